"""The notes' files: found by what the document is, written so that neither crash nor other program loses one.

One file a document in one folder. Beside the files stand `.generations/` with the last good copy of each,
`index.json`, which can be thrown away, and the lock of whoever is writing.
"""

import errno
import json
import os
import re
import shutil
import stat
import time
import unicodedata
import uuid
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

from viewer.article.model import Article
from viewer.notes.notebook import Notebook, merge

_ENDING = ".notes.json"
_HEAD_BYTES = 65536  # `about` stands before the items, so that the head of a file tells whose it is
_SLUG_MOST = 48
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)")  # names Windows keeps for devices

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


class StoreError(OSError):
    """Notes could not be written; the message is a sentence for the reader. The file is as it was."""


class StoreLockedError(StoreError):
    """Another program holds the notes folder's lock."""


class Found(StrEnum):
    """By what a document's notes were found."""

    NEW = "new"  # there are none yet
    DIGEST = "digest"  # the very same bytes, wherever they lie now
    PATH = "path"  # other bytes at the path where the document was last seen
    TEXT = "text"  # the same text in another file


@dataclass(frozen=True, slots=True)
class Loaded:
    """A document's notes, the file they belong in, and sentences the reader should see."""

    notebook: Notebook
    path: Path
    messages: tuple[str, ...] = ()
    found: Found = Found.NEW


@dataclass(frozen=True, slots=True)
class _Known:
    """A file as this store last saw it: `base` is the state that its user's next notebook springs from."""

    stamp: tuple[int, int, int]
    on_disk: Notebook
    base: Notebook


def new_id() -> str:
    """Return an id for a new note."""
    return uuid.uuid4().urn


def now() -> str:
    """Return the time as notes state it: UTC, `2026-01-02T03:04:05Z`."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class NotesStore:
    """The notes files of one folder, which is made with the first note.

    A save takes milliseconds; whoever holds the lock longer than `lock_wait_s` is taken to hang.
    """

    def __init__(self, folder: Path, *, lock_wait_s: float = 5.0) -> None:
        self._folder = folder
        self._lock_wait_s = lock_wait_s
        self._index = _Index(folder)
        self._known: dict[Path, _Known] = {}

    def find(self, article: Article) -> Loaded:
        """Return an article's notes: by the file's digest, else by the path last seen, else by the same text.

        A damaged file is set aside and the last good copy opened instead, which the messages then say.
        """
        source = replace(article.source, path=str(Path(article.source.path).resolve()))
        article = replace(article, source=source)
        messages: list[str] = []
        read: dict[str, Notebook | None] = {}
        for name, found in self._candidates(article):
            path = self._folder / name
            if name not in read:
                read[name] = self._read(path, messages)
            notebook = read[name]
            if notebook is not None and self._is_of(notebook, name, article, found):
                if notebook.path != article.source.path:
                    self._index.note_opened(name, article.source.path)
                return Loaded(notebook.seen_in(article), path, tuple(messages), found)
        return Loaded(Notebook.for_article(article), self._new_path(article), tuple(messages))

    def save(self, notebook: Notebook, path: Path) -> Notebook:
        """Write a notebook so that it is on disk when this returns; return what was written.

        What another program wrote meanwhile is merged in, not overwritten; what was returned may then hold
        more than what was given. Going on from either loses nothing.

        Raises:
            StoreError: it could not be written; the file is as it was.
        """
        try:
            real = path.resolve()
            real.parent.mkdir(parents=True, exist_ok=True)
            with _locked(real.parent, self._lock_wait_s):
                written = self._reconciled(notebook, real)
                _replace_file(real, written.to_json())
                self._known[real] = _Known(_stamp(real.stat()), written, notebook)
        except StoreError:
            raise
        except (ValueError, RuntimeError) as error:  # no JSON number; nested too deeply; no locks to be had
            raise StoreError(f"The notes cannot be written to {path}, for {error}.") from error
        except OSError as error:
            advice = _ADVICE.get(error.errno or 0, "check the folder")
            reason = error.strerror or str(error)
            raise StoreError(f"The notes cannot be written to {path} ({reason}); {advice}.") from error
        return written

    def _reconciled(self, notebook: Notebook, real: Path) -> Notebook:
        """Return the notebook with what others wrote to its file since it was loaded."""
        known = self._known.get(real)
        try:
            stamp = _stamp(real.stat())
        except FileNotFoundError:
            return notebook
        if known and known.stamp == stamp:
            theirs = known.on_disk
        else:
            try:
                theirs = Notebook.from_json(real.read_bytes())
            except ValueError:
                _set_aside(real)
                return notebook
        base = known.base if known else None
        return notebook if theirs is base else merge(notebook, theirs, base)

    def _candidates(self, article: Article) -> Iterable[tuple[str, Found]]:
        """Yield names of files that may hold the article's notes, likeliest first, some twice."""
        ending = f".{article.source.sha256[:12]}{_ENDING}"
        files = _notes_files(self._folder)
        named = [name for name in files if name.endswith(ending)]
        for name in sorted(named, key=lambda name: files[name].st_mtime_ns, reverse=True):
            yield name, Found.DIGEST
        yield from self._index.lookup(files, article)

    def _is_of(self, notebook: Notebook, name: str, article: Article, found: Found) -> bool:
        digests = [each for each in notebook.identifiers if each.startswith("urn:sha256:")]
        if found is Found.DIGEST:
            # a file that names no document at all is taken at its name
            return f"urn:sha256:{article.source.sha256}" in digests or not digests
        if found is Found.PATH:
            seen = (notebook.path, self._index.opened(name))
            return any(_is_same_path(each, article.source.path) for each in seen)
        return notebook.text_hash == article.text_hash

    def _read(self, path: Path, messages: list[str]) -> Notebook | None:
        real = path.resolve()
        try:
            with real.open("rb") as file:
                stamp = _stamp(os.fstat(file.fileno()))
                notebook = Notebook.from_json(file.read())
        except ValueError as error:
            self._known.pop(real, None)
            return self._restored(real, str(error), messages)
        except OSError as error:
            messages.append(f"The notes file {path} cannot be read ({error.strerror}); it is left as it is.")
            return None
        self._known[real] = _Known(stamp, notebook, notebook)
        return notebook

    def _restored(self, real: Path, reason: str, messages: list[str]) -> Notebook | None:
        """Set a damaged file aside and return its last good copy, if there is one."""
        try:
            with _locked(real.parent, self._lock_wait_s):
                aside = _set_aside(real)
            told = f"The notes file {real} is damaged ({reason}) and was set aside as {aside.name}"
        except OSError as error:
            told = f"The notes file {real} is damaged ({reason}) and cannot be set aside ({error.strerror})"
        try:
            notebook = Notebook.from_json(_generation(real).read_bytes())
        except (OSError, ValueError):
            messages.append(f"{told}; there is no earlier copy, so the notes start empty.")
            return None
        count = len(notebook.notes)
        messages.append(f"{told}; its last good copy, with {count} note{'s'[: count != 1]}, was opened.")
        return notebook

    def _new_path(self, article: Article) -> Path:
        slug = _slug(article.title or "") or _slug(Path(article.source.path).stem) or "article"
        ending = f"{article.source.sha256[:12]}{_ENDING}"
        path, number = self._folder / f"{slug}.{ending}", 1
        while os.path.lexists(path):
            number += 1
            path = self._folder / f"{slug}-{number}.{ending}"
        return path


class _Index:
    """Which document each notes file is about, in a file of its own lest thousands be opened to find one.

    Only a hint: an entry whose file has another time or size is read anew, and what is found is verified.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / "index.json"
        self._entries: dict[str, dict[str, Any]] = {}

    def lookup(self, files: Mapping[str, os.stat_result], article: Article) -> Iterable[tuple[str, Found]]:
        """Yield the names of files about the article: by digest, path and text, the newest first."""
        if not files:
            return
        self._bring_up_to_date(files)
        digest, path = f"urn:sha256:{article.source.sha256}", article.source.path
        newest = sorted(files, key=lambda name: files[name].st_mtime_ns, reverse=True)
        entries = [(name, self._entries[name]) for name in newest]
        yield from ((name, Found.DIGEST) for name, each in entries if digest in each["identifiers"])
        seen = ((name, (each["path"], each.get("opened", ""))) for name, each in entries)
        yield from ((name, Found.PATH) for name, at in seen if any(_is_same_path(one, path) for one in at))
        if article.text.strip():  # all pages without a text layer have the same text
            yield from ((name, Found.TEXT) for name, each in entries if each["text"] == article.text_hash)

    def opened(self, name: str) -> str:
        """Return where the document of a notes file was last opened without its notes being written."""
        return str(self._entries.get(name, {}).get("opened", ""))

    def note_opened(self, name: str, path: str) -> None:
        """Remember that a document was seen at another path than its notes file says."""
        self._bring_up_to_date(_notes_files(self._folder))
        entry = self._entries.get(name)
        if entry is not None and entry.get("opened") != path:
            entry["opened"] = path
            self._write()

    def _bring_up_to_date(self, files: Mapping[str, os.stat_result]) -> None:
        if not self._entries:
            self._entries = _read_index(self._path)
        fresh: dict[str, dict[str, Any]] = {}
        for name, stated in files.items():
            entry = self._entries.get(name)
            if entry is None or entry["stamp"] != [stated.st_mtime_ns, stated.st_size]:
                fresh[name] = {
                    "stamp": [stated.st_mtime_ns, stated.st_size],
                    **_about(self._folder / name),
                    "opened": (entry or {}).get("opened", ""),
                }
        gone = self._entries.keys() - files.keys()
        self._entries = {name: each for name, each in self._entries.items() if name not in gone} | fresh
        if fresh or gone:
            self._write()

    def _write(self) -> None:
        temporary = self._path.with_name(f".index.{os.getpid()}.tmp")
        # it only saves time: a folder that refuses it is told of when notes are written
        with suppress(OSError, ValueError):
            temporary.write_text(json.dumps({"files": self._entries}), encoding="utf-8")
            temporary.replace(self._path)


def _read_index(path: Path) -> dict[str, dict[str, Any]]:
    try:
        stated = json.loads(path.read_bytes())
        files = cast("dict[str, dict[str, Any]]", stated["files"])
        return {name: each for name, each in files.items() if _is_entry(each)}
    except (OSError, ValueError, RecursionError, LookupError, TypeError, AttributeError):
        return {}


def _is_entry(stated: Mapping[str, Any]) -> bool:
    kinds = {"stamp": list, "identifiers": list, "path": str, "text": str, "opened": str}
    return all(isinstance(stated.get(name), kind) for name, kind in kinds.items())


def _about(path: Path) -> dict[str, Any]:
    """Return what a notes file says of its document; of a file that cannot be read, nothing."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
            # as this program writes it; else the whole file is read
            found = re.search(rb'^ "about": (\{\n.*?^ \})', head, re.MULTILINE | re.DOTALL)
            written = found[1] if found else head + file.read()
        stated = json.loads(written)
        about = stated if found else stated.get("about")
        whole = b'{"items": [], "about": ' + json.dumps(about).encode() + b"}"
        notebook = Notebook.from_json(whole)
    except (OSError, ValueError, RecursionError, AttributeError):
        return {"identifiers": [], "path": "", "text": ""}
    return {"identifiers": notebook.identifiers, "path": notebook.path, "text": notebook.text_hash}


def _notes_files(folder: Path) -> dict[str, os.stat_result]:
    files: dict[str, os.stat_result] = {}
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(_ENDING) and not entry.name.startswith("."):
                with suppress(OSError):  # a link that leads nowhere
                    files[entry.name] = entry.stat()
    return files


def _is_same_path(one: str, other: str) -> bool:
    return bool(one) and os.path.normcase(one) == os.path.normcase(other)


def _slug(words: str) -> str:
    """Return words as a file name that every system takes; empty if they hold no Latin letter or digit."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    slug = "-".join(re.findall(r"[a-z0-9]+", plain.replace("'", "")))
    if len(slug) > _SLUG_MOST:
        slug = slug[: _SLUG_MOST + 1].rpartition("-")[0] or slug[:_SLUG_MOST]
    return f"{slug}-article" if _RESERVED.fullmatch(slug) else slug


def _stamp(stated: os.stat_result) -> tuple[int, int, int]:
    return (stated.st_mtime_ns, stated.st_size, stated.st_ino)


def _generation(real: Path) -> Path:
    return real.parent / ".generations" / real.name


@contextmanager
def _locked(folder: Path, wait_s: float) -> Generator[None]:
    """Hold the folder's lock, against other threads and other processes.

    Raises:
        StoreLockedError: someone else held it all the time.
    """
    import filelock

    lock = filelock.FileLock(folder / ".lock")
    try:
        lock.acquire(timeout=wait_s)
    except filelock.Timeout as error:
        told = f"The notes folder {folder} is held by another program; close the other copy of Pilcrow."
        raise StoreLockedError(told) from error
    try:
        yield
    finally:
        lock.release()


def _set_aside(real: Path) -> Path:
    number = 1
    while os.path.lexists(aside := real.with_name(f"{real.stem}.damaged-{number}.json")):
        number += 1
    return real.replace(aside)


def _replace_file(real: Path, data: bytes) -> None:
    """Put a file in the place of another, or leave that one as it was. The caller holds the lock.

    Raises:
        OSError: the disk or the folder refuses it.
    """
    temporary = real.with_name(f".{real.name}.tmp")
    temporary.unlink(missing_ok=True)  # of a copy that was killed
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            temporary.chmod(stat.S_IMODE(real.stat().st_mode))
        # clocks of file systems stand still for milliseconds, in which another program might write as well
        moment = time.time_ns()
        os.utime(temporary, ns=(moment, moment))
        _keep_generation(real)
        temporary.replace(real)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
    _flush_folder(real.parent)


def _keep_generation(real: Path) -> None:
    """Keep the file as it is now, if it is there; a folder that cannot hold two must still take the one."""
    if not real.exists():
        return
    kept = _generation(real)
    temporary = kept.with_name(f".{kept.name}.tmp")
    with suppress(OSError):
        kept.parent.mkdir(exist_ok=True)
        temporary.unlink(missing_ok=True)
        try:
            temporary.hardlink_to(real)
        except OSError:  # a file system without links
            shutil.copyfile(real, temporary)
        temporary.replace(kept)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows has no handle of a folder to flush
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network folders cannot be flushed; the file itself is
            os.fsync(handle)
    finally:
        os.close(handle)
