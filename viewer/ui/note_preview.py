"""A note's text beside its mark, for the mouse that rests on it and for the keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from viewer.notes.annotation import Note
from viewer.ui.announcing import announce
from viewer.ui.desk import Desk
from viewer.ui.overlay import Card
from viewer.ui.overriding import override
from viewer.ui.pane.article_pane import ArticlePane
from viewer.ui.panes import Panes
from viewer.ui.widgets import QuietLabel

_REST_MS = 350  # how long the mouse rests on a mark before the note is shown
_LEAVE_MS = 250  # to get from the mark into the card
_WIDTH_PX = 380
_HEIGHT_PX = 260


class NoteCard(Card):
    """Shows one note: its text, its tags, and when it was last changed."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._foot = QuietLabel()
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._text)
        area.viewport().setAutoFillBackground(False)
        self._text.setAutoFillBackground(False)
        self._area = area
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 8)
        box.setSpacing(6)
        box.addWidget(area)
        box.addWidget(self._foot)
        self.setAccessibleName(self.tr("Note"))

    def show_note(self, note: Note, place: QRect) -> None:
        """Show a note beside a place of what the card lies over."""
        self._text.setText(note.text or note.quote)
        self._foot.setText(" · ".join((*note.tags, note.modified[:10])))
        width = min(_WIDTH_PX, max(self._over.width() - 32, 120))
        height = self._text.heightForWidth(width - 28)
        self._area.setFixedHeight(min(height + 4, _HEIGHT_PX))
        self.setFixedWidth(width)
        self.put_beside(place)
        self.show()
        self.raise_()

    @override
    def follow(self) -> None:
        self.hide()  # its mark stands elsewhere now

    @property
    def words(self) -> str:
        """The note's text as it is shown."""
        return self._text.text()


class NotePreview(QObject):
    """Shows notes over the pane in front; a click, a scroll or Esc puts them away."""

    def __init__(self, desk: Desk, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panes = panes
        self._pane: ArticlePane | None = None
        self._card: NoteCard | None = None
        self._shown: tuple[str, QRect] | None = None
        self._place = QPoint()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._show_under_mouse)
        self._leaving = QTimer(self, singleShot=True, interval=_LEAVE_MS)
        self._leaving.timeout.connect(self._leave)
        desk.current_changed.connect(self._take_pane)
        desk.notes_changed.connect(self.hide)
        panes.moved.connect(self.hide)
        self._take_pane()

    def show_here(self) -> None:
        """Show the note on the current paragraph; asked again, the next one on it."""
        document, pane = self._desk.current, self._panes.front
        if document is None or pane is None or not document.article.blocks:
            return
        block = document.article.blocks[document.article.block_index_at(pane.current_offset)]
        spans = ((note, document.span_of(note.id)) for note in document.notes_in_order())
        ids = [note.id for note, span in spans if span is not None and span.overlaps(block.span)]
        if not ids:
            self._desk.said.emit(self.tr("There is no note on this paragraph."))
            return
        shown = self._shown[0] if self._shown is not None else ""
        self.show_note(ids[(ids.index(shown) + 1) % len(ids) if shown in ids else 0])

    def show_note(self, note_id: str) -> None:
        """Show a note beside its words, which are in view."""
        document, pane = self._desk.current, self._panes.front
        note = document.notebook.note(note_id) if document is not None else None
        span = document.span_of(note_id) if document is not None else None
        if pane is None or note is None or span is None:
            return
        place = pane.rect_of(span.start) or pane.rect_of(pane.current_offset) or QRect()
        self._show(note, pane.viewport().geometry().topLeft(), place)
        announce(pane, note.text or note.quote)

    def hide(self, *_: object) -> None:
        """Put the note away."""
        self._rest.stop()
        self._shown = None
        if self._card is not None:
            self._card.hide()

    def _take_pane(self, _document: object = None) -> None:
        self.hide()
        if self._pane is not self._panes.front:
            self._pane = self._panes.front
            self._card = None  # its own goes with each pane
            if self._pane is not None:
                self._pane.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove and not event.buttons():
            self._place = event.position().toPoint()
            self._rest.start()
            if self._shown is not None and not self._leaving.isActive():
                self._leaving.start()
        elif event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}:
            self.hide()
        elif event.type() is QEvent.Type.Leave:
            self._rest.stop()
            self._leaving.start()
        return super().eventFilter(watched, event)

    def _show_under_mouse(self) -> None:
        pane, document = self._panes.front, self._desk.current
        placed = pane.mark_at(self._place) if pane is not None else None
        if pane is None or document is None or placed is None:
            return
        note = document.notebook.note(placed[0].id)
        if note is not None and note.text and (self._shown is None or self._shown[0] != note.id):
            self._show(note, pane.viewport().geometry().topLeft(), placed[1])

    def _show(self, note: Note, corner: QPoint, place: QRect) -> None:
        if self._pane is None:
            return
        if self._card is None:
            self._card = NoteCard(self._pane)
            self._card.dismissed.connect(self.hide)
        self._shown = note.id, place
        self._card.show_note(note, place.translated(corner))

    def _leave(self) -> None:
        """Put the note away unless the mouse is on it or on its mark."""
        card, pane = self._card, self._pane
        if self._shown is None or card is None or pane is None:
            return
        mouse = pane.viewport().mapFromGlobal(QCursor.pos())
        is_on_card = card.rect().contains(card.mapFromGlobal(QCursor.pos()))
        placed = pane.mark_at(mouse) if pane.viewport().rect().contains(mouse) else None
        if is_on_card:
            self._leaving.start()
        elif placed is None or placed[0].id != self._shown[0]:
            self.hide()
