"""The reader's notes as a list of cards, the open one to be written in on the spot."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import (
    QCoreApplication,
    QDateTime,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QFontMetrics, QIcon, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer.ui.note_editor import (
    BAR_AT_PX,
    BAR_PX,
    NoteEditor,
    NoteEntry,
    colour_names,
    kind_names,
    spoken_place,
    state_words,
)
from viewer.ui.theme import NOTE_COLOURS, Theme, icon, load_theme
from viewer.ui.widgets import (
    ENTER_KEYS,
    FilterLine,
    IconButton,
    LazyRows,
    Panel,
    RowList,
    ScrolledState,
    draw_paragraph,
    isolated,
    mark_tone,
    mirrored,
    on_grid,
    scaled_font,
    trimmed,
)

__all__ = ["NoteEntry", "NotesPanel"]

_Index = QModelIndex | QPersistentModelIndex
_QUOTE_LINES = 2
_TEXT_LINES = 3
_SHOWN_CHARACTERS = 320  # of a quote or a text on a closed card
_MEASURED_UP_TO = 400  # notes; the lines of more are reckoned from their length, not measured
_LEFT_PX = 20  # of the words on a card, beside its colour bar
_RIGHT_PX = 12


@dataclass(frozen=True, slots=True)
class _Filter:
    """Which notes are shown. An empty set lets every one pass."""

    words: tuple[str, ...] = ()
    colours: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()

    @property
    def has_choices(self) -> bool:
        """Whether anything but words restricts what is shown."""
        return bool(self.colours or self.kinds or self.tags)

    def passes(self, entry: NoteEntry) -> bool:
        """Say whether a note is shown: one of each set chosen from, and every word."""
        note = entry.note
        if self.colours and note.colour not in self.colours:
            return False
        if self.kinds and entry.kind not in self.kinds:
            return False
        if self.tags and self.tags.isdisjoint(note.tags):
            return False
        if not self.words:
            return True
        searched = "\n".join((note.quote, note.text, entry.place, *note.tags)).casefold()
        return all(word in searched for word in self.words)


class _Cards(LazyRows):
    """The notes that pass the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[NoteEntry] = ()
        self.shown: list[NoteEntry] = []

    def show(self, entries: Sequence[NoteEntry], choice: _Filter, kept: str | None) -> list[int] | None:
        """Take the notes; `kept` is the id of one that is shown in any case.

        Returns:
            The rows that now hold another content, or None if rows came, went or changed places.
        """
        self.entries = entries
        if choice == _Filter():
            shown = list(entries)
        else:
            shown = [each for each in entries if each.note.id == kept or choice.passes(each)]
        if [each.note.id for each in shown] == [each.note.id for each in self.shown]:
            changed = [row for row, each in enumerate(shown) if each != self.shown[row]]
            self.shown = shown
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return changed
        self.shown = shown
        self.reset_rows(len(shown))
        return None

    def row_of(self, note_id: str | None) -> int | None:
        """Return the row of a note, None if it is not shown."""
        return next((row for row, each in enumerate(self.shown) if each.note.id == note_id), None)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            note = self.shown[index.row()].note
            return _one_line(note.quote or note.text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(self.shown[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(self.shown[index.row()])
        return None

    def _tip(self, entry: NoteEntry) -> str:
        note = entry.note
        parts = [f"{kind_names()[entry.kind]}, {entry.place}"]
        if words := state_words(entry.state):
            parts.append(words)
        when = QDateTime.fromString(note.modified, Qt.DateFormat.ISODate)
        if when.isValid():
            shown = QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)
            parts.append(self.tr("Changed {0}").format(shown))
        parts.extend(_one_line(words) for words in (note.quote, note.text) if words)
        if note.tags:
            parts.append(self.tr("Tags: {0}").format(", ".join(note.tags)))
        return "\n".join(parts)

    def _spoken(self, entry: NoteEntry) -> str:
        note = entry.note
        parts = [spoken_place(entry.place)] if entry.place else []
        parts += [kind_names()[entry.kind], colour_names().get(note.colour, note.colour)]
        parts.extend(words for words in (state_words(entry.state), _one_line(note.quote)) if words)
        parts.extend(words for words in (_one_line(note.text), *note.tags) if words)
        return ", ".join(parts)


class _CardPainter(QStyledItemDelegate):
    """Draws closed cards, and knows how high each is; the open one is a widget of its own."""

    def __init__(self, cards: _Cards, view: RowList) -> None:
        super().__init__(view)
        self.theme = load_theme("light")
        self.open_id: str | None = None
        self.open_height = 0
        self.width_px = 0  # for which the cards are measured
        self._cards = cards
        self._font = scaled_font(view.font(), 1.0)
        self._italic = scaled_font(view.font(), 1.0, is_italic=True)
        self._small = scaled_font(view.font(), 0.85)
        self._small_bold = scaled_font(view.font(), 0.88, is_bold=True)
        self._view = view
        self._metrics = QFontMetrics(self._font)
        self._italic_metrics = QFontMetrics(self._italic)
        self._small_metrics = QFontMetrics(self._small)
        self._quote_line_px = self._italic_metrics.lineSpacing()
        self._text_line_px = self._metrics.lineSpacing()
        self._letter_px = self._metrics.averageCharWidth() * 1.1
        self._head_px = max(16, QFontMetrics(self._small_bold).height())
        self._pill_px = self._small_metrics.height() + 4
        self._heights: list[int] = []
        self._words_px = 200

    def measure_all(self, width_px: int) -> None:
        """Reckon every card's height anew, for a list of this width."""
        self.width_px = width_px
        self._words_px = max(width_px - _LEFT_PX - _RIGHT_PX, 40)
        self._heights = [self._height(entry) for entry in self._cards.shown]

    def measure(self, rows: Sequence[int]) -> bool:
        """Reckon some cards' heights anew; say whether one differs."""
        before = [self._heights[row] for row in rows]
        for row in rows:
            self._heights[row] = self._height(self._cards.shown[row])
        return before != [self._heights[row] for row in rows]

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.row()
        if self.open_id is not None and self._cards.shown[row].note.id == self.open_id:
            return QSize(0, self.open_height)
        return QSize(0, self._heights[row] if row < len(self._heights) else 0)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = self._cards.shown[index.row()]
        if entry.note.id == self.open_id:
            return
        note, area = entry.note, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._view.draw_ground(painter, option.rect, index, self.theme)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark_tone(self.theme, note.colour))
        is_rtl = self._view.isRightToLeft()
        bar = QRect(BAR_AT_PX, area.y() + 8, BAR_PX, area.height() - 16)
        painter.drawRoundedRect(mirrored(bar, area, is_rtl=is_rtl), 2, 2)
        left, width = _RIGHT_PX if is_rtl else _LEFT_PX, area.width() - _LEFT_PX - _RIGHT_PX
        y = area.y() + 8
        self._draw_head(painter, QRect(left, y, width, self._head_px), entry)
        y += self._head_px + 4
        painter.setPen(self.theme.colour("ink"))
        if note.quote:
            lines = self._quote_lines(note.quote)
            painter.setFont(self._italic)
            draw_paragraph(painter, QRect(left, y, width, 0), _quoted(note.quote), lines)
            y += lines * self._quote_line_px + 4
        if note.text.strip():
            lines = self._text_lines(note.text)
            painter.setFont(self._font)
            draw_paragraph(painter, QRect(left, y, width, 0), _one_line(note.text), lines)
            y += lines * self._text_line_px + 4
        if note.tags:
            self._draw_tags(painter, QRect(left, y, width, self._pill_px), note.tags)
        painter.restore()

    def _draw_head(self, painter: QPainter, area: QRect, entry: NoteEntry) -> None:
        is_rtl = self._view.isRightToLeft()
        drawing = icon(entry.kind, self.theme, "muted")
        at = QRect(area.x(), area.y() + (area.height() - 16) // 2, 16, 16)
        drawing.paint(painter, mirrored(at, area, is_rtl=is_rtl))
        painter.setFont(self._small_bold)
        painter.setPen(self.theme.colour("muted"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        words = trimmed(area, 24, is_rtl=is_rtl)
        painter.drawText(words, middle, entry.place)
        if not (state := state_words(entry.state)):
            return
        words = trimmed(words, painter.fontMetrics().horizontalAdvance(entry.place) + 8, is_rtl=is_rtl)
        painter.setFont(self._small)
        painter.setPen(self.theme.colour("warning"))
        if self._small_metrics.horizontalAdvance(state) > words.width() and entry.state != "orphan":
            state = state.split(":")[0]
        painter.drawText(
            words, middle, self._small_metrics.elidedText(state, Qt.TextElideMode.ElideRight, words.width())
        )

    def _draw_tags(self, painter: QPainter, area: QRect, tags: Sequence[str]) -> None:
        """Draw tags as pills on one line; what has no room is counted."""
        painter.setFont(self._small)
        is_rtl = self._view.isRightToLeft()
        metrics, x = self._small_metrics, area.x()
        for number, tag in enumerate(tags):
            left = len(tags) - number
            rest_px = metrics.horizontalAdvance(f"+{left}") + 4
            is_last = left == 1
            room = area.right() - x - (0 if is_last else rest_px)
            if room < 40 and number:
                painter.setPen(self.theme.colour("muted"))
                rest = QRect(x, area.y(), rest_px + 8, area.height())
                painter.drawText(mirrored(rest, area, is_rtl=is_rtl), _MIDDLE, f"\u200e+{left}")
                return
            shown = metrics.elidedText(tag, Qt.TextElideMode.ElideRight, max(room - 16, 16))
            place = QRect(x, area.y(), metrics.horizontalAdvance(shown) + 16, area.height())
            pill = QRectF(mirrored(place, area, is_rtl=is_rtl)).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(self.theme.colour("line"), 1))
            painter.setBrush(self.theme.colour("page"))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(self.theme.colour("muted"))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, isolated(shown) if is_rtl else shown)
            x += round(pill.width()) + 5

    def _height(self, entry: NoteEntry) -> int:
        note = entry.note
        height = 8 + self._head_px + 4
        if note.quote:
            height += self._quote_lines(note.quote) * self._quote_line_px + 4
        if note.text.strip():
            height += self._text_lines(note.text) * self._text_line_px + 4
        if note.tags:
            height += self._pill_px + 4
        return on_grid(height + 4)

    def _quote_lines(self, quote: str) -> int:
        return self._lines(quote, self._italic_metrics, _QUOTE_LINES)

    def _text_lines(self, text: str) -> int:
        return self._lines(text, self._metrics, _TEXT_LINES)

    def _lines(self, text: str, metrics: QFontMetrics, most: int) -> int:
        """Reckon how many lines a text takes; one too few is elided, one too many is a little air."""
        if len(self._cards.shown) > _MEASURED_UP_TO:
            width = (len(text) + 2) * self._letter_px
        else:
            width = metrics.horizontalAdvance(_quoted(text))
        if width <= self._words_px:
            return 1
        return min(most, ceil(width / (self._words_px * 0.94)))


class _CardList(RowList):
    """The list of cards; the editor lies in it, over the row of the open note, and scrolls with it."""

    edit_wanted = Signal(int)  # row: Enter
    removal_wanted = Signal(int)  # row: Delete
    left = Signal()  # Esc
    width_changed = Signal()
    _open_row: int | None = None  # stands before Qt's constructor lays out the empty list

    def __init__(self, editor: NoteEditor) -> None:
        super().__init__(has_uniform_rows=False)
        self._editor = editor
        self._editor.setParent(self.viewport())
        self._editor.hide()

    def place_editor(self, row: int | None) -> None:
        """Lay the editor over a row, or take it away."""
        self._open_row = row
        if row is None:
            self._editor.hide()
            return
        self._follow_row()
        self._editor.show()

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.verticalScrollBar().setSingleStep(24)
        self._follow_row()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._follow_row()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()

    @override
    def event(self, event: QEvent) -> bool:
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in ENTER_KEYS and row >= 0:
            self.edit_wanted.emit(row)
        elif event.key() == Qt.Key.Key_Space and row >= 0:
            self.row_opened.emit(row)
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self.removal_wanted.emit(row)
        elif event.key() == Qt.Key.Key_Escape and self._open_row is not None:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _follow_row(self) -> None:
        if self._open_row is not None:
            area = self.visualRect(self.model().index(self._open_row, 0))
            self._editor.setGeometry(QRect(0, area.y(), self.viewport().width(), area.height()))


class NotesPanel(Panel):
    """Lists the notes of a document, opens one to be edited, and says what the reader did with it."""

    note_requested = Signal(str)  # id: go to its place
    text_edited = Signal(str, str)  # id, new text: at each change
    colour_picked = Signal(str, str)  # id, colour
    tags_edited = Signal(str, object)  # id, tuple[str, ...]: at each change
    removal_requested = Signal(str)  # id
    document_note_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes"))
        self._theme = load_theme("light")
        self._choice = _Filter()
        self._heading = QLabel()
        self._heading.setFont(scaled_font(self.font(), 1.0, is_bold=True))
        self._add = IconButton("document-note", self.tr("Add a note on the whole document"))
        self._filter = FilterLine(
            "find", self.tr("Filter notes"), self.tr("Show only notes that hold these words")
        )
        self._choose = IconButton("filter", self.tr("Filter by colour, kind and tag"))
        self._menu = QMenu(self._choose)
        self._choose.setMenu(self._menu)
        self._choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._editor = self.inner = NoteEditor()
        self._editor.outer = self
        self._cards = _Cards(self)
        self._list = _CardList(self._editor)
        self._list.setModel(self._cards)
        self._list.setAccessibleName(self.tr("Notes"))
        self._painter = _CardPainter(self._cards, self._list)
        self._list.setItemDelegate(self._painter)
        self._empty = ScrolledState()
        self._is_open = True
        self._stack = QStackedLayout()
        self._relayout = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._join()
        self.hand_focus_to(self._list)
        self._say_what_is_shown()

    def show_notes(self, entries: Sequence[NoteEntry], *, is_open: bool = True) -> None:
        """List notes in the order given. The open one stays open, with its cursor, as long as it is there.

        `is_open` says whether there is an article to write notes on.
        """
        self._is_open = is_open
        had_keys = self._is_writing()
        current = self.current_id()
        row_before = self._list.currentIndex().row()
        changed = self._cards.show(entries, self._choice, self._painter.open_id)
        if changed is None:
            policies = Qt.ScrollBarPolicy  # a bar that comes and goes would have every card measured twice
            has_bar = len(self._cards.shown) > _MEASURED_UP_TO
            self._list.setVerticalScrollBarPolicy(
                policies.ScrollBarAlwaysOn if has_bar else policies.ScrollBarAsNeeded
            )
            self._painter.measure_all(self._list.viewport().width())
            self._restore_current(current, row_before)
        elif changed and self._painter.measure(changed):
            self._list.scheduleDelayedItemsLayout()
        self._refresh_editor()
        self._say_what_is_shown()
        if had_keys and self._painter.open_id is None:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, note_id: str) -> None:
        """Open a note and put the cursor into its text; a filter that hides it is dropped."""
        if self._cards.row_of(note_id) is None:
            self._show_all()
        if self._open(note_id):
            self._editor.put_cursor_at_end()

    def show_current(self, note_id: str | None) -> None:
        """Mark the note the reader is at in the article. The keyboard stays where it is."""
        row = self._cards.row_of(note_id)
        if row is None or self._is_writing() or self._list.hasFocus():
            return
        if note_id != self._painter.open_id:
            self._close()
        self._list.choose_row(row)

    def current_id(self) -> str | None:
        """Return the id of the note that is marked or open, None if there is none."""
        row = self._list.currentIndex().row()
        return self._cards.shown[row].note.id if 0 <= row < len(self._cards.shown) else None

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self._painter.theme = theme
        self._filter.set_theme(theme)
        self._add.set_theme(theme)
        self._mark_choice()
        self._editor.set_theme(theme)
        self._list.viewport().update()

    def _lay_out(self) -> None:
        head, row = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 0)
        head.addWidget(self._heading, 1)
        head.addWidget(self._add)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._filter, 1)
        row.addWidget(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(row)
        layout.addLayout(self._stack, 1)
        for part in (self._empty, self._list):  # after it has a parent, for the first one is shown at once
            self._stack.addWidget(part)

    def _join(self) -> None:
        self._add.clicked.connect(self._request_document_note)
        self._filter.textChanged.connect(self._filter_by_words)
        self._filter.left_downwards.connect(self._enter_list)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(self._filter_by_choice)
        self._list.row_opened.connect(self._open_and_go)
        self._list.edit_wanted.connect(self._edit_row)
        self._list.removal_wanted.connect(self._ask_removal)
        self._list.left.connect(self._close)
        self._list.left_upwards.connect(self._filter.setFocus)
        self._list.width_changed.connect(self._relayout.start)
        self._relayout.timeout.connect(self._fit_width)
        self._list.selectionModel().currentChanged.connect(self._close_if_left)
        self._editor.text_edited.connect(self.text_edited)
        self._editor.colour_picked.connect(self.colour_picked)
        self._editor.tags_edited.connect(self.tags_edited)
        self._editor.removal_requested.connect(self.removal_requested)
        self._editor.note_requested.connect(self.note_requested)
        self._editor.left.connect(self._return_to_list)
        self._editor.grown.connect(self._fit_editor)

    def _is_writing(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self._editor.isAncestorOf(focused)

    def _restore_current(self, note_id: str | None, row_before: int) -> None:
        """After rows came or went, choose the same note again, or the one now in its place."""
        row = self._cards.row_of(note_id)
        if row is None and note_id is not None and self._cards.shown:
            row = min(row_before, len(self._cards.shown) - 1)
        if row is not None:
            self._list.setCurrentIndex(self._cards.index(row))

    def _refresh_editor(self) -> None:
        row = self._cards.row_of(self._painter.open_id) if self._painter.open_id else None
        if row is not None:
            self._editor.show_entry(self._cards.shown[row])
            self._fit_editor()
            self._list.place_editor(row)
        else:
            self._close()

    def _open(self, note_id: str) -> bool:
        row = self._cards.row_of(note_id)
        if row is None:
            return False
        self._stack.setCurrentWidget(self._list)
        self._painter.open_id = note_id
        self._list.setCurrentIndex(self._cards.index(row))
        with QSignalBlocker(self._editor):  # its growing is seen to here, once
            self._editor.show_entry(self._cards.shown[row])
            self._painter.open_height = self._editor.height_for(self._list.viewport().width())
        self._list.doItemsLayout()
        self._list.place_editor(row)
        self._list.scrollTo(self._cards.index(row))
        return True

    def _close(self) -> None:
        if self._painter.open_id is not None:
            self._painter.open_id = None
            self._list.place_editor(None)
            self._list.scheduleDelayedItemsLayout()

    def _close_if_left(self, current: QModelIndex) -> None:
        row = current.row()
        if 0 <= row < len(self._cards.shown) and self._cards.shown[row].note.id != self._painter.open_id:
            self._close()

    def _open_and_go(self, row: int) -> None:
        note_id = self._cards.shown[row].note.id
        self._open(note_id)
        self.note_requested.emit(note_id)

    def _edit_row(self, row: int) -> None:
        self.edit(self._cards.shown[row].note.id)

    def _ask_removal(self, row: int) -> None:
        self.removal_requested.emit(self._cards.shown[row].note.id)

    def _request_document_note(self) -> None:
        self.document_note_requested.emit()

    def _return_to_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._close()

    def _enter_list(self) -> None:
        if self._cards.rowCount():
            if not self._list.currentIndex().isValid():
                self._list.choose_row(0)
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _fit_editor(self) -> None:
        height = self._editor.height_for(self._list.viewport().width())
        if self._painter.open_id is not None and height != self._painter.open_height:
            self._painter.open_height = height
            self._list.doItemsLayout()

    def _fit_width(self) -> None:
        width = self._list.viewport().width()
        if width == self._painter.width_px:
            return
        self._painter.measure_all(width)
        with QSignalBlocker(self._editor):
            self._painter.open_height = self._editor.height_for(width)
        self._list.doItemsLayout()

    def _filter_by_words(self, phrase: str) -> None:
        self._apply(replace(self._choice, words=tuple(phrase.casefold().split())))

    def _filter_by_choice(self, action: QAction) -> None:
        group, name = action.data()
        if not group:
            self._show_all()
            return
        chosen: frozenset[str] = getattr(self._choice, group)
        self._apply(replace(self._choice, **{group: chosen ^ {name}}))

    def _show_all(self) -> None:
        self._filter.clear()
        self._apply(_Filter())

    def _apply(self, choice: _Filter) -> None:
        self._choice = choice
        self._mark_choice()
        self.show_notes(self._cards.entries)

    def _mark_choice(self) -> None:
        self._choose.set_theme(self._theme, "accent" if self._choice.has_choices else "ink")

    def _fill_menu(self) -> None:
        menu, choice = self._menu, self._choice
        menu.clear()
        for submenu in menu.findChildren(QMenu):
            submenu.deleteLater()
        menu.addSection(self.tr("Colour"))
        for colour in NOTE_COLOURS:
            action = _choice(
                menu, colour_names()[colour], ("colours", colour), is_on=colour in choice.colours
            )
            action.setIcon(_dot(self._theme, colour, is_on=colour in choice.colours))
        menu.addSection(self.tr("Kind"))
        for kind, name in kind_names().items():
            action = _choice(menu, name, ("kinds", kind), is_on=kind in choice.kinds)
            drawing, role = ("tick", "accent") if kind in choice.kinds else (kind, "muted")
            action.setIcon(icon(drawing, self._theme, role))
        tags = {tag for entry in self._cards.entries for tag in entry.note.tags} | choice.tags
        if tags:
            submenu = menu.addMenu(icon("tag", self._theme, "muted"), self.tr("Tags"))
            for tag in sorted(tags, key=str.casefold):
                _choice(submenu, tag.replace("&", "&&"), ("tags", tag), is_on=tag in choice.tags)
        menu.addSeparator()
        everything = _choice(menu, self.tr("Show All Notes"), ("", ""), is_on=False)
        everything.setCheckable(False)
        everything.setEnabled(choice != _Filter())

    def _say_what_is_shown(self) -> None:
        shown, total = len(self._cards.shown), len(self._cards.entries)
        if shown == total:
            heading = self.tr("Notes · {0}").format(QLocale().toString(total)) if total else self.tr("Notes")
        else:
            heading = self.tr("{0} of {1} shown").format(QLocale().toString(shown), QLocale().toString(total))
        self._heading.setText(heading)
        if total:
            self._empty.setText(self.tr("No note passes the filter."))
        else:
            self._empty.setText(
                self.tr(
                    "No notes yet.\n\nSelect words and press N to write a note, H to highlight them or B to"
                    " bookmark the place. With nothing selected the key takes the current paragraph."
                )
                if self._is_open
                else self.tr("Your notes on the open article stand here.")
            )
        self._filter.setEnabled(bool(total))
        self._choose.setEnabled(bool(total))
        self._stack.setCurrentWidget(self._list if shown else self._empty)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def _choice(menu: QMenu, name: str, data: tuple[str, str], *, is_on: bool) -> QAction:
    action = menu.addAction(name)
    action.setCheckable(True)
    action.setChecked(is_on)
    action.setData(data)
    return action


def _dot(theme: Theme, colour: str, *, is_on: bool) -> QIcon:
    """Draw a colour for the menu; Qt shows no tick beside a drawing, so the chosen ones bear ours."""
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(mark_tone(theme, colour), 3))
    painter.setBrush(theme.colour(colour))
    painter.drawEllipse(QRectF(4, 4, 24, 24))
    if is_on:
        icon("tick", theme).paint(painter, QRect(8, 8, 16, 16))
    painter.end()
    return QIcon(pixmap)


def _quoted(words: str) -> str:
    return QCoreApplication.translate("Notes", "“{0}”").format(_one_line(words))


def _one_line(text: str) -> str:
    shown = text[:_SHOWN_CHARACTERS]
    words = " ".join(shown.split())
    return words + "…" if len(text) > len(shown) else words
