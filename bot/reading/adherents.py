"""Of which party somebody is by what stands beside their name, known parties or those of the article."""

from collections.abc import Iterator, Mapping, Sequence

from bot.model import Mention, Part
from bot.reading import affiliation
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.phrase import Phrase
from bot.reading.roles import Role
from bot.reading.row import Row
from bot.reading.vocabulary import Words

_NOUNS = 2
"""Nouns that may stand between a party and who is of it: "CDU energy politician X"."""
_DESCRIBED = 4
"""Chunks behind "of" among which the name of a party stands: "of the far-right X party"."""
_BY = 2
"""Chunks before a party among which "by" makes it who backs somebody: "de door partij X gesteunde Y"."""
_GENITIVE = frozenset({"'s", "'", "’"})
_Parties = Mapping[str, Mention]


def adherents(lines: Sequence[Line], known: Sequence[Found[Part]], words: Words) -> Iterator[Found[Part]]:
    """Whoever stands beside a party that they are of: "CDU politician X", "the Dawn party's Y"."""
    parties = _parties(lines, known, words)
    told = {(one.claim.person, _key(one.claim.side.name)) for one in known if one.claim.side is not None}
    for number, line in enumerate(lines):
        named = words.roles.compounds or any(chunk.low in parties for chunk in line.row)
        if line.sentence.heading or not named:
            continue
        for i in line.numbers("person", "body"):
            party = _party(line, line.phrases[i], parties)
            for person in line.joined(i) if party is not None and _is_plural(line, i) else [i]:
                who = line.who[person]
                if party is None or (who, _key(party.name)) in told:
                    continue
                if who is not None and who.kind == "person" and " " in who.name:
                    claim = Part(who, "member", party, "open", None)
                    yield Found(claim, *line.span, "member-party", number, distance=line.distance[person])


def _parties(lines: Sequence[Line], known: Sequence[Found[Part]], words: Words) -> _Parties:
    """The parties that the article names: known ones, and those that it says are parties."""
    found: dict[str, Mention] = {}
    for one in known:
        side = one.claim.side
        own = side is not None and (side.id is None or affiliation.is_party(side, words))
        if side is not None and own and one.rule.endswith("-party") and side.name[:1].isupper():
            found.setdefault(_key(side.name), side)
    for line in lines:
        for at, chunk in enumerate(line.row):
            party = affiliation.party_at(line, at) if chunk.forms or chunk.kind == "name" else None
            own = party is None and chunk.kind == "name" and affiliation.says_of_itself(line, at)
            if party is not None or own:
                found.setdefault(_key(chunk.low), party or Mention(chunk.text, "body"))
            elif chunk.low in words.talks.adherents and chunk.capital:
                found.setdefault(chunk.low, Mention(chunk.text, "body"))
    return found


def _key(name: str) -> str:
    return name.casefold()


def _named(row: Row, at: int, parties: _Parties) -> Mention | None:
    return parties.get(_key(row[at].low)) if row[at].capital else None


def _party(line: Line, phrase: Phrase, parties: _Parties) -> Mention | None:
    """The party beside a name: in its role, owning it, before a noun of it, or behind "of"."""
    row, words = line.row, line.words
    for role in phrase.roles:
        if role.tenure == "current" and (party := _in_role(row, role, words, parties)) is not None:
            return party
    if row[phrase.first - 1].text in _GENITIVE:
        return _named(row, phrase.first - 2, parties)
    full = " " in phrase.name and affiliation.named_party(row[phrase.first - 1]) is None
    behind = _behind(row, phrase.last, words, parties) if full else None
    return _before(row, phrase, words, parties) or behind


def _in_role(row: Row, role: Role, words: Words, parties: _Parties) -> Mention | None:
    """The party in the role of one who sits for it: "a Green lawmaker", "SPD-politicus"."""
    of_party = role.head in words.talks.seated | words.talks.partymen
    if not of_party or affiliation.only_speaks(role.text, words):
        return None
    if role.owner_words:
        return parties.get(_key(role.owner_words)) or affiliation.compounded(role.text, words)
    inside = (_named(row, at, parties) for at in range(role.first, role.last))
    return next((party for party in inside if party is not None), None)


def _before(row: Row, phrase: Phrase, words: Words, parties: _Parties) -> Mention | None:
    """The party right before a name, or before a noun that says who they are: "CDU politician X"."""
    at = phrase.first - 1
    while (
        phrase.first - at <= _NOUNS
        and row[at].kind == "word"
        and not row[at].capital
        and is_noun(row[at], words)
    ):
        at -= 1
    party, beside = _named(row, at, parties), at == phrase.first - 1
    called = row[at].low in words.talks.adherents or bool(phrase.roles)
    partyman = row[phrase.first - 1].low in words.talks.partymen | words.talks.seated
    backs = row.has(words.talks.by, max(0, at - _BY), at)
    over = backs or row[at - 1].low in words.roles.former or row[at - 1].low in words.speech.prepositions
    fits = called if beside else partyman
    return party if fits and not over and not _leads(phrase, words) else None


def _leads(phrase: Phrase, words: Words) -> bool:
    """Whether a name has a role that heads something: "Dawn leader X" is no mere member."""
    return any(role.head in words.talks.head_of | words.roles.chairs for role in phrase.roles)


def _behind(row: Row, last: int, words: Words, parties: _Parties) -> Mention | None:
    """The party behind a name: "X of the far-right Dawn", "X, from the Dawn party"."""
    at = last + (row[last].text == ",")
    if row[at].low not in words.roles.of_strict | (words.talks.seated_for if at > last else frozenset()):
        return None
    for i in range(at + 1, at + 1 + _DESCRIBED):
        party = _named(row, i, parties)
        if party is not None:
            other = row.owns(i) or affiliation.says_of_what(row, i + 1) or row[i + 1].kind == "name"
            return None if other else party
        small = row[i].low in words.function and row[i].low not in words.roles.determiners
        if row[i].kind != "word" or small:
            return None
    return None


def _is_plural(line: Line, number: int) -> bool:
    """Whether several are called so before the first of them: "Democrats X and Y"."""
    row, phrase = line.row, line.phrases[number]
    before = row[phrase.first - 1].low
    return before in line.words.talks.adherents and before.endswith(line.words.bodies.plural_endings)
