"""What pages bring beyond words: links to follow and images between the paragraphs.

A plain text has neither, and nothing that only they need is made or imported for it.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from viewer.article.model import Article, Block, BlockKind, InlineKind, Source, Span
from viewer.ui.overriding import override
from viewer.ui.pane.block_layout import Figures, PaneLook
from viewer.ui.pane.column_view import Align, ColumnView
from viewer.ui.pane.gutter import Beside
from viewer.ui.pane.offsets import Figure, TextBorder
from viewer.ui.pane.washes import CODE, RING, Stretch, Wash

GalleryMaker = Callable[[Source, Callable[[str, bool], None]], Figures]
_MOST_WANTED = 24  # pictures loaded ahead of the reader


class PageView(ColumnView):
    """Shows an article's rows with their links and images; offsets are code points of `Article.text`.

    Tab and Shift+Tab put the caret on the next link and the last, and leave the view where there is none;
    Enter follows the link under the caret.
    """

    link_activated = Signal(str)  # the address of a link that leads out of the document
    link_hovered = Signal(str)  # the address under the mouse or the caret, "" for none
    place_wished = Signal(int)  # the offset that a link within the document leads to
    images_blocked = Signal(int)  # how many images are not fetched, when that changed

    def __init__(self, look: PaneLook, parent: QWidget | None = None) -> None:
        self._article: Article | None = None
        self._border: TextBorder | None = None
        self._inlines: frozenset[InlineKind] = frozenset()
        self._hovered = ""
        self._gallery: Figures | None = None
        self._make_gallery: GalleryMaker | None = None
        self._remote_images = 0
        self._held: tuple[int, int, float] | None = None  # a position, its height, the wished one
        super().__init__(look, parent)

    def show_pictures(self, make_gallery: GalleryMaker) -> None:
        """Take what loads the pictures of an article from its source; till then words stand for them."""
        self._make_gallery = make_gallery
        self._open_gallery()

    @property
    def blocked_images(self) -> int:
        """How many of the article's images are not fetched, as they did not come with it."""
        return self._remote_images + (self._gallery.blocked if self._gallery is not None else 0)

    @property
    def current_link(self) -> str:
        """The address of the link under the caret, "" where there is none."""
        if self._article is None or InlineKind.LINK not in self._inlines:
            return ""
        from viewer.ui.pane.links import link_over  # noqa: PLC0415  a plain text has none

        link = link_over(self._article, self._caret())
        return link.address if link is not None else ""

    def follow(self, address: str) -> None:
        """Wish to go where a link leads: within the document, or, by `link_activated`, out of it."""
        from viewer.ui.pane.links import is_openable, target_of  # noqa: PLC0415  a plain text has none

        if self._article is None or not is_openable(address):
            return
        if not address.startswith("#"):
            self.link_activated.emit(address)
            return
        target = target_of(self._article, address)
        if target is not None:
            self.place_wished.emit(target)

    def go_to(self, offset: int, *, align: Align = "top") -> None:
        """Move the caret to an offset, and the view so that it is at the top, in the middle or in view."""
        if self._border is not None:
            self._set_caret(offset, None)
            self.bring(0 if offset <= 0 and align == "top" else self._border.to_document(offset), align)

    def glide(self, by: float) -> bool:
        """Scroll down by so many px, a part of a line too; return False once the end is in view."""
        bar = self.verticalScrollBar()
        lift = self._lift + by
        while bar.value() < bar.maximum() and lift >= (step := self._to_next_line()):
            lift -= step
            bar.setValue(bar.value() + 1)
        is_over = bar.value() >= bar.maximum()
        self._lift = 0.0 if is_over else lift
        self.viewport().update()
        return not is_over

    @property
    def line_step(self) -> float:
        """From a line of body text to the next, in px."""
        return self.rows.column.em * self.look.line_height_percent / 100

    def _to_next_line(self) -> float:
        """Return how many px below the view's beginning its second line begins."""
        block, line = self._top()
        hidden, layout, shape = int(-self.contentOffset().y()), block.layout(), self.rows.shape(block)
        is_last = shape.is_grid or line + 1 >= layout.lineCount()
        bottom = shape.rect.height() if is_last else layout.lineAt(line).naturalTextRect().bottom()
        return max(int(bottom) - hidden, 1)

    @property
    def place(self) -> int:
        """The offset at which the view begins; going to it at the top gives the same view again."""
        return self._border.to_article(self._position_at_top()).offset if self._border else 0

    @property
    def current_offset(self) -> int:
        """The caret's offset while it is in view, else where the first block in view starts."""
        if self._border is not None and self._is_in_view(self.textCursor().position()):
            return self._caret()
        return self._first_in_view()

    def rect_of(self, offset: int) -> QRect | None:
        """Return where the character at an offset stands in the viewport, None where it is out of view."""
        if self._border is None or not self._is_in_view(self._border.to_document(offset)):
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._border.to_document(offset))
        return self.cursorRect(cursor).translated(0, -round(self._lift))

    def _caret(self) -> int:
        return self._border.to_article(self.textCursor().position()).offset if self._border else 0

    def _set_caret(self, offset: int, selection: Span | None) -> None:
        if self._border is None:
            return
        self._reach(self._border.to_document(max(offset, selection.end if selection else 0)))
        cursor = self.textCursor()
        if selection is None:
            cursor.setPosition(self._border.to_document(offset))
        else:
            ends = (
                (selection.end, selection.start)
                if offset <= selection.start
                else (selection.start, selection.end)
            )
            cursor.setPosition(self._border.to_document(ends[0]))
            cursor.setPosition(self._border.to_document(ends[1]), QTextCursor.MoveMode.KeepAnchor)
        self.put_caret(cursor)

    def _first_in_view(self) -> int:
        """Return where the first block starts whose beginning is in view, else the one filling it."""
        first: int | None = None
        for row, block in self._beside():
            if first is None:
                first = block.span.start
            if row.top >= 0:
                return block.span.start
        if first is None and self._article is not None and self._article.blocks:  # a picture fills the view
            first = self._article.blocks[self._article.block_index_at(self.place)].span.start
        return first or 0

    def _beside(self) -> Iterator[Beside]:
        if self._border is not None:
            for row in self.rows_in_view():
                block = self._border.row(row.block.blockNumber())
                if isinstance(block, Block):
                    yield Beside(row, block)

    def _take_inlines(self, article: Article) -> "tuple[Figure, ...]":
        self._inlines = frozenset(
            each.kind for rare in article.columns.rare.values() for each in rare.inlines
        )
        if self._gallery is not None:
            self._gallery.close()
        self._gallery, self._hovered = None, ""
        before, self._remote_images, figures = self._remote_images, 0, ()
        if InlineKind.IMAGE in self._inlines:
            from viewer.ui.pane.figures import figures_of, remote_images  # noqa: PLC0415  a plain text has none

            figures, self._remote_images = figures_of(article), remote_images(article)
        self._open_gallery()
        if before != self._remote_images:
            self.images_blocked.emit(self._remote_images)
        return figures

    def _open_gallery(self) -> None:
        is_needed = InlineKind.IMAGE in self._inlines and self._gallery is None
        if is_needed and self._make_gallery is not None and self._article is not None:
            self._gallery = self._make_gallery(self._article.source, self._picture_came)
            self.destroyed.connect(self._gallery.close)
        self.rows.figures = self._gallery
        self._later.start()

    def _picture_came(self, address: str, is_new: bool) -> None:  # noqa: FBT001  as the gallery tells it
        if self._border is not None and self._gallery is not None:
            if is_new:
                self._relay(
                    self._border.rows_of_images(address), self._border.to_document(self.current_offset)
                )
            self.viewport().update()
            if self._gallery.blocked:
                self.images_blocked.emit(self.blocked_images)

    @override
    def _work_ahead(self) -> None:
        super()._work_ahead()
        if self._gallery is not None and self.isVisible():
            width = round(self.rows.column.width * self.devicePixelRatioF())
            self._gallery.want(islice(self._figures_near(), _MOST_WANTED), width)

    def _figures_near(self) -> Iterator[Figure]:
        """Yield the figures in view, on the next two screens, and on the one before."""
        view = max(self.viewport().height() // max(self.fontMetrics().height(), 1), 1)
        for lines, step in ((3 * view, 1), (view, -1)):
            block = self.firstVisibleBlock()
            while block.isValid() and lines > 0:
                shown = self._border.row(block.blockNumber()) if self._border is not None else None
                if isinstance(shown, Figure):
                    yield shown
                lines -= block.lineCount()  # noqa: PLW2901  counted down
                block = block.next() if step > 0 else block.previous()

    def _link_under(self, place: QPointF) -> str:
        """Return the address of the link at a place in the viewport, "" where there is none."""
        row = self._row_at(place.y()) if InlineKind.LINK in self._inlines else None
        shown = self._border.row(row.block.blockNumber()) if self._border and row else None
        if row is None or self._border is None or not isinstance(shown, Block) or not shown.inlines:
            return ""
        from viewer.ui.pane.links import link_under  # noqa: PLC0415  a plain text has none

        link = link_under(self._border, row, shown, place)
        return link.address if link is not None else ""

    def _hover(self, address: str) -> None:
        if address != self._hovered:
            self._hovered = address
            self.link_hovered.emit(address)

    def _step_link(self, by: int) -> bool:
        """Put the caret on the next link; return False where there is none."""
        if self._article is None or InlineKind.LINK not in self._inlines:
            return False
        from viewer.ui.pane.links import next_link  # noqa: PLC0415  a plain text has none

        link = next_link(self._article, self.current_offset, by)
        if link is not None:
            self.go_to(link.span.start, align="nearest")
            self._hover(link.address)
        return link is not None

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return self._step_link(1 if next else -1) or super().focusNextPrevChild(next)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        link = self.current_link if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} else ""
        if link and not e.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.follow(link)
        else:
            super().keyPressEvent(e)

    def _told_at(self, place: QPointF) -> str:
        """Return what is told of the link or the image at a place."""
        if self._article is None or not self._inlines:
            return ""
        from viewer.ui.pane.links import as_tooltip, told_of  # noqa: PLC0415  a plain text has none

        link, row = self._link_under(place), self._row_at(place.y())
        if link:
            return as_tooltip(told_of(self._article, link))
        shown = self._border.row(row.block.blockNumber()) if self._border and row else None
        if not isinstance(shown, Figure):
            return ""
        problem = self._gallery.problem(shown) if self._gallery is not None and shown.is_fetched else ""
        addresses = [] if shown.is_fetched else [image.address for image in shown.images[:5]]
        return as_tooltip("\n".join(filter(None, (shown.text, problem, *addresses))))

    def _leads(self, link: str) -> bool:
        if not link:
            return False
        from viewer.ui.pane.links import is_openable  # noqa: PLC0415  a plain text has none

        return is_openable(link)

    def _of_inlines(self, block: Block) -> Iterator[Stretch]:
        """Yield the ground of code, and the ring around the link that Enter follows."""
        from viewer.ui.pane.links import link_over  # noqa: PLC0415  a plain text has none

        if self._border is None or self._article is None:
            return
        link = link_over(self._article, self._caret()) if self.hasFocus() else None
        if link is not None and block.span.start <= link.span.start < block.span.end:
            yield self._over(block, link.span.shifted(-block.span.start), RING)
        if block.kind is not BlockKind.CODE:
            for each in block.inlines:
                if each.kind is InlineKind.CODE:
                    yield self._over(block, each.span, CODE)

    def _over(self, block: Block, span: Span, wash: Wash) -> Stretch:
        border = self._border
        start, end = (border.within(block, at) if border else at for at in (span.start, span.end))
        return Stretch(start, end, wash)

    def _relay(self, numbers: Sequence[int], position: int) -> None:
        """Lay out some rows anew, with the line at a position kept where it stands in the view."""
        top, kept = self._top()[0].blockNumber(), self.document().findBlock(position).blockNumber()
        height = self._height_of(position)
        is_pushed = 0 <= height < self.viewport().height() and any(top <= each < kept for each in numbers)
        if self._held is not None and self._held[:2] == (position, height):
            height = self._held[2]  # where it was to stand, from which it may be some px off
        at_top = self._position_at_top() if self._kept is None else self._kept
        for each in numbers:
            self.rows.forget(each)
        if is_pushed:
            self._hold(position, height)
            self._keep(None)
            self._held = position, self._height_of(position), height
        else:
            self._put_at_top(at_top)
            self._keep(self._kept)

    def _height_of(self, position: int) -> int:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor).top()

    def _hold(self, position: int, height: float) -> None:
        """Scroll so that the line at a position stands so many px below the top, as near as lines allow."""
        block = self.document().findBlock(position)
        self.rows.shape(block)
        room = height - block.layout().lineForTextPosition(position - block.position()).y()
        while room > 0 and block.previous().isValid():
            block = block.previous()
            room -= self.rows.shape(block).rect.height()
        layout, hidden = block.layout(), -room
        bottoms = [layout.lineAt(at).naturalTextRect().bottom() for at in range(block.lineCount() - 1)]
        nearest = min(range(len(bottoms)), key=lambda at: abs(bottoms[at] - hidden), default=None)
        is_whole = hidden < 1 or self.rows.shape(block).is_grid
        if nearest is None or is_whole or (not nearest and hidden < bottoms[0] / 2):
            self._begin_with(block, 0)
            return
        shown = self._border.row(block.blockNumber()) if self._border is not None else None
        if isinstance(shown, Figure):  # its lines are only steps down its picture
            line = layout.lineAt(nearest)
            line.setPosition(QPointF(line.x(), line.y() + hidden - bottoms[nearest]))
        self._begin_with(block, nearest + 1)
