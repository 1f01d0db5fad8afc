"""Read a PDF with a text layer: the words in the order of reading, the page's own lines apart from them."""

from collections.abc import Sequence
from itertools import count
from types import MappingProxyType
from typing import NamedTuple

from viewer.article.model import Article, Field, Furniture, OriginMap, Source, Span
from viewer.article.model import Evidence as Evidence
from viewer.article.model import EvidenceKind as EvidenceKind
from viewer.readers.markup.dispatch import with_stated
from viewer.readers.pdf.child import Facts, extracted
from viewer.readers.pdf.dispatch import settle_head
from viewer.readers.pdf.glyphs import is_unreadable
from viewer.readers.pdf.layout import lines_of_page
from viewer.readers.pdf.lines import Line
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


def read_pdf(raw: RawFile, *, encoding: str | None, latest_year: int) -> Article:  # noqa: ARG001 - as all readers
    """Read a PDF document.

    Args:
        raw: the file.
        encoding: not asked for; a PDF says itself what its characters are.
        latest_year: the last year proposed for a date that states none.

    Raises:
        NotADocumentError: the file is damaged, locked with a password, or holds pictures of pages only.
        TooLargeError: it has more pages or words than can be shown, or takes too long to read.
    """
    read = _lines(raw)
    lines, facts = read.lines, read.facts
    if not lines or is_unreadable("".join(line.text for line in lines[:2000])):
        raise NotADocumentError(_without_text(raw, facts.pages))
    parts = Composition(lines, facts.outline)
    claims = claimed(facts.info, raw.data)
    stated = (parts.part_that_says(claim.value) for claim in claims["title"] if is_title(claim.value))
    parts.rank(next((part for part in stated if part), None) or parts.title_by_type())
    outer = settle_head(parts.parts, latest_year=latest_year)
    if len(outer) == len(parts.parts):
        outer = []
    blocks, places, targets = parts.blocks(read.labels, outer)
    furniture = _furniture([*read.around, *((part.page, part.text) for part in outer)])
    title = title_field(shown_title(blocks), claims["title"])
    fields: dict[str, Field] = {"title": title} if title else {}
    fields = with_stated(fields, blocks, places, furniture, latest_year)
    if "author" not in fields:
        first_page = " ".join(block.text for block in blocks if block.page == read.labels[0])
        author = author_field(claims["author"], first_page, is_dispatch="agency" in fields)
        fields |= {"author": author} if author else {}
    fields = with_day_of_file(fields, facts.info)
    source = Source(str(raw.path), raw.sha256, raw.media_type, "", len(raw.data))
    text = "\n".join(block.text for block in blocks)
    return Article(
        text, blocks, MappingProxyType(fields), furniture, source, OriginMap(), MappingProxyType(targets)
    )


class _Read(NamedTuple):
    """The lines in the order of reading, those around the text by page, the labels of the pages."""

    facts: Facts
    lines: list[Line]
    around: list[tuple[int, str]]
    labels: list[str]


def _lines(raw: RawFile) -> _Read:
    lines: list[Line] = []
    around: list[tuple[int, str]] = []
    labels: list[str] = []
    numbers = count()
    with extracted(raw) as (facts, pages):
        for page, running in without_running(pages, facts.pages):
            lines.extend(lines_of_page(page, numbers))
            labels.append(page.label)
            around.extend((page.number, text) for text in (*running, page.aside) if text)
    return _Read(facts, lines, around, labels)


def _furniture(lines: Sequence[tuple[int, str]]) -> tuple[Furniture, ...]:
    """Return the lines around the text, page by page."""
    ordered = sorted(lines, key=lambda row: row[0])
    return tuple(Furniture(number, text, Span(0, 0)) for number, text in ordered)


def _without_text(raw: RawFile, pages_: int) -> str:
    pages = f"{pages_} pages" if pages_ > 1 else "one page"
    return (
        f"{raw.path} is a PDF of {pages} without text, as scanners make them; "
        "let a program for character recognition (OCR) read it, and open what that makes of it."
    )
