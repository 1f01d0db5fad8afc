"""Steps taken back and done again at the desk: random scripts of note work return to equal notebooks."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, Block, BlockKind, Source, Span
from viewer.find import FoldedText
from viewer.notes.notebook import Notebook, NoteChange
from viewer.notes.store import NotesStore
from viewer.ui.desk import Desk
from viewer.ui.document import Document
from viewer.ui.note_work import NoteWork
from viewer.ui.settings import Preferences
from viewer.ui.tasks import Tasks

TEXT = "The ferry 🚢 left 한국호 at dawn; the pier stays closed."


class Work:
    """One document on a desk, and the reader's hands."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        source = Source("/a/b.txt", "0" * 64, "text/plain", "UTF-8", len(TEXT.encode()))
        block = Block(BlockKind.PARAGRAPH, Span(0, len(TEXT)), TEXT, 1, None)
        article = Article(TEXT, (block,), {}, (), source)
        self.desk = desk
        self.empty = Notebook.for_article(article)
        path = folder / "b.notes.json"
        self.document = Document("/a/b.txt", article, article, self.empty, path, {}, FoldedText(TEXT))
        desk.documents = [self.document]
        desk.current = self.document
        self.hands = NoteWork(desk)

    @property
    def notebook(self) -> Notebook:
        return self.document.notebook

    @property
    def index(self) -> int:
        return self.document.history.position

    @property
    def texts(self) -> list[str]:
        return [note.text for note in self.notebook.notes]

    def do(self, act: str, number: int, text: str) -> None:
        notes = self.notebook.notes
        note_id = notes[number % len(notes)].id if notes else "none"
        span = Span(number, number + 3 + number % 7)
        match act:
            case "comment":
                self.hands.comment(span if number % 4 else None)
            case "highlight":
                self.hands.highlight(span)
            case "bookmark":
                self.hands.bookmark(span)
            case "write":
                self.hands.write(note_id, text)
            case "colour":
                self.hands.colour(note_id, ("pink", "green")[number % 2])
            case "tag":
                self.hands.tag(note_id, (text,))
            case "delete":
                self.hands.remove(note_id)
            case _:
                self.hands.correct("place", text)

    def undo(self) -> None:
        self.desk.undo(self.document)

    def redo(self) -> None:
        self.desk.redo(self.document)


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["comment", "highlight", "bookmark", "write", "colour", "tag", "delete", "correct"]),
        st.integers(0, 20),
        st.text(max_size=6),
    ),
    max_size=20,
)
with_one_desk = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    tasks = Tasks()
    made = Desk(tasks, NotesStore(tmp_path), Preferences())
    yield made
    made.leave_off()
    tasks.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def work(desk: Desk, tmp_path: Path) -> Work:
    return Work(desk, tmp_path)


@with_one_desk
@given(acts=ACTS)
def test_every_step_can_be_taken_back_and_done_again(
    desk: Desk, tmp_path: Path, acts: list[tuple[str, int, str]]
) -> None:
    work = Work(desk, tmp_path)
    states = {0: work.notebook}
    for each in acts:
        work.do(*each)
        states[work.index] = work.notebook  # typing on overwrites its own step
    last = work.index
    for index in range(last - 1, -1, -1):
        work.undo()
        assert (work.index, work.notebook) == (index, states[index])
    assert work.notebook == work.empty
    for index in range(1, last + 1):
        work.redo()
        assert (work.index, work.notebook) == (index, states[index])


@with_one_desk
@given(before=ACTS, back=st.integers(0, 20), after=ACTS)
def test_a_new_step_after_going_back_forgets_what_lay_ahead(
    desk: Desk,
    tmp_path: Path,
    before: list[tuple[str, int, str]],
    back: int,
    after: list[tuple[str, int, str]],
) -> None:
    work = Work(desk, tmp_path)
    for each in before:
        work.do(*each)
    for _ in range(back):
        work.undo()
    ahead, here = work.document.history.to_redo, work.notebook
    for each in after:
        work.do(*each)
    assert work.document.history.to_redo is (ahead if work.notebook is here else None)
    changed, steps = work.notebook, work.index
    for _ in range(steps):
        work.undo()
    assert work.notebook == work.empty
    for _ in range(steps):
        work.redo()
    assert work.notebook == changed


@with_one_desk
@given(acts=ACTS)
def test_every_note_in_the_notebook_has_its_anchor_and_no_other(
    desk: Desk, tmp_path: Path, acts: list[tuple[str, int, str]]
) -> None:
    work = Work(desk, tmp_path)
    for each in acts:
        work.do(*each)
    for _ in range(len(acts) // 2):
        work.undo()
    assert set(work.document.anchors) == {note.id for note in work.notebook.notes}
    for note in work.notebook.notes:
        span = work.document.span_of(note.id)
        assert note.is_document_note if span is None else span.of(TEXT) == note.quote


def test_typing_in_one_note_is_one_step(work: Work) -> None:
    work.do("comment", 3, "")
    for text in ("l", "la", "late 🚢"):
        work.do("write", 0, text)
    assert work.index == 2
    work.undo()
    assert work.texts == [""]
    work.redo()
    assert work.texts == ["late 🚢"]


def test_typing_in_another_note_is_another_step(work: Work) -> None:
    for start in (3, 9):
        work.do("comment", start, "")
    for number, text in ((0, "a"), (1, "b"), (0, "c")):
        work.do("write", number, text)
    assert work.index == 5


def test_typing_after_another_act_is_another_step(work: Work) -> None:
    work.do("comment", 3, "")
    work.do("write", 0, "a")
    work.do("colour", 1, "")
    work.do("write", 0, "ab")
    assert work.index == 4


def test_typing_after_going_back_is_a_step_of_its_own(work: Work) -> None:
    work.do("comment", 3, "")
    work.do("write", 0, "a")
    work.do("tag", 0, "t")
    work.undo()
    work.do("write", 0, "b")
    work.undo()
    assert work.texts == ["a"]


def test_corrections_do_not_join_each_other(work: Work) -> None:
    work.do("correct", 0, "Pier")
    work.do("correct", 0, "Harbour")
    work.undo()
    assert work.document.article.metadata["place"].value == "Pier"


@pytest.mark.parametrize("act", ["undo", "redo"])
def test_a_step_that_does_not_fit_any_more_goes_and_says_so(work: Work, act: str) -> None:
    said: list[str] = []
    work.desk.said.connect(said.append)
    work.do("comment", 3, "")
    (note,) = work.notebook.notes
    theirs = replace(note, text="theirs")
    if act == "redo":
        work.undo()
    before = note if act == "undo" else None
    work.document.notebook = work.notebook.apply(NoteChange(before, theirs), when="2026-01-02T03:04:05Z")
    getattr(work, act)()
    assert work.texts == ["theirs"]
    assert "another program" in said[-1]
    assert (work.document.history.to_undo, work.document.history.to_redo) == (None, None)


def test_there_is_nothing_to_take_back_at_first(work: Work) -> None:
    work.undo()
    work.redo()
    assert work.notebook is work.empty
