"""Notebooks to be exported, and files as other programs write them."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from viewer.article.model import Article, Evidence, EvidenceKind, Field
from viewer.notes.anchoring import anchor_all
from viewer.notes.annotation import Motivation, Note
from viewer.notes.exchange import Imported, Report, export, plan, read_notes
from viewer.notes.notebook import Notebook, NoteChange

WHEN = "2026-02-02T00:00:00Z"


@pytest.fixture
def add() -> Callable[..., Notebook]:
    def add(notebook: Notebook, *notes: Note) -> Notebook:
        for note in notes:
            notebook = notebook.apply(NoteChange(None, note), when=WHEN)
        return notebook

    return add


@pytest.fixture
def notebook(article, make_note, add) -> Notebook:
    """One note of each kind: on words, on words of other scripts, on the whole, a bookmark, a lost one."""
    lost = make_note(article, "lifted silt", 5, text="Gone.", colour="green")
    quote = {"type": "TextQuoteSelector", "exact": "no such words", "prefix": "a ", "suffix": " b"}
    return add(
        Notebook.for_article(article),
        make_note(article, "lifted silt", 1, text="Where from?", tags=("silt", "two words")),
        make_note(article, "𝒳 wrote: “ميناء", 2, colour="blue", motivation=Motivation.HIGHLIGHTING),
        make_note(article, None, 3, text="On the whole of it."),
        make_note(article, "The crew slept.", 4, colour="pink", motivation=Motivation.BOOKMARKING),
        replace(lost, selectors=(quote,)),
    )


@pytest.fixture
def written() -> Callable[..., bytes]:
    def written(name: str, article: Article, notebook: Notebook) -> bytes:
        return export(name, article, notebook, anchor_all(article, notebook), when=WHEN)

    return written


@pytest.fixture
def read() -> Callable[..., Imported]:
    def read(top: object) -> Imported:
        data = top if isinstance(top, bytes) else json.dumps(top).encode()
        return read_notes(data, name="notes.json")

    return read


@pytest.fixture
def taken_in() -> Callable[..., tuple[Report, Notebook]]:
    def taken_in(imported: Imported, article: Article, notebook: Notebook) -> tuple[Report, Notebook]:
        report = plan(imported, article, notebook)
        for change in report.changes:
            notebook = notebook.apply(change, when=WHEN)
        return report, notebook

    return taken_in


@pytest.fixture
def with_url() -> Callable[[Article, str], Article]:
    def with_url(article: Article, url: str) -> Article:
        stated = Field(url, url, Evidence(EvidenceKind.MARKUP, quote=url))
        return article.with_metadata({"url": stated})

    return with_url
