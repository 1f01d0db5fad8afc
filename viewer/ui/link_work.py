"""Follows `pilcrow:` links: finds the document off the window's thread, opens it, goes to the paragraph."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from viewer.notes.document_link import DocumentLink, FoundDocument, LinkError, find_document
from viewer.ui.desk import Desk
from viewer.ui.document import Document
from viewer.ui.tasks import Lane, Tasks


class LinkWork(QObject):
    """Opens what links name; a link that leads nowhere is told by the desk's `failed`."""

    def __init__(self, desk: Desk, tasks: Tasks, notes: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._notes = notes
        self._wished: dict[str, int] = {}  # paragraphs to go to, by path
        desk.current_changed.connect(self._arrive)

    def follow(self, address: str, known: Iterable[str]) -> None:
        """Open a document by its link.

        Args:
            address: the link.
            known: paths of documents that lie open or were opened lately.
        """
        try:
            link = DocumentLink.parse(address)
        except LinkError as error:
            self._desk.failed.emit(str(error))
            return
        find = partial(find_document, link, self._notes, tuple(known))
        self._tasks.run(Lane.LATER, ("link", address), find, partial(self._open, link), self._fail)

    def _open(self, link: DocumentLink, found: FoundDocument) -> None:
        path = str(Path(found.path).absolute())
        if not found.is_same:
            changed = self.tr("{0} has changed since the link to it was copied.")
            self._desk.said.emit(changed.format(link.name))
        if link.paragraph is not None:
            self._wished[path] = link.paragraph
        self._desk.open(path)
        self._arrive(self._desk.current)

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, LinkError):
            raise error
        self._desk.failed.emit(str(error))

    def _arrive(self, document: Document | None) -> None:
        number = self._wished.pop(document.path, None) if document is not None else None
        if number is None or document is None:
            return
        paragraphs = document.article.paragraphs
        if number <= len(paragraphs):
            self._desk.place_wished.emit(paragraphs[number - 1].span.start)
        else:
            said = self.tr("{0} has no paragraph {1}; it has {2}.")
            self._desk.said.emit(said.format(document.name, number, len(paragraphs)))
