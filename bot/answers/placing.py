"""Talks found by the place that their sentence names, where they are not stated to be at it.

A sentence may name the place of the talks and the place that they are about.
"""

from collections.abc import Collection, Iterable, Sequence

from bot import gazetteer, lexicon, questions
from bot.answers import spellings, surrounding
from bot.answers.asking import NEAR, Asking, newest_first, unlike
from bot.model import Fact, FactKind, Hit, Interval, Meeting, Part

PASSAGES: tuple[FactKind, ...] = ("passage",)
ABSENT: FactKind = "absent"
PLACES = frozenset({"city", "place"})
MEETINGS: tuple[FactKind, ...] = ("meeting",)
LEAD = 500
"""Characters of an article that say what it is about."""
SPELLINGS = 12
"""Spellings of a place that are looked for in sentences."""


def as_parties(asking: Asking) -> Asking:
    """Several capitals as the governments that they stand for: nobody meets in two cities at once."""
    cities = [hit for hit in asking.hits if hit.entity.kind == "city"]
    governments = asking.with_governments() if len(cities) > 1 else None
    met = governments if governments and len(governments.hits) == len(asking.hits) else None
    return met if met and all(hit.entity.kind != "city" for hit in met.hits) else asking


def meetings(asking: Asking) -> list[Fact]:
    """Meetings of everybody named whose sentence names a place asked for, newest first."""
    places = [hit for hit in asking.hits if hit.entity.kind in {"city", "place"}]
    parties = [hit.entity.id for hit in asking.hits if hit not in places]
    spelt = [alias.text for hit in places for alias in asking.store.spellings(hit.entity.id)]
    texts = list(dict.fromkeys([*(hit.typed for hit in places), *spelt]))[:SPELLINGS]
    found = asking.store.spelling(
        texts, about=parties, kinds=MEETINGS, when=asking.when, limit=asking.limit(NEAR)
    )
    governments = {gazetteer.seat_of(hit.entity.id) for hit in places}
    return newest_first(
        fact for fact in found if _is_of(fact, asking.when) and not _is_between(fact, governments)
    )


def _is_between(fact: Fact, governments: Collection[str | None]) -> bool:
    """Whether a meeting has a place, and a government that the name may stand for: "Oslo met Suva in X"."""
    met = fact.claim
    return (
        isinstance(met, Meeting)
        and met.place is not None
        and any(who.id is not None and who.id in governments for who in met.participants)
    )


def parts(asking: Asking, kinds: Sequence[FactKind]) -> list[Fact]:
    """What the articles that tell of those meetings state of the delegations, of the sides asked for."""
    sides = {hit.entity.id for hit in asking.hits if hit.entity.kind in {"country", "body"}}
    talks = asking._replace(hits=tuple(hit for hit in asking.hits if hit.entity.kind != "person"))
    found = [fact for meeting in meetings(talks) for fact in _of(meeting, asking, kinds)]
    return newest_first(fact for fact in unlike(found, ()) if not sides or side(fact) in sides)


def elsewhere(asking: Asking, kinds: Sequence[FactKind]) -> list[Fact]:
    """What is stated of the people named without saying of which talks, where the article names the place.

    Of people who are not named, where the article opens with it.
    """
    people = [hit.entity.id for hit in asking.hits if hit.entity.kind == "person"]
    places = [hit for hit in asking.hits if hit.entity.kind != "person"]
    if not people:
        return _opening(asking, kinds) or _inside(asking, kinds)
    found = [fact for one in people for fact in asking.facts(one, part="subject", kinds=kinds)]
    alone = [fact for fact in found if isinstance(fact.claim, Part) and fact.claim.talks is None]
    there = [fact for fact in alone if all(is_spelt(hit, fact, asking) for hit in places)]
    return there or _inside(asking, kinds)


def _opening(asking: Asking, kinds: Sequence[FactKind]) -> list[Fact]:
    """What is stated of delegations without saying of which talks, where the article opens with the place."""
    places = [hit for hit in asking.hits if hit.entity.kind in {"city", "place"}]
    sides = {hit.entity.id for hit in asking.hits if hit not in places}
    found = asking.facts(kinds=kinds) if places else []
    alone = [fact for fact in found if isinstance(fact.claim, Part) and fact.claim.talks is None]
    return [
        fact
        for fact in alone
        if (not sides or side(fact) in sides or is_among(fact, sides, asking))
        and all(_is_over(hit, fact, asking) or _is_in(hit, fact) for hit in places)
    ]


def is_among(fact: Fact, sides: Collection[str], asking: Asking) -> bool:
    """Whether somebody of no side stays away in a paragraph that names the side asked for, and no other."""
    if fact.kind != ABSENT or side(fact):
        return False
    named = gazetteer.lands(surrounding.paragraph(fact, asking.store), fact.evidence[0].source.language)
    places = (gazetteer.country_of(hit.entity.id) for hit in asking.hits if hit.entity.kind in PLACES)
    return _states(named) - _states(filter(None, places)) == set(sides)


def _states(lands: Iterable[str]) -> set[str]:
    """Lands by their ids, of a part of one the whole: Flanders is Belgium."""
    return {gazetteer.country_of(land) or land for land in lands}


def _is_in(hit: Hit, fact: Fact) -> bool:
    """Whether a name as it was typed stands in a fact's own words: "the Brussels minister"."""
    return set(lexicon.words(hit.typed)) <= set(lexicon.words(fact.evidence[0].quote))


def _is_over(hit: Hit, fact: Fact, asking: Asking) -> bool:
    """Whether the title or the first sentences of a fact's article have a name as it was typed."""
    source = fact.evidence[0].source
    opening = f"{source.title or ''} {(asking.store.text(source.id) or '')[:LEAD]}"
    return set(lexicon.words(hit.typed)) <= set(lexicon.words(opening))


def beside(asking: Asking, kinds: Sequence[FactKind]) -> list[Fact]:
    """Who is told to be with the only person named, of no side, just behind a sentence that names them.

    "Lund spoke in the palace. With her were X and Y."
    """
    people = [hit for hit in asking.hits if hit.entity.kind == "person"]
    others = [hit for hit in asking.hits if hit not in people]
    if len(people) != 1:
        return []
    told = asking.facts(people[0].entity.id, kinds=PASSAGES)
    found = [fact for one in told for fact in asking.store.of_article(one.evidence[0].source.id, kinds)]
    return [
        fact
        for fact in unlike(found, ())
        if not side(fact)
        and lexicon.has(fact.evidence[0].quote, "company")
        and spellings.has_any_name(people[0], surrounding.previous(fact, asking.store))
        and all(_is_told_beside(hit, fact, asking) for hit in others)
    ]


def _is_told_beside(hit: Hit, fact: Fact, asking: Asking) -> bool:
    """Whether a name as it was typed stands in the paragraph of a fact."""
    return set(lexicon.words(hit.typed)) <= set(lexicon.words(surrounding.paragraph(fact, asking.store)))


def exactly(asking: Asking, found: Sequence[Fact]) -> list[Fact]:
    """The same talks by a place within a land, where it is asked where exactly they were, or only where.

    Of those in a city "where" is answered.
    """
    text, claims = asking.question.text, [fact.claim for fact in found]
    places = [claim.place for claim in claims if isinstance(claim, Meeting) and claim.place]
    is_wide = lexicon.has(text, "whereabouts") and all(place.kind == "country" for place in places)
    if not is_wide and not lexicon.has(text, "exactly"):
        return []
    same = [
        other
        for fact in found
        if isinstance(fact.claim, Meeting)
        for other in asking.at(fact.holds).facts(
            *(one.id for one in fact.claim.participants if one.id), kinds=MEETINGS
        )
        if isinstance(other.claim, Meeting) and other.claim.place and other.claim.place.kind in PLACES
    ]
    return unlike(same, found)


def around(asking: Asking) -> list[Fact]:
    """Whom the people named met where no place is said, or beside talks, and the article names the place."""
    text = asking.question.text
    people = [hit.entity.id for hit in asking.hits if hit.entity.kind == "person"]
    is_beside = lexicon.has(text, "earlier") or lexicon.has(text, "later")
    if questions.is_yes_no(text) and not is_beside:
        return []
    if not people:
        return _inside(asking, MEETINGS)
    places = [hit for hit in asking.hits if hit.entity.kind != "person"]
    found = asking.facts(*people, kinds=MEETINGS)
    open_ = [
        fact for fact in found if is_beside or (isinstance(fact.claim, Meeting) and not fact.claim.place)
    ]
    met = [fact for fact in open_ if all(is_spelt(hit, fact, asking) for hit in places)]
    return met or _inside(asking, MEETINGS)


def told(asking: Asking) -> list[Fact]:
    """Sentences that tell of talks in a city or place asked for, and of nobody who is to meet."""
    if any(hit.entity.kind not in PLACES for hit in asking.hits):
        return []
    found = {hit: asking.facts(hit.entity.id, kinds=PASSAGES) for hit in asking.hits}
    return [
        fact
        for hit, facts in found.items()
        for fact in facts
        if questions.speaks_of_talks(said := fact.evidence[0].quote)
        and questions.is_of_a_place(said, hit.matched)
    ]


def _inside(asking: Asking, kinds: Sequence[FactKind]) -> list[Fact]:
    """Facts whose sentence says that they were in or at what is named, whatever it is taken for.

    A palace or an office where people met may be known as a body: "in het Egmontpaleis", "at Acas". Who was
    there of a side is told with the others of it.
    """
    for hit in asking.hits:
        if hit.entity.kind in {*PLACES, "country"}:
            continue
        others = {other.entity.id for other in asking.hits if other != hit}
        name = hit.entity.name
        found = asking.store.spelling([name], kinds=kinds, when=asking.when, limit=asking.limit(NEAR))
        there = [fact for fact in found if _is_inside(name, fact) and _is_of(fact, asking.when)]
        if met := [fact for fact in there if others <= {one.id for one in fact.mentions}]:
            return unlike([*met, *(fact for one in met for fact in _with(one, asking, kinds))], ())
    return []


def _with(fact: Fact, asking: Asking, kinds: Sequence[FactKind]) -> list[Fact]:
    """What the article of a fact states of the same side at that time; of no side nothing."""
    stated = asking.store.of_article(fact.evidence[0].source.id, kinds) if side(fact) else []
    return [other for other in stated if side(other) == side(fact) and _is_of(other, fact.holds)]


def _is_inside(name: str, fact: Fact) -> bool:
    """Whether a word for being in a place stands before a name in a fact's words, or before its article."""
    before = fact.evidence[0].quote.partition(name)[0].split()
    said = [word for word in before[-2:] if not lexicon.has(word, "article")]
    return bool(said) and lexicon.has(said[-1], "inside")


def led(asking: Asking) -> list[Fact]:
    """Sentences that say who leads the delegation of a side, where the article names the place asked for."""
    sides = [hit for hit in asking.hits if hit.entity.kind in {"country", "body"}]
    places = [hit for hit in asking.hits if hit.entity.kind in PLACES]
    found = [fact for hit in sides for fact in asking.facts(hit.entity.id, part="subject", kinds=PASSAGES)]
    return [
        fact
        for fact in unlike(found, ())
        if questions.tells_who_leads(fact.evidence[0].quote)
        and all(is_spelt(hit, fact, asking) for hit in places)
    ]


def involved(asking: Asking) -> list[Fact]:
    """Sentences about the people named that speak of talks of the year asked for: "the 2021 talks"."""
    people = [hit.entity.id for hit in asking.hits if hit.entity.kind == "person"]
    if not people or asking.when is None or asking.when.grain != "year" or asking.when.start is None:
        return []
    year = str(asking.when.start.year)
    found = [fact for one in people for fact in asking.at(None).facts(one, kinds=PASSAGES)]
    return [
        fact
        for fact in unlike(found, ())
        if any(year in word and questions.speaks_of_talks(word.replace("-", " ")) for word in _pairs(fact))
    ]


def _pairs(fact: Fact) -> list[str]:
    """Each word of a sentence with the one behind it: "2021 talks", "talks 2021", "2021-talks and"."""
    said = fact.evidence[0].quote.split()
    return [" ".join(pair) for pair in zip(said, [*said[1:], ""], strict=True)]


def side(fact: Fact) -> str:
    """The side of a delegation, by its id where it is linked; "" where none is stated."""
    claim = fact.claim
    return (claim.side.id or claim.side.name) if isinstance(claim, Part) and claim.side else ""


def _of(meeting: Fact, asking: Asking, kinds: Sequence[FactKind]) -> list[Fact]:
    """What the article of a meeting states of the delegations of its parties at that time."""
    parties = {one.id for one in meeting.mentions}
    return [
        fact
        for fact in asking.store.of_article(meeting.evidence[0].source.id, kinds)
        if (fact.kind == ABSENT or side(fact) in parties)  # who stays away may be of no party: a mediator
        and _is_of(fact, meeting.holds)
    ]


def _is_of(fact: Fact, when: Interval | None) -> bool:
    return when is None or (fact.holds is not None and fact.holds.overlaps(when))


def is_spelt(hit: Hit, fact: Fact, asking: Asking) -> bool:
    """Whether a name stands in the article of a fact, as it was typed or otherwise spelt."""
    said = set(lexicon.words(asking.store.text(fact.evidence[0].source.id) or ""))
    known = (alias.text for alias in asking.store.spellings(hit.entity.id))
    return any(set(lexicon.words(text)) <= said for text in (hit.typed, *known) if lexicon.words(text))
