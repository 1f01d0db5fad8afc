"""The window that says what taking in a file of notes comes to, before anything is done."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer.notes.exchange.report import ImportState, Outcome, Report
from viewer.ui.row_table import CellPainter, Column, Index, RowTable, TableRows, apply_theme, one_line
from viewer.ui.theme import Theme, icon
from viewer.ui.widgets import Hairline, QuietLabel, scaled_font

_STATE, _NOTE, _DETAIL = range(3)
# a drawing beside the words, and the colour of both; what needs no look stays quiet
_LOOKS: Mapping[ImportState, tuple[str, str]] = {
    ImportState.RESOLVED: ("tick", "accent"),
    ImportState.CHANGED: ("pencil", "warning"),
    ImportState.AMBIGUOUS: ("list", "warning"),
    ImportState.ORPHAN: ("warning", "warning"),
    ImportState.UNSUPPORTED: ("warning", "warning"),
    ImportState.UPDATED: ("reload", "accent"),
    ImportState.ALREADY_THERE: ("info", "muted"),
    ImportState.NOT_A_NOTE: ("close", "warning"),
}


def state_names() -> Mapping[ImportState, str]:
    """Return what became of an entry in a few words."""
    translate = QCoreApplication.translate
    return {
        ImportState.RESOLVED: translate("Import", "in its place"),
        ImportState.CHANGED: translate("Import", "words changed"),
        ImportState.AMBIGUOUS: translate("Import", "several places"),
        ImportState.ORPHAN: translate("Import", "words not found"),
        ImportState.UNSUPPORTED: translate("Import", "place not readable"),
        ImportState.UPDATED: translate("Import", "newer text"),
        ImportState.ALREADY_THERE: translate("Import", "already there"),
        ImportState.NOT_A_NOTE: translate("Import", "not a note"),
    }


class _Outcomes(TableRows[Outcome]):
    """The lines of a report that pass the filter."""

    @override
    def words(self, row: Outcome, column: int) -> str:
        if column == _STATE:
            return state_names()[row.state]
        return one_line(row.label if column == _NOTE else row.detail)


class _Cells(CellPainter):
    """Draws what became of an entry as a drawing and words."""

    @override
    def draw_cell(self, painter: QPainter, area: QRect, index: Index) -> None:
        model = index.model()
        if index.column() != _STATE or not isinstance(model, _Outcomes):
            super().draw_cell(painter, area, index)
            return
        state = model.rows[index.row()].state
        drawing, role = _LOOKS[state]
        at = QRect(area.x(), area.y() + (area.height() - 16) // 2, 16, 16)
        icon(drawing, self.theme, role).paint(painter, self.at_start(area, at))
        words = "muted" if role == "muted" else "warning" if role == "warning" else "ink"
        self.draw_words(painter, self.after(area, 24), state_names()[state], words)


class ImportReport(QDialog):
    """Shows line by line what an import would do. Nothing is done until the reader says so."""

    import_requested = Signal(object)  # Report: take it in

    def __init__(self, report: Report, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Take the report on a file of this name."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notes from {0}").format(name))
        self.setSizeGripEnabled(True)
        self.resize(820, 480)
        self._report = report
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setFont(scaled_font(self.font(), 1.0, is_bold=True))
        self._counts = QuietLabel(factor=1.0)
        self._rows = _Outcomes(_columns(), self)
        self._list = RowTable(self._rows, self.tr("What becomes of each note"))
        self._list.setItemDelegate(_Cells(self._list))
        self._whole = QuietLabel(factor=1.0)
        self._state = QComboBox()
        self._take = QPushButton(self.tr("&Take them in"))
        self._leave = QPushButton(self.tr("&Cancel"))
        self._fill_in()
        self._lay_out()
        self._list.row_chosen.connect(self._show_whole)
        self._state.currentIndexChanged.connect(self._filter)
        self._take.clicked.connect(self._take_in)
        self._leave.clicked.connect(self.reject)
        self._list.row_opened.connect(self._take_if_any)
        self.set_theme(theme)
        self._filter()
        (self._list if report.outcomes else self._leave).setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        apply_theme(self._list, theme)
        for number in range(1, self._state.count()):
            drawing, role = _LOOKS[ImportState(self._state.itemData(number))]
            self._state.setItemIcon(number, icon(drawing, theme, role))
        self._take.setIcon(icon("import", theme))

    def _fill_in(self) -> None:
        report, locale = self._report, QLocale()
        count = len(report.changes)
        if count:
            self._sentence.setText(self.tr("%Ln note(s) would be taken in.", "", count))
        elif report.outcomes:
            self._sentence.setText(self.tr("Nothing would change: all that could be read is there already."))
        else:
            self._sentence.setText(self.tr("There are no notes in this file."))
        names = state_names()
        form = self.tr("{0}: {1}")
        counts = [form.format(names[state], locale.toString(each)) for state, each in report.counts.items()]
        self._counts.setText(" · ".join(counts))
        self._counts.setVisible(bool(counts))
        self._state.addItem(self.tr("All ({0})").format(locale.toString(len(report.outcomes))), "")
        for state, each in report.counts.items():
            self._state.addItem(self.tr("{0} ({1})").format(names[state], locale.toString(each)), str(state))
        self._state.setAccessibleName(self.tr("Show only what came to"))
        self._state.setToolTip(self.tr("Show only the notes of which this became (Alt+S)"))
        self._state.setEnabled(len(report.counts) > 1)
        self._take.setVisible(bool(count))
        self._take.setDefault(bool(count))
        self._take.setToolTip(self.tr("Do what the list says, as one step that can be undone (Enter)"))
        self._leave.setText(self.tr("&Cancel") if count else self.tr("&Close"))
        self._leave.setToolTip(self.tr("Change nothing (Esc)"))
        self._leave.setAutoDefault(not count)

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(self._sentence)
        told.addWidget(self._counts)
        choose = QLabel(self.tr("&Show"))
        choose.setBuddy(self._state)
        self._state.setMinimumWidth(180)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(12, 12, 12, 12)
        head.setSpacing(8)
        head.addLayout(told, 1)
        head.addWidget(choose)
        head.addWidget(self._state)
        foot.setContentsMargins(12, 8, 12, 12)
        foot.setSpacing(8)
        self._whole.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        foot.addWidget(self._whole, 1)
        foot.addWidget(self._take)
        foot.addWidget(self._leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(Hairline())
        box.addWidget(self._list, 1)
        box.addWidget(Hairline())
        box.addLayout(foot)

    def _filter(self) -> None:
        state = str(self._state.currentData() or "")
        self._rows.show_rows([each for each in self._report.outcomes if not state or each.state == state])
        self._list.choose_row(0)
        self._show_whole(self._list.row())

    def _show_whole(self, number: int) -> None:
        row = self._rows.rows[number] if 0 <= number < len(self._rows.rows) else None
        self._whole.setText(row.detail if row is not None else "")

    def _take_if_any(self) -> None:
        if self._report.changes:
            self._take_in()

    def _take_in(self) -> None:
        self.import_requested.emit(self._report)
        self.accept()


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Import", "State"), width_px=168),
        Column(translate("Import", "Note")),
        Column(translate("Import", "Why"), width_px=320, role="muted"),
    )
