"""Keeps a report of how the program ended when it was not the reader who ended it.

A report is a text in the home folder's `crashes`; nothing is sent anywhere. While the program runs, its
report is open and locked; a clean end removes it, or keeps it as seen where errors were told meanwhile.
"""

import faulthandler
import os
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TextIO

from viewer import __version__

_HEAD_END = "----\n"
_SEEN = ".seen.txt"
_MOST_KEPT = 20


class CrashReport:
    """The report of this run. Where the folder cannot be written there is none, and all else goes on."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "crashes"
        self._path = self._folder / f"{time.strftime('%Y-%m-%dT%H-%M-%SZ', time.gmtime())}-{os.getpid()}.txt"
        self._file: TextIO | None = None
        self._has_words = False

    def begin(self) -> None:
        """Open the report, and have a fatal fault written into it."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8", errors="backslashreplace")
            _lock(self._file)
            self._file.write(
                f"Pilcrow {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n"
                f"{time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime())} UTC\n{_HEAD_END}"
            )
            self._file.flush()
        except OSError:
            self._file = None
            return
        faulthandler.enable(self._file)

    def add(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Write down an error that nobody foresaw."""
        self._has_words = True
        if self._file is not None:
            self._file.write("".join(traceback.format_exception(kind, error, trace)))
            self._file.flush()

    def end(self) -> None:
        """Close the report after a clean end."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        if self._has_words:
            set_seen(self._path)
        else:
            _remove(self._path)


def unseen_reports(home: Path) -> list[Path]:
    """Return the reports of runs that ended badly and of which nobody was told yet, the newest first.

    A run that was stopped from outside, or with the power, left one without words: it is removed. So are the
    oldest of many.
    """
    found: list[Path] = []
    reports = sorted((home / "crashes").glob("*.txt"), reverse=True)
    for path in reports:
        if path.name.endswith(_SEEN) or _is_open(path):
            continue
        if _words(path):
            found.append(path)
        else:
            _remove(path)
    for path in reports[_MOST_KEPT:]:
        if path not in found and path.exists() and not _is_open(path):
            _remove(path)
    return found


def set_seen(path: Path) -> Path:
    """Mark a report as one that the reader was told of; return its new name."""
    seen = path.with_name(path.name.removesuffix(".txt") + _SEEN)
    try:
        path.replace(seen)
    except OSError:
        return path
    return seen


def _remove(path: Path) -> None:
    with suppress(OSError):  # it is no harm where it is
        path.unlink()


def _words(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").partition(_HEAD_END)[2].strip()
    except OSError:
        return ""


def _lock(file: TextIO) -> None:
    """Lock a report that is open.

    Raises:
        OSError: another copy has locked it.
    """
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_open(path: Path) -> bool:
    """Say whether a running copy writes this report."""
    try:
        with path.open("r+", encoding="utf-8") as file:
            _lock(file)
    except OSError:
        return True
    return False
