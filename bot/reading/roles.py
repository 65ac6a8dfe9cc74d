"""Phrases that name a role: "de voormalige Ierse minister van Defensie", "Brazil's environment minister"."""

from dataclasses import dataclass
from functools import lru_cache

from bot.gazetteer import Form, forms
from bot.model import Tenure
from bot.reading.heads import Head, head_of, tenure_of
from bot.reading.lead import MOST_MODIFIERS, Lead, behind_modifier, goes_on, head_at, may_begin
from bot.reading.nouns import complement, is_noun
from bot.reading.row import Chunk, Row
from bot.reading.shapes import Phrases
from bot.reading.vocabulary import Words

_LETTERED = 3
"""Chunks of a body's letters in brackets."""
_SET_OFF = frozenset(",–—")


@dataclass(frozen=True, slots=True)
class Role:
    """A role phrase over chunks `first` to `last` (exclusive).

    `text` is the role in the article's words without article, tenure and adjective of the land; `lands` are
    those adjectives' forms; `owner` is what a genitive or a noun before the head names ("Botha’s adviser"),
    `owner_words` what is written in one word with it ("PiS-").
    """

    first: int
    last: int
    head: str
    text: str
    tenure: Tenure
    lands: tuple[Form, ...]
    owner: Chunk | None
    owner_words: str
    determiner: str
    plural: bool

    @property
    def bare(self) -> bool:
        """Whether nothing determines it: it leans on a name next to it."""
        return not self.determiner and self.owner is None


def role_at(row: Row, at: int) -> Role | None:
    """The role phrase that begins with this chunk, its complement taken in; None if none does."""
    return _role_at(row, at) if may_begin(row, at) else None


@lru_cache(maxsize=2_048)
def _role_at(row: Row, at: int) -> Role | None:
    """The same where one may begin: rules ask for the roles of a sentence again and again."""
    lead: Lead | None = Lead(at)
    while lead is not None and lead.at < len(row) and lead.taken < MOST_MODIFIERS:
        head = head_at(row, lead.at)
        if head is not None and not goes_on(row, lead.at):
            role = _role(row, at, lead, head)
            return None if _is_limb(row, role, lead) else role
        lead = behind_modifier(row, lead)
    return None


def _role(row: Row, at: int, lead: Lead, head: Head) -> Role:
    last = _without_scene(row, lead.at + 1, complement(row, _subject_end(row, lead.at + 1, head)), head)
    last = _owners_end(row, last) if head.plural else last
    shown = row.shown(lead.at if lead.begin is None else lead.begin, last)
    shown = shown.replace(row[lead.at].text, head.word, 1) if lead.one else shown
    return Role(
        first=at,
        last=last,
        head=head.word,
        text=_without_tenure(shown, row.words),
        tenure=_tenure_of(row, lead, head, last),
        lands=lead.lands,
        owner=lead.owner or _owner_before(row, at),
        owner_words=_owner_words(row, lead.at, head),
        determiner=lead.determiner or ("'s" if row[at - 1].low == "'s" else ""),
        plural=not lead.one and (head.plural or len(lead.lands) > 1),
    )


def _is_limb(row: Row, role: Role, lead: Lead) -> bool:
    """Whether only a part of the body is meant: "shook his head", "over het hoofd gezien"."""
    words = row.words
    if role.head not in words.roles.limbs or role.last > lead.at + 1 or role.last > role.first + 2:
        return False
    own = role.determiner in words.pronouns.oblique | words.roles.his and not row[role.last].capital
    return own or (bool(role.determiner) and row[role.first - 1].low in words.speech.prepositions)


def _without_scene(row: Row, first: int, last: int, head: Head) -> int:
    """The end of a role without where its holder speaks: "zei de premier in de Kamer"."""
    roles = row.words.roles
    spoken = last > first and row[last - 1].low in roles.said_in and row[first].low not in roles.of_strict
    return first if spoken and head.word not in roles.seated and row[first].low in roles.of else last


def _subject_end(row: Row, at: int, head: Head) -> int:
    """Past what somebody is a scholar or head of: "hoogleraar staatsrecht Ada Bos"."""
    if (term := _term_behind(row, at)) is not None:
        return term[0]
    roles, behind = row.words.roles, row[at + 1]
    if head.word in roles.with_subject and row[at].is_form("adjective") and is_noun(behind, row.words):
        return at + 2 if row[at + 2].kind == "name" else at
    field = row[at].kind == "name" and row[at].low.endswith(tuple(roles.subjects)) and " " not in row[at].text
    noun = field or (row[at].kind == "word" and is_noun(row[at], row.words))
    followed = behind.kind == "name" or behind.low in roles.of or behind.text in _SET_OFF
    return at + (head.word in roles.with_subject and noun and followed)


def _term_behind(row: Row, at: int) -> tuple[int, Tenure] | None:
    """Where words for its tenure end that stand behind a role ("ad interim", "at the time"), and which."""
    roles, low = row.words.roles, row[at].low
    terms: tuple[tuple[Phrases, Tenure], ...] = (
        (roles.acting_behind, "acting"),
        (roles.former_behind, "former"),
        (roles.designated_behind, "designated"),
    )
    found = ((row.phrase_at(at, phrases), said) for phrases, said in terms if low in phrases.openings)
    return next(((at + len(phrase), said) for phrase, said in found if phrase), None)


def _tenure_of(row: Row, lead: Lead, head: Head, last: int) -> Tenure:
    said = head.tenure or lead.tenure
    ends = (_term_behind(row, at) for at in range(lead.at + 1, last + 1))
    if (term := next(filter(None, ends), None)) is not None:
        said = said or term[1]
    of = (i for i in range(lead.at, last) if row[i].low in row.words.roles.of_strict)
    candidate = head.word in row.words.roles.candidates
    sought = candidate and any(head_of(row[i].text, row.words) for at in of for i in range(at, last))
    return "designated" if sought and said is None else said or "current"


def _owners_end(row: Row, last: int) -> int:
    """Past the further lands of several who are named: "the presidents of Egypt and Jordan, X and Y"."""
    end = last
    while (
        row[end - 1].named
        and row[end].low in row.words.roles.list_words
        and row[end + 1].is_form("name", "city")
    ):
        end += 2
    persons = row[end + (row[end].text in _SET_OFF)].kind == "name"
    return end if persons else last


def _owner_words(row: Row, at: int, head: Head) -> str:
    """The name in one word with a role; none where a sentence opens with a word like "Vice-minister"."""
    front = head.before
    named = front[1:] != front[1:].casefold() or front.casefold() in forms(row.words.language)
    return front if at or named else ""


def _owner_before(row: Row, at: int) -> Chunk | None:
    """Whose role it is where a phrase of its own names them: "[Ada Cole]'s aide", "Red Front (RF) head"."""
    if row[at - 1].text == ")" and row[at - _LETTERED].text == "(" and row[at - _LETTERED - 1].named:
        return row[at - _LETTERED - 1] if row.words.roles.noun_modifiers else None
    return row[at - 2] if row[at - 1].low == "'s" and row[at - 2].named else None


@lru_cache(maxsize=2_048)
def _without_tenure(shown: str, words: Words) -> str:
    """A role without what is written in one word with it of its tenure: "oud-premier", "president-elect"."""
    for behind in (*words.roles.acting_behind, *words.roles.former_behind):
        said = " ".join(behind)
        shown = shown.replace(f" {said}", "").replace(f" {said.capitalize()}", "")
    front, hyphen, role = shown.partition("-")
    if hyphen and tenure_of(front.casefold(), words) == "former":
        return role.replace("-", " ") if words.roles.noun_modifiers else role
    role, hyphen, last = shown.rpartition("-")
    if hyphen and tenure_of(last.casefold(), words) == "designated":
        return role
    first, _, more = role.rpartition("-")
    return first if tenure_of(f"{more}-{last}".casefold(), words) == "designated" else shown
