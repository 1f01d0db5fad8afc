"""JSON members as other programs write them: of any type, under any name, with any date.

What a form of notes has no member for is carried along as a merge patch (RFC 7386) from the note as that
form states it to the note as it is. It is written as a string, lest a program that reads the form as linked
data take it for statements of its own.
"""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, cast

PATCH = "pilcrow:patch"

_URI = re.compile(r'[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+')
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_DEEPEST = 100  # levels; each costs a frame of Python's stack, of which there are a thousand


def mapping(value: object) -> Mapping[str, Any]:
    """Return an object's members; of anything else, none."""
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def listed(value: object) -> Sequence[Any]:
    """Return a list as it is, and one value as a list of one; a missing value is an empty list."""
    if isinstance(value, list):
        return cast("list[Any]", value)
    return () if value is None else (value,)


def text(value: object) -> str:
    """Return a string as it is, and nothing for any other value."""
    return value if isinstance(value, str) else ""


def texts(value: object) -> list[str]:
    """Return the strings of a list, or the one string there is."""
    return [each for each in listed(value) if isinstance(each, str)]


def is_uri(value: object) -> bool:
    """Say whether a value is an absolute address or name (RFC 3987) without forbidden characters."""
    return isinstance(value, str) and _URI.fullmatch(value) is not None


def is_time(value: object) -> bool:
    """Say whether a value is an xsd:dateTime that states its time zone."""
    return isinstance(value, str) and _TIME.fullmatch(value) is not None and bool(utc(value))


def utc(value: object) -> str:
    """Return a time as notes state it, `2026-01-02T03:04:05Z`, or nothing where it cannot be read.

    A string is ISO 8601, taken as UTC where it states no zone; a number counts milliseconds since 1970.
    """
    try:
        if isinstance(value, str):
            moment = datetime.fromisoformat(value.strip())
        elif isinstance(value, int | float) and not isinstance(value, bool) and value:
            moment = datetime.fromtimestamp(value / 1000, UTC)
        else:
            return ""
        moment = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return ""
    return moment.replace(tzinfo=None, microsecond=0).isoformat() + "Z"


def is_deep(value: object) -> bool:
    """Say whether a value is nested more deeply than any note is."""
    level: list[object] = [value]
    for _ in range(_DEEPEST):
        level = [inner for each in level for inner in _inside(each)]
        if not level:
            return False
    return True


def with_patch(
    form: Mapping[str, Any], native: Mapping[str, Any], plain: Mapping[str, Any]
) -> dict[str, Any]:
    """Return a form of a note with what it takes to get the note back from its `plain` reading."""
    patch = _difference(plain, native)
    carried = {"patch": patch} if _patched(plain, patch) == native else {"whole": native}
    return {**form, PATCH: json.dumps(carried, ensure_ascii=False, separators=(",", ":"))}


def patched(plain: Mapping[str, Any], carried: object) -> dict[str, Any]:
    """Return a note with what its form had no member for; a damaged patch changes nothing."""
    try:
        members = mapping(json.loads(text(carried) or "{}"))
    except (ValueError, RecursionError):
        return dict(plain)
    whole, patch = mapping(members.get("whole")), mapping(members.get("patch"))
    if is_deep(members):
        return dict(plain)
    return dict(whole) or cast("dict[str, Any]", _patched(plain, patch))


def _inside(value: object) -> Sequence[object]:
    if isinstance(value, Mapping):
        return list(cast("Mapping[str, Any]", value).values())
    return cast("list[object]", value) if isinstance(value, list) else ()


def _difference(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    patch: dict[str, Any] = {name: None for name in before if name not in after}
    for name, value in after.items():
        was = before.get(name)
        if isinstance(was, Mapping) and isinstance(value, Mapping):
            inner = _difference(mapping(was), mapping(value))  # pyright: ignore[reportUnknownArgumentType]
            if inner:
                patch[name] = inner
        elif was != value or name not in before:
            patch[name] = value
    return patch


def _patched(value: object, patch: object) -> object:
    """Apply a merge patch. Source: RFC 7386, section 2."""
    if not isinstance(patch, Mapping):
        return patch
    members = dict(mapping(value))
    for name, inner in mapping(patch).items():  # pyright: ignore[reportUnknownArgumentType]
        if inner is None:
            members.pop(name, None)
        else:
            members[name] = _patched(members.get(name), inner)
    return members
