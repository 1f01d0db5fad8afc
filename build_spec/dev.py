#!/usr/bin/env python3
"""Run, test, check and build Pilcrow from a fresh clone, with nothing but Python >= 3.11.

    python3 build_spec/dev.py run [FILE...]     open the window (without a display: print the article)
    python3 build_spec/dev.py test [ARGS...]    run every test; ARGS go to pytest
    python3 build_spec/dev.py check             formatting, style, types, imports, coverage, spelling
    python3 build_spec/dev.py bench [ARGS...]   measure speed and memory beside other programs
    python3 build_spec/dev.py translate [...]   bring resources/i18n up to date with the sources
    python3 build_spec/dev.py build             make the folder that runs without Python, in dist/; start it
    python3 build_spec/dev.py package           the same, and of it what this system installs (.deb, .tar.xz)

Everything Python is kept in .venv beside this folder; a second run finds it ready and starts at once. What
Qt needs of the system is asked of the system's own loader, and installed where that is allowed (root on
Debian or Ubuntu); elsewhere the command to type is printed.
"""

import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036  # this file is run by whatever python3 a machine has
    sys.exit(
        f"Pilcrow needs Python 3.11 or newer, and this is {sys.version.split()[0]} ({sys.executable}): "
        "install a newer Python and start this script with it."
    )

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "pilcrow-stamp"
CONSTRAINTS = ROOT / "build_spec" / "constraints.txt"

# An extra is made of the one before it, so that what is installed for `check` also serves `test` and `run`.
EXTRAS = ("", "test", "dev")

# What each library the loader may miss is called on Debian and Ubuntu.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

# What the tests that listen as a screen reader need besides an X server. The library that hears is for the
# system's own Python only.
SYSTEM_PYTHON = "/usr/bin/python3"
HEARS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")

# The parts of Qt the program loads; what they need in turn is found by the loader.
QT_PARTS = (
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/QtGui.abi3.so",
    "PySide6/QtPrintSupport.abi3.so",
    "PySide6/QtSvg.abi3.so",
    "PySide6/QtWidgets.abi3.so",
)


def say(line: str) -> None:
    """Tell the person at the keyboard, apart from what the started program prints."""
    print(f"dev: {line}", file=sys.stderr, flush=True)


def main(arguments: list[str]) -> int:
    """Run one command and return its exit status."""
    commands = {"run": run, "test": test, "check": check, "bench": bench, "build": build, "package": package}
    commands["translate"] = translate
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(__doc__)
        return 0
    command = commands.get(arguments[0])
    if command is None:
        say(f"there is no command {arguments[0]!r}; there are {', '.join(commands)}")
        return 2
    try:
        return command(arguments[1:])
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Open the window on the files given; without a display the program prints them."""
    prepare("")
    compile_sources()
    if has_display():
        need_system_parts(for_tests=False)
    return finish([python(), "-P", "-m", "viewer", *arguments])


def test(arguments: list[str]) -> int:
    """Run pytest over everything; the last line is pytest's own summary."""
    prepare("test")
    need_system_parts(for_tests=True)
    own = ["-n", str(min(4, usable_processors()))]
    if sys.platform.startswith("linux") and not shutil.which("Xvfb"):
        say("Xvfb is missing: the tests that drive a real window are left out")
        own += ["-m", "not display"]
    elif assistive_packages():
        lacking = ", ".join(assistive_packages())
        say(f"{lacking} missing: the tests that listen as a screen reader does are left out")
        own += ["-m", "not assistive"]
    return finish([python(), "-m", "pytest", *own, *arguments], cwd=ROOT)


def check(arguments: list[str]) -> int:
    """Run every gate, all of them even if one fails, and say at the end which did."""
    prepare("dev")
    need_system_parts(for_tests=True)
    gates = {
        "formatting": [tool("ruff"), "format", "--check"],
        "style": [tool("ruff"), "check"],
        "types": [tool("pyright")],
        "imports": [tool("lint-imports")],
        "tests": [tool("coverage"), "run", "-m", "pytest", *arguments],
        "coverage data": [tool("coverage"), "combine", "--quiet"],
        "coverage": [tool("coverage"), "report"],
        "dependencies": [tool("deptry"), "viewer"],
        "spelling": [tool("codespell")],
    }
    subprocess.run([tool("coverage"), "erase"], cwd=ROOT, check=False)
    failed: list[str] = []
    for name, words in gates.items():
        say(f"{name}: {shlex.join([Path(words[0]).name, *words[1:]])}")
        if subprocess.run(words, cwd=ROOT, check=False).returncode:
            failed.append(name)
    say(f"failed: {', '.join(failed)}" if failed else "every gate is open")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Measure, print a table, fail where a bar does not hold; the machine should have no other work."""
    prepare("")
    need_system_parts(for_tests=False)
    return finish([python(), str(ROOT / "tests" / "benchmarks" / "bench.py"), *arguments], cwd=ROOT)


def translate(arguments: list[str]) -> int:
    """Take the program's sentences into resources/i18n and compile what is there; translations.py does it."""
    prepare("")
    return finish([python(), str(ROOT / "build_spec" / "translations.py"), *arguments], cwd=ROOT)


def build(arguments: list[str]) -> int:
    """Make the one-folder program with PyInstaller, look through it and start it."""
    return package(["--folder", *arguments])


def package(arguments: list[str]) -> int:
    """Make what is handed out on this system; package.py says what, and does it."""
    prepare("")
    install("build")
    need_system_parts(for_tests=False)
    return finish([python(), str(ROOT / "build_spec" / "package.py"), *arguments], cwd=ROOT)


def prepare(extra: str) -> None:
    """Make .venv hold the project and one of EXTRAS, in the versions of constraints.txt.

    A stamp keeps what was installed, from what and where; nothing is done where it still says the same. A
    .venv that leads to another checkout's is that checkout's business.
    """
    if VENV.is_symlink():
        return
    stated = "".join(path.read_text("utf-8") for path in (ROOT / "pyproject.toml", CONSTRAINTS))
    origin = hashlib.sha256(stated.encode()).hexdigest()
    lines = STAMP.read_text("utf-8").split("\n") if STAMP.is_file() else []
    had_origin, had_extra, had_root = lines if len(lines) == 3 else ("", "", str(ROOT))
    is_enough = EXTRAS.index(had_extra) >= EXTRAS.index(extra)
    if is_enough and had_origin == origin and had_root == str(ROOT) and Path(python()).exists():
        return
    make_venv(was_moved=had_root != str(ROOT))
    wanted = max(extra, had_extra, key=EXTRAS.index)
    STAMP.unlink(missing_ok=True)
    install(wanted)
    compile_sources()
    STAMP.write_text(f"{origin}\n{wanted}\n{ROOT}", "utf-8")


def make_venv(*, was_moved: bool) -> None:
    """Make .venv unless a working one lies there; one that was moved still names its old place everywhere."""
    if not was_moved and has_python():
        return
    if importlib.util.find_spec("ensurepip") is None:
        say("this Python cannot make virtual environments")
        version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        apt_install([version] if has_package(version) else ["python3-venv"], stop=True)
    say(f"making {VENV.name} with Python {sys.version.split()[0]}")
    must([sys.executable, "-m", "venv", "--clear", str(VENV)], "the virtual environment could not be made")


def has_python() -> bool:
    """Say whether .venv holds a Python that starts, is new enough, and can install."""
    probe = [python(), "-c", "import sys, pip; sys.exit(sys.version_info < (3, 11))"]
    try:
        return subprocess.run(probe, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def install(extra: str) -> None:
    """Install the project, editable, with an extra."""
    say("installing what Pilcrow needs" + (f" to {extra}" if extra in {"test", "build"} else ""))
    project = f"{ROOT}[{extra}]" if extra else str(ROOT)
    words = [python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    words += ["--constraint", str(CONSTRAINTS), "--editable", project]
    # pip run by root warns about it at every call; a .venv of our own is what it asks for.
    environment = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}
    must(words, "the packages could not be installed", environment)


def compile_sources() -> None:
    """Compile the program once, as pip does for what it does not install editable.

    Python itself would at the first start, but not where PYTHONDONTWRITEBYTECODE is set: every start took a
    quarter longer there.
    """
    words = [python(), "-m", "compileall", "-q", str(ROOT / "viewer")]
    subprocess.run(words, stdout=subprocess.DEVNULL, check=False)


def need_system_parts(*, for_tests: bool) -> None:
    """Install, or name, what Qt and the tests need of a Linux system."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries()
    packages = {PACKAGES.get(name, "") for name in missing} - {""}
    if not has_font():
        packages.add("fonts-dejavu-core")
    if for_tests:
        packages |= {name.lower() for name in ("Xvfb", "xdotool") if not shutil.which(name)}
        packages |= set(assistive_packages())
    unknown = sorted(name for name in missing if name not in PACKAGES)
    if unknown:
        say(f"Qt also misses {', '.join(unknown)}; install the packages that hold them")
    if packages:
        apt_install(sorted(packages), stop=False)


def assistive_packages() -> list[str]:
    """Return what is missing of what a screen reader works with, as Debian calls it."""
    if not sys.platform.startswith("linux"):
        return []
    has_library = (
        Path(SYSTEM_PYTHON).exists()
        and subprocess.run([SYSTEM_PYTHON, "-c", HEARS], capture_output=True, check=False).returncode == 0
    )
    there = {
        "at-spi2-core": any(Path(each).exists() for each in BUS_LAUNCHERS),
        "dbus": shutil.which("dbus-run-session") is not None,
        "gir1.2-atspi-2.0": has_library,
        "python3-gi": has_library,
    }
    return sorted(name for name, is_there in there.items() if not is_there)


def missing_libraries() -> set[str]:
    """Return the libraries that the loader does not find for Qt in .venv."""
    loader = shutil.which("ldd")
    sites = list(VENV.glob("lib/python3*/site-packages"))
    parts = [str(site / name) for site in sites for name in QT_PARTS if (site / name).exists()]
    if loader is None or not parts:
        return set()
    asked = subprocess.run([loader, *parts], capture_output=True, text=True, check=False)
    return not_found(asked.stdout)


def not_found(answer: str) -> set[str]:
    """Return the libraries that an answer of `ldd` calls not found."""
    return set(re.findall(r"^\s*(\S+) => not found", answer, re.MULTILINE))


def has_font() -> bool:
    """Say whether the system has any outline font: without one Qt draws no letters."""
    folders = ["/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts"]
    kinds = (".ttf", ".otf", ".ttc")
    return any(
        name.lower().endswith(kinds)
        for folder in folders
        for _, _, names in os.walk(Path(folder).expanduser())
        for name in names
    )


def apt_install(packages: list[str], *, stop: bool) -> None:
    """Install Debian packages as root; else print the command, and stop if nothing works without them."""
    words = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        say(f"this system lacks what Debian calls {' '.join(packages)}; install it with its own package tool")
    elif os.geteuid() != 0:
        say(f"please type: sudo {shlex.join(words)}")
    else:
        say(f"installing {' '.join(packages)}")
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for step in (["apt-get", "update"], words):
            done = subprocess.run(
                [*step[:1], "-qq", *step[1:]],
                env=quiet,
                stdin=subprocess.DEVNULL,
                stdout=sys.stderr,
                check=False,
            )
        if done.returncode == 0:
            return
        say(f"that failed; please type: {shlex.join(words)}")
    if stop:
        sys.exit(1)


def has_package(name: str) -> bool:
    """Say whether Debian's package lists know a name."""
    if shutil.which("apt-cache") is None:
        return False
    return bool(subprocess.run(["apt-cache", "show", name], capture_output=True, check=False).stdout)


def has_display() -> bool:
    """Say whether a window can be shown; the program asks the same (viewer/__main__.py)."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def usable_processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def python() -> str:
    """Return the path of .venv's Python."""
    return str(VENV / "Scripts" / "python.exe") if os.name == "nt" else str(VENV / "bin" / "python")


def tool(name: str) -> str:
    """Return the path of a program that was installed into .venv."""
    return str(Path(python()).with_name(name + ".exe" if os.name == "nt" else name))


def must(words: list[str], failure: str, environment: "dict[str, str] | None" = None) -> None:
    """Run a step that nothing goes on without."""
    if subprocess.run(words, env=environment, stdin=subprocess.DEVNULL, check=False).returncode:
        say(f"{failure}; see above why")
        sys.exit(1)


def finish(words: list[str], cwd: "Path | None" = None) -> int:
    """Run the last step and return its exit status."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONHOME"}
    return subprocess.run(words, cwd=cwd, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
