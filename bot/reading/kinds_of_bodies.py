"""Which body "the union", "het bedrijf" or "de partij" may mean, by what it is known or was called."""

from collections.abc import Collection

from bot import gazetteer
from bot.model import Mention
from bot.reading import affiliation
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.vocabulary import Words


def called(line: Line, phrase: Phrase) -> str:
    """The word before a body's name, over a comma one for a company: "vakbond FNV", "the owner, Rexa"."""
    before, further = line.row[phrase.first - 1], line.row[phrase.first - 2]
    firm = before.text == "," and further.low.endswith(tuple(line.words.bodies.firms))
    return further.low if firm else before.low


def unled(line: Line, phrase: Phrase) -> str:
    """Those of one mind without whoever leads them: "De liberalen" of "De liberalen van Ada Bos"; "" else."""
    row, words = line.row, line.words
    of = row.find(words.roles.of_strict, phrase.first, phrase.last)
    if of is None or row[of + 1].kind != "name" or of + 2 != phrase.last:
        return ""
    return row.shown(phrase.first, of) if row[of - 1].low.endswith(words.bodies.partisans) else ""


def means(word: str, generic: str, words: Words) -> bool:
    """Whether a body called by a word may later be called by another: "energiebedrijf", "het bedrijf"."""
    firm = _is_firm(generic, words) and _is_firm(word, words)
    return word.endswith(generic) or firm


def may_be(body: Mention, generic: str, said: Collection[str], words: Words) -> bool:
    """Whether a body may be meant: no ministry, no union where a company is, nothing known to be another.

    `said` are the words by which the article has called the body.
    """
    parts = set(body.name.casefold().replace("-", " ").split())
    apart = not (words.bodies.official | words.talks.press).isdisjoint(parts)
    if apart or f" {generic}" in body.name.casefold() or _is_called_another(generic, said, words):
        return False
    if body.id is None or _is_movement(generic, words):
        return True
    if generic in words.bodies.unions:
        return gazetteer.is_union(body.id)
    return (generic in words.talks.party) == gazetteer.is_party(body.id)


def is_known(body: Mention, generic: str, words: Words) -> bool:
    """Whether a body that may be meant is known to be such a one; of a company nothing says so."""
    if generic in words.bodies.unions:
        return affiliation.is_union(body.name, words)
    party = generic in words.talks.party or (body.id is not None and _is_movement(generic, words))
    return not party or affiliation.is_party(body, words)


def _is_movement(generic: str, words: Words) -> bool:
    """Whether a word is one for a party or for something like it: "de beweging"."""
    pointing = words.bodies.pointing - words.bodies.unions - words.talks.party
    return generic in (words.talks.parties | words.talks.associations) & pointing


def _is_called_another(generic: str, said: Collection[str], words: Words) -> bool:
    """Whether the article has called a body something else: "owner MMG" is no union."""
    return any(_kind(word, words) not in ("", _kind(generic, words)) for word in said)


def _kind(word: str, words: Words) -> str:
    if _is_firm(word, words):
        return "firm"
    ways = (("union", words.bodies.unions), ("party", words.talks.party))
    return next((kind for kind, ends in ways if word.endswith(tuple(ends))), "")


def _is_firm(word: str, words: Words) -> bool:
    return word.endswith(tuple(words.bodies.firms))
