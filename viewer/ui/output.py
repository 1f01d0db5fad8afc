"""What leaves the program: words on the clipboard, with their citation, and pages on paper."""

import os
import sys
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from viewer.article.citation import quotation
from viewer.article.model import Article, Block, BlockKind, Span

translate = QCoreApplication.translate


def copy_cited(article: Article, span: Span) -> str:
    """Put the words of a span with their source on the clipboard; return what was put there."""
    block = article.blocks[article.block_index_at(span.start)]
    words = quotation(article, span.of(article.text), block.number)
    QGuiApplication.clipboard().setText(words)
    return words


def copy_plain(article: Article, span: Span) -> None:
    """Put the words of a span on the clipboard."""
    QGuiApplication.clipboard().setText(span.of(article.text))


def print_article(article: Article, parent: QWidget) -> bool:
    """Ask for a printer and print the article with its metadata and paragraph numbers; say whether it was."""
    if sys.platform == "linux":  # where CUPS would ask the network for printers, too
        os.environ.setdefault("CUPS_SERVER", "/run/cups/cups.sock")
    # Printing pulls in the system's print service: nobody should wait for it at the start.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(article.title or article.source.path)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    page = QTextDocument()
    page.setHtml(printed(article))
    page.print_(printer)
    return True


def printed(article: Article) -> str:
    """Return the article as the HTML of a printed page."""
    facts = [
        (name, article.metadata[name].display)
        for name in ("agency", "via", "author", "place", "date", "section", "site")
        if name in article.metadata
    ]
    lines = "".join(f"<div>{escape(name)}: {escape(display)}</div>" for name, display in facts)
    source = translate("Output", "File: {0}, SHA-256 {1}").format(article.source.path, article.source.sha256)
    body = "".join(map(_printed_block, article.blocks))
    return (
        f"<html><body style='font-family: serif; font-size: 11pt;'>{body}"
        f"<hr/><div style='font-size: 8pt;'>{lines}<div>{escape(source)}</div></div></body></html>"
    )


def _printed_block(block: Block) -> str:
    words = escape(block.text).replace("\n", "<br/>")
    if block.kind is BlockKind.RULE:
        return "<hr/>"
    if block.kind is BlockKind.HEADING:
        level = min(max(block.level or 2, 1), 6)
        return f"<h{level}>{words}</h{level}>"
    number = (
        f"<span style='font-size: 8pt;'>{block.number}&nbsp;&nbsp;</span>" if block.number is not None else ""
    )
    return f"<p style='line-height: 140%;'>{number}{words}</p>"
