"""What calms the page: one paragraph in the light, a ruler under one line, the word being spoken.

Made when the first of them is asked for; painted over and under the rows in view, so that nothing is laid out
anew.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.article.model import Span
from viewer.ui.pane.column_view import RowInView
from viewer.ui.pane.gutter import Beside
from viewer.ui.pane.washes import Colours, Wash

SPOKEN = Wash("match_current", outline="ink")
_VEIL = 0.6  # how much of the page's colour lies over what is dimmed: it can still be read
_BAND = 0.5  # how much of the selection's colour the ruler has
_EDGE = 0.6


class PageAids:
    """Which aids are on, and where the ruler and the spoken word are.

    Attributes:
        focuses: whether all but the current paragraph is dimmed.
        has_ruler: whether a band lies under the line being read.
        pointer: the height in the viewport at which the mouse was last moved; None once the keyboard moves.
        spoken: the word being read aloud.
    """

    def __init__(self) -> None:
        self.focuses = False
        self.has_ruler = False
        self.pointer: float | None = None
        self.spoken: Span | None = None

    def spoken_in(self, span: Span) -> Iterator[tuple[Span, Wash]]:
        """Yield the word being read aloud if it stands in a span."""
        if self.spoken is not None and self.spoken.overlaps(span):
            yield self.spoken, SPOKEN

    def paint_ruler(self, painter: QPainter, band: QRectF | None, colours: Colours) -> None:
        """Paint the ruler's band beneath the words."""
        if not self.has_ruler or band is None:
            return
        painter.fillRect(band, _faded(colours["selection"], _BAND))
        painter.setPen(QPen(_faded(colours["accent"], _EDGE), 1))
        for y in (band.top(), band.bottom()):
            painter.drawLine(QPointF(band.left(), y), QPointF(band.right(), y))

    def paint_veil(
        self, painter: QPainter, rows: Iterable[Beside], current: int, area: QRectF, colours: Colours
    ) -> None:
        """Dim all of `area` but the rows of the block that starts at the offset `current`."""
        lit = [row for row, block in rows if block.span.start == current]
        if not self.focuses or not lit:
            return
        veil = _faded(colours["page"], _VEIL)
        top, bottom = max(lit[0].top, area.top()), min(lit[-1].bottom, area.bottom())
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), max(top - area.top(), 0)), veil)
        painter.fillRect(QRectF(area.left(), bottom, area.width(), max(area.bottom() - bottom, 0)), veil)


def band_at(row: RowInView, y: float, width: float) -> QRectF:
    """Return the band of the line at a height in a row; of a row of cells, that of all of it."""
    layout = row.block.layout()
    if row.shape.is_grid or not layout.lineCount():
        return QRectF(0, row.top, width, row.shape.rect.height())
    return _around(row, min(range(layout.lineCount()), key=lambda at: _distance(row, at, y)), width)


def band_of(row: RowInView, position: int, width: float) -> QRectF:
    """Return the band of the line at a UTF-16 position within a row."""
    line = row.block.layout().lineForTextPosition(position)
    if row.shape.is_grid or not line.isValid():
        return QRectF(0, row.top, width, row.shape.rect.height())
    return _around(row, line.lineNumber(), width)


def _distance(row: RowInView, at: int, y: float) -> float:
    line = row.block.layout().lineAt(at)
    return abs(row.top + line.y() + line.height() / 2 - y)


def _around(row: RowInView, at: int, width: float) -> QRectF:
    line = row.block.layout().lineAt(at)
    height = max(row.shape.line_height, line.height())
    middle = row.top + line.y() + line.height() / 2
    return QRectF(0, round(middle - height / 2), width, round(height))


def _faded(colour: QColor, share: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(share)
    return faded
