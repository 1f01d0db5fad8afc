"""Names the language of a text with the model of py3langid, without its numpy.

py3langid's own code takes half a second to load numpy, which also makes up a third of a packaged program, for
one product of a few hundred rows. The model is naive Bayes over byte sequences (Lui and Baldwin, langid.py:
an off-the-shelf language identification tool, 2012): an automaton walks the text's bytes and counts the
features it passes; each adds its weights, one a language.
"""

import ast
import lzma
import shutil
import struct
import sys
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from io import BytesIO
from itertools import accumulate
from math import exp, log1p, sqrt
from operator import add
from pathlib import Path
from typing import Literal
from zipfile import ZipFile

_LOCAL_HEADER = 30  # bytes of a member's header in a ZIP archive, before its name (APPNOTE.TXT, 4.3.7)
_WHOLE: Mapping[str, Literal["H", "I", "i"]] = {"<u2": "H", "<u4": "I", "<i4": "i"}


class LanguageModel:
    """Classifies texts; made from py3langid's `model.npz.xz`, of which it keeps some 70 MB in memory.

    Raises:
        ValueError: the file has another layout than that of py3langid 0.4.
    """

    def __init__(self, path: Path) -> None:
        unpacked = BytesIO()  # grows as it is filled: at once it would be held twice
        with lzma.open(path) as stream:
            shutil.copyfileobj(stream, unpacked, 1 << 20)
        members = _Members(unpacked)
        self._languages = members.words("classes")
        self._prior = members.fractions("pc")
        self._next = members.numbers("nextmove")  # states, in rows of 256; the same rows are kept once
        self._rows = members.numbers("nextmove_row")  # state -> row
        self._features = members.numbers("out_feat")  # state -> feature, negative for none
        self._weights, self._first_weight = members.place("ptc")
        self._a_row = struct.Struct(f"<{len(self._languages)}e")

    def classify(self, text: str) -> tuple[str, float]:
        """Return the likeliest language, an ISO 639 code, and its probability."""
        stream = unicodedata.normalize("NFC", text.lower() if text.isupper() else text)
        encoded = stream.encode("utf-8", "surrogatepass")
        scores = self._scores(encoded)
        warmth = 1 / sqrt(len(encoded) or 1)  # which makes long and short texts alike sure
        highest = max(scores)
        likely = [exp((score - highest) * warmth) for score in scores]
        by_language = Counter[str]()  # a language may have two columns, one a script
        for language, weight in zip(self._languages, likely, strict=True):
            by_language[language] += weight  # pyright: ignore[reportArgumentType]  a Counter adds any number
        language, weight = by_language.most_common(1)[0]
        return language, weight / sum(likely)

    def _scores(self, encoded: bytes) -> Sequence[float]:
        following, rows = self._next, self._rows
        states = accumulate(encoded, lambda state, byte: following[(rows[state] << 8) + byte], initial=0)
        next(states)
        passed = Counter(map(self._features.__getitem__, states))
        scores = self._prior if any(feature >= 0 for feature in passed) else [0.0] * len(self._prior)
        for feature, times in passed.items():
            if feature >= 0:
                start = self._first_weight + feature * self._a_row.size
                row = self._a_row.unpack_from(self._weights, start)
                scores = list(map(add, scores, map(log1p(times).__mul__, row)))
        return scores


class _Members:
    """The arrays of an uncompressed .npz file, looked at where they lie."""

    def __init__(self, unpacked: BytesIO) -> None:
        if sys.byteorder != "little":
            raise ValueError("the model's numbers are little-endian")
        with ZipFile(unpacked) as archive:
            self._offsets = {info.filename: info.header_offset for info in archive.infolist()}
        self._bytes = unpacked.getbuffer()

    def numbers(self, name: str) -> "memoryview[int]":
        """Return an array of whole numbers, in one dimension.

        Raises:
            ValueError: it is another array.
        """
        kind, start, end = self._lies(name)
        if kind not in _WHOLE:
            raise ValueError(f"the model's {name} are {kind}")
        return self._bytes[start:end].cast(_WHOLE[kind])

    def fractions(self, name: str) -> Sequence[float]:
        """Return an array of single-precision numbers, in one dimension.

        Raises:
            ValueError: it is another array.
        """
        kind, start, end = self._lies(name)
        if kind != "<f4":
            raise ValueError(f"the model's {name} are {kind}")
        return struct.unpack(f"<{(end - start) // 4}f", self._bytes[start:end])

    def words(self, name: str) -> list[str]:
        """Return an array of strings of three characters."""
        _, start, end = self._lies(name)
        together = str(self._bytes[start:end], "utf-32-le")
        return [together[at : at + 3].rstrip("\0") for at in range(0, len(together), 3)]

    def place(self, name: str) -> tuple[memoryview, int]:
        """Return what an array lies in, and the offset of its first byte."""
        return self._bytes, self._lies(name)[1]

    def _lies(self, name: str) -> tuple[str, int, int]:
        """Return an array's type, and where its bytes begin and end.

        Raises:
            ValueError: there is no such array.
        """
        header = self._offsets.get(f"{name}.npy")
        if header is None:
            raise ValueError(f"the model has no {name}")
        lengths = struct.unpack_from("<HH", self._bytes, header + _LOCAL_HEADER - 4)
        start = header + _LOCAL_HEADER + sum(lengths)
        (described,) = struct.unpack_from("<H", self._bytes, start + 8)  # NEP 1: magic, version, then this
        start += 10
        about = ast.literal_eval(str(self._bytes[start : start + described], "ascii"))
        count = 1
        for size in about["shape"]:
            count *= size
        kind = str(about["descr"])
        width = 12 if kind == "<U3" else int(kind[-1])
        return kind, start + described, start + described + count * width
