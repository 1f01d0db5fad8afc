"""What becomes of notes in a text that changed: said over the article, gone through under it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from viewer.article.model import Article, Span
from viewer.notes.alignment import word_diff
from viewer.notes.anchoring import AnchorState, count_states
from viewer.notes.annotation import Note
from viewer.ui.desk import Desk
from viewer.ui.document import Document
from viewer.ui.moving import Moving
from viewer.ui.note_work import NoteWork
from viewer.ui.panels.notice import NoticeBar
from viewer.ui.panels.repair import Candidate, Doubt, RepairPanel
from viewer.ui.theme import Theme
from viewer.ui.translation import listed

_AROUND = 40  # code points of the text shown before and after a place


class RepairWork(QObject):
    """Shows the strip with the states of the notes, and the panel with those in doubt, when there are any.

    Args:
        desk: whose current document is looked after.
        notes: does what the reader decides.
        moving: shows the places.
        put_over, put_under: lay a widget over and under the article; called once each, when first needed.
        parent: whose life this ends with.
    """

    def __init__(
        self,
        desk: Desk,
        notes: NoteWork,
        moving: Moving,
        places: tuple[Callable[[QWidget], None], Callable[[QWidget], None]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notes = notes
        self._moving = moving
        self._put_over, self._put_under = places
        self._bar: NoticeBar | None = None
        self._panel: RepairPanel | None = None
        self._theme: Theme | None = None
        self._dismissed: set[int] = set()
        desk.current_changed.connect(self._show)
        desk.notes_changed.connect(self._show)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        for widget in (self._bar, self._panel):
            if widget is not None:
                widget.set_theme(theme)

    def open(self) -> None:
        """Show the panel and give it the keyboard; where no note is in doubt, say so."""
        document = self._desk.current
        if document is None:
            return
        if not (document.doubts() or document.moved()):
            self._desk.said.emit(self.tr("Every note of this document stands where it was made."))
            return
        panel = self._made_panel()
        panel.show()
        self._show(document)
        panel.setFocus()

    # --- what is shown ----------------------------------------------------------------------------

    def _show(self, document: Document | None) -> None:
        if document is not self._desk.current:
            return
        doubts = document.doubts() if document is not None else []
        moved = document.moved() if document is not None else []
        is_panel_open = self._panel is not None and self._panel.isVisible()
        is_wanted = bool(doubts or moved) and not is_panel_open and id(document) not in self._dismissed
        if document is not None and is_wanted:
            self._made_bar().say(
                self._sentence(document),
                self.tr("Look at them"),
                self.tr("Go through the notes one by one (Ctrl+Shift+R)"),
            )
        elif self._bar is not None:
            self._bar.hide()
        if self._panel is not None and is_panel_open:
            if document is None or not (doubts or moved):
                self._close_panel()
            else:
                self._panel.show_doubts([_doubt(document, note) for note in doubts], len(moved))

    def _sentence(self, document: Document) -> str:
        counts = count_states(document.anchors)
        names = {
            AnchorState.EXACT: self.tr("{0} exact"),
            AnchorState.MOVED: self.tr("{0} moved"),
            AnchorState.CHANGED: self.tr("{0} changed"),
            AnchorState.AMBIGUOUS: self.tr("{0} ambiguous"),
            AnchorState.ORPHAN: self.tr("{0} without a place"),
        }
        told = listed(names[state].format(count) for state, count in counts.items() if count)
        return self.tr("This text is not the one that the notes were made on: {0}.").format(told)

    def _made_bar(self) -> NoticeBar:
        if self._bar is None:
            self._bar = NoticeBar()
            self._bar.answered.connect(self.open)
            self._bar.closed.connect(self._dismiss)
            self._dress(self._bar)
            self._put_over(self._bar)
        return self._bar

    def _made_panel(self) -> RepairPanel:
        if self._panel is None:
            panel = RepairPanel()
            panel.place_requested.connect(self._moving.show_words)
            panel.accept_requested.connect(self._notes.settle)
            panel.selection_requested.connect(self._put_on_selection)
            panel.orphan_requested.connect(self._notes.keep_without_place)
            panel.accept_moved_requested.connect(self._notes.settle_moved)
            panel.closed.connect(self._close_panel)
            self._dress(panel)
            self._put_under(panel)
            self._panel = panel
        return self._panel

    def _dress(self, widget: NoticeBar | RepairPanel) -> None:
        if self._theme is not None:
            widget.set_theme(self._theme)

    # --- what the reader does ---------------------------------------------------------------------

    def _dismiss(self) -> None:
        if self._desk.current is not None:
            self._dismissed.add(id(self._desk.current))
        if self._bar is not None:
            self._bar.hide()

    def _close_panel(self) -> None:
        if self._panel is not None:
            self._panel.hide()
        self._show(self._desk.current)
        self._moving.to_article()

    def _put_on_selection(self, note_id: str) -> None:
        span = self._moving.selected()
        if span is None:
            self._desk.said.emit(self.tr("Select the words in the article first."))
        else:
            self._notes.settle(note_id, span)


def _doubt(document: Document, note: Note) -> Doubt:
    anchor = document.anchors[note.id]
    spans = (anchor.span,) if anchor.span is not None else anchor.candidates
    candidates = tuple(_candidate(document.article, span) for span in spans)
    diff = word_diff(note.quote, candidates[0].words) if len(candidates) == 1 else ()
    return Doubt(note, anchor.state.value, candidates, diff)


def _candidate(article: Article, span: Span) -> Candidate:
    block = article.blocks[article.block_index_at(span.start)]
    before = article.text[max(block.span.start, span.start - _AROUND) : span.start]
    after = article.text[span.end : min(len(article.text), span.end + _AROUND)].partition("\n")[0]
    place = f"¶{block.number}" if block.number is not None else "§"
    return Candidate(span, place, before, span.of(article.text), after)
