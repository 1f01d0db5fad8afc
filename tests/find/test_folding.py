"""Folding and the way back from folded offsets."""

from unicodedata import combining

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.model import Span
from viewer.find import FoldedText
from viewer.find.folding import Folding

FOLDINGS = st.builds(Folding, case=st.booleans(), diacritics=st.booleans(), forms=st.booleans())
TEXTS = st.text(
    st.sampled_from("aAßﬁé \n\u00a0\u0301\u0323\u00ad\u200d½™😀𝒳각\u1100\u1161\u11a8ŉİıΣςا\u064eא\u05b8ิ🇰🇵")
    | st.characters(),
    max_size=40,
)


@given(TEXTS, FOLDINGS)
def test_folding_again_changes_nothing(text, folding):
    once = folding.of(text).text
    # A mark or jamo may join another letter, once what stood between them is gone.
    if not any(combining(character) or "\u1100" <= character <= "\u11ff" for character in once):
        assert folding.of(once).text == once


@given(TEXTS, FOLDINGS, st.data())
def test_every_folded_stretch_leads_back_into_the_text(text, folding, data):
    folded = folding.of(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    if start == end:
        return
    span = folded.span(start, end)
    assert span is None or (span.start < span.end and span.end <= len(text))
    assert 0 <= folded.start(start) < folded.end(end) <= len(text)


@given(TEXTS, FOLDINGS, st.data())
def test_many_places_are_converted_as_one_is(text, folding, data):
    folded = folding.of(text)
    offsets = st.integers(0, max(0, len(folded.text) - 1))
    starts = sorted(data.draw(st.sets(offsets, max_size=20))) if folded.text else []
    for some in (starts, starts[:1]):
        places = folded.places(type(folded._begins)("q", some), 1)
        assert list(places.starts) == [folded.start(start) for start in some]
        assert list(places.ends) == [folded.end(start + 1) for start in some]


def test_plain_text_keeps_its_offsets():
    assert Folding().of("Plain text\nin lines, naïve – 한국 𝒳.").keeps_offsets
    assert not Folding().of("Straße").keeps_offsets


def test_a_stretch_inside_a_ligature_takes_it_whole_and_inside_a_fraction_is_none():
    folded = Folding().of("xﬃ½")
    assert folded.text == "xffi1/2"
    assert folded.span(2, 3) == Span(1, 2)
    assert folded.span(0, 2) == Span(0, 2)
    assert folded.span(4, 5) is None
    assert folded.span(4, 7) == Span(2, 3)


@pytest.mark.parametrize(
    ("folding", "folded"),
    [
        (Folding(), "aeo ii's fi 'x' x-y"),
        (Folding(case=True), "AEO Ii's fi 'x' X-y"),
        (Folding(diacritics=True), "äéø i\u0307ı's fi 'x' x-y"),
        (Folding(case=True, forms=True), "AEO Ii's ﬁ 'x' 𝒳-y"),
    ],
)
def test_each_option_keeps_what_it_names(folding, folded):
    assert folding.of("ÄÉØ\n İı’s ﬁ ‘x’ 𝒳–\u200by").text == folded


def test_an_index_folds_once_for_each_kind():
    index = FoldedText("Ünïcode")
    assert index.folded(Folding()) is index.folded(Folding())
    assert index.folded(Folding()) is not index.folded(Folding(case=True))


def test_an_ascii_text_is_not_folded_anew_for_accents():
    index = FoldedText("Plain")
    assert index.folded(Folding()) is index.folded(Folding(diacritics=True, forms=True))
