"""What parties want and reject: verbs and phrases that take a stance, their subject and topic, and "niet"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.lexicon import topic_keys, topic_title
from bot.lexicon import words as folded
from bot.model import Mention, Position
from bot.reading import closings, cues, no_topics, topics
from bot.reading.demands import demands
from bot.reading.doubt import is_hearsay, is_question
from bot.reading.for_whom import OPENS, for_whom
from bot.reading.found import Found
from bot.reading.holders import clause_begin, governing, holder
from bot.reading.line import Line
from bot.reading.row import Row
from bot.reading.saying import Told
from bot.reading.shapes import Stance
from bot.reading.spoken_for import spoken_for
from bot.reading.stance import PARTIES, Cue, longest
from bot.reading.stance_adherents import adherents, names
from bot.reading.stance_answers import answers, resolves
from bot.reading.stance_clefts import clefts
from bot.reading.stance_conditions import conditions, is_conditional
from bot.reading.stance_datives import datives
from bot.reading.stance_echoes import alike, echoes, gapped, neither, nor
from bot.reading.stance_evidence import evidence
from bot.reading.stance_forms import phrase_end
from bot.reading.stance_idioms import idioms
from bot.reading.stance_infinitives import infinitives
from bot.reading.stance_merging import merged
from bot.reading.stance_met import bounds, met
from bot.reading.stance_nobody import between, nobody
from bot.reading.stance_nouns import nouns
from bot.reading.stance_passives import passives
from bot.reading.stance_refusals import refusals
from bot.reading.stance_sides import sides
from bot.reading.stance_silence import is_silent
from bot.reading.stance_singled import singled
from bot.reading.stance_takers import takers
from bot.reading.verdicts import deems, verdicts
from bot.reading.vocabulary import Words
from bot.reading.voices import voice

_FAR = 8
"""Sentences back to which "dit voorstel" may point."""
_JUDGED = 3
"""Chunks behind a verdict among which its infinitive stands: "zegt dat onaanvaardbaar te vinden"."""
_KEY_WORDS = 4
"""Words of a topic that are its key where the lexicon has none."""


def positions(told: Told) -> Iterator[Found[Position]]:
    """Every position, in order; one sentence gives a party one position a topic."""
    latest: dict[Mention, str] = {}
    before: Position | None = None
    for number, line in enumerate(told.lines):
        seen: set[tuple[Mention, str, str]] = set()
        silent = is_question(line) or not line.phrases
        reader, before = _Reader(told, number, latest, line, line.words, before), None
        for found in () if silent else reader.all():
            position = before = found.claim
            if position.stance not in ("considers", "regards"):
                latest.pop(position.party, None)
                latest[position.party] = position.topic
            key = (position.party, position.stance, position.topic)
            if key not in seen:
                seen.add(key)
                yield found


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads sentence `number`; `latest` is the topic that each party spoke of last, in that order.

    `before` is the last position of the sentence before.
    """

    told: Told
    number: int
    latest: dict[Mention, str]
    line: Line
    words: Words
    before: Position | None = None

    def all(self) -> Iterator[Found[Position]]:
        """The positions of the sentence, rule by rule."""
        beside = (
            passives(self.line),
            nouns(self.line),
            sides(self.line),
            adherents(self.line),
            neither(self.line),
            nobody(self.line),
            singled(self.line),
            clefts(self.line),
            resolves(self.line),
            answers(self.line, next(reversed(self.latest.values()), "")),
        )
        rules = (*beside, self._verbs(), self._phrases(), nor(self.line, self._row_before(), self.latest))
        sayings = self.told.sayings[self.number]
        own = longest([cue for rule in rules for cue in rule])
        taken: set[tuple[int, int]] = set()
        own.sort(key=lambda cue: cue.at)
        own += [*echoes(self.line, own, self.before), *gapped(self.line, own)]
        judged = (cue for cue in verdicts(self.line, sayings) if not self._says_so(own, cue))
        told = (
            *conditions(self.line, sayings),
            *demands(self.line, sayings),
            *infinitives(self.line, sayings),
            *refusals(self.line),
        )
        own, turns = self._turned(own)
        every = merged(self.line, (*own, *turns, *judged, *told))
        shared = list(alike(self.line, every))
        own += shared
        for cue in (*every, *shared):
            clause = (cue.number, clause_begin(self.line, cue.at))
            if clause not in taken or cue in own:
                taken.add(clause)
                for one in spoken_for(self.line, cue, sayings):
                    yield from self._found(one)

    def _turned(self, own: Sequence[Cue]) -> tuple[list[Cue], list[Cue]]:
        """The stances of verbs and those of turns beside them; "wil" gives way to what is wanted."""
        line, wants = self.line, self.words.stances.wants
        turns = (*idioms(line), *met(line), *bounds(line), *datives(line))
        begun = {clause_begin(line, cue.at) for cue in turns if cue.rule == "position-idiom"}
        wanted = [one for one in own if line.row[one.at].low in wants and one.rule == "position-verb"]
        kept = [one for one in own if one not in wanted or clause_begin(line, one.at) not in begun]
        said = {clause_begin(line, cue.at) for cue in kept}
        return kept, [cue for cue in turns if clause_begin(line, cue.at) not in said]

    def _says_so(self, own: Sequence[Cue], cue: Cue) -> bool:
        """Whether a phrase has said already what a verdict says: "vindt dat onverantwoord"."""
        return any((one.number, one.stance) == (cue.number, cue.stance) for one in own)

    def _row_before(self) -> Row | None:
        return self.told.lines[self.number - 1].row if self.number else None

    def _verbs(self) -> Iterator[Cue]:
        inside = {i for phrase in self.line.phrases for i in range(phrase.first, phrase.last)}
        for at in self.line.row.where(self.words.takes_stance):
            if at in inside:
                continue
            stances = self.words.stances.verbs[self.line.row[at].low]
            meant = cues.intended_at(self.line, at)
            if meant is not None:
                yield from self._meant(at, meant, stances)
            elif cues.is_verb(self.line, at):
                yield from self._verb(at, stances)

    def _meant(self, at: int, meant: int, stances: Sequence[tuple[Stance, str]]) -> Iterator[Cue]:
        """The stance of "decided to back the plan": of whoever decided, in the infinitive."""
        before = self.line.row[at - 2].low
        apart = ((at, stance) for stance, part in stances if part and part == before)
        closed = self._closed(at, stances) or next(apart, None)
        negations, begin = self.words.stances.negations, clause_begin(self.line, meant)
        denied, undone = (self.line.row.has(negations, *span) for span in ((meant, at), (begin, meant)))
        if closed is not None and not undone and not cues.is_passive(self.line, meant):
            for cue in self._taken(meant, closed[0], closed[1], "position-verb", negated=denied):
                yield replace(cue, topic=cue.topic.removesuffix(f" {before}"))

    def _verb(self, at: int, stances: Sequence[tuple[Stance, str]]) -> Iterator[Cue]:
        closed = self._closed(at, stances)
        if closed is None or is_silent(self.line, at, closed[0]) or cues.is_passive(self.line, at):
            return
        closing, stance = closed
        negated = cues.negated(self.line, at, closing)
        yield from self._taken(at, closing, stance, "position-verb", negated=negated)

    def _closed(self, at: int, stances: Sequence[tuple[Stance, str]]) -> tuple[int, Stance] | None:
        """Where the nearest particle of a verb stands, with its stance; the verb where it needs none."""
        found = ((closings.closing(self.line, at, part), stance) for stance, part in stances if part)
        closed = [(end, stance) for end, stance in found if end is not None]
        alone = ((at, stance) for stance, part in stances if not part)
        return min(closed, key=lambda one: one[0], default=None) or next(alone, None)

    def _phrases(self) -> Iterator[Cue]:
        known, judges = self.words.stance_phrases, self.words.stances.judges
        row, behind = self.line.row, 0
        possible = frozenset(row.possible(self.words.stance_turns))
        for at in row.where({phrase[0] for phrase in possible}) if possible else ():
            for phrase, stance in known[row[at].low] if at >= behind and not names(self.line, at) else ():
                if phrase not in possible:
                    continue
                last = phrase_end(self.line, at, phrase)
                judged = len(phrase) == 1 and row.has(judges, 0, at + _JUDGED)
                if last is not None and not judged:
                    behind = last + 1
                    yield from self._for_whom(at, stance) or self._by_phrase(at, last, phrase, stance)
                    break

    def _for_whom(self, at: int, stance: Stance) -> Sequence[Cue]:
        """The stances of "Voor X en Y is dat onbespreekbaar": the parties stand behind "voor"."""
        line = self.line
        number = for_whom(line, at)
        if number is None:
            return ()
        first = line.phrases[number].last if line.phrases[number].first < OPENS else 0
        topic = topics.pointing(line, 0, at) or topics.shown(line, first, at)
        joined = line.joined(number) if topic else ()
        return tuple(Cue(one, topic, stance, "position-phrase", at) for one in joined)

    def _by_phrase(self, at: int, last: int, phrase: Sequence[str], stance: Stance) -> Iterator[Cue]:
        """The stances of a phrase; "niet" turns them, unless the phrase says it itself."""
        denies = not self.words.stances.negations.isdisjoint(phrase)
        negated = not denies and cues.negated(self.line, at, last)
        verb = governing(self.line, at)
        if not cues.is_wanted(self.line, verb):
            yield from self._taken(verb, last, stance, "position-phrase", negated=negated)

    def _taken(self, verb: int, closing: int, stance: Stance, rule: str, *, negated: bool) -> Iterator[Cue]:
        line = self.line
        number = holder(line, verb)
        if number is None or line.phrases[number].kind not in PARTIES or cues.leaves_out(line, verb, number):
            return
        if between(line, number, verb):
            return
        topic = topics.topic(line, topics.Stance(verb, closing, number), self.latest)
        bare = rule == "position-phrase" and topic == line.row[closing].text
        topic = self._elided(closing) if bare else topic or self._elided(closing)
        said = topics.affirmed(line, topic) if negated else topic
        if no_topics.is_none(line, said, no_topics.Taken(number, stance, rule)):
            return
        turned = cues.turned(line, verb, stance) if negated else stance
        if turned == stance == "considers" and deems(line, closing + 1):
            return
        if turned in ("for", "offers") and is_conditional(line, verb):
            turned = "conditions"
        for one in self._parties(number) if turned else ():
            yield Cue(one, said, turned or stance, rule, verb)

    def _elided(self, closing: int) -> str:
        """What a stance that names no topic is on: "The union refused." takes that of the one before."""
        row, behind = self.line.row, self.line.row[closing + 1]
        ends = behind.kind in ("mark", "nothing") and not any(chunk.kind == "quote" for chunk in row)
        if not ends or row[closing].low in self.words.stances.nouns_too:
            return next(reversed(self.latest.values()), "") if ends else ""
        return next(reversed(self.latest.values()), "") or topic_title(
            self._topic_before(), self.words.language
        )

    def _parties(self, number: int) -> Sequence[int]:
        """The list that a party stands in, up to the one behind its last "and"; else it alone."""
        before, behind = self.line.joined_before(number), self.line.joined(number)
        phrases, joining = self.line.phrases, self.words.roles.conjunctions
        while len(behind) > 1:
            gap = self.line.row.chunks[phrases[behind[-2]].last : phrases[behind[-1]].first]
            if any(chunk.low in joining for chunk in gap):
                break
            behind.pop()
        return sorted({*before, *behind})

    def _found(self, cue: Cue) -> Iterator[Found[Position]]:
        line, topic = self.line, cue.topic
        if line.phrases[cue.number].kind not in PARTIES:
            return
        key = (
            ""
            if no_topics.is_of_a_party(self.line, topic)
            else next(iter(topic_keys(topic, self.words.language)), "")
        )
        before = self._topic_before() if not key and self._points_back(topic) else ""
        if before:
            topic = f"{topic} ({topic_title(before, self.words.language)})"
        key = key or before or " ".join(folded(topic)[:_KEY_WORDS])
        span = evidence(line, self.told.sayings[self.number], cue)
        heard = voice(line, self.told.sayings[self.number], cue.at)
        for who in takers(self.told.lines, self.number, cue):
            yield Found(
                Position(who, topic, key, cue.stance),
                *span,
                cue.rule,
                self.number,
                modality="reported" if is_hearsay(line, cue.at) else "stated",
                distance=line.distance[cue.number],
                voice=None if heard == who else heard,
            )

    def _points_back(self, topic: str) -> bool:
        """Whether a topic is only a word for the one before: "dit voorstel", "the plan", "dat"."""
        low, anaphora = topic.casefold(), self.words.stances.anaphora
        return low in anaphora or any(" " in phrase and low.startswith(phrase) for phrase in anaphora)

    def _topic_before(self) -> str:
        """The key of the topic that a sentence not far before speaks of first."""
        before = reversed(self.told.lines[max(0, self.number - _FAR) : self.number])
        prose = (line.sentence.text for line in before if not line.sentence.heading)
        return next((key for text in prose for key in topic_keys(text, self.words.language)[:1]), "")
