"""Say what the styles of a Word document mean, whatever it looks like in them."""

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from viewer.readers.xml import Element, attribute, local

_LONGEST_CHAIN = 20  # of styles based on one another
_HEADING = re.compile(r"heading\s*([1-9])\Z")
_CONTENTS = re.compile(r"(?:toc|contents)\s*[1-9]\Z|table of (?:figures|authorities)\Z")
_OVER_CONTENTS = re.compile(r"(?:toc|contents|toa)\s*heading\Z")
_NESTED = re.compile(r"list(?: \w+)? ([2-5])\Z")
_BODY_LEVEL = 9  # the outline level of what is no heading
_OFF = frozenset({"0", "false", "off", "none"})


class Role(StrEnum):
    """What a paragraph is by its style."""

    BODY = "body"
    TITLE = "title"
    AUTHOR = "author"
    DATE = "date"
    QUOTE = "quote"
    CODE = "code"
    CAPTION = "caption"
    CONTENTS = "contents"
    CONTENTS_TITLE = "title of the contents"


_ROLES: Mapping[str, Role] = MappingProxyType(
    {
        "title": Role.TITLE,
        "author": Role.AUTHOR,
        "date": Role.DATE,
        "quote": Role.QUOTE,
        "quotations": Role.QUOTE,
        "intense quote": Role.QUOTE,
        "block text": Role.QUOTE,
        "block quotation": Role.QUOTE,
        "source code": Role.CODE,
        "code": Role.CODE,
        "html preformatted": Role.CODE,
        "preformatted text": Role.CODE,
        "caption": Role.CAPTION,
        "image caption": Role.CAPTION,
        "table caption": Role.CAPTION,
    }
)
_CODE_RUNS = frozenset({"verbatim char", "html code", "source text", "code", "html keyboard", "html sample"})
_NAMED_RUNS: Mapping[str, str] = MappingProxyType({"emphasis": "em", "strong": "strong"})
_TOGGLES: Mapping[str, str] = MappingProxyType({"b": "strong", "i": "em", "strike": "s", "dstrike": "s"})
_RAISED: Mapping[str, str] = MappingProxyType({"superscript": "sup", "subscript": "sub"})
_RUN_PROPERTIES = frozenset({*_TOGGLES, "vanish", "webHidden", "vertAlign"})


class ListPlace(NamedTuple):
    """Which list a paragraph belongs to, "0" for none, and how deep, from 0."""

    list_id: str
    level: int


class Shape(NamedTuple):
    """What a paragraph is: `heading` its level from 1, `place` its list, `depth` how deep its style says.

    `begins_page` says whether it stands on a new page; None where nothing is said of that.
    """

    role: Role = Role.BODY
    heading: int | None = None
    place: ListPlace | None = None
    depth: int = 0
    begins_page: bool | None = None


class _Style(NamedTuple):
    name: str
    base: str
    stated: Shape
    toggles: Mapping[str, bool]


class Styles:
    """The styles of one document."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self._shapes: dict[str, Shape] = {}
        self._formats: dict[str, Mapping[str, bool]] = {}
        self.default = ""
        for each in root if root is not None else ():
            if local(each) == "style":
                self._add(each)

    def _add(self, element: Element) -> None:
        identity = attribute(element, "styleId")
        parts = {local(each): each for each in element}
        name = attribute(parts["name"], "val") if "name" in parts else identity
        base = attribute(parts["basedOn"], "val") if "basedOn" in parts else ""
        stated, toggles = _stated(parts.get("pPr")), _toggled(parts.get("rPr"))
        self._styles[identity] = _Style(name.strip().casefold(), base, stated, toggles)
        if attribute(element, "type") == "paragraph" and attribute(element, "default") in {"1", "true"}:
            self.default = identity

    def shape(self, identity: str, properties: Element | None) -> Shape:
        """Return what a paragraph is by its style and, before that, by its own properties."""
        shape = self._shape(identity)
        own = _stated(properties)
        if own.heading is not None:
            shape = shape._replace(heading=own.heading or None)
        if own.begins_page is not None:
            shape = shape._replace(begins_page=own.begins_page)
        return shape._replace(place=own.place) if own.place else shape

    def _shape(self, identity: str) -> Shape:
        if identity not in self._shapes:
            shape = Shape()
            for style in reversed(self._chain(identity)):
                shape = _over(shape, style)
            self._shapes[identity] = shape
        return self._shapes[identity]

    def formats(self, identity: str, properties: Element | None) -> Mapping[str, bool]:
        """Return which tags a run has by its own properties and its character style; "hidden" is one."""
        own = _toggled(properties)
        if not identity:
            return own
        if identity not in self._formats:
            found: dict[str, bool] = {}
            for style in reversed(self._chain(identity)):
                found.update(style.toggles)
                found.update({_NAMED_RUNS[style.name]: True} if style.name in _NAMED_RUNS else {})
                found.update({"code": True} if style.name in _CODE_RUNS else {})
            self._formats[identity] = found
        return {**self._formats[identity], **own}

    def _chain(self, identity: str) -> list[_Style]:
        """Return a style and those it is based on."""
        chain: list[_Style] = []
        while identity in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[identity])
            identity = chain[-1].base
        return chain


def _over(shape: Shape, style: _Style) -> Shape:
    """Return what a style makes of the shape it is based on."""
    own = style.stated
    named = _HEADING.match(style.name)
    nested = _NESTED.match(style.name)
    if _CONTENTS.match(style.name):
        return Shape(Role.CONTENTS)
    if _OVER_CONTENTS.match(style.name):
        return Shape(Role.CONTENTS_TITLE, begins_page=own.begins_page)
    heading = int(named[1]) if named else own.heading
    return Shape(
        _ROLES.get(style.name, shape.role),
        shape.heading if heading is None else heading or None,
        own.place or shape.place,
        int(nested[1]) - 1 if nested else shape.depth,
        shape.begins_page if own.begins_page is None else own.begins_page,
    )


def _stated(properties: Element | None) -> Shape:
    """Return what properties of a paragraph say; a heading of level 0 is none, whatever its style says."""
    heading, place, begins_page = None, None, None
    for each in properties if properties is not None else ():
        tag, value = local(each), attribute(each, "val")
        if tag == "outlineLvl" and value.isdecimal():
            heading = 0 if int(value) >= _BODY_LEVEL else int(value) + 1
        elif tag == "numPr":
            parts = {local(part): attribute(part, "val") for part in each}
            level = parts.get("ilvl", "0")
            place = ListPlace(parts.get("numId", ""), min(int(level), 8) if level.isdecimal() else 0)
        elif tag == "pageBreakBefore":
            begins_page = value.lower() not in _OFF
    return Shape(heading=heading, place=place, begins_page=begins_page)


def _toggled(properties: Element | None) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for each in properties if properties is not None else ():
        tag = local(each)
        if tag not in _RUN_PROPERTIES:
            continue
        value = attribute(each, "val").lower()
        if tag in _TOGGLES:
            found[_TOGGLES[tag]] = value not in _OFF
        elif tag in {"vanish", "webHidden"}:
            found["hidden"] = tag == "vanish" and value not in _OFF
        elif tag == "vertAlign":
            found.update({name: name == _RAISED.get(value) for name in _RAISED.values()})
    return found
