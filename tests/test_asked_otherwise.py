"""What is asked by other words, by a title, by a ruler or in passing is answered, and nothing beside it."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, records

TODAY = date(2026, 3, 10)
SUMMIT = (
    "Noorwegen en Fiji praten vrijdag in Glasgow over visrechten. De Noorse delegatie wordt geleid door "
    "minister van Defensie Ingrid Tveit. Zij wordt vergezeld door directeur Nils Berg, viceminister "
    "Kari Dahl en adjunct-chef van de generale staf Ole Moe. "
    "De Fijiërs kwamen donderdag per veerboot aan. Wat verwacht Oslo ervan? "
    "De Noorse premier Marit Solheim noemt het overleg een laatste kans. "
    "“De standpunten over de kabeljauw liggen ver uit elkaar”, zei visserijexperte Anna Ruud. "
    "De Houthi-rebellen dreigden dinsdag met een blokkade van de haven. "
    "De zitting van Tveit nam maandag drie uur in beslag. "
    "“Wij zagen dat aankomen”, zei de Noorse generale staf. "
    "Op het schip vielen doden bij een brand. Een dozijn militaire adviseurs bekijkt het wrak. "
    "Kapitein Aas (61) wees het plan van de rederij af. "
    "Marit Solheim bleef in Oslo. Tveit sprak na een ontmoeting met kapitein Else Vik van vooruitgang."
)
TOLD = [
    ("Wie zijn de drie andere Noorse onderhandelaars?", "Nils Berg"),
    ("Welke leden van de Noorse delegatie worden genoemd?", "Kari Dahl"),
    ("Who is Norway's defence minister at present?", "Ingrid Tveit"),
    ("meetngs norway", "Fiji"),
    ("hoe lang duurde de zitting van Tveit?", "drie uur"),
    ("Which Norwegian deputy minister was picked for the talks?", "Kari Dahl"),
    ("wie sprak er van ver uit elkaar?", "Anna Ruud"),
    ("who talked about a last chance?", "laatste kans"),
    ("Welke dag praten Noorwegen en Fiji over visrechten?", "vrijdag"),
    ("Wie leidt het Noorse ministerie van Defensie?", "Ingrid Tveit"),
    ("who is Solheim's defence minister", "Ingrid Tveit"),
    ("mindef noorwegen?", "Ingrid Tveit"),
    ("hoe kwamen de Fijiërs aan?", "veerboot"),
    ("wie vindt dat de standpunten over kabeljauw te ver uit elkaar liggen?", "Anna Ruud"),
    ("Voor een onderschrift: kun je zeggen wie de delegatie van Noorwegen leidt?", "Ingrid Tveit"),
    ("wie had Tveit bij zich in Glasgow?", "Nils Berg"),
    ("wie is de premeir van noorwegen", "Marit Solheim"),
    ("aantal leden Noorse delegatie (ongeveer mag)", "Nils Berg"),
    ("where was Nils Berg during the talks in Glasgow", "Nils Berg"),
    ("did Tveit see Vik?", "Else Vik"),
    ("heeft Tveit Vik gezien", "Else Vik"),
    ("is Tveit minister of defence or prime minister?", "defence minister"),
    ("gimme the head of Oslo's team at the talks", "Ingrid Tveit"),
    ("wie was er met Tveit mee in Glasgow?", "Nils Berg"),
    ("Wie is adjunct-chef van de Noorse generale staf?", "Ole Moe"),
    ("Wat stond er vast over de standpunten over kabeljauw?", "Anna Ruud"),
    ("wie hoorde er bij de ploeg van Tveit in Glasgow?", "Nils Berg"),
]


@pytest.mark.parametrize(("asked", "shown"), TOLD)
def test_other_words_ask_the_same(asked: str, shown: str, tmp_path: Path) -> None:
    """Whatever stands before the question or in place of its words."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): SUMMIT}, "nl")
    given = records.answer(answers.answer(asked, store, today=TODAY))
    assert given["status"] == "answered"
    assert shown in given["text"]


NOT_TOLD = [
    ("hoe lang duurde het bezoek van Berg?", {"no_match", "not_stated"}),
    ("wie tekende voor Fiji het visverdrag?", {"no_match", "not_stated"}),
    ("when is the next round between Norway and Chile?", {"not_stated"}),
    ("boek een kamer in Glasgow voor Tveit", {"no_match"}),
    ("Can you book Tveit a flight to Glasgow?", {"no_match"}),
    ("wie was de vorige premier van Noorwegen?", {"not_stated"}),
    ("who was the previous Norwegian defence minister?", {"not_stated"}),
    ("How many Norwegian soldiers have been killed?", {"no_match", "not_stated"}),
    ("wie leidt de Schotse delegatie?", {"not_stated", "unknown_name"}),
    ("hoe kwam Tveit naar Glasgow?", {"no_match", "not_stated"}),
    ("wat verwacht Oslo?", {"no_match", "not_stated"}),
    ("wie is marit pietersen-van deel?", {"unknown_name"}),
    ("What is Prime Minister Marit Solheim's salary?", {"no_match", "not_stated"}),
    ("iets over ene Jan Pieterse?", {"unknown_name"}),
    ("/who-led rebellen", {"unknown_name"}),
    ("how many soldiers died on the ship?", {"no_match"}),
    ("how many planes were shot down?", {"no_match", "not_stated"}),
    ("what did Ruud say about Tveit?", {"not_stated"}),
    ("where did Solheim and Tveit meet?", {"not_stated"}),
    ("who will succeed Tveit?", {"no_match", "not_stated"}),
    ("wie is Frans Berg?", {"unknown_name"}),
    ("heeft Frans Tveit al gereageerd?", {"unknown_name"}),
    ("is Macron president or premier?", {"unknown_name"}),
    ("where was Tveit during the talks in Geneva?", {"not_stated", "unknown_name"}),
    ("did Berg see Vik?", {"not_stated"}),
    ("legal wants to know if Berg saw Vik", {"no_match", "not_stated"}),
    ("Berg, zag die Vik?", {"no_match", "not_stated"}),
    ("wie leidt de Noorse delegatie, in Chili bedoel ik", {"no_match", "not_stated"}),
]


@pytest.mark.parametrize(("asked", "statuses"), NOT_TOLD)
def test_what_is_not_told_gets_no_answer(asked: str, statuses: set[str], tmp_path: Path) -> None:
    """A heading that asks tells nothing, a delegation is of its own land, and "rebels" are of no one band."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): SUMMIT}, "nl")
    assert records.answer(answers.answer(asked, store, today=TODAY))["status"] in statuses


def test_a_source_may_be_asked_for_nicely(tmp_path: Path) -> None:
    """It is still the last question's."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): SUMMIT}, "nl")
    answers.answer("wie leidt de delegatie van Noorwegen?", store, today=TODAY, thread="t")
    given = records.answer(answers.answer("bron graag", store, today=TODAY, thread="t"))
    assert given["status"] == "answered"
    assert "Ingrid Tveit" in given["text"]


def test_a_year_alone_has_a_timeline(tmp_path: Path) -> None:
    """And "vs" between two years is no land."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): SUMMIT}, "nl")
    assert records.answer(answers.answer("/timeline 2026", store, today=TODAY))["status"] == "answered"
    compared = answers.answer("/compare noorwegen 2025 vs 2026", store, today=TODAY)
    assert [hit.entity.id for hit in compared.asked.hits] == ["country:NO"]


def test_his_is_of_whom_a_sentence_tells_first(tmp_path: Path) -> None:
    """And of a quotation asked for again for somebody else, nobody else's words are shown."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): SUMMIT}, "nl")
    answers.answer("wie noemt het overleg een laatste kans?", store, today=TODAY, thread="t")
    given = records.answer(answers.answer("wat is haar functie?", store, today=TODAY, thread="t"))
    assert given["status"] == "answered"
    assert "Marit Solheim" in given["text"]
    answers.answer("wat zei Solheim over de haven?", store, today=TODAY, thread="u")
    other = records.answer(answers.answer("en Ruud?", store, today=TODAY, thread="u"))
    assert "laatste kans" not in other["text"]


def test_a_tag_is_shown_to_nobody(tmp_path: Path) -> None:
    """What is left of it is a name that nobody has."""
    store = newsroom.in_the_world(tmp_path, {date(2026, 3, 5): SUMMIT}, "nl")
    given = records.answer(answers.answer("/quotes <script>zxqvw</script>", store, today=TODAY))
    assert given["status"] == "unknown_name"
    assert "<script>" not in given["text"]
