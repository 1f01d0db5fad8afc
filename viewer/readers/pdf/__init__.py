"""Read a PDF with a text layer: the words in the order of reading, the page's own lines apart from them."""

from collections.abc import Sequence
from types import MappingProxyType

from viewer.article.model import Article, Evidence, EvidenceKind, Field, Furniture, OriginMap, Source, Span
from viewer.readers.markup.dispatch import with_stated
from viewer.readers.pdf.child import Extracted, Page, extracted
from viewer.readers.pdf.dispatch import settle_head
from viewer.readers.pdf.glyphs import is_unreadable
from viewer.readers.pdf.layout import lines_in_order
from viewer.readers.pdf.roles import Composition
from viewer.readers.pdf.running import without_running
from viewer.readers.pdf.stated import (
    author_field,
    claimed,
    is_title,
    shown_title,
    title_field,
    with_day_of_file,
)
from viewer.readers.source import NotADocumentError, RawFile


def read_pdf(raw: RawFile, *, encoding: str | None, latest_year: int) -> Article:
    """Read a PDF document.

    Args:
        raw: the file.
        encoding: not asked for; a PDF says itself what its characters are.
        latest_year: the last year proposed for a date that states none.

    Raises:
        NotADocumentError: the file is damaged, locked with a password, or holds pictures of pages only.
        TooLargeError: it has more pages or words than can be shown, or takes too long to read.
    """
    found = extracted(raw)
    pages, running = without_running(found.pages)
    lines = lines_in_order(pages)
    if not lines and running:  # a page of nothing but a number: show it rather than nothing
        lines, running = lines_in_order(found.pages), []
    if not lines or is_unreadable("".join(line.text for line in lines[:2000])):
        raise NotADocumentError(_without_text(raw, found))
    parts = Composition(lines, found.facts.outline)
    claims = claimed(found.facts.info, raw.data)
    stated = (parts.part_that_says(claim.value) for claim in claims["title"] if is_title(claim.value))
    parts.rank(next((part for part in stated if part), None) or parts.title_by_type())
    outer = settle_head(parts.parts, latest_year=latest_year)
    if len(outer) == len(parts.parts):
        outer = []
    blocks, places, targets = parts.blocks([page.label for page in found.pages], outer)
    furniture = _furniture(pages, [*running, *((part.page, part.text) for part in outer)])
    title = title_field(shown_title(blocks), claims["title"])
    fields: dict[str, Field] = {"title": title} if title else {}
    fields = with_stated(fields, blocks, places, furniture, latest_year)
    if "author" not in fields:
        first_page = " ".join(block.text for block in blocks if block.page == found.pages[0].label)
        author = author_field(claims["author"], first_page, is_dispatch="agency" in fields)
        fields |= {"author": author} if author else {}
    fields = with_day_of_file(fields, found.facts.info)
    fields["encoding"] = Field(
        "UTF-8", "UTF-8", Evidence(EvidenceKind.FILE, detail="read from the fonts of a PDF")
    )
    source = Source(str(raw.path), raw.sha256, raw.media_type, "UTF-8", len(raw.data))
    text = "\n".join(block.text for block in blocks)
    return Article(
        text, blocks, MappingProxyType(fields), furniture, source, OriginMap(), MappingProxyType(targets)
    )


def _furniture(pages: Sequence[Page], lines: Sequence[tuple[int, str]]) -> tuple[Furniture, ...]:
    """Return the lines at the edges of pages and what stands askew, page by page."""
    askew = [(page.number, page.aside) for page in pages if page.aside]
    rows = sorted([*lines, *askew], key=lambda row: row[0])
    return tuple(Furniture(number, text, Span(0, 0)) for number, text in rows)


def _without_text(raw: RawFile, found: Extracted) -> str:
    count = f"{found.facts.pages} pages" if found.facts.pages > 1 else "one page"
    return (
        f"{raw.path} is a PDF of {count} without text, as scanners make them; "
        "let a program for character recognition (OCR) read it, and open what that makes of it."
    )
