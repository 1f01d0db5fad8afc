"""From the words of pages to lines in the order of reading."""

from collections.abc import Sequence
from itertools import count

from viewer.readers.pdf.child import Layer, Page
from viewer.readers.pdf.columns import regions_of
from viewer.readers.pdf.lines import Line, is_right_to_left, mirrored, rows_of, runs_of
from viewer.readers.pdf.tables import lines_of


def lines_in_order(pages: Sequence[Page]) -> list[Line]:
    """Return the lines of all pages; lines of one column share the number of their region."""
    numbers = count()
    found: list[Line] = []
    for page in pages:
        for layer in page.layers:
            is_mirrored = is_right_to_left(layer.words)
            for region in regions_of(runs_of((mirrored(layer) if is_mirrored else layer).words)):
                number = next(numbers)
                lines = lines_of(rows_of(region), page.number, is_mirrored=is_mirrored)
                for line in lines:
                    line.region = number
                _link(lines, mirrored(layer) if is_mirrored else layer)
                found.extend(lines)
    return found


def _link(lines: Sequence[Line], layer: Layer) -> None:
    for (left, top, right, bottom), address in layer.links:
        for line in lines:
            if top - 1 <= line.base - 0.25 * line.size <= bottom + 1:
                line.links.append((left, right, address))
