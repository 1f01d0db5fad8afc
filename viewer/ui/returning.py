"""Says over the article that it goes on where it was left, and offers to begin it anew."""

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from viewer.ui.announcing import announce
from viewer.ui.desk import Desk
from viewer.ui.document import Document
from viewer.ui.overlay import Card
from viewer.ui.overriding import override
from viewer.ui.pane.article_pane import ArticlePane
from viewer.ui.panes import Panes
from viewer.ui.theme import Theme
from viewer.ui.widgets import IconButton


class _ReturnCard(Card):
    beginning_requested = Signal()

    def __init__(self, over: ArticlePane) -> None:
        super().__init__(over)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        begin = QPushButton(self.tr("From the beginning"))
        begin.setToolTip(self.tr("Go to the beginning of the article; Alt+Left leads back here"))
        self._close = IconButton("close", self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        row.setSpacing(12)
        for part in (self._words, begin, self._close):
            row.addWidget(part)
        begin.clicked.connect(self.beginning_requested)
        self._close.clicked.connect(self.hide)
        self.setAccessibleName(self.tr("Where you were"))

    def say(self, words: str, theme: Theme) -> None:
        self._words.setText(words)
        self._close.set_theme(theme, "muted")
        self.show()
        self.raise_()
        self.follow()
        announce(self, words)

    @override
    def follow(self) -> None:
        self.put_at_foot()


class Returning(QObject):
    """Watches for documents that open at a remembered place.

    The card goes when the reader reads on, or goes elsewhere; nothing hurries them to answer it.

    Signals: beginning_requested().
    """

    beginning_requested = Signal()

    def __init__(self, desk: Desk, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panes = panes
        self._theme: Theme | None = None
        self._waiting: dict[int, int] = {}  # id of a document to the place it was opened at
        self._replaced = ""  # the path of a document that is read anew just now
        self._card: _ReturnCard | None = None
        self._place: int | None = None
        desk.document_closed.connect(self._close)
        desk.document_opened.connect(self._open)
        desk.current_changed.connect(self._show)
        panes.moved.connect(self._look)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme

    def _close(self, document: Document) -> None:
        self._waiting.pop(id(document), None)
        self._replaced = document.path if self._desk.document_at(document.path) is not None else ""

    def _open(self, document: Document) -> None:
        if document.place > 0 and document.path != self._replaced:
            self._waiting[id(document)] = document.place
        self._replaced = ""

    def _show(self, document: Document | None) -> None:
        self._put_away()
        place = self._waiting.pop(id(document), None) if document is not None else None
        pane = self._panes.front
        if document is None or place is None or pane is None or self._theme is None:
            return
        if pane.place == 0:  # all of it, or its beginning, is in view anyway
            return
        self._card = _ReturnCard(pane)
        self._card.beginning_requested.connect(self._begin)
        self._place = pane.place
        self._card.say(self._words(document, place, pane.position_fraction()), self._theme)

    def _words(self, document: Document, place: int, fraction: float) -> str:
        block = document.article.paragraph_at(place)
        locale = QLocale()
        percent = locale.toString(round(100 * fraction))
        if block is None or block.number is None:
            return self.tr("You go on where you were: {0} %.").format(percent)
        return self.tr("You go on where you were: ¶ {0}, {1} %.").format(
            locale.toString(block.number), percent
        )

    def _look(self) -> None:
        """Put the card away once another paragraph is at the top; lines broken anew move but a few words."""
        pane, document = self._panes.front, self._desk.current
        if self._card is None or pane is None or document is None or self._place is None:
            return
        at = document.article.block_index_at
        if at(pane.place) != at(self._place):
            self._put_away()

    def _begin(self) -> None:
        self._put_away()
        self.beginning_requested.emit()

    def _put_away(self) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
