"""The small things around a row's words that tell what kind of row it is: rules, bullets, bars, grounds."""

import re

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from viewer.article.model import Block, BlockKind
from viewer.ui.pane.column_view import RowInView
from viewer.ui.pane.offsets import Row
from viewer.ui.pane.washes import Colours
from viewer.ui.widgets import fill

_ROUND = frozenset("•·●▪*-")  # markers drawn as a dot
_OPEN = frozenset("◦○")  # drawn as a ring
_OWN_SIGN = r"[-\u2013\u2014*•‣◦·▪●○]|\(?\w{1,3}[.)]\s"  # a list item that brings its own


def paint_ornament(
    painter: QPainter, row: RowInView, shown: Row | None, colours: Colours, font: QFont
) -> None:
    """Paint what belongs to a kind of row beside its words, under them; `font` is that of body text."""
    if not isinstance(shown, Block):
        return
    paint = _BY_KIND.get(shown.kind)
    if paint is not None:
        painter.save()
        painter.translate(0, row.top)
        painter.setFont(font)
        paint(painter, row, shown, colours)
        painter.restore()


def _rule(painter: QPainter, row: RowInView, block: Block, colours: Colours) -> None:
    if block.text:  # the signs that a text draws it with are shown as they are
        return
    layout = row.block.layout()
    middle = round(layout.lineAt(0).y() + layout.lineAt(0).height() / 2)
    third = row.shape.width / 3
    fill(painter, QRectF(row.shape.left + third, middle, third, 1), colours.edge)


def _marker(painter: QPainter, row: RowInView, block: Block, colours: Colours) -> None:
    marker = block.marker.strip()
    if marker in _ROUND or marker in _OPEN or (not marker and not re.match(_OWN_SIGN, block.text)):
        _bullet(painter, row, colours, is_open=marker in _OPEN)
    elif marker:
        _label(painter, row, marker, colours)


def _label(painter: QPainter, row: RowInView, marker: str, colours: Colours) -> None:
    """Paint a number or sign in the indent, on the first line's baseline, against the words."""
    line, shape = row.block.layout().lineAt(0), row.shape
    gap = 0.3 * shape.indent / shape.depth
    width = QFontMetricsF(painter.font()).horizontalAdvance(marker)
    x = shape.left + shape.width + gap if shape.is_rtl else max(shape.left - gap - width, 2.0)
    painter.setPen(colours["muted"])
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if shape.is_rtl else Qt.LayoutDirection.LeftToRight
    )
    painter.drawText(QPointF(x, line.y() + line.ascent()), marker)


def _bullet(painter: QPainter, row: RowInView, colours: Colours, *, is_open: bool) -> None:
    line, shape = row.block.layout().lineAt(0), row.shape
    radius = max(shape.line_height / 11, 1.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours["muted"], max(radius / 2.5, 1.0)) if is_open else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if is_open else colours["muted"])
    painter.drawEllipse(QPointF(_out(row, 0.6), line.y() + line.ascent() * 0.68), radius, radius)


def _bars(painter: QPainter, row: RowInView, _block: Block, colours: Colours) -> None:
    layout, shape = row.block.layout(), row.shape
    first, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
    for level in range(1, shape.depth + 1):
        x = round(_out(row, shape.depth - level + 0.7))
        top = 0 if level <= shape.joins[0] else first.y()
        bottom = shape.rect.height() if level <= shape.joins[1] else last.y() + last.height()
        fill(painter, QRectF(x, top, 3, bottom - top), colours.edge)


def _ground(painter: QPainter, row: RowInView, _block: Block, colours: Colours) -> None:
    # From row to row without a seam: the space around a listing is in its first and last row.
    layout, shape = row.block.layout(), row.shape
    pad = shape.indent
    first, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
    top = first.y() - pad if first.y() > pad else 0.0
    bottom = min(last.y() + last.height() + pad, shape.rect.height())
    fill(painter, QRectF(shape.left - pad, top, shape.width + pad, bottom - top), colours["window"])


def _out(row: RowInView, steps: float) -> float:
    """Return where so many steps of a row's indent end, from its words outwards."""
    shape = row.shape
    off = steps * shape.indent / shape.depth
    return shape.left + shape.width + off if shape.is_rtl else shape.left - off


def _hairline(painter: QPainter, row: RowInView, _block: Block, colours: Colours) -> None:
    shape = row.shape
    bottom = round(min(_lowest(row) + 0.2 * shape.line_height, shape.rect.height() - 1))
    line = QRectF(shape.left, bottom, shape.width, 1)
    fill(painter, line, colours["muted" if shape.is_head else "line"])


def _lowest(row: RowInView) -> float:
    layout = row.block.layout()
    return max(layout.lineAt(at).rect().bottom() for at in range(layout.lineCount()))


_BY_KIND = {
    BlockKind.RULE: _rule,
    BlockKind.LIST_ITEM: _marker,
    BlockKind.QUOTE: _bars,
    BlockKind.CODE: _ground,
    BlockKind.TABLE_ROW: _hairline,
}
