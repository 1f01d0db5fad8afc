"""Print how long the window takes to its first paint, beside a bare Qt window with the same file in one run.

Run it by hand on a display, from the top of the checkout: `python tests/benchmarks/start.py [RUNS]`. The bars
are the design's: a small article at most 1.35 times the bare window and 1.4 times its memory, a text of 10 MB
at most 1.5 times. It writes into a folder of its own, which is removed.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import time

TOP = Path(__file__).resolve().parents[2]
ARTICLE = TOP / "resources" / "articles" / "article.txt"
SENTENCE = "The ferry left the pier at dawn, and the harbour master noted it in his book. "

TELL = """
import json, os, sys, time

def tell():
    from PySide6.QtCore import QTimer
    now = [time.time() - float(sys.argv[3]), time.process_time()]
    QTimer.singleShot(1000, lambda: end(now))

def end(now):
    pages = open("/proc/self/smaps_rollup", encoding="ascii").read()
    print(json.dumps([*now, int(pages.split("Pss:")[1].split()[0]) / 1024]), flush=True)
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
from viewer import first_view

show = first_view.Window.show

def show_and_tell(window):
    window.painted.connect(tell)
    show(window)

first_view.Window.show = show_and_tell
first_view.run_window(start)
"""


def started(program: str, file: Path, home: Path) -> list[float]:
    """Seconds from launch to the first paint, by the clock and of the processor; MiB a second later."""
    words = [sys.executable, "-c", TELL + program, str(file), str(home), str(time())]
    environment = {**os.environ, "PYTHONPATH": str(TOP)}
    done = subprocess.run(words, env=environment, capture_output=True, encoding="utf-8", check=True)
    return json.loads(done.stdout.splitlines()[-1])


def show_row(name: str, file: Path, runs: int, home: Path) -> None:
    """Start both by turns, the first time for the caches only, and print medians and ratios."""
    rows: dict[str, list[list[float]]] = {BARE: [], OURS: []}
    for _ in range(runs + 1):
        for program, told in rows.items():
            told.append(started(program, file, home))
    bare, ours = ([median(column) for column in zip(*told[1:], strict=True)] for told in rows.values())
    print(f"{name}:")
    for what, unit, scale, ours_one, bare_one in zip(
        ("first paint", "processor", "memory"), ("ms", "ms", "MiB"), (1000, 1000, 1), ours, bare, strict=True
    ):
        ratio = ours_one / bare_one
        print(f"  {what:12} {ours_one * scale:6.0f} {unit}, bare {bare_one * scale:6.0f} {unit}: {ratio:.2f}")


def main() -> None:
    """Time a small article and 10 MB of text."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(TOP / "viewer")], check=True)
    with TemporaryDirectory() as folder:
        large = Path(folder) / "large.txt"
        large.write_text("\n\n".join([SENTENCE * 6] * (10_000_000 // (6 * len(SENTENCE)))), "utf-8")
        show_row("small article", ARTICLE, runs, Path(folder) / "home")
        show_row("10 MB", large, runs, Path(folder) / "home")


if __name__ == "__main__":
    main()
