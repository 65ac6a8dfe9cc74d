"""Which words with a capital are months where they stand: "June 30", "last March", not "Theresa May"."""

from collections.abc import Sequence

from bot.reading.tokens import Token, is_capital
from bot.reading.vocabulary import Words


def is_month(tokens: Sequence[Token], at: int, words: Words) -> bool:
    """Whether a token is a month: a number stands beside it, or a word of dates before it."""
    if tokens[at].low not in words.names.months:
        return False
    before = tokens[at - 1].low if at else ""
    behind = [token for token in tokens[at + 1 : at + 3] if token.text != "."][:1]
    counted = before.isdigit() or any(token.text[0].isdigit() for token in behind)
    dated = before in words.names.before_months and not any(is_capital(token) for token in behind)
    return counted or dated or _is_joined(tokens, at, words)


def _is_joined(tokens: Sequence[Token], at: int, words: Words) -> bool:
    """Whether "and" joins it to another month: "between April and June"."""
    joining, months = words.roles.conjunctions, words.names.months
    ahead = tokens[at + 1 : at + 3]
    back = tokens[max(0, at - 2) : at]
    pairs = ((ahead, 0, 1), (back, 1, 0))
    return any(
        len(near) > 1 and near[link].low in joining and near[other].low in months
        for near, link, other in pairs
    )
