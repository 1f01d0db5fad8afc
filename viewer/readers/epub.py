"""Read a book in EPUB 2 or 3 as one article, its chapters following one another.

Links between chapters lead to `Article.targets` by the name `member#id`; pictures have the path of their
member as address.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

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
    Source,
    Span,
)
from viewer.readers.archive import Archive, resolved
from viewer.readers.book import Entry, Item, Package, page_of, read_package, types_of
from viewer.readers.bookdata import stated_fields
from viewer.readers.markup.blocks import blocks_of, parted, targets_of
from viewer.readers.markup.segments import Segment, segments_of
from viewer.readers.markup.tree import Node, Page
from viewer.readers.source import EmptyDocumentError, RawFile, TooLargeError

_LARGEST_BOOK = 120_000_000  # bytes of its chapters' code
_MOST_ELEMENTS = 700_000  # of all chapters
_OPENED = re.compile(r"(?:https?|mailto|ftp|tel):", re.IGNORECASE)  # what a click may hand to another program
_REMOTE = re.compile(r"(?:https?:|data:|//)", re.IGNORECASE)
_LISTS = frozenset({"toc", "landmarks", "page-list", "loi", "lot", "loa", "lov"})
_NOTES = frozenset({"footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes", "note", "notes"})
_NEAR = 3  # lines below a place of the contents in which its heading is looked for
_FEWEST_LINKS = 5  # of a chapter that only lists others
_LONGEST_LABEL = 300
_LONGEST_PAGE = 40  # characters of a page's label


class _Chapter(NamedTuple):
    item: Item
    page: Page


class _Part(NamedTuple):
    """A chapter cut into segments; `furniture` holds its elements that only list what is in the book."""

    item: Item
    segments: Sequence[Segment]
    furniture: Sequence[Node]


def read_epub(raw: RawFile, *, encoding: str | None, latest_year: int) -> Article:  # noqa: ARG001 - as all readers
    """Read a book: its chapters, what only lists them as furniture, and what its package document states.

    Args:
        raw: the file.
        encoding: the reader's own choice for its chapters, or None to find it.
        latest_year: not used; the dates of books have their years.

    Raises:
        EmptyDocumentError: none of its chapters shows text.
        ReadError: it is no book, damaged, locked, too deep or too large.
    """
    name = str(raw.path)
    archive = Archive(raw.data, name)
    package = read_package(archive, name)
    chapters, coding = _chapters(archive, package, name, encoding)
    binder = _Binder(archive, package, chapters)
    segments, furniture = _divided(_titled(binder.parts(), package.contents))
    own = parted(segments)
    blocks = blocks_of(own)
    if not blocks:
        raise EmptyDocumentError(f"{name} is a book whose chapters show no text; open another copy of it.")
    targets = targets_of(own, blocks)
    blocks = _linked(_paged(blocks, targets, binder.pages), targets)
    fields = {**stated_fields(package.statements, blocks), "encoding": coding}
    source = Source(name, raw.sha256, raw.media_type, coding.value, len(raw.data))
    text = "\n".join(block.text for block in blocks)
    return Article(text, blocks, MappingProxyType(fields), furniture, source, targets=targets)


def _chapters(
    archive: Archive, package: Package, name: str, encoding: str | None
) -> tuple[list[_Chapter], Field]:
    """Parse the chapters; return the encoding of the first one too.

    Raises:
        TooLargeError: they hold more than can be laid out.
    """
    chapters: list[_Chapter] = []
    coding = ""
    size, elements = 0, 0
    for item in package.chapters:
        if item.is_picture and not item.is_drawing:
            chapters.append(_Chapter(item, _plate(item.path)))
            continue
        data = archive.read(item.path)
        size += len(data)
        elements += data.count(b"<") // 2
        if size > _LARGEST_BOOK or elements > _MOST_ELEMENTS:
            raise TooLargeError(f"{name} is a book too large to be laid out; split it and open a part.")
        page, found = page_of(data, f"{name}: {item.path}", encoding)
        coding = coding or found
        chapters.append(_Chapter(item, _drawn(item.path, page) if item.is_drawing else page))
    kind = EvidenceKind.USER if encoding else EvidenceKind.FILE
    detail = "chosen by the reader" if encoding else "of the book's first chapter"
    return chapters, Field(coding or "UTF-8", coding or "UTF-8", Evidence(kind, detail=detail))


def _plate(path: str, lines: Sequence[str] = ()) -> Page:
    """Return a page that shows one picture, and the lines written in it."""
    body = Node("body", {}, None, 1)
    nodes = [body, Node("img", {"src": path.rpartition("/")[2]}, body, 1)]
    for line in lines:
        nodes.append(Node("p", {}, body, 1))
        nodes[-1].children.append(line)
    for index, node in enumerate(nodes):
        node.index, node.end = index, index + 1
    body.end = len(nodes)
    body.children.extend(nodes[1:])
    return Page("", nodes)


def _drawn(path: str, page: Page) -> Page:
    """Return a drawing as a picture and the words in it."""
    return _plate(path, [page.words(node) for node in page.tagged("text")])


def _name(path: str, fragment: str) -> str:
    """Return the name of a place in the book; percent signs would be decoded in a link's address."""
    return (f"{path}#{fragment}" if fragment else path).replace("%", "_")


class _Binder:
    """Joins chapters: leads links from one into another, and gives the places they lead to names of the book.

    `pages` says which of the places begin which pages of the printed book, once the parts are made.
    """

    def __init__(self, archive: Archive, package: Package, chapters: Sequence[_Chapter]) -> None:
        self._archive = archive
        self._package = package
        self._chapters = chapters
        self._places = {chapter.item.path: _identities(chapter.page) for chapter in chapters}
        self._wanted: dict[str, set[str]] = {path: set() for path in self._places}
        self._furniture: dict[str, list[Node]] = {path: [] for path in self._places}
        self._mentions: dict[str, set[str]] = {}  # the chapters that each chapter's links lead to
        self.pages: dict[str, str] = {}

    def parts(self) -> list[_Part]:
        """Return the chapters, cut into segments."""
        for chapter in self._chapters:
            for node in chapter.page.nodes:
                self._prepare(node, chapter.item.path)
        for entry in self._package.contents:
            self._want(entry.path, entry.fragment)
        for entry in self._package.pages:
            self._add_page(entry.path, entry.fragment, entry.label)
        return [self._part(chapter) for chapter in self._chapters]

    def _add_page(self, path: str, fragment: str, label: str) -> None:
        name = self._want(path, fragment)
        if name and label:
            self.pages[name] = " ".join(label.split())[:_LONGEST_PAGE]

    def _want(self, path: str, fragment: str) -> str:
        """Ask for a place; return its name, that of its chapter where it is missing, "" outside the book."""
        if path not in self._places:
            return ""
        known = fragment if fragment in self._places[path] else ""
        self._wanted[path].add(known)
        return _name(path, known)

    def _prepare(self, node: Node, base: str) -> None:
        """Give an element of a chapter the meaning it has in the book."""
        if node.tag == "a":
            self._relink(node, base)
        elif node.tag in {"img", "image"}:
            self._place_picture(node, base)
        elif node.tag in {"rt", "rp", "rtc"} or (node.tag == "case" and _is_switch(node.parent)):
            node.tag = "template"  # which no page shows
        kinds = types_of(node)
        if not kinds:
            return
        if "pagebreak" in kinds:
            self._prepare_page(node, base)
        if kinds & _NOTES and "hidden" in node.attributes:
            node.attributes = {key: value for key, value in node.attributes.items() if key != "hidden"}
        if kinds & _LISTS and node.tag in {"nav", "section", "div", "body"}:
            self._furniture[base].append(node)

    def _prepare_page(self, node: Node, base: str) -> None:
        """Take the number of a page out of the text."""
        fragment = node.get("id") or f"pilcrow-{node.index}"
        label = node.get("title") or node.get("aria-label") or "".join(_strings(node)) or node.get("id")
        node.attributes = {**node.attributes, "id": fragment}
        node.children.clear()
        self._places[base].setdefault(fragment, node)
        self._add_page(base, fragment, label)

    def _relink(self, node: Node, base: str) -> None:
        address = node.get("href").strip()
        if not address or _OPENED.match(address):
            return
        place = resolved(base, address)
        path = self._archive.find(place[0]) if place else None
        name = self._want(path, place[1]) if place and path else ""
        if name and path:
            self._mentions.setdefault(base, set()).add(path)
        node.attributes = {**node.attributes, "href": f"#{name}" if name else ""}

    def _place_picture(self, node: Node, base: str) -> None:
        """Give a picture the path of its member, also one that a drawing frames."""
        address = (node.get("src") or node.get("xlink:href") or node.get("href")).strip()
        if not _REMOTE.match(address):
            place = resolved(base, address)
            address = (self._archive.find(place[0]) if place else None) or ""
        if node.tag == "image":
            node.tag = "img"
            for frame in node.ancestors(8):
                if frame.tag == "svg":
                    frame.tag = "span"
        node.attributes = {**node.attributes, "alt": node.get("alt") or node.get("title"), "src": address}

    def _part(self, chapter: _Chapter) -> _Part:
        path, page = chapter.item.path, chapter.page
        places = self._places[path]
        for fragment in self._wanted[path]:
            node = places[fragment] if fragment else _beginning(page.body)
            node.attributes = {**node.attributes, "id": _name(path, fragment)}
        names = {_name(path, fragment) for fragment in self._wanted[path]}
        segments = segments_of(page, names=names)
        furniture = self._furniture[path]
        if path in self._package.listings or self._only_lists(path, segments):
            furniture = [page.nodes[0]]
        return _Part(chapter.item, segments, furniture)

    def _only_lists(self, path: str, segments: Sequence[Segment]) -> bool:
        """Say whether a chapter is nothing but links to others."""
        texts = [segment for segment in segments if segment.text]
        links = [segment for segment in texts if segment.link_density > 0.8]
        others = self._mentions.get(path, set()) - {path}
        return len(others) >= _FEWEST_LINKS and len(links) * 10 >= len(texts) * 8


def _identities(page: Page) -> dict[str, Node]:
    """Return the elements of a page by their names; "" is no name."""
    found: dict[str, Node] = {}
    for node in page.nodes:
        if node.attributes:
            for key in ("id", "xml:id", "name"):
                name = node.attributes.get(key)
                if name and (key != "name" or node.tag == "a"):
                    found.setdefault(name, node)
    return found


def _is_switch(node: Node | None) -> bool:
    return node is not None and node.tag == "switch"


def _strings(node: Node) -> Iterator[str]:
    return (child for child in node.children if isinstance(child, str))


def _beginning(body: Node) -> Node:
    """Return an element at the beginning of a page."""
    node = Node("a", {}, body, body.line)
    node.index = -1  # the cutter tells elements apart by it
    body.children.insert(0, node)
    return node


def _titled(parts: Sequence[_Part], contents: Sequence[Entry]) -> list[_Part]:
    """Return the parts with headings from the contents, where they have none of their own."""
    entries: dict[str, list[Entry]] = {}
    for entry in contents:
        entries.setdefault(entry.path, []).append(entry)
    levels: dict[int, int] = {}
    for part in parts:
        for at, entry in _entries_at(part, entries.get(part.item.path, ())):
            near = part.segments[max(at - 1, 0) : at + _NEAR]
            headings = (segment.level for segment in near if segment.kind is BlockKind.HEADING)
            levels.setdefault(entry.depth, next(headings, None) or 0)
    return [_with_headings(part, entries.get(part.item.path, ()), levels) for part in parts]


def _entries_at(part: _Part, entries: Sequence[Entry]) -> list[tuple[int, Entry]]:
    """Return lines of the contents with the segments they lead to."""
    places: dict[str, int] = {}
    for index, segment in enumerate(part.segments):
        for name, _ in segment.names:
            places.setdefault(name, index)
    return [(places.get(_name(entry.path, entry.fragment), 0), entry) for entry in entries]


def _with_headings(part: _Part, entries: Sequence[Entry], levels: Mapping[int, int]) -> _Part:
    """Make headings of the lines that the contents name; add them where a chapter has none at all."""
    segments = list(part.segments)
    if part.furniture or not any(segment.text for segment in segments):
        return part
    has_own = any(segment.kind is BlockKind.HEADING for segment in segments)
    added: dict[int, list[tuple[str, int]]] = {}
    for at, entry in _entries_at(part, entries):
        level = levels.get(entry.depth) or min(entry.depth, 6)
        near = range(at, min(at + _NEAR, len(segments)))
        named = next((index for index in near if _same(segments[index].text, entry.label)), None)
        if named is None and not has_own:
            added.setdefault(at, []).append((entry.label[:_LONGEST_LABEL], level))
        elif named is not None and segments[named].kind is not BlockKind.HEADING:
            segments[named] = replace(segments[named], kind=BlockKind.HEADING, level=level, marker="")
    titled = [each for at, segment in enumerate(segments) for each in _under(segment, added.get(at, ()))]
    return part._replace(segments=titled)


def _under(segment: Segment, headings: Sequence[tuple[str, int]]) -> list[Segment]:
    """Return headings and the segment under them; what led to its beginning leads to the first of them."""
    if not headings:
        return [segment]
    begins = tuple(name for name in segment.names if not name[1])
    rest = replace(segment, names=tuple(name for name in segment.names if name[1]))
    over = [
        Segment(segment.owner, BlockKind.HEADING, label, (), 0, segment.line, level)
        for label, level in headings
    ]
    over[0].names = begins
    return [*over, rest]


def _same(line: str, label: str) -> bool:
    """Say whether a line and a label have the same letters and digits."""
    if not line or len(line) > 2 * len(label) + 20:
        return False
    squeezed = ["".join(filter(str.isalnum, text)).casefold() for text in (line, label)]
    return squeezed[0] == squeezed[1] != ""


def _divided(parts: Sequence[_Part]) -> tuple[list[Segment], tuple[Furniture, ...]]:
    """Return the book's own segments, and the lines of what only lists them."""
    own: list[Segment] = []
    furniture: list[Furniture] = []
    for place, part in enumerate(parts, 1):
        listed = {index for node in part.furniture for index in range(node.index, node.end)}
        for segment in part.segments:
            if segment.owner.index not in listed:
                own.append(segment)
            elif segment.text:
                furniture.append(Furniture(place, segment.text, Span(0, 0)))
    return own, tuple(furniture)


def _paged(blocks: Sequence[Block], targets: Mapping[str, int], pages: Mapping[str, str]) -> list[Block]:
    """Return the blocks with the pages of the printed book on which they begin."""
    begins = sorted((targets[name], label) for name, label in pages.items() if name in targets)
    paged: list[Block] = []
    passed, page = 0, ""
    for block in blocks:
        while passed < len(begins) and begins[passed][0] <= block.span.start:
            page = begins[passed][1]
            passed += 1
        paged.append(replace(block, page=page) if page else block)
    return paged


def _linked(blocks: Sequence[Block], targets: Mapping[str, int]) -> tuple[Block, ...]:
    """Return the blocks without the links that lead to what is not shown."""
    return tuple(
        replace(block, inlines=tuple(each for each in block.inlines if not _is_loose(each, targets)))
        if any(_is_loose(each, targets) for each in block.inlines)
        else block
        for block in blocks
    )


def _is_loose(inline: Inline, targets: Mapping[str, int]) -> bool:
    return (
        inline.kind is InlineKind.LINK
        and inline.address.startswith("#")
        and inline.address[1:] not in targets
    )
