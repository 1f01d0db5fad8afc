"""What the panels draw themselves, in a window whose lines begin on the right."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, BlockKind, Evidence, EvidenceKind, Field, Span
from viewer.notes.annotation import Motivation, Note
from viewer.ui.panels.contents import ContentsPanel
from viewer.ui.panels.metadata import MetadataPanel
from viewer.ui.panels.notes import NoteEntry, NotesPanel
from viewer.ui.panels.results import ResultsPanel
from viewer.ui.row_table import CellPainter, Column, RowTable, TableRows
from viewer.ui.theme import icon, load_theme
from viewer.ui.value_row import ValueRow
from viewer.ui.widgets import isolated, mirrored, trimmed

Make = Callable[..., Article]
ACCENT = load_theme("light").colour("accent").name()
SITE = Field("Wire", "Wire", Evidence(EvidenceKind.TEXT, "Wire", line=3, span=Span(0, 4)))


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.fixture
def show(shown: Callable[..., QWidget], from_the_right: None) -> Callable[..., QWidget]:
    """Show a panel and keep it as long as the test's events are worked off."""
    kept: list[QWidget] = []

    def show_panel(panel: QWidget) -> QWidget:
        kept.append(shown(panel))
        return panel

    return show_panel


def inked(image: QImage, area: QRect, colour: str | None = None) -> list[int]:
    """The columns of an area in which something is drawn, or something of a colour."""
    ground = image.pixel(area.center().x(), area.top())
    return [
        x
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
        if (QColor(image.pixel(x, y)).name() == colour if colour else image.pixel(x, y) != ground)
    ]


def row_image(panel: QWidget, row: int) -> tuple[QImage, QRect]:
    view = panel._list
    view.repaint()
    area = view.visualRect(view.model().index(row, 0))
    image = view.viewport().grab(area).toImage()
    return image, image.rect()


def test_a_value_stands_on_the_right_its_place_and_pencil_on_the_left(show, make_article: Make) -> None:
    panel = show(MetadataPanel())
    panel.show_article(make_article(metadata={"site": SITE}))
    row: ValueRow = panel._rows["site"]
    image, half = row.grab().toImage(), row.width() // 2
    head = QRect(0, 0, row.width(), row._fold(row.width()).value)
    columns = inked(image, head)
    assert row.width() - 16 <= max(columns) <= row.width() - 12
    assert 12 <= min(columns) <= 16
    value = inked(image, QRect(40, head.height(), row.width() - 40, row.height() - head.height()))
    assert min(value) > half
    row.setFocus()
    assert row._button.isVisible()
    assert row._button.geometry().right() < half / 2
    row.start_editing()
    assert row._edit.geometry() == QRect(8, row._edit.y(), row.width() - 16, row._edit.height())


def test_contents_begin_with_the_number_on_the_right(show, make_article: Make) -> None:
    panel = show(ContentsPanel())
    panel.show_article(make_article([(BlockKind.PARAGRAPH, "Pier", None)] * 3))
    panel.show_note_counts({1: 1})
    panel.show_place(1)
    image, area = row_image(panel, 1)
    accented = inked(image, area, ACCENT)
    assert min(accented) < 24  # the note's dot
    assert max(accented) > area.width() - 12  # the bar at the place, and the number
    image, area = row_image(panel, 2)
    words = inked(image, area)
    assert min(words) > area.width() // 2
    assert area.width() - 40 < max(words) < area.width() - 12


def test_matches_begin_on_the_right(show, make_article: Make) -> None:
    panel = show(ResultsPanel())
    panel.show_matches(make_article([(BlockKind.PARAGRAPH, "Pier.", None)]), [Span(0, 4)], None)
    image, area = row_image(panel, 0)
    columns = inked(image, area)
    assert min(columns) > area.width() // 2
    assert area.width() - 60 < max(columns) < area.width() - 12


def test_cards_hang_on_the_right(show) -> None:
    panel = show(NotesPanel())
    selector = {"type": "TextQuoteSelector", "exact": "pier"}
    when = "2026-01-02T03:04:05Z"
    note = Note("urn:uuid:1", Motivation.HIGHLIGHTING, when, when, (selector,), tags=("a", "b"))
    panel.show_notes([NoteEntry(note, "¶1", "exact", 1)])
    image, area = row_image(panel, 0)
    columns = inked(image, area)
    assert min(columns) > area.width() // 2
    assert area.width() - 13 <= max(columns) <= area.width() - 8
    panel.edit("urn:uuid:1")
    margins = panel._editor.layout().contentsMargins()
    assert (margins.left(), margins.right()) == (12, 16)
    assert panel._editor._place.text().endswith("¶1")


class _Table(TableRows[str]):
    def words(self, row: str, column: int) -> str:
        return row


@pytest.mark.usefixtures("from_the_right")
def test_tables_begin_on_the_right(qtbot: QtBot) -> None:
    rows = _Table([Column("A"), Column("B", width_px=80)])
    rows.show_rows(["Pier"])
    table = RowTable(rows, "Piers")
    rows.setParent(table)
    table.setItemDelegate(CellPainter(table))
    qtbot.addWidget(table)
    table.resize(320, 200)
    table.show()
    area = table.visualRect(rows.index(0, 0))
    columns = inked(table.viewport().grab().toImage(), area)
    assert min(columns) > area.center().x()
    assert area.right() - 16 <= max(columns) <= area.right() - 11
    table.setSortingEnabled(True)
    head = table.horizontalHeader()
    assert (
        min(inked(head.viewport().grab().toImage(), QRect(90, 2, head.width() - 90, 16))) > area.center().x()
    )


def test_drawings_that_point_along_the_line_are_mirrored(qapp: QApplication) -> None:
    theme, before = load_theme("light"), qapp.layoutDirection()
    drawn = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        drawn[direction] = [icon(name, theme).pixmap(24, 24).toImage() for name in ("back", "find")]
    qapp.setLayoutDirection(before)
    (back, find), (turned, same) = drawn.values()
    assert _weight(back, range(12)) > 1.5 * _weight(back, range(12, 24))  # the arrow's head
    assert _weight(turned, range(12, 24)) > 1.5 * _weight(turned, range(12))
    assert same == find


def _weight(image: QImage, columns: range) -> int:
    return sum(image.pixelColor(x, y).alpha() for x in columns for y in range(image.height()))


def test_parts_are_reckoned_from_the_side_lines_begin_on() -> None:
    area = QRect(10, 0, 100, 20)
    assert mirrored(QRect(10, 0, 3, 20), area, is_rtl=True) == QRect(107, 0, 3, 20)
    assert mirrored(QRect(10, 0, 3, 20), area, is_rtl=False) == QRect(10, 0, 3, 20)
    assert trimmed(area, 12, 8, is_rtl=True) == QRect(18, 0, 80, 20)
    assert trimmed(area, 12, 8, is_rtl=False) == QRect(22, 0, 80, 20)


@pytest.mark.parametrize(
    ("words", "text", "sign"),
    [
        ("“Pier.”", "", "\u2066"),
        ("١٢ ميناء", "", "\u2067"),
        ("2005-03-14", "", "\u2066"),
        ("الميناء", "The الميناء", "\u2066"),
    ],
)
def test_words_keep_their_direction(words: str, text: str, sign: str) -> None:
    assert isolated(words, text) == f"{sign}{words}\u2069"
