"""What the reader's moves cost in the article pane, beside a bare QPlainTextEdit; no display is needed."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from figures import Figure, ms
from inputs import MEGABYTE, text_file
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from viewer.article.model import Article, Span
from viewer.readers import read_article
from viewer.ui.pane.article_pane import ArticlePane, Mark, PaneLook
from viewer.ui.panels.results import ResultsPanel
from viewer.ui.theme import load_theme

_PAGES = 100
_STAYS = 0.2  # the greatest exponent of what only looks at the view


def figures(folder: Path, *, quick: bool) -> Iterator[Figure]:
    """Yield each act for texts of several sizes."""
    application = QApplication([])
    list(
        _acts(read_article(text_file(folder, MEGABYTE // 10), with_language=False), 0)
    )  # fonts are loaded once
    for size in (1, 10) if quick else (1, 10, 100):
        yield from _acts(read_article(text_file(folder, size * MEGABYTE), with_language=False), size)
    application.quit()


def _acts(article: Article, size: int) -> Iterator[Figure]:
    pane, bare = ArticlePane(PaneLook(load_theme("light"))), QPlainTextEdit(readOnly=True)
    opened = (
        ms(lambda: pane.show_article(article, furniture=False), 1),
        ms(lambda: bare.setPlainText(article.text), 1),
    )
    yield Figure("pane: show the text", *opened, "QPlainTextEdit", size=size)
    for each in (pane, bare):
        each.resize(900, 800)
        each.show()
        each.grab()
    while not pane.rows.is_estimated:
        _turn()
    moves: dict[str, tuple[Callable[[], object], Callable[[], object] | None, float]] = {
        "jump to the last paragraph": (lambda: pane.go_to(len(article.text)), lambda: _end(bare), 50),
        "jump to the middle": (lambda: pane.go_to(len(article.text) // 2), None, 50),
        "end by the scroll bar": (lambda: _end(pane), lambda: _end(bare), 50),
        "100 pages down": (lambda: _page(pane), lambda: _page(bare), 1500),
        "change of width": (lambda: _widths(pane), lambda: _widths(bare), 100),
        "zoom": (lambda: _zoom(pane), None, 100),
        "change of theme": (lambda: _themes(pane), None, 100),
    }
    for name, (act, yardstick, most) in moves.items():
        pane.go_to(0)
        beside = ms(lambda: (yardstick(), bare.viewport().repaint()), 3) if yardstick and size < 100 else None  # noqa: B023
        ours = ms(lambda: (act(), pane.viewport().repaint()), 3)  # noqa: B023
        yield Figure(
            f"pane: {name}",
            ours,
            beside,
            "QPlainTextEdit" if beside else "",
            most=most,
            size=size,
            most_growth=_STAYS,
        )
    yield from _marked(pane, article, size)
    bar = pane.verticalScrollBar()
    while not pane.rows.is_estimated:
        _turn()
    bar.setValue(bar.maximum() // 2)
    astray = abs(pane.place / len(article.text) - 0.5) * 100
    yield Figure(
        "pane: scroll bar at half, astray by", astray, unit="%", most=5, size=size, most_growth=_STAYS
    )


def _marked(pane: ArticlePane, article: Article, size: int) -> Iterator[Figure]:
    step = max(len(article.text) // 100_001, 5)
    spans = [Span(at * step, at * step + 4) for at in range(100_000)]
    shown = ms(lambda: (pane.set_matches(spans, 7), pane.grab()), 3)
    yield Figure("pane: 100,000 matches shown", shown, most=100, size=size, most_growth=_STAYS)
    results = ResultsPanel()
    results.resize(400, 600)
    listed = ms(lambda: (results.show_matches(article, spans, 7), results.grab()), 3)
    yield Figure("list of 100,000 matches", listed, most=100, size=size, most_growth=_STAYS)
    step = len(article.text) // 10_001
    marks = [
        Mark(str(at), Span(at * step, at * step + 60), "blue", "commenting", has_text=True)
        for at in range(10_000)
    ]
    noted = ms(lambda: (pane.set_marks(marks), pane.grab()), 3)
    yield Figure("pane: 10,000 notes shown", noted, most=150, size=size, most_growth=_STAYS)


def _turn() -> None:
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def _end(widget: QPlainTextEdit) -> None:
    bar = widget.verticalScrollBar()
    bar.setValue(0)
    bar.setValue(bar.maximum())


def _page(widget: QPlainTextEdit) -> None:
    for _ in range(_PAGES):
        QTest.keyClick(widget, Qt.Key.Key_PageDown)
        widget.viewport().repaint()


def _widths(widget: QPlainTextEdit) -> None:
    widget.resize(760 if widget.width() != 760 else 900, 800)


def _zoom(pane: ArticlePane) -> None:
    pane.set_look(PaneLook(load_theme("light"), text_size_pt=26 if pane.look.text_size_pt != 26 else 13))


def _themes(pane: ArticlePane) -> None:
    name = "dark" if pane.look.theme == load_theme("light") else "light"
    pane.set_look(PaneLook(load_theme(name), text_size_pt=pane.look.text_size_pt))
