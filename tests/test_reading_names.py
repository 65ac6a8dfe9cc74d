"""Which words of a sentence are a name, and which names of an article are one person."""

import pytest
import reads

from bot.model import Language
from bot.reading import cast

NAMED: list[tuple[Language, str, list[str]]] = [
    ("nl", "Gisteren sprak Jan van den Berg met de FNV.", ["Jan van den Berg", "FNV"]),
    ("nl", "De ministers van Defensie en van Justitie zwegen.", ["Defensie", "Justitie"]),
    (
        "nl",
        "Volgens Osama bin Salem en Fatima al-Zahra is het klaar.",
        ["Osama bin Salem", "Fatima al-Zahra"],
    ),
    ("nl", "Toen zweeg het Forum voor Ouders en Jonge Lezers.", ["Forum voor Ouders en Jonge Lezers"]),
    ("nl", "Toen zweeg de Orde van Vlaamse Bakkers.", ["Orde van Vlaamse Bakkers"]),
    ("nl", "Toen zweeg de Raad voor Bakkers en Jan Bos.", ["Raad voor Bakkers", "Jan Bos"]),
    ("nl", "Toen zweeg het Peruaanse Comité van het Rode Kruis.", ["Peruaanse", "Comité van het Rode Kruis"]),
    ("nl", "Toen zweeg de Boerenpartij van Bos.", ["Boerenpartij", "Bos"]),
    ("nl", "Peru Een dag na de stemming zweeg Jan Bos.", ["Peru", "Jan Bos"]),
    ("nl", "In Genève won Aino Laine van Peru.", ["Genève", "Aino Laine", "Peru"]),
    ("nl", "Toen zweeg J. P. de Wit.", ["J. P. de Wit"]),
    ("nl", "Toen zweeg Piet Kok van De Blauwe Bank.", ["Piet Kok", "Blauwe Bank"]),
    ("en", "Then Germany Robert Cook and Chad Smith met.", ["Germany", "Robert Cook", "Chad Smith"]),
    ("nl", "Partij voor de Dieren-leider Eva Smit zwijgt.", ["Eva Smit"]),
    ("en", "On Friday Mia Stone met the Transport Staff Union.", ["Mia Stone", "Transport Staff Union"]),
    ("en", "The Norwegian minister and Chad Smith met.", ["Norwegian", "Chad Smith"]),
    ("en", "Prime Minister Ada Osei left.", ["Ada Osei"]),
    ("en", "Remarked Mia Stone then.", ["Mia Stone"]),
    ("en", "A London-based judge spoke.", []),
    ("en", "Then Martin King Smith and Senator Ada Osei left.", ["Martin King Smith", "Ada Osei"]),
    ("en", "The Wexham Department of Parks closed.", ["Wexham Department of Parks"]),
    ("en", "The Rail Safety Committee of Peru closed.", ["Rail Safety Committee", "Peru"]),
    ("en", "Talks between Norway and Chile stalled.", ["Norway", "Chile"]),
    ("en", "The lease, which ends on June 30, was old.", []),
    ("en", "The lease has been void since March.", []),
    ("en", "The lease was void, said Prime Minister May in May.", ["May"]),
]
FULLEST = [
    ("Karin Mol zweeg. De staking duurt. Volgens Mol is het genoeg.", "Mol", "Karin Mol"),
    ("Luis Vega Ruiz kwam aan. Even later sprak Vega.", "Vega", "Luis Vega Ruiz"),
    ("Piet Kok en Eva Kok zwegen. Daarna zong Eva.", "Eva", "Eva Kok"),
    ("José Peña zweeg. Daarna sprak Pena.", "Pena", "José Peña"),
    ("Daarna sprak Salas.", "Salas", "Salas"),
]
PERSONS: list[tuple[Language, str, str, bool]] = [
    ("nl", "De wedstrijd begon. Toen scoorde Aino Laine.", "Aino Laine", True),
    ("nl", "Toen zweeg de Vervoersbond, en de Vervoersbond bleef weg.", "Vervoersbond", False),
    ("nl", "Toen zweeg Links, zei de fractieleider van Links.", "Links", False),
    ("nl", "Toen zweeg Peru, en Hooggerechtshof zweeg mee.", "Hooggerechtshof", False),
    ("nl", "Aan de rivier Zambezi ligt een dorp.", "Zambezi", False),
    ("nl", "Toen zweeg RTV Noord.", "RTV Noord", False),
    ("nl", "Volgens burgemeester Smid is het veilig.", "Smid", True),
    ("en", "Then the Leeds Hospital closed.", "Leeds Hospital", False),
    ("en", "Then Dr Osei resigned.", "Osei", True),
    ("en", "It is kept by Ghent-based Korvex.", "Korvex", False),
    ("en", "Then Korvex, which sells salt, closed.", "Korvex", False),
    ("en", "Then Korvex, a small salt company, closed.", "Korvex", False),
    ("en", "Then Osei, the company's head, left.", "Osei", True),
    ("en", "Fighting went on in Sarvany.", "Sarvany", False),
    ("en", "They had confidence in Osei.", "Osei", True),
    ("en", "It was found by Sarvany police.", "Sarvany", False),
]


@pytest.mark.parametrize(("language", "text", "names"), NAMED)
def test_joins_the_words_of_a_name(language: Language, text: str, names: list[str]) -> None:
    """Particles, initials and bodies of several words; no role, no opening word, no compound of a place."""
    (row,) = reads.rows(text, language)
    assert [chunk.text for chunk in row if chunk.named or chunk.kind == "portfolio"] == names


@pytest.mark.parametrize(("text", "short", "full"), FULLEST)
def test_finds_the_fullest_form_of_a_name(text: str, short: str, full: str) -> None:
    """By surname, by a middle name of three, by given name, over diacritics."""
    assert cast.names(reads.rows(text, "nl")).fullest(short) == full


@pytest.mark.parametrize(("language", "text", "name", "person"), PERSONS)
def test_tells_persons_from_bodies(language: Language, text: str, name: str, *, person: bool) -> None:
    """By articles, roles, titles, words for places and bodies, and capitals."""
    assert cast.names(reads.rows(text, language)).is_person(name) is person


def test_a_word_that_only_opens_sentences_is_no_name() -> None:
    """Its capital says nothing; elsewhere in the article it would."""
    rows = reads.rows("Motregen viel neer. Motregen bleef vallen.", "nl")
    names = cast.names(rows)
    assert [names.without_doubt(row)[0].kind for row in rows] == ["word", "word"]


def test_a_row_has_nothing_beyond_its_ends() -> None:
    """A rule may look over them."""
    (row,) = reads.rows("Karin Mol zwijgt.", "nl")
    assert (row[-1].kind, row[len(row)].kind, row[len(row)].low) == ("nothing", "nothing", "")
    assert [chunk.text for chunk in row] == ["Karin Mol", "zwijgt", "."]
    assert (row.shown(0, 2), row.find({"zwijgt"}, 0, 9), row.loosely(0, ("karin mol", "."), 1)) == (
        "Karin Mol zwijgt",
        1,
        2,
    )


def test_a_row_finds_words_where_they_stand() -> None:
    """A phrase stands only word for word, and the longest one counts."""
    (row,) = reads.rows("Mol zwijgt en zwijgt nu.", "nl")
    phrases = (("zwijgt", "nu"), ("zwijgt",))
    assert [row.phrase_at(at, phrases) for at in (0, 1, 3, 9)] == [(), ("zwijgt",), ("zwijgt", "nu"), ()]
    assert (row.where({"zwijgt", "mol"}), row.where({"spreekt"})) == ([0, 1, 3], [])
