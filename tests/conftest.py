"""What every test gets: no display needed, a home of its own, and a failure for what is left running."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

if not os.environ.get("PILCROW_TEST_DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


os.environ["LANGUAGE"] = "en"  # for programs that a test starts


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own, named by the environment as a reader would."""
    folder = tmp_path / "home"
    monkeypatch.setenv("PILCROW_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test that leaves one of our threads running."""
    yield
    left = [thread.name for thread in threading.enumerate() if thread.name.startswith("pilcrow-")]
    assert not left, f"threads still running: {left}; close what the test opened"
