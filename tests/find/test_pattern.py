"""Search by pattern."""

import pytest

from viewer.find import FoldedText, Problem, ProblemKind, Query, find_all, search


def found(text, pattern, **options):
    return [(span.start, span.end) for span in find_all(text, pattern, regex=True, **options)]


@pytest.mark.parametrize(
    ("text", "pattern", "spans"),
    [
        ("x\ny", "\\n", [(1, 2)]),
        ("colour color", "colou?r", [(0, 6), (7, 12)]),
        ("One\none two", "^one$", [(0, 3)]),
        ("aab", "x*", []),
        ("Straße STRASSE", "strasse", [(0, 6), (7, 14)]),
        ("Ab ab", "ab", [(0, 2), (3, 5)]),
        ("😀 12 𝒳 7", "\\d+", [(2, 4), (7, 8)]),
        ("한국 korea", "\\p{Hangul}+", [(0, 2)]),
        ("anana", "ana", [(0, 3)]),
    ],
)
def test_a_pattern_matches(text, pattern, spans):
    assert found(text, pattern) == spans


def test_capitals_count_when_asked():
    assert found("Ab ab", "ab", case=True) == [(3, 5)]


def test_whole_words_only_when_asked():
    assert found("us USA us", "usa?", word=True) == [(0, 2), (3, 6), (7, 9)]
    assert found("users us", "us|user", word=True) == [(6, 8)]
    assert found("cafe\u0301 cafe", "cafe", word=True) == [(6, 10)]


@pytest.mark.parametrize(
    ("pattern", "kind", "sentence"),
    [
        ("(a", "incomplete", "The pattern is not complete: missing ) at position 3."),
        ("[a", "incomplete", "The pattern is not complete: unterminated character set at position 3."),
        ("a\\", "incomplete", "The pattern is not complete: nothing follows the backslash at position 3."),
        ("*a", "invalid", "The pattern is not valid: nothing to repeat at position 1."),
        ("a)", "invalid", "The pattern is not valid: unbalanced parenthesis at position 2."),
        ("(" * 5000 + ")" * 5000, "invalid", "The pattern is not valid: too many groups within groups."),
    ],
)
def test_a_bad_pattern_finds_nothing_and_says_why(pattern, kind, sentence):
    matches = search(FoldedText("a text"), Query(pattern, regex=True))
    assert len(matches.spans) == 0
    assert matches.problem is not None
    assert matches.problem.kind == kind
    assert str(matches.problem) == sentence


def test_a_pattern_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr("viewer.find.pattern.TIME_LIMIT", 0.05)
    matches = search(FoldedText("a" * 40), Query("(a|a)+b", regex=True))
    assert matches.problem == Problem(ProblemKind.TOO_SLOW)
    assert str(matches.problem) == "The pattern takes too long on this text; make it more exact."
    assert list(matches.spans) == []
