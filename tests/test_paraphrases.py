"""The same thing asked in other words gets the same answer, and what is not told gets none."""

from datetime import date

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
TALKS = (
    "Noorwegen en Fiji zullen elkaar vrijdag in Glasgow ontmoeten. De Noorse delegatie wordt geleid door "
    "minister van Klimaat Ingrid Tveit. Zij wordt vergezeld door onder anderen directeur van de "
    "inlichtingendienst Nils Berg en viceminister van Financiën Kari Dahl. De Fijische delegatie wordt "
    "geleid door Tevita Qarase. Oslo beschouwt het overleg als een nieuw begin. Noorwegen eist een "
    "onmiddellijk staakt-het-vuren. Fiji heeft dat voorstel herhaaldelijk afgewezen en wil eerst "
    "gevangenen ruilen. Tveit had Glasgow eerst als plaats geweigerd, omdat ze die stad te ver vond. "
    "De Fijiërs arriveerden donderdag per helikopter."
)
SAME: list[tuple[str, str]] = [
    ("klopt het dat Tveit de delegatie van Noorwegen leidt?", "Ingrid Tveit"),
    ("is it true that Tveit leads the delegation of Noorwegen?", "Ingrid Tveit"),
    ("Tveit leidt de delegatie van Noorwegen, toch?", "Ingrid Tveit"),
    ("wie van de inlichtingendienst was erbij in Glasgow?", "Nils Berg"),
    ("wie was er vrijdag bij in Glasgow?", "Nils Berg"),
    ("hoeveel mensen zaten er in de delegatie van Noorwegen?", "Nils Berg"),
    ("wie dringt aan op een wapenstilstand?", "staakt-het-vuren"),
    ("iets over helikopters?", "helikopter"),
    ("helicopter?", "helikopter"),
    ("stand van zaken wapenstilstand?", "staakt-het-vuren"),
    ("waarom wilde Tveit niet naar Glasgow?", "omdat ze die stad te ver vond"),
    ("wanneer arriveerden de Fijiërs?", "donderdag per helikopter"),
    ("hoe ziet Oslo het overleg?", "nieuw begin"),
    ("delegatie noorwegen glasgow, namen graag", "Nils Berg"),
    ("Ik schrijf een stuk over Glasgow. Wie leidt daar de delegatie van Fiji?", "Tevita Qarase"),
    ("wanneer kwamen de Fijiërs aan?", "donderdag per helikopter"),
    ("wie onderhandelde er in Glasgow?", "Nils Berg"),
    ("Wie leidde de delegatie van Fiji? Alvast bedankt!", "Tevita Qarase"),
    ("ik hoorde dat Tveit de delegatie leidt, klopt dat?", "Ingrid Tveit"),
    ("wat betekent staakt-het-vuren volgens het artikel?", "onmiddellijk staakt-het-vuren"),
    ("noem de namen van de delegatie van Noorwegen", "Nils Berg"),
    ("wie leidt de deligatie van Noorwegen", "Ingrid Tveit"),
]
NOT_TOLD = [
    "klopt het dat Berg de delegatie van Noorwegen leidt?",
    "wie van de politie was erbij in Glasgow?",
    "wie was er maandag bij in Glasgow?",
    "wanneer arriveerde Qarase in Oslo?",
    "hoeveel helikopters heeft Fiji?",
    "wat zei Tveit tegen Qarase?",
    "wie werd er gedood in Glasgow?",
    "trok Fiji zich terug uit Samoa?",
    "wie noemde het overleg 'zinloos'?",
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """An article on talks."""
    return newsroom.read(tmp_path_factory.mktemp("talks"), [("nl", "Overleg in Glasgow", TALKS)])


def shown(store: Store, text: str) -> str:
    """All evidence of an answer's facts."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    return " ".join(span["quote"] for fact in given["facts"] for span in fact["evidence"])


@pytest.mark.parametrize(("text", "quote"), SAME)
def test_other_words_get_the_same_answer(store: Store, text: str, quote: str) -> None:
    """The evidence has the words that answer."""
    assert quote in shown(store, text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_not_told_is_not_answered(store: Store, text: str) -> None:
    """No fact answers."""
    assert shown(store, text) == ""


def test_a_date_alone_tells_what_happened(store: Store) -> None:
    """Everything of that time, and the talks where those are asked for."""
    assert "Ingrid Tveit" in shown(store, "wat is er gebeurd in februari 2026?")
    assert "in Glasgow ontmoeten" in shown(store, "gesprekken in februari 2026")
