"""Say what each paragraph of a document is, and write the blocks of the article."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import NamedTuple

from viewer.article.furniture import is_rule
from viewer.article.model import Block, BlockKind, Inline, InlineKind, Span
from viewer.readers.markup.words import relaxed
from viewer.readers.pdf.lines import Line
from viewer.readers.pdf.paragraphs import (
    Paragraph,
    ends_sentence,
    footnotes_of,
    is_bullet,
    joined,
    mark_of,
    note_mark,
    paragraphs_of,
    type_of,
)
from viewer.readers.pdf.writing import Vocabulary, Written, coded, row_text, written

_LARGER = 1.12  # than the body's type, for a heading
_LONGEST_HEADING = 200
_MOST_HEADING_LINES = 4
_LONGEST_BOLD_HEADING = 120
_DEEPEST_HEADING = 6
_LONGEST_TITLE = 300
_FARTHEST = 60  # floats and notes between two halves of a paragraph
_NUMBERED = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM})
_WORDS = re.compile(r"[^\W\d_]{2}|[\u3040-\u9fff\uac00-\ud7af]")


@dataclass(slots=True)
class Part:
    """A block to be: its paragraph, what it is, the mark that leads it, a footnote's number."""

    paragraph: Paragraph
    kind: BlockKind
    page: int
    level: int | None = None
    mark: str = ""
    note: str = ""

    @property
    def style(self) -> tuple[float, bool]:
        """Size and weight, by which headings are ranked."""
        first = self.paragraph.first
        return first.size, first.is_bold

    @property
    def text(self) -> str:
        """The words, lines joined by spaces."""
        return " ".join(line.text for line in self.paragraph.lines)


class Blocks(NamedTuple):
    """The blocks, the number of the page each begins on, and where in the text stands what links name."""

    blocks: tuple[Block, ...]
    pages: list[int]
    targets: dict[str, int]


class Composition:
    """The parts of a document in the order of reading."""

    def __init__(self, lines: Sequence[Line], outline: Sequence[tuple[int, int, str]]) -> None:
        self._lines = lines
        self._type = type_of(lines)
        self._outline = {(page + 1, relaxed(title)): level for level, page, title in outline if title.strip()}
        self.parts = self._in_order()
        _settle_lists(self.parts)

    # order

    def _in_order(self) -> list[Part]:
        """Return the parts; what a page's foot explains comes after the text that may go on on the next."""
        parts: list[Part] = []
        waiting: list[Part] = []
        page = 0
        for region in paragraphs_of(self._lines, self._type):
            later: list[Part] = []
            if region[0].first.page != page:
                page = region[0].first.page
                later, waiting = waiting, later
            body, notes = self._divided(region)
            body = self._without_rest(parts, body)
            parts.extend(later)
            parts.extend(self._part(*pair) for pair in zip_longest(body, body[1:]))
            waiting.extend(notes)
        return [*parts, *waiting]

    def _without_rest(self, parts: Sequence[Part], body: list[Paragraph]) -> list[Paragraph]:
        """Give the text before a region what of it goes on there; pictures and tables may come first."""
        for place, paragraph in enumerate(body):
            if not self._is_float(paragraph):
                is_rest = place == 0 or paragraph.first.text[:1].islower()
                if is_rest and self._go_on(parts, paragraph):
                    return [*body[:place], *body[place + 1 :]]
                break
        return body

    def _is_float(self, paragraph: Paragraph) -> bool:
        """Say whether a paragraph belongs to a picture, table or listing that text flows around."""
        first = paragraph.first
        is_typed = first.is_monospaced and not self._type.is_monospaced
        return first.is_row or is_typed or self._is_caption(paragraph) or first.size < 0.9 * self._type.size

    def _go_on(self, parts: Sequence[Part], paragraph: Paragraph) -> bool:
        """Add a paragraph to the last one of the text if it goes on in it; floats and notes stand between."""
        for part in parts[: -_FARTHEST - 1 : -1]:
            if part.note or part.kind is BlockKind.CAPTION or self._is_float(part.paragraph):
                continue
            is_near = part.kind in _NUMBERED and part.paragraph.last.page >= paragraph.first.page - 1
            if not is_near or not joined(part.paragraph, paragraph):
                return False
            part.paragraph.lines.extend(paragraph.lines)
            return True
        return False

    def _divided(self, region: list[Paragraph]) -> tuple[list[Paragraph], list[Part]]:
        """Return a region's own paragraphs, and its footnotes, each with what goes on without a mark."""
        count = footnotes_of(region, self._type)
        notes: list[Part] = []
        for paragraph in region[len(region) - count :]:
            mark = note_mark(paragraph)
            if mark or not notes:
                part = Part(paragraph, BlockKind.PARAGRAPH, paragraph.first.page, note=mark or "-", mark=mark)
                notes.append(part)
            else:
                notes.append(Part(paragraph, BlockKind.PARAGRAPH, paragraph.first.page, note="-"))
        return region[: len(region) - count], notes

    # kinds

    def _part(self, paragraph: Paragraph, following: Paragraph | None) -> Part:
        first = paragraph.first
        part = Part(paragraph, BlockKind.PARAGRAPH, first.page)
        if first.is_row:
            part.kind = BlockKind.TABLE_ROW
        elif is_rule(part.text):
            part.kind = BlockKind.RULE
        elif self._is_code(paragraph):
            part.kind = BlockKind.CODE
        elif self._is_caption(paragraph):
            part.kind = BlockKind.CAPTION
        elif self._is_heading(part, following):
            part.kind = BlockKind.HEADING
        elif mark := mark_of(first.text):
            part.kind, part.mark = BlockKind.LIST_ITEM, mark
        elif self._is_quote(paragraph):
            part.kind, part.level = BlockKind.QUOTE, 1
        return part

    def _is_code(self, paragraph: Paragraph) -> bool:
        fixed = all(line.is_monospaced for line in paragraph.lines)
        return fixed and not self._type.is_monospaced and len(paragraph.lines) > 1

    def _is_caption(self, paragraph: Paragraph) -> bool:
        if not paragraph.is_caption:
            return False
        first = paragraph.first
        is_set_apart = first.size * 1.03 < self._type.size or first.words[0].flags != first.words[-1].flags
        return is_set_apart or bool(
            re.match(r"\D{1,12}[A-Z]?[\d.]{1,5}(?:[.:|]|\s[-\u2013\u2014])", first.text)
        )

    def _is_heading(self, part: Part, following: Paragraph | None) -> bool:
        paragraph, text = part.paragraph, part.text
        if (
            len(text) > _LONGEST_HEADING
            or not _WORDS.search(text)
            or len(paragraph.lines) > _MOST_HEADING_LINES
        ):
            return False
        if (part.page, relaxed(text)) in self._outline:
            return True
        return self._is_set_as_heading(text, paragraph, following)

    def _is_set_as_heading(self, text: str, paragraph: Paragraph, following: Paragraph | None) -> bool:
        first = paragraph.first
        is_sentence = ends_sentence(text) and text[-1] not in "?!\uff1f\uff01"
        if first.size >= _LARGER * self._type.size:
            return not (is_sentence and len(text) > 60)
        if first.size < 0.93 * self._type.size or following is None or following.first.is_row:
            return False
        if first.is_bold and not self._type.is_bold:
            return len(text) <= _LONGEST_BOLD_HEADING and not (is_sentence and len(text) > 60)
        is_shouted = text.isupper() and len(text) <= 80 and len(paragraph.lines) <= 2
        return (
            is_shouted
            and not is_sentence
            and not following.first.text.isupper()
            and len(_WORDS.findall(text)) > 2
        )

    @staticmethod
    def _is_quote(paragraph: Paragraph) -> bool:
        size = paragraph.first.size
        if len(paragraph.lines) < 2 or not 1.5 * size < paragraph.indent < 8 * size:
            return False
        lefts = [line.left for line in paragraph.lines[1:]]
        return max(lefts) - min(lefts) < 1

    # headings

    def title_by_type(self) -> Part | None:
        """Return the first page's heading in the largest type, or the bold line that opens it."""
        headings = [
            part
            for part in self.parts
            if part.kind is BlockKind.HEADING
            and part.page == 1
            and 2 < len(part.text) <= _LONGEST_TITLE
            and has_more_letters(part.text)
        ]
        large = [part for part in headings if part.style[0] >= _LARGER * self._type.size]
        if large:
            size = max(part.style[0] for part in large)
            return next(part for part in large if part.style[0] > 0.97 * size)
        opening = [part for part in self.parts[:4] if part.page == 1]
        return next((part for part in headings if part in opening), None)

    def part_that_says(self, title: str) -> Part | None:
        """Return the first page's part that has the words of a title stated elsewhere."""
        words = relaxed(title)
        if len(words) < 3:
            return None
        return next((part for part in self.parts if part.page == 1 and relaxed(part.text) == words), None)

    def rank(self, title: Part | None) -> None:
        """Give the title level 1, and the other headings theirs by outline or type."""
        if title:
            title.kind, title.level, title.mark = BlockKind.HEADING, 1, ""
        headings = [part for part in self.parts if part.kind is BlockKind.HEADING and part is not title]
        styles = sorted({part.style for part in headings}, reverse=True)
        ranks: dict[tuple[float, bool], int] = {}
        for style in styles:  # sizes that differ by less than a tenth of a point are one
            near = next((rank for other, rank in ranks.items() if _is_style(other, style)), None)
            ranks[style] = near or len(set(ranks.values())) + 2
        for part in headings:
            stated = self._outline.get((part.page, relaxed(part.text)))
            level = stated + 1 if stated else ranks[part.style]
            part.level = min(level, _DEEPEST_HEADING)

    # text

    def blocks(self, labels: Sequence[str], left_out: Sequence[Part]) -> Blocks:
        """Return the blocks, numbered.

        Args:
            labels: the pages' labels.
            left_out: parts that are no blocks.
        """
        vocabulary = Vocabulary(self._lines)
        notes = {
            (part.page, part.note): f"note-{part.page}-{part.note}" for part in self.parts if len(part.note)
        }
        blocks: list[Block] = []
        pages: list[int] = []
        targets: dict[str, int] = {}
        position, number = 0, 0
        gone = set(map(id, left_out))
        for part in self.parts:
            text, inlines = self._written(part, vocabulary)
            if not text or id(part) in gone:
                continue
            if part.note:
                targets.setdefault(notes[part.page, part.note], position)
            targets.setdefault(f"page-{part.page}", position)
            is_numbered = part.kind in _NUMBERED
            number += is_numbered
            block = Block(
                part.kind,
                Span(position, position + len(text)),
                text,
                number if is_numbered else None,
                part.level,
                inlines if part.note else tuple(_with_notes(inlines, text, part, notes)),
                part.mark.strip() if part.kind is BlockKind.LIST_ITEM else "",
                labels[part.page - 1],
            )
            blocks.append(block)
            pages.append(part.page)
            position = block.span.end + 1
        return Blocks(tuple(blocks), pages, targets)

    def _written(self, part: Part, vocabulary: Vocabulary) -> Written:
        lines = part.paragraph.lines
        if part.kind is BlockKind.TABLE_ROW:
            return Written(row_text(lines[0]).strip(" \t"), ())
        if part.kind is BlockKind.CODE:
            return coded(lines)
        skipped = len(part.mark) if part.kind is BlockKind.LIST_ITEM else 0
        is_plain = part.kind is BlockKind.HEADING or self._type.is_bold
        return written(lines, vocabulary, skipped=skipped, is_plain=is_plain)


def has_more_letters(text: str) -> bool:
    """Say whether a text has more letters than figures, as titles have and rows of data have not."""
    return sum(map(str.isalpha, text)) > sum(map(str.isdigit, text))


def _is_style(style: tuple[float, bool], other: tuple[float, bool]) -> bool:
    return abs(style[0] - other[0]) < 0.15 and style[1] == other[1]


def _with_notes(
    inlines: Sequence[Inline], text: str, part: Part, notes: Mapping[tuple[int, str], str]
) -> Iterator[Inline]:
    """Let raised marks lead to the footnote of the same page."""
    pages = {line.page for line in part.paragraph.lines}
    for inline in inlines:
        if inline.kind is InlineKind.SUPERSCRIPT:
            words = inline.span.of(text)
            name = next((notes[page, words] for page in sorted(pages) if (page, words) in notes), None)
            if name:
                yield Inline(InlineKind.LINK, inline.span, f"#{name}")
        yield inline


def _settle_lists(parts: Sequence[Part]) -> None:
    """Keep as items of a list what a bullet marks, or a number on which a neighbouring item counts."""
    items = [part for part in parts if part.kind is BlockKind.LIST_ITEM]
    values = [_value(part.mark) for part in items]
    kept: list[Part] = []
    for place, part in enumerate(items):
        around = values[max(place - 3, 0) : place] + values[place + 1 : place + 4]
        value = values[place]
        if is_bullet(part.mark) or any(
            shape == value[0] and abs(count - value[1]) == 1 for shape, count in around
        ):
            kept.append(part)
        else:
            part.kind, part.mark = BlockKind.PARAGRAPH, ""
    _nest(kept)


def _nest(items: Sequence[Part]) -> None:
    """Give items their level by how far they stand in."""
    lefts: list[float] = []
    before: Part | None = None
    for part in items:
        left = part.paragraph.first.left
        if before is None or part.page > before.page + 1:
            lefts = []
        while lefts and left < lefts[-1] - 2:
            lefts.pop()
        if not lefts or left > lefts[-1] + 2:
            lefts.append(left)
        part.level = len(lefts)
        before = part


def _value(mark: str) -> tuple[str, int]:
    """Return the shape of a mark and its place in the count."""
    found = re.search(r"(\d+|[A-Za-z]+)[.)]?\s*\Z", mark)
    if not found:
        return "", 0
    shape = re.sub(r"\d+", "1", mark[: found.start()]) + mark[found.end(1) :].strip()
    if found[1].isdigit():
        return f"1{shape}", int(found[1])
    if len(found[1]) == 1:
        return f"{'a' if found[1].islower() else 'A'}{shape}", ord(found[1])
    roman = found[1].lower()
    return f"i{shape}", _ROMANS.index(roman) + 1 if roman in _ROMANS else 0


_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
