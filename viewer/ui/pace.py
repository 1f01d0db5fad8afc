"""How fast this reader reads, measured while they do; the minutes left are counted by it."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from viewer.ui.document import Document
from viewer.ui.status import minutes_to_read

_PRIOR_S = 180.0  # the average reader counts for so much, lest the first page decide
_KEPT_S = 3600.0  # what is remembered; older reading counts less and less
_LIMITS = (0.3, 3.0)
_PLAUSIBLE = (0.2, 4.0)  # slower is a pause, faster is skimming
_STRETCH_S = 15.0  # of average reading, the least that is measured
_JUMP_S = 240.0  # of average reading in one move: nobody read that
_PAUSE_S = 240.0  # without a move: the reader was elsewhere


@dataclass(frozen=True, slots=True)
class Pace:
    """What was measured: the seconds an average reader takes for the words read, and those it took."""

    expected: float = 0.0
    taken: float = 0.0

    @property
    def factor(self) -> float:
        """How many times as fast as the average reader this one is, held within bounds."""
        low, high = _LIMITS
        return min(max((self.expected + _PRIOR_S) / (self.taken + _PRIOR_S), low), high)

    def after(self, expected: float, taken: float) -> "Pace":
        """Return the pace after one more stretch; one that nobody reads like counts for nothing."""
        low, high = _PLAUSIBLE
        if taken <= 0 or not low <= expected / taken <= high:
            return self
        kept = min(_KEPT_S / (self.taken + taken), 1.0)
        return Pace((self.expected + expected) * kept, (self.taken + taken) * kept)


class PaceKeeper(QObject):
    """Measures the reader by the places they come to.

    Signals: changed(Pace).
    """

    changed = Signal(object)

    def __init__(self, pace: Pace, parent: QObject, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self.pace = pace
        self._clock = clock
        self._document: Document | None = None
        self._speed = 0.0  # s an average reader takes for a character
        self._from = (0, 0.0)  # where and when the stretch began
        self._last = (0, 0.0)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._look_away)

    def come_to(self, document: Document, offset: int) -> None:
        """Take note that the reader is at a text offset now."""
        here = offset, self._clock()
        if document is not self._document:
            self._document = document
            length = max(len(document.article.text), 1)
            self._speed = 60 * minutes_to_read(document.article) / length
            self._from = self._last = here
            return
        moved = (offset - self._last[0]) * self._speed
        waited = here[1] - self._last[1]
        self._last = here
        if moved < 0 or moved > _JUMP_S or waited > _PAUSE_S:
            self._from = here
            return
        expected = (offset - self._from[0]) * self._speed
        if expected >= _STRETCH_S:
            before, self.pace = self.pace, self.pace.after(expected, here[1] - self._from[1])
            self._from = here
            if self.pace != before:
                self.changed.emit(self.pace)

    def _look_away(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self._document = None
