"""Going from match to match, grouping them, and showing them in a line."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.model import Article, Block, BlockKind, Source, Span
from viewer.find import FoldedText, Matches, Query, Snippet, Spans, Wrapped, search, snippet
from viewer.find.matches import Places

SOURCE = Source("a.txt", "0" * 64, "text/plain", "UTF-8", 0)


def article_of(*paragraphs):
    blocks, start = [], 0
    for number, text in enumerate(paragraphs, 1):
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(text)), text, number))
        start += len(text) + 1
    return Article("\n".join(paragraphs), tuple(blocks), {}, (), SOURCE)


def matches_in(article, phrase):
    return search(FoldedText(article.text), Query(phrase))


THREE = Matches((Span(2, 4), Span(10, 12), Span(20, 22)))


@pytest.mark.parametrize(
    ("by", "seen_from", "current", "wrapped"),
    [
        (+1, 0, 0, Wrapped.NONE),
        (+1, 2, 0, Wrapped.NONE),
        (+1, 3, 1, Wrapped.NONE),
        (+1, 21, 0, Wrapped.START),
        (-1, 11, 1, Wrapped.NONE),
        (-1, 10, 0, Wrapped.NONE),
        (-1, 0, 2, Wrapped.END),
        (+2, 3, 2, Wrapped.NONE),
    ],
)
@pytest.mark.parametrize("lazily", [False, True])
def test_the_first_step_starts_where_the_reader_is(by, seen_from, current, wrapped, lazily):
    spans = Spans.located(Places(array("q", [2, 10, 20]), array("q", [4, 12, 22]))) if lazily else THREE.spans
    stepped = Matches(spans).step(by, seen_from=seen_from)
    assert (stepped.current, stepped.wrapped) == (current, wrapped)


def test_steps_go_round_and_say_so():
    at_end = THREE.step(-1, seen_from=0)
    on = at_end.step(+1, seen_from=999)
    assert (on.current, on.wrapped) == (0, Wrapped.START)
    assert on.step(+1, seen_from=999).wrapped is Wrapped.NONE
    back = on.step(-1, seen_from=999)
    assert (back.current, back.wrapped) == (2, Wrapped.END)


def test_without_matches_a_step_leads_nowhere():
    nothing = Matches()
    assert nothing.step(+1, seen_from=5) is nothing


@given(st.integers(1, 9), st.lists(st.integers(-3, 3).filter(bool), max_size=20))
def test_stepping_forth_and_back_returns_to_the_same_match(count, steps):
    matches = Matches(tuple(Span(at, at + 1) for at in range(count)), current=0)
    for by in steps:
        matches = matches.step(by, seen_from=0)
        assert 0 <= matches.current < count
    assert matches.current == sum(steps) % count


def test_spans_behave_as_a_sequence():
    spans = search(FoldedText("a b a b a"), Query("a")).spans
    assert len(spans) == 3
    assert spans[0] == Span(0, 1)
    assert spans[-1] == Span(8, 9)
    assert spans[1:] == (Span(4, 5), Span(8, 9))
    assert list(spans) == [Span(0, 1), Span(4, 5), Span(8, 9)]
    assert Span(4, 5) in spans
    assert spans == [Span(0, 1), Span(4, 5), Span(8, 9)]
    assert spans != [Span(0, 1)]
    assert spans != "aaa"
    assert spans != 3
    assert hash(spans) == hash(tuple(spans))
    assert repr(spans) == "Spans(3)"
    with pytest.raises(IndexError):
        spans[3]


def test_matches_are_counted_without_being_located():
    def locate():
        pytest.fail("nobody asked where")

    assert len(Spans(17, locate)) == 17
    assert list(Spans(0, locate)) == []


def test_a_match_can_be_chosen():
    chosen = THREE.step(-1, seen_from=0).at(1)
    assert (chosen.current, chosen.wrapped) == (1, Wrapped.NONE)


def test_matches_can_be_located_ahead():
    calls = []

    def locate():
        calls.append(1)
        return Places(array("q", [1]), array("q", [2]))

    matches = Matches(Spans(1, locate)).located()
    assert calls == [1]
    assert list(matches.spans) == [Span(1, 2)]
    assert calls == [1]
    assert THREE.located() == THREE


def test_matches_are_located_once():
    calls = []

    def locate():
        calls.append(1)
        return Places(array("q", [1]), array("q", [2]))

    spans = Spans(1, locate)
    assert spans[0] == spans[0] == Span(1, 2)
    assert calls == [1]


def test_matches_are_grouped_by_the_block_they_begin_in():
    article = article_of("one two one", "nothing", "one", "on\ne one")
    groups = matches_in(article, "one").by_block(article)
    assert [tuple(group) for group in groups] == [(0, 0, 2), (2, 2, 3), (3, 3, 4)]


def test_a_match_across_two_blocks_belongs_to_the_first():
    article = article_of("ends with silt", "and begins")
    assert [group.block_index for group in matches_in(article, "silt and").by_block(article)] == [0]


@given(st.lists(st.text("ab ", max_size=12), min_size=1, max_size=6))
def test_every_match_is_in_exactly_one_group(paragraphs):
    article = article_of(*paragraphs)
    matches = matches_in(article, "a")
    groups = matches.by_block(article)
    assert [index for group in groups for index in range(group.first, group.last)] == list(
        range(len(matches.spans))
    )
    for group in groups:
        block = article.blocks[group.block_index]
        assert all(
            block.span.start <= span.start < block.span.end
            for span in matches.spans[group.first : group.last]
        )
        assert group.first < group.last


def test_no_matches_make_no_groups():
    assert Matches().by_block(Article("", (), {}, (), SOURCE)) == []


LONG = (
    "It is reported that the minister said on Monday that the joint strategic target had been set in secret."
)


def test_a_snippet_is_cut_between_words_and_says_so():
    article = article_of("Before.", LONG, "After.")
    span = Span(8 + LONG.index("joint"), 8 + LONG.index(" target"))
    assert snippet(article, span, 40) == Snippet(
        "…on Monday that the ", "joint strategic", " target had been set…"
    )


def test_a_snippet_stays_in_its_paragraph():
    article = article_of("First.", "A needle here", "Last.")
    assert snippet(article, Span(9, 15)) == Snippet("A ", "needle", " here")
    assert str(snippet(article, Span(9, 15))) == "A needle here"


def test_a_snippet_of_a_match_across_paragraphs_is_one_line():
    article = article_of("ends with silt", "and begins")
    assert snippet(article, Span(10, 18)) == Snippet("ends with ", "silt and", " begins")


def test_white_space_in_a_snippet_is_single():
    article = article_of("  a\tb\u00a0\u00a0needle \n c ")
    assert snippet(article, Span(7, 13)) == Snippet("a b ", "needle", " c")


def test_a_long_match_loses_its_middle():
    article = article_of("x" * 50 + " " + "y" * 50)
    assert snippet(article, Span(0, 101), 20) == Snippet("", "x" * 10 + " … " + "y" * 10, "")


def test_a_word_longer_than_the_width_is_cut_but_not_before_a_mark():
    article = article_of("e\u0301" * 40 + "needle" + "e\u0301" * 40)
    for width in (20, 22):
        shown = snippet(article, Span(80, 86), width)
        assert shown.match == "needle"
        assert shown.before.startswith("…e\u0301")
        assert shown.after.endswith("e\u0301…")


def test_a_snippet_of_an_article_without_blocks_is_cut_from_its_text():
    article = Article("some needle there", (), {}, (), SOURCE)
    assert snippet(article, Span(5, 11)) == Snippet("some ", "needle", " there")


@given(
    st.text(st.sampled_from("ab \n\u0301😀𝒳\u00a0한"), min_size=1, max_size=80), st.data(), st.integers(4, 40)
)
def test_a_snippet_shows_the_match_and_is_not_much_wider_than_asked(text, data, width):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    shown = snippet(article_of(text), Span(start, end), width)
    assert len(shown.before) <= width // 2 + 2
    assert len(shown.match) <= width + 3
    assert not shown.before[:1].isspace()
    assert not shown.after[-1:].isspace()
    assert "\n" not in str(shown)
    if end - start <= width:
        assert shown.match.split() == text[start:end].split()
