"""Dossier in Slack: which handlers there are."""

from slack_bolt import App

from handlers import commands, errors, mentions
from handlers.desk import Desk

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
    app.error(errors.unexpected)
