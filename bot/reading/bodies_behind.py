"""Whether the name behind a role is no person's: a body that the role is of."""

from bot.lexicon import gender_of
from bot.reading.row import Row


def is_office_of(row: Row, at: int) -> bool:
    """Whether the name is of a body that a role has: "the Prime Minister Media Office"."""
    first, _, last = row[at].low.rpartition(" ")
    if _has_letters(row, at) or _is_body_of(row, at):
        return True
    return bool(first) and row.words.roles.noun_modifiers and last in row.words.bodies.heads


def _is_body_of(row: Row, at: int) -> bool:
    """Whether a name is of the body that a role is of: "leader of the dockers' union Red Hands"."""
    words, noun = row.words, row[at - 1].low
    if not words.roles.noun_modifiers:
        return False
    called = noun in words.bodies.called or noun in words.talks.associations or noun in words.talks.parties
    return called and not gender_of(row[at].text)


def _has_letters(row: Row, at: int) -> bool:
    """Whether its own letters stand behind a name: "Stroom Airlines (SA)", not "Ada Cole (PS)"."""
    letters, name = row[at + 2], iter(row[at].low)
    short = row[at + 1].text == "(" and row[at + 3].text == ")" and letters.kind != "form"
    known = short and letters.text.isupper() and letters.text.isalpha() and len(letters.text) > 1
    return known and letters.low[0] == row[at].low[0] and all(letter in name for letter in letters.low)
