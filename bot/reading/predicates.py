"""Roles that are said with a verb: "X werd minister", "X, who was mayor", "whose president is X"."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from bot.reading import capacities, copulas
from bot.reading.departures import given_up
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.replacements import dismissed, role_as, taken_over
from bot.reading.roles import Role, role_at
from bot.reading.row import Chunk, Row
from bot.reading.verbs import phrase_at

_REACH = 8
"""Chunks between "is" or "werd" and the role that is said with it."""
_OATH = 16
"""Chunks between "sworn in" and the "as" behind time and place."""
_MOST_GIVEN = 12
"""Persons of one list of appointments."""
_ONE = 2
"""Chunks of "a Kurd"."""
_SHORT = frozenset({"'s"})
"""What "is" is short for behind "who"."""
_SMALL = 3
"""Small words at most between who it is and the verb: "has recently been"."""


@lru_cache(maxsize=2_048)
def said_of(line: Line, number: int) -> Role | None:
    """The role that is said of a phrase in its own clause or a relative one; its tenure is the verb's."""
    end = line.phrases[number].last
    if line.row[line.phrases[number].first - 1].low in line.words.roles.appoints:
        return _made(line, end)
    if line.row[end].low in line.words.roles.appointed and line.words.speech.turned:
        return _made(line, end + 1)
    person = line.phrases[number].kind == "person"
    if (given := _given(line, number) or (_candidate(line, end) if person else None)) is not None:
        return given
    changed = dismissed(line, number) or _appointed(line, number) or taken_over(line, number)
    if changed is not None or not line.free[number]:
        return changed or _relative(line, end) or _as_whom(line, end)
    if (turned := _turned(line, number)) is not None:
        return turned
    end = _past_date(line, end)
    verb = copulas.verb_at(line, end)
    said = copulas.behind(line, verb) if verb is not None else _relative(line, end)
    said = said or _to_be(line, end) or _in_clause(line, number)
    return said or _takes_up(line, end) or _sworn(line, end) or _in_post(line, end) or given_up(line, end)


def _appointed(line: Line, number: int) -> Role | None:
    """The role in "the appointment of X as ambassador", "de benoeming van X tot minister"."""
    phrase, roles = line.phrases[number], line.words.roles
    of = line.row[phrase.first - 1].low in roles.of_strict
    if not of or line.row[phrase.first - 2].low not in roles.appointment:
        return None
    return _made(line, phrase.last) or role_as(line, phrase.last)


def _made(line: Line, at: int) -> Role | None:
    """The role that somebody is given: "named X as minister", "appointed X special envoy"."""
    if line.row[at].low in line.words.roles.appointed_to:
        return copulas.first(line, at + 1)
    role = role_at(line.row, at) if line.words.roles.noun_modifiers else None
    return role if role is not None and line.row[role.last].kind != "name" else None


def _candidate(line: Line, begin: int) -> Role | None:
    """The role that somebody is to have for others: "geldt als kandidaat-minister", "schoven X voor als"."""
    row, roles = line.row, line.words.roles
    for at in range(begin, begin + _SMALL + 2):
        if row[at].low in roles.in_office:
            role = role_as(line, at)
            return role if role is not None and role.bare and role.tenure == "designated" else None
        if row[at].kind != "word":
            return None
    return None


def _given(line: Line, number: int) -> Role | None:
    """The role of one in a list of appointments: "named X as minister, Y as judge and Z as envoy"."""
    own = role_as(line, line.phrases[number].last)
    back = (i for i in range(number, max(-1, number - _MOST_GIVEN), -1) if line.phrases[i].kind == "person")
    behind: int | None = None
    for i in back if own is not None else ():
        role, first = role_as(line, line.phrases[i].last), line.phrases[i].first
        gap = line.row.chunks[role.last : behind] if role is not None and behind is not None else ()
        apart = any(chunk.low not in line.words.roles.list_words for chunk in gap)
        if role is None or apart or (behind is not None and not gap):
            return None
        described = i > 0 and line.phrases[i - 1].kind == "people" and line.phrases[i - 1].last == first
        first = line.phrases[i - 1].first if described else first
        appoints = line.row[first - 1].low in line.words.roles.appoints
        if appoints or phrase_at(line, first - 2, line.words.roles.brings):
            return own
        behind = first
    return None


def _sworn(line: Line, begin: int) -> Role | None:
    """The role in "X was sworn in at 5 p.m. as governor", "X is gisteren in Lima beëdigd als president"."""
    row, roles = line.row, line.words.roles
    if row[begin].low not in line.words.speech.auxiliaries:
        return None
    sworn = row.find(roles.appointed - roles.was, begin, begin + _REACH)
    to = None if sworn is None else row.find(roles.appointed_to - {"in"}, sworn, sworn + _OATH)
    if sworn is None or to is None:
        return None
    between = row.chunks[begin + 1 : to]
    no = line.words.stances.negations
    named = any(chunk.kind in ("name", "quote") and not chunk.text.isupper() for chunk in between)
    apart = named or any(chunk.text == ";" or chunk.low in no for chunk in between)
    again = sum(chunk.low in line.words.roles.become | line.words.verbs for chunk in between) > 1
    role = None if apart or again else role_at(row, to + 1)
    return role if role is not None and row[role.last].kind != "name" else None


def _in_post(line: Line, begin: int) -> Role | None:
    """The role in "X held the post of Speaker", "X, who as police chief led …"."""
    row, words = line.row, line.words
    at = begin + (row[begin].text == ",")
    at += row[at].low in words.roles.relative
    if row[at].low in words.roles.in_office and at > begin + (row[begin].text == ","):
        role = role_at(row, at + 1)
        if role is None or not role.bare:
            return None
        mark = row.find(_MARKS, role.last, len(row)) or len(row)
        if words.roles.regarded.isdisjoint(chunk.low for chunk in row.chunks[role.last : mark]):
            now = role.tenure != "current" or row[mark - 1].low in words.roles.now
            return role if now else replace(role, tenure="former")
        return None
    at += row[at].low in words.speech.auxiliaries
    post = row.find(words.roles.posts, at, at + _REACH) if row[at].low in words.roles.holds else None
    if post is None or row[post + 1].low not in words.roles.of_strict:
        return None
    role = role_at(row, post + 2)
    held = row[at].low in words.roles.was
    return replace(role, tenure="former") if role is not None and held else role


def holders(line: Line) -> Iterator[tuple[Role, int]]:
    """Roles that stand before the verb, and the phrase behind it: "De voorzitter is X", "whose head is X"."""
    if not any(phrase.kind == "person" for phrase in line.phrases):
        return
    yield from capacities.holders(line)
    for at in (0, *(i + 1 for i in line.row.where(line.words.roles.whose))):
        role = role_at(line.row, at)
        verb = role.last if role is not None else -1
        if role is not None and at and (named := _named_apart(line, verb)) is not None:
            yield replace(role, owner=role.owner or _antecedent(line.row, at)), named
            continue
        become, appointed = line.words.roles.become, line.words.roles.appointed
        if role is None or line.row[verb].low not in become or line.row[verb].low in appointed:
            continue
        number = next((i for i in line.numbers("person") if line.phrases[i].first == verb + 1), None)
        if number is not None and line.free[number]:
            owner = _antecedent(line.row, at) if at else None
            yield replace(role, owner=role.owner or owner, tenure=copulas.tenure(line, verb, role)), number


def _named_apart(line: Line, comma: int) -> int | None:
    """Who stands between commas behind a role: "whose president, Ada Cole, left"."""
    if line.row[comma].text != ",":
        return None
    named = (i for i in line.numbers("person") if line.phrases[i].first == comma + 1)
    return next((i for i in named if line.row[line.phrases[i].last].text == ","), None)


def _takes_up(line: Line, begin: int) -> Role | None:
    """The role in "X took over as coach", "X legde de eed af als minister"."""
    row, turns = line.row, line.row.possible(line.words.roles.takes_up)
    for at in range(begin, min(len(row), begin + _REACH)) if turns else ():
        end = next((e for turn in turns if (e := row.loosely(at, turn, _SMALL)) is not None), None)
        if end is not None:
            role = role_at(row, end + 1)
            over = role is not None and not line.words.roles.was.isdisjoint((row[at - 1].low, row[at].low))
            role = replace(role, tenure="former") if role is not None and over else role
            return role if role is not None and row[role.last].kind != "name" else None
        if row[at].kind in ("name", "quote", "form") or row[at].low in line.words.stances.negations:
            return None
    return None


def _past_date(line: Line, at: int) -> int:
    """Past a date behind a role that a comma closes: "the mayor since January, was sworn in"."""
    when = line.row[at].low in line.words.roles.dating
    closing = line.row.find(_COMMA, at, at + _SMALL + 1) if when else None
    return at if closing is None else closing + 1


_COMMA = frozenset(",")
_MARKS = frozenset(",.;:)")


def _turned(line: Line, number: int) -> Role | None:
    """The role behind a subject that stands behind its verb: "Sinds 2019 is X burgemeester van Gent"."""
    phrase = line.phrases[number]
    verb = phrase.first - 1
    if not line.words.speech.turned or line.row[verb].low not in line.words.roles.become:
        return None
    role = role_at(line.row, phrase.last)
    bare = role is not None and role.bare and line.row[role.last].kind != "name"
    return replace(role, tenure=copulas.tenure(line, verb, role)) if role is not None and bare else None


def _as_whom(line: Line, end: int) -> Role | None:
    """The role in a clause with "who" behind somebody who is no subject: "met X, die als minister …"."""
    at = end + (line.row[end].text == ",")
    return _in_post(line, end) if line.row[at].low in line.words.roles.relative else None


def _antecedent(row: Row, at: int) -> Chunk | None:
    """The name before the comma and "whose"."""
    before = at - 2 - (row[at - 2].kind == "mark")
    return row[before] if row[before].named else None


def _to_be(line: Line, at: int) -> Role | None:
    """The role in "X will be speaker", "X is to become chair"; none of "will be the first president to"."""
    said = phrase_at(line, at, line.words.roles.to_be)
    role = copulas.first(line, at + len(said)) if said else None
    if role is None:
        return None
    markers = line.words.speech.infinitive_markers | line.words.roles.relative
    return None if line.row[role.last].low in markers else replace(role, tenure="designated")


def _relative(line: Line, at: int) -> Role | None:
    """The role in a clause with "who" or "die" behind a phrase; a verb may close it."""
    at = _past_noun(line, at + (line.row[at].text == ","))
    if line.row[at].low not in line.words.roles.relative:
        return None
    verb = at + 1 if line.row[at + 1].low in _SHORT else copulas.verb_at(line, at + 1)
    if verb is not None:
        return copulas.behind(line, verb)
    role = copulas.first(line, at + 1) or _last(line, at + 1)
    closes = role is not None and line.row[role.last].low in line.words.roles.become
    if role is None or not closes:
        return None
    return replace(
        role, tenure=copulas.tenure(line, role.last, role), owner=role.owner or _owner(line, role.last + 1)
    )


def _past_noun(line: Line, at: int) -> int:
    """Past what somebody is before "who": "X, a Kurd who was minister"."""
    row, words = line.row, line.words
    indefinite = row[at].low in words.names.articles and row[at].low not in words.roles.definite
    one = indefinite and row[at - 1].text == ","
    return at + _ONE if one and row[at + _ONE].low in words.roles.relative else at


def _in_clause(line: Line, number: int) -> Role | None:
    """The role in a clause that its verb closes: "Toen X nog wethouder was"."""
    phrase = line.phrases[number]
    if line.row[phrase.first - 1].low in line.words.roles.of_which:
        return _of_which(line, phrase)
    opened = line.row[phrase.first - 1].low in line.words.speech.subordinators
    role = _last(line, phrase.last) if opened else None
    return replace(role, tenure=copulas.tenure(line, role.last, role)) if role is not None else None


def _of_which(line: Line, phrase: Phrase) -> Role | None:
    """The role in a clause on the body named before it: "de Alba-partij, waarvan X voorzitter is"."""
    role = role_at(line.row, phrase.last)
    if role is None or line.row[role.last].low not in line.words.roles.become:
        return None
    owner = role.owner or _antecedent(line.row, phrase.first - 1)
    return replace(role, tenure=copulas.tenure(line, role.last, role), owner=owner)


def _last(line: Line, begin: int) -> Role | None:
    """The role right before the verb that closes a clause: "die van 2014 tot 2019 nog minister was"."""
    row, words = line.row, line.words
    for at in range(begin, min(len(row), begin + _REACH)) if words.speech.turned else ():
        role = role_at(row, at)
        if role is not None and row[role.last].low in words.roles.become:
            return role if role.bare else None
        low, negations = row[at].low, words.stances.negations
        acts = low in words.verbs or low in negations or low in words.doubt.hedges
        if acts or role is not None or row[at].kind in ("mark", "quote", "name"):
            return None
    return None


def _owner(line: Line, at: int) -> Chunk | None:
    """The name that an office is of behind its verb: "die voorzitter was van de Europese Raad"."""
    row, roles = line.row, line.words.roles
    if row[at].low not in roles.of_strict:
        return None
    named = at + 1 + (row[at + 1].low in roles.determiners)
    return row[named] if row[named].named else None
