"""What an export is made from, and what an import comes to: values that every format shares."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from viewer.article.model import Article
from viewer.notes.anchoring import LOST, Anchor
from viewer.notes.annotation import Note
from viewer.notes.notebook import Notebook, NoteChange

_LABEL_MOST = 60


class ExchangeError(ValueError):
    """A file holds no notes that can be read; the message is a sentence for the reader."""


class NotANoteError(ValueError):
    """One entry of a file is no note; the message says why, to stand behind the entry's name."""


class ImportState(StrEnum):
    """What became of one entry of an imported file."""

    RESOLVED = "resolved"  # added, at the one place where its words stand, or on the whole document
    CHANGED = "changed"  # added without a place: its words were edited since
    AMBIGUOUS = "ambiguous"  # added without a place: several places fit, or one that cannot be verified
    ORPHAN = "orphan"  # added without a place: its words do not stand in the document
    UNSUPPORTED = "unsupported selector"  # added without a place: it names none by words or characters
    UPDATED = "updated"  # it was there, and the file has a later edit of it
    ALREADY_THERE = "already there"  # nothing was changed
    NOT_A_NOTE = "not a note"  # left out


@dataclass(frozen=True, slots=True)
class Outcome:
    """One line of an import's report: which entry, what became of it, and a sentence that says why."""

    note_id: str
    label: str
    state: ImportState
    detail: str


@dataclass(frozen=True)
class Imported:
    """The notes of a file as it states them, before they meet an article.

    Args:
        notes: in the file's order; an id may stand twice.
        rejected: the entries that are no notes.
        text_hash: hash of the text their positions refer to; empty where the file names none.
    """

    notes: tuple[Note, ...]
    rejected: tuple[Outcome, ...] = ()
    text_hash: str = ""


@dataclass(frozen=True)
class Report:
    """What an import would change, and one line an entry of the file, those that are no notes last."""

    changes: tuple[NoteChange, ...]
    outcomes: tuple[Outcome, ...]

    @cached_property
    def counts(self) -> Mapping[ImportState, int]:
        """How many entries came to each state, in the order of the states, without zeros."""
        found = [outcome.state for outcome in self.outcomes]
        return {state: found.count(state) for state in ImportState if state in found}


@dataclass(frozen=True)
class Collected:
    """The notes to be exported, with the article they are on.

    Args:
        article: with the reader's corrections applied.
        notebook: whose notes are exported; its trash is not.
        anchors: each note's place by id; a note without one counts as lost.
        when: UTC time of the export; empty states none.
    """

    article: Article
    notebook: Notebook
    anchors: Mapping[str, Anchor]
    when: str = ""

    @property
    def title(self) -> str:
        """The article's title, failing that its file's name."""
        return self.article.title or self.article.source.path.replace("\\", "/").rpartition("/")[2]

    @property
    def document(self) -> str:
        """The name of the document that holds wherever it lies: that of its bytes."""
        return f"urn:sha256:{self.article.source.sha256}"

    def anchor(self, note: Note) -> Anchor:
        """Return a note's place."""
        return self.anchors.get(note.id, LOST)

    def in_text_order(self) -> list[Note]:
        """Return the notes as they stand in the text: those on the document first, lost ones last."""

        def place(note: Note) -> tuple[int, int]:
            span = self.anchor(note).span
            if note.is_document_note:
                return (0, 0)
            return (1, span.start) if span is not None else (2, 0)

        return sorted(self.notebook.notes, key=place)

    def paragraph(self, note: Note) -> int | None:
        """Return the number of the paragraph in which a note stands now."""
        span = self.anchor(note).span
        if span is None:
            return None
        nearest = self.article.paragraph_at(span.start)
        # a note on a heading stands in no paragraph
        return nearest.number if nearest is not None and nearest.span.overlaps(span) else None

    def words(self, note: Note) -> str:
        """Return the words a note stands on now, failing that those it was made on."""
        span = self.anchor(note).span
        return span.of(self.article.text) if span is not None else note.quote

    def place(self, note: Note) -> str:
        """Return a note's place for people: "¶3", "the document", "¶3, not found again"."""
        if note.is_document_note:
            return "the document"
        number = self.paragraph(note)
        if self.anchor(note).span is None:
            return f"¶{note.paragraph}, not found again" if note.paragraph else "not found again"
        return f"¶{number}" if number else "a heading"


def label_of(note: Note) -> str:
    """Return a few words by which a reader knows a note."""
    words = " ".join((note.quote or note.text or note.id).split())
    return words if len(words) <= _LABEL_MOST else words[: _LABEL_MOST - 1].rstrip() + "…"
