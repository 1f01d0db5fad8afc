"""How the row of an image is set: its picture, or a box with the words that stand for it.

Loaded with the first such row.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTextLayout, QTextLine

from viewer.ui.pane.lines import Face, Shape, set_lines

_DOT = 3  # px; what is smaller counts readers or keeps a place
_PAD = 0.7  # of a line's height, around the words that stand for a picture


def set_figure(layout: QTextLayout, of: tuple[QSizeF | None, int], face: Face, place: QRectF) -> float:
    """Set a figure's words: within a box, or as steps down its picture by which the view scrolls.

    Args:
        layout: that of its row.
        of: the size of its picture, if it is shown, and the number of characters of its words.
        face: how words are set.
        place: where it begins, and the column's width.

    Returns:
        Where it ends: at the top of `place` where there is nothing to see.
    """
    size, length = of
    if size is None:
        pad = _PAD * face.line_height
        inner = place.adjusted(pad, 0.6 * pad, -pad, 0)
        return set_lines(layout, face, inner) + 0.6 * pad
    height = picture_size(size, place.width()).height() if min(size.width(), size.height()) > _DOT else 0
    steps = max(int(height // (2 * face.line_height)), 1)
    letters = -(-length // steps)
    lines = list(_stepped(layout, letters))
    for number, line in enumerate(lines, start=1):
        bottom = place.top() + number * height / len(lines)
        line.setPosition(QPointF(place.left(), max(bottom - line.height(), place.top())))
    layout.endLayout()
    return place.top() + height


def _stepped(layout: QTextLayout, letters: int) -> Iterator[QTextLine]:
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setNumColumns(letters)
        yield line
        line = layout.createLine()


def picture_size(size: QSizeF, width: float) -> QSizeF:
    """Return how large a picture is shown in a column."""
    share = min(1.0, width / size.width())
    return QSizeF(round(size.width() * share), round(size.height() * share))


def box_of(layout: QTextLayout, shape: Shape, size: QSizeF | None) -> QRectF:
    """Return where a figure is seen in its row: its picture, or the box with its words."""
    if size is not None:
        shown = picture_size(size, shape.width)
        last = layout.lineAt(layout.lineCount() - 1)
        bottom = last.y() + last.height()
        left = round(shape.left + (shape.width - shown.width()) / 2)
        return QRectF(left, round(bottom - shown.height()), shown.width(), shown.height())
    pad = _PAD * shape.line_height
    lines = [layout.lineAt(at) for at in range(layout.lineCount())]
    width = min(max(line.naturalTextWidth() for line in lines) + 2 * pad, shape.width)
    left = shape.left + shape.width - width if shape.is_rtl else shape.left
    spare = (shape.line_height - lines[0].height()) / 2
    top, bottom = lines[0].y() - spare - 0.6 * pad, lines[-1].y() + lines[-1].height() + spare + 0.6 * pad
    return QRectF(round(left), round(top), round(width), round(bottom - top))
