"""A sentence as rules see it: its chunks, its phrases, and for each phrase who it is."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from bot.model import Mention
from bot.reading.nouns import is_noun
from bot.reading.once import Once
from bot.reading.phrase import Kind, Phrase
from bot.reading.row import Row
from bot.reading.sentences import Sentence
from bot.reading.shapes import union
from bot.reading.vocabulary import Words

_ONE_NAMELESS = 4
"""Chunks at most between two of a list with one more between them that has no name: "X, een boer en Y"."""
_COMMA_AND = 2
_COMMA = frozenset(",")
_MARKS = frozenset(",;:")
_PEOPLE = frozenset({"person", "role", "pronoun"})


@dataclass(frozen=True, eq=False)
class Line:
    """Phrases are counted from 0; `who[i]` is who phrase i is (None: not sure), `distance[i]` how far back.

    A distance is 0 for a name, else the number of sentences to the one that a pronoun or role points to.
    `free[i]` says that phrase i may be a subject: no preposition stands before it, and it does not only own
    what follows. `anew` has the chunks with which roles begin by which somebody is called for the first time.
    """

    row: Row
    phrases: tuple[Phrase, ...]
    free: tuple[bool, ...]
    who: tuple[Mention | None, ...] = ()
    distance: tuple[int, ...] = ()
    anew: frozenset[int] = frozenset()

    @property
    def sentence(self) -> Sentence:
        """The sentence as the article has it."""
        return self.row.sentence

    @Once
    def words(self) -> Words:
        """The words of the article's language."""
        return self.row.words

    @property
    def span(self) -> tuple[int, int]:
        """The article's offsets of the sentence."""
        return self.row.sentence.start, self.row.sentence.end

    @Once
    def clause_begins(self) -> tuple[int, ...]:
        """The chunks behind each mark and each word that opens a clause, in order."""
        ends, may_open = enumerate(self.row), self.words.may_open
        return tuple(
            [
                at + 1
                for at, chunk in ends
                if chunk.text in _MARKS or (chunk.low in may_open and opens(self, at))
            ]
        )

    @Once
    def joints(self) -> tuple[int, ...]:
        """The chunks with which a clause of the same rank may begin, in order: behind marks, and "but"."""
        chunks, speech = self.row.chunks, self.words.speech
        words = speech.resume | speech.goes_on
        at = range(1, len(chunks))
        return tuple([i for i in at if chunks[i].low in words or chunks[i - 1].kind == "mark"])

    @Once
    def talks(self) -> frozenset[int]:
        """The chunks that are a word for talks, alone or as the last part of a compound: "Navo-top"."""
        return frozenset(self.row.talks)

    @Once
    def inserts(self) -> tuple[int, ...]:
        """The chunks with which a clause inside another may begin: commas, and words that open one."""
        openers, chunks = self.words.clause_openers, self.row.chunks
        return tuple([at for at, chunk in enumerate(chunks) if chunk.text == "," or chunk.low in openers])

    @Once
    def clause_stops(self) -> tuple[int, ...]:
        """The chunks that end a clause, in order: marks, and words that open another one."""
        ends = union(self.words.clause_openers, self.words.speech.clause_breaks)
        stops = enumerate(self.row)
        return tuple(
            [
                at
                for at, chunk in stops
                if chunk.kind == "mark" or (chunk.low in ends and not is_pronoun(self.row, at))
            ]
        )

    def numbers(self, *kinds: Kind, start: int = 0) -> Iterator[int]:
        """The phrases of these kinds, all kinds when none is given, from phrase `start` on."""
        if not kinds:
            return iter(range(start, len(self.phrases)))
        found = self._of_kinds.get(kinds)
        if found is None:
            found = tuple([i for i, phrase in enumerate(self.phrases) if phrase.kind in kinds])
            self._of_kinds[kinds] = found
        return iter(found[bisect_left(found, start) :] if start else found)

    @Once
    def _of_kinds(self) -> dict[tuple[str, ...], tuple[int, ...]]:
        """The phrases of some kinds, or the "free" of them: rules ask for the same again and again."""
        return {}

    def subjects(self, *kinds: Kind) -> Iterator[int]:
        """The phrases of these kinds that may be a subject."""
        found = self._of_kinds.get(("free", *kinds))
        if found is None:
            found = tuple([i for i in self.numbers(*kinds) if self.free[i]])
            self._of_kinds["free", *kinds] = found
        return iter(found)

    def is_object(self, at: int) -> bool:
        """Whether a phrase is a pronoun that is never a subject: "hem", "them"."""
        phrase = self.phrases[at]
        return phrase.kind == "pronoun" and phrase.text.casefold() in self.words.pronouns.objects

    def joined(self, at: int) -> list[int]:
        """The phrases joined to this one by commas and "en", it first."""
        found = [at]
        for number in self.numbers(start=at + 1):
            pronoun = self.phrases[number].kind == "pronoun"
            if pronoun or not self._joins(self.phrases[found[-1]].last, self.phrases[number].first):
                break
            found.append(number)
        return found

    def joined_before(self, at: int) -> list[int]:
        """The phrases of the list that ends in this one, in order; a list has an "en" before its last."""
        begin = at
        before = self.phrases[at - 1].last if at else 0
        last = self.row.chunks[before : self.phrases[at].first]
        joining = self.words.roles.conjunctions | self._as_well(before)
        listed = any(chunk.low in joining for chunk in last)
        while listed and begin and not self.is_object(begin - 1) and at in self.joined(begin - 1):
            begin -= 1
            outer = self._over_insertion(begin)
            if outer is not None:
                return [outer, *range(begin + 1, at + 1)]
        return list(range(begin, at + 1))

    def _over_insertion(self, number: int) -> int | None:
        """Who stands before words between commas that a phrase ends: "the bank, led by Ada Cole, and"."""
        row, phrase = self.row, self.phrases[number]
        if self.free[number] or row[phrase.last].text != ",":
            return None
        comma = next((at for at in range(phrase.first - 1, 0, -1) if row[at].text == ","), 0)
        done = row[comma + 1].kind == "word" and self.words.speech.participle.fullmatch(row[comma + 1].low)
        return next((i for i in self.numbers() if done and self.phrases[i].last == comma), None)

    def _joins(self, first: int, last: int) -> bool:
        described = last - (last - first > 1 and self.row[last - 1].is_form("adjective"))
        definite = self.words.names.articles & self.words.roles.definite
        described -= described - first > 1 and self.row[described - 1].low in definite
        gap = [chunk.low for chunk in self.row.chunks[first:described]]
        joining = self.words.roles.list_words | self._as_well(first)
        if len(gap) <= _COMMA_AND:
            return bool(gap) and all(low in joining for low in gap)
        named = gap[-1] in joining or not self._as_well(first).isdisjoint(gap)
        return len(gap) <= _ONE_NAMELESS and gap[0] in joining and named

    def _as_well(self, at: int) -> frozenset[str]:
        """The "als" that joins behind a "zowel" before this chunk."""
        roles = self.words.roles
        return frozenset({roles.as_well}) if self.row.has(roles.both, 0, at) else frozenset()


def opens(line: Line, at: int) -> bool:
    """Whether a clause opens here: by "als de bond weigert", not by "als neutraal"."""
    low, words = line.row[at].low, line.words
    if is_pronoun(line.row, at):
        return False
    if (
        low == words.roles.as_well
        and line.row.has(words.roles.both)
        and line.row.has(words.roles.both, 0, at)
    ):
        return False
    if words.speech.turned and low in words.stances.open_clauses:
        near, behind = (at + 1, at + 2), line.row[at + 1].low
        begins = not at or any(phrase.first in near for phrase in line.phrases)
        return (begins and behind not in words.doubt.alone) or behind in words.roles.determiners
    return low in words.clause_openers or low in words.speech.clause_breaks


def is_pronoun(row: Row, at: int) -> bool:
    """Whether a "dat" is what is spoken of, no clause behind it: "wil dat niet"."""
    words = row.words
    ends = words.speech.turned and row[at + 2].kind in ("mark", "nothing")
    return ends and row[at].low in words.speech.that and row[at + 1].low in words.stances.negations


def is_free(row: Row, phrase: Phrase) -> bool:
    """Whether no preposition governs this phrase, and it does not only own what follows.

    One noun may stand between ("in het programma X", "tegen persbureau Y"), or a name: "from NHS England".
    """
    if phrase.genitive or phrase.first == 0:
        return not phrase.genitive
    at = phrase.first - 1
    if is_left_out(row, at):
        return False
    while at > 0 and row[at].kind == row[at + 1].kind == "form":
        at -= 1
    if row[at].low == "'s":
        at = max(0, at - 2)
        at -= at > 0 and row[at].low in row.words.roles.determiners
    if at and phrase.kind in ("body", "place") and phrase.name and is_noun(row[at], row.words):
        at -= 1
        at -= at > 0 and row[at].low in row.words.roles.determiners
    if phrase.name and phrase.kind == "body":
        at -= at > 0 and row[at].low in row.words.names.articles
    governs = row[at].low in row.words.speech.prepositions and not _counts(row, at, phrase)
    return not governs or _opens_its_clause(row, at, phrase)


def _counts(row: Row, at: int, phrase: Phrase) -> bool:
    """Whether what stands before only says of how many: "More than 100 members", at the head of a clause."""
    number = row[phrase.first]
    many = number.low.isdigit() or number.low in row.words.roles.numbers
    return many and row[at].low in row.words.bodies.about and row[phrase.last].low in row.words.acts


def _opens_its_clause(row: Row, at: int, phrase: Phrase) -> bool:
    """Whether what stands before is no preposition: "since Polish media reported", "after the union made"."""
    speech = row.words.speech
    behind = row[phrase.last].low
    acts = behind in row.words.verbs or behind in speech.openings
    acts |= phrase.kind in _PEOPLE and speech.participle.fullmatch(behind) is not None
    return row[at].low in speech.subordinators and acts and not phrase.genitive


def acts(line: Line, at: int) -> bool:
    """Whether a phrase may be what its sentence is about: not said of the one before, in no clause inside."""
    first = line.phrases[at].first
    if is_apposed(line, at) or _says_what(line, at):
        return False
    number = bisect_left(line.inserts, first)
    return not _begins_clause(line, line.inserts[number - 1] if number else first)


def _begins_clause(line: Line, at: int) -> bool:
    return line.row[at].low in line.words.clause_openers


def _says_what(line: Line, at: int) -> bool:
    """Whether a phrase only says what somebody is: "worked as a teacher", "was a teacher"."""
    phrase, roles = line.phrases[at], line.words.roles
    before = line.row[phrase.first - 1].low
    bare = phrase.kind == "role" and not phrase.definite
    return bare and (before in roles.in_office or before in roles.become)


def is_apposed(line: Line, at: int) -> bool:
    """Whether a phrase stands behind the comma of another one: "the state, a shareholder".

    A name behind what a sentence goes by is no such: "According to an aide, Cole is ill".
    """
    first, row, speech = line.phrases[at].first, line.row, line.words.speech
    kin = is_noun(row[first - 2], line.words) and row[first - 3].low in line.words.roles.possessives
    before = kin or any(phrase.last == first - 1 for phrase in line.phrases)
    if row[first - 1].text != "," or not before:
        return False
    opened = row[0].low in speech.prepositions or row[0].low in speech.according.openings
    placed = (
        at > 0
        and line.phrases[at - 1].kind in ("place", "land")
        and line.phrases[at].kind in ("role", "people")
    )
    own = placed or line.phrases[at].kind == "person"
    return not (own and opened and not row.has(_COMMA, 0, first - 1))


def is_left_out(row: Row, at: int) -> bool:
    """Whether the words up to here leave out whom they bring in: "geen", "neither", "anders dan de"."""
    doubt, roles = row.words.doubt, row.words.roles
    before = at - (row[at].low in roles.determiners)
    low, back = row[before].low, before
    if low in doubt.excluding or row[at].low in doubt.excluding:
        return True
    while (said := row[back].low) in roles.numbers or said in roles.determiners:
        back -= 1
    shares = row[back].low in row.words.speech.prepositions and row[back - 1].low in doubt.shares
    near = (phrase for phrase in doubt.excluding_phrases if phrase[-1] == low)
    ends = any(
        phrase == tuple(chunk.low for chunk in row.chunks[max(0, before + 1 - len(phrase)) : before + 1])
        for phrase in near
    )
    return ends or (back < before and shares)
