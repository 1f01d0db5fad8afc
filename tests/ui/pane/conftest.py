"""Articles made by hand, and a pane on the screen to show them."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, Block, BlockKind, Furniture, OriginMap, Source, Span
from viewer.ui.pane.article_pane import ArticlePane, PaneLook
from viewer.ui.theme import load_theme

Row = tuple[BlockKind, str] | tuple[BlockKind, str, int]
MakeArticle = Callable[..., Article]


def make_article(rows: Sequence[Row], furniture: Sequence[tuple[int, str]] = ()) -> Article:
    """An article of rows `(kind, text[, level])`; furniture is `(index of the block it stands before, text)`.

    In the file each block is taken to stand a hundred characters further on than in the text, furniture just
    before the block it names.
    """
    text = "\n".join(row[1] for row in rows)
    blocks: list[Block] = []
    start = 0
    for row in rows:
        number = None
        if row[0] in {BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM}:
            number = 1 + sum(block.number is not None for block in blocks)
        level = row[2] if len(row) > 2 else None
        span = Span(start, start + len(row[1]))
        blocks.append(Block(row[0], span, row[1], number, level))
        start = span.end + 1
    runs = [
        (block.span.start, 100 * (index + 1) + block.span.start, len(block.span))
        for index, block in enumerate(blocks)
    ]
    lines: list[Furniture] = []
    for order, (before, words) in enumerate(furniture):
        at = 100 * (before + 1) + blocks[before].span.start - 50 if before < len(blocks) else 10**9
        lines.append(Furniture(order + 1, words, Span(at + order, at + order)))
    source = Source("/captures/a.txt", "0" * 64, "text/plain", "UTF-8", len(text))
    return Article(text, tuple(blocks), {}, tuple(lines), source, OriginMap(runs))


@pytest.fixture
def article_of() -> MakeArticle:
    return make_article


@pytest.fixture
def long_article() -> Article:
    words = "The committee adopts a joint statement, and the reader looks for the date of it. "
    rows: list[Row] = [(BlockKind.HEADING, "A long report", 1)]
    rows += [
        (BlockKind.PARAGRAPH, f"Paragraph {number} begins. " + words * (number % 5 + 1))
        for number in range(1, 201)
    ]
    return make_article(
        [(row[0], row[1].strip(), *row[2:]) for row in rows], [(1, "A banner"), (201, "Mailing list")]
    )


@pytest.fixture
def look() -> PaneLook:
    return PaneLook(load_theme("light"))


@pytest.fixture
def pane(qtbot: QtBot, look: PaneLook) -> ArticlePane:
    shown = ArticlePane(look)
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def count_pixels() -> Callable[[ArticlePane, QColor, QRect | None], int]:
    """How many pixels of the viewport have a colour, give or take what blending does."""

    def count(pane: ArticlePane, colour: QColor, within: QRect | None = None) -> int:
        image = pane.viewport().grab().toImage()
        area = image.rect() if within is None else within.intersected(image.rect())
        places = (
            (x, y) for y in range(area.top(), area.bottom() + 1) for x in range(area.left(), area.right() + 1)
        )
        wanted = colour.rgb()
        return sum(image.pixel(x, y) == wanted for x, y in places)

    return count
