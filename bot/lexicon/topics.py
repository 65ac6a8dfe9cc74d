"""What a stance or a question is about: keys that are the same in every language, and titles for them."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from bot.lexicon.folding import words
from bot.lexicon.loader import shared
from bot.model import Language


class _Words(NamedTuple):
    """A language's words for topics: whole phrases, beginnings and endings of words. Values are keys.

    `openings` are the first words of phrases of several.
    """

    phrases: dict[tuple[str, ...], str]
    beginnings: dict[tuple[str, ...], str]
    endings: dict[str, str]
    openings: frozenset[str]
    longest: int


@lru_cache(maxsize=4096)
def topic_keys(text: str, language: Language) -> tuple[str, ...]:
    """The topics a text speaks of, in order, each once; () where the lexicon knows none.

    >>> topic_keys("een onmiddellijk staakt-het-vuren en de terugtrekking van troepen", "nl")
    ('ceasefire', 'troop-withdrawal', 'troops')
    >>> topic_keys("the colour of the carpet", "en")
    ()
    """
    return tuple(dict.fromkeys(key for _, _, key in topic_spans(text, language)))


def topics_asked(text: str, language: Language) -> tuple[str, ...]:
    """The topics of an asker's words: of their language, else of another one that they may have typed in.

    >>> topics_asked("minimum wage", "nl")
    ('minimum-wage',)
    """
    others = (other for other in shared("topics")["topic"] if other != language)
    return topic_keys(text, language) or next(filter(None, (topic_keys(text, other) for other in others)), ())


def topic_spans(text: str, language: Language) -> Iterator[tuple[int, int, str]]:
    """Every topic among the folded words of a text as (first word, word after the last, key)."""
    said = words(text)
    start = 0
    while start < len(said):
        end, key = _longest(said, start, language)
        if key:
            yield start, end, key
        start = end


def topic_title(key: str, language: Language) -> str:
    """What a topic is called in a language; the key's own words where the lexicon has no such topic.

    >>> topic_title("troop-withdrawal", "nl"), topic_title("stem-cells", "en")
    ('terugtrekking', 'stem cells')
    """
    value = shared("topics")["topic"][language].get(key)
    return str(value).partition(",")[0].strip("*") if value else key.replace("-", " ")


def is_topic(key: str) -> bool:
    """Whether the lexicon knows the topic, so that it has a title in every language."""
    return any(key in named for named in shared("topics")["topic"].values())


def topic_words(key: str) -> tuple[str, ...]:
    """The words for a topic in every language, as far as they stand alone.

    >>> topic_words("backstop")
    ('backstop', 'noodoplossing', 'backstop')
    """
    table = shared("topics")["topic"]
    said = (phrase.strip().strip("*") for named in table.values() for phrase in named.get(key, "").split(","))
    return tuple(word for word in said if word and " " not in word)


def topics_said(language: Language) -> frozenset[str]:
    """Every folded word of a language's topics, of some only their beginnings."""
    known = _known(language)
    said = (word for phrases in (known.phrases, known.beginnings) for phrase in phrases for word in phrase)
    return frozenset(said).union(known.endings)


def _longest(said: tuple[str, ...], start: int, language: Language) -> tuple[int, str]:
    """Where the longest topic that begins at `start` ends, and its key; one word further and "" for none."""
    known = _known(language)
    most = known.longest if said[start] in known.openings else 1
    for end in range(min(len(said), start + most), start + 1, -1):
        key = known.phrases.get(said[start:end]) or _begun(said[start:end], known)
        if key:
            return end, key
    return start + 1, _of_word(said[start], language)


@lru_cache(maxsize=32768)
def _of_word(word: str, language: Language) -> str:
    """The topic of one word: as it stands, else by how it begins, else by how it ends; "" for none."""
    known = _known(language)
    return (
        known.phrases.get((word,))
        or _begun((word,), known)
        or next((known.endings[word[i:]] for i in range(2, len(word)) if word[i:] in known.endings), "")
    )


def _begun(phrase: tuple[str, ...], known: _Words) -> str:
    """The topic of a phrase whose last word only has to begin so."""
    *before, last = phrase
    cuts = ((*before, last[:length]) for length in range(len(last), 1, -1))
    return next((known.beginnings[cut] for cut in cuts if cut in known.beginnings), "")


@cache
def _known(language: Language) -> _Words:
    phrases: dict[tuple[str, ...], str] = {}
    beginnings: dict[tuple[str, ...], str] = {}
    endings: dict[str, str] = {}
    for key, value in shared("topics")["topic"][language].items():
        for phrase in map(str.strip, value.split(",")):
            folded = words(phrase)
            if phrase.startswith("*"):
                endings[folded[0]] = key
            elif phrase.endswith("*"):
                beginnings[folded] = key
            else:
                phrases[folded] = key
    several = [phrase for phrase in (*phrases, *beginnings) if len(phrase) > 1]
    joined = {("".join(phrase),): phrases[phrase] for phrase in several if phrase in phrases}
    phrases = joined | phrases  # who is in a hurry types "staakthetvuren"
    openings = frozenset(phrase[0] for phrase in several)
    return _Words(phrases, beginnings, endings, openings, max(map(len, several)))
