"""What a careful reader marks in the articles of tests/corpus, and how facts are held against it.

Strict: the right fact about the right subject, once. A speaker left open finds nothing and is not false. A
marked fact that is optional counts neither way. An office counts once a person and role, a part once a side.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from bot import articles, gazetteer, lexicon, reading
from bot.model import Article, Fact, FactKind, Language, Meeting, Mention, Office, Part

from .tallies import Score

Half = Literal["development", "untouched"]
CORPUS = Path(__file__).parent.parent / "corpus"
KINDS: tuple[FactKind, ...] = (
    "office", "leads", "member", "absent", "quote", "statement", "position", "meeting",
)  # fmt: skip
ONCE = frozenset({"office", "leads", "member", "absent"})
"""Kinds of which a fact that is said in several places counts once."""
SAME_QUOTE = 0.8
"""Share of the characters of two quotations together that both have, from which they are one."""
SAME_CLAUSE, SAME_LENGTH = 0.5, 0.2
"""Shares of the shorter and of both spans together, from which two clauses say the same."""
LONGEST_NAME = 4
"""Words of a land's name that are looked for in a phrase."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A fact that a careful reader marks; `of` is the organisation of an office or the side of a part."""

    kind: FactKind
    start: int
    end: int
    optional: bool
    subject: str = ""
    role: str = ""
    of: str = ""
    former: bool = False
    participants: tuple[str, ...] = ()
    place: str = ""


@cache
def untouched() -> frozenset[str]:
    """The names of the articles that no rule was written or tuned on."""
    return frozenset((CORPUS / "untouched.txt").read_text("utf8").split())


def corpus(language: Language, half: Half) -> Iterator[tuple[Article, list[Marked]]]:
    """The articles of a language in one half of the corpus, each with what is marked in it."""
    for path in sorted(CORPUS.glob(f"{language}-*.md")):
        if (path.stem in untouched()) == (half == "untouched"):
            yield articles.read(path), marked(path.with_suffix(".json"))


def marked(path: Path) -> list[Marked]:
    """The facts marked in an article."""
    return [
        Marked(
            kind=row["kind"],
            start=row["start"],
            end=row["start"] + len(row["evidence"]),
            optional=row.get("optional", False),
            subject=row.get("subject") or "",
            role=row.get("role", ""),
            of=row.get("organisation") or row.get("side") or "",
            former=row.get("tenure") == "former",
            participants=tuple(row.get("participants", ())),
            place=row.get("place", ""),
        )
        for row in json.loads(path.read_text("utf8"))["facts"]
    ]


def scored(language: Language, half: Half) -> Score:
    """Read the articles of a language in one half of the corpus, and hold each against what is marked."""
    found = Score()
    for article, wanted in corpus(language, half):
        found.add(score(wanted, reading.read(article), language))
    return found


def score(gold: Sequence[Marked], facts: Sequence[Fact], language: Language) -> Score:
    """Hold what was read in one article against what is marked in it."""
    found = Score()
    for kind in KINDS:
        wanted = sorted((one for one in gold if one.kind == kind), key=lambda one: one.optional)
        said = [fact for fact in facts if fact.kind == kind and (fact.subject or kind == "meeting")]
        _pair(_once(wanted, language), said, found, language)
    return found


def _once(gold: Sequence[Marked], language: Language) -> list[Marked]:
    """An office or a part that is marked in several places counts once."""
    kept: list[Marked] = []
    for one in gold:
        if one.kind not in ONCE or not any(_is_one(one, other, language) for other in kept):
            kept.append(one)
    return kept


def _is_one(one: Marked, other: Marked, language: Language) -> bool:
    if not same_name(one.subject, other.subject, language):
        return False
    if one.kind != "office":
        return same_name(one.of, other.of, language) if one.of and other.of else one.of == other.of
    same_post = same_role(one.role, other.role, language) and one.former == other.former
    return same_post and agree(one.of, other.of, language)


def _pair(gold: Sequence[Marked], said: Sequence[Fact], found: Score, language: Language) -> None:
    left = list(said)
    for one in gold:
        hit = next((fact for fact in left if same(one, fact, language)), None)
        if hit is not None:
            left.remove(hit)
        if one.optional:
            continue
        if hit is None:
            found.kinds.missed[one.kind] += 1
        else:
            found.count(hit, right=True)
    for fact in left:
        if not any(one.optional and same(one, fact, language) for one in gold):
            found.count(fact, right=False)


def same(one: Marked, fact: Fact, language: Language) -> bool:
    """Whether a fact says what is marked, about whom it is marked."""
    return _SAME[one.kind](one, fact, language)


def _same_office(one: Marked, fact: Fact, language: Language) -> bool:
    office = fact.claim
    return (
        isinstance(office, Office)
        and same_name(one.subject, office.holder.name, language)
        and same_role(one.role, office.role, language)
        and one.former == (office.tenure == "former")
        and agree(one.of, _name(office.organisation), language)
    )


def _same_part(one: Marked, fact: Fact, language: Language) -> bool:
    part = fact.claim
    same_person = isinstance(part, Part) and same_name(one.subject, part.person.name, language)
    side = _name(part.side) if isinstance(part, Part) else ""
    return same_person and (not one.of or not side or same_name(one.of, side, language))


def _same_quote(one: Marked, fact: Fact, language: Language) -> bool:
    return _share(one, fact)[1] >= SAME_QUOTE and same_name(one.subject, _name(fact.subject), language)


def _same_clause(one: Marked, fact: Fact, language: Language) -> bool:
    return _is_same_place(one, fact) and same_name(one.subject, _name(fact.subject), language)


def _same_meeting(one: Marked, fact: Fact, language: Language) -> bool:
    meeting = fact.claim
    if not isinstance(meeting, Meeting) or not _is_same_place(one, fact):
        return False
    met = any(
        same_name(who, other.name, language) for who in one.participants for other in meeting.participants
    )
    return met or bool(one.place and meeting.place and same_name(one.place, meeting.place.name, language))


_SAME: Mapping[FactKind, Callable[[Marked, Fact, Language], bool]] = {
    "office": _same_office,
    "leads": _same_part,
    "member": _same_part,
    "absent": _same_part,
    "quote": _same_quote,
    "statement": _same_clause,
    "position": _same_clause,
    "meeting": _same_meeting,
}


def same_name(marked_name: str, said: str, language: Language) -> bool:
    """Whether two names may be one: a land in common, the same last word, or most words.

    >>> same_name("de Franse regering", "Frankrijk", "nl"), same_name("Dr Ada Osei", "Osei", "en")
    (True, True)
    >>> same_name("de Franse regering", "de Deense regering", "nl"), same_name("Ada Osei", "Ada Wu", "en")
    (False, False)
    """
    (lands, words), (other_lands, other_words) = _parts(marked_name, language), _parts(said, language)
    if lands and other_lands and lands.isdisjoint(other_lands):
        return False
    if not words or not other_words:
        return not lands.isdisjoint(other_lands)
    if words[-1] == other_words[-1]:
        return True
    shared = len(set(words) & set(other_words))
    return len(words) > 1 < len(other_words) and shared * 2 > min(len(set(words)), len(set(other_words)))


def same_role(marked_role: str, said: str, language: Language) -> bool:
    """Whether two names of a role are one: the same office, one the end of the other, or half of their words.

    >>> same_role("CDA-leider", "leider", "nl"), same_role("minister", "viceminister", "nl")
    (True, False)
    """
    words, other = set(lexicon.words(marked_role)), set(lexicon.words(said))
    key, other_key = (lexicon.office_key(role, language) for role in (marked_role, said))
    if key == other_key:
        return True
    if "deputy" in key or "deputy" in other_key:
        return False
    ends = marked_role.casefold().endswith(said.casefold()) or said.casefold().endswith(
        marked_role.casefold()
    )
    return ends or len(words & other) * 2 >= len(words | other)


def agree(marked_of: str, said: str, language: Language) -> bool:
    """Whether two organisations do not name different lands."""
    lands, other = _parts(marked_of, language)[0], _parts(said, language)[0]
    return not lands or not other or not lands.isdisjoint(other)


def _parts(name: str, language: Language) -> tuple[frozenset[str], tuple[str, ...]]:
    """The lands that a name names, metonyms too, and its other words, small ones left out."""
    words, known = lexicon.words(name), _lands(language)
    lands: set[str] = set()
    left: list[str] = []
    at = 0
    while at < len(words):
        ends = range(min(len(words), at + LONGEST_NAME), at, -1)
        end = next((end for end in ends if " ".join(words[at:end]) in known), None)
        if end is None:
            left.append(words[at])
        else:
            lands.add(known[" ".join(words[at:end])])
        at = end or at + 1
    roles = lexicon.load(language, "reading")["roles"]
    small = {*roles["determiners"], *roles["of"]}
    return frozenset(lands), tuple(word for word in left if word not in small)


@cache
def _lands(language: Language) -> Mapping[str, str]:
    """Folded names, adjectives, people and seats of government → the land."""
    parties = ("name", "adjective", "demonym", "capital", "seat")
    forms = (form for several in gazetteer.forms(language).values() for form in several)
    return {" ".join(lexicon.words(form.text)): _land(form.id) for form in forms if form.kind in parties}


def _land(entity_id: str) -> str:
    return gazetteer.seat_of(entity_id) or gazetteer.country_of(entity_id) or entity_id


def _name(mention: Mention | None) -> str:
    return mention.name if mention else ""


def _share(one: Marked, fact: Fact) -> tuple[float, float]:
    """The characters that two spans share, of the shorter one and of both together."""
    evidence = fact.evidence[0]
    both = max(0, min(one.end, evidence.end) - max(one.start, evidence.start))
    shorter = min(one.end - one.start, evidence.end - evidence.start)
    whole = max(one.end, evidence.end) - min(one.start, evidence.start)
    return both / max(1, shorter), both / max(1, whole)


def _is_same_place(one: Marked, fact: Fact) -> bool:
    shorter, whole = _share(one, fact)
    return shorter >= SAME_CLAUSE and whole >= SAME_LENGTH
