"""Which talks a question means: by their place, by whose delegations were there, or by who was."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from bot import gazetteer, lexicon, questions
from bot.answers import placing
from bot.answers.asking import NEAR, Asking, Page
from bot.model import Fact, FactKind, Part
from bot.store import Involvement

MEETINGS: tuple[FactKind, ...] = ("meeting",)


class Scope(NamedTuple):
    """A way to read which talks are meant: at one of these places, of these sides; any if both are empty."""

    places: tuple[str, ...]
    sides: tuple[str, ...]

    def facts(self, asking: Asking, kinds: Sequence[FactKind]) -> Page:
        """What is stated of the delegations, newest first."""
        named = each(people(asking))
        if self.places:
            there = product(self.places, named, dict.fromkeys([(), *each(self.sides)]))
            found = asking.pages([("place", (place, *one, *side)) for place, one, side in there], kinds)
            fitting = [fact for fact in found.facts if not self.sides or self._is_of(fact, asking)]
        elif self.sides:
            sent = product(self.sides, named)
            found = asking.pages([("side", (side, *one)) for side, one in sent], kinds)
            fitting = [fact for fact in found.facts if _involves(fact, self.sides)]
        else:
            found = asking.pages([("subject", one) for one in named], kinds)
            fitting = [fact for fact in found.facts if people(asking) or _is_at_talks(fact)]
        return Page(asked_for(_of_guests(fitting, asking), asking), found.more)

    def _is_of(self, fact: Fact, asking: Asking) -> bool:
        """Whether a fact is about one of the sides; where none is stated, whether its sentence names one."""
        if placing.side(fact):
            return placing.side(fact) in self.sides
        said = set(lexicon.words(" ".join(evidence.quote for evidence in fact.evidence)))
        return placing.is_among(fact, self.sides, asking) or any(
            set(lexicon.words(hit.typed)) <= said for hit in asking.hits if hit.entity.id in self.sides
        )

    def meetings(self, asking: Asking) -> list[Fact]:
        """The meetings at these places, else those of these parties, newest first."""
        part: Involvement = "place" if self.places else "party"
        about = each(self.places or self.sides)
        return asking.pages([(part, one) for one in about], MEETINGS, NEAR).facts


def kinds(asking: Asking) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The places named, and the parties; "the EU summit in Paris" has no party that is the EU."""
    places = tuple(hit.entity.id for hit in asking.hits if hit.entity.kind in {"city", "place"})
    parties = [hit for hit in asking.hits if hit.entity.kind in {"country", "body"}]
    if places:
        text = asking.question.text
        parties = [
            hit for hit in parties if hit.entity.kind != "body" or not questions.is_of_talks(text, hit.typed)
        ]
    return places, tuple(hit.entity.id for hit in parties)


def people(asking: Asking) -> tuple[str, ...]:
    """The people named."""
    return tuple(hit.entity.id for hit in asking.hits if hit.entity.kind == "person")


def asked_for(facts: Iterable[Fact], asking: Asking) -> list[Fact]:
    """The facts about the people named, where any are: "was Nils Lund in Glasgow?"."""
    named = people(asking)
    return [fact for fact in facts if not named or (fact.subject is not None and fact.subject.id in named)]


def meant(asking: Asking) -> Iterator[Scope]:
    """The talks that may be meant, the likeliest reading first."""
    places, sides = kinds(asking)
    if places:
        yield Scope(places, sides)
        return
    yield Scope((), sides)
    text, teams = asking.question.text, {hit.entity.id: hit.typed for hit in asking.hits}
    for land in (side for side in sides if not questions.is_of_team(text, teams[side])):
        yield Scope((land, *inside(land)), tuple(side for side in sides if side != land))


@cache
def inside(place_id: str) -> tuple[str, ...]:
    """The cities and places in a land."""
    if not place_id.startswith("country:"):
        return ()
    known = (entity.id for entity in gazetteer.entities() if entity.kind != "body")
    return tuple(one for one in known if gazetteer.country_of(one) == place_id)


def each(ids: Iterable[str]) -> list[tuple[str, ...]]:
    """Each of some entities by itself; for none, nobody in particular."""
    return [(one,) for one in ids] or [()]


def _of_guests(facts: Iterable[Fact], asking: Asking) -> list[Fact]:
    """Facts of a side asked for in a city that is read as its government: not Peru's, of "Chile in Lima".

    Their articles name the city, and no other land for those talks.
    """
    text, parties = asking.question.text, set(kinds(asking)[1])
    seats = [hit for hit in asking.hits if hit.how == "metonym" and questions.is_of_a_place(text, hit.typed)]
    hosts = {hit.entity.id for hit in seats}
    if not hosts or not parties - hosts:
        return list(facts)
    guests = (fact for fact in facts if placing.side(fact) not in hosts and _where(fact) <= hosts)
    return [fact for fact in guests if all(placing.is_spelt(hit, fact, asking) for hit in seats)]


def _where(fact: Fact) -> set[str]:
    """The land where the talks of a fact were, by its id; none where no place is stated."""
    claim = fact.claim
    place = claim.talks.place if isinstance(claim, Part) and claim.talks else None
    return {gazetteer.country_of(place.id) or place.id} if place and place.id else set()


def _is_at_talks(fact: Fact) -> bool:
    """Whether a fact says at which talks somebody was: who only heads a union was at none."""
    return isinstance(fact.claim, Part) and fact.claim.talks is not None


def _involves(fact: Fact, sides: Iterable[str]) -> bool:
    """Whether all the sides are named at the talks, as far as the article says which talks."""
    claim = fact.claim
    return not (isinstance(claim, Part) and claim.talks) or set(sides) <= {each.id for each in fact.mentions}
