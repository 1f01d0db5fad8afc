"""What was done can be undone after the document was closed, and nothing else is undone by mistake."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.notes.annotation import Motivation, Note
from viewer.notes.history import History, Step
from viewer.notes.notebook import Correction, CorrectionChange, GroupChange, Notebook, NoteChange

WHEN = "2026-02-02T00:00:00Z"


def note(number, text="", **members):
    return Note(f"urn:x:{number}", Motivation.COMMENTING, WHEN, WHEN, (), text=text, **members)


def added(number, text=""):
    return NoteChange(None, note(number, text))


def typed(number, before, after):
    return Step("typing", NoteChange(note(number, before), note(number, after)), joins=True)


def done(notebook, *changes):
    for change in changes:
        notebook = notebook.apply(change, when=WHEN)
    return notebook


def history_of(*changes):
    history = History()
    for change in changes:
        history = history.pushed(Step("step", change))
    return history


EMPTY = Notebook((), "", raw={"id": "urn:x:set"})


def test_a_new_history_offers_nothing():
    assert (History().to_undo, History().to_redo) == (None, None)
    for by in (-1, 1):
        with pytest.raises(ValueError, match="no such step"):
            History().moved(by)


def test_steps_are_offered_in_order_and_a_new_one_ends_redo():
    one, two, three = (Step(name, added(name)) for name in "abc")
    history = History().pushed(one).pushed(two)
    assert (history.to_undo, history.to_redo) == (two, None)
    back = history.moved(-1)
    assert (back.to_undo, back.to_redo) == (one, two)
    assert back.moved(1) == history
    assert back.pushed(three).steps == (one, three)


def test_typing_in_one_note_is_one_step():
    history = (
        History().pushed(typed(1, "", "a")).pushed(typed(1, "a", "ab 𝒳")).pushed(typed(1, "ab 𝒳", "서울"))
    )
    assert [each.change for each in history.steps] == [NoteChange(note(1, ""), note(1, "서울"))]
    assert history.position == 1


@pytest.mark.parametrize(
    "later",
    [
        typed(2, "", "b"),
        Step("colour", NoteChange(note(1, "a"), note(1, "a", colour="pink"))),
        Step("delete", NoteChange(note(1, "a"), None), joins=True),
        Step("add", added(3), joins=True),
        Step("correction", CorrectionChange("place", None, Correction("B", "", WHEN)), joins=True),
    ],
)
def test_other_steps_do_not_join_the_typing_before_them(later):
    assert len(History().pushed(typed(1, "", "a")).pushed(later).steps) == 2


def test_typing_after_an_undo_is_a_step_of_its_own():
    history = History().pushed(typed(1, "", "a")).pushed(Step("x", added(2))).moved(-1)
    assert len(history.pushed(typed(1, "a", "b")).steps) == 2


def test_only_so_many_steps_are_kept():
    history = history_of(*(added(number) for number in range(300)))
    assert (len(history.steps), history.position) == (200, 200)
    assert history.to_undo.change.after.id == "urn:x:299"


def test_every_kind_of_change_comes_back_as_it_was_written():
    raw = {"id": "urn:x:9", "type": "Annotation", "x:more": [1], "body": {"value": "م\u00a0\u00ad 👩‍🚀"}}
    deleted = done(EMPTY, NoteChange(None, Note.from_dict(raw)), NoteChange(Note.from_dict(raw), None))
    correction = CorrectionChange("place", None, Correction("B", "A", WHEN, {"x": 1}))
    changes = (
        added(1),
        NoteChange(note(1), note(1, "text")),
        GroupChange((correction, NoteChange(None, Note.from_dict(raw)))),
        deleted.purging(),
        GroupChange((correction.reversed(), deleted.restoring("urn:x:9"))),
    )
    history = history_of(*changes).pushed(typed(1, "a", "b")).moved(-1)
    again = History.from_json(history.to_json("urn:x:set"), "urn:x:set")
    assert again == history
    assert again.steps[2].change.changes[1].after.to_dict() == raw
    assert again.to_json("urn:x:set") == history.to_json("urn:x:set")


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"{",
        b"[]",
        b"5",
        b"\xff",
        b"[" * 100_000,
        b'{"of": "urn:x:set"}',
        b'{"of": "urn:x:set", "version": 2, "position": 0, "steps": []}',
        b'{"of": "urn:x:other", "version": 1, "position": 0, "steps": []}',
        b'{"of": "urn:x:set", "version": 1, "position": 1, "steps": []}',
        b'{"of": "urn:x:set", "version": 1, "position": "0", "steps": []}',
        b'{"of": "urn:x:set", "version": 1, "position": 0, "steps": [5]}',
        b'{"of": "urn:x:set", "version": 1, "position": 0, "steps": [{"text": "", "change": {}}]}',
        b'{"of": "urn:x:set", "version": 1, "position": 0, "steps": [{"text": "", "change": {"before": 5}}]}',
        b'{"of": "urn:x:set", "version": 1, "position": 0, "steps": [{"text": "", "change": {"group": 5}}]}',
    ],
)
def test_what_is_no_history_of_the_notebook_gives_none(written):
    assert History.from_json(written, "urn:x:set") == History()


def test_of_a_very_long_history_what_lies_nearest_is_kept():
    big = "x" * 900_000
    history = history_of(*(added(number, big) for number in range(4)), added(4), added(5, big)).moved(-1)
    kept = History.from_json(history.to_json(""), "")
    assert [each.change.after.id for each in kept.steps] == ["urn:x:2", "urn:x:3", "urn:x:4"]
    assert kept.position == 3
    huge = history_of(added(1, big * 3))
    assert History.from_json(huge.to_json(""), "") == History()


def test_steps_are_kept_only_as_far_as_they_fit():
    edit = NoteChange(note(1), note(1, "text"))
    notebook = done(EMPTY, added(1), edit)
    history = history_of(added(1), edit, added(2)).moved(-1)
    assert history.fitting(notebook) == history
    elsewhere = done(notebook, NoteChange(note(1, "text"), note(1, "by another")))
    assert history.fitting(elsewhere) == History((Step("step", added(2)),), 0)
    there_already = done(notebook, added(2))
    assert history.fitting(there_already) == replace(history, steps=history.steps[:2])


def test_deleting_correcting_and_purging_fit_as_they_should():
    correction = CorrectionChange("place", None, Correction("B", "A", WHEN))
    withdrawal = correction.reversed()
    begun = done(EMPTY, added(1), NoteChange(note(1), None))
    purging = begun.purging()
    notebook = done(begun, purging, correction, withdrawal)
    history = history_of(added(1), NoteChange(note(1), None), purging, correction, withdrawal)
    assert history.fitting(notebook) == history
    assert history.fitting(begun) == History(history.steps[-2:], 2)  # of which the trash is not empty
    while history.to_undo:
        notebook = notebook.apply(history.to_undo.change.reversed(), when=WHEN)
        history = history.moved(-1)
    assert notebook == EMPTY
    assert history.fitting(notebook) == history
    while history.to_redo:
        notebook = notebook.apply(history.to_redo.change, when="2026-02-02T00:00:09Z")
        history = history.moved(1)
    assert (notebook.trash, len(notebook.deleted)) == ((), 2)


TEXTS = st.text(st.sampled_from('ab 𝒳서م\u00a0\n"\\'), max_size=5)


@given(st.lists(st.tuples(st.sampled_from(["add", "edit", "delete"]), st.integers(0, 3), TEXTS)), st.data())
def test_what_fits_can_be_undone_to_the_bottom_and_redone_to_the_top(acts, data):
    notebook, history = EMPTY, History()
    for act, number, text in acts:
        there = notebook.note(f"urn:x:{number}")
        after = None if act == "delete" else note(number, text)
        if there or after:
            change = NoteChange(there, after)
            notebook = notebook.apply(change, when=WHEN)
            history = history.pushed(Step(act, change, joins=act == "edit"))
    for _ in range(data.draw(st.integers(0, history.position))):
        notebook = notebook.apply(history.to_undo.change.reversed(), when=WHEN)
        history = history.moved(-1)
    reopened = Notebook.from_json(notebook.to_json())
    kept = History.from_json(history.to_json("urn:x:set"), "urn:x:set").fitting(reopened)
    assert kept == history
    assert json.loads(kept.to_json("urn:x:set"))["position"] == kept.position
    while kept.to_undo:
        reopened = reopened.apply(kept.to_undo.change.reversed(), when=WHEN)
        kept = kept.moved(-1)
    assert reopened == EMPTY
    while kept.to_redo:
        reopened = reopened.apply(kept.to_redo.change, when=WHEN)
        kept = kept.moved(1)
    assert kept.steps == history.steps
