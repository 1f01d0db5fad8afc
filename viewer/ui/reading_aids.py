"""What makes reading easier: made once the window is wired, each part working only while it is wanted."""

from functools import partial

from PySide6.QtCore import QLocale, QObject, QSignalBlocker

from viewer.ui.actions import Do
from viewer.ui.aloud import Aloud
from viewer.ui.auto_scroll import AutoScroll
from viewer.ui.desk import Desk
from viewer.ui.document import Document
from viewer.ui.full_screen import FullScreen
from viewer.ui.note_preview import NotePreview
from viewer.ui.pace import Pace, PaceKeeper
from viewer.ui.returning import Returning
from viewer.ui.settings import Preferences
from viewer.ui.theme import load_theme
from viewer.ui.window import Window
from viewer.ui.wiring import Wiring


class ReadingAids(QObject):
    """Joins the reading aids to their actions, the desk and the panes."""

    def __init__(self, window: Window, desk: Desk, wiring: Wiring) -> None:
        super().__init__(wiring)
        self._window = window
        self._desk = desk
        self._wiring = wiring
        own = (Do.AUTO_SCROLL, Do.FASTER, Do.SLOWER)
        self.scroll = AutoScroll(tuple(window.do[each] for each in own), self)
        self.full_screen = FullScreen(window)
        self.preview = NotePreview(desk, window.panes, self)
        self.returning = Returning(desk, window.panes, self)
        self.pace = PaceKeeper(Pace(*wiring.session().pace), self)
        self.aloud = Aloud(self)
        self._join()
        self._take_preferences(desk.preferences)
        self._take_pace(self.pace.pace)
        self._show_full_screen()

    def close(self) -> None:
        """Stop what goes on by itself, for the program ends."""
        self.scroll.stop()
        self.aloud.stop()

    def _join(self) -> None:
        do, desk, panes = self._window.do, self._desk, self._window.panes
        do[Do.FOCUS].toggled.connect(partial(self._prefer, "focuses_paragraph"))
        do[Do.RULER].toggled.connect(partial(self._prefer, "shows_ruler"))
        do[Do.AUTO_SCROLL].toggled.connect(self._scroll)
        do[Do.FASTER].triggered.connect(partial(self._change_speed, 1))
        do[Do.SLOWER].triggered.connect(partial(self._change_speed, -1))
        do[Do.ALOUD].toggled.connect(self._read_aloud)
        do[Do.NOTE_HERE].triggered.connect(self.preview.show_here)
        do[Do.FULL_SCREEN].toggled.connect(self.full_screen.turn)
        self.scroll.changed.connect(self._show_scrolling)
        self.scroll.ended.connect(self._say_the_end)
        self.aloud.changed.connect(self._show_aloud)
        self.aloud.failed.connect(desk.failed)
        self.aloud.said.connect(desk.said)
        self.full_screen.changed.connect(self._show_full_screen)
        self.returning.beginning_requested.connect(partial(self._wiring.moving.to_end, is_start=True))
        self._wiring.moving.note_reached.connect(self._preview_unlisted)
        self.pace.changed.connect(self._take_pace)
        panes.moved.connect(self._come_to)
        desk.preferences_changed.connect(self._take_preferences)
        desk.current_changed.connect(self._take_document)
        desk.document_closed.connect(self._take_document)

    # --- preferences and documents ----------------------------------------------------------------

    def _prefer(self, preference: str, value: bool) -> None:  # noqa: FBT001  as a switch tells its state
        self._desk.prefer(**{preference: value})

    def _take_preferences(self, preferences: Preferences) -> None:
        do = self._window.do
        do[Do.FOCUS].setChecked(preferences.focuses_paragraph)
        do[Do.RULER].setChecked(preferences.shows_ruler)
        self.scroll.speed, self.scroll.is_calm = preferences.scroll_lines_a_minute, preferences.avoids_motion
        self.aloud.rate_percent = preferences.speech_rate_percent
        self.returning.set_theme(load_theme(preferences.theme))
        self._aid_page()

    def _aid_page(self) -> None:
        pane, preferences = self._window.panes.front, self._desk.preferences
        if pane is not None:
            pane.show_aids(focuses=preferences.focuses_paragraph, has_ruler=preferences.shows_ruler)

    def _take_document(self, _document: Document | None) -> None:
        self.scroll.stop()
        self.aloud.stop()
        self._aid_page()

    # --- scrolling and reading aloud --------------------------------------------------------------

    def _scroll(self, is_on: bool) -> None:  # noqa: FBT001  as a switch tells its state
        pane = self._window.panes.front
        if is_on and pane is not None:
            self._say_speed(self.scroll.speed)
            self.scroll.start(pane)
        else:
            self.scroll.stop()

    def _show_scrolling(self) -> None:
        action = self._window.do[Do.AUTO_SCROLL]
        with QSignalBlocker(action):
            action.setChecked(self.scroll.is_on)

    def _say_the_end(self) -> None:
        self._desk.said.emit(self.tr("This is the end of the article."))

    def _change_speed(self, by: int) -> None:
        if self.aloud.is_on:
            rate = self.aloud.change_rate(by)
            self._desk.prefer(speech_rate_percent=rate)
            words = self.tr("The voice reads at {0} % of its own speed.")
            self._desk.said.emit(words.format(QLocale().toString(100 + rate)))
        else:
            speed = self.scroll.change_speed(by)
            self._desk.prefer(scroll_lines_a_minute=speed)
            self._say_speed(speed)

    def _say_speed(self, speed: int) -> None:
        self._desk.said.emit(self.tr("{0} lines a minute").format(QLocale().toString(speed)))

    def _read_aloud(self, is_on: bool) -> None:  # noqa: FBT001  as a switch tells its state
        pane, document = self._window.panes.front, self._desk.current
        if is_on and pane is not None and document is not None:
            self.aloud.start(document, pane)
        else:
            self.aloud.stop()

    def _show_aloud(self) -> None:
        action = self._window.do[Do.ALOUD]
        with QSignalBlocker(action):
            action.setChecked(self.aloud.is_on)

    # --- the rest ---------------------------------------------------------------------------------

    def _show_full_screen(self) -> None:
        action = self._window.do[Do.FULL_SCREEN]
        with QSignalBlocker(action):
            action.setChecked(self.full_screen.is_on)

    def _preview_unlisted(self, note_id: str) -> None:
        """Show a note that was gone to over the page, where the panel that shows it is away."""
        if self._window.right.isHidden():
            self.preview.show_note(note_id)

    def _come_to(self) -> None:
        document = self._desk.current
        if document is not None:
            self.pace.come_to(document, document.place)

    def _take_pace(self, pace: Pace) -> None:
        self._wiring.show_pace(pace.factor)
        self._wiring.remember(pace=(pace.expected, pace.taken))
