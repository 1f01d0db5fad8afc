"""A sketch tells whether two texts are captures of one article, whatever their form and however long."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.notes.sketch import likeness_of, sketch_of

WORDS = (
    "harbour",
    "dredger",
    "silt",
    "pilot",
    "crew",
    "ferry",
    "storm",
    "tide",
    "한국호",
    "ميناء",
    "港口",
    "Straße",
)


def sentences(count: int, seed: int) -> list[str]:
    chance = random.Random(seed)  # noqa: S311  nothing is secret here
    return [" ".join(chance.choices(WORDS, k=9)) + f" {seed}-{at}." for at in range(count)]


def likeness(one: str, other: str) -> float:
    return likeness_of(sketch_of(one), sketch_of(other))


@pytest.mark.parametrize("count", [3, 40, 900])
def test_a_text_is_like_itself(count):
    text = "\n".join(sentences(count, 1))
    assert likeness(text, text) == 1


@pytest.mark.parametrize("count", [3, 40, 900])
def test_other_articles_are_not_alike(count):
    assert likeness("\n".join(sentences(count, 1)), "\n".join(sentences(count, 2))) == 0


def test_the_form_of_the_words_does_not_count():
    plain = 'He said: "the well-known ﬁrst ferry left". Nobody minded the storm. The office stayed closed.'
    typeset = (
        "HE SAID: “the well\u00adknown first\nferry left”.\n\n"
        "Nobody\u00a0minded the storm. The of-\u200bfice stayed closed"
    )
    assert likeness(plain, typeset.replace("first\nferry", "first ferry")) == 1


def test_another_cut_into_paragraphs_makes_no_other_article():
    parts = sentences(30, 1)
    assert likeness(" ".join(parts), "\n".join(parts)) == 1


def test_menu_and_comments_of_a_page_make_no_other_article():
    article = sentences(20, 1)
    page = sentences(5, 2) + article + sentences(8, 3)
    assert likeness("\n".join(article), "\n".join(page)) == pytest.approx(20 / 33)


def test_a_shared_passage_does_not_make_two_articles_one():
    quoted = sentences(6, 1)
    assert likeness("\n".join(quoted + sentences(20, 2)), "\n".join(quoted + sentences(20, 3))) == 0


def test_a_book_with_the_article_as_a_chapter_is_not_the_article():
    article = sentences(20, 1)
    assert likeness("\n".join(article), "\n".join(article + sentences(400, 2))) == 0


def test_two_shared_sentences_are_too_few():
    text = "This page could not be found on this server. Please go back to the first page."
    assert likeness(text, text) == 0


def test_short_lines_do_not_count():
    assert sketch_of("Home\nNews\nSports\nPolitics\nWeather\nSign in") == ""


def test_few_ideographs_tell_as_much_as_many_letters():
    text = "市政府今天公布了计划。港口今年将继续扩建。渡轮从下周起停运。"
    assert len(sketch_of(text).split()) == 3


def test_nothing_is_like_nothing():
    assert likeness_of("", "") == 0


@given(st.text(max_size=400), st.text(max_size=400))
def test_likeness_is_the_same_from_both_sides(one, other):
    assert likeness(one, other) == likeness(other, one)


@given(
    st.integers(min_value=5, max_value=600),
    st.floats(min_value=0.8, max_value=1),
    st.integers(min_value=0, max_value=2**32),
)
def test_captures_that_share_most_sentences_are_known_at_any_length(count, kept, seed):
    chance = random.Random(seed)  # noqa: S311  nothing is secret here
    first = sentences(count, 1)
    second = [each for each in first if chance.random() < kept] or first
    if len(second) >= max(3, 0.7 * count):
        assert likeness("\n".join(first), "\n".join(["A menu line that is long", *second])) > 0


@given(st.lists(st.sampled_from(range(200)), min_size=5, max_size=150, unique=True))
def test_the_order_of_the_sentences_does_not_count(picked):
    pool = sentences(200, 1)
    text = [pool[at] for at in picked]
    assert likeness("\n".join(text), "\n".join(sorted(text))) == 1


def test_a_sketch_stays_small_however_long_the_text():
    assert len(sketch_of("\n".join(sentences(3000, 1)))) < 600
