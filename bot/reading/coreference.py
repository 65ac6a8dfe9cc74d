"""Who is who: each phrase of an article as the person, body or land it stands for, or as nobody for sure."""

from collections.abc import Sequence
from dataclasses import replace

from bot import gazetteer
from bot.gazetteer import Form
from bot.model import Mention
from bot.reading import (
    acting_bodies,
    called,
    clause_mates,
    epithets,
    homes,
    kinds_of_bodies,
    modifiers,
    named_bodies,
    natives,
    one_woman,
)
from bot.reading.called import NOBODY, Resolved
from bot.reading.cast import Names
from bot.reading.characters import Gender
from bot.reading.coming import coming
from bot.reading.line import Line, acts, is_apposed, is_free
from bot.reading.phrase import Phrase
from bot.reading.row import Row
from bot.reading.scene import Scene
from bot.reading.vocabulary import Words

_COMMA = frozenset(",")
_DASHES = frozenset(",–—")
_BREAKS = _DASHES | {":", ";"}
_SAID = ("quote", "mark")


def lines(
    rows: Sequence[Row], phrased: Sequence[tuple[Phrase, ...]], names: Names, words: Words
) -> list[Line]:
    """Resolve every phrase, in the order of the text."""
    scene = Scene(words, coming=coming(phrased, names))
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
        if not (_is_asked(line, phrase) or _is_source(line, i) or _names_next(line, i)):
            _remember(line, i, mention, scene)
    for i in line.numbers("people", "role"):
        if _is_source(line, i):
            _remember(line, i, who[i], scene)
    return replace(line, who=tuple(who), distance=tuple(distance), anew=frozenset(scene.anew))


def _remember(line: Line, number: int, mention: Mention | None, scene: Scene) -> None:
    phrase = line.phrases[number]
    begins = _begins(line, phrase) and not phrase.genitive
    does = line.free[number] and not line.is_object(number)
    place = len(line.phrases) if _is_source(line, number) else number if does or begins else None
    if phrase.kind in ("body", "people") and not phrase.name:
        scene.bodies.note_inside(line.row.chunks[phrase.first : phrase.last], scene.number)
    scene.remember(phrase, mention, place=place, acts=acts(line, number), verb=line.row[phrase.last].low)


def _is_source(line: Line, number: int) -> bool:
    """Whether an article goes by somebody unnamed here, whom no pronoun beside means."""
    phrase = line.phrases[number]
    unnamed = phrase.kind == "people" or (phrase.kind == "role" and not phrase.definite)
    return unnamed and not line.free[number] and _begins(line, phrase)


def _names_next(line: Line, number: int) -> bool:
    """Whether a phrase only says who the person is that is named right behind: "his daughter Ada"."""
    phrase, behind = line.phrases[number], line.phrases[number + 1 : number + 2]
    unnamed = phrase.kind in ("role", "people", "noun") and not (phrase.name or phrase.plural)
    apart = line.row[phrase.last].text == ","
    return (
        unnamed
        and (apart or phrase.kind == "noun")
        and any(one.kind == "person" and one.first == phrase.last + apart for one in behind)
    )


def _is_asked(line: Line, phrase: Phrase) -> bool:
    """Whether a phrase stands in what somebody is asked: "Asked whether Cole would go, he said"."""
    asked = line.words.speech.asked
    opens = line.row[0].low in asked.openings and line.row.phrase_at(0, asked) != ()
    return opens and line.row.find(_COMMA, phrase.last, len(line.row)) is not None


def _resolve(line: Line, at: int, who: Sequence[Mention | None], scene: Scene, names: Names) -> Resolved:
    phrase = line.phrases[at]
    match phrase.kind:
        case "role":
            found = called.by_role(phrase, scene, begins=_begins(line, phrase), acts=_acts_first(line, at))
            if found[0] == Mention(phrase.text, "body") and epithets.says(line, phrase):
                named = [one for i, one in enumerate(who) if line.phrases[i].kind != "pronoun"]
                found = called.by_epithet(phrase, named, scene)
            return homes.noted(line, phrase, found, scene)
        case "pronoun":
            return (
                _at_whom(line, at, who)
                or _speaker_before(line, phrase, at, scene)
                or _as_somebody_sees_it(line, at, who, scene)
                or acting_bodies.acting_body(line, at, who)
                or _by_pronoun(
                    line, phrase, _subject_so_far(line, at, who), scene, clause_mates.named(line, at, who)
                )
            )
        case "body" if _is_what_it_is(line, at):
            return who[at - 1], 0
        case "body" if _is_owned(line, at):
            return Mention(line.row.shown(line.phrases[at - 1].first, phrase.last), "body"), 0
        case _:
            return _by_name(line, phrase, scene, names), 0


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


def _begins(line: Line, phrase: Phrase) -> bool:
    """Whether a sentence begins with this phrase, or with "volgens" or "voor" and it."""
    opening, according = line.row[0].low, line.words.speech.according
    concerned = phrase.first == 1 and opening in line.words.stances.for_whom
    ends = (line.row.loosely(0, words, 0) for words in according if opening in according.openings)
    return phrase.first == 0 or concerned or any(end == phrase.first - 1 for end in ends)


def _by_name(line: Line, phrase: Phrase, scene: Scene, names: Names) -> Mention | None:
    """Whom a name, or a noun for a body or people, stands for; None for "zijn partij" of nobody known."""
    match phrase.kind:
        case "person":
            person = scene.meet(names.fullest(phrase.name), phrase.roles)
            scene.note_kin(person, line.row[phrase.first - 1 - (line.row[phrase.first - 1].text == ",")].low)
            homes.note(line, phrase, person, scene)
            return person
        case "land":
            one = natives.is_compatriot(line, phrase)
            return natives.compatriot(phrase, scene) if one else land(phrase.forms, phrase.name)
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


def _subject_so_far(line: Line, at: int, who: Sequence[Mention | None]) -> Mention | None:
    """Who the sentence is about so far: a person or a role named first, to whom its pronouns point."""
    kinds = line.subjects("person", "role", "people", "pronoun")
    subjects = [i for i in kinds if i < at and not line.is_object(i)]
    own = (i for i in subjects if line.phrases[i].kind == "person" or not is_apposed(line, i))
    first = next((i for i in own if not _is_asked(line, line.phrases[i])), at)
    mention = who[first] if first < at else None
    is_one = mention is not None and (mention.kind == "person" or _is_one_role(line.phrases[first]))
    return mention if is_one else None


def _is_one_role(phrase: Phrase) -> bool:
    """Whether it is somebody without a name: "de onderhandelaar", "een woordvoerder"."""
    return phrase.kind in ("role", "people") and bool(phrase.roles) and not phrase.plural


def _at_whom(line: Line, at: int, who: Sequence[Mention | None]) -> Resolved | None:
    """The body where "they" speak: "Bij Shell denken ze er anders over"."""
    opening, phrase = line.phrases[0], line.phrases[at]
    placed = at > 0 and line.row[0].low in line.words.speech.heard_at and opening.kind == "body"
    beside = placed and opening.first <= 1 and phrase.first == opening.last + 1
    return (who[0], 0) if beside and phrase.text.casefold() in line.words.pronouns.plural else None


def _as_somebody_sees_it(line: Line, at: int, who: Sequence[Mention | None], scene: Scene) -> Resolved | None:
    """Whom "volgens haar" means in a clause: not who that is about, as in "Bos moet volgens haar weg"."""
    pronouns, begin = line.words.pronouns, line.phrases[at].first - 1
    first = next((line.phrases[i].last for i in line.subjects() if i < at), begin)
    low = line.phrases[at].text.casefold()
    man = low in pronouns.male or low in pronouns.male_oblique
    woman = low in pronouns.female_oblique and low not in pronouns.plural_oblique
    stands = line.row[begin].low in line.words.according_ends and (man or woman)
    if not stands or first >= begin or line.row.has(line.words.clause_openers | _BREAKS, first, begin):
        return None
    gender: Gender = "male" if man else "female"
    found = scene.subject_before(gender) or scene.salient(gender)
    return NOBODY if found is None or found[0] in who else found


def _speaker_before(line: Line, phrase: Phrase, at: int, scene: Scene) -> Resolved | None:
    """Whom "he said" behind a clause means: who spoke before, where the clause is about somebody by name."""
    named = any(one.kind != "pronoun" for one in line.phrases[:at])
    if not named or not _is_aside(line, phrase):
        return None
    low, pronouns = phrase.text.casefold(), line.words.pronouns
    if low in pronouns.neuter:
        return scene.group_before()
    if low in pronouns.male:
        return scene.subject_before("male")
    woman = low in pronouns.female and one_woman.is_meant(line, phrase)
    return scene.subject_before("female") if woman else None


def _is_aside(line: Line, phrase: Phrase) -> bool:
    """Whether a pronoun and its verb only say whose words a clause has: "…, zei hij", "…, she said"."""
    row, speech = line.row, line.words.speech
    verb, before = (phrase.first - 1, phrase.first - 2) if speech.turned else (phrase.last, phrase.first - 1)
    apart = row[before].text in _DASHES or row[before].kind == "quote"
    inside = row[0].low in line.words.clause_openers | speech.clause_breaks | speech.prepositions
    return apart and not inside and row[verb].low in speech.plainly


def _by_pronoun(
    line: Line, phrase: Phrase, about: Mention | None, scene: Scene, beside: frozenset[Mention]
) -> Resolved:
    low, pronouns = phrase.text.casefold(), line.words.pronouns
    if low.split()[-1] in pronouns.latter | pronouns.demonstrative:
        return scene.named_last() or NOBODY
    if low.endswith(scene.words.roles.of_age):
        return scene.salient("") or NOBODY
    if low in pronouns.neuter:
        return scene.latest_group() or NOBODY
    woman = low in pronouns.female and one_woman.is_meant(line, phrase)
    if low in pronouns.plural_oblique or (low in pronouns.plural and not woman):
        return scene.latest_several() or NOBODY
    man = low in pronouns.male or low in pronouns.male_oblique
    gender: Gender = "male" if man else "female"
    if about is not None and about not in beside and not scene.is_other(about, gender):
        return about, 0
    body = scene.latest_group() if low in pronouns.plural else None
    near = body if body is not None and body[1] <= 1 else None
    return scene.salient(gender, but=beside) or near or NOBODY
