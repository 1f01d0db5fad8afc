"""The strip under the article in which the reader types what to look for."""

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer.find import Query
from viewer.ui.theme import Theme, icon
from viewer.ui.widgets import ENTER_KEYS, DrawnLine, Hairline, IconButton, Panel, QuietLabel

_NARROW_PX = 820  # below, the options stand in a second row
_REMEMBERED = 50  # queries that Up and Down recall
_OPTION_KEYS = (Qt.Key.Key_C, Qt.Key.Key_W, Qt.Key.Key_R, Qt.Key.Key_D)


class _QueryField(DrawnLine):
    """A line edit that leaves Enter, the arrows up and down, and Alt with a letter to the bar around it."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_bars_own = event.key() in {*ENTER_KEYS, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape}
        if is_bars_own or _is_option_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class FindBar(Panel):
    """Asks for searches and shows how many places were found; it searches nothing itself."""

    query_changed = Signal(object)  # Query
    step_requested = Signal(int)  # +1: next match, -1: previous one
    closed = Signal()
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find"))
        self._history: list[Query] = []
        self._recalled: int | None = None
        self._field = _QueryField(
            "find",
            self.tr("Find in article"),
            self.tr("What to look for (Enter: next, Shift+Enter: previous, Up and Down: earlier searches)"),
        )
        self._field.setMinimumWidth(160)
        self._case = IconButton("case", self.tr("Match case"), "Alt+C", checkable=True)
        self._word = IconButton("word", self.tr("Whole words"), "Alt+W", checkable=True)
        self._regex = IconButton("pattern", self.tr("Pattern (regular expression)"), "Alt+R", checkable=True)
        self._accents = IconButton("accents", self.tr("Accents matter"), "Alt+D", checkable=True)
        self._options = (self._case, self._word, self._regex, self._accents)
        self._previous = IconButton("previous", self.tr("Previous match"), "Shift+Enter, Shift+F3")
        self._next = IconButton("next", self.tr("Next match"), "Enter, F3")
        self._list = IconButton("list", self.tr("List all matches"))
        self._close = IconButton("close", self.tr("Close"), "Esc")
        self._count = QLabel()
        self._count.setObjectName("matches")
        self._count.setAccessibleDescription(self.tr("Matches"))
        self._problem_mark = QLabel()
        self._problem = QuietLabel(factor=0.95, is_warning=True)
        self._message = QWidget()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._join()
        self.hand_focus_to(self._field)
        self.show_result(0, 0)

    def open_with(self, phrase: str | None) -> None:
        """Take the keyboard, with a phrase to look for or, for None, the last one; all of it is selected."""
        self.show()
        if phrase and phrase != self._field.text():
            self._field.setText(phrase)
        elif self._field.text():
            self.query_changed.emit(self.query())
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def query(self) -> Query:
        """Return what is asked for now."""
        return Query(
            phrase=self._field.text(),
            case=self._case.isChecked(),
            word=self._word.isChecked(),
            regex=self._regex.isChecked(),
            diacritics=self._accents.isChecked(),
        )

    def set_options(
        self, *, case: bool = False, word: bool = False, regex: bool = False, diacritics: bool = False
    ) -> None:
        """Set the options, as remembered from earlier; nothing is asked for."""
        for button, is_on in zip(self._options, (case, word, regex, diacritics), strict=True):
            was_blocked = button.blockSignals(True)  # noqa: FBT003  (Qt takes it by position)
            button.setChecked(is_on)
            button.blockSignals(was_blocked)
            button.redraw()

    def show_result(
        self, current: int, total: int, *, wrapped: str = "", problem: str = "", searching: bool = False
    ) -> None:
        """Show "current of total" and what is to be said about it.

        Args:
            current: counts from 1; 0 means that none is selected.
            total: how many matches there are.
            wrapped: "start" or "end": the step went on from there.
            problem: why nothing could be looked for, as a sentence.
            searching: the search is still running.
        """
        words = "" if problem else self._counted(current, total, is_searching=searching)
        where = {
            "start": self.tr("Wrapped to the beginning"),
            "end": self.tr("Wrapped to the end"),
        }.get(wrapped, "")
        self._count.setText(" · ".join(part for part in (words, where) if part))
        self._count.setToolTip(self._count.text())
        self._problem.setText(problem)
        self._message.setVisible(bool(problem))
        for button in (self._next, self._previous, self._list):
            button.setEnabled(total > 0)

    def result(self) -> str:
        """Return what is shown of the search; nothing while the bar is closed."""
        return (self._problem.text() or self._count.text()) if self.isVisible() else ""

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        for button in (*self._options, self._previous, self._next, self._list):
            button.set_theme(theme)
        self._close.set_theme(theme, "muted")
        self._problem_mark.setPixmap(icon("warning", theme, "warning").pixmap(16, 16))
        self._field.set_theme(theme)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, super().minimumSizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and _is_option_key(event):
            event.accept()  # else a menu of the window would take Alt and the letter
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in ENTER_KEYS and self._field.hasFocus():
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if is_back else +1)
        elif key == Qt.Key.Key_Escape:
            self._dismiss()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._field.hasFocus():
            self._recall(-1 if key == Qt.Key.Key_Up else +1)
        elif _is_option_key(event):
            self._options[_OPTION_KEYS.index(Qt.Key(key))].toggle()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        self._rows.setDirection(
            directions.TopToBottom if self.width() < _NARROW_PX else directions.LeftToRight
        )

    def _lay_out(self) -> None:
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        first, second, said = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(self._message)
        for widget in (self._field, self._previous, self._next):
            first.addWidget(widget, 1 if widget is self._field else 0)
        for button in self._options:
            second.addWidget(button)
        second.addSpacing(8)
        second.addWidget(self._count, 1)
        second.addWidget(self._list)
        second.addWidget(self._close)
        said.addWidget(self._problem_mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._problem, 1)
        said.setContentsMargins(2, 4, 0, 4)
        for row in (first, second, said):
            row.setSpacing(4)
        said.setSpacing(8)
        self._rows.addLayout(first, 2)
        self._rows.addLayout(second, 3)
        self._rows.setSpacing(4)
        inside = QVBoxLayout()
        inside.setContentsMargins(8, 4, 8, 4)
        inside.setSpacing(0)
        inside.addLayout(self._rows)
        inside.addWidget(self._message)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        outside.addWidget(Hairline())
        outside.addLayout(inside)

    def _join(self) -> None:
        self._field.textChanged.connect(self._ask)
        self._field.textEdited.connect(self._forget_recalled)
        for button in self._options:
            button.toggled.connect(self._ask)
        self._next.clicked.connect(self._step_on)
        self._previous.clicked.connect(self._step_back)
        self._list.clicked.connect(self._request_list)
        self._close.clicked.connect(self._dismiss)

    def _counted(self, current: int, total: int, *, is_searching: bool) -> str:
        if not self._field.text():
            return ""
        if is_searching:
            return self.tr("Searching…")
        if not total:
            return self.tr("No matches")
        if current:
            return self.tr("{0} of {1}").format(QLocale().toString(current), QLocale().toString(total))
        return self.tr("%Ln match(es)", "", total)

    def _ask(self) -> None:
        self.query_changed.emit(self.query())

    def _step_on(self) -> None:
        self._step(+1)

    def _step_back(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        self._remember()
        self.step_requested.emit(by)

    def _request_list(self) -> None:
        self.list_requested.emit()

    def _dismiss(self) -> None:
        self._remember()
        self.closed.emit()

    def _remember(self) -> None:
        query = self.query()
        if not query.phrase:
            return
        self._history = [*(each for each in self._history if each != query), query][-_REMEMBERED:]
        self._recalled = None

    def _recall(self, by: int) -> None:
        """Go to an earlier (-1) or later (+1) search; after the latest one the field is empty."""
        at = self._recalled
        if at is None:
            at = len(self._history)
            if self._history and self._history[-1] == self.query():
                at -= 1
        at += by
        if not self._history or not 0 <= at <= len(self._history):
            return
        self._recalled = at
        query = self._history[at] if at < len(self._history) else Query("")
        if query.phrase:
            self.set_options(case=query.case, word=query.word, regex=query.regex, diacritics=query.diacritics)
        if query.phrase == self._field.text():
            self._ask()
        self._field.setText(query.phrase)

    def _forget_recalled(self) -> None:
        self._recalled = None


def _is_option_key(event: QKeyEvent) -> bool:
    is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
    return is_alt and event.key() in _OPTION_KEYS
