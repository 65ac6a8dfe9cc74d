"""Whom relative clauses are about: the phrase before "die" or "who", over names that belong to it."""

from bot.reading.line import Line

_CLAUSE = 60
"""Chunks before a verb among which its clause begins: more than anybody writes."""
_RESTRICTED = 12
"""Chunks before a verb among which a clause begins that says whom of several it is."""
_PEOPLE = frozenset({"person", "role", "people"})


def antecedent(line: Line, verb: int) -> int | None:
    """The phrase before the relative word whose clause this verb closes: "X, die de delegatie leidt"."""
    relative = line.words.roles.relative
    near = range(verb - 1, max(0, verb - _CLAUSE), -1)
    opening = next((i for i in near if line.row[i].low in relative), None)
    if opening is None:
        return None
    back = range(len(line.phrases) - 1, -1, -1)
    number = next((i for i in back if opening - 1 <= line.phrases[i].last <= opening), None)
    return number if number is None else _restricted(line, number, opening)


def _restricted(line: Line, number: int, opening: int) -> int:
    """Of whom a clause says which one they are, where a name needs none: "de adviseur van X die leidt"."""
    phrase, before = line.phrases[number], line.phrases[number - 1]
    named = phrase.kind == "person" and phrase.last == opening
    of = line.row[phrase.first - 1].low in line.words.roles.of_strict and before.last == phrase.first - 1
    return number - 1 if number and named and of and before.roles else number


def meant(line: Line, number: int, relative: int) -> int:
    """Whom "who" means where a place or a body stands right before it: "Ada Cole of Peru, who opposes"."""
    if line.row[relative].low not in line.words.roles.who:
        return number
    back = number
    while back and line.phrases[back].kind not in _PEOPLE and not line.free[back] and _adjoins(line, back):
        back -= 1
    return back if line.phrases[back].kind in _PEOPLE else number


def _adjoins(line: Line, number: int) -> bool:
    """Whether only nouns and what governs them stand between a phrase and the one before."""
    between = line.row.chunks[line.phrases[number - 1].last : line.phrases[number].first]
    return not any(chunk.text == "," or chunk.low in line.words.acts for chunk in between)


def closed_clause(line: Line, verb: int) -> int:
    """Where the relative clause begins that a comma closes right before the verb; 0 where none does."""
    if line.row[verb - 1].text != ",":
        return 0
    relative = line.words.roles.relative - line.words.speech.complementisers
    near = range(verb - 2, max(1, verb - _CLAUSE), -1)
    opens = next((i for i in near if line.row[i].low in relative and line.row[i - 1].text == ","), 0)
    inner = any(chunk.text == "," for chunk in line.row.chunks[opens : verb - 1])
    owned = inner and line.row[opens].low in line.words.roles.whose
    joins = (i for i in range(opens, verb) if line.row[i].low in line.words.speech.goes_on)
    closed = any(line.row[i - 1].text == "," for i in joins)
    return 0 if owned or closed else opens


def is_antecedent(line: Line, first: int, verb: int) -> bool:
    """Whether only a comma, the relative word and auxiliaries stand between: "X, who has headed"."""
    gap = [chunk.low for chunk in line.row.chunks[first:verb] if chunk.text != ","]
    return bool(gap) and gap[0] in line.words.roles.relative and line.words.carriers.issuperset(gap[1:])


def opens_relative(line: Line, at: int) -> bool:
    """Whether a relative clause begins at a chunk, behind a comma or without one."""
    word = line.row[at + 1] if line.row[at].text == "," else line.row[at]
    return word.low in line.words.roles.relative


def told_apart(line: Line, verb: int) -> int | None:
    """Who is told from others by a clause that is over before a verb: "An aide who was there said"."""
    row, words = line.row, line.words
    opens = next(
        (at for at in range(verb - 2, max(0, verb - _RESTRICTED), -1) if _ends_reach(line, at)), None
    )
    if opens is None or row[opens].low not in words.roles.who:
        return None
    inside = [c for c in row.chunks[opens + 1 : verb] if c.low not in words.carriers]
    done = bool(inside) and inside[0].kind == "word" and inside[0].low not in words.speech.prepositions
    done |= row[opens + 1].low in words.roles.was and verb > opens + 2
    done &= row[verb - 1].text != "," or row[opens - 1].text == ","
    if not done or (words.speech.turned and row[verb - 1].low not in words.acts):
        return None
    return next((i for i in line.subjects() if line.phrases[i].last == opens), None)


def _ends_reach(line: Line, at: int) -> bool:
    """Whether a relative clause begins here, or no clause reaches further back."""
    chunk, words = line.row[at], line.words
    opens = chunk.low in words.clause_openers or chunk.low in words.speech.goes_on
    return opens or chunk.kind in ("mark", "quote")
