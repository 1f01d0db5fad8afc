"""Every note of every document, and what became of the files they were made on."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.article.model import Article
from viewer.notes.anchoring import AnchorState, Cancelled
from viewer.notes.annotation import Motivation, Note
from viewer.notes.notebook import Notebook, NoteChange
from viewer.notes.store import NotesStore
from viewer.notes.survey import (
    FileState,
    KeptNotebook,
    Verdict,
    changed_at,
    counted,
    kept_notes,
    missing_now,
    search_words,
    searchable,
    survey_of,
    verdict_on,
    verify,
)

WHEN = "2026-02-03T04:05:06Z"


def with_notes(article: Article, *notes: Note) -> Notebook:
    notebook = Notebook.for_article(article)
    for note in notes:
        notebook = notebook.apply(NoteChange(None, note), when=WHEN)
    return notebook


@pytest.fixture
def store(folder) -> NotesStore:
    return NotesStore(folder)


def test_the_notes_of_every_document_are_listed(store, make_article, make_note) -> None:
    harbour = make_article()
    mine = make_article("서울의 👩‍🚀 and 𝒳 met.", title=None, path="/captures/mine.txt")
    for article, quote in ((harbour, "dredger"), (mine, "👩‍🚀 and 𝒳")):
        loaded = store.find(article)
        note = make_note(article, quote)
        store.save(loaded.notebook.apply(NoteChange(None, note), when=WHEN), loaded.path)
    survey = kept_notes(store)
    assert survey.problems == ()
    told = {(each.title, each.note.quote, Path(each.document_path).name) for each in survey.entries}
    assert told == {
        ("The Harbour at Work", "dredger", "harbour.txt"),
        ("mine.txt", "👩‍🚀 and 𝒳", "mine.txt"),
    }
    assert {each.text_hash for each in survey.entries} == {harbour.text_hash, mine.text_hash}
    assert {each.notes_path for each in survey.entries} == set(store.paths())


def test_a_damaged_file_costs_a_sentence_and_no_more(store, folder, article, make_note) -> None:
    loaded = store.find(article)
    note = make_note(article, "silt")
    store.save(loaded.notebook.apply(NoteChange(None, note), when=WHEN), loaded.path)
    torn = folder / "torn.0123456789ab.notes.json"
    torn.write_bytes(b'{"type": "AnnotationSet", "items": [')
    survey = kept_notes(store)
    assert [each.note.quote for each in survey.entries] == ["silt"]
    (problem,) = survey.problems
    assert str(torn) in problem
    assert torn.exists()  # looking sets nothing aside


def test_an_empty_folder_has_no_notes(store) -> None:
    assert kept_notes(store).entries == ()
    assert survey_of(store, ()).problems == ()


def test_a_notebook_that_names_nothing_is_called_by_its_file() -> None:
    bare = Notebook.from_json(b'{"type": "AnnotationSet", "about": {"dc:title": 7}, "items": []}')
    kept = KeptNotebook(bare, Path("/notes/somewhere.0123.notes.json"))
    assert kept.title == "somewhere.0123.notes.json"


def test_a_note_that_names_its_own_text_keeps_it(article, make_note) -> None:
    strange = make_note(article, "silt")
    strange = strange.with_target({**strange.target, "pilcrow:textHash": "sha256:of-another"})
    notebook = with_notes(article, strange)
    (entry,) = KeptNotebook(notebook, Path("a")).entries
    assert entry.text_hash == "sha256:of-another"


@pytest.fixture
def document(tmp_path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_text("only its being there counts", "utf-8")
    return path


def test_the_same_bytes_are_known(make_article, make_note, document) -> None:
    article = make_article(path=str(document))
    notebook = with_notes(article, make_note(article, "silt"), make_note(article, None, 2))
    asked: list[str] = []

    def read(path: str) -> Article:
        asked.append(path)
        return article

    verdict = verify(notebook, read)
    assert verdict.file is FileState.SAME
    assert verdict.sentence == "the same bytes"
    assert asked == [str(document)]
    assert {each.state for each in verdict.anchors.values()} == {AnchorState.EXACT}
    assert counted(verdict.anchors) == "2 exact"


def test_other_bytes_with_the_same_text_are_told_apart(make_article, make_note) -> None:
    article = make_article()
    verdict = verdict_on(make_article(extra=b"\r\n"), with_notes(article, make_note(article, "silt")))
    assert verdict.file is FileState.SAME_TEXT
    assert verdict.sentence == "other bytes, the same text"


def test_another_text_is_told_with_each_note_s_state(make_article, make_note) -> None:
    article = make_article()
    notebook = with_notes(
        article,
        make_note(article, "The crew slept. The tug lifted silt at night.", 1),
        make_note(article, "“Nobody asked us,” a pilot said", 2),
    )
    other = make_article("Before all that.", "Then: The crew slept. The tug lifted silt at night. Good.")
    verdict = verdict_on(other, notebook)
    assert verdict.file is FileState.CHANGED
    assert verdict.sentence == "another text"
    assert not verdict.has_known_bytes
    states = {notebook.notes[0].id: verdict.anchors[notebook.notes[0].id].state}
    assert AnchorState.EXACT not in states.values()
    assert verdict.anchors[notebook.notes[1].id].state is AnchorState.ORPHAN
    assert "1 orphan" in counted(verdict.anchors)


def test_a_changed_file_that_was_opened_since_does_not_pass_for_the_annotated_one(
    make_article, make_note
) -> None:
    article, other = make_article(), make_article("All of it was written anew.")
    seen = with_notes(article, make_note(article, "silt")).seen_in(other)
    verdict = verdict_on(other, seen)
    assert verdict.file is FileState.CHANGED
    assert verdict.has_known_bytes
    assert "seen before" in verdict.sentence


def test_where_no_text_is_named_the_bytes_must_do(article) -> None:
    notebook = Notebook.for_article(article)
    unnamed = replace(notebook, text_hash="")
    assert verdict_on(article, unnamed).file is FileState.SAME


def never(path: str) -> Article:
    raise AssertionError(path)


@pytest.mark.parametrize("place", ["", "nowhere/harbour.txt", "harbour.txt/below", "a\0b"])
def test_a_file_that_is_gone_is_not_read(make_article, document, place: str) -> None:
    path = str(document.parent / place) if place and "\0" not in place else place
    notebook = Notebook.for_article(make_article(path=path))
    verdict = verify(notebook, never)
    assert verdict.file is FileState.GONE
    assert verdict.anchors == {}
    assert "open " in verdict.problem
    assert path in verdict.problem
    assert counted(verdict.anchors) == "no notes"


def test_a_file_that_cannot_be_read_says_why(make_article, document) -> None:
    class RefusedError(Exception):
        pass

    def read(path: str) -> Article:
        raise RefusedError(f"{path} holds no text; name another file.")

    notebook = Notebook.for_article(make_article(path=str(document)))
    verdict = verify(notebook, read, refusals=(RefusedError,))
    assert (verdict.file, verdict.sentence) == (FileState.UNREADABLE, "the file cannot be read")
    assert verdict.problem == f"{document} holds no text; name another file."
    with pytest.raises(RefusedError):
        verify(notebook, read)  # what nobody foresaw is not swallowed


def test_a_path_that_leads_in_a_circle_is_left_to_the_reader(make_article, tmp_path) -> None:
    circle = tmp_path / "circle.txt"
    circle.symlink_to(circle)

    def read(path: str) -> Article:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), path)

    verdict = verify(Notebook.for_article(make_article(path=str(circle))), read)
    assert verdict.file is FileState.UNREADABLE


def test_looking_up_can_be_given_up(make_article, make_note) -> None:
    article = make_article()
    notebook = with_notes(article, make_note(article, "silt"))
    with pytest.raises(Cancelled):
        verdict_on(make_article("Another text."), notebook, is_cancelled=lambda: True)


def test_words_are_found_whatever_their_form(make_note, article) -> None:
    note = make_note(article, "a safe har\u00adbour", text="Straße bei Cafe\u0301 서울", tags=("Hafen",))
    held = searchable(note)
    for phrase in ("HARBOUR", "strasse", "café", "서울", "hafen bei", "  safe\u00a0a "):
        assert all(word in held for word in search_words(phrase)), phrase
    assert search_words(" ") == ()
    assert "ship" not in held


@pytest.mark.parametrize(
    ("stated", "told"),
    [
        ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
        ("2026-01-02T01:04:05+02:00", "2026-01-01T23:04:05Z"),
        ("2026-01-02T03:04:05.123456", "2026-01-02T03:04:05Z"),
        ("some day", "some day"),
        ("", "2025-05-05T05:05:05Z"),
    ],
)
def test_times_of_other_programs_compare_with_ours(stated: str, told: str) -> None:
    note = Note(
        id="urn:uuid:1",
        motivation=Motivation.COMMENTING,
        created="2025-05-05T05:05:05Z",
        modified=stated,
        selectors=(),
    )
    assert changed_at(note) == told


def test_what_an_earlier_state_held_comes_back_and_nothing_else_changes(make_article, make_note) -> None:
    article = make_article()
    first, second, third = (
        make_note(article, quote, number) for number, quote in enumerate(("silt", "pilot", "crew"), 1)
    )
    earlier = with_notes(article, first, second)
    edited = replace(earlier.notes[0], text="written since", modified=WHEN)
    now = with_notes(article, first, third)
    now = now.apply(NoteChange(now.note(first.id), replace(now.note(first.id), text=edited.text)), when=WHEN)
    change = missing_now(earlier, now)
    assert [(each.before, each.after.id) for each in change.changes] == [(None, second.id)]
    after = now.apply(change, when=WHEN)
    assert {each.id for each in after.notes} == {first.id, second.id, third.id}
    assert after.note(first.id).text == "written since"
    assert after.apply(change.reversed(), when=WHEN) == now
    assert missing_now(earlier, after).changes == ()


def test_what_was_made_on_another_text_says_so_when_it_comes_back(make_article, make_note) -> None:
    old, new = make_article(), make_article("The words were moved. silt")
    own = make_note(old, "pilot", 3)
    own = own.with_target({**own.target, "pilcrow:textHash": "sha256:its-own"})
    earlier = with_notes(old, make_note(old, "silt", 1), make_note(old, None, 2), own)
    now = Notebook.for_article(new)
    after = now.apply(missing_now(earlier, now), when=WHEN)
    hashes = {each.quote: each.text_hash for each in after.notes}
    assert hashes == {"silt": old.text_hash, "": None, "pilot": "sha256:its-own"}
    assert isinstance(verdict_on(new, after), Verdict)
