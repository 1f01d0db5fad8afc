"""Conflict copies of notes files, as programs that carry folders from machine to machine leave them."""

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from viewer.notes.notebook import Notebook

# each stands before the last ending of the name, or before `.notes.json`
_NAMED = re.compile(
    r"(?P<head>.+?)(?:"
    r"\.sync-conflict-\d{8}-\d{6}(?:-\w+)?"  # Syncthing
    r"| ?\([^()]*(?:conflict|konflikt|conflit)[^()]*\)(?: ?\(\d+\))?"  # Dropbox, Nextcloud, in some languages
    r"|_conflict-\d{8}-\d{6}"  # ownCloud
    r")(?P<tail>(?:\.notes)?\.json)",
    re.IGNORECASE | re.ASCII,
)
_UNNAMED = re.compile(r"(?P<head>.+?)(?: ?\([^()]*\)(?P<tail>(?:\.notes)?\.json)|-[^.]+(?P<last>\.json))")
ENDING = ".notes.json"


def original_of(name: str) -> tuple[str, bool]:
    """Return the notes file that a name may be a conflict copy of, empty for none, and whether it says so.

    OneDrive and Drive write `(1)` or the name of the machine, which proves nothing.
    """
    named, other = _NAMED.fullmatch(name), _UNNAMED.fullmatch(name)
    original = ""
    if named:
        original = named["head"] + named["tail"]
    elif other:
        original = other["head"] + (other["tail"] or other["last"])
    return (original, named is not None) if original.endswith(ENDING) else ("", False)


def copies_of(real: Path) -> tuple[Path, ...]:
    """Return what by its name may be a conflict copy of a notes file."""
    return tuple(path for path, original in _copies_in(real.parent) if original == real.name)


def orphans_of(folder: Path, ending: str) -> Iterable[tuple[Path, Path]]:
    """Yield copies of which the notes file is gone, and that file; its name has the ending given."""
    for path, original in _copies_in(folder):
        if original.endswith(ending) and not os.path.lexists(folder / original):
            yield path, folder / original


def is_copy(notebook: Notebook, other: Notebook, name: str) -> bool:
    """Whether another notebook, found under the name of a copy, is one of the same document."""
    if other.raw.get("id") and other.raw.get("id") == notebook.raw.get("id"):
        return True
    digests = {each for each in notebook.identifiers if each.startswith("urn:sha256:")}
    return original_of(name)[1] and bool(digests.intersection(other.identifiers))


def _copies_in(folder: Path) -> list[tuple[Path, str]]:
    names: list[str] = []
    with suppress(OSError), os.scandir(folder) as entries:
        names = sorted(each.name for each in entries if not each.name.startswith("."))
    originals = ((name, original_of(name)[0]) for name in names)
    return [(folder / name, original) for name, original in originals if original]
