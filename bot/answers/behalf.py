"""Who acts for a side somewhere: whatever the verb, that is who led or was there of that side alone."""

from collections.abc import Sequence
from dataclasses import replace

from bot import gazetteer, lexicon, names, questions, times
from bot.answers import naming, talks
from bot.answers.asking import Asking
from bot.answers.deciding import Named
from bot.model import Answered, Entity, Fact, Hit, Intent

PLACES = frozenset({"city", "place"})
DELEGATED: tuple[Intent, ...] = ("who-led", "who-attended")
LOOSE: tuple[Intent, ...] = ("passages", "positions", "who-is", "meetings", *DELEGATED)
"""Questions that may be meant so: "who is there for Oslo?" asks for no stance."""
ANSWERS = (talks.who_led, talks.who_attended)
OPENING = 4
"""Words of which one asks who: "and who was", "dus wie deed het"."""


def asked(asking: Asking, named: Named) -> tuple[Asking, Named]:
    """A question who acted for a side somewhere as one who led it, or was there.

    "Who carried the flag for Oslo in Geneva?" asks so in whatever words; who signed for Oslo is another
    question. A capital is its land where the talks are said to be elsewhere.
    """
    text = questions.clean(asking.question.text)
    if questions.is_command(asking.question.text) or named.several:
        return asking, named
    if asking.question.intent in LOOSE and lexicon.has(" ".join(text.split()[:OPENING]), "who"):
        tried = [_as(intent, asking) for intent in DELEGATED]
        if _acts(*tried[0]) and (best := _best(asking, tried)) is not None:
            return best
    if asking.question.intent in DELEGATED:
        named = named._replace(hits=_parties(named.hits, asking))
    return asking, named


def _as(intent: Intent, asking: Asking) -> tuple[Asking, Named]:
    """The question asked so, with whom it then names."""
    question = asking.question
    question = replace(question, intent=intent, role="", names=(" ".join((*question.names, question.topic)),))
    found = naming.find(question, asking.store)
    hits = _parties(found.hits, asking)
    return asking._replace(question=replace(question, topic=""), hits=hits), found._replace(
        hits=hits, left=()
    )


def _acts(asking: Asking, named: Named) -> bool:
    """Whether it is asked who did for a side what those do who are at talks, and nothing else."""
    text = questions.clean(asking.question.text)
    sides = [hit for hit in named.hits if is_side(text, hit)]
    people = [hit for hit in named.hits if hit.entity.kind == "person"]
    if named.several or not sides or not all(questions.is_of_a_place(text, hit.typed) for hit in people):
        return False
    is_at_talks = len(sides) < len(named.hits) or bool(_talks_in(text))
    return is_at_talks and not lexicon.has(text, "not") and not _said_besides(text, asking, named)


def _said_besides(text: str, asking: Asking, named: Named) -> list[str]:
    """The words that say more than who acted for whom, where and when."""
    for found in reversed(times.find(text, today=asking.today, lang=asking.language, policy="command")):
        text = f"{text[: found.start]} {text[found.end :]}"
    known = {word for hit in named.hits for word in lexicon.words(hit.typed)}.union(
        questions.small_words(), _talks_in(text)
    )
    return [word for word in lexicon.beside(text, "behalf", "fronting", "party-side") if word not in known]


def _talks_in(text: str) -> list[str]:
    """The words for talks in a text, with those that say of what they are: "klimaatoverleg"."""
    said = [word for word in lexicon.words(text) if questions.speaks_of_talks(word)]
    return [*said, *questions.topics_of_talks(text)]


def _best(asking: Asking, tried: Sequence[tuple[Asking, Named]]) -> tuple[Asking, Named] | None:
    """Who led, where a word says so or somebody is stated to have led; else who was there.

    What is asked as who was there stays so. None where talks on a topic are not what an article is about.
    """
    text = questions.clean(asking.question.text)
    heads, present = (answer(one) for answer, (one, _) in zip(ANSWERS, tried, strict=True))
    is_led = isinstance(heads, Answered) and heads.asked.question.intent == "who-led"
    is_there = asking.question.intent == "who-attended" or lexicon.has(text, "attending")
    is_lead = lexicon.has(text, "fronting") or (is_led and not is_there)
    given = heads if is_lead else present
    told = given.facts if isinstance(given, Answered) else ()
    if not all(_is_about(fact, text, asking) for fact in told):
        return None
    return tried[0] if is_lead else tried[1]


def _is_about(fact: Fact, text: str, asking: Asking) -> bool:
    """Whether the article of a fact has what talks are said to be on: "klimaat" for a "klimaatoverleg"."""
    said = lexicon.words(asking.store.text(fact.evidence[0].source.id) or "")
    topics = questions.topics_of_talks(text).values()
    return all(any(word.startswith(topic) for word in said) for topic in topics)


def is_side(text: str, hit: Hit) -> bool:
    """Whether a name stands behind a "for", before a "side", or owns what follows: "Oslo's man"."""
    before, found, behind = text.partition(hit.typed)
    said = [word for word in lexicon.words(before) if not lexicon.has(word, "article")]
    tails = (said[-length:] for length in (1, 2, 3) if said[-length:])
    is_for = any(not lexicon.beside(" ".join(tail), "for-whom") for tail in tails)
    is_owner = hit.typed.endswith(("'s", "s'")) or behind.startswith(("'s ", "' "))
    return bool(found) and (is_for or is_owner or lexicon.has(" ".join(behind.split()[:1]), "party-side"))


def _parties(hits: Sequence[Hit], asking: Asking) -> tuple[Hit, ...]:
    """Those named, with whoever a capital stands for where it is a side and the talks were elsewhere."""
    text = questions.clean(asking.question.text)
    there = [hit for hit in hits if hit.entity.kind in PLACES or questions.is_of_a_place(text, hit.typed)]
    elsewhere = {hit: [one.entity.id for one in there if one != hit] for hit in hits}
    return tuple(
        _seated(hit, elsewhere[hit], asking) if elsewhere[hit] and _is_party(hit, text) else hit
        for hit in hits
    )


def beside(hits: Sequence[Hit], text: str, last: Asking) -> tuple[Hit, ...]:
    """Those named in a follow-up, with whoever a capital stands for behind a "for", or at those talks."""
    there = [hit.entity.id for hit in last.hits if hit.entity.kind in PLACES]
    if last.question.intent not in DELEGATED or not there:
        return tuple(hits)
    return tuple(
        _seated(hit, there, last)
        if is_side(text, hit) or (_is_party(hit, text) and _senders(hit, there, last))
        else hit
        for hit in hits
    )


def _is_party(hit: Hit, text: str) -> bool:
    """Whether a city is who was there, and not where: "who represented Oslo in Geneva?"."""
    if hit.entity.kind != "city" or questions.is_of_talks(text, hit.typed):
        return False
    before = " ".join(lexicon.words(text.partition(hit.typed)[0])[-1:])
    is_joined = lexicon.has(before, "both")
    return is_side(text, hit) or not (is_joined or questions.is_of_a_place(text, hit.typed))


def _seated(hit: Hit, places: Sequence[str], asking: Asking) -> Hit:
    """The government or body with its seat in a city, the first that sent anybody to one of the places."""
    entity = next(iter([*_senders(hit, places, asking), *_at(hit, asking)]), None)
    return replace(hit, entity=entity, how="metonym") if entity else hit


def _senders(hit: Hit, places: Sequence[str], asking: Asking) -> list[Entity]:
    """Those seated in a city who sent anybody to one of the places."""
    seated = _at(hit, asking)
    return [one for one in seated if any(asking.facts(one.id, at, part="side", limit=1) for at in places)]


def _at(hit: Hit, asking: Asking) -> list[Entity]:
    """The government and the bodies that have their seat in a city."""
    if hit.entity.kind != "city":
        return []
    seat = gazetteer.seat_of(hit.entity.id)
    government = gazetteer.entity(seat) if seat else None
    known = asking.store.exact(names.key(hit.typed))
    bodies = {alias.entity.id: alias.entity for alias in known if alias.entity.kind == "body"}
    return [*([government] if government else []), *bodies.values()]
