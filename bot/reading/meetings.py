"""Who meets whom and where: visits, calls, talks and summits, planned, held, put off or called off."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.model import Meeting, Mention, Modality
from bot.reading.coreference import land
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.parties import delegations, sides, spotted
from bot.reading.phrase import Kind
from bot.reading.shapes import Set
from bot.reading.subjects import subject
from bot.reading.vocabulary import Words

Parties = tuple[Mention, ...]
State = Literal["planned", "held", "ongoing", "cancelled", "postponed"]
_PARTY: tuple[Kind, ...] = ("person", "land", "body", "role", "pronoun", "people", "noun")
_FIRST: tuple[Kind, ...] = ("person", "role", "land", "pronoun")
_OBJECT: tuple[Kind, ...] = ("person", "role", "body", "people", "noun")
_WITH_REACH = 8
"""Chunks behind a word for talks among which "met X" says with whom."""
_SHORTEST = 6
"""Letters of the shortest word for talks that may end a compound ("rondetafelgesprek")."""
_BETWEEN_REACH = 4
"""Chunks behind a word for talks among which "tussen" says that both parties follow."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A meeting that a rule reads; no parties where the sentence names none."""

    rule: str
    parties: Parties


def meetings(lines: Sequence[Line], filed_in: Mention | None = None) -> Iterator[Found[Meeting]]:
    """Every meeting that a sentence states, in order; headings state none.

    One that names no parties ("De onderhandelingen vinden plaats aan …") is between those of the last that
    did. One of the opening paragraph that names no place is where the article was filed, by its dateline.
    """
    between: Parties = ()
    for number, line in enumerate(lines):
        reader = _Reader(line)
        read = None if line.sentence.heading else reader.read()
        if read is not None:
            parties = read.parties or between
            between = parties if len(parties) > 1 else between
            opens = line.sentence.paragraph == lines[0].sentence.paragraph
            place = reader.place() or (filed_in if opens else None)
            claim = Meeting(parties, place, reader.state())
            yield Found(claim, *line.span, read.rule, number, modality=reader.modality())


@dataclass(frozen=True, slots=True)
class _Reader:
    line: Line

    @property
    def words(self) -> Words:
        return self.line.words

    def read(self) -> _Read | None:
        """The meeting of the sentence, by its verb before its noun."""
        return self._by_verb() or self._by_gathering() or self._by_noun()

    def place(self) -> Mention | None:
        """The city, land or named place that the meeting is said to be in."""
        for phrase in self.line.phrases:
            if phrase.forms and self._is(phrase.first - 1, self.words.talks.places):
                form = next((f for f in phrase.forms if f.kind in ("city", "place")), phrase.forms[0])
                return Mention(phrase.name, "country" if form.id.startswith("country:") else "city", form.id)
        nouns = self.words.talks.place_nouns
        named = (
            chunk
            for at, chunk in enumerate(self.line.row)
            if chunk.kind == "name" and self._is(at - 1, nouns)
        )
        return next((Mention(chunk.text, "place") for chunk in named), None)

    def state(self) -> State:
        """Planned, held, called off or put off, by the words around."""
        talks = self.words.talks
        if spotted(self.line, talks.cancelled) is not None:
            return "cancelled"
        if spotted(self.line, talks.postponed) is not None:
            return "postponed"
        return "planned" if spotted(self.line, talks.planned) is not None else "held"

    def modality(self) -> Modality:
        """Whether it is stated, planned, or only reported."""
        if self.line.row.has(self.words.speech.hearsay):
            return "reported"
        return "planned" if self.state() == "planned" else "stated"

    def _is(self, at: int, words: Set) -> bool:
        return self.line.row[at].low in words

    def _by_verb(self) -> _Read | None:
        """The meeting of "X ontmoette Y", "X sprak met Y", "X en Y ontmoeten elkaar"."""
        for at, chunk in enumerate(self.line.row):
            if chunk.kind == "word" and chunk.low in self.words.talks.verbs and not self._is_supposed(at):
                parties = self._verb_parties(at)
                if parties or self._is_of_delegates(at):
                    return _Read("meeting-verb", parties)
        return None

    def _is_of_delegates(self, at: int) -> bool:
        """Whether delegates meet somewhere, whoever sent them: "Negotiators are to meet in Detroit"."""
        number = self._subject(at)
        if number is None or self.place() is None or not self._is(at, self.words.talks.reciprocal):
            return False
        phrase = self.line.phrases[number]
        return self.line.row.find(self.words.talks.delegation, phrase.first, phrase.last) is not None

    def _is_supposed(self, at: int) -> bool:
        """Whether the verb stands in a clause of what may come: "totdat hij X zou ontmoeten"."""
        return self.line.row.has(self.words.talks.supposed, 0, at)

    def _by_gathering(self) -> _Read | None:
        """The meeting of "De bonden komen vrijdag bijeen", "X zit met Y om tafel"."""
        at = spotted(self.line, self.words.talks.gather)
        if at is None:
            return None
        number = self._subject(at)
        mine = () if number is None else self._who(self._list_around(number))
        parties = _each(*mine, *self._behind(self.words.talks.with_strict), *self._by_whom())
        several = number is not None and (
            self.line.phrases[number].plural or self.line.phrases[number].kind == "noun"
        )
        return _Read("meeting-gathering", parties) if len(parties) > 1 or (parties and several) else None

    def _by_whom(self) -> Parties:
        """Who stands behind "door", first of all that does."""
        by = (
            i
            for i in self.line.numbers(*_PARTY)
            if self._is(self.line.phrases[i].first - 1, self.words.talks.by)
        )
        number = next(by, None)
        return () if number is None else self._who([number])

    def _verb_parties(self, at: int) -> Parties:
        """Both parties of a verb, or none where it is no meeting."""
        talks, number = self.words.talks, self._subject(at)
        needs_with = self._is(at, talks.needs_with)
        if number is not None and not needs_with:
            turned = self._before_object(at, number)
            if turned:
                return turned
        mine = () if number is None else self._who(self._list_around(number))
        theirs = self._behind(talks.with_strict) or (self._behind(talks.to) if needs_with else ())
        if not needs_with and not theirs:
            theirs = self._object(at, number)
        parties = _each(*mine, *theirs)
        both = theirs or self.line.row.has(talks.each_other) or self._is(at, talks.reciprocal)
        return parties if len(parties) > 1 and mine and both else ()

    def _before_object(self, at: int, number: int) -> Parties:
        """The parties where the phrase next to the verb is its object: "dat X gisteren Y ontmoette"."""
        earlier = next((i for i in self.line.subjects(*_FIRST) if i < number), None)
        if earlier is None or self.line.phrases[number].last < at - 1:
            return ()
        first = self._list_around(earlier)
        return () if number in first else _each(*self._who(first), *self._who(self._list_around(number)))

    def _list_around(self, number: int) -> list[int]:
        """The list of phrases that this one stands in."""
        begin = next((i for i in range(number) if number in self.line.joined(i)), number)
        return self.line.joined(begin)

    def _subject(self, at: int) -> int | None:
        number = subject(self.line, at)
        if number is not None:
            return number
        before = (i for i in self.line.numbers() if self.line.phrases[i].last <= at)
        return next((i for i in before if self._is_represented(i)), None)

    def _is_represented(self, number: int) -> bool:
        """Whether it is a party by its delegates: "vertegenwoordigers van X en Y"."""
        first = self.line.phrases[number].first
        delegates = self.words.talks.delegation | self.words.bodies.unnamed
        return self._is(first - 1, self.words.roles.of) and self._is(first - 2, delegates)

    def _object(self, verb: int, subject_number: int | None) -> Parties:
        """Whom the verb is done to: the first free phrase behind the verb or behind the subject."""
        for i in self.line.subjects(*_OBJECT):
            behind = self.line.phrases[i].first > verb or subject_number is None or i > subject_number
            if behind and i != subject_number:
                return self._who(self.line.joined(i))
        return ()

    def _behind(self, prepositions: Set, first: int = 0, last: int | None = None) -> Parties:
        """The parties behind the first of these prepositions that a party follows, in a span of chunks."""
        stop = len(self.line.row) if last is None else last
        for i in self.line.numbers(*_PARTY):
            begin = self.line.phrases[i].first
            if first <= begin < stop and self._is(begin - 1, prepositions):
                return self._who(self._named_list(i))
        return ()

    def _named_list(self, number: int) -> list[int]:
        """What is joined by "en", or named behind a plural role: "zijn tegenhangers, X en Y"."""
        listed = self.line.joined(number)
        return listed[1:] if self.line.phrases[number].kind == "role" and len(listed) > 1 else listed

    def _who(self, numbers: Iterable[int]) -> Parties:
        found: list[Mention] = []
        for i in numbers:
            who = self.line.who[i]
            if who is not None and self.line.phrases[i].kind in _PARTY:
                found.extend(self._represented(i) or (who,))
        return tuple(found)

    def _represented(self, number: int) -> Parties:
        """The lands that "vertegenwoordigers van X en Y" or "de Peruaanse delegatie" stand for."""
        phrase = self.line.phrases[number]
        if phrase.kind not in ("people", "body"):
            return ()
        at = self.line.row.find(self.words.talks.delegation, phrase.first, phrase.last)
        if at is None:
            return ()
        inside = self.line.row.chunks[at : phrase.last]
        lands = (land(c.forms, c.text) for c in inside if c.forms and not c.is_form("adjective"))
        return sides(self.line, at) or tuple(lands)

    def _by_noun(self) -> _Read | None:
        """The meeting of "een overleg tussen X en Y", "na een ontmoeting met X"."""
        nouns = (at for at in range(len(self.line.row)) if self._is_noun(at))
        return next((read for noun in nouns if (read := self._at_noun(noun)) is not None), None)

    def _is_noun(self, at: int) -> bool:
        chunk, nouns = self.line.row[at], self.words.talks.nouns
        if chunk.kind != "word" or chunk.low in nouns or chunk.low.rpartition("-")[2] in nouns:
            return chunk.kind == "word"
        ends = (chunk.low[-size:] for size in range(_SHORTEST, len(chunk.low)))
        return bool(self.words.roles.compounds) and any(end in nouns for end in ends)

    def _at_noun(self, noun: int) -> _Read | None:
        with_ = self._behind(self.words.talks.with_strict, noun + 1, noun + _WITH_REACH + 1)
        parties = self._noun_parties(noun, with_)
        several = len(parties) > 1
        if (several and self._is_between(noun)) or (with_ and self.state() in ("cancelled", "postponed")):
            return _Read("meeting-noun", parties)
        if self._is_held(noun) and (several or (self._opens(noun) and self.place() is not None)):
            return _Read("meeting-noun", parties)
        mentioned = with_ and several and self._articled_behind(noun, self.words.talks.during)
        return _Read("meeting-mentioned", parties) if mentioned else None

    def _is_held(self, noun: int) -> bool:
        """Whether a verb says that it took place, or somebody "had een gesprek"."""
        talks = self.words.talks
        return self.line.row.has(talks.holds) or self._articled_behind(noun, talks.had)

    def _articled_behind(self, noun: int, words: Set) -> bool:
        """Whether an article stands before the noun, and one of these words before it."""
        return self._is(noun - 1, self.words.roles.determiners) and self._is(noun - 2, words)

    def _opens(self, noun: int) -> bool:
        """Whether the noun opens the sentence, so that the sentence is about the meeting."""
        determiners, row = self.words.roles.determiners, self.line.row
        return all(self._is(i, determiners) or row[i].is_form("adjective") for i in range(noun - 1))

    def _noun_parties(self, noun: int, with_: Parties) -> Parties:
        """Who opens the sentence, with whom they are said to talk, and the delegations that it names."""
        named = [side for _, found in delegations(self.line) for side in found]
        first = next((i for i in self.line.subjects() if not self._is_in(noun, i)), None)
        opens = not self._is_between(noun) if with_ else first == 0 and not named
        mine = self._who(self._list_around(first)) if first is not None and opens else ()
        return _each(*mine, *with_, *named)

    def _is_in(self, at: int, number: int) -> bool:
        return self.line.phrases[number].first <= at < self.line.phrases[number].last

    def _is_between(self, noun: int) -> bool:
        return self.line.row.has(self.words.talks.between, noun, noun + _BETWEEN_REACH)


def _each(*mentions: Mention) -> Parties:
    return tuple(dict.fromkeys(mentions))
