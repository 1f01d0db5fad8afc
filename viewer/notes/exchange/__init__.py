"""Notes for other programs and from them: the formats, what each can carry, and how a file is taken in."""

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.article.model import Article
from viewer.notes.anchoring import Anchor
from viewer.notes.exchange.hypothesis import export_of
from viewer.notes.exchange.page import page_of
from viewer.notes.exchange.placing import plan
from viewer.notes.exchange.printed import markdown, table
from viewer.notes.exchange.reading import read_notes
from viewer.notes.exchange.report import (
    Collected,
    ExchangeError,
    Imported,
    ImportState,
    Outcome,
    Report,
)
from viewer.notes.exchange.web_annotation import annotation_page, annotation_set, as_bytes
from viewer.notes.notebook import Notebook

__all__ = [
    "FORMATS",
    "ExchangeError",
    "Format",
    "ImportState",
    "Imported",
    "Outcome",
    "Report",
    "export",
    "plan",
    "read_notes",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A form in which notes leave the program.

    Args:
        name: for the command line.
        label: for a dialog.
        ending: of a file's name, with its dot.
        media_type: as a server would state it.
        is_lossless: whether a note comes back from it as it was; none carries the trash or the history.
        can_import: whether such a file can be read.
    """

    name: str
    label: str
    ending: str
    media_type: str
    is_lossless: bool
    can_import: bool


_ANNO = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'

FORMATS: tuple[Format, ...] = (
    Format(
        name="annotation",
        label="Readium annotations",
        ending=".annotation",
        media_type="application/rd-annotations+json",
        is_lossless=True,
        can_import=True,
    ),
    Format(
        name="w3c",
        label="W3C Web Annotations",
        ending=".jsonld",
        media_type=_ANNO,
        is_lossless=True,
        can_import=True,
    ),
    Format(
        name="hypothesis",
        label="Hypothesis",
        ending=".json",
        media_type="application/json",
        is_lossless=True,
        can_import=True,
    ),
    Format(
        name="html",
        label="Page with the notes in it",
        ending=".html",
        media_type="text/html",
        is_lossless=True,
        can_import=True,
    ),
    Format(
        name="markdown",
        label="Markdown",
        ending=".md",
        media_type="text/markdown",
        is_lossless=False,
        can_import=False,
    ),
    Format(
        name="csv",
        label="Table (CSV)",
        ending=".csv",
        media_type="text/csv",
        is_lossless=False,
        can_import=False,
    ),
)


def export(
    name: str, article: Article, notebook: Notebook, anchors: Mapping[str, Anchor], *, when: str = ""
) -> bytes:
    """Return all notes of a notebook in one of FORMATS, as UTF-8; the table begins with a byte order mark.

    Args:
        name: a format's.
        article: with the reader's corrections applied.
        notebook: whose trash and file path stay at home.
        anchors: each note's place in the article, as `anchor_all` gives it.
        when: UTC time of the export (`2026-01-02T03:04:05Z`); empty states none.

    Raises:
        ValueError: there is no such format, or a note holds a number that JSON does not have.
    """
    collected = Collected(article, notebook, anchors, when)
    writers = {
        "annotation": lambda: as_bytes(annotation_set(collected)),
        "w3c": lambda: as_bytes(annotation_page(collected)),
        "hypothesis": lambda: as_bytes(export_of(collected)),
        "html": lambda: page_of(collected, annotation_page(collected)).encode(),
        "markdown": lambda: markdown(collected).encode("utf-8", "replace"),
        "csv": lambda: table(collected).encode("utf-8-sig", "replace"),
    }
    if name not in writers:
        known = ", ".join(each.name for each in FORMATS)
        raise ValueError(f"there is no notes format {name!r}; there are {known}")
    return writers[name]()
