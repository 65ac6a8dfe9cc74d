"""What stands before the head of a role: articles, lands, tenures, nouns, in the order that people use."""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from typing import NamedTuple

from bot.gazetteer import Form
from bot.lexicon import gender_of
from bot.model import Tenure
from bot.reading import nouns
from bot.reading.heads import Head, head_of, tenure_of
from bot.reading.lead_words import Way, may_lead, ways
from bot.reading.nouns import is_adjective
from bot.reading.row import Chunk, Row

MOST_MODIFIERS = 7
"""Words before a head: "the group's former acting chief operating officer"."""
_ONE_OF = 5
"""Words of "one of a number of", at most."""
_FURTHEST = _ONE_OF + 2 * MOST_MODIFIERS
"""Chunks from an article to the head: genitives are two, the article itself does not count."""


class Lead(NamedTuple):
    """What stands before the head so far; `at` is the next chunk, `taken` how many modifiers there are.

    `begin` is where the role's own words begin.
    """

    at: int
    taken: int = 0
    begin: int | None = None
    determiner: str = ""
    owner: Chunk | None = None
    lands: tuple[Form, ...] = ()
    tenure: Tenure | None = None
    one: bool = False


def may_begin(row: Row, at: int) -> bool:
    """Whether a head stands within reach, and a word here that is one or may be among what leads to it."""
    heads = row.heads
    number = bisect_left(heads, at)
    if number == len(heads) or heads[number] > at + _FURTHEST:
        return False
    chunk = row[at]
    return chunk.kind not in ("word", "mark") or may_lead(chunk.text, row.words)


def head_at(row: Row, at: int) -> Head | None:
    """The word for a role at a chunk; no verb ("heads the team"), and no letters behind a name ("X MP,")."""
    chunk, words = row[at], row.words
    if chunk.low in words.roles.alone:
        owned = row[at - 1].low in words.roles.possessives and row[at + 1].kind == "name"
        if owned or row[at + 1].text == ",":
            return Head(chunk.low)
    led = row[at + 1].low in words.roles.determiners or (row[at - 1].kind == "name" and row.owns(at + 1))
    if chunk.kind != "word" or (chunk.low in words.talks.leads and led):
        return None
    determined = row[at - 2].low in words.roles.determiners
    letters = chunk.text in words.names.letters and row[at - 1].kind == "name" and not determined
    return None if letters and row[at + 1].kind == "mark" else head_of(chunk.text, words)


def goes_on(row: Row, at: int) -> bool:
    """Whether the next word is a head too, and this one only says of what: "union president"."""
    roles, behind = row.words.roles, row[at + 1]
    titled = behind.capital and (
        not row[at].capital or (row[at].low in roles.ranked and behind.low in roles.ranks)
    )
    if titled or not roles.noun_modifiers:
        return False
    led = behind.low in roles.premodifiers and head_at(row, at + 2) is not None
    return led or head_at(row, at + 1) is not None or nouns.is_described_by(row, at)


def behind_modifier(row: Row, lead: Lead) -> Lead | None:
    """The lead with the modifier at its end taken in; None where no role goes on so."""
    for way in ways(row[lead.at], row.words):
        longer = _MODIFIERS[way](row, lead)
        if longer is not None:
            return longer
    return None


def _determiner(row: Row, lead: Lead) -> Lead | None:
    if lead.taken or lead.determiner or row[lead.at].low not in row.words.roles.determiners:
        return None
    counted = 0 if row[lead.at].kind == "word" else 1
    return lead._replace(at=lead.at + 1, taken=counted, determiner=row[lead.at].low)


def _one_of(row: Row, lead: Lead) -> Lead | None:
    """That somebody is one of several in a role: "een van de twee leiders", "one of the judges"."""
    if lead.taken or lead.determiner:
        return None
    near = tuple([row[i].low for i in range(lead.at, lead.at + _ONE_OF)])
    said = next((one for one in row.words.roles.one_of if one == near[: len(one)]), None)
    if said is None:
        return None
    return lead._replace(at=lead.at + len(said), determiner=said[-1], one=True)


def _other(row: Row, lead: Lead) -> Lead | None:
    """What says nothing of the office: "two other former presidents", "the newly elected mayor"."""
    words, low = row.words, row[lead.at].low
    counted = row[lead.at - 1].low in words.roles.numbers or lead.determiner
    if low in words.roles.others and counted:
        return lead._replace(at=lead.at + 1, begin=None)
    adverb = low.endswith(words.speech.adverb_endings) and lead.begin is None and lead.determiner
    made = adverb and row[lead.at + 1].low in words.roles.appointed
    return lead._replace(at=lead.at + 2, taken=lead.taken + 1) if made else None


def _genitive(row: Row, lead: Lead) -> Lead | None:
    if not (row[lead.at].named and row.owns(lead.at)):
        return None
    return lead._replace(at=lead.at + 2, taken=lead.taken + 1, owner=row[lead.at], begin=None)


def _noun_genitive(row: Row, lead: Lead) -> Lead | None:
    """The 's of a noun that the role belongs to: "the faction's commander"."""
    if row[lead.at].low != "'s" or lead.begin is None:
        return None
    return lead._replace(at=lead.at + 1, taken=lead.taken + 1, begin=None)


def _tenure(row: Row, lead: Lead) -> Lead | None:
    tenure = tenure_of(row[lead.at].low, row.words)
    verb = row[lead.at].low in row.words.roles.appoints and not lead.determiner
    if tenure is None or lead.begin is not None or verb:
        return None
    own = tenure == "acting" and not row.words.roles.noun_modifiers
    begin = lead.at if own else None
    return lead._replace(
        at=lead.at + 1, taken=lead.taken + 1, begin=begin, tenure=_first_former(lead, tenure)
    )


def _first_former(lead: Lead, tenure: Tenure) -> Tenure:
    """The tenure of two: a "former acting president" is a former one."""
    return "former" if lead.tenure == "former" else tenure


def _number(row: Row, lead: Lead) -> Lead | None:
    """A number behind the article: "de vier partijleiders", "the 27 ministers"."""
    counts = row[lead.at].low in row.words.roles.numbers or row[lead.at].low.isdigit()
    if not counts or not lead.determiner or lead.taken:
        return None
    return lead._replace(at=lead.at + 1, taken=lead.taken + 1)


def _age(row: Row, lead: Lead) -> Lead | None:
    if not row[lead.at].low.endswith(row.words.roles.of_age):
        return None
    return lead._replace(at=lead.at + 1, taken=lead.taken + 1)


def _land(row: Row, lead: Lead) -> Lead | None:
    form = next((form for form in row[lead.at].forms if form.kind == "adjective"), None)
    if form is None or not _may_precede_land(row, lead):
        return None
    titled = "-" in form.id and row[lead.at + 1].low in row.words.roles.with_land and lead.begin is None
    begin = lead.at if titled else lead.begin
    return lead._replace(at=lead.at + 1, taken=lead.taken + 1, begin=begin, lands=(*lead.lands, form))


def _may_precede_land(row: Row, lead: Lead) -> bool:
    """Whether what stands before a land or a name belongs to the role: "Deputy U.S. Trade Representative"."""
    roles = row.words.roles
    return lead.begin is None or not roles.noun_modifiers or row[lead.begin].low in roles.premodifiers


def _body_in_role(chunk: Chunk, lead: Lead, row: Row) -> int | None:
    """Where the role begins: with a body that says of what it is ("Foreign Ministry spokesman")."""
    first, _, more = chunk.low.partition(" ")
    party = more in row.words.talks.parties
    is_body = bool(more) and first in row.words.roles.premodifiers and not (chunk.is_form("body") or party)
    return lead.at if is_body and lead.begin is None else lead.begin


def _conjunction(row: Row, lead: Lead) -> Lead | None:
    if row[lead.at].low not in row.words.roles.conjunctions:
        return None
    if not lead.lands:
        return lead._replace(at=lead.at + 1, taken=lead.taken + 1) if _joins_fields(row, lead) else None
    behind = lead.at + 1
    again = row[behind].low in row.words.roles.determiners and row[behind + 1].is_form("adjective")
    return lead._replace(at=behind + again, taken=lead.taken + 1)


def _joins_fields(row: Row, lead: Lead) -> bool:
    """Whether an "and" stands inside a role: "the police and crime commissioner", not "A and B leader"."""
    apart = lead.determiner or lead.owner or row[lead.at - 2].kind == "mark" or row[lead.at - 1].capital
    field = row[lead.at + 1]
    noun = field.kind in ("word", "name", "portfolio") and field.capital == row[lead.at + 2].capital
    head = head_at(row, lead.at + 2)
    return bool(apart) and lead.begin == lead.at - 1 and noun and head is not None and not head.plural


def _noun(row: Row, lead: Lead) -> Lead | None:
    """A noun or a name before the head, in languages that have them there: "environment minister"."""
    chunk, ahead = row[lead.at], lead._replace(at=lead.at + 1, taken=lead.taken + 1)
    if not row.words.roles.noun_modifiers or _is_appointed(row, lead.at):
        return None
    if chunk.named and row[lead.at - 1].low in row.words.roles.conjunctions and lead.begin is not None:
        return ahead
    owned = lead.owner is not None or row[lead.at - 1].low == "'s"
    if chunk.named and owned and row[lead.at + 1].low in row.words.roles.posted:
        return ahead._replace(begin=lead.at)
    if chunk.named:
        ended = tenure_of(chunk.low.partition("-")[0], row.words) if "-" in chunk.low else None
        return (
            ahead._replace(owner=chunk, begin=_body_in_role(chunk, lead, row), tenure=ended or lead.tenure)
            if _may_precede_land(row, lead)
            else None
        )
    another = lead.begin is not None and tenure_of(chunk.low, row.words) == "former"
    another = another or (lead.begin is None and not lead.determiner and _is_beside(row, lead.at))
    another = another or (chunk.low.isdigit() and not lead.taken and not lead.determiner)
    if another or chunk.kind not in ("word", "portfolio") or chunk.low in row.words.no_modifier:
        return None
    tenure = tenure_of(chunk.low.partition("-")[0], row.words) if "-" in chunk.low else None
    based = lead.begin is None and chunk.capital and chunk.low.endswith(row.words.roles.adjective_endings)
    based = based or _only_describes(row, lead.at) or chunk.low in row.words.roles.numbers
    begin = lead.at if lead.begin is None and not based else lead.begin
    return ahead._replace(begin=begin, tenure=tenure or lead.tenure)


def _is_appointed(row: Row, at: int) -> bool:
    """Whether somebody stands here who is given what follows: "appointed Ada Cole chief executive"."""
    person = " " in row[at].text and bool(gender_of(row[at].text))
    return person and row[at - 1].low in row.words.roles.appoints


def _is_beside(row: Row, at: int) -> bool:
    """Whether a verb or adverb stands before a title: "using Princess X", "recently Cardinal X"."""
    chunk, speech = row[at], row.words.speech
    if chunk.capital or not row[at + 1].capital or chunk.low in row.words.roles.premodifiers:
        return False
    acts = speech.active_endings + speech.adverb_endings
    return chunk.low.endswith(acts) or speech.participle.fullmatch(chunk.low) is not None


def _only_describes(row: Row, at: int) -> bool:
    """Whether a word says nothing of the office: "the first female president", "the hawkish minister"."""
    describing = row.words.roles.describing
    return row[at].low in describing or row[at + 1].low in describing


def _adjective(row: Row, lead: Lead) -> Lead | None:
    """An adjective; one that is not inflected belongs to the role: "speciaal gezant", but "nieuwe gezant"."""
    chunk = row[lead.at]
    small = chunk.kind == "word" and (not chunk.capital or "-" in chunk.low)
    opens = lead.at == 0 and chunk.kind in ("word", "name") and not row[1].capital
    usable = (small or opens) and is_adjective(chunk.low, row.words)
    if row.words.roles.noun_modifiers or not (usable or is_of_place(row, lead.at)):
        return None
    roles = row.words.roles
    if chunk.low in roles.numbers:
        return None
    kept = chunk.low in roles.fields or (chunk.low, row[lead.at + 1].low) in roles.kept
    own = kept or not chunk.low.endswith(roles.inflections)
    begin = lead.at if own and lead.begin is None else lead.begin
    return lead._replace(at=lead.at + 1, taken=lead.taken + 1, begin=begin)


def is_of_place(row: Row, at: int) -> bool:
    """Whether a capital word is an adjective of a place or a party: "Gentse", "Democratische"."""
    chunk = row[at]
    if not (chunk.capital and chunk.low.endswith(row.words.names.adjective_endings)):
        return False
    behind = row[at + 1]
    titled = chunk.kind == "name" and behind.capital and head_at(row, at + 1) is not None
    return chunk.kind in ("name", "word") and behind.kind == "word" and (titled or not behind.capital)


_MODIFIERS: Mapping[Way, Callable[[Row, Lead], Lead | None]] = {
    "one of": _one_of,
    "determiner": _determiner,
    "number": _number,
    "other": _other,
    "genitive": _genitive,
    "owned": _noun_genitive,
    "tenure": _tenure,
    "age": _age,
    "land": _land,
    "conjunction": _conjunction,
    "noun": _noun,
    "adjective": _adjective,
}
