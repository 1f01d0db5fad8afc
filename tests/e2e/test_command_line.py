"""The commands that need no window, as a shell runs them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.places import shipped

pytestmark = pytest.mark.e2e

ARTICLE = str(shipped("articles", "article.txt"))
HEADLESS = [
    ("--version",),
    ("--help",),
    ("show", ARTICLE),
    ("find", "the", ARTICLE),
    ("find", "--regex", "t.e", ARTICLE),
    ("notes", "list", ARTICLE),
    ("notes", "add", ARTICLE, "--paragraph", "2", "--text", "x"),
    ("notes", "verify", ARTICLE),
    ("cite", ARTICLE, "--format", "bibtex"),
    (ARTICLE,),  # without a display
]


@pytest.mark.parametrize("arguments", HEADLESS, ids=lambda arguments: " ".join(arguments)[:24])
def test_a_command_without_a_window_loads_no_qt(pilcrow, arguments):
    done = pilcrow(*arguments, python=("-X", "importtime"))
    assert done.returncode == 0, done.stderr
    assert "viewer.__main__" in done.stderr or "runpy" in done.stderr
    assert "PySide6" not in done.stderr
    assert "shiboken" not in done.stderr


def test_the_version_is_told_without_loading_any_room(pilcrow):
    done = pilcrow("--version", python=("-X", "importtime"))
    assert done.stdout.startswith("pilcrow ")
    for name in ("argparse", "viewer.cli", "viewer.readers", "viewer.notes", "platformdirs"):
        assert name not in done.stderr


def test_the_installed_command_is_the_same_program(pilcrow, environment):
    command = Path(sys.executable).with_name("pilcrow")
    done = subprocess.run([command, "--version"], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == pilcrow("--version").stdout


def test_without_a_display_the_article_is_printed(pilcrow):
    shown = pilcrow("show", ARTICLE)
    printed = pilcrow(ARTICLE)
    assert printed.returncode == 0
    assert printed.stdout == shown.stdout
    assert "no display" in printed.stderr
    assert printed.stderr.count("\n") == 1
    assert shown.stderr == ""
    assert pilcrow().stdout == shown.stdout


def test_without_a_display_a_file_that_cannot_be_read_is_an_error(pilcrow):
    done = pilcrow("missing.txt", ARTICLE)
    assert done.returncode == 2
    assert "missing.txt" in done.stderr
    assert "¶7" in done.stdout


def test_what_is_printed_is_utf_8_whatever_the_console_says(pilcrow):
    ascii_only = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = pilcrow("find", "Many countries", ARTICLE, **ascii_only)
    assert done.stdout.startswith(f"{ARTICLE}:¶2: Many countries")


def test_a_reader_that_goes_away_costs_no_traceback(environment):
    words = [sys.executable, "-m", "viewer", "show", "--json", ARTICLE]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        words, env=environment, stdout=writing, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writing)
    assert done.stderr == ""
    assert done.returncode == 141


if Path("/dev/full").exists():

    def test_output_that_cannot_be_written_is_one_sentence(environment):
        words = [sys.executable, "-m", "viewer", "show", ARTICLE]
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                words, env=environment, stdout=full, stderr=subprocess.PIPE, text=True, check=False
            )
        assert done.returncode == 2
        assert done.stderr.startswith("pilcrow: the output cannot be written: ")
        assert done.stderr.count("\n") == 1


def test_a_note_outlives_the_process_and_the_name_of_the_file(pilcrow, tmp_path):
    copy = tmp_path / "copy.txt"
    copy.write_bytes(Path(ARTICLE).read_bytes())
    added = pilcrow("notes", "add", "copy.txt", "--quote", "axis of evil", "--text", "whose words?")
    assert added.returncode == 0, added.stderr
    copy.rename(tmp_path / "renamed.txt")
    listed = json.loads(pilcrow("notes", "list", "renamed.txt", "--json").stdout)
    (item,) = listed["items"]
    assert item["id"] == added.stdout.strip()
    assert item["pilcrow:state"] == "exact"
    assert item["target"]["selector"][0]["exact"] == "axis of evil"


def test_the_window_is_drawn_into_a_picture_of_the_size_asked_for(pilcrow, tmp_path):
    done = pilcrow("screenshot", ARTICLE, "out.png", "--size", "900x600", "--theme", "dark", "--find", "Asia")
    assert "Traceback" not in done.stderr
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    header = (tmp_path / "out.png").read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    assert [int.from_bytes(header[at : at + 4], "big") for at in (16, 20)] == [900, 600]


@pytest.mark.parametrize(("file", "out"), [("missing.txt", "out.png"), (ARTICLE, "no/such/folder/out.png")])
def test_a_picture_that_cannot_be_drawn_is_one_sentence(pilcrow, tmp_path, file, out):
    done = pilcrow("screenshot", file, out)
    assert done.returncode == 2
    assert [line for line in done.stderr.splitlines() if line.startswith("pilcrow: ")]
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out.png").exists()
