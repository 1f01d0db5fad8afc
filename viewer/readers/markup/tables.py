"""Tell tables that hold data from those that lay out a page, and which column each cell stands in."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from viewer.readers.markup.tree import Node, Page

_MOST_CELLS = 20_000
_WIDEST = 50  # columns one cell may span
_TALLEST = 200  # rows
_LONGEST_CELL = 300
_LONGEST_MARKED_CELL = 800  # where the page marks head cells or gives the table a caption


class Rows(NamedTuple):
    """The rows of tables that hold data, by index, and the column of each of their cells, from 0."""

    rows: frozenset[int]
    columns: dict[int, int]


def data_rows(page: Page) -> Rows:
    """Return what holds data rather than lays out the page."""
    rows: set[int] = set()
    columns: dict[int, int] = {}
    for table in page.tagged("table"):
        if _is_data(page, table):
            own = [row for row in page.under(table) if row.tag == "tr"]
            rows.update(row.index for row in own)
            columns.update(_columns(own))
    return Rows(frozenset(rows), columns)


def _is_data(page: Page, table: Node) -> bool:
    """Say whether a table holds data: marked cells, or two rows of two short cells and more, none nested."""
    if table.get("role") in {"presentation", "none"}:
        return False
    inside = page.under(table)[1:]
    tags = [node.tag for node in inside]
    if "table" in tags or "h1" in tags or "form" in tags or "article" in tags:
        return False
    cells = [node for node in inside if node.tag in {"td", "th"}]
    rows = tags.count("tr")
    if rows < 2 or len(cells) < 2 * rows or len(cells) > _MOST_CELLS:
        return False
    lengths = [len(page.words(cell)) for cell in cells]
    most = _LONGEST_MARKED_CELL if "th" in tags or "caption" in tags else _LONGEST_CELL
    return max(lengths) <= most and sum(length > 0 for length in lengths) * 2 >= len(cells)


def _columns(rows: Sequence[Node]) -> Iterator[tuple[int, int]]:
    """Yield each cell's index and column; a cell that spans several rows moves those below it."""
    taken: dict[int, int] = {}  # column -> rows yet to come in which it is taken
    for row in rows:
        column = 0
        new: dict[int, int] = {}
        for cell in row.children:
            if not isinstance(cell, Node) or cell.tag not in {"td", "th"}:
                continue
            while taken.get(column):
                column += 1
            yield cell.index, column
            wide, tall = _count(cell, "colspan", _WIDEST), _count(cell, "rowspan", _TALLEST)
            if tall > 1:
                new.update(dict.fromkeys(range(column, column + wide), tall - 1))
            column += wide
        taken = {at: left - 1 for at, left in taken.items() if left > 1} | new


def _count(cell: Node, name: str, most: int) -> int:
    stated = cell.get(name).strip() if cell.attributes else ""
    return min(max(int(stated), 1), most) if stated.isdecimal() and len(stated) <= 5 else 1
