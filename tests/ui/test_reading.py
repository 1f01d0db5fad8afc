"""What takes long to read is told calmly, and can be called off; the window stays usable meanwhile."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from viewer.ui.panels.reading import ReadingStrip
from viewer.ui.welcome import Welcome


class Slow:
    """Files named "slow…" take as long as the test likes, or until they are called off."""

    def __init__(self) -> None:
        self.ends: dict[str, threading.Event] = {}
        self.cancelled: list[str] = []

    def taken(self, path, encoding):
        if Path(path).name.startswith("slow"):
            self.ends.setdefault(path, threading.Event()).wait()

    def cancel(self, path):
        self.cancelled.append(Path(path).name)
        self.end(path)

    def end(self, path):
        self.ends.setdefault(str(path), threading.Event()).set()


@pytest.fixture(autouse=True)
def at_once(monkeypatch) -> None:
    monkeypatch.setattr("viewer.ui.reading._SAID_AFTER_MS", 0)


@pytest.fixture
def slow(reader) -> Iterator[Slow]:
    made = reader.desk.reading.ahead = Slow()
    yield made
    for each in made.ends.values():
        each.set()


@pytest.fixture
def slow_file(tmp_path: Path) -> Path:
    path = tmp_path / "slow 🐌 & co.txt"
    path.write_text("A slow title\n\nA slow paragraph is read here.\n", "utf-8")
    return path


def strip(reader, qtbot) -> ReadingStrip:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in reader.window.findChildren(ReadingStrip)))
    return reader.part(ReadingStrip)


def test_what_is_being_read_is_said_and_the_words_go_when_it_is_there(reader, slow, slow_file, qtbot) -> None:
    reader.window.open_paths([str(slow_file)])
    shown = strip(reader, qtbot)
    assert shown.words() == "Reading slow 🐌 & co.txt…"
    assert reader.pane.hasFocus()
    slow.end(slow_file)
    qtbot.waitUntil(lambda: reader.document.path == str(slow_file))
    assert not shown.isVisible()


def test_the_window_stays_usable_while_a_file_is_read(reader, slow, slow_file, qtbot) -> None:
    reader.window.open_paths([str(slow_file)])
    strip(reader, qtbot)
    reader.go_to(2)
    reader.press("J")
    assert reader.paragraph == 3
    reader.press("H")
    reader.wait_saved()


@pytest.mark.parametrize("by_key", [True, False])
def test_reading_is_called_off_by_key_or_button(reader, slow, slow_file, letter, qtbot, by_key) -> None:
    reader.window.open_paths([str(slow_file)])
    shown = strip(reader, qtbot)
    if by_key:
        reader.press("Esc")
    else:
        qtbot.mouseClick(shown.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not shown.isVisible()
    assert slow.cancelled == [slow_file.name]
    assert "slow 🐌 & co.txt was not opened" in reader.said
    assert [each.name for each in reader.desk.documents] == ["ferry.txt"]
    reader.open(letter)
    assert reader.document.name == "letter & co.txt"


def test_what_was_called_off_can_be_opened_again(reader, slow, slow_file, qtbot) -> None:
    reader.window.open_paths([str(slow_file)])
    strip(reader, qtbot)
    reader.press("Esc")
    reader.open(slow_file)
    assert reader.document.article.title == "A slow title"


def test_those_that_wait_are_counted_and_come_next(
    reader, slow, slow_file, letter, long_report, qtbot
) -> None:
    reader.window.open_paths([str(slow_file), str(letter), str(long_report)])
    assert strip(reader, qtbot).words().endswith("2 more files wait.")
    reader.press("Esc")
    qtbot.waitUntil(lambda: len(reader.desk.documents) == 3)
    assert [each.name for each in reader.desk.documents] == ["ferry.txt", "letter & co.txt", "report.txt"]
    assert not reader.part(ReadingStrip).isVisible()


def test_the_next_slow_one_is_named_when_the_first_is_called_off(
    reader, slow, slow_file, tmp_path, qtbot
) -> None:
    second = tmp_path / "slow too.txt"
    second.write_text("Another\n\nIt is read as well.\n", "utf-8")
    reader.window.open_paths([str(slow_file), str(second)])
    shown = strip(reader, qtbot)
    assert shown.words().endswith("One more file waits.")
    reader.press("Esc")
    assert shown.words() == "Reading slow too.txt…"
    slow.end(second)
    qtbot.waitUntil(lambda: reader.document.path == str(second))


def test_called_off_with_nothing_open_the_window_offers_to_open_something(
    reader, slow, slow_file, qtbot
) -> None:
    reader.press("Ctrl+W")
    reader.window.open_paths([str(slow_file)])
    strip(reader, qtbot)
    reader.press("Esc")
    assert reader.part(Welcome).isVisible()
    assert reader.desk.current is None


def test_esc_has_its_own_meaning_in_the_find_bar_again_when_nothing_is_read(
    reader, slow, slow_file, qtbot
) -> None:
    reader.window.open_paths([str(slow_file)])
    strip(reader, qtbot)
    slow.end(slow_file)
    qtbot.waitUntil(lambda: reader.document.path == str(slow_file))
    reader.press("Ctrl+F")
    reader.press("Esc")
    assert reader.pane.hasFocus()


def test_closing_the_window_does_not_wait_for_a_slow_file(reader, slow, slow_file, qtbot) -> None:
    reader.window.open_paths([str(slow_file)])
    strip(reader, qtbot)
    assert reader.window.close()
    reader.program.end()
    assert slow.cancelled == [slow_file.name]


def test_a_large_file_is_told_with_its_size(reader, slow, tmp_path, qtbot) -> None:
    path = tmp_path / "slow and large.txt"
    path.write_bytes(b"Some words of it. " * 150_000)
    reader.window.open_paths([str(path)])
    assert strip(reader, qtbot).words() == "Reading slow and large.txt (3 MB)…"
    reader.desk.prefer(theme="dark")
    path.unlink()
    reader.window.open_paths([str(tmp_path / "slow none.txt")])
    assert "large" in strip(reader, qtbot).words()


def test_a_file_that_is_gone_is_told_as_ever(reader, slow, tmp_path, qtbot) -> None:
    path = tmp_path / "slow none.txt"
    reader.window.open_paths([str(path)])
    assert strip(reader, qtbot).words() == "Reading slow none.txt…"
    slow.end(path)
    assert "slow none.txt does not exist" in reader.told_in_a_box()
    assert not reader.part(ReadingStrip).isVisible()


def test_reading_anew_calls_the_older_reading_off(reader, slow, slow_file, qtbot) -> None:
    slow.end(slow_file)
    document = reader.open(slow_file)
    slow.ends.clear()
    reader.desk.reopen(document, "UTF-8")
    reader.desk.reopen(document, "windows-1252")
    qtbot.waitUntil(lambda: reader.document is not document)
    assert reader.document.encoding in {"windows-1252", "UTF-8"}


# --- encodings that are remembered ----------------------------------------------------------------


def test_the_chosen_encoding_is_remembered_for_the_document(start, tmp_path, qtbot) -> None:
    path = tmp_path / "koi.txt"
    path.write_bytes("Паром ушёл\n\nПароход стоит у причала. Reader reads.\n\nВсё.\n".encode("koi8-r"))
    reader = start(path)
    reader.select("Reader reads")
    reader.press("H")
    reader.wait_saved()
    before = reader.document
    reader.desk.reopen(before, "KOI8-R")
    qtbot.waitUntil(lambda: reader.document is not before)
    assert "Пароход стоит у причала" in reader.document.article.text
    reader.press("Ctrl+W")
    reader.open(path)
    assert reader.document.article.source.encoding == "KOI8-R"
    reader.window.close()
    again = start(path)
    assert again.document.encoding == "KOI8-R"
    assert [again.document.anchors[note.id].state.value for note in again.notes] != ["orphan"]
    again.window.close()
    third = start(expected=1)
    assert third.document.encoding == "KOI8-R"


def test_a_choice_is_taken_back_from_the_metadata(start, tmp_path, qtbot) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text("Der Fährmann\n\nDie Fähre fährt über den Fluß.\n", "utf-8")
    reader = start(path)
    for value, encoding in (("windows-1252", "windows-1252"), ("", "UTF-8")):
        before = reader.document
        reader.window.metadata.correction_requested.emit("encoding", value)
        qtbot.waitUntil(lambda before=before: reader.document is not before)
        assert reader.document.article.source.encoding == encoding
    assert "Fähre" in reader.document.article.text


def test_the_place_is_kept_in_another_encoding(start, tmp_path, qtbot) -> None:
    path = tmp_path / "korean.txt"
    rows = [f"문단 {number} 나루터에서 배가 떠난다. 사람들이 기다린다." for number in range(1, 200)]
    path.write_text("\n\n".join(rows), "utf-8")
    reader = start(path)
    reader.go_to(150)
    before = reader.document
    reader.desk.reopen(before, "windows-1252")
    qtbot.waitUntil(lambda: reader.document is not before)
    assert abs(reader.paragraph - 150) <= 4
