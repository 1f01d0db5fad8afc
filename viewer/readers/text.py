"""Read a plain-text capture."""

from viewer.article.model import Article, Source
from viewer.article.structure import structure_of
from viewer.readers.source import EmptyDocumentError, RawFile, decode


def read_text(raw: RawFile, *, encoding: str | None, latest_year: int) -> Article:
    """Read a plain text: the article, the page lines around it and what it states about itself.

    Args:
        raw: the file.
        encoding: the reader's own choice, or None to find it.
        latest_year: the last year proposed for a date that states none.

    Raises:
        EmptyDocumentError: the file holds only white space.
        ReadError: the file holds no text, or the encoding is unknown.
    """
    decoded = decode(raw, encoding)
    found = structure_of(decoded.text, latest_year=latest_year)
    if not found.blocks and not found.furniture:
        raise EmptyDocumentError(f"{raw.path} holds only white space; there is nothing to read in it.")
    source = Source(str(raw.path), raw.sha256, raw.media_type, decoded.encoding.value, len(raw.data))
    article = Article(found.text, found.blocks, found.metadata, found.furniture, source, found.origin)
    return article.with_metadata({"encoding": decoded.encoding})
