"""Whether two documents hold the same article, told from a few hundred bytes of each.

A sketch is the least of the digests of a text's sentences: what two texts share, their sketches share in the
same part, however long the texts are. Sentences are compared by their letters alone, so that line breaks,
hyphens, quotation marks and markup of another format do not count; and sentences rather than paragraphs, lest
another way to cut a text into paragraphs make it another article.

Source: A. Broder, On the resemblance and containment of documents (1997).
"""

import hashlib
import re
from collections.abc import Mapping
from typing import Any
from unicodedata import normalize

from viewer.notes.alignment import letters_in

SKETCH = "pilcrow:sketch"  # the member of a set's `about`

_LOOKED_AT = 400_000  # code points from the beginning: of a book, enough to know it by
_KEPT = 64  # digests; of half a text they show 32, give or take four
_LEAST_LETTERS = 16  # a shorter sentence may well stand in another article
_LEAST_SHARED = 3  # sentences: fewer may be a quotation, or a page that says that the page is gone
# Of the shorter text most must be in the other, and of the longer a good part: a page adds a menu, comments
# and the beginnings of other articles, but a book that has the article as a chapter is not the article.
_OF_SHORTER, _OF_LONGER = 0.6, 0.4

_SENTENCE = re.compile(r"[^.!?\n\u06d4\u061f\u0964\u3002\uff01\uff1f]+")
_NO_LETTERS = re.compile(r"[\W_]+")


def sketch_of(text: str) -> str:
    """Return the sketch of an article's text: digests in ascending order, parted by spaces; perhaps none."""
    digests: set[str] = set()
    for sentence in _SENTENCE.findall(normalize("NFKC", text[:_LOOKED_AT]).casefold()):
        letters = _NO_LETTERS.sub("", sentence)
        if letters_in(letters) >= _LEAST_LETTERS:
            written = letters.encode("utf-8", "surrogatepass")
            digests.add(hashlib.blake2b(written, digest_size=4).hexdigest())
    return " ".join(sorted(digests)[:_KEPT])


def stated_sketch(about: Mapping[str, Any]) -> str:
    """Return the sketch of the document that a notes file is about; empty where nobody made one."""
    stated = about.get(SKETCH)
    return stated if isinstance(stated, str) else ""


def likeness_of(one: str, other: str) -> float:
    """Return how much of the longer of two texts is in the other, by their sketches; 0 for other articles."""
    ours, theirs = _comparable(one, other)
    shared, sizes = len(ours & theirs), sorted((len(ours), len(theirs)))
    is_same = shared >= _LEAST_SHARED and shared >= _OF_SHORTER * sizes[0] and shared >= _OF_LONGER * sizes[1]
    return shared / sizes[1] if is_same else 0.0


def _comparable(one: str, other: str) -> tuple[set[str], set[str]]:
    """Return both sets of digests up to where both are complete."""
    sides = (one.split(), other.split())
    ends = [side[-1] for side in sides if len(side) >= _KEPT]
    if not ends:
        return set(sides[0]), set(sides[1])
    end = min(ends)
    return {each for each in sides[0] if each <= end}, {each for each in sides[1] if each <= end}
