"""A sentence answers what is asked as people talk; what it does not tell gets none."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records

TODAY = date(2026, 3, 10)
PORT = (
    "Noorwegen en Fiji spraken maandag in Glasgow over haring. "
    "Ingrid Tveit heeft wortels in Chili en leidt de Noorse delegatie. "
    "De gesprekken van januari zijn afgesprongen omdat Fiji geen kabeljauw wilde delen. "
    "De staking in de haven kost 4 miljoen euro per dag. "
    "De beurs van volgend jaar vindt plaats in Lima.\n\n"
    "Ingrid Tveit is woensdag verkozen tot voorzitter van de rederij. "
    "Hij volgt Else Vik op, die met pensioen gaat. "
    "Kapitein Ole Aas vertrekt vrijdag naar Lima. Zijn plaats wordt ingenomen door stuurvrouw Kari Dahl. "
    "De Finse premier Aino Virta was niet aanwezig in Glasgow omdat zij herstelt van een griep."
)
TOLD = [
    ("waarom zijn de gesprekken van januari op niks uitgedraaid", "kabeljauw"),
    ("why'd the talks break down", "kabeljauw"),
    ("wie heb er roots in Chili", "Tveit"),
    ("hvl kost de staking per dag zeg", "4 miljoen"),
    ("waar is de beurs van volgend jaar", "Lima"),
    ("wie volgt Else Vik op?", "Tveit"),
    ("wie vervangt kapitein Aas als ie naar Lima gaat", "Kari Dahl"),
    ("die Fin, waarom was die er ni?", "griep"),
]
NOT_TOLD = [
    "waarom zijn de gesprekken van mei op niks uitgedraaid",
    "in welk hotel praten de Noren in Glasgow?",
    "which bakery pays for the strike?",
    "wie is de man van Tveit?",
    "wie heb er roots in Peru",
    "waar is de beurs van vorig jaar",
    "wanneer is de volgende ronde gepland",
    "hvl kost de staking van de schippers per dag",
    "die Zweed, waarom was die er ni?",
    "why'd Fiji leave NATO",
]


@pytest.mark.parametrize(("asked", "shown"), TOLD)
def test_what_is_asked_as_people_talk_is_answered(asked: str, shown: str, tmp_path: Path) -> None:
    """In spoken forms, with fillers, in words of both languages."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): PORT}, "nl")
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == "answered"
    assert shown in given["text"]


@pytest.mark.parametrize("asked", NOT_TOLD)
def test_what_no_sentence_tells_is_not_answered(asked: str, tmp_path: Path) -> None:
    """Of another time, another people, or a thing that is not named."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): PORT}, "nl")
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] in {"no_match", "not_stated", "unknown_name"}


def test_what_goes_on_is_no_reason_why_something_else_did_not(tmp_path: Path) -> None:
    """Of talks a question asks why, and only a strike is said to go on."""
    news = (
        "Delegaties van Noorwegen en Fiji zijn in Glasgow begonnen met gesprekken. "
        "Ondertussen gaat de staking in de haven gewoon voort, het is nu de vijfde dag van de blokkade."
    )
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): news}, "nl")
    given = records.answer(answers.answer("waarom gingen de gesprekken niet door?", store, today=TODAY))
    assert given["status"] == "no_match", given["text"]
