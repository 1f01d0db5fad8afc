"""Notes made on one capture of an article are offered on another, copied on wish, and stay there."""

import json
import os
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.notes.anchoring import anchor_all
from viewer.notes.captures import Capture
from viewer.notes.index import Index
from viewer.notes.notebook import Notebook, NoteChange
from viewer.notes.store import Found, NotesStore

WHEN = "2026-02-02T00:00:00Z"
TEXT = (
    "The dredger lifted 40 000 tons of silt, the harbour office said.",
    "서울의 기자들이 👩‍🚀 and 𝒳 wrote: “ميناء آمن”, a safe har\u00adbour.",
    "The crew slept. The tug lifted silt at night. The whole crew slept again.",
    "“Nobody asked us,” a pilot said; the dredger lifted nothing on Sunday.",
    "The office will publish its plan in March.",
)
# the page has a line more, one sentence edited, one gone, and other quotation marks
PAGE = (
    "Harbour, weather and tides: your daily newsletter.",
    TEXT[0],
    TEXT[1].replace("“", '"').replace("”", '"'),
    "The crew slept. The long tug lifted silt at night. The whole crew slept again.",
    TEXT[3],
)


def added(notebook, *notes):
    for note in notes:
        notebook = notebook.apply(NoteChange(None, note), when=WHEN)
    return notebook


def new_ids():
    numbers = count(1)
    return lambda: f"urn:uuid:11111111-0000-4000-8000-{next(numbers):012}"


@pytest.fixture
def text(make_article):
    return make_article(*TEXT)


@pytest.fixture
def page(make_article):
    return make_article(*PAGE, title="Harbour news", path="/captures/harbour.html", media_type="text/html")


@pytest.fixture
def store(folder):
    return NotesStore(folder)


@pytest.fixture
def kept(store, text, make_note):
    """Notes on the text, on disk."""
    quotes = (
        "lifted 40 000 tons",
        "서울의 기자들이 👩‍🚀 and",
        "The tug lifted silt at night.",
        "publish its plan",
        None,
    )
    notes = [make_note(text, quote, at, text=f"n{at}") for at, quote in enumerate(quotes, start=1)]
    loaded = store.find(text)
    return store.save(added(loaded.notebook, *notes), loaded.path)


def offered(store, article):
    loaded = store.find(article)
    return loaded, store.captures(loaded)


def test_notes_on_the_text_are_offered_on_the_page(store, kept, page):
    loaded, captures = offered(store, page)
    assert loaded.found is Found.NEW
    assert [each.name for each in captures] == ["harbour.txt"]
    assert {note.text for note in captures[0].lacking(loaded.notebook)} == {"n1", "n2", "n3", "n4", "n5"}


def test_another_article_is_offered_nothing(store, kept, make_article):
    other = make_article("The opera opened. It was sold out at once. Many people stood outside the doors.")
    assert offered(store, other)[1] == []


def test_without_notes_there_is_nothing_to_offer(store, page):
    assert offered(store, page)[1] == []


def test_the_likest_capture_comes_first(store, kept, text, make_article, make_note):
    third = make_article(*TEXT[:4], path="/captures/third.txt")
    loaded = store.find(third)
    store.save(added(loaded.notebook, make_note(third, "lifted 40 000", 9)), loaded.path)
    fourth = make_article(*TEXT, "A line more is put in here.", path="/captures/fourth.txt")
    assert [each.name for each in offered(store, fourth)[1]] == ["harbour.txt", "third.txt"]


def test_copies_stand_on_the_same_words_and_tell_their_states_honestly(store, kept, page):
    loaded, (capture,) = offered(store, page)
    change = capture.taking_over(page, loaded.notebook, new_ids())
    notebook = loaded.notebook.apply(change, when=WHEN)
    states = {
        note.text: anchor.state.value
        for note in notebook.notes
        for anchor in (anchors(page, notebook)[note.id],)
    }
    assert states == {"n1": "exact", "n2": "exact", "n3": "changed", "n4": "orphan", "n5": "exact"}
    first = next(note for note in notebook.notes if note.text == "n1")
    assert first.paragraph == 2
    assert first.target["source"] == f"urn:sha256:{page.source.sha256}"


def anchors(article, notebook):
    return anchor_all(article, notebook)


def test_copies_say_where_they_come_from_and_keep_all_else(store, kept, page):
    loaded, (capture,) = offered(store, page)
    notebook = loaded.notebook.apply(capture.taking_over(page, loaded.notebook, new_ids()), when=WHEN)
    originals = {note.text: note for note in kept.notes}
    for copy in notebook.notes:
        original = originals[copy.text]
        assert copy.id != original.id
        assert copy.raw["via"] == original.id
        assert (copy.created, copy.modified, copy.quote) == (
            original.created,
            original.modified,
            original.quote,
        )
        assert "pilcrow:edits" not in copy.raw or copy.raw["pilcrow:edits"] != original.raw.get(
            "pilcrow:edits"
        )


def test_the_originals_stay_and_all_can_be_taken_back(store, kept, page):
    loaded, (capture,) = offered(store, page)
    before = capture.notes_path.read_bytes()
    change = capture.taking_over(page, loaded.notebook, new_ids())
    taken = store.save(loaded.notebook.apply(change, when=WHEN), loaded.path)
    assert capture.notes_path.read_bytes() == before
    assert taken.apply(change.reversed(), when=WHEN).notes == ()


def test_what_was_taken_over_is_not_offered_again_even_if_deleted(store, kept, page):
    loaded, (capture,) = offered(store, page)
    change = capture.taking_over(page, loaded.notebook, new_ids())
    taken = store.save(loaded.notebook.apply(change, when=WHEN), loaded.path)
    assert offered(store, page)[1] == []
    less = taken.apply(NoteChange(taken.notes[0], None), when=WHEN)
    store.save(less, loaded.path)
    assert offered(store, page)[1] == []


def test_notes_made_later_are_lacking_then(store, kept, page, text, make_note):
    loaded, (capture,) = offered(store, page)
    own = loaded.notebook.apply(capture.taking_over(page, loaded.notebook, new_ids()), when=WHEN)
    own = store.save(own, loaded.path)
    store.save(added(kept, make_note(text, "Nobody asked us", 8, text="later")), capture.notes_path)
    loaded, (capture,) = offered(store, page)
    assert [note.text for note in capture.lacking(own)] == ["later"]
    change = capture.taking_over(page, own, new_ids())
    assert [each.after.text for each in change.changes] == ["later"]


def test_a_copy_is_not_offered_where_its_original_lies_nor_beside_it(store, kept, page, text, make_article):
    loaded, (capture,) = offered(store, page)
    change = capture.taking_over(page, loaded.notebook, new_ids())
    store.save(loaded.notebook.apply(change, when=WHEN), loaded.path)
    assert offered(store, text)[1] == []
    third = make_article(*TEXT[:4], path="/captures/third.txt")
    loaded, captures = offered(store, third)
    own = loaded.notebook
    taken = own.apply(captures[0].taking_over(third, own, new_ids()), when=WHEN)
    assert all(not each.lacking(taken) for each in captures)


def test_a_copy_of_a_copy_names_all_its_origins(store, kept, page, make_article):
    loaded, (capture,) = offered(store, page)
    first = loaded.notebook.apply(capture.taking_over(page, loaded.notebook, new_ids()), when=WHEN)
    third = make_article(*TEXT[:4], path="/captures/third.txt")
    again = Capture(first, loaded.path).taking_over(third, Notebook.for_article(third), new_ids())
    copy = next(each.after for each in again.changes if each.after.text == "n1")
    original = next(note for note in kept.notes if note.text == "n1")
    assert copy.raw["via"] == [next(note.id for note in first.notes if note.text == "n1"), original.id]


def test_an_index_of_an_earlier_version_is_made_anew(store, folder, kept, page):
    store.captures(store.find(page))
    path = folder / ".index.json"
    written = json.loads(path.read_bytes())
    for each in written["files"].values():
        del each["sketch"]
    path.write_text(json.dumps(written))
    again = NotesStore(folder)
    assert len(again.captures(again.find(page))) == 1


def test_a_notes_file_without_a_sketch_or_unreadable_is_passed_over(store, folder, kept, page):
    path = next(folder.glob("*.notes.json"))
    top = json.loads(path.read_bytes())
    del top["about"]["pilcrow:sketch"]
    path.write_text(json.dumps(top, indent=1))
    again = NotesStore(folder)
    assert again.captures(again.find(page)) == []


def test_a_file_damaged_since_it_was_listed_is_not_offered(store, folder, kept, page):
    loaded = store.find(page)
    path = next(folder.glob("*.notes.json"))
    stated = path.stat()
    path.write_bytes(b"x" * stated.st_size)
    os.utime(path, ns=(stated.st_atime_ns, stated.st_mtime_ns))
    assert store.captures(loaded) == []


def test_a_capture_whose_path_nobody_noted_is_named_after_its_notes_file(kept, folder):
    nameless = Notebook.from_json(b'{"type": "AnnotationSet", "items": []}')
    assert Capture(nameless, folder / "a.notes.json").name == "a.notes.json"


def test_nothing_is_alike_in_an_empty_folder(folder):
    assert Index(folder).alike({}, "00000001 00000002 00000003") == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.integers(0, len(TEXT) - 1), min_size=1, max_size=len(TEXT), unique=True))
def test_each_copy_that_is_said_to_be_exact_stands_on_its_own_words(make_article, make_note, picked):
    text, page = make_article(*TEXT), make_article(*PAGE, title=None)
    notes = [make_note(text, TEXT[at][3:20], at + 1, text=str(at)) for at in picked]
    capture = Capture(added(Notebook.for_article(text), *notes), "x.notes.json")
    own = Notebook.for_article(page)
    change = capture.taking_over(page, own, new_ids())
    taken = own.apply(change, when=WHEN)
    assert len(taken.notes) == len(notes)
    for note in taken.notes:
        anchor = anchor_all(page, taken)[note.id]
        if anchor.state.value == "exact":
            assert anchor.span.of(page.text) == note.quote
    assert taken.apply(change.reversed(), when=WHEN) == own
