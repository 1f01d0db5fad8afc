"""The beginning of a long text, for a first view that does not wait for the rest."""

import os
from datetime import date
from pathlib import Path

from viewer.article.model import Article, Blocks, Source
from viewer.article.structure import Structure, structure_of
from viewer.readers.source import RawFile, ReadError, decode, media_type_of

_LONG = 1_000_000  # bytes: less is read in a twentieth of a second
_BEGINNING = 200_000  # bytes, a hundred pages: what a reader sees before the rest is there
_UNSURE = 60  # blocks at its end, which what follows may make something else of: a foot, a joined line


def read_beginning(
    path: str, *, encoding: str | None = None, latest_year: int | None = None
) -> Article | None:
    """Read the beginning of a long plain text; None where the whole is as quick, or needed to tell.

    The digest of such an article's source is empty, for the file is not read to its end.
    """
    try:
        size = os.stat(path).st_size  # noqa: PTH116  it is a string from end to end
        if size < _LONG:
            return None
        with Path(path).open("rb") as file:
            data = file.read(_BEGINNING)
        return _beginning(Path(path), data, size, encoding, latest_year or date.today().year)  # noqa: DTZ011
    except (OSError, ReadError):
        return None  # reading the whole tells what is wrong


def _beginning(path: Path, data: bytes, size: int, encoding: str | None, latest_year: int) -> Article | None:
    data = data[: data.rfind(b"\n") + 1]
    media_type = media_type_of(data, path.suffix)
    if media_type != "text/plain" or not _is_utf_8(data):
        return None
    decoded = decode(RawFile(path, data, "", media_type), encoding)
    found = _without_end(structure_of(decoded.text, latest_year=latest_year))
    if found is None:
        return None
    source = Source(str(path), "", media_type, decoded.encoding.value, size)
    article = Article(found.text, found.blocks, found.metadata, found.furniture, source, found.origin)
    return article.with_metadata({"encoding": decoded.encoding})


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in data


def _without_end(found: Structure) -> Structure | None:
    """Leave out the last blocks, and what page lines stand among them."""
    count = len(found.blocks) - _UNSURE
    last = found.origin.to_source(found.blocks[count - 1].span) if count > 0 else None
    if last is None:
        return None
    columns = found.blocks.columns.chosen(range(count))
    text = found.text[: columns.ends[-1]]
    furniture = tuple(each for each in found.furniture if each.source_span.start < last.start)
    return found._replace(text=text, blocks=Blocks(text, columns), furniture=furniture)
