"""Reads the first article in a child process, while this one still loads what the window needs.

Reading is work for the interpreter, and so is loading Qt: two threads would take turns at it. The child is
forked while there is neither a thread nor Qt, and imports the readers itself: the window needs them only for
the next file. Where the system does not fork, or the child is killed, the file is read as any other. The
child is confined: a file at which it breaks is not tried a second time here.

Of a long text the child hands over the beginning first: measured on 10 MB, the first view came after twice
the time of a bare window when it waited for the whole, and comes in that time now.
"""

import os
import select
import signal
import sys
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from viewer.article.model import Article
from viewer.article.parcel import packed, unpacked

_BEGINNING, _WHOLE = b"B", b"W"
_NO_MEMORY = 12  # the status of a child to which the system gave no more
# What ends a child that breaks at a file: its time is over, or a library in C fell.
_BREAKING = frozenset({24, signal.SIGSEGV, signal.SIGABRT, signal.SIGFPE})  # 24: SIGXCPU, which Windows lacks
_HEAD = 9  # bytes before a parcel: what it is, and its length


class _Child(NamedTuple):
    """A process that reads: the encoding asked for, its number, and where its answers can be read."""

    encoding: str | None
    number: int
    outlet: int


class ReadAhead:
    """Reads files as `read_article` does; what was begun before is there sooner."""

    def __init__(self) -> None:
        self._begun: dict[Path, _Child] = {}
        self._found: dict[Path, tuple[str | None, Article]] = {}
        self._broken: dict[Path, str | None] = {}
        self._awaited: dict[Path, int] = {}
        self._ending = Lock()  # a child that was waited for is not to be killed: its number may be another's

    def begin(self, path: str, encoding: str | None = None, offset: int = 0) -> None:
        """Begin to read a file, to be shown at an offset; there must be no second thread yet."""
        if sys.platform != "linux":
            return
        outlet, inlet = os.pipe()
        child = os.fork()
        if child:
            os.close(inlet)
            self._begun[Path(path)] = _Child(encoding, child, outlet)
            return
        status = 0
        try:
            os.close(outlet)
            _answer(path, encoding, inlet, offset)
        except MemoryError:
            status = _NO_MEMORY
        finally:
            os._exit(status)  # what this process has open is its parent's to close

    def read_soon(self, path: str, seconds: float) -> Article | None:
        """Return what was begun, if it is there within some seconds, or the beginning of a long text.

        `taken` gives it once more, and gives it whole. Of a beginning the source has no digest.
        """
        begun = self._begun.get(Path(path))
        if begun is None or not select.select([begun.outlet], [], [], seconds)[0]:
            return None
        kind, parcel = _received(begun.outlet)
        if kind != _BEGINNING and self._end(path):
            self._broken[Path(path)] = begun.encoding
        try:
            found = unpacked(parcel)
        except ValueError:
            return None
        if kind != _BEGINNING:
            self._found[Path(path)] = (begun.encoding, found)
        return found

    def taken(self, path: str, encoding: str | None) -> Article | None:
        """Return what was begun, waiting for it; None where nothing was, or what cannot be read so.

        Raises:
            ReadError: the file broke the child, and would break this process too.
        """
        begun = self._begun.get(Path(path))
        if begun is None:
            asked, found = self._found.pop(Path(path), (None, None))
            self._refuse_broken(path, encoding)
            return found if asked == encoding else None
        kind, parcel = _BEGINNING, b""
        while kind == _BEGINNING:
            kind, parcel = _received(begun.outlet)
        if self._end(path):
            self._broken[Path(path)] = begun.encoding
        self._refuse_broken(path, encoding)
        try:
            return unpacked(parcel) if begun.encoding == encoding else None
        except ValueError:
            return None

    def cancel(self, path: str) -> None:
        """End the child that reads a file, for nobody waits for it any more."""
        with self._ending:
            begun = self._begun.get(Path(path))
            child = begun.number if begun is not None else self._awaited.get(Path(path))
            if child is not None:
                os.kill(child, signal.SIGKILL)

    def read(self, path: str, encoding: str | None) -> Article:
        """Read one file; its language is left to be named.

        Raises:
            ReadError: the file cannot be read as an article.
        """
        from viewer.readers import read_article  # noqa: PLC0415  the first view does without

        found = self.taken(path, encoding)
        return found or read_article(path, encoding=encoding, with_language=False)

    def _refuse_broken(self, path: str, encoding: str | None) -> None:
        if Path(path) in self._broken and self._broken.pop(Path(path)) == encoding:
            from viewer.readers import UnreadableError  # noqa: PLC0415  the first view does without
            from viewer.readers.confinement import why_broken  # noqa: PLC0415

            raise UnreadableError(why_broken(path))

    def _end(self, path: str) -> bool:
        """Put a child away that has said all it had to say; say whether the file broke it."""
        with self._ending:
            begun = self._begun.pop(Path(path))
            self._awaited[Path(path)] = begun.number
        os.close(begun.outlet)
        _, status = os.waitpid(begun.number, 0)
        with self._ending:
            del self._awaited[Path(path)]
        code = os.waitstatus_to_exitcode(status)
        return code == _NO_MEMORY or -code in _BREAKING


def _received(outlet: int) -> tuple[bytes, bytearray]:
    """Return what a parcel is, and the parcel; both are empty or short where the child broke off."""
    head = _bytes_from(outlet, _HEAD)
    return bytes(head[:1]), _bytes_from(outlet, int.from_bytes(head[1:], "big"))


def _bytes_from(outlet: int, count: int) -> bytearray:
    found = bytearray()
    while len(found) < count:
        piece = os.read(outlet, min(count - len(found), 1 << 20))
        if not piece:
            break
        found += piece
    return found


def _answer(path: str, encoding: str | None, inlet: int, offset: int) -> None:
    from viewer.readers import ReadError, read_article  # noqa: PLC0415  in the child only
    from viewer.readers.beginning import read_beginning  # noqa: PLC0415
    from viewer.readers.confinement import bounds_for, confine  # noqa: PLC0415

    confine(bounds_for(path))
    with os.fdopen(inlet, "wb") as stream:

        def send(kind: bytes, article: Article) -> None:
            parcel = packed(article)
            stream.write(kind + len(parcel).to_bytes(_HEAD - 1, "big"))
            stream.write(parcel)
            stream.flush()

        beginning = read_beginning(path, encoding=encoding)
        if beginning is not None and offset < len(beginning.text):
            send(_BEGINNING, beginning)
        try:
            article = read_article(path, encoding=encoding, with_language=False)
        except ReadError:
            return  # the parent meets the same, and says so
        send(_WHOLE, article)
