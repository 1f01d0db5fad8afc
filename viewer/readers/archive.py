"""Read the members of a ZIP archive within bounds: sizes as declared and as they come out, no path outside.

Nothing is ever unpacked to the disk, so that a member can reach no other file. A member that is a symbolic
link, lies outside the archive by its name, or is encrypted cannot be read.
"""

import os
import posixpath
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from unicodedata import normalize
from urllib.parse import unquote

from viewer.readers.source import SIZE_LIMIT, NotADocumentError, TooLargeError, UnreadableError

MEMBER_LIMIT = 60_000_000  # bytes of one member, unpacked; as much as a page may have
_MOST_MEMBERS = 20_000
_LARGEST_DIRECTORY = 8_000_000  # bytes; a thousand times that of a long book
_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_LONGEST_COMMENT = 1 << 16
_STEP = 1 << 20
_SMALL = 4_000_000  # bytes; what unpacks to less does no harm however well it was packed
_MOST_PACKED = 200  # times; prose packs to a third, the dullest table to a fiftieth
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})  # as books and documents may use
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_ENCRYPTED = 0x1
_UTF_8 = 0x800


class Archive:
    """The members of one archive, by their names. `name` is what an error calls the file."""

    def __init__(self, data: bytes, name: str) -> None:
        """Read the directory of an archive.

        Raises:
            NotADocumentError: it is damaged or none.
            TooLargeError: it has too many members.
        """
        self._name = name
        self._left = SIZE_LIMIT
        self._zip = _opened(data, name)
        self._members, self._doubtful = self._directory()
        self._folded: Mapping[str, str] | None = None

    def __contains__(self, member: object) -> bool:
        return member in self._members

    @property
    def names(self) -> tuple[str, ...]:
        """The members that can be read, in the order of the archive."""
        return tuple(self._members)

    def find(self, path: str) -> str | None:
        """Return the member meant by a path, forgiving capitals, composed letters and percent signs."""
        if path in self._members:
            return path
        if self._folded is None:
            self._folded = {_folded(each): each for each in reversed(self._members)}
        return self._folded.get(_folded(path)) or self._folded.get(_folded(unquote(path)))

    def read(self, member: str, limit: int = MEMBER_LIMIT) -> bytes:
        """Return a member's bytes, at most `limit` of them.

        Raises:
            NotADocumentError: it is damaged, encrypted, or there are two that differ.
            TooLargeError: it, or all that was read together, is over the limit.
            UnreadableError: there is no such member.
        """
        info = self._members.get(member)
        if info is None:
            raise UnreadableError(
                f"{self._name} holds no member {_short(member)!r}; open another copy of it."
            )
        self._check(info, member, limit)
        try:
            data = self._unpacked(info, min(limit, self._left))
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            RuntimeError,
            NotImplementedError,
            OSError,
        ) as error:
            raise self._damaged(member) from error
        if data is None:
            raise self._too_large(member)
        self._left -= len(data)
        return data

    def _check(self, info: zipfile.ZipInfo, member: str, limit: int) -> None:
        """Refuse by what the directory declares.

        Raises:
            NotADocumentError: the member is encrypted, packed by a rare method, or there are two that differ.
            TooLargeError: it is over a limit.
        """
        if info.flag_bits & _ENCRYPTED:
            raise NotADocumentError(
                f"{self._name} is protected by a password; save it without one and open that."
            )
        if member in self._doubtful or info.compress_type not in _METHODS:
            raise self._damaged(member)
        is_bomb = info.file_size > max(_SMALL, info.compress_size * _MOST_PACKED)
        if is_bomb or info.file_size > min(limit, self._left):
            raise self._too_large(member)

    def _unpacked(self, info: zipfile.ZipInfo, limit: int) -> bytes | None:
        """Return what really comes out, None if that is over the limit."""
        pieces: list[bytes] = []
        size = 0
        with self._zip.open(info) as file:
            while piece := file.read(_STEP):
                size += len(piece)
                if size > limit:
                    return None
                pieces.append(piece)
        return b"".join(pieces)

    def _damaged(self, member: str) -> NotADocumentError:
        return NotADocumentError(
            f"{self._name} is damaged at its member {_short(member)!r}; open another copy of it."
        )

    def _too_large(self, member: str) -> TooLargeError:
        return TooLargeError(
            f"{self._name} unpacks to too much at its member {_short(member)!r}; open another copy of it."
        )

    def _directory(self) -> tuple[dict[str, zipfile.ZipInfo], frozenset[str]]:
        """Return the members that may be read, and the names that two different ones bear."""
        members: dict[str, zipfile.ZipInfo] = {}
        doubtful: set[str] = set()
        for info in self._zip.infolist():
            name = inside(_name_of(info))
            if name is None or info.is_dir() or stat.S_ISLNK(info.external_attr >> 16):
                continue
            other = members.setdefault(name, info)
            if (other.CRC, other.file_size) != (info.CRC, info.file_size):
                doubtful.add(name)
        return members, frozenset(doubtful)


def member(archive: str | os.PathLike[str] | bytes, name: str, limit: int) -> bytes:
    """Return one member of an archive, such as a picture.

    Args:
        archive: the file or its bytes.
        name: the member, as an image's address has it.
        limit: how many bytes it may have.

    Raises:
        UnreadableError: there is no such member, or the file cannot be read.
        ReadError: the archive or the member is damaged or too large.
    """
    if isinstance(archive, bytes):
        return Archive(archive, "The archive").read(name, limit)
    path = Path(archive)
    try:
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise UnreadableError(f"{path} cannot be read ({error.strerror}); check the disk.") from error
    return Archive(data, str(path)).read(name, limit)


def inside(path: str) -> str | None:
    """Return a path within an archive without its dots; None for one that leads outside or is none."""
    if not path or path.startswith("/") or "\\" in path or "\0" in path or re.match("[A-Za-z]:", path):
        return None
    plain = posixpath.normpath(path)
    return None if plain in {".", ".."} or plain.startswith("../") else plain


def resolved(base: str, reference: str) -> tuple[str, str] | None:
    """Return the path and the fragment that a reference in member `base` leads to, percent signs decoded.

    None for one that leads out of the archive: another file, a site, a script.
    """
    address, _, fragment = reference.strip().partition("#")
    address = address.partition("?")[0]
    if _SCHEME.match(address) or address.startswith("/"):
        return None
    if not address:
        return base, unquote(fragment)
    path = inside(posixpath.join(posixpath.dirname(base), unquote(address)))
    return (path, unquote(fragment)) if path else None


def _opened(data: bytes, name: str) -> zipfile.ZipFile:
    """Open an archive whose directory is of bearable size.

    Raises:
        NotADocumentError: it is damaged or none.
        TooLargeError: it has too many members.
    """
    if _directory_size(data) > _LARGEST_DIRECTORY:
        raise TooLargeError(f"{name} holds too many members to be a document; unpack it and open one.")
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, struct.error) as error:
        raise NotADocumentError(f"{name} is a damaged archive; open another copy of it.") from error
    if len(archive.infolist()) > _MOST_MEMBERS:
        raise TooLargeError(f"{name} holds too many members to be a document; unpack it and open one.")
    return archive


def _directory_size(data: bytes) -> int:
    """Return how many bytes the directory declares to have, before anything of it is read."""
    at = data.rfind(_END_MARK, max(0, len(data) - _LONGEST_COMMENT - _END.size))
    if at < 0 or at + _END.size > len(data):
        return 0
    declared = _END.unpack_from(data, at)[5]
    return min(declared, len(data))


def _name_of(info: zipfile.ZipInfo) -> str:
    """Return a member's name; one in UTF-8 that does not say so is read as that, backslashes as slashes."""
    name = info.filename.replace("\\", "/")
    if info.flag_bits & _UTF_8 or name.isascii():
        return name
    try:
        return name.encode("cp437").decode("utf-8")
    except ValueError:
        return name


def _folded(path: str) -> str:
    return normalize("NFC", path).casefold()


def _short(member: str) -> str:
    return member if len(member) <= 80 else f"{member[:79]}…"
