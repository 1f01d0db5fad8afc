"""Asks in which encoding a file should be read again: the likely ones first, all of them below."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer.article.model import EvidenceKind, Field
from viewer.readers.source import encodings
from viewer.ui.announcing import tell_chosen
from viewer.ui.theme import Theme
from viewer.ui.widgets import ENTER_KEYS, DrawnLine

translate = QCoreApplication.translate
_NAME = Qt.ItemDataRole.UserRole
_OF_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class EncodingDialog(QDialog):
    """Offers the encodings by name and script; what is typed narrows the list.

    `chosen` is None while nothing is; the empty name leaves the encoding to be found.
    """

    def __init__(self, field: Field | None, theme: Theme, parent: QWidget | None = None) -> None:
        """Take the encoding in which the file was read, with what else was considered."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reopen with encoding"))
        self.resize(460, 440)
        self.chosen: str | None = None
        self._rows = list(_rows(field))
        self._filter = DrawnLine(
            "filter",
            self.tr("Encoding or language"),
            self.tr("Type a part of a name, such as korean or 1251"),
        )
        self._filter.set_theme(theme)
        self._filter.installEventFilter(self)
        self._filter.textChanged.connect(self._fill)
        self._list = QListWidget()
        tell_chosen(self._list, self._filter)
        self._list.setAccessibleName(self.tr("Encodings"))
        self._list.setToolTip(self.tr("Enter reads the file again in this encoding"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(2)
        self._list.itemActivated.connect(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.setSpacing(12)
        for widget in (self._filter, self._list, self._buttons()):
            box.addWidget(widget)
        self._fill("")
        self._filter.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._filter and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _OF_LIST:
                self._list.keyPressEvent(event)
                return True
            if event.key() in ENTER_KEYS:
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        reopen = buttons.addButton(self.tr("Reopen"), QDialogButtonBox.ButtonRole.AcceptRole)
        reopen.setToolTip(self.tr("Read the file again in this encoding"))
        reopen.setDefault(True)
        leave = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setToolTip(self.tr("Leave it as it is (Esc)"))
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        return buttons

    def _fill(self, typed: str) -> None:
        wanted = typed.casefold().split()
        self._list.clear()
        for name, label in self._rows:
            if all(each in label.casefold() for each in wanted):
                item = QListWidgetItem(label, self._list)
                item.setData(_NAME, name)
        self._list.setCurrentRow(0)

    def _take(self) -> None:
        chosen = self._list.selectedItems()
        if chosen:
            self.chosen = str(chosen[0].data(_NAME))
            self.accept()


def ask_encoding(parent: QWidget, field: Field | None, theme: Theme) -> str | None:
    """Ask for an encoding; None when the reader leaves it as it is, "" when it is to be found again."""
    dialog = EncodingDialog(field, theme, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.chosen


def _rows(field: Field | None) -> Iterator[tuple[str, str]]:
    """Yield name and label of each choice, those first that the file itself speaks for."""
    seen: set[str] = set()
    if field is not None:
        if field.evidence.kind is EvidenceKind.USER:
            yield "", translate("Encodings", "Find it in the file")
        now = translate("Encodings", "{0} — as it is shown now")
        yield field.value, now.format(_label(field.value))
        seen.add(field.value)
        for each in field.candidates:
            if each.value not in seen:
                likely = translate("Encodings", "{0} — likely too")
                yield each.value, likely.format(_label(each.value))
                seen.add(each.value)
    for name in encodings():
        if name not in seen:
            yield name, _label(name)


def _label(name: str) -> str:
    script = _scripts().get(name)
    return translate("Encodings", "{0} · {1}").format(name, script) if script else name


def _scripts() -> dict[str, str]:
    """Return what each encoding is used for, in the reader's words."""
    western = translate("Encodings", "Western European")
    central = translate("Encodings", "Central European")
    cyrillic = translate("Encodings", "Cyrillic, Russian")
    greek, turkish = translate("Encodings", "Greek"), translate("Encodings", "Turkish")
    hebrew, arabic = translate("Encodings", "Hebrew"), translate("Encodings", "Arabic")
    baltic, nordic = translate("Encodings", "Baltic"), translate("Encodings", "Nordic")
    simplified = translate("Encodings", "Chinese, simplified")
    japanese, unicode = translate("Encodings", "Japanese"), translate("Encodings", "Unicode, all languages")
    return {
        **dict.fromkeys(("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"), unicode),
        **dict.fromkeys(("windows-1252", "ISO-8859-15", "macintosh"), western),
        **dict.fromkeys(("windows-1250", "ISO-8859-2", "ISO-8859-16"), central),
        **dict.fromkeys(("windows-1251", "ISO-8859-5", "KOI8-R", "IBM866", "x-mac-cyrillic"), cyrillic),
        "KOI8-U": translate("Encodings", "Cyrillic, Ukrainian"),
        **dict.fromkeys(("windows-1253", "ISO-8859-7"), greek),
        "windows-1254": turkish,
        "ISO-8859-3": translate("Encodings", "South European"),
        **dict.fromkeys(("windows-1255", "ISO-8859-8"), hebrew),
        **dict.fromkeys(("windows-1256", "ISO-8859-6"), arabic),
        **dict.fromkeys(("windows-1257", "ISO-8859-4", "ISO-8859-13"), baltic),
        "ISO-8859-10": nordic,
        "ISO-8859-14": translate("Encodings", "Celtic"),
        "windows-1258": translate("Encodings", "Vietnamese"),
        "windows-874": translate("Encodings", "Thai"),
        **dict.fromkeys(("GBK", "gb18030"), simplified),
        "Big5": translate("Encodings", "Chinese, traditional"),
        **dict.fromkeys(("Shift_JIS", "EUC-JP", "ISO-2022-JP"), japanese),
        "EUC-KR": translate("Encodings", "Korean"),
    }
