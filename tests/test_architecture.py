"""A room imports from lower floors only, and what it shares with the world has one door.

The floors are those of the table in CONTRIBUTING.md. Every import is read, nested ones too.
"""

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent

FLOORS = {
    "bot": 0,
    "bot.built": 0,
    "bot.errors": 0,
    "bot.model": 0,
    "bot.gazetteer": 1,
    "bot.lexicon": 1,
    "bot.phrases": 1,
    "bot.schema": 1,
    "bot.settings": 1,
    "bot.contradictions": 2,
    "bot.migrations": 2,
    "bot.names": 2,
    "bot.times": 2,
    "bot.articles": 3,
    "bot.questions": 3,
    "bot.reading": 3,
    "bot.store": 3,
    "bot.wording": 3,
    "bot.blocks": 4,
    "bot.preparing": 4,
    "bot.plaintext": 4,
    "bot.records": 5,
    "bot.answers": 6,
    "bot.digest": 6,
    "bot.ingest": 6,
    "bot.cli": 7,
    "handlers.*": 7,
    "handlers": 8,
    "bot.__main__": 9,
}
SLACK = {"handlers.*", "handlers"}
CLOCK = {"bot.ingest", "bot.answers", "bot.digest", "bot.cli", "bot.__main__", *SLACK}
DOORS: Mapping[str, set[str]] = {
    "apscheduler": SLACK,
    "babel": {"bot.gazetteer"},
    "click": {"bot.cli", "bot.__main__"},
    "dateparser": {"bot.times"},
    "rapidfuzz": {"bot.names"},
    "slack_bolt": SLACK,
    "slack_sdk": SLACK,
    "sqlite_utils": {"bot.migrations", "bot.schema", "bot.store"},
    "waitress": SLACK,
    "yaml": {"bot.articles"},
    "gettext": {"bot.phrases"},
    "sqlite3": {"bot.migrations", "bot.store"},
    "os.environ": {"bot.settings"},
    "os.getenv": {"bot.settings"},
    "datetime.date.today": CLOCK,
    "datetime.datetime.now": CLOCK,
    "datetime.datetime.today": CLOCK,
    "datetime.datetime.utcnow": CLOCK,
    "time.gmtime": CLOCK,
    "time.localtime": CLOCK,
    "time.time": CLOCK,
    "time.time_ns": CLOCK,
}
"""What only some rooms may name: every library that is not Python's own, and some of what is."""


def room(module: str) -> str:
    """The room that a module, or a name in one, belongs to.

    >>> room("bot.times.edtf.parse"), room("handlers.gate"), room("handlers"), room("bot.model.Fact")
    ('bot.times', 'handlers.*', 'handlers', 'bot.model')
    """
    package, _, rest = module.partition(".")
    if package == "handlers":
        return "handlers.*" if rest and rest.split(".")[0] != "register" else "handlers"
    return ".".join(module.split(".")[:2])


def used(tree: ast.AST) -> Iterator[str]:
    """Every dotted name that a module imports, or reaches through an import: "datetime.date.today"."""
    known: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            known |= {each.asname or each.name.partition(".")[0]: _bound(each) for each in node.names}
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = "." * node.level + (node.module or "")
            known |= {each.asname or each.name: f"{origin}.{each.name}" for each in node.names}
            yield from (f"{origin}.{each.name}" for each in node.names)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            head, _, rest = ast.unparse(node).partition(".")
            if head in known:
                yield f"{known[head]}.{rest}"


def _bound(alias: ast.alias) -> str:
    """What the name stands for that `import a.b` or `import a.b as c` binds."""
    return alias.name if alias.asname else alias.name.partition(".")[0]


def faults(module: str, source: str) -> list[str]:
    """What a module names and may not, each with the reason."""
    here = room(module)
    return list(dict.fromkeys(fault for name in used(ast.parse(source)) if (fault := _fault(here, name))))


def _fault(here: str, name: str) -> str:
    """Why a room may not name it; empty where it may."""
    top = name.partition(".")[0]
    if top == "":
        return f"{name}: write the import in full"
    if top in {"bot", "handlers"}:
        return _climbs(here, room(name))
    doors = [door for door in DOORS if name == door or name.startswith(f"{door}.")]
    if not doors and top not in sys.stdlib_module_names:
        return f"{top} has no door"
    return next((f"{door} has other doors" for door in doors if here not in DOORS[door]), "")


def _climbs(here: str, there: str) -> str:
    """Why a room may not import from another: it must be lower, or in the same package."""
    if there not in FLOORS:
        return f"{there} is no room"
    return "" if here == there or FLOORS[there] < FLOORS[here] else f"{there} is not below {here}"


def modules() -> list[tuple[str, Path]]:
    """Every module of the project with its file, by its dotted name."""
    paths = [path for package in ("bot", "handlers") for path in sorted((PROJECT / package).rglob("*.py"))]
    return [
        (".".join(path.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__"), path)
        for path in paths
    ]


@pytest.mark.parametrize(("module", "path"), modules(), ids=[module for module, _ in modules()])
def test_imports_only_from_below_and_through_its_doors(module: str, path: Path) -> None:
    """The house as it stands."""
    assert room(module) in FLOORS, f"{module} has no floor: add its room to CONTRIBUTING.md and to this test"
    assert faults(module, path.read_text("utf8")) == []


@pytest.mark.parametrize(
    ("module", "source", "said"),
    [
        ("bot.times.edtf", "from bot import answers", ["bot.answers is not below bot.times"]),
        ("bot.times", "from bot.names import key", ["bot.names is not below bot.times"]),
        ("bot.model", "def f():\n    import bot.store", ["bot.store is not below bot.model"]),
        ("bot.answers", "if True:\n    from bot.digest import x", ["bot.digest is not below bot.answers"]),
        ("bot.store", "from . import rows", ["..rows: write the import in full"]),
        ("bot.answers", "import handlers.gate", ["handlers.* is not below bot.answers"]),
        ("handlers.gate", "from handlers import register", ["handlers is not below handlers.*"]),
        ("handlers.gate", "from bot import cli", ["bot.cli is not below handlers.*"]),
        ("bot.cli", "from bot import __main__", ["bot.__main__ is not below bot.cli"]),
        ("bot.times", "from bot import nowhere", ["bot.nowhere is no room"]),
        ("bot.digest", "from slack_sdk.errors import SlackApiError", ["slack_sdk has other doors"]),
        ("bot.reading", "import numpy as np", ["numpy has no door"]),
        ("bot.times", "def f():\n    import babel.dates", ["babel has other doors"]),
        ("bot.answers", "import sqlite3", ["sqlite3 has other doors"]),
        ("bot.cli", "import os\nos.environ['A']", ["os.environ has other doors"]),
        ("bot.cli", "from os import environ as e\ne.get('A')", ["os.environ has other doors"]),
        ("bot.times", "from datetime import date\nx = date.today()", ["datetime.date.today has other doors"]),
        ("bot.times", "import datetime as d\nd.datetime.now(z)", ["datetime.datetime.now has other doors"]),
        (
            "bot.store",
            "from datetime import datetime as D\nf = D.now",
            ["datetime.datetime.now has other doors"],
        ),
        ("bot.store", "from time import time", ["time.time has other doors"]),
        ("bot.store", "import time\ntime.time()", ["time.time has other doors"]),
        ("bot.store", "import time\ntime.perf_counter()", []),
        ("bot.ingest", "from datetime import datetime\ndatetime.now(z)", []),
        ("bot.store.rows", "from bot.store import facts\nfrom bot import names", []),
        ("handlers.gate", "from handlers import errors\nfrom bot import answers", []),
        ("handlers", "from handlers import gate", []),
        ("bot.__main__", "import handlers\nfrom bot import cli\nhandlers.register(1)", []),
        ("bot.migrations", "def f():\n    from sqlite_utils import Database", []),
    ],
)
def test_the_rule_sees_what_it_forbids(module: str, source: str, said: list[str]) -> None:
    """A rule that cannot fail holds nothing up."""
    assert faults(module, source) == said


def test_the_table_in_contributing_is_this_one() -> None:
    """Whoever reads the one is told what the other holds."""
    rows = re.findall(r"^\| (\d) \| (.*?) \|", (PROJECT / "CONTRIBUTING.md").read_text("utf8"), re.MULTILINE)
    told = {_named(path): int(floor) for floor, paths in rows for path in re.findall(r"`(.*?)`", paths)}
    assert told == {name: floor for name, floor in FLOORS.items() if name != "bot"}


def _named(path: str) -> str:
    """`bot/times/` → bot.times, `handlers/*.py` → handlers.*."""
    return path.removesuffix("/").removesuffix(".py").replace("/", ".").removesuffix(".__init__")


def test_every_room_has_its_module() -> None:
    """No floor is kept for a room that is gone."""
    assert {room(module) for module, _ in modules()} == set(FLOORS)
