"""The real program in a process of its own, and an X server of our own to show its window on."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """What the program is started with: no display, and a home of the test's own."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "COLUMNS"}
    return {name: value for name, value in os.environ.items() if name not in hidden} | {
        "PILCROW_HOME": str(home)
    }


@pytest.fixture
def pilcrow(environment: dict[str, str], tmp_path: Path) -> Run:
    """Run `pilcrow ARGUMENTS` to its end, in a folder of the test's own."""

    def run(*arguments: str, python: tuple[str, ...] = (), **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *python, "-m", "viewer", *arguments],
            cwd=tmp_path,
            env=environment | more,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=50,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """Start an X server without a screen and give its name, such as ":7". For tests marked `display`."""
    server = shutil.which("Xvfb")
    assert server, "Xvfb is missing: install it, or leave these tests out with -m 'not display'"
    reading, writing = os.pipe()
    size = ["-screen", "0", "1600x1000x24"]
    words = [server, "-displayfd", str(writing), *size, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(
        words, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        os.close(writing)
        # the server writes the free number it took when it is ready; nothing comes if it could not start
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, f"Xvfb did not start: exit status {running.wait()}"
        try:
            yield f":{number}"
        finally:
            running.terminate()
