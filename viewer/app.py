"""The composition root: makes every part of the window and hands each what it needs."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from viewer.article.model import Source
from viewer.crash import unseen_reports
from viewer.handover import Handover, is_address
from viewer.notes.store import NotesStore
from viewer.places import shipped
from viewer.start import Start
from viewer.ui import settings
from viewer.ui.actions import Do
from viewer.ui.application import application
from viewer.ui.arrivals import Arrivals
from viewer.ui.captures import CaptureWork
from viewer.ui.commands import Commands
from viewer.ui.desk import Desk
from viewer.ui.find_work import FindWork
from viewer.ui.note_files import NoteFiles
from viewer.ui.note_work import NoteWork
from viewer.ui.pane.block_layout import Figures
from viewer.ui.reading_aids import ReadingAids
from viewer.ui.settings import Preferences, Session
from viewer.ui.tasks import Tasks
from viewer.ui.translation import speak
from viewer.ui.window import Window
from viewer.ui.wiring import Wiring

_FIRST_VIEW_S = 0.4  # how long the window waits for its first article, lest it flash up empty
_LATE_FINDINGS_MS = 4000  # the longest a picture waits for the language to be named
_LAID_OUT_MS = 60
_REMEMBER_MS = 1500  # a session is written this long after it last changed


class Program(QObject):
    """The running program: the window, what it works with, and where it remembers."""

    def __init__(self, start: Start) -> None:
        super().__init__()
        self._start = start
        self.session = start.session
        self.tasks = Tasks(self)
        self._store = NotesStore(start.home / "notes")
        self.desk = Desk(self.tasks, self._store, start.preferences, self)
        self.desk.reading.ahead = start.reading
        self.notes = NoteWork(self.desk, self)
        self.finder = FindWork(self.desk, self.tasks, self)
        self._memory = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._memory.timeout.connect(self._remember)
        self.window: Window | None = None
        self.wiring: Wiring | None = None
        self.aids: ReadingAids | None = None
        self.commands: Commands | None = None
        self._arrivals: Arrivals | None = None
        self._links: QObject | None = None

    def open(self) -> None:
        """Begin to read what should lie open."""
        in_front = self._start.in_front()
        for index, place in enumerate(self._start.places()):
            chosen = place.encoding or None
            self.desk.open(place.path, offset=place.offset, encoding=chosen, in_front=index == in_front)

    def show(self) -> Window:
        """Make the window and show it, with the article in it where that is quickly read."""
        window = Window(self.desk.preferences, self.session)
        wiring = self.furnish(window)
        self.settle(_FIRST_VIEW_S)
        wiring.act_on_early_keys()
        window.show()
        return window

    def settle(self, seconds: float) -> None:
        """Wait a moment for what is to be in front, so that the window shows it from the first."""
        path = self._start.places()[self._start.in_front()].path
        if self.window is None or not self.window.panes.shows_beginning:  # a window in use waits for no rest
            self.desk.reading.settle(path, seconds)

    def opened(self, seconds: float = 0) -> bool:
        """Wait a moment for all that should lie open; say whether it does."""
        return all(self.desk.reading.settle(place.path, seconds) for place in self._start.places())

    def furnish(self, window: Window) -> Wiring:
        """Wire a window, which may be showing its first view already, to all that it works with."""
        self.window = window
        self.wiring = wiring = Wiring(window, self.desk, self.notes, self.finder, self.session)
        wiring.session_changed.connect(self._memory.start)
        wiring.closing.connect(self._remember_at_last)
        self.desk.preferences_changed.connect(self._keep_preferences)
        self.desk.current_changed.connect(self._say_what_was_set_aside)
        QApplication.setWindowIcon(QIcon(str(shipped("icons", "app.svg"))))
        self._join_note_files(window)
        window.panes.show_pictures(self._gallery)
        captures = CaptureWork(self.desk, self.tasks, window.put_over, wiring)
        wiring.join_captures(captures)
        self.aids = ReadingAids(window, self.desk, wiring)
        self.commands = Commands(window, self.desk, self.tasks, wiring, self._start.home)
        if self.commands.keys.set_aside is not None:
            self._start.set_aside.append(self.commands.keys.set_aside)
        return wiring

    def _gallery(self, source: Source, came: Callable[[str, bool], None]) -> Figures:
        from viewer.ui.pane.figures import Gallery  # noqa: PLC0415  a plain text has no pictures

        return Gallery(self.tasks, source, came)

    def _join_note_files(self, window: Window) -> None:
        files = NoteFiles(self.desk, self.notes, self.tasks, self._store, window)
        for name, slot in {
            Do.ALL_NOTES: files.show_all,
            Do.TRASH: files.show_trash,
            Do.VERSIONS: files.show_versions,
            Do.EXPORT_NOTES: files.export,
            Do.IMPORT_NOTES: files.import_file,
        }.items():
            window.do[name].triggered.connect(slot)

    def welcome(self) -> None:
        """Take what later launches hand over, and say it if the last run ended badly."""
        self._arrivals = Arrivals(self._start.home, self)
        self._arrivals.arrived.connect(self._take_arrival)
        self._arrivals.listen()
        self._follow(self._start.addresses)
        reports = unseen_reports(self._start.home)
        if reports and self.window is not None:
            from viewer.ui.crash_notice import CrashNotice  # noqa: PLC0415  seldom needed

            notice = CrashNotice(reports, self.window.put_over, self.window)
            notice.take_preferences(self.desk.preferences)
            self.desk.preferences_changed.connect(notice.take_preferences)

    def _follow(self, addresses: Sequence[str]) -> None:
        """Open the documents that `pilcrow:` links name."""
        if not addresses:
            return
        from viewer.ui.link_work import LinkWork  # noqa: PLC0415  few starts come from a link

        if not isinstance(self._links, LinkWork):
            self._links = LinkWork(self.desk, self.tasks, self._start.home / "notes", self)
        known = self.wiring.session() if self.wiring is not None else self.session
        for address in addresses:
            self._links.follow(address, [*known.recent, *(place.path for place in known.places)])

    def _take_arrival(self, handover: Handover) -> None:
        window = self.window
        if window is None:
            return
        paths = [path for path in handover.paths if not is_address(path)]
        if paths:
            window.open_paths(paths)
        self._follow([path for path in handover.paths if is_address(path)])
        if handover.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = handover.token  # Qt takes it from there
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def end(self) -> None:
        """Finish what must be finished and let the rest go."""
        if self._arrivals is not None:
            self._arrivals.close()
        self.desk.leave_off()
        if self.aids is not None:
            self.aids.close()
        self.tasks.close()

    def _say_what_was_set_aside(self) -> None:
        """Tell of damaged settings, once the words about reading have gone."""
        damaged, self._start.set_aside = self._start.set_aside, []
        for path in damaged:
            self.desk.said.emit(self.tr("Damaged settings were set aside as {0}.").format(path))

    def _remember_at_last(self) -> None:
        self.opened(_FIRST_VIEW_S)  # a window closed at once forgets nothing either
        self._remember()

    def _remember(self) -> None:
        self._memory.stop()
        if self.wiring is not None:
            self._keep("session.json", self.wiring.session())

    def _keep_preferences(self, preferences: Preferences) -> None:
        self._keep("settings.json", preferences)

    def _keep(self, name: str, members: Preferences | Session) -> None:
        try:
            settings.save(self._start.home / name, members)
        except OSError as error:
            self.desk.said.emit(
                self.tr("Settings could not be saved: {0}.").format(error.strerror or str(error))
            )


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
    start = Start(home, [file])
    speak(application("pilcrow"), start.preferences.language)
    program = Program(start)
    problems: list[str] = []
    program.desk.failed.connect(problems.append)
    program.desk.prefer(theme=theme)
    program.session = Session()
    program.desk.open(file)
    window = Window(program.desk.preferences, program.session)
    wiring = program.furnish(window)
    window.resize(*size)
    window.show()
    program.desk.reading.settle(file, 120)
    if find and program.desk.current is not None:
        wiring.find_phrase(find)
        program.finder.settle(program.desk.current, 20)
    if not problems:
        _let_finish(program)
    if not problems and not window.grab().save(out, "PNG"):
        problems.append(f"Cannot write the picture {out}; choose another folder.")
    window.hide()
    program.end()
    return problems[0] if problems else ""
