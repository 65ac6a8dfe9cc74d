"""By which name an article calls a side: "the U.S." where it says so, a party by its letters."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.model import Mention
from bot.reading.line import Line
from bot.reading.row import Chunk

Called = dict[str, str]
"""The name of each land, by its id."""

_BRACKET = frozenset("(")


def called(lines: Sequence[Line]) -> Called:
    """The name by which an article calls each land most often, the first of those used as often."""
    counted: Counter[tuple[str, str]] = Counter()
    for line in lines:
        counted.update(_names(line.row))
    names: Called = {}
    for (of, name), _ in counted.most_common():
        names.setdefault(of, name)
    return names


def in_own_words(side: Mention | None, line: Line, names: Called) -> Mention | None:
    """A land by the name that its sentence has for it, else by the article's; anything else as it is."""
    if side is None or side.kind != "country" or side.id is None:
        return side if side is None or side.kind != "body" else _short(side, line)
    near = [name for of, name in _names(line.row) if of == side.id]
    if side.name in near:
        return side
    return replace(side, name=next(iter(near), names.get(side.id, side.name)))


def _short(body: Mention, line: Line) -> Mention:
    """A body by the short name in the bracket behind its own, by which Dutch papers call it: "(NCP)"."""
    row = line.row
    if not line.words.roles.compounds:
        return body
    for at in row.where(_BRACKET):
        short = row[at + 1].text
        if row[at - 1].text == body.name and row[at + 2].text == ")" and _is_short(short):
            return replace(body, name=short)
    return body


def _is_short(name: str) -> bool:
    """Whether a name is one of first letters: "NCP", "PiS", "CD&V"."""
    return " " not in name and name[:1].isupper() and name[-1:].isupper()


def _names(chunks: Iterable[Chunk]) -> Iterable[tuple[str, str]]:
    return (
        (form.id, chunk.text)
        for chunk in chunks
        if chunk.kind == "form"
        for form in chunk.forms
        if form.kind == "name" and form.id.startswith("country:")
    )
