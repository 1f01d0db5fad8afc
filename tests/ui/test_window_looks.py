"""How the whole window looks: zoom, column, themes, page lines and numbers, and that it is kept."""

import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
)

from viewer.ui.theme import load_theme


@pytest.fixture
def long_reader(start, long_report):
    shown = start(long_report)
    shown.pane.setFocus()
    return shown


def kept(reader) -> dict[str, object]:
    return json.loads((reader.home / "settings.json").read_text("utf-8"))


def test_zooming_keeps_the_paragraph_and_is_kept(long_reader) -> None:
    long_reader.pane.go_to(long_reader.document.article.paragraphs[59].span.start)
    size = long_reader.pane.font().pointSizeF()
    for keys in ("Ctrl++", "Ctrl++", "Ctrl+="):
        long_reader.press(keys)
        assert long_reader.paragraph == 60
    assert kept(long_reader)["zoom_percent"] == 150
    assert long_reader.pane.font().pointSizeF() == pytest.approx(size * 1.5)
    assert long_reader.said == "150 %"
    long_reader.press("Ctrl+-")
    assert kept(long_reader)["zoom_percent"] == 125
    long_reader.press("Ctrl+0")
    assert kept(long_reader)["zoom_percent"] == 100
    assert long_reader.paragraph == 60


def test_zooming_stops_at_its_limits(reader) -> None:
    reader.desk.prefer(zoom_percent=70)
    for _ in range(4):
        reader.press("Ctrl+-")
    assert reader.desk.preferences.zoom_percent == 50
    reader.desk.prefer(zoom_percent=250)
    for _ in range(4):
        reader.press("Ctrl++")
    assert reader.desk.preferences.zoom_percent == 400


def test_the_wheel_zooms_with_ctrl(reader) -> None:
    viewport = reader.pane.viewport()
    place = QPointF(viewport.rect().center())
    event = QWheelEvent(
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    assert reader.desk.preferences.zoom_percent == 110


def test_the_column_is_made_wider_and_narrower(long_reader) -> None:
    long_reader.pane.go_to(long_reader.document.article.paragraphs[59].span.start)
    long_reader.press("Ctrl+Shift+Left")
    long_reader.press("Ctrl+Shift+Left")
    assert kept(long_reader)["column_characters"] == 60
    assert "60 characters" in long_reader.said
    assert long_reader.paragraph == 60
    long_reader.press("Ctrl+Shift+Right")
    assert kept(long_reader)["column_characters"] == 64


@pytest.mark.parametrize("name", ["light", "sepia", "dark"])
def test_a_theme_is_chosen_painted_and_kept(reader, name: str) -> None:
    menu = next(each for each in reader.window.menuBar().actions() if each.text() == "&View").menu()
    themes = next(each.menu() for each in menu.actions() if each.text() == "&Theme")
    next(each for each in themes.actions() if each.text().replace("&", "").lower() == name).trigger()
    theme = load_theme(name)
    assert QApplication.palette().window().color() == theme.colour("window")
    image = reader.pane.viewport().grab().toImage()
    assert image.pixelColor(image.width() - 3, image.height() - 3) == theme.colour("page")
    assert kept(reader)["theme"] == name
    assert [each.text().replace("&", "").lower() for each in themes.actions() if each.isChecked()] == [name]


def test_the_system_theme_follows_the_desktop(reader) -> None:
    reader.desk.prefer(theme="system")
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(Qt.ColorScheme.Dark)
    dark = hints.colorScheme() is Qt.ColorScheme.Dark  # some platforms keep their own
    wanted = load_theme("dark" if dark else "light").colour("window")
    assert QApplication.palette().window().color() == wanted
    hints.unsetColorScheme()
    hints.colorSchemeChanged.emit(hints.colorScheme())  # a platform without schemes says nothing by itself
    assert QApplication.palette().window().color() == load_theme("light").colour("window")


def test_the_page_around_the_article_is_shown_and_hidden(long_reader, do) -> None:
    pane = long_reader.pane
    pane.go_to(long_reader.document.article.paragraphs[59].span.start)
    place = pane.place
    long_reader.press("Ctrl+Shift+P")
    assert "mailing list" in pane.toPlainText()
    assert pane.place == place
    assert kept(long_reader)["shows_furniture"] is True
    assert long_reader.window.do[do.FURNITURE].isChecked()
    long_reader.press("Ctrl+Shift+P")
    assert "mailing list" not in pane.toPlainText()
    assert pane.place == place


def test_furniture_is_not_offered_where_there_is_none(start, letter, do) -> None:
    assert not start(letter).window.do[do.FURNITURE].isEnabled()


def test_paragraph_numbers_can_be_hidden(reader, do) -> None:
    def gutter() -> bytes:
        image = reader.pane.viewport().grab().toImage()
        return bytes(image.constBits())

    before = gutter()
    reader.window.do[do.NUMBERS].trigger()
    assert not reader.desk.preferences.shows_numbers
    assert gutter() != before
    reader.window.do[do.NUMBERS].trigger()
    assert gutter() == before
