"""Reading files off the window's thread; what takes long is told, and can be called off."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from viewer.article.model import Article
from viewer.readers.apart import Ahead, Errand, NothingAhead
from viewer.ui.panels.reading import ReadingStrip
from viewer.ui.tasks import Lane, Tasks
from viewer.ui.theme import Theme

_SAID_AFTER_MS = 500  # what is there sooner needs no words
_TELLING_SIZE = 1_000_000  # bytes: a smaller file's size does not explain why it takes long

T = TypeVar("T")


class Reading(QObject):
    """Reads files one after the other, in the order in which they were asked for.

    Signals:
        changed(str): the path being read, or "" when none is any more.
        cancelled(str): a path that the reader does not wait for any more.

    Attributes:
        ahead: where articles may be that were begun to be read before.
    """

    changed = Signal(str)
    cancelled = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ahead: Ahead = NothingAhead()
        self._tasks = tasks
        self._errands: dict[str, Errand] = {}

    @property
    def paths(self) -> tuple[str, ...]:
        """The path being read, and those that wait behind it."""
        return tuple(self._errands)

    def begin(
        self,
        path: str,
        encoding: str | None,
        then: Callable[[Article], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Read a file and do `then` with the article, off this thread; call `done` or `failed` on it."""
        older = self._errands.get(path)
        if older is not None:
            older.cancel()
        errand = self._errands[path] = Errand(path, encoding, self.ahead)

        def work() -> T:
            return then(errand.run())

        self._tasks.run(
            Lane.READ, _key(path), work, partial(self._end, path, done), partial(self._end, path, failed)
        )
        self.changed.emit(self.paths[0])

    def settle(self, path: str, seconds: float) -> bool:
        """Wait a moment for a file being read; say whether it is done."""
        return self._tasks.settle(_key(str(Path(path).absolute())), seconds)

    def cancel(self, path: str) -> None:
        """Call the reading of a file off. The window forgets it at once, whatever its parser still does.

        What takes long runs in a process of its own, which is ended; what runs in the lane's thread is small
        and soon over.
        """
        errand = self._errands.pop(path, None)
        if errand is not None:
            self._tasks.void(_key(path))
            errand.cancel()
            self.cancelled.emit(path)
            self.changed.emit(self.paths[0] if self._errands else "")

    def close(self) -> None:
        """End whatever is being read, for the program ends."""
        for errand in self._errands.values():
            errand.cancel()

    def _end(self, path: str, tell: Callable[[Any], None], answer: object) -> None:
        self._errands.pop(path, None)
        self.changed.emit(self.paths[0] if self._errands else "")
        tell(answer)


class ReadingNotice(QObject):
    """Says over the article what is being read, once it has taken a while, and offers to call it off."""

    def __init__(self, reading: Reading, put_over: Callable[[QWidget], None], parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._put_over = put_over
        self._strip: ReadingStrip | None = None
        self._theme: Theme | None = None
        self._patience = QTimer(self, singleShot=True, interval=_SAID_AFTER_MS)
        self._patience.timeout.connect(self._show)
        reading.changed.connect(self._take)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        if self._strip is not None:
            self._strip.set_theme(theme)

    def _take(self, path: str) -> None:
        is_shown = self._strip is not None and not self._strip.isHidden()
        if not path:
            self._patience.stop()
            if self._strip is not None:
                self._strip.hide()
        elif is_shown:
            self._show()
        elif not self._patience.isActive():
            self._patience.start()

    def _show(self) -> None:
        if self._strip is None:
            self._strip = ReadingStrip()
            self._strip.cancel_requested.connect(self._cancel)
            if self._theme is not None:
                self._strip.set_theme(self._theme)
            self._put_over(self._strip)
        first, *others = self._reading.paths
        self._strip.say(self._sentence(first, len(others)))

    def _sentence(self, path: str, others: int) -> str:
        size = _size_of(path)
        parts = [
            self.tr("Reading {0} ({1})…").format(Path(path).name, size)
            if size
            else self.tr("Reading {0}…").format(Path(path).name)
        ]
        if others:
            parts.append(self.tr("%Ln more file(s) wait.", "", others))
        return " ".join(parts)

    def _cancel(self) -> None:
        if self._reading.paths:
            self._reading.cancel(self._reading.paths[0])


def _key(path: str) -> tuple[str, str]:
    return ("open", path)


def _size_of(path: str) -> str:
    try:
        size = Path(path).stat().st_size
    except OSError:
        return ""
    if size < _TELLING_SIZE:
        return ""
    return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
