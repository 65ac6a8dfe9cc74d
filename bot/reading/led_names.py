"""What somebody leads by its whole name: "chairs the Somoud coalition", "the Alba group, led by"."""

from bot.model import Mention
from bot.reading import affiliation
from bot.reading.line import Line
from bot.reading.nouns import is_adjective, is_noun

_LONGEST = 8
"""Chunks of "the BMA junior doctors committee", its article taken in."""
_OWNED = 3
"""Chunks of "Cole's team", which is the team of a body as well as a person's; "Cole's legal team" is hers."""


def behind(line: Line, at: int) -> Mention | None:
    """The body of a name and its noun that a verb of leading has for its object."""
    begin = at + 1 + (line.row[at + 1].low in line.words.roles.determiners)
    end = begin
    while end < begin + _LONGEST and _belongs(line, end):
        end += 1
    return _whole(line, begin, end)


def before(line: Line, at: int) -> Mention | None:
    """The same before "led by", a comma between or none; a panel without a name: "The inquiry, led by"."""
    end = at - (line.row[at - 1].text == ",")
    end -= line.row[end - 1].low in line.words.speech.auxiliaries
    if line.words.is_panel(line.row[end - 1].low) and line.row[end - 2].low in line.words.roles.determiners:
        return Mention(line.row.shown(end - 2, end), "body")
    begin = end
    while end - begin < _LONGEST and _belongs(line, begin - 1):
        begin -= 1
    return _whole(line, begin, end)


def _belongs(line: Line, at: int) -> bool:
    """Whether a chunk is part of such a name: a name, an adjective, a noun, the 's of an owner."""
    chunk = line.row[at]
    if chunk.named or chunk.low == "'s":
        return True
    plain = chunk.kind == "word" and chunk.low not in line.words.function
    return plain and (is_noun(chunk, line.words) or is_adjective(chunk.low, line.words))


def _whole(line: Line, begin: int, end: int) -> Mention | None:
    """The name and its noun in a span: none for a party's, nor for the delegation of a land or a body."""
    row, words = line.row, line.words
    first = next((i for i in range(begin, end) if row[i].named and not row[i].is_form("adjective")), None)
    noun = row[end - 1].low
    if not words.roles.noun_modifiers or first is None or first == end - 1 or row[end - 1].kind != "word":
        return None
    if words.is_delegation(noun):
        described = row.owns(first) and row[first].kind == "name" and end - first > _OWNED
        return Mention(row.shown(first, end), "body") if described else None
    owner = affiliation.named_party(row[first]) if row.owns(first) and noun in words.talks.parties else None
    if owner is not None:
        return owner
    named = words.is_body(noun) or words.is_panel(noun)
    own = words.talks.party | words.talks.associations
    return Mention(row.shown(first, end), "body") if named and noun not in own else None
