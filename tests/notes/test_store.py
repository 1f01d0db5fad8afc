"""No note is lost: not to a crash, not to a full disk, not to another program, not to a renamed document."""

import json
import os
import re
import resource
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from viewer.notes.notebook import Notebook, NoteChange
from viewer.notes.store import Found, NotesStore, StoreError, StoreLockedError, new_id, now

ROOT = Path(__file__).parents[2]
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
    index = folder / "index.json"
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
    assert list(json.loads((folder / "index.json").read_bytes())["files"]) == [
        "broken.notes.json",
        "odd.notes.json",
    ]


def test_an_index_that_cannot_be_written_is_done_without(folder, saved, make_article):
    (folder / "index.json").mkdir()
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
    assert len(files(folder)) == 3


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


# other processes

CHILD = """
import sys
from pathlib import Path
from viewer.article.model import Article, Block, BlockKind, OriginMap, Source, Span
from viewer.notes.anchoring import placed
from viewer.notes.annotation import Motivation, Note
from viewer.notes.notebook import NoteChange
from viewer.notes.store import NotesStore, StoreError, new_id, now

text = "The crew slept. The tug lifted silt at night."
source = Source("/captures/tug.txt", "ab" * 32, "text/plain", "UTF-8", len(text))
article = Article(text, (Block(BlockKind.PARAGRAPH, Span(0, 45), text, 1),), {}, (), source, OriginMap())

def say(words):
    sys.stdout.write(words + "\\n")
    sys.stdout.flush()

def run(folder, count, text=""):
    store = NotesStore(Path(folder))
    loaded = store.find(article)
    notebook, path = loaded.notebook, loaded.path
    for _ in range(count):
        note = Note(new_id(), Motivation.COMMENTING, now(), now(), (), text=text)
        notebook = notebook.apply(NoteChange(None, placed(note, article, Span(4, 8))), when=now())
        store.save(notebook, path)
        say(note.id)
"""


def child(program, *arguments, is_measured=True):
    # a process that is killed leaves half a file of coverage data
    environment = {key: value for key, value in os.environ.items() if is_measured or "COVERAGE" not in key}
    return subprocess.Popen(
        [sys.executable, "-c", CHILD + program, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
    )


def ids_on_disk(folder):
    (path,) = folder.glob("*.notes.json")
    return {note.id for note in Notebook.from_json(path.read_bytes()).notes}


def test_a_note_that_was_acknowledged_survives_kill_9(folder):
    acknowledged: set[str] = set()
    for number in range(20):
        with child("run(sys.argv[1], 10**6)", folder, is_measured=False) as process:
            for _ in range(1 + 7 * number % 11):
                acknowledged.add(process.stdout.readline().strip())
            process.kill()
            acknowledged |= {line.strip() for line in process.stdout if len(line) == 46}
        assert acknowledged <= ids_on_disk(folder)
        assert not list(folder.glob("*damaged*"))
    assert len(acknowledged) > 50


def test_two_processes_writing_at_once_lose_no_note(folder):
    program = "say('ready'); sys.stdin.readline(); run(sys.argv[1], 50)"
    with child(program, folder) as one, child(program, folder) as other:
        for each in (one, other):
            assert each.stdout.readline() == "ready\n"
        for each in (one, other):
            each.stdin.write("go\n")
            each.stdin.flush()
        written = {line.strip() for each in (one, other) for line in each.stdout}
    assert (one.returncode, other.returncode, len(written)) == (0, 0, 100)
    assert ids_on_disk(folder) == written


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
