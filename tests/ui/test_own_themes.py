"""Themes of the reader's own: taken from the home folder, completed, and passed over if they are damaged."""

from pathlib import Path

import pytest

from viewer.places import shipped
from viewer.ui.own_themes import NEEDED, own_themes, own_themes_folder, read_own_theme
from viewer.ui.theme import NOTE_COLOURS, load_theme, system_theme_name

TWELVE = dict.fromkeys(NEEDED, "#102030") | {"page": "#000000", "ink": "#FFFFFF"}


def written(name: str, colours: dict[str, str], dark: str = "true") -> Path:
    folder = own_themes_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.toml"
    rows = "".join(f'{role} = "{value}"\n' for role, value in colours.items())
    path.write_text(f"dark = {dark}\n\n[colours]\n{rows}", "utf-8")
    return path


@pytest.fixture(autouse=True)
def fresh(qapp) -> None:
    load_theme.cache_clear()


def test_there_is_no_theme_and_no_problem_without_a_folder() -> None:
    assert own_themes() == ((), ())


def test_twelve_colours_make_a_theme(home: Path) -> None:
    written("Night 🌙", TWELVE)
    assert own_themes().names == ("Night 🌙",)
    theme = load_theme("own:Night 🌙")
    assert theme.is_dark
    assert theme.colour("ink").name() == "#ffffff"
    dark = load_theme("dark")
    assert [theme.colour(each) for each in NOTE_COLOURS] == [dark.colour(each) for each in NOTE_COLOURS]
    assert theme.palette().window().color().name() == "#102030"


def test_a_copy_of_a_theme_of_ours_is_a_theme() -> None:
    path = written("copy", {})
    path.write_text(shipped("themes", "sepia.toml").read_text("utf-8"), "utf-8")
    assert load_theme("own:copy").colours == load_theme("sepia").colours
    assert not load_theme("own:copy").is_dark


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"dark = true", "does not say colours"),
        (b"[colours]", "does not say dark"),
        (b"dark = true\ncolours = 3", "no table of colours"),
        (b'dark = true\n[colours]\npage = "#000000"', "names no colour for window, ink"),
        (b"dark = ", "Invalid value"),
        (b"\xff\xfe\x00", "not in UTF-8"),
        (b"# " + b"x" * 200_000, "too large"),
        (b"a = " + b"[" * 20_000, "nested"),
    ],
)
def test_a_damaged_theme_is_told_and_passed_over(content: bytes, reason: str) -> None:
    written("good", TWELVE)
    written("bad", {}).write_bytes(content)
    found = own_themes()
    assert found.names == ("good",)
    assert len(found.problems) == 1
    assert "bad.toml" in found.problems[0]
    assert reason in found.problems[0]
    assert read_own_theme("bad") is None
    assert load_theme("own:bad").name == system_theme_name()


@pytest.mark.parametrize("value", ["red", "#fff", "#12345g", 7])
def test_what_is_no_colour_is_told(value: object) -> None:
    path = written("bad", TWELVE)
    said = f'"{value}"' if isinstance(value, str) else str(value)
    path.write_text(path.read_text("utf-8").replace('ink = "#FFFFFF"', f"ink = {said}", 1), "utf-8")
    assert "its ink is not a colour" in own_themes().problems[0]


def test_a_theme_that_cannot_be_read_is_told() -> None:
    (own_themes_folder() / "folder.toml").mkdir(parents=True)
    assert "folder.toml" in own_themes().problems[0]


def test_no_name_leads_out_of_the_folder() -> None:
    path = written("in", TWELVE)
    path.rename(own_themes_folder().parent / "out.toml")
    assert read_own_theme("../out") is None
    assert read_own_theme("gone") is None
