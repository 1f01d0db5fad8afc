"""Imported notes are put where their words stand, and nowhere else."""

import json
from dataclasses import replace

import pytest

from viewer.article.model import Span
from viewer.notes.anchoring import AnchorState, anchor_all
from viewer.notes.annotation import Note
from viewer.notes.exchange import Imported, ImportState, plan
from viewer.notes.notebook import Notebook, NoteChange

WHEN = "2026-02-02T00:00:00Z"
CFI = {
    "type": "FragmentSelector",
    "conformsTo": "http://www.idpf.org/epub/linking/cfi/epub-cfi.html",
    "value": "x",
}


def quote(exact, prefix="", suffix=""):
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


def note(*selectors, number=1, **members):
    raw = {
        "id": f"urn:x:{number}",
        "type": "Annotation",
        "motivation": "commenting",
        "created": "2024-05-04T10:11:12Z",
        "modified": "2024-05-04T10:11:12Z",
        "body": {"type": "TextualBody", "value": "Why?", "format": "text/plain"},
        "target": {"source": "https://example.org/a", **({"selector": list(selectors)} if selectors else {})},
        **members,
    }
    return Note.from_dict(raw)


@pytest.fixture
def planned(article):
    def planned(*notes, notebook=None, text_hash="", article=article):
        imported = Imported(notes, text_hash=text_hash)
        return plan(imported, article, notebook or Notebook.for_article(article))

    return planned


@pytest.fixture
def only(planned):
    """The one note that an import adds, its state and the sentence on it."""

    def only(note, **options):
        report = planned(note, **options)
        (change,), (outcome,) = report.changes, report.outcomes
        assert change.before is None
        assert outcome.note_id == change.after.id
        return change.after, outcome.state, outcome.detail

    return only


def test_a_note_whose_words_stand_once_gets_selectors_of_ours(article, only):
    placed, state, detail = only(note(quote("harbour office"), CFI))
    assert state is ImportState.RESOLVED
    assert detail == "It stands on its very words in ¶1."
    assert placed.position.of(article.text) == "harbour office"
    assert placed.paragraph == 1
    assert placed.selectors[-1] == CFI
    assert placed.target["source"] == f"urn:sha256:{article.source.sha256}"
    assert placed.target["pilcrow:statedSource"] == "https://example.org/a"
    notebook = Notebook.for_article(article).apply(NoteChange(None, placed), when=WHEN)
    assert anchor_all(article, notebook)[placed.id].state is AnchorState.EXACT


def test_words_are_found_through_the_white_space_of_a_page(article, only):
    stated = quote("office said.\n\n\t   서울의\n 기자들이", "the\u00a0harbour\n", "  👩‍🚀")
    placed, state, detail = only(note(stated))
    assert state is ImportState.RESOLVED
    assert detail == "It stands on its words but for white space in ¶1."
    assert placed.quote == "office said.\n서울의 기자들이"


def test_words_are_found_without_their_soft_hyphens(article, only):
    placed, state, _ = only(note(quote("a safe harbour")))
    assert state is ImportState.RESOLVED
    assert placed.quote == "a safe har\u00adbour"


def test_paragraphs_that_a_page_runs_together_are_found(only):
    placed, state, _ = only(note(quote("the harbour office said.서울의 기자들이")))
    assert (state, placed.quote) == (ImportState.RESOLVED, "the harbour office said.\n서울의 기자들이")


def test_few_letters_are_not_found_across_words(make_article, only):
    article = make_article("The therapist came.", title=None)
    kept, state, _ = only(note(quote("the rapist")), article=article)
    assert state is not ImportState.RESOLVED
    assert kept.quote == "the rapist"


def test_a_note_whose_words_stand_twice_is_kept_without_a_place(only):
    kept, state, detail = only(note(quote("The crew slept.")))
    assert state is ImportState.AMBIGUOUS
    assert detail == "It is kept without a place, for its words stand at 2 places."
    assert kept.selectors == (quote("The crew slept."),)


def test_a_note_whose_words_do_not_stand_there_is_kept_with_what_it_states(only):
    kept, state, detail = only(note(quote("an aardvark of no relevance whatever", "p", "s"), CFI))
    assert state is ImportState.ORPHAN
    assert detail == "It is kept without a place, for its words do not stand in this document."
    assert kept.selectors == (quote("an aardvark of no relevance whatever", "p", "s"), CFI)


def test_a_note_whose_words_were_edited_is_left_to_the_reader(article, make_article, only):
    long = (
        "The dredger lifted forty thousand tons of silt from the basin before the harbour office closed it."
    )
    edited = make_article(long.replace("forty", "thirty"), title=None)
    kept, state, detail = only(note(quote(long)), article=edited)
    assert state is ImportState.CHANGED
    assert kept.selectors == (quote(long),)
    assert detail == "It is kept without a place, for its words were edited since (likeliest in ¶1)."


def test_a_selector_of_no_use_here_is_named(only):
    for selectors, named in (
        ((CFI,), "FragmentSelector"),
        (({"type": "SvgSelector"}, {}), "SvgSelector, no type"),
    ):
        kept, state, detail = only(note(*selectors))
        assert state is ImportState.UNSUPPORTED
        assert detail == f"It is kept without a place, for {named} names none by words or characters."
        assert kept.selectors == selectors


def test_words_within_a_refinement_are_found(only):
    stated = {
        "type": "FragmentSelector",
        "value": "p5",
        "refinedBy": {**CFI, "refinedBy": quote("harbour office")},
    }
    placed, state, _ = only(note(stated))
    assert (state, placed.quote, placed.selectors[-1]) == (ImportState.RESOLVED, "harbour office", stated)


def test_characters_counted_in_another_text_prove_nothing(article, only, add):
    for stated in (
        {"type": "TextPositionSelector", "start": 4, "end": 11},
        {"type": "TextPositionSelector", "start": 9000, "end": 9001},
    ):
        kept, state, detail = only(note(stated))
        assert state in {ImportState.AMBIGUOUS, ImportState.ORPHAN}
        assert "without the words that would prove it" in detail
        notebook = add(Notebook.for_article(article), kept)
        assert anchor_all(article, notebook)[kept.id].span is None


def test_a_place_that_happens_to_fit_does_not_decide_between_two(article, only, add):
    start = article.text.index("The crew slept.")
    foreign = {"type": "TextPositionSelector", "start": start, "end": start + 15}
    kept, state, _ = only(note(quote("The crew slept.", "no such", "context"), foreign))
    assert state is ImportState.AMBIGUOUS
    notebook = add(Notebook.for_article(article), kept)
    assert anchor_all(article, notebook)[kept.id].state is AnchorState.AMBIGUOUS


def test_a_place_counted_in_this_very_text_is_taken_as_it_is(article, make_note, only):
    ours = make_note(article, "The crew slept.", 1)
    added, state, _ = only(ours, text_hash=article.text_hash)
    assert state is ImportState.RESOLVED
    assert added == ours


def test_a_place_counted_in_an_earlier_text_says_so(make_article, article, make_note, only):
    ours = make_note(article, "lifted silt", 1)
    ours = ours.with_target({k: v for k, v in ours.target.items() if k != "pilcrow:textHash"})
    other = make_article("An entirely different text on gardening, without any of those words in it.")
    added, state, _ = only(ours, text_hash=article.text_hash, article=other)
    assert state is ImportState.ORPHAN
    assert added.text_hash == article.text_hash


def test_a_note_on_the_whole_stays_on_the_whole(only):
    added, state, detail = only(note())
    assert (state, detail) == (ImportState.RESOLVED, "It is on the document as a whole.")
    assert added.is_document_note
    assert added.target["source"] == "https://example.org/a"


def test_an_answer_is_told_as_one(only):
    for motivation in ("replying", ["replying", "commenting"]):
        _, state, detail = only(note(motivation=motivation, target="urn:x:0"))
        assert (state, detail) == (
            ImportState.RESOLVED,
            "It answers another note and stands with the document.",
        )


def test_a_note_on_a_heading_is_told_there(only):
    _, _, detail = only(note(quote("At night")))
    assert detail == "It stands on its very words in a heading."


def test_there_is_one_line_a_note_and_one_an_entry_that_is_none(article, read):
    items = [note(quote("harbour office"), number=1).to_dict(), 7, note(CFI, number=2).to_dict()]
    report = plan(read(items), article, Notebook.for_article(article))
    assert [each.state for each in report.outcomes] == [
        ImportState.RESOLVED,
        ImportState.UNSUPPORTED,
        ImportState.NOT_A_NOTE,
    ]
    assert [each.label for each in report.outcomes] == ["harbour office", "Why?", "entry 2"]
    assert report.counts == {
        ImportState.RESOLVED: 1,
        ImportState.UNSUPPORTED: 1,
        ImportState.NOT_A_NOTE: 1,
    }


def test_a_long_quote_is_cut_in_its_line(make_article, planned):
    (outcome,) = planned(note(quote("word " * 40))).outcomes
    assert outcome.label == "word " * 11 + "word…"
    assert len(outcome.label) == 60


def test_a_note_that_stands_twice_in_a_file_is_taken_once(planned):
    report = planned(note(quote("harbour office")), note(quote("harbour office")))
    assert len(report.changes) == 1
    assert [(each.state, each.detail) for each in report.outcomes[1:]] == [
        (ImportState.ALREADY_THERE, "It stands in the file twice.")
    ]


def test_two_notes_of_one_id_are_both_taken(article, planned):
    report = planned(note(quote("harbour office")), note(quote("dredger lifted 40")))
    assert [change.after.quote for change in report.changes] == ["harbour office", "dredger lifted 40"]
    assert len({change.after.id for change in report.changes}) == 2
    again = planned(note(quote("harbour office")), note(quote("dredger lifted 40")))
    assert [each.after.id for each in again.changes] == [each.after.id for each in report.changes]


@pytest.fixture
def with_note(article, planned):
    (change,) = planned(note(quote("harbour office"))).changes
    return Notebook.for_article(article).apply(change, when=WHEN)


def later(stated, when="2024-06-01T00:00:00Z", **members):
    return replace(stated, modified=when, **members)


def test_a_later_edit_is_taken_over(with_note, planned):
    there = with_note.note("urn:x:1")
    edited = later(note(quote("harbour office")), text="Because.", tags=("new",))
    report = planned(edited, notebook=with_note)
    (change,) = report.changes
    assert change.before == there
    assert (change.after.text, change.after.tags, change.after.position) == (
        "Because.",
        ("new",),
        there.position,
    )
    assert [(each.state, each.detail) for each in report.outcomes] == [
        (ImportState.UPDATED, "The file has a later edit of it.")
    ]
    with_note.apply(change, when=WHEN)


def test_an_edit_made_here_since_is_kept(with_note, planned):
    there = with_note.note("urn:x:1")
    edited = with_note.apply(NoteChange(there, later(there, text="Mine.")), when=WHEN)
    report = planned(note(quote("harbour office")), notebook=edited)
    assert report.changes == ()
    assert [(each.state, each.detail) for each in report.outcomes] == [
        (ImportState.ALREADY_THERE, "It is there already, and the file's differs but is no later.")
    ]


def test_a_date_that_is_none_is_no_later(with_note, planned):
    report = planned(later(note(quote("harbour office")), "yesterday", text="Older."), notebook=with_note)
    assert report.changes == ()


def test_a_note_that_only_moved_here_is_already_there(with_note, planned):
    there = with_note.note("urn:x:1")
    moved = replace(there, selectors=(quote("harbour office", "x"),), modified="2024-06-01T00:00:00Z")
    notebook = with_note.apply(NoteChange(there, moved), when=WHEN)
    report = planned(note(quote("harbour office")), notebook=notebook)
    assert [(each.state, each.detail) for each in report.outcomes] == [
        (ImportState.ALREADY_THERE, "It is there already.")
    ]


def test_an_edit_that_cannot_be_placed_keeps_the_place_it_had(article, planned):
    there = note(quote("The crew slept.", "At night\n"))
    (change,) = planned(there).changes
    notebook = Notebook.for_article(article).apply(change, when=WHEN)
    edited = later(note(quote("The crew slept.")), text="Again?")
    (update,) = planned(edited, notebook=notebook).changes
    assert update.after.text == "Again?"
    assert update.after.selectors == notebook.note("urn:x:1").selectors
    assert update.after.position == Span(150, 165)


def test_members_known_only_here_survive_an_edit_from_a_file(article, planned, with_note):
    there = with_note.note("urn:x:1")
    known = replace(there, raw={**there.raw, "x:here": 1})
    notebook = with_note.apply(NoteChange(there, known), when=WHEN)
    edited = later(note(quote("harbour office"), **{"x:file": 2}), text="Because.")
    (change,) = planned(edited, notebook=notebook).changes
    assert (change.after.to_dict()["x:here"], change.after.to_dict()["x:file"]) == (1, 2)


def test_a_note_in_the_trash_is_brought_back(with_note, planned):
    there = with_note.note("urn:x:1")
    emptied = with_note.apply(NoteChange(there, None), when=WHEN)
    report = planned(note(quote("harbour office")), notebook=emptied)
    assert [(each.state, each.detail) for each in report.outcomes] == [
        (ImportState.RESOLVED, "It stands on its very words in ¶1. It was in the trash.")
    ]
    restored = emptied.apply(report.changes[0], when=WHEN)
    assert restored.note("urn:x:1") == there
    assert restored.deleted == ()


def test_changes_can_be_taken_back(article, read, planned):
    empty = Notebook.for_article(article)
    report = planned(note(quote("harbour office")), note(CFI, number=2), note(number=3))
    notebook = empty
    for change in report.changes:
        notebook = notebook.apply(change, when=WHEN)
    assert len(notebook.notes) == 3
    for change in reversed(report.changes):
        notebook = notebook.apply(change.reversed(), when=WHEN)
    assert notebook == empty


def test_an_imported_notebook_can_be_saved_and_read(article, planned):
    report = planned(note(quote("harbour office"), CFI), note(quote("gone"), number=2))
    notebook = Notebook.for_article(article)
    for change in report.changes:
        notebook = notebook.apply(change, when=WHEN)
    assert Notebook.from_json(notebook.to_json()).notes == notebook.notes
    assert len(json.loads(notebook.to_json())["items"]) == 2
