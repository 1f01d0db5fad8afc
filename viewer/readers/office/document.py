"""Make the tree of a page of a Word document's parts."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from viewer.readers.markup.tree import Node, Page
from viewer.readers.office.numbering import Numbering
from viewer.readers.office.package import Package
from viewer.readers.office.pages import PageBreak, PagePlace, Pages
from viewer.readers.office.runs import (
    THROUGH,
    Atom,
    Note,
    Picture,
    Place,
    Runs,
    child,
    chosen,
    is_contents,
    is_hint,
)
from viewer.readers.office.styles import Role, Shape, Styles
from viewer.readers.xml import Element, attribute, local

_TAGS: Mapping[Role, str] = MappingProxyType(
    {Role.TITLE: "h1", Role.QUOTE: "blockquote", Role.CODE: "pre", Role.CAPTION: "figcaption"}
)
_DEEPEST_HEADING = 6
CELL = "\ufdd0"  # no character: where the number of the page begins in a line of a table of contents


class Read(NamedTuple):
    """A document as a page. Its elements carry `data-marker`, `data-level`, `data-role` and `data-page`.

    `names` are the places that links lead to; `edges` the lines of headers and footers. `has_pages` says
    whether the numbers of pages are those that the document has when printed.
    """

    page: Page
    names: frozenset[str]
    edges: tuple[str, ...]
    has_pages: bool


class _Tree:
    """Makes nodes in the order of a document."""

    def __init__(self) -> None:
        self.root = Node("body", {}, None, 1)
        self.nodes = [self.root]
        self._open = [self.root]

    def open(self, tag: str, attributes: Mapping[str, str] | None = None) -> Node:
        """Begin an element."""
        node = Node(tag, dict(attributes or {}), self._open[-1], 1)
        node.index = len(self.nodes)
        self.nodes.append(node)
        self._open[-1].children.append(node)
        self._open.append(node)
        return node

    def close(self) -> None:
        """End the element begun last."""
        self._open.pop().end = len(self.nodes)

    def add(self, text: str) -> None:
        """Add words."""
        self._open[-1].children.append(text)

    def page(self) -> Page:
        """Return what was made."""
        self.root.end = len(self.nodes)
        return Page("", self.nodes)


def read_document(package: Package) -> Read:
    """Return a document's text, then its notes, as a page.

    Raises:
        ReadError: a part is damaged or too large.
    """
    return _Writer(package).read()


class _Writer:
    """Walks the parts of a document, and writes the tree."""

    def __init__(self, package: Package) -> None:
        self._package = package
        styles, numbering = package.part("styles"), package.part("numbering")
        self._styles = Styles(styles.root if styles else None)
        self._numbering = Numbering(numbering.root if numbering else None)
        self._runs = Runs(package, self._styles)
        self._tree = _Tree()
        self._pages = Pages(package.main.root, package.page_count())
        self._begun: PagePlace | None = None  # where the words of the row of a table began
        self._row: Node | None = None
        self._is_contents = False
        self._noted: dict[str, PagePlace] = {}  # where the marks of notes stand
        self._label = ""  # the number of the page on which the paragraph begins
        self._names: set[str] = set()
        self._carried: list[Atom] = []
        self._note: Note | None = None
        self._has_title = any(
            self._styles.shape(attribute(each, "val"), None).role is Role.TITLE
            for each in package.main.root.iter("{*}pStyle")
        )
        self._blocks: Mapping[str, Callable[[Element], None]] = {
            "p": self._paragraph,
            "tbl": self._table,
            "sdt": self._control,
            "AlternateContent": lambda element: self._write(chosen(element)),
            **dict.fromkeys(THROUGH, self._write),
        }

    def read(self) -> Read:
        body = next((each for each in self._package.main.root if local(each) == "body"), None)
        if body is not None:
            self._write(body)
        self._flush()
        has_pages = self._pages.are_known
        for note in self._runs.notes.wanted():
            self._note = note
            self._pages.go_to(self._noted.get(f"{note.name}-mark", self._pages.at()), is_fresh=True)
            self._runs.begin(note.part)
            self._write(note.element)
            self._flush()
        edges = (_words(paragraph) for part in self._package.edges() for paragraph in _paragraphs(part.root))
        lines = tuple(dict.fromkeys(filter(None, edges)))
        return Read(self._tree.page(), frozenset(self._names), lines, has_pages)

    def _write(self, element: Element) -> None:
        for each in element:
            handle = self._blocks.get(local(each))
            if handle:
                handle(each)

    def _flush(self) -> None:
        """Write what waits for a paragraph that does not come."""
        if self._carried:
            self._emit("p", {}, self._counted(self._taken([])))

    def _control(self, element: Element) -> None:
        """Write what a control holds; the hint in an empty one is no text."""
        if is_hint(element):
            return
        was, self._is_contents = self._is_contents, self._is_contents or is_contents(element)
        self._write(element)
        self._is_contents = was

    def _table(self, element: Element) -> None:
        self._tree.open("table")
        for row in _rows(element):
            properties = child(row, "trPr")
            marks = {local(each) for each in properties} if properties is not None else set[str]()
            if "del" in marks:
                continue
            self._table_row(row, "th" if "tblHeader" in marks else "td")
        self._tree.close()

    def _table_row(self, element: Element, tag: str) -> None:
        """Write a row, each of its cells from the page on where the row begins."""
        around = self._row, self._begun
        self._row, self._begun = self._tree.open("tr"), None
        last = start = self._pages.at()
        for number, cell in enumerate(_cells(element)):
            if number:
                self._pages.go_to(start, is_fresh=True)
            self._cell(cell, tag)
            start = self._begun or start
            last = max(last, self._pages.at(), key=lambda place: place.turned)
        self._pages.go_to(last, is_fresh=False)
        self._tree.close()
        self._row, self._begun = around[0], around[1] or self._begun

    def _cell(self, element: Element, tag: str) -> None:
        properties = child(element, "tcPr")
        span = child(properties, "gridSpan") if properties is not None else None
        self._tree.open(tag, {"colspan": attribute(span, "val")} if span is not None else None)
        self._write(element)
        self._flush()
        self._tree.close()

    def _paragraph(self, element: Element) -> None:
        properties = child(element, "pPr")
        style = child(properties, "pStyle") if properties is not None else None
        identity = attribute(style, "val") if style is not None else self._styles.default
        shape = self._styles.shape(identity, properties)
        if self._is_contents and shape.role is not Role.CONTENTS_TITLE:
            shape = shape._replace(role=Role.CONTENTS_TITLE if shape.heading else Role.CONTENTS)
        if shape.begins_page:
            self._pages.begin()
        atoms = list(self._runs.atoms(element))
        if _is_joined(properties) or _is_initial(properties):
            self._carried.extend(atoms)
            return
        atoms = self._counted(self._taken(atoms))
        if any(map(_is_shown, atoms)):
            self._emit(*self._element_for(shape, identity), atoms)
        else:
            self._carried = [atom for atom in atoms if isinstance(atom.content, Place)]
        self._write_boxes()
        if properties is not None and child(properties, "sectPr") is not None:
            self._pages.end_section()

    def _write_boxes(self) -> None:
        """Write the boxes of text that the paragraph holds; they lie on its page."""
        boxes, self._runs.boxes = self._runs.boxes, []
        place = self._pages.at()
        for box in boxes:
            self._write(box)
            self._pages.go_to(place, is_fresh=False)

    def _counted(self, atoms: Sequence[Atom]) -> list[Atom]:
        """Return a paragraph's pieces without the ends of pages among them, having counted those."""
        begun: PagePlace | None = None
        for atom in atoms:
            if isinstance(atom.content, PageBreak):
                self._pages.turn(atom.content)
            elif isinstance(atom.content, Place):
                self._noted[atom.content.name] = self._pages.at()
            elif _is_shown(atom):
                if begun is None:
                    begun, self._label = self._pages.at(), self._pages.label
                self._pages.see(atom.content if isinstance(atom.content, str) else "")
        self._begun = self._begun or begun
        return [atom for atom in atoms if not isinstance(atom.content, PageBreak)]

    def _taken(self, atoms: list[Atom]) -> list[Atom]:
        carried, self._carried = self._carried, []
        return [*carried, *atoms]

    def _element_for(self, shape: Shape, style: str) -> tuple[str, dict[str, str]]:
        """Return the tag and the attributes of a paragraph."""
        attributes = {"data-role": shape.role.value}
        if self._note is not None:
            note, self._note = self._note, None
            self._names.add(note.name)
            return "li", {"id": note.name, "data-marker": note.marker, "data-level": "1"}
        marker, level = self._marker(shape, style)
        if marker:
            attributes["data-marker"] = marker
        if shape.role in {Role.CONTENTS, Role.CONTENTS_TITLE, Role.TITLE}:
            return _TAGS.get(shape.role, "p"), attributes
        if shape.heading is not None:
            return f"h{min(shape.heading + self._has_title, _DEEPEST_HEADING)}", attributes
        if marker is not None:
            return "li", {**attributes, "data-level": str(level + 1)}
        return _TAGS.get(shape.role, "p"), attributes

    def _marker(self, shape: Shape, style: str) -> tuple[str | None, int]:
        """Return what stands before a paragraph of a list, and how deep it is; None for one of no list."""
        place = shape.place
        if place is None or place.list_id in {"", "0"}:
            return None, 0
        by_style = self._numbering.level_of_style(place.list_id, style) if not place.level else None
        level = place.level if by_style is None else by_style
        return self._numbering.next_marker(place.list_id, level), max(level, shape.depth)

    def _emit(self, tag: str, attributes: Mapping[str, str], atoms: list[Atom]) -> None:
        """Write a paragraph; formats that go on from one run to the next are one run."""
        self._tree.open(tag, {**attributes, "data-page": self._label})
        if self._row is not None and not self._row.attributes:
            self._row.attributes = {"data-page": self._label}
        if attributes.get("data-role") == Role.CONTENTS:
            atoms = _in_cells(atoms)
        opened: list[str] = []
        for atom in atoms:
            wanted = [f"a {atom.link}"] if atom.link else []
            wanted.extend(atom.formats)
            if not isinstance(atom.content, Place):
                self._change(opened, wanted)
            self._add(atom.content, is_code=tag == "pre")
        self._change(opened, [])
        self._tree.close()

    def _change(self, opened: list[str], wanted: list[str]) -> None:
        shared = 0
        while shared < min(len(opened), len(wanted)) and opened[shared] == wanted[shared]:
            shared += 1
        while len(opened) > shared:
            opened.pop()
            self._tree.close()
        for each in wanted[shared:]:
            opened.append(each)
            tag, _, address = each.partition(" ")
            self._tree.open(tag, {"href": address} if tag == "a" else None)
            if address.startswith("#"):
                self._names.add(address[1:])

    def _add(self, content: str | Picture | Place | PageBreak, *, is_code: bool) -> None:
        if isinstance(content, Picture):
            self._tree.open("img", {"src": content.address, "alt": content.alt})
            self._tree.close()
        elif isinstance(content, Place):
            self._tree.open("a", {"id": content.name})
            self._tree.close()
        elif isinstance(content, str):
            for index, line in enumerate(content.split("\n")):
                if index and is_code:
                    self._tree.add("\n")
                elif index:
                    self._tree.open("br")
                    self._tree.close()
                self._tree.add(line)


def _is_shown(atom: Atom) -> bool:
    """Say whether a reader sees anything of a piece."""
    return isinstance(atom.content, Picture) or (isinstance(atom.content, str) and bool(atom.content.strip()))


def _in_cells(atoms: Sequence[Atom]) -> list[Atom]:
    """Return the pieces of a line of contents, the last tab of which begins the cell of the page's number."""
    tabs = [at for at, atom in enumerate(atoms) if atom.content == "\t"]
    last = tabs[-1] if tabs else 0
    if not (any(map(_is_shown, atoms[:last])) and any(map(_is_shown, atoms[last + 1 :]))):
        return list(atoms)
    return [*atoms[:last], Atom(CELL), *atoms[last + 1 :]]


def _is_joined(properties: Element | None) -> bool:
    """Say whether the end of a paragraph was deleted, so that it goes on in the next."""
    marks = child(properties, "rPr") if properties is not None else None
    return marks is not None and any(local(each) in {"del", "moveFrom"} for each in marks)


def _is_initial(properties: Element | None) -> bool:
    """Say whether a paragraph is a large first letter, with which the next one begins."""
    frame = child(properties, "framePr") if properties is not None else None
    return frame is not None and attribute(frame, "dropCap") in {"drop", "margin"}


def _rows(table: Element) -> Iterator[Element]:
    return _within(table, "tr")


def _cells(row: Element) -> Iterator[Element]:
    return _within(row, "tc")


def _within(element: Element, tag: str) -> Iterator[Element]:
    """Yield the elements of a name, also those that controls and insertions hold."""
    stack = list(reversed(list(element)))
    while stack:
        each = stack.pop()
        if local(each) == tag:
            yield each
        elif local(each) in THROUGH or local(each) == "sdt":
            stack.extend(reversed(list(each)))


def _paragraphs(root: Element) -> Iterator[Element]:
    return (each for each in root.iter() if local(each) == "p")


def _words(paragraph: Element) -> str:
    parts = (each.text or " " for each in paragraph.iter() if local(each) in {"t", "tab"})
    return " ".join("".join(parts).split())
