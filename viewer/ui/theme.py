"""Colours and icons: a theme is a small file of named colours, everything seen is painted from it.

Source: the themes are our own. Text stands on panels, page and washes at 7 : 1 or better (WCAG 2.2, 1.4.6),
lesser words on a wash, and every bar, dot, outline and handle that says something, at 4.5 : 1.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from viewer.places import shipped
from viewer.ui.overriding import override
from viewer.ui.settings import OWN_THEME
from viewer.ui.theme_file import NOTE_COLOURS, stated_colours

THEME_NAMES = ("light", "sepia", "dark", "contrast-light", "contrast-dark")
_FUSION_OUTLINE = 140  # hundredths by which it darkens the ground
PART_CONTRAST = 4.5  # of what is no text, against what it stands on
WASHES = (*NOTE_COLOURS, "match", "match_current", "evidence", "current")


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

    def strong(self, role: str) -> QColor:
        """Return a wash's colour deep, or in the dark bright, enough for bars, dots and thin lines."""
        return _stands_out(self, role, ("page", "window", "selection", *WASHES))

    @property
    def edge(self) -> QColor:
        """The colour of what outlines a field, bars a quote or is taken hold of, on page and panels."""
        return _stands_out(self, "line", ("page", "window"))

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


@lru_cache(maxsize=64)
def _stands_out(theme: Theme, role: str, grounds: tuple[str, ...]) -> QColor:
    """Return a role's colour, moved as far towards ink as it must be to stand out from every ground."""
    own = theme.colour(role)
    hue, saturation, lightness = max(own.hslHueF(), 0.0), own.hslSaturationF(), own.lightnessF()
    saturation = max(saturation, 0.5) if saturation >= 0.2 else saturation
    lights = sorted(luminance(theme.colour(each)) for each in grounds)
    worst, end = (lights[-1], 1.0) if theme.is_dark else (lights[0], 0.0)
    for step in range(101):
        found = QColor.fromHslF(hue, saturation, lightness + (end - lightness) * step / 100)
        if _ratio(luminance(found), worst) >= PART_CONTRAST + 0.05:
            return found
    return theme.colour("ink")


def luminance(colour: QColor) -> float:
    """Return how light a colour is, from 0 to 1, as WCAG 2.2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, from 1 to 21, as WCAG 2.2 defines it."""
    return _ratio(luminance(one), luminance(other))


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def dress(theme: Theme) -> None:
    """Give the whole program a theme's colours, and calm scroll bars and tabs instead of Fusion's."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    palette, sheet = theme.palette(), _sheet(theme)
    if application.styleSheet() == sheet and application.palette() == palette:
        return
    application.setPalette(palette)
    # Fusion outlines these a shade darker than the ground they stand on, which dark themes swallow.
    palette.setColor(QPalette.ColorRole.Window, theme.edge.lighter(_FUSION_OUTLINE))
    for kind in ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QCheckBox", "QRadioButton"):
        application.setPalette(palette, kind)  # pyright: ignore[reportArgumentType]  the stubs say bytes
    application.setStyleSheet(sheet)


def _sheet(theme: Theme) -> str:
    """Return the style sheet of the few parts that a palette cannot reach."""
    edge, accent = theme.edge.name(), theme.colour("accent").name()
    window, page, line, current, selection = (
        theme.colour(role).name() for role in ("window", "page", "line", "current", "selection")
    )
    return f"""
QScrollBar {{ background: transparent; margin: 0; border: 0; }}
QScrollBar:vertical {{ width: 14px; }}
QScrollBar:horizontal {{ height: 14px; }}
QScrollBar::handle {{ background: {edge}; border-radius: 4px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {accent}; margin: 2px; border-radius: 5px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolBar {{ background: {window}; border: 0; padding: 2px 4px; spacing: 2px; }}
QToolBar {{ border-bottom: 1px solid {line}; }}
QToolBar::separator {{ background: {line}; width: 1px; margin: 6px 5px; }}
QPushButton {{ background: {page}; border: 1px solid {edge}; border-radius: 4px; padding: 4px 14px; }}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:pressed {{ background: {selection}; }}
QPushButton:disabled {{ border: 1px dashed {line}; background: {window}; }}
QPushButton:default {{ border: 2px solid {edge}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 3px 13px; }}
QPushButton:flat {{ background: transparent; border: 2px solid transparent; }}
QPushButton:flat:hover {{ background: {current}; }}
QPushButton:flat:focus {{ border: 2px solid {accent}; }}
QTabBar {{ background: {window}; }}
QTabBar::tab {{ background: {window}; border: 0; border-right: 1px solid {line}; padding: 6px 10px; }}
QTabBar::tab {{ border-bottom: 3px solid transparent; }}
QTabBar::tab:selected {{ background: {page}; border-bottom: 3px solid {accent}; }}
QTabBar::tab:hover:!selected {{ border-bottom: 3px solid {line}; }}
"""


@lru_cache(maxsize=16)
def load_theme(name: str) -> Theme:
    """Read a theme; "system" is light or dark, and of high contrast, as the desktop asks.

    A theme of the reader's own that is not there any more, or damaged, is that of the system.

    Raises:
        OSError: no such theme is shipped.
    """
    if name.startswith(OWN_THEME):
        from viewer.ui.own_themes import read_own_theme  # noqa: PLC0415  few have any

        own = read_own_theme(name.removeprefix(OWN_THEME))
        if own is not None:
            return Theme(name, own[0], tuple(sorted(own[1].items())))
        name = "system"
    if name == "system":
        name = system_theme_name()
    stated, colours = stated_colours(shipped("themes", f"{name}.toml").read_text("utf-8"))
    return Theme(name, stated, tuple(sorted(colours.items())))


def system_theme_name() -> str:
    """Return the theme that the desktop asks for: dark or light, of high contrast or not."""
    hints = QGuiApplication.styleHints()
    name = "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
    wants_contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return f"contrast-{name}" if wants_contrast else name


@lru_cache(maxsize=128)
def _renderer(name: str, tint: str) -> QSvgRenderer:
    drawing = shipped("icons", f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", tint).encode()))


_MIRRORED = frozenset(  # drawings that point along the line, or show lines and panels
    [
        "back",
        "forward",
        "undo",
        "redo",
        "go-to",
        "quit",
        "contents",
        "list",
        "comment",
        "cite",
        "notes",
        "panel-left",
        "panel-right",
    ]
)


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
        if self._name in _MIRRORED and QGuiApplication.isRightToLeft():
            painter.save()
            painter.translate(rect.x() + rect.right() + 1, 0)
            painter.scale(-1, 1)
            _renderer(self._name, tint).render(painter, QRectF(rect))
            painter.restore()
        else:
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
