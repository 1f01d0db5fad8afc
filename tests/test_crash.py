"""A bad end leaves a report, and the next start tells of it."""

import subprocess
import sys
from pathlib import Path

import pytest

from viewer.crash import CrashReport, set_seen, unseen_reports

END = """
import os, sys
from pathlib import Path
from viewer.crash import CrashReport

report = CrashReport(Path(sys.argv[1]))
report.begin()
{act}
"""


def run(home: Path, act: str) -> None:
    command = [sys.executable, "-c", END.format(act=act), str(home)]
    subprocess.run(command, check=False, capture_output=True, timeout=50)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def test_a_fatal_fault_is_written_down(home: Path) -> None:
    run(home, "import faulthandler; faulthandler._sigsegv()")
    (report,) = unseen_reports(home)
    words = report.read_text("utf-8")
    assert words.startswith("Pilcrow ")
    assert "Segmentation fault" in words


def test_an_error_before_a_bad_end_is_written_down(home: Path) -> None:
    run(home, "report.add(ValueError, ValueError('no pier 🚢'), None); os._exit(1)")
    (report,) = unseen_reports(home)
    assert "ValueError: no pier 🚢" in report.read_text("utf-8")


def test_a_run_stopped_from_outside_leaves_nothing(home: Path) -> None:
    run(home, "os.kill(os.getpid(), 9)")
    assert len(list((home / "crashes").iterdir())) == 1
    assert unseen_reports(home) == []
    assert list((home / "crashes").iterdir()) == []


def test_a_clean_end_leaves_nothing(home: Path) -> None:
    report = CrashReport(home)
    report.begin()
    report.end()
    report.end()
    assert list((home / "crashes").iterdir()) == []


def test_an_error_told_in_a_run_that_ended_well_is_kept_as_seen(home: Path) -> None:
    report = CrashReport(home)
    report.begin()
    report.add(KeyError, KeyError("pier"), None)
    report.end()
    assert unseen_reports(home) == []
    (kept,) = (home / "crashes").iterdir()
    assert "KeyError" in kept.read_text("utf-8")


def test_the_report_of_a_running_copy_is_left_alone(home: Path) -> None:
    report = CrashReport(home)
    report.begin()
    report.add(KeyError, KeyError("pier"), None)
    assert unseen_reports(home) == []
    assert len(list((home / "crashes").iterdir())) == 1
    report.end()


def test_a_report_is_told_of_once_and_old_ones_go(home: Path) -> None:
    run(home, "report.add(ValueError, ValueError('x'), None); os._exit(1)")
    (report,) = unseen_reports(home)
    for year in range(1990, 2020):
        (report.parent / f"{year}-01-01T00-00-00Z-1.seen.txt").write_text("old", "utf-8")
    assert unseen_reports(home) == [report]
    assert len(list(report.parent.iterdir())) == 20
    assert set_seen(report).exists()
    assert unseen_reports(home) == []


def test_without_a_folder_to_write_in_the_program_goes_on(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", "utf-8")
    report = CrashReport(blocked)
    report.begin()
    report.add(KeyError, KeyError("pier"), None)
    report.end()
    assert unseen_reports(blocked) == []
