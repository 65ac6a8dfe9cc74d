"""The one fake of Slack: its Web API and response_urls, kept to Slack's own rules, and what it sends.

No test reaches Slack; this is all that the handlers ever meet. `Slack.said` is what people would see.
"""

import itertools
import json
import threading
import time
from collections import defaultdict
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit
from uuid import uuid4

from shapes import problems, texts
from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk.signature import SignatureVerifier

TOKEN, APP_TOKEN, SECRET = "xoxb-1-stand-in", "xapp-1-stand-in", "8f742231b10e8888abcd99yyyzzz85a5"
BOT, ASKER, CHANNEL, DIRECT = "U0BOT", "U1ASKER", "C1DESK", "D1ASKER"
ACK_S = 3.0
USES, LIFE_S = 5, 1800
TRUE = ("1", "true", True)
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Said:
    """A message that Slack took: in a channel, or to one asker alone through a response_url."""

    channel: str
    text: str
    blocks: list[dict[str, Any]]
    ts: str
    thread: str | None = None
    ephemeral: bool = False
    raw: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Refusal:
    """How Slack is to answer one call: an HTTP status with its headers, or an error in a 200."""

    error: str
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


LIMITED = Refusal("ratelimited", 429, {"Retry-After": "0"})
LOST = Refusal("lost")
"""The call is carried out, and its answer never arrives."""


class Slack:
    """A workspace with one channel, one asker and this app; `close` ends it."""

    def __init__(self) -> None:
        self.said: list[Said] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.users: dict[str, dict[str, Any]] = {ASKER: {"locale": "nl-NL", "tz": "Europe/Amsterdam"}}
        self.channels: dict[str, set[str]] = {CHANNEL: {"member"}, DIRECT: {"member"}}
        self.refusals: defaultdict[str, list[Refusal | None]] = defaultdict(list)
        self.clock = time.time
        self.websocket = "ws://127.0.0.1:1/link"
        self._urls: dict[str, tuple[str, float, int]] = {}
        self._numbers = itertools.count(1)
        self._changed = threading.Condition()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Wired", (Wire,), {"slack": self}))
        self._server.daemon_threads = True
        self.root = f"http://127.0.0.1:{self._server.server_port}"
        self.base_url = f"{self.root}/api/"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()

    def refuse(self, method: str, *refusals: Refusal | None) -> None:
        """Answer the next calls of a method so, one each, None as ever; `response_url` is a method here."""
        self.refusals[method].extend(refusals)

    def heard(self, count: int = 1, within_s: float = 10.0) -> list[Said]:
        """What was said, once there are `count` messages."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.said) >= count, within_s), self.said
            return list(self.said)

    # What Slack sends

    def command(self, text: str, *, user: str = ASKER) -> str:
        """The body of a slash command, as typed: "/who-led istanbul"."""
        name, _, rest = text.partition(" ")
        url = f"/response/{next(self._numbers)}"
        self._urls[url] = (CHANNEL, self.clock(), 0)
        escaped = rest.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        body = {"command": name, "text": escaped, "user_id": user, "channel_id": CHANNEL, "team_id": "T1"}
        return urlencode(body | {"response_url": self.root + url, "trigger_id": "1.2.3"})

    def event(self, **event: Any) -> str:
        """The body of an event; `type` is "app_mention" unless it is named."""
        ts = f"{1_700_000_000 + next(self._numbers)}.000100"
        whole = {"type": "app_mention", "user": ASKER, "channel": CHANNEL, "ts": ts, "event_ts": ts} | event
        outer = {"type": "event_callback", "team_id": "T1", "event_id": f"Ev{uuid4().hex}"}
        return json.dumps(outer | {"event": {k: v for k, v in whole.items() if v is not None}})

    def direct(self, text: str, **event: Any) -> str:
        """The body of a direct message."""
        return self.event(
            **{"type": "message", "channel": DIRECT, "channel_type": "im", "text": text} | event
        )

    def pressed(self, message: Said, name: str, *, user: str = ASKER) -> str:
        """The body of a press on the button of a message that has the name."""
        buttons = [b for block in message.blocks if block["type"] == "actions" for b in block["elements"]]
        button = next(b for b in buttons if b["action_id"] == name)
        place: dict[str, Any] = {"type": "message", "channel_id": message.channel, "message_ts": message.ts}
        place["is_ephemeral"] = message.ephemeral
        if message.thread:
            place["thread_ts"] = message.thread
        url = f"/response/{next(self._numbers)}"
        self._urls[url] = (message.channel, self.clock(), 0)
        action = {key: button[key] for key in ("type", "action_id", "value", "text")}
        body = {"type": "block_actions", "user": {"id": user}, "team": {"id": "T1"}, "container": place}
        where = {"channel": {"id": message.channel}, "trigger_id": "1.2.3", "response_url": self.root + url}
        return urlencode({"payload": json.dumps({**body, **where, "actions": [action]})})

    def send(self, app: App, body: str, *, retry: int = 0) -> BoltResponse:
        """Send a body as Slack does, signed, and hold the app to its three seconds."""
        began = time.monotonic()
        response = app.dispatch(BoltRequest(body=body, headers={**signed(body, retry=retry)}))
        assert time.monotonic() - began < ACK_S, "operation_timeout"
        return response

    # What Slack answers

    def call(
        self, method: str, arguments: dict[str, Any], token: str
    ) -> tuple[int, dict[str, Any], dict[str, str]]:
        """Status, body and headers of a Web API call."""
        self.calls.append((method, arguments))
        refusal = self.refusals[method].pop(0) if self.refusals[method] else None
        if refusal is not None and refusal is not LOST:
            return refusal.status, {"ok": False, "error": refusal.error}, refusal.headers
        wanted = APP_TOKEN if method == "apps.connections.open" else TOKEN
        if token != wanted:
            return 200, {"ok": False, "error": "invalid_auth"}, {}
        error, result = self._result(method, arguments)
        if refusal is LOST:
            raise ConnectionAbortedError
        return 200, {"ok": False, "error": error} if error else {"ok": True, **result}, {}

    def _result(self, method: str, arguments: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        """An error or a result, by the rules of each method."""
        match method:
            case "auth.test":
                return "", {
                    "user_id": BOT,
                    "bot_id": "B0BOT",
                    "team_id": "T1",
                    "url": "https://desk.slack.com/",
                }
            case "apps.connections.open":
                return "", {"url": self.websocket}
            case "users.info":
                user = self.users.get(arguments["user"])
                hidden = () if arguments.get("include_locale") in TRUE else ("locale",)
                shown = {key: value for key, value in (user or {}).items() if key not in hidden}
                return ("user_not_found", {}) if user is None else ("", {"user": shown})
            case "conversations.history":
                return self._history(arguments)
            case "chat.postMessage":
                return self._post(arguments)
            case _:
                return "unknown_method", {}

    def _post(self, arguments: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        """Put a message in a channel."""
        marks = self.channels.get(arguments["channel"])
        if marks is None:
            return "channel_not_found", {}
        if "archived" in marks:
            return "is_archived", {}
        wrong = problems(arguments)
        if wrong:
            return wrong[0].partition(":")[0], {}
        ts = f"{self.clock():.6f}"
        self._say(arguments["channel"], arguments, ts=ts, thread=arguments.get("thread_ts"))
        return "", {"channel": arguments["channel"], "ts": ts}

    def _history(self, arguments: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        """A page of a channel's messages, newest first; metadata only when it is asked for."""
        if "member" not in self.channels.get(arguments["channel"], set()):
            return "not_in_channel", {}
        wanted = [
            m for m in self.said if m.channel == arguments["channel"] and not m.ephemeral and not m.thread
        ]
        newer = [m for m in reversed(wanted) if float(m.ts) >= float(arguments.get("oldest", 0))]
        start, size = int(arguments.get("cursor") or 0), int(arguments.get("limit", 100))
        shown = ("text", "metadata") if arguments.get("include_all_metadata") in TRUE else ("text",)
        page = [
            {k: m.raw[k] for k in shown if k in m.raw} | {"ts": m.ts} for m in newer[start : start + size]
        ]
        following = str(start + size) if len(newer) > start + size else ""
        return "", {"messages": page, "response_metadata": {"next_cursor": following}}

    def respond(self, path: str, arguments: dict[str, Any]) -> tuple[int, str]:
        """Status and body of a post to a response_url: five times in thirty minutes, ephemeral by default."""
        self.calls.append(("response_url", arguments))
        if self.refusals["response_url"]:
            refusal = self.refusals["response_url"].pop(0)
            assert refusal is not None
            return refusal.status, refusal.error
        channel, began, used = self._urls.get(path, ("", 0.0, USES))
        if used >= USES:
            return 404, "used_url"
        if self.clock() - began > LIFE_S:
            return 404, "expired_url"
        wrong = problems(arguments)
        if wrong:
            return 400, wrong[0].partition(":")[0]
        self._urls[path] = (channel, began, used + 1)
        self._say(
            channel,
            arguments,
            ts=f"{self.clock():.6f}",
            ephemeral=arguments.get("response_type") != "in_channel",
        )
        return 200, "ok"

    def _say(
        self,
        channel: str,
        raw: dict[str, Any],
        *,
        ts: str,
        thread: str | None = None,
        ephemeral: bool = False,
    ) -> None:
        """Let people see a message, and wake whoever waits for one."""
        with self._changed:
            text, blocks = raw.get("text", ""), raw.get("blocks", [])
            self.said.append(Said(channel, text, blocks, ts, thread, ephemeral, raw))
            self._changed.notify_all()


def signed(body: str, *, at: float | None = None, secret: str = SECRET, retry: int = 0) -> dict[str, str]:
    """The headers that Slack sends with a body."""
    stamp = str(int(time.time() if at is None else at))
    signature = SignatureVerifier(secret).generate_signature(timestamp=stamp, body=body)
    assert signature is not None
    kind = "application/json" if body.startswith("{") else FORM
    headers = {"x-slack-request-timestamp": stamp, "x-slack-signature": signature, "content-type": kind}
    again = {"x-slack-retry-num": str(retry), "x-slack-retry-reason": "http_timeout"}
    return headers | (again if retry else {})


def shown(message: Said) -> str:
    """Everything a reader sees of a message's blocks, in order."""
    return "\n".join(texts(message.blocks))


class Wire(BaseHTTPRequestHandler):
    """The HTTP side of a workspace: reads a call, answers it, and logs nothing."""

    slack: Slack

    def do_GET(self) -> None:
        """The SDK's reading methods."""
        self._answer({k: v[-1] for k, v in parse_qs(urlsplit(self.path).query).items()})

    def do_POST(self) -> None:
        """Everything else: a form or JSON."""
        body = self.rfile.read(int(self.headers["Content-Length"] or 0)).decode()
        form = not body.startswith("{")
        self._answer({k: v[-1] for k, v in parse_qs(body).items()} if form else json.loads(body))

    def _answer(self, arguments: dict[str, Any]) -> None:
        path = urlsplit(self.path).path
        try:
            if path.startswith("/response/"):
                status, text = self.slack.respond(path, arguments)
                self._write(status, "text/plain", text, {})
            else:
                token = (self.headers["Authorization"] or "").removeprefix("Bearer ")
                code, found, headers = self.slack.call(path.removeprefix("/api/"), arguments, token)
                self._write(code, "application/json", json.dumps(found), headers)
        except ConnectionAbortedError:
            self.close_connection = True

    def _write(self, status: int, kind: str, text: str, headers: dict[str, str]) -> None:
        body = text.encode()
        self.send_response(status)
        for name, value in ({"Content-Type": kind, "Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        """Keep the tests' output to the tests."""
