"""Make an article's blocks of the segments that are its own, and furniture of all others."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from viewer.article.model import Block, BlockKind, Furniture, Inline, InlineKind, OriginMap, Span
from viewer.readers.markup.segments import Segment

_FEW_WORDS = 8
_ENOUGH = 24  # characters that are another text's beginning hardly ever
_TRIES = 8
_BEGINNING = 120
_PLAIN = re.compile(r"\w[\w ,.]{3,}\w")
_NEAR = 20_000  # characters after the beginning of the line in which an element begins
_NUMBERED = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM})
_HEADS = frozenset({BlockKind.HEADING, BlockKind.SECTION, BlockKind.BYLINE})


def parted(segments: Iterable[Segment]) -> list[Segment]:
    """Return an article's segments with the lines drawn between them as segments of their own, without text.

    None stands at the beginning, nor under a heading or the author's name, where it is an ornament.
    """
    found: list[Segment] = []
    is_waiting = False
    last: BlockKind | None = None
    for segment in segments:
        is_waiting = is_waiting or segment.is_parted
        if segment.text:
            if is_waiting and last is not None and last not in _HEADS:
                found.append(Segment(segment.owner, BlockKind.RULE, "", (), 0, segment.line))
            is_waiting, last = False, segment.kind
        found.append(segment)
    return found


def blocks_of(segments: Iterable[Segment]) -> tuple[Block, ...]:
    """Return the blocks, numbered, their spans counted as if line feeds joined them.

    Pictures that stand without words go to the beginning of the next block, after the last one to its end.
    """
    blocks: list[Block] = []
    waiting: list[Inline] = []
    position, number = 0, 0
    for segment in segments:
        if not _is_block(segment):
            waiting.extend(segment.inlines)
            continue
        numbered = segment.kind in _NUMBERED
        number += numbered
        span = Span(position, position + len(segment.text))
        inlines = segment.inlines
        if waiting and segment.text:
            inlines = (*(_at(image, 0) for image in waiting if image.kind is InlineKind.IMAGE), *inlines)
            waiting.clear()
        count = number if numbered else None
        marker = segment.marker
        blocks.append(Block(segment.kind, span, segment.text, count, segment.level, inlines, marker))
        position = span.end + 1
    if waiting and blocks:
        last = blocks[-1]
        after = tuple(_at(image, len(last.text)) for image in waiting if image.kind is InlineKind.IMAGE)
        blocks[-1] = replace(last, inlines=(*last.inlines, *after))
    return tuple(blocks)


def targets_of(segments: Iterable[Segment], blocks: Iterable[Block]) -> Mapping[str, int]:
    """Return where the named places stand in the text: those of what has no words, before the next block.

    Args:
        segments: all of which blocks were made.
        blocks: what `blocks_of` made of them.
    """
    found: dict[str, int] = {}
    waiting: list[str] = []
    following = iter(blocks)
    for segment in segments:
        if not _is_block(segment):
            waiting.extend(name for name, _ in segment.names)
            continue
        start = next(following).span.start
        if segment.kind is BlockKind.RULE:
            continue
        places = [*((name, 0) for name in waiting), *segment.names]
        waiting.clear()
        for name, offset in places:
            found.setdefault(name, start + offset)
    return MappingProxyType(found)


def with_text(segments: Iterable[Segment]) -> list[Segment]:
    """Return the segments of which blocks are made, one each: those with text, and lines drawn."""
    return [segment for segment in segments if _is_block(segment)]


def _is_block(segment: Segment) -> bool:
    return bool(segment.text) or segment.kind is BlockKind.RULE


def _at(image: Inline, offset: int) -> Inline:
    return replace(image, span=Span(offset, offset))


class Places:
    """Finds where the words of segments stand in the decoded file."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._starts = [0]
        position = source.find("\n")
        while position >= 0:
            self._starts.append(position + 1)
            position = source.find("\n", position + 1)

    def furniture(self, segments: Sequence[Segment]) -> tuple[Furniture, ...]:
        """Return lines of the page; each spans its first words where the file has them as they are shown."""
        return tuple(self._line(segment) for segment in segments if segment.text)

    def origin(self, segments: Iterable[Segment], blocks: Iterable[Block]) -> OriginMap:
        """Return where the blocks' words stand: for each the beginning that the file has as it is shown."""
        runs: list[tuple[int, int, int]] = []
        end = 0
        for segment, block in zip(segments, blocks, strict=True):
            found = self._found(segment, end) if segment.text else None
            if found:
                text = found.of(self._source)
                runs.append((block.span.start + block.text.index(text), found.start, len(found)))
                end = found.end
        return OriginMap(runs)

    def _line(self, segment: Segment) -> Furniture:
        found = self._found(segment)
        if found is None:
            line = min(segment.line, len(self._starts))
            return Furniture(line, segment.text, Span(self._starts[line - 1], self._starts[line - 1]))
        return Furniture(bisect_right(self._starts, found.start), segment.text, found)

    def _found(self, segment: Segment, after: int = 0) -> Span | None:
        """Return the first place from the segment's element on that has its words, or the first of them."""
        start = max(self._starts[min(segment.line, len(self._starts)) - 1], after)
        return self._begun(segment.text, start) or self._first_of(self._parts_of(segment), start)

    def _begun(self, text: str, start: int) -> Span | None:
        """Return the first place that has the text, or so much of its beginning that it can be no other."""
        first = text.split(None, 1)[0]
        at = self._source.find(first, start, start + _NEAR)
        for _ in range(_TRIES):
            if at < 0:
                break
            length = self._shared(text, at)
            if length >= min(len(text), _ENOUGH):
                return Span(at, at + length)
            at = self._source.find(first, at + 1, start + _NEAR)
        return None

    def _shared(self, text: str, at: int) -> int:
        """Return how much of a text's beginning the file has at a place, without white space at its end."""
        if self._source.startswith(text, at):
            return len(text)
        low, high = 0, len(text)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._source.startswith(text[:middle], at) else (low, middle)
        return len(text[:low].rstrip())

    def _first_of(self, parts: Iterable[str], start: int) -> Span | None:
        for part in parts:
            at = self._source.find(part, start, start + _NEAR)
            if at >= 0:
                return Span(at, at + len(part))
        return None

    @staticmethod
    def _parts_of(segment: Segment) -> Iterator[str]:
        """Yield parts of a line that the file may have where it has not the whole as it is shown."""
        words = segment.text.split(None, _FEW_WORDS)
        yield from (part for part in (" ".join(words[:_FEW_WORDS]), words[0]) if part in segment.text)
        if segment.inlines and segment.inlines[0].span.end:
            yield segment.text[: segment.inlines[0].span.end]
        plain = _PLAIN.findall(segment.text[:_BEGINNING])  # as no entity can be in it
        if plain:
            yield max(plain, key=len)
