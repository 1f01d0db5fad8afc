"""Members of archives: what is read, and what is refused before it does harm."""

import io
import stat
import struct
import warnings
import zipfile

import pytest

from viewer.readers import NotADocumentError, ReadError, TooLargeError, UnreadableError
from viewer.readers.archive import Archive, inside, member, resolved


def packed(*members: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # two members of one name are what some tests are about
        with zipfile.ZipFile(out, "w", method) as archive:
            for name, data in members:
                archive.writestr(name, data)
    return out.getvalue()


def link(name: str, target: str) -> tuple[zipfile.ZipInfo, bytes]:
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info, target.encode()


def test_a_member_is_read_as_it_was_packed():
    archive = Archive(packed(("a/b.txt", "개성 𝒳".encode()), ("a/c.txt", b"")), "book.zip")
    assert archive.names == ("a/b.txt", "a/c.txt")
    assert archive.read("a/b.txt").decode() == "개성 𝒳"
    assert archive.read("a/c.txt") == b""
    assert "a/b.txt" in archive
    assert "a" not in archive


def test_a_member_is_read_from_a_path_and_from_bytes(tmp_path):
    data = packed(("pictures/é.png", b"png"))
    path = tmp_path / "book.epub"
    path.write_bytes(data)
    assert member(path, "pictures/é.png", 10) == b"png"
    assert member(data, "pictures/é.png", 3) == b"png"
    with pytest.raises(TooLargeError):
        member(data, "pictures/é.png", 2)
    with pytest.raises(UnreadableError, match=r"none\.epub cannot be read"):
        member(tmp_path / "none.epub", "a", 10)


def test_a_missing_member_is_named_in_one_sentence():
    with pytest.raises(UnreadableError, match=r"^book holds no member 'x{79}…'; open another copy of it\.$"):
        Archive(packed(("a", b"1")), "book").read("x" * 200)


@pytest.mark.parametrize("name", ["/etc/passwd", "../up.txt", "a/../../up.txt", "C:/up.txt", "C:\\up.txt"])
def test_a_member_that_lies_outside_is_no_member(name):
    archive = Archive(packed((name, b"secret"), ("kept", b"1")), "book")
    assert archive.names == ("kept",)
    with pytest.raises(ReadError):
        archive.read(name)


def test_a_symbolic_link_is_no_member():
    archive = Archive(packed(link("link", "/etc/passwd"), ("kept", b"1")), "book")
    assert archive.names == ("kept",)
    with pytest.raises(UnreadableError):
        archive.read("link")


def test_names_are_found_however_they_are_written():
    utf_8 = packed(("Text/KAPITEL é 1.xhtml", b"1"), ("with%20sign.txt", b"2"), ("./dotted.txt", b"3"))
    archive = Archive(utf_8, "book")
    assert archive.find("Text/KAPITEL é 1.xhtml") == "Text/KAPITEL é 1.xhtml"
    assert archive.find("text/kapitel e\u0301 1.xhtml") == "Text/KAPITEL é 1.xhtml"
    assert archive.find("text/kapitel%20%C3%A9%201.xhtml") == "Text/KAPITEL é 1.xhtml"
    assert archive.find("with%20sign.txt") == "with%20sign.txt"
    assert archive.read("dotted.txt") == b"3"
    assert archive.find("none.txt") is None


def test_backslashes_part_folders_as_slashes_do():
    data = packed(("OEBPS/a.txt", b"1")).replace(b"OEBPS/a.txt", b"OEBPS\\a.txt")
    assert Archive(data, "book").read("OEBPS/a.txt") == b"1"


def test_a_name_in_utf_8_that_does_not_say_so_is_read_as_that():
    raw = "é.txt".encode()
    data = packed(("zz.txt", b"1"))
    data = data.replace(b"zz.txt", raw)
    assert len(raw) == len(b"zz.txt")
    assert Archive(data, "book").names == ("é.txt",)
    odd = packed(("zz.txt", b"1")).replace(b"zz.txt", b"\xe9\xe9.txt")
    assert len(Archive(odd, "book").names) == 1


def test_two_members_of_one_name_are_refused_only_if_they_differ():
    same = Archive(packed(("a", b"1"), ("a", b"1")), "book")
    assert same.read("a") == b"1"
    differing = Archive(packed(("a", b"1"), ("a", b"2"), ("b", b"3")), "book")
    assert differing.read("b") == b"3"
    with pytest.raises(NotADocumentError, match=r"damaged at its member 'a'"):
        differing.read("a")


def test_a_member_that_unpacks_to_very_much_is_refused_before_it_is_unpacked():
    archive = Archive(packed(("bomb", bytes(8_000_000))), "book")
    with pytest.raises(TooLargeError, match=r"book unpacks to too much at its member 'bomb'"):
        archive.read("bomb")


def test_a_small_member_may_be_packed_as_well_as_it_likes():
    assert len(Archive(packed(("zeros", bytes(1_000_000))), "book").read("zeros")) == 1_000_000


def test_a_member_that_declares_less_than_it_holds_is_damaged():
    data = bytearray(packed(("a", b"x" * 5000), method=zipfile.ZIP_STORED))
    at = data.rfind(b"PK\x01\x02")
    struct.pack_into("<L", data, at + 24, 100)  # the size unpacked, as the directory has it
    with pytest.raises(NotADocumentError, match="damaged"):
        Archive(bytes(data), "book").read("a")


def test_members_together_may_not_pass_the_limit(monkeypatch):
    monkeypatch.setattr("viewer.readers.archive.SIZE_LIMIT", 25)
    archive = Archive(packed(("a", b"x" * 10), ("b", b"y" * 10), ("c", b"z" * 10)), "book")
    assert archive.read("a")
    assert archive.read("b")
    with pytest.raises(TooLargeError):
        archive.read("c")


def test_a_wrong_checksum_is_a_sentence():
    data = packed(("a", b"some words"), method=zipfile.ZIP_STORED).replace(b"some words", b"same words")
    with pytest.raises(NotADocumentError, match=r"^book is damaged at its member 'a'; open another copy"):
        Archive(data, "book").read("a")


def test_names_that_differ_between_directory_and_member_are_a_sentence():
    data = packed(("first.txt", b"1"))
    data = data.replace(b"first.txt", b"other.txt", 1)
    with pytest.raises(NotADocumentError, match="damaged"):
        Archive(data, "book").read("first.txt")


def test_an_encrypted_member_is_refused():
    data = bytearray(packed(("a", b"words"), method=zipfile.ZIP_STORED))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + at] |= 1
    with pytest.raises(NotADocumentError, match="protected by a password"):
        Archive(bytes(data), "book").read("a")


def test_a_rare_way_of_packing_is_refused():
    archive = Archive(packed(("a", b"words" * 100), method=zipfile.ZIP_LZMA), "book")
    with pytest.raises(NotADocumentError):
        archive.read("a")


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04 cut off", packed(("a", b"1"))[:-10]], ids=["empty", "cut", "without its end"]
)
def test_what_is_no_whole_archive_is_a_sentence(data):
    with pytest.raises(NotADocumentError, match=r"^book is a damaged archive; open another copy of it\.$"):
        Archive(data, "book")


def test_too_many_members_are_refused(monkeypatch):
    data = packed(*((f"{number}", b"") for number in range(30)))
    monkeypatch.setattr("viewer.readers.archive._MOST_MEMBERS", 20)
    with pytest.raises(TooLargeError, match="too many members"):
        Archive(data, "book")


def test_a_directory_of_unbearable_size_is_not_even_read(monkeypatch):
    data = packed(*((f"{number}", b"") for number in range(30)))
    monkeypatch.setattr("viewer.readers.archive._LARGEST_DIRECTORY", 100)
    monkeypatch.setattr("viewer.readers.archive.zipfile.ZipFile", None)
    with pytest.raises(TooLargeError, match="too many members"):
        Archive(data, "book")


@pytest.mark.parametrize(
    ("base", "reference", "expected"),
    [
        ("OEBPS/a.xhtml", "b.xhtml", ("OEBPS/b.xhtml", "")),
        ("OEBPS/a.xhtml", "../img/x%20y.png?v=1", ("img/x y.png", "")),
        ("OEBPS/t/a.xhtml", "./b.xhtml#n%C3%A9", ("OEBPS/t/b.xhtml", "né")),
        ("OEBPS/a.xhtml", "#note", ("OEBPS/a.xhtml", "note")),
        ("a.xhtml", "", ("a.xhtml", "")),
        ("a.xhtml", "../secret", None),
        ("a.xhtml", "%2e%2e/secret", None),
        ("a.xhtml", "/etc/passwd", None),
        ("a.xhtml", "%2Fetc%2Fpasswd", None),
        ("a.xhtml", "file:///etc/passwd", None),
        ("a.xhtml", "https://a.example/", None),
        ("a.xhtml", "javascript:x()", None),
        ("a.xhtml", "c%3A/x", None),
        ("a.xhtml", "a%5Cb", None),
    ],
)
def test_a_reference_leads_to_a_member_or_nowhere(base, reference, expected):
    assert resolved(base, reference) == expected


def test_a_path_without_its_dots_stays_inside():
    assert inside("a/./b//c/../d") == "a/b/d"
    assert inside("") is None
    assert inside("..") is None
    assert inside("a\0b") is None
