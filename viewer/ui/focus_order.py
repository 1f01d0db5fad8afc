"""The order in which Tab goes through the window: as its parts are seen, whenever each of them was made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QSplitter, QWidget

from viewer.ui.widgets import Panel
from viewer.ui.window import Window


class FocusOrder(QObject):
    """Keeps a window's parts in order, looked over whenever the keyboard goes to another."""

    def __init__(self, window: Window, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        running = QApplication.instance()
        if isinstance(running, QApplication):
            running.focusChanged.connect(self._look)

    def _look(self, _before: QWidget | None, part: QWidget | None) -> None:
        if part is not None and part.window() is self._window:
            order_focus(self._window, self._window.tools, self._window.across)


def order_focus(window: QWidget, first: QWidget, middle: QSplitter) -> None:
    """Put a window's focus chain in order: `first`, then what `middle` divides; within a part as it was."""
    chain = list(_chain(window))
    rooms = [first, *_rooms(middle)]
    ordered = [part for room in rooms for part in chain if room is part or room.isAncestorOf(part)]
    placed = set(ordered)
    now = [part for part in chain if part in placed]
    begin = now.index(ordered[0]) if ordered else 0  # it is a ring
    if ordered != now[begin:] + now[:begin]:
        for before, after in pairwise(ordered):
            QWidget.setTabOrder(before, after)


def _chain(window: QWidget) -> Iterator[QWidget]:
    part = window.nextInFocusChain()
    while part is not None and part is not window:
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield part
        part = part.nextInFocusChain()


def _rooms(room: QWidget) -> Iterator[QWidget]:
    """Yield what keeps its own order, as it is laid out from left to right and from the top."""
    layout = None if isinstance(room, Panel) else room.layout()
    if isinstance(room, QSplitter):
        inner = [room.widget(index) for index in range(room.count())]
    elif isinstance(layout, QBoxLayout):
        items = (layout.itemAt(index) for index in range(layout.count()))
        inner = [item.widget() for item in items if item is not None]
    else:
        yield room
        return
    for each in inner:
        if each is not None:
            yield from _rooms(each)
