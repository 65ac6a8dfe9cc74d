"""Run benchmarks: `python -m tests.bench [NAME…]`; all but the long ones unless some are named."""

import gc
import sys
from importlib import import_module
from pathlib import Path

from bot.__main__ import YOUNG

NAMES = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if not path.stem.startswith("_"))

LONG = {"answers"}
"""Those that take minutes."""


def main(chosen: list[str]) -> None:
    """Run every module of this folder that has a `main`, under its name as a title."""
    unknown = set(chosen) - set(NAMES)
    if unknown:
        sys.exit(f"no benchmark {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    for name in chosen or [name for name in NAMES if name not in LONG]:
        module = import_module(f"tests.bench.{name}")
        if hasattr(module, "main"):
            print(f"\n{name}: {module.__doc__}")  # noqa: T201 - its result
            module.main()


if __name__ == "__main__":
    gc.set_threshold(YOUNG)  # as `dossier` itself does
    main(sys.argv[1:])
