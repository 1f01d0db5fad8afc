"""The composition root: a start and an end of the program, its hooks, and pictures of its window."""

import gc
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from viewer.__main__ import main
from viewer.app import render_screenshot
from viewer.first_view import run_window
from viewer.start import Start
from viewer.ui.theme import load_theme
from viewer.ui.window import Window

TEXT = "The Pier\n\nThe pier 🚢 stays closed.\n\nThe ferry is late.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "pier.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def untouched(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give back what a start of the program takes over: hooks, signals, palette, collector, event loop."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(
        "viewer.first_view._COLLECT_AFTER_MS", 0
    )  # within the test, lest a later one meets it
    heard = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}
    palette = qapp.palette()
    yield
    for each, handler in heard.items():
        signal.signal(each, handler)
    qapp.setPalette(palette)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # Two wishes to quit may have come, of the signal and of the last window closed; the second would end each
    # event loop of the tests to come. A new turn of the application's own loop clears it.
    QTimer.singleShot(0, qapp.quit)
    qapp.exec()
    QCoreApplication.removePostedEvents(qapp, QEvent.Type.Quit.value)
    gc.unfreeze()


def as_soon_as_shown(act: Callable[[Window], None]) -> None:
    """Do something once the program's window is up, from within its event loop."""

    def look() -> None:
        shown = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, Window) and each.isVisible()
        ]
        if shown:
            act(shown[0])
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def remembered(home: Path) -> list[str]:
    stated = json.loads((home / "session.json").read_text("utf-8"))
    return [Path(each["path"]).name for each in stated["documents"]]


def test_the_program_ends_when_its_window_is_closed(untouched, home: Path, file: Path) -> None:
    as_soon_as_shown(lambda window: window.close())
    assert run_window(Start(home, [str(file)])) == 0
    assert remembered(home) == ["pier.txt"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window_and_keeps_the_session(untouched, home: Path, file: Path, number) -> None:
    as_soon_as_shown(lambda _window: os.kill(os.getpid(), number))
    assert run_window(Start(home, [str(file)])) == 0
    assert remembered(home) == ["pier.txt"]


def test_an_unforeseen_error_is_told_once_and_the_window_stays(
    untouched, home: Path, file: Path, caplog
) -> None:
    told: list[str] = []

    def work(window: Window) -> None:
        for words in ("first", "second"):
            error = RuntimeError(words)
            sys.excepthook(RuntimeError, error, None)
        boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
        told.extend(each.text() for each in boxes if each.isVisible())
        assert window.isVisible()
        for each in boxes:
            each.close()
        window.close()

    as_soon_as_shown(work)
    assert run_window(Start(home, [str(file)])) == 0
    assert len(told) == 1
    assert "RuntimeError: first" in told[0]
    assert "your notes are safe" in told[0]
    assert [record.message for record in caplog.records] == ["unforeseen error"] * 2


def test_an_error_in_a_thread_is_told_too(untouched, home: Path, file: Path, qapp, caplog) -> None:
    told: list[str] = []

    def read_box(window: Window) -> None:
        boxes = window.findChildren(QMessageBox)
        if not boxes:
            QTimer.singleShot(5, lambda: read_box(window))
            return
        told.append(boxes[0].text())
        boxes[0].close()
        window.close()

    def work(window: Window) -> None:
        error = OSError("in a thread")
        thread = threading.Thread(
            target=lambda: threading.excepthook(threading.ExceptHookArgs((OSError, error, None, None)))
        )
        thread.start()
        read_box(window)

    as_soon_as_shown(work)
    assert run_window(Start(home, [str(file)])) == 0
    assert "in a thread" in told[0]


def test_an_interrupt_ends_the_program_quietly(untouched, home: Path, file: Path, caplog) -> None:
    as_soon_as_shown(lambda _window: sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None))
    assert run_window(Start(home, [str(file)])) == 0
    assert caplog.records == []


def test_the_program_survives_a_home_that_cannot_be_written(untouched, home: Path, file: Path) -> None:
    home.write_text("in the way")
    as_soon_as_shown(lambda window: window.close())
    assert run_window(Start(home, [str(file)])) == 0
    assert home.read_text() == "in the way"


def test_an_idle_program_hears_sigterm_and_keeps_its_session(home: Path, file: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PILCROW_HOME": str(home)}
    program = subprocess.Popen([sys.executable, "-m", "viewer", str(file)], env=environment)
    try:
        while not (home / "session.json").exists():  # written a moment after the window is up
            with suppress(subprocess.TimeoutExpired):
                program.wait(0.05)
            assert program.returncode is None
        (home / "session.json").unlink()
        program.send_signal(signal.SIGTERM)
        assert program.wait(20) == 0
    finally:
        program.kill()
        program.wait()
    assert remembered(home) == ["pier.txt"]


# --- pictures -----------------------------------------------------------------------------------------


def picture(file: Path, home: Path, out: Path, **more) -> QImage:
    wishes = {"size": (1100, 700), "theme": "dark", "find": ""} | more
    assert render_screenshot(str(file), str(out), home=home, **wishes) == ""
    return QImage(str(out))


def has(image: QImage, role: str, theme: str = "dark") -> bool:
    colour = load_theme(theme).colour(role).rgb()
    return any(image.pixel(x, y) == colour for y in range(image.height()) for x in range(image.width()))


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for the language of a text too short to have one."""
    monkeypatch.setattr("viewer.app._LATE_FINDINGS_MS", 100)


def test_a_picture_shows_the_window_in_size_and_theme(
    untouched, quick, home: Path, file: Path, tmp_path
) -> None:
    image = picture(file, home, tmp_path / "a.png")
    assert (image.width(), image.height()) == (1100, 700)
    assert has(image, "page")
    assert not has(image, "match_current")
    assert not (home / "session.json").exists()


def test_a_picture_shows_what_was_found(untouched, quick, home: Path, file: Path, tmp_path: Path) -> None:
    image = picture(file, home, tmp_path / "a.png", theme="light", find="ferry")
    assert has(image, "match_current", "light")


def test_no_picture_is_taken_of_what_cannot_be_read(untouched, quick, home: Path, tmp_path: Path) -> None:
    words = render_screenshot(
        str(tmp_path / "none.txt"), str(tmp_path / "a.png"), home=home, size=(800, 600), theme="light"
    )
    assert "none.txt" in words
    assert not (tmp_path / "a.png").exists()


def test_a_picture_that_cannot_be_written_is_told(untouched, quick, home: Path, file: Path, tmp_path) -> None:
    out = tmp_path / "no folder" / "a.png"
    words = render_screenshot(str(file), str(out), home=home, size=(800, 600), theme="light")
    assert str(out) in words


@pytest.mark.parametrize("before", [None, "/before"])
def test_other_programs_do_not_get_the_packaged_libraries(
    monkeypatch: pytest.MonkeyPatch, before: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/pilcrow")
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("pilcrow ")
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
