"""Highlights that Foliate and Readest export: words, a colour, a remark and a place within an EPUB.

The place says nothing in another document; the words are looked for.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from viewer.notes.annotation import CONTEXT, Motivation, Note, derived_id
from viewer.notes.exchange.conformance import nearest_colour
from viewer.notes.exchange.members import text, utc

_CFI = "http://www.idpf.org/epub/linking/cfi/epub-cfi.html"
_ENTRY = "pilcrow:epubNote"  # members of an entry that a note has no place for
_READ = {"value", "cfi", "text", "note", "created", "modified", "createdAt", "updatedAt"}


def is_entry(item: Mapping[str, Any]) -> bool:
    """Say whether an entry of a file is a highlight or bookmark of these programs."""
    return "target" not in item and _cfi(item).startswith("epubcfi(")


def read_entry(item: Mapping[str, Any]) -> Note:
    """Read a highlight or a bookmark."""
    cfi, quote, words = _cfi(item), text(item.get("text")), text(item.get("note"))
    is_bookmark = item.get("type") == "bookmark" or not quote
    selectors: list[dict[str, Any]] = [{"type": "FragmentSelector", "conformsTo": _CFI, "value": cfi}]
    if quote and not is_bookmark:
        selectors.insert(0, {"type": "TextQuoteSelector", "exact": quote})
    made = Motivation.COMMENTING if words else Motivation.HIGHLIGHTING
    created = utc(item.get("created") or item.get("createdAt"))
    others = {name: value for name, value in item.items() if name not in _READ}
    native: dict[str, Any] = {
        "@context": CONTEXT,
        "id": derived_id(f"epub note {item.get('id')} {cfi} {created}"),
        "type": "Annotation",
        "motivation": str(Motivation.BOOKMARKING if is_bookmark else made),
        "created": created,
        "modified": utc(item.get("modified") or item.get("updatedAt")),
        "target": {"selector": selectors},
        "body": {"type": "TextualBody", "value": words, "format": "text/plain"},
        _ENTRY: others,
    }
    note = Note.from_dict({name: value for name, value in native.items() if value})
    return replace(note, colour=nearest_colour(item.get("color")) or note.colour)


def _cfi(item: Mapping[str, Any]) -> str:
    return text(item.get("cfi")) or text(item.get("value"))
