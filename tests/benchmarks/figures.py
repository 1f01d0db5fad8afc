"""What a figure is: a value measured beside its yardstick, the bar it must keep, and how it grows."""

import gc
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter

_FLOOR = 8.0  # half a frame of a screen: less is noise, and counts as this when growth is worked out


@dataclass(frozen=True)
class Figure:
    """One measured value.

    Args:
        name: what was measured; the same for every size.
        ours: in `unit`.
        yardstick: what stands beside it, measured in the same run.
        against: what the yardstick is.
        unit: ms or MiB.
        most_times: the bar as a ratio to the yardstick.
        most: the bar in the unit.
        size: megabytes of the input, where growth is of interest.
        most_growth: the greatest exponent between sizes.
    """

    name: str
    ours: float
    yardstick: float | None = None
    against: str = ""
    unit: str = "ms"
    most_times: float | None = None
    most: float | None = None
    size: float | None = None
    most_growth: float = 1.1

    @property
    def ratio(self) -> float | None:
        """How many times the yardstick it is."""
        return self.ours / self.yardstick if self.yardstick else None

    @property
    def holds(self) -> bool | None:
        """Whether the bar holds; None where there is none."""
        if self.most is not None:
            return self.ours <= self.most
        if self.most_times is not None and self.ratio is not None:
            return self.ratio <= self.most_times
        return None

    @property
    def bar(self) -> str:
        """The bar in words."""
        if self.most is not None:
            return f"<= {self.most:g} {self.unit}"
        return f"<= {self.most_times:g} x" if self.most_times is not None else ""

    @property
    def label(self) -> str:
        """The name with the size."""
        return self.name if self.size is None else f"{self.name}, {_size(self.size)}"

    def row(self) -> str:
        """The line of the table."""
        beside = f"{self.yardstick:.1f} {self.unit}" if self.yardstick is not None else ""
        ratio = f"{self.ratio:.2f}" if self.ratio is not None else ""
        verdict = {None: "", True: "holds", False: "FAILS"}[self.holds]
        ours = f"{self.ours:.1f} {self.unit}"
        return (
            f"{self.label:<58}{ours:>13}{beside:>14} {self.against:<22}{ratio:>7}  {self.bar:<11} {verdict}"
        )


@dataclass(frozen=True)
class Growth:
    """How a figure grows: its exponent over the sizes measured."""

    name: str
    exponent: float
    most: float

    @property
    def holds(self) -> bool:
        """Whether the bar holds."""
        return self.exponent <= self.most

    def row(self) -> str:
        """The line of the table."""
        return (
            f"{self.name:<58}{self.exponent:>9.2f}    <= {self.most:g}  {'holds' if self.holds else 'FAILS'}"
        )


def growths(figures: Iterable[Figure]) -> Iterator[Growth]:
    """Yield the growth of every figure with several sizes from 1 MB on, over all of them."""
    series: dict[str, list[Figure]] = {}
    for figure in figures:
        if figure.size is not None and figure.size >= 1:
            series.setdefault(figure.name, []).append(figure)
    for name, members in series.items():
        members.sort(key=lambda each: each.size or 0)
        first, last = members[0], members[-1]
        if first.size and last.size and last.size > first.size:
            rise = math.log(max(last.ours, _FLOOR) / max(first.ours, _FLOOR))
            yield Growth(name, rise / math.log(last.size / first.size), last.most_growth)


HEAD = f"{'':<58}{'ours':>13}{'yardstick':>14} {'':<22}{'ratio':>7}  {'bar':<11}"


def ms(work: Callable[[], object], rounds: int = 5) -> float:
    """Return the median time of some rounds."""
    times: list[float] = []
    for _ in range(rounds):
        gc.collect()
        begun = perf_counter()
        kept = work()
        times.append(1000 * (perf_counter() - begun))
        del kept
    return median(times)


def by_turns(works: Sequence[Callable[[], object]], rounds: int = 5) -> list[float]:
    """Return the median time of each work, done by turns, so that a busy machine is unkind to all."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, told in zip(works, times, strict=True):
            told.append(ms(work, 1))
    return [median(told) for told in times]


def _size(megabytes: float) -> str:
    return f"{megabytes:g} MB" if megabytes >= 1 else f"{megabytes * 1000:g} kB"
