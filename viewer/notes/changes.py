"""What a reader does to a notebook, as records of what was and what comes, so that all can be undone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, cast

from viewer.notes.annotation import Note, as_json

CORRECTION = "urn:pilcrow:correction:"  # a withdrawn correction is remembered as a deleted item of this id


@dataclass(frozen=True)
class Correction:
    """A metadata value the reader put right: `was` is what the document states, empty for nothing."""

    value: str
    was: str
    modified: str
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, compare=False)

    @classmethod
    def from_dict(cls, stated: object) -> "Correction | None":
        """Read a correction, or return None where there is no value in it."""
        members = cast("Mapping[str, Any]", stated if isinstance(stated, Mapping) else {})
        value, was, modified = (members.get(name) for name in ("value", "was", "modified"))
        if not isinstance(value, str):
            return None
        return cls(
            value,
            was if isinstance(was, str) else "",
            modified if isinstance(modified, str) else "",
            members,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the members as they are written."""
        return {**self.raw, "value": self.value, "was": self.was, "modified": self.modified}


@dataclass(frozen=True)
class Tombstone:
    """What remains of a deleted note or a withdrawn correction: all of it, so that it can be brought back.

    Args:
        id: the note's.
        deleted: when, UTC.
        item: the whole annotation, must not be changed in place; empty once it was purged. That it was
            deleted stays known, lest a copy of the notebook bring the note back.
        raw: members of the entry that this program does not know.
    """

    id: str
    deleted: str
    item: Mapping[str, Any] = field(hash=False)
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, compare=False)

    @classmethod
    def from_dict(cls, entry: Mapping[str, Any]) -> "Tombstone":
        """Read an entry of the deleted ones; what is missing or of a wrong type stays empty."""
        note_id, deleted, item = (entry.get(name) for name in ("id", "deleted", "item"))
        return cls(
            note_id if isinstance(note_id, str) else "",
            deleted if isinstance(deleted, str) else "",
            cast("Mapping[str, Any]", item if isinstance(item, Mapping) else {}),
            entry,
        )

    @property
    def is_of_note(self) -> bool:
        """Whether it is a note that can be brought back: no withdrawn correction, and nothing purged."""
        return bool(self.item) and not self.id.startswith(CORRECTION)

    @property
    def note(self) -> Note | None:
        """The deleted note, or None where there is none to be brought back."""
        return Note.from_dict(self.item) if self.is_of_note else None

    @cached_property
    def json(self) -> bytes:
        """The entry as JSON in UTF-8, indented as it stands in the set."""
        return as_json(self.to_dict(), depth=2).encode()

    def purged(self) -> "Tombstone":
        """Return the tombstone without what lay under it."""
        return replace(self, item={})

    def to_dict(self) -> dict[str, Any]:
        """Return the members as they are written."""
        return {**self.raw, "id": self.id, "deleted": self.deleted, "item": self.item}


@dataclass(frozen=True)
class NoteChange:
    """A note added or restored (before is None), edited, or deleted (after is None)."""

    before: Note | None
    after: Note | None

    def reversed(self) -> "NoteChange":
        """Return the change that takes this one back."""
        return NoteChange(self.after, self.before)


@dataclass(frozen=True)
class CorrectionChange:
    """A metadata value corrected, corrected again, or left as the document states it (after is None)."""

    name: str
    before: Correction | None
    after: Correction | None

    def reversed(self) -> "CorrectionChange":
        """Return the change that takes this one back."""
        return CorrectionChange(self.name, self.after, self.before)


@dataclass(frozen=True)
class PurgeChange:
    """A deleted note taken out of the trash for good, or (reversed) laid into it again."""

    before: Tombstone
    after: Tombstone

    def reversed(self) -> "PurgeChange":
        """Return the change that takes this one back."""
        return PurgeChange(self.after, self.before)


@dataclass(frozen=True)
class GroupChange:
    """Several changes done and undone as one: a merge, an import, a repair, an emptied trash."""

    changes: "tuple[Change, ...]"

    def reversed(self) -> "GroupChange":
        """Return the change that takes this one back."""
        return GroupChange(tuple(each.reversed() for each in reversed(self.changes)))


Change = NoteChange | CorrectionChange | PurgeChange | GroupChange


def single_changes(change: Change) -> Iterable[NoteChange | CorrectionChange | PurgeChange]:
    """Yield the changes that a change is made of, in the order in which they are done."""
    if isinstance(change, GroupChange):
        for each in change.changes:
            yield from single_changes(each)
    else:
        yield change
