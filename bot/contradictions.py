"""Two facts that cannot both hold, and why two that look so can: pure rules, each for two facts of one kind.

A fact that an editor retracted or corrected clashes with none: the editor said which of the two holds.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations, product

from bot import lexicon
from bot.model import (
    Agreement,
    Contradiction,
    Fact,
    Interval,
    Meeting,
    Mention,
    Office,
    Part,
    Reason,
    Speech,
    Tenure,
)

SETTLED = ("retracted", "corrected")
"""What an editor says of a fact that is not to be held against another."""
NEAR = timedelta(days=7)
"""Between two days that may be told of one meeting, at most; talks farther apart are other talks."""
WORDS = 4
"""Words from which two quotes are one: shorter ones are said by many."""
ALIKE = 0.8
"""Share of letters in order, 0 to 1, from which two names may be spellings of one."""
TENURES: dict[Tenure, Reason] = {
    "former": "former",
    "designated": "designated",
    "acting": "acting",
    "outgoing": "designated",
}
"""Who is called so may stand beside a holder: an outgoing one beside the designated."""
CERTAIN = ("stated", "reported")
"""How a fact is stated that may be held against another: neither planned nor denied."""
TWO = 2
"""Parties of a meeting, at least."""
LOOKED_AT = 12
"""Facts of an answer that are compared pair by pair."""

Found = Contradiction | Agreement | None


def between(one: Fact, other: Fact) -> Found:
    """What two facts cannot agree on, or why they can though they look as if not; None for any others."""
    if one.status in SETTLED or other.status in SETTLED:
        return None
    match one.claim, other.claim:
        case Office() as first, Office() as second:
            return _offices(one, first, other, second)
        case Meeting() as first, Meeting() as second:
            return _meetings(one, first, other, second)
        case Speech() as first, Speech() as second:
            return _quotes(one, first, other, second)
        case Part() as first, Part() as second:
            return _parts(one, first, other, second)
        case _:
            return None


def agreements(facts: Sequence[Fact], nearby: Sequence[Fact] = ()) -> Iterator[Agreement]:
    """Why facts of an answer that look contradictory are not, each reason once.

    Of what is nearby only an office that is not held, or by another right: another date is why it is there.
    """
    told: set[Reason] = set()
    shown, near = facts[:LOOKED_AT], nearby[:LOOKED_AT]
    for one, other in (*combinations(shown, 2), *product(shown, near)):
        found = between(one, other)
        if not isinstance(found, Agreement) or found.why in told:
            continue
        if found.why != "other date" or other not in near:
            told.add(found.why)
            yield found


def said(claim: Speech) -> str:
    """By what one quote is known in any article: its words, folded; "" for too few, and for a paraphrase."""
    words = lexicon.words(claim.text)
    return " ".join(words) if claim.direct and len(words) >= WORDS else ""


def may_meet(when: Interval) -> Interval:
    """The time in which an article may date a meeting that another dates so."""
    start = None if when.start is None else when.start - NEAR
    end = None if when.end is None else when.end + NEAR
    return Interval(start, end, "", "span")


def _offices(one: Fact, first: Office, other: Fact, second: Office) -> Found:
    """Two holders of one office of one organisation on one day."""
    if first.organisation is None or not _same(first.organisation, second.organisation):
        return None
    if _same(first.holder, second.holder):
        return None
    if _is_deputy(first, second):
        return Agreement("deputy", other, one)
    if _is_deputy(second, first):
        return Agreement("deputy", one, other)
    is_one = first.key == second.key and first.key
    is_certain = one.modality in CERTAIN and other.modality in CERTAIN
    return _holders(one, first, other, second) if is_one and is_certain else None


def _holders(one: Fact, first: Office, other: Fact, second: Office) -> Found:
    """Two people who are said to hold the same office."""
    if first.tenure in TENURES:
        return Agreement(TENURES[first.tenure], other, one)
    if second.tenure in TENURES:
        return Agreement(TENURES[second.tenure], one, other)
    if _is_shared(first) or _is_shared(second):
        return Agreement("shared", one, other)
    if _is_alike(first.holder, second.holder):
        return Agreement("spelling", one, other)
    if not _share_a_day(one.holds, other.holds):
        return Agreement("other date", one, other)
    return Contradiction("holders", one, other)


def _meetings(one: Fact, first: Meeting, other: Fact, second: Meeting) -> Found:
    """Two dates for one meeting of the same parties at the same place, in articles of one time."""
    parties = [{each.id or each.name for each in claim.participants} for claim in (first, second)]
    if parties[0] != parties[1] or len(parties[0]) < TWO or not _same(first.place, second.place):
        return None
    if _article(one) == _article(other) or not _overlap(one.said, other.said):
        return None
    if one.when is None or other.when is None or not may_meet(one.when).overlaps(other.when):
        return None
    if one.when.overlaps(other.when):
        return None
    if first.state != second.state or one.modality != other.modality:
        return Agreement("moved", one, other)
    return Contradiction("dates", one, other)


def _quotes(one: Fact, first: Speech, other: Fact, second: Speech) -> Found:
    """One quote of two speakers."""
    if not said(first) or said(first) != said(second) or first.speaker is None or second.speaker is None:
        return None
    if _same(first.speaker, second.speaker):
        return None
    if "person" not in (first.speaker.kind, second.speaker.kind) or first.speaker.kind != second.speaker.kind:
        return Agreement("voice", one, other)
    if _is_alike(first.speaker, second.speaker):
        return Agreement("spelling", one, other)
    return Contradiction("speakers", one, other)


def _parts(one: Fact, first: Part, other: Fact, second: Part) -> Found:
    """Two heads of one side lead it together; of two lists one may name some only."""
    if not _same(first.side, second.side) or _same(first.person, second.person) or first.side is None:
        return None
    if first.part != second.part or not _overlap(one.holds, other.holds):
        return None
    if _is_alike(first.person, second.person):
        return Agreement("spelling", one, other)
    if first.part == "leads":
        return Agreement("shared", one, other)
    if (
        first.part == "member"
        and "open" in (first.listed, second.listed)
        and _article(one) != _article(other)
    ):
        return Agreement("open list", *((one, other) if second.listed == "open" else (other, one)))
    return None


def _is_deputy(first: Office, second: Office) -> bool:
    """Whether the first is the second's deputy."""
    return bool(second.key) and first.key == f"deputy-{second.key}"


def _is_shared(claim: Office) -> bool:
    """Whether several may hold an office: by what it is, or since somebody is called its co-holder."""
    of = claim.organisation
    alone = of is not None and lexicon.is_held_alone(claim.key, of.kind)
    return not alone or lexicon.words(claim.role)[:1] == ("co",)


def _is_alike(one: Mention, other: Mention) -> bool:
    """Whether two names may be spellings of one: all but the same letters, or a part of the other's words."""
    from difflib import SequenceMatcher  # noqa: PLC0415 - 2 ms of a cold start, for the few pairs that get here

    first, second = ("".join(lexicon.words(each.name)) for each in (one, other))
    words = [set(lexicon.words(each.name)) for each in (one, other)]
    within = words[0] <= words[1] or words[1] <= words[0]
    return within or SequenceMatcher(None, first, second, autojunk=False).ratio() >= ALIKE


def _share_a_day(one: Interval | None, other: Interval | None) -> bool:
    """Whether both surely hold on some day: a month or a year says of one of its days only."""
    if one is None or other is None or not one.overlaps(other):
        return False
    first, second = _is_whole(one), _is_whole(other)
    return (first and second) or (first and one.contains(other)) or (second and other.contains(one))


def _is_whole(when: Interval) -> bool:
    """Whether what holds in a time holds on each of its days."""
    return when.weekday is None and when.grain in {"day", "span"}


def _overlap(one: Interval | None, other: Interval | None) -> bool:
    return one is not None and other is not None and one.overlaps(other)


def _same(one: Mention | None, other: Mention | None) -> bool:
    """Whether two mentions are of one entity; two that are left out are the same."""
    if one is None or other is None:
        return one is other
    return (one.id or one.name) == (other.id or other.name)


def _article(fact: Fact) -> str:
    return fact.evidence[0].source.id
