"""How paragraphs are set: typeface, spacing, indent, justification; and headings in a narrow column."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont

from viewer.article.model import Article, BlockKind, Span
from viewer.ui.pane.article_pane import ArticlePane, PaneLook
from viewer.ui.pane.column_view import RowInView
from viewer.ui.settings import MONO, SANS
from viewer.ui.theme import load_theme

K = BlockKind
LATIN = "The ferry left the pier at dawn 🚢, and the harbour master noted it in his 𝒳 book. " * 4
ARABIC = "غادرت العبارة الرصيف عند الفجر وسجل ذلك مدير الميناء في دفتره القديم أمام الجميع. " * 4
KOREAN = "여객선은 새벽에 부두를 떠났고 항만장은 그것을 장부에 적었다. " * 5
CountPixels = Callable[[ArticlePane, QColor, QRect | None], int]


@pytest.fixture
def article(article_of) -> Article:
    rows = [
        (K.HEADING, "The harbour", 1),
        (K.PARAGRAPH, LATIN.strip()),
        (K.PARAGRAPH, LATIN.strip()),
        (K.PARAGRAPH, ARABIC.strip()),
        (K.PARAGRAPH, ARABIC.strip()),
        (K.PARAGRAPH, KOREAN.strip()),
        (K.CODE, "one = 1"),
    ]
    return article_of(rows)


def rows(pane: ArticlePane) -> list[RowInView]:
    pane.resize(900, 2400)
    return list(pane.rows_in_view())


def lines(row: RowInView) -> list[tuple[float, float]]:
    """The left and right end of the words on each line, in px."""
    layout = row.block.layout()
    found = [layout.lineAt(at) for at in range(layout.lineCount())]
    return [(each.naturalTextRect().left(), each.naturalTextRect().right()) for each in found]


@pytest.mark.parametrize(
    ("family", "hint"),
    [
        ("", QFont.StyleHint.Serif),
        (SANS, QFont.StyleHint.SansSerif),
        (MONO, QFont.StyleHint.Monospace),
        ("Gentium", QFont.StyleHint.Serif),
    ],
)
def test_a_typeface_is_named_or_the_best_of_its_kind(
    look: PaneLook, family: str, hint: QFont.StyleHint
) -> None:
    font = replace(look, font_family=family).body_font()
    assert font.styleHint() is hint
    assert (font.families()[0] == family) is (family == "Gentium")


def test_justified_lines_end_alike_but_for_the_last(
    pane: ArticlePane, article: Article, look: PaneLook
) -> None:
    pane.set_look(replace(look, justifies=True))
    pane.show_article(article, furniture=False)
    seen = rows(pane)
    for number in (1, 2):
        ends = [right for _, right in lines(seen[number])]
        width = seen[number].shape.left + seen[number].shape.width
        assert len(ends) > 2
        assert all(abs(end - width) < 1.5 for end in ends[:-1])
        assert ends[-1] < width - 1.5
    arabic = [left for left, _ in lines(seen[3])]
    assert all(abs(left - seen[3].shape.left) < 1.5 for left in arabic[:-1])
    assert lines(seen[3])[-1][1] == pytest.approx(seen[3].shape.left + seen[3].shape.width, abs=1.5)


def test_headings_and_code_are_not_justified(pane: ArticlePane, article_of, look: PaneLook) -> None:
    pane.set_look(replace(look, justifies=True))
    pane.show_article(article_of([(K.HEADING, LATIN.strip(), 1), (K.CODE, LATIN.strip())]), furniture=False)
    for row in rows(pane):
        ends = [right for _, right in lines(row)]
        assert max(ends) - min(ends[:-1]) > 1.5


def test_words_are_selected_where_they_stand_in_justified_lines(
    pane: ArticlePane, article: Article, look: PaneLook, count_pixels: CountPixels
) -> None:
    pane.set_look(replace(look, justifies=True))
    pane.show_article(article, furniture=False)
    row = rows(pane)[1]
    layout = row.block.layout()
    end = layout.lineAt(0).textStart() + layout.lineAt(0).textLength() - 1
    span = Span(article.paragraphs[0].span.start + end - 6, article.paragraphs[0].span.start + end - 1)
    pane.set_matches([span], None)
    line = layout.lineAt(0)
    right = int(row.shape.left + row.shape.width)
    area = QRect(right - 60, int(row.top + line.y()), 70, int(line.height()))
    assert count_pixels(pane, pane.look.theme.colour("match"), area) > 100


def test_a_paragraph_after_another_is_indented_on_its_own_side(
    pane: ArticlePane, article: Article, look: PaneLook
) -> None:
    pane.set_look(replace(look, first_line_indent_percent=200))
    pane.show_article(article, furniture=False)
    seen = rows(pane)
    off = 2 * pane.rows.column.em
    first, after = lines(seen[1]), lines(seen[2])
    assert first[0][0] == first[1][0]  # under a heading
    assert after[0][0] - after[1][0] == pytest.approx(off, abs=1)
    assert all(left == after[1][0] for left, _ in after[1:])
    arabic = lines(seen[4])
    assert arabic[1][1] - arabic[0][1] == pytest.approx(off, abs=1)
    code = lines(seen[6])
    assert code[0][0] == pytest.approx(seen[6].shape.left)


@pytest.mark.parametrize("percent", [0, 200])
def test_paragraphs_stand_as_far_apart_as_is_wished(
    pane: ArticlePane, article: Article, look: PaneLook, percent: int
) -> None:
    pane.set_look(replace(look, paragraph_spacing_percent=percent))
    pane.show_article(article, furniture=False)
    row = rows(pane)[1]
    line = row.block.layout().lineAt(row.block.lineCount() - 1)
    room = row.bottom - row.top - line.y() - line.height()
    leading = row.shape.line_height - line.height()
    assert room == pytest.approx(percent / 100 * pane.rows.column.em, abs=leading + 1)


@pytest.mark.parametrize(
    "change", [{"justifies": True}, {"first_line_indent_percent": 150}, {"paragraph_spacing_percent": 0}]
)
def test_the_words_at_the_top_stay_there_when_paragraphs_are_set_anew(
    pane: ArticlePane, long_article: Article, look: PaneLook, change: dict[str, int]
) -> None:
    pane.show_article(long_article, furniture=False)
    start = long_article.paragraphs[80].span.start
    pane.go_to(start)
    pane.set_look(replace(look, **change))
    assert pane.place == start


def test_a_heading_in_a_narrow_column_is_no_larger_than_its_words_allow(
    pane: ArticlePane, article_of, look: PaneLook
) -> None:
    pane.show_article(article_of([(K.HEADING, "Administration of harbours", 1)]), furniture=False)
    wide = pane.rows.shape(pane.document().firstBlock()).line_height / pane.rows.column.em
    pane.set_look(replace(look, text_size_pt=52))
    pane.resize(560, 600)
    block = pane.document().firstBlock()
    narrow = pane.rows.shape(block).line_height / pane.rows.column.em
    assert narrow < 0.75 * wide


def test_every_match_is_outlined_and_a_selection_is_too(
    pane: ArticlePane, article: Article, count_pixels: CountPixels
) -> None:
    pane.show_article(article, furniture=False)
    theme = load_theme("light")
    start = article.paragraphs[0].span.start
    assert count_pixels(pane, theme.strong("match"), None) == 0
    pane.set_matches([Span(start, start + 9)], None)
    assert count_pixels(pane, theme.strong("match"), None) > 30
    before = count_pixels(pane, theme.colour("accent"), None)
    pane.select(Span(start, start + 400))
    assert count_pixels(pane, theme.colour("accent"), None) > before + 300
