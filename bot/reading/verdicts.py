"""Stances taken by what a party calls something: "noemt dat onaanvaardbaar", "called it a non-starter"."""

from collections.abc import Iterator, Sequence

from bot.lexicon import words as folded
from bot.reading import cues, topics
from bot.reading.demands import said_from
from bot.reading.doubt import clause_end
from bot.reading.holders import clause_begin, holder, opener
from bot.reading.line import Line
from bot.reading.saying import Saying
from bot.reading.shapes import Phrases, Stance
from bot.reading.stance import Cue

_MARKS = frozenset(";:")
_NEAR = 4
"""Chunks behind "was" among which the verdict stands: "was simply not an option"."""


def verdicts(line: Line, sayings: Sequence[Saying]) -> Iterator[Cue]:
    """The verdict of each verb that passes one, and of "volgens X is dat …"."""
    stances = line.words.stances
    for at in line.row.where(stances.judges):
        if cues.is_verb(line, at):
            number, end = holder(line, at), _end(line, at)
            if number is None:
                continue
            stance, topic = verdict(line, at + 1, end), _judged(line, at, end, number)
            if stance is None and _closes(line, at):
                last = line.phrases[number].last
                first = max(clause_begin(line, at), last if last <= at else 0)
                stance, topic = verdict(line, first, at), topics.shown(line, first, at)
            if stance is not None:
                yield Cue(number, topic, stance, "position-verdict", at)
    for saying in sayings:
        yield from _said_to_be(line, saying)
        if saying.form == "according" and saying.subject is not None:
            judged = line.row.has(line.words.stances.judges)
            others = (one.first for one in sayings if one.first > saying.last)
            inside = line.row[saying.first - 1].low in line.words.roles.relative
            last = clause_end(line, saying.last) if inside else min(others, default=len(line.row))
            stance = None if judged else verdict(line, saying.last if inside else 0, last)
            topic = topics.clause_from(line, 0 if saying.first else saying.last)
            if stance is not None and topic:
                yield Cue(saying.subject, topic, stance, "position-verdict", saying.verb)


def _closes(line: Line, at: int) -> bool:
    """Whether the verb closes a clause inside the sentence: "omdat de bond het plan onaanvaardbaar noemt"."""
    ends = line.row[at + 1].kind in ("mark", "nothing") or line.row[at + 1].low in line.words.speech.goes_on
    return line.words.speech.turned and ends and opener(line, at) in line.words.clause_openers


def _said_to_be(line: Line, saying: Saying) -> Iterator[Cue]:
    """The verdict of "said that a ban was not an option", "zei dat het verdrag onaanvaardbaar is"."""
    reported = line.row[saying.verb].low in line.words.stances.reports
    begin = said_from(line, saying) if saying.form == "verb" and not reported else None
    at = None if begin is None else line.row.find(line.words.stances.is_so, begin, _end(line, begin))
    if begin is None or at is None or saying.subject is None:
        return
    first, last = (begin, at) if line.words.speech.turned else (at + 1, at + 1 + _NEAR)
    topic = topics.shown(line, begin, at) or topics.pointing(line, begin, at)
    if topic and verdict(line, first, min(last, len(line.row))) == "against":
        yield Cue(saying.subject, topic, "against", "position-verdict", at)


def _end(line: Line, at: int) -> int:
    breaks = line.words.speech.clause_breaks - line.words.speech.goes_on - line.words.stances.judged_as
    behind = range(at + 1, len(line.row))
    again, row = line.words.stances.judges, line.row
    apart = (i for i in behind if row[i].low in line.words.speech.goes_on and row[i + 1].low in again)
    ends = (i for i in behind if row[i].text in _MARKS or row[i].low in breaks)
    return min(next(apart, len(row)), next(ends, len(row)))


def _judged(line: Line, at: int, end: int, number: int) -> str:
    """What is judged: the words behind the verb and the subject, else those before the verb."""
    first = max(at + 1, line.phrases[number].last)
    return topics.shown(line, first, end) or topics.shown(line, 0, at)


def deems(line: Line, at: int) -> bool:
    """Whether words behind "considered" only say what a thing is held for: "it unfair", "the deal fair"."""
    words, end = line.words, clause_end(line, at)
    pronouns = words.pronouns.neuter | words.pronouns.male_oblique | words.pronouns.female_oblique
    held = not words.speech.turned and line.row[at].low in pronouns
    to_be = any(
        line.row[i].low in words.speech.infinitive_markers and line.row[i + 1].low in words.stances.is_so
        for i in range(at + 1, end)
    )
    return held or (to_be and not words.speech.turned) or verdict(line, at, end) is not None


def verdict(line: Line, first: int, last: int) -> Stance | None:
    """What the words of a span say of it, quotations included."""
    said = folded(line.row.shown(first, last)) if first < last else ()
    bare, stances = _bare(line, said), line.words.stances
    bad = _held(said, stances.bad) or _held(bare, stances.bad)
    if bad and (said[min(bad) - 1] not in stances.negations or not min(bad)):
        return "against"
    good = _held(said, stances.good) or _held(bare, stances.good)
    if not good or bad:
        return None
    return "against" if min(good) and said[min(good) - 1] in stances.negations else "for"


def _bare(line: Line, said: tuple[str, ...]) -> tuple[str, ...]:
    """The words with the one behind "een" as it stands alone: "een onredelijke eis" is "onredelijk"."""
    roles, articles = line.words.roles, line.words.names.articles
    if not roles.inflections:
        return said
    behind = {i + 1 for i, word in enumerate(said) if word in articles - roles.definite}
    return tuple(
        word[:-1] if i in behind and word.endswith(roles.inflections) else word for i, word in enumerate(said)
    )


def _held(said: tuple[str, ...], phrases: Phrases) -> list[int]:
    """Where phrases stand in what is said."""
    present = set(said)
    if phrases.openings.isdisjoint(present):
        return []
    return [
        i
        for phrase in phrases
        if phrase[0] in present and present.issuperset(phrase)
        for i in range(len(said))
        if phrase == said[i : i + len(phrase)]
    ]
