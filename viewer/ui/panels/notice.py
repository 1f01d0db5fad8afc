"""A strip over the article that says one thing about it and offers something to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from viewer.ui.announcing import announce
from viewer.ui.theme import Theme, icon
from viewer.ui.widgets import Hairline, IconButton, Panel


class NoticeBar(Panel):
    """Says a sentence until it is closed or answered."""

    answered = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notice"))
        self._mark = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._answer = QPushButton()
        self._refuse = QPushButton()
        self._refuse.hide()
        self._close = IconButton("close", self.tr("Close"))
        self._answer.clicked.connect(self.answered)
        self._refuse.clicked.connect(self.closed)
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(self._answer)
        row.addWidget(self._refuse)
        row.addWidget(self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(Hairline())
        self.hand_focus_to(self._answer)

    def say(self, words: str, answer: str, tip: str) -> None:
        """Show a sentence, and what the button beside it is called and does."""
        is_new = self.isHidden() or words != self._words.text()
        self._words.setText(words)
        self._answer.setText(answer)
        self._answer.setToolTip(tip)
        self.show()
        if is_new:
            announce(self, words)

    def offer(self, words: str, answer: tuple[str, str], refusal: tuple[str, str]) -> None:
        """Show a sentence with two buttons, each given by its name and tip, in place of the cross."""
        self._refuse.setText(refusal[0])
        self._refuse.setToolTip(refusal[1])
        self._refuse.show()
        self._close.hide()
        self.say(words, *answer)

    def words(self) -> str:
        """Return what is said."""
        return self._words.text()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._close.set_theme(theme, "muted")
        self._mark.setPixmap(icon("info", theme, "accent").pixmap(16, 16))
