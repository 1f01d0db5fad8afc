"""A QPlainTextEdit that shows a column of rows and keeps its place, whatever becomes of width and look.

QPlainTextEdit knows its place as a block and a line in it, and counts the scroll bar in lines. Added here
is what reading needs: the place is kept as a position in the text while lines are broken anew, and the
scroll bar is corrected as estimated rows turn out longer or shorter.
"""

from bisect import bisect_right
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from viewer.ui.overriding import override
from viewer.ui.pane.block_layout import BlockLayout, PaneLook
from viewer.ui.pane.lines import Shape

Align = Literal["top", "centre", "nearest"]
_AT_ONCE = 2000  # rows estimated without giving way to the window
_OUT_OF_REACH = -1e6  # px
# Characters of a text given to the document at once. Qt takes 0.1 s for 10 MB, in which the window would hear
# nothing; in slices it takes no longer, and the first view waits for one only.
_SLICE = 300_000
_FAR = 200  # lines beyond which scrolling is a jump


class RowInView(NamedTuple):
    """A row that is at least partly in view, and its top in px from the viewport's."""

    block: QTextBlock
    top: float
    shape: Shape

    @property
    def bottom(self) -> float:
        """Where the next row begins."""
        return self.top + self.shape.rect.height()


class ColumnView(QPlainTextEdit):
    """Shows rows in a `BlockLayout`; positions are those of the document, as in QTextCursor."""

    def __init__(self, look: PaneLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground = QWidget()  # known to Python: for Qt's own, PySide would make a class of each kind of widget
        ground.setCursor(Qt.CursorShape.IBeamCursor)
        ground.setAcceptDrops(True)
        self.setViewport(ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        self.rows = BlockLayout(document)
        document.setDocumentLayout(self.rows)
        self.setDocument(document)
        self.look = look
        self._paragraph_count = 0
        self._kept: int | None = None  # the position to stay at the top while lines are broken anew
        self._coming, self._given = "", 0  # a long text, and how much of it the document has
        self._is_steady = False  # while the view moves of its own accord
        self._lift = 0.0  # px by which all stands higher than Qt has it, which scrolls by whole lines
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._work_ahead)
        self.setFont(look.body_font())
        self._configure()

    def show_text(self, text: str, paragraph_count: int, *, goes_on: bool = False) -> None:
        """Show another text, from its start; the layout must know its rows already.

        One that `goes_on` begins with the text that is shown, whose rows stay as they are.
        """
        self._paragraph_count = paragraph_count
        if goes_on:
            self._coming, self.rows.is_whole = text, False
            if self.rows.digits != len(str(paragraph_count)):
                self.reflow()
            self._later.start()
            return
        self._is_steady = True
        self.clear()
        self._configure()  # first, for setting the text lays out what it begins with
        self._coming, self._given = text, 0
        self.setPlainText(self._next_slice())
        self._is_steady = False
        self.rows.estimate(_AT_ONCE)
        self._put_at_top(0)
        self._keep(0)

    def _reach(self, position: int) -> None:
        """Have the document hold the text as far as a position, for whoever does not wait."""
        while self._coming and position >= self.document().characterCount() - 1:
            self._give()

    def _give(self) -> None:
        was_steady, self._is_steady = self._is_steady, True
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertText(self._next_slice())
        self._is_steady = was_steady

    def _next_slice(self) -> str:
        """Return more of the text that is coming, up to the end of a row where there is one."""
        text, start = self._coming, self._given
        end = text.find("\n", start + _SLICE) if len(text) > start + _SLICE else -1
        self._given = len(text) if end < 0 else end
        self.rows.is_whole = end < 0
        if end < 0:
            self._coming = ""
        return text[start : self._given]

    def reflow(self, change: Callable[[], None] | None = None) -> None:
        """Break the lines anew, after some change, with the same words at the top of the view as before."""
        position = self._position_at_top() if self._kept is None else self._kept
        self._is_steady = True
        if change is not None:
            change()
        self._configure()
        self._is_steady = False
        self.rows.estimate(_AT_ONCE)
        self._put_at_top(position)
        self._keep(position)

    def rows_in_view(self) -> Iterator[RowInView]:
        """Yield the rows in view from the top."""
        block, top = self.firstVisibleBlock(), -float(int(-self.contentOffset().y())) - self._lift
        height = self.viewport().height()
        while block.isValid() and top < height:
            row = RowInView(block, top, self.rows.shape(block))
            yield row
            top = row.bottom
            block = block.next()

    def _position_at_top(self) -> int:
        """Return the position at which the first line in view begins."""
        block, line = self._top()
        layout = block.layout()
        return block.position() + (layout.lineAt(line).textStart() if line < layout.lineCount() else 0)

    def bring(self, position: int, align: Align) -> None:
        """Scroll so that the line at a position is at the top, in the middle, or just somewhere in view."""
        self._lift = 0.0
        self._reach(position)
        if align == "top":
            self._put_at_top(position)
        elif align == "centre" or not self._is_in_view(position):
            self._put_at(position, self.viewport().height() * (0.45 if align == "centre" else 0.35))
        self._keep(position if align == "top" else None)

    def bring_row(self, block: QTextBlock) -> None:
        """Scroll, if need be, so that a row can be read without scrolling further at once."""
        self._lift = 0.0
        height = self.viewport().height()
        for row in self.rows_in_view():
            if row.block == block and row.top >= 0 and row.bottom <= 0.92 * height:
                return
        spare = max(height - self.rows.shape(block).rect.height(), 0)
        self._put_at(block.position(), min(0.25 * height, 0.5 * spare))
        self._keep(None)

    def _is_in_view(self, position: int) -> bool:
        """Say whether the line at a position is wholly in view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        place = self.cursorRect(cursor)
        return place.top() >= 0 and place.bottom() <= self.viewport().height()

    def put_caret(self, cursor: QTextCursor) -> None:
        """Move the caret without moving the view, which Qt would scroll to it."""
        position, was_steady = self._position_at_top(), self._is_steady
        self._is_steady = True
        self.setTextCursor(cursor)
        if self._position_at_top() != position:
            self._put_at_top(position)
        self._is_steady = was_steady

    def position_fraction(self) -> float:
        """Return how far the view has come, from 0 to 1, by characters; 1 where the end is in view."""
        last = self.document().characterCount() - 1
        if last < 1:
            return 0.0
        return 1.0 if self._is_in_view(last) else self._position_at_top() / last

    def _row_at(self, y: float) -> RowInView | None:
        """Return the row at a height in the viewport."""
        return next((row for row in self.rows_in_view() if row.top <= y < row.bottom), None)

    def _configure(self) -> None:
        self.rows.configure(self.look, self.viewport().width(), self._paragraph_count)

    def _top(self) -> tuple[QTextBlock, int]:
        """Return the block and the line in it that the view begins with."""
        block = self.firstVisibleBlock()
        layout, hidden = block.layout(), -self.contentOffset().y() + 1
        if not block.isValid() or hidden < 1.5 or block.lineCount() < 2:
            return block, 0
        count = range(layout.lineCount())
        if not self.rows.shape(block).is_grid:
            return block, bisect_right(
                count, hidden, key=lambda at: layout.lineAt(at).naturalTextRect().bottom()
            )
        ends = (abs(layout.lineAt(at).naturalTextRect().bottom() + 1 - hidden) < 1.5 for at in count)
        return block, next((at for at, is_end in enumerate(ends, start=1) if is_end), 0)

    def _put_at_top(self, position: int) -> None:
        block = self.document().findBlock(position)
        if block.isValid():
            is_grid = self.rows.shape(block).is_grid  # a row's lines are only an estimate before
            line = block.layout().lineForTextPosition(position - block.position())
            self._begin_with(block, line.lineNumber() if line.isValid() and not is_grid else 0)

    def _put_at(self, position: int, height: float) -> None:
        """Scroll so that the line at a position stands at most `height` px below the viewport's top."""
        block = self.document().findBlock(position)
        shape = self.rows.shape(block)
        line = block.layout().lineForTextPosition(position - block.position())
        room = height - (line.y() if line.isValid() else 0)
        while room > 0 and block.previous().isValid():
            block = block.previous()
            shape = self.rows.shape(block)
            room -= shape.rect.height()
        hidden, layout = max(-room, 0.0), block.layout()
        count = range(layout.lineCount())
        first = bisect_right(count, hidden - 1, key=lambda at: layout.lineAt(at).y() if at else 0.0)
        self._begin_with(block, 0 if shape.is_grid else max(first - 1, 0))

    def _begin_with(self, block: QTextBlock, line: int) -> None:
        was_steady, self._is_steady = self._is_steady, True
        self.rows.settle()
        self.verticalScrollBar().setValue(block.firstLineNumber() + line)
        self._is_steady = was_steady
        self.viewport().update()

    def _keep(self, position: int | None) -> None:
        """Take note that the view moved; a given position is what it was asked to begin with."""
        self._kept = position
        self._later.start()
        self._moved()

    def _settle(self) -> None:
        """Let the scroll bar follow the rows laid out since, without moving the view."""
        if not self.rows.is_settled:
            block, line = self._top()
            self._begin_with(block, line)

    def _work_ahead(self) -> None:
        if self._coming:
            self._give()
            self._later.start()
            return
        if not self.rows.is_estimated:
            self.rows.estimate(_AT_ONCE)
            self._later.start()
        self._settle()

    def _lay_ahead(self, lines: int) -> None:
        """Lay out what scrolling by some lines brings into view, and correct the scroll bar's value by it."""
        bar = self.verticalScrollBar()
        if 0 < lines <= _FAR:
            top, line = self._top()
            self._lay_above(top, lines - line)
            with QSignalBlocker(bar):
                bar.setValue(top.firstLineNumber() + line - lines)
        for _attempt in range(3):
            block = self.document().findBlockByLineNumber(bar.value())
            if not block.isValid() or self.rows.is_laid(block):
                break
            self.rows.shape(block)
        self._pass_cells(is_down=lines < 0)

    def _pass_cells(self, *, is_down: bool) -> None:
        """Begin the view with a whole row of cells, whose lines do not follow each other, if it fits in."""
        bar = self.verticalScrollBar()
        block = self.document().findBlockByLineNumber(bar.value())
        first = block.firstLineNumber()
        if not block.isValid() or bar.value() == first or not self.rows.shape(block).is_grid:
            return
        wanted = first + block.lineCount() if is_down else first
        is_high = self.rows.shape(block).rect.height() > self.viewport().height()
        if not is_high and wanted <= bar.maximum():
            with QSignalBlocker(bar):
                bar.setValue(wanted)

    def _lay_above(self, block: QTextBlock, lines: int) -> None:
        while lines > 0 and block.previous().isValid():
            block = block.previous()
            self.rows.shape(block)
            lines -= block.lineCount()

    def _moved(self) -> None:
        """Do what follows when other rows may have come into view; for the heir to say."""

    def _paint(self, painter: QPainter, clip: QRect) -> None:
        """Paint what is in view; for the heir to say."""
        raise NotImplementedError

    def _words(self, start: int, end: int) -> str:
        """Return what is copied of the text between two positions; for the heir to say."""
        raise NotImplementedError

    def _heeds(self, event: QEvent) -> bool:
        """Take an event of the viewport before Qt does, and say whether that was all; for the heir to say."""
        raise NotImplementedError

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._is_steady:
            self._lift = 0.0
            self._lay_ahead(dy)
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
        if not self._is_steady:
            self._keep(None)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        # Not Qt's own, which clears the layout of every row there is.
        if self.rows.width != self.viewport().width():
            self.reflow()
        else:
            position = self._position_at_top() if self._kept is None else self._kept
            self.rows.unsettle()
            self._put_at_top(position)
            self._keep(position)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep(self._kept)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setClipRect(e.rect())
        self._paint(painter, e.rect())
        painter.end()
        if not self.rows.is_settled:
            self._later.start()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if self._heeds(event):
            return True
        if not isinstance(event, QMouseEvent):
            return super().viewportEvent(event)
        with self._aimed(event.position()) as place:
            kept = (event.button(), event.buttons(), event.modifiers(), event.source())
            moved = QMouseEvent(event.type(), place, event.scenePosition(), event.globalPosition(), *kept)
            return super().viewportEvent(moved)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        # A caret left behind by scrolling would drag the view back to itself; it comes along instead.
        key, cursor = Qt.Key, self.textCursor()
        moving = (key.Key_Up, key.Key_Down, key.Key_Left, key.Key_Right, key.Key_PageUp, key.Key_PageDown)
        if e.key() in moving and not cursor.hasSelection() and not self._is_in_view(cursor.position()):
            cursor.setPosition(self._position_at_top())
            self.setTextCursor(cursor)
        super().keyPressEvent(e)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        # Made by Qt: data that Python made, left on the clipboard, crashes PySide 6.11 at the program's end.
        data = QPlainTextEdit().createMimeDataFromSelection()
        cursor = self.textCursor()
        data.setText(self._words(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def _cursor_at(self, place: QPoint) -> QTextCursor:
        """Return the caret's position nearest to a place in the viewport."""
        with self._aimed(QPointF(place)) as aimed:
            return self.cursorForPosition(aimed.toPoint())

    @contextmanager
    def _aimed(self, place: QPointF) -> Generator[QPointF, None, None]:
        """Give a place moved onto the nearest line: between two, Qt would take the end of one.

        Of lines beside each other Qt would take the first; those before the nearest are out of its way
        meanwhile.
        """
        row = self._row_at(place.y())
        if row is None:
            yield place + QPointF(0, self._lift)
            return
        layout = row.block.layout()
        lines = [layout.lineAt(at) for at in range(layout.lineCount())] if row.shape.is_grid else []
        number = _nearest(lines, place - QPointF(0, row.top)) if lines else _line_at(row, place.y())
        moved = QPointF(place.x(), row.top + _middle(layout.lineAt(number)) + self._lift)
        before = [line.position() for line in lines[:number]]
        for line in lines[:number]:
            line.setPosition(QPointF(line.x(), _OUT_OF_REACH))
        try:
            yield moved
        finally:
            for line, position in zip(lines, before, strict=False):
                line.setPosition(position)


def _line_at(row: RowInView, y: float) -> int:
    layout, spare = row.block.layout(), row.shape.line_height / 2
    tops = range(1, layout.lineCount())
    return bisect_right(tops, y - row.top, key=lambda at: _middle(layout.lineAt(at)) - spare)


def _nearest(lines: Sequence[QTextLine], place: QPointF) -> int:
    """Return the index of the line nearest to a place, first of all across, as columns go."""

    def distance(at: int) -> tuple[float, float]:
        box = lines[at].rect()
        across = max(box.left() - place.x(), place.x() - box.right(), 0.0)
        return across, abs(_middle(lines[at]) - place.y())

    return min(range(len(lines)), key=distance)


def _middle(line: QTextLine) -> float:
    return line.y() + line.height() / 2
