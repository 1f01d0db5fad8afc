"""Read a saved web page."""

from dataclasses import replace
from types import MappingProxyType

from viewer.article.model import Article, BlockKind, Source
from viewer.readers.markup.blocks import Places, blocks_of
from viewer.readers.markup.body import body_of
from viewer.readers.markup.claims import claims_of
from viewer.readers.markup.edges import trimmed
from viewer.readers.markup.metadata import Judge
from viewer.readers.markup.segments import segments_of
from viewer.readers.markup.tree import parse
from viewer.readers.source import EmptyDocumentError, RawFile, decode


def read_html(raw: RawFile, *, encoding: str | None, latest_year: int) -> Article:
    """Read a page of HTML: the article in it, the page around that, and what both state about it.

    Args:
        raw: the file.
        encoding: the reader's own choice, or None to find it.
        latest_year: the last year proposed for a date that states none.

    Raises:
        EmptyDocumentError: the page shows nothing.
        ReadError: the file holds no page, one too deep or too large, or the encoding is unknown.
    """
    decoded = decode(raw, encoding)
    page = parse(decoded.text, str(raw.path))
    segments = segments_of(page)
    if not any(segment.text for segment in segments):
        raise EmptyDocumentError(f"{raw.path} is a page that shows no text; there is nothing to read in it.")
    body = body_of(page, segments)
    found = Judge(page, segments, body.kept, claims_of(page)).found()
    kept = trimmed(segments, body.kept, found.title)
    own = [segments[index] for index in kept]
    if found.title is not None:
        own.insert(0, replace(segments[found.title], kind=BlockKind.HEADING, level=1))
    blocks = blocks_of(own)
    shown = {*kept, found.title}
    others = [segment for index, segment in enumerate(segments) if index not in shown]
    source = Source(str(raw.path), raw.sha256, raw.media_type, decoded.encoding.value, len(raw.data))
    fields = MappingProxyType({**found.fields, "encoding": decoded.encoding})
    furniture = Places(decoded.text).furniture(others)
    return Article("\n".join(block.text for block in blocks), blocks, fields, furniture, source)
