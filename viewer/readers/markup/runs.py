# ruff: noqa: RUF001 - quotes stand here as pages have them
"""Make the text of one stretch of a page, with the runs in it, of what was met between two cuts."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from types import MappingProxyType
from typing import NamedTuple

from viewer.article.model import Inline, InlineKind, Span
from viewer.readers.markup.tree import Node

LINE_BREAK = "\u2028"  # a new line within a block
EMPTY_CELL = (
    "\u2060"  # the word joiner: what has no words yet keeps its column, as blocks begin with no space
)
EDGE = " \t\r\n\f\v\u00a0\u3000\u200b\ufeff\u2028"
LONG_LINE = 60
ENDS_SENTENCE = re.compile(r"[.!?:…\u3002\u0964][\"'”’»)\]]*\s*\Z")

_INDENT = re.compile(r"[ \t\r\n\f]*(?:[\u00a0\u3000][ \t\r\n\f]*){2}")
_FOLD = re.compile(r"[\s\u200b\ufeff]{2,}|[\t\r\n\f\v]")
_KINDS: Mapping[str, InlineKind] = MappingProxyType(
    {
        "a": InlineKind.LINK,
        "em": InlineKind.EMPHASIS,
        "i": InlineKind.EMPHASIS,
        "cite": InlineKind.EMPHASIS,
        "dfn": InlineKind.EMPHASIS,
        "strong": InlineKind.STRONG,
        "b": InlineKind.STRONG,
        "th": InlineKind.STRONG,
        "code": InlineKind.CODE,
        "kbd": InlineKind.CODE,
        "samp": InlineKind.CODE,
        "tt": InlineKind.CODE,
        "sup": InlineKind.SUPERSCRIPT,
        "sub": InlineKind.SUBSCRIPT,
        "s": InlineKind.STRUCK,
        "strike": InlineKind.STRUCK,
        "del": InlineKind.STRUCK,
        "img": InlineKind.IMAGE,
    }
)
RUN_TAGS = frozenset(_KINDS)


class Break:
    """A `<br>`."""


@dataclass(frozen=True, slots=True)
class Close:
    """The end of an element whose beginning is the `Node` itself."""

    node: Node


@dataclass(frozen=True, slots=True)
class Cell:
    """The beginning of a cell of a table in a column, counted from 0."""

    column: int


@dataclass(frozen=True, slots=True)
class Name:
    """A place that links of the page lead to."""

    name: str


Piece = str | Node | Close | Break | Cell | Name
BREAK = Break()


class Addresses(NamedTuple):
    """Says where links lead and where pictures lie; either may be "" for nowhere."""

    of_link: Callable[[str], str]
    of_image: Callable[[Node], str]


class Built(NamedTuple):
    """A text without white space around it, the runs in it in order, characters in links, named places."""

    text: str
    inlines: tuple[Inline, ...]
    link_length: int
    names: tuple[tuple[str, int], ...]


def is_blank(pieces: Iterable[Piece]) -> bool:
    """Say whether pieces are nothing but white space."""
    return not any(not isinstance(piece, str) or piece.strip(EDGE) for piece in pieces)


def built(pieces: Sequence[Piece], addresses: Addresses, *, is_preformatted: bool = False) -> Built:
    """Join pieces; white space is folded unless it is to be kept."""
    if len(pieces) == 1 and isinstance(pieces[0], str) and not is_preformatted:
        return Built(_FOLD.sub(" ", pieces[0]).strip(EDGE), (), 0, ())
    text = _Text(addresses, is_preformatted=is_preformatted)
    for piece in pieces:
        text.add(piece)
    return text.finish()


def paragraphs(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Part pieces at two breaks in a row, at one before an indent, and at those that end long sentences."""
    if BREAK not in pieces:
        yield list(pieces)
        return
    lines = list(_lines(pieces))
    apart = _are_paragraphs(lines)
    part: list[Piece] = []
    blank = False
    for index, line in enumerate(lines):
        words = "".join(piece for piece in line if isinstance(piece, str))
        blank_line = not words.strip(EDGE)
        starts = blank or apart or bool(_INDENT.match(words))
        if index and not blank_line and starts and _has_words(part):
            yield part
            part = list(_still_open(part))
        elif index:
            part.append(BREAK)
        part.extend(line)
        blank = blank_line
    yield part


def _has_words(pieces: Iterable[Piece]) -> bool:
    return any(isinstance(piece, str) and piece.strip(EDGE) for piece in pieces)


def _still_open(pieces: Sequence[Piece]) -> Iterator[Node]:
    closed = {piece.node.index for piece in pieces if isinstance(piece, Close)}
    return (piece for piece in pieces if isinstance(piece, Node) and piece.index not in closed)


def _lines(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    line: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Break):
            yield line
            line = []
        else:
            line.append(piece)
    yield line


def _are_paragraphs(lines: Sequence[Sequence[Piece]]) -> bool:
    """Say whether lines that single breaks part are paragraphs: long ones that end as sentences do."""
    texts = ["".join(piece for piece in line if isinstance(piece, str)).strip(EDGE) for line in lines]
    texts = [text for text in texts if text]
    if len(texts) < 2:
        return False
    long = [text for text in texts if len(text) > 2 * LONG_LINE]
    ended = sum(bool(ENDS_SENTENCE.search(text)) for text in long)
    return len(long) * 2 >= len(texts) and ended * 4 >= len(long) * 3


class _Text:
    """The text as it grows, with the runs in it."""

    def __init__(self, addresses: Addresses, *, is_preformatted: bool) -> None:
        self._addresses = addresses
        self._is_preformatted = is_preformatted
        self._parts: list[str] = []
        self._length = 0
        self._gap = ""
        self._started: dict[int, tuple[Node, int]] = {}
        self._runs: list[tuple[int, Inline]] = []  # each with its element's place in the page
        self._names: list[tuple[str, int]] = []
        self._waiting: list[str] = []
        self._links = 0
        self._in_link = 0
        self._column = 0

    def add(self, piece: Piece) -> None:
        """Add what was met next."""
        if isinstance(piece, str):
            self._add_text(piece)
        elif isinstance(piece, Node):
            self._open(piece)
        elif isinstance(piece, Close):
            self._close(piece.node)
        elif isinstance(piece, Name):
            self._waiting.append(piece.name)
        elif isinstance(piece, Cell):
            self._add_cell(piece.column)
        elif self._is_preformatted:
            self._append("\n")
        elif self._length:
            self._gap = LINE_BREAK

    def _add_text(self, text: str) -> None:
        if self._is_preformatted:
            self._append(text.replace("\r\n", "\n"))
            return
        folded = _FOLD.sub(" ", text)
        inner = folded.strip(" ")
        if not inner:
            self._gap = self._gap or folded[:1]
            return
        gap = self._gap or (" " if folded[0] == " " else "")
        self._append((gap if self._length else "") + inner, len(gap) if self._length else 0)
        self._gap = " " if folded[-1] == " " else ""

    def _add_cell(self, column: int) -> None:
        """Go on to a column; each that is passed without words keeps its place."""
        if column > self._column and not self._length:
            self._append(EMPTY_CELL)
        tabs = self._gap.count("\t") if "\t" in self._gap else 0
        self._gap = "\t" * (tabs + max(column - self._column, 0)) or self._gap
        self._column = column

    def _append(self, text: str, gap: int = 0) -> None:
        self._names.extend((name, self._length + gap) for name in self._waiting)
        self._waiting.clear()
        self._parts.append(text)
        self._length += len(text)
        self._links += len(text) if self._in_link else 0

    def _open(self, node: Node) -> None:
        if node.tag != "img":
            self._in_link += node.tag == "a" and bool(node.get("href"))
            self._started[node.index] = node, self._length

    def _close(self, node: Node) -> None:
        if node.tag == "img":
            self._add_image(node)
            return
        started = self._started.pop(node.index, None)
        if started is not None:
            self._in_link -= node.tag == "a" and bool(node.get("href"))
            self._end_run(node, started[1])

    def _end_run(self, node: Node, start: int) -> None:
        kind = _KINDS[node.tag]
        if start >= self._length or (kind is InlineKind.CODE and self._is_preformatted):
            return
        address = self._addresses.of_link(node.get("href")) if kind is InlineKind.LINK else ""
        if address or kind is not InlineKind.LINK:
            self._runs.append((node.index, Inline(kind, Span(start, self._length), address)))

    def _add_image(self, node: Node) -> None:
        address = self._addresses.of_image(node)
        alt = " ".join(node.get("alt").split())
        if (address or alt) and not _is_dot(node):
            at = Span(self._length, self._length)
            self._runs.append((node.index, Inline(InlineKind.IMAGE, at, address, alt)))

    def finish(self) -> Built:
        """End the runs that are open and return what was made."""
        for node, start in reversed(list(self._started.values())):
            self._end_run(node, start)
        whole = "".join(self._parts)
        if self._is_preformatted:
            whole = whole.replace("\n", LINE_BREAK)
        text = whole.rstrip(EDGE)
        lead = len(text) - len(text.lstrip(LINE_BREAK + "\r" if self._is_preformatted else EDGE))
        runs = (_moved(run, lead, text) for _, run in sorted(self._runs, key=itemgetter(0)))
        ordered = sorted((run for run in runs if run), key=lambda run: (run.span.start, -run.span.end))
        places = [*self._names, *((name, self._length) for name in self._waiting)]
        names = tuple((name, min(max(at, lead), len(text)) - lead) for name, at in places)
        return Built(text[lead:], tuple(ordered), self._links, names)


def _moved(run: Inline, by: int, text: str) -> Inline | None:
    """Return a run, less its outer white space, in a text cut at both ends; None if nothing is left."""
    start, end = max(run.span.start, by), min(run.span.end, len(text))
    if run.kind is InlineKind.IMAGE:
        at = max(min(start, len(text)) - by, 0)
        return Inline(run.kind, Span(at, at), run.address, run.alt)
    while start < end and text[start] in EDGE:
        start += 1
    return Inline(run.kind, Span(start - by, end - by), run.address) if start < end else None


def _is_dot(node: Node) -> bool:
    """Say whether an image is one that only counts its viewers or keeps a place."""
    return node.get("width") in {"0", "1"} or node.get("height") in {"0", "1"}
