"""A fact in its sentence and article, as signs of how well it was read see it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.model import Claim, FactKind, Mention, Office, Speech
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.nearness import Nearness, is_one
from bot.reading.once import Once
from bot.reading.phrase import Phrase
from bot.reading.saying import Saying, Told

_AROUND = 3
"""Sentences of a paragraph on either side of a fact among which others may be named."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What signs know of an article: what is said and who holds an office, by the sentence.

    `speakers` has in how many sentences each speaks, `offices` the keys of what each holder has.
    """

    told: Told
    spoken: Mapping[int, Sequence[Found[Speech]]]
    speakers: Counter[Mention]
    holders: Mapping[int, Sequence[Mention]]
    offices: Mapping[Mention, set[str]]


@dataclass(frozen=True)
class Seen:
    """A fact of a kind and about somebody, where a rule found it."""

    found: Found[Claim]
    kind: FactKind
    subject: Mention | None
    sight: Sight

    @Once
    def line(self) -> Line:
        """Its sentence."""
        return self.sight.told.lines[self.found.line]

    @Once
    def own(self) -> list[int]:
        """The phrases of the sentence that are its subject."""
        return [i for i in self.line.numbers() if is_one(self.line.who[i], self.subject)]

    @Once
    def phrase(self) -> Phrase | None:
        """The first of them."""
        return self.line.phrases[self.own[0]] if self.own else None

    @property
    def others(self) -> set[Mention]:
        """Whom the paragraph names beside its subject, a few sentences off at most."""
        lines, at = self.sight.told.lines, self.found.line
        near = lines[max(0, at - _AROUND) : at + _AROUND + 1]
        own = [line for line in near if line.sentence.paragraph == self.line.sentence.paragraph]
        named = (line.who[i] for line in own for i in line.numbers("person"))
        return {who for who in named if who is not None and not is_one(who, self.subject)}

    @property
    def told(self) -> str:
        """The article's words for it."""
        begin = self.line.sentence.start
        return self.line.sentence.text[max(0, self.found.start - begin) : self.found.end - begin]

    @property
    def sayings(self) -> Sequence[Saying]:
        """Who says something in the sentence."""
        return self.sight.told.sayings[self.found.line]

    @property
    def said(self) -> Sequence[Found[Speech]]:
        """What is said in it."""
        return self.sight.spoken.get(self.found.line, ())

    @property
    def is_nearest(self) -> bool:
        """Whether the second reading finds the same subject."""
        return Nearness(self.sight.told.lines).agrees(self.found)

    @property
    def is_elsewhere(self) -> bool:
        """Whether the subject says something in another sentence too."""
        here = any(one.claim.speaker == self.subject for one in self.said)
        return self.subject is not None and self.sight.speakers[self.subject] > here

    @property
    def is_introduced(self) -> bool:
        """Whether the sentence tells an office of the subject."""
        return self.subject in self.sight.holders.get(self.found.line, ())

    @property
    def offices(self) -> int:
        """How many offices the article says of the subject."""
        return len(self.sight.offices.get(self.subject, ())) if self.subject is not None else 0


def sight(told: Told, spoken: Sequence[Found[Speech]], held: Sequence[Found[Office]]) -> Sight:
    """What signs know of an article, once all that is said and held in it was read."""
    lines: dict[int, list[Found[Speech]]] = defaultdict(list)
    for one in spoken:
        lines[one.line].append(one)
    said = ({one.claim.speaker for one in ones} for ones in lines.values())
    speakers = Counter(who for speakers in said for who in speakers if who is not None)
    holders: dict[int, list[Mention]] = defaultdict(list)
    offices: dict[Mention, set[str]] = defaultdict(set)
    for found in held:
        offices[found.claim.holder].add(found.claim.key)
        holders[found.line].append(found.claim.holder)
    return Sight(told, lines, speakers, holders, offices)
