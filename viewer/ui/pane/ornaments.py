"""The small things around a row's words that tell what kind of row it is: rules, bullets, bars, grounds."""

import re

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.article.model import Block, BlockKind, Furniture
from viewer.ui.pane.column_view import RowInView
from viewer.ui.pane.washes import Colours

_OWN_SIGN = r"[-\u2013\u2014*•‣◦·▪●○]|\(?\w{1,3}[.)]\s"  # a list item that brings its own


def paint_ornament(
    painter: QPainter, row: RowInView, shown: Block | Furniture | None, colours: Colours
) -> None:
    """Paint what belongs to a kind of row beside its words, under them."""
    if not isinstance(shown, Block):
        return
    paint = _BY_KIND.get(shown.kind)
    if paint is not None:
        painter.save()
        painter.translate(0, row.top)
        paint(painter, row, shown, colours)
        painter.restore()


def _rule(painter: QPainter, row: RowInView, _block: Block, colours: Colours) -> None:
    layout = row.block.layout()
    middle = round(layout.lineAt(0).y() + layout.lineAt(0).height() / 2)
    third = row.shape.width / 3
    painter.fillRect(QRectF(row.shape.left + third, middle, third, 1), colours["line"])


def _bullet(painter: QPainter, row: RowInView, block: Block, colours: Colours) -> None:
    if re.match(_OWN_SIGN, block.text):
        return
    line, shape = row.block.layout().lineAt(0), row.shape
    radius = max(shape.line_height / 11, 1.5)
    x = _out(row, 0.6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours["muted"])
    painter.drawEllipse(QPointF(x, line.y() + line.ascent() * 0.68), radius, radius)


def _bar(painter: QPainter, row: RowInView, _block: Block, colours: Colours) -> None:
    layout = row.block.layout()
    top, last = layout.lineAt(0).y(), layout.lineAt(layout.lineCount() - 1)
    painter.fillRect(QRectF(round(_out(row, 0.7)), top, 3, last.y() + last.height() - top), colours["line"])


def _ground(painter: QPainter, row: RowInView, _block: Block, colours: Colours) -> None:
    # From row to row without a seam: the space around a listing is in its first and last row.
    layout, shape = row.block.layout(), row.shape
    pad = shape.indent
    first, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
    top = first.y() - pad if first.y() > pad else 0.0
    bottom = min(last.y() + last.height() + pad, shape.rect.height())
    painter.fillRect(QRectF(shape.left - pad, top, shape.width + pad, bottom - top), colours["window"])


def _out(row: RowInView, share: float) -> float:
    """Return where a share of a row's indent ends, from its words outwards."""
    shape = row.shape
    off = share * shape.indent
    return shape.left + shape.width + off if shape.is_rtl else shape.left - off


def _hairline(painter: QPainter, row: RowInView, _block: Block, colours: Colours) -> None:
    painter.setPen(QPen(colours["line"], 1))
    layout = row.block.layout()
    bottom = round(layout.lineAt(layout.lineCount() - 1).rect().bottom() + 0.2 * row.shape.line_height)
    painter.drawLine(round(row.shape.left), bottom, round(row.shape.left + row.shape.width), bottom)


_BY_KIND = {
    BlockKind.RULE: _rule,
    BlockKind.LIST_ITEM: _bullet,
    BlockKind.QUOTE: _bar,
    BlockKind.CODE: _ground,
    BlockKind.TABLE_ROW: _hairline,
}
