"""The text of an answer: the first line answers, the rest says its reading, its source and what to mind."""

from pathlib import Path

import pytest
import subjects

from bot import answers, plaintext, wording
from bot.model import Answered, Failed, Language, Question, Speech, Understood
from bot.store import Store


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """The four articles."""
    return subjects.filled(tmp_path_factory.mktemp("store"))


def shown(store: Store, text: str, language: Language | None = None, *, everything: bool = False) -> str:
    """What a question gets to read."""
    answer = answers.answer(text, store, today=subjects.TODAY, language=language)
    return plaintext.render(answer, everything=everything)


FIRST_LINES: list[tuple[str, Language, str]] = [
    ("/who-led glasgow", "nl", "Noorwegen: Ingrid Lund (Glasgow, 2 november 2021)"),
    ("/who-led glasgow", "en", "Norway: Ingrid Lund (Glasgow, 2 November 2021)"),
    ("/who-attended glasgow fiji", "en", "Fiji: Tevita Qarase (Glasgow, 2 November 2021)"),
    (
        "/who-attended glasgow",
        "en",
        "Norway: Ingrid Lund (head); Fiji: Tevita Qarase; Not present: Nils Lund (Glasgow, 2 November 2021)",
    ),
    ("who was absent in Glasgow?", "en", "Not present: Nils Lund (Glasgow, 2 November 2021)"),
    ("/who-is qarase", "nl", "Tevita Qarase: ambassadeur (Fiji), per 2 november 2021"),
    ("/positions norway", "en", "Norway: coal (for)"),
    ("/quotes adeyemi", "nl", "“There is no evidence of fraud” — Grace Adeyemi"),
    ("/meetings glasgow", "nl", "Noorwegen – Fiji, Glasgow (gehouden), 2 november 2021"),
    ("/timeline lotte peeters", "en", "timeline: Lotte Peeters: 3 facts, October 2023 – March 2024"),
    (
        "/quotes van der hoek geen haast",
        "nl",
        "Marit van der Hoek, in de woorden van De Ochtend: “Ze zei dat er geen haast is.”",
    ),
    ("/timeline harold ford 2019", "en", "Not stated in the articles: timeline: Harold Ford, 2019."),
    ("wat wil Noorwegen van Fiji?", "nl", "Noorwegen: steenkool (voor)"),
    (
        "wat willen Noorwegen en Fiji?",
        "nl",
        "Noorwegen: steenkool (voor). Fiji: klimaatfinanciering (eist)",
    ),
    ("/compare de linde 2023 2024", "en", "positions compared: De Linde, 2023, 2024: 1 reworded"),
    ("/who-led glasgow 2019", "nl", "Niet vermeld in de artikelen: wie de delegaties leidde: Glasgow, 2019."),
    ("/who-is lund", "en", "Which “lund” do you mean?"),
    ("/who-led narnia", "nl", "“narnia” staat niet in het dossier."),
    ("What is the capital of Mongolia?", "en", "Nothing about that is in the store."),
    ("/dossier status", "en", "The store holds 4 articles and 34 facts."),
]


@pytest.mark.parametrize(("text", "language", "line"), FIRST_LINES)
def test_the_first_line_answers(store: Store, text: str, language: Language, line: str) -> None:
    """In the asker's language, names of lands and dates too."""
    assert shown(store, text, language).splitlines()[0] == line


HOLDS: list[tuple[str, str]] = [
    (
        "/who-led glasgow",
        "“Norway’s delegation is led by climate minister Ingrid Lund” — The Clyde, 2 November 2021",
    ),
    ("/who-led glasgow", "https://nieuws.example/summit"),
    ("/who-led glasgow", "Read as: who led the delegations: Glasgow."),
    ("/who-led glasgow", "Careful: the newest of this is of 2 November 2021."),
    ("/who-led glasgow", "Read automatically; no editor has confirmed it yet."),
    ("/who-led hertoginnedal", "planned at the time, not confirmed afterwards"),
    ("/who-attended glasgow", "Fiji: more members than the article names."),
    ("/who-attended hertoginnedal", "Vrij Land: the list is complete."),
    ("/positions oslo", "“oslo” stands for the government of Norway here."),
    ("/quotes van der hoek", "paraphrase, not a quote"),
    ("/who-is Ingrid Lund", "former minister van Klimaat (Norway)"),
    ("who is Norway's climate minister?", "By March 2024, Ingrid Lund is called former."),
    ("/positions de linde", "— Staking, October 2023"),
    ("/who-led glasgow 2019", "Nearest, of 2 November 2021:"),
    ("/compare de linde 2023 2024", "taxes: reworded"),
    ("/positions", "/who-led Istanbul 2025"),
    ("/dossier help", "/compare <party> <date> <date>: positions then and now"),
]


@pytest.mark.parametrize(("text", "part"), HOLDS)
def test_the_rest_says_what_to_know(store: Store, text: str, part: str) -> None:
    """Source, reading, and each caveat where it applies."""
    assert part in shown(store, text, "en")


NOT_HELD: list[tuple[str, str]] = [
    ("/who-led glasgow 2021", "Careful"),
    ("/who-attended glasgow norway", "more members"),
    ("/who-led glasgow", "planned"),
    ("wie is de klimaatminister van Nederland", "called former"),
    ("/who-is lund", "read as"),
    ("/positions norway", "stands for"),
]


@pytest.mark.parametrize(("text", "part"), NOT_HELD)
def test_no_caveat_stands_where_it_does_not_apply(store: Store, text: str, part: str) -> None:
    """A warning that always stands warns of nothing."""
    assert part not in shown(store, text, "en")


def test_a_long_answer_is_shortened_and_can_be_had_whole(tmp_path: Path) -> None:
    """Five facts, then how many more; everything on demand."""
    store = subjects.filled(tmp_path)
    text = " ".join(f"“Sentence {n},” said Adeyemi." for n in range(8))
    filed = subjects.article("long", text, "en", subjects.TRIAL, "The Docket")
    said = [Speech(subjects.ADEYEMI, f"Sentence {n},", direct=True) for n in range(8)]
    store.replace(filed, [subjects.stated(filed, each, each.text) for each in said], at=subjects.NOW)
    short = shown(store, "/quotes grace adeyemi", "en")
    whole = shown(store, "/quotes grace adeyemi", "en", everything=True)
    assert (short.count("• "), whole.count("• ")) == (wording.FIRST, 9)
    assert "4 more" in short
    assert "more" not in whole


def test_a_failure_is_one_sentence() -> None:
    """Nothing internal."""
    asked = Understood(Question("x", "en", "passages"))
    assert plaintext.render(Failed(asked, "That line could not be read.")) == "That line could not be read."


def test_a_confirmed_fact_is_not_called_unread(tmp_path: Path) -> None:
    """An editor's word takes the note away."""
    store = subjects.filled(tmp_path)
    answer = answers.answer("/who-led glasgow", store, today=subjects.TODAY)
    assert isinstance(answer, Answered)
    store.review(answer.facts[0].id, "confirmed", editor="Ada", at=subjects.NOW)
    assert "no editor" not in shown(store, "/who-led glasgow", "en")
