"""Nothing that was acknowledged as saved is lost, whatever happens to the program or to the disk.

Each test prints its figures; `pytest -s` shows them.
"""

import json
import os
import random
import re
import resource
import select
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from viewer.article.model import Article, Block, BlockKind, OriginMap, Source, Span
from viewer.notes.notebook import Notebook, NoteChange
from viewer.notes.store import NotesStore, StoreError

ROOT = Path(__file__).parents[2]
WHEN = "2026-02-02T00:00:00Z"
KILLS = 200
EDITS = 250  # of each of two processes

TEXT = "The crew slept. The tug lifted silt at night."
SOURCE = Source("/captures/tug.txt", "ab" * 32, "text/plain", "UTF-8", len(TEXT))
ARTICLE = Article(TEXT, (Block(BlockKind.PARAGRAPH, Span(0, 45), TEXT, 1),), {}, (), SOURCE, OriginMap())
SHARED = "urn:x:shared"  # the one note that both processes write in

# Says what it is about to save (`>`) and that it was saved (`<`): id, and number of the edit or -1 if deleted
CHILD = """
import os, random, signal, sys
from dataclasses import replace
from pathlib import Path
import filelock  # before privileges are dropped
from viewer.article.model import Article, Block, BlockKind, OriginMap, Source, Span
from viewer.notes.anchoring import placed
from viewer.notes.annotation import Motivation, Note
from viewer.notes.notebook import NoteChange
from viewer.notes.store import NotesStore, StoreError, new_id, now

text = "The crew slept. The tug lifted silt at night."
source = Source("/captures/tug.txt", "ab" * 32, "text/plain", "UTF-8", len(text))
article = Article(text, (Block(BlockKind.PARAGRAPH, Span(0, 45), text, 1),), {}, (), source, OriginMap())

def say(words):
    os.write(1, (words + "\\n").encode())

class Run:
    def __init__(self, folder, name):
        self.store, self.name = NotesStore(Path(folder), lock_wait_s=30), name
        loaded = self.store.find(article)
        self.notebook, self.path = loaded.notebook, loaded.path
        self.own = [note.id for note in self.notebook.notes if not note.id.startswith("urn:x:")]

    def add(self, number, note_id=None):
        note_id = note_id or new_id()
        note = Note(note_id, Motivation.COMMENTING, now(), now(), (), text=f"{self.name} {number}")
        self.save(note_id, number, NoteChange(None, placed(note, article, Span(4, 8))))
        if note_id not in self.own:
            self.own.append(note_id)

    def write(self, number, note_id):
        note = self.notebook.note(note_id)
        changed = replace(note, text=f"{self.name} {number}", modified=now())
        self.save(note_id, number, NoteChange(note, changed))

    def remove(self, note_id):
        self.own.remove(note_id)
        self.save(note_id, -1, NoteChange(self.notebook.note(note_id), None))

    def save(self, note_id, number, change):
        self.notebook = self.notebook.apply(change, when=now())
        say(f"> {note_id} {number}")
        self.store.save(self.notebook, self.path)
        say(f"< {note_id} {number}")

    def act(self, number, chance):
        act = chance.random()
        if not self.own or act < 0.4:
            self.add(number)
        elif act < 0.8:
            self.write(number, chance.choice(self.own))
        else:
            self.remove(chance.choice(self.own))
"""


def child(program, *arguments):
    # a process that is killed leaves half a file of coverage data
    environment = {key: value for key, value in os.environ.items() if "COVERAGE" not in key}
    return subprocess.Popen(
        [sys.executable, "-c", CHILD + program, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
        cwd=ROOT,
        env=environment,
    )


def read_on_disk(folder):
    loaded = NotesStore(folder).find(ARTICLE)
    assert loaded.messages == ()
    return loaded.notebook


def kept_number(notebook, note_id):
    note = notebook.note(note_id)
    return int(note.text.split()[-1]) if note else -1


# Imports once and forks for every run: what it is told is the number to count on from
FORKING = """
for line in sys.stdin:
    first = int(line)
    pid = os.fork()
    if not pid:
        run = Run(sys.argv[1], "run")
        say("begun")
        chance, number = random.Random(first), first
        while True:
            number += 1
            run.act(number, chance)
    say(f"pid {pid}")
    os.waitpid(pid, 0)
    say("killed")
"""


def killed_run(process, first, lines, delay_s):
    """Let the child run, kill it a delay after so many lines; return what it said."""
    process.stdin.write(f"{first}\n".encode())
    said = b""
    while said.count(b"\n") < lines or not re.search(rb"pid \d+\n", said):
        said += os.read(process.stdout.fileno(), 65536)
    select.select([], [], [], delay_s)  # the moment is the point: anywhere in a save, or between two
    os.kill(int(re.search(rb"pid (\d+)", said)[1]), signal.SIGKILL)
    while b"killed\n" not in said:
        said += os.read(process.stdout.fileno(), 65536)
    return [line.split() for line in said.decode().splitlines() if line[0] in "<>"]


def test_what_was_acknowledged_survives_kill_9_at_random_moments(folder):
    chance = random.Random(9)  # noqa: S311  the moments, not a secret
    acknowledged: dict[str, int] = {}
    count, saves, in_flight = 0, 0, 0
    with child(FORKING, folder) as process:
        for _ in range(KILLS):
            under_way: dict[str, int] = {}
            for sign, note_id, number in killed_run(
                process, count, chance.randrange(2, 12), chance.uniform(0, 0.01)
            ):
                count = max(count + 1, int(number))
                if sign == ">":
                    under_way = {note_id: int(number)}
                else:
                    acknowledged[note_id], under_way = int(number), {}
                    saves += 1
            in_flight += len(under_way)
            if not any(folder.glob("*.notes.json")):
                assert not acknowledged
                continue
            notebook = read_on_disk(folder)
            for note_id in {**acknowledged, **under_way}:
                number = kept_number(notebook, note_id)
                assert number in {acknowledged.get(note_id, -1), under_way.get(note_id, -2)}
                acknowledged[note_id] = number
            assert {note.id for note in notebook.notes} <= set(acknowledged)
        process.stdin.close()
    assert not list(folder.glob("*damaged*"))
    print(f"\n{KILLS} kills, {in_flight} of them within a save; {saves} edits acknowledged, 0 lost")
    assert saves > KILLS // 2


TOGETHER = """
folder, name, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
chance, run = random.Random(name), Run(folder, name)
say("ready")
sys.stdin.readline()
for number in range(1, count + 1):
    if number % 10 == 0:
        run.write(number, "urn:x:shared")
    else:
        run.act(number, chance)
"""


def test_two_processes_editing_one_notebook_lose_no_note(folder):
    with child("Run(sys.argv[1], 'first').add(0, 'urn:x:shared')", folder) as process:
        process.communicate()
    with child(TOGETHER, folder, "one", EDITS) as one, child(TOGETHER, folder, "other", EDITS) as other:
        for each in (one, other):
            assert each.stdout.readline() == b"ready\n"
        for each in (one, other):
            each.stdin.write(b"go\n")
        said = [line.decode().split() for each in (one, other) for line in each.stdout]
    assert (one.returncode, other.returncode) == (0, 0)
    acknowledged = {note_id: int(number) for sign, note_id, number in said if sign == "<"}
    assert sum(sign == "<" for sign, *_ in said) == 2 * EDITS
    notebook = read_on_disk(folder)
    del acknowledged[SHARED]
    assert {note_id: kept_number(notebook, note_id) for note_id in acknowledged} == acknowledged
    assert {note.id for note in notebook.notes} == {
        SHARED,
        *(note_id for note_id, number in acknowledged.items() if number >= 0),
    }
    both = notebook.note(SHARED).text
    assert f"one {EDITS}" in both
    assert f"other {EDITS}" in both
    print(
        f"\n{2 * EDITS} edits by two processes: {len(acknowledged)} notes, 0 lost; both texts of the shared"
    )


# the disk


@pytest.fixture
def small(folder, make_note):
    """A small notes file with one note, written twice so that there is an earlier state."""
    store = NotesStore(folder)
    loaded = store.find(ARTICLE)
    note = replace(make_note(ARTICLE, "tug"), text="𝒳")
    notebook = loaded.notebook.apply(NoteChange(None, note), when=WHEN)
    store.save(notebook, loaded.path)
    store.save(notebook, loaded.path)
    return loaded.path


def test_a_file_torn_or_cut_at_any_byte_gives_the_last_good_state(folder, small):
    whole = small.read_bytes()
    expected = Notebook.from_json(whole)
    cut = [whole[:at] for at in range(len(whole) - 1)]
    torn = [each.ljust(len(whole), b"\0") for each in cut]
    odd = [whole[:at] + b"\xff" + whole[at + 1 :] for at in range(len(whole) - 1)]
    for damage in (*cut, *torn, *odd):
        with pytest.raises(ValueError, match=r".+"):
            Notebook.from_json(damage)
    damages = (*cut[::9], *torn[::90], *odd[::90])
    for damage in damages:
        small.write_bytes(damage)
        loaded = NotesStore(folder).find(ARTICLE)
        assert (loaded.notebook, len(loaded.messages)) == (expected, 1)
        assert loaded.path == small
        (aside,) = folder.glob("*.damaged-1.json")
        assert aside.read_bytes() == damage
        aside.unlink()
    print(f"\n{len(cut) * 3} kinds of damage seen; of {len(damages)} on disk all notes were there again")


def test_a_disk_that_is_full_at_any_byte_leaves_the_file_as_it_was(folder, small):
    store = NotesStore(folder)
    notebook = store.find(ARTICLE).notebook
    note = notebook.notes[0]
    longer = notebook.apply(NoteChange(note, replace(note, text="서울" * 50)), when=WHEN)
    before, needed = small.read_bytes(), len(longer.to_json())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    refusals = 0
    try:
        for room in range(0, needed, 50):
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
            with pytest.raises(
                StoreError, match=r"^The notes cannot be written .*; make room on the disk\.$"
            ):
                store.save(longer, small)
            refusals += 1
            assert small.read_bytes() == before
            assert not list(folder.rglob(".*.tmp"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    store.save(longer, small)
    assert read_on_disk(folder).notes[0].text == "서울" * 50
    print(f"\n{refusals} writes to a full disk refused, the file as it was each time")


# As root no permission binds, so that the child becomes somebody else
REFUSED = """
import json
folder = Path(sys.argv[1])
if os.getuid() == 0:
    os.chown(folder, 65534, 65534)
    os.setgid(65534)
    os.setuid(65534)
run = Run(folder / "notes", "before")
run.add(1)
def tried(path, mode):
    usual = path.stat().st_mode & 0o777
    path.chmod(mode)
    before = run.path.read_bytes() if mode & 0o444 else None
    try:
        run.write(2, run.own[0])
        told = ""
    except StoreError as error:
        told = str(error)
    is_kept = before is None or run.path.read_bytes() == before
    path.chmod(usual)
    say("# " + json.dumps([told, is_kept]))
tried(folder / "notes", 0o555)
tried(folder / "notes", 0o000)
tried(folder / "notes" / ".lock", 0o000)
run.write(3, run.own[0])
(folder / "never").mkdir(0o555)
try:
    Run(folder / "never" / "notes", "refused").add(1)
except StoreError as error:
    say("# " + json.dumps([str(error), True]))
"""


def test_a_permission_lost_while_open_is_told_and_the_next_save_after_it_is_whole():
    # not in the test's own folder, which is closed to anybody else
    with TemporaryDirectory() as name, child(REFUSED, name) as process:
        said = process.stdout.read().decode().splitlines()
        told = [json.loads(line[2:]) for line in said if line.startswith("# ")]
        notebook = read_on_disk(Path(name) / "notes")
    assert len(told) == 4
    for sentence, is_kept in told:
        assert sentence.startswith("The notes cannot be written to ")
        assert sentence.endswith(
            "(Permission denied); make the folder writable, or name another with --home."
        )
        assert is_kept
    assert [note.text for note in notebook.notes] == ["before 3"]


class _SharingViolationError(PermissionError):
    winerror = 32


def test_what_windows_refuses_while_a_scanner_reads_is_tried_again(folder, small, monkeypatch):
    replace_for_real, refusals = Path.replace, []

    def refusing(path, target):
        if path.name.endswith(".tmp") and len(refusals) < 3:
            refusals.append(path)
            raise _SharingViolationError(13, "in use")
        return replace_for_real(path, target)

    store = NotesStore(folder)
    notebook = store.find(ARTICLE).notebook
    monkeypatch.setattr(Path, "replace", refusing)
    store.save(notebook.apply(NoteChange(notebook.notes[0], None), when=WHEN), small)
    assert len(refusals) == 3
    assert read_on_disk(folder).notes == ()


@pytest.mark.parametrize("error", [_SharingViolationError(13, "in use"), PermissionError(13, "forbidden")])
def test_what_stays_refused_is_told_and_the_file_is_as_it_was(folder, small, monkeypatch, error):
    def refusing(path, target):
        raise error

    store = NotesStore(folder)
    notebook, before = store.find(ARTICLE).notebook, small.read_bytes()
    monkeypatch.setattr(Path, "replace", refusing)
    with pytest.raises(StoreError, match=r"^The notes cannot be written to .*; make the folder writable"):
        store.save(notebook.apply(NoteChange(notebook.notes[0], None), when=WHEN), small)
    assert small.read_bytes() == before
    assert not list(folder.glob(".*.tmp"))
