"""How the rows of an article are set: one row at a time, when it is first needed.

Measured on 10 MB in 20,000 paragraphs: laying out all of it takes seconds, laying out what is seen takes
milliseconds. So a row's shape is kept until the look or the width changes, and changing them forgets all
shapes at once; rows not yet laid out are counted by an estimate of their lines, which serves the scroll bar.
"""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QImage,
    QTextBlock,
    QTextDocument,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout

from viewer.article.model import Block, BlockKind, Furniture
from viewer.ui.overriding import override
from viewer.ui.pane.lines import (
    CODE_FACES,
    Column,
    Face,
    Shape,
    TableColumns,
    runs_right_to_left,
    set_lines,
)
from viewer.ui.pane.offsets import Figure, Row, line_starts
from viewer.ui.settings import MONO, SANS
from viewer.ui.theme import Theme

READING_SERIFS = ("Source Serif 4", "Noto Serif", "Charter", "Georgia", "DejaVu Serif")
_READING_SANS = ("Source Sans 3", "Noto Sans", "Inter", "Helvetica Neue", "Segoe UI", "DejaVu Sans")
_FACES = {
    "": (READING_SERIFS, QFont.StyleHint.Serif),
    SANS: (_READING_SANS, QFont.StyleHint.SansSerif),
    MONO: (CODE_FACES, QFont.StyleHint.Monospace),
}
_SAMPLE = "the reader of an archived dispatch wants calm lines of even length, and room beside them"
_FEWEST_LETTERS = 13  # that a heading's line should hold
_GAP = 24  # px between the column and what stands beside it, at 100 %
_LONG_ROW = 20_000  # characters from which a row keeps its glyphs: else each repaint shapes all of it anew
_HANG = 1.6  # em
_TABLE_REACH = 200  # rows of a table looked at in each direction to set its columns
_WIDE_SAMPLE = 400  # characters looked at to tell East Asian text
# Compiled by its first use, which many an article never comes to.
_RIGHT_TO_LEFT = "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
_WIDE = (
    "[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_FIRST_WIDE = "\u1100"
_WIDE_LEADING = 1.1  # full-width signs fill their squares, so lines of them stand further apart


@dataclass(frozen=True)
class PaneLook:
    """How the reader wants to see articles.

    Args:
        theme: the colours.
        font_family: empty for the best reading serif there is, `SANS` or `MONO` for the best of those.
        text_size_pt: size of body text with the zoom in it.
        column_characters: how many characters of body text a line should hold.
        line_height_percent: from line to line, in hundredths of the text size.
        paragraph_spacing_percent: from one paragraph of body text to the next, in the same.
        first_line_indent_percent: of a paragraph that follows another, in the same.
        justifies: whether lines are stretched to the column's width. Qt hyphenates no words by itself; it
            breaks them where the text has soft hyphens.
        shows_numbers: whether paragraph numbers stand beside the column.
    """

    theme: Theme
    font_family: str = ""
    text_size_pt: float = 13.0
    column_characters: int = 68
    line_height_percent: int = 150
    shows_numbers: bool = True
    paragraph_spacing_percent: int = 80
    first_line_indent_percent: int = 0
    justifies: bool = False

    def body_font(self) -> QFont:
        """Return the font of body text."""
        is_named = self.font_family not in _FACES
        families, hint = _FACES["" if is_named else self.font_family]
        font = QFont()
        font.setFamilies([self.font_family, *families] if is_named else list(families))
        font.setStyleHint(hint)
        font.setPointSizeF(self.text_size_pt)
        return font

    def is_set_like(self, other: "PaneLook") -> bool:
        """Say whether both break the lines alike, so that changing one for the other only needs a repaint."""
        return replace(self, theme=other.theme) == other


class Style(NamedTuple):
    """How one kind of row is set; lengths in em of body text."""

    size: float = 1.0
    before: float = 0.0
    after: float = 0.8
    indent: float = 0.0
    leading: float = 1.0  # of the look's line height
    letter_spacing: float = 0.0  # em of its own size
    is_bold: bool = False
    is_italic: bool = False
    is_muted: bool = False
    is_code: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether the font is that of body text."""
        return not (self.is_bold or self.is_italic or self.is_code or self.letter_spacing or self.size != 1.0)


_BODY = Style()
_FURNITURE = Style(size=0.82, before=0.1, after=0.9, is_muted=True)
_FIGURE = Style(size=0.86, before=0.2, after=0.9, leading=0.92, is_muted=True)
_HEADINGS = {
    1: Style(size=1.75, before=0.1, after=0.55, leading=0.84, is_bold=True),
    2: Style(size=1.3, before=1.1, after=0.45, leading=0.88, is_bold=True),
    3: Style(size=1.12, before=0.8, after=0.4, leading=0.92, is_bold=True),
}
_LOWER_HEADING = Style(before=0.6, after=0.35, is_bold=True)
_STYLES = {
    BlockKind.SECTION: Style(size=0.8, after=0.7, letter_spacing=0.07, is_muted=True),
    BlockKind.BYLINE: Style(after=1.3, is_italic=True, is_muted=True),
    BlockKind.QUOTE: Style(before=0.1, after=0.9, indent=1.6),
    BlockKind.LIST_ITEM: Style(after=0.35, indent=1.7),
    BlockKind.CODE: Style(size=0.88, after=0.0, indent=0.8, leading=0.9, is_code=True),
    BlockKind.TABLE_ROW: Style(size=0.92, before=0.25, after=0.3, leading=0.88),
    BlockKind.CAPTION: Style(size=0.86, before=0.1, after=1.0, leading=0.92, is_italic=True, is_muted=True),
    BlockKind.RULE: Style(before=0.3, after=0.8),
}
# Space before the first and after the last of several in a row, besides their own.
_AROUND = {
    BlockKind.LIST_ITEM: (0.0, 0.5),
    BlockKind.CODE: (0.9, 1.5),
    BlockKind.TABLE_ROW: (0.3, 0.9),
}


_NESTED = frozenset({BlockKind.LIST_ITEM, BlockKind.QUOTE})
_RUNNING = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE}
)  # text that may be justified


def style_of(row: Row | None) -> Style:
    """Return how a row is set."""
    if row is None:
        return _BODY
    if not isinstance(row, Block):
        return _FURNITURE if isinstance(row, Furniture) else _FIGURE
    if row.kind is BlockKind.HEADING:
        return _HEADINGS.get(row.level or 2, _LOWER_HEADING)
    return _STYLES.get(row.kind, _BODY)


class Rows(Protocol):
    """What a document shows, row by row."""

    @property
    def row_count(self) -> int:
        """The number of rows."""
        ...

    def row(self, number: int) -> Row | None:
        """Return what a row shows."""
        ...

    def within(self, block: Block, offset: int) -> int:
        """Return the UTF-16 position in a block's row of an offset from the block's beginning."""
        ...


class Figures(Protocol):
    """The pictures of an article, by the figure that shows them."""

    @property
    def blocked(self) -> int:
        """How many pictures turned out not to have come with the document."""
        ...

    def size(self, figure: Figure) -> QSizeF | None:
        """Return the size of a figure's picture in px, None where words stand for it."""
        ...

    def picture(self, figure: Figure) -> QImage | None:
        """Return a figure's picture, if it is at hand."""
        ...

    def problem(self, figure: Figure) -> str:
        """Return why a figure's picture is not shown, "" if nothing is known of that."""
        ...

    def want(self, figures: Iterable[Figure], width: int) -> None:
        """Load the pictures of these figures, in a width of so many device pixels."""
        ...

    def close(self) -> None:
        """Want nothing any more."""
        ...


def column_in(look: PaneLook, viewport_width: int, paragraph_count: int, *, is_wide: bool = False) -> Column:
    """Return the column for a viewport: centred, as wide as wished, with room for what stands beside it.

    A wide, East Asian character counts as two, and the column holds a whole number of them.
    """
    font = look.body_font()
    em = float(QFontInfo(font).pixelSize())
    character = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    digits = len(str(paragraph_count)) if look.shows_numbers else 0
    beside = 2 * _GAP + 14 + math.ceil(digits * number_size_px(em) * 0.62)
    beyond = _GAP if viewport_width < 700 else 2 * _GAP
    width = min(look.column_characters * character, max(viewport_width - beside - beyond, 8 * character))
    if is_wide:
        character = em
        width = max(min(look.column_characters // 2, width // em), 4) * em
    left = max(beside, (viewport_width - width) / 2)
    return Column(round(left), math.floor(min(width, max(viewport_width - left - 4, 40))), em, character)


def number_size_px(em: float) -> float:
    """Return the size of the numbers beside body text: small, and not growing without end under zoom."""
    return min(0.72 * em, max(0.32 * em, 17.0))


class BlockLayout(QPlainTextDocumentLayout):
    """Lays out the rows of a document, each when it is first asked for.

    QPlainTextEdit scrolls by lines and counts them by `QTextBlock.lineCount`. Laying out a row may correct
    its estimate; the document's size is then announced by `settle`, not from within a paint event.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._rows: Rows | None = None
        self._look: PaneLook | None = None
        self.width = 0
        self._shapes: dict[int, Shape] = {}
        self._faces: dict[Style, Face] = {}
        self._tables: list[tuple[range, TableColumns]] = []
        self.figures: Figures | None = None
        self._is_wide = False
        self._estimated = 0
        self._is_settled = True
        self.is_whole = True  # no more of the text is coming
        self.column = Column(0, 0, 16, 8)
        self.digits = 1

    def show_rows(self, rows: Rows, text: str) -> None:
        """Take what the document is about to show, and the text, which the document must be given at once."""
        self._rows = rows
        self._is_wide = _is_wide(text)

    def configure(self, look: PaneLook, width: int, paragraph_count: int) -> None:
        """Forget every shape and lay out anew, when asked, for a look and a viewport's width in pixels."""
        self._look, self.width = look, width
        self.column = column_in(look, width, paragraph_count, is_wide=self._is_wide)
        self.digits = len(str(paragraph_count))
        self._faces = {}
        self._forget()

    @property
    def is_settled(self) -> bool:
        """Whether the document's size in lines is the one announced last."""
        return self._is_settled

    @property
    def is_estimated(self) -> bool:
        """Whether every row is there, and was laid out or estimated since the look or width changed."""
        return self.is_whole and self._estimated >= self.document().blockCount()

    def unsettle(self) -> None:
        """Have the document's size announced once more, since the view that asks for it has changed."""
        self._is_settled = False

    def settle(self) -> None:
        """Announce the document's size in lines if it changed."""
        if not self._is_settled:
            self.documentSizeChanged.emit(self.documentSize())
            self._is_settled = True

    def estimate(self, at_most: int) -> None:
        """Estimate the lines of some more rows from their length."""
        block = self.document().findBlockByNumber(self._estimated)
        per_line = max(self.column.width / max(self.column.character, 1.0) * 0.96, 1.0)
        stop = self._estimated + at_most
        while block.isValid() and self._estimated < stop:
            if self._estimated not in self._shapes and (block.length() > per_line or block.lineCount() > 1):
                block.setLineCount(math.ceil(block.length() / per_line))
            self._estimated += 1
            block = block.next()
        self._is_settled = False

    def is_laid(self, block: QTextBlock) -> bool:
        """Say whether a row's lines are real, not an estimate."""
        return block.blockNumber() in self._shapes

    def shape(self, block: QTextBlock) -> Shape:
        """Return a row's shape; its QTextLayout is up to date afterwards."""
        number = block.blockNumber()
        found = self._shapes.get(number)
        return found if found is not None else self._lay(block, number)

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        return self.shape(block).rect if block.isValid() else QRectF()

    @override
    def documentSize(self) -> QSizeF:
        # The height of a plain text document is its number of lines.
        return QSizeF(self.width, self.document().lineCount())

    @override
    def documentChanged(self, from_: int, charsRemoved: int, charsAdded: int) -> None:
        if from_ and not charsRemoved and from_ + charsAdded >= self.document().characterCount() - 1:
            self.forget(self.document().findBlock(from_).blockNumber())  # text was put behind it
            self._is_settled = False
            return
        self._forget()
        self.documentSizeChanged.emit(self.documentSize())
        self.requestUpdate()

    def forget(self, number: int) -> None:
        """Lay out one row anew when it is next asked for."""
        if self._shapes.pop(number, None) is not None:
            self._is_settled = False

    def _forget(self) -> None:
        self._shapes = {}
        self._tables = []
        self._estimated = 0
        self._is_settled = False

    def _lay(self, block: QTextBlock, number: int) -> Shape:
        row = self._rows.row(number) if self._rows else None
        table = self._table_of(row, number)
        style, layout = self._style(row, table, number), block.layout()
        shape = self._frame(row, block.text(), table)._replace(
            is_head=style.is_bold and table is not None, joins=self._joins(row, number)
        )
        before, after = self._space(row, style, number)
        face = self._face(style)
        face = face._replace(line_height=round(face.line_height * shape.leading))
        layout.setTextOption(_option(is_rtl=shape.is_rtl, justifies=self._justifies(row)))
        if face.formats or (isinstance(row, Block) and row.inlines):
            layout.setFormats(face.formats + self._runs(row, style))
        layout.setCacheEnabled(block.length() > _LONG_ROW)
        place = QRectF(shape.left, before, shape.width, 0)
        if isinstance(row, Figure):
            bottom = self._lay_figure(layout, row, face, place)
            after = after if bottom > before else -before
        elif isinstance(row, Block) and table is not None:
            bottom = self._lay_cells(layout, row, table, face, place)
        else:
            hang = (line_starts(block.text()), _HANG * self.column.em) if style.is_code else None
            bottom = set_lines(layout, face, place, hang, self._first_indent(row, shape, number))
        count = layout.lineCount()
        if block.lineCount() != count:
            block.setLineCount(count)
            self._is_settled = False
        rect = QRectF(0, 0, self.width, bottom + after)
        found = self._shapes[number] = shape._replace(rect=rect, line_height=face.line_height)
        return found

    def _frame(self, row: Row | None, text: str, table: TableColumns | None) -> Shape:
        """Return a row's shape as far as it stands before its lines are broken."""
        has_rtl = not text.isascii() and re.search(_RIGHT_TO_LEFT, text) is not None
        is_rtl = has_rtl and runs_right_to_left(text) if table is None else table.is_rtl
        depth = max(row.level or 1, 1) if isinstance(row, Block) and row.kind in _NESTED else 1
        indent = round(min(depth * style_of(row).indent * self.column.em, 0.45 * self.column.width))
        left, width = self.column.left + (0 if is_rtl else indent), self.column.width - indent
        leading = _WIDE_LEADING if _is_wide(text) else 1.0
        is_grid = table is not None
        return Shape(QRectF(), left, width, indent, 0, has_rtl, is_rtl, depth, is_grid, leading=leading)

    def _justifies(self, row: Row | None) -> bool:
        is_running = isinstance(row, Block) and row.kind in _RUNNING
        return is_running and self._look is not None and self._look.justifies

    def _first_indent(self, row: Row | None, shape: Shape, number: int) -> tuple[float, float]:
        """Return by how much the first line stands in on the left and the right: after a paragraph only."""
        is_inner = isinstance(row, Block) and row.kind is BlockKind.PARAGRAPH and number > 0
        if not is_inner or self._look is None or not self._is_kind(number - 1, BlockKind.PARAGRAPH):
            return 0.0, 0.0
        off = self._look.first_line_indent_percent / 100 * self.column.em
        off = float(round(min(off, 0.3 * shape.width)))
        return (0.0, off) if shape.is_rtl else (off, 0.0)

    def _joins(self, row: Row | None, number: int) -> tuple[int, int]:
        if not isinstance(row, Block) or row.kind is not BlockKind.QUOTE or self._rows is None:
            return 0, 0
        beside = (self._rows.row(number - 1) if number else None, self._rows.row(number + 1))
        above, below = (
            min(each.level or 1, row.level or 1) if isinstance(each, Block) and each.kind is row.kind else 0
            for each in beside
        )
        return above, below

    def _style(self, row: Row | None, table: TableColumns | None, number: int) -> Style:
        style = style_of(row)
        is_head = table is not None and table.has_head and number == table.first
        if style.size > 1.0:  # a column of few letters is too narrow for larger ones
            most = self.column.width / (_FEWEST_LETTERS * self.column.character)
            style = style._replace(size=min(style.size, max(most, 1.0)))
        return style._replace(is_bold=True) if is_head else style

    def _runs(self, row: Row | None, style: Style) -> list[QTextLayout.FormatRange]:
        """Return the formats of what stands within a row: emphasis, links and the like."""
        if self._rows is None or self._look is None or not isinstance(row, Block) or not row.inlines:
            return []
        from viewer.ui.pane.inlines import formats_of  # noqa: PLC0415  a plain text has none

        return formats_of(row, self._rows.within, self.font_for(style), self._look.theme)

    def _lay_figure(self, layout: QTextLayout, figure: Figure, face: Face, place: QRectF) -> float:
        from viewer.ui.pane.figure_rows import set_figure  # noqa: PLC0415  a plain text has none

        size = self.figures.size(figure) if self.figures is not None else None
        return set_figure(layout, (size, len(figure.text)), face, place)

    def _lay_cells(
        self, layout: QTextLayout, row: Block, table: TableColumns, face: Face, place: QRectF
    ) -> float:
        from viewer.ui.pane.table_rows import set_cells  # noqa: PLC0415  most articles have no table

        ends = [at for at, character in enumerate(row.text) if character == "\t"]
        places = [self._rows.within(row, each + 1) for each in ends] if self._rows else ends
        return set_cells(layout, places, table, face, place)

    def _space(self, row: Row | None, style: Style, number: int) -> tuple[int, int]:
        """Return the space before and after a row; the first and the last one also keep off the edges."""
        em = self.column.em
        before, after = style.before * em, style.after * em
        if style is _BODY and self._look is not None:
            after = self._look.paragraph_spacing_percent / 100 * em
        if number == 0:
            before += min(1.8 * em, 60)
        if number == self.document().blockCount() - 1:
            after += min(3 * em, 90)
        around = _AROUND.get(row.kind) if isinstance(row, Block) else None
        if around and isinstance(row, Block):
            before += around[0] * em * (not self._is_kind(number - 1, row.kind))
            after += around[1] * em * (not self._is_kind(number + 1, row.kind))
        return round(before), round(after)

    def _is_kind(self, number: int, kind: BlockKind) -> bool:
        row = self._rows.row(number) if self._rows else None
        return isinstance(row, Block) and row.kind is kind

    def _face(self, style: Style) -> Face:
        found = self._faces.get(style)
        if found is None:
            found = self._faces[style] = self._new_face(style)
        return found

    def _new_face(self, style: Style) -> Face:
        font = self.font_for(style)
        metrics = QFontMetricsF(font)
        percent = self._look.line_height_percent if self._look else 150
        line_height = round(self.column.em * style.size * style.leading * percent / 100)
        formats: list[QTextLayout.FormatRange] = []
        if not style.is_plain:
            whole = QTextLayout.FormatRange()
            whole.start, whole.length = 0, 2**31 - 1
            whole.format.setFont(font)
            formats.append(whole)
        return Face(formats, line_height, metrics.ascent(), metrics.ascent() + metrics.descent())

    def font_for(self, style: Style) -> QFont:
        """Return the font of a kind of row."""
        font = self._look.body_font() if self._look else QFont()
        font.setPointSizeF(font.pointSizeF() * style.size)
        if style.is_code:
            font.setFamilies(list(CODE_FACES))
            font.setStyleHint(QFont.StyleHint.Monospace)
        if style.is_bold:
            font.setWeight(QFont.Weight.DemiBold)
        font.setItalic(style.is_italic)
        if style.letter_spacing:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + 100 * style.letter_spacing)
        return font

    def _table_of(self, row: Row | None, number: int) -> TableColumns | None:
        """Return the columns of the table a row belongs to, None for one of no table."""
        if not isinstance(row, Block) or row.kind is not BlockKind.TABLE_ROW:
            return None
        for rows, columns in self._tables:
            if number in rows:
                return columns
        from viewer.ui.pane.table_rows import columns_of  # noqa: PLC0415  most articles have no table

        above, below = self._rows_beside(number, -1), self._rows_beside(number, 1)
        table, first = [*reversed(above), row, *below], number - len(above)
        metrics = QFontMetricsF(self.font_for(_STYLES[BlockKind.TABLE_ROW]._replace(is_bold=True)))
        columns = columns_of(table, first, metrics, self.column)
        if len(above) == _TABLE_REACH - 1:  # the table may begin further above
            columns = columns._replace(has_head=False)
        self._tables.append((range(first, first + len(table)), columns))
        return columns

    def _rows_beside(self, number: int, step: int) -> list[Block]:
        found: list[Block] = []
        for each in range(number + step, number + step * _TABLE_REACH, step):
            row = self._rows.row(each) if self._rows else None
            if not isinstance(row, Block) or row.kind is not BlockKind.TABLE_ROW:
                break
            found.append(row)
        return found


def _option(*, is_rtl: bool, justifies: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    directions = Qt.LayoutDirection
    option.setTextDirection(directions.RightToLeft if is_rtl else directions.LeftToRight)
    if justifies:
        option.setAlignment(Qt.AlignmentFlag.AlignJustify)
    elif is_rtl:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _is_wide(text: str) -> bool:
    """Say whether a text is East Asian, most of its characters filling a square."""
    sample = text[:_WIDE_SAMPLE]
    if sample.isascii() or max(sample) < _FIRST_WIDE:
        return False
    return len(re.findall(_WIDE, sample)) * 2 > len(sample)
