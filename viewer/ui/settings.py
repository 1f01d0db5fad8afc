"""What the reader prefers, and where the last session stood: two small JSON files in the home folder.

A damaged file never stops the start: it is set aside under a new name, and each field falls back on its own.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Self, cast

THEMES = ("system", "light", "sepia", "dark", "contrast-light", "contrast-dark")
LANGUAGES = ("system", "en", "de", "es", "fr", "uk", "ar", "ja", "ko")  # by their files in resources/i18n
OWN_THEME = "own:"  # before the name of a theme of the reader's own, a file in the home folder
SANS, MONO = "sans-serif", "monospace"  # font families that every system has one of
TYPOGRAPHY = (
    *("font_family", "text_size_pt", "line_height_percent", "column_characters"),
    *("paragraph_spacing_percent", "first_line_indent_percent", "justifies"),
)
_MOST_PROFILES = 50


@dataclass(frozen=True, slots=True)
class Profile:
    """A named way to set articles. Each field is that of the same name in `Preferences`."""

    name: str
    font_family: str = ""
    text_size_pt: float = 13.0
    line_height_percent: int = 150
    column_characters: int = 68
    paragraph_spacing_percent: int = 80
    first_line_indent_percent: int = 0
    justifies: bool = False

    def choices(self) -> dict[str, object]:
        """Return what the profile sets, by the preferences' names."""
        return {name: getattr(self, name) for name in TYPOGRAPHY}


# What ships; their names are translated where they are shown.
PROFILES = (
    Profile("standard"),
    Profile(
        "book",
        line_height_percent=145,
        paragraph_spacing_percent=0,
        first_line_indent_percent=150,
        justifies=True,
    ),
    Profile("screen", font_family=SANS, line_height_percent=155, column_characters=72),
    Profile("large", text_size_pt=18.0, line_height_percent=160, column_characters=60),
    Profile(
        "airy",
        font_family=SANS,
        text_size_pt=15.0,
        line_height_percent=190,
        column_characters=58,
        paragraph_spacing_percent=130,
    ),
    Profile("typewriter", font_family=MONO, text_size_pt=12.0, column_characters=76),
)


@dataclass(frozen=True, slots=True)
class Preferences:
    """The reader's choices. Each field's metadata names its limits.

    What a field is called and where it stands in the settings dialog is said in `settings_fields`.
    """

    theme: str = field(default="system", metadata={"choices": THEMES, "prefix": OWN_THEME})
    font_family: str = ""  # empty: the reading serif this system has
    text_size_pt: float = field(default=13.0, metadata={"limits": (8.0, 40.0)})
    zoom_percent: int = field(default=100, metadata={"limits": (50, 400)})
    column_characters: int = field(default=68, metadata={"limits": (40, 120)})
    line_height_percent: int = field(default=150, metadata={"limits": (110, 220)})
    paragraph_spacing_percent: int = field(default=80, metadata={"limits": (0, 200)})  # of the text size
    first_line_indent_percent: int = field(default=0, metadata={"limits": (0, 400)})  # of the text size
    justifies: bool = False
    profiles: tuple[Profile, ...] = ()  # the reader's own
    language: str = field(default="system", metadata={"choices": LANGUAGES})  # of the program's own words
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
    focuses_paragraph: bool = False  # all others are dimmed
    shows_ruler: bool = False
    scroll_lines_a_minute: int = field(default=22, metadata={"limits": (4, 120)})
    avoids_motion: bool = False  # nothing glides
    speech_rate_percent: int = field(default=0, metadata={"limits": (-100, 100)})  # off the voice's own
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
        taken["profiles"] = _profiles(stated.get("profiles"))
        return cls(**taken)

    @property
    def profile(self) -> Profile | None:
        """The profile that articles are set by now, None where the reader has changed something since."""
        now = {name: getattr(self, name) for name in TYPOGRAPHY}
        return next((each for each in (*PROFILES, *self.profiles) if each.choices() == now), None)

    def with_profile(self, name: str) -> Self:
        """Return a copy that keeps the typography of now under a name, in place of what had that name."""
        now = {each: getattr(self, each) for each in TYPOGRAPHY}
        return replace(
            self.without_profile(name), profiles=(*self.without_profile(name).profiles, Profile(name, **now))
        )

    def without_profile(self, name: str) -> Self:
        """Return a copy that has forgotten the reader's own profile of a name."""
        return replace(self, profiles=tuple(each for each in self.profiles if each.name != name))


def _fitting(value: object, default: object, limits: Mapping[str, Any]) -> object:
    """Return a value held within a field's limits, or None where it is of no use."""
    if isinstance(default, bool) or isinstance(value, bool):
        return value if type(value) is type(default) else None
    if "limits" in limits:
        if not isinstance(value, (int, float)) or (isinstance(default, int) and not isinstance(value, int)):
            return None
        low, high = limits["limits"]
        return type(default)(min(max(value, low), high))  # type: ignore[call-arg]
    if not isinstance(value, str) or not isinstance(default, str):
        return None
    is_open = "choices" not in limits or value[: len(limits.get("prefix", value))] == limits.get("prefix")
    return value if is_open or value in limits["choices"] else None


def _profiles(stated: object) -> tuple[Profile, ...]:
    """Take the profiles that have a name of their own; what else they say falls back field by field."""
    found: dict[str, Profile] = {}
    for each in cast("list[Any]", stated) if isinstance(stated, (list, tuple)) else []:
        if isinstance(each, Profile):
            found[each.name] = each
        elif isinstance(each, dict):
            members = cast("dict[str, Any]", each)
            name = members.get("name")
            if isinstance(name, str) and name.strip() and name not in {ours.name for ours in PROFILES}:
                taken = Preferences.from_dict({key: members.get(key) for key in TYPOGRAPHY})
                found[name] = Profile(name, **{key: getattr(taken, key) for key in TYPOGRAPHY})
    return tuple(found.values())[:_MOST_PROFILES]


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
    pace: tuple[float, float] = (0.0, 0.0)  # s an average reader takes for what was measured; s it took

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
            pace=_pace(stated.get("pace")),
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


def _pace(value: object) -> tuple[float, float]:
    match _listed(value):
        case [(int() | float()) as expected, (int() | float()) as taken] if expected >= 0 <= taken:
            return float(expected), float(taken)
        case _:
            return 0.0, 0.0


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
    write(path, asdict(members))


def write(path: Path, members: Mapping[str, Any]) -> None:
    """Write a file of settings whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    draft.write_text(json.dumps(members, indent=1, ensure_ascii=False) + "\n", "utf-8")
    draft.replace(path)
