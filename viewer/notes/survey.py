"""All notes of all documents at once, and whether today's files still are what the notes were made on."""

import os
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from viewer.article.model import Article
from viewer.notes.anchoring import Anchor, anchor_all, count_states
from viewer.notes.annotation import Note
from viewer.notes.notebook import GroupChange, Notebook, difference
from viewer.notes.store import NotesStore, StoreError

_UNSEEN = str.maketrans("", "", "\u00ad\u200b\u2060\ufeff")  # shown as nothing within words


class FileState(StrEnum):
    """What became of the file that a notebook's notes were made on."""

    SAME = "same"  # the very same bytes
    SAME_TEXT = "same text"  # other bytes that read the same
    CHANGED = "changed"  # another text
    GONE = "gone"  # nothing lies where it was last seen
    UNREADABLE = "unreadable"  # it is there, and `Verdict.problem` says why it is of no use


@dataclass(frozen=True, slots=True)
class KeptNote:
    """A note with where it is kept and what it is on.

    Args:
        note: the note.
        title: the document's title as last seen, failing that its file's name.
        document_path: where the document was last seen; empty where nobody noted it.
        notes_path: the file the note is kept in.
        text_hash: hash of the text that its positions refer to; empty where none is named.
    """

    note: Note
    title: str
    document_path: str
    notes_path: Path
    text_hash: str


@dataclass(frozen=True)
class KeptNotebook:
    """The notes of one document with the file they are kept in."""

    notebook: Notebook
    notes_path: Path

    @property
    def title(self) -> str:
        """The document's title as last seen, failing that its file's name."""
        about = self.notebook.about
        stated = about.get("dc:title") or self.notebook.raw.get("title")
        name = self.notebook.path.replace("\\", "/").rpartition("/")[2]
        return stated if isinstance(stated, str) and stated else name or self.notes_path.name

    @cached_property
    def entries(self) -> tuple[KeptNote, ...]:
        """The notes in document order."""
        title, path, text_hash = self.title, self.notebook.path, self.notebook.text_hash
        return tuple(
            KeptNote(note, title, path, self.notes_path, note.text_hash or text_hash)
            for note in self.notebook.notes
        )


@dataclass(frozen=True)
class Survey:
    """Every note there is, and a sentence for each notes file that could not be read."""

    notebooks: tuple[KeptNotebook, ...]
    problems: tuple[str, ...] = ()

    @cached_property
    def entries(self) -> tuple[KeptNote, ...]:
        """The notes of all documents, one document after the other."""
        return tuple(entry for each in self.notebooks for entry in each.entries)


@dataclass(frozen=True)
class Verdict:
    """Whether today's file is the one that was annotated, and where each note stands in it.

    Args:
        file: what became of the file.
        anchors: each note's place by id; empty where there is no article to look in.
        problem: a sentence for the reader where there is none.
        has_known_bytes: whether the document was seen with these very bytes before. A changed file may well
            have been, if it was opened since and its notes were left where they were.
    """

    file: FileState
    anchors: Mapping[str, Anchor] = field(default_factory=dict[str, Anchor])
    problem: str = ""
    has_known_bytes: bool = False

    @property
    def sentence(self) -> str:
        """What is to be said of the file, without its name: "the same bytes"."""
        if self.file is FileState.CHANGED and self.has_known_bytes:
            return "another text than the notes were made on, in a file seen before"
        return _SENTENCES[self.file]


_SENTENCES = {
    FileState.SAME: "the same bytes",
    FileState.SAME_TEXT: "other bytes, the same text",
    FileState.CHANGED: "another text",
    FileState.GONE: "the file is gone",
    FileState.UNREADABLE: "the file cannot be read",
}


def kept_notes(store: NotesStore) -> Survey:
    """Return the notes of every document; a notes file that is damaged costs a sentence and no more."""
    return survey_of(store, store.paths())


def survey_of(store: NotesStore, paths: Iterable[Path]) -> Survey:
    """Return the notes kept in some of the files that `NotesStore.paths` names."""
    notebooks: list[KeptNotebook] = []
    problems: list[str] = []
    for path in paths:
        try:
            notebooks.append(KeptNotebook(store.read(path), path))
        except StoreError as error:
            problems.append(str(error))
    return Survey(tuple(notebooks), tuple(problems))


def verify(
    notebook: Notebook,
    read: Callable[[str], Article],
    *,
    refusals: tuple[type[Exception], ...] = (OSError,),
    is_cancelled: Callable[[], bool] | None = None,
) -> Verdict:
    """Read a notebook's document where it was last seen and say what became of it and of each note.

    Args:
        notebook: whose path names the document.
        read: the reader.
        refusals: the errors it raises for files it cannot read; their message is the sentence told.
        is_cancelled: asked now and then while notes are looked up.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    if is_gone(notebook):
        return Verdict(FileState.GONE, problem=_told_as_gone(notebook))
    try:
        article = read(notebook.path)
    except refusals as error:
        return Verdict(FileState.UNREADABLE, problem=str(error))
    return verdict_on(article, notebook, is_cancelled=is_cancelled)


def verdict_on(
    article: Article, notebook: Notebook, *, is_cancelled: Callable[[], bool] | None = None
) -> Verdict:
    """Say whether an article is what a notebook's notes were made on, and where each stands in it.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    anchors = anchor_all(article, notebook, is_cancelled=is_cancelled)
    has_known_bytes = f"urn:sha256:{article.source.sha256}" in notebook.identifiers
    # where no text is named, the bytes must do
    is_same_text = notebook.text_hash == article.text_hash or (has_known_bytes and not notebook.text_hash)
    if not is_same_text:
        file = FileState.CHANGED
    else:
        file = FileState.SAME if has_known_bytes else FileState.SAME_TEXT
    return Verdict(file, anchors, has_known_bytes=has_known_bytes)


def is_gone(notebook: Notebook) -> bool:
    """Whether nothing lies where a notebook's document was last seen."""
    try:
        os.stat(notebook.path)  # noqa: PTH116  pathlib takes the empty path for the folder it stands in
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return True
    except OSError:
        return False  # it may be there: reading it tells what is wrong
    return False


def counted(anchors: Mapping[str, Anchor]) -> str:
    """Return how many notes reached each state, in words: "38 exact, 1 orphan", or "no notes"."""
    counts = [f"{count} {state}" for state, count in count_states(anchors).items() if count]
    return ", ".join(counts) or "no notes"


def searchable(note: Note) -> str:
    """Return a note's quote, text and tags in the form in which they are looked through for words."""
    return _folded("\n".join((note.quote, note.text, *note.tags)))


def search_words(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase in the form in which `searchable` holds them; all must be found there."""
    return tuple(_folded(phrase).split())


def changed_at(note: Note) -> str:
    """Return when a note was last touched as UTC, `2026-01-02T03:04:05Z`; as stated where that is no time."""
    stated = note.modified or note.created
    if not stated or stated.endswith("Z"):
        return stated
    try:
        moment = datetime.fromisoformat(stated)
    except ValueError:
        return stated
    known = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return known.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def missing_now(earlier: Notebook, now: Notebook) -> GroupChange:
    """Return the change that brings back what an earlier state of a notebook held and the present one lacks.

    Notes that are there in either are left as they are now, as are corrections.
    """
    lacking = [note for note in earlier.notes if now.note(note.id) is None]
    if earlier.text_hash and earlier.text_hash != now.text_hash:
        lacking = [_on_text(note, earlier.text_hash) for note in lacking]
    return difference(now, replace(now, notes=(*now.notes, *lacking)))


def _on_text(note: Note, text_hash: str) -> Note:
    if note.is_document_note or note.text_hash:
        return note
    return note.with_target({**note.target, "pilcrow:textHash": text_hash})


def _told_as_gone(notebook: Notebook) -> str:
    if not notebook.path:
        return "Nobody noted where the document lies; open it to join it with its notes."
    return f"{notebook.path} is gone; open the document where it lies now to join it with its notes."


def _folded(text: str) -> str:
    plain = text if text.isascii() else unicodedata.normalize("NFC", text).translate(_UNSEEN)
    return plain.casefold()
