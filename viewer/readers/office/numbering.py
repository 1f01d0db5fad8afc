"""Count the items of a Word document's lists, and write what stands before each."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from viewer.readers.markup.lists import BULLET, written
from viewer.readers.xml import Element, attribute, local

_LEVELS = 9
_LARGEST = 1_000_000
_LONGEST = 40  # characters before an item
_KINDS: Mapping[str, str] = MappingProxyType(
    {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
)
_PLACE = re.compile(r"%([1-9])")
_DRAWN: Mapping[str, str] = MappingProxyType(  # bullets as fonts of symbols have them
    {
        "o": "◦",
        "\uf0a7": "▪",
        "\uf06e": "■",
        "\uf06f": "□",
        "\uf0a8": "☐",
        "\uf0fe": "☒",
        "\uf0fc": "✓",
        "\uf0d8": "➢",
    }
)


class _Level(NamedTuple):
    """One level of a list. `pattern` is as `%1.%2.`; `first` the number of the first item."""

    kind: str = "decimal"
    pattern: str = "%1."
    first: int = 1
    is_legal: bool = False
    linked: str = ""


class Numbering:
    """The lists of one document, and the numbers of their last items."""

    def __init__(self, root: Element | None) -> None:
        self._patterns: dict[str, dict[int, _Level]] = {}
        self._linked: dict[str, str] = {}  # a style of lists -> the pattern it stands for
        self._links: dict[str, str] = {}  # a pattern -> the style of lists it takes its levels from
        self._lists: dict[str, str] = {}
        self._own: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()
        for each in root if root is not None else ():
            if local(each) == "abstractNum":
                self._add_pattern(each)
            elif local(each) == "num":
                self._add_list(each)

    def level_of_style(self, list_id: str, style: str) -> int | None:
        """Return the level of a list that a style is linked with, where a list's levels are styles'."""
        levels = self._levels(list_id)
        return next((number for number, level in levels.items() if level.linked == style), None)

    def next_marker(self, list_id: str, level: int) -> str | None:
        """Count an item and return what stands before it; None if there is no such list."""
        levels = self._levels(list_id)
        if not levels or level not in levels:
            return None
        key = self._pattern_id(list_id)
        counts = self._counts.setdefault(key, [None] * _LEVELS)
        if level in self._own.get(list_id, {}) and (list_id, level) not in self._begun:
            counts[level] = None
        self._begun.add((list_id, level))
        last = counts[level]
        counts[level] = levels[level].first if last is None else min(last + 1, _LARGEST)
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        return _marker(levels, counts, level)

    def _pattern_id(self, list_id: str) -> str:
        identity = self._lists.get(list_id, "")
        return self._linked.get(self._links.get(identity, ""), identity)

    def _levels(self, list_id: str) -> Mapping[int, _Level]:
        if list_id not in self._lists:
            return {}
        return {**self._patterns.get(self._pattern_id(list_id), {}), **self._own.get(list_id, {})}

    def _add_pattern(self, element: Element) -> None:
        identity = attribute(element, "abstractNumId")
        levels: dict[int, _Level] = {}
        for each in element:
            number = _number(attribute(each, "ilvl"), 0)
            if local(each) == "lvl" and number < _LEVELS:
                levels[number] = _level(each)
            elif local(each) == "styleLink":
                self._linked[attribute(each, "val")] = identity
            elif local(each) == "numStyleLink":
                self._links[identity] = attribute(each, "val")
        self._patterns[identity] = levels

    def _add_list(self, element: Element) -> None:
        identity = attribute(element, "numId")
        for each in element:
            if local(each) == "abstractNumId":
                self._lists[identity] = attribute(each, "val")
        for each in element:
            number = _number(attribute(each, "ilvl"), 0)
            if local(each) == "lvlOverride" and number < _LEVELS:
                base = self._levels(identity).get(number, _Level())
                for part in each:
                    if local(part) == "lvl":
                        base = _level(part)
                    elif local(part) == "startOverride":
                        base = base._replace(first=_number(attribute(part, "val"), 1))
                self._own.setdefault(identity, {})[number] = base


def _level(element: Element) -> _Level:
    parts = {local(each): attribute(each, "val") for each in element}
    return _Level(
        parts.get("numFmt", "decimal"),
        parts.get("lvlText", "")[:_LONGEST],
        _number(parts.get("start", ""), 1),
        parts.get("isLgl", "0") not in {"0", "false", "off"},
        parts.get("pStyle", ""),
    )


def _marker(levels: Mapping[int, _Level], counts: list[int | None], level: int) -> str:
    own = levels[level]
    if own.kind == "none":
        return ""
    if own.kind == "bullet":
        return _bullet(own.pattern)

    def number(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        shown = levels.get(at, own)
        count = counts[at]
        kind = "1" if own.is_legal else shown.kind
        return _written(shown.first if count is None else count, kind)

    return _PLACE.sub(number, own.pattern).strip()[:_LONGEST]


def _bullet(pattern: str) -> str:
    sign = pattern.strip()
    if sign in _DRAWN:
        return _DRAWN[sign]
    is_private = any("\ue000" <= letter <= "\uf8ff" for letter in sign)
    return BULLET if is_private else sign


def _written(value: int, kind: str) -> str:
    if kind == "decimalZero":
        return f"{value:02}"
    return written(value, _KINDS.get(kind, "1"))


def _number(stated: str, otherwise: int) -> int:
    return min(int(stated), _LARGEST) if stated.isdecimal() and len(stated) <= 9 else otherwise
