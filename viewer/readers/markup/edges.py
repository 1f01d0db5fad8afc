# ruff: noqa: RUF001 - quotes stand here as pages have them
"""Take the lines that speak of it or of the page from an article's ends: bylines, days, labels."""

import re
from collections.abc import Sequence

from viewer.article.furniture import is_end_mark, is_furniture
from viewer.article.head import BYLINE
from viewer.article.model import BlockKind, InlineKind
from viewer.readers.markup.dates import written_day
from viewer.readers.markup.metadata import is_others
from viewer.readers.markup.segments import Segment
from viewer.readers.markup.tree import Node
from viewer.readers.markup.words import relaxed

_DEEPEST = 12
# How pages name the lead, in class, id or itemprop.
_LEAD = re.compile(
    r"lead(?!er|ing)|intro|sub-?_?(?:title|head|line)|excerpt|\bdec?k\b|-dec?k|dek|standfirst|summary|chapo|abstract|kicker|vorspann|"
    r"anriss|description|tagline|alternativeheadline|ingress|sommario|occhiello|entradilla|sapo|perex|strapline"
)
_PICTURES = re.compile(r"caption|gallery|slide|carousel|photo|image|picture|media")
_HAS_WORDS = re.compile(r"\w{2}")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+\Z|[\w.+-]+@[\w-]+\.[\w.]+\Z")
_ENDS_SENTENCE = re.compile(r"[.!?…\u3002\u0964][\"'”’»)\]]*\Z")


def trimmed(
    segments: Sequence[Segment], kept: Sequence[int], title: int | None, author: str = ""
) -> list[int]:
    """Return the body's segments without what is no text of it.

    Args:
        segments: all of the page.
        kept: the body's, by index.
        title: the one that shows the title.
        author: who wrote it; a line above the text that says no more is none of it.
    """
    name = relaxed(segments[title].text) if title is not None else ""
    rest = [
        index
        for index in kept
        if index != title and not (name and len(name) > 8 and relaxed(segments[index].text) == name)
    ]
    rest = [index for index in _without_repeats(segments, rest) if not _is_label(segments[index])]
    head = _head(segments, rest, relaxed(author))
    rest = [index for place, index in enumerate(rest) if place not in head] or rest
    rest = rest[: _foot(segments, rest)] or list(kept)
    return [*_leads(segments, title, rest[0]), *rest] if title is not None else rest


def _without_repeats(segments: Sequence[Segment], kept: Sequence[int]) -> list[int]:
    """Leave out the little that stands there a second time, as captions of galleries do."""
    seen: set[str] = set()
    found: list[int] = []
    for index in kept:
        text = segments[index].text
        if len(text) <= 40 or text not in seen or not _is_caption(segments[index]):
            found.append(index)
        seen.add(text)
    return found


def _is_caption(segment: Segment) -> bool:
    owners = (segment.owner, *list(segment.owner.ancestors())[:4])
    return segment.kind is BlockKind.CAPTION or any(_PICTURES.search(node.hints) for node in owners)


def _leads(segments: Sequence[Segment], title: int, first: int) -> list[int]:
    """Return the sentences between the title and the body: the lead, which pages keep apart from it."""
    found = [index for index in range(title + 1, first) if _is_lead(segments[index], segments[title].owner)]
    return found if len(found) <= 3 and first - title <= 25 else []


def _is_lead(segment: Segment, title: Node) -> bool:
    text = segment.text
    fits = segment.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING} and len(text) >= 50
    fits = fits and (bool(_ENDS_SENTENCE.search(text)) or len(text) >= 100) and segment.link_density < 0.2
    owners = (segment.owner, *list(segment.owner.ancestors())[:2])
    named = any(_LEAD.search(f"{node.hints} {node.get('itemprop').lower()}") for node in owners)
    written = (
        segment.owner.tag == "p"
        and len(text) >= 80
        and not any(_PICTURES.search(node.hints) for node in owners)
    )
    fits = fits and (named or written)
    return (
        fits
        and not is_others(segment.owner, title)
        and not _is_line_of_page(segment)
        and segment.owner.tag != "figcaption"
    )


def _is_label(segment: Segment) -> bool:
    """Say whether a line within the body is a label or a pointer of the page's."""
    text = segment.text
    if segment.kind is not BlockKind.PARAGRAPH or not 0 < len(text) <= 150 or not _HAS_WORDS.search(text):
        return False
    if _ADDRESS.match(text):
        return False
    return (len(text) <= 30 or segment.link_density > 0.3) and is_furniture(text)


def _head(segments: Sequence[Segment], kept: Sequence[int], author: str) -> set[int]:
    """Return the places among the kept of lines about the article, above its first long paragraph."""
    found: set[int] = set()
    for place, index in enumerate(kept[:_DEEPEST]):
        if len(segments[index].text) > 120 and place > 2:
            break
        if _is_line_of_page(segments[index]) or (author and relaxed(segments[index].text) == author):
            found.add(place)
    return found


def _foot(segments: Sequence[Segment], kept: Sequence[int]) -> int:
    end = len(kept)
    while end > 1 and _ends_page(segments[kept[end - 1]]):
        end -= 1
    return end


def _is_line_of_page(segment: Segment) -> bool:
    text = segment.text
    if not text or segment.kind in {BlockKind.CODE, BlockKind.TABLE_ROW} or _ADDRESS.match(text):
        return False
    is_line = segment.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}  # an item or a quote may name a day
    if len(text) <= 120 and (BYLINE.match(text) or (is_line and written_day(text) and len(text) <= 80)):
        return True
    return is_furniture(text)


def _ends_page(segment: Segment) -> bool:
    """Say whether a last line is none of the article: a page line, a heading over nothing, an end mark."""
    links = sum(run.kind is InlineKind.LINK for run in segment.inlines)
    is_menu = links > 1 and 0 < len(segment.text) <= 60 and segment.link_density > 0.7
    return (
        (is_menu and segment.kind is BlockKind.PARAGRAPH)
        or _is_line_of_page(segment)
        or segment.kind is BlockKind.HEADING
        or is_end_mark(segment.text)
    )
