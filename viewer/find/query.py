"""Look for a phrase: what the reader asks for, and where it stands."""

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import KW_ONLY, dataclass

from viewer.article.model import Span
from viewer.find.folding import Folded, FoldedText, Folding
from viewer.find.matches import Matches, Places, Problem, Spans
from viewer.find.pattern import search_pattern
from viewer.find.words import Fence, fence_for


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for.

    Args:
        phrase: the words, or the pattern; empty, it stands nowhere.
        case: capitals count.
        word: the match must not be part of a longer word.
        regex: the phrase is a pattern; accents then always count.
        diacritics: accents count.
    """

    phrase: str
    _: KW_ONLY
    case: bool = False
    word: bool = False
    regex: bool = False
    diacritics: bool = False


def find_all(  # noqa: PLR0913  the options of a find bar, all by name
    text: str,
    query: str,
    *,
    case: bool = False,
    word: bool = False,
    regex: bool = False,
    diacritics: bool = False,
) -> list[Span]:
    """Return every place where a phrase or pattern stands; see `search`. A bad pattern stands nowhere."""
    asked = Query(query, case=case, word=word, regex=regex, diacritics=diacritics)
    return list(search(FoldedText(text), asked).spans)


def search(index: FoldedText, query: Query) -> Matches:
    """Return where the query stands in the text, left to right, without overlaps.

    A phrase matches what means the same: any white space for white space, any quotation marks and
    dashes, ligatures and full-width forms, canonically equivalent spellings; soft hyphens and other
    characters without width are passed over. Accents and special forms that the reader typed are
    preferred even where accents do not count: "résumé" finds "resume" only in a text without any "résumé".

    A match never splits a letter from its accents, nor takes half of a character, except that ß, ﬁ
    and the like are found, whole, by one of their letters.
    """
    if not query.phrase:
        return Matches()
    if query.regex:
        found = search_pattern(index.text, query.phrase, case=query.case, word=query.word)
        return Matches(problem=found) if isinstance(found, Problem) else Matches(Spans.located(found))
    as_typed = Folding(case=query.case, diacritics=True, forms=True)
    loosely = Folding(case=query.case, diacritics=query.diacritics)
    needle = loosely.of(query.phrase).text
    exact_needle = as_typed.of(query.phrase).text
    if not needle.strip():
        # Whoever looks for a tab, a soft hyphen or an accent by itself means just that one.
        return Matches(_literal(index.text, query.phrase))
    spans: Sequence[Span] = ()
    if exact_needle != needle:
        spans = _spans(index, as_typed, exact_needle, word=query.word)
    return Matches(spans or _spans(index, loosely, needle, word=query.word))


def _spans(index: FoldedText, folding: Folding, needle: str, *, word: bool) -> Spans:
    """Choose the fastest way to look for a folded needle that is exact."""
    folded = index.folded(folding)
    fence = fence_for(needle, folded.text) if word else None
    is_torn = needle[0] in folded.openings or needle[-1] in folded.closings
    if (is_torn or (fence and folded.symbols)) and _overlaps_itself(needle):
        return _one_by_one(folded, needle, fence)
    torn = _torn(folded, needle) if is_torn else frozenset[int]()
    return _whole_words(folded, needle, torn, fence) if fence else _anywhere(folded, needle, torn)


def _literal(text: str, phrase: str) -> Spans:
    def locate() -> Places:
        starts = array("q", _occurrences(text, phrase))
        return Places(starts, array("q", [start + len(phrase) for start in starts]))

    return Spans(text.count(phrase), locate)


def _anywhere(folded: Folded, needle: str, torn: frozenset[int]) -> Spans:
    """Count now, locate when asked."""

    def locate() -> Places:
        found = _occurrences(folded.text, needle)
        starts = array("q", [start for start in found if start not in torn] if torn else found)
        return folded.places(starts, len(needle))

    return Spans(folded.text.count(needle) - len(torn), locate)


def _occurrences(text: str, phrase: str) -> list[int]:
    """Return what str.find would find one after the other, but sooner."""
    return [match.start() for match in re.finditer(re.escape(phrase), text)]


def _torn(folded: Folded, needle: str) -> frozenset[int]:
    """Return the occurrences in the folded text that are no matches: they would take half of a character.

    Of those that take letters of the same ligature the first is one. The needle must not overlap itself; then
    only the occurrences at the edges of such characters need a look.
    """
    if len(needle) == 1:
        return frozenset(
            begin + at
            for unit, begins in folded.wide.items()
            for at in [at for at, letter in enumerate(unit) if letter == needle][unit.isalpha() :]
            for begin in begins
        )
    near: set[int] = set()
    for unit, begins in folded.wide.items():
        for ahead in _partial_overlaps(unit, needle):
            starts = (begin + ahead for begin in begins if begin + ahead >= 0)
            near.update(start for start in starts if folded.text.startswith(needle, start))
    torn: set[int] = set()
    free_from = 0
    for start in sorted(near):
        span = folded.span(start, start + len(needle))
        if span is None or span.start < free_from:
            torn.add(start)
        else:
            free_from = span.end
    return frozenset(torn)


def _partial_overlaps(unit: str, needle: str) -> Iterator[int]:
    """Yield where the needle, counted from the unit's begin, could stand so as to begin or end inside it."""
    inside = range(1, len(unit))
    for ahead in {*inside, *(end - len(needle) for end in inside)}:
        first, last = max(0, ahead), min(len(unit), ahead + len(needle))
        if first < last and unit[first:last] == needle[first - ahead : last - ahead]:
            yield ahead


def _overlaps_itself(needle: str) -> bool:
    return any(needle.endswith(needle[:length]) for length in range(1, len(needle)))


def _whole_words(folded: Folded, needle: str, torn: frozenset[int], fence: Fence) -> Spans:
    starts = array("q", [match.start() for match in fence.around(needle).finditer(folded.text)])
    if torn or folded.symbols:
        starts = array("q", sorted({*starts, *_words_at_symbols(folded, needle, fence)} - torn))
    return Spans(len(starts), lambda: folded.places(starts, len(needle)))


def _words_at_symbols(folded: Folded, needle: str, fence: Fence) -> Iterator[int]:
    """Yield the occurrences that are words because only a footnote's ¹ or the like stands beside them."""
    for begin, end in folded.symbols.items():
        for start in (begin - len(needle), end):
            if (
                start >= 0
                and folded.text.startswith(needle, start)
                and _is_word(folded, needle, start, fence)
            ):
                yield start


def _is_word(folded: Folded, needle: str, start: int, fence: Fence) -> bool:
    end = start + len(needle)
    if start not in folded.symbol_ends and not fence.allows_before(folded.text[max(0, start - 1) : start]):
        return False
    return end in folded.symbols or fence.allows_after(folded.text[end : end + 1])


def _one_by_one(folded: Folded, needle: str, fence: Fence | None) -> Spans:
    """Go from occurrence to occurrence: the slow way, for what the others cannot decide."""
    starts, ends = array("q"), array("q")
    free_from = 0
    at = folded.text.find(needle)
    while at >= 0:
        end = at + len(needle)
        span = folded.span(at, end)
        if span is None or span.start < free_from or (fence and not _is_word(folded, needle, at, fence)):
            end = at + 1
        else:
            starts.append(span.start)
            ends.append(span.end)
            free_from = span.end
        at = folded.text.find(needle, end)
    return Spans.located(Places(starts, ends))
