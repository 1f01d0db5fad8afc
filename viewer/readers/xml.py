"""Parse the XML parts of packed documents, safely: no definitions, no entities, no network, bounded depth."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from html.entities import html5
from pathlib import Path
from typing import Protocol, cast

from viewer.readers.source import NotADocumentError, RawFile, TooLargeError, decode

_MOST_TAGS = 1_600_000  # opening and closing; a book in Word has a third of that
# What stands before the root: the declaration, comments, and definitions.
_PROLOGUE = re.compile(
    r"""\A(?:\s|<\?[^>]{0,2000}\?>|<!--(?>.*?-->))*+
    (?P<definitions><!DOCTYPE(?:[^\[<>"']|"[^"]*+"|'[^']*+')*+
        (?:\[(?:[^\]"'<>]|"[^"]*+"|'[^']*+'|<[^>]*+>)*+\]\s*)?>)?""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_REFERENCE = re.compile(r"&(?!#\w{1,10};)(?:(?P<name>\w{1,40});)?")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})


class Element(Protocol):
    """What is used of an element of lxml, which has no types of its own."""

    @property
    def tag(self) -> object:
        """The name with its namespace in braces; no string for what is no element."""
        ...

    @property
    def text(self) -> str | None:
        """The text before the first child."""
        ...

    @property
    def tail(self) -> str | None:
        """The text after the element."""
        ...

    def __iter__(self) -> "Iterator[Element]": ...
    def __len__(self) -> int: ...
    def iter(self, *tags: str) -> "Iterator[Element]":
        """Yield this and all below it."""
        ...

    def get(self, name: str) -> str | None:
        """Return an attribute."""
        ...

    def items(self) -> Iterable[tuple[str, str]]:
        """Return the attributes."""
        ...

    def getparent(self) -> "Element | None":
        """Return the element around this one."""
        ...


class _Library(Protocol):
    XMLSyntaxError: type[Exception]

    def XMLParser(self, **options: object) -> object: ...  # noqa: N802 - lxml's name
    def fromstring(self, data: bytes, parser: object) -> Element | None: ...


def element_of(data: bytes, name: str, *, is_forgiving: bool = False) -> Element:
    """Return the root of an XML part.

    Args:
        data: the part.
        name: what an error calls it.
        is_forgiving: whether to leave definitions out and mend what is not well-formed rather than refuse.

    Raises:
        NotADocumentError: it is no XML, nested too deep, or has definitions.
        TooLargeError: it holds more than can be laid out.
    """
    from lxml import etree  # pyright: ignore  # noqa: PGH003 - no types; only packed documents need it

    library = cast("_Library", etree)
    whole = decode(RawFile(Path(name), data, "", "application/xml")).text
    text, has_definitions = without_prologue(whole)
    if is_forgiving:
        text = _REFERENCE.sub(_mended, text)
    if "<!DOCTYPE" in text or (has_definitions and not is_forgiving):
        raise NotADocumentError(f"{name} defines names of its own, as attacks do; open another copy of it.")
    if text.count("<") > _MOST_TAGS:
        raise TooLargeError(f"{name} is too large to be laid out; split it and open a part.")
    parser = library.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        recover=is_forgiving,
    )
    try:
        root = library.fromstring(text.encode("utf-8", "replace"), parser)
    except library.XMLSyntaxError as error:
        reason = "is nested too deep" if "depth" in str(error) else "is damaged"
        raise NotADocumentError(f"{name} {reason}; open another copy of it.") from error
    if root is None:
        raise NotADocumentError(f"{name} is damaged; open another copy of it.")
    return root


def without_prologue(text: str) -> tuple[str, bool]:
    """Return what stands after the declaration and the definitions, and whether there were definitions."""
    found = _PROLOGUE.match(text)
    return (text[found.end() :], bool(found["definitions"])) if found else (text, False)


def _mended(found: re.Match[str]) -> str:
    """Return the character that HTML knows by a name; a sign that begins no name stands for itself."""
    name = found["name"]
    if name is None:
        return "&amp;"
    return found[0] if name in _OF_XML else html5.get(f"{name};", "")


def local(element: Element) -> str:
    """Return an element's name without its namespace, "" for what is no element."""
    tag = element.tag
    return _local(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=1024)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """Return an attribute by its name without a namespace, "" where there is none."""
    for key, value in element.items():
        if _local(key) == name:
            return value
    return ""


def words(element: Element) -> str:
    """Return the text in an element, white space folded."""
    parts: list[str] = []
    for each in element.iter():
        if isinstance(each.tag, str) and each.text:
            parts.append(each.text)
        if each.tail and each is not element:
            parts.append(each.tail)
    return " ".join("".join(parts).split())
