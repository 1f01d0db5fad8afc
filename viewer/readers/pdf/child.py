"""Ask a child process for the words of a PDF: there PDFium may crash, or be stopped, without harm."""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from viewer.readers.pdf.glyphs import cleaned
from viewer.readers.source import NotADocumentError, RawFile, ReadError, TooLargeError

_AT_MOST_SECONDS = 40.0  # by the clock on the wall; the child's own limits end it sooner
_PROBLEMS: Mapping[str, tuple[type[ReadError], str]] = {
    "locked": (
        NotADocumentError,
        "is locked with a password; remove it with the program that made the file, and open it again.",
    ),
    "damaged": (NotADocumentError, "is no PDF document that can be read; open another copy of it."),
    "empty": (NotADocumentError, "is a PDF document without pages; open another copy of it."),
    "large": (TooLargeError, "has too many pages or words to be shown; split it and open a part."),
    "slow": (TooLargeError, "takes too long to read, as if made to; open another copy of it, or a part."),
    "dead": (
        NotADocumentError,
        "is a PDF document that cannot be read within the memory allowed; open another copy of it.",
    ),
}


class Word(NamedTuple):
    """A run of characters without white space: left and right end and base line in points, from upper left."""

    text: str
    left: float
    right: float
    base: float
    size: float
    flags: int
    joint: int


class Layer(NamedTuple):
    """What is written in one direction on a page, as seen by who turns it to read; links as (box, address)."""

    width: float
    height: float
    words: list[Word]
    links: list[tuple[tuple[float, float, float, float], str]]


class Page(NamedTuple):
    """One page: its label, its layers, and the words that stand aside of them, askew or off the paper."""

    number: int
    label: str
    layers: list[Layer]
    aside: str


class Facts(NamedTuple):
    """What a document states about itself; `outline` has rows of level, page from 0 (-1: none) and title."""

    pages: int
    info: Mapping[str, str]
    language: str
    outline: Sequence[tuple[int, int, str]]


class Extracted(NamedTuple):
    """All that the child told."""

    facts: Facts
    pages: list[Page]


def extracted(raw: RawFile) -> Extracted:
    """Return the words of a PDF's pages, and what it states about itself.

    Raises:
        NotADocumentError: it is damaged, locked, or more than PDFium can bear.
        TooLargeError: it has too many pages or words, or takes too long.
    """
    facts: Facts | None = None
    pages: list[Page] = []
    problem = "dead"
    with _answers(raw.data) as lines:
        for message in lines:
            if "info" in message:
                facts = Facts(message["pages"], message["info"], message["language"], message["outline"])
            elif "layers" in message:
                pages.append(_page(len(pages) + 1, message))
            elif "end" in message and facts:
                return Extracted(facts, pages)
            else:
                problem = str(message.get("problem", "dead"))
                break
    kind, sentence = _PROBLEMS[problem]
    raise kind(f"{raw.path} {sentence}")


@contextmanager
def _answers(data: bytes) -> Iterator[Iterator[dict[str, Any]]]:
    """Start the child, and end it whatever happens."""
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.seek(0)
        child = subprocess.Popen(  # noqa: S603 - this very program
            _command(),
            stdin=file,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        clock = threading.Timer(_AT_MOST_SECONDS, child.kill)
        clock.daemon = True
        clock.start()
        try:
            yield _messages(child)
        finally:
            clock.cancel()
            child.kill()
            child.communicate()


def _messages(child: subprocess.Popen[bytes]) -> Iterator[dict[str, Any]]:
    for line in child.stdout or ():
        if line.strip():
            try:
                yield json.loads(line)
            except ValueError:  # cut off where the child ended
                return


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--read-pdf"]
    return [sys.executable, "-P", "-m", "viewer", "--read-pdf"]


def _environment() -> dict[str, str]:
    """Let the child find this package wherever it lies, and nothing in the folder it is started in."""
    root = str(Path(__file__).resolve().parents[3])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def _page(number: int, message: Mapping[str, Any]) -> Page:
    layers = [_layer(layer) for layer in message["layers"]]
    return Page(number, str(message["label"]) or str(number), layers, cleaned(str(message["aside"])))


def _layer(message: Mapping[str, Any]) -> Layer:
    styles = [(size / 10, flags) for size, flags in message["styles"]]
    words: list[Word] = []
    for text, left, right, base, style, joint in message["words"]:
        shown = text if text.isascii() and text.isprintable() else cleaned(text)
        if shown:
            words.append(Word(shown, left / 10, right / 10, base / 10, *styles[style], joint))
    links = [
        ((left / 10, top / 10, right / 10, low / 10), to) for left, top, right, low, to in message["links"]
    ]
    width, height = message["size"]
    return Layer(width / 10, height / 10, words, links)
