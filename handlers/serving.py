"""How requests come in: over a WebSocket that Dossier opens (Socket Mode), or over HTTP that Slack calls."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from socket import create_server

import waitress
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.client import BaseSocketModeClient
from waitress.server import BaseWSGIServer

from bot.errors import BadSettings
from handlers import app as apps
from handlers import errors
from handlers.gate import MOST_BYTES, Gate

PATH = "/slack/events"
HOST = "0.0.0.0"  # noqa: S104 - Slack calls from outside, through whatever ends TLS before us
THREADS = 8
"""Requests read at once; each is done as soon as it is acknowledged."""

PING_S = 5.0
"""Seconds between pings; a connection that broke without a word is replaced after five of them."""
CHUNK = 1 << 16
"""Bytes read at once. The client recurses once a chunk: in chunks of 1,024, a message of 1 MB is too deep."""


@contextmanager
def socket(app: App, token: str, *, ping_s: float = PING_S) -> Iterator[BaseSocketModeClient]:
    """Requests come in over a WebSocket while the block runs; it comes back by itself after a break.

    Raises:
        BadSettings: Slack does not know the app-level token.
        Unreachable: There is no Slack to connect to.
    """
    handler = SocketModeHandler(app, token, ping_interval=ping_s, receive_buffer_size=CHUNK)
    client = handler.client
    try:
        _connect(client)
        yield client
    finally:
        client.close()


def _connect(client: BaseSocketModeClient) -> None:
    """Open the first connection; what refuses it then will not change its mind later."""
    try:
        client.connect()
    except SlackApiError as error:
        raise apps.refused("SLACK_APP_TOKEN", "xapp-", error) from error
    except OSError as error:
        raise errors.Unreachable(error) from error


def http(app: App, secret: str, *, port: int, clock: Callable[[], float]) -> BaseWSGIServer:
    """A server, bound but not yet running: `run()` blocks until the process is told to end. `port` 0: any.

    Raises:
        BadSettings: The port cannot be had.
    """
    try:
        listening = create_server((HOST, port))
    except OSError as error:
        raise BadSettings("PORT", f"{port} cannot be had ({error.strerror})", "Name another port.") from error
    gate = Gate(SlackRequestHandler(app, PATH), secret=secret, clock=clock, path=PATH)
    most = MOST_BYTES + 1  # so that the gate's own refusal comes first
    return waitress.create_server(gate, sockets=[listening], threads=THREADS, max_request_body_size=most)
