"""Whether an office is that of who leads a body: a party, a union, an association; no institution."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from bot import gazetteer
from bot.model import Mention, Office
from bot.reading import affiliation, whose_party
from bot.reading.heads import head_of
from bot.reading.vocabulary import Words

_PRESIDENT = frozenset({"president", "chair"})
"""Keys of the offices of who presides over a party, where that is what it calls its head."""
_GENITIVES = ("'s", "’s", "s'", "s’")


def leads(office: Office, body: Mention, words: Words) -> bool:
    """Whether an office is that of who leads a body: of a party its head too, of an institution nobody."""
    if office.tenure in ("former", "designated"):
        return False
    leads = (
        office.key in words.roles.party_keys or _commands(office, body) or _leads_union(office, body, words)
    )
    short = body.name.isupper() or affiliation.is_union(body.name, words)
    if is_of_part(office.role.split(), words) or is_of_other(office, body, words):
        return False
    banded = affiliation.is_association(body, words) or _is_of_association(office, words)
    if banded and _heads_association(office, words, union=short):
        return True
    if affiliation.is_union(body.name, words) and _is_head(office, words):
        return True
    if affiliation.is_party(body, words):
        leads = leads or (office.key in _PRESIDENT and _bare(office, words) in words.talks.association_heads)
        return (leads and _heads_party(office, words)) or _is_head(office, words)
    banded = not words.talks.parties.isdisjoint(body.name.casefold().replace("-", " ").split())
    leads = leads or (banded and _is_head(office, words)) or whose_party.of_head(office.role, words) == body
    role = office.role.partition(body.name)[0] or office.role
    return leads and not _is_institution(role, words) and not _is_institution(body.name, words)


def is_of_other(office: Office, body: Mention, words: Words) -> bool:
    """Whether the words of an office say of what else it is: "leader of a group"."""
    said = office.role.split()
    owned = any(
        word.endswith(_GENITIVES[2:]) and word.rstrip("'’") == body.name and behind[:1].isupper()
        for word, behind in pairwise(said)
    )
    indefinite = words.names.articles - words.roles.definite
    other = any(word in words.roles.of_strict and behind in indefinite for word, behind in pairwise(said))
    return owned or (other and body.name not in office.role)


def _commands(office: Office, body: Mention) -> bool:
    """Whether somebody commands a movement that acts as a party."""
    return office.key == "commander" and body.id is not None and gazetteer.is_party(body.id)


def _leads_union(office: Office, body: Mention, words: Words) -> bool:
    """Whether an office is that of who leads a union: "vakbondsleider", no "vakbondsman"."""
    last = office.role.casefold().split()[-1]
    heads = last.endswith((*words.talks.leaders, *words.roles.chairs))
    return office.key == "union-leader" and heads and affiliation.is_union(body.name, words)


def _is_of_association(office: Office, words: Words) -> bool:
    """Whether the words of an office say that it is of an association: "topvrouw van de federatie X"."""
    *said, _ = office.role.casefold().split()
    return len(said) > 1 and said[-1] in words.talks.associations


def _bare(office: Office, words: Words) -> str:
    """The words of an office before its "of"."""
    said = office.role.casefold().split()
    return " ".join(takewhile(lambda word: word not in words.roles.of_strict, said))


def _heads_association(office: Office, words: Words, *, union: bool) -> bool:
    """Whether an office is that of who heads an association; of a union its general secretary too."""
    role = _bare(office, words)
    return role in words.talks.association_heads or (union and role in words.talks.union_heads)


def _heads_party(office: Office, words: Words) -> bool:
    """Whether no other body stands in one word with a chair: "Kamervoorzitter X (N-VA)" leads no party."""
    word = office.role.split()[0]
    head = head_of(word, words)
    front = (
        word[: len(word) - len(head.word)].casefold() if head is not None and words.roles.compounds else ""
    )
    banded = (
        front in words.talks.parties | words.talks.fellow or affiliation.compounded(word, words) is not None
    )
    return not front or front.endswith("-") or banded


def _is_head(office: Office, words: Words) -> bool:
    """Whether an office is that of a head, and not of what is no body: "chief of staff"."""
    first, *rest = office.role.split()
    of = bool(rest) and rest[0] in words.roles.of_strict
    named = any(word[:1].isupper() for word in rest) or not of
    if first.casefold().rpartition("-")[2] in words.roles.negotiators or is_of_part(rest, words):
        return False
    return first.casefold().rpartition("-")[2] in words.talks.head_of and named


def is_of_part(role: Sequence[str], words: Words) -> bool:
    """Whether a role is of what a body owns: "head of the Alba Party's finance committee"."""
    for word, behind in pairwise(role):
        plural = word.endswith(_GENITIVES[2:]) and behind[:1].isupper()
        owns = word.endswith(_GENITIVES) and word[:1].isupper() and not plural
        if owns and word.rstrip("s'’").casefold() not in words.talks.peoples:
            return True
    return False


def _is_institution(name: str, words: Words) -> bool:
    """Whether a name or a role has the word for an institution in it."""
    return any(map(words.is_institution, name.casefold().replace("-", " ").split()))
