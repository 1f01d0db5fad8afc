"""What stands beside the column: paragraph numbers, the sign of the current paragraph, the notes' marks.

It is painted into the viewport for the rows in view only, so it scrolls with them and is no text: it cannot
be selected or copied, and a screen reader is not told.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication

from viewer.article.model import Block, Span
from viewer.ui.pane.block_layout import BlockLayout, number_size_px
from viewer.ui.pane.column_view import RowInView
from viewer.ui.pane.washes import BOOKMARK, COMMENT, Colours, Mark, known_colour

_MOST_IN_A_LINE = 3  # marks shown beside one line


class Beside(NamedTuple):
    """A row in view with the block of the article it shows."""

    row: RowInView
    block: Block


class PlacedMark(NamedTuple):
    """A note's mark and where it stands in the viewport."""

    place: QRectF
    mark: Mark


class Gutter:
    """Paints the margin left of the column and knows what lies where in it."""

    def __init__(
        self,
        rows: BlockLayout,
        marks_in: Callable[[Span], list[Mark]],
        position_in: Callable[[RowInView, int], int],
    ) -> None:
        """Take the layout, a way to the notes that begin in a span, and one from an offset into a row."""
        self._rows = rows
        self._marks_in = marks_in
        self._position_in = position_in
        self.shows_numbers = True

    def paint(
        self, painter: QPainter, beside: Iterable[Beside], current: int | None, colours: Colours
    ) -> None:
        """Paint numbers, the sign at the block that starts at offset `current`, and marks."""
        font = self._font()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in beside:
            is_current = each.block.span.start == current
            if is_current:
                self._paint_sign(painter, each, colours)
            if self.shows_numbers and each.block.number is not None:
                painter.setFont(font)
                painter.setPen(colours["ink" if is_current else "muted"])
                self._paint_number(painter, each, str(each.block.number))
            for placed in self.marks_beside(each):
                _paint_mark(painter, placed, colours)

    def marks_beside(self, beside: Beside) -> Iterator[PlacedMark]:
        """Yield the marks of the notes that begin in a row, each beside the line its words begin on."""
        size = self._mark_size()
        right = self._number_right() - (self._number_width() + 0.6 * size if self.shows_numbers else 0)
        on_line: dict[int, int] = {}
        layout = beside.row.block.layout()
        for mark in self._marks_in(beside.block.span):
            line = layout.lineForTextPosition(self._position_in(beside.row, mark.span.start))
            number = line.lineNumber() if line.isValid() else 0
            count = on_line[number] = on_line.get(number, 0) + 1
            if count > _MOST_IN_A_LINE or number >= layout.lineCount():
                continue
            line = layout.lineAt(number)
            middle = beside.row.top + line.y() + line.height() / 2
            left = right - size - (count - 1) * min(1.15 * size, max(right - size, 0.0) / _MOST_IN_A_LINE)
            yield PlacedMark(QRectF(round(left), round(middle - size / 2), size, size), mark)

    def holds(self, x: float) -> bool:
        """Say whether a place in the viewport lies in the gutter."""
        return x < self._rows.column.left - 3

    def _paint_sign(self, painter: QPainter, beside: Beside, colours: Colours) -> None:
        layout = beside.row.block.layout()
        top = beside.row.top + layout.lineAt(0).y()
        bottom = beside.row.top + layout.lineAt(layout.lineCount() - 1).rect().bottom()
        left = self._rows.column.left - self._gap() * 0.55
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours["accent"])
        painter.drawRoundedRect(QRectF(round(left), top + 2, 2, max(bottom - top - 4, 2)), 1, 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_number(self, painter: QPainter, beside: Beside, number: str) -> None:
        line = beside.row.block.layout().lineAt(0)
        width = QFontMetricsF(painter.font()).horizontalAdvance(number)
        baseline = beside.row.top + line.y() + line.ascent()
        painter.drawText(QPointF(self._number_right() - width, baseline), number)

    def _font(self) -> QFont:
        font = QFont(QApplication.font())
        font.setPixelSize(max(round(number_size_px(self._rows.column.em)), 6))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _gap(self) -> float:
        return min(self._rows.column.left * 0.25, 24.0)

    def _number_right(self) -> float:
        return self._rows.column.left - self._gap()

    def _number_width(self) -> float:
        return QFontMetricsF(self._font()).horizontalAdvance("0") * self._rows.digits

    def _mark_size(self) -> float:
        return float(min(max(round(0.72 * self._rows.column.em), 10), 18))


def _paint_mark(painter: QPainter, placed: PlacedMark, colours: Colours) -> None:
    colour = known_colour(placed.mark.colour)
    painter.setPen(QPen(colours.strong(colour), 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(colours[colour])
    painter.drawPath(_drawing(placed.mark.motivation, placed.place))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _drawing(motivation: str, place: QRectF) -> QPainterPath:
    """Return a shape for each kind of note: a ribbon, a speech bubble, a bar."""
    left, top, size = place.left(), place.top(), place.width()
    path = QPainterPath()
    if motivation == BOOKMARK:
        path.moveTo(left + 0.22 * size, top)
        for x, y in ((0.78, 0.0), (0.78, 1.0), (0.5, 0.72), (0.22, 1.0)):
            path.lineTo(left + x * size, top + y * size)
        path.closeSubpath()
    elif motivation == COMMENT:
        path.addRoundedRect(QRectF(left, top + 0.05 * size, size, 0.68 * size), 0.2 * size, 0.2 * size)
        tail = QPainterPath(QPointF(left + 0.22 * size, top + 0.6 * size))
        tail.lineTo(left + 0.22 * size, top + size)
        tail.lineTo(left + 0.55 * size, top + 0.66 * size)
        path = path.united(tail)
    else:
        path.addRoundedRect(QRectF(left + 0.33 * size, top, 0.34 * size, size), 0.12 * size, 0.12 * size)
    return path
