"""The slim strip beside the scroll bar: where in the article matches, notes and the view are."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.article.model import Span
from viewer.ui.overriding import override
from viewer.ui.pane.washes import Colours, Mark, known_colour
from viewer.ui.widgets import fill

WIDTH = 14
_START = attrgetter("start")
_NOTE_LEFT, _NOTE_SIZE = 3, 4
_MATCH_LEFT, _MATCH_WIDTH = 8, 5


class TickStrip(QWidget):
    """Shows ticks at the height their offset has in the article: notes on the left, matches on the right.

    Matches are counted into rows of pixels by bisection: their sequence is asked some thousand times however
    many there are, and only after a change.
    """

    jump_requested = Signal(int)  # an offset of the article

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self._length = 0
        self._place = 0
        self._matches: Sequence[Span] = ()
        self._current: int | None = None
        self._marks: Sequence[Mark] = ()
        self._match_rows: list[int] | None = None
        self._note_rows: dict[tuple[int, str], None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Places of matches and notes"))
        self.setToolTip(self.tr("Where matches and notes are in the article. Click to go there."))

    def show_article(self, length: int, colours: Colours) -> None:
        """Take the article's length in characters, and the colours to paint in."""
        self._length, self._colours = length, colours
        self._repaint()

    def show_matches(self, matches: Sequence[Span], current: int | None) -> None:
        """Show the places of sorted matches."""
        self._matches, self._current = matches, current
        self._match_rows = None
        self.update()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show the places of notes."""
        self._marks = marks
        self._note_rows = None
        self.update()

    def show_place(self, offset: int) -> None:
        """Show where the view begins."""
        if offset != self._place:
            for each in (self._place, offset):
                self.update(QRect(0, self._y(each) - 5, self.width(), 11))
            self._place = offset

    def offset_at(self, y: float) -> int:
        """Return the offset that a height stands for: that of a match or note close by, else its own."""
        own = round(y / max(self.height(), 1) * self._length)
        reach = 4 * self._length // max(self.height(), 1)
        index = bisect_left(self._matches, own, key=_START)
        near = [self._matches[at].start for at in (index - 1, index) if 0 <= at < len(self._matches)]
        near += [mark.span.start for mark in self._marks if abs(mark.span.start - own) <= reach]
        nearest = min(near, key=lambda start: abs(start - own), default=own)
        return nearest if abs(nearest - own) <= reach else min(max(own, 0), self._length)

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._length:
            self.jump_requested.emit(self.offset_at(event.position().y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # else the text below would take it for its own

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._repaint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, event.rect(), self._colours["page"])
        if self._length:
            if self.isRightToLeft():  # mirrored, as the window is
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            self._paint_ticks(painter)
        painter.end()  # lest whoever still knows this frame keep it: Qt crashes then

    def _paint_ticks(self, painter: QPainter) -> None:
        for row in self._rows_of_matches():
            fill(painter, QRect(_MATCH_LEFT, row, _MATCH_WIDTH, 2), self._colours.strong("match"))
        for row, colour in self._rows_of_notes():
            fill(painter, QRect(_NOTE_LEFT, row - 1, _NOTE_SIZE, _NOTE_SIZE), self._colours.strong(colour))
        if self._current is not None and self._current < len(self._matches):
            row = self._y(self._matches[self._current].start)
            fill(painter, QRect(_MATCH_LEFT - 2, row - 1, _MATCH_WIDTH + 3, 4), self._colours["ink"])
        self._paint_place(painter)

    def _paint_place(self, painter: QPainter) -> None:
        y = self._y(self._place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours["accent"])
        painter.drawPolygon(QPolygonF([QPointF(0, y - 4), QPointF(5, y), QPointF(0, y + 4)]))
        fill(painter, QRectF(0, y - 0.5, WIDTH, 1), self._colours["accent"])

    def _repaint(self) -> None:
        self._match_rows = None
        self._note_rows = None
        self.update()

    def _y(self, offset: int) -> int:
        return min(offset * self.height() // max(self._length, 1), max(self.height() - 2, 0))

    def _rows_of_matches(self) -> Sequence[int]:
        if self._match_rows is None:
            self._match_rows = list(self._new_match_rows())
        return self._match_rows

    def _new_match_rows(self) -> Iterator[int]:
        index = 0
        while index < len(self._matches):
            row = self._y(self._matches[index].start)
            yield row
            following = -(
                -(row + 1) * self._length // max(self.height(), 1)
            )  # the first offset of the next row
            index = max(bisect_left(self._matches, following, lo=index, key=_START), index + 1)

    def _rows_of_notes(self) -> Iterator[tuple[int, str]]:
        if self._note_rows is None:
            places = ((self._y(mark.span.start), known_colour(mark.colour)) for mark in self._marks)
            self._note_rows = dict.fromkeys(places)
        return iter(self._note_rows)
