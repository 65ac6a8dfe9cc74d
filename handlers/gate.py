"""What stands before Bolt on the open network: size, then signature over the raw bytes, then readability.

Only what Slack signed reaches Bolt, in a shape that Bolt can parse; all else gets a 4xx, never a 500.
The signature is that of https://docs.slack.dev/authentication/verifying-requests-from-slack/.
"""

import hmac
import io
import json
import logging
from collections.abc import Callable, Iterable
from hashlib import sha256
from http import HTTPStatus
from urllib.parse import parse_qs
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

MOST_BYTES = 1 << 20
"""The largest body taken: 40,000 characters come as some 500,000 bytes, text and blocks, escaped."""
STALE_S = 300
"""Seconds after which a signature is a replay; the figure is Slack's."""

HINTS = {HTTPStatus.UNAUTHORIZED: "If Slack sent it, SLACK_SIGNING_SECRET is not this app's."}

_log = logging.getLogger(__name__)


class Gate:
    """A WSGI application that lets through to another what Slack signed and what can be read."""

    def __init__(self, inner: WSGIApplication, *, secret: str, clock: Callable[[], float], path: str) -> None:
        """`clock` gives seconds since 1970; `path` is the only one served."""
        self._inner = inner
        self._secret = secret.encode()
        self._clock = clock
        self._path = path

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Pass a request on, or refuse it."""
        refusal = self._refusal(environ)
        if refusal is None:
            return self._inner(environ, start_response)
        _log.info("Refused a request: %s %s. %s", refusal.value, refusal.phrase, HINTS.get(refusal, ""))
        body = refusal.phrase.encode()
        headers = [("content-type", "text/plain"), ("content-length", str(len(body)))]
        start_response(f"{refusal.value} {refusal.phrase}", headers)
        return [body]

    def _refusal(self, environ: WSGIEnvironment) -> HTTPStatus | None:
        """Why a request goes no further, if so; its body is then in memory, for Bolt to read again."""
        if environ.get("PATH_INFO") != self._path:
            return HTTPStatus.NOT_FOUND
        if environ.get("REQUEST_METHOD") != "POST":
            return HTTPStatus.METHOD_NOT_ALLOWED
        length = environ.get("CONTENT_LENGTH") or "0"
        if not _digits(length):
            return HTTPStatus.BAD_REQUEST
        if int(length) > MOST_BYTES:
            return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        body = environ["wsgi.input"].read(int(length))
        environ["wsgi.input"] = io.BytesIO(body)
        if not self._signed(environ, body):
            return HTTPStatus.UNAUTHORIZED
        return None if readable(body, environ.get("CONTENT_TYPE", "")) else HTTPStatus.BAD_REQUEST

    def _signed(self, environ: WSGIEnvironment, body: bytes) -> bool:
        """Whether Slack signed these very bytes in the last five minutes."""
        stamp = environ.get("HTTP_X_SLACK_REQUEST_TIMESTAMP", "")
        if not _digits(stamp) or abs(self._clock() - int(stamp)) > STALE_S:
            return False
        right = hmac.new(self._secret, b"v0:%s:%s" % (stamp.encode(), body), sha256).hexdigest()
        given = environ.get("HTTP_X_SLACK_SIGNATURE", "").encode("utf-8", "replace")
        return hmac.compare_digest(f"v0={right}".encode(), given)


def readable(body: bytes, content_type: str) -> bool:
    """Whether a body is a JSON object, or a form whose `payload`, if any, is one; Bolt takes no other.

    >>> readable(b'{"type": "event_callback"}', "application/json"), readable(b"[]", "application/json")
    (True, False)
    >>> readable(b"command=%2Fwho-is&text=payload", "application/x-www-form-urlencoded")
    True
    """
    try:
        text = body.decode()
        if content_type.startswith("application/json") or text.startswith("{"):
            return _shaped(json.loads(text))
        payload = parse_qs(text, keep_blank_values=True).get("payload")
        return payload is None or _shaped(json.loads(payload[-1]))
    except (ValueError, RecursionError):
        return False


def _shaped(body: object) -> bool:
    """Whether parsed JSON is an object, as is the event in it, if any: Bolt looks into both unasked."""
    return isinstance(body, dict) and isinstance(body.get("event", {}), dict)


def _digits(text: str) -> bool:
    """Whether a header is a number of a length that is safe to convert."""
    return text.isascii() and text.isdigit() and len(text) <= len(str(1 << 63))
