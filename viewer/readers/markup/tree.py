"""Parse a page into a tree of records, safely: no script, no entity, no network, bounded depth and size.

lxml parses; everything after works on `Node`, in lists in document order and without recursion, so that no
page is too deep for it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html.entities import html5
from types import MappingProxyType
from typing import Protocol, cast

from viewer.readers.source import NotADocumentError, TooLargeError

_MOST_TAGS = 600_000  # opening and closing; the longest books in one page have half as many
_LONGEST_PAGE = 60_000_000  # code points, embedded pictures not counted
_DATA_ADDRESS = re.compile(r"data:[\w.+-]{1,40}/[\w.+-]{1,80}(?:;[\w=.+-]{1,80}){0,4},[\w+/=%.~-]{256,}")
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{4000,}+")
_QUOTED = re.compile(r""" "[^"]*+" | '[^']*+' """, re.VERBOSE)
_MOST_ATTRIBUTES = 1_000  # of one element; the parser compares each with each
# What stands before the root of an XHTML page: its encoding is known, and its definitions are not followed.
_PROLOGUE = re.compile(
    r"""\A\s*(?:<\?xml[^>]{0,500}\?>)?(?:\s|<!--(?>.*?-->))*+
    (?:<!DOCTYPE(?:[^\[<>"']|"[^"]*+"|'[^']*+')*+(?:\[(?:[^\]"'<>]|"[^"]*+"|'[^']*+'|<[^>]*+>)*+\]\s*)?>)?\s*""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_NAMED = re.compile(r"&(\w{1,40};)")
_OF_XML = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        "http://www.idpf.org/2007/ops": "epub:",
        "http://www.w3.org/XML/1998/namespace": "xml:",
        "http://www.w3.org/1999/xlink": "xlink:",
    }
)
_SHORTENED = re.compile(r"data:pilcrow,(\d{1,12})-(\d{1,12})\Z")


class Node:
    """One element of a page. `line` counts the file's lines from 1; `end` is the index after all below it.

    `children` holds elements and the text between them; `hints` is class and id in lower case.
    """

    __slots__ = ("attributes", "children", "end", "hints", "index", "line", "parent", "tag")

    def __init__(self, tag: str, attributes: Mapping[str, str], parent: "Node | None", line: int) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.line = line
        self.index = 0
        self.end = 0
        self.children: list[Node | str] = []
        self.hints = f"{attributes.get('class', '')} {attributes.get('id', '')}".lower() if attributes else ""

    def get(self, name: str) -> str:
        """Return an attribute, "" where there is none."""
        return self.attributes.get(name, "")

    def ancestors(self, most: int = 4096) -> "Iterator[Node]":
        """Yield the elements around this one, the nearest first, at most so many."""
        node = self.parent
        while node is not None and most > 0:
            yield node
            node = node.parent
            most -= 1

    def has_ancestor(self, other: "Node") -> bool:
        """Say whether this lies in `other` or is it."""
        return other.index <= self.index < other.end


class Page:
    """A parsed page: `nodes` in document order, the first of them the root."""

    def __init__(self, source: str, nodes: Sequence[Node]) -> None:
        self.source = source
        self.nodes = nodes

    @property
    def body(self) -> Node:
        """The body, or the root of what has none."""
        return next((node for node in self.nodes if node.tag == "body"), self.nodes[0])

    def under(self, node: Node) -> Sequence[Node]:
        """Return an element and all below it, in document order."""
        return self.nodes[node.index : node.end]

    def tagged(self, *tags: str) -> Iterator[Node]:
        """Yield the elements with one of the tags."""
        return (node for node in self.nodes if node.tag in tags)

    def words(self, node: Node) -> str:
        """Return the text in an element, white space folded."""
        parts: list[str] = []
        stack: list[Node | str] = [node]
        while stack:
            each = stack.pop()
            if isinstance(each, str):
                parts.append(each)
            else:
                stack.extend(reversed(each.children))
        return " ".join("".join(parts).split())

    def whole_address(self, address: str) -> str:
        """Return an address with what was left out of it while the page was parsed."""
        cut = _SHORTENED.match(address)
        return self.source[int(cut[1]) : int(cut[2])] if cut else address


_OF_HEAD = frozenset(
    "base basefont bgsound link meta noframes noscript object script style template title".split()  # noqa: SIM905
)


class _Element(Protocol):
    """What is used of an element of lxml."""

    tag: object
    text: str | None
    tail: str | None
    sourceline: int | None

    def __iter__(self) -> "Iterator[_Element]": ...
    def iter(self) -> "Iterator[_Element]": ...
    def items(self) -> Iterable[tuple[str, str]]: ...
    def insert(self, index: int, element: "_Element") -> None: ...


class _Message(Protocol):
    type_name: str
    message: str


class _Parser(Protocol):
    error_log: Iterable[_Message]


class _Library(Protocol):
    """What is used of lxml.etree, which has no types of its own."""

    XMLSyntaxError: type[Exception]

    def HTMLParser(self, **options: object) -> _Parser: ...  # noqa: N802 - lxml's name
    def XMLParser(self, **options: object) -> _Parser: ...  # noqa: N802 - lxml's name
    def fromstring(self, data: bytes, parser: _Parser) -> _Element | None: ...
    def SubElement(self, parent: _Element, tag: str) -> _Element: ...  # noqa: N802 - lxml's name


def parse(source: str, name: str) -> Page:
    """Parse a decoded page; `name` is what an error calls the file.

    Raises:
        NotADocumentError: there is no element in it, or it is nested too deep.
        TooLargeError: it holds more than can be laid out.
    """
    short = _shortened(source, name)
    if any(len(_QUOTED.sub("", tag).split()) > _MOST_ATTRIBUTES for tag in _LONG_TAG.findall(short)):
        raise NotADocumentError(
            f"{name} has an element with over {_MOST_ATTRIBUTES} attributes; open another copy of it."
        )
    root, problem = _parsed(short, is_huge=False)
    if "depth" in problem:  # unclosed tags of old pages nest deep too: a second limit of 2,048
        root, problem = _parsed(short, is_huge=True)
    if problem:
        raise NotADocumentError(
            f"{name} is nested too deep or holds a value of over 10 MB; open another copy of it."
        )
    if root is None:
        raise NotADocumentError(f"{name} holds no page; open it as plain text.")
    return Page(source, _nodes(root))


def parse_strictly(source: str, name: str) -> Page | None:
    """Parse a page of XHTML as XML; None for one that is not well-formed, which `parse` may still read.

    Attributes are named as pages of HTML have them: `epub:type`, `xml:lang`, `xlink:href`.

    Raises:
        TooLargeError: it holds more than can be laid out.
    """
    from lxml import etree  # pyright: ignore  # noqa: PGH003 - no types; only pages need it

    library = cast("_Library", etree)
    parser = library.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True, remove_pis=True
    )
    short = _NAMED.sub(_character, _PROLOGUE.sub("", _shortened(source, name), count=1))
    try:
        root = library.fromstring(short.encode("utf-8", "replace"), parser)
    except library.XMLSyntaxError:
        return None
    return Page(source, _nodes(root)) if root is not None else None


def _character(found: re.Match[str]) -> str:
    """Return the character that a name means in HTML; the five that XML knows stay as they are."""
    return found[0] if found[1] in _OF_XML else html5.get(found[1], found[0])


def _shortened(source: str, name: str) -> str:
    """Return a page with its embedded pictures left out.

    Raises:
        TooLargeError: it holds more than can be laid out.
    """
    short = _DATA_ADDRESS.sub(lambda found: f"data:pilcrow,{found.start()}-{found.end()}", source)
    if len(short) > _LONGEST_PAGE or short.count("<") > _MOST_TAGS:
        raise TooLargeError(f"{name} is a page too large to be laid out; split it and open a part.")
    return short


def _parsed(source: str, *, is_huge: bool) -> tuple[_Element | None, str]:
    """Return the root, None for a page without elements, and which limit the page passed, "" for none."""
    from lxml import etree  # pyright: ignore  # noqa: PGH003 - no types; only pages need it

    library = cast("_Library", etree)
    parser = library.HTMLParser(
        encoding="utf-8", huge_tree=is_huge, remove_comments=True, remove_pis=True, no_network=True
    )
    try:
        root = library.fromstring(source.encode("utf-8", "replace"), parser)
    except library.XMLSyntaxError:
        root = None
    limits = (entry.message for entry in parser.error_log if entry.type_name == "ERR_RESOURCE_LIMIT")
    if root is not None:
        _end_head(root, library)
    return root, next(limits, "")


def _end_head(root: _Element, library: _Library) -> None:
    """Move what a head cannot hold into the body; the parser does so only for the elements of HTML 4.

    Source: HTML standard, 13.2.6.4.4, where any other element ends a head that its page left open.
    """
    head = next((each for each in root if each.tag == "head"), None)
    children = list(head) if head is not None else []
    first = next((index for index, each in enumerate(children) if each.tag not in _OF_HEAD), None)
    if first is None:
        return
    body = next((each for each in root if each.tag == "body"), None)
    if body is None:
        body = library.SubElement(root, "body")
    for index, each in enumerate(children[first:]):
        body.insert(index, each)


def _nodes(root: _Element) -> list[Node]:
    """Copy a tree into records."""
    nodes: list[Node] = []
    stack: list[tuple[_Element, Node | None] | Node] = [(root, None)]
    while stack:
        top = stack.pop()
        if isinstance(top, Node):
            top.end = len(nodes)
            continue
        element, parent = top
        node = _node(element, parent)
        node.index = len(nodes)
        nodes.append(node)
        stack.append(node)
        stack.extend((child, node) for child in reversed(list(element)))
    _add_texts(root, nodes)
    return nodes


def _node(element: _Element, parent: Node | None) -> Node:
    tag = element.tag if isinstance(element.tag, str) else ""
    name = tag.rpartition("}")[2].rpartition(":")[2].lower()
    attributes = {_attribute(key) if key.startswith("{") else key: value for key, value in element.items()}
    return Node(name, attributes, parent, element.sourceline or 1)


def _attribute(name: str) -> str:
    """Return an attribute's name with its prefix for its namespace."""
    space, _, local = name[1:].partition("}")
    return _PREFIXES.get(space, "") + local


def _add_texts(root: _Element, nodes: Iterable[Node]) -> None:
    """Put the elements and the text between them into their parents, in order."""
    for element, node in zip(root.iter(), nodes, strict=True):
        if element.text:
            node.children.insert(0, element.text)
        if node.parent is not None:
            node.parent.children.append(node)
            if element.tail:
                node.parent.children.append(element.tail)
