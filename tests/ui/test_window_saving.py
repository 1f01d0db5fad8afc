"""The notes file and the whole window: refused, tried again, shared with another program."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from viewer.notes.notebook import NoteChange
from viewer.notes.store import NotesStore, now
from viewer.readers import read_article
from viewer.ui.document import SaveState


def _block_notes(reader) -> None:
    """Put a file where the notes folder should be, so that nothing can be written."""
    reader.home.mkdir(parents=True, exist_ok=True)
    (reader.home / "notes").write_text("in the way")


def test_a_folder_that_refuses_is_told_and_tried_again(reader, qtbot, monkeypatch) -> None:
    monkeypatch.setattr("viewer.ui.saving._RETRY_MS", 150)
    _block_notes(reader)
    reader.go_to(3)
    reader.press("N")
    reader.type("kept in memory")
    document = reader.document
    qtbot.waitUntil(lambda: document.save_state is SaveState.FAILED)
    assert "not saved" in reader.label("notes")
    assert "move away the file" in document.save_problem
    assert [note.text for note in reader.notes] == ["kept in memory"]
    (reader.home / "notes").unlink()
    qtbot.waitUntil(lambda: document.save_state is SaveState.SAVED)  # it tries by itself
    assert json.loads(document.notes_path.read_text("utf-8"))["items"][0]["body"]["value"] == "kept in memory"
    assert reader.label("notes").startswith("notes saved")


def test_a_document_whose_notes_are_refused_stays_open(reader, qtbot) -> None:
    _block_notes(reader)
    reader.go_to(3)
    reader.press("H")
    reader.press("Ctrl+W")
    words = reader.told_in_a_box()
    assert "ferry.txt" in words
    assert "stays open" in words
    assert len(reader.desk.documents) == 1
    (reader.home / "notes").unlink()
    reader.press("Ctrl+W", on=reader.window)
    assert reader.desk.documents == []


@pytest.mark.parametrize(("button", "closes"), [("Stay", False), ("Close and lose them", True)])
def test_closing_with_notes_refused_asks(reader, qtbot, when_asked, button: str, closes: bool) -> None:
    _block_notes(reader)
    reader.go_to(3)
    reader.press("H")
    asked: list[str] = []

    def answer(box) -> None:
        asked.append(box.text())
        qtbot.mouseClick(
            next(each for each in box.buttons() if each.text() == button), Qt.MouseButton.LeftButton
        )

    when_asked(answer)
    assert reader.window.close() is closes
    assert asked == ["The last notes could not be written to the disk."]


def test_trying_again_at_the_close_writes_them(reader, qtbot, when_asked) -> None:
    _block_notes(reader)
    reader.go_to(3)
    reader.press("H")

    def answer(box) -> None:
        (reader.home / "notes").unlink()
        QTest.keyClick(box, Qt.Key.Key_Return)  # the way out that loses nothing is the default

    when_asked(answer)
    assert reader.window.close()
    assert len(json.loads(reader.document.notes_path.read_text("utf-8"))["items"]) == 1


def test_closing_waits_for_what_is_being_typed(reader) -> None:
    reader.go_to(3)
    reader.press("N")
    reader.type("last words")
    assert reader.window.close()
    items = json.loads(reader.document.notes_path.read_text("utf-8"))["items"]
    assert items[0]["body"]["value"] == "last words"


def test_another_programs_note_is_taken_in_at_the_next_save(reader, ferry, qtbot) -> None:
    reader.go_to(3)
    reader.press("H")
    reader.wait_saved()
    theirs = NotesStore(reader.home / "notes")
    loaded = theirs.find(read_article(ferry))
    (note,) = loaded.notebook.notes
    other = replace(note, id="urn:uuid:11111111-1111-4111-8111-111111111111", text="from elsewhere 🚢")
    theirs.save(loaded.notebook.apply(NoteChange(None, other), when=now()), loaded.path)
    reader.go_to(5)
    reader.press("H")
    qtbot.waitUntil(lambda: len(reader.notes) == 3)
    assert "another program" in reader.said
    assert reader.document.span_of(other.id) == reader.document.span_of(note.id)
    assert len(reader.wait_saved()["items"]) == 3
    shown = reader.part(QListView, "Notes").model()
    assert shown.rowCount() == 3


def test_undoing_what_another_program_changed_is_refused_in_words(reader, ferry, qtbot) -> None:
    reader.go_to(3)
    reader.press("N")
    reader.type("mine")
    reader.pane.setFocus()
    reader.wait_saved()
    theirs = NotesStore(reader.home / "notes")
    loaded = theirs.find(read_article(ferry))
    (note,) = loaded.notebook.notes
    theirs.save(loaded.notebook.apply(NoteChange(note, None), when="2099-01-01T00:00:00Z"), loaded.path)
    reader.go_to(5)
    reader.press("B")
    said = []
    reader.desk.said.connect(said.append)
    qtbot.waitUntil(lambda: reader.document.notebook.note(note.id) is None)
    reader.press("Ctrl+Z")
    reader.press("Ctrl+Z")
    assert any("another program" in each for each in said)
    assert said[-1] == "Undone: bookmark"
    assert reader.document.notebook.note(note.id) is None


def test_a_notes_file_is_shown_in_its_folder(reader, monkeypatch, do) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    reader.window.do[do.NOTES_FOLDER].trigger()
    assert opened == [str(reader.home / "notes")]
    assert str(reader.document.notes_path) in reader.said
