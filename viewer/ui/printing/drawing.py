"""Draws a page: its words, what stands in its margins, and, for a PDF, the marks that its tags come from."""

import re
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextLine

from viewer.article.model import Block, InlineKind
from viewer.ui.pane.offsets import LoneText
from viewer.ui.printing.pages import Page, Pages, Slice, slice_rect
from viewer.ui.printing.pieces import Piece
from viewer.ui.printing.setting import BARS, INK, LINE, LINK, MUTED, STYLES, WASHES, SetPiece
from viewer.ui.printing.sheet import UNITS
from viewer.ui.printing.tagging import FAR_OFF, Entry, Mark, Says, Structure

translate = QCoreApplication.translate
# Letters that fonts map one by one, or in shapes that name their letter; others have to be told.
_PLAIN = "\x00-\xac\xae-\u08ff\u1e00-\u1fff\u2010-\u202f-\u205f\u2070-\u2bff\u2e80-\u9fff\uac00-\ud7a3"
_NOT_PLAIN = re.compile(f"[^{_PLAIN}\xad\uf900-\ufdff\ufe30-\ufefc\uff00-\uffee]")
_EAST_ASIAN = re.compile("[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffee]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_WORD = re.compile(r"\S+")
_HEADING_TAGS = {1: "H1", 2: "H2", 3: "H3", 4: "H4", 5: "H5", 6: "H6"}
_SMALL = 0.72  # em of what stands in the margins


class _Tags:
    """Marks what is drawn, and builds the structure; without a structure it does nothing."""

    def __init__(self, structure: Structure | None) -> None:
        self.structure = structure
        self._elements: dict[int, int] = {}
        self._cells: dict[tuple[int, int], int] = {}
        self._list: int | None = None
        self._table: tuple[tuple[Block, ...], int] | None = None

    def begin_page(self) -> None:
        if self.structure is not None:
            self.structure.pages.append([])

    def mark(self, painter: QPainter, mark: Mark) -> None:
        if self.structure is not None:
            number = self.structure.mark(mark)
            painter.fillRect(QRectF(-FAR_OFF, -number, 0, 0), Qt.GlobalColor.black)

    def element_of(self, piece: Piece) -> int:
        """Return the element of a piece, made when its first words are drawn."""
        there = self._elements.get(id(piece))
        if there is None:
            there = self._elements[id(piece)] = self._made(piece)
        return there

    def cell_of(self, piece: Piece, cell: int) -> int:
        """Return the element of a cell of a table's row."""
        row, key = self.element_of(piece), (id(piece), cell)
        there = self._cells.get(key)
        if there is None and self.structure is not None:
            there = self._cells[key] = self.structure.element("TD", row)
        return there or 0

    def _made(self, piece: Piece) -> int:
        structure = self.structure
        if structure is None:
            return 0
        if piece.table:
            if self._table is None or self._table[0] is not piece.table:
                self._table = piece.table, structure.element("Table")
            return structure.element("TR", self._table[1])
        if piece.style == "list item":
            if self._list is None:
                self._list = structure.element("L")
            return structure.element("LBody", structure.element("LI", self._list))
        if piece.style not in {"aside", "footnote"}:
            self._list = None
        if piece.style == "heading":
            return structure.element(_HEADING_TAGS.get(piece.level, "H6"))
        return structure.element(STYLES[piece.style].tag, alt=piece.text if piece.figure else "")


class _Place(NamedTuple):
    piece: SetPiece
    part: Slice
    left: float


class Press:
    """Draws the pages one by one onto a painter whose unit is the sheet's."""

    def __init__(self, pages: Pages, structure: Structure | None = None) -> None:
        self._pages = pages
        self._tags = _Tags(structure)
        self._em = pages.setter.em

    def draw(self, painter: QPainter, index: int) -> None:
        """Draw one page; for a PDF they must come in order."""
        page, sheet = self._pages.pages[index], self._pages.sheet
        self._tags.begin_page()
        for part in page.slices:
            self._draw_slice(painter, part, sheet.text.left())
            self._note_heading(part, index)
        if page.feet:
            self._draw_foot_rule(painter, page)
        for part in page.feet:
            self._draw_slice(painter, part, sheet.text.left())
        for part in page.asides:
            self._draw_slice(painter, part, sheet.notes.left())
        self._tags.mark(painter, Mark(Says.ARTIFACT))
        self._draw_margins(painter, index)
        self._tags.mark(painter, Mark(Says.END))

    def _note_heading(self, part: Slice, index: int) -> None:
        structure = self._tags.structure
        if structure is not None and part.first == 0 and part.piece.style in {"title", "heading"}:
            level = 1 if part.piece.style == "title" else max(part.piece.level, 2)
            y = (self._pages.sheet.page.height() - part.y) / UNITS
            structure.outline.append(Entry(level, " ".join(part.piece.text.split()), index, y))

    # --- a piece ----------------------------------------------------------------------------------

    def _draw_slice(self, painter: QPainter, part: Slice, left: float) -> None:
        piece = self._pages.setter.set(part.piece, part.width)
        place = _Place(piece, part, left)
        if part.piece.style == "rule":
            self._draw_rule(painter, place)
            return
        if piece.columns is not None:
            self._draw_row(painter, place)
            return
        self._tags.mark(painter, Mark(Says.ELEMENT, self._tags.element_of(part.piece)))
        self._draw_beside(painter, place)
        if piece.image is not None:
            box = piece.box.translated(left, part.y)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, piece.image)
        for number in range(part.first, part.last):
            self._draw_line(painter, place, number)
        self._tags.mark(painter, Mark(Says.END))

    def _draw_rule(self, painter: QPainter, place: _Place) -> None:
        middle = place.left + place.part.width / 2
        self._tags.mark(painter, Mark(Says.ARTIFACT))
        painter.setPen(QPen(LINE, 6))
        painter.drawLine(
            QPointF(middle - 5 * self._em, place.part.y), QPointF(middle + 5 * self._em, place.part.y)
        )
        self._tags.mark(painter, Mark(Says.END))

    def _draw_row(self, painter: QPainter, place: _Place) -> None:
        layout, words = place.piece.layout, place.piece.text.shown
        if layout is None:
            return
        last = -1
        for number in range(layout.lineCount()):
            cell = words.count("\u2028", 0, layout.lineAt(number).textStart())
            if cell != last:
                if last >= 0:
                    self._tags.mark(painter, Mark(Says.END))
                self._tags.mark(painter, Mark(Says.ELEMENT, self._tags.cell_of(place.part.piece, cell)))
                if number == 0:
                    self._draw_beside(painter, place)
                last = cell
            self._draw_line(painter, place, number)
        if last >= 0:
            self._tags.mark(painter, Mark(Says.END))
        if place.part.piece.style == "table row":
            self._tags.mark(painter, Mark(Says.ARTIFACT))
            y = place.part.y + place.piece.height + 0.14 * self._em
            painter.setPen(QPen(LINE, 3))
            painter.drawLine(QPointF(place.left, y), QPointF(place.left + place.part.width, y))
            self._tags.mark(painter, Mark(Says.END))

    def _draw_line(self, painter: QPainter, place: _Place, number: int) -> None:
        layout = place.piece.layout
        if layout is None or number >= layout.lineCount():
            return
        line = layout.lineAt(number)
        at = QPointF(place.left, place.part.y - place.piece.chunks[place.part.first].top)
        painter.setPen(INK)
        if self._tags.structure is not None and _hides_letters(layout, line, place.piece):
            self._draw_words(painter, place.piece, line, at)
        else:
            line.draw(painter, at)
        if self._tags.structure is not None and number + 1 < layout.lineCount():
            self._draw_last_space(painter, place.piece, line, at)

    @staticmethod
    def _draw_last_space(painter: QPainter, piece: SetPiece, line: QTextLine, at: QPointF) -> None:
        """Draw the space at which a line was broken, lest two words become one when they are taken out."""
        end = line.textStart() + line.textLength()
        if piece.text.words(end - 1, end) == " ":
            painter.setFont(piece.font)
            rest = QPointF(line.naturalTextRect().right(), line.y() + line.ascent())
            painter.drawText(at + rest, " ")

    def _draw_words(self, painter: QPainter, piece: SetPiece, line: QTextLine, at: QPointF) -> None:
        """Draw a line word by word, each with its letters, which its glyphs alone would not tell."""
        layout, text = piece.layout, piece.text
        if layout is None:
            return
        start = line.textStart()
        said = text.words(start, start + line.textLength())
        self._draw_washes(painter, piece, line, at)
        inner, shift = LoneText(said), start
        done = 0
        for found in _WORD.finditer(said):
            first, last = inner.position(found.start()), inner.position(found.end())
            self._draw_glyphs(painter, piece, (shift + done, shift + first), at)
            needs_letters = not _RIGHT_TO_LEFT.search(found[0])
            if needs_letters:
                self._tags.mark(painter, Mark(Says.WORDS, words=found[0]))
            self._draw_glyphs(painter, piece, (shift + first, shift + last), at)
            if needs_letters:
                self._tags.mark(painter, Mark(Says.AFTER_WORDS))
            done = last
        self._draw_glyphs(painter, piece, (shift + done, shift + inner.position(len(said))), at)

    def _draw_glyphs(self, painter: QPainter, piece: SetPiece, place: tuple[int, int], at: QPointF) -> None:
        start, end = place
        if piece.layout is None or start >= end:
            return
        painter.setPen(_ink_at(piece, start))
        for run in piece.layout.glyphRuns(start, end - start):
            painter.drawGlyphRun(at, run)

    def _draw_washes(self, painter: QPainter, piece: SetPiece, line: QTextLine, at: QPointF) -> None:
        first, last = line.textStart(), line.textStart() + line.textLength()
        for span, colour in piece.piece.washes:
            start = max(piece.text.position(span.start), first)
            end = min(piece.text.position(span.end), last)
            if start < end:
                x1, x2 = _x_at(line, start), _x_at(line, end)
                rect = QRectF(min(x1, x2), line.y(), abs(x2 - x1), line.height())
                painter.fillRect(rect.translated(at), WASHES[colour])

    # --- what stands beside -------------------------------------------------------------------------

    def _draw_beside(self, painter: QPainter, place: _Place) -> None:
        """Draw number, marker and bar: the number before the piece's first line, in the margin."""
        piece, part = place.piece, place.part
        if piece.piece.colour and part.piece.style in {"aside", "note"}:
            rect = slice_rect(piece, part, place.left)
            painter.fillRect(QRectF(rect.left(), rect.top(), 20, rect.height()), BARS[piece.piece.colour])
        if piece.piece.style == "quote":
            rect = slice_rect(piece, part, place.left + 0.6 * self._em)
            painter.fillRect(QRectF(rect.left(), rect.top(), 12, rect.height()), LINE)
        if part.first > 0:
            return
        baseline = part.y + _ascent_of_first_line(piece)
        if piece.piece.number:
            small = self._small_font()
            width = QFontMetricsF(small).horizontalAdvance(piece.piece.number)
            at = QPointF(place.left - 0.8 * self._em - width, baseline)
            self._draw_words_at(painter, at, piece.piece.number, (small, MUTED))
        if piece.piece.marker:
            gap = 0.4 * self._em
            width = QFontMetricsF(piece.font).horizontalAdvance(piece.piece.marker)
            x = place.left + max(piece.left - gap - width, 0.0)
            if piece.layout is not None and _is_right_to_left(piece.layout):
                x = place.left + place.part.width + gap
            if piece.piece.style == "note":
                x = place.left + gap
            self._draw_words_at(painter, QPointF(x, baseline), piece.piece.marker, (piece.font, INK))

    @staticmethod
    def _draw_words_at(painter: QPainter, at: QPointF, words: str, look: tuple[QFont, QColor]) -> None:
        painter.setFont(look[0])
        painter.setPen(look[1])
        painter.drawText(at, words)

    def _small_font(self) -> QFont:
        font = self._pages.setter.font(STYLES["paragraph"])
        font.setPixelSize(max(round(self._em * _SMALL), 1))
        return font

    def _draw_foot_rule(self, painter: QPainter, page: Page) -> None:
        y = page.feet[0].y - 0.3 * self._em
        left = self._pages.sheet.text.left()
        self._tags.mark(painter, Mark(Says.ARTIFACT))
        painter.setPen(QPen(LINE, 4))
        painter.drawLine(QPointF(left, y), QPointF(left + 8 * self._em, y))
        self._tags.mark(painter, Mark(Says.END))

    def _draw_margins(self, painter: QPainter, index: int) -> None:
        """Draw the running title, the page's number, and the file with its digest."""
        sheet, article = self._pages.sheet, self._pages.script.article
        font = self._small_font()
        metrics = QFontMetricsF(font)
        left, right = sheet.text.left(), sheet.page.width() - sheet.text.left()
        look = (font, MUTED)
        elide = Qt.TextElideMode
        if index > 0 and article.title:
            title = metrics.elidedText(article.title, elide.ElideRight, right - left)
            self._draw_words_at(painter, QPointF(left, sheet.text.top() * 0.62), title, look)
        y = sheet.page.height() - sheet.text.top() * 0.5
        number = translate("Printing", "{0} of {1}").format(index + 1, len(self._pages.pages))
        width = metrics.horizontalAdvance(number)
        self._draw_words_at(painter, QPointF(right - width, y), number, look)
        name = article.source.path.replace("\\", "/").rpartition("/")[2]
        named = metrics.elidedText(name, elide.ElideMiddle, right - left - width - 2 * self._em)
        self._draw_words_at(painter, QPointF(left, y), named, look)
        digest = translate("Printing", "SHA-256 {0}").format(article.source.sha256)
        self._draw_words_at(painter, QPointF(left, y + metrics.height()), digest, look)


def _hides_letters(layout: QTextLayout, line: QTextLine, piece: SetPiece) -> bool:
    """Say whether a line's glyphs would not tell its letters when the words are taken out of a PDF."""
    words = piece.text.words(line.textStart(), line.textStart() + line.textLength())
    if words.isascii():
        return False
    if _NOT_PLAIN.search(words):
        return True
    if not _EAST_ASIAN.search(words):
        return False
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns(line.textStart(), line.textLength()))


def _ink_at(piece: SetPiece, position: int) -> QColor:
    for inline in piece.piece.inlines:
        if inline.kind is InlineKind.LINK and not inline.address.startswith("#"):
            start, end = piece.text.position(inline.span.start), piece.text.position(inline.span.end)
            if start <= position < end:
                return LINK
    return MUTED if piece.style.is_muted else INK


def _x_at(line: QTextLine, position: int) -> float:
    x: Any = line.cursorToX(position)  # the stubs do not know that it returns the position as well
    return float(x[0])


def _is_right_to_left(layout: QTextLayout) -> bool:
    return layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft


def _ascent_of_first_line(piece: SetPiece) -> float:
    if piece.layout is None or not piece.layout.lineCount():
        return QFontMetricsF(piece.font).ascent()
    line = piece.layout.lineAt(0)
    return float(line.y() + line.ascent())
