"""What stands in the window while nothing lies open: how to begin."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from viewer.ui.theme import Theme, icon
from viewer.ui.widgets import QuietLabel, drawing_px, scaled_font

_MOST_RECENT = 6
_WIDTH_CHARACTERS = 52  # of the column in the middle


class Welcome(QScrollArea):
    """Offers to open a file, those read lately, and the article that comes with the program.

    `open_requested`; `path_requested(str)`; `sample_requested`.
    """

    open_requested = Signal()
    path_requested = Signal(str)
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("How to begin"))
        self._open = _button(self.tr("Open a file…"))
        self._open.setAccessibleName(self.tr("Open an article"))
        self._open.setToolTip(self.tr("Open an article ({0})").format(_native("Ctrl+O")))
        self._open.clicked.connect(self.open_requested)
        self._sample = _button(self.tr("Read the sample article"))
        self._sample.setToolTip(self.tr("A short dispatch that comes with the program, to try everything on"))
        self._sample.clicked.connect(self.sample_requested)
        self._lately = QLabel(self.tr("Read lately"))
        self._lately.setFont(scaled_font(self._lately.font(), 1.0, is_bold=True))
        self._lately.setContentsMargins(0, 16, 0, 0)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self.setWidget(self._page())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._open.setFocus(event.reason())  # a focus proxy would be a stop of its own on Tab, and the last

    def _page(self) -> QWidget:
        title = QLabel(self.tr("Read an article"))
        title.setFont(scaled_font(title.font(), 1.7))
        hint = QLabel(
            self.tr(
                "Drop a file here: a saved web page, a dispatch, a book, a PDF, a mail. The article is shown "
                "without the page around it, its paragraphs numbered, with room for your notes."
            )
        )
        hint.setWordWrap(True)
        keys = QuietLabel(
            self.tr(
                "{0} shows every key. {1} has letters, column and colours as you like them. "
                "Whatever you note is kept on this computer only."
            ).format(_native("F1"), _native("Ctrl+,")),
            factor=0.95,
        )
        keys.setContentsMargins(0, 16, 0, 0)
        page, column = QWidget(), QWidget()
        column.setMaximumWidth(column.fontMetrics().averageCharWidth() * _WIDTH_CHARACTERS + 24)
        box = QVBoxLayout(column)
        box.setSpacing(10)
        for part in (title, hint, self._open, self._sample, self._lately):
            box.addWidget(part)
        box.addLayout(self._recent)
        box.addWidget(keys)
        around = QVBoxLayout(page)
        around.setContentsMargins(16, 16, 16, 16)
        around.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(column, 1000)
        row.addStretch(1)
        around.addLayout(row)
        around.addStretch(3)
        return page

    def show_recent(self, paths: Sequence[str]) -> None:
        """List the documents read lately, newest first."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for path in paths[:_MOST_RECENT]:
            name = Path(path).name
            button = QPushButton(
                self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 420).replace("&", "&&")
            )
            button.setFlat(True)
            button.setToolTip(path)
            button.setAccessibleName(self.tr("Open {0}").format(name))
            button.setStyleSheet("text-align: left; padding: 4px 6px;")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self.path_requested.emit, path))
            self._recent.addWidget(button)
        self._lately.setVisible(bool(paths))

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._open.setIcon(icon("open", theme))
        self._sample.setIcon(icon("pilcrow", theme))


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words)
    size = drawing_px(button.font())
    button.setIconSize(QSize(size, size))
    button.setMinimumHeight(2 * button.fontMetrics().lineSpacing())
    return button


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
