"""What pages bring, as a reader meets it: runs, cells, images and links, with real keys and a real mouse."""

import base64
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from viewer.article.model import Article, Block, BlockKind, Inline, InlineKind, Source, Span
from viewer.readers.pictures import PictureError
from viewer.ui.pane import figures as figures_module
from viewer.ui.pane.article_pane import ArticlePane, Mark, PaneLook
from viewer.ui.pane.figures import Gallery, decoded, figures_of
from viewer.ui.pane.offsets import TextBorder
from viewer.ui.tasks import Tasks
from viewer.ui.theme import load_theme

CountPixels = Callable[..., int]
MakeArticle = Callable[..., Article]
K, R = BlockKind, InlineKind
ARABIC = "قال المتحدث باسم الوزارة إن التحالف يهدد الاستقرار."


def png(width: int, height: int, colour: str = "#c04010") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def embedded(data: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(data).decode()


def article_of(
    *blocks: Block, path: str = "/captures/a.html", targets: dict[str, int] | None = None
) -> Article:
    placed: list[Block] = []
    start = number = 0
    for block in blocks:
        is_numbered = block.kind in {K.PARAGRAPH, K.QUOTE, K.LIST_ITEM}
        number += is_numbered
        placed.append(
            replace(block, span=Span(start, start + len(block.text)), number=number if is_numbered else None)
        )
        start += len(block.text) + 1
    text = "\n".join(block.text for block in blocks)
    source = Source(path, "0" * 64, "text/html", "UTF-8", len(text))
    return Article(text, tuple(placed), {}, (), source, targets=targets or {})


def block(
    kind: BlockKind, text: str, *runs: tuple[InlineKind, str] | tuple[InlineKind, str, str], **more
) -> Block:
    inlines = []
    for run in runs:
        start = text.index(run[1])
        span = Span(start, start + len(run[1]))
        inlines.append(Inline(run[0], span, run[2] if len(run) > 2 else ""))
    return Block(kind, Span(0, len(text)), text, inlines=(*more.pop("images", ()), *inlines), **more)


def image_at(offset: int, address: str, alt: str = "") -> Inline:
    return Inline(R.IMAGE, Span(offset, offset), address, alt)


def place_of(pane: ArticlePane, position: int) -> QRect:
    cursor = QTextCursor(pane.document())
    cursor.setPosition(position)
    return pane.cursorRect(cursor)


def middle_of(pane: ArticlePane, words: str) -> QPoint:
    """The middle of some words, by where the document has them."""
    position = pane.toPlainText().index(words)
    first, last = place_of(pane, position), place_of(pane, position + len(words))
    return (first.center() + last.center()) / 2


def rows_of(pane: ArticlePane) -> list[str]:
    return pane.toPlainText().split("\n")


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def picturing(pane: ArticlePane, tasks: Tasks) -> ArticlePane:
    """A pane that loads pictures."""
    pane.show_pictures(lambda source, came: Gallery(tasks, source, came))
    return pane


def figure_box(pane: ArticlePane, words: str) -> QRect:
    """Where the row of a figure is seen."""
    for row in pane.rows_in_view():
        if row.block.text().startswith(words):
            return QRect(int(row.shape.left), int(row.top), int(row.shape.width), int(row.bottom - row.top))
    raise AssertionError(words)


def formats_in(pane: ArticlePane, row: int) -> list[tuple[int, int, QTextCharFormat]]:
    found = pane.document().findBlockByNumber(row).layout().formats()
    return [(each.start, each.length, QTextCharFormat(each.format)) for each in found]


# --- runs within a row


def test_each_kind_of_run_is_set_in_its_own_way(pane: ArticlePane) -> None:
    words = "plain slanted heavy typed up down gone there"
    runs = [
        (R.EMPHASIS, "slanted"), (R.STRONG, "heavy"), (R.CODE, "typed"), (R.SUPERSCRIPT, "up"),
        (R.SUBSCRIPT, "down"), (R.STRUCK, "gone"), (R.LINK, "there", "https://example.org"),
    ]  # fmt: skip
    pane.show_article(article_of(block(K.PARAGRAPH, words, *runs)), furniture=False)
    pane.grab()
    set_as = {words[start : start + length]: form for start, length, form in formats_in(pane, 0)}
    assert set_as["slanted"].fontItalic()
    assert set_as["heavy"].fontWeight() > 600
    assert "Mono" in " ".join(set_as["typed"].fontFamilies())
    assert set_as["up"].verticalAlignment() != set_as["down"].verticalAlignment()
    assert set_as["gone"].fontStrikeOut()
    assert set_as["there"].fontUnderline()
    assert set_as["there"].foreground().color() == load_theme("light").colour("accent")


def test_runs_after_characters_beyond_the_first_plane_stand_at_their_words(pane: ArticlePane) -> None:
    text = "😀 and 𝒳 before a link there"
    article = article_of(
        block(K.PARAGRAPH, "𝒳"), block(K.PARAGRAPH, text, (R.LINK, "link", "https://example.org"))
    )
    pane.show_article(article, furniture=False)
    pane.grab()
    (run,) = pane.document().findBlockByNumber(1).layout().formats()
    utf16 = text.encode("utf-16-le")
    assert utf16[2 * run.start : 2 * (run.start + run.length)].decode("utf-16-le") == "link"


def test_code_stands_on_a_quiet_ground_and_links_follow_the_theme(
    pane: ArticlePane, look: PaneLook, count_pixels: CountPixels
) -> None:
    text = "call river.level(3) or read this"
    article = article_of(
        block(K.PARAGRAPH, text, (R.CODE, "river.level(3)"), (R.LINK, "read this", "https://example.org"))
    )
    pane.show_article(article, furniture=False)
    assert count_pixels(pane, load_theme("light").colour("window")) > 500
    dark = load_theme("dark")
    pane.set_look(replace(look, theme=dark))
    assert count_pixels(pane, dark.colour("window")) > 500
    pane.grab()
    links = [form for _, _, form in formats_in(pane, 0) if form.fontUnderline()]
    assert [each.foreground().color() for each in links] == [dark.colour("accent")]


def test_emphasis_within_slanted_words_is_upright_and_code_in_a_listing_stays(pane: ArticlePane) -> None:
    article = article_of(
        block(K.CAPTION, "a caption of a ship", (R.EMPHASIS, "ship")), block(K.CODE, "x = 1", (R.CODE, "x"))
    )
    pane.show_article(article, furniture=False)
    pane.grab()
    assert not formats_in(pane, 0)[-1][2].fontItalic()
    assert not formats_in(pane, 1)[-1][2].fontFamilies()


def test_notes_and_matches_lie_over_runs(pane: ArticlePane, count_pixels: CountPixels) -> None:
    theme = load_theme("light")
    text = "the joint statement says so"
    article = article_of(block(K.PARAGRAPH, text, (R.LINK, "joint statement", "https://example.org")))
    pane.show_article(article, furniture=False)
    pane.set_marks([Mark("n", Span(4, 9), "blue", "highlighting", False)])
    pane.set_matches([Span(10, 19)], None)
    assert count_pixels(pane, theme.colour("blue")) > 100
    assert count_pixels(pane, theme.colour("match")) > 100


# --- lists, quotes, listings


def marked(pane: ArticlePane, count_pixels: CountPixels, number: int) -> int:
    row = list(pane.rows_in_view())[number]
    shape = row.shape
    left = shape.left + shape.width if shape.is_rtl else shape.left - shape.indent
    area = QRect(int(left), int(row.top), int(shape.indent), int(row.bottom - row.top))
    page = count_pixels(pane, load_theme("light").colour("page"), area)
    return area.width() * area.height() - page


def test_markers_stand_in_the_indent_which_grows_with_the_level(
    pane: ArticlePane, count_pixels: CountPixels
) -> None:
    article = article_of(
        block(K.LIST_ITEM, "one", level=1, marker="1."),
        block(K.LIST_ITEM, "within", level=2, marker="◦"),
        block(K.LIST_ITEM, ARABIC, level=1, marker="12."),
        block(K.LIST_ITEM, "round", level=1, marker="•"),
        block(K.LIST_ITEM, "4. brings its own"),
    )
    pane.show_article(article, furniture=False)
    pane.go_to(len(article.text))
    rows = list(pane.rows_in_view())
    assert rows[1].shape.left - rows[0].shape.left == rows[0].shape.indent
    assert [marked(pane, count_pixels, number) > 10 for number in range(5)] == [True, True, True, True, False]
    pane.selectAll()
    pane.copy()
    assert QGuiApplication.clipboard().text().split("\n")[:2] == ["one", "within"]


def test_a_quote_within_a_quote_has_two_bars_and_the_outer_one_goes_on(
    pane: ArticlePane, count_pixels: CountPixels
) -> None:
    article = article_of(
        block(K.QUOTE, "outer", level=1), block(K.QUOTE, "inner", level=2), block(K.PARAGRAPH, "after")
    )
    pane.show_article(article, furniture=False)
    line = load_theme("light").edge
    outer, inner, _after = list(pane.rows_in_view())
    start = int(outer.shape.left - outer.shape.indent)

    def bars(y: float) -> int:
        return count_pixels(pane, line, QRect(start, round(y), int(inner.shape.indent), 1)) // 3

    assert bars(outer.top + outer.block.layout().lineAt(0).y() + 3) == 1
    assert bars(outer.bottom - 2) == 1
    assert bars(inner.top + inner.block.layout().lineAt(0).y() + 3) == 2
    assert bars(inner.bottom - 2) == 0


def test_a_line_of_code_goes_on_standing_in(pane: ArticlePane) -> None:
    text = "x = 1\u2028" + "a long call of many words " * 6 + "😀\u2028y = 2"
    pane.show_article(article_of(block(K.CODE, text)), furniture=False)
    row = next(pane.rows_in_view())
    layout = row.block.layout()
    lefts = [layout.lineAt(at).x() for at in range(layout.lineCount())]
    assert len(lefts) >= 4
    assert lefts[0] == lefts[1] == lefts[-1] == row.shape.left
    assert all(left > row.shape.left + 10 for left in lefts[2:-1])


# --- tables


LONG = "measured after the flood of that spring, which had destroyed the older gauge at the bridge"


@pytest.fixture
def table() -> Article:
    return article_of(
        block(K.TABLE_ROW, "Year\tLevel\tRemarks"),
        block(K.TABLE_ROW, f"1994\t12.5\t{LONG}"),
        block(K.TABLE_ROW, "2005\t9.25\tdry"),
        block(K.PARAGRAPH, "after the table"),
    )


def test_cells_are_broken_within_their_own_columns(pane: ArticlePane, table: Article) -> None:
    pane.show_article(table, furniture=False)
    first, last = place_of(pane, table.text.index("measured")), place_of(pane, table.text.index("gauge"))
    dry = place_of(pane, table.text.index("dry"))
    assert first.left() == dry.left()
    assert last.top() > first.top()
    assert last.left() >= first.left()
    assert place_of(pane, table.text.index("1994")).top() == first.top()
    column = pane.rows.column
    assert place_of(pane, table.text.index("gauge") + 5).right() <= column.left + column.width + 2


def test_numbers_stand_below_each_other_by_their_ends_and_the_head_is_bold(
    pane: ArticlePane, table: Article
) -> None:
    pane.show_article(table, furniture=False)
    ends = [
        place_of(pane, table.text.index(words) + len(words)).left() for words in ("12.5", "9.25", "Level")
    ]
    assert max(ends) - min(ends) <= 1
    head, body = (formats_in(pane, at)[0][2] for at in (0, 1))
    assert head.fontWeight() > body.fontWeight()


def test_words_alone_make_no_head_but_bold_ones_do(pane: ArticlePane) -> None:
    rows = [block(K.TABLE_ROW, "a\tb"), block(K.TABLE_ROW, "c\td"), block(K.PARAGRAPH, "x")]
    bold = block(K.TABLE_ROW, "a\tb", (R.STRONG, "a"), (R.STRONG, "b"))
    pane.show_article(article_of(*rows, bold, rows[1]), furniture=False)
    heads = [row.shape.is_head for row in pane.rows_in_view()]
    assert heads == [False, False, False, True, False]


def test_a_click_in_a_cell_puts_the_caret_there(pane: ArticlePane, table: Article) -> None:
    pane.show_article(table, furniture=False)
    for words in ("destroyed", "12.5", "1994", "dry", "after the table"):
        at = table.text.index(words) + 2
        place = place_of(pane, at).center() + QPoint(1, 0)
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert abs(pane.current_offset - at) <= 1, words
    y = place_of(pane, table.text.index("1994")).center().y()
    assert place_of(pane, table.text.index("measured")).center().y() == y  # the lines stand where they did


def test_a_drag_over_cells_selects_and_copies_with_tabs(pane: ArticlePane, table: Article) -> None:
    pane.show_article(table, furniture=False)
    wanted = Span(table.text.index("2005"), table.text.index("dry") + 3)
    pane.select(wanted)
    assert pane.selected_span() == wanted
    pane.copy()
    assert QGuiApplication.clipboard().text() == "2005\t9.25\tdry"
    pane.grab()


def test_a_table_of_many_columns_stays_within_the_column(pane: ArticlePane) -> None:
    cells = "\t".join(f"column {at}" for at in range(25))
    article = article_of(block(K.TABLE_ROW, cells), block(K.TABLE_ROW, cells), block(K.TABLE_ROW, "one\t"))
    pane.show_article(article, furniture=False)
    column = pane.rows.column
    assert place_of(pane, article.text.index("column 24")).left() <= column.left + column.width
    pane.grab()


def test_a_table_of_right_to_left_words_begins_at_the_right(pane: ArticlePane) -> None:
    article = article_of(block(K.TABLE_ROW, "السنة\tالمحطة"), block(K.TABLE_ROW, "1994\tالضفة"))
    pane.show_article(article, furniture=False)
    year, station = place_of(pane, article.text.index("1994")), place_of(pane, article.text.index("الضفة"))
    assert year.left() > station.left()
    assert year.right() <= pane.rows.column.left + pane.rows.column.width + 2


def test_a_row_of_cells_scrolls_as_one_line(pane: ArticlePane) -> None:
    rows = [block(K.TABLE_ROW, f"{at}\t{LONG}") for at in range(60)]
    article = article_of(*rows)
    pane.show_article(article, furniture=False)
    pane.go_to(article.blocks[30].span.start + 20)
    assert next(pane.rows_in_view()).block.blockNumber() == 30
    QTest.keyClick(pane, Qt.Key.Key_PageDown)
    assert pane.place > article.blocks[30].span.start
    pane.go_to(article.blocks[45].span.end, align="centre")
    assert any(row.block.blockNumber() == 45 for row in pane.rows_in_view())


# --- scripts


def test_east_asian_lines_stand_further_apart_and_hold_whole_squares(pane: ArticlePane) -> None:
    words = "国境の川をめぐる会談は月曜日、成果なく終わった。" * 8
    pane.show_article(
        article_of(block(K.PARAGRAPH, words), block(K.PARAGRAPH, "Latin words")), furniture=False
    )
    wide, latin = list(pane.rows_in_view())[:2]
    assert wide.shape.line_height > latin.shape.line_height
    assert pane.rows.column.width % pane.rows.column.em == pytest.approx(0, abs=1)
    assert pane.rows.column.width / pane.rows.column.em <= 34
    layout = wide.block.layout()
    heights = {layout.lineAt(at + 1).y() - layout.lineAt(at).y() for at in range(layout.lineCount() - 1)}
    assert len(heights) == 1


# --- images


def test_images_that_are_not_fetched_are_told_in_a_box_and_counted(
    qtbot: QtBot, pane: ArticlePane, count_pixels: CountPixels
) -> None:
    remote = [
        image_at(0, "https://example.org/a.png", "Map of the  border"),
        image_at(0, "https://example.org/b.png", "Bridge"),
    ]
    article = article_of(
        block(K.PARAGRAPH, "Before"),
        block(K.PARAGRAPH, "Some words", images=remote),
        block(K.PARAGRAPH, "End", images=[image_at(3, "//example.org/c.png")]),
        block(K.PARAGRAPH, "mid word", images=[image_at(3, "https://example.org/dot.gif")]),
    )
    with qtbot.waitSignal(pane.images_blocked, check_params_cb=lambda count: count == 4):
        pane.show_article(article, furniture=False)
    assert pane.blocked_images == 4
    assert rows_of(pane) == [
        "Before",
        "2 images not fetched: Map of the border · Bridge",
        "Some words",
        "End",
        "Image not fetched",
        "mid word",
    ]
    box = figure_box(pane, "2 images")
    assert count_pixels(pane, load_theme("light").colour("window"), box) > 1000
    with qtbot.waitSignal(pane.images_blocked, check_params_cb=lambda count: count == 0):
        pane.show_article(article_of(block(K.PARAGRAPH, "none")), furniture=False)


def test_images_are_neither_copied_nor_part_of_a_place(pane: ArticlePane) -> None:
    article = article_of(
        block(K.PARAGRAPH, "Before"),
        block(K.PARAGRAPH, "After", images=[image_at(0, "https://x.org/a", "Map")]),
    )
    pane.show_article(article, furniture=False)
    pane.selectAll()
    assert pane.selected_span() == Span(0, len(article.text))
    pane.copy()
    assert QGuiApplication.clipboard().text() == "Before\n\nAfter"
    pane.go_to(article.text.index("After"))
    assert pane.current_block_index == 1
    QTest.keyClick(pane, Qt.Key.Key_Up)
    assert pane.current_block_index in {0, 1}
    pane.grab()


def test_a_screen_reader_hears_what_an_image_says_at_its_place(pane: ArticlePane) -> None:
    article = article_of(
        block(K.PARAGRAPH, "Before"), block(K.PARAGRAPH, "After", images=[image_at(0, "a.png", "The river")])
    )
    pane.show_article(article, furniture=False)
    text = QAccessible.queryAccessibleInterface(pane).textInterface()
    assert text.text(0, text.characterCount()).splitlines() == ["Before", "Image: The river", "After"]


def test_images_of_a_table_stand_below_it(pane: ArticlePane) -> None:
    flag = [image_at(0, "flag.png"), image_at(1, "https://x.org/dot")]
    article = article_of(
        block(K.TABLE_ROW, "a\tb", images=flag),
        block(K.TABLE_ROW, "c\td"),
        block(K.PARAGRAPH, "after"),
    )
    pane.show_article(article, furniture=False)
    assert rows_of(pane)[-2:] == ["Image without a description", "after"]


def test_a_picture_beside_the_document_is_shown_in_the_column(
    qtbot: QtBot, picturing: ArticlePane, tmp_path: Path, count_pixels: CountPixels
) -> None:
    (tmp_path / "a.png").write_bytes(png(2000, 1000))
    article = article_of(
        block(K.PARAGRAPH, "Before"),
        block(K.PARAGRAPH, "After", images=[image_at(0, "a.png", "The river")]),
        path=str(tmp_path / "page.html"),
    )
    picturing.show_article(article, furniture=False)
    colour, column = QColor("#c04010"), picturing.rows.column
    qtbot.waitUntil(lambda: count_pixels(picturing, colour) > 1000)
    shown = count_pixels(picturing, colour)
    assert shown == pytest.approx(column.width * column.width / 2, rel=0.02)
    assert picturing.blocked_images == 0


@pytest.mark.parametrize("at", [0, 90, 199])
def test_pictures_that_arrive_leave_the_readers_paragraph_in_its_place(
    qtbot: QtBot, picturing: ArticlePane, at: int
) -> None:
    address = embedded(png(900, 700))
    words = "The committee adopts a joint statement about the river. " * 4
    blocks = [
        block(
            K.PARAGRAPH,
            f"{number} {words}".strip(),
            images=[image_at(0, address + "#" * number, f"No {number}")],
        )
        for number in range(200)
    ]
    article = article_of(*blocks)
    picturing.show_article(article, furniture=False)
    picturing.go_to(article.blocks[at].span.start, align="centre")
    position = picturing.textCursor().position()
    before = place_of(picturing, position).top()
    loaded = picturing.document().findBlock(position).previous()
    pitch = picturing.rows.column.em * 3.5
    qtbot.waitUntil(lambda: picturing.rows.shape(loaded).rect.height() > 300)
    qtbot.waitUntil(lambda: not picturing._gallery._loading)
    after = place_of(picturing, position).top()
    assert abs(after - before) <= pitch or (at == 0 and after > before)


def test_only_pictures_near_the_view_are_loaded(qtbot: QtBot, picturing: ArticlePane, tmp_path: Path) -> None:
    (tmp_path / "near.png").write_bytes(png(10, 10))
    blocks = [block(K.PARAGRAPH, "word " * 200) for _ in range(60)]
    blocks[1] = block(K.PARAGRAPH, "near", images=[image_at(0, "near.png")])
    blocks[-1] = block(K.PARAGRAPH, "far", images=[image_at(0, "far.png", "Far")])
    article = article_of(*blocks, path=str(tmp_path / "page.html"))
    picturing.show_article(article, furniture=False)
    near, far = figures_of(article)
    qtbot.waitUntil(lambda: picturing._gallery.size(near) is not None)
    assert picturing._gallery.problem(far) == ""
    picturing.go_to(len(article.text))
    qtbot.waitUntil(lambda: "missing" in picturing._gallery.problem(far))


def test_why_a_picture_is_not_shown_is_told_at_its_place(qtbot: QtBot, picturing: ArticlePane) -> None:
    article = article_of(
        block(K.PARAGRAPH, "a", images=[image_at(0, "../secret.png", "<b>Secret</b>")]),
        block(K.PARAGRAPH, "b", images=[image_at(0, "https://example.org/x.png")]),
    )
    picturing.show_article(article, furniture=False)
    outside, _ = figures_of(article)
    qtbot.waitUntil(lambda: picturing._gallery.problem(outside) != "")

    def told(words: str) -> str:
        place = middle_of(picturing, words)
        everywhere = picturing.viewport().mapToGlobal(place)
        QApplication.sendEvent(picturing.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, everywhere))
        return QToolTip.text()

    assert "outside" in told("Image: <b>Secret</b>")
    assert "&lt;b&gt;Secret" in told("Image: <b>Secret</b>")
    assert "https://example.org/x.png" in told("Image not fetched")


def test_a_picture_fills_the_view_and_is_scrolled_through(
    qtbot: QtBot, picturing: ArticlePane, count_pixels: CountPixels
) -> None:
    tall = embedded(png(400, 3000))
    article = article_of(
        block(K.PARAGRAPH, "Before"),
        block(K.PARAGRAPH, "After", images=[image_at(0, tall, "A tall picture of a tower in the town")]),
    )
    picturing.show_article(article, furniture=False)
    colour = QColor("#c04010")
    qtbot.waitUntil(lambda: count_pixels(picturing, colour) > 1000)
    bar = picturing.verticalScrollBar()
    seen = []
    for value in range(bar.maximum() + 1):
        bar.setValue(value)
        row = next(iter(picturing.rows_in_view()))
        seen.append(row.top)
        assert picturing.current_block_index in {0, 1}
    assert min(seen) < -1500
    assert max(abs(one - other) for one, other in pairwise(seen[1:]) if other < one) < 160


def test_a_dot_takes_no_room_and_a_selected_picture_is_framed(
    qtbot: QtBot, picturing: ArticlePane, count_pixels: CountPixels
) -> None:
    article = article_of(
        block(K.PARAGRAPH, "Before", images=[image_at(0, embedded(png(1, 1)), "")]),
        block(K.PARAGRAPH, "After", images=[image_at(0, embedded(png(300, 200)), "The river")]),
    )
    picturing.show_article(article, furniture=False)
    qtbot.waitUntil(lambda: count_pixels(picturing, QColor("#c04010")) == 60_000)
    dot = next(row for row in picturing.rows_in_view() if row.block.text().startswith("Image without"))
    assert dot.shape.rect.height() == 0
    accent = load_theme("light").colour("accent")
    before = count_pixels(picturing, accent)
    picturing.selectAll()
    assert count_pixels(picturing, accent) > before + 900


def test_pictures_kept_are_bounded_and_come_back_when_seen_again(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures_module, "_MOST_KEPT", 4 * 100 * 100 + 10)
    article = article_of(
        block(K.PARAGRAPH, "a", images=[image_at(0, embedded(png(100, 100)), "")]),
        block(K.PARAGRAPH, "b", images=[image_at(0, embedded(png(90, 90)), "")]),
    )
    first, second = figures_of(article)
    came: list[tuple[str, bool]] = []
    gallery = Gallery(tasks, article.source, lambda address, is_new: came.append((address, is_new)))
    gallery.want([first, second], 800)
    qtbot.waitUntil(lambda: len(came) == 2)
    assert gallery.picture(first) is None
    assert gallery.size(first).width() == 100
    assert gallery.picture(second) is not None
    gallery.want([first], 800)
    qtbot.waitUntil(lambda: len(came) == 3)
    assert gallery.picture(first) is not None
    assert came[2][1] is False
    gallery.want([first], 1600)
    qtbot.waitUntil(lambda: len(came) == 4)
    gallery.want([second], 1600)
    gallery.close()
    assert not tasks.is_busy(gallery)


def test_a_fault_of_our_own_is_not_taken_for_a_damaged_picture(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = article_of(block(K.PARAGRAPH, "a", images=[image_at(0, embedded(png(4, 4)))]))
    gallery = Gallery(tasks, article.source, lambda address, is_new: None)
    with pytest.raises(RuntimeError):
        gallery._fail("a", RuntimeError("ours"))
    gallery.close()


def test_a_remote_picture_not_packed_in_a_web_archive_counts_when_it_is_looked_for(
    qtbot: QtBot, picturing: ArticlePane, tmp_path: Path
) -> None:
    path = tmp_path / "page.mhtml"
    path.write_bytes(b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B--\r\n")
    article = article_of(
        block(K.PARAGRAPH, "a", images=[image_at(0, "https://example.org/a.png")]), path=str(path)
    )
    with qtbot.waitSignal(picturing.images_blocked, check_params_cb=lambda count: count == 1):
        picturing.show_article(article, furniture=False)
    assert picturing.blocked_images == 1


def test_pictures_wait_for_what_loads_them(
    qtbot: QtBot, pane: ArticlePane, tasks: Tasks, count_pixels: CountPixels
) -> None:
    article = article_of(block(K.PARAGRAPH, "a", images=[image_at(0, embedded(png(50, 50)))]))
    pane.show_article(article, furniture=False)
    assert count_pixels(pane, QColor("#c04010")) == 0
    pane.show_pictures(lambda source, came: Gallery(tasks, source, came))
    qtbot.waitUntil(lambda: count_pixels(pane, QColor("#c04010")) == 2500)


def test_a_picture_with_too_many_pixels_is_refused_before_it_is_decoded() -> None:
    plain = png(10, 10)
    head = plain[12:16] + (50_000).to_bytes(4, "big") * 2 + plain[24:29]
    bomb = plain[:12] + head + zlib.crc32(head).to_bytes(4, "big") + plain[33:]
    with pytest.raises(PictureError, match="50000 by 50000"):
        decoded(bomb, 800)


def test_a_damaged_picture_is_refused() -> None:
    with pytest.raises(PictureError, match="damaged"):
        decoded(b"GIF89a nothing", 800)
    with pytest.raises(PictureError, match="damaged"):
        decoded(b"<svg", 800)


def test_pictures_are_decoded_no_larger_than_shown() -> None:
    loaded = decoded(png(3000, 1500), 600)
    assert (loaded.image.width(), loaded.image.height()) == (600, 300)
    assert (loaded.size.width(), loaded.size.height()) == (3000, 1500)
    assert decoded(png(2000, 9000), 2000).image.sizeInBytes() <= 4 * 8_100_000


def test_a_drawing_is_drawn_without_limits_being_exceeded() -> None:
    def drawing(size: str) -> bytes:
        rect = '<rect width="9" height="9" fill="#00f"/>'
        return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{rect}</svg>'.encode()

    loaded = decoded(drawing('width="9" height="9"'), 600)
    assert loaded.image.pixelColor(4, 4) == QColor("#0000ff")
    huge = decoded(drawing('width="90000" height="90000"'), 600)
    assert huge.image.width() <= 600
    assert huge.size.width() <= 2000


def test_a_transparent_picture_is_shown_on_white_in_the_dark(
    qtbot: QtBot, picturing: ArticlePane, look: PaneLook, count_pixels: CountPixels
) -> None:
    clear = QImage(60, 50, QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    clear.save(buffer, "PNG")
    address = embedded(bytes(buffer.data().data()))
    article = article_of(block(K.PARAGRAPH, "a", images=[image_at(0, address)]))
    picturing.show_article(article, furniture=False)
    (figure,) = figures_of(article)
    qtbot.waitUntil(lambda: picturing._gallery.picture(figure) is not None)
    white = QColor("#ffffff")
    assert count_pixels(picturing, white) < 100
    picturing.set_look(replace(look, theme=load_theme("dark")))
    assert count_pixels(picturing, white) >= 3000


def test_a_pane_that_goes_while_pictures_are_loaded_is_told_nothing(
    qtbot: QtBot, look: PaneLook, tasks: Tasks
) -> None:
    pane = ArticlePane(look)
    pane.show_pictures(lambda source, came: Gallery(tasks, source, came))
    images = [image_at(0, embedded(png(500, 400 + at))) for at in range(5)]
    pane.show_article(article_of(block(K.PARAGRAPH, "a", images=images)), furniture=False)
    pane.show()
    gallery = pane._gallery
    qtbot.waitUntil(lambda: tasks.is_busy(gallery))
    pane.deleteLater()
    qtbot.waitUntil(lambda: not isValid(pane))
    assert not tasks.is_busy(gallery)


# --- links


@pytest.fixture
def linked(pane: ArticlePane) -> ArticlePane:
    note = "1. The note's own words 😀"
    first = block(
        K.PARAGRAPH,
        "𝒳 reads the statement there, see 1 and run or nowhere",
        (R.LINK, "the statement", "https://example.org/a?b=1&c=2"),
        (R.LINK, "1", "#fn-1"),
        (R.LINK, "run", "javascript:alert(1)"),
        (R.LINK, "nowhere", "#gone"),
    )
    fill = [block(K.PARAGRAPH, "words " * 120) for _ in range(30)]
    last = block(K.PARAGRAPH, note, (R.LINK, "1.", "#back"))
    article = article_of(first, *fill, last)
    start = article.text.index(note)
    pane.show_article(replace(article, targets={"fn-1": start, "back": 0}), furniture=False)
    return pane


def test_a_click_on_a_link_tells_its_address(qtbot: QtBot, linked: ArticlePane) -> None:
    with qtbot.waitSignal(
        linked.link_activated, check_params_cb=lambda told: told.startswith("https://example.org/a")
    ):
        QTest.mouseClick(linked.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(linked, "the statement"))


def test_a_link_within_the_document_wishes_for_its_place(qtbot: QtBot, linked: ArticlePane) -> None:
    start = len(linked._article.text) - len("1. The note's own words 😀")
    with qtbot.waitSignal(linked.place_wished, check_params_cb=lambda place: place == start):
        QTest.mouseClick(linked.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(linked, "1"))


@pytest.mark.parametrize("words", ["run", "nowhere", "reads"])
def test_other_addresses_are_never_followed(linked: ArticlePane, words: str) -> None:
    told: list[object] = []
    linked.link_activated.connect(told.append)
    linked.place_wished.connect(told.append)
    QTest.mouseClick(linked.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(linked, words))
    linked.follow("file:///etc/passwd")
    linked.follow("page.html")
    assert told == []


def test_a_drag_that_begins_on_a_link_selects(linked: ArticlePane) -> None:
    told: list[object] = []
    linked.link_activated.connect(told.append)
    first, last = middle_of(linked, "the state"), middle_of(linked, "there")
    viewport, none = linked.viewport(), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, none, first)
    QTest.mouseMove(viewport, last)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, none, last)
    assert told == [] or linked.selected_span() is None


def test_hovering_shows_a_hand_the_address_and_a_footnotes_words(qtbot: QtBot, linked: ArticlePane) -> None:
    told: list[str] = []
    linked.link_hovered.connect(told.append)
    QTest.mouseMove(linked.viewport(), middle_of(linked, "the statement"))
    qtbot.waitUntil(lambda: linked.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor)
    QTest.mouseMove(linked.viewport(), middle_of(linked, "run"))
    qtbot.waitUntil(lambda: linked.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor)
    QApplication.sendEvent(linked.viewport(), QEvent(QEvent.Type.Leave))
    assert told == ["https://example.org/a?b=1&c=2", "javascript:alert(1)", ""]

    def tooltip(words: str) -> str:
        place = middle_of(linked, words)
        everywhere = linked.viewport().mapToGlobal(place)
        QApplication.sendEvent(linked.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, everywhere))
        return QToolTip.text()

    assert "https://example.org/a?b=1&amp;c=2" in tooltip("the statement")
    assert "1. The note&#x27;s own words 😀" in tooltip("1")
    assert "#gone" in tooltip("nowhere")


def test_tab_goes_from_link_to_link_and_then_leaves(qtbot: QtBot, linked: ArticlePane) -> None:
    beside = QWidget()
    qtbot.addWidget(beside)
    linked.setFocus()
    text = linked._article.text
    reached = []
    for _ in range(5):
        QTest.keyClick(linked, Qt.Key.Key_Tab)
        reached.append(linked.current_link)
    assert reached == ["https://example.org/a?b=1&c=2", "#fn-1", "javascript:alert(1)", "#gone", "#back"]
    assert linked.current_offset == text.rindex("1.")
    assert place_of(linked, linked.textCursor().position()).bottom() <= linked.viewport().height()
    QTest.keyClick(linked, Qt.Key.Key_Tab)
    assert linked.current_offset == text.rindex("1.")
    QTest.keyClick(linked, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert linked.current_link == "#gone"


def test_enter_follows_the_link_under_the_caret(qtbot: QtBot, linked: ArticlePane) -> None:
    linked.setFocus()
    assert linked.current_link == ""
    QTest.keyClick(linked, Qt.Key.Key_Return)
    QTest.keyClick(linked, Qt.Key.Key_Tab)
    with qtbot.waitSignal(linked.link_activated):
        QTest.keyClick(linked, Qt.Key.Key_Return)
    QTest.keyClick(linked, Qt.Key.Key_Tab)
    with qtbot.waitSignal(linked.place_wished):
        QTest.keyClick(linked, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)


def test_the_link_under_the_caret_is_ringed_while_the_pane_has_the_keyboard(
    qtbot: QtBot, linked: ArticlePane, count_pixels: CountPixels
) -> None:
    linked.setFocus()
    qtbot.waitUntil(linked.hasFocus)
    ink = load_theme("light").colour("ink")
    area = QRect(
        middle_of(linked, "the statement") - QPoint(80, 16),
        middle_of(linked, "the statement") + QPoint(80, 16),
    )
    QTest.keyClick(linked, Qt.Key.Key_Tab)
    ringed = count_pixels(linked, ink, area)
    linked.clearFocus()
    assert count_pixels(linked, ink, area) < ringed


def test_a_text_without_links_leaves_tab_and_enter_alone(pane: ArticlePane) -> None:
    pane.show_article(article_of(block(K.PARAGRAPH, "plain")), furniture=False)
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert pane.current_link == ""
    assert not pane._step_link(1)
    pane.follow("https://example.org")


def test_without_an_article_links_lead_nowhere(pane: ArticlePane) -> None:
    told: list[object] = []
    pane.link_activated.connect(told.append)
    pane.follow("https://example.org")
    assert told == []
    assert (pane.current_link, pane.blocked_images) == ("", 0)


def test_a_link_in_a_cell_is_clicked_in_its_own_column(qtbot: QtBot, pane: ArticlePane) -> None:
    article = article_of(
        block(K.TABLE_ROW, f"{LONG}\tsource {LONG} last", (R.LINK, "last", "https://example.org/1")),
        block(K.TABLE_ROW, "b\tc"),
    )
    pane.show_article(article, furniture=False)
    with qtbot.waitSignal(pane.link_activated):
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(pane, "last"))


# --- offsets


@given(
    st.lists(st.text(st.sampled_from("a😀𝒳가\u00ad"), min_size=1, max_size=6), min_size=1, max_size=5),
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 6)), max_size=6),
)
def test_offsets_survive_figures_between_the_blocks(texts: list[str], images: list[tuple[int, int]]) -> None:
    blocks = [block(K.PARAGRAPH, text) for text in texts]
    for index, offset in images:
        at = index % len(blocks)
        shown = image_at(min(offset, len(texts[at])), f"{len(blocks[at].inlines)}.png", "😀 alt")
        blocks[at] = replace(blocks[at], inlines=(*blocks[at].inlines, shown))
    article = article_of(*blocks)
    border = TextBorder(article, figures=figures_of(article))
    assert border.row_count == border.text.count("\n") + 1 == len(texts) + len(images)
    assert border.words(0, len(border.text.encode("utf-16-le")) // 2) == "\n\n".join(texts)
    for offset in range(len(article.text) + 1):
        spot = border.to_article(border.to_document(offset))
        assert spot == (offset, False)


def test_a_plain_text_loads_nothing_that_only_pages_need() -> None:
    words = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from viewer.article.model import Article, Block, BlockKind, Source, Span\n"
        "from viewer.ui.pane.article_pane import ArticlePane, PaneLook\n"
        "from viewer.ui.theme import load_theme\n"
        "pane = ArticlePane(PaneLook(load_theme('light')))\n"
        "block = Block(BlockKind.PARAGRAPH, Span(0, 7), 'words \\u201c', 1)\n"
        "source = Source('a.txt', '0', 'text/plain', 'UTF-8', 7)\n"
        "pane.show_article(Article('words \\u201c', (block,), {}, (), source), furniture=False)\n"
        "pane.show(); pane.grab()\n"
        "late = ('figures', 'inlines', 'links', 'table_rows', 'pictures', 'lxml', 'email', 'zipfile')\n"
        "print([name for name in sys.modules if name.split('.')[-1] in late and name != 'zipfile'])"
    )
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
