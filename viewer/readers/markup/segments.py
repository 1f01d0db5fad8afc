# ruff: noqa: RUF001 - quotes stand here as pages have them
"""Cut a page into stretches of shown text, each what a reader sees as one paragraph, heading, item or row."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from viewer.article.lines import Lines, Units, joins
from viewer.article.model import BlockKind, Inline, InlineKind, Span
from viewer.readers.markup.tree import Node, Page

LINE_BREAK = "\u2028"  # a new line within a block

_NOT_SHOWN = frozenset(
    """
    head script style template noscript object embed applet iframe frame frameset noframes svg canvas map
    audio video select option datalist textarea button input meter progress dialog param source track title
    """.split()  # noqa: SIM905 - a table
)
_INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr output q rb rp
    rt rtc ruby s samp small span strike strong sub sup time tt u var wbr img picture math mi mn mo mrow msup
    msub mfrac msqrt semantics annotation mtext area
    """.split()  # noqa: SIM905 - a table
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SECTIONS = frozenset({"td", "article", "section", "main"})  # where what they stand in no longer counts
_KINDS: Mapping[str, BlockKind] = MappingProxyType(
    {
        "li": BlockKind.LIST_ITEM,
        "dt": BlockKind.LIST_ITEM,
        "dd": BlockKind.LIST_ITEM,
        "blockquote": BlockKind.QUOTE,
        "pre": BlockKind.CODE,
        "figcaption": BlockKind.CAPTION,
        "caption": BlockKind.CAPTION,
    }
)
_RUNS: Mapping[str, InlineKind] = MappingProxyType(
    {
        "a": InlineKind.LINK,
        "em": InlineKind.EMPHASIS,
        "i": InlineKind.EMPHASIS,
        "cite": InlineKind.EMPHASIS,
        "dfn": InlineKind.EMPHASIS,
        "strong": InlineKind.STRONG,
        "b": InlineKind.STRONG,
        "code": InlineKind.CODE,
        "kbd": InlineKind.CODE,
        "samp": InlineKind.CODE,
        "tt": InlineKind.CODE,
        "img": InlineKind.IMAGE,
    }
)
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_EDGE = " \t\r\n\f\v\u00a0\u3000\u200b\ufeff\u2028"
_INDENT = re.compile(r"[ \t\r\n\f]*(?:[\u00a0\u3000][ \t\r\n\f]*){2}")
_FOLD = re.compile(r"[\s\u200b\ufeff]{2,}|[\t\r\n\f\v]")
_LONG_LINE = 60
_ENDS_SENTENCE = re.compile(r"[.!?:…\u3002\u0964][\"'”’»)\]]*\s*\Z")


class _Break:
    """A `<br>`."""


@dataclass(frozen=True, slots=True)
class _Close:
    node: Node


_Piece = str | Node | _Close | _Break
_BREAK = _Break()


@dataclass(slots=True)
class Segment:
    """One stretch of shown text. `owner` is the block element that holds it.

    `link_length` counts its characters in links. `line` counts the file's lines from 1. `index` counts the
    page's segments from 0.
    """

    owner: Node
    kind: BlockKind
    text: str
    inlines: tuple[Inline, ...]
    link_length: int
    line: int
    level: int | None = None
    images: tuple[Inline, ...] = ()
    index: int = 0

    @property
    def link_density(self) -> float:
        """The share of its characters that stand in links."""
        return self.link_length / len(self.text) if self.text else 0.0


def segments_of(page: Page) -> list[Segment]:
    """Return the page's shown text in order."""
    return _Cutter(page).segments()


def is_hidden(node: Node) -> bool:
    """Say whether an element is marked as not to be shown."""
    attributes = node.attributes
    if not attributes:
        return False
    if "hidden" in attributes or (attributes.get("aria-hidden") == "true" and node.tag != "img"):
        return "fallback-image" not in node.hints
    style = attributes.get("style")
    return style is not None and bool(_HIDDEN_STYLE.search(style))


class _Cutter:
    """Walks a page once, opening and closing segments at block elements."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._rows = _data_rows(page)
        self._found: list[Segment] = []
        self._pieces: list[_Piece] = []
        self._open: list[Node] = []
        self._blocks: list[Node] = []
        self._kinds: list[tuple[BlockKind, int | None]] = [(BlockKind.PARAGRAPH, None)]
        self._shown = _shown_text_ends(page)

    def segments(self) -> list[Segment]:
        body = self._page.body
        self._blocks.append(body)
        stack: list[Node | str | Callable[[], None]] = list(reversed(body.children))
        while stack:
            top = stack.pop()
            if isinstance(top, str):
                self._pieces.append(top)
            elif isinstance(top, Node):
                leave = self._enter(top)
                if leave:
                    stack.append(leave)
                    stack.extend(reversed(top.children))
            else:
                top()
        self._cut()
        return self._found

    def _enter(self, node: Node) -> Callable[[], None] | None:
        """Open an element; return what closes it, None if nothing in it is shown."""
        tag = node.tag
        if tag == "br":
            self._pieces.append(_BREAK)
            return None
        if tag in _NOT_SHOWN or (node.attributes and self._is_left_out(node)):
            return None
        if tag in _INLINE or self._in_row(node):
            return self._enter_inline(node)
        self._cut()
        self._blocks.append(node)
        self._kinds.append(self._kind_of(node))
        return self._leave_block

    def _kind_of(self, node: Node) -> tuple[BlockKind, int | None]:
        """Return the kind of what an element holds: its own, else that of the element around it."""
        if node.tag in _HEADINGS:
            return BlockKind.HEADING, int(node.tag[1])
        if node.tag == "tr" and node.index in self._rows:
            return BlockKind.TABLE_ROW, None
        if node.tag in _SECTIONS:
            return BlockKind.PARAGRAPH, None
        kind = _KINDS.get(node.tag)
        return (kind, None) if kind else self._kinds[-1]

    def _is_left_out(self, node: Node) -> bool:
        return is_hidden(node) and not self._holds_the_page(node)

    def _holds_the_page(self, node: Node) -> bool:
        """Say whether most of the page stands in a hidden element, which a script would have shown."""
        before, after = self._shown[node.index], self._shown[node.end]
        return (after - before) * 2 > self._shown[-1]

    def _in_row(self, node: Node) -> bool:
        """Say whether a block element stands in a row of a table, which is one segment."""
        block = self._blocks[-1]
        return block.index in self._rows and block.tag == "tr" and node.tag != "tr"

    def _enter_inline(self, node: Node) -> Callable[[], None]:
        if node.tag in {"td", "th"}:
            if any(not isinstance(piece, str) or piece.strip() for piece in self._pieces):
                self._pieces.append("\x1f")  # no page holds it; a tab once white space is folded
        elif node.tag not in _INLINE:
            self._pieces.append(" ")
        if node.tag in _RUNS:
            self._pieces.append(node)
            self._open.append(node)
            return lambda: self._leave_inline(node)
        if node.tag in _INLINE:
            return _nothing
        return self._leave_cell

    def _leave_inline(self, node: Node) -> None:
        self._pieces.append(_Close(node))
        if self._open and self._open[-1] is node:
            self._open.pop()

    def _leave_cell(self) -> None:
        self._pieces.append(" ")

    def _leave_block(self) -> None:
        self._cut()
        self._blocks.pop()
        self._kinds.pop()

    def _cut(self) -> None:
        """End the segment that is open; runs that go on are opened again in the next one."""
        pieces = self._pieces
        self._pieces = list(self._open)
        if all(isinstance(piece, str) and not piece.strip(_EDGE) for piece in pieces):
            return
        owner = self._blocks[-1]
        kind, level = self._kinds[-1]
        if kind is BlockKind.CODE:
            self._add(_folded(pieces, self._page, is_preformatted=True), owner, kind, level)
            return
        for part in _paragraphs(pieces):
            self._add(_folded(part, self._page), owner, kind, level)

    def _add(self, built: "_Built", owner: Node, kind: BlockKind, level: int | None) -> None:
        text, inlines, links = built.finish()
        images = tuple(each for each in inlines if each.kind is InlineKind.IMAGE)
        prose = _prose(text) if kind is BlockKind.CODE else []
        for words, lines_down in prose:
            self._append(Segment(owner, BlockKind.PARAGRAPH, words, (), 0, owner.line + lines_down))
        if not prose and (text or images):
            self._append(Segment(owner, kind, text, inlines, links, owner.line, level, images))

    def _append(self, segment: Segment) -> None:
        segment.index = len(self._found)
        self._found.append(segment)


def _prose(text: str) -> list[tuple[str, int]]:
    """Return the paragraphs of a preformatted text that is none of a program, with the lines above each."""
    lines = Lines(text.replace(LINE_BREAK, "\n"))
    letters = sum(character.isalpha() or character in " \u2028" for character in text)
    if letters < 0.85 * len(text) or len(text) < 2 * _LONG_LINE:
        return []
    units = Units(lines, joins(lines))
    long = [unit for unit in units.texts if len(unit) >= _LONG_LINE]
    ended = sum(bool(_ENDS_SENTENCE.search(unit)) for unit in long)
    if sum(map(len, long)) * 2 < len(text) or ended * 4 < len(long) * 3:
        return []
    return [(words, lines.numbers[units.line_indexes(unit)[0]] - 1) for unit, words in enumerate(units.texts)]


def _nothing() -> None:
    """Close an element that leaves no trace."""


def _shown_text_ends(page: Page) -> Sequence[int]:
    """Return how many characters of text stand before each element, and last in the whole page."""
    counts = [0]
    for node in page.nodes:
        own = 0
        if node.tag not in _NOT_SHOWN:
            own = sum(len(child.strip()) for child in node.children if isinstance(child, str))
        counts.append(counts[-1] + own)
    return counts


def _data_rows(page: Page) -> frozenset[int]:
    """Return the rows of tables that hold data rather than lay out the page."""
    return frozenset(
        row.index
        for table in page.tagged("table")
        if _is_data(page, table)
        for row in page.under(table)
        if row.tag == "tr"
    )


def _is_data(page: Page, table: Node) -> bool:
    """Say whether a table holds data: marked cells, or two rows of two short cells and more, none nested."""
    if table.get("role") in {"presentation", "none"}:
        return False
    inside = page.under(table)[1:]
    tags = [node.tag for node in inside]
    if "table" in tags or "h1" in tags or "form" in tags or "article" in tags:
        return False
    cells = [node for node in inside if node.tag in {"td", "th"}]
    rows = tags.count("tr")
    if rows < 2 or len(cells) < 2 * rows or len(cells) > 20_000:
        return False
    lengths = [len(page.words(cell)) for cell in cells]
    most = 800 if "th" in tags or "caption" in tags else 300
    return max(lengths) <= most and sum(length > 0 for length in lengths) * 2 >= len(cells)


def _paragraphs(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """Part pieces at two breaks in a row, at one before an indent, and at those that end long sentences."""
    if _BREAK not in pieces:
        yield list(pieces)
        return
    lines = list(_lines(pieces))
    apart = _are_paragraphs(lines)
    part: list[_Piece] = []
    blank = False
    for index, line in enumerate(lines):
        words = "".join(piece for piece in line if isinstance(piece, str))
        is_blank = not words.strip(_EDGE)
        starts = blank or apart or bool(_INDENT.match(words))
        if index and not is_blank and starts and _has_words(part):
            yield part
            part = list(_still_open(part))
        elif index:
            part.append(_BREAK)
        part.extend(line)
        blank = is_blank if index or is_blank else False
    yield part


def _still_open(pieces: Sequence[_Piece]) -> Iterator[Node]:
    closed = {piece.node.index for piece in pieces if isinstance(piece, _Close)}
    return (piece for piece in pieces if isinstance(piece, Node) and piece.index not in closed)


def _lines(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    line: list[_Piece] = []
    for piece in pieces:
        if isinstance(piece, _Break):
            yield line
            line = []
        else:
            line.append(piece)
    yield line


def _has_words(pieces: Sequence[_Piece]) -> bool:
    return any(isinstance(piece, str) and piece.strip(_EDGE) for piece in pieces)


def _are_paragraphs(lines: Sequence[Sequence[_Piece]]) -> bool:
    """Say whether lines that single breaks part are paragraphs: long ones that end as sentences do."""
    texts = ["".join(piece for piece in line if isinstance(piece, str)).strip(_EDGE) for line in lines]
    texts = [text for text in texts if text]
    if len(texts) < 2:
        return False
    long = [text for text in texts if len(text) > 2 * _LONG_LINE]
    ended = sum(bool(_ENDS_SENTENCE.search(text)) for text in long)
    return len(long) * 2 >= len(texts) and ended * 4 >= len(long) * 3


class _Built:
    """The text of a segment as it grows, with the runs in it."""

    def __init__(self, page: Page, *, is_preformatted: bool) -> None:
        self._page = page
        self._is_preformatted = is_preformatted
        self._parts: list[str] = []
        self._length = 0
        self._gap = ""
        self._started: dict[int, int] = {}
        self._runs: list[Inline] = []
        self._links = 0
        self._in_link = 0

    def add_text(self, text: str) -> None:
        """Add words, white space folded unless it is to be kept."""
        folded = text if self._is_preformatted else _FOLD.sub(" ", text)
        if "\x1f" in folded:
            self._add_cells(folded)
            return
        inner = folded if self._is_preformatted else folded.strip(" ")
        if not inner:
            self._gap = self._gap or folded[:1]
            return
        gap = self._gap or (" " if not self._is_preformatted and folded[0] == " " else "")
        self._append((gap if self._length else "") + inner)
        self._gap = " " if not self._is_preformatted and folded[-1] == " " else ""

    def _add_cells(self, text: str) -> None:
        for index, cell in enumerate(text.split("\x1f")):
            if index:
                self._gap = "\t" if self._gap != "\t" else "\t\t"
            if cell.strip():
                self.add_text(cell)

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
        self._links += len(text) if self._in_link else 0

    def add_break(self) -> None:
        """Add a line break."""
        if self._length:
            self._gap = LINE_BREAK

    def open(self, node: Node) -> None:
        """Begin a run."""
        if node.tag == "img":
            return
        self._in_link += node.tag == "a" and bool(node.get("href"))
        self._started[node.index] = self._length

    def close(self, node: Node) -> None:
        """End a run."""
        if node.tag == "img":
            self._add_image(node)
            return
        start = self._started.pop(node.index, None)
        if start is None:
            return
        self._in_link -= node.tag == "a" and bool(node.get("href"))
        self._end_run(node, start)

    def _end_run(self, node: Node, start: int) -> None:
        kind = _RUNS[node.tag]
        address = node.get("href").strip() if kind is InlineKind.LINK else ""
        if start < self._length and (address or kind is not InlineKind.LINK):
            self._runs.append(Inline(kind, Span(start, self._length), address))

    def _add_image(self, node: Node) -> None:
        address = _image_address(node)
        alt = " ".join(node.get("alt").split())
        if (address or alt) and not _is_dot(node):
            at = Span(self._length, self._length)
            self._runs.append(Inline(InlineKind.IMAGE, at, self._page.whole_address(address), alt))

    def finish(self) -> tuple[str, tuple[Inline, ...], int]:
        """Return the text, the runs in it in order, and how many characters stand in links."""
        whole = "".join(self._parts)
        if self._is_preformatted:
            whole = whole.replace("\r\n", "\n").strip("\r\n").rstrip()
            return whole.replace("\n", LINE_BREAK), (), self._links
        text = whole.rstrip(_EDGE)
        lead = len(text) - len(text.lstrip(_EDGE))
        runs = (_moved(run, lead, text) for run in self._runs)
        ordered = sorted((run for run in runs if run), key=lambda run: (run.span.start, -run.span.end))
        return text[lead:], tuple(ordered), self._links


def _moved(run: Inline, by: int, text: str) -> Inline | None:
    """Return a run, less its outer white space, in a text cut at both ends; None if nothing is left."""
    start, end = max(run.span.start, by), min(run.span.end, len(text))
    if run.kind is InlineKind.IMAGE:
        at = min(start, len(text)) - by
        return Inline(run.kind, Span(at, at), run.address, run.alt)
    while start < end and text[start] in _EDGE + "\t":
        start += 1
    return Inline(run.kind, Span(start - by, end - by), run.address) if start < end else None


def _folded(pieces: Sequence[_Piece], page: Page, *, is_preformatted: bool = False) -> _Built:
    built = _Built(page, is_preformatted=is_preformatted)
    unclosed: dict[int, Node] = {}
    for piece in pieces:
        if isinstance(piece, str):
            built.add_text(piece)
        elif isinstance(piece, Node):
            built.open(piece)
            unclosed[piece.index] = piece
        elif isinstance(piece, _Close):
            if piece.node.index in unclosed:
                built.close(piece.node)
                del unclosed[piece.node.index]
        elif is_preformatted:
            built.add_text("\n")
        else:
            built.add_break()
    for node in reversed(unclosed.values()):
        built.close(node)
    return built


def _image_address(node: Node) -> str:
    """Return where an image's picture lies; pages that load them late name it in attributes of their own."""
    address = node.get("src").strip()
    if not address or (address.startswith("data:") and len(address) < 256):
        late = (node.get(name).strip() for name in ("data-src", "data-original", "data-lazy-src"))
        return next((each for each in late if each), address)
    return address


def _is_dot(node: Node) -> bool:
    """Say whether an image is one that only counts its viewers or keeps a place."""
    return node.get("width") in {"0", "1"} or node.get("height") in {"0", "1"}
