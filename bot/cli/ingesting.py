"""`dossier ingest`: articles into the store."""

import sys
from pathlib import Path

import click

from bot import articles, ingest, names, settings
from bot.cli import desk
from bot.errors import BadArticle
from bot.model import Article
from bot.store import Store


@click.command("ingest")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.pass_context
def command(context: click.Context, files: tuple[Path, ...]) -> None:
    """Keep what articles state: Markdown with front matter, or plain text; "-" is standard input."""
    found = [article for path in files if (article := _article(path)) is not None]
    store = ingest.open_or_build(settings.read().database, now=desk.now(), tell=desk.tell)
    stored = [_ingest(article, store) for article in found]
    names.prepare(store)
    store.close()
    context.exit(0 if sum(stored) == len(files) else 1)


def _ingest(article: Article, store: Store) -> bool:
    """Store one article and say what became of it; whether it was stored."""
    try:
        [filed] = ingest.ingest([article], store, now=desk.now(), tell=desk.tell).filed
    except BadArticle as error:
        click.echo(f"dossier: {error}", err=True)
        return False
    click.echo(_line(filed))
    for refused in filed.changes.refused:
        click.echo(f"dossier: {refused}", err=True)
    return True


def _article(path: Path) -> Article | None:
    """The article of a file; None, and a word about it, for a file that is none."""
    try:
        if str(path) == "-":
            return articles.pasted(desk.clean(sys.stdin.read()))
        return articles.read(path)
    except BadArticle as error:
        click.echo(f"dossier: {error}", err=True)
        return None


def _line(filed: ingest.Filed) -> str:
    """What became of an article, in a line."""
    changes = filed.changes
    counts = {
        "new": changes.added,
        "changed": changes.changed,
        "gone": changes.removed,
        "refused": changes.refused,
    }
    details = (
        ", ".join(f"{len(facts)} {word}" for word, facts in counts.items() if facts) or "nothing changed"
    )
    doubts = (
        f"; {len(filed.unsure)} names may be somebody known: dossier names --unsure" if filed.unsure else ""
    )
    return f"{filed.article}: {filed.facts} facts ({details}){doubts}"
