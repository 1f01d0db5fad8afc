"""Reads what takes long in a process of its own, which can be ended amid its work and takes no memory along.

A thread cannot be stopped while a parser written in C runs in it. What is quickly read is read in the calling
thread all the same: a process takes a tenth of a second to start, and the readers' own bounds end the reading
of a small file within two seconds, whatever is in it.
"""

import os
import pickle
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import BinaryIO, Protocol

from viewer.article.model import Article
from viewer.article.parcel import unpacked
from viewer.readers import ReadError, UnreadableError, read_article
from viewer.readers.confinement import bounds_for, confine, parcel_of, why_broken

_OPTION = "--read-article"
_LONG = {b"%PDF": 200_000, b"PK\x03\x04": 200_000, b"\x1f\x8b": 200_000}  # bytes, by how a file begins
_LONG_TEXT = 4_000_000  # a text of that size is read in a twentieth of a second
_LONG_PAGE = 500_000  # and a page in a second
_TEXT_SUFFIXES = frozenset({".txt", ".text"})


class Cancelled(Exception):  # noqa: N818  no error: the reader wanted it
    """Nobody waits for the article any more."""


class Ahead(Protocol):
    """Where an article may be that was begun to be read before."""

    def taken(self, path: str, encoding: str | None, /) -> Article | None:
        """Return what was begun, waiting for it; None where nothing was."""
        ...

    def cancel(self, path: str, /) -> None:
        """End what was begun."""
        ...


class NothingAhead:
    """Nothing was begun before."""

    def taken(self, _path: str, _encoding: str | None) -> Article | None:
        """Return None."""
        return None

    def cancel(self, _path: str) -> None:
        """Do nothing."""


class Errand:
    """One file to be read, its language left to be named; `run` it once, `cancel` it from any thread."""

    def __init__(self, path: str, encoding: str | None, ahead: Ahead | None = None) -> None:
        self._path = path
        self._encoding = encoding
        self._ahead = ahead or NothingAhead()
        self._child: subprocess.Popen[bytes] | None = None
        self._is_cancelled = False
        self._lock = Lock()  # a child that has ended is not to be killed: its number may be another's

    def run(self) -> Article:
        """Read the file.

        Raises:
            ReadError: it cannot be read as an article.
            Cancelled: it was called off meanwhile.
        """
        begun = self._ahead.taken(self._path, self._encoding)
        if self._is_cancelled:
            raise Cancelled
        if begun is not None:
            return begun
        if takes_long(self._path):
            return self._read_apart()
        return read_article(self._path, encoding=self._encoding, with_language=False)

    def cancel(self) -> None:
        """Call it off: what runs apart ends now; what runs in a thread ends soon, and is not wanted."""
        self._ahead.cancel(self._path)
        with self._lock:
            self._is_cancelled = True
            if self._child is not None:
                _kill(self._child)

    def _read_apart(self) -> Article:
        with self._lock:
            if self._is_cancelled:
                raise Cancelled
            child = self._child = _started(self._path, self._encoding)
        answer, _ = child.communicate()
        with self._lock:
            self._child = None
        if self._is_cancelled:
            raise Cancelled
        return _understood(answer, self._path)


def takes_long(path: str) -> bool:
    """Say whether reading a file is likely to take more than half a second."""
    try:
        size = os.stat(path).st_size  # noqa: PTH116  it is a string from end to end
        with Path(path).open("rb") as file:
            start = file.read(4)
    except (OSError, ValueError):
        return False  # reading it tells what is wrong
    for beginning, least in _LONG.items():
        if start.startswith(beginning):
            return size >= least
    return size >= (_LONG_TEXT if Path(path).suffix.lower() in _TEXT_SUFFIXES else _LONG_PAGE)


def answer(path: str, encoding: str | None, stream: BinaryIO) -> None:
    """Read a file in the child, and write the article to the parent, or why it cannot be read."""
    confine(bounds_for(path))
    try:
        stream.write(b"A" + parcel_of(path, encoding))
    except ReadError as error:
        stream.write(b"E" + pickle.dumps(error))


def _started(path: str, encoding: str | None) -> "subprocess.Popen[bytes]":
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "viewer"]
    return subprocess.Popen(  # noqa: S603  our own program
        [*program, _OPTION, path, *([encoding] if encoding else [])],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=sys.platform != "win32",  # its own children end with it
    )


def _kill(child: "subprocess.Popen[bytes]") -> None:
    if sys.platform == "win32":
        child.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)


def _understood(answer: bytes, path: str) -> Article:
    """Return the article that a child answered with.

    Raises:
        ReadError: it could not be read.
        UnreadableError: the child broke down.
    """
    kind, told = answer[:1], answer[1:]
    if kind == b"A":
        with suppress(ValueError):
            return unpacked(told)
    if kind == b"E":
        error = pickle.loads(told)  # noqa: S301  from our own child
        if isinstance(error, ReadError):
            raise error
    raise UnreadableError(why_broken(path))
