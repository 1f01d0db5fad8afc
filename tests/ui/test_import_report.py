"""The report on an import, before it is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from viewer.notes.annotation import Motivation, Note
from viewer.notes.exchange.report import ImportState, Outcome, Report
from viewer.notes.notebook import NoteChange
from viewer.ui.import_report import ImportReport, state_names
from viewer.ui.theme import load_theme


def change(number: int) -> NoteChange:
    note = Note(f"urn:uuid:{number}", Motivation.COMMENTING, "", "", (), text="a")
    return NoteChange(None, note)


REPORT = Report(
    (change(1), change(2), change(3)),
    (
        Outcome(
            "urn:uuid:1", "the pier at dawn 🚢", ImportState.RESOLVED, "It stands on its very words in ¶3."
        ),
        Outcome("urn:uuid:2", "한국호", ImportState.RESOLVED, "It stands on its very words in ¶4."),
        Outcome("urn:uuid:3", "words that were", ImportState.ORPHAN, "Its words do not stand here."),
        Outcome("urn:uuid:4", "known", ImportState.ALREADY_THERE, "It is there already."),
        Outcome("", "entry 5", ImportState.NOT_A_NOTE, "It has no target."),
    ),
)
NOTHING_NEW = Report((), (Outcome("urn:uuid:4", "known", ImportState.ALREADY_THERE, "It is there already."),))


@pytest.fixture
def show(qtbot: QtBot):
    def shown(report: Report = REPORT) -> ImportReport:
        dialog = ImportReport(report, "harbour.annotation", load_theme("light"))
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return shown


def words_in(dialog: ImportReport) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def button(dialog: ImportReport, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if words in each.text().replace("&", ""))


def cells(dialog: ImportReport) -> list[tuple[str, ...]]:
    rows = range(dialog._rows.rowCount())
    return [tuple(dialog._rows.index(row, column).data() for column in range(3)) for row in rows]


def test_it_says_what_would_be_done_and_why(show) -> None:
    dialog = show()
    told = words_in(dialog)
    assert "3 notes would be taken in." in told
    for words in ("in its place: 2", "words not found: 1", "already there: 1", "not a note: 1"):
        assert words in told
    assert "harbour.annotation" in dialog.windowTitle()
    assert cells(dialog)[0] == ("in its place", "the pier at dawn 🚢", "It stands on its very words in ¶3.")
    assert len(cells(dialog)) == 5
    assert "It stands on its very words in ¶3." in told  # whole, below the list


def test_every_state_has_a_name() -> None:
    assert set(state_names()) == set(ImportState)
    assert len(set(state_names().values())) == len(ImportState)


def test_the_list_is_narrowed_to_one_state(show) -> None:
    dialog = show()
    states = dialog.findChild(QComboBox)
    assert [states.itemText(number) for number in range(3)] == [
        "All (5)",
        "in its place (2)",
        "words not found (1)",
    ]
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert states.hasFocus()
    QTest.keyClick(states, Qt.Key.Key_Down)
    assert [each[1] for each in cells(dialog)] == ["the pier at dawn 🚢", "한국호"]
    QTest.keyClick(states, Qt.Key.Key_Down)
    assert [each[1] for each in cells(dialog)] == ["words that were"]
    assert "Its words do not stand here." in words_in(dialog)
    QTest.keyClick(states, Qt.Key.Key_Home)
    assert len(cells(dialog)) == 5


def test_enter_takes_them_in(show, qtbot) -> None:
    dialog = show()
    focused = QApplication.focusWidget()
    assert focused is dialog._list
    with qtbot.waitSignal(dialog.import_requested, timeout=1000) as asked:
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert asked.args == [REPORT]
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert not dialog.isVisible()


def test_the_button_takes_them_in(show, qtbot) -> None:
    dialog = show()
    with qtbot.waitSignal(dialog.import_requested, timeout=1000):
        qtbot.mouseClick(button(dialog, "Take them in"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("how", ["escape", "button"])
def test_leaving_takes_nothing_in(show, qtbot, how: str) -> None:
    dialog = show()
    with qtbot.assertNotEmitted(dialog.import_requested):
        if how == "escape":
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        else:
            qtbot.mouseClick(button(dialog, "Cancel"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_where_nothing_would_change_it_only_tells(show, qtbot) -> None:
    dialog = show(NOTHING_NEW)
    assert "Nothing would change" in words_in(dialog)
    assert not button(dialog, "Take them in").isVisible()
    assert not dialog.findChild(QComboBox).isEnabled()
    with qtbot.assertNotEmitted(dialog.import_requested):
        QTest.keyClick(dialog._list, Qt.Key.Key_Return)
        assert dialog.isVisible()
        qtbot.mouseClick(button(dialog, "Close"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_file_without_notes_says_so_and_enter_closes(show) -> None:
    dialog = show(Report((), ()))
    assert "There are no notes in this file." in words_in(dialog)
    assert cells(dialog) == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_one_note_is_one_note(show) -> None:
    assert "1 note would be taken in." in words_in(show(Report((change(1),), REPORT.outcomes[:1])))


def test_every_state_is_drawn_in_each_theme(show) -> None:
    outcomes = tuple(Outcome(f"urn:uuid:{state}", "a", state, "why") for state in ImportState)
    dialog = show(Report((change(1),), outcomes))
    for name in ("light", "dark"):
        theme = load_theme(name)
        dialog.set_theme(theme)
        image = dialog._list.viewport().grab().toImage()
        drawn = {image.pixelColor(x, y).name() for x in range(10, 150) for y in range(image.height())}
        assert {theme.colour(role).name() for role in ("warning", "accent", "page")} <= drawn


def test_every_control_says_what_it_does(show) -> None:
    dialog = show()
    for each in (*dialog.findChildren(QPushButton), dialog.findChild(QComboBox)):
        assert each.toolTip()
    assert dialog.findChild(QComboBox).accessibleName()
    assert dialog._list.accessibleName()
