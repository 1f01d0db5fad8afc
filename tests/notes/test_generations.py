"""Earlier states are dense near the present, sparse far back, and never more than the bound."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.notes.generations import Generation, generations, keep, keep_first, spare

SECOND, HOUR, DAY = 10**9, 3600 * 10**9, 86400 * 10**9
START = 20_000 * DAY


def state(when_ns, size=1000):
    return Generation(Path(str(when_ns)), when_ns, size)


def written_every(step_ns, count):
    """The states kept after a file was written again and again; the newest first."""
    kept = []
    for number in range(count):
        kept = [state(START + number * step_ns), *kept]
        spared = spare(kept)
        kept = [each for each in kept if each in spared]
    return kept


def test_a_day_of_typing_leaves_states_of_each_hour_and_few_more():
    kept = written_every(60 * SECOND, 24 * 60)
    assert len(kept) <= 12 + 24 + 2
    assert len({each.when_ns // HOUR for each in kept}) == 24
    assert kept[0].when_ns == START + 60 * SECOND * (24 * 60 - 1)
    assert {each.when_ns // (600 * SECOND) for each in kept} >= {
        (kept[0].when_ns // (600 * SECOND)) - back for back in range(12)
    }


def test_years_of_notes_leave_states_of_days_and_weeks():
    kept = written_every(12 * HOUR, 365 * 4)
    ages = sorted((kept[0].when_ns - each.when_ns) // DAY for each in kept)
    assert len(kept) <= 12 + 24 + 14 + 26
    assert set(range(12)) <= set(ages)
    assert 160 <= ages[-1] <= 190


@given(st.lists(st.integers(0, 10**15), unique=True, max_size=300))
def test_the_newest_is_always_kept_and_there_is_a_bound(times):
    found = [state(each) for each in sorted(times, reverse=True)]
    spared = spare(found)
    assert len(spared) <= 77
    assert set(found[:1]) <= spared <= set(found)
    assert spare([each for each in found if each in spared]) == spared


def test_states_of_large_files_are_fewer_but_one_there_is():
    found = [state(START - number * DAY, 20_000_000) for number in range(10)]
    assert spare(found) == set(found[:3])
    huge = [state(START - number * DAY, 200_000_000) for number in range(3)]
    assert spare(huge) == set(huge[:1])


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.notes.json"
    path.write_bytes(b"first")
    return path


def rewritten(file, content, when_ns):
    file.unlink()
    file.write_bytes(content)
    os.utime(file, ns=(when_ns, when_ns))


def test_states_are_listed_with_their_times_the_newest_first(file):
    for number, content in enumerate((b"one", b"two", b"three")):
        rewritten(file, content, START + number * DAY + 5)
        keep(file)
    found = generations(file)
    assert [each.path.read_bytes() for each in found] == [b"three", b"two", b"one"]
    newest = found[0]
    assert (newest.when_ns, newest.size, newest.when) == (START + 2 * DAY + 5, 5, "2024-10-06T00:00:00Z")
    keep(file)
    assert generations(file) == found


def test_what_is_no_state_is_not_listed_and_half_a_copy_is_removed(file):
    keep(file)
    (kept,) = generations(file)
    for name in ("x.json", "20269902T030405.000000000Z.json", f".{kept.path.name}.tmp"):
        kept.path.with_name(name).write_bytes(b"half")
    assert generations(file) == (kept,)
    rewritten(file, b"second", START)
    keep(file)
    assert sorted(path.name for path in kept.path.parent.iterdir()) == sorted(
        each.path.name for each in generations(file)
    )


def test_states_outside_the_bound_are_removed(file):
    for number in range(5):
        rewritten(file, b"x", START + number * SECOND)
        keep(file)
    assert [each.when_ns for each in generations(file)] == [START + 4 * SECOND]


def test_a_file_system_without_links_gets_copies(file, monkeypatch):
    def refused(*_):
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", refused)
    keep(file)
    assert [each.path.read_bytes() for each in generations(file)] == [b"first"]


def test_the_one_state_of_an_earlier_layout_is_taken_over(file):
    alone = file.parent / ".generations" / file.name
    alone.parent.mkdir()
    alone.write_bytes(b"earlier")
    os.utime(alone, ns=(START, START))
    assert [(each.path, each.when_ns) for each in generations(file)] == [(alone, START)]
    keep(file)
    assert [each.path.read_bytes() for each in generations(file)] == [b"first", b"earlier"]


def test_a_file_just_begun_has_a_copy_of_its_own(file):
    keep_first(file, b"first")
    (kept,) = generations(file)
    assert kept.path.stat().st_ino != file.stat().st_ino
    keep_first(file, b"other")
    assert [each.path.read_bytes() for each in generations(file)] == [b"first"]


def test_a_missing_file_leaves_nothing(tmp_path):
    keep(tmp_path / "missing")
    assert generations(tmp_path / "missing") == ()
