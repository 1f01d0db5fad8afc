"""Put a page's words together: words to runs, runs to rows, rows to the lines of one column.

All lengths are points, counted from the upper left corner. A page of a script written from right to left is
mirrored first, so that reading always goes to the right here.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from statistics import median

from viewer.readers.pdf.child import Layer, Word
from viewer.readers.pdf.extraction import BOLD, BROKEN, GLUED, HYPHENATED, MONOSPACED

_WIDEST_SPACE = 0.75  # of the type's size, between words of one run; wider ones may part columns or cells
_NARROWEST_SPACE = 0.12
_SAME_LINE = 0.25  # of the smaller type's size, between base lines
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile(r"[^\W_]")
IDEOGRAPHS = "\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
_IDEOGRAPH = re.compile(f"[{IDEOGRAPHS}]")


@dataclass(slots=True)
class Run:
    """Words on one base line without a wide space between them."""

    words: list[Word]
    left: float
    right: float
    base: float
    size: float
    letters: int

    @classmethod
    def of(cls, words: list[Word]) -> "Run":
        """Return the run of some words in their order."""
        largest = max(words, key=lambda word: (len(word.text) > 1, word.size, len(word.text)))
        return cls(
            words,
            min(word.left for word in words),
            max(word.right for word in words),
            largest.base,
            largest.size,
            sum(len(word.text) for word in words),
        )


@dataclass
class Line:
    """One line of a column; in a row of a table `cells` has more than one."""

    cells: list[list[Word]]
    left: float
    right: float
    base: float
    size: float
    page: int
    region: int = 0
    is_row: bool = False
    links: list[tuple[float, float, str]] = field(default_factory=list[tuple[float, float, str]])

    @cached_property
    def words(self) -> list[Word]:
        """All words of the line."""
        return [word for cell in self.cells for word in cell]

    @cached_property
    def text(self) -> str:
        """The line's words with spaces between them, or tabs between cells."""
        return ("\t" if self.is_row else " ").join(text_of(cell) for cell in self.cells)

    @cached_property
    def letters(self) -> int:
        """How many characters stand in the line."""
        return sum(len(word.text) for word in self.words)

    @cached_property
    def is_bold(self) -> bool:
        """Whether the line is bold but for signs."""
        return self._has(BOLD)

    @cached_property
    def is_monospaced(self) -> bool:
        """Whether the line is set as a typewriter does."""
        return self._has(MONOSPACED)

    @cached_property
    def is_plain(self) -> bool:
        """Whether nothing in the line is set otherwise, raised, or leads elsewhere."""
        least = 0.86 * self.size
        return not self.links and all(word.flags == 0 and word.size >= least for word in self.words)

    def _has(self, flag: int) -> bool:
        if not any(word.flags & flag for word in self.words):
            return False
        lettered = [word for word in self.words if any(map(str.isalnum, word.text))] or self.words
        return all(word.flags & flag for word in lettered)

    @property
    def is_hyphenated(self) -> bool:
        """Whether the line ends within a word, as far as its last character tells."""
        last = self.words[-1]
        return bool(last.joint & HYPHENATED) or last.text.endswith(("-", "\u00ad", "\u2010"))

    @property
    def first_width(self) -> float:
        """How much room the line's first word takes."""
        first = self.words[0]
        if _IDEOGRAPH.match(first.text):
            return first.size
        return first.right - first.left


def is_ideograph(letter: str) -> bool:
    """Say whether a character is of a script that puts no spaces between words."""
    return letter > "\u2e7f" and bool(_IDEOGRAPH.match(letter))


def gap_between(before: Word, after: Word) -> str:
    """Return what stands between two words of a line: a space or nothing."""
    if after.joint & GLUED:
        return ""
    space = after.left - before.right
    if is_ideograph(before.text[-1]) and is_ideograph(after.text[0]):
        return " " if space > 0.5 * after.size else ""
    if after.joint & BROKEN and abs(space) < _NARROWEST_SPACE * after.size:
        return ""
    return " "


def text_of(words: Sequence[Word]) -> str:
    """Return words as text."""
    if not words:
        return ""
    texts = [word.text for word in words]
    text = " ".join(texts)
    if text.isascii() and not any(word.joint for word in words):
        return text
    parts = [texts[0]]
    for before, after in pairwise(words):
        parts += [gap_between(before, after), after.text]
    return "".join(parts)


def has_right_to_left(words: Iterable[Word]) -> bool:
    """Say whether anything is written from right to left."""
    return bool(_RIGHT_TO_LEFT.search("".join([word.text for word in words])))


def is_right_to_left(words: Sequence[Word]) -> bool:
    """Say whether most words are of a script written from right to left."""
    if not has_right_to_left(words):
        return False
    counts = Counter(_direction(word.text) for word in words)
    return counts[-1] > counts[1]


def _direction(text: str) -> int:
    if _RIGHT_TO_LEFT.search(text):
        return -1
    return 1 if _LEFT_TO_RIGHT.search(text) else 0


def mirrored(layer: Layer) -> Layer:
    """Return a layer as in a mirror."""
    width = layer.width
    words = [word._replace(left=width - word.right, right=width - word.left) for word in layer.words]
    links = [((width - box[2], box[1], width - box[0], box[3]), to) for box, to in layer.links]
    return layer._replace(words=words, links=links)


def runs_of(words: Sequence[Word]) -> list[Run]:
    """Put words together that follow one another on a base line.

    First in the order in which the file has them, which keeps raised figures with their words; then whatever
    was drawn later but stands between.
    """
    runs: list[Run] = []
    waiting: list[Word] = []
    for word in words:
        if waiting and not _goes_on(waiting[-1], word):
            runs.append(Run.of(waiting))
            waiting = []
        waiting.append(word)
    if waiting:
        runs.append(Run.of(waiting))
    return _merged(runs)


def _goes_on(before: Word, word: Word) -> bool:
    size = max(before.size, word.size)
    space = word.left - before.right
    if not -0.5 * size < space < _WIDEST_SPACE * size:
        return False
    off = abs(word.base - before.base)
    if off <= _SAME_LINE * min(before.size, word.size):
        return True
    is_raised = min(before.size, word.size) < 0.86 * size and off < 0.6 * size
    return is_raised and (bool(word.joint & GLUED) or space < 0.4 * size)


def _merged(runs: list[Run]) -> list[Run]:
    """Join runs on the very same base line that leave no wide space between them."""
    runs.sort(key=lambda run: (round(run.base), run.left))
    merged: list[Run] = []
    for run in runs:
        last = merged[-1] if merged else None
        size = min(run.size, last.size) if last else 0
        fits = last is not None and abs(last.base - run.base) <= 0.15 * size
        if last and fits and -0.3 * size < run.left - last.right < _WIDEST_SPACE * size:
            merged[-1] = Run.of([*last.words, *run.words])
        else:
            merged.append(run)
    return merged


def rows_of(runs: Iterable[Run]) -> list[list[Run]]:
    """Return the runs of one column as rows from top to bottom, each in the order of reading.

    Larger type comes first, so that raised and lowered figures find the line they belong to.
    """
    rows: list[list[Run]] = []
    by_place: dict[int, list[list[Run]]] = {}
    for run in sorted(runs, key=lambda run: (-run.size, run.base, run.left)):
        near = [row for place in _places(run) for row in by_place.get(place, ())]
        row = next((row for row in near if _is_on(row, run)), None)
        if row is None:
            row = list[Run]()
            rows.append(row)
            by_place.setdefault(int(run.base // 8), []).append(row)
        row.append(run)
    for row in rows:
        row.sort(key=lambda run: run.left)
    rows.sort(key=lambda row: max(row, key=lambda run: run.size).base)
    return rows


def _places(run: Run) -> range:
    reach = max(run.size, 8)
    return range(int((run.base - 2 * reach) // 8), int((run.base + 2 * reach) // 8) + 1)


def _is_on(row: Sequence[Run], run: Run) -> bool:
    head = row[0]
    off = run.base - head.base
    if abs(off) <= _SAME_LINE * min(run.size, head.size):
        return True
    if run.size > 0.86 * head.size or run.letters > 8 or not -0.8 * head.size < off < 0.35 * head.size:
        return False
    reach = 0.4 * head.size
    return any(each.left - reach < run.right and run.left < each.right + reach for each in row)


def line_of(row: Sequence[Run], page: int, *, is_mirrored: bool) -> Line:
    """Return a row of runs as one line."""
    words = row[0].words
    if len(row) > 1:
        words = sorted((word for run in row for word in run.words), key=lambda word: word.left)
    return made([in_order(words, is_mirrored=is_mirrored)], page)


def made(cells: list[list[Word]], page: int) -> Line:
    """Return the line of some cells."""
    words = [word for cell in cells for word in cell]
    sizes: dict[float, int] = {}
    for word in words:
        sizes[word.size] = sizes.get(word.size, 0) + len(word.text)
    size = max(sizes, key=lambda size: (sizes[size], size)) if len(sizes) > 1 else words[0].size
    base = median([word.base for word in words if word.size == size])
    left, right = min(word.left for word in words), max(word.right for word in words)
    return Line(cells, left, right, base, size, page)


def in_order(words: Sequence[Word], *, is_mirrored: bool) -> list[Word]:
    """Turn round what stands in a line against its direction: a name in Latin letters among Arabic ones."""
    if not is_mirrored and all(word.text.isascii() for word in words):
        return list(words)
    against = 1 if is_mirrored else -1
    directions = [_direction(word.text) for word in words]
    if against not in directions:
        return list(words)
    ordered: list[Word] = []
    start = 0
    while start < len(words):
        if directions[start] != against:
            ordered.append(words[start])
            start += 1
            continue
        end = start + 1
        while end < len(words) and directions[end] == against:
            end += 1
        ordered.extend(_turned(words[start:end]))
        start = end
    return ordered


def _turned(words: Sequence[Word]) -> list[Word]:
    """Return words in the other order; what was glued to its left neighbour is so still, to the right one."""
    turned = list(reversed(words))
    return (
        [word._replace(joint=word.joint & ~(GLUED | BROKEN)) for word in turned]
        if len(turned) > 1
        else turned
    )


def is_wide(text: str) -> bool:
    """Say whether a text is of full-width characters, of which few make a line."""
    return unicodedata.east_asian_width(text[0]) in "WF"
