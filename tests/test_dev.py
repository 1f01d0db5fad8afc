"""The script that runs, tests, checks and builds the project."""

import ast
import hashlib
import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "build_spec" / "dev.py"
LDD = """
\tlinux-vdso.so.1 (0x00007ffd)
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
libqoffscreen.so:
\tlibEGL.so.1 => not found
"""


@pytest.fixture
def dev():
    """The script as a module of the test's own."""
    spec = importlib.util.spec_from_file_location("dev", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(dev, tmp_path, monkeypatch) -> Path:
    """A project folder whose .venv holds a Python without pip."""
    (tmp_path / "pyproject.toml").write_text("[project]")
    (tmp_path / "constraints.txt").write_text("a==1")
    venv = tmp_path / ".venv"
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", venv)
    monkeypatch.setattr(dev, "STAMP", venv / "stamp")
    monkeypatch.setattr(dev, "CONSTRAINTS", tmp_path / "constraints.txt")
    Path(dev.python()).parent.mkdir(parents=True)
    Path(dev.python()).write_text("")
    return tmp_path


def stamp(project: Path, extra: str, root: Path | None = None) -> None:
    origin = hashlib.sha256(b"[project]a==1").hexdigest()
    (project / ".venv" / "stamp").write_text(f"{origin}\n{extra}\n{root or project}")


def test_an_old_python_can_read_it_as_far_as_the_sentence_that_refuses_it():
    ast.parse(SCRIPT.read_text("utf-8"), feature_version=(3, 6))


def test_it_needs_the_standard_library_alone():
    tree = ast.parse(SCRIPT.read_text("utf-8"))
    named = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    named += [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert {name.split(".")[0] for name in named} <= sys.stdlib_module_names


def test_the_libraries_that_the_loader_misses_have_a_package(dev):
    assert dev.not_found(LDD) == {"libxcb-cursor.so.0", "libEGL.so.1"}
    assert {dev.PACKAGES[name] for name in dev.not_found(LDD)} == {"libxcb-cursor0", "libegl1"}
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", name) for name in dev.PACKAGES.values())


@pytest.mark.parametrize(("had", "wanted"), [("", ""), ("test", ""), ("dev", "test"), ("dev", "dev")])
def test_what_is_ready_is_left_alone(dev, project, had, wanted):
    stamp(project, had)
    before = (project / ".venv" / "stamp").read_text()
    dev.prepare(wanted)  # the empty .venv could do nothing that is asked of it
    assert (project / ".venv" / "stamp").read_text() == before


@pytest.mark.parametrize("change", ["extra", "versions", "place", "never"])
def test_what_is_not_ready_is_made_anew(dev, project, monkeypatch, change):
    if change != "never":
        stamp(project, "test", project / "elsewhere" if change == "place" else None)
    if change == "versions":
        (project / "constraints.txt").write_text("a==2")

    class BegunError(Exception):
        pass

    def begin(words, *_):
        raise BegunError(words)

    monkeypatch.setattr(dev, "must", begin)
    with pytest.raises(BegunError) as begun:
        dev.prepare("dev" if change == "extra" else "test")
    assert "venv" in begun.value.args[0]


def test_what_leads_to_another_checkouts_environment_is_left_alone(dev, project, monkeypatch):
    """`venv --clear` goes through a link, and empties what is behind it."""
    there = project / "another"
    dev.VENV.rename(there)
    dev.VENV.symlink_to(there, target_is_directory=True)
    kept = sorted(there.rglob("*"))
    monkeypatch.setattr(dev, "install", None)
    dev.prepare("dev")
    assert sorted(there.rglob("*")) == kept


def test_what_a_screen_reader_works_with_is_named_where_it_is_missing(dev, monkeypatch, tmp_path):
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "SYSTEM_PYTHON", str(tmp_path / "none"))
    monkeypatch.setattr(dev, "BUS_LAUNCHERS", (str(tmp_path / "none"),))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert dev.assistive_packages() == ["at-spi2-core", "dbus", "gir1.2-atspi-2.0", "python3-gi"]
    here = tmp_path / "launcher"
    here.touch()
    monkeypatch.setattr(dev, "BUS_LAUNCHERS", (str(tmp_path / "none"), str(here)))
    assert "at-spi2-core" not in dev.assistive_packages()


def test_an_unknown_command_names_those_there_are():
    done = subprocess.run([sys.executable, SCRIPT, "fly"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    names = "run, test, check, bench, build, package, translate"
    assert done.stderr == f"dev: there is no command 'fly'; there are {names}\n"


def test_help_names_every_command():
    done = subprocess.run([sys.executable, SCRIPT], capture_output=True, text=True, check=True)
    assert all(f"dev.py {name} " in done.stdout for name in ("run", "test", "check", "bench", "build"))
