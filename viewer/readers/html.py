"""Read a saved web page."""

from types import MappingProxyType

from viewer.article.model import Article, BlockKind, Source
from viewer.readers.markup.agreement import agreed
from viewer.readers.markup.blocks import Places, blocks_of, parted, targets_of, with_text
from viewer.readers.markup.body import body_of
from viewer.readers.markup.claims import addresses_of, claims_of
from viewer.readers.markup.dispatch import headed, with_stated
from viewer.readers.markup.edges import trimmed
from viewer.readers.markup.footnotes import with_footnotes
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
        EmptyDocumentError: the page shows no text.
        ReadError: the file holds no page, one too deep or too large, or the encoding is unknown.
    """
    decoded = decode(raw, encoding)
    page = parse(decoded.text, str(raw.path))
    claims = claims_of(page)
    segments = segments_of(page, own=addresses_of(claims))
    if not any(segment.text for segment in segments):
        raise EmptyDocumentError(f"{raw.path} is a page that shows no text; open another copy of it.")
    kept = agreed(segments, body_of(page, segments).kept, claims)
    judged = Judge(page, segments, kept, claims).found()
    author = judged.fields["author"].value if "author" in judged.fields else ""
    body = with_footnotes(segments, trimmed(segments, kept, judged.title, author))
    own = parted(headed(segments, body, judged.title))
    blocks = blocks_of(own)
    places = Places(decoded.text)
    shown = {segment.index for segment in own if segment.kind is not BlockKind.RULE}
    furniture = places.furniture([segment for segment in segments if segment.index not in shown])
    written = with_text(own)
    lines = [segment.line for segment in written]
    fields = with_stated(judged.fields, blocks, lines, furniture, latest_year)
    source = Source(str(raw.path), raw.sha256, raw.media_type, decoded.encoding.value, len(raw.data))
    metadata = MappingProxyType({**fields, "encoding": decoded.encoding})
    text = "\n".join(block.text for block in blocks)
    origin = places.origin(written, blocks)
    return Article(text, blocks, metadata, furniture, source, origin, targets_of(own, blocks))
