"""Who leads, belongs to, or is absent from a side at talks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.model import Meeting, Mention, Modality, Office, Part
from bot.reading import (
    absences,
    adherents,
    affiliation,
    attending,
    belonging,
    deputies,
    gapped,
    leading,
    named_heads,
    openings,
    opposites,
    own_names,
    partisans,
    party_heads,
    sides,
    strands,
    their_leader,
)
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.parties import subject_land
from bot.reading.sides import Sides, Table, Taken
from bot.reading.stand_ins import stand_ins
from bot.reading.verbs import phrase_at
from bot.reading.vocabulary import Words

_Known = tuple[Mention, str]
_BOTH = 2
_AT_TALKS = frozenset({"member-list", "member-behalf"})
"""Rules that read the side at talks of somebody, who may lead it by another sentence."""
_OF_PARTY = frozenset({"leads-party", "leads-pointing", "leads-role"})
"""Rules that read whom somebody leads by a role, at talks or not: they may be a member of a team there."""


def parts(
    lines: Sequence[Line], offices: Sequence[Found[Office]], words: Words, met: Sequence[Meeting] = ()
) -> Iterator[Found[Part]]:
    """Every part somebody has in talks; the talks themselves are left open, but `met` says who talks there.

    A part said once with a side and once without is of that side; who leads a side is no member of it.
    """
    on_sides = sides.known(lines, offices, words)
    on_sides.pair = _pair(met)
    found = [_standing(one, on_sides) for one in _found(lines, offices, on_sides, words)]
    known: dict[_Known, Mention] = {}
    for one in found:
        if one.claim.side is not None and not one.rule.endswith("-party"):
            known.setdefault((one.claim.person, one.claim.part), one.claim.side)
    for one in found:
        if one.claim.side is not None and one.rule in _AT_TALKS:
            known.setdefault((one.claim.person, "leads"), one.claim.side)
    whole = [_with_side(one, known) for one in found]
    names = own_names.called(lines)
    whole = [_in_own_words(strands.widened(one, lines[one.line]), lines[one.line], names) for one in whole]
    led = {(one.claim.person, _key(one.claim.side)): one.rule for one in whole if one.claim.part == "leads"}
    away = {one.claim.person for one in whole if one.claim.part == "absent"}
    sided = {(one.claim.person, one.line) for one in whole if one.rule == "member-party"}
    whole = [
        one for one in whole if (one.claim.person, one.line) not in sided or not _is_nameless(one, words)
    ]
    for one in whole:
        by = led.get((one.claim.person, _key(one.claim.side))) if one.claim.part == "member" else None
        again = by is not None and not (by in _OF_PARTY and one.rule in _AT_TALKS)
        itself = one.claim.side is not None and one.claim.side.name == one.claim.person.name
        if not again and not itself and not (one.rule == "leads-role" and one.claim.person in away):
            yield one


def _is_nameless(found: Found[Part], words: Words) -> bool:
    """Whether somebody is a member of what has no name: "de bonden", beside the union that they are of."""
    side = found.claim.side
    named = side is None or side.name.casefold().rpartition(" ")[2] not in words.talks.bargainers
    return found.claim.part == "member" and not named


def _pair(met: Sequence[Meeting]) -> tuple[Mention, ...]:
    """The two sides of the first talks between two."""
    sided = (tuple(who for who in one.participants if who.kind in ("country", "body")) for one in met)
    return next((pair for pair in sided if len(pair) == _BOTH), ())


def _standing(found: Found[Part], known: Sides) -> Found[Part]:
    """A part on the side for which the words for its team stand: of "the government team", the government."""
    side = found.claim.side
    meant = None if side is None or side.id is not None else known.stands.get(side.name.casefold(), side)
    return found if meant is None or meant == side else replace(found, claim=replace(found.claim, side=meant))


def _found(
    lines: Sequence[Line], offices: Sequence[Found[Office]], known: Sides, words: Words
) -> list[Found[Part]]:
    """The parts that each rule finds, those of later rules by what earlier ones found."""
    found = [
        *_said(lines, known),
        *belonging.chief_negotiators(offices, words),
        *_party_leaders(lines, offices, words),
        *belonging.party_members(lines, offices, words),
        *belonging.declared_members(lines, words),
    ]
    found += named_heads.heads(lines, offices, words)
    found += partisans.owners(lines, words)
    found += party_heads.listed(lines, words)
    found += strands.leaders(lines, offices, words)
    found += partisans.pointed_at(lines, found, words)
    found += their_leader.beside_heads(lines, found, words)
    found += partisans.called(lines, words)
    found += partisans.paired(lines, words)
    found += adherents.adherents(lines, found, words)
    found += deputies.deputies(lines, found, words)
    found += belonging.colleagues(lines, found, words)
    found += party_heads.pointed_at(lines, found, words)
    return found


def _key(side: Mention | None) -> str:
    """By what a side is the same under another name."""
    return "" if side is None else side.id or side.name


def _in_own_words(found: Found[Part], line: Line, names: own_names.Called) -> Found[Part]:
    side = own_names.in_own_words(found.claim.side, line, names)
    side = (
        None
        if side is None
        else affiliation.without_word(affiliation.by_its_party(side, line.words), line.words)
    )
    return found if side == found.claim.side else replace(found, claim=replace(found.claim, side=side))


def _party_leaders(
    lines: Sequence[Line], offices: Sequence[Found[Office]], words: Words
) -> Iterator[Found[Part]]:
    """Who leads a party by an office; whose party "their leader" means is told by the sentence before."""
    theirs = list(their_leader.theirs(lines, words))
    known = {(one.claim.person, one.line) for one in theirs}
    yield from theirs
    for one in belonging.party_leaders(lines, offices, words):
        if (one.claim.person, one.line) not in known:
            yield one


def _said(lines: Sequence[Line], known: Sides) -> Iterator[Found[Part]]:
    """The parts of every sentence but headings, in order."""
    for number, line in enumerate(lines):
        if line.sentence.heading:
            continue
        table = sides.table(line, number, known)
        for taken in _taken(table) if line.phrases else ():
            part = _part(table, taken)
            if part is not None:
                yield part
            if taken.part == "absent":
                known.miss(taken.side, number)
            elif taken.part == "leads" and part is not None:
                known.led, known.led_at = part.claim.side, number
        known.name(_main_side(table), number)
        known.spoken = next((line.who[i] for i in line.subjects("person", "pronoun")), known.spoken)
        known.panel = openings.panel(line)
        known.sent_at = number if table.named else known.sent_at
        known.talked_at = number if sides.tells(line) else known.talked_at


def _taken(table: Table) -> tuple[Taken, ...]:
    """Every part that somebody has in one sentence; only persons lead and belong."""
    away = tuple(absences.absent(table))
    if not any(who is not None and who.kind == "person" for who in table.line.who):
        return away
    missing = {taken.number for taken in away}
    there = [taken for taken in attending.members(table) if taken.number not in missing]
    heads = list(leading.leads(table))
    present = [*heads, *opposites.opposites(table, heads), *there]
    other = tuple(gapped.others(table, present))
    sided = {taken.number for taken in other}
    present = [taken for taken in present if taken.number not in sided]
    return *present, *other, *away, *stand_ins(table, away)


def _main_side(table: Table) -> Mention | None:
    """The side of the sentence's delegation, else the land that it is about."""
    land = subject_land(table.line)
    own = land if land is not None and land.kind == "country" else None
    side = next((one.side for one in table.named if one.side is not None), own)
    several = table.line.row.has(table.words.talks.member_of)
    return side or (belonging.party_named(table.line) if several else None)


def _part(table: Table, taken: Taken) -> Found[Part] | None:
    who = table.line.who[taken.number]
    if taken.side is not None and taken.side.kind == "person" and taken.rule == "leads-active":
        return None
    if who is None or who == taken.side or (who.kind != "person" and taken.rule != "absent-side"):
        return None
    side = _side(table, taken, table.known.of.get(who))
    if side is not None:
        table.known.of.setdefault(who, side)
    table.known.taking.add(who)
    claim = Part(who, taken.part, side, taken.listed, None)
    distance = table.line.distance[taken.number]
    return Found(
        claim, *table.line.span, taken.rule, table.number, modality=_modality(table, taken), distance=distance
    )


def _side(table: Table, taken: Taken, own: Mention | None) -> Mention | None:
    """The side that a rule gives; one without a name is less than the land a person is known to be of."""
    nameless = taken.side is not None and taken.side.name.casefold() in table.words.talks.bargainers
    if nameless and own is not None and own.id is not None and taken.part == "leads":
        return own
    parts = () if taken.side is None else taken.side.name.casefold().split()
    panel = any(word.endswith(table.words.talks.boards) for word in parts)
    named = taken.side is not None and (panel or taken.side.id is not None or taken.part == "leads")
    if named or own is None or (taken.part == "member" and own.kind != "country"):
        return taken.side
    land = own.id is not None and own.id.startswith("country:")
    return own if taken.part != "absent" and (land or own.kind != "country") else taken.side


def _modality(table: Table, taken: Taken) -> Modality:
    """Planned where the sentence looks ahead; a role that somebody has is stated."""
    by_role = taken.rule in ("leads-role", "member-negotiator")
    future = table.line.row.possible(table.words.talks.future)
    ahead = future and any(phrase_at(table.line, at, future) for at in range(len(table.line.row)))
    return "planned" if ahead and not by_role else "stated"


def _with_side(found: Found[Part], known: Mapping[_Known, Mention]) -> Found[Part]:
    claim = found.claim
    if claim.side is not None:
        return found
    return replace(found, claim=replace(claim, side=known.get((claim.person, claim.part))))
