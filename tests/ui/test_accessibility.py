"""Without a mouse, and without seeing: what Tab reaches, in which order, under which name, how it shows."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QTabBar,
    QWidget,
)

from viewer.notes.exchange.report import Report
from viewer.ui.accessible import describe_parts
from viewer.ui.actions import Do
from viewer.ui.crash_notice import ReportDialog
from viewer.ui.focus_order import FocusOrder
from viewer.ui.focus_ring import FocusRing
from viewer.ui.import_report import ImportReport
from viewer.ui.links import LinkDialog
from viewer.ui.narrator import words_at
from viewer.ui.panels.metadata import MetadataPanel
from viewer.ui.panels.notes import NotesPanel
from viewer.ui.theme import load_theme
from viewer.ui.value_row import ValueRow
from viewer.ui.widgets import Panel

BY_ACTION = (*(Do.GO_TO, Do.REOPEN_AS, Do.ALL_NOTES, Do.TRASH, Do.VERSIONS, Do.SETTINGS, Do.KEYS, Do.ABOUT),)


def told(part: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    """What a screen reader is told of a part."""
    return QAccessible.queryAccessibleInterface(part).text(what)


def tabbed_through(
    window: QWidget, *, is_back: bool = False, at_each: Callable[[QWidget], object] = str
) -> list[QWidget]:
    """The parts that Tab comes to, once round from where the keyboard is."""
    stops: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in stops:
        stops.append(focused)
        assert len(stops) < 200
        at_each(focused)
        QTest.keyClick(focused, Qt.Key.Key_Backtab if is_back else Qt.Key.Key_Tab)
        QApplication.sendPostedEvents()
    assert QApplication.focusWidget() is stops[0], f"Tab stays within {names(stops)}"
    assert all(stop.window() is window for stop in stops)
    return stops


def names(parts: Iterable[QWidget]) -> list[str]:
    return [f"{type(part).__name__} {told(part)!r}" for part in parts]


def stops_wanted(window: QWidget) -> list[QWidget]:
    """The parts that take the keyboard by Tab; of radio buttons the chosen one."""
    found = [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    is_passed = (isinstance(each, QRadioButton) and not each.isChecked() for each in found)
    return [
        each for each, passed in zip(found, is_passed, strict=True) if not passed and not each.focusProxy()
    ]


def is_passing(part: QWidget) -> bool:
    """Say whether a part is there only while the keyboard is in the row that it belongs to."""
    return isinstance(part.parentWidget(), ValueRow)


def area(part: QWidget) -> QRect:
    return QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())


def room(part: QWidget) -> QWidget:
    """What a part's place in the order is looked at within: its panel, else its window."""
    while part.parentWidget() is not None and not part.isWindow():
        part = part.parentWidget()
        above = part.parentWidget()
        if isinstance(part, Panel) or (above is not None and isinstance(above.parentWidget(), QScrollArea)):
            break
    return part


def is_ahead(before: QWidget, after: QWidget) -> bool:
    """Say whether one part is seen before another: above it, or beside it on the left."""
    first, second = area(before), area(after)
    if first.contains(second) or second.contains(first):
        return True
    shares_row = min(first.bottom(), second.bottom()) - max(first.top(), second.top()) > 4
    return first.left() <= second.left() if shares_row else first.top() <= second.top()


def assert_reachable(window: QWidget) -> list[QWidget]:
    """Check a window's parts: reached by Tab both ways, named, in the order seen, and seen to be there."""
    unseen: list[QWidget] = []
    first = QApplication.focusWidget()
    assert first is not None
    first.clearFocus()
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look(part: QWidget) -> None:
        if not is_passing(part) and not shows_focus(part):
            unseen.append(part)

    stops = tabbed_through(window, at_each=look)
    assert not unseen, names(unseen)
    missed = [each for each in stops_wanted(window) if each not in stops]
    assert not missed, names(missed)
    back = tabbed_through(window, is_back=True)
    assert names(back) == names(each for each in [stops[0], *reversed(stops[1:])] if not is_passing(each))
    nameless = [each for each in stops if not told(each).strip()]
    assert not nameless, nameless
    top = stops.index(min(stops, key=lambda each: (area(each).top(), area(each).left())))
    for part in {room(each) for each in stops}:
        within = [each for each in [*stops[top:], *stops[:top]] if room(each) is part]
        for before, after in pairwise(within):
            assert is_ahead(before, after), names([before, after])
    return stops


def shows_focus(part: QWidget) -> bool:
    """Say whether a part looks another with the keyboard in it than without."""

    def look() -> object:
        # as when Tab was pressed last
        part.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return part.window().grab(area(part).adjusted(-4, -4, 4, 4)).toImage()

    with_keys = look()
    part.clearFocus()
    without = look()
    part.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return with_keys != without


def test_every_part_of_the_window_is_reached_named_and_seen(reader, letter, qtbot) -> None:
    reader.window.resize(1300, 900)
    reader.open(letter)
    reader.press("H")
    reader.press("Ctrl+F")
    reader.type("the")
    reader.press("Ctrl+Shift+F")
    qtbot.waitUntil(lambda: " of " in reader.label("matches"))
    reader.pane.setFocus()
    stops = assert_reachable(reader.window)
    kinds = {type(room(each)).__name__ for each in stops}
    assert {"ContentsPanel", "ResultsPanel", "FindBar", "NotesPanel"} <= kinds
    assert any(isinstance(each, ValueRow) for each in stops)
    assert any(isinstance(each, QTabBar) for each in stops)


def test_every_part_of_an_open_note_is_reached_named_and_seen(reader) -> None:
    reader.window.resize(1300, 900)
    reader.press("N")
    reader.type("by hand")
    stops = assert_reachable(reader.window)
    editor = [each for each in stops if type(room(each)).__name__ == "NoteEditor"]
    assert len(editor) >= 5, names(editor)


def test_the_welcome_is_worked_without_a_mouse(reader) -> None:
    reader.press("Ctrl+W")
    stops = assert_reachable(reader.window)
    assert "QPushButton 'Open an article'" in names(stops)


@pytest.mark.parametrize("name", BY_ACTION)
def test_every_part_of_a_dialog_is_reached_named_and_seen(reader, name, qtbot) -> None:
    reader.press("N")
    reader.type("a note")
    reader.pane.setFocus()
    reader.press("B")
    reader.press("Ctrl+Backspace")  # so that there is a deleted note
    reader.wait_saved()
    reader.pane.setFocus()
    seen: list[QWidget] = []
    problems: list[BaseException] = []

    def look() -> None:
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
        dialog = next((each for each in shown if each.isVisible()), None)
        if dialog is None or QApplication.activeWindow() is not dialog or is_filling(dialog):
            QTimer.singleShot(10, look)
            return
        try:
            seen.extend(assert_reachable(dialog))
        except BaseException as error:  # noqa: BLE001  raised again below: here Qt's own loop runs
            problems.append(error)
        finally:
            dialog.close()

    QTimer.singleShot(0, look)
    reader.window.do[name].trigger()
    qtbot.waitUntil(lambda: bool(seen or problems))
    if problems:
        raise problems[0]


@pytest.mark.parametrize("kind", ["import", "link", "crash"])
def test_every_part_of_a_seldom_dialog_is_reached_named_and_seen(qtbot, tmp_path: Path, kind) -> None:
    report = tmp_path / "crash.txt"
    report.write_text("it fell over", "utf-8")
    make: dict[str, Callable[[], QDialog]] = {
        "import": lambda: ImportReport(Report((), ()), "notes.json", load_theme("light")),
        "link": lambda: LinkDialog("https://example.org/a"),
        "crash": lambda: ReportDialog(report),
    }
    dialog = make[kind]()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    assert FocusOrder(dialog)
    assert FocusRing(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    assert assert_reachable(dialog)


def is_filling(dialog: QWidget) -> bool:
    """Say whether a list is still to be filled by what is read off the window's thread."""
    shown = [each for each in dialog.findChildren(QAbstractItemView) if each.isVisible()]
    return any(not each.model().rowCount() for each in shown)


def test_every_picture_that_acts_has_a_name(reader, letter) -> None:
    reader.open(letter)
    reader.press("Ctrl+F")
    buttons = [each for each in reader.window.findChildren(QAbstractButton) if not each.text()]
    assert len(buttons) > 15
    assert [each for each in buttons if not told(each) and each.isVisible()] == []


def test_panels_are_groups_with_names(reader) -> None:
    panels = [each for each in reader.window.findChildren(Panel) if each.isVisible()]
    assert len(panels) >= 3
    for panel in panels:
        assert QAccessible.queryAccessibleInterface(panel).role() is QAccessible.Role.Grouping
        assert told(panel), panel


def test_a_value_is_a_button_that_does_what_a_click_does(reader, qtbot) -> None:
    row = next(each for each in reader.window.findChildren(ValueRow) if each.name == "place")
    spoken = QAccessible.queryAccessibleInterface(row)
    assert spoken.role() is QAccessible.Role.Button
    assert spoken.text(QAccessible.Text.Name) == "Place: NORTHPORT"
    actions = spoken.actionInterface()
    assert actions.actionNames() == ["Press", "Copy", "Correct", "SetFocus"]
    with qtbot.waitSignal(row.evidence_wanted):
        actions.doAction("Press")
    actions.doAction("Correct")
    assert row.is_editing


def test_a_value_that_leads_nowhere_is_a_text_that_can_be_copied(reader) -> None:
    row = next(each for each in reader.window.findChildren(ValueRow) if each.name == "sha256")
    spoken = QAccessible.queryAccessibleInterface(row)
    assert spoken.role() is QAccessible.Role.StaticText
    spoken.actionInterface().doAction("Copy")
    assert QApplication.clipboard().text() == reader.document.article.source.sha256


def test_what_a_label_shows_is_what_is_told_of_it(reader) -> None:
    reader.go_to(3)
    reader.press("Ctrl+F")
    reader.type("ferry")
    for each in reader.window.findChildren(QLabel):
        if each.isVisible() and each.text():
            assert told(each).replace("&", "") == each.text().replace("&", ""), each.objectName()


def test_parts_are_told_of_in_the_order_they_are_seen_in(reader) -> None:
    reader.window.resize(1300, 900)
    for splitter in reader.window.findChildren(QSplitter):
        spoken = QAccessible.queryAccessibleInterface(splitter)
        children = [spoken.child(index).object() for index in range(spoken.childCount())]
        parts = [each for each in children if splitter.indexOf(each) >= 0 and each in widgets_of(splitter)]
        assert parts == widgets_of(splitter)
    rows = [each for each in reader.part(MetadataPanel).findChildren(ValueRow) if each.isVisible()]
    assert [area(each).top() for each in rows] == sorted(area(each).top() for each in rows)


def widgets_of(splitter: QSplitter) -> list[QWidget]:
    return [splitter.widget(index) for index in range(splitter.count())]


def test_the_open_note_is_told_of_within_the_notes(reader) -> None:
    reader.press("N")
    panel = reader.part(NotesPanel)
    spoken = QAccessible.queryAccessibleInterface(panel)
    inner = next(
        each for index in range(spoken.childCount()) if (each := spoken.child(index)).object() is panel.inner
    )
    assert inner.parent().object() is panel
    assert spoken.indexOfChild(inner) == spoken.childCount() - 1
    assert inner.text(QAccessible.Text.Name).startswith("Comment")


def test_the_place_is_said_with_its_number_notes_and_words(reader) -> None:
    reader.go_to(2)
    assert words_at(reader.document, reader.pane.current_offset) == (
        "Paragraph 2 of 5. No notes. Straße und Fähre: the second boat is named 한국호."
    )
    reader.press("H")
    reader.press("N")
    reader.type("which boat")
    reader.go_to(2)
    said = words_at(reader.document, reader.pane.current_offset)
    assert said.startswith("Paragraph 2 of 5. 2 notes. Straße und Fähre: the second boat is named 한국호. ")
    assert "Highlight, Yellow." in said
    assert "Comment, Yellow, which boat." in said


def test_the_place_on_a_heading_is_called_one(reader) -> None:
    reader.go_to(2)
    reader.press("Shift+K")
    assert words_at(reader.document, reader.pane.current_offset).startswith("Heading, level 1. ")


def test_shift_j_and_k_go_to_headings_and_say_where_there_is_none(reader) -> None:
    reader.go_to(4)
    reader.press("Shift+K")
    assert reader.paragraph is None
    assert reader.document.article.blocks[reader.pane.current_block_index].text.startswith("Ferry Service")
    reader.press("Shift+J")
    assert reader.said == "No heading follows."


def test_moving_takes_the_caret_along(reader, qtbot) -> None:
    def caret_words() -> str:
        return reader.pane.textCursor().block().text()

    reader.press("J")
    assert caret_words().startswith("NORTHPORT")
    reader.go_to(4)
    reader.press("H")
    reader.go_to(1)
    reader.part(NotesPanel).setFocus()
    reader.press("]")
    assert caret_words().startswith("Nobody minds")
    assert QApplication.focusWidget() is reader.pane
    reader.press("Ctrl+F")
    reader.type("last")
    qtbot.waitUntil(lambda: caret_words().startswith("The last ferry"))


@pytest.mark.parametrize("zoom", [100, 400])
def test_all_is_reached_at_twice_the_size_and_four_times_the_letters(reader, qapp, zoom) -> None:
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        reader.desk.prefer(zoom_percent=zoom)
        reader.window.resize(1200, 800)
        reader.press("Ctrl+F")
        reader.pane.setFocus()
        stops = tabbed_through(reader.window)
        missed = [each for each in stops_wanted(reader.window) if each not in stops]
        assert not missed, names(missed)
        reader.pane.setFocus()
        reader.press("J")
        assert reader.pane.cursorRect().intersects(reader.pane.viewport().rect())
    finally:
        qapp.setFont(font)


def test_parts_are_described_once_however_many_windows_there_are(reader) -> None:
    describe_parts(reader.window)
    describe_parts(reader.window)
    row = reader.window.findChild(ValueRow)
    assert QAccessible.queryAccessibleInterface(row).role() is QAccessible.Role.Button


def test_what_was_told_before_is_told_anew(reader) -> None:
    QAccessible.setActive(True)
    try:
        before = QAccessible.queryAccessibleInterface(reader.part(MetadataPanel))
        assert before.role() is QAccessible.Role.Grouping
        describe_parts(reader.window)
        after = QAccessible.queryAccessibleInterface(reader.part(MetadataPanel))
        assert after.role() is QAccessible.Role.Grouping
    finally:
        QAccessible.setActive(False)
