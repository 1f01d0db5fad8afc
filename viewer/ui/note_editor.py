"""The open note: its quote, its text to write in, its colour, its tags."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer.notes.annotation import Motivation, Note
from viewer.ui.theme import NOTE_COLOURS, Theme, icon, load_theme
from viewer.ui.widgets import (
    DrawnLine,
    IconButton,
    Panel,
    QuietLabel,
    WrappedText,
    drawing_px,
    mark_tone,
    mirrored,
    scaled_font,
)

_LEAST_LINES = 2
_MOST_LINES = 14  # of a note's text, before it scrolls
_QUOTE_CHARACTERS = 240
_TIP_CHARACTERS = 1000
BAR_AT_PX = 8  # where a card's colour bar stands, and how wide it is
BAR_PX = 4
_RTL_MARK = "\u200f"  # a sign and a number alone would stand on the left


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """A note as the panel shows it.

    Args:
        note: the note itself.
        place: how its place is called: "¶3", "Document".
        state: how its words were found: the value of an `AnchorState`.
        offset: where it stands in the article's text; None for an orphan or a note on the document.
    """

    note: Note
    place: str
    state: str
    offset: int | None

    @property
    def kind(self) -> str:
        """What sort of note it is: highlight, comment, bookmark or document-note, as the icons are called."""
        if self.note.is_document_note:
            return "document-note"
        return {
            Motivation.HIGHLIGHTING: "highlight",
            Motivation.COMMENTING: "comment",
            Motivation.BOOKMARKING: "bookmark",
        }[self.note.motivation]


def kind_names() -> Mapping[str, str]:
    """Return what the kinds of note are called in the reader's language."""
    translate = QCoreApplication.translate
    return {
        "highlight": translate("Notes", "Highlight"),
        "comment": translate("Notes", "Comment"),
        "bookmark": translate("Notes", "Bookmark"),
        "document-note": translate("Notes", "Document note"),
    }


def colour_names() -> Mapping[str, str]:
    """Return what the note colours are called in the reader's language."""
    translate = QCoreApplication.translate
    return {
        "yellow": translate("Notes", "Yellow"),
        "orange": translate("Notes", "Orange"),
        "pink": translate("Notes", "Pink"),
        "purple": translate("Notes", "Purple"),
        "blue": translate("Notes", "Blue"),
        "green": translate("Notes", "Green"),
    }


def state_words(state: str) -> str:
    """Return what is to be said of a note whose words were not found just where they were; else nothing."""
    translate = QCoreApplication.translate
    return {
        "moved": translate("Notes", "moved: the words now stand elsewhere"),
        "changed": translate("Notes", "changed: the words here are not quite the same"),
        "ambiguous": translate("Notes", "ambiguous: the words stand in several places"),
        "orphan": translate("Notes", "orphan: the words are no longer in the document"),
    }.get(state, "")


def spoken_place(place: str) -> str:
    """Return a note's place as it is said: a paragraph by its number, anything else as it stands."""
    words = QCoreApplication.translate("Notes", "Paragraph {0}")
    return words.format(place[1:]) if place.startswith("¶") else place


def parsed_tags(line: str) -> tuple[str, ...]:
    """Return the tags of a line separated by commas: each once, without surrounding white space."""
    return tuple(dict.fromkeys(tag for part in line.split(",") if (tag := " ".join(part.split()))))


class _Swatch(QRadioButton):
    """A round colour to choose; the chosen one bears a tick, lest colour alone tell."""

    def __init__(self, colour: str, name: str) -> None:
        super().__init__()
        self.colour = colour
        self.theme = load_theme("light")
        self.setAccessibleName(name)
        self.setToolTip(name)
        size = drawing_px(self.font()) + 8
        self.setFixedSize(size, size)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def sizeHint(self) -> QSize:
        return QSize(24, 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setBrush(self.theme.colour(self.colour))
        painter.setPen(QPen(mark_tone(self.theme, self.colour), 1.5))
        painter.drawEllipse(circle)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(self.theme.colour("accent"), 1.5))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        if self.isChecked():
            pen = QPen(self.theme.colour("ink"), 1.75)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([QPointF(8.5, 12.5), QPointF(11, 15), QPointF(15.5, 9.5)]))
        painter.end()


class _NoteText(QPlainTextEdit):
    """A note's text, as tall as what is written in it."""

    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(self.tr("Write a note…"))
        self.setAccessibleName(self.tr("Text of the note"))
        self.setToolTip(self.tr("Kept as you type (Esc: back to the list)"))
        self.document().setDocumentMargin(4)
        self.textChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Take the height the text needs at this width, between two lines and what a panel bears."""
        line = QFontMetricsF(self.font()).lineSpacing()
        height, block = 0.0, self.document().begin()
        while block.isValid() and height < _MOST_LINES * line:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        wanted = ceil(min(max(height, _LEAST_LINES * line), _MOST_LINES * line)) + 10
        if wanted != self.minimumHeight() or wanted != self.maximumHeight():
            self.setFixedHeight(wanted)
            self.grown.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class NoteEditor(Panel):
    """Shows one note open. It keeps the cursor where it is when the note it has just edited comes back."""

    text_edited = Signal(str, str)  # id, text: at each change
    colour_picked = Signal(str, str)  # id, colour
    tags_edited = Signal(str, object)  # id, tuple[str, ...]: at each change
    removal_requested = Signal(str)  # id
    note_requested = Signal(str)  # id: go to its place
    left = Signal()  # Esc
    grown = Signal()  # it needs another height

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")
        self._entry: NoteEntry | None = None
        self._kind = QLabel()
        self._place = QLabel()
        self._state = QuietLabel(factor=0.88, is_warning=True)
        self._quote = WrappedText()
        self._text = _NoteText()
        self._colours = QButtonGroup(self)
        self._swatches = {each: _Swatch(each, colour_names()[each]) for each in NOTE_COLOURS}
        self._tags = DrawnLine(
            "tag",
            self.tr("Tags, separated by commas"),
            self.tr("Words to find the note by, separated by commas"),
        )
        self._go = IconButton("go-to", self.tr("Show the note in the article"), "Ctrl+Enter")
        self._delete = IconButton("trash", self.tr("Delete the note; undo brings it back"), "Ctrl+Delete")
        self._lay_out()
        self.hand_focus_to(self._text)
        self.setFocusPolicy(
            Qt.FocusPolicy.ClickFocus
        )  # else a click beside the text gives the list the keyboard
        self._text.textChanged.connect(self._say_text)
        self._text.grown.connect(self.grown)
        self._colours.buttonClicked.connect(self._say_colour)
        self._tags.textEdited.connect(self._say_tags)
        self._delete.clicked.connect(self._ask_removal)
        self._go.clicked.connect(self._ask_place)
        self._quote.pressed.connect(self._ask_place)

    @property
    def note_id(self) -> str | None:
        """The id of the note that is open."""
        return self._entry.note.id if self._entry else None

    def show_entry(self, entry: NoteEntry) -> None:
        """Show a note; what already stands in a field is left alone, with its cursor."""
        is_another = self.note_id != entry.note.id
        self._entry = entry
        note = entry.note
        if is_another or self._text.toPlainText() != note.text:
            self._set_text(note.text, keeps_cursor=not is_another)
        if is_another or parsed_tags(self._tags.text()) != note.tags:
            self._tags.setText(", ".join(note.tags))
        if note.colour in self._swatches:
            self._swatches[note.colour].setChecked(True)
        policies = Qt.FocusPolicy  # Tab stops at the chosen colour only, the arrows go to the others
        for swatch in self._swatches.values():
            swatch.setFocusPolicy(policies.StrongFocus if swatch.isChecked() else policies.ClickFocus)
        self._place.setText(f"{_RTL_MARK}{entry.place}" if self.isRightToLeft() else entry.place)
        self._state.setText(state_words(entry.state))
        self._state.setVisible(bool(self._state.text()))
        is_short = len(note.quote) <= _QUOTE_CHARACTERS
        quote = " ".join((note.quote if is_short else note.quote[:_QUOTE_CHARACTERS].rstrip() + "…").split())
        self._quote.set_text(self.tr("“{0}”").format(quote))
        self._quote.setVisible(bool(quote))
        self._quote.setAccessibleName(self.tr("Quoted: {0}").format(quote))
        self._quote.setToolTip(note.quote[:_TIP_CHARACTERS])
        self._kind.setAccessibleName(kind_names()[entry.kind])
        self._kind.setToolTip(kind_names()[entry.kind])
        where = (kind_names()[entry.kind], spoken_place(entry.place))
        self.setAccessibleName(", ".join(part for part in where if part))
        self._text.setAccessibleDescription(self._quote.accessibleName() if quote else "")
        self._draw_kind()
        self.update()

    def put_cursor_at_end(self) -> None:
        """Take the keyboard, ready to write on."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._text.moveCursor(QTextCursor.MoveOperation.End)

    def height_for(self, width_px: int) -> int:
        """Return the height the note needs in a list of this width."""
        layout = self.layout()
        if layout is None:
            return 0
        margins = layout.contentsMargins()
        self._text.resize(width_px - margins.left() - margins.right(), self._text.height())
        layout.activate()
        return (
            layout.totalHeightForWidth(width_px) if layout.hasHeightForWidth() else self.sizeHint().height()
        )

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        for swatch in self._swatches.values():
            swatch.theme = theme
            swatch.update()
        self._tags.set_theme(theme)
        self._go.set_theme(theme, "muted")
        self._delete.set_theme(theme, "muted")
        self._draw_kind()
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif has_control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask_place()
        elif has_control and event.key() == Qt.Key.Key_Delete:
            self._ask_removal()
        else:
            event.accept()  # a key that nothing here wants must not work on the list below

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # else the list below would take it as a click on its row, and the keyboard with it

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = QApplication.focusWidget()
        is_chosen = focused is not None and focused.isAncestorOf(self)  # the keyboard is in the list, at it
        painter.setBrush(self._theme.colour("page"))
        painter.setPen(QPen(self._theme.colour("accent" if is_chosen else "line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(4.5, 2.5, -4.5, -2.5), 4, 4)
        if self._entry is not None:
            bar = QRect(BAR_AT_PX, 8, BAR_PX, self.height() - 16)
            bar = mirrored(bar, self.rect(), is_rtl=self.isRightToLeft())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark_tone(self._theme, self._entry.note.colour))
            painter.drawRoundedRect(bar, 2, 2)
        painter.end()

    def _lay_out(self) -> None:
        self._place.setFont(scaled_font(self.font(), 0.88, is_bold=True))
        self._quote.setFont(scaled_font(self.font(), 1.0, is_italic=True))
        head, colours = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(4, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._kind)
        head.addWidget(self._place, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._go)
        buttons.addWidget(self._delete)
        head.addLayout(buttons)
        colours.setSpacing(4)
        for each in self._swatches.values():
            self._colours.addButton(each)
            colours.addWidget(each)
        colours.addStretch(1)
        layout = QVBoxLayout(self)
        sides = (12, 16) if self.isRightToLeft() else (16, 12)  # more beside the bar; Qt mirrors no margins
        layout.setContentsMargins(sides[0], 8, sides[1], 12)
        layout.setSpacing(4)
        layout.addLayout(head)
        self._state.setContentsMargins(4, 0, 4, 0)
        layout.addWidget(self._state)
        layout.addWidget(self._quote)
        layout.addWidget(self._text)
        layout.addLayout(colours)
        layout.addWidget(self._tags)

    def _draw_kind(self) -> None:
        if self._entry is not None:
            self._kind.setPixmap(icon(self._entry.kind, self._theme, "muted").pixmap(16, 16))

    def _set_text(self, text: str, *, keeps_cursor: bool) -> None:
        at = self._text.textCursor().position()
        was_blocked = self._text.blockSignals(True)  # noqa: FBT003  (Qt takes it by position)
        self._text.setPlainText(text)
        self._text.blockSignals(was_blocked)
        self._text.fit()
        if keeps_cursor:
            cursor = self._text.textCursor()
            cursor.setPosition(min(at, max(self._text.document().characterCount() - 1, 0)))
            self._text.setTextCursor(cursor)

    def _say_text(self) -> None:
        if self._entry is not None:
            self.text_edited.emit(self._entry.note.id, self._text.toPlainText())

    def _say_colour(self, button: QWidget) -> None:
        if self._entry is not None and isinstance(button, _Swatch):
            self.colour_picked.emit(self._entry.note.id, button.colour)

    def _say_tags(self, line: str) -> None:
        if self._entry is not None:
            self.tags_edited.emit(self._entry.note.id, parsed_tags(line))

    def _ask_removal(self) -> None:
        if self._entry is not None:
            self.removal_requested.emit(self._entry.note.id)

    def _ask_place(self) -> None:
        if self._entry is not None:
            self.note_requested.emit(self._entry.note.id)
