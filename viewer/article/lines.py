# ruff: noqa: RUF001 - dashes and quotes stand here as texts have them
"""The lines of a text capture, and which of them were one paragraph before a line end was put in.

Everything here works on whole lists, for a book has 130,000 lines; single lines are looked at only where the
article begins and ends.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from viewer.article.model import Span

_LINE_ENDS = ("\n", "\r")
_OTHER_BREAKS = ("\u2028", "\u2029", "\x85", "\f", "\v", "\x1c", "\x1d", "\x1e")
_PARAGRAPH_BREAKS = ("\u2029", "\f", "\x1c", "\x1d")
_LINE_SEPARATOR = "\u2028"

_WIDEST_WRAP = 140  # nobody breaks lines by hand beyond this; longer lines are whole paragraphs
_NARROWEST_WRAP = 30
_SENTENCE_ENDS = frozenset(".!?:;…\"'”’»)]}。！？」』।؟*_-—–=|")
_OPENS_PARAGRAPH = re.compile(
    r"[*•·>|#+]\s|[-–—]\s+(?=[A-Z\d])|\(?\d{1,3}[.)]\s|\(?[a-zA-Z]\)\s|[A-Z][A-Z /]{1,20}(?:=|:\s)|>|\|"
)
_KEY_LINE = re.compile(r"[A-Z][A-Z /]{1,20}=|[A-Z][A-Z /]{2,20}:\s*\Z")
_JOINED_BY_HYPHEN = re.compile(r"[^\W\d_]-\Z")
_AFTER_HANGING_HYPHEN = re.compile(r"(?:and|or|to|und|oder|bis|et|ou|y|o|e)\b")
_IDEOGRAPH = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")


class Lines:
    """The lines of a decoded file that are not blank, as lists of equal length.

    Attributes:
        texts: the lines without surrounding white space.
        starts: where each text starts in the file.
        numbers: the lines' numbers in the file, from 1.
        apart: whether a blank line or a page break stands before the line.
        indents: how many white characters stand before the text.
    """

    def __init__(self, source: str) -> None:
        pieces = source.splitlines(keepends=True)
        offsets = list(accumulate(map(len, pieces), initial=0))
        stripped = [piece.strip() for piece in pieces]
        kept = [index for index, text in enumerate(stripped) if text]
        self.texts: list[str] = _without_cell_walls([stripped[index] for index in kept])
        self.indents: list[int] = [pieces[index].find(stripped[index]) for index in kept]
        self.starts: list[int] = [
            offsets[index] + indent for index, indent in zip(kept, self.indents, strict=True)
        ]
        self.apart: list[bool] = [
            index - before > 1 for index, before in zip(kept, [-2, *kept[:-1]], strict=True)
        ]
        self.numbers: list[int] = [index + 1 for index in kept]
        self.soft: frozenset[int] = frozenset()
        if any(mark in source for mark in _OTHER_BREAKS):
            self._take_other_breaks(pieces, kept)

    def __len__(self) -> int:
        return len(self.texts)

    def _take_other_breaks(self, pieces: Sequence[str], kept: Sequence[int]) -> None:
        """Count only line feeds and returns as lines of the file; part pages and Unicode's paragraphs."""
        ends = [piece.endswith(_LINE_ENDS) for piece in pieces]
        numbers = list(accumulate(ends, initial=1))
        self.numbers = [numbers[index] for index in kept]
        pairs = zip(kept, [-1, *kept[:-1]], strict=True)
        between = [pieces[max(before, 0) : index] for index, before in pairs]
        self.apart = [
            apart or any(piece.endswith(_PARAGRAPH_BREAKS) for piece in gap)
            for apart, gap in zip(self.apart, between, strict=True)
        ]
        self.soft = frozenset(
            place
            for place, gap in enumerate(between)
            if len(gap) == 1
            and gap[0].endswith(_LINE_SEPARATOR)
            and gap[0][-2:-1].strip()
            and not self.indents[place]
        )

    def span(self, index: int) -> Span:
        """Return where a line's text stands in the file."""
        return Span(self.starts[index], self.starts[index] + len(self.texts[index]))

    def number_at(self, offset: int) -> int:
        """Return the number of the file's line at an offset that lies in some line's text."""
        return self.numbers[max(bisect_right(self.starts, offset) - 1, 0)]


def _without_cell_walls(texts: list[str]) -> list[str]:
    """Drop the wall that a table left at the end of a line, where walls stand alone on other lines."""
    if "|" not in texts:
        return texts
    return [text[:-1].rstrip() if text.endswith(" |") else text for text in texts]


def joins(lines: Lines) -> Mapping[int, str]:
    """Say which lines continue the one before, and what joins them: a space, nothing, or a kept line separator.

    A line break inside a sentence is undone where the lines show a width to which they were filled: the next
    word had no room. Verse, lists and one-line paragraphs show none, and stay as they are.
    """
    soft = dict.fromkeys(lines.soft, _LINE_SEPARATOR)
    pairs = [index for index, apart in enumerate(lines.apart) if not apart and index not in soft]
    if not pairs:
        return soft
    wrap = _Wrap(lines, pairs)
    if wrap.width < _NARROWEST_WRAP:
        return soft
    return {**wrap.joins(), **soft} if soft else wrap.joins()


class _Wrap:
    """The width a text was wrapped to, and what follows from it line by line."""

    def __init__(self, lines: Lines, pairs: Sequence[int]) -> None:
        texts, indents = lines.texts, lines.indents
        self._texts = texts
        self._indents = indents
        self._pairs = pairs
        self._lengths = [len(text) + indent for text, indent in zip(texts, indents, strict=True)]
        near = [self._lengths[index - 1] for index in pairs if not _KEY_LINE.match(texts[index - 1])]
        filled = sorted(length for length in near if length <= _WIDEST_WRAP)
        self.width = filled[-1 - len(filled) // 50] if filled else 0

    def joins(self) -> dict[int, str]:
        open_pairs = self._open_pairs()
        explained = self._explained(open_pairs)
        if not self._is_wrapped(open_pairs, explained):
            return {}
        verse = self._verse(open_pairs, explained)
        slack = max(self.width // 8, 4)
        joined: dict[int, str] = {}
        texts = self._texts
        for index in self._pairs:
            if index in verse or self._starts_anew(index):
                continue
            room = self.width - self._lengths[index - 1] - _first_word(texts[index]) - 1
            in_sentence = texts[index - 1][-1] not in _SENTENCE_ENDS
            if room < 0 or (in_sentence and (room < slack or texts[index][0].islower())):
                joined[index] = _joiner(texts[index - 1], texts[index])
        return joined

    def _open_pairs(self) -> list[int]:
        """Return the lines before which a sentence is broken off."""
        texts, lengths = self._texts, self._lengths
        return [
            index
            for index in self._pairs
            if texts[index - 1][-1] not in _SENTENCE_ENDS
            and lengths[index - 1] <= _WIDEST_WRAP
            and not _OPENS_PARAGRAPH.match(texts[index])
            and not _KEY_LINE.match(texts[index - 1])
        ]

    def _explained(self, open_pairs: Sequence[int]) -> set[int]:
        """Return those of the pairs where the line before was full, give or take an eighth."""
        texts, lengths = self._texts, self._lengths
        floor = self.width - max(self.width // 8, 4)
        return {index for index in open_pairs if lengths[index - 1] + 1 + _first_word(texts[index]) > floor}

    def _is_wrapped(self, open_pairs: Sequence[int], explained: set[int]) -> bool:
        continued = sum(not self._texts[index][0].isupper() for index in explained)
        if len(open_pairs) < 3:
            return bool(open_pairs) and self.width >= 45 and continued == len(open_pairs)
        return len(explained) >= 0.6 * len(open_pairs) and continued >= 0.45 * len(explained)

    def _verse(self, open_pairs: Sequence[int], explained: set[int]) -> set[int]:
        """Return the lines of those stretches in a wrapped text that are not wrapped themselves."""
        unexplained = [index for index in open_pairs if index not in explained]
        if not unexplained:
            return set()
        stretches: dict[int, list[int]] = {}
        first = 0
        known = set(self._pairs)
        for index in range(len(self._texts)):
            if index not in known:
                first = index
            else:
                stretches.setdefault(first, []).append(index)
        opened = set(open_pairs)
        verse: set[int] = set()
        for first in {self._first_of(index, known) for index in unexplained}:
            stretch = stretches.get(first, [])
            breaks = [index for index in stretch if index in opened]
            if 2 * sum(index in explained for index in breaks) < len(breaks):
                verse.update(stretch)
        return verse

    @staticmethod
    def _first_of(index: int, known: set[int]) -> int:
        while index in known:
            index -= 1
        return index

    def _starts_anew(self, index: int) -> bool:
        text, before = self._texts[index], self._texts[index - 1]
        if self._indents[index] > self._indents[index - 1] + 1 and not _OPENS_PARAGRAPH.match(before):
            return not (index > 1 and self._hangs(index))
        return bool(_OPENS_PARAGRAPH.match(text)) or bool(_KEY_LINE.match(before))

    def _hangs(self, index: int) -> bool:
        """Say whether the line is the second of a paragraph whose lines hang below its first."""
        following = index + 1 < len(self._texts) and self._indents[index + 1] == self._indents[index]
        return following and self._texts[index - 1][-1] not in _SENTENCE_ENDS


def _first_word(text: str) -> int:
    """Return the length of a line's first word, the least that could have stood on the line before."""
    length = text.find(" ")
    if length < 0:
        length = len(text)
    return 1 if length > 1 and _IDEOGRAPH.match(text) else length


def _joiner(before: str, after: str) -> str:
    if before[-1] == "-":
        hyphened = _JOINED_BY_HYPHEN.search(before) and after[0].islower()
        return "" if hyphened and not _AFTER_HANGING_HYPHEN.match(after) else " "
    if before[-1] == "\u00ad" or (_IDEOGRAPH.match(before[-1]) and _IDEOGRAPH.match(after)):
        return ""
    return " "


class Units:
    """The paragraphs, headings and page lines of a file: each one line, or several that were joined.

    Attributes:
        texts: each unit's text.
        firsts: the index of each unit's first line.
    """

    def __init__(self, lines: Lines, joined: Mapping[int, str]) -> None:
        self.lines = lines
        self._joined = joined
        if joined:
            self.firsts = [index for index in range(len(lines)) if index not in joined]
            ends = [*self.firsts[1:], len(lines)]
            self.texts = [self._text(first, end) for first, end in zip(self.firsts, ends, strict=True)]
        else:
            self.firsts = list(range(len(lines)))
            self.texts = lines.texts

    def __len__(self) -> int:
        return len(self.firsts)

    def _text(self, first: int, end: int) -> str:
        texts = self.lines.texts
        if end - first == 1:
            return texts[first]
        pieces = [texts[first]]
        for index in range(first + 1, end):
            pieces.append(self._joined[index])
            pieces.append(texts[index])
        return "".join(pieces)

    def line_indexes(self, unit: int) -> range:
        """Return the indexes in `lines` of a unit's lines."""
        end = self.firsts[unit + 1] if unit + 1 < len(self.firsts) else len(self.lines)
        return range(self.firsts[unit], end)

    def is_apart(self, unit: int) -> bool:
        """Say whether a blank line stands before a unit, or nothing does; past the end: true."""
        return unit >= len(self.firsts) or self.lines.apart[self.firsts[unit]]

    def runs(self, unit: int, text_start: int) -> list[tuple[int, int, int]]:
        """Return the unit's runs `(text_start, source_start, length)` for an `OriginMap`."""
        runs: list[tuple[int, int, int]] = []
        for index in self.line_indexes(unit):
            if runs:
                text_start += len(self._joined[index])
            runs.append((text_start, self.lines.starts[index], len(self.lines.texts[index])))
            text_start += len(self.lines.texts[index])
        return runs

    def source_offset(self, unit: int) -> int:
        """Return where the unit's text starts in the file."""
        return self.lines.starts[self.firsts[unit]]
