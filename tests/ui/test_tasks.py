"""Work off the window's thread: in order, the newest answer only, errors brought home."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from viewer.ui.tasks import Lane, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Holds work up until it is set; opened at the end lest a lane hang."""
    event = threading.Event()
    yield event
    event.set()


def refuse(error: BaseException) -> None:
    raise error


def test_an_answer_is_delivered_on_the_window_s_thread(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[tuple[bool, bool]] = []
    here = QThread.currentThread()
    tasks.run(
        Lane.READ,
        "key",
        lambda: QThread.currentThread() is here,
        lambda worked_here: got.append((worked_here, QThread.currentThread() is here)),
        refuse,
    )
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(False, True)]


def test_a_lane_works_in_order_and_one_at_a_time(tasks: Tasks, qtbot: QtBot) -> None:
    began: list[int] = []
    got: list[int] = []

    def work(number: int) -> int:
        began.append(number)
        return number

    for number in range(20):
        tasks.run(Lane.SAVE, number, lambda number=number: work(number), got.append, refuse)
    qtbot.waitUntil(lambda: len(got) == 20)
    assert began == got == list(range(20))


def test_a_slow_lane_holds_up_no_other(tasks: Tasks, qtbot: QtBot, gate: threading.Event) -> None:
    got: list[str] = []
    tasks.run(Lane.FIND, "slow", gate.wait, lambda _: got.append("slow"), refuse)
    tasks.run(Lane.SAVE, "quick", str, lambda _: got.append("quick"), refuse)
    qtbot.waitUntil(lambda: got == ["quick"])
    gate.set()
    qtbot.waitUntil(lambda: got == ["quick", "slow"])


def test_the_newest_run_of_a_key_wins(tasks: Tasks, qtbot: QtBot, gate: threading.Event) -> None:
    got: list[str] = []
    worked: list[str] = []

    def first() -> str:
        worked.append("first")
        gate.wait()
        return "first"

    tasks.run(Lane.FIND, "key", first, got.append, refuse)
    qtbot.waitUntil(lambda: worked == ["first"])
    tasks.run(Lane.FIND, "key", lambda: worked.append("second"), got.append, refuse)
    tasks.run(Lane.FIND, "key", lambda: "third", got.append, refuse)
    gate.set()
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["third"]
    assert worked == ["first"]  # what had not begun was dropped
    assert not tasks.is_busy("key")


def test_keys_are_apart(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[str] = []
    for key in ("a", "b"):
        tasks.run(Lane.FIND, key, lambda key=key: key, got.append, refuse)
    qtbot.waitUntil(lambda: got == ["a", "b"])


def test_a_void_answer_is_never_delivered(tasks: Tasks, qtbot: QtBot, gate: threading.Event) -> None:
    got: list[object] = []
    tasks.run(Lane.FIND, "key", gate.wait, got.append, got.append)
    assert tasks.is_busy("key")
    tasks.void("key")
    assert not tasks.is_busy("key")
    gate.set()
    tasks.run(Lane.FIND, "after", str, lambda _: got.append("after"), refuse)
    qtbot.waitUntil(lambda: got == ["after"])
    tasks.void("key")  # what is not awaited can be void too


def test_an_error_is_brought_home(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[BaseException] = []

    def fail() -> None:
        raise OSError("no such disk")

    tasks.run(Lane.SAVE, "key", fail, refuse, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert [str(error) for error in got] == ["no such disk"]


def test_an_answer_can_be_waited_for(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[int] = []
    tasks.run(Lane.READ, "key", lambda: 7, got.append, refuse)
    assert tasks.settle("key", 5)
    assert got == [7]
    with qtbot.waitSignal(tasks._finished, raising=False, timeout=50):  # its signal comes too late
        pass
    assert got == [7]


def test_waiting_ends_at_its_limit(tasks: Tasks, qtbot: QtBot, gate: threading.Event) -> None:
    got: list[str] = []
    tasks.run(Lane.READ, "key", gate.wait, lambda _: got.append("late"), refuse)
    assert not tasks.settle("key", 0.01)
    assert got == []
    gate.set()
    qtbot.waitUntil(lambda: got == ["late"])


def test_there_is_nothing_to_wait_for_where_nothing_runs(tasks: Tasks) -> None:
    assert tasks.settle("unknown", 5)


def test_closing_drops_what_waits_and_delivers_nothing(qtbot: QtBot, gate: threading.Event) -> None:
    tasks = Tasks()
    got: list[object] = []
    worked = threading.Event()

    def first() -> None:
        worked.set()
        gate.wait()

    tasks.run(Lane.SAVE, "begun", first, got.append, got.append)
    tasks.run(Lane.SAVE, "waiting", lambda: got.append("worked"), got.append, got.append)
    assert worked.wait(5)
    opener = threading.Timer(0.1, gate.set)
    opener.start()
    tasks.close()  # waits for what has begun
    assert gate.is_set()
    after = Tasks()
    after.run(Lane.SAVE, "after", str, lambda _: got.append("after"), refuse)
    qtbot.waitUntil(lambda: "after" in got)
    after.close()
    assert got == ["after"]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("pilcrow-")]
