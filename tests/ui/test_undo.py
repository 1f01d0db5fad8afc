"""Steps taken back and done again: random scripts of note work return to equal notebooks."""

from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QUndoStack

from viewer.article.model import Article, Block, BlockKind, Source, Span
from viewer.notes.anchoring import placed
from viewer.notes.annotation import Motivation, Note
from viewer.notes.notebook import Change, Correction, CorrectionChange, Notebook, NoteChange
from viewer.ui.undo import ApplyChange

TEXT = "The ferry 🚢 left 한국호 at dawn; the pier stays closed."
WHEN = "2026-01-02T03:04:05Z"


def article() -> Article:
    source = Source("/a/b.txt", "0" * 64, "text/plain", "UTF-8", len(TEXT.encode()))
    block = Block(BlockKind.PARAGRAPH, Span(0, len(TEXT)), TEXT, 1, None)
    return Article(TEXT, (block,), {}, (), source)


class Work:
    """A notebook and its undo stack, worked as the desk does."""

    def __init__(self) -> None:
        self.article = article()
        self.notebook = Notebook.for_article(self.article)
        self.stack = QUndoStack()
        self.made = 0

    def push(self, change: Change, *, joins: bool = False) -> None:
        self.stack.push(ApplyChange("step", change, self.apply, joins=joins))

    def apply(self, change: Change) -> None:
        self.notebook = self.notebook.apply(change, when=WHEN)

    def add(self, start: int = 4, length: int = 5) -> Note:
        self.made += 1
        note = Note(
            f"urn:uuid:{self.made:08d}-0000-4000-8000-000000000000", Motivation.COMMENTING, WHEN, WHEN, ()
        )
        note = placed(note, self.article, Span(start, start + length))
        self.push(NoteChange(None, note))
        return self.note(note.id)

    def note(self, note_id: str) -> Note:
        found = self.notebook.note(note_id)
        assert found is not None
        return found

    def write(self, note_id: str, text: str) -> None:
        note = self.note(note_id)
        self.push(NoteChange(note, replace(note, text=text)), joins=True)


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["add", "write", "colour", "tag", "delete", "correct"]),
        st.integers(0, 20),
        st.text(max_size=6),
    ),
    max_size=20,
)


def do(work: Work, act: str, number: int, text: str) -> None:
    notes = work.notebook.notes
    note = notes[number % len(notes)] if notes else None
    if act == "add":
        work.add(number, 3 + number % 7)
    elif act == "correct":
        before = work.notebook.corrections.get("place")
        after = Correction(text or "x", "", WHEN) if number % 3 else None
        if (before.value if before else None) != (after.value if after else None):
            work.push(CorrectionChange("place", before, after))
    elif note is None:
        return
    elif act == "write":
        work.write(note.id, text)
    elif act == "colour":
        work.push(NoteChange(note, replace(note, colour=("pink", "green")[number % 2])))
    elif act == "tag":
        work.push(NoteChange(note, replace(note, tags=(text,))))
    else:
        work.push(NoteChange(note, None))


@given(ACTS)
def test_every_step_can_be_taken_back_and_done_again(acts: list[tuple[str, int, str]]) -> None:
    work = Work()
    states = {0: work.notebook}
    for act, number, text in acts:
        do(work, act, number, text)
        states[work.stack.index()] = work.notebook  # typing on overwrites its own step
    last = work.stack.index()
    for index in range(last - 1, -1, -1):
        work.stack.undo()
        assert work.notebook == states[index]
    for index in range(1, last + 1):
        work.stack.redo()
        assert work.notebook == states[index]


@given(ACTS, st.integers(0, 20), ACTS)
def test_a_new_step_after_going_back_forgets_what_lay_ahead(
    before: list[tuple[str, int, str]], back: int, after: list[tuple[str, int, str]]
) -> None:
    work = Work()
    for each in before:
        do(work, *each)
    for _ in range(back):
        work.stack.undo()
    for each in after:
        do(work, *each)
    changed, steps = work.notebook, work.stack.index()
    while work.stack.canUndo():
        work.stack.undo()
    assert work.notebook == Notebook.for_article(work.article)
    for _ in range(steps):
        work.stack.redo()
    assert work.notebook == changed


def test_typing_in_one_note_is_one_step() -> None:
    work = Work()
    note = work.add()
    for text in ("l", "la", "late 🚢"):
        work.write(note.id, text)
    assert work.stack.count() == 2
    work.stack.undo()
    assert work.note(note.id).text == ""
    work.stack.redo()
    assert work.note(note.id).text == "late 🚢"


def test_typing_in_another_note_is_another_step() -> None:
    work = Work()
    first, second = work.add(), work.add(10)
    work.write(first.id, "a")
    work.write(second.id, "b")
    work.write(first.id, "c")
    assert work.stack.count() == 5


def test_typing_after_another_act_is_another_step() -> None:
    work = Work()
    note = work.add()
    work.write(note.id, "a")
    work.push(NoteChange(work.note(note.id), replace(work.note(note.id), colour="blue")))
    work.write(note.id, "ab")
    assert work.stack.count() == 4


def test_corrections_do_not_join_typing() -> None:
    work = Work()
    correction = CorrectionChange("place", None, Correction("Pier", "", WHEN))
    work.push(correction, joins=True)
    work.push(CorrectionChange("place", correction.after, None), joins=True)
    assert work.stack.count() == 2


@pytest.mark.parametrize("act", ["undo", "redo"])
def test_a_step_that_does_not_fit_any_more_goes(act: str) -> None:
    work = Work()
    note = work.add()
    if act == "redo":
        work.stack.undo()
        work.notebook = work.notebook.apply(NoteChange(None, replace(note, text="theirs")), when=WHEN)
    else:
        work.notebook = work.notebook.apply(NoteChange(note, replace(note, text="theirs")), when=WHEN)
    partial(getattr(work.stack, act))()
    assert [each.text for each in work.notebook.notes] == ["theirs"]
    assert work.stack.count() == 0
