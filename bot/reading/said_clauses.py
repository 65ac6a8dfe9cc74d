"""Where a clause that somebody says stands behind their verb: "said that", "zegt te gaan", a colon."""

from bot.reading.line import Line
from bot.reading.own_words import quote_opens
from bot.reading.saying import Saying
from bot.reading.verbs import closing_part

_REACH = 60
"""Chunks behind a verb of saying among which its clause begins: more than anybody writes."""
_INFINITIVE_REACH = 12
"""Chunks behind a verb of saying among which its infinitive with "te" begins."""


def clause_follows(line: Line, saying: Saying) -> bool:
    """Whether a clause with "dat", a colon with own words, or an infinitive with "te" follows."""
    begin = max(saying.verb + 1, saying.last) if saying.first == saying.verb else saying.verb + 1
    part = closing_part(line, saying.verb, line.words.speech.split.get(line.row[saying.verb].low, ()))
    near = (begin if part is None else part) + _INFINITIVE_REACH
    for at in range(begin, min(len(line.row), begin + _REACH)):
        chunk = line.row[at]
        infinitive = at < near and is_infinitive(line, at)
        if at == begin > saying.verb + 1 and quote_opens(line, saying):
            continue
        if (infinitive and not quote_opens(line, saying)) or _opens_clause(line, saying, at):
            return True
        if chunk.text == ":":
            return line.row[at + 1].kind not in ("quote", "nothing")
        if chunk.kind == "quote" or chunk.text == ";":
            return False
    return False


def _opens_clause(line: Line, saying: Saying, at: int) -> bool:
    """Whether "that" brings in what is said: behind a quotation not that of "at a rally that drew many"."""
    speech = line.words.speech
    if line.row[at].low not in speech.complementisers:
        return False
    own = speech.turned or line.row[at].low not in speech.that
    return own or _has_subject(line, at + 1) or not quote_opens(line, saying)


def _has_subject(line: Line, at: int) -> bool:
    """Whether a subject stands behind "that", not the verb of "a rally that drew many"."""
    words, chunk, behind = line.words, line.row[at], line.row[at + 1]
    acts = chunk.low in words.acts or words.speech.participle.fullmatch(chunk.low) is not None
    begins = chunk.low in words.roles.determiners | words.pronouns.subjects | words.roles.numbers
    several = chunk.low.endswith(words.bodies.plural_endings) or behind.low in words.acts
    return chunk.kind != "word" or begins or (several and not acts)


def is_infinitive(line: Line, at: int) -> bool:
    """Whether "te" or "to" stands here, and not before a noun: "to leave", not "to the press"."""
    words, behind = line.words, line.row[at + 1]
    noun = behind.named or behind.low in words.roles.determiners or behind.low in words.pronouns.oblique
    verb = words.speech.turned or (behind.kind == "word" and not noun)
    return line.row[at].low in words.speech.infinitive_markers and verb
