"""Files that are replaced whole or not at all, one writer at a time, on every system.

The lock is one of the operating system's (flock, LockFileEx): whoever dies, is killed or loses power gives it
back with that, so that no stale lock can stay. Where a file system has no such locks, filelock writes down
who holds it and takes it from a holder that is gone. A holder that lives but hangs is waited for, then named.
"""

import errno
import os
import stat
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

_ADVICE = {
    errno.ENOSPC: "make room on the disk",
    errno.EDQUOT: "make room on the disk",
    errno.EFBIG: "make room on the disk",
    errno.EACCES: "make the folder writable, or name another with --home",
    errno.EPERM: "make the folder writable, or name another with --home",
    errno.EROFS: "make the folder writable, or name another with --home",
    errno.ENOTDIR: "move away the file that stands in the folder's place",
    errno.EEXIST: "move away the file that stands in the folder's place",
}
_HELD = {5, 32, 33}  # Windows: another program, a virus scanner say, has the file open just now
_PATIENCE_S = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4)

Stamp = tuple[int, int, int]
_Answer = TypeVar("_Answer")


class StoreError(OSError):
    """Notes could not be written; the message is a sentence for the reader. The file is as it was."""


class StoreLockedError(StoreError):
    """Another program holds the notes folder's lock."""


@contextmanager
def told(path: Path, failed: str = "The notes cannot be written to") -> Generator[None]:
    """Turn what goes wrong with a file into a sentence for the reader.

    Raises:
        StoreError: something went wrong.
    """
    try:
        yield
    except StoreError:
        raise
    except (ValueError, RuntimeError) as error:  # no JSON number; nested too deeply; no locks to be had
        raise StoreError(f"{failed} {path}, for {error}.") from error
    except OSError as error:
        advice = _ADVICE.get(error.errno or 0, "check the folder")
        reason = error.strerror or str(error)
        raise StoreError(f"{failed} {path} ({reason}); {advice}.") from error


@contextmanager
def locked(folder: Path, wait_s: float) -> Generator[None]:
    """Hold the folder's lock, against other threads and other processes.

    Raises:
        StoreLockedError: someone else held it all the time.
    """
    import filelock

    lock = filelock.FileLock(folder / ".lock")
    try:
        lock.acquire(timeout=wait_s)
    except filelock.Timeout as error:
        sentence = f"The notes folder {folder} is held by another program; close the other copy of Pilcrow."
        raise StoreLockedError(sentence) from error
    try:
        yield
    finally:
        lock.release()


def stamp_of(stated: os.stat_result) -> Stamp:
    """Return by what a file is seen to be another than before."""
    return (stated.st_mtime_ns, stated.st_size, stated.st_ino)


def read_file(path: Path) -> tuple[bytes, Stamp]:
    """Return a file's bytes with the stamp of the very file that was read.

    Raises:
        OSError: it cannot be read.
    """
    with retried(lambda: path.open("rb")) as file:
        return file.read(), stamp_of(os.fstat(file.fileno()))


def replace_file(
    real: Path, data: bytes, *, before: Callable[[Path], None] | None = None, is_durable: bool = True
) -> None:
    """Put a file in the place of another, or leave that one as it was. The caller holds the lock.

    Args:
        real: no link.
        data: all of the new file.
        before: told the path when the new file is safe and the old one still there.
        is_durable: whether it must be on disk when this returns.

    Raises:
        OSError: the disk or the folder refuses it.
    """
    temporary = real.with_name(f".{real.name}.tmp")
    temporary.unlink(missing_ok=True)  # of a copy that was killed
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            if is_durable:
                os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            temporary.chmod(stat.S_IMODE(real.stat().st_mode))
        # clocks of file systems stand still for milliseconds, in which another program might write as well
        moment = time.time_ns()
        os.utime(temporary, ns=(moment, moment))
        if before:
            before(real)
        retried(lambda: temporary.replace(real))
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
    if is_durable:
        _flush_folder(real.parent)


def retried(work: Callable[[], _Answer]) -> _Answer:
    """Do what Windows refuses while another program has the file open, again and again for a short while.

    Raises:
        PermissionError: it was refused to the end, or for another reason.
    """
    for pause_s in _PATIENCE_S:
        try:
            return work()
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
            time.sleep(pause_s)
    return work()


def set_aside(path: Path, aside: Callable[[int], Path]) -> Path:
    """Move a file to the first of some names that is free, counted from 1; return where it lies now.

    Raises:
        OSError: the folder refuses it.
    """
    number = 1
    while os.path.lexists(aside(number)):
        number += 1
    aside(number).parent.mkdir(exist_ok=True)
    return retried(lambda: path.replace(aside(number)))


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows has no handle of a folder to flush
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network folders cannot be flushed; the file itself is
            os.fsync(handle)
    finally:
        os.close(handle)
