"""Tells at a start that the program ended badly the last time, and shows its report."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.crash import set_seen
from viewer.ui.menus import plain
from viewer.ui.panels.notice import NoticeBar
from viewer.ui.settings import Preferences
from viewer.ui.theme import load_theme


class CrashNotice(QObject):
    """A strip over the article that stays until the reader closes it or reads the report."""

    def __init__(self, reports: Sequence[Path], put_over: Callable[[QWidget], None], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._reports = list(reports)
        self.bar = NoticeBar()
        self.bar.answered.connect(self._show_report)
        self.bar.closed.connect(self._put_away)
        put_over(self.bar)
        self.bar.say(
            self.tr(
                "Pilcrow stopped unexpectedly the last time; your notes are safe, and a report was kept."
            ),
            self.tr("Show Report"),
            self.tr("Read what was written down about it; nothing was sent anywhere"),
        )

    def take_preferences(self, preferences: Preferences) -> None:
        """Draw in the colours of the theme that is preferred."""
        self.bar.set_theme(load_theme(preferences.theme))

    def _put_away(self) -> None:
        self._reports = [set_seen(report) for report in self._reports]
        self.bar.hide()

    def _show_report(self) -> None:
        self._put_away()
        ReportDialog(self._reports[0], self._window).open()


class ReportDialog(QDialog):
    """Shows one report and where it lies, to be copied into a message to whoever can mend it."""

    def __init__(self, report: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Crash report"))
        self.resize(680, 460)
        where = QLabel(self.tr("It lies in {0}.").format(report))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setWordWrap(True)
        self._words = QPlainTextEdit(_text(report))
        self._words.setReadOnly(True)
        self._words.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._words.setAccessibleName(self.tr("Report"))
        self._words.setToolTip(self.tr("What was written down when the program ended"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setToolTip(self.tr("Close the report; it stays where it lies (Esc)"))
        copy.setToolTip(self.tr("Copy the whole report"))
        for button in (close, copy):
            button.setAccessibleName(plain(button.text()))
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 12)
        box.setSpacing(12)
        box.addWidget(where)
        box.addWidget(self._words, 1)
        box.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words.toPlainText())


def _text(report: Path) -> str:
    try:
        return report.read_text("utf-8", "replace")
    except OSError as error:
        return str(error)
