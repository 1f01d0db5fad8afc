"""Keeps the compiled form of the modules that Qt's Python binding carries within its libraries as text.

Python keeps what it compiles of a file; these modules come from no file, so that every start would compile
them anew: a tenth of the time to the first view, more than reading the article takes.
"""

import builtins
import marshal
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any

_Key = tuple[str, bytes]  # file name and source


class KeptCode:
    """What was compiled at earlier starts; without the file, or with a damaged one, there is nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[_Key, CodeType] = {}
        self._has_more = False
        try:
            magic, kept = marshal.loads(path.read_bytes())  # noqa: S302  our own, like Python's .pyc files
            self._kept = kept if magic == MAGIC_NUMBER else {}
        except (OSError, EOFError, ValueError, TypeError):
            return

    @contextmanager
    def used(self) -> Generator[None]:
        """Answer `compile` from what is kept, as long as this lasts."""
        compile_anew = builtins.compile
        builtins.compile = self._compiling(compile_anew)
        try:
            yield
        finally:
            builtins.compile = compile_anew

    def save(self) -> None:
        """Keep what was compiled anew, for the next start; where that fails, it starts as this one did."""
        if not self._has_more:
            return
        fresh = self._path.with_suffix(f".{os.getpid()}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(marshal.dumps((MAGIC_NUMBER, self._kept)))
            fresh.replace(self._path)
        except OSError:
            return

    def _compiling(self, compile_anew: Callable[..., Any]) -> Callable[..., object]:
        def answer(source: object, filename: str, mode: str, *rest: object, **named: object) -> object:
            if not isinstance(source, bytes) or mode != "exec" or rest or named:
                return compile_anew(source, filename, mode, *rest, **named)
            found = self._kept.get((filename, source))
            if found is None:
                found = self._kept[filename, source] = compile_anew(source, filename, mode)
                self._has_more = True
            return found

        return answer
