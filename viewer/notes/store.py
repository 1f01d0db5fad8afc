"""The notes' files: found by what the document is, written so that neither crash nor other program loses one.

One file a document in one folder. Beside the files stand
- `.generations/` with earlier states of each (see `viewer.notes.generations`),
- `.history/` with the steps that can be undone, from one opening to the next,
- `.trash/` with conflict copies of sync tools whose notes were taken in,
- `.index.json`, which can be thrown away, and `.lock`, held by whoever is writing (see `viewer.notes.disk`).
"""

import os
import re
import secrets
import unicodedata
import uuid
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from weakref import WeakKeyDictionary

from viewer.article.model import Article
from viewer.notes.captures import Capture
from viewer.notes.conflicts import copies_of, is_copy, orphans_of
from viewer.notes.disk import (
    Stamp,
    StoreError,
    StoreLockedError,
    locked,
    read_file,
    replace_file,
    retried,
    set_aside,
    stamp_of,
    told,
)
from viewer.notes.generations import Generation, generations, keep, keep_first
from viewer.notes.history import History
from viewer.notes.index import ENDING, Found, Index, is_same_path, notes_files
from viewer.notes.notebook import FORMAT_VERSION, Lineage, Notebook, merge
from viewer.notes.sketch import stated_sketch

__all__ = [
    "Capture",
    "Found",
    "Generation",
    "Loaded",
    "NotesStore",
    "Refreshed",
    "StoreError",
    "StoreLockedError",
    "new_id",
    "now",
]

_SLUG_MOST = 48
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)")  # names Windows keeps for devices


@dataclass(frozen=True, slots=True)
class Loaded:
    """A document's notes, the file they belong in, and sentences the reader should see."""

    notebook: Notebook
    path: Path
    messages: tuple[str, ...] = ()
    found: Found = Found.NEW


@dataclass(frozen=True, slots=True)
class Refreshed:
    """A notebook with what others wrote, and sentences the reader should see."""

    notebook: Notebook
    messages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    """A file as one opening of it last saw it: `base` is the state that its next notebook springs from."""

    real: Path
    stamp: Stamp
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

    What was on disk when a notebook was read is remembered by the notebook's lineage, not by its path: two
    documents that lie open may share one file, and what the one does not know the other has not deleted.

    A save takes milliseconds; whoever holds the lock longer than `lock_wait_s` is taken to hang.
    """

    def __init__(self, folder: Path, *, lock_wait_s: float = 5.0) -> None:
        self._folder = folder
        self._lock_wait_s = lock_wait_s
        self._index = Index(folder)
        self._known: WeakKeyDictionary[Lineage, _Known] = WeakKeyDictionary()
        self._looked: dict[Path, int] = {}

    def find(self, article: Article) -> Loaded:
        """Return an article's notes: by the file's digest, else by the path last seen, else by the same text.

        Conflict copies of the file are merged in. A damaged file is set aside and the newest good generation
        put in its place, which the messages then say.
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
                notebook = self._with_copies(notebook, path.resolve(), messages)
                return Loaded(notebook.seen_in(article), path, tuple(messages), found)
        if self._has_renamed(article, messages):
            return self.find(article)
        notebook = replace(Notebook.for_article(article), lineage=_lineage())
        return Loaded(notebook, self._new_path(article), tuple(messages))

    def captures(self, loaded: Loaded) -> list[Capture]:
        """Return other captures of a document's article which have notes that its own notebook lacks.

        The likest comes first. What cannot be read is passed over: nothing is lost by not being offered.
        """
        files = notes_files(self._folder)
        files.pop(loaded.path.name, None)
        found: list[Capture] = []
        for name in self._index.alike(files, stated_sketch(loaded.notebook.about)):
            notebook = _good(self._folder / name)
            if notebook is not None:
                found.append(Capture(notebook, self._folder / name))
        return [each for each in found if each.lacking(loaded.notebook)]

    def save(self, notebook: Notebook, path: Path) -> Notebook:
        """Write a notebook so that it is on disk when this returns; return what was written.

        What another program or another opening of the document wrote meanwhile is merged in, not overwritten;
        what was returned then holds more than what was given. Going on from either loses nothing.

        Raises:
            StoreError: it could not be written; the file is as it was.
        """
        with told(path):
            real = path.resolve()
            real.parent.mkdir(parents=True, exist_ok=True)
            with locked(real.parent, self._lock_wait_s):
                written = self._reconciled(notebook, real)
                data = written.to_json()
                replace_file(real, data, before=keep)
                stamp = stamp_of(real.stat())
                keep_first(real, data)
        on_disk = replace(written, lineage=None)
        if notebook.lineage:
            base = on_disk if written is notebook else replace(notebook, lineage=None)
            self._known[notebook.lineage] = _Known(real, stamp, on_disk, base)
        if written is notebook and notebook.lineage:
            return notebook
        return self._opened(written, _Known(real, stamp, on_disk, on_disk), notebook.lineage)

    def changed(self, notebook: Notebook, path: Path) -> bool:
        """Whether others wrote what this notebook does not know yet; made to be asked every few seconds."""
        real = path.resolve()
        known = self._known.get(notebook.lineage) if notebook.lineage else None
        with suppress(OSError):
            if known is None or known.real != real or known.stamp != stamp_of(real.stat()):
                return real.exists()
            folder_ns = real.parent.stat().st_mtime_ns
            if self._looked.get(real) != folder_ns:
                self._looked[real] = folder_ns
                return bool(copies_of(real))
        return False

    def refresh(self, notebook: Notebook, path: Path) -> Refreshed:
        """Return a notebook with what others wrote since it was read; the very same one if that was nothing.

        Conflict copies of the file are merged into it. A file that cannot be read just now is left alone.
        """
        real = path.resolve()
        messages: list[str] = []
        self._take_in_copies(notebook, real, messages)
        known = self._known.get(notebook.lineage) if notebook.lineage else None
        known = known if known and known.real == real else None
        try:
            written, stamp = read_file(real)
            theirs = known.on_disk if known and known.stamp == stamp else Notebook.from_json(written)
        except (OSError, ValueError):
            return Refreshed(notebook, tuple(messages))
        merged = notebook if known and theirs is known.base else merge(notebook, theirs, known and known.base)
        seen = _Known(real, stamp, theirs, theirs)
        if merged == notebook and merged.deleted == notebook.deleted and notebook.lineage:
            self._known[notebook.lineage] = seen
            return Refreshed(notebook, tuple(messages))
        return Refreshed(self._opened(merged, seen, notebook.lineage), tuple(messages))

    def paths(self) -> tuple[Path, ...]:
        """Return the notes files of all documents."""
        return tuple(self._folder / name for name in sorted(notes_files(self._folder)))

    @staticmethod
    def read(path: Path) -> Notebook:
        """Return what a notes file or a generation holds, for looking at.

        Raises:
            StoreError: it cannot be read, or is damaged.
        """
        with told(path, "The notes cannot be read from"):
            return Notebook.from_json(read_file(path)[0])

    @staticmethod
    def generations(path: Path) -> tuple[Generation, ...]:
        """Return the earlier states of a notes file that are kept, the newest first."""
        return generations(path.resolve())

    def save_history(self, path: Path, history: History, notebook: Notebook) -> None:
        """Keep the steps that can be undone and redone in a notebook; to be called after it was saved.

        Raises:
            StoreError: it could not be written.
        """
        real = path.resolve()
        with told(path, "The steps that can be undone cannot be written beside"):
            kept = _history_of(real)
            kept.parent.mkdir(parents=True, exist_ok=True)
            with locked(real.parent, self._lock_wait_s):
                replace_file(kept, history.to_json(_id_of(notebook)), is_durable=False)

    @staticmethod
    def load_history(path: Path, notebook: Notebook) -> History:
        """Return the steps that can be undone and redone in a notebook as it was loaded; perhaps none."""
        try:
            written = read_file(_history_of(path.resolve()))[0]
        except OSError:
            return History()
        return History.from_json(written, _id_of(notebook)).fitting(notebook)

    def _opened(self, notebook: Notebook, known: _Known, lineage: Lineage | None) -> Notebook:
        """Return the notebook as one that springs from what is known, by whoever the lineage names."""
        opened = replace(notebook, lineage=Lineage(lineage.token) if lineage else _lineage())
        if opened.lineage:
            self._known[opened.lineage] = known
        return opened

    def _reconciled(self, notebook: Notebook, real: Path) -> Notebook:
        """Return the notebook with what others wrote to its file since it was loaded."""
        known = self._known.get(notebook.lineage) if notebook.lineage else None
        known = known if known and known.real == real else None
        try:
            stamp = stamp_of(real.stat())
        except FileNotFoundError:
            return notebook
        if known and known.stamp == stamp:
            theirs = known.on_disk
        else:
            try:
                theirs = Notebook.from_json(read_file(real)[0])
            except ValueError:
                _set_damaged_aside(real)
                return notebook
        base = known.base if known else None
        return notebook if theirs is base else merge(notebook, theirs, base)

    def _candidates(self, article: Article) -> Iterable[tuple[str, Found]]:
        """Yield names of files that may hold the article's notes, likeliest first, some twice."""
        ending = f".{article.source.sha256[:12]}{ENDING}"
        files = notes_files(self._folder)
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
            return any(is_same_path(each, article.source.path) for each in seen)
        return notebook.text_hash == article.text_hash

    def _read(self, path: Path, messages: list[str]) -> Notebook | None:
        real = path.resolve()
        try:
            written, stamp = read_file(real)
            notebook = Notebook.from_json(written)
        except ValueError as error:
            return self._restored(real, str(error), messages)
        except OSError as error:
            messages.append(f"The notes file {path} cannot be read ({error.strerror}); it is left as it is.")
            return None
        if notebook.version > FORMAT_VERSION:
            messages.append(
                f"The notes file {path} was written by a newer Pilcrow (format {notebook.version}, this one "
                f"knows {FORMAT_VERSION}); what it does not know is kept, but not shown."
            )
        return self._opened(notebook, _Known(real, stamp, notebook, notebook), None)

    def _restored(self, real: Path, reason: str, messages: list[str]) -> Notebook | None:
        """Set a damaged file aside and put its newest good generation in its place, if there is one."""
        good = _newest_good(real)
        sentence = f"The notes file {real} is damaged ({reason})"
        try:
            with locked(real.parent, self._lock_wait_s):
                repaired = _good(real)
                if repaired:  # by another copy of the program, while this one waited
                    return self._opened(
                        repaired, _Known(real, stamp_of(real.stat()), repaired, repaired), None
                    )
                sentence += f" and was set aside as {_set_damaged_aside(real).name}"
                if good:
                    replace_file(real, good.to_json())
        except OSError as error:
            sentence += f" and cannot be replaced ({error.strerror or str(error).rstrip('.')})"
        if not good:
            messages.append(f"{sentence}; there is no earlier copy, so the notes start empty.")
            return None
        messages.append(f"{sentence}; its last good copy, with {_counted(good)}, was opened.")
        with suppress(OSError):
            return self._opened(good, _Known(real, stamp_of(real.stat()), good, good), None)
        return replace(good, lineage=_lineage())

    def _has_renamed(self, article: Article, messages: list[str]) -> bool:
        """Give a conflict copy whose notes file is gone that file's name; whether there was one."""
        for path, original in orphans_of(self._folder, f".{article.source.sha256[:12]}{ENDING}"):
            try:
                with locked(self._folder, self._lock_wait_s):
                    retried(lambda path=path, original=original: path.rename(original))
            except OSError as error:
                messages.append(f"The notes file {path} cannot be renamed ({error}); it is left as it is.")
            else:
                return True
        return False

    def _with_copies(self, notebook: Notebook, real: Path, messages: list[str]) -> Notebook:
        if not copies_of(real):
            return notebook
        refreshed = self.refresh(notebook, real)
        messages += refreshed.messages
        return refreshed.notebook

    def _take_in_copies(self, notebook: Notebook, real: Path, messages: list[str]) -> None:
        """Merge conflict copies into their file and lay them in the trash, or leave them all as they are."""
        copies = {path: other for path in copies_of(real) if (other := _copy_of(notebook, path)) is not None}
        if not copies:
            return
        try:
            with told(real), locked(real.parent, self._lock_wait_s):
                written = notebook if not real.exists() else Notebook.from_json(read_file(real)[0])
                for other in copies.values():
                    written = merge(written, other)
                replace_file(real, written.to_json(), before=keep)
                for path, other in copies.items():
                    kept = set_aside(path, lambda number, name=path.name: _trash(real, name, number))
                    messages.append(
                        f"The conflict copy {path.name}, with {_counted(other)}, was merged into the notes; "
                        f"it now lies in {kept.parent}."
                    )
        except StoreError as error:
            messages.append(f"{error} Conflict copies beside it are left until it can be.")

    def _new_path(self, article: Article) -> Path:
        slug = _slug(article.title or "") or _slug(Path(article.source.path).stem) or "article"
        ending = f"{article.source.sha256[:12]}{ENDING}"
        path, number = self._folder / f"{slug}.{ending}", 1
        while os.path.lexists(path):
            number += 1
            path = self._folder / f"{slug}-{number}.{ending}"
        return path


def _lineage() -> Lineage:
    return Lineage(secrets.token_hex(4))


def _id_of(notebook: Notebook) -> str:
    return str(notebook.raw.get("id", ""))


def _history_of(real: Path) -> Path:
    return real.parent / ".history" / real.name


def _trash(real: Path, name: str, number: int) -> Path:
    return real.parent / ".trash" / (name if number == 1 else f"{Path(name).stem}-{number}.json")


def _copy_of(notebook: Notebook, path: Path) -> Notebook | None:
    other = _good(path)  # or perhaps still on its way
    return other if other and is_copy(notebook, other, path.name) else None


def _newest_good(real: Path) -> Notebook | None:
    return next((found for each in generations(real) if (found := _good(each.path))), None)


def _good(path: Path) -> Notebook | None:
    with suppress(OSError, ValueError):
        return Notebook.from_json(read_file(path)[0])
    return None


def _counted(notebook: Notebook) -> str:
    count = len(notebook.notes)
    return f"{count} note{'s'[: count != 1]}"


def _set_damaged_aside(real: Path) -> Path:
    return set_aside(real, lambda number: real.with_name(f"{real.stem}.damaged-{number}.json"))


def _slug(words: str) -> str:
    """Return words as a file name that every system takes; empty if they hold no Latin letter or digit."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    slug = "-".join(re.findall(r"[a-z0-9]+", plain.replace("'", "")))
    if len(slug) > _SLUG_MOST:
        slug = slug[: _SLUG_MOST + 1].rpartition("-")[0] or slug[:_SLUG_MOST]
    return f"{slug}-article" if _RESERVED.fullmatch(slug) else slug
