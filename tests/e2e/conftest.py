"""The real program in a process of its own, and an X server of our own to show its window on."""

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, TypeVar

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


LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


@pytest.fixture(scope="session")
def desk_bus() -> Iterator[dict[str, str]]:
    """Start a D-Bus session with assistive technology on; give the environment to take part in it."""
    launcher = next((each for each in LAUNCHERS if Path(each).exists()), "")
    runner = shutil.which("dbus-run-session")
    assert launcher, (
        "AT-SPI is missing: install at-spi2-core, or leave these tests out with -m 'not assistive'"
    )
    assert runner, "D-Bus is missing: install dbus, or leave these tests out with -m 'not assistive'"
    with tempfile.TemporaryDirectory(prefix="p") as folder:  # a socket's path must be short
        mine = {"XDG_RUNTIME_DIR": folder, "HOME": folder, "XDG_CACHE_HOME": folder}
        hidden = {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"}
        given = {name: value for name, value in os.environ.items() if name not in hidden} | mine
        start = f'echo "$DBUS_SESSION_BUS_ADDRESS"; exec {launcher} --launch-immediately'
        with subprocess.Popen(
            [runner, "--", "sh", "-c", start],
            env=given,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            start_new_session=True,
        ) as running:
            assert running.stdout is not None
            address = running.stdout.readline().strip()
            assert address, f"no D-Bus session came up: exit status {running.wait()}"
            try:
                yield {
                    "DBUS_SESSION_BUS_ADDRESS": address,
                    "XDG_RUNTIME_DIR": folder,
                    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                }
            finally:
                os.killpg(running.pid, signal.SIGTERM)


class ScreenReader:
    """Hears what a screen reader is told of every program on its D-Bus session.

    Attributes:
        heard: the events so far, each with its kind under "event".
    """

    def __init__(self, environment: dict[str, str], errors: IO[str]) -> None:
        python = "/usr/bin/python3"  # the system's: the library comes with the system, for that one only
        script = str(Path(__file__).with_name("listening.py"))
        self._errors = errors
        self._process = subprocess.Popen(
            [python, script],
            env={name: value for name, value in environment.items() if not name.startswith("PYTHON")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            encoding="utf-8",
        )
        self.heard: list[dict[str, Any]] = []
        self._answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        self.await_event("ready")

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            told = json.loads(line)
            if "answer" in told:
                self._answers.put(told["answer"])
            else:
                self.heard.append(told)

    def await_event(self, kind: str, since: int = 0, **members: object) -> dict[str, Any]:
        """Wait for an event with such members, given whole or as a test of them; return it."""

        def fits(event: dict[str, Any]) -> bool:
            wanted = {"event": kind, **members}
            return all(
                test(event.get(name)) if callable(test) else event.get(name) == test
                for name, test in wanted.items()
            )

        def found() -> dict[str, Any] | None:
            return next(filter(fits, self.heard[since:]), None)

        try:
            return wait_for(found, f"{kind} {members}")
        except BaseException:
            self._errors.seek(0)
            sys.stderr.write(f"heard: {json.dumps(self.heard[since:], indent=1)}\n{self._errors.read()}")
            raise

    def ask(self, **question: object) -> Any:
        """Ask about what is shown, or have something done; see listening.py."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return self._answers.get(timeout=PATIENCE_S)

    def close(self) -> None:
        """Stop listening."""
        self._process.kill()
        self._process.wait()
        self._thread.join(PATIENCE_S)
        for each in (self._process.stdin, self._process.stdout):
            if each is not None:
                each.close()


@pytest.fixture
def screen_reader(
    environment: dict[str, str], desk_bus: dict[str, str], tmp_path: Path
) -> Iterator[ScreenReader]:
    """Listen as a screen reader does. For tests marked `assistive`."""
    with (tmp_path / "listening-log").open("w+", encoding="utf-8") as errors:
        listening = ScreenReader(environment | desk_bus, errors)
        yield listening
        listening.close()
