"""Which party a person leads or belongs to: by an office, in brackets, behind "van" or "of"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot import gazetteer
from bot.model import Mention, Office, Part
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.row import Chunk
from bot.reading.vocabulary import Words

_BRACKET = 5
"""Chunks of a bracket behind a name in which a party stands: "(Financiën, VVD)"."""
_NAMED_BEFORE = 1
"""Sentences back in which the party stands whose leader is named without it."""


def party_leaders(
    lines: Sequence[Line], offices: Sequence[Found[Office]], words: Words
) -> Iterator[Found[Part]]:
    """Who leads a party leads it, and holds the office too; an institution has no such leader."""
    full = _full_names(lines, words)
    for found in offices:
        office = found.claim
        if not _is_leader(office, words):
            continue
        party = office.organisation or _party_before(lines, found, words)
        if party is None or party.kind != "body" or _is_institution(party.name, words):
            continue
        side = replace(party, name=full.get(party.name.casefold(), party.name))
        yield _part(found, Part(office.holder, "leads", side, None, None), "leads-party")


def party_members(
    lines: Sequence[Line], offices: Sequence[Found[Office]], words: Words
) -> Iterator[Found[Part]]:
    """Who is said to be of a party: "CDA-Kamerlid X", "X (VVD)", "X of Labour"; its leaders are none."""
    for found in offices:
        office, party = found.claim, found.claim.organisation
        leads = office.key in words.roles.party_keys
        if party is not None and not leads and office.tenure != "former" and _is_party(party, words):
            yield _part(found, Part(office.holder, "member", party, "open", None), "member-party")
    for number, line in enumerate(lines):
        for i in () if line.sentence.heading else line.numbers("person"):
            who, party = line.who[i], _party_beside(line, line.phrases[i])
            if who is not None and party is not None:
                claim = Part(who, "member", party, "open", None)
                yield Found(claim, *line.span, "member-party", number)


def _part(office: Found[Office], claim: Part, rule: str) -> Found[Part]:
    return Found(claim, office.start, office.end, rule, office.line)


def _is_leader(office: Office, words: Words) -> bool:
    leads = office.key in words.roles.party_keys and office.tenure not in ("former", "designated")
    return leads and not _is_institution(office.role, words)


def _is_institution(name: str, words: Words) -> bool:
    """Whether a name or a role has the word for an institution in it."""
    return any(map(words.is_institution, name.casefold().replace("-", " ").split()))


def _is_party(body: Mention, words: Words) -> bool:
    """Whether a body is a party for sure: the gazetteer's, or one with the word for it in its name."""
    if body.id is not None and gazetteer.is_party(body.id):
        return True
    return (
        body.kind == "body"
        and words.talks.party.intersection(body.name.casefold().replace("-", " ").split()) != set()
    )


def _full_names(lines: Sequence[Line], words: Words) -> dict[str, str]:
    """The parties that the article names with the word for them ("Alba Party"), by their name without it."""
    names = {chunk.text for line in lines for chunk in line.row if chunk.named and " " in chunk.text}
    cut = (name.rpartition(" ") for name in sorted(names))
    return {
        front.casefold(): f"{front} {last}"
        for front, _, last in cut
        if last.casefold() in words.talks.parties
    }


def _party_before(lines: Sequence[Line], found: Found[Office], words: Words) -> Mention | None:
    """The one party named just before a leader without one: "De N-VA is boos. Voorzitter X …"."""
    if found.claim.role.casefold() not in words.roles.heads:
        return None
    for line in reversed(lines[max(0, found.line - _NAMED_BEFORE) : found.line + 1]):
        parties = (_party_form(chunk) for chunk in line.row if chunk.start < found.start)
        named = {party.id: party for party in parties if party is not None}
        if named:
            return next(iter(named.values())) if len(named) == 1 else None
    return None


def _party_form(chunk: Chunk) -> Mention | None:
    """The gazetteer's party that a chunk names."""
    form = next((form for form in chunk.forms if gazetteer.is_party(form.id)), None)
    return Mention(chunk.text, "body", form.id) if form is not None else None


def _party_beside(line: Line, phrase: Phrase) -> Mention | None:
    """The party in brackets behind a name, or behind "van" or "of"."""
    row = line.row
    begin = next((i for i in range(phrase.first, phrase.last + 1) if row[i].text == "("), None)
    if begin is not None:
        inside = (row[i] for i in range(begin + 1, begin + _BRACKET))
        return next((party for chunk in inside if (party := _party_form(chunk)) is not None), None)
    if row[phrase.last].low not in line.words.roles.of_strict:
        return None
    at = phrase.last + 1
    return _party_form(row[at + (row[at].low in line.words.roles.determiners)])
