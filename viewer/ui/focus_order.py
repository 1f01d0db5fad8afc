"""The order in which Tab goes through a window: as its parts are seen, whenever each of them was made."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

_SHARED_PX = 4  # what parts side by side have in common of their height, at least


class FocusOrder(QObject):
    """Keeps the parts of every window in order, looked over whenever the keyboard goes to another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ordered: list[QWidget] = []
        running = QApplication.instance()
        if isinstance(running, QApplication):
            running.focusChanged.connect(self._look)

    def _look(self, _before: QWidget | None, part: QWidget | None) -> None:
        if part is None:
            return
        ordered = list(stops_in(part.window()))
        if ordered != self._ordered:
            self._ordered = ordered
            for before, after in pairwise(ordered):
                QWidget.setTabOrder(before, after)


def stops_in(room: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at within a part, itself included: row by row, as one reads."""
    # Not by nextInFocusChain: for PySide a widget then belongs to the one before it, and goes with that
    if room.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield room
    inner = [each for each in room.children() if isinstance(each, QWidget) and not each.isWindow()]
    for part in _as_read([each for each in inner if each.isVisible()], room.layoutDirection()):
        yield from stops_in(part)


def _as_read(parts: Sequence[QWidget], direction: Qt.LayoutDirection) -> Iterator[QWidget]:
    """Yield parts of one room row by row, each row in the direction of reading."""
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    row: list[QWidget] = []
    for part in sorted(parts, key=lambda each: (each.y(), each.x())):
        if row and part.y() > row[0].geometry().bottom() - _SHARED_PX:
            yield from _across(row, is_mirrored=is_mirrored)
            row = []
        row.append(part)
    yield from _across(row, is_mirrored=is_mirrored)


def _across(row: Sequence[QWidget], *, is_mirrored: bool) -> Sequence[QWidget]:
    return sorted(row, key=lambda each: -each.geometry().right() if is_mirrored else each.x())
