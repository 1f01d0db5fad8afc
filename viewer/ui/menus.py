"""Turns the tables of actions into QActions, menus and a tool bar."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from viewer.ui.actions import ActionSpec, Do, action_specs, menu_specs, toolbar_entries
from viewer.ui.theme import Theme, icon
from viewer.ui.widgets import drawing_px

translate = QCoreApplication.translate
_AROUND_ICONS_PX = 16


def key_text(spec: ActionSpec) -> str:
    """Return an action's keys as the system writes them, first the one to learn."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys)


def plain(label: str) -> str:
    """Return a label without its mnemonic, which in some languages stands behind as in "開く(&O)…"."""
    return re.sub(r"\s*\(&\w\)|&", "", label)


def plain_label(spec: ActionSpec) -> str:
    """Return an action's label without its mnemonic and dots."""
    return plain(spec.label).rstrip("…")


def tooltip(spec: ActionSpec) -> str:
    """Return what an action does, with its first key."""
    words = spec.tip or plain_label(spec)
    if not spec.keys:
        return words
    key = QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return translate("Actions", "{0} ({1})").format(words, key)


def make_actions(window: QMainWindow) -> dict[Do, QAction]:
    """Make every action as a child of the window, which thereby hears its keys."""
    made: dict[Do, QAction] = {}
    for name, spec in action_specs().items():
        action = QAction(spec.label, window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.is_switch)
        action.setToolTip(tooltip(spec))
        action.setStatusTip("")
        if name is Do.QUIT:
            action.setMenuRole(QAction.MenuRole.QuitRole)
        elif name is Do.SETTINGS:
            action.setMenuRole(QAction.MenuRole.PreferencesRole)
        elif name is Do.ABOUT:
            action.setMenuRole(QAction.MenuRole.AboutRole)
        window.addAction(action)
        made[name] = action
    return made


def draw_icons(actions: Mapping[Do, QAction], theme: Theme) -> None:
    """Give the actions their drawings in a theme's colours."""
    for name, spec in action_specs().items():
        if spec.icon:
            actions[name].setIcon(icon(spec.icon, theme))


def make_menus(window: QMainWindow) -> list[QMenu]:
    """Make the menus with nothing in them: the first view shows their titles only."""
    return [window.menuBar().addMenu(spec.title) for spec in menu_specs()]


def fill_menus(menus: Sequence[QMenu], actions: Mapping[Do, QAction], others: Mapping[str, QMenu]) -> None:
    """Fill the menus; `others` are those that change while the program runs."""
    for menu, spec in zip(menus, menu_specs(), strict=True):
        for entry in spec.entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Do):
                menu.addAction(actions[entry])
            else:
                menu.addMenu(others[entry])


def make_tool_bar(window: QMainWindow) -> QToolBar:
    """Make the tool bar with nothing in it, as high as it is with its tools."""
    bar = QToolBar(translate("Actions", "Tools"), window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setFloatable(False)
    size = drawing_px(bar.font()) + 4
    bar.setIconSize(QSize(size, size))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.setMinimumHeight(size + _AROUND_ICONS_PX)
    window.addToolBar(bar)
    return bar


def fill_tool_bar(bar: QToolBar, actions: Mapping[Do, QAction]) -> None:
    """Put in the acts of reading in the middle, a panel's switch at either end."""
    bar.addAction(actions[Do.LEFT_PANEL])
    bar.addSeparator()
    for entry in toolbar_entries():
        if entry is None:
            bar.addSeparator()
        else:
            bar.addAction(actions[entry])
    spring = QWidget(bar)
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(spring)
    bar.addAction(actions[Do.RIGHT_PANEL])
    specs = action_specs()
    for name, action in actions.items():
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setAccessibleName(plain_label(specs[name]))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
