"""The window on all notes, worked by keys and mouse over real files."""

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, Span
from viewer.notes.anchoring import placed
from viewer.notes.annotation import Motivation, Note
from viewer.notes.notebook import NoteChange
from viewer.notes.store import NotesStore, new_id
from viewer.readers import read_article
from viewer.ui.all_notes import AllNotes
from viewer.ui.tasks import Tasks
from viewer.ui.theme import load_theme

FERRY = """\
Ferry Service Resumes

   The ferry left the pier at dawn 🚢.

   Straße und Fähre: the second boat is named 한국호.

   The pier stays closed, and the crew sleeps on 𝒳-Line.
"""
LETTER = "Dear Reader of All These Letters\n\n   The harbour is open.\n\n   Nobody minds the sail.\n"
LONG_AGO = "2019-05-06T07:08:09Z"


def days_ago(count: int) -> str:
    return (datetime.now(UTC) - timedelta(days=count)).strftime("%Y-%m-%dT%H:%M:%SZ")


def read(path: str) -> Article:
    return read_article(path, with_language=False)


class Folder:
    """Documents and their notes on the disk."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.store = NotesStore(home / "notes")

    def document(self, name: str, text: str) -> Path:
        path = self.home / name
        path.write_text(text, "utf-8")
        return path

    def note(self, path: Path, quote: str | None, text: str = "", **members) -> str:
        article = read(str(path))
        loaded = self.store.find(article)
        when = members.pop("when", LONG_AGO)
        kind = members.pop("motivation", Motivation.COMMENTING)
        note = Note(new_id(), kind, when, when, (), text=text, **members)
        start = article.text.index(quote) if quote is not None else 0
        note = placed(note, article, Span(start, start + len(quote)) if quote is not None else None)
        self.store.save(loaded.notebook.apply(NoteChange(None, note), when=when), loaded.path)
        return note.id


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


@pytest.fixture
def kept(folder: Folder) -> dict[str, str]:
    """Six notes on two documents, by a short name."""
    ferry, letter = folder.document("ferry.txt", FERRY), folder.document("letter.txt", LETTER)
    marked = {"motivation": Motivation.HIGHLIGHTING}
    return {
        "dawn": folder.note(ferry, "left the pier at dawn", "Which pier?", colour="blue", tags=("to check",)),
        "fähre": folder.note(ferry, "Straße und Fähre", colour="green", when=days_ago(3), **marked),
        "line": folder.note(ferry, "𝒳-Line", tags=("Names", "to check"), when=days_ago(20)),
        "place": folder.note(ferry, "한국호", colour="pink", motivation=Motivation.BOOKMARKING),
        "whole": folder.note(letter, None, "About the whole letter", when=days_ago(0)),
        "sail": folder.note(letter, "Nobody minds the sail", "Doubtful", colour="orange"),
    }


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def begin(qtbot: QtBot, tasks: Tasks, folder: Folder) -> Callable[..., AllNotes]:
    """Open the window as a reader would."""

    def open_window(reading: Callable[[str], Article] = read) -> AllNotes:
        window = AllNotes(tasks, folder.store, reading, load_theme("light"))
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return open_window


@pytest.fixture
def show(begin: Callable[..., AllNotes], qtbot: QtBot) -> Callable[..., AllNotes]:
    """Open the window and wait until all is read and looked up."""

    def shown(reading: Callable[[str], Article] = read) -> AllNotes:
        window = begin(reading)
        settle(window, qtbot)
        return window

    return shown


def settle(window: AllNotes, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window._is_gathering)


def names(window: AllNotes, kept: dict[str, str]) -> list[str]:
    """The notes shown, by their short names, from the top."""
    short = {note_id: name for name, note_id in kept.items()}
    return [short[row.note_id] for row in window._table.rows]


def states(window: AllNotes, kept: dict[str, str]) -> dict[str, str]:
    short = {note_id: name for name, note_id in kept.items()}
    return {short[row.note_id]: row.state for row in window._table.rows}


def box(window: AllNotes, name: str) -> QComboBox:
    return next(each for each in window.findChildren(QComboBox) if name in each.accessibleName())


def choose(window: AllNotes, name: str, value: str) -> None:
    """Choose an entry of a filter by keys."""
    found = box(window, name)
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Home)
    for _ in range(found.findData(value)):
        QTest.keyClick(found, Qt.Key.Key_Down)
    assert found.currentData() == value


def words_shown(window: AllNotes) -> str:
    return "\n".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


def press(
    window: AllNotes, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_notes_of_all_documents_are_listed_the_last_changed_first(show, kept) -> None:
    window = show()
    assert names(window, kept)[:3] == ["whole", "fähre", "line"]
    assert set(names(window, kept)) == set(kept)
    assert window._count.text() == "6 notes"
    assert set(states(window, kept).values()) == {"exact"}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("pier", {"dawn"}),
        ("WHICH dawn", {"dawn"}),
        ("strasse", {"fähre"}),
        ("names", {"line"}),
        ("check", {"dawn", "line"}),
        ("submarine", set()),
    ],
)
def test_words_are_sought_in_quotes_notes_and_tags(show, kept, typed: str, found: set[str]) -> None:
    window = show()
    assert isinstance(QApplication.focusWidget(), QLineEdit)  # ready to type
    QTest.keyClicks(QApplication.focusWidget(), typed)
    assert set(names(window, kept)) == found
    assert window._count.text() == f"{len(found)} of 6 notes"
    if not found:
        assert "No note passes the filter." in words_shown(window)


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("colour", "green", {"fähre"}),
        ("colour", "purple", set()),
        ("kind", "document-note", {"whole"}),
        ("kind", "bookmark", {"place"}),
        ("kind", "highlight", {"fähre"}),
        ("tag", "to check", {"dawn", "line"}),
        ("changed lately", "0", {"whole"}),
        ("changed lately", "7", {"whole", "fähre"}),
        ("changed lately", "30", {"whole", "fähre", "line"}),
        ("state", "exact", {"dawn", "fähre", "line", "place", "whole", "sail"}),
        ("state", "gone", set()),
    ],
)
def test_a_filter_shows_what_passes_it(show, kept, name: str, value: str, found: set[str]) -> None:
    window = show()
    choose(window, name, value)
    assert set(names(window, kept)) == found


def test_this_year_leaves_out_what_is_older(show, kept, folder) -> None:
    path = folder.home / "letter.txt"
    year = datetime.now().astimezone().year
    kept["year"] = folder.note(path, "harbour", when=f"{year}-01-02T12:00:00Z")
    kept["before"] = folder.note(path, "open", when=f"{year - 1}-12-30T12:00:00Z")
    window = show()
    choose(window, "changed lately", "year")
    assert "year" in names(window, kept)
    assert not {"before", "dawn"} & set(names(window, kept))


def test_conditions_add_up_and_are_all_taken_away_at_once(show, kept, qtbot) -> None:
    window = show()
    button = next(each for each in window.findChildren(QAbstractButton) if each.text() == "Show &all")
    assert not button.isEnabled()
    choose(window, "tag", "to check")
    choose(window, "colour", "blue")
    assert names(window, kept) == ["dawn"]
    press(window, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "line")
    assert names(window, kept) == []
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(names(window, kept)) == 6
    assert window._field.text() == ""
    assert window._field.hasFocus()


def test_the_tags_offered_are_those_there_are(show, kept) -> None:
    tags = box(show(), "tag")
    assert [tags.itemText(number) for number in range(tags.count())] == [
        "All tags",
        "Names (1)",
        "to check (2)",
    ]


def test_by_keys_alone_a_note_is_found_and_its_document_opened(show, kept, folder, qtbot) -> None:
    window = show()
    QTest.keyClicks(QApplication.focusWidget(), "sail")
    press(window, Qt.Key.Key_Down)
    assert window._list.hasFocus()
    with qtbot.waitSignal(window.open_requested, timeout=1000) as asked:
        press(window, Qt.Key.Key_Return)
    assert asked.args == [str(folder.home / "letter.txt"), kept["sail"]]
    press(window, Qt.Key.Key_Up)
    assert window._field.hasFocus()
    press(window, Qt.Key.Key_Escape)  # empties the line
    assert window.isVisible()
    assert window._field.text() == ""
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_letters_typed_in_the_list_go_on_in_the_line(show, kept) -> None:
    window = show()
    press(window, Qt.Key.Key_Return)
    assert window._list.hasFocus()
    press(window, Qt.Key.Key_S)
    QTest.keyClicks(QApplication.focusWidget(), "ail")
    assert window._field.text() == "sail"
    assert names(window, kept) == ["sail"]


def test_escape_in_the_list_closes(show, kept) -> None:
    window = show()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_down_leads_nowhere_where_nothing_is_listed(show) -> None:
    window = show()
    press(window, Qt.Key.Key_Down)
    assert window._field.hasFocus()


def test_a_double_click_opens_and_so_does_the_button(show, kept, qtbot) -> None:
    window = show()
    row = names(window, kept).index("place")
    spot = window._list.visualRect(window._table.index(row, 1)).center()
    qtbot.mouseClick(window._list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    with qtbot.waitSignal(window.open_requested, timeout=1000) as asked:
        QTest.mouseDClick(window._list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args[1] == kept["place"]
    with qtbot.waitSignal(window.open_requested, timeout=1000) as asked:
        qtbot.mouseClick(window._open, Qt.MouseButton.LeftButton)
    assert asked.args[1] == kept["place"]


def test_the_chosen_note_is_shown_whole(show, kept) -> None:
    window = show()
    assert "Choose a note" in words_shown(window)
    window._list.choose_row(names(window, kept).index("dawn"))
    told = words_shown(window)
    for words in (
        "“left the pier at dawn”",
        "Which pier?",
        "to check",
        "ferry.txt",
        "Ferry Service Resumes",
        "¶1",
    ):
        assert words in told
    window._list.choose_row(names(window, kept).index("whole"))
    assert "Document note" in words_shown(window)


def test_where_the_file_is_gone_the_quote_is_shown_anyway(show, kept, folder, qtbot) -> None:
    (folder.home / "letter.txt").unlink()
    window = show()
    assert {name for name, state in states(window, kept).items() if state == "gone"} == {"whole", "sail"}
    choose(window, "state", "gone")
    assert set(names(window, kept)) == {"whole", "sail"}
    window._list.setFocus()
    window._list.choose_row(names(window, kept).index("sail"))
    told = words_shown(window)
    assert "The file is gone; the quote is kept here." in told
    assert "“Nobody minds the sail”" in told
    assert not window._open.isEnabled()
    with qtbot.assertNotEmitted(window.open_requested):
        press(window, Qt.Key.Key_Return)
    assert window._warning.text() == "The file is gone; the quote is kept here."


def test_a_file_that_cannot_be_read_says_why(show, kept, folder, qtbot) -> None:
    (folder.home / "letter.txt").write_bytes(b"")
    window = show()
    window._list.setFocus()
    window._list.choose_row(names(window, kept).index("sail"))
    assert states(window, kept)["sail"] == "unreadable"
    assert "The file cannot be read; the quote is kept here." in words_shown(window)
    assert "letter.txt" in window._table.tip(window._table.rows[window._list.row()], 3)
    with qtbot.assertNotEmitted(window.open_requested):
        press(window, Qt.Key.Key_Return)
    assert "cannot be read" in window._warning.text()


def test_a_changed_document_tells_each_note_s_state(show, kept, folder) -> None:
    path = folder.home / "ferry.txt"
    path.write_text(
        FERRY.replace("   The ferry", "   A new beginning.\n\n   The ferry").replace("한국호", "lost"),
        "utf-8",
    )
    window = show()
    found = states(window, kept)
    assert found["dawn"] == "moved"
    assert found["place"] not in {"exact", "moved"}
    window._list.choose_row(names(window, kept).index("dawn"))
    assert "Moved: the words now stand elsewhere." in words_shown(window)
    choose(window, "state", "moved")
    assert "dawn" in names(window, kept)
    assert "sail" not in names(window, kept)


def test_a_damaged_notes_file_is_told_of_and_the_others_are_shown(show, kept, folder) -> None:
    torn = folder.home / "notes" / "torn.0123456789ab.notes.json"
    torn.write_text("{", "utf-8")
    window = show()
    assert len(names(window, kept)) == 6
    assert window._warning.text() == "1 notes file cannot be read"
    assert str(torn) in window._warning.toolTip()


def test_before_the_first_note_it_says_so(show) -> None:
    window = show()
    assert "No notes yet." in words_shown(window)
    assert window._count.text() == "0 notes"
    assert not window._open.isEnabled()


@pytest.mark.parametrize("column", range(6))
def test_a_click_on_a_head_sorts_and_a_second_one_turns_the_order_round(
    show, kept, qtbot, column: int
) -> None:
    window = show()
    window._list.horizontalHeader().setSortIndicator((column + 1) % 6, Qt.SortOrder.AscendingOrder)
    head = window._list.horizontalHeader()
    spot = QPoint(head.sectionViewportPosition(column) + 20, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    up = names(window, kept)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    down = names(window, kept)
    assert up != down
    assert sorted(up) == sorted(down) == sorted(kept)


def test_keys_sort_too_and_the_same_key_turns_the_order_round(show, kept) -> None:
    window = show()
    press(window, Qt.Key.Key_3, CONTROL)
    titles = [row.title.casefold() for row in window._table.rows]
    assert titles == sorted(titles)
    within = [row.number for row in window._table.rows if row.title == "Ferry Service Resumes"]
    assert within == [0, 1, 2, 3]
    press(window, Qt.Key.Key_3, CONTROL)
    assert [row.title.casefold() for row in window._table.rows] == sorted(titles, reverse=True)
    press(window, Qt.Key.Key_1, CONTROL)
    assert names(window, kept)[0] == "whole"
    press(window, Qt.Key.Key_4, CONTROL)
    assert names(window, kept)[0] == "whole"
    assert names(window, kept)[1] in {"dawn", "sail"}
    press(window, Qt.Key.Key_5, CONTROL)
    assert names(window, kept)[:2] == ["line", "dawn"]
    press(window, Qt.Key.Key_6, CONTROL)
    assert names(window, kept)[-1] == "whole"


def test_the_chosen_note_stays_chosen_through_sorting_filtering_and_reading_anew(
    show, kept, folder, qtbot
) -> None:
    window = show()
    window._list.choose_row(names(window, kept).index("dawn"))
    press(window, Qt.Key.Key_2, CONTROL)
    assert window._current().note_id == kept["dawn"]
    choose(window, "tag", "to check")
    assert window._current().note_id == kept["dawn"]
    kept["new"] = folder.note(folder.home / "letter.txt", "harbour", tags=("to check",))
    press(window, Qt.Key.Key_F5)
    settle(window, qtbot)
    assert set(names(window, kept)) == {"dawn", "line", "new"}
    assert window._current().note_id == kept["dawn"]
    assert box(window, "tag").currentData() == "to check"


def test_a_closed_window_reads_no_further(begin, kept, folder, qtbot, tasks) -> None:
    gate, asked = threading.Event(), []

    def slow(path: str) -> Article:
        asked.append(path)
        gate.wait(10)
        return read(path)

    window = begin(slow)
    qtbot.waitUntil(lambda: bool(asked))
    assert len(window._table.rows) == 6 or window._is_gathering
    qtbot.waitUntil(lambda: "document 1 of 2" in window._progress.text())
    press(window, Qt.Key.Key_Escape)
    gate.set()
    assert not tasks.is_busy(window._gathering._key)
    tasks.close()  # waits for what was begun
    assert len(asked) == 1


def test_opened_again_it_reads_anew(show, kept, folder, qtbot) -> None:
    window = show()
    window.close()
    kept["new"] = folder.note(folder.home / "letter.txt", "open")
    window.show()
    settle(window, qtbot)
    assert "new" in names(window, kept)


def test_a_notes_file_taken_away_meanwhile_ends_nothing(begin, kept, folder, qtbot) -> None:
    gate = threading.Event()

    def slow(path: str) -> Article:
        gate.wait(10)
        return read(path)

    window = begin(slow)
    qtbot.waitUntil(lambda: "document 1 of 2" in window._progress.text())
    for path in folder.store.paths():
        path.unlink()
    gate.set()
    settle(window, qtbot)
    assert len(names(window, kept)) == 6
    assert sorted(states(window, kept).values()).count("") > 0
    assert "cannot be read" in window._warning.text()


def test_what_nobody_foresaw_is_not_hidden(begin, kept, qtbot) -> None:
    def broken(path: str) -> Article:
        raise RuntimeError("broken")

    with qtbot.captureExceptions() as caught:
        window = begin(broken)
        settle(window, qtbot)
    assert [str(each[1]) for each in caught] == ["broken"]


def test_two_notes_of_one_id_in_two_files_are_two(show, kept, folder) -> None:
    paths = folder.store.paths()
    copy = json.loads(paths[0].read_text("utf-8"))
    copy["about"] = {"dc:title": "A copy", "pilcrow:path": ""}
    (paths[0].parent / "copy.0123456789ab.notes.json").write_text(json.dumps(copy), "utf-8")
    window = show()
    assert len(window._table.rows) == 6 + len(copy["items"])
    gone = [row for row in window._table.rows if row.title == "A copy"]
    assert {row.state for row in gone} == {"gone"}


def test_what_is_looked_for_is_marked_in_the_list(show, kept) -> None:
    window = show()
    match = load_theme("light").colour("match").name()

    def is_marked() -> bool:
        image = window._list.viewport().grab().toImage()
        return any(
            QColor(image.pixel(x, y)).name() == match
            for y in range(0, image.height(), 3)
            for x in range(image.width())
        )

    assert not is_marked()
    window._field.setText("sail")
    assert is_marked()
    window._field.setText("doubtful")  # stands in the note only
    assert is_marked()


def test_a_place_far_behind_in_a_long_quote_is_brought_into_sight(show, kept, folder) -> None:
    words = "word " * 50 + "needle at the end"
    path = folder.document("long.txt", f"A Long One\n\n   {words} of it.\n")
    folder.note(path, words)
    window = show()
    window._field.setText("needle")
    match = load_theme("light").colour("match").name()
    image = window._list.viewport().grab().toImage()
    columns = {
        x for y in range(0, 30, 2) for x in range(image.width()) if QColor(image.pixel(x, y)).name() == match
    }
    assert columns
    place = window._list.visualRect(window._table.index(0, 1))
    assert place.left() < min(columns) < max(columns) < place.right()


def test_kinds_are_told_by_words_too(show, kept) -> None:
    window = show()
    spoken = {
        window._table.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(6)
        for column in range(6)
    }
    assert {"Highlight, Green", "Bookmark, Pink", "Nobody minds the sail. Doubtful"} <= spoken
    tips = {
        window._table.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
        for row in range(6)
        for column in range(6)
    }
    assert {"Highlight, Green", "¶2"} <= tips
    assert window._table.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_every_control_has_a_name_and_a_tip(show, kept) -> None:
    window = show()
    found = [*window.findChildren(QComboBox), window._field, window._clear, window._open]
    for each in found:
        assert each.toolTip()
        assert each.accessibleName() or each.text()
        assert each.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert window._list.accessibleName() == "Notes"
    for column in range(6):
        head = window._table.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        assert f"Ctrl+{column + 1}" in head


@pytest.mark.parametrize("name", ["light", "dark"])
def test_it_follows_the_theme(show, kept, name: str, qapp) -> None:
    window = show()
    theme = load_theme(name)
    window.set_theme(theme)
    image = window._list.viewport().grab().toImage()
    assert QColor(image.pixel(image.width() - 3, image.height() - 3)).lightness() > 0
    drawn = {QColor(image.pixel(x, 16)).name() for x in range(image.width())}
    assert theme.colour("page").name() in drawn


def test_times_and_words_of_other_programs_are_shown_as_they_are(show, folder) -> None:
    path = folder.document("ferry.txt", FERRY)
    folder.note(path, "dawn", when="one day")
    window = show()
    texts = [window._table.index(0, column).data() for column in range(6)]
    assert texts[5] == "one day"
    assert replace(window._choice, words=("dawn",)).passing(window._table.rows)
