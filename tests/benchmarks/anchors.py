"""Print how long it takes to find the places of many notes; DESIGN.md allows 150 ms, and 1.5 s after an edit.

Run it by hand, from the top of the checkout: `python tests/benchmarks/anchors.py [NOTES] [MEGABYTES]`.
"""

import hashlib
import json
import random
import sys
import time
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from viewer.article.model import Article, Block, BlockKind, OriginMap, Source, Span
from viewer.notes.anchoring import AnchorState, anchor_all, count_states, placed
from viewer.notes.annotation import Motivation, Note
from viewer.notes.notebook import Notebook

_COMMON = """the of and to in that a is was for it on with as by at from said which an be this not are
    or"""
_ROUNDS = 3


def _vocabulary(chance: random.Random) -> list[str]:
    """Return words as frequent as those of a language: the hundredth a hundred times rarer than the first."""
    letters = "etaoinshrdlucmfwypvbgk"
    rare = ["".join(chance.choices(letters, k=chance.randint(3, 11))) for _ in range(8000)]
    return _COMMON.split() + rare


def _paragraphs(size: int, chance: random.Random) -> list[str]:
    words = _vocabulary(chance)
    weights = [1 / (rank + 2) for rank in range(len(words))]
    paragraphs: list[str] = []
    while size > 0:
        drawn = chance.choices(words, weights, k=chance.randint(20, 160))
        for at in range(9, len(drawn), 11):
            drawn[at] += "."
        paragraphs.append(" ".join(drawn).capitalize() + ".")
        size -= len(paragraphs[-1]) + 1
    return paragraphs


def _article(paragraphs: Iterable[str]) -> Article:
    blocks: list[Block] = []
    at = 0
    for number, text in enumerate(paragraphs, start=1):
        blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(text)), text, number=number))
        at += len(text) + 1
    text = "\n".join(block.text for block in blocks)
    digest = hashlib.sha256(text.encode()).hexdigest()
    origin = OriginMap([(0, 0, len(text))])
    return Article(
        text, tuple(blocks), {}, (), Source("/a.txt", digest, "text/plain", "UTF-8", len(text)), origin
    )


def _notebook(article: Article, count: int, chance: random.Random) -> Notebook:
    notes: list[Note] = []
    when = "2026-01-02T03:04:05Z"
    for number in range(count):
        paragraph = chance.choice(article.paragraphs).span
        start = article.text.index(" ", chance.randrange(paragraph.start, paragraph.end - 60)) + 1
        end = article.text.find(" ", start + chance.choice((4, 20, 60, 200)))
        end = min(end if end > 0 else paragraph.end, paragraph.end)
        note = Note(f"urn:uuid:{number}", Motivation.COMMENTING, when, when, selectors=(), text="A note.")
        notes.append(placed(note, article, Span(start, max(end, start + 1))))
    empty = Notebook.for_article(article)
    written = json.loads(empty.to_json())
    written["items"] = [note.to_dict() for note in notes]
    return Notebook.from_json(json.dumps(written).encode())


def _edited(paragraphs: list[str], chance: random.Random, share: float) -> list[str]:
    """Return a copy with a share of the paragraphs edited, some gone, put in, moved, split and joined."""
    copy: list[str] = []
    for text in paragraphs:
        words = text.split(" ")
        if chance.random() < share:
            words[chance.randrange(len(words))] = "edited"
        kind = chance.random() / share if share < 1 else 1
        if kind < 0.1:
            continue
        if kind < 0.2:
            copy.append("A new paragraph, which nobody has annotated so far.")
        if kind < 0.3 and copy:
            copy.insert(chance.randrange(len(copy)), " ".join(words))
        elif kind < 0.4:
            half = len(words) // 2
            copy += [" ".join(words[:half]), " ".join(words[half:])]
        elif kind < 0.5 and copy:
            copy[-1] += " " + " ".join(words)
        else:
            copy.append(" ".join(words))
    return copy


def _report(name: str, article: Article, written: bytes, parsing: float) -> dict[AnchorState, int]:
    times: list[float] = []
    counts: dict[AnchorState, int] = {}
    for _ in range(_ROUNDS):
        notebook = Notebook.from_json(written)  # anew, for notes remember what was once read from them
        begun = time.perf_counter()
        counts = count_states(anchor_all(article, notebook))
        times.append(time.perf_counter() - begun)
    took = ", ".join(f"{count} {state}" for state, count in counts.items() if count)
    print(f"  {name:44} {min(times) * 1000:8.1f} ms  {min(times) / parsing:5.2f} x json.loads   {took}")
    return counts


def main() -> None:
    """Print one line for each way in which the text changed."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    size = int(float(sys.argv[2]) * 1_000_000) if len(sys.argv) > 2 else 1_000_000
    chance = random.Random(7)  # noqa: S311  a text, not a secret
    paragraphs = _paragraphs(size, chance)
    article = _article(paragraphs)
    written = _notebook(article, count, chance).to_json()
    times: list[float] = []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        json.loads(written)
        times.append(time.perf_counter() - begun)
    print(
        f"{count:,} notes on {len(article.text):,} characters in {len(paragraphs):,} paragraphs; "
        f"json.loads of the notes' {len(written) / 1e6:.1f} MB takes {min(times) * 1000:.0f} ms"
    )
    wrapped = (text.replace(" ", "\n").replace("a", "a\u00ad") for text in paragraphs)
    for name, changed in (
        ("the same text", paragraphs),
        ("a paragraph put in first", ["A new opening.", *paragraphs]),
        ("a tenth of the paragraphs edited", _edited(paragraphs, chance, 0.1)),
        ("a third of the paragraphs edited", _edited(paragraphs, chance, 0.33)),
        ("a word in every paragraph", _edited(paragraphs, chance, 1)),
        ("every line and hyphen set anew", wrapped),
        ("another text", _paragraphs(size, random.Random(8))),  # noqa: S311
    ):
        _report(name, _article(changed), written, min(times))


if __name__ == "__main__":
    main()
