"""Joins signals to slots, and puts into the window what its first view did without.

Who hears whom stands here and nowhere else. What happens is decided by the desk and its workers.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from viewer.article.model import Span
from viewer.find import Query
from viewer.notes.anchoring import AnchorState
from viewer.notes.annotation import Note
from viewer.notes.history import Step
from viewer.places import shipped
from viewer.ui.accessible import describe_parts
from viewer.ui.actions import COLOURS, COPY_AS, PROFILES, RECENT, THEMES, Do, action_specs
from viewer.ui.captures import CaptureWork
from viewer.ui.copy_work import CopyWork
from viewer.ui.desk import Desk
from viewer.ui.document import Document
from viewer.ui.find_work import FindWork
from viewer.ui.focus_order import FocusOrder
from viewer.ui.focus_ring import FocusRing
from viewer.ui.looks import Looks
from viewer.ui.menus import draw_icons, fill_menus, fill_tool_bar, make_actions
from viewer.ui.moving import Moving, targets
from viewer.ui.narrator import Narrator
from viewer.ui.note_work import NoteWork
from viewer.ui.pane.article_pane import Mark
from viewer.ui.panels.find_bar import FindBar
from viewer.ui.panels.notes import NoteEntry, NotesPanel
from viewer.ui.panels.results import ResultsPanel
from viewer.ui.reading import ReadingNotice
from viewer.ui.repair import RepairWork
from viewer.ui.settings import OpenPlace, Preferences, Session
from viewer.ui.status import StatusLine
from viewer.ui.theme import load_theme
from viewer.ui.welcome import Welcome
from viewer.ui.window import Window

_ZOOMS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
_COLUMN_STEP = 4  # characters


class Wiring(QObject):
    """Wires a window to a desk. `session_changed` and `closing` tell that there is something to remember."""

    session_changed = Signal()
    closing = Signal()

    def __init__(
        self, window: Window, desk: Desk, notes: NoteWork, finder: FindWork, session: Session
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._notes = notes
        self._finder = finder
        self._session = session
        self._specs = action_specs()
        self._captures: CaptureWork | None = None
        self._put_in_the_rest()
        self._moving = Moving(desk, window.panes, self)
        self._copying = CopyWork(desk, self._moving, window)
        self._narrator = Narrator(desk, window.panes, self)
        self._focus = (FocusOrder(self), FocusRing(self))
        self._repair = RepairWork(desk, notes, self._moving, (window.put_over, window.put_under), self)
        self._notice = ReadingNotice(desk.reading, window.put_over, self)
        self._make_menus()
        self._join_desk()
        self._join_window()
        self._join_panels()
        self._join_actions()
        self._take_preferences(desk.preferences)
        self._check_sides()
        self._enable()
        if window.panes.front is None:
            self._show_document(None)
        window.may_close = self._may_close

    def session(self) -> Session:
        """Return what lies open now, and where, for the next start."""
        places = tuple(map(self._place_of, self._desk.documents))
        session = self._session
        for place in places:
            session = session.with_place(place)
        documents, current = self._desk.documents, self._desk.current
        self._session = replace(
            session,
            documents=places,
            current=documents.index(current) if current is not None else 0,
            **self._window.places(),
        )
        return self._session

    @property
    def moving(self) -> Moving:
        """What takes the reader from place to place."""
        return self._moving

    @property
    def recent(self) -> tuple[str, ...]:
        """The paths of the documents opened lately, the last one first."""
        return self._session.recent

    def show_pace(self, factor: float) -> None:
        """Count the minutes left by the reader's own pace, 1 being the average reader's."""
        self._status.show_pace(factor)

    def remember(self, **members: object) -> None:
        """Take some members of the session as they are now."""
        self._session = replace(self._session, **cast("dict[str, Any]", members))
        self.session_changed.emit()

    def join_captures(self, captures: CaptureWork) -> None:
        """Join what offers the notes of other captures, and remember what was declined."""
        self._captures = captures
        captures.is_declined = self._is_declined
        captures.declined.connect(self._decline)
        captures.set_theme(load_theme(self._desk.preferences.theme))
        self._window.do[Do.CAPTURES].triggered.connect(captures.open)

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open files; the last of them comes to the front."""
        for path in paths:
            self._open_path(path)

    def find_phrase(self, phrase: str) -> None:
        """Open the find bar with a phrase, as if it had been typed."""
        self._find_bar.show()
        self._find_bar.open_with(phrase)

    def act_on_early_keys(self) -> None:
        """Do now what was pressed while the window was not wired yet, as if it were pressed now."""
        keys, self._window.early_keys = self._window.early_keys or [], None
        for each in keys:
            part = QApplication.focusWidget() or self._window
            asked = QKeyEvent(QEvent.Type.ShortcutOverride, each.key(), each.modifiers(), each.text())
            asked.ignore()
            QApplication.sendEvent(part, asked)
            sequence = QKeySequence(each.keyCombination())
            meant = next((each for each in self._window.do.values() if sequence in each.shortcuts()), None)
            if meant is None or asked.isAccepted():
                QApplication.sendEvent(part, each)
            else:
                meant.trigger()

    # --- what the first view did without ----------------------------------------------------------

    def _put_in_the_rest(self) -> None:
        window = self._window
        self._note_list = NotesPanel()
        self._results = ResultsPanel()
        self._results.hide()
        self._find_bar = FindBar()
        self._find_bar.hide()
        self._status = StatusLine()
        self._welcome = Welcome()
        window.put_notes(self._note_list)
        window.left.addWidget(self._results)
        window.put_under(self._find_bar)
        window.setStatusBar(self._status)
        window.panes.put_behind(self._welcome)
        describe_parts(window)

    def _make_menus(self) -> None:
        self._window.do = make_actions(self._window)
        self._recent_menu = QMenu(self.tr("Open &recent"), self._window)
        self._recent_menu.setObjectName(RECENT)
        self._looks = Looks(self._window, self._desk, self)
        self._colour_menu, self._colours = self._choices(
            self.tr("&Colour of new notes"),
            "note_colour",
            {
                "yellow": self.tr("&Yellow"),
                "orange": self.tr("&Orange"),
                "pink": self.tr("&Pink"),
                "purple": self.tr("P&urple"),
                "blue": self.tr("&Blue"),
                "green": self.tr("&Green"),
            },
        )
        self._copy_menu = QMenu(self.tr("C&opy as"), self._window)
        others = {RECENT: self._recent_menu, COLOURS: self._colour_menu, COPY_AS: self._copy_menu}
        others |= {THEMES: self._looks.themes, PROFILES: self._looks.profiles}
        fill_menus(self._window.menus, self._window.do, others)
        fill_tool_bar(self._window.tools, self._window.do)

    def _choices(
        self, title: str, preference: str, labels: dict[str, str]
    ) -> tuple[QMenu, dict[str, QAction]]:
        menu = QMenu(title, self._window)
        group = QActionGroup(menu)
        made: dict[str, QAction] = {}
        for value, label in labels.items():
            made[value] = menu.addAction(label)
            made[value].setCheckable(True)
            made[value].triggered.connect(partial(self._prefer, preference, value))
            group.addAction(made[value])
        return menu, made

    # --- who hears whom ---------------------------------------------------------------------------

    def _join_desk(self) -> None:
        desk, notes, finder = self._desk, self._notes, self._finder
        desk.document_opened.connect(self._add_document)
        desk.document_closed.connect(self._remove_document)
        desk.current_changed.connect(self._show_document)
        desk.article_changed.connect(self._show_article)
        desk.notes_changed.connect(self._show_notes)
        desk.save_changed.connect(self._show_saving)
        desk.trail_changed.connect(self._enable)
        desk.undo_changed.connect(self._enable)
        desk.place_wished.connect(self._moving.go_back_to)
        desk.note_wished.connect(self._moving.go_to_note)
        desk.preferences_changed.connect(self._take_preferences)
        desk.reading.cancelled.connect(self._show_cancelled)
        desk.said.connect(self._status.say)
        desk.failed.connect(self._fail)
        notes.added.connect(self._note_list.show_current)
        notes.text_wanted.connect(self._write_note)
        finder.searching.connect(self._show_searching)
        finder.changed.connect(self._show_matches)
        finder.match_wished.connect(self._moving.to_match)
        finder.changed.connect(self._narrator.tell_matches)
        notes.added.connect(self._narrator.tell_added)

    def _join_window(self) -> None:
        window = self._window
        window.panes.moved.connect(self._show_place)
        window.panes.mark_clicked.connect(self._choose_note)
        window.panes.zoom_requested.connect(self._zoom)
        window.panes.files_dropped.connect(self.open_paths)
        window.panes.menu_requested.connect(self._show_menu)
        window.panes.link_activated.connect(self._ask_to_open)
        window.panes.link_hovered.connect(self._show_link)
        window.panes.place_wished.connect(self._moving.jump)
        window.panes.images_blocked.connect(self._show_blocked)
        window.contents.place_requested.connect(self._moving.jump)
        window.metadata.evidence_requested.connect(self._moving.to_evidence)
        window.metadata.correction_requested.connect(self._correct)
        window.metadata.encoding_requested.connect(self._reopen_as)
        window.tabs.currentChanged.connect(self._choose_tab)
        window.tabs.tabCloseRequested.connect(self._close_tab)
        window.paths_dropped.connect(self.open_paths)
        window.sides_changed.connect(self._check_sides)

    def _join_panels(self) -> None:
        notes, finder, moving = self._notes, self._finder, self._moving
        self._results.match_requested.connect(finder.choose)
        self._note_list.note_requested.connect(moving.to_note)
        self._note_list.text_edited.connect(notes.write)
        self._note_list.colour_picked.connect(notes.colour)
        self._note_list.tags_edited.connect(notes.tag)
        self._note_list.removal_requested.connect(notes.remove)
        self._note_list.document_note_requested.connect(self._note_document)
        moving.note_reached.connect(self._note_list.show_current)
        moving.note_reached.connect(self._narrator.tell_note)
        moving.heading_reached.connect(self._narrator.tell_heading)
        self._narrator.result = self._find_bar.result
        moving.furniture_wanted.connect(self._show_furniture)
        self._find_bar.query_changed.connect(finder.look_for)
        self._find_bar.query_changed.connect(self._keep_find_options)
        self._find_bar.step_requested.connect(finder.step)
        self._find_bar.closed.connect(self._close_find)
        self._find_bar.list_requested.connect(self._toggle_results)
        self._welcome.open_requested.connect(self._open)
        self._welcome.path_requested.connect(self._open_path)
        self._welcome.sample_requested.connect(self._open_sample)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        self._copy_menu.aboutToShow.connect(partial(self._copying.fill, self._copy_menu))

    def _join_actions(self) -> None:
        moving, walk, finder = self._moving, self._desk.walk, self._finder
        slots: dict[Do, Callable[..., Any]] = {
            Do.OPEN: self._open,
            Do.REOPEN_AS: self._reopen_as,
            Do.CLOSE: self._close_current,
            Do.CLOSE_ALL: self._close_all,
            Do.NEXT_DOCUMENT: partial(self._step_document, 1),
            Do.PREVIOUS_DOCUMENT: partial(self._step_document, -1),
            Do.PRINT: self._print,
            Do.QUIT: self._window.close,
            Do.UNDO: self._undo,
            Do.REDO: self._redo,
            Do.COPY: self._copying.copy,
            Do.COPY_CITED: self._copying.copy_cited,
            Do.COPY_LINK: self._copying.copy_link,
            Do.COPY_STYLES: self._copying.edit_styles,
            Do.SELECT_ALL: self._select_all,
            Do.FIND: self._open_find,
            Do.FIND_NEXT: partial(finder.step, 1),
            Do.FIND_PREVIOUS: partial(finder.step, -1),
            Do.RESULTS: self._toggle_results,
            Do.NEXT_PARAGRAPH: partial(moving.step_paragraph, 1),
            Do.PREVIOUS_PARAGRAPH: partial(moving.step_paragraph, -1),
            Do.NEXT_HEADING: partial(moving.step_heading, 1),
            Do.PREVIOUS_HEADING: partial(moving.step_heading, -1),
            Do.START: partial(moving.to_end, is_start=True),
            Do.END: partial(moving.to_end, is_start=False),
            Do.GO_TO: self._go_to,
            Do.BACK: partial(walk, -1),
            Do.FORWARD: partial(walk, 1),
            Do.NEXT_NOTE: partial(moving.step_note, 1),
            Do.PREVIOUS_NOTE: partial(moving.step_note, -1),
            Do.WHERE: self._narrator.tell_place,
            Do.NOTE: partial(self._on_words, self._notes.comment),
            Do.HIGHLIGHT: partial(self._on_words, self._notes.highlight),
            Do.BOOKMARK: partial(self._on_words, self._notes.bookmark),
            Do.DOCUMENT_NOTE: self._note_document,
            Do.DELETE_NOTE: self._delete_note,
            Do.REPAIR: self._repair.open,
            Do.NOTES_FOLDER: self._show_notes_file,
            Do.ZOOM_IN: partial(self._zoom, 1),
            Do.ZOOM_OUT: partial(self._zoom, -1),
            Do.ZOOM_RESET: partial(self._prefer, "zoom_percent", 100),
            Do.WIDER: partial(self._widen, _COLUMN_STEP),
            Do.NARROWER: partial(self._widen, -_COLUMN_STEP),
            Do.PANELS: self._toggle_panels,
            Do.LEFT_PANEL: self._window.left.setVisible,
            Do.RIGHT_PANEL: self._window.right.setVisible,
            Do.NEXT_PANE: partial(self._step_pane, 1),
            Do.PREVIOUS_PANE: partial(self._step_pane, -1),
            Do.FURNITURE: partial(self._prefer, "shows_furniture"),
            Do.NUMBERS: partial(self._prefer, "shows_numbers"),
            Do.SETTINGS: self._looks.open_settings,
            Do.SAMPLE: self._open_sample,
            Do.ABOUT: self._show_about,
        }
        takes_state = {Do.LEFT_PANEL, Do.RIGHT_PANEL, Do.FURNITURE, Do.NUMBERS}
        for name, slot in slots.items():
            action = self._window.do[name]
            if name in takes_state:
                action.toggled.connect(slot)  # `triggered` would call it without the state
            else:
                action.triggered.connect(partial(_without_state, slot))

    # --- documents --------------------------------------------------------------------------------

    def _open(self) -> None:
        current = self._desk.current
        folder = str(Path(current.path).parent) if current else ""
        paths, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open an article"), folder, self._file_filters()
        )
        self.open_paths(paths)

    def _open_path(self, path: str) -> None:
        place = self._session.remembered(str(Path(path).absolute()))
        self._desk.open(place.path, offset=place.offset, encoding=place.encoding or None)

    def _open_sample(self) -> None:
        self._open_path(str(shipped("articles", "article.txt")))

    def _file_filters(self) -> str:
        """Return what the dialog for opening shows, as Qt writes it: all that can be read, then each kind."""
        kinds = (
            (self.tr("Texts"), "*.txt *.text"),
            (self.tr("Web pages"), "*.html *.htm *.xhtml *.mht *.mhtml *.warc *.webarchive *.gz"),
            (self.tr("Markdown"), "*.md *.markdown"),
            (self.tr("Books and documents"), "*.epub *.docx *.pdf"),
            (self.tr("Mails"), "*.eml"),
        )
        every = " ".join(endings for _, endings in kinds)
        rows = ((self.tr("Articles"), every), *kinds, (self.tr("All files"), "*"))
        return ";;".join(f"{kind} ({endings})" for kind, endings in rows)

    def _place_of(self, document: Document) -> OpenPlace:
        return OpenPlace(document.path, self._window.panes.place_of(document), document.encoding or "")

    def _is_declined(self, digest: str) -> bool:
        return digest in self._session.declined

    def _decline(self, digest: str) -> None:
        self._session = self._session.with_declined(digest)
        self.session_changed.emit()

    def _add_document(self, document: Document) -> None:
        self._window.panes.add(document)
        index = self._desk.documents.index(document)
        with QSignalBlocker(self._window.tabs):
            self._window.tabs.insertTab(index, "")
            self._window.tabs.setTabData(index, document)
            self._looks.put_close_button(self._window.tabs, index)
        self._name_tab(index, document)
        self._window.tabs.setVisible(self._window.tabs.count() > 1)
        self._session = self._session.with_recent(document.path)
        self.session_changed.emit()

    def _name_tab(self, index: int, document: Document) -> None:
        title = document.article.title or document.name
        self._window.tabs.setTabText(
            index, (title if len(title) <= 32 else title[:30].rstrip() + "…").replace("&", "&&")
        )
        self._window.tabs.setTabToolTip(index, f"{title}\n{document.path}")

    def _remove_document(self, document: Document) -> None:
        for index in range(self._window.tabs.count()):
            if self._window.tabs.tabData(index) is document:
                with QSignalBlocker(self._window.tabs):
                    self._window.tabs.removeTab(index)
                break
        self._window.tabs.setVisible(self._window.tabs.count() > 1)
        self._session = self._session.with_place(self._place_of(document))
        self._window.panes.remove(document)
        self.session_changed.emit()

    def _show_document(self, document: Document | None) -> None:
        self._window.panes.bring_forward(document)
        self._status.show_article(document.article if document else None)
        self._count_blocked()
        if document is None:
            self._welcome.show_recent(self._session.recent)
            self._welcome.setFocus()
            self._find_bar.hide()
        else:
            with QSignalBlocker(self._window.tabs):
                self._window.tabs.setCurrentIndex(self._desk.documents.index(document))
            if self._find_bar.isVisible():
                self._finder.look_for(self._find_bar.query())
            elif self._window.panes.front is not None:
                self._window.panes.front.setFocus()
        self._show_article(document)
        self._show_notes(document)
        self._show_matches(document)
        self._show_saving(document)
        self._show_place()
        self.session_changed.emit()

    def _show_article(self, document: Document | None) -> None:
        if document is not self._desk.current:
            return
        article = document.article if document else None
        self._window.metadata.show_article(article)
        self._window.contents.show_article(article)
        self._window.show_title((article.title if article else None) or (document.name if document else ""))
        if document is not None:
            self._name_tab(self._desk.documents.index(document), document)
        self._enable()

    def _choose_tab(self, index: int) -> None:
        if 0 <= index < len(self._desk.documents):
            self._desk.bring_forward(self._desk.documents[index])

    def _close_tab(self, index: int) -> None:
        self._desk.close(self._desk.documents[index])

    def _close_current(self) -> None:
        if self._desk.current is not None:
            self._desk.close(self._desk.current)

    def _close_all(self) -> None:
        for document in list(self._desk.documents):
            self._desk.close(document)

    def _step_document(self, by: int) -> None:
        documents, current = self._desk.documents, self._desk.current
        if current is not None:
            self._desk.bring_forward(documents[(documents.index(current) + by) % len(documents)])

    def _reopen_as(self) -> None:
        from viewer.ui.encoding_dialog import ask_encoding  # noqa: PLC0415  no dialog at start-up

        document = self._desk.current
        if document is not None:
            stated = document.article.metadata.get("encoding")
            encoding = ask_encoding(self._window, stated, load_theme(self._desk.preferences.theme))
            if encoding is not None:
                self._desk.reopen(document, encoding or None)

    def _correct(self, name: str, value: str) -> None:
        document = self._desk.current
        if name != "encoding":
            self._notes.correct(name, value)
        elif document is not None:  # another encoding makes another text: it is to be read anew
            self._desk.reopen(document, value or None)

    def _show_cancelled(self, path: str) -> None:
        self._status.say(self.tr("{0} was not opened.").format(Path(path).name))
        if self._desk.current is None:
            self._show_document(None)

    def _fail(self, sentence: str) -> None:
        from viewer.ui.dialogs import show_error  # noqa: PLC0415  no dialog at start-up

        if self._desk.current is None:
            self._show_document(None)
        show_error(self._window, sentence)

    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for path in self._session.recent:
            action = self._recent_menu.addAction(Path(path).name.replace("&", "&&"))
            action.setToolTip(path)
            action.triggered.connect(partial(_without_state, partial(self._open_path, path)))
        self._recent_menu.setToolTipsVisible(True)
        if not self._session.recent:
            self._recent_menu.addAction(self.tr("Nothing yet")).setEnabled(False)

    # --- the reader's place, selection and matches ------------------------------------------------

    def _show_place(self) -> None:
        pane, document = self._window.panes.front, self._desk.current
        if pane is None or document is None or not document.article.blocks:
            return
        offset = pane.current_offset
        document.place = offset
        self._window.contents.show_place(document.article.block_index_at(offset))
        self._status.show_place(document.article, offset, pane.position_fraction())
        self._enable()

    def _show_blocked(self) -> None:
        self._count_blocked()
        self._show_place()

    def _count_blocked(self) -> None:
        pane = self._window.panes.front
        self._status.show_blocked(pane.blocked_images if pane is not None else 0)

    def _show_link(self, address: str) -> None:
        from viewer.ui.links import shown_address  # noqa: PLC0415  most articles have no link

        self._status.showMessage(shown_address(address))

    def _ask_to_open(self, address: str) -> None:
        from viewer.ui.links import ask_to_open  # noqa: PLC0415  no dialog at start-up

        ask_to_open(self._window, address)

    def _go_to(self) -> None:
        from viewer.ui.dialogs import GoToDialog  # noqa: PLC0415  no dialog at start-up

        document = self._desk.current
        if document is None:
            return
        dialog = GoToDialog(partial(targets, document), self._window)
        dialog.exec()
        dialog.deleteLater()
        if dialog.chosen is not None and dialog.chosen.note_id:
            self._moving.go_to_note(dialog.chosen.note_id)
        elif dialog.chosen is not None:
            self._moving.jump(dialog.chosen.offset)

    def _open_find(self) -> None:
        pane, document = self._window.panes.front, self._desk.current
        if pane is None or document is None:
            return
        span = pane.selected_span()
        words = span.of(document.article.text) if span is not None else ""
        if not self._find_bar.isVisible():
            self._desk.leave(document, pane.current_offset)
        self._find_bar.show()
        self._find_bar.open_with(words if 0 < len(words) <= 200 and "\n" not in words else None)
        self._finder.look_for(self._find_bar.query(), seen_from=span.start if span is not None else None)

    def _close_find(self) -> None:
        self._find_bar.hide()
        self._results.hide()
        self._finder.forget()
        if self._window.panes.front is not None:
            self._window.panes.front.setFocus()

    def _keep_find_options(self, query: Query) -> None:
        self._desk.prefer(
            find_case=query.case,
            find_word=query.word,
            find_regex=query.regex,
            find_diacritics=query.diacritics,
        )

    def _show_searching(self) -> None:
        self._find_bar.show_result(0, 0, searching=True)

    def _show_matches(self, document: Document | None) -> None:
        if document is None or document is not self._desk.current:
            return
        matches = document.matches
        current = matches.current + 1 if matches.current is not None else 0
        problem = str(matches.problem) if matches.problem else ""
        self._find_bar.show_result(
            current, len(matches.spans), wrapped=matches.wrapped.value, problem=problem
        )
        self._window.panes.set_matches(document, matches.spans, matches.current)
        if self._results.isVisible():
            self._results.show_matches(document.article, matches.spans, matches.current)

    def _toggle_results(self) -> None:
        document = self._desk.current
        if document is None:
            return
        if not self._find_bar.isVisible():
            self._open_find()
        self._results.setVisible(not self._results.isVisible())
        if self._results.isVisible():
            self._window.do[Do.LEFT_PANEL].setChecked(True)
            self._window.left.show()
            self._show_matches(document)

    def _select_all(self) -> None:
        if self._window.panes.front is not None:
            self._window.panes.front.selectAll()

    def _print(self) -> None:
        from viewer.ui.printing.dialog import PrintDialog  # noqa: PLC0415  nobody prints at start-up
        from viewer.ui.printing.pieces import PlacedNote  # noqa: PLC0415

        document = self._desk.current
        if document is not None:
            notes = tuple(PlacedNote(note, document.span_of(note.id)) for note in document.notes_in_order())
            preferences, prefer = self._desk.preferences, self._desk.prefer
            dialog = PrintDialog(document.article, notes, preferences, prefer, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    # --- notes ------------------------------------------------------------------------------------

    def _on_words(self, act: Callable[[Span], Any]) -> None:
        span = self._moving.words_or_paragraph()
        if span is not None:
            act(span)

    def _note_document(self) -> None:
        if self._desk.current is not None:
            self._notes.comment(None)

    def _write_note(self, note_id: str) -> None:
        self._window.do[Do.RIGHT_PANEL].setChecked(True)
        self._window.right.show()
        self._note_list.edit(note_id)

    def _choose_note(self, note_id: str) -> None:
        self._window.do[Do.RIGHT_PANEL].setChecked(True)
        self._window.right.show()
        self._note_list.show_current(note_id)

    def _delete_note(self) -> None:
        note_id = self._note_list.current_id()
        if note_id is not None:
            self._notes.remove(note_id)

    def _show_notes(self, document: Document | None) -> None:
        if document is not None:
            placed = ((note, document.span_of(note.id)) for note in document.notebook.notes)
            marks = [_mark(note, span) for note, span in placed if span is not None]
            self._window.panes.set_marks(document, marks)
        if document is not self._desk.current:
            return
        entries = [_entry(document, note) for note in document.notes_in_order()] if document else []
        self._note_list.show_notes(entries, is_open=document is not None)
        if document is not None and document.article.blocks:
            places = (entry.offset for entry in entries if entry.offset is not None)
            self._window.contents.show_note_counts(Counter(map(document.article.block_index_at, places)))
        self._enable()

    def _show_saving(self, document: Document | None) -> None:
        if document is self._desk.current:
            self._status.show_saving(document)

    def _show_notes_file(self) -> None:
        document = self._desk.current
        if document is not None:
            folder = document.notes_path.parent
            folder.mkdir(parents=True, exist_ok=True)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
            self._status.say(str(document.notes_path))

    def _undo(self) -> None:
        if self._desk.current is not None:
            self._desk.undo(self._desk.current)

    def _redo(self) -> None:
        if self._desk.current is not None:
            self._desk.redo(self._desk.current)

    # --- how it looks -----------------------------------------------------------------------------

    def _prefer(self, preference: str, value: object) -> None:
        self._desk.prefer(**{preference: value})

    def _show_furniture(self) -> None:
        self._prefer("shows_furniture", value=True)

    def _zoom(self, by: int) -> None:
        now = self._desk.preferences.zoom_percent
        steps = [each for each in _ZOOMS if (each > now if by > 0 else each < now)]
        if steps:
            self._prefer("zoom_percent", steps[0] if by > 0 else steps[-1])
            self._status.say(self.tr("{0} %").format(self._desk.preferences.zoom_percent))

    def _widen(self, by: int) -> None:
        self._prefer("column_characters", self._desk.preferences.column_characters + by)
        self._status.say(self.tr("%Ln character(s) a line", "", self._desk.preferences.column_characters))

    def _take_preferences(self, preferences: Preferences) -> None:
        self._window.take_preferences(preferences)
        theme = load_theme(preferences.theme)
        for panel in (self._results, self._note_list, self._find_bar, self._status, self._welcome):
            panel.set_theme(theme)
        self._repair.set_theme(theme)
        self._notice.set_theme(theme)
        if self._captures is not None:
            self._captures.set_theme(theme)
        draw_icons(self._window.do, theme)
        self._colours[preferences.note_colour].setChecked(True)
        self._window.do[Do.FURNITURE].setChecked(preferences.shows_furniture)
        self._window.do[Do.NUMBERS].setChecked(preferences.shows_numbers)
        self._find_bar.set_options(
            case=preferences.find_case,
            word=preferences.find_word,
            regex=preferences.find_regex,
            diacritics=preferences.find_diacritics,
        )

    def _toggle_panels(self) -> None:
        is_bare = self._window.left.isHidden() and self._window.right.isHidden()
        for side, name in ((self._window.left, Do.LEFT_PANEL), (self._window.right, Do.RIGHT_PANEL)):
            side.setVisible(is_bare)
            self._window.do[name].setChecked(is_bare)

    def _step_pane(self, by: int) -> None:
        ring: list[QWidget] = [
            widget
            for widget in (
                self._window.contents,
                self._window.panes.front or self._welcome,
                self._window.metadata,
                self._note_list,
            )
            if widget.isVisible()
        ]
        focused = QApplication.focusWidget()
        here = next(
            (
                at
                for at, each in enumerate(ring)
                if focused and (each is focused or each.isAncestorOf(focused))
            ),
            0,
        )
        ring[(here + by) % len(ring)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enable(self, *_: object) -> None:
        document = self._desk.current
        for name, spec in self._specs.items():
            if spec.needs_article:
                self._window.do[name].setEnabled(document is not None)
        if document is not None:
            self._name_step(Do.UNDO, self.tr("&Undo {0}"), document.history.to_undo)
            self._name_step(Do.REDO, self.tr("&Redo {0}"), document.history.to_redo)
            self._window.do[Do.BACK].setEnabled(document.trail.can_go_back)
            self._window.do[Do.FORWARD].setEnabled(document.trail.can_go_forward)
            self._window.do[Do.FURNITURE].setEnabled(bool(document.article.furniture))

    def _name_step(self, name: Do, label: str, step: Step | None) -> None:
        self._window.do[name].setEnabled(step is not None)
        self._window.do[name].setText(label.format(step.text if step is not None else "").strip())

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._window)
        for entry in (
            Do.COPY,
            Do.COPY_CITED,
            Do.COPY_LINK,
            None,
            Do.HIGHLIGHT,
            Do.NOTE,
            Do.BOOKMARK,
            None,
            Do.FIND,
            Do.FURNITURE,
        ):
            if entry is None:
                menu.addSeparator()
            else:
                menu.addAction(self._window.do[entry])
        pane = self._window.panes.front
        if pane is not None and pane.current_link:
            from viewer.ui.links import add_link_entries  # noqa: PLC0415  most articles have no link

            add_link_entries(menu, self._window, pane.current_link)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _show_about(self) -> None:
        from viewer.ui.dialogs import show_about  # noqa: PLC0415  no dialog at start-up

        show_about(self._window, load_theme(self._desk.preferences.theme))

    # --- the window itself --------------------------------------------------------------------------

    def _check_sides(self) -> None:
        self._window.do[Do.LEFT_PANEL].setChecked(not self._window.left.isHidden())
        self._window.do[Do.RIGHT_PANEL].setChecked(not self._window.right.isHidden())

    def _may_close(self) -> bool:
        from viewer.ui.dialogs import Unsaved, ask_unsaved  # noqa: PLC0415  no dialog at start-up

        self.closing.emit()
        while lost := self._desk.unsaved():
            answer = ask_unsaved(self._window, lost[0].save_problem)
            if answer is Unsaved.STAY:
                return False
            if answer is Unsaved.LOSE:
                break
        return True


def _entry(document: Document, note: Note) -> NoteEntry:
    anchor = document.anchors.get(note.id)
    span = anchor.span if anchor else None
    state = anchor.state if anchor else AnchorState.ORPHAN
    place = ""
    if span is not None:
        block = document.article.blocks[document.article.block_index_at(span.start)]
        place = f"¶{block.number}" if block.number is not None else ""
    return NoteEntry(note, place, state.value, span.start if span else None)


def _mark(note: Note, span: Span) -> Mark:
    return Mark(note.id, span, note.colour, note.motivation.value, bool(note.text))


def _without_state(slot: Callable[[], Any], _checked: bool = False) -> None:  # noqa: FBT001, FBT002  Qt's own shape
    slot()
