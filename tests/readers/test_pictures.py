"""Pictures that came with a document are found; nothing else is read, and nothing is fetched."""

import base64
import plistlib
import zipfile
from pathlib import Path

import pytest

from viewer.article.model import Source
from viewer.readers import pictures
from viewer.readers.pictures import (
    PictureError,
    RemotePictureError,
    is_remote,
    load_picture,
    may_hold,
)

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
USE = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


def source_at(path: Path, data: bytes = b"<html>") -> Source:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return Source(str(path), "0" * 64, "text/html", "UTF-8", len(data))


@pytest.fixture
def page(tmp_path: Path) -> Source:
    return source_at(tmp_path / "captures" / "page.html")


@pytest.mark.parametrize(
    "address",
    [
        "data:image/png;base64," + base64.b64encode(PNG).decode(),
        "data:;base64," + base64.b64encode(PNG).decode().rstrip("="),
        "DATA:image/png;base64,\n  " + base64.b64encode(PNG).decode().replace("+", "%2B").replace("/", "%2F"),
    ],
)
def test_an_embedded_picture_is_decoded_as_browsers_do(page: Source, address: str) -> None:
    assert load_picture(page, address) == PNG


def test_an_embedded_drawing_may_be_written_out(page: Source) -> None:
    plain = SVG.decode().replace("<", "%3C").replace("#", "%23")
    assert load_picture(page, "data:image/svg+xml," + plain) == SVG


@pytest.mark.parametrize(
    "address", ["data:image/png;base64", "data:image/png;base64,!!!", "data:text/plain,hello"]
)
def test_an_embedded_something_else_is_refused(page: Source, address: str) -> None:
    with pytest.raises(PictureError, match="embedded"):
        load_picture(page, address)


@pytest.mark.parametrize(
    ("file", "address"),
    [
        ("page_files/a b.png", "page_files/a%20b.png"),
        ("page_files/강.png", "./page_files/강.png"),
        ("a.png", "page_files/../a.png?width=300#top"),
    ],
)
def test_a_picture_beside_the_document_is_found(page: Source, file: str, address: str) -> None:
    path = Path(page.path).parent / file
    path.parent.mkdir(exist_ok=True)
    (path.parent.parent / "page_files").mkdir(exist_ok=True)
    path.write_bytes(PNG)
    assert load_picture(page, address) == PNG


@pytest.mark.parametrize(
    "address",
    [
        "../secret.png",
        "%2e%2e/secret.png",
        "page_files/../../secret.png",
        "/etc/passwd",
        "%2Fetc/passwd",
        "file:///etc/passwd",
        "C:/secret.png",
        "..\\secret.png",
        "\\secret.png",
        "a\0b.png",
        "",
        "blob:https://example.org/1",
        "about:blank",
    ],
)
def test_what_lies_outside_the_documents_folder_is_refused(page: Source, address: str) -> None:
    (Path(page.path).parent.parent / "secret.png").write_bytes(PNG)
    with pytest.raises(PictureError, match="outside"):
        load_picture(page, address)


def test_a_link_out_of_the_folder_is_not_followed(page: Source, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    (Path(page.path).parent / "link.png").symlink_to(tmp_path / "secret.png")
    with pytest.raises(PictureError, match="outside"):
        load_picture(page, "link.png")


@pytest.mark.parametrize("address", ["gone.png", "."])
def test_a_missing_picture_is_named(page: Source, address: str) -> None:
    with pytest.raises(PictureError, match=r"missing|outside"):
        load_picture(page, address)


@pytest.mark.parametrize(
    "address", ["https://example.org/a.png", "HTTP://x/a.png", "//x/a.png", "\\\\host\\a.png"]
)
def test_remote_pictures_are_not_fetched(page: Source, address: str) -> None:
    assert is_remote(address)
    assert not may_hold(page, address)
    with pytest.raises(RemotePictureError, match="not fetched"):
        load_picture(page, address)


def test_a_file_that_is_no_picture_is_refused(page: Source) -> None:
    (Path(page.path).parent / "a.png").write_bytes(b"MZ\x90 a program")
    with pytest.raises(PictureError, match="kind"):
        load_picture(page, "a.png")


@pytest.mark.parametrize("packed", [False, True])
def test_a_picture_over_the_limit_is_refused(
    page: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packed: bool
) -> None:
    monkeypatch.setattr(pictures, "PICTURE_LIMIT", 1000)
    if packed:
        page = book(tmp_path, {"a.png": PNG + b"\0" * 2000})
    else:
        (Path(page.path).parent / "a.png").write_bytes(PNG + b"\0" * 2000)
    with pytest.raises(PictureError, match="larger"):
        load_picture(page, "a.png")


def test_an_embedded_picture_over_the_limit_is_refused(page: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "PICTURE_LIMIT", 1000)
    with pytest.raises(PictureError, match="larger"):
        load_picture(page, "data:image/png;base64," + base64.b64encode(PNG + b"\0" * 1000).decode())
    with pytest.raises(PictureError, match="too large"):
        load_picture(page, "data:image/png;base64," + "A" * 3000)


# --- packed files


def book(folder: Path, members: dict[str, bytes]) -> Source:
    path = folder / "book.epub"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return Source(str(path), "0" * 64, "application/epub+zip", "UTF-8", 1)


@pytest.mark.parametrize(
    "address", ["OEBPS/images/a b.png", "OEBPS/images/a%20b.png", "OEBPS/images/a b.png#x"]
)
def test_a_member_of_a_packed_book_is_found(tmp_path: Path, address: str) -> None:
    assert load_picture(book(tmp_path, {"OEBPS/images/a b.png": PNG}), address) == PNG


def test_a_book_never_leads_to_files_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)
    with pytest.raises(PictureError, match="missing in the document"):
        load_picture(book(tmp_path, {"b.png": PNG}), "a.png")


def test_a_damaged_book_gives_one_sentence(tmp_path: Path) -> None:
    source = source_at(tmp_path / "b.epub", b"PK\x03\x04 and nothing more")
    with pytest.raises(PictureError, match="cannot be read"):
        load_picture(source, "a.png")


def archive_of(*parts: tuple[str, str, bytes]) -> bytes:
    pieces = [
        b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n"
    ]
    for name, value, data in parts:
        head = (
            f"--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n{name}: {value}\r\n\r\n"
        )
        pieces.append(head.encode() + base64.encodebytes(data) + b"\r\n")
    return b"".join([*pieces, b"--B--\r\n"])


def test_parts_of_a_web_archive_are_found_by_their_names(tmp_path: Path) -> None:
    data = archive_of(
        ("Content-Location", "https://example.org/a.png", PNG), ("Content-ID", "<frame-1@x>", SVG)
    )
    source = source_at(tmp_path / "page.mhtml", data)
    assert may_hold(source, "https://example.org/a.png")
    assert load_picture(source, "https://example.org/a.png") == PNG
    assert load_picture(source, "cid:frame-1@x") == SVG
    with pytest.raises(RemotePictureError):
        load_picture(source, "https://example.org/b.png")


def test_a_web_archive_that_changed_is_read_anew(tmp_path: Path) -> None:
    source = source_at(tmp_path / "page.mhtml", archive_of(("Content-ID", "<a@x>", PNG)))
    assert load_picture(source, "cid:a@x") == PNG
    source_at(tmp_path / "page.mhtml", archive_of(("Content-ID", "<a@x>", SVG)))
    assert load_picture(source, "cid:a@x") == SVG


def test_resources_of_a_safari_archive_are_found(tmp_path: Path) -> None:
    resources = [
        {"WebResourceURL": "https://example.org/a.png", "WebResourceData": PNG},
        {"WebResourceURL": 5, "WebResourceData": b""},
        "nothing",
    ]
    data = plistlib.dumps({"WebMainResource": {}, "WebSubresources": resources}, fmt=plistlib.FMT_BINARY)
    source = source_at(tmp_path / "page.webarchive", data)
    assert load_picture(source, "https://example.org/a.png") == PNG
    odd = source_at(tmp_path / "odd.webarchive", plistlib.dumps(["odd"], fmt=plistlib.FMT_BINARY))
    with pytest.raises(RemotePictureError):
        load_picture(odd, "https://example.org/a.png")


def test_a_document_that_went_away_holds_nothing(tmp_path: Path) -> None:
    source = Source(str(tmp_path / "gone.html"), "0" * 64, "text/html", "UTF-8", 1)
    with pytest.raises(PictureError, match="missing"):
        load_picture(source, "a.png")


# --- drawings


def ladder(steps: int) -> bytes:
    rungs = "".join(
        f'<g id="g{at}"><use xlink:href="#g{at + 1}"/><use xlink:href="#g{at + 1}"/></g>'
        for at in range(steps)
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" {USE}>{rungs}<g id="g{steps}"/></svg>'.encode()


RING = f'<svg xmlns="http://www.w3.org/2000/svg" {USE}><g id="a"><use xlink:href="#a"/></g></svg>'.encode()
DEEP = b'<svg xmlns="http://www.w3.org/2000/svg">' + b"<g>" * 5000 + b"</g>" * 5000 + b"</svg>"
OUTSIDE = f'<svg xmlns="http://www.w3.org/2000/svg" {USE}><image xlink:href="/etc/a.png"/></svg>'.encode()
ENTITIES = (
    b'<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>'
)


@pytest.mark.parametrize(
    "drawing", [ladder(30), RING, DEEP, OUTSIDE, ENTITIES, b"<svg", SVG + b" " * 2_100_000],
    ids=["uses of uses", "ring", "deep", "outside", "entities", "damaged", "large"],
)  # fmt: skip
def test_a_drawing_that_would_take_long_or_look_outside_is_refused(page: Source, drawing: bytes) -> None:
    (Path(page.path).parent / "a.svg").write_bytes(drawing)
    with pytest.raises(PictureError, match="drawing"):
        load_picture(page, "a.svg")


def test_a_drawing_that_repeats_parts_of_itself_is_shown(page: Source) -> None:
    (Path(page.path).parent / "a.svg").write_bytes(ladder(5))
    assert load_picture(page, "a.svg") == ladder(5)


def test_messages_name_long_addresses_in_short(page: Source) -> None:
    with pytest.raises(PictureError) as caught:
        load_picture(page, "x" * 5000 + ".png")
    assert len(str(caught.value)) < 400
