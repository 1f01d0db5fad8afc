"""Count the pages of a Word document by the breaks in it, and say how each is numbered.

Word does not keep pages: it keeps where they were broken when it last laid the text out, and where its writer
broke them. The former tell everything; the latter are believed only where no page between two of them holds
more than fits on one.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from viewer.readers.markup.lists import written
from viewer.readers.xml import Element, attribute, local

_FULL = 4_000  # characters; hardly a page holds more
_LARGEST = 100_000
_STAYING = frozenset({"continuous", "nextColumn"})  # sections that begin on the page the last one ends on
_KINDS: Mapping[str, str] = MappingProxyType(
    {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
)


class PageBreak(NamedTuple):
    """The end of a page: one that somebody wanted, or one that came of laying the text out."""

    is_wanted: bool


class _Section(NamedTuple):
    """How a section begins, and how its pages are numbered; `first` is None where they count on."""

    begins: str = ""
    kind: str = ""
    first: int | None = None


class Pages:
    """Counts while a document is walked; `label` is the number of the page that has been come to."""

    def __init__(self, root: Element, stated: int | None) -> None:
        """Take the main part, and how many pages the file's properties state."""
        self._sections = [*map(_section, _stated_sections(root)), _Section()]
        self._stated = stated
        self._number = self._sections[0].first if self._sections[0].first is not None else 1
        self._count = 1
        self._section = 0
        self._is_fresh = True
        self._letters = 0
        self._is_full = False
        self._is_laid_out = False

    @property
    def label(self) -> str:
        """The page's number as it would be printed on it."""
        return written(self._number, self._sections[self._section].kind)

    @property
    def are_known(self) -> bool:
        """Whether what was counted are pages: there is more than one, and nothing speaks against them."""
        if self._is_laid_out:
            return True
        return self._count > 1 and not self._is_full and (self._stated or 0) <= self._count

    def see(self, words: str) -> None:
        """Go on by words or a picture."""
        self._is_fresh = False
        self._letters += len(words)
        self._is_full = self._is_full or self._letters > _FULL

    def begin(self) -> None:
        """Go on to the next page if anything stands on this one."""
        if not self._is_fresh:
            self._advance()

    def turn(self, page_break: PageBreak) -> None:
        """Go on to the next page, unless a break only says what another has said."""
        self._is_laid_out = self._is_laid_out or not page_break.is_wanted
        if page_break.is_wanted or not self._is_fresh:
            self._advance()

    def end_section(self) -> None:
        """Go on to the next section, and to its page."""
        self._section = min(self._section + 1, len(self._sections) - 1)
        begun = self._sections[self._section]
        if begun.begins in _STAYING:
            return
        self._advance()
        odd = {"oddPage": 1, "evenPage": 0}.get(begun.begins)
        if begun.first is not None:
            self._number = begun.first
        elif odd is not None and self._number % 2 != odd:
            self._number += 1

    def at(self) -> "PagePlace":
        """Return the place come to."""
        return PagePlace(self._number, self._count, self._section)

    def go_to(self, place: "PagePlace", *, is_fresh: bool) -> None:
        """Go to a place come to before, where nothing stands on the page if it is `is_fresh`."""
        self._number, self._count, self._section = place
        self._is_fresh = is_fresh

    def _advance(self) -> None:
        self._number = min(self._number + 1, _LARGEST)
        self._count += 1
        self._letters = 0
        self._is_fresh = True


class PagePlace(NamedTuple):
    """A place in the count: the page's number, which one it is from 1 on, the section."""

    number: int
    turned: int
    section: int


def _stated_sections(root: Element) -> Iterator[Element]:
    """Yield the properties of the sections, but not those that a change has done away with."""
    for each in root.iter("{*}sectPr"):
        around = each.getparent()
        if around is None or local(around) != "sectPrChange":
            yield each


def _section(properties: Element) -> _Section:
    begins, kind, first = "", "", None
    for each in properties:
        if local(each) == "type":
            begins = attribute(each, "val")
        elif local(each) == "pgNumType":
            kind = _KINDS.get(attribute(each, "fmt"), "")
            start = attribute(each, "start")
            first = int(start) if start.isdecimal() and len(start) < 6 else None
    return _Section(begins, kind, first)
