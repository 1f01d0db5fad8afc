"""The notice of a bad end, by keys and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.crash_notice import CrashNotice, ReportDialog
from viewer.ui.settings import Preferences


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "2020-01-02T03-04-05Z-7.txt"
    path.write_text("Pilcrow\n----\nSegmentation fault 🚢\n", "utf-8")
    return path


@pytest.fixture
def notice(qtbot: QtBot, report: Path) -> CrashNotice:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    made = CrashNotice([report], box.addWidget, window)
    made.take_preferences(Preferences(theme="light"))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return made


def test_the_report_is_shown_copied_and_marked_as_seen(
    notice: CrashNotice, report: Path, qtbot: QtBot
) -> None:
    assert "stopped unexpectedly" in notice.bar.words()
    notice.bar.setFocus()
    button = notice.bar.findChild(QPushButton)
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    dialog = notice.parent().findChild(ReportDialog)
    assert "Segmentation fault 🚢" in dialog.findChild(QPlainTextEdit).toPlainText()
    copy = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("Pilcrow\n----\n")
    assert not report.exists()
    assert report.with_name("2020-01-02T03-04-05Z-7.seen.txt").exists()
    assert not notice.bar.isVisible()
    dialog.reject()


def test_closing_the_notice_is_enough_not_to_see_it_again(notice: CrashNotice, report: Path) -> None:
    notice.bar.closed.emit()
    assert not report.exists()
    assert not notice.bar.isVisible()


def test_every_control_is_told(notice: CrashNotice, report: Path, assert_told, qtbot: QtBot) -> None:
    dialog = ReportDialog(report)
    qtbot.addWidget(dialog)
    assert_told(dialog)
