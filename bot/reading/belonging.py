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
_APPOSED = 3
"""Chunks behind a name among which an apposition calls its party: ", a Conservative"."""
_OPENING = 3
"""Chunks of "For the Conservatives" at the head of a sentence."""
_DESCRIBED = 3
"""Words between "van" and the name of a party, the last of which says what it is."""
_NAMED_BEFORE = 1
"""Sentences back in which the party stands whose leader is named without it."""


def party_leaders(
    lines: Sequence[Line], offices: Sequence[Found[Office]], words: Words
) -> Iterator[Found[Part]]:
    """Who leads a party leads it, and holds the office too; an institution has no such leader."""
    full = _full_names(lines, words)
    for found in offices:
        office = found.claim
        party = _party_of(lines, found, words) or office.organisation or _party_before(lines, found, words)
        if party is None or party.kind != "body" or not _leads(office, party, words):
            continue
        side = replace(party, name=full.get(party.name.casefold(), party.name))
        yield _part(found, Part(office.holder, "leads", side, None, None), "leads-party")


def chief_negotiators(offices: Sequence[Found[Office]], words: Words) -> Iterator[Found[Part]]:
    """Who is a side's chief negotiator by office ("X is de hoofdonderhandelaar van Ierland") leads it."""
    for found in offices:
        office, side = found.claim, found.claim.organisation
        role = set(office.role.casefold().split())
        chief = role & words.roles.negotiators and role & words.talks.chief
        current = office.tenure not in ("former", "designated")
        if side is not None and current and (chief or role & words.roles.delegation_heads):
            yield _part(found, Part(office.holder, "leads", side, None, None), "leads-role")


def party_members(
    lines: Sequence[Line], offices: Sequence[Found[Office]], words: Words
) -> Iterator[Found[Part]]:
    """Who is said to be of a party: "CDA-Kamerlid X", "X (VVD)", "X of Labour"; its leaders are none."""
    for found in offices:
        office, party = found.claim, _party_of(lines, found, words)
        over = office.tenure == "former"
        if party is not None and not over and _is_party(party, words) and not _leads(office, party, words):
            yield _part(found, Part(office.holder, "member", party, "open", None), "member-party")
    for number, line in enumerate(lines):
        for i in () if line.sentence.heading else line.numbers("person"):
            who, party = line.who[i], _party_beside(line, line.phrases[i])
            if who is not None and party is not None:
                claim = Part(who, "member", party, "open", None)
                yield Found(claim, *line.span, "member-party", number)


def colleagues(lines: Sequence[Line], known: Sequence[Found[Part]], words: Words) -> Iterator[Found[Part]]:
    """Who is of the party of somebody named before: "Hij wordt vervangen door zijn partijgenoot X"."""
    party = {one.claim.person: one.claim.side for one in known if one.rule.endswith("-party")}
    latest: Mention | None = None
    for number, line in enumerate(lines):
        for i, who in enumerate(line.who):
            phrase = line.phrases[i]
            called = line.row.has(words.talks.colleagues, max(0, phrase.first - 2), phrase.last)
            if (
                who is not None
                and phrase.kind == "person"
                and called
                and latest is not None
                and who not in party
            ):
                yield Found(Part(who, "member", latest, "open", None), *line.span, "member-party", number)
            latest = party.get(who, latest) if who is not None else latest


def party_named(line: Line) -> Mention | None:
    """The first party that a sentence names."""
    return next((party for chunk in line.row if (party := _party_form(chunk)) is not None), None)


def _part(office: Found[Office], claim: Part, rule: str) -> Found[Part]:
    return Found(claim, office.start, office.end, rule, office.line)


def _leads(office: Office, body: Mention, words: Words) -> bool:
    """Whether an office is that of who leads a body: of a party its head too, of an institution nobody."""
    if office.tenure in ("former", "designated"):
        return False
    leads = office.key in words.roles.party_keys
    if _is_party(body, words):
        return leads or _is_head(office, words)
    banded = not words.talks.parties.isdisjoint(body.name.casefold().replace("-", " ").split())
    leads = leads or (banded and _is_head(office, words))
    return leads and not _is_institution(office.role, words) and not _is_institution(body.name, words)


def _is_head(office: Office, words: Words) -> bool:
    return office.role.casefold().split()[0].rpartition("-")[2] in words.talks.head_of


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


def _party_of(lines: Sequence[Line], found: Found[Office], words: Words) -> Mention | None:
    """The party of an office: beside its holder, its organisation, else the one that its words name."""
    office, line = found.claim, lines[found.line]
    held = (line.phrases[i] for i in line.numbers("person") if line.who[i] == office.holder)
    beside = next((party for phrase in held if (party := _party_beside(line, phrase)) is not None), None)
    if beside is not None or found.rule == "office-list":
        return beside
    if office.organisation is not None and _is_party(office.organisation, words):
        return office.organisation
    return _party_in(line, found) or _compounded(office.role, words)


def _party_in(line: Line, found: Found[Office]) -> Mention | None:
    """The party named in the words of an office or next to them: "leider van regeringspartij PiS"."""
    row = line.row
    inside = [i for i, c in enumerate(row) if found.start <= c.start and row[i - 1].start < found.end]
    known = (_party_form(row[i]) for i in inside)
    party = next((one for one in known if one is not None), None)
    if party is not None:
        return party
    named = (i for i in inside if row[i].kind == "name" and _says_party(line, i))
    at = next(named, None)
    return None if at is None else Mention(row[at].text, "body")


def _says_party(line: Line, at: int) -> bool:
    """Whether the word for a party stands next to a name: "oppositiepartij X", "the X party"."""
    row, words = line.row, line.words
    before = any(row[at - 1].low.endswith(word) for word in words.talks.party)
    return (before and words.roles.compounds) or row[at + 1].low in words.talks.party


def _compounded(role: str, words: Words) -> Mention | None:
    """The party at the beginning of a role in one word: "Labourleider"."""
    word = role.split(maxsplit=1)[0]
    forms = gazetteer.forms(words.language) if words.roles.compounds and word[:1].isupper() else {}
    fronts = (word[:size] for size in range(len(word) - 1, 2, -1))
    found = ((front, form) for front in fronts for form in forms.get(front.casefold(), ()))
    return next(
        (Mention(front, "body", form.id) for front, form in found if gazetteer.is_party(form.id)), None
    )


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
    """The party in brackets behind a name, behind "van" or "of", or that a name is owned by: "Labour's X"."""
    row = line.row
    if row[phrase.first - 1].low == "'s" and (owner := _party_form(row[phrase.first - 2])) is not None:
        return owner
    opens = row[0].low in line.words.talks.on_behalf and row[phrase.first - 1].text == ","
    if opens and phrase.first - 1 <= _OPENING and (side := _party_form(row[phrase.first - 2])) is not None:
        return side
    if (partisan := _partisan(line, phrase)) is not None:
        return partisan
    begin = next((i for i in range(phrase.first, phrase.last + 1) if row[i].text == "("), None)
    if begin is not None:
        inside = (row[i] for i in range(begin + 1, begin + _BRACKET))
        return next((party for chunk in inside if (party := _party_form(chunk)) is not None), None)
    if row[phrase.last].low not in line.words.roles.of_strict:
        return None
    at = phrase.last + 1
    at += row[at].low in line.words.roles.determiners
    called = _behind_noun(line, at)
    at = at if called is None else called
    named = row[at].named and (called is not None or (row[at].kind == "name" and _names_party(line, at)))
    known = _party_form(row[at])
    return Mention(row[at].text, "body") if named and known is None else known


def _behind_noun(line: Line, at: int) -> int | None:
    """Where the name stands in "de christelijke vakbond X", "the rebel group Y"; None where none does."""
    row, words = line.row, line.words
    for noun in range(at, at + _DESCRIBED):
        if row[noun].low.endswith(tuple(words.talks.parties)) and row[noun].kind == "word":
            return noun + 1 if row[noun + 1].named else None
        if row[noun].kind not in ("word", "form") or row[noun].low in words.function:
            return None
    return None


def _partisan(line: Line, phrase: Phrase) -> Mention | None:
    """The party of "Republican Senator X", "X, a Conservative"."""
    row = line.row
    for at in range(phrase.first, phrase.last + _APPOSED):
        if row[at].kind == "mark" and row[at].text != ",":
            return None
        if row[at].capital and row[at].low in line.words.talks.partisans:
            return Mention(row[at].text, "body")
    return None


def _names_party(line: Line, at: int) -> bool:
    """Whether a name has the word for a party in it or beside it: "de Dawa-partij", "the Alba party"."""
    parts = line.row[at].low.replace("-", " ").split()
    return parts[-1] in line.words.talks.party or _says_party(line, at)
