"""No note is lost: not to a crash, not to a full disk, not to another program, not to a renamed document."""

import json
import os
import re
import resource
import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from viewer.notes.history import History, Step
from viewer.notes.notebook import Notebook, NoteChange, difference
from viewer.notes.store import Found, NotesStore, Refreshed, StoreError, StoreLockedError, new_id, now

WHEN = "2026-02-02T00:00:00Z"


def added(notebook, *notes):
    for note in notes:
        notebook = notebook.apply(NoteChange(None, note), when=WHEN)
    return notebook


@pytest.fixture
def store(folder):
    return NotesStore(folder)


@pytest.fixture
def saved(store, article, make_note):
    """A note on disk: the store's answer for its document."""
    loaded = store.find(article)
    store.save(added(loaded.notebook, make_note(article, "lifted silt", text="Where from?")), loaded.path)
    return loaded.path


def files(folder):
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def test_a_document_without_notes_gets_an_empty_notebook_and_no_file(store, folder, article):
    loaded = store.find(article)
    assert (loaded.notebook.notes, loaded.messages, loaded.found) == ((), (), Found.NEW)
    assert loaded.path.name == f"the-harbour-at-work.{article.source.sha256[:12]}.notes.json"
    assert not folder.exists()


@pytest.mark.parametrize(
    ("title", "path", "slug"),
    [
        ("Élan & “Vigour”: the crew's day!", "/a.txt", "elan-vigour-the-crews-day"),
        ("서울의 기자들", "/captures/Korea Today.txt", "korea-today"),
        (None, "/captures/서울.txt", "article"),
        ("CON", "/a.txt", "con-article"),
        ("com1", "/a.txt", "com1-article"),
        ("../../etc/passwd", "/a.txt", "etc-passwd"),
        ("word " * 30, "/a.txt", "word-" * 8 + "word"),
        ("w" * 300, "/a.txt", "w" * 48),
    ],
)
def test_files_have_short_names_that_every_system_takes(store, make_article, title, path, slug):
    article = make_article(title=title, path=path)
    assert store.find(article).path.name.partition(".")[0] == slug


def test_notes_are_found_again(store, folder, article, saved, make_note):
    loaded = NotesStore(folder).find(article)
    assert (loaded.path, loaded.found, loaded.messages) == (saved, Found.DIGEST, ())
    assert loaded.notebook.notes[0] == make_note(article, "lifted silt", text="Where from?")
    assert files(folder) == [saved.name]


def test_every_script_comes_back_as_it_was_written(store, folder, article, make_note):
    words = "emoji 👩‍🚀, 𝒳, 서울의 기자들, ميناء آمن, a\u00a0b, har\u00adbour"
    loaded = store.find(article)
    store.save(
        added(loaded.notebook, make_note(article, "𝒳 wrote", text=words, tags=("서울", "😀"))), loaded.path
    )
    assert words.encode() in loaded.path.read_bytes()
    note = NotesStore(folder).find(article).notebook.notes[0]
    assert (note.text, note.tags, note.quote) == (words, ("서울", "😀"), "𝒳 wrote")


def test_halves_of_characters_are_never_written(store, folder, article, make_note):
    loaded = store.find(article)
    store.save(added(loaded.notebook, make_note(article, "silt", text="x\ud83dy")), loaded.path)
    assert NotesStore(folder).find(article).notebook.notes[0].text == "x\ufffdy"


def test_the_notes_of_a_renamed_document_are_found(folder, saved, make_article):
    loaded = NotesStore(folder).find(make_article(path="/elsewhere/renamed.txt"))
    assert (loaded.path, loaded.found) == (saved, Found.DIGEST)
    assert loaded.notebook.path == str(Path("/elsewhere/renamed.txt").resolve())
    assert loaded.notebook.identifiers[1:] == ("renamed.txt", "harbour.txt")


def test_the_notes_of_a_changed_document_are_found_where_it_was_last_seen(
    folder, saved, article, make_article
):
    changed = make_article("New opening.", *(each.text for each in article.paragraphs), title="Renamed")
    loaded = NotesStore(folder).find(changed)
    assert (loaded.path, loaded.found) == (saved, Found.PATH)
    assert loaded.notebook.text_hash == article.text_hash
    assert saved.read_bytes() == NotesStore(folder).find(article).path.read_bytes()


def test_after_a_changed_document_was_noted_both_versions_lead_to_the_notes(
    folder, saved, article, make_article, make_note
):
    changed = make_article("New opening.", *(each.text for each in article.paragraphs))
    store = NotesStore(folder)
    loaded = store.find(changed)
    store.save(added(loaded.notebook, make_note(changed, "New opening", 2)), loaded.path)
    for each in (article, changed, replace(changed, source=replace(changed.source, path="/moved/away.txt"))):
        found = NotesStore(folder).find(each)
        assert (found.path, found.found, len(found.notebook.notes)) == (saved, Found.DIGEST, 2)


def test_a_document_renamed_and_later_changed_is_still_known_by_its_path(folder, saved, make_article):
    renamed = make_article(path="/elsewhere/renamed.txt")
    NotesStore(folder).find(renamed)
    changed = make_article("All new.", path="/elsewhere/renamed.txt")
    assert NotesStore(folder).find(changed).path == saved
    assert NotesStore(folder).find(changed).found is Found.PATH


def test_the_same_text_in_another_file_has_the_same_notes(folder, saved, make_article):
    page = make_article(path="/captures/harbour.html", media_type="text/html", extra=b"<html>")
    loaded = NotesStore(folder).find(page)
    assert (loaded.path, loaded.found) == (saved, Found.TEXT)
    assert loaded.notebook.identifiers[0] == f"urn:sha256:{page.source.sha256}"


def test_documents_without_text_do_not_share_their_notes(folder, make_article, make_note):
    store = NotesStore(folder)
    scan = make_article(" ", title=None, path="/a.pdf")
    loaded = store.find(scan)
    store.save(added(loaded.notebook, make_note(scan, None)), loaded.path)
    assert store.find(make_article(" ", title=None, path="/b.pdf", extra=b"other")).found is Found.NEW


def test_another_document_has_other_notes(folder, saved, make_article):
    loaded = NotesStore(folder).find(make_article("Quite another text.", path="/captures/other.txt"))
    assert (loaded.found, loaded.notebook.notes) == (Found.NEW, ())
    assert loaded.path != saved


def test_a_file_name_alone_proves_nothing(folder, saved, article):
    top = json.loads(saved.read_bytes())
    top["about"]["dc:identifier"] = ["urn:sha256:" + article.source.sha256[:12] + "0" * 52]
    saved.write_text(json.dumps(top))
    assert NotesStore(folder).find(article).found is Found.PATH
    top["about"]["pilcrow:path"] = top["about"]["pilcrow:textHash"] = ""
    saved.write_text(json.dumps(top))
    loaded = NotesStore(folder).find(article)
    assert (loaded.found, loaded.path.name) == (Found.NEW, saved.name.replace(".", "-2.", 1))
    del top["about"]["dc:identifier"]
    saved.write_text(json.dumps(top))
    assert NotesStore(folder).find(article).path == saved


def test_of_two_files_of_one_document_the_newer_is_taken(folder, saved, article):
    older = saved.with_name("old." + saved.name.partition(".")[2])
    older.write_bytes(saved.read_bytes())
    os.utime(older, ns=(1, 1))
    assert NotesStore(folder).find(article).path == saved


def test_the_index_is_only_a_hint(folder, saved, article, make_article):
    changed = make_article("New opening.")
    index = folder / ".index.json"
    assert NotesStore(folder).find(changed).path == saved
    good = index.read_bytes()
    for bad in (
        b"",
        b"[]",
        b'{"files": 5}',
        b'{"files": {"x.notes.json": {}}}',
        b'{"files": {"x": 5}}',
        b"[" * 100_000,
    ):
        index.write_bytes(bad)
        assert NotesStore(folder).find(changed).path == saved
        assert index.read_bytes() == good
    lying = json.loads(good)
    lying["files"][saved.name] |= {"path": "/elsewhere.txt", "text": "sha256:00"}
    index.write_text(json.dumps(lying))
    assert NotesStore(folder).find(make_article("Other.", path="/elsewhere.txt")).found is Found.NEW


def test_the_index_follows_the_files(folder, saved, article, make_article):
    store = NotesStore(folder)
    changed = make_article("New opening.")
    assert store.find(changed).path == saved
    top = json.loads(saved.read_bytes())
    saved.write_text(json.dumps({"items": top["items"], "about": top["about"]}))
    assert store.find(changed).path == saved
    saved.unlink()
    (folder / "broken.notes.json").write_bytes(b'{"about": [')
    (folder / "odd.notes.json").write_bytes(b"[1]")
    (folder / "nowhere.notes.json").symlink_to(folder / "missing")
    assert store.find(changed).found is Found.NEW
    assert list(json.loads((folder / ".index.json").read_bytes())["files"]) == [
        "broken.notes.json",
        "odd.notes.json",
    ]


def test_an_index_that_cannot_be_written_is_done_without(folder, saved, make_article):
    (folder / ".index.json").mkdir()
    assert NotesStore(folder).find(make_article("New opening.")).path == saved


def test_the_last_good_copy_is_kept_beside_the_file(store, folder, article, saved, make_note):
    before = saved.read_bytes()
    loaded = store.find(article)
    store.save(added(loaded.notebook, make_note(article, "pilot", 2)), saved)
    (kept,) = store.generations(saved)
    assert kept.path.read_bytes() == before
    assert len(Notebook.from_json(saved.read_bytes()).notes) == 2


@pytest.mark.parametrize("damage", [b"", b"{", b"\x00" * 500, b"[]"])
def test_a_damaged_file_is_set_aside_and_the_last_good_copy_opened(
    store, folder, article, saved, make_note, damage
):
    loaded = store.find(article)
    store.save(added(loaded.notebook, make_note(article, "pilot", 2)), saved)
    saved.write_bytes(damage)
    again = NotesStore(folder)
    loaded = again.find(article)
    aside = saved.with_name(saved.name.replace(".json", ".damaged-1.json"))
    assert (loaded.path, loaded.found, len(loaded.notebook.notes)) == (saved, Found.DIGEST, 1)
    assert len(loaded.messages) == 1
    assert re.match(
        rf"The notes file .* is damaged .*{re.escape(aside.name)}; .*, with 1 note, was opened\.$",
        loaded.messages[0],
    )
    assert aside.read_bytes() == damage
    assert NotesStore(folder).find(article).messages == ()
    again.save(added(loaded.notebook, make_note(article, "Sunday", 3)), loaded.path)
    assert len(NotesStore(folder).find(article).notebook.notes) == 2


def test_a_file_damaged_after_its_first_save_comes_back_too(folder, article, saved):
    saved.write_bytes(b"{")
    assert len(NotesStore(folder).find(article).notebook.notes) == 1


def test_a_damaged_file_without_an_earlier_copy_is_set_aside_all_the_same(folder, article, saved):
    shutil.rmtree(folder / ".generations")
    for number in (1, 2):
        saved.write_bytes(b"{")
        loaded = NotesStore(folder).find(article)
        assert (loaded.found, loaded.notebook.notes, loaded.path) == (Found.NEW, (), saved)
        assert f"damaged-{number}.json; there is no earlier copy" in loaded.messages[0]
    assert len(files(folder)) == 2


def test_a_file_damaged_while_open_is_set_aside_at_the_next_save(store, folder, article, saved, make_note):
    loaded = store.find(article)
    saved.write_bytes(b"{ torn")
    store.save(added(loaded.notebook, make_note(article, "pilot", 2)), saved)
    assert len(NotesStore(folder).find(article).notebook.notes) == 2
    assert (folder / saved.name.replace(".json", ".damaged-1.json")).read_bytes() == b"{ torn"


def test_a_file_that_cannot_be_read_is_left_alone(folder, article, saved):
    saved.unlink()
    saved.mkdir()
    loaded = NotesStore(folder).find(article)
    assert "cannot be read" in loaded.messages[0]
    assert loaded.path.name == saved.name.replace(".", "-2.", 1)


def test_an_edit_from_elsewhere_is_merged_not_overwritten(store, folder, article, saved, make_note):
    mine = store.find(article)
    other = NotesStore(folder)
    theirs = other.find(article)
    note = theirs.notebook.notes[0]
    theirs_now = theirs.notebook.apply(NoteChange(note, replace(note, text="edited there")), when=WHEN)
    other.save(added(theirs_now, make_note(article, "Sunday", 3)), theirs.path)

    ours = added(mine.notebook, make_note(article, "pilot", 2))
    written = store.save(ours, saved)
    assert {each.quote: each.text for each in written.notes} == {
        "lifted silt": "edited there",
        "pilot": "",
        "Sunday": "",
    }
    # the window goes on with what it had; what it does not know of stays
    later = ours.apply(NoteChange(ours.notes[-1], None), when=WHEN)
    store.save(later, saved)
    assert {each.quote for each in NotesStore(folder).find(article).notebook.notes} == {
        "lifted silt",
        "Sunday",
    }
    restored = later.apply(NoteChange(None, ours.notes[-1]), when=WHEN)
    store.save(restored, saved)
    assert {each.text for each in NotesStore(folder).find(article).notebook.notes} == {"edited there", ""}
    assert len(NotesStore(folder).find(article).notebook.notes) == 3


def test_a_note_deleted_elsewhere_does_not_come_back(store, folder, article, saved, make_note):
    mine = store.find(article).notebook
    other = NotesStore(folder)
    theirs = other.find(article).notebook
    other.save(theirs.apply(NoteChange(theirs.notes[0], None), when=WHEN), saved)
    for quote in ("pilot", "Sunday"):
        mine = added(mine, make_note(article, quote, len(quote)))
        store.save(mine, saved)
    assert [each.quote for each in NotesStore(folder).find(article).notebook.notes] == ["pilot", "Sunday"]


def test_a_file_changed_by_hand_between_two_saves_is_merged(store, folder, article, saved, make_note):
    mine = added(store.find(article).notebook, make_note(article, "pilot", 2))
    store.save(mine, saved)
    top = json.loads(saved.read_bytes())
    top["items"][0]["body"]["value"] = "by hand"
    top["x:set"] = 1
    saved.write_text(json.dumps(top))
    store.save(added(mine, make_note(article, "Sunday", 3)), saved)
    written = json.loads(saved.read_bytes())
    assert (len(written["items"]), written["x:set"]) == (3, 1)
    assert written["items"][0]["body"]["value"] == "by hand"


def test_two_stores_that_both_begin_a_notebook_lose_nothing(folder, article, make_note):
    one, other = NotesStore(folder), NotesStore(folder)
    mine, theirs = one.find(article), other.find(article)
    one.save(added(mine.notebook, make_note(article, "pilot", 1)), mine.path)
    other.save(added(theirs.notebook, make_note(article, "Sunday", 2)), theirs.path)
    assert len(NotesStore(folder).find(article).notebook.notes) == 2


def texts_on_disk(folder, article):
    return sorted(each.text for each in NotesStore(folder).find(article).notebook.notes)


def test_two_documents_open_at_once_that_share_a_file_lose_nothing(store, folder, make_article, make_note):
    text, page = make_article(), make_article(path="/captures/harbour.html", extra=b"<html>")
    begun = store.find(text)
    store.save(added(begun.notebook, make_note(text, "silt", 9, text="first")), begun.path)
    one, other = store.find(text), store.find(page)
    assert (one.path, other.found) == (other.path, Found.TEXT)
    mine = added(one.notebook, make_note(text, "pilot", 1, text="of one"))
    store.save(mine, one.path)
    theirs = added(other.notebook, make_note(page, "Sunday", 2, text="of the other"))
    store.save(theirs, other.path)
    assert texts_on_disk(folder, text) == ["first", "of one", "of the other"]
    # each goes on from what it has, knowing nothing of the other
    store.save(added(mine, make_note(text, "dredger", 3, text="one more")), one.path)
    store.save(theirs.apply(NoteChange(theirs.notes[-1], None), when=WHEN), other.path)
    assert texts_on_disk(folder, text) == ["first", "of one", "one more"]


def test_what_one_of_two_documents_deletes_stays_deleted(store, folder, article, saved, make_note):
    one, other = store.find(article), store.find(article)
    store.save(one.notebook.apply(NoteChange(one.notebook.notes[0], None), when=WHEN), saved)
    store.save(added(other.notebook, make_note(article, "pilot", 2, text="kept")), saved)
    assert texts_on_disk(folder, article) == ["kept"]


def test_going_on_from_what_was_written_loses_nothing_either(store, folder, article, saved, make_note):
    one, other = store.find(article).notebook, NotesStore(folder).find(article).notebook
    store.save(added(other, make_note(article, "Sunday", 3, text="theirs")), saved)
    written = store.save(added(one, make_note(article, "pilot", 2, text="ours")), saved)
    assert len(written.notes) == 3
    theirs = next(each for each in written.notes if each.text == "theirs")
    assert store.save(written.apply(NoteChange(theirs, None), when=WHEN), saved).deleted[0].note == theirs
    assert texts_on_disk(folder, article) == ["Where from?", "ours"]


def test_a_notebook_that_was_never_opened_is_merged_too(store, folder, article, saved, make_note):
    strange = added(Notebook.for_article(article), make_note(article, "pilot", 2, text="strange"))
    assert store.save(strange, saved).lineage is not None
    assert texts_on_disk(folder, article) == ["Where from?", "strange"]


def test_the_other_file_of_a_notebook_saved_twice_is_merged_without_a_base(store, folder, article, saved):
    notebook = store.find(article).notebook
    elsewhere = saved.with_name("elsewhere.notes.json")
    elsewhere.write_bytes(saved.read_bytes())
    gone = notebook.apply(NoteChange(notebook.notes[0], None), when=WHEN)
    assert store.changed(gone, elsewhere)
    assert store.refresh(gone, elsewhere).notebook is gone
    assert len(Notebook.from_json(store.save(gone, elsewhere).to_json()).deleted) == 1
    assert len(Notebook.from_json(saved.read_bytes()).notes) == 1


# what others write while the document is open


def test_what_others_write_is_noticed_and_merged(store, folder, article, saved, make_note):
    mine = store.find(article).notebook
    assert not store.changed(mine, saved)
    assert store.refresh(mine, saved).notebook is mine
    other = NotesStore(folder)
    theirs = other.find(article).notebook
    other.save(added(theirs, make_note(article, "Sunday", 3, text="theirs")), saved)
    assert store.changed(mine, saved)
    unsaved = added(mine, make_note(article, "pilot", 2, text="not saved yet"))
    refreshed = store.refresh(unsaved, saved).notebook
    assert sorted(each.text for each in refreshed.notes) == ["Where from?", "not saved yet", "theirs"]
    assert not store.changed(refreshed, saved)
    assert store.refresh(refreshed, saved).notebook is refreshed
    gone = refreshed.apply(NoteChange(refreshed.notes[0], None), when=WHEN)
    store.save(gone, saved)
    assert not store.changed(gone, saved)
    assert len(texts_on_disk(folder, article)) == 2


def test_of_two_documents_with_one_file_each_notices_what_the_other_wrote(store, article, saved, make_note):
    one, other = store.find(article).notebook, store.find(article).notebook
    mine = added(one, make_note(article, "pilot", 2))
    store.save(mine, saved)
    assert (store.changed(mine, saved), store.changed(other, saved)) == (False, True)
    assert len(store.refresh(other, saved).notebook.notes) == 2


def test_both_texts_of_a_note_written_in_two_places_come_to_both(store, folder, article, saved):
    def write(notebook, text, when):
        note = notebook.notes[0]
        return notebook.apply(NoteChange(note, replace(note, text=text, modified=when)), when=when)

    other = NotesStore(folder)
    ours = write(store.find(article).notebook, "ours", "2026-03-01T00:00:00Z")
    theirs = write(other.find(article).notebook, "theirs", "2026-03-01T00:00:01Z")
    other.save(theirs, saved)
    both = store.save(ours, saved)
    assert both.notes[0].text.startswith("theirs\n\n---\n")
    assert both.notes[0].text.endswith("\n\nours")
    assert other.refresh(theirs, saved).notebook == both
    # typing on without having seen it replaces one's own words only
    third = other.save(write(theirs, "theirs!", "2026-03-01T00:00:02Z"), saved)
    assert third.notes[0].text.startswith("theirs!\n")
    assert third.notes[0].text.endswith("\n\nours")
    settled = store.save(write(store.refresh(ours, saved).notebook, "agreed", "2026-03-01T00:00:03Z"), saved)
    assert settled.notes[0].text == "agreed"
    assert other.refresh(third, saved).notebook.notes[0].text == "agreed"


def test_two_openings_do_not_go_on_telling_each_other(store, folder, article, saved, make_note):
    other = NotesStore(folder)
    mine, theirs = store.find(article).notebook, other.find(article).notebook
    other.save(added(theirs, make_note(article, "pilot", 2)), saved)
    mine = store.save(store.refresh(mine, saved).notebook, saved)
    before = saved.read_bytes()
    theirs = other.refresh(theirs, saved).notebook
    other.save(theirs, saved)
    store.save(store.refresh(mine, saved).notebook, saved)
    assert saved.read_bytes() == before


def test_a_file_that_is_gone_or_half_written_just_now_is_left_alone(store, folder, article, saved):
    notebook = store.find(article).notebook
    written = saved.read_bytes()
    saved.unlink()
    assert not store.changed(notebook, saved)
    assert store.refresh(notebook, saved).notebook is notebook
    saved.write_bytes(written[:-9])
    assert store.changed(notebook, saved)
    assert store.refresh(notebook, saved) == Refreshed(notebook)
    assert saved.read_bytes() == written[:-9]
    assert store.changed(notebook, saved)


# copies that sync tools leave

COPIES = [
    "{0}.sync-conflict-20260102-123456-ABCDEFG.json",
    "{0} (conflicted copy 2026-01-02 123456).json",
    "{0} (Anna's conflicted copy 2026-01-02).json",
    "{0} (Annas in Konflikt stehende Kopie 2026-01-02) (1).json",
    "{0}_conflict-20260102-123456.json",
    "{0} (1).json",
    "{0}-LAPTOP-7.json",
    "{1} (conflicted copy 2026-01-02 123456).notes.json",
    "{1}.sync-conflict-20260102-123456-ABCDEFG.notes.json",
]


def copy_named(saved, form):
    return saved.with_name(
        form.format(saved.name.removesuffix(".json"), saved.name.removesuffix(".notes.json"))
    )


@pytest.mark.parametrize("form", COPIES)
@pytest.mark.parametrize("is_open", [True, False])
def test_a_conflict_copy_is_merged_and_laid_in_the_trash(
    store, folder, article, saved, make_note, form, is_open
):
    mine = store.find(article).notebook
    path = copy_named(saved, form)
    theirs = added(mine, make_note(article, "pilot", 2, text="from the laptop"))
    path.write_bytes(theirs.to_json())
    os.utime(path, ns=(1, 1))
    store.save(added(mine, make_note(article, "Sunday", 3, text="from here")), saved)
    if is_open:
        assert store.changed(mine, saved)
        found = store.refresh(mine, saved)
        assert not store.changed(found.notebook, saved)
    else:
        found = NotesStore(folder).find(article)
        assert found.path == saved
    assert len(found.notebook.notes) == 3
    assert texts_on_disk(folder, article) == ["Where from?", "from here", "from the laptop"]
    (message,) = found.messages
    assert re.fullmatch(r"The conflict copy .*, with 2 notes, was merged .* lies in .*\.trash\.", message)
    assert Notebook.from_json((folder / ".trash" / path.name).read_bytes()) == theirs
    assert files(folder) == [saved.name]


def test_a_second_copy_of_the_same_name_does_not_replace_the_first_in_the_trash(
    store, article, saved, folder
):
    notebook = store.find(article).notebook
    path = copy_named(saved, COPIES[0])
    for _ in range(2):
        path.write_bytes(saved.read_bytes())
        store.refresh(notebook, saved)
    assert files(folder / ".trash") == [path.name.replace(".json", "-2.json"), path.name]


@pytest.mark.parametrize("content", [b"", b"{", b'{"items": []}', b'{"id": "urn:x:other", "items": []}'])
def test_what_is_not_proved_to_be_a_copy_is_left_alone(store, folder, article, saved, content):
    for form in COPIES:
        copy_named(saved, form).write_bytes(content)
    before = {path: path.read_bytes() for path in folder.glob("*.json")}
    loaded = NotesStore(folder).find(article)
    assert (loaded.path, loaded.messages) == (saved, ())
    assert before == {path: path.read_bytes() for path in before}


def test_a_copy_begun_elsewhere_on_the_same_bytes_counts_only_if_it_says_what_it_is(store, article, saved):
    top = json.loads(saved.read_bytes()) | {"id": "urn:uuid:other"}
    named, numbered = copy_named(saved, COPIES[1]), copy_named(saved, COPIES[5])
    for path in (named, numbered):
        path.write_text(json.dumps(top))
    store.refresh(store.find(article).notebook, saved)
    assert (named.exists(), numbered.exists()) == (False, True)


def test_a_copy_whose_file_is_gone_takes_its_place(store, folder, article, saved):
    path = copy_named(saved, COPIES[0])
    saved.rename(path)
    loaded = NotesStore(folder).find(article)
    assert (loaded.path, len(loaded.notebook.notes), path.exists()) == (saved, 1, False)


def test_a_copy_whose_file_is_gone_stays_where_the_folder_is_locked(folder, article, saved):
    from filelock import FileLock

    saved.rename(copy_named(saved, COPIES[0]))
    with FileLock(folder / ".lock"):
        loaded = NotesStore(folder, lock_wait_s=0.01).find(article)
    assert (loaded.found, len(loaded.messages)) == (Found.NEW, 1)
    assert "cannot be renamed" in loaded.messages[0]


def test_a_copy_that_cannot_be_merged_is_left_and_told(folder, article, saved):
    from filelock import FileLock

    path = copy_named(saved, COPIES[0])
    path.write_bytes(saved.read_bytes())
    with FileLock(folder / ".lock"):
        loaded = NotesStore(folder, lock_wait_s=0.01).find(article)
    assert (len(loaded.notebook.notes), path.exists()) == (1, True)
    assert loaded.messages[0].endswith("Conflict copies beside it are left until it can be.")


# versions of the format


def test_a_file_of_a_newer_format_is_read_told_and_loses_nothing(folder, article, saved, make_note):
    top = json.loads(saved.read_bytes())
    assert top["pilcrow:version"] == 1
    top |= {"pilcrow:version": 7, "pilcrow:future": {"x": 1}}
    top["items"][0]["pilcrow:future"] = [1]
    saved.write_text(json.dumps(top))
    store = NotesStore(folder)
    loaded = store.find(article)
    assert re.fullmatch(
        r"The notes file .* newer Pilcrow \(format 7, this one knows 1\); .*", *loaded.messages
    )
    store.save(added(loaded.notebook, make_note(article, "pilot", 2)), saved)
    written = json.loads(saved.read_bytes())
    assert (written["pilcrow:version"], written["pilcrow:future"]) == (7, {"x": 1})
    assert written["items"][0]["pilcrow:future"] == [1]


@pytest.mark.parametrize("older", [None, 0, "1", True])
def test_a_file_of_an_older_format_gets_the_number_of_this_one_when_written(store, article, saved, older):
    top = json.loads(saved.read_bytes()) | {"pilcrow:version": older}
    saved.write_text(json.dumps(top))
    loaded = store.find(article)
    assert loaded.messages == ()
    store.save(loaded.notebook, saved)
    assert json.loads(saved.read_bytes())["pilcrow:version"] == 1


# looking at files and earlier states


def test_earlier_states_can_be_listed_and_read(store, article, saved, make_note):
    notebook = store.find(article).notebook
    for number, quote in enumerate(("pilot", "Sunday"), start=2):
        notebook = store.save(added(notebook, make_note(article, quote, number)), saved)
    newest, *_ = store.generations(saved)
    assert len(store.read(newest.path).notes) == 2
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", newest.when)
    assert newest.size == newest.path.stat().st_size
    back = notebook.apply(difference(notebook, store.read(newest.path)), when=WHEN)
    assert len(store.save(back, saved).notes) == 2
    assert store.paths() == (saved,)


def test_what_cannot_be_read_is_told_in_a_sentence(store, saved):
    with pytest.raises(
        StoreError, match=r"^The notes cannot be read from .*missing.* \(No such file.*\); .*\.$"
    ):
        store.read(saved.with_name("missing"))
    saved.write_bytes(b"{")
    with pytest.raises(StoreError, match=r"^The notes cannot be read from .*, for .*\.$"):
        store.read(saved)
    assert store.generations(saved.with_name("missing")) == ()


def test_the_next_older_state_is_opened_where_the_newest_is_damaged_too(
    store, folder, article, saved, make_note
):
    notebook, begun_ns = store.find(article).notebook, saved.stat().st_mtime_ns
    for number, quote in enumerate(("pilot", "Sunday", "dredger"), start=2):
        notebook = added(notebook, make_note(article, quote, number))
        store.save(notebook, saved)
        moment_ns = begun_ns + number * 10**13  # hours from one to the next
        os.utime(saved, ns=(moment_ns, moment_ns))
    newest, older, *_ = store.generations(saved)
    assert [len(store.read(each.path).notes) for each in (newest, older)] == [3, 2]
    for damaged in (saved, newest.path):
        damaged.write_bytes(b"torn")
    assert len(NotesStore(folder).find(article).notebook.notes) == 2


def test_a_file_repaired_by_another_copy_meanwhile_is_taken_as_it_is(folder, article, saved):
    good = saved.read_bytes()
    saved.write_bytes(b"{")
    store = NotesStore(folder)
    messages = []
    saved.write_bytes(good)
    assert len(store._restored(saved, "torn", messages).notes) == 1
    assert (messages, files(folder)) == ([], [saved.name])


# the steps that can be undone


def test_steps_can_be_undone_after_closing_and_opening_again(store, folder, article, saved, make_note):
    notebook, history = store.find(article).notebook, History()
    for number, quote in enumerate(("pilot", "Sunday"), start=2):
        change = NoteChange(None, make_note(article, quote, number))
        notebook, history = notebook.apply(change, when=WHEN), history.pushed(Step(quote, change))
    store.save(notebook, saved)
    store.save_history(saved, history, notebook)
    again = NotesStore(folder)
    loaded = again.find(article).notebook
    kept = again.load_history(saved, loaded)
    assert kept == history
    undone = loaded.apply(kept.to_undo.change.reversed(), when=WHEN)
    again.save(undone, saved)
    again.save_history(saved, kept.moved(-1), undone)
    loaded = NotesStore(folder).find(article).notebook
    kept = again.load_history(saved, loaded)
    assert (kept.to_undo.text, kept.to_redo.text) == ("pilot", "Sunday")
    assert loaded.apply(kept.to_redo.change, when=WHEN) == notebook
    assert files(folder) == [saved.name]


def test_steps_that_others_overtook_are_no_longer_offered(store, folder, article, saved, make_note):
    notebook = store.find(article).notebook
    change = NoteChange(None, make_note(article, "pilot", 2))
    notebook = notebook.apply(change, when=WHEN)
    store.save(notebook, saved)
    store.save_history(saved, History().pushed(Step("note", change)), notebook)
    assert store.load_history(saved, notebook).to_undo
    assert (
        store.load_history(saved, store.find(article).notebook.apply(change.reversed(), when=WHEN))
        == History()
    )
    assert store.load_history(saved, replace(notebook, raw={})) == History()
    assert store.load_history(saved.with_name("other"), notebook) == History()
    (folder / ".history" / saved.name).write_bytes(b"{")
    assert store.load_history(saved, notebook) == History()


def test_steps_that_cannot_be_written_are_told(store, folder, article, saved):
    (folder / ".history").write_bytes(b"in the way")
    with pytest.raises(StoreError, match=r"^The steps that can be undone cannot be written beside .*\.$"):
        store.save_history(saved, History(), store.find(article).notebook)


def test_a_file_deleted_while_open_is_written_anew(store, article, saved):
    notebook = store.find(article).notebook
    saved.unlink()
    store.save(notebook, saved)
    assert len(Notebook.from_json(saved.read_bytes()).notes) == 1


def test_permissions_are_kept(store, article, saved):
    saved.chmod(0o640)
    store.save(store.find(article).notebook, saved)
    assert saved.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(store, folder, article, saved, tmp_path, make_note):
    real = tmp_path / "synced" / "harbour.json"
    real.parent.mkdir()
    saved.rename(real)
    saved.symlink_to(real)
    loaded = store.find(article)
    store.save(added(loaded.notebook, make_note(article, "pilot", 2)), saved)
    assert saved.is_symlink()
    assert len(Notebook.from_json(real.read_bytes()).notes) == 2


def test_what_a_killed_copy_left_is_no_hindrance(store, folder, article, saved):
    (folder / f".{saved.name}.tmp").write_bytes(b"half")
    (folder / ".generations" / saved.name / ".20260102T030405.000000000Z.json.tmp").write_bytes(b"half")
    store.save(store.find(article).notebook, saved)
    assert not list(folder.rglob("*.tmp"))


def test_a_folder_without_room_for_generations_still_takes_notes(store, folder, article, saved, make_note):
    shutil.rmtree(folder / ".generations")
    (folder / ".generations").write_bytes(b"a file in the way")
    loaded = store.find(article)
    store.save(added(loaded.notebook, make_note(article, "pilot", 2)), saved)
    assert len(NotesStore(folder).find(article).notebook.notes) == 2


def test_a_file_in_the_place_of_the_folder_is_named(folder, article, make_note):
    folder.write_bytes(b"")
    store = NotesStore(folder)
    loaded = store.find(article)
    with pytest.raises(
        StoreError, match=r"^The notes cannot be written to .* \(.*\); move away the file .*\.$"
    ):
        store.save(added(loaded.notebook, make_note(article, "silt")), loaded.path)
    folder.unlink()
    store.save(added(loaded.notebook, make_note(article, "silt")), loaded.path)
    assert loaded.path.exists()


def test_a_folder_in_the_place_of_the_file_is_named(store, article, saved):
    notebook = store.find(article).notebook
    saved.unlink()
    saved.mkdir()
    with pytest.raises(StoreError, match=r"^The notes cannot be written to .*; check the folder\.$"):
        store.save(notebook, saved)


def test_a_value_that_json_does_not_have_is_refused_and_the_file_kept(store, article, saved, make_note):
    before = saved.read_bytes()
    note = make_note(article, "pilot", 2)
    odd = replace(note, raw={**note.to_dict(), "x": float("nan")})
    with pytest.raises(StoreError, match=r"^The notes cannot be written to .*JSON.*\.$"):
        store.save(added(store.find(article).notebook, odd), saved)
    assert saved.read_bytes() == before


def test_a_held_lock_is_named(folder, article, saved):
    from filelock import FileLock

    store = NotesStore(folder, lock_wait_s=0.01)
    loaded = store.find(article)
    with FileLock(folder / ".lock"), pytest.raises(StoreLockedError, match="close the other copy"):
        store.save(loaded.notebook, saved)
    saved.write_bytes(b"{")
    with FileLock(folder / ".lock"):
        assert "cannot be replaced" in store.find(article).messages[0]


def test_times_and_ids_have_the_form_notes_state_them_in():
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", now())
    assert datetime.fromisoformat(now()).utcoffset().total_seconds() == 0
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", new_id())
    assert new_id() != new_id()


def test_a_full_disk_is_named_and_leaves_the_file_as_it_was(store, folder, article, saved, make_note):
    before = saved.read_bytes()
    full = added(store.find(article).notebook, make_note(article, "pilot", 2, text="x" * 20_000))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(
            StoreError, match=r"^The notes cannot .* \(File too large\); make room on the disk\.$"
        ):
            store.save(full, saved)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert saved.read_bytes() == before
    assert not list(folder.glob(".*.tmp"))
    store.save(full, saved)
    assert len(NotesStore(folder).find(article).notebook.notes) == 2
