"""The same question gets the same answer in Slack and in the terminal."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import stores
from served import NOW, Served, workspace
from shapes import problems
from slack import BOT, Said, shown

from bot import answers, plaintext, wording
from bot.model import Answer, Answered

QUESTIONS = [
    json.loads(line) for line in Path(__file__).with_name("questions.jsonl").read_text().splitlines()
]
ASKERS = {"nl": "U1DUTCH", "en": "U1ENGLISH"}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Dossier in a workspace, with the articles of the seeds and an asker of either language."""
    folder = tmp_path_factory.mktemp("seeded")
    stores.of_the_seeds(folder).close()
    with workspace(folder, lambda _: None) as served:
        served.slack.users["U1DUTCH"] = {"locale": "nl-BE", "tz": "Europe/Brussels"}
        served.slack.users["U1ENGLISH"] = {"locale": "en-GB", "tz": "Europe/London"}
        yield served


def ask(served: Served, row: dict[str, Any]) -> Said:
    """What Slack shows for a question: a slash command, or a mention in plain words."""
    user, before = ASKERS[row["lang"]], len(served.slack.said)
    if row["text"].startswith("/"):
        body = served.slack.command(row["text"], user=user)
    else:
        escaped = row["text"].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        body = served.slack.event(text=f"<@{BOT}> {escaped}", user=user)
    assert served.slack.send(served.app, body).status == 200
    return served.slack.heard(before + 1)[-1]


def plain(text: str) -> str:
    """Words without what only one of the two shows: bullets, brackets, dashes between quote and source."""
    return " ".join(text.replace("•", " ").replace("—", " ").replace("(", " ").replace(")", " ").split())


def lines(answer: Answer) -> list[str]:
    """What both must show: the first line, how the question was read, and the facts with their sources."""
    language = answer.asked.question.language
    facts = answer.facts[:3] if isinstance(answer, Answered) else ()
    said = [wording.line(fact, language) for fact in facts]
    said += [wording.quote(fact.evidence[0]) for fact in facts]
    said += [wording.citation(fact.evidence[0], language) for fact in facts]
    return [wording.headline(answer), *wording.understood(answer.asked), *wording.notes(answer), *said]


@pytest.mark.parametrize("row", QUESTIONS, ids=lambda row: row["text"][:40])
def test_slack_shows_what_the_terminal_shows(served: Served, row: dict[str, Any]) -> None:
    """Line by line, in a message within Slack's limits."""
    message = ask(served, row)
    assert problems(message.raw) == []
    answer = answers.answer(row["text"], served.store, today=NOW.date(), language=row["lang"])
    terminal, slack = plain(plaintext.render(answer)), plain(shown(message))
    for line in lines(answer):
        assert plain(line) in terminal
        assert plain(line)[:390] in slack
