"""The bytes of an article's pictures: embedded, packed in the same file, or lying beside it. Never fetched.

A document is not trusted: an address leads to what came with the document or nowhere.
"""

import email
import email.policy
import os
import re
import zipfile
import zlib
from collections.abc import Iterator
from email.message import Message
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, cast
from urllib.parse import unquote, unquote_to_bytes
from xml.etree import ElementTree as ET

from viewer.article.model import Source
from viewer.readers.source import SIZE_LIMIT, media_type_of

PICTURE_LIMIT = 30_000_000  # bytes
_SVG_LIMIT = 2_000_000  # bytes; each costs far more when it is drawn than a byte of another picture
_MOST_DRAWN = 50_000  # elements an SVG picture draws, with what it repeats
_DEEPEST = 200  # elements of an SVG picture within each other
_LONGEST_SHOWN = 120  # characters of an address in a message
_HEAD = 65_536  # bytes looked at to tell what a file is
_PACKED = frozenset({"multipart/related", "message/rfc822"})
_WEB_ARCHIVE = "application/x-webarchive"
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_KINDS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"\0\0\1\0", b"II*\0", b"MM\0*")


class PictureError(Exception):
    """A picture is not shown. The message is one sentence for people."""


class RemotePictureError(PictureError):
    """The picture lies somewhere else, and is not fetched."""


class _Packed(NamedTuple):
    """What a file packs: the address of each part, and the part, still encoded."""

    parts: dict[str, Message | bytes]


def is_remote(address: str) -> bool:
    """Say whether an address names a place on the network."""
    start = address.strip().lower()
    return start.startswith(("http:", "https:", "ftp:", "//", "\\\\"))


def may_hold(source: Source, address: str) -> bool:
    """Say whether the picture of a remote address may be packed in the document's file nevertheless."""
    return is_remote(address) and _kind_of_file(source.path) in {*_PACKED, _WEB_ARCHIVE}


def load_picture(source: Source, address: str) -> bytes:
    """Return the bytes of a picture that came with a document.

    Args:
        source: the document's file.
        address: as the document gives it, relative or `data:`; in a packed file, the path of its member.

    Raises:
        RemotePictureError: it lies on the network.
        PictureError: it lies outside the document's folder, is missing, too large, or no picture.
    """
    try:
        data = _bytes_of(source, address.strip())
    except (OSError, ValueError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise PictureError(f"The image {_short(address)} cannot be read ({_reason(error)}).") from error
    return _checked(data, address)


def _bytes_of(source: Source, address: str) -> bytes:
    if address.lower().startswith("data:"):
        return _embedded(address)
    kind = _kind_of_file(source.path)
    if kind in _PACKED or kind == _WEB_ARCHIVE:
        part = _part(source, address)
        if part is not None:
            return part
    if is_remote(address):
        raise RemotePictureError(f"The image {_short(address)} lies on the network and is not fetched.")
    if kind == "zip":
        return _member(source, address)
    return _beside(source, address)


def _embedded(address: str) -> bytes:
    head, comma, body = address.partition(",")
    if not comma or len(body) > 2 * PICTURE_LIMIT:
        raise PictureError("An image embedded in the document is damaged or too large.")
    if not head.lower().rstrip().endswith(";base64"):
        return unquote_to_bytes(body)
    from binascii import a2b_base64  # noqa: PLC0415  few pictures come this way

    plain = re.sub(r"[^A-Za-z0-9+/]", "", unquote(body).replace("-", "+").replace("_", "/"))
    return a2b_base64(plain[: len(plain) // 4 * 4 + (len(plain) % 4 > 1) * 4] + "=" * (-len(plain) % 4))


def _beside(source: Source, address: str) -> bytes:
    """Return the bytes of a file in the document's folder or below it.

    Raises:
        PictureError: it lies elsewhere, is missing or too large.
    """
    name = unquote(re.split(r"[?#]", address, maxsplit=1)[0])
    outside = PictureError(
        f"The image {_short(address)} lies outside the document's folder and is not shown."
    )
    if not name or _SCHEME.match(name) or name.startswith("/") or "\\" in name or "\0" in name:
        raise outside
    folder = Path(source.path).resolve().parent
    path = (folder / name).resolve()
    if not path.is_relative_to(folder):
        raise outside
    if not path.is_file():
        raise PictureError(f"The image {_short(address)} is missing beside the document.")
    if path.stat().st_size > PICTURE_LIMIT:
        raise PictureError(_too_large(address))
    with path.open("rb") as file:
        return file.read(PICTURE_LIMIT + 1)


def _member(source: Source, address: str) -> bytes:
    with zipfile.ZipFile(source.path) as archive:
        there = set(archive.namelist())
        plain = re.split(r"[?#]", address, maxsplit=1)[0]
        name = next((each for each in (address, plain, unquote(plain)) if each in there), None)
        if name is None:
            raise PictureError(f"The image {_short(address)} is missing in the document's file.")
        if archive.getinfo(name).file_size > PICTURE_LIMIT:
            raise PictureError(_too_large(address))
        with archive.open(name) as file:
            return file.read(PICTURE_LIMIT + 1)


def _part(source: Source, address: str) -> bytes | None:
    status = Path(source.path).stat()
    if status.st_size > SIZE_LIMIT:
        return None
    parts = _packed(source.path, status.st_size, status.st_mtime_ns).parts
    part = parts.get(address, parts.get(unquote(address)))
    if isinstance(part, Message):
        data = part.get_payload(decode=True)
        return data if isinstance(data, bytes) else b""
    return part


@lru_cache(maxsize=1)
def _packed(path: str, _size: int, _changed: int) -> _Packed:
    """Return the parts of the file read last, which is parsed once for all its pictures."""
    data = Path(path).read_bytes()
    if data.startswith(b"bplist00"):
        return _Packed(dict(_resources(data)))
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    parts: dict[str, Message | bytes] = {}
    for part in message.walk():
        if part.is_multipart():
            continue
        if name := str(part.get("Content-ID") or "").strip().strip("<>"):
            parts["cid:" + name] = part
        if location := "".join(str(part.get("Content-Location") or "").split()):
            parts[location] = part
    return _Packed(parts)


def _resources(data: bytes) -> Iterator[tuple[str, bytes]]:
    import plistlib  # noqa: PLC0415  for one program's archives only

    archive: object = plistlib.loads(data)
    stated = cast("dict[str, object]", archive).get("WebSubresources") if isinstance(archive, dict) else None
    for each in cast("list[object]", stated) if isinstance(stated, list) else []:
        if isinstance(each, dict):
            resource = cast("dict[str, object]", each)
            name, body = resource.get("WebResourceURL"), resource.get("WebResourceData")
            if isinstance(name, str) and isinstance(body, bytes):
                yield name, body


@lru_cache(maxsize=16)
def _kind_of_file(path: str) -> str:
    """Name what a document's file packs its pictures in, "" where they can only lie beside it."""
    try:
        with Path(path).open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, ValueError):
        return ""
    if head.startswith(b"PK\x03\x04"):
        return "zip"
    if head.startswith(b"bplist00"):
        return _WEB_ARCHIVE
    kind = media_type_of(head, os.path.splitext(path)[1])  # noqa: PTH122  a path may be no path here
    return kind if kind in _PACKED else ""


def _checked(data: bytes, address: str) -> bytes:
    """Return the bytes if they are those of a picture.

    Raises:
        PictureError: they are not, or there are too many.
    """
    if len(data) > PICTURE_LIMIT:
        raise PictureError(_too_large(address))
    is_known = data.startswith(_KINDS) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
    if not is_known and not _is_drawing(data, address):
        raise PictureError(f"The image {_short(address)} is of a kind that Pilcrow does not show.")
    return data


def _is_drawing(data: bytes, address: str) -> bool:
    """Say whether bytes are a drawing in SVG.

    Raises:
        PictureError: they are one that would take too long to draw, or refers to what lies outside it.
    """
    if b"<svg" not in data[:4096]:
        return False
    refused = PictureError(f"The image {_short(address)} is a drawing that Pilcrow does not show.")
    if len(data) > _SVG_LIMIT or b"\0" in data or b"<!ENTITY" in data:
        raise refused
    try:
        root = ET.fromstring(data)  # noqa: S314  what declares entities was refused
    except (ET.ParseError, ValueError, LookupError) as error:
        raise refused from error
    if any(_is_outside(each) for each in root.iter()) or _Cost(root).of(root) > _MOST_DRAWN:
        raise refused
    return True


def _is_outside(element: ET.Element) -> bool:
    is_picture = element.tag.rpartition("}")[2] in {"image", "feImage"}
    return is_picture and not _link_of(element).lower().startswith("data:image/")


def _link_of(element: ET.Element) -> str:
    links = (value for name, value in element.attrib.items() if name.rpartition("}")[2] == "href")
    return next(links, "").strip()


class _Cost:
    """Counts the elements that a drawing draws, each as often as it is used."""

    def __init__(self, root: ET.Element) -> None:
        self._named = {each.attrib["id"]: each for each in root.iter() if "id" in each.attrib}
        self._known: dict[ET.Element, int] = {}

    def of(self, element: ET.Element, depth: int = 0) -> int:
        """Return how many are drawn for one; a ring of uses and too deep a nest count as too many."""
        if depth > _DEEPEST:
            return _MOST_DRAWN + 1
        found = self._known.get(element)
        if found is None:
            self._known[element] = _MOST_DRAWN + 1  # met again before it is known, it uses itself
            found = 1 + sum(self.of(each, depth + 1) for each in element)
            if element.tag.rpartition("}")[2] == "use":
                used = self._named.get(_link_of(element).lstrip("#"))
                found += self.of(used, depth + 1) if used is not None else 0
            self._known[element] = found
        return found


def _too_large(address: str) -> str:
    return f"The image {_short(address)} is larger than {PICTURE_LIMIT / 1e6:.0f} MB and is not shown."


def _short(address: str) -> str:
    if address[:5].lower() == "data:":
        return "embedded in the document"
    return address if len(address) <= _LONGEST_SHOWN else address[: _LONGEST_SHOWN - 1] + "…"


def _reason(error: Exception) -> str:
    stated = error.strerror if isinstance(error, OSError) else ""
    return stated or str(error) or type(error).__name__
