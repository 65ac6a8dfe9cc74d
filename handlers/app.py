"""The Bolt app: with which token it speaks, and what is tried again."""

from concurrent.futures import ThreadPoolExecutor

from slack_bolt import App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.errors import BadSettings
from handlers import errors, replies

WORKERS = 16
"""Answers made at once: each takes milliseconds here, and then waits for Slack to take it."""
SLACK = WebClient.BASE_URL


def build(token: str, *, secret: str = "", base_url: str = SLACK) -> App:
    """An app without handlers, after asking Slack whether it knows the token.

    `secret` is the signing secret, which Socket Mode does not need. Only the ack is made before the response
    is sent; the rest runs in worker threads, so that no ack waits for an answer or is lost with it.

    Raises:
        BadSettings: Slack does not know the token.
        Unreachable: There is no Slack to ask.
    """
    app = App(
        token=token,
        signing_secret=secret,
        process_before_response=True,
        token_verification_enabled=False,  # done below, with errors in our own words
        listener_executor=ThreadPoolExecutor(WORKERS, "answer"),
        attaching_conversation_kwargs_enabled=False,
    )
    app.client.base_url = base_url
    app.client.retry_handlers = replies.again()
    try:
        app.client.auth_test()
    except SlackApiError as error:
        raise refused("SLACK_BOT_TOKEN", "xoxb-", error) from error
    except OSError as error:
        raise errors.Unreachable(error) from error
    return app


def refused(setting: str, prefix: str, error: SlackApiError) -> BadSettings:
    """What is wrong with a token that Slack refused, in Slack's own word for it."""
    word = error.response["error"]
    remedy = f"Copy the token that begins with {prefix} anew from your app's page on api.slack.com/apps."
    return BadSettings(setting, f"Slack refuses this token ({word})", remedy)
