"""The land whose government an article speaks of: "the government's team" is that of Chad there."""

from collections.abc import Sequence

from bot import gazetteer
from bot.model import Mention
from bot.reading.line import Line
from bot.reading.vocabulary import Words


def only(lines: Sequence[Line], words: Words) -> Mention | None:
    """The one land of which an article names the government; None where it names those of several, or none.

    "Chad's government", "the Chadian government". Its name says that the government is meant.
    """
    found = {
        form.id: chunk.text
        for line in lines
        for at, chunk in enumerate(line.row)
        if chunk.low in words.bodies.governing
        for form in line.row[at - 1 - line.row.owns(at - 2)].forms
        if form.id.startswith("country:") and form.kind in {"name", "adjective", "capital"}
    }
    if len(found) != 1:
        return None
    of, noun = next(iter(found.items()))
    return Mention(f"{gazetteer.title(of, words.language)} {noun}", "body")
