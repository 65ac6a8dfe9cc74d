"""Offices that a verb tells: who "leads" a party is its leader, who "chairs" a committee its chair."""

from collections.abc import Collection, Iterator, Sequence

from bot import gazetteer
from bot.lexicon import office_key
from bot.model import Mention, Office, Part
from bot.reading.affiliation import is_party
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.vocabulary import Words

_BY = 3
"""Chunks beside the participle among which "by" or "door" stands."""
_REACH = 6
"""Chunks behind "led by" within which a party's team at talks may stand."""
_RULES = frozenset({"leads-active", "leads-passive"})


def leaderships(
    lines: Sequence[Line], taken: Sequence[Found[Part]], held: Collection[Found[Office]]
) -> Iterator[Found[Office]]:
    """The office of whoever leads a party or a body that has no other office of theirs; no team at talks."""
    known = {(one.claim.holder, _key(one.claim.organisation)) for one in held}
    for part in taken:
        claim, line = part.claim, lines[part.line]
        side, role = claim.side, _role(line)
        led = part.rule in _RULES and side is not None and side.kind == "body"
        if side is None or not led or not role or (claim.person, _key(side)) in known:
            continue
        if _is_team(line, side) or side.name in line.words.talks.strands:
            continue
        known.add((claim.person, _key(side)))
        body = Mention(_without_article(side.name, line), side.kind, side.id)
        office = Office(claim.person, role, office_key(role, line.words.language), "current", body)
        yield Found(office, part.start, part.end, "office-leading", part.line)


def _role(line: Line) -> str:
    """What the one verb of leading makes somebody; "" where none or several stand, or it is over."""
    leads, talks = line.words.roles.leads_as, line.words.talks
    said = [at for at, chunk in enumerate(line.row) if chunk.kind == "word" and chunk.low in leads]
    if len(said) != 1:
        return ""
    verb = line.row[said[0]].low
    passive = line.row.has(talks.by, max(0, said[0] - _BY), said[0] + _BY)
    return leads[verb] if passive or verb not in talks.led else ""


def _is_team(line: Line, side: Mention) -> bool:
    """Whether a delegation, talks or an inquiry may be what is led; none far behind a party "led by X"."""
    talks, bodies, roles = line.words.talks, line.words.bodies, line.words.roles
    teams = talks.delegation - bodies.pointing - talks.party | talks.nouns | roles.led_deeds
    verb = line.row.find(roles.leads_as.keys(), 0, len(line.row)) or 0
    known = gazetteer.forms(line.words.language).get(side.name.casefold(), ())
    party = any(gazetteer.is_party(form.id) for form in known) or is_party(side, line.words)
    passive = party and line.row[verb + 1].low in talks.by
    return line.row.has(teams, 0, verb + _REACH if passive else len(line.row))


def _key(organisation: Mention | None) -> str:
    """By what a body is the same under another name."""
    return "" if organisation is None else organisation.id or organisation.name.casefold()


def _without_article(name: str, line: Line) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first.casefold() in line.words.roles.definite else name


def is_profession(part: Part, words: Words) -> bool:
    """Whether somebody heads by profession what sends no side: a think-tank, a studio; an office, no lead."""
    name = part.side.name.casefold() if part.part == "leads" and part.side is not None else ""
    unled = words.talks.unled
    return not unled.isdisjoint(name.split()) or (words.roles.compounds and name.endswith(tuple(unled)))
