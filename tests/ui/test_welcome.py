"""What stands in the window while nothing lies open: each way to begin, by mouse and key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from viewer.ui.theme import load_theme
from viewer.ui.welcome import Welcome
from viewer.ui.widgets import scaled_font


@pytest.fixture
def welcome(qtbot: QtBot) -> Welcome:
    made = Welcome()
    qtbot.addWidget(made)
    made.set_theme(load_theme("light"))
    made.resize(640, 600)
    made.show_recent(["/a/한국 & co.txt", "/b/" + "long name " * 20 + ".html"])
    made.show()
    return made


def button(welcome: Welcome, words: str) -> QPushButton:
    return next(each for each in welcome.findChildren(QPushButton) if words in each.text())


def test_every_way_to_begin_is_said_and_reached_by_key(welcome: Welcome, qtbot: QtBot) -> None:
    for words, signal in (("Open a file", welcome.open_requested), ("sample", welcome.sample_requested)):
        shown = button(welcome, words)
        assert shown.accessibleName()
        assert shown.toolTip()
        assert not shown.icon().isNull()
        with qtbot.waitSignal(signal):
            QTest.keyClick(shown, Qt.Key.Key_Space)
    told = " ".join(each.text() for each in welcome.findChildren(QLabel))
    for word in ("Drop a file", "F1", "Ctrl+,", "Read lately"):
        assert word in told


def test_what_was_read_lately_is_opened_by_its_whole_path(welcome: Welcome, qtbot: QtBot) -> None:
    assert button(welcome, "한국 && co").toolTip() == "/a/한국 & co.txt"
    with qtbot.waitSignal(welcome.path_requested, check_params_cb=lambda path: path.startswith("/b/long")):
        button(welcome, "long name").click()
    welcome.show_recent([])
    assert not any(each.isVisible() and each.text() == "Read lately" for each in welcome.findChildren(QLabel))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_wider_than_its_room(qtbot: QtBot, qapp, scale: float) -> None:
    before = qapp.font()
    qapp.setFont(scaled_font(before, scale))
    try:
        made = Welcome()
        qtbot.addWidget(made)
        made.show_recent(["/a/" + "long name " * 20 + ".html"])
        made.resize(560, 500)
        made.show()
        qtbot.waitExposed(made)
        assert made.horizontalScrollBar().maximum() == 0
    finally:
        qapp.setFont(before)


def test_the_sample_is_opened_from_the_menu_when_nothing_lies_open(start, ferry: Path, do, qtbot) -> None:
    reader = start(ferry)
    reader.window.do[do.CLOSE].trigger()
    assert reader.part(Welcome).isVisible()
    told = [each.text() for each in reader.window.findChildren(QLabel) if each.isVisible()]
    assert "Your notes on the open article stand here." in told
    assert not any("press N" in each for each in told)
    reader.window.do[do.SAMPLE].trigger()
    qtbot.waitUntil(lambda: reader.desk.current is not None)
    assert reader.document.name == "article.txt"
