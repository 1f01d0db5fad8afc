"""Texts, pages and notes to measure with, the same in every run."""

import hashlib
import html
import json
import random
from pathlib import Path

from viewer.article.model import Article, Block, BlockKind, OriginMap, Source, Span
from viewer.notes.anchoring import placed
from viewer.notes.annotation import COLOURS, Motivation, Note
from viewer.notes.notebook import Notebook

SEED = 7
WHEN = "2026-01-02T03:04:05Z"
SMALL, MEGABYTE = 3_000, 1_000_000
_COMMON = "the of and to in that a is was for it on with as by at from said which an be this not are or"
_TOLD = """harbour dredger committee statement archive silt tug crew pilot office ministry alliance exercise
    report agency Monday night water island station engineer letter signal bridge summer 서울 naïve 𝒳"""


def chance() -> random.Random:
    """Return the source of chance that every input begins with."""
    return random.Random(SEED)  # noqa: S311  a text, not a secret


def paragraphs(size: int, source: random.Random | None = None) -> list[str]:
    """Return paragraphs of words as frequent as those of a language, of about so many characters in all."""
    source = source or chance()
    letters = "etaoinshrdlucmfwypvbgk"
    rare = ["".join(source.choices(letters, k=source.randint(3, 11))) for _ in range(8000)]
    words = [*_COMMON.split(), *_TOLD.split(), *rare]
    weights = [1 / (rank + 2) for rank in range(len(words))]
    drawn = source.choices(words, weights, k=min(size // 5 + 200, 400_000))
    found: list[str] = []
    at = 0
    while size > 0:
        length = source.randint(20, 160)
        if at + length > len(drawn):
            at = source.randrange(length)
        piece = drawn[at : at + length]
        piece[9::11] = [word + "." for word in piece[9::11]]
        at += length
        found.append(" ".join(piece).capitalize() + ".")
        size -= len(found[-1]) + 2
    return found


def text_file(folder: Path, size: int) -> Path:
    """Write a plain text of about so many characters, a blank line between its paragraphs."""
    path = folder / f"text-{size}.txt"
    if not path.exists():
        path.write_text("\n\n".join(paragraphs(size)), "utf-8")
    return path


def page_file(folder: Path, size: int) -> Path:
    """Write a web page of about so many characters."""
    path = folder / f"page-{size}.html"
    if not path.exists():
        body = "\n".join(f"<p>{html.escape(each)}</p>" for each in paragraphs(size))
        head = '<meta charset="utf-8"><title>The harbour archive</title>'
        path.write_text(f"<html><head>{head}</head><body><article>{body}</article></body></html>", "utf-8")
    return path


def short_lines_file(folder: Path, lines: int) -> Path:
    """Write lines of three letters, the costliest text a byte that there is."""
    path = folder / f"lines-{lines}.txt"
    if not path.exists():
        path.write_text("abc\n" * lines, "utf-8")
    return path


def article_of(texts: list[str]) -> Article:
    """Return an article of these paragraphs, as no file has them."""
    blocks: list[Block] = []
    at = 0
    for number, text in enumerate(texts, start=1):
        blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(text)), text, number=number))
        at += len(text) + 1
    text = "\n".join(texts)
    digest = hashlib.sha256(text.encode()).hexdigest()
    source = Source("/a.txt", digest, "text/plain", "UTF-8", len(text))
    return Article(text, tuple(blocks), {}, (), source, OriginMap([(0, 0, len(text))]))


def notebook_on(article: Article, count: int) -> Notebook:
    """Return so many notes at random places, some of them long."""
    source = chance()
    notes: list[Note] = []
    for number in range(count):
        paragraph = source.choice(article.paragraphs).span
        start = article.text.index(" ", source.randrange(paragraph.start, paragraph.end - 60)) + 1
        end = article.text.find(" ", start + source.choice((4, 20, 60, 200)))
        end = min(end if end > 0 else paragraph.end, paragraph.end)
        is_highlight = number % 4 == 0
        note = Note(
            f"urn:uuid:{number:08}-0000-4000-8000-000000000000",
            Motivation.HIGHLIGHTING if is_highlight else Motivation.COMMENTING,
            WHEN,
            WHEN,
            selectors=(),
            text="" if is_highlight else f"Note {number}: who says so, and where is it stated first?",
            colour=source.choice(COLOURS),
        )
        notes.append(placed(note, article, Span(start, max(end, start + 1))))
    written = json.loads(Notebook.for_article(article).to_json())
    written["items"] = [note.to_dict() for note in notes]
    return Notebook.from_json(json.dumps(written).encode())
