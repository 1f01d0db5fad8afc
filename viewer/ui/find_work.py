"""Finding as the reader types: off the window's thread, the newest query only."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from viewer.find import Matches, Query, search
from viewer.ui.desk import Desk
from viewer.ui.document import Document
from viewer.ui.tasks import Lane, Tasks


class FindWork(QObject):
    """Searches the current document.

    Signals:
        searching(): a query is under way; changed(Document): its matches, or which of them is current.
        match_wished(Span): the current match should be seen.
    """

    searching = Signal()
    changed = Signal(object)
    match_wished = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks

    def prepare(self) -> None:
        """Get the current document ready to be searched, while the reader is about to type."""
        document = self._desk.current
        if document is not None:
            key = ("fold", id(document))
            self._tasks.run(Lane.FIND, key, document.index.prepare, _ignore, self._desk.report)

    def look_for(self, query: Query, *, seen_from: int | None = None) -> None:
        """Find a phrase in the current document.

        The first match from `seen_from` on, else from the reader's place on, becomes the current one.
        """
        document = self._desk.current
        if document is None:
            return
        document.query = query
        key = ("find", id(document))
        if not query.phrase:
            self._tasks.void(key)
            self._found(document, seen_from, Matches())
            return
        self.searching.emit()
        index = document.index
        self._tasks.run(
            Lane.FIND,
            key,
            lambda: search(index, query).located(),
            partial(self._found, document, seen_from),
            self._desk.report,
        )

    def settle(self, document: Document, seconds: float) -> bool:
        """Wait a moment for the answer."""
        return self._tasks.settle(("find", id(document)), seconds)

    def step(self, by: int) -> None:
        """Go to the next (+1) or previous (-1) match, round the end if need be."""
        document = self._desk.current
        if document is not None and document.matches.spans:
            document.matches = document.matches.step(by, seen_from=document.place)
            self._show(document)

    def choose(self, index: int) -> None:
        """Make one match the current one."""
        document = self._desk.current
        if document is not None and 0 <= index < len(document.matches.spans):
            document.matches = document.matches.at(index)
            self._show(document)

    def forget(self) -> None:
        """Take the marks away; the query stays for the next time."""
        document = self._desk.current
        if document is not None:
            self._tasks.void(("find", id(document)))
            document.matches = Matches()
            self.changed.emit(document)

    def _found(self, document: Document, seen_from: int | None, matches: Matches) -> None:
        place = document.place if seen_from is None else seen_from
        document.matches = matches.step(+1, seen_from=place) if matches.spans else matches
        if matches.spans:
            self._show(document)
        else:
            self.changed.emit(document)

    def _show(self, document: Document) -> None:
        self.changed.emit(document)
        current = document.matches.current
        if current is not None and document is self._desk.current:
            self.match_wished.emit(document.matches.spans[current])


def _ignore(_answer: object) -> None:
    pass
