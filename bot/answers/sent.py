"""Delegations by the land that sent them: "the Norwegian delegation" of an article is Norway at the talks."""

from dataclasses import replace

from bot import gazetteer, lexicon, questions
from bot.model import LANGUAGES, Hit, Intent, Language

TALKS: frozenset[Intent] = frozenset({"who-led", "who-attended", "meetings", "passages"})
"""Questions in which a delegation is its land; what it said or wants itself may not be the land's."""


def by_land(hit: Hit, intent: Intent) -> Hit:
    """The land of a body that is called by no more than its delegation; any other hit as it is."""
    if intent not in TALKS or hit.entity.kind != "body":
        return hit
    land = next((one for language in LANGUAGES if (one := _land(hit.entity.name, language))), None)
    entity = gazetteer.entity(land) if land else None
    return replace(hit, entity=entity) if entity else hit


def _land(name: str, language: Language) -> str | None:
    """The only land of whose delegation a name is, where it says nothing else."""
    lands = gazetteer.lands(name, language)
    said = [word for word in lexicon.words(name) if not lexicon.has(word, "article")]
    teams = [word for word in said if questions.is_team(word)]
    adjectives = [word for word in said if gazetteer.is_adjective(word, language)]
    return (
        next(iter(lands)) if len(lands) == 1 and teams and len(teams) + len(adjectives) == len(said) else None
    )
