"""Take a mail apart: its headers, its parts within parts, their bytes and the file's lines they stand on.

Only where a part stands is kept, so that nothing is copied or unpacked before it is shown; how deep and how
many parts are followed is bounded.
"""

import base64
import binascii
import quopri
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from dataclasses import field as with_default
from email.message import Message
from itertools import accumulate

from viewer.readers.source import codec_of, text_of

_MOST_PARTS = 1_000
_DEEPEST = 12
_LONGEST_HEAD = 200_000  # bytes
_LONGEST_VALUE = 4_000  # characters of a header whose parameters are read
_NAME = re.compile(rb"([!-9;-~]{1,80})[ \t]*:")
_WORD = re.compile(r"=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([bBqQ])\?([^?\s]*)\?=")
_BETWEEN_WORDS = re.compile(r"(?<=\?=)[ \t\r\n]+(?==\?)")
_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_SOFT_BREAK = re.compile(rb"=[ \t]*\r?\n")


@dataclass(frozen=True, slots=True)
class Header:
    """One header: its name in lower case, its value unfolded, and where it stands in the file.

    `start` and `end` count bytes, the name and all folded lines included; `line` counts from 1.
    """

    name: str
    value: str
    line: int
    start: int
    end: int


@dataclass(slots=True)
class Part:
    """A mail or a part of one: `data[start:end]` is its body as it was sent, which begins in `line`."""

    data: bytes
    headers: Sequence[Header]
    start: int
    end: int
    line: int
    kind: str = "text/plain"
    children: "list[Part]" = with_default(default_factory=list["Part"])

    def header(self, name: str) -> Header | None:
        """Return the first header of a name in lower case."""
        return next((header for header in self.headers if header.name == name), None)

    def value(self, name: str) -> str:
        """Return what the first header of a name says, its encoded words read; "" where there is none."""
        header = self.header(name)
        return decoded_words(header.value) if header else ""

    def parameter(self, name: str, header: str = "content-type") -> str:
        """Return a parameter of a header that has some."""
        message = self._message(header)
        value = message.get_param(name, header=header) if message[header] else None
        if isinstance(value, tuple):
            charset, _, words = value
            codec = codec_of(charset or "") or "utf-8"
            return words.encode("latin-1", "replace").decode(codec, "replace")
        return decoded_words(value) if value else ""

    def _message(self, *names: str) -> Message:
        message = Message()
        for name in names:
            header = self.header(name)
            if header:
                message[name] = header.value[:_LONGEST_VALUE]
        return message

    @property
    def name(self) -> str:
        """The file name stated for it, without a path."""
        stated = self.parameter("filename", "content-disposition") or self.parameter("name")
        return " ".join(re.split(r"[/\\]", stated)[-1].split())[:200]

    @property
    def is_attached(self) -> bool:
        """Whether it is said not to be shown with the mail."""
        return self.value("content-disposition").lower().startswith("attachment")

    @property
    def packing(self) -> str:
        """How its bytes were packed for sending."""
        return self.value("content-transfer-encoding").split(";")[0].strip().lower()

    @property
    def size(self) -> int:
        """How many bytes it holds unpacked, about."""
        size = self.end - self.start
        return size * 3 // 4 if self.packing == "base64" else size

    def unpacked(self) -> bytes:
        """Return its bytes; what is damaged is left out."""
        data = self.data[self.start : self.end]
        if self.packing == "base64":
            return _from_base64(data)
        if self.packing == "quoted-printable":
            return quopri.decodestring(data)
        return data

    def lines(self) -> "Lines":
        """Return on which line of the file each line of the unpacked body stands."""
        if self.packing == "base64":
            return Lines(self.line, (), is_one=True)
        if self.packing != "quoted-printable":
            return Lines(self.line, ())
        joined = self.data[self.start : self.end].splitlines(keepends=True)
        return Lines(self.line, [bool(_SOFT_BREAK.search(line)) for line in joined])

    def walk(self) -> "Iterator[Part]":
        """Yield the part and all within it, in the order of the file."""
        stack: list[Part] = [self]
        while stack:
            part = stack.pop()
            yield part
            stack.extend(reversed(part.children))


class Lines:
    """Which line of the file an unpacked line came from."""

    def __init__(self, first: int, is_broken: Sequence[bool], *, is_one: bool = False) -> None:
        self._first = first
        self._is_one = is_one
        self._whole = list(accumulate(not broken for broken in is_broken)) if any(is_broken) else []

    def of(self, index: int) -> int:
        """Return the file's line, from 1, of an unpacked line, from 0."""
        if self._is_one:
            return self._first
        if not self._whole:
            return self._first + index
        place = bisect_left(self._whole, index) + 1 if index else 0
        return self._first + min(place, len(self._whole) - 1)


def parsed(data: bytes, start: int, end: int) -> Part:
    """Return the mail in `data[start:end]`, with its parts."""
    return _Parser(data).message(start, end)


class _Parser:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._count = 0
        self._seen = (0, 1)  # an offset and its line; parts are come upon in the order of the file

    def message(self, start: int, end: int) -> Part:
        root = self._part(start, end, "text/plain")
        waiting = [(root, 0)]
        while waiting:
            part, depth = waiting.pop()
            if depth < _DEEPEST:
                part.children = self._children(part)
                waiting.extend((child, depth + 1) for child in reversed(part.children))
        return root

    def _line(self, offset: int) -> int:
        before, line = self._seen
        if offset < before:
            before, line = 0, 1
        self._seen = (offset, line + self._data.count(b"\n", before, offset))
        return self._seen[1]

    def _part(self, start: int, end: int, otherwise: str) -> Part:
        self._count += 1
        headers: list[Header] = []
        position = start
        while position < end:
            if self._data.startswith((b"\r\n", b"\n"), position):
                position = self._data.find(b"\n", position) + 1
                break
            after = self._header_end(position, end)
            name = _NAME.match(self._data, position, after)
            if name is None and not (
                headers == [] and self._data.startswith((b"From ", b">From "), position)
            ):
                break
            if name and after - start < _LONGEST_HEAD:
                value = _as_text(self._data[name.end() : after])
                words = " ".join(value.split())
                line = self._line(position)
                headers.append(Header(name[1].decode("ascii").lower(), words, line, position, after))
            position = after
        part = Part(self._data, headers, min(position, end), end, self._line(position))
        part.kind = _kind(part, otherwise)
        return part

    def _header_end(self, start: int, end: int) -> int:
        """Return where a header ends, with the lines that it goes on in."""
        position = start
        while True:
            found = self._data.find(b"\n", position, end)
            position = end if found < 0 else found + 1
            if not self._data.startswith((b" ", b"\t"), position) or position >= end:
                return position

    def _children(self, part: Part) -> list[Part]:
        if part.kind in {"message/rfc822", "message/global"} and part.packing not in {
            "base64",
            "quoted-printable",
        }:
            return [self._part(part.start, part.end, "text/plain")] if self._count < _MOST_PARTS else []
        boundary = part.parameter("boundary").rstrip() if part.kind.startswith("multipart/") else ""
        if not boundary:
            return []
        otherwise = "message/rfc822" if part.kind == "multipart/digest" else "text/plain"
        children: list[Part] = []
        for start, end in self._between(boundary, part):
            if self._count >= _MOST_PARTS:
                break
            children.append(self._part(start, end, otherwise))
        return children

    def _between(self, boundary: str, part: Part) -> Iterator[tuple[int, int]]:
        """Yield where the parts between the lines of a boundary begin and end."""
        sign = re.escape(boundary.encode("utf-8", "surrogateescape"))
        line = re.compile(rb"^--" + sign + rb"(--)?[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
        start = -1
        for found in line.finditer(self._data, part.start, part.end):
            if start >= 0:
                yield start, max(_without_break(self._data, found.start()), start)
            start = found.end()
            if found[1]:
                return
        if start >= 0:
            yield start, part.end


def _without_break(data: bytes, end: int) -> int:
    if data.endswith(b"\r\n", 0, end):
        return end - 2
    return end - 1 if data.endswith(b"\n", 0, end) else end


def _kind(part: Part, otherwise: str) -> str:
    stated = part.value("content-type").split(";")[0].strip().lower()
    kind = stated if re.fullmatch(r"[\w.+-]+/[\w.+-]+", stated) else otherwise
    is_unparted = kind.startswith("multipart/") and not part.parameter("boundary")
    return "text/plain" if is_unparted else kind


def _as_text(value: bytes) -> str:
    """Read a header's bytes, which are ASCII by the rules, and UTF-8 or anything else in fact."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def _from_base64(data: bytes) -> bytes:
    letters = _NO_BASE64.sub(b"", data)
    try:
        return base64.b64decode(letters[: len(letters) - (len(letters) % 4 == 1)] + b"==")
    except binascii.Error:
        return b""


def decoded_words(value: str) -> str:
    """Return a header's value with its encoded words read; those that cannot be stay as they are.

    A character may be cut in two between words that follow each other, so these are joined before.
    """
    if "=?" not in value:
        return value
    pieces: list[str] = []
    waiting, codec, position = b"", "", 0
    value = _BETWEEN_WORDS.sub("", value)
    for word in _WORD.finditer(value):
        known = codec_of(word[1]) or ("utf-8" if word[1].lower().startswith("unknown") else "")
        if codec and (word.start() > position or known != codec):
            pieces.append(text_of(waiting, codec))
            waiting, codec = b"", ""
        pieces.append(value[position : word.start()])
        position = word.end()
        if known:
            codec = known
            waiting += _of_word(word[2], word[3])
        else:
            pieces.append(word[0])
    if codec:
        pieces.append(text_of(waiting, codec))
    return "".join(pieces) + value[position:]


def _of_word(packing: str, word: str) -> bytes:
    data = word.encode("ascii", "replace")
    return _from_base64(data) if packing in "bB" else quopri.decodestring(data, header=True)
