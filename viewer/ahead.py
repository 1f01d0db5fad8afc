"""Reads the first article in a child process, while this one still loads what the window needs.

Reading is work for the interpreter, and so is loading Qt: two threads would take turns at it. The child is
forked while there is neither a thread nor Qt, and imports the readers itself: the window needs them only for
the next file. Where the system does not fork, or the child fails, the file is read as any other.
"""

import os
import select
import signal
import sys
from pathlib import Path
from threading import Lock

from viewer.article.model import Article
from viewer.article.parcel import packed, unpacked


class ReadAhead:
    """Reads files as `read_article` does; what was begun before is there sooner."""

    def __init__(self) -> None:
        # by path: the encoding asked for, the child's process id, and where its answer can be read
        self._begun: dict[Path, tuple[str | None, int, int]] = {}
        self._found: dict[Path, tuple[str | None, Article]] = {}
        self._awaited: dict[Path, int] = {}
        self._ending = Lock()  # a child that was waited for is not to be killed: its number may be another's

    def begin(self, path: str, encoding: str | None = None) -> None:
        """Begin to read a file; there must be no second thread yet."""
        if sys.platform != "linux":
            return
        outlet, inlet = os.pipe()
        child = os.fork()
        if child:
            os.close(inlet)
            self._begun[Path(path)] = (encoding, child, outlet)
            return
        try:
            os.close(outlet)
            _answer(path, encoding, inlet)
        finally:
            os._exit(0)  # what this process has open is its parent's to close

    def read_soon(self, path: str, seconds: float) -> Article | None:
        """Return what was begun, if it is there within some seconds; `taken` gives it once more."""
        begun = self._begun.get(Path(path))
        if begun is None or not select.select([begun[2]], [], [], seconds)[0]:
            return None
        found = self._answered(path)
        if found is not None:
            self._found[Path(path)] = (begun[0], found)
        return found

    def taken(self, path: str, encoding: str | None) -> Article | None:
        """Return what was begun, waiting for it; None where nothing was, or what cannot be read so."""
        begun = self._begun.get(Path(path))
        if begun is not None:
            found = self._answered(path)
            return found if begun[0] == encoding else None
        asked, found = self._found.pop(Path(path), (None, None))
        return found if asked == encoding else None

    def cancel(self, path: str) -> None:
        """End the child that reads a file, for nobody waits for it any more."""
        with self._ending:
            begun = self._begun.get(Path(path))
            child = begun[1] if begun is not None else self._awaited.get(Path(path))
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

    def _answered(self, path: str) -> Article | None:
        with self._ending:
            _, child, outlet = self._begun.pop(Path(path))
            self._awaited[Path(path)] = child
        with os.fdopen(outlet, "rb") as stream:
            parcel = stream.read()
        with self._ending:
            os.waitpid(child, 0)
            del self._awaited[Path(path)]
        try:
            return unpacked(parcel)
        except ValueError:
            return None


def _answer(path: str, encoding: str | None, inlet: int) -> None:
    from viewer.readers import ReadError, read_article  # noqa: PLC0415  in the child only

    try:
        article = read_article(path, encoding=encoding, with_language=False)
    except ReadError:
        return  # the parent meets the same, and says so
    with os.fdopen(inlet, "wb") as stream:
        stream.write(packed(article))
