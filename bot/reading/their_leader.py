"""Who leads the party that the article is about just then: "Their co-leader X", "Zijn medevoorzitter Y"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.lexicon import office_key
from bot.model import Mention, Part
from bot.reading import affiliation
from bot.reading.found import Found
from bot.reading.homes import owner
from bot.reading.line import Line
from bot.reading.roles import Role
from bot.reading.row import Row
from bot.reading.vocabulary import Words

_DEPUTY = "deputy-"
"""How the keys of the offices of deputies begin (bot/lexicon/offices.toml)."""
_OF_PARTIES = frozenset({"party-leader", "group-leader"})
"""Keys of the offices of who can only lead a party."""
_BEFORE = 1
"""Sentences back that were about the party whose leader is named."""


def theirs(lines: Sequence[Line], words: Words) -> Iterator[Found[Part]]:
    """The leader of the party that the sentence before is about: "The Greens won. Their co-leader X"."""
    for number, line in enumerate(lines):
        for i in () if line.sentence.heading else line.numbers("person"):
            role, who = next(iter(line.phrases[i].roles), None), line.who[i]
            role = role if role is None else _of_that_party(role, words)
            if role is None or who is None or not (_is_unions(line.row, role) or _is_theirs(role, words)):
                continue
            party = _theirs(lines[max(0, number - _BEFORE) : number], line, role, line.phrases[i].first)
            if party is not None:
                end = line.phrases[i].text_end
                claim = Part(who, "leads", party, None, None)
                yield Found(claim, line.phrases[i].start, end, "leads-party", number)


def _of_that_party(role: Role, words: Words) -> Role:
    """A role by its head where it points to the party: "de leider van die partij" is "hun leider"."""
    *_, of, pointer, noun = ("", "", "", *role.text.casefold().split())
    points = of in words.roles.of_strict and pointer in words.text.pointers and words.is_party(noun)
    theirs = next(iter(words.roles.possessives - words.roles.his), "")
    return replace(role, text=role.head, determiner=theirs) if points else role


def beside_heads(lines: Sequence[Line], known: Sequence[Found[Part]], words: Words) -> Iterator[Found[Part]]:
    """Who leads a party with the leader named last: "Zijn medevoorzitter X", "her co-leader Y"."""
    of = {
        (one.claim.person, one.line): one.claim.side
        for one in known
        if one.rule.endswith("-party") and one.claim.part == "leads"
    }
    latest: Mention | None = None
    for number, line in enumerate(lines):
        for i in () if line.sentence.heading else line.numbers("person"):
            who, role = line.who[i], next(iter(line.phrases[i].roles), None)
            beside = role is not None and _is_beside_head(role, words)
            if who is not None and beside and latest is not None and (who, number) not in of:
                phrase = line.phrases[i]
                claim = Part(who, "leads", latest, None, None)
                yield Found(claim, phrase.start, phrase.text_end, "leads-party", number)
            latest = of.get((who, number), latest) if who is not None else latest


def _is_beside_head(role: Role, words: Words) -> bool:
    """Whether a role is that of who heads a body with "him" or "her": "his co-chair"."""
    said, fellow = role.head.replace("-", ""), words.talks.fellow
    shared = any(said.startswith(front) and said.removeprefix(front) in words.roles.heads for front in fellow)
    whose = owner(role.determiner, words)
    return bool(whose) and shared and role.tenure in ("current", "acting") and _heads_band(role, words)


def _theirs(before: Sequence[Line], line: Line, role: Role, first: int) -> Mention | None:
    """The party that the part before a role, or the sentence before it, is about; else the band it names."""
    words = line.words
    own = any(affiliation.names_party(line, at) for at in range(first))
    earlier = () if own else tuple(reversed(before))
    key = office_key(role.head, words.language)
    heads = _heads_any(role, words) or key in _OF_PARTIES
    chairs = key in words.roles.party_keys
    about = (_about(line, first), *(_about(one) for one in earlier if heads))
    party = next((one for one in about if one is not None), None) if heads or chairs else None
    leads = heads and (role.head.endswith(words.talks.leaders) or _is_unions(line.row, role))
    presides = key == "chair" and role.determiner in words.roles.possessives
    panel = party is not None and presides and words.is_panel(_last_word(party))
    banded = panel or (
        party is not None and heads and (_is_band(party, words) or _is_chaired(party, role, words))
    )
    if party is not None and (leads or banded or affiliation.is_party(party, words)):
        return _named_only(party, words)
    named = (_named_band(one) for one in earlier) if chairs else iter(())
    return next((one for one in named if one is not None), None)


def _last_word(body: Mention) -> str:
    return body.name.casefold().rpartition(" ")[2]


def _is_theirs(role: Role, words: Words) -> bool:
    """Whether a role is that of the head of "its" or "their" party."""
    their = role.determiner in words.roles.possessives - words.roles.his
    bare = role.bare and not role.lands and not role.owner_words and words.roles.compounds
    bare = bare and role.head not in words.roles.states
    return (their or bare) and role.tenure in ("current", "acting") and _heads_band(role, words)


def _heads_band(role: Role, words: Words) -> bool:
    """Whether a role is that of who heads a band, alone or with another: "voorvrouw", "medevoorzitter"."""
    said = role.text.casefold().rpartition(" ")[2]
    own = said == role.head and office_key(said, words.language) in words.roles.party_keys
    return own or _heads_any(role, words)


def _is_unions(row: Row, role: Role) -> bool:
    """Whether a role is that of the head of a union named before: "the union's president"."""
    words = row.words
    at = next((at for at in range(role.first, role.last) if row[at].low == "'s"), 0)
    unions = words.talks.associations & words.bodies.pointing
    of_one = at > 1 and row[at - 1].low in unions and row[at - 2].low in words.roles.definite
    return of_one and role.tenure in ("current", "acting") and _heads_any(role, words)


def _heads_any(role: Role, words: Words) -> bool:
    """Whether a role is that of who heads a party, a union or an association."""
    heads = words.talks.association_heads | words.talks.union_heads
    return is_head(role, words) or role.text.casefold() in heads


def is_head(role: Role, words: Words) -> bool:
    """Whether a role is that of who heads a body, nothing but its name in one word with it."""
    said = role.head if role.tenure == "acting" else role.text.casefold()
    if office_key(said, words.language).startswith(_DEPUTY):
        return False
    return said.rpartition("-")[2] in words.talks.head_of | words.roles.chairs


def _is_band(body: Mention, words: Words) -> bool:
    """Whether a body is a union, or one with a name in capitals that is no institution: "OVS"."""
    acronym = body.id is None and body.name.isupper() and not words.is_institution(body.name.casefold())
    return acronym or affiliation.is_union(body.name, words) or affiliation.is_association(body, words)


def _is_chaired(body: Mention, role: Role, words: Words) -> bool:
    """Whether a body may have a "voorzitter" of its own: no institution, nor an English company."""
    chairs = role.bare and words.roles.compounds and office_key(role.head, words.language) == "chair"
    return chairs and not any(map(words.is_institution, body.name.casefold().replace("-", " ").split()))


def _named_band(line: Line) -> Mention | None:
    """The one union or society that a sentence names by its word: "De vereniging X", "Vakbond X is boos"."""
    named: dict[str, None] = {}
    for at, chunk in enumerate(line.row):
        first, _, rest = chunk.text.partition(" ")
        if chunk.kind == "name" and not at and rest and _is_band_word(first.casefold(), line.words):
            named[rest] = None
        elif (
            chunk.named and not chunk.is_form("adjective") and _is_band_word(line.row[at - 1].low, line.words)
        ):
            named[chunk.text] = None
    return Mention(next(iter(named)), "body") if len(named) == 1 else None


def _is_band_word(low: str, words: Words) -> bool:
    """Whether a word before a name says that it is of people who have a chair, not of an institution."""
    return words.is_party(low) or (words.is_called_by(low) and not words.is_institution(low))


def _about(line: Line, last: int | None = None) -> Mention | None:
    """The party that a sentence, or its part before a chunk, is about: its first subject, if it is one."""
    subjects = (i for i in line.subjects() if last is None or line.phrases[i].last <= last)
    first = next(subjects, None)
    if first is not None and line.phrases[first].kind == "people":
        return _short_name(line, first)
    if first is None or line.phrases[first].kind != "body":
        return None
    named = _named_behind(line, first)
    if named == first and _is_one_of(line, first):
        return None
    who, phrase = line.who[named], line.phrases[named]
    panel = line.words.is_panel(line.row[phrase.last - 1].low) and phrase.definite
    return who if who is not None and (panel or affiliation.has_name(who, line.words)) else None


def _short_name(line: Line, number: int) -> Mention | None:
    """The party of "the socialists of the BSP": a short name behind their "of"."""
    phrase, row = line.phrases[number], line.row
    inside = (row[at] for at in range(phrase.first, phrase.last) if row[at].named and row[at].text.isupper())
    short = next((chunk for chunk in inside if not line.words.is_institution(chunk.low)), None)
    return Mention(short.text, "body") if short is not None and short.kind == "name" else None


def _is_one_of(line: Line, number: int) -> bool:
    """Whether a phrase stands in a list with others, and is not only said to be something between commas."""
    last = line.phrases[line.joined(number)[-1]]
    return line.row.has(line.words.roles.conjunctions, line.phrases[number].last, last.first)


def _named_behind(line: Line, number: int) -> int:
    """The name set behind a body without one, else that body: "A second union, KDA, is not"."""
    phrase, behind = line.phrases[number], number + 1
    if phrase.name or behind >= len(line.phrases) or line.row[phrase.last].text != ",":
        return number
    named = line.phrases[behind].kind == "body" and line.phrases[behind].name
    return behind if named and line.phrases[behind].first == phrase.last + 1 else number


def _named_only(body: Mention, words: Words) -> Mention:
    """A body without the word for a party before its name: "DEM" of "De partij DEM"."""
    said = body.name.split()
    at = next((i for i, word in enumerate(said[:-1]) if words.is_party(word.casefold())), None)
    named = at is not None and said[at].islower() and said[at + 1][:1].isupper()
    return replace(body, name=" ".join(said[at + 1 :])) if at is not None and named else body
