"""`dossier status`: what the store holds."""

import click

from bot import answers, plaintext, settings
from bot.cli import desk
from bot.settings import Settings
from bot.store import Store


@click.command("status")
def command() -> None:
    """Show what the store holds, and where it is."""
    chosen = settings.read()
    store = desk.open_store(chosen)
    click.echo(shown(chosen, store))
    store.close()


def shown(chosen: Settings, store: Store) -> str:
    """The store's state as `/dossier status` tells it, and its file."""
    state = answers.answer("/dossier status", store, today=desk.today(), language=chosen.language)
    return f"{plaintext.render(state)}\n{chosen.database}"
