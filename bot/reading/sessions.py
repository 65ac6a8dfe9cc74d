"""Meetings said with a noun: "een overleg tussen X en Y", "na een gesprek met X", "talks resumed"."""

from dataclasses import dataclass

from bot.reading import asides, partners, talk_nouns
from bot.reading.line import Line
from bot.reading.participants import Guests, Parties, Read, each
from bot.reading.parties import delegations, split_verb, spotted
from bot.reading.shapes import Set
from bot.reading.talk_nouns import begin, is_left_open

_WITH_REACH = 10
"""Chunks behind a word for talks among which it says with whom."""
_BETWEEN_REACH = 4
"""Chunks behind a word for talks among which "tussen" says that both parties follow."""
_EVENT_REACH = 14
"""Chunks beside a word for talks among which a verb says that they take place."""
_OPENED_REACH = 18
"""The same behind a word that opens its sentence, a relative clause between."""
_OBJECT_REACH = 6
"""Chunks between a verb of holding and the word for talks."""
_STOPS = frozenset(",;:.")
_NEXT = 2
"""Chunks behind a word for talks within which what is said of it makes it the subject."""
_PHRASE = 4
"""Chunks of adjectives between an article or a preposition and the word for talks."""


def by_noun(line: Line, first: int = 0) -> Read | None:
    """The meeting that a noun of the sentence tells of, the first that does from a chunk on."""
    reader = _Reader(Guests(line))
    nouns = (at for at in sorted(line.talks) if at >= first)
    return next((read for noun in nouns if (read := reader.at(noun)) is not None), None)


def by_noun_at(line: Line, noun: int) -> Read | None:
    """The meeting that the word for talks at a chunk tells of."""
    return _Reader(Guests(line)).at(noun)


@dataclass(frozen=True, slots=True)
class _Reader:
    guests: Guests

    @property
    def line(self) -> Line:
        return self.guests.line

    def is_noun(self, at: int) -> bool:
        """Whether a word for talks stands here, alone or as the last part of a compound."""
        return talk_nouns.is_one(self.line, at)

    def at(self, noun: int) -> Read | None:
        """The meeting that this noun tells of, by what is said of it."""
        talks = self.line.words.talks
        theirs = self.guests.behind(talks.with_strict, noun + 1, self._phrase_end(noun))
        between = theirs and self._has(talks.between, noun, noun + _BETWEEN_REACH)
        if self._is_round(noun) or is_left_open(self.line, noun):
            return None
        if between:
            return Read("meeting-noun", theirs if len(theirs) > 1 else self._both(noun, theirs), noun)
        if theirs:
            return self._with(noun, theirs)
        said = self._visit(noun) or self._of_delegations(noun) or self._attended() or self._opening(noun)
        return (
            said or asides.near(self.guests, noun) or self._mentioned(noun) or asides.late(self.guests, noun)
        )

    def _is_round(self, noun: int) -> bool:
        """Whether it is a round of talks, of which the word for those talks tells."""
        row, of = self.line.row, self.line.words.roles.of_strict
        later = (at for at in range(noun + 2, noun + _PHRASE + 1) if self.is_noun(at))
        return row[noun].low in self.line.words.talks.rounds and row[noun + 1].low in of and any(later)

    def _both(self, noun: int, first: Parties) -> Parties:
        """The first party of "between", and the one behind its "and" that is described before it is named."""
        row, joining = self.line.row, self.line.words.roles.conjunctions
        for i in self.line.numbers("person", "land", "body"):
            at = self.line.phrases[i].first
            near = self.guests.who([i]) != first and noun < at <= noun + _WITH_REACH
            join = row.find(joining, at - _PHRASE, at) if near else None
            if join is not None and not self._has(self.line.words.speech.prepositions, join, at):
                return each(*first, *self.guests.who([i]))
        return first

    def _phrase_end(self, noun: int) -> int:
        """Where what belongs to the noun ends: at a comma or a verb, no "had" of "een gesprek had met"."""
        words, row = self.line.words, self.line.row
        closed = words.speech.turned and self.guests.stands(noun + 1, words.talks.had | words.talks.holds)
        lows = ((at, row[at].low) for at in range(noun + 1 + closed, min(noun + _WITH_REACH, len(row))))
        small = words.roles.determiners
        ends = (at for at, low in lows if low == "," or (low in words.verbs and low not in small))
        return next(ends, noun + _WITH_REACH + 1)

    def _with(self, noun: int, theirs: Parties) -> Read | None:
        """The meeting of "X had een gesprek met Y", "na een gesprek met Y zei X"."""
        mine = asides.of(self.guests, noun) or self._owner(noun) or self._having(noun) or self.guests.main()
        parties = each(*mine, *theirs)
        heard = self.guests.stands(noun, self.line.words.talks.hearings) or self._is_set(noun, theirs)
        if self._ends(noun):
            return Read("meeting-noun", each(*asides.of(self.guests, noun), *theirs), noun)
        if len(parties) < 2 and not (heard or self._is_off()):  # noqa: PLR2004 - both sides
            return None
        if self._is_held(noun) or self._is_off() or self._is_owned(noun):
            return Read("meeting-noun", parties, noun)
        return (
            Read("meeting-mentioned", parties, noun)
            if asides.is_behind(self.guests, noun, self.line.words.talks.during)
            else None
        )

    def _ends(self, noun: int) -> bool:
        """Whether it is the subject of a clause that says how it went: ", and talks with X ended badly"."""
        row, first = self.line.row, begin(self.line, noun)
        joins = self.line.words.speech.goes_on | self.line.words.speech.resume
        opens = first and row[first - 1].low in joins
        stop = row.find(_STOPS, noun, len(row)) or len(row)
        event = row.find(self.line.words.talks.events, noun + 1, stop)
        verbs = self.line.words.speech.auxiliaries | self.line.words.verbs
        return bool(opens) and event is not None and not self._has(verbs, noun + 1, event)

    def _is_set(self, noun: int, theirs: Parties) -> bool:
        """Whether one with one person takes place, whoever else is there: "Een gesprek met X is gepland"."""
        told = self._has(self.line.words.talks.events, max(0, noun - _PHRASE), noun + _EVENT_REACH)
        return told and [one.kind for one in theirs] == ["person"] and not self._has_subject(noun)

    def _is_owned(self, noun: int) -> bool:
        """Whether it is somebody's: "her meeting with X", so that there is one."""
        owned = self.guests.stands(noun - 1, self.line.words.roles.possessives)
        with_both = bool(
            self.guests.stands(noun + 1, self.line.words.roles.of_strict) and asides.of(self.guests, noun)
        )
        return (
            bool(self._owner(noun))
            or with_both
            or (owned and not self.guests.stands(noun, self.line.words.talks.visit))
        )

    def _having(self, noun: int) -> Parties:
        """Who has it, named right before its verb: "after Ada Cole had a phone conversation with"."""
        talks, first = self.line.words.talks, begin(self.line, noun)
        verb = self.line.row.find(talks.had | talks.holds, max(0, first - _NEXT), first)
        number = next((i for i in self.line.numbers() if self.line.phrases[i].last == verb), None)
        after = number is not None and self.guests.stands(self.line.phrases[number].first - 1, talks.during)
        return self.guests.who([number]) if after and number is not None else ()

    def _owner(self, noun: int) -> Parties:
        """Whose it is by a genitive: "Ada Cole's meeting with X"."""
        owns = self.line.row[noun - 1].low == "'s"
        before = (i for i in self.line.numbers() if owns and self.line.phrases[i].last == noun - 1)
        return self.guests.who(before)

    def _visit(self, noun: int) -> Read | None:
        """The meeting of "X is op bezoek bij Y", "X kreeg bezoek van Y", "X brengt een bezoek aan Peru"."""
        talks = self.line.words.talks
        if not self.guests.stands(noun, talks.visit):
            return None
        guest = self.guests.behind(talks.by, noun, noun + _BETWEEN_REACH) if self._is_off() else ()
        to, reach = (talks.to, _EVENT_REACH) if guest else (talks.visited, _BETWEEN_REACH)
        hosts = self.guests.behind(to, noun + 1, noun + reach)
        held = self.guests.stands(noun - 1, talks.into) or self._is_held(noun)
        parties = each(*(guest or self.guests.main()), *hosts)
        return Read("meeting-noun", parties, noun) if hosts and len(parties) > 1 and held else None

    def _of_delegations(self, noun: int) -> Read | None:
        """The meeting of several who hold it: "Peru en Chili voerden overleg"."""
        named = [side for _, found in delegations(self.line) for side in found]
        first = next((i for i in self.line.subjects() if self.guests.may_meet(i)), None)
        mine = () if first is None or named else self.guests.who(self.guests.listed(first))
        parties = each(*mine, *named)
        holding = self._is_behind_verb(noun)
        if holding and first is not None and parties and (len(parties) > 1 or self.guests.several(first)):
            return Read("meeting-noun", parties, noun)
        return Read("meeting-noun", parties, noun) if len(named) > 1 and self._is_held(noun) else None

    def _mentioned(self, noun: int) -> Read | None:
        """The meeting that something happens at or after: "na een nieuwe ronde in Londen"."""
        talks = self.line.words.talks
        placed = self.guests.stands(noun + 1, talks.places) and self.line.row[noun + 2].is_form(
            "city", "capital"
        )
        joined = self.line.row.has(talks.takes_part) and asides.is_behind(
            self.guests, noun, talks.during | talks.into
        )
        named = joined or asides.is_behind(self.guests, noun, talks.during - talks.places)
        named = named and not self.guests.stands(noun, talks.visit)
        return Read("meeting-mentioned", (), noun) if placed and named else None

    def _attended(self) -> Read | None:
        """The meeting of "Aan het overleg namen ook X en Y deel"."""
        talks, parties = self.line.words.talks, self.guests.main()
        at = spotted(self.line, talks.attends)
        at = split_verb(self.line, talks.attends_split) if at is None else at
        several = at is not None and (len(parties) > 1 or self._are_several(at))
        there = several and not partners.is_for_side(self.guests)
        return Read("meeting-noun", parties, at) if at is not None and there else None

    def _are_several(self, verb: int) -> bool:
        """Whether a verb has several for its subject by one phrase: "Thirty countries take part"."""
        number = self.guests.subject(verb)
        several = number is not None and self.guests.several(number)
        return several and number is not None and self.guests.who([number]) == self.guests.main()

    def _opening(self, noun: int) -> Read | None:
        """The meeting of "De gesprekken zijn hervat": the sentence is about it, whoever meets."""
        talks = self.line.words.talks
        reach = _OPENED_REACH if self._opens(noun) else _EVENT_REACH
        event = self.line.row.find(talks.events, noun + 1, noun + reach)
        event = self._going_on(noun) if event is None else event
        event = noun if event is None and self._is_placed(noun) else event
        related = event is not None and event <= noun + _PHRASE and self._is_related(noun)
        near = event is not None and event <= noun + _NEXT and not self._has_subject(noun)
        about = self._opens(noun) or near or related or event == noun + 1
        if event is None or not about or self.line.row[len(self.line.row) - 1].text == "?":
            return None
        return Read("meeting-noun", asides.of(self.guests, noun) or self._presiding(event), event)

    def _is_placed(self, noun: int) -> bool:
        """Whether it opens the sentence and the comma behind it says where: "The talks, at a castle in"."""
        row, places = self.line.row, self.line.words.talks.places - self.line.words.talks.to
        behind = row[noun + 1].text == "," and row[noun + 2].low in places
        near = range(noun + 3, noun + 3 + _PHRASE)
        nouns = self.line.words.talks.place_nouns
        placed = any(row[i].low in nouns or row[i].is_form("city", "capital") for i in near)
        return behind and placed and self._opens(noun)

    def _is_related(self, noun: int) -> bool:
        """Whether a relative clause on the noun follows: "the discussions, which took place at"."""
        row, relative = self.line.row, self.line.words.roles.relative
        return row[noun + 1].text == "," and row[noun + 2].low in relative

    def _presiding(self, event: int) -> Parties:
        """Who chairs or hosts it: "the talks were chaired by Ada Cole"."""
        presiding = self.guests.behind(self.line.words.talks.by, event, event + 1 + _NEXT)
        return tuple(who for who in presiding if who.kind == "person")

    def _going_on(self, noun: int) -> int | None:
        """Where a particle closes the clause that says that talks go on: "gaan de gesprekken … door"."""
        talks, row = self.line.words.talks, self.line.row
        at = row.find(talks.going_on, noun + 1, noun + _EVENT_REACH)
        closes = at is not None and row[at + 1].kind in ("mark", "quote", "nothing")
        return at if closes and self._has(talks.went, max(0, noun - _PHRASE), noun + _EVENT_REACH) else None

    def _has_subject(self, noun: int) -> bool:
        """Whether somebody is named before the noun of whom the sentence may be."""
        return any(
            self.line.phrases[i].last <= noun and self.guests.may_meet(i) for i in self.line.subjects()
        )

    def _has(self, words: Set, first: int, last: int) -> bool:
        return self.line.row.has(words, first, last)

    def _is_off(self) -> bool:
        talks = self.line.words.talks
        return any(spotted(self.line, phrases) is not None for phrases in (talks.cancelled, talks.postponed))

    def _is_held(self, noun: int) -> bool:
        """Whether a verb close by says that it takes place."""
        talks = self.line.words.talks
        near = max(0, noun - _EVENT_REACH), noun + _EVENT_REACH
        exists = self._has(talks.exists, max(0, noun - _OBJECT_REACH), noun)
        closed = self.line.words.speech.turned and self.guests.stands(noun + 1, talks.had)
        had = closed or self._is_object(talks.had, noun)
        return exists or had or self._has(talks.holds | talks.events, *near)

    def _is_behind_verb(self, noun: int) -> bool:
        """Whether a verb of holding stands beside: "held peace talks", "hebben overleg gevoerd"."""
        talks = self.line.words.talks
        closing = self._has(talks.holds, noun + 1, noun + 1 + _NEXT) and self.line.words.speech.turned
        return (closing and self._has_subject(noun)) or self._is_object(talks.holds, noun)

    def _is_object(self, verbs: Set, noun: int) -> bool:
        """Whether one of these verbs stands close before, no preposition between."""
        words = self.line.words
        first = begin(self.line, noun)
        verb = self.line.row.find(verbs, max(0, min(first - 1, noun - _OBJECT_REACH)), noun)
        return verb is not None and not self._has(words.speech.prepositions - words.talks.into, verb, first)

    def _opens(self, noun: int) -> bool:
        """Whether the noun opens the sentence, so that the sentence is about the meeting."""
        words, row = self.line.words, self.line.row
        if noun > _PHRASE:
            return False
        small = (words.roles.determiners, words.speech.skip, words.talks.again, words.verbs)
        return all(
            any(row[i].low in one for one in small) or row[i].is_form("adjective") for i in range(noun - 1)
        )
