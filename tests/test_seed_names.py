"""Whom names typed in any spelling find in the store of the seeds, and that others find nobody there."""

from collections.abc import Iterator

import pytest
import stores

from bot import names
from bot.model import EntityKind
from bot.names import Decision, Match, Nobody, Several
from bot.store import Store

ZELENSKY = "person:volodimir-zelenski"
MEDINSKY = "person:vladimir-medinski"
LUKASHENKO = "person:alekandr-loekasjenko"
PUTIN = "person:vladimir-poetin"
PERSONS = {
    ZELENSKY: """Zelenski, Zelenskyy, Selenskyj, Zelenskiy, Зеленський, Zelensky's, Zelensky, Зеленский,
        Zełenski, Zelinsky, Volodymyr Zelensky, V. Zelensky, Wołodymyr Zełenski, Володимир
        Зеленський, president Zelensky, zelensji, Ζελένσκι""",
    MEDINSKY: """Medinski, Medinskij, Medinsky, Мединский, Мединського, Wladimir Medinski, V. Medinsky,
        Medynski, medniski, Μεντίνσκι""",
    LUKASHENKO: """Loekasjenko, Lukashenka, Lukashenko, Лукашенко, Łukaszenka, Loukachenko, Lukaschenko,
        Лукашенка, A. Loekasjenko, loekashenko""",
    PUTIN: """Poetin, Putin, Путин, Poutine, Vladimir Poutine, Wladimir Putin, Путін, Poetins,
        Putin's, poetni, V. Poetin, president Poetin""",
    "person:oleksii-reznikov": "Reznikow, Resnikow, Oleksij Reznikov, Резніков, Резников, Rezinkov",
    "person:mychajlo-podoljak": "Podolyak, Подоляк, Mykhailo Podolyak, Michailo Podoljak, Mychajlo Podolak",
    "person:leonid-sloetski": "Slutsky, Slutskiy, Слуцкий, Leonid Slutski, Sluzki, Sluzkij",
    "person:dmitro-kuleba": "Koeleba, Кулеба, Dmytro Kuleba, Kouleba",
    "person:vladimir-makey": "Makei, Makej, Макей",
    "person:marco-rubio": "Rubbio, Рубио, Ρούμπιο, Marc Rubio, Rubio's",
    "person:hakan-fidan": "Hakan Fidans, Фидан, Фідан, Φιντάν, Fidan's",
    "person:andriy-sybiga": "Sibiha, Sybiha, Сибіга, Andrii Sybiha, Andrij Sybiha",
    "person:rustem-umerov": "Oemerov, Umerow, Умєров, Roustem Oumerov, Rustem Umjerow",
    "person:mikhail-galuzin": "Galoezin, Galusin, Галузин, Michail Galoezin",
    "person:alexander-fomin": "Фомин, Фомін, Aleksandr Fomin, Aleksander Fomin, Fomine",
    "person:igor-kostyukov": "kostjoekov, Kostjukow, Kostiukov, Костюков, Kostioukov, Igor Kostjoekov",
    "person:sergey-lavrov": "Lawrow, Ławrow, Лавров, Sergej Lawrow, Siergiej Ławrow, Sergueï Lavrov",
    "person:yuri-ushakov": "Oesjakov, Uschakow, Ouchakov, Ушаков, Joeri Oesjakov, Uszakow, Uşakov",
    "person:sergiy-kyslytsya": "Kyslytsja, Кислиця, Serhij Kyslyzja, Serhii Kyslytsia, Kislitsa",
    "person:oleksandr-poklad": "Поклад, Aleksandr Poklad",
    "person:oleksiy-shevchenko": "Sjevtsjenko, Schewtschenko, Szewczenko, Шевченко, Chevtchenko",
    "person:donald-trump": "Donald Trump's, Trumps, Трамп, D. Trump, trmup",
    "person:erdogan": "Erdoğan, Эрдоган, Ердоган, Erdogan's",
    "person:carolien-van-nunen": "Carolien Van Nunen, C. van Nunen",
}
"""Persons of the seeds, as seven languages and slips of the fingers spell them."""
PLACES = {
    "city:kyiv": "Kiev, Kyjiv, Київ, Kyiv's, Kijów",
    "city:bucha": "Boetsja, Bucha, Буча, Butscha",
    "city:istanbul": "Istanboel, Istambul, Стамбул, Istanbul, İstanbul, Stambuł, Κωνσταντινούπολη, istanboul",
    "city:moscow": "Moskou, Moskau, Москва, Moscou",
}
PARTIES = {
    "country:UA": "Kiev, Kyjiv, Київ, Oekraine, Україна, Ukrayna, Oekrajine, oekraiene",
    "country:RU": "Rusia, Россия, Росія, Kremlin, het Kremlin, the Kremlin, Kremlin's, Moskou",
    "country:BY": "Wit Rusland, Republic of Belarus, Belarus, Białoruś, Biélorussie",
    "country:TR": "Turkye, Türkiye, Turquie",
    "body:oekraiense-generale-staf": "Oekraïense generale staf, oekrainse generale staf",
}
STRANGERS = """putnam, smith, narnia, a, %, de, macron, Zelnova, Putnik, Lukaku, Kostin, Fomenko,
        Lavrenko, Trumbo, Trumpener, Erdmann, Erdal, Michael Smith, Marco Polo, Donald Tusk,
        Donald Duck, Igor Sechin, Yuri Gagarin, Leonid Brezjnev, Vladimir Lenin, Volodymyr
        Klitschko, Klitsjko, Kuleshov, Poklonskaya, Makarov, Michail Gorbatsjov, gandalf,
        hogwarts, the, van, een, xx, Smit, nguyen, Rustam Minnikhanov, Alexander Bortnikov,
        Sergej Sjojgoe"""
RELATED = (
    "vladimir, Poetina, Ushakova, Зеленська, Zelenskaja, Ljudmila Poetina, Ivanka Trump, Andriy Shevchenko,"
    "Umarov, Rubik, Rubin, Peskov, Lavrik, Fonin"
)
"""Names that several have, those of others of the same family or surname, and short ones a letter off."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store of the repository's seeds."""
    made = stores.of_the_seeds(tmp_path_factory.mktemp("seeds"))
    yield made
    made.close()


def listed(table: dict[str, str]) -> list[tuple[str, str]]:
    """The rows of a table: what is typed, and whom it finds."""
    return [(typed.strip(), entity) for entity, spellings in table.items() for typed in spellings.split(",")]


def found(decision: Decision) -> str:
    """The id of whom a decision is sure of; "" if it is of nobody."""
    return decision.hit.entity.id if isinstance(decision, Match) else ""


@pytest.mark.parametrize(("typed", "expected"), listed(PERSONS))
def test_finds_a_person_of_the_seeds(store: Store, typed: str, expected: str) -> None:
    """Without asking, whether or not a person is asked for."""
    for kinds in (names.ALL, ("person",)):
        assert found(names.decide(typed, store, kinds)) == expected


@pytest.mark.parametrize(
    ("typed", "expected", "kinds"),
    [
        *((typed, expected, ("city", "place")) for typed, expected in listed(PLACES)),
        *((typed, expected, ("country", "body")) for typed, expected in listed(PARTIES)),
    ],
)
def test_finds_a_place_and_a_party(
    store: Store, typed: str, expected: str, kinds: tuple[EntityKind, ...]
) -> None:
    """A capital by the kind that is asked for."""
    assert found(names.decide(typed, store, kinds)) == expected


@pytest.mark.parametrize("typed", [typed.strip() for typed in STRANGERS.split(",")])
def test_takes_a_stranger_for_nobody(store: Store, typed: str) -> None:
    """Nor offers a choice."""
    assert isinstance(names.decide(typed, store), Nobody)


@pytest.mark.parametrize("typed", [typed.strip() for typed in RELATED.split(",")])
def test_asks_where_a_name_is_shared(store: Store, typed: str) -> None:
    """A given name of several, a woman of a family, another given or short name: a question at most."""
    decision = names.decide(typed, store)
    assert isinstance(decision, Several if typed == "vladimir" else Several | Nobody)
