"""All notes of one document, and the reader's corrections of what it states: values, changes, merging.

The clock and new ids come from outside. What a notebook does not know of the set it was read from (members of
later versions and other programs) is written back as it was.
"""

import gc
import json
import re
from bisect import bisect_left
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import zip_longest
from types import MappingProxyType
from typing import Any, cast

from viewer import __version__
from viewer.article.dateline import display_date
from viewer.article.model import Article, Candidate, Evidence, EvidenceKind, Field
from viewer.notes.anchoring import Anchor, refreshed
from viewer.notes.annotation import CONTEXT, Motivation, Note, as_json, derived_id

_GENERATOR = "https://example.org/pilcrow"
_CORRECTION = "urn:pilcrow:correction:"  # a withdrawn correction is remembered as a deleted item of this id
_ITEMS, _DELETED, _CORRECTIONS = "items", "pilcrow:deleted", "pilcrow:corrections"
_MANY = 1000
_NEVER_PLACED = 1 << 62  # sorts notes without a stated place behind all others


@dataclass(frozen=True)
class Correction:
    """A metadata value the reader put right: `was` is what the document states, empty for nothing."""

    value: str
    was: str
    modified: str
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, compare=False)

    def to_dict(self) -> dict[str, Any]:
        """Return the members as they are written."""
        return {**self.raw, "value": self.value, "was": self.was, "modified": self.modified}


@dataclass(frozen=True)
class Tombstone:
    """What remains of a deleted note or a withdrawn correction: all of it, so that it can be brought back.

    Args:
        id: the note's.
        deleted: when, UTC.
        item: the whole annotation; must not be changed in place.
        raw: members of the entry that this program does not know.
    """

    id: str
    deleted: str
    item: Mapping[str, Any] = field(hash=False)
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, compare=False)

    @property
    def note(self) -> Note | None:
        """The deleted note, or None where the entry is not one of a note."""
        return None if self.id.startswith(_CORRECTION) or not self.item else Note.from_dict(self.item)

    @cached_property
    def json(self) -> bytes:
        """The entry as JSON in UTF-8, indented as it stands in the set."""
        return as_json(self.to_dict(), depth=2).encode()

    def to_dict(self) -> dict[str, Any]:
        """Return the members as they are written."""
        return {**self.raw, "id": self.id, "deleted": self.deleted, "item": self.item}


@dataclass(frozen=True)
class NoteChange:
    """A note added (before is None), edited, or deleted (after is None)."""

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


Change = NoteChange | CorrectionChange


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
    """

    notes: tuple[Note, ...]
    text_hash: str
    corrections: Mapping[str, Correction] = field(default_factory=dict[str, Correction], hash=False)
    deleted: tuple[Tombstone, ...] = field(default=(), compare=False)
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, compare=False)
    reading: str = field(default="", repr=False, compare=False)

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
            "about": {"dc:identifier": [], "dc:format": "", "dc:title": "", "pilcrow:path": ""},
        }
        return cls(notes=(), text_hash=article.text_hash, raw=raw).seen_in(article)

    @classmethod
    def from_json(cls, written: bytes) -> "Notebook":
        """Read a notes file.

        Raises:
            ValueError: it is not JSON in UTF-8, or not an annotation set.
        """
        with _without_collection():
            top, items, each_written = _parsed(written.decode("utf-8-sig"))
            notes, strange = _read_items(items, each_written)
            notes.sort(key=_order)
            if len(notes) > _MANY:
                gc.freeze()  # they hold no cycles: the collector need never go through them
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
        listed = {
            _ITEMS: [
                *(note.json for note in self.notes),
                *(as_json(each, 2).encode() for each in top[_ITEMS]),
            ],
            _DELETED: [each.json for each in self.deleted],
        }
        parts: list[bytes] = []
        for name, value in top.items():
            if listed.get(name, value) or name not in {_DELETED, "generated"}:
                parts += (b",\n " if parts else b"{\n ", as_json(name).encode(), b": ")
                parts += _list_json(listed[name]) if name in listed else [as_json(value, 1).encode()]
        return b"".join((*parts, b"\n}\n"))

    @property
    def about(self) -> dict[str, Any]:
        """What the set says of its document, corrections included."""
        about = dict(_mapping(self.raw.get("about")))
        if self.text_hash:
            about["pilcrow:textHash"] = self.text_hash
        about.pop(_CORRECTIONS, None)
        corrections = {name: each.to_dict() for name, each in self.corrections.items()}
        unread = _mapping(_mapping(self.raw.get("about")).get(_CORRECTIONS)).items()
        corrections |= {name: each for name, each in unread if _correction(each) is None}
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

        A deleted note stays among `deleted` until it is added again.

        Raises:
            ValueError: what is there differs from the change's `before`.
        """
        is_note = isinstance(change, NoteChange)
        changed = self._with_note(change, when) if is_note else self._with_correction(change, when)
        return replace(changed, raw={**self.raw, "generated": when})

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
        }
        seen = replace(self, raw={**self.raw, "about": about}, reading=article.text_hash)
        return _on_text(seen, article) if is_free or self.text_hash == article.text_hash else seen

    def rebased(self, article: Article, anchors: Mapping[str, Anchor]) -> "Notebook":
        """Return the notebook referring to the article's text, after the document changed.

        Notes whose place was found get selectors for it. The others keep theirs, and each says from now on
        which text its positions refer to.
        """
        moved = (self._rebased_note(note, article, anchors.get(note.id)) for note in self.notes)
        return _on_text(replace(self.seen_in(article), notes=tuple(sorted(moved, key=_order))), article)

    @cached_property
    def by_id(self) -> Mapping[str, Note]:
        """The notes by id, in their order."""
        return {note.id: note for note in self.notes}

    @property
    def _generator(self) -> Mapping[str, Any]:
        stated = _mapping(self.raw.get("generator")) or {"id": _GENERATOR, "type": "Software"}
        return {**stated, "name": f"Pilcrow {__version__}"} if stated.get("id") == _GENERATOR else stated

    def _rebased_note(self, note: Note, article: Article, anchor: Anchor | None) -> Note:
        if anchor is not None and anchor.span is not None:
            return refreshed(note, article, anchor.span)
        if note.is_document_note or note.text_hash or not self.text_hash:
            return note
        return _referring_to(note, self.text_hash)

    def _with_note(self, change: NoteChange, when: str) -> "Notebook":
        before, after = change.before, change.after
        note_id = after.id if after else before.id if before else ""
        there = self.by_id.get(note_id)
        if not note_id or there != before or (before and before.id != note_id):
            raise ValueError(f"the note {note_id} is not as the change expects it")
        buried = next((each for each in self.deleted if each.id == note_id), None)
        notes = list(self.notes)
        deleted = tuple(each for each in self.deleted if each is not buried)
        if there:
            del notes[bisect_left(notes, _order(there), key=_order)]
        if after:
            completed = self._completed(after, there or (buried and buried.note))
            notes.insert(bisect_left(notes, _order(completed), key=_order), completed)
        elif there:
            deleted = (*deleted, Tombstone(note_id, when, there.to_dict()))
        return replace(self, notes=tuple(notes), deleted=deleted)

    def _completed(self, note: Note, known: Note | None) -> Note:
        """Add what the note's maker need not know: its other members, its document, the text at hand."""
        added: dict[str, Any] = {}
        if not note.raw and (known is None or known.selectors != note.selectors) and note.selectors:
            added["pilcrow:textHash"] = self.reading
        if not note.raw and known is not None:
            note = replace(note, raw=known.raw)
        if not note.target.get("source"):
            added["source"] = next(iter(self.identifiers), self.raw.get("id"))
        target = {**added, **Note.from_dict(note.to_dict()).target, **added}
        if target.get("pilcrow:textHash") == self.text_hash:
            del target["pilcrow:textHash"]
        return note.with_target(target) if added or target != note.target else note

    def _with_correction(self, change: CorrectionChange, when: str) -> "Notebook":
        name, after = change.name, change.after
        there = self.corrections.get(name)
        if there != change.before or there is after:
            raise ValueError(f"the correction of {name} is not as the change expects it")
        corrections = dict(self.corrections)
        deleted = tuple(each for each in self.deleted if each.id != _CORRECTION + name)
        if after:
            corrections[name] = after if after.raw or not there else replace(after, raw=there.raw)
        elif there:
            del corrections[name]
            deleted = (*deleted, Tombstone(_CORRECTION + name, when, there.to_dict()))
        return replace(self, corrections=MappingProxyType(corrections), deleted=deleted)


def merge(ours: Notebook, theirs: Notebook, base: Notebook | None = None) -> Notebook:
    """Return what two copies of a notebook come to, note by note.

    With the state that both sprang from, what only one side changed is taken from that side. Otherwise the
    newer edit or deletion counts; at the same time, a note rather than its deletion. What is merely absent
    from one side is not lost.
    """
    mine = _entries(ours, ours.text_hash)
    other = _entries(theirs, ours.text_hash)
    before = _entries(base, ours.text_hash) if base else {}
    picked = {key: _newer(mine.get(key), other.get(key), before.get(key)) for key in {**mine, **other}}
    corrections = {
        key.removeprefix(_CORRECTION): each for key, each in picked.items() if isinstance(each, Correction)
    }
    graves = [each for each in picked.values() if isinstance(each, Tombstone)]
    about = {**_mapping(theirs.raw.get("about")), **_mapping(ours.raw.get("about"))}
    about["dc:identifier"] = _once([*ours.identifiers, *theirs.identifiers])
    strange = _once([*ours.raw.get(_ITEMS, ()), *theirs.raw.get(_ITEMS, ())])
    return replace(
        ours,
        notes=tuple(sorted((each for each in picked.values() if isinstance(each, Note)), key=_order)),
        corrections=MappingProxyType(corrections),
        deleted=tuple(sorted(graves, key=lambda each: (each.deleted, each.id))),
        raw={**theirs.raw, **ours.raw, "about": about, _ITEMS: strange},
    )


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


_Entry = Note | Correction | Tombstone


def _entries(notebook: Notebook, text_hash: str) -> dict[str, _Entry]:
    """Return all that a notebook holds by id, ready to stand in one whose positions refer to `text_hash`."""
    entries: dict[str, _Entry] = {each.id or str(each.json): each for each in notebook.deleted}
    entries |= {_CORRECTION + name: each for name, each in notebook.corrections.items()}
    if notebook.text_hash == text_hash:
        return {**entries, **notebook.by_id}
    return entries | {note.id: _referring_to(note, notebook.text_hash) for note in notebook.notes}


def _newer(ours: _Entry | None, theirs: _Entry | None, base: _Entry | None) -> _Entry | None:
    if ours is None or theirs is None:
        return ours or theirs
    if _is_same(ours, theirs) or _is_same(theirs, base):
        return ours
    if _is_same(ours, base):
        return theirs
    return max(ours, theirs, key=_rank)


def _is_same(one: _Entry, other: _Entry | None) -> bool:
    return one is other or (other is not None and one == other and one.to_dict() == other.to_dict())


def _rank(entry: _Entry) -> tuple[str, bool, bytes]:
    """Sort by time; the content decides at last, so that both copies come to the same."""
    if isinstance(entry, Tombstone):
        return (entry.deleted, False, entry.json)
    if isinstance(entry, Correction):
        return (entry.modified, True, as_json(entry.to_dict()).encode())
    return (entry.modified or entry.created, True, entry.json)


def _referring_to(note: Note, text_hash: str) -> Note:
    """Return the note stating which text its positions refer to, where it does not say so yet."""
    if note.is_document_note or note.text_hash or not text_hash:
        return note
    target = Note.from_dict(note.to_dict()).target
    return note.with_target({**target, "pilcrow:textHash": text_hash})


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
    span = note.position
    if span is not None:
        return (span.start, span.end, note.created, note.id)
    return (-1 if note.is_document_note else _NEVER_PLACED, 0, note.created, note.id)


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


def _list_json(written: list[bytes]) -> list[bytes]:
    separated = [part for each in written for part in (b",\n  ", each)]
    return [b"[\n  ", *separated[1:], b"\n ]"] if separated else [b"[]"]


@contextmanager
def _without_collection() -> Generator[None]:
    """Hold off the garbage collector, which would go through all notes again and again as they are made."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _refused(constant: str) -> float:
    raise ValueError(f"{constant} is not JSON")


def _finite(number: str) -> float:
    value = float(number)
    if value in {float("inf"), float("-inf")}:
        raise ValueError(f"{number} is beyond the numbers that can be kept")
    return value


_DECODER = json.JSONDecoder(parse_constant=_refused, parse_float=_finite)


def _parsed(text: str) -> tuple[Mapping[str, Any], list[Any], list[str]]:
    """Return the set's members, its items, and how each item is written if that can be told, else nothing.

    Raises:
        ValueError: it is no annotation set.
    """
    try:
        return _parsed_by_item(text)
    except ValueError:
        top = _set(_decoded(text))
        return top, top.get(_ITEMS, []), []


def _parsed_by_item(text: str) -> tuple[Mapping[str, Any], list[Any], list[str]]:
    """Parse a file of our own making, so that items which are not changed need not be written out anew.

    Raises:
        ValueError: it is not of our making.
    """
    opening, between = '\n "items": [\n  {', ",\n  {"
    begin = text.index(opening)
    at = begin + len(opening) - 1
    items: list[Any] = []
    written: list[str] = []
    while True:
        item, end = _DECODER.raw_decode(text, at)
        items.append(item)
        written.append(text[at:end])
        if not text.startswith(between, end):
            break
        at = end + len(between) - 1
    if not text.startswith("\n ]", end):
        raise ValueError("an item laid out by another program")
    return _set(_decoded(text[:begin] + '\n "items": []' + text[end + 3 :])), items, written


def _decoded(text: str) -> object:
    try:
        return _DECODER.decode(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _set(decoded: object) -> Mapping[str, Any]:
    if isinstance(decoded, dict) and isinstance(_mapping(cast("Any", decoded)).get(_ITEMS, []), list):
        return cast("Mapping[str, Any]", decoded)
    raise ValueError("no annotation set")


def _read_items(items: list[Any], written: list[str]) -> tuple[list[Note], list[object]]:
    notes: dict[str, Note] = {}
    strange: list[object] = []
    for item, as_written in zip_longest(items, written, fillvalue=""):
        if not isinstance(item, dict):
            strange.append(item)
            continue
        raw = cast("Mapping[str, Any]", item)
        note = Note.from_written(raw, as_written) if as_written else Note.from_dict(raw)
        if note.id in notes and notes[note.id].raw != raw:
            note = replace(note, id=derived_id(as_json(raw)))
        notes.setdefault(note.id, note)
    return list(notes.values()), strange


def _correction(stated: object) -> Correction | None:
    members = _mapping(stated)
    value, was = members.get("value"), members.get("was")
    if not isinstance(value, str):
        return None
    return Correction(value, _text(was), _text(members.get("modified")), members)


def _read_corrections(stated: object) -> Mapping[str, Correction]:
    found = {name: _correction(each) for name, each in _mapping(stated).items()}
    return MappingProxyType({name: each for name, each in found.items() if each is not None})


def _read_tombstones(stated: object) -> Iterable[Tombstone]:
    for each in cast("list[object]", stated) if isinstance(stated, list) else ():
        entry = _mapping(each)
        if entry:
            item = _mapping(entry.get("item"))
            yield Tombstone(_text(entry.get("id")), _text(entry.get("deleted")), item, entry)
