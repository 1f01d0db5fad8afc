"""What finding costs at each keystroke, beside str.count on the same folded text."""

import re
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, by_turns, ms
from inputs import MEGABYTE, article_of, paragraphs

from viewer.find import FoldedText, Query, search
from viewer.find.folding import Folding

_STEPS = 1000
_PHRASES = {
    "a rare word": "committee statement",
    "a common word": "the",
    "one letter": "e",
    "no match": "no such words",
    "an accented word": "naïve",
}


def figures(_folder: Path, *, quick: bool) -> Iterator[Figure]:
    """Yield the time of each search, of stepping through matches, and of folding."""
    for size in (1, 10) if quick else (1, 10, 100):
        text = article_of(paragraphs(size * MEGABYTE)).text
        fold = ms(lambda: FoldedText(text).folded(Folding()), 1)  # noqa: B023  called at once
        yield Figure("find: fold the text, once", fold, ms(text.casefold, 1), "str.casefold", size=size)
        index = FoldedText(text)
        for name, phrase in _PHRASES.items():
            yield _searched(name, phrase, index, size)
        yield _by_pattern(text, index, size)
        yield _stepped(index, size)


def _searched(name: str, phrase: str, index: FoldedText, size: int) -> Figure:
    query, needle = Query(phrase), Folding().of(phrase).text
    folded = index.folded(Folding()).text
    search(index, query)  # a phrase with accents wants another folding first
    ours, count = by_turns([lambda: search(index, query), lambda: folded.count(needle)])
    return Figure(f"find: {name}", ours, count, "str.count", most_times=3, size=size)


def _by_pattern(text: str, index: FoldedText, size: int) -> Figure:
    pattern = r"harbour \w+ed"
    query, compiled = Query(pattern, regex=True, case=True, diacritics=True), re.compile(pattern)
    ours, plain = by_turns(
        [lambda: len(search(index, query).spans), lambda: sum(1 for _ in compiled.finditer(text))], 3
    )
    return Figure("find: a pattern", ours, plain, "re.finditer", size=size)


def _stepped(index: FoldedText, size: int) -> Figure:
    matches = search(index, Query("the")).located()

    def step() -> None:
        at = matches
        for _ in range(_STEPS):
            at = at.step(1, seen_from=0)

    return Figure(f"find: {_STEPS} matches on", ms(step), size=size, most=50, most_growth=0.2)
