"""What the panels are made of, where a panel's own test does not reach it."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.theme import NOTE_COLOURS, THEME_NAMES, Theme, contrast, load_theme
from viewer.ui.widgets import (
    DrawnLine,
    Panel,
    WrappedText,
    draw_paragraph,
    mark_tone,
    on_grid,
    scaled_font,
    wrapped_lines,
)


def test_fonts_are_scaled_in_points_or_pixels(qtbot: QtBot) -> None:
    points, pixels = QFont(), QFont()
    points.setPointSizeF(10)
    pixels.setPixelSize(20)
    assert scaled_font(points, 1.5).pointSizeF() == 15
    assert scaled_font(pixels, 0.5).pixelSize() == 10


@pytest.mark.parametrize(("length", "wanted"), [(0, 0), (1, 4), (4, 4), (4.2, 8), (27, 28)])
def test_lengths_are_rounded_up_to_the_grid(length: float, wanted: int) -> None:
    assert on_grid(length) == wanted


def luminance(theme_name: str, colour: str) -> float:
    theme = load_theme(theme_name)
    tone = mark_tone(theme, colour) if colour in NOTE_COLOURS else theme.colour(colour)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in tone.getRgbF()[:3]
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


@pytest.mark.parametrize("theme_name", THEME_NAMES)
def test_a_colour_bar_stands_out_from_the_panel(qtbot: QtBot, theme_name: str) -> None:
    ground = luminance(theme_name, "window")
    for colour in NOTE_COLOURS:
        light, dark = sorted((luminance(theme_name, colour), ground), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, colour


@pytest.mark.parametrize("text", ["word " * 60, "𝒳" * 200, "한국어 문장 " * 40, "x\u00adx" * 120])
def test_a_text_is_wrapped_whole_into_the_width(qtbot: QtBot, text: str) -> None:
    layout = QTextLayout(text, QFont())
    lines = wrapped_lines(layout, 100, 1000)
    assert len(lines) > 3
    assert sum(length for _, length in lines) == len(text.encode("utf-16-le")) // 2
    assert all(layout.lineAt(number).naturalTextWidth() <= 100 for number in range(len(lines)))
    assert len(wrapped_lines(QTextLayout(text, QFont()), 100, 2)) == 2


def test_a_paragraph_is_drawn_in_no_more_lines_than_allowed(qtbot: QtBot) -> None:
    image = QImage(120, 400, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    draw_paragraph(painter, image.rect(), "𝒳 words and words " * 30, 2)
    painter.end()
    spacing = QFontMetrics(QFont()).lineSpacing()
    inked = [y for y in range(400) if any(image.pixelColor(x, y).alpha() for x in range(120))]
    assert spacing < max(inked) < 2.3 * spacing


def test_a_wrapped_text_asks_for_the_height_of_its_lines(qtbot: QtBot) -> None:
    text = WrappedText()
    qtbot.addWidget(text)
    text.set_text("word " * 50)
    assert text.heightForWidth(100) > text.heightForWidth(300) > text.heightForWidth(3000)
    assert text.sizeHint().height() >= text.minimumSizeHint().height()
    text.set_text("word " * 50, is_one_line=True)
    assert text.heightForWidth(100) == text.heightForWidth(3000)


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QSpinBox])
@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_field_has_an_outline_in_every_theme(
    qtbot: QtBot, dressed: Callable[[Theme], None], name: str, kind: type[QWidget]
) -> None:
    theme = load_theme(name)
    dressed(theme)
    field = kind()
    qtbot.addWidget(field)
    field.resize(200, 28)
    image = field.grab().toImage()
    edge = max(contrast(image.pixelColor(100, y), theme.colour("page")) for y in range(4))
    assert edge >= 4.4


def test_a_panel_without_a_part_to_begin_with_passes_the_keyboard_on(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    panel = Panel(window)
    line = DrawnLine("find", "Find", "tip", panel)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    panel.setFocus()
    assert line.hasFocus()
