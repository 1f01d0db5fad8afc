"""From the words of pages to lines in the order of reading."""

from collections.abc import Iterator, Sequence

from viewer.readers.pdf.child import Layer, Page
from viewer.readers.pdf.columns import regions_of
from viewer.readers.pdf.lines import Line, is_right_to_left, mirrored, rows_of, runs_of
from viewer.readers.pdf.tables import lines_of


def lines_of_page(page: Page, numbers: Iterator[int]) -> list[Line]:
    """Return a page's lines; those of one column share the number of their region, the next of `numbers`."""
    found: list[Line] = []
    for layer in page.layers:
        is_mirrored = is_right_to_left(layer.words)
        seen = mirrored(layer) if is_mirrored else layer
        for region in regions_of(runs_of(seen.words)):
            number = next(numbers)
            lines = lines_of(rows_of(region), page.number, is_mirrored=is_mirrored)
            for line in lines:
                line.region = number
            _link(lines, seen)
            found.extend(lines)
    return found


def _link(lines: Sequence[Line], layer: Layer) -> None:
    for (left, top, right, bottom), address in layer.links:
        for line in lines:
            if top - 1 <= line.base - 0.25 * line.size <= bottom + 1:
                line.links.append((left, right, address))
