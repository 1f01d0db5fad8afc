"""Hold the segments chosen by shape against the article's text where the page's code states that too."""

import re
from collections.abc import Iterable, Sequence

from viewer.article.model import BlockKind
from viewer.readers.markup.claims import Claim
from viewer.readers.markup.segments import Segment
from viewer.readers.markup.words import relaxed

_SHORTEST = 300  # characters; a shorter statement is a summary
_ENOUGH = 0.6  # of the text chosen by shape must be stated, or the statement is cut off or of another text
_CHUNK = 5  # words that must follow one another
_TAG = re.compile(r"<[^<>]{1,200}>")


def agreed(segments: Sequence[Segment], kept: Sequence[int], claims: Iterable[Claim]) -> list[int]:
    """Return the segments the stated text holds, with the headings, pictures and tables between them.

    What was chosen stays as it is where the page states no text, or another or shorter one.

    Args:
        segments: all of the page.
        kept: those chosen by their shape, by index.
        claims: what the page's code says.
    """
    bodies = [_TAG.sub(" ", claim.value) for claim in claims if claim.name == "body"]
    stated = max(bodies, key=len, default="")
    if len(stated) < _SHORTEST:
        return list(kept)
    words = f" {relaxed(stated)} "
    matched = [segment.index for segment in segments if _is_stated(segment.text, words)]
    told = sum(len(segments[index].text) for index in matched)
    chosen = sum(len(segments[index].text) for index in kept)
    if told < _ENOUGH * max(chosen, len(stated)) or not matched:
        return list(kept)
    inside = set(matched)
    first, last = _dense(segments, matched)
    inside.update(
        index for index in kept if first < index < last and segments[index].kind is not BlockKind.PARAGRAPH
    )
    return sorted(index for index in inside if first <= index <= last)


def _is_stated(text: str, words: str) -> bool:
    own = relaxed(text).split()
    if len(own) <= 2 * _CHUNK:
        return len(own) > 2 and f" {' '.join(own)} " in words
    chunks = [" ".join(own[start : start + _CHUNK]) for start in range(0, len(own) - _CHUNK + 1, _CHUNK)]
    return sum(chunk in words for chunk in chunks) * 5 >= len(chunks) * 3


def _dense(segments: Sequence[Segment], matched: Sequence[int]) -> tuple[int, int]:
    """Return the first and the last of the longer segments stated: short ones may stand in teasers."""
    long = [index for index in matched if len(segments[index].text) >= 80] or list(matched)
    return long[0], long[-1]
