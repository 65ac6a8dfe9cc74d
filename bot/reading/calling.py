"""Whether an office by which an article calls nobody may be that of somebody: "Cole refused. The mayor …"."""

from collections.abc import Sequence

from bot import gazetteer
from bot.lexicon import office_key
from bot.model import Mention
from bot.reading.characters import Character, Gender
from bot.reading.roles import Role
from bot.reading.roster import country
from bot.reading.vocabulary import Words

DEPUTY = "deputy"
"""With what the keys of deputies begin."""


def heads(role: Role, words: Words) -> set[str]:
    """By what whoever has a role may be called again: of a deputy governor no governor."""
    key, whole = office_key(role.text, words.language), office_key(role.head, words.language)
    deputy = key.startswith(DEPUTY) and not whole.startswith(DEPUTY)
    return {key} if deputy else {role.head, key}


def note(person: Character, role: Role, words: Words) -> None:
    """Remember what somebody is called, of which land, and what of it is over."""
    said = heads(role, words)
    person.heads.update(said)
    owners = role.owner.forms if role.owner is not None else ()
    person.lands.update(form.id for form in (*role.lands, *owners) if country(form.id) or form in role.lands)
    person.past.update(said if role.tenure == "former" else ())
    person.official.update(said if is_official(role, words) else ())
    person.bodies.update(_bodies(role, words))


def ends_in(called: str, head: str, words: Words) -> bool:
    """Whether a longer word for an office ends in one: "prime minister"; that of a deputy is another one."""
    deputy = called.startswith(DEPUTY) or office_key(called, words.language).startswith(DEPUTY)
    return called.endswith(head) and not (deputy and called != head)


def fits(
    person: Character,
    role: Role,
    home: Mention | None,
    words: Words,
    gender: Gender,
    *,
    anywhere: bool = False,
) -> bool:
    """Whether somebody was called so before, and nothing says that another one is meant.

    `home` is the body they were named with, `gender` that of the word. `anywhere`: of which land they are
    need not be told.
    """
    if not _was_called(person, role, words) or (gender and person.gender not in ("", gender)):
        return False
    if is_of_another(role, home, words, called=role.head in person.heads) or names_another(
        person, role, words
    ):
        return False
    unknown = anywhere and person.from_anywhere
    return not role.lands or unknown or not person.lands.isdisjoint(form.id for form in role.lands)


def _was_called(person: Character, role: Role, words: Words) -> bool:
    """Whether a word or a key of somebody's offices is that of a role, or means the same."""
    alike = next((group for group in words.roles.same if role.head in group), frozenset({role.head}))
    key = office_key(role.text, words.language)
    another = key != office_key(role.head, words.language) and ":" not in key
    if another and key.isalpha() and key not in person.heads:
        return False
    known = [head for head in person.heads if head]
    if role.head in words.roles.native and not person.from_anywhere:
        return role.head in person.heads
    if key.startswith(DEPUTY):
        return key in person.heads or any(head.startswith(DEPUTY) for head in known)
    return key in person.heads or any(head in alike or ends_in(head, role.head, words) for head in known)


def may_be(person: Character, role: Role, home: Mention | None, words: Words, gender: Gender) -> bool:
    """Whether nothing the article says of a person speaks against a role that is said of nobody by name.

    `home` is the body they were named with, `gender` that of the word. Somebody who holds an office may be
    called by another one only where it is of a party and theirs is not, or the other way round, or is over.
    """
    if gender and person.gender not in ("", gender):
        return False
    former = role.tenure == "former"
    if not says_of_what(role, words):
        other = words.roles.beside.get(role.text.casefold())
        offices = (one for one in person.heads if one and one.split()[0] not in words.roles.alongside)
        held = {one for one in offices if other is None or other not in one}
        return former or not held
    if names_another(person, role, words):
        return False
    told = lands(role)
    if told and person.lands and told.isdisjoint({country(one) for one in person.lands}):
        return False
    of_party = is_of_party(role.head, words)
    if of_party and home is not None and not names(role, home):
        return False
    fellow = tuple(words.roles.counterparts)
    own = (head for head in person.heads - person.lent if head and not head.startswith(fellow))
    return former or all(
        (is_of_party(head, words) and head not in person.official) != of_party for head in own
    )


def is_official(role: Role, words: Words) -> bool:
    """Whether a role is said to be of an institution: "voorzitter van de Europese Raad"."""
    behind = " ".join(_behind_of(role, words)).split()
    known = gazetteer.forms(words.language)
    forms = (*known.get(" ".join(behind), ()), *(role.owner.forms if role.owner is not None else ()))
    bodies = [form.id for form in forms if form.kind == "body"]
    told = f"{role.owner_words} {role.owner.low if role.owner else ''}".casefold().replace("-", " ").split()
    institution = any(map(words.is_institution, (*behind, *told)))
    return not any(map(gazetteer.is_party, bodies)) if bodies else institution


def lands(role: Role) -> set[str]:
    """The countries that a role is said to be of: "Peruvian minister", "Peru's minister"."""
    owners = role.owner.forms if role.owner is not None else ()
    return {land for form in (*role.lands, *owners) if (land := country(form.id)) is not None}


def says_of_what(role: Role, words: Words) -> bool:
    """Whether a role names its land or body: "mayor of Leeds", "PS-voorzitter"."""
    return bool(role.lands or role.owner is not None or role.owner_words or any(_behind_of(role, words)))


def anew(
    named: Sequence[tuple[Character, Mention | None]],
    role: Role,
    words: Words,
    gender: Gender,
    *,
    alone: bool,
) -> Mention | None:
    """The one of these persons, each with their body, who may be whom a role means; None for several.

    Whose body the role names comes first. One that does not say of what it is means nobody but the one
    whom the sentence before was about, and `alone`.
    """
    one = role.determiner in words.names.articles - words.roles.definite
    if one or role.head in words.bodies.unnamed:
        return None
    told = says_of_what(role, words)
    known = [(person, home) for person, home in named if alone or (told and person.known)]
    fitting = [both for both in known if may_be(both[0], role, both[1], words, gender)]
    sure = [(person, home) for person, home in fitting if home is not None and names(role, home)]
    best = sure if len(sure) == 1 else fitting
    return best[0][0].mention if len(best) == 1 else None


def rulers(persons: Sequence[Character], role: Role, words: Words) -> list[Character]:
    """Those who rule the land of a "Peruvian leader"."""
    if role.text.casefold() not in words.roles.ruling or not role.lands or role.tenure != "current":
        return []
    said, states = {form.id for form in role.lands}, words.roles.states
    of_land = (one for one in persons if not one.lands.isdisjoint(said))
    return [one for one in of_land if not states.isdisjoint(one.heads - one.past)]


def is_other(person: Character, role: Role, home: Mention | None, words: Words) -> bool:
    """Whether a role is not of the body that somebody is named with, or is over and they hold it now."""
    of_body = role.owner_words or role.owner is not None
    elsewhere = bool(of_body) and home is not None and not names(role, home)
    return elsewhere or is_still(person, role, words) or names_another(person, role, words)


def names(role: Role, home: Mention) -> bool:
    """Whether a role is said to be of this body: "the SNP leader" of somebody "of the SNP"."""
    ids = {form.id for form in role.owner.forms} if role.owner is not None else set()
    written = f"{role.owner_words} {role.owner.text if role.owner else ''} {role.text}".casefold()
    return (home.id is not None and home.id in ids) or home.name.casefold() in written


def is_of_another(role: Role, home: Mention | None, words: Words, *, called: bool) -> bool:
    """Whether a role of a body is of another one than somebody's `home`, or not known to be of it.

    Of a body that is no party somebody may be who was `called` by this very word.
    """
    party = role.owner is not None and any(gazetteer.is_party(form.id) for form in role.owner.forms)
    if not (party or role.owner_words or _has_party(role, words)):
        named_so = role.owner is not None and role.owner.kind == "name" and not called
        return named_so and home is not None and not names(role, home)
    if home is None:
        return is_of_party(role.head, words)
    return not names(role, home) and (home.id is not None or not called)


def _has_party(role: Role, words: Words) -> bool:
    """Whether a party stands behind the head of a role: "voorzitter van Vooruit", "leader of the SNP"."""
    said = role.text.casefold().split()
    of = next((i + 1 for i, word in enumerate(said) if word in words.roles.of_strict), len(said))
    of += said[of : of + 1] != [] and said[of] in words.names.articles
    forms = gazetteer.forms(words.language).get(" ".join(said[of:]), ())
    return any(gazetteer.is_party(form.id) for form in forms)


def names_another(person: Character, role: Role, words: Words) -> bool:
    """Whether a role is said of a body by its name, and all that somebody's are said of are others."""
    known = gazetteer.forms(words.language)
    named = {one for one in _bodies(role, words) if all(form.kind == "body" for form in known.get(one, ()))}
    return bool(named and person.bodies) and not any(
        one in other or other in one for one in named for other in person.bodies
    )


def _bodies(role: Role, words: Words) -> set[str]:
    """The names behind "van" in a role, casefolded: "apple" of "CEO van Apple", but no minister's field."""
    behind = _behind_of(role, words)
    spans = (end for end in range(len(behind), 0, -1))
    field = next((end for end in spans if " ".join(behind[:end]) in words.roles.portfolios), 0)
    return {*behind[field:]} - {""}


def _behind_of(role: Role, words: Words) -> list[str]:
    """The words with a capital behind "van" in a role, casefolded, others empty."""
    said = role.text.split()
    of = next((i for i, word in enumerate(said) if word.casefold() in words.roles.of_strict), len(said))
    return [word.casefold() if word[:1].isupper() else "" for word in said[of + 1 :]]


def is_still(person: Character, role: Role, words: Words) -> bool:
    """Whether somebody holds the office now that a role says is over, or rules now: no "former premier"."""
    if role.tenure != "former":
        return False
    now, states = person.heads - person.past - person.lent, words.roles.states
    key = office_key(role.text, words.language)
    return key in now or role.head in now or (role.head in states and not states.isdisjoint(now))


def is_of_party(head: str, words: Words) -> bool:
    """Whether a word for an office is that of a party: "leader", "voorzitter"."""
    key = office_key(head, words.language)
    return {key, head}.intersection(words.roles.party_keys) != set()
