"""Works out, when Dossier is made, the tables that follow from its data files: `python -m bot.preparing`."""

from collections.abc import Iterator
from pathlib import Path

from bot import built, gazetteer, lexicon, names, questions, times


def tables() -> Iterator[built.Table]:
    """The tables of every room that has any."""
    yield from lexicon.tables()
    yield from gazetteer.tables()
    yield from times.tables()
    yield from names.tables()
    yield from questions.tables()


def main(kept: Path = built.KEPT) -> None:
    """Keep every table in a folder."""
    for table in tables():
        table.keep(kept)


if __name__ == "__main__":
    main()
