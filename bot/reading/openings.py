"""Where a list of a side's members opens, and whose members they are."""

from bot.model import Mention
from bot.reading.coreference import land
from bot.reading.line import Line
from bot.reading.parties import split_verb, spotted, subject_land
from bot.reading.phrase import Phrase
from bot.reading.shapes import Phrases
from bot.reading.sides import PERSONS, Table
from bot.reading.verbs import phrase_at

Opening = tuple[int, Mention | None]
"""The chunk behind which members are named, and their side."""
_OPENS = 4
"""Chunks with which a sentence opens: "Among its members are"."""
_LIST_REACH = 24
"""Chunks between a delegation and the word that opens the list of its members."""
_DESCRIBED = 5
"""Chunks of "the Irish and Peruvian negotiating team" behind "part of"."""
_SAYS = 4
"""Chunks behind "one of them" within which a verb of saying makes it nobody's list."""
_PANEL_REACH = 5
"""Chunks before the words for a list within which the panel stands: "the panel, which also includes"."""
_CLAUSE_MARKS = frozenset(";:")


def openings(table: Table) -> list[Opening]:
    """The chunks behind which members are named, each with their side, in order."""
    ways = (_its_members, _accompanying, _behind_colon, _including, _group, _of_them, _appointing)
    first = next((opening for way in ways if (opening := way(table)) is not None), None)
    if first is None:
        return []
    further = (_including(table, first[0]), _group(table))
    other = next((one for one in further if one is not None and one[0] != first[0]), None)
    if other is None:
        return [first]
    if other[0] > first[0] and first[1] is not None and other[1] == table.latest():
        other = other[0], first[1]
    return sorted((first, other), key=lambda opening: opening[0])


def _its_members(table: Table) -> Opening | None:
    """The list of "Its members include", "Among its members are", of the panel told of before."""
    row, words, panel = table.line.row, table.words, table.known.panel
    at = row.find(words.talks.member_of, 0, _OPENS)
    if panel is None or table.named or at is None or row[at - 1].low not in words.roles.possessives:
        return None
    verb = words.roles.become | words.roles.was | {phrase[0] for phrase in words.talks.accompanied}
    said = row[at + 1].low in verb or row.phrase_at(at + 1, words.talks.includes)
    return (at + 1, panel) if said else None


def panel(line: Line) -> Mention | None:
    """The panel or board that a sentence is about first."""
    words = line.words
    number = next(iter(line.subjects("body", "people")), None)
    if number is None or line.phrases[number].first > 0:
        return None
    phrase, who = line.phrases[number], line.who[number]
    of = line.row.find(words.roles.of_strict, phrase.first, phrase.last)
    low = line.row[(phrase.last if of is None else of) - 1].low
    return who if words.is_panel(low) or low.endswith(words.talks.boards) else None


def _accompanying(table: Table) -> Opening | None:
    """The list of "Hij wordt vergezeld door", "its members are"."""
    said = table.line.row.possible(table.words.talks.accompanied)
    found = (spotted(table.line, Phrases((one,))) for one in said)
    begin = min((at for at in found if at is not None), default=None)
    seated = spotted(table.line, table.words.talks.attends) is not None
    talking = table.known.talking or table.tells_of_talks() or seated
    if begin is None or not talking or not _is_at_talks(table, begin) or _is_unread(table, begin):
        return None
    return None if _is_stood_in_for(table, begin) else (begin, _accompanied_side(table, begin))


def _is_stood_in_for(table: Table, begin: int) -> bool:
    """Whether a person is away and lets somebody speak for them: "laat zich vertegenwoordigen door"."""
    first = _accompanied(table, begin)
    phrase = None if first is None else table.line.phrases[first]
    person = phrase is not None and phrase.kind in PERSONS and not phrase.plural
    return person and table.words.speech.turned and spotted(table.line, table.words.talks.through) == begin


def _is_unread(table: Table, begin: int) -> bool:
    """Whether a noun that is no phrase is accompanied or represented: "Het verzet wordt vertegenwoordigd"."""
    articled = table.line.row[0].low in table.words.roles.determiners
    return articled and not table.named and _accompanied(table, begin) is None


def _behind_colon(table: Table) -> Opening | None:
    """The list right behind a delegation and a colon."""
    colon = next((one for one in table.named if table.line.row[one.at + 1].text == ":"), None)
    return None if colon is None else (colon.at + 1, colon.side or table.latest())


def _including(table: Table, taken: int | None = None) -> Opening | None:
    """The list of "de delegatie, onder wie", "in de delegatie zitten", not the one that is taken."""
    talks = table.words.talks
    begin = spotted(table.line, talks.includes)
    if taken is not None and begin == taken:
        said = (phrase for phrase in talks.includes if spotted(table.line, Phrases((phrase,))) != taken)
        begin = spotted(table.line, Phrases(said))
    begin = split_verb(table.line, talks.includes_split) if begin is None else begin
    if begin is not None and _points_back(table, begin):
        return begin, table.latest()
    named = None if begin is None else _delegation_of(table, begin)
    if begin is not None and named is None and (panel := _panel_before(table, begin)) is not None:
        return begin, panel
    no = table.words.stances.negations
    at = None if named is None else table.named[named].at
    if begin is not None and at is not None and (_is_of_other(table, begin, at) or _is_with(table.line, at)):
        return None
    if begin is None or named is None or table.line.row[begin - 1].low in no:
        return None
    return begin, table.named[named].side or table.latest()


def _is_of_other(table: Table, begin: int, at: int) -> bool:
    """Whether something else than the delegation at a chunk stands behind "part of": "part of the summer"."""
    said = phrase_at(table.line, begin, table.words.talks.part_of)
    end = begin + len(said)
    away = table.line.row.has(table.words.speech.prepositions, end, max(end, at))
    return bool(said) and (away or not begin < at <= end + _DESCRIBED)


def _is_with(line: Line, at: int) -> bool:
    """Whether somebody is with the delegation at a chunk, none of it: "ging met de delegatie zitten"."""
    phrase = next((phrase for phrase in line.phrases if phrase.first <= at < phrase.last), None)
    shared = line.words.talks.with_strict - line.words.talks.between
    return phrase is not None and line.row[phrase.first - 1].low in shared


def _panel_before(table: Table, begin: int) -> Mention | None:
    """The panel in "In de commissie zitten", "the panel, which includes"."""
    row, words = table.line.row, table.words
    begin = _over_insertion(table, begin)
    for at in range(begin - 1, max(-1, begin - _PANEL_REACH), -1):
        first = at - (row[at - 1].low in words.roles.determiners)
        if words.is_panel(row[at].low) and first < at:
            opens = first == 0 or row[first - 1].low in words.talks.places
            return Mention(row.shown(first, at + 1), "body") if opens else None
        if row[at].low not in words.roles.relative | words.speech.small and row[at].text != ",":
            return None
    return None


def _over_insertion(table: Table, begin: int) -> int:
    """Where an insertion begins that a comma closes before a chunk: "In de jury, geleid door X, zitten"."""
    row, words = table.line.row, table.words
    if row[begin - 1].text != ",":
        return begin
    comma = next((at for at in range(begin - 2, 0, -1) if row[at].text == ","), None)
    led = comma is not None and row.has(words.talks.led | words.talks.under, comma, begin)
    return comma if led and comma is not None else begin


def _points_back(table: Table, begin: int) -> bool:
    """Whether "it" opens the sentence and means the delegation named just before: "It also includes"."""
    first = next(iter(table.line.numbers()), None)
    near = table.known.at == table.number - 1 and not table.named
    if first is None or not near or table.line.phrases[first].kind != "pronoun":
        return False
    phrase, whole = table.line.phrases[first], table.words.talks.composed + table.words.talks.contains
    opens = (
        phrase.first == 0 and phrase.last <= begin and phrase.text.casefold() in table.words.pronouns.neuter
    )
    return opens and any(phrase_at(table.line, begin, (said,)) for said in whole)


def _of_them(table: Table) -> Opening | None:
    """The list of "Vier van hen", of a delegation named in the sentence before."""
    pointed = spotted(table.line, table.words.talks.of_them)
    if pointed is None or table.latest() is None or table.known.at != table.number - 1:
        return None
    if table.line.row.has(table.words.speech.verbs, pointed, pointed + _SAYS):
        return None
    return max(pointed, spotted(table.line, table.words.talks.includes) or 0), table.latest()


def _appointing(table: Table) -> Opening | None:
    """The list of "Het land heeft drie onderhandelaars aangewezen: X, Y en Z"."""
    line, talks = table.line, table.words.talks
    begin = spotted(line, talks.appointed)
    if begin is None or not (table.named or line.row.has(talks.negotiators)):
        return None
    return begin, _named_side(table) or subject_land(line) or table.latest()


def _group(table: Table) -> Opening | None:
    """The body whose members are named, whatever it is: "De commissie bestaat uit"."""
    line = table.line
    begin = spotted(line, table.words.talks.composed)
    before = [
        i for i in line.numbers("body", "people") if begin is not None and line.phrases[i].last <= begin
    ]
    if begin is None or not before or _is_some_team(table, line.phrases[before[-1]]):
        return None
    return begin, _named_group(table, before[-1])


def _is_some_team(table: Table, phrase: Phrase) -> bool:
    """Whether a phrase is a team of nobody knows whom, in an article on something else than talks."""
    word = table.line.row[phrase.last - 1].low
    return not phrase.name and word in table.words.talks.teams and not table.known.talking


def _named_group(table: Table, number: int) -> Mention | None:
    """The body of a phrase; "the team" is that of whom the sentence is about, or of the side named last."""
    line, phrase = table.line, table.line.phrases[number]
    who, word = line.who[number], line.row[phrase.last - 1].low
    if (
        not phrase.name
        and line.row[phrase.first - 1].text == ","
        and line.row[phrase.first - 2].kind == "name"
    ):
        return Mention(line.row[phrase.first - 2].text, "body")
    named = who is None or bool(phrase.name) or phrase.kind != "body"
    sent = table.nearest(phrase.first, phrase.last)
    if not named and sent is not None:
        return sent.side or table.latest()
    if who is None or who.name[:1].isupper() or word not in table.words.talks.teams:
        return who
    person = next(table.line.subjects("person"), None)
    own = None if person is None else table.own_land(person)
    return own or table.latest()


def _delegation_of(table: Table, begin: int) -> int | None:
    """Which of the sentence's delegations a list belongs to: the one before it, else the next one behind."""
    near = [i for i, one in enumerate(table.named) if begin - _LIST_REACH <= one.at < begin]
    behind = (i for i, one in enumerate(table.named) if begin < one.at <= begin + _LIST_REACH)
    return near[-1] if near else next(behind, None)


def _named_side(table: Table) -> Mention | None:
    return next((one.side for one in table.named if one.side is not None), None)


def _is_at_talks(table: Table, begin: int) -> bool:
    """Whether those who are accompanied or represented are a side, or take part in talks."""
    first = _accompanied(table, begin)
    if table.named or first is None:
        return True
    who, phrase = table.line.who[first], table.line.phrases[first]
    if phrase.kind in PERSONS:
        return who in table.known.taking or table.latest() is not None or table.tells_of_talks()
    return phrase.kind == "land" or (phrase.kind == "body" and who is not None)


def _accompanied(table: Table, begin: int) -> int | None:
    """The phrase for those who are accompanied or represented; None where the words for members say whom."""
    line = table.line
    if line.row[begin].low in table.words.talks.member_of:
        return None
    row, resume = line.row, line.words.speech.resume & line.words.speech.subordinators
    back = range(begin - 1, 0, -1)
    clause = next((at + 1 for at in back if row[at].text in _CLAUSE_MARKS or row[at].low in resume), 0)
    before = [i for i in line.subjects() if clause <= line.phrases[i].first and line.phrases[i].last <= begin]
    first = next(iter(before), None)
    named = before[1] if len(before) > 1 and _is_named_so(line, *before[:2]) else None
    return first if named is None else named


def _is_named_so(line: Line, first: int, second: int) -> bool:
    """Whether the second phrase is the name of the first: "its sister party, the CSU, is"."""
    nameless, named = line.phrases[first], line.phrases[second]
    at = named.first - 1 - (line.row[named.first - 1].low in line.words.roles.determiners)
    both = nameless.kind == named.kind == "body"
    return (
        both and not nameless.name and bool(named.name) and line.row[at].text == "," and nameless.last == at
    )


def _governed(table: Table, phrase: Phrase) -> Mention | None:
    """The land that owns a government: "Peru's government"."""
    row, first = table.line.row, phrase.first
    governs = row[phrase.last - 1].low in table.words.bodies.governing
    return land(row[first].forms, row[first].text) if governs and row.owns(first) else None


def _accompanied_side(table: Table, begin: int) -> Mention | None:
    """The side of who is accompanied or represented: a delegation, a land, a person of a known side."""
    first, named = _accompanied(table, begin), _named_side(table)
    if first is None:
        return named or table.latest()
    phrase = table.line.phrases[first]
    if phrase.kind in ("land", "body") and phrase.name and not table.nearest(phrase.first, phrase.last + 1):
        return table.line.who[first]
    if named is not None:
        return named
    if table.line.phrases[first].kind not in PERSONS:
        return _governed(table, phrase) or table.line.who[first]
    own = table.own_land(first) or table.own_side(first)
    belongs = table.named or table.line.row[begin].low in table.words.talks.includes_split
    return (table.latest() if belongs else None) or own
