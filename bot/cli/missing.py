"""`dossier misses`: what was asked and not answered, the desk's to-do."""

import click

from bot import phrases, settings
from bot.cli import desk
from bot.store import Miss


@click.command("misses")
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each question.")
def command(*, as_json: bool) -> None:
    """List what was asked and not answered: how often, last when, and how it was answered instead."""
    chosen = settings.read()
    store = desk.open_store(chosen)
    found = store.misses()
    store.close()
    for miss in found:
        if as_json:
            desk.show(
                {
                    "text": miss.text,
                    "status": miss.status,
                    "times": miss.times,
                    "last": miss.last.isoformat(timespec="seconds"),
                }
            )
        else:
            click.echo(desk.clean(f"{miss.times}× {_day(miss)} {miss.status}: {miss.text}"))
    if not found and not as_json:
        click.echo(phrases.say(chosen.language, "There is nothing to tell."))


def _day(miss: Miss) -> str:
    """The day here on which it was asked last."""
    return miss.last.astimezone().date().isoformat()
