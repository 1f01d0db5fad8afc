"""A small card over the article: nothing moves to make room for it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from viewer.ui.overriding import override

_GAP_PX = 8
_FOOT_PX = 20


class Card(QFrame):
    """A framed part over another one. Esc puts it away while it, or what it lies over, has the keyboard.

    Signals: dismissed(), by Esc.
    """

    dismissed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setFont(QApplication.font())  # not the article's
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        over.installEventFilter(self)
        self.hide()

    def put_at_foot(self) -> None:
        """Stand in the middle of the lower edge."""
        over = self._over.rect()
        self.setMaximumWidth(max(over.width() - 4 * _GAP_PX, 80))
        self.adjustSize()
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - _FOOT_PX)

    def put_beside(self, place: QRect) -> None:
        """Stand below a place of what it lies over, or above where there is no room."""
        over = self._over.rect()
        self.adjustSize()
        left = min(max(place.left(), _GAP_PX), max(over.width() - self.width() - _GAP_PX, 0))
        below = place.bottom() + _GAP_PX
        is_room = below + self.height() <= over.height()
        top = below if is_room else max(place.top() - self.height() - _GAP_PX, 0)
        self.move(QPoint(left, top))

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        edge = self.palette().color(QPalette.ColorRole.PlaceholderText)
        edge.setAlphaF(0.6)
        painter.setPen(QPen(edge, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_dismissing(event):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._is_dismissing(event)
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.follow()
        return super().eventFilter(watched, event)

    def follow(self) -> None:
        """Take one's place again in what has another size now; for the heir to say."""

    def _is_dismissing(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape or event.modifiers():
            return False
        self.hide()
        self.dismissed.emit()
        return True
