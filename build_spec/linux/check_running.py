"""Watches the built program over a session: it loads every library it brings, and opens no network socket.

    .venv/bin/python build_spec/linux/check_running.py [dist/pilcrow/pilcrow]

The session: articles of every kind read in the window and by command, pictures, a note, a pattern, a print
dialog, on X11 and, where weston is installed, on Wayland. What is loaded is read from /proc/PID/maps of the
windows, and from strace for their short-lived children. Needs Xvfb, xdotool, strace; prints PASS, or what is
wrong.
"""

import base64
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "build_spec"), str(ROOT / "build_spec" / "linux")]

from package import screen  # noqa: E402
from PySide6.QtCore import QBuffer, QIODevice  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter  # noqa: E402

# What a session need not load, and why it is brought along all the same.
EXCEPTIONS: Mapping[str, str] = {
    "rapidfuzz/distance/metrics_cpp.*": "for processors without AVX2",
    "PySide6/Qt/plugins/wayland-decoration-client/*": "for desktops on Wayland that draw no window frames",
    "PySide6/Qt/plugins/platforminputcontexts/libibus*": "for input methods, where one is running",
    "PySide6/Qt/plugins/printsupport/libcups*": "for printing, once a printer is asked for in the preview",
    "python3.*/lib-dynload/_codecs_*": "for files in that encoding",
    "python3.*/lib-dynload/_multibytecodec.*": "for files in those encodings",
}
_QT = "PySide6/Qt"
_WAYLAND = (f"{_QT}/plugins/platforms/libqwayland*", f"{_QT}/plugins/wayland-*", f"{_QT}/lib/libQt6Wayland*")

PROSE = "The delegation arrived by air on Monday and was met by officials of the ministry. "
_PATIENCE_S = 20


def main(arguments: list[str]) -> int:
    """Run the session and say what it shows."""
    program = Path(arguments[0] if arguments else ROOT / "dist/pilcrow/pilcrow").resolve()
    libraries = program.parent / "_internal"
    with tempfile.TemporaryDirectory() as place:
        session = Session(program, Path(place))
        session.read_by_command()
        with screen() as display:
            session.read_in_window({"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}, keys=True)
        with compositor(Path(place)) as display:
            if display:
                session.read_in_window({"WAYLAND_DISPLAY": display, "QT_QPA_PLATFORM": "wayland"}, keys=False)
        excused = [*EXCEPTIONS, *([] if display else _WAYLAND)]
        brought = {
            str(path.relative_to(libraries)) for path in libraries.rglob("*.so*") if not path.is_symlink()
        }
        loaded = {os.path.relpath(path, libraries) for path in session.loaded()}
        sockets = session.sockets()
    idle = sorted(brought - loaded)
    unexplained = [name for name in idle if not any(fnmatchcase(name, each) for each in excused)]
    for name in unexplained:
        print(f"never loaded: {name}")
    for line in (*sockets, *session.problems):
        print(line)
    excused_count = len(idle) - len(unexplained)
    print(f"{len(brought)} libraries, {len(idle)} not loaded, {excused_count} of them with a reason")
    is_wrong = bool(unexplained or sockets or session.problems)
    print("FAIL" if is_wrong else "PASS")
    return int(is_wrong)


class Session:
    """What a reader does, and what the system saw of it."""

    def __init__(self, program: Path, place: Path) -> None:
        self._program = str(program)
        self._logs = place / "strace"
        self._logs.mkdir()
        self._documents = documents(place)
        self._maps: set[str] = set()
        self.problems: list[str] = []
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("QT_", "LD_", "PYTHON"))
        }
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            kept.pop(name, None)
        self._environment = {**kept, "PILCROW_HOME": str(place / "home"), "XDG_RUNTIME_DIR": str(place)}

    def read_by_command(self) -> None:
        """Show everything, note, verify after a change, find by pattern, draw a picture."""
        for path in self._documents:
            self._run("show", str(path))
        text = self._documents[0]
        self._run("notes", "add", str(text), "--quote", "met by officials", "--text", "who?")
        text.write_text(text.read_text("utf-8").replace("by officials", "with flowers by oficials"), "utf-8")
        self._run("notes", "verify", str(text))
        self._run("notes", "export", str(text), "--format", "csv")
        self._run("find", "--regex", "off[a-z]+s", str(text))
        self._run("screenshot", str(self._documents[1]), str(text.with_name("out.png")))

    def read_in_window(self, environment: dict[str, str], *, keys: bool) -> None:
        """Open everything in one window; with keys: write a note, and look at the print preview."""
        seen = {**self._environment, **environment}
        words = ["dbus-run-session", "--"] if shutil.which("dbus-run-session") else []
        words += [*self._watched(f"window-{len(environment)}{keys}"), *map(str, self._documents)]
        process = subprocess.Popen(words, env=seen, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(10)  # strace slows it down
        if keys:
            focus = ["xdotool", "search", "--onlyvisible", "--class", "pilcrow", "windowfocus", "--sync"]
            subprocess.run(focus, env=seen, check=False)
            for key in (*["ctrl+Prior"] * 8, "n", "a", "ctrl+Return", "ctrl+p"):
                subprocess.run(["xdotool", "key", "--delay", "100", key], env=seen, check=False)
                time.sleep(1)
        if not list(self._running()):
            self.problems.append(f"the window on {environment['QT_QPA_PLATFORM']} is no more")
        for pid in self._running():
            text = Path(f"/proc/{pid}/maps").read_text("utf-8")
            self._maps |= set(re.findall(r"(/\S+\.so\S*)$", text, re.MULTILINE))
        for pid in self._running():
            os.kill(pid, 15)
        process.wait(_PATIENCE_S)

    def loaded(self) -> set[str]:
        """Return the paths of the libraries that were loaded by any process."""
        opened = re.compile(r'open(?:at)?\([^"]*"([^"]+\.so[^"]*)".* = \d+')
        found = set(self._maps)
        for log in self._logs.iterdir():
            found |= set(opened.findall(log.read_text("utf-8", "replace")))
        return {os.path.realpath(path) for path in found}

    def sockets(self) -> list[str]:
        """Return a line for every use of a socket that is not local."""
        return [
            f"a socket of {log.name}: {line}"
            for log in sorted(self._logs.iterdir())
            for line in log.read_text("utf-8", "replace").split("\n")
            if re.search(r"\b(socket|connect|bind|sendto)\(", line)
            and re.search(r"AF_(?!UNIX|LOCAL|UNSPEC)", line)
        ]

    def _run(self, *words: str) -> None:
        name = f"command-{len(list(self._logs.iterdir()))}"
        subprocess.run(
            [*self._watched(name), *words], env=self._environment, capture_output=True, check=False
        )

    def _watched(self, name: str) -> list[str]:
        calls = "trace=%network,open,openat"
        return ["strace", "-f", "-qq", "-s", "200", "-e", calls, "-o", str(self._logs / name), self._program]

    def _running(self) -> Iterator[int]:
        for path in Path("/proc").glob("[0-9]*/exe"):
            try:
                if str(path.readlink()) == self._program:
                    yield int(path.parent.name)
            except OSError:  # it has ended, or is another's
                continue


@contextmanager
def compositor(place: Path) -> Iterator[str]:
    """Have a Wayland screen that nobody sees and say its name, or "" where there is no weston."""
    if not shutil.which("weston"):
        yield ""
        return
    words = ["weston", "--backend=headless-backend.so", "--socket=pilcrow-check", "--idle-time=0"]
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(place)}
    server = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(100):
        if (place / "pilcrow-check").exists():
            break
        time.sleep(0.1)
    try:
        yield "pilcrow-check"
    finally:
        server.terminate()
        server.wait()


def documents(place: Path) -> list[Path]:
    """Write an article of every kind, and return the paths: a text first, a page with pictures second."""
    application = QGuiApplication.instance() or QGuiApplication(["check", "-platform", "offscreen"])
    pictures = "".join(
        f'<p><img src="data:image/{kind};base64,{data}"></p>' for kind, data in drawn().items()
    )
    page = (
        f"<html><head><title>A Page</title></head><body><article><h1>A Page</h1><p>{PROSE * 5}</p>{pictures}"
    )
    russian = "Делегация прибыла в понедельник и была встречена. "
    german = "Die Abordnung wurde am Flughafen empfangen, heißt es. "
    written: dict[str, bytes] = {
        "text.txt": f"A Title\n\n{PROSE}\n\nIt stays for three days and visits two factories.\n".encode(),
        "page.html": f"{page}<p>{PROSE * 4}</p></article></body></html>".encode(),
        "cyrillic.txt": f"Заголовок\n\n{russian * 9}".encode("cp1251"),
        "latin.txt": f"Überschrift\n\n{german * 9}".encode("cp1252"),
        "notes.md": f"---\ntitle: Marked\ndate: 2020-10-03\n---\n\n{PROSE}[^1]\n\n[^1]: A note.\n".encode(),
        "mail.eml": f"From: A <a@example.org>\nSubject: News\n\n{PROSE}\n".encode(),
    }
    for name, content in written.items():
        (place / name).write_bytes(content)
    paths = [place / name for name in written]
    book, document = place / "book.epub", place / "report.pdf"
    with zipfile.ZipFile(book, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", _CONTAINER)
        archive.writestr("book.opf", _PACKAGE)
        archive.writestr("one.xhtml", f"{_XHTML}<body><p>{PROSE}</p></body></html>")
    writer = QPdfWriter(str(document))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    painter = QPainter(writer)
    painter.drawText(200, 400, PROSE)
    painter.end()
    del application
    return [*paths, book, document]


def drawn() -> dict[str, str]:
    """Return a small picture of every kind a page may hold, in base 64, by the end of its media type."""
    found = {"gif": "R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7"}
    for kind in ("jpeg", "webp", "png", "ico", "tiff"):
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        image.fill(0xFF336699)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, kind)  # pyright: ignore[reportArgumentType]
        found[kind] = base64.b64encode(buffer.data().data()).decode()
    return found


_XHTML = '<html xmlns="http://www.w3.org/1999/xhtml">'
_CONTAINER = """<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>"""
_PACKAGE = """<package version="3.0" xmlns="http://www.idpf.org/2007/opf" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">x</dc:identifier>
<dc:title>A Book</dc:title><dc:language>en</dc:language></metadata><manifest>
<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="one"/></spine></package>"""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
