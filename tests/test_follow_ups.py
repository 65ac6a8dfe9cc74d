"""A follow-up takes what it does not say from the last question of its thread, after a restart too."""

from pathlib import Path

import pytest
import subjects

from bot import answers, plaintext, questions, records
from bot.questions import Following
from bot.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """The four articles."""
    return subjects.filled(tmp_path)


def asked(store: Store, *texts: str, thread: str | None = "t") -> tuple[str, str]:
    """Status and first line of the last of some questions in one thread."""
    given = [answers.answer(text, store, today=subjects.TODAY, thread=thread) for text in texts]
    return records.status(given[-1]), plaintext.render(given[-1]).splitlines()[0]


THREADS: list[tuple[list[str], str, str]] = [
    (["what did Qarase say?", "and about the sea?"], "answered", "does not negotiate"),
    (["who leads the Norwegian team in Glasgow?", "who else on that team"], "answered", "Ingrid Lund"),
    (
        ["wie leidt de delegatie van Fiji in Glasgow?", "wie zat er nog in die delegatie?"],
        "answered",
        "Qarase",
    ),
    (
        ["who was Norway's climate minister in 2024?", "who held that office in 2021?"],
        "answered",
        "Ingrid Lund",
    ),
    (["wie is minister van Financiën van Noorwegen?", "wie had die post in 2021?"], "answered", "Nils Lund"),
    (["/positions norway", "en over kolen?"], "answered", "steenkool"),
    (["/meetings glasgow", "wie was er voor Fiji bij?"], "answered", "Tevita Qarase"),
    (["/meetings glasgow", "who was there for Fiji?"], "answered", "Tevita Qarase"),
    (["who did Norway meet?", "where was that?"], "answered", "Glasgow"),
    (["did Norway and Fiji meet in March 2022?", "and four months before that?"], "answered", "Glasgow"),
    (
        ["did Norway and Fiji meet in March 2022?", "and three months before that?"],
        "not_stated",
        "December 2021",
    ),
    (["wie leidde Noorwegen in 2019?", "en twee jaar later?"], "answered", "Ingrid Lund"),
    (["wie ontmoette Noorwegen?", "en waar was dat precies?"], "answered", "Glasgow"),
    (["wat wil De Linde?", "en Vrij Land?"], "answered", "Vrij Land: belasting (tegen)"),
    (["what does De Linde want?", "and Norway?"], "answered", "Norway: coal (for)"),
    (["what does De Linde want?", "what about 2019?"], "not_stated", "2019"),
    (["what does De Linde want?", "2023?"], "answered", "De Linde: taxes (demands)"),
    (["/positions norway", "en over belasting?"], "not_stated", "belasting"),
    (["who led the Norwegian delegation in Glasgow?", "and Fiji?"], "not_stated", "Fiji, Glasgow"),
    (["who led the Norwegian delegation in Glasgow?", "who else?"], "answered", "Norway: Ingrid Lund"),
    (["wie leidde de delegaties in Glasgow?", "wie nog meer?"], "answered", "Tevita Qarase"),
    (["who led the Norwegian delegation in Glasgow?", "and who led Fiji?"], "not_stated", "Fiji, Glasgow"),
    (["wie leidde Noorwegen in Glasgow?", "en was Nils Lund erbij?"], "answered", "Niet aanwezig: Nils Lund"),
    (
        ["who was Norway's climate minister in 2021?", "and who was finance minister?"],
        "answered",
        "Nils Lund",
    ),
    (["who was Norway's climate minister in 2024?", "and who was it in 2021?"], "answered", "Ingrid Lund"),
    (["what does Norway want on coal?", "and what does Fiji want?"], "not_stated", "Fiji"),
    (["what does Norway want?", "since when?"], "answered", "Norway: coal (for)"),
    (["who led Norway in Glasgow?", "who else?"], "answered", "Norway: Ingrid Lund"),
    (["was Nils Lund in Glasgow?", "why not?"], "answered", "Nils Lund"),
    (["who is the climate minister of Norway?", "who was that in 2021?"], "answered", "Ingrid Lund"),
    (["/who-led glasgow", "source?"], "answered", "Ingrid Lund"),
    (["wie was de Noorse klimaatminister in 2021?", "sinds wanneer?"], "answered", "per 2 november 2021"),
    (["wie was de Noorse klimaatminister in 2021?", "en in 2019?"], "not_stated", "2019"),
    (["wat wil De Linde?", "toon alles"], "answered", "De Linde"),
    (["what does De Linde want?", "show all"], "answered", "De Linde"),
    (["wat wil De Linde?", "alles tonen"], "answered", "De Linde"),
    (["what does De Linde want?", "the rest"], "answered", "De Linde"),
    (["what does De Linde want?", "start over"], "usage", "Ask"),
    (["wie leidde de Noorse delegatie in Glasgow?", "en Fiji?"], "not_stated", "Fiji, Glasgow"),
    (["/who-led glasgow", "bron?"], "answered", "Ingrid Lund"),
    (["who was Norway's climate minister in 2021?", "since when?"], "answered", "as of 2 November 2021"),
    (["who was Norway's climate minister in 2021?", "and the finance minister?"], "answered", "Nils Lund"),
    (["wie is Qarase?", "en Peeters?"], "answered", "Lotte Peeters: Voorzitter"),
    (["/quotes qarase", "en in 2024?", "en Van der Hoek?"], "answered", "Dit wordt een lange avond"),
    (["/who-is lund", "2"], "answered", "Nils Lund"),
    (["/who-is lund", "Ingrid"], "answered", "Ingrid Lund"),
    (["/who-is lund", "Ingrid", "wie is Lund"], "answered", "Ingrid Lund"),
    (["wat wil De Linde?", "wat zei Qarase?"], "answered", "The sea does not negotiate"),
    (["who is Tevita Qarase?", "what did he say?"], "answered", "The sea does not negotiate"),
    (["wie leidde de Noorse delegatie in Glasgow?", "en wat zei Qarase?"], "answered", "The sea does not"),
    (["who led the Norwegian delegation in Glasgow?", "and in Oslo?"], "not_stated", "Oslo, Norway"),
    (["who led the delegations in Glasgow?", "who was absent?"], "answered", "Not present: Nils Lund"),
    (["who led the delegations in Glasgow?", "what happened there?"], "answered", "Glasgow"),
    (
        ["who was Norway's climate minister in 2021?", "and before that?"],
        "not_stated",
        "before 1 January 2021",
    ),
    (["wie was de Noorse klimaatminister in 2021?", "en daarna?"], "not_stated", "sinds 1 januari 2022"),
    (["who attended the talks in Glasgow?", "what did they say?"], "answered", "The sea does not"),
    (["wat wil De Linde?", "opnieuw"], "usage", "Vraag"),
    (["wat wil De Linde?", "start over", "en in 2023?"], "usage", "Vraag"),
    (["wat wil De Linde?", "en 31 februari 2023?"], "bad_date", "31"),
]


@pytest.mark.parametrize(("texts", "status", "line"), THREADS)
def test_a_thread_goes_on(store: Store, texts: list[str], status: str, line: str) -> None:
    """Names, office, topic and date come from before where they are not said again."""
    given = asked(store, *texts)
    assert given[0] == status, given
    assert line in given[1]


@pytest.mark.parametrize(("texts", "status", "line"), THREADS)
def test_a_thread_survives_a_restart(tmp_path: Path, texts: list[str], status: str, line: str) -> None:
    """The context lives in the store: every question may meet another process."""
    subjects.filled(tmp_path)
    for text in texts[:-1]:
        asked(Store.open(tmp_path / "store.db"), text)
    given = asked(Store.open(tmp_path / "store.db"), texts[-1])
    assert given[0] == status
    assert line in given[1]


def test_threads_know_nothing_of_each_other(store: Store) -> None:
    """A follow-up in another thread, or in none, has nothing to take up."""
    asked(store, "wat wil De Linde?", thread="one")
    assert asked(store, "en in 2023?", thread="two")[0] != "answered"
    assert asked(store, "en in 2023?", thread=None)[0] != "answered"


def test_show_all_shows_all(store: Store) -> None:
    """The same answer without "N more"."""
    text = " ".join(f"“Line {n},” said Adeyemi." for n in range(8))
    filed = subjects.article("long", text, "en", subjects.TRIAL, "The Docket")
    said = [subjects.stated(filed, subjects.said(f"Line {n},"), f"Line {n},") for n in range(8)]
    store.replace(filed, said, at=subjects.NOW)
    answers.answer("/quotes grace adeyemi", store, today=subjects.TODAY, thread="t")
    whole = answers.answer("show all", store, today=subjects.TODAY, thread="t")
    assert plaintext.render(whole).count("• ") == 9


def test_a_thread_of_another_version_starts_anew(store: Store) -> None:
    """What cannot be read is forgotten, not fatal."""
    store.remember("t", '{"question": {"colour": "red"}}', on=subjects.TODAY)
    assert asked(store, "wat wil De Linde?")[0] == "answered"


FOLLOWINGS: list[tuple[str, Following | None]] = [
    ("en in 2022?", Following("and", "in 2022")),
    ("And Russia?", Following("and", "Russia")),
    ("hoe zit het met De Linde", Following("and", "De Linde")),
    ("Toon alles!", Following("all")),
    ("source?", Following("same")),
    ("en daarvoor?", Following("before")),
    ("and after that", Following("after")),
    ("wie nog meer?", Following("others")),
    ("Opnieuw", Following("anew")),
    ("wie is Qarase?", None),
    ("/positions norway", None),
    ("what does Norway want about coal and oil", None),
    ("waarom bleven de stations leeg?", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "following"), FOLLOWINGS)
def test_a_follow_up_is_told_from_a_question(text: str, following: Following | None) -> None:
    """A full question starts afresh."""
    assert questions.following(text) == following


POINTERS = [
    ("what did she say?", {"she": "she"}),
    ("Was hij daar?", {"he": "hij", "there": "daar"}),
    ("wat willen ze", {"she": "ze", "they": "ze"}),
    ("wat wil Noorwegen?", {}),
]


@pytest.mark.parametrize(("text", "pointers"), POINTERS)
def test_a_pronoun_points_back(text: str, pointers: dict[str, str]) -> None:
    """To a person, to several or to a place; "ze" may be either."""
    assert questions.pointers(text) == pointers


def test_a_she_may_be_several(store: Store) -> None:
    """Of two people in the last answer, nobody is chosen for the asker."""
    given = asked(store, "who attended the talks in Glasgow?", "what did he say?")
    assert given == ("ambiguous", "Which “he” do you mean?")


@pytest.mark.parametrize(
    ("text", "name", "is_place"), [("and in Norway", "Norway", True), ("and Norway", "Norway", False)]
)
def test_what_stands_behind_in_is_a_place(text: str, name: str, is_place: bool) -> None:  # noqa: FBT001 a column
    """Else a land is a party."""
    assert questions.is_of_a_place(text, name) == is_place
