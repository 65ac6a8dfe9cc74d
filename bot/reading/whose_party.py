"""Which party an office is of that does not name it: beside its holder, in its words, named before."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from bot.model import Mention, Office
from bot.reading import affiliation
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.row import Chunk
from bot.reading.vocabulary import Words

_NAMED_AGAIN = 4
"""Times at most that a sentence names one holder of an office."""
_NAMED_BEFORE = 1
"""Sentences back in which the party stands whose leader is named without it."""
_BY = 3
"""Chunks before a party among which "by" makes it who backs somebody: "de door de PvdA gesteunde X"."""
_SAME_PARAGRAPH = 4
"""Sentences back in which it stands where it opens the paragraph."""


def of_office(lines: Sequence[Line], found: Found[Office], words: Words) -> Mention | None:
    """The party of an office: beside its holder, its organisation, else the one that its words name."""
    return _of_office(lines[found.line], found, words)


@lru_cache(maxsize=256)
def _of_office(line: Line, found: Found[Office], words: Words) -> Mention | None:
    office = found.claim
    named = (line.phrases[i] for i in line.numbers("person") if line.who[i] == office.holder)
    held = islice(named, _NAMED_AGAIN)
    beside = next((party for phrase in held if (party := affiliation.beside(line, phrase)) is not None), None)
    if beside is not None:
        return beside
    if office.organisation is not None and affiliation.is_party(office.organisation, words):
        return office.organisation
    if (partisan := of_head(office.role, words)) is not None:
        return partisan
    if found.rule == "office-list":
        return None
    return _party_in(line, found) or affiliation.compounded(office.role, words)


def _party_in(line: Line, found: Found[Office]) -> Mention | None:
    """The party named in the words of an office or next to them: "leider van regeringspartij PiS"."""
    row = line.row
    inside = [i for i, c in enumerate(row) if found.start <= c.start and row[i - 1].start < found.end]
    by = (i for i in inside if not row.has(line.words.talks.by, max(0, i - _BY), i))
    known = (affiliation.named_party(row[i]) for i in by if not affiliation.is_field(row, i))
    party = next((one for one in known if one is not None), None)
    if party is not None:
        return party
    named = (i for i in inside if row[i].kind == "name" and affiliation.said_to_be(line, i))
    at = next(named, None)
    return None if at is None else Mention(row[at].text, "body")


def is_partys(lines: Sequence[Line], found: Found[Office], words: Words) -> bool:
    """Whether an office is said to be that of a party: "the party's president, X"."""
    row = lines[found.line].row
    inside = (at for at in range(len(row) - 2) if found.start <= row[at + 2].start < found.end)
    heads = found.claim.role.casefold() in words.roles.chairs
    return heads and any(
        _party_word(row[at]) in words.talks.party and row[at + 1].low == "'s" for at in inside
    )


def _party_word(chunk: Chunk) -> str:
    """The last word of a chunk: "party" in "Green Party"."""
    return chunk.low.rpartition(" ")[2]


def named_before(lines: Sequence[Line], found: Found[Office], words: Words) -> Mention | None:
    """The one party named just before a leader without one: "De N-VA is boos. Voorzitter X …"."""
    role = found.claim.role.casefold()
    if (role.rpartition(" ")[2] if found.claim.tenure == "acting" else role) not in words.roles.heads:
        return None
    if found.claim.key not in words.roles.party_keys and not is_partys(lines, found, words):
        return None
    for number in range(found.line, max(-1, found.line - _SAME_PARAGRAPH - 1), -1):
        line = lines[number]
        if found.line - number > _NAMED_BEFORE and not _is_about_party(lines, number, found.line):
            continue
        before = (at for at, chunk in enumerate(line.row) if chunk.start < found.start)
        parties = (affiliation.party_at(line, at) for at in before)
        named: dict[str | None, Mention] = {}
        for party in parties:
            if party is not None:
                named.setdefault(party.id or party.name, party)
        if named:
            return next(iter(named.values())) if len(named) == 1 else None
        if any(affiliation.names_party(line, at) for at in range(len(line.row))):
            return None
    return None


def _is_about_party(lines: Sequence[Line], number: int, later: int) -> bool:
    """Whether a sentence of the same paragraph as a later one has a party for its first subject."""
    line = lines[number]
    if line.sentence.paragraph != lines[later].sentence.paragraph:
        return False
    first = next(line.subjects(), None)
    phrase = None if first is None else line.phrases[first]
    return (
        phrase is not None
        and phrase.kind == "body"
        and affiliation.named_party(line.row[phrase.last - 1]) is not None
    )


def of_head(role: str, words: Words) -> Mention | None:
    """The party in the word for its people before a head: "Socialist chief", "Green co-leader"."""
    first, _, rest = role.partition(" ")
    known = first[:1].isupper() and first.casefold() in words.talks.partisans | words.talks.adherents
    heads = rest.casefold().replace("co-", "") in words.talks.head_of - words.roles.negotiators
    return Mention(first, "body") if known and heads else None
