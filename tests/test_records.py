"""The JSON of an answer is the contract that outside programs read."""

import json
from typing import Any

import pytest
import subjects

from bot import answers, plaintext, records
from bot.model import Failed, Question, Understood
from bot.store import Store

ANSWER = [
    "query",
    "intent",
    "status",
    "understood",
    "facts",
    "nearby",
    "suggestions",
    "contradictions",
    "agreements",
    "more",
    "text",
]
FACT_ALWAYS = [
    "id",
    "kind",
    "subject",
    "subject_id",
    "modality",
    "when",
    "said",
    "status",
    "confidence",
    "rule",
    "evidence",
]
EVIDENCE = ["article", "publisher", "published", "url", "quote", "start", "end"]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """The four articles."""
    return subjects.filled(tmp_path_factory.mktemp("store"))


def ask(store: Store, text: str) -> dict[str, Any]:
    """The record of an answer, as it comes out of JSON."""
    record: dict[str, Any] = json.loads(
        json.dumps(records.answer(answers.answer(text, store, today=subjects.TODAY)))
    )
    return record


STATUSES = [
    ("/who-led glasgow", "answered"),
    ("/who-led glasgow 2019", "not_stated"),
    ("/who-is lund", "ambiguous"),
    ("/who-led narnia", "unknown_name"),
    ("/who-led glasgow 31 februari 2021", "bad_date"),
    ("What is the capital of Mongolia?", "no_match"),
    ("/who-led", "usage"),
    ("/dossier status", "answered"),
]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_an_answer_has_the_contract_s_keys_in_order(store: Store, text: str, status: str) -> None:
    """Whatever the status; no facts unless it is answered."""
    record = ask(store, text)
    assert list(record) == ANSWER
    assert list(record["understood"]) == ["entities", "when", "as"]
    assert (record["status"], record["query"]) == (status, text)
    assert status == "answered" or record["facts"] == []


KINDS: list[tuple[str, str, dict[str, Any]]] = [
    ("/who-is qarase", "office", {"role": "ambassador", "tenure": "current", "organisation": "Fiji"}),
    (
        "/who-led glasgow",
        "leads",
        {"side": "Norway", "participants": ["Norway", "Fiji"], "place": "Glasgow", "meeting": "held"},
    ),
    ("/who-attended glasgow fiji", "member", {"side": "Fiji", "list": "open"}),
    (
        "/meetings glasgow",
        "meeting",
        {"participants": ["Norway", "Fiji"], "meeting": "held", "place": "Glasgow"},
    ),
    ("/quotes adeyemi", "quote", {"text": "There is no evidence of fraud,"}),
    ("/positions norway", "position", {"topic": "a phase-out of coal", "stance": "for"}),
    (
        "waarom bleven de stations leeg?",
        "passage",
        {"text": "De stations bleven leeg door de staking in Antwerpen."},
    ),
]


@pytest.mark.parametrize(("text", "kind", "own"), KINDS)
def test_a_fact_has_what_its_kind_has(store: Store, text: str, kind: str, own: dict[str, Any]) -> None:
    """The contract's keys for all, and those of the kind."""
    fact = ask(store, text)["facts"][0]
    assert fact["kind"] == kind
    assert {key: fact[key] for key in own} == own
    assert [key for key in fact if key in FACT_ALWAYS] == FACT_ALWAYS
    assert [list(each) for each in fact["evidence"]] == [EVIDENCE]


def test_evidence_is_the_text_at_its_offsets(store: Store) -> None:
    """`end` is exclusive."""
    evidence = ask(store, "/who-led glasgow")["facts"][0]["evidence"][0]
    assert subjects.SUMMIT_TEXT[evidence["start"] : evidence["end"]] == evidence["quote"]


def test_dates_say_their_precision_and_basis(store: Store) -> None:
    """A month is a month, to its first day after."""
    fact = ask(store, "/positions de linde 2024")["facts"][0]
    assert fact["when"] == {"edtf": "2024-03", "start": "2024-03-01", "end": "2024-04-01", "basis": "stated"}
    assert ask(store, "/positions de linde 2024")["understood"]["when"] == {
        "edtf": "2024",
        "start": "2024-01-01",
        "end": "2025-01-01",
    }


def test_a_quote_has_no_time_but_that_of_saying(store: Store) -> None:
    """The two times are never merged."""
    fact = ask(store, "/quotes adeyemi")["facts"][0]
    assert (fact["when"], fact["said"]["edtf"]) == (None, "2022-06-14")


def test_a_speaker_left_open_is_null(store: Store) -> None:
    """The key is there, the name is not."""
    fact = next(each for each in ask(store, "/facts verdict")["facts"] if each["kind"] == "statement")
    assert (fact["subject"], fact["subject_id"]) == (None, None)


def test_entities_say_how_they_were_found(store: Store) -> None:
    """Id, kind, name, the stored spelling and a score."""
    entity = ask(store, "/positions oslo")["understood"]["entities"][0]
    assert (entity["id"], entity["kind"], entity["score"]) == ("country:NO", "country", 100.0)
    assert list(entity) == ["id", "kind", "name", "matched", "score"]


def test_suggestions_tell_apart(store: Store) -> None:
    """Of one surname, with a hint each."""
    suggestions = ask(store, "/who-is lund")["suggestions"]
    assert [list(each) for each in suggestions] == [["id", "name", "kind", "hint"]] * 2


def test_the_text_is_that_of_the_terminal(store: Store) -> None:
    """A program that only prints needs no more than `text`."""
    answer = answers.answer("/who-led glasgow", store, today=subjects.TODAY)
    assert records.answer(answer)["text"] == plaintext.render(answer)


def test_a_failure_is_an_error_without_facts() -> None:
    """One sentence, and the shape of every answer."""
    record = records.answer(Failed(Understood(Question("{", "nl", "passages")), "Deze regel is geen JSON."))
    assert (record["status"], record["facts"], record["text"]) == ("error", [], "Deze regel is geen JSON.")
