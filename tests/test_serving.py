"""How requests come in: over Socket Mode and over HTTP, through breaks, and with wrong tokens."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from served import Served, workspace
from slack import APP_TOKEN, SECRET, TOKEN, Refusal, Slack, shown, signed
from waitress.wasyncore import close_all
from websocket import Link

from bot.errors import BadSettings
from handlers import app as apps
from handlers import serving
from handlers.errors import Unreachable
from handlers.gate import MOST_BYTES


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """Dossier in a workspace."""
    with workspace(tmp_path) as served:
        yield served


@pytest.fixture
def link(served: Served) -> Iterator[Link]:
    """Slack's end of Socket Mode, to which Dossier is connected."""
    link = Link()
    served.slack.websocket = link.url
    with serving.socket(served.app, APP_TOKEN, ping_s=0.1):
        link.connected(1)
        yield link
        link.close()


def command(slack: Slack, text: str) -> dict[str, Any]:
    """A slash command as an envelope carries it."""
    return dict(parse_qsl(slack.command(text), keep_blank_values=True))


def test_answers_a_command_over_socket_mode(served: Served, link: Link) -> None:
    """The envelope is acknowledged within three seconds, the answer comes through the response_url."""
    link.envelope("E1", "slash_commands", command(served.slack, "/who-led lima"))
    assert link.acked(1)[0]["envelope_id"] == "E1"
    assert "Ria Jansen" in shown(served.slack.heard()[0])


def test_answers_an_event_over_socket_mode_once(served: Served, link: Link) -> None:
    """Slack sends it again when an ack was lost on the way; each is acknowledged."""
    event = json.loads(served.slack.event(text="<@U0BOT> who led the delegation of Norway in Lima?"))
    for attempt in range(3):
        link.send(
            {"envelope_id": f"E{attempt}", "type": "events_api", "payload": event, "retry_attempt": attempt}
        )
    assert {ack["envelope_id"] for ack in link.acked(3)} == {"E0", "E1", "E2"}
    served.slack.heard()
    served.settle()
    assert len(served.slack.said) == 1


def test_takes_the_longest_message_over_socket_mode(served: Served, link: Link) -> None:
    """Two megabytes, which the client of the SDK reads in chunks, recursing at each."""
    link.envelope("E1", "events_api", json.loads(served.slack.direct("lima " * 400_000)))
    assert link.acked(1)[0]["envelope_id"] == "E1"
    assert served.slack.heard()


@pytest.mark.parametrize("how", ["broken", "told"])
def test_comes_back_after_a_break(served: Served, link: Link, how: str) -> None:
    """A network that goes away without a word, and Slack's own warning that it will refresh."""
    if how == "broken":
        link.drop()
        link.connected(2)
    else:
        link.refresh()
    link.envelope("E2", "slash_commands", command(served.slack, "/who-led lima"))
    assert link.acked(1)[0]["envelope_id"] == "E2"
    assert served.slack.heard()


def test_comes_back_when_slack_was_away_too(served: Served, link: Link) -> None:
    """The first attempts at a new address fail; it goes on trying."""
    served.slack.refuse("apps.connections.open", *[Refusal("internal_error")] * 3)
    link.drop()
    link.connected(2)
    link.envelope("E3", "slash_commands", command(served.slack, "/who-led lima"))
    assert served.slack.heard()


@contextmanager
def listening(served: Served) -> Iterator[http.client.HTTPConnection]:
    """Dossier behind a port; the connection to it."""
    server = serving.http(served.app, SECRET, port=0, clock=time.time)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    connection = http.client.HTTPConnection("127.0.0.1", int(server.effective_port), timeout=10)
    yield connection
    connection.close()
    server.task_dispatcher.shutdown()  # first: a worker that ends later wakes a loop that is closed
    server.trigger.pull_trigger(partial(close_all, server._map))
    thread.join()


def post(connection: http.client.HTTPConnection, body: str, headers: dict[str, str]) -> tuple[int, str]:
    """Status and body of a request."""
    connection.request("POST", serving.PATH, body.encode(), headers)
    response = connection.getresponse()
    return response.status, response.read().decode()


def test_answers_over_http(served: Served) -> None:
    """A command, a mention, and the question by which Slack checks the address."""
    with listening(served) as connection:
        for body in (served.slack.command("/who-led lima"), served.slack.event(text="who led in Lima?")):
            assert post(connection, body, signed(body)) == (200, "")
        check = json.dumps({"type": "url_verification", "challenge": "c4", "token": "t"})
        assert "c4" in post(connection, check, signed(check))[1]
    assert len(served.slack.heard(2)) == 2


def test_refuses_over_http_what_slack_did_not_sign(served: Served) -> None:
    """A 4xx whatever it is, and the server goes on."""
    with listening(served) as connection:
        body = served.slack.command("/who-led lima")
        assert post(connection, body, {})[0] == 401
        assert post(connection, body, signed(body) | {"x-slack-signature": "v0=\xfc"})[0] == 401
        assert post(connection, "{", signed("{"))[0] == 400
        assert post(connection, "[]", signed("[]") | {"content-type": "application/json"})[0] == 400
        connection.putrequest("POST", serving.PATH)
        connection.putheader("content-length", str(MOST_BYTES + 1))
        connection.endheaders()
        assert connection.getresponse().read().startswith(b"Request Entity Too Large")
        connection.close()
        connection.request("GET", "/")
        assert connection.getresponse().read() == b"Not Found"
        assert post(connection, body, signed(body))[0] == 200
    served.settle()
    assert len(served.slack.said) == 1


def test_says_which_token_slack_refuses(served: Served) -> None:
    """By the name of its setting, with Slack's word for it, and without the token."""
    with pytest.raises(BadSettings, match=r"SLACK_BOT_TOKEN: .*\(invalid_auth\)") as bot:
        apps.build("xoxb-wrong", base_url=served.slack.base_url)
    assert "xoxb-wrong" not in str(bot.value)
    with (
        pytest.raises(BadSettings, match=r"SLACK_APP_TOKEN: .*\(invalid_auth\)") as app,
        serving.socket(served.app, "xapp-wrong"),
    ):
        pass
    assert "xapp-wrong" not in str(app.value)


def test_says_that_slack_cannot_be_reached() -> None:
    """Nobody listens there."""
    with pytest.raises(Unreachable, match="Connection refused"):
        apps.build(TOKEN, base_url="http://127.0.0.1:1/api/")


def test_says_that_a_port_is_taken(served: Served) -> None:
    """By its setting."""
    with (
        socket.create_server((serving.HOST, 0)) as taken,
        pytest.raises(BadSettings, match=r"PORT: .* cannot be had"),
    ):
        serving.http(served.app, SECRET, port=taken.getsockname()[1], clock=time.time)


def test_slack_is_loaded_by_nothing_but_its_handlers() -> None:
    """A question at the command line waits for no Bolt."""
    script = "import sys, bot.__main__, bot.blocks, bot.answers; sys.exit('slack_sdk' in sys.modules)"
    arguments = [sys.executable, "-c", script]
    assert subprocess.run(arguments, check=False).returncode == 0  # noqa: S603 - our own program


SERVE = """
import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
import handlers
from bot import settings
from bot.store import Store
wanted = settings.read()
store = Store.open(wanted.database)
handlers.serve(wanted.slack, wanted, store, lambda: datetime.now(UTC), base_url=sys.argv[1])
"""


def free_port() -> int:
    """A port that nobody has at the moment."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.mark.parametrize("mode", ["socket", "http"])
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_serves_a_workspace_until_it_is_told_to_end(
    served: Served, tmp_path: Path, mode: str, end: int
) -> None:
    """A process of its own: it answers, and ends with status 0."""
    link, port = Link(), free_port()
    served.slack.websocket = link.url
    own = (
        {"SLACK_APP_TOKEN": APP_TOKEN}
        if mode == "socket"
        else {"SLACK_SIGNING_SECRET": SECRET, "PORT": str(port)}
    )
    environment = {
        "PATH": os.environ["PATH"],
        "DOSSIER_DB": str(tmp_path / "own.db"),
        "SLACK_BOT_TOKEN": TOKEN,
    } | own
    arguments = [sys.executable, "-c", SERVE, served.slack.base_url]
    process = subprocess.Popen(arguments, env=environment, stderr=subprocess.PIPE)  # noqa: S603 - our own program
    try:
        if mode == "socket":
            link.connected(1, within_s=30)
            link.envelope("E1", "slash_commands", command(served.slack, "/dossier status"))
            link.acked(1)
        else:
            body = served.slack.command("/dossier status")
            assert eventually(port, body) == 200
        assert served.slack.heard(within_s=30)
        process.send_signal(end)
        log = process.communicate(timeout=20)[1].decode()
        assert process.returncode == 0
        assert "Dossier answers over" in log
        assert "Traceback" not in log
        assert TOKEN not in log
    finally:
        process.kill()
        process.communicate()
        link.close()


def eventually(port: int, body: str) -> int:
    """The status of a request to a server that is still starting."""
    for _ in range(300):
        with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
            try:
                return post(connection, body, signed(body))[0]
            except ConnectionRefusedError:
                time.sleep(0.1)
    return 0
