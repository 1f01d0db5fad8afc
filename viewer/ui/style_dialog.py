"""Where readers write citation styles: a list of names, the template, and how it comes out."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.article.model import Article, Span
from viewer.article.quoting import FIELDS, SHIPPED, kept_styles, own_styles, problem_of
from viewer.ui import copying
from viewer.ui.settings import Preferences

_ROLE = Qt.ItemDataRole.UserRole


class StyleDialog(QDialog):
    """Edits the reader's own styles; the shipped ones can be looked at and begun from.

    Args:
        preferences: with the styles there are.
        prefer: is told the changed ones.
        sample: an article and words of it, to show how a style comes out, if anything lies open.
        parent: the window.
    """

    def __init__(
        self,
        preferences: Preferences,
        prefer: Callable[..., None],
        sample: tuple[Article | None, Span | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._prefer = prefer
        self._sample = sample
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Citation styles"))
        self.resize(760, 480)
        self._make()
        for name, template in {**SHIPPED, **own_styles(preferences.copy_templates)}.items():
            self._add(name, template, is_own=name not in SHIPPED)
        self._list.currentItemChanged.connect(self._show)
        self._name.textEdited.connect(self._take)
        self._template.textChanged.connect(self._take)
        self._list.setCurrentRow(0)

    def _make(self) -> None:
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Styles"))
        self._list.setToolTip(self.tr("The citation styles there are"))
        self._list.setMaximumWidth(220)
        self._name = QLineEdit(maxLength=40)
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setToolTip(self.tr("What the style is called in the menu"))
        self._template = QPlainTextEdit(tabChangesFocus=True)
        self._template.setAccessibleName(self.tr("Template"))
        self._template.setToolTip(self.tr("Words, and fields in braces"))
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.setAccessibleName(self.tr("How it comes out"))
        self._lay_out()

    def _lay_out(self) -> None:
        rule = self.tr("What stands in [square brackets] is left out where a field in it has no value.")
        fields = ", ".join(f"{{{name}}}" for name in FIELDS)
        hint = QLabel(f"{rule}\n{fields}", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        right = QVBoxLayout()
        for label, widget in ((self.tr("&Name:"), self._name), (self.tr("&Template:"), self._template)):
            title = QLabel(label)
            title.setBuddy(widget)
            right.addWidget(title)
            right.addWidget(widget)
        right.addWidget(self._said)
        right.addWidget(hint)
        left = QVBoxLayout()
        left.addWidget(self._list)
        left.addLayout(self._list_buttons())
        across = QHBoxLayout()
        across.addLayout(left)
        across.addLayout(right, 1)
        box = QVBoxLayout(self)
        box.addLayout(across)
        box.addWidget(self._buttons())

    def _list_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        adding = QPushButton(self.tr("&Add"))
        adding.setToolTip(self.tr("Begin a style of your own from this one"))
        self._removing = QPushButton(self.tr("&Remove"))
        self._removing.setToolTip(self.tr("Remove this style of yours"))
        for button in (adding, self._removing):
            button.setAutoDefault(False)
            row.addWidget(button)
        adding.clicked.connect(self._begin)
        self._removing.clicked.connect(self._remove)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self._ok = buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self._ok.setToolTip(self.tr("Keep the styles"))
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setToolTip(self.tr("Leave the styles as they were (Esc)"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._keep)
        return buttons

    def _add(self, name: str, template: str, *, is_own: bool) -> QListWidgetItem:
        item = QListWidgetItem(name, self._list)
        item.setData(_ROLE, template)
        item.setData(_ROLE + 1, is_own)
        return item

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        is_own = bool(item.data(_ROLE + 1))
        for field in (self._name, self._template):
            field.blockSignals(True)  # noqa: FBT003  Qt's own shape
        self._name.setText(item.text())
        self._template.setPlainText(str(item.data(_ROLE)))
        for field in (self._name, self._template):
            field.blockSignals(False)  # noqa: FBT003
            field.setReadOnly(not is_own)
        self._removing.setEnabled(is_own)
        self._try()

    def _take(self) -> None:
        item = self._list.currentItem()
        if item.data(_ROLE + 1):
            item.setText(self._name.text().strip())
            item.setData(_ROLE, self._template.toPlainText().replace("\n", "\\n"))
            self._try()

    def _try(self) -> None:
        """Show how the style comes out, or what is wrong with it."""
        item = self._list.currentItem()
        problem = self._problem(item)
        article, span = self._sample
        if not problem and article is not None and span is not None:
            own = kept_styles({"sample": str(item.data(_ROLE))})
            short = Span(span.start, min(span.end, span.start + 120))
            self._said.setText(copying.copied_cited(article, short, "sample", own).text())
        else:
            self._said.setText(problem)
        self._ok.setEnabled(not any(map(self._problem, self._items())))

    def _problem(self, item: QListWidgetItem) -> str:
        if not item.data(_ROLE + 1):
            return ""
        if sum(each.text() == item.text() for each in self._items()) > 1:
            return self.tr("There are two styles called “{0}”; choose another name.").format(item.text())
        return problem_of(item.text(), str(item.data(_ROLE)))

    def _begin(self) -> None:
        there = {each.text() for each in self._items()}
        number = next(number for number in range(1, 1000) if self._own_name(number) not in there)
        template = str(self._list.currentItem().data(_ROLE))
        self._list.setCurrentItem(self._add(self._own_name(number), template, is_own=True))
        self._name.setFocus()
        self._name.selectAll()

    def _own_name(self, number: int) -> str:
        return self.tr("My style {0}").format(number)

    def _remove(self) -> None:
        self._list.takeItem(self._list.currentRow())
        self._try()

    def _keep(self) -> None:
        own = {each.text(): str(each.data(_ROLE)) for each in self._items() if each.data(_ROLE + 1)}
        self._prefer(copy_templates=kept_styles(own))
