"""Whether "zij", "ze" or "they" is one woman, or several people: by the verb of its clause."""

from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.row import Chunk


def is_meant(line: Line, phrase: Phrase) -> bool:
    """Whether the verb by it is singular, which stands before, behind or at the clause's end."""
    row, words = line.row, line.words
    before, endings = row[phrase.first - 1], words.pronouns.plural_verb_endings
    opens = before.low in words.clause_openers or before.low in words.speech.clause_breaks
    turned = before.kind == "word" and not opens
    verb = before if turned else row[phrase.last]
    if opens and verb.low not in words.acts and words.speech.turned:
        verb = _closing_verb(line, phrase.last) or verb
    return verb.kind != "nothing" and not verb.low.endswith(endings)


def _closing_verb(line: Line, begin: int) -> Chunk | None:
    """The finite verb of a clause inside a sentence: an auxiliary, else the first verb that is known."""
    end = next((at for at in range(begin, len(line.row)) if line.row[at].kind == "mark"), len(line.row))
    known = [chunk for chunk in line.row.chunks[begin:end] if chunk.low in line.words.acts]
    carried = (chunk for chunk in known if chunk.low in line.words.speech.auxiliaries)
    return next(carried, next(iter(known), None))
