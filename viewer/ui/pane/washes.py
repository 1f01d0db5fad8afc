"""What lies under the words: notes, matches, evidence and the selection, painted where they are in view.

Washes are painted beneath the text from the geometry of the lines in view. Formats in the layout would break
a row's lines anew at every change and cut Arabic words at their edges; painting costs only what is seen.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple, cast

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextLayout, QTextLine

from viewer.article.model import Span
from viewer.ui.pane.lines import Shape
from viewer.ui.theme import NOTE_COLOURS, Theme
from viewer.ui.widgets import fill

_START = attrgetter("start")
BOOKMARK = "bookmarking"
COMMENT = "commenting"
_MOST_LEVELS = 3  # of underlines below each other


@dataclass(frozen=True, slots=True)
class Mark:
    """A note as the pane shows it: `motivation` in the W3C model's words, `colour` a note colour's name."""

    id: str
    span: Span
    colour: str
    motivation: str
    has_text: bool


class Line(Enum):
    """How a stretch is underlined, so that colour is never the only sign."""

    NONE = auto()
    SOLID = auto()
    DOTTED = auto()
    DASHED = auto()


class Wash(NamedTuple):
    """How a stretch looks. `level` counts underlines from the words downwards."""

    fill: str
    line: Line = Line.NONE
    level: int = 0
    outline: str = ""  # the role it is outlined in; a wash has its own in its stronger kin
    fills_line: bool = False


class Stretch(NamedTuple):
    """A wash over the characters `[start, end)` of one row, in the row's own UTF-16 positions."""

    start: int
    end: int
    wash: Wash


class MarkIndex:
    """Notes by place. Their spans may overlap in any way."""

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self.marks = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))
        self._reach = list(accumulate((mark.span.end for mark in self.marks), max))

    def over(self, span: Span) -> list[Mark]:
        """Return the notes that share a character with a span, in order of their start."""
        found: list[Mark] = []
        index = self._first_from(span.end) - 1
        while index >= 0 and self._reach[index] > span.start:
            if self.marks[index].span.end > span.start:
                found.append(self.marks[index])
            index -= 1
        return found[::-1]

    def starting_in(self, span: Span) -> list[Mark]:
        """Return the notes that begin within a span; an empty span holds its own start."""
        return self.marks[self._first_from(span.start) : self._first_from(max(span.end, span.start + 1))]

    def at(self, offset: int) -> Mark | None:
        """Return the note whose words stand at an offset, the shortest where several do."""
        over = [mark for mark in self.over(Span(offset, offset + 1)) if mark.motivation != BOOKMARK]
        return min(over, key=lambda mark: len(mark.span), default=None)

    def _first_from(self, offset: int) -> int:
        return bisect_left(self.marks, offset, key=lambda mark: mark.span.start)


class Washes:
    """All that may lie over the article's words. Matches are sorted and apart, and never iterated over."""

    def __init__(self) -> None:
        self.notes = MarkIndex()
        self.matches: Sequence[Span] = ()
        self.current: int | None = None
        self.lit: Span | None = None

    def over(self, span: Span) -> Iterator[tuple[Span, Wash]]:
        """Yield what lies over a span of the article, lowest first."""
        yield from self._noted(span)
        if self.lit is not None and self.lit.overlaps(span):
            yield self.lit, LIT
        for index in range(first_overlapping(self.matches, span.start), len(self.matches)):
            match = self.matches[index]
            if match.start >= span.end:
                return
            yield match, _CURRENT_MATCH if index == self.current else _MATCH

    def _noted(self, span: Span) -> Iterator[tuple[Span, Wash]]:
        ends = [0] * _MOST_LEVELS
        for mark in self.notes.over(span):
            if mark.motivation == BOOKMARK:
                continue
            free = (level for level, end in enumerate(ends) if end <= mark.span.start)
            level = next(free, _MOST_LEVELS - 1)
            ends[level] = mark.span.end
            line = Line.DOTTED if mark.motivation == COMMENT else Line.SOLID
            yield mark.span, Wash(known_colour(mark.colour), line, level)


LIT = Wash("evidence", Line.DASHED)
SELECTED = Wash("selection", outline="accent", fills_line=True)
_MATCH = Wash("match", outline="match")
_CURRENT_MATCH = Wash("match_current", outline="ink")
RING = Wash("page", outline="ink")  # around the link under the caret
CODE = Wash("window")  # the quiet ground of code within a sentence


def first_overlapping(spans: Sequence[Span], start: int) -> int:
    """Return the index of the first of some sorted spans that ends after `start`."""
    index = bisect_left(spans, start, key=_START)
    return index - 1 if index and spans[index - 1].end > start else index


def known_colour(name: str) -> str:
    """Return a note's colour, the first one for a colour of another program's that we do not have."""
    return name if name in NOTE_COLOURS else NOTE_COLOURS[0]


class Colours:
    """A theme's colours, looked up once, and the stronger kin of its washes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._known: dict[str, QColor] = {}

    def __getitem__(self, role: str) -> QColor:
        found = self._known.get(role)
        if found is None:
            found = self._known[role] = self._theme.colour(role)
        return found

    def strong(self, role: str) -> QColor:
        """Return a wash's colour as it is for thin lines and small shapes."""
        name = f"strong {role}"
        if name not in self._known:
            self._known[name] = self._theme.strong(role)
        return self._known[name]

    @property
    def edge(self) -> QColor:
        """The colour of bars and rules that say something."""
        return self._theme.edge


class Pieces:
    """Finds where stretches stand in one row, in px from its top and the viewport's left edge."""

    def __init__(self, layout: QTextLayout, shape: Shape) -> None:
        self._layout = layout
        self._shape = shape

    def of(self, stretch: Stretch, lines: range) -> Iterator[QRectF]:
        """Yield the places of a stretch on the lines numbered `lines`."""
        for number in lines:
            line = self._layout.lineAt(number)
            start = max(stretch.start, line.textStart())
            end = min(stretch.end, line.textStart() + line.textLength())
            goes_on = stretch.wash.fills_line and stretch.end > line.textStart() + line.textLength()
            if start < end or (goes_on and start == end):
                yield from self._on_line(line, (start, end), stretch.wash, goes_on=goes_on)

    def _on_line(
        self, line: QTextLine, place: tuple[int, int], wash: Wash, *, goes_on: bool
    ) -> Iterator[QRectF]:
        top, bottom = self._box(line, fills_line=wash.fills_line)
        for left, right in self._reaches(line, place):
            yield QRectF(left, top, right - left, bottom - top)
        if goes_on:
            natural, more = line.naturalTextRect(), 0.3 * self._shape.line_height
            left = natural.left() - more if self._shape.is_rtl else natural.right()
            yield QRectF(left, top, more, bottom - top)

    def _box(self, line: QTextLine, *, fills_line: bool) -> tuple[float, float]:
        top, height = line.y(), line.height()
        spare = self._shape.line_height - height
        room = max(spare / 2, 0.0) if fills_line else min(max(spare / 2, 0.0), 1.0)
        return round(top - room), round(top + height + room)

    def _reaches(self, line: QTextLine, place: tuple[int, int]) -> list[tuple[float, float]]:
        """Return where the characters of a stretch stand on a line: in one piece unless directions mix."""
        start, end = place
        if not self._shape.has_rtl:
            right = min(_x_of(line, end), line.naturalTextRect().right())
            return [(_x_of(line, start), right)]
        # Where directions mix, a stretch falls apart, and a run's edge is not where the caret would stand.
        runs = (run.boundingRect() for run in line.glyphRuns(start, end - start))
        joined: list[tuple[float, float]] = []
        for left, right in sorted((run.left(), run.right()) for run in runs):
            if joined and left <= joined[-1][1] + 0.5:
                joined[-1] = (joined[-1][0], max(joined[-1][1], right))
            else:
                joined.append((left, right))
        return joined


class WashPainter:
    """Paints stretches under the lines of one row. The painter's origin is that of the row."""

    def __init__(self, painter: QPainter, colours: Colours, layout: QTextLayout, shape: Shape) -> None:
        self._painter = painter
        self._colours = colours
        self._pieces = Pieces(layout, shape)
        self._shape = shape

    def paint(self, stretches: Sequence[Stretch], lines: range) -> None:
        """Paint all fills, lowest first, then outlines and underlines, on the lines numbered `lines`."""
        placed = [(each, list(self._pieces.of(each, lines))) for each in stretches]
        for stretch, pieces in placed:
            for piece in pieces:
                fill(self._painter, piece, self._colours[stretch.wash.fill])
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stretch, pieces in placed:
            for piece in pieces:
                self._underline(stretch.wash, piece)
                if stretch.wash.outline == "ink":
                    self._painter.setPen(QPen(self._colours["ink"], 1.2))
                    self._painter.drawRoundedRect(piece.adjusted(-1.5, -0.5, 1.5, 0.5), 2, 2)
                elif stretch.wash.outline and not stretch.wash.fills_line:
                    self._painter.setPen(QPen(self._colours.strong(stretch.wash.outline), 1))
                    self._painter.drawRoundedRect(piece.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5)
            if stretch.wash.fills_line:
                self._outline_all(stretch.wash, pieces)

    def _outline_all(self, wash: Wash, pieces: Sequence[QRectF]) -> None:
        """Draw one line around pieces that touch, as those of a selection do."""
        whole = QPainterPath()
        for piece in pieces:
            part = QPainterPath()
            part.addRect(QRectF(piece.toAlignedRect()))
            whole = whole.united(part)
        self._painter.setPen(QPen(self._colours[wash.outline], 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(whole.translated(0.5, 0.5))  # onto whole pixels, lest it be blended away

    def _underline(self, wash: Wash, piece: QRectF) -> None:
        if wash.line is Line.NONE:
            return
        size = max(self._shape.line_height / 18, 1.0)
        pen = QPen(self._colours.strong(wash.fill), 1.4 * size)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if wash.line is Line.DOTTED:
            pen.setDashPattern([1.2, 1.6])
        elif wash.line is Line.DASHED:
            pen.setDashPattern([4, 2])
        y = piece.bottom() - 0.7 * size + wash.level * 2.6 * size
        self._painter.setPen(pen)
        self._painter.drawLine(QLineF(piece.left(), y, piece.right(), y))


def _x_of(line: QTextLine, position: int) -> float:
    # The stubs say object: Qt answers with the position too, which it may have moved into the line.
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def lines_in(layout: QTextLayout, top: float, bottom: float) -> range:
    """Return the numbers of a row's lines that reach into `[top, bottom]`, px from the row's own top."""
    count = range(layout.lineCount())
    first = bisect_left(count, top, key=lambda index: layout.lineAt(index).rect().bottom())
    last = bisect_left(count, bottom, key=lambda index: layout.lineAt(index).y())
    return range(first, last)


def text_in(layout: QTextLayout, lines: range) -> tuple[int, int]:
    """Return the UTF-16 positions within a row that some of its lines begin and end at."""
    if not lines:
        return 0, 0
    last = layout.lineAt(lines[-1])
    return layout.lineAt(lines[0]).textStart(), last.textStart() + last.textLength()
