"""Who acts over what a comma closes before the verb: "X, die …, zei", "X of Leeds, an MP, said"."""

from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.relatives import opens_relative

_BREAKS = frozenset(",;:")


def _backwards(line: Line) -> range:
    return range(len(line.phrases) - 1, -1, -1)


def opens_insertion(line: Line, at: int) -> bool:
    """Whether a comma stands here that opens no clause with a subject of its own."""
    return line.row[at].text == "," and line.row[at + 1].low not in line.words.speech.clause_breaks


def over_clause(line: Line, verb: int) -> int | None:
    """The subject before a relative clause or insertion that closes before the verb: "X, die …, zei"."""
    if line.row[verb - 1].text != ",":
        return None
    apposed = _apposed(line, verb)
    apposed = _of_joined_clause(line, verb) if apposed is None else apposed
    if apposed is not None:
        return apposed
    described = _described_at_length(line, verb)
    if described is not None:
        return described
    inside = [i for i in _backwards(line) if line.free[i] and line.phrases[i].last + 1 < verb]
    relative = next((i for i in inside if opens_relative(line, line.phrases[i].last)), None)
    if relative is not None:
        return relative
    return next((i for i in reversed(inside) if opens_insertion(line, line.phrases[i].last)), None)


def _of_joined_clause(line: Line, verb: int) -> int | None:
    """Who begins a clause behind "and" and is described: "X, who left, wept, and Y of Leeds, an MP, said"."""
    goes_on = line.words.speech.goes_on
    at = next((i for i in range(verb - 1, 1, -1) if line.row[i].low in goes_on), 0)
    if not at or line.row[at - 1].text != ",":
        return None
    own = next((i for i in line.subjects("person") if line.phrases[i].first == at + 1), None)
    comma = None if own is None else line.row.find(_BREAKS, line.phrases[own].last, verb - 1)
    if own is None or comma is None or line.row.has(line.words.acts, line.phrases[own].last, comma):
        return None
    return own


def _described_at_length(line: Line, verb: int) -> int | None:
    """Who opens a sentence and is described up to a comma: "X, mayor and born where Y is, said"."""
    first = line.phrases[0]
    end = first.last
    opens = first.first == 0 and first.kind == "person" and "," in first.text and line.free[0]
    goes_on = line.row[end].low in line.words.roles.conjunctions and line.row[end - 1].text != ","
    return 0 if opens and goes_on and end < verb - 1 else None


def _apposed(line: Line, verb: int) -> int | None:
    """The person between commas behind a noun that is no phrase: "the man in charge, Ada Cole, refused"."""
    last = next((i for i in line.numbers("person") if line.phrases[i].last in (verb - 1, verb)), None)
    before = -1 if last is None else line.phrases[last].first - 2
    if before < 0 or line.row[before + 1].text != "," or not is_noun(line.row[before], line.words):
        return None
    return None if any(phrase.first <= before < phrase.last for phrase in line.phrases) else last
