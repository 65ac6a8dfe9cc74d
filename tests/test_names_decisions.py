"""Who a typed name is: one, several or nobody."""

import random
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from people import People, person, spelt, world

from bot import names
from bot.model import Alias, Entity, EntityKind, Hit
from bot.names import Match, Nobody, Several, keys, sounds
from bot.names.likeness import edits, heard

ZELENSKY = person("Volodymyr Zelensky")
LUKASHENKO = person("Aleksandr Lukashenko")
PUTIN = person("Vladimir Putin")
MEDINSKY = person("Vladimir Medinsky")
OTHERS = [
    person(name)
    for name in (
        "Oleksii Reznikov",
        "Rustem Umerov",
        "Sergei Lavrov",
        "Marco Rubio",
        "Ria Jansen",
        "Piet de Jong",
        "Recep Tayyip Erdoğan",
        "Kyriakos Mitsotakis",
        "Jean-Luc Mélenchon",
        "Annegret Kramp-Karrenbauer",
        "Mateusz Morawiecki",
        "Kim Yong-chol",
        "Bill Hayden",
        "Leena Peltonen",
        "Michał Wołodarski",
        "Jürgen Möllemann",
        "Constantine Papadakis",
        "Donald Trump",
    )
]
FOUND = [
    ("Zelenski", ZELENSKY),
    ("Zelenskyy", ZELENSKY),
    ("Selenskyj", ZELENSKY),
    ("Zelenskiy", ZELENSKY),
    ("Зеленський", ZELENSKY),
    ("Zelensky's", ZELENSKY),
    ("Zelensky, Volodymyr", ZELENSKY),
    ("Wolodymyr Selenskyj", ZELENSKY),
    ("Владимир Зеленский", ZELENSKY),
    ("volodimir zelenskiy", ZELENSKY),
    ("Medinski", MEDINSKY),
    ("Medinskij", MEDINSKY),
    ("Мединский", MEDINSKY),
    ("Loekasjenko", LUKASHENKO),
    ("Lukashenka", LUKASHENKO),
    ("Łukaszenko", LUKASHENKO),
    ("Лукашенко", LUKASHENKO),
    ("Poetin", PUTIN),
    ("Putin", PUTIN),
    ("Путин", PUTIN),
    ("Wladimir Putin", PUTIN),
    ("Путин, Владимир", PUTIN),
    ("Melenchon", person("Jean-Luc Mélenchon")),
    ("Μητσοτάκης", person("Kyriakos Mitsotakis")),
    ("Эрдоган", person("Recep Tayyip Erdoğan")),
    ("Tayyip Erdogan", person("Recep Tayyip Erdoğan")),
    ("kramp karrenbauer", person("Annegret Kramp-Karrenbauer")),
    ("Mateusz Morawieck", person("Mateusz Morawiecki")),
    ("Rezinkov", person("Oleksii Reznikov")),
    ("Lukashenka's", LUKASHENKO),
    ("Poutine", PUTIN),
    ("Πούτιν", PUTIN),
    ("Λουκασένκο", LUKASHENKO),
    ("Ζελένσκι", ZELENSKY),
    ("Τραμπ", person("Donald Trump")),
    ("erdogan", person("Recep Tayyip Erdoğan")),
    ("ERDOĞAN", person("Recep Tayyip Erdoğan")),
    ("Medınskı", MEDINSKY),
    ("Wolodarski", person("Michał Wołodarski")),
    ("Volodarskij", person("Michał Wołodarski")),
    ("Moellemann", person("Jürgen Möllemann")),
    ("Juergen Moellemann", person("Jürgen Möllemann")),
    ("Mollemann", person("Jürgen Möllemann")),
]
"""Spellings of which each finds its person."""
STRANGERS = [
    "putnam",
    "smith",
    "narnia",
    "macron",
    "a",
    "%",
    "de",
    "van der",
    "",
    "\0",
    "van",
    "Sergei Smirnov",
    "jan",
]


@cache
def people() -> People:
    """Some persons of the news, without places."""
    return People(
        alias for entity in (ZELENSKY, LUKASHENKO, PUTIN, MEDINSKY, *OTHERS) for alias in spelt(entity)
    )


@cache
def everything() -> People:
    """The same persons, and every land and city."""
    return People([*people().aliases(), *world()])


@pytest.mark.parametrize("kinds", [("person",), names.ALL])
@pytest.mark.parametrize(("typed", "expected"), FOUND)
def test_finds_a_person_under_any_spelling(
    typed: str, expected: Entity, kinds: tuple[EntityKind, ...]
) -> None:
    """In seven spelling habits and three scripts, by surname too, whether or not a person is asked for."""
    decision = names.decide(typed, everything(), kinds)
    assert isinstance(decision, Match), decision
    assert decision.hit.entity == expected
    assert decision.hit.typed == typed
    assert decision.hit.how in {"exact", "fuzzy"}


@pytest.mark.parametrize("typed", STRANGERS)
def test_does_not_guess_a_stranger(typed: str) -> None:
    """Another name finds nobody, among all the names of the world."""
    assert isinstance(names.decide(typed, everything()), Nobody)


@pytest.mark.parametrize("typed", ["vladimir", "Владимир", "Wladimir"])
def test_asks_which_when_a_given_name_has_several(typed: str) -> None:
    """Never a guess: both are shown."""
    decision = names.decide(typed, people(), ("person",))
    assert isinstance(decision, Several)
    assert {PUTIN, MEDINSKY} <= {hit.entity for hit in decision.hits}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Kiev", "country:UA"),
        ("Kyjiv", "country:UA"),
        ("Київ", "city:kyiv"),
        ("Boetsja", "city:bucha"),
        ("Bucha", "city:bucha"),
        ("Istanboel", "city:istanbul"),
        ("Istambul", "city:istanbul"),
        ("Стамбул", "city:istanbul"),
        ("constantinople", "city:istanbul"),
        ("Κωνσταντινούπολη", "city:istanbul"),
        ("القاهرة", "city:cairo"),
        ("ירושלים", "city:jerusalem"),
        ("თბილისი", "city:tbilisi"),
        ("Երևան", "city:yerevan"),
        ("上海", "city:shanghai"),
        ("東京", "city:tokyo"),
        ("서울", "city:seoul"),
    ],
)
def test_finds_a_place_in_any_script(typed: str, expected: str) -> None:
    """Whatever kind is asked for; a place is never read as a person of a like name."""
    decision = names.decide(typed, everything())
    assert isinstance(decision, Match), decision
    assert decision.hit.entity.id == expected


def test_a_given_name_written_otherwise_hides_no_surname() -> None:
    """Whoever types more of a name is not understood worse, unless another given name is meant."""
    people = (person("Alekandr Loekasjenko"), person("Alexander Fomin"), *OTHERS)
    known = People([*(alias for entity in people for alias in spelt(entity)), *world()])
    for typed in ("Alexander Lukashenko", "alexander lukaschenko"):
        decision = names.decide(typed, known, ("person",))
        assert isinstance(decision, Match), typed
        assert decision.hit.entity.name == "Alekandr Loekasjenko"
    assert not isinstance(names.decide("Viktor Lukashenko", known, ("person",)), Match)


@pytest.mark.parametrize("typed", ["普京", "بوتين", "פוטין", "プーチン", "ปูติน", "पुतिन", "ቭላድሚር"])
def test_a_script_without_a_table_is_sure_of_an_alias_only(typed: str) -> None:
    """No one is guessed from a script of which only the names of the letters are known."""
    assert not isinstance(names.decide(typed, everything()), Match)
    decision = names.decide(typed, People(spelt(PUTIN, typed)))
    assert isinstance(decision, Match)
    assert decision.hit.entity == PUTIN


def test_asks_even_when_a_given_name_has_one() -> None:
    """A wrong person is dear, a question is cheap."""
    assert isinstance(names.decide("Rustem", people(), ("person",)), Several)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("P. Bakker", "Piet Bakker"),
        ("Ria Els Veldman", "Ria E. Veldman"),
        ("Howard W. Carter", "Howard William Carter"),
        ("Ana Lucia Ortega", "Ana Lucia Ortega Ruiz"),
        ("Kristin Morel", "Christine Morel"),
        ("Кристин Морель", "Christine Morel"),
        ("Рон Митчелл", "Ron Mitchell"),
        ("Tomas Martin", "Martin Tomas"),
        ("Daniel Roy Cooper", "Dan Cooper"),
    ],
)
def test_reads_initials_short_names_and_half_surnames(typed: str, expected: str) -> None:
    """A letter stands for a word, and the last of two surnames may be left out."""
    several = ("Jan Bakker", "Thomas Martijn", "Ria E. Veldman", "Howard William Carter", "Ron Mitchell")
    others = ("Piet Bakker", "Martin Tomas", "Ana Lucia Ortega Ruiz", "Christine Morel", "Dan Cooper")
    known = People(alias for name in (*several, *others) for alias in spelt(person(name)))
    decision = names.decide(typed, known, ("person",))
    best = decision.hits[0] if isinstance(decision, Several) else getattr(decision, "hit", None)
    assert best is not None, decision
    assert best.entity == person(expected)
    assert isinstance(decision, Match) or "Dan" in expected


@pytest.mark.parametrize("typed", ["Boris Putin", "Putin Boris", "Sergei Umerov"])
def test_another_given_name_is_another_person(typed: str) -> None:
    """Whichever of the two words was typed first; the one who is near is shown as near only."""
    decision = names.decide(typed, people(), ("person",))
    assert isinstance(decision, Nobody)
    assert decision.nearest


@pytest.mark.parametrize(
    "typed",
    ["Брайан Янссон", "Йенсен, Йоханна", "Жанна Янссон", "Бьянка Йенсен", "Johan Lafram", "Вебер, Маркус"],
)
def test_few_names_known_make_nobody_likelier(typed: str) -> None:
    """However few are known, somebody with another given name or surname is none of them."""
    few = ("Ria Jansen", "Sergei Lavrov", "Rustem Umerov", "Marco Rubio")
    known = People(alias for name in few for alias in spelt(person(name)))
    assert not isinstance(names.decide(typed, known, ("person",)), Match)


def test_a_surname_is_the_persons_before_it_is_an_offices() -> None:
    """Whatever is named after somebody is called by more than the surname."""
    office = Entity("body:office", "body", "het kantoor van president Volodymyr Zelensky")
    known = People([*spelt(ZELENSKY), *spelt(office)])
    for typed in ("Zelenskiy", "Selenskyj"):
        decision = names.decide(typed, known)
        assert isinstance(decision, Match), decision
        assert decision.hit.entity == ZELENSKY


def test_asks_when_a_surname_has_several() -> None:
    """And shows no more than four."""
    many = People(
        alias for given in ("Ria", "Jan", "Els", "Bo", "Tom") for alias in spelt(person(f"{given} Jansen"))
    )
    decision = names.decide("Jansen", many)
    assert isinstance(decision, Several)
    assert len(decision.hits) == 4


def test_shows_the_likeliest_slip_however_many_are_as_near() -> None:
    """Forty names one letter off stand before it, but that letter lies not beside the one that was typed."""
    given = ("Ada", "Bo", "Cas", "Dirk", "Eva", "Finn", "Gijs", "Hans", "Iris", "Jan")
    crowd = [person(f"{name} Veldma{letter}") for name in given for letter in "acex"]
    meant = person("Zoë Veldman")
    known = People(alias for each in (*crowd, meant) for alias in spelt(each)[:1])
    decision = names.decide("Veldmam", known, ("person",))
    assert isinstance(decision, Several)
    assert decision.hits[0].entity == meant


@pytest.mark.parametrize(
    ("typed", "kinds", "expected", "how"),
    [
        ("Kyiv", ("country", "city"), "country:UA", "metonym"),
        ("Kiev", ("city", "country"), "city:kyiv", "exact"),
        ("Kyjiv", ("city",), "city:kyiv", "exact"),
        ("Moskou", ("country",), "country:RU", "metonym"),
        ("Boetsja", ("city", "country"), "city:bucha", "exact"),
        ("Bucha", ("city",), "city:bucha", "exact"),
        ("Istambul", ("city",), "city:istanbul", "exact"),
        ("Стамбул", ("city",), "city:istanbul", "exact"),
        ("Istanbool", ("city",), "city:istanbul", "fuzzy"),
        ("Oekraiene", ("country",), "country:UA", "fuzzy"),
    ],
)
def test_kinds_decide_what_a_seat_stands_for(
    typed: str, kinds: tuple[EntityKind, ...], expected: str, how: str
) -> None:
    """A capital is a government where a party is wanted and a city where a place is."""
    decision = names.decide(typed, everything(), kinds)
    assert isinstance(decision, Match), decision
    assert (decision.hit.entity.id, decision.hit.how) == (expected, how)


@pytest.mark.parametrize(("typed", "expected"), [("OPEC", "body:opec"), ("opec+", "body:opec-plus")])
def test_of_two_with_one_key_the_one_written_so_is_meant(typed: str, expected: str) -> None:
    """What the folding drops still tells two names apart."""
    decision = names.decide(typed, everything())
    assert isinstance(decision, Match), decision
    assert decision.hit.entity.id == expected


def test_capitals_tell_two_with_one_key_apart() -> None:
    """Where they are typed so."""
    parties = [Entity("body:vvd", "body", "VVD"), Entity("body:vvd-aalst", "body", "VvD")]
    directory = People([Alias(party, party.name, "name", "nl", "editor") for party in parties])
    assert isinstance(names.decide("vvd", directory), Several)
    assert names.decide("VvD", directory) == Match(Hit(parties[1], "VvD", "VvD", 100.0, "exact"))


def test_an_exact_alias_does_not_wait_for_the_index() -> None:
    """A directory that cannot list its aliases still answers."""

    class Exact(People):
        def aliases(self) -> list[Alias]:
            raise AssertionError

    directory = Exact(spelt(PUTIN))
    assert names.decide("vladimir PUTIN", directory) == Match(
        Hit(PUTIN, "vladimir PUTIN", "Vladimir Putin", 100.0, "exact")
    )


def test_a_new_alias_is_found_at_once() -> None:
    """The index follows the directory's version."""
    directory = People(spelt(PUTIN), version=1)
    assert isinstance(names.decide("Lawrow", directory), Nobody)
    lavrov = person("Sergei Lavrov")
    directory = People([*spelt(PUTIN), *spelt(lavrov)], version=2)
    decision = names.decide("Lawrow", directory)
    assert isinstance(decision, Match)
    assert decision.hit.entity == lavrov


@given(st.text(max_size=60))
@settings(deadline=None)
def test_never_fails(typed: str) -> None:
    """Whatever the text."""
    assert isinstance(names.decide(typed, people()), Match | Several | Nobody)


@pytest.mark.parametrize(
    "typed", ["x" * 5000, "ab " * 2000, "Ж" * 5000, "'" * 5000, "-." * 999, "\ud800", "𐍈𐌰"]
)
def test_never_fails_on_the_very_long_or_broken(typed: str) -> None:
    """A pasted page, half a character, a dead alphabet: nobody."""
    assert isinstance(names.decide(typed, people()), Nobody)


SPELLINGS = st.sampled_from([typed for typed, _ in FOUND])


@given(SPELLINGS, st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=25)
def test_the_order_of_aliases_does_not_matter(typed: str, shuffled: random.Random) -> None:
    """The same question gets the same answer from a store that was filled in another order."""
    aliases = people().aliases()[:]
    shuffled.shuffle(aliases)
    assert names.decide(typed, People(aliases), ("person",)) == names.decide(typed, people(), ("person",))


LATIN = st.text("abcdefghijklmnopqrstuvwxyzéšłø", min_size=1, max_size=12)
CYRILLIC = st.text("абвгдежзиклмнопрстуфхцчшщьюяіїє", min_size=1, max_size=12)
WORDS = st.one_of(LATIN, CYRILLIC, SPELLINGS.map(lambda name: keys.words(name)[0]))


@given(WORDS, WORDS)
@settings(deadline=None, max_examples=200)
def test_two_words_are_as_far_apart_either_way(one: str, other: str) -> None:
    """How alike two words sound does not hang on which of them is known."""
    some, others = (heard(sounds.readings(word)) for word in (one, other))
    assert edits(some, others) == edits(others, some)
    assert edits(some, some) == 0


@given(st.text("abcdefghijklmnopqrstuvwxyz ", min_size=1, max_size=24), st.sampled_from(OTHERS))
@settings(deadline=None, max_examples=40)
def test_a_stranger_more_leaves_exact_names_right(stranger: str, known: Entity) -> None:
    """Whoever joins the store, an exact name means whom it meant, unless it is the stranger's too."""
    joined = People([*people().aliases(), *spelt(Entity("person:stranger", "person", stranger))])
    decision = names.decide(known.name, joined, ("person",))
    if names.key(stranger) != names.key(known.name):
        assert decision == names.decide(known.name, people(), ("person",))


@given(st.lists(st.one_of(SPELLINGS, st.text(max_size=20)), min_size=4, max_size=24))
@settings(deadline=None, max_examples=10)
def test_threads_that_ask_at_once_get_what_one_gets(asked: list[str]) -> None:
    """They share the index, also while it is being built."""
    fresh = People(people().aliases())
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda typed: names.decide(typed, fresh), asked))
    assert together == [names.decide(typed, people()) for typed in asked]


def test_explains_a_decision() -> None:
    """The candidates, the best first, with the edits between what was typed and the spelling that matched."""
    best, *others = names.explain("Zelenskiy", people(), ("person",))
    assert (best.hit.entity, best.hit.matched) == (ZELENSKY, "Volodymyr Zelensky")
    assert all(best.edits <= other.edits for other in others)
    assert 0 <= best.expected <= 1
    assert all(best.evidence > other.evidence for other in others)
