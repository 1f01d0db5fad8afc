"""Keep the notes at a page's foot that marks in the article lead to: they are the author's words too."""

import re
from collections.abc import Iterator, Sequence

from viewer.article.model import InlineKind
from viewer.readers.markup.segments import Segment

_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3})[\])]?\.?")  # "1", "[12]", "*"
_ONE_NOTE = frozenset({"li", "dd", "tr"})
_LONGEST = 12  # segments one note may consist of


def with_footnotes(segments: Sequence[Segment], kept: Sequence[int]) -> list[int]:
    """Return the article's segments, by index, with those of the notes that its marks lead to.

    Args:
        segments: all of the page.
        kept: the article's.
    """
    wanted = {name for index in kept for name in _marked(segments[index])}
    if not wanted:
        return list(kept)
    inside = set(kept)
    last = max(inside)
    for segment in segments:
        if segment.index > last and any(name in wanted for name, _ in segment.names):
            inside.update(_note(segments, segment))
    return sorted(inside)


def _marked(segment: Segment) -> Iterator[str]:
    """Yield the names that a segment's marks of notes lead to."""
    for run in segment.inlines:
        leads_within = run.kind is InlineKind.LINK and run.address.startswith("#")
        if leads_within and _MARK.fullmatch(run.span.of(segment.text).strip()):
            yield run.address[1:]


def _note(segments: Sequence[Segment], first: Segment) -> Iterator[int]:
    """Yield the segments that stand in one element with the first of a note."""
    owners = (first.owner, *first.owner.ancestors(3))
    around = next((node for node in owners if node.tag in _ONE_NOTE), first.owner)
    yield first.index
    for segment in segments[first.index + 1 : first.index + _LONGEST]:
        if not segment.owner.has_ancestor(around):
            return
        yield segment.index
