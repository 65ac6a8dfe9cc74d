"""Dossier in Slack: which handlers there are, and serving them."""

import logging
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from threading import Event
from zoneinfo import ZoneInfo

from slack_bolt import App
from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

from bot.settings import Http, Settings, Socket
from bot.store import Store
from handlers import actions, commands, digests, errors, mentions, serving
from handlers import app as apps
from handlers.askers import HASTE_S, Askers
from handlers.desk import Desk

_log = logging.getLogger(__name__)

COMMANDS = (
    "/who-led",
    "/who-attended",
    "/who-is",
    "/positions",
    "/quotes",
    "/meetings",
    "/timeline",
    "/compare",
    "/facts",
    "/dossier",
)
"""Every slash command, as in `manifest.yml` and the README; a test holds the three together."""


def register(app: App, desk: Desk) -> None:
    """Give an app everything that Dossier answers."""
    for name in COMMANDS:
        commands.register(app, desk, name)
    mentions.register(app, desk)
    actions.register(app, desk)
    app.error(errors.unexpected)


def serve(
    slack: Socket | Http,
    settings: Settings,
    store: Store,
    clock: Callable[[], datetime],
    *,
    base_url: str = apps.SLACK,
) -> None:
    """Answer in Slack, and post the digest, until the process is interrupted or told to end.

    `clock` gives the present moment with its time zone. It is called from the main thread, for the signals.

    Raises:
        BadSettings: Slack refuses a token, or the port cannot be had.
        Unreachable: There is no Slack at the address.
    """
    _log_to_stderr()
    secret = slack.signing_secret if isinstance(slack, Http) else ""
    app = apps.build(slack.bot_token, secret=secret, base_url=base_url)
    zone = settings.digest[0].zone if settings.digest else ZoneInfo("UTC")
    hasty = WebClient(slack.bot_token, base_url=base_url, timeout=HASTE_S, retry_handlers=[])
    desk = Desk(store, Askers(hasty, clock, zone), clock, settings.language)
    register(app, desk)
    desk.warm_up()
    # A post whose answer was lost is not repeated blindly: the next run looks for it in the channel.
    careful = WebClient(slack.bot_token, base_url=base_url, retry_handlers=[RateLimitErrorRetryHandler()])
    press = digests.Press(careful, store, settings.digest, digests.composer(store, settings.language))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with suppress(KeyboardInterrupt), digests.running(press, clock):
        match slack:
            case Socket(app_token=token):
                with serving.socket(app, token):
                    _log.info("Dossier answers over Socket Mode.")
                    Event().wait()
            case Http(port=port):
                server = serving.http(app, secret, port=port, clock=lambda: clock().timestamp())
                _log.info("Dossier answers over HTTP, on port %s at %s.", port, serving.PATH)
                server.run()


def _log_to_stderr() -> None:
    """What happens, with its time; without the scheduler's line a minute."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
