"""Which phrase begins the clause that a verb stands in, where none beside the verb is its subject."""

from collections.abc import Sequence

from bot.reading.carried import is_resumed
from bot.reading.line import Line
from bot.reading.shapes import Set
from bot.reading.verbs import is_participle

_CLAUSE = 60
"""Chunks before a verb among which its clause begins: more than anybody writes."""
_COMMA = frozenset(",")


def first_of_clause(line: Line, verb: int) -> int | None:
    """The first phrase that may be a subject in the verb's clause, else in the sentence."""
    before = [i for i in line.subjects() if line.phrases[i].last <= verb]
    openers = line.words.clause_openers
    near = range(verb - 1, max(0, verb - _CLAUSE), -1)
    begin = next((i for i in near if line.row[i].low in openers), None)
    if (
        begin is not None
        and line.row[begin].low in line.words.roles.relative
        and _is_closed(line, begin, verb)
    ):
        begin = None
    if begin is not None and not _goes_on(line, verb):
        own = next((i for i in before if line.phrases[i].first > begin), None)
        beside = own is not None and _is_beside(line, verb) and line.phrases[own].kind == "body"
        if own is not None and not beside and not _differs(line, own, verb):
            return own
    first = _goes_on_with(line, verb, before)
    first = next((i for i in before if line.phrases[i].kind != "place"), None) if first is None else first
    if first is None or line.phrases[first].kind == "noun":
        return None
    quoted = any(chunk.kind == "quote" for chunk in line.row.chunks[line.phrases[first].last : verb])
    joined = line.row[verb - 1].low in line.words.speech.goes_on and line.row[verb - 2].kind == "quote"
    return None if quoted and not joined else first


def _differs(line: Line, number: int, verb: int) -> bool:
    """Whether several cannot do what one does: "zodat hun kinderen “…” en concludeerde dat"."""
    joined = line.words.speech.turned and line.row[verb - 1].low in line.words.speech.goes_on
    several = line.phrases[number].plural and not is_participle(line, verb)
    return joined and several and not line.row[verb].low.endswith(line.words.pronouns.plural_verb_endings)


def _goes_on_with(line: Line, verb: int, before: Sequence[int]) -> int | None:
    """Whose clause an "and" goes on with, where another was over: "X has left, but Y stays and reckons"."""
    if line.row[verb - 1].low not in line.words.speech.goes_on:
        return None
    words = line.words.speech.resume | line.words.speech.goes_on
    opens = (i for i in reversed(before) if _opens_clause(line, i, words))
    return next((i for i in opens if line.row[line.phrases[i].last].low in line.words.acts), None)


def _opens_clause(line: Line, number: int, words: Set) -> bool:
    """Whether a comma, a word such as "but" and a phrase stand here, or an article between."""
    at = line.phrases[number].first - 1
    at -= line.row[at].low in line.words.names.articles
    return line.row[at].low in words and line.row[at - 1].text == ","


def _is_beside(line: Line, verb: int) -> bool:
    """Whether a verb behind a comma tells what the sentence's subject does beside: "…, telling the court"."""
    return line.row[verb].low.endswith(line.words.speech.active_endings) and line.row[verb - 1].text == ","


def _is_closed(line: Line, begin: int, verb: int) -> bool:
    """Whether a relative clause is over before a verb that "and" joins: "X, who left, came and said"."""
    joined = line.row[verb - 1].low in line.words.speech.goes_on
    return joined and line.row.find(_COMMA, begin, verb) is not None


def _goes_on(line: Line, verb: int) -> bool:
    """Whether the verb goes on with the subject of the sentence: "…, en sloot een staking niet uit"."""
    joined = line.row[verb - 1].low in line.words.speech.goes_on
    return joined and (line.row[verb - 2].text == "," or is_resumed(line, verb))
