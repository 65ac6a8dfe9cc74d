"""`dossier run`: what `make run` starts."""

import sys

import click

from bot import answers, plaintext, settings
from bot.cli import Serve, chatting, desk, status
from bot.settings import Settings
from bot.store import Store

EXAMPLES = ("/who-led istanbul", "/positions kyiv", "/who-is reznikov")
CONNECT = (
    "To connect Slack: create an app from manifest.yml on api.slack.com/apps, install it, start again with\n"
    "SLACK_BOT_TOKEN and SLACK_APP_TOKEN in the environment. README has the five steps."
)


@click.command("run")
@click.pass_obj
def command(serve: Serve) -> None:
    """Serve Slack if its tokens are set; chat on a terminal; else show what the store can answer."""
    chosen = settings.read()
    slack, store = chosen.slack, desk.open_store(chosen)
    if slack is not None:
        serve(slack, chosen, store)
    elif sys.stdin.isatty() and sys.stdout.isatty():
        click.echo(f"{status.shown(chosen, store)}\n\n{CONNECT}\n")
        chatting.chat(store)
    else:
        click.echo(_shown(chosen, store))
    store.close()


def _shown(chosen: Settings, store: Store) -> str:
    """The store's state, three questions answered, and how to go on."""
    parts = [status.shown(chosen, store)]
    for text in EXAMPLES:
        found = answers.answer(text, store, today=desk.today(), language=chosen.language)
        parts.append(f"> {text}\n{desk.clean(plaintext.render(found))}")
    return "\n\n".join([*parts, CONNECT])
