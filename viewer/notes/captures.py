"""Notes that were made on another capture of the same article: a copy of them for the capture at hand.

An article is kept as a text, as a saved page and as a PDF. Where the texts are the very same, these share one
notebook; where they are not (a menu, a title, a paragraph more), each has its own, and the reader may have
notes copied from one to the other. The originals stay where they are.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from viewer.article.model import Article
from viewer.notes.anchoring import anchor_all
from viewer.notes.annotation import Note
from viewer.notes.changes import GroupChange, NoteChange
from viewer.notes.merging import EDITS, VERSIONS
from viewer.notes.notebook import Notebook

_VIA = "via"  # from where an annotation was obtained; Source: W3C Web Annotation Data Model, section 3.3.7


@dataclass(frozen=True)
class Capture:
    """Another capture of an article: its notes, and the file in which they are kept."""

    notebook: Notebook
    notes_path: Path

    @property
    def name(self) -> str:
        """The name of the captured file; of one that nobody noted, that of the notes file."""
        return self.notebook.path.replace("\\", "/").rpartition("/")[2] or self.notes_path.name

    def lacking(self, own: Notebook) -> tuple[Note, ...]:
        """Return the notes that were never taken over into a document's own notebook, nor stem from it."""
        known = {note.id for note in own.notes}
        known.update(
            *(_origins(note.raw) for note in own.notes), *(_origins(each.item) for each in own.deleted)
        )
        return tuple(note for note in self.notebook.notes if known.isdisjoint({note.id, *_origins(note.raw)}))

    def taking_over(self, article: Article, own: Notebook, new_id: Callable[[], str]) -> GroupChange:
        """Return the change that copies the notes which a document's own notebook lacks into it.

        Where the very words stand in the article, the copy is put on them; of words that were edited, stand
        in several places or are gone, it keeps the selectors, so that anchoring tells their state and the
        reader is asked.

        Args:
            article: the document.
            own: its own notebook.
            new_id: gives an id for each copy, lest two documents share one.
        """
        rebased = self.notebook.rebased(article, anchor_all(article, self.notebook))
        lacking = {note.id for note in self.lacking(own)}
        copies = (_copy(note, new_id()) for note in rebased.notes if note.id in lacking)
        return GroupChange(tuple(NoteChange(None, copy) for copy in copies))


def _copy(note: Note, new_id: str) -> Note:
    """Return the note under another id, with the account of its origins and without that of its edits."""
    kept = {name: value for name, value in note.to_dict().items() if name not in {EDITS, VERSIONS}}
    origins = [note.id, *_origins(note.raw)]
    return Note.from_dict({**kept, "id": new_id, _VIA: origins if len(origins) > 1 else note.id})


def _origins(raw: Mapping[str, Any]) -> tuple[str, ...]:
    stated = raw.get(_VIA)
    members = cast("list[object]", stated) if isinstance(stated, list) else [stated]
    return tuple(each for each in members if isinstance(each, str))
