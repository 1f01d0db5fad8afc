"""The windows around notes, joined to the program: what they wish is done to the document in front."""

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from viewer.article.model import Span
from viewer.notes.exchange import FORMATS
from viewer.ui.actions import Do
from viewer.ui.all_notes import AllNotes
from viewer.ui.import_report import ImportReport
from viewer.ui.note_files import NoteFiles
from viewer.ui.trash import TrashDialog
from viewer.ui.versions import VersionsDialog


def files_of(reader) -> NoteFiles:
    return reader.window.findChild(NoteFiles)


def press_button(dialog, words: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if words in each.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_notes_are_written_for_other_programs_and_said(reader, tmp_path, qtbot) -> None:
    reader.program.notes.highlight(Span(0, 7))
    out = tmp_path / "out.annotation"
    files_of(reader).write(reader.document, "annotation", str(out))
    qtbot.waitUntil(out.exists)
    qtbot.waitUntil(lambda: "out.annotation" in reader.said)
    assert len(json.loads(out.read_text("utf-8"))["items"]) == 1


def test_every_format_has_a_name_for_the_dialog(reader) -> None:
    assert all(files_of(reader)._label(each.name) != each.name for each in FORMATS)


def test_an_import_shows_its_report_and_is_one_step(reader, tmp_path, qtbot) -> None:
    reader.program.notes.highlight(Span(0, 7))
    reader.program.notes.highlight(Span(54, 63))
    out = tmp_path / "out.jsonld"
    files_of(reader).write(reader.document, "w3c", str(out))
    qtbot.waitUntil(out.exists)
    for note in reader.document.notebook.notes:
        reader.program.notes.remove(note.id)
    reader.program.notes.purge([each.id for each in reader.document.notebook.trash])
    steps = len(reader.document.history.steps)
    files_of(reader).take_in(reader.document, str(out))
    qtbot.waitUntil(lambda: reader.window.findChild(ImportReport) is not None)
    assert reader.notes == []
    press_button(reader.window.findChild(ImportReport), "Take them in")
    qtbot.waitUntil(lambda: len(reader.notes) == 2)
    assert len(reader.document.history.steps) == steps + 1
    reader.window.do[Do.UNDO].trigger()
    assert reader.notes == []


def test_a_file_that_holds_no_notes_is_told_in_one_sentence(reader, tmp_path, qtbot) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("{", "utf-8")
    with qtbot.waitSignal(reader.desk.failed) as told:
        files_of(reader).take_in(reader.document, str(bad))
    assert told.args[0].startswith("bad.json cannot be imported")
    with qtbot.waitSignal(reader.desk.failed) as told:
        files_of(reader).take_in(reader.document, str(tmp_path / "none"))
    assert "none cannot be read" in told.args[0]


def test_a_note_of_another_document_is_gone_to(reader, letter, qtbot) -> None:
    first = reader.document
    reader.program.notes.highlight(Span(54, 63))
    note = first.notebook.notes[0]
    reader.open(letter)
    assert reader.document is not first
    with qtbot.waitSignal(reader.desk.note_wished) as wished:
        files_of(reader)._open_at(first.path, note.id)
    assert wished.args == [note.id]
    assert reader.document is first
    reader.desk.close(first)
    with qtbot.waitSignal(reader.desk.note_wished) as wished:
        files_of(reader)._open_at(first.path, note.id)
    assert reader.document.path == first.path


def test_the_list_of_all_notes_opens_from_its_key(reader, qtbot) -> None:
    reader.press("Ctrl+Shift+A")
    dialog = reader.window.findChild(AllNotes)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


def test_deleted_notes_come_back_from_the_trash(reader, when_asked) -> None:
    reader.program.notes.highlight(Span(0, 7))
    reader.program.notes.remove(reader.document.notebook.notes[0].id)

    def answer(dialog) -> None:
        assert isinstance(dialog, TrashDialog)
        press_button(dialog, "Restore")
        dialog.reject()

    when_asked(answer)
    reader.window.do[Do.TRASH].trigger()
    assert len(reader.notes) == 1


def test_earlier_states_are_listed(reader, when_asked) -> None:
    reader.program.notes.highlight(Span(0, 7))
    reader.wait_saved()
    seen = []

    def answer(dialog) -> None:
        assert isinstance(dialog, VersionsDialog)
        seen.append(dialog.windowTitle())
        dialog.reject()

    when_asked(answer)
    reader.window.do[Do.VERSIONS].trigger()
    assert seen == ["Earlier states of the notes"]
