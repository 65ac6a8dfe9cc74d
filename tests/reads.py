"""What reading finds in a text, a line a fact, for tables of cases."""

from datetime import date
from typing import get_args

from bot import reading
from bot.model import (
    Article,
    Fact,
    FactKind,
    Interval,
    Language,
    Meeting,
    Mention,
    Office,
    Part,
    Position,
    Source,
    Speech,
)
from bot.reading import cast, coreference, vocabulary
from bot.reading.chunks import chunks
from bot.reading.line import Line
from bot.reading.phrases import phrases
from bot.reading.row import Row
from bot.reading.sentences import cut

DAY = Interval.day(date(2025, 6, 11))
"""A Wednesday."""
KINDS = get_args(FactKind)


def article(text: str, language: Language, published: Interval | None = DAY) -> Article:
    """An article of that text, published on a Wednesday."""
    return Article(Source("made", language, published), text)


def facts(text: str, language: Language, *kinds: FactKind) -> list[str]:
    """The facts of these kinds that are read in a text, as `told` words them, in order."""
    return [told(fact) for fact in reading.read(article(text, language)) if fact.kind in kinds]


def rows(text: str, language: Language) -> list[Row]:
    """The sentences of a text in chunks."""
    words = vocabulary.words(language)
    return [chunks(sentence, words) for sentence in cut(text, words)]


def lines(text: str, language: Language) -> list[Line]:
    """The sentences of a text as rules see them."""
    split = rows(text, language)
    names = cast.names(split)
    split = [names.without_doubt(row) for row in split]
    return coreference.lines(split, [phrases(row, names) for row in split], names, vocabulary.words(language))


def told(fact: Fact) -> str:
    """A fact in a line: "Ada Bos: minister van Justitie of Ierland (former)"; "-" stands for nobody."""
    match fact.claim:
        case Office(holder=holder, role=role, tenure=tenure, organisation=of):
            return f"{holder.name}: {role} of {name(of)} ({tenure})"
        case Part(person=person, part=part, side=side, listed=listed):
            return f"{person.name} {part} {name(side)}" + (f" ({listed})" if listed else "")
        case Speech(speaker=speaker, text=text):
            return f"{name(speaker)}: {text}"
        case Position(party=party, stance=stance, topic=topic):
            return f"{party.name} {stance}: {topic}"
        case Meeting(participants=parties, place=place, state=state):
            return f"{', '.join(party.name for party in parties)} at {name(place)} ({state})"
        case _:
            return fact.claim.text


def name(mention: Mention | None) -> str:
    """The name of somebody, "-" for nobody."""
    return mention.name if mention else "-"
