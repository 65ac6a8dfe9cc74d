"""The command line: one verb a command, results on standard output, everything else on standard error.

Each command is a module of its own, imported when it is asked for: a question has to be answered in a cold
process before its asker would notice.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING

import click

from bot.errors import DossierError

if TYPE_CHECKING:
    from bot.settings import Http, Settings, Socket
    from bot.store import Store

Serve = Callable[["Socket | Http", "Settings", "Store"], None]
"""What serves Slack until it is stopped; handed in, since this room knows no Slack."""
COMMANDS = {
    "ask": "asking",
    "chat": "chatting",
    "ingest": "ingesting",
    "extract": "extracting",
    "status": "status",
    "waiting": "waiting",
    "digest": "digesting",
    "misses": "missing",
    "contradictions": "disputing",
    "names": "naming",
    "serve": "serving",
    "run": "running",
}
"""Every command with its module, in the order of `--help`."""


class Commands(click.Group):
    """A group that imports the module of a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        """The names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        """A command by its name."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"bot.cli.{COMMANDS[cmd_name]}").command
        return command if isinstance(command, click.Command) else None


@click.group(cls=Commands)
@click.version_option(package_name="dossier-bot", prog_name="dossier")
def dossier() -> None:
    """Sourced facts from your newsroom's own articles."""


def main(serve: Serve) -> None:
    """Run a command; the exit status is 0, 1 for what went wrong, 2 for a wrong command line."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        dossier.main(prog_name="dossier", obj=serve)
    except DossierError as error:
        click.echo(f"dossier: {error}", err=True)
        sys.exit(1)
