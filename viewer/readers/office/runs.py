"""Read the runs of a Word document's paragraphs: words and how they are set, links, pictures, notes."""

import re
from collections import deque
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from viewer.readers.markup.lists import written
from viewer.readers.office.package import Package, Part
from viewer.readers.office.pages import PageBreak
from viewer.readers.office.signs import formula, symbol
from viewer.readers.office.styles import Styles
from viewer.readers.xml import Element, attribute, local

THROUGH = frozenset(
    {"ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "sdtContent", "oMathPara", "rubyBase", "ruby"}
)  # elements that only hold others
_FORMATS = ("strong", "em", "s", "sup", "sub", "code")  # in the order in which they are nested
_SIGNS: Mapping[str, str] = MappingProxyType(
    {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "tab": "\t", "ptab": "\t"}
)
_LINK_FIELD = re.compile(r"\s*HYPERLINK\b(?P<rest>.*)", re.DOTALL)
_CROSS_FIELD = re.compile(r"\s*(?:REF|PAGEREF|NOTEREF)\s+(?P<name>\S+)(?=.*\\h)", re.DOTALL)
_QUOTED = re.compile(r'(\\[a-z])?\s*"([^"]{0,4000})"')
_OPENED = re.compile(r"(?:https?|mailto|ftp|tel):", re.IGNORECASE)


class Picture(NamedTuple):
    """A picture: the member that holds it, "" for one outside the file, and what it says in words."""

    address: str
    alt: str


class Place(NamedTuple):
    """A place that links may lead to."""

    name: str


class Atom(NamedTuple):
    """A piece of a paragraph: words, with line feeds for new lines, a picture, a place, a page's end."""

    content: str | Picture | Place | PageBreak
    formats: tuple[str, ...] = ()
    link: str = ""


class _Field:
    """A field that is open: its instruction, and then its result."""

    def __init__(self) -> None:
        self.instruction: list[str] = []
        self.is_result = False
        self.link = ""


class Runs:
    """Reads paragraphs one after another; fields and boxes of text may go on from one to the next."""

    def __init__(self, package: Package, styles: Styles) -> None:
        self.part = package.main
        self.notes = Notes(package)
        self.boxes: list[Element] = []
        self._styles = styles
        self._fields: list[_Field] = []
        self._told = 0  # how many of them have not come to their result

    def begin(self, part: Part) -> None:
        """Go on in another part, in which no field is open."""
        self.part = part
        self._fields.clear()
        self._told = 0

    def atoms(self, element: Element, link: str = "") -> Iterator[Atom]:
        """Yield the pieces of a paragraph, or of what holds some of them."""
        for each in element:
            tag = local(each)
            if tag == "r":
                yield from self._run(each, link)
            elif tag == "bookmarkStart":
                yield Atom(Place(attribute(each, "name")))
            elif tag == "oMath":
                yield Atom(formula(each), (), link)
            elif tag == "sdt" and not is_hint(each):
                yield from self.atoms(each, link)
            elif tag == "AlternateContent":
                yield from self.atoms(chosen(each), link)
            elif tag in THROUGH or tag in {"hyperlink", "fldSimple"}:
                yield from self.atoms(each, self._leads(each) or link)

    def _leads(self, element: Element) -> str:
        """Return where an element leads, "" for one that is no link."""
        tag = local(element)
        if tag == "fldSimple":
            return _field_link(attribute(element, "instr"))
        return self._address(element) if tag == "hyperlink" else ""

    def _run(self, element: Element, link: str) -> Iterator[Atom]:
        """Yield the pieces of a run, unless it is hidden."""
        properties = child(element, "rPr")
        tags: tuple[str, ...] = ()
        if properties is not None:
            style = child(properties, "rStyle")
            formats = self._styles.formats(attribute(style, "val") if style is not None else "", properties)
            if formats.get("hidden"):
                return
            tags = tuple(tag for tag in _FORMATS if formats.get(tag)) if formats else ()
        for atom in self._pieces(element):
            if not self._told:
                inner = self._fields[-1].link if self._fields else ""
                yield Atom(atom.content, atom.formats or tags, atom.link or link or inner)

    def _pieces(self, element: Element) -> Iterator[Atom]:
        for each in element:
            tag = local(each)
            if tag == "t":
                yield Atom(each.text or "")
            elif tag in {"fldChar", "instrText"}:
                self._see_field(each)
            elif tag in {"footnoteReference", "endnoteReference"}:
                yield from self._note_mark(each, tag.removesuffix("Reference"))
            elif tag in {"drawing", "pict", "object", "AlternateContent"}:
                yield from self._drawn(each)
            elif tag == "ruby":
                yield from self.atoms(each)
            else:
                yield Atom(_sign(each))
                if _ends_page(each):
                    yield Atom(PageBreak(is_wanted=tag == "br"))

    def _see_field(self, element: Element) -> None:
        """Follow the fields: what they are told to show is no text, what they show is."""
        step = attribute(element, "fldCharType")
        if step == "begin":
            self._fields.append(_Field())
            self._told += 1
        elif not self._fields:
            return
        elif local(element) == "instrText":
            self._fields[-1].instruction.append(element.text or "")
        elif not self._fields[-1].is_result:
            self._told -= 1
            self._fields[-1].is_result = True
            around = self._fields[-2].link if len(self._fields) > 1 else ""
            self._fields[-1].link = _field_link("".join(self._fields[-1].instruction)) or around
        if step == "end":
            self._fields.pop()

    def _note_mark(self, element: Element, kind: str) -> Iterator[Atom]:
        note = self.notes.ask(kind, attribute(element, "id"))
        if note is not None:
            yield Atom(Place(f"{note.name}-mark"))
            is_own = attribute(element, "customMarkFollows") in {"1", "true", "on"}
            yield Atom("" if is_own else note.marker, ("sup",), f"#{note.name}")

    def _drawn(self, element: Element) -> Iterator[Atom]:
        """Yield the pictures of a drawing; boxes of text in it follow the paragraph."""
        alt = ""
        stack = [element]
        while stack:
            each = stack.pop()
            tag = local(each)
            if tag == "txbxContent":
                self.boxes.append(each)
                continue
            if tag == "docPr":
                alt = attribute(each, "descr") or attribute(each, "title")
            elif tag in {"blip", "imagedata"}:
                yield Atom(self._picture(each, alt or attribute(each, "title")))
            inner = chosen(each) if tag == "AlternateContent" else each
            stack.extend(reversed(list(inner)))

    def _picture(self, element: Element, alt: str) -> Picture:
        relation = self.part.relations.get(attribute(element, "embed") or attribute(element, "id"))
        address = relation.target if relation is not None and not relation.is_outside else ""
        return Picture(address, " ".join(alt.split()))

    def _address(self, element: Element) -> str:
        """Return where a link leads: within the document, or where a browser may be sent."""
        anchor = attribute(element, "anchor")
        relation = self.part.relations.get(attribute(element, "id"))
        if relation is None or not relation.is_outside:
            return f"#{anchor}" if anchor else ""
        if not _OPENED.match(relation.target):
            return ""
        return f"{relation.target}#{anchor}" if anchor else relation.target


class Note(NamedTuple):
    """A foot- or endnote: where it stands, the name of its place, and its number as written."""

    part: Part
    element: Element
    name: str
    marker: str


class Notes:
    """The foot- and endnotes that the text asks for, numbered in the order in which it does."""

    def __init__(self, package: Package) -> None:
        self._known: dict[tuple[str, str], tuple[Part, Element]] = {}
        for kind in ("footnote", "endnote"):
            part = package.part(f"{kind}s")
            for each in part.root if part is not None else ():
                if part is not None and local(each) == kind:
                    self._known[kind, attribute(each, "id")] = part, each
        self._asked: dict[tuple[str, str], Note] = {}
        self._counts = {"footnote": 0, "endnote": 0}
        self._waiting: dict[str, deque[Note]] = {"footnote": deque(), "endnote": deque()}

    def ask(self, kind: str, identity: str) -> Note | None:
        """Return a note, None for one that is missing."""
        key = kind, identity
        if key in self._known and key not in self._asked:
            self._counts[kind] += 1
            count = self._counts[kind]
            part, element = self._known[key]
            marker = str(count) if kind == "footnote" else written(count, "i")
            self._asked[key] = Note(part, element, f"{kind}-{count}", marker)
            self._waiting[kind].append(self._asked[key])
        return self._asked.get(key)

    def wanted(self) -> Iterator[Note]:
        """Yield the notes asked for, footnotes first; notes may ask for others while they are read."""
        while left := self._waiting["footnote"] or self._waiting["endnote"]:
            yield left.popleft()


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


def _sign(element: Element) -> str:
    """Return the character that an element stands for, "" for one that stands for none."""
    tag = local(element)
    if tag in {"br", "cr"}:
        return " " if attribute(element, "type") in {"page", "column"} else "\n"
    return symbol(element) if tag == "sym" else _SIGNS.get(tag, "")


def _ends_page(element: Element) -> bool:
    tag = local(element)
    return tag == "lastRenderedPageBreak" or (tag == "br" and attribute(element, "type") == "page")


def chosen(element: Element) -> Element:
    """Return the first of several ways to show the same that holds words or a picture, else the last."""
    ways = [each for each in element if local(each) in {"Choice", "Fallback"}]
    shown = (way for way in ways if any(True for _ in way.iter("{*}t", "{*}blip", "{*}imagedata")))
    return next(shown, ways[-1] if ways else element)


def is_hint(element: Element) -> bool:
    """Say whether a control is empty and holds only words that say what to write in it."""
    properties = child(element, "sdtPr")
    return properties is not None and any(
        local(each) == "showingPlcHdr" and attribute(each, "val") not in {"0", "false"} for each in properties
    )


def is_contents(element: Element) -> bool:
    """Say whether a control holds a table of contents that a program has made."""
    properties = child(element, "sdtPr")
    return properties is not None and any(
        local(each) == "docPartGallery" and attribute(each, "val").casefold() == "table of contents"
        for each in properties.iter()
    )


def child(element: Element, tag: str) -> Element | None:
    """Return the first child of a name."""
    for each in element:
        if local(each) == tag:
            return each
    return None
