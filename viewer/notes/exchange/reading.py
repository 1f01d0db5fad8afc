"""A file of notes, of whichever program, becomes notes and the reasons why some entries are none."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from viewer.notes.annotation import Note
from viewer.notes.exchange.epub_readers import is_entry, read_entry
from viewer.notes.exchange.hypothesis import is_row, read_row
from viewer.notes.exchange.members import is_deep, mapping, text
from viewer.notes.exchange.page import embedded_in
from viewer.notes.exchange.report import ExchangeError, Imported, ImportState, NotANoteError, Outcome
from viewer.notes.exchange.web_annotation import read_annotation

_LISTS = ("items", "annotations", "rows", "replies", "bookmarks")
_NOT_JSON = object()


def read_notes(data: bytes, *, name: str) -> Imported:
    """Read the notes of a file: an annotation set, Web Annotations, an export of another reader, our page.

    An entry that cannot be read is told among `rejected` and stops nothing. `name` stands in messages.

    Raises:
        ExchangeError: the file as a whole is damaged, or holds notes in none of these forms.
    """
    top = _parsed(data, name)
    items = list(_items(top))
    if not items and isinstance(mapping(top).get("first"), str):
        raise ExchangeError(
            f"{name} holds no notes but only the address of them; save the pages of the collection and "
            "import those."
        )
    if not items and not _is_container(top):
        raise ExchangeError(
            f"{name} holds no notes in a form that can be read; "
            "choose an .annotation file, Web Annotations, a Hypothesis export or a page of exported notes."
        )
    notes: list[Note] = []
    rejected: list[Outcome] = []
    for number, item in enumerate(items, start=1):
        try:
            notes.append(_read(item))
        except NotANoteError as error:
            label = text(mapping(item).get("id"))
            detail = f"Entry {number} was left out: {error}."
            rejected.append(Outcome(label, label or f"entry {number}", ImportState.NOT_A_NOTE, detail))
    return Imported(tuple(notes), tuple(rejected), _text_hash(top))


def _read(item: object) -> Note:
    """Read one entry.

    Raises:
        NotANoteError: it is no note.
    """
    if item is _NOT_JSON:
        raise NotANoteError("the line is not JSON")
    if not isinstance(item, Mapping):
        raise NotANoteError("it is not an object with members")
    if is_deep(cast("object", item)):
        raise NotANoteError("it is nested more deeply than a note can be")
    members = mapping(cast("object", item))
    if is_row(members):
        return read_row(members)
    return read_entry(members) if is_entry(members) else read_annotation(members)


def _parsed(data: bytes, name: str) -> object:
    """Return what a file holds.

    Raises:
        ExchangeError: it is damaged.
    """
    try:
        written = data.decode(json.detect_encoding(data))
    except UnicodeDecodeError as error:
        raise ExchangeError(
            f"{name} cannot be imported, for its bytes are not UTF-8 from byte {error.start} on; "
            "export it anew from the program that made it."
        ) from error
    written = written.removeprefix("\ufeff")
    if written.lstrip().startswith("<"):
        return _embedded(written, name)
    try:
        return _decoded(written)
    except ValueError as error:
        lines = [line for line in written.splitlines() if line.strip()]
        parsed = [_line(line) for line in lines]
        if len(parsed) > 1 and isinstance(parsed[0], Mapping):
            return parsed
        raise ExchangeError(f"{name} cannot be imported, for it is damaged or not JSON ({error}).") from error


def _embedded(page: str, name: str) -> list[object]:
    tops = [each for each in map(_line, embedded_in(page)) if _is_container(each)]
    if not tops:
        raise ExchangeError(f"{name} is a page without notes in it; choose one that Pilcrow exported.")
    return tops


def _line(written: str) -> object:
    try:
        return _decoded(written)
    except ValueError:
        return _NOT_JSON


def _refused(constant: str) -> float:
    raise ValueError(f"{constant} is no number of JSON")


def _finite(number: str) -> float:
    value = float(number)
    return value if value - value == 0 else _refused(number)


def _decoded(written: str) -> object:
    """Parse JSON.

    Raises:
        ValueError: it is none, or nested too deeply.
    """
    try:
        return json.loads(written, parse_constant=_refused, parse_float=_finite)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _is_container(top: object) -> bool:
    """Say whether something holds a list of notes, be it an empty one."""
    if isinstance(top, list):
        return True
    members = mapping(top)
    return any(isinstance(members.get(name), list) for name in _LISTS) or bool(mapping(members.get("first")))


def _items(top: object) -> Iterator[object]:
    """Yield a file's entries in their order, out of lists, pages and collections."""
    if isinstance(top, list):
        for each in cast("list[object]", top):
            yield from _items(each) if _is_nested(each) else (each,)
        return
    members = mapping(top)
    if "target" in members or is_row(members) or text(members.get("type")) == "Annotation":
        yield members
        return
    page: Mapping[str, Any] = members
    while page:
        yield from _of_page(page)
        page = mapping(page.get("first")) or mapping(page.get("next"))


def _is_nested(value: object) -> bool:
    return isinstance(value, Mapping) and "target" not in value and _is_container(cast("object", value))


def _of_page(page: Mapping[str, Any]) -> Iterable[object]:
    for name in _LISTS:
        entries = page.get(name)
        for each in cast("list[object]", entries) if isinstance(entries, list) else ():
            # a bookmark of Foliate is nothing but its place
            yield {"cfi": each} if name == "bookmarks" and isinstance(each, str) else each


def _text_hash(top: object) -> str:
    """Return the hash of the text that the positions in a file of ours refer to."""
    tops = cast("list[object]", top) if isinstance(top, list) else [top]
    for each in map(mapping, tops):
        stated = text(each.get("pilcrow:textHash")) or text(
            mapping(each.get("about")).get("pilcrow:textHash")
        )
        if stated:
            return stated
    return ""
