"""The border between the article's code points and Qt's UTF-16: only this file knows the latter.

A document shows each block of the article as one row (a QTextBlock); lines of furniture, when shown, and
images are rows of their own between them. Whatever a text document would take for the end of a row, or could
not hold, is replaced one for one, so that every character keeps its place.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from viewer.article.model import Article, Block, BlockKind, Furniture, Inline, Span

_LINE_BREAK = "\u2028"  # a new line within one row
_REPLACEMENT = "\ufffd"
_NOTHING = "\u200b"  # shows nothing: the carriage return of a pair whose line feed breaks the line
_NOT_ASCII_TEXT = bytes(each for each in (*range(0x20), 0x7F) if each not in b"\t\n")
# Patterns are compiled when first needed: an ASCII text needs none, and the start is not to pay for them.
# Control characters, other line and paragraph ends, Qt's frame and object marks, halves of surrogate pairs.
_UNSHOWABLE = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]"
_LINE_ENDS = frozenset("\r\x0b\x0c\x85\u2029")
_ASTRAL = "[\U00010000-\U0010ffff]"
_PIECE = 4096
_PART = 1_000_000
_BEFORE = itemgetter(0)


class Figure(NamedTuple):
    """Images in a row of their own, whose `text` says them in words for those who do not see them.

    `before` is the index of the block it stands before; one that belongs to the end of the block above
    `closes` that. Several images are those that are not fetched; another figure shows one.
    """

    text: str
    images: tuple[Inline, ...]
    before: int
    closes: bool = False
    is_fetched: bool = True


Row = Block | Furniture | Figure


class Spot(NamedTuple):
    """Where a document position lies in the article: inside another row the nearest offset, and flagged."""

    offset: int
    is_furniture: bool


class TextBorder:
    """Converts between offsets in `Article.text` (code points) and positions in its QTextDocument (UTF-16).

    `text` is what the document shows, rows separated by line feeds. Rows are counted from 0, as
    `QTextBlock.blockNumber` does.
    """

    def __init__(
        self, article: Article, *, shows_furniture: bool = False, figures: Sequence[Figure] = ()
    ) -> None:
        self._article = article
        self._length = len(article.text)
        self._astral = _astral_offsets(article.text)
        # For each row between the blocks the one it stands before; those after the last have none to name.
        between = _between(article, figures, shows_furniture=shows_furniture)
        self._before = [before for before, _ in between]
        self._between = [row for _, row in between]
        pieces = [_shown(each.text).replace("\n", _LINE_BREAK) for each in self._between]
        self._lengths = [_utf16_length(piece) + 1 for piece in pieces]
        self._totals = [0, *accumulate(self._lengths)]
        self._rows = [before + index for index, before in enumerate(self._before)]
        self._at = [self._offset_before(index) for index in self._before]
        self._positions = [self._plain(at) + self._totals[index] for index, at in enumerate(self._at)]
        shown = _shown_article(article)
        self.text = self._with_rows(shown, pieces) if pieces else shown
        self._end = (
            self._length + len(self._astral) + self._totals[-1] - (not article.blocks and bool(pieces))
        )

    @property
    def row_count(self) -> int:
        """The number of rows: one a block, one a figure or a shown line of furniture."""
        return len(self._article.blocks) + len(self._between)

    def row(self, number: int) -> Row | None:
        """Return what a row shows, or None where there is no such row."""
        index = bisect_left(self._rows, number)
        if index < len(self._rows) and self._rows[index] == number:
            return self._between[index]
        blocks = self._article.blocks
        return blocks[number - index] if 0 <= number - index < len(blocks) else None

    def block_index(self, row: int) -> int | None:
        """Return the index in `Article.blocks` of the block a row shows, None for another row."""
        index = bisect_left(self._rows, row)
        if index < len(self._rows) and self._rows[index] == row:
            return None
        return row - index if 0 <= row - index < len(self._article.blocks) else None

    def row_of_block(self, index: int) -> int:
        """Return the row that shows `Article.blocks[index]`."""
        return index + bisect_right(self._before, index)

    def row_of_furniture(self, line: int) -> int | None:
        """Return the row that shows a line of furniture, by its line number; None where it is not shown."""
        for row, each in zip(self._rows, self._between, strict=True):
            if isinstance(each, Furniture) and each.line == line:
                return row
        return None

    def rows_of_images(self, address: str) -> list[int]:
        """Return the rows that show images of an address."""
        return [
            row
            for row, each in zip(self._rows, self._between, strict=True)
            if isinstance(each, Figure) and any(image.address == address for image in each.images)
        ]

    def within(self, block: Block, offset: int) -> int:
        """Return the UTF-16 position in a block's row of an offset from the block's beginning."""
        start = block.span.start
        shift = bisect_left(self._astral, start + offset) - bisect_left(self._astral, start)
        return offset + shift if self._astral else offset

    def to_document(self, offset: int) -> int:
        """Return the UTF-16 position of an offset; one outside the text is taken to its nearer end."""
        offset = min(max(offset, 0), self._length)
        return min(self._plain(offset) + self._totals[bisect_right(self._at, offset)], self._end)

    def to_article(self, position: int) -> Spot:
        """Return the offset of a UTF-16 position; within a surrogate pair, that of its character."""
        index = self._furniture_at(position)
        if index is None:
            return Spot(self._offset(position), is_furniture=False)
        before, after = self._beside(index)
        first, last = bisect_left(self._at, self._at[index]), bisect_right(self._at, self._at[index]) - 1
        is_early = (
            position - self._positions[first] < self._positions[last] + self._lengths[last] - position - 1
        )
        return Spot(before if is_early else after, is_furniture=True)

    def to_span(self, start: int, end: int) -> Span | None:
        """Return the stretch of the article between two UTF-16 positions, None where that is empty."""
        opening, closing = self._furniture_at(start), self._furniture_at(end)
        first = self._offset(start) if opening is None else self._beside(opening)[1]
        last = self._offset(end) if closing is None else self._beside(closing)[0]
        return Span(first, last) if first < last else None

    def words(self, start: int, end: int) -> str:
        """Return the words between two UTF-16 positions, as the article and its furniture have them.

        Blocks are set apart by blank lines, the items of one list, table or listing by line breaks.
        """
        found: list[str] = []
        last: Row | None = None
        for row, words in self._rows_between(start, end):
            if found:
                found.append("\n" if _belong_together(last, row) else "\n\n")
            found.append(words)
            last = row
        return "".join(found)

    def _plain(self, offset: int) -> int:
        return offset + bisect_left(self._astral, offset)

    def _offset(self, position: int) -> int:
        plain = max(position - self._totals[bisect_right(self._positions, position)], 0)
        pairs = bisect_left(range(len(self._astral)), plain, key=lambda index: self._astral[index] + index)
        return min(plain - pairs, self._length)

    def _furniture_at(self, position: int) -> int | None:
        index = bisect_right(self._positions, position) - 1
        is_inside = index >= 0 and position < self._positions[index] + self._lengths[index]
        return index if is_inside else None

    def _beside(self, index: int) -> tuple[int, int]:
        """Return the offsets where the text before a line of furniture ends and the text after it begins."""
        at = self._at[index]
        return min(max(at - 1, 0), self._length), min(at, self._length)

    def _offset_before(self, block: int) -> int:
        blocks = self._article.blocks
        return self._article.columns.starts[block] if block < len(blocks) else self._length + bool(blocks)

    def _with_rows(self, shown: str, pieces: Sequence[str]) -> str:
        rows: list[str] = []
        done = 0
        columns = self._article.columns
        for index, (start, end) in enumerate(zip(columns.starts, columns.ends, strict=True)):
            while done < len(pieces) and self._before[done] <= index:
                rows.append(pieces[done])
                done += 1
            rows.append(shown[start:end])
        return "\n".join([*rows, *pieces[done:]])

    def _rows_between(self, start: int, end: int) -> Iterator[tuple[Row, str]]:
        for number in range(self._row_at(start), self.row_count):
            row = self.row(number)
            if isinstance(row, Block):
                words = self._block_words(row, start, end)
                position = self.to_document(row.span.start)
            elif isinstance(row, Figure):
                continue  # what it says is not the article's
            elif row is not None:
                position = self._positions[bisect_left(self._rows, number)]
                words = _utf16_slice(row.text, max(start - position, 0), max(end - position, 0))
            else:
                return
            if position >= end:
                return
            if words:
                yield row, words

    def _block_words(self, block: Block, start: int, end: int) -> str:
        first = block.span.start if start <= self.to_document(block.span.start) else self._offset(start)
        last = block.span.end if end >= self.to_document(block.span.end) else self._offset(end)
        return self._article.text[first:last]

    def _row_at(self, position: int) -> int:
        index = self._furniture_at(position)
        if index is not None:
            return self._rows[index]
        if not self._article.blocks:
            return 0
        return self.row_of_block(self._article.block_index_at(self._offset(position)))


class LoneText:
    """A text that is set by itself, not as a row of an article: `shown` is what Qt's text layout can hold."""

    def __init__(self, text: str) -> None:
        self.shown = _shown(text).replace("\n", _LINE_BREAK)
        self._astral = _astral_offsets(text)

    def position(self, offset: int) -> int:
        """Return the UTF-16 position of an offset in code points."""
        return offset + bisect_left(self._astral, offset)

    def words(self, start: int, end: int) -> str:
        """Return the words between two UTF-16 positions."""
        if not self._astral:
            return self.shown[start:end]
        return _utf16_slice(self.shown, start, end)


def code_points_before(text: str, position: int) -> int:
    """Return how many code points of a text stand before one of its UTF-16 positions."""
    return len(_utf16_slice(text, 0, position))


def line_starts(text: str) -> frozenset[int]:
    """Return the UTF-16 positions at which the lines of a row begin that the text itself sets apart."""
    starts = accumulate(_utf16_length(line) + 1 for line in text.split(_LINE_BREAK))
    return frozenset((0, *starts))


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _utf16_slice(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "replace")


def _astral_offsets(text: str) -> "array[int]":
    """Return the offsets of the characters beyond U+FFFF, ascending.

    Scanned piece by piece: most pieces hold none, which their UTF-16 length tells cheaply.
    """
    found = array("I")
    if text.isascii():
        return found
    for start in range(0, len(text), _PIECE):
        piece = text[start : start + _PIECE]
        if not piece.isascii() and _utf16_length(piece) != len(piece):
            found.extend(start + match.start() for match in re.finditer(_ASTRAL, piece))
    return found


def _is_showable(text: str) -> bool:
    # part by part: other threads wait while a pattern is looked for, 0.2 s in 100 MB
    return all(_is_part_showable(text[at : at + _PART]) for at in range(0, len(text), _PART))


def _is_part_showable(text: str) -> bool:
    if text.isascii():
        plain = text.encode("ascii")
        return len(plain.translate(None, _NOT_ASCII_TEXT)) == len(plain)
    return re.search(_UNSHOWABLE, text) is None


def _shown(text: str) -> str:
    """Return the text with every character replaced, one for one, that a text document could not hold."""
    return text if _is_showable(text) else re.sub(_UNSHOWABLE, _replaced, text)


def _replaced(match: re.Match[str]) -> str:
    character = match[0]
    if character == "\r" and match.string[match.end() : match.end() + 1] == "\n":
        return _NOTHING
    return _LINE_BREAK if character in _LINE_ENDS else _REPLACEMENT


def _shown_article(article: Article) -> str:
    shown = _shown(article.text)
    has_cells = "\t" in shown and article.columns.has(BlockKind.TABLE_ROW)
    if not has_cells and shown.count("\n") < max(len(article.blocks), 1):
        return shown
    return "\n".join(_shown_block(block, shown) for block in article.blocks)


def _shown_block(block: Block, shown: str) -> str:
    """Return a block as it is shown: the cells of a table's row are lines, to be set beside each other."""
    words = block.span.of(shown).replace("\n", _LINE_BREAK)
    return words.replace("\t", _LINE_BREAK) if block.kind is BlockKind.TABLE_ROW else words


def _between(
    article: Article, figures: Sequence[Figure], *, shows_furniture: bool
) -> list[tuple[int, Furniture | Figure]]:
    """Return the rows that stand between blocks, each with the index of the block after it, in order."""
    found: list[tuple[int, Furniture | Figure]] = [(each.before, each) for each in figures if each.closes]
    if shows_furniture:
        found += [(_block_after(article, each), each) for each in _in_file_order(article)]
    found += [(each.before, each) for each in figures if not each.closes]
    return sorted(found, key=_BEFORE)


def _in_file_order(article: Article) -> tuple[Furniture, ...]:
    return tuple(sorted(article.furniture, key=lambda each: (each.source_span, each.line)))


def _block_after(article: Article, furniture: Furniture) -> int:
    """Return the index of the first block that stands after a line of furniture in the file."""
    blocks, origin = article.blocks, article.origin

    def source_start(index: int) -> int:
        # A block that holds nothing of the file, such as a rule, stands where the one before it does.
        for at in range(index, -1, -1):
            source = origin.to_source(blocks[at].span)
            if source is not None:
                return source.start
        return -1

    return bisect_right(range(len(blocks)), furniture.source_span.start, key=source_start)


def _belong_together(last: Row | None, row: Row) -> bool:
    kinds = (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.CODE)
    return isinstance(last, Block) and isinstance(row, Block) and last.kind == row.kind and row.kind in kinds
