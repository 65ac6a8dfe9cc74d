"""`dossier serve`: Dossier in Slack."""

import click

from bot import settings
from bot.cli import Serve, desk
from bot.errors import BadSettings


@click.command("serve")
@click.pass_obj
def command(serve: Serve) -> None:
    """Answer in Slack and post the digest, until stopped."""
    chosen = settings.read()
    slack = chosen.slack
    if slack is None:
        raise BadSettings(
            "SLACK_BOT_TOKEN", "no token of Slack is set", "README says how to get one in five steps."
        )
    store = desk.open_store(chosen)
    serve(slack, chosen, store)
    store.close()
