"""Imported notes meet the article: each is put where its words stand, or kept with what it states.

Nothing is guessed. A note whose words stand at one place only gets selectors of ours; the others keep
theirs, and the reader decides.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from viewer.article.model import Article, Span
from viewer.notes.anchoring import LOST, Anchor, AnchorState, anchor_all, placed
from viewer.notes.annotation import Note, as_json, derived_id
from viewer.notes.exchange.conformance import whole_text
from viewer.notes.exchange.members import listed, mapping, text, utc
from viewer.notes.exchange.report import Imported, ImportState, Outcome, Report, label_of
from viewer.notes.notebook import Notebook, NoteChange

_UNKNOWN_TEXT = "unknown"  # stands for the hash of a text that is not at hand
_OURS = ("TextQuoteSelector", "TextPositionSelector")
_RFC5147 = "http://tools.ietf.org/rfc/rfc5147"
_FOUND = (AnchorState.EXACT, AnchorState.MOVED)
_DEEPEST = 8  # refinements of a selector, one within the other

# shows nothing within words; beside these, a page's code has line breaks and indents between them
_HIDDEN = re.compile("[\u00ad\u200b\u2060\ufeff]+")
# pages run paragraphs together; of fewer characters "the rapist" would be taken for "therapist"
_RUN_TOGETHER = 20

_STATES = {
    AnchorState.CHANGED: ImportState.CHANGED,
    AnchorState.AMBIGUOUS: ImportState.AMBIGUOUS,
    AnchorState.ORPHAN: ImportState.ORPHAN,
}


def plan(imported: Imported, article: Article, notebook: Notebook) -> Report:
    """Return what importing notes into a notebook of an article would change, and a line for each.

    The changes fit the notebook in their order. Importing the same file a second time changes nothing.
    """
    apart, repeated = _told_apart(imported.notes)
    notes = tuple(_with_lifted_quote(note) for note in apart)
    sorting = _Sorting(replace(imported, notes=notes), article, notebook)
    changes: list[NoteChange] = []
    outcomes: list[Outcome] = []
    for note in notes:
        change, outcome = sorting.planned(note)
        outcomes.append(outcome)
        if change is not None:
            changes.append(change)
    twice = "It stands in the file twice."
    again = (Outcome(each.id, label_of(each), ImportState.ALREADY_THERE, twice) for each in repeated)
    return Report(tuple(changes), (*outcomes, *again, *imported.rejected))


@dataclass(frozen=True)
class _Found:
    """A note as it would be added, and how its place was found."""

    note: Note
    state: ImportState
    detail: str


@dataclass(frozen=True)
class _Sorting:
    """One import: notes whose ids each stand once, the article and the notebook they are for."""

    imported: Imported
    article: Article
    notebook: Notebook

    @cached_property
    def anchors(self) -> Mapping[str, Anchor]:
        """Each note's place by id."""
        return anchor_all(self.article, self.imported)

    def planned(self, note: Note) -> tuple[NoteChange | None, Outcome]:
        """Return the change that imports a note, if any, and its line of the report."""
        found = self._found(note)
        there = self.notebook.note(note.id)
        if there is None:
            is_buried = any(each.id == note.id for each in self.notebook.deleted)
            detail = f"{found.detail} It was in the trash." if is_buried else found.detail
            return NoteChange(None, found.note), Outcome(note.id, label_of(note), found.state, detail)
        state, detail = _compared(found.note, there)
        change = None
        if state is ImportState.UPDATED:
            change = NoteChange(there, _updated(there, found))
        return change, Outcome(note.id, label_of(there), state, detail)

    def _found(self, note: Note) -> _Found:
        if [*note.selectors] == whole_text(self.article.text):
            note = replace(note, selectors=())
        if note.is_document_note:
            return _Found(note, ImportState.RESOLVED, _on_document(note))
        anchor = self.anchors.get(note.id, LOST)
        if anchor.span is None:
            return self._unplaced(note, anchor)
        is_verbatim = anchor.state in _FOUND
        if not is_verbatim and not _is_same_but_for_space(note.quote, anchor.span.of(self.article.text)):
            return self._unplaced(note, anchor)
        what = "its very words" if is_verbatim else "its words but for white space"
        detail = f"It stands on {what} in {self._where(anchor.span)}."
        return _Found(self._placed(note, anchor.span), ImportState.RESOLVED, detail)

    def _placed(self, note: Note, span: Span) -> Note:
        """Return the note put on a stretch; one that was made on this very text is left as it is."""
        is_stated = note.position == span and note.quote == span.of(self.article.text)
        if is_stated and (note.text_hash or self.imported.text_hash) == self.article.text_hash:
            return self._on_stated_text(note)
        moved = placed(note, self.article, span)
        foreign = [each for each in note.selectors if not _is_ours(each)]
        stated = note.target.get("source")
        is_elsewhere = stated and stated != moved.target.get("source")
        return moved.with_target(
            {
                **moved.target,
                **({"selector": [*moved.selectors, *foreign]} if foreign else {}),
                **({"pilcrow:statedSource": stated} if is_elsewhere else {}),
            }
        )

    def _unplaced(self, note: Note, anchor: Anchor) -> _Found:
        kept = self._on_stated_text(note)
        if not note.quote and note.position is None:
            kinds = ", ".join(dict.fromkeys(text(each.get("type")) or "no type" for each in note.selectors))
            detail = f"It is kept without a place, for {kinds} names none by words or characters."
            return _Found(kept, ImportState.UNSUPPORTED, detail)
        state = _STATES.get(anchor.state, ImportState.ORPHAN)
        return _Found(kept, state, f"It is kept without a place, for {self._reason(note, anchor)}.")

    def _reason(self, note: Note, anchor: Anchor) -> str:
        if anchor.state is AnchorState.CHANGED:
            likeliest = f" (likeliest in {self._where(anchor.span)})" if anchor.span else ""
            return f"its words were edited since{likeliest}"
        if not note.quote:
            return "it states a place in characters without the words that would prove it"
        if anchor.state is AnchorState.AMBIGUOUS:
            return f"its words stand at {len(anchor.candidates)} places"
        return "its words do not stand in this document"

    def _on_stated_text(self, note: Note) -> Note:
        """Return a note saying which text its positions refer to, where its notebook would mistake it."""
        stated = note.text_hash or self.imported.text_hash or _UNKNOWN_TEXT
        if note.position is None or stated in {note.text_hash, self.notebook.text_hash}:
            return note
        return note.with_target({**note.target, "pilcrow:textHash": stated})

    def _where(self, span: Span) -> str:
        nearest = self.article.paragraph_at(span.start)
        is_in_it = nearest is not None and nearest.span.overlaps(span)
        return f"¶{nearest.number}" if nearest is not None and is_in_it else "a heading"


def _is_same_but_for_space(quote: str, words: str) -> bool:
    one, other = _HIDDEN.sub("", quote).split(), _HIDDEN.sub("", words).split()
    joined = "".join(one)
    return one == other or (len(joined) >= _RUN_TOGETHER and joined == "".join(other))


def _told_apart(notes: Iterable[Note]) -> tuple[list[Note], list[Note]]:
    """Return notes that each have an id of their own, and those that stand there again word for word."""
    known: dict[str, Note] = {}
    repeated: list[Note] = []
    for note in notes:
        own = note
        if note.id in known and known[note.id].to_dict() != note.to_dict():
            own = replace(note, id=derived_id(as_json(note.to_dict())))
        if own.id in known:
            repeated.append(own)
        known.setdefault(own.id, own)
    return list(known.values()), repeated


def _with_lifted_quote(note: Note) -> Note:
    """Return the note with the words that stand only in a refinement of its selectors."""
    if note.quote:
        return note
    inner = [each for selector in note.selectors for each in _refinements(selector)]
    quotes = [each for each in inner if each.get("type") == _OURS[0] and text(each.get("exact"))]
    return replace(note, selectors=(quotes[0], *note.selectors)) if quotes else note


def _refinements(selector: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    level = [selector]
    for _ in range(_DEEPEST):
        level = [mapping(inner) for each in level for inner in listed(each.get("refinedBy"))]
        yield from level


def _is_ours(selector: Mapping[str, Any]) -> bool:
    return selector.get("type") in _OURS or selector.get("conformsTo") == _RFC5147


def _on_document(note: Note) -> str:
    if text(note.raw.get("motivation")) == "replying" or "replying" in listed(note.raw.get("motivation")):
        return "It answers another note and stands with the document."
    return "It is on the document as a whole."


def _compared(new: Note, there: Note) -> tuple[ImportState, str]:
    """Say which of two states of a note counts: the later edit."""
    if _saying(new) == _saying(there):
        return ImportState.ALREADY_THERE, "It is there already."
    if _edited(new) > _edited(there):
        return ImportState.UPDATED, "The file has a later edit of it."
    return ImportState.ALREADY_THERE, "It is there already, and the file's differs but is no later."


def _edited(note: Note) -> str:
    return utc(note.modified) or utc(note.created)


def _saying(note: Note) -> tuple[object, ...]:
    """Return what the reader put into a note; its place may have been found anew since."""
    return (note.motivation, note.text, note.colour, note.tags, note.quote)


def _updated(there: Note, found: _Found) -> Note:
    """Return a note as the file has it, at the place it had where the file's cannot be found."""
    new = replace(found.note, raw={**there.raw, **found.note.raw})
    is_lost = found.state is not ImportState.RESOLVED
    return new.with_target(there.target) if is_lost and there.quote == new.quote else new
