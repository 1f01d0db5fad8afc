"""The copy commands of the window, and the menu of forms to copy in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from viewer.article.excerpt import as_html, as_markdown_words, excerpt
from viewer.article.model import Article, Span
from viewer.ui import copying
from viewer.ui.desk import Desk
from viewer.ui.moving import Moving


class CopyWork(QObject):
    """Copies the selection, or the current paragraph where nothing is selected."""

    def __init__(self, desk: Desk, moving: Moving, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._moving = moving

    def copy(self) -> None:
        """Copy the words with their look, plain and as Markdown."""
        is_selected = self._moving.selected() is not None
        self._copy(copying.copied_words, self.tr("Copied.") if is_selected else self.tr("Paragraph copied."))

    def copy_cited(self) -> None:
        """Copy the words with their source, in the style chosen last."""
        preferences = self._desk.preferences

        def cited(article: Article, span: Span) -> QMimeData:
            return copying.copied_cited(article, span, preferences.copy_style, preferences.copy_templates)

        self._copy(cited, self.tr("Copied with citation."))

    def copy_link(self) -> None:
        """Copy a link to the paragraph."""
        self._copy(copying.copied_link, self.tr("Link copied: it opens this paragraph in Pilcrow."))

    def fill(self, menu: QMenu) -> None:
        """Fill the menu of forms; choosing a citation style copies in it, and keeps it."""
        menu.clear()
        for label, form in (
            (self.tr("&Plain text"), _plain),
            (self.tr("&Markdown"), _markdown),
            (self.tr("&HTML source"), _html_source),
        ):
            action = menu.addAction(label)
            action.triggered.connect(partial(self._copy_form, form))
        menu.addSection(self.tr("With citation"))
        group = QActionGroup(menu)
        preferences = self._desk.preferences
        for name, label in copying.style_labels(preferences.copy_templates).items():
            action = QAction(label.replace("&", "&&"), group)
            action.setCheckable(True)
            action.setChecked(name == preferences.copy_style)
            action.setToolTip(self.tr("Copy in this style, and keep it for “Copy with citation”"))
            action.triggered.connect(partial(self._choose, name))
            menu.addAction(action)
        menu.setToolTipsVisible(True)

    def edit_styles(self) -> None:
        """Let the reader write citation styles."""
        from viewer.ui.style_dialog import StyleDialog  # noqa: PLC0415  seldom opened

        document, span = self._desk.current, self._moving.words_or_paragraph()
        article = document.article if document is not None else None
        StyleDialog(self._desk.preferences, self._desk.prefer, (article, span), self._window).open()

    def _choose(self, style: str) -> None:
        self._desk.prefer(copy_style=style)
        self.copy_cited()

    def _copy_form(self, form: Callable[[Article, Span], QMimeData]) -> None:
        self._copy(form, self.tr("Copied."))

    def _copy(self, form: Callable[[Article, Span], QMimeData], said: str) -> None:
        document, span = self._desk.current, self._moving.words_or_paragraph()
        if document is not None and span is not None:
            copying.put(form(document.article, span))
            self._desk.said.emit(said)


def _plain(article: Article, span: Span) -> QMimeData:
    return _only(copying.copied_words(article, span).text())


def _markdown(article: Article, span: Span) -> QMimeData:
    return _only(as_markdown_words(excerpt(article, span)))


def _html_source(article: Article, span: Span) -> QMimeData:
    return _only(as_html(excerpt(article, span)))


def _only(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data
