"""Does long work on the window's thread in slices so short that the window stays lively."""

import time
from collections.abc import Generator, Iterator
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

_SLICE_S = 0.02


class Stepping(QObject):
    """Runs one iterator at a time, a slice at each turn of the event loop.

    Signals:
        progressed(object): what the iterator yielded last in a slice.
        finished(): it came to its end.
        failed(Exception): it raised this; whoever began it knows which errors to expect.
    """

    progressed = Signal(object)
    finished = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[Any] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._expected: type[Exception] = OSError

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._work is not None

    def begin(self, work: Iterator[Any], expected: type[Exception]) -> None:
        """Leave off what is being done and begin this; errors of the `expected` kind are told by `failed`."""
        self.stop()
        self._work = work
        self._expected = expected
        self._timer.start()

    def stop(self) -> None:
        """Leave off; the work puts away what it had begun."""
        self._timer.stop()
        work, self._work = self._work, None
        if isinstance(work, Generator):
            work.close()

    def _go_on(self) -> None:
        work = self._work
        if work is None:
            return
        until = time.monotonic() + _SLICE_S
        last: Any = None
        try:
            while time.monotonic() < until:
                last = next(work)
        except StopIteration:
            self.stop()
            self.finished.emit()
        except self._expected as error:
            self.stop()
            self.failed.emit(error)
        else:
            self.progressed.emit(last)
