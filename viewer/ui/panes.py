"""The article panes of the open documents, one in front; the welcome stands behind them all."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.article.model import Article, Span
from viewer.ui.pane.article_pane import ArticlePane, Mark, PaneLook
from viewer.ui.pane.offsets import TextBorder
from viewer.ui.pane.page_view import GalleryMaker


class Shown(Protocol):
    """What the panes need to know of an open document, which is all that the first view can tell them."""

    article: Article
    place: int
    border: TextBorder | None


class Panes(QStackedWidget):
    """Shows the current document's article, and keeps the others as they were left.

    Signals, all of the pane in front: moved(), selection_changed(), mark_clicked(str), zoom_requested(int),
    files_dropped(list of paths), menu_requested(QPoint on the screen), link_activated(str),
    link_hovered(str), place_wished(int), images_blocked(int).
    """

    moved = Signal()
    selection_changed = Signal()
    mark_clicked = Signal(str)
    zoom_requested = Signal(int)
    files_dropped = Signal(object)
    menu_requested = Signal(object)
    link_activated = Signal(str)
    link_hovered = Signal(str)
    place_wished = Signal(int)
    images_blocked = Signal(int)

    def __init__(self, look: PaneLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._furniture = False
        self._gallery: GalleryMaker | None = None
        self._panes: dict[Shown, ArticlePane] = {}
        self._first: tuple[Article, ArticlePane] | None = None  # shown before there are documents
        self._welcome: QWidget | None = None

    def put_behind(self, welcome: QWidget) -> None:
        """Take what is seen while nothing lies open."""
        self._welcome = welcome
        self.addWidget(welcome)

    @property
    def front(self) -> ArticlePane | None:
        """The pane in front, or None while nothing lies open."""
        widget = self.currentWidget()
        return widget if isinstance(widget, ArticlePane) else None

    @property
    def shows_beginning(self) -> bool:
        """Whether only the beginning of an article is shown, whose rest is still to come."""
        return self._first is not None and not self._first[0].source.sha256

    def place_of(self, document: Shown) -> int:
        """Return the text offset at the top of a document's pane."""
        pane = self._panes.get(document)
        return pane.place if pane is not None else document.place

    def show_first(self, article: Article, place: int) -> None:
        """Put an article in front whose document is still to be opened, and give it the keyboard."""
        pane = self._new_pane(article, place)
        self._first = article, pane
        self.setCurrentWidget(pane)
        pane.setFocus()

    def add(self, document: Shown) -> None:
        """Make a pane for a document that was opened, or take the one that shows it already."""
        first, self._first = self._first, None
        if first is not None and document.article.text.startswith(first[0].text):
            pane = self._panes[document] = first[1]
            pane.show_article(document.article, furniture=self._furniture, border=document.border)
        else:
            self._first = first
            self._panes[document] = self._new_pane(document.article, document.place, document.border)

    def remove(self, document: Shown) -> None:
        """Put a closed document's pane away."""
        pane = self._panes.pop(document, None)
        if pane is not None:
            self.removeWidget(pane)
            pane.deleteLater()

    def bring_forward(self, document: Shown | None) -> None:
        """Put a document's pane in front, or the welcome."""
        pane = self._panes.get(document) if document is not None else None
        widget = pane if pane is not None else self._welcome
        if widget is not None:
            self.setCurrentWidget(widget)
        if self._first is not None:  # its document turned out to be another, or none
            self.removeWidget(self._first[1])
            self._first[1].deleteLater()
            self._first = None

    def set_look(self, look: PaneLook, *, furniture: bool) -> None:
        """Take colours, letters and column for every pane; the words at the top stay there."""
        self._look = look
        for document, pane in self._panes.items():
            pane.set_look(look)
            if furniture is not self._furniture:
                pane.show_article(document.article, furniture=furniture)
        self._furniture = furniture
        self.setPalette(look.theme.palette())

    def show_pictures(self, make_gallery: GalleryMaker) -> None:
        """Take what loads the pictures of an article, for every pane."""
        self._gallery = make_gallery
        first = [self._first[1]] if self._first is not None else []
        for pane in (*self._panes.values(), *first):
            pane.show_pictures(make_gallery)

    def set_marks(self, document: Shown, marks: Sequence[Mark]) -> None:
        """Mark the places of a document's notes."""
        pane = self._panes.get(document)
        if pane is not None:
            pane.set_marks(marks)

    def set_matches(self, document: Shown, spans: Sequence[Span], current: int | None) -> None:
        """Mark what was found in a document."""
        pane = self._panes.get(document)
        if pane is not None:
            pane.set_matches(spans, current)

    def _new_pane(self, article: Article, place: int, border: TextBorder | None = None) -> ArticlePane:
        pane = ArticlePane(self._look)
        if self._gallery is not None:
            pane.show_pictures(self._gallery)
        pane.show_article(article, furniture=self._furniture, border=border)
        pane.place_changed.connect(self._moved)
        pane.cursorPositionChanged.connect(self._moved)
        pane.selection_made.connect(self.selection_changed)
        pane.mark_clicked.connect(self.mark_clicked)
        pane.zoom_requested.connect(self.zoom_requested)
        pane.files_dropped.connect(self.files_dropped)
        pane.context_requested.connect(self.menu_requested)
        pane.link_activated.connect(self.link_activated)
        pane.link_hovered.connect(self.link_hovered)
        pane.place_wished.connect(self.place_wished)
        pane.images_blocked.connect(self.images_blocked)
        self.addWidget(pane)
        if place:
            pane.go_to(place)
        return pane

    def _moved(self, _offset: int = 0) -> None:
        for document, pane in self._panes.items():
            if pane is self.front:
                document.place = pane.current_offset
                self.moved.emit()
