"""The whole window: moving in the article, its panels, the clipboard; worked by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from viewer import __version__
from viewer.ui.dialogs import GoToDialog
from viewer.ui.keys_dialog import KeysDialog
from viewer.ui.pane.article_pane import ArticlePane
from viewer.ui.panels.contents import ContentsPanel
from viewer.ui.panels.metadata import MetadataPanel
from viewer.ui.panels.notes import NotesPanel
from viewer.ui.printing.dialog import PrintDialog


@pytest.fixture
def long_reader(start, long_report):
    shown = start(long_report)
    shown.pane.setFocus()
    return shown


def test_paragraphs_are_stepped_by_letter_and_by_arrow(reader) -> None:
    reader.go_to(1)
    seen = []
    for keys in ("J", "J", "Ctrl+Down", "K", "Ctrl+Up"):
        reader.press(keys)
        seen.append(reader.paragraph)
    assert seen == [2, 3, 4, 3, 2]


def test_letters_change_nothing_in_the_article(reader) -> None:
    before = reader.pane.toPlainText()
    reader.type("xyz jk")
    assert reader.pane.toPlainText() == before


def test_the_status_line_tells_the_paragraph(reader) -> None:
    reader.go_to(2)
    reader.press("J")
    assert reader.label("place").startswith("¶ 3 of 5 · ")


def test_beginning_and_end_are_reached(long_reader) -> None:
    long_reader.press("Ctrl+End")
    assert long_reader.paragraph == 120
    long_reader.press("Ctrl+Home")
    assert long_reader.pane.current_offset == 0


# --- go to, and the trail ---------------------------------------------------------------------------


def test_a_paragraph_is_gone_to_by_its_number(long_reader, when_asked, qtbot) -> None:
    def answer(dialog) -> None:
        qtbot.keyClicks(dialog.findChild(QLineEdit), "88")
        qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)

    when_asked(answer)
    long_reader.press("Ctrl+G")
    assert long_reader.paragraph == 88
    assert long_reader.window.focusWidget() is long_reader.pane


def test_words_lead_to_headings_notes_and_paragraphs(reader, when_asked, qtbot) -> None:
    reader.go_to(3)
    reader.press("N")
    reader.type("see the ferry")
    reader.go_to(5)
    reader.press("B")
    listed: list[str] = []

    def answer(dialog) -> None:
        field, places = dialog.findChild(QLineEdit), dialog.findChild(QListWidget)
        qtbot.keyClicks(field, "ferry")
        listed.extend(places.item(row).text() for row in range(places.count()))
        qtbot.keyClick(field, Qt.Key.Key_Down)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    when_asked(answer)
    reader.press("Ctrl+G")
    assert [words.split("   ")[0] for words in listed] == ["§", "✎ ¶3", "✎ ¶5", "¶1", "¶5"]
    assert reader.paragraph == 3
    assert reader.part(NotesPanel).current_id() == reader.notes[0].id


@pytest.mark.parametrize("typed", ["0", "121", "no such words"])
def test_a_place_that_is_not_there_leads_nowhere(long_reader, when_asked, qtbot, typed: str) -> None:
    def answer(dialog) -> None:
        field = dialog.findChild(QLineEdit)
        qtbot.keyClicks(field, typed)
        assert dialog.findChild(QListWidget).count() == 0
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert dialog.isVisible()
        qtbot.keyClick(field, Qt.Key.Key_Escape)

    long_reader.go_to(4)
    when_asked(answer)
    long_reader.press("Ctrl+G")
    assert long_reader.paragraph == 4
    assert not long_reader.document.trail.can_go_back


def test_a_click_on_a_listed_place_goes_there(reader, when_asked, qtbot) -> None:
    def answer(dialog: GoToDialog) -> None:
        places = dialog.findChild(QListWidget)
        area = places.visualItemRect(places.item(4))
        qtbot.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, pos=area.center())

    when_asked(answer)
    reader.press("Ctrl+G")
    assert reader.paragraph == 4


def test_the_trail_leads_back_and_forth(long_reader, do) -> None:
    long_reader.go_to(3)
    assert not long_reader.window.do[do.BACK].isEnabled()
    long_reader.press("Ctrl+End")
    long_reader.press("Ctrl+Home")
    seen = []
    for keys in ("Alt+Left", "Alt+Left", "Alt+Right", "Alt+Right"):
        long_reader.press(keys)
        seen.append(long_reader.paragraph)
    assert seen == [120, 3, 120, None]
    assert not long_reader.window.do[do.FORWARD].isEnabled()


def test_the_contents_lead_into_the_article_and_back(long_reader, qtbot) -> None:
    long_reader.go_to(2)
    panel = long_reader.part(ContentsPanel)
    line = panel.findChild(QLineEdit)
    line.setFocus()
    long_reader.type("paragraph 66")
    long_reader.press("Down")
    long_reader.press("Return")
    assert long_reader.paragraph == 66
    assert long_reader.pane.hasFocus()
    long_reader.press("Alt+Left")
    assert long_reader.paragraph == 2


# --- panels ---------------------------------------------------------------------------


def panels(reader) -> list[bool]:
    return [reader.part(kind).isVisible() for kind in (ContentsPanel, MetadataPanel, NotesPanel)]


def test_f9_leaves_nothing_but_the_article_and_brings_all_back(reader, do) -> None:
    reader.window.resize(1200, 800)
    assert panels(reader) == [True, True, True]
    reader.press("F9")
    assert panels(reader) == [False, False, False]
    assert not reader.window.do[do.LEFT_PANEL].isChecked()
    reader.press("F9")
    assert panels(reader) == [True, True, True]
    assert reader.window.do[do.RIGHT_PANEL].isChecked()


def test_each_side_has_its_key(reader) -> None:
    reader.window.resize(1200, 800)
    reader.press("Ctrl+F9")
    assert panels(reader) == [False, True, True]
    reader.press("Shift+F9")
    assert panels(reader) == [False, False, False]
    reader.press("Ctrl+F9")
    assert panels(reader) == [True, False, False]


def test_a_new_note_shows_the_panel_it_is_written_in(reader) -> None:
    reader.press("F9")
    reader.go_to(3)
    reader.press("N")
    assert reader.part(NotesPanel).isVisible()
    assert reader.editor.hasFocus()


def test_a_narrow_window_drops_the_contents(reader) -> None:
    reader.window.resize(1200, 800)
    assert reader.part(ContentsPanel).isVisible()
    reader.window.resize(900, 700)
    assert not reader.part(ContentsPanel).isVisible()
    reader.window.resize(1200, 800)
    assert reader.part(ContentsPanel).isVisible()


def test_f6_goes_round_the_panes(reader) -> None:
    reader.window.resize(1200, 800)
    kinds = (ContentsPanel, ArticlePane, MetadataPanel, NotesPanel)

    reader.go_to(3)
    reader.press("H")
    seen = []
    for _ in range(4):
        reader.press("F6")
        focused = QApplication.focusWidget()
        seen.append(next(each for each in kinds if _holds(reader, each, focused)))
    assert seen == [MetadataPanel, NotesPanel, ContentsPanel, ArticlePane]
    reader.press("Shift+F6")
    assert _holds(reader, ContentsPanel, QApplication.focusWidget())
    reader.press("Ctrl+F9")
    reader.pane.setFocus()
    reader.press("Shift+F6")
    assert _holds(reader, NotesPanel, QApplication.focusWidget())  # a hidden pane is passed by


def _holds(reader, kind: type, widget) -> bool:
    pane = reader.pane if kind is ArticlePane else reader.part(kind)
    return pane is widget or pane.isAncestorOf(widget)


def test_everything_the_keyboard_reaches_has_a_name(reader, letter) -> None:
    reader.window.resize(1200, 800)
    reader.open(letter)
    reader.press("Ctrl+Shift+F")
    reader.go_to(2)
    reader.press("N")
    named = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView, QTabBar)
    reached = [
        each
        for each in reader.window.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reached) > 20
    assert [each for each in reached if isinstance(each, named) and not each.accessibleName()] == []


def test_f11_fills_the_screen_and_leaves_it(reader) -> None:
    reader.press("F11")
    assert reader.window.isFullScreen()
    reader.press("F11")
    assert not reader.window.isFullScreen()


def test_printing_shows_the_pages_first(reader, qtbot) -> None:
    reader.press("Ctrl+P")
    dialog = reader.part(PrintDialog)
    page = reader.part(QLabel, "Page")
    qtbot.waitUntil(lambda: page.text() == "Page 1 of 1")
    dialog.close()


def test_the_program_says_what_it_is(reader, do) -> None:
    reader.window.do[do.ABOUT].trigger()
    assert reader.told_in_a_box() == f"Pilcrow {__version__}"


def test_f1_lists_the_keys(reader, qtbot) -> None:
    reader.press("F1")
    dialog = reader.part(KeysDialog)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_layout_is_kept_for_the_next_start(reader, start, ferry) -> None:
    reader.window.resize(780, 600)
    reader.press("Ctrl+F9")
    reader.press("Shift+F9")
    assert panels(reader) == [True, False, False]
    reader.window.close()
    again = start(ferry)
    assert again.window.height() == 600
    assert panels(again) == [True, False, False]


# --- the clipboard ---------------------------------------------------------------------------


def test_copying_takes_the_selection_or_else_the_paragraph(reader) -> None:
    reader.select("한국호")
    reader.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "한국호"
    reader.go_to(4)
    reader.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "Nobody minds the 𝒳 on the sail."


def test_copying_with_citation_adds_where_it_stands(reader) -> None:
    reader.select("left the pier at dawn 🚢")
    reader.press("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == '"left the pier at dawn 🚢" (NNA, NORTHPORT, 3 May, ¶1)'
    assert "citation" in reader.said


def test_everything_is_selected_and_copied_without_numbers(reader) -> None:
    reader.press("Ctrl+A")
    reader.press("Ctrl+C")
    words = QGuiApplication.clipboard().text()
    assert words.replace("\n\n", "\n").strip() == reader.document.article.text
