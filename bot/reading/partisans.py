"""Who leads a party by what stands with its name: "the party of X", "X, whose party", "the Green leader"."""

from collections.abc import Iterator, Mapping, Sequence

from bot import gazetteer
from bot.lexicon import office_key
from bot.model import Mention, Part
from bot.reading import affiliation, their_leader
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.roles import Role
from bot.reading.row import Chunk, Row
from bot.reading.sides import PartName
from bot.reading.verbs import phrase_at
from bot.reading.vocabulary import Words

_DESCRIBED = 5
"""Chunks of "de rechtse partij van" between its article and the person whose party it is."""
_WHOSE_REACH = 3
"""Chunks behind "whose" among which the name of the party stands."""
_BEFORE = 1
"""Sentences back that were about the leader whom a party's role means."""

_Owned = tuple[int, Mention, PartName]
"""The chunk of a person, their party, and the part that they have in it."""


def owners(lines: Sequence[Line], words: Words) -> Iterator[Found[Part]]:
    """Whose party it is said to be: "Alba, the party of X", "X, whose Alba party"."""
    named = {who.name: who for line in lines for who in line.who if who is not None and who.kind == "person"}
    for number, line in enumerate(lines):
        if line.sentence.heading:
            continue
        heads: Iterator[_Owned] = ((at, party, "leads") for at, party in _of_person(line, words))
        for at, party, part in (*heads, *_whose(line, words)):
            name = line.row[at].text
            who = next((one for full, one in named.items() if f" {full}".endswith(f" {name}")), None)
            who = Mention(name, "person") if who is None and " " in name else who
            if who is not None:
                yield Found(Part(who, part, party, None, None), *line.span, f"{part}-party", number)


def pointed_at(lines: Sequence[Line], known: Sequence[Found[Part]], words: Words) -> Iterator[Found[Part]]:
    """The leader whom a role of a party means: the one person known to be of it, else who was spoken of."""
    members = _members(known)
    of = {who for several in members.values() for who in several}
    for number, line in enumerate(lines):
        for i in () if line.sentence.heading else line.numbers("role"):
            party = _led(line.row, line.phrases[i], words)
            if party is None:
                continue
            named = members.get(_key(party), ())
            other = any(w not in of and " " in w.name for w in _persons_before(line, line.phrases[i].first))
            led = {one.claim.person for one in known if one.claim.part == "leads"}
            who = named[0] if len(named) == 1 and (not other or named[0] in led) else None
            who = who if named else _spoken_of(lines, number, of)
            if who is not None:
                rule = "leads-party" if named else "leads-pointing"
                phrase = line.phrases[i]
                yield Found(
                    Part(who, "leads", party, None, None), phrase.start, phrase.text_end, rule, number
                )


def _persons_before(line: Line, last: int) -> list[Mention]:
    """The persons whom a sentence names before a chunk."""
    persons = (line.who[i] for i in line.numbers("person") if line.phrases[i].last <= last)
    return [who for who in persons if who is not None]


def paired(lines: Sequence[Line], words: Words) -> Iterator[Found[Part]]:
    """Who leads which of several parties: "the chairmen of X and Y, Ada Cole and Ben Ray", in their order."""
    for number, line in enumerate(lines):
        for i in () if line.sentence.heading else line.numbers("role"):
            phrase = line.phrases[i]
            leads = phrase.plural and any(_heads_party(role, words) for role in phrase.roles)
            for who, party in _pairs(line, i) if leads else ():
                claim = Part(who, "leads", party, None, None)
                yield Found(claim, *line.span, "leads-party", number)


def _heads_party(role: Role, words: Words) -> bool:
    """Whether a role is that of those who head parties: "de voorzitters van", "the leaders of"."""
    key = office_key(role.head, words.language)
    return role.tenure == "current" and key in words.roles.party_keys


def _pairs(line: Line, number: int) -> list[tuple[Mention, Mention]]:
    """The persons behind the comma of a list of parties, each with the party in the same place of it."""
    row, first = line.row, line.phrases[number].first
    comma = next((at for at in range(first, len(row)) if row[at].text == ","), len(row))
    begin = next((i for i in line.numbers("person") if line.phrases[i].first == comma + 1), None)
    named = (affiliation.named_party(row[at]) for at in range(first, comma))
    parties = [party for party in named if party is not None]
    persons = [] if begin is None else [who for i in line.joined(begin) if (who := line.who[i]) is not None]
    return list(zip(persons, parties, strict=True)) if len(persons) == len(parties) > 1 else []


def called(lines: Sequence[Line], words: Words) -> Iterator[Found[Part]]:
    """Who is called a member of a party: "X and Y, both Republicans", "a Republican, X"."""
    for number, line in enumerate(lines):
        names = (chunk for chunk in line.row.chunks if " " in chunk.text)
        named = line.row.has(words.talks.adherents) or any(_adherents(chunk, words) for chunk in names)
        for at in range(len(line.row)) if named and not line.sentence.heading else ():
            if said := _adherents(line.row[at], words):
                for i in _partisans(line, at, words):
                    who = line.who[i]
                    if who is not None and who.kind == "person":
                        party = Mention(said, "body")
                        yield Found(
                            Part(who, "member", party, "open", None), *line.span, "member-party", number
                        )


def _adherents(chunk: Chunk, words: Words) -> str:
    """The word for members of a party that a chunk is, or that ends it: "Senate Democrats"; "" for none."""
    last = chunk.text.rpartition(" ")[2]
    return last if last[:1].isupper() and last.casefold() in words.talks.adherents else ""


def _partisans(line: Line, at: int, words: Words) -> list[int]:
    """The persons of whom a word for members of a party is said: those listed before, or named behind."""
    row = line.row
    if row[at - 1].low in words.talks.both and row[at - 2].text == ",":
        last = next(
            (i for i in line.numbers("person") if at - _DESCRIBED <= line.phrases[i].last <= at - 1), 0
        )
        return [i for i in line.numbers("person") if i <= last and line.phrases[i].last < at]
    counted = row[at].low.endswith(words.bodies.plural_endings) and row[at - 1].low in words.roles.numbers
    if counted and row[at + 1].text == ",":
        first = next((i for i in line.numbers("person") if line.phrases[i].first == at + 2), None)
        return [] if first is None else line.joined(first)
    indefinite = words.names.articles - words.roles.definite
    articled = row[at - 1].low in indefinite and row[at + 1].text == ","
    such = any(phrase_at(line, at + 1 + comma, words.talks.open_list) for comma in (0, 1))
    behind = at + 2 if articled else at + _DESCRIBED
    first = next((i for i in line.numbers("person") if at < line.phrases[i].first <= behind), None)
    return line.joined(first) if first is not None and (articled or such) else []


def _is_party(side: Mention) -> bool:
    return side.id is not None and gazetteer.is_party(side.id)


def _key(party: Mention) -> str:
    return party.id or party.name.casefold()


def _members(known: Sequence[Found[Part]]) -> Mapping[str, tuple[Mention, ...]]:
    """The persons who are of each party, in order."""
    found: dict[str, dict[Mention, None]] = {}
    for one in known:
        if one.claim.side is not None and (one.rule.endswith("-party") or _is_party(one.claim.side)):
            found.setdefault(_key(one.claim.side), {})[one.claim.person] = None
    return {key: tuple(persons) for key, persons in found.items()}


def _led(row: Row, phrase: Phrase, words: Words) -> Mention | None:
    """The party of "de D66-leider", "the SNP leader"; None for what is no role of who leads one."""
    role = next(iter(phrase.roles), None)
    if role is None or phrase.plural or role.tenure != "current" or not their_leader.is_head(role, words):
        return None
    inside = (affiliation.named_party(row[at]) for at in range(phrase.first, role.last))
    return affiliation.compounded(role.text, words) or next(
        (party for party in inside if party is not None), None
    )


def _spoken_of(lines: Sequence[Line], number: int, others: set[Mention]) -> Mention | None:
    """The one person of whom this sentence or the one before is, if they are of no other party."""
    for line in reversed(lines[max(0, number - _BEFORE) : number + 1]):
        named = {who for i in line.subjects("person") if (who := line.who[i]) is not None}
        if named:
            return next(iter(named)) if len(named) == 1 and named.isdisjoint(others) else None
    return None


def _of_person(line: Line, words: Words) -> Iterator[tuple[int, Mention]]:
    """The chunk of each person with the party that is theirs: "X, the party of Y", "the Alba party of Y"."""
    for at, chunk in enumerate(line.row):
        owns = chunk.kind == "name" and line.row.owns(at)
        if owns and (owned := _owned_by(line, at, words)) is not None:
            yield at, owned
        of = _of(line, at) if chunk.kind == "name" and not owns else None
        if of is None:
            continue
        party = _apposed(line, of, words) or _named_before(line, of, words) or _nameless(line, of, words)
        if party is not None:
            yield at, party


def _owned_by(line: Line, at: int, words: Words) -> Mention | None:
    """The party that somebody owns: "Ada Cole's Dawn party", "Cole's Democratic Front"."""
    row, behind = line.row, at + 2
    worded = row[behind].low.rpartition(" ")[2] in words.talks.banded
    party = affiliation.party_at(line, behind) if worded and row[behind].named else None
    own = row[behind].kind == "name" and row[behind + 1].low in words.talks.party
    if party is None or affiliation.says_of_what(row, behind + 1):
        return Mention(row[behind].text, "body") if own else None
    return None if row[behind + 1].named else party


def _of(line: Line, name: int) -> int | None:
    """The "of" before a name, or before the role of whose name it is: "de PSL van vicepremier X"."""
    roled = (p.first for p in line.phrases if p.kind == "person" and p.roles and p.first < name < p.last)
    before = (at - 1 for at in (name, *roled) if line.row[at - 1].low in line.words.roles.of_strict)
    return next(before, None)


def _nameless(line: Line, of: int, words: Words) -> Mention | None:
    """The one party named before "the party of X" in its sentence."""
    row = line.row
    if row[of - 1].low not in words.talks.party or row[of - 2].low not in words.roles.definite:
        return None
    named = (affiliation.named_party(row[at]) for at in range(of - 2))
    parties = {party for party in named if party is not None}
    return next(iter(parties)) if len(parties) == 1 else None


def _named_before(line: Line, of: int, words: Words) -> Mention | None:
    """The party that has the word for it in its name, right before "of": "the Democratic Party of"."""
    chunk = line.row[of - 1]
    known = affiliation.party_at(line, of - 1)
    if known is not None and known.id is not None:
        return known
    if chunk.low in words.talks.adherents and chunk.low.endswith(words.bodies.plural_endings):
        return Mention(chunk.text, "body")
    ends = chunk.low.rpartition(" ")[2] in words.talks.party
    if chunk.kind == "name" and ends:
        return Mention(chunk.text, "body")
    said = chunk.low in words.talks.party | words.talks.banded and line.row[of - 2].named
    apposed = words.is_party(line.row[of - 2].low) and line.row[of].low not in words.talks.on_behalf
    if chunk.kind == "name" and apposed:
        return Mention(chunk.text, "body")
    return _party(line.row, of - 2) if said else None


def _apposed(line: Line, of: int, words: Words) -> Mention | None:
    """The party before the comma of "X, de rechtse partij van"."""
    row = line.row
    if row[of - 1].low not in words.talks.party:
        return None
    comma = next((at for at in range(of - 1, max(0, of - _DESCRIBED), -1) if row[at].text == ","), None)
    determined = comma is not None and row[comma + 1].low in words.roles.determiners
    return _party(row, comma - 1) if comma is not None and determined and row[comma - 1].named else None


def _party(row: Row, at: int) -> Mention:
    return affiliation.named_party(row[at]) or Mention(row[at].text, "body")


def _is_association(chunk: Chunk, words: Words) -> bool:
    """Whether a name is that of a union or an association by its last word: "Harbour Pilots' Association"."""
    last = chunk.low.rpartition(" ")[2]
    return chunk.kind == "name" and " " in chunk.text and last in words.talks.associations


def _whose(line: Line, words: Words) -> Iterator[_Owned]:
    """The chunk of each person with their party in "X, whose Alba party wants"; "whose Alba": of it."""
    for at in line.row.where(words.roles.whose):
        before = (i for i in line.numbers("person") if line.phrases[i].last in (at - 1, at))
        person = next(before, None)
        near = range(at + 1, at + 1 + _WHOSE_REACH)
        named = next((i for i in near if line.row[i].named), None)
        if person is None or named is None:
            continue
        known = affiliation.named_party(line.row[named])
        called = affiliation.says_of_itself(line, named) or _is_association(line.row[named], words)
        if known is not None or called:
            party = known or Mention(line.row[named].text, "body")
            yield line.phrases[person].last - 1, party, "leads"
