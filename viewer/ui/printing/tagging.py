"""Makes a PDF as Qt writes it a tagged one: structure, outline, language, and text that can be taken out.

Qt 6.11 has no tags of its own. So marks are drawn among the words, rectangles without area far off the page,
and here, in the finished file, they become marked content; a tree of what is marked is added. The file is
written anew from Qt's own objects, in Qt's order. A file of another shape is refused, and stays as it was.

Sources: ISO 32000-1, 7.5 (file structure), 12.3.3 (outlines), 14.6 to 14.9 (marked content, structure,
replacement text).
"""

import re
import unicodedata
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import chain
from typing import NamedTuple

FAR_OFF = 12345  # where marks are drawn, in units to the left of the page

_MARK = re.compile(rb"-%d -(\d+) 0 0 re\nf\n" % FAR_OFF)
_OBJECT = re.compile(rb"(\d+) 0 obj\b")
_CONTENTS = re.compile(rb"/Contents (\d+) 0 R")
_LENGTH = re.compile(rb"/Length (\d+)( 0 R)?")
_WORDS = re.compile(rb"BT\n(.*?)ET\n", re.DOTALL)
_CHARACTER = re.compile(rb"<([0-9A-F]{4})>(?= |\])")


class TaggingError(ValueError):
    """A file is not of the shape that Qt writes."""


class Says(Enum):
    """What a mark says of what is drawn after it."""

    ELEMENT = auto()  # it belongs to an element
    ARTIFACT = auto()  # it is no content: a number, a rule
    END = auto()  # of either
    WORDS = auto()  # it is drawn for these words, within an element
    AFTER_WORDS = auto()  # what is drawn belongs to their element again


class Mark(NamedTuple):
    """A mark, with the index of the element or with the words where it is of such."""

    says: Says
    element: int = 0
    words: str = ""


@dataclass
class Element:
    """One element of the structure: its kind in PDF's words, and the parts of pages that belong to it."""

    kind: str
    parent: int | None
    alt: str = ""
    children: list[int] = field(default_factory=list[int])
    parts: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])  # page, number on it


class Entry(NamedTuple):
    """A line of the outline: `level` from 1, page from 0, `y` in points from the page's bottom."""

    level: int
    title: str
    page: int
    y: float


@dataclass
class Structure:
    """What the pages hold, gathered while they are drawn."""

    language: str = ""
    elements: list[Element] = field(default_factory=lambda: [Element("Document", None)])
    pages: list[list[Mark]] = field(default_factory=list[list[Mark]])
    outline: list[Entry] = field(default_factory=list[Entry])

    def element(self, kind: str, parent: int = 0, alt: str = "") -> int:
        """Add an element and return its index; 0 is the document."""
        self.elements.append(Element(kind, parent, alt))
        self.elements[parent].children.append(len(self.elements) - 1)
        return len(self.elements) - 1

    def mark(self, mark: Mark) -> int:
        """Add a mark to the last page and return its number there, from 1."""
        self.pages[-1].append(mark)
        return len(self.pages[-1])


def tagged(pdf: bytes, structure: Structure) -> Iterator[bytes]:
    """Yield, in many parts, a PDF with the structure in it.

    Raises:
        TaggingError: it is not as Qt writes it.
    """
    file = _File(pdf)
    if len(file.pages) != len(structure.pages):
        raise TaggingError(f"{len(file.pages)} pages instead of {len(structure.pages)}")
    tree = _Tree(structure, list(file.pages), max(file.objects) + 1)
    offsets: dict[int, int] = {}
    head = pdf[: file.first]
    at = len(head)
    yield head
    for number, body in chain(_rewritten(file, structure, tree.catalog()), tree.objects()):
        offsets[number] = at
        written = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        at += len(written)
        yield written
    yield _tail(offsets, at, file.trailer)


def _rewritten(file: "_File", structure: Structure, more: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield Qt's objects, those changed that have to do with tags; `more` is what the catalog says more."""
    contents = {_contents_of(file.objects[number]): index for number, index in file.pages.items()}
    for number, body in file.objects.items():
        written = body
        if number in contents:
            written = _stream(_Marked(structure, contents[number]).contents(file.data(number)))
        elif number in file.pages:
            said = b"/Type /Page\n/StructParents %d\n/Tabs /S\n" % file.pages[number]
            written = body.replace(b"/Type /Page\n", said, 1)
        elif b"/Type /Catalog\n" in file.head(number):
            written = body.replace(b"/Type /Catalog\n", b"/Type /Catalog\n" + more, 1)
        elif b"/Length" in file.head(number) and b"beginbfrange" in (data := file.data(number)):
            written = _stream(_CHARACTER.sub(_plain_letters, data))
        yield number, written


class _File:
    """Qt's objects by number, in the order in which they stand."""

    def __init__(self, pdf: bytes) -> None:
        found = re.search(rb"startxref\n(\d+) ?\n%%EOF\s*$", pdf[-200:])
        if found is None:
            raise TaggingError("no cross-reference table")
        table = pdf[int(found[1]) :]
        entries = re.findall(rb"(\d{10}) \d{5} n", table)
        starts = sorted(int(each) for each in entries)
        trailer = re.search(rb"trailer\n<<(.*?)>>\nstartxref", table, re.DOTALL)
        if trailer is None or not starts:
            raise TaggingError("no trailer")
        self.trailer = trailer[1]
        self.first = starts[0]
        self.objects: dict[int, bytes] = {}
        for start, end in zip(starts, [*starts[1:], int(found[1])], strict=True):
            named = _OBJECT.match(pdf, start)
            last = pdf.rfind(b"endobj", start, end)
            if named is None or last < 0:
                raise TaggingError(f"no object at {start}")
            self.objects[int(named[1])] = pdf[named.end() : last].strip(b"\n")
        numbers = (number for number in self.objects if b"/Type /Page\n" in self.head(number))
        self.pages = {number: index for index, number in enumerate(numbers)}

    def head(self, number: int) -> bytes:
        """Return an object without its stream, if it has one."""
        return self.objects[number][:600].partition(b"stream\n")[0]

    def data(self, number: int) -> bytes:
        """Return what an object's stream holds.

        Raises:
            TaggingError: it has none.
        """
        body = self.objects[number]
        head, _, rest = body.partition(b"stream\n")
        stated = _LENGTH.search(head)
        if stated is None:
            raise TaggingError(f"no stream in {number}")
        length = int(self.objects[int(stated[1])]) if stated[2] else int(stated[1])
        return zlib.decompress(rest[:length]) if b"/FlateDecode" in head else rest[:length]


def _contents_of(page: bytes) -> int:
    found = _CONTENTS.search(page)
    if found is None:
        raise TaggingError("a page without contents")
    return int(found[1])


def _stream(data: bytes) -> bytes:
    packed = zlib.compress(data, 6)
    return b"<<\n/Length %d\n/Filter /FlateDecode\n>>\nstream\n%s\nendstream" % (len(packed), packed)


class _Marked:
    """Makes the marks of one page marked content. Nothing is nested, which not every reader understands."""

    def __init__(self, structure: Structure, page: int) -> None:
        self._structure = structure
        self._page = page
        self._count = 0
        self._element = 0

    def contents(self, data: bytes) -> bytes:
        """Return the page's contents; the elements are told which parts are theirs."""
        marks = self._structure.pages[self._page]
        pieces = _MARK.split(data)
        done = [pieces[0]]
        for number, piece in zip(pieces[1::2], pieces[2::2], strict=True):
            done += self._begun(marks[int(number) - 1], piece)
        return b"".join(done)

    def _begun(self, mark: Mark, piece: bytes) -> list[bytes]:
        match mark.says:
            case Says.ARTIFACT:
                return [b"/Artifact BMC\n", piece]
            case Says.END:
                return [b"EMC\n", piece]
            case Says.WORDS:
                return [b"EMC\n", self._replaced(piece, mark.words)]
            case Says.ELEMENT:
                self._element = mark.element
            case Says.AFTER_WORDS:
                pass
        kind = self._structure.elements[self._element].kind.encode()
        return [b"/%s <</MCID %d>> BDC\n" % (kind, self._part()), piece]

    def _part(self) -> int:
        self._structure.elements[self._element].parts.append((self._page, self._count))
        self._count += 1
        return self._count - 1

    def _replaced(self, piece: bytes, words: str) -> bytes:
        """Put a word's letters around its glyphs, which may name others or none."""
        left = [words]

        def around(found: re.Match[bytes]) -> bytes:
            said = left.pop().encode("utf-16-be", "replace").hex() if left else ""
            form = b"BT\n/Span <</MCID %d /ActualText <FEFF%s>>> BDC\n%sEMC\nET\n"
            return form % (self._part(), said.encode(), found[1])

        return _WORDS.sub(around, piece)


def _plain_letters(found: re.Match[bytes]) -> bytes:
    """Return the letter that a glyph is a shape of, or the letters of a Latin ligature.

    What stands for several letters from right to left stays: readers turn them round with their line.
    """
    sign = chr(int(found[1], 16))
    if sign == "\t":
        return b"<0020>"  # one glyph serves both, and Qt names it after the first
    if not ("\ufb00" <= sign <= "\ufdff" or "\ufe70" <= sign <= "\ufefc"):
        return found[0]
    letters = unicodedata.normalize("NFKC", sign)
    if len(letters) > 1 and sign > "\ufb06":
        return found[0]
    return b"<%s>" % letters.encode("utf-16-be").hex().upper().encode()


class _Tree:
    """The objects of the structure and of the outline."""

    def __init__(self, structure: Structure, pages: list[int], first: int) -> None:
        self._structure = structure
        self._pages = pages
        self._root = first
        self._parents = first + 1
        self._elements = first + 2
        self._outline = self._elements + len(structure.elements)

    def catalog(self) -> bytes:
        """Return what the catalog says more."""
        language = self._structure.language
        said = b"/MarkInfo <</Marked true>>\n/StructTreeRoot %d 0 R\n" % self._root
        said += b"/ViewerPreferences <</DisplayDocTitle true>>\n"
        if language:
            said += b"/Lang %s\n" % _text(language)
        if self._structure.outline:
            said += b"/Outlines %d 0 R\n" % self._outline
        return said

    def objects(self) -> Iterator[tuple[int, bytes]]:
        """Yield them, once all pages are written and every part is known."""
        elements = self._structure.elements
        root = b"<</Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey %d>>"
        yield self._root, root % (self._elements, self._parents, len(self._pages))
        yield self._parents, self._parent_tree()
        for index, each in enumerate(elements):
            yield self._elements + index, self._element(each)
        yield from self._outlines()

    def _element(self, each: Element) -> bytes:
        kids = [b"%d 0 R" % (self._elements + child) for child in each.children]
        parts = [
            b"<</Type /MCR /Pg %d 0 R /MCID %d>>" % (self._pages[page], part) for page, part in each.parts
        ]
        parent = self._root if each.parent is None else self._elements + each.parent
        alt = b" /Alt %s" % _text(each.alt) if each.alt else b""
        form = b"<</Type /StructElem /S /%s /P %d 0 R%s /K [%s]>>"
        return form % (each.kind.encode(), parent, alt, b" ".join(parts + kids))

    def _parent_tree(self) -> bytes:
        owners: list[list[tuple[int, int]]] = [[] for _ in self._pages]
        for index, each in enumerate(self._structure.elements):
            for page, part in each.parts:
                owners[page].append((part, self._elements + index))
        written = (
            b"%d [%s]" % (page, b" ".join(b"%d 0 R" % owner for _, owner in sorted(parts)))
            for page, parts in enumerate(owners)
        )
        return b"<</Nums [%s]>>" % b"\n".join(written)

    def _outlines(self) -> Iterator[tuple[int, bytes]]:
        entries = self._structure.outline
        if not entries:
            return
        parents = list(_parents(entries))
        children: dict[int, list[int]] = {}
        for index, parent in enumerate(parents):
            children.setdefault(parent, []).append(index)
        yield self._outline, b"<</Type /Outlines %s>>" % self._ends(children, -1, len(entries))
        for index, entry in enumerate(entries):
            siblings = children[parents[index]]
            at = siblings.index(index) if len(siblings) < 100 else _place(siblings, index)
            said = b"/Title %s /Parent %d 0 R" % (_text(entry.title), self._line(parents[index]))
            if at > 0:
                said += b" /Prev %d 0 R" % self._line(siblings[at - 1])
            if at + 1 < len(siblings):
                said += b" /Next %d 0 R" % self._line(siblings[at + 1])
            there = b" /Dest [%d 0 R /XYZ null %.1f null] " % (self._pages[entry.page], entry.y)
            below = self._ends(children, index, len(children.get(index, ())))
            yield self._line(index), b"<<%s%s%s>>" % (said, there, below)

    def _line(self, index: int) -> int:
        return self._outline + 1 + index

    def _ends(self, children: dict[int, list[int]], index: int, count: int) -> bytes:
        below = children.get(index)
        if not below:
            return b""
        return b"/First %d 0 R /Last %d 0 R /Count %d" % (self._line(below[0]), self._line(below[-1]), count)


def _place(siblings: list[int], index: int) -> int:
    from bisect import bisect_left  # noqa: PLC0415  for long outlines only

    return bisect_left(siblings, index)


def _parents(entries: list[Entry]) -> Iterator[int]:
    """Yield the index of the entry that each one stands under, -1 for the outermost."""
    above: list[tuple[int, int]] = []
    for index, entry in enumerate(entries):
        while above and above[-1][0] >= entry.level:
            above.pop()
        yield above[-1][1] if above else -1
        above.append((entry.level, index))


def _text(words: str) -> bytes:
    return b"<FEFF%s>" % words.encode("utf-16-be", "replace").hex().upper().encode()


def _tail(offsets: dict[int, int], at: int, trailer: bytes) -> bytes:
    size = max(offsets) + 1
    lines = [b"0000000000 65535 f \n"]
    lines += [
        b"%010d 00000 n \n" % offsets[number] if number in offsets else b"0000000000 65535 f \n"
        for number in range(1, size)
    ]
    kept = re.sub(rb"/Size \d+", b"/Size %d" % size, trailer)
    return b"xref\n0 %d\n%strailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, b"".join(lines), kept, at)
