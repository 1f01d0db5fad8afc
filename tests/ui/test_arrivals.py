"""A second launch hands its files to the copy that runs."""

import json
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer.handover import Handover, hand_over, meeting_place, plain_word
from viewer.ui.arrivals import Arrivals

LAUNCH = "import sys; from pathlib import Path; from viewer.handover import hand_over; "
LAUNCH += "sys.exit(0 if hand_over(Path(sys.argv[1]), sys.argv[2:]) else 9)"


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a short name: a socket's path may not be long."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    with tempfile.TemporaryDirectory(prefix="p") as folder:
        yield Path(folder)


@pytest.fixture
def arrivals(home: Path, qapp: object) -> Iterator[Arrivals]:
    made = Arrivals(home)
    assert made.listen()
    yield made
    made.close()


def launch(home: Path, *files: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", LAUNCH, str(home), *files], cwd=home)


def test_files_are_handed_over_with_whole_paths(arrivals: Arrivals, home: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(arrivals.arrived, timeout=20_000) as caught:
        second = launch(home, "pier 🚢.txt", "/other/a.html")
    assert caught.args == [Handover(str(home), (f"{home}/pier 🚢.txt", "/other/a.html"))]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0


def test_a_link_to_a_document_is_handed_over_as_it_is(arrivals: Arrivals, home: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(arrivals.arrived, timeout=20_000) as caught:
        second = launch(home, "pilcrow:?path=/a%20b.txt&paragraph=2")
    assert caught.args[0].paths == ("pilcrow:?path=/a%20b.txt&paragraph=2",)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)


@pytest.mark.parametrize(
    ("word", "path"),
    [
        ("file:///a%20b/%ED%95%9C.txt", "/a b/한.txt"),
        ("FILE://localhost/a.txt", "/a.txt"),
        ("file://elsewhere/a.txt", "file://elsewhere/a.txt"),
        ("a%20b.txt", "a%20b.txt"),
    ],
)
def test_files_that_a_desktop_names_by_address_are_files(word: str, path: str) -> None:
    assert plain_word(word) == path


def test_many_launches_at_once_are_all_heard(arrivals: Arrivals, home: Path, qtbot: QtBot) -> None:
    heard: list[str] = []
    arrivals.arrived.connect(lambda handover: heard.extend(handover.paths))
    seconds = [launch(home, f"/{number}.txt") for number in range(5)]
    qtbot.waitUntil(lambda: all(each.poll() is not None for each in seconds), timeout=30_000)
    assert [each.returncode for each in seconds] == [0] * 5
    assert sorted(heard) == [f"/{number}.txt" for number in range(5)]


def test_only_this_user_can_open_the_socket(arrivals: Arrivals, home: Path) -> None:
    place = meeting_place(home)
    assert place is not None
    assert stat.S_IMODE(Path(place).stat().st_mode) & 0o077 == 0


def test_without_a_running_copy_nobody_takes_the_files(home: Path) -> None:
    assert not hand_over(home, ["/a.txt"])


def test_a_socket_left_by_a_crash_is_taken_over(home: Path, qapp: object, qtbot: QtBot) -> None:
    place = meeting_place(home)
    assert place is not None
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(place)
    assert not hand_over(home, ["/a.txt"])
    arrivals = Arrivals(home)
    assert arrivals.listen()
    with qtbot.waitSignal(arrivals.arrived, timeout=20_000):
        second = launch(home, "/a.txt")
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    arrivals.close()


def test_the_copy_that_was_sooner_goes_on_listening(arrivals: Arrivals, home: Path, qtbot: QtBot) -> None:
    other = Arrivals(home)
    assert not other.listen()
    with qtbot.waitSignal(arrivals.arrived, timeout=20_000):
        second = launch(home, "/a.txt")
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)


@pytest.mark.parametrize(
    "message",
    [
        b"open /etc/passwd\n",
        b"[]\n",
        b'{"home": 1}\n',
        b'{"home": "/elsewhere", "paths": ["/a.txt"], "token": ""}\n',
        b"[" * 100_000 + b"\n",
        b"x" * 1_500_000,
    ],
)
def test_what_is_no_message_of_ours_is_hung_up_on(
    arrivals: Arrivals, home: Path, qtbot: QtBot, message: bytes
) -> None:
    place = meeting_place(home)
    assert place is not None
    heard: list[object] = []
    arrivals.arrived.connect(heard.append)
    with socket.socket(socket.AF_UNIX) as peer:
        peer.connect(place)
        peer.setblocking(False)
        waiting = message
        answers: list[bytes] = []

        def is_hung_up() -> bool:
            nonlocal waiting
            try:
                waiting = waiting[peer.send(waiting) :] if waiting else waiting
                answers.append(peer.recv(100))
            except BlockingIOError:
                return False
            except OSError:
                return True
            return answers[-1] == b""

        qtbot.waitUntil(is_hung_up, timeout=20_000)
    assert not heard
    assert not any(answers)


def test_a_message_comes_back_as_it_was_packed() -> None:
    handover = Handover("/h", ("/a b\n🚢.txt",), "token")
    packed = handover.packed()
    assert packed.count(b"\n") == 1
    assert Handover.unpacked(packed) == handover
    assert json.loads(packed)["paths"] == ["/a b\n🚢.txt"]


def test_a_home_too_deep_for_a_socket_has_no_meeting_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    deep = Path("/" + "deep/" * 40)
    assert meeting_place(deep) is None
    assert not hand_over(deep, ["/a.txt"])
    assert not Arrivals(deep).listen()
