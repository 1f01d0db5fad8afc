"""The dialogs alone: what they offer, and what they answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer import __version__
from viewer.ui.dialogs import (
    GoToDialog,
    Unsaved,
    ask_unsaved,
    show_about,
    show_error,
)
from viewer.ui.keys_dialog import KeysDialog
from viewer.ui.moving import Target
from viewer.ui.theme import load_theme


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def go_to(qtbot: QtBot) -> GoToDialog:
    places = [Target(f"¶{number}", f"Words of {number}", number * 10) for number in range(1, 501)]

    def fitting(typed: str, most: int) -> list[Target]:
        return [each for each in places if typed in each.words][:most]

    dialog = GoToDialog(fitting)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def test_the_keyboard_is_in_the_line_and_the_first_place_chosen(go_to: GoToDialog) -> None:
    line, places = go_to.findChild(QLineEdit), go_to.findChild(QListWidget)
    assert line.hasFocus()
    assert places.count() == 200  # typing narrows them
    assert places.currentRow() == 0


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ([Qt.Key.Key_Return], "¶1"),
        ([Qt.Key.Key_Enter], "¶1"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return], "¶3"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return], "¶2"),
    ],
)
def test_a_place_is_chosen_from_the_line(go_to: GoToDialog, keys: list[Qt.Key], chosen: str) -> None:
    for key in keys:
        QTest.keyClick(go_to.findChild(QLineEdit), key)
    assert go_to.chosen is not None
    assert go_to.chosen.name == chosen
    assert go_to.result() == GoToDialog.DialogCode.Accepted


def test_a_page_of_places_is_stepped_over(go_to: GoToDialog) -> None:
    line, places = go_to.findChild(QLineEdit), go_to.findChild(QListWidget)
    QTest.keyClick(line, Qt.Key.Key_PageDown)
    assert places.currentRow() > 3
    QTest.keyClick(line, Qt.Key.Key_PageUp)
    assert places.currentRow() == 0


def test_leaving_chooses_nothing(go_to: GoToDialog) -> None:
    QTest.keyClick(go_to.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert go_to.chosen is None
    assert go_to.result() == GoToDialog.DialogCode.Rejected


def test_a_place_can_be_hovered_to_be_read_whole(go_to: GoToDialog) -> None:
    assert go_to.findChild(QListWidget).item(6).toolTip() == "Words of 7"


def test_an_error_is_told_as_plain_text(parent: QWidget, qtbot: QtBot) -> None:
    show_error(parent, "Cannot read <b>a</b>.txt; it is a folder.")
    box = parent.findChild(QMessageBox)
    assert box.text() == "Cannot read <b>a</b>.txt; it is a folder."
    assert box.textFormat() is Qt.TextFormat.PlainText
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: parent.findChild(QMessageBox) is None)


def test_the_program_says_what_it_is(parent: QWidget, qtbot: QtBot) -> None:
    show_about(parent, load_theme("dark"))
    box = parent.findChild(QMessageBox)
    assert __version__ in box.text()
    assert "never opens a network connection" in box.informativeText()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: parent.findChild(QMessageBox) is None)


@pytest.mark.parametrize(
    ("key", "answer"), [(Qt.Key.Key_Return, Unsaved.RETRY), (Qt.Key.Key_Escape, Unsaved.STAY)]
)
def test_no_key_loses_notes_by_accident(parent: QWidget, when_asked, key: Qt.Key, answer: Unsaved) -> None:
    when_asked(lambda box: QTest.keyClick(box, key))
    assert ask_unsaved(parent, "The disk is full.") is answer


def test_notes_are_lost_only_by_their_own_button(parent: QWidget, when_asked, qtbot: QtBot) -> None:
    said: list[str] = []

    def answer(box: QMessageBox) -> None:
        said.append(box.informativeText())
        lose = next(each for each in box.buttons() if "lose" in each.text())
        qtbot.mouseClick(lose, Qt.MouseButton.LeftButton)

    when_asked(answer)
    assert ask_unsaved(parent, "The disk is full.") is Unsaved.LOSE
    assert said == ["The disk is full."]


def test_dialogs_do_not_pile_up_behind_the_window(reader, when_asked, qtbot, do) -> None:
    for _ in range(3):
        when_asked(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
        reader.window.do[do.GO_TO].trigger()
        reader.window.do[do.KEYS].trigger()
        QTest.keyClick(reader.part(KeysDialog), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not reader.window.findChildren(KeysDialog))
        qtbot.waitUntil(lambda: not reader.window.findChildren(GoToDialog))
