"""Offsets in code points against positions in UTF-16, over every kind of character."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from viewer.article.model import Article, Block, BlockKind, Furniture, OriginMap, Source, Span
from viewer.ui.pane.offsets import TextBorder

MakeArticle = Callable[..., Article]
P, H, ITEM = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM
WORDS = st.text(alphabet="ab é\u00a0\u00ad😀𝒳평قa\u200d👩", max_size=12)
ODD = "\r\x00\x0b\x0c\x85\u2028\u2029\ufdd0\ufdd1\ufffc\uffff\ud83d\ude00\x1b"


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _article(texts: list[str], furniture: list[tuple[int, str]]) -> Article:
    blocks: list[Block] = []
    start = 0
    for words in texts:
        blocks.append(Block(P, Span(start, start + len(words)), words, len(blocks) + 1))
        start += len(words) + 1
    text = "\n".join(texts)
    runs = [(each.span.start, 1000 * (index + 1), len(each.span)) for index, each in enumerate(blocks)]
    lines = [
        Furniture(
            order + 1, words, Span(1000 * (before + 1) - 500 + order, 1000 * (before + 1) - 500 + order)
        )
        for order, (before, words) in enumerate(sorted(furniture, key=lambda each: each[0]))
    ]
    return Article(
        text, tuple(blocks), {}, tuple(lines), Source("", "", "text/plain", "UTF-8", 0), OriginMap(runs)
    )


FURNITURE = st.lists(
    st.tuples(st.integers(0, 5), st.text(alphabet="x😀 ", min_size=1, max_size=5)), max_size=4
)


@given(st.lists(WORDS, min_size=1, max_size=5))
def test_without_furniture_a_position_is_the_utf16_length_of_what_stands_before(texts: list[str]) -> None:
    border = TextBorder(_article(texts, []))
    text = "\n".join(texts)
    for offset in range(len(text) + 1):
        assert border.to_document(offset) == _utf16(text[:offset])
        assert border.to_article(_utf16(text[:offset])) == (offset, False)


@given(st.lists(WORDS.filter(bool), min_size=1, max_size=5), FURNITURE)
def test_with_furniture_each_character_is_found_where_the_document_has_it(
    texts: list[str], furniture: list[tuple[int, str]]
) -> None:
    article = _article(texts, furniture)
    border = TextBorder(article, shows_furniture=True)
    units = border.text.encode("utf-16-le")
    for offset, character in enumerate(article.text):
        position = border.to_document(offset)
        assert units[2 * position : 2 * position + 2 * _utf16(character)].decode("utf-16-le") == character
        assert border.to_article(position) == (offset, False)


@given(st.lists(WORDS.filter(bool), min_size=1, max_size=5), FURNITURE)
def test_every_position_is_either_of_the_article_or_of_its_furniture(
    texts: list[str], furniture: list[tuple[int, str]]
) -> None:
    article = _article(texts, furniture)
    border = TextBorder(article, shows_furniture=True)
    positions = range(_utf16(border.text) + 1)
    of_furniture = sum(border.to_article(each).is_furniture for each in positions)
    assert of_furniture == sum(_utf16(each.text) + 1 for each in article.furniture)
    offsets = [border.to_article(each).offset for each in positions]
    assert offsets == sorted(offsets)


@given(st.text(alphabet="ab\n😀" + ODD, max_size=30))
def test_a_text_document_holds_the_shown_text_without_changing_it(text: str) -> None:
    article = _article([text], [])
    border = TextBorder(article)
    document = QTextDocument()
    document.setPlainText(border.text)
    assert document.blockCount() == 1
    assert document.characterCount() - 1 == _utf16(text)
    for offset in range(len(text) + 1):
        assert border.to_document(offset) == _utf16(text[:offset])


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb", "a\u2028b"),
        ("a\r\nb", "a\u200b\u2028b"),
        ("a\rb\x0bc\u2029d", "a\u2028b\u2028c\u2028d"),
        ("a\x00b\ufdd0c\ufffcd\ud800e", "a\ufffdb\ufffdc\ufffdd\ufffde"),
        ("tab\tand\u00a0soft\u00adhyphen", "tab\tand\u00a0soft\u00adhyphen"),
    ],
)
def test_what_a_document_could_not_hold_is_replaced_one_for_one(text: str, shown: str) -> None:
    assert TextBorder(_article([text], [])).text == shown


def test_a_place_within_a_surrogate_pair_is_its_character() -> None:
    border = TextBorder(_article(["a😀b"], []))
    assert border.to_article(2).offset == 1
    assert border.to_article(3).offset == 2


def test_astral_characters_are_found_across_pieces_of_a_long_text() -> None:
    text = "x" * 5000 + "𝒳" + "é" * 5000 + "😀" + "y" * 10
    border = TextBorder(_article([text], []))
    assert border.to_document(len(text)) == _utf16(text)
    assert border.to_document(7000) == 7001


def test_an_offset_outside_the_text_is_taken_to_its_nearer_end(article_of: MakeArticle) -> None:
    border = TextBorder(article_of([(P, "abc")]))
    assert (border.to_document(-4), border.to_document(99)) == (0, 3)


def test_rows_name_blocks_and_furniture_in_file_order(article_of: MakeArticle) -> None:
    article = article_of([(P, "one"), (P, "two")], [(0, "banner"), (1, "menu"), (2, "list")])
    border = TextBorder(article, shows_furniture=True)
    assert border.text == "banner\none\nmenu\ntwo\nlist"
    assert [getattr(border.row(row), "text", None) for row in range(6)] == [
        "banner",
        "one",
        "menu",
        "two",
        "list",
        None,
    ]
    assert [border.block_index(row) for row in range(6)] == [None, 0, None, 1, None, None]
    assert [border.row_of_block(index) for index in (0, 1)] == [1, 3]
    assert [border.row_of_furniture(line) for line in (1, 2, 3, 4)] == [0, 2, 4, None]
    assert border.row_count == 5


def test_furniture_that_is_not_shown_has_no_rows(article_of: MakeArticle) -> None:
    border = TextBorder(article_of([(P, "one")], [(0, "banner")]))
    assert (border.text, border.row_count, border.row_of_furniture(1)) == ("one", 1, None)


def test_furniture_of_a_file_without_places_comes_last() -> None:
    article = Article(
        "one",
        (Block(P, Span(0, 3), "one", 1),),
        {},
        (Furniture(1, "menu", Span(0, 4)),),
        Source("", "", "", "", 0),
    )
    assert TextBorder(article, shows_furniture=True).text in {"one\nmenu", "menu\none"}


def test_an_article_of_furniture_only_can_be_shown() -> None:
    article = Article("", (), {}, (Furniture(1, "me😀nu", Span(0, 4)),), Source("", "", "", "", 0))
    border = TextBorder(article, shows_furniture=True)
    assert (border.text, border.to_document(0), border.to_article(3)) == ("me😀nu", 6, (0, True))
    assert border.words(0, 6) == "me😀nu"
    assert TextBorder(article).words(0, 0) == ""


def test_within_furniture_the_nearer_end_of_the_text_is_named(article_of: MakeArticle) -> None:
    border = TextBorder(
        article_of([(P, "one"), (P, "two")], [(1, "a long line of the page")]), shows_furniture=True
    )
    assert border.to_article(5) == (3, True)
    assert border.to_article(24) == (4, True)


def test_a_span_leaves_out_furniture_at_its_ends(article_of: MakeArticle) -> None:
    border = TextBorder(article_of([(P, "one"), (P, "two")], [(1, "menu")]), shows_furniture=True)
    assert border.to_span(0, 6) == Span(0, 3)
    assert border.to_span(6, 12) == Span(4, 7)
    assert border.to_span(5, 8) is None


def test_copied_words_are_the_articles_own_with_blank_lines_between_paragraphs(
    article_of: MakeArticle,
) -> None:
    article = article_of(
        [(H, "Title", 1), (P, "So\u00adft\u00a0😀\nnew\x00"), (ITEM, "a"), (ITEM, "b"), (P, "end")]
    )
    border = TextBorder(article)
    assert border.words(0, 10**6) == "Title\n\nSo\u00adft\u00a0😀\nnew\x00\n\na\nb\n\nend"
    assert border.words(2, 9) == "tle\n\nSo\u00ad"


def test_furniture_is_copied_only_where_it_is_shown_and_selected(article_of: MakeArticle) -> None:
    article = article_of([(P, "one"), (P, "two")], [(1, "me😀nu")])
    assert TextBorder(article).words(0, 7) == "one\n\ntwo"
    border = TextBorder(article, shows_furniture=True)
    assert border.words(0, 99) == "one\n\nme😀nu\n\ntwo"
    assert border.words(6, 12) == "😀nu\n\nt"
    assert border.words(0, 3) == "one"
