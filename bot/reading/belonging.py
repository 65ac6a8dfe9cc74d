"""Which party a person leads or belongs to: by an office, in brackets, behind "van" or "of"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from bot.model import Mention, Office, Part
from bot.reading import affiliation, headships, whose_party
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.sides import PERSONS
from bot.reading.verbs import phrase_at
from bot.reading.vocabulary import Words

_DESCRIBED = 3
"""Words between "member of" and the name of a party."""


def party_leaders(
    lines: Sequence[Line], offices: Sequence[Found[Office]], words: Words
) -> Iterator[Found[Part]]:
    """Who leads a party leads it, and holds the office too; an institution has no such leader."""
    full, political = _full_names(lines, words), _names_parties(lines)
    for found in offices:
        office = found.claim
        party = (
            whose_party.of_office(lines, found, words)
            or office.organisation
            or whose_party.named_before(lines, found, words)
        )
        if party is None or party.kind != "body":
            continue
        if not (
            headships.leads(office, party, words)
            or (whose_party.is_partys(lines, found, words) and office.tenure == "current")
        ):
            continue
        if not political and _chairs_some_body(office, party, words):
            continue
        if office.organisation is None and office.key == "chair" and _sits(lines[found.line], office, words):
            continue
        side = replace(party, name=full.get(party.name.casefold(), party.name))
        yield _part(found, Part(office.holder, "leads", side, None, None), "leads-party")


def _sits(line: Line, office: Office, words: Words) -> bool:
    """Whether a party is that for which a chair sits too: "the committee's chair, Labour MP X"."""
    roles = (
        role.head
        for i in line.numbers("person")
        if line.who[i] == office.holder
        for role in line.phrases[i].roles
    )
    plain = words.talks.party.isdisjoint(office.role.casefold().split())
    return plain and not words.talks.seated.isdisjoint(roles)


def chief_negotiators(offices: Sequence[Found[Office]], words: Words) -> Iterator[Found[Part]]:
    """Who is a side's chief negotiator by office ("X is de hoofdonderhandelaar van Ierland") leads it."""
    for found in offices:
        office, side = found.claim, found.claim.organisation
        role = set(office.role.casefold().split())
        chief = role & words.roles.negotiators and role & words.talks.chief
        current = office.tenure not in ("former", "designated")
        if side is not None and current and (chief or role & words.roles.delegation_heads):
            of = None if side.kind == "person" else side
            yield _part(found, Part(office.holder, "leads", of, None, None), "leads-role")


def party_members(
    lines: Sequence[Line], offices: Sequence[Found[Office]], words: Words
) -> Iterator[Found[Part]]:
    """Who is said to be of a party: "CDA-Kamerlid X", "X (VVD)", "X of Labour"; its leaders are none."""
    once = {(one.claim.holder, one.claim.organisation) for one in offices if one.claim.tenure == "former"}
    for found in offices:
        office = found.claim
        party = whose_party.of_office(lines, found, words)
        over = office.tenure == "former" or (office.holder, party) in once
        if (
            party is not None
            and not (over or affiliation.only_speaks(office.role, words))
            and affiliation.is_party(party, words)
            and not headships.leads(office, party, words)
            and not headships.is_of_part(office.role.split(), words)
            and not headships.is_of_other(office, party, words)
            and not _is_officer(office, words)
        ):
            yield _part(found, Part(office.holder, "member", party, "open", None), "member-party")
    for number, line in enumerate(lines):
        for i in () if line.sentence.heading else line.numbers("person"):
            party = affiliation.beside(line, line.phrases[i])
            for person in [] if party is None else affiliation.called_together(line, i):
                if (who := line.who[person]) is not None:
                    claim = Part(who, "member", party, "open", None)
                    yield Found(claim, *line.span, "member-party", number)


def _is_officer(office: Office, words: Words) -> bool:
    """Whether an office is that of who founded a party or helps to run it: no mere member."""
    said = office.role.casefold().split()
    head = takewhile(lambda word: word not in words.roles.of_strict, said)
    bare = " ".join(head)
    return bare in words.talks.officers or bare.rpartition(" ")[2] in words.talks.officers


def declared_members(lines: Sequence[Line], words: Words) -> Iterator[Found[Part]]:
    """Who is said to belong to a party: "X and Y are both members of the Green Party", "She belongs to"."""
    for number, line in enumerate(lines):
        belongs = line.row.possible(words.talks.belongs)
        at = next((at for at in range(len(line.row) if belongs else 0) if phrase_at(line, at, belongs)), None)
        party = None if at is None else _party_behind(line, at + len(phrase_at(line, at, belongs)))
        for i in _said_to_belong(line, at) if party is not None and at is not None else ():
            who = line.who[i]
            if who is not None and who.kind == "person":
                claim = Part(who, "member", party, "open", None)
                distance = line.distance[i]
                yield Found(claim, *line.span, "member-party", number, distance=distance)


def _party_behind(line: Line, at: int) -> Mention | None:
    """The party named from this chunk on: "the ruling New Progressive Party"."""
    for i in range(at, at + _DESCRIBED + 1):
        if line.row[i].named:
            known = affiliation.named_party(line.row[i])
            says = affiliation.says_of_itself(line, i) or line.row[i + 1].low in line.words.talks.parties
            return known or (Mention(line.row[i].text, "body") if says else None)
        if line.row[i].kind != "word":
            return None
    return None


def _said_to_belong(line: Line, at: int) -> list[int]:
    """The persons before the words for belonging, nothing but small words between."""
    apposed = next(
        (i for i in line.numbers("person") if line.phrases[i].first < at < line.phrases[i].last), None
    )
    if apposed is not None and not line.phrases[apposed].roles[0].plural:
        return [apposed]
    before = [i for i in line.subjects(*PERSONS) if line.phrases[i].last <= at]
    if not before:
        return []
    words, between = line.words, line.row.chunks[line.phrases[before[-1]].last : at]
    small = words.verbs | words.speech.small | words.roles.become | words.roles.determiners | words.talks.both
    plain = all(chunk.low in small - words.stances.negations for chunk in between)
    return line.joined_before(before[-1]) if plain else []


def colleagues(lines: Sequence[Line], known: Sequence[Found[Part]], words: Words) -> Iterator[Found[Part]]:
    """Who is of the party of somebody named before: "Hij wordt vervangen door zijn partijgenoot X"."""
    party = {
        one.claim.person: one.claim.side
        for one in known
        if one.rule.endswith("-party") or (one.claim.side and affiliation.is_party(one.claim.side, words))
    }
    latest: Mention | None = None
    for number, line in enumerate(lines):
        for i, who in enumerate(line.who):
            phrase = line.phrases[i]
            at = line.row.find(words.talks.colleagues, max(0, phrase.first - 2), phrase.last)
            at = _fellow(line, phrase.first) if at is None else at
            theirs = latest if at is None else _party_of_fellow(line, at, party, latest)
            called = at is not None and phrase.kind == "person" and theirs is not None
            if who is not None and called and who not in party:
                yield Found(Part(who, "member", theirs, "open", None), *line.span, "member-party", number)
            latest = party.get(who) if who is not None and who.kind == "person" else latest


def _fellow(line: Line, first: int) -> int | None:
    """Where "party colleague" ends right before a name."""
    phrases = line.words.talks.party_fellows
    before = ((first - len(said), said) for said in phrases)
    found = (at for at, said in before if at >= 0 and phrase_at(line, at, (said,)))
    return first - 1 if next(found, None) is not None else None


def _party_of_fellow(
    line: Line, at: int, parties: Mapping[Mention, Mention | None], latest: Mention | None
) -> Mention | None:
    """The party of whom somebody is a fellow: of "Ada Cole" in "partijgenoot van Cole", else the latest."""
    if line.row[at + 1].low not in line.words.roles.of_strict:
        return latest
    name = f" {line.row[at + 2].text}"
    return next((party for who, party in parties.items() if f" {who.name}".endswith(name)), None)


def party_named(line: Line) -> Mention | None:
    """The first party that a sentence names."""
    return next((party for chunk in line.row if (party := affiliation.named_party(chunk)) is not None), None)


def _part(office: Found[Office], claim: Part, rule: str) -> Found[Part]:
    return Found(claim, office.start, office.end, rule, office.line)


def _chairs_some_body(office: Office, body: Mention, words: Words) -> bool:
    """Whether somebody chairs a body that may as well be a company: not the gazetteer's, no party by name."""
    named = body.name.casefold().replace("-", " ").split()
    banded = body.name.isupper() or not words.talks.parties.isdisjoint(named)
    banded = banded or affiliation.is_union(body.name, words) or affiliation.is_association(body, words)
    return office.key == "chair" and body.id is None and not banded


def _names_parties(lines: Sequence[Line]) -> bool:
    """Whether the article is one on politics: it names two parties or more."""
    named = {
        party.id
        for line in lines
        for chunk in line.row
        if (party := affiliation.named_party(chunk)) is not None
    }
    return len(named) > 1


def _full_names(lines: Sequence[Line], words: Words) -> dict[str, str]:
    """The parties that the article names with the word for them ("Alba Party"), by their name without it."""
    names = {chunk.text for line in lines for chunk in line.row if chunk.named and " " in chunk.text}
    cut = (name.rpartition(" ") for name in sorted(names))
    return {
        front.casefold(): f"{front} {last}"
        for front, _, last in cut
        if last.casefold() in words.talks.parties
    }
