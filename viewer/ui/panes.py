"""The article panes of the open documents, one in front; the welcome stands behind them all."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.article.model import Span
from viewer.notes.annotation import Note
from viewer.ui.document import Document
from viewer.ui.pane.article_pane import ArticlePane, Mark, PaneLook
from viewer.ui.welcome import Welcome


class Panes(QStackedWidget):
    """Shows the current document's article, and keeps the others as they were left.

    Signals, all of the pane in front: moved(), selection_changed(), mark_clicked(str), zoom_requested(int),
    files_dropped(list of paths), menu_requested(QPoint on the screen).
    """

    moved = Signal()
    selection_changed = Signal()
    mark_clicked = Signal(str)
    zoom_requested = Signal(int)
    files_dropped = Signal(object)
    menu_requested = Signal(object)

    def __init__(self, look: PaneLook, welcome: Welcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._furniture = False
        self._panes: dict[Document, ArticlePane] = {}
        self._welcome = welcome
        self.addWidget(welcome)

    @property
    def front(self) -> ArticlePane | None:
        """The pane in front, or None while nothing lies open."""
        widget = self.currentWidget()
        return widget if isinstance(widget, ArticlePane) else None

    def place_of(self, document: Document) -> int:
        """Return the text offset at the top of a document's pane."""
        pane = self._panes.get(document)
        return pane.place if pane is not None else document.place

    def add(self, document: Document) -> None:
        """Make a pane for a document that was opened."""
        pane = ArticlePane(self._look)
        self._panes[document] = pane
        pane.show_article(document.article, furniture=self._furniture)
        pane.place_changed.connect(partial(self._moved, document))
        pane.cursorPositionChanged.connect(partial(self._moved, document, 0))
        pane.selection_made.connect(self.selection_changed)
        pane.mark_clicked.connect(self.mark_clicked)
        pane.zoom_requested.connect(self.zoom_requested)
        pane.files_dropped.connect(self.files_dropped)
        pane.context_requested.connect(self.menu_requested)
        self.addWidget(pane)
        if document.place:
            pane.go_to(document.place)
        self.show_notes(document)

    def remove(self, document: Document) -> None:
        """Put a closed document's pane away."""
        pane = self._panes.pop(document, None)
        if pane is not None:
            self.removeWidget(pane)
            pane.deleteLater()

    def bring_forward(self, document: Document | None) -> None:
        """Put a document's pane in front, or the welcome."""
        pane = self._panes.get(document) if document is not None else None
        self.setCurrentWidget(pane if pane is not None else self._welcome)

    def set_look(self, look: PaneLook, *, furniture: bool) -> None:
        """Take colours, letters and column for every pane; the words at the top stay there."""
        self._look = look
        for document, pane in self._panes.items():
            pane.set_look(look)
            if furniture is not self._furniture:
                pane.show_article(document.article, furniture=furniture)
                self.show_notes(document)
                self.show_matches(document)
        self._furniture = furniture
        self.setPalette(look.theme.palette())

    def show_notes(self, document: Document) -> None:
        """Mark the places of a document's notes."""
        pane = self._panes.get(document)
        if pane is not None:
            placed = ((note, document.span_of(note.id)) for note in document.notebook.notes)
            pane.set_marks([_mark(note, span) for note, span in placed if span is not None])

    def show_matches(self, document: Document) -> None:
        """Mark what was found in a document."""
        pane = self._panes.get(document)
        if pane is not None:
            pane.set_matches(document.matches.spans, document.matches.current)

    def _moved(self, document: Document, _offset: int) -> None:
        pane = self._panes.get(document)
        if pane is not None and pane is self.front:
            document.place = pane.current_offset
            self.moved.emit()


def _mark(note: Note, span: Span) -> Mark:
    return Mark(note.id, span, note.colour, note.motivation.value, bool(note.text))
