"""Moving in the current article: by paragraph, jump, note, evidence, and along the trail."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from PySide6.QtCore import QCoreApplication, QObject, Signal

from viewer.article.model import Article, Block, BlockKind, Evidence, EvidenceKind, Span, blocks_of_kind
from viewer.ui.desk import Desk
from viewer.ui.document import Document
from viewer.ui.panes import Panes

_QUOTE_LENGTH = 160  # characters of the page's code shown in the status line


class Moving(QObject):
    """Takes the reader from place to place; every jump can be gone back.

    Signals: note_reached(str), the id of the note that was gone to; heading_reached(); furniture_wanted(),
    evidence stands in a line of the page that is hidden.
    """

    note_reached = Signal(str)
    furniture_wanted = Signal()
    heading_reached = Signal()

    def __init__(self, desk: Desk, panes: Panes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panes = panes

    def words_or_paragraph(self) -> Span | None:
        """Return the selection, or the current paragraph where nothing is selected."""
        pane, document = self._panes.front, self._desk.current
        if pane is None or document is None or not document.article.blocks:
            return None
        selected = pane.selected_span()
        if selected is not None and len(selected):
            return selected
        return document.article.blocks[document.article.block_index_at(pane.current_offset)].span

    def selected(self) -> Span | None:
        """Return the selected words, if there are any."""
        pane = self._panes.front
        selected = pane.selected_span() if pane is not None else None
        return selected or None

    def to_article(self) -> None:
        """Give the article the keyboard, nothing lit up."""
        pane = self._panes.front
        if pane is not None:
            pane.clear_light()
            pane.setFocus()

    def jump(self, offset: int) -> None:
        """Go to a text offset and remember where from."""
        pane, document = self._panes.front, self._desk.current
        if pane is not None and document is not None:
            self._desk.leave(document, pane.current_offset)
            pane.go_to(offset)
            pane.setFocus()

    def go_back_to(self, offset: int) -> None:
        """Go to a place of the trail, which is not remembered again."""
        pane = self._panes.front
        if pane is not None:
            pane.go_to(offset)
            pane.setFocus()

    def step_paragraph(self, by: int) -> None:
        """Go to the next or previous paragraph or heading."""
        pane = self._panes.front
        if pane is not None:
            pane.step_paragraph(by)
            pane.setFocus()

    def step_heading(self, by: int) -> None:
        """Go to the next or previous heading."""
        document, pane = self._desk.current, self._panes.front
        if document is None or pane is None or pane.current_block_index is None:
            return
        blocks, at = document.article.blocks, pane.current_block_index + by
        while 0 <= at < len(blocks) and blocks[at].kind is not BlockKind.HEADING:
            at += by
        if 0 <= at < len(blocks):
            self.jump(blocks[at].span.start)
            self.heading_reached.emit()
        else:
            words = self.tr("No heading follows.") if by > 0 else self.tr("No heading precedes.")
            self._desk.said.emit(words)

    def to_end(self, *, is_start: bool) -> None:
        """Go to the beginning or the end of the article."""
        document = self._desk.current
        if document is not None and document.article.blocks:
            self.jump(0 if is_start else document.article.blocks[-1].span.start)

    def step_note(self, by: int) -> None:
        """Go to the next or previous note in the text."""
        document, pane = self._desk.current, self._panes.front
        if document is None or pane is None:
            return
        spans = ((note, document.span_of(note.id)) for note in document.notes_in_order())
        places = [(span.start, note.id) for note, span in spans if span is not None]
        if not places:
            self._desk.said.emit(self.tr("There are no notes in this article yet; press N to write one."))
            return
        starts = [place[0] for place in places]
        here = pane.current_offset
        index = bisect_right(starts, here) if by > 0 else bisect_left(starts, here) - 1
        if not 0 <= index < len(places):
            index %= len(places)
            wrapped = self.tr("First note again.") if by > 0 else self.tr("Last note again.")
            self._desk.said.emit(wrapped)
        self.go_to_note(places[index][1])

    def to_note(self, note_id: str) -> None:
        """Go to the words of a note."""
        document, pane = self._desk.current, self._panes.front
        if document is None or pane is None:
            return
        span = document.span_of(note_id)
        if span is not None:
            self._desk.leave(document, pane.current_offset)
            pane.go_to(span.start, align="centre")
            pane.clear_light()
            pane.light_up(span)
        self.note_reached.emit(note_id)

    def go_to_note(self, note_id: str) -> None:
        """Go to the words of a note, and give the article the keyboard."""
        self.to_note(note_id)
        if self._panes.front is not None:
            self._panes.front.setFocus()

    def to_match(self, span: Span) -> None:
        """Bring a match into view without taking the keyboard from the find bar."""
        pane = self._panes.front
        if pane is not None:
            pane.go_to(span.start, align="nearest")

    def show_words(self, span: Span) -> None:
        """Show some words and light them up, without taking the keyboard from where it is."""
        pane = self._panes.front
        if pane is not None:
            pane.go_to(span.start, align="centre")
            pane.clear_light()
            pane.light_up(span)

    def to_evidence(self, evidence: Evidence) -> None:
        """Light up the words that a value came from."""
        document, pane = self._desk.current, self._panes.front
        if document is None or pane is None:
            return
        pane.clear_light()
        if evidence.span is not None:
            self._desk.leave(document, pane.current_offset)
            pane.light_up(evidence.span)
        elif evidence.kind is EvidenceKind.FURNITURE and evidence.line is not None:
            self._desk.leave(document, pane.current_offset)
            self.furniture_wanted.emit()
            pane.light_up_furniture(evidence.line)
        else:
            self._desk.said.emit(self._words_of(evidence))

    def _words_of(self, evidence: Evidence) -> str:
        """Say where a value stands that is not among the article's words."""
        if evidence.quote and evidence.detail:
            return self.tr("“{0}” — {1}").format(_shortened(evidence.quote), evidence.detail)
        if evidence.quote:
            return self.tr("“{0}”").format(_shortened(evidence.quote))
        return evidence.detail or self.tr("This value does not come from the article's words.")


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _QUOTE_LENGTH else line[:_QUOTE_LENGTH].rstrip() + "…"


@dataclass(frozen=True, slots=True)
class Target:
    """A place to go to: its name (`¶3`), the words there, its text offset and, of a note, its id."""

    name: str
    words: str
    offset: int
    note_id: str = ""


def targets(document: Document, typed: str, most: int) -> list[Target]:
    """Return at most so many places for what was typed, in the order in which they are likely meant.

    A number names the paragraph, and a number after a "p" the page, where the document has pages; words are
    looked for in headings, then notes, then paragraphs.
    """
    number = typed.strip("¶ ")
    article = document.article
    if number.isdecimal():
        index = int(number) - 1
        return [_of_block(block) for block in article.paragraphs[max(index, 0) : index + 1]]
    wanted = typed.casefold()
    fitting = (each for each in _all_targets(document) if wanted in each.words.casefold())
    return list(islice(chain(_of_page(article, typed), fitting), most))


def _of_page(article: Article, typed: str) -> Iterator[Target]:
    """Yield the first place on the page that was typed as "p7", "p. iv" or "page 7"."""
    asked = re.fullmatch(r"(?:p|pp|page)[.\s]*(\S+)", typed.strip(), re.IGNORECASE)
    label = asked[1].casefold() if asked else ""
    pages = ((index, rare.page.casefold()) for index, rare in article.columns.rare.items())
    first = next((article.blocks[index] for index, page in pages if label and page == label), None)
    if first is not None:
        yield Target(
            QCoreApplication.translate("Moving", "p. {0}").format(first.page), first.text, first.span.start
        )


def _all_targets(document: Document) -> Iterator[Target]:
    article = document.article
    yield from map(_of_block, blocks_of_kind(article.blocks, BlockKind.HEADING))
    for note in document.notes_in_order():
        span = document.span_of(note.id)
        if span is not None:
            paragraph = article.blocks[article.block_index_at(span.start)].number
            place = f"¶{paragraph}" if paragraph is not None else ""
            yield Target(f"✎ {place}", note.text or note.quote, span.start, note.id)
    yield from (_of_block(block) for block in article.paragraphs)


def _of_block(block: Block) -> Target:
    name = f"¶{block.number}" if block.number is not None else "§"
    return Target(name, block.text, block.span.start)
