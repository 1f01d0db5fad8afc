"""What a search found: the places, the one the reader looks at, and lines to list them by."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple, Self, overload
from unicodedata import combining

from typing_extensions import override

from viewer.article.model import Article, Span


class Places(NamedTuple):
    """Spans as two columns of offsets: sixteen bytes a match instead of a hundred."""

    starts: "array[int]"
    ends: "array[int]"


class Spans(Sequence[Span]):
    """Places in a text, ascending and apart from each other.

    Their number is known at once; they are located when first looked at, for a letter may stand in a million
    places of which the reader sees twenty. Equal to any sequence of the same spans.
    """

    __slots__ = ("_count", "_locate", "_places")

    def __init__(self, count: int, locate: Callable[[], Places]) -> None:
        self._count = count
        self._locate = locate
        self._places: Places | None = None

    @classmethod
    def located(cls, places: Places) -> Self:
        """Return spans whose places are known already."""
        return cls(len(places.starts), lambda: places)

    @property
    def places(self) -> Places:
        """All offsets. The first time may take a second in a long text: ask off the window's thread."""
        if self._places is None:
            self._places = self._locate()
        return self._places

    @override
    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Span: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Span, ...]: ...
    @override
    def __getitem__(self, index: int | slice) -> Span | tuple[Span, ...]:
        starts, ends = self.places
        if isinstance(index, slice):
            return tuple(map(Span, starts[index], ends[index]))
        return Span(starts[index], ends[index])

    @override
    def __iter__(self) -> Iterator[Span]:
        return map(Span, *self.places) if self._count else iter(())

    @override
    def __eq__(self, other: object) -> bool:
        if isinstance(other, Spans):
            return self.places == other.places
        return isinstance(other, Sequence) and tuple(self) == tuple(other)  # pyright: ignore[reportUnknownArgumentType]

    @override
    def __hash__(self) -> int:
        return hash(tuple(self))

    @override
    def __repr__(self) -> str:
        return f"Spans({self._count})"


class Wrapped(StrEnum):
    """Whether the last step went round the text, and where it came out."""

    NONE = "none"
    START = "start"  # past the last match: on from the start of the text
    END = "end"  # before the first match: on from the end


class ProblemKind(StrEnum):
    """Why a pattern could not be searched for."""

    INCOMPLETE = "incomplete"  # something opened is not closed yet: usual while typing
    INVALID = "invalid"
    TOO_SLOW = "too slow"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a pattern; `str()` gives it as an English sentence.

    Args:
        kind: for choosing a translated sentence.
        detail: the fault in the words of the regex library, such as "missing )"; empty for TOO_SLOW.
        position: which character of the pattern, counted from 1.
    """

    kind: ProblemKind
    detail: str = ""
    position: int | None = None

    @override
    def __str__(self) -> str:
        if self.kind is ProblemKind.TOO_SLOW:
            return "The pattern takes too long on this text; make it more exact."
        state = "complete" if self.kind is ProblemKind.INCOMPLETE else "valid"
        place = "" if self.position is None else f" at position {self.position}"
        return f"The pattern is not {state}: {self.detail}{place}."


class InBlock(NamedTuple):
    """The matches that begin in one block: `spans[first:last]`, at least one."""

    block_index: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Matches:
    """What a search found, and which of it the reader is looking at.

    Args:
        spans: the places, ascending and apart; a Spans where a search made it.
        current: index of the match the reader is at; None before the first step.
        wrapped: how the last step went.
        problem: why nothing could be searched for, if so.
    """

    spans: Sequence[Span] = ()
    current: int | None = None
    wrapped: Wrapped = Wrapped.NONE
    problem: Problem | None = None

    def step(self, by: int, *, seen_from: int) -> Self:
        """Return the same matches `by` further on (negative: back), round the end of the text if need be.

        Without a current match the step starts at the offset `seen_from`: +1 goes to the first match that
        begins there or later, -1 to the last one before it.
        """
        count = len(self.spans)
        if not count:
            return self
        if self.current is not None:
            target = self.current + by
        else:
            ahead = self._index_from(seen_from)
            target = ahead + by - (by > 0)
        wrapped = Wrapped.START if target >= count else Wrapped.END if target < 0 else Wrapped.NONE
        return replace(self, current=target % count, wrapped=wrapped)

    def at(self, index: int) -> Self:
        """Return the same matches with one of them current."""
        return replace(self, current=index, wrapped=Wrapped.NONE)

    def located(self) -> Self:
        """Return the same matches, all located: for the thread that searched, lest the window's has to."""
        if isinstance(self.spans, Spans):
            _ = self.spans.places
        return self

    def by_block(self, article: Article) -> list[InBlock]:
        """Group the matches by the block they begin in, for a list by paragraph.

        Raises:
            ValueError: there are matches, but the article has no blocks.
        """
        groups: list[InBlock] = []
        first = 0
        while first < len(self.spans):
            index = article.block_index_at(self.spans[first].start)
            is_final = index + 1 == len(article.blocks)
            last = len(self.spans) if is_final else self._index_from(article.columns.starts[index + 1], first)
            groups.append(InBlock(index, first, last))
            first = last
        return groups

    def _index_from(self, offset: int, first: int = 0) -> int:
        if isinstance(self.spans, Spans):
            return bisect_left(self.spans.places.starts, offset, first)
        return bisect_left(self.spans, offset, first, key=lambda span: span.start)


class Snippet(NamedTuple):
    """A match with some words around it, on one line; an ellipsis says where words were left out."""

    before: str
    match: str
    after: str

    @override
    def __str__(self) -> str:
        return self.before + self.match + self.after


def snippet(article: Article, span: Span, width: int = 60) -> Snippet:
    """Return a match with its context for a list or the command line.

    The context stays in the blocks the match lies in and is about `width` characters in all, cut between
    words where it can be. A match longer than `width` loses its middle. White space becomes single spaces.
    """
    text = article.text
    begin, end = 0, len(text)
    if article.blocks:
        begin = article.blocks[article.block_index_at(span.start)].span.start
        end = article.blocks[article.block_index_at(max(span.start, span.end - 1))].span.end
    begin, end = min(begin, span.start), max(end, span.end)

    start = _word_start(text, max(begin, span.start - width // 2), begin, span.start)
    stop = _word_end(text, min(end, span.end + width - width // 2), span.end, end)
    words = text[span.start : span.end]
    if len(words) > width:
        words = words[: width // 2] + " … " + words[len(words) - width // 2 :]
    before = ("…" if start > begin else "") + text[start : span.start]
    after = text[span.end : stop] + ("…" if stop < end else "")
    return Snippet(_on_one_line(before).lstrip(), _on_one_line(words), _on_one_line(after).rstrip())


def _word_start(text: str, wanted: int, begin: int, end: int) -> int:
    """Return where to cut: after the first white space beyond `wanted`, or at the next whole character."""
    if wanted == begin or text[wanted - 1].isspace():
        return wanted
    for at in range(wanted, end):
        if text[at].isspace() and at + 1 < end:
            return at + 1
    return next((at for at in range(wanted, end) if not combining(text[at])), end)


def _word_end(text: str, wanted: int, begin: int, end: int) -> int:
    if wanted == end or text[wanted].isspace():
        return wanted
    for at in range(wanted - 1, begin, -1):
        if text[at].isspace():
            return at
    return next((at for at in range(wanted, end) if not combining(text[at])), end)


def _on_one_line(text: str) -> str:
    pieces = text.split()
    if not pieces:
        return " " if text else ""
    return " " * text[0].isspace() + " ".join(pieces) + " " * text[-1].isspace()
