"""The steps a reader can undo and redo, as they are kept from one opening of a document to the next.

Pure: the store reads and writes the file. A step is kept only while it fits the notebook, so that what
another program did meanwhile is never undone by mistake.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

from viewer.notes.annotation import Note
from viewer.notes.changes import (
    Change,
    Correction,
    CorrectionChange,
    GroupChange,
    NoteChange,
    PurgeChange,
    Tombstone,
    single_changes,
)
from viewer.notes.notebook import Notebook

_MOST_STEPS = 200
_MOST_CHARACTERS = 2_000_000  # of JSON; a merge of thousands of notes is not worth a slow close


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the reader did.

    Args:
        text: what it was, for the menu ("highlight").
        change: before and after.
        joins: whether a change of the same note that joins, too, becomes one step with it: typing.
    """

    text: str
    change: Change
    joins: bool = False

    def joined(self, later: "Step") -> "Step | None":
        """Return both steps as one, or None where they stay two."""
        ours, theirs = self.change, later.change
        if not (
            self.joins and later.joins and isinstance(ours, NoteChange) and isinstance(theirs, NoteChange)
        ):
            return None
        if not (ours.after and theirs.before and theirs.after and ours.after.id == theirs.after.id):
            return None
        return replace(later, change=NoteChange(ours.before, theirs.after), text=self.text)


@dataclass(frozen=True, slots=True)
class History:
    """Steps in the order in which they were done; those from `position` on are undone and can be redone."""

    steps: tuple[Step, ...] = ()
    position: int = 0

    @property
    def to_undo(self) -> Step | None:
        """The step that undo takes back."""
        return self.steps[self.position - 1] if self.position else None

    @property
    def to_redo(self) -> Step | None:
        """The step that redo does again."""
        return self.steps[self.position] if self.position < len(self.steps) else None

    def pushed(self, step: Step) -> "History":
        """Return the history after another step; what was undone before it can no longer be redone."""
        joined = self.to_undo.joined(step) if self.to_undo and not self.to_redo else None
        kept = self.steps[: self.position - 1] if joined else self.steps[: self.position]
        done = (*kept, joined or step)
        return History(done[-_MOST_STEPS:], min(len(done), _MOST_STEPS))

    def moved(self, by: int) -> "History":
        """Return the history after a step was undone (-1) or redone (+1).

        Raises:
            ValueError: there is none.
        """
        if not 0 <= self.position + by <= len(self.steps):
            raise ValueError("no such step")
        return replace(self, position=self.position + by)

    def fitting(self, notebook: Notebook) -> "History":
        """Return the steps that can still be undone and redone in a notebook as it is now."""
        back = [each.change.reversed() for each in reversed(self.steps[: self.position])]
        forth = [each.change for each in self.steps[self.position :]]
        undone, redone = _fitting(notebook, back), _fitting(notebook, forth)
        return History(self.steps[self.position - undone : self.position + redone], undone)

    def to_json(self, notebook_id: str) -> bytes:
        """Return the history of a notebook as a file; of very long ones only what lies nearest."""
        written = [json.dumps(_step_dict(each), ensure_ascii=False) for each in self.steps]
        begin, end = self.position, self.position
        left = _MOST_CHARACTERS
        while begin > 0 and len(written[begin - 1]) <= left:
            begin -= 1
            left -= len(written[begin])
        while end < len(written) and len(written[end]) <= left:
            left -= len(written[end])
            end += 1
        head = {"of": notebook_id, "version": 1, "position": self.position - begin}
        steps = ",\n".join(written[begin:end])
        return f'{json.dumps(head)[:-1]}, "steps": [\n{steps}\n]}}\n'.encode("utf-8", "replace")

    @classmethod
    def from_json(cls, written: bytes, notebook_id: str) -> "History":
        """Read the history of a notebook; that of another one, or what is no history, gives an empty one."""
        try:
            stated = json.loads(written)
            if stated["of"] != notebook_id or stated["version"] != 1:
                return cls()
            steps = tuple(_step(each) for each in stated["steps"])
            return cls(steps).moved(stated["position"])
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
            return cls()


@dataclass(slots=True)
class _Overlay:
    """What changes would make of a notebook, as far as it concerns whether further ones fit."""

    notebook: Notebook
    notes: dict[str, Note | None] = field(default_factory=dict[str, Note | None])
    corrections: dict[str, Correction | None] = field(default_factory=dict[str, Correction | None])
    graves: dict[str, Tombstone] = field(default_factory=dict[str, Tombstone])

    def takes(self, change: Change) -> bool:
        return all(self._take(each) for each in single_changes(change))

    def _take(self, change: NoteChange | CorrectionChange | PurgeChange) -> bool:
        if isinstance(change, NoteChange):
            either = change.after or change.before
            note_id = either.id if either else ""
            there = self.notes[note_id] if note_id in self.notes else self.notebook.note(note_id)
            self.notes[note_id] = change.after
            self.graves[note_id] = Tombstone(
                note_id, "", {} if change.after or not there else there.to_dict()
            )
        elif isinstance(change, CorrectionChange):
            name = change.name
            corrections = self.notebook.corrections
            there = self.corrections[name] if name in self.corrections else corrections.get(name)
            self.corrections[name] = change.after
        else:
            note_id = change.before.id
            buried = next((each for each in self.notebook.deleted if each.id == note_id), None)
            there = self.graves.get(note_id, buried)
            self.graves[note_id] = change.after
            return there is not None and there.note == change.before.note
        return there == change.before


def _fitting(notebook: Notebook, changes: Sequence[Change]) -> int:
    """Return how many of the changes fit, one after the other."""
    overlay = _Overlay(notebook)
    for number, change in enumerate(changes):
        if not overlay.takes(change):
            return number
    return len(changes)


def _step_dict(step: Step) -> dict[str, Any]:
    return {"text": step.text, "change": _change_dict(step.change), **({"joins": True} if step.joins else {})}


def _change_dict(change: Change) -> dict[str, Any]:
    if isinstance(change, GroupChange):
        return {"group": [_change_dict(each) for each in change.changes]}
    kind = {NoteChange: "note", CorrectionChange: "correction", PurgeChange: "purge"}[type(change)]
    sides = {"before": change.before, "after": change.after}
    written = {side: each.to_dict() if each else None for side, each in sides.items()}
    return {kind: change.name if isinstance(change, CorrectionChange) else "", **written}


def _step(stated: Mapping[str, Any]) -> Step:
    return Step(str(stated["text"]), _change(stated["change"]), joins=stated.get("joins") is True)


def _change(stated: Mapping[str, Any]) -> Change:
    if "group" in stated:
        return GroupChange(tuple(_change(each) for each in cast("list[Mapping[str, Any]]", stated["group"])))
    before, after = stated["before"], stated["after"]
    if "purge" in stated:
        return PurgeChange(Tombstone.from_dict(before), Tombstone.from_dict(after))
    if "correction" in stated:
        name = str(stated["correction"])
        return CorrectionChange(name, Correction.from_dict(before), Correction.from_dict(after))
    return NoteChange(
        Note.from_dict(before) if before else None,
        Note.from_dict(after) if after else None,
    )
