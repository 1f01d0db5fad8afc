"""What the document tells about itself, each value with the place that says so and a way to correct it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QMenu,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.article.model import Article, Evidence, EvidenceKind, Field
from viewer.ui.counted import Counted
from viewer.ui.overriding import override
from viewer.ui.theme import Theme
from viewer.ui.translation import listed
from viewer.ui.value_row import ValueRow
from viewer.ui.widgets import EmptyState, Hairline, IconButton, Panel, QuietLabel, scaled_font

_ORDER = (
    "title",
    "author",
    "agency",
    "via",
    "place",
    "date",
    "section",
    "site",
    "publisher",
    "url",
    "language",
)
_EXACT_WORDS_UP_TO = 500_000  # characters; counting the words of more would hold up the window
_SAMPLE = 100_000  # characters whose words are counted instead
_HASH_HEAD = 12  # digits shown of a digest; they also stand in the name of the notes file


class MetadataPanel(Panel):
    """Shows what the document states and where, and what it does not state; takes corrections."""

    evidence_requested = Signal(object)  # Evidence
    correction_requested = Signal(str, str)  # name, new value; "" takes the correction back
    encoding_requested = Signal()  # the reader wants to choose another

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("About the article"))
        self._article: Article | None = None
        self._theme: Theme | None = None
        self._labels = field_labels()
        self._rows: dict[str, ValueRow] = {}  # of what was stated or typed once
        self._file_rows: dict[str, ValueRow] = {}
        self._stated = QVBoxLayout()
        self._of_file = QVBoxLayout()
        self._missing = QuietLabel()
        self._add = IconButton("plus", self.tr("Add a value the document does not state"))
        self._additions = QMenu(self._add)
        self._add.setMenu(self._additions)
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._additions.aboutToShow.connect(self._list_additions)
        self._additions.triggered.connect(self._edit_chosen)
        self._empty = EmptyState()
        self._empty.setText(self.tr("Nothing is open. What a document tells about itself is shown here."))
        self._scroll = QScrollArea()
        self._inside = QWidget()
        self._stack = QStackedLayout(self)
        self._lay_out()
        self.show_article(None)

    def show_article(self, article: Article | None) -> None:
        """Show an article's fields, with the reader's corrections already in them."""
        if article is None or article is not self._article:
            self._take(article)

    def _take(self, article: Article | None) -> None:
        before, self._article = self._article, article
        is_another = before is None or article is None or before.source.path != article.source.path
        if is_another:
            for row in self._every_row():
                if row.is_editing:
                    row.stop_editing()
        if article is None:
            self._stack.setCurrentWidget(self._empty)
            return
        if is_another:
            self._scroll.verticalScrollBar().setValue(0)
        for name in _ORDER:
            if name in article.metadata or name in self._rows:
                self._row(name).show_field(article.metadata.get(name))
        self._show_file(article)
        self._order_tabs()
        self._show_missing()
        first = next((name for name in _ORDER if name in article.metadata), None)
        self.hand_focus_to(self._row(first) if first else self._file_rows["path"])
        self._stack.setCurrentWidget(self._scroll)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self._add.set_theme(theme, "muted")
        for row in self._every_row():
            row.set_theme(theme)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            row = next((row for row in self._every_row() if row.hasFocus()), None)
            is_f2 = event.key() == Qt.Key.Key_F2
            if row is not None and (is_f2 or event.matches(QKeySequence.StandardKey.Copy)):
                event.accept()  # else the window's own Ctrl+C would copy from the article
                return True
        return super().event(event)

    def edit(self, name: str) -> None:
        """Open the line in which a value is corrected or added; an unknown name does nothing."""
        if name not in self._labels or self._article is None:
            return
        row = self._row(name)
        self._order_tabs()
        row.start_editing()
        self._show_missing()
        self._scroll.ensureWidgetVisible(row, 0, 8)

    def _every_row(self) -> Iterator[ValueRow]:
        yield from self._rows.values()
        yield from self._file_rows.values()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(0, 4, 0, 12)
        layout.setSpacing(4)
        self._stated.setSpacing(4)
        self._of_file.setSpacing(4)
        layout.addLayout(self._stated)
        missing = QHBoxLayout()
        missing.setContentsMargins(12, 4, 8, 4)
        missing.addWidget(self._missing, 1)
        missing.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(missing)
        layout.addSpacing(4)
        layout.addWidget(Hairline())
        layout.addSpacing(4)
        heading = QuietLabel(self.tr("File"), factor=1.0)
        heading.setFont(scaled_font(self.font(), 1.0, is_bold=True))
        heading.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(heading)
        layout.addLayout(self._of_file)
        layout.addStretch(1)
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)

    def _row(self, name: str) -> ValueRow:
        """Return the row of a value the reader may correct, made when it is first asked for."""
        row = self._rows.get(name)
        if row is None:
            row = self._rows[name] = self._new_row(name, self._labels[name], is_correctable=True)
            if name in _ORDER:
                before = _ORDER[: _ORDER.index(name)]
                self._stated.insertWidget(sum(each in self._rows for each in before), row)
        return row

    def _order_tabs(self) -> None:
        """Let Tab go from top to bottom; left alone it takes widgets in the order of their making."""
        order = [part for name in _ORDER if name in self._rows for part in self._rows[name].parts()]
        order.append(self._add)
        for name, row in self._file_rows.items():
            order += row.parts()
            if name == "type":
                order += self._rows["encoding"].parts()
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        for part in _from_the_top(self._inside.layout()):
            part.raise_()  # which is their order for a screen reader

    def _new_row(self, name: str, label: str, *, is_correctable: bool) -> ValueRow:
        row = ValueRow(name, label, is_correctable=is_correctable)
        row.evidence_wanted.connect(self.evidence_requested)
        row.value_given.connect(self.correction_requested)
        row.choice_wanted.connect(self._want_encoding)
        row.emptied.connect(self._leave_unsaid)
        if self._theme is not None:
            row.set_theme(self._theme)
        return row

    def _make_file_rows(self) -> None:
        for name, label in _file_labels().items():
            row = self._file_rows[name] = self._new_row(name, label, is_correctable=False)
            self._of_file.addWidget(row)
            if name == "type":
                self._of_file.addWidget(self._row("encoding"))

    def _show_file(self, article: Article) -> None:
        if not self._file_rows:
            self._make_file_rows()
        source = article.source
        stated = article.metadata.get("encoding")
        if stated is None and source.encoding:
            stated = Field(source.encoding, source.encoding, Evidence(EvidenceKind.FILE))
        self._rows["encoding"].show_field(stated)
        rows = self._file_rows
        rows["path"].show_words(source.path, source.path)
        rows["type"].show_words(_media_type_name(source.media_type), source.media_type)
        rows["size"].show_words(_size(source.byte_count), str(source.byte_count))
        rows["sha256"].show_words(source.sha256[:_HASH_HEAD] + "…", source.sha256)
        # of a long text's beginning nothing is counted, for it comes without the digest of the whole
        length = _length(article) if source.sha256 else "…"
        rows["length"].show_words(length, length)
        furniture = _furniture(article) if source.sha256 else "…"
        rows["furniture"].show_words(furniture, furniture)

    def _unstated(self) -> list[str]:
        stated = self._article.metadata if self._article else None
        edited = {name for name, row in self._rows.items() if row.is_editing}
        return [name for name in _ORDER if name not in (stated or ()) and name not in edited]

    def _show_missing(self) -> None:
        labels = self._labels
        names = [labels[name] if name == "url" else labels[name].lower() for name in self._unstated()]
        self._missing.setText(self.tr("Not stated: {0}").format(listed(names)))
        self._missing.setVisible(bool(names))
        self._add.setVisible(bool(names))

    def _list_additions(self) -> None:
        self._additions.clear()
        for name in self._unstated():
            self._additions.addAction(self._labels[name]).setData(name)

    def _edit_chosen(self, action: QAction) -> None:
        self.edit(str(action.data()))

    def _want_encoding(self, _name: str) -> None:
        self.encoding_requested.emit()

    def _leave_unsaid(self, name: str) -> None:
        self._show_missing()
        if self._article is not None and name not in self._article.metadata:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)


def _from_the_top(layout: QLayout | None) -> Iterator[QWidget]:
    """Yield the widgets of a layout, and of those in it, as they are seen from the top."""
    for index in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(index) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif item is not None:
            yield from _from_the_top(item.layout())


def field_labels() -> dict[str, str]:
    """Return what the metadata names are called in the reader's language."""
    translate = QCoreApplication.translate
    return {
        "title": translate("Metadata", "Title"),
        "author": translate("Metadata", "Author"),
        "agency": translate("Metadata", "Agency"),
        "via": translate("Metadata", "Via"),
        "place": translate("Metadata", "Place"),
        "date": translate("Metadata", "Date"),
        "section": translate("Metadata", "Section"),
        "site": translate("Metadata", "Site"),
        "publisher": translate("Metadata", "Publisher"),
        "url": translate("Metadata", "URL"),
        "language": translate("Metadata", "Language"),
        "encoding": translate("Metadata", "Encoding"),
    }


def _file_labels() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "path": translate("Metadata", "Path"),
        "type": translate("Metadata", "Type"),
        "size": translate("Metadata", "Size"),
        "sha256": translate("Metadata", "SHA-256"),
        "length": translate("Metadata", "Length"),
        "furniture": translate("Metadata", "Furniture"),
    }


def _media_type_name(media_type: str) -> str:
    translate = QCoreApplication.translate
    known = {
        "text/plain": translate("Metadata", "Plain text"),
        "text/html": translate("Metadata", "Web page (HTML)"),
        "application/xhtml+xml": translate("Metadata", "Web page (XHTML)"),
        "text/markdown": translate("Metadata", "Markdown"),
        "application/epub+zip": translate("Metadata", "EPUB"),
        "application/pdf": translate("Metadata", "PDF"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": translate(
            "Metadata", "Word document"
        ),
        "message/rfc822": translate("Metadata", "Mail"),
        "multipart/related": translate("Metadata", "Saved page (MHTML)"),
        "application/warc": translate("Metadata", "Saved page (WARC)"),
        "application/x-webarchive": translate("Metadata", "Saved page (web archive)"),
        "application/gzip": translate("Metadata", "Compressed file"),
    }
    return known.get(media_type, media_type)


def _size(byte_count: int) -> str:
    exact = Counted().bytes(byte_count)
    if byte_count < 10_000:
        return exact
    rounded = QLocale().formattedDataSize(byte_count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return f"{rounded} ({exact})"


def _length(article: Article) -> str:
    translate = QCoreApplication.translate
    paragraphs = Counted().paragraphs(len(article.paragraphs))
    if len(article.text) <= _EXACT_WORDS_UP_TO:
        words = Counted().words(len(article.text.split()))
    else:
        rate = len(article.text[:_SAMPLE].split()) / _SAMPLE
        words = Counted().about_words(int(round(rate * len(article.text), -3)))
    return translate("Metadata", "{0}, {1}").format(paragraphs, words)


def _furniture(article: Article) -> str:
    translate = QCoreApplication.translate
    count = len(article.furniture)
    if not count:
        return translate("Metadata", "No page lines around the article")
    return Counted().page_lines(count)
