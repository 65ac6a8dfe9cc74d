"""Questions by any verb of the news: "what does X reject?"."""

from datetime import date
from pathlib import Path

import newsroom
import pytest

from bot import answers, lexicon, questions, records
from bot.model import Language
from bot.store import Store

TODAY = date(2026, 3, 10)
DEBATE = (
    "Norway rejects a cod quota. Norway demands free access to the harbour of Bergen. Norway supports a seal "
    "sanctuary. Iceland rejects a tunnel. Fisheries minister Ria Jansen of Norway said the nets are empty. "
    "Jansen denied that the fleet had sailed."
)
ASKED = [
    ("what does Norway reject?", "cod quota", "seal sanctuary"),
    ("what does Norway turn down?", "cod quota", "harbour"),
    ("wat wijst Norway af?", "cod quota", "harbour"),
    ("what is Norway opposing?", "cod quota", "seal sanctuary"),
    ("waarop dringt Norway aan?", "free access", "cod quota"),
    ("what does Norway insist on?", "free access", "cod quota"),
    ("waar staat Norway op?", "free access", "cod quota"),
    ("what did Jansen emphasise?", "nets are empty", "cod quota"),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Two lands with stances of both sides."""
    return newsroom.read(tmp_path_factory.mktemp("doings"), [("en", "Fish", DEBATE)])


@pytest.mark.parametrize(("text", "shown", "hidden"), ASKED)
def test_answers_what_the_verb_asks_for(store: Store, text: str, shown: str, hidden: str) -> None:
    """What the party is for is no answer to what it rejects; it stands apart."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    assert given["status"] == "answered", given["text"]
    told = str([fact.get("topic") or fact["evidence"] for fact in given["facts"]])
    assert shown in told
    assert hidden not in told


def test_shows_the_rest_beside_it(store: Store) -> None:
    """A verb is the article's or the asker's: what else the party wants is not lost."""
    given = records.answer(answers.answer("what does Norway reject?", store, today=TODAY))
    assert "seal sanctuary" in str(given["nearby"])


def test_a_denial_asked_for_is_no_list_of_what_somebody_says(store: Store) -> None:
    """The sentence that tells of it answers."""
    given = records.answer(answers.answer("what did Jansen deny?", store, today=TODAY))
    assert given["status"] == "answered"
    assert "the fleet had sailed" in str(given["facts"])
    assert "nets are empty" not in str(given["facts"])


def test_a_sentence_answers_where_no_position_is_stated(store: Store) -> None:
    """Whoever a verb is told of need not have taken a stance by the reader's rules."""
    given = records.answer(answers.answer("who rejects a tunnel?", store, today=TODAY))
    assert given["status"] == "answered"
    assert "Iceland" in given["text"]


@pytest.mark.parametrize(
    ("language", "said", "kind"),
    [
        ("nl", "wat wijst noorwegen af", "against"),
        ("nl", "wat heeft noorwegen afgewezen", "against"),
        ("nl", "waarop dringt noorwegen aan", "demands"),
        ("nl", "waar staat noorwegen op", "demands"),
        ("en", "what does norway call for", "demands"),
        ("en", "what does norway refuse", "refuses"),
        ("en", "what does norway claim", "says"),
    ],
)
def test_knows_the_verbs_of_the_reader(language: Language, said: str, kind: str) -> None:
    """A particle may stand anywhere behind, and "waar … op" asks for what "erop" says."""
    assert lexicon.deeds(said.split(), language)[0].kind == kind


@pytest.mark.parametrize(
    "text", ["what does Norway call?", "Norway", "who led the delegation?", "waarom weigert Norway?"]
)
def test_other_questions_ask_by_no_verb(text: str) -> None:
    """Those that a pattern fits, that ask nothing, or whose verb is incomplete."""
    assert questions.by_verb(text) == ()


def test_nobody_known_has_no_stance(store: Store) -> None:
    """What others want is no answer to whether somebody does whom no article names."""
    given = records.answer(answers.answer("has Bramwell backed a ceasefire?", store, today=TODAY))
    assert given["status"] == "unknown_name"
    assert not given["facts"]


def test_what_another_said_of_somebody_is_none_of_their_words(tmp_path: Path) -> None:
    """Whoever is met is not heard."""
    told = (
        "“The nets are empty,” Minister Ria Jansen of Norway told reporters after the talks with Luc Dubois."
    )
    store = newsroom.read(tmp_path, [("en", "Fish", told)])
    given = records.answer(answers.answer("what did Dubois say about the talks?", store, today=TODAY))
    assert given["status"] == "not_stated"


def test_a_pronoun_is_no_name(tmp_path: Path) -> None:
    """Who else was with him is asked of the last answer's."""
    told = (
        "Norway and Chile held talks in Lima. The Norwegian delegation was led by Ola Lund. It also included "
        "Ria Jansen and Kari Moen."
    )
    store = newsroom.read(tmp_path, [("en", "Fish", told)])
    answers.answer("who led the talks in Lima?", store, today=TODAY, thread="t")
    given = records.answer(answers.answer("who else was with him?", store, today=TODAY, thread="t"))
    assert given["status"] == "answered", given["text"]
    assert {fact["subject"] for fact in given["facts"]} == {"Ria Jansen", "Kari Moen"}
