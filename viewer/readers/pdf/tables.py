"""Tell the rows of a table from lines of text, where short runs stand in columns below each other."""

from collections.abc import Sequence

from viewer.readers.pdf.child import Word
from viewer.readers.pdf.extraction import MONOSPACED
from viewer.readers.pdf.lines import Line, Run, in_order, line_of, made, text_of
from viewer.readers.pdf.paragraphs import mark_of

_FEWEST_ROWS = 3
_LONGEST_CELL = 40  # characters of a usual cell; longer ones are columns of text
_FARTHEST = 3.2  # of the type's size, from row to row
_FILLED = 0.5  # of the rows, for a column to be one


def lines_of(rows: Sequence[list[Run]], page: int, *, is_mirrored: bool) -> list[Line]:
    """Return the rows of one region as lines, those of tables with cells."""
    lines: list[Line] = []
    start = 0
    while start < len(rows):
        end = _end_of_stretch(rows, start)
        stretch = rows[start:end]
        columns = [] if len(stretch) < _FEWEST_ROWS or _is_typed(stretch) else _columns(stretch)
        if columns:
            lines.extend(_row(row, columns, page, is_mirrored=is_mirrored) for row in rows[start:end])
        else:
            end = start + 1
            lines.append(line_of(rows[start], page, is_mirrored=is_mirrored))
        start = end
    return lines


def _end_of_stretch(rows: Sequence[list[Run]], start: int) -> int:
    """Return where rows of two or more runs end, a lone run between two of them let pass."""
    end = start
    while end < len(rows) and (end == start or _is_near(rows[end - 1], rows[end])):
        if len(rows[end]) < 2 and not (
            start < end < len(rows) - 1
            and len(rows[end - 1]) > 1
            and len(rows[end + 1]) > 1
            and _is_near(rows[end], rows[end + 1])
        ):
            break
        end += 1
    return end


def _is_typed(rows: Sequence[Sequence[Run]]) -> bool:
    """Say whether rows are those of a program: set as by a typewriter, not the figures of a table."""
    words = [word for row in rows for run in row for word in run.words]
    fixed = sum(bool(word.flags & MONOSPACED) for word in words)
    return fixed == len(words) and sum(any(map(str.isdigit, word.text)) for word in words) * 3 < fixed


def _is_near(row: Sequence[Run], following: Sequence[Run]) -> bool:
    return following[0].base - row[0].base <= _FARTHEST * max(row[0].size, following[0].size)


def _columns(rows: Sequence[Sequence[Run]]) -> list[tuple[float, float]]:
    """Return left and right ends of the columns that all rows leave apart; none if this is no table."""
    runs = [run for row in rows for run in row]
    if sum(run.letters for run in runs if run.letters > _LONGEST_CELL) * 2 > sum(run.letters for run in runs):
        return []
    columns: list[tuple[float, float]] = []
    for left, right in sorted((run.left, run.right) for row in rows for run in row):
        if columns and left <= columns[-1][1] + 1:
            columns[-1] = columns[-1][0], max(columns[-1][1], right)
        else:
            columns.append((left, right))
    if all(mark_of(f"{text_of(row[0].words)} x") for row in rows if len(row) > 1):  # a list
        return []
    filled = sum(
        sum(any(_is_in(run, column) for run in row) for row in rows) >= _FILLED * len(rows)
        for column in columns
    )
    return columns if filled >= 2 else []


def _is_in(run: Run, column: tuple[float, float]) -> bool:
    return column[0] <= run.left and run.right <= column[1]


def _row(row: Sequence[Run], columns: Sequence[tuple[float, float]], page: int, *, is_mirrored: bool) -> Line:
    cells: list[list[Word]] = []
    for column in columns:
        words = [word for run in row if _is_in(run, column) for word in run.words]
        cells.append(in_order(words, is_mirrored=is_mirrored))
    while not cells[-1]:
        cells.pop()
    line = made(cells, page)
    line.is_row = True
    return line
