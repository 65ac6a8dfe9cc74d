"""Which of those named in a question do or undergo what is asked, and by whom a land acts."""

from bot import gazetteer, lexicon
from bot.answers.asking import Asking
from bot.model import FactKind, Hit, Language, Office

OFFICES: tuple[FactKind, ...] = ("office",)
HOLDERS = 50
"""Newest offices of a land by whose holders it acts."""


def is_name(hit: Hit, language: Language) -> bool:
    """Whether an entity is meant by a name of its own: "the rebels" of one article are not those of another.

    A word of the news typed without a capital is no name: "how high", "a pool".
    """
    is_word = hit.typed.islower() and not gazetteer.is_demonym(hit.typed, language)
    if is_word and lexicon.senses(hit.typed, language):
        return False
    words = [word for word in hit.entity.name.split() if not lexicon.has(word, "article")]
    return hit.entity.kind != "body" or any(not word[:1].islower() for word in words)


def is_set_apart(hit: Hit, text: str) -> bool:
    """Whether others than somebody are asked about: "how many negotiators besides X?"."""
    start = text.casefold().find(hit.typed.casefold())
    before = " ".join(text[: max(start, 0)].split()[-2:])
    return lexicon.has(before, "besides")


def is_person(hit: Hit, text: str) -> bool:
    """Whether somebody is meant by a name, and not a place that was read for one: "in Smith"."""
    before = text[: max(text.casefold().find(hit.typed.casefold()), 0)].split()[-1:]
    return hit.entity.kind == "person" and not lexicon.has(" ".join(before), "inside")


def is_doer(hit: Hit, text: str, language: Language) -> bool:
    """Whether somebody does or undergoes what is asked, and is not where or of whom it is: "in Peru"."""
    if hit.entity.kind in {"city", "place"}:
        return False
    start = text.casefold().find(hit.typed.casefold())
    before = [word for word in lexicon.words(text[: max(start, 0)]) if not lexicon.has(word, "article")]
    is_case = bool(before) and lexicon.has(before[-1], "lawsuit")  # "the verdict in the case X"
    is_of = text[start + len(hit.typed) :][:2] in {"'s", "’s"}
    is_said_of = gazetteer.is_adjective(hit.typed, language) and not gazetteer.is_people(hit.typed, language)
    is_aside = before and (lexicon.has(before[-1], "where") or lexicon.has(before[-1], "clause"))
    return not (is_of or is_said_of or is_aside or is_case)


def speakers(hit: Hit, asking: Asking) -> frozenset[str | None]:
    """Who holds an office of a land: what its president does is done by the land."""
    if hit.entity.kind != "country":
        return frozenset()
    held = asking.at(None).facts(hit.entity.id, part="organisation", kinds=OFFICES, limit=HOLDERS)
    return frozenset(fact.subject.id for fact in held if fact.subject)


def titles(hit: Hit, asking: Asking) -> frozenset[tuple[str, str]]:
    """The offices of a person that are of a land, by the words for them and the land's id."""
    if hit.entity.kind != "person":
        return frozenset()
    held = asking.at(None).facts(hit.entity.id, part="subject", kinds=OFFICES, limit=HOLDERS)
    offices = (fact.claim for fact in held if isinstance(fact.claim, Office))
    return frozenset(
        (one.role, one.organisation.id) for one in offices if one.organisation and one.organisation.id
    )
