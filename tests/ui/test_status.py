"""The status line: place, what is left to read, and whether the notes are safe."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, Block, BlockKind, Source, Span
from viewer.find import FoldedText
from viewer.notes.notebook import Notebook
from viewer.ui.document import Document, SaveState
from viewer.ui.status import StatusLine, minutes_to_read
from viewer.ui.theme import load_theme


def article(*paragraphs: str) -> Article:
    blocks, at = [Block(BlockKind.HEADING, Span(0, 5), "Title", None, 1)], 6
    for number, text in enumerate(paragraphs, 1):
        blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(text)), text, number, None))
        at += len(text) + 1
    whole = "\n".join(block.text for block in blocks)
    source = Source("/a/b.txt", "0" * 64, "text/plain", "UTF-8", len(whole.encode()))
    return Article(whole, tuple(blocks), {}, (), source)


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    made = StatusLine()
    qtbot.addWidget(made)
    made.set_theme(load_theme("light"))
    return made


def label(line: StatusLine, name: str) -> QLabel:
    return next(each for each in line.findChildren(QLabel) if each.objectName() == name)


def place(line: StatusLine) -> str:
    return label(line, "place").text()


def document(qtbot: QtBot, state: SaveState, problem: str = "") -> Document:
    shown = article("A paragraph.")
    return Document(
        "/a/b.txt",
        shown,
        shown,
        Notebook.for_article(shown),
        Path("/notes/b.notes.json"),
        {},
        FoldedText(shown.text),
        save_state=state,
        saved_at=datetime(2026, 1, 2, 12, 1, tzinfo=UTC),
        save_problem=problem,
    )


def test_the_place_is_told_with_what_is_left(line: StatusLine) -> None:
    shown = article("word " * 238 * 4, "The end.")
    line.show_article(shown)
    line.show_place(shown, 10, 0.5)
    assert place(line) == "¶ 1 of 2 · 50 % · 2 min left"
    line.show_place(shown, len(shown.text) - 1, 1.0)
    assert place(line) == "¶ 2 of 2 · 100 %"


def test_a_heading_has_no_number_of_its_own(line: StatusLine) -> None:
    shown = article("The end.")
    line.show_article(shown)
    line.show_place(shown, 0, 0.0)
    assert place(line) == "1 paragraph · 0 %"


def test_the_place_goes_with_the_article(line: StatusLine) -> None:
    shown = article("The end.")
    line.show_article(shown)
    line.show_place(shown, 8, 1.0)
    line.show_article(None)
    assert place(line) == ""


@pytest.mark.parametrize("letters", ["港口的渡船", "港のフェリーが出"])
def test_letters_are_counted_in_scripts_without_spaces(line: StatusLine, letters: str) -> None:
    shown = article(letters * (2000 // len(letters)))
    assert 4 <= minutes_to_read(shown) <= 7  # 300 to 500 letters a minute
    line.show_article(shown)
    line.show_place(shown, 10, 0.0)
    assert "5 min left" in place(line)


def test_mixed_scripts_add_up() -> None:
    both = minutes_to_read(article("港口" * 1000, "word " * 2380))
    apart = minutes_to_read(article("港口" * 1000)) + minutes_to_read(article("word " * 2380))
    assert both == pytest.approx(apart, rel=0.05)
    assert minutes_to_read(article("ท่าเรือ" * 300)) > 1


def test_words_are_counted_where_spaces_divide_them_and_where_not() -> None:
    assert minutes_to_read(article("word " * 2380)) == pytest.approx(10, rel=0.05)
    assert minutes_to_read(article("부두" * 2380)) > 0.9


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (SaveState.CLEAN, ""),
        (SaveState.WAITING, "saving notes…"),
        (SaveState.SAVED, "notes saved 12:01"),
        (SaveState.FAILED, "⚠ notes not saved; trying again"),
    ],
)
def test_the_state_of_the_notes_is_told(line: StatusLine, qtbot: QtBot, state: SaveState, words: str) -> None:
    line.show_saving(document(qtbot, state, "The disk is full." if state is SaveState.FAILED else ""))
    assert label(line, "notes").text() == words
    line.show_saving(None)
    assert label(line, "notes").text() == ""


def test_a_failure_is_explained_and_stands_out(line: StatusLine, qtbot: QtBot) -> None:
    for name in ("light", "dark"):
        theme = load_theme(name)
        line.show_saving(document(qtbot, SaveState.FAILED, "The disk is full."))
        line.set_theme(theme)
        notes = label(line, "notes")
        assert notes.toolTip() == notes.accessibleDescription() == "The disk is full."
        assert notes.palette().color(notes.foregroundRole()) == theme.colour("warning")
        line.show_saving(document(qtbot, SaveState.SAVED))
        assert notes.toolTip() == ""
        assert notes.palette().color(notes.foregroundRole()) == theme.colour("muted")


def test_a_sentence_is_said(line: StatusLine) -> None:
    line.say("Paragraph copied.")
    assert line.currentMessage() == "Paragraph copied."


def test_the_page_is_told_where_the_document_has_pages(line: StatusLine) -> None:
    plain = article("One paragraph.", "Another one.")
    shown = replace(
        plain, blocks=tuple(replace(each, page=page) for each, page in zip(plain.blocks, "667", strict=True))
    )
    line.show_article(shown)
    line.show_place(shown, shown.blocks[2].span.start, 0.5)
    assert place(line) == "¶ 2 of 2 · p. 7 · 50 %"
    line.show_place(shown, 0, 0)
    assert place(line).startswith("2 paragraphs · p. 6")
    line.show_place(plain, plain.blocks[2].span.start, 0.5)
    assert "p." not in place(line)
