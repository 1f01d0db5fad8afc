"""The real program in its own process, its window on an X server, driven by real keys."""

import json
import os
import signal
import tempfile
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

pytestmark = [pytest.mark.e2e, pytest.mark.display]


def notes_of(home: Path) -> list[dict]:
    """Return the notes on disk, of whichever documents."""
    files = sorted((home / "notes").glob("*.notes.json"))
    return [item for file in files for item in json.loads(file.read_text("utf-8"))["items"]]


def body_of(note: dict) -> str:
    body = note.get("body") or {}
    return body.get("value", "")


def test_a_note_by_keyboard_outlives_a_kill_and_a_new_file_name(start, pilcrow, capture, home, wait_for):
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


def test_undo_and_redo_reach_the_disk(start, capture, home, wait_for):
    window = start(capture)
    window.press("j", "h")
    wait_for(lambda: notes_of(home), "the highlight")
    window.press("ctrl+z")
    wait_for(lambda: not notes_of(home), "the highlight to go")
    window.press("ctrl+shift+z")
    wait_for(lambda: notes_of(home), "the highlight to come back")


def test_letters_typed_into_find_are_letters_and_escape_gives_the_article_back(
    start, capture, home, wait_for
):
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
    other.write_text(capture.read_text("utf-8").replace("Ferries return", "Trams return"), "utf-8")
    window = start(capture, other, title="Trams")
    window.press("ctrl+q")
    assert window.process.wait(20) == 0
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


def test_a_second_launch_hands_its_file_to_the_window_that_is_open(
    start, pilcrow, capture, home, tmp_path, wait_for
):
    other = tmp_path / "other.txt"
    other.write_text(capture.read_text("utf-8").replace("Ferries return", "Trams return"), "utf-8")
    with tempfile.TemporaryDirectory(prefix="p") as runtime:  # a socket's path must be short
        window = start(capture, XDG_RUNTIME_DIR=runtime)
        wait_for(lambda: list(Path(runtime).iterdir()), "the window to listen")
        second = pilcrow("other.txt", DISPLAY=":no", XDG_RUNTIME_DIR=runtime)
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        window.await_window("Trams")
        assert window.end(signal.SIGTERM) == 0
        assert not list(Path(runtime).iterdir())


def test_a_crash_is_told_of_at_the_next_start(start, capture, home, tmp_path, wait_for):
    window = start(capture)
    wait_for(lambda: list((home / "crashes").glob("*.txt")), "the report to be open")
    assert window.end(signal.SIGSEGV) != 0
    again = start(capture)
    again.await_window("Ferries")
    wait_for(lambda: len(list((home / "crashes").glob("*.txt"))) == 2, "the second copy's own report")
    told = [path.read_text("utf-8") for path in (home / "crashes").iterdir()]
    assert sum("Segmentation fault" in words for words in told) == 1
    assert again.end(signal.SIGTERM) == 0


def test_two_running_copies_lose_no_note(start, capture, home, wait_for):
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
def test_a_file_that_cannot_be_shown_leaves_a_usable_window(start, capture, home, tmp_path, kind, wait_for):
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
