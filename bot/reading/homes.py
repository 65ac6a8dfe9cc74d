"""Whose party, body or land is meant: "PS-voorzitter X", and later "zijn partij"."""

from bot import gazetteer
from bot.lexicon import office_key
from bot.model import Mention
from bot.reading import affiliation, bands, kinds_of_bodies
from bot.reading.characters import Gender
from bot.reading.line import Line
from bot.reading.phrase import Phrase
from bot.reading.scene import Scene
from bot.reading.vocabulary import Words

Found = tuple[Mention | None, int]
"""Whom a phrase means, and how many sentences back they were named."""
_BRACKET = 3
"""Chunks behind a name within which its party stands in brackets: "Ada Cole (PS)"."""
_OWNER = 2
"""Chunks before a name that a party owns: "Labour's Ada Cole"."""
_ITS_MEMBERS = 2
"""Words of "its members"."""


def note(line: Line, phrase: Phrase, person: Mention, scene: Scene) -> None:
    """Remember the body and the land that a person is named with, if they are with one."""
    for home in (_home(line, phrase) or _chaired(phrase, scene), _land(line, phrase)):
        if home is not None:
            scene.homes[person.name, home.kind] = home
    band = bands.of(line, phrase)
    if band is not None:
        scene.homes[person.name, "band"] = band


def noted(line: Line, phrase: Phrase, found: Found, scene: Scene) -> Found:
    """Whom a role means, remembered with the body and the land that it names: "De PSL-leider"."""
    if found[0] is not None and found[0].kind == "person":
        note(line, phrase, found[0], scene)
    return found


def owner(determiner: str, words: Words) -> Gender:
    """Whether "his" or "her" is said; "" for anything else."""
    if determiner in words.pronouns.female_oblique:
        return "female"
    return "male" if determiner in words.roles.his else ""


def of_members(phrase: Phrase, scene: Scene) -> Mention | None:
    """The body whose "its members" or "haar leden" are, as it acts through them."""
    said = phrase.text.casefold().split()
    alone = len(said) == _ITS_MEMBERS and said[1] in scene.words.bodies.members
    if not alone or said[0] not in scene.words.roles.possessives:
        return None
    his = owner(said[0], scene.words)
    group = None if his else scene.latest_group()
    return group[0] if group is not None and group[0].kind == "body" else of(his, scene)


def of(gender: Gender, scene: Scene, generic: str = "") -> Mention | None:
    """The body of the person whom "his" or "her" means, as a word for it fits; None where it is not known."""
    owner = scene.salient(gender)
    if owner is None:
        return None
    home = scene.homes.get((owner[0].name, "body"))
    band = scene.homes.get((owner[0].name, "band")) if generic else None
    fits = band is not None and (generic in scene.words.bodies.owned or _fits(band, generic, scene))
    return home if home is not None or not fits else band


def _fits(band: Mention, generic: str, scene: Scene) -> bool:
    """Whether a body that somebody is named with may be their "party" or "union"."""
    word = next((one for one in scene.words.bodies.pointing if generic.endswith(one)), generic)
    itself = band.name.casefold().endswith(f" {word}")
    return itself or kinds_of_bodies.may_be(band, word, (), scene.words)


def land_of(gender: Gender, scene: Scene) -> Mention | None:
    """The land for which the person acts whom "his" or "her" means; None where either is not known."""
    owner = scene.salient(gender)
    return None if owner is None else scene.homes.get((owner[0].name, "country"))


def _land(line: Line, phrase: Phrase) -> Mention | None:
    """The land of an office that a person is named with: "Peru's ambassador X", "Peruvian minister X"."""
    language = line.words.language
    forms = (
        form for role in phrase.roles for form in (*(role.owner.forms if role.owner else ()), *role.lands)
    )
    known = next((form.id for form in forms if form.id.startswith("country:")), None)
    return None if known is None else Mention(gazetteer.title(known, language), "country", known)


def _home(line: Line, phrase: Phrase) -> Mention | None:
    """The body that a person is named with: "PS-voorzitter X", "X (PS)", "leader of Labour X"."""
    owned = phrase.first - _OWNER if line.row[phrase.first - 1].low == "'s" else phrase.first
    for chunk in line.row.chunks[max(0, owned) : phrase.last + _BRACKET]:
        body = next((form for form in chunk.forms if form.kind == "body"), None)
        if body is not None and gazetteer.is_party(body.id):
            return Mention(chunk.text, "body", body.id)
    written = next((role.owner_words.rstrip("-") for role in phrase.roles if role.owner_words), "")
    forms = gazetteer.forms(line.words.language).get(written.casefold(), ())
    known = next((form.id for form in forms if form.kind == "body"), None)
    return Mention(written, "body", known) if written[:1].isupper() and (known or not forms) else None


def _chaired(phrase: Phrase, scene: Scene) -> Mention | None:
    """The one party just named of which somebody is called the head: "De PS is boos. Voorzitter X"."""
    words, roles = scene.words, phrase.roles
    if not roles or roles[0].owner is not None or roles[0].owner_words or roles[0].lands:
        return None
    if office_key(roles[0].text, words.language) not in words.roles.party_keys:
        return None
    near = (body.mention for body in scene.bodies.met if body.seen >= scene.number - 1)
    parties = {one.id or one.name: one for one in near if affiliation.is_party(one, words)}
    return next(iter(parties.values())) if len(parties) == 1 else None


def with_principal(line: Line, phrase: Phrase) -> str:
    """Unnamed people with the person whom they serve: "a spokesman for Prime Minister X"."""
    link, belonging = line.row[phrase.last], line.words.roles.of | line.words.bodies.belonging
    serves = phrase.kind == "people" and phrase.roles and link.low in belonging
    persons = (line.phrases[i] for i in line.numbers("person"))
    whom = next((one for one in persons if serves and one.first == phrase.last + 1), None)
    return phrase.text if whom is None else f"{phrase.text} {link.text} {whom.text}"
