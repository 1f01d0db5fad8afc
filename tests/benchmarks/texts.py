"""What it costs to read a file: time and memory, each in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from figures import Figure
from inputs import MEGABYTE, SMALL, page_file, short_lines_file, text_file

_TOP = Path(__file__).resolve().parents[2]
_TELL = """
import json, resource, sys
from time import perf_counter
begun = perf_counter()
{work}
took = 1000 * (perf_counter() - begun)
print(json.dumps([took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""
_OURS = _TELL.format(
    work="from viewer.readers import read_article\nread_article(sys.argv[1], with_language=False)"
)
_SPLIT = _TELL.format(work="lines = open(sys.argv[1], encoding='utf-8').read().splitlines()")
_PARSE = _TELL.format(work="import lxml.html; lxml.html.parse(sys.argv[1])")


def figures(folder: Path, *, quick: bool) -> Iterator[Figure]:
    """Yield time and memory for texts, for pages, and for the shortest lines."""
    runs = 3 if quick else 5
    for size in (SMALL, MEGABYTE, 10 * MEGABYTE, *(() if quick else (100 * MEGABYTE,))):
        yield from _of_file("text", text_file(folder, size), _SPLIT, "str.splitlines", runs)
    for size in (SMALL, MEGABYTE):
        yield from _of_file("page", page_file(folder, size), _PARSE, "lxml.html.parse", runs)
    if not quick:
        for lines in (300_000, 3_000_000):
            path = short_lines_file(folder, lines)
            yield from _of_file("shortest lines", path, _SPLIT, "str.splitlines", 1)


def _of_file(name: str, path: Path, yardstick: str, against: str, runs: int) -> Iterator[Figure]:
    told: dict[str, list[list[float]]] = {_OURS: [], yardstick: []}
    for _ in range(runs):
        for program, rows in told.items():
            rows.append(_run(program, path))
    ours, plain = ([median(column) for column in zip(*rows, strict=True)] for rows in told.values())
    size = path.stat().st_size / MEGABYTE
    size = round(size) if size >= 1 else round(size, 3)
    yield Figure(f"read: {name}", ours[0], plain[0], against, size=size)
    yield Figure(f"read: {name}, most memory", ours[1], plain[1], against, unit="MiB", size=size)


def _run(program: str, path: Path) -> list[float]:
    words = [sys.executable, "-c", program, str(path)]
    environment = {**os.environ, "PYTHONPATH": str(_TOP)}
    done = subprocess.run(words, env=environment, capture_output=True, encoding="utf-8", check=True)
    return json.loads(done.stdout)
