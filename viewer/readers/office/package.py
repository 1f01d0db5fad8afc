"""Open the parts of a Word document by what leads to them; nothing outside the file is followed."""

import posixpath
import re
from collections.abc import Mapping
from contextlib import suppress
from typing import NamedTuple

from viewer.readers.archive import Archive, inside
from viewer.readers.source import NotADocumentError, ReadError
from viewer.readers.xml import Element, attribute, element_of, local

_LARGEST_PART = 60_000_000  # bytes of XML
_MOST_HEADERS = 30


class Relation(NamedTuple):
    """What a part points to: a member of the file, or an address outside."""

    kind: str
    target: str
    is_outside: bool


class Part(NamedTuple):
    """One part: its root and what its relations are by their names."""

    root: Element
    relations: Mapping[str, Relation]

    def of_kind(self, kind: str) -> list[str]:
        """Return the members that relations of a kind lead to."""
        return [each.target for each in self.relations.values() if each.kind == kind and not each.is_outside]


class Package:
    """The parts of one document. `name` is what an error calls the file."""

    def __init__(self, archive: Archive, name: str) -> None:
        """Open the main part.

        Raises:
            NotADocumentError: there is none.
            ReadError: it is damaged or too large.
        """
        self._archive = archive
        self._name = name
        main = next(
            (each.target for each in self._relations("").values() if each.kind == "officeDocument"), ""
        )
        path = archive.find(main) or archive.find("word/document.xml")
        if path is None:
            raise NotADocumentError(f"{name} is a Word document without its text; open another copy of it.")
        self.main = self._part(path)

    def part(self, kind: str) -> Part | None:
        """Return the first part of a kind that the main part points to; None if there is none.

        Raises:
            ReadError: it is damaged or too large.
        """
        paths = (self._archive.find(path) for path in self.main.of_kind(kind))
        path = next(filter(None, paths), None)
        return self._part(path) if path else None

    def edges(self) -> list[Part]:
        """Return the headers and footers.

        Raises:
            ReadError: one is damaged or too large.
        """
        paths = [
            self._archive.find(path) for kind in ("header", "footer") for path in self.main.of_kind(kind)
        ]
        return [self._part(path) for path in dict.fromkeys(filter(None, paths))][:_MOST_HEADERS]

    def properties(self) -> Element | None:
        """Return what the file states about itself.

        Raises:
            ReadError: it is damaged or too large.
        """
        paths = [each.target for each in self._relations("").values() if each.kind == "core-properties"]
        path = next(filter(None, map(self._archive.find, [*paths, "docProps/core.xml"])), None)
        return self._element(path) if path else None

    def page_count(self) -> int | None:
        """Return how many pages the file states it had when it was last laid out."""
        paths = [each.target for each in self._relations("").values() if each.kind == "extended-properties"]
        path = next(filter(None, map(self._archive.find, [*paths, "docProps/app.xml"])), None)
        if path is None:
            return None
        with suppress(ReadError):  # nobody needs it to read the text
            for each in self._element(path):
                if local(each) == "Pages" and re.fullmatch(r"\d{1,6}", each.text or ""):
                    return int(each.text or "")
        return None

    def _part(self, path: str) -> Part:
        return Part(self._element(path), self._relations(path))

    def _element(self, path: str) -> Element:
        return element_of(self._archive.read(path, _LARGEST_PART), self._name)

    def _relations(self, path: str) -> dict[str, Relation]:
        folder, _, file = path.rpartition("/")
        member = self._archive.find(posixpath.join(folder, "_rels", f"{file}.rels"))
        if member is None:
            return {}
        found: dict[str, Relation] = {}
        for each in self._element(member):
            if local(each) == "Relationship":
                target, kind = attribute(each, "Target"), attribute(each, "Type").rpartition("/")[2]
                is_outside = attribute(each, "TargetMode").lower() == "external"
                if not is_outside:
                    target = (
                        inside(
                            target.removeprefix("/") if target[:1] == "/" else posixpath.join(folder, target)
                        )
                        or ""
                    )
                    target = self._archive.find(target) or ""
                found[attribute(each, "Id")] = Relation(kind, target, is_outside)
        return found
