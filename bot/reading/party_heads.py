"""Who leads a party by a word for several or for nobody: "leaders X (Alba) and Y", "the party leader"."""

from collections.abc import Iterator, Mapping, Sequence

from bot.lexicon import office_key
from bot.model import Mention, Part
from bot.reading import affiliation
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.roles import Role
from bot.reading.verbs import phrase_at
from bot.reading.vocabulary import Words

_OPENING = 6
"""Chunks behind "leaders" within which the list of them opens: ", te beginnen met"."""
_PARTY = 4
"""Chunks behind a name and its bracket or "of" among which its party stands."""


def listed(lines: Sequence[Line], words: Words) -> Iterator[Found[Part]]:
    """The leaders who are listed, each beside a party: "the leaders of three parties, X (Alba) and Y"."""
    for number, line in enumerate(lines):
        for i in () if line.sentence.heading else line.numbers("role", "person"):
            role = next((one for one in line.phrases[i].roles if _heads_parties(line, one, words)), None)
            first = None if role is None else _first(line, i, role)
            for person in [] if first is None else line.joined(first):
                who, party = line.who[person], _beside(line, line.phrases[person], words)
                if who is not None and who.kind == "person" and party is not None:
                    claim = Part(who, "leads", party, None, None)
                    yield Found(claim, *line.span, "leads-party", number)


def _heads_parties(line: Line, role: Role, words: Words) -> bool:
    """Whether a role is that of several who head parties: "partijleiders", "the leaders of the parties"."""
    key = office_key(role.head, words.language)
    if not role.plural or role.tenure != "current" or key not in words.roles.party_keys:
        return False
    said = role.text.casefold().split()
    bands = words.talks.parties | words.bodies.plural
    of = any(chunk.low in bands for chunk in line.row.chunks[role.first : role.last + 2])
    ends = ("", *words.bodies.plural_endings)
    of |= any(words.is_party(low.removesuffix(end)) for low in said[1:] for end in ends)
    return of or key in {"party-leader", "group-leader"} or any(low in words.talks.party for low in said)


def _first(line: Line, number: int, role: Role) -> int | None:
    """The first person of the list: who is called so, or stands behind a comma, a colon, "among them"."""
    phrase, words = line.phrases[number], line.words
    if phrase.kind == "person":
        return number
    behind = next((i for i in line.numbers("person") if line.phrases[i].first >= phrase.last), None)
    if behind is None or line.phrases[behind].first > role.last + _OPENING:
        return None
    gap = range(phrase.last, line.phrases[behind].first)
    opened = any(phrase_at(line, at, words.talks.open_list) for at in gap)
    marked = any(line.row[at].text in ",:" for at in gap) and not line.row.has(
        words.verbs, gap.start, gap.stop
    )
    return behind if opened or marked else None


def _beside(line: Line, phrase: Phrase, words: Words) -> Mention | None:
    """The party beside one of several leaders: a known one, or any name in brackets or behind "of"."""
    known = affiliation.beside(line, phrase)
    if known is not None:
        return known
    row, last = line.row, phrase.last
    bracket = next((at for at in range(phrase.first, last + 1) if row[at].text == "("), None)
    if bracket is not None:
        closed = row[bracket + 1].named and row[bracket + 2].text == ")"
        return Mention(row[bracket + 1].text, "body") if closed else None
    of = row[last].low in words.roles.of_strict
    at = last + 1 + (row[last + 1].low in words.roles.determiners)
    named = of and row[at].named and not row[at].is_form("city", "capital", "name")
    return affiliation.named_party(row[at]) or Mention(row[at].text, "body") if named else None


def pointed_at(lines: Sequence[Line], known: Sequence[Found[Part]], words: Words) -> Iterator[Found[Part]]:
    """The head of a party whom a role without one means: "Ada Cole (Alba) agreed. The party leader"."""
    parties = _parties(known)
    for number, line in enumerate(lines):
        for i in () if line.sentence.heading else line.numbers("role"):
            phrase, who = line.phrases[i], line.who[i]
            role = next(iter(phrase.roles), None)
            party = None if who is None or role is None else parties.get(who)
            if who is None or role is None or party is None or not _is_bare_head(phrase, role, words):
                continue
            claim = Part(who, "leads", party, None, None)
            yield Found(claim, phrase.start, phrase.text_end, "leads-pointing", number)


def _parties(known: Sequence[Found[Part]]) -> Mapping[Mention, Mention]:
    """The party of each person who is of one only."""
    found: dict[Mention, Mention] = {}
    several: set[Mention] = set()
    for one in known:
        side = one.claim.side
        if side is not None and one.rule.endswith("-party"):
            kept = found.setdefault(one.claim.person, side)
            several |= {one.claim.person} if kept.name != side.name else set()
    return {who: side for who, side in found.items() if who not in several}


def _is_bare_head(phrase: Phrase, role: Role, words: Words) -> bool:
    """Whether a role is that of who heads a party or its group, and names none: "de fractievoorzitter"."""
    said = role.text.casefold()
    key = office_key(said, words.language)
    definite = role.determiner in words.roles.definite and not role.owner_words and role.owner is None
    alone = len(said.split()) == 1 or said.split()[0] in words.talks.party
    return key in {"party-leader", "group-leader"} and definite and alone and not phrase.plural
