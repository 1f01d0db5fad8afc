"""Print what ten thousand notes cost, beside json.loads and json.dumps of the same file in one run.

Run it by hand, from the top of the checkout: `python tests/benchmarks/notes.py [NOTES]`. The bars are the
design's: opening an unchanged document of 1 MB takes at most 150 ms more than without notes, saving one edit
at most 30 ms. It writes into a folder of its own, which is removed.
"""

import gc
import json
import os
import random
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from viewer.article.model import Article, Block, BlockKind, OriginMap, Source, Span
from viewer.notes.anchoring import anchor_all, placed
from viewer.notes.annotation import COLOURS, Motivation, Note
from viewer.notes.history import History, Step
from viewer.notes.notebook import GroupChange, Notebook, NoteChange, merge
from viewer.notes.store import NotesStore, new_id

SIZE = 1_000_000
WHEN = "2026-02-02T00:00:00Z"
_ENGLISH = """harbour dredger committee statement archive silt tug crew pilot office ministry alliance of
    exercise report agency news Monday night water island station engineer letter signal bridge summer the and
    in to with from for that which said nothing about before after between under over large small old new"""
WORDS = (*_ENGLISH.split(), "서울", "𝒳")


def long_article(chance: random.Random) -> Article:
    """An article of paragraphs of words at random, which unlike repeated ones need little context."""
    blocks: list[Block] = []
    at = 0
    while at < SIZE:
        words = " ".join(chance.choice(WORDS) for _ in range(80))
        blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(words)), words, len(blocks) + 1))
        at += len(words) + 1
    text = "\n".join(block.text for block in blocks)
    source = Source("/captures/long.txt", "ab" * 32, "text/plain", "UTF-8", len(text))
    return Article(text, tuple(blocks), {}, (), source, OriginMap())


def notes_on(article: Article, count: int, chance: random.Random) -> GroupChange:
    """Notes at random places; the quarter of them are highlights without a text."""
    made: list[NoteChange] = []
    for number in range(count):
        start = chance.randrange(len(article.text) - 60)
        is_highlight = number % 4 == 0
        note = Note(
            new_id(),
            Motivation.HIGHLIGHTING if is_highlight else Motivation.COMMENTING,
            WHEN,
            WHEN,
            (),
            text="" if is_highlight else f"Note {number}: who says so, and where is it stated first?",
            colour=chance.choice(COLOURS),
            tags=("figures", "check") if number % 3 == 0 else (),
        )
        made.append(NoteChange(None, placed(note, article, Span(start, start + 40))))
    return GroupChange(tuple(made))


def ms(work: Callable[[], object], rounds: int = 7) -> float:
    """Return the median time of some rounds; the first ones are no different from the others."""
    times: list[float] = []
    for _ in range(rounds):
        gc.collect()
        begun = perf_counter()
        kept = work()
        times.append(1000 * (perf_counter() - begun))
        del kept
    return median(times)


def json_ms(written: bytes) -> tuple[float, float]:
    """Return what parsing and writing a file costs without making anything of it."""
    parsed = json.loads(written)
    return ms(lambda: json.loads(written)), ms(lambda: json.dumps(parsed, ensure_ascii=False, indent=1))


def report(what: str, took_ms: float, against_ms: float, bar: str = "") -> None:
    print(f"{what:<52}{took_ms:9.1f} ms{took_ms / against_ms:8.2f} x  {bar}")


def opened(folder: Path, article: Article) -> object:
    notebook = NotesStore(folder).find(article).notebook
    return notebook, anchor_all(article, notebook)


def edits(store: NotesStore, notebook: Notebook, path: Path, count: int) -> tuple[list[float], Notebook]:
    """Save one edit after the other, as typing does; return the times in milliseconds."""
    times: list[float] = []
    for number in range(count):
        before = notebook.notes[number * 37 % len(notebook.notes)]
        change = NoteChange(before, replace(before, text=f"edited {number}", modified=WHEN))
        begun = perf_counter()
        notebook = notebook.apply(change, when=WHEN)
        notebook = store.save(notebook, path)
        times.append(1000 * (perf_counter() - begun))
    return times, notebook


def main() -> None:
    """Print one line for each kind of work."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    chance = random.Random(7)  # noqa: S311  a text, not a secret
    article = long_article(chance)
    with TemporaryDirectory() as name:
        folder, empty = Path(name) / "notes", Path(name) / "empty"
        store = NotesStore(folder)
        loaded = store.find(article)
        begun = perf_counter()
        change = notes_on(article, count, chance)
        print(f"{count:,} notes were placed in {perf_counter() - begun:.1f} s")
        begun = perf_counter()
        notebook = loaded.notebook.apply(change, when=WHEN)
        print(f"and added as one change in {1000 * (perf_counter() - begun):.0f} ms")
        path = loaded.path
        store.save(notebook, path)
        written = path.read_bytes()
        del change, notebook, loaded  # lest the collector go through what a program that opens a file has not
        print(f"{len(article.text):,} characters of text, {len(written):,} bytes of notes\n")

        loads, dumps = json_ms(written)
        report("json.loads of the notes file", loads, loads)
        report("Notebook.from_json", ms(lambda: Notebook.from_json(written)), loads)
        without = ms(lambda: opened(empty, article))
        report("opening a document without notes", without, loads)
        report(
            "opening it with them, more", ms(lambda: opened(folder, article)) - without, loads, "<= 150 ms"
        )

        print()
        report("json.dumps of the notes file, indented", dumps, dumps)
        store = NotesStore(folder)
        loaded = store.find(article)
        times, notebook = edits(store, loaded.notebook, path, 20)
        report("saving the first edit after opening", times[0], dumps)
        report("saving one edit, median of 20", median(times), dumps, "<= 30 ms")
        report("the longest of them", max(times), dumps)
        report("writing and flushing as many bytes", ms(lambda: _flushed(folder / "bare", written)), dumps)

        print()
        other = Notebook.from_json(notebook.to_json())
        report("merging two copies that differ in nothing", ms(lambda: merge(notebook, other)), loads)
        report("asking whether others wrote", ms(lambda: store.changed(notebook, path)), loads)
        history = History()
        for before, after in zip(notebook.notes[:200], notebook.notes[200:400], strict=False):
            history = history.pushed(Step("edit", NoteChange(before, replace(after, id=before.id))))
        report("keeping 200 steps to undo", ms(lambda: store.save_history(path, history, notebook)), dumps)
        report("loading them", ms(lambda: store.load_history(path, notebook)), loads)


def _flushed(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


if __name__ == "__main__":
    main()
