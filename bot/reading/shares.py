"""Some of a group as a phrase: "een van hen", "one of the union's negotiators", "one of those present"."""

from bot.reading import phrase
from bot.reading.nouns import is_noun, is_verb, noun_phrase
from bot.reading.phrase import Phrase
from bot.reading.row import Row


def some_of(row: Row, first: int) -> Phrase | None:
    """Some of a group: "een van hen", "one of the union's negotiators"."""
    words = row.words
    bodies, behind = words.bodies, row[first + 1].low
    counted = behind in bodies.shares or behind in bodies.many
    first += row[first].low in words.names.articles and counted
    if row[first].low in bodies.many:
        return _many(row, first)
    some = row[first].low in bodies.some or row[first].low in bodies.shares
    if not some or row[first + 1].low not in words.roles.of_strict:
        return None
    last = _pointed_at(row, first + 2) or _group(row, first)
    return phrase.over(row, first, last, "people") if last else None


def _many(row: Row, first: int) -> Phrase | None:
    """A number of people that act: "tal van leden weigeren", "een groep van twintig leden eist"."""
    of = row[first + 1].low in row.words.roles.of_strict and row[first + 2].low in row.words.roles.numbers
    last = noun_phrase(row, first + 1 + of)
    several = row[last - 1].low.endswith(row.words.bodies.plural_endings) and not row[last - 1].named
    acts = several and is_verb(row[last], row.words)
    return phrase.over(row, first, last, "people") if acts else None


def _pointed_at(row: Row, at: int) -> int:
    """Where those end who are only pointed at or described: "them", "the two"; 0 for none."""
    words = row.words
    counted = row[at].low in words.roles.definite and row[at + 1].low in words.roles.numbers
    if counted and not is_noun(row[at + 2], words) and not row[at + 2].named:
        return at + 2
    if row[at].low in words.pronouns.plural_oblique | words.roles.whom:
        return at + 1
    plural = row[at + 1].low.endswith(words.bodies.plural_endings)
    described = row[at].low in words.bodies.whoever and is_noun(row[at + 1], words) and not plural
    return at + 2 if described else 0


def _group(row: Row, first: int) -> int:
    """Where the group ends that some are of; 0 for what is no group."""
    words, at = row.words, first + 2
    many = row[first].low.endswith(words.bodies.plural_endings) or row[first].low in words.bodies.shares
    articled = row[at].low in words.roles.determiners
    behind = at + articled + 1
    body = row[behind - 1].is_form("body") or (
        row[behind - 1].kind == "name" and row[first].low in words.bodies.shares
    )
    if body and is_verb(row[behind], words):
        return behind
    counted = articled and row[at + 1].low in words.roles.numbers
    last = noun_phrase(row, at + articled + counted) if articled or many else 0
    last -= last > at + 1 and row[last - 1].named
    low = row[last - 1].low
    several = low.endswith(words.bodies.plural_endings) or words.is_body(low)
    return last if several and not row[last - 1].named else 0
