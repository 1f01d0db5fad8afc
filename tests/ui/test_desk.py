"""The desk alone: what it opens, says and changes, without a window."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, Span
from viewer.find import Query
from viewer.notes.annotation import Motivation
from viewer.notes.notebook import Notebook, NoteChange
from viewer.notes.store import NotesStore
from viewer.readers import ReadError
from viewer.ui.desk import Desk
from viewer.ui.document import Document, SaveState
from viewer.ui.find_work import FindWork
from viewer.ui.note_work import NoteWork
from viewer.ui.settings import Preferences
from viewer.ui.tasks import Tasks

PAYLOADS: dict[str, tuple[type, ...]] = {
    "document_opened": (Document,),
    "document_closed": (Document,),
    "current_changed": (Document, type(None)),
    "article_changed": (Document,),
    "notes_changed": (Document,),
    "save_changed": (Document,),
    "trail_changed": (Document,),
    "place_wished": (int,),
    "preferences_changed": (Preferences,),
    "said": (str,),
    "failed": (str,),
}


class Heard:
    """Everything a desk said, in order."""

    def __init__(self, desk: Desk) -> None:
        self.all: list[tuple[str, Any]] = []
        for name in PAYLOADS:
            getattr(desk, name).connect(lambda payload, name=name: self.all.append((name, payload)))

    def of(self, name: str) -> list[Any]:
        return [payload for each, payload in self.all if each == name]

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.all]


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def desk(tasks: Tasks, home: Path) -> Iterator[Desk]:
    made = Desk(tasks, NotesStore(home / "notes"), Preferences())
    yield made
    made.leave_off()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def heard(desk: Desk) -> Heard:
    return Heard(desk)


def lay(desk: Desk, path: Path, **more: Any) -> Document:
    desk.open(str(path), **more)
    assert desk.reading.settle(str(path), 10)
    document = desk.document_at(str(path))
    assert document is not None
    return document


def reopened(desk: Desk, document: Document, encoding: str | None) -> Document:
    desk.reopen(document, encoding)
    assert desk.reading.settle(document.path, 10)
    found = desk.document_at(document.path)
    assert found is not None
    return found


def test_what_is_opened_is_told_in_order(desk: Desk, heard: Heard, ferry: Path) -> None:
    document = lay(desk, ferry)
    assert heard.names == ["document_opened", "current_changed"]
    assert heard.of("document_opened") == heard.of("current_changed") == [document]
    assert document.article.title == "Ferry Service Resumes After the Storm"


def test_every_signal_carries_what_it_promises(
    desk: Desk, heard: Heard, ferry: Path, letter: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    work = NoteWork(desk)
    document = lay(desk, ferry)
    work.highlight(Span(0, 7))
    work.highlight(Span(0, 7))
    work.correct("place", "Pier")
    desk.leave(document, 5)
    desk.walk(-1)
    desk.prefer(theme="dark")
    lay(desk, letter)
    qtbot.waitUntil(lambda: document.save_state is SaveState.SAVED)
    for each in list(desk.documents):
        desk.close(each)
    desk.open(str(tmp_path / "none"))
    qtbot.waitUntil(lambda: "failed" in heard.names)
    assert set(heard.names) == set(PAYLOADS)
    for name, payload in heard.all:
        assert isinstance(payload, PAYLOADS[name]), name


def test_a_document_behind_does_not_come_to_the_front(desk: Desk, ferry: Path, letter: Path) -> None:
    first = lay(desk, ferry)
    second = lay(desk, letter, in_front=False)
    assert desk.documents == [first, second]
    assert desk.current is first
    desk.bring_forward(second)
    assert desk.current is second


def test_the_first_document_comes_to_the_front_in_any_case(desk: Desk, ferry: Path) -> None:
    assert lay(desk, ferry, in_front=False) is desk.current


def test_a_place_beyond_the_text_is_its_end(desk: Desk, ferry: Path) -> None:
    document = lay(desk, ferry, offset=10**9)
    assert document.place == len(document.article.text)


def test_closing_the_current_document_brings_its_neighbour(desk: Desk, ferry: Path, letter: Path) -> None:
    first, second = lay(desk, ferry), lay(desk, letter)
    desk.bring_forward(first)
    desk.close(first)
    assert desk.current is second
    desk.close(second)
    assert desk.current is None


def test_closing_another_document_leaves_the_current_one(desk: Desk, ferry: Path, letter: Path) -> None:
    first, second = lay(desk, ferry), lay(desk, letter)
    desk.close(first)
    assert desk.current is second


def test_reading_anew_takes_the_old_one_s_place(desk: Desk, heard: Heard, ferry: Path, letter: Path) -> None:
    old, other = lay(desk, ferry), lay(desk, letter)
    ferry.write_text("Another title\n\nThe text is another one now.\n", "utf-8")
    new = reopened(desk, old, "UTF-8")
    assert desk.documents == [new, other]
    assert new is not old
    assert heard.of("document_closed") == [old]
    assert "another one now" in new.article.text


def test_a_folder_of_notes_that_refuses_keeps_the_old_reading(
    desk: Desk, heard: Heard, ferry: Path, home: Path
):
    document = lay(desk, ferry)
    home.mkdir(exist_ok=True)
    (home / "notes").write_text("in the way")
    NoteWork(desk).highlight(Span(0, 7))
    desk.reopen(document, "windows-1252")
    assert desk.documents == [document]
    assert "stays open" in heard.of("failed")[0]
    assert desk.unsaved() == [document]
    (home / "notes").unlink()
    assert desk.unsaved() == []


def test_an_unforeseen_error_is_not_swallowed(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError):
        desk.report(ZeroDivisionError())


@pytest.mark.parametrize("error", [ReadError("Cannot read a.txt; it is empty."), OSError("No disk.")])
def test_a_foreseen_error_is_told(desk: Desk, heard: Heard, error: Exception) -> None:
    desk.report(error)
    assert heard.of("failed") == [str(error)]


def test_the_same_preference_again_is_no_change(desk: Desk, heard: Heard) -> None:
    desk.prefer(theme="dark")
    desk.prefer(theme="dark")
    desk.prefer(zoom_percent=100)
    assert [each.theme for each in heard.of("preferences_changed")] == ["dark"]


def test_walking_nowhere_wishes_nothing(desk: Desk, heard: Heard, ferry: Path) -> None:
    desk.walk(-1)
    document = lay(desk, ferry)
    desk.walk(-1)
    desk.walk(1)
    assert heard.of("place_wished") == []
    document.place = 30
    desk.leave(document, 10)
    desk.walk(-1)
    document.place = 10
    desk.walk(1)
    assert heard.of("place_wished") == [10, 30]


def test_messages_about_the_notes_file_are_said(desk: Desk, heard: Heard, ferry: Path, home: Path) -> None:
    document = lay(desk, ferry)
    NoteWork(desk).highlight(Span(0, 7))
    desk.close(document)
    document.notes_path.write_text("{ torn")
    for old in (home / "notes" / ".generations").glob("*/*"):
        old.unlink()
    again = lay(desk, ferry)
    assert again.notebook.notes == ()
    assert any("damaged" in each for each in heard.of("said"))


def test_notes_work_on_nothing_is_nothing(desk: Desk, heard: Heard) -> None:
    work = NoteWork(desk)
    work.comment(None)
    work.highlight(Span(0, 1))
    work.bookmark(Span(0, 1))
    work.correct("place", "Pier")
    work.write("urn:uuid:none", "text")
    work.remove("urn:uuid:none")
    assert heard.all == []


def test_a_note_keeps_what_it_is_asked_to(desk: Desk, ferry: Path) -> None:
    work, document = NoteWork(desk), lay(desk, ferry)
    work.comment(Span(54, 63))
    (note,) = document.notebook.notes
    steps = len(document.history.steps)
    work.write(note.id, note.text)  # nothing changed, so there is no step
    work.colour(note.id, note.colour)
    assert len(document.history.steps) == steps
    work.tag(note.id, ("pier", "항구"))
    work.colour(note.id, "green")
    changed = document.notebook.note(note.id)
    assert changed is not None
    assert (changed.tags, changed.colour, changed.quote) == (("pier", "항구"), "green", "NORTHPORT")
    work.comment(None)
    assert document.notebook.notes[0].colour == "green"
    assert document.notebook.notes[0].motivation is Motivation.COMMENTING


def test_notes_of_a_document_behind_can_be_changed(desk: Desk, ferry: Path, letter: Path) -> None:
    work, document = NoteWork(desk), lay(desk, ferry)
    work.comment(Span(54, 63))
    lay(desk, letter)
    work.write(document.notebook.notes[0].id, "from behind")
    assert [note.text for note in document.notebook.notes] == ["from behind"]


def test_notes_stand_in_the_order_of_the_text(desk: Desk, ferry: Path) -> None:
    work, document = NoteWork(desk), lay(desk, ferry)
    for start in (100, 60, 130):
        work.comment(Span(start, start + 3))
    work.comment(None)
    places = [document.span_of(note.id) for note in document.notes_in_order()]
    assert places == [None, Span(60, 63), Span(100, 103), Span(130, 133)]
    assert document.span_of("urn:uuid:none") is None


def test_lost_notes_come_last(desk: Desk, ferry: Path) -> None:
    work, document = NoteWork(desk), lay(desk, ferry)
    work.comment(document.article.paragraphs[0].span)
    work.comment(document.article.paragraphs[4].span)
    lost = document.notes_in_order()[0]
    desk.close(document)
    ferry.write_text(
        ferry.read_text("utf-8").replace("NORTHPORT, May 3 (NNA) -- The ferry left", "Gulls: 12 "), "utf-8"
    )
    stored = json.loads(document.notes_path.read_text("utf-8"))
    for item in stored["items"]:
        if item["id"] == lost.id:
            item["target"]["selector"] = [
                {"type": "TextQuoteSelector", "exact": "wholly other words, in no text"}
            ]
    document.notes_path.write_text(json.dumps(stored), "utf-8")
    again = lay(desk, ferry)
    assert [note.id for note in again.notes_in_order()][-1] == lost.id
    assert again.span_of(lost.id) is None


def test_a_change_that_does_not_fit_leaves_the_notebook_alone(desk: Desk, heard: Heard, ferry: Path) -> None:
    work, document = NoteWork(desk), lay(desk, ferry)
    work.comment(Span(54, 63))
    note, before = document.notebook.notes[0], document.notebook
    desk.push(document, NoteChange(None, note), "twice")
    assert "another program" in heard.of("said")[-1]
    assert document.notebook is before
    assert len(document.history.steps) == 1
    assert "another program" in heard.of("said")[-1]


# --- finding ------------------------------------------------------------------------------------------


def test_only_the_newest_query_is_answered(desk: Desk, tasks: Tasks, ferry: Path, qtbot: QtBot) -> None:
    finder, document = FindWork(desk, tasks), lay(desk, ferry)
    finder.prepare()
    counts: list[int] = []
    finder.changed.connect(lambda each: counts.append(len(each.matches.spans)))
    for phrase in ("f", "fe", "ferry", "pier"):
        finder.look_for(Query(phrase))
    assert finder.settle(document, 10)
    assert counts == [2]
    finder.look_for(Query("no such words"))
    assert finder.settle(document, 10)
    finder.look_for(Query(""))
    finder.step(1)
    finder.choose(3)
    assert len(document.matches.spans) == 0


def test_finding_without_a_document_does_nothing(desk: Desk, tasks: Tasks) -> None:
    finder = FindWork(desk, tasks)
    finder.prepare()
    finder.look_for(Query("a"))
    finder.step(1)
    finder.choose(0)
    finder.forget()
    assert not tasks.is_busy(("find", id(None)))


def test_what_was_found_can_be_forgotten_and_found_again(desk: Desk, tasks: Tasks, ferry: Path) -> None:
    finder, document = FindWork(desk, tasks), lay(desk, ferry)
    finder.look_for(Query("ferry"))
    finder.settle(document, 10)
    wished: list[Span] = []
    finder.match_wished.connect(wished.append)
    finder.choose(2)
    assert wished == [document.matches.spans[2]]
    finder.forget()
    assert len(document.matches.spans) == 0
    finder.step(1)  # F3 without the bar looks for the last phrase again
    assert finder.settle(document, 10)
    assert isinstance(document.article, Article)
    assert isinstance(document.notebook, Notebook)


# --- steps that outlive the window --------------------------------------------------------------------


def test_steps_can_be_undone_after_closing_and_opening_again(desk: Desk, ferry: Path) -> None:
    work, document = NoteWork(desk), lay(desk, ferry)
    work.highlight(Span(0, 7))
    work.comment(Span(54, 63))
    note_id = document.notebook.notes[-1].id
    for text in ("a", "at", "at dawn 🚢"):
        work.write(note_id, text)
    desk.undo(document)
    written = document.notebook
    desk.close(document)
    again = lay(desk, ferry)
    assert again.notebook == written
    assert [step.text for step in again.history.steps] == ["highlight", "note", "typing"]
    desk.redo(again)
    assert again.notebook.notes[-1].text == "at dawn 🚢"
    for _ in range(3):
        desk.undo(again)
    assert again.notebook.notes == ()
    assert again.history.to_undo is None


def test_another_programs_note_is_seen_while_the_document_lies_open(
    desk: Desk, heard: Heard, ferry: Path, home: Path, qtbot: QtBot
) -> None:
    work, document = NoteWork(desk), lay(desk, ferry)
    work.highlight(Span(0, 7))
    qtbot.waitUntil(lambda: document.save_state is SaveState.SAVED)
    store = NotesStore(home / "notes")
    loaded = store.find(document.read)
    other = replace(loaded.notebook.notes[0], id="urn:uuid:11111111-0000-4000-8000-000000000000", text="hi")
    store.save(loaded.notebook.apply(NoteChange(None, other), when="2026-01-02T03:04:05Z"), loaded.path)
    qtbot.waitUntil(lambda: len(document.notebook.notes) == 2, timeout=10_000)
    assert "another program" in heard.of("said")[-1]
    assert set(document.anchors) == {note.id for note in document.notebook.notes}
    desk.undo(document)
    assert [note.text for note in document.notebook.notes] == ["hi"]


# --- places in doubt ----------------------------------------------------------------------------------


@pytest.fixture
def edited(desk: Desk, ferry: Path) -> Document:
    """A document edited after three notes were made: one moved, one was changed, one lost its words."""
    work, document = NoteWork(desk), lay(desk, ferry)
    text = document.article.text
    quotes = ("The pier stays closed.", "The ferry left the pier at dawn", "Nobody minds the 𝒳 on the sail.")
    for words in quotes:
        start = text.index(words)
        work.highlight(Span(start, start + len(words)))
    desk.close(document)
    written = ferry.read_text("utf-8").replace("left the pier at dawn", "left the long pier at dawn")
    written = written.replace("   Straße", "   A paragraph was put in here.\n\n   Straße")
    ferry.write_text(written.replace("   Nobody minds the 𝒳 on the sail.\n\n", ""), "utf-8")
    return lay(desk, ferry)


def states(document: Document) -> dict[str, str]:
    return {note.quote: document.anchors[note.id].state.value for note in document.notebook.notes}


def test_notes_in_a_changed_document_say_what_became_of_their_places(edited: Document) -> None:
    assert states(edited) == {
        "The pier stays closed.": "moved",
        "The ferry left the pier at dawn": "changed",
        "Nobody minds the 𝒳 on the sail.": "orphan",
    }
    assert [note.quote[:9] for note in edited.doubts()] == ["The ferry", "Nobody mi"]
    assert [note.quote[:9] for note in edited.moved()] == ["The pier "]


def test_a_changed_place_is_accepted_undone_and_kept(desk: Desk, ferry: Path, edited: Document) -> None:
    work, (changed, _) = NoteWork(desk), edited.doubts()
    span = edited.span_of(changed.id)
    assert span is not None
    work.settle(changed.id, span)
    assert states(edited)["The ferry left the long pier at dawn"] == "exact"
    desk.undo(edited)
    assert states(edited)["The ferry left the pier at dawn"] == "changed"
    desk.redo(edited)
    desk.close(edited)
    assert states(lay(desk, ferry))["The ferry left the long pier at dawn"] == "exact"


def test_moved_notes_are_taken_over_as_one_step(desk: Desk, edited: Document) -> None:
    NoteWork(desk).settle_moved()
    assert edited.moved() == []
    assert states(edited)["The pier stays closed."] == "exact"
    desk.undo(edited)
    assert len(edited.moved()) == 1


def test_a_lost_note_kept_without_a_place_is_not_asked_about_again(
    desk: Desk, ferry: Path, edited: Document
) -> None:
    lost = edited.doubts()[-1]
    NoteWork(desk).keep_without_place(lost.id)
    assert lost.id not in [note.id for note in edited.doubts()]
    desk.undo(edited)
    assert lost.id in [note.id for note in edited.doubts()]
    desk.redo(edited)
    desk.close(edited)
    again = lay(desk, ferry)
    assert lost.id not in [note.id for note in again.doubts()]
    assert again.notebook.note(lost.id).quote == lost.quote
    desk.close(again)
    back = "   Nobody minds the 𝒳 on the sail.\n\n   The last ferry"
    ferry.write_text(ferry.read_text("utf-8").replace("   The last ferry", back), "utf-8")
    assert lay(desk, ferry).anchors[lost.id].state.value == "moved"


def test_deleted_notes_come_back_or_go_for_good(desk: Desk, ferry: Path) -> None:
    work, document = NoteWork(desk), lay(desk, ferry)
    work.highlight(Span(0, 7))
    work.highlight(Span(54, 63))
    first, second = document.notebook.notes
    work.remove(first.id)
    work.remove(second.id)
    assert {each.id for each in document.notebook.trash} == {first.id, second.id}
    work.restore([first.id])
    assert [note.id for note in document.notebook.notes] == [first.id]
    assert document.anchors[first.id].state.value == "exact"
    work.purge([second.id])
    assert document.notebook.trash == ()
    desk.undo(document)
    assert [each.id for each in document.notebook.trash] == [second.id]
