"""A notes file as JSON: parsed at once, written so that git can diff it and unchanged items cost nothing."""

import gc
import json
import re
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple, cast

from viewer.notes.annotation import CONTEXT, as_json

_OPENING, _BETWEEN, _CLOSING = b'\n "items": [\n  {\n', b"\n  },\n  {\n", b"\n  }\n ]"
_MANY = 20_000  # objects
_ESCAPE = re.compile(rb"\\u")  # with a pattern this takes a third of the time
_BEGINNING = b'   "@context": "' + CONTEXT.encode() + b'",\n   "id": "%b",\n'
_AT_ONCE = 512


class Parsed(NamedTuple):
    """An annotation set: its members, its items, and the lines of each item if they can be told.

    Lines with escapes are left out, empty: they may hold half a surrogate pair, which is not written again.
    """

    top: Mapping[str, Any]
    items: list[Any]
    written: list[bytes]


def parsed(written: bytes) -> Parsed:
    """Parse a notes file of this or another program.

    Raises:
        ValueError: it is not JSON in UTF-8, or not an annotation set.
    """
    found = _parsed_by_lines(written)
    if found is not None:
        return found
    top = _decoded(written.decode("utf-8-sig"))
    return Parsed(top, cast("list[Any]", top.get("items", [])), [])


def joined(lines: Sequence[bytes], items: Sequence[bytes]) -> list[bytes]:
    """Return items of a set as pieces of its file: first those of which there are the lines within braces."""
    opened = [part for each in lines for part in (_BETWEEN, each)]
    if opened:
        opened[0] = b"{\n"
        opened.append(b"\n  }")
    return opened + [part for each in items for part in (b",\n  ", each)][0 if lines else 1 :]


def laid_out(members: Mapping[str, object], lists: Mapping[str, list[bytes]]) -> bytes:
    """Return an annotation set: UTF-8 without escapes, indented, one line feed at the end.

    Args:
        members: in their order; the value of one that is in `lists` does not count.
        lists: members whose items are `joined` already.

    Raises:
        ValueError: a member holds a number that JSON does not have.
    """
    parts: list[bytes] = []
    for name, value in members.items():
        parts += (b",\n " if parts else b"{\n ", as_json(name).encode(), b": ")
        if name not in lists:
            parts.append(as_json(value, 1).encode())
        else:
            parts += (b"[\n  ", *lists[name], b"\n ]") if lists[name] else (b"[]",)
    return b"".join((*parts, b"\n}\n"))


def _parsed_by_lines(written: bytes) -> Parsed | None:
    """Parse a file laid out as ours are, so that items which are not changed need not be written out anew.

    No string of JSON holds a line feed, so that the lines between two items cannot stand in one. Where
    another program laid its items out otherwise, something does not parse or the counts or ids differ.
    """
    begin = written.find(_OPENING) + len(_OPENING)
    end = written.find(_CLOSING, begin)
    if begin < len(_OPENING) or end < 0:
        return None
    lines = written[begin:end].split(_BETWEEN)
    items: list[Any] = []
    try:
        top = _decoded((written[: begin - len(b"  {\n")] + written[end + len(b"\n  }") :]).decode())
        for at in range(0, len(lines), _AT_ONCE):
            items += _items(lines[at : at + _AT_ONCE])
    except (ValueError, LookupError, TypeError, AttributeError):  # or an item without an id
        return None
    if top.get("items") != []:
        return None
    if _ESCAPE.search(written):
        lines = [b"" if b"\\u" in each else each for each in lines]
    return Parsed(top, items, lines)


def _items(lines: Sequence[bytes]) -> list[Any]:
    """Parse some items at a time: a single emoji makes a text of all of them four times as large.

    Raises:
        ValueError: they are not these items.
    """
    items = _decoded((b'{"items": [{%b}]}' % b"},{".join(lines)).decode())["items"]
    for line, item in zip(lines, items, strict=True):
        is_ours = line.startswith(_BEGINNING % item["id"].encode())
        if not is_ours and _decoded((b"{%b}" % line).decode(), must_be_set=False) != item:
            raise ValueError("not laid out as ours are")
    return items


@contextmanager
def without_collection() -> Generator[None]:
    """Hold off the garbage collector, which would go through all notes again and again as they are made."""
    was_on = gc.isenabled()
    gc.disable()
    before = gc.get_count()[0]
    try:
        yield
        if gc.get_count()[0] - before > _MANY:
            gc.freeze()  # what was made holds no cycles: the collector need never go through it
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


def _decoded(text: str, *, must_be_set: bool = True) -> Mapping[str, Any]:
    try:
        decoded: object = _DECODER.decode(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if isinstance(decoded, dict):
        top = cast("dict[str, Any]", decoded)
        if not must_be_set or isinstance(top.get("items", []), list):
            return top
    raise ValueError("no annotation set")
