"""The few dialogs: go to, unsaved notes, one error box. Loaded when first asked for."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer import __version__
from viewer.ui.announcing import tell_chosen
from viewer.ui.moving import Target
from viewer.ui.theme import Theme, icon

translate = QCoreApplication.translate
_MOST_SHOWN = 200  # targets listed at once; typing narrows them


class GoToDialog(QDialog):
    """Asks for a paragraph, heading or note: a number, or words of it."""

    def __init__(
        self, targets: Callable[[str, int], Sequence[Target]], parent: QWidget | None = None
    ) -> None:
        """Take a function that returns at most so many targets for what is typed, likeliest first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to"))
        self.resize(520, 380)
        self._targets = targets
        self.chosen: Target | None = None
        self._field = QLineEdit()
        self._field.setPlaceholderText(
            self.tr("Paragraph number, page as p7, or words of a paragraph, heading or note")
        )
        self._field.setAccessibleName(self.tr("Where to go"))
        self._field.setToolTip(self.tr("Type a paragraph number or some words, then press Enter"))
        self._field.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Places"))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(3)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.setSpacing(12)
        box.addWidget(self._field)
        box.addWidget(self._list)
        self._field.textChanged.connect(self._fill)
        self._field.installEventFilter(self)
        tell_chosen(self._list, self._field)
        self._list.itemActivated.connect(self._take)
        self._list.itemClicked.connect(self._take)
        self._fill("")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
                self._list.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        self._list.clear()
        for target in self._targets(typed.strip(), _MOST_SHOWN):
            item = QListWidgetItem(f"{target.name}   {target.words}")
            item.setToolTip(target.words)
            item.setData(Qt.ItemDataRole.UserRole, target)
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen = item.data(Qt.ItemDataRole.UserRole)
            self.accept()


def show_error(parent: QWidget | None, sentence: str) -> None:
    """Say in a box what went wrong; the window stays usable.

    Without a parent the program's window is taken, for a box that nobody owns would be gone at once.
    """
    if parent is None:
        parent = next(
            (each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow)), None
        )
    box = QMessageBox(QMessageBox.Icon.Warning, translate("Dialogs", "Pilcrow"), sentence, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def show_about(parent: QWidget, theme: Theme) -> None:
    """Say what this is."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("Dialogs", "About Pilcrow"))
    box.setIconPixmap(icon("app", theme).pixmap(64, 64))
    box.setText(translate("Dialogs", "Pilcrow {0}").format(__version__))
    box.setInformativeText(
        translate(
            "Dialogs",
            "A desktop reader for archived articles. It never opens a network connection, and your notes are "
            "plain JSON on your own disk.\n\nMIT licence.",
        )
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


class Unsaved(Enum):
    """What to do with notes that cannot be written at the end."""

    RETRY = "retry"
    STAY = "stay"
    LOSE = "lose"


def ask_unsaved(parent: QWidget, problem: str) -> Unsaved:
    """Ask what to do when the program is to close and the notes cannot be written."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("Dialogs", "Notes not saved"))
    box.setText(translate("Dialogs", "The last notes could not be written to the disk."))
    box.setInformativeText(problem)
    buttons = QMessageBox.ButtonRole
    retry = box.addButton(translate("Dialogs", "Try again"), buttons.AcceptRole)
    stay = box.addButton(translate("Dialogs", "Stay"), buttons.RejectRole)
    lose = box.addButton(translate("Dialogs", "Close and lose them"), buttons.DestructiveRole)
    box.setDefaultButton(retry)
    box.setEscapeButton(stay)
    box.exec()
    box.deleteLater()
    answers = {retry: Unsaved.RETRY, lose: Unsaved.LOSE}
    return next((answer for button, answer in answers.items() if box.clickedButton() is button), Unsaved.STAY)
