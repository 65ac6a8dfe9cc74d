"""Whether words beside a verb that may take a stance make it another one: "backed out", "veroordeeld tot"."""

from bot.reading import doubt
from bot.reading.holders import clause_begin, finite, holder, is_participle
from bot.reading.line import Line


def is_another(line: Line, at: int) -> bool:
    """Whether what is behind a verb makes it another one: "backed out", a question behind "asked"."""
    row, stances = line.row, line.words.stances
    if row[at].low in stances.asks and _is_question(line, at):
        return True
    otherwise = stances.otherwise.get(row[at].low)
    if otherwise and row.has(otherwise, clause_begin(line, at), doubt.clause_end(line, at)):
        return True
    own = {part for _, part in stances.verbs.get(row[at].low, ())}
    if _is_closed_otherwise(line, at) or _is_to_somebody(line, at, own):
        return True
    noun = row[at].low in stances.nouns_too and own == {""} and not line.words.speech.turned
    speech, behind = line.words.speech, row[at + 1].low
    marked = behind in speech.infinitive_markers
    other = behind in stances.other_verb or (noun and behind in speech.prepositions and not marked)
    return (noun and marked and _is_place(line, at + 2)) or (other and behind not in own)


def _is_place(line: Line, at: int) -> bool:
    """Whether no infinitive stands behind "to": "back to the Gulf"."""
    chunk = line.row[at]
    return chunk.named or chunk.low in line.words.roles.determiners


def _is_closed_otherwise(line: Line, at: int) -> bool:
    """Whether somebody applies for a thing: "vroeg een vergunning aan"; a debate they do demand."""
    parts, end = line.words.stances.closes_other.get(line.row[at].low), doubt.clause_end(line, at)
    closed = parts is not None and line.row[end - 1].low in parts
    return closed and line.row.has(line.words.stances.applied_for, at, end)


def _is_to_somebody(line: Line, at: int, own: set[str]) -> bool:
    """Whether somebody is thanked or greeted: "bedankte haar voor de hulp", "welcomed the premier"."""
    row, stances, low = line.row, line.words.stances, line.row[at].low
    if low in stances.thanks:
        behind = next((i for i in range(at + 1, len(row)) if row[i].low not in line.words.carriers), at)
        return row[behind].low not in own and row[at + 1].kind not in ("mark", "nothing")
    if low not in stances.greets:
        return False
    if row[at + 1].low in line.words.pronouns.neuter:
        return False
    near = (i for i in line.numbers("person", "role", "pronoun") if line.phrases[i].first == at + 1)
    number = next(near, None)
    owns = number is not None and row.owns(line.phrases[number].last - 1)
    return number is not None and number != holder(line, at) and not owns


def _is_question(line: Line, at: int) -> bool:
    """Whether a verb of asking brings in a question or words between marks, not what is asked for."""
    if line.row[at + 1].low in line.words.speech.that:
        return False
    spoken = line.words.speech.turned and any(c.kind == "quote" or c.text == "?" for c in line.row)
    for_it = line.row.find(line.words.speech.infinitive_markers, at, len(line.row))
    closes = is_participle(line, at) or doubt.clause_end(line, at) == at + 1
    if line.words.speech.turned and closes:
        begin = min(finite(line, at), clause_begin(line, at))
        spoken |= line.row.has(line.words.stances.asks_no, begin, at)
    return spoken or line.row.has(line.words.stances.asks_no, at, for_it)
