"""Who is who between commas: whom a phrase only describes, and who is named behind a description."""

from bisect import bisect_left
from operator import attrgetter

from bot.reading.line import Line
from bot.reading.nouns import is_noun

_DOING = 8
"""Chunks at most of what describes a subject between it and its verb."""
_DESCRIBED = 3
"""Words at most between an article and the name of whom they describe: "een zichtbaar vermoeide X"."""
_UNNAMED = frozenset({"role", "people"})
_SOMEBODY = frozenset({"role", "people", "noun"})
_APART = frozenset({"mark", "quote"})
_DESCRIBES = frozenset({"role", "people", "body"})


def described(line: Line, number: int, verb: int) -> int:
    """The person whom a phrase between commas only describes: "Ada Cole, a baker who was there, said"."""
    if line.row[verb - 1].text != ",":
        return number
    named = (_named_so(line, generic, verb) for generic in (number, 0))
    found = next((one for one in named if one is not None), None)
    if found is not None:
        return found
    if number and _is_one_of_a_kind(line, number) and line.phrases[number].last < verb:
        return number - 1
    return 0 if _is_apposed(line, number, verb) else number


def _is_apposed(line: Line, number: int, verb: int) -> bool:
    """Whether a phrase only describes who opens a sentence: "Ada Cole, the Kosovo Serbs' mayor, who"."""
    phrase, opening, row = line.phrases[number], line.phrases[0], line.row
    if not number or opening.kind != "person" or opening.first or phrase.kind not in _DESCRIBES:
        return False
    comma = next((at for at in range(phrase.first - 1, 0, -1) if row[at].text == ","), 0)
    beside = comma in (opening.last - 1, opening.last) and phrase.last < verb
    acting = row.has(line.words.acts | line.words.clause_openers, comma, phrase.first)
    return beside and not acting


def _is_one_of_a_kind(line: Line, number: int) -> bool:
    """Whether a phrase only says what the person before its comma is: "Ada Cole, a Democrat who"."""
    phrase, before, row = line.phrases[number], line.phrases[number - 1], line.row
    one = row[phrase.first].low in line.words.names.articles - line.words.roles.definite
    related = row[phrase.last].low in line.words.roles.who
    beside = before.last == phrase.first - 1 and row[phrase.first - 1].text == ","
    return one and related and beside and before.kind == "person" and line.free[number - 1]


def named_behind(line: Line, number: int) -> int:
    """Who is named behind a noun for them, a comma between or none: "zei zijn moeder Ada Bos"."""
    phrase, row = line.phrases[number], line.row
    apart = row[phrase.last].text == ","
    behind = next((i for i in line.numbers("person") if line.phrases[i].first == phrase.last + apart), None)
    if behind is None or phrase.name or phrase.plural or phrase.kind not in _SOMEBODY:
        return number
    closing = row[line.phrases[behind].last]
    ends = closing.kind in ("mark", "nothing") and closing.low != "'s"
    return behind if ends or (not apart and closing.low in line.words.speech.prepositions) else number


def doing(line: Line, verb: int) -> int | None:
    """Who is described by what they do, no comma between: "An official speaking to the BBC said"."""
    if not line.words.speech.active_endings:
        return None
    first = bisect_left(line.phrases, verb - _DOING, key=attrgetter("last"))
    last = bisect_left(line.phrases, verb - 1, first, key=attrgetter("last"))
    return next((i for i in range(first, last) if line.free[i] and _does(line, i, verb)), None)


def _does(line: Line, number: int, verb: int) -> bool:
    phrase, row, words = line.phrases[number], line.row, line.words
    if not row[phrase.last].low.endswith(words.speech.active_endings):
        return False
    finite = words.speech.auxiliaries | words.clause_openers | words.speech.whole_verbs | words.speech.goes_on
    return not any(c.kind in _APART or c.low in finite for c in row.chunks[phrase.last : verb])


def together(line: Line, subject: int) -> list[int]:
    """Who acts together, none of whom a preposition governs: "seen by the BBC, A, B and C wrote"."""
    joined = line.joined_before(subject)
    while len(joined) > 1 and not line.free[joined[0]]:
        comma = line.row[line.phrases[joined[0]].last].text == ","
        joined = joined[1:] if comma else [subject]
    first = line.phrases[joined[0]]
    unlike = (
        first.kind == "body" and not (first.name or first.definite) and line.phrases[subject].kind == "person"
    )
    return joined[1:] if unlike and len(joined) > 1 and line.row[first.last].text == "," else joined


def _named_so(line: Line, number: int, verb: int) -> int | None:
    """Who is named behind a description of them: "The rebel group, the Army of the South, said"."""
    before, row = line.phrases[number], line.row
    owned = row[before.first - 1].low == "'s" or row.find({"'s"}, before.first, before.last) is not None
    told = before.kind in ("body", "noun") and (before.definite or owned)
    if before.name or not (told or before.kind in _UNNAMED):
        return None
    last = _behind_principal(line, number)
    relative = row[last].low in line.words.roles.relative | line.words.speech.that
    behind = (i for i in line.numbers(start=number + 1) if _opens_behind_comma(line, i))
    named = next(behind, None) if relative or row[last].text == "," else None
    if named is None or line.phrases[named].genitive or line.phrases[named].last >= verb:
        return None
    comma = row.find({","}, last, line.phrases[named].first)
    alone = row.find(line.words.acts, line.phrases[named].last, verb) is None
    return named if (relative or comma == last) and alone else None


def _behind_principal(line: Line, number: int) -> int:
    """Past whom somebody without a name serves: "An adviser to President Cole"."""
    last, belonging = line.phrases[number].last, line.words.roles.of | line.words.bodies.belonging
    serves = line.row[last].low in belonging and line.phrases[number].kind in _UNNAMED
    whom = (phrase.last for phrase in line.phrases if serves and phrase.first == last + 1)
    return next(whom, last)


def _opens_behind_comma(line: Line, number: int) -> bool:
    """Whether a name stands right behind a comma, an article between or none."""
    phrase, row = line.phrases[number], line.row
    at = phrase.first - (row[phrase.first - 1].low in line.words.names.articles)
    called = bool(phrase.name) or (row[phrase.last - 1].named and phrase.kind == "body")
    return row[at - 1].text == "," and called and phrase.kind in ("body", "person")


def only_describes(line: Line, begin: int, end: int) -> bool:
    """Whether an article stands here and only words that describe behind it: "een zichtbaar vermoeide X"."""
    described = range(begin + 1, end)
    articled = line.row[begin].low in line.words.names.articles and 0 < len(described) <= _DESCRIBED
    small = line.words.speech.small
    return articled and all(
        is_noun(line.row[at], line.words) or line.row[at].low in small for at in described
    )
