"""Answers keep the rules of a right answer: on a summit, a formation, a strike, a court case."""

from pathlib import Path

import pytest
import subjects
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import answers, records
from bot.model import Answered, Fact, Interval, Language, NoMatch, NotStated, Office, State, UnknownName
from bot.store import Store


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """The four articles; questions change nothing but the misses."""
    return subjects.filled(tmp_path_factory.mktemp("store"))


def ask(store: Store, text: str, language: Language | None = None) -> dict[str, object]:
    """The record of an answer."""
    return records.answer(answers.answer(text, store, today=subjects.TODAY, language=language))


def who(facts: object) -> list[str]:
    """The subjects of a record's facts, each once, in order."""
    assert isinstance(facts, list)
    return list(dict.fromkeys(fact["subject"] for fact in facts))


ASKED: list[tuple[str, str, list[str]]] = [
    ("/who-led glasgow", "answered", ["Ingrid Lund"]),
    ("/who-led Glasgow november 2021", "answered", ["Ingrid Lund"]),
    ("/who-led glasgow 2019", "not_stated", []),
    ("/who-led norway", "answered", ["Ingrid Lund"]),
    ("/who-led fiji", "not_stated", []),
    ("/who-led united kingdom", "answered", ["Ingrid Lund"]),
    ("/who-led hertoginnedal", "answered", ["Marit van der Hoek"]),
    ("who led the Norwegian delegation in Glasgow?", "answered", ["Ingrid Lund"]),
    ("who led the Fijian delegation in Glasgow?", "not_stated", []),
    ("who led the Dutch delegation in Glasgow?", "not_stated", []),
    ("wie leidde de onderhandelingen voor Vrij Land?", "not_stated", []),
    ("/who-led narnia", "unknown_name", []),
    ("/who-attended glasgow fiji", "answered", ["Tevita Qarase"]),
    ("/who-attended glasgow", "answered", ["Ingrid Lund", "Nils Lund", "Tevita Qarase"]),
    ("who was absent in Glasgow?", "answered", ["Nils Lund"]),
    ("wie was er niet bij in Hertoginnedal", "not_stated", []),
    ("was Nils Lund aanwezig in Glasgow?", "answered", ["Nils Lund"]),
    ("was Ingrid Lund present in Glasgow?", "answered", ["Ingrid Lund"]),
    ("was Tevita Qarase present in Hertoginnedal?", "not_stated", []),
    ("wie vertegenwoordigde Fiji in Glasgow", "answered", ["Tevita Qarase"]),
    ("wie zat er in de delegatie van Vrij Land?", "answered", ["Stijn Daems", "Lotte Peeters", "Nils Lund"]),
    ("/who-is lund", "ambiguous", []),
    ("/who-is Tevita Qarase", "answered", ["Tevita Qarase"]),
    ("/who-is daems", "not_stated", []),
    ("/who-is Tevita Qarase 2024", "not_stated", []),
    ("who was Norway's climate minister in November 2021?", "answered", ["Ingrid Lund"]),
    ("who was Norway's climate minister in March 2024?", "not_stated", []),
    ("wie was de Nederlandse klimaatminister in maart 2024?", "answered", ["Marit van der Hoek"]),
    ("/who-is klimaatminister nederland", "answered", ["Marit van der Hoek"]),
    ("who is the adviser of Harold Ford?", "answered", ["Ada Obi"]),
    ("who is the driver of Harold Ford?", "no_match", []),
    ("who is the climate minister of Mongolia?", "not_stated", []),
    ("who is Norway's deputy climate minister?", "not_stated", []),
    ("wie was klimaatminister van Atlantis?", "unknown_name", []),
    ("/who-is president norway", "not_stated", []),
    ("/positions de linde", "answered", ["De Linde"]),
    ("/positions de linde 2023", "answered", ["De Linde"]),
    ("/positions de linde 2019", "not_stated", []),
    ("/positions de linde coal", "not_stated", []),
    ("/positions norway coal", "answered", ["Norway"]),
    ("/positions oslo", "answered", ["Norway"]),
    ("wat wil Noorwegen met steenkool?", "answered", ["Norway"]),
    ("what does the Vervoersbond demand?", "answered", ["Vervoersbond"]),
    ("wie wil een hogere erfbelasting?", "answered", ["De Linde"]),
    ("/positions atlantis", "unknown_name", []),
    ("/quotes qarase", "answered", ["Tevita Qarase"]),
    ("/quotes van der hoek haast", "answered", ["Marit van der Hoek"]),
    ("/quotes van der hoek steenkool", "not_stated", []),
    ("what did the Norwegian finance ministry say?", "answered", ["het Noorse ministerie van Financiën"]),
    ("what did the Fijian finance ministry say?", "not_stated", []),
    ("wat zei de rechter over fraude?", "answered", ["Grace Adeyemi"]),
    ("what did the climate minister of the Netherlands say?", "answered", ["Marit van der Hoek"]),
    ("wat zei de voorzitter van de Vervoersbond?", "answered", ["Lotte Peeters"]),
    ("wat zei de paus?", "unknown_name", []),
    ("is Vrij Land voor of tegen hogere belastingen?", "answered", ["Vrij Land"]),
    ("/quotes daems", "not_stated", []),
    ("/meetings 2021", "answered", ["Norway"]),
    ("/meetings fiji", "answered", ["Norway"]),
    ("/meetings glasgow 2024", "not_stated", []),
    ("/meetings the hague", "not_stated", []),
    ("/timeline lotte peeters", "answered", ["Lotte Peeters"]),
    ("/compare de linde 2023 2024", "answered", ["De Linde"]),
    ("/compare de linde", "usage", []),
    ("/facts erfbelasting", "answered", ["De Linde", "Vrij Land"]),
    ("waarom bleven de stations leeg?", "answered", ["Vervoersbond"]),
    ("why did the talks break down over money?", "answered", ["Norway"]),
    ("What is the capital of Mongolia?", "no_match", []),
    ("What is the capital of Norway?", "no_match", []),
    ("/positions", "usage", []),
    ("/who-led", "usage", []),
    ("", "usage", []),
    ("/positions de linde 31 februari 2024", "bad_date", []),
    ("/who-is %", "unknown_name", []),
    ("/who-is a", "unknown_name", []),
    ("/who-is de", "unknown_name", []),
    ("/who-led talks", "usage", []),
    ("wie leidde de delegatie?", "answered", ["Marit van der Hoek"]),
    ("who advises Ford?", "answered", ["Ada Obi"]),
    ("Did Ingrid Lund lead the Norwegian delegation in Glasgow?", "answered", ["Ingrid Lund"]),
    ("Did Nils Lund lead the Norwegian delegation in Glasgow?", "not_stated", []),
    ("leidde Qarase de delegatie van Fiji?", "not_stated", []),
    ("Is Nils Lund the climate minister of Norway?", "not_stated", []),
    ("was Ingrid Lund klimaatminister van Noorwegen?", "answered", ["Ingrid Lund"]),
    ("Qarase on the sea", "answered", ["Tevita Qarase"]),
    ("Qarase on trains", "not_stated", []),
    ("Norway on coal", "answered", ["Norway"]),
    ("which ministers attended in Glasgow?", "answered", ["Ingrid Lund", "Nils Lund"]),
    ("welke ambassadeurs waren er in Glasgow?", "answered", ["Tevita Qarase"]),
    ("which judges were in Glasgow?", "not_stated", []),
    ("who was Lotte Peeters' predecessor?", "not_stated", []),
    ("wie volgde Grace Adeyemi op?", "no_match", []),
    ("van wie is de uitspraak over een lange avond?", "no_match", []),
    ("/meetings denhaag", "not_stated", []),
    ("/who-led vrijland", "not_stated", []),
    ("wie adviseert Ford", "answered", ["Ada Obi"]),
    ("who chairs the Vervoersbond?", "answered", ["Lotte Peeters"]),
    ("wie zit de Vervoersbond voor?", "answered", ["Lotte Peeters"]),
    ("who leads the Vervoersbond", "answered", ["Lotte Peeters"]),
    ("who runs Norway?", "not_stated", []),
    ("who led the protest in Glasgow?", "no_match", []),
    ("who attended the funeral?", "no_match", []),
    ("wanneer begon de brand?", "no_match", []),
    ("was Ingrid Lund in Oslo?", "not_stated", []),
    ("who led the talks in Oslo?", "not_stated", []),
    ("qarase", "answered", ["Tevita Qarase"]),
    ("‘who-is “qarase”’", "answered", ["Tevita Qarase"]),
    ("Glasgow?", "answered", ["Ingrid Lund", "Nils Lund", "Norway", "Tevita Qarase"]),
    ("/dossier help", "usage", []),
]


@pytest.mark.parametrize(("text", "status", "subjects_"), ASKED)
def test_a_question_gets_its_answer(store: Store, text: str, status: str, subjects_: list[str]) -> None:
    """Status and whom the facts are about; facts stand in an answer only."""
    given = ask(store, text)
    assert (given["status"], sorted(who(given["facts"]))) == (status, sorted(subjects_)), given["text"]


def test_every_fact_shown_has_evidence(store: Store) -> None:
    """Whatever is asked, each fact that answers or is near stands on words of an article."""
    for text, _, _ in ASKED:
        given = ask(store, text)
        for key in ("facts", "nearby"):
            facts = given[key]
            assert isinstance(facts, list)
            assert all(fact["evidence"] and all(each["quote"] for each in fact["evidence"]) for fact in facts)


def test_the_newest_talks_answer_and_the_others_are_near(store: Store, tmp_path: Path) -> None:
    """Without a date the newest heads are given; a meeting at the same place is named beside them."""
    del store
    own = subjects.filled(tmp_path)
    earlier = subjects.article("earlier", subjects.SUMMIT_TEXT, "en", Interval.year(2009), "The Clyde")
    met = subjects.stated(earlier, subjects.MET, "Norway and Fiji met in Glasgow")
    own.replace(earlier, [met], at=subjects.NOW)
    given = answers.answer("/who-led glasgow", own, today=subjects.TODAY)
    assert isinstance(given, Answered)
    assert [fact.id for fact in given.nearby] == [met.id]


def test_nobody_named_as_head_offers_the_members(store: Store) -> None:
    """What is not stated comes with the open list that the article gives, and the meeting."""
    given = answers.answer("/who-led fiji", store, today=subjects.TODAY)
    assert isinstance(given, NotStated)
    assert {fact.kind for fact in given.nearby} == {"member", "meeting"}


def test_a_former_minister_is_never_the_holder(store: Store) -> None:
    """Asked for the date at which she is called former, nobody holds it; she stands beside as former."""
    given = answers.answer("who was Norway's climate minister in March 2024?", store, today=subjects.TODAY)
    assert isinstance(given, NotStated)
    assert [tenure(fact) for fact in given.nearby] == ["former", "current"]


def tenure(fact: Fact) -> str:
    """The tenure of an office."""
    assert isinstance(fact.claim, Office)
    return fact.claim.tenure


def test_a_capital_is_a_government_or_a_city_and_the_answer_says_which(store: Store) -> None:
    """Oslo wants coal phased out as a party; talks are held in a city."""
    party, city = ask(store, "/positions oslo", "en"), ask(store, "/meetings oslo", "en")
    assert "government of Norway" in str(party["text"])
    assert "the city of Oslo" in str(city["text"])


def test_an_unknown_name_is_told_as_typed(store: Store) -> None:
    """Without anything close nobody is offered."""
    given = answers.answer("/who-led zzyzx", store, today=subjects.TODAY)
    assert isinstance(given, UnknownName)
    assert (given.name, given.choices) == ("zzyzx", ())


def test_choices_tell_apart(store: Store) -> None:
    """Two of one surname come with their offices."""
    hints = [choice["hint"] for choice in ask(store, "/who-is lund", "en")["suggestions"]]  # type: ignore[attr-defined] # JSON
    assert len(hints) == len(set(hints)) == 2


def test_nothing_about_it_shows_what_is_held_on_the_names(store: Store) -> None:
    """The capital of Norway is not in the store; what Norway wants is, and stands apart."""
    given = answers.answer("What is the capital of Norway?", store, today=subjects.TODAY)
    assert isinstance(given, NoMatch)
    assert given.nearby


def test_direct_quotes_come_before_paraphrases(store: Store) -> None:
    """Her own words first."""
    assert [fact["kind"] for fact in ask(store, "/quotes van der hoek")["facts"]] == ["quote", "statement"]  # type: ignore[attr-defined] # JSON


def test_positions_stand_by_topic_oldest_first(store: Store) -> None:
    """The older wording of a stance before the newer."""
    whens = [fact["when"]["edtf"] for fact in ask(store, "/positions de linde")["facts"]]  # type: ignore[attr-defined] # JSON
    assert whens == ["2023-10", "2024-03"]


def test_a_miss_is_remembered_and_an_answer_is_not(tmp_path: Path) -> None:
    """What was asked and not answered is the desk's to-do."""
    store = subjects.filled(tmp_path)
    for text in ("/who-led narnia", "/who-led  narnia", "/who-led glasgow", "/positions"):
        answers.answer(text, store, today=subjects.TODAY)
    assert [(miss.text, miss.status, miss.times) for miss in store.misses()] == [
        ("/who-led narnia", "unknown_name", 2)
    ]


def test_status_counts_the_store(store: Store) -> None:
    """Articles and facts of each kind."""
    given = answers.answer("/dossier status", store, today=subjects.TODAY)
    assert isinstance(given, State)
    assert given.articles == len(subjects.FILED)


HOSTILE = [
    "/who-is %",
    "/who-is a",
    "/who-is de",
    "/who-led '; DROP TABLE facts; --",
    '/facts " OR 1=1',
    "/facts NEAR(",
    "/positions \u202enorway\u202c\x00%",
    "<!channel> <!everyone>",
    "/quotes " + "{name} {0} %s " * 50,
    "x" * 40_000,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_matches_nobody(store: Store, text: str) -> None:
    """An answer, never a traceback, and no fact that the text does not deserve."""
    given = ask(store, text)
    assert given["facts"] == [] or "norway" in text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80))
def test_answering_never_raises(store: Store, text: str) -> None:
    """Whatever the text, there is an answer and its record."""
    assert ask(store, text)["query"] == text


def test_whether_somebody_was_there_is_about_that_one(store: Store) -> None:
    """The others of the delegation are not asked for."""
    assert who(ask(store, "was Lotte Peeters in Hertoginnedal?")["facts"]) == ["Lotte Peeters"]


def test_what_one_wants_of_another_is_what_that_one_wants(store: Store) -> None:
    """The other is whom it is asked of; of two that stand beside each other, both are meant."""
    assert who(ask(store, "what does Norway want from Fiji?")["facts"]) == ["Norway"]
    assert who(ask(store, "what is demanded of Norway by Fiji?")["facts"]) == ["Fiji"]
    assert who(ask(store, "positions of Norway and Fiji")["facts"]) == ["Norway", "Fiji"]


def test_what_somebody_thinks_is_what_they_said(store: Store) -> None:
    """Where no position of a person is stated, their words are."""
    facts = ask(store, "what does Tevita Qarase want?")["facts"]
    assert isinstance(facts, list)
    assert [fact["kind"] for fact in facts] == ["quote"]
