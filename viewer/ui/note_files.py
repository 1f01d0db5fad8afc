"""The windows around notes: all of them, the deleted, earlier states, and other programs' files.

Each is made when it is first asked for.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.article.model import Article
from viewer.notes.changes import GroupChange
from viewer.notes.store import NotesStore, now
from viewer.readers import read_article
from viewer.ui.desk import Desk
from viewer.ui.document import Document
from viewer.ui.note_work import NoteWork
from viewer.ui.tasks import Lane, Tasks
from viewer.ui.theme import Theme, load_theme


class NoteFiles(QObject):
    """Opens the windows around notes over `window`, and takes their wishes to the desk."""

    def __init__(self, desk: Desk, notes: NoteWork, tasks: Tasks, store: NotesStore, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._notes = notes
        self._tasks = tasks
        self._store = store
        self._window = window
        self._wanted: tuple[str, str] | None = None  # a note to go to when its document is open
        desk.current_changed.connect(self._go)

    # --- windows ----------------------------------------------------------------------------------

    def show_all(self) -> None:
        """Show the notes on every document."""
        from viewer.ui.all_notes import AllNotes  # noqa: PLC0415  not at start-up

        dialog = AllNotes(self._tasks, self._store, _read, self._theme(), self._window)
        dialog.open_requested.connect(self._open_at)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def show_trash(self) -> None:
        """Show the deleted notes of the current document."""
        from viewer.ui.trash import TrashDialog  # noqa: PLC0415  not at start-up

        document = self._desk.current
        if document is None:
            return
        dialog = TrashDialog(self._theme(), self._window)
        dialog.restore_requested.connect(self._notes.restore)
        dialog.purge_requested.connect(self._notes.purge)

        def refresh(changed: Document) -> None:
            if changed is document:
                dialog.show_trash(document.notebook.trash)

        self._desk.notes_changed.connect(refresh)
        dialog.show_trash(document.notebook.trash)
        dialog.exec()
        self._desk.notes_changed.disconnect(refresh)
        dialog.deleteLater()

    def show_versions(self) -> None:
        """Show earlier states of the current document's notes."""
        from viewer.ui.versions import VersionsDialog  # noqa: PLC0415  not at start-up

        document = self._desk.current
        if document is None:
            return
        dialog = VersionsDialog(self._tasks, self._store, self._theme(), self._window)

        def bring_back(change: GroupChange) -> None:
            self._notes.take_in(change.changes, self.tr("bring notes back"))
            dialog.show_versions(document.notes_path, document.notebook)

        dialog.restore_requested.connect(bring_back)
        dialog.show_versions(document.notes_path, document.notebook)
        dialog.exec()
        dialog.deleteLater()

    # --- other programs' files --------------------------------------------------------------------

    def export(self) -> None:
        """Ask for a file and write the current document's notes to it."""
        document = self._desk.current
        if document is None:
            return
        from viewer.notes.exchange import FORMATS  # noqa: PLC0415  not at start-up

        filters = {f"{self._label(each.name)} (*{each.ending})": each for each in FORMATS}
        stem = Path(document.path).with_suffix("")
        path, chosen = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export notes"),
            str(stem.with_name(f"{stem.name}-notes{FORMATS[0].ending}")),
            ";;".join(filters),
        )
        if not path:
            return
        by_ending = {each.ending: each for each in FORMATS}
        form = by_ending.get(Path(path).suffix.lower()) or filters[chosen]
        self.write(document, form.name, path if Path(path).suffix else path + form.ending)

    def write(self, document: Document, form: str, path: str) -> None:
        """Write a document's notes in a form of `viewer.notes.exchange`, off the window's thread."""
        article, notebook, anchors = document.article, document.notebook, dict(document.anchors)

        def work() -> None:
            from viewer.notes.exchange import export  # noqa: PLC0415  not at start-up

            Path(path).write_bytes(export(form, article, notebook, anchors, when=now()))

        def done(_answer: object) -> None:
            self._desk.said.emit(self.tr("Notes written to {0}").format(path))

        self._tasks.run(Lane.LATER, ("export", path), work, done, partial(self._fail, path))

    def import_file(self) -> None:
        """Ask for a file of notes and show what taking it in would do."""
        document = self._desk.current
        if document is None:
            return
        folder = str(Path(document.path).parent)
        kinds = self.tr("Notes (*.annotation *.jsonld *.json *.html *.htm);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import notes"), folder, kinds)
        if path:
            self.take_in(document, path)

    def take_in(self, document: Document, path: str) -> None:
        """Read a file of notes off the window's thread, then show its report; the reader decides."""
        read, notebook = document.read, document.notebook

        def work() -> object:
            from viewer.notes.exchange import plan, read_notes  # noqa: PLC0415  not at start-up

            return plan(read_notes(Path(path).read_bytes(), name=Path(path).name), read, notebook)

        done = partial(self._show_report, document, Path(path).name)
        self._tasks.run(Lane.LATER, ("import", path), work, done, partial(self._fail, path))

    def _show_report(self, document: Document, name: str, report: object) -> None:
        from viewer.notes.exchange import Report  # noqa: PLC0415  not at start-up
        from viewer.ui.import_report import ImportReport  # noqa: PLC0415  not at start-up

        if not isinstance(report, Report) or document is not self._desk.current:
            return
        dialog = ImportReport(report, name, self._theme(), self._window)
        dialog.import_requested.connect(self._take_in)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_in(self, report: object) -> None:
        from viewer.notes.exchange import Report  # noqa: PLC0415  not at start-up

        if isinstance(report, Report):
            self._notes.take_in(report.changes, self.tr("import"))

    def _fail(self, path: str, error: BaseException) -> None:
        if isinstance(error, OSError):
            reason = error.strerror or str(error)
            sentence = self.tr("{0} cannot be read or written ({1}); choose another file.")
            self._desk.failed.emit(sentence.format(path, reason))
        elif isinstance(error, ValueError):  # ExchangeError, whose message is a sentence
            self._desk.failed.emit(str(error))
        else:
            raise error

    # --- a note of another document ---------------------------------------------------------------

    def _open_at(self, path: str, note_id: str) -> None:
        self._wanted = (path, note_id)
        document = self._desk.document_at(path)
        if document is not None:
            self._desk.bring_forward(document)
            self._go(document)
        else:
            self._desk.open(path)

    def _go(self, document: Document | None) -> None:
        if document is None or self._wanted is None or document.path != self._wanted[0]:
            return
        note_id, self._wanted = self._wanted[1], None
        self._desk.note_wished.emit(note_id)

    def _theme(self) -> Theme:
        return load_theme(self._desk.preferences.theme)

    def _label(self, form: str) -> str:
        labels = {
            "annotation": self.tr("Readium annotations"),
            "w3c": self.tr("W3C Web Annotations"),
            "hypothesis": self.tr("Hypothesis"),
            "html": self.tr("Page with the notes in it"),
            "markdown": self.tr("Markdown"),
            "csv": self.tr("Table"),
        }
        return labels.get(form, form)


def _read(path: str) -> Article:
    return read_article(path, with_language=False)
