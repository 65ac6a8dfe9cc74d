"""Which side a word for a team stands for where no land or name says it: "the South's team"."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot import gazetteer
from bot.model import Mention
from bot.reading import governments
from bot.reading.line import Line
from bot.reading.nouns import is_adjective
from bot.reading.row import Chunk
from bot.reading.vocabulary import Words

_REACH = 6
"""Chunks before a word for a team among which its side stands."""
_GENITIVE = frozenset({"'s", "'", "’"})


@dataclass(frozen=True, slots=True)
class Camps:
    """What an article has told of its sides: the land in each direction, the body that a band is."""

    directions: Mapping[str, Mention] = field(default_factory=dict)
    bands: Mapping[str, Mention] = field(default_factory=dict)
    governments: Mapping[str, Mention] = field(default_factory=dict)

    def named(self, side: Mention) -> Mention:
        """A side by its name where the article called a body so: "the rebels" after "the Alba rebels"."""
        if side.id is not None:
            return side
        last = side.name.casefold().rpartition(" ")[2]
        land = self.directions.get(last) if " " not in side.name else None
        return land or self.bands.get(last) or self.governments.get(last, side)


def told(lines: Sequence[Line], words: Words) -> Camps:
    """The lands that are called by a direction, and the bodies that are called bands, in a whole article."""
    lows = frozenset[str]().union(*[line.row.lows for line in lines])
    directions = {low: words.talks.directions[low] for low in lows & words.talks.directions.keys()}
    bands = bool(words.talks.bands) and any(low.endswith(words.talks.bands) for low in lows)
    governing = lows & words.bodies.governing
    government = governments.only(lines, words) if governing else None
    return Camps(
        dict(_lands(lines, directions, words)) if directions else {},
        dict(_bands(lines, words)) if bands else {},
        dict.fromkeys(words.bodies.governing, government) if government else {},
    )


def _lands(
    lines: Sequence[Line], directions: Mapping[str, str], words: Words
) -> Iterator[tuple[str, Mention]]:
    """The land that each word for a direction means, in an article on that land or its other half."""
    ids = dict.fromkeys(form.id for line in lines for chunk in line.row for form in chunk.forms)
    lands = (of for of in ids if of.startswith("country:"))
    titles = [gazetteer.title(of, words.language).casefold() for of in lands]
    known, ways = gazetteer.forms(words.language), {*words.talks.directions.values()}
    for low, way in directions.items():
        halves = (
            f"{way}{title.removeprefix(other)}"
            for title in titles
            for other in ways
            if title.startswith(other)
        )
        forms = (form for half in halves for form in known.get(half, ()) if form.kind == "name")
        form = next(forms, None)
        if form is not None:
            yield low, Mention(gazetteer.title(form.id, words.language), "country", form.id)


def _bands(lines: Sequence[Line], words: Words) -> Iterator[tuple[str, Mention]]:
    """The one body that an article calls by a word for a band: "Alba rebels", "de Alba-rebellen"."""
    found: dict[str, dict[str, Mention]] = defaultdict(dict)
    for line in lines:
        for at, chunk in enumerate(line.row):
            noun = chunk.low.rpartition("-")[2]
            if noun.endswith(words.talks.bands) and (body := _called(line, at)) is not None:
                found[noun][body.id or body.name] = body
    return ((noun, next(iter(bodies.values()))) for noun, bodies in found.items() if len(bodies) == 1)


def _called(line: Line, at: int) -> Mention | None:
    """The body with a name that is the band at a chunk: a part of the word, before it, or behind "of"."""
    row, words = line.row, line.words
    front, hyphen, _ = row[at].text.rpartition("-")
    if hyphen and front[:1].isupper():
        known = gazetteer.forms(words.language).get(front.casefold(), ())
        return _body(front, Chunk(front, front.casefold(), 0, 0, "form" if known else "name", known))
    if words.roles.noun_modifiers and (body := _body(row[at - 1].text, row[at - 1])) is not None:
        return body
    of = at + 1
    behind = of + 1 + (row[of + 1].low in words.roles.determiners)
    return _body(row[behind].text, row[behind]) if row[of].low in words.roles.of_strict else None


def _body(name: str, chunk: Chunk) -> Mention | None:
    """A chunk as the name of a body: the gazetteer's, or a stranger's in one word."""
    known = next((form.id for form in chunk.forms if form.kind == "body"), None)
    stranger = chunk.kind == "name" and " " not in name
    return Mention(name, "body", known) if known is not None or stranger else None


def side(line: Line, at: int, camps: Camps) -> Mention | None:
    """The side that the word for a team at a chunk stands for; None where nothing beside it says so."""
    found = _before(line, at, camps) or _in_word(line, at) or _behind(line, at, camps)
    return None if found is None else camps.named(found)


def _before(line: Line, at: int, camps: Camps) -> Mention | None:
    """The side before it: "the South's three-member team", "the government team", "de zuidelijke ploeg"."""
    row, words = line.row, line.words
    for i in range(at - 1, max(-1, at - _REACH), -1):
        low = row[i].low
        if low in _GENITIVE:
            return _owner(line, i, camps)
        if low in camps.directions:
            return camps.directions[low]
        if words.roles.noun_modifiers and low in words.talks.camps:
            return Mention(row[i].text, "body")
        if not _counts_or_describes(row[i], words):
            return None
    return None


def _counts_or_describes(chunk: Chunk, words: Words) -> bool:
    """Whether a chunk only says of how many or what kind a team is: "16-member", "negotiating"."""
    low = chunk.low
    counts = low[:1].isdigit() or low.partition("-")[0] in words.roles.numbers
    if chunk.kind != "word":
        return False
    return counts or low in words.talks.describing | words.roles.numbers or is_adjective(low, words)


def _owner(line: Line, at: int, camps: Camps) -> Mention | None:
    """Who owns a team by the genitive at a chunk: a direction, or those whom the article has so."""
    low = line.row[at - 1].low
    if low in camps.directions:
        return camps.directions[low]
    number = next((i for i in line.numbers("body", "people", "land") if line.phrases[i].last == at), None)
    if number is not None:
        return line.who[number]
    return Mention(line.row[at - 1].text, "body") if low in line.words.talks.camps else None


def _in_word(line: Line, at: int) -> Mention | None:
    """The side in one word with its team: "regeringsdelegatie"."""
    words, low = line.words, line.row[at].low
    if not words.roles.compounds:
        return None
    ends = (end for end in words.talks.delegation if low.endswith(end) and low != end)
    fronts = (low.removesuffix(end).removesuffix("-") for end in ends)
    roots = (
        front.removesuffix(link)
        for front in fronts
        for link in ("", *words.talks.links)
        if front.endswith(link)
    )
    camp = next((root for root in roots if root in words.talks.camps), None)
    return None if camp is None else Mention(camp, "body")


def _behind(line: Line, at: int, camps: Camps) -> Mention | None:
    """The side behind "of" and "from": "de delegatie van de generaals", "the team from the South"."""
    row, words = line.row, line.words
    if row[at + 1].low not in words.roles.of_strict | words.talks.sent_by:
        return None
    first = at + 2 + (row[at + 2].low in words.roles.determiners)
    if row[first].low in camps.directions:
        return camps.directions[row[first].low]
    return Mention(row[first].text, "body") if row[first].low in words.talks.camps else None


def other_half(side: Mention, words: Words) -> Mention | None:
    """The land that has the other direction in its name: of South Korea, North Korea."""
    if side.id is None or side.kind != "country":
        return None
    title = gazetteer.title(side.id, words.language).casefold()
    ways, known = frozenset(words.talks.directions.values()), gazetteer.forms(words.language)
    own = next((way for way in ways if title.startswith(way)), None)
    halves = (f"{way}{title.removeprefix(own)}" for way in ways if own is not None and way != own)
    forms = (form for half in halves for form in known.get(half, ()) if form.kind == "name")
    form = next(forms, None)
    return None if form is None else Mention(gazetteer.title(form.id, words.language), "country", form.id)
