"""What the panels are made of: quiet labels, drawn buttons and lists that ask only for the rows in sight.

Colours come from the palette wherever it has a role for them: `PlaceholderText` is the theme's muted ink and
`BrightText` its warning, so that most widgets follow a change of theme by themselves.
"""

from unicodedata import bidirectional

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from viewer.ui.announcing import tell_current_row
from viewer.ui.overriding import override
from viewer.ui.theme import Theme, icon

_LTR_ISOLATE, _RTL_ISOLATE, _POP_ISOLATE = "\u2066", "\u2067", "\u2069"
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_LINES = 200  # of a value shown whole; a longer one is elided at its end


def scaled_font(font: QFont, factor: float, *, is_bold: bool = False, is_italic: bool = False) -> QFont:
    """Return a font in another size, whether the given one is measured in points or in pixels."""
    other = QFont(font)
    if font.pointSizeF() > 0:
        other.setPointSizeF(font.pointSizeF() * factor)
    else:
        other.setPixelSize(max(1, round(font.pixelSize() * factor)))
    other.setBold(is_bold)
    other.setItalic(is_italic)
    return other


def drawing_px(font: QFont) -> int:
    """Return how large a drawing beside words of a font is: 16 px, or more with larger letters."""
    return max(16, on_grid(QFontMetrics(font).height() - 3))


def on_grid(length_px: float, step_px: int = 4) -> int:
    """Return a length rounded up to the grid all spacing stands on."""
    return -int(-length_px // step_px) * step_px


def mark_tone(theme: Theme, colour: str) -> QColor:
    """Return a note colour strong enough for a bar or a dot; the theme's own is a wash to put words on."""
    return theme.strong(colour)


def wrapped_lines(layout: QTextLayout, width_px: float, most: int) -> list[tuple[int, int]]:
    """Break a layout's text into at most `most` lines; return each line's start and length in UTF-16 units.

    The last line holds whatever the layout put there; the caller elides what does not fit.
    """
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[tuple[int, int]] = []
    layout.beginLayout()
    y = 0.0
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width_px, 1.0))
        line.setPosition(QPointF(0.0, y))
        y += line.height()
        lines.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return lines


def fill(painter: QPainter, area: QRect | QRectF, colour: QColor) -> None:
    """Fill an area with a colour.

    `QPainter.fillRect` does the same; PySide then makes a class of Qt's gradients, 3 ms of the start.
    """
    painter.setBackground(colour)
    painter.eraseRect(area)


def paragraph_height(text: str, font: QFont, width_px: int, most: int) -> int:
    """Return how high a text stands that `draw_paragraph` draws in this font and width, in px."""
    metrics = QFontMetrics(font)
    if most == 1 or metrics.horizontalAdvance(text) <= width_px:
        return metrics.lineSpacing()
    return metrics.lineSpacing() * max(1, len(wrapped_lines(QTextLayout(text, font), width_px, most)))


def draw_paragraph(painter: QPainter, area: QRect, text: str, most: int) -> int:
    """Draw a text in the painter's font and pen, wrapped to at most `most` lines, the last one elided.

    Returns:
        The height it took, in px.
    """
    metrics = painter.fontMetrics()
    is_rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if metrics.horizontalAdvance(text) <= area.width():
        at = QPoint(area.x(), area.y() + metrics.ascent())
        painter.drawText(*_hung(metrics, area, at, text, text) if is_rtl else (at, text))
        return metrics.lineSpacing()
    layout = QTextLayout(text, painter.font())
    utf16 = text.encode("utf-16-le")
    lines = wrapped_lines(layout, area.width(), most)
    y = area.y() + metrics.ascent()
    for number, (start, length) in enumerate(lines):
        is_last = number == len(lines) - 1
        stop = len(utf16) if is_last else 2 * (start + length)
        words = utf16[2 * start : stop].decode("utf-16-le", "ignore").strip()
        if is_last:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        at = QPoint(area.x(), y)
        painter.drawText(*_hung(metrics, area, at, words, text) if is_rtl else (at, words))
        y += metrics.lineSpacing()
    return metrics.lineSpacing() * len(lines)


def _hung(metrics: QFontMetrics, area: QRect, at: QPoint, words: str, text: str) -> tuple[QPoint, str]:
    """Return where a line begins that hangs on the right, and the line as its whole text runs."""
    at.setX(area.right() + 1 - metrics.horizontalAdvance(words))
    return at, isolated(words, text)


def isolated(words: str, text: str = "") -> str:
    """Return words that keep their own direction among words that run from right to left.

    Where they are one line of a text, that says the direction: each line of it runs the same way.
    """
    return f"{_RTL_ISOLATE if runs_rtl(text or words) else _LTR_ISOLATE}{words}{_POP_ISOLATE}"


def runs_rtl(text: str) -> bool:
    """Say whether a text runs from right to left: its first letter does."""
    strong = (bidirectional(each) for each in text)
    return next((each for each in strong if each in {"L", "R", "AL"}), "L") != "L"


def trimmed(area: QRect, start: int, end: int = 0, *, is_rtl: bool) -> QRect:
    """Return an area less some px where a line of the window begins and where it ends."""
    return area.adjusted(end, 0, -start, 0) if is_rtl else area.adjusted(start, 0, -end, 0)


def mirrored(part: QRect, area: QRect, *, is_rtl: bool) -> QRect:
    """Return a part of an area that is reckoned from the left; from the right where lines begin there."""
    return part.translated(area.x() + area.right() - part.x() - part.right(), 0) if is_rtl else part


class IconButton(QToolButton):
    """A flat button with one of our drawings; its name is spoken, and shown with its key on hovering."""

    def __init__(
        self,
        drawing: str,
        name: str,
        keys: str = "",
        *,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._role = "ink"
        self._theme: Theme | None = None
        self.setAutoRaise(True)
        self.setCheckable(checkable)
        size = drawing_px(self.font())
        self.setIconSize(QSize(size, size))
        self.setFixedSize(size + 12, size + 12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({keys})" if keys else name)
        self.toggled.connect(self.redraw)

    def set_theme(self, theme: Theme, role: str = "ink") -> None:
        """Draw the icon in a theme's colour; a pressed toggle takes the accent."""
        self._theme = theme
        self._role = role
        self.redraw()

    def redraw(self) -> None:
        """Draw the icon as the button stands now; needed after a change of which it gave no signal."""
        if self._theme is not None:
            self.setIcon(icon(self._drawing, self._theme, "accent" if self.isChecked() else self._role))


class QuietLabel(QLabel):
    """A wrapping label in small muted (or warning) ink, for captions and for what is empty."""

    def __init__(self, text: str = "", *, factor: float = 0.88, is_warning: bool = False) -> None:
        super().__init__(text)
        self._factor = factor
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        roles = QPalette.ColorRole
        self.setForegroundRole(roles.BrightText if is_warning else roles.PlaceholderText)
        self.setFont(scaled_font(self.font(), factor))


class EmptyState(QuietLabel):
    """The words in the middle of a panel that has nothing to show: why, and what to do."""

    def __init__(self) -> None:
        super().__init__(factor=1.0)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(20, 40, 20, 20)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)


class ScrolledState(QScrollArea):
    """An `EmptyState` of many words, which scroll where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self._words = EmptyState()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._words)

    def setText(self, words: str) -> None:  # noqa: N802  as of a label
        """Show other words."""
        self._words.setText(words)

    def text(self) -> str:
        """Return the words shown."""
        return self._words.text()


class Hairline(QWidget):
    """A line one pixel thick in the theme's colour for lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Mid)


class Panel(QWidget):
    """A panel that hands the keyboard on to the part meant to have it first.

    A focus proxy would do so too, but Qt then passes over the panel's other parts on Tab.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first: QWidget | None = None
        self.inner: Panel | None = None  # a panel within a list, where no screen reader would look for it
        self.outer: Panel | None = None  # that whose inner one this is

    def hand_focus_to(self, part: QWidget) -> None:
        """Name the part that gets the keyboard when the panel is given it."""
        self._first = part

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._first is not None and self._first.isVisible() and self._first.isEnabled():
            self._first.setFocus(event.reason())
        else:
            self.focusNextChild()


class WrappedText(QWidget):
    """A text that wraps anywhere if it must, so that a long address never widens its panel.

    It can hold the keyboard focus; a click, Enter or Space presses it.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._heights: dict[int, int] = {}  # by width; layouts ask a dozen times
        self._is_pressable = True
        self._is_one_line = False
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def text(self) -> str:
        """Return the text shown."""
        return self._text

    @property
    def is_pressable(self) -> bool:
        """Whether pressing the text leads anywhere."""
        return self._is_pressable

    def set_text(self, text: str, *, is_pressable: bool = True, is_one_line: bool = False) -> None:
        """Show a text: wrapped, or on one line with its middle elided.

        The pointer's shape says whether pressing it leads anywhere.
        """
        self._text = text
        self._heights.clear()
        self._is_one_line = is_one_line
        self._is_pressable = is_pressable
        shapes = Qt.CursorShape
        self.setCursor(shapes.PointingHandCursor if is_pressable else shapes.ArrowCursor)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            most = 1 if self._is_one_line else _MOST_LINES
            height = self._heights[width] = paragraph_height(self._text, self.font(), width - 8, most) + 4
        return height

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), 160)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().lineSpacing() + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        is_lit = self._is_pressable and self.underMouse()
        painter.setPen(palette.color(QPalette.ColorRole.Link if is_lit else QPalette.ColorRole.WindowText))
        area = self.rect().adjusted(4, 2, -4, -2)
        text = self._text
        if self._is_one_line:
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
        draw_paragraph(painter, area, text, _MOST_LINES)
        painter.end()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {*ENTER_KEYS, Qt.Key.Key_Space}:
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._heights.clear()
            self.updateGeometry()
        super().changeEvent(event)


class DrawnLine(QLineEdit):
    """A line edit with a drawing at its head and, while it holds words, a cross that empties it."""

    def __init__(self, drawing: str, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._mark = QAction(name, self)
        self._clear = QAction(self.tr("Clear"), self)
        self._clear.setVisible(False)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setMinimumHeight(drawing_px(self.font()) + 12)
        self.addAction(self._mark, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._mark.triggered.connect(self.setFocus)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._show_cross)

    def set_theme(self, theme: Theme) -> None:
        """Draw both drawings in a theme's muted ink."""
        self._mark.setIcon(icon(self._drawing, theme, "muted"))
        self._clear.setIcon(icon("close", theme, "muted"))

    def _show_cross(self, words: str) -> None:
        self._clear.setVisible(bool(words))


class FilterLine(DrawnLine):
    """A line edit from which Down and Enter lead into the list below; Esc empties it first."""

    left_downwards = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, *ENTER_KEYS}:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class LazyRows(QStringListModel):
    """A list model that knows how many rows it has; what they say, `data` of its subclass makes when asked.

    A list view asks for the number of rows twice a row when it lays them out. Qt's own model answers that
    without Python: 9 ms for 23,000 rows, where a `rowCount` in Python took 60.
    """

    def reset_rows(self, count: int) -> None:
        """Start anew with so many rows; tell it after the rows' content is in place."""
        self.setStringList([""] * count)


class RowList(QListView):
    """A frameless list whose rows a click or Enter opens; it asks its model only for rows in sight."""

    row_opened = Signal(int)
    left_upwards = Signal()  # Up was pressed in the first row

    def __init__(self, *, has_uniform_rows: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground = QWidget()  # known to Python: for Qt's own, PySide would make a class of each kind of widget
        ground.setAutoFillBackground(True)
        ground.setBackgroundRole(QPalette.ColorRole.Window)
        self.setViewport(ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(has_uniform_rows)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self._under_pointer = -1  # the row
        self.clicked.connect(self._open)
        self.entered.connect(self._take_entered)

    def choose_row(self, row: int) -> None:
        """Make a row the chosen one and bring it into sight."""
        index = self.model().index(row, 0)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def draw_ground(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex, theme: Theme
    ) -> None:
        """Draw what lies under a row: a wash when hovered or chosen, an outline when the keyboard is there.

        A delegate is told as much in its style option; to ask that, PySide makes a class of all that Qt's
        styles know.
        """
        is_chosen = self.selectionModel().isSelected(index)
        has_keys = is_chosen and self.hasFocus()
        if not is_chosen and index.row() != self._under_pointer:
            return
        ground = theme.colour("selection")
        ground.setAlphaF(0.75 if has_keys else 0.45 if is_chosen else 0.22)
        painter.setPen(QPen(theme.colour("accent"), 1) if has_keys else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(area).adjusted(4.5, 0.5, -4.5, -0.5), 4, 4)
        if is_chosen:  # a wash alone is too pale a sign
            sign = QRect(area.x() + 5, area.y() + 4, 3, area.height() - 8)
            sign = mirrored(sign, area, is_rtl=self.isRightToLeft())
            painter.fillRect(QRectF(sign), theme.colour("accent"))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._under_pointer = -1
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in ENTER_KEYS and index.isValid():
            self.row_opened.emit(index.row())
        elif event.key() == Qt.Key.Key_Up and index.row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tell_current_row(self)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Leave letters alone: Qt would read every row for them, and they are keys of the window."""

    def _open(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())

    def _take_entered(self, index: QModelIndex) -> None:
        self._under_pointer = index.row()
