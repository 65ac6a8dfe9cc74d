"""Words behind a stance that are no topic: "does not want to comment", "52-35", "asks him to do so"."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.lexicon import topic_keys
from bot.lexicon import words as folded
from bot.reading.line import Line
from bot.reading.shapes import Stance

_FEW = 3
"""Words of a topic of which the last may make it none: "niet willen reageren"."""
_VOTES = 2
"""Numbers of a vote, "52-35", which is no topic."""
_BEHIND = 2
"""Words behind a name among which stands where it is supported: "Norway, after all, in the dispute"."""


class Taken(NamedTuple):
    """A stance that a phrase takes, by its number in the sentence, and the rule that reads it."""

    number: int
    stance: Stance
    rule: str


def is_none(line: Line, topic: str, taken: Taken) -> bool:
    """Whether the words found for what a stance is on say of nothing what somebody wants or rejects."""
    said = folded(topic)
    return not said or (
        _is_of_press(line, taken.number)
        or _is_asked(line, said)
        or _is_counted(said)
        or _is_unnamed(line, said, taken.number)
        or (said[0] in line.words.stances.open_clauses and line.words.speech.turned)
        or _is_idle(line, said, taken)
        or _tells(line, said)
        or _is_small(line, said, taken.rule)
        or _is_opening(line, said)
        or _is_commission(line, said, taken)
    )


def _is_of_press(line: Line, number: int) -> bool:
    """Whether the press asks: it wants no more than an answer."""
    phrase = line.phrases[number]
    return phrase.kind == "body" and not line.words.talks.press.isdisjoint(folded(phrase.text))


def _is_asked(line: Line, said: Sequence[str]) -> bool:
    """Whether it is only whom they ask: "asks him to do so", "could not support her"."""
    return {*said} <= line.words.pronouns.male_oblique | line.words.pronouns.female_oblique


def _is_unnamed(line: Line, said: Sequence[str], number: int) -> bool:
    """Whether it is only how a source is called: "een bron die niet met naam genoemd wil worden"."""
    return not line.phrases[number].name and not line.words.stances.unnamed.isdisjoint(said)


def _is_counted(said: Sequence[str]) -> bool:
    return len(said) == _VOTES and all(word.isdigit() for word in said)


def _is_idle(line: Line, said: Sequence[str], taken: Taken) -> bool:
    """Whether it begins or, if short, ends with a word for no topic, or the party ends with one.

    Of what somebody refuses to say more is told: "refused to say how many would vote against it".
    """
    stances, party = line.words.stances, folded(line.phrases[taken.number].text)
    opens = said[:1] if taken.stance != "refuses" or len(said) <= _FEW else ()
    ends = {*opens, *party[-1:], *(said[-1:] if len(said) <= _FEW else ())}
    given = stances.given if taken.stance == "demands" else frozenset[str]()
    given |= stances.doubted if taken.stance == "for" else frozenset()
    return not ends.isdisjoint(stances.not_topics - given)


def _tells(line: Line, said: Sequence[str]) -> bool:
    """Whether it is a clause of saying, not what is wanted: "zegt dat"."""
    speech = line.words.speech
    return len(said) > 1 and said[0] in speech.verbs and said[1] in speech.that


def _is_commission(line: Line, said: Sequence[str], taken: Taken) -> bool:
    """Whether a head of state only has somebody form a government, which is no demand."""
    text = f" {' '.join(said)} "
    commissions = line.words.stances.commissions if taken.stance == "demands" else ()
    return any(f" {' '.join(phrase)} " in text for phrase in commissions)


def _is_small(line: Line, said: Sequence[str], rule: str) -> bool:
    """Whether it is only an adverb, the participle of "is daar voor uitgenodigd", or "voor het eerst"."""
    words = line.words
    if said[0] in words.doubt.excluding and said[0] not in words.stances.negations:
        return True
    small = said[0] in words.stances.between and said[0] not in words.stances.anaphora
    phrased = rule == "position-phrase"
    if phrased and said[0] in words.stances.firsts:
        return True
    alone = len(said) == 1 and phrased and not _is_articled(line, said[0])
    return alone and (small or words.speech.participle.fullmatch(said[0]) is not None)


def _is_articled(line: Line, word: str) -> bool:
    """Whether an article before it makes a noun of what may be a participle: "een verbod"."""
    at = line.row.find({word}, 1, len(line.row))
    return at is not None and line.row[at - 1].low in line.words.names.articles


def _is_opening(line: Line, said: Sequence[str]) -> bool:
    """Whether it is a bare word before the verb, the subject as likely as not: "Vos wil Bos niet"."""
    first, second = line.row[0], line.row[1]
    bare = first.kind == "word" and len(said) == 1 and first.low == said[0]
    known = first.low in line.words.stances.anaphora or topic_keys(said[0], line.words.language)
    return bare and not known and second.low in line.words.acts


def is_of_a_party(line: Line, topic: str) -> bool:
    """Whether a topic is a party and where it is supported or opposed: "Norway in the dispute"."""
    named = [one for one in line.phrases if one.name and topic.startswith(one.text)]
    behind = topic[max((len(one.text) for one in named), default=len(topic)) :].casefold().split()
    return not line.words.speech.prepositions.isdisjoint(behind[:_BEHIND])
