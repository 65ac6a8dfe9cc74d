"""What somebody leads: a delegation, a party, a band of people or a body, by where it stands."""

from bot import gazetteer
from bot.model import Mention
from bot.reading import strands
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.parties import subject_land
from bot.reading.phrase import Phrase
from bot.reading.relatives import antecedent
from bot.reading.row import Chunk
from bot.reading.sides import Delegation, Table
from bot.reading.subjects import subject

_GROUP_REACH = 7
"""Chunks between a verb of leading and the party that is led."""
_FAR_REACH = 14
"""Chunks between a delegation and the "geleid door" of its sentence."""
_APPOSED = 2
"""Phrases before "led by" of which one may be the party: "the Rural Group, six lawmakers led by X"."""
_GENITIVE = frozenset({"'s"})
_SISTER = 7
"""Chunks of "the CDU's Bavarian sister party", its comma taken in."""
_APPOSITION = 4
"""Chunks of an apposition, its comma included, between a party and "led by"."""


def before(table: Table, at: int) -> Delegation | None:
    """The delegation, or else the party next to it, that stands before a chunk."""
    named = table.nearest(at - _FAR_REACH, at)
    if named is None:
        return right_before(table, at)
    next_to = right_before(table, at) if table.line.row[at - 1].text == "," else None
    if next_to is not None and next_to.side is not None and next_to.at > named.at:
        return next_to
    return Delegation(named.at, _whose(table.line, named.at) or named.side or owner(table))


def next_behind(table: Table, begin: int, at: int) -> Delegation | None:
    """The delegation named behind its leader: "Led by X, a Peruvian delegation", "de door X geleide"."""
    row = table.line.row
    led = row.find(table.words.talks.led, at, at + _GROUP_REACH) is not None
    named = next((one for one in table.named if one.at > at), None)
    described = led and table.words.speech.turned and row[at].low in table.words.talks.by
    return named if begin == 0 or described else None


def right_before(table: Table, at: int) -> Delegation | None:
    """The party, band or body right before a chunk."""
    phrases = table.line.phrases
    before = [i for i in range(len(phrases)) if phrases[i].last <= at][-_APPOSED:]
    adjoining = (i for i in reversed(before) if _is_led(table.line, _party_end(table.line, phrases[i]), at))
    passive = table.line.row[at - 1].low in table.words.speech.auxiliaries
    acts = subject(table.line, at) if passive else _antecedent(table.line, at)
    named = _named_before(table, at, before)
    near = (*adjoining, *named, *(i for i in (acts,) if i is not None and table.line.phrases[i].last < at))
    led = (party(table, i) or _band(table, i) or body(table, i) for i in near)
    return next((found for found in led if found is not None), None)


def _antecedent(line: Line, at: int) -> int | None:
    """The party of a clause that words for "led by" end: "X, die onderhandelt onder leiding van"."""
    number = (
        antecedent(line, at)
        if line.row[clause_begin(line, at) - 1].low in line.words.roles.relative
        else None
    )
    led = number is not None and line.phrases[number].kind == "body" and line.free[number]
    return number if led else None


def _named_before(table: Table, at: int, before: list[int]) -> list[int]:
    """The body of which another without a name says what it is: "ERG, de club van X onder leiding van"."""
    if len(before) < _APPOSED:
        return []
    named, said = (table.line.phrases[i] for i in before)
    apposed = said.kind == "body" and not said.name and said.first == named.last + 1
    comma = table.line.row[named.last].text == "," and said.last == at
    return before[:1] if apposed and comma and named.name else []


def _whose(line: Line, at: int) -> Mention | None:
    """The party of "X, whose delegation"."""
    if line.row[at - 1].low not in line.words.roles.whose:
        return None
    owner = (i for i in line.numbers("land", "body") if line.phrases[i].last in (at - 2, at - 1))
    return next((line.who[i] for i in owner), None)


def _band(table: Table, number: int) -> Delegation | None:
    """Several people with a leader: "tachtig parlementsleden onder aanvoering van X"."""
    phrase = table.line.phrases[number]
    plural = phrase.text.casefold().endswith(table.words.talks.bands)
    last = table.line.row[phrase.last - 1]
    named = last.named and any(
        chunk.low.endswith(table.words.talks.bands)
        for chunk in table.line.row.chunks[phrase.first : phrase.last]
    )
    if named:
        return Delegation(
            phrase.first, Mention(last.text, "body", next((form.id for form in last.forms), None))
        )
    return Delegation(phrase.first, table.line.who[number]) if plural else None


def _party_end(line: Line, phrase: Phrase) -> int:
    """Behind the word for a party that follows its name, or the name of a panel: "enquêtecommissie Haven"."""
    named = line.words.is_panel(line.row[phrase.last - 1].low) and line.row[phrase.last].kind == "name"
    return phrase.last + (named or line.row[phrase.last].low in line.words.talks.parties)


def owner(table: Table) -> Mention | None:
    """Whose a delegation without a name is: the sentence's land, else that of the delegation before."""
    land = subject_land(table.line)
    return land if land is not None and land.name[:1].isupper() and land.id else table.latest()


def _is_led(line: Line, first: int, last: int) -> bool:
    """Whether only an apposition ("X, six lawmakers led by") or small words stand between two chunks."""
    apposed = line.row[first].text == "," and last - first <= _APPOSITION
    return apposed or _adjoin(line, first, last)


def _adjoin(line: Line, first: int, last: int) -> bool:
    """Whether only a comma, a relative word and small words stand between two chunks."""
    words = line.words
    joins = words.speech.small | words.roles.relative | words.roles.verbs
    return all(chunk.low in joins or chunk.text in ",()" for chunk in line.row.chunks[first:last])


def party(table: Table, number: int) -> Delegation | None:
    """A party by its word or name: "de oppositiepartij X", "X, de partij"; None for another."""
    phrase, row = table.line.phrases[number], table.line.row
    if row.owns(phrase.last - 1) or row[phrase.last].low == "'s":
        return _owned(table, number) if phrase.name else None
    if (
        row.has(_GENITIVE, phrase.first, phrase.last - 1)
        and (sister := _owned(table, number)).side is not None
    ):
        return sister
    words = [c.low for c in row.chunks[phrase.first : _party_end(table.line, phrase)]]
    words = " ".join(words).replace("-", " ").split()
    known = any(gazetteer.is_party(form.id) for form in phrase.forms)
    if not known and not any(map(table.words.is_party, words)):
        return None
    pointing = phrase.last - 1 == phrase.first + 1 and words[-1] in table.words.bodies.pointing
    if pointing and row[phrase.first - 1].text != ",":
        return None
    inside = (
        row[at] for at in range(phrase.first, phrase.last + 1) if row[at].named and not _placed(table, at)
    )
    chunk = next((one for one in inside if not one.is_form("adjective")), None)
    if chunk is None and row[phrase.first - 1].text == "," and row[phrase.first - 2].capital:
        chunk = row[phrase.first - 2]
    return Delegation(phrase.first, _whole(table, phrase, chunk) if chunk else table.line.who[number])


def _owned(table: Table, number: int) -> Delegation:
    """The party behind the comma of what another owns: "the CDU's sister party, the CSU"."""
    line, first = table.line, table.line.phrases[number].first
    comma = line.row.find(frozenset(","), first, first + _SISTER)
    near = () if comma is None else (comma + 1, comma + 2)
    behind = next((i for i in line.numbers("body") if line.phrases[i].first in near), None)
    worded = comma is not None and table.words.is_party(line.row[comma - 1].low)
    side = line.who[behind] if behind is not None and worded and line.phrases[behind].name else None
    return Delegation(first, side)


def _placed(table: Table, at: int) -> bool:
    """Whether a chunk only says where: "het overleg in het Palais", "the movement in Peru"."""
    row, words = table.line.row, table.words
    before = at - 1 - (row[at - 1].low in words.roles.determiners)
    return row[before].low in words.talks.places - words.roles.of_strict


def _whole(table: Table, phrase: Phrase, chunk: Chunk) -> Mention:
    """A party by its whole name: "National Unity party", where words with a capital stand before its name."""
    row, first = table.line.row, phrase.first
    at = next((i for i in range(first, phrase.last) if row[i] is chunk), first)
    begin = at
    while begin - 1 >= first and row[begin - 1].capital and row[begin - 1].kind == "word" and begin - 1:
        begin -= 1
    end = at + 1 + (row[at + 1].low in table.words.talks.party)
    return Mention(row.shown(begin, end) if begin < at else chunk.text, "body")


def body(table: Table, number: int) -> Delegation | None:
    """A body by its name, whatever it is: "who leads the Night Guard", "die de Hoge Raad voorzit"."""
    phrase, who = table.line.phrases[number], table.line.who[number]
    talks, word = table.words.talks, table.line.row[table.line.phrases[number].last - 1].low
    named = phrase.name or table.line.row[phrase.last - 1].named
    led = named or word in talks.bargainers or _is_panel(table, phrase)
    meant = phrase.kind == "pronoun" and phrase.first == 0 and who is not None and who.kind == "body"
    if _placed(table, phrase.first):
        return None
    if phrase.kind == "people" and word in talks.strands:
        name = table.line.row.shown(strands.begin(table.line, phrase.last - 1), phrase.last)
        return Delegation(phrase.first, Mention(name, "body"))
    known = who is not None and (meant or (phrase.kind == "body" and led))
    return Delegation(phrase.first, who) if known else None


def _is_panel(table: Table, phrase: Phrase) -> bool:
    """Whether a body is a panel, whatever it is of: "de oliecommissie van het parlement"."""
    row, words = table.line.row, table.words
    of = row.find(words.roles.of_strict, phrase.first, phrase.last)
    return words.is_panel(row[(phrase.last if of is None else of) - 1].low)


def inside(table: Table, at: int) -> Delegation | None:
    """The party or body behind the "die" of a clause that a verb closes: "die BBB sinds maart leidt"."""
    line, opening = table.line, clause_begin(table.line, at)
    if not line.words.speech.turned or line.row[opening - 1].low not in line.words.roles.relative:
        return None
    near = range(opening - 1, opening + _APPOSED + 1)
    number = next((i for i in line.numbers() if line.phrases[i].first in near), None)
    led = number is not None and line.phrases[number].last <= at
    return (party(table, number) or body(table, number)) if led and number is not None else None


def party_behind(table: Table, at: int) -> Delegation | None:
    """The party of which somebody is "aan het hoofd"."""
    for i in range(at + 1, min(len(table.line.row), at + _GROUP_REACH)):
        chunk = table.line.row[i]
        form = next((form for form in chunk.forms if gazetteer.is_party(form.id)), None)
        if form is not None:
            return Delegation(i, Mention(chunk.text, "body", form.id))
    return None


def named_behind(table: Table, at: int) -> Delegation | None:
    """The body that stands right behind "at the head of", a word for it before it or none: "partij X"."""
    row, words = table.line.row, table.words
    if row[at - 1].low not in words.roles.of_strict:
        return None
    at += row[at].low in words.roles.determiners
    at += words.is_party(row[at].low) or words.is_called_by(row[at].low)
    named = row[at].kind == "name" and not row[at].forms and not row.owns(at)
    return Delegation(at, Mention(row[at].text, "body")) if named else None
