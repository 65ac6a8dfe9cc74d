"""Buttons under an answer: "N more", and the one of several who is meant."""

import re
from typing import Any

from slack_bolt import Ack, App, BoltResponse
from slack_sdk import WebClient

from bot import blocks
from handlers import errors, replies
from handlers.desk import Desk

_CHOOSE = re.compile(rf"{re.escape(blocks.CHOOSE)}-\d+")


def register(app: App, desk: Desk) -> None:
    """Answer every button that an answer may have."""

    def press(body: dict[str, Any], client: WebClient) -> None:
        reply(desk, client, body)

    for name in (blocks.MORE, _CHOOSE):
        app.action(name)(ack=acknowledge, lazy=[press])


def acknowledge(ack: Ack) -> BoltResponse:
    """Nothing but the ack, as for every other interaction."""
    return ack()


def reply(desk: Desk, client: WebClient, body: dict[str, Any]) -> None:
    """Answer one press where its button stands: to the presser alone, or in the thread for all to see."""
    user, button, place = body["user"]["id"], body["actions"][0], body["container"]
    channel = place["channel_id"]
    thread = place.get("thread_ts")
    alone = place.get("is_ephemeral", False)

    def say(payload: dict[str, Any]) -> None:
        if alone:
            replies.whisper(body["response_url"], payload)
        else:
            replies.post(client, channel, payload, thread=thread)

    with errors.told(lambda reference: say(desk.apology("", user, reference))):
        conversation = None if alone else f"{channel}:{thread or ''}"
        say(desk.press(button["action_id"], button["value"], user, conversation))
