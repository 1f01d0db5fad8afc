"""The keys of the reader's own: the map, the file, the dialog."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.actions import Do, action_specs, menu_specs
from viewer.ui.keys import KeyMap, Keys, native, portable
from viewer.ui.keys_dialog import KeyField, KeysDialog
from viewer.ui.menus import plain_label
from viewer.ui.theme import load_theme
from viewer.ui.widgets import FilterLine


def test_without_a_file_the_keys_are_those_of_the_table() -> None:
    keys = KeyMap()
    for name, spec in action_specs().items():
        assert keys.keys(name) == tuple(map(portable, spec.keys))
        assert not keys.is_changed(name)


def test_a_key_given_to_an_action_is_taken_from_the_one_that_had_it() -> None:
    keys = KeyMap().given(Do.NEXT_NOTE, ["Ctrl+G", "Ctrl+G", "no key"])
    assert keys.keys(Do.NEXT_NOTE) == ("Ctrl+G",)
    assert keys.keys(Do.GO_TO) == ()
    assert keys.holder("ctrl+g") is Do.NEXT_NOTE
    assert keys.is_changed(Do.GO_TO)


def test_resetting_one_action_takes_its_keys_back_from_where_they_went() -> None:
    keys = KeyMap().given(Do.NEXT_NOTE, ["Ctrl+G"]).reset(Do.GO_TO)
    assert keys.keys(Do.GO_TO) == ("Ctrl+G",)
    assert keys.keys(Do.NEXT_NOTE) == ()
    assert keys.reset(Do.NEXT_NOTE).stated == {}


def test_resetting_all_keeps_what_is_not_known() -> None:
    keys = KeyMap({"of another version": ["F2"], "quit": []}).reset_all()
    assert dict(keys.stated) == {"of another version": ["F2"]}
    assert keys.keys(Do.QUIT) == ("Ctrl+Q",)


def test_of_two_actions_with_one_key_by_hand_the_reader_s_own_has_it() -> None:
    keys = KeyMap({"next-note": ["Ctrl+G"]})  # which the table gives to "go to"
    assert keys.keys(Do.NEXT_NOTE) == ("Ctrl+G",)
    assert keys.keys(Do.GO_TO) == ()
    both = KeyMap({"next-note": ["F2"], "find": ["F2", "Ctrl+F"]})
    assert both.keys(Do.FIND) == ("F2", "Ctrl+F")  # the first of the table
    assert both.keys(Do.NEXT_NOTE) == ()


@pytest.mark.parametrize("stated", ["Ctrl+Ö", 7, None, {"Ctrl+1": 1}])
def test_what_is_no_list_of_keys_changes_nothing(stated: object) -> None:
    assert KeyMap({"find": stated}).keys(Do.FIND) == ("Ctrl+F", "/")


def test_keys_that_are_none_are_passed_over() -> None:
    assert KeyMap({"find": ["Strg+Quatsch", 3, "F2"]}).keys(Do.FIND) == ("F2",)


# --- the file -----------------------------------------------------------------------------------


@pytest.fixture
def actions(qtbot: QtBot) -> dict[Do, QAction]:
    return {name: QAction(spec.label) for name, spec in action_specs().items()}


def shown(action: QAction) -> list[str]:
    return [each.toString() for each in action.shortcuts()]


def test_keys_hold_at_once_and_are_kept(actions: dict[Do, QAction], tmp_path: Path) -> None:
    path = tmp_path / "home" / "keys.json"
    keys = Keys(path, actions)
    assert not path.exists()
    keys.take(keys.map.given(Do.NEXT_NOTE, ["F2"]))
    assert shown(actions[Do.NEXT_NOTE]) == ["F2"]
    assert actions[Do.NEXT_NOTE].toolTip().endswith(f"({QKeySequence('F2').toString()})")
    assert json.loads(path.read_text("utf-8")) == {"next-note": ["F2"]}
    Keys(path, again := {name: QAction() for name in Do})
    assert shown(again[Do.NEXT_NOTE]) == ["F2"]
    assert shown(again[Do.FIND]) == ["Ctrl+F", "/"]


def test_names_of_another_version_survive(actions: dict[Do, QAction], tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    path.write_text('{"teleport": ["Ctrl+T"], "note": "odd"}', "utf-8")
    keys = Keys(path, actions)
    keys.take(keys.map.given(Do.QUIT, []))
    assert json.loads(path.read_text("utf-8")) == {"teleport": ["Ctrl+T"], "note": "odd", "quit": []}


def test_a_damaged_file_is_set_aside(actions: dict[Do, QAction], tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    path.write_text('{"quit": [', "utf-8")
    keys = Keys(path, actions)
    assert keys.set_aside == tmp_path / "keys.damaged-1.json"
    assert keys.set_aside.read_text("utf-8") == '{"quit": ['
    assert keys.map.keys(Do.QUIT) == ("Ctrl+Q",)


def test_keys_that_cannot_be_saved_hold_and_the_reader_is_told(
    actions: dict[Do, QAction], tmp_path: Path
) -> None:
    (tmp_path / "home").write_text("a file in the way", "utf-8")
    keys = Keys(tmp_path / "home" / "keys.json", actions)
    told: list[str] = []
    keys.failed.connect(told.append)
    keys.take(keys.map.given(Do.QUIT, ["F2"]))
    assert shown(actions[Do.QUIT]) == ["F2"]
    assert len(told) == 1
    assert "keys.json" in told[0]


# --- the dialog ---------------------------------------------------------------------------------


class Hand:
    """Works the dialog, and sees what it shows."""

    def __init__(self, dialog: KeysDialog) -> None:
        self.dialog = dialog
        self.maps: list[KeyMap] = []
        dialog.changed.connect(self.maps.append)
        self.tree = dialog.findChild(QTreeWidget)
        self.field = dialog.findChild(KeyField)

    def rows(self) -> list[QTreeWidgetItem]:
        heads = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        return [head.child(at) for head in heads for at in range(head.childCount())]

    def row(self, name: Do) -> QTreeWidgetItem:
        label = plain_label(action_specs()[name])
        return next(row for row in self.rows() if row.text(0) == label)

    def choose(self, name: Do) -> None:
        self.tree.setCurrentItem(self.row(name))
        self.tree.setFocus()
        QTest.keyClick(self.tree, Qt.Key.Key_Return)
        assert self.field.hasFocus()

    def button(self, label: str) -> QPushButton:
        return next(each for each in self.dialog.findChildren(QPushButton) if each.text() == label)

    def press(self, label: str) -> None:
        QTest.keyClick(self.button(label), Qt.Key.Key_Space)

    def words(self) -> str:
        return "\n".join(each.text() for each in self.dialog.findChildren(QLabel))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def hand(parent: QWidget, qtbot: QtBot) -> Hand:
    dialog = KeysDialog(KeyMap(), load_theme("light"), parent)
    with qtbot.waitActive(dialog):
        dialog.show()
    return Hand(dialog)


def test_every_action_is_listed_under_its_menu(hand: Hand) -> None:
    heads = [hand.tree.topLevelItem(at) for at in range(hand.tree.topLevelItemCount())]
    assert [head.text(0) for head in heads] == [menu.title.replace("&", "") for menu in menu_specs()]
    said = {row.text(0): row.text(1) for row in hand.rows()}
    for spec in action_specs().values():
        assert said[plain_label(spec)] == native(list(map(portable, spec.keys)))


def test_typing_narrows_the_list_by_name_menu_or_key(hand: Hand) -> None:
    line = hand.dialog.findChild(FilterLine)
    assert line.hasFocus()
    for typed, kept in (
        ("next note", Do.NEXT_NOTE),
        ("ctrl+shift+e", Do.EXPORT_NOTES),
        ("help about", Do.ABOUT),
    ):
        line.clear()
        QTest.keyClicks(line, typed)
        left = [row for row in hand.rows() if not row.isHidden()]
        assert hand.row(kept) in left
        assert len(left) < 4
        assert hand.tree.currentItem() in left


def test_a_new_key_is_pressed_and_set(hand: Hand) -> None:
    hand.choose(Do.NEXT_NOTE)
    QTest.keyClick(hand.field, Qt.Key.Key_F2)
    assert hand.field.key() == "F2"
    hand.press("&Set")
    assert hand.maps[-1].keys(Do.NEXT_NOTE) == ("F2",)
    assert hand.row(Do.NEXT_NOTE).text(1) == native(["F2"])
    assert hand.row(Do.NEXT_NOTE).font(1).bold()


def test_a_second_key_is_added_and_all_are_taken_away(hand: Hand) -> None:
    hand.choose(Do.NEXT_NOTE)
    QTest.keyClick(hand.field, Qt.Key.Key_F2)
    hand.press("&Add")
    assert hand.maps[-1].keys(Do.NEXT_NOTE) == ("]", "F2")
    hand.press("&No key")
    assert hand.maps[-1].keys(Do.NEXT_NOTE) == ()
    hand.press("&Reset")
    assert hand.maps[-1].keys(Do.NEXT_NOTE) == ("]",)


def test_a_key_of_another_action_is_warned_of_before_it_is_taken(hand: Hand) -> None:
    hand.choose(Do.NEXT_NOTE)
    QTest.keyClick(hand.field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert "is the key of “Go to”" in hand.words()
    assert "Go to" in hand.field.accessibleDescription()
    assert hand.maps == []
    hand.press("&Set")
    assert hand.maps[-1].keys(Do.GO_TO) == ()
    assert hand.row(Do.GO_TO).text(1) == ""


def test_the_letter_of_a_menu_is_warned_of(hand: Hand) -> None:
    hand.choose(Do.NEXT_NOTE)
    QTest.keyClick(hand.field, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert "opens the menu “File”" in hand.words()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_keys_that_move_about_are_no_action_s(hand: Hand, key: Qt.Key) -> None:
    hand.choose(Do.NEXT_NOTE)
    QTest.keyClick(hand.field, key)
    assert "moves about in every window" in hand.words()
    assert not hand.button("&Set").isEnabled()
    assert not hand.button("&Add").isEnabled()


def test_tab_leaves_the_field_and_escape_the_dialog(hand: Hand) -> None:
    hand.choose(Do.NEXT_NOTE)
    QTest.keyClick(hand.field, Qt.Key.Key_Tab)
    assert not hand.field.hasFocus()
    assert hand.field.key() == ""
    hand.field.setFocus()
    QTest.keyClick(hand.field, Qt.Key.Key_Escape)
    assert not hand.dialog.isVisible()


def test_all_keys_are_reset_at_once(parent: QWidget) -> None:
    dialog = KeysDialog(KeyMap({"find": ["F2"], "unknown": 1}), load_theme("dark"), parent)
    hand = Hand(dialog)
    assert hand.row(Do.FIND).text(1) == native(["F2"])
    hand.press("Reset a&ll keys")
    assert hand.maps[-1].stated == {"unknown": 1}


def test_a_key_lost_to_another_action_is_told_of(parent: QWidget) -> None:
    dialog = KeysDialog(KeyMap({"next-note": ["F3"]}), load_theme("light"), parent)
    assert "is used by “Next note”" in Hand(dialog).row(Do.FIND_NEXT).toolTip(1)


def test_the_dialog_is_closed_by_its_button(hand: Hand, qtbot: QtBot) -> None:
    button = hand.dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not hand.dialog.isVisible()


# --- in the window ------------------------------------------------------------------------------


def test_f1_opens_the_keys_and_a_changed_one_works_at_once(reader, qtbot) -> None:
    reader.go_to(1)
    reader.press("F1")
    hand = Hand(reader.part(KeysDialog))
    qtbot.waitUntil(hand.dialog.isActiveWindow)
    hand.choose(Do.NEXT_PARAGRAPH)
    QTest.keyClick(hand.field, Qt.Key.Key_F2)
    hand.press("&Set")
    QTest.keyClick(hand.dialog, Qt.Key.Key_Escape)
    with qtbot.waitActive(reader.window):
        reader.window.activateWindow()
    reader.pane.setFocus()
    reader.press("F2")
    assert reader.paragraph == 2
    reader.press("J")
    assert reader.paragraph == 2
    assert json.loads((reader.home / "keys.json").read_text("utf-8")) == {"next-paragraph": ["F2"]}


def test_keys_of_the_reader_s_own_are_there_at_the_next_start(start, ferry, home) -> None:
    home.mkdir()
    (home / "keys.json").write_text('{"next-paragraph": ["F2"]}', "utf-8")
    reader = start(ferry)
    reader.go_to(1)
    reader.press("F2")
    assert reader.paragraph == 2


def test_damaged_keys_are_told_of(start, ferry, home, qtbot) -> None:
    home.mkdir()
    (home / "keys.json").write_text("[1, 2", "utf-8")
    reader = start(ferry)
    qtbot.waitUntil(lambda: "keys.damaged-1.json" in reader.said)
