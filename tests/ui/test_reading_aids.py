"""What makes reading easier: focus, ruler, scrolling, full screen, pace, notes in place, returning."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from viewer.ui.auto_scroll import SPEEDS, AutoScroll
from viewer.ui.note_preview import NoteCard
from viewer.ui.overlay import Card
from viewer.ui.pace import Pace, PaceKeeper
from viewer.ui.pane.article_pane import ArticlePane
from viewer.ui.settings import Session


@pytest.fixture
def long_reader(start, long_report):
    shown = start(long_report)
    shown.window.resize(1100, 700)
    shown.pane.setFocus()
    return shown


def darkest(pane: ArticlePane, top: int, bottom: int) -> int:
    """The darkest grey of the words between two heights of the viewport."""
    picture = pane.viewport().grab().toImage()
    right = picture.width() - 60
    greys = (
        QColor(picture.pixel(x, y)).lightness() for x in range(140, right, 2) for y in range(top, bottom, 2)
    )
    return min(greys)


def at(pane: ArticlePane, paragraph: int, article) -> int:
    place = pane.rect_of(article.paragraphs[paragraph - 1].span.start)
    assert place is not None
    return place.top()


# --- focus and ruler ----------------------------------------------------------------------------


def test_focus_dims_all_but_the_current_paragraph_and_follows_it(long_reader) -> None:
    pane, article = long_reader.pane, long_reader.document.article
    long_reader.go_to(5)
    long_reader.press("F7")
    long_reader.press("K")
    for current, other in ((4, 5), (5, 4)):
        lit, dimmed = at(pane, current, article), at(pane, other, article)
        assert darkest(pane, lit, lit + 20) < 90
        assert darkest(pane, dimmed, dimmed + 20) > 110
        long_reader.press("J")
    long_reader.press("F7")
    top = at(pane, 4, article)
    assert darkest(pane, top, top + 20) < 90


def test_focus_and_ruler_are_kept_and_hold_for_other_documents(long_reader, letter) -> None:
    long_reader.press("F7")
    long_reader.press("F8")
    preferences = long_reader.desk.preferences
    assert (preferences.focuses_paragraph, preferences.shows_ruler) == (True, True)
    long_reader.open(letter)
    pane, article = long_reader.pane, long_reader.document.article
    pane.go_to(article.paragraphs[0].span.start)
    top = at(pane, 3, article)
    assert darkest(pane, top, top + 20) > 110


def band(pane: ArticlePane) -> tuple[int, int]:
    """The heights at which the ruler begins and ends."""
    picture = pane.viewport().grab().toImage()
    page = pane.look.theme.colour("page").rgb()
    rows = [y for y in range(2, picture.height() - 2) if picture.pixel(6, y) != page]
    return (rows[0], rows[-1]) if rows else (-1, -1)


def test_the_ruler_lies_under_the_caret_s_line_then_under_the_mouse_s(long_reader, qtbot) -> None:
    pane, article = long_reader.pane, long_reader.document.article
    long_reader.go_to(3)
    assert band(pane) == (-1, -1)
    long_reader.press("F8")
    top, bottom = band(pane)
    line = pane.rect_of(pane.current_offset)
    assert top <= line.top()
    assert bottom >= line.bottom() - 1
    assert bottom - top < 2 * line.height()
    place = pane.rect_of(article.paragraphs[3].span.start)
    QTest.mouseMove(pane.viewport(), QPoint(300, place.center().y()))
    qtbot.waitUntil(lambda: band(pane)[0] > bottom)
    assert band(pane)[0] <= place.top() <= place.bottom() <= band(pane)[1] + 1
    long_reader.press("K")  # the keyboard takes it back
    top, bottom = band(pane)
    line = pane.rect_of(pane.current_offset)
    assert top <= line.center().y() <= bottom


# --- scrolling by itself ------------------------------------------------------------------------


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def scroll(long_reader, clock: Clock, do):
    own = tuple(long_reader.window.do[each] for each in (do.AUTO_SCROLL, do.FASTER, do.SLOWER))
    made = AutoScroll(own, long_reader.window, clock)
    yield made
    made.stop()


def scrolled(pane: ArticlePane) -> tuple[int, float]:
    rows = list(pane.rows_in_view())
    return rows[0].block.blockNumber(), rows[0].top


def pass_time(scroll: AutoScroll, clock: Clock, seconds: float) -> None:
    for _ in range(round(seconds / 0.1)):
        clock.now += 0.1
        scroll.advance()


def test_it_glides_by_less_than_a_line_and_at_the_speed_asked_for(long_reader, scroll, clock) -> None:
    pane = long_reader.pane
    scroll.speed = 60
    scroll.start(pane)
    before = scrolled(pane)
    pass_time(scroll, clock, 0.5)
    part = scrolled(pane)
    assert part[0] == before[0]
    assert 0.2 * pane.line_step < before[1] - part[1] < 0.8 * pane.line_step
    pass_time(scroll, clock, 59.5)
    lines = pane.verticalScrollBar().value()
    assert 40 < lines <= 61  # spaces between paragraphs are scrolled over too


def test_with_little_motion_it_goes_by_whole_lines(long_reader, scroll, clock) -> None:
    pane = long_reader.pane
    scroll.speed, scroll.is_calm = 60, True
    scroll.start(pane)
    before = scrolled(pane)
    pass_time(scroll, clock, 0.9)
    assert scrolled(pane) == before
    pass_time(scroll, clock, 0.2)
    assert scrolled(pane) != before


def test_a_window_that_was_busy_does_not_leap(long_reader, scroll, clock) -> None:
    pane = long_reader.pane
    scroll.start(pane)
    clock.now += 600
    scroll.advance()
    assert pane.verticalScrollBar().value() <= 1


def test_the_end_of_the_article_ends_it(long_reader, scroll, clock, qtbot) -> None:
    pane = long_reader.pane
    long_reader.press("Ctrl+End")
    scroll.speed = 120
    scroll.start(pane)
    with qtbot.waitSignal(scroll.ended):
        pass_time(scroll, clock, 60)
    assert not scroll.is_on
    assert pane.position_fraction() == 1.0


@pytest.mark.parametrize("key", ["J", "Space", "Escape", "PgDown", "Ctrl+F"])
def test_any_key_ends_it(long_reader, do, key: str) -> None:
    action = long_reader.window.do[do.AUTO_SCROLL]
    long_reader.press("S")
    assert action.isChecked()
    long_reader.press(key)
    assert not action.isChecked()
    assert long_reader.paragraph == (1 if key == "J" else None) or key in {"PgDown", "Ctrl+F"}


def test_space_only_ends_it(long_reader) -> None:
    long_reader.press("S")
    long_reader.press("Space")
    assert long_reader.pane.verticalScrollBar().value() == 0


def test_the_wheel_and_a_click_end_it(long_reader, do, qtbot) -> None:
    action, ground = long_reader.window.do[do.AUTO_SCROLL], long_reader.pane.viewport()
    long_reader.press("S")
    wheel = QWheelEvent(
        *(QPointF(100, 100), QPointF(ground.mapToGlobal(QPoint(100, 100))), QPoint(), QPoint(0, -120)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(ground, wheel)
    assert not action.isChecked()
    long_reader.press("S")
    assert action.isChecked()
    qtbot.mouseClick(ground, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert not action.isChecked()


def test_its_own_keys_change_the_speed_and_nothing_else(long_reader, do) -> None:
    long_reader.press("S")
    before = long_reader.desk.preferences.scroll_lines_a_minute
    long_reader.press(".")
    assert long_reader.desk.preferences.scroll_lines_a_minute > before
    assert "lines a minute" in long_reader.said
    long_reader.press(",")
    assert long_reader.desk.preferences.scroll_lines_a_minute == before
    assert long_reader.window.do[do.AUTO_SCROLL].isChecked()
    long_reader.press("S")
    assert not long_reader.window.do[do.AUTO_SCROLL].isChecked()


def test_the_speed_has_bounds(scroll) -> None:
    scroll.speed = SPEEDS[-1]
    assert scroll.change_speed(1) == SPEEDS[-1]
    scroll.speed = SPEEDS[0]
    assert scroll.change_speed(-1) == SPEEDS[0]


def test_another_document_in_front_ends_it(long_reader, letter, do) -> None:
    long_reader.press("S")
    long_reader.open(letter)
    assert not long_reader.window.do[do.AUTO_SCROLL].isChecked()


def test_clicks_hit_the_words_they_are_on_between_two_lines(long_reader, scroll, clock, qtbot) -> None:
    pane, article = long_reader.pane, long_reader.document.article
    scroll.start(pane)
    pass_time(scroll, clock, 2.0)
    scroll.stop()
    assert scrolled(pane)[1] % 1 or scrolled(pane)[1] < 0
    span = article.paragraphs[2].span
    place = pane.rect_of(span.start)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place.center() + QPoint(1, 0))
    assert article.block_index_at(pane.current_offset) == article.block_index_at(span.start)


# --- full screen --------------------------------------------------------------------------------


def hidden(reader) -> list[bool]:
    window = reader.window
    return [
        part.isHidden()
        for part in (window.menuBar(), window.tools, window.statusBar(), window.left, window.right)
    ]


def test_f11_shows_nothing_but_the_article_and_escape_brings_all_back(long_reader, do) -> None:
    long_reader.press("Ctrl+F9")
    before = hidden(long_reader)
    long_reader.press("F11")
    assert long_reader.window.isFullScreen()
    assert all(hidden(long_reader))
    assert long_reader.window.do[do.FULL_SCREEN].isChecked()
    long_reader.press("J")  # keys work as ever
    assert long_reader.paragraph == 1
    long_reader.press("Escape")
    assert not long_reader.window.isFullScreen()
    assert hidden(long_reader) == before
    assert not long_reader.window.do[do.FULL_SCREEN].isChecked()


def test_the_keyboard_comes_out_of_what_is_hidden(long_reader) -> None:
    long_reader.window.contents.setFocus()
    long_reader.press("F11")
    assert long_reader.window.focusWidget() is long_reader.pane


def test_the_mouse_at_an_edge_brings_back_what_belongs_there(long_reader) -> None:
    long_reader.press("F11")
    screen = long_reader.program.aids.full_screen
    area, window = long_reader.window.rect(), long_reader.window
    for place, parts in (
        (QPoint(area.center().x(), 0), (window.menuBar(), window.tools)),
        (QPoint(area.center().x(), area.bottom()), (window.statusBar(),)),
        (QPoint(0, area.center().y()), (window.left,)),
        (QPoint(area.right(), area.center().y()), (window.right,)),
    ):
        screen.take_mouse(place)
        assert all(part.isVisible() for part in parts)
        screen.take_mouse(place)  # it rests there
        assert all(part.isVisible() for part in parts)
        screen.take_mouse(area.center())
        assert all(hidden(long_reader))


def test_an_edge_keeps_what_has_the_keyboard(long_reader) -> None:
    long_reader.press("F11")
    screen, area = long_reader.program.aids.full_screen, long_reader.window.rect()
    screen.take_mouse(QPoint(0, area.center().y()))
    long_reader.window.contents.setFocus()
    screen.take_mouse(area.center())
    assert long_reader.window.left.isVisible()
    long_reader.pane.setFocus()
    screen.take_mouse(area.center())
    assert long_reader.window.left.isHidden()


def test_a_desktop_that_ends_full_screen_brings_all_back(long_reader) -> None:
    before = hidden(long_reader)
    long_reader.press("F11")
    long_reader.window.showNormal()
    assert hidden(long_reader) == before


def test_a_window_closed_in_full_screen_opens_as_it_was_before(long_reader, start, long_report) -> None:
    long_reader.window.resize(700, 600)  # smaller than the screen that there is not
    before = hidden(long_reader)
    long_reader.press("F11")
    long_reader.window.close()
    again = start(long_report)
    assert not again.window.isFullScreen()
    assert (again.window.width(), again.window.height()) == (700, 600)
    assert hidden(again) == before


# --- the reader's own pace ----------------------------------------------------------------------


def test_nothing_measured_is_the_average() -> None:
    assert Pace().factor == 1.0


def test_the_pace_comes_to_what_is_measured_and_stays_within_bounds() -> None:
    fast = Pace()
    for _ in range(200):
        fast = fast.after(60, 30)
    assert 1.8 < fast.factor < 2.0
    slow = Pace()
    for _ in range(200):
        slow = slow.after(60, 290)
    assert slow.factor == pytest.approx(0.3, abs=0.05)
    assert Pace(1e9, 1.0).factor == 3.0


def test_what_was_long_ago_counts_less() -> None:
    pace = Pace(3600, 3600)
    for _ in range(120):
        pace = pace.after(60, 30)
    assert pace.factor > 1.6


@pytest.mark.parametrize(("expected", "taken"), [(60, 1000), (60, 5), (60, 0)])
def test_pauses_and_skimming_count_for_nothing(expected: float, taken: float) -> None:
    assert Pace(100, 100).after(expected, taken) == Pace(100, 100)


@pytest.fixture
def keeper(long_reader, clock):
    return PaceKeeper(Pace(), long_reader.window, clock)


def read_on(keeper: PaceKeeper, clock: Clock, document, rate: float) -> None:
    """Read the first hundred paragraphs, `rate` times as fast as the average reader."""
    speed = 60 * minutes(document) / len(document.article.text)
    before = 0
    for block in document.article.paragraphs[:100]:
        clock.now += (block.span.start - before) * speed / rate
        before = block.span.start
        keeper.come_to(document, before)


def minutes(document) -> float:
    from viewer.ui.status import minutes_to_read  # noqa: PLC0415  as the pace counts

    return minutes_to_read(document.article)


@pytest.mark.parametrize("rate", [0.6, 1.0, 1.7])
def test_reading_on_is_measured(keeper, clock, long_reader, rate: float) -> None:
    keeper.come_to(long_reader.document, 0)
    for _ in range(3):
        read_on(keeper, clock, long_reader.document, rate)
    assert keeper.pace.factor == pytest.approx(rate, rel=0.15)


def test_jumps_and_long_absences_are_not_reading(keeper, clock, long_reader) -> None:
    document = long_reader.document
    keeper.come_to(document, 0)
    clock.now += 30
    keeper.come_to(document, len(document.article.text))
    clock.now += 30
    keeper.come_to(document, 0)
    clock.now += 4000
    keeper.come_to(document, 2000)
    assert keeper.pace == Pace()


def test_the_minutes_left_are_counted_by_it_and_it_is_kept(long_reader, start, long_report) -> None:
    long_reader.go_to(2)
    before = long_reader.label("place")
    long_reader.program.aids.pace.changed.emit(Pace(3600, 1800))
    long_reader.go_to(3)
    after = long_reader.label("place")
    assert int(before.split(" · ")[-1].split()[0]) > 1.5 * int(after.split(" · ")[-1].split()[0])
    long_reader.window.close()
    again = start(long_report)
    assert again.program.aids.pace.pace == Pace(3600, 1800)


@pytest.mark.parametrize("stated", [None, [1], ["a", 2], [-1, 5], {"a": 1}])
def test_a_damaged_pace_is_none(stated) -> None:
    assert Session.from_dict({"pace": stated}).pace == (0.0, 0.0)


# --- notes beside their marks -------------------------------------------------------------------


def card(reader) -> NoteCard | None:
    return next((each for each in reader.pane.findChildren(NoteCard) if each.isVisible()), None)


@pytest.fixture
def noted(reader):
    reader.go_to(3)
    reader.press("N")
    reader.type("Ask the harbour master <b>twice</b>")
    reader.go_to(1)
    return reader


def test_the_mouse_resting_on_a_mark_or_its_words_shows_the_note(noted, qtbot) -> None:
    pane, ground = noted.pane, noted.pane.viewport()
    words = pane.rect_of(noted.document.article.paragraphs[2].span.start)
    mark = next(
        QPoint(x, words.center().y())
        for x in range(0, words.left(), 2)
        if pane.mark_at(QPoint(x, words.center().y())) is not None
    )
    for place in (mark, words.center() + QPoint(20, 0)):
        QTest.mouseMove(ground, place)
        qtbot.waitUntil(lambda: card(noted) is not None)
        assert card(noted).words == "Ask the harbour master <b>twice</b>"
        assert not card(noted).geometry().contains(ground.mapTo(pane, place))
        QTest.mouseMove(ground, QPoint(ground.width() - 5, ground.height() - 5))
        qtbot.waitUntil(lambda: card(noted) is None)


def test_a_key_shows_the_note_on_the_paragraph_and_the_next_one_when_asked_again(noted) -> None:
    noted.press("P")
    assert "no note" in noted.said
    noted.go_to(3)
    noted.select("pier stays")
    noted.press("N")
    noted.type("Since May")
    noted.pane.setFocus()
    noted.go_to(3)
    seen = []
    for _ in range(3):
        noted.press("P")
        seen.append(card(noted).words)
    assert seen[0] == seen[2]
    assert set(seen) == {"Ask the harbour master <b>twice</b>", "Since May"}
    noted.press("Escape")
    assert card(noted) is None


def test_a_note_gone_to_shows_itself_where_its_panel_is_away(noted) -> None:
    noted.press("]")
    assert card(noted) is None
    noted.go_to(1)
    noted.press("F9")
    noted.pane.setFocus()
    noted.press("]")
    assert card(noted) is not None
    noted.press("J")
    assert card(noted) is None


# --- where you were -----------------------------------------------------------------------------


def return_card(reader) -> QWidget | None:
    cards = reader.window.findChildren(Card)
    return next((each for each in cards if each.isVisible() and not isinstance(each, NoteCard)), None)


def reopened(reader, start, path: Path):
    reader.go_to(60)
    reader.pane.go_to(reader.document.article.paragraphs[59].span.start)
    reader.window.close()
    return start(path)


def test_a_document_left_in_its_midst_offers_its_beginning(long_reader, start, long_report, qtbot) -> None:
    assert return_card(long_reader) is None
    again = reopened(long_reader, start, long_report)
    shown = return_card(again)
    assert shown is not None
    qtbot.mouseClick(shown.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert again.pane.place == 0
    assert return_card(again) is None
    again.press("Alt+Left")
    assert again.paragraph == 60


def test_another_width_of_the_window_leaves_it_there(long_reader, start, long_report) -> None:
    again = reopened(long_reader, start, long_report)
    again.window.resize(700, 640)
    shown = return_card(again)
    assert shown is not None
    assert shown.geometry().right() < again.pane.width()


def test_it_goes_when_the_reader_reads_on_or_presses_escape(long_reader, start, long_report) -> None:
    again = reopened(long_reader, start, long_report)
    again.pane.setFocus()
    for _ in range(4):
        again.press("J")
    assert return_card(again) is None
    third = reopened(again, start, long_report)
    third.pane.setFocus()
    third.press("Escape")
    assert return_card(third) is None


def test_a_document_that_is_all_in_view_needs_no_card(reader, start, ferry) -> None:
    reader.go_to(5)
    reader.window.close()
    assert return_card(start(ferry)) is None


def test_another_encoding_is_no_return(long_reader) -> None:
    long_reader.go_to(60)
    document = long_reader.document
    long_reader.desk.reopen(document, "windows-1252")
    long_reader._bot.waitUntil(lambda: long_reader.document is not document)
    assert return_card(long_reader) is None
