"""The one module that joins everything: the command line, and Slack where it is served."""

from datetime import UTC, datetime

from bot import cli
from bot.settings import Http, Settings, Socket
from bot.store import Store


def main() -> None:
    """The command `dossier`."""
    cli.main(serve)


def serve(slack: Socket | Http, settings: Settings, store: Store) -> None:
    """Answer in Slack and post the digest, until the process is told to stop."""
    import handlers  # noqa: PLC0415 - Bolt and the scheduler cost 200 ms, which no other command should pay

    handlers.serve(slack, settings, store, lambda: datetime.now(UTC))


if __name__ == "__main__":
    main()
