"""Notes on their way to disk: soon, in order, again where refused, merged where another wrote."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event, Timer

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from viewer.article.model import Span
from viewer.find import FoldedText
from viewer.notes.anchoring import placed
from viewer.notes.annotation import Motivation, Note
from viewer.notes.notebook import NoteChange
from viewer.notes.store import NotesStore, new_id, now
from viewer.readers import read_article
from viewer.ui.document import Document, SaveState
from viewer.ui.saving import Saver
from viewer.ui.tasks import Lane, Tasks


@dataclass
class Scene:
    saver: Saver
    tasks: Tasks
    store: NotesStore
    document: Document
    states: list[SaveState]

    def add(self, text: str = "") -> Note:
        note = Note(new_id(), Motivation.COMMENTING, now(), now(), (), text=text)
        note = placed(note, self.document.read, Span(0, 7))
        self.document.notebook = self.document.notebook.apply(NoteChange(None, note), when=now())
        return note

    def written(self) -> list[str]:
        stored = json.loads(self.document.notes_path.read_text("utf-8"))
        return [item["body"].get("value", "") for item in stored["items"]]


@pytest.fixture
def scene(qtbot: QtBot, home: Path, ferry: Path) -> Iterator[Scene]:
    tasks, store = Tasks(), NotesStore(home / "notes")
    article = read_article(ferry, with_language=False)
    loaded = store.find(article)
    document = Document(
        str(ferry), article, article, loaded.notebook, loaded.path, {}, FoldedText(article.text)
    )
    states: list[SaveState] = []
    saver = Saver(tasks, store)
    saver.changed.connect(lambda each: states.append(each.save_state))
    yield Scene(saver, tasks, store, document, states)
    tasks.close()
    saver.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def gate(scene: Scene) -> Iterator[Event]:
    """Holds the lane of the saves up until it is set."""
    event = Event()
    scene.tasks.run(Lane.SAVE, "held", event.wait, _ignore, _ignore)
    yield event
    event.set()


def _ignore(_answer: object) -> None:
    pass


def test_an_act_is_written_at_once(scene: Scene, qtbot: QtBot) -> None:
    scene.add("one")
    scene.saver.note_change(scene.document, is_typing=False)
    qtbot.waitUntil(lambda: scene.document.save_state is SaveState.SAVED)
    assert scene.written() == ["one"]
    assert scene.states == [SaveState.WAITING, SaveState.SAVED]
    assert scene.document.saved_at is not None


def test_typing_is_written_once_when_it_pauses(scene: Scene, qtbot: QtBot) -> None:
    for text in ("l", "la", "lat", "late"):
        scene.add(text)
        scene.saver.note_change(scene.document, is_typing=True)
    assert scene.states == [SaveState.WAITING] * 4
    qtbot.waitUntil(lambda: scene.document.save_state is SaveState.SAVED)
    assert sorted(scene.written()) == ["l", "la", "lat", "late"]
    assert scene.states.count(SaveState.SAVED) == 1


def test_typing_without_a_pause_is_written_within_a_second(scene: Scene, qtbot: QtBot) -> None:
    written = scene.document.notes_path

    def still_typing() -> bool:
        scene.add()
        scene.saver.note_change(scene.document, is_typing=True)
        return written.exists()

    qtbot.waitUntil(still_typing, timeout=2000)  # which asks more often than a pause is long


def test_what_came_while_writing_is_written_too(scene: Scene, qtbot: QtBot, gate: Event) -> None:
    scene.add("first")
    scene.saver.note_change(scene.document, is_typing=False)
    qtbot.waitUntil(lambda: scene.tasks.is_busy(("save", id(scene.document))))
    scene.add("second")  # without a word to the saver, as a merge does
    gate.set()
    qtbot.waitUntil(lambda: scene.document.save_state is SaveState.SAVED)
    assert sorted(scene.written()) == ["first", "second"]


def test_finishing_writes_what_waits(scene: Scene) -> None:
    scene.add("last words")
    scene.saver.note_change(scene.document, is_typing=True)
    assert scene.saver.finish([scene.document]) == []
    assert scene.written() == ["last words"]
    assert scene.document.save_state is SaveState.SAVED


def test_finishing_waits_for_what_is_being_written(scene: Scene, qtbot: QtBot, gate: Event) -> None:
    scene.add("under way")
    scene.saver.note_change(scene.document, is_typing=False)
    qtbot.waitUntil(lambda: scene.tasks.is_busy(("save", id(scene.document))))
    Timer(0.05, gate.set).start()
    assert scene.saver.finish([scene.document]) == []
    assert scene.written() == ["under way"]


def test_there_is_nothing_to_finish_where_nothing_changed(scene: Scene) -> None:
    assert scene.saver.finish([scene.document]) == []
    assert not scene.document.notes_path.exists()
    assert scene.states == []


def test_a_refusal_is_told_and_tried_again(scene: Scene, qtbot: QtBot, home: Path, monkeypatch) -> None:
    monkeypatch.setattr("viewer.ui.saving._RETRY_MS", 50)
    home.mkdir()
    (home / "notes").write_text("in the way")
    scene.add("one")
    scene.saver.note_change(scene.document, is_typing=False)
    qtbot.waitUntil(lambda: scene.document.save_state is SaveState.FAILED)
    assert scene.document.save_problem.endswith(".")
    scene.add("two")
    scene.saver.note_change(scene.document, is_typing=True)  # does not hide that the first is not safe
    assert scene.document.save_state is SaveState.FAILED
    assert scene.saver.finish([scene.document]) == [scene.document]
    (home / "notes").unlink()
    qtbot.waitUntil(lambda: scene.document.save_state is SaveState.SAVED)
    assert sorted(scene.written()) == ["one", "two"]
    assert scene.document.save_problem == ""


def test_an_unforeseen_error_is_not_taken_for_a_full_disk(scene: Scene) -> None:
    with pytest.raises(ZeroDivisionError):
        scene.saver._refused(scene.document, ZeroDivisionError())


def test_what_another_wrote_is_merged_and_told(scene: Scene, qtbot: QtBot, ferry: Path) -> None:
    scene.add("ours")
    scene.saver.note_change(scene.document, is_typing=False)
    qtbot.waitUntil(lambda: scene.document.save_state is SaveState.SAVED)
    theirs = NotesStore(scene.document.notes_path.parent)
    loaded = theirs.find(read_article(ferry, with_language=False))
    other = replace(loaded.notebook.notes[0], id=new_id(), text="theirs")
    theirs.save(loaded.notebook.apply(NoteChange(None, other), when=now()), loaded.path)
    merged = []

    def take(document: Document, notebook) -> None:
        document.notebook = notebook
        merged.append(sorted(note.text for note in notebook.notes))

    scene.saver.merged.connect(take)
    scene.add("ours again")
    scene.saver.note_change(scene.document, is_typing=False)
    qtbot.waitUntil(lambda: bool(merged))
    assert merged == [["ours", "ours again", "theirs"]]
    qtbot.waitUntil(lambda: scene.document.save_state is SaveState.SAVED)
    assert sorted(scene.written()) == ["ours", "ours again", "theirs"]


def test_what_was_typed_during_a_merge_is_not_lost(scene: Scene, qtbot: QtBot, ferry: Path) -> None:
    scene.add("ours")
    assert scene.saver.finish([scene.document]) == []
    scene.saver.note_change(scene.document, is_typing=False)
    qtbot.waitUntil(lambda: scene.document.save_state is SaveState.SAVED)
    theirs = NotesStore(scene.document.notes_path.parent)
    loaded = theirs.find(read_article(ferry, with_language=False))
    other = replace(loaded.notebook.notes[0], id=new_id(), text="theirs")
    theirs.save(loaded.notebook.apply(NoteChange(None, other), when=now()), loaded.path)

    def take(document: Document, notebook) -> None:
        document.notebook = notebook

    scene.saver.merged.connect(take)
    gate = Event()
    scene.tasks.run(Lane.SAVE, "held", gate.wait, _ignore, _ignore)
    scene.add("before")
    scene.saver.note_change(scene.document, is_typing=False)
    qtbot.waitUntil(lambda: scene.tasks.is_busy(("save", id(scene.document))))
    scene.add("meanwhile")
    gate.set()
    qtbot.waitUntil(lambda: scene.document.save_state is SaveState.SAVED)
    assert sorted(scene.written()) == ["before", "meanwhile", "ours", "theirs"]
    assert len(scene.document.notebook.notes) == 4


def test_saves_use_a_lane_of_their_own(scene: Scene) -> None:
    scene.add("one")
    scene.saver.note_change(scene.document, is_typing=False)
    scene.saver.finish([scene.document])
    assert list(scene.tasks._lanes) == [Lane.SAVE]
