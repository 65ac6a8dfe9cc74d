"""Processor time of a cold question, beside Python's own start; the bar is 150 ms."""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).parent.parent.parent
RUNS = 9
QUESTION = "/who-led istanbul"


def main() -> None:
    """Print the medians; the store is built before anything is measured."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"DOSSIER_DB": f"{folder}/dossier.db"}
        ask = ["-m", "bot", "ask", QUESTION]
        cpu_ms(ask, environment)
        for name, arguments in {"python -c pass": ["-c", "pass"], f"dossier ask {QUESTION!r}": ask}.items():
            times = [cpu_ms(arguments, environment) for _ in range(RUNS)]
            print(f"{name:35} {statistics.median(times):6.0f} ms processor time (best {min(times):.0f})")  # noqa: T201 - its result


def cpu_ms(arguments: list[str], environment: dict[str, str]) -> float:
    """User and system time of one Python process, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(  # noqa: S603 - our own words
        [sys.executable, *arguments], env=environment, cwd=PROJECT, stdout=subprocess.DEVNULL, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
