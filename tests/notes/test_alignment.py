"""Edited words are compared as a reader compares them, and found wherever they went."""

from itertools import pairwise
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.model import Span
from viewer.notes.alignment import (
    Chain,
    PieceKind,
    Stretch,
    TextIndex,
    fold,
    joins,
    letters_in,
    likeness,
    reread,
    word_diff,
)

MIXED = "ab cD “ﬁ” é e\u0301 \u00ad-— 한국 海軍 آمن İß 👩‍🚀 𝒳\u00a0\n\u200b…"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("café", normalize("NFD", "café")),
        ("“Don’t”", '"don\'t"'),
        ("har\u00adbour", "har-\nbour"),
        ("oﬃce", "office"),
        ("1990–1994", "1990 - 1994"),
        ("한국", normalize("NFD", "한국")),
        ("STRASSE", "straße"),
        ("a\u00a0\u2003b", "a b"),
        ("می\u200cخواهم", "میخواهم"),
        ("…", "..."),
    ],
)
def test_what_differs_in_form_only_folds_alike(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("café", "cafe"), ("40", "50"), ("𝒳", "y"), ("آمن", "امن")])
def test_other_letters_do_not_fold_alike(one, other):
    assert fold(one) != fold(other)


@given(st.text(MIXED, max_size=60))
def test_the_stream_of_a_text_is_the_text_folded(text):
    index = TextIndex(text)
    assert index.stream == fold(text)
    for point in range(len(index.stream)):
        span = index.span(point, point + 1)
        # marks that compose are carried by the letter before them
        assert index.stream[point] in fold(span.of(text))
    starts = [index.span(point, point + 1).start for point in range(len(index.stream))]
    assert starts == sorted(starts)


@given(st.text(MIXED, max_size=60), st.integers(0, 60))
def test_an_offset_has_its_point_at_or_before_what_follows(text, offset):
    index = TextIndex(text)
    point = index.point(min(offset, len(text)))
    assert 0 <= point <= len(index.stream)


def test_each_point_of_a_word_leads_back_to_its_character():
    text = "A cafe\u0301, “ﬁne” har\u00adbour"
    index = TextIndex(text)
    assert index.stream == 'acafé,"fine"harbour'
    places = [index.span(point, point + 1).of(text) for point in range(len(index.stream))]
    assert places == ["A", "c", "a", "f", "e\u0301", ",", "“", "ﬁ", "ﬁ", "n", "e", "”", *"harbour"]
    assert index.point(text.index("har")) == index.stream.index("harbour")
    assert index.point(1) == 1
    assert TextIndex("  a").point(1) == 0


@given(st.text("abc ", max_size=400), st.text("abc", min_size=1, max_size=9))
def test_every_place_of_a_needle_is_found(text, needle):
    index = TextIndex(text)
    stream = index.stream
    assert index.places(needle) == [at for at in range(len(stream)) if stream.startswith(needle, at)]


def test_every_place_is_found_in_a_long_text_too():
    # beyond 65,536 letters only each third row is listed
    text = " ".join(f"{number:05} {number * number:x}" for number in range(9000))
    index = TextIndex(text)
    stream = index.stream
    assert len(stream) > 1 << 16
    for words in ("04321", "0432", "99", "8ab", "04321" + f"{4321 * 4321:x}" + "04322", "no such"):
        needle = fold(words)
        assert index.places(needle) == [at for at in range(len(stream)) if stream.startswith(needle, at)]
    assert index.places("") == []


def test_a_needle_that_stands_everywhere_is_looked_for_up_to_a_bound():
    assert len(TextIndex("aaaa " * 20_000).places("aaaaaa")) == 4096


@pytest.mark.parametrize(
    ("before", "after", "together"),
    [
        ("a", "b", True),
        ("a", " ", False),
        ("a", "\u0301", True),
        ("海", "軍", False),
        ("국", "의", True),
        ("ก", "า", False),
    ],
)
def test_letters_stand_in_one_word_where_scripts_part_words(before, after, together):
    assert joins(before, after) is together


def test_an_ideograph_tells_more_than_a_letter():
    assert letters_in("harbour") == 7
    assert letters_in("港口") == 5
    assert letters_in("é") == 1


def test_likeness_is_that_of_the_letters_in_order():
    assert likeness("linus", "linus") == 1
    assert likeness("linus", "machines") < 0.5
    assert likeness("abc", "xyz") == 0


def stretch(prefix, words, suffix):
    return Stretch(fold(prefix), fold(words), fold(suffix), begins_in_word=False, ends_in_word=False)


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("The tug lifted much silt at night.", ("tug ", "lifted silt", " at night"), "lifted much silt"),
        ("The old tug moved silt at night.", ("old tug ", "lifted silt", " at night"), "moved silt"),
        ("Long ago the “crew” of it slept.", ("Long ago the ", "crew that slept", "."), "“crew” of it slept"),
        ("港口的新工人們沒有睡覺。", ("港口的", "工人們沒", "有睡覺"), "新工人們沒"),
    ],
)
def test_the_likest_place_begins_and_ends_with_words(text, sought, found):
    index = TextIndex(text)
    places = index.likest(stretch(*sought))
    best = max(places, key=lambda each: each.words + each.prefix + each.suffix)
    assert index.span(best.start, best.end).of(text) in {found, found[1:]}
    assert index.likest(stretch(*sought), range(len(index.stream), len(index.stream))) == []


def test_what_has_nothing_in_common_has_no_likest_place():
    assert TextIndex("Quite another text.").likest(stretch("", "zzzz kkkk", "")) == []
    assert TextIndex("").likest(stretch("", "zzzz", "")) == []


def test_a_place_within_a_word_is_none_for_a_whole_word():
    index = TextIndex("siltation, silt")
    whole = stretch("", "silt", "")
    assert index.parts_words(0, 4, whole)
    assert not index.parts_words(10, 14, whole)
    assert not index.parts_words(0, 4, whole._replace(ends_in_word=True))


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=30), st.integers(0, 99))
def test_a_chain_encloses_each_place_by_places_that_kept_their_order(pairs, start):
    span = Chain(pairs).around(start, 100)
    assert 0 <= span.start <= span.end <= 100
    assert Chain([]).around(start, 100) == Span(0, 100)


def test_what_was_moved_does_not_lead_its_neighbours_astray():
    # the third was moved to the end, the others stand ten further on
    chain = Chain([(10, 20), (20, 30), (30, 95), (40, 50), (50, 60)])
    assert chain.around(25, 100) == Span(30, 50)
    assert chain.around(45, 100) == Span(50, 60)
    assert chain.around(5, 100) == Span(0, 20)
    assert chain.around(55, 100) == Span(60, 100)


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("cafÃ©", "café"),
        ("â€œjoint strategicâ€\x9d", "“joint strategic”"),
        ("caf\u00c3\u00a9 \u00e2\u0080\u009c", "café “"),
        ("í•œêµ\xad", "한국"),
        ("café 한국", "café 한국"),
        ("plain", "plain"),
    ],
)
def test_words_decoded_wrongly_are_read_anew(words, right):
    assert reread(words) == right


@given(st.text("ab 서é.\n海軍", max_size=40), st.text("ab 서é.\n海軍", max_size=40))
def test_a_diff_holds_all_of_both_texts(was, now):
    pieces = word_diff(was, now)
    assert "".join(piece.text for piece in pieces if piece.kind != PieceKind.ADDED) == was
    assert "".join(piece.text for piece in pieces if piece.kind != PieceKind.REMOVED) == now
    assert all(piece.text for piece in pieces)
    assert all(one.kind != other.kind for one, other in pairwise(pieces))


def test_a_diff_shows_whole_words_with_what_was_removed_first():
    pieces = word_diff("the old dredger stopped here", "the new big tug stopped here now")
    assert [(piece.kind.value, piece.text) for piece in pieces] == [
        ("same", "the "),
        ("removed", "old dredger "),
        ("added", "new big tug "),
        ("same", "stopped here"),
        ("added", " now"),
    ]
    assert word_diff("", "") == ()
    assert [each.text for each in word_diff("海軍的船", "海軍船")] == ["海軍", "的", "船"]
