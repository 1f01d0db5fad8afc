"""What takes long is read in a process of its own: the same article, the same errors, and it can be ended."""

import os
import signal
import threading
from pathlib import Path

import pytest

from viewer.article.parcel import packed, unpacked
from viewer.readers import MissingFileError, NotADocumentError, ReadError, UnknownEncodingError, read_article
from viewer.readers.apart import Cancelled, Errand, takes_long
from viewer.readers.source import encodings

PAGE = "<html><head><title>Ferry 🚢</title></head><body><h1>Ferry 🚢 resumes</h1>{0}</body></html>"


@pytest.fixture
def page(tmp_path: Path) -> str:
    """A page of half a megabyte, with inlines and every script."""
    path = tmp_path / "page.html"
    rows = "".join(
        f"<p>Row {at}: the <b>연락선</b> sails 𝒳 again, <a href='#x'>ميناء</a> and all of it is read.</p>"
        for at in range(6000)
    )
    path.write_text(PAGE.format(rows), "utf-8")
    return str(path)


def test_the_article_is_the_same_as_if_it_were_read_here(page):
    assert takes_long(page)
    assert Errand(page, None).run() == read_article(page, with_language=False)


def test_what_is_small_is_read_here(tmp_path):
    path = tmp_path / "small.txt"
    path.write_text("A title\n\nThe ferry sails.\n", "utf-8")
    assert not takes_long(str(path))
    assert Errand(str(path), "UTF-8").run().source.encoding == "UTF-8"


def test_the_encoding_asked_for_is_heeded(page):
    assert Errand(page, "windows-1252").run().source.encoding == "windows-1252"


def test_errors_arrive_as_they_are(tmp_path, page):
    with pytest.raises(MissingFileError, match="does not exist"):
        Errand(str(tmp_path / "none"), None).run()
    with pytest.raises(UnknownEncodingError, match="klingon"):
        Errand(page, "klingon").run()
    binary = tmp_path / "noise.bin"
    binary.write_bytes(bytes(range(256)) * 3000)
    with pytest.raises(NotADocumentError):
        Errand(str(binary), None).run()


@pytest.mark.parametrize(
    ("name", "start", "size", "is_long"),
    [
        ("a.txt", b"", 3_000_000, False),
        ("a.txt", b"", 5_000_000, True),
        ("a.html", b"<html>", 400_000, False),
        ("a.html", b"<html>", 600_000, True),
        ("a.pdf", b"%PDF-1.7", 100_000, False),
        ("a.epub", b"PK\x03\x04", 300_000, True),
        ("a.html.gz", b"\x1f\x8b\x08", 300_000, True),
    ],
)
def test_how_a_file_begins_and_its_size_tell_whether_it_takes_long(tmp_path, name, start, size, is_long):
    path = tmp_path / name
    path.write_bytes(start + b"x" * (size - len(start)))
    assert takes_long(str(path)) is is_long


class Held:
    """Something begun ahead that does not come before it is called off."""

    def __init__(self) -> None:
        self.begun, self.ended = threading.Event(), threading.Event()

    def taken(self, path, encoding):
        self.begun.set()
        self.ended.wait()

    def cancel(self, path):
        self.ended.set()


def run_in_thread(errand: Errand) -> tuple[threading.Thread, list]:
    found: list = []

    def work() -> None:
        try:
            found.append(errand.run())
        except (Cancelled, ReadError) as error:
            found.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    return thread, found


def test_what_was_begun_ahead_can_be_called_off(page):
    held = Held()
    errand = Errand(page, None, held)
    thread, found = run_in_thread(errand)
    held.begun.wait()
    errand.cancel()
    thread.join()
    assert isinstance(found[0], Cancelled)


def child_of(errand: Errand):
    while errand._child is None:
        os.sched_yield()
    return errand._child


def test_a_child_is_killed_when_it_is_called_off(page):
    errand = Errand(page, None)
    thread, found = run_in_thread(errand)
    child = child_of(errand)
    errand.cancel()
    thread.join()
    assert isinstance(found[0], Cancelled)
    assert child.returncode == -signal.SIGKILL


def test_what_was_called_off_before_it_began_starts_no_child(page):
    errand = Errand(page, None)
    errand.cancel()
    with pytest.raises(Cancelled):
        errand.run()


def test_calling_off_what_has_ended_does_nothing(page):
    errand = Errand(page, None)
    errand.run()
    errand.cancel()


def test_a_child_that_breaks_down_is_told_in_a_sentence(page):
    errand = Errand(page, None)
    thread, found = run_in_thread(errand)
    os.killpg(child_of(errand).pid, signal.SIGKILL)
    thread.join()
    assert type(found[0]).__name__ == "UnreadableError"
    assert "page.html is too large or too damaged" in str(found[0])


def test_half_a_parcel_is_no_article(page):
    whole = packed(read_article(page, with_language=False))
    for part in (b"", whole[:100], whole[: len(whole) // 2]):
        with pytest.raises(ValueError, match="missing"):
            unpacked(part)


def test_every_encoding_that_can_be_asked_for_is_known_by_its_own_name(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_bytes(b"A title of its own\n\nThe ferry sails again today.\n\n" * 2)
    found = [read_article(path, encoding=name, with_language=False).source.encoding for name in encodings()]
    assert found == list(encodings())
    assert found[0] == "UTF-8"
