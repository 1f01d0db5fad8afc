"""One value of what a document tells about itself: drawn with its place, pressed for it, corrected in it."""

from collections.abc import Iterator
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from viewer.article.model import Candidate, Evidence, EvidenceKind, Field
from viewer.ui.dates import date_words
from viewer.ui.overriding import override
from viewer.ui.theme import Theme, icon
from viewer.ui.translation import listed
from viewer.ui.widgets import (
    ENTER_KEYS,
    IconButton,
    draw_paragraph,
    drawing_px,
    mirrored,
    paragraph_height,
    scaled_font,
    trimmed,
)

_INDENT_PX = 12
_MARGIN_PX = 4  # above and below a row's words
_GAP_PX = 2
_MOST_LINES = 200  # of a value shown whole; a longer one is elided at its end
_ON_ONE_LINE = frozenset({"path"})  # elided in its middle
_APART_PX = 12  # between a label and where its value stands
_CHOSEN = frozenset({"encoding"})  # values that are not typed
_YEAR_UNKNOWN = "XXXX-"  # EDTF
_RTL_MARK = "\u200f"


class _ValueEdit(QLineEdit):
    """The line in which a value is corrected: Enter accepts, Esc leaves."""

    accepted = Signal()
    left = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Fold(NamedTuple):
    """Where a row's parts begin from its top in some width, and how high it is, in px."""

    value: int
    hint: int
    note: int
    height: int


class _Drawn(QWidget):
    """A row's words, drawn: label and place, the value under them, remarks under that.

    The line to type in, the pencil and the button at the foot are given their places once there are any.
    """

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self.name = name
        self.words = ""
        self.where = ""
        self.note = ""
        self._label = label
        self.leads_somewhere = False
        self._folds: dict[int, _Fold] = {}  # by width; layouts ask a dozen times
        self._edit_made: _ValueEdit | None = None
        self._button_made: IconButton | None = None
        self._take_back_made: QToolButton | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_editing(self) -> bool:
        """Whether the line to type in is open."""
        return self._edit_made is not None and not self._edit_made.isHidden()

    @property
    def hint(self) -> str:
        """What the line to type in expects, as it is said under it."""
        if self.name == "date":
            return self.tr("For example 2005-03-14, 2005-03 or XXXX-03-14. Enter keeps it, Esc leaves.")
        if self.name == "language":
            return self.tr("A language code, for example en or ko. Enter keeps it, Esc leaves.")
        return self.tr("Enter keeps it, Esc leaves.")

    @override
    def heightForWidth(self, width: int) -> int:
        return self._fold(width).height

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), 160)
        return QSize(width, self._fold(width).height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_parts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._fold_anew()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette, fold = QPainter(self), self.palette(), self._fold(self.width())
        area = self.rect().adjusted(_INDENT_PX, 0, -_INDENT_PX, 0)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setFont(self._small_font)
        metrics = painter.fontMetrics()
        baseline = _MARGIN_PX + metrics.ascent()
        label_px = metrics.horizontalAdvance(self._label)
        where = metrics.elidedText(
            self.where, Qt.TextElideMode.ElideRight, area.width() - label_px - _APART_PX
        )
        ends = (area.x(), area.right() + 1 - metrics.horizontalAdvance(where))
        if self.isRightToLeft():
            ends = (area.right() + 1 - label_px, area.x())
        painter.drawText(ends[0], baseline, self._label)
        painter.drawText(ends[1], baseline, where)
        area.setTop(fold.note)
        area = trimmed(area, 0, area.width() - self._note_px(self.width()), is_rtl=self.isRightToLeft())
        for remark in filter(None, self.note.split("\n")):
            area.setTop(area.top() + draw_paragraph(painter, area, self._said(remark), _MOST_LINES))
        area.setTop(fold.hint)
        if self.is_editing:
            draw_paragraph(painter, area, self._said(self.hint), _MOST_LINES)
        else:
            self._paint_value(painter, fold)
        painter.end()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._attend()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._attend()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._attend()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._attend()

    def _said(self, sentence: str) -> str:
        """Return a sentence of the program as it runs in this window, whatever the value it begins with."""
        return f"{_RTL_MARK}{sentence}" if self.isRightToLeft() else sentence

    def _attend(self) -> None:
        """Look anew whether the pointer or the keyboard is here."""
        self.update()

    def _paint_value(self, painter: QPainter, fold: _Fold) -> None:
        palette = self.palette()
        frame = self._value_area(self.width(), fold)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1))
            painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        is_lit = self.leads_somewhere and self.underMouse()
        painter.setPen(palette.color(QPalette.ColorRole.Link if is_lit else QPalette.ColorRole.WindowText))
        painter.setFont(self._value_font)
        area = frame.adjusted(4, 2, -4, -2)
        words = self.words
        if self.name in _ON_ONE_LINE:
            words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, area.width())
        draw_paragraph(painter, area, words, _MOST_LINES)

    def _fold(self, width: int) -> _Fold:
        fold = self._folds.get(width)
        if fold is None:
            fold = self._folds[width] = self._folded(width)
        return fold

    def _folded(self, width: int) -> _Fold:
        value = _MARGIN_PX + QFontMetrics(self._small_font).height() + _GAP_PX
        at = value + self._button_px
        if self._edit_made is not None and self.is_editing:
            hint = at = max(at, value + self._edit_made.sizeHint().height()) + _GAP_PX
            at += paragraph_height(self.hint, self._small_font, self._note_px(width), _MOST_LINES)
        else:
            hint = at
            words_px = self._value_area(width, None).width() - 8
            most = 1 if self.name in _ON_ONE_LINE else _MOST_LINES
            at = max(at, value + paragraph_height(self.words, self._value_font, words_px, most) + 4)
        note = at + (_GAP_PX if self.note else 0)
        at = note
        for remark in filter(None, self.note.split("\n")):
            at += paragraph_height(remark, self._small_font, self._note_px(width), _MOST_LINES)
        button = self._take_back_made
        if button is not None and not button.isHidden():
            at = max(at, note + button.sizeHint().height())
        return _Fold(value, hint, note, at + _MARGIN_PX)

    def _value_area(self, width: int, fold: _Fold | None) -> QRect:
        """Return where the value stands with the room for its outline; the pencil's is beside it."""
        left = _INDENT_PX - 4
        fold = fold or _Fold(0, 0, 0, 0)
        height = (fold.note - (_GAP_PX if self.note else 0)) - fold.value
        area = QRect(left, fold.value, width - left - 8 - self._button_px - 4, height)
        return self._mirrored(area, width)

    def _note_px(self, width: int) -> int:
        button = self._take_back_made
        taken = button.sizeHint().width() + 4 if button is not None and not button.isHidden() else 0
        return width - 2 * _INDENT_PX - taken

    def _fold_anew(self) -> None:
        self._folds.clear()
        self.__dict__.pop("_small_font", None)
        self.__dict__.pop("_button_px", None)
        self.__dict__.pop("_value_font", None)
        self._place_parts()
        self.updateGeometry()
        self.update()

    def _place_parts(self) -> None:
        """Put what the hand or the keyboard brought up where the words leave room for it."""
        if not (self._edit_made or self._button_made or self._take_back_made):
            return
        width = self.width()
        fold = self._fold(width)
        if self._edit_made is not None:
            area = QRect(_INDENT_PX - 4, fold.value, width - 16, self._edit_made.sizeHint().height())
            self._edit_made.setGeometry(area)
        if self._button_made is not None:
            area = QRect(width - 8 - self._button_px, fold.value, self._button_px, self._button_px)
            self._button_made.move(self._mirrored(area, width).topLeft())
        if self._take_back_made is not None:
            size = self._take_back_made.sizeHint()
            area = QRect(QPoint(width - 8 - size.width(), fold.note), size)
            self._take_back_made.setGeometry(self._mirrored(area, width))

    def _mirrored(self, part: QRect, width: int) -> QRect:
        return mirrored(part, QRect(0, 0, width, 1), is_rtl=self.isRightToLeft())

    @cached_property
    def _button_px(self) -> int:
        return drawing_px(self.font()) + 8

    @cached_property
    def _small_font(self) -> QFont:
        return scaled_font(self.font(), 0.85)

    @cached_property
    def _value_font(self) -> QFont:
        return scaled_font(self.font(), 1.08, is_bold=True) if self.name == "title" else self.font()


class ValueRow(_Drawn):
    """One value under its label: pressed it asks for its evidence, its pencil opens a line to correct it.

    What only the hand or the keyboard brings up is made when it does: the first view has some twenty rows to
    show.
    """

    evidence_wanted = Signal(object)  # Evidence
    value_given = Signal(str, str)  # name, new value
    choice_wanted = Signal(str)  # name: its values are chosen from a list
    emptied = Signal(str)  # name: the reader left a value that the document does not state unsaid

    def __init__(self, name: str, label: str, *, is_correctable: bool) -> None:
        super().__init__(name, label)
        self.is_correctable = is_correctable
        self._field: Field | None = None
        self._copied = ""
        self._theme: Theme | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_field(self, field: Field | None) -> None:
        """Show a value with its evidence; None where the document states none."""
        self._field = field
        self.setVisible(field is not None or self.is_editing)
        if field is None:
            return
        evidence = field.evidence
        if evidence.kind is EvidenceKind.USER or self._take_back_made is not None:
            self._take_back.setVisible(evidence.kind is EvidenceKind.USER)
        self.show_words(
            _shown(field, self.name),
            field.value,
            where=_where(field),
            note="\n".join(_remarks(field, self.name)),
        )
        self.leads_somewhere = True
        self.setToolTip(_tip(evidence))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def press(self) -> None:
        """Ask for the value's evidence, as a click does."""
        self._want_evidence()

    def parts(self) -> list[QWidget]:
        """Return what takes the keyboard in this row, in the order of Tab."""
        made = (self, self._edit_made, self._button_made, self._take_back_made)
        return [part for part in made if part is not None]

    def show_words(self, display: str, copied: str, *, where: str = "", note: str = "") -> None:
        """Show a text, and say what copying it gives."""
        self.words, self.where, self.note = display, where, note
        self._copied = copied
        self.setAccessibleName(self.tr("{0}: {1}").format(self._label, display))
        self.setAccessibleDescription("; ".join(part for part in (where, note) if part))
        if self._field is None:
            self.setToolTip(copied)
        self._fold_anew()

    def start_editing(self) -> None:
        """Open the line to type in, with the value as it stands."""
        if not self.is_correctable:
            return
        if self.name in _CHOSEN:
            self.choice_wanted.emit(self.name)
            return
        if not self.is_editing:
            self._edit.setText(self._field.value if self._field else "")
        self._set_editing(is_on=True)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.end(False)  # noqa: FBT003  (Qt takes it by position)
        self._edit.home(True)  # noqa: FBT003  (all selected, with the beginning of a long value in sight)

    def stop_editing(self) -> None:
        """Close the line to type in; what was typed is dropped."""
        had_keys = self._edit.hasFocus()
        self._set_editing(is_on=False)
        self.setVisible(self._field is not None)
        if self._field is None:
            self.emptied.emit(self.name)
        elif had_keys:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_value(self) -> None:
        """Put the value on the clipboard."""
        QGuiApplication.clipboard().setText(self._copied)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        if self._button_made is not None:
            self._button_made.set_theme(theme, "muted")
        if self._take_back_made is not None:
            self._take_back_made.setIcon(icon("undo", theme, "muted"))

    def context_menu(self) -> QMenu:
        """Return what can be done with the value, as a menu for the caller to show."""
        menu = QMenu(self)
        if self._field is not None:
            menu.addAction(self.tr("Show Where It Stands"), self._want_evidence)
        menu.addAction(self.tr("Copy Value"), self.copy_value)
        if self.is_correctable:
            menu.addAction(self.tr("Correct…"), self.start_editing)
            choices = list(_choices(self._field)) if self._field else []
            submenu = menu.addMenu(self.tr("Correct To"))
            submenu.menuAction().setVisible(bool(choices))
            for choice in choices:
                submenu.addAction(choice.replace("&", "&&")).setData(choice)
            submenu.triggered.connect(self._give_choice)
        if self._field is not None and self._field.evidence.kind is EvidenceKind.USER:
            menu.addAction(self.tr("Take Back the Correction"), self._give_back)
        return menu

    # --- keys and the mouse -----------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.start_editing()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_value()
        elif event.key() in {*ENTER_KEYS, Qt.Key.Key_Space}:
            self._want_evidence()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._want_evidence()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:  # of the pencil
            self._attend()
        return super().eventFilter(watched, event)

    # --- what is made when it is needed -----------------------------------------------------------

    @property
    def _edit(self) -> _ValueEdit:
        if self._edit_made is None:
            edit = self._edit_made = _ValueEdit(self)
            edit.setAccessibleName(self._label)
            edit.setToolTip(self.tr("Enter keeps the value, Esc leaves it as it was"))
            edit.accepted.connect(self._accept)
            edit.left.connect(self.stop_editing)
            edit.hide()
            QWidget.setTabOrder(self, edit)
        return self._edit_made

    @property
    def _button(self) -> IconButton:
        if self._button_made is None:
            drawing, tip, keys = ("pencil", self.tr("Correct {0}"), "F2")
            if not self.is_correctable:
                drawing, tip, keys = ("copy", self.tr("Copy {0}"), QKeySequence("Ctrl+C").toString())
            button = self._button_made = IconButton(drawing, tip.format(self._label), keys, parent=self)
            button.setFixedSize(self._button_px, self._button_px)
            button.setCursor(Qt.CursorShape.ArrowCursor)
            button.installEventFilter(self)
            button.clicked.connect(self.start_editing if self.is_correctable else self.copy_value)
            button.hide()
            if self._theme is not None:
                button.set_theme(self._theme, "muted")
            self._place_parts()
            QWidget.setTabOrder(self, button)
        return self._button_made

    @property
    def _take_back(self) -> QToolButton:
        if self._take_back_made is None:
            button = self._take_back_made = QToolButton(self)
            button.setText(self.tr("Take back"))
            button.setToolTip(self.tr("Drop the correction and show what the document says"))
            button.setAccessibleName(self.tr("Take back the correction of {0}").format(self._label))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setCursor(Qt.CursorShape.ArrowCursor)
            button.setFont(scaled_font(self.font(), 0.85))
            button.clicked.connect(self._give_back)
            if self._theme is not None:
                button.setIcon(icon("undo", self._theme, "muted"))
            QWidget.setTabOrder(self._button_made or self, button)
        return self._take_back_made

    def _set_editing(self, *, is_on: bool) -> None:
        self._edit.setVisible(is_on)
        self._fold_anew()
        if is_on:
            self.show()
        self._attend()

    @override
    def _attend(self) -> None:
        super()._attend()
        has_keys = self._button_made is not None and self._button_made.hasFocus()
        is_wanted = self.underMouse() or self.hasFocus() or has_keys
        if is_wanted or self._button_made is not None:
            self._button.setVisible(is_wanted and not self.is_editing)

    def _want_evidence(self) -> None:
        """Ask for the place the value came from; of a correction, the place of what the document says."""
        if self._field is None:
            return
        evidence = self._field.evidence
        if evidence.kind is EvidenceKind.USER and self._field.candidates:
            evidence = self._field.candidates[0].evidence
        self.evidence_wanted.emit(evidence)

    def _give_choice(self, action: QAction) -> None:
        self.value_given.emit(self.name, str(action.data()))

    def _give_back(self) -> None:
        self.value_given.emit(self.name, "")

    def _accept(self) -> None:
        value = self._edit.text().strip()
        before = self._field.value if self._field else ""
        is_correction = self._field is not None and self._field.evidence.kind is EvidenceKind.USER
        self.stop_editing()
        if value != before and (value or is_correction):
            self.value_given.emit(self.name, value)


def _where(field: Field) -> str:
    """Say in a word or two where a value stands."""
    translate = QCoreApplication.translate
    evidence = field.evidence
    if evidence.kind is EvidenceKind.USER:
        if field.candidates:
            return translate("Metadata", "corrected by you")
        return translate("Metadata", "added by you")
    if evidence.kind is EvidenceKind.FILE:
        return translate("Metadata", "file")
    if evidence.kind is EvidenceKind.MARKUP and evidence.detail:
        lined = translate("Metadata", "{0}, line {1}")
        return evidence.detail if evidence.line is None else lined.format(evidence.detail, evidence.line)
    plain, lined = {
        EvidenceKind.TEXT: (translate("Metadata", "text"), translate("Metadata", "line {0}")),
        EvidenceKind.FURNITURE: (translate("Metadata", "page line"), translate("Metadata", "page line {0}")),
        EvidenceKind.MARKUP: (
            translate("Metadata", "page code"),
            translate("Metadata", "page code, line {0}"),
        ),
    }[evidence.kind]
    return plain if evidence.line is None else lined.format(evidence.line)


def _tip(evidence: Evidence) -> str:
    translate = QCoreApplication.translate
    parts = [translate("Metadata", "“{0}”").format(evidence.quote)] if evidence.quote else []
    if evidence.detail:
        parts.append(evidence.detail)
    if evidence.kind is not EvidenceKind.USER:
        parts.append(translate("Metadata", "Enter or a click shows where it stands"))
    return "\n".join(parts)


def _remarks(field: Field, name: str) -> Iterator[str]:
    """Say under a value what else was found: the document's word, candidates, how a guess was made."""
    translate = QCoreApplication.translate
    others = field.candidates
    if field.evidence.kind is EvidenceKind.USER and others:
        yield translate("Metadata", "The document says “{0}”").format(others[0].value)
        others = others[1:]
    if field.evidence.kind is EvidenceKind.FILE and field.evidence.detail:
        yield _sentence(field.evidence.detail)
    years = [each for each in others if name == "date" and _is_year(each.value)]
    if years:
        known = listed(each.value for each in years)
        if years[0].evidence.quote:
            words = translate("Metadata", "“{0}” fits the years {1}").format(years[0].evidence.quote, known)
        else:
            words = translate("Metadata", "Years that fit: {0}").format(known)
        yield words
    for (reason, where), group in groupby((each for each in others if each not in years), key=_ground):
        values = listed(each.value for each in group)
        words = translate("Metadata", "Also {0}: {1}") if reason else translate("Metadata", "Also {0}")
        told = words.format(values, reason)
        yield translate("Metadata", "{0} ({1})").format(told, where) if where else told


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _ground(candidate: Candidate) -> tuple[str, str]:
    """Return why a candidate was not taken, and which part of the page's code speaks for it."""
    evidence = candidate.evidence
    return candidate.reason, evidence.detail if evidence.kind is EvidenceKind.MARKUP else ""


def _is_year(value: str) -> bool:
    return len(value) == 4 and value.isdecimal()


def _choices(field: Field) -> Iterator[str]:
    """Yield the values a reader may well correct to: what was found beside the one shown."""
    is_corrected = field.evidence.kind is EvidenceKind.USER
    stated = field.candidates[0].value if is_corrected and field.candidates else field.value
    for each in field.candidates[1 if is_corrected else 0 :]:
        if _is_year(each.value) and stated.startswith(_YEAR_UNKNOWN):
            yield each.value + stated[4:]
        else:
            yield each.value


def _shown(field: Field, name: str) -> str:
    """Return a value for people; a language by its name, a date as people here write it."""
    if name == "date":
        return date_words(field.value, field.display)
    language = QLocale(field.value).language()
    if name != "language" or field.display != field.value or language is QLocale.Language.C:
        return field.display
    words = QCoreApplication.translate("Metadata", "{0} ({1})")
    return words.format(QLocale.languageToString(language), field.value)
