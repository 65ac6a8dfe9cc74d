"""Experts, who hold no office of a land or body: on what they are, and where they were heard."""

from collections.abc import Iterable, Iterator

from bot import gazetteer, lexicon, names
from bot.answers import spellings, surrounding
from bot.answers.asking import Asking
from bot.model import LANGUAGES, Fact, Office

SHORTEST = 3
"""Letters of what an expert is on, at least: "Chinaexpert"."""


def beside(known: Iterable[Fact], asking: Asking) -> list[Fact]:
    """Those whose sentence names every body asked for: "the economist on Radio One"."""
    bodies = [hit for hit in asking.hits if hit.entity.kind == "body"]
    return [
        fact
        for fact in known
        if bodies
        and len(bodies) == len(asking.hits)
        and all(
            spellings.stands_in(hit, surrounding.sentence(fact, asking.store), asking.store) for hit in bodies
        )
    ]


def on_its_field(facts: Iterable[Fact], asking: Asking) -> list[Fact]:
    """Those that are on what a compound of the question says: a "Chinaexpert" is none on Russia."""
    fields = list(_fields(asking.question.text))
    return [fact for fact in facts if all(_is_on(field, fact) for field in fields)]


def _fields(text: str) -> Iterator[str]:
    """What stands before a word for an expert in compounds."""
    for word in lexicon.words(text):
        for language in LANGUAGES:
            titles = [title for title in lexicon.office_words(language) if word.endswith(title)]
            longest = max(titles, key=len, default=word)
            field = word.removesuffix(longest)
            if len(field) >= SHORTEST and lexicon.spot_office(longest, language)[0] == "expert":
                yield field
                break


def _is_on(field: str, fact: Fact) -> bool:
    """Whether an office has a field in its words, or a land of that name in any language."""
    role = names.key(fact.claim.role) if isinstance(fact.claim, Office) else ""
    forms = (form for language in LANGUAGES for form in gazetteer.forms(language).get(field, ()))
    titles = {
        names.key(gazetteer.title(form.id, language))
        for form in forms
        if form.kind == "name"
        for language in LANGUAGES
    }
    return any(title in role for title in {field, *titles})
