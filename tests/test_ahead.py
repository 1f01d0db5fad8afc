"""The first article is read in a child process; nobody can tell but by the clock."""

import os
from pathlib import Path

import pytest

from viewer.ahead import ReadAhead
from viewer.readers import MissingFileError, read_article

DISPATCH = """Some Site

Ferry 🚢 resumes

   Busan, March 3 (Yonhap) -- The ferry 연락선 sails again.\u00a0

   It is blue.
"""


@pytest.fixture
def path(tmp_path: Path) -> str:
    file = tmp_path / "ferry.txt"
    file.write_text(DISPATCH, "utf-8")
    return str(file)


def test_what_was_begun_is_the_same_article(path: str) -> None:
    reading = ReadAhead()
    reading.begin(path)
    assert reading.read(path, None) == read_article(path, with_language=False)


def test_it_is_read_anew_the_second_time(path: str) -> None:
    reading = ReadAhead()
    reading.begin(path)
    reading.read(path, None)
    Path(path).write_text("Another text altogether.\n", "utf-8")
    assert "Another" in reading.read(path, None).text


def test_another_encoding_is_heeded(path: str) -> None:
    reading = ReadAhead()
    reading.begin(path)
    assert reading.read(path, "windows-1252").source.encoding == "windows-1252"


def test_other_files_are_read_too(path: str, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another text altogether.\n", "utf-8")
    reading = ReadAhead()
    reading.begin(path)
    assert "Another" in reading.read(str(other), None).text
    assert "연락선" in reading.read(path, None).text


def test_what_the_child_cannot_read_is_said_by_the_parent(tmp_path: Path) -> None:
    missing = str(tmp_path / "none.txt")
    reading = ReadAhead()
    reading.begin(missing)
    with pytest.raises(MissingFileError):
        reading.read(missing, None)


def test_no_child_is_left_behind(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    children: list[int] = []
    fork = os.fork

    def noted() -> int:
        children.append(fork())
        return children[-1]

    monkeypatch.setattr(os, "fork", noted)
    reading = ReadAhead()
    reading.begin(path)
    reading.read(path, None)
    assert len(children) == 1
    with pytest.raises(ChildProcessError):
        os.waitpid(children[0], os.WNOHANG)


def test_what_is_there_soon_is_given_once_more(path: str) -> None:
    reading = ReadAhead()
    reading.begin(path)
    soon = reading.read_soon(path, 20)
    assert soon == read_article(path, with_language=False)
    assert reading.read(path, None) is soon
    assert reading.read(path, None) is not soon


def test_nothing_is_there_soon_of_a_file_not_begun(path: str) -> None:
    assert ReadAhead().read_soon(path, 20) is None


def test_what_the_child_cannot_read_is_not_there_soon(tmp_path: Path) -> None:
    missing = str(tmp_path / "none.txt")
    reading = ReadAhead()
    reading.begin(missing)
    assert reading.read_soon(missing, 20) is None
    with pytest.raises(MissingFileError):
        reading.read(missing, None)


def test_it_is_begun_in_the_encoding_that_was_chosen_for_the_document(path: str) -> None:
    reading = ReadAhead()
    reading.begin(path, "windows-1252")
    soon = reading.read_soon(path, 20)
    assert soon is not None
    assert soon.source.encoding == "windows-1252"
    assert reading.taken(path, "windows-1252") is soon


def test_what_is_there_in_another_encoding_is_not_taken(path: str) -> None:
    reading = ReadAhead()
    reading.begin(path, "windows-1252")
    reading.read_soon(path, 20)
    assert reading.taken(path, None) is None
    assert reading.read(path, None).source.encoding == "UTF-8"


def test_a_child_that_is_called_off_ends_and_nothing_is_taken(tmp_path: Path) -> None:
    endless = tmp_path / "pipe"
    os.mkfifo(endless)
    reading = ReadAhead()

    def stall(path: str, encoding: str | None, inlet: int) -> None:
        endless.open()  # waits for somebody who writes

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("viewer.ahead._answer", stall)
        reading.begin(str(endless))
    reading.cancel(str(endless))
    assert reading.taken(str(endless), None) is None
    reading.cancel(str(endless))
