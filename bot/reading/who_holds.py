"""Whom a role means of those an article has named: called so before or for the first time, or described."""

from collections.abc import Collection, Sequence
from itertools import islice

from bot.model import Mention
from bot.reading import calling, epithets, outstanding, referents, unionists
from bot.reading.characters import NEVER, Character
from bot.reading.phrase import Phrase
from bot.reading.referents import Candidate
from bot.reading.roles import Role
from bot.reading.scene import RECALLED, Scene
from bot.reading.vocabulary import Words


def called(scene: Scene, role: Role) -> tuple[Mention, int] | None:
    """The person last named who was called so, and how far back."""
    recalled = list(islice(reversed(scene.characters.values()), RECALLED))
    fitting = [character for character in recalled if _fits(scene, character, role)]
    if unionists.is_unionist(role, scene.words):
        near = [(one, scene.home_of(one)) for one in scene.near()]
        fitting = unionists.of_unions(near, scene.bodies, scene.gender_said(role.head), scene.words)
    ruling = calling.rulers(recalled, role, scene.words)
    fitting = fitting or (ruling if len(ruling) == 1 else [])
    fitting = fitting or _of_unsaid_land(scene, recalled, role)
    exact = [c for c in fitting if any(calling.ends_in(h, role.head, scene.words) for h in c.heads - c.past)]
    latest = max(exact or fitting, key=lambda c: (c.seen, -c.order), default=None)
    seen, unnamed = scene.unnamed.get(role.head, (NEVER, None))
    if unnamed is not None and scene.is_near(seen) and (latest is None or seen >= latest.seen):
        return unnamed, scene.number - seen
    return (latest.mention, max(0, scene.number - latest.seen)) if latest else None


def called_then(scene: Scene, role: Role) -> tuple[Mention, int] | None:
    """Who was said to have held a role that is over, and how far back: "former mayor X … the ex-mayor"."""
    recalled = list(islice(reversed(scene.characters.values()), RECALLED))
    once = [
        c
        for c in recalled
        if not c.past.isdisjoint(calling.heads(role, scene.words)) and _fits(scene, c, role)
    ]
    found = max(once, key=lambda c: (c.seen, -c.order), default=None)
    return (found.mention, max(0, scene.number - found.seen)) if found else None


def is_gone(phrase: Phrase, words: Words) -> bool:
    """Whether a role says that whoever held it lost it of late: "the ousted king"."""
    return not words.roles.gone.isdisjoint(phrase.text.casefold().split())


def _of_unsaid_land(scene: Scene, recalled: Sequence[Character], role: Role) -> list[Character]:
    """Who was called so of no land, and is told of beside that of a role: "In Kyiv President X … "."""
    gender, lands = scene.gender_said(role.head), calling.lands(role)
    if not role.lands:
        return []
    own = not lands.isdisjoint(scene.words.roles.own_lands)
    called = [
        (
            scene.roster.beside(
                one.mention.name, lands, unless=own and scene.roster.is_called(one.mention.name, role)
            ),
            one,
        )
        for one in recalled
        if calling.fits(one, role, scene.home_of(one), scene.words, gender, anywhere=True)
    ]
    best = max((beside for beside, _ in called), default=0)
    most = [one for beside, one in called if beside == best]
    return most if best and len(most) == 1 else []


def newcomer(scene: Scene) -> Mention | None:
    """The one person whom the sentence before named first, in full and without a role."""
    new = (c for c in scene.near() if c.met == scene.number - 1 and " " in c.mention.name)
    met = [c.mention for c in new if c.heads <= scene.words.talks.colleagues]
    return met[0] if len(met) == 1 else None


def called_anew(scene: Scene, role: Role) -> Mention | None:
    """The one person of the sentence told before who may be whom this role means."""
    last = [c for c in scene.near() if c.seen >= scene.told and not calling.is_still(c, role, scene.words)]
    before = [c for c in last if c.seen < scene.number]
    alone = len(last) == 1 and all(c.subject > scene.told - 1 for c in before)
    named = [(c, scene.homes.get((c.mention.name, "body"))) for c in before]
    return calling.anew(named, role, scene.words, scene.gender_said(role.head), alone=alone)


def of_epithet(scene: Scene, role: Role, here: Collection[Mention | None]) -> list[Mention]:
    """Those of the sentence told before, or since, whom a role may mean that the article calls nobody.

    `here` are those whom this sentence names itself.
    """
    before = [c for c in scene.near() if scene.told <= c.seen and c.known and c.mention not in here]
    named = [(c, scene.homes.get((c.mention.name, "body"))) for c in before]
    fitting = epithets.of_several(named, role, scene.words, scene.gender_said(role.head))
    speaking = [c.mention for c in before if c.spoke >= scene.told and c.mention in fitting]
    acting = [c.mention for c in before if c.subject > scene.told - 1 and c.mention in fitting]
    return next((those for those in (speaking, acting) if len(those) == 1), fitting)


def described(scene: Scene, phrase: Phrase, *, of_kind: bool = False) -> list[Mention]:
    """Whom a description means that can only mean somebody named before, in no words of this sentence.

    `of_kind`: only who holds an office that is so described.
    """
    role, latest = phrase.roles[0], scene.told
    wanted = {role.head} | referents.kinds(role, scene.words)
    if any(scene.is_near(seen) and not wanted.isdisjoint(keys) for seen, keys in scene.several):
        return []
    before = (c for c in scene.characters.values() if NEVER < c.seen < scene.number and c.known)
    before = (c for c in before if not of_kind or referents.is_of_kind(c, role, scene.words))
    candidates = [
        Candidate(c, scene.home_of(c), max(0, latest - c.seen), c.subject > c.seen - 1) for c in before
    ]
    return referents.meant(candidates, role, scene.words, scene.gender_said(role.head))


def of_party(scene: Scene, role: Role) -> Mention | None:
    """The one person of the party that a role leads, where the article names only one, and close by."""
    homes = ((c, scene.homes.get((c.mention.name, "body"))) for c in scene.characters.values())
    own = [(c, home) for c, home in homes if home is not None and calling.names(role, home)]
    if len(own) != 1 or own[0][0].seen < scene.told - 1 or not calling.is_of_party(role.head, scene.words):
        return None
    person, home = own[0]
    fits = calling.may_be(person, role, home, scene.words, scene.gender_said(role.head))
    return person.mention if fits else None


def well_known(scene: Scene, role: Role) -> Mention | None:
    """Who is known to hold a role though the article never says so; nobody whom this sentence names."""
    if calling.rulers(list(scene.characters.values()), role, scene.words):
        return None
    told = (c for c in scene.characters.values() if c.mention.name not in scene.asked)
    before = (c for c in told if NEVER < c.seen < scene.number)
    named = [(c, max(0, scene.told - c.seen)) for c in before]
    gender = scene.gender_said(role.head)
    found = outstanding.meant(named, role, scene.roster, scene.headings, scene.words, gender)
    return found.mention if found is not None else None


def _fits(scene: Scene, character: Character, role: Role) -> bool:
    return calling.fits(character, role, scene.home_of(character), scene.words, scene.gender_said(role.head))
