"""Stances in turns of several words, wherever their verb stands: "zet de hakken in het zand", "dug in"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.reading import cues, topics
from bot.reading.holders import clause_begin, holder, opener
from bot.reading.line import Line
from bot.reading.shapes import Set, Stance, union
from bot.reading.stance import PARTIES, Cue
from bot.reading.stance_forms import owns
from bot.reading.stance_passives import done_by
from bot.reading.turn_words import Spread, along, end_of
from bot.reading.turns import Order, Turn, turns
from bot.reading.vocabulary import Words


@dataclass(frozen=True, slots=True)
class _Hit:
    """A turn whose verb is at a chunk, the words beside it, and the part or verb that closes its clause."""

    turn: Turn
    at: int
    words: Spread
    part: int
    order: Order

    @property
    def last(self) -> int:
        """The last chunk of it all."""
        return max(self.words.last, self.part)


def idioms(line: Line) -> Iterator[Cue]:
    """The stance of each turn of the lexicon that the sentence has, as "not" turns it."""
    known = _possible(line)
    for at in line.row.where(known.keys()) if known else ():
        told = line.row[at].kind == "word" and not owns(line, at)
        for turn, order in known[line.row[at].low] if told else ():
            hit = _hit(line, at, turn, order)
            cues_of = list(_taken(line, hit)) if hit is not None else []
            if cues_of:
                yield from cues_of
                break


def infinitive(line: Line, begin: int, at: int) -> Stance | None:
    """The stance of the turn whose infinitive stands at a chunk behind its marker, its words before it.

    Of one that denies something it is that without its "not".
    """
    for turn, order in _possible(line).get(line.row[at].low, ()):
        whole = line.row[at].low == turn.infinitive and order == "finite"
        if whole and (not turn.part or line.row[at - 2].low == turn.part):
            found = along(line, turn, (at, begin, at)) if turn.rest else None
            if found is not None and not turn.within:
                return line.words.stances.flips.get(turn.stance) if turn.denies else turn.stance
    return None


@cache
def _begin(words: Words) -> frozenset[str]:
    """The forms of the verbs of turns."""
    return frozenset(turns(words))


def _possible(line: Line) -> Mapping[str, list[tuple[Turn, Order]]]:
    """The turns of which every word stands in the sentence, by the forms of their verbs."""
    lows, known = line.row.lows, _by_word(line.words)
    return {low: possible for low in lows & _begin(line.words) if (possible := _whole(lows, known[low]))}


_Known = Mapping[str, tuple[tuple[int, Turn, Order], ...]]
"""The turns of a form by each way to write their longest word, "" for none; numbered in their order."""


def _whole(lows: Set, known: _Known) -> list[tuple[Turn, Order]]:
    """Those of the turns of a form of which every word is among these, in their order."""
    near = [one for low, some in known.items() if low in lows or not low for one in some]
    whole = {at: (turn, order) for at, turn, order in near if not any(map(lows.isdisjoint, turn.rest))}
    return [whole[at] for at in sorted(whole)]


@cache
def _by_word(words: Words) -> Mapping[str, _Known]:
    """The turns by the forms of their verbs, then by the longest word beside it, which few sentences have."""
    found: dict[str, dict[str, tuple[tuple[int, Turn, Order], ...]]] = {}
    for form, known in turns(words).items():
        own = found.setdefault(form, {})
        for number, (turn, order) in enumerate(known):
            for word in max(turn.rest, key=lambda one: min(map(len, one)), default={""}):
                own[word] = (*own.get(word, ()), (number, turn, order))
    return found


def _hit(line: Line, at: int, turn: Turn, order: Order) -> _Hit | None:
    """The turn whose verb this is, its words behind it or, in languages that turn verbs, before it."""
    end = end_of(line, at)
    if order == "finite":
        part = _parted(line, at, turn.part, end) if turn.part else at
        found = None if part is None else along(line, turn, (at, at + 1, end))
        if part is not None and found is not None:
            return _Hit(turn, at, found, part, order)
    if not line.words.speech.turned or (turn.part and order == "finite") or not _closes(line, at):
        return None
    if line.row[at - 1].low in line.words.speech.infinitive_markers:
        return None
    found = along(line, turn, (at, clause_begin(line, at), at + 2))
    return None if found is None else _Hit(turn, at, found, at, "closing" if order == "finite" else order)


def _parted(line: Line, at: int, part: str, end: int) -> int | None:
    """Where the part of a verb closes its clause."""
    found = (i for i in range(at + 1, end) if line.row[i].low == part and _closes(line, i))
    return next(found, None)


def _closes(line: Line, at: int) -> bool:
    """Whether nothing that a preposition or a verb governs stands behind a chunk."""
    behind, words = line.row[at + 1], line.words
    if behind.kind in ("mark", "nothing", "quote"):
        return True
    speech = words.speech
    opens = union(speech.complementisers, speech.subordinators, speech.clause_breaks)
    return behind.low in union(
        speech.prepositions, opens, speech.auxiliaries, words.stances.maybe, words.talks.by
    )


def _taken(line: Line, hit: _Hit) -> Iterator[Cue]:
    carrier = _carrier(line, hit) if hit.order != "finite" else None
    verb = hit.at if carrier is None else carrier
    row, stances = line.row, line.words.stances
    open_ = cues.leaves_open(line, verb) or _is_asked_over(line, verb)
    if open_ or not cues.is_said(line, hit.at) or cues.is_asked_for(line, verb):
        return
    denied = not hit.turn.denies and cues.negated(line, verb, hit.last)
    maybe = row.has(stances.maybe, clause_begin(line, verb), hit.at + 2)
    if maybe and hit.order != "finite" and not (denied or hit.turn.denies):
        return
    if _is_beside(line, hit.at):
        return
    passive = hit.order != "active" and cues.is_passive(line, hit.at)
    number = _agent(line, verb) if passive else holder(line, verb)
    if number is None or line.phrases[number].kind not in PARTIES:
        return
    stance = cues.turned(line, verb, hit.turn.stance) if denied else hit.turn.stance
    topic = _topic(line, hit, verb, number)
    if stance is not None and _fits(topic, hit.turn):
        topic = topics.affirmed(line, topic) if denied else topic
        for one in sorted({*line.joined_before(number), *line.joined(number)}):
            yield Cue(one, topic, stance, "position-idiom", verb)


def _is_asked_over(line: Line, at: int) -> bool:
    """Whether words between commas part a verb from the "of" of its clause: "of X, de eigenaar, eist"."""
    begin = clause_begin(line, at)
    before = clause_begin(line, begin - 2)
    apart = line.row[begin - 1].text == line.row[before - 1].text == ","
    return apart and opener(line, before - 2) in line.words.stances.open_clauses


def _is_beside(line: Line, at: int) -> bool:
    """Whether a form only tells what goes on beside: "…, stepping back from a clash"."""
    speech = line.words.speech
    active = not speech.turned and line.row[at].low.endswith(speech.active_endings)
    return active and line.row[at - 1].low not in speech.auxiliaries | speech.skip


def _carrier(line: Line, hit: _Hit) -> int | None:
    """The auxiliary or the "wil" that carries a form at the end of its clause."""
    speech, stances = line.words.speech, line.words.stances
    carriers = speech.auxiliaries | stances.maybe | stances.wants | stances.will_not
    back = range(hit.at - 1, clause_begin(line, hit.at) - 1, -1)
    begins = {phrase.first for phrase in line.phrases}
    before = next((i for i in back if line.row[i].low in carriers and i not in begins), None)
    behind = hit.at + 1 if line.row[hit.at + 1].low in carriers else None
    return before if before is not None else behind


def _agent(line: Line, verb: int) -> int | None:
    """Who stands behind "door" in the clause of a passive."""
    by = line.row.find(line.words.talks.by, clause_begin(line, verb), end_of(line, verb))
    return None if by is None else done_by(line, by)


def _topic(line: Line, hit: _Hit, verb: int, number: int) -> str:
    """What it is about: the room that the turn leaves, else what stands behind it, inside or before it."""
    phrase, said = line.phrases[number], hit.words
    if said.slot is not None and said.slot[0] < said.slot[1]:
        first, last = said.slot
        holds = first <= phrase.first < last and last - first > 1
        return topics.shown(line, phrase.last if holds else first, last) or line.row.shown(first, last)
    behind = topics.clause_from(line, max(hit.last + 1, phrase.last if phrase.first > hit.last else 0))
    if behind:
        return behind
    inverted = phrase.first > verb
    inside = (max(verb + 1, phrase.last if inverted else 0), said.first)
    behind_words = (said.last + 1, hit.part if hit.part > said.last else hit.at)
    before = topics.shown(line, clause_begin(line, verb), verb) if inverted else ""
    own = line.row.shown(min(said.first, hit.at), hit.last + 1)
    return before or topics.shown(line, *behind_words) or topics.shown(line, *inside) or own


def _fits(topic: str, turn: Turn) -> bool:
    """Whether a topic is what such a turn may be about."""
    low = topic.casefold()
    return bool(topic) and (
        not turn.within or any(word.strip(".,").endswith(turn.within) for word in low.split())
    )
