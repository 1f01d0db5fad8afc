"""A file becomes an article: one function, one module a format, one family of errors."""

import os
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Protocol

from viewer.article.model import Article
from viewer.readers.language import with_language
from viewer.readers.source import (
    DOCX,
    EmptyDocumentError,
    MissingFileError,
    NotADocumentError,
    NotAFileError,
    RawFile,
    ReadError,
    TooLargeError,
    UnknownEncodingError,
    UnreadableError,
    load,
)

__all__ = [
    "EmptyDocumentError",
    "MissingFileError",
    "NotADocumentError",
    "NotAFileError",
    "ReadError",
    "TooLargeError",
    "UnknownEncodingError",
    "UnreadableError",
    "read_article",
    "with_language",
]


class Reader(Protocol):
    """What one module of a format offers."""

    def __call__(self, raw: RawFile, *, encoding: str | None, latest_year: int) -> Article:
        """Read one file of the format."""
        ...


def _text() -> Reader:
    from viewer.readers.text import read_text  # noqa: PLC0415 - the first view waits for what is imported

    return read_text


def _html() -> Reader:
    from viewer.readers.html import read_html  # noqa: PLC0415 - lxml is for pages only

    return read_html


def _markdown() -> Reader:
    from viewer.readers.markdown import read_markdown  # noqa: PLC0415 - its parser is for Markdown only

    return read_markdown


def _epub() -> Reader:
    from viewer.readers.epub import read_epub  # noqa: PLC0415 - lxml is for books and pages only

    return read_epub


def _docx() -> Reader:
    from viewer.readers.docx import read_docx  # noqa: PLC0415 - its library is for Word documents only

    return read_docx


def _pdf() -> Reader:
    from viewer.readers.pdf import read_pdf  # noqa: PLC0415 - its library is for PDF documents only

    return read_pdf


def _mail() -> Reader:
    from viewer.readers.mail import read_mail  # noqa: PLC0415 - for mails only

    return read_mail


def _packed() -> Reader:
    from viewer.readers.packed import read_packed  # noqa: PLC0415 - for packed files only

    return read_packed


# One module a format, imported when its first file is read. A media type without a reader of its own is read
# as text, and refused there if it is none.
_READERS: Mapping[str, Callable[[], Reader]] = MappingProxyType(
    {
        "text/plain": _text,
        "text/html": _html,
        "text/markdown": _markdown,
        "application/epub+zip": _epub,
        DOCX: _docx,
        "application/pdf": _pdf,
        "message/rfc822": _mail,
        "application/gzip": _packed,
        "application/x-webarchive": _packed,
        "multipart/related": _packed,
        "application/warc": _packed,
    }
)
_add_language: Callable[[Article], Article] = with_language


def read_article(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    with_language: bool = True,
    latest_year: int | None = None,
) -> Article:
    """Read one file as an article.

    Args:
        path: the file.
        encoding: the reader's own choice; None to find it.
        with_language: whether to name the language too, which takes a quarter of a second the first time.
        latest_year: the last year proposed for a date that states none; None for this year.

    Raises:
        ReadError: the file is missing, unreadable, no file, empty, too large or no document.
    """
    raw = load(path)
    reader = _READERS.get(raw.media_type, _text)()
    year = date.today().year if latest_year is None else latest_year  # noqa: DTZ011 - the reader's own year
    article = reader(raw, encoding=encoding, latest_year=year)
    return _add_language(article) if with_language else article
