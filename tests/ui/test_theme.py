"""The themes: every text on every ground it stands on can be read, and every icon is drawn."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from viewer.places import shipped
from viewer.ui.actions import action_specs
from viewer.ui.settings import THEMES
from viewer.ui.theme import (
    NOTE_COLOURS,
    THEME_NAMES,
    WASHES,
    Theme,
    contrast,
    icon,
    load_theme,
    luminance,
    stated_colours,
    system_theme_name,
)

TEXT = 7  # what is read
PART = 4.5  # lesser words on a wash, and what is no text but says something
GROUNDS = ("page", "window", "current")


def blended(over: QColor, under: QColor, opacity: float) -> QColor:
    parts = zip(over.getRgbF()[:3], under.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(top * opacity + below * (1 - opacity) for top, below in parts))


@pytest.fixture(params=THEME_NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


ALL_WASHES = (*WASHES, "selection")


@pytest.mark.parametrize(
    ("ink", "ground", "wanted"),
    [
        *(("ink", ground, TEXT) for ground in (*GROUNDS, *ALL_WASHES)),
        *((ink, ground, TEXT) for ink in ("muted", "warning", "accent") for ground in GROUNDS),
        *((ink, wash, PART) for ink in ("muted", "warning", "accent") for wash in ALL_WASHES),
        ("accent_ink", "accent", TEXT),
    ],
)
def test_text_can_be_read_on_its_ground(theme: Theme, ink: str, ground: str, wanted: float) -> None:
    assert contrast(theme.colour(ink), theme.colour(ground)) >= wanted


@pytest.mark.parametrize("ink", ["ink", "muted", "accent", "warning"])
def test_text_can_be_read_on_a_chosen_row(theme: Theme, ink: str) -> None:
    for opacity in (0.22, 0.45, 0.75):
        for under in ("window", "page"):
            ground = blended(theme.colour("selection"), theme.colour(under), opacity)
            assert contrast(theme.colour(ink), ground) >= (TEXT if ink == "ink" else PART)


@pytest.mark.parametrize("role", [*NOTE_COLOURS, "match", "evidence", "selection"])
def test_a_bar_or_line_in_a_wash_s_colour_stands_out_wherever_it_is_painted(theme: Theme, role: str) -> None:
    for ground in (*GROUNDS, *ALL_WASHES):
        assert contrast(theme.strong(role), theme.colour(ground)) >= PART, ground
    chosen = blended(theme.colour("selection"), theme.colour("window"), 0.75)
    assert contrast(theme.strong(role), chosen) >= PART


def test_bars_of_notes_differ_from_each_other(theme: Theme) -> None:
    assert len({theme.strong(each).name() for each in NOTE_COLOURS}) == len(NOTE_COLOURS)


@pytest.mark.parametrize("ground", ["page", "window"])
def test_outlines_and_handles_stand_out(theme: Theme, ground: str) -> None:
    assert contrast(theme.edge, theme.colour(ground)) >= PART
    assert contrast(theme.colour("accent"), theme.colour(ground)) >= PART


def test_themes_of_high_contrast_have_no_faint_line_and_no_faint_word() -> None:
    for name in ("contrast-light", "contrast-dark"):
        theme = load_theme(name)
        for ground in GROUNDS:
            assert contrast(theme.colour("line"), theme.colour(ground)) >= PART
        for ink in ("ink", "muted", "accent", "warning"):
            for ground in (*GROUNDS, *ALL_WASHES):
                assert contrast(theme.colour(ink), theme.colour(ground)) >= TEXT
        assert contrast(theme.colour("ink"), theme.colour("page")) == pytest.approx(21)


def test_washes_and_page_are_colours_apart(theme: Theme) -> None:
    washes = {
        theme.colour(each).name() for each in (*NOTE_COLOURS, "page", "match", "match_current", "evidence")
    }
    assert len(washes) == len(NOTE_COLOURS) + 4


def test_the_page_of_a_dark_theme_is_dark(theme: Theme) -> None:
    assert theme.is_dark is (luminance(theme.colour("page")) < 0.2)


def test_every_role_of_the_palette_is_the_theme_s(theme: Theme) -> None:
    palette = theme.palette()
    own = {QColor(value).name() for _, value in theme.colours}
    for role in QPalette.ColorRole:
        if role not in {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}:
            assert palette.color(QPalette.ColorGroup.Active, role).name() in own, role
    disabled = QPalette.ColorGroup.Disabled
    assert palette.color(disabled, QPalette.ColorRole.Text) == theme.colour("muted")


def test_themes_name_the_same_colours() -> None:
    names = [tuple(sorted(dict(load_theme(each).colours))) for each in THEME_NAMES]
    assert len(set(names)) == 1


def test_every_shipped_theme_can_be_chosen() -> None:
    files = {path.stem for path in shipped("themes").glob("*.toml")}
    assert files == set(THEME_NAMES)
    assert set(THEMES) == files | {"system"}


def test_the_palette_is_given_to_the_whole_program_at_once(qapp: QApplication, dressed) -> None:
    theme = load_theme("sepia")
    dressed(theme)
    assert qapp.palette().window().color() == theme.colour("window")
    assert theme.edge.name() in qapp.styleSheet()
    area = QScrollArea()
    area.setWidget(QLabel("\n" * 200))
    area.resize(200, 200)
    image = area.grab().toImage()
    shades = {image.pixelColor(192, y).name() for y in range(200)}
    assert theme.edge.name() in shades  # the handle of its scroll bar
    area.deleteLater()


def test_the_system_s_theme_is_light_or_dark(qapp) -> None:
    assert system_theme_name() in {"light", "dark"}
    assert load_theme("system").name == system_theme_name()


def test_an_unknown_theme_or_drawing_is_an_error(theme: Theme) -> None:
    with pytest.raises(OSError, match="no-such"):
        load_theme("no-such")
    with pytest.raises(OSError, match="no-such"):
        icon("no-such", theme)
    with pytest.raises(KeyError):
        theme.colour("no-such")


@pytest.mark.parametrize("name", sorted({spec.icon for spec in action_specs().values() if spec.icon}))
def test_an_action_s_icon_is_drawn_in_the_theme_s_ink(qapp, name: str) -> None:
    theme = load_theme("dark")
    for mode, role in ((QIcon.Mode.Normal, "ink"), (QIcon.Mode.Disabled, "muted")):
        image = icon(name, theme).pixmap(32, 32, mode).toImage()
        solid = [
            image.pixelColor(x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        ]
        assert theme.colour(role) in solid


def test_a_theme_file_says_what_it_is_for() -> None:
    for path in Path(shipped("themes")).glob("*.toml"):
        assert path.read_text("utf-8").startswith("# ")
        assert isinstance(tomllib.loads(path.read_text("utf-8"))["dark"], bool)


@pytest.mark.parametrize(
    "rewritten",
    [lambda text: text, lambda text: text.replace('"', "'"), lambda text: text.replace(" = ", "=")],
)
@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_theme_says_the_same_however_its_file_is_written(
    name: str, rewritten: Callable[[str], str]
) -> None:
    text = shipped("themes", f"{name}.toml").read_text("utf-8")
    parsed = tomllib.loads(text)
    assert stated_colours(rewritten(text)) == (parsed["dark"], parsed["colours"])
