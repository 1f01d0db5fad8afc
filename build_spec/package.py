"""Makes what is handed out: the folder, then the packages of the system this runs on; called by dev.py.

The folder is looked through (contents.py) and started before anything is made of it.
"""

import hashlib
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "build_spec"), str(ROOT / "build_spec" / "linux")]

import contents  # noqa: E402
import icu  # noqa: E402
import packing  # noqa: E402

from viewer import __version__  # noqa: E402

DIST = ROOT / "dist"
ARTICLE = ROOT / "resources" / "articles" / "article.txt"
_TRIES = 7  # launches whose median is told
_PATIENCE_S = 60


class BrokenError(Exception):
    """What was built is not fit to be handed out; the message says why."""


def main(arguments: Sequence[str]) -> int:
    """Build, check and pack; "--folder" stops before packing."""
    epoch = said_time()
    try:
        folder = build(epoch)
        check(folder)
        tell_times(folder)
        packages = [] if "--folder" in arguments else packed(folder, epoch)
    except BrokenError as problem:
        print(f"package: {problem}", file=sys.stderr)
        return 1
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(packages)]
    if packages:
        (DIST / "SHA256SUMS").write_text("".join(sums), "utf-8", newline="\n")
    for path in packages:
        say(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


def build(epoch: int) -> Path:
    """Make the folder with PyInstaller, and return its path.

    Raises:
        BrokenError: it could not be made.
    """
    # PyInstaller writes no time and no order into what it makes, if it is told of these
    settled = {"SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "0", "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    words += [
        "--distpath",
        str(DIST),
        "--workpath",
        str(ROOT / "build"),
        str(ROOT / "build_spec" / "pilcrow.spec"),
    ]
    begun = time.monotonic()
    if subprocess.run(words, cwd=ROOT, env={**os.environ, **settled}, check=False).returncode:
        raise BrokenError("PyInstaller failed; see above why")
    folder = DIST / "pilcrow"
    for path in folder.glob("_internal/PySide6/Qt/lib/libicudata.so.*"):
        path.write_bytes(icu.trimmed(path.read_bytes()))
    size = sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())
    say(f"{folder.relative_to(ROOT)}: {size / 1e6:.0f} MB, built in {time.monotonic() - begun:.0f} s")
    return folder


def check(folder: Path) -> None:
    """Look through the folder and start what is in it, off screen.

    Raises:
        BrokenError: something lies there that should not, or does not work.
    """
    if sys.platform == "linux":
        found = contents.surprises(contents.files_in(folder))
        if found:
            raise BrokenError("the folder holds surprises:\n  " + "\n  ".join(found))
        say("the folder holds what contents.py names, and nothing else")
    starts = str(program(folder, for_console=True))
    with tempfile.TemporaryDirectory() as place:
        expect(f"pilcrow {__version__}", [starts, "--version"], place)
        expect("Pyongyang", [starts, "show", str(ARTICLE)], place)
        expect('["en", 0.9', [starts, "--identify-language"], place, typed=ARTICLE.read_text("utf-8"))
        picture = Path(place) / "window.png"
        expect("", [starts, "screenshot", str(ARTICLE), str(picture)], place)
        if not picture.read_bytes().startswith(b"\x89PNG") or picture.stat().st_size < 20_000:
            raise BrokenError("the window that `pilcrow screenshot` draws is empty")
    say("it starts: show, screenshot and the language's child do their work")


def expect(words: str, command: list[str], home: str, typed: str = "") -> None:
    """Run a command of the program that is to print some words.

    Raises:
        BrokenError: it does not.
    """
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LD_", "QT_"))
    }
    environment = {**clean, "PILCROW_HOME": home, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run(
        command,
        env=environment,
        cwd=home,
        input=typed.encode(),
        capture_output=True,
        check=False,
        timeout=_PATIENCE_S,
    )
    printed = done.stdout.decode("utf-8", "replace")
    if done.returncode or words not in printed:
        problem = done.stderr.decode("utf-8", "replace")[-2000:]
        raise BrokenError(
            f"{' '.join(command)} ended with {done.returncode} and printed {printed[:200]!r}\n{problem}"
        )


def tell_times(folder: Path) -> None:
    """Say how long the window takes to come up, and how long from source, in turns."""
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        return
    source = [sys.executable, "-P", "-m", "viewer"]
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(ROOT / "viewer")], check=False)
    times: dict[str, list[float]] = {"packaged": [], "from source": []}
    with screen() as display, tempfile.TemporaryDirectory() as home:
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND"))}
        environment = {**clean, "DISPLAY": display, "PILCROW_HOME": home}
        for _ in range(_TRIES):
            times["packaged"].append(until_window([str(program(folder))], environment))
            times["from source"].append(until_window(source, environment))
    packaged, from_source = (statistics.median(each) for each in times.values())
    ratio = f"{packaged / from_source:.2f}"
    say(f"the window is there after {packaged:.2f} s, from source after {from_source:.2f} s: x {ratio}")


@contextmanager
def screen() -> Iterator[str]:
    """Have an X screen that nobody sees, and say its name."""
    told, telling = os.pipe()
    words = [
        "Xvfb",
        "-displayfd",
        str(telling),
        "-screen",
        "0",
        "1280x900x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(words, pass_fds=[telling], stderr=subprocess.DEVNULL)
    os.close(telling)
    with os.fdopen(told) as stream:
        number = stream.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def until_window(command: list[str], environment: dict[str, str]) -> float:
    """Return the seconds from a launch to the first window of it; the program is ended again.

    Raises:
        BrokenError: there is none after a minute.
    """
    begun = time.monotonic()
    process = subprocess.Popen([*command, str(ARTICLE)], cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    look = ["xdotool", "search", "--onlyvisible", "--class", "pilcrow"]
    try:
        while time.monotonic() - begun < _PATIENCE_S:
            if subprocess.run(look, env=environment, capture_output=True, check=False).stdout:
                return time.monotonic() - begun
            time.sleep(0.005)
        raise BrokenError(f"{command[0]} shows no window within {_PATIENCE_S} s")
    finally:
        process.terminate()
        process.wait()


def packed(folder: Path, epoch: int) -> list[Path]:
    """Make this system's packages of the folder, and return their paths."""
    if sys.platform == "linux":
        made = [packing.tar(folder, DIST, epoch)]
        return made + (
            [packing.deb(folder, DIST, epoch)] if shutil.which("dpkg-shlibdeps") else told_of_no_deb()
        )
    if sys.platform == "win32":
        return [setup()]
    return [disk_image()]


def told_of_no_deb() -> list[Path]:
    """Say why there is no .deb, and return none."""
    say("no .deb: it is made on Debian or Ubuntu, with the package dpkg-dev")
    return []


def setup() -> Path:
    """Make the Windows installer with Inno Setup. Untried.

    Raises:
        BrokenError: Inno Setup failed.
    """
    script = ROOT / "build_spec" / "windows" / "pilcrow.iss"
    name = f"pilcrow-{__version__}-windows-setup"
    words = ["iscc", f"/DVersion={__version__}", f"/O{DIST}", f"/F{name}", str(script)]
    if subprocess.run(words, cwd=ROOT, check=False).returncode:
        raise BrokenError("Inno Setup's iscc failed; see above why")
    return DIST / f"{name}.exe"


def disk_image() -> Path:
    """Make the macOS disk image. Untried.

    Raises:
        BrokenError: it could not be made.
    """
    image = DIST / f"pilcrow-{__version__}-macos-{platform.machine()}.dmg"
    script = ROOT / "build_spec" / "macos" / "image.sh"
    if subprocess.run(
        ["sh", str(script), str(DIST / "Pilcrow.app"), str(image)], cwd=ROOT, check=False
    ).returncode:
        raise BrokenError("the disk image could not be made; see above why")
    return image


def program(folder: Path, *, for_console: bool = False) -> Path:
    """Return the path of the program in the folder."""
    if sys.platform == "win32":
        return folder / ("pilcrow-console.exe" if for_console else "pilcrow.exe")
    return folder / "pilcrow"


def said_time() -> int:
    """Return the time that is written into what is built: SOURCE_DATE_EPOCH, else that of the last commit."""
    said = os.environ.get("SOURCE_DATE_EPOCH")
    if said:
        return int(said)
    words = ["git", "log", "-1", "--format=%ct"]
    committed = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    return int(committed or (ROOT / "CHANGELOG.md").stat().st_mtime)


def say(line: str) -> None:
    """Tell the person at the keyboard."""
    print(f"package: {line}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
