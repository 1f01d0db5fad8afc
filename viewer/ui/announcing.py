"""Has a screen reader say a sentence, where one is running."""

from PySide6.QtWidgets import QWidget


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
