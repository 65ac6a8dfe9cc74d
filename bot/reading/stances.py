"""What parties want and reject: verbs and phrases that take a stance, their subject and topic, and "niet"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.lexicon import topic_keys, topic_title
from bot.lexicon import words as folded
from bot.model import Mention, Position
from bot.reading import topics
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.phrase import Kind
from bot.reading.saying import Told, closing_part, speaker
from bot.reading.shapes import Stance
from bot.reading.subjects import subject
from bot.reading.vocabulary import Words

_NEAR = 6
"""Chunks around a verb among which "niet" belongs to it."""
_FAR = 8
"""Sentences back to which "dit voorstel" may point."""
_GAP = 3
"""Chunks that may stand between two words of a phrase ("is daar fel tegen")."""
_MUST_REACH = 12
"""Chunks of a clause with "dat" among which "moet" says that its speaker demands it."""
_WILL_REACH = 13
"""Chunks of such a clause among which "niet" and "zal" say that its speaker will not."""
_KEY_WORDS = 4
"""Words of a topic that are its key where the lexicon has none."""
_PROMISE = 5
"""Words of what somebody promises not to do."""
_CLAUSE_MARKS = frozenset(",;:")
_PARTY: tuple[Kind, ...] = ("person", "land", "body", "role", "pronoun", "noun", "people")


def positions(told: Told) -> Iterator[Found[Position]]:
    """Every position, in order; one sentence gives a party one position a topic."""
    latest: dict[Mention, str] = {}
    for number, line in enumerate(told.lines):
        seen: set[tuple[Mention, str, str]] = set()
        for found in () if line.sentence.heading else _Reader(told, number, latest).all():
            position = found.claim
            if position.stance not in ("considers", "regards"):
                latest[position.party] = position.topic
            key = (position.party, position.stance, position.topic)
            if key not in seen:
                seen.add(key)
                yield found


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads sentence `number`; `latest` is the topic that each party spoke of last."""

    told: Told
    number: int
    latest: dict[Mention, str]

    @property
    def line(self) -> Line:
        return self.told.lines[self.number]

    @property
    def words(self) -> Words:
        return self.line.words

    def all(self) -> Iterator[Found[Position]]:
        """The positions of the sentence, rule by rule."""
        yield from self._passives()
        yield from self._verbs()
        yield from self._phrases()
        yield from self._said_must()

    def _passives(self) -> Iterator[Found[Position]]:
        """The positions of "Dat voorstel wordt gesteund door de bond": the party stands behind "door"."""
        row, verbs = self.line.row, self.words.stances.verbs
        for i, phrase in enumerate(self.line.phrases):
            passive = row.has(self.words.speech.passive, 0, phrase.first)
            if not passive or row[phrase.first - 1].low not in self.words.talks.by:
                continue
            at = row.find(verbs, max(0, phrase.first - _NEAR), phrase.first + _NEAR + 1)
            topic = topics.shown(self.line, 0, min(at, phrase.first - 1)) if at is not None else ""
            if at is not None and topic:
                yield from self._found(i, topic, verbs[row[at].low][0][0], "position-passive")

    def _verbs(self) -> Iterator[Found[Position]]:
        inside = {i for phrase in self.line.phrases for i in range(phrase.first, phrase.last)}
        for at, chunk in enumerate(self.line.row):
            usable = chunk.kind == "word" and at not in inside and self.line.row[at - 1].kind != "quote"
            for stance, particle in self.words.stances.verbs.get(chunk.low, ()) if usable else ():
                closing = closing_part(self.line, at, {particle}) if particle else at
                if closing is not None:
                    yield from self._position(at, closing, stance, "position-verb")
                    break

    def _phrases(self) -> Iterator[Found[Position]]:
        present = {chunk.low for chunk in self.line.row}
        taken: set[int] = set()
        for phrase, stance in self.words.stances.phrases:
            for at in range(len(self.line.row)) if present.issuperset(phrase) else ():
                last = self.line.row.loosely(at, phrase, _GAP) if at not in taken else None
                if last is not None:
                    taken.update(range(at, last + 1))
                    yield from self._for_whom(at, stance) or self._position(
                        at, last, stance, "position-phrase"
                    )

    def _for_whom(self, at: int, stance: Stance) -> Sequence[Found[Position]]:
        """The position of "Voor de bond is dat onbespreekbaar": the party stands behind "voor"."""
        opens = self.line.row[0].low in self.words.stances.for_whom
        if not opens or not self.line.phrases or self.line.phrases[0].first != 1:
            return ()
        topic = topics.pointing(self.line, 0, at) or topics.shown(self.line, self.line.phrases[0].last, at)
        return tuple(self._found(0, topic, stance, "position-phrase")) if topic else ()

    def _position(self, verb: int, closing: int, stance: Stance, rule: str) -> Iterator[Found[Position]]:
        number = subject(self.line, verb)
        if number is None or self.line.phrases[number].kind not in _PARTY or self._is_passive(verb, number):
            return
        topic = topics.topic(self.line, topics.Stance(verb, closing, number), self.latest)
        said = folded(topic)
        if not said or {said[0], said[-1]} & self.words.stances.not_topics:
            return
        if self._is_negated(verb, closing):
            stance = self.words.stances.flips.get(stance, stance)
        for holder in sorted({*self.line.joined_before(number), *self.line.joined(number)}):
            yield from self._found(holder, topic, stance, rule)

    def _is_passive(self, verb: int, number: int) -> bool:
        """Whether the subject is what the stance is on: "Haar motie werd verworpen"."""
        speech, row = self.words.speech, self.line.row
        participle = not row[verb].low.endswith(speech.active_endings)
        return participle and row.has(speech.passive, self.line.phrases[number].last, verb)

    def _found(self, number: int, topic: str, stance: Stance, rule: str) -> Iterator[Found[Position]]:
        who, line = self.line.who[number], self.line
        if who is None or line.phrases[number].kind not in _PARTY:
            return
        key = next(iter(topic_keys(topic, self.words.language)), "")
        before = self._topic_before() if not key and self._points_back(topic) else ""
        if before:
            topic = f"{topic} ({topic_title(before, self.words.language)})"
        claim = Position(who, topic, key or before or " ".join(folded(topic)[:_KEY_WORDS]), stance)
        yield Found(claim, *line.span, rule, self.number, distance=line.distance[number])

    def _points_back(self, topic: str) -> bool:
        """Whether a topic is only a word for the one before: "dit voorstel", "the plan", "dat"."""
        low, anaphora = topic.casefold(), self.words.stances.anaphora
        return low in anaphora or any(" " in phrase and low.startswith(phrase) for phrase in anaphora)

    def _topic_before(self) -> str:
        """The key of the topic that a sentence not far before speaks of first."""
        before = reversed(self.told.lines[max(0, self.number - _FAR) : self.number])
        prose = (line.sentence.text for line in before if not line.sentence.heading)
        return next((key for text in prose for key in topic_keys(text, self.words.language)[:1]), "")

    def _is_negated(self, verb: int, closing: int) -> bool:
        """Whether "niet" belongs to the verb: close before it, or behind it in the same clause."""
        negations, row = self.words.stances.negations, self.line.row
        end = min(closing, verb + _NEAR) + 1 if closing > verb else verb + _NEAR
        marks = (i for i in range(verb + 2, min(end, len(row))) if row[i].text in _CLAUSE_MARKS)
        return row.has(negations, max(0, verb - _NEAR), verb) or row.has(
            negations, verb + 1, next(marks, end)
        )

    def _said_must(self) -> Iterator[Found[Position]]:
        """The positions of "herhaalde dat X moet vertrekken", "zegt dat het X niet zal erkennen"."""
        for saying in self.told.sayings[self.number]:
            if saying.form != "verb" or saying.subject is None or speaker(self.line, saying) is None:
                continue
            that = self.line.row.find(self.words.speech.that, saying.last, len(self.line.row))
            if that is None:
                yield from self._not_to(saying.last, saying.subject)
            elif self.line.row.has(self.words.stances.must, that + 1, that + 1 + _MUST_REACH):
                topic = topics.clause_from(self.line, that + 1)
                yield from self._found(saying.subject, topic, "demands", "position-must")
            elif self._will_not(that, saying.subject):
                topic = topics.clause_from(self.line, that + 2)
                yield from self._found(saying.subject, topic, "against", "position-will-not")

    def _will_not(self, that: int, number: int) -> bool:
        """Whether the clause says that its speaker will not: same subject, "niet", a verb of the future."""
        inner = next((i for i, phrase in enumerate(self.line.phrases) if phrase.first == that + 1), None)
        if inner is None or self.line.who[inner] != self.line.who[number]:
            return False
        stances, span = self.words.stances, (that + 1, that + 1 + _WILL_REACH)
        return self.line.row.has(stances.negations, *span) and self.line.row.has(stances.will_not, *span)

    def _not_to(self, begin: int, number: int) -> Iterator[Found[Position]]:
        """The position of "verzekerde niet te zullen vertrekken": a promise not to."""
        sentence, stances = self.line.sentence, self.words.stances
        start = self.line.row[begin].start
        raw = [token for token in sentence.raw if token.start >= start]
        for i in range(min(_NEAR, len(raw) - 3)):
            negated = (
                raw[i].low in stances.negations and raw[i + 1].low in self.words.speech.infinitive_markers
            )
            if negated and raw[i + 2].low in stances.will_not:
                promised = raw[i + 3 : i + 3 + _PROMISE]
                span = (promised[0].start - sentence.start, promised[-1].end - sentence.start)
                topic = sentence.text[slice(*span)].rstrip(".,”\"’' ")
                yield from self._found(number, topic, "against", "position-not-to")
                return
