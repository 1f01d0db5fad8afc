"""Themes of the reader's own: TOML files like ours in the folder `themes` of the home folder."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from viewer.places import home_folder, shipped
from viewer.ui.theme_file import NOTE_COLOURS, stated_colours

translate = QCoreApplication.translate
NEEDED = (
    *("window", "page", "ink", "muted", "line", "accent", "accent_ink"),
    *("selection", "match", "match_current", "evidence", "warning"),
)
_OPTIONAL = ("current", *NOTE_COLOURS)  # taken from our own theme of like darkness
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_MOST_BYTES = 100_000
_MOST_THEMES = 100


class OwnThemes(NamedTuple):
    """What lies in the reader's folder: names of themes that can be used, a sentence for each other file."""

    names: tuple[str, ...]
    problems: tuple[str, ...]


def own_themes_folder() -> Path:
    """Return the folder in which a reader may put themes; it need not exist."""
    return home_folder() / "themes"


def own_themes() -> OwnThemes:
    """Look through the reader's folder."""
    names: list[str] = []
    problems: list[str] = []
    for path in sorted(own_themes_folder().glob("*.toml"))[:_MOST_THEMES]:
        try:
            _read(path)
        except (OSError, ValueError, RecursionError) as error:
            sentence = translate(
                "Themes", "The theme {0} was passed over: {1}; mend the file or take it away."
            )
            problems.append(sentence.format(path.name, _reason(error)))
        else:
            names.append(path.stem)
    return OwnThemes(tuple(names), tuple(problems))


def read_own_theme(name: str) -> tuple[bool, dict[str, str]] | None:
    """Return whether a theme of the reader's is dark, and its colours; None if it is damaged or not there."""
    path = own_themes_folder() / f"{name}.toml"
    if path.parent != own_themes_folder():
        return None
    try:
        return _read(path)
    except (OSError, ValueError, RecursionError):
        return None


def _read(path: Path) -> tuple[bool, dict[str, str]]:
    """Read a theme.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is no theme.
    """
    if path.stat().st_size > _MOST_BYTES:
        raise ValueError(translate("Themes", "it is too large for a theme"))
    try:
        is_dark, stated = stated_colours(path.read_text("utf-8"))
    except UnicodeDecodeError as error:
        raise ValueError(translate("Themes", "it is not in UTF-8")) from error
    except KeyError as error:
        words = translate("Themes", "it does not say {0}")
        raise ValueError(words.format(error.args[0])) from error
    except TypeError as error:
        raise ValueError(translate("Themes", "it has no table of colours")) from error
    _, ours = stated_colours(shipped("themes", "dark.toml" if is_dark else "light.toml").read_text("utf-8"))
    return is_dark, {role: ours[role] for role in _OPTIONAL} | _checked(stated)


def _checked(stated: Mapping[str, object]) -> dict[str, str]:
    """Return the colours of roles there are.

    Raises:
        ValueError: one is missing, or is none.
    """
    missing = [role for role in NEEDED if role not in stated]
    if missing:
        raise ValueError(translate("Themes", "it names no colour for {0}").format(", ".join(missing)))
    found: dict[str, str] = {}
    for role in (*NEEDED, *_OPTIONAL):
        value = stated.get(role)
        if value is None:
            continue
        if not isinstance(value, str) or not _COLOUR.fullmatch(value):
            words = translate("Themes", "its {0} is not a colour as #1d2126")
            raise ValueError(words.format(role))
        found[role] = value.lower()
    return found


def _reason(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or str(error)
    if isinstance(error, RecursionError):
        return translate("Themes", "it is nested too deeply")
    return str(error)
