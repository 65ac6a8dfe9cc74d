"""Who is who: the offices of a person, the holder of an office."""

from collections.abc import Iterator
from dataclasses import replace

from bot import gazetteer, lexicon, names, questions
from bot.answers import (
    asides,
    experts,
    naming,
    searching,
    sent,
    slips,
    spellings,
    strangers,
    surrounding,
    talks,
    tenures,
    unplaced,
)
from bot.answers.asking import NEAR, Asking, joined, newest_first, unlike
from bot.answers.nearness import nearest
from bot.model import (
    LANGUAGES,
    Answer,
    Answered,
    Fact,
    FactKind,
    Hit,
    NotStated,
    Office,
    UnknownName,
)

OFFICES: tuple[FactKind, ...] = ("office",)
EXPERT = "expert"
"""The office of those who know about a land, and hold none in it."""


def alone(asking: Asking) -> Asking:
    """Who holds an office, where nothing is typed but the office and whose it is: "GRU chief"."""
    asked = asking.question
    if asked.intent != "passages" or not asked.names or questions.asks(asked.text):
        return asking
    said = questions.mended(questions.clean(asked.text), lambda word: slips.is_name(word, asking.store))
    for language in dict.fromkeys([asked.language, *LANGUAGES]):
        if lexicon.spot_office(said, language)[0]:
            office = questions.read(f"/who-is {said}", today=asking.today, language=language)
            named = naming.find(office, asking.store)
            if office.role and not (named.left or named.several) and all(map(_is_short, named.hits)):
                return asking._replace(question=replace(office, text=asked.text))
    return asking


def _is_short(hit: Hit) -> bool:
    """Whether a name is typed with no more than a title beside it: "President Lund's salary" is no Lund."""
    return len(hit.typed.split()) <= len(hit.matched.split()) + 1


def who_is(asking: Asking) -> Answer:
    """The offices of a person, newest first; or, where an office is asked for, who holds it."""
    is_person = any(hit.entity.kind == "person" for hit in asking.hits)
    if asking.question.role and questions.is_yes_no(asking.question.text):
        if _does(asking):
            return searching.passages(asking.with_intent("passages"))
        if is_person:
            return _whether(asking)
    if asking.question.role and (
        not is_person or _offices(asking)
    ):  # the adviser of a person is an office too
        given = _holder(asking)
        told = [] if isinstance(given, Answered) else asides.held(asking, _holder)
        return asking.answered(told) if told else given
    if is_person:
        present = talks.who_attended(asking.with_intent("who-attended")) if _is_somewhere(asking) else None
        return present if isinstance(present, Answered) else _person(asking)
    return _about(asking) if asking.hits else asking.usage()


def _does(asking: Asking) -> bool:
    """Whether it is asked what somebody does, whom the office only names: "has minister X quit?"."""
    meant = lexicon.senses(" ".join(asking.left), asking.language)
    return any(lexicon.standing(senses) in {"deed", "event"} for senses in meant.values())


def titled(asking: Asking) -> Answer | None:
    """Who holds an office that the lexicon does not know, by its name in the articles: "the taoiseach".

    Of a land, body or place named, where the sentence names that: "the lord lieutenant of Kent". None where
    no such office is asked for, or none is held.
    """
    asked = asking.question
    is_of_a_person = any(hit.entity.kind == "person" for hit in asking.hits)
    said = " ".join(word for run in asking.left for word in run.split() if not _is_tenure(word))
    if asked.intent != "who-is" or asked.role or is_of_a_person or not said:
        return None
    told = _called(asking, said)
    if not told and asking.when is not None and (near := _called(asking.at(None), said)):
        return asking.answered((), nearest(near, asking.when))
    return asking.answered(told) if told else None


def _called(asking: Asking, said: str) -> list[Fact]:
    """The newest holder of each office that is called so, where its sentence names everybody."""
    found = asking.store.search(said, kinds=OFFICES, when=asking.when, limit=NEAR)
    called = (fact for fact in found if tenures.holds(fact) and tenures.speaks_of(fact, [said]))
    held = tenures.newest_of_each(newest_first(called))
    return [fact for fact in held if _names_all(surrounding.sentence(fact, asking.store), asking)]


def _names_all(said: str, asking: Asking) -> bool:
    """Whether everybody named stands in a sentence."""
    return all(spellings.stands_in(hit, said, asking.store) for hit in asking.hits)


def _is_tenure(word: str) -> bool:
    """Whether a word says for how long an office is held: "acting", "outgoing"."""
    return lexicon.has(word, "acting") or lexicon.has(word, "outgoing")


def _is_somewhere(asking: Asking) -> bool:
    """Whether a city or place is named too, typed as such: "is Lund in Glasgow?"."""
    kinds = {hit.entity.kind for hit in asking.hits}
    return bool(kinds & {"city", "place"}) or any(hit.how == "metonym" for hit in asking.hits)


def _person(asking: Asking) -> Answer:
    """Every office of the persons named; none then: those of other times, else what else is stated."""
    people = [hit.entity.id for hit in asking.hits if hit.entity.kind == "person"]
    pages = [asking.page(one, part="subject", kinds=OFFICES) for one in people]
    found = joined(pages)
    if asking.question.role:
        found = found._replace(
            facts=[fact for fact in found.facts if tenures.is_of(fact, asking.question.role)]
        )
    if found.facts:
        ever = [] if asking.when else joined(pages).facts
        return asking.answered(found.facts, ever, found.more)
    near = [fact for one in people for fact in asking.near(one, part="subject", kinds=OFFICES)]
    return asking.answered((), near or [fact for one in people for fact in asking.near(one, part="subject")])


def _whether(asking: Asking) -> Answer:
    """Whether the person named holds the office asked for; who else does is near."""
    given = _person(asking)
    if isinstance(given, Answered):
        return given
    others = tuple(hit for hit in asking.hits if hit.entity.kind != "person")
    holders = (
        [fact for fact in _offices(asking._replace(hits=others)) if tenures.holds(fact)] if others else []
    )
    return asking.answered((), [*holders, *given.nearby] if isinstance(given, NotStated) else holders)


def _about(asking: Asking) -> Answer:
    """A land or a body is no person: the people who hold an office there are near."""
    found = (asking.facts(one, part="organisation", kinds=OFFICES, limit=NEAR) for one in asking.ids)
    return asking.answered((), [fact for facts in found for fact in facts])


def _holder(asking: Asking) -> Answer:
    """Who holds the office on the date, or the newest holder where no date is asked.

    Somebody who held it before, or is to hold it, is near and never the answer; so is who holds it at another
    time.
    """
    stated = _offices(asking)
    asking = asking._replace(left=tuple(run for run in asking.left if not _only_asks(run)))
    if asking.left:
        named = [fact for fact in stated if tenures.speaks_of(fact, asking.left)]
        if not named and (unknown := strangers.refused(asking.left, asking.question)):
            return UnknownName(asking.understood(), unknown[0])
        if not named and not strangers.ordinary(asking.left):
            return searching.passages(asking.with_intent("passages"))
        stated = named or (stated if ":" in asking.question.role else [])
    if lexicon.has(asking.question.text, "formerly") and (
        former := [f for f in stated if tenures.is_former(f)]
    ):
        return asking.answered(former, unlike(stated, former))
    if asking.when is None and lexicon.has(asking.question.text, "previous"):
        return asking.answered((), stated)  # that nobody came between two is not stated
    is_alone = all(_is_tenure(word) for run in asking.left for word in run.split())
    holders = [fact for fact in stated if tenures.holds(fact)] or (
        unplaced.holders(asking.at(None)) if is_alone else []
    )
    if asking.when is not None:
        then = [fact for fact in holders if fact.holds and fact.holds.overlaps(asking.when)]
        then = [fact for fact in then if not tenures.is_over(fact, stated, asking.when)]
        then = then or (unplaced.holders(asking) if is_alone else [])
        near = unlike([*stated, *holders], then) or ([] if then else unplaced.beside(asking))
        return asking.answered(then, nearest(near, asking.when))
    newest = tenures.newest_of_each(holders) or _to_be(stated, asking)
    return asking.answered(newest, unlike(stated, newest) or ([] if newest else unplaced.beside(asking)))


def _to_be(stated: list[Fact], asking: Asking) -> list[Fact]:
    """Who is to hold an office that nobody holds, where it is asked whether anybody does."""
    if not questions.is_yes_no(asking.question.text):
        return []
    return [fact for fact in stated if isinstance(fact.claim, Office) and fact.claim.tenure == "designated"]


def _only_asks(run: str) -> bool:
    """Whether words only ask: "who leads X as president?" asks for the president."""
    return all(questions.is_asking(word) for word in run.split())


def holders(asking: Asking, role: str) -> tuple[Hit, ...]:
    """The people who hold an office of the lands or bodies named, then or last: whoever "the judge" is."""
    office = asking._replace(question=replace(asking.question, role=role), left=())
    stated = [fact for fact in _offices(office) if tenures.holds(fact)]
    then = [fact for fact in stated if fact.holds and asking.when and fact.holds.overlaps(asking.when)]
    found = then if asking.when else tenures.newest_of_each(stated)
    people = {one.id: one for fact in found if (one := fact.subject) and one.id}
    typed = lexicon.office_title(role, asking.language)
    known = (asking.store.entity(each) for each in people)
    return tuple(Hit(entity, typed, entity.name, 100.0, "fuzzy") for entity in known if entity)


def _offices(asking: Asking) -> list[Fact]:
    """Statements of the office asked for, newest first: all of the time asked for, the nearest of others."""
    role = asking.question.role
    if asking.hits:
        owners = (*asking.ids, *_cities(asking), *_lands(asking))
        found = [fact for one in owners for fact in _given(asking, one)]
        found += [fact for hit in asking.hits if hit.entity.kind == "body" for fact in _told(asking, hit)]
    elif asking.left:
        found = asking.store.search(" ".join(asking.left), kinds=OFFICES, limit=NEAR)
        found += asking.near(kinds=OFFICES, keys=[role]) if ":" in role else []
    else:
        keys = lexicon.narrower(role)
        found = [*asking.facts(kinds=OFFICES, keys=keys), *asking.near(kinds=OFFICES, keys=keys)]
    if role == EXPERT or ":" in role:
        every = lexicon.narrower(role)
        known = asking.facts(kinds=OFFICES, keys=every) or asking.near(kinds=OFFICES, keys=every)
        found += [fact for fact in known if _is_on_a_land(fact, asking)]
        found += experts.beside(known, asking) if role == EXPERT else []
    if role == lexicon.HEAD and asking.hits and all(hit.entity.kind == "country" for hit in asking.hits):
        found = [
            fact for fact in found if isinstance(fact.claim, Office) and lexicon.heads_a_land(fact.claim.key)
        ]
    found = experts.on_its_field(found, asking) if role == EXPERT else found
    asked = (fact for fact in found if tenures.is_so_called(fact, asking.question.text))
    return newest_first(unlike((fact for fact in asked if tenures.is_of(fact, role)), ()))


def _is_on_a_land(fact: Fact, asking: Asking) -> bool:
    """Whether an office names a land asked about: "Ruslandexpert", "head of Norway's secret service"."""
    claim = fact.claim
    hits = [hit for hit in asking.hits if hit.entity.kind == "country"]
    lands = {hit.entity.id for hit in hits}
    titles = (names.key(title) for hit in hits for title in spellings.titles(hit))
    if not isinstance(claim, Office):
        return False
    said = gazetteer.lands(claim.role, fact.evidence[0].source.language)
    return bool(said & lands) or any(title in names.key(claim.role) for title in titles)


def _given(asking: Asking, organisation: str) -> Iterator[Fact]:
    """Statements of the offices asked for that a land or body gives: some of each, since the newest count."""
    known = asking.store.keys(organisation, "office")
    keys = [key for key in known if lexicon.same_office(asking.question.role, key)]
    if asking.when is not None and keys:
        yield from asking.facts(organisation, part="organisation", kinds=OFFICES, keys=keys)
    for key in keys:
        yield from asking.near(organisation, part="organisation", kinds=OFFICES, keys=[key])


def _told(asking: Asking, hit: Hit) -> Iterator[Fact]:
    """Statements of a land's offices that name one of its bodies: "director of the … service MI6".

    A body that is called by its land is named without it: "chief of the general staff".
    """
    spelt = [alias.text for alias in asking.store.spellings(hit.entity.id)]
    own = gazetteer.country_of(hit.entity.id)
    for land in (own,) if own else sent.lands(hit):
        texts = spelt if own else sent.bare(hit)
        yield from (f for f in _given(asking, land) if any(tenures.speaks_of(f, [text]) for text in texts))


def _lands(asking: Asking) -> list[str]:
    """The lands that the people named head: "Lund's foreign minister" is that of Norway."""
    people = [hit.entity.id for hit in asking.hits if hit.entity.kind == "person"]
    held = (fact.claim for one in people for fact in asking.facts(one, part="subject", kinds=OFFICES))
    return [
        office.organisation.id
        for office in held
        if isinstance(office, Office)
        and lexicon.heads_a_land(office.key)
        and office.organisation is not None
        and office.organisation.id is not None
    ]


def _cities(asking: Asking) -> list[str]:
    """The cities themselves where seats stand for their governments: Kyiv has a mayor too."""
    seats = (names.decide(hit.typed, asking.store, ("city",)) for hit in asking.hits if hit.how == "metonym")
    return [decision.hit.entity.id for decision in seats if isinstance(decision, names.Match)]
