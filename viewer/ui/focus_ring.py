"""A ring around the part that has the keyboard, where the part does not show that by itself.

Qt's style draws a button that Enter presses just as one that has the keyboard, and shows nothing at all of a
text or a table that can be scrolled.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from viewer.ui.pane.article_pane import ArticlePane

_REACH_PX = 3  # beyond the part


class _Ring(QWidget):
    """The ring itself, a sibling of what it is around, so that it scrolls along."""

    def __init__(self, part: QWidget, room: QWidget) -> None:
        super().__init__(room)
        self._part = part
        self._room = room
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        part.installEventFilter(self)
        self._follow()
        self.raise_()
        self.show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._follow()
        return False

    def _follow(self) -> None:
        room, by = self._room, _REACH_PX
        place = self._part.mapTo(room, QPoint(0, 0))
        around = QRect(place, self._part.size()).adjusted(-by, -by, by, by)
        self.setGeometry(around.intersected(room.rect()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()


class FocusRing(QObject):
    """Puts the ring where the keyboard is, while it is the keys that take it there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        running = QApplication.instance()
        if isinstance(running, QApplication):
            running.focusChanged.connect(self._move)

    def _move(self, _before: QWidget | None, part: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):  # else it went with what it was around
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        room = part.parentWidget() if part is not None else None
        while isinstance(room, QSplitter):  # which would make room for the ring beside its parts
            room = room.parentWidget()
        if part is not None and room is not None and _needs_ring(part):
            self._ring = _Ring(part, room)


def _needs_ring(part: QWidget) -> bool:
    by_keys = part.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    is_text = isinstance(part, QPlainTextEdit) and part.isReadOnly() and not isinstance(part, ArticlePane)
    return by_keys and (is_text or isinstance(part, (QPushButton, QScrollArea, QTableView)))
