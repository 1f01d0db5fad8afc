"""Take from both ends of an article's body the lines that speak of it or of the page: bylines, days, labels."""

from collections.abc import Sequence

from viewer.article.furniture import is_end_mark, is_furniture
from viewer.article.head import BYLINE
from viewer.article.model import BlockKind
from viewer.readers.markup.metadata import relaxed, written_day
from viewer.readers.markup.segments import Segment

_DEEPEST = 12


def trimmed(segments: Sequence[Segment], kept: Sequence[int], title: int | None) -> list[int]:
    """Return the body's segments without what is no text of it.

    Args:
        segments: all of the page.
        kept: the body's, by index.
        title: the one that shows the title.
    """
    name = relaxed(segments[title].text) if title is not None else ""
    rest = [
        index
        for index in kept
        if index != title and not (name and len(name) > 8 and relaxed(segments[index].text) == name)
    ]
    rest = _without_repeats(segments, rest)
    start = _head(segments, rest)
    end = _foot(segments, rest, start)
    return rest[start:end] or list(kept)


def _without_repeats(segments: Sequence[Segment], kept: Sequence[int]) -> list[int]:
    """Leave out what stands there a second time, as captions of galleries do."""
    seen: set[str] = set()
    found: list[int] = []
    for index in kept:
        text = segments[index].text
        if len(text) > 60 and text in seen and segments[index].owner.tag != "p":
            continue
        seen.add(text)
        found.append(index)
    return found


def _head(segments: Sequence[Segment], kept: Sequence[int]) -> int:
    start = 0
    for place, index in enumerate(kept[:_DEEPEST]):
        segment = segments[index]
        if _is_line_of_page(segment):
            if place == start:
                start = place + 1
        elif len(segment.text) > 160:
            break
    return start


def _foot(segments: Sequence[Segment], kept: Sequence[int], start: int) -> int:
    end = len(kept)
    while end > start + 1 and (
        _is_line_of_page(segments[kept[end - 1]]) or is_end_mark(segments[kept[end - 1]].text)
    ):
        end -= 1
    return end


def _is_line_of_page(segment: Segment) -> bool:
    text = segment.text
    if not text or segment.kind in {BlockKind.CODE, BlockKind.TABLE_ROW}:
        return False
    if len(text) <= 120 and (BYLINE.match(text) or (written_day(text) and len(text) <= 80)):
        return True
    return is_furniture(text)
