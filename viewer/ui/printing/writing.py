"""Writes pages: into a PDF with title, author and tags, or onto paper. In steps, lest anybody waits."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from viewer.article.model import Article
from viewer.readers.pictures import PictureError, load_picture
from viewer.ui.pane.figures import decoded, figures_of
from viewer.ui.printing.drawing import Press
from viewer.ui.printing.pages import Pages
from viewer.ui.printing.pieces import PlacedNote, Script
from viewer.ui.printing.sheet import UNITS, PrintLook
from viewer.ui.printing.tagging import Structure, TaggingError, tagged

translate = QCoreApplication.translate
_POINTS = 72
_DRAWING = 0.75  # of the time; the rest goes into the tags


class Step(NamedTuple):
    """How far the work is, from 0 to 1, and what it is about: a page's number from 1, or 0."""

    share: float
    page: int = 0


class PrintError(Exception):
    """A PDF or a page could not be written; the message is one sentence for people."""


def pages_of(article: Article, notes: tuple[PlacedNote, ...], look: PrintLook) -> Pages:
    """Return the pages of an article, not divided yet."""
    figures = figures_of(article)
    return Pages(Script(article, notes, figures), look, _Album(article).picture if figures else None)


class _Album:
    """The pictures of an article, read when their page is set or drawn."""

    def __init__(self, article: Article) -> None:
        self._source = article.source
        self._missing: set[str] = set()

    def picture(self, address: str, width: int) -> tuple[QImage, QSizeF] | None:
        if address in self._missing:
            return None
        try:
            loaded = decoded(load_picture(self._source, address), width)
        except PictureError:
            self._missing.add(address)
            return None
        return loaded.image, loaded.size


def write_pdf(pages: Pages, out: Path) -> Iterator[Step]:
    """Write divided pages into a PDF, whole or not at all; closing the iterator leaves nothing behind.

    Raises:
        PrintError: the file cannot be written.
    """
    draft = out.with_name(f".{out.name}.{os.getpid()}.tmp")
    try:
        # tried first, for Qt says of a file that it cannot write just that
        draft.touch()
        structure = Structure(_language(pages.script.article))
        yield from _draw_pdf(pages, draft, structure)
        yield from _tag(draft, structure, len(pages.pages))
        draft.replace(out)
    except OSError as error:
        sentence = translate("Printing", "{0} cannot be written ({1}); choose another place.")
        raise PrintError(sentence.format(out, error.strerror or str(error))) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _language(article: Article) -> str:
    stated = article.metadata.get("language")
    return stated.value if stated is not None else ""


def _draw_pdf(pages: Pages, draft: Path, structure: Structure) -> Iterator[Step]:
    writer = QPdfWriter(str(draft))
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
    writer.setResolution(_POINTS * UNITS)
    writer.setPageLayout(
        QPageLayout(pages.look.page_size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    article = pages.script.article
    writer.setCreator("Pilcrow")
    writer.setTitle(article.title or Path(article.source.path).name)
    author = article.metadata.get("author") or article.metadata.get("agency")
    if author is not None:
        writer.setAuthor(author.value)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(0, translate("Printing", "the PDF cannot be begun"))
    press = Press(pages, structure)
    count = len(pages.pages)
    try:
        for index in range(count):
            if index and not writer.newPage():
                raise OSError(0, translate("Printing", "the disk is full"))
            press.draw(painter, index)
            yield Step(_DRAWING * (index + 1) / count, index + 1)
    finally:
        painter.end()


def _tag(draft: Path, structure: Structure, count: int) -> Iterator[Step]:
    """Make the drawn PDF a tagged one; one of an unknown shape stays as it is, which can be read as well."""
    pdf = draft.read_bytes()
    done = draft.with_suffix(".tagged")
    length = max(len(pdf), 1)
    written = 0
    try:
        with done.open("wb") as file:
            for part in tagged(pdf, structure):
                written += file.write(part)
                yield Step(min(_DRAWING + (1 - _DRAWING) * written / length, 1.0), count)
        done.replace(draft)
    except TaggingError:
        return
    finally:
        done.unlink(missing_ok=True)


def print_pages(pages: Pages, printer: QPrinter) -> Iterator[Step]:
    """Print divided pages, or those the reader chose in the printer's dialog.

    Raises:
        PrintError: the printer does not take them.
    """
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError(translate("Printing", "The printer cannot be reached; choose another one."))
    scale = printer.resolution() / (_POINTS * UNITS)
    painter.scale(scale, scale)
    press = Press(pages)
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages.pages)
    chosen = range(max(first, 1) - 1, min(last, len(pages.pages)))
    try:
        for done, index in enumerate(chosen):
            if done and not printer.newPage():
                raise PrintError(translate("Printing", "The printer stopped; see whether it has paper."))
            press.draw(painter, index)
            yield Step((done + 1) / len(chosen), index + 1)
    finally:
        painter.end()
