# ruff: noqa: RUF001 - signs stand here as texts have them
"""Divide the lines of columns into paragraphs, and put those together that a column or page cuts in two."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from viewer.article.furniture import is_rule
from viewer.readers.pdf.lines import Line, is_ideograph

_AS_LARGE = 1.12  # sizes that differ by less are taken for one
_WIDER_LEADING = 1.3
_INDENT = 0.7  # of the type's size
_DEEPEST_INDENT = 4.5
_AROUND = 4  # lines before and after by which the margins are judged
_SLACK = 0.3  # of the type's size
_NUMBER_MARK = r"\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}"
BULLETS = "•‣◦▪▫■□●○◆◇►▶➢➤✓✔⁃∙·–—*➔→-"
_MARK = re.compile(
    rf"(?P<bullet>[{BULLETS}])(?:\s+|(?<![-–—*])(?=\w))(?=\S)|(?P<number>{_NUMBER_MARK})\s+(?=\S)"
)
_ENDS_SENTENCE = re.compile(r"[.!?:;。！？：；؟।…][\"'”’»)\]」』*\d]{0,3}\Z")
_LEADERS = re.compile(r"(?:\.\s?){4,}\s*[\divxlc]{1,6}\Z|…{2,}\s*\d{1,4}\Z")
_CAPTION = re.compile(
    r"(?:fig(?:ure|\.)?|table|tableau|tabelle|abb(?:\.|ildung)|chart|plate|photo|map|box|exhibit|scheme|listing|"
    r"figura|tabla|tabela|рис(?:\.|унок)|таблица|图|圖|図|表|그림|표)\s*[A-Z]?\d{1,3}",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Type:
    """How a document is set: the size most of it has, whether that is bold, the usual leading by size."""

    size: float
    is_bold: bool
    is_monospaced: bool
    leading: dict[float, float]


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together; `indent` is how far it stands in from its column."""

    lines: list[Line]
    indent: float = 0.0

    @property
    def first(self) -> Line:
        """The first line."""
        return self.lines[0]

    @property
    def last(self) -> Line:
        """The last line."""
        return self.lines[-1]

    @property
    def is_caption(self) -> bool:
        """Whether it opens as what stands under a figure or over a table."""
        return bool(_CAPTION.match(self.first.text))


def mark_of(text: str) -> str:
    """Return the mark that makes a line a list's item, with the space after it."""
    found = _MARK.match(text)
    return found[0] if found else ""


def is_bullet(mark: str) -> bool:
    """Say whether a mark is one that nothing but a list has."""
    return mark[:1] in BULLETS and mark[:1] != ""


def ends_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence does."""
    return bool(_ENDS_SENTENCE.search(text))


def type_of(lines: Sequence[Line]) -> Type:
    """Return how a document is set."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += line.letters
    size = max(sizes, key=lambda each: sizes[each])
    body = [line for line in lines if line.size == size]
    letters = sum(line.letters for line in body)
    bold = sum(line.letters for line in body if line.is_bold)
    fixed = sum(line.letters for line in body if line.is_monospaced)
    return Type(size, bold * 2 > letters, fixed * 2 > letters, _leading(lines))


def _leading(lines: Sequence[Line]) -> dict[float, float]:
    steps: defaultdict[float, Counter[float]] = defaultdict(Counter)
    for before, line in pairwise(lines):
        step = line.base - before.base
        if (
            before.region == line.region
            and before.size == line.size
            and 0.8 * line.size < step < 3 * line.size
        ):
            steps[line.size][round(2 * step) / 2] += 1
    return {size: count.most_common(1)[0][0] for size, count in steps.items()}


def paragraphs_of(lines: Sequence[Line], type_: Type) -> list[list[Paragraph]]:
    """Return the paragraphs of each region."""
    return [
        list(_Region(list(group), type_).paragraphs())
        for _, group in groupby(lines, key=lambda line: line.region)
    ]


class _Region:
    """The lines of one column, and where paragraphs begin among them."""

    def __init__(self, lines: list[Line], type_: Type) -> None:
        self._lines = lines
        self._type = type_
        self._column = self._column_left()
        self._rights = self._right_margins()
        self._leading = self._own_leading()
        self._is_hanging = self._hangs()

    def _right_margins(self) -> list[float]:
        """Return for each line how far those around it reach; for a quote's, those of the quote."""
        rights: list[float] = []
        for index, line in enumerate(self._lines):
            near = [
                other
                for other in self._lines[max(index - _AROUND, 0) : index + _AROUND + 1]
                if _are_as_large(other, line) and not other.is_row
            ]
            within = 0.5 * line.size
            if abs(line.left - self._column) > within:
                under = [other for other in near if abs(other.left - line.left) <= within]
                near = under if len(under) > 1 else near
            rights.append(max((other.right for other in near), default=line.right))
        return rights

    def _own_leading(self) -> dict[float, float]:
        own = _leading(self._lines)
        counts = Counter(line.size for line in self._lines)
        few = {size: step for size, step in own.items() if counts[size] >= 6}
        return {**own, **self._type.leading, **few}

    def _hangs(self) -> bool:
        """Say whether first lines stand out rather than in: the line before one that stands in is full."""
        votes = 0
        for index, (before, line) in enumerate(pairwise(self._lines), 1):
            if self._deeper(before, line) and self._is_close(before, line):
                votes += 1 if self._is_full(index - 1) else -1
        return votes > 0

    def _deeper(self, before: Line, line: Line) -> bool:
        return _INDENT * line.size < line.left - before.left < _DEEPEST_INDENT * line.size

    def _is_close(self, before: Line, line: Line) -> bool:
        usual = self._leading.get(line.size) or self._leading.get(before.size) or 1.25 * line.size
        return 0 < line.base - before.base <= max(_WIDER_LEADING * usual, usual + 0.2 * line.size)

    def _is_full(self, index: int) -> bool:
        """Say whether the next line's first word would not have fitted into a line."""
        line = self._lines[index]
        if line.is_hyphenated or index + 1 >= len(self._lines):
            return True
        room = self._rights[index] - line.right
        following = self._lines[index + 1]
        space = 0.0 if is_ideograph(line.text[-1]) else _SLACK * line.size
        return room < following.first_width + space + _SLACK * line.size

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield the paragraphs from top to bottom."""
        start = 0
        for index in range(1, len(self._lines) + 1):
            if index == len(self._lines) or self._begins(start, index):
                own = self._lines[start:index]
                column = self._column if len(self._lines) > 3 else own[0].left
                yield Paragraph(own, min(line.left for line in own) - column)
                start = index

    def _column_left(self) -> float:
        lefts: Counter[int] = Counter()
        for line in self._lines:
            lefts[round(line.left)] += line.letters
        return lefts.most_common(1)[0][0]

    def _begins(self, start: int, index: int) -> bool:
        """Say whether a line begins a paragraph, the last one having begun at `start`."""
        before, line = self._lines[index - 1], self._lines[index]
        if (
            before.is_row
            or line.is_row
            or not _are_as_large(before, line)
            or not self._is_close(before, line)
            or is_rule(before.text)
            or is_rule(line.text)
        ):
            return True
        if before.is_monospaced and line.is_monospaced and not self._type.is_monospaced:
            return False
        if before.is_bold != line.is_bold:
            return not (before.is_bold and self._is_full(index - 1) and not ends_sentence(before.text))
        is_led = self._is_marked(start, index) or bool(_LEADERS.search(before.text))
        return is_led or self._is_set_off(start, index)

    def _is_marked(self, start: int, index: int) -> bool:
        """Say whether a line opens an item of a list."""
        mark = mark_of(self._lines[index].text)
        if not mark:
            return False
        before, line = self._lines[index - 1], self._lines[index]
        opened = mark_of(self._lines[start].text)
        if is_bullet(mark) and mark[0] not in "-–—*·":
            return True
        alike = bool(opened) and abs(self._lines[start].left - line.left) < 0.5 * line.size
        return (
            alike or not self._is_full(index - 1) or (ends_sentence(before.text) and line.left != before.left)
        )

    def _is_set_off(self, start: int, index: int) -> bool:
        """Say whether an indent or a short end parts a line from the one before, set like it."""
        before, line = self._lines[index - 1], self._lines[index]
        if self._are_centred(index):
            return False
        if not self._is_full(index - 1):
            return True
        is_item = bool(mark_of(self._lines[start].text))
        if self._deeper(before, line):
            return not (self._is_hanging or (is_item and index == start + 1))
        if self._deeper(line, before):
            return (index > start + 1 and not is_item) or (self._is_hanging and index > start + 1)
        return False

    def _are_centred(self, index: int) -> bool:
        """Say whether two lines of a heading are centred on each other."""
        before, line = self._lines[index - 1], self._lines[index]
        if line.size < _AS_LARGE * self._type.size and not (line.is_bold and not self._type.is_bold):
            return False
        off = abs((before.left + before.right) - (line.left + line.right)) / 2
        return (off < 0.5 * line.size and abs(before.left - line.left) > 1) or self._is_heading_pair(
            before, line
        )

    def _is_heading_pair(self, before: Line, line: Line) -> bool:
        """Say whether two lines are one heading set to the left, broken where its sense allows."""
        return abs(before.left - line.left) <= 1 and line.size >= _AS_LARGE * self._type.size


def _are_as_large(line: Line, other: Line) -> bool:
    smaller, larger = sorted((line.size, other.size))
    return larger <= _AS_LARGE * smaller


def joined(before: Paragraph, after: Paragraph) -> bool:
    """Say whether a paragraph goes on in the next column or on the next page."""
    last, first = before.last, after.first
    if mark_of(first.text) or after.is_caption or before.is_caption or not _are_set_alike(last, first):
        return False
    opens = first.text.lstrip("\"'“‘«([")[:1]
    if last.is_hyphenated:
        return opens.isalpha()
    if ends_sentence(last.text):
        return False
    return is_ideograph(opens or " ") or not opens.isupper() or _is_wide(before)


def _are_set_alike(line: Line, other: Line) -> bool:
    if line.is_row or other.is_row or not _are_as_large(line, other):
        return False
    return line.is_bold == other.is_bold and line.is_monospaced == other.is_monospaced


def _is_wide(paragraph: Paragraph) -> bool:
    """Say whether a paragraph's last line is as long as the others."""
    widest = max(line.right for line in paragraph.lines)
    return len(paragraph.lines) > 1 and paragraph.last.right > widest - 3 * paragraph.last.size


def footnotes_of(paragraphs: Sequence[Paragraph], type_: Type) -> int:
    """Return how many paragraphs at the end of a region are footnotes: smaller type, led by a mark.

    Without a mark it takes a text over them that breaks off, and goes on elsewhere.
    """
    small = 0
    for paragraph in reversed(paragraphs):
        if paragraph.first.is_row or paragraph.first.size * 1.05 > type_.size or paragraph.is_caption:
            break
        small += 1
    rows = paragraphs[len(paragraphs) - small :]
    marked = next((small - place for place, row in enumerate(rows) if note_mark(row)), 0)
    if small == len(paragraphs):
        return small if small and note_mark(rows[0]) else 0
    over = paragraphs[-small - 1]
    if over.first.size >= _AS_LARGE * type_.size or (over.last.is_bold and not type_.is_bold):
        return 0  # a heading: they are its text
    breaks_off = not over.last.is_row and not over.is_caption and not ends_sentence(over.last.text)
    return small if small and breaks_off else marked


_NOTE_MARK = re.compile(r"(?P<mark>\d{1,3}|[*†‡§¶#∗]{1,3}|[a-z])(?=\W|[A-Z]|\Z)")


def note_mark(paragraph: Paragraph) -> str:
    """Return the number or sign that leads a footnote: raised, or followed by a stop or space."""
    first = paragraph.first.words[0]
    found = _NOTE_MARK.match(paragraph.first.text)
    if not found:
        return ""
    is_raised = (
        first.base < paragraph.first.base - 0.15 * paragraph.first.size
        or first.size < 0.86 * paragraph.first.size
    )
    is_letter = found["mark"].isalpha()
    return found["mark"] if is_raised or not is_letter else ""
