"""What a search finds: tables of cases, then properties over awkward text."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from viewer.article.model import Span
from viewer.find import FoldedText, Query, find_all, search
from viewer.find.folding import Folding
from viewer.find.query import _one_by_one
from viewer.find.words import fence_for

JAMO = "\u1100\u1161\u11a8"
FLAG = "\U0001f1f0\U0001f1f5"


def found(text, query, **options):
    return [(span.start, span.end) for span in find_all(text, query, **options)]


@pytest.mark.parametrize(
    ("text", "query", "spans"),
    [
        ("The crew. the crew. THE crew", "the", [(0, 3), (10, 13), (20, 23)]),
        ("anana", "ana", [(0, 3)]),
        ("price (U.S.) and U.S.", "(U.S.)", [(6, 12)]),
        ("\\d 5", "\\d", [(0, 2)]),
        ("قال الوزير أمس", "الوزير", [(4, 10)]),
        ("北京 平壤 首尔", "平壤", [(3, 5)]),
        ("มติชน", "ชน", [(3, 5)]),
        ("x" * 100_000 + "needle" + "y" * 100_000, "needle", [(100_000, 100_006)]),
        ("😀😀 word 😀", "word", [(3, 7)]),
        ("a𝒳b", "𝒳", [(1, 2)]),
        ("a\tb", "a\tb", [(0, 3)]),
        ("anything", "", []),
        ("", "x", []),
        ("short", "much longer than the text", []),
    ],
)
def test_a_phrase_is_found_as_any_reader_expects(text, query, spans):
    assert found(text, query) == spans


@pytest.mark.parametrize(
    ("text", "query", "spans"),
    [
        ("STRASSE Straße STRAẞE", "straße", [(0, 7), (8, 14), (15, 21)]),
        ("Straße", "STRASSE", [(0, 6)]),
        ("ŉŉ end", "end", [(3, 6)]),
        ("the ﬁnal oﬃce", "final", [(4, 8)]),
        ("the final", "ﬁnal", [(4, 9)]),
        ("İstanbul ISTANBUL", "istanbul", [(0, 8), (9, 17)]),
        ("ΟΔΟΣ οδός οδος", "οδος", [(0, 4), (5, 9), (10, 14)]),
        ("xᾳx ᾼ", "αι", [(1, 2), (4, 5)]),
        ("ꭰ Ꭰ", "Ꭰ", [(0, 1), (2, 3)]),
    ],
)
def test_case_is_folded_in_full(text, query, spans):
    assert found(text, query) == spans


def test_capitals_count_when_asked():
    assert found("İstanbul istanbul ISTANBUL", "istanbul", case=True) == [(9, 17)]
    assert found("Ab ab aB", "aB", case=True) == [(6, 8)]
    assert found("ΣΑΣ σας", "σας", case=True) == [(4, 7)]
    assert found("Straße", "strasse", case=True) == []


@pytest.mark.parametrize(
    ("text", "query", "spans"),
    [
        ("cafe\u0301 café", "café", [(0, 5), (6, 10)]),
        ("café cafe\u0301", "cafe\u0301", [(0, 4), (5, 10)]),
        (f"각 {JAMO}", "각", [(0, 1), (2, 5)]),
        (f"각 {JAMO}", JAMO, [(0, 1), (2, 5)]),
        ("a\u0323\u0307 a\u0307\u0323", "a\u0307\u0323", [(0, 3), (4, 7)]),
        ("Å \u212b A\u030a", "å", [(0, 1), (2, 3), (4, 6)]),
        ("\u09c7\u09be", "\u09cb", [(0, 2)]),
    ],
)
@pytest.mark.parametrize("diacritics", [False, True])
def test_canonically_equivalent_spellings_are_one(text, query, spans, diacritics):
    assert found(text, query, diacritics=diacritics) == spans


@pytest.mark.parametrize(
    ("text", "query", "spans"),
    [
        ("résumé re\u0301sume\u0301", "resume", [(0, 6), (7, 15)]),
        ("Wałęsa, Łódź", "walesa", [(0, 6)]),
        ("Yıldız Søren", "yildiz", [(0, 6)]),
        ("Æsop's cœur", "aesop", [(0, 4)]),
        ("הָאלעם", "האלעם", [(0, 6)]),
        ("قَالَ", "قال", [(0, 5)]),
        ("أحمد", "احمد", [(0, 4)]),
        ("Горбачёв", "горбачев", [(0, 8)]),
        ("ёлка мой мои", "мои", [(9, 12)]),
        ("Їжак їжак", "іжак", []),
        ("か が", "か", [(0, 1)]),
        ("का कि", "क", [(0, 1), (3, 4)]),
    ],
)
def test_accents_are_passed_over_but_letters_are_not(text, query, spans):
    assert found(text, query) == spans


def test_accents_the_reader_typed_are_preferred():
    assert found("resume résumé", "résumé") == [(7, 13)]
    assert found("resume only", "résumé") == [(0, 6)]
    assert found("yyÿ", "ÿ") == [(2, 3)]
    assert found("x ⓧ", "ⓧ") == [(2, 3)]


def test_accents_count_when_asked():
    text = "resume résumé re\u0301sume\u0301"
    assert found(text, "resume", diacritics=True) == [(0, 6)]
    assert found(text, "résumé", diacritics=True) == [(7, 13), (14, 22)]
    assert found("ø o", "o", diacritics=True) == [(2, 3)]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("e\u0301", "e"),
        ("q\u0302x", "q"),
        ("q\u0302x", "\u0302x"),
        ("각", "가"),
        (JAMO, "가"),
        ("क\u093c", "क"),
        ("אָ", "א"),
    ],
)
def test_no_match_parts_a_letter_from_its_marks(text, query):
    assert found(text, query, diacritics=True) == []


@pytest.mark.parametrize(
    ("text", "query", "spans"),
    [
        ("lifted\nsilt and lifted  silt", "lifted silt", [(0, 11), (16, 28)]),
        ("lifted\u00a0\u00a0silt", "lifted  silt", [(0, 12)]),
        ("end  of", "end ", [(0, 5)]),
        ("don’t don't", "don't", [(0, 5), (6, 11)]),
        ("“so” he", '"so"', [(0, 4)]),
        ('"so" he', "“so”", [(0, 4)]),
        ("data–base, data‑base", "data-base", [(0, 9), (11, 20)]),
        ("co\u00adoperate", "cooperate", [(0, 10)]),
        ("\u00adco\u00ad", "co", [(1, 3)]),
        ("me\u200cbe", "mebe", [(0, 5)]),
        ("ＡＢＣ", "abc", [(0, 3)]),
        ("ｶﾞ", "ガ", [(0, 2)]),
        ("½ 5½", "1/2", [(0, 1), (3, 4)]),
        ("and so… on", "so...", [(4, 7)]),
        ("ﻻ لا", "لا", [(0, 1), (2, 4)]),
        ("❤ ❤\ufe0f", "❤\ufe0f", [(0, 1), (2, 4)]),
        ("مــحمد", "محمد", [(0, 6)]),
        ("a ¨ b", "¨", [(2, 3)]),
        ("น้ำ", "น้ำ", [(0, 3)]),
    ],
)
def test_typography_makes_no_difference(text, query, spans):
    assert found(text, query) == spans


@pytest.mark.parametrize(
    ("text", "query", "spans"),
    [
        ("aß", "as", [(0, 2)]),  # on the way to "ass"
        ("ß", "s", [(0, 1)]),
        ("ßß", "s", [(0, 1), (1, 2)]),
        ("ﬁn", "f", [(0, 1)]),
        ("oﬃx", "fix", [(1, 3)]),
        ("ßa ßa", "sa", [(0, 2), (3, 5)]),
        ("aßas", "asa", []),
        ("ßeß", "ses", [(0, 3)]),
        ("ßß", "sss", [(0, 2)]),
        ("5½", "51", []),
        ("½", "1", []),
        ("so… .", ".", [(4, 5)]),
        ("½2/2½", "2/2", [(1, 4)]),
        ("1½", "1/", []),
        ("½½", "21", []),
        (FLAG + FLAG, FLAG[1] + FLAG[0], []),
        (FLAG + FLAG, FLAG, [(0, 2), (2, 4)]),
    ],
)
def test_half_a_character_is_never_a_match(text, query, spans):
    assert found(text, query) == spans


@pytest.mark.parametrize(
    ("text", "query", "spans"),
    [
        ("a b\tc", "\t", [(3, 4)]),
        ("a  b", " ", [(1, 2), (2, 3)]),
        ("co\u00adop", "\u00ad", [(2, 3)]),
        ("e\u0301", "\u0301", [(1, 2)]),
    ],
)
def test_what_folds_to_nothing_is_looked_for_as_it_stands(text, query, spans):
    assert found(text, query) == spans


@pytest.mark.parametrize(
    ("text", "query", "spans"),
    [
        ("Government Governmental", "government", [(0, 10)]),
        ("US USA BUS", "us", [(0, 2)]),
        ("C++ C++11", "c++", [(0, 3)]),
        ("(KCNA) KCNAs", "kcna", [(1, 5)]),
        ("über ber Oberüber", "ber", [(5, 8)]),
        ("4 40 4.5", "4", [(0, 1), (5, 6)]),
        ("don't", "don", [(0, 3)]),
        ("a_b b", "b", [(4, 5)]),
        ("govern\u00adment govern", "govern", [(12, 18)]),
        ("cafe\u0301s cafe\u0301", "cafe", [(7, 12)]),
        ("minister¹ and ¹minister", "minister", [(0, 8), (15, 23)]),
        ("KCNA™ ™KCNA KCNA1", "kcna", [(0, 4), (7, 11)]),
        ("anna¹ annas", "anna", [(0, 4)]),
        ("北京平壤首尔", "平壤", [(2, 4)]),
        ("朝鲜KCNA报道", "kcna", [(2, 6)]),
        ("มติชน", "ชน", [(3, 5)]),
        ("ชนี", "ชน", []),
        ("भारत भारती", "भारत", [(0, 4)]),
        ("북한 북한은", "북한", [(0, 2)]),
        ("Straße Stras", "stras", [(7, 12)]),
        ("½ 1", "1", [(2, 3)]),
        ("xa a a", "a a", [(3, 6)]),
    ],
)
def test_a_whole_word_stands_apart(text, query, spans):
    assert found(text, query, word=True) == spans


def test_a_pile_of_marks_does_not_hold_up_the_search():
    text = "a" + "\u0301\u0323" * 20_000 + " b"
    assert found(text, "b") == [(len(text) - 1, len(text))]


def test_white_space_across_the_parts_a_long_text_is_folded_in_is_one():
    text = ("wörd" * 16_500 + "  \n ") * 5 + "end"
    assert found(text, "d end") == [(len(text) - 8, len(text))]
    assert len(find_all(text, "wörd wörd")) == 4


def test_a_text_without_white_space_is_folded_whole():
    text = "é한" * 70_000 + "𝒳"
    assert found(text, "한𝒳", diacritics=True) == [(139_999, 140_001)]


# Awkward characters that belong together, so that a phrase cut from a text is whole.
PIECES = ["  ", "e\u0301", "E\u0323\u0301", "q\u0302", "и\u0306", JAMO, "\u1100\u1161", "か\u3099", "ติ", "का"]
PIECES += [
    "क\u093c",
    FLAG,
    "👍🏽",
    "👩\u200d💻",
    "❤\ufe0f",
    "اَ",
    "אָ",
    "\u00ad",
    "\u200b",
    "\u0301",
    "\u00a0",
    " ",
    "\n",
]
CLUSTERS = st.sampled_from([*"aAbBeEsSßẞiİıIfﬁﬃŉéÉøŁæσςΣαᾳΐқй각가한𝒳😀平か½¹™…ⅣＡ'’\"“-–/12.¨", *PIECES])
TEXTS = st.lists(CLUSTERS, max_size=30).map("".join)
PHRASES = st.lists(CLUSTERS, min_size=1, max_size=4).map("".join)
FLAGS = st.fixed_dictionaries({"case": st.booleans(), "word": st.booleans(), "diacritics": st.booleans()})


@given(TEXTS, PHRASES, FLAGS)
def test_matches_stand_in_order_apart_and_hold_the_phrase(text, phrase, options):
    spans = find_all(text, phrase, **options)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    loosely = Folding(case=options["case"], diacritics=options["diacritics"])
    needle = loosely.of(phrase).text
    for span in spans:
        assert needle.strip() in loosely.of(span.of(text)).text or span.of(text) == phrase


@given(TEXTS, PHRASES, TEXTS, FLAGS)
def test_a_planted_phrase_is_found(before, phrase, after, options):
    assume(phrase.strip("\u00ad\u200b\u0301\n \u00a0") == phrase)
    text = f"{before}|{phrase}|{after}"
    start = len(before) + 1
    assert Span(start, start + len(phrase)) in find_all(text, phrase, **options)


@given(TEXTS, PHRASES, st.sampled_from([str.upper, str.lower, str.casefold]), st.sampled_from(["NFC", "NFD"]))
def test_a_phrase_is_found_in_other_case_and_normal_form(text, phrase, recase, form):
    assume(phrase.strip("\u00ad\u200b\u0301\n \u00a0") == phrase)
    planted = unicodedata.normalize(form, recase(phrase))
    assert len(find_all(f"|{planted}|", phrase)) == 1
    assert len(find_all(f"{text}|{planted}|", f"|{phrase}|")) >= 1


@given(TEXTS, PHRASES, FLAGS)
def test_the_quick_ways_find_what_the_slow_one_does(text, phrase, options):
    folding = Folding(case=options["case"], diacritics=options["diacritics"])
    needle = folding.of(phrase).text
    assume(needle.strip() and needle == Folding(folding.case, diacritics=True, forms=True).of(phrase).text)
    folded = FoldedText(text).folded(folding)
    fence = fence_for(needle, folded.text) if options["word"] else None
    assert find_all(text, phrase, **options) == list(_one_by_one(folded, needle, fence))


@given(TEXTS, PHRASES, FLAGS)
def test_a_kept_index_finds_the_same_again_and_counts_right(text, phrase, options):
    index = FoldedText(text)
    index.prepare()
    query = Query(phrase, **options)
    spans = search(index, query).spans
    assert len(spans) == len(list(spans))
    assert spans == search(index, query).spans == find_all(text, phrase, **options)


PLAIN = st.text("abAé한𝒳1", max_size=40)


@given(PLAIN, st.text("abAé한𝒳1", min_size=1, max_size=3))
def test_to_the_letter_is_what_str_find_gives(text, phrase):
    expected = []
    at = text.find(phrase)
    while at >= 0:
        expected.append((at, at + len(phrase)))
        at = text.find(phrase, at + len(phrase))
    assert found(text, phrase, case=True, diacritics=True) == expected
