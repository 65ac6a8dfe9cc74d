"""Several who are told only by a noun and what they belong to: "Dockers in Leeds and York have pledged"."""

from bot.reading import phrase
from bot.reading.nouns import is_adjective, is_noun
from bot.reading.phrase import Phrase
from bot.reading.row import Row
from bot.reading.vocabulary import Words

_DESCRIBED = 3
"""Words before the noun: "Two hundred angry dockers"."""
_BELONGING = 9
"""Chunks behind the noun before the verb: "of the last hostages from the north"."""


def several(row: Row, first: int) -> Phrase | None:
    """The several with whom a sentence begins, up to its verb; None where a mark or a clause comes first."""
    words = row.words
    at = first + (row[first].low in words.roles.determiners)
    while at < first + _DESCRIBED and is_adjective(row[at].low, words) and is_noun(row[at + 1], words):
        at += 1
    noun = row[at].kind == "word" and row[at].low.endswith(words.bodies.plural_endings)
    if not noun or not is_noun(row[at], words) or row[at].low in words.names.openers:
        return None
    if row[at + 1].low not in words.bodies.belonging:
        return None
    verb = _verb(row, at + 2)
    return None if verb is None else phrase.over(row, first, verb, "noun", plural=True)


def _verb(row: Row, begin: int) -> int | None:
    """Where the verb of the sentence stands, nothing but what the noun belongs to before it."""
    words = row.words
    acting = words.verbs | (words.stances.verbs.keys() - words.stances.nouns_too)
    for at in range(begin, min(len(row), begin + _BELONGING)):
        chunk = row[at]
        if chunk.low in acting and at > begin:
            return at if _is_plural(chunk.low, words) else None
        if chunk.kind in ("mark", "quote") or chunk.low in words.clause_openers:
            return None
    return None


def _is_plural(verb: str, words: Words) -> bool:
    """Whether several do what a verb says: "hebben", "have"; not "heeft", "has"."""
    plural = verb.endswith(words.pronouns.plural_verb_endings)
    return plural if words.speech.turned else not verb.endswith("s")
