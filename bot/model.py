"""The nouns of the house: frozen dataclasses that every room shares and that know no room.

Terms are the field's own: *valid time* (`Fact.when`) and the time of saying (`Fact.said`) as in bitemporal
databases,
*EDTF* (ISO 8601-2) for dates of any precision, *statement* and *reference* as in Wikidata.
"""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Language = Literal["nl", "en"]
Basis = Literal["stated", "derived", "editor"]
Grain = Literal["day", "week", "month", "season", "quarter", "half", "year", "decade", "span"]
Tenure = Literal["current", "former", "acting", "caretaker", "outgoing", "designated"]
Modality = Literal["stated", "planned", "reported", "denied"]
Review = Literal["proposed", "confirmed", "corrected", "retracted"]
EntityKind = Literal["person", "country", "city", "place", "body"]
"""`country`: a land and its government. `city`, `place`: where something happens.

`body`: a party, ministry, firm, team.
"""
FactKind = Literal[
    "office", "meeting", "leads", "member", "absent", "quote", "statement", "position", "passage"
]


@dataclass(frozen=True, slots=True)
class Interval:
    """A half-open interval of civil dates: `start` is in it, `end` is not, None is an open or unknown side.

    `weekday` (Monday is 0) is set where only the day of the week is known within it: "a Friday in May 2025"
    is the month
    with weekday 4. `edtf` is ISO 8601-2: "2025-05", "2022-02-28", "2022-03/..", "../2022-02", "2022-21"
    (spring).
    """

    start: date | None
    end: date | None
    edtf: str
    grain: Grain
    basis: Basis = "stated"
    weekday: int | None = None

    def overlaps(self, other: "Interval") -> bool:
        """Whether at least one day lies in both.

        >>> Interval.month(2022, 3).overlaps(Interval.day(date(2022, 3, 31)))
        True
        >>> Interval.month(2022, 3).overlaps(Interval.year(2021))
        False
        """
        return (self.start is None or other.end is None or self.start < other.end) and (
            other.start is None or self.end is None or other.start < self.end
        )

    def contains(self, other: "Interval") -> bool:
        """Whether every day of `other` lies in this one."""
        starts = self.start is None or (other.start is not None and self.start <= other.start)
        return starts and (self.end is None or (other.end is not None and other.end <= self.end))

    @classmethod
    def day(cls, day: date, basis: Basis = "stated") -> "Interval":
        """One civil day."""
        return cls(day, day + timedelta(days=1), day.isoformat(), "day", basis)

    @classmethod
    def month(cls, year: int, month: int, basis: Basis = "stated", weekday: int | None = None) -> "Interval":
        """One calendar month, or an unknown weekday in it."""
        start = date(year, month, 1)
        end = start + timedelta(days=calendar.monthrange(year, month)[1])
        return cls(start, end, f"{year:04}-{month:02}", "month", basis, weekday)

    @classmethod
    def year(cls, year: int, basis: Basis = "stated") -> "Interval":
        """One calendar year."""
        return cls(date(year, 1, 1), date(year + 1, 1, 1), f"{year:04}", "year", basis)


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article comes from. `id` is stable: the file's stem or the address it was fetched from.

    `published_reason` says from what a derived date of publication follows.
    """

    id: str
    language: Language
    published: Interval | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    published_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its source; all offsets in the house count characters of `text`, which never changes."""

    source: Source
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim span: `article.text[start:end] == quote`, `end` exclusive, offsets in characters."""

    source: Source
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that facts are about.

    `id` is "kind:slug", for a country "country:" and its ISO code.
    """

    id: str
    kind: EntityKind
    name: str


AliasKind = Literal[
    "name",
    "exonym",
    "metonym",
    "acronym",
    "adjective",
    "demonym",
    "former",
    "spelling",
    "surname",
    "chosen",
]
"""`metonym`: a seat for its government (Kremlin). `spelling`: met in an article; `surname`: the end of one.

`chosen`: confirmed by an editor.
"""


@dataclass(frozen=True, slots=True)
class Alias:
    """A spelling under which an entity is found.

    `source` is an article's id, a file of seeds/, "CLDR" or an editor.
    """

    entity: Entity
    text: str
    kind: AliasKind
    language: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in its fullest form in an article; `id` is the entity's, None before it was linked."""

    name: str
    kind: EntityKind
    id: str | None = None


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

    `listed` says whether the article's list of members is whole ("closed") or names some of them ("open").
    """

    person: Mention
    part: Literal["leads", "member", "absent"]
    side: Mention | None
    listed: Literal["open", "closed"] | None
    talks: "Meeting | None"


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
    is the
    precision measured for `rule`. `voice` is the speaker whose claim it is, where the article does not say it
    itself.
    `id` is a digest of the source, the claim and the offsets, so that reading the same text again gives the
    same ids.
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
        match self.claim:
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

    @property
    def subject(self) -> Mention | None:
        """Whom the fact is about; None where a speaker is left open."""
        match self.claim:
            case Office(holder=subject) | Part(person=subject) | Position(party=subject):
                return subject
            case Speech(speaker=speaker):
                return speaker
            case Meeting(participants=mentions) | Passage(about=mentions):
                return mentions[0] if mentions else None

    @property
    def holds(self) -> Interval | None:
        """The time by which a question finds it: when words were said, else what time the claim is about."""
        return self.said if isinstance(self.claim, Speech) else (self.when or self.said)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Everybody and everything it names, the subject first; a question about any of them may find it."""
        return tuple(dict.fromkeys(one for one in _named(self.claim) if one is not None))


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


Intent = Literal[
    "who-led",
    "who-attended",
    "who-is",
    "positions",
    "quotes",
    "meetings",
    "timeline",
    "compare",
    "facts",
    "dossier",
    "passages",
]


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked, before any name was looked up.

    `names` are the typed words that may name somebody, in order; `role` is the language-free key of an office
    asked for;
    `topic` is what is left for a topic; `whens` holds no interval, the one asked for, or the two of a
    comparison.
    `present` is whether it asks for today ("who is"), `bad_date` why a typed date does not exist,
    `everything` whether
    a long answer is wanted whole.
    """

    text: str
    language: Language
    intent: Intent
    names: tuple[str, ...] = ()
    role: str = ""
    topic: str = ""
    whens: tuple[Interval, ...] = ()
    present: bool = False
    bad_date: str = ""
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """An entity that a typed name was read as. `matched` is the stored spelling, `score` 0 to 100."""

    entity: Entity
    typed: str
    matched: str
    score: float
    how: Literal["exact", "fuzzy", "metonym"]


@dataclass(frozen=True, slots=True)
class Understood:
    """How a question was read.

    `words` says it in the asker's language ("positions of the government of Ukraine, 2022");
    `today` is the day of asking, by which an answer says how old it is.
    """

    question: Question
    hits: tuple[Hit, ...] = ()
    when: Interval | None = None
    words: str = ""
    today: date | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several entities to choose from, or a close spelling; `hint` tells it apart (office, land)."""

    entity: Entity
    hint: str


@dataclass(frozen=True, slots=True)
class Answered:
    """Facts that answer, all of them, in the order to read them; `nearby` holds others of interest."""

    asked: Understood
    facts: tuple[Fact, ...]
    nearby: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class NotStated:
    """Every name is known and no fact answers for that time; the nearest facts stand under `nearby`."""

    asked: Understood
    nearby: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """More than one entity fits: up to four to choose from."""

    asked: Understood
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A name that is not in the store, with the closest spellings if any are close."""

    asked: Understood
    name: str
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class BadDate:
    """A date that does not exist or cannot be read, and why."""

    asked: Understood
    why: str


@dataclass(frozen=True, slots=True)
class NoMatch:
    """A question about something the store does not hold."""

    asked: Understood
    nearby: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Usage:
    """Nothing was asked, or help was: how to ask, with examples."""

    asked: Understood


@dataclass(frozen=True, slots=True)
class State:
    """What the store holds: the answer to `/dossier status`."""

    asked: Understood
    articles: int
    facts: tuple[tuple[FactKind, int], ...]
    entities: int
    oldest: Interval | None
    newest: Interval | None
    misses: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The line could not be read or something broke: one sentence, nothing internal."""

    asked: Understood
    sentence: str


Answer = Answered | NotStated | Ambiguous | UnknownName | BadDate | NoMatch | Usage | State | Failed
