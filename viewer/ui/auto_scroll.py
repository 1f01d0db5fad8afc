"""The article scrolls by itself while it is read, until the reader does anything else."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from viewer.ui.motion import wants_little_motion
from viewer.ui.overriding import override
from viewer.ui.pane.article_pane import ArticlePane

SPEEDS = (4, 6, 8, 10, 12, 15, 18, 22, 26, 32, 40, 50, 62, 78, 96, 120)  # lines a minute
_FRAME_MS = 16
_LONGEST_S = 0.25  # a frame that came later moves no further: the window was busy
_STOPPING = frozenset({QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.WindowDeactivate})
_BARE = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr})
_ONLY_STOPPING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Escape})  # nobody means more by them now


class AutoScroll(QObject):
    """Scrolls a pane; any key but its own, the wheel, a click, or another window in front ends it.

    Where the desktop asks for little motion, it goes on by whole lines instead of gliding.

    Signals: changed(), it began or ended; ended(), the end of the article was reached.

    Attributes:
        speed: lines a minute.
        is_calm: whether it never glides.
    """

    changed = Signal()
    ended = Signal()

    def __init__(
        self, own: tuple[QAction, ...], parent: QObject, clock: Callable[[], float] = monotonic
    ) -> None:
        """Take the actions whose keys do not end it."""
        super().__init__(parent)
        self.speed = 22
        self.is_calm = False
        self._own = own
        self._clock = clock
        self._pane: ArticlePane | None = None
        self._has_steps = False
        self._due = 0.0  # px to go
        self._before = 0.0
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self.advance)

    @property
    def is_on(self) -> bool:
        """Whether it scrolls."""
        return self._pane is not None

    def start(self, pane: ArticlePane) -> None:
        """Scroll a pane from where it is."""
        self.stop()
        self._pane, self._has_steps = pane, self.is_calm or wants_little_motion()
        self._due, self._before = 0.0, self._clock()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  there is one
        pane.destroyed.connect(self.stop)
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """Stay where it is."""
        if self._pane is None:
            return
        self._pane = None
        self._timer.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  there is one
        self.changed.emit()

    def change_speed(self, by: int) -> int:
        """Go a step faster (+1) or slower (-1); return the speed then."""
        others = [each for each in SPEEDS if (each > self.speed if by > 0 else each < self.speed)]
        if others:
            self.speed = others[0] if by > 0 else others[-1]
        return self.speed

    def advance(self) -> None:
        """Scroll as far as the time since the last call asks for."""
        pane, now = self._pane, self._clock()
        passed, self._before = min(now - self._before, _LONGEST_S), now
        if pane is None:
            return
        line = pane.line_step
        self._due += passed * self.speed / 60 * line
        step = self._due // line * line if self._has_steps else self._due
        if step < (1 / pane.devicePixelRatioF()):
            return
        self._due -= step
        if not pane.glide(step):
            self.stop()
            self.ended.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _STOPPING:
            self.stop()
        elif isinstance(event, QKeyEvent) and event.type() in {
            QEvent.Type.ShortcutOverride,
            QEvent.Type.KeyPress,
        }:
            return self._takes(event)
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        """End it at a key that is not its own; return whether that is all the key does."""
        pressed = QKeySequence(event.keyCombination())
        is_own = any(pressed in action.shortcuts() for action in self._own)
        if event.key() in _BARE or is_own:
            return False
        is_all = event.key() in _ONLY_STOPPING and not event.modifiers()
        if is_all and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # so that it comes as a key, to be taken here
            return True
        self.stop()
        return is_all
