"""`dossier names`: how a name is read, and why."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, get_args

import click

from bot import names, settings
from bot.answers import deciding
from bot.cli import desk, identifying
from bot.model import Alias, Entity, EntityKind, Hit
from bot.names import Decision, Explained
from bot.store import Store


class Verbs(click.Group):
    """A group in which a first word that is no verb is the text to explain: `dossier names zelenskij`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the unsaid verb in."""
        said = bool(args) and (args[0] in self.commands or args[0] in ctx.help_option_names)
        return super().parse_args(ctx, args if said else ["explain", *args])


@click.group("names", cls=Verbs)
def command() -> None:
    """Show how a name is read and why: `dossier names TEXT` is short for `dossier names explain TEXT`."""


for verb in (
    identifying.merge,
    identifying.split,
    identifying.choose,
    identifying.forget,
    identifying.decisions,
):
    command.add_command(verb)


@command.command("explain")
@click.argument("text", required=False)
@click.option(
    "--kind",
    "kinds",
    type=click.Choice(get_args(EntityKind)),
    multiple=True,
    help="Only entities of this kind; of several the first is preferred.",
)
@click.option(
    "--unsure", is_flag=True, help="Show instead which pairs were left as two though they may be one."
)
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def explain(text: str | None, kinds: tuple[EntityKind, ...], *, unsure: bool, as_json: bool) -> None:
    """Show whom TEXT may name: the decision, each candidate, the spelling matched and what speaks for it."""
    if (text is None) != unsure:
        raise click.UsageError("Give a TEXT, or --unsure.")
    store = desk.open_store(settings.read())
    if text is None:
        _doubts(store, as_json=as_json)
    else:
        _explained(desk.clean(text), kinds, store, as_json=as_json)
    store.close()


def _doubts(store: Store, *, as_json: bool) -> None:
    """Print the pairs that may be one, those most alike first."""
    for doubt in store.doubts():
        if as_json:
            desk.show(identifying.record(doubt))
        else:
            click.echo(desk.clean("\n".join(identifying.lines(doubt))))


def _explained(typed: str, kinds: tuple[EntityKind, ...], store: Store, *, as_json: bool) -> None:
    """Print how a name is read, and whom a question by this name alone is about."""
    kinds = kinds or names.ALL
    decision = names.decide(typed, store, kinds)
    found = _with_exact(decision, names.explain(typed, store, kinds))
    named = deciding.decided(decision, typed)
    asked = named.hits or named.several
    if as_json:
        desk.show(_record(typed, decision, found, store) | {"asked": [hit.entity.id for hit in asked]})
    else:
        shown = [*_lines(typed, decision, found, store), f"in a question: {_who(asked) or 'nobody'}"]
        click.echo(desk.clean("\n".join(shown)))


def _with_exact(decision: Decision, found: Sequence[Explained]) -> list[Explained]:
    """The candidates, after those whose very spelling was typed in a language that the index leaves out."""
    known = {(each.hit.entity.id, each.hit.matched) for each in found}
    exact = [
        Explained(hit, 0.0, 0.0, 0.0) for hit in _hits(decision) if (hit.entity.id, hit.matched) not in known
    ]
    ids = {each.hit.entity.id for each in exact}
    return [*exact, *(each for each in found if each.hit.entity.id not in ids)]


def _hits(decision: Decision) -> tuple[Hit, ...]:
    """Those who may be meant."""
    match decision:
        case names.Match(hit):
            return (hit,)
        case names.Several(hits):
            return hits
        case names.Nobody():
            return ()


def _word(decision: Decision) -> str:
    """The decision in the word that programs know it by."""
    match decision:
        case names.Match():
            return "match"
        case names.Several():
            return "ambiguous"
        case names.Nobody():
            return "none"


def _sources(hit: Hit, store: Store) -> list[Alias]:
    """The aliases behind the spelling that was matched, each with its source."""
    return [alias for alias in store.exact(names.key(hit.matched)) if alias.entity.id == hit.entity.id]


def _record(typed: str, decision: Decision, found: Iterable[Explained], store: Store) -> dict[str, Any]:
    """The explanation as JSON."""
    return {
        "typed": typed,
        "decision": _word(decision),
        "read_as": [hit.entity.id for hit in _hits(decision)],
        "candidates": [
            {
                "entity": entity_record(each.hit.entity),
                "matched": each.hit.matched,
                "score": each.hit.score,
                "features": {"edits": each.edits, "evidence": each.evidence, "expected": each.expected},
                "aliases": [
                    {"text": a.text, "kind": a.kind, "language": a.language, "source": a.source}
                    for a in _sources(each.hit, store)
                ],
            }
            for each in found
        ],
    }


def entity_record(entity: Entity) -> dict[str, str]:
    """An entity as JSON."""
    return {"id": entity.id, "kind": entity.kind, "name": entity.name}


def _who(hits: Iterable[Hit]) -> str:
    """Those who may be meant, in words."""
    return " or ".join(f"{hit.entity.name} ({hit.entity.id})" for hit in hits)


def _lines(typed: str, decision: Decision, found: Iterable[Explained], store: Store) -> Iterator[str]:
    """The explanation for somebody at a terminal."""
    who = _who(_hits(decision))
    yield f"“{typed}”: {_word(decision)}{': ' if who else ''}{who}"
    for each in found:
        hit = each.hit
        yield f"{hit.score:5.1f}  {hit.entity.name} ({hit.entity.id}), by the spelling “{hit.matched}”"
        yield f"       edits {each.edits}, evidence {each.evidence}, expected by chance {each.expected}"
        for alias in _sources(hit, store):
            language = f", {alias.language}" if alias.language else ""
            yield f"       {alias.kind}{language}: {alias.source}"
