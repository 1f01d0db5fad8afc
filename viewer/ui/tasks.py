"""Work off the window's thread: reading, finding, saving.

Each lane is one thread, so that what is saved is saved in order, and a slow search delays no save. Work is a
plain function on plain data; its answer comes back to the window's thread through one queued signal.
"""

from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Lane(StrEnum):
    """The threads there are."""

    READ = "read"
    FIND = "find"
    SAVE = "save"
    PICTURES = "pictures"
    LATER = "later"  # what nobody waits for


@dataclass(frozen=True, eq=False)
class _Job:
    key: Hashable
    future: "Future[Any]"
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]


class Tasks(QObject):
    """Runs work in lanes and brings the answers home; `close` it before the window dies."""

    _finished = Signal(object)  # _Job

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._newest: dict[Hashable, _Job] = {}
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        key: Hashable,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do `work` in a lane; then call `done` with its answer, or `failed` with its error, on this thread.

        A second run with the same key makes the first answer void, and drops its work if not yet begun.
        """
        older = self._newest.get(key)
        if older is not None:
            older.future.cancel()
        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(1, thread_name_prefix=f"pilcrow-{lane}")
        future = self._lanes[lane].submit(work)
        job = _Job(key, future, done, failed)
        self._newest[key] = job

        def report(_future: "Future[Any]") -> None:
            self._finished.emit(job)

        future.add_done_callback(report)

    def is_busy(self, key: Hashable) -> bool:
        """Say whether an answer for this key is still awaited."""
        return key in self._newest

    def void(self, key: Hashable) -> None:
        """Make the awaited answer for this key void: neither `done` nor `failed` is called any more."""
        job = self._newest.pop(key, None)
        if job is not None:
            job.future.cancel()

    def settle(self, key: Hashable, seconds: float) -> bool:
        """Wait a moment for one answer and deliver it here and now; say whether it came.

        For the first view, lest an empty window flash up before the article, and for the last save.
        """
        job = self._newest.get(key)
        if job is None:
            return True
        wait([job.future], timeout=seconds)
        if not job.future.done():
            return False
        self._deliver(job)
        return True

    def close(self) -> None:
        """Drop what has not begun, wait for what has, and deliver nothing more."""
        self._newest.clear()
        for executor in self._lanes.values():
            executor.shutdown(wait=True, cancel_futures=True)
        self._lanes.clear()

    def _deliver(self, job: _Job) -> None:
        if self._newest.get(job.key) is not job:
            return
        del self._newest[job.key]
        if job.future.cancelled():
            return
        error = job.future.exception()
        if error is None:
            job.done(job.future.result())
        else:
            job.failed(error)
