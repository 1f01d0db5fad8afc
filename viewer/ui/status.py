"""The line at the foot of the window: where the reader is, how much is left, whether the notes are safe."""

import re

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from viewer.article.model import Article
from viewer.ui.announcing import announce
from viewer.ui.counted import Counted
from viewer.ui.document import Document, SaveState
from viewer.ui.theme import Theme

_WORDS_A_MINUTE = (
    238  # silent reading of English non-fiction; Source: Brysbaert 2019, a review of 190 studies
)
_CHARACTERS_A_WORD = 6.0  # with its space
# Letters a minute in scripts whose words no space divides: the middle of the 300 to 500 told of Chinese
# and Japanese; those of the south write more letters for as much.
_UNDIVIDED = {
    "[\u3005-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]": 400,
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]": 900,
}
_SAMPLE = 200_000  # characters in which spaces are counted; all of 10 MB would take 10 ms at each switch
_SAID_MS = 6000


def minutes_to_read(article: Article) -> float:
    """Return how long the whole article takes an average reader, by words or by undivided letters."""
    sample = article.text[:_SAMPLE]
    share = len(article.text) / max(len(sample), 1)
    minutes, rest = 0.0, len(sample)
    for letters, a_minute in () if sample.isascii() else _UNDIVIDED.items():
        count = len(re.findall(letters, sample))
        minutes += count / a_minute
        rest -= count
    words = max(sample.count(" "), rest / (3 * _CHARACTERS_A_WORD))
    return (minutes + words / _WORDS_A_MINUTE) * share + len(article.blocks) / _WORDS_A_MINUTE


class StatusLine(QStatusBar):
    """Shows `¶ 3 of 7 · 34 % · 2 min left` and `notes saved 12:01`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._place = QLabel()
        self._place.setObjectName("place")
        self._place.setAccessibleDescription(self.tr("Place in the article"))
        self._notes = QLabel()
        self._notes.setObjectName("notes")
        self._notes.setAccessibleDescription(self.tr("State of the notes"))
        self._notes.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._place, self._notes):
            label.setContentsMargins(8, 2, 8, 2)
        self.addPermanentWidget(self._place)
        self.addPermanentWidget(self._notes)
        self._minutes = 0.0
        self._pace = 1.0
        self._blocked = 0
        self._theme: Theme | None = None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._paint_notes(is_failing=bool(self._notes.toolTip()))
        palette = self._place.palette()
        palette.setColor(self._place.foregroundRole(), theme.colour("muted"))
        self._place.setPalette(palette)

    def say(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self.showMessage(sentence, _SAID_MS)
        announce(self, sentence)

    def show_article(self, article: Article | None) -> None:
        """Forget the last article's place and take this one's length."""
        self._minutes = minutes_to_read(article) if article else 0.0
        self._blocked = 0
        if article is None:
            self._place.clear()

    def show_blocked(self, count: int) -> None:
        """Say with the next place how many of the article's images are not fetched."""
        self._blocked = count

    def show_pace(self, pace: float) -> None:
        """Count the minutes left with the next place by the reader's pace, 1 being the average reader's."""
        self._pace = pace
        words = self.tr("The time left is counted by your own pace, {0} % of an average reader's.")
        is_measured = round(100 * pace) != 100
        self._place.setToolTip(words.format(QLocale().toString(round(100 * pace))) if is_measured else "")

    def show_place(self, article: Article, offset: int, fraction: float) -> None:
        """Show where the reader is: the paragraph at a text offset, and how much lies behind (0 to 1)."""
        locale = QLocale()
        parts: list[str] = []
        block = article.paragraph_at(offset)
        total = len(article.paragraphs)
        if block is not None and block.number is not None and block.span.start <= offset:
            parts.append(
                self.tr("¶ {0} of {1}").format(locale.toString(block.number), locale.toString(total))
            )
        elif total:
            parts.append(Counted().paragraphs(total))
        page = article.blocks[article.block_index_at(offset)].page if article.blocks else ""
        if page:
            parts.append(self.tr("p. {0}").format(page))
        parts.append(self.tr("{0} %").format(round(fraction * 100)))
        left = self._minutes * (1 - fraction) / self._pace
        if left >= 0.5:
            parts.append(self.tr("%Ln min left", "", max(1, round(left))))
        if self._blocked:
            parts.append(Counted().images_not_fetched(self._blocked))
        self._place.setText(" · ".join(parts))

    def show_saving(self, document: Document | None) -> None:
        """Show whether a document's notes are on disk."""
        state = document.save_state if document else SaveState.CLEAN
        words = ""
        problem = ""
        if document is not None and state is SaveState.SAVED and document.saved_at is not None:
            at = document.saved_at
            when = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
            words = self.tr("notes saved {0}").format(when)
        elif document is not None and state is SaveState.FAILED:
            words = self.tr("⚠ notes not saved; trying again")
            problem = document.save_problem
        elif state is SaveState.WAITING:
            words = self.tr("saving notes…")
        if problem and problem != self._notes.toolTip():
            announce(self, self.tr("{0}: {1}").format(words, problem), is_urgent=True)
        self._notes.setText(words)
        self._notes.setToolTip(problem)
        self._notes.setAccessibleDescription(problem or self.tr("State of the notes"))
        self._paint_notes(is_failing=bool(problem))

    def _paint_notes(self, *, is_failing: bool) -> None:
        if self._theme is not None:
            palette = self._notes.palette()
            role = "warning" if is_failing else "muted"
            palette.setColor(self._notes.foregroundRole(), self._theme.colour(role))
            self._notes.setPalette(palette)
