"""Sets a piece into lines of a width. Lengths are in units of the sheet, whatever the device."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QTextCharFormat, QTextLayout, QTextOption

from viewer.article.model import Block, Inline, InlineKind
from viewer.readers.pictures import PictureError
from viewer.ui.pane.block_layout import READING_SERIFS
from viewer.ui.pane.lines import CODE_FACES, Column, Face, TableColumns, runs_right_to_left, set_lines
from viewer.ui.pane.offsets import Figure, LoneText
from viewer.ui.pane.table_rows import columns_of, set_cells
from viewer.ui.printing.pieces import Piece
from viewer.ui.printing.sheet import UNITS, PrintLook

INK, MUTED, LINK, LINE = QColor("#111111"), QColor("#555555"), QColor("#1b4b8a"), QColor("#bbbbbb")
WASHES = {
    "yellow": QColor("#fdf0b0"),
    "orange": QColor("#fbdcb8"),
    "pink": QColor("#f9d3dc"),
    "purple": QColor("#e6d9f5"),
    "blue": QColor("#d3e4f8"),
    "green": QColor("#d5edcf"),
}
BARS = {
    "yellow": QColor("#c9a400"),
    "orange": QColor("#d07a1c"),
    "pink": QColor("#c84a6c"),
    "purple": QColor("#8256b8"),
    "blue": QColor("#3a76bd"),
    "green": QColor("#4b9440"),
}
FACTS = ("fact", "last fact")
_KEPT = 96  # pieces
_HIGHEST_ROW = 0.6  # of a page, for a row of a table that is not divided
_PX = 72 / 96 * UNITS  # a picture's pixel


class Style(NamedTuple):
    """How a kind of piece is set. Lengths are in em of body text.

    Args:
        tag: its element in the structure of a PDF.
        size: of its letters, of body text's.
        before: room above it, unless the piece before leaves more.
        after: room below it.
        indent: what it stands in, for each of its levels.
        is_bold: or not.
        is_italic: or not.
        is_mono: in letters of even width.
        is_muted: in grey.
        stays: whether it stands on one page with what follows.
        leading: from line to line, of its letters' height.
    """

    tag: str = "P"
    size: float = 1.0
    before: float = 0.55
    after: float = 0.55
    indent: float = 0.0
    is_bold: bool = False
    is_italic: bool = False
    is_mono: bool = False
    is_muted: bool = False
    stays: bool = False
    leading: float = 1.36


_HEADINGS = {2: 1.32, 3: 1.16, 4: 1.06}
STYLES = {
    "title": Style("H1", 1.8, 0.2, 0.7, is_bold=True, stays=True, leading=1.18),
    "heading": Style("H2", 1.0, 1.3, 0.4, is_bold=True, stays=True, leading=1.22),
    "section": Style("P", 0.84, 0.0, 0.3, is_muted=True, stays=True),
    "byline": Style("P", 0.95, 0.1, 0.5, is_italic=True, stays=True),
    "paragraph": Style(),
    "quote": Style("BlockQuote", 0.96, 0.6, 0.6, 1.8),
    "list item": Style("LBody", 1.0, 0.2, 0.2, 1.5),
    "code": Style("Code", 0.82, 0.6, 0.6, 0.8, is_mono=True, leading=1.3),
    "table row": Style("TD", 0.88, 0.16, 0.16, leading=1.25),
    "caption": Style("Caption", 0.86, 0.3, 0.8, is_italic=True),
    "rule": Style("", 1.0, 0.8, 0.8),
    "figure": Style("Figure", 0.86, 0.7, 0.5, is_muted=True, stays=True),
    "fact": Style("TD", 0.78, 0.08, 0.08, leading=1.2),
    "last fact": Style("TD", 0.78, 0.08, 1.0, leading=1.2),
    "label": Style("P", 0.84, 0.9, 0.2, is_bold=True, stays=True),
    "note": Style("Note", 0.88, 0.35, 0.35, 1.9, leading=1.28),
    "aside": Style("Note", 0.76, 0.0, 0.6, 0.7, leading=1.24),
    "footnote": Style("Note", 0.74, 0.05, 0.05, 1.4, leading=1.2),
}


class Chunk(NamedTuple):
    """Lines that are not divided between pages, `[first, last)`, and what they take from the piece's top."""

    first: int
    last: int
    top: float
    bottom: float


@dataclass(frozen=True)
class SetPiece:
    """A piece in lines: its text layout, and where it may be divided. A figure has no layout but an image."""

    piece: Piece
    style: Style
    layout: QTextLayout | None
    text: LoneText
    chunks: tuple[Chunk, ...]
    font: QFont
    left: float
    columns: TableColumns | None = None
    image: QImage | None = None
    box: QRectF = field(default_factory=QRectF)

    @property
    def height(self) -> float:
        """What all of it takes."""
        return self.chunks[-1].bottom if self.chunks else 0.0


Pictures = Callable[[str, int], tuple[QImage, QSizeF] | None]
"""Gives the image at an address, at most so many pixels wide, and its size in pixels, or None."""


class Setter:
    """Sets pieces for one look; those set last are kept."""

    def __init__(self, look: PrintLook, page_height: float, pictures: Pictures | None = None) -> None:
        self._look = look
        self._page_height = page_height
        self._pictures = pictures
        self._kept: OrderedDict[tuple[int, float], SetPiece] = OrderedDict()
        self._columns: tuple[tuple[Block, ...], float, TableColumns] | None = None
        self.em = look.text_size_pt * UNITS

    def font(self, style: Style, *, level: int = 1) -> QFont:
        """Return the letters of a style."""
        family = self._look.font_family
        font = QFont()
        font.setFamilies(
            list(CODE_FACES) if style.is_mono else [*([family] if family else []), *READING_SERIFS]
        )
        font.setStyleHint(QFont.StyleHint.Monospace if style.is_mono else QFont.StyleHint.Serif)
        size = _HEADINGS.get(level, 1.0) if style.tag == "H2" else style.size
        font.setPixelSize(max(round(self.em * size), 1))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setWeight(QFont.Weight.DemiBold if style.is_bold else QFont.Weight.Normal)
        font.setItalic(style.is_italic)
        return font

    def set(self, piece: Piece, width: float) -> SetPiece:
        """Return a piece in lines of this width."""
        key = (id(piece), width)
        there = self._kept.get(key)
        if there is not None and there.piece is piece:
            self._kept.move_to_end(key)
            return there
        made = self._set(piece, width)
        self._kept[key] = made
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made

    def _set(self, piece: Piece, width: float) -> SetPiece:
        style = STYLES[piece.style]
        font = self.font(style, level=piece.level)
        if piece.style == "rule":
            return SetPiece(piece, style, None, LoneText(""), (Chunk(0, 0, 0, self.em * 0.2),), font, 0.0)
        if piece.figure is not None:
            shown = self._figure(piece, piece.figure, width)
            if shown is not None:
                return shown
        if piece.table:
            row = self._row(piece, style, font, width)
            if row.height <= self._page_height * _HIGHEST_ROW:
                return row
        return self._lines(piece, style, font, width)

    def _lines(self, piece: Piece, style: Style, font: QFont, width: float) -> SetPiece:
        text = LoneText(piece.text.replace("\t", " · ") if piece.table else piece.text)
        left = min(style.indent * self.em * min(piece.level, 6), width / 3)
        layout = _layout(text.shown, font)
        face = self._face(piece, style, font, text)
        layout.setFormats(face.formats)
        set_lines(layout, face, QRectF(left, 0, width - left, 0))
        count = layout.lineCount()
        tops = [float(round(index * face.line_height)) for index in range(count + 1)]
        if count and layout.lineAt(count - 1).y() > tops[count - 1] + face.line_height / 2:
            # some line was pushed down by taller letters
            tops = [layout.lineAt(index).y() for index in range(count)]
            tops = [0.0, *tops[1:], tops[-1] + face.line_height]
        chunks = tuple(Chunk(at, at + 1, tops[at], tops[at + 1]) for at in range(count))
        return SetPiece(piece, style, layout, text, chunks, font, left)

    def _face(self, piece: Piece, style: Style, font: QFont, text: LoneText) -> Face:
        metrics = QFontMetricsF(font)
        ink = MUTED if style.is_muted else INK
        whole = _format(0, text.position(len(text.shown)), lambda form: form.setForeground(ink))
        runs = [each for inline in piece.inlines for each in _run(inline, text, font)]
        for span, colour in piece.washes:
            start = text.position(span.start)
            length = text.position(span.end) - start
            runs.append(_format(start, length, lambda form, tint=WASHES[colour]: form.setBackground(tint)))
        height = round(font.pixelSize() * style.leading)
        return Face([whole, *runs], height, metrics.ascent(), metrics.height())

    def _row(self, piece: Piece, style: Style, font: QFont, width: float) -> SetPiece:
        columns = self._table(piece, font, width)
        text = LoneText(piece.text.replace("\t", "\u2028"))
        layout = _layout(text.shown, font)
        face = self._face(piece, style, font, text)
        if piece.style in FACTS or (columns.has_head and piece.text == piece.table[0].text):
            length = len(piece.text.split("\t")[0] if piece.style in FACTS else piece.text)
            face.formats.append(_bold(text.position(length)))
        layout.setFormats(face.formats)
        ends: list[int] = []
        for cell in piece.text.split("\t")[:-1]:
            ends.append((ends[-1] if ends else 0) + LoneText(cell).position(len(cell)) + 1)
        bottom = set_cells(layout, ends, columns, face, QRectF(0, 0, width, 0))
        chunk = Chunk(0, layout.lineCount(), 0, bottom)
        return SetPiece(piece, style, layout, text, (chunk,), font, 0.0, columns)

    def _table(self, piece: Piece, font: QFont, width: float) -> TableColumns:
        known = self._columns
        if known is None or known[0] is not piece.table or known[1] != width:
            bold = QFont(font)
            bold.setWeight(QFont.Weight.DemiBold)
            metrics, em = QFontMetricsF(bold), float(font.pixelSize())
            column = Column(0, width, em, metrics.averageCharWidth())
            known = (piece.table, width, columns_of(piece.table, 0, metrics, column))
            self._columns = known
        return known[2]

    def _figure(self, piece: Piece, figure: Figure, width: float) -> SetPiece | None:
        """Return a picture at most as wide as the text and as high as half the page, None without one."""
        if self._pictures is None or not figure.is_fetched:
            return None
        try:
            found = self._pictures(figure.images[0].address, 1600)
        except PictureError:
            return None
        if found is None:
            return None
        image, natural = found
        size = natural * _PX
        room = QSizeF(width, self._page_height * 0.5)
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(QPointF(0, 0), size)
        chunks = (Chunk(0, 0, 0, size.height()),)
        style, text = STYLES["figure"], LoneText("")
        return SetPiece(piece, style, None, text, chunks, self.font(style), 0.0, image=image, box=box)


def _layout(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if runs_right_to_left(text) else Qt.LayoutDirection.LeftToRight
    )
    option.setTabStopDistance(font.pixelSize() * 2.4)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def _format(start: int, length: int, change: Callable[[QTextCharFormat], object]) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    form = QTextCharFormat()
    change(form)
    made.format = form
    return made


def _bold(length: int) -> QTextLayout.FormatRange:
    return _format(0, length, lambda form: form.setFontWeight(QFont.Weight.DemiBold))


def _run(inline: Inline, text: LoneText, font: QFont) -> list[QTextLayout.FormatRange]:
    start = text.position(inline.span.start)
    length = text.position(inline.span.end) - start
    if inline.kind is InlineKind.IMAGE or length <= 0:
        return []
    return [_format(start, length, lambda form: _set(form, inline, font))]


def _set(form: QTextCharFormat, inline: Inline, font: QFont) -> None:
    match inline.kind:
        case InlineKind.EMPHASIS:
            form.setFontItalic(not font.italic())
        case InlineKind.STRONG:
            form.setFontWeight(QFont.Weight.Bold)
        case InlineKind.CODE:
            form.setFontFamilies(list(CODE_FACES))
            form.setProperty(QTextCharFormat.Property.FontPixelSize, round(font.pixelSize() * 0.88))
        case InlineKind.SUPERSCRIPT:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        case InlineKind.SUBSCRIPT:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        case InlineKind.STRUCK:
            form.setFontStrikeOut(True)
        case InlineKind.LINK if not inline.address.startswith("#"):
            form.setForeground(LINK)
            form.setAnchor(True)
            form.setAnchorHref(inline.address)
        case _:
            pass
