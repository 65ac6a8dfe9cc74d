"""A sentence as a row of chunks, over whose ends a rule may look."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from bot.gazetteer import Form, FormKind
from bot.reading.heads import head_of
from bot.reading.once import Once
from bot.reading.sentences import Sentence
from bot.reading.shapes import Phrase, Phrases
from bot.reading.vocabulary import Words

Kind = Literal["word", "mark", "quote", "name", "form", "portfolio", "nothing"]
_FRONT = 3
"""Letters at least before the noun for a body that ends a compound written as one word."""


class Chunk(NamedTuple):
    """One or more words seen as one; `text` is verbatim, `low` casefolded, offsets are the article's.

    `kind`: a word, a mark, a whole quote, a name (a run with capitals), a form (the gazetteer has it; `forms`
    says what it may be), a portfolio ("Buitenlandse Zaken"), or nothing: what stands beyond the ends of a
    row.
    """

    text: str
    low: str
    start: int
    end: int
    kind: Kind
    forms: tuple[Form, ...] = ()

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()

    @property
    def named(self) -> bool:
        """Whether it is a name, the gazetteer's or not."""
        return self.kind in ("name", "form")

    def is_form(self, *kinds: FormKind) -> bool:
        """Whether the gazetteer has it as one of these kinds."""
        return bool(self.forms) and any(form.kind in kinds for form in self.forms)


_QUOTES = frozenset('"“”„‘«»')
_NOTHING = Chunk("", "", -1, -1, "nothing")
_HEAD, _GROUP, _TALKS, _DELEGATION = 1, 2, 4, 8


@dataclass(frozen=True, eq=False)
class Row:
    """The chunks of a sentence, in order, nothing left out; `row[at]` is of kind "nothing" beyond its ends.

    Positions count chunks; a span is from its first to behind its last.
    """

    sentence: Sentence
    chunks: tuple[Chunk, ...]
    words: Words

    @Once
    def lows(self) -> frozenset[str]:
        """Every word of the sentence, casefolded: a rule looks no further where none of its own is there."""
        return frozenset([chunk.low for chunk in self.chunks])

    @Once
    def kinds(self) -> frozenset[Kind]:
        """The kinds of its chunks."""
        return frozenset([chunk.kind for chunk in self.chunks])

    @Once
    def _may_be(self) -> tuple[int, ...]:
        """What each chunk may be, in bits: one look at every word where several rules look for few."""
        words = self.words
        return tuple(
            [
                0 if kind == "quote" else _senses(text, low, kind, words)
                for text, low, _, _, kind, _ in self.chunks
            ]
        )

    @Once
    def heads(self) -> tuple[int, ...]:
        """Where words stand that name a role, some of them only before a comma."""
        return tuple([at for at, senses in enumerate(self._may_be) if senses & _HEAD])

    @Once
    def group_nouns(self) -> tuple[int, ...]:
        """Where words stand for a body or for people without a name."""
        return tuple([at for at, senses in enumerate(self._may_be) if senses & _GROUP])

    @Once
    def talks(self) -> tuple[int, ...]:
        """Where words stand for talks, alone or as the last part of a compound: "Navo-top"."""
        return tuple([at for at, senses in enumerate(self._may_be) if senses & _TALKS])

    @Once
    def delegations(self) -> tuple[int, ...]:
        """Where words stand for a delegation, a name in one word with some of them: "Kremlin-delegatie"."""
        return tuple([at for at, senses in enumerate(self._may_be) if senses & _DELEGATION])

    def possible(self, phrases: Phrases) -> tuple[Phrase, ...]:
        """Those of these phrases of which every word stands in the sentence."""
        lows = self.lows
        if lows.isdisjoint(phrases.longest):
            return ()
        known, whole = phrases.by_longest, lows.issuperset
        near = [both for low in lows & phrases.longest for both in known[low] if whole(both[1])]
        return tuple([phrase for _, phrase in sorted(near)])

    def __len__(self) -> int:
        """How many chunks there are."""
        return len(self.chunks)

    def __iter__(self) -> Iterator[Chunk]:
        """Go over the chunks in order."""
        return iter(self.chunks)

    def __getitem__(self, at: int) -> Chunk:
        """The chunk at a position, one of kind "nothing" beyond the ends."""
        try:
            return self.chunks[at] if at >= 0 else _NOTHING
        except IndexError:  # seldom, and so cheaper than to ask each time
            return _NOTHING

    def has(self, words: Collection[str], first: int = 0, last: int | None = None) -> bool:
        """Whether one of these words stands in a span, the whole row by default."""
        if self.lows.isdisjoint(words):
            return False
        whole = not first and last is None
        return whole or any(chunk.low in words for chunk in self.chunks[first:last])

    def find(self, words: Collection[str], first: int, last: int) -> int | None:
        """Where the first of these words stands in a span."""
        if self.lows.isdisjoint(words):
            return None
        chunks = self.chunks
        for at in range(first, min(last, len(chunks))):
            if chunks[at].low in words:
                return at
        return None

    def loosely(self, at: int, phrase: Phrase, gap: int, apart: range = range(0)) -> int | None:
        """Where a phrase that begins here ends, at most `gap` chunks and those `apart` between two words."""
        chunks = self.chunks
        if self[at].low != phrase[0]:
            return None
        for word in phrase[1:]:
            near = range(at + 1, min(len(chunks), at + 2 + gap + len(apart)))
            found = next((i for i in near if chunks[i].low == word and i not in apart), None)
            if found is None:
                return None
            at = found
        return at

    def phrase_at(self, at: int, phrases: tuple[Phrase, ...]) -> Phrase:
        """The longest of these phrases that stands at this chunk, word for word; () for none."""
        first = self[at].low
        if isinstance(phrases, Phrases):
            near: Sequence[Phrase] = [phrase for _, phrase in phrases.numbered.get(first, ())]
        else:
            near = [phrase for phrase in phrases if phrase[0] == first]
        for phrase in near:
            if all(self[at + i].low == word for i, word in enumerate(phrase)):
                return phrase
        return ()

    def where(self, words: Collection[str]) -> list[int]:
        """The chunks that are one of these words, in order."""
        if self.lows.isdisjoint(words):
            return []
        return [at for at, chunk in enumerate(self.chunks) if chunk.low in words]

    def is_marked(self, first: int, last: int) -> bool:
        """Whether a quotation mark stands in this span: "de “banden”"."""
        return not _QUOTES.isdisjoint(self.shown(first, last))

    def shown(self, first: int, last: int) -> str:
        """A span in the article's words."""
        begin = self.sentence.start
        return self.sentence.text[self.chunks[first].start - begin : self.chunks[last - 1].end - begin]

    def owns(self, at: int) -> bool:
        """Whether a genitive 's stands behind this chunk."""
        return self[at + 1].low == "'s"


@lru_cache(maxsize=16_384)
def _senses(text: str, low: str, kind: Kind, words: Words) -> int:
    """What a chunk may be, in bits; asked of every chunk, and the same words come back."""
    word = kind == "word"
    head = low in words.roles.alone or (word and head_of(text, words) is not None)
    group = word and _kind_of(low, words) is not None
    # A name in one word may be one for talks: "the Conference on Cyprus".
    talks = (word or (kind == "name" and " " not in text)) and words.is_talks(low)
    front, _, last = text.rpartition("-")
    joined = kind in ("word", "name") and front[:1].isupper() and last in words.talks.delegation
    sent = joined or (word and words.is_delegation(low))
    return head * _HEAD | group * _GROUP | talks * _TALKS | sent * _DELEGATION


def group_noun(chunk: Chunk, words: Words) -> Literal["people", "body"] | None:
    """What kind of group a chunk is a noun for; None for any other chunk."""
    return _kind_of(chunk.low, words) if chunk.kind == "word" else None


@lru_cache(maxsize=16_384)
def _kind_of(low: str, words: Words) -> Literal["people", "body"] | None:
    """The same of a word; asked of every word, and the same words come back."""
    if low in words.bodies.unnamed or low[_FRONT:].endswith(words.bodies.source_endings):
        return "people"
    front, hyphen, _ = low.partition("-")
    if (hyphen and front in words.bodies.heads) or low in words.bodies.heads:
        return "body"
    is_compound = words.roles.compounds and low[_FRONT:].endswith(words.bodies.endings)
    return "body" if is_compound else None
