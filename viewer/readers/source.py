"""From a path to text: the bytes, their digest and media type, and their encoding with how it was found."""

import codecs
import errno
import hashlib
import os
import re
import stat
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from viewer.article.model import Candidate, Evidence, EvidenceKind, Field
from viewer.readers.encodings import codec_of, encodings, name_of, text_of

__all__ = [
    "DOCX",
    "SIZE_LIMIT",
    "Decoded",
    "EmptyDocumentError",
    "MissingFileError",
    "NotADocumentError",
    "NotAFileError",
    "RawFile",
    "ReadError",
    "TooLargeError",
    "UnknownEncodingError",
    "UnreadableError",
    "codec_of",
    "decode",
    "encodings",
    "load",
    "media_type_of",
    "name_of",
    "text_of",
]

SIZE_LIMIT = 200_000_000  # bytes; a text this long no window shows in bearable time
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SAMPLE = 65_536  # bytes looked at to tell text from binary, and given to the detector


class ReadError(Exception):
    """A file cannot be read as an article. The message is one sentence for people.

    ReadError
    ├── MissingFileError        nothing there
    ├── UnreadableError     no permission, or the disk fails
    ├── NotAFileError           a folder, a device, a pipe
    ├── EmptyDocumentError      no bytes, or only white space
    ├── TooLargeError           more than `SIZE_LIMIT`
    ├── NotADocumentError       a program, a picture, random bytes
    └── UnknownEncodingError    the encoding asked for does not exist
    """


class MissingFileError(ReadError):
    """There is no such file."""


class UnreadableError(ReadError):
    """The file is there but cannot be read."""


class NotAFileError(ReadError):
    """The path leads to a folder or to something else without an end."""


class EmptyDocumentError(ReadError):
    """There is nothing to read in the file."""


class TooLargeError(ReadError):
    """The file is over the size limit."""


class NotADocumentError(ReadError):
    """The file holds no text."""


class UnknownEncodingError(ReadError):
    """Nobody knows an encoding of this name."""


class RawFile(NamedTuple):
    """The bytes of one file."""

    path: Path
    data: bytes
    sha256: str
    media_type: str


class Decoded(NamedTuple):
    """The text of a file, without byte order mark, and its encoding as a field of the metadata."""

    text: str
    encoding: Field


# How a kind of file begins; the first that fits counts.
_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "application/pdf", "a PDF document"),
    (b"PK\x03\x04", "application/zip", "a ZIP archive or a document packed in one"),
    (b"\x89PNG\r\n", "image/png", "a picture"),
    (b"\xff\xd8\xff", "image/jpeg", "a picture"),
    (b"GIF8", "image/gif", "a picture"),
    (b"RIFF", "application/x-riff", "a sound, video or picture"),
    (b"\x1f\x8b\x08", "application/gzip", "a compressed file"),
    (b"BZh", "application/x-bzip2", "a compressed file"),
    (b"\xfd7zXZ\x00", "application/x-xz", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed", "an archive"),
    (b"\x7fELF", "application/x-executable", "a program"),
    (b"MZ\x90", "application/x-msdownload", "a program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage", "an old Office document"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3", "a database"),
    (b"{\\rtf", "application/rtf", "an RTF document"),
)
# The header of a page saved with its pictures in one file, in the shape of a mail.
_WEB_ARCHIVE = re.compile(
    rb"(?:[\w-]{1,60}+:[^\n]{0,2000}+\n(?:[ \t][^\n]{0,2000}+\n){0,50}+){0,40}?"
    rb"content-type:\s{0,20}+multipart/related\b",
    re.IGNORECASE,
)
# The header of one message: lines of names and values, of which a mail has some of these. Before it may stand
# the line that parts the mails of a mailbox, or the length that Apple Mail writes.
_MAIL = re.compile(
    rb"(?:From [^\n]{1,200}+\n|[ ]{0,9}+\d{1,9}+[ \t\r]{0,9}+\n)?"
    rb"(?:[\w-]{1,60}+:[^\n]{0,2000}+\n(?:[ \t][^\n]{0,2000}+\n){0,500}+){2,300}+\r?\n"
)
_PDF_OBJECT = re.compile(rb"(?:\A|[\r\n])[1-9]\d{0,6} 0 obj\b\s{0,20}<<")
_MAIL_START = re.compile(rb"(?:From [^\n]{1,200}+\n|[ ]{0,9}+\d{1,9}+[ \t\r]{0,9}+\n)?[\w-]{1,60}+:")
_MAIL_NAMES = re.compile(rb"(?im)^(from|date|message-id|received|mime-version|subject|to|content-type):")
_SENT = re.compile(rb"(?im)^(?:message-id|received|to|delivered-to):")
_MAIL_SUFFIXES = frozenset({".eml", ".emlx", ".mbox"})
_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_TEXT_SUFFIXES = frozenset({".txt", ".text"})
_PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml"})
# How a page of HTML begins, after white space, the XML declaration and comments; zero bytes left out.
_PAGE_START = re.compile(
    rb"""(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s++|<\?xml[^>]{0,200}+>|<!--(?>.*?-->)){0,50}+
    <(?:!doctype\s++html|(?:html|head|body)(?=[\s>]))""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_KINDS: Mapping[str, str] = MappingProxyType({media_type: kind for _, media_type, kind in _MAGIC})

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{2,40})
    | <meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})
    | ^content-type:[^\n]{0,100}?\bcharset\s*=\s*["']?([\w.:-]{2,40})
    | -\*-[^\n]{0,100}?\bcoding:\s*([\w.:-]{2,40})[^\n]{0,100}?-\*-
    | \b(?:vim?|ex):[^\n]{0,100}?\b(?:fileencoding|fenc)=([\w.:-]{2,40})""",
    re.IGNORECASE | re.VERBOSE | re.MULTILINE,
)
_DECLARED_XML = re.compile(rb"""\A\s*<\?xml[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{2,40})""")
# Comments, other tags' beginnings (group 1 names the element) and what no element is.
_TAG = re.compile(rb"<!--(?:-?>|.*?-->)|</?([a-zA-Z][^\s>/]*)|<[!/?][^>]*>", re.DOTALL)
_ATTRIBUTE = re.compile(
    rb"""[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)?))?"""
)
_CHARSET = re.compile(rb"""charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))""", re.IGNORECASE)
_HEAD = 16_384  # bytes of a page; browsers look at 1,024, and archives put lines of their own before
_ONE_BYTE = ("cp125", "cp866", "cp874", "iso8859", "koi8", "mac")
_PAIRS = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
_CONTROLS = bytes(sorted(set(range(32)) - set(b"\t\n\v\f\r\x1b"))) + b"\x7f"


def load(path: str | os.PathLike[str]) -> RawFile:
    """Read a file's bytes.

    Raises:
        EmptyDocumentError: the file has no bytes.
        ReadError: the file is missing, unreadable, no file, or over the size limit.
    """
    where = Path(path)
    data = _bytes_of(where)
    if not data:
        raise EmptyDocumentError(f"{where} is empty; there is nothing to read in it.")
    return RawFile(where, data, hashlib.sha256(data).hexdigest(), media_type_of(data, where.suffix))


def _bytes_of(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise NotAFileError(f"{path} is a folder; open a file inside it.")
        if not stat.S_ISREG(status.st_mode):
            raise NotAFileError(f"{path} is a device or a pipe, not a file; open an ordinary file.")
        if status.st_size > SIZE_LIMIT:
            raise _too_large(path, status.st_size)
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if len(data) > SIZE_LIMIT:
        raise _too_large(path, len(data))
    return data


def _too_large(path: Path, size: int) -> TooLargeError:
    limit = f"{SIZE_LIMIT / 1e6:.0f} MB"
    return TooLargeError(
        f"{path} holds {size / 1e6:.0f} MB, over the limit of {limit}; split it and open a part."
    )


def _unreadable(path: Path, error: OSError | ValueError) -> ReadError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    code = error.errno if isinstance(error, OSError) else None
    if code in {errno.ENOENT, errno.ENOTDIR}:
        return MissingFileError(f"{path} does not exist; check the name and the folder.")
    if code in {errno.EACCES, errno.EPERM}:
        return UnreadableError(f"{path} may not be read by you; ask for permission or copy the file.")
    return UnreadableError(f"{path} cannot be read ({reason}); check the name and the disk.")


def media_type_of(data: bytes, suffix: str = "") -> str:
    """Name what bytes are by how they begin, else by the file's suffix; plain text if nothing is known."""
    for start, media_type, _ in _MAGIC:
        if data.startswith(start):
            return _in_zip(data) if media_type == "application/zip" else media_type
    if suffix.lower() == ".pdf" and (b"%PDF-" in data[:1024] or _PDF_OBJECT.search(data[:1024])):
        return "application/pdf"  # some have lines of a server's before their first one, some have lost that
    if data.startswith(b"bplist00") and b"WebMainResource" in data:
        return "application/x-webarchive"
    return _headed(data, suffix) or _written(data, suffix)


def _headed(data: bytes, suffix: str) -> str:
    """Name what begins with a header of names and values."""
    if data.startswith(b"WARC/1."):
        return "application/warc"
    is_mail = _is_mail(data[:65_536], suffix.lower())
    archive = None if is_mail and suffix.lower() in _MAIL_SUFFIXES else _WEB_ARCHIVE.match(data[:16_384])
    if archive and not (is_mail and _SENT.search(archive[0])):  # mails too are sent with their pictures
        return "multipart/related"
    return "message/rfc822" if is_mail else ""


def _written(data: bytes, suffix: str) -> str:
    lowered = suffix.lower()
    if lowered in _MARKDOWN_SUFFIXES:
        return "text/markdown"
    if lowered in _TEXT_SUFFIXES:
        return "text/plain"  # as browsers have it: the source of a page kept as a text is shown as that
    is_page = lowered in _PAGE_SUFFIXES or _PAGE_START.match(data[:16_384].replace(b"\0", b""))
    return "text/html" if is_page else "text/plain"


def _in_zip(data: bytes) -> str:
    """Name the kind of document that is packed in an archive."""
    import zipfile  # noqa: PLC0415 - the first view of a text does without
    from io import BytesIO  # noqa: PLC0415

    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return "application/zip"
    if "META-INF/container.xml" in names or b"mimetypeapplication/epub+zip" in data[:100]:
        return "application/epub+zip"
    return DOCX if "word/document.xml" in names else "application/zip"


def _is_mail(start: bytes, suffix: str) -> bool:
    """Say whether a file begins with a mail's header; without the suffix, it takes four of a mail's names."""
    header = (_MAIL_START if suffix in _MAIL_SUFFIXES else _MAIL).match(start)
    if header is None:
        return False
    if suffix in _MAIL_SUFFIXES:
        return _MAIL_NAMES.search(start) is not None
    names = {name.lower() for name in _MAIL_NAMES.findall(header[0])}
    return len(names - {b"content-type"}) >= 4


def decode(raw: RawFile, encoding: str | None = None) -> Decoded:
    """Decode a file, and say how its encoding was found.

    Bytes that do not fit become U+FFFD; nothing that is text is refused.

    Args:
        raw: the file.
        encoding: the reader's own choice, under any name Python or the WHATWG know; None to find it.

    Raises:
        NotADocumentError: the bytes are no text.
        UnknownEncodingError: there is no encoding of that name.
    """
    if raw.media_type in _KINDS:
        raise NotADocumentError(_not_text(raw, _KINDS[raw.media_type]))
    if encoding is not None:
        return _as_told(raw, encoding)
    for mark, codec in _BOMS:
        if raw.data.startswith(mark):
            text = raw.data[len(mark) :].decode(codec, "replace")
            return Decoded(text, _found(codec, "the byte order mark"))
    return _without_mark(raw)


def _without_mark(raw: RawFile) -> Decoded:
    wide = _wide_codec(raw.data)
    if wide:
        return Decoded(raw.data.decode(wide, "replace"), _found(wide, "every other byte is zero"))
    declared = _declared(raw)
    if declared:
        return declared
    try:
        text = raw.data.decode("utf-8")
    except UnicodeDecodeError:
        text = None
    if text is not None:
        if _control_share(raw.data) > 0.3 or raw.data.count(0) > max(8, len(raw.data) // 50):
            raise NotADocumentError(_not_text(raw))
        return Decoded(text, _found("utf-8", "all bytes are valid UTF-8"))
    if _control_share(raw.data) > 0.02 and raw.data.count(0) > 2:
        raise NotADocumentError(_not_text(raw))
    return _damaged_utf_8(raw.data) or _guessed(raw.data)


def _not_text(raw: RawFile, kind: str = "") -> str:
    reason = f"is {kind}, which Pilcrow cannot show" if kind else "holds bytes that are no text"
    return f"{raw.path} {reason}; open a text document."


def _found(codec: str, how: str, kind: EvidenceKind = EvidenceKind.FILE) -> Field:
    name = name_of(codec)
    return Field(name, name, Evidence(kind, detail=how))


def _as_told(raw: RawFile, encoding: str) -> Decoded:
    codec = codec_of(encoding)
    if codec is None:
        raise UnknownEncodingError(
            f"{raw.path} cannot be read as {encoding!r}, which nobody knows; try UTF-8."
        )
    data = raw.data
    for mark, marked in _BOMS:
        if data.startswith(mark) and codec[:6] == marked[:6]:  # the mark says which of two byte orders
            data, codec = data[len(mark) :], marked
            break
    return Decoded(text_of(data, codec), _found(codec, "chosen by the reader", EvidenceKind.USER))


def _wide_codec(data: bytes) -> str | None:
    """Name UTF-16 or UTF-32 without a mark by where its zero bytes stand."""
    sample = data[:4096]
    if sample.count(0) * 5 < len(sample) or len(sample) < 4:
        return None
    zeros = [sample[place::4].count(0) / len(sample[place::4]) for place in range(4)]
    if len(data) % 4 == 0 and min(zeros[2:]) > 0.9 and zeros[0] < 0.1:
        return "utf-32-le"
    if len(data) % 4 == 0 and min(zeros[:2]) > 0.9 and zeros[3] < 0.1:
        return "utf-32-be"
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    if odd > 0.4 and even < 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 and odd < 0.05 else None


class _Declaration(NamedTuple):
    """What a file says of its encoding, and where: offsets in bytes."""

    label: str
    start: int
    end: int


def _declared(raw: RawFile) -> Decoded | None:
    """Take the encoding that a file declares, if the bytes bear it out."""
    is_page = raw.media_type == "text/html"
    found = _in_page(raw.data[:_HEAD]) if is_page else None
    found = found or _in_lines(raw.data[:2048], _DECLARED_XML if is_page else _DECLARED)
    codec = codec_of(found.label) if found else None
    if found is None or codec is None:
        return None
    if codec.startswith(("utf-16", "utf-32")):  # a declaration in ASCII shows that it is none of these
        codec = "utf-8" if is_page else ""
    text = text_of(raw.data, codec) if codec else ""
    if not codec:
        return None
    name = name_of(codec)
    quote = raw.data[found.start : found.end].decode("ascii", "replace").strip()
    line = raw.data.count(b"\n", 0, found.start) + 1
    evidence = Evidence(EvidenceKind.FILE, quote, line, detail="declared in the file")
    if codec.startswith(_ONE_BYTE) and len(_PAIRS.findall(raw.data[:_SAMPLE])) > 1:
        saved_anew = _as_utf_8(raw.data, Candidate(name, "declared, but all bytes are valid UTF-8", evidence))
        if saved_anew:
            return saved_anew
    if text.count("\ufffd") > len(text) // 1000:
        return None
    return Decoded(text, Field(name, name, evidence))


def _as_utf_8(data: bytes, declared: Candidate) -> Decoded | None:
    """Read a page that was saved as UTF-8 and kept what it declared; None where it was not."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    found = _found("utf-8", "all bytes are valid UTF-8, and far from all are ASCII")
    return Decoded(text, replace(found, candidates=(declared,)))


def _in_lines(data: bytes, pattern: re.Pattern[bytes]) -> _Declaration | None:
    """Find what the first lines of a text declare, as headers, XML and editors do."""
    found = pattern.search(data)
    label = next(filter(None, found.groups()), b"") if found else b""
    return _Declaration(label.decode("ascii", "replace"), *found.span()) if found else None


def _in_page(data: bytes) -> _Declaration | None:
    """Find what the first meta element of a page declares, by the HTML standard's prescan."""
    position = 0
    while found := _TAG.search(data, position):
        position = found.end()
        if found[1] is None:
            continue
        values: dict[bytes, bytes] = {}
        while (attribute := _ATTRIBUTE.match(data, position)) and attribute.end() > position:
            position = attribute.end()
            value = next((part for part in attribute.groups()[1:] if part is not None), b"")
            values.setdefault(attribute[1].lower(), value)
        label = _label(values) if found[1].lower() == b"meta" else b""
        if label and codec_of(label.decode("ascii", "replace")):
            return _Declaration(label.decode("ascii", "replace"), found.start(), position)
    return None


def _label(values: Mapping[bytes, bytes]) -> bytes:
    """Return the label that a meta element's attributes declare."""
    if b"charset" in values:
        return values[b"charset"].strip()
    within = _CHARSET.search(values.get(b"content", b""))
    is_declared = within and values.get(b"http-equiv", b"").lower() == b"content-type"
    return next(filter(None, within.groups()), b"") if within and is_declared else b""


def _control_share(data: bytes) -> float:
    sample = data[:_SAMPLE]
    return 1 - len(sample.translate(None, _CONTROLS)) / len(sample)


def _damaged_utf_8(data: bytes) -> Decoded | None:
    """Read UTF-8 with broken places; a lone byte that windows-1252 makes a letter is read as that."""
    lossy = data.decode("utf-8", "replace")
    broken = lossy.count("\ufffd")
    whole = sum(letter > "\x7f" for letter in lossy[:_SAMPLE]) - lossy[:_SAMPLE].count("\ufffd")
    if whole <= 0 or broken > whole or (broken * 10 > whole and len(_LONE_LETTER.findall(data)) < broken):
        return None
    places = "1 place" if broken == 1 else f"{broken} places"
    how = f"valid UTF-8 but for {places}; a lone letter there is read as windows-1252"
    return Decoded(data.decode("utf-8", _LONE_AS_WINDOWS_1252), _found("utf-8", how))


_LONE_LETTER = re.compile(rb"(?<![\x80-\xff])[\x82-\x8c\x8e\x91-\x9c\x9e-\xff](?![\x80-\xff])")
_LONE_AS_WINDOWS_1252 = "pilcrow-windows-1252"


def _read_lone_letter(error: UnicodeError) -> tuple[str, int]:
    """Decode a lone byte among ASCII as windows-1252, anything else as U+FFFD."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    around = error.object[max(error.start - 1, 0) : error.start + 2]
    if error.end - error.start == 1 and _LONE_LETTER.search(around):
        return error.object[error.start : error.end].decode("cp1252", "replace"), error.end
    return "\ufffd", error.end


codecs.register_error(_LONE_AS_WINDOWS_1252, _read_lone_letter)


def _guessed(data: bytes) -> Decoded:
    """Ask the detector, which never decides alone: what it names is judged by the letters that come out."""
    from viewer.readers.guess import guess  # noqa: PLC0415 - for the few files that declare nothing and are not UTF-8

    codec, others, how = guess(data[:_SAMPLE])
    candidates = tuple(
        Candidate(name_of(other), "fits the bytes less well", Evidence(EvidenceKind.FILE, detail=how))
        for other in others
    )
    name = name_of(codec)
    field = Field(name, name, Evidence(EvidenceKind.FILE, detail=how), candidates)
    return Decoded(text_of(data, codec), field)
