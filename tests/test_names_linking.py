"""Who is who across articles."""

from functools import cache

import pytest
from people import People, described, person, spelt

from bot import names
from bot.model import Alias, Entity
from bot.names import Link

ZELENSKY = person("Volodymyr Zelensky")
LONE = person("Medinski")
REZNIKOV = person("Oleksii Reznikov")
JANSEN = person("Ria Jansen")


@cache
def directory() -> People:
    """What two articles brought: full names, and a surname alone."""
    known = {
        ZELENSKY.id: described("Volodymyr Zelensky", "UA", offices=["president"]),
        LONE.id: described("Medinski", "RU", offices=["adviser"]),
        REZNIKOV.id: described("Oleksii Reznikov", "UA", offices=["minister:defence"]),
        JANSEN.id: described("Ria Jansen", "NL", offices=["minister:justice"]),
    }
    return People([alias for each in (ZELENSKY, LONE, REZNIKOV, JANSEN) for alias in spelt(each)], known)


def link(name: str, *lands: str, office: str = "") -> Link:
    """The link of somebody so described."""
    return names.link(described(name, *lands, offices=[office] if office else []), directory())


@pytest.mark.parametrize(
    ("linked", "entity", "how"),
    [
        (link("Volodymyr Zelensky"), ZELENSKY, "name"),
        (link("Wolodymyr Selenskyj"), ZELENSKY, "name"),
        (link("Volodymyr Zelenskyy", "UA"), ZELENSKY, "name"),
        (link("Zelenskyy", "UA"), ZELENSKY, "name and land"),
        (link("Zelenski", office="president"), ZELENSKY, "name and office"),
        (link("Medinsky", "RU", office="minister:culture"), LONE, "name and land"),
        (link("V. Zelensky", "UA"), ZELENSKY, "name and land"),
        (link("Зеленський", "UA"), ZELENSKY, "name and land"),
    ],
)
def test_spellings_of_one_person_become_one(linked: Link, entity: Entity, how: str) -> None:
    """By full name, or by surname with a shared land or office."""
    assert (linked.entity, linked.sure, linked.how, linked.rival) == (entity, True, how, None)


@pytest.mark.parametrize(
    "linked",
    [
        link("Olena Zelenska", "UA"),
        link("Anna Zelensky", "UA", office="president"),
        link("Jan Jansen", "NL", office="minister:justice"),
        link("Rubio", "US"),
        link("Putnam", "UA"),
    ],
)
def test_other_given_names_are_other_persons(linked: Link) -> None:
    """However much they share; a new entity without a rival."""
    assert linked.sure
    assert linked.how == "new"
    assert linked.entity not in {ZELENSKY, LONE, REZNIKOV, JANSEN}


@pytest.mark.parametrize(
    ("linked", "rival"),
    [
        (link("Zelensky"), ZELENSKY),
        (link("Zelenski", "PL"), ZELENSKY),
        (link("Ria Jansen", "BE"), JANSEN),
        (link("Reznikow"), REZNIKOV),
    ],
)
def test_what_is_not_sure_stays_two(linked: Link, rival: Entity) -> None:
    """With the other kept, to be listed: no land or office shared, or another land."""
    assert not linked.sure
    assert linked.rival == rival
    assert linked.entity.id != rival.id


def test_a_surname_that_two_share_in_one_land_stays_apart() -> None:
    """Nobody can tell which."""
    both = [person("Ria Jansen"), person("Els Jansen")]
    known = {each.id: described(each.name, "NL") for each in both}
    crowd = People([alias for each in both for alias in spelt(each)], known)
    linked = names.link(described("Jansen", "NL"), crowd)
    assert not linked.sure


def test_a_new_person_gets_an_id_of_the_fullest_name() -> None:
    """And a number when another goes by it."""
    who = names.Described(described("Lavrov").mention, ("Lavrov", "Sergei Lavrov"))
    assert names.link(who, directory()).entity == Entity("person:sergei-lavrov", "person", "Sergei Lavrov")
    assert link("Ria Jansen", "BE").entity.id == "person:ria-jansen-2"


def test_what_an_editor_chose_holds() -> None:
    """Whatever lands and offices say."""
    chosen = Alias(ZELENSKY, "Zelenski", "chosen", None, "an editor")
    people = People([*directory().aliases(), chosen], {ZELENSKY.id: described("Volodymyr Zelensky", "UA")})
    assert names.link(described("Zelenski", "PL"), people) == Link(ZELENSKY, 100.0, sure=True, how="exact")
