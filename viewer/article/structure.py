# ruff: noqa: RUF001 - dashes and quotes stand here as texts have them
"""Divide a text capture into the article and the page around it.

Nothing is lost: every line of the file that is not blank ends in a block or among the furniture.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from viewer.article.dateline import parse_dateline
from viewer.article.fields import Capture, metadata_of
from viewer.article.furniture import is_end_mark, is_furniture, is_rule, is_sign_off, opens_footer
from viewer.article.head import SCRIPT_LABEL, Head, Role, is_script, read_head, title_breaks
from viewer.article.lines import Lines, Units, joins
from viewer.article.model import BlockKind, Blocks, Columns, Field, Furniture, OriginMap

_FOOT = 30  # no page has more lines under the article that are told one by one
_LONGEST_HEADING = 80
_PROSE = 60  # a line this long, or one that ends as a sentence, is text and no heading
_ENDS_TEXT = frozenset(".!?:;,…\"'”’»)-–—。！？،؟")
_KINDS = {
    Role.SECTION: (BlockKind.SECTION, 0),
    Role.TITLE: (BlockKind.HEADING, 1),
    Role.HEADING: (BlockKind.HEADING, 2),
    Role.SOURCE: (BlockKind.BYLINE, 0),
    Role.BYLINE: (BlockKind.BYLINE, 0),
    Role.STAMP: (BlockKind.BYLINE, 0),
    Role.PLACE: (BlockKind.BYLINE, 0),
}


class Structure(NamedTuple):
    """An article's parts, ready to be joined with the file they came from."""

    text: str
    blocks: Blocks
    furniture: tuple[Furniture, ...]
    metadata: Mapping[str, Field]
    origin: OriginMap


def structure_of(source: str, *, latest_year: int) -> Structure:
    """Read the structure of a text capture.

    Args:
        source: the decoded file.
        latest_year: the last year proposed for a date that states none; these rooms have no clock.
    """
    lines = Lines(source)
    joined = joins(lines)
    units = Units(lines, joined)
    broken = title_breaks(units)
    if broken:
        units = Units(lines, {**joined, **broken})
    head = read_head(units)
    draft = _Draft(units, head)
    text, blocks, origin = draft.article()
    furniture = draft.furniture()
    capture = Capture(source, text, blocks, furniture, origin, head)
    metadata = MappingProxyType(metadata_of(capture, latest_year=latest_year))
    return Structure(text, blocks, furniture, metadata, origin)


class _Draft:
    """Which unit becomes what, and the blocks made of them."""

    def __init__(self, units: Units, head: Head) -> None:
        self._units = units
        self._head = head
        self._labels = self._script_labels()
        self._page = {unit for unit, role in enumerate(head.roles) if role not in _KINDS}
        self._page.update(unit for unit, length in self._labels.items() if length == len(units.texts[unit]))
        self._page.update(self._foot())
        if len(self._page) == len(units.texts) > 0:  # a script's lone label: show it rather than nothing
            self._page.discard(len(units.texts) - 1)
            self._labels.clear()
        self._headings = self._inner_headings()

    def article(self) -> tuple[str, Blocks, OriginMap]:
        """Return text, blocks and origin of everything that is not furniture."""
        labels, page = self._labels, self._page
        columns, texts, shown = Columns(), list[str](), array("I")
        position, number = 0, 0
        for unit, whole in enumerate(self._units.texts):
            if unit in page:
                continue
            label = labels.get(unit, 0) if labels else 0
            text = whole[label:] if label else whole
            kind, level = self._kind(unit, text)
            is_numbered = kind is BlockKind.PARAGRAPH
            number += is_numbered
            end = position + len(text)
            columns.add(kind, position, end, number if is_numbered else 0, level)
            texts.append(text)
            shown.append(unit)
            position = end + 1
        text = "\n".join(texts)
        return text, Blocks(text, columns), OriginMap(self._runs(shown, columns.starts))

    def _runs(self, shown: Iterable[int], starts: Iterable[int]) -> Iterator[tuple[int, int, int]]:
        """Yield what was copied from the file: units that begin at these places of the text."""
        runs, labels = self._units.runs, self._labels
        for unit, position in zip(shown, starts, strict=True):
            label = labels.get(unit, 0) if labels else 0
            yield from (
                _without_label(runs(unit, position - label), position) if label else runs(unit, position)
            )

    def _kind(self, unit: int, text: str) -> tuple[BlockKind, int]:
        if unit < len(self._head.roles):
            return _KINDS[self._head.roles[unit]]
        if unit in self._headings:
            return _KINDS[Role.HEADING]
        is_drawn = not text[0].isalnum() and is_rule(text)
        return (BlockKind.RULE if is_drawn else BlockKind.PARAGRAPH), 0

    def furniture(self) -> tuple[Furniture, ...]:
        """Return the page's lines in the order of the file."""
        lines = self._units.lines
        return tuple(
            Furniture(lines.numbers[index], lines.texts[index], lines.span(index))
            for unit in sorted(self._page)
            for index in self._units.line_indexes(unit)
        )

    def _script_labels(self) -> dict[int, int]:
        """Return the length of the label `INTRO:` or `TEXT:` that opens a unit of a script."""
        if not is_script(self._units):
            return {}
        labels = ((unit, SCRIPT_LABEL.match(text)) for unit, text in enumerate(self._units.texts))
        return {unit: found.end() for unit, found in labels if found}

    def _foot(self) -> set[int]:
        """Return the units of the page under the article; at least one unit stays article."""
        texts, body = self._units.texts, self._head.body
        first = max(body + 1, len(texts) - _FOOT)
        end = self._footer_start(first)
        foot = set(range(end, len(texts)))
        while end > first and self._is_page_line(end - 1):
            end -= 1
            foot.add(end)
        return foot

    def _footer_start(self, first: int) -> int:
        """Return where the page's foot begins: a line that opens one, with little text after it."""
        texts = self._units.texts
        for unit in range(first, len(texts)):
            if opens_footer(texts[unit]) and self._units.is_apart(unit) and self._is_foot(texts[unit:]):
                return unit
        return len(texts)

    @staticmethod
    def _is_foot(texts: Sequence[str]) -> bool:
        paragraphs = sum(len(text) > _PROSE and text[-1] == "." for text in texts)
        return paragraphs <= 2 and 2 * paragraphs <= len(texts)

    def _is_page_line(self, unit: int) -> bool:
        text = self._units.texts[unit]
        is_initials = bool(self._labels) and is_sign_off(text)
        return is_end_mark(text) or is_initials or is_furniture(text)

    def _inner_headings(self) -> frozenset[int]:
        """Return the short lines inside the body that stand alone between paragraphs."""
        texts, body = self._units.texts, self._head.body
        short = [
            unit
            for unit in range(body, len(texts) - 1)
            if len(texts[unit]) <= _LONGEST_HEADING and texts[unit][-1] not in _ENDS_TEXT
        ]
        return frozenset(unit for unit in short if self._is_heading(unit))

    def _is_heading(self, unit: int) -> bool:
        text, following = self._units.texts[unit], self._units.texts[unit + 1]
        starts = text[0].isupper() and len(text.split()) <= 10 and len(text) > 2 and "\u2028" not in text
        apart = self._units.is_apart(unit) and self._units.is_apart(unit + 1)
        followed = unit + 1 not in self._page and (len(following) >= _PROSE or following[-1] in ".!?")
        fits = starts and apart and followed and unit not in self._labels and not following[0].islower()
        return fits and parse_dateline(text) is None


def _without_label(runs: Iterable[tuple[int, int, int]], position: int) -> Iterator[tuple[int, int, int]]:
    """Cut from runs what stands before `position` in the text, the label left out."""
    for text_start, source_start, length in runs:
        cut = min(max(position - text_start, 0), length)
        yield text_start + cut, source_start + cut, length - cut
