"""The strip under the article that goes through the notes whose places are in doubt, one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer.article.model import Span
from viewer.notes.alignment import Piece, PieceKind
from viewer.notes.annotation import Note
from viewer.ui.theme import Theme
from viewer.ui.widgets import Hairline, IconButton, Panel, QuietLabel

_WORDS_LINES = 5  # what is longer scrolls
_LIST_LINES = 4.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place at which a note may belong: its words with what stands around them, and its name (`¶3`)."""

    span: Span
    place: str
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A note whose place is in doubt.

    `state` is that of its anchor; `diff` tells the quoted words from those of the only candidate, and is
    empty where there are none or several.
    """

    note: Note
    state: str
    candidates: tuple[Candidate, ...] = ()
    diff: tuple[Piece, ...] = ()


class RepairPanel(Panel):
    """Shows one doubtful note at a time and passes on what the reader decides; it changes nothing itself."""

    place_requested = Signal(object)  # Span: show these words
    accept_requested = Signal(str, object)  # note id, Span
    selection_requested = Signal(str)  # note id: put it on the words now selected
    orphan_requested = Signal(str)  # note id: keep it without a place
    accept_moved_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes in doubt"))
        self._doubts: tuple[Doubt, ...] = ()
        self._at = 0
        self._theme: Theme | None = None
        self._title = QLabel()
        self._count = QuietLabel()
        self._count.setWordWrap(False)
        self._moved = QPushButton()
        self._moved.setToolTip(self.tr("Take the new places of all notes whose very words only moved"))
        self._previous = IconButton("previous", self.tr("Previous note to look at"), "Alt+Up")
        self._next = IconButton("next", self.tr("Next note to look at"), "Alt+Down")
        self._close = IconButton("close", self.tr("Close"), "Esc")
        self._words = _made_words(self.tr("What became of the quoted words"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Places where the note may belong"))
        self._accept = QPushButton(self.tr("&Accept this place"))
        self._accept.setToolTip(self.tr("The note belongs to the words that are lit up (Alt+A)"))
        self._select = QPushButton(self.tr("Put on &selected words"))
        self._select.setToolTip(self.tr("Select words in the article first; the note is put on them (Alt+S)"))
        self._orphan = QPushButton(self.tr("&Keep without a place"))
        self._orphan.setToolTip(self.tr("The note stays in the list with its quote (Alt+K)"))
        self._lay_out()
        self._join()
        self.hand_focus_to(self._accept)
        self.show_doubts((), 0)

    def show_doubts(self, doubts: Sequence[Doubt], moved: int) -> None:
        """Show the notes in doubt, the one looked at before first if it is still among them.

        Args:
            doubts: changed, ambiguous and lost notes, in the order of the text.
            moved: how many notes stand unchanged at another place.
        """
        current = self.current()
        looked_at = current.note.id if current is not None else ""
        was_at = self._at
        self._doubts = tuple(doubts)
        ids = [doubt.note.id for doubt in self._doubts]
        self._at = ids.index(looked_at) if looked_at in ids else max(0, min(was_at, len(ids) - 1))
        self._moved.setText(self.tr("Take over {0} moved").format(moved))
        self._moved.setVisible(moved > 0)
        self._show_current()

    def current(self) -> Doubt | None:
        """Return the doubt that is shown."""
        return self._doubts[self._at] if self._at < len(self._doubts) else None

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self._previous.set_theme(theme)
        self._next.set_theme(theme)
        self._close.set_theme(theme, "muted")
        self._show_words()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif has_alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    # --- how it is made ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self._title, self._count):
            head.addWidget(widget)
        head.addStretch(1)
        for button in (self._moved, self._previous, self._next, self._close):
            head.addWidget(button)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFixedHeight(round(_WORDS_LINES * self.fontMetrics().lineSpacing()))
        self._area.setAccessibleName(self._words.accessibleName())
        self._area.setWidget(self._words)
        self._list.setFixedHeight(round(_LIST_LINES * self.fontMetrics().lineSpacing()))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(Hairline())
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 8, 8, 12)
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(self._area)
        inner.addWidget(self._list)
        inner.addLayout(self._deeds())
        box.addLayout(inner)

    def _deeds(self) -> QHBoxLayout:
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self._accept, self._select, self._orphan):
            deeds.addWidget(button)
        deeds.addStretch(1)
        return deeds

    def _join(self) -> None:
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        self._close.clicked.connect(self.closed)
        self._moved.clicked.connect(self.accept_moved_requested)
        self._accept.clicked.connect(self._take)
        self._select.clicked.connect(lambda: self._pass_on(self.selection_requested))
        self._orphan.clicked.connect(lambda: self._pass_on(self.orphan_requested))
        self._list.currentRowChanged.connect(self._show_candidate)
        self._list.itemActivated.connect(self._take)

    # --- what it shows ----------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        if self._doubts:
            self._at = (self._at + by) % len(self._doubts)
            self._show_current()

    def _show_current(self) -> None:
        doubt = self.current()
        for widget in (self._area, self._accept, self._select, self._orphan):
            widget.setVisible(doubt is not None)
        for button in (self._previous, self._next):
            button.setEnabled(len(self._doubts) > 1)
        self._fill_list(doubt.candidates if doubt is not None else ())
        if doubt is None:
            self._title.setText(self.tr("No note is in doubt any more"))
            self._count.clear()
            return
        self._title.setText(self._headline(doubt))
        self._count.setText(self.tr("{0} of {1}").format(self._at + 1, len(self._doubts)))
        self._accept.setEnabled(bool(doubt.candidates))
        self._show_words()
        self._show_candidate(0)

    def _fill_list(self, candidates: Sequence[Candidate]) -> None:
        blocker = QSignalBlocker(self._list)
        self._list.clear()
        for candidate in candidates:
            words = f"{candidate.place}   …{candidate.before}{candidate.words}{candidate.after}…"
            item = QListWidgetItem(words.replace("\n", " "))
            item.setToolTip(candidate.words)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setVisible(len(candidates) > 1)
        blocker.unblock()

    def _headline(self, doubt: Doubt) -> str:
        if doubt.state == "changed":
            return self.tr("The words of this note were changed")
        if doubt.state == "ambiguous":
            return self.tr("The words of this note stand at several places")
        return self.tr("The words of this note are gone")

    def _show_words(self) -> None:
        doubt = self.current()
        if doubt is None or self._theme is None:
            self._words.clear()
            return
        pieces = doubt.diff or (Piece(PieceKind.SAME, doubt.note.quote),)
        shown = "".join(map(self._drawn, pieces))
        comment = f"<p style='margin-top: 6px;'>{escape(doubt.note.text)}</p>" if doubt.note.text else ""
        quote = QCoreApplication.translate("Notes", "“{0}”").format(shown)
        self._words.setText(f"<p style='margin: 0;'>{quote}</p>{comment}")
        self._words.setAccessibleDescription("; ".join(filter(None, map(self._spoken, pieces))))

    def _drawn(self, piece: Piece) -> str:
        words = escape(piece.text).replace("\n", "<br/>")
        if self._theme is None or piece.kind is PieceKind.SAME:
            return words
        if piece.kind is PieceKind.REMOVED:
            return f"<s style='color: {self._theme.colour('warning').name()};'>{words}</s>"
        ground = self._theme.colour("evidence").name()
        return f"<u style='background-color: {ground};'>{words}</u>"

    def _spoken(self, piece: Piece) -> str:
        if piece.kind is PieceKind.REMOVED:
            return self.tr("taken out: {0}").format(piece.text.strip())
        if piece.kind is PieceKind.ADDED:
            return self.tr("put in: {0}").format(piece.text.strip())
        return ""

    def _show_candidate(self, row: int) -> None:
        doubt = self.current()
        if doubt is not None and 0 <= row < len(doubt.candidates) and self.isVisible():
            self.place_requested.emit(doubt.candidates[row].span)

    # --- what the reader decides ------------------------------------------------------------------

    def _take(self) -> None:
        doubt = self.current()
        row = max(0, self._list.currentRow())
        if doubt is not None and row < len(doubt.candidates):
            self.accept_requested.emit(doubt.note.id, doubt.candidates[row].span)

    def _pass_on(self, signal: SignalInstance) -> None:
        doubt = self.current()
        if doubt is not None:
            signal.emit(doubt.note.id)


def _made_words(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName("repair-words")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setAccessibleName(name)
    return label
