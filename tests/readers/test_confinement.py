"""A process that reads has bounds of memory and time, and what passes them is told in one sentence."""

import mmap
import subprocess
import sys

import pytest

from viewer.ahead import ReadAhead
from viewer.article.parcel import unpacked
from viewer.readers import TooLargeError, UnreadableError, confinement
from viewer.readers.apart import Errand, _understood
from viewer.readers.confinement import Bounds, bounds_for

BROKEN = "too large or too damaged to be read; try another copy"
ANSWER = """
import sys
from viewer.readers import apart
from viewer.readers.confinement import Bounds
apart.bounds_for = lambda path: Bounds(int(sys.argv[2]), int(sys.argv[3]))
apart.answer(sys.argv[1], None, sys.stdout.buffer)
"""
ONCE = (
    "<p>The <b>keeper</b> 연락선 wrote it <a href='#x'>down</a> in green 𝒳 ink, because the black froze.</p>"
)


@pytest.fixture(scope="module")
def heavy(tmp_path_factory) -> str:
    """A text that takes 400 MB and some seconds."""
    path = tmp_path_factory.mktemp("heavy") / "text.txt"
    path.write_text("연락선 🚢\n\n" + "a b\n\n" * 2_000_000, "utf-8")
    return str(path)


def answered(path: str, memory: int, seconds: int) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-c", ANSWER, path, str(memory), str(seconds)], capture_output=True, check=False
    )


def test_what_takes_more_memory_than_allowed_is_refused_in_one_sentence(heavy):
    done = answered(heavy, 180 << 20, 60)
    assert done.returncode == 0
    assert done.stderr == b""
    with pytest.raises(TooLargeError) as told:
        _understood(done.stdout, heavy)
    assert str(told.value) == (
        f"{heavy} takes more memory to be read than a file may; split it and open a part."
    )


def test_what_takes_more_time_than_allowed_is_refused_in_one_sentence(heavy):
    done = answered(heavy, 1 << 30, 1)
    assert done.returncode < 0
    with pytest.raises(UnreadableError, match=BROKEN):
        _understood(done.stdout, heavy)


def test_a_bound_that_the_system_sets_already_is_not_passed():
    script = (
        "import resource; resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20));"
        "from viewer.readers.confinement import Bounds, confine; confine(Bounds(4 << 30, 60));"
        "print(*resource.getrlimit(resource.RLIMIT_AS))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.split() == [b"629145600"] * 2


def test_the_bounds_grow_with_the_file_up_to_a_most(tmp_path):
    path = tmp_path / "text.txt"
    path.touch()
    least = bounds_for(str(path))
    with path.open("wb") as file:
        file.truncate(10_000_000)
    more = bounds_for(str(path))
    assert more == Bounds(least.memory + 120_000_000, least.seconds + 10)
    with path.open("wb") as file:
        file.truncate(1 << 40)
    assert bounds_for(str(path)).memory == 4 << 30
    assert bounds_for(str(tmp_path / "none")) == least


@pytest.mark.parametrize("bounds", [Bounds(180 << 20, 60), Bounds(1 << 30, 1)])
@pytest.mark.parametrize("is_soon", [False, True])
def test_what_breaks_the_child_that_reads_ahead_is_not_read_again(heavy, monkeypatch, bounds, is_soon):
    reading = ReadAhead()
    with monkeypatch.context() as patch:
        patch.setattr(confinement, "bounds_for", lambda path: bounds)
        reading.begin(heavy)
        if is_soon:
            beginning = reading.read_soon(heavy, 60)
            assert beginning is not None
            assert beginning.text.startswith("연락선 🚢")
            assert reading.read_soon(heavy, 60) is None
    with pytest.raises(UnreadableError, match=BROKEN):
        Errand(heavy, None, reading).run()


def test_what_broke_the_child_in_one_encoding_is_tried_in_another(heavy, monkeypatch):
    reading = ReadAhead()
    monkeypatch.setattr(confinement, "bounds_for", lambda path: Bounds(180 << 20, 60))
    reading.begin(heavy, "windows-1252")
    assert reading.taken(heavy, "UTF-8") is None
    assert reading.taken(heavy, "windows-1252") is None


def test_what_a_forked_process_had_before_does_not_count(tmp_path):
    path = tmp_path / "small.txt"
    path.write_text("연락선 🚢\n\nIt sails.\n", "utf-8")
    with mmap.mmap(-1, 3 << 30):  # address space only; its pages are never touched
        reading = ReadAhead()
        reading.begin(str(path))
        found = reading.read_soon(str(path), 60)
    assert found is not None
    assert found.text.startswith("연락선 🚢")


def test_a_small_file_is_read_within_the_bounds(tmp_path):
    path = tmp_path / "small.html"
    path.write_text(f"<title>Ink</title><article>{ONCE}</article>", "utf-8")
    done = answered(str(path), *bounds_for(str(path)))
    assert done.stdout[:1] == b"A"
    assert "𝒳" in unpacked(done.stdout[1:]).text
