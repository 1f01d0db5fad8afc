"""Bounds of memory and time for a process that reads one file, so that no file can take the machine's.

They are the last line: each reader counts what it is given, and refuses sooner and says better what is too
much. Measured on honest files: the longest page takes 480 MB and 9 s, the longest book 900 MB and 17 s, a
text of 40 MB in lines of three letters 1.2 GB and 18 s.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from viewer.article.parcel import packed
from viewer.readers import TooLargeError, read_article


class Bounds(NamedTuple):
    """What a process may take: bytes of address space beyond those it has, and seconds of one processor."""

    memory: int
    seconds: int


_LEAST = Bounds(1 << 30, 60)
_MOST_MEMORY = 4 << 30
_MEMORY_A_BYTE = 12  # of the file
_BYTES_A_SECOND = 1_000_000


def bounds_for(path: str) -> Bounds:
    """Return what reading a file may take."""
    try:
        size = os.stat(path).st_size  # noqa: PTH116  it is a string from end to end
    except (OSError, ValueError):
        size = 0  # reading it tells what is wrong
    memory = min(_LEAST.memory + _MEMORY_A_BYTE * size, _MOST_MEMORY)
    return Bounds(memory, _LEAST.seconds + min(size, _MOST_MEMORY) // _BYTES_A_SECOND)


def confine(bounds: Bounds) -> None:
    """Bound this process for the rest of its life.

    Past the memory it gets a MemoryError, past the time the system ends it. Windows knows no such bounds that
    a process could set for itself.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  Windows has none

    limits = {
        resource.RLIMIT_AS: _held() + bounds.memory,
        resource.RLIMIT_CPU: bounds.seconds,
        resource.RLIMIT_CORE: 0,
    }
    for kind, limit in limits.items():
        _, hard = resource.getrlimit(kind)
        least = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        with suppress(ValueError, OSError):  # a system that does not bound this
            resource.setrlimit(kind, (least, hard))


def _held() -> int:
    """Return the bytes of address space of this process: a forked one has its parent's from the start."""
    try:
        pages = Path("/proc/self/statm").read_text("ascii").split()[0]
    except OSError:
        return 0  # no Linux, and no system that bounds address space as strictly
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def parcel_of(path: str, encoding: str | None) -> bytes:
    """Read a file in a confined process, as a parcel for its parent; its language is left to be named.

    Raises:
        ReadError: it cannot be read as an article.
        TooLargeError: it takes more memory than the process has.
    """
    with suppress(MemoryError):
        return packed(read_article(path, encoding=encoding, with_language=False))
    raise TooLargeError(f"{path} takes more memory to be read than a file may; split it and open a part.")


def why_broken(path: str) -> str:
    """Return what to say of a file at which the process that read it broke down."""
    return f"{path} is too large or too damaged to be read; try another copy of it."
