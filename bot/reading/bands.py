"""Which body somebody is named with in any way: "bestuurder van FNV", "who leads Junts", "the Greens' X"."""

from bot.model import Mention
from bot.reading import affiliation
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.row import Chunk

_BEHIND = 2
"""Chunks behind a name among which the "van" of what somebody is of begins."""
_DESCRIBED = 4
"""Words between "van" and the name of a body: "van de ultranationalistische MHP"."""
_LED = 6
"""Chunks behind "who leads" among which the body begins."""
_WHOSE = 6
"""Chunks before a name among which "whose" stands: "whose new chair, X"."""
_NEAR = 2


def of(line: Line, phrase: Phrase) -> Mention | None:
    """The body that a person is of, leads, is owned by, or by whom it is led; None where none is named."""
    ways = (_inside, _leads, _owns, _led)
    return next((found for way in ways if (found := way(line, phrase)) is not None), None)


def _inside(line: Line, phrase: Phrase) -> Mention | None:
    """The body of "X, bestuurder van FNV", "X of the Rural Group"."""
    row, words = line.row, line.words
    begins = range(phrase.first, phrase.last + _BEHIND)
    for at in (i for i in begins if row[i].low in words.roles.of_strict):
        near = range(at + 1, at + 1 + _DESCRIBED)
        named = next((i for i in near if row[i].named and not row[i].is_form("adjective")), None)
        apart = named is None or any(row[i].kind in ("mark", "portfolio") for i in range(at, named))
        if named is not None and not apart and (body := _body(row[named])) is not None:
            return body
    return affiliation.beside(line, phrase)


def _body(chunk: Chunk) -> Mention | None:
    """The body that a chunk names, by the gazetteer or by nothing but its capitals."""
    known = next((form.id for form in chunk.forms if form.kind == "body"), None)
    return Mention(chunk.text, "body", known) if known is not None or chunk.kind == "name" else None


def _leads(line: Line, phrase: Phrase) -> Mention | None:
    """The body of "X, who leads Junts", "X, die de PSL leidt"."""
    row, words = line.row, line.words
    at = phrase.last + (row[phrase.last].text == ",")
    if row[at].low not in words.roles.relative:
        return None
    verb = row.find(words.talks.leads, at + 1, at + 1 + _LED)
    first = None if verb is None else (at + 1 if words.speech.turned else verb + 1)
    return None if first is None else _named(line, range(first, first + _LED))


def _owns(line: Line, phrase: Phrase) -> Mention | None:
    """The body of "the Greens' X", "the Kuomintang, whose new chair, X"."""
    row = line.row
    behind = row[phrase.first - 1].low in {"'s", "’", "'"}
    if behind:
        return _named(line, range(phrase.first - 1 - _NEAR, phrase.first - 1))
    whose = next(
        (
            i
            for i in range(phrase.first - 1, max(0, phrase.first - _WHOSE), -1)
            if row[i].low in line.words.roles.whose
        ),
        None,
    )
    return None if whose is None else _named(line, range(max(0, whose - _NEAR - 1), whose))


def _led(line: Line, phrase: Phrase) -> Mention | None:
    """The body of "De delegatie van Hamas wordt geleid door X", "Junts, led by X"."""
    row, words = line.row, line.words
    by = phrase.first - 1
    if row[by].low not in words.talks.by or row[by - 1].low not in words.talks.led:
        return None
    before = [one for one in line.phrases if one.kind == "body" and one.last < by]
    inside = range(before[-1].first, before[-1].last) if before else range(0)
    named = (row[i] for i in inside if row[i].named and not row[i].is_form("adjective"))
    return next((body for chunk in named if (body := _body(chunk)) is not None), None)


def _named(line: Line, near: range) -> Mention | None:
    """The body with a name that begins among these chunks."""
    found = (one for one in line.phrases if one.first in near and one.kind == "body" and one.name)
    phrase = next(found, None)
    known = None if phrase is None else next((form.id for form in phrase.forms if form.kind == "body"), None)
    return None if phrase is None else Mention(phrase.name, "body", known)
