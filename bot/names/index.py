"""The index of words: what they look and sound like, and which names they stand in."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import repeat
from sys import intern
from typing import Any

from rapidfuzz.distance import OSA

from bot.names import keys, sounds
from bot.names.closest import Closest
from bot.names.echoes import Echoes
from bot.names.letters import Letters
from bot.names.likeness import bones, coarse, edits, heard
from bot.names.lists import Lists
from bot.names.slips import slips
from bot.names.typed import Word

NEAR = 0.4
"""Edits for each letter typed up to which a word is near."""
REMEMBERED = 2000
"""Words, and pairs of words, of which is remembered what is near: given names are typed again and again."""
SLIPS = 4
"""Edits from which a word is no slip of the fingers."""
UNLIKE = 1.25
"""Two words are unlike when no more than one letter in five is the same."""
UNHEARD = 1.6
"""The same, no more than three letters in eight, where all words of a name are set against a typed one."""
LOOKS = 1 / 3
"""The share of pairs of letters that words must share to look alike."""
SURE = 6
"""Letters from which a known word is not listened for besides."""
OTHER_SPELLING = 0.2
LETTER = 0.45
"""What a word that sounds alike costs for being written otherwise, at all and for each letter (Latin)."""
HABIT_LETTER = 0.1
"""What each letter costs where the one is how a spelling habit writes the other (Boekarest, Bucarest)."""
HEARD = 0.4  # more than z for s
"""Edits from which two words do not sound as one."""
FOREIGN_LETTER = 0.15
FOREIGN_MOST = 0.45
"""The same for each letter of a transliteration, and for all of them at most."""
FOREIGN = 0.3
"""What a misspelt transliteration costs besides its edits."""
SHORT_FORM = 0.7
"""What a short form costs for its given name, or the name for the short form."""
COUNTERPART = 0.3
"""What a given name costs for its counterpart in another language."""


class Index:
    """Names by number, in the order given; it never changes, so threads may share it.

    Names that are `plain` are read letter by letter only: those whose other spellings are names of their own.
    `longest` counts the words of the longest name.
    """

    def __init__(self, names: Iterable[str], *, plain: Callable[[int], bool] = lambda _: False) -> None:
        self.words: list[str] = []
        self.roman: list[str] = []
        self._numbers: dict[str, int] = {}
        habits: set[int] = set()
        self._spelt = Lists(())
        self.longest = 0
        for number, name in enumerate(names):
            words = keys.words(name)
            self.longest = max(self.longest, len(words))
            self._spelt.append(map(self._number, words))
            if not plain(number):
                habits.update(self._spelt[number])
        self._carriers = Lists(_carriers(self._spelt, len(self.words)))
        self._readings = [
            tuple(map(intern, sounds.readings(word) if number in habits else sounds.plain(word)))
            for number, word in enumerate(self.words)
        ]
        self._forms = self._other_forms()
        self.letters = Letters(self.roman)
        self._looks = Closest(self.roman, _core, LOOKS)
        self._echoes = Echoes(self._readings)
        self._remember()

    def _remember(self) -> None:
        """Begin to remember what is looked up."""
        self._nearest = lru_cache(maxsize=REMEMBERED)(self._near)
        self._heard = lru_cache(maxsize=REMEMBERED)(_unknown)

    def __getstate__(self) -> dict[str, Any]:
        """All but the words that were looked up: what is kept of an index that is built."""
        return {name: value for name, value in vars(self).items() if name not in {"_nearest", "_heard"}}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """The index as it was built."""
        vars(self).update(state)
        self._remember()

    def _number(self, word: str) -> int:
        """The number of a word, which it is given where it has none."""
        at = self._numbers.get(word)
        if at is None:
            at = self._numbers[word] = len(self.words)
            self.words.append(word)
            self.roman.append(sounds.romanised(word))
        return at

    def __len__(self) -> int:
        """How many names there are."""
        return len(self._spelt)

    def name(self, number: int) -> Sequence[int]:
        """The words of a name, by number."""
        return self._spelt[number]

    def carriers(self, word: int) -> Sequence[int]:
        """The names that hold a word, by number, each once."""
        return self._carriers[word]

    def near(self, word: Word, *, alone: bool = False) -> dict[int, float]:
        """The words that look or sound like a typed one, by number, with the edits between them.

        A known word may stand `alone`, as near to itself and to its other forms only.
        """
        known = self._numbers.get(word.text)
        if known is None or not alone:
            return self._nearest(word)
        found = {known: 0.0}
        self._add_other_forms(word.roman, found)
        return found

    def among(self, numbers: Iterable[int], word: Word, most: float) -> dict[int, float]:
        """Those of some words that are fewer than `most` edits from a typed one, with these.

        Only one that looks alike is heard.
        """
        found: dict[int, float] = {}
        roman, unheard = word.roman, UNHEARD if word.latin else 0.0
        for number in numbers:
            other = self.roman[number]
            looks = OSA.distance(roman, other)
            heard_too = looks * unheard < max(len(roman), len(other))
            far = self._weighed(word, number, looks, looks, most) if heard_too else looks
            if far < most:
                found[number] = far
        return found

    def slips(self, word: Word, number: int, plain: float) -> float:
        """The same with slips of the fingers weighed; `plain` edits under 1 are none."""
        if not plain:
            return plain
        looks = OSA.distance(word.roman, self.roman[number])
        struck = slips(word.roman, self.roman[number]) if looks < SLIPS else 1.2 * looks
        far = self._weighed(word, number, looks, struck, struck + FOREIGN)
        return min(far, plain) if plain < 1 else far

    def are_heard_as_one(self, word: Word, number: int) -> bool:
        """Whether a typed word and one of the index look the same, or sound so."""
        return word.roman == self.roman[number] or self._apart(word, number, HEARD) == 0

    def _apart(self, word: Word, number: int, most: float) -> float:
        """The edits between how a typed and a known word sound, or `most`; counted again only up to more."""
        known = self._heard(word, number)
        far, asked = known[0]
        if far >= asked and most > asked:
            far = edits(word.said.heard, heard(self._readings[number]), most)
            known[0] = far, most
        return min(far, most)

    def _weighed(self, word: Word, number: int, looks: int, struck: float, most: float) -> float:
        """The cheaper of a misspelling, whose price is given, and another spelling of the same sounds.

        How they sound is listened for only as far as it matters: where it is dearer than the misspelling, or
        than `most`, its price is not asked.
        """
        if looks == 0:
            return 0.0
        if word.latin and looks * UNLIKE >= max(len(word.roman), len(self.roman[number])):
            return struck
        if word.latin:
            room = max(HEARD, min(struck, most) - OTHER_SPELLING - LETTER * looks)
        else:
            struck += FOREIGN
            room = min(struck, most) - _foreign(looks)
        spoken = self._apart(word, number, room) if room > 0 else room
        return min(struck, self._respelt(word, number, looks, spoken)) if spoken < room else struck

    def _respelt(self, word: Word, number: int, looks: int, spoken: float) -> float:
        """The price of another spelling of nearly the same sounds."""
        if not word.latin:
            return spoken + _foreign(looks)
        if looks == 0:
            return 0.0
        if spoken < HEARD and self._is_habit(word, number, spoken):
            return OTHER_SPELLING + HABIT_LETTER * looks
        return spoken + OTHER_SPELLING + LETTER * looks

    def _is_habit(self, word: Word, number: int, spoken: float) -> bool:
        """Whether the one is how a spelling habit writes the other."""
        said, known = word.said.readings, self._readings[number]
        if spoken == 0 and (known[0] in said or said[0] in known):
            return True
        return not sounds.transliterations(word.text).isdisjoint(sounds.transliterations(self.words[number]))

    def _near(self, word: Word) -> dict[int, float]:
        """The words that look or sound like a typed one, by number, with the edits between them."""
        most = NEAR * len(word.roman) + 0.01
        known = self._numbers.get(word.text)
        heeds = known is None or len(word.text) < SURE
        found = self._sounding_alike(word, most) if heeds else {}
        if known is not None:
            found[known] = 0.0
        dearer = 0.0 if word.latin else FOREIGN
        for number, looks in self._looks.to(word.roman):
            far = looks + dearer
            if far <= min(most, found.get(number, most)):
                found[number] = far
        self._add_other_forms(word.roman, found)
        return found

    def _sounding_alike(self, word: Word, most: float) -> dict[int, float]:
        """The words that sound alike, with the edits between them.

        How they look is asked only of those that are near enough if they look so but for a letter.
        """
        typed, known, distance = word.roman, self.roman, OSA.distance
        if not word.latin:
            near = [(at, far) for at, far in self._echoes.of(word, most).items() if far <= most]
            looks = map(distance, repeat(typed), [known[number] for number, _ in near])
            far = {at: far + _foreign(each) for (at, far), each in zip(near, looks, strict=True)}
        else:
            least = max(HEARD, most - OTHER_SPELLING - LETTER)
            alike = self._echoes.of(word, most - OTHER_SPELLING).items()
            far = {
                number: self._respelt(word, number, distance(typed, known[number]), spoken)
                for number, spoken in alike
                if spoken <= least or known[number] == typed
            }
        return {number: each for number, each in far.items() if each <= most}

    def _other_forms(self) -> dict[str, list[tuple[int, float]]]:
        """The words that are a short form or a counterpart of a given name, each with what it costs."""
        found: dict[str, list[tuple[int, float]]] = {}
        for table, cost in (("nicknames", SHORT_FORM), ("counterparts", COUNTERPART)):
            for name, others in sounds.forms(table).items():
                for other in filter(self._numbers.__contains__, others):
                    found.setdefault(name, []).append((self._numbers[other], cost))
        return found

    def _add_other_forms(self, roman: str, found: dict[int, float]) -> None:
        """Add the short forms and counterparts of what was found nearly, and the names of which it is one."""
        nearly = {self.roman[number]: far for number, far in found.items() if far < COUNTERPART}
        nearly[roman] = 0.0
        for name, far in nearly.items():
            for number, cost in self._forms.get(name, ()):
                found[number] = min(found.get(number, 99.0), far + cost)


def _carriers(spelt: Lists, words: int) -> list["array[int]"]:
    """The names that hold each word, each once, from the words of each name."""
    found = [array("I") for _ in range(words)]
    for name in range(len(spelt)):
        for number in dict.fromkeys(spelt[name]):
            found[number].append(name)
    return found


def _unknown(word: Word, number: int) -> list[tuple[float, float]]:  # noqa: ARG001 - of these two words
    """The edits between how two words sound, and up to how many they were counted: not at all yet."""
    return [(0.0, 0.0)]


def _foreign(looks: int) -> float:
    """What a transliteration costs for being written otherwise."""
    return min(FOREIGN_MOST, FOREIGN_LETTER * looks)


def _core(roman: str) -> str:
    """What garbling leaves of how a word looks."""
    return bones(coarse(roman))
