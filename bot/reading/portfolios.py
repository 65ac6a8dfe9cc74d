"""Portfolios: "Buitenlandse Zaken", "Volksgezondheid, Welzijn en Sport", "work and pensions"."""

from collections.abc import Sequence

from bot.reading.heads import head_of
from bot.reading.tokens import Token
from bot.reading.vocabulary import Words

_MOST_WORDS = 6
"""Words of the longest portfolio of the lexicon."""


def portfolio(tokens: Sequence[Token], at: int, words: Words) -> int:
    """Where the portfolio that begins with this token ends; 0 if none does.

    It stands with a capital or next to the word for its role. One person may have several: "minister van
    Volksgezondheid, Welzijn en Sport".
    """
    end = _single(tokens, at, words) if _may_begin(tokens, at, words) else 0
    return (end and _is_of_one(tokens, at, words) and _joined(tokens, end, words)) or end


def _single(tokens: Sequence[Token], at: int, words: Words) -> int:
    """The longest portfolio of the lexicon that begins here."""
    roles = words.roles
    if at >= len(tokens) or tokens[at].low not in roles.portfolio_starts:
        return 0
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if roles.noun_modifiers and behind is not None and behind.capital and behind.low in words.names.bodies:
        return 0
    ends = range(min(len(tokens), at + _MOST_WORDS), at, -1)
    return next((end for end in ends if _spelled(tokens[at:end]) in roles.portfolios), 0)


def _spelled(tokens: Sequence[Token]) -> str:
    return " ".join(token.low for token in tokens).replace(" ,", ",")


def _joined(tokens: Sequence[Token], at: int, words: Words) -> int:
    """Where a list of portfolios goes on to, "en" before its last; 0 where it does not go on."""
    begin = at
    while at and at < len(tokens) and tokens[at].text == ",":
        begin, at = at, _single(tokens, at + 1, words)
    if at and at < len(tokens) and tokens[at].low in words.roles.conjunctions:
        return _single(tokens, at + 1, words)
    closed = any(token.low in words.roles.conjunctions for token in tokens[begin:at])
    return at if closed else 0


def _may_begin(tokens: Sequence[Token], at: int, words: Words) -> bool:
    roles = words.roles
    if tokens[at].low not in roles.portfolio_starts:
        return False
    before = tokens[at - 1] if at else None
    behind_role = before is not None and (
        head_of(before.text, words) is not None or (before.low in roles.of_strict and at > 1)
    )
    return behind_role or (not roles.noun_modifiers and at > 0 and tokens[at].text[0].isupper())


def _is_of_one(tokens: Sequence[Token], at: int, words: Words) -> bool:
    """Whether the role before a portfolio is one person's: of "de ministers van X en Y" each has one."""
    of = at > 0 and tokens[at - 1].low in words.roles.of_strict
    head = head_of(tokens[at - 1 - of].text, words) if at > of else None
    return head is not None and not head.plural
