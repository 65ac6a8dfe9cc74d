"""Who meets: the phrases of a sentence that can be a party to a meeting, and whom they stand for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.model import Mention
from bot.reading import talk_nouns, unnamed_guests
from bot.reading.coreference import land
from bot.reading.doubt import clause_end, leaves_open
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.parties import is_dateline, sides, titled
from bot.reading.phrase import Kind, Phrase
from bot.reading.relatives import antecedent
from bot.reading.shapes import NO_WORDS, Set, union
from bot.reading.subjects import subject
from bot.reading.vocabulary import Words

Parties = tuple[Mention, ...]
_PARTY: tuple[Kind, ...] = ("person", "land", "body", "role", "pronoun", "people", "noun")
_BETWEEN = 4
"""Chunks, an article and a number, that may stand between "met" and a party: "met alle vier de partijen"."""
_DENIED_REACH = 3
"""Chunks beside a verb among which "niet" or "weigert" denies it."""
_REFUSED_REACH = 14
"""Chunks before a Dutch infinitive among which "weigert" denies it: "weigerde met de bond te praten"."""
_HUMAN: tuple[Kind, ...] = ("person", "role", "pronoun", "people")


@dataclass(frozen=True, slots=True)
class Read:
    """A meeting that a rule reads around a chunk; no parties where the sentence names none."""

    rule: str
    parties: Parties
    at: int


@dataclass(frozen=True, slots=True)
class Guests:
    """The phrases of one sentence as parties to a meeting."""

    line: Line

    @property
    def words(self) -> Words:
        """The words of the article's language."""
        return self.line.words

    def stands(self, at: int, words: Set) -> bool:
        """Whether one of these words stands at a chunk."""
        return self.line.row[at].low in words

    def may_meet(self, number: int) -> bool:
        """Whether a phrase is somebody who meets others: no press, no thing that has a capital."""
        phrase = self.line.phrases[number]
        if phrase.kind not in _PARTY or self._is_press(phrase) or is_dateline(self.line, number):
            return False
        if phrase.kind == "noun":
            return phrase.plural or self.line.row[phrase.last - 1].low.endswith(self.words.talks.councils)
        if phrase.kind == "body" and talk_nouns.is_one(self.line, phrase.last - 1):
            return False
        return phrase.kind != "body" or self._is_group(phrase)

    def is_human(self, number: int) -> bool:
        """Whether a phrase is of persons, or of a body that sends some: a delegation, "de vier partijen"."""
        phrase = self.line.phrases[number]
        sends = self.line.row.has(self.words.sure_delegations, phrase.first, phrase.last)
        counting = self.line.row.has(self.words.talks.both_sides, phrase.first, phrase.first + 2)
        counted = phrase.kind == "noun" and phrase.definite and counting
        of = self.line.row.find(self.words.roles.of_strict, phrase.first + 1, phrase.last)
        head = self.line.row[(phrase.last if of is None else of) - 1].low
        counted |= phrase.kind == "noun" and phrase.plural and unnamed_guests.are_people(self.line, head)
        group = sends or counted or (phrase.plural and phrase.kind == "body")
        return self.may_meet(number) and (phrase.kind in _HUMAN or group)

    def _is_press(self, phrase: Phrase) -> bool:
        return self.line.row.has(self.words.talks.press, phrase.first, phrase.last) or not (
            self.words.talks.press.isdisjoint(phrase.text.casefold().replace("-", " ").split())
        )

    def _is_group(self, phrase: Phrase) -> bool:
        """Whether a body is one for sure: the gazetteer's, one in capitals, or one with the word for it."""
        if any(form.kind == "body" for form in phrase.forms) or phrase.plural:
            return True
        known = self.words.names.bodies
        parts = phrase.text.casefold().replace("-", " ").split()
        named = phrase.name.replace("-", "").isupper() or any(form.kind == "name" for form in phrase.forms)
        ends = any(map(self.words.is_body, parts))
        return named or ends or not known.isdisjoint(parts) or bool(phrase.name and len(parts) == 1)

    def who(self, numbers: Iterable[int]) -> Parties:
        """Whom phrases stand for, delegates for those who sent them."""
        found: list[Mention] = []
        for i in numbers:
            who = self.line.who[i]
            if who is not None and self.may_meet(i):
                found.extend(self._represented(i) or (who,))
        return each(*found)

    def _represented(self, number: int) -> Parties:
        """The lands that "vertegenwoordigers van X en Y" or "de Peruaanse delegatie" stand for."""
        phrase = self.line.phrases[number]
        if phrase.kind == "role" and phrase.plural:
            return self._lands(phrase)
        if phrase.kind not in ("people", "body"):
            return ()
        delegates = self.words.talks.delegation | self.words.talks.sent
        at = self.line.row.find(delegates, phrase.first, phrase.last)
        if at is None:
            return ()
        inside = (i for i in range(at, phrase.last) if not self.stands(i - 1, self.words.talks.places))
        named = (self.line.row[i] for i in inside)
        lands = (land(c.forms, c.text) for c in named if c.forms and not c.is_form("adjective"))
        return sides(self.line, at) or tuple(lands)

    def _lands(self, phrase: Phrase) -> Parties:
        """The lands of ministers or negotiators, where they are of more than one."""
        at = self.line.row.find(self.words.roles.of_strict, phrase.first, phrase.last)
        named = () if at is None else sides(self.line, at - 1)
        inside = (chunk for chunk in self.line.row.chunks[phrase.first : phrase.last] if chunk.forms)
        found = named or each(*(titled(land(c.forms, c.text), self.words.language) for c in inside))
        several = len(found) > 1 and all(one.kind == "country" for one in found)
        return found if several else ()

    def listed(self, number: int) -> list[int]:
        """The list of phrases that this subject stands in, lands behind "delegates of" among them."""
        begin = next((i for i in range(number) if number in self.line.joined(i)), number)
        begin = begin if self.line.free[begin] or self._is_represented(begin) else number
        listed = self.line.joined(begin)
        return listed if len(listed) == 1 or self._is_list(listed) else [number]

    def _is_list(self, listed: Sequence[int]) -> bool:
        """Whether an "en" stands before the last: "X, the head of Y, spoke" names one."""
        first, last = (self.line.phrases[i] for i in listed[-2:])
        gap = self.line.row.chunks[first.last : last.first]
        comma = all(chunk.text == "," for chunk in gap)
        return not (comma and last.kind in ("role", "person", "people") and first.kind == "person")

    def named(self, number: int) -> list[int]:
        """What is joined by "en", or named behind a plural role: "zijn tegenhangers, X en Y"."""
        that = (
            i
            for i in self.line.joined(number)
            if self.stands(self.line.phrases[i].first, self.words.speech.that)
        )
        end = next((i for i in that if i > number), len(self.line.phrases))
        listed = [i for i in self.line.joined(number) if i < end]
        phrase = self.line.phrases[number]
        if len(listed) > 1 and self.line.row[phrase.last].text == ":":
            return listed[1:]
        if phrase.kind != "role" or not phrase.plural or len(listed) == 1:
            return listed
        persons = [i for i in listed if self.line.phrases[i].kind == "person"]
        lands = all(self.line.phrases[i].kind in ("land", "place") for i in listed[1:])
        return persons or (listed if lands else listed[1:])

    def behind(self, prepositions: Set, first: int = 0, last: int | None = None) -> Parties:
        """The parties behind the first of these prepositions that one follows, in a span of chunks."""
        stop = len(self.line.row) if last is None else last
        for i in self.line.numbers(*_PARTY):
            begin = self.line.phrases[i].first
            if first <= begin < stop and self._follows(begin, prepositions) and self.may_meet(i):
                return self.who(self.named(i))
        return ()

    def _follows(self, at: int, prepositions: Set) -> bool:
        """Whether a preposition stands before a chunk, at most an article and a number between."""
        roles, row = self.words.roles, self.line.row
        talks = self.words.talks
        small = union(roles.determiners, roles.numbers, talks.both, talks.place_nouns)
        before = at - 1
        nouned = row[at].named and is_noun(row[before], self.words)
        before -= nouned and row[before - 1].low in roles.determiners
        particles = self.words.names.particles if row[at].named else NO_WORDS
        while row[before].low in particles and row[before].low not in prepositions:
            before -= 1
        while before > at - _BETWEEN and (
            row[before].low in small or row[before].low[:1].isdigit() or row[before].is_form("adjective")
        ):
            before -= 1
        related = self.stands(before, talks.between) and self.stands(before - 1, talks.relations)
        return self.stands(before, prepositions) and not related

    def subject(self, at: int) -> int | None:
        """The phrase that is the subject of the verb at a chunk; delegates are one behind their "van" too."""
        number = subject(self.line, at)
        own = self._of_clause(at)
        if own is not None and (number is None or number < own):
            return own
        if number is not None:
            phrase = self.line.phrases[number]
            governed = self._follows(phrase.first, self.words.speech.prepositions)
            owns = phrase.genitive or (phrase.kind != "people" and self.line.row.owns(phrase.last - 1))
            opens = phrase.last == at and self.stands(phrase.first - 1, self.words.speech.subordinators)
            governed = governed and self.line.free[number] and not (self._is_represented(number) or opens)
            return self._next_to(at) if owns or governed else number
        before = (i for i in self.line.numbers() if self.line.phrases[i].last <= at)
        return next((i for i in before if self._is_represented(i)), None)

    def _of_clause(self, at: int) -> int | None:
        """Who a relative clause is said of, though no subject: "aldus de president, die met X belde"."""
        opening = self.line.row[clause_begin(self.line, at) - 1].low
        relative = self.words.speech.turned and opening in self.words.roles.relative
        return antecedent(self.line, at) if relative else None

    def _next_to(self, at: int) -> int | None:
        """The phrase right behind a verb, where the one before is no subject: "In X zagen Y elkaar"."""
        behind = (i for i in self.line.numbers() if self.line.phrases[i].first == at + 1)
        return next(behind, None) if self.words.speech.turned else None

    def _is_represented(self, number: int) -> bool:
        """Whether it is a party by its delegates: "vertegenwoordigers van X en Y"."""
        first = self.line.phrases[number].first
        delegates = self.words.talks.delegation | self.words.bodies.unnamed
        of = self.words.roles.of | self.words.talks.sent_by
        return self.stands(first - 1, of) and self.stands(first - 2, delegates)

    def main(self) -> Parties:
        """Who the sentence is about: its first subject that may meet others."""
        first = next((i for i in self.line.subjects() if self.may_meet(i)), None)
        return () if first is None else self.who(self.listed(first))

    def several(self, number: int) -> bool:
        """Whether a phrase alone is more than one, so that it can meet: a list, a plural, a council."""
        phrase, listed = self.line.phrases[number], self.listed(number)
        between = self.line.row.chunks[
            self.line.phrases[listed[0]].last : self.line.phrases[listed[-1]].first
        ]
        joined = any(chunk.low in self.words.roles.conjunctions for chunk in between)
        who = self.line.who[number]
        they = phrase.kind == "pronoun" and who is not None and who.kind == "body"
        counted = who is not None and not self.words.talks.both_sides.isdisjoint(who.name.casefold().split())
        joined |= they and counted and phrase.text.casefold() in self.words.pronouns.plural
        return phrase.plural or phrase.kind in ("people", "noun", "body") or joined


def each(*mentions: Mention) -> Parties:
    """The mentions, none twice, in order."""
    return tuple(dict.fromkeys(mentions))


def happens(line: Line, at: int) -> bool:
    """Whether what tells of a meeting at this chunk is neither denied nor only supposed."""
    return not (is_supposed(line, at) or _is_denied(line, at) or leaves_open(line, at))


def is_supposed(line: Line, at: int) -> bool:
    """Whether the verb stands in a clause of what may come: "totdat hij X zou ontmoeten", "if they meet"."""
    if not line.row.has(line.words.talks.supposed):
        return False
    begin = next((i for i in range(at - 1, -1, -1) if line.row[i].low in line.words.talks.supposed), None)
    if begin == 0:
        return True
    if begin is None or any(chunk.text == "," for chunk in line.row.chunks[begin:at]):
        return False
    return line.row[begin - 1].kind != "name"


def _is_denied(line: Line, at: int) -> bool:
    """Whether it is said not to happen: "weigert te praten met", "sprak niet met"."""
    words = line.words
    refusing, negations = words.talks.refusing, words.stances.negations
    infinitive = line.row[at - 1].low in words.speech.infinitive_markers and words.speech.turned
    reach = _REFUSED_REACH if infinitive else _DENIED_REACH + 1
    before = line.row.chunks[max(0, at - reach) : at]
    marks = (i for i in range(at + 1, at + _DENIED_REACH) if line.row[i].kind in ("mark", "quote"))
    behind = line.row.chunks[at + 1 : next(marks, at + _DENIED_REACH)]
    if line.row[clause_begin(line, at) - 2].low in words.stances.doubted:
        return True
    late = words.speech.turned and line.row.has(negations, at, clause_end(line, at))
    if late or _is_wished(line, at):
        return True
    return any(chunk.low in refusing or chunk.low in negations for chunk in (*before, *behind))


def _is_wished(line: Line, at: int) -> bool:
    """Whether somebody only wants it, and has set no date: "wilde met X praten", "wants to meet X"."""
    row, words = line.row, line.words
    begin = clause_begin(line, at) if words.speech.turned else max(0, at - 2)
    if not row.has(words.talks.wants, begin, at):
        return False
    dates = words.names.never | words.talks.terms | (words.roles.dating - words.speech.prepositions)
    return not row.has(dates, begin, clause_end(line, at))
