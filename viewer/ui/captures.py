"""Notes made on another capture of the article that lies open: offered over it, taken over on wish."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.notes.captures import Capture
from viewer.notes.changes import GroupChange
from viewer.notes.store import new_id
from viewer.ui.desk import Desk
from viewer.ui.document import Document
from viewer.ui.panels.notice import NoticeBar
from viewer.ui.tasks import Lane, Tasks
from viewer.ui.theme import Theme


class CaptureWork(QObject):
    """Offers the notes of another capture on a document that has none yet, and copies them when told to.

    Signals:
        declined(str): the digest of a document on which they are not to be offered again.

    Attributes:
        is_declined: asked with a document's digest.
    """

    declined = Signal(str)

    def __init__(
        self, desk: Desk, tasks: Tasks, put_over: Callable[[QWidget], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._put_over = put_over
        self._bar: NoticeBar | None = None
        self._theme: Theme | None = None
        self._asked_for: set[int] = set()  # documents whose reader wants to see the offer, declined or not
        self.is_declined: Callable[[str], bool] = _is_never_declined
        desk.current_changed.connect(self._show)
        desk.notes_changed.connect(self._show)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        if self._bar is not None:
            self._bar.set_theme(theme)

    def open(self) -> None:
        """Show the offer, even where it was declined; where there is none, say so."""
        document = self._desk.current
        if document is None:
            return
        if _offered(document) is None:
            self._desk.said.emit(self.tr("No other capture of this article has notes that are not here."))
            return
        self._asked_for.add(id(document))
        self._show(document)
        if self._bar is not None:
            self._bar.setFocus()

    def _show(self, document: Document | None) -> None:
        if document is not self._desk.current:
            return
        capture = _offered(document) if document is not None and self._is_wanted(document) else None
        if document is not None and capture is not None:
            self._made_bar().offer(
                self._sentence(capture, len(capture.lacking(document.notebook))),
                (self.tr("Take them over"), self.tr("Copy the notes to this document; the originals stay")),
                (self.tr("Not now"), self.tr("Do not offer them again on this document")),
            )
        elif self._bar is not None:
            self._bar.hide()

    def _is_wanted(self, document: Document) -> bool:
        is_unasked = document.is_new and not self.is_declined(document.read.source.sha256)
        return is_unasked or id(document) in self._asked_for

    def _sentence(self, capture: Capture, count: int) -> str:
        words = self.tr("%Ln note(s) were made on {0}, which holds the same article.", "", count)
        return words.format(capture.name)

    def _made_bar(self) -> NoticeBar:
        if self._bar is None:
            self._bar = NoticeBar()
            self._bar.answered.connect(self._take_over)
            self._bar.closed.connect(self._decline)
            if self._theme is not None:
                self._bar.set_theme(self._theme)
            self._put_over(self._bar)
        return self._bar

    def _decline(self) -> None:
        document = self._desk.current
        if document is not None:
            self._asked_for.discard(id(document))
            self.declined.emit(document.read.source.sha256)
            self._show(document)

    def _take_over(self) -> None:
        """Look up where each note stands in this text, off the window's thread, and copy them."""
        document = self._desk.current
        capture = _offered(document) if document is not None else None
        if document is not None and capture is not None:
            work = partial(capture.taking_over, document.read, document.notebook, new_id)
            done = partial(self._put_in, document)
            self._tasks.run(Lane.READ, ("take over", id(document)), work, done, self._desk.report)

    def _put_in(self, document: Document, change: GroupChange) -> None:
        if document in self._desk.documents and change.changes:
            self._desk.push(document, change, self.tr("take over notes"))
            count = len(change.changes)
            self._desk.said.emit(self.tr("%Ln note(s) were taken over; Ctrl+Z takes them back.", "", count))


def _offered(document: Document) -> Capture | None:
    """Return the likest capture with notes that the document's own notebook lacks."""
    return next((each for each in document.captures if each.lacking(document.notebook)), None)


def _is_never_declined(_digest: str) -> bool:
    return False
