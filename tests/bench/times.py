"""Dates: bars are 100 µs a command, 400 µs a dated sentence, 20 ms an article of 5,600 characters."""

import statistics
import time
from datetime import date

from bot import times
from bot.times import Policy

RUNS = 300
TODAY = date(2025, 6, 11)
SENTENCE = "De ministers spraken elkaar op 28 februari 2022 in Genève, en donderdag opnieuw."
PARAGRAPH = (
    "De vakbonden en de werkgevers zitten maandagochtend weer aan tafel, drie weken na de laatste ronde. "
    "Sinds maart 2022 liggen de standpunten ver uiteen, zei de bemiddelaar gisteren. Volgens hem moet er "
    "voor het eind van het jaar een akkoord komen. De werkgevers willen dat de lonen tot 2027 bevroren "
    "blijven; de bonden eisen een verhoging van vier procent in januari. "
)
TEXTS: list[tuple[str, Policy]] = [
    ("/who-led Istanboel mei 2025", "command"),
    ("/positions rusland vóór maart 2022", "command"),
    ("/meetings brussel tussen 1 maart en 5 april 2022", "command"),
    ("/meetings brussel", "command"),
    (SENTENCE, "article"),
    ((PARAGRAPH * 17)[:5600], "article"),
]


def main() -> None:
    """Print the median for each text, after a warm-up."""
    for text, policy in TEXTS:
        name = text if len(text) < 60 else f"{text[:40]}… ({len(text):,} characters)"
        print(f"{name:70} {median_us(text, policy):8.0f} µs")  # noqa: T201 - its result


def median_us(text: str, policy: Policy) -> float:
    """The median time to find all dates of a text, in microseconds."""
    took = []
    for _ in range(RUNS):
        began = time.perf_counter()
        times.find(text, today=TODAY, lang="nl", policy=policy)
        took.append(time.perf_counter() - began)
    return statistics.median(took[RUNS // 10 :]) * 1e6
