"""Follow the places that links name, and those where pages begin, from a page's elements into its blocks.

Before a page is cut, `mark` puts a picture of its own where each place is; afterwards `unmarked` takes them
out again and says where they came to stand.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from viewer.article.model import Block, Inline, InlineKind
from viewer.readers.markup.segments import Segment
from viewer.readers.markup.tree import Node

_SIGN = "pilcrow-place:"
_EMPTY = frozenset({"img", "br", "hr", "wbr", "input", "area", "col", "pre"})  # a mark stands before these
_ROWS = frozenset({"tr", "tbody", "thead", "tfoot", "table"})
_CELLS = frozenset({"td", "th", "caption"})


class Mark(NamedTuple):
    """A place among segments: the words of segment number `at`, from `offset` on; the last index is the end."""

    name: str
    at: int
    offset: int


def mark(node: Node, name: str) -> None:
    """Mark the place where an element begins."""
    node = next((each for each in node.ancestors() if each.tag == "pre"), node)
    if node.tag in _EMPTY and node.parent is not None:
        parent, at = node.parent, node.parent.children.index(node)
    else:
        parent, at = _first_cell(node), 0
    sign = Node("img", {"src": _SIGN + name}, parent, node.line)
    sign.index = -1 - id(sign)  # the cutter tells elements apart by it
    parent.children.insert(at, sign)


def _first_cell(node: Node) -> Node:
    """Return the first cell of a table or row, whose text begins there; other elements as they are."""
    while node.tag in _ROWS:
        inner = next((child for child in node.children if isinstance(child, Node)), None)
        if inner is None or inner.tag not in _ROWS | _CELLS:
            break
        node = inner
    return node


def unmarked(segments: Iterable[Segment]) -> tuple[list[Segment], list[Mark]]:
    """Return segments without marks, numbered anew, and the marks in order."""
    kept: list[Segment] = []
    marks: list[Mark] = []
    for segment in segments:
        signs = [each for each in segment.inlines if _is_sign(each)]
        marks.extend(Mark(each.address[len(_SIGN) :], len(kept), each.span.start) for each in signs)
        if signs:
            inlines = tuple(each for each in segment.inlines if not _is_sign(each))
            images = tuple(each for each in segment.images if not _is_sign(each))
            segment = replace(segment, inlines=inlines, images=images)  # noqa: PLW2901 - the same, less the signs
        if segment.text or segment.inlines:
            kept.append(replace(segment, index=len(kept)))
    return kept, marks


def _is_sign(inline: Inline) -> bool:
    return inline.kind is InlineKind.IMAGE and inline.address.startswith(_SIGN)


def offsets_of(marks: Iterable[Mark], segments: Sequence[Segment], blocks: Sequence[Block]) -> dict[str, int]:
    """Return where in the text marks came to stand; the first of one name counts.

    Args:
        marks: as `unmarked` returned them with the segments.
        segments: those the blocks were made of, and those without words between them.
        blocks: as many as there are segments with words.
    """
    starts: list[int] = []
    place = 0
    for segment in segments:
        starts.append(blocks[place].span.start if place < len(blocks) else -1)
        place += bool(segment.text)
    end = blocks[-1].span.end if blocks else 0
    found: dict[str, int] = {}
    for each in marks:
        start = starts[each.at] if each.at < len(starts) else -1
        found.setdefault(each.name, end if start < 0 else start + each.offset)
    return found
