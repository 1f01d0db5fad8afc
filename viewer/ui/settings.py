"""What the reader prefers, and where the last session stood: two small JSON files in the home folder.

A damaged file never stops the start: it is set aside under a new name, and each field falls back on its own.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Self, cast

THEMES = ("system", "light", "sepia", "dark")


@dataclass(frozen=True, slots=True)
class Preferences:
    """The reader's choices. Each field's metadata names its limits."""

    theme: str = field(default="system", metadata={"choices": THEMES})
    font_family: str = ""  # empty: the reading serif this system has
    text_size_pt: float = field(default=13.0, metadata={"limits": (8.0, 40.0)})
    zoom_percent: int = field(default=100, metadata={"limits": (50, 400)})
    column_characters: int = field(default=68, metadata={"limits": (40, 120)})
    line_height_percent: int = field(default=150, metadata={"limits": (110, 220)})
    shows_furniture: bool = False
    shows_numbers: bool = True
    note_colour: str = field(
        default="yellow", metadata={"choices": ("yellow", "orange", "pink", "purple", "blue", "green")}
    )
    print_paper: str = field(default="", metadata={"choices": ("", "A4", "Letter")})  # empty: the region's
    print_notes: str = field(default="margin", metadata={"choices": ("margin", "end", "none")})
    print_links: str = field(default="footnotes", metadata={"choices": ("footnotes", "brackets", "none")})
    print_margin_mm: int = field(default=22, metadata={"limits": (15, 40)})
    print_size_pt: float = field(default=10.5, metadata={"limits": (7.0, 20.0)})
    print_numbers: bool = True
    print_metadata: bool = True
    copy_style: str = "inline"  # the name of a citation style: one of ours, one of the reader's, or bibtex …
    copy_templates: str = ""  # the reader's own styles: a line each, `name = template`
    find_case: bool = False
    find_word: bool = False
    find_regex: bool = False
    find_diacritics: bool = False

    def changed(self, **changes: object) -> Self:
        """Return a copy with some fields changed and held within their limits."""
        return self.from_dict({**asdict(self), **changes})

    @classmethod
    def from_dict(cls, stated: dict[str, Any]) -> Self:
        """Take what fits of a mapping; a member of a wrong type, or an unknown one, is passed over."""
        taken: dict[str, Any] = {}
        for each in fields(cls):
            value = _fitting(stated.get(each.name), each.default, each.metadata)
            if value is not None:
                taken[each.name] = value
        return cls(**taken)


def _fitting(value: object, default: object, limits: Mapping[str, Any]) -> object:
    """Return a value held within a field's limits, or None where it is of no use."""
    if isinstance(default, bool) or isinstance(value, bool):
        return value if type(value) is type(default) else None
    if "limits" in limits:
        if not isinstance(value, (int, float)) or (isinstance(default, int) and not isinstance(value, int)):
            return None
        low, high = limits["limits"]
        return type(default)(min(max(value, low), high))  # type: ignore[call-arg]
    if not isinstance(value, str):
        return None
    return value if value in limits.get("choices", (value,)) else None


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """One document of a session: its path and the text offset (code points) that stood at the top.

    `encoding` is the reader's own choice; empty where it is left to be found.
    """

    path: str
    offset: int = 0
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """What lay open at the last close, and what was opened lately."""

    documents: tuple[OpenPlace, ...] = ()
    current: int = 0
    recent: tuple[str, ...] = ()
    geometry: str = ""  # Qt's own opaque bytes, in base64
    layout: str = ""
    shows_left: bool = True  # the panels beside the article
    shows_right: bool = True
    places: tuple[OpenPlace, ...] = ()  # where each lately read document was left, newest first
    declined: tuple[str, ...] = ()  # digests of documents for which another capture's notes are not wanted

    @classmethod
    def from_dict(cls, stated: dict[str, Any]) -> Self:
        """Take what fits of a mapping."""
        current = stated.get("current")
        return cls(
            documents=_places(stated.get("documents")),
            current=current if isinstance(current, int) and current >= 0 else 0,
            recent=tuple(each for each in _listed(stated.get("recent")) if isinstance(each, str)),
            geometry=_text(stated.get("geometry")),
            layout=_text(stated.get("layout")),
            shows_left=stated.get("shows_left") is not False,
            shows_right=stated.get("shows_right") is not False,
            places=_places(stated.get("places")),
            declined=tuple(each for each in _listed(stated.get("declined")) if isinstance(each, str)),
        )

    def remembered(self, path: str) -> OpenPlace:
        """Return how a document was left; at its beginning if it is not known."""
        return next((place for place in self.places if place.path == path), OpenPlace(path))

    def with_place(self, place: OpenPlace) -> Self:
        """Return the session with a document's place put first among the remembered ones."""
        others = tuple(each for each in self.places if each.path != place.path)
        return replace(self, places=(place, *others)[:200])

    def with_declined(self, digest: str) -> Self:
        """Return the session in which another capture's notes are not offered again on a document."""
        others = tuple(each for each in self.declined if each != digest)
        return replace(self, declined=(digest, *others)[:500])

    def with_recent(self, path: str) -> Self:
        """Return the session with a document put first among the recent ones."""
        others = tuple(each for each in self.recent if each != path)
        return replace(self, recent=(path, *others)[:15])


def _listed(value: object) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _places(value: object) -> tuple[OpenPlace, ...]:
    found: list[OpenPlace] = []
    for each in _listed(value):
        if isinstance(each, dict):
            stated = cast("dict[str, Any]", each)
            path, offset = stated.get("path"), stated.get("offset")
            if isinstance(path, str) and path:
                offset = offset if isinstance(offset, int) and offset >= 0 else 0
                found.append(OpenPlace(path, offset, _text(stated.get("encoding"))))
    return tuple(found)


def load(path: Path) -> tuple[dict[str, Any], Path | None]:
    """Read a settings file; return its members and, if it was damaged, the name it was set aside under."""
    try:
        stated = json.loads(path.read_text("utf-8"))
    except OSError:
        return {}, None
    except (ValueError, RecursionError):  # nested deeper than the parser goes
        return {}, _set_aside(path)
    if not isinstance(stated, dict):
        return {}, _set_aside(path)
    return cast("dict[str, Any]", stated), None


def _set_aside(path: Path) -> Path | None:
    for number in range(1, 1000):
        aside = path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")
        if not aside.exists():
            try:
                path.rename(aside)
            except OSError:
                return None
            return aside
    return None


def save(path: Path, members: Preferences | Session) -> None:
    """Write a settings file whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    draft.write_text(json.dumps(asdict(members), indent=1, ensure_ascii=False) + "\n", "utf-8")
    draft.replace(path)
