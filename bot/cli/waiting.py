"""`dossier waiting`: the facts that answer nothing before an editor has seen them."""

from collections.abc import Iterator
from typing import Literal

import click

from bot import records, settings, wording
from bot.cli import desk
from bot.cli.identifying import editor
from bot.errors import BadVerdict
from bot.model import Fact, Language


@click.group("waiting", invoke_without_command=True)
@click.option("--limit", default=20, show_default=True, help="How many to show; -1 for all.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_context
def command(context: click.Context, limit: int, as_json: bool) -> None:  # noqa: FBT001 - click's own way
    """Show the facts that wait for an editor, the surest first: they answer nothing until confirmed."""
    if context.invoked_subcommand is not None:
        return
    chosen = settings.read()
    store = desk.open_store(chosen)
    for fact in store.waiting(limit=limit):
        if as_json:
            desk.show(records.fact(fact))
        else:
            click.echo("\n".join(_lines(fact, chosen.language)))
    if not as_json:
        click.echo(f"{store.waiting_number()} waiting")
    store.close()


@command.command("confirm")
@click.argument("facts", nargs=-1, required=True)
@editor
def confirm(facts: tuple[str, ...], editor: str) -> None:
    """FACTS, by their ids, are right: they answer from now on."""
    _review(facts, "confirmed", editor)


@command.command("retract")
@click.argument("facts", nargs=-1, required=True)
@editor
def retract(facts: tuple[str, ...], editor: str) -> None:
    """FACTS, by their ids, are wrong: they answer nothing, and are not asked about again."""
    _review(facts, "retracted", editor)


def _review(ids: tuple[str, ...], status: Literal["confirmed", "retracted"], editor: str) -> None:
    store = desk.open_store(settings.read())
    for fact_id in ids:
        if store.fact(fact_id) is None:
            raise BadVerdict(f"there is no fact {fact_id}", "See `dossier waiting` for the ids.")
        store.review(fact_id, status, editor=editor, at=desk.now())
        click.echo(f"{fact_id} {status}")
    store.close()


def _lines(fact: Fact, language: Language) -> Iterator[str]:
    """A fact with its id, how sure it is and by which rule, and the words that it stands on."""
    yield f"{fact.id}  {fact.confidence:.2f} {fact.rule}  {wording.line(fact, language)}"
    evidence = fact.evidence[0]
    yield f"  {wording.quote(evidence)} — {wording.citation(evidence, language)}"
