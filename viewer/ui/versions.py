"""The window on earlier states of a document's notes, to bring back what is missing now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer.notes.annotation import Note
from viewer.notes.changes import GroupChange, NoteChange
from viewer.notes.notebook import Notebook
from viewer.notes.store import Generation, NotesStore, StoreError
from viewer.notes.survey import missing_now
from viewer.ui.note_editor import kind_names
from viewer.ui.note_rows import NoteCells, WholeNote, kind_of, moment, words_of
from viewer.ui.row_table import CellPainter, Column, RowTable, TableRows, apply_theme
from viewer.ui.tasks import Lane, Tasks
from viewer.ui.theme import Theme
from viewer.ui.widgets import EmptyState, Hairline, QuietLabel

_WHEN, _NOTES, _MISSING = range(3)


@dataclass(frozen=True, slots=True)
class _Version:
    """An earlier state: when it was, and once it was read how many notes it holds and what is missing."""

    generation: Generation
    count: int | None = None
    back: GroupChange | None = None
    problem: str = ""

    @property
    def missing(self) -> Sequence[Note]:
        changes = self.back.changes if self.back is not None else ()
        return [each.after for each in changes if isinstance(each, NoteChange) and each.after is not None]


class _Versions(TableRows[_Version]):
    """The earlier states, the newest first."""

    @override
    def words(self, row: _Version, column: int) -> str:
        if column == _WHEN:
            return moment(row.generation.when)
        if row.problem:
            return self.tr("damaged") if column == _NOTES else ""
        count = row.count if column == _NOTES else len(row.missing) if row.back is not None else None
        return QLocale().toString(count) if count is not None else "…"

    @override
    def tip(self, row: _Version, column: int) -> str:
        return row.problem or self.words(row, column)


class _Missing(TableRows[tuple[Note, str]]):
    """The notes that would come back, each with when it was deleted; empty if it was not."""

    @override
    def words(self, row: tuple[Note, str], column: int) -> str:
        note, deleted = row
        if column == 0:
            return kind_names()[kind_of(note)]
        return words_of(note) if column == 1 else moment(deleted)


class VersionsDialog(QDialog):
    """Lists earlier states of a notes file with what of each is missing now; it changes nothing itself."""

    restore_requested = Signal(object)  # GroupChange: brings the missing notes back

    def __init__(self, tasks: Tasks, store: NotesStore, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier states of the notes"))
        self.setSizeGripEnabled(True)
        self.resize(860, 500)
        self._tasks = tasks
        self._store = store
        self._key = ("versions", id(self))
        self._notebook: Notebook | None = None
        self._rows = _Versions(_version_columns(), self)
        self._list = RowTable(self._rows, self.tr("Earlier states"))
        self._list.setItemDelegate(CellPainter(self._list))
        self._missing = _Missing(_missing_columns(), self)
        self._found = RowTable(self._missing, self.tr("Notes missing now"))
        self._cells = NoteCells(self._found)
        self._found.setItemDelegate(self._cells)
        self._whole = WholeNote(self.tr("The chosen note"))
        self._empty = EmptyState()
        self._nothing = EmptyState()
        self._told = QuietLabel(factor=1.0)
        self._back = QPushButton(self.tr("&Bring back the missing notes"))
        self._close = QPushButton(self.tr("&Close"))
        self._lay_out()
        self._list.row_chosen.connect(self._show_version)
        self._list.row_opened.connect(self._ask_back)
        self._found.row_opened.connect(self._ask_back)
        self._found.row_chosen.connect(self._show_note)
        self._back.clicked.connect(self._ask_back)
        self._close.clicked.connect(self.reject)
        self.set_theme(theme)
        self._say()

    def show_versions(self, notes_path: Path, notebook: Notebook) -> None:
        """List the earlier states of a notes file beside the notebook as it is now; again after a change."""
        self._notebook = notebook
        self._tasks.run(
            Lane.LATER, self._key, partial(self._store.generations, notes_path), self._list_all, self._fail
        )

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        apply_theme(self._list, theme)
        apply_theme(self._found, theme)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._tasks.void(self._key)

    def _lay_out(self) -> None:
        self._told.setContentsMargins(12, 10, 12, 10)
        for button, tip in (
            (self._back, self.tr("Add what is missing to the notes as one step that can be undone (Enter)")),
            (self._close, self.tr("Close this window (Esc)")),
        ):
            button.setAutoDefault(False)
            button.setToolTip(tip)
        left, right = QWidget(), QWidget()
        self._left, self._right = QStackedLayout(left), QStackedLayout()
        for stack, parts in (
            (self._left, (self._empty, self._list)),
            (self._right, (self._nothing, self._found)),
        ):
            for part in parts:
                stack.addWidget(part)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addLayout(self._right, 1)
        beside.addWidget(Hairline())
        beside.addWidget(self._whole)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([340, 520])
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self._told, Hairline(), split, Hairline()):
            box.addWidget(part, 1 if part is split else 0)
        box.addLayout(foot)

    # --- what comes in ----------------------------------------------------------------------------

    def _fail(self, error: BaseException) -> None:
        raise error

    def _list_all(self, found: Sequence[Generation]) -> None:
        version = self._version()
        before = version.generation.path if version is not None else None
        known = {each.generation.path: each for each in self._rows.rows}
        # what would come back depends on what is there now, and is told anew
        rows = [replace(known.get(each.path, _Version(each)), back=None) for each in found]
        is_first = not self._rows.rows
        self._rows.show_rows(rows)
        self._say()
        at = next((number for number, each in enumerate(found) if each.path == before), 0)
        self._list.choose_row(at)
        if is_first:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read_on(0)

    def _read_on(self, number: int) -> None:
        notebook = self._notebook
        if notebook is None or number >= len(self._rows.rows):
            return
        generation = self._rows.rows[number].generation
        store = self._store

        def done(version: _Version) -> None:
            self._rows.rows = [*self._rows.rows[:number], version, *self._rows.rows[number + 1 :]]
            self._list.viewport().update()
            if number == self._list.row():
                self._show_version(number)
            self._read_on(number + 1)

        work = partial(_read_version, store, generation, notebook)
        self._tasks.run(Lane.LATER, self._key, work, done, self._fail)

    # --- what is shown ----------------------------------------------------------------------------

    def _version(self) -> _Version | None:
        number = self._list.row()
        return self._rows.rows[number] if 0 <= number < len(self._rows.rows) else None

    def _show_version(self, number: int) -> None:
        version = self._rows.rows[number] if 0 <= number < len(self._rows.rows) else None
        notes = list(version.missing) if version is not None else []
        graves = self._notebook.deleted if self._notebook is not None else ()
        deleted = {each.id: each.deleted for each in graves}
        missing = [(note, deleted.get(note.id, "")) for note in notes]
        if missing != self._missing.rows:
            self._cells.notes = notes
            self._missing.show_rows(missing)
        self._found.choose_row(0)
        self._show_note(self._found.row())
        self._say()

    def _show_note(self, number: int) -> None:
        rows = self._missing.rows
        self._whole.show_note(rows[number][0] if 0 <= number < len(rows) else None)

    def _say(self) -> None:
        version, count = self._version(), len(self._missing.rows)
        has_any = bool(self._rows.rows)
        self._empty.setText(self.tr("No earlier states are kept yet."))
        self._left.setCurrentWidget(self._list if has_any else self._empty)
        self._right.setCurrentWidget(self._found if count else self._nothing)
        self._back.setEnabled(count > 0)
        self._nothing.setText(self._why_nothing(version))
        if version is None:
            self._told.setText(self.tr("What your notes were at earlier times is kept here by itself."))
        elif count:
            words = self.tr("%Ln note(s) of {0} are missing now.", "", count)
            self._told.setText(words.format(moment(version.generation.when)))
        else:
            self._told.setText(moment(version.generation.when))

    def _why_nothing(self, version: _Version | None) -> str:
        if version is None:
            return ""
        if version.problem:
            return version.problem
        if version.back is None:
            return self.tr("Reading…")
        return self.tr("Every note of that time is still there.")

    def _ask_back(self) -> None:
        version = self._version()
        if version is not None and version.back is not None and version.back.changes:
            self.restore_requested.emit(version.back)


def _read_version(store: NotesStore, generation: Generation, now: Notebook) -> _Version:
    try:
        earlier = store.read(generation.path)
    except StoreError as error:
        return _Version(generation, problem=str(error))
    return _Version(generation, len(earlier.notes), missing_now(earlier, now))


def _version_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Versions", "When")),
        Column(translate("Versions", "Notes"), width_px=80, role="muted"),
        Column(translate("Versions", "Missing now"), width_px=100, role="muted"),
    )


def _missing_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Versions", "Kind"), width_px=60),
        Column(translate("Versions", "Words")),
        Column(translate("Versions", "Deleted"), width_px=130, role="muted"),
    )
