"""Notes made, changed and taken back by keys in the whole window, down to the file."""

import json

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QListView, QRadioButton

from viewer.notes.annotation import Motivation
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


# --- steps ---------------------------------------------------------------------------


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
