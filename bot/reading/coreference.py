"""Who is who: each phrase of an article, in order, as the person, body or land it stands for, or as nobody for sure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot import gazetteer
from bot.gazetteer import Form
from bot.lexicon import office_key
from bot.model import Language, Mention
from bot.reading.cast import Names
from bot.reading.chunks import Chunk
from bot.reading.phrases import Phrase
from bot.reading.roles import Role, is_noun
from bot.reading.sentences import Sentence
from bot.reading.vocabulary import groups, words

_ASIDE = 0.9
"""Sentences by which somebody named in passing stands behind the subject of a sentence."""
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
        """Whether a preposition stands before this phrase, or it only owns what follows: then it is no subject.

        One noun may stand between: "in het programma X", "tegen persbureau Y".
        """
        phrase, at = self.phrases[at], self.phrases[at].first - 1
        if phrase.genitive or phrase.first == 0:
            return phrase.genitive
        if phrase.kind in ("body", "place") and phrase.name and is_noun(self.row[at], language) and at:
            at -= 1
            at -= self.row[at].low in words(language, "roles.determiners") and at > 0
        return self.row[at].low in words(language, "speech.prepositions")


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
    bodies: list[tuple[int, Mention]] = field(default_factory=list)


def lines(
    sentences: Sequence[Sentence],
    rows: Sequence[tuple[Chunk, ...]],
    phrased: Iterable[tuple[Phrase, ...]],
    names: Names,
    language: Language,
) -> list[Line]:
    """Resolve every phrase, in the order of the text."""
    scene = _Scene(language, names)
    return [_line(scene, i, *parts) for i, parts in enumerate(zip(sentences, rows, phrased, strict=True))]


def _line(
    scene: _Scene, number: int, sentence: Sentence, row: tuple[Chunk, ...], found: tuple[Phrase, ...]
) -> Line:
    who: list[Mention | None] = []
    distance: list[int] = []
    draft = Line(sentence, row, found, (), ())
    for i, phrase in enumerate(found):
        subject = not draft.is_governed(i, scene.language)
        mention, far = _resolve(scene, number, phrase, row, _subject_so_far(draft, i, who, scene.language))
        who.append(mention)
        distance.append(far)
        _remember(scene, number, phrase, mention, place=i if subject else None)
    return Line(sentence, row, found, tuple(who), tuple(distance))


def _subject_so_far(
    draft: Line, at: int, who: Sequence[Mention | None], language: Language
) -> Mention | None:
    """Who the sentence is about so far: a person or a role named first, to whom a pronoun in the same sentence points."""
    for i in range(at):
        if draft.phrases[i].kind in ("person", "role", "people", "pronoun") and not draft.is_governed(
            i, language
        ):
            return who[i]
    return None


def _resolve(
    scene: _Scene, number: int, phrase: Phrase, row: tuple[Chunk, ...], about: Mention | None
) -> tuple[Mention | None, int]:
    match phrase.kind:
        case "person":
            return _person(scene, phrase), 0
        case "land":
            return _national(scene, number, phrase) or land(phrase.forms, phrase.name), 0
        case "place":
            return Mention(phrase.name, "city", phrase.forms[0].id), 0
        case "body":
            return _body(scene, number, phrase), 0
        case "people" | "noun":
            return _pointed_land(scene, number, phrase) or Mention(phrase.text, "body"), 0
        case "role":
            return _by_role(scene, number, phrase)
        case "pronoun":
            return _by_pronoun(scene, number, phrase, row, about)


def _pointed_land(scene: _Scene, number: int, phrase: Phrase) -> Mention | None:
    """As in "Het land", "the country": the land named last."""
    if not phrase.definite or phrase.text.casefold().split()[-1] not in words(
        scene.language, "bodies.pointing_land"
    ):
        return None
    return next(
        (m for seen, m in reversed(scene.bodies) if number - seen <= _FAR and m.kind == "country"), None
    )


def _national(scene: _Scene, number: int, phrase: Phrase) -> Mention | None:
    """As in "De Fin", "de Spaanse": a person of that land named just before, not the land."""
    plural = phrase.name.casefold().endswith(tuple(words(scene.language, "bodies.plural_endings")))
    if (
        plural
        or phrase.first == phrase.last - 1
        or not any(f.kind in ("demonym", "adjective") for f in phrase.forms)
    ):
        return None
    ids = {form.id for form in phrase.forms}
    near = [c for c in scene.characters.values() if c.lands & ids and number - c.seen <= _FAR]
    return max(near, key=lambda c: c.seen).mention if near else None


def land(forms: Sequence[Form], name: str) -> Mention:
    """A land, or the land whose capital or seat is named, as a party."""
    form = next((f for f in forms if f.kind in ("name", "adjective", "demonym", "body")), None)
    if form is not None:
        return Mention(name, "body" if form.id.startswith("body:") else "country", form.id)
    seat = next((f for f in forms if f.kind in ("capital", "seat")), forms[0])
    return Mention(name, "country", gazetteer.seat_of(seat.id) or gazetteer.country_of(seat.id) or seat.id)


def _body(scene: _Scene, number: int, phrase: Phrase) -> Mention:
    last = phrase.text.casefold().split()[-1]
    if phrase.definite and not phrase.forms and last in words(scene.language, "bodies.pointing"):
        known = [
            m
            for seen, m in scene.bodies
            if number - seen <= _FAR and m.kind == "body" and " " + last not in m.name.casefold()
        ]
        if known:
            return known[-1]
    named_body = next((f for f in phrase.forms if f.kind == "body"), None)
    if named_body is not None:
        return Mention(phrase.name or phrase.text, "body", named_body.id)
    return Mention(phrase.name or phrase.text, "body")


def _person(scene: _Scene, phrase: Phrase) -> Mention:
    name = scene.names.fullest(phrase.name)
    character = scene.characters.setdefault(name, _Character(Mention(name, "person")))
    for role in phrase.roles:
        character.heads.update((role.head, office_key(role.text, scene.language)))
        character.lands.update(form.id for form in role.lands)
        _note_gender(character, role.head, scene.language)
    return character.mention


def _note_gender(character: _Character, word: str, language: Language) -> None:
    for gender in ("male", "female"):
        if word in words(language, f"pronouns.{gender}_words"):
            character.gender = gender


def _by_role(scene: _Scene, number: int, phrase: Phrase) -> tuple[Mention | None, int]:
    """As in "De Oekraïense president", "the minister": who was called so; if nobody was, the words themselves."""
    role = phrase.roles[0]
    itself = Mention(phrase.text, "body")
    if not phrase.definite or phrase.plural:
        return itself, 0
    if any(word in phrase.text.casefold() for word in words(scene.language, "roles.of_age")):
        return _salient(scene, number, "")
    fitting = [c for c in scene.characters.values() if _fits(c, role, scene.language)]
    latest = max(fitting, key=lambda c: c.seen, default=None)
    return (latest.mention, max(0, number - latest.seen)) if latest else (itself, 0)


def _fits(character: _Character, role: Role, language: Language) -> bool:
    alike = next(
        (group for group in groups(language, "roles.same") if role.head in group), frozenset({role.head})
    )
    key = office_key(role.text, language)
    if not any(h in alike or h == key or h.endswith(role.head) for h in character.heads if h):
        return False
    wanted = {form.id for form in role.lands}
    return not wanted or bool(wanted & character.lands)


def _by_pronoun(
    scene: _Scene, number: int, phrase: Phrase, row: tuple[Chunk, ...], about: Mention | None
) -> tuple[Mention | None, int]:
    low, language = phrase.text.casefold(), scene.language
    if low in words(language, "pronouns.neuter"):
        return _group(scene, number, plural=False)
    if low in words(language, "pronouns.plural_oblique"):
        return _group(scene, number, plural=True)
    if low in words(language, "pronouns.plural") and not (
        low in words(language, "pronouns.female") and _is_singular(phrase, row, language)
    ):
        return _group(scene, number, plural=True)
    if about is not None and about.kind == "person":
        return about, 0
    gender = (
        "male"
        if low in words(language, "pronouns.male") | words(language, "pronouns.male_oblique")
        else "female"
    )
    return _salient(scene, number, gender)


def _is_singular(phrase: Phrase, row: tuple[Chunk, ...], language: Language) -> bool:
    """Whether the verb by "zij" is singular: one woman. Behind the pronoun, or before it where the order is turned."""
    turned = (
        phrase.first > 0
        and row[phrase.first - 1].kind == "word"
        and row[phrase.first - 1].low not in words(language, "speech.complementisers")
    )
    verb = row[phrase.first - 1] if turned else (row[phrase.last] if phrase.last < len(row) else None)
    return verb is not None and not verb.low.endswith(tuple(words(language, "pronouns.plural_verb_endings")))


def _salient(scene: _Scene, number: int, gender: str) -> tuple[Mention | None, int]:
    """The person that a sentence close by was about; nobody when none is near."""
    near = [
        c
        for c in scene.characters.values()
        if c.mention.kind == "person" and c.gender in ("", gender) and number - c.seen <= _FAR
    ]
    best = max(near, key=lambda c: (max(c.subject, c.seen - _ASIDE), c.gender == gender), default=None)
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
    return _band(scene, number) if plural else (None, 0)


def _band(scene: _Scene, number: int) -> tuple[Mention | None, int]:
    """A land or body named just before, for a plural that no plural goes before ("De VVD … Ze willen")."""
    for seen, mention, _ in reversed(scene.groups):
        if number - seen <= 1 and mention.kind in ("country", "body"):
            return mention, number - seen
    return None, 0


def _remember(
    scene: _Scene, number: int, phrase: Phrase, mention: Mention | None, *, place: int | None
) -> None:
    """Note where somebody was named; `place` is the number of the phrase where it may be a subject, the first counts most."""
    if mention is None:
        return
    if mention.kind in ("body", "country") and phrase.name:
        scene.bodies.append((number, mention))
    character = scene.characters.get(mention.name)
    if character is not None:
        character.seen = number
        if place is not None and character.subject <= number - 1:
            character.subject = number - place / 100
    elif place is not None and phrase.kind not in ("pronoun", "noun"):
        scene.groups.append((number, mention, phrase.plural or phrase.kind == "people"))
