# ruff: noqa: E402 - its own folder is not a package
"""Measures Pilcrow beside its yardsticks, in one run, and says which bars hold.

    python3 build_spec/dev.py bench [--quick] [--json FILE] [--only PART,...]

Each part runs in a process of its own, on inputs made from a seed. A figure is the median of several runs,
which alternate with those of its yardstick. Exit status: 0 every bar holds, 1 one does not.
"""

import argparse
import importlib
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parent)]

from figures import HEAD, Figure, growths

PARTS = ("launch", "texts", "pane", "find", "notes", "sessions")


def main() -> int:
    """Measure and print; or, as the process of one part, tell its figures."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--quick", action="store_true", help="up to 10 MB, and fewer runs")
    options.add_argument("--json", type=Path, help="write the figures there")
    options.add_argument("--only", default=",".join(PARTS), help=f"some of {', '.join(PARTS)}")
    options.add_argument("--part", nargs=2, metavar=("NAME", "FOLDER"), help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.part:
        return _tell(*chosen.part, quick=chosen.quick)
    with TemporaryDirectory() as folder:
        found = _measure(chosen.only.split(","), folder, quick=chosen.quick)
        trace = Path(folder) / "trace.json"
        sessions = json.loads(trace.read_text("utf-8")) if trace.exists() else []
    grown = list(growths(found))
    if grown:
        print("\ngrowth: the exponent between the sizes from 1 MB on")
        for each in grown:
            print(each.row())
    if chosen.json:
        told = {"figures": [asdict(each) for each in found], "growth": [asdict(each) for each in grown]}
        chosen.json.write_text(json.dumps({**told, "sessions": sessions}, indent=1), "utf-8")
    failed = [each.label for each in found if each.holds is False] + [
        f"growth of {each.name}" for each in grown if not each.holds
    ]
    print(f"\n{len(failed)} bars do not hold: {'; '.join(failed)}" if failed else "\nevery bar holds")
    return 1 if failed else 0


def _measure(parts: Sequence[str], folder: str, *, quick: bool) -> list[Figure]:
    found: list[Figure] = []
    print(HEAD)
    for name in parts:
        words = [sys.executable, __file__, "--part", name, folder, *(["--quick"] if quick else [])]
        with subprocess.Popen(words, stdout=subprocess.PIPE, encoding="utf-8") as process:
            for line in process.stdout or ():
                found.append(Figure(**json.loads(line)))
                print(found[-1].row(), flush=True)
        if process.returncode:
            sys.exit(f"the part {name} broke down; see above why")
    return found


def _tell(name: str, folder: str, *, quick: bool) -> int:
    for figure in importlib.import_module(name).figures(Path(folder), quick=quick):
        print(json.dumps(asdict(figure)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
