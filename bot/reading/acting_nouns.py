"""Nouns that act or speak, known by no list: "de automobilisten eisen", "the mother said", "several said"."""

from bot.reading import phrase
from bot.reading.groups import only_describes, opens_clause
from bot.reading.nouns import complement, is_according, is_adjective, is_noun, is_verb
from bot.reading.phrase import Phrase
from bot.reading.row import Row

_MOST_WORDS = 6
"""Chunks of a noun phrase before its noun."""


def noun(row: Row, first: int) -> Phrase | None:
    """A noun with an article, or at the head of a sentence, next to a verb: "de automobilisten eisen"."""
    words = row.words
    near = not first or row[first].low in words.opens_noun or row[first - 1].low in words.according_ends
    return _noun(row, first) if near else None


def _noun(row: Row, first: int) -> Phrase | None:
    """The same where a word stands with which one may begin."""
    words, low = row.words, row[first].low
    if lone := _lone(row, first):
        return phrase.over(row, first, lone, "people")
    articled = low in words.articled
    begins = articled or first == 0 or is_according(row, first)
    relative = low in words.roles.who and row[first - 1].text == ","
    if not begins or relative or _is_within(row, first) or opens_clause(row, first):
        return None
    at = first + articled
    while at < first + _MOST_WORDS and _leads_noun(row, at):
        at += 1
    at += only_describes(row, at)
    noun_too = (articled and row[at].low in words.speech.nouns) or row[at].low in words.speech.documents
    never = (words.speech.what_follows, words.roles.whens, words.pronouns.subjects)
    none = any(row[at].low in one for one in never) or is_inverted(row, first, at)
    if not (is_noun(row[at], words) or noun_too) or none:
        return None
    last = at + 1 if _is_by_somebody(row, at) else complement(row, at + 1)
    claimed = row[at].low in words.speech.claims and row[last].low in words.speech.amounts
    if articled and (claimed or _only_says_what(row, first + 1, last) or row.is_marked(first, last)):
        return None
    plural = row[at].low.endswith(words.bodies.plural_endings)
    acts = (plural or row[at].low in words.bodies.groups) and row[at].low not in words.names.openers
    acts = acts and (is_verb(row[last], words) or is_verb(row[first - 1], words))
    acts |= low in words.roles.possessives and row[at].low in words.bodies.pointing_land
    acts |= not first and low in words.roles.possessives and _is_relative(row, at)
    cited = plural or row[at].low in words.speech.documents or row[at].low in words.bodies.groups
    cited |= row[at].low in words.pronouns.male_words or row[at].low in words.pronouns.female_words
    heard = cited and is_according(row, first)
    definite = low in words.roles.definite
    of_one = plural and low in words.names.articles and not definite
    if of_one or not (acts or heard or (articled and _beside_telling(row, first, last))):
        return None
    return phrase.over(row, first, last, "noun", plural=plural, definite=definite)


def _is_within(row: Row, at: int) -> bool:
    """Whether a chunk is part of what says "according to"."""
    return len(row.phrase_at(at - 1, row.words.speech.according)) > 1


def _is_relative(row: Row, at: int) -> bool:
    """Whether a man or woman of somebody's stands before a verb: "Her husband disagreed"."""
    words, behind = row.words, row[at + 1]
    kin = row[at].low in words.pronouns.male_words | words.pronouns.female_words
    acts = behind.kind == "word" and behind.low not in words.speech.prepositions | words.roles.conjunctions
    return kin and acts and row[at + 2].kind != "name"


def is_inverted(row: Row, first: int, at: int) -> bool:
    """Whether behind "zo" or "volgens haar" stands a verb that only looks like a noun."""
    words = row.words
    if not words.speech.turned or not is_according(row, first):
        return False
    if first == at:
        return row[at].low in words.speech.openings
    owned = row[first].low in words.pronouns.oblique and at == first + 1
    ends = row[at + 1].kind == "mark" and row.has(words.speech.auxiliaries, 0, first)
    ends = ends and row[at].low.endswith(words.roles.plural_verb_ending)
    return owned and (ends or row[at + 1].low in words.roles.determiners or row[at + 1].named)


def _only_says_what(row: Row, first: int, last: int) -> bool:
    """Whether nouns behind a known body only say what it is: "the KDA rebel group"."""
    words = row.words
    known = words.roles.noun_modifiers and row[first].is_form("body")
    same = words.bodies.called - words.bodies.official
    return known and last == first + 3 and row[last - 1].low in same


def _is_by_somebody(row: Row, at: int) -> bool:
    """Whether a document is by who is named behind it: "een verklaring van Ada Cole"."""
    by = row[at + 1].low in row.words.roles.of_strict
    return by and row[at].low in row.words.speech.documents and row[at + 2].kind == "name"


def _lone(row: Row, first: int) -> int:
    """Where those end who speak without a noun: "several", "a third"; 0 for none."""
    words = row.words
    one_more = row[first].low in words.names.articles and row[first + 1].low in words.bodies.ordinals
    lone = one_more or row[first].low in words.bodies.lone
    return first + 1 + one_more if lone and _speaks_alone(row, first + one_more) else 0


def _speaks_alone(row: Row, at: int) -> bool:
    """Whether "several" or "anderen" stands right beside a verb of saying that it is the subject of."""
    speech, adjective = row.words.speech, row[at + 1].low in row.words.speech.adjectival
    if adjective and is_noun(row[at + 2], row.words):
        return False
    behind = speech.turned and row[at - 1].low in speech.telling and row[at - 2].kind in ("mark", "quote")
    stances, low = row.words.stances, row[at + 1].low
    acting = low in stances.verbs and low not in stances.nouns_too
    return low in speech.whole_verbs or acting or behind


def _beside_telling(row: Row, first: int, last: int) -> bool:
    """Whether somebody or something tells here: "the mother said", "“…”, zegt de moeder"."""
    speech, before = row.words.speech, row[first - 1].low
    behind_mark = row[first - 2].kind in ("mark", "quote") and before not in speech.addressed
    return row[last].low in speech.telling or (before in speech.telling and behind_mark)


def _has_verb(row: Row, at: int) -> bool:
    """Whether the word behind a noun for several is their verb: "the parties support the"."""
    words, verb, behind = row.words, row[at + 1].low, row[at + 2]
    several = row[at].low in words.bodies.plural
    one = row[at].low in words.bodies.groups and verb.endswith(words.bodies.plural_endings)
    object_ = behind.low in words.roles.determiners or behind.named
    return words.roles.noun_modifiers and (several or one) and verb in words.stances.nouns_too and object_


def _leads_noun(row: Row, at: int) -> bool:
    """Whether this chunk only leads up to the noun that follows it."""
    chunk, following, roles = row[at], row[at + 1], row.words.roles
    if _has_verb(row, at):
        return False
    if not (is_noun(following, row.words) or following.kind == "form"):
        return following.low == "'s" and (chunk.kind == "form" or is_noun(chunk, row.words))
    if chunk.is_form("adjective") or (chunk.kind == "form" and roles.noun_modifiers) or chunk.low == "'s":
        return True
    describes = roles.noun_modifiers or chunk.low in roles.numbers or is_adjective(chunk.low, row.words)
    return describes and is_noun(chunk, row.words)
