"""Words found again in a text that was edited: how alike two stretches are, and where the likest stand.

Everything is compared in a folded stream: without white space, hyphens and what cannot be seen, quotation
marks made straight, letters composed and small. Two stretches with equal streams differ in form only. Places
in the stream are called points, lest they be taken for offsets of the text.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple
from unicodedata import category, combining, is_normalized, normalize

from viewer.article.model import Span

_CHUNK = re.compile(r"\S+")
_TYPOGRAPHY = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02b9\u02bc\u00b4`", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"')
    # a line's end may put in a hyphen or take one away, and dashes are written in six ways
    | dict.fromkeys("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u058a\ufe58\ufe63\uff0d\u00ad", "")
    | dict.fromkeys("\u034f\u061c\u0640\u180e\ufeff", "")  # joiners, tatweel, byte order mark
    | dict.fromkeys(map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070))), "")
    | dict.fromkeys(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))), "")  # variation selectors
)
_JAMO = ("\u1160", "\u11ff")  # vowels and finals, which belong to the consonant before them

# Thai to Myanmar, Khmer, ideographs and kana are written without spaces: a quote may end at each character
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)

# What each byte reads as in windows-1252, and in ISO 8859-1, which has controls where the other has signs.
_WINDOWS = {chr(each): each for each in range(256)} | {
    bytes([each]).decode("cp1252", "ignore") or chr(each): each for each in range(256)
}

_SMALL = 1 << 16  # up to here every point of the stream is listed, beyond it only each third, to save time
_HITS_MOST = 400  # listed points looked at for a stretch, rarest letters first: more find the same places
_GRAMS_MOST = 64
_SAMPLES = 8  # parts of a needle among which the rarest is chosen
_EVERY = 4096  # places of a single needle; a word that stands more often does not tell where a note belongs
_EDGE = 32  # letters on either side of an edge that decide where it lies
_SLACK = 16  # letters by which a stretch may be out of place besides what its matching parts show
_CLUSTERS_MOST = 6
_ROWS_LEAST = (
    0.2  # of a stretch's rows must agree on a place: of a quote cut to half with one side are left more
)

# How likely places are weighed. Hypothesis weighs words 50 and either side of the context 20, and so do we; a
# side counts for less the shorter it is than three words.
_WORDS_WEIGHT = 50
_SIDE_WEIGHT = 20
SHORT = 16  # letters: about three words; a shorter quote may well stand elsewhere by chance
# The likeness words must reach: two sentences that have nothing in common reach 0.5, and sentences of one
# pattern ("exports rose by…") 0.7. The floor rises for short quotes to 0.94 at eight letters or fewer:
# "Linus" is 0.46 like "machines" and 0.8 like "Linux", "North Korea" 0.8 like "South Korea".
_FLOOR = 0.72
_FLOOR_SHORT = 0.22
_SHORTEST = 8
# Between both sides of its context a quote may lose or gain nearly half of its length, or one of two words.
# Less is left only where other words were put in its place; of long ones chance leaves more.
_FLOOR_IN_CONTEXT = 0.56
_FLOOR_LONG = 0.1
_LONG = 64
# Where neither side of a long context is left, hardly a letter may differ: it is likely to be another place.
_FLOOR_AGAINST = 0.9
_SUPPORT = 12  # letters of a side, beyond what chance gives, that make it certain: two or three words
_WIDE = 2.5  # letters that an ideograph stands for: "港口" is "harbour"
_RUN = 12  # letters in a row beside an edge that show where it lies; more show it no better
SIDE_LEAST = 3  # letters that a whole side must have to count by itself: a word
# How far the best must lead. A context of which one side was edited in one word costs 0.04; two sentences of
# one pattern with different neighbours differ by 0.15 and more.
_MARGIN = 0.1
_MARGIN_SHORT = 0.15


def fold(words: str) -> str:
    """Return words as they are compared; empty where nothing is left of them, as of a dash."""
    if words.isascii():
        return _fold_ascii("".join(words.split()))
    return "".join([_fold_chunk(chunk)[0] for chunk in words.split()])


def _fold_ascii(chunk: str) -> str:
    return chunk.lower().replace("-", "").replace("`", "'")


def joins(before: str, after: str) -> bool:
    """Say whether two neighbouring characters stand within one word, in scripts that part words."""
    is_word = _is_wordy(before) and _is_wordy(after)
    return is_word and not (_UNSPACED.match(before) or _UNSPACED.match(after))


def reread(words: str) -> str:
    """Return words whose UTF-8 was once taken for windows-1252 as they should read, else as they are."""
    try:
        return bytes(_WINDOWS[each] for each in words).decode("utf-8", "ignore")
    except KeyError:
        return words


def letters_in(folded: str) -> float:
    """Return how much words tell, in letters."""
    return len(folded) + (_WIDE - 1) * (0 if folded.isascii() else len(_UNSPACED.findall(folded)))


def likeness(one: str, other: str) -> float:
    """Return from 0 to 1 how much of both is a common sequence: 2 x its length / both lengths."""
    return _similarity()(one, other)


@cache
def _similarity() -> Callable[[str, str], float]:
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity


def _is_wordy(character: str) -> bool:
    return character.isalnum() or category(character)[0] == "M"


def _fold_chunk(chunk: str) -> tuple[str, bool]:
    """Return a chunk without white space folded, and whether each character gave exactly one."""
    if chunk.isascii():
        return _fold_ascii(chunk), "-" not in chunk
    if is_normalized("NFKC", chunk):
        folded = chunk.casefold()
        # folding case never shortens and the table never lengthens: equal lengths mean one for one
        is_even = len(folded) == len(chunk)
        folded = folded.translate(_TYPOGRAPHY)
        if is_even and len(folded) == len(chunk):
            return folded, True
    return "".join([_fold_cluster(each) for each in _clusters(chunk)]), False


def _fold_cluster(cluster: str) -> str:
    return normalize("NFKC", normalize("NFKC", cluster).casefold()).translate(_TYPOGRAPHY).replace(" ", "")


def _clusters(chunk: str) -> list[str]:
    """Split into characters with the marks and jamo that compose with them."""
    starts = [at for at, each in enumerate(chunk) if not (combining(each) or _JAMO[0] <= each <= _JAMO[1])]
    if not starts or starts[0]:
        starts.insert(0, 0)
    return [chunk[start:end] for start, end in pairwise([*starts, len(chunk)])]


class Stretch(NamedTuple):
    """Words with their surroundings, folded, as they are looked for."""

    prefix: str
    words: str
    suffix: str
    begins_in_word: bool
    ends_in_word: bool


@dataclass(frozen=True, slots=True)
class Likeness:
    """A place that may be the one looked for, in points, and how alike words and surroundings are, 0 to 1."""

    start: int
    end: int
    words: float
    prefix: float
    suffix: float


@dataclass(frozen=True, slots=True)
class Rated:
    """A likely place and what speaks for it.

    Args:
        place: where it is, and how alike.
        total: 1 when everything stands there, above it for a whole side and where the neighbours expect it.
        context: the same of the surroundings alone.
        is_like: whether the words are like enough, for their length and in their surroundings.
        is_against: whether nothing of a context is left that was long enough to tell.
    """

    place: Likeness
    total: float
    context: float
    is_like: bool
    is_against: bool

    @classmethod
    def of(cls, place: Likeness, stretch: Stretch, near: range | None) -> "Rated":
        """Weigh a place; one where the alignment expects the words goes before its equals elsewhere."""
        letters = letters_in(stretch.words)
        sides = ((letters_in(stretch.prefix), place.prefix), (letters_in(stretch.suffix), place.suffix))
        weights = [_SIDE_WEIGHT * min(length / SHORT, 1) for length, _ in sides]
        context = sum(weight * alike for weight, (_, alike) in zip(weights, sides, strict=True))
        total = (_WORDS_WEIGHT * place.words + context) / (_WORDS_WEIGHT + sum(weights))
        context = context / sum(weights) if any(weights) else 0.0
        # half of the letters of any two sentences agree: what is beyond it counts
        support = sum(min(length * max(2 * alike - 1, 0) / _SUPPORT, 1) for length, alike in sides) / 2
        if (
            all(alike == 1 and length >= SIDE_LEAST for length, alike in sides)
            and sum(weights) >= _SIDE_WEIGHT / 2
        ):
            support = 1  # between its very neighbours a quote is sure, be they only a word each
        low = _FLOOR_IN_CONTEXT + _FLOOR_LONG * min(letters / _LONG, 1)
        floor = _FLOOR + _FLOOR_SHORT * min(_SHORTEST / letters, 1)
        floor -= (floor - low) * support
        is_against = sum(length for length, _ in sides) >= 2 * SHORT and context < 0.5
        # the very words, unless they are few, a whole side and the neighbours' places go before what is alike
        ahead = sum(alike == 1 and length >= SIDE_LEAST for length, alike in sides)
        ahead += place.words == 1 and letters >= SHORT
        ahead += near is not None and place.start in near
        is_like = place.words >= (max(floor, _FLOOR_AGAINST) if is_against else floor)
        return cls(place, total + ahead * _MARGIN, context, is_like=is_like, is_against=is_against)

    def leads(self, other: "Rated", stretch: Stretch) -> bool:
        """Say whether this place is ahead of another by the margin that a stretch of its length needs."""
        is_short = letters_in(stretch.words) < SHORT
        is_enclosed = self.place.prefix == 1 == self.place.suffix
        if other.place.words == 1 > self.place.words and not (is_short or is_enclosed):
            return False  # like words against the very ones, which are too many to stand elsewhere by chance
        margin = _MARGIN_SHORT if is_short else _MARGIN
        return self.total - other.total >= margin


def apart(rated: Iterable[Rated]) -> list[Rated]:
    """Return the places by what speaks for them, without those that overlap a better one.

    The very words are better than a longer stretch around them, however well that fits its surroundings.
    """
    kept: list[Rated] = []
    for each in sorted(rated, key=lambda each: (each.place.words < 1, -each.total, each.place.start)):
        place = each.place
        if not any(place.start < other.place.end and other.place.start < place.end for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: (-each.total, each.place.start))


class TextIndex:
    """A text prepared for finding many stretches in it, in whatever form or state they stand there now."""

    def __init__(self, text: str) -> None:
        self.text = text
        known: dict[str, tuple[str, bool]] = {}
        pieces: list[str] = []
        self._starts = array("l")  # of each chunk in the text
        self._begins = array("l")  # and in the stream
        self._uneven: set[int] = set()  # chunks whose characters are not folded one to one
        point = 0
        for found in _CHUNK.finditer(text):
            chunk = found.group()
            result = known.get(chunk)
            if result is None:
                result = known[chunk] = _fold_chunk(chunk)
            if not result[1]:
                self._uneven.add(len(pieces))
            pieces.append(result[0])
            self._starts.append(found.start())
            self._begins.append(point)
            point += len(result[0])
        self.stream = "".join(pieces)
        is_unspaced = 3 * len(_UNSPACED.findall(self.stream[:_SMALL])) > min(len(self.stream), _SMALL)
        self._size = 2 if is_unspaced else 3  # an ideograph tells more than a letter
        self._stride = 1 if len(self.stream) <= _SMALL else 3

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of the text that two points enclose; `start < end`."""
        first, offset = self._located(start)
        chunk, last = self._located(end - 1)
        return Span(self._starts[first] + offset[0], self._starts[chunk] + last[1])

    def point(self, offset: int) -> int:
        """Return the point of a text offset, that of the following word for white space."""
        chunk = bisect_right(self._starts, offset) - 1
        if chunk < 0:
            return 0
        ahead = self._begins[chunk + 1] if chunk + 1 < len(self._begins) else len(self.stream)
        return min(self._begins[chunk] + offset - self._starts[chunk], ahead)

    def places(self, needle: str) -> list[int]:
        """Return the points where a folded needle begins, ascending, up to a bound."""
        stream, found = self.stream, list[int]()
        if not needle:
            return found
        rarest = self._rarest(needle)
        if rarest is None:
            point = stream.find(needle)
            while point >= 0 and len(found) < _EVERY:
                found.append(point)
                point = stream.find(needle, point + 1)
            return found
        for by in range(rarest, rarest + self._stride):
            for point in self._table.get(needle[by : by + self._size], ()):
                if stream.startswith(needle, point - by) and point >= by:
                    found.append(point - by)
        found.sort()
        return found

    def parts_words(self, start: int, end: int, stretch: Stretch) -> bool:
        """Say whether a place begins or ends within a word although the words looked for do not."""
        return not (
            (stretch.begins_in_word or self._is_edge(start)) and (stretch.ends_in_word or self._is_edge(end))
        )

    def compared(self, start: int, end: int, stretch: Stretch) -> Likeness:
        """Return how alike a place is to a stretch."""
        stream, prefix, suffix = self.stream, stretch.prefix, stretch.suffix
        return Likeness(
            start,
            end,
            likeness(stretch.words, stream[start:end]),
            likeness(prefix, stream[max(start - len(prefix), 0) : start]) if prefix else 0.0,
            likeness(suffix, stream[end : end + len(suffix)]) if suffix else 0.0,
        )

    def likest(self, stretch: Stretch, near: range | None = None) -> list[Likeness]:
        """Return places where many of the stretch's letters stand in a row, whole words each.

        `near` are the points among which to look, all if it is not given.
        """
        found: dict[tuple[int, int], Likeness] = {}
        for low, high in self._diagonals(stretch, near):
            start = self._best_start(stretch, low, high)
            end = self._best_end(stretch, low, high, start)
            if start < end and (start, end) not in found:
                found[start, end] = self.compared(start, end, stretch)
        return list(found.values())

    # --- the way back to the text -----------------------------------------------------------------

    def _located(self, point: int) -> tuple[int, tuple[int, int]]:
        """Return a point's chunk, and where in it the character that gave the point begins and ends."""
        chunk = bisect_right(self._begins, point) - 1
        by = point - self._begins[chunk]
        if chunk not in self._uneven:
            return chunk, (by, by + 1)
        found = _CHUNK.match(self.text, self._starts[chunk])
        offset = 0
        for cluster in _clusters(found.group() if found else ""):
            by -= len(_fold_cluster(cluster))
            if by < 0:
                return chunk, (offset, offset + len(cluster))
            offset += len(cluster)
        return chunk, (offset, offset)

    def _is_edge(self, point: int) -> bool:
        """Say whether a word may begin or end at a point."""
        if point in {0, len(self.stream)}:
            return True
        chunk, (offset, _) = self._located(point)
        if not offset:
            return True
        at = self._starts[chunk] + offset
        if self._located(point - 1) == (chunk, (offset, _)):
            return False  # within what one character gave, as between the letters of a ligature
        return not joins(self.text[at - 1], self.text[at])

    # --- rows of letters --------------------------------------------------------------------------

    @cached_property
    def _table(self) -> dict[str, list[int]]:
        """The points at which each row of a few letters begins, of every point or each third."""
        stream, size = self.stream, self._size
        table: defaultdict[str, list[int]] = defaultdict(list)
        for point in range(0, len(stream) - size + 1, self._stride):
            table[stream[point : point + size]].append(point)
        return dict(table)

    def _rarest(self, needle: str) -> int | None:
        """Return the offset in a needle at which the fewest points have to be looked at.

        Where each third point is listed, one of three neighbouring rows is listed for every place. None
        stands for a needle too short for that, or too common: going through the stream is faster.
        """
        table, size, stride = self._table, self._size, self._stride
        last = len(needle) - size - stride + 1
        fewest, rarest = _EVERY, None
        for by in range(0, last + 1, max(last // _SAMPLES, 1)):
            count = sum(len(table.get(needle[at : at + size], ())) for at in range(by, by + stride))
            if count <= fewest:
                fewest, rarest = count, by
        return rarest

    def _diagonals(self, stretch: Stretch, near: range | None) -> list[tuple[int, int]]:
        """Return where a stretch seems to begin, as ranges of points in which many of its rows agree."""
        hits, rows = self._hits(stretch, near)
        votes = Counter([hit // _SLACK for hit in hits])
        sums = {each: count + votes.get(each + 1, 0) for each, count in votes.items()}
        least = max(max(sums.values(), default=0) / 3, rows / self._stride * _ROWS_LEAST)
        peaks = sorted(each for each, count in sums.items() if count >= least)
        if len(peaks) > _CLUSTERS_MOST:
            peaks = sorted(sorted(peaks, key=lambda each: -sums[each])[:_CLUSTERS_MOST])
        ranges = [(each * _SLACK, (each + 2) * _SLACK) for each in peaks]
        # what was put in or taken out amid the words parts them: their ends then lie in different peaks
        reach = max(2 * _EDGE, len(stretch.words)) // _SLACK
        parted = [(one, other) for one, other in pairwise(peaks) if 1 < other - one <= reach]
        return ranges + [(one * _SLACK, (other + 2) * _SLACK) for one, other in parted]

    def _hits(self, stretch: Stretch, near: range | None) -> tuple[list[int], int]:
        """Return where the stretch would begin for each of its rows that stands there, and how many rows."""
        first = max(len(stretch.prefix) - 4 * _EDGE, 0)  # of a long context what is nearest will do
        whole = stretch.prefix[first:] + stretch.words + stretch.suffix[: 4 * _EDGE]
        table, size = self._table, self._size
        listed: list[tuple[int, int, list[int]]] = []
        step = 1 + len(whole) // (2 * _GRAMS_MOST)
        for by in range(0, len(whole) - size + 1, step):
            points = table.get(whole[by : by + size])
            if points and near is not None:
                points = points[bisect_left(points, near.start) : bisect_left(points, near.stop)]
            if points:
                listed.append((len(points), by + first, points))
        listed.sort()
        hits: list[int] = []
        for _, by, points in listed[:_GRAMS_MOST]:
            hits.extend([point - by for point in points[:_HITS_MOST]])
            if len(hits) >= _HITS_MOST:
                break
        return hits, min((len(whole) - size) // step + 1, _GRAMS_MOST)

    def _edges(self, low: int, high: int, *, within_words: bool) -> list[int]:
        """Return the points of a range at which words may begin or end, or all of them."""
        low, high = max(low, 0), min(high, len(self.stream))
        if within_words or low >= high:
            return list(range(low, high + 1))
        first = bisect_right(self._begins, low) - 1
        last = bisect_right(self._begins, high)
        edges: list[int] = []
        for chunk in range(first, last):
            begin = self._begins[chunk]
            end = self._begins[chunk + 1] if chunk + 1 < last else min(high + 1, len(self.stream))
            if low <= begin <= high:
                edges.append(begin)
            piece = self.stream[begin:end]
            if not (piece.isascii() and piece.isalnum() and chunk not in self._uneven):
                edges += [at for at in range(max(begin + 1, low), end) if self._is_edge(at)]
        return [*edges, high] if high == len(self.stream) else edges

    def _best_start(self, stretch: Stretch, low: int, high: int) -> int:
        shift = len(stretch.prefix)
        slack = _SLACK + len(stretch.words) // 8
        edges = self._edges(low + shift - slack, high + shift + slack, within_words=stretch.begins_in_word)
        beside = stretch.prefix[-_RUN:]
        if len(beside) >= SIDE_LEAST:  # much may have been put in or taken out behind the prefix
            reach = slack + len(stretch.words)
            at = self.stream.rfind(beside, max(low + shift - reach, 0), max(high + shift + slack, 0))
            edges += [at + len(beside)] if at >= 0 else []
        return max(
            edges, key=lambda at: self._agreement(at, stretch.prefix, stretch.words, (1, 2)), default=0
        )

    def _best_end(self, stretch: Stretch, low: int, high: int, start: int) -> int:
        shift = len(stretch.prefix) + len(stretch.words)
        slack = _SLACK + len(stretch.words) // 8
        least = max(low + shift - slack, start + 1)
        edges = self._edges(least, high + shift + slack, within_words=stretch.ends_in_word)
        beside = stretch.suffix[:_RUN]
        if len(beside) >= SIDE_LEAST:
            at = self.stream.find(beside, start + 1, start + 2 * len(stretch.words) + slack)
            edges += [at] if at >= 0 else []
        return max(
            edges, key=lambda at: self._agreement(at, stretch.words, stretch.suffix, (2, 1)), default=0
        )

    def _agreement(self, point: int, before: str, after: str, weights: tuple[int, int]) -> float:
        """Return how well an edge fits, by likeness and by the letters in a row on either side of it.

        The words themselves weigh twice their surroundings.
        """
        before, after = before[-_EDGE:], after[:_EDGE]
        here = self.stream[max(point - len(before), 0) : point]
        there = self.stream[point : point + len(after)]
        left = len(before) * likeness(before, here) + 2 * _run(before[::-1], here[::-1])
        right = len(after) * likeness(after, there) + 2 * _run(after, there)
        return weights[0] * left + weights[1] * right


def _run(one: str, other: str) -> int:
    """Return how many letters two strings begin with in common, up to a bound."""
    if one[:1] != other[:1]:
        return 0
    for at, (each, counterpart) in enumerate(zip(one[:_RUN], other, strict=False)):
        if each != counterpart:
            return at
    return min(len(one), len(other), _RUN)


class Chain:
    """Places of the old text and where they came to stand, those that kept their order."""

    def __init__(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Keep of the pairs the longest row that ascends on both sides: the others were moved."""
        ordered = sorted(set(pairs))
        ends: list[int] = []  # the least new place in which a row of each length ends
        last: list[int] = []  # the pair it belongs to
        before: list[int] = []
        for at, (_, new) in enumerate(ordered):
            length = bisect_right(ends, new)
            before.append(last[length - 1] if length else -1)
            ends[length : length + 1] = [new]
            last[length : length + 1] = [at]
        kept: list[int] = []
        at = last[-1] if last else -1
        while at >= 0:
            kept.append(at)
            at = before[at]
        kept.reverse()
        self._old = [ordered[each][0] for each in kept]
        self._new = [ordered[each][1] for each in kept]

    def around(self, start: int, length: int) -> Span | None:
        """Return where, in a new text of a length, the neighbours of an old place have their places."""
        ahead = bisect_left(self._old, start)
        low = self._new[ahead - 1] if ahead else 0
        beyond = bisect_right(self._old, start)
        high = self._new[beyond] if beyond < len(self._new) else length
        return Span(low, max(low, high))


class PieceKind(StrEnum):
    """What an edit did with words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Piece(NamedTuple):
    """Words that an edit kept, took out or put in, with the white space that goes with them."""

    kind: PieceKind
    text: str


_WORD = re.compile(rf"\s+|(?:(?!{_UNSPACED.pattern})\w)+|.", re.DOTALL)


def word_diff(was: str, now: str) -> tuple[Piece, ...]:
    """Return by which words two texts differ, for a reader's eye.

    The pieces that are not added make up `was`, those not removed make up `now`. Removed words precede those
    put in their place. Scripts without spaces are compared character by character.
    """
    from rapidfuzz.distance import Indel

    old, new = _WORD.findall(was), _WORD.findall(now)
    pieces: list[Piece] = []
    removed, added = "", ""
    for each in Indel.opcodes(old, new):
        words = "".join(old[each.src_start : each.src_end])
        is_between = (removed or added) and each.src_end < len(old) and each.dest_end < len(new)
        if each.tag == "equal" and not (words.isspace() and is_between):
            pieces += [Piece(PieceKind.REMOVED, removed), Piece(PieceKind.ADDED, added)]
            pieces.append(Piece(PieceKind.SAME, words))
            removed = added = ""
        else:
            # a space between two changed words is read as a part of the change
            removed += words
            added += "".join(new[each.dest_start : each.dest_end])
    pieces += [Piece(PieceKind.REMOVED, removed), Piece(PieceKind.ADDED, added)]
    return tuple(piece for piece in pieces if piece.text)
