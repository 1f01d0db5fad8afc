"""The settings: a control for each preference, made from its limits and its row in `settings_fields`.

What is changed is seen in the window at once; there is nothing to confirm, and all can be taken back.
"""

from collections.abc import Callable
from dataclasses import Field, asdict, fields
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer.ui.desk import Desk
from viewer.ui.own_themes import own_themes
from viewer.ui.pane.block_layout import PaneLook
from viewer.ui.settings import MONO, OWN_THEME, PROFILES, SANS, Preferences
from viewer.ui.settings_fields import SettingSpec, profile_name, settings_fields
from viewer.ui.theme import load_theme
from viewer.ui.widgets import IconButton, QuietLabel, scaled_font

translate = QCoreApplication.translate
_MOST_NAME = 60  # characters of a profile's name


class _Control:
    """A widget for one preference: shows its value, and tells when the reader gave another."""

    def __init__(self, widget: QWidget, show: Callable[[Any], None]) -> None:
        self.widget = widget
        self._show = show

    def show(self, value: object) -> None:
        """Show a value without telling that it changed."""
        with QSignalBlocker(self.widget):
            self._show(value)


class _Still(QObject):
    """Keeps the wheel, turned to scroll the settings, from changing the one under the pointer."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class SettingsDialog(QDialog):
    """Shows every preference and changes it at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._desk = desk
        self._before = desk.preferences
        self._still = _Still(self)
        self._controls: dict[str, _Control] = {}
        self._resets: dict[str, IconButton] = {}
        self._profiles = ProfileRow(desk)
        page = QWidget()
        self._grid = QGridLayout(page)
        self._fill()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 12)
        box.addWidget(area, 1)
        box.addWidget(self._buttons())
        wide = page.sizeHint().width() + 32
        room = self.screen().availableSize()
        self.setMinimumWidth(min(wide, room.width() - 40))
        self.resize(wide, min(page.sizeHint().height() + 80, room.height() - 80))
        desk.preferences_changed.connect(self._take)
        self._take(desk.preferences)

    # --- what it is made of -----------------------------------------------------------------------

    def _fill(self) -> None:
        grid = self._grid
        grid.setContentsMargins(20, 12, 20, 12)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        records = {each.name: each for each in fields(Preferences)}
        group = ""
        for name, spec in settings_fields().items():
            if spec.group != group:
                self._add_title(spec.group, is_first=not group)
                if not group:
                    self._add_profiles()
                group = spec.group
            self._add(records[name], spec)
        problems = own_themes().problems
        if problems:
            warning = QuietLabel("\n".join(problems), is_warning=True)
            grid.addWidget(warning, grid.rowCount(), 0, 1, 3)
        grid.setRowStretch(grid.rowCount(), 1)

    def _add_title(self, words: str, *, is_first: bool) -> None:
        title = QLabel(words)
        title.setFont(scaled_font(title.font(), 1.1, is_bold=True))
        title.setContentsMargins(0, 0 if is_first else 14, 0, 2)
        self._grid.addWidget(title, self._grid.rowCount(), 0, 1, 3)

    def _add_profiles(self) -> None:
        row = self._grid.rowCount()
        label = QLabel(self.tr("Profile"))
        label.setBuddy(self._profiles.choice)
        self._profiles.choice.installEventFilter(self._still)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(self._profiles, row, 1, 1, 2)

    def _add(self, record: "Field[Any]", spec: SettingSpec) -> None:
        row, name = self._grid.rowCount(), record.name
        control = _made(record, spec, partial(self._prefer, name))
        widget = control.widget
        widget.setObjectName(name)
        widget.setAccessibleName(spec.label)
        widget.setToolTip(spec.tip)
        widget.setAccessibleDescription(spec.tip)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self._still)
        if not isinstance(widget, QCheckBox):
            label = QLabel(spec.label)
            label.setBuddy(widget)
            label.setToolTip(spec.tip)
            self._grid.addWidget(label, row, 0)
        reset = IconButton("undo", self.tr("Back to the default: {0}").format(spec.label))
        reset.clicked.connect(partial(self._reset, name))
        room = reset.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(room)
        self._grid.addWidget(widget, row, 1)
        self._grid.addWidget(reset, row, 2)
        if spec.note:
            self._grid.addWidget(QuietLabel(spec.note), row + 1, 1, 1, 2)
        self._controls[name], self._resets[name] = control, reset

    def _buttons(self) -> QWidget:
        buttons = QDialogButtonBox()
        buttons.setContentsMargins(20, 0, 20, 0)
        self._back = QPushButton(self.tr("Take all back"))
        self._back.setToolTip(self.tr("Have everything as it was when the settings were opened"))
        self._defaults = QPushButton(self.tr("Defaults"))
        self._defaults.setToolTip(self.tr("Have everything as it was when the program was new"))
        self._back.clicked.connect(self._take_back)
        self._defaults.clicked.connect(self._reset_all)
        buttons.addButton(self._defaults, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self._back, QDialogButtonBox.ButtonRole.ResetRole)
        close = QPushButton(self.tr("Close"))
        close.setToolTip(self.tr("Close the settings (Esc)"))
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self._back, self._defaults, close):
            button.setAutoDefault(False)  # Enter in a field accepts its value and closes nothing
        buttons.rejected.connect(self.reject)
        return buttons

    # --- what happens -----------------------------------------------------------------------------

    def _prefer(self, name: str, value: object) -> None:
        self._desk.prefer(**{name: value})

    def _reset(self, name: str) -> None:
        self._desk.prefer(**{name: getattr(Preferences(), name)})
        self._controls[name].widget.setFocus()  # the button is gone now

    def _reset_all(self) -> None:
        default = Preferences()
        self._desk.prefer(**{name: getattr(default, name) for name in self._controls})

    def _take_back(self) -> None:
        self._desk.prefer(**asdict(self._before))

    def _take(self, preferences: Preferences) -> None:
        default, theme = Preferences(), load_theme(preferences.theme)
        for name, control in self._controls.items():
            value = getattr(preferences, name)
            control.show(value)
            self._resets[name].setVisible(value != getattr(default, name))
            self._resets[name].set_theme(theme, "ink")
        self._profiles.take_preferences(preferences)
        self._back.setEnabled(preferences != self._before)
        self._defaults.setEnabled(any(not each.isHidden() for each in self._resets.values()))


class ProfileRow(QWidget):
    """Chooses among the typographic profiles, keeps what is set now as one, and forgets one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Profile"))
        self.choice.setToolTip(self.tr("Sets typeface, size, lines and paragraphs together"))
        self.choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _may_shrink(self.choice)
        self._keep = QPushButton(self.tr("Keep as…"))
        self._keep.setToolTip(self.tr("Keep what is set now as a profile of your own"))
        self._forget = QPushButton(self.tr("Forget"))
        self._forget.setToolTip(self.tr("Forget this profile of yours; what is set stays set"))
        for button in (self._keep, self._forget):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice, 1)
        row.addWidget(self._keep)
        row.addWidget(self._forget)
        self.setFocusProxy(self.choice)
        self.choice.activated.connect(self._choose)
        self._keep.clicked.connect(self._ask_name)
        self._forget.clicked.connect(self._drop)

    def take_preferences(self, preferences: Preferences) -> None:
        """Show the profiles there are, and which of them is set now."""
        current = preferences.profile
        kept = (*PROFILES, *preferences.profiles)
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for each in kept:
                self.choice.addItem(profile_name(each.name), each.name)
            if current is None:
                self.choice.insertItem(0, self.tr("Your own, not kept yet"), "")
            self.choice.setCurrentIndex(self.choice.findData(current.name if current is not None else ""))
        self._forget.setEnabled(current in preferences.profiles)
        self._keep.setEnabled(current is None)

    def _choose(self, index: int) -> None:
        kept = (*PROFILES, *self._desk.preferences.profiles)
        chosen = next((each for each in kept if each.name == self.choice.itemData(index)), None)
        if chosen is not None:
            self._desk.prefer(**chosen.choices())

    def _ask_name(self) -> None:
        taken = {each.name for each in PROFILES} | {profile_name(each.name) for each in PROFILES}
        asked = NameDialog(taken, self)
        if asked.exec():
            kept = self._desk.preferences.with_profile(asked.name())
            self._desk.prefer(profiles=kept.profiles)
        asked.deleteLater()

    def _drop(self) -> None:
        preferences = self._desk.preferences
        current = preferences.profile
        if current is not None:
            self._desk.prefer(profiles=preferences.without_profile(current.name).profiles)
            self.choice.setFocus()


class NameDialog(QDialog):
    """Asks for the name of a profile."""

    def __init__(self, taken: set[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keep as a profile"))
        self._taken = {each.casefold() for each in taken}
        self._field = QLineEdit()
        self._field.setMaxLength(_MOST_NAME)
        self._field.setAccessibleName(self.tr("Name of the profile"))
        self._field.setToolTip(self.tr("A name you know already is given to what is set now"))
        self._problem = QuietLabel(is_warning=True)
        label = QLabel(self.tr("Name of the profile"))
        label.setBuddy(self._field)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        self._save = buttons.button(kinds.Save)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        for part in (label, self._field, self._problem, buttons):
            box.addWidget(part)
        self.setMinimumWidth(360)
        self._field.textChanged.connect(self._check)
        self._check("")

    def name(self) -> str:
        """Return the name given."""
        return self._field.text().strip()

    def _check(self, words: str) -> None:
        is_taken = words.strip().casefold() in self._taken
        self._problem.setText(
            self.tr("That name belongs to the program; choose another.") if is_taken else ""
        )
        self._save.setEnabled(bool(words.strip()) and not is_taken)


def _made(record: "Field[Any]", spec: SettingSpec, changed: Callable[[object], None]) -> _Control:
    """Return a control that fits a preference's kind and limits."""
    if isinstance(record.default, bool):
        return _check_box(spec, changed)
    if "limits" in record.metadata:
        return _number(record, spec, changed)
    if record.name == "font_family":
        return _choice(_typefaces(), changed)
    names = {each: spec.names.get(each, each) for each in record.metadata["choices"]}
    if "prefix" in record.metadata:
        names |= {OWN_THEME + each: each for each in own_themes().names}
    return _choice(names, changed)


def _check_box(spec: SettingSpec, changed: Callable[[object], None]) -> _Control:
    box = QCheckBox(spec.label.replace("&", "&&"))
    box.toggled.connect(changed)
    return _Control(box, box.setChecked)


def _number(record: "Field[Any]", spec: SettingSpec, changed: Callable[[object], None]) -> _Control:
    low, high = record.metadata["limits"]
    box: QSpinBox | QDoubleSpinBox
    if isinstance(record.default, int):
        box = QSpinBox()
        box.setRange(low, high)
        box.setSingleStep(int(spec.step))
    else:
        box = QDoubleSpinBox(decimals=1)
        box.setRange(low, high)
        box.setSingleStep(spec.step)
    box.setSuffix(spec.suffix)
    box.setKeyboardTracking(False)  # a number half typed is not meant yet
    box.setAccelerated(True)
    box.valueChanged.connect(changed)
    return _Control(box, box.setValue)


def _choice(names: dict[str, str], changed: Callable[[object], None]) -> _Control:
    box = QComboBox()
    _may_shrink(box)
    for value, label in names.items():
        box.addItem(label, value)

    def tell(index: int) -> None:
        changed(box.itemData(index))

    def show(value: object) -> None:
        if box.findData(value) < 0:
            box.addItem(str(value).removeprefix(OWN_THEME), value)
        box.setCurrentIndex(box.findData(value))

    box.currentIndexChanged.connect(tell)
    return _Control(box, show)


def _may_shrink(box: QComboBox) -> None:
    """Let a long entry be shortened rather than the dialog widened."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(22)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setMaxVisibleItems(16)


def _typefaces() -> dict[str, str]:
    """Return the typefaces by what the preference says: the three best, then every installed one."""
    theme = load_theme("light")
    found = {
        family: words.format(QFontInfo(PaneLook(theme, font_family=family).body_font()).family())
        for family, words in {
            "": translate("Settings", "Serif ({0})"),
            SANS: translate("Settings", "Sans-serif ({0})"),
            MONO: translate("Settings", "Fixed width ({0})"),
        }.items()
    }
    every = (each for each in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(each))
    return found | {each: each for each in every}
