"""The list of what a search found, one row a match under its paragraph's number."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStackedLayout, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget
from typing_extensions import override

from viewer.article.model import Article, Span
from viewer.find import Snippet, snippet
from viewer.ui.theme import Theme, load_theme
from viewer.ui.widgets import (
    EmptyState,
    LazyRows,
    Panel,
    QuietLabel,
    RowList,
    mirrored,
    on_grid,
    scaled_font,
    trimmed,
    wrapped_lines,
)

_Index = QModelIndex | QPersistentModelIndex
_NARROW_PX = 320  # below, a row takes two lines lest the words around a match be lost
_CONTEXT = 160  # characters fetched of a match and the words around it, for the widest panel


class _Rows(LazyRows):
    """The matches. What stands around each is fetched when its row comes into sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.spans: Sequence[Span] = ()
        self.current: int | None = None

    def show_matches(self, article: Article | None, spans: Sequence[Span]) -> None:
        """Take other matches."""
        self.article = article
        self.spans = spans if article is not None else ()
        self.reset_rows(len(self.spans))

    def snippet(self, row: int) -> Snippet:
        """Return a match with the words around it.

        Raises:
            IndexError: no article is shown.
        """
        if self.article is None:
            raise IndexError(row)
        return snippet(self.article, self.spans[row], _CONTEXT)

    def paragraph(self, row: int) -> int | None:
        """Return the number of the paragraph a match stands in, None in a heading or the like."""
        if self.article is None or not self.article.blocks:
            return None
        return self.article.blocks[self.article.block_index_at(self.spans[row].start)].number

    def opens_paragraph(self, row: int) -> bool:
        """Say whether no match above stands in the same block, so that the row shows the number."""
        if row == 0 or self.article is None or not self.article.blocks:
            return True
        here, above = self.spans[row].start, self.spans[row - 1].start
        return self.article.block_index_at(here) != self.article.block_index_at(above)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        roles = Qt.ItemDataRole
        if role not in {roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole}:
            return None
        found = self.snippet(index.row())
        words = f"{found.before}{found.match}{found.after}"
        if role != roles.AccessibleTextRole:
            return words
        number = self.paragraph(index.row())
        return self.tr("Paragraph {0}: {1}").format(number, words) if number is not None else words


class _RowPainter(QStyledItemDelegate):
    """Draws a row: the paragraph's number where it changes, then the words with the match in bold."""

    def __init__(self, rows: _Rows, parent: RowList) -> None:
        super().__init__(parent)
        self.theme = load_theme("light")
        self.lines = 1
        self._rows = rows
        self._view = parent
        self._number_px = 0

    def measure(self, article: Article | None) -> None:
        """Make the number's column as wide as the highest number needs."""
        highest = len(article.paragraphs) if article else 0
        metrics = QFontMetrics(self._number_font())
        self._number_px = on_grid(metrics.horizontalAdvance(f"¶{'0' * max(2, len(str(highest)))}"))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, on_grid(self._view.fontMetrics().lineSpacing() * self.lines + 10))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.row()
        area: QRect = option.rect
        is_current = row == self._rows.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._view.draw_ground(painter, option.rect, index, self.theme)
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent"))
            bar = QRect(area.x() + 4, area.y() + 6, 3, area.height() - 12)
            painter.drawRoundedRect(mirrored(bar, area, is_rtl=self._view.isRightToLeft()), 1.5, 1.5)
        if self._rows.opens_paragraph(row):
            self._draw_number(painter, area, self._rows.paragraph(row), is_current=is_current)
        words = trimmed(area, 12 + self._number_px + 8, 12, is_rtl=self._view.isRightToLeft())
        self._draw_words(painter, words, self._rows.snippet(row))
        painter.restore()

    def _number_font(self) -> QFont:
        return scaled_font(self._view.font(), 0.88)

    def _draw_number(self, painter: QPainter, area: QRect, number: int | None, *, is_current: bool) -> None:
        painter.setFont(self._number_font())
        painter.setPen(self.theme.colour("accent" if is_current else "muted"))
        metrics = painter.fontMetrics()
        words = QFontMetrics(self._view.font())
        top = area.y() + self._top(area.height()) + words.ascent() - metrics.ascent()
        column = QRect(area.x() + 12, top, self._number_px, metrics.height())
        column = mirrored(column, area, is_rtl=self._view.isRightToLeft())
        painter.drawText(column, Qt.AlignmentFlag.AlignRight, "·" if number is None else f"¶{number}")

    def _draw_words(self, painter: QPainter, area: QRect, found: Snippet) -> None:
        bold = scaled_font(self._view.font(), 1.0, is_bold=True)
        before, match, after = self._fitted(found, area.width(), QFontMetrics(bold))
        layout = QTextLayout(before + match + after, self._view.font())
        emphasis = QTextLayout.FormatRange()
        emphasis.start = _utf16_length(before)
        emphasis.length = _utf16_length(match)
        emphasis.format = _bold(bold)
        layout.setFormats([emphasis])
        if self._view.isRightToLeft():
            option = QTextOption(Qt.AlignmentFlag.AlignRight)
            option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the article's, not the window's
            layout.setTextOption(option)
        wrapped_lines(layout, area.width(), self.lines)
        painter.setPen(self.theme.colour("ink"))
        painter.setClipRect(area)
        layout.draw(painter, QPointF(area.x(), area.y() + self._top(area.height())))

    def _fitted(self, found: Snippet, width_px: int, bold: QFontMetrics) -> tuple[str, str, str]:
        """Cut a snippet to the room there is: the match first, then what follows, then what precedes."""
        plain = self._view.fontMetrics()
        room = width_px * self.lines - (self.lines - 1) * plain.averageCharWidth() * 8
        match = bold.elidedText(found.match, Qt.TextElideMode.ElideMiddle, room)
        left = room - bold.horizontalAdvance(match)
        after_px = plain.horizontalAdvance(found.after)
        before_room = max(left // 3, left - after_px)
        before = _whole_words(plain.elidedText(found.before, Qt.TextElideMode.ElideLeft, before_room))
        after_room = left - plain.horizontalAdvance(before)
        after = plain.elidedText(found.after, Qt.TextElideMode.ElideRight, max(after_room, 0))
        return before, match, after

    def _top(self, height_px: int) -> int:
        return (height_px - self._view.fontMetrics().lineSpacing() * self.lines) // 2


class ResultsPanel(Panel):
    """Lists matches with the words around them and asks to go to one."""

    match_requested = Signal(int)  # an index into the spans shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Matches"))
        self._heading = QuietLabel()
        self._heading.setContentsMargins(12, 8, 12, 4)
        self._rows = _Rows(self)
        self._list = RowList()
        self._list.setModel(self._rows)
        self._list.setAccessibleName(self.tr("Matches"))
        self._painter = _RowPainter(self._rows, self._list)
        self._list.setItemDelegate(self._painter)
        self._empty = EmptyState()
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addLayout(self._stack, 1)
        for part in (self._empty, self._list):  # after it has a parent, for the first one is shown at once
            self._stack.addWidget(part)
        self.hand_focus_to(self._list)
        self._list.row_opened.connect(self.match_requested)
        self.show_matches(None, (), None)

    def show_matches(self, article: Article | None, spans: Sequence[Span], current: int | None) -> None:
        """List matches (ascending spans of the article's text) and mark the current one by its index."""
        if article is not self._rows.article or spans is not self._rows.spans:
            if article is not self._rows.article:
                self._painter.measure(article)
            self._rows.show_matches(article, spans)
            self._say_what_is_shown(len(self._rows.spans))
        self._rows.current = current
        if current is not None and 0 <= current < len(self._rows.spans):
            self._list.choose_row(current)
        self._list.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._painter.theme = theme
        self._list.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = 2 if self.width() < _NARROW_PX else 1
        if lines != self._painter.lines:
            self._painter.lines = lines
            self._list.scheduleDelayedItemsLayout()

    def _say_what_is_shown(self, count: int) -> None:
        self._heading.setVisible(bool(count))
        self._heading.setText(self.tr("%Ln match(es)", "", count))
        self._empty.setText(self.tr("No matches to list. Press Ctrl+F and type what to look for."))
        self._stack.setCurrentWidget(self._list if count else self._empty)


def _whole_words(elided: str) -> str:
    """Drop the part of a word that eliding left behind, unless that is all there is."""
    cut, space, rest = elided.partition(" ")
    return f"…{rest}" if space and rest and cut.startswith("…") and len(cut) > 1 else elided


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _bold(font: QFont) -> QTextCharFormat:
    bold = QTextCharFormat()
    bold.setFont(font)
    return bold
