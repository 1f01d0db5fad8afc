"""Has a screen reader say a sentence, or look at a row, where one is running."""

from PySide6.QtWidgets import QAbstractItemView, QWidget


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
