"""Tables of thousands of rows that are drawn a cell at a time, flat and in the theme's colours."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from viewer.ui.theme import Theme, load_theme
from viewer.ui.widgets import ENTER_KEYS, isolated, mirrored, on_grid, scaled_font, trimmed

Index = QModelIndex | QPersistentModelIndex
CELL_PX = 8  # between a cell's edge and its words
EDGE_PX = 12  # between the table's edge and what is in it
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_KEYS_TAKEN = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Args:
        name: at its head.
        tip: of its head.
        width_px: at first, more if its name is longer; 0 for the one that takes the room the others leave.
        role: the colour its words are drawn in.
    """

    name: str
    tip: str = ""
    width_px: int = 0
    role: str = "ink"


class TableRows(QAbstractTableModel, Generic[_Row]):
    """Rows shown in columns; what a cell says, `words` of its subclass makes when the cell is in sight."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: Sequence[_Row] = ()

    def show_rows(self, rows: Sequence[_Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def words(self, row: _Row, column: int) -> str:
        """Return what a cell says, on one line.

        Raises:
            NotImplementedError: the subclass does not say.
        """
        raise NotImplementedError

    def tip(self, row: _Row, column: int) -> str:
        """Return what is told when a cell is hovered."""
        return self.words(row, column)

    def spoken(self, row: _Row, column: int) -> str:
        """Return what a screen reader is told of a cell."""
        return self.words(row, column)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(self.rows[index.row()], index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(self.rows[index.row()], index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(self.rows[index.row()], index.column())
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        roles = Qt.ItemDataRole
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in {roles.DisplayRole, roles.AccessibleTextRole}:
            return column.name
        return (column.tip or column.name) if role == roles.ToolTipRole else None


class CellPainter(QStyledItemDelegate):
    """Draws cells: the ground of a chosen or hovered row, and words on one line, elided."""

    def __init__(self, view: "RowTable") -> None:
        super().__init__(view)
        self.theme = load_theme("light")
        self._view = view
        self._is_chosen = False  # of the row whose cell is being drawn

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._view.row_px)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        area: QRect = option.rect
        self._is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._draw_ground(painter, area, index)
        start = EDGE_PX if index.column() == 0 else CELL_PX
        self.draw_cell(painter, self.after(area, start, CELL_PX), index)
        painter.restore()

    def draw_cell(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Draw what a cell holds; the painter's state is restored afterwards."""
        model = index.model()
        role = model.columns[index.column()].role if isinstance(model, TableRows) else "ink"
        self.draw_words(painter, area, str(index.data() or ""), role)

    def draw_words(self, painter: QPainter, area: QRect, words: str, role: str) -> None:
        """Draw words on one line in a colour of the theme."""
        # muted ink is made for the page and the window, and too faint on the ground of a chosen row
        painter.setPen(self.theme.colour("ink" if self._is_chosen and role == "muted" else role))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, MIDDLE, isolated(shown) if self._view.isRightToLeft() else shown)

    def after(self, area: QRect, start: int, end: int = 0) -> QRect:
        """Return what is left of an area past some px where its line begins, and before some at its end."""
        return trimmed(area, start, end, is_rtl=self._view.isRightToLeft())

    def at_start(self, area: QRect, part: QRect) -> QRect:
        """Return a part of an area, reckoned from the left, where it stands in this table."""
        return mirrored(part, area, is_rtl=self._view.isRightToLeft())

    def _draw_ground(self, painter: QPainter, area: QRect, index: Index) -> None:
        has_keys = self._is_chosen and self._view.hasFocus()
        painter.fillRect(area, self.theme.colour("page"))  # Qt has filled chosen rows with the accent
        if not self._is_chosen and index.row() != self._view.hovered_row:
            return
        ground = self.theme.colour("selection")
        ground.setAlphaF(0.75 if has_keys else 0.45 if self._is_chosen else 0.22)
        painter.fillRect(area, ground)
        if has_keys and index.column() == 0:
            sign = self.at_start(area, QRect(area.x(), area.y(), 3, area.height()))
            painter.fillRect(sign, self.theme.colour("accent"))


class _Head(QHeaderView):
    """A flat row of names over the columns, with an arrow at the one sorted by."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFont(scaled_font(self.font(), 0.88))
        self.setHighlightSections(False)
        self.setDefaultAlignment(MIDDLE)
        self.setMinimumSectionSize(40)
        self.setFixedHeight(on_grid(self.fontMetrics().height() + 10))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        palette = self.palette()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Window))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, palette.color(QPalette.ColorRole.Mid))
        is_sorted = self.isSortIndicatorShown() and logicalIndex == self.sortIndicatorSection()
        role = QPalette.ColorRole.WindowText if is_sorted else QPalette.ColorRole.PlaceholderText
        painter.setPen(palette.color(role))
        is_rtl = self.isRightToLeft()
        words = trimmed(rect, EDGE_PX if logicalIndex == 0 else CELL_PX, CELL_PX, is_rtl=is_rtl)
        name = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        metrics = QFontMetrics(self.font())
        room = words.width() - (12 if is_sorted else 0)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, MIDDLE, shown)
        if is_sorted:
            past = metrics.horizontalAdvance(shown) + 9
            at = QPoint(words.right() - past if is_rtl else words.x() + past, rect.center().y())
            is_up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            _draw_arrow(painter, at, palette.color(role), is_up=is_up)


class RowTable(QTableView):
    """A frameless table of which whole rows are chosen; a double click or Enter opens one."""

    row_opened = Signal(int)
    row_chosen = Signal(int)  # -1: none
    left_upwards = Signal()  # Up was pressed in the first row
    typed = Signal(str)  # letters: there is nothing to type into here
    removal_wanted = Signal()  # Delete

    def __init__(self, rows: TableRows[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.row_px = on_grid(self.fontMetrics().lineSpacing() + 12)
        self.setHorizontalHeader(_Head(self))
        self.setModel(rows)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._set_sizes(rows.columns)
        self.entered.connect(self._hover)
        self.viewportEntered.connect(self._hover)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._tell_row)
        rows.modelReset.connect(self._forget_hover)

    def row(self) -> int:
        """Return the current row, -1 if there is none."""
        return self.currentIndex().row()

    def choose_row(self, row: int) -> None:
        """Make a row the current one and bring it into sight."""
        index = self.model().index(row, 0)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def chosen_rows(self) -> list[int]:
        """Return the selected rows, ascending."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        words = event.text()
        is_plain = not event.modifiers() & _KEYS_TAKEN
        if event.key() in ENTER_KEYS and is_plain and self.row() >= 0:
            self.row_opened.emit(self.row())
        elif event.key() == Qt.Key.Key_Delete and is_plain:
            self.removal_wanted.emit()
        elif event.key() == Qt.Key.Key_Up and is_plain and self.row() <= 0:
            self.left_upwards.emit()
        elif is_plain and words.isprintable() and words.strip():
            self.typed.emit(words)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers():
            # whole rows are chosen here; Qt would go to the row's first or last cell
            self.choose_row(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover()

    @override
    def keyboardSearch(self, search: str) -> None:
        """Leave letters alone: Qt would read every row for them."""

    def _set_sizes(self, columns: Sequence[Column]) -> None:
        beside = self.verticalHeader()
        beside.hide()
        beside.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else ten thousand rows are measured
        beside.setMinimumSectionSize(self.row_px)
        beside.setDefaultSectionSize(self.row_px)
        head = self.horizontalHeader()
        for number, column in enumerate(columns):
            modes = QHeaderView.ResizeMode
            head.setSectionResizeMode(number, modes.Interactive if column.width_px else modes.Stretch)
            if column.width_px:
                name_px = head.fontMetrics().horizontalAdvance(column.name) + 5 * CELL_PX
                head.resizeSection(number, max(column.width_px, name_px))

    def _hover(self, index: QModelIndex | None = None) -> None:
        row = index.row() if index is not None else -1
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def _forget_hover(self) -> None:
        self.hovered_row = -1

    def _open(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())

    def _tell_row(self, current: QModelIndex) -> None:
        self.row_chosen.emit(current.row())


def apply_theme(table: RowTable, theme: Theme) -> None:
    """Draw a table's cells in another theme's colours."""
    painter = table.itemDelegate()
    if isinstance(painter, CellPainter):
        painter.theme = theme
    table.viewport().update()


def one_line(text: str, most: int = 320) -> str:
    """Return the beginning of a text on one line, with an ellipsis where it goes on."""
    words = " ".join(text[:most].split())
    return f"{words}…" if len(text) > most else words


def _draw_arrow(painter: QPainter, at: QPoint, colour: QColor, *, is_up: bool) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    tip, foot = (-1.5, 1.5) if is_up else (1.5, -1.5)
    x, y = float(at.x()), float(at.y())
    painter.drawPolyline(QPolygonF([QPointF(x - 3, y + foot), QPointF(x, y + tip), QPointF(x + 3, y + foot)]))
    painter.restore()
