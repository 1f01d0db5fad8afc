"""Colours and icons: a theme is a small file of named colours, everything seen is painted from it.

Source: the themes are our own; contrast of text on its ground is at least 4.5 : 1 (WCAG 2.2, 1.4.3).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from viewer.places import shipped
from viewer.ui.overriding import override

THEME_NAMES = ("light", "sepia", "dark")
_COLOUR = re.compile(r'(\w+) = "(#[0-9a-f]{6})"\n')
_AS_OURS = re.compile(
    r'(?:#.*\n)*dark = (?P<dark>true|false)\n\n\[colours\]\n(?P<colours>(?:\w+ = "#[0-9a-f]{6}"\n)+)'
)
NOTE_COLOURS = ("yellow", "orange", "pink", "purple", "blue", "green")


@dataclass(frozen=True)
class Theme:
    """A named set of colours.

    Roles: `window` (panels), `page` (behind the article), `ink`, `muted` (lesser text), `line` (hairlines),
    `accent`, `accent_ink` (text on accent), `selection`, `match`, `match_current`, `evidence`, `current` (the
    wash behind the current paragraph), `warning`, and one wash for each of NOTE_COLOURS.
    """

    name: str
    is_dark: bool
    colours: tuple[tuple[str, str], ...]

    def colour(self, role: str) -> QColor:
        """Return the colour of a role.

        Raises:
            KeyError: no such role.
        """
        return QColor(dict(self.colours)[role])

    def palette(self) -> QPalette:
        """Return a palette with every role set, so that all systems look alike under the Fusion style."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, name in {
            roles.Window: "window",
            roles.WindowText: "ink",
            roles.Base: "page",
            roles.AlternateBase: "window",
            roles.ToolTipBase: "page",
            roles.ToolTipText: "ink",
            roles.PlaceholderText: "muted",
            roles.Text: "ink",
            roles.Button: "window",
            roles.ButtonText: "ink",
            roles.BrightText: "warning",
            roles.Link: "accent",
            roles.LinkVisited: "accent",
            roles.Highlight: "accent",
            roles.HighlightedText: "accent_ink",
            roles.Accent: "accent",
            roles.Light: "page",
            roles.Midlight: "line",
            roles.Mid: "line",
            roles.Dark: "line",
            roles.Shadow: "line",
        }.items():
            palette.setColor(role, self.colour(name))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("muted"))
        return palette


@lru_cache(maxsize=8)
def load_theme(name: str) -> Theme:
    """Read a theme; "system" is light or dark as the desktop asks.

    Raises:
        OSError: no such theme is shipped.
    """
    if name == "system":
        name = system_theme_name()
    stated, colours = stated_colours(shipped("themes", f"{name}.toml").read_text("utf-8"))
    return Theme(name, stated, tuple(sorted(colours.items())))


def stated_colours(text: str) -> tuple[bool, dict[str, str]]:
    """Return whether a theme's file says that it is dark, and its colours by name.

    A file written as ours are is read without the parser, which takes 5 ms to load.

    Raises:
        ValueError: it is no TOML.
        KeyError: it states no colours, or not whether it is dark.
    """
    found = _AS_OURS.fullmatch(text)
    if found is None:
        import tomllib  # noqa: PLC0415  for files written in another way

        stated = tomllib.loads(text)
        return bool(stated["dark"]), dict(stated["colours"])
    return found["dark"] == "true", dict(_COLOUR.findall(found["colours"]))


def system_theme_name() -> str:
    """Return "dark" where the desktop asks for dark colours, else "light"."""
    hints = QGuiApplication.styleHints()
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"


@lru_cache(maxsize=128)
def _renderer(name: str, tint: str) -> QSvgRenderer:
    drawing = shipped("icons", f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", tint).encode()))


class _Drawing(QIconEngine):
    """Draws an icon when it is shown, as large as it is shown: sharp everywhere, none drawn in advance."""

    def __init__(self, name: str, tint: str, dimmed: str) -> None:
        super().__init__()
        self._name = name
        self._tint = tint
        self._dimmed = dimmed

    @override
    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._tint, self._dimmed)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tint = self._dimmed if mode is QIcon.Mode.Disabled else self._tint
        _renderer(self._name, tint).render(painter, QRectF(rect))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap


@lru_cache(maxsize=256)
def _drawn(name: str, tint: str, dimmed: str) -> QIcon:
    if not shipped("icons", f"{name}.svg").is_file():
        raise FileNotFoundError(f"no drawing {name}")
    return QIcon(_Drawing(name, tint, dimmed))


def icon(name: str, theme: Theme, role: str = "ink") -> QIcon:
    """Return a shipped drawing in a theme's colour, sharp at every size.

    Raises:
        OSError: no such drawing is shipped.
    """
    return _drawn(name, theme.colour(role).name(), theme.colour("muted").name())
