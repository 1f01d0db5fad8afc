"""How the rows of an article are set: one row at a time, when it is first needed.

Measured on 10 MB in 20,000 paragraphs: laying out all of it takes seconds, laying out what is seen takes
milliseconds. So a row's shape is kept until the look or the width changes, and changing them forgets all
shapes at once; rows not yet laid out are counted by an estimate of their lines, which serves the scroll bar.
"""

import math
import re
import unicodedata
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QTextBlock, QTextDocument, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

from viewer.article.model import Block, BlockKind, Furniture
from viewer.ui.overriding import override
from viewer.ui.theme import Theme

READING_SERIFS = ("Source Serif 4", "Noto Serif", "Charter", "Georgia", "DejaVu Serif")
_CODE_FACES = ("Source Code Pro", "DejaVu Sans Mono", "Noto Sans Mono", "Menlo", "Consolas", "Courier New")
_SAMPLE = "the reader of an archived dispatch wants calm lines of even length, and room beside them"
_GAP = 24  # px between the column and what stands beside it, at 100 %
_LONG_ROW = 20_000  # characters from which a row keeps its glyphs: else each repaint shapes all of it anew
_TABLE_REACH = 100  # rows of a table looked at in each direction to set its columns
# Compiled by its first use, which many an article never comes to.
_RIGHT_TO_LEFT = "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"


@dataclass(frozen=True)
class PaneLook:
    """How the reader wants to see articles.

    Args:
        theme: the colours.
        font_family: empty for the best reading serif there is.
        text_size_pt: size of body text with the zoom in it.
        column_characters: how many characters of body text a line should hold.
        line_height_percent: from line to line, in hundredths of the text size.
        shows_numbers: whether paragraph numbers stand beside the column.
    """

    theme: Theme
    font_family: str = ""
    text_size_pt: float = 13.0
    column_characters: int = 68
    line_height_percent: int = 150
    shows_numbers: bool = True

    def body_font(self) -> QFont:
        """Return the font of body text."""
        families = [self.font_family, *READING_SERIFS] if self.font_family else list(READING_SERIFS)
        font = QFont()
        font.setFamilies(families)
        font.setStyleHint(QFont.StyleHint.Serif)
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
    BlockKind.LIST_ITEM: Style(after=0.35, indent=1.5),
    BlockKind.CODE: Style(size=0.88, after=0.0, indent=0.8, leading=0.9, is_code=True),
    BlockKind.TABLE_ROW: Style(size=0.92, before=0.2, after=0.25, leading=0.88),
    BlockKind.CAPTION: Style(size=0.86, before=0.1, after=1.0, leading=0.92, is_italic=True, is_muted=True),
    BlockKind.RULE: Style(before=0.3, after=0.8),
}
# Space before the first and after the last of several in a row, besides their own.
_AROUND = {
    BlockKind.LIST_ITEM: (0.0, 0.5),
    BlockKind.CODE: (0.9, 1.5),
    BlockKind.TABLE_ROW: (0.3, 0.9),
}


def style_of(row: Block | Furniture | None) -> Style:
    """Return how a row is set."""
    if isinstance(row, Furniture):
        return _FURNITURE
    if row is None:
        return _BODY
    if row.kind is BlockKind.HEADING:
        return _HEADINGS.get(row.level or 2, _LOWER_HEADING)
    return _STYLES.get(row.kind, _BODY)


class Shape(NamedTuple):
    """A row as laid out, in pixels from its own top left corner, which lies at the viewport's left edge.

    `left` and `width` are those of its lines, `indent` what they stand in from the column's edge on the side
    they begin at. `line_height` is from line to line without taller glyphs.
    `has_rtl` tells of characters that run from right to left, `is_rtl` of a row set that way.
    """

    rect: QRectF
    left: float
    width: float
    indent: float
    line_height: float
    has_rtl: bool
    is_rtl: bool


class Rows(Protocol):
    """What a document shows, row by row."""

    @property
    def row_count(self) -> int:
        """The number of rows."""
        ...

    def row(self, number: int) -> Block | Furniture | None:
        """Return what a row shows."""
        ...


class Column(NamedTuple):
    """The column of body text in px: its left edge and width, an em, and a character's mean width."""

    left: float
    width: float
    em: float
    character: float


class _Face(NamedTuple):
    formats: list[QTextLayout.FormatRange]
    line_height: int
    natural_height: float


def column_in(look: PaneLook, viewport_width: int, paragraph_count: int) -> Column:
    """Return the column for a viewport: centred, as wide as wished, with room for what stands beside it."""
    font = look.body_font()
    em = float(QFontInfo(font).pixelSize())
    character = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    digits = len(str(paragraph_count)) if look.shows_numbers else 0
    beside = 2 * _GAP + 14 + math.ceil(digits * number_size_px(em) * 0.62)
    beyond = _GAP if viewport_width < 700 else 2 * _GAP
    width = min(look.column_characters * character, max(viewport_width - beside - beyond, 8 * character))
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
        self._faces: dict[Style, _Face] = {}
        self._estimated = 0
        self._is_settled = True
        self.column = Column(0, 0, 16, 8)
        self.digits = 1

    def show_rows(self, rows: Rows) -> None:
        """Take what the document is about to show; the document's text must follow at once."""
        self._rows = rows

    def configure(self, look: PaneLook, width: int, paragraph_count: int) -> None:
        """Forget every shape and lay out anew, when asked, for a look and a viewport's width in pixels."""
        self._look, self.width = look, width
        self.column = column_in(look, width, paragraph_count)
        self.digits = len(str(paragraph_count))
        self._faces = {}
        self._forget()

    @property
    def is_settled(self) -> bool:
        """Whether the document's size in lines is the one announced last."""
        return self._is_settled

    @property
    def is_estimated(self) -> bool:
        """Whether every row has been laid out or estimated since the look or width changed."""
        return self._estimated >= self.document().blockCount()

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
            if self._estimated not in self._shapes:
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
        self._forget()
        self.documentSizeChanged.emit(self.documentSize())
        self.requestUpdate()

    def _forget(self) -> None:
        self._shapes = {}
        self._estimated = 0
        self._is_settled = False

    def _lay(self, block: QTextBlock, number: int) -> Shape:
        row = self._rows.row(number) if self._rows else None
        style, text = style_of(row), block.text()
        face = self._face(style)
        has_rtl = not text.isascii() and re.search(_RIGHT_TO_LEFT, text) is not None
        is_rtl = has_rtl and runs_right_to_left(text)
        indent = min(round(style.indent * self.column.em), self.column.width / 4)
        left, width = self.column.left + (0 if is_rtl else indent), self.column.width - indent
        before, after = self._space(row, style, number)

        layout = block.layout()
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_rtl:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        else:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        if isinstance(row, Block) and row.kind is BlockKind.TABLE_ROW:
            option.setTabArray(self._tab_stops(number, width))
        layout.setTextOption(option)
        if face.formats:
            layout.setFormats(face.formats)
        layout.setCacheEnabled(len(text) > _LONG_ROW)
        bottom = _set_lines(layout, face, QRectF(left, before, width, 0))

        count = layout.lineCount()
        if block.lineCount() != count:
            block.setLineCount(count)
            self._is_settled = False
        rect = QRectF(0, 0, self.width, bottom + after)
        shape = Shape(rect, left, width, indent, face.line_height, has_rtl, is_rtl)
        self._shapes[number] = shape
        return shape

    def _space(self, row: Block | Furniture | None, style: Style, number: int) -> tuple[int, int]:
        """Return the space before and after a row; the first and the last one also keep off the edges."""
        em = self.column.em
        before, after = style.before * em, style.after * em
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

    def _face(self, style: Style) -> _Face:
        found = self._faces.get(style)
        if found is None:
            found = self._faces[style] = self._new_face(style)
        return found

    def _new_face(self, style: Style) -> _Face:
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
        return _Face(formats, line_height, metrics.ascent() + metrics.descent())

    def font_for(self, style: Style) -> QFont:
        """Return the font of a kind of row."""
        font = self._look.body_font() if self._look else QFont()
        font.setPointSizeF(font.pointSizeF() * style.size)
        if style.is_code:
            font.setFamilies(list(_CODE_FACES))
            font.setStyleHint(QFont.StyleHint.Monospace)
        if style.is_bold:
            font.setWeight(QFont.Weight.DemiBold)
        font.setItalic(style.is_italic)
        if style.letter_spacing:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + 100 * style.letter_spacing)
        return font

    def _tab_stops(self, number: int, width: float) -> list[float]:
        """Return stops that set the cells of a row below those of its neighbours."""
        table = [cells for cells in self._table_around(number) if len(cells) > 1]
        if not table:
            return []
        metrics = QFontMetricsF(self.font_for(_STYLES[BlockKind.TABLE_ROW]))
        gap = 1.5 * self.column.em
        count = max(len(cells) for cells in table)
        widths = [
            max(metrics.horizontalAdvance(cells[index]) + gap for cells in table if index < len(cells))
            for index in range(count)
        ]
        if sum(widths) > width + gap:
            widths = [width / count] * count
        return [sum(widths[: index + 1]) for index in range(count - 1)]

    def _table_around(self, number: int) -> list[list[str]]:
        found: list[list[str]] = []
        for numbers in (range(number, number - _TABLE_REACH, -1), range(number + 1, number + _TABLE_REACH)):
            for each in numbers:
                row = self._rows.row(each) if self._rows else None
                if not isinstance(row, Block) or row.kind is not BlockKind.TABLE_ROW:
                    break
                found.append(row.text.split("\t"))
        return found


def _set_lines(layout: QTextLayout, face: _Face, place: QRectF) -> float:
    """Break a row into lines within the width of `place`, from its top on; return where the last one ends."""
    y, width, left = place.top(), place.width(), place.left()
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        natural = line.height()
        # A line that holds taller glyphs of another font grows by as much as they are taller.
        height = face.line_height + max(0, math.ceil(natural - face.natural_height - 1))
        line.setPosition(QPointF(left, y + round((height - natural) / 2)))
        y += height
        line = layout.createLine()
    layout.endLayout()
    return y


def runs_right_to_left(text: str) -> bool:
    """Say whether the first character with a direction of its own runs from right to left.

    Source: Unicode Standard Annex 9, rules P2 and P3, without looking for isolates.
    """
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False
