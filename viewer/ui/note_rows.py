"""What tables of notes have in common: how a note is drawn, named and shown whole."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QPlainTextEdit
from typing_extensions import override

from viewer.notes.annotation import Note
from viewer.ui.note_editor import NoteEntry, kind_names
from viewer.ui.row_table import CellPainter, Index, RowTable, one_line
from viewer.ui.theme import Theme, icon
from viewer.ui.widgets import mark_tone, mirrored

_LONGEST = 20_000  # characters of a note shown whole
_WHOLE_LINES = 5


class NoteCells(CellPainter):
    """Draws the first column as a note's kind and colour; `notes` says which note stands in which row."""

    def __init__(self, view: RowTable) -> None:
        super().__init__(view)
        self.notes: Sequence[Note] = ()

    @override
    def draw_cell(self, painter: QPainter, area: QRect, index: Index) -> None:
        if index.column() == 0:
            note = self.notes[index.row()]
            draw_kind(painter, area, self.theme, (kind_of(note), note.colour))
        else:
            super().draw_cell(painter, area, index)


class WholeNote(QPlainTextEdit):
    """Shows one note whole below a list; it can be scrolled and copied from, not written in."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(_WHOLE_LINES * self.fontMetrics().lineSpacing())
        self.document().setDocumentMargin(10)
        self.viewport().setBackgroundRole(self.palette().ColorRole.Window)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    def show_note(self, note: Note | None) -> None:
        """Show a note's quote, its text and its tags; None shows nothing."""
        self.setPlainText(_whole(note)[:_LONGEST] if note is not None else "")
        policies = Qt.FocusPolicy
        self.setFocusPolicy(policies.NoFocus if note is None else policies.StrongFocus)


def draw_kind(painter: QPainter, area: QRect, theme: Theme, look: tuple[str, str]) -> None:
    """Draw a note's kind beside a bar of its colour; `look` is both."""
    kind, colour = look
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mark_tone(theme, colour))
    is_rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    bar = QRect(area.x(), area.y() + 6, 4, area.height() - 12)
    painter.drawRoundedRect(mirrored(bar, area, is_rtl=is_rtl), 2, 2)
    at = QRect(area.x() + 12, area.y() + (area.height() - 16) // 2, 16, 16)
    icon(kind, theme, "muted").paint(painter, mirrored(at, area, is_rtl=is_rtl))


def kind_of(note: Note) -> str:
    """Return what sort of note it is, as the drawings are called."""
    return NoteEntry(note, "", "", None).kind


def words_of(note: Note) -> str:
    """Return a note on one line: its quote and what was written, or its kind where there is neither."""
    quote = QCoreApplication.translate("Notes", "“{0}”").format(one_line(note.quote)) if note.quote else ""
    words = "   ".join(words for words in (quote, one_line(note.text)) if words)
    return words or kind_names()[kind_of(note)]


def moment(stated: str) -> str:
    """Return a time that notes state (UTC) as people here write it; as it stands where it is none."""
    when = QDateTime.fromString(stated, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(when, QLocale.FormatType.ShortFormat) if when.isValid() else stated


def _whole(note: Note) -> str:
    quote, tags = note.quote.strip(), ", ".join(note.tags)
    parts = (
        QCoreApplication.translate("Notes", "“{0}”").format(quote) if quote else "",
        note.text,
        QCoreApplication.translate("Notes", "Tags: {0}").format(tags) if tags else "",
    )
    return "\n".join(part for part in parts if part)
