"""What the reader does with notes: each act is one undoable step on the current document."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.article.model import Article, Span
from viewer.notes.anchoring import kept_without_place, placed, refreshed
from viewer.notes.annotation import Motivation, Note
from viewer.notes.changes import Change, Correction, CorrectionChange, GroupChange, NoteChange
from viewer.notes.store import new_id, now
from viewer.ui.desk import Desk
from viewer.ui.document import Document


class NoteWork(QObject):
    """Makes, changes and removes notes, and corrects metadata.

    Signals:
        added(str): the id of a new note, for the panel to open; text_wanted(str): and to be written in.
    """

    added = Signal(str)
    text_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def comment(self, span: Span | None) -> None:
        """Make a comment on a span, or on the whole document, and ask for its words."""
        made = self._make(Motivation.COMMENTING, span, self.tr("note"))
        if made is not None:
            self.text_wanted.emit(made.id)

    def highlight(self, span: Span) -> None:
        """Highlight a span in the chosen colour; a highlight that is there already takes that colour."""
        there = self._there(Motivation.HIGHLIGHTING, span)
        if there is None:
            self._make(Motivation.HIGHLIGHTING, span, self.tr("highlight"))
        elif there.colour != self._desk.preferences.note_colour:
            self.colour(there.id, self._desk.preferences.note_colour)
        else:
            self._desk.said.emit(self.tr("These words are highlighted already."))

    def bookmark(self, span: Span) -> None:
        """Bookmark a place, or take its bookmark away."""
        there = self._there(Motivation.BOOKMARKING, span)
        if there is None:
            self._make(Motivation.BOOKMARKING, span, self.tr("bookmark"))
        else:
            self.remove(there.id)

    def write(self, note_id: str, text: str) -> None:
        """Give a note another text; typing on in the same note is one step."""
        self._change(note_id, {"text": text}, self.tr("typing"), joins=True)

    def colour(self, note_id: str, colour: str) -> None:
        """Give a note another colour, and take that colour for the notes to come."""
        self._change(note_id, {"colour": colour}, self.tr("colour"))
        self._desk.prefer(note_colour=colour)

    def tag(self, note_id: str, tags: tuple[str, ...]) -> None:
        """Give a note other tags."""
        self._change(note_id, {"tags": tags}, self.tr("tags"))

    def remove(self, note_id: str) -> None:
        """Delete a note; the file keeps it among the deleted ones, and undo brings it back."""
        found = self._note(note_id)
        if found is not None:
            document, note = found
            self._desk.push(document, NoteChange(note, None), self.tr("delete note"))
            self._desk.said.emit(self.tr("Note deleted; Ctrl+Z brings it back."))

    def correct(self, name: str, value: str) -> None:
        """Correct a metadata value; the document's own is kept beside it. An empty value takes it back."""
        document = self._desk.current
        if document is None:
            return
        before = document.notebook.corrections.get(name)
        stated = document.read.metadata.get(name)
        value = value.strip()
        unchanged = not value or (stated is not None and value in {stated.value, stated.display})
        after = None if unchanged else Correction(value, stated.value if stated else "", now())
        if (before.value if before else None) != (after.value if after else None):
            self._desk.push(document, CorrectionChange(name, before, after), self.tr("correction"))

    def settle(self, note_id: str, span: Span) -> None:
        """Put a note whose place was in doubt on these words: they are what it was made on."""
        found = self._note(note_id)
        if found is not None:
            document, note = found
            after = replace(placed(note, document.read, span), modified=now())
            self._desk.push(document, NoteChange(note, after), self.tr("place of a note"))

    def settle_moved(self) -> None:
        """Take the new places of all notes of the current document whose very words only moved."""
        document = self._desk.current
        if document is None:
            return
        changes: list[NoteChange] = []
        for note in document.moved():
            span = document.span_of(note.id)
            if span is not None:
                changes.append(NoteChange(note, refreshed(note, document.read, span)))
        if changes:
            self._desk.push(document, GroupChange(tuple(changes)), self.tr("places of moved notes"))

    def keep_without_place(self, note_id: str) -> None:
        """Keep a note whose words are gone; it is not asked about again in this text."""
        found = self._note(note_id)
        if found is not None:
            document, note = found
            after = kept_without_place(note, document.read)
            self._desk.push(document, NoteChange(note, after), self.tr("keep without a place"))

    def restore(self, note_ids: Sequence[str]) -> None:
        """Bring deleted notes of the current document back."""
        document = self._desk.current
        if document is not None:
            self._push_group(document, document.notebook.restoring(*note_ids), self.tr("restore notes"))

    def purge(self, note_ids: Sequence[str]) -> None:
        """Take notes out of the current document's trash for good."""
        document = self._desk.current
        if document is not None and note_ids:
            self._push_group(document, document.notebook.purging(*note_ids), self.tr("empty the trash"))

    def take_in(self, changes: Sequence[Change], text: str) -> None:
        """Do several changes of the current document's notebook as one step."""
        document = self._desk.current
        if document is not None:
            self._push_group(document, GroupChange(tuple(changes)), text)

    def _push_group(self, document: Document, change: GroupChange, text: str) -> None:
        if change.changes:
            self._desk.push(document, change, text)

    def _make(self, motivation: Motivation, span: Span | None, text: str) -> Note | None:
        document = self._desk.current
        if document is None:
            return None
        note = _new_note(document.read, motivation, span, self._desk.preferences.note_colour)
        self._desk.push(document, NoteChange(None, note), text)
        self.added.emit(note.id)
        return note

    def _change(self, note_id: str, members: Mapping[str, Any], text: str, *, joins: bool = False) -> None:
        found = self._note(note_id)
        if found is None:
            return
        document, note = found
        after = replace(note, modified=now(), **members)
        if replace(after, modified=note.modified) != note:
            self._desk.push(document, NoteChange(note, after), text, joins=joins)

    def _note(self, note_id: str) -> tuple[Document, Note] | None:
        for document in self._desk.documents:
            note = document.notebook.note(note_id)
            if note is not None:
                return document, note
        return None

    def _there(self, motivation: Motivation, span: Span) -> Note | None:
        document = self._desk.current
        if document is None:
            return None
        for note in document.notebook.notes:
            if note.motivation is motivation and document.span_of(note.id) == span:
                return note
        return None


def _new_note(article: Article, motivation: Motivation, span: Span | None, colour: str) -> Note:
    moment = now()
    note = Note(
        id=new_id(), motivation=motivation, created=moment, modified=moment, selectors=(), colour=colour
    )
    return placed(note, article, span)
