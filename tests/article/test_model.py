"""Spans, the origin map and the questions an article answers."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.model import (
    Article,
    Block,
    BlockKind,
    Evidence,
    EvidenceKind,
    Field,
    OriginMap,
    Source,
    Span,
)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_ends_before_it_starts_is_refused(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_counts_code_points():
    text = "a𝒳b👩‍🚀 개성"
    assert Span(1, 3).of(text) == "𝒳b"
    assert len(Span(1, 3)) == 2


def test_spans_that_only_touch_do_not_overlap():
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))


def test_a_shifted_span_keeps_its_length():
    assert Span(2, 5).shifted(10) == Span(12, 15)


@st.composite
def run_lists(draw):
    """Runs as a reader makes them: some characters dropped before each, some put in between."""
    runs, text, source = [], 0, 0
    for _ in range(draw(st.integers(0, 6))):
        text += draw(st.integers(0, 3))
        source += draw(st.integers(0, 5))
        length = draw(st.integers(0, 6))
        runs.append((text, source, length))
        text, source = text + length, source + length
    return runs


@given(run_lists())
def test_every_copied_character_maps_to_its_source_and_back(runs):
    origin = OriginMap(runs)
    for text, source, length in runs:
        for step in range(length):
            place, there = Span(text + step, text + step + 1), Span(source + step, source + step + 1)
            assert origin.to_source(place) == there
            assert origin.to_text(there) == place
            assert origin.is_exact(place)


@given(run_lists(), st.integers(0, 40), st.integers(1, 10))
def test_a_stretch_maps_to_the_least_that_holds_all_of_it(runs, start, length):
    pairs = {text + step: source + step for text, source, count in runs for step in range(count)}
    span = Span(start, start + length)
    held = [pairs[place] for place in range(span.start, span.end) if place in pairs]
    expected = Span(min(held), max(held) + 1) if held else None
    assert OriginMap(runs).to_source(span) == expected


@given(run_lists(), st.integers(0, 40), st.integers(1, 10))
def test_a_stretch_of_the_file_maps_to_what_was_made_of_it(runs, start, length):
    pairs = {source + step: text + step for text, source, count in runs for step in range(count)}
    held = [pairs[place] for place in range(start, start + length) if place in pairs]
    expected = Span(min(held), max(held) + 1) if held else None
    assert OriginMap(runs).to_text(Span(start, start + length)) == expected


def test_a_stretch_over_a_joined_line_end_is_not_exact():
    origin = OriginMap([(0, 0, 5), (6, 6, 4)])
    assert origin.to_source(Span(3, 8)) == Span(3, 8)
    assert not origin.is_exact(Span(3, 8))


def _article() -> Article:
    text = "Title\nOne.\n* * *\nTwo."
    kinds = [
        Block(BlockKind.HEADING, Span(0, 5), "Title", None, 1),
        Block(BlockKind.PARAGRAPH, Span(6, 10), "One.", 1),
        Block(BlockKind.RULE, Span(11, 16), "* * *"),
        Block(BlockKind.PARAGRAPH, Span(17, 21), "Two.", 2),
    ]
    return Article(text, tuple(kinds), {}, (), Source("a.txt", "0" * 64, "text/plain", "UTF-8", 21))


def test_an_article_without_a_title_field_has_no_title():
    assert _article().title is None


def test_added_metadata_leave_the_article_they_were_added_to_alone():
    article = _article()
    field = Field("Title", "Title", Evidence(EvidenceKind.USER))
    changed = article.with_metadata({"title": field})
    assert changed.title == "Title"
    assert article.title is None
    assert changed.text == article.text


def test_paragraphs_are_the_numbered_blocks():
    assert [(block.number, block.text) for block in _article().paragraphs] == [(1, "One."), (2, "Two.")]


@pytest.mark.parametrize(("offset", "index"), [(0, 0), (5, 0), (6, 1), (10, 1), (12, 2), (99, 3)])
def test_an_offset_lies_in_the_block_at_or_before_it(offset, index):
    assert _article().block_index_at(offset) == index


@pytest.mark.parametrize(("offset", "number"), [(0, 1), (7, 1), (13, 1), (17, 2), (99, 2)])
def test_an_offset_belongs_to_the_nearest_paragraph_before_it(offset, number):
    assert _article().paragraph_at(offset).number == number


def test_an_article_without_blocks_has_no_place_at_all():
    empty = Article("", (), {}, (), _article().source)
    assert empty.paragraph_at(0) is None
    with pytest.raises(ValueError, match="without blocks"):
        empty.block_index_at(0)


def test_the_text_hash_is_that_of_the_text_in_utf_8():
    article = _article()
    assert article.text_hash == "sha256:" + hashlib.sha256(article.text.encode()).hexdigest()
