"""Saying something in Slack: to one asker, or in a channel's thread."""

import logging
from http import HTTPStatus
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import (
    ConnectionErrorRetryHandler,
    RateLimitErrorRetryHandler,
    ServerErrorRetryHandler,
)
from slack_sdk.http_retry.handler import RetryHandler
from slack_sdk.web import SlackResponse
from slack_sdk.webhook import WebhookClient

from handlers.errors import Unsaid

REFUSED = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long"})
"""Slack's words for a message whose shape it does not take; its text alone may still arrive."""
WAITS = 3
"""Rate limits waited out for one message: Slack takes one a second in a channel, and many ask at once."""
QUIET: dict[str, Any] = {"unfurl_links": False, "unfurl_media": False}
"""No previews of what an answer cites: they bury it, and a preview of our own link would start a loop."""

_log = logging.getLogger(__name__)


def again() -> list[RetryHandler]:
    """What is tried again: a broken connection and Slack's own errors once, a rate limit after each wait."""
    limited = RateLimitErrorRetryHandler(max_retry_count=WAITS)
    return [ConnectionErrorRetryHandler(), limited, ServerErrorRetryHandler()]


def post(
    client: WebClient, channel: str, payload: dict[str, Any], *, thread: str | None = None
) -> SlackResponse:
    """Say it in a channel, in the thread that starts at `thread` if there is one.

    Raises:
        SlackApiError: Slack takes neither the message nor its text alone.
    """
    say = {"channel": channel, "thread_ts": thread, **QUIET}
    try:
        return client.chat_postMessage(**say, **payload)
    except SlackApiError as error:
        if error.response["error"] not in REFUSED:
            raise
        _log.exception("Slack refused the shape of a message; posting its text alone.")
    return client.chat_postMessage(**say, **_bare(payload))


def whisper(response_url: str, payload: dict[str, Any]) -> None:
    """Say it to the one who typed a slash command, and to nobody else.

    Raises:
        Unsaid: Slack takes neither the message nor its text alone.
    """
    say = {"response_type": "ephemeral", "replace_original": False, **QUIET}
    webhook = WebhookClient(response_url, retry_handlers=again())
    response = webhook.send_dict({**say, **payload})
    if response.body in REFUSED:
        _log.error("Slack refused the shape of a reply (%s); sending its text alone.", response.body)
        response = webhook.send_dict({**say, **_bare(payload)})
    if response.status_code != HTTPStatus.OK:
        raise Unsaid(response.status_code, response.body)


def _bare(payload: dict[str, Any]) -> dict[str, Any]:
    """The text of a message without its blocks, its asterisks and underscores as they are."""
    return {"text": payload["text"], "mrkdwn": False} | {
        key: payload[key] for key in ("metadata",) if key in payload
    }
