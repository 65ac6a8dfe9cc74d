"""Who led, who attended, who met: answers about talks."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from bot import gazetteer, lexicon, questions
from bot.answers import delegations, placing, scopes, sent, tenures
from bot.answers.asking import NEAR, Asking, Page, newest_first, unlike
from bot.answers.nearness import nearest
from bot.model import Answer, Answered, Fact, FactKind, Hit, NotStated, Office
from bot.store import Involvement

LEADS: tuple[FactKind, ...] = ("leads",)
PRESENT: tuple[FactKind, ...] = ("leads", "member")
ABSENT: tuple[FactKind, ...] = ("absent",)
OFFICES: tuple[FactKind, ...] = ("office",)
MEETINGS: tuple[FactKind, ...] = ("meeting",)


def who_led(asking: Asking) -> Answer:
    """The heads of the delegations at the talks meant; nobody named: the members and the nearest meetings.

    Where plain words name no talks, at the newest.
    """
    if not asking.hits and asking.when is None and questions.is_command(asking.question.text):
        return asking.usage()
    if asking.body:
        return _of_its_land(asking, who_led)
    for reading in _readings(asking):
        for scope in scopes.meant(reading):
            found = scope.facts(reading, LEADS)
            if heads := delegations.stated(found.facts):
                return _answered(reading, scope, Page(heads, found.more))
    heads = delegations.stated(scopes.asked_for(placing.parts(asking, LEADS), asking)) or _speaking(asking)
    if not heads and not scopes.people(asking) and (told := placing.led(asking)):
        return asking.with_intent("passages").answered(told)
    near = [*_instead(asking), *placing.parts(asking, PRESENT), *_near(asking)]
    return asking.answered(delegations.by_side(delegations.newest(heads)), near)


def _speaking(asking: Asking) -> list[Fact]:
    """Who is said to speak for a side, where it is asked who does: they need not be its head."""
    if not lexicon.has(asking.question.text, "spokesman"):
        return []
    scoped = ((reading, scope) for reading in _readings(asking) for scope in scopes.meant(reading))
    found = (scope.facts(reading, PRESENT).facts for reading, scope in scoped)
    told = delegations.stated([*chain.from_iterable(found), *placing.parts(asking, PRESENT)])
    return [fact for fact in unlike(told, ()) if lexicon.has(fact.evidence[0].quote, "spokesman")]


def _instead(asking: Asking) -> tuple[Fact, ...]:
    """Who did lead, where somebody is named who did not."""
    others = tuple(hit for hit in asking.hits if hit.entity.kind != "person")
    if len(others) in {0, len(asking.hits)}:
        return ()
    given = who_led(asking._replace(hits=others))
    return given.facts if isinstance(given, Answered) else ()


def who_attended(asking: Asking) -> Answer:
    """Heads and members of each side, and who was said to be absent; or only who was, where that is asked.

    Where plain words name no talks, at the newest.
    """
    if not asking.hits and asking.when is None and questions.is_command(asking.question.text):
        return asking.usage()
    return _of_its_land(asking, _attended) if asking.body else _attended(asking)


def _attended(asking: Asking) -> Answer:
    text, people = asking.question.text, [hit for hit in asking.hits if hit.entity.kind == "person"]
    is_of_theirs = any(
        questions.is_of_team(text, hit.typed) or questions.is_beside(text, hit.typed) for hit in people
    )
    is_counted = lexicon.has(text, "number")  # "with how many people did X come?"
    if people and asking.question.topic == questions.ABSENT and questions.asks_for_others(text):
        return _attended(asking._replace(hits=tuple(hit for hit in asking.hits if hit not in people)))
    if people and (is_of_theirs or is_counted or asking.question.topic == questions.BESIDES):
        return _company(asking)
    absent_only = asking.question.topic == questions.ABSENT
    wanted = ABSENT if absent_only else delegations.PARTS
    needed = wanted if absent_only or scopes.people(asking) else PRESENT
    for reading in _readings(asking):
        for scope in scopes.meant(reading):
            found = scope.facts(reading, wanted)
            fitting = found._replace(facts=[fact for fact in found.facts if _has_office(fact, asking)])
            if any(fact.kind in needed for fact in fitting.facts):
                return _answered(reading, scope, fitting)
    there = placing.elsewhere(asking, wanted) or delegations.newest(
        scopes.asked_for(placing.parts(asking, wanted), asking)
    )
    if not there and (staff := _staff(asking)):
        return asking.answered(delegations.by_side(staff))
    if not there and (told := placing.involved(asking)):
        return asking.with_intent("passages").answered(told)
    return asking.answered(
        delegations.by_side(fact for fact in there if _has_office(fact, asking)), _near(asking)
    )


def _of_its_land(asking: Asking, answered: Callable[[Asking], Answer]) -> Answer:
    """What is asked of "the government" answered of its land: the one named, or the only one at the talks."""
    bare = asking._replace(body="")
    if any(hit.entity.kind in {"country", "body"} for hit in asking.hits):
        return answered(bare)
    meant = scopes.meant(bare) if asking.hits or asking.when else ()
    facts = [fact for scope in meant for fact in scope.facts(bare, PRESENT).facts]
    known = (gazetteer.entity(side) for side in dict.fromkeys(map(placing.side, delegations.newest(facts))))
    lands = [land for land in known if land is not None and land.kind == "country"]
    if len(lands) != 1:
        return asking.answered(())
    own = Hit(lands[0], lexicon.body_title(asking.body, asking.language), lands[0].name, 100.0, "exact")
    return answered(bare._replace(hits=(*asking.hits, own)))


def _staff(asking: Asking) -> list[Fact]:
    """Who was there of a body that is called by its land: those of the land with an office that names it."""
    bodies = [hit for hit in asking.hits if hit.entity.kind == "body" and sent.lands(hit)]
    land = gazetteer.entity(sent.lands(bodies[0])[0]) if len(bodies) == 1 else None
    if land is None:
        return []
    hits = tuple(replace(hit, entity=land) if hit in bodies else hit for hit in asking.hits)
    given = who_attended(asking._replace(hits=hits))
    own = sent.bare(bodies[0])
    return [
        fact for fact in (given.facts if isinstance(given, Answered) else ()) if _is_of(fact, own, asking)
    ]


def _is_of(fact: Fact, names: Iterable[str], asking: Asking) -> bool:
    """Whether a person holds an office in whose words one of the names stands."""
    if fact.subject is None or fact.subject.id is None:
        return False
    held = asking.at(fact.holds).facts(fact.subject.id, part="subject", kinds=OFFICES)
    return any(tenures.speaks_of(one, [name]) for one in held for name in names)


def _has_office(fact: Fact, asking: Asking) -> bool:
    """Whether a person holds the office asked for, where one is: "which ministers were there?"."""
    role = asking.question.role
    if not lexicon.tells_apart(role):
        return True
    if fact.subject is None or fact.subject.id is None:
        return False
    held = asking.at(None).facts(fact.subject.id, part="subject", kinds=OFFICES)
    then = (one.claim for one in held if _is_then(one, fact))
    offices = (one for one in then if isinstance(one, Office) and one.tenure != "former")
    return any(lexicon.same_office(role, office.key) for office in offices)


def _is_then(office: Fact, fact: Fact) -> bool:
    """Whether an office is stated of the time of a fact, or in its article: a report may come a day later."""
    is_told = office.evidence[0].source.id == fact.evidence[0].source.id
    return is_told or fact.holds is None or (office.holds is not None and office.holds.overlaps(fact.holds))


def _answered(asking: Asking, scope: scopes.Scope, found: Page) -> Answer:
    """All of a time that is asked for, else the newest talks with the others near."""
    if asking.when is not None:
        return asking.answered(delegations.by_side(found.facts), more=found.more)
    newest = delegations.newest(found.facts)
    if asking.question.intent == "who-led":
        newest = delegations.of_both(newest, found.facts)
    return asking.answered(delegations.by_side(newest), _others(scope, asking, newest))


def _company(asking: Asking) -> Answer:
    """Who attended with the people named: of the side asked for, else of their own, at the newest talks."""
    people = scopes.people(asking)
    if told := placing.beside(asking, PRESENT):
        return asking.answered(told)
    others = tuple(hit for hit in asking.hits if hit.entity.kind != "person")
    parts = asking.pages([("subject", (one,)) for one in people], PRESENT)
    sides = () if scopes.kinds(asking)[1] else _sides(delegations.newest(parts.facts), asking)
    if not (others or sides or asking.when):  # of no talks in particular: whether they met each other
        met = asking.facts(*people, kinds=MEETINGS) if len(people) > 1 else []
        return asking.with_intent("meetings").answered(met) if met else asking.answered(())
    around = asking._replace(question=replace(asking.question, topic=""), hits=(*others, *sides))
    whole = who_attended(around)
    if not isinstance(whole, Answered | NotStated):
        return whole
    stated = whole.facts if isinstance(whole, Answered) else ()
    beside = [
        fact for fact in stated if fact.kind in PRESENT and fact.subject and fact.subject.id not in people
    ]
    return asking.answered(beside, whole.nearby)


def _sides(parts: Iterable[Fact], asking: Asking) -> tuple[Hit, ...]:
    """The sides that facts of delegations name, as if they had been typed."""
    known = (asking.store.entity(one) for one in dict.fromkeys(placing.side(fact) for fact in parts))
    return tuple(Hit(entity, entity.name, entity.name, 100.0, "exact") for entity in known if entity)


def _to_come(facts: Iterable[Fact], asking: Asking) -> list[Fact]:
    """Those of meetings that may be yet to be held on the day of asking."""
    return [
        fact for fact in facts if fact.holds and (fact.holds.end is None or fact.holds.end > asking.today)
    ]


def meetings(asking: Asking) -> Answer:
    """Meetings that involve everybody named or are at the place named, newest first.

    A capital is a city here; where no meeting was held in it, those of its government are near.
    """
    if not asking.hits and asking.when is None and questions.is_command(asking.question.text):
        return asking.usage()
    asking = placing.as_parties(asking)
    found = _meetings(asking)
    if lexicon.has(asking.question.text, "upcoming"):
        return asking.answered(_to_come(found.facts, asking), nearest(found.facts, asking.when))
    if found.facts:
        return asking.answered([*placing.exactly(asking, found.facts), *found.facts], more=found.more)
    if said := placing.meetings(asking) or placing.around(asking):
        return asking.answered(said)
    if told := placing.told(asking):
        return asking.with_intent("passages").answered(told)
    others = [fact for reading in _readings(asking) for fact in _meetings(reading.at(None)).facts]
    return asking.answered((), nearest(others, asking.when))


def _readings(asking: Asking) -> Iterator[Asking]:
    """The question with capitals as cities, then with capitals as governments."""
    yield asking
    if governments := asking.with_governments():
        yield governments


def _meetings(asking: Asking) -> Page:
    """Meetings at the places named with all the parties named; a land may be a party or where it was."""
    places, parties = scopes.kinds(asking)
    parties = (*parties, *scopes.people(asking))
    if not asking.hits:
        return asking.page(kinds=MEETINGS)
    there = [(place, parties) for place in places] or [
        (city, parties[:at] + parties[at + 1 :])
        for at, land in enumerate(parties)
        for city in scopes.inside(land)
    ]
    together: list[tuple[Involvement, tuple[str, ...]]] = [] if places else [("any", parties)]
    return asking.pages([*together, *(("place", (place, *others)) for place, others in there)], MEETINGS)


def _near(asking: Asking) -> list[Fact]:
    """What is stated where the answer is not: members, negotiators, meetings; else those of other times."""
    meant = [(reading, scope) for reading in _readings(asking) for scope in scopes.meant(reading)]
    for reading, scope in meant:
        members, held = delegations.stated(scope.facts(reading, PRESENT).facts), scope.meetings(reading)
        absent = scope.facts(reading, ABSENT).facts if asking.question.intent == "who-attended" else []
        if members or held or absent:
            newest = members if asking.when else delegations.newest(members)
            return unlike([*absent, *newest, *_negotiators(newest or held, asking), *held], ())
    for reading, scope in meant:
        ever = reading.at(None)
        if found := [*scope.facts(ever, PRESENT).facts, *scope.meetings(ever)]:
            return nearest(found, asking.when)
    return []


def _negotiators(facts: Sequence[Fact], asking: Asking) -> list[Fact]:
    """Who is called the negotiator of a side at that time, where nobody is called its head."""
    named = (mention for fact in facts for mention in fact.mentions)
    sides = {mention.id for mention in named if mention.kind == "country" and mention.id}
    when = facts[0].holds if facts else None
    found = (
        asking.at(when).facts(side, part="organisation", kinds=OFFICES, keys=["negotiator"], limit=NEAR)
        for side in sorted(sides)
    )
    return newest_first(unlike(chain.from_iterable(found), ()))


def _others(scope: scopes.Scope, asking: Asking, shown: Sequence[Fact]) -> list[Fact]:
    """The other meetings of the same parties or at the same place, those of the facts shown left out."""
    times = [fact.holds for fact in shown if fact.holds]
    others = scope.meetings(asking)
    return [fact for fact in others if not (fact.holds and any(fact.holds.overlaps(time) for time in times))]
