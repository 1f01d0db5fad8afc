"""The first view comes before the rest of the program; nobody who is quick is the worse for it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from viewer.app import Program
from viewer.readers import read_article
from viewer.start import Start
from viewer.ui.actions import Do
from viewer.ui.pane.article_pane import ArticlePane
from viewer.ui.settings import Preferences, Session
from viewer.ui.theme import load_theme
from viewer.ui.window import Window

TEXT = "The Pier\n\nThe pier 🚢 stays closed.\n\nThe ferry is late.\n\nNobody waits.\n"
HEAVY = {"viewer.ui.desk", "viewer.notes.store", "viewer.find", "viewer.readers", "viewer.ui.wiring"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "pier.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, file: Path) -> Iterator[Window]:
    """A window with its first view, the keyboard in it."""
    palette = qapp.palette()
    made = Window(Preferences(theme="light"), Session())
    qtbot.addWidget(made)
    made.show_first(read_article(file), 0, file.name)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    qapp.setPalette(palette)


@pytest.fixture
def furnish(window: Window, file: Path, home: Path) -> Iterator[Callable[[], Program]]:
    """Bring in the rest, as the start does after the first paint."""
    made: list[Program] = []

    def bring_in() -> Program:
        program = Program(Start(home, [str(file)]))
        made.append(program)
        wiring = program.furnish(window)
        program.open()
        assert program.opened(20)
        wiring.act_on_early_keys()
        return program

    yield bring_in
    for program in made:
        program.end()
        window.hide()
        program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def pane(window: Window) -> ArticlePane:
    return window.findChildren(ArticlePane)[0]


def strip(image: QImage) -> set[int]:
    """The colours in the column of a picture that goes through the words of the article."""
    return {image.pixel(x, y) for x in range(400, 700, 3) for y in range(100, 300)}


def test_the_first_view_loads_nothing_of_what_it_can_do_without(file: Path, home: Path) -> None:
    words = "import sys, viewer.first_view, viewer.start; print(*sys.modules)"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", words], env=environment, capture_output=True, text=True, check=True
    )
    assert HEAVY.isdisjoint(done.stdout.split())


def test_the_first_view_shows_article_contents_and_metadata(window: Window, file: Path) -> None:
    assert pane(window).toPlainText().startswith("The Pier")
    assert "The Pier" in window.windowTitle()
    assert pane(window).hasFocus()
    assert strip(window.grab().toImage()) > {load_theme("light").colour("page").rgb()}


def test_the_article_on_the_screen_stays_when_the_rest_comes(window: Window, furnish) -> None:
    shown, geometry = pane(window), pane(window).geometry()
    pane(window).go_to(10)
    program = furnish()
    QCoreApplication.sendPostedEvents()
    assert window.findChildren(ArticlePane) == [shown]
    assert shown.geometry() == geometry
    assert shown.hasFocus()
    assert program.desk.current is not None
    shown.go_to(TEXT.index("Nobody"))
    assert program.desk.current.place == shown.current_offset


def test_a_file_that_changed_meanwhile_is_shown_as_it_is_now(window: Window, furnish, file: Path) -> None:
    file.write_text("The Quay\n\nAnother text.\n", "utf-8")
    furnish()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [each.toPlainText() for each in window.findChildren(ArticlePane)] == ["The Quay\nAnother text."]


def test_what_stands_beside_the_article_does_not_move(window: Window, furnish) -> None:
    parts = (window.contents, window.metadata, window.tools, window.menuBar())
    before = [each.geometry() for each in parts]
    status = window.statusBar().height()
    furnish()
    QCoreApplication.sendPostedEvents()
    assert [each.geometry() for each in parts] == before
    assert window.statusBar().height() == status


def test_a_key_pressed_early_acts_as_soon_as_it_can(window: Window, furnish) -> None:
    QTest.keyClick(pane(window), Qt.Key.Key_H)
    program = furnish()
    assert [note.motivation for note in program.desk.current.notebook.notes] == ["highlighting"]
    QTest.keyClick(pane(window), Qt.Key.Key_B)
    assert len(program.desk.current.notebook.notes) == 2


def test_what_is_typed_early_goes_where_the_keys_before_it_lead(window: Window, furnish) -> None:
    for key in (Qt.Key.Key_N, Qt.Key.Key_H, Qt.Key.Key_I):
        QTest.keyClick(pane(window), key, Qt.KeyboardModifier.NoModifier)
    program = furnish()
    assert [note.motivation for note in program.desk.current.notebook.notes] == ["commenting"]
    editor = next(
        each for each in window.findChildren(QPlainTextEdit) if each.accessibleName() == "Text of the note"
    )
    assert editor.toPlainText().lower() == "hi"


def test_an_early_key_without_a_meaning_does_nothing(window: Window, furnish) -> None:
    QTest.keyClick(pane(window), Qt.Key.Key_F8)
    program = furnish()
    assert not program.desk.current.notebook.notes
    assert window.early_keys is None


def test_the_actions_come_with_the_rest(window: Window, furnish) -> None:
    assert not window.do
    furnish()
    assert window.do[Do.FIND].isEnabled()
    assert not window.do[Do.UNDO].isEnabled()


def test_a_correction_shows_when_the_notes_come(window: Window, furnish, home: Path) -> None:
    program = furnish()
    program.notes.correct("title", "The Quay")
    assert "The Quay" in window.windowTitle()
    assert program.desk.current.article.title == "The Quay"
