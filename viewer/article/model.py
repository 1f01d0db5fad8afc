"""The values every room shares: what was read, where each part stands, and what is known about it.

All offsets count Unicode code points, Python's and the W3C annotation model's unit. Spans without further
word lie in `Article.text`; a `source_span` lies in the decoded file, line ends counted as the file has them.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple, Self, overload

from viewer.article.overriding import override


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch `[start, end)` of a text, in code points; it may be empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words this span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Say whether both share at least one character."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> "Span":
        """Return the span `by` characters further on."""
        return Span(self.start + by, self.end + by)


class BlockKind(StrEnum):
    """What a block is. `SECTION` and `BYLINE` are an article's own lines above the body, without a number."""

    SECTION = "section"
    BYLINE = "byline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST_ITEM = "list item"
    CODE = "code"
    TABLE_ROW = "table row"
    CAPTION = "caption"
    RULE = "rule"


class InlineKind(StrEnum):
    """What a run of characters within a block is."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    STRUCK = "struck"
    LINK = "link"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class Inline:
    """A run within a block: `span` counts from the block's beginning; an image's is empty, where it stands.

    `address` is that of a link, or an image's source as the document gives it: relative, remote or `data:`;
    within a packed file, the path of its member. A link's `#name` leads to `Article.targets["name"]`, a
    footnote or its mark among them. `alt` is what an image says in words; they are not part of the text.
    """

    kind: InlineKind
    span: Span
    address: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One heading, paragraph or the like: `text` is `Article.text[span]`, without surrounding white space.

    Body paragraphs carry a `number` from 1; headings carry a `level`, 1 for the title, and so do list items
    and quotes: 1 for an outermost one. `inlines` come in the order of their beginnings, outer ones first; a
    plain text has none. `marker` is what stands before a list item ("3.", "•"), `page` the page on which the
    block begins, as the document labels it; neither is part of the text.
    """

    kind: BlockKind
    span: Span
    text: str
    number: int | None = None
    level: int | None = None
    inlines: tuple[Inline, ...] = ()
    marker: str = ""
    page: str = ""


_KINDS = tuple(BlockKind)
_CODES = {kind: code for code, kind in enumerate(_KINDS)}
_PARAGRAPH = _CODES[BlockKind.PARAGRAPH]


class Rare(NamedTuple):
    """What few blocks have: see `Block`."""

    inlines: tuple[Inline, ...] = ()
    marker: str = ""
    page: str = ""


_PLAIN = Rare()


class Columns:
    """What blocks have in common, one array each, in the order of the text.

    Measured on three million lines of text: as objects they take 800 MB and 9 s, as columns 50 MB and 1.5 s;
    twenty thousand paragraphs go from one process to another in 2 ms instead of 60. So whoever looks at all
    blocks of an article looks here.

    Attributes:
        kinds: each block's place in `BlockKind`.
        starts: where each begins in the text.
        ends: where each ends.
        numbers: the paragraphs' numbers, 0 for none.
        levels: 0 for none.
        rare: what a block has besides, by its index.
    """

    __slots__ = ("ends", "kinds", "levels", "numbers", "starts", "rare")  # noqa: RUF023  rare comes last

    def __init__(self) -> None:
        self.kinds = bytearray()
        self.starts, self.ends = array("I"), array("I")
        self.numbers, self.levels = array("I"), array("I")
        self.rare: dict[int, Rare] = {}

    def __len__(self) -> int:
        return len(self.kinds)

    @override
    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Columns):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]  # it can be added to

    def add(self, kind: BlockKind, start: int, end: int, number: int = 0, level: int = 0) -> None:
        """Append a block; the first stands at the beginning of the text."""
        # the commonest first, for the hash of an enum's member is worked out in Python
        self.kinds.append(_PARAGRAPH if kind is BlockKind.PARAGRAPH else _CODES[kind])
        self.starts.append(start)
        self.ends.append(end)
        self.numbers.append(number)
        self.levels.append(level)

    def add_block(self, block: Block) -> None:
        """Append a block with all it has."""
        if block.inlines or block.marker or block.page:
            self.rare[len(self.kinds)] = Rare(block.inlines, block.marker, block.page)
        self.add(block.kind, block.span.start, block.span.end, block.number or 0, block.level or 0)

    def has(self, kind: BlockKind) -> bool:
        """Say whether there is a block of a kind."""
        return _CODES[kind] in self.kinds

    def begins_with(self, other: "Columns") -> bool:
        """Say whether its first blocks are those of other columns."""
        count = len(other)
        is_same = (getattr(self, name)[:count] == getattr(other, name) for name in self.__slots__[:-1])
        return all(is_same) and not self.rare and not other.rare

    def of_kind(self, kind: BlockKind) -> list[int]:
        """Return the indexes of the blocks of a kind, ascending."""
        code, found = _CODES[kind], list[int]()
        at = self.kinds.find(code)
        while at >= 0:
            found.append(at)
            at = self.kinds.find(code, at + 1)
        return found

    def but_of_kind(self, kind: BlockKind) -> Sequence[int]:
        """Return the indexes of the blocks of all other kinds, ascending."""
        if not self.has(kind):
            return range(len(self))
        code = _CODES[kind]
        return [index for index, each in enumerate(self.kinds) if each != code]

    def numbered(self) -> "Columns":
        """Return the columns of the numbered blocks alone; these very ones if all are."""
        if 0 not in self.numbers:
            return self
        return self.chosen([index for index, number in enumerate(self.numbers) if number])

    def chosen(self, indexes: Sequence[int]) -> "Columns":
        """Return the columns of some blocks, ascending."""
        some = Columns()
        some.kinds = bytearray(self.kinds[index] for index in indexes)
        for name in ("starts", "ends", "numbers", "levels"):
            column = getattr(self, name)
            setattr(some, name, array("I", (column[index] for index in indexes)))
        if self.rare:
            some.rare = {place: self.rare[index] for place, index in enumerate(indexes) if index in self.rare}
        return some


class Blocks(Sequence[Block]):
    """The blocks of a text, each made when it is asked for."""

    __slots__ = ("_text", "columns")

    def __init__(self, text: str, columns: Columns) -> None:
        """Take the text and its columns, which nobody may add to any more."""
        self._text = text
        self.columns = columns

    @override
    def __len__(self) -> int:
        return len(self.columns.kinds)

    @overload
    def __getitem__(self, index: int) -> Block: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Block]: ...
    @override
    def __getitem__(self, index: int | slice) -> Block | Sequence[Block]:
        if isinstance(index, slice):
            return tuple(self._block(each) for each in range(*index.indices(len(self))))
        return self._block(range(len(self))[index])

    @override
    def __iter__(self) -> Iterator[Block]:
        return map(self._block, range(len(self)))

    @override
    def __eq__(self, other: object) -> bool:
        if isinstance(other, Blocks):
            return self.columns is other.columns or (
                self.columns == other.columns and self._text == other._text
            )
        return tuple(self) == other

    __hash__ = None  # type: ignore[assignment]  # as long as a book, and nobody asked

    @override
    def __repr__(self) -> str:
        return f"<{len(self)} blocks>"

    def _block(self, index: int) -> Block:
        columns = self.columns
        start, end = columns.starts[index], columns.ends[index]
        rare = columns.rare.get(index, _PLAIN) if columns.rare else _PLAIN
        return Block(
            _KINDS[columns.kinds[index]],
            Span(start, end),
            self._text[start:end],
            columns.numbers[index] or None,
            columns.levels[index] or None,
            rare.inlines,
            rare.marker,
            rare.page,
        )


def blocks_of_kind(blocks: Sequence[Block], kind: BlockKind) -> Iterator[Block]:
    """Yield the blocks of a kind, in their order."""
    if isinstance(blocks, Blocks):
        return map(blocks.__getitem__, blocks.columns.of_kind(kind))
    return (block for block in blocks if block.kind is kind)


class EvidenceKind(StrEnum):
    """Where a value was found."""

    TEXT = "text"  # words of the article: `span`
    FURNITURE = "furniture"  # words of a page line around the article: `source_span`
    MARKUP = "markup"  # an element of the page's code
    FILE = "file"  # a property of the bytes
    USER = "user"  # the reader said so


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a value is believed: the words quoted and where they stand.

    `quote` is `Article.text[span]` where a span is given. `line` counts the file's lines from 1. `detail`
    says what the place alone does not: which rule or library read it.
    """

    kind: EvidenceKind
    quote: str = ""
    line: int | None = None
    span: Span | None = None
    source_span: Span | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that was considered and not taken, with the reason."""

    value: str
    reason: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Field:
    """One metadata value with its evidence.

    Args:
        value: for machines: EDTF (ISO 8601-2) for dates, BCP 47 for languages, else the words as stated.
        display: for people.
        evidence: why it is believed.
        candidates: what else was considered, likeliest first.
    """

    value: str
    display: str
    evidence: Evidence
    candidates: tuple[Candidate, ...] = ()


METADATA_NAMES = (
    "title",
    "author",
    "agency",
    "via",
    "place",
    "date",
    "section",
    "site",
    "url",
    "language",
    "publisher",
    "encoding",
)


@dataclass(frozen=True, slots=True)
class Furniture:
    """A line of the page around the article, kept as it stands in the decoded file.

    Where the file holds no text of its own, `line` counts its pages and `source_span` is empty.
    """

    line: int
    text: str
    source_span: Span


@dataclass(frozen=True, slots=True)
class Source:
    """The file an article was read from.

    `sha256` is hexadecimal; `encoding` a WHATWG name such as UTF-8, empty where the file itself is no text.
    """

    path: str
    sha256: str
    media_type: str
    encoding: str
    byte_count: int


class OriginMap:
    """Which characters of the decoded file each character of `Article.text` came from.

    Where the file holds no text of its own (a PDF, a packed book), it is empty.

    The text is made of runs copied from the file unchanged; what lies between two runs in the text (a space
    for a line break, a line feed between blocks) was put in by the reader.
    """

    __slots__ = ("_lengths", "_source", "_text")

    def __init__(self, runs: Iterable[tuple[int, int, int]] = ()) -> None:
        """Take runs `(text_start, source_start, length)`, ascending in both, without overlap."""
        flat = array("I", chain.from_iterable(run for run in runs if run[2]))
        self._text, self._source, self._lengths = flat[::3], flat[1::3], flat[2::3]

    def to_source(self, span: Span) -> Span | None:
        """Return the shortest stretch of the file that holds what `span` has of it, None if it has none."""
        first = self._run_from(self._text, span.start)
        last = self._run_before(self._text, span.end)
        if first is None or last is None or first > last:
            return None
        start = self._source[first] + max(0, span.start - self._text[first])
        end = self._source[last] + min(self._lengths[last], span.end - self._text[last])
        return Span(start, end) if start < end else None

    def to_text(self, source_span: Span) -> Span | None:
        """Return the stretch of the article that came from `source_span`, or None where nothing of it did."""
        first = self._run_from(self._source, source_span.start)
        last = self._run_before(self._source, source_span.end)
        if first is None or last is None or first > last:
            return None
        start = self._text[first] + max(0, source_span.start - self._source[first])
        end = self._text[last] + min(self._lengths[last], source_span.end - self._source[last])
        return Span(start, end) if start < end else None

    def is_exact(self, span: Span) -> bool:
        """Say whether `span` was copied unchanged: the file holds the very same characters in a row."""
        source = self.to_source(span)
        return source is not None and len(source) == len(span) and self._run_of(span) is not None

    def _run_of(self, span: Span) -> int | None:
        index = bisect_right(self._text, span.start) - 1
        fits = index >= 0 and span.end <= self._text[index] + self._lengths[index]
        return index if fits else None

    def _run_from(self, starts: "array[int]", offset: int) -> int | None:
        index = max(bisect_right(starts, offset) - 1, 0)
        if index < len(starts) and starts[index] + self._lengths[index] <= offset:
            index += 1
        return index if index < len(starts) else None

    @staticmethod
    def _run_before(starts: "array[int]", offset: int) -> int | None:
        index = bisect_right(starts, offset - 1) - 1
        return index if index >= 0 else None


def _no_targets() -> Mapping[str, int]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Article:
    """What was read from one file. Immutable; a correction or a late finding makes a new one.

    `text` is the blocks' texts joined by line feeds. The furniture is not in it. `targets` says at which
    offsets of the text the places stand that links within the document name.
    """

    text: str
    blocks: Sequence[Block]
    metadata: Mapping[str, Field]
    furniture: tuple[Furniture, ...]
    source: Source
    origin: OriginMap = field(default_factory=OriginMap, compare=False)
    targets: Mapping[str, int] = field(default_factory=_no_targets)

    @property
    def title(self) -> str | None:
        """The title, or None where the document states none."""
        stated = self.metadata.get("title")
        return stated.value if stated else None

    @cached_property
    def columns(self) -> Columns:
        """The blocks as columns, for whoever looks at all of them."""
        if isinstance(self.blocks, Blocks):
            return self.blocks.columns
        columns = Columns()
        for block in self.blocks:
            columns.add_block(block)
        return columns

    @cached_property
    def paragraphs(self) -> Sequence[Block]:
        """The numbered body paragraphs in order: `paragraphs[n - 1].number == n`."""
        if isinstance(self.blocks, Blocks):
            return Blocks(self.text, self.columns.numbered())
        return tuple(block for block in self.blocks if block.number is not None)

    @cached_property
    def text_hash(self) -> str:
        """`sha256:` and the hexadecimal digest of the text in UTF-8, the notes' fast path."""
        import hashlib  # noqa: PLC0415  it loads a library for cryptography, and the first view needs no hash

        return "sha256:" + hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def _paragraph_starts(self) -> "array[int]":
        return self.columns.numbered().starts

    def block_index_at(self, offset: int) -> int:
        """Return the index of the block at a text offset; between two blocks, that of the earlier one.

        Raises:
            ValueError: the article has no blocks.
        """
        if not self.blocks:
            raise ValueError("an article without blocks")
        return max(bisect_right(self.columns.starts, offset) - 1, 0)

    def paragraph_at(self, offset: int) -> Block | None:
        """Return the numbered paragraph at an offset, else the nearest one before it, else the first."""
        if not self.paragraphs:
            return None
        index = bisect_right(self._paragraph_starts, offset) - 1
        return self.paragraphs[max(index, 0)]

    def with_metadata(self, changes: Mapping[str, Field]) -> Self:
        """Return the same article with some fields added or replaced."""
        return replace(self, metadata=MappingProxyType({**self.metadata, **changes}))
