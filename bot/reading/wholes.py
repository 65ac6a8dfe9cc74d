"""Roles and bodies of several words that are one: "Chief Executive Officer", "Foreign Ministry"."""

from collections.abc import Sequence

from bot import gazetteer
from bot.gazetteer import Form
from bot.reading.heads import head_of
from bot.reading.tokens import Token
from bot.reading.vocabulary import Words

_MOST_WORDS = 6
"""Words of the longest role, or body that begins one."""
_LONGEST_BODY = 12
"""Words of the longest name of a body that begins like a role."""


def role(tokens: Sequence[Token], at: int, words: Words) -> int:
    """Where the role that begins with this token ends; 0 where none of several words does."""
    return _listed(tokens, at, words) or _of_body(tokens, at, words)


def body(tokens: Sequence[Token], at: int, words: Words) -> int:
    """Where a body that begins like a role ends: "Transport Staff Union"; 0 where none begins here."""
    roles, token = words.roles, tokens[at]
    if not (
        roles.noun_modifiers and _is_capital(token) and token.low in roles.premodifiers - roles.tenures.keys()
    ):
        return 0
    end, most = at + 1, min(len(tokens), at + _LONGEST_BODY)
    while end < most and _is_capital(tokens[end]) and head_of(tokens[end].text, words) is None:
        end += 1
    ends = (i for i in range(end, at + 1, -1) if tokens[i - 1].low in words.names.bodies)
    return next(ends, 0)


def sends_whom(tokens: Sequence[Token], at: int, end: int, forms: Sequence[Form], words: Words) -> bool:
    """Whether a full name stands behind a party that it speaks for: "voor CD&V Jan Bos"."""
    party = at > 0 and tokens[at - 1].low in words.talks.on_behalf
    party = party and any(gazetteer.is_party(form.id) for form in forms)
    return party and len(tokens) > end + 1 and all(map(_is_capital, tokens[end : end + 2]))


def _listed(tokens: Sequence[Token], at: int, words: Words) -> int:
    """A role that the lexicon has with a space in it: "Chief Executive Officer" in Dutch."""
    if tokens[at].low not in words.roles.first_words:
        return 0
    ends = range(min(len(tokens), at + _MOST_WORDS), at + 1, -1)
    return next((end for end in ends if _spelled(tokens[at:end]) in words.roles.heads), 0)


def _of_body(tokens: Sequence[Token], at: int, words: Words) -> int:
    """A role in one word with a body of several: "Partij voor de Dieren-leider"."""
    if tokens[at].low not in gazetteer.first_words(words.language):
        return 0
    known = gazetteer.forms(words.language)
    for end in range(at + 2, min(len(tokens), at + _MOST_WORDS) + 1):
        head = head_of(tokens[end - 1].text, words)
        if head and head.before and _spelled(tokens[at:end]).rpartition("-")[0] in known:
            return end
    return 0


def _spelled(tokens: Sequence[Token]) -> str:
    return " ".join(token.low for token in tokens)


def _is_capital(token: Token) -> bool:
    return token.kind == "word" and token.capital
