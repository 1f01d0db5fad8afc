"""Copies of a notebook come to the same whatever the order they meet in, and no words are lost on the way."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.article.model import Span
from viewer.notes.anchoring import placed
from viewer.notes.annotation import COLOURS, Motivation, Note
from viewer.notes.merging import EDITS, VERSIONS, edited_by, edits_of
from viewer.notes.notebook import (
    Correction,
    CorrectionChange,
    GroupChange,
    Lineage,
    Notebook,
    NoteChange,
    PurgeChange,
    difference,
    merge,
)

WHEN = "2026-02-02T00:00:00Z"
TIMES = [f"2026-02-02T00:00:{second:02}Z" for second in range(10, 20)]


def opened(notebook, token):
    """The notebook as another opening of its document, perhaps on another machine, reads it."""
    return replace(Notebook.from_json(notebook.to_json()), lineage=Lineage(token))


def edited(notebook, note_id, when=TIMES[0], **members):
    before = notebook.note(note_id)
    return notebook.apply(NoteChange(before, replace(before, modified=when, **members)), when=when)


def removed(notebook, note_id, when=TIMES[0]):
    return notebook.apply(NoteChange(notebook.note(note_id), None), when=when)


def content(notebook):
    """All of a notebook but what it says of the document that lies open."""
    graves = {each.id: each.to_dict() for each in notebook.deleted}
    notes = {each.id: (each, each.to_dict()) for each in notebook.notes}
    return notes, graves, {name: each.to_dict() for name, each in notebook.corrections.items()}


@pytest.fixture
def note(article, make_note):
    return make_note(article, "lifted silt", text="Where from?", tags=("silt",))


@pytest.fixture
def notebook(article, note):
    return Notebook.for_article(article).apply(NoteChange(None, note), when=WHEN)


def test_both_texts_are_kept_where_both_sides_wrote(notebook, note):
    ours = edited(opened(notebook, "a"), note.id, TIMES[0], text="From the sea.", tags=("silt", "sea"))
    theirs = edited(opened(notebook, "b"), note.id, TIMES[1], text="From 서울 👩‍🚀.", tags=("silt", "river"))
    for base in (None, notebook):
        both = merge(ours, theirs, base)
        assert content(both) == content(merge(theirs, ours, base))
        assert both.note(note.id).text == (
            f"From 서울 👩‍🚀.\n\n---\n*Edited elsewhere as well, {TIMES[0]}:*\n\nFrom the sea."
        )
        assert both.note(note.id).tags == ("silt", "river", "sea")
        again = Notebook.from_json(both.to_json())
        for copy in (ours, theirs, both, again):
            assert content(merge(again, copy)) == content(both)
            assert content(merge(copy, again)) == content(both)


def test_the_next_edit_settles_what_both_sides_wrote(notebook, note):
    ours = edited(opened(notebook, "a"), note.id, TIMES[0], text="one")
    theirs = edited(opened(notebook, "b"), note.id, TIMES[1], text="two")
    settled = edited(merge(ours, theirs, notebook), note.id, TIMES[2], text="one and two")
    assert VERSIONS not in settled.note(note.id).raw
    for copy in (ours, theirs, merge(ours, theirs)):
        assert merge(copy, settled).note(note.id).text == "one and two"
        assert merge(settled, copy).note(note.id).text == "one and two"


def test_another_program_settles_it_as_well(notebook, note):
    ours = edited(opened(notebook, "a"), note.id, TIMES[0], text="one")
    theirs = edited(opened(notebook, "b"), note.id, TIMES[1], text="two")
    both = json.loads(merge(ours, theirs).to_json())
    both["items"][0]["body"]["value"] = "by hand"
    by_hand = Notebook.from_json(json.dumps(both).encode())
    assert merge(ours, by_hand).note(note.id).text == "by hand"
    assert VERSIONS not in merge(ours, by_hand).note(note.id).raw


def test_the_same_words_written_on_both_sides_stand_once(notebook, note):
    ours = edited(opened(notebook, "a"), note.id, TIMES[0], text="same", colour="pink")
    theirs = edited(opened(notebook, "b"), note.id, TIMES[1], text="same", colour="blue")
    merged = merge(ours, theirs, notebook).note(note.id)
    assert (merged.text, merged.colour) == ("same", "blue")


def test_both_texts_are_kept_where_nobody_keeps_account_of_edits(notebook, note):
    ours, theirs = (edited(notebook, note.id, when, text=f"at {when}") for when in (TIMES[0], TIMES[1]))
    both = merge(ours, theirs, notebook)
    assert content(both) == content(merge(theirs, ours, notebook))
    assert f"at {TIMES[0]}" in both.note(note.id).text
    assert f"at {TIMES[1]}" in both.note(note.id).text
    assert content(merge(both, both)) == content(merge(Notebook.from_json(both.to_json()), both))
    assert content(merge(Notebook.from_json(both.to_json()), both)) == content(both)


def test_an_edit_that_was_undone_does_not_come_back(notebook, note):
    first = opened(notebook, "a")
    change = NoteChange(first.note(note.id), replace(note, text="new", modified=TIMES[5]))
    done = first.apply(change, when=TIMES[5])
    undone = done.apply(change.reversed(), when=TIMES[6])
    assert undone == notebook
    for copy in (done, Notebook.from_json(done.to_json())):
        assert merge(undone, copy).note(note.id) == note
        assert merge(copy, undone).note(note.id) == note


def test_a_restored_note_is_not_deleted_by_an_older_copy(notebook, note):
    gone = removed(opened(notebook, "a"), note.id, TIMES[5])
    back = gone.apply(gone.restoring(note.id), when=TIMES[6])
    for one, other in ((back, gone), (gone, back)):
        assert merge(one, other).note(note.id) == note
        assert merge(one, other).deleted == ()


def test_a_clock_that_is_late_does_not_undo_an_edit(notebook, note):
    first = edited(opened(notebook, "a"), note.id, TIMES[5], text="first")
    second = edited(opened(first, "b"), note.id, "2001-01-01T00:00:00Z", text="second")
    assert merge(first, second).note(note.id).text == "second"
    assert merge(second, first).note(note.id).text == "second"


def test_an_edit_beats_a_deletion_elsewhere_only_when_it_is_newer(notebook, note):
    gone = removed(opened(notebook, "a"), note.id, TIMES[3])
    for when, is_kept in ((TIMES[2], False), (TIMES[3], True), (TIMES[4], True)):
        written = edited(opened(notebook, "b"), note.id, when, text="written")
        for one, other in ((gone, written), (written, gone)):
            both = merge(one, other, notebook)
            assert [each.text for each in both.notes] == ["written"] * is_kept
            # what was written after the other side had read the note is in the trash at least
            assert [each.note.text for each in both.trash] == ["written"] * (not is_kept)


def test_a_purged_note_stays_purged(notebook, note):
    gone = removed(opened(notebook, "a"), note.id)
    purged = gone.apply(gone.purging(), when=TIMES[1])
    for copy in (notebook, gone):
        for one, other in ((purged, copy), (copy, purged)):
            both = merge(one, other)
            assert (both.notes, both.trash) == ((), ())
            assert [each.id for each in both.deleted] == [note.id]


def test_versions_kept_of_another_text_say_which_one(notebook, note, make_article):
    ours = edited(opened(notebook, "a"), note.id, TIMES[0], text="one")
    theirs = edited(opened(notebook, "b"), note.id, TIMES[1], text="two")
    changed = make_article("New opening.")
    elsewhere = replace(opened(notebook, "c"), text_hash=changed.text_hash, notes=())
    merged = merge(elsewhere, merge(ours, theirs)).note(note.id)
    assert merged.text_hash == notebook.text_hash
    assert {each["target"]["pilcrow:textHash"] for each in merged.raw[VERSIONS]} == {notebook.text_hash}


@pytest.mark.parametrize("odd", [5, [], "5", "a", "a:x", ":5", "a:99999999999999999999", "a:٣"])
def test_an_account_of_edits_that_is_none_is_harmless(notebook, note, odd):
    raw = {**notebook.notes[0].raw, EDITS: odd, VERSIONS: [odd, {"deleted": 5}, {}]}
    strange = replace(notebook, notes=(replace(note, raw=raw, text="odd"),))
    for one, other in ((notebook, strange), (strange, notebook)):
        assert merge(one, other).note(note.id).text in {"odd", note.text}
        assert content(merge(one, other)) == content(merge(other, one))
    assert merge(strange, removed(notebook, note.id)).note(note.id) is None


def test_a_note_edited_in_very_many_openings_forgets_the_oldest_but_not_that_it_knew_them(notebook, note):
    states = [notebook]
    for number in range(20):
        states.append(edited(opened(states[-1], f"t{number}"), note.id, TIMES[0], text=f"edit {number}"))
    assert len(edits_of(states[-1].note(note.id).raw)) == 8
    for older in states:
        assert merge(older, states[-1]).note(note.id).text == "edit 19"
        assert merge(states[-1], older).note(note.id).text == "edit 19"


def test_taking_over_what_was_written_elsewhere_is_no_edit_of_our_own(notebook, note):
    ours = opened(notebook, "a")
    theirs = edited(opened(notebook, "b"), note.id, text="theirs")
    taken = ours.apply(difference(ours, theirs), when=TIMES[4])
    assert content(taken)[0] == content(theirs)[0]
    undone = taken.apply(difference(ours, theirs).reversed(), when=TIMES[5])
    assert undone == ours
    assert merge(undone, theirs).note(note.id) == note


def test_a_bare_account_is_joined_without_naming_anybody():
    assert edited_by({}, [], "") == {}
    assert edited_by({EDITS: "b:1"}, [{EDITS: "a:3"}, {EDITS: "a:2"}], "") == {EDITS: "a:3 b:1"}
    assert edited_by({}, [{EDITS: "a:3"}], "b") == {EDITS: "b:4 a:3"}
    assert edited_by({EDITS: "a:4", VERSIONS: [1]}, [{EDITS: "a:3"}], "b") == {EDITS: "a:4", VERSIONS: [1]}


def test_a_group_is_done_wholly_or_not_at_all(notebook, note, article, make_note):
    other = make_note(article, "pilot", 2)
    fits, misfits = NoteChange(None, other), NoteChange(other, replace(other, text="x", modified=WHEN))
    both = notebook.apply(GroupChange((fits, misfits)), when=WHEN)
    assert both.note(other.id).text == "x"
    assert both.apply(GroupChange((fits, misfits)).reversed(), when=WHEN) == notebook
    with pytest.raises(ValueError, match="not as the change expects"):
        notebook.apply(GroupChange((fits, fits)), when=WHEN)
    assert notebook.note(other.id) is None


def test_the_trash_lists_restores_and_purges(notebook, note, article, make_note):
    other = make_note(article, "pilot", 2)
    full = removed(removed(notebook.apply(NoteChange(None, other), when=WHEN), note.id, TIMES[0]), other.id)
    full = full.apply(CorrectionChange("place", None, Correction("Busan", "", WHEN)), when=WHEN)
    full = full.apply(CorrectionChange("place", full.corrections["place"], None), when=WHEN)
    assert [each.id for each in full.trash] == [other.id, note.id]
    back = full.apply(full.restoring(note.id, "urn:x:unknown"), when=TIMES[1])
    assert (back.notes, [each.id for each in back.trash]) == ((note,), [other.id])
    assert back.restoring(note.id) == GroupChange(())
    emptying = full.purging()
    empty = full.apply(emptying, when=TIMES[1])
    assert (empty.trash, len(empty.deleted)) == ((), 3)
    assert json.loads(empty.to_json())["pilcrow:deleted"][0]["item"] == {}
    assert empty.restoring(note.id) == GroupChange(())
    assert empty.apply(emptying.reversed(), when=TIMES[2]).trash == full.trash
    assert [each.id for each in full.apply(full.purging(note.id), when=WHEN).trash] == [other.id]
    for misfit in (
        emptying,
        PurgeChange(notebook.for_article(article).deleted or full.trash[0], full.trash[1]),
    ):
        with pytest.raises(ValueError, match="not as the change expects"):
            empty.apply(misfit, when=WHEN)


def test_the_difference_of_two_states_leads_from_one_to_the_other_and_back(
    notebook, note, article, make_note
):
    after = edited(notebook, note.id, text="new").apply(
        NoteChange(None, make_note(article, "pilot", 2)), when=WHEN
    )
    after = after.apply(CorrectionChange("place", None, Correction("Busan", "", WHEN)), when=WHEN)
    change = difference(notebook, after)
    assert notebook.apply(change, when=WHEN) == after
    assert after.apply(change.reversed(), when=WHEN) == notebook
    assert difference(after, after) == GroupChange(())


# any number of copies, edited and merged in any order

WORDS = st.sampled_from(["", "a", "b 𝒳", "서울", "م\u00a0\u00ad", 'q"\\\n'])
ACTS = st.sampled_from(
    ["add", "text", "text", "tags", "colour", "remove", "undo", "restore", "purge", "correct"]
)


class Copy:
    """One machine's notebook and what was done there last."""

    def __init__(self, notebook, token, article):
        self.notebook, self.token, self.article = opened(notebook, token), token, article
        self.done = []

    def act(self, data):
        act, when, book = data.draw(ACTS), data.draw(st.sampled_from(TIMES)), self.notebook
        change = None
        if act == "add":
            fresh = Note(f"urn:x:{self.token}{len(self.done)}", Motivation.COMMENTING, when, when, ())
            change = NoteChange(None, placed(fresh, self.article, Span(0, 3)))
        elif act == "undo" and self.done:
            change = self.done[-1].reversed()
        elif act == "restore" and book.trash:
            change = book.restoring(data.draw(st.sampled_from(book.trash)).id)
        elif act == "purge" and book.trash:
            change = book.purging(data.draw(st.sampled_from(book.trash)).id)
        elif act == "correct":
            before, value = book.corrections.get("place"), data.draw(st.none() | WORDS)
            change = CorrectionChange("place", before, None if value is None else Correction(value, "", when))
        elif book.notes:
            before = data.draw(st.sampled_from(book.notes))
            change = NoteChange(before, self.changed(data, act, replace(before, modified=when)))
        self.do(change, when)

    def do(self, change, when):
        try:
            self.notebook = self.notebook.apply(change, when=when) if change else self.notebook
        except ValueError:  # an undo of what a merge has changed meanwhile, or no correction to be withdrawn
            return
        self.done += [change] if change else []

    @staticmethod
    def changed(data, act, note):
        if act == "text":
            return replace(note, text=data.draw(WORDS))
        if act == "tags":
            return replace(note, tags=tuple(data.draw(st.lists(WORDS, max_size=2, unique=True))))
        if act == "colour":
            return replace(note, colour=data.draw(st.sampled_from(COLOURS)))
        return None


@given(data=st.data(), is_accounted=st.booleans())
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)  # the article never changes
def test_merging_is_commutative_associative_and_idempotent(article, data, is_accounted):
    start = Notebook.for_article(article)
    for number in range(2):
        fresh = Note(f"urn:x:{number}", Motivation.COMMENTING, WHEN, WHEN, (), text=f"start {number}")
        start = start.apply(NoteChange(None, placed(fresh, article, Span(number, 9))), when=WHEN)
    copies = [Copy(start, token if is_accounted else "", article) for token in "abc"]
    for _ in range(data.draw(st.integers(0, 12))):
        one = data.draw(st.sampled_from(copies))
        if data.draw(st.integers(0, 3)):
            one.act(data)
        else:
            other = data.draw(st.sampled_from(copies))
            one.notebook = merge(one.notebook, Notebook.from_json(other.notebook.to_json()))
    x, y, z = (each.notebook for each in copies)
    assert content(merge(x, y)) == content(merge(y, x))
    assert content(merge(merge(x, y), z)) == content(merge(x, merge(y, z)))
    assert content(merge(x, x)) == content(merge(x, Notebook.from_json(x.to_json()))) == content(x)
    both = merge(x, y)
    assert content(merge(both, x)) == content(merge(both, y)) == content(both)
    assert content(merge(x, y, start)) == content(merge(y, x, start))
    written = both.to_json()
    assert Notebook.from_json(written).to_json() == written
    assert content(Notebook.from_json(written)) == content(both)
