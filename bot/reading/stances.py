"""What parties want and reject: verbs and phrases that take a stance, their subject, their topic, and "niet"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from bot.lexicon import topic_keys, topic_title
from bot.lexicon import words as folded
from bot.model import Language, Mention, Position
from bot.reading.coreference import Line
from bot.reading.found import Found
from bot.reading.parties import before_in_list, coordinated
from bot.reading.phrases import Phrase
from bot.reading.saying import closing_part, sayings, speaker, subject
from bot.reading.vocabulary import stance_phrases, stance_verbs, table, words

_TOPIC_WORDS = 24
"""Words of a topic at most; the rest of a long clause is left to the evidence."""
_NEAR = 6
"""Chunks around a verb among which "niet" belongs to it."""
_PARTY = ("person", "land", "body", "role", "pronoun", "noun", "people")


def positions(lines: Sequence[Line], text: str, language: Language) -> Iterator[Found]:
    """Every position, in order; one sentence gives a party one position a topic."""
    before = ""
    latest: dict[Mention, str] = {}
    for number, line in enumerate(lines):
        if line.sentence.heading:
            continue
        seen: set[tuple[Mention, str]] = set()
        for found in _Reader(line, number, text, language, before, latest).all():
            position = cast("Position", found.claim)
            if position.stance not in ("considers", "regards"):
                latest[position.party] = position.topic
            key = (position.party, position.stance + position.topic)
            if key not in seen:
                seen.add(key)
                yield found
        topics = topic_keys(line.sentence.text, language)
        before = topics[0] if topics else before


@dataclass(frozen=True, slots=True)
class _Reader:
    """`before` is the topic key of the sentence before, to which "dit voorstel" points; `latest` each party's last topic."""

    line: Line
    number: int
    text: str
    language: Language
    before: str
    latest: dict[Mention, str]

    def all(self) -> Iterator[Found]:
        """The positions of one sentence, rule by rule."""
        yield from self._passives()
        yield from self._verbs()
        yield from self._phrases()
        yield from self._said_must()

    def _verbs(self) -> Iterator[Found]:
        verbs = stance_verbs(self.language)
        for at, chunk in enumerate(self.line.row):
            if chunk.kind != "word" or chunk.low not in verbs or self._is_inside_name(at):
                continue
            if at and self.line.row[at - 1].kind == "quote":
                continue
            for stance, particle in verbs[chunk.low]:
                closing = closing_part(self.line, at, frozenset({particle})) if particle else at
                if closing is not None:
                    yield from self._position(at, closing, stance, "position-verb")
                    break

    def _passives(self) -> Iterator[Found]:
        """As in "Dat voorstel wordt gesteund door CD&V": the party stands behind "door"."""
        verbs = stance_verbs(self.language)
        for i, phrase in enumerate(self.line.phrases):
            if not phrase.first or self.line.row[phrase.first - 1].low not in words(
                self.language, "talks.by"
            ):
                continue
            at = next(
                (
                    j
                    for j in range(len(self.line.row))
                    if abs(j - phrase.first) <= _NEAR and self.line.row[j].low in verbs
                ),
                None,
            )
            if at is not None and any(
                c.low in words(self.language, "speech.passive") for c in self.line.row[: phrase.first]
            ):
                topic = self._words(0, min(at, phrase.first - 1))
                if topic:
                    yield from self._found(i, topic, verbs[self.line.row[at].low][0][0], "position-passive")

    def _is_inside_name(self, at: int) -> bool:
        return any(p.first <= at < p.last for p in self.line.phrases)

    def _phrases(self) -> Iterator[Found]:
        lows = [chunk.low for chunk in self.line.row]
        taken: set[int] = set()
        for phrase, stance in stance_phrases(self.language):
            for at in range(len(lows) - len(phrase) + 1):
                last = _loosely(lows, at, phrase) if at not in taken else None
                if last is not None:
                    taken.update(range(at, last + 1))
                    yield from self._for_whom(at, stance) or self._position(
                        at, last, stance, "position-phrase"
                    )

    def _for_whom(self, at: int, stance: str) -> list[Found]:
        """As in "Voor X is dat onbespreekbaar": the party stands behind "voor"."""
        if (
            self.line.row[0].low not in words(self.language, "stances.for_whom")
            or not self.line.phrases
            or self.line.phrases[0].first != 1
        ):
            return []
        topic = self._pointing(0, at) or self._words(self.line.phrases[0].last, at)
        return list(self._found(0, topic, stance, "position-phrase")) if topic else []

    def _position(self, verb: int, closing: int, stance: str, rule: str) -> Iterator[Found]:
        number = subject(self.line, verb, self.language)
        if number is None or self.line.phrases[number].kind not in _PARTY or self._is_passive(verb, number):
            return
        topic = self._topic(verb, closing, number)
        said = folded(topic)
        if not said or {said[0], said[-1]} & words(self.language, "stances.not_topics"):
            return
        negated = self._is_negated(verb, closing)
        for holder in sorted(
            {
                *before_in_list(self.line, number, self.language),
                *coordinated(self.line, number, self.language),
            }
        ):
            yield from self._found(holder, topic, self._flip(stance) if negated else stance, rule)

    def _is_passive(self, verb: int, number: int) -> bool:
        """As in "Haar motie werd verworpen": the subject is what the stance is on."""
        between = self.line.row[self.line.phrases[number].last : verb]
        participle = not self.line.row[verb].low.endswith(
            tuple(words(self.language, "speech.active_endings"))
        )
        return participle and any(c.low in words(self.language, "speech.passive") for c in between)

    def _flip(self, stance: str) -> str:
        return table(self.language, "stances.flips").get(stance, stance)

    def _found(self, number: int, topic: str, stance: str, rule: str) -> Iterator[Found]:
        who = self.line.who[number]
        if who is None or self.line.phrases[number].kind not in _PARTY:
            return
        known = topic_keys(topic, self.language)
        if not known and self.before and self._points_back(topic):
            key, topic = self.before, f"{topic} ({topic_title(self.before, self.language)})"
        else:
            key = known[0] if known else " ".join(folded(topic)[:4])
        claim = Position(who, topic, key, stance)  # type: ignore[arg-type] # the lexicon's stances are the model's, a test says so
        yield Found(claim, *self._span(), rule, self.number, distance=self.line.distance[number])

    def _span(self) -> tuple[int, int]:
        return self.line.sentence.start, self.line.sentence.end

    def _points_back(self, topic: str) -> bool:
        """Whether a topic is only a word for the one before: "dit voorstel", "the plan", "dat"."""
        low = topic.casefold()
        return low in words(self.language, "stances.anaphora") or any(
            " " in phrase and low.startswith(phrase) for phrase in words(self.language, "stances.anaphora")
        )

    def _is_negated(self, verb: int, closing: int) -> bool:
        around = (
            self.line.row[max(0, verb - _NEAR) : verb]
            + self.line.row[verb + 1 : min(closing, verb + _NEAR) + 1 if closing > verb else verb + _NEAR]
        )
        for i, chunk in enumerate(around):
            if chunk.text in ",;:" and i > len(self.line.row[max(0, verb - _NEAR) : verb]):
                return False
            if chunk.low in words(self.language, "stances.negations"):
                return True
        return False

    def _topic(self, verb: int, closing: int, number: int) -> str:
        """The words of what the stance is on: behind the verb, or between the subject and a verb that closes the clause."""
        phrase = self.line.phrases[number]
        relative = self._antecedent(phrase)
        if relative:
            return relative
        begin = (
            max(closing, phrase.last - 1) + 1
            if closing == verb or closing + 1 < len(self.line.row)
            else verb + 1
        )
        behind = self._until_break(begin if begin > verb else verb + 1)
        fronted = self._words(0, min(verb, phrase.first)) if phrase.first > verb else ""
        if fronted or not behind:
            who = self.line.who[number]
            known = self.latest.get(who, "") if who is not None and closing > verb else ""
            before = self._words(0, phrase.first) if phrase.first else ""
            near = self._pointing(verb + 1, verb + 4) or self._pointing(0, min(verb, 3))
            between = self._words(max(phrase.last, self._clause_begin(verb)), verb)
            return fronted or between or near or known or before
        between = (
            self._words(max(phrase.last, self._clause_begin(verb)), verb)
            if phrase.last <= verb
            else self._words(max(verb + 1, phrase.last), closing)
        )
        if between and self._closes_clause(phrase, verb):
            return between
        if between and phrase.last <= verb and closing == verb:
            return f"{between} {behind}"
        return behind if len(behind.split()) > 1 or not between else between

    def _clause_begin(self, verb: int) -> int:
        """The chunk behind the last comma or conjunction before the verb."""
        breaks = words(self.language, "speech.clause_breaks")
        at = (i for i in range(verb - 1, -1, -1) if self.line.row[i].text in ",;:" or self.line.row[i].low in breaks)
        return next(at, -1) + 1

    def _closes_clause(self, phrase: Phrase, verb: int) -> bool:
        """Whether the verb is the participle behind an auxiliary: "heeft dit voorstel afgewezen"."""
        auxiliary = self.line.row[phrase.last].low if phrase.last < verb else ""
        following = self.line.row[verb + 1] if verb + 1 < len(self.line.row) else None
        ends = following is None or following.kind == "mark" or following.low in words(self.language, "speech.clause_breaks")
        return ends and auxiliary in words(self.language, "speech.auxiliaries") and bool(words(self.language, "speech.turned"))

    def _antecedent(self, phrase: Phrase) -> str:
        """As in "een bestand, waar Kiev op aandringt": the topic stands before the relative clause."""
        if (
            phrase.first < 2
            or self.line.row[phrase.first - 1].low not in words(self.language, "stances.relative")
            or self.line.row[phrase.first - 2].text != ","
        ):
            return ""
        begin = next(
            (
                i + 1
                for i in range(phrase.first - 3, -1, -1)
                if self.line.row[i].text in ",;:"
                or self.line.row[i].low in words(self.language, "speech.complementisers")
                or self.line.row[i].low in words(self.language, "speech.auxiliaries")
            ),
            0,
        )
        return self._words(begin, phrase.first - 2)

    def _pointing(self, first: int, last: int) -> str:
        """A word that points back ("verwerpt dat"), when it is all there is between two chunks."""
        return next(
            (c.text for c in self.line.row[first:last] if c.low in words(self.language, "stances.anaphora")),
            "",
        )

    def _until_break(self, begin: int) -> str:
        end = begin
        while end < len(self.line.row) and end < begin + _TOPIC_WORDS:
            chunk = self.line.row[end]
            if chunk.text in ".;:!?" or (chunk.text == "," and not self._clause_opens(end)):
                break
            if chunk.low in words(self.language, "speech.clause_breaks") and chunk.low not in words(
                self.language, "roles.conjunctions"
            ):
                break
            end += 1
        return self._words(begin, end)

    def _clause_opens(self, comma: int) -> bool:
        return comma + 1 < len(self.line.row) and self.line.row[comma + 1].low in words(
            self.language, "speech.complementisers"
        )

    def _words(self, first: int, last: int) -> str:
        small = (
            words(self.language, "speech.skip")
            | words(self.language, "speech.auxiliaries")
            | words(self.language, "stances.negations")
            | words(self.language, "stances.leads_in")
        )
        row = self.line.row
        while first < last and (row[first].kind == "mark" or row[first].low in small):
            first += 1
        while last > first and (row[last - 1].kind == "mark" or row[last - 1].low in small):
            last -= 1
        shown = self.text[row[first].start : row[last - 1].end] if first < last else ""
        return shown.translate(_NO_MARKS).strip()

    def _said_must(self) -> Iterator[Found]:
        """As in "Het heeft herhaald dat X moet afstaan" demands; "Kiev zegt dat het … niet zal erkennen" is against."""
        for saying in sayings(self.line, self.language):
            if saying.form != "verb" or saying.subject is None or speaker(self.line, saying) is None:
                continue
            that = next(
                (
                    i
                    for i in range(saying.last, len(self.line.row))
                    if self.line.row[i].low in words(self.language, "speech.that")
                ),
                None,
            )
            if that is None:
                yield from self._not_to(saying.last, saying.subject)
                continue
            clause = self.line.row[that + 1 :]
            if any(c.low in words(self.language, "stances.must") for c in clause[:12]):
                yield from self._found(
                    saying.subject, self._until_break(that + 1), "demands", "position-must"
                )
            elif self._will_not(that, saying.subject):
                yield from self._found(
                    saying.subject, self._until_break(that + 2), "against", "position-will-not"
                )

    def _will_not(self, that: int, number: int) -> bool:
        """Whether the clause says of the speaker that it will not: same subject, "niet", and a verb of the future."""
        inner = next((i for i, p in enumerate(self.line.phrases) if p.first == that + 1), None)
        if inner is None or self.line.who[inner] != self.line.who[number]:
            return False
        lows = {chunk.low for chunk in self.line.row[that + 1 : that + 14]}
        return bool(lows & words(self.language, "stances.negations")) and bool(
            lows & words(self.language, "stances.will_not")
        )

    def _not_to(self, begin: int, number: int) -> Iterator[Found]:
        """As in "verzekerde niet te zullen capituleren": a promise not to."""
        raw = [
            t
            for t in self.line.sentence.raw
            if begin >= len(self.line.row) or t.start >= self.line.row[begin].start
        ]
        lows = [t.low for t in raw]
        for i in range(len(lows) - 2):
            negated = lows[i] in words(self.language, "stances.negations") and lows[i + 1] in words(
                self.language, "speech.infinitive_markers"
            )
            if negated and i < _NEAR and lows[i + 2] in words(self.language, "stances.will_not"):
                topic = self.text[raw[min(i + 3, len(raw) - 1)].start : raw[min(len(raw), i + 8) - 1].end].rstrip(".,”\"’' ")
                yield from self._found(number, topic, "against", "position-not-to")
                return


def _loosely(lows: Sequence[str], at: int, phrase: Sequence[str]) -> int | None:
    """Where a phrase ends that begins at this word, small words let in between ("is daar fel tegen"); None if it is not there."""
    if lows[at] != phrase[0]:
        return None
    for word in phrase[1:]:
        following = [i for i in range(at + 1, min(len(lows), at + 2 + _GAP)) if lows[i] == word]
        if not following:
            return None
        at = following[0]
    return at


_NO_MARKS = str.maketrans("", "", "“”„\"‘‚«»")
"""Quotation marks, which a topic's words lose: cut out of their sentence they would stand alone."""
_GAP = 3
"""Words that may stand between two of a phrase."""
