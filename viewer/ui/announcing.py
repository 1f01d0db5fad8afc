"""Has a screen reader say a sentence, or look at a row, where one is running."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

_PAUSE_MS = 250  # of who types, before what is chosen by it is said


def announce(source: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Have words said that concern a part of the window, whatever has the keyboard.

    Args:
        source: the part.
        words: whole sentences, or what is as short as one.
        is_urgent: whether what is being said gives way; else they wait for its end.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415  2 ms of the start

    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source.window(), words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)


def tell_current_row(rows: QAbstractItemView) -> None:
    """Tell which row the keyboard is at that came into a list; Qt tells of the list alone, until it moves."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415  2 ms of the start

    index = rows.currentIndex()
    if index.isValid() and QAccessible.isActive():
        event = QAccessibleEvent(rows, QAccessible.Event.Focus)
        event.setChild(index.row())
        QAccessible.updateAccessibility(event)


def tell_chosen(rows: QListWidget, typed_in: QWidget) -> None:
    """Have a list's chosen row said while it is chosen by arrows from the line in which one types."""

    def tell() -> None:
        if rows.selectedItems() and typed_in.hasFocus():
            announce(rows, rows.selectedItems()[0].text())

    pause = QTimer(rows, singleShot=True, interval=_PAUSE_MS)
    pause.timeout.connect(tell)
    rows.currentItemChanged.connect(pause.start)
