"""Every change of the notes can be taken back, and what is not ours survives each rewrite."""

import gc
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from viewer.article.model import Candidate, Evidence, EvidenceKind, Field, Span
from viewer.notes.anchoring import Anchor, AnchorState, anchor_all, placed
from viewer.notes.annotation import COLOURS, Motivation, Note
from viewer.notes.notebook import (
    Correction,
    CorrectionChange,
    Notebook,
    NoteChange,
    Tombstone,
    apply_corrections,
    filtered,
    merge,
)
from viewer.notes.sketch import sketch_of

WHEN = "2026-02-02T00:00:00Z"
LATER = "2026-02-02T00:00:09Z"


def added(notebook, *notes, when=WHEN):
    for note in notes:
        notebook = notebook.apply(NoteChange(None, note), when=when)
    return notebook


def edited(notebook, note_id, when=LATER, **members):
    before = notebook.note(note_id)
    return notebook.apply(NoteChange(before, replace(before, modified=when, **members)), when=when)


def removed(notebook, note_id, when=LATER):
    return notebook.apply(NoteChange(notebook.note(note_id), None), when=when)


@pytest.fixture
def note(article, make_note):
    return make_note(article, "lifted silt", text="Where from?", tags=("silt",))


@pytest.fixture
def notebook(article, note):
    return added(Notebook.for_article(article), note)


def test_a_new_notebook_says_what_it_is_about(article):
    top = json.loads(Notebook.for_article(article).to_json())
    assert list(top) == ["@context", "id", "type", "title", "generator", "pilcrow:version", "about", "items"]
    assert (top["type"], top["title"], top["items"]) == ("AnnotationSet", "The Harbour at Work", [])
    assert top["generator"]["name"].startswith("Pilcrow ")
    assert top["about"] == {
        "dc:identifier": [f"urn:sha256:{article.source.sha256}", "harbour.txt"],
        "dc:format": "text/plain",
        "dc:title": "The Harbour at Work",
        "pilcrow:path": "/captures/harbour.txt",
        "pilcrow:sketch": sketch_of(article.text),
        "pilcrow:textHash": article.text_hash,
        "pilcrow:textLength": len(article.text),
    }


def test_the_same_document_gets_the_same_set_id_on_every_machine(make_article):
    one, other = make_article(path="/a/x.txt"), make_article(path="C:\\b\\y.txt")
    assert json.loads(Notebook.for_article(one).to_json())["id"] == Notebook.for_article(other).raw["id"]
    assert Notebook.for_article(other).identifiers[1] == "y.txt"


def test_an_address_the_document_states_is_among_its_identifiers(article):
    url = "https://example.org/harbour"
    stated = article.with_metadata({"url": Field(url, url, Evidence(EvidenceKind.MARKUP))})
    assert Notebook.for_article(stated).identifiers[2:] == (url,)


def test_the_file_is_indented_utf8_without_escapes_and_ends_with_one_line_feed(article, make_note):
    words = "emoji 👩‍🚀, 𝒳, 서울, ميناء, \u00a0 and har\u00adbour\nnext line"
    notebook = added(Notebook.for_article(article), make_note(article, "𝒳 wrote", text=words))
    written = notebook.to_json()
    assert written.endswith(b"\n}\n")
    assert not written.endswith(b"\n\n")
    assert json.loads(written) == json.loads(json.dumps(json.loads(written)))
    assert json.dumps(words, ensure_ascii=False).encode() in written
    assert json.dumps(json.loads(written), ensure_ascii=False, indent=1) + "\n" == written.decode()
    assert Notebook.from_json(written).notes[0].text == words


def test_the_time_of_the_last_change_stands_before_what_the_set_is_about(notebook):
    top = json.loads(notebook.to_json())
    assert list(top)[4:8] == ["generator", "generated", "pilcrow:version", "about"]
    assert top["generated"] == WHEN


def test_notes_stand_in_the_order_of_their_places(article, make_note):
    last, first, whole = (
        make_note(article, "a pilot said", 1),
        make_note(article, "The dredger", 2),
        make_note(article, None, 3),
    )
    lost = replace(make_note(article, "silt", 4), selectors=({"type": "CssSelector", "value": "p"},))
    notebook = added(Notebook.for_article(article), last, lost, first, whole)
    assert [note.id for note in notebook.notes] == [whole.id, first.id, last.id, lost.id]
    top = json.loads(notebook.to_json())
    top["items"].reverse()
    assert Notebook.from_json(json.dumps(top).encode()) == notebook


def test_a_note_made_without_a_source_is_given_the_document_as_one(article, make_note):
    bare = replace(make_note(article, "silt"), raw={})
    kept = added(Notebook.for_article(article), bare).notes[0]
    assert kept == bare
    assert list(kept.to_dict()["target"]) == ["source", "selector", "meta", "pilcrow:paragraph"]
    assert kept.target["source"] == f"urn:sha256:{article.source.sha256}"
    assert added(Notebook("", ()), bare).notes[0].to_dict()["target"]["source"] is None


@pytest.mark.parametrize(
    "change", ["twice", "edit unknown", "edit stale", "delete unknown", "delete stale", "nothing", "id"]
)
def test_a_change_that_does_not_fit_is_refused(notebook, note, article, make_note, change):
    other = make_note(article, "pilot", 2)
    changes = {
        "twice": NoteChange(None, note),
        "edit unknown": NoteChange(other, replace(other, text="x")),
        "edit stale": NoteChange(replace(note, text="old"), replace(note, text="x")),
        "delete unknown": NoteChange(other, None),
        "delete stale": NoteChange(replace(note, text="old"), None),
        "nothing": NoteChange(None, None),
        "id": NoteChange(note, replace(note, id="urn:uuid:9")),
    }
    with pytest.raises(ValueError, match="not as the change expects"):
        notebook.apply(changes[change], when=LATER)


def test_a_correction_that_does_not_fit_is_refused(notebook):
    correction = Correction("Busan", "Pyongyang", WHEN)
    for change in (
        CorrectionChange("place", correction, None),
        CorrectionChange("place", None, None),
    ):
        with pytest.raises(ValueError, match="correction of place"):
            notebook.apply(change, when=LATER)


def test_a_deleted_note_lies_whole_in_the_trash_until_it_is_restored(notebook, note):
    gone = removed(notebook, note.id)
    assert gone.notes == ()
    assert gone.note(note.id) is None
    assert [(each.id, each.deleted, each.note) for each in gone.deleted] == [(note.id, LATER, note)]
    assert json.loads(gone.to_json())["pilcrow:deleted"] == [
        {"id": note.id, "deleted": LATER, "item": notebook.notes[0].to_dict()}
    ]
    back = added(Notebook.from_json(gone.to_json()), note)
    assert back.deleted == ()
    assert "pilcrow:deleted" not in json.loads(back.to_json())
    assert back == notebook


def test_a_note_restored_from_bare_fields_has_its_unknown_members_again(notebook, note):
    raw = {**note.to_dict(), "x:more": [1]}
    first = removed(added(removed(notebook, note.id), replace(note, raw=raw)), note.id)
    assert added(first, replace(note, raw={})).notes[0].to_dict()["x:more"] == [1]
    kept = added(removed(notebook, note.id), replace(note, raw=raw))
    changed = kept.apply(NoteChange(note, replace(note, text="new", raw={})), when=LATER)
    assert changed.notes[0].to_dict()["x:more"] == [1]


def test_unknown_members_survive_at_every_level(notebook):
    top = json.loads(notebook.to_json())
    top["x:set"] = {"deep": 1.5}
    top["about"]["x:about"] = 1
    top["about"]["pilcrow:corrections"] = {
        "place": {"value": "B", "was": "A", "modified": WHEN, "x:c": 1},
        "odd": 4,
    }
    top["generator"] = {"id": "urn:x:other", "name": "Other 1"}
    top["items"][0]["x:item"] = 1
    top["items"].append("not an annotation")
    top["pilcrow:deleted"] = [{"id": "urn:uuid:7", "deleted": WHEN, "item": {"type": "Annotation"}, "x:t": 1}]
    again = edited(Notebook.from_json(json.dumps(top).encode()), top["items"][0]["id"], text="new")
    again = again.apply(CorrectionChange("title", None, Correction("T", "", WHEN)), when=LATER)
    written = json.loads(again.to_json())
    assert written["x:set"] == {"deep": 1.5}
    assert written["about"]["x:about"] == 1
    assert written["about"]["pilcrow:corrections"]["place"]["x:c"] == 1
    assert written["about"]["pilcrow:corrections"]["odd"] == 4
    assert written["generator"] == {"id": "urn:x:other", "name": "Other 1"}
    assert written["items"][0]["x:item"] == 1
    assert written["items"][1] == "not an annotation"
    assert written["pilcrow:deleted"] == top["pilcrow:deleted"]
    assert again.to_json() == Notebook.from_json(again.to_json()).to_json()


def test_items_that_did_not_change_are_written_byte_for_byte(notebook, article, make_note):
    two = added(notebook, make_note(article, "pilot", 2, text="𝒳"))
    odd = two.to_json().replace(b'"motivation": "commenting"', b'"motivation":    "commenting"')
    again = edited(Notebook.from_json(odd), two.notes[0].id, text="new")
    assert odd.count(b'":    "') == 2
    assert again.to_json().count(b'":    "') == 1


def test_items_that_only_look_like_ours_are_written_anew(notebook, article, make_note):
    two = added(notebook, make_note(article, "pilot", 2))
    inner = b'\n   "x": [{\n    "a": 1\n  },\n  {\n   "a": 2\n  } ],\n   "motivation"'
    written = (
        two.to_json().replace(b'\n   "motivation"', inner, 1).replace(b'\n  },\n  {\n   "@', b'},{"@', 1)
    )
    again = Notebook.from_json(written)
    assert again == two
    changed = edited(again, two.notes[0].id, text="new")
    assert len(Notebook.from_json(changed.to_json()).notes) == 2
    nested = b'{\n "x": {\n "items": [\n  {\n   "a": 1\n  }\n ]}}'
    assert Notebook.from_json(nested).notes == ()
    assert json.loads(Notebook.from_json(nested).to_json())["x"] == {"items": [{"a": 1}]}


def test_half_a_character_in_a_file_is_not_written_again(notebook):
    halved = notebook.to_json().replace(b'"Where from?"', b'"\\ud83d and \\ud83d\\ude00"')
    assert Notebook.from_json(halved).notes[0].text == "\ud83d and \U0001f600"
    assert Notebook.from_json(Notebook.from_json(halved).to_json()).notes[0].text == "\ufffd and \U0001f600"


def test_ids_of_other_programs_do_not_hide_how_items_are_written(notebook, note):
    odd = replace(note, id='urn:x:"\\서\n', raw={**notebook.notes[0].raw, "@context": "x" * 300})
    written = replace(notebook, notes=(odd,)).to_json()
    again = Notebook.from_json(written.replace(b'"motivation": ', b'"motivation":    '))
    assert again.notes[0] == odd
    assert b'"motivation":    ' in again.to_json()


def test_a_great_many_notes_come_back_and_leave_the_collector_on(notebook, note):
    copies = tuple(replace(note, id=f"urn:uuid:{number:04}") for number in range(1200))
    many = replace(notebook, notes=copies)
    assert Notebook.from_json(many.to_json()) == many
    assert gc.isenabled()
    gc.disable()
    try:
        Notebook.from_json(many.to_json())
        assert not gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()


def test_an_item_of_another_layout_is_read_all_the_same(notebook, article, make_note):
    two = added(notebook, make_note(article, "pilot", 2))
    written = two.to_json()
    for odd in (
        written.replace(b"\n  },\n  {", b"\n  }, {"),
        written.replace(b"\n  }\n ]", b"\n  } ]"),
        written.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + json.dumps(json.loads(written)).encode(),
    ):
        assert Notebook.from_json(odd) == two
        assert Notebook.from_json(odd).to_json() == written


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b"[]",
        b"5",
        b'{"items": {}}',
        b'{"items": [{"id": "urn:x:1", "x": NaN}]}',
        b'{"items": [], "x": Infinity}',
        b'{"items": [], "x": 1e999}',
        b'{"items": [], "title": "\xff"}',
        b'{"items": ' + b"[" * 100_000,
        b'{\n "items": [\n  {\n   "x": 1\n  }\n ]\n',
        b'5,\n "items": [\n  {\n   "x": 1\n  }\n ]\n',
    ],
)
def test_what_is_no_annotation_set_is_refused(damaged):
    with pytest.raises(ValueError, match=r".+"):
        Notebook.from_json(damaged)


def test_two_items_of_one_id_are_both_kept(notebook, note):
    top = json.loads(notebook.to_json())
    top["items"] += [{**top["items"][0], "created": LATER}, top["items"][0]]
    again = Notebook.from_json(json.dumps(top).encode())
    assert [each.created for each in again.notes] == [note.created, LATER]
    assert len({each["id"] for each in json.loads(again.to_json())["items"]}) == 2


def test_a_set_without_our_members_is_a_notebook(note):
    bare = Notebook.from_json(json.dumps({"type": "AnnotationSet", "items": [note.to_dict()]}).encode())
    assert (bare.text_hash, bare.path, bare.identifiers, bare.corrections) == ("", "", (), {})
    assert list(json.loads(bare.to_json())) == ["type", "items", "about", "generator", "pilcrow:version"]
    odd = Notebook.from_json(b'{"pilcrow:deleted": [1, {}, {"item": 5}], "about": 7}')
    assert [each.note for each in odd.deleted] == [None]
    assert json.loads(odd.to_json())["items"] == []


def test_a_name_the_program_does_not_know_is_left_in_the_file_untouched(notebook):
    assert "pilcrow:corrections" not in notebook.about
    corrected = notebook.apply(CorrectionChange("place", None, Correction("Busan", "", WHEN)), when=WHEN)
    assert corrected.about["pilcrow:corrections"] == {
        "place": {"value": "Busan", "was": "", "modified": WHEN}
    }


def test_a_correction_can_be_changed_withdrawn_and_taken_back(notebook):
    first, second = Correction("Busan", "Pyongyang", WHEN, {"x": 1}), Correction("Seoul", "Pyongyang", LATER)
    steps = [
        CorrectionChange("place", None, first),
        CorrectionChange("place", first, second),
        CorrectionChange("place", second, None),
    ]
    state = notebook
    for step in steps:
        state = state.apply(step, when=LATER)
    assert state.corrections == {}
    assert [(each.id, each.note, each.item["x"]) for each in state.deleted] == [
        ("urn:pilcrow:correction:place", None, 1)
    ]
    for step in reversed(steps):
        state = state.apply(step.reversed(), when=LATER)
    assert state == notebook


def test_a_correction_is_shown_with_what_the_document_states_beside_it(article):
    place = Field(
        "Pyongyang",
        "Pyongyang",
        Evidence(EvidenceKind.TEXT, quote="Pyongyang", span=Span(0, 9)),
        (Candidate("Seoul", "named later", Evidence(EvidenceKind.TEXT)),),
    )
    article = article.with_metadata({"place": place})
    notebook = Notebook.for_article(article)
    for name, value in {"place": "Busan", "date": "2016-03-14"}.items():
        notebook = notebook.apply(CorrectionChange(name, None, Correction(value, "", WHEN)), when=WHEN)
    shown = apply_corrections(article, notebook).metadata
    assert (shown["place"].value, shown["place"].display) == ("Busan", "Busan")
    assert shown["place"].evidence == Evidence(EvidenceKind.USER, detail=WHEN)
    assert [each.value for each in shown["place"].candidates] == ["Pyongyang", "Seoul"]
    assert shown["place"].candidates[0].evidence == place.evidence
    assert (shown["date"].display, shown["date"].candidates) == ("14 March 2016", ())
    assert shown["title"] == article.metadata["title"]


def test_a_renamed_document_is_remembered_by_both_names(notebook, make_article):
    seen = notebook.seen_in(make_article(path="/other/place/renamed.txt"))
    assert seen.path == "/other/place/renamed.txt"
    assert seen.identifiers[1:] == ("renamed.txt", "harbour.txt")
    assert seen == notebook
    assert seen.seen_in(make_article(path="/other/place/renamed.txt")).raw == seen.raw


def test_positions_keep_naming_the_text_they_refer_to(notebook, note, article, make_article, make_note):
    changed = make_article("New opening.", *(block.text for block in article.paragraphs))
    seen = notebook.seen_in(changed)
    assert seen.identifiers[:2] == tuple(f"urn:sha256:{each.source.sha256}" for each in (changed, article))
    assert seen.text_hash == article.text_hash
    fresh = make_note(changed, "New opening", 2)
    bare = replace(make_note(changed, "pilot", 3), raw={})
    both = Notebook.from_json(added(seen, fresh, bare).to_json())
    assert both.text_hash == article.text_hash
    assert [both.note(each.id).text_hash for each in (note, fresh, bare)] == [None, *[changed.text_hash] * 2]
    anchors = anchor_all(changed, both)
    assert [anchors[each.id].state for each in (note, fresh, bare)] == ["moved", "exact", "exact"]
    assert all(anchors[each.id].span.of(changed.text) == each.quote for each in (note, fresh, bare))


def test_a_note_taken_back_and_made_again_still_names_its_text(notebook, article, make_article, make_note):
    changed = make_article("New opening.", *(block.text for block in article.paragraphs))
    bare = replace(make_note(changed, "New opening", 2), raw={})
    seen = added(notebook.seen_in(changed), bare)
    again = added(removed(seen, bare.id), bare)
    assert again.note(bare.id).text_hash == changed.text_hash
    old = notebook.notes[0]
    restored = added(removed(seen, old.id), replace(old, raw={}))
    assert restored.note(old.id).text_hash is None


def test_a_notebook_no_note_of_which_has_a_place_follows_its_document(article, make_article, make_note):
    changed = make_article("Quite another text.")
    notebook = added(Notebook.for_article(article), make_note(article, None))
    assert notebook.seen_in(changed).text_hash == changed.text_hash
    assert notebook.seen_in(changed).about["pilcrow:textLength"] == len(changed.text)


def test_rebasing_leaves_edited_words_to_the_reader(article, make_article, make_note):
    edited = make_note(article, "lifted silt", 1)
    notebook = added(Notebook.for_article(article), edited)
    span = edited.position
    anchors = {edited.id: Anchor(span, AnchorState.CHANGED, 0.9)}
    changed = make_article("New opening.", *(block.text for block in article.paragraphs[1:]))
    assert notebook.rebased(changed, anchors).note(edited.id).selectors == edited.selectors


def test_rebasing_refreshes_what_was_found_and_dates_what_was_not(article, make_article, make_note):
    moved, lost, whole = (
        make_note(article, "lifted silt", 1),
        make_note(article, "40 000 tons", 2),
        make_note(article, None, 3),
    )
    notebook = added(Notebook.for_article(article), moved, lost, whole)
    changed = make_article("New opening.", *(block.text for block in article.paragraphs[1:]))
    rebased = notebook.rebased(changed, anchor_all(changed, notebook))
    assert rebased.text_hash == changed.text_hash
    assert rebased.note(lost.id).text_hash == article.text_hash
    assert rebased.note(lost.id).selectors == lost.selectors
    assert rebased.note(whole.id) == whole
    found = rebased.note(moved.id)
    assert (found.text_hash, found.position.of(changed.text)) == (None, "lifted silt")
    anchors = anchor_all(changed, Notebook.from_json(rebased.to_json()))
    assert [anchors[each.id].state for each in (moved, lost, whole)] == ["exact", "orphan", "exact"]
    twice = rebased.rebased(article, anchor_all(article, rebased))
    assert anchor_all(article, twice)[lost.id].state is AnchorState.EXACT
    assert twice.note(lost.id).text_hash is None


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, "abc"),
        ({"text": "SILT where"}, "a"),
        ({"text": "PILOT"}, "b"),
        ({"text": "straße"}, "c"),
        ({"text": "STRASSE"}, "c"),
        ({"text": "absent"}, ""),
        ({"colours": ["pink", "blue"]}, "bc"),
        ({"tags": ["Tide"]}, "ab"),
        ({"tags": ["tide", "boats"]}, "b"),
        ({"motivations": [Motivation.HIGHLIGHTING]}, "c"),
        ({"text": "tide", "colours": ["yellow"]}, "a"),
    ],
)
def test_notes_can_be_filtered(article, make_note, wanted, expected):
    notes = (
        replace(make_note(article, "lifted silt", text="Where from?", tags=("tide",)), id="a"),
        replace(make_note(article, "pilot", colour="pink", tags=("tide", "boats")), id="b"),
        replace(
            make_note(article, None, text="Hafenstraße", colour="blue", motivation=Motivation.HIGHLIGHTING),
            id="c",
        ),
    )
    assert "".join(note.id for note in filtered(notes, **wanted)) == expected


# merging


def test_notes_of_both_sides_are_kept(notebook, article, make_note):
    ours = added(notebook, make_note(article, "pilot", 2))
    theirs = added(notebook, make_note(article, "Sunday", 3))
    for base in (None, notebook):
        both = merge(ours, theirs, base)
        assert {note.quote for note in both.notes} == {"lifted silt", "pilot", "Sunday"}
        assert merge(theirs, ours, base) == both


def test_the_newer_edit_counts(notebook, note):
    ours = edited(notebook, note.id, WHEN, text="older")
    theirs = edited(notebook, note.id, LATER, text="newer")
    assert merge(ours, theirs).note(note.id).text == "newer"
    assert merge(theirs, ours).note(note.id).text == "newer"


def test_edits_of_one_second_come_out_the_same_on_both_sides(notebook, note):
    ours, theirs = edited(notebook, note.id, text="a"), edited(notebook, note.id, text="b")
    assert merge(ours, theirs) == merge(theirs, ours)


def test_what_only_one_side_changed_is_taken_whatever_the_clocks_say(notebook, note):
    theirs = edited(notebook, note.id, "2001-01-01T00:00:00Z", text="their clock is late")
    assert merge(notebook, theirs, notebook).note(note.id).text == "their clock is late"
    assert merge(theirs, notebook, notebook).note(note.id).text == "their clock is late"
    reread = Notebook.from_json(notebook.to_json())
    assert merge(theirs, reread, notebook).note(note.id).text == "their clock is late"


def test_a_deletion_is_honoured_unless_the_note_was_edited_after_it(notebook, note):
    gone = removed(notebook, note.id, "2026-02-02T00:00:05Z")
    assert merge(notebook, gone).notes == ()
    assert merge(notebook, gone).deleted[0].note == note
    assert merge(edited(notebook, note.id, text="later"), gone).note(note.id).text == "later"
    assert merge(edited(notebook, note.id, gone.deleted[0].deleted, text="same"), gone).notes != ()


def test_a_restored_note_stays_restored(notebook, note):
    gone = removed(notebook, note.id)
    back = added(gone, note)
    both = merge(back, Notebook.from_json(gone.to_json()), gone)
    assert (both.note(note.id), both.deleted) == (note, ())


def test_what_is_merely_absent_is_not_lost(notebook, note, article):
    empty = Notebook.for_article(article)
    assert merge(empty, notebook, notebook).note(note.id) == note
    assert merge(notebook, empty, notebook).note(note.id) == note


def test_corrections_are_merged_like_notes(notebook):
    first = notebook.apply(CorrectionChange("place", None, Correction("A", "", WHEN)), when=WHEN)
    second = notebook.apply(CorrectionChange("place", None, Correction("B", "", LATER)), when=LATER)
    assert merge(first, second).corrections["place"].value == "B"
    withdrawn = second.apply(
        CorrectionChange("place", second.corrections["place"], None), when="2027-01-01T00:00:00Z"
    )
    assert merge(withdrawn, second).corrections == {}
    assert merge(second, withdrawn).corrections == {}


def test_unknown_members_of_both_sides_are_merged(notebook):
    ours = replace(notebook, raw={**notebook.raw, "x:ours": 1, "items": ["a"]})
    theirs = replace(notebook, raw={**notebook.raw, "x:theirs": 2, "items": ["a", "b"]})
    written = json.loads(merge(ours, theirs).to_json())
    assert (written["x:ours"], written["x:theirs"], written["items"][1:]) == (1, 2, ["a", "b"])


def test_a_tombstone_without_id_is_kept(notebook):
    nameless = (Tombstone("", WHEN, {"type": "Annotation"}), Tombstone("", WHEN, {"type": "Other"}))
    assert len(merge(replace(notebook, deleted=nameless), notebook).deleted) == 2


def test_notes_from_a_copy_of_another_text_say_which_text_they_refer_to(
    notebook, article, make_article, make_note
):
    changed = make_article("New opening.", *(block.text for block in article.paragraphs))
    theirs = added(notebook, make_note(article, "Sunday", 3))
    ours = notebook.rebased(changed, anchor_all(changed, notebook))
    both = merge(ours, theirs, notebook)
    assert both.text_hash == changed.text_hash
    anchors = anchor_all(changed, both)
    assert all(anchors[each.id].span.of(changed.text) == each.quote for each in both.notes)
    assert both.notes[-1].text_hash == article.text_hash
    assert both.notes[0].text_hash is None


# any sequence of changes can be taken back

words = st.text(st.sampled_from('ab 𝒳서م\u00a0\u00ad\n"\\'), max_size=12)


class Changes(RuleBasedStateMachine):
    """Changes at random on a notebook that is written and read again now and then."""

    article = None

    def __init__(self):
        super().__init__()
        self.start = self.notebook = Notebook.for_article(self.article)
        self.done = []
        self.undone = []
        self.made = 0

    def do(self, change):
        assert change.reversed().reversed() == change
        self.notebook = self.notebook.apply(change, when=WHEN)
        self.done.append(change)
        self.undone = []

    @rule(text=words, start=st.integers(0, 200), length=st.integers(1, 30), whole=st.booleans())
    def add(self, text, start, length, whole):
        self.made += 1
        note = Note(f"urn:uuid:{self.made}", Motivation.COMMENTING, WHEN, WHEN, (), text=text)
        self.do(NoteChange(None, placed(note, self.article, None if whole else Span(start, start + length))))

    @precondition(lambda self: self.notebook.notes)
    @rule(
        data=st.data(),
        text=words,
        colour=st.sampled_from(COLOURS),
        tags=st.lists(words, max_size=2).map(tuple),
    )
    def edit(self, data, text, colour, tags):
        note = data.draw(st.sampled_from(self.notebook.notes))
        self.do(NoteChange(note, replace(note, text=text, colour=colour, tags=tags, modified=LATER)))

    @precondition(lambda self: self.notebook.notes)
    @rule(data=st.data())
    def remove(self, data):
        self.do(NoteChange(data.draw(st.sampled_from(self.notebook.notes)), None))

    @rule(name=st.sampled_from(["place", "date"]), value=st.none() | words)
    def correct(self, name, value):
        before = self.notebook.corrections.get(name)
        after = None if value is None else Correction(value, "as stated", WHEN)
        if before or after:
            self.do(CorrectionChange(name, before, after))

    @precondition(lambda self: self.done)
    @rule()
    def undo(self):
        self.undone.append(self.done.pop())
        self.notebook = self.notebook.apply(self.undone[-1].reversed(), when=LATER)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self):
        self.done.append(self.undone.pop())
        self.notebook = self.notebook.apply(self.done[-1], when=LATER)

    @rule()
    def write_and_read(self):
        written = self.notebook.to_json()
        again = Notebook.from_json(written)
        assert again == self.notebook
        assert again.deleted == self.notebook.deleted
        assert again.to_json() == written
        self.notebook = again

    @invariant()
    def every_note_is_found_by_its_id_once(self):
        assert [self.notebook.note(note.id) for note in self.notebook.notes] == list(self.notebook.notes)
        assert not {each.id for each in self.notebook.deleted} & set(self.notebook.by_id)

    def teardown(self):
        while self.done:
            self.undo()
        assert self.notebook == self.start
        while self.undone:
            self.redo()
        assert merge(self.notebook, self.start) == self.notebook


def test_any_sequence_of_changes_can_be_taken_back(article):
    Changes.article = article
    run_state_machine_as_test(
        Changes, settings=settings(max_examples=60, stateful_step_count=20, deadline=None)
    )


@given(st.data())
def test_merging_with_a_common_base_takes_the_changes_of_both(data):
    def copy_of(notebook, when):
        for note in notebook.notes:
            act = data.draw(st.sampled_from(["keep", "edit", "remove"]))
            if act == "edit":
                notebook = edited(notebook, note.id, when, text=when)
            elif act == "remove":
                notebook = removed(notebook, note.id, when)
        return notebook

    notes = [Note(f"urn:x:{n}", Motivation.COMMENTING, WHEN, WHEN, (), text="") for n in range(4)]
    base = added(Notebook((), ""), *notes)
    ours, theirs = copy_of(base, LATER), copy_of(base, "2026-02-03T00:00:00Z")
    both = merge(ours, theirs, base)
    assert merge(theirs, ours, base) == both
    for note in notes:
        kept, mine, other = (each.note(note.id) for each in (both, ours, theirs))
        if note in {mine, other}:
            assert kept == (other if mine == note else mine)
        else:  # theirs is the later one
            assert (kept.text if kept else None) == _text_of_both(other, mine)


def _text_of_both(later, earlier):
    if later is None or earlier is None:
        return later.text if later else None
    when = earlier.modified
    return f"{later.text}\n\n---\n*Edited elsewhere as well, {when}:*\n\n{earlier.text}"
