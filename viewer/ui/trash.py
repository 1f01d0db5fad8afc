"""The window on a document's deleted notes: to bring them back, or to be rid of them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer.notes.annotation import Note
from viewer.notes.changes import Tombstone
from viewer.ui.menus import plain
from viewer.ui.note_editor import colour_names, kind_names
from viewer.ui.note_rows import NoteCells, WholeNote, kind_of, moment, words_of
from viewer.ui.row_table import Column, RowTable, TableRows, apply_theme
from viewer.ui.theme import Theme, icon
from viewer.ui.widgets import EmptyState, Hairline

_KIND, _WORDS, _DELETED = range(3)


class _Deleted(TableRows[tuple[Tombstone, Note]]):
    """The deleted notes with what they were."""

    @override
    def words(self, row: tuple[Tombstone, Note], column: int) -> str:
        tombstone, note = row
        if column == _KIND:
            return kind_names()[kind_of(note)]
        return words_of(note) if column == _WORDS else moment(tombstone.deleted)

    @override
    def spoken(self, row: tuple[Tombstone, Note], column: int) -> str:
        words = self.words(row, column)
        return f"{words}, {colour_names()[row[1].colour]}" if column == _KIND else words


class TrashDialog(QDialog):
    """Lists deleted notes, the last one deleted first, and passes on what is to become of them."""

    restore_requested = Signal(object)  # tuple[str, ...]: ids of deleted notes
    purge_requested = Signal(object)  # tuple[str, ...]: the same

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Deleted notes"))
        self.setSizeGripEnabled(True)
        self.resize(720, 460)
        self._notes = _Deleted(_columns(), self)
        self._list = RowTable(self._notes, self.tr("Deleted notes"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._painter = NoteCells(self._list)
        self._list.setItemDelegate(self._painter)
        self._count = QLabel()
        self._whole = WholeNote(self.tr("The chosen note"))
        self._empty = EmptyState()
        self._empty.setText(
            self.tr("No deleted notes.\n\nA note that is deleted stays here until it is deleted for good.")
        )
        self._make_buttons()
        self._lay_out()
        self._join()
        self.set_theme(theme)
        self.show_trash(())

    def show_trash(self, tombstones: Sequence[Tombstone]) -> None:
        """Show what is deleted now; what was chosen stays so as long as it is there."""
        chosen = set(self._chosen_ids())
        was_at = self._list.row()
        rows = [(each, note) for each in tombstones if (note := each.note) is not None]
        rows.sort(key=lambda row: row[0].deleted, reverse=True)
        self._painter.notes = [note for _, note in rows]
        self._notes.show_rows(rows)
        at = next((number for number, (each, _) in enumerate(rows) if each.id in chosen), None)
        if rows:
            self._list.choose_row(at if at is not None else max(0, min(was_at, len(rows) - 1)))
        self._count.setText(self.tr("%Ln deleted note(s)", "", len(rows)) if rows else "")
        self._stack.setCurrentWidget(self._list if rows else self._empty)
        self._empty_all.setEnabled(bool(rows))
        self._show_chosen()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        apply_theme(self._list, theme)
        self._restore.setIcon(icon("undo", theme))
        self._purge.setIcon(icon("trash", theme))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_buttons(self) -> None:
        self._restore = QPushButton(self.tr("&Restore"))
        self._restore.setToolTip(self.tr("Bring the chosen notes back (Enter)"))
        self._purge = QPushButton(self.tr("&Delete for good"))
        self._purge.setToolTip(self.tr("Take the chosen notes out of the trash (Del)"))
        self._empty_all = QPushButton(self.tr("&Empty the trash"))
        self._empty_all.setToolTip(self.tr("Take every note out of the trash (Alt+E)"))
        self._close = QPushButton(self.tr("&Close"))
        self._close.setToolTip(self.tr("Close this window (Esc)"))
        for each in (self._restore, self._purge, self._empty_all, self._close):
            each.setAutoDefault(False)
            each.setAccessibleName(plain(each.text()))

    def _lay_out(self) -> None:
        self._count.setContentsMargins(12, 10, 12, 10)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.setSpacing(8)
        foot.addWidget(self._restore)
        foot.addWidget(self._purge)
        foot.addWidget(self._empty_all)
        foot.addStretch(1)
        foot.addWidget(self._close)
        area = QWidget()
        self._stack = QStackedLayout(area)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self._count, Hairline(), area, Hairline(), self._whole, Hairline()):
            box.addWidget(part, 1 if part is area else 0)
        box.addLayout(foot)

    def _join(self) -> None:
        self._list.row_opened.connect(self._ask_restore)
        self._list.removal_wanted.connect(self._ask_purge)
        self._list.selectionModel().selectionChanged.connect(self._show_chosen)
        self._restore.clicked.connect(self._ask_restore)
        self._purge.clicked.connect(self._ask_purge)
        self._empty_all.clicked.connect(self._ask_empty)
        self._close.clicked.connect(self.reject)

    def _chosen_ids(self) -> tuple[str, ...]:
        rows = self._notes.rows
        return tuple(rows[number][0].id for number in self._list.chosen_rows() if number < len(rows))

    def _show_chosen(self) -> None:
        chosen = self._list.chosen_rows()
        for button in (self._restore, self._purge):
            button.setEnabled(bool(chosen))
        self._whole.show_note(self._notes.rows[chosen[0]][1] if chosen else None)

    def _ask_restore(self) -> None:
        ids = self._chosen_ids()
        if ids:
            self.restore_requested.emit(ids)

    def _ask_purge(self) -> None:
        ids = self._chosen_ids()
        if ids:
            self._ask(self.tr("Delete %Ln note(s) for good?", "", len(ids)), ids)

    def _ask_empty(self) -> None:
        ids = tuple(tombstone.id for tombstone, _ in self._notes.rows)
        self._ask(self.tr("Empty the trash, {0} in all?").format(QLocale().toString(len(ids))), ids)

    def _ask(self, question: str, ids: tuple[str, ...]) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Delete for good"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setInformativeText(
            self.tr("Ctrl+Z in the article still brings them back, as long as the undo steps last.")
        )
        delete = box.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        delete.clicked.connect(lambda: self.purge_requested.emit(ids))
        box.open()


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Trash", "Kind"), width_px=60),
        Column(translate("Trash", "Words")),
        Column(translate("Trash", "Deleted"), width_px=150, role="muted"),
    )
