"""What lies open: documents with their notes, matches, trail and undo steps. The program's one live object.

The panes wish, the window passes the wish to the desk, the desk changes the state and says so through few
signals. It decides what happens; it paints nothing.
"""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.article.model import Article
from viewer.find import FoldedText
from viewer.notes.anchoring import LOST, Anchor, anchor_all, is_kept_without_place, resolve
from viewer.notes.captures import Capture
from viewer.notes.changes import Change, CorrectionChange, NoteChange, single_changes
from viewer.notes.history import History, Step
from viewer.notes.notebook import Notebook, apply_corrections, merge
from viewer.notes.store import Found, NotesStore, Refreshed, now
from viewer.readers import ReadError
from viewer.ui.document import Document, SaveState
from viewer.ui.language import LanguageWork
from viewer.ui.pane.offsets import TextBorder
from viewer.ui.reading import Reading
from viewer.ui.saving import Saver
from viewer.ui.settings import Preferences
from viewer.ui.tasks import Lane, Tasks

_LOOK_OUTSIDE_MS = 3000  # how soon another program's edit of the notes is seen
_LANGUAGE_AFTER_MS = 400  # the first view is painted by then, and its core free


@dataclass(frozen=True)
class _Opened:
    article: Article
    shown: Article
    notebook: Notebook
    notes_path: Path
    anchors: dict[str, Anchor]
    history: History
    messages: tuple[str, ...]
    captures: list[Capture]
    border: TextBorder
    is_new: bool


@dataclass(frozen=True)
class _Wish:
    """What is to be opened: at an offset, or else at a share of the text, whose length may become another."""

    path: str
    encoding: str | None = None
    offset: int | None = None
    share: float = 0.0
    in_front: bool = True

    def place_in(self, text: str) -> int:
        wished = round(self.share * len(text)) if self.offset is None else self.offset
        return min(wished, len(text))


def _prepared(store: NotesStore, article: Article) -> _Opened:
    """Return an article with its notes, for the desk to lay down; not on the window's thread."""
    loaded = store.find(article)
    return _Opened(
        article,
        apply_corrections(article, loaded.notebook),
        loaded.notebook,
        loaded.path,
        anchor_all(article, loaded.notebook),
        store.load_history(loaded.path, loaded.notebook),
        loaded.messages,
        store.captures(loaded),
        TextBorder(article),
        loaded.found is Found.NEW,
    )


def _look(store: NotesStore, notebook: Notebook, path: Path) -> Refreshed | None:
    return store.refresh(notebook, path) if store.changed(notebook, path) else None


class Desk(QObject):
    """Holds the open documents and does what is wished.

    Signals (the program's whole vocabulary):
        document_opened(Document), document_closed(Document).
        current_changed(Document | None): another one came to the front.
        article_changed(Document): metadata were found late or corrected; the text is the same.
        notes_changed(Document); save_changed(Document); trail_changed(Document).
        undo_changed(): a step was done, taken back or done again.
        place_wished(int), note_wished(str): the article should show this text offset; this note.
        preferences_changed(Preferences).
        said(str), failed(str): one sentence for the status line; one for a message box.

    `reading` tells itself which file is being read, and what was called off.
    """

    document_opened = Signal(object)
    document_closed = Signal(object)
    current_changed = Signal(object)
    article_changed = Signal(object)
    notes_changed = Signal(object)
    save_changed = Signal(object)
    trail_changed = Signal(object)
    undo_changed = Signal()
    place_wished = Signal(int)
    note_wished = Signal(str)
    preferences_changed = Signal(object)
    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self, tasks: Tasks, store: NotesStore, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._store = store
        self.preferences = preferences
        self.reading = Reading(tasks, self)
        self.reading.cancelled.connect(self._forget)
        self.documents: list[Document] = []  # in the order they were asked for
        self._asked: list[str] = []
        self.current: Document | None = None
        self._saver = Saver(tasks, store, self)
        self._saver.changed.connect(self.save_changed)
        self._saver.merged.connect(self._take_merged)
        self._languages = LanguageWork(self)
        self._outside = QTimer(self, interval=_LOOK_OUTSIDE_MS)
        self._outside.timeout.connect(self._look_outside)
        self._outside.start()

    # --- opening and closing ----------------------------------------------------------------------

    def open(self, path: str, *, offset: int = 0, encoding: str | None = None, in_front: bool = True) -> None:
        """Read a file and lay it on the desk; an open one comes to the front. Errors arrive by `failed`."""
        path = str(Path(path).absolute())
        there = self.document_at(path)
        if there is not None:
            self.bring_forward(there)
            return
        if path not in self._asked:
            self._asked.append(path)
        self._begin(_Wish(path, encoding, offset, in_front=in_front))

    def reopen(self, document: Document, encoding: str | None) -> None:
        """Read an open document's file again in another encoding, or with None in the one that it speaks for.

        Its notes are written first; in the new text they are looked for again.
        """
        if self._is_safe(document):
            share = document.place / max(len(document.read.text), 1)
            self._begin(_Wish(document.path, encoding, share=share))

    def _begin(self, wish: _Wish) -> None:
        def failed(error: BaseException) -> None:
            self._forget(wish.path)
            self.report(error)

        prepared = partial(_prepared, self._store)
        self.reading.begin(wish.path, wish.encoding, prepared, partial(self._lay_down, wish), failed)

    def _forget(self, path: str) -> None:
        if self.document_at(path) is None:
            self._asked.remove(path)

    def document_at(self, path: str) -> Document | None:
        """Return the open document of this path."""
        return next((each for each in self.documents if each.path == path), None)

    def bring_forward(self, document: Document) -> None:
        """Make an open document the current one."""
        if document is not self.current:
            self.current = document
            self.current_changed.emit(document)

    def close(self, document: Document) -> None:
        """Put a document away once its notes are on disk; where they cannot be written it stays open."""
        if not self._is_safe(document):
            return
        at = self.documents.index(document)
        self.documents.remove(document)
        self._asked.remove(document.path)
        if document is self.current:
            self.current = self.documents[min(at, len(self.documents) - 1)] if self.documents else None
            self.current_changed.emit(self.current)
        self.document_closed.emit(document)

    def leave_off(self) -> None:
        """End what is still being found out, for the program ends."""
        self._outside.stop()
        self.reading.close()
        self._languages.close()

    def unsaved(self) -> list[Document]:
        """Write all that is waiting, and return the documents whose notes could not be written."""
        return self._saver.finish(self.documents)

    def _is_safe(self, document: Document) -> bool:
        if not self._saver.finish([document]):
            return True
        sentence = self.tr("The notes on {0} are not on the disk yet, so it stays open. {1}")
        self.failed.emit(sentence.format(document.name, document.save_problem))
        return False

    def leave(self, document: Document, place: int) -> None:
        """Remember in the trail where a jump starts."""
        document.trail.leave(place)
        self.trail_changed.emit(document)

    def walk(self, by: int) -> None:
        """Go back (-1) or forward (+1) along the current document's trail."""
        document = self.current
        if document is None:
            return
        there = document.trail.back(document.place) if by < 0 else document.trail.forward(document.place)
        if there is not None:
            self.place_wished.emit(there)
            self.trail_changed.emit(document)

    def prefer(self, **changes: object) -> None:
        """Change some of the reader's preferences; without any, have everybody take them anew."""
        changed = self.preferences.changed(**changes)
        if changed != self.preferences or not changes:
            self.preferences = changed
            self.preferences_changed.emit(changed)

    def _lay_down(self, wish: _Wish, opened: _Opened) -> None:
        document = Document(
            path=wish.path,
            read=opened.article,
            article=opened.shown,
            notebook=opened.notebook,
            notes_path=opened.notes_path,
            anchors=opened.anchors,
            index=FoldedText(opened.article.text),
            border=opened.border,
            is_new=opened.is_new,
            captures=opened.captures,
            history=opened.history,
            encoding=wish.encoding,
            place=wish.place_in(opened.article.text),
        )
        older = self.document_at(wish.path)
        if older is not None:
            self.documents[self.documents.index(older)] = document
            if self.current is older:
                self.current = document
            self.document_closed.emit(older)
        else:
            self.documents.append(document)
            self.documents.sort(key=lambda each: self._asked.index(each.path))
        self.document_opened.emit(document)
        if wish.in_front or self.current is None or older is not None:
            self.current = document
            self.current_changed.emit(document)
        for message in opened.messages:
            self.said.emit(message)
        QTimer.singleShot(_LANGUAGE_AFTER_MS, self, lambda: self._name_language(document))

    def _name_language(self, document: Document) -> None:
        if document not in self.documents:
            return

        def done(known: Article) -> None:
            document.read = known
            document.is_settled = True
            if document in self.documents:
                self._show_corrections(document)

        self._languages.ask(document.read, done)

    def _show_corrections(self, document: Document) -> None:
        document.article = apply_corrections(document.read, document.notebook)
        self.article_changed.emit(document)

    def report(self, error: BaseException) -> None:
        """Say what went wrong in a sentence; what nobody foresaw goes to the outermost hook."""
        if isinstance(error, (ReadError, OSError)):
            self.failed.emit(str(error))
        else:
            raise error

    # --- changes of the notebook ------------------------------------------------------------------

    def push(self, document: Document, change: Change, text: str, *, joins: bool = False) -> None:
        """Do a change of the notebook as a step that can be undone; `text` names it in the Edit menu.

        Args:
            document: whose notebook.
            change: what it does.
            text: "highlight".
            joins: whether it is one step with a like one before it: typing in the same note.
        """
        try:
            self._apply(document, change, is_typing=joins)
        except ValueError:
            self.said.emit(self.tr("That was not done: the note was changed by another program meanwhile."))
        else:
            document.history = document.history.pushed(Step(text, change, joins=joins))
            self.undo_changed.emit()

    def undo(self, document: Document) -> None:
        """Take the last step back."""
        step = document.history.to_undo
        if step is not None:
            done = self.tr("Undone: {0}").format(step.text)
            self._walk_history(document, step.change.reversed(), -1, done)

    def redo(self, document: Document) -> None:
        """Do the step again that was taken back."""
        step = document.history.to_redo
        if step is not None:
            done = self.tr("Done again: {0}").format(step.text)
            self._walk_history(document, step.change, +1, done)

    def _walk_history(self, document: Document, change: Change, by: int, done: str) -> None:
        try:
            self._apply(document, change, is_typing=False)
        except ValueError:
            document.history = document.history.fitting(document.notebook)
            self.said.emit(self.tr("That step is gone: the note was changed by another program meanwhile."))
        else:
            document.history = document.history.moved(by)
            self.said.emit(done)
        self.undo_changed.emit()

    def _apply(self, document: Document, change: Change, *, is_typing: bool) -> None:
        document.notebook = document.notebook.apply(change, when=now())
        changes = list(single_changes(change))
        for each in changes:
            if isinstance(each, NoteChange):
                self._anchor(document, each)
        if any(isinstance(each, CorrectionChange) for each in changes):
            self._show_corrections(document)
        if not all(isinstance(each, CorrectionChange) for each in changes):
            self.notes_changed.emit(document)
        self._saver.note_change(document, is_typing=is_typing)

    def _look_outside(self) -> None:
        """Ask whether another program wrote to the notes of what lies open."""
        for document in self.documents:
            key = ("look", id(document))
            if document.save_state in {SaveState.CLEAN, SaveState.SAVED} and not self._tasks.is_busy(key):
                look = partial(_look, self._store, document.notebook, document.notes_path)
                done = partial(self._take_refreshed, document, document.notebook)
                self._tasks.run(Lane.SAVE, key, look, done, self.report)

    def _take_refreshed(self, document: Document, given: Notebook, seen: Refreshed | None) -> None:
        if seen is None or document not in self.documents:
            return
        for message in seen.messages:
            self.said.emit(message)
        if seen.notebook is not given:
            is_latest = document.notebook is given
            later = seen.notebook if is_latest else merge(document.notebook, seen.notebook, given)
            self._take_merged(document, later)

    def _take_merged(self, document: Document, notebook: Notebook) -> None:
        """Show what another program wrote to the notes meanwhile."""
        before = document.notebook
        document.notebook = notebook
        document.history = document.history.fitting(notebook)
        for note_id in {note.id for note in before.notes} | {note.id for note in notebook.notes}:
            self._anchor(document, NoteChange(before.note(note_id), notebook.note(note_id)))
        self.notes_changed.emit(document)
        self.undo_changed.emit()
        if before.corrections != notebook.corrections:
            self._show_corrections(document)
        self.said.emit(self.tr("The notes were changed by another program; its changes were taken in."))

    def _anchor(self, document: Document, change: NoteChange) -> None:
        before, after = change.before, change.after
        if after is None:
            if before is not None:
                document.anchors.pop(before.id, None)
        elif before is None or before.target != after.target:
            is_kept = is_kept_without_place(after, document.read)
            document.anchors[after.id] = LOST if is_kept else resolve(document.read.text, after.selectors)
