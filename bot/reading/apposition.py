"""Roles said of a name: in front of it, between commas before it, behind it between commas or brackets."""

from collections.abc import Iterator
from dataclasses import replace

from bot.lexicon import office_key
from bot.reading import bodies_behind, terms
from bot.reading.nouns import noun_phrase
from bot.reading.roles import Role, role_at
from bot.reading.row import Row

_COMMA = frozenset(",")
_OPENING, _CLOSING = frozenset(",(–—"), frozenset(",)–—")
_ENDING = frozenset(",.);:–—")
_BEHIND_NAME = frozenset(",.;:–—(")
_FULL = frozenset(".;!")
_MOST_TITLES = 8
"""Titles before one name: "prof. em. dr. ir. drs."."""
_ADVERBIAL = 3
"""Words between a role and the comma before its name: "de correspondent ter plekke, X"."""
_DEPUTY = "deputy-"
"""How the keys of the offices of deputies begin (bot/lexicon/offices.toml)."""
_DASHES = frozenset("–—")
_AGE = 2
"""Chunks of a comma and an age."""
_DESCRIBED = 6
"""Chunks from "the" to a name: "the Red Party politician Ada Cole"."""
_BRACKET = 5
"""Chunks behind a name within which a bracket with an age or a party closes."""


def is_name(row: Row, at: int) -> bool:
    """Whether a name stands here that does not own what follows."""
    return row[at].kind == "name" and not row.owns(at)


def behind_titles(row: Row, at: int) -> int:
    """Past titles, with their full stops: "prof. dr."."""
    for _ in range(_MOST_TITLES):
        if row[at].low not in row.words.names.titles:
            break
        at += 1
        at += row[at].text == "."
    return at


def person_behind(row: Row, role: Role) -> int | None:
    """Where the name stands that this role is said of: next to it, or between commas."""
    at = _behind_alias(row, behind_titles(row, _behind_letters(row, role.last)))
    joined = row[at].low in row.words.roles.conjunctions and (role.bare or _holds_both(row, role, at + 1))
    at += joined
    second = role_at(row, at) if joined or row[at].capital else None
    several = role.plural and row[role.last].low in row.words.roles.abbreviated
    if (joined and second is None) or several:
        return None
    at = at if second is None or not second.bare else behind_titles(row, second.last)
    if is_name(row, at):
        return None if bodies_behind.is_office_of(row, at) else at
    if row[at].text == ":" and role.determiner and is_name(row, at + 1) and row[at + 2].text in _FULL:
        return at + 1
    comma = _behind_adverbial(row, at)
    says_of_what = comma == role.last and row[comma - 1].named
    dashed = row[comma].text in _DASHES and comma == role.last and is_name(row, comma + 1)
    if dashed and role.owner is not None and row[comma + 2].text == row[comma].text:
        return comma + 1
    relative = row.words.speech.turned and row[comma + 1].low in row.words.roles.relative
    if row[comma].text != "," or relative or (role.bare and not says_of_what):
        return None
    second = role_at(row, comma + 1)
    retired = comma + 1 + (row[comma + 1].low in row.words.roles.former)
    other = _behind_demonym(row, retired)
    other = other if is_name(row, other) else _behind_party(row, retired)
    named = behind_titles(row, second.last if second else other)
    return named if is_name(row, named) and _closes(row, _behind_home(row, named + 1), role) else None


def _is_governed(row: Row, at: int) -> bool:
    """Whether a sentence only begins with what stands here: "According to an aide, Cole is ill"."""
    governs = row.words.speech.prepositions | row.words.roles.in_office
    opens = row[0].low in governs | row.words.speech.according.openings
    return opens and row[at - 1].low in governs | row.words.according_ends and not row.has(_COMMA, 0, at)


def _holds_both(row: Row, role: Role, at: int) -> bool:
    """Whether one person has this role and the one at a chunk: "de Poolse vicepremier en minister X zegt".

    A deputy has another office beside; what others say of "the president and minister X" may be of two.
    """
    words, second = row.words, role_at(row, at)
    named = None if second is None else behind_titles(row, second.last)
    if second is None or named is None or role.plural or second.lands or not second.bare:
        return False
    if row[named].text == "," and role.determiner in words.roles.possessives:
        name = behind_titles(row, named + 1)
        return is_name(row, name) and row[name + 1].text in _BEHIND_NAME
    if not is_name(row, named):
        return False
    verb = row[behind_bracket(row, named + 1)].low
    ending = words.roles.plural_verb_ending
    alone = bool(ending) and verb in words.verbs and not verb.endswith(ending)
    subject = row[role.first - 1].low not in words.speech.prepositions | words.roles.of_strict
    return (alone and subject) or office_key(role.text, words.language).startswith(_DEPUTY)


def _behind_alias(row: Row, at: int) -> int:
    """Past what brings in a name: "called", "using the pseudonym", ", who goes by the name"."""
    if row[at].low in row.words.roles.called:
        return behind_titles(row, at + 1)
    first = at + (row[at].text == ",")
    alias = row.phrase_at(first, row.words.roles.aliases)
    return first + len(alias) if alias else at


def second_role(row: Row, role: Role, named: int) -> tuple[Role, ...]:
    """The role between the first and the name: "de leider van de delegatie, minister X"."""
    comma = next((at for at in range(role.last, named) if row[at].text == ","), None)
    joined = row[role.last].low in row.words.roles.conjunctions
    begin = role.last + joined if comma is None or joined else comma + 1
    second = role_at(row, begin) if begin < named else None
    return (second,) if second is not None else ()


def behind(row: Row, at: int) -> tuple[int, tuple[Role, ...]]:
    """Where the roles between marks behind a name end, the closing mark taken in, and what they are."""
    letters = row[at].text in row.words.names.letters
    at = behind_bracket(row, at + (letters or row[at].low in row.words.pronouns.reflexive))
    opening = at + _AGE * _is_age(row, at)
    roles = tuple(_until_mark(row, opening + 1)) if row[opening].text in _OPENING else ()
    if not roles or _is_of_next(row, roles[-1].last) or _is_subject(row, at, roles[-1]):
        return at, ()
    last = roles[-1].last
    return last + (row[last].text in _CLOSING), roles


def _is_age(row: Row, at: int) -> bool:
    """Whether an age stands between two commas: "Ada Cole, 51, the mayor"."""
    return row[at].text == row[at + _AGE].text == "," and row[at + 1].text.isdigit()


def _is_of_next(row: Row, at: int) -> bool:
    """Whether a role between two commas of a list is the next one's: "X, the chair, Y, and dean Z"."""
    if row[at].text != "," or not is_name(row, at + 1):
        return False
    joined = at + 2 + (row[at + 2].text == ",")
    goes_on = row[joined].low in row.words.roles.conjunctions
    following = role_at(row, joined + 1) if goes_on else None
    return following is not None and person_behind(row, following) is not None


def _is_subject(row: Row, comma: int, role: Role) -> bool:
    """Whether a role behind a comma is who acts: "In a letter to X, the minister said"."""
    opened = row[0].low in row.words.speech.prepositions and not row.has({","}, 0, comma)
    definite = role.determiner in row.words.roles.definite and role.owner is None
    words, low = row.words, row[role.last].low
    acts = (low in words.verbs or low in words.speech.openings) and low not in words.roles.of
    return opened and (role.plural or (definite and acts))


def behind_bracket(row: Row, at: int) -> int:
    """Past an age or a party behind a name: "(54)", "(CD&V)"; not past a role."""
    if row[at].text != "(":
        return at
    closing = next((end for end in range(at + 1, at + _BRACKET) if row[end].text == ")"), None)
    return at if closing is None or any(_until_mark(row, at + 1)) else closing + 1


def _behind_letters(row: Row, at: int) -> int:
    """Past the letters that a role is short for, or what they stand for: "Member of Parliament (MP)"."""
    short = row[at].text == "(" and row[at + 2].text == ")" and row[at + 1].text.isupper()
    if short or row[at].text != "(" or not row[at - 1].text.isupper():
        return at + 3 if short else at
    role = role_at(row, at + 1)
    return role.last + 1 if role is not None and row[role.last].text == ")" else at


def _behind_demonym(row: Row, at: int) -> int:
    """Past where a name behind a role is from: "de commissaris, de Slowaak X"."""
    from_land = row[at + 1].is_form("demonym", "adjective") and row[at].low in row.words.names.articles
    return at + 2 if from_land else at


def _behind_party(row: Row, at: int) -> int:
    """Past what somebody is, or whose, before a full name: "the speaker, the conservative Ada Cole"."""
    if row[at].low not in row.words.roles.definite:
        return at
    for end in range(at + 1, at + _DESCRIBED):
        if is_name(row, end):
            return end if " " in row[end].text else at
        owns = row[end].named or row[end].low == "'s"
        if not owns and (row[end].kind != "word" or row[end].low in row.words.no_modifier):
            return at
    return at


def _closes(row: Row, at: int, role: Role) -> bool:
    """Whether the apposition of a role ends here: the sentence, a mark, or a verb that goes on."""
    ends = at >= len(row) or row[at].text in _BEHIND_NAME
    return ends or (row[at].low in row.words.verbs and not _is_governed(row, role.first))


def _behind_home(row: Row, at: int) -> int:
    """Past whom or what a name behind a role is of: "his lawyer, X of the firm Y, said"."""
    if row[at].low not in row.words.roles.of_strict:
        return at
    end = noun_phrase(row, at + 1 + (row[at + 1].low in row.words.names.articles))
    return at if not end else end + (row[end].kind == "name")


def _behind_adverbial(row: Row, at: int) -> int:
    """The comma behind an adverbial, or the same place where there is none."""
    for end in range(at, at + _ADVERBIAL):
        chunk = row[end]
        if chunk.text == ",":
            return end
        small = chunk.low in row.words.verbs or chunk.low in row.words.roles.never_modifier
        if chunk.kind != "word" or chunk.capital or small:
            return at
    return at


def _until_mark(row: Row, at: int) -> Iterator[Role]:
    """The roles up to the next mark, verb or relative word; a role with a name behind it is another's.

    What "en" opens is said of the next of a list: "de secretaris, X, en de voorzitter, Y".
    """
    at += len(row.phrase_at(at, row.words.roles.asides))
    words, begin, since = row.words, at, at
    low, roles = row[at].low, words.roles
    if low in roles.conjunctions or (low in words.clause_openers and low not in roles.former_adverbs):
        return
    if _is_adverbial(row, at) or row.phrase_at(at, words.speech.according):
        return
    while at < len(row) and row[at].text not in _ENDING:
        role = role_at(row, at)
        relates = at > begin and row[at].low in words.roles.relative
        relates |= _is_object(row, begin, at)
        if role is not None and (relates or row[at].low in words.talks.receives - {role.head}):
            return
        if role is None:
            clause = row[at].low in words.verbs or row[at].low in words.roles.relative
            clause |= row[at].low in words.stances.negations
            if clause or row[at].kind == "quote" or is_name(row, at):
                return
            at += 1
        elif is_name(row, behind_titles(row, _behind_letters(row, role.last))):
            return
        elif row[role.last].kind == "name":
            at = role.last + 2
        elif row[role.last].low == "'s":
            at = role.last + 1
        else:
            role = _whole(row, role)
            over = terms.was(row, since, role)
            yield replace(role, tenure="former") if over else terms.with_first(row, role)
            since = at = role.last


def _is_object(row: Row, begin: int, at: int) -> bool:
    """Whether a verb that no list has may stand before what it is done to: "X shook his head", "met the"."""
    words = row.words
    told = [c.low for c in row.chunks[begin:at]]
    if told:
        small = words.speech.skip | words.roles.former_adverbs | words.roles.conjunctions
        told = [low for low in told if low not in small]
    done = any(not low.endswith(words.speech.adverb_endings or ("-",)) for low in told)
    verb = row[at - 1].low if at > begin else ""
    acted = words.speech.participle.fullmatch(verb) and verb not in words.roles.appointed
    definite = row[at].low in words.roles.definite and not words.speech.turned
    return bool(acted and definite) or (done and row[at].low in words.roles.possessives)


def _is_adverbial(row: Row, at: int) -> bool:
    """Whether a preposition that says nothing of a term opens here: "X, in a statement via his secretary"."""
    words, behind = row.words, row[at + 1]
    opens = row[at].low in words.speech.prepositions - words.roles.spans - words.roles.until
    determined = behind.low in words.roles.determiners | words.roles.possessives
    return opens and determined and not terms.is_then(row, at)


def _whole(row: Row, role: Role) -> Role:
    """A role with one that only ends the name of its body: "envoy of the UN High Commissioner for Trade"."""
    inside = role.last > role.first + 1 and row[role.last - 1].capital and row[role.last].capital
    more = role_at(row, role.last) if inside and row[role.last - 1].kind != "mark" else None
    return role if more is None else replace(role, last=more.last, text=f"{role.text} {more.text}")
