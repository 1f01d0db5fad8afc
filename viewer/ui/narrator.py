"""Tells readers who do not see the screen of what those who see it notice by themselves.

Where they are and which notes are there is told when they ask, for at each step it would be in the way of the
words. What was found, which note was reached and what a key did is told by itself, politely.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication

from viewer.article.model import Article, Block, BlockKind, Span
from viewer.find import snippet
from viewer.notes.annotation import Motivation, Note
from viewer.ui.announcing import announce
from viewer.ui.counted import Counted
from viewer.ui.desk import Desk
from viewer.ui.document import Document
from viewer.ui.note_editor import NoteEntry, colour_names, kind_names, state_words
from viewer.ui.panes import Panes

translate = QCoreApplication.translate
_TYPING_MS = 350  # a reader who types on would hear nothing but counts
_CONTEXT = 90  # characters said of a match and the words around it


class Narrator(QObject):
    """Says what happens in the current document.

    Attributes:
        result: asked what the find bar shows.
    """

    def __init__(self, desk: Desk, panes: Panes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panes = panes
        self.result: Callable[[], str] = str
        self._found = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._found.timeout.connect(self._tell_result)

    def place(self) -> str:
        """Return what is said of the current paragraph: its number, its notes and its words."""
        document, pane = self._desk.current, self._panes.front
        if document is None or pane is None or not document.article.blocks:
            return ""
        return words_at(document, pane.current_offset)

    def tell_place(self) -> None:
        """Say where the reader is."""
        announce(self._panes, self.place(), is_urgent=True)

    def tell_matches(self, document: Document | None) -> None:
        """Say which match of how many was reached, once the reader pauses in typing or stepping."""
        if document is self._desk.current:
            self._found.start()

    def tell_note(self, note_id: str) -> None:
        """Say which note was reached; its words are read where the caret is."""
        document = self._desk.current
        note = document.notebook.note(note_id) if document is not None else None
        if document is not None and note is not None:
            span = document.span_of(note_id)
            where = name_of(document.article, span.start) if span is not None else ""
            announce(self._panes, _joined(where, said_of(document, note)))

    def tell_added(self, note_id: str) -> None:
        """Say that a key made a note which is not to be written in at once."""
        document = self._desk.current
        note = document.notebook.note(note_id) if document is not None else None
        span = document.span_of(note_id) if document is not None else None
        if document is None or note is None or note.motivation is Motivation.COMMENTING:
            return
        made = {
            Motivation.HIGHLIGHTING: self.tr("Highlighted"),
            Motivation.BOOKMARKING: self.tr("Bookmarked"),
        }[note.motivation]
        announce(self._panes, _joined(made, name_of(document.article, span.start) if span else ""))

    def tell_heading(self) -> None:
        """Say how deep a heading is that was gone to; the caret stands on its words."""
        document, pane = self._desk.current, self._panes.front
        if document is not None and pane is not None and document.article.blocks:
            announce(self._panes, name_of(document.article, pane.current_offset))

    def _tell_result(self) -> None:
        document, words = self._desk.current, self.result()
        if document is None or not words:
            return
        current = document.matches.current
        if current is not None:
            span = document.matches.spans[current]
            words = _joined(words, name_of(document.article, span.start), self._around(document, span))
        announce(self._panes, words)

    def _around(self, document: Document, span: Span) -> str:
        """Return the words about a match, none where the keyboard is in the article: they are read there."""
        if self._panes.front is QApplication.focusWidget():
            return ""
        found = snippet(document.article, span, _CONTEXT)
        return f"{found.before}{found.match}{found.after}"


def words_at(document: Document, offset: int) -> str:
    """Return what is said of the block at a text offset: its number, its words, its notes.

    Raises:
        ValueError: the article has no blocks.
    """
    article = document.article
    block = article.blocks[article.block_index_at(offset)]
    notes = [note for note in document.notes_in_order() if _touches(document.span_of(note.id), block.span)]
    return _joined(
        name_of(article, offset),
        _page(block),
        _count(len(notes)),
        " ".join(block.text.split()),
        *(said_of(document, note) for note in notes),
    )


def name_of(article: Article, offset: int) -> str:
    """Return how the block at a text offset is called: its number among how many, or what it is."""
    if not article.blocks:
        return ""
    block = article.blocks[article.block_index_at(offset)]
    if block.number is not None:
        locale = QLocale()
        number, total = locale.toString(block.number), locale.toString(len(article.paragraphs))
        return translate("Narrator", "Paragraph {0} of {1}").format(number, total)
    if block.kind is BlockKind.HEADING:
        return translate("Narrator", "Heading, level {0}").format(block.level)
    return {
        BlockKind.SECTION: translate("Narrator", "Section"),
        BlockKind.BYLINE: translate("Narrator", "Byline"),
        BlockKind.QUOTE: translate("Narrator", "Quotation"),
        BlockKind.LIST_ITEM: translate("Narrator", "List item"),
        BlockKind.CODE: translate("Narrator", "Code"),
        BlockKind.TABLE_ROW: translate("Narrator", "Row of a table"),
        BlockKind.CAPTION: translate("Narrator", "Caption"),
        BlockKind.RULE: translate("Narrator", "Dividing line"),
    }.get(block.kind, "")


def said_of(document: Document, note: Note) -> str:
    """Return what is said of a note: kind, colour, how its place was found, text and tags."""
    anchor = document.anchors.get(note.id)
    entry = NoteEntry(note, "", anchor.state.value if anchor else "", None)
    parts = (
        kind_names()[entry.kind],
        colour_names().get(note.colour, note.colour),
        state_words(entry.state),
        " ".join(note.text.split()),
        *note.tags,
    )
    return ", ".join(part for part in parts if part)


def _touches(span: Span | None, block: Span) -> bool:
    return span is not None and span.start < block.end and max(span.end, span.start + 1) > block.start


def _page(block: Block) -> str:
    return translate("Narrator", "Page {0}").format(block.page) if block.page else ""


def _count(notes: int) -> str:
    if not notes:
        return translate("Narrator", "No notes")
    return Counted().notes(notes)


def _joined(*parts: str) -> str:
    """Join what is said into sentences, so that there are pauses between."""
    ended = (part if part.endswith((".", "!", "?", "…", "。")) else f"{part}." for part in parts if part)
    return " ".join(ended)
