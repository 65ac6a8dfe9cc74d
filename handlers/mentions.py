"""Plain words: mentions answered in their thread, direct messages where they stand."""

from typing import Any

from slack_bolt import Ack, App, BoltResponse
from slack_sdk import WebClient

from handlers import errors, replies, typed
from handlers.desk import Desk


def register(app: App, desk: Desk) -> None:
    """Answer mentions in channels, and messages sent to Dossier itself."""

    def mention(body: dict[str, Any], client: WebClient) -> None:
        event = body["event"]
        reply(desk, client, body, thread=event.get("thread_ts") or event["ts"])

    def message(body: dict[str, Any], client: WebClient) -> None:
        event = body["event"]
        if event.get("channel_type") == "im":
            reply(desk, client, body, thread=event.get("thread_ts"))

    app.event("app_mention")(ack=acknowledge, lazy=[mention])
    app.event("message")(ack=acknowledge, lazy=[message])


def acknowledge(ack: Ack) -> BoltResponse:
    """Nothing but the ack, so that Slack does not send the event again while the answer is made."""
    return ack()


def reply(desk: Desk, client: WebClient, body: dict[str, Any], *, thread: str | None) -> None:
    """Answer one event, the first time it comes, in the thread that starts at `thread` or outside any."""
    event = body["event"]
    if not _asks(event):
        return
    channel, user, text = event["channel"], event["user"], typed.words(event.get("text") or "")
    conversation = f"{channel}:{thread or ''}"
    with errors.told(
        lambda reference: replies.post(client, channel, desk.apology(text, user, reference), thread=thread)
    ):
        if desk.store.first_time(body["event_id"], desk.clock()):
            replies.post(client, channel, desk.answer(text, user, conversation), thread=thread)


def _asks(event: dict[str, Any]) -> bool:
    """Whether a person asks something: no bot, no edit, no deletion, nothing that Slack itself wrote."""
    return "user" in event and not any(
        event.get(sign) for sign in ("bot_id", "bot_profile", "subtype", "edited", "hidden")
    )
