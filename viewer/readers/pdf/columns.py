"""Find the columns of a page and the order in which they are read."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from viewer.readers.pdf.lines import Run, is_wide

_DEEPEST = 24
_FEWEST_LINES = 3
_MOST_CANDIDATES = 16
_NARROWEST_GUTTER = 0.6  # of the type's size
_PROSE = 15  # characters of a usual line; shorter ones side by side are cells of a table
_WIDE_PROSE = 7
_FULL = 0.75  # of the longest lines' width, for a line to fill its column
_FARTHEST = 4  # times the type's size, from line to line of one column


class _Gutter(NamedTuple):
    """White space between two columns, from where on nothing crosses it."""

    weight: float
    left: list[Run]
    right: list[Run]
    top: float


def regions_of(runs: Sequence[Run], depth: int = 0) -> Iterator[list[Run]]:
    """Yield the runs of each column in the order of reading.

    What stands over the whole width above two columns comes before both, what stands below them after.
    """
    gutter = _best_gutter(runs) if len(runs) >= 2 * _FEWEST_LINES and depth < _DEEPEST else None
    if gutter is None:
        if runs:
            yield list(runs)
        return
    apart = {id(run) for run in (*gutter.left, *gutter.right)}
    others = [run for run in runs if id(run) not in apart]
    yield from regions_of([run for run in others if run.base <= gutter.top], depth + 1)
    yield from regions_of(gutter.left, depth + 1)
    yield from regions_of(gutter.right, depth + 1)
    yield from regions_of([run for run in others if run.base > gutter.top], depth + 1)


def _best_gutter(runs: Sequence[Run]) -> _Gutter | None:
    size = median(run.size for run in runs)
    edges: Counter[int] = Counter(round(run.left / 2) for run in runs)
    first = min(edges)
    likely = [
        edge for edge, count in edges.most_common(_MOST_CANDIDATES) if count >= _FEWEST_LINES and edge > first
    ]
    found = [
        gutter
        for edge in likely
        for gutter in _gutters(runs, min(run.left for run in runs if round(run.left / 2) == edge), size)
    ]
    return max(found, key=lambda gutter: gutter.weight, default=None)


def _gutters(runs: Sequence[Run], edge: float, size: float) -> Iterator[_Gutter]:
    """Yield the stretches of the page in which `edge` is the left edge of a second column."""
    width = _NARROWEST_GUTTER * size
    middle = edge - width / 2
    left = _Side(run for run in runs if run.left < middle and run.right <= edge + 2)
    right = _Side(run for run in runs if run.left >= middle)
    if min(len(left.runs), len(right.runs)) < _FEWEST_LINES:
        return
    walls = [run for run in runs if run.left < middle and run.right > edge + 2]
    tails = _tails(walls, left, right)
    ends = [float("-inf"), *sorted([run.base for run in walls] + list(tails.values())), float("inf")]
    for above, bottom in pairwise(ends):
        ours = [run for run in left.between(above, bottom) if id(run) not in tails]
        theirs = right.between(above, bottom)
        if min(len(ours), len(theirs)) < _FEWEST_LINES:
            continue
        top = _top_of(ours, theirs, above)
        ours, theirs = ([run for run in side if run.base > top] for side in (ours, theirs))
        if _are_side_by_side(ours, theirs) and _is_prose(ours, theirs):
            narrow = sum(run.letters for run in ours if run.right > edge - width)
            weight = min(sum(run.letters for run in side) for side in (ours, theirs)) - 3 * narrow
            if weight > 0:
                yield _Gutter(weight, ours, theirs, max(top, 0))


class _Side:
    """The runs on one side of a gutter, from top to bottom."""

    def __init__(self, runs: Iterable[Run]) -> None:
        self.runs = sorted(runs, key=lambda run: run.base)
        self._bases = [run.base for run in self.runs]

    def between(self, top: float, bottom: float) -> list[Run]:
        """Return the runs whose base lines lie between two others, these not counted."""
        return self.runs[bisect_right(self._bases, top) : bisect_left(self._bases, bottom)]


def _tails(walls: Sequence[Run], left: _Side, right: _Side) -> dict[int, float]:
    """Return the base lines of short last lines of what stands over both columns, by the run's identity."""
    tails: dict[int, float] = {}
    for wall in walls:
        for run in left.between(wall.base, wall.base + 1.5 * wall.size):
            is_next = abs(run.size - wall.size) < 0.5 and abs(run.left - wall.left) < 2
            near = 0.6 * run.size
            if is_next and not right.between(run.base - near, run.base + near):
                tails[id(run)] = run.base
    return tails


def _top_of(ours: Sequence[Run], theirs: Sequence[Run], top: float) -> float:
    """Return below which line two columns stand side by side; what hangs far above one is none of it."""
    if not ours or not theirs:
        return top
    begin = max(min(run.base for run in side) for side in (ours, theirs))
    over = sorted(run.base for side in (ours, theirs) for run in side if run.base <= begin)
    gaps = [low for low, high in pairwise(over) if high - low > _FARTHEST * ours[0].size]
    return max(gaps, default=top)


def _are_side_by_side(ours: Sequence[Run], theirs: Sequence[Run]) -> bool:
    if min(len(ours), len(theirs)) < _FEWEST_LINES:
        return False
    tops = [min(run.base for run in side) for side in (ours, theirs)]
    bottoms = [max(run.base for run in side) for side in (ours, theirs)]
    shared = min(bottoms) - max(tops)
    shorter = min(bottom - top for top, bottom in zip(tops, bottoms, strict=True))
    return shorter > 0 and shared >= 0.4 * shorter and shared > 1.5 * ours[0].size


def _is_prose(ours: Sequence[Run], theirs: Sequence[Run]) -> bool:
    """Say whether two columns hold text, each on its own, rather than the cells of one table."""
    lines = [{round(run.base) for run in side} for side in (ours, theirs)]
    if min(map(len, lines)) < _FEWEST_LINES:
        return False
    fewer, more = sorted(lines, key=len)
    aligned = sum(any(base + off in more for off in (-1, 0, 1)) for base in fewer) / len(fewer)
    if aligned < 0.5:
        return all(median(run.letters for run in side) > 3 for side in (ours, theirs))
    return all(_has_full_lines(side) for side in (ours, theirs))


def _has_full_lines(side: Sequence[Run]) -> bool:
    """Say whether most of a column's words stand in runs as long as lines of text, whatever else is drawn."""
    wide = sum(is_wide(run.words[0].text) for run in side) * 2 > len(side)
    shortest = _WIDE_PROSE if wide else _PROSE
    widths = sorted(run.right - run.left for run in side)
    usual = _FULL * widths[len(widths) * 9 // 10]
    full = sum(run.letters for run in side if run.letters >= shortest and run.right - run.left >= usual)
    return full * 2 > sum(run.letters for run in side)
