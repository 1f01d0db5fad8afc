"""The print dialog: choices at the side, the pages as they will be, and the way to paper or PDF."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.article.model import Article
from viewer.ui.overriding import override
from viewer.ui.printing.pages import Pages
from viewer.ui.printing.pieces import PlacedNote
from viewer.ui.printing.preview import PagesView
from viewer.ui.printing.sheet import LinksAs, NotesAt, PrintLook
from viewer.ui.printing.stepping import Stepping
from viewer.ui.printing.writing import PrintError, Step, pages_of, print_pages, write_pdf
from viewer.ui.settings import Preferences

_SETTLE_MS = 250  # a choice is followed once the hand rests
_WORDS = 60  # characters of a note in the list


class PrintDialog(QDialog):
    """Shows an article's pages and prints them, or saves them as a PDF.

    Args:
        article: what is to be printed.
        notes: those there are, in the order of the text.
        preferences: which choices were made last time.
        prefer: is told the choices, by the preferences' names.
        parent: the window.
    """

    def __init__(
        self,
        article: Article,
        notes: tuple[PlacedNote, ...],
        preferences: Preferences,
        prefer: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._article = article
        self._notes = notes
        self._prefer = prefer
        self._font_family = preferences.font_family
        self._pages: Pages | None = None
        self._stepping = Stepping(self)
        self._then: Callable[[], None] | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._divide)
        self.setWindowTitle(self.tr("Print"))
        self._view = PagesView()
        self._make_choices(preferences)
        self._lay_out()
        self._join()
        self._divide()
        self.resize(1040, 760)

    # --- what it is made of -----------------------------------------------------------------------

    def _make_choices(self, preferences: Preferences) -> None:
        paper = preferences.print_paper or default_paper()
        self._paper = _choice(self.tr("Paper"), {"A4": self.tr("A4"), "Letter": self.tr("US Letter")}, paper)
        notes_at = {
            "margin": self.tr("Beside the text"),
            "end": self.tr("At the end, numbered"),
            "none": self.tr("None"),
        }
        self._notes_at = _choice(self.tr("Notes"), notes_at, preferences.print_notes)
        links = {
            "footnotes": self.tr("In footnotes"),
            "brackets": self.tr("In brackets"),
            "none": self.tr("Not at all"),
        }
        self._links = _choice(self.tr("Addresses of links"), links, preferences.print_links)
        self._margin = QSpinBox(minimum=15, maximum=40, value=preferences.print_margin_mm)
        self._margin.setSuffix(self.tr(" mm"))
        self._margin.setAccessibleName(self.tr("Margins"))
        self._margin.setToolTip(self.tr("Room on all four sides of the paper"))
        self._size = QDoubleSpinBox(
            minimum=7, maximum=20, singleStep=0.5, decimals=1, value=preferences.print_size_pt
        )
        self._size.setSuffix(self.tr(" pt"))
        self._size.setAccessibleName(self.tr("Size of letters"))
        self._size.setToolTip(self.tr("Size of the body text on paper"))
        self._numbers = QCheckBox(self.tr("Paragraph &numbers"))
        self._numbers.setToolTip(self.tr("Print each paragraph's number in the margin"))
        self._numbers.setChecked(preferences.print_numbers)
        self._metadata = QCheckBox(self.tr("What is &known about the document"))
        self._metadata.setToolTip(self.tr("Print agency, place, date and so on, each with its evidence"))
        self._metadata.setChecked(preferences.print_metadata)
        self._chosen = QListWidget()
        self._chosen.setAccessibleName(self.tr("Notes to print"))
        self._chosen.setToolTip(self.tr("Only the marked notes are printed (Space)"))
        self._chosen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in self._notes:
            item = QListWidgetItem(self._told(each), self._chosen)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)

    def _told(self, placed: PlacedNote) -> str:
        words = " ".join((placed.note.text or placed.note.quote).split())
        words = words if len(words) <= _WORDS else words[: _WORDS - 1] + "…"
        if placed.span is None or not self._article.blocks:
            return words
        number = self._article.blocks[self._article.block_index_at(placed.span.start)].number
        return self.tr("¶{0}  {1}").format(number, words) if number is not None else words

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, widget in (
            (self.tr("&Paper:"), self._paper),
            (self.tr("&Margins:"), self._margin),
            (self.tr("Si&ze:"), self._size),
            (self.tr("N&otes:"), self._notes_at),
            (self.tr("&Links:"), self._links),
        ):
            form.addRow(label, widget)
        side = QVBoxLayout()
        side.addLayout(form)
        side.addWidget(self._numbers)
        side.addWidget(self._metadata)
        self._chosen_label = QLabel(self.tr("Notes to &print:"))
        self._chosen_label.setBuddy(self._chosen)
        side.addWidget(self._chosen_label)
        side.addWidget(self._chosen, 1)
        side.addStretch(0)
        self._count = QLabel()
        self._count.setAccessibleName(self.tr("Page"))
        side.addWidget(self._count)
        panel = QWidget()
        panel.setLayout(side)
        panel.setFixedWidth(280)
        side.setContentsMargins(0, 0, 0, 0)
        across = QHBoxLayout()
        across.addWidget(self._view, 1)
        across.addWidget(panel)
        box = QVBoxLayout(self)
        box.addLayout(across, 1)
        box.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("&Cancel"))
        self._cancel.setToolTip(self.tr("Leave off; nothing is written"))
        self._cancel.setAutoDefault(False)
        buttons = QDialogButtonBox()
        self._print = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._print.setToolTip(self.tr("Choose a printer and print"))
        self._save = buttons.addButton(self.tr("&Save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._save.setToolTip(self.tr("Write a PDF whose text can be searched and copied"))
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setToolTip(self.tr("Print nothing (Esc)"))
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._bar, 1)
        foot.addWidget(self._cancel)
        foot.addStretch(0)
        foot.addWidget(buttons)
        self._print.setDefault(True)
        return foot

    def _join(self) -> None:
        for combo in (self._paper, self._notes_at, self._links):
            combo.currentIndexChanged.connect(self._settle)
        for box in (self._margin, self._size):
            box.valueChanged.connect(self._settle)
        for check in (self._numbers, self._metadata):
            check.toggled.connect(self._settle)
        self._chosen.itemChanged.connect(self._settle)
        self._stepping.progressed.connect(self._show_progress)
        self._stepping.finished.connect(self._finish)
        self._stepping.failed.connect(self._fail)
        self._view.page_changed.connect(self._show_page)
        self._print.clicked.connect(self.print_out)
        self._save.clicked.connect(self.save_pdf)
        self._cancel.clicked.connect(self._leave_off)

    # --- the pages --------------------------------------------------------------------------------

    def look(self) -> PrintLook:
        """Return what is chosen."""
        return PrintLook(
            paper=self._paper.currentData(),
            margin_mm=self._margin.value(),
            notes=NotesAt(self._notes_at.currentData()),
            links=LinksAs(self._links.currentData()),
            shows_numbers=self._numbers.isChecked(),
            shows_metadata=self._metadata.isChecked(),
            text_size_pt=self._size.value(),
            font_family=self._font_family,
        )

    def _settle(self) -> None:
        look = self.look()
        self._prefer(
            print_paper=look.paper,
            print_notes=str(look.notes),
            print_links=str(look.links),
            print_margin_mm=look.margin_mm,
            print_size_pt=look.text_size_pt,
            print_numbers=look.shows_numbers,
            print_metadata=look.shows_metadata,
        )
        self._pages = None  # what is shown is not what is wished any more
        self._show_busy()
        self._settling.start()

    def _divide(self) -> None:
        look = self.look()
        has_notes = bool(self._notes) and look.notes is not NotesAt.NONE
        self._chosen.setVisible(has_notes)
        self._chosen_label.setVisible(has_notes)
        chosen = (
            each
            for row, each in enumerate(self._notes)
            if self._chosen.item(row).checkState() is Qt.CheckState.Checked
        )
        pages = pages_of(self._article, tuple(chosen), look)
        self._pages = None
        self._begin(pages.steps(), lambda: self._show(pages))

    def _show(self, pages: Pages) -> None:
        self._pages = pages
        self._view.show_pages(pages)

    def _show_page(self, number: int) -> None:
        count = len(self._pages.pages) if self._pages is not None else 0
        self._count.setText(self.tr("Page {0} of {1}").format(number, count))

    # --- long work --------------------------------------------------------------------------------

    def _begin(self, work: Iterator[Any], then: Callable[[], None]) -> None:
        self._then = then
        self._stepping.begin(work, PrintError)
        self._bar.setValue(0)
        self._show_busy()

    def _show_busy(self) -> None:
        is_busy = self._stepping.is_busy
        self._bar.setVisible(is_busy)
        self._cancel.setVisible(is_busy)
        for button in (self._print, self._save):
            button.setEnabled(not is_busy and self._pages is not None)

    def _show_progress(self, step: float | Step) -> None:
        share = step.share if isinstance(step, Step) else step
        self._bar.setValue(round(1000 * share))

    def _finish(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
        self._show_busy()

    def _fail(self, error: PrintError) -> None:
        self._then = None
        self._show_busy()
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Print"), str(error), parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _leave_off(self) -> None:
        self._stepping.stop()
        self._then = None
        if self._pages is None:
            self.reject()
        self._show_busy()

    def save_pdf(self) -> None:
        """Ask where to, and write a PDF there; then the dialog closes."""
        source = Path(self._article.source.path)
        wished = str(source.with_suffix(".pdf" if source.suffix.lower() != ".pdf" else ".printed.pdf"))
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), wished, self.tr("PDF documents (*.pdf)")
        )
        if path and self._pages is not None:
            out = Path(path if Path(path).suffix else f"{path}.pdf")
            self._begin(write_pdf(self._pages, out), self.accept)

    def print_out(self) -> None:
        """Ask for a printer and print; then the dialog closes."""
        pages = self._pages
        if pages is None:
            return
        if sys.platform == "linux":  # where CUPS would ask the network for printers, too
            os.environ.setdefault("CUPS_SERVER", "/run/cups/cups.sock")
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._article.title or Path(self._article.source.path).name)
        printer.setPageSize(pages.look.page_size)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(pages.pages))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._begin(print_pages(pages, printer), self.accept)

    @override
    def done(self, result: int) -> None:
        self._settling.stop()
        self._stepping.stop()
        super().done(result)


def default_paper() -> str:
    """Return the paper that is usual in the reader's region."""
    is_letter = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return "Letter" if is_letter else "A4"


def _choice(name: str, labels: Mapping[str, str], value: str) -> QComboBox:
    combo = QComboBox()
    for key, label in labels.items():
        combo.addItem(label, key)
    combo.setCurrentIndex(max(combo.findData(value), 0))
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    return combo
