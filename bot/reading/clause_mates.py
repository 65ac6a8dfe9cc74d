"""Whom a pronoun does not mean, as its own clause names them: "Over Bos zei hij", "Ada Cole called her"."""

from collections.abc import Iterator, Sequence

from bot.model import Mention
from bot.reading.line import Line
from bot.reading.phrase import Phrase

_COMMA = frozenset(",")


def named(line: Line, at: int, who: Sequence[Mention | None]) -> frozenset[Mention]:
    """Those that a pronoun's own clause names before it: beside it, or doing to it what is done."""
    told = line.row[line.phrases[at].first - 1].low in line.words.according_ends
    done = line.is_object(at) and not told
    mates = _doing(line, at) if done else _beside(line, at)
    return frozenset([one for i in (*mates, *_in_clause(line, at)) if (one := who[i]) is not None])


def _in_clause(line: Line, at: int) -> Iterator[int]:
    """The persons of the clause.

    None in languages whose clauses may begin without a word or a mark: "Cole said he would go".
    """
    row, words = line.row, line.words
    begin = line.phrases[at].first if words.speech.turned else 0
    parts = words.clause_openers | words.speech.clause_breaks | words.speech.goes_on
    back = range(begin - 1, -1, -1)
    first = next((i for i in back if row[i].kind in ("mark", "quote") or row[i].low in parts), -1)
    persons = (i for i in line.numbers("person") if first < line.phrases[i].first and i < at)
    return (i for i in persons if words.speech.turned and not line.phrases[i].genitive)


def _doing(line: Line, at: int) -> list[int]:
    """Who does to a pronoun what is done: the last that may be a subject, and those joined."""
    acting = [i for i in _near(line, at) if line.free[i]]
    return line.joined_before(acting[-1]) if acting else []


def _beside(line: Line, at: int) -> Iterator[int]:
    """Those that a preposition governs, no "volgens" or "according to"."""
    governed = (i for i in _near(line, at) if not (line.free[i] or line.phrases[i].genitive))
    according = line.words.according_ends
    return (i for i in governed if line.row[line.phrases[i].first - 1].low not in according)


def _near(line: Line, at: int) -> list[int]:
    """The phrases before it, no pronouns, with no other clause beginning between."""
    others = (i for i in range(at) if line.phrases[i].kind != "pronoun")
    return [i for i in others if not _is_apart(line, line.phrases[i], line.phrases[at])]


def _is_apart(line: Line, before: Phrase, phrase: Phrase) -> bool:
    """Whether another clause begins between two phrases; not behind what a sentence opens with."""
    begin, end = before.last, phrase.first
    begin += line.row[begin].text == "," and "," in before.text
    opened = line.row[0].low in line.words.speech.prepositions and not line.row.has(_COMMA, 0, end - 1)
    end -= opened and line.row[end - 1].text == ","
    opens = line.words.clause_openers | line.words.speech.clause_breaks
    return any(c.kind in ("mark", "quote") or c.low in opens for c in line.row.chunks[begin:end])
