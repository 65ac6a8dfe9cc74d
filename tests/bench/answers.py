"""Answers from made-up stores of 10,000 to 1,000,000 facts: processor time and time on the clock, warm.

The bar is 50 ms for 99 questions of 100, 150 ms for those in any words, and that a store a hundred times as
large takes no longer than the logarithm grows. Each sort is warmed by other questions of it, as many at each
size; a page of a large store that none of them touched is still new. The stores are kept in var/bench.

The lands of a store a hundred times as large are in a hundred times as many facts, so that an answer gives
more of them, fifty at most. What grows is therefore told twice: of all questions, and of those alone whose
answers give about as many facts in the smallest store as in the largest. One question is asked of each store
in turn, for whatever else the machine does to slow them all.
"""

import gc
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from math import log
from pathlib import Path
from statistics import median

from bot import answers, gazetteer, lexicon
from bot.model import Mention
from bot.store import Store

from . import madeup
from .madeup import World

KEPT = Path(__file__).parent.parent.parent / "var" / "bench"
SIZES = (10_000, 100_000, 1_000_000)
ASKED, WARMING = 300, 100
"""Questions of each sort that are timed, and other ones before them."""
ENOUGH = 10
"""Answers about as long at both sizes, from which they are compared."""
COMMONEST = 20
"""Words that stand in one fact of ten and more."""
TODAY = madeup.LAST
DATES = ("", "", "2019", "maart 2022", "sinds 2020", "vóór 2012", "tussen 1 maart en 5 april 2018", "2024")


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds that a question took of the processor, and on the clock, and how many facts it gave."""

    own: float
    clock: float
    gave: int


def main() -> None:
    """Print median and p99 of each sort of question at each size, and by what they grew."""
    stores, worlds = (
        [madeup.store(size, KEPT / f"{size}.db") for size in SIZES],
        list(map(madeup.world, SIZES)),
    )
    for size, store in zip(SIZES, stores, strict=True):
        _say(f"{size:9,} facts; the first misspelt name is read in {_warmed_s(store):.1f} s")
    grew = {}
    for sort, ask in SORTS.items():
        took = _took(stores, worlds, ask)
        for size, each in zip(SIZES, took, strict=True):
            _say(f"  {sort:15} {size:9,} facts: {_told(each)}")
        grew[sort] = _grew(took[0], took[-1])
    _say(f"grew, the logarithm {log(SIZES[-1]) / log(SIZES[0]):.2f} times:")
    for sort, told in grew.items():
        _say(f"  {sort:15} {told}")
    for store in stores:
        store.close()


def _told(took: Sequence[Took]) -> str:
    own, clock = sorted(each.own for each in took), sorted(each.clock for each in took)
    gave = sorted(each.gave for each in took)
    return (
        f"median {median(own):6.1f} ms, p99 {_p99(own):6.1f} ms; on the clock p99 {_p99(clock):6.1f} ms;"
        f" gave {median(gave):3.0f} facts, p99 {_p99(gave):3.0f}"
    )


def _grew(small: Sequence[Took], large: Sequence[Took]) -> str:
    """By what the median and the p99 grew, and the median of answers that give as many facts."""
    one, other = (sorted(each.own for each in took) for took in (small, large))
    of_all = f"p99 {_p99(other) / _p99(one):.2f} times, median {median(other) / median(one):.2f}"
    alike = _alike(small, large)
    return f"{of_all}; of answers as long {alike:.2f}" if alike else of_all


def _alike(small: Sequence[Took], large: Sequence[Took]) -> float:
    """By what the median grew of answers about as long, weighed by how many there are; 0 for too few."""
    one, other = _by_length(small), _by_length(large)
    numbers = {length: min(len(one[length]), len(other[length])) for length in one.keys() & other.keys()}
    numbers = {length: number for length, number in numbers.items() if number >= ENOUGH}
    grew = (numbers[length] * median(other[length]) / median(one[length]) for length in numbers)
    return sum(grew) / sum(numbers.values()) if numbers else 0.0


def _by_length(took: Sequence[Took]) -> dict[int, list[float]]:
    """What answers took by the bits of the number of facts that they give: 0, 1, 2 to 3, and so on."""
    found: dict[int, list[float]] = {}
    for each in took:
        found.setdefault(each.gave.bit_length(), []).append(each.own)
    return found


def _warmed_s(store: Store) -> float:
    """Seconds of the first question that needs the index of names, which later ones share."""
    began = time.process_time()
    answers.answer("/who-is Xandrovo Quilbeck", store, today=TODAY)
    gc.collect()
    gc.freeze()
    return time.process_time() - began


def _took(
    stores: Sequence[Store], worlds: Sequence[World], ask: Callable[[random.Random, World], str]
) -> list[list[Took]]:
    """What each question took of each store, asked of one after the other."""
    dice = [random.Random(ASKED) for _ in stores]  # noqa: S311 - dice, and the same each time
    took: list[list[Took]] = [[] for _ in stores]
    for number in range(WARMING + ASKED):
        for at, store in enumerate(stores):
            each = _timed(ask(dice[at], worlds[at]), store)
            if number >= WARMING:
                took[at].append(each)
    return took


def _timed(text: str, store: Store) -> Took:
    own, clock = time.process_time(), time.perf_counter()
    given = answers.answer(text, store, today=TODAY)
    took, read = time.process_time() - own, time.perf_counter() - clock
    facts = [*getattr(given, "facts", ()), *getattr(given, "nearby", ())]
    return Took(1000 * took, 1000 * read, len(facts))


def _p99(took: Sequence[float]) -> float:
    """What 99 of 100 questions took at most; they are in order."""
    return took[-1 - ASKED // 100]


def _date(dice: random.Random) -> str:
    return dice.choice(DATES)


def _called(mention: Mention) -> str:
    """A name as a Dutch asker types it."""
    known = mention.id is not None and gazetteer.entity(mention.id) is not None
    return gazetteer.title(mention.id or "", "nl") if known else mention.name


def _land(dice: random.Random, world: World) -> str:
    return _called(world.lands.draw(dice))


def _person(dice: random.Random, world: World) -> str:
    return world.people.draw(dice).name


def _anyone(dice: random.Random, world: World) -> str:
    return _called(dice.choice((world.lands, world.people, world.bodies, world.cities)).draw(dice))


def _topic(dice: random.Random, world: World) -> str:
    return lexicon.topic_title(world.topics.draw(dice), "nl")


def _office(dice: random.Random, world: World) -> str:
    return lexicon.office_title(world.offices.draw(dice), "nl")


def _words(dice: random.Random, world: World) -> str:
    """Words that say something: those that stand everywhere, as "the" does, nobody searches for."""
    said = (word for word in world.words.some(dice, 50) if word not in world.words.things[:COMMONEST])
    return " ".join(islice(said, dice.choice((1, 2, 3))))


def _plain(dice: random.Random, world: World) -> str:
    """A question in plain words, Dutch or English."""
    land, person, office = _land(dice, world), _person(dice, world), _office(dice, world)
    topic, day = _topic(dice, world), dice.choice(("2019", "mei 2022", "2024"))
    return dice.choice(
        (
            f"wie was {office} van {land} in {day}?",
            f"wat wil {land} over {topic}?",
            f"wat zei {person} over {topic} in {day}?",
            f"wie leidde de delegatie van {land} in {day}?",
            f"who is {person}?",
            f"what did {person} say about {topic}?",
            f"when did {land} and {_land(dice, world)} meet?",
            f"who attended the talks in {_called(world.cities.draw(dice))}?",
        )
    )


def _any_words(dice: random.Random, world: World) -> str:
    """A question of no known kind."""
    name, words = _anyone(dice, world), _words(dice, world)
    return dice.choice(
        (f"{words} {name}", f"waarom {words} {_topic(dice, world)}", f"hoe {words} in {name}?")
    )


SORTS: dict[str, Callable[[random.Random, World], str]] = {
    "/who-led": lambda dice, of: f"/who-led {dice.choice((_land, _city))(dice, of)} {_date(dice)}",
    "/who-attended": lambda dice, of: f"/who-attended {dice.choice((_land, _city))(dice, of)} {_date(dice)}",
    "/who-is person": lambda dice, of: f"/who-is {_person(dice, of)} {_date(dice)}",
    "/who-is office": lambda dice, of: f"/who-is {_office(dice, of)} {_land(dice, of)} {_date(dice)}",
    "/positions": lambda dice, of: f"/positions {_land(dice, of)} {_date(dice)}",
    "/positions on": lambda dice, of: f"/positions {_land(dice, of)} {_topic(dice, of)} {_date(dice)}",
    "/quotes": lambda dice, of: f"/quotes {_person(dice, of)} {_date(dice)}",
    "/quotes on": lambda dice, of: f"/quotes {_person(dice, of)} {_topic(dice, of)} {_date(dice)}",
    "/meetings": lambda dice, of: f"/meetings {dice.choice((_land, _city))(dice, of)} {_date(dice)}",
    "/timeline": lambda dice, of: f"/timeline {_anyone(dice, of)} {_date(dice)}",
    "/compare": lambda dice, of: f"/compare {_land(dice, of)} 2019 {dice.choice(('2022', '2024'))}",
    "/facts": lambda dice, of: f"/facts {_anyone(dice, of)} {_words(dice, of)} {_date(dice)}",
    "plain words": _plain,
    "any words": _any_words,
}
"""How each sort of question is made up."""


def _city(dice: random.Random, world: World) -> str:
    return _called(world.cities.draw(dice))


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - its result
