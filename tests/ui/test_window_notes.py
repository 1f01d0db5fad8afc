"""Notes made, changed and taken back by keys in the whole window, down to the file."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QRadioButton, QWidget

from viewer.notes.annotation import Motivation
from viewer.notes.notebook import NoteChange
from viewer.notes.store import NotesStore, now
from viewer.readers import read_article
from viewer.ui.document import SaveState
from viewer.ui.panels.notes import NotesPanel
from viewer.ui.theme import load_theme


def test_n_notes_the_selected_words(reader) -> None:
    span = reader.select("한국호")
    reader.press("N")
    (note,) = reader.notes
    assert (note.motivation, note.quote, note.paragraph) == (Motivation.COMMENTING, "한국호", 2)
    assert reader.document.span_of(note.id) == span


def test_n_notes_the_current_paragraph_where_nothing_is_selected(reader) -> None:
    reader.go_to(4)
    reader.press("N")
    (note,) = reader.notes
    assert (note.quote, note.paragraph) == ("Nobody minds the 𝒳 on the sail.", 4)


def test_what_is_typed_in_a_new_note_reaches_the_file(reader, qtbot) -> None:
    reader.go_to(3)
    reader.press("N")
    assert reader.editor.hasFocus()
    reader.type("JK nhb [] / ")  # letters that are keys elsewhere
    reader.editor.insertPlainText("한국어 🚢 𝒳")
    body = reader.wait_saved()["items"][0]["body"]
    assert body["value"] == "JK nhb [] / 한국어 🚢 𝒳"
    assert len(reader.notes) == 1


def test_typing_on_is_one_step_to_undo(reader) -> None:
    reader.go_to(3)
    reader.press("N")
    reader.type("closed since May")
    reader.pane.setFocus()
    reader.press("Ctrl+Z")
    assert [note.text for note in reader.notes] == [""]
    reader.press("Ctrl+Shift+Z")
    assert [note.text for note in reader.notes] == ["closed since May"]
    reader.press("Ctrl+Z")
    reader.press("Ctrl+Z")
    assert reader.notes == []
    assert reader.wait_saved()["items"] == []


def test_ctrl_alt_letters_work_while_typing(reader, qtbot) -> None:
    reader.go_to(3)
    reader.press("Ctrl+F")
    reader.press("Ctrl+Alt+H")
    reader.press("Ctrl+Alt+B")
    assert {note.motivation for note in reader.notes} == {Motivation.HIGHLIGHTING, Motivation.BOOKMARKING}


def test_highlighting_twice_makes_one_highlight(reader) -> None:
    reader.select("second boat")
    reader.press("H")
    reader.press("H")
    assert len(reader.notes) == 1
    assert "already" in reader.said
    assert len(reader.document.history.steps) == 1


def test_highlighting_again_in_another_colour_recolours(reader) -> None:
    reader.select("second boat")
    reader.press("H")
    reader.desk.prefer(note_colour="green")
    reader.press("H")
    assert [note.colour for note in reader.notes] == ["green"]
    reader.press("Ctrl+Z")
    assert [note.colour for note in reader.notes] == ["yellow"]


def test_b_bookmarks_and_takes_the_bookmark_away(reader) -> None:
    reader.go_to(2)
    reader.press("B")
    assert [note.motivation for note in reader.notes] == [Motivation.BOOKMARKING]
    reader.press("B")
    assert reader.notes == []


def test_a_deleted_note_comes_back_whole(reader) -> None:
    reader.go_to(5)
    reader.press("N")
    reader.type("late again")
    (before,) = reader.notes
    reader.pane.setFocus()
    reader.press("Ctrl+Backspace")
    assert reader.notes == []
    assert "Ctrl+Z" in reader.said
    assert reader.wait_saved()["pilcrow:deleted"][0]["id"] == before.id
    reader.press("Ctrl+Z")
    assert reader.notes == [before]
    assert [each["id"] for each in reader.wait_saved()["items"]] == [before.id]


def test_a_note_on_the_whole_document_has_no_place(reader) -> None:
    reader.press("Ctrl+Shift+N")
    assert reader.editor.hasFocus()
    reader.type("All of it")
    (note,) = reader.notes
    assert note.is_document_note
    assert note.text == "All of it"
    assert reader.document.span_of(note.id) is None
    assert "selector" not in json.dumps(reader.wait_saved()["items"][0]["target"])


def test_tags_and_colour_of_the_open_note_are_kept(reader, qtbot) -> None:
    reader.go_to(3)
    reader.press("N")
    tags = reader.part(QLineEdit, "Tags, separated by commas")
    qtbot.keyClicks(tags, "harbour,  closed ,harbour")
    qtbot.mouseClick(reader.part(QRadioButton, "Blue"), Qt.MouseButton.LeftButton)
    assert reader.notes[0].tags == ("harbour", "closed")
    assert reader.notes[0].colour == "blue"
    assert reader.desk.preferences.note_colour == "blue"  # and the notes to come are blue too
    body = reader.wait_saved()["items"][0]["body"]
    assert (body["tags"], body["color"]) == (["harbour", "closed"], "blue")


def test_brackets_go_round_the_notes_and_say_so(reader) -> None:
    for paragraph in (2, 4):
        reader.go_to(paragraph)
        reader.press("H")
    reader.go_to(1)
    seen = []
    for key in ("]", "]", "]", "[", "["):
        reader.press(key)
        seen.append((reader.paragraph, reader.said))
    assert [place for place, _ in seen] == [2, 4, 2, 4, 2]
    assert "First note again" in seen[2][1]
    assert "Last note again" in seen[3][1]


def test_a_bracket_where_there_are_no_notes_says_how_to_make_one(reader) -> None:
    reader.press("]")
    assert "press N" in reader.said


def test_a_note_that_was_gone_to_is_chosen_in_the_list(reader) -> None:
    for paragraph in (2, 4):
        reader.go_to(paragraph)
        reader.press("H")
    reader.go_to(3)
    reader.press("]")
    assert reader.part(NotesPanel).current_id() == reader.notes[1].id


def test_a_highlight_is_painted_and_unpainted(reader, qtbot) -> None:
    def painted() -> int:
        image = reader.pane.viewport().grab().toImage()
        wash = load_theme("light").colour("pink").rgb()
        rows = range(0, image.height(), 2)
        return sum(image.pixel(x, y) == wash for y in rows for x in range(0, image.width(), 2))

    reader.desk.prefer(theme="light", note_colour="pink")
    reader.select("The pier stays closed")
    reader.press("H")
    reader.go_to(5)
    assert painted() > 100
    reader.press("Ctrl+Z")
    assert painted() == 0


def test_a_click_on_a_notes_words_chooses_it(reader, qtbot) -> None:
    for paragraph in (3, 5):
        reader.go_to(paragraph)
        reader.press("H")
    pane = reader.pane
    pane.go_to(0)
    cursor = pane.textCursor()
    cursor.setPosition(pane.document().find("stays").selectionStart())
    spot = pane.cursorRect(cursor).center() + QPoint(3, 0)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert reader.part(NotesPanel).current_id() == reader.notes[0].id


def test_keys_work_in_the_list_of_notes(reader, qtbot) -> None:
    for paragraph in (2, 5):
        reader.go_to(paragraph)
        reader.press("H")
    notes = reader.part(QListView, "Notes")
    notes.setFocus()
    notes.setCurrentIndex(notes.model().index(1, 0))
    reader.press("Return")
    reader.type("the last one")
    assert reader.notes[1].text == "the last one"
    reader.press("Escape")
    assert notes.hasFocus()
    reader.press("Delete")
    assert [note.paragraph for note in reader.notes] == [2]


def test_the_contents_tell_how_many_notes_a_paragraph_has(reader) -> None:
    reader.go_to(3)
    reader.press("H")
    reader.press("B")
    contents = reader.part(QListView, "Contents").model()
    spoken = [contents.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(7)]
    assert [words for words in spoken if "note" in words] == ["Paragraph 3, The pier stays closed., 2 notes"]


def test_notes_are_there_again_after_the_file_was_moved(reader, start, ferry, tmp_path) -> None:
    reader.go_to(3)
    reader.press("N")
    reader.type("kept")
    reader.wait_saved()
    moved = tmp_path / "elsewhere.txt"
    reader.desk.close(reader.document)
    ferry.rename(moved)
    reader.open(moved)
    assert [(note.text, note.quote) for note in reader.notes] == [("kept", "The pier stays closed.")]
    assert reader.document.span_of(reader.notes[0].id) is not None


# --- corrections of what the document states ------------------------------------------------------


def _value(reader, label: str) -> QWidget:
    """The value of a metadata row, by what is spoken of it."""
    found = [each for each in reader.window.findChildren(QWidget) if each.accessibleName().startswith(label)]
    return next(each for each in found if not isinstance(each, (QLabel, QLineEdit)))


def test_a_correction_is_shown_kept_and_taken_back(reader, qtbot) -> None:
    place = _value(reader, "Place:")
    place.setFocus()
    reader.press("F2")
    line = reader.part(QLineEdit, "Place")
    assert line.text() == "NORTHPORT"
    line.setText("Northport Harbour")
    reader.press("Return")
    assert reader.document.article.metadata["place"].display == "Northport Harbour"
    assert reader.wait_saved()["about"]["pilcrow:corrections"]["place"]["value"] == "Northport Harbour"
    assert place.accessibleName() == "Place: Northport Harbour"
    back = next(
        each
        for each in reader.window.findChildren(QWidget)
        if each.accessibleName() == "Take back the correction of Place"
    )
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert reader.document.article.metadata["place"].display == "NORTHPORT"
    reader.pane.setFocus()
    reader.press("Ctrl+Z")
    assert reader.document.article.metadata["place"].display == "Northport Harbour"


def test_a_corrected_title_names_tab_and_window(reader) -> None:
    reader.program.notes.correct("title", "Boats & Ferries")
    assert "Boats & Ferries" in reader.window.windowTitle()
    reader.program.notes.correct("title", "")
    assert "Ferry Service Resumes" in reader.window.windowTitle()


def test_saying_what_the_document_says_is_no_correction(reader) -> None:
    reader.program.notes.correct("place", " NORTHPORT ")
    assert reader.document.notebook.corrections == {}
    assert reader.document.history.to_undo is None


def test_a_press_on_a_value_lights_up_its_words(reader, qtbot) -> None:
    reader.desk.prefer(theme="light")
    value = _value(reader, "Place:")
    value.setFocus()
    reader.press("Return")
    image = reader.pane.viewport().grab().toImage()
    lit = load_theme("light").colour("evidence").rgb()
    assert any(image.pixel(x, y) == lit for y in range(image.height()) for x in range(image.width()))
    assert reader.document.trail.can_go_back


def test_a_value_from_the_page_shows_the_page_lines(reader) -> None:
    _value(reader, "Site:").setFocus()
    reader.press("Return")
    assert reader.desk.preferences.shows_furniture
    assert "GlobalSecurity.org" in reader.pane.toPlainText()


def test_a_value_from_the_file_is_explained(reader) -> None:
    _value(reader, "Encoding:").setFocus()
    reader.press("Return")
    assert "UTF-8" in reader.said


# --- the file: refused, shared ---------------------------------------------------------------------


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
    assert "not saved" in reader.label("State of the notes")
    assert "move away the file" in document.save_problem
    assert [note.text for note in reader.notes] == ["kept in memory"]
    (reader.home / "notes").unlink()
    qtbot.waitUntil(lambda: document.save_state is SaveState.SAVED)  # it tries by itself
    assert json.loads(document.notes_path.read_text("utf-8"))["items"][0]["body"]["value"] == "kept in memory"
    assert reader.label("State of the notes").startswith("notes saved")


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
    qtbot.waitUntil(lambda: reader.document.notebook.note(note.id) is None)
    reader.press("Ctrl+Z")
    reader.press("Ctrl+Z")
    assert "another program" in reader.said
    assert reader.document.notebook.note(note.id) is None


def test_a_notes_file_is_shown_in_its_folder(reader, monkeypatch, do) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    reader.window.do[do.NOTES_FOLDER].trigger()
    assert opened == [str(reader.home / "notes")]
    assert str(reader.document.notes_path) in reader.said


# --- steps ------------------------------------------------------------------------------------------


def test_the_menu_names_the_step_it_takes_back(reader, do) -> None:
    undo, redo = reader.window.do[do.UNDO], reader.window.do[do.REDO]
    assert not undo.isEnabled()
    reader.select("second boat")
    reader.press("H")
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    assert "highlight" in undo.text()
    reader.press("Ctrl+Z")
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)
    assert "highlight" in redo.text()
    assert "highlight" not in undo.text()


def test_steps_can_be_taken_back_after_closing_and_opening_again(reader, ferry) -> None:
    reader.go_to(3)
    reader.press("N")
    reader.type("closed")
    reader.press("Escape")
    reader.press("Ctrl+W")
    reader.open(ferry)
    reader.press("Ctrl+Z")
    assert [note.text for note in reader.notes] == [""]
    reader.press("Ctrl+Z")
    assert reader.notes == []
    reader.press("Ctrl+Shift+Z")
    assert [note.quote for note in reader.notes] == ["The pier stays closed."]
