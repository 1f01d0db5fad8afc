"""Notes in a text that changed: said over the article, gone through under it with the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from viewer.article.model import Span
from viewer.ui.panels.notice import NoticeBar
from viewer.ui.panels.repair import RepairPanel
from viewer.ui.theme import load_theme

QUOTES = ("The pier stays closed.", "The ferry left the pier at dawn", "Nobody minds the 𝒳 on the sail.")


@pytest.fixture
def edited(reader, ferry):
    """The window with a document edited after three notes: one moved, one was changed, one lost its words."""
    text = reader.document.article.text
    for words in QUOTES:
        start = text.index(words)
        reader.program.notes.highlight(Span(start, start + len(words)))
    reader.wait_saved()
    reader.desk.close(reader.document)
    written = ferry.read_text("utf-8").replace("left the pier at dawn", "left the long pier at dawn")
    written = written.replace("   Straße", "   A paragraph was put in here.\n\n   Straße")
    ferry.write_text(written.replace("   Nobody minds the 𝒳 on the sail.\n\n", ""), "utf-8")
    reader.open(ferry)
    return reader


def bar(reader) -> NoticeBar:
    return reader.window.findChild(NoticeBar)


def panel(reader) -> RepairPanel:
    return reader.window.findChild(RepairPanel)


def states(reader) -> list[str]:
    document = reader.document
    return sorted(document.anchors[note.id].state.value for note in document.notebook.notes)


def press_button(widget, words: str) -> None:
    button = next(each for each in widget.findChildren(QPushButton) if words in each.text())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_changed_document_says_what_became_of_its_notes(edited) -> None:
    assert bar(edited).isVisible()
    assert bar(edited).words().endswith("1 moved, 1 changed, 1 without a place.")


def test_a_document_that_did_not_change_says_nothing(reader) -> None:
    reader.program.notes.highlight(Span(0, 7))
    assert bar(reader) is None
    reader.press("Ctrl+Shift+R")
    assert panel(reader) is None
    assert "where it was made" in reader.said


def test_the_bar_can_be_closed_for_the_document(edited) -> None:
    bar(edited).closed.emit()
    assert not bar(edited).isVisible()
    edited.program.notes.highlight(Span(0, 3))
    assert not bar(edited).isVisible()


def test_doubts_are_gone_through_by_keys_and_settled(edited) -> None:
    edited.press("Ctrl+Shift+R")
    assert panel(edited).isVisible()
    assert not bar(edited).isVisible()
    assert panel(edited).current().state == "changed"
    words = panel(edited).findChild(QLabel, "repair-words")
    assert "long" in words.text()
    assert "put in: long" in words.accessibleDescription()
    press_button(panel(edited), "Accept this place")
    assert states(edited) == ["exact", "moved", "orphan"]
    assert panel(edited).current().state == "orphan"
    press_button(panel(edited), "Keep without a place")
    press_button(panel(edited), "Take over 1 moved")
    assert states(edited) == ["exact", "exact", "orphan"]
    assert not panel(edited).isVisible()
    for _ in range(3):
        edited.window.do["undo"].trigger()
    assert states(edited) == ["changed", "moved", "orphan"]
    assert bar(edited).isVisible()


def test_a_lost_note_is_put_on_selected_words(edited) -> None:
    edited.press("Ctrl+Shift+R")
    QTest.keyClick(panel(edited), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert panel(edited).current().state == "orphan"
    press_button(panel(edited), "Put on")
    assert "Select the words" in edited.said
    edited.select("The last ferry")
    press_button(panel(edited), "Put on")
    quotes = [note.quote for note in edited.document.notebook.notes]
    assert "The last ferry" in quotes
    assert states(edited) == ["changed", "exact", "moved"]


def test_escape_closes_the_panel_and_gives_the_article_back(edited) -> None:
    edited.press("Ctrl+Shift+R")
    QTest.keyClick(panel(edited), Qt.Key.Key_Escape)
    assert not panel(edited).isVisible()
    assert bar(edited).isVisible()


def test_several_places_are_listed_and_the_chosen_one_is_taken(reader, ferry) -> None:
    text = reader.document.article.text
    start = text.index("The ferry is full.")
    reader.program.notes.highlight(Span(start, start + len("The ferry is full.")))
    reader.wait_saved()
    reader.desk.close(reader.document)
    written = ferry.read_text("utf-8").replace(" The ferry is full.", "")
    twice = "   A first: The ferry is full. So.\n\n   A second: The ferry is full. Thus.\n\n   The last ferry"
    ferry.write_text(written.replace("   The last ferry", twice), "utf-8")
    reader.open(ferry)
    assert states(reader) == ["ambiguous"]
    reader.press("Ctrl+Shift+R")
    listed = panel(reader).findChild(QListWidget)
    assert listed.count() == 2
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    press_button(panel(reader), "Accept this place")
    assert states(reader) == ["exact"]
    span = reader.document.span_of(reader.document.notebook.notes[0].id)
    assert reader.document.article.text[span.start - 10 : span.start] == "A second: "


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_panel_takes_every_theme(edited, theme) -> None:
    edited.press("Ctrl+Shift+R")
    edited.desk.prefer(theme=theme)
    words = panel(edited).findChild(QLabel, "repair-words")
    assert load_theme(theme).colour("warning").name() not in words.text() or "<s" in words.text()
    assert load_theme(theme).colour("evidence").name() in words.text()
