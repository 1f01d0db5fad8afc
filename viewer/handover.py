"""Hands files to the copy of the program that runs already, so that a second launch opens no second window.

Where they meet is a socket that only this user can open (a named pipe on Windows), one for each home folder.
Without Qt: whoever hands over ends again before Qt would be loaded.
"""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast
from zlib import crc32

LONGEST = 1_000_000  # bytes of a message; a longer one is none of ours
_PATIENCE_S = 3.0  # how long a copy that hangs is waited for, before another window opens
_AGREED = b"open\n"


class Handover(NamedTuple):
    """What one copy asks of another: what to open, and what lets the other come to the front.

    `paths` are files, and addresses that begin with `pilcrow:`.
    `token` is the one of the XDG activation protocol, empty where the desktop gave none.
    """

    home: str
    paths: tuple[str, ...]
    token: str = ""

    def packed(self) -> bytes:
        """Return the message for it: one line of JSON."""
        return json.dumps(self._asdict()).encode() + b"\n"

    @classmethod
    def unpacked(cls, line: bytes) -> "Handover":
        """Read a message.

        Raises:
            ValueError: it is none.
        """
        stated: Any = json.loads(line)
        if not isinstance(stated, dict):
            raise ValueError("not a message")  # noqa: TRY004  whoever asks wants to know just that
        members = cast("dict[str, Any]", stated)
        home, paths, token = (members.get(name) for name in cls._fields)
        if not isinstance(home, str) or not isinstance(token, str) or not isinstance(paths, list):
            raise ValueError("not a message")  # noqa: TRY004
        return cls(home, tuple(str(path) for path in cast("list[object]", paths)), token)


def meeting_place(home: Path) -> str | None:
    """Return where copies with this home folder meet: a socket's path, a pipe's name; None if nowhere."""
    name = f"pilcrow-{crc32(os.fsencode(home.absolute())):08x}"
    if sys.platform == "win32":
        return rf"\\.\pipe\{name}-{os.environ.get('USERNAME', '')}"
    folder = os.environ.get("XDG_RUNTIME_DIR") or str(home)
    path = os.path.join(folder, f"{name}.socket")  # noqa: PTH118  a Path would be turned back at once
    return path if len(os.fsencode(path)) < 100 else None  # systems take no more than 103 to 107 bytes


def hand_over(home: Path, files: Sequence[str]) -> bool:
    """Hand files to a running copy, which comes to the front; say whether there was one that took them."""
    place = meeting_place(home)
    if place is None or not os.path.exists(place):  # noqa: PTH110  every start waits for this
        return False
    # the other stands in another folder; an address of a document is none of a file
    paths = tuple(file if is_address(file) else os.path.abspath(file) for file in files)  # noqa: PTH100
    message = Handover(str(home.absolute()), paths, os.environ.get("XDG_ACTIVATION_TOKEN", "")).packed()
    try:
        return _answered(place, message) == _AGREED
    except OSError:
        return False  # it crashed and left its socket, or hangs


def is_address(word: str) -> bool:
    """Say whether a word of a command line is a `pilcrow:` address and not a file."""
    return word[:8].lower() == "pilcrow:"


def plain_word(word: str) -> str:
    """Return the path that a `file:` address names, as desktops hand files over; any other word as it is."""
    if word[:5].lower() != "file:" or word[5:7] != "//":
        return word
    from urllib.parse import urlsplit  # noqa: PLC0415  seldom needed at the start
    from urllib.request import url2pathname  # noqa: PLC0415

    parts = urlsplit(word)
    return url2pathname(parts.path) if parts.netloc in {"", "localhost"} else word


def agreement() -> bytes:
    """Return what the running copy answers once it has taken the files."""
    return _AGREED


def _answered(place: str, message: bytes) -> bytes:
    if sys.platform == "win32":
        with open(place, "r+b", buffering=0) as pipe:  # noqa: PTH123  a pipe's name is no path
            pipe.write(message)
            return pipe.read(len(_AGREED))
    import socket  # noqa: PLC0415  only where there is somebody to meet

    with socket.socket(socket.AF_UNIX) as peer:
        peer.settimeout(_PATIENCE_S)
        peer.connect(place)
        peer.sendall(message)
        return peer.recv(len(_AGREED))
