"""Roles and bodies of several words that are one: "Chief Executive Officer", "Foreign Ministry"."""

from collections.abc import Sequence

from bot import gazetteer
from bot.gazetteer import Form
from bot.lexicon import gender_of
from bot.reading.heads import head_of
from bot.reading.tokens import Token
from bot.reading.vocabulary import Words

_MOST_WORDS = 6
"""Words of the longest role, or body that begins one."""
_SHORTEST_BAND = 3
"""Words of the shortest name of a party that begins like a land or a thing."""
_OF = frozenset({"of"})
_LONGEST_BODY = 12
"""Words of the longest name of a body that begins like a role."""
_PLURAL_GENITIVE = frozenset("'’")


def word(tokens: Sequence[Token], at: int, words: Words) -> int:
    """Where the role or government that begins with this token ends; 0 where none of several words does."""
    if "-" in tokens[at].text and (end := _government(tokens, at, words)):
        return end
    opens = tokens[at].low in words.opens_whole
    return (_listed(tokens, at, words) or _of_body(tokens, at, words)) if opens else 0


def body(tokens: Sequence[Token], at: int, words: Words) -> int:
    """Where a body that begins like a role ends: "Transport Staff Union"; 0 where none begins here."""
    roles, token = words.roles, tokens[at]
    modifier = token.low in roles.premodifiers and token.low not in roles.tenures
    if not (roles.noun_modifiers and modifier and _is_capital(token)):
        return 0
    end, most = at + 1, min(len(tokens), at + _LONGEST_BODY)
    while end < most and _is_capital(tokens[end]) and head_of(tokens[end].text, words) is None:
        end += 1
    ends = (i for i in range(end, at + 1, -1) if tokens[i - 1].low in words.names.bodies)
    return next(ends, 0)


def panel(tokens: Sequence[Token], first: int, at: int, words: Words) -> int:
    """Where a body ends that is of two things: "the House Oversight and Reform Committee"; else `at`."""
    joined = words.roles.noun_modifiers and first > 0 and tokens[first - 1].low in words.names.articles
    if (
        not joined
        or _low(tokens, at) not in words.roles.conjunctions
        or tokens[at - 1].low in words.names.bodies
    ):
        return at
    end = at + 1
    while end < len(tokens) and _is_capital(tokens[end]) and head_of(tokens[end].text, words) is None:
        end += 1
    whole = end > at + 1 + 1 and tokens[end - 1].low in words.names.bodies
    return end if whole and not gender_of(f"{tokens[first].text} ") else at


def paired(tokens: Sequence[Token], at: int, words: Words) -> int:
    """2 for "en Industrie" of "Vereniging voor Handel en Industrie", where nouns in names have capitals."""
    if words.roles.noun_modifiers or at + 1 >= len(tokens):
        return 0
    noun = tokens[at + 1]
    joins = tokens[at].low in words.roles.conjunctions and _is_capital(noun) and not noun.acronym
    person = gender_of(f"{noun.text} ") or head_of(noun.text, words) is not None
    known = noun.low in gazetteer.forms(words.language)
    return 2 if joins and not (person or known) else 0


def is_led(tokens: Sequence[Token], first: int, at: int, words: Words) -> bool:
    """Whether a party in one word ends here and "van" who leads it follows: "Boerenpartij van Bos"."""
    alone = at == first + 1 and at + 1 < len(tokens) and tokens[at].low in words.roles.of_strict
    return (
        alone
        and _is_capital(tokens[at + 1])
        and tokens[first].low.endswith(tuple(words.talks.party))
        and tokens[first].low not in words.talks.party
    )


def _government(tokens: Sequence[Token], at: int, words: Words) -> int:
    """Where "regering-Jansen" ends, a body with whoever leads it in one word; 0 where none begins."""
    front, hyphen, name = tokens[at].text.partition("-")
    begins = hyphen and front.casefold() in words.bodies.heads and name.casefold() in words.names.particles
    end = at + 1
    while (
        begins
        and end < len(tokens)
        and (tokens[end].low in words.names.particles or _is_capital(tokens[end]))
    ):
        end += 1
        if _is_capital(tokens[end - 1]):
            return end
    return 0


def folded(shown: str, kind: str, tokens: Sequence[Token], words: Words) -> str:
    """A chunk's words without capitals; "OM" keeps those that tell the body from the small word "om"."""
    if kind != "form" or len(tokens) != 1 or not tokens[0].acronym:
        return shown.casefold()
    small = words.speech.infinitive_markers | words.speech.prepositions
    return shown if tokens[0].low in small else shown.casefold()


def is_called(tokens: Sequence[Token], at: int, words: Words) -> bool:
    """Whether a word says what the name behind it is: "Energiebedrijf Rexa"."""
    named = at + 1 < len(tokens) and _is_capital(tokens[at + 1])
    return named and words.is_called_by(tokens[at].low)


def stands_apart(tokens: Sequence[Token], at: int, end: int, forms: Sequence[Form], words: Words) -> bool:
    """Whether a full name stands behind its party, or where it is from: "voor CD&V Jan Bos", "de Deen X"."""
    if forms and at and tokens[at - 1].low in words.names.articles and {f.kind for f in forms} == {"demonym"}:
        return True
    party = at > 0 and tokens[at - 1].low in words.talks.on_behalf
    party = party and any(gazetteer.is_party(form.id) for form in forms)
    return party and len(tokens) > end + 1 and all(map(_is_capital, tokens[end : end + 2]))


def band(tokens: Sequence[Token], at: int, words: Words) -> int:
    """Where a party of several words ends that begins like a land or a thing; 0 where none begins here.

    "The Dawn of Work coalition", "the Irish Greens and Reformists", "the Kenya Trades Congress".
    """
    if not words.roles.noun_modifiers or not _is_capital(tokens[at]) or len(tokens) < at + _SHORTEST_BAND:
        return 0
    second, third = tokens[at + 1], tokens[at + 2]
    if second.low in _OF and _is_capital(third) and head_of(tokens[at].text, words) is None:
        said = (
            len(tokens) > at + 3 and tokens[at + 3].low in words.talks.parties and not tokens[at + 3].capital
        )
        return at + 3 if said else 0
    kinds = {form.kind for form in gazetteer.forms(words.language).get(tokens[at].low, ())}
    if third.low in words.roles.conjunctions and "adjective" in kinds:
        plural = second.capital and second.low in words.talks.parties
        return at + 4 if plural and len(tokens) > at + 3 and _is_capital(tokens[at + 3]) else 0
    return _of_land(tokens, at, words) if "name" in kinds else 0


def _of_land(tokens: Sequence[Token], at: int, words: Words) -> int:
    """Where a body ends that has its land in front: three words with capitals, the last for a body."""
    end, most = at, min(len(tokens), at + _MOST_WORDS)
    while end < most and _is_capital(tokens[end]) and head_of(tokens[end].text, words) is None:
        end += 1
    body = tokens[end - 1].low in words.names.bodies | words.talks.party
    return end if end - at >= _SHORTEST_BAND and body else 0


def association(tokens: Sequence[Token], at: int, words: Words) -> int:
    """Where an association ends that begins like a land or its people, or is its members' own; 0 for none.

    "The British Medical Association", "the Kenya People's party", "the KDA employers' federation".
    """
    if not words.talks.associations or not _is_capital(tokens[at]) or tokens[at].low in words.names.openers:
        return 0
    end, most, theirs = at, min(len(tokens), at + _LONGEST_BODY), False
    while end < most and (
        _is_capital(tokens[end])
        or (end > at and (_is_theirs(tokens, end, words) or _is_paired(tokens, end, words)))
    ):
        theirs = theirs or tokens[end].low == "'s"
        role = head_of(tokens[end].text, words) if _is_capital(tokens[end]) else None
        end += 1
        if tokens[end - 1].low in words.talks.associations:
            break
        if role is not None and not role.plural and _low(tokens, end) not in words.talks.associations:
            return 0
    end += theirs and not _is_capital(tokens[end - 1]) and _low(tokens, end) in words.talks.party
    if not theirs and (whose := _of_members(tokens, end, words)):
        return whose
    if end - at < _SHORTEST_BAND - 1 or _low(tokens, end - 1) not in words.talks.associations:
        return 0
    return _with_land(tokens, end, words) if theirs or _is_of_land(tokens, at, end, words) else 0


def _of_members(tokens: Sequence[Token], at: int, words: Words) -> int:
    """Where "employers' federation" ends behind a name; 0 where nothing of the kind begins."""
    whose = at + 2 < len(tokens) and tokens[at].low.endswith("s") and tokens[at + 1].text in _PLURAL_GENITIVE
    return at + 3 if whose and tokens[at + 2].low in words.talks.associations else 0


def _is_paired(tokens: Sequence[Token], at: int, words: Words) -> bool:
    """Whether two kinds of members are joined here: "the Irish Bakers and Brewers Organisation"."""
    if tokens[at].low not in words.roles.conjunctions or at + 2 >= len(tokens):
        return False
    several = tokens[at - 1].low.endswith("s") and tokens[at + 1].low.endswith("s")
    return several and _is_capital(tokens[at + 1]) and tokens[at + 2].low in words.talks.associations


def _is_theirs(tokens: Sequence[Token], at: int, words: Words) -> bool:
    """Whether the mark of a genitive stands here behind those whose an association may be."""
    before = tokens[at - 1].low
    several = before.endswith("s") and tokens[at].text in _PLURAL_GENITIVE
    return several or (tokens[at].low == "'s" and before in words.talks.peoples)


def _is_of_land(tokens: Sequence[Token], at: int, end: int, words: Words) -> bool:
    """Whether a name begins with a land's or people's adjective, or with a role; not one of a known body."""
    known = gazetteer.forms(words.language)
    if _spelled(tokens[at:end]) in known or _spelled(tokens[at + 1 : end]) in known:
        return False
    adjective = any(form.kind == "adjective" for form in known.get(tokens[at].low, ()))
    person = head_of(tokens[at].text, words) is not None and end == at + 2
    return person or (adjective and end - at >= _SHORTEST_BAND)


def _with_land(tokens: Sequence[Token], end: int, words: Words) -> int:
    """Past the short name of the land that an association works in: "Women Council UK"."""
    land = gazetteer.forms(words.language).get(_low(tokens, end), ())
    short = end < len(tokens) and tokens[end].acronym and any(form.kind == "name" for form in land)
    return end + short


def _low(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].low if at < len(tokens) else ""


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
        last = tokens[end - 1].text
        head = head_of(last, words) if "-" in last else None
        if head and head.before and _spelled(tokens[at:end]).rpartition("-")[0] in known:
            return end
    return 0


def _spelled(tokens: Sequence[Token]) -> str:
    return " ".join(token.low for token in tokens)


def _is_capital(token: Token) -> bool:
    return token.kind == "word" and token.capital


def is_of_city(token: Token, words: Words) -> bool:
    """Whether a word is the adjective of a city, in languages that have them so: "Brussels minister"."""
    named = gazetteer.forms(words.language).get(token.low[:-1], ())
    cities = any(form.kind in ("city", "capital", "seat") for form in named)
    return bool(words.names.adjective_endings) and token.low.endswith("s") and cities
