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
    Source,
    Span,
)
from viewer.readers.archive import Archive, resolved
from viewer.readers.book import Entry, Item, Package, page_of, read_package, types_of
from viewer.readers.bookdata import stated_fields
from viewer.readers.markup.blocks import blocks_of
from viewer.readers.markup.segments import Segment, segments_of
from viewer.readers.markup.targets import Mark, mark, offsets_of, unmarked
from viewer.readers.markup.tree import Node, Page
from viewer.readers.source import EmptyDocumentError, RawFile, TooLargeError

_LARGEST_BOOK = 120_000_000  # bytes of its chapters' code
_MOST_ELEMENTS = 700_000  # of all chapters
_OPENED = re.compile(r"(?:https?|mailto|ftp|tel):", re.IGNORECASE)  # what a click may hand to another program
_REMOTE = re.compile(r"(?:https?:|data:|//)", re.IGNORECASE)
_LISTS = frozenset({"toc", "landmarks", "page-list", "loi", "lot", "loa", "lov"})
_NOTES = frozenset({"footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes", "note", "notes"})
_PAGE = "page "  # marks where a page begins; no name of a place begins so, for `_name` sees to that
_NEAR = 3  # lines below a place of the contents in which its heading is looked for
_FEWEST_LINKS = 5  # of a chapter that only lists others
_LONGEST_LABEL = 300


class _Chapter(NamedTuple):
    item: Item
    page: Page


class _Part(NamedTuple):
    """A chapter cut into segments, with the places in it; `furniture` holds elements that only list."""

    item: Item
    segments: Sequence[Segment]
    marks: Sequence[Mark]
    furniture: Sequence[Node]


class _Bound(NamedTuple):
    """The chapters of a book joined: its own segments, the places among them, and the lines of its lists."""

    segments: Sequence[Segment]
    marks: Sequence[Mark]
    furniture: tuple[Furniture, ...]


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
    parts = _titled(_Binder(archive, package, chapters).parts(), package.contents)
    bound = _bound(parts)
    blocks = blocks_of(bound.segments)
    if not blocks:
        raise EmptyDocumentError(f"{name} is a book whose chapters show no text; open another copy of it.")
    places = offsets_of(bound.marks, bound.segments, blocks)
    blocks = _paged(blocks, places)
    fields = {**stated_fields(package.statements, blocks), "encoding": coding}
    source = Source(name, raw.sha256, raw.media_type, coding.value, len(raw.data))
    targets = MappingProxyType({key: at for key, at in places.items() if not key.startswith(_PAGE)})
    text = "\n".join(block.text for block in blocks)
    return Article(text, blocks, MappingProxyType(fields), bound.furniture, source, targets=targets)


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
    """Return the name of a place in the book."""
    name = f"{path}#{fragment}" if fragment else path
    return f"./{name}" if name.startswith(_PAGE) else name


class _Binder:
    """Joins chapters: leads links from one into another, and marks the places they lead to."""

    def __init__(self, archive: Archive, package: Package, chapters: Sequence[_Chapter]) -> None:
        self._archive = archive
        self._package = package
        self._chapters = chapters
        self._places = {chapter.item.path: _identities(chapter.page) for chapter in chapters}
        self._wanted: dict[str, set[str]] = {path: set() for path in self._places}
        self._furniture: dict[str, list[Node]] = {path: [] for path in self._places}
        self._mentions: dict[str, set[str]] = {}  # the chapters that each chapter's links lead to

    def parts(self) -> list[_Part]:
        """Return the chapters, cut into segments."""
        for chapter in self._chapters:
            for node in chapter.page.nodes:
                self._prepare(node, chapter.item.path)
        for entry in (*self._package.contents, *self._package.pages):
            self._want(entry.path, entry.fragment)
        return [self._part(chapter) for chapter in self._chapters]

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
            label = node.get("title") or node.get("aria-label") or "".join(_strings(node))
            node.children.clear()
            mark(node, _PAGE + (_label(label) or _label(node.get("id"))))
        if kinds & _NOTES and "hidden" in node.attributes:
            node.attributes = {key: value for key, value in node.attributes.items() if key != "hidden"}
        if kinds & _LISTS and node.tag in {"nav", "section", "div", "body"}:
            self._furniture[base].append(node)

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
        node.attributes = {"alt": node.get("alt") or node.get("title"), "src": address}

    def _part(self, chapter: _Chapter) -> _Part:
        path = chapter.item.path
        identities = self._places[path]
        for fragment in sorted(self._wanted[path]):
            mark(identities[fragment] if fragment else chapter.page.body, _name(path, fragment))
        for entry in self._package.pages:
            if entry.path == path:
                mark(identities.get(entry.fragment, chapter.page.body), _PAGE + _label(entry.label))
        segments, marks = unmarked(segments_of(chapter.page))
        furniture = self._furniture[path]
        if path in self._package.listings or self._only_lists(path, segments):
            furniture = [chapter.page.nodes[0]]
        return _Part(chapter.item, segments, marks, furniture)

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


def _label(text: str) -> str:
    return " ".join(text.split())[:40]


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
    places = {each.name: each.at for each in reversed(part.marks)}
    return [(places.get(_name(entry.path, entry.fragment), 0), entry) for entry in entries]


def _with_headings(part: _Part, entries: Sequence[Entry], levels: Mapping[int, int]) -> _Part:
    """Make headings of the lines that the contents name; add them where a chapter has none at all."""
    segments = list(part.segments)
    if part.furniture or not any(segment.text for segment in segments):
        return part
    has_own = any(segment.kind is BlockKind.HEADING for segment in segments)
    added: list[tuple[int, Segment]] = []
    for at, entry in _entries_at(part, entries):
        level = levels.get(entry.depth) or min(entry.depth, 6)
        near = range(at, min(at + _NEAR, len(segments)))
        named = next((index for index in near if _same(segments[index].text, entry.label)), None)
        if named is not None:
            if segments[named].kind is not BlockKind.HEADING:
                segments[named] = replace(segments[named], kind=BlockKind.HEADING, level=level)
        elif not has_own and len(entry.label) <= _LONGEST_LABEL:
            over = segments[min(at, len(segments) - 1)]
            heading = Segment(over.owner, BlockKind.HEADING, entry.label, (), 0, over.line, level)
            added.append((at, heading))
    marks = list(part.marks)
    for at, heading in reversed(added):
        segments.insert(at, heading)
        marks = [each._replace(at=each.at + 1) if _is_after(each, at) else each for each in marks]
    return part._replace(segments=segments, marks=marks)


def _is_after(place: Mark, at: int) -> bool:
    """Say whether a place stands behind a heading added at a segment; the segment's beginning does not."""
    return place.at > at or (place.at == at and place.offset > 0)


def _same(line: str, label: str) -> bool:
    """Say whether a line and a label have the same letters and digits."""
    if not line or len(line) > 2 * len(label) + 20:
        return False
    squeezed = ["".join(filter(str.isalnum, text)).casefold() for text in (line, label)]
    return squeezed[0] == squeezed[1] != ""


def _bound(parts: Sequence[_Part]) -> _Bound:
    """Join the parts, and take what only lists out of them."""
    own: list[Segment] = []
    marks: list[Mark] = []
    furniture: list[Furniture] = []
    for place, part in enumerate(parts, 1):
        starts: list[int] = []
        for segment in part.segments:
            starts.append(len(own))
            if any(segment.owner.has_ancestor(node) for node in part.furniture):
                if segment.text:
                    furniture.append(Furniture(place, segment.text, Span(0, 0)))
            else:
                own.append(segment)
        starts.append(len(own))
        marks.extend(each._replace(at=starts[each.at]) for each in part.marks)
    return _Bound(own, marks, tuple(furniture))


def _paged(blocks: Sequence[Block], places: Mapping[str, int]) -> tuple[Block, ...]:
    """Return the blocks with the pages of the printed book on which they begin."""
    pages = sorted((at, key[len(_PAGE) :]) for key, at in places.items() if key.startswith(_PAGE))
    if not pages:
        return tuple(blocks)
    paged: list[Block] = []
    passed, page = 0, ""
    for block in blocks:
        while passed < len(pages) and pages[passed][0] <= block.span.start:
            page = pages[passed][1]
            passed += 1
        paged.append(replace(block, page=page) if page else block)
    return tuple(paged)
