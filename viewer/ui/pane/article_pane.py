"""The article in the middle of the window: a read-only text in a calm column, with its notes and matches."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from viewer.article.model import Article, Block, BlockKind, Furniture, InlineKind, Span
from viewer.ui.overriding import override
from viewer.ui.pane.block_layout import PaneLook, style_of
from viewer.ui.pane.column_view import Align, RowInView
from viewer.ui.pane.gutter import Beside, Gutter
from viewer.ui.pane.offsets import Figure, Row, TextBorder
from viewer.ui.pane.ornaments import paint_ornament
from viewer.ui.pane.page_view import PageView
from viewer.ui.pane.ticks import WIDTH, TickStrip
from viewer.ui.pane.washes import (
    LIT,
    SELECTED,
    Colours,
    Mark,
    MarkIndex,
    Stretch,
    Wash,
    Washes,
    WashPainter,
    lines_in,
    text_in,
)
from viewer.ui.widgets import fill

__all__ = ["Align", "ArticlePane", "Mark", "PaneLook"]

_WHEEL_STEP = 120  # eighths of a degree a notch


class Aids(Protocol):
    """What may lie over the page while it is read: see `viewer.ui.pane.aids`."""

    focuses: bool
    has_ruler: bool
    pointer: float | None
    spoken: Span | None

    def spoken_in(self, span: Span) -> Iterator[tuple[Span, Wash]]:
        """Yield the word being read aloud if it stands in a span."""
        ...

    def paint_ruler(self, painter: QPainter, band: QRectF | None, colours: Colours) -> None:
        """Paint the ruler's band beneath the words."""
        ...

    def paint_veil(
        self, painter: QPainter, rows: Iterable[Beside], current: int, area: QRectF, colours: Colours
    ) -> None:
        """Dim all of `area` but the rows of the block that starts at the offset `current`."""
        ...


class ArticlePane(PageView):
    """Shows an article; offsets and spans are code points of `Article.text`.

    The current paragraph is the block with the caret while that is in view, else the first one in view.
    """

    place_changed = Signal(int)  # where the first block starts whose beginning is in view
    selection_made = Signal(object)  # Span | None
    mark_clicked = Signal(str)  # the note's id
    zoom_requested = Signal(int)  # +1 or -1
    context_requested = Signal(object)  # QPoint on the screen
    files_dropped = Signal(object)  # list[str] of local paths

    def __init__(self, look: PaneLook, parent: QWidget | None = None) -> None:
        self._shows_furniture = False
        self._washes = Washes()
        self._lit_row: int | None = None
        self._colours = Colours(look.theme)
        self._place_told: int | None = None
        self._selection_told: Span | None = None
        self._wheel = 0
        self._is_showing = False
        self._pressed: QPoint | None = None
        self._aids: Aids | None = None
        super().__init__(look, parent)
        self._gutter = Gutter(self.rows, self._marks_from, self._position_in)
        self._gutter.shows_numbers = look.shows_numbers
        self._ticks = TickStrip(self._colours, self)
        self._ticks.jump_requested.connect(self._jump)
        self.setViewportMargins(*((WIDTH, 0, 0, 0) if self.isRightToLeft() else (0, 0, WIDTH, 0)))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Article text"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.selectionChanged.connect(self._tell_selection)
        self.cursorPositionChanged.connect(self.viewport().update)

    def show_article(self, article: Article, *, furniture: bool, border: TextBorder | None = None) -> None:
        """Show an article, with or without its furniture.

        A border of the bare article that was made before, off the window's thread, saves 60 ms for 10 MB.
        The same text shown again keeps place, caret, selection, notes and matches; another one starts afresh.
        """
        shown = self._article
        is_same = shown is not None and shown.text == article.text
        if shown and is_same and furniture == self._shows_furniture and shown.blocks == article.blocks:
            self._article = article
            return
        if shown is not None and furniture == self._shows_furniture and self._goes_on(shown, article, border):
            return
        place = self.place if self._position_at_top() else 0
        selection, caret = self.selected_span(), self._caret()
        self._is_showing = True
        self.setAccessibleName(
            self.tr("Article: {0}").format(article.title) if article.title else self.tr("Article text")
        )
        self._article, self._shows_furniture = article, furniture
        figures = self._take_inlines(article)
        self._border = self._border_of(article, border, figures)
        self._lit_row = None
        if not is_same:
            place, selection, caret = 0, None, 0
            self._washes, self._place_told = Washes(), None
        self.rows.show_rows(self._border, article.text)
        self.show_text(self._border.text, len(article.paragraphs))
        self._set_caret(caret, selection)
        self._is_showing = False
        self.bring(self._border.to_document(place) if place else 0, "top")
        self._tell_ticks()
        self._tell_selection()

    def _border_of(
        self, article: Article, border: TextBorder | None, figures: Sequence[Figure] = ()
    ) -> TextBorder:
        has_more = self._shows_furniture or figures
        return (
            TextBorder(article, shows_furniture=self._shows_furniture, figures=figures)
            if has_more or border is None
            else border
        )

    def _goes_on(self, shown: Article, article: Article, border: TextBorder | None) -> bool:
        """Show the rest of a text whose beginning is shown already; return False if it is another."""
        columns = article.columns
        if len(shown.blocks) >= len(columns) or not columns.begins_with(shown.columns):
            return False
        border = self._border_of(article, border)
        if self._border is None or not border.text.startswith(self._border.text + "\n"):
            return False
        self._article, self._border = article, border
        self.rows.show_rows(border, article.text)
        self.show_text(border.text, len(article.paragraphs), goes_on=True)
        self._tell_ticks()
        return True

    def set_look(self, look: PaneLook) -> None:
        """Take another look; the words at the top stay there."""
        before, self.look = self.look, look
        self._colours = Colours(look.theme)
        self._gutter.shows_numbers = look.shows_numbers
        has_colours = InlineKind.LINK in self._inlines and look.theme != before.theme
        if has_colours or not look.is_set_like(before):
            self.reflow(lambda: self.setFont(look.body_font()))
        self._tell_ticks()
        self.viewport().update()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show notes, in any order."""
        self._washes.notes = MarkIndex(marks)
        self._ticks.show_marks(self._washes.notes.marks)
        self.viewport().update()

    def set_matches(self, spans: Sequence[Span], current: int | None) -> None:
        """Show matches, sorted and apart; `current` is the index of the one to stand out."""
        self._washes.matches, self._washes.current = spans, current
        self._ticks.show_matches(spans, current)
        self.viewport().update()

    def light_up(self, span: Span) -> None:
        """Show the words a value came from, scrolling to them if they are out of view."""
        self._washes.lit, self._lit_row = span, None
        if self._border is not None:
            self.bring(self._border.to_document(span.start), "nearest")
        self.viewport().update()

    def light_up_furniture(self, line: int) -> bool:
        """Show a line of furniture as evidence; return False if it is not shown now."""
        row = self._border.row_of_furniture(line) if self._border else None
        self._washes.lit, self._lit_row = None, row
        if row is not None:
            while self._coming and row >= self.document().blockCount():
                self._give()
            self.bring(self.document().findBlockByNumber(row).position(), "nearest")
        self.viewport().update()
        return row is not None

    def clear_light(self) -> None:
        """Show no evidence any more."""
        self._washes.lit = self._lit_row = None
        self.viewport().update()

    @property
    def current_block_index(self) -> int | None:
        """The index in `Article.blocks` of the current paragraph, None where there is no article."""
        if self._border is None or self._article is None or not self._article.blocks:
            return None
        return self._article.block_index_at(self.current_offset)

    def step_paragraph(self, by: int) -> None:
        """Make the next (+1) or previous (-1) numbered paragraph current; above the first, the beginning."""
        index = self.current_block_index
        if index is None or self._article is None or self._border is None:
            return
        index += by
        blocks = self._article.blocks
        while 0 <= index < len(blocks) and blocks[index].number is None:
            index += by
        if index < len(blocks):
            index = max(index, 0)
            self._set_caret(blocks[index].span.start, None)
            self.bring_row(self.document().findBlockByNumber(self._border.row_of_block(index)))

    def selected_span(self) -> Span | None:
        """Return the selected words, None where none of the article's are."""
        cursor = self.textCursor()
        if self._border is None or not cursor.hasSelection():
            return None
        return self._border.to_span(cursor.selectionStart(), cursor.selectionEnd())

    def select(self, span: Span) -> None:
        """Select words and scroll to them if they are out of view."""
        if self._border is not None:
            self._set_caret(span.end, span)
            self.bring(self._border.to_document(span.start), "nearest")

    def show_aids(self, *, focuses: bool, has_ruler: bool) -> None:
        """Dim all but the current paragraph; lay a ruler under the line being read."""
        if self._aids is not None or focuses or has_ruler:
            aids = self._made_aids()
            aids.focuses, aids.has_ruler = focuses, has_ruler
            self.viewport().update()

    def show_spoken(self, span: Span | None) -> None:
        """Mark the word that is being read aloud, scrolling to it if it is out of view."""
        if self._aids is None and span is None:
            return
        self._made_aids().spoken = span
        if span is not None and self._border is not None:
            self.bring(self._border.to_document(span.start), "nearest")
        self.viewport().update()

    def mark_at(self, place: QPoint) -> tuple[Mark, QRect] | None:
        """Return the note whose mark, or words, stand at a place in the viewport, and where that is."""
        where = QPointF(place)
        if self._gutter.holds(where.x()):
            return self._placed_mark(where)
        row = self._row_at(where.y()) if self._washes.notes.marks and self._border is not None else None
        if row is None or self._border is None:
            return None
        cursor = self._cursor_at(place)
        spot = self._border.to_article(cursor.position())
        mark = None if spot.is_furniture else self._washes.notes.at(spot.offset)
        line = self.cursorRect(cursor).translated(0, -round(self._lift))
        is_on_words = abs(line.center().x() - place.x()) < 2 * line.height()
        return (mark, line) if mark is not None and is_on_words else None

    def _made_aids(self) -> Aids:
        if self._aids is None:
            from viewer.ui.pane.aids import PageAids  # noqa: PLC0415  most readers need none

            self._aids = PageAids()
            self.cursorPositionChanged.connect(self._forget_pointer)
        return self._aids

    def _forget_pointer(self) -> None:
        self._rule_at(None)

    def _rule_at(self, height: float | None) -> None:
        if self._aids is not None:
            self._aids.pointer = height
            if self._aids.has_ruler:
                self.viewport().update()

    def _jump(self, offset: int) -> None:
        self.go_to(offset, align="centre")

    def _tell_ticks(self) -> None:
        self._ticks.show_article(len(self._article.text) if self._article else 0, self._colours)
        self._ticks.show_marks(self._washes.notes.marks)
        self._ticks.show_matches(self._washes.matches, self._washes.current)
        self._ticks.show_place(self.place)

    def _tell_selection(self) -> None:
        self.viewport().update()
        span = self.selected_span()
        if span != self._selection_told and not self._is_showing:
            self._selection_told = span
            self.selection_made.emit(span)

    @override
    def _moved(self) -> None:
        if self._article is None or self._is_showing:
            return
        place = self._first_in_view()
        if place != self._place_told:
            self._place_told = place
            self.place_changed.emit(place)
        self._ticks.show_place(self.place)

    def _marks_from(self, span: Span) -> list[Mark]:
        return self._washes.notes.starting_in(span)

    def _position_in(self, row: RowInView, offset: int) -> int:
        return self._border.to_document(offset) - row.block.position() if self._border else 0

    @override
    def _words(self, start: int, end: int) -> str:
        return self._border.words(start, end) if self._border else ""

    @override
    def _paint(self, painter: QPainter, clip: QRect) -> None:
        fill(painter, clip, self._colours["page"])
        if self._article is None or self._border is None:
            return
        caret = self.getPaintContext().cursorPosition
        if self._aids is not None and self._aids.has_ruler:
            self._aids.paint_ruler(painter, self._ruled(self._aids.pointer), self._colours)
        for row in self.rows_in_view():
            if row.bottom >= clip.top() and row.top <= clip.bottom():
                self._paint_row(painter, row, clip, caret)
        self._gutter.paint(painter, self._beside(), self._current_start(), self._colours)
        if self._aids is not None and self._aids.focuses:
            index = self.current_block_index
            start = self._article.blocks[index].span.start if index is not None else -1
            area = QRectF(self.viewport().rect())
            self._aids.paint_veil(painter, self._beside(), start, area, self._colours)
        if self.hasFocus():
            painter.setPen(QPen(self._colours["accent"], 1))
            painter.setOpacity(0.55)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _ruled(self, pointer: float | None) -> QRectF | None:
        """Return the band of the line under the mouse, else of the one with the caret, if it is in view."""
        from viewer.ui.pane.aids import band_at, band_of  # noqa: PLC0415  most readers need none

        width = self.viewport().width()
        row = self._row_at(pointer) if pointer is not None else None
        if row is not None and pointer is not None:
            return band_at(row, pointer, width)
        position = self._border.to_document(self.current_offset) if self._border is not None else 0
        block = self.document().findBlock(position)
        row = next((each for each in self.rows_in_view() if each.block == block), None)
        return band_of(row, position - block.position(), width) if row is not None else None

    def _current_start(self) -> int | None:
        index = self.current_block_index
        if index is None or self._article is None:
            return None
        block = self._article.blocks[index]
        is_stop = block.number is not None or block.kind is BlockKind.HEADING
        return block.span.start if is_stop else None

    def _paint_row(self, painter: QPainter, row: RowInView, clip: QRect, caret: int) -> None:
        shown = self._border.row(row.block.blockNumber()) if self._border else None
        layout, start = row.block.layout(), row.block.position()
        paint_ornament(painter, row, shown, self._colours, self.font())
        lines = self._lines_within(row, clip)
        painter.save()
        painter.translate(0, row.top)
        has_words = not isinstance(shown, Figure) or self._paint_figure(painter, row, shown)
        stretches = list(self._stretches(row, shown, text_in(layout, lines))) if has_words else []
        if stretches:
            WashPainter(painter, self._colours, layout, row.shape).paint(stretches, lines)
        painter.setPen(self._colours["muted" if style_of(shown).is_muted else "ink"])
        if has_words:
            within = QRectF() if row.shape.is_grid else QRectF(clip.translated(0, -round(row.top)))
            layout.draw(painter, QPointF(0, 0), [], within)
        if has_words and start <= caret < start + row.block.length():
            layout.drawCursor(painter, QPointF(0, 0), caret - start, self.cursorWidth())
        painter.restore()

    @staticmethod
    def _lines_within(row: RowInView, clip: QRect) -> range:
        layout = row.block.layout()
        if row.shape.is_grid:
            return range(layout.lineCount())
        return lines_in(layout, clip.top() - row.top - row.shape.line_height, clip.bottom() - row.top + 1)

    def _paint_figure(self, painter: QPainter, row: RowInView, figure: Figure) -> bool:
        """Paint a figure's picture or box; return whether its words are to be read."""
        from viewer.ui.pane.figures import paint_figure  # noqa: PLC0415  a plain text has none

        cursor = self.textCursor()
        start, end = row.block.position(), row.block.position() + row.block.length()
        is_selected = cursor.selectionStart() < end and cursor.selectionEnd() > start
        at_caret = self.hasFocus() and start <= cursor.position() < end
        is_marked = at_caret or (is_selected and cursor.hasSelection())
        return paint_figure(painter, row, figure, self._gallery, (self._colours, is_marked))

    def _stretches(self, row: RowInView, shown: Row | None, reach: tuple[int, int]) -> Iterator[Stretch]:
        """Yield what lies over the characters of a row within `reach`, lowest first."""
        start, length = row.block.position(), row.block.length()
        if isinstance(shown, Block) and shown.inlines and self._border is not None:
            yield from self._of_inlines(shown)
        if isinstance(shown, Furniture):
            if row.block.blockNumber() == self._lit_row:
                yield Stretch(0, length - 1, LIT)
        elif isinstance(shown, Block) and self._border is not None:
            first = self._border.to_article(start + reach[0]).offset
            last = self._border.to_article(start + reach[1]).offset
            reached = Span(first, last)
            spoken = self._aids.spoken_in(reached) if self._aids is not None else ()
            for span, wash in (*self._washes.over(reached), *spoken):
                yield Stretch(self._position_in(row, span.start), self._position_in(row, span.end), wash)
        cursor = self.textCursor()
        if (
            cursor.selectionStart() < start + length
            and cursor.selectionEnd() > start
            and cursor.hasSelection()
        ):
            yield Stretch(cursor.selectionStart() - start, cursor.selectionEnd() - start, SELECTED)

    @override
    def _heeds(self, event: QEvent) -> bool:
        match event:
            case QWheelEvent():
                return self._zooms(event)
            case QDropEvent():
                return self._takes_files(event)
            case QHelpEvent() | QMouseEvent():
                return self._heeds_pointer(event)
            case _:
                if event.type() is QEvent.Type.Resize:
                    self._ticks.setGeometry(self._beside_viewport())
                elif event.type() is QEvent.Type.Leave:
                    self._hover("")
                    self._rule_at(None)
                return False

    def _beside_viewport(self) -> QRect:
        viewport = self.viewport().geometry()
        left = viewport.left() - WIDTH if self.isRightToLeft() else viewport.right() + 1  # by the scroll bar
        return QRect(left, viewport.top(), WIDTH, viewport.height())

    def _zooms(self, event: QWheelEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._wheel += event.angleDelta().y()
        while abs(self._wheel) >= _WHEEL_STEP:
            step = 1 if self._wheel > 0 else -1
            self._wheel -= step * _WHEEL_STEP
            self.zoom_requested.emit(step)
        return True

    def _ask_for_menu(self, place: QPoint) -> None:
        if self._border is not None and not self.textCursor().hasSelection():
            self.put_caret(self._cursor_at(place))
        self.context_requested.emit(self.viewport().mapToGlobal(place))

    def _takes_files(self, event: QDropEvent) -> bool:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.files_dropped.emit(paths)
        return True

    def _explains(self, event: QHelpEvent) -> bool:
        placed = self._placed_mark(QPointF(event.pos()))
        words = self._told_of_note(placed[0]) if placed is not None else self._told_at(QPointF(event.pos()))
        if words:
            QToolTip.showText(event.globalPos(), words, self.viewport())
        else:
            QToolTip.hideText()
        return True

    def _told_of_note(self, mark: Mark) -> str:
        if mark.has_text:  # a preview shows the text itself
            return ""
        kinds = {"commenting": self.tr("Comment"), "bookmarking": self.tr("Bookmark")}
        return self.tr("{0}: click to see it").format(kinds.get(mark.motivation, self.tr("Highlight")))

    def _heeds_pointer(self, event: QHelpEvent | QMouseEvent) -> bool:
        if isinstance(event, QHelpEvent):
            return event.type() is QEvent.Type.ToolTip and self._explains(event)
        place = event.position()
        is_beside = self._gutter.holds(place.x())
        if event.type() is QEvent.Type.MouseMove and not event.buttons():
            self._show_pointer(place, is_beside=is_beside)
            self._rule_at(place.y())
        elif event.button() is not Qt.MouseButton.LeftButton:
            return False
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._released(place)
        elif event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}:
            self._pressed = None if is_beside else place.toPoint()
            if is_beside:
                self._press_beside(place)
            return is_beside
        return False

    def _show_pointer(self, place: QPointF, *, is_beside: bool) -> None:
        link = "" if is_beside else self._link_under(place)
        is_taken = self._mark_in_gutter(place) is not None if is_beside else self._leads(link)
        plain = Qt.CursorShape.ArrowCursor if is_beside else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_taken else plain)
        self._hover(link)

    def _press_beside(self, place: QPointF) -> None:
        mark = self._mark_in_gutter(place)
        if mark is not None:
            self.mark_clicked.emit(mark.id)
            return
        for row, block in self._beside():
            if row.top <= place.y() < row.bottom:
                self._set_caret(block.span.start, None)

    def _released(self, place: QPointF) -> None:
        """Tell of a click on a note's words; a drag is no click."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._border is None or self.textCursor().hasSelection():
            return
        if (place.toPoint() - pressed).manhattanLength() < QApplication.startDragDistance():
            link = self._link_under(place)
            if self._leads(link):
                self.follow(link)
                return
            spot = self._border.to_article(self._cursor_at(place.toPoint()).position())
            mark = None if spot.is_furniture else self._washes.notes.at(spot.offset)
            if mark is not None:
                self.mark_clicked.emit(mark.id)

    def _mark_in_gutter(self, place: QPointF) -> Mark | None:
        placed = self._placed_mark(place) if self._gutter.holds(place.x()) else None
        return placed[0] if placed is not None else None

    def _placed_mark(self, place: QPointF) -> tuple[Mark, QRect] | None:
        for beside in self._beside():
            for placed in self._gutter.marks_beside(beside):
                if placed.place.adjusted(-2, -3, 2, 3).contains(place):
                    return placed.mark, placed.place.toAlignedRect()
        return None
