"""What an office is called in any language: one key for all its names, and titles for a key."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from bot.lexicon.folding import listed, words
from bot.lexicon.loader import shared
from bot.lexicon.phrasing import PLURALS, Phrases, Span, phrases, spans
from bot.model import EntityKind, Language

HEAD = "head"
"""The key by which whoever heads a body is asked for: "who runs the bank?"."""


class _Vocabulary(NamedTuple):
    """All words for offices, those of one language taking precedence."""

    heads: Phrases
    fields: Phrases
    prefixes: Phrases
    endings: Mapping[str, str]
    skipped: frozenset[str]
    between: frozenset[str]
    joining: frozenset[str]
    chaired: frozenset[str]
    open_fields: frozenset[str]
    known_fields: frozenset[str]


@lru_cache(maxsize=4096)
def office_key(role: str, language: Language) -> str:
    """The language-free name of an office; folded words where the lexicon has none, "" for no words.

    Tenure ("oud-", "acting") is no part of it, deputies and shadows are. Another language's words do too.

    >>> office_key("minister van Landsverdediging", "nl"), office_key("Defence Secretary", "en")
    ('minister:defence', 'minister:defence')
    >>> office_key("vice foreign minister", "en"), office_key("klokkenluider van de kerk", "nl")
    ('deputy-minister:foreign-affairs', 'klokkenluider-kerk')
    """
    known = _vocabulary(language)
    said = tuple(word for word in words(role) if word not in known.skipped)
    head = _head(said, known)
    if head is None:
        return "-".join(word for word in said if word not in known.between)
    if ":" in head.key:
        return _prefixed(said, head, known)
    return _with_fields(_prefixed(said, head, known), said, head, known)


@lru_cache(maxsize=256)
def spot_office(text: str, language: Language) -> tuple[str, frozenset[str]]:
    """The office that a question's words name, "" for none, and the folded words that do.

    >>> key, taken = spot_office("Ukraine's first defence minister", "en")
    >>> key, sorted(taken)
    ('minister:defence', ['defence', 'minister'])
    """
    known, typed = _vocabulary(language), words(text)
    said = tuple(_one(word, known) for word in typed)
    head = _head(said, known)
    if head is None:
        return "", frozenset()
    said, head = _longest(said, head, known)
    rest = (*said[: head.start], *said[head.end :])
    fields = list(spans(rest, known.fields))
    key = office_key(" ".join(said), language)
    if head.key in known.open_fields and not fields and not _compound(said, head, known):
        key = key.partition(":")[0]
    small = {word for word in rest if word in known.skipped or (word,) in known.prefixes}
    named = {word for span in fields for word in rest[span.start : span.end]} if ":" in key else set()
    return key, frozenset({*said[head.start : head.end], *_of_several(typed, known), *named, *small})


def _longest(said: tuple[str, ...], head: Span, known: _Vocabulary) -> tuple[tuple[str, ...], Span]:
    """The words and the head in them, without what stands inside a longer one.

    That is an article, and one word that is none of an office: "chef van de Poolse generale staf".
    """
    tight = tuple(word for word in said if word not in known.skipped)
    others = (
        tight[:at] + tight[at + 1 :] for at in range(1, len(tight) - 1) if _is_foreign(tight[at], known)
    )
    for those in (tight, *others):
        longer = _head(those, known)
        if longer is not None and longer.end - longer.start > head.end - head.start:
            said, head = those, longer
    return said, head


def _is_foreign(word: str, known: _Vocabulary) -> bool:
    """Whether a word may be no part of an office."""
    is_small = word in known.between or word in known.joining
    return not is_small and (word,) not in known.heads and (word,) not in known.fields


def _of_several(typed: tuple[str, ...], known: _Vocabulary) -> set[str]:
    """The words that name several holders of an office."""
    return {word for word in typed if _one(word, known) != word}


def _one(word: str, known: _Vocabulary) -> str:
    """One of several: "ministers" is "minister", "presidenten" is "president"; any other word as it is."""
    if (word,) in known.heads or _ending(word, known.endings):
        return word
    singles = (word.removesuffix(plural) for plural in PLURALS if word.endswith(plural))
    return next((one for one in singles if (one,) in known.heads or _ending(one, known.endings)), word)


def office_words(language: Language) -> frozenset[str]:
    """Every folded word that names an office or what it is of."""
    known = _vocabulary(language)
    return frozenset(word for phrases in (known.heads, known.fields) for phrase in phrases for word in phrase)


def same_office(asked: str, held: str) -> bool:
    """Whether who holds `held` answers a question for `asked`; without a field, an office fits every field.

    The head of a body may be called anything that heads are; who is called its boss is its director.

    >>> same_office("minister:defence", "minister:defence+police"), same_office("minister", "minister:sport")
    (True, True)
    >>> same_office("head", "director:intelligence"), same_office("head", "minister:defence")
    (True, False)
    >>> same_office("minister:defence", "deputy-minister:defence"), same_office("minister:sport", "minister")
    (False, False)
    """
    head, _, fields = asked.partition(":")
    other, _, held_fields = held.partition(":")
    is_head = head == HEAD and other in shared("offices")["heads"]["any"].split(", ")
    if head != other and not is_head and (head, other) != ("director", HEAD):
        return False
    return not fields or not set(fields.split("+")).isdisjoint(held_fields.split("+"))


def told_apart(text: str) -> frozenset[str]:
    """The folded words of a text that name one kind of an office which has several.

    >>> sorted(told_apart("Wie is de formateur?")), sorted(told_apart("wie is bemiddelaar"))
    (['formateur'], [])
    """
    return frozenset(words(text)) & frozenset(shared("offices")["apart"]["words"].split(", "))


def narrower(key: str) -> tuple[str, ...]:
    """An office and those of its fields: "minister" has "minister:defence" and many more; all heads of one.

    >>> narrower("minister:defence"), "minister:defence" in narrower("minister")
    (('minister:defence',), True)
    """
    head, _, fields = key.partition(":")
    listed = shared("offices")
    if head == HEAD and fields:
        return (key, *(f"{other}:{fields}" for other in listed["heads"]["any"].split(", ")))
    if fields or head not in {*listed["field"]["open"].split(", "), *listed["field"]["known"].split(", ")}:
        return (key,)
    return (key, *(f"{head}:{field}" for field in listed["portfolio"]["en"]))


def heads() -> tuple[str, ...]:
    """The offices by which whoever heads a body may be called.

    >>> "chair" in heads(), "minister" in heads()
    (True, False)
    """
    return tuple(shared("offices")["heads"]["any"].split(", "))


def tells_apart(key: str) -> bool:
    """Whether an office tells some who attend talks from others; all of them are negotiators.

    >>> tells_apart("minister"), tells_apart("negotiator")
    (True, False)
    """
    return bool(key) and key.partition(":")[0] not in shared("offices")["heads"]["everybody"].split(", ")


def heads_a_land(key: str) -> bool:
    """Whether an office is that of the head of a land, and of none of its services.

    >>> heads_a_land("president"), heads_a_land("director:intelligence")
    (True, False)
    """
    return key in shared("offices")["heads"]["land"].split(", ")


def is_held_alone(key: str, of: EntityKind) -> bool:
    """Whether one person at a time holds an office of a land, a body or a place.

    Of ministers whose field is not said there are several.

    >>> is_held_alone("minister:defence", "country"), is_held_alone("minister", "country")
    (True, False)
    >>> is_held_alone("mayor", "city"), is_held_alone("ambassador", "country")
    (True, False)
    """
    head, _, fields = key.partition(":")
    listed = shared("offices")["alone"].get(of, "").split(", ")
    return head in listed and (head != "minister" or bool(fields))


def _head(said: tuple[str, ...], known: _Vocabulary) -> Span | None:
    """What the office is: the last head before a "van" or "of" that follows one; the first of "X en Y"."""
    found: Span | None = None
    for span in spans(said, known.heads, lambda word: known.endings.get(_ending(word, known.endings), "")):
        apart = said[found.end : span.start] if found else ()
        if found and not (known.between | known.joining).isdisjoint(apart):
            break
        found = span
    return found


def _prefixed(said: tuple[str, ...], head: Span, known: _Vocabulary) -> str:
    """The key with "deputy-" or "shadow-" where a word or the beginning of a compound says so."""
    before = (*said[: head.start], _compound(said, head, known))
    return "-".join([*(key for word in before if (key := known.prefixes.get((word,)))), head.key])


def _with_fields(key: str, said: tuple[str, ...], head: Span, known: _Vocabulary) -> str:
    if head.key == "president" and any(word.endswith(tuple(known.chaired)) for word in said[head.end :]):
        return key.removesuffix("president") + "chair"
    is_open = key in known.open_fields or head.key in known.open_fields
    if not is_open and head.key not in known.known_fields:
        return key
    fields = _fields(said, head, known) or (_unknown_field(said, head, known) if is_open else ())
    return f"{_becomes(key)}:{'+'.join(fields)}" if fields else key


def _fields(said: tuple[str, ...], head: Span, known: _Vocabulary) -> tuple[str, ...]:
    compound = _compound(said, head, known)
    rest = (*said[: head.start], compound, compound.removesuffix("s"), *said[head.end :])
    return tuple(dict.fromkeys(span.key for span in spans(rest, known.fields)))


def _compound(said: tuple[str, ...], head: Span, known: _Vocabulary) -> str:
    """What stands before the head in one word with it: "defensie" of "defensieminister"."""
    if said[head.start : head.end] in known.heads:
        return ""
    return said[head.start].removesuffix(_ending(said[head.start], known.endings))


def _unknown_field(said: tuple[str, ...], head: Span, known: _Vocabulary) -> tuple[str, ...]:
    """What follows "minister van" when the lexicon has no such field."""
    after = said[head.end :]
    if not after or after[0] not in known.between:
        return ()
    return ("-".join(word for word in after if word not in known.between),)


def _becomes(key: str) -> str:
    return str(shared("offices")["becomes"].get(key, key))


def _ending(word: str, endings: Mapping[str, str]) -> str:
    """The longest head in which a compound ends, "" for none."""
    if endings.get(word) == "":
        return ""
    return next((word[i:] for i in range(2, len(word) - 2) if word[i:] in endings), "")


@cache
def _vocabulary(language: Language) -> _Vocabulary:
    data = shared("offices")
    order = [*(other for other in data["head"] if other != language), language]
    compounding = [other for other in order if other in data["compound"]["languages"].split(", ")]
    heads = phrases(data["head"], order) | phrases(data["fixed"], order)
    spared = _plain(data["compound"]["none"], compounding)
    single = {head[0]: key for head, key in phrases(data["head"], compounding).items() if len(head) == 1}
    skipped = _plain(data["tenure"], order) | _plain(data["article"], order)
    return _Vocabulary(
        heads={_without(phrase, skipped): key for phrase, key in heads.items()},
        fields=phrases(data["portfolio"], order),
        prefixes=phrases(data["prefix"], order),
        endings=single | dict.fromkeys(spared, ""),
        skipped=skipped,
        between=_plain(data["between"], order),
        joining=_plain(data["and"], order),
        chaired=_plain(data["chaired"], order),
        open_fields=frozenset(data["field"]["open"].split(", ")),
        known_fields=frozenset(data["field"]["known"].split(", ")),
    )


def _plain(table: Mapping[str, str], order: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase[0] for language in order for phrase in listed(table.get(language, "")) if phrase)


def _without(phrase: tuple[str, ...], skipped: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in phrase if word not in skipped)
