"""Find which characters of a text stand in a file just as they are, where the file has marks between them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

Run = tuple[int, int, int]  # where it starts in the text, where in the file, and its length

_WORD = re.compile(r"\S+")
_WINDOW = 600  # characters of the file in which the next word must stand; the longest addresses fit between


def runs_of(text: str, source: str, start: int, end: int, cuts: Sequence[int] = ()) -> list[Run]:
    """Return the runs of `text` that `source[start:end]` holds unchanged, ascending in both.

    Args:
        text: what is shown.
        source: the decoded file.
        start: where in the file to look from.
        end: where to stop.
        cuts: where in the text marks may stand in the file, such as the ends of emphasis.
    """
    runs: list[Run] = []
    position = start
    for at, piece in _pieces(text, cuts):
        found = source.find(piece, position, min(position + len(piece) + _WINDOW, end))
        if found >= 0:
            _add(runs, (at, found, len(piece)), text, source)
            position = found + len(piece)
            continue
        for word in _WORD.finditer(piece):
            length = word.end() - word.start()
            found = source.find(word[0], position, min(position + length + _WINDOW, end))
            if found >= 0:
                _add(runs, (at + word.start(), found, length), text, source)
                position = found + length
    return runs


def _pieces(text: str, cuts: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Yield the parts of a text between cuts, each with where it begins, without white space around it."""
    bounds = sorted({0, *(cut for cut in cuts if 0 < cut < len(text)), len(text)})
    for start, end in pairwise(bounds):
        piece = text[start:end]
        bare = piece.strip()
        if bare:
            yield start + len(piece) - len(piece.lstrip()), bare


def _add(runs: list[Run], run: Run, text: str, source: str) -> None:
    """Append a run, joined with the one before where what lies between is the same in text and file."""
    at, found, length = run
    if runs:
        last_at, last_found, last_length = runs[-1]
        gap = at - last_at - last_length
        between = text[at - gap : at]
        if found - last_found - last_length == gap and source[found - gap : found] == between:
            runs[-1] = (last_at, last_found, last_length + gap + length)
            return
    runs.append(run)
