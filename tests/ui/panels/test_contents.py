"""The contents panel, worked by keys and mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, BlockKind
from viewer.ui.panels.contents import ContentsPanel
from viewer.ui.theme import load_theme

Make = Callable[..., Article]


@pytest.fixture
def panel(shown, make_article: Make) -> ContentsPanel:
    panel = shown(ContentsPanel())
    panel.show_article(make_article())
    return panel


def rows(panel: ContentsPanel) -> list[str]:
    model = panel._list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def centre(panel: ContentsPanel, row: int) -> QPoint:
    return panel._list.visualRect(panel._list.model().index(row, 0)).center()


def colours(panel: ContentsPanel, row: int) -> set[str]:
    panel._list.repaint()
    image = panel._list.viewport().grab(panel._list.visualRect(panel._list.model().index(row, 0))).toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_headings_and_paragraphs_are_listed_and_rules_are_not(panel: ContentsPanel) -> None:
    assert rows(panel)[1] == "Ferry service resumes 🚢 after the storm"
    assert len(rows(panel)) == 6
    assert "* * *" not in rows(panel)


def test_a_click_asks_for_the_place_in_code_points(
    panel: ContentsPanel, make_article: Make, qtbot: QtBot
) -> None:
    start = make_article().paragraphs[1].span.start
    with qtbot.waitSignal(panel.place_requested, check_params_cb=lambda place: place == start):
        qtbot.mouseClick(panel._list.viewport(), Qt.MouseButton.LeftButton, pos=centre(panel, 3))


def test_down_leads_from_the_filter_into_the_list_and_enter_goes_there(
    panel: ContentsPanel, make_article: Make, qtbot: QtBot
) -> None:
    panel.setFocus()
    qtbot.keyClicks(panel._filter, "pier")
    assert len(rows(panel)) == 2
    qtbot.keyClick(panel._filter, Qt.Key.Key_Down)
    assert panel._list.hasFocus()
    qtbot.keyClick(panel._list, Qt.Key.Key_Down)
    start = make_article().paragraphs[2].span.start
    with qtbot.waitSignal(panel.place_requested, check_params_cb=lambda place: place == start):
        qtbot.keyClick(panel._list, Qt.Key.Key_Return)


def test_up_in_the_first_row_leads_back_to_the_filter(panel: ContentsPanel, qtbot: QtBot) -> None:
    panel.setFocus()
    qtbot.keyClick(panel._filter, Qt.Key.Key_Down)
    qtbot.keyClick(panel._list, Qt.Key.Key_Up)
    assert panel._filter.hasFocus()


def test_down_stays_in_the_filter_when_nothing_is_listed(panel: ContentsPanel, qtbot: QtBot) -> None:
    panel.setFocus()
    qtbot.keyClicks(panel._filter, "zeppelin")
    qtbot.keyClick(panel._filter, Qt.Key.Key_Down)
    assert panel._filter.hasFocus()


@pytest.mark.parametrize(
    ("phrase", "count"),
    [("STRASSE", 1), ("ferry PIER", 2), ("한국호", 1), ("𝒳-line", 1), ("  ", 6), ("zeppelin", 0)],
)
def test_the_filter_wants_every_word_without_regard_to_case(
    panel: ContentsPanel, phrase: str, count: int
) -> None:
    panel._filter.setText(phrase)
    assert len(rows(panel)) == count


def test_typing_on_narrows_and_deleting_widens_again(panel: ContentsPanel, qtbot: QtBot) -> None:
    panel.setFocus()
    for key, count in (("f", 5), ("e", 3), ("r", 3)):
        qtbot.keyClicks(panel._filter, key)
        assert len(rows(panel)) == count
    qtbot.keyClick(panel._filter, Qt.Key.Key_Escape)
    assert len(rows(panel)) == 6


def test_the_filter_says_how_many_are_shown_and_when_none_is(panel: ContentsPanel) -> None:
    panel._filter.setText("pier")
    assert panel._count.isVisible()
    assert panel._count.text() == "2 of 6 shown"
    panel._filter.setText("zeppelin")
    assert panel._empty.isVisible()
    assert panel._empty.text() == "No paragraph holds these words."


def test_an_empty_panel_says_why_and_what_to_do(shown, make_article: Make) -> None:
    panel = shown(ContentsPanel())
    assert "Ctrl+O" in panel._empty.text()
    assert not panel._filter.isEnabled()
    panel.show_article(make_article(()))
    assert panel._empty.text() == "This document has no text."


def test_the_readers_place_is_marked_without_moving_the_keyboard(panel: ContentsPanel) -> None:
    panel.setFocus()
    panel.show_place(3)
    assert panel._filter.hasFocus()
    assert panel._list.currentIndex().row() == 3
    accent = load_theme("light").colour("accent").name()
    assert accent in colours(panel, 3)
    assert accent not in colours(panel, 2)


def test_the_place_leaves_the_row_alone_that_the_keyboard_is_on(panel: ContentsPanel, qtbot: QtBot) -> None:
    panel.setFocus()
    qtbot.keyClick(panel._filter, Qt.Key.Key_Down)
    panel.show_place(6)
    assert panel._list.currentIndex().row() == 0


def test_a_place_that_the_filter_hides_marks_nothing(panel: ContentsPanel) -> None:
    panel._filter.setText("harbour")
    panel.show_place(3)
    assert not panel._list.currentIndex().isValid()
    panel._filter.clear()
    assert panel._list.currentIndex().row() == 3


def test_notes_are_counted_beside_their_block(panel: ContentsPanel) -> None:
    accent = load_theme("light").colour("accent").name()
    assert accent not in colours(panel, 2)
    panel.show_note_counts({2: 1, 3: 12})
    assert accent in colours(panel, 2)
    model = panel._list.model()
    assert "12 note" in model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "note" not in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_row_is_spoken_with_its_number_and_shows_its_text_on_hovering(panel: ContentsPanel) -> None:
    model = panel._list.model()
    assert model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Paragraph 1, NORTHPORT")
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Heading, Ferry")
    assert model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole).endswith("𝒳-Line said.")
    assert model.index(2, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_correction_of_the_metadata_leaves_the_list_where_it_is(panel: ContentsPanel) -> None:
    panel._filter.setText("pier")
    panel.show_place(6)
    article = panel._rows.article
    assert article is not None
    panel.show_article(article.with_metadata({}))
    assert panel._rows.place == 6
    assert len(rows(panel)) == 2


def test_twenty_thousand_paragraphs_are_not_read_before_they_are_seen(
    shown, make_article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = shown(ContentsPanel())
    asked: set[int] = set()
    rows_class = type(panel._rows)
    block = rows_class.block

    def counted(self, row: int):
        asked.add(row)
        return block(self, row)

    monkeypatch.setattr(rows_class, "block", counted)
    panel.show_article(make_article([(BlockKind.PARAGRAPH, f"Paragraph {n}", None) for n in range(20_000)]))
    panel.grab()
    panel.show_place(19_999)
    panel.grab()
    assert panel._list.model().rowCount() == 20_000
    assert 10 < len(asked) < 120
    assert 19_999 in asked


def test_themes_change_what_is_drawn(panel: ContentsPanel) -> None:
    panel.show_place(2)
    panel.set_theme(load_theme("dark"))
    assert load_theme("dark").colour("accent").name() in colours(panel, 2)


def test_letters_typed_on_the_list_are_left_to_the_window(panel: ContentsPanel, qtbot: QtBot) -> None:
    panel.setFocus()
    qtbot.keyClick(panel._filter, Qt.Key.Key_Down)
    qtbot.keyClick(panel._list, Qt.Key.Key_N)
    assert panel._list.currentIndex().row() == 0


def test_every_control_is_told(panel: ContentsPanel, assert_told) -> None:
    assert_told(panel)


def test_the_row_under_the_pointer_and_the_chosen_one_have_grounds(
    panel: ContentsPanel, qtbot: QtBot
) -> None:
    rows = panel._list

    def ground(row: int) -> str:
        box = rows.visualRect(rows.model().index(row, 0))
        return rows.viewport().grab().toImage().pixelColor(box.right() - 6, box.center().y()).name()

    rows.clearSelection()
    plain = ground(2)
    qtbot.mouseMove(rows.viewport(), rows.visualRect(rows.model().index(2, 0)).center())
    qtbot.waitUntil(lambda: ground(2) != plain)
    hovered = ground(2)
    qtbot.mouseMove(rows.viewport(), rows.visualRect(rows.model().index(1, 0)).center())
    qtbot.waitUntil(lambda: ground(2) == plain)
    rows.choose_row(2)
    assert ground(2) not in {plain, hovered}
