"""The window's first view: the article with its contents and metadata, and the room for all the rest.

A reader waits for what is made and imported here. What the first view does without (notes, finding, menus'
entries, tools, the status line's words) has its room kept, and is put there a moment later: see `wiring`.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QSplitter,
    QStatusBar,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from viewer.article.model import Article
from viewer.ui.actions import Do
from viewer.ui.menus import make_menus, make_tool_bar
from viewer.ui.overriding import override
from viewer.ui.pane.article_pane import PaneLook
from viewer.ui.panels.contents import ContentsPanel
from viewer.ui.panels.metadata import MetadataPanel
from viewer.ui.panes import Panes
from viewer.ui.settings import Preferences, Session
from viewer.ui.theme import dress, load_theme

_NARROW_PX = 1040  # below this one side panel beside the article is enough
_WIDTHS_PX = (230, 640, 310)
_TITLE_LENGTH = 90  # characters of an article's title in the window's own


class Window(QMainWindow):
    """The program's window: its parts and where they stand, not what happens with them.

    Signals:
        painted(): the first view is on the screen.
        paths_dropped(list of paths): files were given to it, to be opened.
        sides_changed(): it became so narrow, or so wide, that the list on the left went or came.

    Attributes:
        do: the actions by name; none before the window is wired.
        early_keys: the keys pressed so far that nothing heard, or None once there is no need to keep them.
        may_close: asked when the reader closes it.
        before_bare: while nothing but the article is shown, the geometry and the panels as they were before.
    """

    painted = Signal()
    paths_dropped = Signal(object)
    sides_changed = Signal()

    def __init__(self, preferences: Preferences, session: Session) -> None:
        super().__init__()
        self.setObjectName("pilcrow")
        self.setAcceptDrops(True)
        self.do: dict[Do, QAction] = {}
        self.early_keys: list[QKeyEvent] | None = []
        self.may_close: Callable[[], bool] = lambda: True
        self.before_bare: tuple[str, bool, bool] | None = None
        self._is_narrow = False
        self._is_painted = False
        dress(load_theme(preferences.theme))  # first: each widget takes it over
        self._lay_out(preferences)
        self.take_preferences(preferences)
        self._restore(session)
        self.show_title("")

    def show_first(self, article: Article, place: int, name: str) -> None:
        """Show an article, not yet wired to anything; the document opened later takes it over."""
        self.panes.show_first(article, place)
        self.contents.show_article(article)
        self.metadata.show_article(article)
        if article.blocks:
            self.contents.show_place(article.block_index_at(place))
        self.show_title(article.title or name)

    def show_title(self, title: str) -> None:
        """Name the window after an article; an empty title is none."""
        shortened = title if len(title) <= _TITLE_LENGTH else title[:_TITLE_LENGTH].rstrip() + "…"
        isolated = f"\u2068{shortened}\u2069" if shortened else ""
        self.setWindowTitle(self.tr("{0} — Pilcrow").format(isolated) if isolated else self.tr("Pilcrow"))
        self.setAccessibleName(self.tr("{0} — Pilcrow").format(shortened) if shortened else "")

    def open_paths(self, paths: Sequence[str]) -> None:
        """Wish for files to be opened; the last of them comes to the front."""
        self.paths_dropped.emit(paths)

    def take_preferences(self, preferences: Preferences) -> None:
        """Take colours, letters and column."""
        theme = load_theme(preferences.theme)
        dress(theme)
        self.panes.set_look(look_of(preferences), furniture=preferences.shows_furniture)
        for panel in (self.contents, self.metadata):
            panel.set_theme(theme)

    def places(self) -> dict[str, Any]:
        """Return the members of a session that say where the window and its parts stand."""
        geometry, shows_left, shows_right = self.before_bare or (
            _packed(self.saveGeometry()),
            not self.left.isHidden(),
            not self.right.isHidden(),
        )
        layout = ";".join(_packed(each.saveState()) for each in (self.across, self.right))
        return {
            "geometry": geometry,
            "layout": layout,
            "shows_left": shows_left,
            "shows_right": shows_right,
        }

    # --- putting in what the first view does without ----------------------------------------------

    def put_notes(self, notes: QWidget) -> None:
        """Put the notes into their room."""
        self.right.replaceWidget(1, notes)
        self._room_for_notes.deleteLater()

    def put_over(self, widget: QWidget) -> None:
        """Put a widget over the article."""
        self._centre.insertWidget(self._centre.indexOf(self.panes), widget)

    def put_under(self, widget: QWidget) -> None:
        """Put a widget under the article."""
        self._centre.insertWidget(self._centre.indexOf(self.panes) + 1, widget)

    # --- what it is made of -----------------------------------------------------------------------

    def _lay_out(self, preferences: Preferences) -> None:
        self.menus = make_menus(self)
        self.tools = make_tool_bar(self)
        self.contents = ContentsPanel()
        self.left = QSplitter(Qt.Orientation.Vertical)
        self.metadata = MetadataPanel()
        self._room_for_notes = QWidget()
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.tabs = self._tab_bar()
        self.panes = Panes(look_of(preferences))
        centre = QWidget()
        self._centre = box = QVBoxLayout(centre)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs)
        box.addWidget(self.panes, 1)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self._join_sides(centre)
        self.setCentralWidget(self.across)
        self.setStatusBar(_room_for_status())
        self.resize(1180, 800)

    def _tab_bar(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setAccessibleName(self.tr("Open documents"))
        tabs.setDocumentMode(True)
        tabs.setTabsClosable(True)
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        tabs.setElideMode(Qt.TextElideMode.ElideRight)
        tabs.hide()
        return tabs

    def _join_sides(self, centre: QWidget) -> None:
        for splitter, widgets in (
            (self.left, (self.contents,)),
            (self.right, (self.metadata, self._room_for_notes)),
            (self.across, (self.left, centre, self.right)),
        ):
            for widget in widgets:
                splitter.addWidget(widget)
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.left.setMinimumWidth(180)
        self.right.setMinimumWidth(230)
        self.across.setStretchFactor(1, 1)
        self.across.setSizes(_WIDTHS_PX)
        self.right.setSizes((380, 400))

    def _restore(self, session: Session) -> None:
        if session.geometry:
            self.restoreGeometry(_unpacked(session.geometry))
        for splitter, state in zip((self.across, self.right), session.layout.split(";"), strict=False):
            splitter.restoreState(_unpacked(state))
        self._is_narrow = bool(session.geometry) and self.width() < _NARROW_PX
        self.left.setVisible(session.shows_left)
        self.right.setVisible(session.shows_right)

    # --- Qt's hooks -------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)  # once the other parts are painted too

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open_paths([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW_PX
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            if self.before_bare is None:
                self.left.setVisible(not is_narrow)
                self.sides_changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.early_keys is None:
            super().keyPressEvent(event)
        else:
            self.early_keys.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.may_close())


def look_of(preferences: Preferences) -> PaneLook:
    """Return what the preferences make of an article's look."""
    return PaneLook(
        theme=load_theme(preferences.theme),
        font_family=preferences.font_family,
        text_size_pt=preferences.text_size_pt * preferences.zoom_percent / 100,
        column_characters=preferences.column_characters,
        line_height_percent=preferences.line_height_percent,
        shows_numbers=preferences.shows_numbers,
        paragraph_spacing_percent=preferences.paragraph_spacing_percent,
        first_line_indent_percent=preferences.first_line_indent_percent,
        justifies=preferences.justifies,
    )


def _room_for_status() -> QStatusBar:
    """Return an empty status line, as high as it is with its words in it."""
    room, label = QStatusBar(), QLabel()
    room.setSizeGripEnabled(False)
    label.setContentsMargins(8, 2, 8, 2)
    room.addPermanentWidget(label)
    return room


def _packed(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _unpacked(state: str) -> QByteArray:
    return QByteArray.fromBase64(state.encode("ascii", "ignore"))
