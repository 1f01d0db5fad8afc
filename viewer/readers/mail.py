"""Read a mail: what it says, in its best form, under its subject; who sent it and when, from its headers."""

import base64
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from email.utils import parsedate_tz
from types import MappingProxyType
from typing import NamedTuple

from viewer.article.agencies import is_agency
from viewer.article.dateline import display_date, is_calendar_day
from viewer.article.model import (
    Article,
    Block,
    BlockKind,
    Evidence,
    EvidenceKind,
    Field,
    Furniture,
    Inline,
    InlineKind,
    OriginMap,
    Source,
    Span,
)
from viewer.readers.mail_text import Flow, Piece, divided
from viewer.readers.mime import Header, Part, decoded_words, parsed
from viewer.readers.source import (
    Decoded,
    EmptyDocumentError,
    NotADocumentError,
    RawFile,
    TooLargeError,
    codec_of,
    decode,
    name_of,
    text_of,
)
from viewer.readers.verbatim import runs_of

_FEW_WORDS = 40
_MOST_SHOWN = 200  # parts; no mail of people has more
_LARGEST_PICTURES = 30_000_000  # bytes of all pictures that stand among a mail's words
_LONGEST_TRACED = 20_000_000  # code points of a file in which words are looked up
_MOST_LINES = 100_000  # of all texts; the longest digests have a tenth of it
_MOST_TAGS = 600_000  # of all pages, opening and closing, as of a page by itself
_MBOX = re.compile(rb"From [^\n]*\n")
_APPLE = re.compile(rb"\s*(\d{1,9})[ \t]*\r?\n")  # Apple Mail's files begin with the length of the mail
_NEXT_IN_MBOX = re.compile(rb"\r?\n\r?\nFrom [^\n]{1,200}\d{4}[^\n]{0,40}\r?\n[\w-]{1,60}:")
_NO_PLAIN = re.compile(
    r"\b(?:HTML|browser|view (?:this|the)|online version|multi-?part|MIME)\b", re.IGNORECASE
)
_NO_WORDS = re.compile(r"<(?:style|script|title)\b[^<>]*>[^<]*|<[^<>]*>", re.IGNORECASE)
_NO_PERSON = re.compile(
    r"\b(?:newsletters?|lists?|news|services?|support|press|office|editors?|editorial|info|no-?reply|daily|weekly|"
    r"bot|notifications?|admin|desk|agency|alerts?|digest|group|staff|team|post|times|updates?|media|mailer|"
    r"subscriptions?|department|ministry|embassy|university|institute|foundation|committee|council|inc|ltd|llc|"
    r"gmbh|corp|the|of|for|at|on|und|and)\b|[\d@/:!?_]|\.(?:com|org|net|info)\b",
    re.IGNORECASE,
)
# "Name" <address>, Name <address>, address (Name).
_SENDER = re.compile(r'"((?:[^"\\]|\\.)*)"\s*<[^<>]*>|([^"<>,;]*)<[^<>]*>|[^\s<>,()]+\s*\(([^()]*)\)')
_LONGEST_SENDER = 2_000
_ONE_WORD_NAME = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,8}\Z")  # scripts without spaces
_NAME = re.compile(r"[^\W\d_][\w.'\u2019-]*(?:,? [^\W\d_][\w.'\u2019-]*){1,5}\Z")
_SIGNATURES = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
)
_ENVELOPES = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_SHOWN = frozenset({"text/plain", "text/html", "text/enriched"})
_MAILS = frozenset({"message/rfc822", "message/global"})


class _Shown(NamedTuple):
    """A piece with the line of the file it begins in, and the part of the mail it comes from."""

    piece: Piece
    part: Part | None


def read_mail(raw: RawFile, *, encoding: str | None, latest_year: int) -> Article:
    """Read a mail, the first of a mailbox.

    Args:
        raw: the file.
        encoding: the reader's own choice for what it says, or None to take what it declares.
        latest_year: the last year proposed for a date that states none.

    Raises:
        EmptyDocumentError: it says nothing.
        NotADocumentError: it is encrypted.
        ReadError: what it says cannot be read.
    """
    from viewer.readers.markup.dispatch import with_stated  # noqa: PLC0415 - loads what plain mails may need not

    root = parsed(raw.data, *_bounds(raw.data))
    reading = _Reading(raw, encoding, latest_year, root)
    reading.add_mail(root)
    shown = [each for each in reading.found if each.piece.kind]
    aside = [each for each in reading.found if not each.piece.kind]
    if not shown:
        raise EmptyDocumentError(f"{raw.path} is a mail that says nothing; open another copy of it.")
    blocks = _blocks(each.piece for each in shown)
    places = _Places(raw.data)
    furniture = [places.furniture(each.piece) for each in aside]
    around = [line for line, each in zip(furniture, aside, strict=True) if each.part]
    fields = {**reading.fields, **_fields(root, blocks[0])}
    stated = with_stated(fields, blocks, [each.piece.line for each in shown], around, latest_year)
    coded = reading.encoding or Field(
        "UTF-8", "UTF-8", Evidence(EvidenceKind.FILE, detail="only its headers hold text")
    )
    source = Source(str(raw.path), raw.sha256, raw.media_type, coded.value, len(raw.data))
    metadata = MappingProxyType({**stated, "encoding": coded})
    text = "\n".join(block.text for block in blocks)
    origin = places.origin(shown, blocks)
    return Article(text, blocks, metadata, tuple(furniture), source, origin, _targets(shown, blocks))


def _bounds(data: bytes) -> tuple[int, int]:
    """Return where the first mail of a file begins and ends."""
    apple = _APPLE.match(data)
    if apple:
        return apple.end(), min(apple.end() + int(apple[1]), len(data))
    box = _MBOX.match(data)
    following = _NEXT_IN_MBOX.search(data, box.end()) if box else None
    return (box.end() if box else 0), (following.start() if following else len(data))


def _blocks(pieces: Iterable[Piece]) -> tuple[Block, ...]:
    numbered = {BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM}
    blocks: list[Block] = []
    position, number = 0, 0
    for piece in pieces:
        kind = piece.kind or BlockKind.PARAGRAPH
        number += kind in numbered
        span = Span(position, position + len(piece.text))
        count = number if kind in numbered else None
        blocks.append(Block(kind, span, piece.text, count, piece.level, piece.inlines, piece.marker))
        position = span.end + 1
    return tuple(blocks)


def _targets(shown: Sequence[_Shown], blocks: Sequence[Block]) -> Mapping[str, int]:
    """Return where in the text the places are that links name; the first of a name counts."""
    found: dict[str, int] = {}
    for each, block in zip(shown, blocks, strict=True):
        for name, offset in each.piece.names:
            found.setdefault(name, block.span.start + offset)
    return MappingProxyType(found)


class _Reading:
    """Collects what a mail shows, part by part."""

    def __init__(self, raw: RawFile, encoding: str | None, latest_year: int, root: Part) -> None:
        self.found: list[_Shown] = []
        self.fields: dict[str, Field] = {}
        self.encoding: Field | None = None
        self._raw = raw
        self._chosen = encoding
        self._latest_year = latest_year
        self._pictures = _Pictures(root)
        self._bodies = 0
        self._tags = 0
        self._lines = 0
        self._subject = ""
        self._depth = 0

    def add_mail(self, mail: Part) -> None:
        """Add a mail: the lines of its headers, its subject as a heading, and what it says."""
        outer = self._subject
        self._depth += 1
        for header in mail.headers:
            for row, line in enumerate(mail.data[header.start : header.end].splitlines()):
                self._add(Piece(header.line + row, line.decode("utf-8", "replace").strip()))
        subject = mail.header("subject")
        self._subject = " ".join(decoded_words(subject.value).split()) if subject else ""
        if subject and self._subject:
            self._add(Piece(subject.line, self._subject, BlockKind.HEADING, min(self._depth, 6)))
        self._show(mail)
        self._subject = outer
        self._depth -= 1

    def _add(self, piece: Piece, part: Part | None = None) -> None:
        if piece.text:
            self.found.append(_Shown(piece, part))

    def _show(self, part: Part) -> None:
        self._refuse_encrypted(part)
        if part.kind == "multipart/alternative":
            self._show_best(part)
        elif part.kind == "multipart/related":
            self._show_related(part)
        elif part.kind.startswith("multipart/") and part.children:
            for child in part.children:
                self._show(child)
        elif part.kind in _MAILS and part.children:
            self.add_mail(part.children[0])
        elif part.kind not in _SHOWN or part.is_attached or part.name or self._bodies >= _MOST_SHOWN:
            self._list(part)
        else:
            self._bodies += 1
            self._add_page(part) if part.kind == "text/html" else self._add_plain(part)

    def _refuse_encrypted(self, part: Part) -> None:
        """Stop at what only its receiver can read.

        Raises:
            NotADocumentError: the part is encrypted.
        """
        by_envelope = part.kind in _ENVELOPES and "signed" not in part.parameter("smime-type")
        if part.kind == "multipart/encrypted" or by_envelope:
            raise NotADocumentError(_encrypted(self._raw, "S/MIME" if by_envelope else "PGP"))

    def _show_best(self, part: Part) -> None:
        """Show one of several forms: the plain one, unless it is missing or only points to the other."""
        plain = next((each for each in part.children if each.kind == "text/plain"), None)
        rich = next((each for each in part.children if each.kind in {"text/html", "multipart/related"}), None)
        best = rich if plain is None or (rich and self._is_stub(plain, rich)) else plain
        best = best or next(iter(part.children), None)
        for child in part.children:
            if child is best:
                self._show(child)
            elif child.kind not in _SHOWN:  # pictures and calendars are told of; the other form is the same
                self._list(child)

    def _show_related(self, part: Part) -> None:
        """Show a page, and tell of what was sent with it."""
        start = part.parameter("start")
        root = next((each for each in part.children if start and each.value("content-id") == start), None)
        for child in part.children:
            if child is (root or part.children[0]):
                self._show(child)
            else:
                self._list(child)

    def _is_stub(self, plain: Part, rich: Part) -> bool:
        """Say whether a plain form lacks what the page has: it is empty, points to it, or is much shorter."""
        page = next((each for each in rich.walk() if each.kind == "text/html"), None)
        words = self._decoded(plain).text.split()
        if page is None or not words:
            return page is not None
        count = len(_NO_WORDS.sub(" ", self._decoded(page).text).split())
        is_pointer = len(words) < _FEW_WORDS and _NO_PLAIN.search(" ".join(words)) and count > len(words)
        return bool(is_pointer) or len(words) * 3 < count

    def _list(self, part: Part) -> None:
        """Add a line for what is not shown: its name, type and size."""
        if part.kind not in _SIGNATURES:
            for each in part.walk():
                if not each.children:
                    told = f"{each.name or 'unnamed'} ({each.kind}, {each.size:,} bytes)"
                    self._add(Piece(each.line, told))

    # what one part says

    def _decoded(self, part: Part) -> Decoded:
        """Decode a part as the reader chose, as it declares, or as well as can be."""
        data = part.unpacked()
        label = part.parameter("charset")
        codec = "utf-7" if label.lower() == "utf-7" else codec_of(label) if label else None
        text = text_of(data, codec) if codec else ""
        if not data or self._chosen or codec is None or text.count("\ufffd") * 100 > len(text):
            bare = self._raw._replace(data=data or b"\n", media_type=part.kind)
            return decode(bare, self._chosen)
        header = part.header("content-type")
        name = name_of(codec)
        evidence = Evidence(
            EvidenceKind.FILE, label, header.line if header else None, detail="declared in the mail"
        )
        return Decoded(text, Field(name, name, evidence))

    def _text(self, part: Part) -> str:
        decoded = self._decoded(part)
        self.encoding = self.encoding or decoded.encoding
        return decoded.text.replace("\r\n", "\n").replace("\r", "\n")

    def _add_page(self, part: Part) -> None:
        """Add what a page says.

        Raises:
            TooLargeError: with those before it there are too many.
        """
        from viewer.readers.markup.blocks import blocks_of, with_text  # noqa: PLC0415 - lxml is for pages only
        from viewer.readers.markup.segments import segments_of  # noqa: PLC0415
        from viewer.readers.markup.tree import parse  # noqa: PLC0415

        text = self._text(part)
        if not text.strip():
            return
        self._tags += text.count("<")
        if self._tags > _MOST_TAGS:
            raise TooLargeError(
                f"{self._raw.path} is a mail too large to be laid out; open another copy of it."
            )
        segments = segments_of(parse(text, str(self._raw.path)))
        lines = part.lines()
        for block, segment in zip(blocks_of(segments), with_text(segments), strict=True):
            inlines = tuple(map(self._pictures.placed, block.inlines))
            level = self._lowered(block.kind, block.level)
            line = lines.of(segment.line - 1)
            self._add(Piece(line, block.text, block.kind, level, inlines, block.marker, segment.names), part)

    def _add_plain(self, part: Part) -> None:
        """Add what a plain part says.

        Raises:
            NotADocumentError: it is encrypted.
            TooLargeError: it has too many lines.
        """
        text = self._text(part)
        if text.lstrip().startswith("-----BEGIN PGP MESSAGE-----"):
            raise NotADocumentError(_encrypted(self._raw, "PGP"))
        self._lines += text.count("\n")
        if self._lines > _MOST_LINES:
            raise TooLargeError(f"{self._raw.path} has more lines than a mail can; split it and open a part.")
        flow = Flow(part.parameter("format").lower() == "flowed", part.parameter("delsp").lower() == "yes")
        found = divided(text, flow, self._subject, self._latest_year)
        lines = part.lines()
        for piece in found.pieces:
            level = self._lowered(piece.kind, piece.level)
            self._add(replace(piece, line=lines.of(piece.line), level=level), part)
        if self._depth == 1:
            self.fields = {**found.fields, **self.fields}

    def _lowered(self, kind: BlockKind | None, level: int | None) -> int | None:
        """Return the level of a heading below that of the subject; other levels as they are."""
        if kind is not BlockKind.HEADING or level is None or not self._subject:
            return level
        return min(max(level, self._depth + 1), 6)


def _encrypted(raw: RawFile, how: str) -> str:
    return f"{raw.path} is a mail encrypted with {how}; open it in your mail program and save it from there."


class _Pictures:
    """The pictures sent with a mail, by the names its pages call them."""

    def __init__(self, root: Part) -> None:
        self._left = _LARGEST_PICTURES
        self._named: dict[str, Part] = {}
        for part in root.walk():
            if part.kind.startswith("image/"):
                self._named.setdefault(f"cid:{part.value('content-id').strip('<> ')}", part)
                self._named.setdefault(part.value("content-location") or "cid:", part)

    def placed(self, inline: Inline) -> Inline:
        """Return a picture with its bytes in its address; other runs as they are."""
        part = self._named.get(inline.address) if inline.kind is InlineKind.IMAGE and inline.address else None
        if part is None or part.size > self._left:
            return inline
        self._left -= part.size
        packed = base64.b64encode(part.unpacked()).decode("ascii")
        return replace(inline, address=f"data:{part.kind};base64,{packed}")


class _Places:
    """Where words stand in the file, read as UTF-8, or byte by byte where it is none."""

    def __init__(self, data: bytes) -> None:
        try:
            self._text = data.decode("utf-8")
        except UnicodeDecodeError:
            self._text = data.decode("latin-1")
        self._ends: dict[int, int] = {}
        self._starts = [0, *(found.end() for found in re.finditer("\n", self._text))]

    def _start(self, line: int) -> int:
        return self._starts[min(line, len(self._starts)) - 1]

    def furniture(self, piece: Piece) -> Furniture:
        """Return a line of the page, with its place where the file has its words as they are."""
        start = self._start(piece.line)
        found = self._text.find(piece.text, start, start + len(piece.text) + 1_000)
        span = Span(found, found + len(piece.text)) if found >= 0 else Span(start, start)
        return Furniture(piece.line, piece.text, span)

    def origin(self, shown: Sequence[_Shown], blocks: Sequence[Block]) -> OriginMap:
        """Return where the blocks' words stand, except those that were packed for sending."""
        runs: list[tuple[int, int, int]] = []
        position = 0
        for (piece, part), block in zip(shown, blocks, strict=True):
            start = max(self._start(piece.line), position)
            is_packed = part is not None and part.packing == "base64"
            if is_packed or len(self._text) > _LONGEST_TRACED:
                continue
            end = start + 2 * len(block.text) + 1_000 if part is None else self._end(part)
            cuts = [edge for run in block.inlines for edge in (run.span.start, run.span.end)]
            found = runs_of(block.text, self._text, start, end, cuts)
            runs.extend((at + block.span.start, where, length) for at, where, length in found)
            position = found[-1][1] + found[-1][2] if found else position
        return OriginMap(runs)

    def _end(self, part: Part) -> int:
        """Return the end of the line in which a part ends."""
        end = self._ends.get(part.start)
        if end is None:
            last = part.line + part.data.count(b"\n", part.start, part.end)
            end = self._start(last + 1) if last < len(self._starts) else len(self._text)
            self._ends[part.start] = end
        return end


# what the headers state


def _fields(mail: Part, first: Block) -> dict[str, Field]:
    fields: dict[str, Field] = {}
    for name, header, value in _stated(mail):
        if name not in fields and value:
            display = display_date(value) if name == "date" else value
            fields[name] = Field(value, display, _evidence(header))
    subject = mail.header("subject")
    if subject and first.kind is BlockKind.HEADING and "title" not in fields:
        evidence = Evidence(
            EvidenceKind.TEXT, first.text, subject.line, first.span, detail="the header Subject"
        )
        fields["title"] = Field(first.text, first.text, evidence)
    return fields


def _evidence(header: Header) -> Evidence:
    quote = decoded_words(header.value)
    return Evidence(EvidenceKind.MARKUP, quote, header.line, detail=f"the header {header.name.title()}")


def _stated(mail: Part) -> Iterator[tuple[str, Header, str]]:
    """Yield the name of a field, the header that states it, and its value."""
    for header in mail.headers:
        read = _READ.get(header.name)
        if read:
            for name, value in read(header.value):
                yield name, header, value


def _sender(value: str) -> Iterator[tuple[str, str]]:
    """Yield the persons a header names as authors; an agency is none, nor is a bare address."""
    stated = (next(filter(None, found.groups()), "") for found in _SENDER.finditer(value[:_LONGEST_SENDER]))
    names = [" ".join(decoded_words(name.replace("\\", "")).split()).strip("'\" ") for name in stated]
    names = [re.sub(r"['\"]? via .*", "", name) for name in names]
    persons = [name for name in names if _is_person(name)]
    yield "author", ", ".join(persons[:12])
    yield "agency", next((name for name in names if is_agency(name)), "")


def _is_person(name: str) -> bool:
    if _ONE_WORD_NAME.match(name):
        return True
    fits = _NAME.match(name) and not _NO_PERSON.search(name) and not is_agency(name)
    return bool(fits) and all(
        word[0].isupper() or not word[0].islower() or len(word) < 4 for word in name.split()
    )


def _day(value: str) -> Iterator[tuple[str, str]]:
    """Yield the day on which a mail was sent, as its own time zone has it."""
    found = parsedate_tz(decoded_words(value)[:200])
    if found and found[0] >= 1970 and is_calendar_day(*found[:3]):
        yield "date", f"{found[0]:04}-{found[1]:02}-{found[2]:02}"


def _address(value: str) -> Iterator[tuple[str, str]]:
    found = re.match(r"<?(https?://[^\s<>]+)>?\s*\Z", value)
    if found:
        yield "url", found[1]


def _list_name(value: str) -> Iterator[tuple[str, str]]:
    """Yield what a list calls itself; not its identifier."""
    words = re.sub(r"<[^<>]*>\s*\Z", "", decoded_words(value)).strip(" \"'")
    if words and "@" not in words and not re.fullmatch(r"\S+\.\S+", words):
        yield "publisher", words


def _organization(value: str) -> Iterator[tuple[str, str]]:
    yield "publisher", decoded_words(value)[:200]


def _language(value: str) -> Iterator[tuple[str, str]]:
    found = re.match(r"([A-Za-z]{2,3})(?:-([A-Za-z]{2}))?(?:\s*,|\s*\Z)", value)
    if found:
        yield "language", "-".join(filter(None, (found[1].lower(), found[2] and found[2].upper())))


_READ = MappingProxyType(
    {
        "from": _sender,
        "date": _day,
        "archived-at": _address,
        "message-id": _address,
        "content-location": _address,
        "list-id": _list_name,
        "organization": _organization,
        "content-language": _language,
    }
)
