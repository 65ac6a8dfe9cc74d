"""What stands right behind an answer is given with it: the speaker goes on, the reason, a denial."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
PORT = (
    "Havendirecteur Marit Solheim is vrijdag opgestapt. Zij had ruzie met de raad over de kranen. "
    "De loods bleef dicht. "
    "Kari Dahl zei niets te willen weten van een fusie. “Wij blijven op onszelf”, vertelde ze. "
    "“Dat is alles.” "
    "Volgens de krant wordt Nils Berg wethouder. Die laatste ontkent dat. "
    "Volgens de krant wordt Ole Moe schepen. De haven zwijgt daarover. "
    "De receptie in Bergen werd maandag afgeblazen. Volgens het stadhuis was dat wegens storm. "
    "Ada Lie hield in Oslo een toespraak. "
    "Het land weigert volgens het stadhuis nieuwe quota voor zuivel, en zei dat dat zo blijft."
)
CASES = [
    ("Waarom stapte Marit Solheim op?", "ruzie met de raad"),
    ("Wat zei Kari Dahl over een fusie?", "Wij blijven op onszelf"),
    ("Wat zei Kari Dahl over een fusie?", "Dat is alles"),
    ("Waarom werd de receptie in Bergen afgeblazen?", "wegens storm"),
    ("How come the Bergen reception was called off?", "wegens storm"),
    ("Klopt het dat Nils Berg wethouder wordt?", "ontkent dat"),
]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A port with a quarrel."""
    return newsroom.in_the_world(tmp_path, {date(2026, 3, 5): PORT}, "nl")


@pytest.mark.parametrize(("asked", "shown"), CASES)
def test_what_stands_behind_is_shown_too(asked: str, shown: str, store: Store) -> None:
    """The sentence that answers by itself says too little."""
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == "answered", given["text"]
    assert shown in given["text"]


OTHERS = [
    ("Waarom stapte Marit Solheim op?", "loods"),
    ("Is Marit Solheim opgestapt?", "ruzie"),
    ("Klopt het dat Ole Moe schepen wordt?", "zwijgt"),
]


@pytest.mark.parametrize(("asked", "hidden"), OTHERS)
def test_what_does_not_belong_to_it_is_left_out(asked: str, hidden: str, store: Store) -> None:
    """Neither what others did, nor a reason that nobody asked for, nor what denies nothing."""
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == "answered", given["text"]
    assert hidden not in given["text"]


def test_words_of_others_are_nobodys(store: Store) -> None:
    """A sentence on the matter that neither names nor means who is asked about is not what they say."""
    given = records.answer(answers.answer("Ada Lie over quota voor zuivel?", store, today=TODAY))
    assert given["status"] == "not_stated", given["text"]
