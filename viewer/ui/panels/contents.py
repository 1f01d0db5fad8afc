"""The list of an article's headings and paragraphs, which shows the reader's place and leads elsewhere."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.article.model import Article, Block, BlockKind
from viewer.ui.counted import Counted
from viewer.ui.overriding import override
from viewer.ui.theme import Theme, load_theme
from viewer.ui.widgets import (
    EmptyState,
    FilterLine,
    LazyRows,
    Panel,
    QuietLabel,
    RowList,
    isolated,
    mirrored,
    on_grid,
    scaled_font,
)

_Index = QModelIndex | QPersistentModelIndex
_FIRST_WORDS = 240  # characters measured for a row; no panel is wide enough for more
_TIP_CHARACTERS = 400


class _Rows(LazyRows):
    """The blocks that pass the filter. A row's text is made when it is asked for, never before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.place: int | None = None
        self.note_counts: Mapping[int, int] = {}
        self._all: Sequence[int] = ()
        self._shown: Sequence[int] = ()
        self._folded: list[str] | None = None
        self._words: tuple[str, ...] = ()

    def show_article(self, article: Article | None) -> None:
        """Take the blocks of another article; the filter stays."""
        self.article = article
        self._all = article.columns.but_of_kind(BlockKind.RULE) if article else ()
        self._folded = None
        self._shown = self._passing(self._all)
        self.reset_rows(len(self._shown))

    def filter_by(self, phrase: str) -> None:
        """Show only blocks that hold every word of the phrase, without regard to case."""
        words = tuple(phrase.casefold().split())
        narrows = bool(self._words) and phrase.casefold().startswith(" ".join(self._words))
        self._words = words
        self._shown = self._passing(self._shown if narrows else self._all)
        self.reset_rows(len(self._shown))

    @property
    def total(self) -> int:
        """How many rows there are without a filter."""
        return len(self._all)

    def block_index(self, row: int) -> int:
        """Return the index in `Article.blocks` of a row."""
        return self._shown[row]

    def block(self, row: int) -> Block:
        """Return the block of a row.

        Raises:
            IndexError: no article is shown.
        """
        if self.article is None:
            raise IndexError(row)
        return self.article.blocks[self._shown[row]]

    def row_of(self, block_index: int) -> int | None:
        """Return the row of a block, or None where the filter hides it."""
        row = bisect_left(self._shown, block_index)
        return row if row < len(self._shown) and self._shown[row] == block_index else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return _first_words(self.block(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self.block(index.row()).text
            return text if len(text) <= _TIP_CHARACTERS else text[:_TIP_CHARACTERS].rstrip() + "…"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row())
        return None

    def _spoken(self, row: int) -> str:
        block = self.block(row)
        parts = [_first_words(block)]
        if block.number is not None:
            parts.insert(0, self.tr("Paragraph {0}").format(block.number))
        elif block.kind is BlockKind.HEADING:
            parts.insert(0, self.tr("Heading"))
        if count := self.note_counts.get(self._shown[row], 0):
            parts.append(Counted().notes(count))
        return ", ".join(parts)

    def _passing(self, indices: Sequence[int]) -> Sequence[int]:
        if not self._words or self.article is None:
            return indices if not self._words else ()
        if self._folded is None:
            self._folded = [block.text.casefold() for block in self.article.blocks]
        folded = self._folded
        return [index for index in indices if all(word in folded[index] for word in self._words)]


class _RowPainter(QStyledItemDelegate):
    """Draws a row: the number at its column's end, then the first words; headings hang at the start."""

    def __init__(self, rows: _Rows, parent: RowList) -> None:
        super().__init__(parent)
        self.theme = load_theme("light")
        self._rows = rows
        self._view = parent
        self._number_px = 0

    def measure(self, article: Article | None) -> None:
        """Make the number's column as wide as the highest number needs."""
        highest = len(article.paragraphs) if article else 0
        metrics = QFontMetrics(scaled_font(self._view.font(), 0.88))
        self._number_px = on_grid(metrics.horizontalAdvance("0") * max(2, len(str(highest))))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, max(28, on_grid(self._view.fontMetrics().height() + 10)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.row()
        block = self._rows.block(row)
        area: QRect = option.rect
        is_place = self._rows.block_index(row) == self._rows.place
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._view.draw_ground(painter, option.rect, index, self.theme)
        if is_place:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent"))
            bar = QRect(area.x() + 4, area.y() + 6, 3, area.height() - 12)
            painter.drawRoundedRect(self._mirrored(bar, area), 1.5, 1.5)
        right = self._draw_notes(painter, area, self._rows.note_counts.get(self._rows.block_index(row), 0))
        if block.number is not None:
            self._draw_number(painter, area, block.number, is_place=is_place)
        self._draw_words(painter, area, right, block)
        painter.restore()

    def _draw_number(self, painter: QPainter, area: QRect, number: int, *, is_place: bool) -> None:
        painter.setFont(scaled_font(self._view.font(), 0.88, is_bold=is_place))
        painter.setPen(self.theme.colour("accent" if is_place else "muted"))
        column = self._mirrored(QRect(area.x() + 12, area.y(), self._number_px, area.height()), area)
        painter.drawText(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))

    def _draw_words(self, painter: QPainter, area: QRect, right: int, block: Block) -> None:
        words_at = 12 + self._number_px + 8
        is_heading = block.kind is BlockKind.HEADING
        left = min(12 + 12 * ((block.level or 1) - 1), words_at) if is_heading else words_at
        is_quiet = block.kind in {BlockKind.SECTION, BlockKind.BYLINE, BlockKind.CAPTION}
        if block.kind in {BlockKind.SECTION, BlockKind.BYLINE}:
            left = 12
        painter.setFont(scaled_font(self._view.font(), 1.0, is_bold=is_heading))
        painter.setPen(self.theme.colour("muted" if is_quiet else "ink"))
        words = QRect(area.x() + left, area.y(), right - area.x() - left, area.height())
        elided = painter.fontMetrics().elidedText(
            _first_words(block), Qt.TextElideMode.ElideRight, words.width()
        )
        if self._view.isRightToLeft():
            elided = isolated(elided)
        words = self._mirrored(words, area)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)

    def _draw_notes(self, painter: QPainter, area: QRect, count: int) -> int:
        """Draw the dot and number of notes; return where the words must end."""
        right = area.right() - 12
        if not count:
            return right
        if count > 1:
            painter.setFont(scaled_font(self._view.font(), 0.82))
            painter.setPen(self.theme.colour("muted"))
            width = painter.fontMetrics().horizontalAdvance(str(count))
            box = QRect(right - width, area.y(), width + 1, area.height())
            painter.drawText(self._mirrored(box, area), Qt.AlignmentFlag.AlignVCenter, str(count))
            right -= width + 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("accent"))
        painter.drawEllipse(self._mirrored(QRect(right - 6, area.center().y() - 2, 6, 6), area))
        return right - 14

    def _mirrored(self, part: QRect, area: QRect) -> QRect:
        return mirrored(part, area, is_rtl=self._view.isRightToLeft())


class ContentsPanel(Panel):
    """Lists headings and paragraphs, marks where the reader is and asks to go elsewhere."""

    place_requested = Signal(int)  # an offset in the article's text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Contents"))
        self._filter = FilterLine(
            "filter",
            self.tr("Filter paragraphs"),
            self.tr("Show only paragraphs that hold these words (Down moves into the list)"),
        )
        self._count = QuietLabel()
        self._rows = _Rows(self)
        self._list = RowList()
        self._list.setModel(self._rows)
        self._list.setAccessibleName(self.tr("Contents"))
        self._painter = _RowPainter(self._rows, self._list)
        self._list.setItemDelegate(self._painter)
        self._empty = EmptyState()

        self._stack = QStackedLayout()
        self._lay_out()
        self.hand_focus_to(self._filter)
        self._filter.textChanged.connect(self._filter_rows)
        self._filter.left_downwards.connect(self._enter_list)
        self._list.row_opened.connect(self._request_place)
        self._list.left_upwards.connect(self._filter.setFocus)
        self._say_what_is_shown()

    def show_article(self, article: Article | None) -> None:
        """List another article's blocks, or none."""
        before = self._rows.article
        if article is not None and before is not None and article.blocks is before.blocks:
            self._rows.article = article
            return
        self._rows.place = None
        self._rows.note_counts = {}
        self._painter.measure(article)
        self._rows.show_article(article)
        self._say_what_is_shown()

    def show_place(self, block_index: int) -> None:
        """Mark the block the reader is at. The keyboard stays where it is."""
        self._rows.place = block_index
        row = self._rows.row_of(block_index)
        if row is not None and not self._list.hasFocus():
            self._list.choose_row(row)
        self._list.viewport().update()

    def show_note_counts(self, counts: Mapping[int, int]) -> None:
        """Mark the blocks that carry notes: index of the block -> number of its notes."""
        self._rows.note_counts = counts
        self._list.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._painter.theme = theme
        self._filter.set_theme(theme)
        self._list.viewport().update()

    def _lay_out(self) -> None:
        self._count.setContentsMargins(12, 4, 12, 4)
        top = QVBoxLayout()
        top.setContentsMargins(8, 8, 8, 4)
        top.addWidget(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._count)
        layout.addLayout(self._stack, 1)
        for part in (self._empty, self._list):  # after it has a parent, for the first one is shown at once
            self._stack.addWidget(part)

    def _filter_rows(self, phrase: str) -> None:
        self._rows.filter_by(phrase)
        self._say_what_is_shown()
        if self._rows.place is not None:
            self.show_place(self._rows.place)

    def _enter_list(self) -> None:
        if not self._rows.rowCount():
            return
        if not self._list.currentIndex().isValid():
            self._list.choose_row(0)
        self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _request_place(self, row: int) -> None:
        self.place_requested.emit(self._rows.block(row).span.start)

    def _say_what_is_shown(self) -> None:
        shown, total = self._rows.rowCount(), self._rows.total
        if self._rows.article is None:
            self._empty.setText(self.tr("Nothing is open. Press Ctrl+O to open a file, or drop one here."))
        elif not total:
            self._empty.setText(self.tr("This document has no text."))
        else:
            self._empty.setText(self.tr("No paragraph holds these words."))
        self._stack.setCurrentWidget(self._list if shown else self._empty)
        self._filter.setEnabled(bool(total))
        locale = QLocale()
        words = self.tr("{0} of {1} shown")
        self._count.setText(words.format(locale.toString(shown), locale.toString(total)))
        self._count.setVisible(bool(self._filter.text()) and shown > 0)


def _first_words(block: Block) -> str:
    return " ".join(block.text[:_FIRST_WORDS].split())
