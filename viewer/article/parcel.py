"""An article as bytes, on its way from the process that read it to the one that shows it."""

import pickle
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from viewer.article.model import Article, Block, Span


def packed(article: Article) -> bytes:
    """Return an article as bytes for another process of this very program."""
    rows = [(each.kind, *_ends(each.span), each.number, each.level, *_rare(each)) for each in article.blocks]
    bare = replace(article, blocks=(), metadata=dict(article.metadata), targets=dict(article.targets))
    return pickle.dumps(
        (bare, rows), pickle.HIGHEST_PROTOCOL
    )  # five times as quick as blocks with their texts


def unpacked(parcel: bytes) -> Article:
    """Return the article that another process of this program packed.

    Raises:
        ValueError: the bytes are no whole parcel.
    """
    try:
        article, rows = pickle.loads(parcel)  # noqa: S301  from our own child
    except (EOFError, pickle.UnpicklingError) as error:
        raise ValueError("a part of the article is missing") from error
    text = article.text
    return replace(
        article,
        blocks=tuple(
            Block(kind, Span(start, end), text[start:end], *rest) for kind, start, end, *rest in rows
        ),
        metadata=MappingProxyType(article.metadata),
        targets=MappingProxyType(article.targets),
    )


def _rare(block: Block) -> tuple[Any, ...]:
    """Return what a text's blocks do without."""
    rare = (block.inlines, block.marker, block.page)
    return rare if any(rare) else ()


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
