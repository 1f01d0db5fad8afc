"""Read the page inside a compressed file, a web archive in the shape of a mail, or a record of a crawl."""

import email
import email.policy
import re
import zlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple, cast

from viewer.article.model import Article, Candidate, Evidence, EvidenceKind, Field
from viewer.readers.source import (
    SIZE_LIMIT,
    NotADocumentError,
    RawFile,
    TooLargeError,
    codec_of,
    media_type_of,
)

_DEEPEST = 3  # a compressed record of a compressed page; deeper is an attack
_STEP = 1 << 20
_HEADER = re.compile(rb"([\w-]{1,60}):[ \t]*([^\r\n]{0,4000})")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_PAGES = frozenset({"text/html", "application/xhtml+xml"})


class _Inner(NamedTuple):
    """What was packed: bytes, the encoding declared for them, the address they came from, who says so."""

    data: bytes
    charset: str | None = None
    address: str = ""
    how: str = ""


def read_packed(raw: RawFile, *, encoding: str | None, latest_year: int) -> Article:
    """Read what is packed in a file, under the file's own name, size and digest.

    Args:
        raw: the file.
        encoding: the reader's own choice, or None to find it.
        latest_year: the last year proposed for a date that states none.

    Raises:
        NotADocumentError: it is damaged, or there is no page in it.
        ReadError: what is packed in it cannot be read.
    """
    inside, found = raw, _Inner(raw.data)
    for _ in range(_DEEPEST):
        unpack = _UNPACK.get(inside.media_type)
        if unpack is None:
            break
        inner = unpack(inside)
        if not codec_of(inner.charset or ""):
            inner = inner._replace(charset=None)
        found = inner if inner.address or inner.charset else found
        name = raw.path.stem if inside.media_type == "application/gzip" else "page.html"
        inside = inside._replace(data=inner.data, media_type=media_type_of(inner.data, _suffix(name)))
    article = _reader(inside.media_type)(inside, encoding=encoding or found.charset, latest_year=latest_year)
    article = replace(article, source=replace(article.source, byte_count=len(raw.data)))
    return article.with_metadata(_stated(article, found, is_chosen=encoding is not None))


def _reader(media_type: str) -> Callable[..., Article]:
    """Return what reads the kind of document that was packed; a plain text needs no others' parts."""
    if media_type == "text/html":
        from viewer.readers.html import read_html as read  # noqa: PLC0415
    elif media_type == "text/markdown":
        from viewer.readers.markdown import read_markdown as read  # noqa: PLC0415
    elif media_type == "message/rfc822":
        from viewer.readers.mail import read_mail as read  # noqa: PLC0415
    else:
        from viewer.readers.text import read_text as read  # noqa: PLC0415
    return read


def _suffix(name: str) -> str:
    return name[name.rfind(".") :] if "." in name else ""


def _stated(article: Article, found: _Inner, *, is_chosen: bool) -> Mapping[str, Field]:
    """Return the encoding and the address as the wrapping states them."""
    changes: dict[str, Field] = {}
    if found.charset and not is_chosen:
        evidence = Evidence(EvidenceKind.FILE, found.charset, detail=f"declared by {found.how}")
        changes["encoding"] = replace(article.metadata["encoding"], evidence=evidence)
    if re.match(r"https?://", found.address):
        coded = article.metadata.get("url")
        evidence = Evidence(EvidenceKind.FILE, found.address, detail=found.how)
        if coded is None:
            changes["url"] = Field(found.address, found.address, evidence)
        elif coded.value != found.address:
            saved = Candidate(found.address, "the address it was saved from", evidence)
            changes["url"] = replace(coded, candidates=(saved, *coded.candidates))
    return changes


def _gunzip(raw: RawFile) -> _Inner:
    return _Inner(_inflated(raw, raw.data, 16 + zlib.MAX_WBITS))


def _inflated(raw: RawFile, data: bytes, window: int) -> bytes:
    """Unpack the members of a gzip or zlib stream, one after another.

    Raises:
        NotADocumentError: not even the beginning can be unpacked.
        TooLargeError: it grows over the size limit.
    """
    pieces: list[bytes] = []
    size = 0
    try:
        while data:
            stream = zlib.decompressobj(window)
            while data and not stream.eof:
                pieces.append(stream.decompress(data, _STEP))
                data = stream.unconsumed_tail or stream.unused_data
                size += len(pieces[-1])
                if size > SIZE_LIMIT:
                    limit = f"{SIZE_LIMIT / 1e6:.0f} MB"
                    raise TooLargeError(
                        f"{raw.path} unpacks to more than {limit}; unpack it and open a part."
                    )
    except zlib.error as error:
        if not size:
            raise NotADocumentError(
                f"{raw.path} is a damaged compressed file; open another copy of it."
            ) from error
    return b"".join(pieces)


def _of_mail(raw: RawFile) -> _Inner:
    message = email.message_from_bytes(raw.data, policy=email.policy.compat32)
    pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
    if not pages:
        raise NotADocumentError(f"{raw.path} is a web archive without a page; open the page itself.")
    start = message.get_param("start")
    part = next((page for page in pages if start and page.get("Content-ID") == start), pages[0])
    data = part.get_payload(decode=True)
    address = str(part.get("Content-Location") or message.get("Snapshot-Content-Location") or "")
    return _Inner(
        data if isinstance(data, bytes) else b"",
        part.get_content_charset(),
        address.strip(),
        "the web archive's header",
    )


def _of_safari(raw: RawFile) -> _Inner:
    """Return the page that Safari saved with what belongs to it.

    Raises:
        NotADocumentError: the file is damaged, or no page is in it.
    """
    import plistlib  # noqa: PLC0415 - for Safari's archives only

    try:
        found: object = plistlib.loads(raw.data, fmt=plistlib.FMT_BINARY)
    except (plistlib.InvalidFileException, ValueError, RecursionError, MemoryError, TypeError) as error:
        raise NotADocumentError(f"{raw.path} is a damaged web archive; open another copy of it.") from error
    archive = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    main = archive.get("WebMainResource")
    page = cast("dict[str, object]", main) if isinstance(main, dict) else {}
    data, kind = page.get("WebResourceData"), page.get("WebResourceMIMEType", "text/html")
    if not isinstance(data, bytes) or kind not in {*_PAGES, "text/plain"}:
        raise NotADocumentError(f"{raw.path} is a web archive without a page; open the page itself.")
    charset, address = page.get("WebResourceTextEncodingName"), page.get("WebResourceURL")
    return _Inner(
        data,
        charset if isinstance(charset, str) else None,
        address if isinstance(address, str) else "",
        "the web archive",
    )


def _of_crawl(raw: RawFile) -> _Inner:
    """Return the first page among the records of a crawl.

    Raises:
        NotADocumentError: there is none.
    """
    position, data = 0, raw.data
    while data.startswith(b"WARC/", position):
        head_end = data.find(b"\r\n\r\n", position)
        headers = dict(_HEADER.findall(data[position:head_end].lower()))
        length = headers.get(b"content-length", b"")
        if head_end < 0 or not length.isdigit():
            break
        body = data[head_end + 4 : head_end + 4 + int(length)]
        if headers.get(b"warc-type") in {b"response", b"resource"}:
            found = re.search(rb"(?i)warc-target-uri:[ \t]*<?([^\r\n>]*)", data[position:head_end])
            address = found[1].decode("utf-8", "replace") if found else ""
            inner = _page_of(raw, body, headers.get(b"content-type", b""), address)
            if inner:
                return inner
        position = head_end + 4 + int(length)
        while data[position : position + 2] == b"\r\n":
            position += 2
    raise NotADocumentError(f"{raw.path} is a record of a crawl without a page; open the page itself.")


def _page_of(raw: RawFile, body: bytes, kind: bytes, address: str) -> _Inner | None:
    """Take the page out of a server's answer."""
    if kind.startswith(b"application/http"):
        head, _, body = body.partition(b"\r\n\r\n")
        headers = dict(_HEADER.findall(head.lower()))
        kind = headers.get(b"content-type", b"")
        if headers.get(b"transfer-encoding", b"").strip() == b"chunked":
            body = _joined(body)
        packing = headers.get(b"content-encoding", b"").strip()
        if packing in {b"gzip", b"x-gzip", b"deflate"}:
            body = _inflated(raw, body, 32 + zlib.MAX_WBITS)
    if not any(kind.startswith(page.encode()) for page in _PAGES):
        return None
    charset = _CHARSET.search(kind)
    return _Inner(
        body, charset[1].decode("ascii", "replace") if charset else None, address, "the crawl's record"
    )


def _joined(body: bytes) -> bytes:
    """Join an answer sent in chunks; one that is none stays as it is."""
    pieces: list[bytes] = []
    position = 0
    while found := re.compile(rb"([\da-fA-F]{1,8})[^\r\n]{0,100}\r\n").match(body, position):
        size = int(found[1], 16)
        if not size:
            break
        pieces.append(body[found.end() : found.end() + size])
        position = found.end() + size + 2
    return b"".join(pieces) or body


_UNPACK: Mapping[str, Callable[[RawFile], _Inner]] = MappingProxyType(
    {
        "application/gzip": _gunzip,
        "multipart/related": _of_mail,
        "application/warc": _of_crawl,
        "application/x-webarchive": _of_safari,
    }
)
