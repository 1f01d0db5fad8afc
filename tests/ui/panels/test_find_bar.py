"""The find bar, worked by keys and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from viewer.find import Query
from viewer.ui.panels.find_bar import FindBar
from viewer.ui.theme import load_theme

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def bar(shown) -> FindBar:
    bar = shown(FindBar(), width=800, height=40)
    bar.open_with(None)
    return bar


def test_typing_asks_for_what_is_typed(bar: FindBar, qtbot: QtBot) -> None:
    bar._field.insert("Fäh")
    qtbot.keyClicks(bar._field, "r")
    with qtbot.waitSignal(bar.query_changed, check_params_cb=lambda query: query == Query("Fähre")):
        qtbot.keyClicks(bar._field, "e")


@pytest.mark.parametrize(
    ("key", "query"),
    [
        (Qt.Key.Key_C, Query("a", case=True)),
        (Qt.Key.Key_W, Query("a", word=True)),
        (Qt.Key.Key_R, Query("a", regex=True)),
        (Qt.Key.Key_D, Query("a", diacritics=True)),
    ],
)
def test_an_option_has_a_key_while_the_bar_has_the_keyboard(
    bar: FindBar, qtbot: QtBot, key: Qt.Key, query: Query
) -> None:
    qtbot.keyClicks(bar._field, "a")
    with qtbot.waitSignal(bar.query_changed, check_params_cb=lambda asked: asked == query):
        qtbot.keyClick(bar._field, key, ALT)
    assert bar._field.text() == "a"
    with qtbot.waitSignal(bar.query_changed, check_params_cb=lambda asked: asked == Query("a")):
        qtbot.keyClick(bar._field, key, ALT)


def test_an_options_key_wins_over_a_menu_of_the_window(qtbot: QtBot) -> None:
    window, inside = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    bar = FindBar()
    QVBoxLayout(inside).addWidget(bar)
    window.setCentralWidget(inside)
    taken = QAction("Window", window)
    taken.setShortcut("Alt+W")
    window.addAction(taken)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    bar.open_with("a")
    with qtbot.assertNotEmitted(taken.triggered):
        qtbot.keyClick(bar._field, Qt.Key.Key_W, ALT)
    assert bar.query() == Query("a", word=True)


def test_an_option_can_be_clicked(bar: FindBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.query_changed, check_params_cb=lambda query: query == Query("", word=True)):
        qtbot.mouseClick(bar._word, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("modifier", "by"), [(Qt.KeyboardModifier.NoModifier, +1), (SHIFT, -1)])
def test_enter_steps_on_and_shift_enter_back(bar: FindBar, qtbot: QtBot, modifier, by: int) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(bar.step_requested, check_params_cb=lambda step: step == by):
            qtbot.keyClick(bar._field, key, modifier)


def test_the_arrows_step_when_clicked(bar: FindBar, qtbot: QtBot) -> None:
    bar.show_result(0, 3)
    with qtbot.waitSignal(bar.step_requested, check_params_cb=lambda step: step == 1):
        qtbot.mouseClick(bar._next, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.step_requested, check_params_cb=lambda step: step == -1):
        qtbot.mouseClick(bar._previous, Qt.MouseButton.LeftButton)


def test_escape_and_the_cross_close(bar: FindBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar._field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(bar._close, Qt.MouseButton.LeftButton)


def test_the_list_is_asked_for(bar: FindBar, qtbot: QtBot) -> None:
    bar.show_result(1, 3)
    with qtbot.waitSignal(bar.list_requested):
        qtbot.mouseClick(bar._list, Qt.MouseButton.LeftButton)


def test_opening_with_a_phrase_asks_once_and_selects_it(bar: FindBar, qtbot: QtBot) -> None:
    asked: list[Query] = []
    bar.query_changed.connect(asked.append)
    bar.open_with("한국 𝒳")
    assert asked == [Query("한국 𝒳")]
    assert bar._field.selectedText() == "한국 𝒳"
    assert bar._field.hasFocus()


@pytest.mark.parametrize("phrase", [None, "ferry"])
def test_opening_again_asks_for_the_last_phrase(bar: FindBar, qtbot: QtBot, phrase: str | None) -> None:
    bar.open_with("ferry")
    with qtbot.waitSignal(bar.query_changed, check_params_cb=lambda query: query == Query("ferry")):
        bar.open_with(phrase)


def test_options_set_from_outside_ask_for_nothing(bar: FindBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.query_changed):
        bar.set_options(case=True, diacritics=True)
    assert bar.query() == Query("", case=True, diacritics=True)


@pytest.mark.parametrize(
    ("current", "total", "told", "words"),
    [
        (3, 17, {}, "3 of 17"),
        (1234, 56789, {}, "1,234 of 56,789"),
        (0, 0, {}, "No matches"),
        (0, 1, {}, "1 match"),
        (0, 4000, {}, "4,000 matches"),
        (1, 17, {"wrapped": "start"}, "1 of 17 · Wrapped to the beginning"),
        (17, 17, {"wrapped": "end"}, "17 of 17 · Wrapped to the end"),
        (2, 17, {"wrapped": "none"}, "2 of 17"),
        (0, 0, {"searching": True}, "Searching…"),
        (0, 0, {"problem": "The bracket is never closed."}, ""),
    ],
)
def test_the_result_is_said_in_words(bar: FindBar, current: int, total: int, told, words: str) -> None:
    bar._field.setText("ferry")
    bar.show_result(current, total, **told)
    assert bar._count.text() == words


def test_nothing_is_said_of_an_empty_phrase(bar: FindBar) -> None:
    bar.show_result(0, 0)
    assert not bar._count.text()


def test_a_problem_is_shown_whole_and_goes_away(bar: FindBar) -> None:
    bar._field.setText("a(")
    bar.show_result(0, 0, problem="The bracket is never closed.")
    assert bar._problem.isVisible()
    assert bar._problem.text() == "The bracket is never closed."
    assert not bar._problem_mark.pixmap().isNull()
    bar.show_result(1, 2)
    assert not bar._problem.isVisible()


def test_arrows_rest_while_there_is_nothing_to_step_through(bar: FindBar) -> None:
    bar.show_result(0, 0)
    assert not bar._next.isEnabled()
    assert not bar._list.isEnabled()
    bar.show_result(1, 1)
    assert bar._next.isEnabled()
    assert bar._previous.isEnabled()


def test_up_and_down_recall_earlier_searches_with_their_options(bar: FindBar, qtbot: QtBot) -> None:
    for phrase in ("ferry", "pier"):
        bar._field.setText(phrase)
        bar.set_options(word=phrase == "ferry")
        qtbot.keyClick(bar._field, Qt.Key.Key_Return)
    qtbot.keyClick(bar._field, Qt.Key.Key_Up)
    assert bar.query() == Query("ferry", word=True)
    qtbot.keyClick(bar._field, Qt.Key.Key_Up)
    assert bar.query() == Query("ferry", word=True)
    qtbot.keyClick(bar._field, Qt.Key.Key_Down)
    assert bar.query() == Query("pier")
    qtbot.keyClick(bar._field, Qt.Key.Key_Down)
    assert bar.query().phrase == ""
    qtbot.keyClick(bar._field, Qt.Key.Key_Up)
    assert bar.query() == Query("pier")


def test_recalling_the_same_words_with_other_options_asks_again(bar: FindBar, qtbot: QtBot) -> None:
    bar._field.setText("pier")
    qtbot.keyClick(bar._field, Qt.Key.Key_Return)
    bar.set_options(case=True)
    with qtbot.waitSignal(bar.query_changed, check_params_cb=lambda query: query == Query("pier")):
        qtbot.keyClick(bar._field, Qt.Key.Key_Up)


def test_typing_after_recalling_starts_from_the_latest_search_again(bar: FindBar, qtbot: QtBot) -> None:
    for phrase in ("one", "two", "three"):
        bar._field.setText(phrase)
        qtbot.keyClick(bar._field, Qt.Key.Key_Return)
    for _ in range(2):
        qtbot.keyClick(bar._field, Qt.Key.Key_Up)
    assert bar._field.text() == "one"
    qtbot.keyClicks(bar._field, "x")
    qtbot.keyClick(bar._field, Qt.Key.Key_Up)
    assert bar._field.text() == "three"


def test_recalling_without_a_history_changes_nothing(bar: FindBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar._field, "a")
    qtbot.keyClick(bar._field, Qt.Key.Key_Up)
    assert bar._field.text() == "a"
    bar._field.clear()
    qtbot.keyClick(bar._field, Qt.Key.Key_Return)
    qtbot.keyClick(bar._field, Qt.Key.Key_Up)
    assert bar._field.text() == ""


@pytest.mark.parametrize("width", [500, 819, 820, 1200])
def test_everything_has_room(shown, width: int) -> None:
    bar = shown(FindBar(), width=width, height=120)
    bar._field.setText("ferry")
    bar.show_result(12345, 123456, wrapped="start")
    parts = [bar._field, *bar._options, bar._previous, bar._next, bar._list, bar._close, bar._count]
    for each in parts:
        assert bar.rect().contains(each.geometry()), each
    for one in parts:
        assert not [each for each in parts if each is not one and one.geometry().intersects(each.geometry())]
    assert bar._field.width() >= 160
    assert bar._count.width() >= bar._count.fontMetrics().horizontalAdvance(bar._count.text())


def test_a_pressed_option_is_drawn_in_the_accent(bar: FindBar, qtbot: QtBot) -> None:
    before = bar._case.icon().cacheKey()
    qtbot.mouseClick(bar._case, Qt.MouseButton.LeftButton)
    assert bar._case.icon().cacheKey() != before
    pressed = bar._case.icon().cacheKey()
    bar.set_theme(load_theme("dark"))
    assert bar._case.icon().cacheKey() != pressed


def test_the_cross_in_the_field_empties_it(bar: FindBar) -> None:
    assert not bar._field._clear.isVisible()
    bar._field.setText("ferry")
    assert bar._field._clear.isVisible()
    bar._field._clear.trigger()
    assert bar._field.text() == ""


def test_keys_with_no_meaning_are_left_to_the_window(bar: FindBar, qtbot: QtBot) -> None:
    bar._next.setEnabled(True)
    bar._next.setFocus()
    with qtbot.assertNotEmitted(bar.step_requested), qtbot.assertNotEmitted(bar.query_changed):
        qtbot.keyClick(bar._next, Qt.Key.Key_Up)
        qtbot.keyClick(bar._next, Qt.Key.Key_X)


def test_every_control_is_told(bar: FindBar, assert_told) -> None:
    assert_told(bar)
    assert "Alt+C" in bar._case.toolTip()
