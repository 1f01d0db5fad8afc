"""What stands in the window while nothing lies open: how to begin."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

_MOST_RECENT = 6


class Welcome(QWidget):
    """Offers to open a file, and those read lately. `open_requested`; `path_requested(str)`."""

    open_requested = Signal()
    path_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Open an article"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        title.setFont(font)
        hint = QLabel(self.tr("Drop a saved page or dispatch here, or choose a file."))
        hint.setWordWrap(True)
        self._open = QPushButton(self.tr("Open…"))
        self._open.setToolTip(self.tr("Open an article (Ctrl+O)"))
        self._open.setAccessibleName(self.tr("Open an article"))
        self._open.clicked.connect(self.open_requested)
        self._lately = QLabel(self.tr("Read lately"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QFrame()
        column.setFixedWidth(400)
        box = QVBoxLayout(column)
        box.setSpacing(12)
        box.addWidget(title)
        box.addWidget(hint)
        box.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        box.addSpacing(16)
        box.addWidget(self._lately)
        box.addLayout(self._recent)
        around = QVBoxLayout(self)
        around.addStretch(2)
        around.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        around.addStretch(3)
        self.setFocusProxy(self._open)

    def show_recent(self, paths: Sequence[str]) -> None:
        """List the documents read lately, newest first."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for path in paths[:_MOST_RECENT]:
            button = QPushButton(Path(path).name.replace("&", "&&"))
            button.setFlat(True)
            button.setToolTip(path)
            button.setAccessibleName(self.tr("Open {0}").format(Path(path).name))
            button.setStyleSheet("text-align: left; padding: 4px 8px;")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self.path_requested.emit, path))
            self._recent.addWidget(button)
        self._lately.setVisible(bool(paths))
