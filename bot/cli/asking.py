"""`dossier ask`: one question, or a question a line."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, NamedTuple

import click

from bot import answers, phrases, plaintext, records, settings
from bot.cli import desk
from bot.model import LANGUAGES, Answer, Failed, Language, Question, Understood
from bot.store import Store

BROKEN = phrases.mark("Something broke here; try another question.")


class Line(NamedTuple):
    """A question, of a JSON line or typed; `whole`: with every fact that answers, however many."""

    text: str
    today: date
    language: Language | None
    thread: str | None
    whole: bool = True


@click.command("ask")
@click.argument("text", required=False)
@click.option("--today", type=desk.DAY, help="Ask as if it were this day (YYYY-MM-DD).")
@click.option("--lang", "language", type=desk.LANGUAGE, help="Answer in this language.")
@click.option("--json", "forms", flag_value="json", multiple=True, help="Print the answer as JSON.")
@click.option(
    "--blocks", "forms", flag_value="blocks", multiple=True, help="Print the message that Slack would show."
)
@click.option("--all", "forms", flag_value="all", multiple=True, help="Print every fact, not the first five.")
@click.option("--jsonl", is_flag=True, help="Read questions as JSON lines, print answers as JSON lines.")
def command(
    text: str | None,
    today: datetime | None,
    language: Language | None,
    forms: tuple[str, ...],
    *,
    jsonl: bool,
) -> None:
    """Answer a question: a command such as "/who-led istanbul", or plain words in Dutch or English."""
    day = desk.today() if today is None else today.date()
    if len(set(forms)) > 1:
        raise click.UsageError("Give one of --json, --blocks and --all.")
    form = forms[0] if forms else "text"
    if jsonl == (text is not None) or (jsonl and form not in {"text", "json"}):
        raise click.UsageError("Give a TEXT, or --jsonl and questions on standard input.")
    store = desk.open_store(settings.read())
    if text is None:
        for line in desk.lines():
            desk.show(records.answer(_answer(line, store, day, language)))
    else:
        asked = Line(desk.clean(text), day, language, None, whole=form in {"json", "all"})
        FORMS[form](_safe(asked, store))
    store.close()


def _message(answer: Answer) -> None:
    """Print the payload that Slack would get."""
    from bot import blocks  # noqa: PLC0415 - 3 ms of a cold start that no other form needs

    desk.show(blocks.render(answer))


FORMS: dict[str, Callable[[Answer], None]] = {
    "text": lambda answer: click.echo(desk.clean(plaintext.render(answer))),
    "all": lambda answer: click.echo(desk.clean(plaintext.render(answer, everything=True))),
    "json": lambda answer: desk.show(records.answer(answer)),
    "blocks": _message,
}
"""How an answer is printed."""


def _answer(given: dict[str, Any] | str, store: Store, day: date, language: Language | None) -> Answer:
    """The answer to a line, whatever it holds: one that cannot be read or answered keeps no other waiting."""
    line = given if isinstance(given, str) else _line(given, day, language)
    if isinstance(line, str):
        return _failed("", language, f"{line[0].upper()}{line[1:]}.")
    return _safe(line, store)


def _safe(line: Line, store: Store) -> Answer:
    """The answer to a question; where something breaks, one sentence, and the place on standard error."""
    try:
        return answers.answer(
            line.text, store, today=line.today, language=line.language, thread=line.thread, whole=line.whole
        )
    except Exception as error:  # noqa: BLE001 - the edge: the questions after this one must still be answered
        desk.report(error)
        return _failed(line.text, line.language, phrases.say(line.language or "en", BROKEN))


def _failed(text: str, language: Language | None, sentence: str) -> Failed:
    """The answer to what cannot be answered."""
    return Failed(Understood(Question(text, language or "en", "passages")), sentence)


def _line(given: dict[str, Any], day: date, language: Language | None) -> Line | str:
    """A question with what it leaves out, or what is wrong with it."""
    text, thread = given.get("text"), given.get("thread")
    if not isinstance(text, str):
        return 'this line has no "text"'
    if not isinstance(thread, str | None):
        return '"thread" is no text'
    if given.get("lang") not in (None, *LANGUAGES):
        return f'"lang" is none of {", ".join(LANGUAGES)}'
    try:
        today = date.fromisoformat(given.get("today") or day.isoformat())
    except (TypeError, ValueError):
        return '"today" is no day written as YYYY-MM-DD'
    thread = None if thread is None else f"lines {desk.clean(thread)}"
    return Line(desk.clean(text), today, given.get("lang") or language, thread)
