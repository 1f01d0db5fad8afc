"""Themes and typographic profiles from the menus; following the desktop; the tabs' crosses."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTabBar

from viewer.ui.own_themes import NEEDED, own_themes_folder
from viewer.ui.settings import PROFILES
from viewer.ui.theme import load_theme


def menu(reader, title: str) -> QMenu:
    found = next(each for each in reader.window.findChildren(QMenu) if each.title() == title)
    found.aboutToShow.emit()
    return found


def entry(within: QMenu, words: str):
    return next(each for each in within.actions() if words in each.text().replace("&", ""))


def test_a_profile_sets_all_of_the_typography_at_once(reader) -> None:
    profiles = menu(reader, "T&ypography")
    assert len(profiles.actions()) == len(PROFILES)
    assert entry(profiles, "Standard").isChecked()
    entry(profiles, "Book").trigger()
    preferences = reader.desk.preferences
    assert preferences.justifies
    assert preferences.first_line_indent_percent == 150
    assert reader.pane.look.justifies
    assert [each.text() for each in profiles.actions() if each.isChecked()] == ["Book: justified, indented"]
    reader.desk.prefer(text_size_pt=21)
    assert not any(each.isChecked() for each in profiles.actions())


def test_a_profile_of_one_s_own_is_offered(reader) -> None:
    reader.desk.prefer(text_size_pt=21)
    reader.desk.prefer(profiles=reader.desk.preferences.with_profile("Night & day").profiles)
    reader.desk.prefer(text_size_pt=12)
    entry(menu(reader, "T&ypography"), "Night").trigger()
    assert reader.desk.preferences.text_size_pt == 21


def test_themes_of_high_contrast_are_offered_and_painted(reader) -> None:
    entry(menu(reader, "&Theme"), "High contrast, dark").trigger()
    assert QApplication.palette().window().color().name() == "#000000"
    assert reader.desk.preferences.theme == "contrast-dark"


def test_a_theme_put_into_the_folder_is_offered_without_a_restart(reader) -> None:
    folder = own_themes_folder()
    folder.mkdir(parents=True)
    rows = "".join(f'{role} = "#123456"\n' for role in NEEDED)
    (folder / "Blue & sons.toml").write_text(f"dark = true\n[colours]\n{rows}", "utf-8")
    entry(menu(reader, "&Theme"), "Blue").trigger()
    assert QApplication.palette().window().color().name() == "#123456"
    (folder / "Blue & sons.toml").write_text(
        f"dark = true\n[colours]\n{rows}".replace("1234", "4321"), "utf-8"
    )
    themes = menu(reader, "&Theme")
    assert entry(themes, "Blue").isChecked()
    (folder / "Blue & sons.toml").unlink()
    assert entry(menu(reader, "&Theme"), "Blue").isChecked()  # it is still what the reader chose
    entry(themes, "Sepia").trigger()
    assert QApplication.palette().window().color() == load_theme("sepia").colour("window")


def test_a_damaged_theme_is_said_in_the_window(start, ferry: Path, qtbot) -> None:
    folder = own_themes_folder()
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text("dark = true", "utf-8")
    said: list[str] = []
    shown = start(ferry)
    shown.desk.said.connect(said.append)
    qtbot.waitUntil(lambda: any("mine.toml" in each for each in said))
    assert "mend the file" in next(each for each in said if "mine.toml" in each)


def test_everybody_hears_that_the_desktop_s_colours_changed(reader, qtbot) -> None:
    reader.desk.prefer(theme="system")
    hints = QGuiApplication.styleHints()
    with qtbot.waitSignal(reader.desk.preferences_changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    wishes = hints.accessibility()
    with qtbot.waitSignal(reader.desk.preferences_changed):
        wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_tab_s_cross_closes_its_document(start, ferry: Path, letter: Path, theme: str) -> None:
    reader = start(ferry, letter)
    reader.desk.prefer(theme=theme)
    tabs = reader.window.tabs
    button = tabs.tabButton(0, QTabBar.ButtonPosition.RightSide)
    assert button.accessibleName() == "Close this document"
    assert button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [each.path for each in reader.desk.documents] == [str(letter)]
