"""Make the tree of a page of a Word document's parts."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from viewer.readers.markup.tree import Node, Page
from viewer.readers.markup.lists import written
from viewer.readers.office.numbering import Numbering
from viewer.readers.office.package import Package, Part
from viewer.readers.office.styles import Role, Shape, Styles
from viewer.readers.xml import Element, attribute, local

_THROUGH = frozenset(
    {"ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "sdtContent", "oMathPara", "rubyBase", "ruby"}
)  # elements that only hold others
_FORMATS = ("strong", "em", "s", "sup", "sub", "code")  # in the order in which they are nested
_TAGS: Mapping[Role, str] = MappingProxyType(
    {Role.TITLE: "h1", Role.QUOTE: "blockquote", Role.CODE: "pre", Role.CAPTION: "figcaption"}
)
_SIGNS: Mapping[str, str] = MappingProxyType(
    {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "tab": " ", "ptab": " "}
)
_GREEK = dict(
    zip(
        "ABGDEZHQIKLMNXOPRSTUFCYWabgdezhqiklmnxoprstufcyw",
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω",  # noqa: RUF001 - what a font of symbols shows
        strict=True,
    )
)
_WINGDINGS: Mapping[int, str] = MappingProxyType(
    {
        0x4A: "☺",
        0x6C: "●",
        0x6E: "■",
        0x6F: "□",
        0xA7: "▪",
        0xA8: "☐",
        0xD8: "➢",
        0xE0: "→",
        0xDF: "←",
        0xFB: "☒",
        0xFC: "✓",
        0xFE: "☒",
    }
)
_SYMBOLS: Mapping[int, str] = MappingProxyType(
    {
        0xB7: "•",
        0xB0: "°",
        0xB1: "±",
        0xB3: "≥",
        0xA3: "≤",
        0xB4: "×",
        0xB9: "≠",
        0xBB: "≈",
        0xA5: "∞",
        0xAE: "→",
        0xAC: "←",
        0xDE: "⇒",
        0xD6: "√",
        0xE5: "∑",
        0xF2: "∫",
    }
)
_LINK_FIELD = re.compile(r"\s*HYPERLINK\b(?P<rest>.*)", re.DOTALL)
_CROSS_FIELD = re.compile(r"\s*(?:REF|PAGEREF|NOTEREF)\s+(?P<name>\S+)(?=.*\\h)", re.DOTALL)
_QUOTED = re.compile(r'(\\[a-z])?\s*"([^"]{0,4000})"')
_OPENED = re.compile(r"(?:https?|mailto|ftp|tel):", re.IGNORECASE)
_DEEPEST_HEADING = 6
_OPERANDS = frozenset({"num", "den", "e"})


class Read(NamedTuple):
    """A document as a page. Its elements carry `data-marker`, `data-level` and `data-role`.

    `names` are the places that links lead to; `edges` the lines of headers and footers.
    """

    page: Page
    names: frozenset[str]
    edges: tuple[str, ...]


class _Picture(NamedTuple):
    address: str
    alt: str


class _Place(NamedTuple):
    name: str


class _Atom(NamedTuple):
    """A piece of a paragraph: words (with "\\n" for a new line), a picture or a place."""

    content: str | _Picture | _Place
    formats: tuple[str, ...] = ()
    link: str = ""


class _Field:
    """A field that is open: its instruction, and then its result."""

    def __init__(self) -> None:
        self.instruction: list[str] = []
        self.is_result = False
        self.link = ""


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
        self._part = package.main
        styles, numbering = package.part("styles"), package.part("numbering")
        self._styles = Styles(styles.root if styles else None)
        self._numbering = Numbering(numbering.root if numbering else None)
        self._notes = _Notes(package)
        self._tree = _Tree()
        self._names: set[str] = set()
        self._fields: list[_Field] = []
        self._boxes: list[Element] = []
        self._carried: list[_Atom] = []
        self._note: _Note | None = None
        self._has_title = any(
            local(each) == "pStyle" and self._styles.shape(attribute(each, "val"), None).role is Role.TITLE
            for each in package.main.root.iter()
        )
        self._blocks: Mapping[str, Callable[[Element], None]] = {
            "p": self._paragraph,
            "tbl": self._table,
            "sdt": self._control,
            "AlternateContent": lambda element: self._write(_chosen(element)),
            **dict.fromkeys(_THROUGH, self._write),
        }

    def read(self) -> Read:
        body = next((each for each in self._part.root if local(each) == "body"), None)
        if body is not None:
            self._write(body)
        self._flush()
        for note in self._notes.wanted():
            self._part, self._note = note.part, note
            self._fields.clear()
            self._write(note.element)
            self._flush()
        edges = (_words(paragraph) for part in self._package.edges() for paragraph in _paragraphs(part.root))
        return Read(self._tree.page(), frozenset(self._names), tuple(dict.fromkeys(filter(None, edges))))

    def _write(self, element: Element) -> None:
        for each in element:
            handle = self._blocks.get(local(each))
            if handle:
                handle(each)

    def _flush(self) -> None:
        """Write what waits for a paragraph that does not come."""
        if self._carried:
            self._emit("p", {}, self._taken([]))

    def _control(self, element: Element) -> None:
        """Write what a control holds; the hint in an empty one is no text."""
        if not _is_hint(element):
            self._write(element)

    def _table(self, element: Element) -> None:
        self._tree.open("table")
        for row in _rows(element):
            properties = _child(row, "trPr")
            marks = {local(each) for each in properties} if properties is not None else set[str]()
            if "del" in marks:
                continue
            self._tree.open("tr")
            for cell in _cells(row):
                self._cell(cell, "th" if "tblHeader" in marks else "td")
            self._tree.close()
        self._tree.close()

    def _cell(self, element: Element, tag: str) -> None:
        properties = _child(element, "tcPr")
        span = _child(properties, "gridSpan") if properties is not None else None
        self._tree.open(tag, {"colspan": attribute(span, "val")} if span is not None else None)
        self._write(element)
        self._flush()
        self._tree.close()

    def _paragraph(self, element: Element) -> None:
        properties = _child(element, "pPr")
        style = _child(properties, "pStyle") if properties is not None else None
        identity = attribute(style, "val") if style is not None else self._styles.default
        shape = self._styles.shape(identity, properties)
        atoms = list(self._atoms(element, ""))
        if _is_joined(properties):
            self._carried.extend(atoms)
            return
        atoms = self._taken(atoms)
        if any(
            isinstance(atom.content, _Picture) or (isinstance(atom.content, str) and atom.content.strip())
            for atom in atoms
        ):
            self._emit(*self._element_for(shape, identity), atoms)
        else:
            self._carried = [atom for atom in atoms if isinstance(atom.content, _Place)]
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self._write(box)

    def _taken(self, atoms: list[_Atom]) -> list[_Atom]:
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
        if shape.role in {Role.CONTENTS, Role.TITLE}:
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

    def _emit(self, tag: str, attributes: Mapping[str, str], atoms: list[_Atom]) -> None:
        """Write a paragraph; formats that go on from one run to the next are one run."""
        self._tree.open(tag, attributes)
        opened: list[str] = []
        for atom in atoms:
            wanted = [f"a {atom.link}"] if atom.link else []
            wanted.extend(atom.formats)
            if not isinstance(atom.content, _Place):
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

    def _add(self, content: str | _Picture | _Place, *, is_code: bool) -> None:
        if isinstance(content, _Picture):
            self._tree.open("img", {"src": content.address, "alt": content.alt})
            self._tree.close()
        elif isinstance(content, _Place):
            self._tree.open("a", {"id": content.name})
            self._tree.close()
        else:
            for index, line in enumerate(content.split("\n")):
                if index and is_code:
                    self._tree.add("\n")
                elif index:
                    self._tree.open("br")
                    self._tree.close()
                self._tree.add(line)

    def _atoms(self, element: Element, link: str) -> Iterator[_Atom]:
        """Yield the pieces of a paragraph, or of what holds some of them."""
        for each in element:
            tag = local(each)
            if tag == "r":
                yield from self._run(each, link)
            elif tag in _THROUGH or tag == "AlternateContent":
                yield from self._atoms(_chosen(each) if tag == "AlternateContent" else each, link)
            elif tag == "hyperlink":
                yield from self._atoms(each, self._address(each) or link)
            elif tag == "fldSimple":
                yield from self._atoms(each, _field_link(attribute(each, "instr")) or link)
            elif tag == "sdt":
                yield from () if _is_hint(each) else self._atoms(each, link)
            elif tag == "bookmarkStart":
                yield _Atom(_Place(attribute(each, "name")))
            elif tag == "oMath":
                yield _Atom(formula(each), (), link)

    def _run(self, element: Element, link: str) -> Iterator[_Atom]:
        """Yield the pieces of a run, unless it is hidden."""
        properties = _child(element, "rPr")
        style = _child(properties, "rStyle") if properties is not None else None
        formats = self._styles.formats(attribute(style, "val") if style is not None else "", properties)
        if formats.get("hidden"):
            return
        tags = tuple(tag for tag in _FORMATS if formats.get(tag))
        for atom in self._pieces(element):
            if not self._fields or all(field.is_result for field in self._fields):
                inner = next((field.link for field in reversed(self._fields) if field.link), "")
                yield atom._replace(formats=atom.formats or tags, link=atom.link or link or inner)

    def _pieces(self, element: Element) -> Iterator[_Atom]:
        for each in element:
            tag = local(each)
            if tag == "t":
                yield _Atom(each.text or "")
            elif tag in {"br", "cr"}:
                yield _Atom(" " if attribute(each, "type") in {"page", "column"} else "\n")
            elif tag in {"fldChar", "instrText"}:
                self._see_field(each)
            elif tag in {"footnoteReference", "endnoteReference"}:
                yield from self._note_mark(each, tag.removesuffix("Reference"))
            elif tag in {"drawing", "pict", "object", "AlternateContent"}:
                yield from self._drawn(each)
            elif tag in {"sym", "ruby"}:
                yield from [_Atom(_symbol(each))] if tag == "sym" else self._atoms(each, "")
            elif tag in _SIGNS:
                yield _Atom(_SIGNS[tag])

    def _see_field(self, element: Element) -> None:
        """Follow the fields: what they are told to show is no text, what they show is."""
        step = attribute(element, "fldCharType")
        if step == "begin":
            self._fields.append(_Field())
        elif not self._fields:
            return
        elif step == "separate":
            self._fields[-1].is_result = True
            self._fields[-1].link = _field_link("".join(self._fields[-1].instruction))
        elif step == "end":
            self._fields.pop()
        elif local(element) == "instrText":
            self._fields[-1].instruction.append(element.text or "")

    def _note_mark(self, element: Element, kind: str) -> Iterator[_Atom]:
        note = self._notes.ask(kind, attribute(element, "id"))
        if note is not None:
            yield _Atom(_Place(f"{note.name}-mark"))
            is_own = attribute(element, "customMarkFollows") in {"1", "true", "on"}
            yield _Atom("" if is_own else note.marker, ("sup",), f"#{note.name}")

    def _drawn(self, element: Element) -> Iterator[_Atom]:
        """Yield the pictures of a drawing; boxes of text in it follow the paragraph."""
        alt = ""
        stack = [element]
        while stack:
            each = stack.pop()
            tag = local(each)
            if tag == "txbxContent":
                self._boxes.append(each)
                continue
            if tag == "docPr":
                alt = attribute(each, "descr") or attribute(each, "title")
            elif tag in {"blip", "imagedata"}:
                yield _Atom(self._picture(each, alt or attribute(each, "title")))
            inner = _chosen(each) if tag == "AlternateContent" else each
            stack.extend(reversed(list(inner)))

    def _picture(self, element: Element, alt: str) -> _Picture:
        relation = self._part.relations.get(attribute(element, "embed") or attribute(element, "id"))
        address = relation.target if relation is not None and not relation.is_outside else ""
        return _Picture(address, " ".join(alt.split()))

    def _address(self, element: Element) -> str:
        """Return where a link leads: within the document, or where a browser may be sent."""
        anchor = attribute(element, "anchor")
        relation = self._part.relations.get(attribute(element, "id"))
        if relation is None or not relation.is_outside:
            return f"#{anchor}" if anchor else ""
        if not _OPENED.match(relation.target):
            return ""
        return f"{relation.target}#{anchor}" if anchor else relation.target


class _Note(NamedTuple):
    part: Part
    element: Element
    name: str
    marker: str


class _Notes:
    """The foot- and endnotes that the text asks for, numbered in the order in which it does."""

    def __init__(self, package: Package) -> None:
        self._known: dict[tuple[str, str], tuple[Part, Element]] = {}
        for kind in ("footnote", "endnote"):
            part = package.part(f"{kind}s")
            for each in part.root if part is not None else ():
                if part is not None and local(each) == kind:
                    self._known[kind, attribute(each, "id")] = part, each
        self._asked: dict[tuple[str, str], _Note] = {}

    def ask(self, kind: str, identity: str) -> _Note | None:
        """Return a note, None for one that is missing."""
        key = kind, identity
        if key in self._known and key not in self._asked:
            count = 1 + sum(other == kind for other, _ in self._asked)
            marker = str(count) if kind == "footnote" else written(count, "i")
            part, element = self._known[key]
            self._asked[key] = _Note(part, element, f"{kind}-{count}", marker)
        return self._asked.get(key)

    def wanted(self) -> Iterator[_Note]:
        """Yield the notes asked for, footnotes first, those that notes ask for at the end."""
        given: set[tuple[str, str]] = set()
        while left := [key for key in self._asked if key not in given]:
            for key in sorted(left, key=lambda each: each[0] == "endnote"):
                given.add(key)
                yield self._asked[key]


def formula(element: Element) -> str:
    """Return a formula on one line, as it would be read out."""
    parts = [(local(each), each) for each in element]
    named = {tag: formula(each) for tag, each in parts if tag in _OPERANDS}
    tag = local(element)
    if tag == "f":
        return f"{_grouped(named.get('num', ''))}/{_grouped(named.get('den', ''))}"
    if tag == "rad":
        return f"√{_grouped(named.get('e', ''))}"
    text = ""
    for name, each in parts:
        if name == "t":
            text += each.text or ""
        elif name in {"sup", "sub"} and formula(each):
            text += ("^" if name == "sup" else "_") + _grouped(formula(each))
        elif name == "naryPr" or name == "dPr":
            text += next(
                (attribute(part, "val") for part in each if local(part) in {"chr", "begChr"}),
                "(" if name == "dPr" else "∫",
            )
        elif not name.endswith("Pr"):
            text += formula(each)
    return text


def _grouped(text: str) -> str:
    return text if len(text) < 2 or text.isalnum() else f"({text})"


def _field_link(instruction: str) -> str:
    """Return where a field's result leads, "" where nowhere."""
    found = _LINK_FIELD.match(instruction)
    if found is None:
        cross = _CROSS_FIELD.match(instruction)
        return f"#{cross['name']}" if cross else ""
    address, anchor = "", ""
    for switch, value in _QUOTED.findall(found["rest"]):
        if switch == "\\l":
            anchor = value
        elif not switch and not address:
            address = value
    if address and not _OPENED.match(address):
        return ""
    return f"{address}#{anchor}" if anchor else address


def _symbol(element: Element) -> str:
    """Return what a character of a font of symbols shows, "□" where nobody knows."""
    code = attribute(element, "char")
    value = int(code, 16) if re.fullmatch("[0-9A-Fa-f]{2,4}", code) else 0
    font = attribute(element, "font").lower()
    value -= 0xF000 if value >= 0xF000 else 0
    if font.startswith("wingdings"):
        return _WINGDINGS.get(value, "□")
    if font == "symbol":
        return _GREEK.get(chr(value)) or _SYMBOLS.get(value) or (chr(value) if 0x20 <= value < 0x7F else "□")
    return chr(value) if value >= 0x20 else "□"


def _chosen(element: Element) -> Element:
    """Return the first of several ways to show the same that holds words or a picture, else the last."""
    ways = [each for each in element if local(each) in {"Choice", "Fallback"}]
    shown = (way for way in ways if any(local(each) in {"t", "blip", "imagedata"} for each in way.iter()))
    return next(shown, ways[-1] if ways else element)


def _is_joined(properties: Element | None) -> bool:
    """Say whether the end of a paragraph was deleted, so that it goes on in the next."""
    marks = _child(properties, "rPr") if properties is not None else None
    return marks is not None and any(local(each) in {"del", "moveFrom"} for each in marks)


def _is_hint(element: Element) -> bool:
    properties = _child(element, "sdtPr")
    return properties is not None and any(
        local(each) == "showingPlcHdr" and attribute(each, "val") not in {"0", "false"} for each in properties
    )


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
        elif local(each) in _THROUGH or local(each) == "sdt":
            stack.extend(reversed(list(each)))


def _paragraphs(root: Element) -> Iterator[Element]:
    return (each for each in root.iter() if local(each) == "p")


def _words(paragraph: Element) -> str:
    parts = (each.text or " " for each in paragraph.iter() if local(each) in {"t", "tab"})
    return " ".join("".join(parts).split())


def _child(element: Element, tag: str) -> Element | None:
    return next((each for each in element if local(each) == tag), None)
