"""What is asked and what is answered, without markup and without Slack."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.model.articles import Language
from bot.model.disputes import Agreement, Contradiction
from bot.model.entities import Entity
from bot.model.facts import Fact, FactKind
from bot.model.times import Interval

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
    `bad_date` is why a typed date does not exist, `everything` whether
    a long answer is wanted whole.
    """

    text: str
    language: Language
    intent: Intent
    names: tuple[str, ...] = ()
    role: str = ""
    topic: str = ""
    whens: tuple[Interval, ...] = ()
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
    """Facts that answer, in the order to read them; `nearby` holds others of interest.

    `more` is how many others answer too, at least, where there are more than anybody reads: a date narrows
    them down. It is 0 where all were asked for.
    `contradictions` are those of a fact that is given, `agreements` facts given that only look so.
    `ended` pairs an office given with the first later fact by which it was over: another holder, or "former".
    """

    asked: Understood
    facts: tuple[Fact, ...]
    nearby: tuple[Fact, ...] = ()
    more: int = 0
    contradictions: tuple[Contradiction, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    ended: tuple[tuple[Fact, Fact], ...] = ()


@dataclass(frozen=True, slots=True)
class NotStated:
    """Every name is known and no fact answers for that time; the nearest facts stand under `nearby`.

    `waiting` is how many facts might answer once an editor has seen them.
    """

    asked: Understood
    nearby: tuple[Fact, ...] = ()
    waiting: int = 0


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
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Failed:
    """The line could not be read or something broke: one sentence, nothing internal."""

    asked: Understood
    sentence: str


Answer = Answered | NotStated | Ambiguous | UnknownName | BadDate | NoMatch | Usage | State | Failed
