"""What the palette finds for what is typed: names likely meant, and places of the open article.

Names are few and looked through at once. A book's paragraphs are many: they are looked through on another
thread, in small pieces, so that the window answers meanwhile.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from unicodedata import combining, normalize

from viewer.article.model import Article, Block, BlockKind
from viewer.find import FoldedText, Query, search

_SURE = 60.0  # what is typed stands in the name; below, the name is only like it
_FLOOR = 72.0  # of rapidfuzz's hundred: less alike than that is something else
_PIECE = 80  # names compared before another thread gets its turn
_OPENING = 120  # characters of a paragraph that are its name
_MOST_PLACES = 24
_FEW = 3  # found ones, below which what is only alike is looked for
_LEAST = 3  # letters of an alphabet from which on paragraphs are looked through


class Kind(IntEnum):
    """What an entry is, in the order in which the kinds are listed."""

    ACTION = 0
    DOCUMENT = 1
    HEADING = 2
    NOTE = 3
    PARAGRAPH = 4
    RECENT = 5


@dataclass(frozen=True)
class Entry:
    """One thing to choose.

    Args:
        kind: what it is.
        name: what it is called, and found by.
        do: what choosing it does.
        beside: its keys, its menu or its place.
        more: words that are worth less than the name: what an action does, a note's quote.
        why_not: why it cannot be chosen now; empty if it can.
    """

    kind: Kind
    name: str
    do: Callable[[], object]
    beside: str = ""
    more: str = ""
    why_not: str = ""


@dataclass(frozen=True)
class Found:
    """An entry and how well it fits, of a hundred."""

    entry: Entry
    score: float

    @property
    def rank(self) -> tuple[bool, int, float, int]:
        """What found entries are sorted by: what fits surely first, then the kinds in their order."""
        return self.score < _SURE, self.entry.kind, -self.score, len(self.entry.name)


def plain(words: str) -> str:
    """Return words without case and accents."""
    parts = normalize("NFKD", words.casefold())
    return parts if parts.isascii() else "".join(each for each in parts if not combining(each))


def likeness(name: str, typed: str) -> float:
    """Return how likely a name is meant by what was typed, of a hundred; both plain. 0 is not at all."""
    words, wanted = name.replace("-", " ").split(), typed.split()
    initials = "".join(word[0] for word in words)
    fits = (
        (_SURE, not typed),
        (100.0, name == typed),
        (95.0, name.startswith(typed)),
        (90.0, f" {typed}" in name),
        (85.0, all(any(word.startswith(each) for word in words) for each in wanted)),
        (75.0, all(each in name for each in wanted)),
        (70.0, len(typed) > 1 and initials.startswith("".join(wanted))),
    )
    return next((score for score, is_so in fits if is_so), 0.0)


def find_names(entries: Iterable[Entry], typed: str) -> list[Found]:
    """Return the entries that fit what was typed."""
    wanted = plain(typed.strip())
    scored = [Found(each, _fit(each, wanted)) for each in entries]
    return [each for each in scored if each.score > 0]


def find_alike(entries: Iterable[Entry], typed: str, found: Sequence[Found]) -> list[Found]:
    """Return the entries that are only like what was typed, where few fit. Not for the window's thread."""
    wanted = plain(typed.strip())
    if len(found) >= _FEW or len(wanted) < _LEAST:
        return []
    known = {id(each.entry) for each in found}
    return list(_alike([each for each in entries if id(each) not in known], wanted))


def _fit(entry: Entry, wanted: str) -> float:
    score = likeness(plain(entry.name), wanted)
    if score:
        return score
    if wanted and wanted == plain(entry.beside):
        return 90.0
    more = plain(entry.more)
    return 50.0 if more and all(each in more for each in wanted.split()) else 0.0


def _alike(entries: Sequence[Entry], wanted: str) -> Iterator[Found]:
    """Yield the entries whose names are like a mistyped one."""
    from rapidfuzz import fuzz, process  # when somebody mistypes

    names = [plain(each.name) for each in entries]
    for _name, score, at in process.extract(wanted, names, scorer=fuzz.WRatio, score_cutoff=_FLOOR, limit=8):
        yield Found(entries[at], score * (_SURE - 1) / 100)


def find_headings(article: Article, typed: str, enter: Callable[[int], Callable[[], object]]) -> list[Found]:
    """Return the headings that fit what was typed, at most so many as can be listed."""
    blocks = (block for block in article.blocks if block.kind is BlockKind.HEADING)
    wanted = plain(typed.strip())
    found: list[Found] = []
    for block in blocks:
        score = likeness(plain(block.text), wanted)
        if score:
            found.append(Found(Entry(Kind.HEADING, _line(block.text), enter(block.span.start), "§"), score))
    return sorted(found, key=lambda each: each.rank)[:_MOST_PLACES]


def find_paragraphs(
    article: Article,
    index: FoldedText,
    typed: str,
    enter: Callable[[int], Callable[[], object]],
    is_void: Callable[[], bool],
) -> list[Found]:
    """Return the paragraphs of a number, or with the words typed, or that begin like them.

    Args:
        article: whose paragraphs.
        index: of its text.
        typed: as the reader typed it.
        enter: makes of an offset what choosing the paragraph does.
        is_void: asked now and then whether the answer is still wanted.
    """
    words = typed.strip().strip("¶ ")
    if words.isdecimal():
        number = int(words)
        return [_found(block, enter, 100.0) for block in article.paragraphs[max(number - 1, 0) : number]]
    if len(words) < _LEAST and words.isascii():
        return []
    found = [_found(block, enter, 80.0) for block in _holding(article, index, words, is_void)]
    if len(found) < _FEW:
        known = {each.entry.beside for each in found}
        alike = _begun_like(article.paragraphs, plain(words), is_void)[:_MOST_PLACES]
        like = (_found(block, enter, 55.0) for block in alike)
        found += [each for each in like if each.entry.beside not in known]
    return found


def _holding(article: Article, index: FoldedText, words: str, is_void: Callable[[], bool]) -> Iterator[Block]:
    """Yield the first paragraphs that hold some words, as finding does it."""
    last, count = -1, 0
    for span in search(index, Query(words)).spans:
        if is_void() or count >= _MOST_PLACES:
            return
        if span.start >= last:
            block = article.blocks[article.block_index_at(span.start)]
            last = block.span.end
            if block.number is not None:
                count += 1
                yield block


def _begun_like(paragraphs: Sequence[Block], wanted: str, is_void: Callable[[], bool]) -> list[Block]:
    """Return the paragraphs whose first words are like some words, the likest first."""
    from rapidfuzz import fuzz, process  # when somebody mistypes

    best: list[tuple[float, int]] = []
    for start in range(0, len(paragraphs), _PIECE):
        if is_void():
            return []
        openings = [plain(block.text[:_OPENING]) for block in paragraphs[start : start + _PIECE]]
        alike = process.extract(
            wanted, openings, scorer=fuzz.partial_ratio, score_cutoff=_FLOOR + 8, limit=_MOST_PLACES
        )
        best += [(-score, start + at) for _opening, score, at in alike]
    return [paragraphs[at] for _score, at in sorted(best)]


def _found(block: Block, enter: Callable[[int], Callable[[], object]], score: float) -> Found:
    return Found(Entry(Kind.PARAGRAPH, _line(block.text), enter(block.span.start), f"¶{block.number}"), score)


def _line(text: str) -> str:
    return " ".join(text[: 2 * _OPENING].split())
