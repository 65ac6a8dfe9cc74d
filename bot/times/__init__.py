"""Words and a reference day → intervals of civil dates, half-open, with grain, basis and EDTF.

Conventions: weeks start on Monday; a weekend is Saturday and Sunday; seasons are meteorological, a winter is
named for the year it ends in; begin, medio and eind of a month are its days 1 to 10, 11 to 20 and the rest,
of a year four months each; a range includes its last unit; "since X" is from X's start, "after X" from its
end, "before X" and "until X" up to its start, "through X" up to its end. "last three months" are whole months
as "last month" is one; "past three months" and "afgelopen drie maanden" go back from today. Dutch dates in
digits are day first, English ones month first.
"""

from datetime import date

from bot.model import Language
from bot.times import finding
from bot.times.anchors import anchored, date_article
from bot.times.edtf import parse as parse_edtf
from bot.times.edtf import since
from bot.times.finding import Found
from bot.times.nodes import Policy
from bot.times.publication import within
from bot.times.show import show
from bot.times.words import tables

__all__ = [
    "Found",
    "Policy",
    "anchored",
    "date_article",
    "find",
    "parse_edtf",
    "read",
    "show",
    "since",
    "tables",
    "within",
]


def find(text: str, *, today: date, lang: Language, policy: Policy) -> list[Found]:
    """Every date expression of a text, in order; see `Found`, and `nodes.Policy` for a missing year."""
    return finding.find(text, today, lang, policy)


def read(text: str, lang: str, reference: str) -> list[tuple[date | None, date | None]]:
    """The half-open periods that a command names, in order, for programs that score them."""
    language: Language = "nl" if lang == "nl" else "en"
    found = find(text, today=date.fromisoformat(reference), lang=language, policy="command")
    return [(each.interval.start, each.interval.end) for each in found if each.interval]
