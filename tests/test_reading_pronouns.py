"""Whom a pronoun means: nobody beside it in its own clause, and the body that its sentence is about."""

import pytest
import reads

from bot import reading
from bot.model import Language

MEANT: list[tuple[Language, str, str, str]] = [
    ("nl", "Wethouder Jan Bos kwam. Over Piet Kok zei hij dat het goed is.", "hij", "Jan Bos"),
    ("nl", "Jan Bos zag Piet Kok. In een gesprek met Piet Kok zei hij niets.", "hij", "Jan Bos"),
    ("nl", "Jan Bos kwam. Piet Kok moet weg, betoogt hij.", "hij", "Jan Bos"),
    ("nl", "Jan Bos wil geld van Piet Kok. Dat laatste ontkent hij.", "hij", "Jan Bos"),
    ("nl", "Piet Kok kwam. De FNV, die stelde dat zij wilde praten, zwijgt.", "zij", "FNV"),
    ("en", "Mayor Jan Bos left. In an interview with Piet Kok, he said no.", "he", "Jan Bos"),
    ("en", "Jan Bos left. Piet Kok thanked him.", "him", "Jan Bos"),
    ("en", "Jan Bos left. Piet Kok said Ada Cole had thanked him.", "him", "Piet Kok"),
    ("en", "Jan Bos left. The plan of Piet Kok must go, he argued.", "he", "Jan Bos"),
]


@pytest.mark.parametrize(("language", "text", "shown", "name"), MEANT)
def test_finds_whom_a_pronoun_means(language: Language, text: str, shown: str, name: str) -> None:
    """Over a name in a preposition's keeping, and for an object over the subject."""
    line = reads.lines(text, language)[-1]
    assert [
        who and who.name for who, phrase in zip(line.who, line.phrases, strict=True) if phrase.text == shown
    ] == [name]


def test_the_last_thing_is_nobody() -> None:
    """What "dat laatste" points to is what was said, not who was named last."""
    line = reads.lines("Jan Bos wil geld van Piet Kok. Dat laatste ontkent hij.", "nl")[-1]
    assert [phrase.text for phrase in line.phrases] == ["hij"]


MEANT += [
    (
        "nl",
        "Wethouder Jan Bos zag Piet Kok. De 64-jarige Lochristenaar, die weggaat, wacht.",
        "Lochristenaar",
        "Jan Bos",
    ),
    (
        "nl",
        "Chauffeurs kwamen. Een van hen is Eva Smit (58), al jaren chauffeur. Ze wacht.",
        "Ze",
        "Eva Smit",
    ),
    ("nl", "De Lega-leider zag Piet Kok over het hoofd. De oud-premier wacht.", "De oud-premier", "Piet Kok"),
    ("nl", "President Kim Sun-ha kwam. Kims woordvoerder Jan Bos wacht. Hij zwijgt.", "Hij", "Jan Bos"),
    (
        "nl",
        "Bij Rexa Brussels is er ruzie. Ook Brussels minister Jan Bos wacht. Hij zwijgt.",
        "Hij",
        "Jan Bos",
    ),
    ("nl", "Jan Bos kwam. In “Villa Rondo” zei hij niets. Hij wacht.", "Hij", "Jan Bos"),
    ("nl", "De Cole-wet verplicht Jan Bos te gaan. Hij wacht.", "Hij", "Jan Bos"),
    ("en", "Mayor Eva Moor spoke to Piet Kok. Kok’s answer was no. “Never,” he told us.", "he", "Piet Kok"),
    ("en", "Eva Lang left. Her minister, Ada Cole, disagreed: a no, she argued, was bad.", "she", "Ada Cole"),
    ("en", "Ada Cole spoke. “No,” said the union’s co-founder.", "the union’s co-founder", "Ada Cole"),
    ("nl", "Toen Jan Bos aankwam, had de Ierse gezant weinig te melden. Hij wacht.", "Hij", "Jan Bos"),
    ("en", "When Jan Bos arrived, the Irish envoy had little to say.", "the Irish envoy", "Jan Bos"),
    ("en", "The case was brought by Gambia against Peru. It waits.", "It", "Gambia"),
    ("en", "Eva Moor met Piet Kok. Her husband disagreed. He left.", "He", "Her husband"),
    ("en", "Omar Sami Radu Barani spoke to Eva Radu. Radu waits.", "Radu", "Eva Radu"),
]

SPOKE: list[tuple[Language, str, list[str]]] = [
    ("en", "Ada Cole, a Democrat who ran in 2013, said the plan was dead.", ["Ada Cole"]),
    (
        "en",
        "Ada Cole, leader of the Alba, the Kosovo Serbs' main party, whose mayors left, said it was over.",
        ["Ada Cole"],
    ),
    (
        "en",
        "Ada Cole has left, but her adviser Eva Moor is still there and reckons a deal is near.",
        ["Eva Moor"],
    ),
    ("en", "Peru left the pact, a step that envoy Ada Cole said would hurt the poor.", ["Ada Cole"]),
    ("en", "Sen. Ada Cole of Oregon, the ranking member on the panel, said it was late.", ["Ada Cole"]),
    ("en", "It was halted, with Eva Moor describing it as a sad day for us all.", ["Eva Moor"]),
    ("nl", "In Lima vinden ze dat het te laat is.", ["Lima"]),
    (
        "nl",
        "Wethouder Jan Bos kwam. De wethouder zelf, die Piet Kok ontvangt, meldt dat het goed gaat.",
        ["Jan Bos"],
    ),
]


@pytest.mark.parametrize(("language", "text", "names"), SPOKE)
def test_finds_who_speaks_in_a_long_sentence(language: Language, text: str, names: list[str]) -> None:
    """Over what describes them, and the one whose clause an "and" goes on with."""
    found = [fact.subject for fact in reading.read(reads.article(text, language)) if fact.kind == "statement"]
    assert [who.name for who in found if who] == names


def test_a_quotation_is_of_who_had_somebody_promised() -> None:
    """Not of those to whom it was promised, as they are hers."""
    text = "Sandra Bos uit Gent had haar twee zonen een week Lima beloofd. “Dat gaat dus niet door.”"
    found = [fact.subject for fact in reading.read(reads.article(text, "nl")) if fact.kind == "quote"]
    assert [who.name for who in found if who] == ["Sandra Bos"]


def test_nobody_names_himself_in_what_he_says() -> None:
    """A pronoun's quotation is not of whom it names; who asks behind the marks is who is quoted."""
    text = (
        "Piet Kok left. “Give us back Kok and his plan,” he said. “Is it over now?” he asked, sources said."
    )
    found = [fact.subject for fact in reading.read(reads.article(text, "en")) if fact.kind == "quote"]
    assert [who and who.name for who in found] == [None, "Piet Kok"]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Ada Cole shook her head."), ("nl", "Jan Bos had Piet Kok over het hoofd gezien.")],
)
def test_a_head_is_no_role(language: Language, text: str) -> None:
    """One shaken, or looked over."""
    assert [phrase.kind for phrase in reads.lines(text, language)[0].phrases if phrase.kind == "role"] == []


def test_a_word_nobody_knows_is_soon_forgotten() -> None:
    """A name of one word that does nothing is no "he" three sentences on."""
    text = "The bus to Korla overturned. It rained. Seven died. The police detained him."
    line = reads.lines(text, "en")[-1]
    assert [who for who, phrase in zip(line.who, line.phrases, strict=True) if phrase.text == "him"] == [None]


def test_of_two_who_spoke_neither_is_meant() -> None:
    """A pronoun behind "X said, while Y said" may be of either."""
    text = "Piet Kok said it was over, while Jan Bos said it was not. He wrote it was late."
    line = reads.lines(text, "en")[-1]
    assert line.who[0] is None


def test_an_and_before_a_colon_goes_on_with_the_main_clause() -> None:
    """Not with the one that closes before it."""
    text = "Jan Bos betreurde het feit dat de luchtmacht Rexa in overweging nam en zei: “Dat was niet goed.”"
    found = [fact.subject for fact in reading.read(reads.article(text, "nl")) if fact.kind == "quote"]
    assert [who.name for who in found if who] == ["Jan Bos"]


def test_who_speaks_for_others_is_quoted() -> None:
    """Where only "it" sounds: "luidde het bij monde van"."""
    text = "De rebellen kwamen niet. “Zo kan het niet”, luidde het bij monde van woordvoerder Jan Bos."
    found = [fact.subject for fact in reading.read(reads.article(text, "nl")) if fact.kind == "quote"]
    assert [who.name for who in found if who] == ["Jan Bos"]
