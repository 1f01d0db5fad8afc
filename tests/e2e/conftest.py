"""The real program in a process of its own, and an X server of our own to show its window on."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
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
PATIENCE_S = 20  # for a loaded machine; what is waited for takes a fraction of a second


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


def wait_for(find: Callable[[], T], what: str) -> T:
    """Return the first answer that is true; fail after some time without one."""
    given_up = threading.Event()
    timer = threading.Timer(PATIENCE_S, given_up.set)
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
            timeout=PATIENCE_S,
            check=False,
        )
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        self.tool("key", "--delay", "30", *keys)

    def end(self, signal_number: int) -> int:
        """Send a signal, wait for the end and return the exit status."""
        self.process.send_signal(signal_number)
        return self.process.wait(PATIENCE_S)

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


@pytest.fixture(name="wait_for")
def _wait_for() -> Callable[..., object]:
    return wait_for
