"""Reads the first article in a child process, while this one still loads what the window needs.

Reading is work for the interpreter, and so is loading Qt: two threads would take turns at it. The child is
forked while there is neither a thread nor Qt, and imports the readers itself: the window needs them only for
the next file. Where the system does not fork, or the child fails, the file is read as any other.
"""

import os
import pickle
import select
import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any

from viewer.article.model import Article, Block, Field, Span

_Proxied = Callable[[dict[str, Field]], MappingProxyType[str, Field]]


class ReadAhead:
    """Reads files as `read_article` does; what was begun before is there sooner."""

    def __init__(self) -> None:
        self._begun: dict[Path, tuple[int, int]] = {}  # process id, and where its answer can be read
        self._found: dict[Path, Article] = {}

    def begin(self, path: str) -> None:
        """Begin to read a file; there must be no second thread yet."""
        if sys.platform != "linux":
            return
        outlet, inlet = os.pipe()
        child = os.fork()
        if child:
            os.close(inlet)
            self._begun[Path(path)] = (child, outlet)
            return
        try:
            os.close(outlet)
            _answer(path, inlet)
        finally:
            os._exit(0)  # what this process has open is its parent's to close

    def read_soon(self, path: str, seconds: float) -> Article | None:
        """Return what was begun, if it is there within some seconds; `read` gives it once more."""
        begun = self._begun.get(Path(path))
        if begun is None or not select.select([begun[1]], [], [], seconds)[0]:
            return None
        found = _answered(*self._begun.pop(Path(path)))
        if found is not None:
            self._found[Path(path)] = found
        return found

    def read(self, path: str, encoding: str | None) -> Article:
        """Read one file; its language is left to be named.

        Raises:
            ReadError: the file cannot be read as an article.
        """
        from viewer.readers import read_article  # noqa: PLC0415  the first view does without

        begun = self._begun.pop(Path(path), None)
        found = _answered(*begun) if begun is not None else self._found.pop(Path(path), None)
        if found is not None and encoding is None:
            return found
        return read_article(path, encoding=encoding, with_language=False)


def _answer(path: str, inlet: int) -> None:
    from viewer.readers import ReadError, read_article  # noqa: PLC0415  in the child only

    try:
        article = read_article(path, with_language=False)
    except ReadError:
        return  # the parent meets the same, and says so
    rows = [(each.kind, *_ends(each.span), each.number, each.level, *_rare(each)) for each in article.blocks]
    packed = BytesIO()
    pickler = pickle.Pickler(packed, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = {MappingProxyType: _without_proxy}
    pickler.dump((replace(article, blocks=()), rows))  # five times as quick as the blocks and their texts
    with os.fdopen(inlet, "wb") as stream:
        stream.write(packed.getbuffer())


def _answered(child: int, outlet: int) -> Article | None:
    with os.fdopen(outlet, "rb") as stream:
        packed = stream.read()
    os.waitpid(child, 0)
    try:
        article, rows = pickle.loads(packed)  # noqa: S301  from our own child
    except (EOFError, pickle.UnpicklingError):
        return None
    text = article.text
    blocks = (Block(kind, Span(start, end), text[start:end], *rest) for kind, start, end, *rest in rows)
    return replace(article, blocks=tuple(blocks))


def _rare(block: Block) -> tuple[Any, ...]:
    """Return what a text's blocks do without."""
    rare = (block.inlines, block.marker, block.page)
    return rare if any(rare) else ()


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _without_proxy(mapping: MappingProxyType[str, Field]) -> tuple[_Proxied, tuple[dict[str, Field]]]:
    return _proxied, (dict(mapping),)


def _proxied(members: dict[str, Field]) -> MappingProxyType[str, Field]:
    return MappingProxyType(members)  # whose own class cannot be packed by name
