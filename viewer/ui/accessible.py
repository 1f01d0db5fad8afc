"""What assistive technology is told of the parts that draw themselves, and of the groups all parts stand in.

Qt describes its own widgets well. What is made of a bare QWidget it calls a blank: here a panel becomes a
group with a name, and a value that can be pressed a button. Qt asks only while a screen reader or the like is
running.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QSplitter, QWidget

from viewer.ui.overriding import override
from viewer.ui.pane.ticks import TickStrip
from viewer.ui.value_row import ValueRow
from viewer.ui.widgets import Panel, WrappedText

_PRESS = "Press"  # Qt's own name for what a button does; the bridges to other systems know it
_COPY, _CORRECT = "Copy", "Correct"
_FOCUS = "SetFocus"  # Qt's own, too
_installed: list[Callable[[str, QObject], QAccessibleWidget | None]] = []


def describe_parts(window: QWidget) -> None:
    """Have Qt ask here about parts of our own, also about those of a window that is shown already."""
    if not _installed:
        _installed.append(_description_of)
        QAccessible.installFactory(_description_of)
    for splitter in window.findChildren(QSplitter):
        _put_in_order(splitter)
    if QAccessible.isActive():
        for part in window.findChildren(QWidget):
            if isinstance(part, _OURS):  # else what Qt thought of it before would be told for good
                before = QAccessible.queryAccessibleInterface(part)
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(before))


def _put_in_order(splitter: QSplitter) -> None:
    """Have a screen reader walk what a splitter divides from its first part to its last."""
    parts = [splitter.widget(index) for index in range(splitter.count())]
    handles = [splitter.handle(index) for index in range(splitter.count())]
    for each in (*parts, *handles):  # the handles last: they reach over their neighbours, to be taken hold of
        if each is not None:
            each.raise_()


class _Group(QAccessibleWidget):
    """A panel: its name is told when the keyboard comes into it."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel, QAccessible.Role.Grouping, "")
        self._panel = panel

    @override
    def parent(self) -> QAccessibleInterface:
        outer = self._panel.outer
        return super().parent() if outer is None else QAccessible.queryAccessibleInterface(outer)

    @override
    def childCount(self) -> int:
        return super().childCount() + (self._panel.inner is not None)

    @override
    def child(self, index: int) -> QAccessibleInterface:
        inner = self._panel.inner
        if inner is not None and index == super().childCount():
            return QAccessible.queryAccessibleInterface(inner)
        return super().child(index)

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        if self._panel.inner is not None and arg__1.object() is self._panel.inner:
            return super().childCount()
        return super().indexOfChild(arg__1)


class _Picture(QAccessibleWidget):
    """A drawing with a name."""

    def __init__(self, drawing: QWidget) -> None:
        super().__init__(drawing, QAccessible.Role.Graphic, "")


class _Text(QAccessibleWidget):
    """A text that may be pressed."""

    def __init__(self, text: WrappedText) -> None:
        super().__init__(text, QAccessible.Role.Button, "")
        self._text = text

    @override
    def role(self) -> QAccessible.Role:
        roles = QAccessible.Role
        return roles.Button if self._text.is_pressable else roles.StaticText

    @override
    def actionNames(self) -> list[str]:
        return [_PRESS, _FOCUS] if self._text.is_pressable else [_FOCUS]

    @override
    def doAction(self, actionName: str) -> None:
        if actionName == _PRESS:
            self._text.pressed.emit()
        else:
            super().doAction(actionName)


class _Value(QAccessibleWidget):
    """A value of the metadata: pressed it shows its words in the article; it can be copied, and corrected."""

    def __init__(self, row: ValueRow) -> None:
        super().__init__(row, QAccessible.Role.Button, "")
        self._row = row

    @override
    def role(self) -> QAccessible.Role:
        roles = QAccessible.Role
        return roles.Button if self._row.leads_somewhere else roles.StaticText

    @override
    def actionNames(self) -> list[str]:
        can = {_PRESS: self._row.leads_somewhere, _COPY: True, _CORRECT: self._row.is_correctable}
        return [*(name for name, is_on in can.items() if is_on), _FOCUS]

    @override
    def keyBindingsForAction(self, actionName: str) -> list[str]:
        keys = {_PRESS: ["Return"], _COPY: ["Ctrl+C"], _CORRECT: ["F2"]}
        return keys.get(actionName, [])

    @override
    def doAction(self, actionName: str) -> None:
        acts = {_PRESS: self._row.press, _COPY: self._row.copy_value, _CORRECT: self._row.start_editing}
        act = acts.get(actionName)
        if act is not None:
            act()
        else:
            super().doAction(actionName)


_OURS = (Panel, TickStrip, ValueRow, WrappedText)


def _description_of(_class_name: str, part: QObject) -> QAccessibleWidget | None:
    """Return what tells of a part, None for one that Qt knows itself."""
    match part:
        case ValueRow():
            return _Value(part)
        case WrappedText():
            return _Text(part)
        case TickStrip():
            return _Picture(part)
        case Panel():
            return _Group(part)
        case _:
            return None
