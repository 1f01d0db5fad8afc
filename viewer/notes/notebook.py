"""All notes of one document, and the reader's corrections of what it states: values, changes, merging.

The clock and new ids come from outside. What a notebook does not know of the set it was read from (members of
later versions and other programs) is written back as it was.
"""

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any, cast

from viewer import __version__
from viewer.article.dateline import display_date
from viewer.article.model import Article, Candidate, Evidence, EvidenceKind, Field
from viewer.notes.anchoring import Anchor, AnchorState, refreshed
from viewer.notes.annotation import CONTEXT, Motivation, Note, as_json, derived_id
from viewer.notes.changes import (
    CORRECTION,
    Change,
    Correction,
    CorrectionChange,
    GroupChange,
    NoteChange,
    PurgeChange,
    Tombstone,
    single_changes,
)
from viewer.notes.merging import VERSIONS, Entry, edited_by, merged
from viewer.notes.set_file import joined, laid_out, parsed, without_collection
from viewer.notes.sketch import SKETCH, sketch_of, stated_sketch

__all__ = [
    "Change",
    "Correction",
    "CorrectionChange",
    "GroupChange",
    "Lineage",
    "NoteChange",
    "Notebook",
    "PurgeChange",
    "Tombstone",
    "apply_corrections",
    "difference",
    "filtered",
    "merge",
]

# Raised only when a member is given another meaning, never for a new one. Files of a lower number (none: 0)
# are read as what they were and get this number when written; files of a higher one are read as far as they
# are known, and keep their number and all that is in them.
FORMAT_VERSION = 1

_GENERATOR = "https://example.org/pilcrow"
_ITEMS, _DELETED, _CORRECTIONS = "items", "pilcrow:deleted", "pilcrow:corrections"
_VERSION = "pilcrow:version"
_NEVER_PLACED = 1 << 62  # sorts notes without a stated place behind all others


@dataclass(frozen=True, eq=False)
class Lineage:
    """One opening of a document, from which notebooks spring by changes; compared by identity.

    Whoever keeps notebooks remembers by it what was on disk when they were read. `token` names the opening in
    the accounts of edits that merging goes by.
    """

    token: str


@dataclass(frozen=True)
class Notebook:
    """The notes of one document. Immutable; each change makes a new one that shares what stayed.

    Two notebooks are equal when notes, corrections and the text they refer to are: what was deleted on the
    way there does not count, so that a change taken back leaves the notebook as it was.

    Args:
        notes: in the order of their stated places, those on the whole document first.
        text_hash: hash of the text that the notes' positions refer to, unless a note names another.
        corrections: by metadata name.
        deleted: oldest first.
        raw: the set's members as loaded, without notes; must not be changed in place.
        reading: hash of the text that lies open, to which new notes refer.
        lineage: the opening that it belongs to; None for one that was never opened.
    """

    notes: tuple[Note, ...]
    text_hash: str
    corrections: Mapping[str, Correction] = field(default_factory=dict[str, Correction], hash=False)
    deleted: tuple[Tombstone, ...] = field(default=(), compare=False)
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, compare=False)
    reading: str = field(default="", repr=False, compare=False)
    lineage: Lineage | None = field(default=None, repr=False, compare=False)

    @classmethod
    def for_article(cls, article: Article) -> "Notebook":
        """Return the empty notebook of an article; its id is the same whoever makes it."""
        raw: dict[str, Any] = {
            "@context": CONTEXT,
            "id": derived_id("notes on " + article.source.sha256),
            "type": "AnnotationSet",
            "title": article.title or _file_name(article.source.path),
            "generator": {"id": _GENERATOR, "type": "Software", "name": ""},
            "generated": "",
            _VERSION: FORMAT_VERSION,
            "about": {"dc:identifier": [], "dc:format": "", "dc:title": "", "pilcrow:path": ""},
        }
        return cls(notes=(), text_hash=article.text_hash, raw=raw).seen_in(article)

    @classmethod
    def from_json(cls, written: bytes) -> "Notebook":
        """Read a notes file.

        Raises:
            ValueError: it is not JSON in UTF-8, or not an annotation set.
        """
        with without_collection():
            top, items, lines = parsed(written)
            notes, strange = _read_items(items, lines)
            notes.sort(key=_order)
        about = _mapping(top.get("about"))
        return cls(
            notes=tuple(notes),
            text_hash=_text(about.get("pilcrow:textHash")),
            corrections=_read_corrections(about.get(_CORRECTIONS)),
            deleted=tuple(_read_tombstones(top.get(_DELETED))),
            raw={**top, _ITEMS: strange},
            reading=_text(about.get("pilcrow:textHash")),
        )

    def to_json(self) -> bytes:
        """Return the notes file: UTF-8 without escapes, indented, one line feed at the end.

        Raises:
            ValueError: a member holds a number that JSON does not have.
        """
        top = {**self.raw, "about": self.about, "generator": self._generator}
        top.setdefault(_ITEMS, [])
        top.setdefault(_DELETED, [])
        top[_VERSION] = max(self.version, FORMAT_VERSION)
        items = joined(
            [each.lines for each in self.notes], [as_json(each, 2).encode() for each in top[_ITEMS]]
        )
        lists = {_ITEMS: items, _DELETED: joined([], [each.json for each in self.deleted])}
        unwritten = {name for name in (_DELETED, "generated") if not lists.get(name, top.get(name))}
        return laid_out({name: value for name, value in top.items() if name not in unwritten}, lists)

    @property
    def version(self) -> int:
        """Number of the file format that it was read from; 0 where none was stated."""
        stated = self.raw.get(_VERSION)
        return stated if type(stated) is int else 0

    @property
    def about(self) -> dict[str, Any]:
        """What the set says of its document, corrections included."""
        about = dict(_mapping(self.raw.get("about")))
        if self.text_hash:
            about["pilcrow:textHash"] = self.text_hash
        about.pop(_CORRECTIONS, None)
        corrections = {name: each.to_dict() for name, each in self.corrections.items()}
        unread = _mapping(_mapping(self.raw.get("about")).get(_CORRECTIONS)).items()
        corrections |= {name: each for name, each in unread if Correction.from_dict(each) is None}
        if corrections:
            about[_CORRECTIONS] = corrections
        return about

    @property
    def identifiers(self) -> tuple[str, ...]:
        """Addresses and names of the document: `urn:sha256:…` of every file it was seen as, file names."""
        return _texts(_mapping(self.raw.get("about")).get("dc:identifier"))

    @property
    def path(self) -> str:
        """Where the document was last seen; empty where nobody noted it."""
        return _text(_mapping(self.raw.get("about")).get("pilcrow:path"))

    def note(self, note_id: str) -> Note | None:
        """Return the note of an id."""
        return self.by_id.get(note_id)

    def apply(self, change: Change, *, when: str) -> "Notebook":
        """Return the notebook with a change made at `when` (UTC, `2026-01-02T03:04:05Z`).

        A deleted note stays among `deleted` until it is added again. Of a group, all is done or nothing.

        Raises:
            ValueError: what is there differs from the change's `before`.
        """
        draft = _Draft(self, when)
        for each in single_changes(change):
            if isinstance(each, NoteChange):
                draft.change_note(each)
            elif isinstance(each, CorrectionChange):
                draft.correct(each)
            else:
                draft.purge(each)
        return draft.finished()

    @property
    def trash(self) -> tuple[Tombstone, ...]:
        """The deleted notes that can be restored, the last deleted first."""
        return tuple(each for each in reversed(self.deleted) if each.is_of_note)

    def restoring(self, *note_ids: str) -> GroupChange:
        """Return the change that brings deleted notes back; ids that are not in the trash do not count."""
        wanted = dict.fromkeys(note_ids)
        notes = [each.note for each in self.deleted if each.id in wanted and each.id not in self.by_id]
        return GroupChange(tuple(NoteChange(None, note) for note in notes if note))

    def purging(self, *note_ids: str) -> GroupChange:
        """Return the change that takes notes out of the trash for good; without ids, that empties it."""
        wanted = [each for each in self.trash if not note_ids or each.id in note_ids]
        return GroupChange(tuple(PurgeChange(each, each.purged()) for each in wanted))

    def seen_in(self, article: Article) -> "Notebook":
        """Return the notebook of a document that lies open as `article`: where, under which name and digest.

        Notes keep referring to the text they were made on; new ones refer to the article's.
        """
        about = _mapping(self.raw.get("about"))
        source, stated = article.source, _texts(about.get("dc:identifier"))
        name, url = _file_name(source.path), article.metadata.get("url")
        known = [f"urn:sha256:{source.sha256}", name, url.value if url else "", *stated]
        digests = [each for each in known if each.startswith("urn:sha256:")]
        others = [each for each in known if each and not each.startswith("urn:sha256:")]
        is_free = not self.text_hash or all(note.is_document_note or note.text_hash for note in self.notes)
        about = {
            **about,
            "dc:identifier": list(dict.fromkeys(digests + others)),
            "dc:format": source.media_type,
            "dc:title": article.title or _text(about.get("dc:title")) or name,
            "pilcrow:path": source.path,
            SKETCH: self._sketch_in(article),
        }
        seen = replace(self, raw={**self.raw, "about": about}, reading=article.text_hash)
        return _on_text(seen, article) if is_free or self.text_hash == article.text_hash else seen

    def rebased(self, article: Article, anchors: Mapping[str, Anchor]) -> "Notebook":
        """Return the notebook referring to the article's text, after the document changed.

        Notes whose very words were found get selectors for them: of edited words the reader is asked first.
        The others keep theirs, and each says from now on
        which text its positions refer to.
        """
        moved = (self._rebased_note(note, article, anchors.get(note.id)) for note in self.notes)
        return _on_text(replace(self.seen_in(article), notes=tuple(sorted(moved, key=_order))), article)

    @cached_property
    def by_id(self) -> Mapping[str, Note]:
        """The notes by id, in their order."""
        return {note.id: note for note in self.notes}

    def _sketch_in(self, article: Article) -> str:
        is_of_text = self.text_hash == article.text_hash
        return (stated_sketch(self.about) if is_of_text else "") or sketch_of(article.text)

    @property
    def _generator(self) -> Mapping[str, Any]:
        stated = _mapping(self.raw.get("generator")) or {"id": _GENERATOR, "type": "Software"}
        return {**stated, "name": f"Pilcrow {__version__}"} if stated.get("id") == _GENERATOR else stated

    def _rebased_note(self, note: Note, article: Article, anchor: Anchor | None) -> Note:
        is_sure = anchor is not None and anchor.state in {AnchorState.EXACT, AnchorState.MOVED}
        if anchor is not None and anchor.span is not None and is_sure:
            return refreshed(note, article, anchor.span)
        if note.is_document_note or note.text_hash or not self.text_hash:
            return note
        return _referring_to(note, self.text_hash)


class _Draft:
    """A notebook while changes are made in it."""

    def __init__(self, notebook: Notebook, when: str) -> None:
        self._notebook = notebook
        self._when = when
        self._token = notebook.lineage.token if notebook.lineage else ""
        self._notes = list(notebook.notes)
        self._by_id = dict(notebook.by_id)
        self._corrections = dict(notebook.corrections)
        # those without an id cannot be meant by a change, but are kept
        self._deleted = {each.id or str(number): each for number, each in enumerate(notebook.deleted)}

    def finished(self) -> Notebook:
        return replace(
            self._notebook,
            notes=tuple(self._notes),
            corrections=MappingProxyType(self._corrections),
            deleted=tuple(self._deleted.values()),
            raw={**self._notebook.raw, "generated": self._when},
        )

    def change_note(self, change: NoteChange) -> None:
        before, after = change.before, change.after
        note_id = after.id if after else before.id if before else ""
        there = self._by_id.pop(note_id, None)
        if not note_id or there != before or (before and before.id != note_id):
            raise ValueError(f"the note {note_id} is not as the change expects it")
        buried = self._deleted.pop(note_id, None)
        if there:
            del self._notes[bisect_left(self._notes, _order(there), key=_order)]
        if after:
            completed = self._completed(after, there, buried)
            insort(self._notes, completed, key=_order)
            self._by_id[note_id] = completed
        elif there:
            raw = edited_by({}, [there.raw], self._token)
            self._deleted[note_id] = Tombstone(note_id, self._when, there.to_dict(), raw)

    def correct(self, change: CorrectionChange) -> None:
        name, after = change.name, change.after
        there = self._corrections.pop(name, None)
        if there != change.before or there is after:
            raise ValueError(f"the correction of {name} is not as the change expects it")
        buried = self._deleted.pop(CORRECTION + name, None)
        known = [each.raw for each in (there, buried) if each]
        if after:
            raw = after.raw or (there.raw if there else {})
            raw = edited_by(raw, known, self._token) if known else raw
            self._corrections[name] = replace(after, raw=raw)
        elif there:
            raw = edited_by({}, known, self._token)
            self._deleted[CORRECTION + name] = Tombstone(CORRECTION + name, self._when, there.to_dict(), raw)

    def purge(self, change: PurgeChange) -> None:
        before, after = change.before, change.after
        there = self._deleted.get(after.id)
        if not after.id or there is None or before.id != after.id or there.note != before.note:
            raise ValueError(f"the deleted note {after.id} is not as the change expects it")
        raw = edited_by(there.raw, [there.raw], self._token)
        self._deleted[after.id] = replace(there, item=after.item, raw=raw)

    def _completed(self, note: Note, there: Note | None, buried: Tombstone | None) -> Note:
        """Add what the note's maker need not know: its other members, its document, the text at hand."""
        known = there or (buried and buried.note)
        added: dict[str, Any] = {}
        if not note.raw and (known is None or known.selectors != note.selectors) and note.selectors:
            added["pilcrow:textHash"] = self._notebook.reading
        if not note.raw and known is not None:
            note = replace(note, raw=known.raw)
        before = [there.raw] if there else [buried.raw, buried.item] if buried else []
        if before:
            note = replace(note, raw=edited_by(note.raw, before, self._token))
        if not note.target.get("source"):
            added["source"] = next(iter(self._notebook.identifiers), self._notebook.raw.get("id"))
        target = {**added, **Note.from_dict(note.to_dict()).target, **added}
        if target.get("pilcrow:textHash") == self._notebook.text_hash:
            del target["pilcrow:textHash"]
        return note.with_target(target) if added or target != note.target else note


def merge(ours: Notebook, theirs: Notebook, base: Notebook | None = None) -> Notebook:
    """Return what two copies of a notebook come to, note by note.

    With the state that both sprang from, what only one side changed is taken from that side. Otherwise the
    version that knows of the other counts, as `viewer.notes.merging` says, and of two that do not know of
    each other the newer edit or deletion; at the same time, a note rather than its deletion. Where both sides
    wrote in one note, both texts stand in it. What is merely absent from one side is not lost.

    In notes, corrections and deleted ones the order of the sides does not matter. What the set says of its
    document stays as ours has it, for that is the one which lies open.
    """
    if ours is theirs:
        return ours
    mine = _entries(ours, ours.text_hash)
    other = _entries(theirs, ours.text_hash)
    before = _entries(base, ours.text_hash) if base else {}
    picked = {key: merged(mine.get(key), other.get(key), before.get(key)) for key in {**mine, **other}}
    corrections = {
        key.removeprefix(CORRECTION): each for key, each in picked.items() if isinstance(each, Correction)
    }
    graves = [each for each in picked.values() if isinstance(each, Tombstone)]
    return replace(
        ours,
        notes=tuple(sorted((each for each in picked.values() if isinstance(each, Note)), key=_order)),
        corrections=MappingProxyType(corrections),
        deleted=tuple(sorted(graves, key=lambda each: (each.deleted, each.id))),
        raw=_merged_raw(ours, theirs),
    )


def difference(before: Notebook, after: Notebook) -> GroupChange:
    """Return the change from one state of a notebook to another, as one step that can be undone."""
    note_ids = {**before.by_id, **after.by_id}
    notes = [NoteChange(before.note(each), after.note(each)) for each in note_ids]
    names = {**before.corrections, **after.corrections}
    corrections = [
        CorrectionChange(each, before.corrections.get(each), after.corrections.get(each)) for each in names
    ]
    changes = (*notes, *corrections)
    return GroupChange(tuple(each for each in changes if each.before != each.after))


def apply_corrections(article: Article, notebook: Notebook) -> Article:
    """Return the article with the reader's corrections, what it states itself being the first candidate."""
    return article.with_metadata(
        {
            name: _corrected(name, article.metadata.get(name), correction)
            for name, correction in notebook.corrections.items()
        }
    )


def filtered(
    notes: Iterable[Note],
    text: str = "",
    colours: Iterable[str] = (),
    tags: Iterable[str] = (),
    motivations: Iterable[Motivation] = (),
) -> tuple[Note, ...]:
    """Return the notes that fit every condition given, in their order.

    Every word of `text` must stand in the quote, the note's text or a tag, whatever its case. A note must
    have one of the colours and one of the motivations, and carry all the tags.
    """
    words, colours, motivations = text.casefold().split(), set(colours), set(motivations)
    wanted = {tag.casefold() for tag in tags}

    def fits(note: Note) -> bool:
        if (colours and note.colour not in colours) or (motivations and note.motivation not in motivations):
            return False
        held = "\n".join((note.quote, note.text, *note.tags)).casefold()
        return wanted <= {tag.casefold() for tag in note.tags} and all(word in held for word in words)

    return tuple(note for note in notes if fits(note))


def _entries(notebook: Notebook, text_hash: str) -> dict[str, Entry]:
    """Return all that a notebook holds by id, ready to stand in one whose positions refer to `text_hash`."""
    entries: dict[str, Entry] = {each.id or str(each.json): each for each in notebook.deleted}
    entries |= {CORRECTION + name: each for name, each in notebook.corrections.items()}
    if notebook.text_hash == text_hash:
        return {**entries, **notebook.by_id}
    return entries | {note.id: _referring_to(note, notebook.text_hash) for note in notebook.notes}


def _merged_raw(ours: Notebook, theirs: Notebook) -> Mapping[str, Any]:
    about = {**_mapping(theirs.raw.get("about")), **_mapping(ours.raw.get("about"))}
    about["dc:identifier"] = _once([*ours.identifiers, *theirs.identifiers])
    merged: dict[str, Any] = {**theirs.raw, **ours.raw, "about": about}
    merged[_ITEMS] = _once([*ours.raw.get(_ITEMS, ()), *theirs.raw.get(_ITEMS, ())])
    if ours.version or theirs.version:
        merged[_VERSION] = max(ours.version, theirs.version)
    return merged


def _referring_to(note: Note, text_hash: str) -> Note:
    """Return the note stating which text its positions refer to, where it does not say so yet."""
    if note.is_document_note or note.text_hash or not text_hash:
        return note
    target = Note.from_dict(note.to_dict()).target
    referring = note.with_target({**target, "pilcrow:textHash": text_hash})
    versions = note.raw.get(VERSIONS)
    if not isinstance(versions, list):
        return referring
    stated = [_mapping(each) for each in cast("list[object]", versions)]
    others = [
        each if "deleted" in each else _referring_to(Note.from_dict(each), text_hash).to_dict()
        for each in stated
    ]
    return replace(referring, raw={**referring.raw, VERSIONS: others})


def _on_text(notebook: Notebook, article: Article) -> Notebook:
    about = {**_mapping(notebook.raw.get("about")), "pilcrow:textHash": article.text_hash}
    about["pilcrow:textLength"] = len(article.text)
    return replace(notebook, raw={**notebook.raw, "about": about}, text_hash=article.text_hash)


def _corrected(name: str, stated: Field | None, correction: Correction) -> Field:
    evidence = Evidence(EvidenceKind.USER, detail=correction.modified)
    candidates: tuple[Candidate, ...] = ()
    if stated is not None:
        own = Candidate(stated.value, "stated by the document", stated.evidence)
        candidates = (own, *stated.candidates)
    display = display_date(correction.value) if name == "date" else correction.value
    return Field(correction.value, display, evidence, candidates)


def _order(note: Note) -> tuple[int, int, str, str]:
    created, position = note.created, note.position
    if position is not None:
        return (position.start, position.end, created, note.id)
    return (-1 if note.is_document_note else _NEVER_PLACED, 0, created, note.id)


def _file_name(path: str) -> str:
    return re.split(r"[/\\]", path)[-1]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    members = cast("list[object]", value) if isinstance(value, list) else []
    return tuple(each for each in members if isinstance(each, str))


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value if isinstance(value, (dict, Mapping)) else {})


def _once(values: Iterable[object]) -> list[object]:
    kept: list[object] = []
    for each in values:
        if each not in kept:
            kept.append(each)
    return kept


def _read_items(items: list[Any], written: list[bytes]) -> tuple[list[Note], list[object]]:
    raws: list[Mapping[str, Any]] = [each for each in items if type(each) is dict]
    notes = list(map(Note.from_written, raws, written) if written else map(Note.from_dict, raws))
    by_id: dict[str, Note] = {}
    if len({note.id for note in notes}) < len(notes):
        for note in notes:
            if by_id.setdefault(note.id, note) is not note and by_id[note.id].raw != note.raw:
                other = replace(note, id=derived_id(as_json(note.raw)))
                by_id.setdefault(other.id, other)
        notes = list(by_id.values())
    return notes, [each for each in items if type(each) is not dict]


def _read_corrections(stated: object) -> Mapping[str, Correction]:
    found = {name: Correction.from_dict(each) for name, each in _mapping(stated).items()}
    return MappingProxyType({name: each for name, each in found.items() if each is not None})


def _read_tombstones(stated: object) -> Iterable[Tombstone]:
    entries = cast("list[object]", stated) if isinstance(stated, list) else []
    return (Tombstone.from_dict(_mapping(each)) for each in entries if _mapping(each))
