"""`dossier chat`: questions and answers in the terminal, each going on from the last."""

import click

from bot import answers, plaintext, settings
from bot.cli import desk
from bot.store import Store

GREETING = 'Ask in Dutch or English, "/dossier help" for examples; an empty line, "exit" or Ctrl-D ends.'
ENDS = frozenset({"exit", "quit", "stop"})
"""What ends a chat, typed alone."""


@click.command("chat")
def command() -> None:
    """Ask questions one after another; "and in 2022?" goes on from the last one."""
    store = desk.open_store(settings.read())
    chat(store)
    store.close()


def chat(store: Store) -> None:
    """Answer what is typed until nothing is."""
    thread = f"chat {desk.now().isoformat()}"
    click.echo(GREETING)
    while text := _typed():
        found = answers.answer(text, store, today=desk.today(), thread=thread)
        click.echo(f"{desk.clean(plaintext.render(found))}\n")


def _typed() -> str:
    """The next question; "" when there is none."""
    try:
        typed = desk.clean(input("> ")).strip()
    except (EOFError, KeyboardInterrupt):
        click.echo()
        return ""
    return "" if typed.casefold() in ENDS else typed
