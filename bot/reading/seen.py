"""A fact in its sentence and article, as signs of how well it was read see it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.model import Claim, Fact, FactKind, Mention, Speech
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.nearness import Nearness, is_one
from bot.reading.phrase import Phrase
from bot.reading.saying import Saying, Told


@dataclass(frozen=True)
class Seen:
    """A fact in its sentence; `elsewhere` says whether its subject speaks in other sentences too.

    `sayings` and `said` are who says something there, and what; `near` is the second reading of who it is.
    """

    found: Found[Claim]
    kind: FactKind
    line: Line
    subject: Mention | None
    sayings: Sequence[Saying]
    said: Sequence[Found[Speech]]
    near: Nearness
    elsewhere: bool

    @cached_property
    def own(self) -> list[int]:
        """The phrases of the sentence that are its subject."""
        return [i for i in self.line.numbers() if is_one(self.line.who[i], self.subject)]

    @cached_property
    def phrase(self) -> Phrase | None:
        """The first of them."""
        return self.line.phrases[self.own[0]] if self.own else None

    @property
    def told(self) -> str:
        """The article's words for it."""
        begin = self.line.sentence.start
        return self.line.sentence.text[max(0, self.found.start - begin) : self.found.end - begin]


@dataclass(frozen=True, slots=True)
class Sight:
    """An article in which facts are seen: what is said in each sentence, and in how many each speaker is."""

    told: Told
    spoken: Mapping[int, Sequence[Found[Speech]]]
    speakers: Counter[Mention]

    def see(self, fact: Fact, found: Found[Claim]) -> Seen:
        """A fact in the sentence where a rule found it."""
        subject = fact.subject
        said = self.spoken.get(found.line, ())
        here = any(one.claim.speaker == subject for one in said)
        return Seen(
            found=found,
            kind=fact.kind,
            line=self.told.lines[found.line],
            subject=subject,
            sayings=self.told.sayings[found.line],
            said=said,
            near=Nearness(self.told.lines),
            elsewhere=subject is not None and self.speakers[subject] > here,
        )


def sight(told: Told, spoken: Sequence[Found[Speech]]) -> Sight:
    """The sight of an article, once all that is said in it was read."""
    lines: dict[int, list[Found[Speech]]] = {}
    for one in spoken:
        lines.setdefault(one.line, []).append(one)
    said = ({one.claim.speaker for one in ones} for ones in lines.values())
    return Sight(told, lines, Counter(who for speakers in said for who in speakers if who is not None))
