"""What comes in from the open network: nothing but what Slack signed reaches Bolt, and nothing gets a 500."""

import hmac
import io
import logging
import time
from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Any

import pytest
from slack import FORM, SECRET, signed

from handlers.gate import MOST_BYTES, STALE_S, Gate

NOW = 1_750_000_000.0
PATH = "/slack/events"
COMMAND = "command=%2Fwho-led&text=istanbul"
EVENT = '{"type": "event_callback", "event": {"type": "app_mention"}}'


def through(body: bytes, headers: dict[str, str], **environ: Any) -> str:
    """The status of a request, "200 OK" where it got through to what stands behind the gate."""
    seen: list[str] = []

    def start(status: str, _headers: Any, _problem: Any = None, /) -> Callable[[bytes], object]:
        seen.append(status)
        return len

    def behind(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        assert environ["wsgi.input"].read() == body
        start_response("200 OK", [])
        return []

    named = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    request: dict[str, Any] = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": PATH,
        "CONTENT_LENGTH": str(len(body)),
    } | named
    request |= {"CONTENT_TYPE": headers.get("content-type", FORM), "wsgi.input": io.BytesIO(body)} | environ
    gate = Gate(behind, secret=SECRET, clock=lambda: NOW, path=PATH)
    assert b"Traceback" not in b"".join(gate(request, start))
    return seen[0]


@pytest.mark.parametrize("body", [COMMAND, EVENT, "payload=%7B%7D", "command=%2Ffacts&text=payload"])
def test_lets_through_what_slack_signed(body: str) -> None:
    """Forms and JSON, the body unread for whoever comes next."""
    assert through(body.encode(), signed(body, at=NOW)) == "200 OK"


STAMPS = [
    "",
    "-1",
    "abc",
    "1e9",
    "9" * 5_000,
    "٣٤٥",
    "²",
    "\x00",
    str(int(NOW - STALE_S - 1)),
    str(int(NOW + STALE_S + 1)),
]
SIGNATURES = ["", "v0=", "v0=ünsigned", "v0=\udcff", "v1=" + "0" * 64, "v0=" + "0" * 64, "x" * 5_000]


@pytest.mark.parametrize("stamp", STAMPS)
def test_refuses_a_timestamp_that_is_old_or_none(stamp: str) -> None:
    """A replay, and everything that is no number: 401, although the signature is right for that timestamp."""
    assert through(
        COMMAND.encode(), signed(COMMAND, at=NOW) | {"x-slack-request-timestamp": stamp}
    ).startswith("401")


@pytest.mark.parametrize("signature", SIGNATURES)
def test_refuses_a_wrong_signature(signature: str) -> None:
    """Whatever bytes stand in the header."""
    assert through(COMMAND.encode(), signed(COMMAND, at=NOW) | {"x-slack-signature": signature}).startswith(
        "401"
    )


def test_refuses_a_body_that_was_changed() -> None:
    """One byte more than was signed."""
    assert through(f"{COMMAND}!".encode(), signed(COMMAND, at=NOW)).startswith("401")


def test_refuses_another_apps_signature() -> None:
    """Signed, with a secret that is not ours."""
    assert through(COMMAND.encode(), signed(COMMAND, at=NOW, secret="another")).startswith("401")


JSON = "application/json"
UNREADABLE = [
    (JSON, b'{"type": "event_callback", "text": "\xff"}'),
    (JSON, b'{"type": '),
    (JSON, b"[1, 2, 3]"),
    (JSON, b'"text"'),
    (JSON, b"[]"),
    (JSON, b""),
    (JSON, b'{"type": "event_callback", "event": "a string"}'),
    (JSON, b'{"a": ' * 150_000),
    (FORM, b"[" * 1_000_000 + b"&payload=" + b"[" * 40_000),
    (FORM, b"text=\xff\xfe"),
    (FORM, b"payload=%7Bbad"),
    (FORM, b"payload=%5B1%5D"),
    (FORM, b"payload="),
    (FORM, b'{"type": '),
    ("application/json; charset=utf-8", b"{]"),
]


@pytest.mark.parametrize(("kind", "body"), UNREADABLE, ids=lambda value: repr(value[:30]))
def test_refuses_what_bolt_cannot_read(kind: str, body: bytes) -> None:
    """Unsigned it is a 401 before anything is parsed; signed it is a 400."""
    assert through(body, {"content-type": kind}).startswith("401")
    right = hmac.new(SECRET.encode(), b"v0:%d:%s" % (int(NOW), body), sha256).hexdigest()
    headers = {"x-slack-request-timestamp": str(int(NOW)), "x-slack-signature": f"v0={right}"}
    assert through(body, headers | {"content-type": kind}).startswith("400")


def test_refuses_what_is_too_large_before_reading_it() -> None:
    """A body of a megabyte and one byte, and lengths that are none."""
    assert through(b"", {}, CONTENT_LENGTH=str(MOST_BYTES + 1)).startswith("413")
    assert through(b"", {}, CONTENT_LENGTH="9" * 5_000).startswith("400")
    assert through(b"", {}, CONTENT_LENGTH="-1").startswith("400")
    assert through(b"", {}, CONTENT_LENGTH="ten").startswith("400")


def test_serves_one_path_and_one_method() -> None:
    """Everything else is not there."""
    headers = signed(COMMAND, at=NOW)
    assert through(COMMAND.encode(), headers, PATH_INFO="/admin").startswith("404")
    assert through(COMMAND.encode(), headers, REQUEST_METHOD="GET").startswith("405")


def test_refuses_a_megabyte_in_milliseconds() -> None:
    """A large unsigned form costs one hash over its bytes and no parsing: a few milliseconds."""
    body = b"a=b&" * (MOST_BYTES // 4)
    began = time.process_time()
    assert through(
        body, {"x-slack-request-timestamp": str(int(NOW)), "x-slack-signature": "v0=0"}
    ).startswith("401")
    assert time.process_time() - began < 0.1


def test_the_log_says_what_a_wrong_secret_looks_like(caplog: pytest.LogCaptureFixture) -> None:
    """The setting by its name, and nothing of the request, which anybody may have written."""
    with caplog.at_level(logging.INFO):
        through(COMMAND.encode(), signed(COMMAND, at=NOW, secret="another"))
    assert "401 Unauthorized. If Slack sent it, SLACK_SIGNING_SECRET" in caplog.text
    assert "istanbul" not in caplog.text
