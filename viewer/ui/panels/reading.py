"""A strip over the article that says which file is being read, while that takes a while."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from viewer.ui.announcing import announce
from viewer.ui.theme import Theme, icon
from viewer.ui.widgets import Hairline, Panel


class ReadingStrip(Panel):
    """Says a sentence and offers to call the reading off; so does Esc, while it is seen."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reading"))
        self._mark = QLabel()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setToolTip(self.tr("Stop reading this file (Esc)"))
        cancel.setAccessibleName(self.tr("Cancel reading"))
        cancel.clicked.connect(self.cancel_requested)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.cancel_requested)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(Hairline())
        self.hand_focus_to(cancel)

    def say(self, words: str) -> None:
        """Show a sentence."""
        is_new = self.isHidden() or words != self._words.text()
        self._words.setText(words)
        self._words.setToolTip(words)
        self.show()
        if is_new:
            announce(self, words)

    def words(self) -> str:
        """Return what is said."""
        return self._words.text()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._mark.setPixmap(icon("recent", theme, "accent").pixmap(16, 16))
