"""Documents opened, brought forward, closed and found again in the whole window; and what cannot be read."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QPushButton, QTabBar, QWidget

from viewer.ui.panels.contents import ContentsPanel
from viewer.ui.panels.find_bar import FindBar
from viewer.ui.settings import OpenPlace, Session, save
from viewer.ui.welcome import Welcome

NO_GRAB = r"This plugin does not support grabbing the keyboard"


def titles(reader) -> list[str]:
    tabs = reader.part(QTabBar, "Open documents")
    return [tabs.tabText(index) for index in range(tabs.count())]


def remembered(reader) -> dict:
    return json.loads((reader.home / "session.json").read_text("utf-8"))


# --- several documents ------------------------------------------------------------------------------


def test_two_documents_have_tabs_and_one_has_none(reader, letter) -> None:
    tabs = reader.part(QTabBar, "Open documents")
    assert not tabs.isVisible()
    reader.open(letter)
    assert tabs.isVisible()
    assert titles(reader)[0].startswith("Ferry Service Resumes")
    reader.press("Ctrl+W")
    assert not tabs.isVisible()
    assert reader.document.name == "ferry.txt"


def test_a_file_name_is_no_mnemonic_of_its_tab(reader, letter) -> None:
    reader.open(letter)
    reader.program.notes.correct("title", "Salt & Pepper")
    assert titles(reader)[1] == "Salt && Pepper"


def test_keys_and_clicks_bring_documents_forward(reader, letter, qtbot) -> None:
    reader.open(letter)
    seen = []
    for keys in ("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+Tab", "Ctrl+Shift+Tab"):
        reader.press(keys)
        seen.append(reader.document.name)
        assert reader.pane.hasFocus()
    assert seen == ["ferry.txt", "letter & co.txt", "ferry.txt", "letter & co.txt", "ferry.txt"]
    tabs = reader.part(QTabBar, "Open documents")
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert reader.document.name == "letter & co.txt"
    assert "the pier is open" in reader.pane.toPlainText()


def test_each_document_keeps_its_place_notes_and_steps(start, ferry, long_report) -> None:
    reader = start(ferry, long_report)
    reader.go_to(77)
    reader.press("B")
    reader.press("Ctrl+PgUp")
    reader.go_to(4)
    assert reader.notes == []
    reader.press("Ctrl+Z")
    reader.press("Ctrl+PgDown")
    assert reader.paragraph == 77
    assert len(reader.notes) == 1
    reader.press("Ctrl+PgUp")
    assert reader.paragraph == 4


def test_the_same_file_twice_comes_to_the_front(reader, letter, ferry, monkeypatch) -> None:
    reader.open(letter)
    monkeypatch.chdir(ferry.parent)
    reader.window.open_paths([ferry.name])
    assert reader.document.name == "ferry.txt"
    assert len(reader.desk.documents) == 2


def test_closing_the_last_document_offers_to_open_another(reader, ferry, qtbot) -> None:
    reader.press("Ctrl+F")
    reader.press("Ctrl+W")
    welcome = reader.part(Welcome)
    assert welcome.isVisible()
    assert not reader.part(FindBar).isVisible()
    assert reader.window.windowTitle() == "Pilcrow"
    button = next(each for each in welcome.findChildren(QPushButton) if each.text() == "ferry.txt")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(reader.desk.documents) == 1)
    assert not welcome.isVisible()


def test_what_was_read_lately_is_listed_once(reader, letter, qtbot) -> None:
    welcome = reader.part(Welcome)
    for path in (letter, letter):
        reader.open(path)
        reader.press("Ctrl+Shift+W")
        offered = [each.text() for each in welcome.findChildren(QPushButton) if each.isFlat()]
    qtbot.waitUntil(lambda: len([each for each in welcome.findChildren(QPushButton) if each.isFlat()]) == 2)
    assert offered[-2:] == ["letter && co.txt", "ferry.txt"]


def test_actions_that_need_an_article_are_dim_without_one(reader, do) -> None:
    reader.press("Ctrl+Shift+W")
    enabled = {name for name, action in reader.window.do.items() if action.isEnabled()}
    assert {do.OPEN, do.QUIT, do.PANELS, do.KEYS} <= enabled
    assert not {do.FIND, do.NOTE, do.COPY, do.CLOSE, do.UNDO, do.BACK, do.PRINT, do.FURNITURE} & enabled


def test_a_tabs_cross_closes_its_document(reader, letter, qtbot) -> None:
    reader.open(letter)
    tabs = reader.part(QTabBar, "Open documents")
    cross = tabs.tabButton(0, QTabBar.ButtonPosition.RightSide)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert [each.name for each in reader.desk.documents] == ["letter & co.txt"]
    assert len(titles(reader)) == 1


def test_files_are_chosen_in_a_dialog(reader, letter, monkeypatch, qtbot) -> None:
    asked: list[str] = []
    offered: list[str] = []

    def answer(_parent, _title: str, folder: str, filters: str):
        asked.append(folder)
        offered.extend(filters.split(";;"))
        return [str(letter)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    reader.press("Ctrl+O")
    qtbot.waitUntil(lambda: reader.document.name == "letter & co.txt")
    assert asked == [str(letter.parent)]
    kinds = ".txt .html .htm .xhtml .mht .mhtml .warc .gz .webarchive .md .epub .docx .pdf .eml"
    assert all(f"*{each}" in offered[0] for each in kinds.split())
    assert offered[-1] == "All files (*)"


def test_recent_files_are_listed_newest_first_and_open(reader, letter, qtbot) -> None:
    reader.open(letter)
    reader.press("Ctrl+W")
    file_menu = next(each for each in reader.window.menuBar().actions() if each.text() == "&File").menu()
    recent = next(each.menu() for each in file_menu.actions() if each.text() == "Open &recent")
    recent.aboutToShow.emit()
    assert [each.text() for each in recent.actions()] == ["letter && co.txt", "ferry.txt"]
    recent.actions()[0].trigger()
    qtbot.waitUntil(lambda: reader.document.name == "letter & co.txt")


def test_without_recent_files_the_menu_says_so(start, tmp_path) -> None:
    reader = start(tmp_path / "none.txt", expected=0)
    reader.told_in_a_box()
    file_menu = next(each for each in reader.window.menuBar().actions() if each.text() == "&File").menu()
    recent = next(each.menu() for each in file_menu.actions() if each.text() == "Open &recent")
    recent.aboutToShow.emit()
    assert [(each.text(), each.isEnabled()) for each in recent.actions()] == [("Nothing yet", False)]


def drop(target, *urls: QUrl) -> bool:
    """Drop files on a widget; return whether they were taken."""
    data = QMimeData()
    data.setUrls(list(urls))
    wishes = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(5, 5), *wishes)
    entering.ignore()
    QApplication.sendEvent(target, entering)
    if entering.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPoint(5, 5), *wishes))
    return entering.isAccepted()


@pytest.mark.parametrize("part", ["window", "pane"])
def test_a_dropped_file_is_opened(reader, letter, qtbot, part: str) -> None:
    target = reader.window if part == "window" else reader.pane.viewport()
    assert drop(target, QUrl.fromLocalFile(str(letter)))
    qtbot.waitUntil(lambda: reader.document.name == "letter & co.txt")


def test_a_dropped_address_is_not_taken(reader) -> None:
    assert not drop(reader.window, QUrl("https://example.org/a.html"))
    assert not drop(reader.pane.viewport(), QUrl("https://example.org/a.html"))


# --- what is remembered -----------------------------------------------------------------------------


def test_a_session_comes_back_with_its_places(start, ferry, long_report, letter) -> None:
    first = start(ferry, long_report, letter)
    first.press("Ctrl+PgUp")
    paragraph = first.document.article.paragraphs[77]
    first.pane.go_to(paragraph.span.start)
    first.window.close()
    second = start(expected=3)
    assert [each.name for each in second.desk.documents] == ["ferry.txt", "report.txt", "letter & co.txt"]
    assert second.document.name == "report.txt"
    assert second.pane.place == paragraph.span.start
    assert second.paragraph == 78


def test_a_closed_document_is_opened_where_it_was_left(start, ferry, long_report) -> None:
    reader = start(ferry, long_report)
    place = reader.document.article.paragraphs[60].span.start
    reader.pane.go_to(place)
    reader.press("Ctrl+W")
    reader.open(long_report)
    assert reader.pane.place == place
    reader.window.close()
    assert Session.from_dict(remembered(reader)).remembered(str(long_report)).offset == place


def test_a_session_is_written_while_the_window_is_open(start, ferry, letter, qtbot, monkeypatch) -> None:
    monkeypatch.setattr("viewer.app._REMEMBER_MS", 100)
    reader = start(ferry)
    reader.open(letter)
    qtbot.waitUntil((reader.home / "session.json").exists)
    assert [Path(each["path"]).name for each in remembered(reader)["documents"]] == [
        "ferry.txt",
        "letter & co.txt",
    ]


def test_a_document_that_is_gone_is_left_out_of_the_session(start, home, ferry, letter, tmp_path) -> None:
    gone, last = tmp_path / "gone.txt", tmp_path / "last.txt"
    last.write_text("The last one.\n")
    places = tuple(OpenPlace(str(each)) for each in (gone, ferry, letter, last))
    save(home / "session.json", Session(documents=places, current=2))
    reader = start(expected=3)
    assert [each.name for each in reader.desk.documents] == ["ferry.txt", "letter & co.txt", "last.txt"]
    assert reader.document.name == "letter & co.txt"


def test_the_first_start_shows_the_bundled_article(start) -> None:
    reader = start(expected=1)
    assert reader.document.name == "article.txt"
    assert len(reader.document.article.paragraphs) == 7


@pytest.mark.parametrize("words", ["{", "[]", "\x00"])
def test_a_damaged_session_does_not_stop_the_start(start, home, ferry, words: str) -> None:
    home.mkdir()
    (home / "session.json").write_text(words)
    reader = start(ferry)
    assert reader.document.name == "ferry.txt"
    assert str(home / "session.damaged-1.json") in reader.said
    assert (home / "session.damaged-1.json").read_text() == words


def test_each_strange_member_of_a_session_falls_back_on_its_own(start, home, ferry) -> None:
    strange = {
        "documents": [{"path": 3}, 4, {"path": str(ferry), "offset": -1}],
        "recent": [1],
        "current": -9,
    }
    home.mkdir()
    (home / "session.json").write_text(
        json.dumps(strange | {"geometry": "?", "layout": "a;b;c", "places": {}})
    )
    reader = start(expected=1)
    assert reader.document.name == "ferry.txt"


def test_damaged_settings_are_set_aside_and_told(start, home, ferry) -> None:
    home.mkdir()
    (home / "settings.json").write_text("\x00 not JSON")
    reader = start(ferry)
    assert "settings.damaged-1.json" in reader.said
    assert reader.desk.preferences.zoom_percent == 100
    reader.press("Ctrl++")
    assert json.loads((home / "settings.json").read_text())["zoom_percent"] == 110


def test_settings_that_cannot_be_written_are_told(reader) -> None:
    reader.home.write_text("in the way")
    reader.desk.prefer(zoom_percent=150)
    assert "could not be saved" in reader.said


# --- what cannot be read ----------------------------------------------------------------------------


def _folder(path: Path) -> None:
    path.mkdir()


def _nothing(path: Path) -> None:
    """Leave the file missing."""


def _empty(path: Path) -> None:
    path.touch()


def _noise(path: Path) -> None:
    path.write_bytes(os.urandom(300_000))


@pytest.mark.parametrize("make", [_folder, _nothing, _empty, _noise])
def test_what_is_no_article_is_told_in_one_sentence(reader, tmp_path, qtbot, make) -> None:
    path = tmp_path / "strange.txt"
    make(path)
    reader.window.open_paths([str(path)])
    words = reader.told_in_a_box()
    assert "strange.txt" in words
    assert words.endswith(".")
    assert "\n" not in words
    assert reader.document.name == "ferry.txt"
    reader.go_to(2)
    reader.press("J")
    assert reader.paragraph == 3


def test_a_start_with_a_missing_file_leaves_a_usable_window(start, tmp_path, ferry) -> None:
    reader = start(tmp_path / "none.txt", expected=0)
    assert "none.txt" in reader.told_in_a_box()
    assert reader.part(Welcome).isVisible()
    reader.open(ferry)
    assert reader.part(ContentsPanel).isEnabled()


# --- encodings --------------------------------------------------------------------------------------


def test_another_encoding_is_chosen_and_the_notes_stay(reader, tmp_path, when_asked, qtbot, do) -> None:
    path = tmp_path / "koi.txt"
    path.write_bytes("Паром ушёл\n\nПароход стоит у причала. Reader reads.\n\nВсё.\n".encode("koi8-r"))
    reader.window.open_paths([str(path)])
    qtbot.waitUntil(lambda: reader.document.path == str(path))
    reader.select("Reader reads")
    reader.press("H")
    reader.wait_saved()
    before = reader.document

    def answer(dialog: QWidget) -> None:
        line = dialog.findChild(QLineEdit)
        QTest.keyClicks(line, "windows-1251" if before.article.source.encoding == "KOI8-R" else "KOI8-R")
        QTest.keyClick(line, Qt.Key.Key_Return)

    when_asked(answer)
    reader.window.do[do.REOPEN_AS].trigger()
    qtbot.waitUntil(lambda: reader.document is not before)
    assert reader.document.article.source.encoding != before.article.source.encoding
    assert reader.document.article.text != before.article.text
    assert [note.quote for note in reader.notes] == ["Reader reads"]
    assert reader.document.span_of(reader.notes[0].id).of(reader.document.article.text) == "Reader reads"
    assert len(reader.desk.documents) == 2
    assert len(titles(reader)) == 2
    assert reader.pane.toPlainText().startswith(reader.document.article.blocks[0].text)


def test_leaving_the_encoding_dialog_changes_nothing(reader, when_asked, do) -> None:
    before = reader.document
    when_asked(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    reader.window.do[do.REOPEN_AS].trigger()
    assert reader.document is before
    assert reader.desk.reading.settle(before.path, 0)  # nothing is being read


# --- menus under the mouse --------------------------------------------------------------------------


@pytest.mark.qt_log_ignore(NO_GRAB, extend=True)
def test_the_articles_menu_offers_what_can_be_done_with_words(reader, qtbot) -> None:
    reader.pane.context_requested.emit(reader.window.mapToGlobal(QPoint(400, 300)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [each.objectName() for each in menu.actions() if not each.isSeparator()]
    assert names == ["copy", "copy-cited", "copy-link", "highlight", "note", "bookmark", "find", "furniture"]
    menu.close()
