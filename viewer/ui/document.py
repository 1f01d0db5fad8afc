"""One open document: the article with its notes, matches, trail and undo steps."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from viewer.article.model import Article, Span
from viewer.find import FoldedText, Matches, Query
from viewer.notes.anchoring import Anchor, AnchorState, is_kept_without_place
from viewer.notes.annotation import Note
from viewer.notes.captures import Capture
from viewer.notes.history import History
from viewer.notes.notebook import Notebook
from viewer.ui.pane.offsets import TextBorder
from viewer.ui.trail import Trail


class SaveState(StrEnum):
    """How far a document's notes are on disk."""

    CLEAN = "clean"  # nothing was written in this session
    WAITING = "waiting"
    SAVED = "saved"
    FAILED = "failed"  # kept in memory, tried again


@dataclass(eq=False)
class Document:
    """One open document; the desk alone changes it."""

    path: str
    read: Article  # as the file has it
    article: Article  # with the reader's corrections
    notebook: Notebook
    notes_path: Path
    anchors: dict[str, Anchor]
    index: FoldedText
    border: TextBorder | None = None  # of the article without furniture, made off the window's thread
    is_new: bool = False  # there was no notebook for it yet
    captures: list[Capture] = field(default_factory=list[Capture])  # others of the article, with notes
    encoding: str | None = None
    query: Query = field(default_factory=lambda: Query(""))
    matches: Matches = field(default_factory=Matches)
    history: History = field(default_factory=History)  # steps of note work
    trail: Trail = field(default_factory=Trail)
    place: int = 0  # text offset of the current paragraph
    save_state: SaveState = SaveState.CLEAN
    saved_at: datetime | None = None
    save_problem: str = ""
    is_settled: bool = False  # nothing more will be found out about it

    @property
    def name(self) -> str:
        """The file's name."""
        return Path(self.path).name

    def notes_in_order(self) -> list[Note]:
        """Return the notes as they stand in the text; those on the whole document first, the lost last."""

        def place(note: Note) -> tuple[int, int, str]:
            anchor = self.anchors.get(note.id)
            if note.is_document_note:
                return (0, 0, note.created)
            if anchor is None or anchor.span is None:
                return (2, 0, note.created)
            return (1, anchor.span.start, note.created)

        return sorted(self.notebook.notes, key=place)

    def doubts(self) -> list[Note]:
        """Return the notes whose place the reader should look at, as they stand in the text."""
        doubtful = {AnchorState.CHANGED, AnchorState.AMBIGUOUS, AnchorState.ORPHAN}
        found = [note for note in self.notes_in_order() if self.anchors[note.id].state in doubtful]
        return [note for note in found if not is_kept_without_place(note, self.read)]

    def moved(self) -> list[Note]:
        """Return the notes whose very words stand at another place than they were made at."""
        return [note for note in self.notebook.notes if self.anchors[note.id].state is AnchorState.MOVED]

    def span_of(self, note_id: str) -> Span | None:
        """Return where a note stands, or None where it stands nowhere."""
        anchor = self.anchors.get(note_id)
        return anchor.span if anchor else None
