"""Whom a role means: who was called so, who is called so for the first time, or nobody who was named."""

from collections.abc import Sequence
from dataclasses import replace

from bot.model import Mention
from bot.reading import calling, epithets, homes, outstanding, referents, who_holds
from bot.reading.phrase import Phrase
from bot.reading.scene import Scene

Resolved = tuple[Mention | None, int]
"""Who it is, None where that is not sure, and how many sentences back it was said."""
NOBODY: Resolved = (None, 0)


def by_role(phrase: Phrase, scene: Scene, *, begins: bool, acts: bool) -> Resolved:
    """Who was called so ("De Peruaanse president", "the minister"); if nobody was, the words themselves.

    A role with which a sentence begins is that of whom the sentence before brought in.
    """
    itself = Mention(phrase.text, "body")
    whole = homes.of_members(phrase, scene)
    if whole is not None or not phrase.definite or phrase.plural:
        return whole or itself, 0
    if any(age in phrase.text.casefold() for age in scene.words.roles.of_age):
        return scene.salient("") or NOBODY
    role = phrase.roles[0]
    then = who_holds.called_then(scene, role) if role.tenure == "former" and (begins or acts) else None
    found = who_holds.called(scene, role) if role.tenure != "former" else then
    if found is None and who_holds.is_gone(phrase, scene.words):
        found = who_holds.called(scene, replace(role, tenure="current"))
    found = found or scene.roster.holder(role, scene.number)
    owned = role.determiner in scene.words.roles.possessives
    if owned and found is not None and found[1] and role.head in scene.words.bodies.unnamed:
        return itself, 0
    if found is not None or role.head in scene.words.roles.pointing:
        return found or NOBODY
    of_kind = by_description(phrase, scene, of_kind=True) if (begins or acts) and not owned else NOBODY
    if of_kind[0] not in (itself, None):
        return of_kind
    return (itself, 0) if owned else _anew(phrase, scene, begins=begins, acts=acts)


def _anew(phrase: Phrase, scene: Scene, *, begins: bool, acts: bool) -> Resolved:
    """Who is called so for the first time: whom the sentence before was about; else the words themselves."""
    itself, role = Mention(phrase.text, "body"), phrase.roles[0]
    anew = who_holds.called_anew(scene, role) if acts or begins else None
    roles = scene.words.roles
    describes = role.head in roles.not_offices or role.head in roles.mere_titles
    if role.tenure == "former" and begins and not calling.says_of_what(role, scene.words):
        anew = who_holds.newcomer(scene) or anew
    if role.tenure == "current" and not describes:
        anew = (who_holds.newcomer(scene) if begins else None) or anew or who_holds.of_party(scene, role)
    elif anew is None or role.tenure != "former":
        unnamed = role.tenure == "current" and role.head in scene.words.bodies.unnamed
        late = None if unnamed else scene.of_late(role=role)
        works = role.head in roles.not_offices and role.head not in roles.alongside
        other = works and late is not None and late[0] not in who_holds.of_epithet(scene, role, ())
        told = late is not None and late[0].kind == "person" and role.tenure == "current"
        if other or late is None or not (told and epithets.points(phrase, scene.words)):
            return (None if other else late) or (itself, 0)
        return scene.meet(late[0].name, [role]), late[1]
    if anew is None:
        return scene.of_gender(role) or (itself, 0)
    scene.anew.add(phrase.first)
    return scene.meet(anew.name, [role] if role.tenure == "current" else ()), 1


def by_description(phrase: Phrase, scene: Scene, *, of_kind: bool = False) -> Resolved:
    """Who was named before and may be so described; nobody where several may, the words where nobody may.

    `of_kind`: only who holds an office that is so described.
    """
    role = phrase.roles[0]
    fitting = (
        who_holds.described(scene, phrase, of_kind=of_kind)
        if referents.points_back(phrase, scene.words)
        else []
    )
    if len(fitting) != 1:
        return NOBODY if fitting else (Mention(phrase.text, "body"), 0)
    scene.anew.add(phrase.first)
    return scene.meet(fitting[0].name, [role] if role.tenure == "current" else ()), 1


def by_fame(phrase: Phrase, scene: Scene) -> Resolved:
    """Who is so well known that the article never calls them what it calls them here; else the words."""
    found = (
        who_holds.well_known(scene, phrase.roles[0])
        if outstanding.is_known_for(phrase, scene.words)
        else None
    )
    if found is None:
        return Mention(phrase.text, "body"), 0
    scene.anew.add(phrase.first)
    return scene.meet(found.name, phrase.roles), 1


def by_epithet(phrase: Phrase, here: Sequence[Mention | None], scene: Scene) -> Resolved:
    """Who speaks and is called what the article calls nobody; nobody where several may be meant."""
    itself, role = Mention(phrase.text, "body"), phrase.roles[0]
    if not epithets.points(phrase, scene.words):
        return itself, 0
    fitting = who_holds.of_epithet(scene, role, here)
    if len(fitting) != 1:
        return NOBODY if fitting else (itself, 0)
    scene.anew.add(phrase.first)
    return scene.meet(fitting[0].name, [role] if role.tenure == "current" else ()), 1
