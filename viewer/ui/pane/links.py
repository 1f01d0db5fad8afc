"""Links in the article: which one is where, and what they lead to. Loaded with the first article of links."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from html import escape
from typing import NamedTuple
from urllib.parse import unquote

from PySide6.QtCore import QPointF

from viewer.article.model import Article, Block, InlineKind, Span
from viewer.ui.pane.column_view import RowInView
from viewer.ui.pane.offsets import TextBorder
from viewer.ui.pane.washes import Pieces, Stretch, Wash, lines_in

_OPENED = re.compile(r"(?:https?:|mailto:|#)", re.IGNORECASE)
_NEAR = 2  # px
_NONE = Wash("page")
_MOST_SHOWN = 300  # characters of a footnote or an address


class Link(NamedTuple):
    """A link and its words, in offsets of the article's text."""

    address: str
    span: Span


def is_openable(address: str) -> bool:
    """Say whether a link is ever followed: into the document, or, when the reader agrees, out of it."""
    return _OPENED.match(address) is not None


def links_of(block: Block) -> Iterator[Link]:
    """Yield the links of a block."""
    for each in block.inlines:
        if each.kind is InlineKind.LINK and each.address and len(each.span):
            yield Link(each.address, each.span.shifted(block.span.start))


def link_over(article: Article, offset: int) -> Link | None:
    """Return the link whose words stand at an offset."""
    if not article.blocks:
        return None
    block = article.blocks[article.block_index_at(offset)]
    return next((each for each in links_of(block) if each.span.start <= offset < each.span.end), None)


def link_under(border: TextBorder, row: RowInView, block: Block, place: QPointF) -> Link | None:
    """Return the link whose words stand at a place in the viewport."""
    layout, start = row.block.layout(), row.block.position()
    y = place.y() - row.top
    lines = range(layout.lineCount()) if row.shape.is_grid else lines_in(layout, y - _NEAR, y + _NEAR)
    pieces = Pieces(layout, row.shape)
    for link in links_of(block):
        first, last = border.to_document(link.span.start), border.to_document(link.span.end)
        for piece in pieces.of(Stretch(first - start, last - start, _NONE), lines):
            if piece.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(QPointF(place.x(), y)):
                return link
    return None


def next_link(article: Article, offset: int, by: int) -> Link | None:
    """Return the first link after an offset (+1), or the last one that begins before it (-1)."""
    index = article.block_index_at(offset) if article.blocks else 0
    for at_block in range(index, len(article.blocks)) if by > 0 else range(index, -1, -1):
        links = list(links_of(article.blocks[at_block]))
        starts = [link.span.start for link in links]
        at = bisect_right(starts, offset) if by > 0 else bisect_right(starts, offset - 1) - 1
        if 0 <= at < len(links):
            return links[at]
    return None


def target_of(article: Article, address: str) -> int | None:
    """Return the offset a link within the document leads to, None where it leads nowhere."""
    name = address[1:]
    return article.targets.get(name, article.targets.get(unquote(name)))


def told_of(article: Article, address: str) -> str:
    """Return what a reader is told of a link before following it: the words it leads to, or its address."""
    target = target_of(article, address) if address.startswith("#") else None
    if target is not None and article.blocks:
        return _shortened(article.blocks[article.block_index_at(target)].text)
    return _shortened(address)


def as_tooltip(words: str) -> str:
    """Return words as a tooltip takes them, which might else find markup in them."""
    return f"<p style='white-space:pre-wrap'>{escape(words)}</p>"


def _shortened(words: str) -> str:
    return words if len(words) <= _MOST_SHOWN else words[: _MOST_SHOWN - 1] + "…"
