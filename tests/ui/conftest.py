"""The whole program on a home of the test's own, and a reader who works its window by keys and mouse."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from viewer.app import Program
from viewer.article.model import Span
from viewer.start import Start
from viewer.ui.actions import Do
from viewer.ui.document import Document, SaveState
from viewer.ui.pane.article_pane import ArticlePane
from viewer.ui.theme import Theme, dress, load_theme
from viewer.ui.translation import speak
from viewer.ui.window import Window

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton

FERRY = """\
UNITED24 - Make a charitable donation in support of Ukraine!

Harbour Affairs

Ferry Service Resumes After the Storm

   NORTHPORT, May 3 (NNA) -- The ferry left the pier at dawn 🚢. The ferry is full.

   Straße und Fähre: the second boat is named 한국호.

   The pier stays closed.

   Nobody minds the 𝒳 on the sail.

   The last ferry is late.

Join the GlobalSecurity.org mailing list
"""


class Reader:
    """Works the window as a person would: presses keys where the keyboard is, and looks at what is shown."""

    def __init__(self, program: Program, window: Window, home: Path, bot: QtBot) -> None:
        self.program = program
        self.desk = program.desk
        self.window = window
        self.home = home
        self._bot = bot

    @property
    def document(self) -> Document:
        assert self.desk.current is not None
        return self.desk.current

    @property
    def pane(self) -> ArticlePane:
        """The article in front."""
        return next(each for each in self.window.findChildren(ArticlePane) if each.isVisible())

    @property
    def said(self) -> str:
        """What the status line says for a while."""
        return self.window.statusBar().currentMessage()

    @property
    def paragraph(self) -> int | None:
        """The number of the current paragraph; None at a heading or the like."""
        index = self.pane.current_block_index
        return None if index is None else self.document.article.blocks[index].number

    @property
    def notes(self) -> list[Any]:
        return list(self.document.notebook.notes)

    def label(self, name: str) -> str:
        """What a label of the status line or the find bar shows: "place", "notes", "matches"."""
        return next(each.text() for each in self.window.findChildren(QLabel) if each.objectName() == name)

    def part(self, kind: type[W], name: str = "") -> W:
        """A part of the window by its kind and, if given, its accessible name; waits until it is there."""

        def there() -> list[W]:
            found = self.window.findChildren(kind)
            return [each for each in found if not name or each.accessibleName() == name]

        self._bot.waitUntil(lambda: bool(there()))
        return there()[0]

    def press(self, keys: str, on: QWidget | None = None) -> None:
        """Press a key combination, in Qt's portable words, where the keyboard is."""
        combination = QKeySequence(keys)[0]
        target = on or QApplication.focusWidget() or self.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())

    def type(self, words: str) -> None:
        """Type ASCII letters where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, words)

    def select(self, words: str) -> Span:
        """Select words of the article."""
        start = self.document.article.text.index(words)
        span = Span(start, start + len(words))
        self.pane.select(span)
        return span

    def go_to(self, paragraph: int) -> None:
        """Stand at a paragraph with the keyboard in the article."""
        self.pane.setFocus()
        self.pane.go_to(self.document.article.paragraphs[paragraph - 1].span.start, align="nearest")

    def open(self, path: Path) -> Document:
        """Open one more file and wait until it lies in front."""
        self.window.open_paths([str(path)])
        self._bot.waitUntil(lambda: self.desk.current is not None and self.desk.current.path == str(path))
        return self.document

    @property
    def editor(self) -> QPlainTextEdit:
        """The text of the open note."""
        return self.part(QPlainTextEdit, "Text of the note")

    def wait_saved(self) -> dict[str, Any]:
        """Wait until all is on disk, and return the notes file."""
        document = self.document
        self._bot.waitUntil(lambda: document.save_state is SaveState.SAVED)
        return json.loads(document.notes_path.read_text("utf-8"))

    def boxes(self) -> list[QMessageBox]:
        """The message boxes that stand open."""
        return [each for each in self.window.findChildren(QMessageBox) if each.isVisible()]

    def told_in_a_box(self) -> str:
        """Wait for a message box, read it and close it by key."""
        self._bot.waitUntil(lambda: bool(self.boxes()))
        box = self.boxes()[0]
        words = box.text()
        QTest.keyClick(box, Qt.Key.Key_Escape)
        self._bot.waitUntil(lambda: not self.boxes())
        with self._bot.waitActive(self.window):  # as a desktop does when a box closes
            self.window.activateWindow()
        return words


def when_asked(act: Callable[[QWidget], None]) -> None:
    """Do something with the next modal dialog as soon as it is up."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(5, look)
        else:
            act(dialog)

    QTimer.singleShot(0, look)


@pytest.fixture(scope="session", autouse=True)
def spoken(qapp: QApplication) -> None:
    """English, with its plural forms, whatever the system speaks."""
    speak(qapp, "en")


@pytest.fixture(name="when_asked")
def _when_asked() -> Callable[[Callable[[QWidget], None]], None]:
    return when_asked


@pytest.fixture
def do() -> type[Do]:
    return Do


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    """A small article: a section, a title, five paragraphs, a line of furniture before and after."""
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY, "utf-8")
    return path


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """Another article, of three short paragraphs."""
    path = tmp_path / "letter & co.txt"
    path.write_text("Dear reader,\n\nthe pier is open.\n\nYours, the harbour.\n", "utf-8")
    return path


@pytest.fixture
def long_report(tmp_path: Path) -> Path:
    """An article of many screens, furniture before and after."""
    rows = ["UNITED24 - Make a charitable donation in support of Ukraine!", "A Long Report on the Harbour"]
    rows += [
        f"   Paragraph {number} begins here. " + "The boat comes and goes. " * 8 for number in range(1, 121)
    ]
    rows.append("Join the GlobalSecurity.org mailing list")
    path = tmp_path / "report.txt"
    path.write_text("\n\n".join(rows) + "\n", "utf-8")
    return path


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Callable[[Theme], None]]:
    """Give the program a theme's colours for the length of a test."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    if qapp.style().name() != "fusion":
        qapp.setStyle("Fusion")
    qapp.setStyleSheet("")
    yield dress
    qapp.setStyleSheet(sheet)
    for kind in ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QCheckBox", "QRadioButton"):
        qapp.setPalette(palette, kind)
    qapp.setPalette(palette)


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Callable[..., Reader]]:
    """Start the program with files, as the command does; several may run one after the other."""
    running: list[Program] = []
    if qapp.style().name() != "fusion":
        qapp.setStyle("Fusion")
        qapp.setPalette(load_theme("light").palette())
    palette = qapp.palette()

    def begin(*files: Path, expected: int | None = None, place: Path = home) -> Reader:
        program = Program(Start(place, [str(each) for each in files]))
        running.append(program)
        program.open()
        window = program.show()
        with qtbot.waitActive(window):
            window.activateWindow()
        count = len(files) if expected is None else expected
        qtbot.waitUntil(lambda: len(program.desk.documents) == count)
        if count:
            qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(ArticlePane)))
        return Reader(program, window, place, qtbot)

    yield begin
    for program in running:
        end(program)
    qapp.setStyleSheet("")
    qapp.setPalette(palette)


def end(program: Program) -> None:
    """Put a program away as its start does at the end, whatever state it is in."""
    program.desk.leave_off()
    program.tasks.close()
    if program.window is not None:
        program.window.hide()
        program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def reader(start: Callable[..., Reader], ferry: Path) -> Reader:
    """The program with one small article, the keyboard in the text."""
    shown = start(ferry)
    shown.pane.setFocus()
    return shown
