"""Answers from made-up stores of 10,000 to 1,000,000 facts: processor time and time on the clock, warm.

The bar is 50 ms for 99 questions of 100, 150 ms for those in any words, and that a store a hundred times as
large takes no longer than the logarithm grows. Each sort is warmed by other questions of it, as many at each
size; a page of a large store that none of them touched is still new. The stores are kept in var/bench.
"""

import gc
import random
import time
from collections.abc import Callable
from itertools import islice
from math import log
from pathlib import Path

from bot import answers, gazetteer, lexicon
from bot.model import Mention
from bot.store import Store

from . import madeup
from .madeup import World

KEPT = Path(__file__).parent.parent.parent / "var" / "bench"
SIZES = (10_000, 100_000, 1_000_000)
ASKED, WARMING = 300, 100
"""Questions of each sort that are timed, and other ones before them."""
COMMONEST = 20
"""Words that stand in one fact of ten and more."""
TODAY = madeup.LAST
DATES = ("", "", "2019", "maart 2022", "sinds 2020", "vóór 2012", "tussen 1 maart en 5 april 2018", "2024")


def main() -> None:
    """Print median and p99 of each sort of question, and by what the p99 grew."""
    slowest: dict[str, list[float]] = {}
    for size in SIZES:
        store, world = madeup.store(size, KEPT / f"{size}.db"), madeup.world(size)
        _say(f"{size:9,} facts; the first misspelt name is read in {_warmed_s(store):.1f} s")
        for sort, ask in SORTS.items():
            own, clock = _took_ms(store, world, ask)
            slowest.setdefault(sort, []).append(_p99(own))
            _say(
                f"  {sort:15} median {own[ASKED // 2]:6.1f} ms, p99 {_p99(own):6.1f} ms;"
                f" on the clock p99 {_p99(clock):6.1f} ms"
            )
        store.close()
    _say(f"p99 grew, the logarithm {log(SIZES[-1]) / log(SIZES[0]):.2f} times:")
    for sort, took in slowest.items():
        _say(f"  {sort:15} {took[-1] / took[0]:.2f} times")


def _warmed_s(store: Store) -> float:
    """Seconds of the first question that needs the index of names, which later ones share."""
    began = time.process_time()
    answers.answer("/who-is Xandrovo Quilbeck", store, today=TODAY)
    gc.collect()
    gc.freeze()
    return time.process_time() - began


def _took_ms(
    store: Store, world: World, ask: Callable[[random.Random, World], str]
) -> tuple[list[float], list[float]]:
    """Milliseconds that each question took of the processor, and on the clock, the quickest first."""
    dice = random.Random(ASKED)  # noqa: S311 - dice, and the same each time
    for _ in range(WARMING):
        answers.answer(ask(dice, world), store, today=TODAY)
    own, clock = [], []
    for _ in range(ASKED):
        text = ask(dice, world)
        began, read = time.process_time(), time.perf_counter()
        answers.answer(text, store, today=TODAY)
        own.append(1000 * (time.process_time() - began))
        clock.append(1000 * (time.perf_counter() - read))
    return sorted(own), sorted(clock)


def _p99(took: list[float]) -> float:
    """What 99 of 100 questions took at most."""
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
