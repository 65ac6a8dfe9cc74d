"""What a question wants to know, by words that no sentence needs, and by what a sentence tells it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from bot import lexicon, questions
from bot.answers import giving
from bot.model import LANGUAGES
from bot.store import Term

ASIDE: tuple[tuple[lexicon.Cue, lexicon.Cue], ...] = (
    ("whose", "utterance"),
    ("clock", "beginning"),
    ("story", "matter"),
    ("share", "portion"),
    ("number", "amount"),
    ("often", "occurrence"),
    ("whence", "coming"),
    ("verifying", "verity"),
    ("when", "dating"),
    ("length", "lasted"),
)
"""What asks for something, with the words by which it does so and that no sentence needs."""
OVER = frozenset({"finish", "stopping"})
"""The senses of which a word has one that says that something is over."""
FAILING = frozenset({"fail", "collapse"})
"""The senses of which a word has one that says of something that it failed."""


class Instead(NamedTuple):
    """What is looked for in place of some words: a sentence that tells it has one of these senses."""

    words: tuple[lexicon.Cue, ...]
    senses: frozenset[str]


COMING = Instead(("manner", "moving"), frozenset({"arrive", "travel"}))
"""How somebody came: "get" is too small a word to be looked for."""
TALKING = Instead(("conversing",), frozenset({"discuss"}))
"""What some talked about."""
HOLDING = Instead(("holding",), frozenset({"control"}))
"""How large a part of a land somebody holds."""
ENDING = Instead(("ending",), frozenset({"fail", "finish", "reachdeal", "result", "stopping", "succeeding"}))
"""How something ended: it failed, or brought a deal."""


def aside(text: str) -> list[lexicon.Cue]:
    """The words of a question that only ask, by their cues.

    >>> aside("Hoe vaak vergaderden zij?"), aside("How come they quit?")
    (['occurrence'], ['coming'])
    """
    return [cue for sign, cue in ASIDE if lexicon.has(text, sign)]


def needed(text: str) -> frozenset[lexicon.Cue]:
    """What a sentence must give: who talked about something, and on what talks failed, no matter."""
    return giving.needed(text) - (frozenset() if _is_of_talk(text) else {"whereof"})


def instead(text: str) -> Iterator[Instead]:
    """What a question is answered by in place of its own words.

    >>> [one.words for one in instead("Hoe liep het overleg af?")], list(instead("Hoe heet de hond?"))
    ([('ending',)], [])
    """
    if "manner" in giving.needed(text):
        yield COMING
    if _is_of_talk(text):
        yield TALKING
    if lexicon.has(text, "share") and lexicon.has(text, "holding"):
        yield HOLDING
    is_how = lexicon.has(text.partition(" ")[0], "manner") and not lexicon.has(text, "degree")
    if lexicon.has(text, "yielding") or (is_how and lexicon.has(text, "ending")):
        yield ENDING


def _is_of_talk(text: str) -> bool:
    """Whether it is asked what some talked about, and neither who did nor on what they failed."""
    is_of_them = lexicon.has(text, "whereof") and not lexicon.has(text.partition(" ")[0], "people")
    return is_of_them and not _is_of_failure(text)


def _is_of_failure(text: str) -> bool:
    """Whether a text says that something failed: what talks stumbled over is not what they were about."""
    meant = (senses for each in LANGUAGES for senses in lexicon.senses(text, each).values())
    return any(not FAILING.isdisjoint(senses) for senses in meant)


def looked_for(terms: Mapping[str, Term], text: str) -> Iterator[Term]:
    """What a sentence must tell itself in place of words that ask: what was talked about, how it ended."""
    others = [one for one in instead(text) if one is not COMING]
    senses = {one.senses for one in others}
    for word, term in terms.items():
        if term.senses in senses and (not word or stands_for(word, others)):
            yield term


def is_of_an_end(terms: Mapping[str, Term], instead: Collection[Term]) -> bool:
    """Whether it is asked how talks ended, and no other word says what they were: "how did that end?"."""
    others = (one for word, one in terms.items() if word not in questions.talk_words())
    return bool(instead) and all(one in instead for one in others)


def is_ending(one: Term) -> bool:
    """Whether it is asked how something ended: what is only meant to end tells nothing of it."""
    return one.senses == ENDING.senses


def ends(term: Term) -> bool:
    """Whether a word says that something is over: "a plan to end the war" does not say when that is."""
    return not OVER.isdisjoint(term.senses)


def stands_for(word: str, others: Iterable[Instead]) -> Instead | None:
    """What is looked for in place of a folded word; None for one that is looked for itself."""
    return next((one for one in others if any(lexicon.has(word, cue) for cue in one.words)), None)


def are_failures(deeds: Iterable[Term]) -> bool:
    """Whether all that is asked about is that something failed: "where did they get stuck?"."""
    told = [one.senses for one in deeds]
    return bool(told) and all("fail" in senses for senses in told)


def asks_why(text: str, terms: Iterable[Term]) -> bool:
    """Whether a question asks for a reason: by its words, or on what something failed."""
    is_failure = any(not FAILING.isdisjoint(one.senses) for one in terms)
    return lexicon.has(text, "reason") or (is_failure and lexicon.has(text, "whereon"))


DONE: frozenset[lexicon.Standing] = frozenset({"deed", "event", "light"})
"""What a word behind a "what" is that is done, and no kind of thing."""


def kind(text: str, terms: Mapping[str, Term]) -> frozenset[Term]:
    """Of what kind one is asked for, where a sentence that tells which has the word: "which hotel".

    >>> hotel, team = Term(frozenset({"hotel"})), Term(frozenset({"team"}))
    >>> kind("Which hotel was it?", {"hotel": hotel}) == {hotel}, kind("Which team?", {"side": team})
    (True, frozenset())
    """
    said = lexicon.words(text)
    behind = (one for before, one in pairwise(said) if lexicon.has(before, "one-of"))
    kinds = (one for one in behind if one in terms and not lexicon.has(one, "kind") and not _is_done(one))
    return frozenset(terms[one] for one in kinds)


def _is_done(word: str) -> bool:
    """Whether a word alone is what is done, and no kind of thing: "what came of it"."""
    alone = (lexicon.senses(word, language).get(word, frozenset()) for language in LANGUAGES)
    return any(lexicon.standing(senses) in DONE for senses in alone)
