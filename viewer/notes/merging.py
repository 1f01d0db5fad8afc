"""What two versions of a note come to, wherever and in whatever order they meet.

Times alone cannot tell whether two people edited a note or one of them merely has it as it was: an edit that
was undone bears an old time, and clocks differ. So each note, tombstone and correction that was changed says
in `pilcrow:edits` in which openings of its document it was changed (`1f3a9c:3 77ab02:5`, a version vector
with Lamport counters). A version that knows all edits of another replaces it. Versions neither of which
knows the other were edited on both sides: all of them are kept in `pilcrow:versions`, and what is shown is
made from them - the newest one, with the texts of the others below a line and the tags of all. The next edit
settles it.

Versions that are kept are always the greatest of all that were ever met, by one partial order: so merging is
commutative, associative and idempotent. A note without `pilcrow:edits` is older than any with; among such
the newer counts, as it does between notes of other programs.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Any, cast

from viewer.notes.annotation import Note
from viewer.notes.changes import CORRECTION, Correction, Tombstone

EDITS, VERSIONS = "pilcrow:edits", "pilcrow:versions"
# a note edited in more openings than this forgets the oldest; by their counters they still count as known
_EDITORS_MOST = 8
_DIGITS_MOST = 9

Entry = Note | Correction | Tombstone
Edits = Mapping[str, int]


def edits_of(raw: Mapping[str, Any]) -> Edits:
    """Return who edited an entry, by token of the opening, with the count of the last edit each."""
    stated = raw.get(EDITS)
    if not isinstance(stated, str):
        return {}
    counts = (each.rpartition(":") for each in stated.split())
    return {
        token: int(count)
        for token, _, count in counts
        if token and count.isascii() and count.isdecimal() and len(count) <= _DIGITS_MOST
    }


def edited_by(raw: Mapping[str, Any], known: Iterable[Mapping[str, Any]], token: str) -> Mapping[str, Any]:
    """Return an entry's members as they are after an edit, `known` being those of what it takes the place of.

    An entry that knows more than those comes from elsewhere and stays as it is. Without a token nobody is
    named, but nothing that was known is forgotten either.
    """
    own, there = edits_of(raw), _joined(edits_of(each) for each in known)
    if _is_newer(own, there):
        return raw
    edits = _joined((own, there))
    if token:
        edits = {**edits, token: 1 + max(edits.values(), default=0)}
    elif edits == own:
        return raw
    kept = {name: value for name, value in raw.items() if name not in {EDITS, VERSIONS}}
    return {**kept, EDITS: _written(edits)}


def merged(ours: Entry | None, theirs: Entry | None, base: Entry | None) -> Entry | None:
    """Return what two entries of one id come to; what only one changed since `base` is taken from it."""
    if ours is None or theirs is None:
        return ours or theirs
    if _is_same(ours, theirs) or _is_same(theirs, base):
        return ours
    if _is_same(ours, base):
        return theirs
    versions = [_versions(ours), _versions(theirs)]
    if base is not None and _is_conflict(ours, theirs):
        # both were edited by somebody who keeps no account of it
        versions = [[_marked(each) for each in side] for side in versions]
    return _composed(_greatest([*versions[0], *versions[1]]))


def _is_conflict(ours: Entry, theirs: Entry) -> bool:
    if not (isinstance(ours, Note) and isinstance(theirs, Note)) or ours.text == theirs.text:
        return False
    mine, other = edits_of(ours.raw), edits_of(theirs.raw)
    return _knows(mine, other) and _knows(other, mine)


def _marked(entry: Entry) -> Entry:
    digest = sha256(_rank(entry)[-1].encode()).hexdigest()[:6]
    edits = edits_of(entry.raw)
    return _with(entry, {EDITS: _written({**edits, f"x{digest}": 1 + max(edits.values(), default=0)})})


def _knows(edits: Edits, others: Edits) -> bool:
    """Whether all of the other edits are known, or were made too long ago to be remembered."""
    forgotten = min(edits.values()) if len(edits) >= _EDITORS_MOST else 0
    return all(edits.get(token, forgotten - 1) >= count for token, count in others.items())


def _is_newer(edits: Edits, others: Edits) -> bool:
    return _knows(edits, others) and not _knows(others, edits)


def _joined(all_edits: Iterable[Edits]) -> dict[str, int]:
    joined: dict[str, int] = {}
    for edits in all_edits:
        for token, count in edits.items():
            joined[token] = max(count, joined.get(token, 0))
    return joined


def _written(edits: Edits) -> str:
    newest = sorted(edits.items(), key=lambda each: (-each[1], each[0]))[:_EDITORS_MOST]
    return " ".join(f"{token}:{count}" for token, count in newest)


def _is_same(one: Entry, other: Entry | None) -> bool:
    if one is other or other is None:
        return one is other
    lines = vars(one).get(
        "lines"
    )  # as both were read or written; of most notes they are at hand and the same
    if lines and lines == vars(other).get("lines"):
        return True
    return one == other and one.to_dict() == other.to_dict()


def _versions(entry: Entry) -> list[Entry]:
    """Return the versions that an entry is made of: itself, unless it was edited on several sides."""
    stated = entry.raw.get(VERSIONS)
    if not isinstance(stated, list):
        return [entry]
    is_correction = isinstance(entry, Correction) or entry.id.startswith(CORRECTION)
    versions = [_entry(each, is_correction=is_correction) for each in cast("list[object]", stated)]
    known = [each for each in versions if each is not None]
    # what another program edited since is a version of its own, and knows those that it was made of
    return known if known and _composed(known) == entry else [_with(entry, {}, drop=VERSIONS)]


def _entry(stated: object, *, is_correction: bool) -> Entry | None:
    if not isinstance(stated, dict):
        return None
    members = cast("dict[str, Any]", stated)
    if "deleted" in members:
        return Tombstone.from_dict(members)
    return Correction.from_dict(members) if is_correction else Note.from_dict(members)


def _greatest(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries that no other one replaces, the newest first, each once."""
    ranked = sorted(((_rank(each), edits_of(each.raw), each) for each in entries), key=lambda each: each[0])
    greatest: dict[Any, Entry] = {}
    for rank, edits, entry in reversed(ranked):
        others = [(higher, known) for higher, known, _ in ranked if (higher, known) != (rank, edits)]
        if not any(
            _is_newer(known, edits) or (higher > rank and _knows(known, edits) and _knows(edits, known))
            for higher, known in others
        ):
            greatest.setdefault((rank, _written(edits)), entry)
    return list(greatest.values())


def _rank(entry: Entry) -> tuple[str, bool, bool, str]:
    """Sort by time, then a note before its deletion; the content decides at last."""
    written = json.dumps(entry.to_dict(), sort_keys=True)
    if isinstance(entry, Tombstone):
        return (entry.deleted, False, not entry.item, written)
    when = entry.modified if isinstance(entry, Correction) else entry.modified or entry.created
    return (when, True, False, written)


def _composed(versions: Sequence[Entry]) -> Entry:
    """Return what is shown of several versions, the newest of which comes first."""
    newest = versions[0]
    if len(versions) == 1:
        return newest
    notes = [each for each in versions if isinstance(each, Note)]
    edits = _written(_joined(edits_of(each.raw) for each in versions))
    members = {EDITS: edits, VERSIONS: [each.to_dict() for each in versions]}
    if isinstance(newest, Note):
        return _with(_of_all(notes), members)
    if isinstance(newest, Tombstone) and notes:
        newest = replace(newest, item=_of_all(notes).to_dict())
    return _with(newest, members)


def _of_all(notes: Sequence[Note]) -> Note:
    text = notes[0].text
    for note in notes[1:]:
        if note.text not in text:
            text += f"\n\n---\n*Edited elsewhere as well, {note.modified or note.created}:*\n\n{note.text}"
    tags = dict.fromkeys(tag for note in notes for tag in note.tags)
    return replace(notes[0], text=text, tags=tuple(tags))


def _with(entry: Entry, members: Mapping[str, Any], drop: str = "") -> Entry:
    """Return the entry with other members of its raw form, and those of its fields."""
    kept = {name: value for name, value in entry.raw.items() if name != drop}
    return replace(entry, raw={**kept, **members})
