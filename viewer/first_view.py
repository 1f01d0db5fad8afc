"""Starts the window: shows its first view, and only then loads and wires the rest of the program.

First: the window with the article, its contents and metadata; nothing that it does not need is imported.
Second, from the first paint on: the actions with their keys, then everything else a piece at a time, so that
the window answers meanwhile. A key pressed between the two is heard, and acts as soon as it can.
"""

import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import FrameType, TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtWidgets import QApplication

from viewer.crash import CrashReport
from viewer.start import Start
from viewer.ui.application import application
from viewer.ui.translation import speak
from viewer.ui.window import Window

_FIRST_VIEW_S = 0.4  # how long the window waits for its first article, lest it flash up empty
_LAST_PIECE_S = 0.05  # for the notes, lest they come a moment after their panel; many of them may
_LOOK_AGAIN_MS = 10
_COLLECT_AFTER_MS = 600  # all is loaded by then
_log = logging.getLogger("pilcrow")

# What the program is loaded in: each takes a few dozen milliseconds at most.
_PIECES = (
    "viewer.ui.menus",
    "viewer.find",
    "viewer.readers",
    "viewer.notes.anchoring",
    "viewer.notes.store",
    "viewer.ui.desk",
    "viewer.ui.panels.notes",
    "viewer.ui.panels.find_bar",
    "viewer.ui.wiring",
    "viewer.app",
)


class _Opening(QObject):
    """Brings in what the first view did without."""

    def __init__(self, start: Start, window: Window, report: CrashReport) -> None:
        super().__init__(window)
        self._start = start
        self._report = report
        self._window = window
        self._pieces = self._bring_in()
        self._end: Callable[[], None] = _nothing
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._bring_one)
        window.painted.connect(self._timer.start)
        window.may_close = self._may_close

    def end(self) -> None:
        """Put away what was brought in."""
        self._timer.stop()
        self._end()

    def _bring_one(self) -> None:
        if next(self._pieces, None) is None:
            self._timer.stop()

    def _may_close(self) -> bool:
        """Bring in all before the window is closed, so that the session is remembered."""
        self._timer.stop()
        while next(self._pieces, "documents") != "documents":
            pass
        return self._window.may_close()

    def _bring_in(self) -> Iterator[str]:
        self._report.begin()
        for name in _PIECES:
            import_module(name)
            yield name
        from viewer.app import Program  # noqa: PLC0415  the first view does without

        program = Program(self._start)
        self._end = program.end
        yield "program"
        wiring = program.furnish(self._window)
        program.open()
        program.settle(_LAST_PIECE_S)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        while not program.opened():
            yield "documents"
        wiring.act_on_early_keys()
        program.welcome()


class _Hooks(QObject):
    """The two outermost places where an unforeseen error arrives: logged, and said once in a box."""

    happened = Signal(str)

    def __init__(self, report: CrashReport) -> None:
        super().__init__()
        self._report = report
        self.happened.connect(self._say)
        self._has_said = False
        sys.excepthook = self._from_main
        threading.excepthook = self._from_thread

    def _from_main(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.error("unforeseen error", exc_info=(kind, error, trace))
        self._report.add(kind, error, trace)
        self.happened.emit(f"{kind.__name__}: {error}")

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._from_main(args.exc_type, args.exc_value, args.exc_traceback)

    def _say(self, words: str) -> None:
        from viewer.ui.dialogs import show_error  # noqa: PLC0415  no dialog at start-up

        if not self._has_said:
            self._has_said = True
            sentence = self.tr(
                "Something went wrong inside Pilcrow ({0}); your notes are safe, please report it."
            )
            show_error(QApplication.activeWindow(), sentence.format(words))


@contextmanager
def _quitting_on_signals() -> Generator[None]:
    """Close the window as a reader would when the session ends or Ctrl+C is pressed in the terminal.

    Python hears a signal between two of its own instructions only, and there is none while Qt waits for
    something to happen. So the signal is also written to a pipe, and that happens.
    """
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, _close_windows)
    if sys.platform == "win32":  # where Qt cannot watch a pipe
        yield
        return
    heard, told = os.pipe()
    for end in (heard, told):
        os.set_blocking(end, False)
    before = signal.set_wakeup_fd(told)
    waker = QSocketNotifier(heard, QSocketNotifier.Type.Read)
    waker.activated.connect(lambda: os.read(heard, 4096))
    try:
        yield
    finally:
        waker.setEnabled(False)
        signal.set_wakeup_fd(before)
        os.close(heard)
        os.close(told)


def _close_windows(_number: int, _frame: FrameType | None) -> None:
    # not here and now: the interpreter may have been stopped amid the painting of the very window
    QTimer.singleShot(0, QApplication.closeAllWindows)


def _collect_garbage_again() -> None:
    """Have waste looked for from now on, though not among what the start has made, which lasts."""
    gc.freeze()
    gc.enable()


def _nothing() -> None:
    pass


def run_window(start: Start) -> int:
    """Open the window, let the reader read, and return the exit status."""
    running = application("pilcrow")
    speak(running, start.preferences.language)
    report = CrashReport(start.home)
    hooks = _Hooks(report)
    window = Window(start.preferences, start.session)
    first = start.places()[start.in_front()]
    article = start.reading.read_soon(first.path, _FIRST_VIEW_S)
    if article is not None:
        window.show_first(article, first.offset, Path(first.path).name)
    opening = _Opening(start, window, report)
    window.show()
    QTimer.singleShot(_COLLECT_AFTER_MS, _collect_garbage_again)
    try:
        with _quitting_on_signals():
            return running.exec()
    finally:
        opening.end()
        report.end()
        window.deleteLater()
        del hooks
