"""What leaves the program: words with their source, and a printed page."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, Block, BlockKind, Source, Span
from viewer.readers import read_article
from viewer.ui.output import copy_cited, copy_plain, print_article, printed


@pytest.fixture
def article(ferry: Path) -> Article:
    return read_article(ferry, with_language=False)


def page_of(article: Article) -> str:
    page = QTextDocument()
    page.setHtml(printed(article))
    return page.toPlainText()


def test_words_are_copied_as_they_stand(article: Article, qapp) -> None:
    copy_plain(article, article.paragraphs[3].span)
    assert QGuiApplication.clipboard().text() == "Nobody minds the 𝒳 on the sail."


def test_words_are_copied_with_their_source(article: Article, qapp) -> None:
    start = article.text.index("한국호")
    words = copy_cited(article, Span(start, start + 3))
    assert words == '"한국호" (NNA, NORTHPORT, 3 May, ¶2)'
    assert QGuiApplication.clipboard().text() == words


def test_a_printed_page_has_numbers_metadata_and_source(article: Article, qapp) -> None:
    words = page_of(article)
    assert "Ferry Service Resumes After the Storm" in words
    for number, block in enumerate(article.paragraphs, 1):
        assert f"{number}  {block.text}" in words
    assert "agency: NNA" in words
    assert "date: 3 May, year not stated" in words
    assert article.source.sha256 in words
    assert "mailing list" not in words  # furniture stays behind


def test_markup_in_the_text_is_printed_as_words(article: Article, qapp) -> None:
    text = "<script>alert(1)</script> & <b>no</b>"
    rows = [
        Block(BlockKind.HEADING, Span(0, 3), "A<b>", None, 9),
        Block(BlockKind.HEADING, Span(0, 3), "no level", None, None),
        Block(BlockKind.RULE, Span(0, 0), "* * *", None, None),
        Block(BlockKind.PARAGRAPH, Span(0, len(text)), text, 1, None),
        Block(BlockKind.CODE, Span(0, 3), "a\nb", None, None),
    ]
    source = Source("/a/<i>.txt", "0" * 64, "text/plain", "UTF-8", 5)
    html = printed(replace(article, text=text, blocks=tuple(rows), metadata={}, source=source))
    assert "<script" not in html
    assert "<i>" not in html
    assert "<h6>A&lt;b&gt;</h6>" in html
    assert "<h2>no level</h2>" in html
    assert "<hr/>" in html
    assert "a<br/>b" in html


@pytest.mark.parametrize("answer", [QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected])
def test_a_page_is_printed_when_the_dialog_says_so(
    article: Article, qtbot: QtBot, tmp_path: Path, monkeypatch, answer: QDialog.DialogCode
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    out = tmp_path / "out.pdf"

    def to_file(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(out))
        return answer

    monkeypatch.setattr(QPrintDialog, "exec", to_file)
    assert print_article(article, parent) is (answer is QDialog.DialogCode.Accepted)
    assert out.exists() is (answer is QDialog.DialogCode.Accepted)
    assert not out.exists() or out.read_bytes().startswith(b"%PDF")


def test_printers_are_asked_for_without_the_network(article: Article, qtbot: QtBot, monkeypatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.delenv("CUPS_SERVER", raising=False)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    print_article(article, parent)
    assert os.environ["CUPS_SERVER"].startswith("/")


def test_whoever_names_a_print_server_has_it(article: Article, qtbot: QtBot, monkeypatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setenv("CUPS_SERVER", "printers.example")
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    print_article(article, parent)
    assert os.environ["CUPS_SERVER"] == "printers.example"
