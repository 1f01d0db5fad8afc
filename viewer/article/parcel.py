"""An article as bytes, on its way from the process that read it to the one that shows it."""

import pickle
from dataclasses import replace
from types import MappingProxyType

from viewer.article.model import Article, Blocks


def packed(article: Article) -> bytes:
    """Return an article as bytes for another process of this very program."""
    bare = replace(article, blocks=(), metadata=dict(article.metadata), targets=dict(article.targets))
    return pickle.dumps((bare, article.columns), pickle.HIGHEST_PROTOCOL)


def unpacked(parcel: bytes | bytearray) -> Article:
    """Return the article that another process of this program packed.

    Raises:
        ValueError: the bytes are no whole parcel.
    """
    try:
        article, columns = pickle.loads(parcel)  # noqa: S301  from our own child
    except (EOFError, pickle.UnpicklingError) as error:
        raise ValueError("a part of the article is missing") from error
    return replace(
        article,
        blocks=Blocks(article.text, columns),
        metadata=MappingProxyType(article.metadata),
        targets=MappingProxyType(article.targets),
    )
