"""`dossier extract`: what articles state, without any store."""

from pathlib import Path
from typing import Any

import click

from bot import articles, reading, records, wording
from bot.cli import desk
from bot.errors import BadArticle
from bot.model import Article, Fact

FIELDS = ("language", "published", "title")
"""What a line may say of its article, besides its id and its text."""


@click.command("extract")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each article.")
@click.option("--jsonl", is_flag=True, help="Read articles as JSON lines, print facts as JSON lines.")
def command(files: tuple[Path, ...], *, as_json: bool, jsonl: bool) -> None:
    """Print the facts that articles state, all of them, whatever their confidence; no store is touched."""
    if jsonl == bool(files):
        raise click.UsageError("Give FILES, or --jsonl and articles on standard input.")
    if jsonl:
        for line in desk.lines():
            desk.show(_extracted(line))
    for path in files:
        article = articles.read(path)
        if as_json:
            desk.show(_record(article.source.id, reading.read(article)))
        else:
            click.echo("\n".join(_readable(fact) for fact in reading.read(article)))


def _extracted(line: dict[str, Any] | str) -> dict[str, Any]:
    """The facts of a line's article, or what is wrong with the line."""
    if isinstance(line, str):
        return {"id": None, "facts": [], "error": line}
    try:
        return _record(line.get("id"), reading.read(_article(line)))
    except BadArticle as error:
        return {"id": line.get("id"), "facts": [], "error": str(error)}
    except Exception as error:  # noqa: BLE001 - the edge: the articles after this one must still be read
        desk.report(error)
        return {"id": line.get("id"), "facts": [], "error": "something broke while this was read"}


def _article(line: dict[str, Any]) -> Article:
    """The article of a line."""
    name, text = str(line.get("id")), line.get("text")
    if not isinstance(text, str):
        raise BadArticle(f"line {name}", 'it has no "text"', "Give id and text.")
    fields = {key: line[key] for key in FIELDS if line.get(key) is not None}
    return articles.described(desk.clean(text), fields, source_id=name, where=f"line {name}")


def _record(name: object, facts: tuple[Fact, ...]) -> dict[str, Any]:
    """An article's facts as the contract has them."""
    return {"id": name, "facts": [records.fact(fact) for fact in facts]}


def _readable(fact: Fact) -> str:
    """A fact for a reader: its kind, what it says, the words it stands on."""
    evidence = fact.evidence[0]
    said = wording.line(fact, evidence.source.language)
    return " ".join(filter(None, [f"{fact.kind}:", said, wording.quote(evidence)]))
