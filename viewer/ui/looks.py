"""How the program looks: chosen from menus or in the settings, and following what the system asks for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QTabBar, QWidget

from viewer.ui.desk import Desk
from viewer.ui.settings import OWN_THEME, PROFILES, Preferences
from viewer.ui.settings_fields import profile_name
from viewer.ui.theme import load_theme
from viewer.ui.widgets import IconButton, drawing_px

_CLOSE = "close-tab"
_LOOK_AFTER_MS = 700  # for themes of the reader's own, once the window has settled


class Looks(QObject):
    """Keeps the menus of themes and of typographic profiles, and opens the settings dialog."""

    def __init__(self, window: QWidget, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._dialog: QWidget | None = None
        self._own: tuple[str, ...] = ()  # names of the reader's themes
        self._offered: dict[QMenu, dict[str, str]] = {}
        self.themes = QMenu(self.tr("&Theme"), window)
        self.profiles = QMenu(self.tr("T&ypography"), window)
        self.themes.aboutToShow.connect(self._fill_themes)
        desk.preferences_changed.connect(self._fill)
        self._hints = QGuiApplication.styleHints()
        self._wishes = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._wishes.contrastPreferenceChanged.connect(self._follow_system)
        self._fill(desk.preferences)
        QTimer.singleShot(_LOOK_AFTER_MS, self, self._say_damaged)

    def open_settings(self) -> None:
        """Open the settings beside the article, or bring them to the front."""
        from viewer.ui.settings_dialog import SettingsDialog  # noqa: PLC0415  no dialog at start-up

        if self._dialog is None:
            self._dialog = SettingsDialog(self._desk, self._window)
            self._dialog.destroyed.connect(self._forget_dialog)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def put_close_button(self, tabs: QTabBar, index: int) -> None:
        """Give a tab a drawn cross in place of Fusion's."""
        button = IconButton("close", self.tr("Close this document"), parent=tabs)
        button.setObjectName(_CLOSE)
        size = drawing_px(button.font())
        button.setIconSize(QSize(size - 4, size - 4))
        button.setFixedSize(size + 4, size + 4)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+W closes by key
        button.set_theme(load_theme(self._desk.preferences.theme))
        button.clicked.connect(partial(self._close_tab_of, tabs, button))
        tabs.setTabButton(index, QTabBar.ButtonPosition.RightSide, button)

    @staticmethod
    def _close_tab_of(tabs: QTabBar, button: QWidget, _is_checked: bool = False) -> None:  # noqa: FBT001, FBT002
        side = QTabBar.ButtonPosition.RightSide
        for index in range(tabs.count()):
            if tabs.tabButton(index, side) is button:
                tabs.tabCloseRequested.emit(index)
                return

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _fill(self, preferences: Preferences) -> None:
        theme = load_theme(preferences.theme)
        for button in self._window.findChildren(IconButton, _CLOSE):
            button.set_theme(theme)
        entries = {
            "system": self.tr("&Follow the system"),
            "light": self.tr("&Light"),
            "sepia": self.tr("&Sepia"),
            "dark": self.tr("&Dark"),
            "contrast-light": self.tr("&High contrast, light"),
            "contrast-dark": self.tr("High contrast, d&ark"),
        }
        chosen = preferences.theme
        own = (*self._own, chosen.removeprefix(OWN_THEME)) if chosen not in entries else self._own
        entries |= {OWN_THEME + name: name.replace("&", "&&") for name in own}
        self._offer(self.themes, entries, chosen, self._prefer_theme)
        current = preferences.profile
        names = [each.name for each in (*PROFILES, *preferences.profiles)]
        named = {name: profile_name(name).replace("&", "&&") for name in names}
        self._offer(self.profiles, named, current.name if current is not None else "", self._prefer_profile)

    def _fill_themes(self) -> None:
        from viewer.ui.own_themes import own_themes  # noqa: PLC0415  few have any

        load_theme.cache_clear()  # a file may have been edited
        self._own = own_themes().names
        self._fill(self._desk.preferences)

    def _offer(
        self, menu: QMenu, entries: dict[str, str], chosen: str, prefer: Callable[[str], None]
    ) -> None:
        """Let a menu offer some values; its entries are made anew only if they are others."""
        if self._offered.get(menu) != entries:
            self._offered[menu] = entries
            menu.clear()
            group = QActionGroup(menu)
            for value, label in entries.items():
                action = menu.addAction(label)
                action.setCheckable(True)
                action.triggered.connect(partial(prefer, value))
                group.addAction(action)
        for value, action in zip(entries, menu.actions(), strict=True):
            action.setChecked(value == chosen)

    def _prefer_theme(self, name: str, _is_checked: bool = True) -> None:  # noqa: FBT001, FBT002  Qt's shape
        self._desk.prefer(theme=name)

    def _prefer_profile(self, name: str, _is_checked: bool = True) -> None:  # noqa: FBT001, FBT002  Qt's shape
        kept = (*PROFILES, *self._desk.preferences.profiles)
        self._desk.prefer(**next(each for each in kept if each.name == name).choices())

    def _follow_system(self) -> None:
        load_theme.cache_clear()
        self._desk.prefer()

    def _say_damaged(self) -> None:
        from viewer.ui.own_themes import own_themes  # noqa: PLC0415  few have any

        for sentence in own_themes().problems:
            self._desk.said.emit(sentence)
