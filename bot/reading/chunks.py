"""Words joined to names: lands, cities and bodies of the gazetteer, and runs of words with capitals."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bot import gazetteer
from bot.gazetteer import Form
from bot.model import Language
from bot.reading.heads import head_of, tenure_of
from bot.reading.sentences import Sentence
from bot.reading.tokens import Token
from bot.reading.vocabulary import words

_CAPITAL = re.compile(r"(?:[a-z]{1,3}[-'’])?[^\W\d_a-zß-öø-ÿ]")
_MOST_WORDS = 6
"""Words of the longest name of the gazetteer that is looked for."""
_JOINS = {"name", "city", "capital", "demonym", "body"}
"""Kinds of the gazetteer that may begin a longer name ("Israel Katz", "Brussels Airlines")."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """One or more words seen as one. `kind`: word, mark, quote, name (a run with capitals) or form (the gazetteer's).

    `forms` holds what the gazetteer says a form may be; `text` is verbatim, offsets are the article's.
    """

    text: str
    low: str
    start: int
    end: int
    kind: str
    forms: tuple[Form, ...] = ()

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()

    def is_form(self, *kinds: str) -> bool:
        """Whether the gazetteer has it as one of these kinds."""
        return any(form.kind in kinds for form in self.forms)


def chunks(sentence: Sentence, text: str, language: Language) -> tuple[Chunk, ...]:
    """The sentence's words with every name as one chunk, in order, nothing left out."""
    row = sentence.words
    found: list[Chunk] = []
    at = 0
    while at < len(row):
        chunk, at = _next(row, at, text, language)
        found.append(chunk)
    return tuple(found)


def _next(row: Sequence[Token], at: int, text: str, language: Language) -> tuple[Chunk, int]:
    token = row[at]
    if token.kind != "word":
        return Chunk(token.text, token.low, token.start, token.end, token.kind), at + 1
    portfolio_end = _portfolio_end(row, at, text, language)
    if portfolio_end:
        return _chunk(row, at, portfolio_end, text, "portfolio", ()), portfolio_end
    form_end, forms = _form(row, at, text, language)
    if forms and not (_may_join(forms) and _continues(row, form_end, text, language)):
        return _chunk(row, at, form_end, text, "form", forms), form_end
    role_end = _body_role_end(row, at, text, language)
    if role_end:
        return _chunk(row, at, role_end, text, "word", ()), role_end
    body_end = _body_end(row, at, text, language)
    if body_end:
        return _chunk(row, at, body_end, text, "name", ()), body_end
    if _begins_name(row, at, language):
        end = _name_end(row, at, text, language)
        if _is_compound_role(row, end, language):
            return _chunk(row, at, end + 1, text, "word", ()), end + 1
        return _chunk(row, at, end, text, "name", ()), end
    return _chunk(row, at, at + 1, text, "word", ()), at + 1


def _chunk(row: Sequence[Token], at: int, end: int, text: str, kind: str, forms: tuple[Form, ...]) -> Chunk:
    shown = text[row[at].start : row[end - 1].end]
    return Chunk(shown, shown.casefold(), row[at].start, row[end - 1].end, kind, forms)


def _is_compound_role(row: Sequence[Token], at: int, language: Language) -> bool:
    """Whether a name runs into a compound that names a role: "Les Engagés-kopman"."""
    if at >= len(row) or not row[at].text[:1].isupper() or row[at].start != row[at - 1].end + 1:
        return False
    head = head_of(row[at].text, language)
    return head is not None and bool(head.before)


def _body_role_end(row: Sequence[Token], at: int, text: str, language: Language) -> int:
    """Where a role ends that is compounded with a body of several words: "Partij voor de Dieren-leider"."""
    if row[at].low not in _first_words(language):
        return 0
    for end in range(at + 2, min(len(row), at + _MOST_WORDS) + 1):
        head = head_of(row[end - 1].text, language)
        if (
            head is not None
            and head.before
            and text[row[at].start : row[end - 1].end].casefold().rpartition("-")[0]
            in gazetteer.forms(language)
        ):
            return end
    return 0


def _body_end(row: Sequence[Token], at: int, text: str, language: Language) -> int:
    """Where the name of a body ends that begins like a role: "Transport Staff Union", "Foreign Ministry"."""
    if (
        not words(language, "roles.noun_modifiers")
        or not _is_capital(row[at])
        or row[at].low not in words(language, "roles.premodifiers")
    ):
        return 0
    end = at + 1
    while end < len(row) and _is_capital(row[end]) and head_of(row[end].text, language) is None:
        end += 1
    return end if end > at + 1 and row[end - 1].low in words(language, "names.bodies") else 0


def _portfolio_end(row: Sequence[Token], at: int, text: str, language: Language) -> int:
    """Where a portfolio ends that begins here ("Buitenlandse Zaken"): with a capital, or next to the word for its role."""
    known = words(language, "roles.portfolios")
    if row[at].low not in _portfolio_starts(language) or not _may_be_portfolio(row, at, language):
        return 0
    for end in range(min(len(row), at + _MOST_WORDS), at, -1):
        if " ".join(text[row[at].start : row[end - 1].end].casefold().split()) in known:
            return end
    return 0


@cache
def _portfolio_starts(language: Language) -> frozenset[str]:
    return frozenset(p.replace(",", " ").split()[0] for p in words(language, "roles.portfolios"))


def _may_be_portfolio(row: Sequence[Token], at: int, language: Language) -> bool:
    before = row[at - 1] if at else None
    behind_role = before is not None and (
        head_of(before.text, language) is not None or before.low in words(language, "roles.of_strict")
    )
    if words(language, "roles.noun_modifiers"):
        return behind_role
    return behind_role or (at > 0 and row[at].text[0].isupper())


@cache
def _first_words(language: Language) -> frozenset[str]:
    return frozenset(re.split(r"[\s]", key, maxsplit=1)[0] for key in gazetteer.forms(language))


def _form(row: Sequence[Token], at: int, text: str, language: Language) -> tuple[int, tuple[Form, ...]]:
    """The longest name of the gazetteer that begins here, and where it ends."""
    known = gazetteer.forms(language)
    if not _is_capital(row[at]) or row[at].low not in _first_words(language):
        return at, ()
    for end in range(min(len(row), at + _MOST_WORDS), at, -1):
        printed = " ".join(text[row[at].start : row[end - 1].end].replace("’", "'").split())
        found = tuple(f for f in known.get(printed.casefold(), ()) if f.case != "exact" or f.text == printed)
        if found:
            return end, found
    return at, ()


def _may_join(forms: Sequence[Form]) -> bool:
    return all(form.kind in _JOINS for form in forms)


def _is_capital(token: Token) -> bool:
    return token.kind == "word" and _CAPITAL.match(token.text) is not None


def _continues(row: Sequence[Token], at: int, text: str, language: Language) -> bool:
    """Whether a name goes on at this word: another word with a capital that is no name, role or title of its own."""
    if at >= len(row) or not _is_capital(row[at]) or row[at].acronym or row[at].start != row[at - 1].end + 1:
        return False
    return not (_form(row, at, text, language)[1] or _is_role(row[at], language))


def _is_role(token: Token, language: Language) -> bool:
    return (
        head_of(token.text, language) is not None
        or token.low in words(language, "roles.premodifiers")
        or token.low in words(language, "names.titles")
    )


def _begins_name(row: Sequence[Token], at: int, language: Language) -> bool:
    token = row[at]
    if not _is_capital(token) or token.text[0].isdigit() or token.low in words(language, "names.never"):
        return False
    if token.low.rpartition("-")[2] in words(language, "names.adjective_parts"):
        return False
    if _is_role(token, language) and not _single_initial(row, at):
        return False
    opener = (
        token.low in words(language, "names.openers")
        or token.low in words(language, "speech.prepositions")
        or tenure_of(token.low, language) is not None
    )
    if not _opens_sentence(row, at):
        return not (opener and token.low in words(language, "names.always_common"))
    return not opener


def _opens_sentence(row: Sequence[Token], at: int) -> bool:
    return (
        at == 0
        or (row[at - 1].kind != "word" and row[at - 1].text in ":–—•-*")
        or row[at - 1].kind == "quote"
    )


def _single_initial(row: Sequence[Token], at: int) -> bool:
    return len(row[at].text) == 1 and at + 1 < len(row) and row[at + 1].text == "."


def _name_end(row: Sequence[Token], at: int, text: str, language: Language) -> int:
    end = at + 1
    while end < len(row):
        if (
            row[end].text == "."
            and len(row[end - 1].text) == 1
            and _is_capital(row[end - 1])
            and end + 1 < len(row)
        ):
            end += 1
            continue
        step = _step(row, end, text, language)
        if not step:
            return end
        end += step
    return end


def _step(row: Sequence[Token], at: int, text: str, language: Language) -> int:
    """How many words the name takes from here on: a word with a capital, or particles before one. 0: it ends."""
    ahead = at
    while ahead < len(row) and ahead < at + 3 and row[ahead].low in words(language, "names.particles"):
        if _is_capital(row[ahead]) and ahead + 1 < len(row) and not _is_capital(row[ahead + 1]):
            break
        ahead += 1
    if ahead >= len(row) or not _is_capital(row[ahead]):
        return 0
    if ahead > at and not _is_capital(row[at]):
        return ahead - at + 1 if _may_follow_particle(row, ahead, text, language) else 0
    if _form(row, ahead, text, language)[1] and ahead == at and _is_land(row, ahead, text, language):
        return 0
    return ahead - at + 1


def _is_land(row: Sequence[Token], at: int, text: str, language: Language) -> bool:
    return any(form.kind in ("adjective", "name") for form in _form(row, at, text, language)[1])


def _may_follow_particle(row: Sequence[Token], at: int, text: str, language: Language) -> bool:
    """As in "van Rusland", "van de FNV", "van Defensie" do not go on with a name; "van den Berg" does."""
    if row[at].acronym or _form(row, at, text, language)[1]:
        return False
    pair = f"{row[at].low} {row[at + 1].low}" if at + 1 < len(row) else ""
    portfolios = words(language, "roles.portfolios")
    return row[at].low not in portfolios and pair not in portfolios
