"""Cut a page into stretches of shown text, each what a reader sees as one paragraph, heading, item or row."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from viewer.article.lines import Lines, Units, joins
from viewer.article.model import BlockKind, Inline, InlineKind
from viewer.readers.markup.links import Links
from viewer.readers.markup.lists import BULLET, LISTS, List
from viewer.readers.markup.runs import (
    BREAK,
    ENDS_SENTENCE,
    LINE_BREAK,
    LONG_LINE,
    RUN_TAGS,
    Built,
    Cell,
    Close,
    Name,
    Piece,
    built,
    is_blank,
    paragraphs,
)
from viewer.readers.markup.tables import data_rows
from viewer.readers.markup.tree import Node, Page

_NOT_SHOWN = frozenset(
    """
    head script style template noscript object embed applet iframe frame frameset noframes svg canvas map
    audio video select option datalist textarea button input meter progress dialog param source track title rp
    annotation annotation-xml
    """.split()  # noqa: SIM905 - a table
)
_INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr output q rb
    rt rtc ruby s samp small span strike strong sub sup time tt u var wbr img picture math mi mn mo mrow msup
    msub mfrac msqrt semantics mtext area
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
_COUNTED = frozenset({*LISTS, "li", "blockquote"})
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


@dataclass(slots=True)
class Segment:
    """One stretch of shown text. `owner` is the block element that holds it.

    `link_length` counts its characters in links. `line` counts the file's lines from 1. `index` counts the
    page's segments from 0. `level` is a heading's, or how deep a list or a quote is nested, from 1. `marker`
    stands before a list item. `names` are places that links lead to, each with its offset in the text.
    `is_parted` says whether a line is drawn over it.
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
    marker: str = ""
    names: tuple[tuple[str, int], ...] = ()
    is_parted: bool = False

    @property
    def link_density(self) -> float:
        """The share of its characters that stand in links."""
        return self.link_length / len(self.text) if self.text else 0.0


def segments_of(page: Page, *, own: Sequence[str] = (), names: Collection[str] = ()) -> list[Segment]:
    """Return the page's shown text in order.

    Args:
        page: the page.
        own: what the page states as its own address, the surest first; links are made whole by it.
        names: places that links from elsewhere lead to; those that its own links lead to are known.
    """
    return _Cutter(page, Links(page, own, names)).segments()


def is_hidden(node: Node) -> bool:
    """Say whether an element is marked as not to be shown."""
    attributes = node.attributes
    if not attributes:
        return False
    if "hidden" in attributes or (attributes.get("aria-hidden") == "true" and node.tag != "img"):
        return "fallback-image" not in node.hints
    style = attributes.get("style")
    return style is not None and bool(_HIDDEN_STYLE.search(style))


class _Lists:
    """The lists and quotes that are open, and the marker that waits for its item's first words."""

    def __init__(self) -> None:
        self._open: list[List] = []
        self._quotes = 0
        self._marker = ""

    def level(self, kind: BlockKind) -> int | None:
        """Return how deep an item or a quote is nested; one that stands in no list or quote lies in one."""
        depths = {BlockKind.LIST_ITEM: len(self._open), BlockKind.QUOTE: self._quotes}
        return max(depths[kind], 1) if kind in depths else None

    def enter(self, node: Node) -> None:
        """Open an element."""
        if node.tag in LISTS:
            self._open.append(List(node))
        elif node.tag == "li":
            self._marker = self._open[-1].marker(node) if self._open else BULLET
        elif node.tag == "blockquote":
            self._quotes += 1

    def leave(self, node: Node) -> None:
        """Close an element."""
        if node.tag in LISTS:
            self._open.pop()
        elif node.tag == "li":
            self._marker = ""
        elif node.tag == "blockquote":
            self._quotes -= 1

    def see_box(self, node: Node) -> None:
        """Let a box to be ticked, before an item's words, stand for its marker."""
        if self._marker and node.get("type").lower() == "checkbox":
            self._marker = "\N{BALLOT BOX WITH CHECK}" if "checked" in node.attributes else "\N{BALLOT BOX}"

    def take_marker(self) -> str:
        """Return the marker the first time it is asked for after its item began."""
        marker, self._marker = self._marker, ""
        return marker


class _Cutter:
    """Walks a page once, opening and closing segments at block elements."""

    def __init__(self, page: Page, links: Links) -> None:
        self._page = page
        self._links = links
        self._rows, self._columns = data_rows(page)
        self._lists = _Lists()
        self._found: list[Segment] = []
        self._pieces: list[Piece] = []
        self._open: list[Node] = []
        self._blocks: list[Node] = []
        self._kinds: list[tuple[BlockKind, int | None]] = [(BlockKind.PARAGRAPH, None)]
        self._shown = _shown_text_ends(page)
        self._is_parted = False

    def segments(self) -> list[Segment]:
        """Walk the page."""
        body = self._page.body
        self._blocks.append(body)
        stack: list[Node | str | Callable[[], None]] = list(reversed(body.children))
        while stack:
            top = stack.pop()
            if isinstance(top, str):
                if self._pieces or not top.isspace() or self._kinds[-1][0] is BlockKind.CODE:
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
            self._pieces.append(BREAK)
            return None
        if tag in _NOT_SHOWN or (node.attributes and self._is_left_out(node)):
            self._lists.see_box(node)
            return None
        if tag in _INLINE or self._in_row(node):
            self._add_names(node)
            return self._enter_inline(node)
        self._cut()
        if tag == "hr":
            self._is_parted = True
            return None
        self._blocks.append(node)
        if tag in _COUNTED:
            self._lists.enter(node)
        self._kinds.append(self._kind_of(node))
        self._add_names(node)
        return self._leave_block

    def _add_names(self, node: Node) -> None:
        if node.attributes and self._links.names:
            self._pieces.extend(map(Name, self._links.names_of(node)))

    def _kind_of(self, node: Node) -> tuple[BlockKind, int | None]:
        """Return the kind of what an element holds: its own, else that of the element around it."""
        if node.tag in _HEADINGS:
            return BlockKind.HEADING, int(node.tag[1])
        if node.tag == "tr" and node.index in self._rows:
            return BlockKind.TABLE_ROW, None
        if node.tag in _SECTIONS:
            return BlockKind.PARAGRAPH, None
        kind = _KINDS.get(node.tag)
        return (kind, self._lists.level(kind)) if kind else self._kinds[-1]

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
        tag = node.tag
        if node.index in self._columns:
            self._pieces.append(Cell(self._columns[node.index]))
        elif tag not in _INLINE:
            self._pieces.append(" ")
        elif tag == "rt":
            self._pieces.append("(")
            return self._leave_reading
        if tag in RUN_TAGS:
            self._pieces.append(node)
            self._open.append(node)
            return lambda: self._leave_run(node)
        return _nothing if tag in _INLINE else self._leave_cell

    def _leave_run(self, node: Node) -> None:
        self._pieces.append(Close(node))
        if self._open and self._open[-1] is node:
            self._open.pop()

    def _leave_reading(self) -> None:
        """End what says how the word before is read, as browsers do that cannot set it above."""
        self._pieces.append(")")

    def _leave_cell(self) -> None:
        self._pieces.append(" ")

    def _leave_block(self) -> None:
        self._cut()
        node = self._blocks.pop()
        if node.tag in _COUNTED:
            self._lists.leave(node)
        self._kinds.pop()

    def _cut(self) -> None:
        """End the segment that is open; runs that go on are opened again in the next one."""
        pieces = self._pieces
        if not pieces:
            return
        self._pieces = list(self._open)
        if is_blank(pieces):
            return
        owner = self._blocks[-1]
        kind, level = self._kinds[-1]
        if kind is BlockKind.CODE:
            self._add(built(pieces, self._links.addresses, is_preformatted=True), owner, kind, level)
            return
        for part in paragraphs(pieces) if len(pieces) > 1 else (pieces,):
            self._add(built(part, self._links.addresses), owner, kind, level)

    def _add(self, found: Built, owner: Node, kind: BlockKind, level: int | None) -> None:
        text, inlines, links, names = found
        prose = _prose(text) if kind is BlockKind.CODE else ()
        for words, lines_down in prose:
            self._append(Segment(owner, BlockKind.PARAGRAPH, words, (), 0, owner.line + lines_down))
        if prose:
            return
        images = tuple(each for each in inlines if each.kind is InlineKind.IMAGE) if inlines else ()
        if text or images:
            segment = Segment(owner, kind, text, inlines, links, owner.line, level, images, names=names)
            if kind is BlockKind.LIST_ITEM and text:
                segment.marker = self._lists.take_marker()
            self._append(segment)
        else:
            self._pieces[:0] = [Name(name) for name, _ in names]

    def _append(self, segment: Segment) -> None:
        segment.index = len(self._found)
        segment.is_parted, self._is_parted = self._is_parted, False
        self._found.append(segment)


def _prose(text: str) -> list[tuple[str, int]]:
    """Return the paragraphs of a preformatted text that is none of a program, with the lines above each."""
    lines = Lines(text.replace(LINE_BREAK, "\n"))
    letters = sum(character.isalpha() or character in " \u2028" for character in text)
    if letters < 0.85 * len(text) or len(text) < 2 * LONG_LINE:
        return []
    units = Units(lines, joins(lines))
    long = [unit for unit in units.texts if len(unit) >= LONG_LINE]
    ended = sum(bool(ENDS_SENTENCE.search(unit)) for unit in long)
    if sum(map(len, long)) * 2 < len(text) or ended * 4 < len(long) * 3:
        return []
    return [(words, lines.numbers[units.line_indexes(unit)[0]] - 1) for unit, words in enumerate(units.texts)]


def _nothing() -> None:
    """Close an element that leaves no trace."""


def _shown_text_ends(page: Page) -> Sequence[int]:
    """Return how many characters of text stand before each element, and last in the whole page."""
    counts = [0]
    total = 0
    for node in page.nodes:
        if node.tag not in _NOT_SHOWN:
            for child in node.children:
                if isinstance(child, str):
                    total += len(child.strip())
        counts.append(total)
    return counts
