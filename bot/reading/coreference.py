"""Who is who: each phrase of an article as the person, body or land it stands for, or as nobody for sure."""

from collections.abc import Sequence
from dataclasses import replace

from bot import gazetteer
from bot.gazetteer import Form
from bot.model import Mention
from bot.reading import (
    called,
    epithets,
    homes,
    kinds_of_bodies,
    modifiers,
    named_bodies,
    natives,
    pronouns,
    who_holds,
)
from bot.reading.called import Resolved
from bot.reading.cast import Names
from bot.reading.line import Line, acts, is_apposed, is_free
from bot.reading.phrase import Phrase
from bot.reading.roster import roster
from bot.reading.row import Row
from bot.reading.scene import Scene
from bot.reading.vocabulary import Words

_SAID = ("quote", "mark")
_PEOPLE = ("person", "role", "people", "body", "pronoun")


def lines(
    rows: Sequence[Row], phrased: Sequence[tuple[Phrase, ...]], names: Names, words: Words
) -> list[Line]:
    """Resolve every phrase, in the order of the text."""
    scene = Scene(words, roster=roster(rows, phrased, names))
    found: list[Line] = []
    for number, (row, phrases) in enumerate(zip(rows, phrased, strict=True)):
        scene.number = number
        scene.headings.update({number} if row.sentence.heading else ())
        free = tuple(_may_act(row, phrases, i) for i in range(len(phrases)))
        found.append(_resolved(Line(row, phrases, free), scene, names))
        scene.told = scene.told if all(chunk.kind in _SAID for chunk in row) else number
    return found


def _may_act(row: Row, phrases: Sequence[Phrase], number: int) -> bool:
    """Whether a phrase may be a subject: it is free, and only says of whom the next one is no more."""
    phrase, behind = phrases[number], phrases[number + 1 : number + 2]
    joined = any(one.genitive and one.first == phrase.last + 1 and one.kind == phrase.kind for one in behind)
    owns = joined and row[phrase.last].low in row.words.roles.conjunctions
    return is_free(row, phrase) and not owns and modifiers.named(row, phrases, number) == number


def land(forms: Sequence[Form], name: str) -> Mention:
    """A land, or the land whose capital or seat is named, as a party."""
    form = next((f for f in forms if f.kind in ("name", "adjective", "demonym", "body")), None)
    if form is not None:
        return Mention(name, "body" if form.id.startswith("body:") else "country", form.id)
    seat = next((f for f in forms if f.kind in ("capital", "seat")), forms[0])
    return Mention(name, "country", gazetteer.seat_of(seat.id) or gazetteer.country_of(seat.id) or seat.id)


def _resolved(line: Line, scene: Scene, names: Names) -> Line:
    who: list[Mention | None] = []
    distance: list[int] = []
    scene.anew.clear()
    for i, phrase in enumerate(line.phrases):
        mention, far = _resolve(line, i, who, scene, names)
        who.append(mention)
        distance.append(far)
        if not (pronouns.is_asked(line, phrase) or _is_source(line, i) or _names_next(line, i)):
            _remember(line, i, mention, scene)
    for i in line.numbers("people", "role"):
        if _is_source(line, i):
            _remember(line, i, who[i], scene)
    return replace(line, who=tuple(who), distance=tuple(distance), anew=frozenset(scene.anew))


def _remember(line: Line, number: int, mention: Mention | None, scene: Scene) -> None:
    phrase = line.phrases[number]
    begins = _begins(line, phrase) and not phrase.genitive
    does = (line.free[number] and not line.is_object(number)) or _is_agent(line, number)
    place = len(line.phrases) if _is_source(line, number) else number if does or begins else None
    asked = any(one.last == phrase.first - 1 for one in line.phrases)
    if mention is not None and mention.name in scene.characters and epithets.says(line, phrase) and not asked:
        scene.characters[mention.name].said = scene.number
    if phrase.kind in ("body", "people") and not phrase.name:
        scene.bodies.note_inside(line.row.chunks[phrase.first : phrase.last], scene.number)
    scene.remember(phrase, mention, place=place, acts=acts(line, number), verb=line.row[phrase.last].low)


def _is_agent(line: Line, number: int) -> bool:
    """Whether a body or land does what a passive says: "The case was brought by Peru"."""
    at = line.phrases[number].first - 1
    at -= line.row[at].low in line.words.names.articles
    by = line.phrases[number].kind in ("body", "land") and line.row[at].low in line.words.talks.by
    return by and line.row.has(line.words.speech.passive, 0, at)


def _is_source(line: Line, number: int) -> bool:
    """Whether an article goes by somebody unnamed here, whom no pronoun beside means."""
    phrase = line.phrases[number]
    unnamed = phrase.kind == "people" or (phrase.kind == "role" and not phrase.definite)
    return unnamed and not line.free[number] and _begins(line, phrase)


def _names_next(line: Line, number: int) -> bool:
    """Whether a phrase only says who is named right behind: "his daughter Ada", "one of them is Ada"."""
    phrase, behind = line.phrases[number], line.phrases[number + 1 : number + 2]
    unnamed = phrase.kind in ("role", "people", "noun") and not (phrase.name or phrase.plural)
    apart = line.row[phrase.last].text == "," or _is_named(line, phrase)
    return (
        unnamed
        and (apart or phrase.kind == "noun")
        and any(one.kind == "person" and one.first == phrase.last + apart for one in behind)
    )


def _resolve(line: Line, at: int, who: Sequence[Mention | None], scene: Scene, names: Names) -> Resolved:
    phrase = line.phrases[at]
    match phrase.kind:
        case "role" | "people" if (whose := _described(line, at)) is not None:
            return who[whose], 0
        case "role":
            scene.note_answer(answers=at == 0 and _answers(line, phrase))
            found = called.by_role(phrase, scene, begins=_begins(line, phrase), acts=_acts_first(line, at))
            itself = Mention(phrase.text, "body")
            if found[0] == itself and epithets.says(line, phrase):
                named = [one for i, one in enumerate(who) if line.phrases[i].kind != "pronoun"]
                found = called.by_epithet(phrase, named, scene)
            elif found[0] == itself and (about := pronouns.of_opening_clause(line, at, who)):
                others = [one for one in who if one != about]
                found = (about, 0) if about in who_holds.of_epithet(scene, phrase.roles[0], others) else found
            if found[0] == itself and _acts_alone(line, at):
                found = called.by_description(phrase, scene)
                found = called.by_fame(phrase, scene) if found[0] == itself else found
            scene.note_answer(answers=False)
            return homes.noted(line, phrase, found, scene)
        case "pronoun":
            return pronouns.meant(line, at, who, scene)
        case "body" if _is_what_it_is(line, at):
            return who[at - 1], 0
        case "body" if _is_owned(line, at):
            return Mention(line.row.shown(line.phrases[at - 1].first, phrase.last), "body"), 0
        case _:
            return _by_name(line, phrase, scene, names), 0


def _is_named(line: Line, phrase: Phrase) -> bool:
    """Whether it is told right behind a phrase who it is: "Een van hen is Ada Bos"."""
    return phrase.first == 0 and line.row[phrase.last].low in line.words.roles.become


def _described(line: Line, at: int) -> int | None:
    """Whom a role between commas only describes: "Ada Cole of Oregon, the ranking member, said"."""
    found = _described_too(line, at) if line.phrases[at].roles else None
    return _described_alone(line, at) if found is None and line.phrases[at].kind == "role" else found


def _described_alone(line: Line, at: int) -> int | None:
    phrase, row = line.phrases[at], line.row
    if (
        phrase.plural
        or not phrase.definite
        or row[phrase.first - 1].text != ","
        or row[phrase.last].text != ","
    ):
        return None
    last, of = phrase.first - 1, line.words.roles.of_strict | line.words.roles.works_at
    for i in range(at - 1, -1, -1):
        before = line.phrases[i]
        if before.last != last or before.kind not in ("person", "place", "land", "body"):
            return None
        if before.kind == "person":
            return i if i < at - 1 and not before.genitive else None
        last = before.first - 1
        if row[last].low not in of:
            return None
    return None


def _described_too(line: Line, at: int) -> int | None:
    """Whom a role describes behind another one: "Ada Cole, a banker and twice mayor of Leeds, said"."""
    phrase, row, words = line.phrases[at], line.row, line.words
    if phrase.plural or row[phrase.last].text != ",":
        return None
    comma = next((i for i in range(phrase.first - 1, 0, -1) if row[i].kind == "mark"), 0)
    person = next((i for i in range(at) if line.phrases[i].last == comma), None)
    joined = row.has(words.roles.conjunctions, comma, phrase.first)
    says_more = row.has(words.acts | words.clause_openers, comma, phrase.first)
    named = person is not None and line.phrases[person].kind == "person" and not line.phrases[person].genitive
    return person if named and joined and not says_more and row[comma].text == "," else None


def _is_owned(line: Line, at: int) -> bool:
    """Whether a word for a body stands behind whose it is: "Ada Cole's office", "the mayor's office"."""
    phrase, before = line.phrases[at], line.phrases[at - 1]
    owned = at > 0 and line.row.owns(before.last - 1) and before.last == phrase.first - 1
    return (
        owned and before.kind in ("person", "role") and not phrase.name and not line.row[phrase.first].capital
    )


def _is_what_it_is(line: Line, at: int) -> bool:
    """Whether a phrase only says what the body before it is: "Red Dawn, a smaller group that"."""
    phrase, before, row = line.phrases[at], line.phrases[at - 1], line.row
    words, first = line.words, phrase.first
    article = row[first].low in words.names.articles and not phrase.definite and not phrase.name
    named = at > 0 and before.kind == "body" and bool(before.name) and before.last == first - 1
    return (
        article
        and named
        and row[first - 1].text == ","
        and row[phrase.last].low in {",", *words.roles.relative, *words.speech.that}
    )


def _acts_first(line: Line, at: int) -> bool:
    """Whether a phrase may be the subject of its sentence, or who spoke, and none before it may."""
    says = (line.row[line.phrases[at].first - 1].low,) in line.words.speech.according
    return (line.free[at] or says) and not any(line.free[:at])


def _answers(line: Line, phrase: Phrase) -> bool:
    """Whether whoever is called so answers somebody: "antwoordde de minister"."""
    return not line.words.speech.replies.isdisjoint(
        {line.row[phrase.first - 1].low, line.row[phrase.last].low}
    )


def _acts_alone(line: Line, at: int) -> bool:
    """Whether words for one person act, and do not only say what somebody is: no "is the mayor"."""
    phrase, row, words = line.phrases[at], line.row, line.words
    before, behind = row[phrase.first - 1].low, row[phrase.last]
    told = any(one.last == phrase.first - 1 and one.kind in _PEOPLE for one in line.phrases)
    says_what = (told and is_apposed(line, at)) or (before in words.roles.become and not words.speech.turned)
    acts = behind.low in words.acts or behind.low in words.speech.whole_verbs or behind.text == ","
    acts |= before in words.speech.whole_verbs or words.speech.turned
    return line.free[at] and acts and not says_what


def _begins(line: Line, phrase: Phrase) -> bool:
    """Whether a sentence begins with this phrase, or with "volgens" or "voor" and it."""
    opening, according = line.row[0].low, line.words.speech.according
    concerned = phrase.first == 1 and opening in line.words.stances.for_whom
    ends = (line.row.loosely(0, words, 0) for _, words in according.numbered.get(opening, ()))
    return phrase.first == 0 or concerned or any(end == phrase.first - 1 for end in ends)


def _by_name(line: Line, phrase: Phrase, scene: Scene, names: Names) -> Mention | None:
    """Whom a name, or a noun for a body or people, stands for; None for "zijn partij" of nobody known."""
    match phrase.kind:
        case "person":
            aged = scene.of_late() if natives.is_aged(line, phrase, names.fullest(phrase.name)) else None
            person = aged[0] if aged else scene.meet(names.fullest(phrase.name), phrase.roles)
            scene.note_kin(person, line.row[phrase.first - 1 - (line.row[phrase.first - 1].text == ",")].low)
            homes.note(line, phrase, person, scene)
            return person
        case "land":
            one = natives.is_compatriot(line, phrase)
            apposed = line.row[phrase.last].kind == "name"
            from_there = None if apposed or not one else natives.compatriot(phrase, scene)
            return from_there if one else land(phrase.forms, phrase.name)
        case "place":
            return Mention(phrase.name, "city", phrase.forms[0].id)
        case "body":
            return named_bodies.meant(line, phrase, scene)
        case "people" if phrase.definite and not phrase.roles:
            named = kinds_of_bodies.unled(line, phrase) or phrase.text
            return scene.source_pointed_at(phrase) or Mention(named, "body")
        case _:
            land_meant = named_bodies.owned_land(phrase, scene) or named_bodies.pointed_land(phrase, scene)
            named = kinds_of_bodies.unled(line, phrase) or homes.with_principal(line, phrase)
            return land_meant or Mention(named, "body")
