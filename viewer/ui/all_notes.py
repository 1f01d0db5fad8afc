"""The window on every note of every document: to find one by its words, and to go to it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QHideEvent,
    QIcon,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer.article.model import Article
from viewer.notes.store import NotesStore
from viewer.notes.survey import FileState, Verdict, search_words
from viewer.ui.all_notes_list import CHANGED, NotesCells, NotesTable, columns, place_name, state_names
from viewer.ui.counted import Counted
from viewer.ui.gathering import ORDERS, Choice, Gathering, NoteRow
from viewer.ui.note_editor import colour_names, kind_names, state_words
from viewer.ui.note_rows import moment
from viewer.ui.row_table import RowTable, apply_theme, one_line
from viewer.ui.tasks import Tasks
from viewer.ui.theme import NOTE_COLOURS, Theme, icon, load_theme
from viewer.ui.widgets import EmptyState, FilterLine, Hairline, QuietLabel, mark_tone, mirrored, scaled_font

_SHOWN_AFTER_MS = 60  # what comes within this is shown at once
_LONGEST = 20_000  # characters of a note shown whole below the list


class _Choose(QComboBox):
    """One condition of the filter; its first entry lets everything pass."""

    chosen = Signal()

    def __init__(self, everything: str, name: str) -> None:
        super().__init__()
        self._everything = everything
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMinimumHeight(28)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        self.offer({})
        self.currentIndexChanged.connect(self._tell)

    def offer(self, names: Mapping[str, str]) -> None:
        """Offer values by what they are called; the one chosen stays so as long as it is there."""
        value = self.value()
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self._everything, "")
            for each, name in names.items():
                self.addItem(name, each)
            self.setCurrentIndex(max(self.findData(value), 0))

    def value(self) -> str:
        """Return what is chosen; empty lets everything pass."""
        return str(self.currentData() or "")

    def _tell(self) -> None:
        self.chosen.emit()


class _Detail(QWidget):
    """One note whole: its quote, its text, its tags, and where it is from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")
        self._row: NoteRow | None = None
        self._kind = QLabel()
        self._head = QLabel()
        self._head.setFont(scaled_font(self.font(), 0.88, is_bold=True))
        self._state = QuietLabel(is_warning=True)
        self._quote = _made_text(self.tr("Quoted words"))
        self._quote.setFont(scaled_font(self.font(), 1.0, is_italic=True))
        self._text = _made_text(self.tr("Note"))
        self._tags = QuietLabel()
        self._source = QuietLabel()
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._kind)
        head.addWidget(self._head, 1)
        box = QVBoxLayout(self)
        sides = (16, 28) if self.isRightToLeft() else (28, 16)  # more beside the bar; Qt mirrors no margins
        box.setContentsMargins(sides[0], 12, sides[1], 12)
        box.setSpacing(6)
        box.addLayout(head)
        for part in (self._state, self._quote, self._text, self._tags, self._source):
            box.addWidget(part)
        box.addStretch(1)
        self.show_row(None)

    def show_row(self, row: NoteRow | None) -> None:
        """Show a note, or that none is chosen."""
        self._row = row
        self._kind.setVisible(row is not None)
        if row is None:
            self._head.setText(self.tr("Choose a note to read it whole."))
            for part in (self._state, self._quote, self._text, self._tags, self._source):
                part.hide()
            self.update()
            return
        parts = (kind_names()[row.kind], place_name(row), row.title)
        self._head.setText(" · ".join(one_line(part, 160) for part in parts if part))
        _fill(self._state, self._state_sentence(row))
        _fill(self._quote, self.tr("“{0}”").format(row.quote[:_LONGEST].strip()) if row.quote else "")
        _fill(self._text, row.text[:_LONGEST])
        _fill(self._tags, self.tr("Tags: {0}").format(", ".join(row.tags)) if row.tags else "")
        changed = self.tr("changed {0}").format(moment(row.changed))
        _fill(self._source, "  ·  ".join(part for part in (row.document_path, changed) if part))
        self._draw_kind()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self._draw_kind()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark_tone(self._theme, self._row.colour))
        bar = QRect(12, 14, 4, self.height() - 28)
        painter.drawRoundedRect(mirrored(bar, self.rect(), is_rtl=self.isRightToLeft()), 2, 2)
        painter.end()

    def _draw_kind(self) -> None:
        if self._row is not None:
            self._kind.setPixmap(icon(self._row.kind, self._theme, "muted").pixmap(16, 16))

    def _state_sentence(self, row: NoteRow) -> str:
        if row.state == FileState.GONE:
            return self.tr("The file is gone; the quote is kept here.")
        if row.state == FileState.UNREADABLE:
            return self.tr("The file cannot be read; the quote is kept here. {0}").format(row.problem)
        words = state_words(row.state)
        return words[:1].upper() + words[1:] + "." if words else ""


class AllNotes(QDialog):
    """Shows the notes of all documents; reads them anew each time it is opened, and stops when closed."""

    open_requested = Signal(str, str)  # path of the document, id of the note

    def __init__(
        self,
        tasks: Tasks,
        store: NotesStore,
        read: Callable[[str], Article],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Take where the notes are kept and a function that reads an article; it raises ReadError."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("All my notes"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setSizeGripEnabled(True)
        self.resize(1000, 680)
        self._rows: dict[Path, Sequence[NoteRow]] = {}  # by notes file
        self._ordered: list[NoteRow] = []
        self._problems: list[str] = []
        self._choice = Choice()
        self._theme = theme
        self._wanted: tuple[Path, str] | None = None  # the note chosen last, even while it does not pass
        self._is_gathering = False
        self._gathering = Gathering(tasks, store, read, self)
        self._table = NotesTable(columns(), self)
        self._list = RowTable(self._table, self.tr("Notes"))
        self._cells = NotesCells(self._list)
        self._list.setItemDelegate(self._cells)
        self._make_filter()
        self._make_rest()
        self._lay_out()
        self._join()
        self._later = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._later.timeout.connect(self._show_all)
        self.set_theme(theme)
        self._show_all()

    def refresh(self) -> None:
        """Read all notes anew, and look every one up in its document; the chosen note stays chosen."""
        self._rows = {}
        self._problems = []
        self._is_gathering = True
        if not self._table.rows:
            self._say_what_is_shown(0)
        self._gathering.start()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        apply_theme(self._list, theme)
        self._field.set_theme(theme)
        self._detail.set_theme(theme)
        for number, colour in enumerate(NOTE_COLOURS, start=1):
            self._colour.setItemIcon(number, _dot(theme, colour))
        for number, kind in enumerate(kind_names(), start=1):
            self._kind.setItemIcon(number, icon(kind, theme, "muted"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._gathering.stop()
            self._later.stop()
            self._is_gathering = False

    # --- how it is made ---------------------------------------------------------------------------

    def _make_filter(self) -> None:
        self._field = FilterLine(
            "find",
            self.tr("Search all notes"),
            self.tr("Show only notes whose quote, text or tags hold these words (Ctrl+F)"),
        )
        self._colour = _Choose(self.tr("All colours"), self.tr("Show only notes of a colour"))
        self._kind = _Choose(self.tr("All kinds"), self.tr("Show only notes of a kind"))
        self._tag = _Choose(self.tr("All tags"), self.tr("Show only notes with a tag"))
        self._state = _Choose(
            self.tr("All states"), self.tr("Show only notes whose words were found in a certain state")
        )
        self._date = _Choose(self.tr("Any date"), self.tr("Show only notes changed lately"))
        self._colour.offer({each: colour_names()[each] for each in NOTE_COLOURS})
        self._kind.offer(kind_names())
        self._date.offer(
            {
                "0": self.tr("Today"),
                "7": self.tr("Last 7 days"),
                "30": self.tr("Last 30 days"),
                "year": self.tr("This year"),
            }
        )
        self._offer_states()
        self._clear = QPushButton(self.tr("Show &all"))
        self._clear.setToolTip(self.tr("Take every condition away (Alt+A)"))
        self._clear.setAutoDefault(False)
        self._clear.setMinimumHeight(28)

    def _make_rest(self) -> None:
        self._count = QLabel()
        self._count.setAccessibleName(self.tr("How many notes are shown"))
        self._count.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._empty = EmptyState()
        self._detail = _Detail()
        self._progress = QuietLabel()
        self._progress.setWordWrap(False)
        self._progress.hide()
        self._warning = QuietLabel(is_warning=True)
        self._warning.setWordWrap(False)
        self._open = QPushButton(self.tr("&Open document"))
        self._open.setToolTip(self.tr("Open the document at this note (Enter)"))
        self._open.setAutoDefault(False)
        self._open.setEnabled(False)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._laid_out_filter())
        box.addWidget(Hairline())
        box.addWidget(self._laid_out_notes(), 1)
        box.addWidget(Hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.setSpacing(12)
        foot.addWidget(self._progress)
        foot.addWidget(self._warning, 1)
        foot.addWidget(self._open)
        box.addLayout(foot)

    def _laid_out_filter(self) -> QVBoxLayout:
        search, chooses = QHBoxLayout(), QHBoxLayout()
        search.setSpacing(12)
        search.addWidget(self._field, 1)
        search.addWidget(self._count)
        chooses.setSpacing(8)
        for each in (self._colour, self._kind, self._tag, self._state, self._date, self._clear):
            chooses.addWidget(each)
        rows = QVBoxLayout()
        rows.setContentsMargins(12, 12, 12, 8)
        rows.setSpacing(8)
        rows.addLayout(search)
        rows.addLayout(chooses)
        return rows

    def _laid_out_notes(self) -> QSplitter:
        upper = QWidget()
        self._stack = QStackedLayout(upper)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("The chosen note"))
        area.setWidget(self._detail)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(upper)
        split.addWidget(area)
        split.setStretchFactor(0, 1)
        split.setSizes([440, 180])
        return split

    def _join(self) -> None:
        self._gathering.rows_read.connect(self._take_rows)
        self._gathering.judged.connect(self._take_verdict)
        self._gathering.problems_found.connect(self._take_problems)
        self._gathering.progressed.connect(partial(_fill, self._progress))
        self._gathering.ended.connect(self._end)
        self._field.textChanged.connect(self._choose)
        self._field.left_downwards.connect(self._enter_list)
        for each in (self._colour, self._kind, self._tag, self._state, self._date):
            each.chosen.connect(self._choose)
        self._clear.clicked.connect(self._clear_choice)
        self._open.clicked.connect(self._open_current)
        self._list.row_opened.connect(self._open_current)
        self._list.row_chosen.connect(self._follow)
        self._list.left_upwards.connect(self._field.setFocus)
        self._list.typed.connect(self._type)
        head = self._list.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(CHANGED, Qt.SortOrder.DescendingOrder)
        head.sortIndicatorChanged.connect(self._sort)
        self._add_keys()

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {"Ctrl+F": self._enter_field, "F5": self.refresh}
        keys |= {f"Ctrl+{column + 1}": partial(self._sort_by, column) for column in range(len(columns()))}
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # --- what comes in ----------------------------------------------------------------------------

    def _take_rows(self, rows: Mapping[Path, Sequence[NoteRow]]) -> None:
        self._rows.update(rows)
        self._show_later()

    def _take_verdict(self, notes_path: Path, verdict: Verdict) -> None:
        for row in self._rows.get(notes_path, ()):
            anchor = verdict.anchors.get(row.note_id)
            row.state = str(anchor.state if anchor is not None else verdict.file)
            row.problem = verdict.problem
        self._show_later()

    def _show_later(self) -> None:
        if not self._later.isActive():  # what comes in all the time must not put it off for ever
            self._later.start()

    def _take_problems(self, problems: Sequence[str]) -> None:
        self._problems.extend(problems)
        self._say_problems()

    def _end(self) -> None:
        self._is_gathering = False
        self._later.stop()
        self._show_all()

    # --- what is shown ----------------------------------------------------------------------------

    def _choose(self) -> None:
        self._choice = Choice(
            search_words(self._field.text()),
            self._colour.value(),
            self._kind.value(),
            self._tag.value(),
            self._state.value(),
            _since(self._date.value()),
        )
        self._cells.sought = self._choice.words
        self._show_rows()

    def _show_all(self) -> None:
        """Show what has come in: the notes, and the tags and states to choose from."""
        self._ordered = [row for rows in self._rows.values() for row in rows]
        self._offer_tags()
        self._offer_states()
        self._sort()

    def _sort(self) -> None:
        head = self._list.horizontalHeader()
        is_down = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        self._ordered.sort(key=ORDERS[head.sortIndicatorSection()], reverse=is_down)
        self._show_rows()

    def _show_rows(self) -> None:
        """Show what passes, in order; the chosen note stays chosen where it still passes."""
        shown = self._choice.passing(self._ordered)
        if shown != self._table.rows:
            with QSignalBlocker(self._list):
                self._table.show_rows(shown)
                if self._wanted is not None:
                    wanted = self._wanted
                    at = next((number for number, each in enumerate(shown) if each.key == wanted), -1)
                    self._list.choose_row(at)
        self._list.viewport().update()
        self._show_detail(self._list.row())
        self._say_what_is_shown(len(shown))

    def _follow(self, number: int) -> None:
        if 0 <= number < len(self._table.rows):
            self._wanted = self._table.rows[number].key
        self._show_detail(number)

    def _show_detail(self, number: int) -> None:
        row = self._table.rows[number] if 0 <= number < len(self._table.rows) else None
        self._detail.show_row(row)
        self._open.setEnabled(row is not None and row.has_document)

    def _offer_tags(self) -> None:
        counts: dict[str, int] = {}
        for row in self._ordered:
            for tag in row.tags:
                counts[tag] = counts.get(tag, 0) + 1
        names = sorted(counts, key=str.casefold)
        self._tag.offer({tag: _counted(tag, counts[tag]) for tag in names})
        self._tag.setEnabled(bool(counts))

    def _offer_states(self) -> None:
        counts: dict[str, int] = {}
        for row in self._ordered:
            counts[row.state] = counts.get(row.state, 0) + 1
        offered = {each: _counted(name, counts.get(each, 0)) for each, name in state_names().items()}
        self._state.offer(offered)

    def _say_what_is_shown(self, shown: int) -> None:
        total = len(self._ordered)
        if shown == total:
            self._count.setText(Counted().notes(total))
        else:
            self._count.setText(self.tr("{0} of %Ln note(s)", "", total).format(_number(shown)))
        self._clear.setEnabled(self._choice != Choice())
        if total:
            self._empty.setText(self.tr("No note passes the filter."))
        elif self._is_gathering:
            self._empty.setText(self.tr("Reading the notes…"))
        else:
            self._empty.setText(
                self.tr("No notes yet.\n\nWhat you note, highlight or bookmark in any article comes here.")
            )
        self._stack.setCurrentWidget(self._list if shown else self._empty)
        self._say_problems()

    def _say_problems(self) -> None:
        count = len(self._problems)
        self._warning.setText(self.tr("%Ln notes file(s) cannot be read", "", count) if count else "")
        self._warning.setToolTip("\n".join(self._problems))
        self._warning.setAccessibleDescription(" ".join(self._problems))

    # --- what the reader does ---------------------------------------------------------------------

    def _current(self) -> NoteRow | None:
        number = self._list.row()
        return self._table.rows[number] if 0 <= number < len(self._table.rows) else None

    def _open_current(self) -> None:
        row = self._current()
        if row is None:
            return
        if row.has_document:
            self.open_requested.emit(row.document_path, row.note_id)
        else:
            words = self.tr("The file is gone; the quote is kept here.")
            if row.state == FileState.UNREADABLE:
                words = self.tr("The file cannot be read; the quote is kept here.")
            self._warning.setText(words)

    def _sort_by(self, column: int) -> None:
        head = self._list.horizontalHeader()
        is_down = head.sortIndicatorSection() == column and (
            head.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        )
        orders = Qt.SortOrder
        head.setSortIndicator(column, orders.DescendingOrder if is_down else orders.AscendingOrder)

    def _clear_choice(self) -> None:
        for each in (self._colour, self._kind, self._tag, self._state, self._date):
            with QSignalBlocker(each):
                each.setCurrentIndex(0)
        with QSignalBlocker(self._field):
            self._field.clear()
        self._choose()
        self._enter_field()

    def _enter_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _enter_list(self) -> None:
        if self._table.rows:
            if self._list.row() < 0:
                self._list.choose_row(0)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self, words: str) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.setText(self._field.text() + words)


def _since(value: str) -> str:
    """Return from which time on notes are shown, as notes state it; empty for all."""
    today = QDate.currentDate()
    if not value:
        return ""
    first = QDate(today.year(), 1, 1) if value == "year" else today.addDays(-int(value))
    return first.startOfDay().toUTC().toString(Qt.DateFormat.ISODate)


def _number(count: int) -> str:
    return QLocale().toString(count)


def _counted(name: str, count: int) -> str:
    return QCoreApplication.translate("AllNotes", "{0} ({1})").format(name, _number(count))


def _fill(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _made_text(name: str) -> QLabel:
    label = QLabel()
    label.setAccessibleName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _dot(theme: Theme, colour: str) -> QIcon:
    pixmap = QPixmap(QSize(32, 32))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(mark_tone(theme, colour), 3))
    painter.setBrush(theme.colour(colour))
    painter.drawEllipse(QRectF(5, 5, 22, 22))
    painter.end()
    return QIcon(pixmap)
