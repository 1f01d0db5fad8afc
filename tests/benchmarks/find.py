"""Print how long finding takes against str.count on the same folded text; DESIGN.md allows three times.

Run it by hand, from the top of the checkout: `python tests/benchmarks/find.py [MEGABYTES]`.
"""

import random
import sys
import time
from collections.abc import Callable

from viewer.find import FoldedText, Query, search
from viewer.find.folding import Folding

_ENGLISH = """the of and government Foreign Minister said that exercises military alliance joint strategic
    target Korea United States on Monday report agency news central Pyongyang is a to in it will Data-base"""
_WORLD = "café “naïve” Straße … Łódź 한국 평양에서 👍🏽 don’t ½ e\u0301te\u0301 Москва Æsop ﬁnance"
_PHRASES = ("e", "s", "the", "minister", "joint strategic target", "naïve", "no such words")


def _text(size: int, share: float) -> str:
    """Return lines of English words, a share of them replaced by words of the wider world."""
    chance = random.Random(7)  # noqa: S311  a text, not a secret
    english, world = _ENGLISH.split(), _WORLD.split()
    pieces: list[str] = []
    length = 0
    while length < size:
        word = chance.choice(world if chance.random() < share else english)
        pieces.append(word)
        pieces.append("\n" if chance.random() < 0.01 else " ")
        length += len(word) + 1
    return "".join(pieces)


def _best(work: Callable[[], object], rounds: int = 5) -> float:
    times: list[float] = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return min(times)


def main() -> None:
    """Print one line for each text and phrase."""
    size = int(float(sys.argv[1]) * 1_000_000) if len(sys.argv) > 1 else 10_000_000
    for name, share in (("ASCII", 0.0), ("some accents and emoji", 0.03), ("many accents and emoji", 0.5)):
        text = _text(size, share)
        begun = time.perf_counter()
        index = FoldedText(text)
        folded = index.folded(Folding()).text
        print(f"{name}: {len(text):,} characters, folded in {time.perf_counter() - begun:.2f} s")
        for phrase in _PHRASES:
            needle = Folding().of(phrase).text
            count = _best(lambda: folded.count(needle))  # noqa: B023  called at once
            for option in ("", "word"):
                query = Query(phrase, word=bool(option))
                search(index, query)  # a phrase with accents wants another folding first
                took = _best(lambda: search(index, query))  # noqa: B023
                spans = search(index, query).spans
                begun = time.perf_counter()
                places = len(list(spans[:1])) and len(spans)  # looking at one locates all
                located = time.perf_counter() - begun
                print(
                    f"  {phrase + ' ' + option:32} {places:>9,} found  {took * 1000:7.1f} ms"
                    f"  {took / count:5.2f} x str.count   places after {located * 1000:6.1f} ms"
                )


if __name__ == "__main__":
    main()
