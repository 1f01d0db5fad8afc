"""The pane as a reader meets it: real keys and a real mouse, and questions about pixels."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QMouseEvent,
    QShortcut,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, BlockKind, Span
from viewer.ui.pane.article_pane import ArticlePane, Mark, PaneLook
from viewer.ui.pane.ticks import TickStrip
from viewer.ui.theme import load_theme

MakeArticle = Callable[..., Article]
CountPixels = Callable[..., int]
K = BlockKind
ARABIC = "قال المتحدث باسم وزارة الخارجية في بيان (U.S. 2005) إن التحالف يهدد الاستقرار."


class Lazy(Sequence[Span]):
    """A very long sequence of matches that counts how often it is asked."""

    def __init__(self, count: int, step: int, length: int) -> None:
        self.count, self.step, self.length, self.asked = count, step, length, 0

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index):
        self.asked += 1
        if not 0 <= index < self.count:
            raise IndexError(index)
        return Span(index * self.step, index * self.step + self.length)


def span_of(article: Article, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = article.text.index(words, start + 1)
    return Span(start, start + len(words))


def place_of(pane: ArticlePane, offset: int) -> QRect:
    """Where the caret would stand at a position of the document."""
    cursor = QTextCursor(pane.document())
    cursor.setPosition(offset)
    return pane.cursorRect(cursor)


def words_of(pane: ArticlePane, offset: int, length: int) -> QRect:
    first, last = place_of(pane, offset), place_of(pane, offset + length)
    return first.united(last)


def first_line(pane: ArticlePane) -> str:
    cursor = pane.cursorForPosition(QPoint(pane.viewport().width() // 2, 3))
    cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfLine, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def settle(qtbot: QtBot, pane: ArticlePane) -> None:
    qtbot.waitUntil(lambda: pane.rows.is_settled and pane.rows.is_estimated)


def drag(pane: ArticlePane, first: QPoint, last: QPoint) -> None:
    QTest.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseMove(pane.viewport(), (first + last) / 2)
    move = QPointF(last)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        move,
        pane.viewport().mapToGlobal(move),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane.viewport(), event)
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)


# --- the empty pane


def test_without_an_article_only_the_page_is_painted(pane: ArticlePane, count_pixels: CountPixels) -> None:
    image = pane.viewport().grab()
    assert count_pixels(pane, QColor(load_theme("light").colour("page"))) == image.width() * image.height()


def test_without_an_article_every_wish_is_harmless(pane: ArticlePane, look: PaneLook) -> None:
    pane.go_to(5)
    pane.step_paragraph(1)
    pane.select(Span(0, 4))
    pane.light_up(Span(0, 2))
    assert not pane.light_up_furniture(1)
    pane.clear_light()
    pane.set_marks([Mark("n", Span(0, 3), "blue", "highlighting", False)])
    pane.set_matches([Span(0, 1)], 0)
    pane.set_look(replace(look, text_size_pt=20.0))
    pane.copy()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 50))
    assert (pane.place, pane.selected_span(), pane.position_fraction()) == (0, None, 0.0)
    assert pane.current_block_index is None


def test_an_article_without_blocks_can_be_shown(pane: ArticlePane, article_of: MakeArticle) -> None:
    pane.show_article(article_of([]), furniture=True)
    pane.grab()
    pane.step_paragraph(1)
    assert (pane.place, pane.current_block_index, pane.position_fraction()) == (0, None, 0.0)


# --- the place


def test_going_to_an_offset_puts_its_line_at_the_top(
    qtbot: QtBot, pane: ArticlePane, long_article: Article
) -> None:
    pane.show_article(long_article, furniture=False)
    target = long_article.paragraphs[99].span.start
    with qtbot.waitSignal(pane.place_changed, check_params_cb=lambda place: place == target):
        pane.go_to(target)
    assert pane.place == target
    assert first_line(pane).startswith("Paragraph 100 begins.")
    assert pane.current_offset == target


def test_the_place_is_told_only_when_it_changed(pane: ArticlePane, long_article: Article) -> None:
    told: list[int] = []
    pane.place_changed.connect(told.append)
    pane.show_article(long_article, furniture=False)
    pane.go_to(long_article.paragraphs[9].span.start)
    pane.go_to(long_article.paragraphs[9].span.start)
    assert told == [0, long_article.paragraphs[9].span.start]


@pytest.mark.parametrize("align", ["centre", "nearest"])
def test_an_offset_out_of_view_is_brought_into_the_midst(
    pane: ArticlePane, long_article: Article, align: str
) -> None:
    pane.show_article(long_article, furniture=False)
    pane.go_to(long_article.paragraphs[150].span.start, align=align)
    top = place_of(pane, long_article.paragraphs[150].span.start).top()
    assert 0.2 * pane.viewport().height() < top < 0.6 * pane.viewport().height()


def test_going_to_what_is_in_view_already_does_not_scroll(pane: ArticlePane, long_article: Article) -> None:
    pane.show_article(long_article, furniture=False)
    pane.go_to(long_article.paragraphs[3].span.start, align="nearest")
    assert pane.place == 0
    assert pane.current_block_index == 4


def test_the_last_paragraph_ends_above_the_bottom(pane: ArticlePane, long_article: Article) -> None:
    pane.show_article(long_article, furniture=False)
    pane.go_to(long_article.paragraphs[-1].span.start)
    end = place_of(pane, len(long_article.text))
    assert pane.viewport().height() - 200 < end.bottom() < pane.viewport().height()
    assert pane.position_fraction() == 1.0


def test_the_fraction_read_grows_with_the_place(pane: ArticlePane, long_article: Article) -> None:
    pane.show_article(long_article, furniture=False)
    assert pane.position_fraction() == 0.0
    pane.go_to(len(long_article.text) // 2)
    assert 0.48 < pane.position_fraction() < 0.5


@pytest.mark.parametrize("width", [500, 1600])
def test_resizing_keeps_the_words_at_the_top(
    qtbot: QtBot, pane: ArticlePane, long_article: Article, width: int
) -> None:
    pane.show_article(long_article, furniture=False)
    place = long_article.paragraphs[120].span.start + 30
    pane.go_to(place)
    before = pane.place
    for each in (width, 640, width, 900):
        pane.resize(each, 640)
        settle(qtbot, pane)
        lines = first_line(pane)
        assert long_article.text[place : place + 5] in lines
    assert pane.place == before


@pytest.mark.parametrize(
    "change", [{"text_size_pt": 26.0}, {"line_height_percent": 200}, {"column_characters": 45}]
)
def test_another_look_keeps_the_words_at_the_top(
    qtbot: QtBot, pane: ArticlePane, long_article: Article, look: PaneLook, change: dict[str, float]
) -> None:
    pane.show_article(long_article, furniture=False)
    place = long_article.paragraphs[60].span.start
    pane.go_to(place)
    pane.set_look(replace(look, **change))
    settle(qtbot, pane)
    assert pane.place == place
    pane.set_look(look)
    assert pane.place == place


def test_a_place_asked_for_before_the_first_showing_is_kept(
    qtbot: QtBot, look: PaneLook, long_article: Article
) -> None:
    pane = ArticlePane(look)
    qtbot.addWidget(pane)
    pane.show_article(long_article, furniture=False)
    pane.go_to(long_article.paragraphs[80].span.start)
    pane.resize(800, 600)
    pane.show()
    qtbot.waitExposed(pane)
    settle(qtbot, pane)
    assert pane.place == long_article.paragraphs[80].span.start


def test_paging_down_and_up_shows_every_line(pane: ArticlePane, long_article: Article) -> None:
    pane.show_article(long_article, furniture=False)
    seen_to = 0
    for _page in range(6):
        row = list(pane.rows_in_view())[-1]
        layout = row.block.layout()
        room = pane.viewport().height() - row.top
        whole = [at for at in range(layout.lineCount()) if layout.lineAt(at).rect().bottom() <= room]
        last = layout.lineAt(whole[-1]) if whole else None
        seen_to = row.block.position() + (last.textStart() + last.textLength() if last else 0)
        QTest.keyClick(pane, Qt.Key.Key_Space)
        assert pane.place <= seen_to + 1
    assert pane.place > 3000
    for _page in range(8):
        QTest.keyClick(pane, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert pane.place == 0


def test_the_end_is_reached_by_paging(pane: ArticlePane, long_article: Article) -> None:
    pane.show_article(long_article, furniture=False)
    for _page in range(120):
        QTest.keyClick(pane, Qt.Key.Key_PageDown)
    assert pane.position_fraction() == 1.0


def test_paging_after_scrolling_goes_on_from_what_is_seen(pane: ArticlePane, long_article: Article) -> None:
    pane.show_article(long_article, furniture=False)
    pane.verticalScrollBar().setValue(400)
    before = pane.place
    QTest.keyClick(pane, Qt.Key.Key_PageDown)
    assert before < pane.place < before + 6000


def test_scrolling_up_by_a_line_brings_back_one_line_of_rows_not_laid_out_yet(
    pane: ArticlePane, long_article: Article
) -> None:
    pane.show_article(long_article, furniture=False)
    pane.go_to(long_article.paragraphs[150].span.start)
    bar = pane.verticalScrollBar()
    for lines in range(1, 40):
        before = pane.place
        bar.setValue(bar.value() - 1)
        assert 0 < before - pane.place < 130, lines


def test_the_scroll_bar_stands_where_the_text_does(
    qtbot: QtBot, pane: ArticlePane, long_article: Article
) -> None:
    pane.show_article(long_article, furniture=False)
    pane.go_to(long_article.paragraphs[100].span.start)
    settle(qtbot, pane)
    bar = pane.verticalScrollBar()
    assert bar.value() / bar.maximum() == pytest.approx(pane.place / len(long_article.text), abs=0.06)


def test_many_rows_are_estimated_in_turns_of_the_event_loop(
    qtbot: QtBot, pane: ArticlePane, article_of: MakeArticle
) -> None:
    words = "word " * 60
    article = article_of([(K.CAPTION, words.strip())] * 5000)
    pane.show_article(article, furniture=False)
    assert not pane.rows.is_estimated
    pane.go_to(len(article.text) // 2)
    settle(qtbot, pane)
    assert pane.document().lineCount() > 15000
    assert pane.position_fraction() == pytest.approx(0.5, abs=0.01)


def test_the_wheel_scrolls_and_with_ctrl_asks_for_zoom(
    qtbot: QtBot, pane: ArticlePane, long_article: Article
) -> None:
    pane.show_article(long_article, furniture=False)

    def turn(angle: int, modifiers: Qt.KeyboardModifier) -> None:
        place = QPointF(300, 300)
        event = QWheelEvent(
            place,
            pane.viewport().mapToGlobal(place),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(pane.viewport(), event)

    turn(-240, Qt.KeyboardModifier.NoModifier)
    assert pane.place > 0
    size, place = pane.font().pointSizeF(), pane.place
    asked: list[int] = []
    pane.zoom_requested.connect(asked.append)
    for angle in (60, 60, -240):
        turn(angle, Qt.KeyboardModifier.ControlModifier)
    assert asked == [1, -1, -1]
    assert (pane.font().pointSizeF(), pane.place) == (size, place)


# --- the current paragraph


def test_stepping_goes_from_numbered_paragraph_to_paragraph_and_heading(
    pane: ArticlePane, article_of: MakeArticle
) -> None:
    article = article_of(
        [
            (K.SECTION, "News"),
            (K.HEADING, "Title", 1),
            (K.BYLINE, "By"),
            (K.PARAGRAPH, "One"),
            (K.HEADING, "Between", 2),
            (K.PARAGRAPH, "Two"),
        ]
    )
    pane.show_article(article, furniture=False)
    reached = []
    for by in (1, 1, 1, -1, -1, -1):
        pane.step_paragraph(by)
        reached.append(pane.current_block_index)
    assert reached == [3, 5, 5, 3, 0, 0]


def test_stepping_keeps_the_current_paragraph_in_view(pane: ArticlePane, long_article: Article) -> None:
    pane.show_article(long_article, furniture=False)
    for number in range(1, 60):
        pane.step_paragraph(1)
        block = long_article.blocks[pane.current_block_index]
        assert number == block.number
        assert place_of(pane, block.span.start).top() >= 0
        assert place_of(pane, block.span.end).bottom() <= pane.viewport().height()


def test_letters_are_left_to_the_windows_shortcuts(
    qtbot: QtBot, pane: ArticlePane, long_article: Article
) -> None:
    pane.show_article(long_article, furniture=False)
    shortcut = QShortcut(Qt.Key.Key_J, pane, lambda: pane.step_paragraph(1))
    with qtbot.waitActive(pane):
        pane.activateWindow()
    pane.setFocus()
    with qtbot.waitSignal(shortcut.activated):
        QTest.keyClick(pane, Qt.Key.Key_J)
    assert pane.current_block_index == 1


def test_a_caret_out_of_view_gives_way_to_the_first_paragraph_in_view(
    pane: ArticlePane, long_article: Article
) -> None:
    pane.show_article(long_article, furniture=False)
    pane.verticalScrollBar().setValue(300)
    assert pane.current_offset > 5000
    index = pane.current_block_index
    pane.step_paragraph(1)
    assert pane.current_block_index == index + 1


def test_a_paragraph_that_fills_the_view_is_the_current_one(
    pane: ArticlePane, article_of: MakeArticle
) -> None:
    article = article_of([(K.PARAGRAPH, "word " * 5000 + "end"), (K.PARAGRAPH, "last")])
    pane.show_article(article, furniture=False)
    pane.verticalScrollBar().setValue(100)
    assert pane.place > 1000
    assert pane.current_block_index == 0
    pane.step_paragraph(1)
    assert pane.current_block_index == 1


def test_the_current_number_is_in_ink_and_has_a_bar(
    pane: ArticlePane, article_of: MakeArticle, count_pixels: CountPixels
) -> None:
    pane.show_article(article_of([(K.PARAGRAPH, "One"), (K.PARAGRAPH, "Two")]), furniture=False)
    accent = load_theme("light").colour("accent")
    row = {0: place_of(pane, 0), 1: place_of(pane, 4)}
    left = int(pane.rows.column.left)

    def bar(at: int) -> int:
        return count_pixels(pane, accent, QRect(10, row[at].top(), left - 12, row[at].height()))

    assert bar(0) > 10
    assert bar(1) == 0
    pane.step_paragraph(1)
    assert bar(0) == 0
    assert bar(1) > 10


def test_clicking_a_number_makes_its_paragraph_current_and_selects_nothing(
    pane: ArticlePane, long_article: Article
) -> None:
    pane.show_article(long_article, furniture=False)
    place = place_of(pane, long_article.paragraphs[2].span.start)
    beside = QPoint(int(pane.rows.column.left) - 30, place.center().y())
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert long_article.blocks[pane.current_block_index].number == 3
    assert pane.selected_span() is None


# --- selecting and copying


def test_a_selection_made_with_the_mouse_counts_code_points(
    qtbot: QtBot, pane: ArticlePane, article_of: MakeArticle
) -> None:
    article = article_of(
        [(K.PARAGRAPH, "😀 emoji and 𝒳 come before"), (K.PARAGRAPH, "The words to select are here")]
    )
    pane.show_article(article, furniture=False)
    wanted = span_of(article, "words to")
    shift = 2  # two characters before are pairs in UTF-16
    first, last = place_of(pane, wanted.start + shift), place_of(pane, wanted.end + shift)
    with qtbot.waitSignal(pane.selection_made, check_params_cb=lambda span: span == wanted):
        drag(pane, first.center(), last.center())
    assert pane.selected_span() == wanted
    with qtbot.waitSignal(pane.selection_made, check_params_cb=lambda span: span is None):
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(last.x(), last.center().y()))


def test_between_two_lines_the_nearer_one_is_hit(
    pane: ArticlePane, article_of: MakeArticle, look: PaneLook
) -> None:
    pane.set_look(replace(look, line_height_percent=220))
    pane.show_article(article_of([(K.PARAGRAPH, "many words in several lines " * 12)]), furniture=False)
    line = pane.document().firstBlock().layout().lineAt(1)
    middle = place_of(pane, line.textStart() + 20)
    for y in (middle.top() - 5, middle.center().y(), middle.bottom() + 5):
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle.x() + 1, y))
        assert pane.current_offset == line.textStart() + 20


def test_words_can_be_selected_with_the_keyboard(pane: ArticlePane, article_of: MakeArticle) -> None:
    pane.show_article(article_of([(K.PARAGRAPH, "𝒳 is a set")]), furniture=False)
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_Right)
    for _ in range(3):
        QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_span() == Span(1, 4)


def test_typing_changes_nothing(pane: ArticlePane, article_of: MakeArticle) -> None:
    pane.show_article(article_of([(K.PARAGRAPH, "as it was")]), furniture=False)
    QTest.keyClicks(pane, "xyz")
    QTest.keyClick(pane, Qt.Key.Key_Delete)
    assert pane.toPlainText() == "as it was"


def test_copying_keeps_what_the_display_loses(pane: ArticlePane, article_of: MakeArticle) -> None:
    text = "No\u00a0break and soft\u00adhyphen 😀"
    article = article_of([(K.HEADING, "Title", 1), (K.PARAGRAPH, text), (K.PARAGRAPH, "Two\nlines")])
    pane.show_article(article, furniture=False)
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"Title\n\n{text}\n\nTwo\nlines"


def test_a_selected_span_is_selected_and_in_view(pane: ArticlePane, long_article: Article) -> None:
    pane.show_article(long_article, furniture=False)
    wanted = span_of(long_article, "Paragraph 90 begins")
    pane.select(wanted)
    assert pane.selected_span() == wanted
    assert 0 < place_of(pane, wanted.start).top() < pane.viewport().height()


def test_the_selection_is_washed(pane: ArticlePane, long_article: Article, count_pixels: CountPixels) -> None:
    colour = load_theme("light").colour("selection")
    pane.show_article(long_article, furniture=False)
    assert count_pixels(pane, colour) == 0
    pane.select(span_of(long_article, "committee adopts"))
    assert count_pixels(pane, colour) > 1000


# --- furniture


def test_showing_furniture_keeps_place_caret_and_selection(pane: ArticlePane, long_article: Article) -> None:
    pane.show_article(long_article, furniture=False)
    pane.select(span_of(long_article, "Paragraph 50 begins"))
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().value() + 4)
    place, selected = pane.place, pane.selected_span()
    told: list[object] = []
    pane.selection_made.connect(told.append)
    pane.place_changed.connect(told.append)
    for furniture in (True, False, True):
        pane.show_article(long_article, furniture=furniture)
        assert (pane.place, pane.selected_span()) == (place, selected)
    assert told == []
    assert "A banner" in pane.toPlainText()


def test_furniture_at_the_top_is_seen_when_the_view_was_at_the_start(
    pane: ArticlePane, article_of: MakeArticle
) -> None:
    article = article_of([(K.PARAGRAPH, "word " * 300)] * 20, [(0, "A banner")])
    pane.show_article(article, furniture=False)
    pane.show_article(article, furniture=True)
    assert next(pane.rows_in_view()).block.text() == "A banner"


def test_the_same_text_with_other_metadata_stays_as_it_is(pane: ArticlePane, long_article: Article) -> None:
    pane.show_article(long_article, furniture=False)
    pane.go_to(long_article.paragraphs[30].span.start)
    pane.set_matches([span_of(long_article, "reader")], 0)
    pane.show_article(long_article.with_metadata({}), furniture=False)
    assert pane.place == long_article.paragraphs[30].span.start


def test_another_article_starts_afresh(
    qtbot: QtBot, pane: ArticlePane, long_article: Article, article_of: MakeArticle, count_pixels: CountPixels
) -> None:
    pane.show_article(long_article, furniture=False)
    pane.select(span_of(long_article, "Paragraph 50 begins"))
    pane.set_matches([Span(0, 5)], None)
    with qtbot.waitSignals(
        [pane.selection_made, pane.place_changed],
        check_params_cbs=[lambda span: span is None, lambda place: place == 0],
    ):
        pane.show_article(article_of([(K.PARAGRAPH, "Another one")]), furniture=False)
    assert (pane.place, pane.selected_span(), pane.current_offset) == (0, None, 0)
    assert count_pixels(pane, load_theme("light").colour("match")) == 0


def test_a_line_of_furniture_is_lit_only_while_it_is_shown(
    pane: ArticlePane, long_article: Article, count_pixels: CountPixels
) -> None:
    colour = load_theme("light").colour("evidence")
    pane.show_article(long_article, furniture=False)
    assert not pane.light_up_furniture(2)
    pane.show_article(long_article, furniture=True)
    assert pane.light_up_furniture(2)
    assert count_pixels(pane, colour) > 200
    pane.clear_light()
    assert count_pixels(pane, colour) == 0


# --- what lies over the words


def test_evidence_is_scrolled_to_lit_and_cleared(
    pane: ArticlePane, long_article: Article, count_pixels: CountPixels
) -> None:
    colour = load_theme("light").colour("evidence")
    pane.show_article(long_article, furniture=False)
    pane.light_up(span_of(long_article, "Paragraph 77 begins"))
    assert count_pixels(pane, colour) > 200
    pane.clear_light()
    assert count_pixels(pane, colour) == 0


def test_the_current_match_is_outlined_and_of_another_colour(
    pane: ArticlePane, article_of: MakeArticle, count_pixels: CountPixels
) -> None:
    theme = load_theme("light")
    article = article_of([(K.PARAGRAPH, "one two one two one")])
    pane.show_article(article, furniture=False)
    spans = [span_of(article, "one", nth) for nth in range(3)]
    pane.set_matches(spans, None)
    plain = count_pixels(pane, theme.colour("match"))
    ink = count_pixels(pane, theme.colour("ink"))
    pane.set_matches(spans, 1)
    assert count_pixels(pane, theme.colour("match")) < plain
    assert count_pixels(pane, theme.colour("match_current")) > 100
    assert count_pixels(pane, theme.colour("ink"), words_of(pane, 0, 19).adjusted(-4, -4, 4, 4)) > ink


def test_only_matches_in_view_are_painted(
    pane: ArticlePane, long_article: Article, count_pixels: CountPixels
) -> None:
    colour = load_theme("light").colour("match")
    pane.show_article(long_article, furniture=False)
    pane.set_matches([span_of(long_article, "Paragraph 190 begins")], None)
    assert count_pixels(pane, colour) == 0
    pane.go_to(long_article.paragraphs[189].span.start)
    assert count_pixels(pane, colour) > 200


def test_a_match_that_began_before_the_view_is_painted_in_it(
    pane: ArticlePane, article_of: MakeArticle, count_pixels: CountPixels
) -> None:
    article = article_of([(K.PARAGRAPH, "word " * 3000)])
    pane.show_article(article, furniture=False)
    pane.set_matches([Span(10, 14_000)], None)
    pane.verticalScrollBar().setValue(40)
    assert count_pixels(pane, load_theme("light").colour("match")) > 50_000


def test_a_hundred_thousand_matches_are_never_gone_through(
    pane: ArticlePane, article_of: MakeArticle, count_pixels: CountPixels
) -> None:
    pane.show_article(article_of([(K.PARAGRAPH, "ab " * 1000)] * 100), furniture=False)
    matches = Lazy(100_000, 3, 2)
    pane.set_matches(matches, 5)
    assert count_pixels(pane, load_theme("light").colour("match")) > 1000
    pane.grab()
    assert matches.asked < 25_000
    asked = matches.asked
    pane.go_to(150_000)
    pane.grab()
    assert matches.asked < asked + 6000


def test_notes_are_washed_and_underlined_by_kind(
    pane: ArticlePane, article_of: MakeArticle, count_pixels: CountPixels
) -> None:
    theme = load_theme("light")
    article = article_of(
        [
            (K.PARAGRAPH, "highlighted words"),
            (K.PARAGRAPH, "commented words"),
            (K.PARAGRAPH, "bookmarked words"),
        ]
    )
    pane.show_article(article, furniture=False)
    pane.go_to(len(article.text))
    pane.set_marks(
        [
            Mark("a", span_of(article, "highlighted"), "blue", "highlighting", False),
            Mark("b", span_of(article, "commented"), "green", "commenting", True),
            Mark("c", span_of(article, "bookmarked"), "pink", "bookmarking", False),
        ]
    )
    column = QRect(int(pane.rows.column.left) - 2, 0, 600, 400)
    assert count_pixels(pane, theme.colour("blue"), column) > 500
    assert count_pixels(pane, theme.colour("green"), column) > 500
    assert count_pixels(pane, theme.colour("pink"), column) == 0
    solid = words_of(pane, 0, 11)
    dotted = words_of(pane, span_of(article, "commented").start, 9)

    def lined(colour: str, words: QRect) -> float:
        image = pane.viewport().grab().toImage()
        rows = range(words.bottom() - 3, words.bottom() + 3)
        wash = theme.colour(colour).rgb(), theme.colour("page").rgb()
        across = [
            sum(image.pixel(x, y) not in wash for x in range(words.left() + 1, words.right())) for y in rows
        ]
        return max(across) / words.width()

    assert lined("blue", solid) > 0.95
    assert 0.3 < lined("green", dotted) < 0.95 or lined("green", dotted) > 0.2
    assert count_pixels(pane, theme.colour("pink")) > 10  # its ribbon in the gutter


def test_overlapping_notes_stay_apart(
    pane: ArticlePane, article_of: MakeArticle, count_pixels: CountPixels
) -> None:
    theme = load_theme("light")
    article = article_of([(K.PARAGRAPH, "some words that two notes share in part")])
    pane.show_article(article, furniture=False)
    first = Mark("a", span_of(article, "words that two"), "blue", "highlighting", False)
    second = Mark("b", span_of(article, "two notes"), "pink", "highlighting", False)
    pane.set_marks([first])
    one = _lines_below(pane, span_of(article, "two"))
    pane.set_marks([second, first])
    assert _lines_below(pane, span_of(article, "two")) > one
    assert count_pixels(pane, theme.colour("pink"), words_of(pane, second.span.start, 9)) > 100


def _lines_below(pane: ArticlePane, span: Span) -> int:
    """How many rows of pixels below the words are not page or wash."""
    words = words_of(pane, span.start, len(span))
    image = pane.viewport().grab().toImage()
    plain = {load_theme("light").colour(role).rgb() for role in ("page", "blue", "pink")}
    x = words.center().x()
    return sum(image.pixel(x, y) not in plain for y in range(words.bottom() - 4, words.bottom() + 6))


def test_a_note_of_an_unknown_colour_is_shown_all_the_same(
    pane: ArticlePane, article_of: MakeArticle, count_pixels: CountPixels
) -> None:
    pane.show_article(article_of([(K.PARAGRAPH, "some words")]), furniture=False)
    pane.set_marks([Mark("a", Span(0, 4), "chartreuse", "highlighting", False)])
    assert count_pixels(pane, load_theme("light").colour("yellow")) > 100


def test_clicking_noted_words_tells_of_the_smallest_note_there(
    qtbot: QtBot, pane: ArticlePane, long_article: Article
) -> None:
    pane.show_article(long_article, furniture=False)
    inner, outer = span_of(long_article, "joint"), span_of(long_article, "adopts a joint statement")
    pane.set_marks(
        [
            Mark("outer", outer, "blue", "highlighting", False),
            Mark("inner", inner, "pink", "commenting", True),
            Mark("all", Span(0, len(long_article.text)), "pink", "bookmarking", False),
        ]
    )
    place = words_of(pane, inner.start, len(inner)).center()
    with qtbot.waitSignal(pane.mark_clicked, check_params_cb=lambda name: name == "inner"):
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    told: list[str] = []
    pane.mark_clicked.connect(told.append)
    drag(pane, place, place + QPoint(60, 0))
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(0, 200))
    assert told == []


@pytest.mark.parametrize(
    ("motivation", "name"),
    [("highlighting", "Highlight"), ("commenting", "Comment"), ("bookmarking", "Bookmark")],
)
def test_a_mark_beside_the_text_can_be_clicked_and_explained(
    qtbot: QtBot, pane: ArticlePane, article_of: MakeArticle, motivation: str, name: str
) -> None:
    article = article_of([(K.PARAGRAPH, "many words in several lines " * 12)])
    pane.show_article(article, furniture=False)
    layout = pane.document().firstBlock().layout()
    offset = layout.lineAt(2).textStart() + 5
    pane.set_marks([Mark("n", Span(offset, offset + 9), "green", motivation, False)])
    line = place_of(pane, offset)
    place = next(
        QPoint(x, line.center().y())
        for x in range(int(pane.rows.column.left) - 3)
        if pane.viewport().grab().toImage().pixelColor(x, line.center().y())
        == load_theme("light").colour("green")
    )
    with qtbot.waitSignal(pane.mark_clicked, check_params_cb=lambda told: told == "n"):
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.sendEvent(
        pane.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, pane.viewport().mapToGlobal(place))
    )
    assert name in QToolTip.text()
    QTest.mouseMove(pane.viewport(), place)
    qtbot.waitUntil(lambda: pane.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor)
    away = QPoint(pane.width() // 2, 300)
    QApplication.sendEvent(
        pane.viewport(), QHelpEvent(QEvent.Type.ToolTip, away, pane.viewport().mapToGlobal(away))
    )
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    QTest.mouseMove(pane.viewport(), away)
    qtbot.waitUntil(lambda: pane.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor)


def test_more_marks_than_fit_beside_a_line_stay_in_the_gutter(
    pane: ArticlePane, article_of: MakeArticle, count_pixels: CountPixels
) -> None:
    pane.show_article(article_of([(K.PARAGRAPH, "some words")]), furniture=False)
    pane.resize(420, 400)
    pane.set_marks([Mark(str(at), Span(at, at + 1), "green", "bookmarking", False) for at in range(6)])
    beside = QRect(0, 0, int(pane.rows.column.left) - 2, 400)
    assert count_pixels(pane, load_theme("light").colour("green"), beside) > 60


# --- the look


def test_four_hundred_percent_keeps_the_numbers_and_the_words_within_the_view(
    qtbot: QtBot, pane: ArticlePane, long_article: Article, look: PaneLook, count_pixels: CountPixels
) -> None:
    pane.set_look(replace(look, text_size_pt=52.0))
    pane.show_article(long_article, furniture=False)
    pane.go_to(long_article.paragraphs[120].span.start)
    settle(qtbot, pane)
    beside = QRect(2, 0, int(pane.rows.column.left) - 14, pane.viewport().height())
    assert count_pixels(pane, load_theme("light").colour("ink"), beside) > 20
    column = pane.rows.column
    assert column.left + column.width <= pane.viewport().width()
    assert pane.horizontalScrollBar().maximum() == 0


def test_numbers_can_be_left_out(
    pane: ArticlePane, article_of: MakeArticle, look: PaneLook, count_pixels: CountPixels
) -> None:
    pane.show_article(article_of([(K.PARAGRAPH, "One")]), furniture=False)
    page = load_theme("light").colour("page")
    beside = QRect(2, 2, int(pane.rows.column.left) - 20, 200)
    everything = beside.width() * beside.height()
    assert count_pixels(pane, page, beside) < everything - 5
    pane.set_look(replace(look, shows_numbers=False))
    assert count_pixels(pane, page, beside) == everything


def test_another_theme_repaints_without_breaking_lines_anew(
    pane: ArticlePane, long_article: Article, look: PaneLook, count_pixels: CountPixels
) -> None:
    pane.show_article(long_article, furniture=False)
    pane.grab()
    block = pane.document().findBlockByNumber(3)
    assert pane.rows.is_laid(block)
    pane.set_look(replace(look, theme=load_theme("dark")))
    assert pane.rows.is_laid(block)
    dark = load_theme("dark").colour("page")
    assert count_pixels(pane, dark) > 0.5 * pane.viewport().width() * pane.viewport().height()


@pytest.mark.parametrize("width", [900, 1600])
def test_the_column_is_centred_and_about_as_wide_as_asked(
    pane: ArticlePane, long_article: Article, width: int
) -> None:
    pane.resize(width, 700)
    pane.show_article(long_article, furniture=False)
    column, view = pane.rows.column, pane.viewport().width()
    assert abs((column.left + column.width / 2) - view / 2) < 3
    layout = pane.document().findBlockByNumber(5).layout()
    lengths = [layout.lineAt(at).textLength() for at in range(layout.lineCount() - 1)]
    assert all(55 < length < 82 for length in lengths)


def test_a_named_font_comes_first(pane: ArticlePane, look: PaneLook) -> None:
    pane.set_look(replace(look, font_family="DejaVu Serif"))
    assert pane.font().families()[0] == "DejaVu Serif"


def test_headings_are_larger_than_the_body_and_furniture_smaller(
    pane: ArticlePane, article_of: MakeArticle
) -> None:
    rows = [(K.HEADING, "Title", 1), (K.HEADING, "Part", 2), (K.HEADING, "Deep", 5), (K.PARAGRAPH, "Body")]
    pane.show_article(article_of(rows, [(4, "menu")]), furniture=True)
    heights = [row.block.layout().lineAt(0).height() for row in pane.rows_in_view()]
    assert heights[0] > heights[1] > heights[2] >= heights[3] > heights[4]


def test_cells_of_a_table_stand_below_each_other(pane: ArticlePane, article_of: MakeArticle) -> None:
    rows = [
        (K.TABLE_ROW, "Country\tTroops"),
        (K.TABLE_ROW, "United States\tmany of them"),
        (K.PARAGRAPH, "x"),
        (K.TABLE_ROW, "no cells"),
    ]
    article = article_of(rows)
    pane.show_article(article, furniture=False)
    assert (
        place_of(pane, span_of(article, "Troops").start).left()
        == place_of(pane, span_of(article, "many").start).left()
    )


def test_a_table_too_wide_for_its_cells_shares_the_column(pane: ArticlePane, article_of: MakeArticle) -> None:
    long = (
        "a cell with far more words in it than fit into half of the column, so that its table has to give way"
    )
    article = article_of([(K.TABLE_ROW, f"{long}\tend"), (K.TABLE_ROW, "short\tb")])
    pane.show_article(article, furniture=False)
    column = pane.rows.column
    assert (
        place_of(pane, span_of(article, "b", 1 if "b" in long else 0).start).left()
        <= column.left + column.width
    )
    beside = place_of(pane, article.text.index("\tend") + 1)
    assert (
        place_of(pane, article.text.index("\tb") + 1).left() == beside.left() > column.left + column.width / 2
    )
    assert beside.top() == place_of(pane, 0).top() < place_of(pane, len(long)).top()


def test_kinds_are_told_apart_by_more_than_words(
    pane: ArticlePane, article_of: MakeArticle, count_pixels: CountPixels
) -> None:
    theme = load_theme("light")
    rows = [
        (K.QUOTE, "quoted words"),
        (K.RULE, ""),
        (K.LIST_ITEM, "item"),
        (K.LIST_ITEM, "2. item"),
        (K.CODE, "x = 1\n  y"),
        (K.CODE, "z"),
        (K.TABLE_ROW, "a\tb"),
    ]
    pane.show_article(article_of(rows), furniture=False)
    pane.go_to(0)
    seen = {row.block.blockNumber(): row for row in pane.rows_in_view()}

    def count(number: int, role: str) -> int:
        row = seen[number]
        area = QRect(
            int(row.shape.left - row.shape.indent),
            int(row.top),
            int(row.shape.width + row.shape.indent),
            int(row.bottom - row.top),
        )
        return count_pixels(pane, theme.edge if role == "edge" else theme.colour(role), area)

    assert count(0, "edge") > 30
    assert count(1, "edge") > 50
    assert count(2, "muted") > count(3, "muted")
    assert count(4, "window") > 2000
    assert count(6, "line") > 300


# --- scripts


def test_arabic_paragraphs_stand_at_the_right(pane: ArticlePane, article_of: MakeArticle) -> None:
    article = article_of(
        [(K.PARAGRAPH, "Left to right."), (K.PARAGRAPH, ARABIC), (K.QUOTE, ARABIC), (K.LIST_ITEM, ARABIC)]
    )
    pane.show_article(article, furniture=False)
    column = pane.rows.column
    left, right, quote, item = (
        row.block.layout().lineAt(0).naturalTextRect() for row in list(pane.rows_in_view())
    )
    assert left.left() == pytest.approx(column.left, abs=2)
    assert right.right() == pytest.approx(column.left + column.width, abs=2)
    assert quote.right() < right.right() - 10
    assert item.right() < right.right() - 10
    pane.grab()


def test_a_match_where_directions_mix_covers_its_own_letters(
    pane: ArticlePane, article_of: MakeArticle, count_pixels: CountPixels
) -> None:
    article = article_of([(K.PARAGRAPH, ARABIC)])
    pane.show_article(article, furniture=False)
    span = span_of(article, "U.S.")
    pane.set_matches([span], None)
    line = pane.document().firstBlock().layout().lineForTextPosition(span.start)
    left = min(run.boundingRect().left() for run in line.glyphRuns(span.start, len(span)))
    right = max(run.boundingRect().right() for run in line.glyphRuns(span.start, len(span)))
    top = place_of(pane, span.start).top()
    colour = load_theme("light").colour("match")
    washed = count_pixels(pane, colour, QRect(int(left), top - 3, int(right - left) + 2, 30))
    assert washed > 100
    assert washed == count_pixels(pane, colour)
    pane.select(span_of(article, "بيان (U.S. 2005) إن"))
    assert count_pixels(pane, load_theme("light").colour("selection")) > 500


@pytest.mark.parametrize(
    "text",
    ["평양, 3월 14일 조선중앙통신", "𝒳 ⊂ 𝒴 and 😀👩\u200d👩\u200d👧", "soft\u00adhyphen and no\u00a0break"],
)
def test_scripts_and_signs_beyond_ascii_are_shown_and_selected_whole(
    pane: ArticlePane, article_of: MakeArticle, text: str
) -> None:
    article = article_of([(K.PARAGRAPH, text)])
    pane.show_article(article, furniture=False)
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_span() == Span(0, len(text))
    pane.grab()


# --- other guests


def test_a_menu_is_asked_for_where_the_mouse_is(
    qtbot: QtBot, pane: ArticlePane, long_article: Article
) -> None:
    pane.show_article(long_article, furniture=False)
    place = place_of(pane, long_article.paragraphs[2].span.start + 3).center()
    everywhere = pane.viewport().mapToGlobal(place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, everywhere)
    with qtbot.waitSignal(pane.context_requested, check_params_cb=lambda at: at == everywhere):
        QApplication.sendEvent(pane.viewport(), event)
    assert long_article.blocks[pane.current_block_index].number == 3
    pane.select(span_of(long_article, "committee"))
    QApplication.sendEvent(
        pane.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, everywhere)
    )
    assert pane.selected_span() == span_of(long_article, "committee")


def test_a_menu_is_asked_for_with_the_keyboard_at_the_caret(
    qtbot: QtBot, pane: ArticlePane, long_article: Article
) -> None:
    pane.show_article(long_article, furniture=False)
    pane.go_to(long_article.paragraphs[2].span.start, align="nearest")
    expected = pane.viewport().mapToGlobal(pane.cursorRect().center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), pane.mapToGlobal(QPoint(1, 1)))
    with qtbot.waitSignal(pane.context_requested, check_params_cb=lambda at: at == expected):
        QApplication.sendEvent(pane, event)


def test_files_dropped_are_told_by_path(qtbot: QtBot, pane: ArticlePane) -> None:
    data = QMimeData()
    data.setUrls(
        [
            QUrl.fromLocalFile("/captures/a.txt"),
            QUrl("https://example.org/b"),
            QUrl.fromLocalFile("/captures/c d.html"),
        ]
    )
    kept = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), *kept)
    QApplication.sendEvent(pane.viewport(), enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(
        pane.files_dropped, check_params_cb=lambda paths: paths == ["/captures/a.txt", "/captures/c d.html"]
    ):
        QApplication.sendEvent(pane.viewport(), QDropEvent(QPointF(50, 50), *kept))


def test_dragged_words_are_not_taken(pane: ArticlePane, article_of: MakeArticle) -> None:
    pane.show_article(article_of([(K.PARAGRAPH, "as it was")]), furniture=False)
    data = QMimeData()
    data.setText("new words")
    enter = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane.viewport(), enter)
    assert pane.toPlainText() == "as it was"


def test_a_screen_reader_finds_the_name_and_the_whole_text(
    pane: ArticlePane, article_of: MakeArticle
) -> None:
    article = article_of([(K.HEADING, "Title", 1), (K.PARAGRAPH, "The words")])
    pane.show_article(article, furniture=False)
    interface = QAccessible.queryAccessibleInterface(pane)
    assert interface.text(QAccessible.Text.Name) == "Article text"
    assert interface.state().readOnly
    text = interface.textInterface()
    assert text.text(0, text.characterCount()).replace("\u2029", "\n") == article.text


def test_the_focus_is_shown(qtbot: QtBot, pane: ArticlePane, article_of: MakeArticle) -> None:
    pane.show_article(article_of([(K.PARAGRAPH, "x")]), furniture=False)
    page = load_theme("light").colour("page").rgb()
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    assert pane.viewport().grab().toImage().pixel(5, 0) != page
    pane.clearFocus()
    assert pane.viewport().grab().toImage().pixel(5, 0) == page


# --- ticks


def strip_of(pane: ArticlePane) -> TickStrip:
    return pane.findChild(TickStrip)


def test_the_strip_stands_beside_the_text_and_shows_ticks(pane: ArticlePane, long_article: Article) -> None:
    pane.show_article(long_article, furniture=False)
    strip = strip_of(pane)
    assert strip.geometry().left() == pane.viewport().geometry().right() + 1
    assert strip.height() == pane.viewport().height()
    page = load_theme("light").colour("page").rgb()
    middle = strip.height() // 2
    half = Span(len(long_article.text) // 2, len(long_article.text) // 2 + 5)

    def is_page(x: int) -> bool:
        image = strip.grab().toImage()
        return all(image.pixel(x, y) == page for y in range(middle - 4, middle + 5))

    assert is_page(10)
    pane.set_matches([half], None)
    assert not is_page(10)
    assert is_page(4)
    pane.set_matches([half], 0)
    assert not is_page(7)
    pane.set_matches([], None)
    pane.set_marks([Mark("n", half, "blue", "highlighting", False)])
    assert not is_page(4)
    pane.set_marks([])
    assert is_page(4)
    pane.go_to(half.start)
    assert not is_page(1)


@pytest.mark.parametrize("kind", ["match", "note", "none"])
def test_clicking_the_strip_goes_to_what_is_there(
    pane: ArticlePane, long_article: Article, kind: str
) -> None:
    pane.show_article(long_article, furniture=False)
    strip = strip_of(pane)
    at = long_article.paragraphs[150].span.start + 3
    if kind == "match":
        pane.set_matches([Span(5, 7), Span(at, at + 4)], None)
    elif kind == "note":
        pane.set_marks([Mark("n", Span(at, at + 4), "blue", "highlighting", False)])
    y = at * strip.height() // len(long_article.text) + 1
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(6, y))
    reach = 0 if kind != "none" else 3 * len(long_article.text) // strip.height()
    assert abs(pane.current_offset - at) <= reach
    QTest.mouseClick(strip, Qt.MouseButton.RightButton, pos=QPoint(6, 5))
    assert abs(pane.current_offset - at) <= reach


def test_the_empty_strip_takes_no_clicks(pane: ArticlePane) -> None:
    told: list[int] = []
    strip_of(pane).jump_requested.connect(told.append)
    QTest.mouseClick(strip_of(pane), Qt.MouseButton.LeftButton, pos=QPoint(6, 50))
    assert told == []
    assert strip_of(pane).sizeHint().width() == strip_of(pane).width()


def test_the_rest_of_a_text_is_put_behind_its_beginning_without_moving_the_view(
    qtbot: QtBot, pane: ArticlePane, article_of: MakeArticle
) -> None:
    blocks = [(K.PARAGRAPH, f"{number} 🚢 " + "word " * 80) for number in range(3000)]
    whole, beginning = article_of(blocks), article_of(blocks[:40])
    pane.show_article(beginning, furniture=False)
    pane.go_to(beginning.paragraphs[20].span.start)
    place = pane.place
    pane.show_article(whole, furniture=False)
    assert pane.place == place
    settle(qtbot, pane)
    assert pane.toPlainText() == whole.text
    assert pane.place == place
    pane.go_to(whole.paragraphs[-1].span.start)
    assert pane.current_offset == whole.paragraphs[-1].span.start


def test_a_jump_does_not_wait_for_a_long_text_to_come(pane: ArticlePane, article_of: MakeArticle) -> None:
    article = article_of([(K.PARAGRAPH, f"{number} 🚢 " + "word " * 80) for number in range(3000)])
    pane.show_article(article, furniture=False)
    last = article.paragraphs[-1].span
    pane.select(last)
    assert pane.selected_span() == last
    assert pane.toPlainText() == article.text


def test_another_text_that_only_begins_alike_is_shown_afresh(
    qtbot: QtBot, pane: ArticlePane, article_of: MakeArticle
) -> None:
    pane.show_article(article_of([(K.PARAGRAPH, "One two")]), furniture=False)
    pane.show_article(article_of([(K.HEADING, "One two"), (K.PARAGRAPH, "three")]), furniture=False)
    settle(qtbot, pane)
    assert pane.toPlainText() == "One two\nthree"
