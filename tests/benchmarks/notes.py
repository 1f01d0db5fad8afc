"""What ten thousand notes cost, beside json.loads and json.dumps of the same file."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

from figures import Figure, ms
from inputs import MEGABYTE, WHEN, article_of, chance, notebook_on, paragraphs

from viewer.article.model import Article
from viewer.notes.anchoring import anchor_all
from viewer.notes.notebook import Notebook, NoteChange
from viewer.notes.store import NotesStore

_NOTES = 10_000


def figures(folder: Path, *, quick: bool) -> Iterator[Figure]:
    """Yield opening with notes, saving an edit, and finding the places again in texts that changed."""
    texts = paragraphs(MEGABYTE)
    article = article_of(texts)
    store = NotesStore(folder / "notes")
    notebook = notebook_on(article, _NOTES)
    path = store.find(article).path
    store.save(notebook, path)
    written = path.read_bytes()
    parsed = json.loads(written)
    loads = ms(lambda: json.loads(written))
    dumps = ms(lambda: json.dumps(parsed, ensure_ascii=False, indent=1))
    without = ms(lambda: _opened(NotesStore(folder / "none"), article))
    more = ms(lambda: _opened(store, article)) - without
    yield Figure("notes: open with 10,000, more than without", more, loads, "json.loads", most=150)
    saved = _edits(store, store.find(article).notebook, path)
    yield Figure("notes: save one edit of 10,000", median(saved), dumps, "json.dumps", most=30)
    yield Figure("notes: save one edit, the longest of 20", max(saved), dumps, "json.dumps")
    for name, changed in {
        "one paragraph put in": ["A new opening.", *texts],
        "a tenth of the paragraphs edited": _edited(texts, 0.1),
        "a word in every paragraph": _edited(texts, 1),
    }.items():
        edited = article_of(changed)
        took = ms(lambda: anchor_all(edited, Notebook.from_json(written)), 1 if quick else 3)  # noqa: B023
        most = None if "every" in name else 1500  # such a text is rather another one
        yield Figure(f"notes: find 10,000 again, {name}", took, loads, "json.loads", most=most)


def _opened(store: NotesStore, article: Article) -> object:
    notebook = store.find(article).notebook
    return notebook, anchor_all(article, notebook)


def _edits(store: NotesStore, notebook: Notebook, path: Path) -> list[float]:
    times: list[float] = []
    for number in range(20):
        before = notebook.notes[number * 37 % len(notebook.notes)]
        change = NoteChange(before, replace(before, text=f"edited {number}", modified=WHEN))
        begun = perf_counter()
        notebook = store.save(notebook.apply(change, when=WHEN), path)
        times.append(1000 * (perf_counter() - begun))
    return times


def _edited(texts: list[str], share: float) -> list[str]:
    source = chance()
    copy: list[str] = []
    for text in texts:
        words = text.split(" ")
        if source.random() < share:
            words[source.randrange(len(words))] = "edited"
        copy.append(" ".join(words))
    return copy
