"""A plain question finds its sentence in the other language, and no sentence on something else."""

from datetime import date

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
HARBOUR = (
    "De havenstaking in Zeebrugge is maandag na elf dagen beëindigd. De vakbond Kaaiwerk tekende een "
    "loonakkoord met de reders. Bij rellen aan de terminal raakten drieëndertig agenten gewond. "
    "Voorzitter Bart Wuyts weigerde de burgemeester te ontvangen. De reders halveren de boete voor te "
    "late schepen. Ook een graandeal met Roemenië is rond."
)
QUAKE = (
    "An earthquake in northern Chile killed at least 14 people on Friday. The government has evacuated "
    "two villages near Iquique. Air strikes were never an option, joked Minister Paula Rojas. Bolivia "
    "offered helicopters. It was refused permission to land."
)
FOUND: list[tuple[str, str]] = [
    ("How many police officers were injured in the riots?", "drieëndertig agenten"),
    ("What did the trade union sign?", "loonakkoord"),
    ("Who halved the fine for ships?", "De reders halveren"),
    ("Which grain deal with Romania is done?", "graandeal"),
    ("Hoeveel doden vielen er bij de aardbeving in Chili?", "at least 14 people"),
    ("Welke dorpen zijn ontruimd?", "evacuated two villages"),
    ("Wie bood helikopters aan?", "Bolivia offered"),
    ("How many villages besides Iquique were evacuated?", "evacuated two villages"),
    ("What is the death toll of the earthquake in Chile?", "at least 14 people"),
]
NOTHING = [
    "Why did Bart Wuyts resign?",
    "Why did Bolivia break off relations?",
    "How many villages did the air strikes destroy?",
    "Why was the strike in Chile called off?",
    "Hoeveel agenten zijn er ontslagen?",
    "How high is the fine?",
    "Wie kreeg de Nobelprijs?",
    "Who owns the villages near Iquique?",
    "Did Bolivia offer helicopters and tents?",
    "What was the cause of the earthquake in Chile?",
    "How many ministers were there in Chile on Friday?",
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A strike told in Dutch and an earthquake told in English."""
    return newsroom.read(
        tmp_path_factory.mktemp("seeking"),
        [
            ("nl", "Havenstaking voorbij", HARBOUR),
            ("en", "Quake hits Chile", QUAKE),
        ],
    )


def quotes(store: Store, text: str) -> str:
    """What an answer quotes, as one text."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    return "\n".join(fact["evidence"][0]["quote"] for fact in given["facts"])


@pytest.mark.parametrize(("text", "quote"), FOUND)
def test_finds_the_sentence_in_another_language(store: Store, text: str, quote: str) -> None:
    """By what its words mean, whatever their form, also within a compound."""
    assert quote in quotes(store, text)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_not_told_is_not_answered(store: Store, text: str) -> None:
    """Neither a deed that nobody did, nor a number of something else, nor what another article tells."""
    assert quotes(store, text) == ""
