"""Brings notes to disk within a second of the last keystroke, and tries again where the disk refuses."""

from contextlib import suppress
from datetime import datetime
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from viewer.notes.notebook import Notebook, merge
from viewer.notes.store import NotesStore, StoreError
from viewer.ui.document import Document, SaveState
from viewer.ui.tasks import Lane, Tasks

_TYPING_PAUSE_MS = 300  # written this long after the last keystroke
_LONGEST_UNSAVED_MS = 700  # and at the latest this long after the first: both within the promised second
_RETRY_MS = 4000  # between two tries at a folder that refuses
_LAST_TRY_S = 10.0  # how long the close of the program waits for a slow disk


class Saver(QObject):
    """Writes the notes of open documents.

    Signals:
        changed(Document): how far its notes are on disk; merged(Document, Notebook): another program wrote to
        its notes file, and this is what both come to.
    """

    changed = Signal(object)
    merged = Signal(object, object)

    def __init__(self, tasks: Tasks, store: NotesStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._store = store
        self._waiting: dict[int, tuple[QTimer, QElapsedTimer]] = {}

    def note_change(self, document: Document, *, is_typing: bool) -> None:
        """Write this document's notes soon: at once, or after a pause while the reader types."""
        if document.save_state is SaveState.FAILED:
            self._put_off(document)  # its retry is under way already; typing should not hurry it
            return
        timer, since = self._put_off(document)
        left = max(0, _LONGEST_UNSAVED_MS - since.elapsed())
        timer.start(min(_TYPING_PAUSE_MS, left) if is_typing else 0)
        self._tell(document, SaveState.WAITING)

    def finish(self, documents: list[Document]) -> list[Document]:
        """Write all that is not on disk, wait for it, and return the documents that could not be written."""
        for document in documents:
            if document.save_state in {SaveState.WAITING, SaveState.FAILED}:
                if id(document) in self._waiting or not self._tasks.is_busy(self._key(document)):
                    self._write(document)
                self._tasks.settle(self._key(document), _LAST_TRY_S)
        return [each for each in documents if each.save_state in {SaveState.WAITING, SaveState.FAILED}]

    def _put_off(self, document: Document) -> tuple[QTimer, QElapsedTimer]:
        """Return the timer of a document's next save, and how long it has been waiting."""
        if id(document) not in self._waiting:
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.timeout.connect(partial(self._write, document))
            since = QElapsedTimer()
            since.start()
            self._waiting[id(document)] = (timer, since)
        return self._waiting[id(document)]

    @staticmethod
    def _key(document: Document) -> tuple[str, int]:
        return ("save", id(document))

    def _write(self, document: Document) -> None:
        waiting = self._waiting.pop(id(document), None)
        if waiting is not None:
            waiting[0].stop()
            waiting[0].deleteLater()
        notebook, history, path = document.notebook, document.history, document.notes_path

        def work() -> Notebook:
            written = self._store.save(notebook, path)
            with suppress(StoreError):  # the notes are safe; the steps are tried again with the next save
                self._store.save_history(path, history, written)
            return written

        self._tasks.run(
            Lane.SAVE,
            self._key(document),
            work,
            partial(self._saved, document, notebook),
            partial(self._refused, document),
        )

    def _saved(self, document: Document, given: Notebook, written: Notebook) -> None:
        document.saved_at = datetime.now().astimezone()
        document.save_problem = ""
        is_latest = document.notebook is given
        if written is not given:
            later = written if is_latest else merge(document.notebook, written, given)
            self.merged.emit(document, later)
        self._tell(document, SaveState.SAVED if is_latest else SaveState.WAITING)
        timer = self._put_off(document)[0] if not is_latest else None
        if timer is not None and not timer.isActive():
            timer.start(0)

    def _refused(self, document: Document, error: BaseException) -> None:
        if not isinstance(error, OSError):
            raise error
        document.save_problem = str(error)
        self._tell(document, SaveState.FAILED)
        self._put_off(document)[0].start(_RETRY_MS)

    def _tell(self, document: Document, state: SaveState) -> None:
        document.save_state = state
        self.changed.emit(document)
