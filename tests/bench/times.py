"""Dates: bars are 100 µs a command, 400 µs a dated sentence, 20 ms an article of 5,600 characters."""

import statistics
import time
from datetime import date

from bot import times
from bot.model import Language
from bot.times import Policy

RUNS = 300
SHOWN = 75
TODAY = date(2025, 6, 11)
COMMANDS = (
    "/who-led Istanboel mei 2025",
    "/positions rusland vóór maart 2022",
    "/meetings brussel tussen 1 maart en 5 april 2022",
    "/positions kyiv between 2022-01-01 and 2022-12-31",
    "what did Zelensky say on 27 February 2022?",
    "/who-led istanbul last spring",
    "/quotes medinski van maandag 28 februari tot en met vrijdag 4 maart 2022",
    "what did the Kremlin say in the last three months of 2024 about territory?",
    "/meetings 1, 2 en 3 maart 2022",
    "/meetings brussel",
)
STRIKE = (
    "Van maandag 3 tot en met vrijdag 7 maart 2025 staakten de chauffeurs, een week na de eerste acties van "
    "eind februari en drie maanden na het akkoord van 2 december 2024."
)
TALKS = (
    "The drivers, who were on strike from 3 to 7 March 2025, met their employers on Monday morning, two "
    "months after the deal of 2 December 2024 and a week before the end of the first quarter."
)
SENTENCES: tuple[tuple[str, Language], ...] = (
    ("De ministers spraken elkaar op 28 februari 2022 in Genève, en donderdag opnieuw.", "nl"),
    (STRIKE, "nl"),
    (TALKS, "en"),
)
PARAGRAPH = (
    "De vakbonden en de werkgevers zitten maandagochtend weer aan tafel, drie weken na de laatste ronde. "
    "Sinds maart 2022 liggen de standpunten ver uiteen, zei de bemiddelaar gisteren. Volgens hem moet er "
    "voor het eind van het jaar een akkoord komen. De werkgevers willen dat de lonen tot 2027 bevroren "
    "blijven; de bonden eisen een verhoging van vier procent in januari. "
)
TEXTS: tuple[tuple[str, Language, Policy], ...] = (
    *((text, "nl", "command") for text in COMMANDS),
    *((text, lang, "article") for text, lang in SENTENCES),
    ((PARAGRAPH * 17)[:5600], "nl", "article"),
)


def main() -> None:
    """Print the median for each text, after a warm-up."""
    for text, lang, policy in TEXTS:
        name = text if len(text) < SHOWN else f"{text[: SHOWN - 20]}… ({len(text):,} characters)"
        print(f"{name:75} {median_us(text, lang, policy):8.0f} µs")  # noqa: T201 - its result


def median_us(text: str, lang: Language, policy: Policy) -> float:
    """The median time to find all dates of a text, in microseconds."""
    took = []
    for _ in range(RUNS):
        began = time.perf_counter()
        times.find(text, today=TODAY, lang=lang, policy=policy)
        took.append(time.perf_counter() - began)
    return statistics.median(took[RUNS // 10 :]) * 1e6
