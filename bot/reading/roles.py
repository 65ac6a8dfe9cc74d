"""Phrases that name a role: "de voormalige Oekraïense minister van Defensie", "Brazil's environment minister"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.gazetteer import Form
from bot.model import Language, Tenure
from bot.reading.chunks import Chunk
from bot.reading.heads import Head, head_of, tenure_of
from bot.reading.vocabulary import words

_MOST_MODIFIERS = 5
_ADJECTIVES = 2
"""Lower-case adjectives that may stand before the noun of a complement."""


@dataclass(frozen=True, slots=True)
class Role:
    """A role phrase over chunks `first` to `last` (exclusive).

    `text` is the role in the article's words without article, tenure and adjective of the land; `lands` are those
    adjectives' forms; `owner` is what a genitive, a compound or a noun before the head names ("Zelenski’s", "PiS-").
    `bare` says that no article, possessive or genitive stands before it.
    """

    first: int
    last: int
    head: str
    text: str
    tenure: Tenure
    lands: tuple[Form, ...]
    owner: Chunk | None
    owner_words: str
    determiner: str
    plural: bool

    @property
    def bare(self) -> bool:
        """Whether nothing determines it: it leans on a name next to it."""
        return not self.determiner and self.owner is None


def role_at(row: Sequence[Chunk], at: int, text: str, language: Language) -> Role | None:
    """The role phrase that begins with this chunk, its complement taken in; None if none does."""
    lead = _Lead(at)
    while lead.at < len(row) and lead.count < _MOST_MODIFIERS:
        head = _head(row[lead.at], language)
        if head is not None and not _head_goes_on(row, lead.at, language):
            return _role(row, at, lead, head, text, language)
        step = _modifier(row, lead, language)
        if step is None:
            return None
        lead = step
    return None


@dataclass(frozen=True, slots=True)
class _Lead:
    """What stands before the head, read so far; `at` is the next chunk, `begin` where the role's own words begin."""

    at: int
    count: int = 0
    begin: int | None = None
    determiner: str = ""
    owner: Chunk | None = None
    lands: tuple[Form, ...] = ()
    tenure: Tenure | None = None


def _head(chunk: Chunk, language: Language) -> Head | None:
    return head_of(chunk.text, language) if chunk.kind == "word" else None


def _head_goes_on(row: Sequence[Chunk], at: int, language: Language) -> bool:
    """In "prime minister" and "leader of the opposition leader" only the last of adjoining heads is the head."""
    following = row[at + 1] if at + 1 < len(row) else None
    return (
        following is not None
        and _head(following, language) is not None
        and bool(words(language, "roles.noun_modifiers"))
    )


def _modifier(row: Sequence[Chunk], lead: _Lead, language: Language) -> _Lead | None:
    chunk, first = row[lead.at], lead.count == 0
    ahead = replace(lead, at=lead.at + 1, count=lead.count + 1)
    if first and chunk.low in words(language, "roles.determiners"):
        return replace(ahead, determiner=chunk.low, count=0 if chunk.kind == "word" else 1)
    if chunk.kind in ("name", "form") and lead.at + 1 < len(row) and row[lead.at + 1].low == "'s":
        return replace(ahead, at=lead.at + 2, owner=chunk, begin=None)
    tenure = tenure_of(chunk.low, language)
    if tenure is not None and lead.begin is None:
        return replace(ahead, tenure=tenure)
    if chunk.kind == "form" and chunk.is_form("adjective"):
        return replace(ahead, lands=(*lead.lands, _adjective(chunk)))
    if chunk.low in words(language, "roles.conjunctions") and lead.lands:
        return ahead
    return _plain_modifier(row, lead, ahead, language)


def _adjective(chunk: Chunk) -> Form:
    return next(form for form in chunk.forms if form.kind == "adjective")


def _plain_modifier(row: Sequence[Chunk], lead: _Lead, ahead: _Lead, language: Language) -> _Lead | None:
    chunk = row[lead.at]
    begin = lead.at if lead.begin is None else lead.begin
    if words(language, "roles.noun_modifiers"):
        if chunk.kind in ("name", "form"):
            return replace(ahead, owner=chunk, begin=None)
        allowed = chunk.kind in ("word", "portfolio") and chunk.low not in words(
            language, "roles.never_modifier"
        )
        return replace(ahead, begin=begin) if allowed else None
    if chunk.kind != "word" or chunk.capital:
        return None
    if not is_adjective(chunk.low, language):
        return None
    own = not chunk.low.endswith("e")
    return replace(ahead, begin=begin) if own else ahead


def is_adjective(low: str, language: Language) -> bool:
    """Whether a lower-case word may be an adjective, by its ending."""
    if low in words(language, "roles.never_modifier"):
        return False
    return low in words(language, "roles.adjectives") or low.endswith(
        tuple(words(language, "roles.adjective_endings"))
    )


def _role(row: Sequence[Chunk], at: int, lead: _Lead, head: Head, text: str, language: Language) -> Role:
    last = complement(row, lead.at + 1, language)
    begin = lead.at if lead.begin is None else lead.begin
    return Role(
        first=at,
        last=last,
        head=head.word,
        text=_own_words(row, begin, last, head, text),
        tenure=head.tenure or lead.tenure or "current",
        lands=lead.lands,
        owner=lead.owner,
        owner_words=head.before,
        determiner=lead.determiner,
        plural=head.plural,
    )


def _own_words(row: Sequence[Chunk], begin: int, last: int, head: Head, text: str) -> str:
    shown = text[row[begin].start : row[last - 1].end]
    return shown.split("-", 1)[1] if head.tenure == "former" and "-" in shown else shown


def complement(row: Sequence[Chunk], at: int, language: Language) -> int:
    """Where the words that belong to the head end: portfolios, "van de veiligheidsdienst", "for transport"."""
    while at < len(row):
        end = _portfolio(row, at) or _of(row, at, language) or _bare_noun(row, at, language)
        if not end:
            return at
        at = end
    return at


def _portfolio(row: Sequence[Chunk], at: int) -> int:
    return at + 1 if row[at].kind == "portfolio" else 0


def _bare_noun(row: Sequence[Chunk], at: int, language: Language) -> int:
    """As in "hoofd beleidsplanning van …": one noun before the next complement."""
    if at + 1 >= len(row) or not is_noun(row[at], language) or _is_function(row[at], language):
        return 0
    return (
        at + 1
        if row[at + 1].low in words(language, "roles.of_strict")
        and not words(language, "roles.noun_modifiers")
        else 0
    )


def _of(row: Sequence[Chunk], at: int, language: Language) -> int:
    if row[at].low not in words(language, "roles.of"):
        return 0
    strict = row[at].low in words(language, "roles.of_strict")
    at += 1
    if at < len(row) and row[at].low in words(language, "roles.determiners"):
        at += 1
    elif at < len(row) and not strict and row[at].kind == "word":
        return 0
    return noun_phrase(row, at, language) if at < len(row) else 0


def noun_phrase(row: Sequence[Chunk], at: int, language: Language) -> int:
    """Adjectives, then a name, a portfolio, or nouns with a name in capitals behind them (GRU)."""
    taken = 0
    while at < len(row) and (
        row[at].is_form("adjective") or (taken < _ADJECTIVES and _is_adjective(row, at, language))
    ):
        at, taken = at + 1, taken + 1
    if at >= len(row):
        return 0
    if row[at].kind in ("name", "form", "portfolio"):
        return at + 1
    if not is_noun(row[at], language):
        return at if taken and row[at - 1].kind == "form" else 0
    at += 1
    while words(language, "roles.noun_modifiers") and at < len(row) and is_noun(row[at], language):
        at += 1
    if at < len(row) and row[at].kind in ("name", "form") and _is_short_name(row[at]):
        at += 1
    return at


def _is_short_name(chunk: Chunk) -> bool:
    """A name behind a noun that belongs to it (GRU, Mossad, The Voice), not to the person who is named next."""
    return " " not in chunk.text or chunk.low.startswith("the ")


def _is_adjective(row: Sequence[Chunk], at: int, language: Language) -> bool:
    chunk = row[at]
    if not is_noun(chunk, language) or at + 1 >= len(row):
        return False
    following = row[at + 1].kind in ("word", "name", "form", "portfolio") and not _is_function(
        row[at + 1], language
    )
    return following and is_adjective(chunk.low, language)


def is_noun(chunk: Chunk, language: Language) -> bool:
    """Whether a chunk may be a noun or an adjective: a word that is no verb and no small word."""
    return chunk.kind == "word" and chunk.low[0].isalpha() and not _is_function(chunk, language)


def _is_function(chunk: Chunk, language: Language) -> bool:
    """Verbs and small words that end a noun phrase."""
    return any(chunk.low in words(language, path) for path in _FUNCTION)


_FUNCTION = (
    "speech.verbs",
    "speech.auxiliaries",
    "speech.prepositions",
    "speech.clause_breaks",
    "speech.complementisers",
    "roles.relative",
    "roles.determiners",
    "roles.conjunctions",
    "roles.become",
    "roles.verbs",
    "talks.verbs",
    "talks.leads",
    "pronouns.male",
    "pronouns.female",
    "speech.skip",
)
