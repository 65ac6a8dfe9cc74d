"""Between whom a meeting is that names nobody or only counts them: "De gesprekken gaan door"."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading import talk_nouns
from bot.reading.line import Line
from bot.reading.participants import Parties, Read, each
from bot.reading.parties import is_dateline, spotted

MENTIONS = frozenset({"meeting-noun", "meeting-mentioned"})
"""Rules that may only tell again of a meeting that the article told of before."""
_OF_THEM = frozenset({"meeting-verb", "meeting-arranged"})
"""Rules that tell of a meeting of "them", who may be two of whom the sentences before were."""
_COUNTED_REACH = 3
"""Sentences back in which the parties stand that "de drie partijen" counts."""
_BOTH = 2


@dataclass(slots=True)
class Before:
    """Who met before, so that talks go on between them: those told last, and the last that are sides.

    `several`: not always the same met, so that talks that go on are not between persons told last.
    """

    latest: Parties = ()
    sides: Parties = ()
    several: bool = False

    def note(self, parties: Parties) -> None:
        """Remember those who met."""
        if len(parties) > 1:
            self.several = self.several or (bool(self.latest) and set(self.latest) != set(parties))
            self.latest = parties
            sides = all(party.kind in ("country", "body") for party in parties)
            self.sides = parties if sides else self.sides

    def of(self, read: Read) -> Parties:
        """Between whom talks go on: the sides, whoever met in between; "they" are those told last."""
        if read.rule not in MENTIONS:
            return self.latest
        return self.sides or (() if self.several else self.latest)

    def two(self) -> Parties:
        """The two whom "both sides" means; nobody where more met."""
        pairs = (parties for parties in (self.sides, self.latest) if len(parties) == _BOTH)
        return next(pairs, ())


def between(lines: Sequence[Line], number: int, read: Read, before: Before) -> Parties:
    """Who meets: those of the meeting told last where nobody is named, those counted by "beide landen"."""
    if not read.parties:
        return _unnamed(lines, number, read, before)
    if len(read.parties) > 1 or read.parties[0].kind == "person":
        alone = len(read.parties) == 1 and read.rule in _OF_THEM
        others = _pair_named(lines, number) if alone else ()
        return each(*read.parties, *others)
    words = lines[number].words
    name = read.parties[0].name.casefold().split()
    both = not words.talks.both_sides.isdisjoint(name)
    counted = (
        not words.roles.numbers.isdisjoint(name[1:]) and name[0] in words.roles.definite | words.talks.both
    )
    called = not words.doubt.pretended.isdisjoint(name)
    if called or not (both or counted):
        return read.parties
    if both and name[-1] in words.roles.plural and (persons := _last_two(lines, number)):
        return persons
    for line in reversed(lines[max(0, number - _COUNTED_REACH) : number]):
        named = _sides_of(line)
        lands = tuple(side for side in named if side.kind == "country")
        for sides in (lands, named):
            if len(sides) == _BOTH if both else len(sides) > _BOTH:
                return sides
    return (before.two() if both else ()) or read.parties


def _unnamed(lines: Sequence[Line], number: int, read: Read, before: Before) -> Parties:
    """Who meets where the sentence names nobody: those of the talks told before, if it may be them."""
    if read.rule == "meeting-mentioned" and not _goes_on(lines[number], read.at):
        return ()
    told = _pair_named(lines, number) or before.of(read)
    return told or (_two_spoken_of(lines, number) if read.rule in _OF_THEM else ())


def _goes_on(line: Line, noun: int) -> bool:
    """Whether a word for talks may mean those told before: no "kabinetsberaad", no "a meeting"."""
    first, words = talk_nouns.begin(line, noun), line.words
    indefinite = words.names.articles - words.roles.definite
    other = line.row[first].low in indefinite and not line.row.has(words.talks.rounds, first, noun + 1)
    return line.row[noun].low in words.talks.resumed and not other


def _pair_named(lines: Sequence[Line], number: int) -> Parties:
    """The two persons named just before "de twee" or "the pair"; nobody where more or fewer are."""
    pair = lines[number].words.talks.pair
    return () if spotted(lines[number], pair) is None else _last_two(lines, number)


def _last_two(lines: Sequence[Line], number: int) -> Parties:
    """The persons of the last sentence that names any, if they are two."""
    for line in reversed(lines[max(0, number - _COUNTED_REACH) : number]):
        named = each(*(who for i in line.numbers("person") if (who := line.who[i]) is not None))
        if named:
            return named if len(named) == _BOTH else ()
    return ()


def _two_spoken_of(lines: Sequence[Line], number: int) -> Parties:
    """The two persons of whom the sentences just before are, whom "they" means where nobody met yet."""
    found: Parties = ()
    for line in reversed(lines[max(0, number - _COUNTED_REACH) : number]):
        found = each(*found, *(who for i in line.subjects("person") if (who := line.who[i]) is not None))
        if len(found) >= _BOTH:
            break
    return found if len(found) == _BOTH else _together(lines[:number])


def _together(lines: Sequence[Line]) -> Parties:
    """The two persons who last did something together: "Ada Cole and Ben Ray failed to agree"."""
    for line in reversed(lines):
        firsts = (line.joined(i) for i in line.subjects("person"))
        pair = next((joined for joined in firsts if len(joined) > 1), [])
        if pair:
            named = each(*(who for i in pair if (who := line.who[i]) is not None))
            return named if len(named) == len(pair) == _BOTH else ()
    return ()


def _sides_of(line: Line) -> Parties:
    """The lands and bodies that a sentence names as parties, not as places."""
    places, press = line.words.talks.places, line.words.talks.press
    named = (
        line.who[i]
        for i in line.numbers("land", "body")
        if line.row[line.phrases[i].first - 1].low not in places
        and not (line.phrases[i].genitive or is_dateline(line, i) or line.row.has(press, *_span(line, i)))
    )
    return each(*(who for who in named if who is not None and who.name[:1].isupper()))


def _span(line: Line, number: int) -> tuple[int, int]:
    return line.phrases[number].first, line.phrases[number].last
