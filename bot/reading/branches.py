"""The part of a body that is of one land, under its own name: "NHS England", "BBC Scotland"."""

from collections.abc import Sequence

from bot import gazetteer
from bot.reading.tokens import Token
from bot.reading.vocabulary import Words


def end(tokens: Sequence[Token], at: int, words: Words) -> int:
    """Where such a name ends that begins with the letters of a body; 0 where none does.

    Behind "told" the land may be whom the clause is about: "told the BBC Peru had lost".
    """
    last = at + 1
    if not (words.roles.noun_modifiers and tokens[at].acronym and last < len(tokens)) or _is_told(
        tokens, at, words
    ):
        return 0
    kinds = {form.kind for form in gazetteer.forms(words.language).get(tokens[last].low, ())}
    body = any(form.kind == "body" for form in gazetteer.forms(words.language).get(tokens[at].low, ()))
    beside = tokens[last].start == tokens[at].end + 1 and tokens[last].capital and not tokens[last].acronym
    owned = last + 1 < len(tokens) and tokens[last + 1].low == "'s"
    return last + 1 if body and beside and "name" in kinds and not owned else 0


def _is_told(tokens: Sequence[Token], at: int, words: Words) -> bool:
    before = at - 1 - (at > 0 and tokens[at - 1].low in words.names.articles)
    return before >= 0 and tokens[before].low in words.speech.addressed
