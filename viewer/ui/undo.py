"""The one undo command there is."""

from collections.abc import Callable
from typing import cast

from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from viewer.notes.notebook import Change, NoteChange

_TYPING = 1  # QUndoCommand.id of changes that may join the one before


class ApplyChange(QUndoCommand):
    """Applies a change of the notebook; QUndoStack.push calls redo, which does the work.

    Args:
        text: what the reader did, for the menu ("Undo highlight").
        change: before and after.
        apply: does it; where it does not fit any more, it says so and raises ValueError, and the step goes.
        joins: whether it may be one step with the change before it: typing in the same note.
    """

    def __init__(
        self, text: str, change: Change, apply: Callable[[Change], None], *, joins: bool = False
    ) -> None:
        super().__init__(text)
        self.change = change
        self._apply = apply
        self._joins = joins

    @override
    def redo(self) -> None:
        self._do(self.change)

    @override
    def undo(self) -> None:
        self._do(self.change.reversed())

    def _do(self, change: Change) -> None:
        try:
            self._apply(change)
        except ValueError:
            self.setObsolete(True)

    @override
    def id(self) -> int:
        return _TYPING if self._joins else -1

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        later = cast("ApplyChange", other).change
        ours = self.change
        if not (isinstance(ours, NoteChange) and isinstance(later, NoteChange)):
            return False
        if (
            ours.after is None
            or later.before is None
            or later.after is None
            or ours.after.id != later.after.id
        ):
            return False
        self.change = NoteChange(ours.before, later.after)
        return True
