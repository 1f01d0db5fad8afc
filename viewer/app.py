"""The composition root: makes every part of the window and hands each what it needs."""

import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, TracebackType

from PySide6.QtCore import QEventLoop, QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from viewer import __version__
from viewer.notes.store import NotesStore
from viewer.places import shipped
from viewer.start import Start
from viewer.ui import settings
from viewer.ui.desk import Desk
from viewer.ui.find_work import FindWork
from viewer.ui.note_work import NoteWork
from viewer.ui.settings import Preferences, Session
from viewer.ui.tasks import Tasks
from viewer.ui.window import Window

_FIRST_VIEW_S = 0.4  # how long the window waits for its first article, lest it flash up empty
_LATE_FINDINGS_MS = 4000  # the longest a picture waits for the language to be named
_LAID_OUT_MS = 60
_COLLECT_AFTER_MS = 600  # the first view is painted by then
_REMEMBER_MS = 1500  # a session is written this long after it last changed
_log = logging.getLogger("pilcrow")


class Program(QObject):
    """The running program: the window, what it works with, and where it remembers."""

    def __init__(self, start: Start) -> None:
        super().__init__()
        self._start = start
        self.session = start.session
        self.tasks = Tasks(self)
        self.desk = Desk(self.tasks, NotesStore(start.home / "notes"), start.preferences, self)
        self.desk.read = start.reading.read
        self.notes = NoteWork(self.desk, self)
        self.finder = FindWork(self.desk, self.tasks, self)
        self._memory = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._memory.timeout.connect(self._remember)
        self.window: Window | None = None

    def open(self) -> None:
        """Begin to read what should lie open."""
        in_front = self._start.in_front()
        for index, place in enumerate(self._start.places()):
            self.desk.open(place.path, offset=place.offset, in_front=index == in_front)

    def show(self) -> Window:
        """Make the window and show it, with the article in it where that is quickly read."""
        window = Window(self.desk, self.notes, self.finder, self.session)
        self.window = window
        window.session_changed.connect(self._memory.start)
        window.closing.connect(self._remember)
        self.desk.preferences_changed.connect(self._keep_preferences)
        first = self._start.places()[self._start.in_front()]
        self.desk.settle(first.path, _FIRST_VIEW_S)
        window.show()
        for path in self._start.set_aside:
            self.desk.said.emit(self.tr("Damaged settings were set aside as {0}.").format(path))
        return window

    def _remember(self) -> None:
        self._memory.stop()
        if self.window is not None:
            self._keep("session.json", self.window.session())

    def _keep_preferences(self, preferences: Preferences) -> None:
        self._keep("settings.json", preferences)

    def _keep(self, name: str, members: Preferences | Session) -> None:
        try:
            settings.save(self._start.home / name, members)
        except OSError as error:
            self.desk.said.emit(
                self.tr("Settings could not be saved: {0}.").format(error.strerror or str(error))
            )


class _Hooks(QObject):
    """The two outermost places where an unforeseen error arrives: logged, and said once in a box."""

    happened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
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


def _application(name: str) -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication([name])
    application.setApplicationName("pilcrow")
    application.setApplicationDisplayName("")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("pilcrow")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(shipped("icons", "app.svg"))))
    return application


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


def run_window(start: Start) -> int:
    """Open the window, let the reader read, and return the exit status."""
    application = _application("pilcrow")
    hooks = _Hooks()
    program = Program(start)
    program.open()
    window = program.show()
    QTimer.singleShot(_COLLECT_AFTER_MS, _collect_garbage_again)
    try:
        with _quitting_on_signals():
            return application.exec()
    finally:
        program.desk.leave_off()
        program.tasks.close()
        window.deleteLater()
        del hooks


def _let_finish(program: Program) -> None:
    """Let the window lay itself out and the late findings arrive, as a reader would see it a moment later."""
    loop = QEventLoop()
    laid_out = QTimer(loop, singleShot=True, interval=_LAID_OUT_MS)
    laid_out.timeout.connect(loop.quit)
    program.desk.article_changed.connect(laid_out.start)
    QTimer.singleShot(_LATE_FINDINGS_MS, loop.quit)
    loop.exec()


def render_screenshot(  # noqa: PLR0913  one for each option of the command
    file: str, out: str, *, home: Path, size: tuple[int, int], theme: str, find: str = ""
) -> str:
    """Render the real window with an article off screen into a PNG; return a sentence if it failed, else "".

    Args:
        file: what to show.
        out: where the picture goes.
        home: the folder with notes and settings; the session is left as it is.
        size: in px.
        theme: a theme's name.
        find: a phrase to look for, or empty.
    """
    _application("pilcrow")
    program = Program(Start(home, [file]))
    problems: list[str] = []
    program.desk.failed.connect(problems.append)
    program.desk.prefer(theme=theme)
    program.session = Session()
    program.desk.open(file)
    window = Window(program.desk, program.notes, program.finder, program.session)
    window.resize(*size)
    window.show()
    program.desk.settle(file, 120)
    if find and program.desk.current is not None:
        window.find_phrase(find)
        program.finder.settle(program.desk.current, 20)
    if not problems:
        _let_finish(program)
    if not problems and not window.grab().save(out, "PNG"):
        problems.append(f"Cannot write the picture {out}; choose another folder.")
    window.hide()
    program.desk.leave_off()
    program.tasks.close()
    return problems[0] if problems else ""
