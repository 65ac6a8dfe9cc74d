"""What articles state: a claim of one kind, with its evidence and its two times."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.model.articles import Evidence
from bot.model.entities import Mention
from bot.model.times import Interval

Tenure = Literal["current", "former", "acting", "caretaker", "outgoing", "designated"]
Modality = Literal["stated", "planned", "reported", "denied"]
Review = Literal["proposed", "waiting", "confirmed", "corrected", "retracted"]
"""Proposed by a rule; waiting: proposed, and not sure enough to answer before an editor has seen it."""
FactKind = Literal[
    "office", "meeting", "leads", "member", "absent", "quote", "statement", "position", "passage"
]


@dataclass(frozen=True, slots=True)
class Office:
    """A person holds a role for a country or body, or is described as an expert (`key` starts with "expert").

    `role` is in the article's words without the adjective of the land; `key` is the language-free name of the
    office,
    as `lexicon.office_key` gives it: "minister:defence", "deputy-minister:foreign-affairs", "president".
    """

    holder: Mention
    role: str
    key: str
    tenure: Tenure
    organisation: Mention | None


@dataclass(frozen=True, slots=True)
class Part:
    """A person leads, belongs to, or is said to be absent from a side at talks.

    A land or a body may be said to be absent too; it is the `person` then, of no side.
    `listed` says whether the article's list of members is whole ("closed") or names some of them ("open").
    """

    person: Mention
    part: Literal["leads", "member", "absent"]
    side: Mention | None
    listed: Literal["open", "closed"] | None
    talks: "Meeting | None"

    @property
    def is_at_talks(self) -> bool:
        """Whether talks are stated; a party has a head and members without any."""
        return self.talks is not None


@dataclass(frozen=True, slots=True)
class Speech:
    """Words of a speaker: `direct` between quotation marks, else in the article's own words.

    No speaker: left open.
    """

    speaker: Mention | None
    text: str
    direct: bool


@dataclass(frozen=True, slots=True)
class Position:
    """A party's stance on a topic.

    `topic` is in the article's words; `key` is what positions on one topic share over years and languages
    ("ceasefire"), or a folded form of the words where the lexicon has none.
    """

    party: Mention
    topic: str
    key: str
    stance: Literal[
        "for", "against", "demands", "offers", "refuses", "considers", "regards", "denies", "conditions"
    ]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Parties meet at a place; the time is the fact's `when`."""

    participants: tuple[Mention, ...]
    place: Mention | None
    state: Literal["planned", "held", "ongoing", "cancelled", "postponed"]


@dataclass(frozen=True, slots=True)
class Passage:
    """Any sentence, with the names it speaks of (its own and those it points back to)."""

    text: str
    about: tuple[Mention, ...]


Claim = Office | Part | Speech | Position | Meeting | Passage


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim with its evidence and its two times, which are never merged.

    `when` is what time it is about; `said` is when the article or the speaker said it. `confidence`, 0 to 1,
    is the precision measured for `rule`, behind whose name stand the signs that the fact shows. `voice` is
    the speaker whose claim it is, where the article does not say it itself. `id` is a digest of the source,
    the claim and the offsets, so that reading the same text again gives the same ids.
    """

    id: str
    claim: Claim
    evidence: tuple[Evidence, ...]
    when: Interval | None
    said: Interval | None
    modality: Modality
    rule: str
    confidence: float
    status: Review = "proposed"
    voice: Mention | None = None

    @property
    def kind(self) -> FactKind:
        """The name of the claim's kind in answers and in the store."""
        return kind_of(self.claim)

    @property
    def subject(self) -> Mention | None:
        """Whom the fact is about; None where a speaker is left open."""
        return subject_of(self.claim)

    @property
    def holds(self) -> Interval | None:
        """The time by which a question finds it: when words were said, else what time the claim is about."""
        return self.said if isinstance(self.claim, Speech) else (self.when or self.said)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Everybody and everything it names, the subject first; a question about any of them may find it."""
        return tuple(dict.fromkeys(one for one in _named(self.claim) if one is not None))


def kind_of(claim: Claim) -> FactKind:
    """The kind of the fact that a claim makes."""
    match claim:
        case Part(part=part):
            return part
        case Speech(direct=direct):
            return "quote" if direct else "statement"
        case Office():
            return "office"
        case Position():
            return "position"
        case Meeting():
            return "meeting"
        case Passage():
            return "passage"


def subject_of(claim: Claim) -> Mention | None:
    """Whom the fact that a claim makes is about; None where a speaker is left open."""
    match claim:
        case Office(holder=subject) | Part(person=subject) | Position(party=subject):
            return subject
        case Speech(speaker=speaker):
            return speaker
        case Meeting(participants=mentions) | Passage(about=mentions):
            return mentions[0] if mentions else None


def _named(claim: Claim) -> Sequence[Mention | None]:
    match claim:
        case Office(holder=holder, organisation=organisation):
            return (holder, organisation)
        case Part(person=person, side=side, talks=talks):
            return (person, side, *((*talks.participants, talks.place) if talks else ()))
        case Speech(speaker=only) | Position(party=only):
            return (only,)
        case Meeting(participants=parties, place=place):
            return (*parties, place)
        case Passage(about=about):
            return about
