"""The edge where everything that breaks in Slack ends: the asker hears one sentence, the log the rest.

DossierError
├── Unreachable     Slack cannot be reached when Dossier starts
└── Unsaid          Slack does not take a reply to a slash command
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from secrets import token_hex
from typing import Any
from urllib.error import URLError

from slack_bolt import BoltResponse

from bot.errors import DossierError

_log = logging.getLogger(__name__)


class Unreachable(DossierError):
    """Slack cannot be reached when Dossier starts."""

    def __init__(self, error: OSError) -> None:
        problem = error.reason if isinstance(error, URLError) else error
        super().__init__(
            f"Slack cannot be reached: {problem}. Look at the network or the proxy, and start Dossier again."
        )


class Unsaid(DossierError):
    """Slack does not take a reply to a slash command."""

    def __init__(self, status: int, answer: str) -> None:
        super().__init__(
            f"Slack does not take the reply to a slash command: {status} {answer}. The asker can ask again."
        )
        self.status = status


@contextmanager
def told(say: Callable[[str], object]) -> Iterator[None]:
    """Whatever breaks inside is logged under a reference, and `say` gets that reference to tell the asker."""
    try:
        yield
    except Exception:  # noqa: BLE001 - the edge: Bolt would only log it, and the asker would wait for ever
        reference = token_hex(4)
        _log.exception("An answer broke, reference %s", reference)
        try:
            say(reference)
        except Exception:  # noqa: BLE001 - the same edge, where nobody is left to tell
            _log.exception("Nor could the asker be told of %s", reference)


@contextmanager
def logged(what: str) -> Iterator[None]:
    """Whatever breaks inside is logged and goes no further: nobody asked, so nobody is told."""
    try:
        yield
    except Exception:  # noqa: BLE001 - the edge of work that runs by itself and is tried again
        _log.exception("Broken: %s", what)


def unexpected(error: Exception, body: dict[str, Any]) -> BoltResponse:
    """What breaks before a listener runs: Slack gets a failure and sends an event again."""
    _log.error("Broken before any listener ran, in a request of type %r", body.get("type"), exc_info=error)
    return BoltResponse(status=500, body="")
