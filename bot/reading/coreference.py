"""Who is who: each phrase of an article, in order, as the person, body or land it stands for, or as nobody for sure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot import gazetteer
from bot.gazetteer import Form
from bot.model import Language, Mention
from bot.reading.cast import Names
from bot.reading.chunks import Chunk
from bot.reading.phrases import Phrase
from bot.reading.roles import Role
from bot.reading.sentences import Sentence
from bot.reading.vocabulary import words

_FAR = 4
"""Sentences back that a pronoun may point; beyond, the speaker is left open."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as rules see it: chunks, phrases, and for each phrase who it is (None: not sure) and how far back.

    `distance` is 0 for a name, else the number of sentences to the one that a pronoun or role points to.
    """

    sentence: Sentence
    row: tuple[Chunk, ...]
    phrases: tuple[Phrase, ...]
    who: tuple[Mention | None, ...]
    distance: tuple[int, ...]

    def is_governed(self, at: int, language: Language) -> bool:
        """Whether a preposition stands before this phrase, or it only owns what follows: then it is no subject."""
        phrase = self.phrases[at]
        before = self.row[phrase.first - 1].low if phrase.first else ""
        return phrase.genitive or before in words(language, "speech.prepositions")


@dataclass(slots=True)
class _Character:
    mention: Mention
    heads: set[str] = field(default_factory=set)
    lands: set[str] = field(default_factory=set)
    gender: str = ""
    seen: int = -9
    subject: float = -9


@dataclass(slots=True)
class _Scene:
    """What the reader knows so far; grows sentence by sentence."""

    language: Language
    names: Names
    characters: dict[str, _Character] = field(default_factory=dict)
    groups: list[tuple[int, Mention, bool]] = field(default_factory=list)


def lines(
    sentences: Sequence[Sentence], rows: Sequence[tuple[Chunk, ...]], phrased: Iterable[tuple[Phrase, ...]], names: Names, language: Language
) -> list[Line]:
    """Resolve every phrase, in the order of the text."""
    scene = _Scene(language, names)
    return [_line(scene, i, *parts) for i, parts in enumerate(zip(sentences, rows, phrased, strict=True))]


def _line(scene: _Scene, number: int, sentence: Sentence, row: tuple[Chunk, ...], found: tuple[Phrase, ...]) -> Line:
    who: list[Mention | None] = []
    distance: list[int] = []
    draft = Line(sentence, row, found, (), ())
    for i, phrase in enumerate(found):
        subject = not draft.is_governed(i, scene.language)
        mention, far = _resolve(scene, number, phrase, row)
        who.append(mention)
        distance.append(far)
        _remember(scene, number, phrase, mention, place=i if subject else None)
    return Line(sentence, row, found, tuple(who), tuple(distance))


def _resolve(scene: _Scene, number: int, phrase: Phrase, row: tuple[Chunk, ...]) -> tuple[Mention | None, int]:
    match phrase.kind:
        case "person":
            return _person(scene, phrase), 0
        case "land":
            return land(phrase.forms, phrase.name), 0
        case "place":
            return Mention(phrase.name, "city", phrase.forms[0].id), 0
        case "body":
            return _body(phrase), 0
        case "people":
            return Mention(phrase.text, "body"), 0
        case "role":
            return _by_role(scene, number, phrase)
        case "pronoun":
            return _by_pronoun(scene, number, phrase, row)


def land(forms: Sequence[Form], name: str) -> Mention:
    """A land, or the land whose capital or seat is named, as a party."""
    form = next((f for f in forms if f.kind in ("name", "adjective", "demonym")), None)
    if form is not None:
        return Mention(name, "body" if form.id.startswith("body:") else "country", form.id)
    seat = next((f for f in forms if f.kind in ("capital", "seat")), forms[0])
    return Mention(name, "country", gazetteer.seat_of(seat.id) or gazetteer.country_of(seat.id) or seat.id)


def _body(phrase: Phrase) -> Mention:
    known = next((f for f in phrase.forms if f.kind == "body"), None)
    if known is not None:
        return Mention(phrase.name or phrase.text, "body", known.id)
    return Mention(phrase.name or phrase.text, "body")


def _person(scene: _Scene, phrase: Phrase) -> Mention:
    name = scene.names.fullest(phrase.name)
    character = scene.characters.setdefault(name, _Character(Mention(name, "person")))
    for role in phrase.roles:
        character.heads.add(role.head)
        character.lands.update(form.id for form in role.lands)
        _note_gender(character, role.head, scene.language)
    return character.mention


def _note_gender(character: _Character, word: str, language: Language) -> None:
    for gender in ("male", "female"):
        if word in words(language, f"pronouns.{gender}_words"):
            character.gender = gender


def _by_role(scene: _Scene, number: int, phrase: Phrase) -> tuple[Mention | None, int]:
    """ "De Oekraïense president", "the minister": who was called so; if nobody was, the words themselves."""
    role = phrase.roles[0]
    itself = Mention(phrase.text, "person")
    if not phrase.definite or phrase.plural:
        return itself, 0
    fitting = [c for c in scene.characters.values() if _fits(c, role)]
    latest = max(fitting, key=lambda c: c.seen, default=None)
    return (latest.mention, max(0, number - latest.seen)) if latest else (itself, 0)


def _fits(character: _Character, role: Role) -> bool:
    if role.tenure == "former" or not any(h == role.head or h.endswith(role.head) for h in character.heads):
        return False
    wanted = {form.id for form in role.lands}
    return not wanted or bool(wanted & character.lands)


def _by_pronoun(scene: _Scene, number: int, phrase: Phrase, row: tuple[Chunk, ...]) -> tuple[Mention | None, int]:
    low, language = phrase.text.casefold(), scene.language
    if low in words(language, "pronouns.neuter"):
        return _group(scene, number, plural=False)
    following = row[phrase.last].low if phrase.last < len(row) else ""
    preceding = row[phrase.first - 1].low if phrase.first else ""
    if low in words(language, "pronouns.plural_oblique"):
        return _group(scene, number, plural=True)
    if low in words(language, "pronouns.plural") and not (
        low in words(language, "pronouns.female") and {following, preceding} & words(language, "pronouns.singular_verbs")
    ):
        return _group(scene, number, plural=True)
    gender = "male" if low in words(language, "pronouns.male") | words(language, "pronouns.male_oblique") else "female"
    return _salient(scene, number, gender)


def _salient(scene: _Scene, number: int, gender: str) -> tuple[Mention | None, int]:
    """The person that a sentence close by was about; nobody when none is near."""
    near = [
        c
        for c in scene.characters.values()
        if c.mention.kind == "person" and c.gender in ("", gender) and number - c.seen <= _FAR
    ]
    best = max(near, key=lambda c: (max(c.subject, c.seen - 1.5), c.gender == gender), default=None)
    if best is None:
        return None, 0
    best.gender = gender
    return best.mention, max(0, number - best.seen)


def _group(scene: _Scene, number: int, *, plural: bool) -> tuple[Mention | None, int]:
    for seen, mention, is_plural in reversed(scene.groups):
        if number - seen > _FAR:
            break
        if plural is is_plural or not plural:
            return mention, number - seen
    return None, 0


def _remember(scene: _Scene, number: int, phrase: Phrase, mention: Mention | None, *, place: int | None) -> None:
    """Note where somebody was named; `place` is the number of the phrase where it may be a subject, the first counts most."""
    if mention is None:
        return
    character = scene.characters.get(mention.name)
    if character is not None:
        character.seen = number
        if place is not None and character.subject <= number - 1:
            character.subject = number - place / 100
    elif place is not None and phrase.kind != "pronoun":
        scene.groups.append((number, mention, phrase.plural or phrase.kind == "people"))
