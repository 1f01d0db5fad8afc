"""All notes gathered from the disk bit by bit, as rows that can be sorted and filtered at once."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic

from PySide6.QtCore import QLocale, QObject, Signal

from viewer.article.model import Article
from viewer.notes.store import NotesStore, StoreError
from viewer.notes.survey import (
    FileState,
    KeptNote,
    Verdict,
    changed_at,
    is_gone,
    searchable,
    survey_of,
    verify,
)
from viewer.readers import ReadError
from viewer.ui.note_rows import kind_of
from viewer.ui.tasks import Lane, Tasks
from viewer.ui.theme import NOTE_COLOURS

_READ_FOR_S = 0.08  # notes files are read for so long before what they hold is shown
_UNPLACED = 1 << 30  # sorts behind every paragraph
_KINDS = ("document-note", "comment", "highlight", "bookmark")


@dataclass(slots=True, eq=False)
class NoteRow:
    """A note as the list shows it: what is seen of it, and what sorting and filtering ask for.

    The note itself is not kept: ten thousand of them, as they are read from JSON, are a million objects, and
    each time Python looks through these for garbage the window would stand still.

    `state` is empty until the document was looked at; then it is the value of an `AnchorState` or, where
    there is no document to look in, of a `FileState`.
    """

    notes_path: Path
    note_id: str
    number: int  # in its document
    title: str
    document_path: str
    kind: str
    colour: str
    quote: str
    text: str
    tags: tuple[str, ...]
    paragraph: int | None
    held: str
    changed: str
    state: str
    problem: str = ""

    @classmethod
    def of(cls, kept: KeptNote, number: int, state: str) -> "NoteRow":
        """Return a note's row."""
        note = kept.note
        return cls(
            notes_path=kept.notes_path,
            note_id=note.id,
            number=number,
            title=kept.title,
            document_path=kept.document_path,
            kind=kind_of(note),
            colour=note.colour,
            quote=note.quote,
            text=note.text,
            tags=note.tags,
            paragraph=note.paragraph,
            held=searchable(note),
            changed=changed_at(note),
            state=state,
        )

    @property
    def key(self) -> tuple[Path, str]:
        """What the note is known by when all is read anew; an id alone may stand in two files."""
        return self.notes_path, self.note_id

    @property
    def has_document(self) -> bool:
        """Whether there is a document to be opened, as far as is known."""
        return self.state not in {FileState.GONE, FileState.UNREADABLE}


@dataclass(frozen=True, slots=True)
class Choice:
    """Which notes are shown; what is empty lets every one pass."""

    words: tuple[str, ...] = ()
    colour: str = ""
    kind: str = ""
    tag: str = ""
    state: str = ""
    since: str = ""

    def passing(self, rows: Sequence[NoteRow]) -> list[NoteRow]:
        """Return the rows that pass, in their order; each condition is asked of what the last one left."""
        found = list(rows)
        if self.colour:
            found = [row for row in found if row.colour == self.colour]
        if self.kind:
            found = [row for row in found if row.kind == self.kind]
        if self.tag:
            found = [row for row in found if self.tag in row.tags]
        if self.state:
            found = [row for row in found if row.state == self.state]
        if self.since:
            found = [row for row in found if row.changed >= self.since]
        for word in self.words:
            found = [row for row in found if word in row.held]
        return found


@dataclass(frozen=True)
class _Read:
    """What one stretch of reading notes files came to, and what is left to be read."""

    rows: Mapping[Path, Sequence[NoteRow]]
    problems: Sequence[str]
    left: Sequence[Path]


def _read_some(store: NotesStore, paths: Sequence[Path]) -> _Read:
    rows: dict[Path, Sequence[NoteRow]] = {}
    problems: list[str] = []
    ends = monotonic() + _READ_FOR_S
    count = 0
    while count < len(paths) and (count == 0 or monotonic() < ends):
        survey = survey_of(store, paths[count : count + 1])
        problems.extend(survey.problems)
        for kept in survey.notebooks:
            state = str(FileState.GONE) if is_gone(kept.notebook) else ""
            rows[kept.notes_path] = [NoteRow.of(each, at, state) for at, each in enumerate(kept.entries)]
        count += 1
    return _Read(rows, problems, paths[count:])


class Gathering(QObject):
    """Reads all notes files, then looks up every note, bit by bit and off the window's thread."""

    rows_read = Signal(object)  # Mapping[Path, Sequence[NoteRow]] by notes file
    judged = Signal(object, object)  # the notes file's Path, Verdict
    problems_found = Signal(object)  # Sequence[str]
    progressed = Signal(str)
    ended = Signal()

    def __init__(
        self,
        tasks: Tasks,
        store: NotesStore,
        read: Callable[[str], Article],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._store = store
        self._read = read
        self._key: Hashable = ("all notes", id(self))
        self._cancelled = Event()
        self._total = 0
        self._unjudged: list[Path] = []

    def start(self) -> None:
        """Begin anew; what was under way is given up."""
        self.stop()
        self._cancelled = Event()
        self._unjudged = []
        self.progressed.emit(self.tr("Reading the notes…"))
        self._run(self._store.paths, self._begin)

    def stop(self) -> None:
        """Give up what is under way."""
        self._cancelled.set()
        self._tasks.void(self._key)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._tasks.run(Lane.LATER, self._key, work, done, self._fail)

    def _fail(self, error: BaseException) -> None:
        self.ended.emit()
        raise error

    def _begin(self, paths: Sequence[Path]) -> None:
        self._total = len(paths)
        self._read_on(paths)

    def _read_on(self, paths: Sequence[Path]) -> None:
        if paths:
            self._run(partial(_read_some, self._store, paths), self._take_read)
        else:
            self._total = len(self._unjudged)
            self._judge_on()

    def _take_read(self, read: _Read) -> None:
        self._unjudged += [path for path, rows in read.rows.items() if rows]
        if read.problems:
            self.problems_found.emit(read.problems)
        self.rows_read.emit(read.rows)
        done = self._total - len(read.left)
        words = self.tr("Reading the notes… {0} of %Ln file(s)", "", self._total)
        self.progressed.emit(words.format(_number(done)))
        self._read_on(read.left)

    def _judge_on(self) -> None:
        if not self._unjudged:
            self.progressed.emit("")
            self.ended.emit()
            return
        done = self._total - len(self._unjudged) + 1
        words = self.tr("Looking the notes up… document {0} of {1}")
        self.progressed.emit(words.format(_number(done), _number(self._total)))
        path = self._unjudged.pop(0)
        store, read, is_cancelled = self._store, self._read, self._cancelled.is_set

        def work() -> Verdict:
            return verify(store.read(path), read, refusals=(ReadError, OSError), is_cancelled=is_cancelled)

        def done_one(verdict: Verdict) -> None:
            self.judged.emit(path, verdict)
            self._judge_on()

        self._tasks.run(Lane.LATER, self._key, work, done_one, self._pass_over)

    def _pass_over(self, error: BaseException) -> None:
        """Leave a notes file that was damaged or taken away since it was read; its notes stay unjudged."""
        if not isinstance(error, StoreError):
            self._fail(error)
        self.problems_found.emit([str(error)])
        self._judge_on()


def _words_of(row: NoteRow) -> str:
    return (row.quote or row.text).casefold()


def _paragraph(row: NoteRow) -> int:
    return 0 if row.kind == "document-note" else row.paragraph or _UNPLACED


# by what a column of the list sorts, in the columns' order
ORDERS: Sequence[Callable[[NoteRow], tuple[object, ...]]] = (
    lambda row: (_KINDS.index(row.kind), NOTE_COLOURS.index(row.colour)),
    lambda row: (_words_of(row),),
    lambda row: (row.title.casefold(), str(row.notes_path), row.number),
    lambda row: (_paragraph(row), row.title.casefold(), row.number),
    lambda row: (not row.tags, [tag.casefold() for tag in row.tags]),
    lambda row: (row.changed, row.number),
)


def _number(count: int) -> str:
    return QLocale().toString(count)
