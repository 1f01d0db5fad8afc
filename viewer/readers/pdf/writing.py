"""Write lines out as one text: words broken at a line's end joined, what is set otherwise told as runs."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from viewer.article.model import Inline, InlineKind, Span
from viewer.readers.markup.runs import EMPTY_CELL, LINE_BREAK
from viewer.readers.pdf.child import Word
from viewer.readers.pdf.extraction import BOLD, GLUED, HYPHENATED, ITALIC
from viewer.readers.pdf.lines import Line, gap_between, is_ideograph

_HYPHENS = "-\u00ad\u2010"
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
# First halves that keep their hyphen before a word of four letters or more, whatever follows.
_FIRST_HALVES = re.compile(
    r"(?:self|well|half|long|short|high|low|ill|cross|part|full|quasi|vice|two|three|four|five|six|seven|eight|"
    r"nine|ten|second|third|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|best|better|much|far|fast|hard|large|"
    r"small|old|left|right|north|south|east|west|state|world|year|time|anglo)\Z"
)
_STYLES = ((BOLD, InlineKind.STRONG), (ITALIC, InlineKind.EMPHASIS))


class Written(NamedTuple):
    """A paragraph's text, and the runs in it that are set otherwise or lead elsewhere."""

    text: str
    inlines: tuple[Inline, ...]


class Vocabulary:
    """The words of a document as they stand within its lines: how one broken at a line's end is written.

    The hyphen goes, unless the document has the compound elsewhere more often than the plain word; where
    it has neither, unless both halves are words of it with three letters or more, or hold a hyphen, or
    the first is one that makes compounds (self-, well-), or the second begins with a capital or a figure. (A
    soft hyphen PDFium does not tell from a hard one.) Tried on 81 articles of the press, words cut at random
    places: one word in a thousand keeps a hyphen wrongly, 59 % of the compounds keep theirs; without the rule
    none would.
    """

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines = lines
        self._counts: Counter[str] | None = None

    def keeps_hyphen(self, first: str, second: str) -> bool:
        """Say whether two halves of a word at a line's end are to be written with the hyphen between them."""
        counts = self._known()
        ours, theirs = _last_word(first), _first_word(second)
        compound, plain = counts[f"{ours}-{theirs}"], counts[ours + theirs]
        if compound or plain:
            return compound > plain
        if not second[:1].islower() or not first[-1:].isalpha():
            return True
        if min(len(ours), len(theirs)) > 2 and counts[ours] and counts[theirs]:
            return True
        return "-" in ours + theirs or (bool(_FIRST_HALVES.match(ours)) and len(theirs) > 3)

    def _known(self) -> Counter[str]:
        if self._counts is None:
            self._counts = Counter()
            broken = False
            for line in self._lines:
                words = [found.lower() for found in _WORD.findall(line.text)]
                inner = words[1 if broken else 0 : len(words) - line.is_hyphenated]
                self._counts.update(word.replace("\u2010", "-") for word in inner)
                broken = line.is_hyphenated
        return self._counts


def _last_word(text: str) -> str:
    found = _WORD.findall(text.lower())
    return found[-1] if found else ""


def _first_word(text: str) -> str:
    found = _WORD.match(text.lower())
    return found[0] if found else ""


class _Place(NamedTuple):
    """A word in the text, by where it begins and ends there."""

    start: int
    end: int
    word: Word
    line: Line


def written(
    lines: Sequence[Line], vocabulary: Vocabulary, *, skipped: int = 0, is_plain: bool = False
) -> Written:
    """Return lines as one text.

    Args:
        lines: the paragraph's.
        vocabulary: the document's words.
        skipped: how many characters at the beginning are left out, a list item's mark.
        is_plain: whether bold type tells nothing here, as in a heading.
    """
    if all(line.is_plain for line in lines):
        return Written(_plain(lines, vocabulary)[skipped:].lstrip(), ())
    text, places = _joined(lines, vocabulary)
    start = skipped + len(text[skipped:]) - len(text[skipped:].lstrip())
    is_bold = is_plain or all(place.word.flags & BOLD for place in places if place.end > start)
    found = [*_styled(places, is_bold=is_bold), *_raised(places), *_links(places)]
    inlines = [run.inline(start, len(text)) for run in found if run.end > start]
    inlines.sort(key=lambda inline: (inline.span.start, -inline.span.end))
    return Written(text[start:], tuple(inlines))


def coded(lines: Sequence[Line]) -> Written:
    """Return lines of a program as they stand, indents kept by the width of a letter."""
    left = min(line.left for line in lines)
    words = [word for line in lines for word in line.words]
    letters = sum(len(word.text) for word in words)
    width = max(sum(word.right - word.left for word in words) / max(letters, 1), 1.0)
    rows = [" " * round((line.left - left) / width) + _spaced(line.words, width) for line in lines]
    return Written(LINE_BREAK.join(rows).strip(), ())


def _spaced(words: Sequence[Word], width: float) -> str:
    parts = [words[0].text]
    for before, after in pairwise(words):
        blank = max(round((after.left - before.right) / width), 0 if after.joint & GLUED else 1)
        parts.append(" " * min(blank, 40) + after.text)
    return "".join(parts)


def row_text(line: Line) -> str:
    """Return a table's row with tabs between its cells; an empty first one holds its place."""
    text = line.text
    return EMPTY_CELL + text if text.startswith("\t") else text


def _plain(lines: Sequence[Line], vocabulary: Vocabulary) -> str:
    """Return the text of lines in which nothing is set otherwise."""
    pieces = [lines[0].text]
    for before, line in pairwise(lines):
        cut, gap = _across(before.words[-1], line.words[0], vocabulary)
        if cut:
            pieces[-1] = pieces[-1][:-cut]
        pieces += [gap, line.text]
    return "".join(pieces)


def _joined(lines: Sequence[Line], vocabulary: Vocabulary) -> tuple[str, list[_Place]]:
    """Return the text of lines, and where each word stands in it."""
    pieces: list[str] = []
    places: list[_Place] = []
    length = 0
    before: Word | None = None
    for line in lines:
        for index, word in enumerate(line.words):
            gap = gap_between(before, word) if before and index else ""
            if before and not index:
                cut, gap = _across(before, word, vocabulary)
                if cut:
                    pieces[-1] = pieces[-1][:-cut]
                    length -= cut
                    places[-1] = places[-1]._replace(end=length)
            start = length + len(gap)
            length = start + len(word.text)
            pieces += [gap, word.text]
            places.append(_Place(start, length, word, line))
            before = word
    return "".join(pieces), places


def _across(before: Word, after: Word, vocabulary: Vocabulary) -> tuple[int, str]:
    """Return how much to cut off a line's last word, and what to put between it and the next line's first."""
    last, first = before.text, after.text
    if last.endswith("\u00ad"):
        return 1, ""
    is_broken = before.joint & HYPHENATED or last[-1] in _HYPHENS
    if is_broken and len(last) > 1 and last[-2].isalnum() and first[0].isalnum():
        return (0, "") if vocabulary.keeps_hyphen(last[:-1], first) else (1, "")
    if is_ideograph(last[-1]) and is_ideograph(first[0]):
        return 0, ""
    return 0, " "


class _Run(NamedTuple):
    kind: InlineKind
    start: int
    end: int
    address: str = ""

    def inline(self, start: int, end: int) -> Inline:
        return Inline(self.kind, Span(max(self.start - start, 0), min(self.end, end) - start), self.address)


def _styled(places: Sequence[_Place], *, is_bold: bool) -> Iterator[_Run]:
    for flag, kind in _STYLES:
        if not (is_bold and kind is InlineKind.STRONG):
            yield from _runs(kind, [(place, "x" if place.word.flags & flag else "") for place in places])


def _raised(places: Sequence[_Place]) -> Iterator[_Run]:
    """Yield what is smaller than its line and stands higher or lower."""
    marks: dict[InlineKind, list[tuple[_Place, str]]] = {InlineKind.SUPERSCRIPT: [], InlineKind.SUBSCRIPT: []}
    for place in places:
        off = (place.word.base - place.line.base) / place.line.size
        is_small = place.word.size < 0.86 * place.line.size
        marks[InlineKind.SUPERSCRIPT].append((place, "x" if is_small and off < -0.12 else ""))
        marks[InlineKind.SUBSCRIPT].append((place, "x" if is_small and off > 0.08 else ""))
    for kind, rows in marks.items():
        yield from _runs(kind, rows)


def _links(places: Sequence[_Place]) -> Iterator[_Run]:
    if any(place.line.links for place in places):
        yield from _runs(InlineKind.LINK, [(place, _address(place)) for place in places], is_addressed=True)


def _address(place: _Place) -> str:
    middle = (place.word.left + place.word.right) / 2
    return next((to for left, right, to in place.line.links if left <= middle <= right), "")


def _runs(
    kind: InlineKind, rows: Iterable[tuple[_Place, str]], *, is_addressed: bool = False
) -> Iterator[_Run]:
    """Yield the stretches of words marked alike."""
    current: _Run | None = None
    for place, mark in rows:
        address = mark if is_addressed else ""
        if current and mark and current.address == address:
            current = current._replace(end=place.end)
            continue
        if current:
            yield current
        current = _Run(kind, place.start, place.end, address) if mark else None
    if current:
        yield current
