"""Finding in the whole window: as typed, by key, with its list, its options and its complaints."""

import json
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QToolButton

from viewer.article.model import Span
from viewer.ui.panels.find_bar import FindBar
from viewer.ui.panels.results import ResultsPanel
from viewer.ui.settings import Preferences
from viewer.ui.theme import load_theme


@pytest.fixture
def find(reader, qtbot):
    """Type a phrase into the find bar and wait for what it says."""

    def look(phrase: str, says: str) -> None:
        reader.press("Ctrl+F")
        field = reader.part(QLineEdit, "Find in article")
        field.clear()
        field.insert(phrase)
        qtbot.waitUntil(lambda: counted(reader) == says)

    return look


def counted(reader) -> str:
    return reader.label("matches")


def current(reader) -> str:
    """The current match with a little of what follows."""
    matches = reader.document.matches
    start = matches.spans[matches.current].start
    return reader.document.article.text[start : start + 10]


def test_matches_are_counted_as_they_are_typed(reader, qtbot) -> None:
    reader.press("Ctrl+F")
    reader.type("fe")
    qtbot.waitUntil(lambda: counted(reader) == "1 of 4")
    reader.type("rr")
    qtbot.waitUntil(lambda: counted(reader) == "1 of 4")
    reader.type("y is")
    qtbot.waitUntil(lambda: counted(reader) == "1 of 2")
    reader.type("x")
    qtbot.waitUntil(lambda: counted(reader) == "No matches")


def test_letters_that_are_keys_of_the_article_are_typed_in_the_find_bar(reader, qtbot) -> None:
    reader.go_to(3)
    reader.press("Ctrl+F")
    reader.type("jknhb[]/")
    assert reader.part(QLineEdit, "Find in article").text() == "jknhb[]/"
    assert reader.paragraph == 3
    assert reader.notes == []


def test_finding_begins_where_the_reader_is(reader, find) -> None:
    reader.go_to(2)
    find("ferry", "4 of 4")
    assert current(reader) == "ferry is l"


def test_enter_and_f3_step_and_say_when_they_wrap(reader, find, qtbot) -> None:
    find("ferry", "1 of 4")
    said = []
    for keys in ("Return", "F3", "Return", "Return", "Shift+Return", "Shift+F3"):
        reader.press(keys)
        said.append(counted(reader))
    assert said == [
        "2 of 4",
        "3 of 4",
        "4 of 4",
        "1 of 4 · Wrapped to the beginning",
        "4 of 4 · Wrapped to the end",
        "3 of 4",
    ]


def test_the_next_match_comes_into_view(start, long_report, qtbot) -> None:
    reader = start(long_report)
    reader.pane.setFocus()
    reader.press("Ctrl+F")
    reader.type("paragraph 97 ")
    qtbot.waitUntil(lambda: counted(reader) == "1 of 1")
    qtbot.waitUntil(lambda: reader.paragraph == 97)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_matches_are_painted_and_vanish_with_the_bar(reader, find) -> None:
    def painted(role: str) -> bool:
        image = reader.pane.viewport().grab().toImage()
        colour = load_theme("light").colour(role).rgb()
        return any(image.pixel(x, y) == colour for y in range(image.height()) for x in range(image.width()))

    reader.desk.prefer(theme="light")
    find("ferry", "1 of 4")
    assert painted("match_current")
    assert painted("match")
    reader.press("Escape")
    assert not painted("match_current")
    assert not painted("match")


def test_escape_gives_the_keyboard_back_to_the_article(reader, find) -> None:
    find("pier", "1 of 2")
    reader.press("Escape")
    assert not reader.part(FindBar).isVisible()
    assert reader.pane.hasFocus()
    assert len(reader.document.matches.spans) == 0
    reader.press("Ctrl+F")
    assert reader.part(QLineEdit, "Find in article").selectedText() == "pier"  # ready to be typed over


def test_the_slash_opens_the_bar_too(reader) -> None:
    reader.press("/")
    assert reader.part(QLineEdit, "Find in article").hasFocus()


def test_selected_words_are_looked_for(reader, qtbot) -> None:
    reader.pane.select(Span(*re.search("ferry", reader.document.article.text).span()))
    reader.press("Ctrl+F")
    assert reader.part(QLineEdit, "Find in article").text() == "ferry"
    qtbot.waitUntil(lambda: counted(reader) == "2 of 4")  # the selected one, not the one after it


def test_a_bad_pattern_is_told_in_a_sentence(reader, find, qtbot) -> None:
    find("pier", "1 of 2")
    reader.press("Alt+R")
    reader.part(QLineEdit, "Find in article").setText("pi(er")

    def problems() -> list[str]:
        labels = reader.part(FindBar).findChildren(QLabel)
        return [each.text() for each in labels if each.isVisible() and "pattern" in each.text()]

    qtbot.waitUntil(lambda: problems() == ["The pattern is not complete: missing ) at position 6."])
    assert counted(reader) == ""
    reader.part(QLineEdit, "Find in article").setText("pi(e)r")
    qtbot.waitUntil(lambda: counted(reader) == "1 of 2")
    assert problems() == []


@pytest.mark.parametrize(
    ("keys", "preference", "phrase", "before", "after"),
    [
        ("Alt+C", "find_case", "ferry", "1 of 4", "1 of 3"),
        ("Alt+W", "find_word", "err", "1 of 4", "No matches"),
        ("Alt+R", "find_regex", "f.rry", "No matches", "1 of 4"),
        ("Alt+D", "find_diacritics", "fahre", "1 of 1", "No matches"),
    ],
)
def test_an_option_changes_what_is_found_and_is_kept(
    reader, find, qtbot, keys: str, preference: str, phrase: str, before: str, after: str
) -> None:
    find(phrase, before)
    reader.press(keys)
    qtbot.waitUntil(lambda: counted(reader) == after)
    kept = json.loads((reader.home / "settings.json").read_text("utf-8"))
    assert Preferences.from_dict(kept) == Preferences(**{preference: True})


def test_options_are_as_they_were_left(reader, find, start, ferry, qtbot) -> None:
    find("ferry", "1 of 4")
    reader.press("Alt+C")
    qtbot.waitUntil(lambda: counted(reader) == "1 of 3")
    reader.window.close()
    again = start(ferry)
    again.pane.setFocus()
    again.press("Ctrl+F")
    assert again.part(FindBar).query().case
    again.type("Ferry")
    qtbot.waitUntil(lambda: counted(again) == "1 of 1")


def test_the_list_shows_every_match_and_leads_there(reader, find, qtbot) -> None:
    find("ferry", "1 of 4")
    reader.press("Ctrl+Shift+F")
    results = reader.part(ResultsPanel)
    assert results.isVisible()
    rows = results.findChild(QListView)
    assert rows.model().rowCount() == 4
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(3, 0))
    reader.press("Return")
    qtbot.waitUntil(lambda: counted(reader) == "4 of 4")
    assert reader.paragraph == 5
    reader.press("Ctrl+Shift+F")
    assert not results.isVisible()


def test_the_bars_own_button_opens_the_list(reader, find, qtbot) -> None:
    find("boat", "1 of 1")
    buttons = reader.part(FindBar).findChildren(QToolButton)
    qtbot.mouseClick(
        next(each for each in buttons if each.accessibleName() == "List all matches"),
        Qt.MouseButton.LeftButton,
    )
    assert reader.part(ResultsPanel).isVisible()


def test_the_list_opens_the_bar_where_it_is_closed(reader) -> None:
    reader.press("Ctrl+Shift+F")
    assert reader.part(ResultsPanel).isVisible()
    assert reader.part(QLineEdit, "Find in article").hasFocus()


def test_each_document_is_searched_when_it_comes_to_the_front(reader, find, letter, qtbot) -> None:
    find("pier", "1 of 2")
    reader.open(letter)
    qtbot.waitUntil(lambda: counted(reader) == "1 of 1")
    reader.press("Ctrl+PgUp")
    qtbot.waitUntil(lambda: counted(reader) == "1 of 2")


def test_where_finding_began_can_be_gone_back_to(start, long_report, qtbot) -> None:
    reader = start(long_report)
    reader.go_to(2)
    reader.press("Ctrl+F")
    reader.type("paragraph 90 ")
    qtbot.waitUntil(lambda: reader.paragraph == 90)
    reader.press("Escape")
    reader.press("Alt+Left")
    assert reader.paragraph == 2
