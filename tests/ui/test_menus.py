"""The tables of actions and what is made of them."""

from collections import Counter

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.places import shipped
from viewer.ui.actions import (
    COLOURS,
    COPY_AS,
    PROFILES,
    RECENT,
    THEMES,
    ActionSpec,
    Do,
    action_specs,
    menu_specs,
    toolbar_entries,
)
from viewer.ui.menus import (
    fill_menus,
    fill_tool_bar,
    key_text,
    make_actions,
    make_menus,
    make_tool_bar,
    plain_label,
    tooltip,
)


def test_every_action_has_a_spec_and_stands_once_in_the_menus() -> None:
    assert set(action_specs()) == set(Do)
    entries = Counter(entry for menu in menu_specs() for entry in menu.entries if entry is not None)
    assert entries == Counter([*Do, RECENT, THEMES, COLOURS, COPY_AS, PROFILES])


def test_no_key_means_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for spec in action_specs().values() for key in spec.keys)
    assert "" not in keys
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        (Do.OPEN, "Ctrl+O"),
        (Do.NEXT_PARAGRAPH, "J Ctrl+Down"),
        (Do.PREVIOUS_PARAGRAPH, "K Ctrl+Up"),
        (Do.GO_TO, "Ctrl+G"),
        (Do.BACK, "Alt+Left"),
        (Do.FORWARD, "Alt+Right"),
        (Do.FIND, "Ctrl+F /"),
        (Do.FIND_NEXT, "F3"),
        (Do.FIND_PREVIOUS, "Shift+F3"),
        (Do.NOTE, "N Ctrl+Alt+N"),
        (Do.HIGHLIGHT, "H Ctrl+Alt+H"),
        (Do.BOOKMARK, "B Ctrl+Alt+B"),
        (Do.NEXT_NOTE, "]"),
        (Do.PREVIOUS_NOTE, "["),
        (Do.UNDO, "Ctrl+Z"),
        (Do.REDO, "Ctrl+Shift+Z Ctrl+Y"),
        (Do.COPY, "Ctrl+C"),
        (Do.COPY_CITED, "Ctrl+Shift+C"),
        (Do.ZOOM_RESET, "Ctrl+0"),
        (Do.PANELS, "F9"),
        (Do.FULL_SCREEN, "F11"),
        (Do.PRINT, "Ctrl+P"),
        (Do.KEYS, "F1"),
    ],
)
def test_the_promised_keys_are_there(name: Do, keys: str) -> None:
    assert action_specs()[name].keys == tuple(keys.split())


@pytest.mark.parametrize("menu", menu_specs(), ids=lambda menu: menu.title)
def test_mnemonics_of_a_menu_are_apart(menu) -> None:
    specs = action_specs()
    labels = [specs[entry].label for entry in menu.entries if isinstance(entry, Do)]
    letters = Counter(label[label.index("&") + 1].lower() for label in labels)
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_icons_named_are_drawn() -> None:
    for spec in action_specs().values():
        assert not spec.icon or shipped("icons", f"{spec.icon}.svg").is_file()


def test_words_about_an_action() -> None:
    spec = ActionSpec("&Go to…", ("Ctrl+G", "G"))
    assert plain_label(spec) == "Go to"
    assert key_text(spec) == "Ctrl+G, G"
    assert tooltip(spec) == "Go to (Ctrl+G)"
    assert tooltip(ActionSpec("&Keys", (), "", "All the keys")) == "All the keys"


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_actions_hear_their_keys_and_know_their_state(window: QMainWindow) -> None:
    made = make_actions(window)
    assert list(made) == list(action_specs())
    assert made[Do.QUIT].menuRole() is QAction.MenuRole.QuitRole
    assert made[Do.ABOUT].menuRole() is QAction.MenuRole.AboutRole
    for name, spec in action_specs().items():
        action = made[name]
        assert action in window.actions()
        assert action.objectName() == name
        assert [each.toString() for each in action.shortcuts()] == [
            QKeySequence(key).toString() for key in spec.keys
        ]
        assert action.isCheckable() is spec.is_switch


def test_the_menu_bar_is_filled_from_the_table(window: QMainWindow) -> None:
    others = {name: QMenu(name, window) for name in (RECENT, THEMES, COLOURS, COPY_AS, PROFILES)}
    made = make_actions(window)
    fill_menus(make_menus(window), made, others)
    titles = [each.text() for each in window.menuBar().actions()]
    assert titles == [menu.title for menu in menu_specs()]
    for menu, action in zip(menu_specs(), window.menuBar().actions(), strict=True):
        entries = action.menu().actions()
        assert len(entries) == len(menu.entries)
        for entry, shown in zip(menu.entries, entries, strict=True):
            assert shown.isSeparator() is (entry is None)
            assert not isinstance(entry, Do) or shown is made[entry]


def test_the_tool_bar_can_be_reached_and_heard(window: QMainWindow) -> None:
    bar: QToolBar = make_tool_bar(window)
    fill_tool_bar(bar, make_actions(window))
    shown = [each.objectName() for each in bar.actions() if each.objectName()]
    wanted = [entry for entry in toolbar_entries() if entry is not None]
    assert [name for name in shown if name in set(Do)] == [Do.LEFT_PANEL, *wanted, Do.RIGHT_PANEL]
    buttons = [each for each in bar.findChildren(QToolButton) if each.defaultAction() is not None]
    assert len(buttons) == len(wanted) + 2
    for button in buttons:
        assert button.accessibleName()
        assert "&" not in button.accessibleName()
        assert button.toolTip()
    assert isinstance(bar, QWidget)
