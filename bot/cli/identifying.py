"""The verbs of `dossier names` with which editors settle who is who."""

import getpass
from collections.abc import Callable
from typing import Any

import click

from bot import names, settings
from bot.cli import desk
from bot.errors import BadVerdict
from bot.store import Doubt, Store, Verdict


def editor(command: Callable[..., Any]) -> Callable[..., Any]:
    """An option for who decides."""
    said = "Who decides; kept with the decision. By default the user of this machine."
    return click.option("--editor", default=getpass.getuser, help=said)(command)


@click.command("merge")
@click.argument("kept")
@click.argument("other")
@editor
def merge(kept: str, other: str, editor: str) -> None:
    """OTHER is KEPT, each an id or an exact name, with all facts and spellings. `split` undoes it."""
    store = desk.open_store(settings.read())
    gone = _who(other, store)
    who = store.merge(_who(kept, store), gone, editor=editor, at=desk.now())
    click.echo(f"{gone} is {who.name} ({who.id}). Undo: dossier names split {who.id} {gone}")
    store.close()


@click.command("split")
@click.argument("one")
@click.argument("other", required=False)
@click.option("--article", help="The id of an article whose ONE is somebody else, with what it says.")
@editor
def split(one: str, other: str | None, article: str | None, editor: str) -> None:
    """ONE and OTHER are two, merged or not, and nobody is asked again; or an --article speaks of another."""
    if (other is None) == (article is None):
        raise click.UsageError("Give a second entity, or --article.")
    store = desk.open_store(settings.read())
    first = _who(one, store)
    if other is not None:
        second = _who(other, store)
        store.split(first, second, editor=editor, at=desk.now())
        click.echo(f"{first} and {second} are two. Undo: dossier names merge {first} {second}")
    elif article is not None:
        new = store.part(first, article, editor=editor, at=desk.now())
        click.echo(f"{article} speaks of {new.name} ({new.id}). Undo: dossier names merge {first} {new.id}")
    store.close()


@click.command("choose")
@click.argument("text")
@click.argument("entity")
@editor
def choose(text: str, entity: str, editor: str) -> None:
    """TEXT is always read as ENTITY, an id or an exact name. `forget` undoes it."""
    store = desk.open_store(settings.read())
    who = store.choose(desk.clean(text), _who(entity, store), editor=editor, at=desk.now())
    click.echo(
        f"“{desk.clean(text)}” is {who.name} ({who.id}). Undo: dossier names forget “{desk.clean(text)}”"
    )
    store.close()


@click.command("forget")
@click.argument("text")
@editor
def forget(text: str, editor: str) -> None:
    """TEXT is read again as if nobody had chosen."""
    store = desk.open_store(settings.read())
    store.forget(desk.clean(text), editor=editor, at=desk.now())
    click.echo(f"“{desk.clean(text)}” is read by its spelling again.")
    store.close()


@click.command("decisions")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON, one a line.")
def decisions(*, as_json: bool) -> None:
    """Show what editors decided, who and when, the oldest first."""
    store = desk.open_store(settings.read())
    for verdict in store.verdicts():
        if as_json:
            desk.show(_verdict(verdict))
        else:
            article = f" (in {verdict.article})" if verdict.article else ""
            click.echo(
                f"{verdict.at:%Y-%m-%d %H:%M} {verdict.editor}: {verdict.entity} {WORDS[verdict.ruling]}"
                f" {verdict.other}{article}"
            )
    store.close()


WORDS = {
    "one": "is",
    "two": "is not",
    "parted": "was parted from",
    "chosen": "is meant by",
    "forgotten": "is no longer meant by",
}
"""How a decision reads between its two sides."""


def _who(text: str, store: Store) -> str:
    """The id that is given, or that of the only entity with this very name.

    Raises:
        BadVerdict: Nobody has it, or several have.
    """
    if store.home(text) is not None:
        return text
    ids = sorted({alias.entity.id for alias in store.exact(names.key(desk.clean(text)))})
    match ids:
        case [only]:
            return only
        case []:
            raise BadVerdict(f"nobody is called “{text}”", "`dossier names TEXT` shows ids.")
        case several:
            raise BadVerdict(f"“{text}” may be {', '.join(several)}", "Give an id.")


def lines(doubt: Doubt) -> list[str]:
    """A pair that may be one, for somebody at a terminal, with what to type."""
    return [
        f"{doubt.entity.name} ({doubt.entity.id}) and {doubt.rival.name} ({doubt.rival.id})",
        f"       “{doubt.name}” in {doubt.article}: {doubt.why}, likeness {doubt.score}",
        f"       dossier names merge {doubt.rival.id} {doubt.entity.id}",
        f"       dossier names split {doubt.rival.id} {doubt.entity.id}",
    ]


def record(doubt: Doubt) -> dict[str, Any]:
    """A pair that may be one, as JSON."""
    sides = {"entity": doubt.entity, "rival": doubt.rival}
    return {
        "article": doubt.article,
        "name": doubt.name,
        **{side: {"id": each.id, "kind": each.kind, "name": each.name} for side, each in sides.items()},
        "score": doubt.score,
        "why": doubt.why,
    }


def _verdict(verdict: Verdict) -> dict[str, Any]:
    """A decision as JSON."""
    return {
        "at": verdict.at.isoformat(),
        "editor": verdict.editor,
        "ruling": verdict.ruling,
        "entity": verdict.entity,
        "other": verdict.other,
        "article": verdict.article,
    }
