"""Pages inside compressed files, web archives and crawl records."""

import gzip
import plistlib
import zlib
from pathlib import Path

import pytest

from viewer.article.model import Article
from viewer.readers import NotADocumentError, ReadError, TooLargeError, packed, read_article

WORDS = "The keeper wrote it down in green ink, because the black had frozen. 개성 𝒳 é"
PAGE = f"<html><head><title>Ink</title></head><body><h1>Ink</h1><p>{WORDS}</p></body></html>"


def read(folder: Path, data: bytes, name: str, **options) -> Article:
    path = folder / name
    path.write_bytes(data)
    return read_article(path, with_language=False, latest_year=2024, **options)


def web_archive(page: bytes = PAGE.encode(), kind: str = 'text/html; charset="utf-8"') -> bytes:
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/ink\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n'
        "------b\r\nContent-Type: image/png\r\nContent-Location: https://a.example/a.png\r\n\r\nxx\r\n"
        f"------b\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: 8bit\r\n"
        "Content-Location: https://a.example/ink\r\n\r\n"
    )
    return head.encode() + page + b"\r\n------b--\r\n"


def crawl(answer: bytes, kind: str = "application/http; msgtype=response") -> bytes:
    info = b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nnone\r\n\r\n"
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/ink\r\n"
        f"Content-Type: {kind}\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return info + head.encode() + answer + b"\r\n\r\n"


def chunked(data: bytes, size: int = 40) -> bytes:
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    "data",
    [
        gzip.compress(PAGE.encode()),
        gzip.compress(PAGE[:30].encode()) + gzip.compress(PAGE[30:].encode()),
        gzip.compress(PAGE.encode()) + b"\0\0\0",
    ],
    ids=["one member", "two members", "padding"],
)
def test_a_compressed_page_is_read_under_its_own_size(tmp_path, data):
    article = read(tmp_path, data, "page.html.gz")
    assert (article.title, article.paragraphs[0].text) == ("Ink", WORDS)
    assert (article.source.byte_count, article.source.media_type) == (len(data), "text/html")


def test_a_compressed_text_is_read_as_text(tmp_path):
    article = read(tmp_path, gzip.compress(f"Ink at the Weir\n\n{WORDS}\n".encode()), "ink.txt.gz")
    assert (article.source.media_type, article.title) == ("text/plain", "Ink at the Weir")


def test_a_bomb_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(packed, "SIZE_LIMIT", 3_000_000)
    with pytest.raises(TooLargeError, match="unpacks to more than 3 MB"):
        read(tmp_path, gzip.compress(b"\0" * 20_000_000), "bomb.gz")


def test_a_file_packed_too_often_is_refused(tmp_path):
    data = PAGE.encode()
    for _ in range(5):
        data = gzip.compress(data)
    with pytest.raises(ReadError):
        read(tmp_path, data, "page.gz")


def test_a_damaged_compressed_file_is_refused(tmp_path):
    with pytest.raises(NotADocumentError, match="damaged"):
        read(tmp_path, b"\x1f\x8b\x08" + b"rubbish " * 20, "page.gz")


def test_the_page_of_a_web_archive_is_read_with_its_address(tmp_path):
    article = read(tmp_path, web_archive(), "page.mhtml")
    assert (article.title, article.paragraphs[0].text) == ("Ink", WORDS)
    assert article.metadata["url"].value == "https://a.example/ink"
    assert article.metadata["encoding"].evidence.detail == "declared by the web archive's header"


def test_an_address_the_page_states_itself_comes_before_the_archives(tmp_path):
    page = PAGE.replace("<title>", '<link rel="canonical" href="https://b.example/ink"><title>').encode()
    url = read(tmp_path, web_archive(page), "page.mhtml").metadata["url"]
    assert (url.value, url.candidates[0].value) == ("https://b.example/ink", "https://a.example/ink")


def test_the_readers_own_encoding_comes_before_the_archives(tmp_path):
    data = web_archive(PAGE.encode("cp949", "replace"), "text/html; charset=koi8-r")
    article = read(tmp_path, data, "page.mhtml", encoding="euc-kr")
    assert "개성" in article.text
    assert article.metadata["encoding"].evidence.detail == "chosen by the reader"


def test_a_web_archive_without_a_page_is_refused(tmp_path):
    with pytest.raises(NotADocumentError, match="without a page"):
        read(tmp_path, web_archive(kind="text/css"), "page.mht")


@pytest.mark.parametrize(
    ("headers", "pack"),
    [
        ("", bytes),
        ("Transfer-Encoding: chunked\r\n", chunked),
        ("Content-Encoding: gzip\r\n", gzip.compress),
        ("Content-Encoding: deflate\r\n", zlib.compress),
        (
            "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
            lambda data: chunked(gzip.compress(data)),
        ),
    ],
)
def test_the_page_of_a_crawl_record_is_read(tmp_path, headers, pack):
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n{headers}\r\n"
    article = read(tmp_path, crawl(head.encode() + pack(PAGE.encode())), "page.warc")
    assert (article.title, article.paragraphs[0].text) == ("Ink", WORDS)
    assert article.metadata["url"].value == "https://a.example/ink"


def test_a_compressed_crawl_record_is_read(tmp_path):
    data = gzip.compress(crawl(PAGE.encode(), "text/html"))
    assert read(tmp_path, data, "page.warc.gz").title == "Ink"


@pytest.mark.parametrize(
    "data", [crawl(b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"), b"WARC/1.0\r\n\r\n"]
)
def test_a_crawl_record_without_a_page_is_refused(tmp_path, data):
    with pytest.raises(NotADocumentError, match="without a page"):
        read(tmp_path, data, "page.warc")


def safari(**members) -> bytes:
    main = {
        "WebResourceData": PAGE.encode("koi8-r", "xmlcharrefreplace"),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "koi8-r",
        "WebResourceURL": "https://a.example/ink",
    }
    archive = {"WebMainResource": {**main, **members}, "WebSubresources": []}
    return plistlib.dumps(archive, fmt=plistlib.FMT_BINARY)


def test_the_page_in_an_archive_of_safaris_is_read(tmp_path):
    article = read(tmp_path, safari(), "ink.webarchive")
    assert (article.title, article.paragraphs[0].text) == ("Ink", WORDS)
    assert article.metadata["url"].value == "https://a.example/ink"
    encoding = article.metadata["encoding"]
    assert (encoding.value, encoding.evidence.detail) == ("KOI8-R", "declared by the web archive")


def test_what_an_archive_of_safaris_does_not_say_is_found(tmp_path):
    data = safari(WebResourceTextEncodingName="klingon", WebResourceURL=7, WebResourceData=PAGE.encode())
    article = read(tmp_path, data, "ink.webarchive")
    assert article.paragraphs[0].text == WORDS
    assert article.source.encoding == "UTF-8"
    assert "url" not in article.metadata


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (safari()[:-40], "damaged"),
        (b"bplist00WebMainResource" + b"\xff" * 64, "damaged"),
        (safari(WebResourceMIMEType="image/png"), "without a page"),
        (safari(WebResourceData="words"), "without a page"),
        (plistlib.dumps(["WebMainResource"], fmt=plistlib.FMT_BINARY), "without a page"),
        (plistlib.dumps({"WebMainResource": 1}, fmt=plistlib.FMT_BINARY), "without a page"),
    ],
)
def test_a_damaged_archive_of_safaris_is_refused(tmp_path, data, reason):
    with pytest.raises(NotADocumentError, match=reason):
        read(tmp_path, data, "ink.webarchive")


@pytest.mark.parametrize(
    ("name", "text"),
    [("ink.md.gz", "# Ink\n\nIt *froze*.\n"), ("ink.eml.gz", "From: a@b\nSubject: Ink\n\nIt froze.\n")],
)
def test_other_compressed_documents_are_read_as_what_they_are(tmp_path, name, text):
    article = read(tmp_path, gzip.compress(text.encode()), name)
    assert article.title == "Ink"
    assert [block.text for block in article.paragraphs] == ["It froze."]


def test_a_web_archive_in_an_encoding_nobody_knows_is_read(tmp_path):
    article = read(tmp_path, web_archive(kind='text/html; charset="klingon"'), "page.mhtml")
    assert article.paragraphs[0].text == WORDS
