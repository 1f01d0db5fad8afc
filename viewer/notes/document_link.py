"""A `pilcrow:` address, which names a document by its digest and a paragraph in it.

    pilcrow:?sha256=<64 hexadecimal digits>&paragraph=<number>&path=<path, percent-encoded>

`sha256` is of the file's bytes; `paragraph` counts from 1; `path` is where the file lay when the address was
copied. One of digest and path must be there. Unknown members are passed over. The digest decides: a file that
was moved is found by it, and a path whose bytes are others is only opened where no file has the digest.
"""

import hashlib
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Self
from urllib.parse import parse_qsl, quote

from viewer.notes.index import Index, notes_files

SCHEME = "pilcrow:"
_LARGEST = 300_000_000  # bytes of a file that is looked into
_LONGEST = 20_000  # characters of an address


class LinkError(Exception):
    """An address cannot be followed; the message is one sentence for people."""


class FoundDocument(NamedTuple):
    """Where a document lies now, and whether it is the very one that was meant."""

    path: str
    is_same: bool


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """What a `pilcrow:` address says; an empty part is not stated."""

    sha256: str = ""
    paragraph: int | None = None
    path: str = ""

    @property
    def address(self) -> str:
        """The address for it."""
        members = {"sha256": self.sha256, "paragraph": str(self.paragraph or ""), "path": self.path}
        written = (f"{name}={quote(value, safe='/')}" for name, value in members.items() if value)
        return f"{SCHEME}?{'&'.join(written)}"

    @property
    def name(self) -> str:
        """What to call the document where nothing else is known of it."""
        return self.path.replace("\\", "/").rpartition("/")[2] or f"{self.sha256[:12]}…"

    @classmethod
    def parse(cls, address: str) -> Self:
        """Read an address; slashes after the scheme, which some desktops put in, are passed over.

        Raises:
            LinkError: it names no document.
        """
        found = re.fullmatch(r"pilcrow:/{0,3}\?([^#]*)(?:#.*)?", address[:_LONGEST].strip(), re.IGNORECASE)
        members = dict(parse_qsl(found[1])) if found else {}
        digest = members.get("sha256", "").lower()
        if digest and re.fullmatch(r"[0-9a-f]{64}", digest) is None:
            raise LinkError("The link's digest is damaged; copy the link again from where it came from.")
        path = members.get("path", "")
        if not (digest or path) or "\0" in path:
            shown = address if len(address) <= 80 else f"{address[:79]}…"
            raise LinkError(f"{shown} names no document; a link looks like {SCHEME}?sha256=…&paragraph=3.")
        number = members.get("paragraph", "")
        is_number = number.isascii() and number.isdecimal() and 0 < len(number) < 10
        return cls(digest, int(number) or None if is_number else None, path)


def find_document(link: DocumentLink, notes: Path, known: Iterable[str] = ()) -> FoundDocument:
    """Find the file that a link means.

    Args:
        link: names it.
        notes: the folder of the notes files, which say where their documents were seen.
        known: paths of documents that lie open or were opened lately, likeliest first.

    Raises:
        LinkError: there is no such file.
    """
    if link.sha256:
        noted = Index(notes).places_of(notes_files(notes), link.sha256)
        stated = [link.path] if link.path else []
        places: list[str] = list(dict.fromkeys([*stated, *noted, *known]))
        # a file of the same name first: it was moved more likely than renamed
        places.sort(key=lambda place: Path(place).name != Path(link.path).name)
        for place in places:
            if _digest_of(place) == link.sha256:
                return FoundDocument(place, is_same=True)
    if link.path and Path(link.path).is_file():
        return FoundDocument(link.path, is_same=not link.sha256)
    raise LinkError(
        f"{link.name} was not found, neither at its path nor among your notes and recent files; "
        "open the file where it lies now, then follow the link again."
    )


def _digest_of(place: str) -> str:
    with suppress(OSError, ValueError):
        path = Path(place)
        if path.is_file() and path.stat().st_size <= _LARGEST:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
    return ""
