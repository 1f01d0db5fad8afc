"""The window on every note of every document: to find one by its words, and to go to it."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QObject,
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
from viewer.notes.store import NotesStore, StoreError
from viewer.notes.survey import (
    FileState,
    KeptNote,
    Verdict,
    changed_at,
    is_gone,
    search_words,
    searchable,
    survey_of,
    verify,
)
from viewer.readers import ReadError
from viewer.ui.note_editor import colour_names, kind_names, state_words
from viewer.ui.note_rows import draw_kind, kind_of, moment
from viewer.ui.row_table import (
    CELL_PX,
    CellPainter,
    Column,
    Index,
    RowTable,
    TableRows,
    apply_theme,
    one_line,
)
from viewer.ui.tasks import Lane, Tasks
from viewer.ui.theme import NOTE_COLOURS, Theme, icon, load_theme
from viewer.ui.widgets import (
    EmptyState,
    FilterLine,
    Hairline,
    QuietLabel,
    mark_tone,
    scaled_font,
)

_KIND, _WORDS, _DOCUMENT, _PLACE, _TAGS, _CHANGED = range(6)
_READ_FOR_S = 0.08  # notes files are read for so long before what they hold is shown
_SHOWN_AFTER_MS = 60  # what comes within this is shown at once
_LONGEST = 20_000  # characters of a note shown whole below the list
_UNPLACED = 1 << 30  # sorts behind every paragraph


@dataclass(slots=True, eq=False)
class _Row:
    """A note as the list shows it: what is seen of it, and what sorting and filtering ask for.

    The note itself is not kept: ten thousand of them, as they are read from JSON, are a million objects, and
    each time Python looks through these for garbage the window would stand still.

    `state` is empty until the document was looked at; then it is the value of an `AnchorState` or, where
    there is no document to look in, of a `FileState`.
    """

    notes_path: Path
    note_id: str
    number: int  # in its document
    title: str
    document_path: str
    kind: str
    colour: str
    quote: str
    text: str
    tags: tuple[str, ...]
    paragraph: int | None
    held: str
    changed: str
    state: str
    problem: str = ""

    @classmethod
    def of(cls, kept: KeptNote, number: int, state: str) -> "_Row":
        """Return a note's row."""
        note = kept.note
        return cls(
            notes_path=kept.notes_path,
            note_id=note.id,
            number=number,
            title=kept.title,
            document_path=kept.document_path,
            kind=kind_of(note),
            colour=note.colour,
            quote=note.quote,
            text=note.text,
            tags=note.tags,
            paragraph=note.paragraph,
            held=searchable(note),
            changed=changed_at(note),
            state=state,
        )

    @property
    def key(self) -> tuple[Path, str]:
        """What the note is known by when all is read anew; an id alone may stand in two files."""
        return self.notes_path, self.note_id

    @property
    def has_document(self) -> bool:
        """Whether there is a document to be opened, as far as is known."""
        return self.state not in {FileState.GONE, FileState.UNREADABLE}


@dataclass(frozen=True, slots=True)
class _Choice:
    """Which notes are shown; what is empty lets every one pass."""

    words: tuple[str, ...] = ()
    colour: str = ""
    kind: str = ""
    tag: str = ""
    state: str = ""
    since: str = ""

    def passing(self, rows: Sequence[_Row]) -> list[_Row]:
        """Return the rows that pass, in their order; each condition is asked of what the last one left."""
        found = list(rows)
        if self.colour:
            found = [row for row in found if row.colour == self.colour]
        if self.kind:
            found = [row for row in found if row.kind == self.kind]
        if self.tag:
            found = [row for row in found if self.tag in row.tags]
        if self.state:
            found = [row for row in found if row.state == self.state]
        if self.since:
            found = [row for row in found if row.changed >= self.since]
        for word in self.words:
            found = [row for row in found if word in row.held]
        return found


@dataclass(frozen=True)
class _Read:
    """What one stretch of reading notes files came to, and what is left to be read."""

    rows: Mapping[Path, Sequence[_Row]]
    problems: Sequence[str]
    left: Sequence[Path]


def _read_some(store: NotesStore, paths: Sequence[Path]) -> _Read:
    rows: dict[Path, Sequence[_Row]] = {}
    problems: list[str] = []
    ends = monotonic() + _READ_FOR_S
    count = 0
    while count < len(paths) and (count == 0 or monotonic() < ends):
        survey = survey_of(store, paths[count : count + 1])
        problems.extend(survey.problems)
        for kept in survey.notebooks:
            state = str(FileState.GONE) if is_gone(kept.notebook) else ""
            rows[kept.notes_path] = [_Row.of(each, at, state) for at, each in enumerate(kept.entries)]
        count += 1
    return _Read(rows, problems, paths[count:])


class _Gathering(QObject):
    """Reads all notes files, then looks up every note, bit by bit and off the window's thread."""

    rows_read = Signal(object)  # Mapping[Path, Sequence[_Row]] by notes file
    judged = Signal(object, object)  # the notes file's Path, Verdict
    problems_found = Signal(object)  # Sequence[str]
    progressed = Signal(str)
    ended = Signal()

    def __init__(
        self,
        tasks: Tasks,
        store: NotesStore,
        read: Callable[[str], Article],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._store = store
        self._read = read
        self._key: Hashable = ("all notes", id(self))
        self._cancelled = Event()
        self._total = 0
        self._unjudged: list[Path] = []

    def start(self) -> None:
        """Begin anew; what was under way is given up."""
        self.stop()
        self._cancelled = Event()
        self._unjudged = []
        self.progressed.emit(self.tr("Reading the notes…"))
        self._run(self._store.paths, self._begin)

    def stop(self) -> None:
        """Give up what is under way."""
        self._cancelled.set()
        self._tasks.void(self._key)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._tasks.run(Lane.LATER, self._key, work, done, self._fail)

    def _fail(self, error: BaseException) -> None:
        self.ended.emit()
        raise error

    def _begin(self, paths: Sequence[Path]) -> None:
        self._total = len(paths)
        self._read_on(paths)

    def _read_on(self, paths: Sequence[Path]) -> None:
        if paths:
            self._run(partial(_read_some, self._store, paths), self._take_read)
        else:
            self._total = len(self._unjudged)
            self._judge_on()

    def _take_read(self, read: _Read) -> None:
        self._unjudged += [path for path, rows in read.rows.items() if rows]
        if read.problems:
            self.problems_found.emit(read.problems)
        self.rows_read.emit(read.rows)
        done = self._total - len(read.left)
        words = self.tr("Reading the notes… {0} of {1} files")
        self.progressed.emit(words.format(_number(done), _number(self._total)))
        self._read_on(read.left)

    def _judge_on(self) -> None:
        if not self._unjudged:
            self.progressed.emit("")
            self.ended.emit()
            return
        done = self._total - len(self._unjudged) + 1
        words = self.tr("Looking the notes up… document {0} of {1}")
        self.progressed.emit(words.format(_number(done), _number(self._total)))
        path = self._unjudged.pop(0)
        store, read, is_cancelled = self._store, self._read, self._cancelled.is_set

        def work() -> Verdict:
            return verify(store.read(path), read, refusals=(ReadError, OSError), is_cancelled=is_cancelled)

        def done_one(verdict: Verdict) -> None:
            self.judged.emit(path, verdict)
            self._judge_on()

        self._tasks.run(Lane.LATER, self._key, work, done_one, self._pass_over)

    def _pass_over(self, error: BaseException) -> None:
        """Leave a notes file that was damaged or taken away since it was read; its notes stay unjudged."""
        if not isinstance(error, StoreError):
            self._fail(error)
        self.problems_found.emit([str(error)])
        self._judge_on()


def _state_names() -> Mapping[str, str]:
    """Return what the states are called in a list and in the filter."""
    translate = QCoreApplication.translate
    return {
        "exact": translate("AllNotes", "exact"),
        "moved": translate("AllNotes", "moved"),
        "changed": translate("AllNotes", "changed"),
        "ambiguous": translate("AllNotes", "ambiguous"),
        "orphan": translate("AllNotes", "orphan"),
        "gone": translate("AllNotes", "file gone"),
        "unreadable": translate("AllNotes", "file unreadable"),
    }


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("AllNotes", "Kind"), translate("AllNotes", "Sort by kind and colour (Ctrl+1)"), 56),
        Column(translate("AllNotes", "Words"), translate("AllNotes", "Sort by the words (Ctrl+2)")),
        Column(
            translate("AllNotes", "Document"), translate("AllNotes", "Sort by document (Ctrl+3)"), 200, "ink"
        ),
        Column(
            translate("AllNotes", "Place"), translate("AllNotes", "Sort by paragraph (Ctrl+4)"), 124, "muted"
        ),
        Column(translate("AllNotes", "Tags"), translate("AllNotes", "Sort by tag (Ctrl+5)"), 120, "muted"),
        Column(
            translate("AllNotes", "Changed"),
            translate("AllNotes", "Sort by the last change (Ctrl+6)"),
            96,
            "muted",
        ),
    )


class _Table(TableRows[_Row]):
    """The notes that pass the filter, in the order chosen."""

    @override
    def words(self, row: _Row, column: int) -> str:
        telling: Mapping[int, Callable[[], str]] = {
            _KIND: lambda: kind_names()[row.kind],
            _WORDS: lambda: one_line(row.quote or row.text) or kind_names()[row.kind],
            _DOCUMENT: lambda: one_line(row.title, 120),
            _PLACE: lambda: _place(row),
            _TAGS: lambda: ", ".join(row.tags),
            _CHANGED: lambda: _short_date(row.changed),
        }
        return telling[column]()

    @override
    def tip(self, row: _Row, column: int) -> str:
        if column == _KIND:
            return self.spoken(row, column)
        if column == _DOCUMENT:
            return row.document_path or row.title
        if column == _PLACE:
            return state_words(row.state) or row.problem or _place(row)
        return moment(row.changed) if column == _CHANGED else self.words(row, column)

    @override
    def spoken(self, row: _Row, column: int) -> str:
        if column == _KIND:
            return f"{kind_names()[row.kind]}, {colour_names()[row.colour]}"
        if column == _WORDS:
            return ". ".join(one_line(words) for words in (row.quote, row.text) if words)
        return self.words(row, column)


class _Cells(CellPainter):
    """Draws the notes' cells: kinds as drawings on their colour, words with what was looked for marked."""

    def __init__(self, view: RowTable) -> None:
        super().__init__(view)
        self.sought: tuple[str, ...] = ()

    @override
    def draw_cell(self, painter: QPainter, area: QRect, index: Index) -> None:
        model = index.model()
        if not isinstance(model, _Table):
            return
        row: _Row = model.rows[index.row()]
        if index.column() == _KIND:
            draw_kind(painter, area, self.theme, (row.kind, row.colour))
        elif index.column() == _WORDS:
            self._draw_note(painter, area, row)
        elif index.column() == _PLACE:
            self._draw_place(painter, area, row)
        else:
            super().draw_cell(painter, area, index)

    def _draw_note(self, painter: QPainter, area: QRect, row: _Row) -> None:
        """Draw the quote and behind it the note, or the other way round where only the note is sought."""
        quote, text = one_line(row.quote), one_line(row.text)
        quote = f"“{quote}”" if quote else ""
        first, second = (quote, text) if quote else (text or kind_names()[row.kind], "")
        if second and self.sought and not _found(first, self.sought) and _found(second, self.sought):
            first, second = second, first
        metrics = painter.fontMetrics()
        used = self._draw_sought(painter, area, first, "ink")
        rest = area.adjusted(used + metrics.averageCharWidth() * 2, 0, 0, 0)
        if second and rest.width() > metrics.averageCharWidth() * 6:
            self._draw_sought(painter, rest, second, "muted")

    def _draw_sought(self, painter: QPainter, area: QRect, words: str, role: str) -> int:
        """Draw words so that the first place sought in them is in sight and marked; return their width."""
        metrics = painter.fontMetrics()
        places = _found(words, self.sought)
        if places and metrics.horizontalAdvance(words[: places[0][1]]) > area.width() - 24:
            cut = max(places[0][0] - 12, 0)
            words = f"…{words[cut:].lstrip()}"
            places = _found(words, self.sought)
        for start, end in places:
            left = metrics.horizontalAdvance(words[:start])
            width = metrics.horizontalAdvance(words[start:end])
            mark = QRect(area.x() + left, area.center().y() - metrics.height() // 2, width, metrics.height())
            painter.fillRect(mark & area, self.theme.colour("match"))
        self.draw_words(painter, area, words, role)
        return min(metrics.horizontalAdvance(words), area.width())

    def _draw_place(self, painter: QPainter, area: QRect, row: _Row) -> None:
        place = _place_name(row)
        self.draw_words(painter, area, place, "muted")
        state = _state_names().get(row.state, "") if row.state != "exact" else ""
        if state:
            used = painter.fontMetrics().horizontalAdvance(place) + CELL_PX if place else 0
            role = "muted" if row.state == "moved" else "warning"
            self.draw_words(painter, area.adjusted(used, 0, 0, 0), state, role)


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
        self._row: _Row | None = None
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
        box.setContentsMargins(28, 12, 16, 12)
        box.setSpacing(6)
        box.addLayout(head)
        for part in (self._state, self._quote, self._text, self._tags, self._source):
            box.addWidget(part)
        box.addStretch(1)
        self.show_row(None)

    def show_row(self, row: _Row | None) -> None:
        """Show a note, or that none is chosen."""
        self._row = row
        self._kind.setVisible(row is not None)
        if row is None:
            self._head.setText(self.tr("Choose a note to read it whole."))
            for part in (self._state, self._quote, self._text, self._tags, self._source):
                part.hide()
            self.update()
            return
        parts = (kind_names()[row.kind], _place_name(row), row.title)
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
        painter.drawRoundedRect(QRect(12, 14, 4, self.height() - 28), 2, 2)
        painter.end()

    def _draw_kind(self) -> None:
        if self._row is not None:
            self._kind.setPixmap(icon(self._row.kind, self._theme, "muted").pixmap(16, 16))

    def _state_sentence(self, row: _Row) -> str:
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
        self._rows: dict[Path, Sequence[_Row]] = {}  # by notes file
        self._ordered: list[_Row] = []
        self._problems: list[str] = []
        self._choice = _Choice()
        self._theme = theme
        self._wanted: tuple[Path, str] | None = None  # the note chosen last, even while it does not pass
        self._is_gathering = False
        self._gathering = _Gathering(tasks, store, read, self)
        self._table = _Table(_columns(), self)
        self._list = RowTable(self._table, self.tr("Notes"))
        self._cells = _Cells(self._list)
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
        head.setSortIndicator(_CHANGED, Qt.SortOrder.DescendingOrder)
        head.sortIndicatorChanged.connect(self._sort)
        self._add_keys()

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {"Ctrl+F": self._enter_field, "F5": self.refresh}
        keys |= {f"Ctrl+{column + 1}": partial(self._sort_by, column) for column in range(len(_columns()))}
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # --- what comes in ----------------------------------------------------------------------------

    def _take_rows(self, rows: Mapping[Path, Sequence[_Row]]) -> None:
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
        self._choice = _Choice(
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
        self._ordered.sort(key=_ORDERS[head.sortIndicatorSection()], reverse=is_down)
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
        offered = {each: _counted(name, counts.get(each, 0)) for each, name in _state_names().items()}
        self._state.offer(offered)

    def _say_what_is_shown(self, shown: int) -> None:
        total = len(self._ordered)
        if shown == total:
            words = self.tr("{0} notes") if total != 1 else self.tr("{0} note")
            self._count.setText(words.format(_number(total)))
        else:
            self._count.setText(self.tr("{0} of {1} notes").format(_number(shown), _number(total)))
        self._clear.setEnabled(self._choice != _Choice())
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
        words = (
            self.tr("{0} notes files cannot be read")
            if count != 1
            else self.tr("{0} notes file cannot be read")
        )
        self._warning.setText(words.format(_number(count)) if count else "")
        self._warning.setToolTip("\n".join(self._problems))
        self._warning.setAccessibleDescription(" ".join(self._problems))

    # --- what the reader does ---------------------------------------------------------------------

    def _current(self) -> _Row | None:
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


def _words_of(row: _Row) -> str:
    return (row.quote or row.text).casefold()


def _paragraph(row: _Row) -> int:
    return 0 if row.kind == "document-note" else row.paragraph or _UNPLACED


_KINDS = ("document-note", "comment", "highlight", "bookmark")
_ORDERS: Mapping[int, Callable[[_Row], tuple[object, ...]]] = {
    _KIND: lambda row: (_KINDS.index(row.kind), NOTE_COLOURS.index(row.colour)),
    _WORDS: lambda row: (_words_of(row),),
    _DOCUMENT: lambda row: (row.title.casefold(), str(row.notes_path), row.number),
    _PLACE: lambda row: (_paragraph(row), row.title.casefold(), row.number),
    _TAGS: lambda row: (not row.tags, [tag.casefold() for tag in row.tags]),
    _CHANGED: lambda row: (row.changed, row.number),
}


def _place_name(row: _Row) -> str:
    if row.kind == "document-note":
        return QCoreApplication.translate("AllNotes", "Document")
    return f"¶{row.paragraph}" if row.paragraph else ""


def _place(row: _Row) -> str:
    state = _state_names().get(row.state, "") if row.state != "exact" else ""
    return ", ".join(words for words in (_place_name(row), state) if words)


def _found(words: str, sought: Iterable[str]) -> list[tuple[int, int]]:
    """Return where words stand in a text; nowhere if folding changes its length and so its places."""
    folded = words.casefold()
    if len(folded) != len(words):
        return []
    places = ((folded.find(word), len(word)) for word in sought)
    return sorted((at, at + length) for at, length in places if at >= 0)


def _since(value: str) -> str:
    """Return from which time on notes are shown, as notes state it; empty for all."""
    today = QDate.currentDate()
    if not value:
        return ""
    first = QDate(today.year(), 1, 1) if value == "year" else today.addDays(-int(value))
    return first.startOfDay().toUTC().toString(Qt.DateFormat.ISODate)


def _short_date(stated: str) -> str:
    when = QDateTime.fromString(stated, Qt.DateFormat.ISODate).toLocalTime()
    if not when.isValid():
        return stated
    if when.date() == QDate.currentDate():
        return QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(when.date(), "d MMM yyyy")


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
