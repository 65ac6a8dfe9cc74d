"""The README is true: its examples are what Dossier prints, its makefile targets exist."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import stores

PROJECT = Path(__file__).parent.parent
README = (PROJECT / "README.md").read_text("utf8")
EXAMPLES = re.findall(r"^\$ \.venv/bin/dossier (ask .*)\n((?:(?!\$ |```).*\n)*)", README, re.MULTILINE)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of the seeds, as a first run leaves it."""
    folder = tmp_path_factory.mktemp("readme")
    stores.of_the_seeds(folder).close()
    return folder / "store.db"


def test_there_are_examples() -> None:
    """Else nothing below would be tested."""
    assert len(EXAMPLES) >= 5


@pytest.mark.parametrize(("command", "shown"), EXAMPLES)
def test_an_example_prints_what_the_readme_shows(command: str, shown: str, database: Path) -> None:
    """Word for word, on a store of the seeds."""
    words = [sys.executable, "-m", "bot", *shlex.split(command)]
    environment = {**os.environ, "DOSSIER_DB": str(database)}
    done = subprocess.run(  # noqa: S603 - the commands are the README's own
        words, cwd=PROJECT, env=environment, capture_output=True, text=True, check=True, encoding="utf8"
    )
    assert done.stdout.strip() == shown.strip()


def test_every_make_target_named_exists() -> None:
    """`make run`, `make test`, `make bench`: each is a rule of the Makefile."""
    rules = set(re.findall(r"^([a-z]+):", (PROJECT / "Makefile").read_text("utf8"), re.MULTILINE))
    named = set(re.findall(r"`make ([a-z]+)", README)) | set(
        re.findall(r"^\$ make ([a-z]+)", README, re.MULTILINE)
    )
    assert {"run", "test"} <= named <= rules
