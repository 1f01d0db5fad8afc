"""Find what a text in TOML states and where: the library of Python gives the values, but not their places."""

import re
import tomllib
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    r'''(?P<blank>[ \t]+|\#[^\r\n]*)
    | (?P<end>\r\n|\r|\n)
    | (?P<words>"""(?>[^\\]|\\.)*?"{3,5} | \'\'\'.*?'{3,5} | "(?>[^"\\\r\n]|\\.)*" | '[^'\r\n]*')
    | (?P<bare>\d{4}-\d\d-\d\d[ ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)? | [\w+:.-]+)
    | (?P<sign>[\[\]{}=,])''',
    re.VERBOSE | re.DOTALL,
)
_KEY_PART = re.compile(r"""[\w-]+|"(?:[^"\\]|\\.)*"|'[^']*'""")
_LINE_END = re.compile(r"\r\n|\r")


class Stated(NamedTuple):
    """One value: the names of the tables and the key that lead to it, its words, and the span of them.

    Values of one `record` belong to one table.
    """

    path: tuple[str, ...]
    words: str
    start: int
    end: int
    record: int


def stated_in(text: str) -> list[Stated]:
    """Return the values in a text, those of arrays one by one; nothing where it is damaged."""
    try:
        tomllib.loads(_LINE_END.sub("\n", text))
        return list(_Walk(text).statements())
    except (ValueError, RecursionError):
        return []


class _Token(NamedTuple):
    kind: str
    text: str
    start: int


class _Walk:
    """Walks a text that is known to be well-formed."""

    def __init__(self, text: str) -> None:
        found = (_Token(each.lastgroup or "", each[0], each.start()) for each in _TOKEN.finditer(text))
        self._tokens = [token for token in found if token.kind != "blank"]
        self._at = 0
        self._records = 0

    def statements(self) -> Iterator[Stated]:
        """Yield what the text states, in its order."""
        table: tuple[str, ...] = ()
        record = 0
        while self._at < len(self._tokens):
            if self._is("["):
                while self._is("["):
                    self._at += 1
                table, record = self._key(), self._new_record()
                while self._is("]"):
                    self._at += 1
            elif self._tokens[self._at].kind == "end":
                self._at += 1
            else:
                yield from self._pair(table, record)

    def _pair(self, table: tuple[str, ...], record: int) -> Iterator[Stated]:
        path = (*table, *self._key())
        self._at += 1  # the sign of equality
        yield from self._value(path, record)

    def _value(self, path: tuple[str, ...], record: int) -> Iterator[Stated]:
        token = self._tokens[self._at]
        self._at += 1
        if token.text == "[":
            yield from self._items(path, record)
        elif token.text == "{":
            inner = self._new_record()
            while not self._is("}"):
                if self._tokens[self._at].kind in {"words", "bare"}:
                    yield from self._pair(path, inner)
                else:
                    self._at += 1
            self._at += 1
        else:
            words = _unquoted(token.text) if token.kind == "words" else token.text
            yield Stated(path, words, token.start, token.start + len(token.text), record)

    def _items(self, path: tuple[str, ...], record: int) -> Iterator[Stated]:
        while not self._is("]"):
            if self._is(",") or self._tokens[self._at].kind == "end":
                self._at += 1
            else:
                yield from self._value(path, record)
        self._at += 1

    def _key(self) -> tuple[str, ...]:
        parts: list[str] = []
        while self._tokens[self._at].kind in {"words", "bare"}:
            parts.extend(map(_unquoted, _KEY_PART.findall(self._tokens[self._at].text)))
            self._at += 1
        return tuple(parts)

    def _is(self, sign: str) -> bool:
        return self._at < len(self._tokens) and self._tokens[self._at][:2] == ("sign", sign)

    def _new_record(self) -> int:
        self._records += 1
        return self._records


def _unquoted(token: str) -> str:
    if token[:1] not in {'"', "'"}:
        return token
    return str(tomllib.loads(f"value = {_LINE_END.sub(chr(10), token)}")["value"])
