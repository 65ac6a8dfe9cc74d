"""Prose is told from furniture, and cut into sentences where they end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model import Language
from bot.reading.sentences import cut
from bot.reading.vocabulary import words

CUT: list[tuple[Language, str, list[str]]] = [
    ("en", "She lives in Washington, D.C. They do not.", ["She lives in Washington, D.C.", "They do not."]),
    ("nl", "De trein staat stil. Niemand weet waarom.", ["De trein staat stil.", "Niemand weet waarom."]),
    (
        "nl",
        "Dr. Ada Bos en prof. J. de Wit gaan mee. Nu al.",
        ["Dr. Ada Bos en prof. J. de Wit gaan mee.", "Nu al."],
    ),
    ("nl", "Het kost 1.250 euro, d.w.z. veel. Te veel.", ["Het kost 1.250 euro, d.w.z. veel.", "Te veel."]),
    ("nl", "“Het stopt. Nu.” Dat zei Piet Kok.", ["“Het stopt. Nu.”", "Dat zei Piet Kok."]),
    (
        "nl",
        "Zij zei: “Het stopt. Nu. Echt.” En weg was ze.",
        ["Zij zei: “Het stopt. Nu. Echt.”", "En weg was ze."],
    ),
    (
        "en",
        "Gen. Ford met Sen. Mia Stone in the U.S. on Friday.",
        ["Gen. Ford met Sen. Mia Stone in the U.S. on Friday."],
    ),
    (
        "en",
        "The trial begins at 9 a.m. in Leeds. It is public.",
        ["The trial begins at 9 a.m. in Leeds.", "It is public."],
    ),
    ("nl", "“Wij staken.\nNu”, zei de bond. Klaar.", ["“Wij staken.\nNu”, zei de bond.", "Klaar."]),
    ("en", "Who pays? Nobody knows!", ["Who pays?", "Nobody knows!"]),
    ("nl", "Dat zei CD&V. De rest zweeg.", ["Dat zei CD&V.", "De rest zweeg."]),
    ("en", "“Stop!” she said. “Now.”", ["“Stop!” she said.", "“Now.”"]),
]
FURNITURE: list[tuple[Language, str]] = [
    ("nl", "Lees ook: Staking op het spoor"),
    ("nl", "Volledig scherm"),
    ("nl", "Foto: ANP"),
    ("nl", "© Belga"),
    ("nl", "Door onze verslaggever"),
    ("nl", "De staking begon maandag. Foto Jan de Wit"),
    ("nl", "* “Staking op het spoor”, De Krant"),
    ("en", "Read more: Strike on the railways"),
    ("en", "By Mia Stone, Transport Correspondent"),
    ("en", "Photo: Leeds Pictures"),
    ("en", "Additional reporting by Mia Stone"),
]
DATELINES: list[tuple[Language, str]] = [
    ("nl", "GENÈVE (ANP) - De staking is voorbij."),
    ("nl", "AMSTERDAM/BRUSSEL — De staking is voorbij."),
    ("en", "LEEDS, England (Reuters) - De staking is voorbij."),
    ("en", "LEEDS, Feb 9 (Reuters) - De staking is voorbij."),
    ("en", "PORT LEEDS, Calif. — De staking is voorbij."),
    ("en", "Date: 2025-06-11 De staking is voorbij."),
]


@pytest.mark.parametrize(("language", "text", "sentences"), CUT)
def test_ends_a_sentence_where_it_ends(language: Language, text: str, sentences: list[str]) -> None:
    """Not at an abbreviation, an initial or a number, nor inside a quotation."""
    assert [sentence.text for sentence in cut(text, words(language))] == sentences


@pytest.mark.parametrize(("language", "line"), FURNITURE)
def test_leaves_out_what_is_no_prose(language: Language, line: str) -> None:
    """Captions, credits, bylines and links, while the prose around them stays."""
    text = f"De staking is voorbij.\n\n{line}\n\nDe treinen rijden."
    shown = [sentence.text for sentence in cut(text, words(language))]
    assert shown == ["De staking is voorbij.", "De treinen rijden."]


@pytest.mark.parametrize(("language", "text"), DATELINES)
def test_begins_behind_a_dateline(language: Language, text: str) -> None:
    """A city, an agency or a printed date before the first sentence is no part of it."""
    assert [sentence.text for sentence in cut(text, words(language))] == ["De staking is voorbij."]


def test_tells_a_heading_from_prose() -> None:
    """A short line without a full stop, between marks too; a sentence is none, quoted or not."""
    text = "Staking op het spoor\n\nDe treinen staan stil.\n\n“Het is genoeg geweest”\n\n“Het is genoeg.”"
    assert [sentence.heading for sentence in cut(text, words("nl"))] == [True, False, True, False]


def test_sees_a_quotation_as_one_word_unless_it_is_only_marked() -> None:
    """Three words or more are said; one or two are the article's own, in marks."""
    (sentence,) = cut("De “zware” staking is “veel te lang geduurd hebben”.", words("nl"))
    assert [word.text for word in sentence.words if word.kind == "quote"] == ["veel te lang geduurd hebben"]
    assert "zware" in [word.text for word in sentence.words]


@pytest.mark.parametrize("text", ["“”", "Eva Smit zei: “…” en ging weg.", "””””", "„”", "“ ”, zei Eva Smit."])
def test_takes_marks_with_no_word_between_them_for_no_quotation(text: str) -> None:
    """Nothing is said there."""
    assert not any(sentence.quotations for sentence in cut(text, words("nl")))


def test_cuts_a_table_into_pieces() -> None:
    """What has no full stop for pages is cut between words, nothing lost."""
    text = "goal match " * 2_000 + "."
    found = cut(text, words("en"))
    assert max(sentence.end - sentence.start for sentence in found) <= 1_200
    assert "".join(sentence.text for sentence in found).replace(" ", "") == text.replace(" ", "")


@settings(max_examples=60)
@given(st.text(alphabet="Ab .!?“”\"'\n(-—,1", max_size=120))
def test_sentences_are_the_text_at_their_offsets(text: str) -> None:
    """In order, none over another, whatever the marks."""
    behind = 0
    for sentence in cut(text, words("nl")):
        assert behind <= sentence.start < sentence.end <= len(text)
        assert text[sentence.start : sentence.end] == sentence.text
        assert all(sentence.start <= word.start < word.end <= sentence.end for word in sentence.raw)
        behind = sentence.end
