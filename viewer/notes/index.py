"""Which document each notes file is about, in a file of its own lest thousands be opened to find one."""

import json
import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

from viewer.article.model import Article
from viewer.notes.conflicts import ENDING, original_of
from viewer.notes.notebook import Notebook
from viewer.notes.sketch import likeness_of, stated_sketch

_HEAD_BYTES = 65536  # `about` stands before the items, so that the head of a file tells whose it is


class Found(StrEnum):
    """By what a document's notes were found."""

    NEW = "new"  # there are none yet
    DIGEST = "digest"  # the very same bytes, wherever they lie now
    PATH = "path"  # other bytes at the path where the document was last seen
    TEXT = "text"  # the same text in another file


class Index:
    """Which document each notes file of a folder is about.

    Only a hint: an entry whose file has another time or size is read anew, and what is found is verified.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / ".index.json"
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
        yield from ((name, Found.PATH) for name, at in seen if any(is_same_path(one, path) for one in at))
        if article.text.strip():  # all pages without a text layer have the same text
            yield from ((name, Found.TEXT) for name, each in entries if each["text"] == article.text_hash)

    def alike(self, files: Mapping[str, os.stat_result], sketch: str) -> list[str]:
        """Return the names of files about captures of the article that a sketch is of, the likest first."""
        if not files or not sketch:
            return []
        self._bring_up_to_date(files)
        likeness = {name: likeness_of(sketch, self._entries[name]["sketch"]) for name in files}
        return sorted((name for name in files if likeness[name]), key=lambda name: -likeness[name])

    def places_of(self, files: Mapping[str, os.stat_result], digest: str) -> list[str]:
        """Return where the document with these bytes was seen, by the SHA-256 of them."""
        if not files:
            return []
        self._bring_up_to_date(files)
        meant = [each for each in self._entries.values() if f"urn:sha256:{digest}" in each["identifiers"]]
        seen = [str(place) for each in meant for place in (each.get("opened", ""), each["path"])]
        return [place for place in dict.fromkeys(seen) if place]

    def opened(self, name: str) -> str:
        """Return where the document of a notes file was last opened without its notes being written."""
        return str(self._entries.get(name, {}).get("opened", ""))

    def note_opened(self, name: str, path: str) -> None:
        """Remember that a document was seen at another path than its notes file says."""
        self._bring_up_to_date(notes_files(self._folder))
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
    kinds = {"stamp": list, "identifiers": list, "path": str, "text": str, "sketch": str, "opened": str}
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
        return {"identifiers": [], "path": "", "text": "", "sketch": ""}
    return {
        "identifiers": notebook.identifiers,
        "path": notebook.path,
        "text": notebook.text_hash,
        "sketch": stated_sketch(notebook.about),
    }


def notes_files(folder: Path) -> dict[str, os.stat_result]:
    """Return the notes files of a folder by name, without conflict copies of those that are there."""
    files: dict[str, os.stat_result] = {}
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(ENDING) and not entry.name.startswith("."):
                with suppress(OSError):  # a link that leads nowhere
                    files[entry.name] = entry.stat()
    return {name: stated for name, stated in files.items() if original_of(name)[0] not in files}


def is_same_path(one: str, other: str) -> bool:
    """Whether two paths are one to the file system; no path is the empty one."""
    return bool(one) and os.path.normcase(one) == os.path.normcase(other)
