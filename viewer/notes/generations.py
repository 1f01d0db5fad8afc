"""Earlier states of each notes file, dense near the present and sparse far back.

`.generations/<name of the file>/` holds, beside the state before the last write, the last state of each of
the last 12 ten minutes, 24 hours, 14 days and 26 weeks in which something was written: at most 77, and no
more than 64 MB. They are links to what was the file itself, and cost no writing; only of a file just begun,
which has no earlier state, a copy is made.
"""

import re
import shutil
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

_TIERS_S = ((600, 12), (3600, 24), (86400, 14), (7 * 86400, 26))
_MOST_BYTES = 64_000_000
_NAME = re.compile(r"(\d{8}T\d{6})\.(\d{9})Z\.json", re.ASCII)
_FOLDER = ".generations"


@dataclass(frozen=True, slots=True)
class Generation:
    """An earlier state of a notes file, as it was written at `when_ns` (since the epoch, UTC)."""

    path: Path
    when_ns: int
    size: int

    @property
    def when(self) -> str:
        """The time as notes state it: UTC, `2026-01-02T03:04:05Z`."""
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.when_ns // 10**9))


def generations(real: Path) -> tuple[Generation, ...]:
    """Return the earlier states of a notes file, the newest first."""
    folder = _folder(real)
    found: list[Generation] = []
    with suppress(OSError):
        if folder.is_file():  # as versions before the first release kept it: one alone
            stated = folder.stat()
            return (Generation(folder, stated.st_mtime_ns, stated.st_size),)
        for path in folder.iterdir():
            when_ns = _time_of(path.name)
            if when_ns is not None:
                with suppress(OSError):  # thinned out just now
                    found.append(Generation(path, when_ns, path.stat().st_size))
    return tuple(sorted(found, key=lambda each: each.when_ns, reverse=True))


def keep(real: Path) -> None:
    """Keep the file as it is now, if it is there; a folder that cannot hold two must still take the one."""
    with suppress(OSError):
        folder = _folder(real)
        when_ns = real.stat().st_mtime_ns
        _make(folder)
        kept = folder / _name_of(when_ns)
        if not kept.exists():
            _link(real, kept)
        found = generations(real)
        spared = {each.path for each in spare(found)}
        for path in folder.iterdir():
            if path not in spared:  # or half a copy, left by one that was killed
                path.unlink()


def keep_first(real: Path, data: bytes) -> None:
    """Keep a copy of a file just written, `data` being all of it, unless there are earlier states of it."""
    folder = _folder(real)
    with suppress(OSError):
        if not folder.exists():
            folder.mkdir(parents=True)
            (folder / _name_of(real.stat().st_mtime_ns)).write_bytes(data)


def spare(found: Sequence[Generation]) -> set[Generation]:
    """Return which of the states to keep; they come the newest first."""
    spared = set(found[:1])
    for seconds, count in _TIERS_S:
        last: dict[int, Generation] = {}
        for each in found:
            last.setdefault(each.when_ns // (seconds * 10**9), each)
        spared |= set(list(last.values())[:count])
    return set(_within(_MOST_BYTES, [each for each in found if each in spared]))


def _within(most_bytes: int, found: Sequence[Generation]) -> Iterable[Generation]:
    taken = 0
    for number, each in enumerate(found):
        taken += each.size
        if number and taken > most_bytes:
            break
        yield each


def _folder(real: Path) -> Path:
    return real.parent / _FOLDER / real.name


def _make(folder: Path) -> None:
    if folder.is_file():
        (alone,) = generations(folder.parent.parent / folder.name)
        aside = folder.with_name(f".{folder.name}.tmp")
        folder.replace(aside)
        folder.mkdir()
        aside.replace(folder / _name_of(alone.when_ns))
    folder.mkdir(parents=True, exist_ok=True)


def _link(real: Path, kept: Path) -> None:
    try:
        kept.hardlink_to(real)
    except OSError:  # a file system without links
        temporary = kept.with_name(f".{kept.name}.tmp")
        shutil.copyfile(real, temporary)
        temporary.replace(kept)


def _name_of(when_ns: int) -> str:
    seconds, rest_ns = divmod(when_ns, 10**9)
    return time.strftime("%Y%m%dT%H%M%S", time.gmtime(seconds)) + f".{rest_ns:09}Z.json"


def _time_of(name: str) -> int | None:
    found = _NAME.fullmatch(name)
    if not found:
        return None
    try:
        moment = datetime.fromisoformat(f"{found[1]}Z")
    except ValueError:
        return None
    return int(moment.timestamp()) * 10**9 + int(found[2])
