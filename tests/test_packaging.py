"""A wheel carries all that Dossier reads at work: seeds, lexicons, catalogues."""

import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

PROJECT = Path(__file__).parent.parent
PACKAGES = ("bot", "handlers", "seeds")
NO_DATA = {".pyc", ".pyi", ".po", ".pot"}
"""What lies in the packages and is read by nobody at work: catalogues are compiled first."""


def test_the_wheel_holds_every_file_that_is_read_at_work(tmp_path: Path) -> None:
    """Built from a copy, with a compiled catalogue that git ignores."""
    copy = tmp_path / "project"
    for name in PACKAGES:
        shutil.copytree(PROJECT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".gitignore"):
        shutil.copy(PROJECT / name, copy)
    catalogue = copy / "bot" / "locale" / "nl" / "LC_MESSAGES" / "dossier.mo"
    catalogue.parent.mkdir(parents=True, exist_ok=True)
    catalogue.touch()
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=copy, check=True, capture_output=True)  # noqa: S603 - our own words

    with ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        held = set(wheel.namelist())
    here = {
        path.relative_to(copy).as_posix()
        for name in PACKAGES
        for path in (copy / name).rglob("*")
        if path.is_file() and path.suffix not in NO_DATA
    }
    assert "bot/locale/nl/LC_MESSAGES/dossier.mo" in held
    assert here - held == set()
