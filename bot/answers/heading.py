"""Who heads a body, where it is no delegation that was led: "who chairs the committee?"."""

from dataclasses import replace

from bot import lexicon, questions
from bot.answers import offices, talks, tenures
from bot.answers.asking import Asking, newest_first, unlike
from bot.model import Answer, Answered, Fact, Office

SIDES = frozenset({lexicon.GOVERNMENT, "delegation", "opposition", "union"})
"""Kinds of bodies that are a side at talks, or many of which a land has."""


def headed(asking: Asking) -> Answered | None:
    """Who heads a body that is named, or one with a field: "who leads Russian intelligence?"."""
    asked = asking.question
    if asked.intent != "who-led":
        return None
    is_body = all(hit.entity.kind in {"body", "person"} or hit.how == "metonym" for hit in asking.hits)
    if not (asking.hits or asking.left) or not (is_body or ":" in asked.role):
        return None
    given = offices.who_is(_as_head(asking, asked.role or lexicon.HEAD))
    if not isinstance(given, Answered) or given.asked.question.intent != "who-is":
        return None
    if lexicon.has(asked.text, "panel"):
        return given
    whole = tuple(fact for fact in given.facts if not _is_of_a_panel(fact))
    return replace(given, facts=whole) if whole else None


def of_a_land(asking: Asking) -> Answer | None:
    """Who heads a body of the lands named that is no government: whoever led a delegation of theirs does not.

    None where no such body is asked about: "the Irish parliament" is one, "the Irish delegation" is none.
    """
    asked, lands = asking.question, [hit for hit in asking.hits if hit.entity.kind == "country"]
    kind = lexicon.spot_body(questions.clean(asked.text), asked.language)[0]
    is_of_talks = questions.speaks_of_talks(asked.text) or any(map(questions.is_team, asked.text.split()))
    if asked.intent != "who-led" or kind in {"", *SIDES} or is_of_talks or lands != list(asking.hits):
        return None
    held = [fact for land in asking.ids for fact in _of_body(asking.at(None), land, kind)]
    heads = [fact for fact in newest_first(held) if _is_head(fact, kind) and tenures.holds(fact)]
    then = [
        fact for fact in heads if asking.when is None or (fact.holds and fact.holds.overlaps(asking.when))
    ]
    meant = _as_head(asking, lexicon.HEAD)._replace(body=kind)
    return meant.answered(tenures.newest_of_each(then), unlike(held, then))


def _is_of_a_panel(fact: Fact) -> bool:
    """Whether an office is that of a committee of a body: "voorzitter van de visserijcommissie"."""
    role, language = (
        fact.claim.role if isinstance(fact.claim, Office) else "",
        fact.evidence[0].source.language,
    )
    said = (part for word in lexicon.words(role) for part in (word, *lexicon.parts(word, language)))
    return any(lexicon.has(part, "panel") for part in said)


def _as_head(asking: Asking, role: str) -> Asking:
    return asking._replace(question=replace(asking.question, intent="who-is", role=role))


def _of_body(asking: Asking, land: str, kind: str) -> list[Fact]:
    """The offices of a land whose words name a kind of body, in any language."""
    told = asking.facts(land, part="organisation", kinds=talks.OFFICES)
    titles = lexicon.body_titles(kind)
    return [fact for fact in told if any(tenures.speaks_of(fact, [title]) for title in titles)]


def _is_head(fact: Fact, kind: str) -> bool:
    """Whether an office is that of the head of a body, and not of a part of it."""
    key, _, field = fact.claim.key.partition(":") if isinstance(fact.claim, Office) else ("", "", "")
    return lexicon.same_office(lexicon.HEAD, key) and field in {"", *kind.split(":")}
