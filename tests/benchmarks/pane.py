"""Prints what the article pane costs on 10 MB in 20,000 paragraphs, beside a bare QPlainTextEdit in one run.

Run it as `python tests/benchmarks/pane.py`; it needs no display. The bars are the design's: a jump to the
end within 50 ms, a change of width within 100 ms.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from viewer.article.model import Article, Block, BlockKind, Source, Span
from viewer.ui.pane.article_pane import ArticlePane, Mark, PaneLook
from viewer.ui.theme import load_theme

SENTENCE = "The committee adopts a joint statement while the reader of the archive looks for the date of it. "
PARAGRAPH = (SENTENCE * 6)[:499]


def article_of(paragraphs: list[str]) -> Article:
    blocks, start = [], 0
    for index, words in enumerate(paragraphs):
        span = Span(start, start + len(words))
        blocks.append(Block(BlockKind.PARAGRAPH, span, words, number=index + 1))
        start = span.end + 1
    text = "\n".join(paragraphs)
    return Article(text, tuple(blocks), {}, (), Source("", "", "text/plain", "UTF-8", len(text)))


def ms(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return 1000 * (perf_counter() - start)


def report(what: str, *times: float | None) -> None:
    print(f"{what:<44}" + "".join(f"{'' if each is None else f'{each:9.1f} ms':>14}" for each in times))


def settled(app: QApplication) -> float:
    return max(ms(app.processEvents) for _turn in range(12))


def shown(app: QApplication, widget: QPlainTextEdit) -> float:
    widget.resize(900, 800)
    return ms(lambda: (widget.show(), widget.grab(), app.processEvents()))


def compare(app: QApplication, article: Article) -> tuple[ArticlePane, QPlainTextEdit]:
    pane, bare = ArticlePane(PaneLook(load_theme("light"))), QPlainTextEdit(readOnly=True)
    print(f"{'':<44}{'pane':>14}{'bare':>14}")
    report(
        "build",
        ms(lambda: pane.show_article(article, furniture=False)),
        ms(lambda: bare.setPlainText(article.text)),
    )
    report("show and first paint", shown(app, pane), shown(app, bare))
    report("longest turn of the event loop afterwards", settled(app), settled(app))
    return pane, bare


def end_of(widget: QPlainTextEdit) -> None:
    bar = widget.verticalScrollBar()
    bar.setValue(bar.maximum())
    widget.viewport().repaint()


def drag(widget: QPlainTextEdit) -> float:
    bar = widget.verticalScrollBar()
    times = [
        ms(lambda at=at: (bar.setValue(bar.maximum() * at // 25), widget.viewport().repaint()))
        for at in range(25)
    ]
    return max(times)


def resize(app: QApplication, widget: QPlainTextEdit, width: int) -> float:
    return ms(lambda: (widget.resize(width, 800), app.processEvents(), widget.viewport().repaint()))


def page(widget: QPlainTextEdit, times: int) -> float:
    return ms(
        lambda: [
            (QTest.keyClick(widget, Qt.Key.Key_PageDown), widget.viewport().repaint()) for _ in range(times)
        ]
    )


def big(app: QApplication) -> None:
    article = article_of([PARAGRAPH] * 20_000)
    pane, bare = compare(app, article)
    report(
        "jump to the last paragraph", ms(lambda: (pane.go_to(len(article.text)), pane.viewport().repaint()))
    )
    pane.go_to(0)
    report("page step (mean of 50)", page(pane, 50) / 50, page(bare, 50) / 50)
    report("drag of the scroll bar (longest of 25)", drag(pane), drag(bare))
    report("end by the scroll bar", ms(lambda: end_of(pane)), ms(lambda: end_of(bare)))
    report("change of width at the end", resize(app, pane, 760), resize(app, bare, 760))
    pane.go_to(len(article.text) // 2)
    report("change of width in the middle", resize(app, pane, 1100), resize(app, bare, 1100))
    report("longest turn of the event loop afterwards", settled(app))
    look = PaneLook(load_theme("light"), text_size_pt=26)
    report("zoom to 200 %", ms(lambda: (pane.set_look(look), pane.viewport().repaint())))
    marked(pane, article)


def marked(pane: ArticlePane, article: Article) -> None:
    places = [index for index in range(len(article.text)) if article.text.startswith("the ", index)][:200_000]
    spans = [Span(start, start + 4) for start in places]
    report(f"{len(spans):,} matches shown", ms(lambda: (pane.set_matches(spans, 7), pane.grab())))
    marks = [
        Mark(str(at), Span(at * 900, at * 900 + 60), "blue", "commenting", has_text=True)
        for at in range(10_000)
    ]
    report("10,000 notes shown", ms(lambda: (pane.set_marks(marks), pane.grab())))
    report("one repaint with both", ms(pane.viewport().repaint))
    report("select all and copy", ms(lambda: (pane.selectAll(), pane.copy())))


def long_line(app: QApplication) -> None:
    article = article_of([(SENTENCE * 12_000)[:1_000_000]])
    pane, bare = compare(app, article)
    report("jump to the middle", ms(lambda: (pane.go_to(500_000), pane.viewport().repaint())))
    report("page step (mean of 20)", page(pane, 20) / 20, page(bare, 20) / 20)
    report("repaint", ms(pane.viewport().repaint), ms(bare.viewport().repaint))
    report("change of width", resize(app, pane, 760), resize(app, bare, 760))


if __name__ == "__main__":
    application = QApplication([])
    print("10 MB in 20,000 paragraphs")
    big(application)
    print("\n1 MB in one paragraph")
    long_line(application)
