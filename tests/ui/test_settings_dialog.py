"""The settings dialog: a control for every preference, which is felt in the window at once."""

from collections.abc import Callable
from dataclasses import fields

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from viewer.ui.own_themes import own_themes_folder
from viewer.ui.settings import MONO, PROFILES, SANS, Preferences
from viewer.ui.settings_dialog import SettingsDialog
from viewer.ui.settings_fields import NOT_SHOWN, settings_fields
from viewer.ui.widgets import IconButton, QuietLabel


@pytest.fixture
def settings(reader) -> SettingsDialog:
    reader.press("Ctrl+,")
    return next(each for each in reader.window.findChildren(SettingsDialog) if each.isVisible())


def button(within: QWidget, words: str) -> QPushButton:
    return next(each for each in within.findChildren(QPushButton) if each.text() == words)


def test_every_preference_is_shown_or_said_not_to_be() -> None:
    names = {each.name for each in fields(Preferences)}
    assert set(settings_fields()) | NOT_SHOWN == names
    assert not set(settings_fields()) & NOT_SHOWN


def test_every_choice_has_a_name() -> None:
    shown = settings_fields()
    for each in fields(Preferences):
        if each.name in shown and "choices" in each.metadata:
            assert set(shown[each.name].names) == set(each.metadata["choices"])


def test_every_control_can_be_reached_heard_and_understood(settings: SettingsDialog) -> None:
    for name, spec in settings_fields().items():
        control = settings.findChild(QWidget, name)
        assert control is not None, name
        assert control.accessibleName() == spec.label
        assert control.toolTip() == control.accessibleDescription() == spec.tip
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
        is_named = any(each.buddy() is control for each in settings.findChildren(QLabel))
        assert is_named or isinstance(control, QCheckBox)


def test_a_number_is_felt_at_once_and_stays_within_its_limits(reader, settings: SettingsDialog) -> None:
    size = settings.findChild(QDoubleSpinBox, "text_size_pt")
    before = reader.pane.font().pointSizeF()
    size.stepBy(4)
    assert reader.desk.preferences.text_size_pt == 15.0
    assert reader.pane.font().pointSizeF() == pytest.approx(before + 2)
    assert (size.minimum(), size.maximum()) == (8.0, 40.0)
    column = settings.findChild(QSpinBox, "column_characters")
    column.setFocus()
    column.selectAll()
    QTest.keyClicks(column, "50")
    assert reader.desk.preferences.column_characters == 68  # not while it is typed
    QTest.keyClick(column, Qt.Key.Key_Return)
    assert reader.desk.preferences.column_characters == 50
    assert settings.isVisible()


def test_a_choice_and_a_switch_are_felt_at_once(reader, settings: SettingsDialog) -> None:
    theme = settings.findChild(QComboBox, "theme")
    theme.setCurrentIndex(theme.findData("contrast-dark"))
    assert QApplication.palette().window().color().name() == "#000000"
    settings.findChild(QCheckBox, "shows_numbers").click()
    assert not reader.pane.look.shows_numbers


def test_what_is_changed_elsewhere_is_shown(reader, settings: SettingsDialog) -> None:
    reader.desk.prefer(zoom_percent=150, theme="own:gone", note_colour="blue", justifies=True)
    assert settings.findChild(QSpinBox, "zoom_percent").value() == 150
    assert settings.findChild(QComboBox, "theme").currentText() == "gone"
    assert settings.findChild(QComboBox, "note_colour").currentText() == "Blue"
    assert settings.findChild(QCheckBox, "justifies").isChecked()


def test_the_typefaces_are_the_three_best_and_all_that_are_installed(
    reader, settings: SettingsDialog
) -> None:
    faces = settings.findChild(QComboBox, "font_family")
    assert [faces.itemData(at) for at in range(3)] == ["", SANS, MONO]
    assert faces.itemText(0).startswith("Serif (")
    assert faces.count() > 3
    faces.setCurrentIndex(faces.count() - 1)
    assert reader.pane.font().families()[0] == faces.itemText(faces.count() - 1)


def test_one_setting_goes_back_to_its_default(reader, settings: SettingsDialog) -> None:
    reader.desk.prefer(zoom_percent=150, justifies=True)
    resets = {each.accessibleName(): each for each in settings.findChildren(IconButton)}
    assert not resets["Back to the default: Size"].isVisible()
    resets["Back to the default: Zoom"].click()
    assert reader.desk.preferences.zoom_percent == 100
    assert reader.desk.preferences.justifies
    assert not resets["Back to the default: Zoom"].isVisible()
    assert settings.findChild(QSpinBox, "zoom_percent").hasFocus()


def test_all_goes_back_to_the_defaults_and_all_is_taken_back(reader, start, ferry) -> None:
    reader.desk.prefer(zoom_percent=150, find_case=True)
    reader.press("Ctrl+,")
    settings = next(each for each in reader.window.findChildren(SettingsDialog) if each.isVisible())
    assert not button(settings, "Take all back").isEnabled()
    button(settings, "Defaults").click()
    assert reader.desk.preferences == Preferences(find_case=True)  # what is not shown stays
    assert not button(settings, "Defaults").isEnabled()
    button(settings, "Take all back").click()
    assert reader.desk.preferences == Preferences(zoom_percent=150, find_case=True)


def test_the_wheel_scrolls_and_changes_nothing_it_passes(reader, settings: SettingsDialog) -> None:
    zoom = settings.findChild(QSpinBox, "zoom_percent")
    settings.findChild(QSpinBox, "line_height_percent").setFocus()
    place = QPointF(zoom.rect().center())
    event = QWheelEvent(
        place,
        QPointF(zoom.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(zoom, event)
    assert reader.desk.preferences.zoom_percent == 100


def test_a_profile_is_chosen_kept_and_forgotten(
    reader, settings: SettingsDialog, when_asked: Callable[[Callable[[QWidget], None]], None]
) -> None:
    choice = next(each for each in settings.findChildren(QComboBox) if each.accessibleName() == "Profile")
    choice.setCurrentIndex(choice.findData("large"))
    choice.activated.emit(choice.currentIndex())
    assert reader.desk.preferences.text_size_pt == 18
    assert not button(settings, "Keep as…").isEnabled()
    reader.desk.prefer(text_size_pt=19)
    assert choice.currentText() == "Your own, not kept yet"
    choice.activated.emit(choice.currentIndex())  # which changes nothing
    assert reader.desk.preferences.text_size_pt == 19
    seen: list[tuple[str, bool]] = []

    def give(dialog: QWidget) -> None:
        field = dialog.findChild(QLineEdit)
        save = next(each for each in dialog.findChildren(QPushButton) if "Save" in each.text())
        for name in (" ", "BOOK", "Night"):
            field.setText(name)
            seen.append((dialog.findChild(QuietLabel).text(), save.isEnabled()))
        dialog.accept()

    when_asked(give)
    button(settings, "Keep as…").click()
    assert seen == [("", False), ("That name belongs to the program; choose another.", False), ("", True)]
    assert [each.name for each in reader.desk.preferences.profiles] == ["Night"]
    assert choice.currentText() == "Night"
    when_asked(lambda dialog: dialog.reject())
    reader.desk.prefer(text_size_pt=20)
    button(settings, "Keep as…").click()
    assert len(reader.desk.preferences.profiles) == 1
    reader.desk.prefer(text_size_pt=19)
    button(settings, "Forget").click()
    assert reader.desk.preferences.profiles == ()
    assert reader.desk.preferences.text_size_pt == 19
    assert choice.count() == len(PROFILES) + 1


def test_it_opens_once_closes_by_key_and_opens_again(reader, qtbot, do) -> None:
    for _ in range(2):
        for _ in range(2):
            reader.window.do[do.SETTINGS].trigger()
        shown = [each for each in reader.window.findChildren(SettingsDialog) if each.isVisible()]
        assert len(shown) == 1
        QTest.keyClick(shown[0], Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not reader.window.findChildren(SettingsDialog))


def test_damaged_themes_are_told_in_it(reader) -> None:
    own_themes_folder().mkdir(parents=True)
    (own_themes_folder() / "mine.toml").write_text("dark", "utf-8")
    reader.press("Ctrl+,")
    settings = next(each for each in reader.window.findChildren(SettingsDialog) if each.isVisible())
    assert any("mine.toml" in each.text() for each in settings.findChildren(QuietLabel))
