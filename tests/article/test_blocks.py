"""Blocks as columns, made when asked for."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.model import (
    Article,
    Block,
    BlockKind,
    Blocks,
    Columns,
    Inline,
    InlineKind,
    Source,
    Span,
    blocks_of_kind,
)

SOURCE = Source("/a.txt", "ab", "text/plain", "UTF-8", 1)
LINK = Inline(InlineKind.LINK, Span(0, 1), "#a")


@st.composite
def tuples_of_blocks(draw) -> tuple[Block, ...]:
    found, at = [], 0
    for text in draw(st.lists(st.text("ab 𝒳한\u00a0", min_size=1, max_size=5), max_size=12)):
        span = Span(at, at + len(text))
        number, level = (draw(st.none() | st.integers(1, 99_999)) for _ in range(2))
        rare = draw(st.sampled_from([((), "", ""), ((LINK,), "", ""), ((), "•", ""), ((), "", "iv")]))
        found.append(Block(draw(st.sampled_from(BlockKind)), span, text, number, level, *rare))
        at = span.end + 1
    return tuple(found)


def columns_of(blocks: tuple[Block, ...]) -> Blocks:
    columns = Columns()
    for block in blocks:
        columns.add_block(block)
    return Blocks("\n".join(block.text for block in blocks), columns)


@given(tuples_of_blocks())
def test_blocks_out_of_columns_are_those_put_in(blocks) -> None:
    made = columns_of(blocks)
    assert made == blocks
    assert tuple(made) == blocks
    assert [made[index] for index in range(-len(blocks), len(blocks))] == [*blocks, *blocks]
    assert made[1:4] == blocks[1:4]
    assert made[::-1] == blocks[::-1]
    assert pickle.loads(pickle.dumps(made.columns)) == made.columns  # noqa: S301  our own


@given(tuples_of_blocks(), st.sampled_from(BlockKind))
def test_columns_tell_the_same_as_the_blocks(blocks, kind) -> None:
    made = columns_of(blocks)
    of_kind = [index for index, block in enumerate(blocks) if block.kind is kind]
    assert made.columns.of_kind(kind) == of_kind
    assert list(made.columns.but_of_kind(kind)) == [
        each for each in range(len(blocks)) if each not in of_kind
    ]
    assert made.columns.has(kind) is bool(of_kind)
    assert list(blocks_of_kind(made, kind)) == list(blocks_of_kind(blocks, kind))


@given(tuples_of_blocks())
def test_an_article_of_columns_has_the_same_paragraphs_and_places(blocks) -> None:
    made = columns_of(blocks)
    text = "\n".join(block.text for block in blocks)
    plain, lean = Article(text, blocks, {}, (), SOURCE), Article(text, made, {}, (), SOURCE)
    assert tuple(lean.paragraphs) == plain.paragraphs
    assert lean.columns == plain.columns
    for offset in range(len(text) + 2):
        assert lean.paragraph_at(offset) == plain.paragraph_at(offset)
        if blocks:
            assert lean.block_index_at(offset) == plain.block_index_at(offset)


@given(tuples_of_blocks(), st.integers(0, 12))
def test_columns_begin_with_their_first_ones_unless_some_have_more_than_columns_hold(blocks, count) -> None:
    columns = columns_of(blocks).columns
    first = columns.chosen(range(min(count, len(blocks))))
    assert columns.begins_with(first) or columns.rare
    assert columns_of(blocks[:count]).columns == first


def test_blocks_of_another_text_are_others() -> None:
    one, other = (columns_of((Block(BlockKind.PARAGRAPH, Span(0, 1), word, 1),)) for word in "ab")
    assert one != other
    assert one != (other[0],)
    assert one != "a"
    assert one.columns != "a"
    assert repr(one) == "<1 blocks>"


@pytest.mark.parametrize("index", [1, -2])
def test_there_is_no_block_beyond_the_last(index) -> None:
    with pytest.raises(IndexError):
        columns_of((Block(BlockKind.PARAGRAPH, Span(0, 1), "a", 1),))[index]
