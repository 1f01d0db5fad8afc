"""The list of all notes: its columns, and how its cells are drawn."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QRect, Qt
from PySide6.QtGui import QPainter
from typing_extensions import override

from viewer.ui.gathering import NoteRow
from viewer.ui.note_editor import colour_names, kind_names, state_words
from viewer.ui.note_rows import draw_kind, moment
from viewer.ui.row_table import CELL_PX, CellPainter, Column, Index, RowTable, TableRows, one_line
from viewer.ui.widgets import mirrored, runs_rtl

_KIND, _WORDS, _DOCUMENT, _PLACE, _TAGS, CHANGED = range(6)


def state_names() -> Mapping[str, str]:
    """Return what the states are called in a list and in the filter."""
    translate = QCoreApplication.translate
    return {
        "exact": translate("AllNotes", "exact"),
        "moved": translate("AllNotes", "moved"),
        "changed": translate("AllNotes", "changed"),
        "ambiguous": translate("AllNotes", "ambiguous"),
        "orphan": translate("AllNotes", "orphan"),
        "gone": translate("AllNotes", "file gone"),
        "unreadable": translate("AllNotes", "file unreadable"),
    }


def columns() -> tuple[Column, ...]:
    """Return the columns, in the reader's language."""
    translate = QCoreApplication.translate
    return (
        Column(translate("AllNotes", "Kind"), translate("AllNotes", "Sort by kind and colour (Ctrl+1)"), 56),
        Column(translate("AllNotes", "Words"), translate("AllNotes", "Sort by the words (Ctrl+2)")),
        Column(
            translate("AllNotes", "Document"), translate("AllNotes", "Sort by document (Ctrl+3)"), 200, "ink"
        ),
        Column(
            translate("AllNotes", "Place"), translate("AllNotes", "Sort by paragraph (Ctrl+4)"), 124, "muted"
        ),
        Column(translate("AllNotes", "Tags"), translate("AllNotes", "Sort by tag (Ctrl+5)"), 120, "muted"),
        Column(
            translate("AllNotes", "Changed"),
            translate("AllNotes", "Sort by the last change (Ctrl+6)"),
            96,
            "muted",
        ),
    )


class NotesTable(TableRows[NoteRow]):
    """The notes that pass the filter, in the order chosen."""

    @override
    def words(self, row: NoteRow, column: int) -> str:
        telling: Mapping[int, Callable[[], str]] = {
            _KIND: lambda: kind_names()[row.kind],
            _WORDS: lambda: one_line(row.quote or row.text) or kind_names()[row.kind],
            _DOCUMENT: lambda: one_line(row.title, 120),
            _PLACE: lambda: _place(row),
            _TAGS: lambda: ", ".join(row.tags),
            CHANGED: lambda: _short_date(row.changed),
        }
        return telling[column]()

    @override
    def tip(self, row: NoteRow, column: int) -> str:
        if column == _KIND:
            return self.spoken(row, column)
        if column == _DOCUMENT:
            return row.document_path or row.title
        if column == _PLACE:
            return state_words(row.state) or row.problem or _place(row)
        return moment(row.changed) if column == CHANGED else self.words(row, column)

    @override
    def spoken(self, row: NoteRow, column: int) -> str:
        if column == _KIND:
            return f"{kind_names()[row.kind]}, {colour_names()[row.colour]}"
        if column == _WORDS:
            return ". ".join(one_line(words) for words in (row.quote, row.text) if words)
        return self.words(row, column)


class NotesCells(CellPainter):
    """Draws the notes' cells: kinds as drawings on their colour, words with what was looked for marked."""

    def __init__(self, view: RowTable) -> None:
        super().__init__(view)
        self.sought: tuple[str, ...] = ()

    @override
    def draw_cell(self, painter: QPainter, area: QRect, index: Index) -> None:
        model = index.model()
        if not isinstance(model, NotesTable):
            return
        row: NoteRow = model.rows[index.row()]
        if index.column() == _KIND:
            draw_kind(painter, area, self.theme, (row.kind, row.colour))
        elif index.column() == _WORDS:
            self._draw_note(painter, area, row)
        elif index.column() == _PLACE:
            self._draw_place(painter, area, row)
        else:
            super().draw_cell(painter, area, index)

    def _draw_note(self, painter: QPainter, area: QRect, row: NoteRow) -> None:
        """Draw the quote and behind it the note, or the other way round where only the note is sought."""
        quote, text = one_line(row.quote), one_line(row.text)
        quote = QCoreApplication.translate("Notes", "“{0}”").format(quote) if quote else ""
        first, second = (quote, text) if quote else (text or kind_names()[row.kind], "")
        if second and self.sought and not _found(first, self.sought) and _found(second, self.sought):
            first, second = second, first
        metrics = painter.fontMetrics()
        used = self._draw_sought(painter, area, first, "ink")
        rest = self.after(area, used + metrics.averageCharWidth() * 2)
        if second and rest.width() > metrics.averageCharWidth() * 6:
            self._draw_sought(painter, rest, second, "muted")

    def _draw_sought(self, painter: QPainter, area: QRect, words: str, role: str) -> int:
        """Draw words so that the first place sought in them is in sight and marked; return their width."""
        metrics = painter.fontMetrics()
        places = _found(words, self.sought)
        if places and metrics.horizontalAdvance(words[: places[0][1]]) > area.width() - 24:
            cut = max(places[0][0] - 12, 0)
            words = f"…{words[cut:].lstrip()}"
            places = _found(words, self.sought)
        shown = min(metrics.horizontalAdvance(words), area.width())
        drawn = self.at_start(area, QRect(area.x(), area.y(), shown, area.height()))
        for start, end in places:
            left = metrics.horizontalAdvance(words[:start])
            width = metrics.horizontalAdvance(words[start:end])
            mark = QRect(drawn.x() + left, area.center().y() - metrics.height() // 2, width, metrics.height())
            mark = mirrored(mark, drawn, is_rtl=runs_rtl(words))
            painter.fillRect(mark & area, self.theme.colour("match"))
        self.draw_words(painter, area, words, role)
        return shown

    def _draw_place(self, painter: QPainter, area: QRect, row: NoteRow) -> None:
        place = place_name(row)
        self.draw_words(painter, area, place, "muted")
        state = state_names().get(row.state, "") if row.state != "exact" else ""
        if state:
            used = painter.fontMetrics().horizontalAdvance(place) + CELL_PX if place else 0
            role = "muted" if row.state == "moved" else "warning"
            self.draw_words(painter, self.after(area, used), state, role)


def place_name(row: NoteRow) -> str:
    """Return what a note's place was called when it was made; empty where nobody counted."""
    if row.kind == "document-note":
        return QCoreApplication.translate("AllNotes", "Document")
    return f"¶{row.paragraph}" if row.paragraph else ""


def _place(row: NoteRow) -> str:
    state = state_names().get(row.state, "") if row.state != "exact" else ""
    return ", ".join(words for words in (place_name(row), state) if words)


def _found(words: str, sought: Iterable[str]) -> list[tuple[int, int]]:
    """Return where words stand in a text; nowhere if folding changes its length and so its places."""
    folded = words.casefold()
    if len(folded) != len(words):
        return []
    places = ((folded.find(word), len(word)) for word in sought)
    return sorted((at, at + length) for at, length in places if at >= 0)


def _short_date(stated: str) -> str:
    when = QDateTime.fromString(stated, Qt.DateFormat.ISODate).toLocalTime()
    if not when.isValid():
        return stated
    if when.date() == QDate.currentDate():
        return QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(when.date(), QCoreApplication.translate("AllNotes", "d MMM yyyy"))
