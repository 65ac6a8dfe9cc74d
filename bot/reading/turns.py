"""The turns of a lexicon that take a stance, by the forms of their verbs: "zet de hakken in het zand"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from bot.reading.shapes import Set, Stance
from bot.reading.vocabulary import Words

_ANY = "*"
"""What stands in the lexicon for the words that a turn is about."""
Order = Literal["finite", "closing", "active"]
"""A form that stands second or last, one that only closes its clause, one that does so with "is"."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The words of a turn beside its verb, `open_` those before which others may stand.

    `part` is what belongs to the verb and closes the clause where the form stands apart from it. `within`
    are the ends of one of the words that it must be about, none where it may be about anything. `infinitive`
    is that of its verb, without the part.
    """

    stance: Stance
    rest: tuple[Set, ...]
    open_: frozenset[int]
    part: str
    within: tuple[str, ...]
    denies: bool
    infinitive: str


@cache
def turns(words: Words) -> Mapping[str, tuple[tuple[Turn, Order], ...]]:
    """The turns by the forms of their verbs, those of most words first."""
    found: dict[str, list[tuple[Turn, Order]]] = {}
    conjugated = {forms[0]: forms for forms in words.stances.conjugations}
    for stance, line in _listed(words):
        head, *rest = line.split()
        part, _, infinitive = head.rpartition("-")
        turn = _turn(words, stance, rest, (part, infinitive))
        for form, order in _forms(conjugated[infinitive], part, turned=words.speech.turned):
            found.setdefault(form, []).append((turn, order))
    return {form: tuple(sorted(turns, key=lambda one: -len(one[0].rest))) for form, turns in found.items()}


def _listed(words: Words) -> Iterator[tuple[Stance, str]]:
    """The stances of the lexicon with the lines of their turns."""
    for stance in get_args(Stance):
        lines = words.stances.idioms.get(stance, "").strip().splitlines()
        yield from ((stance, line) for line in lines)


def _turn(words: Words, stance: Stance, rest: Sequence[str], verb: tuple[str, str]) -> Turn:
    within = rest[-1][1:-1] if rest and rest[-1].startswith("<") else ""
    said = [word for word in (rest[:-1] if within else rest) if word != _ANY]
    open_ = frozenset(i - rest[:i].count(_ANY) for i, word in enumerate(rest) if i and rest[i - 1] == _ANY)
    parts = tuple(_spelled(word, words) for word in said)
    denies = any(not words.stances.negations.isdisjoint(one) for one in parts)
    ends = tuple(words.stances.classes[within].split()) if within else ()
    part, infinitive = verb
    return Turn(stance, parts, open_, part, ends, denies, infinitive)


def _spelled(word: str, words: Words) -> Set:
    """The words that may stand for one; a preposition also in one word with what it points to: "daarmee"."""
    spelled = frozenset(word.split("|"))
    pointing = words.stances.pronominal
    together = {pointing.get(one, one) for one in spelled & words.speech.prepositions}
    apart = together if words.stances.pointers else frozenset[str]()
    return spelled | apart | {front + one for one in together for front in words.stances.pointers}


def _forms(forms: Sequence[str], part: str, *, turned: bool) -> Iterator[tuple[str, Order]]:
    """The forms of a verb as they stand in print, in an order that says where."""
    *finite, participle = forms[1:]
    active: Order = "active" if finite[-1] == "is" else "closing"
    finite = finite[:-1] if active == "active" else finite
    if not turned:
        yield from ((form, "finite") for form in {*forms})
        return
    yield from ((form, "finite") for form in {forms[0], *finite})
    yield part + participle, active
    if part:
        yield from ((part + form, "closing") for form in {forms[0], *finite})
