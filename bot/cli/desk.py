"""What the commands share: the store, the day, and the edges where text comes in and goes out."""

import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any

import click

from bot.settings import Settings
from bot.store import Store

LANGUAGE = click.Choice(["nl", "en"])
DAY = click.DateTime(["%Y-%m-%d"])
LINE_ENDS = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}
"""Characters that some programs take for the end of a line: JSON lines have them escaped."""


def now() -> datetime:
    """The present moment, with its time zone."""
    return datetime.now(UTC)


def today() -> date:
    """The day it is here."""
    return now().astimezone().date()


def zone(day: date) -> tzinfo:
    """The offset from UTC here as a day ends, summer time or not."""
    return datetime.combine(day, time.max).astimezone().tzinfo or UTC


def open_store(settings: Settings) -> Store:
    """The newsroom's store; one that does not exist, or is an empty file, is built from seeds/ first."""
    if settings.database.exists() and settings.database.stat().st_size:
        return Store.open(settings.database)
    from bot import ingest  # noqa: PLC0415 - reading's rules, which only the first start of all needs

    return ingest.open_or_build(settings.database, now=now(), tell=tell)


def tell(progress: str) -> None:
    """Show progress to somebody who waits at a terminal."""
    if sys.stderr.isatty():
        click.echo(f"{progress} …", err=True)


def clean(text: str) -> str:
    """Text without lone surrogates, the halves of characters that no file can hold; its length stays."""
    return text if text.isascii() else "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)


def lines() -> Iterator[dict[str, Any] | str]:
    """The JSON objects of standard input, one a line; for a line that holds none, what is wrong with it."""
    for line in sys.stdin.buffer:
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            yield "this line is not JSON"
        else:
            yield found if isinstance(found, dict) else "this line is no JSON object"


def report(error: Exception) -> None:
    """Say on standard error what broke and where, for whoever runs Dossier."""
    import traceback  # noqa: PLC0415 - 1 ms of a cold start, and next to no question breaks

    place = traceback.extract_tb(error.__traceback__)[-1]
    click.echo(f"dossier: {error!r} in {place.filename}, line {place.lineno}", err=True)


def show(record: Any) -> None:  # noqa: ANN401 - whatever JSON can say
    """Write one line of JSON, at once: whoever reads may be waiting for it."""
    click.echo(clean(json.dumps(record, ensure_ascii=False)).translate(LINE_ENDS))
