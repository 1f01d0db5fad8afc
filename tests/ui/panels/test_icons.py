"""Every drawing shipped can be drawn, in the colour asked for, at the sizes used."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from viewer.places import shipped
from viewer.ui.theme import icon, load_theme

DRAWINGS = sorted(path.stem for path in shipped("icons").glob("*.svg"))
LINE_DRAWINGS = [name for name in DRAWINGS if name != "app"]


def inked(name: str, size: int, theme_name: str) -> list[QColor]:
    image = icon(name, load_theme(theme_name)).pixmap(size, size).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return [pixel for pixel in pixels if pixel.alpha() > 40]


@pytest.mark.parametrize("name", DRAWINGS)
def test_an_icon_is_neither_blank_nor_a_block(qtbot: QtBot, name: str) -> None:
    for size in (16, 24, 48):
        share = len(inked(name, size, "light")) / size**2
        assert 0.02 < share < (0.95 if name == "app" else 0.6)


@pytest.mark.parametrize("name", LINE_DRAWINGS)
def test_an_icon_takes_the_themes_ink(qtbot: QtBot, name: str) -> None:
    for theme_name, is_light_ink in (("light", False), ("dark", True)):
        solid = [pixel for pixel in inked(name, 48, theme_name) if pixel.alpha() > 240]
        assert solid
        assert all((pixel.lightnessF() > 0.5) is is_light_ink for pixel in solid)


@pytest.mark.parametrize("name", LINE_DRAWINGS)
def test_an_icon_belongs_to_the_family(name: str) -> None:
    drawing = Path(shipped("icons", f"{name}.svg")).read_text("utf-8")
    for trait in (
        'viewBox="0 0 24 24"',
        'stroke="currentColor"',
        'stroke-width="1.75"',
        'stroke-linecap="round"',
    ):
        assert trait in drawing
    assert "#" not in drawing
