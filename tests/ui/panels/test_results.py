"""The list of matches."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, BlockKind, Span
from viewer.ui.panels.results import ResultsPanel
from viewer.ui.theme import load_theme

Make = Callable[..., Article]


def places(article: Article, phrase: str) -> list[Span]:
    return [Span(*found.span()) for found in re.finditer(phrase, article.text)]


@pytest.fixture
def panel(shown, make_article: Make) -> ResultsPanel:
    panel = shown(ResultsPanel(), width=420)
    article = make_article()
    panel.show_matches(article, places(article, "[Ff]erry"), None)
    return panel


def area(panel: ResultsPanel, row: int):
    return panel._list.visualRect(panel._list.model().index(row, 0))


def colours(panel: ResultsPanel, row: int) -> set[str]:
    image = panel._list.viewport().grab(area(panel, row)).toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_matches_are_listed_with_the_words_around_them(panel: ResultsPanel) -> None:
    model = panel._list.model()
    assert model.rowCount() == 5
    assert model.index(0, 0).data().startswith("Ferry service resumes 🚢")
    assert "The ferry left the pier" in model.index(1, 0).data()
    assert panel._heading.text() == "5 matches"


def test_a_match_is_spoken_with_its_paragraph(panel: ResultsPanel) -> None:
    model = panel._list.model()
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Paragraph 1: ")
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Ferry")
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_the_number_stands_where_the_paragraph_changes(panel: ResultsPanel) -> None:
    assert [panel._rows.opens_paragraph(row) for row in range(5)] == [True, True, True, False, False]
    assert [panel._rows.paragraph(row) for row in range(5)] == [None, 1, 3, 3, 3]


def test_a_click_asks_for_the_match(panel: ResultsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.match_requested, check_params_cb=lambda index: index == 3):
        qtbot.mouseClick(panel._list.viewport(), Qt.MouseButton.LeftButton, pos=area(panel, 3).center())


def test_keys_move_and_enter_asks_for_the_match(panel: ResultsPanel, qtbot: QtBot) -> None:
    panel.setFocus()
    qtbot.keyClick(panel._list, Qt.Key.Key_Down)
    qtbot.keyClick(panel._list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.match_requested, check_params_cb=lambda index: index == 2):
        qtbot.keyClick(panel._list, Qt.Key.Key_Return)


def test_the_current_match_is_marked_and_brought_into_sight(shown, make_article: Make) -> None:
    panel = shown(ResultsPanel(), height=200)
    article = make_article([(BlockKind.PARAGRAPH, "one ferry", None)] * 50)
    spans = places(article, "ferry")
    panel.show_matches(article, spans, None)
    assert not panel._list.viewport().rect().intersects(area(panel, 40))
    panel.show_matches(article, spans, 40)
    assert panel._list.viewport().rect().contains(area(panel, 40))
    assert load_theme("light").colour("accent").name() in colours(panel, 40)
    assert load_theme("light").colour("accent").name() not in colours(panel, 39)


def test_stepping_on_does_not_start_the_list_anew(panel: ResultsPanel, qtbot: QtBot) -> None:
    article, spans = panel._rows.article, panel._rows.spans
    with qtbot.assertNotEmitted(panel._list.model().modelReset):
        panel.show_matches(article, spans, 2)


def test_twenty_thousand_matches_are_not_read_before_they_are_seen(
    shown, make_article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = shown(ResultsPanel())
    asked: set[int] = set()
    rows_class = type(panel._rows)
    snippet = rows_class.snippet

    def counted(self, row: int):
        asked.add(row)
        return snippet(self, row)

    monkeypatch.setattr(rows_class, "snippet", counted)
    article = make_article([(BlockKind.PARAGRAPH, "a ferry", None)] * 20_000)
    panel.show_matches(article, places(article, "ferry"), 12_345)
    panel.grab()
    assert panel._list.model().rowCount() == 20_000
    assert 5 < len(asked) < 100
    assert 12_345 in asked


def test_a_narrow_panel_gives_a_match_two_lines(panel: ResultsPanel, qtbot: QtBot) -> None:
    wide = area(panel, 0).height()
    panel.resize(220, 400)
    qtbot.waitUntil(lambda: area(panel, 0).height() > wide)
    panel.resize(420, 400)
    qtbot.waitUntil(lambda: area(panel, 0).height() == wide)


@pytest.mark.parametrize("width", [220, 420])
def test_a_match_longer_than_the_row_is_drawn_all_the_same(shown, make_article: Make, width: int) -> None:
    panel = shown(ResultsPanel(), width=width)
    article = make_article([(BlockKind.PARAGRAPH, "words 🚢 " * 80, None)])
    panel.show_matches(article, [Span(3, 600)], 0)
    assert load_theme("light").colour("ink").name() in colours(panel, 0)


def test_words_cut_in_two_are_left_out(shown, make_article: Make) -> None:
    panel = shown(ResultsPanel(), width=420)
    article = make_article([(BlockKind.PARAGRAPH, "incomprehensibilities " * 20 + "ferry at last", None)])
    panel.show_matches(article, places(article, "ferry"), None)
    before, match, _ = panel._painter._fitted(panel._rows.snippet(0), 330, panel.fontMetrics())
    assert match == "ferry"
    assert before.startswith(("…incomprehensibilities", "… incomprehensibilities"))


def test_no_matches_are_said_to_be_none(panel: ResultsPanel, make_article: Make) -> None:
    panel.show_matches(make_article(), [], None)
    assert panel._empty.isVisible()
    assert not panel._heading.isVisible()
    panel.show_matches(None, [Span(0, 1)], None)
    assert panel._empty.isVisible()
    panel.show_matches(make_article(), [Span(0, 5)], None)
    assert panel._heading.text() == "1 match"


def test_themes_change_what_is_drawn(panel: ResultsPanel) -> None:
    panel.set_theme(load_theme("dark"))
    assert load_theme("dark").colour("ink").name() in colours(panel, 1)


def test_every_control_is_told(panel: ResultsPanel, assert_told) -> None:
    assert_told(panel)
