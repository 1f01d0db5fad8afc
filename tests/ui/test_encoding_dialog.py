"""The dialog for another encoding: likely ones first, filtered as one types, answered by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.article.model import Candidate, Evidence, EvidenceKind, Field
from viewer.readers.source import encodings
from viewer.ui.encoding_dialog import EncodingDialog, ask_encoding
from viewer.ui.theme import load_theme

FILE, USER = Evidence(EvidenceKind.FILE), Evidence(EvidenceKind.USER)
GUESSED = Field(
    "windows-1251",
    "windows-1251",
    FILE,
    (Candidate("KOI8-R", "fits less well", FILE), Candidate("x-mac-cyrillic", "fits less well", FILE)),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> EncodingDialog:
    made = EncodingDialog(GUESSED, load_theme("light"))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def rows(dialog: QWidget) -> list[str]:
    shown = dialog.findChild(QListWidget)
    return [shown.item(at).text() for at in range(shown.count())]


def test_the_guess_and_its_candidates_come_first_and_each_once(dialog: EncodingDialog) -> None:
    names = [each.split(" ")[0] for each in rows(dialog)]
    assert names[:3] == ["windows-1251", "KOI8-R", "x-mac-cyrillic"]
    assert "as it is shown now" in rows(dialog)[0]
    assert "likely too" in rows(dialog)[1]
    assert sorted(names) == sorted(encodings())


def test_what_is_typed_narrows_the_list_by_name_and_language(dialog: EncodingDialog) -> None:
    line = dialog.findChild(QLineEdit)
    assert line.hasFocus()
    QTest.keyClicks(line, "korean")
    assert rows(dialog) == ["EUC-KR · Korean"]
    line.clear()
    QTest.keyClicks(line, "1252 west")
    assert rows(dialog) == ["windows-1252 · Western European"]


def test_enter_takes_the_row_that_the_arrows_chose(dialog: EncodingDialog) -> None:
    line = dialog.findChild(QLineEdit)
    QTest.keyClicks(line, "japanese")
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert dialog.chosen == "EUC-JP"
    assert not dialog.isVisible()


def test_nothing_is_taken_where_nothing_fits(dialog: EncodingDialog) -> None:
    line = dialog.findChild(QLineEdit)
    QTest.keyClicks(line, "klingon")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert (rows(dialog), dialog.chosen, dialog.isVisible()) == ([], None, True)


def test_the_buttons_answer_too(dialog: EncodingDialog, qtbot: QtBot) -> None:
    buttons = {each.text(): each for each in dialog.findChildren(QPushButton)}
    assert all(each.toolTip() for each in buttons.values())
    qtbot.mouseClick(buttons["Reopen"], Qt.MouseButton.LeftButton)
    assert dialog.chosen == "windows-1251"


def test_a_choice_of_the_reader_can_be_left_to_the_file_again(qtbot: QtBot, when_asked) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    when_asked(lambda dialog: QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return))
    assert ask_encoding(parent, Field("KOI8-R", "KOI8-R", USER), load_theme("dark")) == ""


def test_leaving_it_is_no_choice(qtbot: QtBot, when_asked) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    when_asked(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert ask_encoding(parent, None, load_theme("light")) is None
