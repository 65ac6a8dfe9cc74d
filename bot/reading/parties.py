"""What talks are read from: delegations with the sides that they are of, and the lexicon's phrases."""

from collections.abc import Iterator

from bot import gazetteer
from bot.model import Language, Mention
from bot.reading.coreference import land
from bot.reading.line import Line
from bot.reading.shapes import Phrases, SplitVerbs
from bot.reading.verbs import phrase_at

_ADJECTIVE_REACH = 6
"""Chunks before "delegaties" among which the adjectives of its lands stand."""
_GENITIVE = frozenset({"'s", "'", "’"})
_DASHES = frozenset("—–-")
_CALLED = 4
"""Chunks behind "van de" within which the name of a body stands behind its noun."""
_DATELINE = 14
"""Chunks of "KUALA LUMPUR, Nov 20 (Reuters) -"."""
_GAP = 6
"""Chunks that may stand between two words of a phrase ("niet in Genève aanwezig")."""


def delegations(line: Line) -> Iterator[tuple[int, tuple[Mention, ...]]]:
    """Each word for a delegation with its sides: adjectives before it, "van X en Y" behind it."""
    words = line.words
    for at in line.row.delegations:
        chunk = line.row[at]
        if chunk.kind == "word" and words.is_delegation(chunk.low):
            yield at, sides(line, at) or _nameless(line, at)
        front, _, last = chunk.text.rpartition("-")
        if front[:1].isupper() and last in words.talks.delegation:
            yield at, (named(front, line.words.language),)


def sides(line: Line, at: int) -> tuple[Mention, ...]:
    """The sides of the noun at this chunk: those named before it, else those behind "van"."""
    return _sides_before(line, at) or _sides_behind(line, at)


def named(name: str, language: Language) -> Mention:
    """A land or body by the first part of a compound ("Kremlin-", "PiS-")."""
    forms = gazetteer.forms(language).get(name.casefold(), ())
    body = next((form for form in forms if form.kind == "body"), None)
    if not forms or body is not None:
        return Mention(name, "body", body.id if body else None)
    return land(forms, name)


def titled(mention: Mention, language: Language) -> Mention:
    """The same land or body by its name: the one written, else the one that the language has for it.

    A name in which that one stands says more, "Chad government", and stays.
    """
    written = gazetteer.forms(language).get(mention.name.casefold(), ())
    if mention.id is None or any(form.id == mention.id and form.kind in ("name", "body") for form in written):
        return mention
    title = gazetteer.title(mention.id, language)
    return mention if mention.name.startswith(f"{title} ") else Mention(title, mention.kind, mention.id)


def spotted(line: Line, phrases: Phrases) -> int | None:
    """The chunk where one of these phrases begins, with gaps allowed in it; None if none stands here.

    A phrase that ends in "door" or "by" counts from that word.
    """
    for phrase in line.row.possible(phrases):
        for at in range(len(line.row)):
            last = line.row.loosely(at, phrase, _GAP)
            if last is not None:
                return last if line.row[last].low in line.words.talks.by else at
    return None


def split_verb(line: Line, verbs: SplitVerbs) -> int | None:
    """Where a verb in two parts stands: "kwamen dinsdag diplomaten van … bijeen"."""
    if verbs.keys().isdisjoint(line.row.lows):
        return None
    for at, chunk in enumerate(line.row):
        parts = verbs.get(chunk.low)
        last = None if parts is None else line.row.find(parts, at + 1, len(line.row))
        if last is not None and line.row[last + 1].low not in line.words.talks.supposed:
            return at
    return None


def subject_land(line: Line) -> Mention | None:
    """The land or body that the sentence is about: its first phrase that may be a subject and is one."""
    about = (i for i in line.subjects("land", "body") if not is_dateline(line, i))
    return next((line.who[i] for i in about), None)


def is_dateline(line: Line, number: int) -> bool:
    """Whether a phrase is the city from which the article comes: "DOHA — …"."""
    phrase = line.phrases[number]
    city = phrase.name.isupper() and any(form.kind in ("city", "capital") for form in phrase.forms)
    return (
        city
        or phrase.last <= _dateline_end(line)
        or (phrase.first == 0 and line.row[phrase.last].text in _DASHES)
    )


def _dateline_end(line: Line) -> int:
    """Where the dash of "BERLIN, March 28 (Reuters) -" stands; 0 for a sentence that opens otherwise."""
    row = line.row
    if not (row[0].is_form("city", "capital") and row[0].text.isupper()):
        return 0
    near = range(1, min(len(row), _DATELINE))
    return next((at for at in near if row[at].text in _DASHES and row[at - 1].text == ")"), 0)


def behalf(line: Line) -> Mention | None:
    """The land or body on whose behalf somebody acts: "namens de bond", "for Ireland"."""
    on_behalf = line.words.talks.on_behalf
    sides = (i for i in line.numbers("land", "body") if line.row[_owned_from(line, i) - 1].low in on_behalf)
    return next((line.who[i] for i in sides), None) or _on_behalf_of(line)


def _owned_from(line: Line, number: int) -> int:
    """Where a phrase begins, with whose it is: "for Tusk's Civic Coalition"."""
    first = line.phrases[number].first
    owner = next((phrase for phrase in line.phrases if phrase.last == first - 1), None)
    return owner.first if owner is not None and line.row[first - 1].low == "'s" else first


def _on_behalf_of(line: Line) -> Mention | None:
    """The side of "attended on behalf of the union"."""
    phrases = line.row.possible(line.words.talks.for_side)
    ends = {at + len(phrase_at(line, at, phrases)) for at in range(len(line.row)) if phrases}
    return next((line.who[i] for i in line.numbers("land", "body") if line.phrases[i].first in ends), None)


def _sides_before(line: Line, at: int) -> tuple[Mention, ...]:
    """The lands of adjectives and the owners of genitives before a noun: "de Franse en Duitse", "Volvo's"."""
    found: list[Mention] = []
    for i in range(at - 1, max(-1, at - _ADJECTIVE_REACH), -1):
        chunk = line.row[i]
        if chunk.is_form("adjective", "body", "name") or (
            chunk.is_form("capital", "seat") and line.row.owns(i)
        ):
            found.append(titled(land(chunk.forms, chunk.text), line.words.language))
        elif chunk.kind == "name" and line.row.owns(i):
            owner = (line.who[n] for n in line.numbers() if line.phrases[n].name == chunk.text)
            found.append(next(filter(None, owner), Mention(chunk.text, "body")))
        elif chunk.low != "'s" and chunk.low not in line.words.roles.around_sides and not _describes(line, i):
            break
    return tuple(reversed(found))


def _describes(line: Line, at: int) -> bool:
    """Whether a noun only describes the one behind it: "Chinese deputy trade negotiators"."""
    words, low = line.words, line.row[at].low
    return words.roles.noun_modifiers and line.row[at].kind == "word" and low in words.talks.describing


def _nameless(line: Line, at: int) -> tuple[Mention, ...]:
    """The side of a delegation of no land or known body: "the unions' team", "de delegatie van de X"."""
    row, talks = line.row, line.words.talks
    before = at - 1 - (row[at - 1].low in _GENITIVE)
    behind = at + 2 + (row[at + 2].low in line.words.roles.determiners)
    of = row[at + 1].low in line.words.roles.of_strict
    while before > 0 and _describes(line, before):
        before -= 1
    if row[before].low in talks.bargainers or _is_named_side(line, before, at):
        return (Mention(row[before].text, "body"),)
    if of and (row[behind].low in talks.bargainers or row[behind].kind == "name"):
        return (Mention(row[behind].text, "body"),)
    return _in_one_word(line, at)


def _is_named_side(line: Line, before: int, at: int) -> bool:
    """Whether a name of its own stands before a delegation: "the Alba delegation", "the Socialist team"."""
    chunk, talks = line.row[before], line.words.talks
    partisan = chunk.capital and chunk.low in talks.partisans | talks.adherents
    named = chunk.kind == "name" and line.row[at].low not in talks.teams
    return line.words.roles.noun_modifiers and (partisan or named)


def _in_one_word(line: Line, at: int) -> tuple[Mention, ...]:
    """The side in one word with its delegation: "vakbondsdelegatie"."""
    word, talks = line.row[at].text, line.words.talks
    ends = sorted(end for end in talks.delegation if word.endswith(end) and len(end) < len(word))
    fronts = (front for end in ends for front in (word.removesuffix(end), word.removesuffix(f"s{end}")))
    return tuple(Mention(front, "body") for front in fronts if front.casefold() in talks.bargainers)[:1]


def _sides_behind(line: Line, at: int) -> tuple[Mention, ...]:
    """The parties named behind "van": "de delegatie van X en Y"."""
    if line.row[at + 1].low not in line.words.roles.of_strict | line.words.talks.sent_by:
        return ()
    number = next((n for n in line.numbers() if line.phrases[n].first in (at + 2, at + 3)), None)
    if number is not None:
        return tuple(who for i in line.joined(number) if (who := line.who[i]) is not None)
    first = at + 2 + (line.row[at + 2].low in line.words.roles.determiners)
    return tuple(_lands_from(line, first)) or _called_behind(line, first)


def _called_behind(line: Line, first: int) -> tuple[Mention, ...]:
    """The body behind the noun that says what it is: "van de Aziatische landengroep X"."""
    row = line.row
    named = next(
        (i for i in range(first, first + _CALLED) if row[i].named and not row[i].is_form("adjective")), None
    )
    noun = "" if named is None or named == first else row[named - 1].low
    called = line.words.is_called_by(noun) or line.words.is_body(noun) or line.words.is_party(noun)
    if named is None or not called:
        return ()
    return (Mention(row[named].text, "body", next((form.id for form in row[named].forms), None)),)


def _lands_from(line: Line, at: int) -> Iterator[Mention]:
    """The lands and bodies from a chunk on, joined by commas and "en"; one that a land owns."""
    row = line.row
    if row.owns(at) and row[at].is_form("name") and row[at + 2].named:
        yield Mention(row[at + 2].text, "body", next((form.id for form in row[at + 2].forms), None))
        return
    while line.row[at].is_form("name", "body", "capital", "demonym"):
        yield land(line.row[at].forms, line.row[at].text)
        at += 2 if line.row[at + 1].low in line.words.roles.list_words else 1
