"""Processor time of cold questions of all kinds, beside Python's own start; the bar is 150 ms each."""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).parent.parent.parent
RUNS = 5
QUESTIONS = (
    "/who-led istanbul",
    "/positions rusland",
    "/quotes medinski 2022",
    "/compare rusland 2022 2025",
    "/facts graan",
    "/who-is putnam",
    "wie was minister van Defensie in februari 2022?",
    "what did Zelensky say about territory?",
    "wat wil Oekraïne over een staakt-het-vuren?",
    "waarom mislukten de gesprekken in 2022?",
    "why did the talks in Istanbul fail?",
    "wat gebeurde er in Turkije?",
    "wei leide de Rusische delegatei in Istanboel?",
    "who was defense minstier of Ukrain in 2022",
    "what is the capital of Mongolia?",
    "asdf qwerty zxcv",
)
"""Commands and plain words; dated, misspelt, of any words, of a land that no article names, of nothing."""


def main() -> None:
    """Print the medians; the store is built before anything is measured."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"DOSSIER_DB": f"{folder}/dossier.db"}
        cold = {text: ["-m", "bot", "ask", text] for text in QUESTIONS}
        cpu_ms(cold[QUESTIONS[0]], environment)
        for name, arguments in ({"python -c pass": ["-c", "pass"]} | cold).items():
            times = [cpu_ms(arguments, environment) for _ in range(RUNS)]
            print(f"{name:50} {statistics.median(times):6.0f} ms processor time (best {min(times):.0f})")  # noqa: T201 - its result


def cpu_ms(arguments: list[str], environment: dict[str, str]) -> float:
    """User and system time of one Python process, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(  # noqa: S603 - our own words
        [sys.executable, *arguments], env=environment, cwd=PROJECT, stdout=subprocess.DEVNULL, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
