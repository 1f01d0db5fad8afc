"""The beginning of a long text, read before the rest."""

from pathlib import Path

import pytest

from viewer.ahead import ReadAhead
from viewer.readers import read_article
from viewer.readers.beginning import read_beginning

WORDS = "The ferry 연락선 🚢 left the pier at dawn, and the harbour master noted it in his book. "


def long_text(joined: str = "\n\n") -> str:
    head = "Some Site\n\nFerry resumes\n\n   Busan, March 3 (Yonhap) -- The ferry sails again.\n\n"
    return head + joined.join(f"Paragraph {number}: {WORDS}" for number in range(12_000))


@pytest.fixture
def path(tmp_path: Path) -> str:
    file = tmp_path / "long.txt"
    file.write_text(long_text(), "utf-8")
    return str(file)


def test_the_whole_goes_on_where_the_beginning_ends(path: str) -> None:
    beginning, whole = read_beginning(path), read_article(path, with_language=False)
    assert beginning is not None
    assert 1000 < len(beginning.blocks) < len(whole.blocks)
    assert whole.text.startswith(beginning.text + "\n")
    assert whole.columns.begins_with(beginning.columns)
    assert beginning.metadata["place"] == whole.metadata["place"]
    assert beginning.furniture == whole.furniture


def test_a_beginning_owns_to_be_none_of_the_whole(path: str) -> None:
    beginning = read_beginning(path)
    assert beginning is not None
    assert beginning.source.sha256 == ""
    assert beginning.source.byte_count == Path(path).stat().st_size


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("short.txt", b"A short one.\n"),
        ("page.html", b"<html><body><p>" + b"words of a page\n" * 80_000),
        ("wide.txt", long_text().encode("utf-16")),
        ("old.txt", long_text().replace("🚢", "é").encode("cp1252", "ignore")),
        ("few.txt", (WORDS * 400 + "\n").encode() * 40),
        ("blank.txt", b" \n" * 600_000),
    ],
)
def test_what_is_short_or_no_plain_utf_8_text_has_no_beginning_of_its_own(tmp_path, name, content) -> None:
    (tmp_path / name).write_bytes(content)
    assert read_beginning(str(tmp_path / name)) is None


def test_a_missing_file_has_none_either(tmp_path: Path) -> None:
    assert read_beginning(str(tmp_path / "none.txt")) is None


def test_the_beginning_comes_first_and_the_whole_afterwards(path: str) -> None:
    reading = ReadAhead()
    reading.begin(path)
    beginning = reading.read_soon(path, 30)
    assert beginning is not None
    assert beginning.source.sha256 == ""
    assert reading.taken(path, None) == read_article(path, with_language=False)


def test_the_whole_is_taken_also_where_nobody_wanted_the_beginning(path: str) -> None:
    reading = ReadAhead()
    reading.begin(path)
    assert reading.taken(path, None) == read_article(path, with_language=False)


def test_who_left_off_further_on_gets_the_whole_at_once(path: str) -> None:
    reading = ReadAhead()
    reading.begin(path, None, 900_000)
    found = reading.read_soon(path, 30)
    assert found == read_article(path, with_language=False)
