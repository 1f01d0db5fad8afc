"""The keys of every action by menu: looked up by typing, changed in place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer.ui.actions import Do, action_specs, menu_specs
from viewer.ui.keys import KeyMap, is_for_moving, native, portable
from viewer.ui.menus import plain, plain_label
from viewer.ui.theme import Theme
from viewer.ui.widgets import FilterLine, QuietLabel, scaled_font

_NAME = Qt.ItemDataRole.UserRole


class KeyField(QKeySequenceEdit):
    """Takes one key combination; Tab and Esc lead out of it, as out of every other field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)

    def key(self) -> str:
        """Return the combination in Qt's portable form, "" for none."""
        return portable(self.keySequence().toString())

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _leads_out(event):
            if event.type() is not QEvent.Type.KeyPress:
                event.ignore()
                return False
            if event.key() == Qt.Key.Key_Escape:
                self.keyPressEvent(event)
                return event.isAccepted()
            return self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _leads_out(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _leads_out(event: QKeyEvent) -> bool:
    others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    leading = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}
    return not others and event.key() in leading


class KeysDialog(QDialog):
    """Lists every action with its keys.

    Signals:
        changed(KeyMap): the reader changed a key; it holds at once.
    """

    changed = Signal(object)

    def __init__(self, keys: KeyMap, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(620, 680)
        self._keys = keys
        self._specs = action_specs()
        self._rows: dict[Do, QTreeWidgetItem] = {}
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._filter = FilterLine(
            "filter", self.tr("Find an action"), self.tr("Type words of an action, a menu or a key")
        )
        self._filter.set_theme(theme)
        self._tree = self._made_tree()
        self._fill()
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 12)
        box.setSpacing(12)
        box.addWidget(self._filter)
        box.addWidget(self._tree, 1)
        box.addLayout(self._made_editor())
        box.addWidget(self._made_foot())
        self._filter.textChanged.connect(self._narrow)
        self._filter.left_downwards.connect(self._tree.setFocus)
        self._tree.currentItemChanged.connect(self._show_chosen)
        self._tree.itemActivated.connect(self._edit)
        self._choose(Do.OPEN)
        self._filter.setFocus()

    # --- what it is made of -----------------------------------------------------------------------

    def _made_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Actions and their keys"))
        tree.setToolTip(self.tr("Press Enter on an action to give it another key"))
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setUniformRowHeights(True)
        tree.setIndentation(16)
        tree.header().setStretchLastSection(True)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _fill(self) -> None:
        for menu in menu_specs():
            head = QTreeWidgetItem(self._tree, [plain(menu.title)])
            head.setFont(0, scaled_font(self.font(), 1.0, is_bold=True))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFirstColumnSpanned(True)
            listed = [entry for entry in menu.entries if isinstance(entry, Do)]
            for entry in listed:
                row = self._rows[entry] = QTreeWidgetItem(head, [plain_label(self._specs[entry])])
                row.setData(0, _NAME, entry.value)
                row.setToolTip(0, self._specs[entry].tip)
            self._groups.append((head, [self._rows[entry] for entry in listed]))
            head.setExpanded(True)
        self._show_keys()

    def _made_editor(self) -> QGridLayout:
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._field = KeyField()
        self._field.setAccessibleName(self.tr("New key"))
        self._field.setToolTip(self.tr("Press the new key here; Tab leaves the field"))
        self._set = QPushButton(self.tr("&Set"))
        self._set.setToolTip(self.tr("Make this the action's only key"))
        self._add = QPushButton(self.tr("&Add"))
        self._add.setToolTip(self.tr("Let the action have this key besides the others"))
        self._clear = QPushButton(self.tr("&No key"))
        self._clear.setToolTip(self.tr("Take the action's keys away"))
        self._reset = QPushButton(self.tr("&Reset"))
        self._reset.setToolTip(self.tr("Give the action its first keys again"))
        self._warning = QuietLabel(is_warning=True)
        self._warning.setWordWrap(True)
        self._warning.setMinimumHeight(2 * self._warning.fontMetrics().lineSpacing())
        self._warning.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._field.keySequenceChanged.connect(self._weigh)
        self._field.editingFinished.connect(self._leave_field)
        self._set.clicked.connect(self._set_key)
        self._add.clicked.connect(self._add_key)
        self._clear.clicked.connect(self._clear_keys)
        self._reset.clicked.connect(self._reset_keys)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.addWidget(self._title, 0, 0, 1, 5)
        for column, part in enumerate((self._field, self._set, self._add, self._clear, self._reset)):
            grid.addWidget(part, 1, column)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._warning, 2, 0, 1, 5)
        return grid

    def _made_foot(self) -> QDialogButtonBox:
        foot = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = foot.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        close.setAutoDefault(False)
        self._reset_all = foot.addButton(self.tr("Reset a&ll keys"), QDialogButtonBox.ButtonRole.ResetRole)
        self._reset_all.setToolTip(self.tr("Give every action its first keys again"))
        for button in (self._reset_all, self._set, self._add, self._clear, self._reset):
            button.setAutoDefault(False)
        self._reset_all.clicked.connect(self._reset_all_keys)
        foot.rejected.connect(self.reject)
        return foot

    # --- what is shown ----------------------------------------------------------------------------

    def _show_keys(self) -> None:
        for name, row in self._rows.items():
            row.setText(1, native(self._keys.keys(name)))
            font = scaled_font(self.font(), 1.0, is_bold=self._keys.is_changed(name))
            row.setFont(1, font)
            lost = [key for key in self._keys.wished(name) if self._keys.holder(key) is not name]
            row.setToolTip(1, self._told_of_lost(lost))

    def _told_of_lost(self, lost: list[str]) -> str:
        if not lost:
            return ""
        holder = self._keys.holder(lost[0])
        words = self.tr("{0} is used by “{1}”.")
        return words.format(native(lost), plain_label(self._specs[holder]) if holder is not None else "")

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        first: QTreeWidgetItem | None = None
        for head, rows in self._groups:
            shown = 0
            for row in rows:
                said = " ".join((head.text(0), row.text(0), row.text(1))).casefold()
                fits = all(word in said for word in words)
                row.setHidden(not fits)
                shown += fits
                first = row if fits and first is None else first
            head.setHidden(not shown)
        if first is not None:
            self._tree.setCurrentItem(first)

    def _choose(self, name: Do) -> None:
        self._tree.setCurrentItem(self._rows[name])

    @property
    def _chosen(self) -> Do | None:
        item = self._tree.currentItem()
        name = item.data(0, _NAME) if item is not None else None
        return Do(name) if name else None

    def _show_chosen(self) -> None:
        self._field.clear()
        self._weigh()

    def _edit(self) -> None:
        self._field.setFocus()

    def _leave_field(self) -> None:
        if self._field.key() and self._set.isEnabled():
            self._set.setFocus()

    def _weigh(self) -> None:
        """Say what the new key would do, and offer what can be done."""
        name, key = self._chosen, self._field.key()
        label = plain_label(self._specs[name]) if name is not None else ""
        self._title.setText(label)
        holder = self._keys.holder(key) if key else None
        is_taken = holder is not None and holder is not name
        warning = ""
        if key and is_for_moving(key):
            warning = self.tr("{0} moves about in every window, so no action can have it.").format(
                native([key])
            )
        elif is_taken and holder is not None:
            words = self.tr("{0} is the key of “{1}”, which loses it if you set it here.")
            warning = words.format(native([key]), plain_label(self._specs[holder]))
        elif key and (menu := _menu_opened_by(key)):
            words = self.tr("{0} opens the menu “{1}”, which loses it if you set it here.")
            warning = words.format(native([key]), menu)
        self._warning.setText(warning)
        self._field.setAccessibleDescription(warning)
        is_usable = bool(key) and name is not None and not is_for_moving(key)
        is_new = is_usable and holder is not name
        self._set.setEnabled(is_new or (is_usable and name is not None and self._keys.keys(name) != (key,)))
        self._add.setEnabled(is_new)
        self._clear.setEnabled(name is not None and bool(self._keys.keys(name)))
        self._reset.setEnabled(name is not None and self._keys.is_changed(name))

    # --- what is changed --------------------------------------------------------------------------

    def _set_key(self) -> None:
        self._give(self._field.key())

    def _add_key(self) -> None:
        name = self._chosen
        if name is not None:
            self._give(*self._keys.keys(name), self._field.key())

    def _clear_keys(self) -> None:
        self._give()

    def _give(self, *keys: str) -> None:
        name = self._chosen
        if name is not None:
            self._take(self._keys.given(name, keys))

    def _reset_keys(self) -> None:
        name = self._chosen
        if name is not None:
            self._take(self._keys.reset(name))

    def _reset_all_keys(self) -> None:
        self._take(self._keys.reset_all())

    def _take(self, keys: KeyMap) -> None:
        self._keys = keys
        self._show_keys()
        self._field.clear()
        self._weigh()
        self._tree.setFocus()
        self.changed.emit(keys)


def _menu_opened_by(key: str) -> str:
    """Return the title of the menu whose letter a key is, with Alt; "" where there is none."""
    for menu in menu_specs():
        letter = menu.title[menu.title.find("&") + 1 :][:1]
        if "&" in menu.title and key == f"Alt+{letter.upper()}":
            return plain(menu.title)
    return ""
