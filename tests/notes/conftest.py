"""Articles and notes made by hand, so that these tests need no reader."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from viewer.article.model import (
    Article,
    Block,
    BlockKind,
    Evidence,
    EvidenceKind,
    Field,
    OriginMap,
    Source,
    Span,
)
from viewer.notes.anchoring import placed
from viewer.notes.annotation import Motivation, Note

PARAGRAPHS = (
    "The dredger lifted 40 000 tons of silt, the harbour office said.",
    "서울의 기자들이 👩‍🚀 and 𝒳 wrote: “ميناء آمن”, a safe har\u00adbour.",
    "The crew slept. The tug lifted silt at night. The crew slept.",
    "“Nobody asked us,” a pilot said; the dredger lifted nothing on Sunday.",
)


def article_of(
    *paragraphs: str,
    title: str | None = "The Harbour at Work",
    path: str = "/captures/harbour.txt",
    extra: bytes = b"",
    media_type: str = "text/plain",
) -> Article:
    """An article with a title, the paragraphs given and one heading before the third."""
    blocks: list[Block] = []
    at = 0

    def add(kind: BlockKind, text: str, **more: int) -> None:
        nonlocal at
        blocks.append(Block(kind, Span(at, at + len(text)), text, **more))
        at += len(text) + 1

    if title:
        add(BlockKind.HEADING, title, level=1)
    for number, paragraph in enumerate(paragraphs or PARAGRAPHS, start=1):
        if number == 3:
            add(BlockKind.HEADING, "At night", level=2)
        add(BlockKind.PARAGRAPH, paragraph, number=number)
    text = "\n".join(block.text for block in blocks)
    source = Source(path, hashlib.sha256(text.encode() + extra).hexdigest(), media_type, "UTF-8", len(text))
    metadata = {}
    if title:
        stated = Evidence(EvidenceKind.TEXT, quote=title, span=Span(0, len(title)))
        metadata["title"] = Field(title, title, stated)
    # the file: three lines of a page's banner, then the text as it is
    return Article(text, tuple(blocks), metadata, (), source, OriginMap([(0, 100, len(text))]))


@pytest.fixture
def make_article() -> Callable[..., Article]:
    return article_of


@pytest.fixture
def article() -> Article:
    return article_of()


@pytest.fixture
def make_note() -> Callable[..., Note]:
    def make(article: Article, quote: str | None, number: int = 1, **members) -> Note:
        """A note on the first place of the words quoted, or with None on the whole document."""
        span = None
        if quote is not None:
            start = article.text.index(quote)
            span = Span(start, start + len(quote))
        when = f"2026-01-02T03:04:{number % 60:02}Z"
        note = Note(
            id=f"urn:uuid:00000000-0000-4000-8000-{number:012}",
            motivation=members.pop("motivation", Motivation.COMMENTING),
            created=when,
            modified=when,
            selectors=(),
            **members,
        )
        return placed(note, article, span)

    return make


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "notes"
