# ruff: noqa: RUF001 - dashes and quotes stand here as texts have them
"""The lines of a text capture, and which of them were one paragraph before a line end was put in.

Everything here works on whole lists, for a book has 130,000 lines; single lines are looked at only where the
article begins and ends.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from viewer.article.model import Span

_LINE_ENDS = ("\n", "\r")
_OTHER_BREAKS = ("\u2028", "\u2029", "\x85", "\f", "\v", "\x1c", "\x1d", "\x1e")
_PARAGRAPH_BREAKS = ("\u2029", "\f", "\x1c", "\x1d")
_LINE_SEPARATOR = "\u2028"
_PART = 1_000_000  # characters

_WIDEST_WRAP = 140  # nobody breaks lines by hand beyond this; longer lines are whole paragraphs
_NARROWEST_WRAP = 30
_SENTENCE_ENDS = frozenset(".!?:;…\"'”’»)]}。！？」』।؟*_—–=|")
_OPENS_PARAGRAPH = re.compile(
    r"[*•·>|#+]\s|[-–—]\s+(?=[A-Z\d])|\(?\d{1,3}[.)]\s|\(?[a-zA-Z]\)\s|[A-Z][A-Z /]{1,20}(?:=|:\s)|>|\|"
)
_KEY_LINE = re.compile(r"[A-Z][A-Z /]{1,20}=|[A-Z][A-Z /]{2,20}:\s*\Z")
_SCRIPT_LABEL = re.compile(r"(?:INTRO|TEXT):\s")  # scripts for broadcasting are always broken by hand
_AFTER_HANGING_HYPHEN = frozenset({"and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e"})


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
        self.texts: list[str] = []
        self.starts, self.numbers, self.indents = array("I"), array("I"), array("I")
        self.apart = bytearray()
        self.soft: frozenset[int] = frozenset()
        self._passed, self._last = 0, -2  # lines of the file so far; the last of them that was not blank
        has_other_breaks = any(mark in source for mark in _OTHER_BREAKS)
        # Part by part, for what is made of a line on the way takes ten times the room of a short one.
        for offset, part in _parts(source, len(source) if has_other_breaks else _PART):
            self._take(part.splitlines(keepends=True), offset, has_other_breaks=has_other_breaks)
        self.texts = _without_cell_walls(self.texts)

    def _take(self, pieces: Sequence[str], offset: int, *, has_other_breaks: bool) -> None:
        """Append those of some lines that are not blank; they stand at an offset of the file."""
        stripped = [piece.strip() for piece in pieces]
        kept = [index for index, text in enumerate(stripped) if text]
        indents = [
            0 if pieces[index][0] == stripped[index][0] else len(pieces[index]) - len(pieces[index].lstrip())
            for index in kept
        ]
        offsets = list(accumulate(map(len, pieces), initial=offset))
        last = self._last - self._passed
        self.texts += [stripped[index] for index in kept]
        self.indents.extend(indents)
        self.starts.extend([offsets[index] + indent for index, indent in zip(kept, indents, strict=True)])
        self.apart.extend([index - before > 1 for index, before in zip(kept, [last, *kept], strict=False)])
        self.numbers.extend([self._passed + index + 1 for index in kept])
        if has_other_breaks:
            self._take_other_breaks(pieces, kept)
        if kept:
            self._last = self._passed + kept[-1]
        self._passed += len(pieces)

    def __len__(self) -> int:
        return len(self.texts)

    def _take_other_breaks(self, pieces: Sequence[str], kept: Sequence[int]) -> None:
        """Count only line feeds and returns as lines of the file; part pages and Unicode's paragraphs."""
        ends = [piece.endswith(_LINE_ENDS) for piece in pieces]
        numbers = list(accumulate(ends, initial=1))
        self.numbers = array("I", [numbers[index] for index in kept])
        pairs = zip(kept, [-1, *kept], strict=False)
        between = [pieces[max(before, 0) : index] for index, before in pairs]
        self.apart = bytearray(
            apart or any(piece.endswith(_PARAGRAPH_BREAKS) for piece in gap)
            for apart, gap in zip(self.apart, between, strict=True)
        )
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


def _parts(source: str, size: int) -> Iterator[tuple[int, str]]:
    """Yield a text in parts of about some size, each with its offset; a part ends where a line does."""
    start = 0
    while start < len(source):
        end = source.find("\n", start + size) + 1 or len(source)
        yield start, source[start:end]
        start = end


def _without_cell_walls(texts: list[str]) -> list[str]:
    """Drop the wall that a table left at the end of a line, where walls stand alone on other lines."""
    if "|" not in texts:
        return texts
    return [text[:-1].rstrip() if text.endswith(" |") else text for text in texts]


def joins(lines: Lines) -> Mapping[int, str]:
    """Say which lines continue the one before, and what joins them: a space, nothing, a line separator.

    A line break inside a sentence is undone where the lines show a width to which they were filled: the next
    word had no room. Verse, lists and one-line paragraphs show none, and stay as they are.
    """
    soft = dict.fromkeys(lines.soft, _LINE_SEPARATOR)
    pairs = [index for index, apart in enumerate(lines.apart) if not apart and index not in soft]
    if not pairs:
        return soft
    before = (len(lines.texts[index - 1]) + lines.indents[index - 1] for index in pairs)
    if not any(_NARROWEST_WRAP <= length <= _WIDEST_WRAP for length in before):
        return soft  # at once, for there may be millions of them
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
        self._odd = [index for index, text in enumerate(texts) if not text[1:2].islower()]
        self._keys = {index for index in self._odd if _KEY_LINE.match(texts[index])}
        self._openers = {index for index in self._odd if _OPENS_PARAGRAPH.match(texts[index])}
        near = (self._lengths[index - 1] for index in pairs if index - 1 not in self._keys)
        filled = sorted(length for length in near if length <= _WIDEST_WRAP)
        self.width = filled[-1 - len(filled) // 50] if filled else 0
        self._is_script = any(_SCRIPT_LABEL.match(text) for text in texts[:60])
        self._slack = max(self.width // 8, 4)
        self._reach = {index: self._lengths[index - 1] + 1 + _first_word(texts[index]) for index in pairs}

    def joins(self) -> dict[int, str]:
        texts, keys, openers = self._texts, self._keys, self._openers
        broken = [
            index
            for index in self._pairs
            if texts[index - 1][-1] not in _SENTENCE_ENDS
            and self._lengths[index - 1] <= _WIDEST_WRAP
            and index not in openers
            and index - 1 not in keys
        ]
        explained = {index for index in broken if self._reach[index] > self.width - self._slack}
        if not (self._is_script and broken) and not self._is_wrapped(broken, explained):
            return {}
        verse = self._verse(broken, explained) - self._hanging()
        return {
            index: _joiner(texts[index - 1], texts[index])
            for index in self._pairs
            if index not in verse and self._continues(index)
        }

    def _is_wrapped(self, broken: Sequence[int], explained: set[int]) -> bool:
        """Judge the lines before which a sentence is broken off: was the line before full, mostly?

        A capital after a line that was not full counts half: it may follow a heading, not a broken sentence.
        """
        continued = sum(not self._texts[index][0].isupper() for index in explained)
        if len(broken) < 3:
            return self.width >= 45 and continued > 0 and len(explained) == len(broken)
        rest = [1.0 - 0.5 * self._texts[index][0].isupper() for index in broken if index not in explained]
        return len(explained) >= sum(rest) and continued >= 0.45 * len(explained)

    def _continues(self, index: int) -> bool:
        if index in self._openers or index - 1 in self._keys or self._is_indented(index):
            return False
        if self._reach[index] > self.width:
            return True
        in_sentence = self._texts[index - 1][-1] not in _SENTENCE_ENDS
        return in_sentence and (
            self._reach[index] > self.width - self._slack or self._texts[index][0].islower()
        )

    def _is_indented(self, index: int) -> bool:
        """Say whether a line is set in as the first of a paragraph, and does not hang below one."""
        if self._indents[index] <= self._indents[index - 1] + 1 or index - 1 in self._openers:
            return False
        following = index + 1 < len(self._texts) and self._indents[index + 1] == self._indents[index]
        return not (following and self._texts[index - 1][-1] not in _SENTENCE_ENDS)

    def _hanging(self) -> set[int]:
        """Return the lines that hang below the first line of a list item, and go on with it."""
        hanging: set[int] = set()
        for index in self._pairs:
            before = index - 1
            deeper = self._indents[index] - self._indents[before]
            below_item = before in self._openers and deeper >= 2
            if index not in self._openers and (below_item or (before in hanging and not deeper)):
                hanging.add(index)
        return hanging

    def _verse(self, broken: Sequence[int], explained: set[int]) -> set[int]:
        """Return the lines of those stretches in a wrapped text that are not wrapped themselves."""
        if len(explained) == len(broken):
            return set()
        paired, counted = set(self._pairs), set(broken)
        verse: set[int] = set()
        seen = -1
        for index in broken:
            if index <= seen or index in explained:
                continue
            first = last = index
            while first - 1 in paired:
                first -= 1
            while last + 1 in paired:
                last += 1
            stretch = [place for place in range(first, last + 1) if place in counted]
            if 2 * sum(place in explained for place in stretch) < len(stretch):
                verse.update(range(first, last + 1))
            seen = last
        return verse


def _is_ideograph(letter: str) -> bool:
    """Say whether a letter is written without spaces between words, as Chinese and Japanese are."""
    return "\u3000" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff" or "\uf900" <= letter <= "\ufaff"


def _first_word(text: str) -> int:
    """Return the length of a line's first word, the least that could have stood on the line before."""
    if text[0] >= "\u3000" and _is_ideograph(text[0]):
        return 1
    length = text.find(" ")
    return length if length >= 0 else len(text)


def _joiner(before: str, after: str) -> str:
    last = before[-1]
    if last.isascii() and last != "-":
        return " "
    if last == "-":
        hyphened = before[-2:-1].isalpha() and after[0].islower()
        return "" if hyphened and after.split(maxsplit=1)[0] not in _AFTER_HANGING_HYPHEN else " "
    return "" if last == "\u00ad" or (_is_ideograph(last) and _is_ideograph(after[0])) else " "


class Units:
    """The paragraphs, headings and page lines of a file: each one line, or several that were joined.

    Attributes:
        texts: each unit's text.
        firsts: the index of each unit's first line.
    """

    def __init__(self, lines: Lines, joined: Mapping[int, str]) -> None:
        self.lines = lines
        self._joined = joined
        count = len(lines)
        self.firsts: Sequence[int] = (
            array("I", [index for index in range(count) if index not in joined]) if joined else range(count)
        )
        self._ends = [*self.firsts[1:], count][: len(self.firsts)] if joined else range(1, count + 1)
        self.texts = lines.texts
        if joined:
            self.texts = [self._text(first, end) for first, end in zip(self.firsts, self._ends, strict=True)]

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
        return range(self.firsts[unit], self._ends[unit])

    def is_apart(self, unit: int) -> bool:
        """Say whether a blank line stands before a unit, or nothing does; past the end: true."""
        return unit >= len(self.firsts) or bool(self.lines.apart[self.firsts[unit]])

    def runs(self, unit: int, text_start: int) -> Iterable[tuple[int, int, int]]:
        """Return the unit's runs `(text_start, source_start, length)` for an `OriginMap`."""
        if not self._joined:
            return ((text_start, self.lines.starts[unit], len(self.texts[unit])),)
        return self._runs_of_lines(unit, text_start)

    def _runs_of_lines(self, unit: int, text_start: int) -> Iterator[tuple[int, int, int]]:
        starts, texts, joined = self.lines.starts, self.lines.texts, self._joined
        for index in self.line_indexes(unit):
            text_start += len(joined.get(index, ""))
            length = len(texts[index])
            yield text_start, starts[index], length
            text_start += length

    def source_offset(self, unit: int) -> int:
        """Return where the unit's text starts in the file."""
        return self.lines.starts[self.firsts[unit]]
