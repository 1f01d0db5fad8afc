"""The values every room shares: what was read, where each part stands, and what is known about it.

All offsets count Unicode code points, Python's and the W3C annotation model's unit. Spans without further
word lie in `Article.text`; a `source_span` lies in the decoded file, line ends counted as the file has them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Self


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
        ordered = [run for run in runs if run[2]]
        self._text = [run[0] for run in ordered]
        self._source = [run[1] for run in ordered]
        self._lengths = [run[2] for run in ordered]

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

    def _run_from(self, starts: list[int], offset: int) -> int | None:
        index = max(bisect_right(starts, offset) - 1, 0)
        if index < len(starts) and starts[index] + self._lengths[index] <= offset:
            index += 1
        return index if index < len(starts) else None

    @staticmethod
    def _run_before(starts: list[int], offset: int) -> int | None:
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
    blocks: tuple[Block, ...]
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
    def paragraphs(self) -> tuple[Block, ...]:
        """The numbered body paragraphs in order: `paragraphs[n - 1].number == n`."""
        return tuple(block for block in self.blocks if block.number is not None)

    @cached_property
    def text_hash(self) -> str:
        """`sha256:` and the hexadecimal digest of the text in UTF-8, the notes' fast path."""
        import hashlib  # noqa: PLC0415  it loads a library for cryptography, and the first view needs no hash

        return "sha256:" + hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [block.span.start for block in self.paragraphs]

    def block_index_at(self, offset: int) -> int:
        """Return the index of the block at a text offset; between two blocks, that of the earlier one.

        Raises:
            ValueError: the article has no blocks.
        """
        if not self.blocks:
            raise ValueError("an article without blocks")
        return max(bisect_right(self._block_starts, offset) - 1, 0)

    def paragraph_at(self, offset: int) -> Block | None:
        """Return the numbered paragraph at an offset, else the nearest one before it, else the first."""
        if not self.paragraphs:
            return None
        index = bisect_right(self._paragraph_starts, offset) - 1
        return self.paragraphs[max(index, 0)]

    def with_metadata(self, changes: Mapping[str, Field]) -> Self:
        """Return the same article with some fields added or replaced."""
        return replace(self, metadata=MappingProxyType({**self.metadata, **changes}))
