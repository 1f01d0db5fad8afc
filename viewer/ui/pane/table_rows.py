"""How a table is set: its cells below each other, each broken into lines within its own width.

A row is one row of the document, its cells lines of the same text layout that stand beside each other. Loaded
with the first table.
"""

import re
from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine

from viewer.article.model import Block, InlineKind
from viewer.ui.pane.lines import Column, Face, TableColumns, runs_right_to_left, set_line

_GAP = 1.5  # em between columns
_LEAST = 3.0  # em of a column at least, unless there are too many
_NUMBER = re.compile(r"[\s(+\-\u2212\u2013<>~$€£¥₩]*\d[\d\s.,:/'\u00a0\u202f]*[\s)%*a-zA-Z\u00b0]{0,4}")
_MOST_MEASURED = 200  # characters of a cell whose width is asked for; a longer one is broken in any case


def columns_of(table: Sequence[Block], first: int, metrics: QFontMetricsF, column: Column) -> TableColumns:
    """Return where the cells of a table stand: as wide as they wish, or sharing the column fairly."""
    rows = [row.text.split("\t") for row in table]
    count = max(map(len, rows))
    gap = _GAP * column.em
    wishes = [
        max(metrics.horizontalAdvance(cells[index][:_MOST_MEASURED]) for cells in rows if index < len(cells))
        for index in range(count)
    ]
    room = max(column.width - gap * (count - 1), 0.5 * column.width)
    widths = _shared([wish + 2 for wish in wishes], room, min(_LEAST * column.em, room / count))
    spare = min(gap, max((column.width - sum(widths)) / max(count - 1, 1), 0.0))
    lefts = [sum(widths[:index]) + index * spare for index in range(count)]
    numeric = tuple(
        _is_numeric([cells[index] for cells in rows[1:] if index < len(cells)]) for index in range(count)
    )
    is_rtl = runs_right_to_left("".join(row.text for row in table[:5]))
    return TableColumns(
        tuple(lefts), tuple(widths), numeric, first, _has_head(table[0], rows, numeric), is_rtl
    )


def set_cells(
    layout: QTextLayout, ends: Sequence[int], table: TableColumns, face: Face, place: QRectF
) -> float:
    """Set the cells of a row beside each other from the top of `place` on; return where the longest ends.

    `ends` are the UTF-16 positions at which all cells but the last one end, their separator included.
    """
    top = bottom = place.top()
    cell, y = 0, top
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(table.widths[cell])
        y = set_line(line, face, _left(line, cell, table, place), y)
        bottom = max(bottom, y)
        if cell < len(ends) and line.textStart() + line.textLength() >= ends[cell]:
            cell, y = cell + 1, top
        line = layout.createLine()
    layout.endLayout()
    return bottom


def _left(line: QTextLine, cell: int, table: TableColumns, place: QRectF) -> float:
    if table.is_rtl:
        return place.right() - table.lefts[cell] - table.widths[cell]
    left = place.left() + table.lefts[cell]
    is_short = line.naturalTextWidth() < table.widths[cell]
    return (
        left + table.widths[cell] - line.naturalTextWidth() if table.is_numeric[cell] and is_short else left
    )


def _shared(wishes: Sequence[float], room: float, least: float) -> list[float]:
    """Return widths within `room`: modest wishes are granted, what is left is shared by the others."""
    widths = list(wishes)
    if sum(wishes) <= room:
        return widths
    greedy = set(range(len(wishes)))
    while greedy:
        share = max((room - sum(widths) + sum(widths[each] for each in greedy)) / len(greedy), least)
        modest = {each for each in greedy if wishes[each] <= share}
        if not modest:
            return [share if each in greedy else width for each, width in enumerate(widths)]
        greedy -= modest
    return widths


def _is_numeric(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and sum(_NUMBER.fullmatch(cell) is not None for cell in filled) * 4 >= len(filled) * 3


def _has_head(row: Block, rows: Sequence[Sequence[str]], numeric: Sequence[bool]) -> bool:
    """Say whether a table's first row names its columns: all in bold, or words above numbers."""
    if len(rows) < 2 or "\t" not in row.text:
        return False
    strong = sum(len(each.span) for each in row.inlines if each.kind is InlineKind.STRONG)
    if strong >= len(row.text.replace("\t", "")) > 0:
        return True
    above = [cell for cell, is_numeric in zip(rows[0], numeric, strict=False) if is_numeric]
    return bool(above) and not any(_NUMBER.fullmatch(cell) for cell in rows[0] if cell)
