"""How long the program takes from launch to its first paint, and its memory, beside a bare Qt window.

On the display there is, else off screen.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import time

from figures import Figure
from inputs import MEGABYTE, page_file, text_file

TOP = Path(__file__).resolve().parents[2]
ARTICLE = TOP / "resources" / "articles" / "article.txt"

TELL = """
import json, os, sys, time

def pages():
    told = open("/proc/self/smaps_rollup", encoding="ascii").read()
    return int(told.split("Rss:")[1].split()[0]) / 1024

def tell():
    from PySide6.QtCore import QTimer
    now = [time.time() - float(sys.argv[3])]
    QTimer.singleShot(int(sys.argv[4]), lambda: end(now))

def end(now):
    print(json.dumps([*now, pages()]), flush=True)
    os._exit(0)
"""
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, tell)

application = QApplication([])
window, text = Window(), QPlainTextEdit()
text.setReadOnly(True)
text.setPlainText(open(sys.argv[1], encoding="utf-8", errors="replace").read())
window.setCentralWidget(text)
window.resize(1180, 800)
window.show()
application.exec()
"""
OURS = """
import gc
from pathlib import Path

gc.disable()
from viewer.start import Start

start = Start(Path(sys.argv[2]), [sys.argv[1]])
start.read_ahead()
from viewer.ui.binding import load_binding
load_binding()
from viewer import first_view

show = first_view.Window.show

def show_and_tell(window):
    window.painted.connect(tell)
    show(window)

first_view.Window.show = show_and_tell
first_view.run_window(start)
"""


def figures(folder: Path, *, quick: bool) -> Iterator[Figure]:
    """Yield first paint and memory for texts of several sizes and a page."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(TOP / "viewer")], check=True)
    runs = 5 if quick else 9
    yield from _row("small article", ARTICLE, runs, folder, (1.25, 1.4))
    for size in (1, 10) if quick else (1, 10, 100):
        bars = {1: (1.35, None), 10: (1.5, None), 100: (1.5, None)}[size]
        yield from _row(
            "text", text_file(folder, size * MEGABYTE), min(runs, 30 // size + 2), folder, bars, size
        )
    yield from _row("page", page_file(folder, MEGABYTE), 3, folder, (None, None), 1)


def _row(
    name: str,
    file: Path,
    runs: int,
    folder: Path,
    bars: tuple[float | None, float | None],
    size: float | None = None,
) -> Iterator[Figure]:
    """Start both by turns, the first time for the caches only."""
    told: dict[str, list[list[float]]] = {OURS: [], BARE: []}
    wait_ms = 1500 + round(120 * (size or 0))
    for _ in range(runs + 1):
        for program, rows in told.items():
            rows.append(_started(program, file, folder / "home", wait_ms))
    (ours, most), (bare, its_most) = (
        [median(column) for column in zip(*rows[1:], strict=True)] for rows in told.values()
    )
    most_times, most_memory = bars
    yield Figure(
        f"first paint: {name}",
        1000 * ours,
        1000 * bare,
        "bare Qt window",
        most_times=most_times,
        size=size,
        most_growth=0.2,
    )
    if size is not None and size >= 100:  # bounded, said in the size of the file
        yield Figure(f"memory: {name}", most, its_most, "bare Qt window", "MiB", most=4 * size, size=size)
    else:
        yield Figure(
            f"memory: {name}", most, its_most, "bare Qt window", "MiB", most_times=most_memory, size=size
        )


def _started(program: str, file: Path, home: Path, wait_ms: int) -> list[float]:
    """Seconds from launch to the first paint, and MiB a while later."""
    words = [sys.executable, "-c", TELL + program, str(file), str(home), str(time()), str(wait_ms)]
    environment = {"QT_QPA_PLATFORM": "offscreen"} if not os.environ.get("DISPLAY") else {}
    environment = {**os.environ, **environment, "PYTHONPATH": str(TOP)}
    done = subprocess.run(words, env=environment, capture_output=True, encoding="utf-8", check=True)
    return json.loads(done.stdout.splitlines()[-1])
