"""What every test gets: no display needed, a home of its own, and a failure for what is left running."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

if not os.environ.get("PILCROW_TEST_DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


os.environ["LANGUAGE"] = "en"  # for programs that a test starts


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own, named by the environment as a reader would."""
    folder = tmp_path / "home"
    monkeypatch.setenv("PILCROW_HOME", str(folder))
    return folder


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Pytest-qt's own, which also keeps what it was given until it is closed.

    By itself it refers to widgets weakly: one that a test let go of while it still worked could be collected
    within its own slot.
    """
    kept: list[object] = []
    add = qtbot.addWidget

    def add_and_keep(widget: QWidget, **options: Any) -> None:
        kept.append(widget)
        add(widget, **options)

    qtbot.addWidget = add_and_keep
    return qtbot


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test that leaves one of our threads running."""
    yield
    left = [thread.name for thread in threading.enumerate() if thread.name.startswith("pilcrow-")]
    assert not left, f"threads still running: {left}; close what the test opened"
