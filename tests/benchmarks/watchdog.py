"""Measures how long the event loop was kept from its work, and says where in the code that was."""

import faulthandler
import re
from tempfile import TemporaryFile
from time import perf_counter, process_time

from PySide6.QtCore import QObject, Qt, QTimer

_TICK_MS = 4
_LOOK_S = 0.03  # after which it is looked where the window's thread is
_FRAME = re.compile(r'File "[^"]*?([^"/]+)", line (\d+) in (\S+)')


class Watchdog(QObject):
    """A timer that ought to ring every few milliseconds; `longest` is by how many it was late at most.

    `busy` is how long the process worked meanwhile, in whatever thread: in the rest others had the
    processor, or the window waited for something.

    Where the thread was is written down by C, without touching a frame: one held by Python for a moment too
    long keeps its painter alive, and that crashes Qt.
    """

    def __init__(self, *, looks: bool = False) -> None:
        """Begin to watch; to look where the thread is may itself crash, once in a dozen sessions."""
        super().__init__()
        self._looks = looks
        self._file = TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115  as long as the process
        self.longest = 0.0
        self.where = ""
        self.busy = 0.0
        self._worked = process_time()
        self._heard = perf_counter()
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._hear)
        self._timer.start()

    def begin(self) -> None:
        """Forget what was measured so far."""
        self.longest, self.where, self._heard = 0.0, "", perf_counter()

    def end(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()

    def _hear(self) -> None:
        now = perf_counter()
        late = 1000 * (now - self._heard) - _TICK_MS
        worked = process_time()
        if late > self.longest:
            self.longest, self.busy, self.where = late, 1000 * (worked - self._worked), self._told()
        self._worked = worked
        if self._file.tell():
            self._file.seek(0)
            self._file.truncate()
        if self._looks:
            faulthandler.dump_traceback_later(_LOOK_S, file=self._file)
        self._heard = now

    def _told(self) -> str:
        """Return where the window's thread was when it was looked at: the innermost frames first."""
        self._file.seek(0)
        last = self._file.read().rpartition("hread 0x")[2]  # the window's comes last, as it is the oldest
        return " < ".join(f"{name}:{file}:{line}" for file, line, name in _FRAME.findall(last)[:6])
