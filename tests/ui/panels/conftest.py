"""A small article of our own, and panels shown as a reader sees them."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer.article.model import Article, Block, BlockKind, Field, Source, Span
from viewer.ui.theme import load_theme

Part = tuple[BlockKind, str, int | None]
W = TypeVar("W", bound=QWidget)

PARTS: Sequence[Part] = (
    (BlockKind.SECTION, "Harbour affairs", None),
    (BlockKind.HEADING, "Ferry service resumes 🚢 after the storm", 1),
    (BlockKind.PARAGRAPH, "NORTHPORT, 3 May -- The ferry left the pier at dawn, 𝒳-Line said.", None),
    (BlockKind.PARAGRAPH, "Straße und Fähre: the second boat is named 한국호.", None),
    (BlockKind.RULE, "* * *", None),
    (BlockKind.HEADING, "The harbour", 2),
    (BlockKind.PARAGRAPH, "Ferry, ferry and ferry again: the pier stays closed.", None),
)


@pytest.fixture
def make_article() -> Callable[..., Article]:
    """Build an article from parts (kind, text, heading level); paragraphs are numbered."""

    def make(
        parts: Sequence[Part] = PARTS, metadata: dict[str, Field] | None = None, path: str = "/a/b.txt"
    ) -> Article:
        blocks: list[Block] = []
        at = number = 0
        for kind, text, level in parts:
            is_body = kind is BlockKind.PARAGRAPH
            number += is_body
            blocks.append(Block(kind, Span(at, at + len(text)), text, number if is_body else None, level))
            at += len(text) + 1
        whole = "\n".join(block.text for block in blocks)
        source = Source(path, "0123456789abcdef" * 4, "text/plain", "UTF-8", len(whole.encode()))
        return Article(whole, tuple(blocks), metadata or {}, (), source)

    return make


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., QWidget]:
    """Show a panel, themed and active, in a given size."""

    def show(panel: W, width: int = 320, height: int = 640) -> W:
        qtbot.addWidget(panel)
        panel.set_theme(load_theme("light"))
        panel.resize(width, height)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        return panel

    return show


def controls(panel: QWidget) -> list[QWidget]:
    """Return what a reader can work with in a panel: buttons, lines to type in, lists."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)
    own = [child for kind in kinds for child in panel.findChildren(kind)]
    # the cross and the drawing inside a line edit are Qt's own, named by their actions
    return [each for each in own if not isinstance(each.parentWidget(), QLineEdit)]


@pytest.fixture
def assert_told() -> Callable[[QWidget], None]:
    """Check that each control of a panel has an accessible name and, unless it is a list, a tooltip."""

    def check(panel: QWidget) -> None:
        found = controls(panel)
        assert found
        for each in found:
            assert each.accessibleName(), each
            assert each.toolTip() or isinstance(each, QAbstractItemView), each.accessibleName()

    return check


@pytest.fixture(autouse=True)
def fusion(qapp: QApplication) -> None:
    """Panels are drawn and tested in the style the program uses."""
    if qapp.style().name() != "fusion":
        qapp.setStyle("Fusion")
        qapp.setPalette(load_theme("light").palette())
