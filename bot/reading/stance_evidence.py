"""Where a stance is told: the clauses that say it, not the sentence around them."""

from collections.abc import Sequence

from bot.reading import clauses
from bot.reading.holders import opener
from bot.reading.line import Line
from bot.reading.saying import Saying
from bot.reading.stance import Cue, reach

_SHORT = 4
"""Share of its sentence below which a clause alone says too little: a quarter."""


def evidence(line: Line, sayings: Sequence[Saying], cue: Cue) -> tuple[int, int]:
    """The offsets of the clauses that say it, from the verb of saying on where much stands before it."""
    inside, speech = line.phrases[cue.number].first, line.words.speech
    span = clauses.span(line, *reach(line, cue))
    told = opener(line, cue.at) in speech.that
    said = (one for one in sayings if one.form == "verb" and one.verb < cue.at)
    near = (one for one in said if one.verb < inside or one.subject == cue.number)
    bare = (one.verb for one in near if told or line.row[one.verb].low in speech.bare_clause)
    verb = cue.at if clauses.is_joined(line, cue.at) else max(bare, default=None)
    span = span if verb is None else clauses.from_verb(line, span, verb)
    begin, end = clauses.narrowed(line, span, reach(line, cue), cue.topic)
    return _named_from(line, cue, (begin, end)), end


def _named_from(line: Line, cue: Cue, span: tuple[int, int]) -> int:
    """Where the name begins of whom a short clause has only a pronoun: "X, who lost, said he will"."""
    whole = line.span[1] - line.span[0]
    pronoun = line.phrases[cue.number].kind == "pronoun"
    if not pronoun or (span[1] - span[0]) * _SHORT >= whole:
        return span[0]
    who = line.who[cue.number]
    named = (one for one, is_ in zip(line.phrases, line.who, strict=True) if is_ == who and one.name)
    first = next(named, None)
    return span[0] if who is None or first is None or first.start > span[0] else first.start
