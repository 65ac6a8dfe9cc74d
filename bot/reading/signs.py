"""What of a fact's sentence and article, beside its rule, tells facts that are read right from others."""

from collections.abc import Callable, Iterator, Mapping

from bot.lexicon import gender_of
from bot.model import FactKind, Meeting, Office, Position
from bot.reading.line import Line
from bot.reading.nearness import is_one
from bot.reading.phrase import Kind, Phrase
from bot.reading.saying import Saying
from bot.reading.seen import Seen

_NAMED: tuple[Kind, ...] = ("person", "body", "land")
_OPENS = 1
"""Chunks at most before the subject with which a sentence begins: "The union", "Volgens Ada Bos"."""
_BESIDE = 1
"""Chunks at most between a verb of saying and its subject."""
_NEAR = 2
"""Chunks behind a subject among which the verb of its stance stands: "The union also rejects"."""
_LONG_OFFICE, _LONG_SAYING = 9, 26
"""Words from which an office or a statement is told at length."""
_BRIEF = 15
"""Chunks from which a sentence is not short."""
_CLIPPED = 4
"""Words up to which a quotation is clipped: an article marks so few of them in passing."""
_RIVALS = 2
"""Others whom a paragraph names from which there are several."""
_NESTED = 4
"""Marks and openings of clauses from which a sentence has several clauses."""


def signs(seen: Seen) -> Iterator[str]:
    """The names of the signs that a fact shows, in the order of its kind's table; none without a subject."""
    if seen.subject is not None or seen.kind == "meeting":
        yield from (name for name, shows in SIGNS.get(seen.kind, {}).items() if shows(seen))


def _is_nearest(seen: Seen) -> bool:
    """The second reading finds the same subject."""
    return seen.is_nearest


def _is_full(seen: Seen) -> bool:
    """The sentence has its subject's first and last name."""
    return any(" " in phrase.name for phrase in _names(seen))


def _names(seen: Seen) -> Iterator[Phrase]:
    phrases = (seen.line.phrases[i] for i in seen.own)
    return (phrase for phrase in phrases if phrase.kind in _NAMED)


def _is_plain(seen: Seen) -> bool:
    """No word that was not understood stands before the role: "Chilean minister", no "lone minister"."""
    claim, row, words = seen.found.claim, seen.line.row, seen.line.words
    first = claim.role.split()[0] if isinstance(claim, Office) else ""
    inside = (i for i, chunk in enumerate(row) if seen.found.start <= chunk.start < seen.found.end)
    at = next((i for i in inside if row[i].text.casefold() == first.casefold()), None)
    before = row[at - 1] if at else None
    return before is None or before.kind != "word" or before.low in words.understood


def _is_of_land(seen: Seen) -> bool:
    """The office is of a land: "Chilean minister"."""
    office = seen.found.claim
    of = office.organisation if isinstance(office, Office) else None
    return of is not None and of.kind == "country"


def _is_long_office(seen: Seen) -> bool:
    return len(seen.told.split()) >= _LONG_OFFICE


def _is_long_saying(seen: Seen) -> bool:
    return len(seen.told.split()) >= _LONG_SAYING


def _opens(seen: Seen) -> bool:
    """The sentence begins with its subject."""
    return seen.phrase is not None and seen.phrase.first <= _OPENS


def _is_beside(seen: Seen) -> bool:
    """The subject stands beside its verb of saying, on either side."""
    return any(
        _between(seen.line, saying) <= _BESIDE for saying in seen.sayings if saying.subject in seen.own
    )


def _is_plainly_said(seen: Seen) -> bool:
    """Its verb means nothing but saying or thinking: "says", no "signals"."""
    plainly = seen.line.words.speech.plainly
    own = (saying for saying in seen.sayings if saying.subject in seen.own)
    return any(seen.line.row[saying.verb].low in plainly for saying in own)


def _between(line: Line, saying: Saying) -> int:
    """Chunks between a verb of saying and its subject."""
    phrase = line.phrases[saying.subject or 0]
    return saying.verb - phrase.last if phrase.last <= saying.verb else phrase.first - saying.verb - 1


def _is_disputed(seen: Seen) -> bool:
    """Somebody else was read to say some of it too."""
    others = (one for one in seen.said if one.claim.speaker not in (None, seen.subject))
    return any(one.start < seen.found.end and seen.found.start < one.end for one in others)


def _is_person(seen: Seen) -> bool:
    return seen.subject is not None and seen.subject.kind == "person"


def _is_given(seen: Seen) -> bool:
    """It is somebody's whose first name is known as one."""
    return _is_person(seen) and seen.subject is not None and bool(gender_of(seen.subject.name))


def _is_introduced(seen: Seen) -> bool:
    """The sentence tells an office of its subject."""
    return seen.is_introduced


def _is_doubled(seen: Seen) -> bool:
    """The sentence speaks of its subject more than once."""
    return len(seen.own) > 1


def _is_elsewhere(seen: Seen) -> bool:
    """Its speaker says something in another sentence too."""
    return seen.is_elsewhere


def _is_untold(seen: Seen) -> bool:
    """The sentence has no verb of saying."""
    return not seen.sayings


def _is_brief(seen: Seen) -> bool:
    """The sentence is short."""
    return len(seen.line.row) < _BRIEF


def _is_clipped(seen: Seen) -> bool:
    """It has few words: "a lost cause"."""
    return len(seen.told.split()) <= _CLIPPED


def _has_rivals(seen: Seen) -> bool:
    """Its paragraph names several others who may have said so."""
    return len(seen.others) >= _RIVALS


def _is_carried(seen: Seen) -> bool:
    """It stands in a paragraph of its own, its speaker named before that."""
    lines, at = seen.sight.told.lines, seen.found.line
    beside = (lines[i] for i in (at - 1, at + 1) if 0 <= i < len(lines))
    alone = all(line.sentence.paragraph != seen.line.sentence.paragraph for line in beside)
    return alone and seen.found.distance > 0


def _is_known(seen: Seen) -> bool:
    """The world knows its subject: a land, a body with a name that is not only this article's."""
    return seen.subject is not None and seen.subject.id is not None


def _acts(seen: Seen) -> bool:
    """A verb that takes a stance stands right behind its subject."""
    if seen.phrase is None:
        return False
    behind = seen.line.row.chunks[seen.phrase.last : seen.phrase.last + _NEAR]
    return any(chunk.low in seen.line.words.stances.verbs for chunk in behind)


def _is_for(seen: Seen) -> bool:
    """The stance is "for", which the weakest verbs take: "wants"."""
    return isinstance(seen.found.claim, Position) and seen.found.claim.stance == "for"


def _is_nested(seen: Seen) -> bool:
    """The sentence has several clauses."""
    return len(seen.line.clause_begins) >= _NESTED


def _is_passed_on(seen: Seen) -> bool:
    """Somebody else is said to say so."""
    return seen.found.voice is not None


def _is_short(seen: Seen) -> bool:
    """The article has one word for its subject and no more: a surname, a land."""
    return seen.subject is not None and " " not in seen.subject.name


def _is_obscure(seen: Seen) -> bool:
    """The same, and the world does not know it either: no land."""
    return _is_short(seen) and not _is_known(seen)


def _holds(seen: Seen) -> bool:
    """The article tells an office of its subject."""
    return seen.offices > 0


def _holds_several(seen: Seen) -> bool:
    """The article tells several offices of whoever holds it."""
    return seen.offices > 1


def _is_fielded(seen: Seen) -> bool:
    """It is known of what somebody is a minister or a spokesman: "minister of Defence"."""
    return isinstance(seen.found.claim, Office) and ":" in seen.found.claim.key


def _are_named(seen: Seen) -> bool:
    """The sentence names two of those who meet."""
    claim, line = seen.found.claim, seen.line
    met = claim.participants if isinstance(claim, Meeting) else ()
    named = [line.who[i] for i in line.numbers(*_NAMED, "place") if line.phrases[i].name]
    return sum(any(is_one(who, one) for who in named) for one in met) > 1


_PART = {"brief": _is_brief, "short": _is_short}
SIGNS: Mapping[FactKind, Mapping[str, Callable[[Seen], bool]]] = {
    "office": {
        "full": _is_full,
        "plain": _is_plain,
        "long": _is_long_office,
        "landed": _is_of_land,
        "fielded": _is_fielded,
        "several": _holds_several,
    },
    "leads": _PART,
    "member": _PART,
    "absent": _PART,
    "statement": {
        "nearest": _is_nearest,
        "opens": _opens,
        "full": _is_full,
        "beside": _is_beside,
        "plainly": _is_plainly_said,
        "long": _is_long_saying,
        "disputed": _is_disputed,
        "rivals": _has_rivals,
        "elsewhere": _is_elsewhere,
        "holds": _holds,
    },
    "quote": {
        "nearest": _is_nearest,
        "person": _is_person,
        "given": _is_given,
        "introduced": _is_introduced,
        "doubled": _is_doubled,
        "elsewhere": _is_elsewhere,
        "untold": _is_untold,
        "clipped": _is_clipped,
        "rivals": _has_rivals,
        "carried": _is_carried,
        "obscure": _is_obscure,
        "holds": _holds,
    },
    "position": {
        "nearest": _is_nearest,
        "known": _is_known,
        "acts": _acts,
        "for": _is_for,
        "nested": _is_nested,
        "passed-on": _is_passed_on,
        "holds": _holds,
    },
    "meeting": {"named": _are_named, "introduced": _is_introduced, "holds": _holds},
}
"""The signs of each kind of fact, by their names."""
