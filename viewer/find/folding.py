"""Make texts comparable: case, accents and typography folded away, with the way back to the offsets.

Folding is Unicode's NFKC_Casefold (Unicode Standard, section 3.13), loosened where readers expect it: accents
may go, quotation marks and dashes are one, white space is one space however much of it there is, and
characters without width are not there at all.

A character folds by itself unless it belongs with its neighbours: a letter with its combining marks, the jamo
of a Hangul syllable, a run of white space. Such a cluster, and every character whose fold has another length
than one, is a *unit*: it is found whole or not at all. Between the units offsets differ by a constant, so the
way back is a bisection among the units, and a text without any needs none.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from unicodedata import category, combining, normalize

from viewer.article.model import Span
from viewer.find.matches import Places

_CHUNK = 1 << 16  # between two chunks another thread gets its turn, so the window goes on painting

_ACCENTS = (  # marks that colour a letter; the vowel signs of India and Thailand are letters themselves
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u08ca-\u08e1\u08e3-\u08ff"
    "\u1ab0-\u1ace\u1dc0-\u1dff\u20d0-\u20f0\ufb1e\ufe20-\ufe2f"
)
# Cyrillic short I and U, Yi, Gje and Kje are letters of their alphabets, not others with something on top.
_STRIPPED = (  # this and the next are compiled when first needed, not by every start
    "(?<![\u0438\u0418\u0443\u0423])\u0306|(?<![\u0456\u0406])\u0308|(?<![\u0433\u0413\u043a\u041a])\u0301"
    f"|(?![\u0301\u0306\u0308])[{_ACCENTS}]"
)

# Unicode decomposes no stroke; whoever looks for Walesa still wants Wałęsa. A missing dot is an accent too.
_BARE = str.maketrans(
    dict(zip("øØłŁđĐħĦŧŦƀɃɨƗɉɈɍɌɏɎȼȻɇɆǥǤƶƵɫⱢðÐıȷ", "oOlLdDhHtTbBiIjJrRyYcCeEgGzZlLdDij", strict=True))
    | {"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"}
)
_LOOKALIKES = (
    dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u00b4\u05f3", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u2036\u05f4", '"')
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u058a\u05be\ufe58\ufe63\uff0d", "-")
    | dict.fromkeys("\u2044\u2215", "/")
    | dict.fromkeys(
        "\u00ad\u034f\u061c\u0640\u180e\ufeff", ""
    )  # soft hyphen, joiners, tatweel, byte order mark
    | dict.fromkeys(map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070))), "")
    | dict.fromkeys(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))), "")  # variation selectors
)
_TYPOGRAPHY = str.maketrans(_LOOKALIKES)
# Thai and Lao AM would part from their tone marks, and the single jamo of a list would grow into syllables.
_WHOLE = frozenset(("\u0e33", "\u0eb3", *map(chr, (*range(0x3131, 0x318F), *range(0xFFA0, 0xFFDD)))))

# Marks of class 0 that compose with what precedes them (NFC_Quick_Check=Maybe), and half-width kana voicing.
_COMPOSING = frozenset(
    "\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e\u1b35\uff9e\uff9f"
    "\U00011127\U0001133e\U00011357\U000114b0\U000114ba\U000114bd\U000115af\U00011930"
)
_FOLLOWING = (  # conjoining vowels and finals of Hangul, enclosing marks, variation selectors
    ("\u1160", "\u11ff"),
    ("\ud7b0", "\ud7ff"),
    ("\u20d0", "\u20f0"),
    ("\ufe00", "\ufe0f"),
    ("\U000e0100", "\U000e01ef"),
)
# Not 9, the virama, nor 84 to 132, vowels and tones of single scripts: a search for a stem may end there.
_ACCENT_CLASSES = frozenset((1, 7, 8, *range(10, 37), *range(200, 241)))
_MARKS_AT_MOST = 64  # a longer pile is text art or an attack, and ordering marks takes quadratic time
_REGIONAL = "\U0001f1e6-\U0001f1ff"  # two of these make a flag
_FOREIGN = r"[^\x00-\x7f]+"
_CUT = re.compile(r"(?<=\S)\s")
_PLAIN_SPACES = str.maketrans(dict.fromkeys("\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f", " "))


def _follows(character: str) -> bool:
    """Say whether a character can change how the one before it folds."""
    if combining(character) or character in _COMPOSING:
        return True
    return any(first <= character <= last for first, last in _FOLLOWING)


def _is_accent(character: str) -> bool:
    """Say whether a mark makes another letter of the one before it: no match may end between them."""
    return combining(character) in _ACCENT_CLASSES


def _is_flag_half(character: str) -> bool:
    return _REGIONAL[0] <= character <= _REGIONAL[-1]


def _is_symbol(character: str, folded: str) -> bool:
    """Say whether something that is no letter, such as ™ or ¹, folds to what looks like a part of a word."""
    return category(character) in ("No", "So") and any(map(str.isalnum, folded))


def _plain_form(character: str) -> str:
    """Return the compatibility decomposition, except where it would put in a space: ¨ stays what it is."""
    if character in _LOOKALIKES or character in _WHOLE:
        return character
    parts = normalize("NFKD", character)
    return character if parts[0] == " " else parts


@dataclass(frozen=True, slots=True)
class Folding:
    """What to leave as it stands: capitals, accents, and forms such as the full-width or circled."""

    case: bool = False
    diacritics: bool = False
    forms: bool = False

    def cluster(self, cluster: str) -> str:
        """Fold a letter with its marks, or a single character that is no white space."""
        folded = normalize("NFD", cluster if self.forms else "".join(map(_plain_form, cluster)))
        if not self.case:
            folded = normalize("NFD", folded.casefold())
        if not self.diacritics:
            folded = re.sub(_STRIPPED, "", folded).translate(_BARE)
        return normalize("NFC", folded.translate(_TYPOGRAPHY))

    def of(self, text: str) -> "Folded":
        """Fold a text or a phrase."""
        return _Folder(self).fold(text)


class Folded:
    """A folded text and the way back to the offsets of the one it was made from.

    Attributes:
        text: the folded text.
        wide: the units that fold to several characters: to which, and where each begins in the folded text.
        symbols: units that are no letters but look like some when folded: begin -> end in the folded text.
        symbol_ends: the ends among them.
        openings: characters with which a match could begin inside a wide unit.
        closings: characters with which a match could end inside a wide unit.
    """

    __slots__ = (
        "_begins",
        "_ends",
        "_sources",
        "_stops",
        "closings",
        "openings",
        "symbol_ends",
        "symbols",
        "text",
        "wide",
    )

    def __init__(self, text: str, units: "_Units") -> None:
        self.text = text
        self.wide: Mapping[str, array[int]] = units.wide
        self.symbols: Mapping[int, int] = units.symbols
        self.symbol_ends = frozenset(units.symbols.values())
        self.openings = frozenset("".join(folded[1:] for folded in units.wide))
        self.closings = frozenset("".join(folded[:-1] for folded in units.wide))
        self._begins, self._ends = units.begins, units.ends
        self._sources, self._stops = units.sources, units.stops

    @property
    def keeps_offsets(self) -> bool:
        """Whether every offset is the same in both texts."""
        return not self._begins

    def span(self, start: int, end: int) -> Span | None:
        """Return the stretch of the original text behind `[start, end)` of the folded one.

        A stretch that begins or ends between the letters of one character, as in ß, takes that character in
        whole. Inside any other unit (é, ½, …) it stands for nothing of the original: None.
        """
        if self._splits(start) or self._splits(end):
            return None
        return Span(self.start(start), self.end(end))

    def start(self, offset: int) -> int:
        """Return where the character at a folded offset begins in the original text."""
        index = bisect_right(self._begins, offset) - 1
        if index < 0:
            return offset
        beyond = offset - self._ends[index]
        return self._sources[index] if beyond < 0 else self._stops[index] + beyond

    def end(self, offset: int) -> int:
        """Return where the character before a folded offset ends in the original text."""
        index = bisect_left(self._begins, offset) - 1
        if index < 0:
            return offset
        return self._stops[index] + max(0, offset - self._ends[index])

    def places(self, starts: "array[int]", length: int) -> Places:
        """Return the original stretches of many matches of one length, by their ascending folded offsets."""
        if self.keeps_offsets:
            return Places(starts, array("q", [start + length for start in starts]))
        if len(starts) * 8 < len(self._begins):
            ends = [self.end(start + length) for start in starts]
            return Places(array("q", map(self.start, starts)), array("q", ends))
        lasts = [start + length - 1 for start in starts]
        ends = self._carried_back(lasts, self._stops, 1)
        return Places(self._carried_back(starts, self._sources, 0), ends)

    def _carried_back(self, offsets: Sequence[int], inside: "array[int]", beyond: int) -> "array[int]":
        """Convert many ascending offsets in one walk.

        Those inside a unit become its value of `inside`; the others shift as the units do, and by `beyond`.
        """
        result: list[int] = []
        units = zip(self._begins, self._ends, self._stops, inside, strict=True)
        far = len(self.text)
        begin, end, stop, value = next(units)
        shift = beyond
        for offset in offsets:
            while offset >= end:
                shift = stop - end + beyond
                begin, end, stop, value = next(units, (far, far, far, far))
            result.append(value if offset >= begin else offset + shift)
        return array("q", result)

    def _splits(self, offset: int) -> bool:
        index = bisect_left(self._begins, offset) - 1
        if index < 0 or offset >= self._ends[index]:
            return False
        return not self.text[self._begins[index] : self._ends[index]].isalpha()


class _Units:
    """The units of one folding while they are being collected: four columns, ascending."""

    def __init__(self) -> None:
        self.begins, self.ends = array("q"), array("q")  # in the folded text
        self.sources, self.stops = array("q"), array("q")  # in the original
        self.wide: dict[str, array[int]] = {}
        self.symbols: dict[int, int] = {}

    def add(self, begin: int, folded: str, source: int, cluster: str) -> None:
        end = begin + len(folded)
        self.begins.append(begin)
        self.ends.append(end)
        self.sources.append(source)
        self.stops.append(source + len(cluster))
        if len(folded) > 1:
            if folded not in self.wide:
                self.wide[folded] = array("q")
            self.wide[folded].append(begin)
        if _is_symbol(cluster[0], folded):
            self.symbols[begin] = end


class _Folder:
    """Folds a text chunk by chunk, learning each character once."""

    def __init__(self, folding: Folding) -> None:
        self._folding = folding
        self._known: set[str] = set()
        self._swaps: dict[str, str] = {}  # one for one
        self._odd: set[str] = set()  # those that call for units
        self._followers: set[str] = set()
        self._patterns = (
            re.compile("(?!)"),
            re.compile(" {2,}"),
        )  # for chunks without and with double spaces
        self._clusters: dict[str, tuple[str, bool]] = {}
        self._pieces: list[str] = []
        self._units = _Units()
        self._source = 0
        self._length = 0

    def fold(self, text: str) -> Folded:
        for start, end in _chunks(text):
            piece = self._fold_chunk(text[start:end])
            self._pieces.append(piece)
            self._source = end
            self._length += len(piece)
        return Folded("".join(self._pieces), self._units)

    def _fold_chunk(self, chunk: str) -> str:
        met: set[str] = set()
        if not chunk.isascii():
            met = set("".join(set(re.findall(_FOREIGN, chunk))))
            self._learn(met - self._known)
            for character in met & self._swaps.keys():
                chunk = chunk.replace(character, self._swaps[character])
        chunk = _with_plain_spaces(chunk)
        if "  " in chunk or not self._odd.isdisjoint(met):
            chunk = self._fold_units(chunk)
        # What is left needs lower() only: the characters it treats specially, İ and Σ, are gone by now.
        return chunk if self._folding.case else chunk.lower()

    def _learn(self, characters: set[str]) -> None:
        before = len(self._odd)
        for character in characters:
            self._known.add(character)
            if character.isspace():
                self._swaps[character] = " "
                continue
            folded = self._folding.cluster(character)
            if _follows(character):
                self._followers.add(character)
                self._odd.add(character)
            elif len(folded) != 1 or _is_flag_half(character) or _is_symbol(character, folded):
                self._odd.add(character)
            elif folded != character and (
                self._folding.case or character == "Σ" or folded != character.lower()
            ):
                self._swaps[character] = folded
        if len(self._odd) > before:
            self._patterns = self._unit_patterns()

    def _unit_patterns(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        # To begin with a set, not with a choice, makes the engine several times faster.
        unit = f"[{''.join(sorted(self._odd))}](?:(?<=[{_REGIONAL}])[{_REGIONAL}])?"
        if self._followers:
            unit += f"[{''.join(sorted(self._followers))}]{{0,{_MARKS_AT_MOST}}}"
        return re.compile(unit), re.compile(f" {{2,}}|{unit}")

    def _fold_units(self, chunk: str) -> str:
        pieces: list[str] = []
        done = 0
        length = self._length
        known = self._clusters
        for match in self._patterns["  " in chunk].finditer(chunk):
            start, end = match.span()
            if done < start and chunk[start] in self._followers and chunk[start - 1] != " ":
                start -= 1
            cluster = chunk[start:end]
            if cluster not in known:
                known[cluster] = self._classified(cluster)
            folded, is_unit = known[cluster]
            length += start - done
            if is_unit:
                self._units.add(length, folded, self._source + start, cluster)
            pieces.append(chunk[done:start])
            pieces.append(folded)
            length += len(folded)
            done = end
        pieces.append(chunk[done:])
        return "".join(pieces)

    def _classified(self, cluster: str) -> tuple[str, bool]:
        """Return what a cluster folds to, and whether it is a unit: not if each character folds by itself."""
        if cluster[0] == " ":
            return " ", True
        folded = self._folding.cluster(cluster)
        if not self._folding.case:
            folded = folded.lower()
        if len(folded) != len(cluster) or any(map(_is_accent, folded[1:])):
            return folded, True
        is_tied = _is_flag_half(cluster[0]) or _is_symbol(cluster[0], folded)
        return folded, is_tied or (len(folded) > 1 and folded != "".join(map(self._folding.cluster, cluster)))


def _with_plain_spaces(chunk: str) -> str:
    if chunk.isascii():
        return chunk.translate(_PLAIN_SPACES)
    for space in "\n\t\r\x0b\x0c\x1c\x1d\x1e\x1f":
        chunk = chunk.replace(space, " ")
    return chunk


def _chunks(text: str) -> Iterator[tuple[int, int]]:
    """Cut a text before white space that follows something else: no unit reaches across such a place."""
    start = 0
    while start < len(text):
        found = _CUT.search(text, start + _CHUNK)
        end = found.start() if found else len(text)
        yield start, end
        start = end


class FoldedText:
    """An article's text, made ready for searching once; each kind of folding is done when first needed.

    Threads may share it: two that ask for the same folding at the same time at worst both do it.
    """

    __slots__ = ("_kinds", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._kinds: dict[Folding, Folded] = {}

    def prepare(self) -> None:
        """Fold now for the usual options, off the window's thread, lest the first keystroke wait for it."""
        self.folded(Folding())

    def folded(self, folding: Folding) -> Folded:
        """Return the text folded one way, kept for the next time."""
        if self.text.isascii():
            folding = Folding(case=folding.case)  # the rest is the same
        if folding not in self._kinds:
            self._kinds[folding] = folding.of(self.text)
        return self._kinds[folding]
