"""The window on deleted notes, worked by keys and mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from viewer.notes.annotation import Motivation, Note
from viewer.notes.changes import CORRECTION, Tombstone
from viewer.ui.theme import load_theme
from viewer.ui.trash import TrashDialog

SHIFT = Qt.KeyboardModifier.ShiftModifier


def tombstone(number: int, quote: str = "", text: str = "", **members) -> Tombstone:
    note = Note(
        id=f"urn:uuid:{number}",
        motivation=members.pop("motivation", Motivation.COMMENTING),
        created="",
        modified="",
        selectors=({"type": "TextQuoteSelector", "exact": quote},) if quote else (),
        text=text,
        **members,
    )
    return Tombstone(note.id, f"2026-01-0{number}T10:00:00Z", note.to_dict())


TRASH = (
    tombstone(1, "the pier at dawn 🚢", "Which pier?", colour="blue", tags=("to check", "한국")),
    tombstone(2, "Straße", motivation=Motivation.HIGHLIGHTING, colour="green"),
    tombstone(3, text="About the whole 𝒳"),
    Tombstone(CORRECTION + "title", "2026-01-05T10:00:00Z", {"value": "a", "was": "b"}),
    tombstone(4, "purged").purged(),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> TrashDialog:
    made = TrashDialog(load_theme("light"))
    qtbot.addWidget(made)
    made.show_trash(TRASH)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def ids(dialog: TrashDialog) -> list[str]:
    return [each.id for each, _ in dialog._notes.rows]


def button(dialog, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if words in each.text().replace("&", ""))


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


@pytest.fixture
def answer(qtbot: QtBot) -> Callable[[TrashDialog, str], str]:
    """Press a button of the question that stands open, and return what was asked."""

    def press_button(dialog: TrashDialog, words: str) -> str:
        (box,) = dialog.findChildren(QMessageBox)
        asked = f"{box.text()} {box.informativeText()}"
        if words:
            pressed = next(each for each in box.buttons() if each.text().replace("&", "") == words)
            qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(box, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not dialog.findChildren(QMessageBox))
        with qtbot.waitActive(dialog):  # as a desktop does when a box closes
            dialog.activateWindow()
        return asked

    return press_button


def test_only_what_can_be_brought_back_is_listed_the_last_deleted_first(dialog) -> None:
    assert ids(dialog) == ["urn:uuid:3", "urn:uuid:2", "urn:uuid:1"]
    assert "3 deleted notes" in {each.text() for each in dialog.findChildren(QLabel)}
    told = [dialog._notes.index(row, 1).data() for row in range(3)]
    assert told == ["About the whole 𝒳", "“Straße”", "“the pier at dawn 🚢”   Which pier?"]
    assert dialog._notes.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Highlight, Green"
    assert dialog._notes.index(0, 2).data() != ""


def test_a_note_with_no_words_is_called_by_its_kind(dialog) -> None:
    dialog.show_trash([tombstone(1)])
    assert dialog._notes.index(0, 1).data() == "Document note"
    assert "1 deleted note" in {each.text() for each in dialog.findChildren(QLabel)}


def test_enter_restores_the_chosen_note(dialog, qtbot) -> None:
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.restore_requested, timeout=1000) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args == [("urn:uuid:2",)]


def test_several_are_restored_at_once(dialog, qtbot) -> None:
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Down, SHIFT)
    with qtbot.waitSignal(dialog.restore_requested, timeout=1000) as asked:
        qtbot.mouseClick(button(dialog, "Restore"), Qt.MouseButton.LeftButton)
    assert asked.args == [("urn:uuid:3", "urn:uuid:2", "urn:uuid:1")]


def test_deleting_for_good_asks_once_and_says_that_it_can_be_undone(dialog, qtbot, answer) -> None:
    with qtbot.assertNotEmitted(dialog.purge_requested):
        press(Qt.Key.Key_Delete)
        asked = answer(dialog, "Keep")
    assert "Delete this note for good?" in asked
    assert "Ctrl+Z" in asked
    press(Qt.Key.Key_Delete)
    with qtbot.waitSignal(dialog.purge_requested, timeout=1000) as purged:
        answer(dialog, "Delete for good")
    assert purged.args == [("urn:uuid:3",)]


def test_enter_in_the_question_keeps(dialog, qtbot, answer) -> None:
    press(Qt.Key.Key_Down, SHIFT)
    with qtbot.assertNotEmitted(dialog.purge_requested):
        qtbot.mouseClick(button(dialog, "Delete for good"), Qt.MouseButton.LeftButton)
        assert "Delete 2 notes for good?" in answer(dialog, "")


def test_the_whole_trash_is_emptied(dialog, qtbot, answer) -> None:
    qtbot.mouseClick(button(dialog, "Empty the trash"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.purge_requested, timeout=1000) as purged:
        assert "3 in all" in answer(dialog, "Delete for good")
    assert set(purged.args[0]) == {"urn:uuid:1", "urn:uuid:2", "urn:uuid:3"}


def test_the_chosen_note_is_shown_whole(dialog) -> None:
    press(Qt.Key.Key_End)
    assert dialog.findChild(QPlainTextEdit).toPlainText() == (
        "“the pier at dawn 🚢”\nWhich pier?\nTags: to check, 한국"
    )


def test_after_one_is_gone_the_next_is_chosen(dialog, qtbot) -> None:
    press(Qt.Key.Key_Down)
    dialog.show_trash([TRASH[0], TRASH[2]])
    assert ids(dialog) == ["urn:uuid:3", "urn:uuid:1"]
    assert dialog._chosen_ids() == ("urn:uuid:1",)
    dialog.show_trash(TRASH)
    assert dialog._chosen_ids() == ("urn:uuid:1",)


def test_an_empty_trash_says_so_and_offers_nothing(dialog, qtbot) -> None:
    dialog.show_trash(())
    assert any("No deleted notes." in each.text() for each in dialog.findChildren(QLabel) if each.isVisible())
    for words in ("Restore", "Delete for good", "Empty the trash"):
        assert not button(dialog, words).isEnabled()
    dialog._list.setFocus()
    with qtbot.assertNotEmitted(dialog.restore_requested):
        QTest.keyClick(dialog._list, Qt.Key.Key_Return)
        QTest.keyClick(dialog._list, Qt.Key.Key_Delete)
        dialog._ask_restore()
    assert not dialog.findChildren(QMessageBox)
    assert dialog.findChild(QPlainTextEdit).toPlainText() == ""


@pytest.mark.parametrize("how", ["escape", "button"])
def test_it_closes(dialog, qtbot, how: str) -> None:
    if how == "escape":
        press(Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(button(dialog, "Close"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_every_button_says_what_it_does(dialog) -> None:
    for each in dialog.findChildren(QPushButton):
        assert each.toolTip()
        assert each.accessibleName()


def test_it_is_drawn_in_each_theme(dialog) -> None:
    for name in ("light", "sepia", "dark"):
        theme = load_theme(name)
        dialog.set_theme(theme)
        image = dialog._list.viewport().grab().toImage()
        assert image.pixelColor(1, 10) == theme.colour("accent")  # the keyboard is at the chosen row
        assert image.pixelColor(1, dialog._list.row_px + 10) == theme.colour("page")


def test_the_row_under_the_pointer_is_told_from_the_others(dialog, qtbot) -> None:
    view, page = dialog._list.viewport(), load_theme("light").colour("page")

    def ground(row: int) -> QColor:
        return view.grab().toImage().pixelColor(1, row * dialog._list.row_px + 10)

    assert ground(1) == page
    qtbot.mouseMove(view, dialog._list.visualRect(dialog._notes.index(1, 1)).center())
    qtbot.waitUntil(lambda: dialog._list.hovered_row == 1)
    assert ground(1) != page
    assert ground(2) == page
    QApplication.sendEvent(dialog._list, QEvent(QEvent.Type.Leave))
    assert ground(1) == page
    qtbot.mouseMove(view, dialog._list.visualRect(dialog._notes.index(2, 1)).center())
    qtbot.waitUntil(lambda: dialog._list.hovered_row == 2)
    dialog.show_trash(TRASH)
    assert dialog._list.hovered_row == -1


def test_the_first_row_and_the_last_are_a_key_away(dialog) -> None:
    press(Qt.Key.Key_End)
    assert dialog._chosen_ids() == ("urn:uuid:1",)
    press(Qt.Key.Key_Home)
    assert dialog._chosen_ids() == ("urn:uuid:3",)
