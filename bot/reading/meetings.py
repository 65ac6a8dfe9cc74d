"""Who meets whom and where: visits, calls, talks and summits, planned, held, put off or called off."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.model import Language, Meeting, Mention, Modality
from bot.reading.coreference import Line, land
from bot.reading.found import Found
from bot.reading.parties import coordinated, delegations, has_phrase, sides_at
from bot.reading.saying import subject
from bot.reading.vocabulary import words

_PARTY = ("person", "land", "body", "role", "pronoun", "people", "noun")


def meetings(lines: Sequence[Line], language: Language) -> Iterator[Found]:
    """Every meeting that a sentence states, in order; headings state none.

    One that names no parties ("De onderhandelingen vinden plaats aan …") is between those of the last that did.
    """
    between: tuple[Mention, ...] = ()
    for number, line in enumerate(lines):
        if line.sentence.heading:
            continue
        reader = _Reader(line, language)
        meeting = reader.by_verb() or reader.by_gathering() or reader.by_noun()
        if meeting is not None:
            rule, parties, place = meeting
            parties = parties or between
            between = parties if len(parties) > 1 else between
            claim = Meeting(parties, place, reader.state())
            yield Found(
                claim, line.sentence.start, line.sentence.end, rule, number, modality=reader.modality()
            )


_Read = tuple[str, tuple[Mention, ...], Mention | None]


@dataclass(frozen=True, slots=True)
class _Reader:
    line: Line
    language: Language

    def _is(self, at: int, path: str) -> bool:
        return self.line.row[at].low in words(self.language, path)

    def by_verb(self) -> _Read | None:
        """As in "X ontmoette Y", "X sprak met Y", "X en Y ontmoeten elkaar"."""
        for at in range(len(self.line.row)):
            if self._is(at, "talks.verbs") and self.line.row[at].kind == "word" and not self._is_supposed(at):
                parties = self._verb_parties(at)
                if parties is not None:
                    return "meeting-verb", parties, self.place()
        return None

    def _is_supposed(self, at: int) -> bool:
        """Whether the verb stands in a clause of what may come: "totdat hij X zou ontmoeten"."""
        return any(self._is(i, "talks.supposed") for i in range(at))

    def by_gathering(self) -> _Read | None:
        """As in "De bonden komen vrijdag bijeen", "X zit met Y om tafel", "X is door Y ontvangen"."""
        at = has_phrase(self.line, self.language, "talks.gather")
        if at is None:
            return None
        number = self._subject(at)
        mine = self._who(self._joined(number)) if number is not None else ()
        parties = tuple(dict.fromkeys((*mine, *self._after_with(), *self._by_whom())))
        alone = number is not None and (
            self.line.phrases[number].plural or self.line.phrases[number].kind == "noun"
        )
        return (
            ("meeting-gathering", parties, self.place()) if len(parties) > 1 or (parties and alone) else None
        )

    def _by_whom(self) -> tuple[Mention, ...]:
        for i, phrase in enumerate(self.line.phrases):
            if phrase.first and self._is(phrase.first - 1, "talks.by") and phrase.kind in _PARTY:
                return self._who([i])
        return ()

    def _verb_parties(self, at: int) -> tuple[Mention, ...] | None:
        number = self._subject(at)
        if number is not None and not self._is(at, "talks.needs_with"):
            earlier = [
                i
                for i in range(number)
                if not self.line.is_governed(i, self.language)
                and self.line.phrases[i].kind in ("person", "role", "land", "pronoun")
            ]
            if (
                earlier
                and number not in self._joined(earlier[0])
                and self.line.phrases[number].last >= at - 1
            ):
                return tuple(
                    dict.fromkeys((*self._who(self._joined(earlier[0])), *self._who(self._joined(number))))
                )
        mine = self._who(self._joined(number)) if number is not None else ()
        each_other = any(self._is(i, "talks.each_other") for i in range(len(self.line.row)))
        theirs = self._after_with() or (self._after("talks.to") if self._is(at, "talks.needs_with") else ())
        if not self._is(at, "talks.needs_with") and not theirs:
            theirs = self._object(at, number)
        parties = tuple(dict.fromkeys((*mine, *theirs)))
        meets = len(parties) > 1 and mine and (theirs or each_other or self._is(at, "talks.reciprocal"))
        return parties if meets else None

    def _joined(self, number: int) -> list[int]:
        begin = next((i for i in range(number) if number in coordinated(self.line, i, self.language)), number)
        return coordinated(self.line, begin, self.language)

    def _subject(self, at: int) -> int | None:
        number = subject(self.line, at, self.language)
        if number is not None:
            return number
        governed = [
            i for i, p in enumerate(self.line.phrases) if p.last <= at and self._of_representatives(i)
        ]
        return governed[0] if governed else None

    def _of_representatives(self, number: int) -> bool:
        """As in "Vertegenwoordigers van Moskou en Kiev": the owners of a word for a delegation are the parties."""
        first = self.line.phrases[number].first
        return (
            first > 1
            and self._is(first - 1, "roles.of")
            and (self._is(first - 2, "talks.delegation") or self._is(first - 2, "bodies.unnamed"))
        )

    def _object(self, verb: int, subject_number: int | None) -> tuple[Mention, ...]:
        for i, phrase in enumerate(self.line.phrases):
            free = (
                i != subject_number
                and phrase.kind in ("person", "role", "body", "people", "noun")
                and not self.line.is_governed(i, self.language)
            )
            if free and (phrase.first > verb or subject_number is None or i > subject_number):
                return self._who(coordinated(self.line, i, self.language))
        return ()

    def _after_with(self) -> tuple[Mention, ...]:
        return self._after("talks.with_strict")

    def _after(self, path: str) -> tuple[Mention, ...]:
        """The parties behind the first of these prepositions that a party follows."""
        for i, phrase in enumerate(self.line.phrases):
            if phrase.first and self._is(phrase.first - 1, path) and phrase.kind in _PARTY:
                return self._who(self._list(i))
        return ()

    def _list(self, number: int) -> list[int]:
        """A list of parties: what is joined by "en", or named behind a plural role ("zijn tegenhangers, X en Y")."""
        listed = coordinated(self.line, number, self.language)
        if self.line.phrases[number].kind == "role" and len(listed) > 1:
            return listed[1:]
        return listed

    def _who(self, numbers: Sequence[int]) -> tuple[Mention, ...]:
        found: list[Mention] = []
        for i in numbers:
            if self.line.phrases[i].kind in _PARTY and (who := self.line.who[i]) is not None:
                found.extend(self._represented(i) or (who,))
        return tuple(found)

    def _represented(self, number: int) -> tuple[Mention, ...]:
        """The lands that "vertegenwoordigers van X en Y" or "de Russische delegatie" stand for."""
        phrase = self.line.phrases[number]
        if phrase.kind not in ("people", "body"):
            return ()
        within = (at for at in range(phrase.first, phrase.last) if self._is(at, "talks.delegation"))
        at = next(within, None)
        if at is None:
            return ()
        if sides := sides_at(self.line, at, self.language):
            return sides
        inside = self.line.row[at : phrase.last]
        return tuple(land(c.forms, c.text) for c in inside if c.forms and not c.is_form("adjective"))

    def by_noun(self) -> _Read | None:
        """As in "De onderhandelingen vinden plaats in X", "een overleg tussen X en Y", "na een ontmoeting met X"."""
        nouns = [i for i in range(len(self.line.row)) if self._is_noun(i)]
        return next((read for noun in nouns if (read := self._at_noun(noun)) is not None), None)

    def _at_noun(self, noun: int) -> _Read | None:
        parties = self._noun_parties(noun)
        held = any(self._is(i, "talks.holds") for i in range(len(self.line.row))) or self._is_had(noun)
        place = self.place()
        behind = self._directly_with(noun)
        if len(parties) > 1 and self._is_between(noun):
            return "meeting-noun", parties, place
        if parties and behind and self.state() in ("cancelled", "postponed"):
            return "meeting-noun", parties, place
        if held and (len(parties) > 1 or (place is not None and self._is_subject(noun))):
            return "meeting-noun", parties, place
        if (
            behind
            and len(parties) > 1
            and noun > 1
            and self._is(noun - 1, "roles.determiners")
            and self._is(noun - 2, "talks.during")
        ):
            return "meeting-mentioned", parties, place
        return None

    def _is_had(self, noun: int) -> bool:
        """As in "had een gesprek met": the verb right before the noun's article."""
        return noun > 1 and self._is(noun - 1, "roles.determiners") and self._is(noun - 2, "talks.had")

    def _is_noun(self, at: int) -> bool:
        low = self.line.row[at].low
        return self.line.row[at].kind == "word" and (
            low in words(self.language, "talks.nouns")
            or low.rpartition("-")[2] in words(self.language, "talks.nouns")
        )

    def _is_subject(self, noun: int) -> bool:
        """Whether the noun opens the sentence, so that the sentence is about the meeting."""
        return all(
            self._is(i, "roles.determiners") or self.line.row[i].is_form("adjective") or i == noun - 1
            for i in range(noun)
        )

    def _noun_parties(self, noun: int) -> tuple[Mention, ...]:
        sides = [who for _, found in delegations(self.line, self.language) for who in found]
        with_ = self._directly_with(noun)
        mine: tuple[Mention, ...] = ()
        if with_ and not self._is_between(noun):
            first = next(
                (i for i in range(len(self.line.phrases)) if not self.line.is_governed(i, self.language)),
                None,
            )
            if first is not None and self.line.phrases[first].kind in _PARTY:
                mine = self._who(self._joined(first))
        named = (
            self._who(self._joined(0))
            if not sides and not with_ and self.line.phrases and not self.line.is_governed(0, self.language)
            else ()
        )
        parties = tuple(dict.fromkeys((*mine, *with_, *sides, *named)))
        return parties

    def _directly_with(self, noun: int) -> tuple[Mention, ...]:
        for i, phrase in enumerate(self.line.phrases):
            if (
                phrase.first > noun
                and phrase.first - noun <= 8
                and self._is(phrase.first - 1, "talks.with_strict")
                and phrase.kind in _PARTY
            ):
                return self._who(self._list(i))
        return ()

    def _is_between(self, noun: int) -> bool:
        return any(self._is(i, "talks.between") for i in range(noun, min(len(self.line.row), noun + 4)))

    def place(self) -> Mention | None:
        """The city, land or named place that the meeting is said to be in."""
        for i, phrase in enumerate(self.line.phrases):
            if phrase.first and self._is(phrase.first - 1, "talks.in") and phrase.forms:
                city = next((f for f in phrase.forms if f.kind in ("city", "place")), phrase.forms[0])
                return Mention(phrase.name, "country" if city.id.startswith("country:") else "city", city.id)
            del i
        return self._named_place()

    def _named_place(self) -> Mention | None:
        for at in range(1, len(self.line.row)):
            chunk = self.line.row[at]
            if chunk.kind == "name" and self._is(at - 1, "talks.place_nouns"):
                return Mention(chunk.text, "place")
        return None

    def state(self) -> Literal["planned", "held", "ongoing", "cancelled", "postponed"]:
        """Planned, held, called off or put off, by the words around."""
        if has_phrase(self.line, self.language, "talks.cancelled") is not None:
            return "cancelled"
        if has_phrase(self.line, self.language, "talks.postponed") is not None:
            return "postponed"
        return "planned" if has_phrase(self.line, self.language, "talks.planned") is not None else "held"

    def modality(self) -> Modality:
        """Whether it is stated, planned, or only reported."""
        if any(chunk.low in words(self.language, "speech.hearsay_words") for chunk in self.line.row):
            return "reported"
        return "planned" if self.state() == "planned" else "stated"
