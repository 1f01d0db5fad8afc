"""Links that lead out of an article: never followed before the reader has seen where to, and agreed."""

import re

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

translate = QCoreApplication.translate
_ALLOWED = re.compile(r"(?:https?://|mailto:)[^\s]", re.IGNORECASE)
# What turns letters round or cannot be seen could make an address look like another.
_DECEIVING = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_MOST_LINES = 6


class LinkDialog(QDialog):
    """Shows where a link leads and asks what to do with it; closing it does nothing."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open link"))
        self.setMinimumWidth(480)
        self._address = address
        url = QUrl(address)
        is_mail = url.scheme().lower() == "mailto"
        asked = self.tr("Write to this address with your mail program?")
        question = QLabel(asked if is_mail else self.tr("Open this page in your browser?"))
        note = QLabel(self.tr("Pilcrow itself never goes online. The archived page may have changed since."))
        note.setWordWrap(True)
        note.setVisible(not is_mail)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        for widget in (question, _field(shown_address(address)), _host(url), note, self._buttons()):
            box.addWidget(widget)
        self._cancel.setDefault(True)  # once it stands in the dialog, which else would not know of it
        self._cancel.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        opening = buttons.addButton(self.tr("&Open"), roles.AcceptRole)
        copying = buttons.addButton(self.tr("&Copy address"), roles.ActionRole)
        opening.setToolTip(self.tr("Hand the address to the program for it"))
        copying.setToolTip(self.tr("Copy the address and go nowhere"))
        cancel.setToolTip(self.tr("Go nowhere (Esc)"))
        for button in (opening, copying, cancel):
            button.setAutoDefault(False)
        opening.clicked.connect(self.accept)
        copying.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        self._cancel: QPushButton = cancel
        return buttons

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.reject()


def _field(address: str) -> QPlainTextEdit:
    field = QPlainTextEdit(address)
    field.setReadOnly(True)
    field.setTabChangesFocus(True)
    field.setAccessibleName(translate("LinkDialog", "Address"))
    field.setToolTip(translate("LinkDialog", "Where the link leads"))
    field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    lines = min(1 + len(address) // 50, _MOST_LINES)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + 14)
    return field


def _host(url: QUrl) -> QLabel:
    """Return the name of the place alone, as the network knows it: similar letters cannot pass for others."""
    host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    label = QLabel(translate("LinkDialog", "Place: {0}").format(host))
    label.setVisible(bool(host))
    return label


def shown_address(address: str) -> str:
    """Return an address as it is shown: signs that deceive the eye in their escaped form."""
    return _DECEIVING.sub(lambda found: f"\\u{ord(found[0]):04x}", address)


def ask_to_open(parent: QWidget, address: str) -> None:
    """Ask whether to hand a link to the program for it, and do so if the reader agrees.

    Addresses other than those of pages and mail are not asked about: they are not followed.
    """
    if _ALLOWED.match(address) is None:
        return
    dialog = LinkDialog(address, parent)
    is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if is_wanted:
        QDesktopServices.openUrl(QUrl(address))


def add_link_entries(menu: QMenu, parent: QWidget, address: str) -> None:
    """Put first in a menu what can be done with a link; nothing where there is none."""
    if _ALLOWED.match(address) is None:
        return
    before = menu.actions()[0] if menu.actions() else None
    opening, copying = menu.addAction(""), menu.addAction("")
    opening.setText(translate("LinkDialog", "Open &link…"))
    copying.setText(translate("LinkDialog", "Copy link &address"))
    opening.triggered.connect(lambda: ask_to_open(parent, address))
    copying.triggered.connect(lambda: QGuiApplication.clipboard().setText(address))
    if before is not None:
        menu.insertActions(before, [opening, copying])
        menu.insertSeparator(before)
