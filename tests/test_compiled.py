"""What was compiled once is kept; nothing depends on the file it is kept in."""

import builtins
import marshal
from pathlib import Path

import pytest

from viewer.compiled import KeptCode

SOURCE = b"answer = 6 * 7\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "compiled.bin"


def answer(code: object) -> object:
    names: dict[str, object] = {}
    exec(code, names)  # noqa: S102  that is what it is compiled for
    return names["answer"]


def kept(path: Path) -> KeptCode:
    """A start that compiles the source, and keeps it."""
    first = KeptCode(path)
    with first.used():
        compile(SOURCE, "answer.py", "exec")
    first.save()
    return KeptCode(path)


def test_the_next_start_compiles_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later = kept(path)
    monkeypatch.setattr(builtins, "compile", lambda *_: pytest.fail("compiled anew"))
    with later.used():
        assert answer(compile(SOURCE, "answer.py", "exec")) == 42


def test_a_changed_source_is_compiled_anew(path: Path) -> None:
    later = kept(path)
    with later.used():
        assert answer(compile(b"answer = 'another'\n", "answer.py", "exec")) == "another"


def test_what_is_compiled_in_another_way_is_left_alone(path: Path) -> None:
    later = kept(path)
    with later.used():
        assert eval(compile("6 * 7", "answer.py", "eval")) == 42  # noqa: S307
        compile("answer = 1", "text.py", "exec")
    assert b"text.py" not in path.read_bytes()


def test_python_compiles_by_itself_afterwards(path: Path) -> None:
    own = builtins.compile
    with pytest.raises(ZeroDivisionError), kept(path).used():
        raise ZeroDivisionError
    assert builtins.compile is own


@pytest.mark.parametrize("damage", [b"", b"not marshalled", marshal.dumps(7), marshal.dumps((b"old", {}))])
def test_a_damaged_or_foreign_file_is_passed_over(path: Path, damage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    later = kept(path)
    with later.used():
        assert answer(compile(SOURCE, "answer.py", "exec")) == 42


def test_nothing_is_written_where_nothing_is_new(path: Path) -> None:
    later = kept(path)
    path.unlink()
    with later.used():
        compile(SOURCE, "answer.py", "exec")
    later.save()
    assert not path.exists()


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file", "utf-8")
    kept(tmp_path / "home" / "compiled.bin")
    assert (tmp_path / "home").read_text("utf-8") == "a file"
