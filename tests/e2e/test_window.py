"""The real program in its own process, its window on an X server, driven by real keys."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QImage

pytestmark = [pytest.mark.e2e, pytest.mark.display]

CAPTURE = """Support The Example Archive - donate today

Harbour

Ferries return to the northern harbour

Baltic Press Service (BPS)

\u00a0\u00a0\u00a0 TALLINN, April 2 (BPS) -- The ferries are back 🚢 in the harbour after a long winter.

\u00a0\u00a0\u00a0 Fishermen said the ice had left early; 𝒳 marks the place on the chart.

\u00a0\u00a0\u00a0 The harbour master expects a busy season and asks all boats to keep to the western lane.

\u00a0\u00a0\u00a0 Nothing else was announced on Thursday.

Subscribe to our mailing list
"""
T = TypeVar("T")
_PATIENCE_S = 20  # for a loaded machine; what is waited for takes a fraction of a second


def wait_for(find: Callable[[], T], what: str) -> T:
    """Return the first answer that is true; fail after some time without one."""
    given_up = threading.Event()
    timer = threading.Timer(_PATIENCE_S, given_up.set)
    timer.start()
    try:
        while not given_up.wait(0.02):
            if found := find():
                return found
    finally:
        timer.cancel()
    pytest.fail(f"waited in vain for {what}")


class Running:
    """A started program and its window."""

    def __init__(self, environment: dict[str, str], folder: Path, files: tuple[str, ...]) -> None:
        self._environment = environment
        self._log = (folder / f"log-{os.urandom(4).hex()}").open("w+", encoding="utf-8")
        words = [sys.executable, "-m", "viewer", *files]
        self.process = subprocess.Popen(
            words, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log
        )
        self._window = ""

    def await_window(self, title: str) -> None:
        """Wait for a window of this program whose title fits a pattern, and give it the keyboard."""
        words = ("search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", title)
        self._window = wait_for(lambda: self.tool(*words), title).split()[-1]
        self.focus()

    def await_end_of(self, title: str) -> None:
        """Wait until no window of this program has such a title."""
        words = ("search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", title)
        wait_for(lambda: not self.tool(*words), f"{title} to go")

    def focus(self) -> None:
        """Give the window the keyboard."""
        self.tool("windowfocus", "--sync", self._window)

    def tool(self, *words: str) -> str:
        """Run xdotool on the program's display and return what it prints."""
        done = subprocess.run(
            [shutil.which("xdotool") or "xdotool is missing", *words],
            env=self._environment,
            capture_output=True,
            encoding="utf-8",
            timeout=_PATIENCE_S,
            check=False,
        )
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        self.tool("key", "--delay", "30", *keys)

    def end(self, signal_number: int) -> int:
        """Send a signal, wait for the end and return the exit status."""
        self.process.send_signal(signal_number)
        return self.process.wait(_PATIENCE_S)

    def said(self) -> str:
        """Return what the program wrote to its output and error stream."""
        self._log.flush()
        return Path(self._log.name).read_text("utf-8")

    def close(self) -> None:
        """Leave nothing running."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self._log.close()


@pytest.fixture
def start(environment, display, tmp_path) -> Iterator[Callable[..., Running]]:
    """Start the program on the X server; what still runs after the test is killed."""
    started: list[Running] = []

    def run(*files: object, title: str = "Ferries", **more: str) -> Running:
        given = {**environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", **more}
        running = Running(given, tmp_path, tuple(map(str, files)))
        started.append(running)
        running.await_window(title)
        return running

    yield run
    for each in started:
        each.close()


@pytest.fixture
def capture(tmp_path) -> Path:
    path = tmp_path / "capture.txt"
    path.write_text(CAPTURE, "utf-8")
    return path


def notes_of(home: Path) -> list[dict]:
    """Return the notes on disk, of whichever documents."""
    files = sorted((home / "notes").glob("*.notes.json"))
    return [item for file in files for item in json.loads(file.read_text("utf-8"))["items"]]


def body_of(note: dict) -> str:
    body = note.get("body") or {}
    return body.get("value", "")


def test_a_note_by_keyboard_outlives_a_kill_and_a_new_file_name(start, pilcrow, capture, home):
    window = start(capture)
    window.press("j", "j", "j", "n")
    wait_for(lambda: notes_of(home), "the note's file")
    window.tool("type", "--delay", "20", "ask the harbour master")
    wait_for(lambda: body_of(notes_of(home)[0]) == "ask the harbour master", "the note's words on disk")
    window.end(signal.SIGKILL)
    renamed = capture.rename(capture.with_name("renamed.txt"))

    again = start(renamed)
    again.press("bracketright", "h")  # to the note and a highlight on its paragraph: the window knows it
    wait_for(lambda: len(notes_of(home)) == 2, "the highlight beside the note")
    note, highlight = notes_of(home)
    assert note["target"]["pilcrow:paragraph"]["number"] == 3
    assert note["target"]["selector"][0]["exact"].startswith("The harbour master expects")
    assert note["target"]["selector"] == highlight["target"]["selector"]
    listed = json.loads(pilcrow("notes", "list", str(renamed), "--json").stdout)
    assert [item["pilcrow:state"] for item in listed["items"]] == ["exact", "exact"]
    assert again.said() == ""


def test_undo_and_redo_reach_the_disk(start, capture, home):
    window = start(capture)
    window.press("j", "h")
    wait_for(lambda: notes_of(home), "the highlight")
    window.press("ctrl+z")
    wait_for(lambda: not notes_of(home), "the highlight to go")
    window.press("ctrl+shift+z")
    wait_for(lambda: notes_of(home), "the highlight to come back")


def test_letters_typed_into_find_are_letters_and_escape_gives_the_article_back(start, capture, home):
    window = start(capture)
    window.press("ctrl+f")
    window.tool("type", "--delay", "20", "harbour master")
    window.press("Escape", "n")
    wait_for(lambda: notes_of(home), "the note on the found paragraph")
    found = notes_of(home)
    assert len(found) == 1
    assert found[0]["motivation"] == "commenting"


def test_closing_and_starting_again_opens_the_same_documents(start, capture, home, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(CAPTURE.replace("Ferries return", "Trams return"), "utf-8")
    window = start(capture, other, title="Trams")
    window.press("ctrl+q")
    assert window.process.wait(_PATIENCE_S) == 0
    session = json.loads((home / "session.json").read_text("utf-8"))
    assert [each["path"] for each in session["documents"]] == [str(capture), str(other)]
    again = start(title="Trams")
    again.press("ctrl+Page_Up")
    again.await_window("Ferries")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_polite_signal_ends_the_program_with_its_session_kept(start, capture, home, number):
    window = start(capture)
    assert window.end(number) == 0
    session = json.loads((home / "session.json").read_text("utf-8"))
    assert [each["path"] for each in session["documents"]] == [str(capture)]
    assert window.said() == ""


def test_a_second_launch_hands_its_file_to_the_window_that_is_open(start, pilcrow, capture, home, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(CAPTURE.replace("Ferries return", "Trams return"), "utf-8")
    with tempfile.TemporaryDirectory(prefix="p") as runtime:  # a socket's path must be short
        window = start(capture, XDG_RUNTIME_DIR=runtime)
        wait_for(lambda: list(Path(runtime).iterdir()), "the window to listen")
        second = pilcrow("other.txt", DISPLAY=":no", XDG_RUNTIME_DIR=runtime)
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        window.await_window("Trams")
        assert window.end(signal.SIGTERM) == 0
        assert not list(Path(runtime).iterdir())


def test_a_crash_is_told_of_at_the_next_start(start, capture, home, tmp_path):
    window = start(capture)
    wait_for(lambda: list((home / "crashes").glob("*.txt")), "the report to be open")
    assert window.end(signal.SIGSEGV) != 0
    again = start(capture)
    again.await_window("Ferries")
    wait_for(lambda: len(list((home / "crashes").glob("*.txt"))) == 2, "the second copy's own report")
    told = [path.read_text("utf-8") for path in (home / "crashes").iterdir()]
    assert sum("Segmentation fault" in words for words in told) == 1
    assert again.end(signal.SIGTERM) == 0


def test_two_running_copies_lose_no_note(start, capture, home):
    one, two = start(capture), start(capture, "--new-window")
    one.press("j", "h")
    wait_for(lambda: len(notes_of(home)) == 1, "the first copy's note")
    two.focus()
    two.press("j", "j", "h")
    wait_for(lambda: len(notes_of(home)) == 2, "the second copy's note beside it")
    one.focus()
    one.press("j", "j", "h")
    wait_for(lambda: len(notes_of(home)) == 3, "a third note, the first two kept")


@pytest.mark.parametrize("kind", ["folder", "missing", "empty", "binary"])
def test_a_file_that_cannot_be_shown_leaves_a_usable_window(start, capture, home, tmp_path, kind):
    bad = tmp_path / f"bad-{kind}"
    if kind == "folder":
        bad.mkdir()
    elif kind == "empty":
        bad.touch()
    elif kind == "binary":
        bad.write_bytes(os.urandom(200_000))
    window = start(bad, capture, title="^Pilcrow$")  # the box that says so
    window.press("Return")
    window.await_end_of("^Pilcrow$")
    window.await_window("Ferries")
    window.press("j", "h")
    wait_for(lambda: notes_of(home), "a note in the window that goes on")
    assert "Traceback" not in window.said()


def test_a_picture_of_the_window_is_rendered_off_screen(pilcrow, capture, tmp_path):
    done = pilcrow("screenshot", str(capture), "out.png", "--size", "900x700", "--theme", "dark")
    assert (done.returncode, done.stdout) == (0, "")
    image = QImage(str(tmp_path / "out.png"))
    assert (image.width(), image.height()) == (900, 700)
    seen = {image.pixel(x, y) for x in range(0, 900, 3) for y in range(0, 700, 3)}
    assert len(seen) > 50
    dark = sum(image.pixelColor(x, y).lightness() < 60 for x in range(0, 900, 9) for y in range(0, 700, 7))
    assert dark > 0.7 * 100 * 100
