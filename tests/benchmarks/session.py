# ruff: noqa: E402 - the program begins as its own entry does, before Qt
"""A reader's session on one text, with the longest block of the event loop in each of its steps.

Run in a process of its own: `python session.py FILE HOME PAUSE_MS [where]`; prints one line of JSON a step.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

gc.disable()  # as the program itself begins
from viewer.start import Start

START = Start(Path(sys.argv[2]), [sys.argv[1]])
START.read_ahead()

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from watchdog import Watchdog

from viewer import first_view
from viewer.ui.actions import Do
from viewer.ui.window import Window

PAUSE_MS = int(sys.argv[3])
_LOOK_AGAIN_MS = 20
_Step = tuple[str, Callable[[], object], Callable[[], bool]]


def at_once() -> bool:
    return True


class Session:
    """Does one step after the other, with a pause after each, as a reader has."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.dog = Watchdog(looks=len(sys.argv) > 4)
        self.steps = self.told()
        self.begun = time.perf_counter()
        self.step: _Step = ("first second", self.nothing, at_once)
        window.painted.connect(self.begin)

    def nothing(self) -> None:
        pass

    def begin(self) -> None:
        self.dog.begin()
        self.begun = time.perf_counter()
        QTimer.singleShot(1000, self.end_step)

    def end_step(self) -> None:
        name, _, is_done = self.step
        if not is_done():
            QTimer.singleShot(_LOOK_AGAIN_MS, self.end_step)
            return
        told = {
            "step": name,
            "block_ms": round(self.dog.longest, 1),
            "took_ms": round(1000 * self.took()),
            "busy_ms": round(self.dog.busy, 1),
        }
        print(json.dumps({**told, "where": self.dog.where}), flush=True)
        following = next(self.steps, None)
        if following is None:
            self.window.close()
            return
        self.step = following
        self.dog.begin()
        self.begun = time.perf_counter()
        QTimer.singleShot(0, self.act)

    def took(self) -> float:
        return time.perf_counter() - self.begun

    def act(self) -> None:
        self.step[1]()
        QTimer.singleShot(PAUSE_MS, self.end_step)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def repeated(self, name: str, act: Callable[[], object], times: int, every_ms: int = 40) -> _Step:
        """Return a step of one act done often, each from the event loop, as keys come."""
        left = [times]

        def once() -> None:
            left[0] -= 1
            act()
            if left[0]:
                QTimer.singleShot(every_ms, once)

        return name, once, lambda: not left[0]

    def typed(self, words: str) -> Iterator[_Step]:
        for letter in words:
            line = QApplication.focusWidget()
            yield f"type {letter!r} of {words!r}", partial(QTest.keyClicks, line, letter), at_once

    def told(self) -> Iterator[_Step]:
        """Yield the steps: open, jump, page, find, step through matches, zoom, resize, theme, note, close."""
        window, do = self.window, self.window.do
        control = Qt.KeyboardModifier.ControlModifier

        def pane():
            return window.panes.front

        yield "the rest of the text arrives", self.nothing, lambda: bool(do) and pane().rows.is_estimated
        yield "jump to the end", do[Do.END].trigger, at_once
        yield "jump to the start", do[Do.START].trigger, at_once
        yield (
            "jump to the middle",
            lambda: pane().go_to(len(window.contents._rows.article.text) // 2),
            at_once,
        )
        yield self.repeated("100 pages down", partial(self.key, Qt.Key.Key_PageDown), 100)
        yield self.repeated("30 paragraphs on", do[Do.NEXT_PARAGRAPH].trigger, 30)
        bar = pane().verticalScrollBar()
        places = iter(range(1, 41))
        yield self.repeated(
            "drag of the scroll bar", lambda: bar.setValue(bar.maximum() * next(places) // 41), 40
        )
        yield "open find", do[Do.FIND].trigger, at_once
        yield from self.typed("harbour")
        yield self.repeated("100 matches on", do[Do.FIND_NEXT].trigger, 100)
        yield "list of results", do[Do.RESULTS].trigger, at_once
        yield "close the list", do[Do.RESULTS].trigger, at_once
        yield "find a letter", partial(self.find, "e"), at_once
        yield "close find", partial(self.key, Qt.Key.Key_Escape), at_once
        yield self.repeated("zoom in thrice", do[Do.ZOOM_IN].trigger, 3, 200)
        yield "normal size", do[Do.ZOOM_RESET].trigger, at_once
        for width in (1000, 1300, 1180):
            yield f"resize to {width}", partial(window.resize, width, 800), at_once
        for theme in ("&Dark", "&Light"):
            yield f"theme {theme}", partial(self.choose, theme), at_once
        pane().setFocus()
        yield "write a note", do[Do.NOTE].trigger, at_once
        yield from self.typed("see there")
        yield "highlight", lambda: (pane().setFocus(), do[Do.HIGHLIGHT].trigger()), at_once
        yield "undo", do[Do.UNDO].trigger, at_once
        yield "select all", lambda: (pane().setFocus(), self.key(Qt.Key.Key_A, control)), at_once
        yield "the notes are written", self.nothing, at_once

    def choose(self, name: str) -> None:
        next(each for each in self.window.findChildren(QAction) if each.text() == name).trigger()

    def find(self, words: str) -> None:
        line = QApplication.focusWidget()
        line.selectAll()
        QTest.keyClicks(line, words)


def main() -> None:
    kept: list[Session] = []
    show = Window.show

    def show_and_begin(window: Window) -> None:
        kept.append(Session(window))
        show(window)

    first_view.Window.show = show_and_begin
    first_view.run_window(START)


main()
