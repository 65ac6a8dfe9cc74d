"""What a question asks for, by words that ask for it: a reason, a number, people, a start."""

from functools import cache, lru_cache
from typing import Literal

from bot.lexicon.folding import listed, words
from bot.lexicon.loader import shared
from bot.model import Language

Cue = Literal[
    "kin",
    "kinship",
    "kind",
    "one-of",
    "reason",
    "because",
    "number",
    "amount",
    "counting",
    "numeral",
    "panel",
    "people",
    "start",
    "both",
    "by",
    "back",
    "not",
    "presence",
    "clause",
    "present",
    "whose",
    "utterance",
    "earlier",
    "later",
    "direct",
    "previous",
    "that-office",
    "upcoming",
    "errand",
    "whereabouts",
    "thereat",
    "length",
    "lasted",
    "lasting",
    "opinion",
    "numeral-link",
    "where",
    "article",
    "definite",
    "standing-for",
    "epithet",
    "relative",
    "verifying",
    "verity",
    "dating",
    "within",
    "outburst",
    "stance",
    "encounter",
    "often",
    "denial",
    "passive",
    "told",
    "acting",
    "outgoing",
    "against",
    "who",
    "favour",
    "age",
    "aged",
    "clock",
    "manner",
    "degree",
    "moving",
    "vehicle",
    "hour",
    "afterwards",
    "beginning",
    "share",
    "fraction",
    "formerly",
    "when",
    "oclock",
    "infinitive",
    "exactly",
    "demand",
    "regard",
    "either",
    "size",
    "besides",
    "anybody",
    "addressed",
    "inside",
    "portion",
    "story",
    "matter",
    "amid",
    "company",
    "returning",
    "embedding",
    "holding",
    "again",
    "lawsuit",
    "whichever",
    "spokesman",
    "for-whom",
    "party-side",
    "behalf",
    "attending",
    "heading",
    "fronting",
    "other-side",
    "occurrence",
    "repeatedly",
    "whence",
    "coming",
    "whereof",
    "thereof",
    "conversing",
    "whereon",
    "ending",
    "yielding",
]
LEAST = 3
"""Letters of the shortest number in words."""


def has(text: str, cue: Cue, language: Language | None = None) -> bool:
    """Whether one of a cue's words or phrases stands in a text, in that language or in any.

    >>> has("Sinds wanneer is zij minister?", "start"), has("Who is she?", "start")
    (True, False)
    """
    said = words(text)
    phrases = _phrases(cue, language)
    if len(said) == 1:
        return said in phrases
    lengths = _lengths(cue, language)
    return any(said[start : start + length] in phrases for start in range(len(said)) for length in lengths)


def without(text: str, cue: Cue, around: int) -> str:
    """A text without a cue's words and so many words on either side of them; single words only.

    >>> without("The party did not walk out of the room", "denial", 2)
    'The of the room'
    """
    said = text.split()
    cut = {at for at, word in enumerate(said) if has(word, cue)}
    return " ".join(word for at, word in enumerate(said) if all(abs(at - each) > around for each in cut))


def beside(text: str, *cues: Cue) -> list[str]:
    """The folded words of a text that stand in no word or phrase of some cues, the longest taken first.

    >>> beside("who spoke on behalf of the miners", "who", "for-whom")
    ['spoke', 'the', 'miners']
    """
    said, at, left = words(text), 0, []
    longest = max(map(len, (phrase for cue in cues for phrase in _phrases(cue))))
    known = frozenset[tuple[str, ...]]().union(*map(_phrases, cues))
    while at < len(said):
        taken = next((n for n in range(longest, 0, -1) if said[at : at + n] in known), 0)
        left += [] if taken else [said[at]]
        at += taken or 1
    return left


def counts(text: str) -> bool:
    """Whether a number stands in a text, in figures or in words of any language.

    >>> counts("tweehonderd boeren"), counts("10.000 euro"), counts("een boer")
    (True, True, False)
    """
    return any(map(str.isdecimal, text)) or any(_is_number(word) for word in words(text))


@lru_cache(maxsize=8192)
def _is_number(word: str) -> bool:
    """Whether a folded word is a number, or made of numbers as Dutch ones are."""
    numerals, links = _phrases("numeral"), _phrases("numeral-link")
    if (word,) in numerals:
        return True
    cuts = range(LEAST, len(word) - LEAST + 1)
    return any(
        (word[:at],) in numerals
        and any(_is_number(word[at:].removeprefix(link)) for (link,) in {("",), *links})
        for at in cuts
    )


def cue_words(cue: Cue) -> list[str]:
    """The words and phrases of a cue in every language, folded.

    >>> "the union" in cue_words("standing-for")
    True
    """
    return [" ".join(phrase) for phrase in sorted(_phrases(cue))]


@cache
def _phrases(cue: Cue, language: Language | None = None) -> frozenset[tuple[str, ...]]:
    written = shared("cues")[cue]
    spoken = written.values() if language is None else [written[language]]
    return frozenset(phrase for each in spoken for phrase in listed(each))


@cache
def _lengths(cue: Cue, language: Language | None) -> range:
    """How many words a cue may have."""
    return range(1, max(map(len, _phrases(cue, language))) + 1)
