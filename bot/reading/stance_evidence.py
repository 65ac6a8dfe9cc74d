"""Where a stance is told: the clauses that say it, not the sentence around them."""

from collections.abc import Sequence

from bot.reading import clauses
from bot.reading.holders import opener
from bot.reading.line import Line
from bot.reading.saying import Saying
from bot.reading.stance import Cue, reach


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
    return clauses.narrowed(line, span, reach(line, cue), cue.topic)
