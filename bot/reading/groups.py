"""Bodies, unnamed people and other nouns as phrases: "het Peruaanse leger", "een bron bij de bond"."""

from bisect import bisect_left
from functools import cache

from bot.gazetteer import Form
from bot.reading import phrase
from bot.reading.apposition import person_behind
from bot.reading.lead import is_of_place
from bot.reading.nouns import complement, is_according, is_adjective, is_noun, last_body
from bot.reading.phrase import Kind, Phrase
from bot.reading.roles import role_at
from bot.reading.row import Row, group_noun
from bot.reading.vocabulary import Words

_MOST_BEFORE = 4
"""Chunks from the first word behind the article among which the noun of a group stands."""


def group(row: Row, first: int) -> Phrase | None:
    """A body or unnamed people: "het Peruaanse leger", "drie functionarissen"."""
    if not _is_near(row, first):
        return None
    roles = row.words.roles
    low = row[first].low
    points = first == 0 and low in row.words.text.pointers
    if low in row.words.pronouns.neuter and row[first + 1].low in roles.numbers:
        return None
    begin = first + (points or low in roles.determiners or low in row.words.bodies.both)
    opens = low in row.words.speech.prepositions
    if (begin == first and (opens or _is_verb_of(row, first))) or opens_clause(row, first):
        return None
    forms: list[Form] = []
    for at in range(begin, begin + _MOST_BEFORE):
        chunk = row[at]
        kind = group_noun(chunk, row.words)
        other = kind is None or (kind == "people" and only_describes(row, at)) or _is_stance(row, at)
        if kind is not None and not other:
            several = low in row.words.pronouns.neuter and chunk.low in row.words.bodies.plural
            several |= _begins_behind(row, begin, at)
            place = first, at + 1 if _is_of_several(row, at) else last_body(row, at)
            kind = kind if place[1] == at else "body"
            return None if several else _group(row, place, kind, tuple(forms))
        adjectives = [form for form in chunk.forms if form.kind in ("adjective", "body")]
        if not (adjectives and chunk.is_form("adjective")) and not _may_describe(row, at):
            return None
        forms.extend(adjectives)
    return None


def is_of_side(row: Row, at: int) -> bool:
    """Whether a name is that of a side before the word for its team, no person's: "the Alba delegation"."""
    words, low = row.words, row[at + 1].low
    sided = words.is_delegation(low) or low.endswith(words.talks.bands)
    return words.roles.noun_modifiers and row[at - 1].low in words.roles.definite and sided


def _begins_behind(row: Row, first: int, at: int) -> bool:
    """Whether a noun for several begins a phrase of its own: "a measure nurses loathe"."""
    words, low = row.words, row[first].low
    several = row[at].low.endswith(words.bodies.plural_endings) and row[at].low in words.bodies.unnamed
    if not (words.roles.noun_modifiers and several) or at == first:
        return False
    one = row[first - 1].low in words.names.articles - words.roles.definite and low not in words.bodies.dozens
    return one or row[first + (low in words.roles.numbers)].low in words.roles.whens


def _is_near(row: Row, first: int) -> bool:
    """Whether the noun of a group stands within reach of an article here: most chunks are told by that."""
    nouns = row.group_nouns
    number = bisect_left(nouns, first)
    return number < len(nouns) and nouns[number] <= first + _MOST_BEFORE


def opens_clause(row: Row, first: int) -> bool:
    """Whether "that" brings in a clause with a subject of its own: "told them that the government would"."""
    words = row.words
    if row[first].low not in words.speech.that:
        return False
    behind = row[first + 1].low
    several = behind.endswith(words.bodies.plural_endings) and words.roles.noun_modifiers
    return behind in words.roles.determiners or several


def _is_stance(row: Row, at: int) -> bool:
    """Whether a noun is for what somebody thinks of what follows: "opposition to the treaty"."""
    return (row[at].low, row[at + 1].low) in _stance_nouns(row.words)


@cache
def _stance_nouns(words: Words) -> frozenset[tuple[str, ...]]:
    return frozenset(phrase for phrase, _ in words.stances.nouns)


def only_describes(row: Row, at: int) -> bool:
    """Whether a noun for people only says of whom the next one is: "the rebel group", "witness reports"."""
    words, low, behind = row.words, row[at].low, row[at + 1].low
    plural = low in words.bodies.plural or (low[-1:] == "s" and low[-2:] != "ss")
    noun = behind in words.bodies.heads or behind in words.speech.documents
    more = row[at + 1].named or (low not in words.bodies.unnamed and is_noun(row[at + 1], words))
    noun |= low in words.roles.adjectives_too and more
    return words.roles.noun_modifiers and noun and not plural


def _is_of_several(row: Row, at: int) -> bool:
    """Whether a noun for a body only says which several stand behind it: "the three opposition parties"."""
    words, behind = row.words, row[at + 1]
    several = behind.low in words.bodies.plural and group_noun(row[at], words) == "body"
    return words.roles.noun_modifiers and several and row[at].low not in words.bodies.plural


def _is_verb_of(row: Row, at: int) -> bool:
    """Whether a word is the verb of the noun behind it: "had misled parliament", "which employs men"."""
    words, chunk, before = row.words, row[at], row[at - 1].low
    if not words.roles.noun_modifiers or chunk.kind != "word":
        return False
    relative = before in words.roles.relative and chunk.low.endswith(words.bodies.plural_endings)
    if not (before in words.speech.auxiliaries or relative) or group_noun(chunk, words) is not None:
        return False
    return chunk.low not in words.roles.numbers and not is_adjective(chunk.low, words)


def _may_describe(row: Row, at: int) -> bool:
    """Whether a chunk may stand before the noun of a group: an owner, a number, an adjective or a noun."""
    chunk, roles = row[at], row.words.roles
    own = chunk.low in row.words.bodies.own and row[at - 1].low in roles.possessives
    if chunk.low == "'s" or own or chunk.low in roles.numbers or (chunk.kind == "form" and row.owns(at)):
        return True
    if not roles.noun_modifiers and is_of_place(row, at):
        return True
    if chunk.named and roles.noun_modifiers:
        noun = group_noun(row[at + 1], row.words)
        one = noun == "people" and not row[at + 1].low.endswith(row.words.bodies.plural_endings)
        return one or (row[at + 1].low in row.words.bodies.called and noun == "body")
    if chunk.kind != "word" or chunk.low in row.words.no_modifier or _says(chunk.low, row.words):
        return False
    stances = row.words.stances
    if chunk.low in stances.verbs and chunk.low not in stances.carried:
        return False
    return roles.noun_modifiers or is_adjective(chunk.low, row.words)


def _says(low: str, words: Words) -> bool:
    """Whether it is a verb of saying, and no noun that is spelled so."""
    return low in words.speech.verbs and low not in words.speech.only_split


def _group(row: Row, place: tuple[int, int], kind: Kind, forms: tuple[Form, ...]) -> Phrase | None:
    """The group over `place`, its first chunk and its noun, with what belongs to it taken in behind."""
    first, at = place
    last = _behind_owner(row, at + 1) if kind == "body" else complement(row, at + 1)
    owned = row[first - 1].low == "'s" or row[first - 1].low in row.words.doubt.counting
    bare = first == at and last == at + 1 and not row[at].capital and not owned
    if kind == "body" and bare and not (_is_paired(row, at) or _tells(row, at)):
        return None
    definite = row[first].low in row.words.roles.definite | row.words.text.pointers
    plural = row[at].low in row.words.bodies.plural
    name = _called(row, first, at)
    return phrase.over(row, first, last, kind, forms=forms, definite=definite, plural=plural, name=name)


def _called(row: Row, first: int, at: int) -> str:
    """The name right before a noun that only says what it is: "whose Alba party"; "" for any other."""
    said = row[at].low in row.words.bodies.named_without and row[at - 1].kind == "name"
    return row[at - 1].text if said and at - 1 == first else ""


def _tells(row: Row, at: int) -> bool:
    """Whether a bare noun for several says or wants something: "police said", "rejected by unions"."""
    several, words = row[at].low in row.words.bodies.plural, row.words
    plain, acting, nouns = words.speech.whole_verbs, words.stances.verbs, words.stances.nouns_too
    before, behind = row[at - 1].low, row[at + 1].low
    told = behind in plain or before in plain or is_according(row, at)
    acts = (behind in acting and behind not in nouns) or before in words.talks.by
    turned = words.speech.turned and before in acting and before not in nouns
    opens = row[at - 1].kind == "mark" and behind in acting and behind not in nouns
    return opens or (several and (told or acts or turned))


def _is_paired(row: Row, at: int) -> bool:
    """Whether a bare noun is one of two bodies: "directie en bonden", "unions and employers"."""
    joining = row.words.roles.conjunctions
    before = row[at - 1].low in joining and group_noun(row[at - 2], row.words) == "body"
    return before or (row[at + 1].low in joining and group_noun(row[at + 2], row.words) == "body")


def _behind_owner(row: Row, at: int) -> int:
    """Past who or what belongs to a body's name: "het kantoor van president X", "de bond FNV"."""
    owner = role_at(row, at + 1) if row[at].low in row.words.roles.of_strict else None
    if owner is not None and person_behind(row, owner) is not None:
        return owner.last + 1
    last = complement(row, at, bare=False)
    begin = last + (row[last].capital and row[last].low in row.words.names.articles and row[last + 1].named)
    placed = row[begin].kind == "name" or row[last].is_form("city", "place", "body")
    called = last == at and row.words.is_called_by(row[at - 1].low) and placed
    if called:
        return begin + 1
    return last + (row[last].named and row[last].text.isupper())
