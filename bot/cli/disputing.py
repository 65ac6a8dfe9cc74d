"""`dossier contradictions`: facts that cannot both hold."""

import click

from bot import phrases, plaintext, records, settings
from bot.cli import desk


@click.command("contradictions")
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each contradiction.")
def command(*, as_json: bool) -> None:
    """List the facts that cannot both hold, with both sources, until an editor retracts or corrects one."""
    chosen = settings.read()
    store = desk.open_store(chosen)
    found = store.contradictions()
    store.close()
    for each in found:
        if as_json:
            desk.show(records.contradiction(each))
        else:
            click.echo(desk.clean(plaintext.contradiction(each, chosen.language)))
    if not found and not as_json:
        click.echo(phrases.say(chosen.language, "There is nothing to tell."))
