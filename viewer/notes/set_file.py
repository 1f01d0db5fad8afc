"""A notes file as JSON: parsed at once, written so that git can diff it and unchanged items cost nothing."""

import gc
import json
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple, cast

from viewer.notes.annotation import as_json

_OPENING, _BETWEEN, _CLOSING = b'\n "items": [\n  {\n', b"\n  },\n  {\n", b"\n  }\n ]"
_MANY = 1000


class Parsed(NamedTuple):
    """An annotation set: its members, its items, and each item as it is written, where that can be told."""

    top: Mapping[str, Any]
    items: list[Any]
    written: list[bytes]


def parsed(written: bytes) -> Parsed:
    """Parse a notes file of this or another program.

    Raises:
        ValueError: it is not JSON in UTF-8, or not an annotation set.
    """
    with _without_collection():
        top = _decoded(written.decode("utf-8-sig"))
        items = cast("list[Any]", top.get("items", []))
        if len(items) > _MANY:
            gc.freeze()  # what was parsed holds no cycles: the collector need never go through it
        return Parsed(top, items, _slices(written, items))


def laid_out(members: Mapping[str, object], lists: Mapping[str, list[bytes]]) -> bytes:
    """Return an annotation set: UTF-8 without escapes, indented, one line feed at the end.

    Args:
        members: in their order; the value of one that is in `lists` does not count.
        lists: members whose items are written already.

    Raises:
        ValueError: a member holds a number that JSON does not have.
    """
    parts: list[bytes] = []
    for name, value in members.items():
        parts += (b",\n " if parts else b"{\n ", as_json(name).encode(), b": ")
        parts += _list(lists[name]) if name in lists else [as_json(value, 1).encode()]
    return b"".join((*parts, b"\n}\n"))


def _list(written: Iterable[bytes]) -> list[bytes]:
    joined = b",\n  ".join(written)
    return [b"[\n  ", joined, b"\n ]"] if joined else [b"[]"]


def _slices(written: bytes, items: list[Any]) -> list[bytes]:
    """Return how each item is written in a file laid out as ours are, else nothing.

    No string of JSON holds a line feed, so that the lines between two items cannot stand in one. Where
    another program laid its items out otherwise, the counts or the ids differ.
    """
    begin = written.find(_OPENING) + len(_OPENING)
    end = written.find(_CLOSING, begin)
    if begin < len(_OPENING) or end < 0:
        return []
    slices = [b"{\n%b\n  }" % each for each in written[begin:end].split(_BETWEEN)]
    if len(slices) != len(items) or not all(map(_is_of, slices, items)):
        return []
    return slices


def _is_of(written: bytes, item: object) -> bool:
    stated = cast("dict[str, Any]", item).get("id") if isinstance(item, dict) else None
    return isinstance(stated, str) and b'\n   "id": "%b"' % stated.encode("utf-8", "replace") in written


@contextmanager
def _without_collection() -> Generator[None]:
    """Hold off the garbage collector, which would go through all notes again and again as they are made."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _refused(constant: str) -> float:
    raise ValueError(f"{constant} is not JSON")


def _finite(number: str) -> float:
    value = float(number)
    if value in {float("inf"), float("-inf")}:
        raise ValueError(f"{number} is beyond the numbers that can be kept")
    return value


_DECODER = json.JSONDecoder(parse_constant=_refused, parse_float=_finite)


def _decoded(text: str) -> Mapping[str, Any]:
    try:
        decoded: object = _DECODER.decode(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if isinstance(decoded, dict):
        top = cast("dict[str, Any]", decoded)
        if isinstance(top.get("items", []), list):
            return top
    raise ValueError("no annotation set")
