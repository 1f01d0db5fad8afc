"""Nothing but the article on the whole screen; Esc, or the mouse at an edge, brings the rest back."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from viewer.ui.overriding import override
from viewer.ui.window import Window

_LOOK_MS = 120  # how often the mouse is looked for
_EDGE_PX = 3
_LEAVE_PX = 48  # how far from what an edge brought back the mouse may be
_FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Hides menus, bars and panels while the window fills the screen.

    What the mouse at an edge brings back goes again with the mouse; Esc and F11 bring back all, as it was.

    Signals: changed(), it was turned on or off.
    """

    changed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._was_hidden: dict[QWidget, bool] = {}
        self._edge: tuple[QWidget, ...] = ()  # what an edge brought back
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._look_for_mouse)
        window.installEventFilter(self)
        if window.isFullScreen():  # as it was left by a desktop that remembers windows
            self.enter()

    @property
    def is_on(self) -> bool:
        """Whether nothing but the article is shown."""
        return self._window.before_bare is not None

    def turn(self, is_on: bool) -> None:  # noqa: FBT001  as a switch tells its state
        """Turn it on or off."""
        if is_on:
            self.enter()
        else:
            self.leave()

    def enter(self) -> None:
        """Fill the screen with the article."""
        if self.is_on:
            return
        window, places = self._window, self._window.places()
        window.before_bare = places["geometry"], places["shows_left"], places["shows_right"]
        focused = window.focusWidget()
        self._was_hidden = {part: part.isHidden() for part in self._parts()}
        for part in self._was_hidden:
            part.hide()
        if not (focused and focused.isVisible()) and window.panes.front is not None:
            window.panes.front.setFocus()
        window.setWindowState(window.windowState() | _FULL)
        self._look.start()
        self.changed.emit()

    def leave(self) -> None:
        """Bring all back as it was."""
        if not self.is_on:
            return
        self._look.stop()
        self._edge = ()
        self._window.setWindowState(self._window.windowState() & ~_FULL)
        for part, was_hidden in self._was_hidden.items():
            part.setHidden(was_hidden)
        self._window.before_bare = None
        self._window.sides_changed.emit()
        self.changed.emit()

    def _parts(self) -> tuple[QWidget, ...]:
        window = self._window
        bars = (window.menuBar(), window.tools, window.tabs, window.statusBar())
        return *bars, window.left, window.right

    def _look_for_mouse(self) -> None:
        self.take_mouse(self._window.mapFromGlobal(QCursor.pos()))

    def take_mouse(self, place: QPoint) -> None:
        """Bring back what belongs to an edge that the mouse touches; put it away once the mouse has left."""
        if self._edge:
            if self._may_go(place):
                for part in self._edge:
                    part.hide()
                self._edge = ()
            return
        area = self._window.rect()
        edges: tuple[tuple[bool, tuple[QWidget, ...]], ...] = (
            (place.y() <= _EDGE_PX, self._parts()[:3]),
            (place.y() >= area.bottom() - _EDGE_PX, (self._window.statusBar(),)),
            (place.x() <= _EDGE_PX, (self._window.left,)),
            (place.x() >= area.right() - _EDGE_PX, (self._window.right,)),
        )
        wanted = next((parts for is_touched, parts in edges if is_touched and area.contains(place)), ())
        tabs = self._window.tabs
        self._edge = tuple(
            each for each in wanted if each.isHidden() and (each is not tabs or tabs.count() > 1)
        )
        for part in self._edge:
            part.show()

    def _may_go(self, place: QPoint) -> bool:
        focused = QApplication.focusWidget()
        for part in self._edge:
            area = QRect(part.mapTo(self._window, QPoint()), part.size())
            holds_keys = focused is not None and (part is focused or part.isAncestorOf(focused))
            if holds_keys or area.adjusted(-_LEAVE_PX, -_LEAVE_PX, _LEAVE_PX, _LEAVE_PX).contains(place):
                return False
        return QApplication.activePopupWidget() is None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.is_on:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            self.leave()  # the desktop took it back
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_escape(event):
            self.leave()
            return True  # nothing within the window had a use for it
        return super().eventFilter(watched, event)


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape and not event.modifiers()
