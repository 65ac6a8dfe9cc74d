"""Bodies that are called by their land: "the Norwegian delegation" of an article is Norway at the talks."""

from collections.abc import Iterator
from dataclasses import replace

from bot import gazetteer, lexicon, questions
from bot.model import LANGUAGES, Hit, Intent

TALKS: frozenset[Intent] = frozenset({"who-led", "who-attended", "meetings", "passages"})
"""Questions in which a delegation is its land; what it said or wants itself may not be the land's."""


def by_land(hit: Hit, intent: Intent) -> Hit:
    """The land of a body that is called by no more than its delegation; any other hit as it is."""
    if intent not in TALKS or hit.entity.kind != "body":
        return hit
    own = ((land, said) for land, said in _called(hit.entity.name) if all(map(questions.is_team, said)))
    entity = next((gazetteer.entity(land) for land, said in own if said), None)
    return replace(hit, entity=entity) if entity else hit


def lands(hit: Hit) -> tuple[str, ...]:
    """The land, by its id, whose adjective a body's name has: none, or one."""
    return tuple(dict.fromkeys(land for land, _ in _called(hit.entity.name)))


def bare(hit: Hit) -> tuple[str, ...]:
    """A body's name without its land and its article: "generale staf"."""
    return tuple(dict.fromkeys(" ".join(said) for _, said in _called(hit.entity.name) if said))


def _called(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The only land that a name has the adjective of, and its other words, in each language that knows it."""
    for language in LANGUAGES:
        found = gazetteer.lands(name, language)
        said = [word for word in lexicon.words(name) if not lexicon.has(word, "article")]
        others = tuple(word for word in said if not gazetteer.is_adjective(word, language))
        if len(found) == 1 and len(others) < len(said):
            yield next(iter(found)), others
