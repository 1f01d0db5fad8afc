"""Lines of a row, whatever it shows: how they are broken and put below each other, and what is known of them.

Lengths are in px.
"""

import math
import unicodedata
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

CODE_FACES = ("Source Code Pro", "DejaVu Sans Mono", "Noto Sans Mono", "Menlo", "Consolas", "Courier New")


class Column(NamedTuple):
    """The column of body text in px: its left edge and width, an em, and a character's mean width."""

    left: float
    width: float
    em: float
    character: float


class TableColumns(NamedTuple):
    """Where the cells of a table stand, in px from the column's edge on the side its rows begin at.

    `first` is the row the table begins with, which names its columns if the table `has_head`. Numbers are set
    against the far side of their cells.
    """

    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    is_numeric: tuple[bool, ...]
    first: int
    has_head: bool
    is_rtl: bool


class Face(NamedTuple):
    """A style's formats for a whole row, and its measures in px."""

    formats: list[QTextLayout.FormatRange]
    line_height: int
    ascent: float
    natural_height: float


class Shape(NamedTuple):
    """A row as laid out, in pixels from its own top left corner, which lies at the viewport's left edge.

    `left` and `width` are those of its lines, `indent` what they stand in from the column's edge on the side
    they begin at, in `depth` equal steps. `line_height` is from line to line without taller glyphs, `leading`
    what the script makes of it. `joins` is how many levels a quote shares with one above and one below.
    `has_rtl` tells of characters that run from right to left, `is_rtl` of a row set that way. The lines of a
    grid stand beside each other, cell by cell; `is_head` tells of the row that names a table's columns.
    """

    rect: QRectF
    left: float
    width: float
    indent: float
    line_height: float
    has_rtl: bool
    is_rtl: bool
    depth: int = 1
    is_grid: bool = False
    is_head: bool = False
    leading: float = 1.0
    joins: tuple[int, int] = (0, 0)


def set_lines(
    layout: QTextLayout,
    face: Face,
    place: QRectF,
    hang: tuple[frozenset[int], float] | None = None,
    first: tuple[float, float] = (0.0, 0.0),
) -> float:
    """Break a row into lines within the width of `place`, from its top on; return where the last one ends.

    A `hang` has all lines but those that begin at certain positions stand in by so many px: those in which a
    line of code goes on. The `first` line stands in by so many px on the left and on the right.
    """
    y = place.top()
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        left, right = (0.0, 0.0) if line.textStart() else first
        left += hang[1] if hang is not None and line.textStart() not in hang[0] else 0.0
        line.setLineWidth(place.width() - left - right)
        y = set_line(line, face, place.left() + left, y)
        line = layout.createLine()
    layout.endLayout()
    return y


def set_line(line: QTextLine, face: Face, left: float, y: float) -> float:
    """Put a line on the baseline of its row's own font; return where the next one begins.

    Taller glyphs of another font grow into the space between lines, and beyond it push the lines apart.
    """
    spare = face.line_height - face.natural_height
    growth = max(0, math.ceil(line.height() - face.natural_height - max(spare, 0.0)))
    baseline = y + round((growth + spare) / 2 + face.ascent)
    line.setPosition(QPointF(left, round(baseline - line.ascent())))
    return y + face.line_height + growth


def runs_right_to_left(text: str) -> bool:
    """Say whether the first character with a direction of its own runs from right to left.

    Source: Unicode Standard Annex 9, rules P2 and P3, without looking for isolates.
    """
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False
