"""Earlier states of the notes: what each held, and what of it comes back."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, Span
from viewer.notes.anchoring import placed
from viewer.notes.annotation import Motivation, Note
from viewer.notes.notebook import Notebook, NoteChange
from viewer.notes.store import NotesStore
from viewer.readers import read_article
from viewer.ui.tasks import Tasks
from viewer.ui.theme import load_theme
from viewer.ui.versions import VersionsDialog

WHEN = "2026-01-02T03:04:05Z"
FERRY = "Ferry Service Resumes\n\n   The ferry left the pier at dawn 🚢.\n\n   Straße und 한국호.\n"


def note(article: Article, number: int, quote: str) -> Note:
    start = article.text.index(quote)
    made = Note(f"urn:uuid:{number}", Motivation.COMMENTING, WHEN, WHEN, (), text=f"text {number}")
    return placed(made, article, Span(start, start + len(quote)))


class Past:
    """A notes file with two earlier states: of two notes, and of one."""

    def __init__(self, home: Path) -> None:
        path = home / "ferry.txt"
        path.write_text(FERRY, "utf-8")
        self.article = read_article(str(path), with_language=False)
        self.store = NotesStore(home / "notes")
        self._hour = 0
        loaded = self.store.find(self.article)
        self.path, self.now = loaded.path, loaded.notebook
        self.change(None, note(self.article, 1, "the pier at dawn 🚢"))
        self.change(None, note(self.article, 2, "한국호"))
        self.change(self.now.note("urn:uuid:1"), None)

    def change(self, before: Note | None, after: Note | None) -> None:
        if self.path.exists():  # as if an hour lay between: states of the same moment are not all kept
            self._hour += 1
            then = 1_700_000_000 + self._hour * 3600
            os.utime(self.path, (then, then))
        self.now = self.store.save(self.now.apply(NoteChange(before, after), when=WHEN), self.path)


@pytest.fixture
def past(tmp_path: Path) -> Past:
    return Past(tmp_path)


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def dialog(qtbot: QtBot, tasks: Tasks, past: Past) -> VersionsDialog:
    made = VersionsDialog(tasks, past.store, load_theme("light"))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def show(dialog: VersionsDialog, qtbot: QtBot, path: Path, notebook: Notebook) -> None:
    dialog.show_versions(path, notebook)
    qtbot.waitUntil(lambda: not dialog._tasks.is_busy(dialog._key))


def listed(dialog: VersionsDialog) -> list[tuple[str, str]]:
    rows = range(dialog._rows.rowCount())
    return [(dialog._rows.index(row, 1).data(), dialog._rows.index(row, 2).data()) for row in rows]


def missing(dialog: VersionsDialog) -> list[str]:
    return [dialog._missing.index(row, 1).data() for row in range(dialog._missing.rowCount())]


def words_in(dialog: VersionsDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def button(dialog: VersionsDialog, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if words in each.text().replace("&", ""))


def test_earlier_states_are_listed_with_their_notes_and_what_is_missing(dialog, past, qtbot) -> None:
    show(dialog, qtbot, past.path, past.now)
    found = listed(dialog)
    assert ("2", "1") in found
    assert ("1", "1") in found
    when = [each.generation.when_ns for each in dialog._rows.rows]
    assert when == sorted(when, reverse=True)
    assert dialog._list.hasFocus()


def test_what_would_come_back_is_shown_before_it_does(dialog, past, qtbot) -> None:
    show(dialog, qtbot, past.path, past.now)
    dialog._list.choose_row(listed(dialog).index(("2", "1")))
    assert missing(dialog) == ["“the pier at dawn 🚢”   text 1"]
    assert dialog._missing.index(0, 0).data() == "Comment"
    assert dialog._missing.index(0, 2).data()  # when it was deleted
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "“the pier at dawn 🚢”\ntext 1"
    assert "1 note of" in words_in(dialog)
    assert "is missing now." in words_in(dialog)


@pytest.mark.parametrize("how", ["enter", "button", "among the notes"])
def test_what_is_missing_is_brought_back(dialog, past, qtbot, how: str) -> None:
    show(dialog, qtbot, past.path, past.now)
    dialog._list.choose_row(listed(dialog).index(("2", "1")))
    with qtbot.waitSignal(dialog.restore_requested, timeout=1000) as asked:
        if how == "enter":
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        elif how == "button":
            qtbot.mouseClick(button(dialog, "Bring back"), Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(dialog._found, Qt.Key.Key_Return)
    after = past.now.apply(asked.args[0], when=WHEN)
    assert {each.id for each in after.notes} == {"urn:uuid:1", "urn:uuid:2"}
    # and shown again, nothing of that time is missing
    show(dialog, qtbot, past.path, after)
    assert {count for _, count in listed(dialog)} == {"0"}
    assert not button(dialog, "Bring back").isEnabled()
    assert "Every note of that time is still there." in words_in(dialog)
    with qtbot.assertNotEmitted(dialog.restore_requested):
        QTest.keyClick(dialog._list, Qt.Key.Key_Return)


def test_the_state_looked_at_stays_so_when_another_is_added(dialog, past, qtbot) -> None:
    show(dialog, qtbot, past.path, past.now)
    dialog._list.choose_row(len(listed(dialog)) - 1)
    looked_at = dialog._version().generation.path
    past.change(None, note(past.article, 3, "Straße"))
    show(dialog, qtbot, past.path, past.now)
    assert dialog._version().generation.path == looked_at


def test_a_damaged_state_says_so_and_offers_nothing(dialog, past, qtbot) -> None:
    newest = past.store.generations(past.path)[0].path
    newest.unlink()
    newest.write_bytes(b"{")
    show(dialog, qtbot, past.path, past.now)
    dialog._list.choose_row(0)
    assert listed(dialog)[0] == ("damaged", "")
    assert "cannot be read" in words_in(dialog)
    assert str(newest) in dialog._rows.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert not button(dialog, "Bring back").isEnabled()
    assert len(listed(dialog)) > 1
    assert "…" not in {count for _, count in listed(dialog)}  # the others were read


def test_without_earlier_states_it_says_so(dialog, past, qtbot) -> None:
    show(dialog, qtbot, past.path.with_name("none.notes.json"), past.now)
    assert "No earlier states are kept yet." in words_in(dialog)
    assert not button(dialog, "Bring back").isEnabled()
    with qtbot.assertNotEmitted(dialog.restore_requested):
        dialog._ask_back()


def test_until_it_is_compared_nothing_is_offered(dialog, past) -> None:
    dialog.show_versions(past.path, past.now)
    assert not button(dialog, "Bring back").isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not dialog._tasks.is_busy(dialog._key)


def test_it_closes_by_its_button(dialog, qtbot) -> None:
    qtbot.mouseClick(button(dialog, "Close"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_every_control_says_what_it_does(dialog) -> None:
    for each in dialog.findChildren(QPushButton):
        assert each.toolTip()
    assert {dialog._list.accessibleName(), dialog._found.accessibleName()} == {
        "Earlier states",
        "Notes missing now",
    }


def test_it_is_drawn_in_each_theme(dialog, past, qtbot) -> None:
    show(dialog, qtbot, past.path, past.now)
    for name in ("light", "dark"):
        theme = load_theme(name)
        dialog.set_theme(theme)
        image = dialog._list.viewport().grab().toImage()
        assert image.pixelColor(1, 10) == theme.colour("accent")
        assert image.pixelColor(1, dialog._list.row_px + 10) == theme.colour("page")
