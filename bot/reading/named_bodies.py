"""Which body or land is meant by a name or a word for one: "de bond", "his party", "her country"."""

from bot import gazetteer
from bot.model import Mention
from bot.reading import homes, kinds_of_bodies, natives
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.scene import Scene
from bot.reading.vocabulary import Words

_OWNED = 2
"""Words of "his government"."""


def meant(line: Line, phrase: Phrase, scene: Scene) -> Mention | None:
    """Whom a body's name or a word for one stands for, noted with what it is called."""
    gender = natives.gender(line, phrase)
    if gender is not None:
        late = scene.of_late(gender)
        return late and late[0]
    land = owned_land(phrase, scene) or pointed_land(phrase, scene)
    body = land or _body(line, phrase, scene)
    if body is not None:
        called = kinds_of_bodies.called(line, phrase), *phrase.text.casefold().split()[:-1]
        scene.bodies.note_called(called, body, scene.words)
    return body


def _body(line: Line, phrase: Phrase, scene: Scene) -> Mention | None:
    near = (line.row[phrase.first].low, line.row[phrase.first - 1].low)
    articles, definite = line.words.names.articles, line.words.roles.definite
    one = any(low in articles and low not in definite for low in near)
    party = None if one else _party_of(phrase.name, scene.words)
    if party is not None and (member := scene.of_band(party)) is not None:
        return member
    generic = [word for word in phrase.text.casefold().split() if word not in scene.words.bodies.own]
    owned = len(generic) == _OWNED and generic[1] in scene.words.bodies.owned
    if phrase.definite and not phrase.forms and (owned or scene.words.points(generic[-1])):
        apposed = _apposed(line, phrase)
        if apposed is not None:
            return _body(line, apposed, scene)
        owner = homes.owner(generic[0], scene.words)
        if owner:
            return homes.of(owner, scene, generic[-1])
        theirs = generic[0] in scene.words.roles.possessives
        if owned and (theirs or not scene.words.points(generic[-1])):
            return Mention(phrase.text, "body")
        pointed = scene.bodies.pointed_at(generic, scene.number, scene.words)
        if pointed is not None:
            return pointed
    body = next((form for form in phrase.forms if form.kind == "body"), None)
    return Mention(phrase.name or phrase.text, "body", body.id if body else None)


def _party_of(name: str, words: Words) -> Mention | None:
    """The party whose "PS'er" or "Groener" is called by its name."""
    forms = gazetteer.forms(words.language)
    for end in (*words.bodies.member_endings, *words.bodies.party_endings):
        if not name.endswith(end):
            continue
        front = name.removesuffix(end)
        known = next((form.id for form in forms.get(front.casefold(), ()) if form.kind == "body"), None)
        if end in words.bodies.member_endings or (known is not None and gazetteer.is_party(known)):
            return Mention(front, "body", known)
    return None


def _apposed(line: Line, phrase: Phrase) -> Phrase | None:
    """The name between commas behind a word for a body: "His party, Labour, …"."""
    row, behind = line.row, phrase.last + 1
    found = next((p for p in line.phrases if p.first == behind and p.kind == "body" and p.name), None)
    closed = found is not None and row[phrase.last].text == row[found.last].text == ","
    return found if closed else None


def owned_land(phrase: Phrase, scene: Scene) -> Mention | None:
    """The land whose "his government" or "her country" is, by the office of whom it is said."""
    bodies = scene.words.bodies
    words = [word for word in phrase.text.casefold().split() if word not in bodies.own]
    owner = homes.owner(words[0], scene.words) if len(words) == _OWNED else ""
    if not owner or words[1] not in bodies.pointing_land | bodies.governing:
        return None
    return homes.land_of(owner, scene)


def pointed_land(phrase: Phrase, scene: Scene) -> Mention | None:
    """The land named last, which "Het land" or "the country" means."""
    points = phrase.text.casefold().split()[-1] in scene.words.bodies.pointing_land
    return scene.bodies.latest_land(scene.number) if phrase.definite and points else None
