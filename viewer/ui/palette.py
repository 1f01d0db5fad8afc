"""Every action and place by its name: type some of it, press Enter."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from viewer.ui.announcing import announce
from viewer.ui.palette_search import Entry, Found, Kind
from viewer.ui.theme import Theme
from viewer.ui.widgets import DrawnLine, Hairline, LazyRows, QuietLabel, RowList

_Index = QModelIndex | QPersistentModelIndex
_WIDTH_PX = 640
_ROWS = 12
_MOST = 60
_MOST_OF_A_KIND = 24
_SPOKEN_AFTER_MS = 400
_MOVING = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class _Rows(LazyRows):
    def __init__(self, describe: Callable[[Entry], str], parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._describe = describe

    def show_entries(self, entries: list[Entry]) -> None:
        self.entries = entries
        self.reset_rows(len(entries))

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._describe(entry)
        return (entry.why_not or entry.more) if role == Qt.ItemDataRole.ToolTipRole else None


class _Delegate(QStyledItemDelegate):
    """Draws a name on the left, and on the right what kind of thing it is and its keys."""

    def __init__(self, rows: RowList, kind_of: Callable[[Entry], str], theme: Theme) -> None:
        super().__init__(rows)
        self._rows = rows
        self._kind_of = kind_of
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, self._rows.fontMetrics().height() + 12)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        area = self._rows.visualRect(self._rows.model().index(index.row(), 0))
        if not isinstance(model, _Rows):
            return
        entry = model.entries[index.row()]
        painter.save()
        self._rows.draw_ground(painter, area, index, self._theme)
        within = area.adjusted(16, 0, -16, 0)
        metrics = QFontMetrics(painter.font())
        aside = self._aside(entry, metrics, within.width() // 2)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(within, _towards_end(self._rows), aside)
        room = within.width() - metrics.horizontalAdvance(aside) - 24
        left = within.left() if self._rows.isLeftToRight() else within.right() - room
        painter.setPen(self._theme.colour("muted" if entry.why_not else "ink"))
        name = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, room)
        at_start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(QRect(left, within.top(), room, within.height()), at_start, name)
        painter.restore()

    def _aside(self, entry: Entry, metrics: QFontMetrics, room: int) -> str:
        parts = (entry.why_not or entry.beside, self._kind_of(entry))
        return metrics.elidedText("   ".join(filter(None, parts)), Qt.TextElideMode.ElideMiddle, room)


def _towards_end(view: QWidget) -> int:
    side = Qt.AlignmentFlag.AlignRight if view.isLeftToRight() else Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignVCenter | side


class Palette(QDialog):
    """Asks for something by its name.

    Signals:
        typed(str): the reader typed; answer with `show_found`.
        chosen(Entry): the reader chose it, and the palette is gone.
    """

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Commands"))
        self._has_moved = False  # the reader has gone down the list
        self._line = DrawnLine(
            "find",
            self.tr("Action or place"),
            self.tr("Type some of a name and press Enter; begin with > for actions alone"),
        )
        self._line.setPlaceholderText(self.tr("Action, document, heading, paragraph or note"))
        self._line.set_theme(theme)
        self._list = RowList()
        self._list.setAccessibleName(self.tr("What fits"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = _Rows(self.describe, self._list)
        self._list.setModel(self._rows)
        self._list.setItemDelegate(_Delegate(self._list, self.kind_of, theme))
        self._foot = QuietLabel()
        self._foot.setContentsMargins(16, 6, 16, 8)
        self._lay_out()
        self._speak = QTimer(self, singleShot=True, interval=_SPOKEN_AFTER_MS)
        self._speak.timeout.connect(self._tell_first)
        self._line.installEventFilter(self)
        self._line.textChanged.connect(self._take_typed)
        self._list.row_opened.connect(self._choose)

    def ask(self) -> None:
        """Come up over the window."""
        over = self.parentWidget()
        width = min(_WIDTH_PX, over.width() - 48) if over is not None else _WIDTH_PX
        row = self._list.fontMetrics().height() + 12
        self._list.setFixedHeight(row * _ROWS)
        self.setFixedWidth(width)
        self.adjustSize()
        if over is not None:
            top = over.mapToGlobal(over.rect().topLeft())
            self.move(
                top.x() + (over.width() - width) // 2,
                top.y() + max(min(96, over.height() - self.height()), 0),
            )
        self.open()
        self._line.setFocus()
        self.typed.emit("")

    def show_found(self, found: Sequence[Found], *, is_all: bool) -> None:
        """List what fits what is typed; `is_all` says that nothing more will be found."""
        before = self._chosen_entry() if self._has_moved else None
        entries = listed(found)
        self._rows.show_entries(entries)
        names = [(each.kind, each.name, each.beside) for each in entries]
        kept = (before.kind, before.name, before.beside) if before is not None else None
        self._list.choose_row(names.index(kept) if kept in names else 0)
        self._tell(is_all=is_all)
        if is_all:
            self._speak.start()

    def describe(self, entry: Entry) -> str:
        """Return an entry in words, as a screen reader says it."""
        parts = (entry.name, entry.beside, self.kind_of(entry), entry.why_not)
        return ", ".join(filter(None, parts))

    def kind_of(self, entry: Entry) -> str:
        """Return what an entry is called."""
        return {
            Kind.ACTION: "",
            Kind.DOCUMENT: self.tr("open document"),
            Kind.HEADING: self.tr("heading"),
            Kind.NOTE: self.tr("note"),
            Kind.PARAGRAPH: self.tr("paragraph"),
            Kind.RECENT: self.tr("recent file"),
        }[entry.kind]

    @property
    def entries(self) -> list[Entry]:
        """What is listed."""
        return self._rows.entries

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        box = QVBoxLayout(frame)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 10)
        top.addWidget(self._line)
        box.addLayout(top)
        box.addWidget(Hairline())
        box.addWidget(self._list)
        box.addWidget(Hairline())
        box.addWidget(self._foot)

    def _take_typed(self, words: str) -> None:
        self._has_moved = False
        self.typed.emit(words)

    def _tell(self, *, is_all: bool) -> None:
        count = len(self.entries)
        if not count and is_all:
            self._foot.setText(self.tr("Nothing fits; type fewer letters, or other words."))
        elif is_all:
            self._foot.setText(self.tr("%n found; Enter chooses, Esc leaves", "", count))
        else:
            self._foot.setText(self.tr("%n found so far…", "", count))

    def _tell_first(self) -> None:
        entry = self._chosen_entry()
        said = (self._foot.text(), self.describe(entry)) if entry is not None else (self._foot.text(),)
        announce(self._line, ". ".join(said))

    def _chosen_entry(self) -> Entry | None:
        row = self._list.currentIndex().row()
        return self.entries[row] if 0 <= row < len(self.entries) else None

    def _choose(self, _row: int = 0) -> None:
        entry = self._chosen_entry()
        if entry is None:
            return
        if entry.why_not:
            self._foot.setText(self.tr("“{0}” cannot be done now: {1}.").format(entry.name, entry.why_not))
            announce(self._line, self._foot.text(), is_urgent=True)
            return
        self.accept()
        self.chosen.emit(entry)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in _MOVING:
            self._move(event)
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose()
            return True
        return super().eventFilter(watched, event)

    def _move(self, event: QKeyEvent) -> None:
        row, count = self._list.currentIndex().row(), len(self.entries)
        if not count:
            return
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
        step = by[Qt.Key(event.key())]
        wanted = (row + step) % count if abs(step) == 1 else min(max(row + step, 0), count - 1)
        self._has_moved = True
        self._list.choose_row(wanted)
        self._speak.stop()
        entry = self._chosen_entry()
        if entry is not None:
            announce(self._line, self.describe(entry), is_urgent=True)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()


def listed(found: Sequence[Found]) -> list[Entry]:
    """Return what is listed of what was found, in its order: of each kind so many at most."""
    counts: dict[Kind, int] = {}
    entries: list[Entry] = []
    for each in sorted(found, key=lambda each: each.rank):
        kind = each.entry.kind
        counts[kind] = counts.get(kind, 0) + 1
        if kind is Kind.ACTION or counts[kind] <= _MOST_OF_A_KIND:
            entries.append(each.entry)
    is_open = len(entries) > _MOST and any(each.kind is not Kind.ACTION for each in entries)
    return entries[: 2 * _MOST] if is_open else entries
