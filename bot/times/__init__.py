"""Words and a reference day → intervals of civil dates, half-open, with grain, basis and EDTF."""

from datetime import date

from bot.model import Interval, Language
from bot.times import finding
from bot.times.edtf import parse as parse_edtf
from bot.times.finding import Found
from bot.times.nodes import Policy
from bot.times.show import show

__all__ = ["Found", "Policy", "find", "parse_edtf", "read", "show"]


def find(text: str, *, today: date, lang: Language, policy: Policy) -> list[Found]:
    """Every date expression of a text."""
    return finding.find(text, today, lang, policy)


def read(text: str, lang: str, reference: str) -> list[tuple[date | None, date | None]]:
    """The half-open periods a command names, in order, for programs that score them; `reference` is an ISO date."""
    language: Language = "nl" if lang == "nl" else "en"
    found = find(text, today=date.fromisoformat(reference), lang=language, policy="command")
    return [(each.interval.start, each.interval.end) for each in found if each.interval]
