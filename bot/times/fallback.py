"""A day in a language that the grammar does not know, by dateparser."""

import re
from datetime import date, datetime, time

_DAY = re.compile(r"\s*\d{1,2}\.?\s+(?:de\s+)?([^\W\d_]{3,12})\.?\s+(?:de\s+)?\d{4}\s*")
_LATIN = ("de", "fr", "es", "it", "pl", "pt")
_CYRILLIC = ("uk", "ru")


def day(text: str, today: date) -> date | None:
    """The day of a text like "28 février 2022" or "3 березня 2022"; None where no language reads it."""
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    languages = _LATIN if match.group(1)[0] < "\u0370" else _CYRILLIC
    return next((found for language in languages if (found := _parsed(text, language, today))), None)


def _parsed(text: str, language: str, today: date) -> date | None:
    import dateparser  # noqa: PLC0415 - 70 ms and more, spent only where the grammar found nothing

    settings = {
        "DATE_ORDER": "DMY",
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RELATIVE_BASE": datetime.combine(today, time()),
    }
    found = dateparser.parse(text.strip(), languages=[language], settings=settings)
    return found.date() if found else None
