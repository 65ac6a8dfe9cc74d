"""Slash commands: acknowledged at once, answered to the asker alone."""

from typing import Any

from slack_bolt import Ack, App, BoltResponse

from handlers import errors, replies, typed
from handlers.desk import Desk


def register(app: App, desk: Desk, name: str) -> None:
    """Answer a slash command, its name with the slash."""

    def answer(body: dict[str, Any]) -> None:
        reply(desk, body)

    app.command(name)(ack=acknowledge, lazy=[answer])


def acknowledge(ack: Ack) -> BoltResponse:
    """Nothing but the ack: what comes after it, in a worker thread, cannot lose it."""
    return ack()


def reply(desk: Desk, body: dict[str, Any]) -> None:
    """Answer one slash command, as Slack sent it, through its response_url."""
    text = f"{body['command']} {typed.unescaped(body.get('text') or '')}".strip()
    user, url = body["user_id"], body["response_url"]
    with errors.told(lambda reference: replies.whisper(url, desk.apology(text, user, reference))):
        replies.whisper(url, desk.answer(text, user))
