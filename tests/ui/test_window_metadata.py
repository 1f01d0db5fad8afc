"""What the document states, in the whole window: evidence shown, values corrected and taken back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from viewer.ui.theme import load_theme


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
