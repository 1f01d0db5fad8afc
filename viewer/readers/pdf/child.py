"""Ask a child process for the words of a PDF: there PDFium may crash, or be stopped, without harm."""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, cast

from viewer.readers.pdf.glyphs import cleaned
from viewer.readers.source import NotADocumentError, RawFile, ReadError, TooLargeError

_LONGEST_SILENCE = 30.0  # seconds by the clock on the wall; the child's own limits end it sooner
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
    """A run of characters without white space; ends and base line in points from the upper left corner."""

    text: str
    left: float
    right: float
    base: float
    size: float
    flags: int
    joint: int


class Layer(NamedTuple):
    """What is written in one direction on a page, as seen by who turns it to read it.

    A link is its box and its address.
    """

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


@contextmanager
def extracted(raw: RawFile) -> Generator[tuple[Facts, Iterator[Page]]]:
    """Give what a PDF states about itself, and its pages one by one; the child works on meanwhile.

    Raises:
        ReadError: it is damaged, locked, more than PDFium can bear, too large, or takes too long.
    """
    with _answers(raw.data) as messages:
        first = next(messages, dict[str, Any]())
        if "info" not in first:
            kind, sentence = _reason(first)
            raise kind(f"{raw.path} {sentence}")
        facts = Facts(first["pages"], first["info"], first["language"], first["outline"])
        yield facts, _pages(raw, messages)


def _pages(raw: RawFile, messages: Iterator[Mapping[str, Any]]) -> Iterator[Page]:
    message: Mapping[str, Any] = {}
    for number, message in enumerate(messages, 1):
        if "layers" not in message:
            break
        yield _page(number, message)
    if "end" not in message:
        kind, sentence = _reason(message)
        raise kind(f"{raw.path} {sentence}")


def _reason(message: Mapping[str, Any]) -> tuple[type[ReadError], str]:
    return _PROBLEMS[str(message.get("problem", "dead"))]


@contextmanager
def _answers(data: bytes) -> Generator[Iterator[dict[str, Any]]]:
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
        try:
            yield _messages(child)
        finally:
            child.kill()
            child.communicate()


def _messages(child: subprocess.Popen[bytes]) -> Iterator[dict[str, Any]]:
    """Yield what the child tells, until it ends or is silent for too long."""
    stream = child.stdout
    while stream:
        clock = threading.Timer(_LONGEST_SILENCE, child.kill)
        clock.daemon = True
        clock.start()
        line = stream.readline()
        clock.cancel()
        if not line:
            return
        if line.strip():
            try:
                yield json.loads(line)
            except ValueError:  # cut off where the child ended
                continue


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
    rows = cast("list[tuple[float, int]]", message["styles"])
    styles = [(size / 10, flags) for size, flags in rows]
    words: list[Word] = []
    for text, left, right, base, style, joint in message["words"]:
        shown = text if text.isascii() and text.isprintable() else cleaned(text)
        if shown:
            size, flags = styles[int(style)]
            words.append(Word(shown, left / 10, right / 10, base / 10, size, flags, joint))
    links = [
        ((left / 10, top / 10, right / 10, low / 10), to) for left, top, right, low, to in message["links"]
    ]
    width, height = message["size"]
    return Layer(width / 10, height / 10, words, links)
