"""The one module that joins everything: the command line, and Slack where it is served."""

import gc
import os
import sys
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.settings import Http, Settings, Socket
    from bot.store import Store

YOUNG = 100_000
"""Objects made between two looks for garbage. Starting makes many that stay: with Python's own 700 a tenth of
the time of a cold question went into looking at them."""


def main() -> None:
    """The command `dossier`."""
    gc.set_threshold(YOUNG)
    from bot import cli  # noqa: PLC0415 - half of a cold start, in which there is no garbage to look for yet

    try:
        cli.main(serve)
    except SystemExit as ended:
        _leave(ended.code)
        raise
    finally:
        gc.freeze()  # or Python looks through all that is left for garbage before it ends, for 40 ms


def _leave(status: str | int | None) -> None:
    """End at once where nobody else is at work: Python takes 3 to 9 ms to take all apart."""
    if threading.active_count() == 1 and isinstance(status, int | None):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status or 0)


def serve(slack: "Socket | Http", settings: "Settings", store: "Store") -> None:
    """Answer in Slack and post the digest, until the process is told to stop."""
    import handlers  # noqa: PLC0415 - Bolt and the scheduler cost 200 ms, which no other command should pay

    handlers.serve(slack, settings, store, lambda: datetime.now(UTC))


if __name__ == "__main__":
    main()
