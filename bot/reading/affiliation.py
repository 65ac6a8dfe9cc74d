"""Which party a name, a word or a phrase is of: in brackets, behind "van" or "of", as "VVD'er"."""

from dataclasses import replace

from bot import gazetteer
from bot.lexicon import office_key
from bot.model import Mention
from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.phrase import Phrase
from bot.reading.row import Chunk, Row
from bot.reading.shapes import NO_WORDS, Set
from bot.reading.vocabulary import Words

_BRACKET = 5
"""Chunks of a bracket behind a name in which a party stands: "(Financiën, VVD)"."""
_APPOSED = 4
"""Chunks behind a name among which an apposition calls its party: ", a moderate Conservative"."""
_OPENING = 3
"""Chunks of "For the Conservatives" at the head of a sentence."""
_SPOKESPERSON = "spokesperson"
"""Key of the office of who may speak for a party without being of it."""
_DESCRIBED = 3
"""Words between "van" and the name of a party, the last of which says what it is."""


def is_party(body: Mention, words: Words) -> bool:
    """Whether a body is a party for sure: the gazetteer's, or one with the word for it in its name."""
    if body.id is not None and gazetteer.is_party(body.id):
        return True
    if body.name.casefold() in words.talks.strands:
        return True
    return (
        body.kind == "body"
        and words.talks.party.intersection(body.name.casefold().replace("-", " ").split()) != set()
    )


def only_speaks(role: str, words: Words) -> bool:
    """Whether somebody only speaks for others: "spokesman for the Green Party", no "Brexit spokesman"."""
    first, _, of = role.partition(" ")
    return bool(of) and office_key(first, words.language) == _SPOKESPERSON


def named_party(chunk: Chunk) -> Mention | None:
    """The gazetteer's party that a chunk names."""
    if not chunk.forms:
        return None
    form = next((form for form in chunk.forms if gazetteer.is_party(form.id)), None)
    return Mention(chunk.text, "body", form.id) if form is not None else None


def party_at(line: Line, at: int) -> Mention | None:
    """The party that a chunk names, known or by the last word of its name: "the Rural Alliance"."""
    chunk, talks = line.row[at], line.words.talks
    known = named_party(chunk)
    first, _, last = chunk.low.rpartition(" ")
    worded = chunk.kind == "name" and ((first and last in talks.banded) or _ends_in_party(chunk, line.words))
    return known or (Mention(chunk.text, "body") if worded else None)


def _ends_in_party(chunk: Chunk, words: Words) -> bool:
    """Whether a name in one word ends in that for a party: "Plattelandspartij"."""
    ends = any(chunk.low.endswith(word) and chunk.low != word for word in words.talks.party)
    return words.roles.compounds and ends


def names_party(line: Line, at: int) -> bool:
    """Whether a chunk names a party, known or by the word for one."""
    says = line.row[at].kind == "name" and says_of_itself(line, at)
    return says or named_party(line.row[at]) is not None


def is_field(row: Row, at: int) -> bool:
    """Whether a name is what a minister is of: "Labour Minister X", not "Labour minister X"."""
    roles, head = row.words.roles, row[at + 1]
    return roles.noun_modifiers and head.capital and head.low in roles.with_field


def beside(line: Line, phrase: Phrase) -> Mention | None:
    """The party in brackets behind a name, behind "van" or "of", or that a name is owned by: "Labour's X"."""
    row = line.row
    before = row[phrase.first - 2]
    owned = row[phrase.first - 1].low == "'s" and before.named
    if owned and (owner := named_party(before) or _union(before, line.words)) is not None:
        return owner
    opens = row[0].low in line.words.talks.on_behalf and row[phrase.first - 1].text == ","
    if opens and phrase.first - 1 <= _OPENING and (side := named_party(row[phrase.first - 2])) is not None:
        return side
    if (sender := _sender(line, phrase)) is not None:
        return sender
    if (partisan := _partisan(line, phrase)) is not None:
        return partisan
    begin = next((i for i in range(phrase.first, phrase.last + 1) if row[i].text == "("), None)
    if begin is not None:
        inside = (row[i] for i in range(begin + 1, begin + _BRACKET))
        named = (
            named_party(chunk) or _union(chunk, line.words) or _called(chunk, line.words) for chunk in inside
        )
        return next((party for party in named if party is not None), None)
    seated = not line.words.talks.seated.isdisjoint(role.head for role in phrase.roles)
    return _behind(line, phrase.last, line.words.talks.seated_for if seated else NO_WORDS)


def _sender(line: Line, phrase: Phrase) -> Mention | None:
    """The party right before a name for which somebody comes: "voor de PvdD Kamerlid X, voor de SP Y"."""
    row, words, at = line.row, line.words, phrase.first - 1
    before = at - 1 - (row[at - 1].low in words.roles.determiners)
    party = named_party(row[at]) if row[before].low in words.talks.on_behalf else None
    return party if words.speech.turned else None


def called_together(line: Line, number: int) -> list[int]:
    """The persons of a list whose plural role stands with the first: "Tory MPs X and Y"; else that one."""
    phrase = line.phrases[number]
    if not any(role.plural and role.first == phrase.first for role in phrase.roles):
        return [number]
    joined = [i for i in line.joined(number) if line.phrases[i].kind == "person"]
    return [i for i in joined if i == number or beside(line, line.phrases[i]) is None]


def _behind(line: Line, end: int, seated_for: Set) -> Mention | None:
    """The party behind a name and "van" or "of": "X of Labour", "X, of the Azm alliance"."""
    row = line.row
    if row[end].text == "," and row[end + 1].low in line.words.roles.of_strict:
        return _of_band(line, end + 2)
    if row[end].low not in line.words.roles.of_strict and row[end].low not in seated_for:
        return None
    at = end + 1
    at += row[at].low in line.words.roles.determiners
    called = _behind_noun(line, at)
    at = at if called is None else called
    named = row[at].named and (called is not None or (row[at].kind == "name" and says_of_itself(line, at)))
    known = named_party(row[at]) or _union(row[at], line.words)
    if known is not None and says_of_what(row, at + 1):
        return None
    return Mention(row[at].text, "body") if named and known is None else known


def says_of_what(row: Row, at: int) -> bool:
    """Whether a party only says of what kind the noun at a chunk is: "for the Liberal leadership"."""
    chunk, words = row[at], row.words
    noun = chunk.kind == "word" and not chunk.capital and is_noun(chunk, words)
    other = chunk.low not in words.verbs and chunk.low not in words.talks.parties
    return words.roles.noun_modifiers and noun and other


def _of_band(line: Line, at: int) -> Mention | None:
    """The party in ", of the smaller Azm alliance"."""
    row, words = line.row, line.words
    at += row[at].low in words.roles.determiners
    named = next((i for i in range(at, at + _DESCRIBED) if row[i].kind != "word"), at)
    if not row[named].named or row[named + 1].kind == "name":
        return None
    bands = words.talks.parties | words.talks.associations
    followed = row[named + 1].low in bands
    ends = followed or row[named].low.replace("-", " ").split()[-1] in bands
    whole = row.shown(named, named + 1 + followed)
    return named_party(row[named]) or (Mention(whole, "body") if ends else None)


def _union(chunk: Chunk, words: Words) -> Mention | None:
    """The union that a name is of, or a part of one: "FNV", "ACV-Transcom", "CNV Vakmensen"."""
    forms = gazetteer.forms(words.language)
    first = chunk.low.replace("-", " ").partition(" ")[0]
    known = (form for name in (chunk.low, first) for form in forms.get(name, ()))
    union = next((form for form in known if gazetteer.is_union(form.id)), None)
    whole = union is not None and chunk.forms
    return Mention(chunk.text, "body", union.id if union and whole else None) if union is not None else None


def is_union(name: str, words: Words) -> bool:
    """Whether a name is that of a union, or begins with one: "ACOD Spoor"."""
    forms, whole = gazetteer.forms(words.language), name.casefold()
    first = whole.replace("-", " ").partition(" ")[0]
    return any(gazetteer.is_union(form.id) for said in (whole, first) for form in forms.get(said, ()))


def is_association(body: Mention, words: Words) -> bool:
    """Whether people join a body in their own name: a union, or one with such a word in a name of its own."""
    if body.kind != "body" or (body.id is not None and not gazetteer.is_union(body.id)):
        return False
    parts = body.name.casefold().replace("-", " ").split()
    parts = parts[parts[0] in words.roles.definite :]
    short = body.name.isupper() and not words.is_institution(body.name.casefold())
    named = len(parts) > 1 and not words.talks.associations.isdisjoint(parts)
    named = named or (body.name.split()[0].isupper() and not words.talks.locals.isdisjoint(parts))
    return bool(words.talks.associations) and (short or named or is_union(body.name, words))


def _behind_noun(line: Line, at: int) -> int | None:
    """Where the name stands in "de christelijke vakbond X", "the rebel group Y"; None where none does."""
    row, words = line.row, line.words
    for noun in range(at, at + _DESCRIBED):
        if row[noun].low.endswith(tuple(words.talks.parties)) and row[noun].kind == "word":
            return noun + 1 if row[noun + 1].named else None
        if row[noun].kind not in ("word", "form") or row[noun].low in words.function:
            return None
    return None


def _called(chunk: Chunk, words: Words) -> Mention | None:
    """The party in the word for those who are of it, with a capital: "(Liberal)"."""
    said = chunk.capital and chunk.low in words.talks.adherents | words.talks.partisans
    return Mention(chunk.text, "body") if said else None


def _partisan(line: Line, phrase: Phrase) -> Mention | None:
    """The party of "Republican Senator X", "X, a Conservative"."""
    row = line.row
    before = _called_after(row[phrase.first - 1], line.words)
    if before is not None:
        return before
    behind = row[phrase.last + 1].low
    one = behind in line.words.names.articles and behind not in line.words.roles.definite
    for at in range(phrase.first, phrase.last + _APPOSED - (not one)):
        chunk = row[at]
        apart = chunk.kind == "mark" and chunk.text != ","
        if at >= phrase.last and (apart or chunk.low in line.words.roles.conjunctions):
            return None
        named = row[at - 1].low in line.words.roles.of_strict
        if chunk.low in line.words.talks.partisans and chunk.capital and not named:
            return Mention(chunk.text, "body")
        if (party := _called_after(chunk, line.words)) is not None:
            return party
    return None


def _called_after(chunk: Chunk, words: Words) -> Mention | None:
    """The party in the word for its member: "VVD'er"."""
    if not chunk.text.endswith(words.talks.of_party):
        return None
    front = next(chunk.text.removesuffix(end) for end in words.talks.of_party if chunk.text.endswith(end))
    known = gazetteer.forms(words.language).get(front.casefold(), ()) if front else ()
    party = next((form for form in known if gazetteer.is_party(form.id)), None)
    return Mention(front, "body", party.id) if party is not None else None


def says_of_itself(line: Line, at: int) -> bool:
    """Whether a name has the word for a party in it or beside it: "de Dawa-partij", "the Alba party"."""
    parts = line.row[at].low.replace("-", " ").split()
    return parts[-1] in line.words.talks.party or said_to_be(line, at)


def said_to_be(line: Line, at: int) -> bool:
    """Whether the word for a party stands next to a name: "oppositiepartij X", "the X party"."""
    row, words = line.row, line.words
    before = any(row[at - 1].low.endswith(word) for word in words.talks.party)
    return (before and words.roles.compounds) or row[at + 1].low in words.talks.party


def has_name(body: Mention, words: Words) -> bool:
    """Whether a body is called by a name, not only "De partij"."""
    article, _, rest = body.name.partition(" ")
    own = rest if article.casefold() in words.roles.determiners else body.name
    return own[:1].isupper()


def without_word(side: Mention, words: Words) -> Mention:
    """A party of one word without its article and a lower-case "party": "The Tisza party" is Tisza."""
    article, _, rest = side.name.partition(" ")
    name = rest if article.casefold() in words.roles.definite and rest[:1].isupper() else side.name
    first, _, last = name.partition(" ")
    alone = last in words.talks.party and first.isalpha() and first[:1].isupper()
    worded = alone and first.casefold() not in words.roles.determiners
    named = first if worded else name if last in words.talks.party else side.name
    return side if named == side.name else replace(side, name=named)


def by_its_party(side: Mention, words: Words) -> Mention:
    """A group or a delegation in one word with its party by that party: "PVV-fractie"; others as they are."""
    front, hyphen, last = side.name.rpartition("-")
    grouped = bool(hyphen) and (words.is_panel(last) or words.is_delegation(last))
    known = gazetteer.forms(words.language).get(front.casefold(), ()) if grouped else ()
    party = next((form for form in known if gazetteer.is_party(form.id)), None)
    return side if party is None else Mention(front, "body", party.id)


def compounded(role: str, words: Words) -> Mention | None:
    """The party at the beginning of a role in one word: "Labourleider"."""
    word = role.split(maxsplit=1)[0]
    forms = gazetteer.forms(words.language) if words.roles.compounds and word[:1].isupper() else {}
    fronts = (word[:size] for size in range(len(word) - 1, 2, -1))
    found = ((front, form) for front in fronts for form in forms.get(front.casefold(), ()))
    return next(
        (
            Mention(front, "body", form.id)
            for front, form in found
            if gazetteer.is_party(form.id) or gazetteer.is_union(form.id)
        ),
        None,
    )
