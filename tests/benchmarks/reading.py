"""Print how well saved pages are read, beside trafilatura and readability-lxml on the same files.

Run it by hand, from the top of the checkout, with the extra `bench` installed:
`python tests/benchmarks/reading.py --corpus DIR [--sets B1,B5] [--side handout]`. It exits with 1 when a bar
does not hold. DIR holds `score_extraction.py`, `adapter.py` and `baselines.py`, which say what is right.
"""

import argparse
import importlib
import json
import logging
import statistics
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

_OURS = "pilcrow"
_READERS = {
    _OURS: ("adapter", "extract"),
    "trafilatura": ("baselines", "trafilatura_extract"),
    "readability-lxml": ("baselines", "readability_extract"),
}
_RIVALS = tuple(name for name in _READERS if name != _OURS)
_TEXT_SETS = ("B1", "B2", "B3", "B5")  # on which the text must be ahead
_TITLE_SETS = ("B1", "B5")
_LEAST_TITLES = 0.80
_MOST_FALSE = 0.5  # of the better rival's false values
_MOST_TIME = 1.5  # times the faster rival's median
_SECONDS = 60  # for one page
_STATED = ("title", "author", "date")
_COLUMNS = ("text", "title=", "author~", "date")


class Page(NamedTuple):
    """How one reader did on one page: the scorer's figures and, of the stated values, those it got wrong."""

    set: str
    reader: str
    figures: Mapping[str, Any]
    wrong: frozenset[str]


class Recorded:
    """Calls a reader for the scorer, and keeps what it returned."""

    def __init__(self, module: str, name: str) -> None:
        self._read: Callable[[str], Any] = getattr(importlib.import_module(module), name)
        self.last: Any = None

    def __call__(self, path: str) -> Any:
        """Read one page."""
        self.last = None
        self.last = self._read(path)
        return self.last

    def gave(self, name: str) -> bool:
        """Say whether the last page read came with a value."""
        return bool(getattr(self.last, name, None))


def _pages(corpus: Path, sets: Sequence[str], side: str) -> Iterator[Page]:
    """Let every reader read each page in turn, so that a busy machine is unkind to all of them."""
    scorer = importlib.import_module("score_extraction")
    readers = {name: Recorded(*place) for name, place in _READERS.items()}
    for name, reader in readers.items():
        setattr(sys.modules[__name__], _handle(name), reader)
    for folder in sorted((corpus / side).glob("B*")):
        short = folder.name.partition("_")[0]
        if sets and short not in sets:
            continue
        for line in (folder / "cases.jsonl").read_text("utf-8").splitlines():
            for name, reader in readers.items():
                figures = scorer.one((f"{__name__}:{_handle(name)}", folder, json.loads(line), _SECONDS))
                yield Page(short, name, figures, frozenset(_wrong(reader, figures)))


def _handle(name: str) -> str:
    """Return the name under which the scorer finds a reader in this module."""
    return "read_" + name.replace("-", "_")


def _wrong(reader: Recorded, figures: Mapping[str, Any]) -> Iterator[str]:
    for name, key in zip(_STATED, ("title~", "author~", "date"), strict=True):
        if figures.get(key) == 0 and reader.gave(name):
            yield name


class Figures:
    """Sums over the pages of some sets that one reader read."""

    def __init__(self, pages: Iterable[Page], reader: str) -> None:
        self._pages = [page for page in pages if page.reader == reader]

    def mean(self, key: str) -> float | None:
        """The mean of one of the scorer's figures, None where no page states what it needs."""
        values = [page.figures[key] for page in self._pages if key in page.figures]
        return statistics.fmean(values) if values else None

    @property
    def text(self) -> float | None:
        """How much of the text is right: F1 of its words, or of marked snippets, or openings found."""
        snippets = [page.figures for page in self._pages if "tp" in page.figures]
        if snippets:
            right, extra, missed = (sum(each[key] for each in snippets) for key in ("tp", "fp", "fn"))
            return 2 * right / (2 * right + extra + missed)
        return self.mean("f1") if self.mean("f1") is not None else self.mean("lead")

    def value(self, column: str) -> float | None:
        """The figure of one column of the table."""
        return self.text if column == "text" else self.mean(column)

    def false(self, name: str) -> int:
        """How many pages came with a value that is not the stated one."""
        return sum(name in page.wrong for page in self._pages)

    @property
    def failures(self) -> int:
        """How many pages were refused, or came without text."""
        return sum("err" in page.figures for page in self._pages)

    @property
    def seconds(self) -> float:
        """The median time for a page."""
        return statistics.median(page.figures["s"] for page in self._pages)


def _shown(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _print_table(pages: Sequence[Page], sets: Iterable[str]) -> None:
    heads = [*_COLUMNS, *(f"false {name}" for name in _STATED), "failed", "ms"]
    print(f"{'set':6}{'reader':18}" + "".join(f"{head:>14}" for head in heads))
    for name in sets:
        of_set = [page for page in pages if name in {page.set, "all"}]
        for reader in _READERS:
            figures = Figures(of_set, reader)
            columns = _COLUMNS if name != "all" else _COLUMNS[1:]
            cells = ["", *map(_shown, map(figures.value, columns))][-len(_COLUMNS) :]
            cells += [str(figures.false(each)) for each in _STATED]
            cells += [str(figures.failures), f"{figures.seconds * 1000:.0f}"]
            print(f"{name:6}{reader:18}" + "".join(f"{cell:>14}" for cell in cells))


def _bars(pages: Sequence[Page], sets: Sequence[str]) -> Iterator[tuple[bool, str]]:
    """Yield each bar that these sets can decide: whether it holds, and what it says."""
    for name in sets:
        of_set = [page for page in pages if page.set == name]
        ours, rivals = Figures(of_set, _OURS), [Figures(of_set, rival) for rival in _RIVALS]
        if name in _TEXT_SETS:
            best = max(each.text or 0 for each in rivals)
            yield (ours.text or 0) > best, f"{name}: text {_shown(ours.text)} > {best:.3f}"
        if name in _TITLE_SETS:
            titles = ours.mean("title=") or 0
            yield titles >= _LEAST_TITLES, f"{name}: title exact {titles:.3f} >= {_LEAST_TITLES}"
        for key in ("author~", "date"):
            had = ours.mean(key)
            best = max(each.mean(key) or 0 for each in rivals)
            if had is not None:
                yield had >= best, f"{name}: {key} {had:.3f} >= {best:.3f}"
    ours, rivals = Figures(pages, _OURS), [Figures(pages, rival) for rival in _RIVALS]
    for name in ("author", "date"):
        # a rival that never states a value has none that are false, and is no measure of that
        most = _MOST_FALSE * max(each.false(name) for each in rivals)
        had = ours.false(name)
        yield had <= most, f"all: false values of {name} {had} <= {most:g}"
    ratio = ours.seconds / min(each.seconds for each in rivals)
    yield ratio <= _MOST_TIME, f"all: median time a page {ratio:.2f} x the faster's <= {_MOST_TIME}"


def main() -> int:
    """Print the table and the bars; return 1 when one of them does not hold."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpus", type=Path, required=True, help="the folder with the sets and scorers")
    options.add_argument("--sets", default="", help="for example B1,B5; all of B without it")
    options.add_argument("--side", default="handout")
    chosen = options.parse_args()
    sys.path.insert(0, str(chosen.corpus.resolve()))
    logging.disable(logging.CRITICAL)
    pages = list(
        _pages(chosen.corpus.resolve(), [each for each in chosen.sets.split(",") if each], chosen.side)
    )
    if not pages:
        print(f"{chosen.corpus / chosen.side} holds none of these sets", file=sys.stderr)
        return 2
    sets = sorted({page.set for page in pages})
    _print_table(pages, [*sets, "all"])
    bars = list(_bars(pages, sets))
    for holds, says in bars:
        print("holds " if holds else "FAILS ", says)
    return 0 if all(holds for holds, _ in bars) else 1


if __name__ == "__main__":
    sys.exit(main())
