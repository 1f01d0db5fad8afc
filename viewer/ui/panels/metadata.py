"""What the document tells about itself, each value with the place that says so and a way to correct it."""

from collections.abc import Iterator
from functools import cached_property
from itertools import groupby, pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSpacerItem,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.article.model import Article, Candidate, Evidence, EvidenceKind, Field
from viewer.ui.overriding import override
from viewer.ui.theme import Theme, icon
from viewer.ui.widgets import (
    ENTER_KEYS,
    EmptyState,
    Hairline,
    IconButton,
    Panel,
    QuietLabel,
    WrappedText,
    scaled_font,
)

_ORDER = (
    "title",
    "author",
    "agency",
    "via",
    "place",
    "date",
    "section",
    "site",
    "publisher",
    "url",
    "language",
)
_EXACT_WORDS_UP_TO = 500_000  # characters; counting the words of more would hold up the window
_SAMPLE = 100_000  # characters whose words are counted instead
_HASH_HEAD = 12  # digits shown of a digest; they also stand in the name of the notes file
_BUTTON_PX = 24
_YEAR_UNKNOWN = "XXXX-"  # EDTF


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


class _Row(Panel):
    """One value under its label: pressed it asks for its evidence, its pencil opens a line to correct it.

    What only the hand or the keyboard brings up is made when it does: a window has some twenty rows to show.
    """

    evidence_wanted = Signal(object)  # Evidence
    value_given = Signal(str, str)  # name, new value
    emptied = Signal(str)  # name: the reader left a value that the document does not state unsaid

    def __init__(self, name: str, label: str, *, is_correctable: bool) -> None:
        super().__init__()
        self.name = name
        self._label_text = label
        self._is_correctable = is_correctable
        self._field: Field | None = None
        self._copied = ""
        self._label = QuietLabel(label, factor=0.85)
        self._where = QuietLabel(factor=0.85)
        self._value = WrappedText()
        self._note = QuietLabel(factor=0.85)
        self._theme: Theme | None = None
        self._edit_made: _ValueEdit | None = None
        self._button_made: IconButton | None = None
        self._take_back_made: QToolButton | None = None
        self._body = QHBoxLayout()
        self._foot = QHBoxLayout()
        self._lay_out()
        self.hand_focus_to(self._value)
        self._value.installEventFilter(self)
        self._value.pressed.connect(self._want_evidence)

    @property
    def is_editing(self) -> bool:
        """Whether the line to type in is open."""
        return self._edit_made is not None and not self._edit_made.isHidden()

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
        self._value.setToolTip(_tip(evidence))

    def parts(self) -> list[QWidget]:
        """Return what takes the keyboard in this row, in the order of Tab."""
        made = (self._value, self._edit_made, self._button_made, self._take_back_made)
        return [part for part in made if part is not None]

    def show_words(self, display: str, copied: str, *, where: str = "", note: str = "") -> None:
        """Show a text, and say what copying it gives."""
        self._copied = copied
        is_path = self.name == "path"
        self._value.set_text(display, is_pressable=self._field is not None, is_one_line=is_path)
        self._value.setAccessibleName(self.tr("{0}: {1}").format(self._label_text, display))
        self._value.setAccessibleDescription("; ".join(part for part in (where, note) if part))
        if self._field is None:
            self._value.setToolTip(copied)
        self._where.setText(where)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def start_editing(self) -> None:
        """Open the line to type in, with the value as it stands."""
        if not self._is_correctable:
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
            self._value.setFocus(Qt.FocusReason.OtherFocusReason)

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

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_f2 = event.key() == Qt.Key.Key_F2
            if is_f2 or (event.matches(QKeySequence.StandardKey.Copy) and not self.is_editing):
                event.accept()  # else the window's own Ctrl+C would copy from the article
                return True
        was_handled = super().event(event)
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self._show_button()
        return was_handled

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.start_editing()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_value()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def context_menu(self) -> QMenu:
        """Return what can be done with the value, as a menu for the caller to show."""
        menu = QMenu(self)
        if self._field is not None:
            menu.addAction(self.tr("Show Where It Stands"), self._want_evidence)
        menu.addAction(self.tr("Copy Value"), self.copy_value)
        if self._is_correctable:
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

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._show_button()
        return super().eventFilter(watched, event)

    @property
    def _edit(self) -> _ValueEdit:
        if self._edit_made is None:
            edit = self._edit_made = _ValueEdit()
            edit.setAccessibleName(self._label_text)
            edit.setToolTip(self.tr("Enter keeps the value, Esc leaves it as it was"))
            edit.accepted.connect(self._accept)
            edit.left.connect(self.stop_editing)
            edit.hide()
            self._body.insertWidget(1, edit, 1)
            QWidget.setTabOrder(self._value, edit)
        return self._edit_made

    @cached_property
    def _hint(self) -> QuietLabel:
        words = self.tr("Enter keeps it, Esc leaves.")
        if self.name == "date":
            words = self.tr("For example 2005-03-14, 2005-03 or XXXX-03-14. Enter keeps it, Esc leaves.")
        elif self.name == "language":
            words = self.tr("A language code, for example en or ko. Enter keeps it, Esc leaves.")
        hint = QuietLabel(words, factor=0.85)
        hint.setContentsMargins(4, 0, 0, 0)
        self._column.insertWidget(2, hint)
        return hint

    @property
    def _button(self) -> IconButton:
        if self._button_made is None:
            drawing, tip, keys = ("pencil", self.tr("Correct {0}"), "F2")
            if not self._is_correctable:
                drawing, tip, keys = ("copy", self.tr("Copy {0}"), QKeySequence("Ctrl+C").toString())
            button = self._button_made = IconButton(drawing, tip.format(self._label_text), keys)
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            button.setFixedSize(_BUTTON_PX, _BUTTON_PX)
            button.installEventFilter(self)
            button.clicked.connect(self.start_editing if self._is_correctable else self.copy_value)
            button.hide()
            if self._theme is not None:
                button.set_theme(self._theme, "muted")
            self._body.removeItem(self._room)
            self._body.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            QWidget.setTabOrder(self._value, button)
        return self._button_made

    @property
    def _take_back(self) -> QToolButton:
        if self._take_back_made is None:
            button = self._take_back_made = QToolButton()
            button.setText(self.tr("Take back"))
            button.setToolTip(self.tr("Drop the correction and show what the document says"))
            button.setAccessibleName(self.tr("Take back the correction of {0}").format(self._label_text))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setFont(scaled_font(self.font(), 0.85))
            button.clicked.connect(self._give_back)
            if self._theme is not None:
                button.setIcon(icon("undo", self._theme, "muted"))
            self._foot.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            QWidget.setTabOrder(self._button_made or self._value, button)
        return self._take_back_made

    def _lay_out(self) -> None:
        if self.name == "title":
            self._value.setFont(scaled_font(self.font(), 1.08, is_bold=True))
        self._where.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._note.hide()
        self._room = QSpacerItem(_BUTTON_PX, _BUTTON_PX)  # kept for the button
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 4, 0)
        self._foot.setContentsMargins(4, 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 4, 8, 4)
        self._column.setSpacing(2)
        for row in (head, self._body, self._foot):
            self._column.addLayout(row)
        head.addWidget(self._label)
        head.addWidget(self._where, 1)
        self._body.addWidget(self._value, 1)
        self._body.addSpacerItem(self._room)
        self._foot.addWidget(self._note, 1)

    def _set_editing(self, *, is_on: bool) -> None:
        self._edit.setVisible(is_on)
        self._hint.setVisible(is_on)
        self._value.setVisible(not is_on)
        if is_on:
            self.show()
        self._show_button()

    def _show_button(self) -> None:
        has_keys = self._button_made is not None and self._button_made.hasFocus()
        is_wanted = self.underMouse() or self._value.hasFocus() or has_keys
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


class MetadataPanel(Panel):
    """Shows what the document states and where, and what it does not state; takes corrections."""

    evidence_requested = Signal(object)  # Evidence
    correction_requested = Signal(str, str)  # name, new value; "" takes the correction back

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self._theme: Theme | None = None
        self._labels = field_labels()
        self._rows: dict[str, _Row] = {}  # of what was stated or typed once
        self._file_rows: dict[str, _Row] = {}
        self._stated = QVBoxLayout()
        self._of_file = QVBoxLayout()
        self._missing = QuietLabel()
        self._add = IconButton("plus", self.tr("Add a value the document does not state"))
        self._additions = QMenu(self._add)
        self._add.setMenu(self._additions)
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._additions.aboutToShow.connect(self._list_additions)
        self._additions.triggered.connect(self._edit_chosen)
        self._empty = EmptyState()
        self._empty.setText(self.tr("Nothing is open. What a document tells about itself is shown here."))
        self._scroll = QScrollArea()
        self._stack = QStackedLayout(self)
        self._lay_out()
        self.show_article(None)

    def show_article(self, article: Article | None) -> None:
        """Show an article's fields, with the reader's corrections already in them."""
        if article is None or article is not self._article:
            self._take(article)

    def _take(self, article: Article | None) -> None:
        before, self._article = self._article, article
        is_another = before is None or article is None or before.source.path != article.source.path
        if is_another:
            for row in self._every_row():
                if row.is_editing:
                    row.stop_editing()
        if article is None:
            self._stack.setCurrentWidget(self._empty)
            return
        if is_another:
            self._scroll.verticalScrollBar().setValue(0)
        for name in _ORDER:
            if name in article.metadata or name in self._rows:
                self._row(name).show_field(article.metadata.get(name))
        self._show_file(article)
        self._order_tabs()
        self._show_missing()
        first = next((name for name in _ORDER if name in article.metadata), "encoding")
        self.hand_focus_to(self._row(first))
        self._stack.setCurrentWidget(self._scroll)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self._add.set_theme(theme, "muted")
        for row in self._every_row():
            row.set_theme(theme)

    def edit(self, name: str) -> None:
        """Open the line in which a value is corrected or added; an unknown name does nothing."""
        if name not in self._labels or self._article is None:
            return
        row = self._row(name)
        self._order_tabs()
        row.start_editing()
        self._show_missing()
        self._scroll.ensureWidgetVisible(row, 0, 8)

    def _every_row(self) -> Iterator[_Row]:
        yield from self._rows.values()
        yield from self._file_rows.values()

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 4, 0, 12)
        layout.setSpacing(4)
        self._stated.setSpacing(4)
        self._of_file.setSpacing(4)
        layout.addLayout(self._stated)
        missing = QHBoxLayout()
        missing.setContentsMargins(12, 4, 8, 4)
        missing.addWidget(self._missing, 1)
        missing.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        self._add.setFixedSize(24, 24)
        layout.addLayout(missing)
        layout.addSpacing(4)
        layout.addWidget(Hairline())
        layout.addSpacing(4)
        heading = QuietLabel(self.tr("File"), factor=1.0)
        heading.setFont(scaled_font(self.font(), 1.0, is_bold=True))
        heading.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(heading)
        layout.addLayout(self._of_file)
        layout.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)

    def _row(self, name: str) -> _Row:
        """Return the row of a value the reader may correct, made when it is first asked for."""
        row = self._rows.get(name)
        if row is None:
            row = self._rows[name] = self._new_row(name, self._labels[name], is_correctable=True)
            if name in _ORDER:
                before = _ORDER[: _ORDER.index(name)]
                self._stated.insertWidget(sum(each in self._rows for each in before), row)
        return row

    def _order_tabs(self) -> None:
        """Let Tab go from top to bottom; left alone it takes widgets in the order of their making."""
        order = [part for name in _ORDER if name in self._rows for part in self._rows[name].parts()]
        order.append(self._add)
        for name, row in self._file_rows.items():
            order += row.parts()
            if name == "type":
                order += self._rows["encoding"].parts()
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _new_row(self, name: str, label: str, *, is_correctable: bool) -> _Row:
        row = _Row(name, label, is_correctable=is_correctable)
        row.evidence_wanted.connect(self.evidence_requested)
        row.value_given.connect(self.correction_requested)
        row.emptied.connect(self._leave_unsaid)
        if self._theme is not None:
            row.set_theme(self._theme)
        return row

    def _make_file_rows(self) -> None:
        for name, label in _file_labels().items():
            row = self._file_rows[name] = self._new_row(name, label, is_correctable=False)
            self._of_file.addWidget(row)
            if name == "type":
                self._of_file.addWidget(self._row("encoding"))

    def _show_file(self, article: Article) -> None:
        if not self._file_rows:
            self._make_file_rows()
        source = article.source
        stated = article.metadata.get("encoding")
        found = stated or Field(source.encoding, source.encoding, Evidence(EvidenceKind.FILE))
        self._rows["encoding"].show_field(found)
        rows = self._file_rows
        rows["path"].show_words(source.path, source.path)
        rows["type"].show_words(_media_type_name(source.media_type), source.media_type)
        rows["size"].show_words(_size(source.byte_count), str(source.byte_count))
        rows["sha256"].show_words(source.sha256[:_HASH_HEAD] + "…", source.sha256)
        length = _length(article)
        rows["length"].show_words(length, length)
        furniture = _furniture(article)
        rows["furniture"].show_words(furniture, furniture)

    def _unstated(self) -> list[str]:
        stated = self._article.metadata if self._article else None
        edited = {name for name, row in self._rows.items() if row.is_editing}
        return [name for name in _ORDER if name not in (stated or ()) and name not in edited]

    def _show_missing(self) -> None:
        labels = self._labels
        names = [labels[name] if name == "url" else labels[name].lower() for name in self._unstated()]
        self._missing.setText(self.tr("Not stated: {0}").format(", ".join(names)))
        self._missing.setVisible(bool(names))
        self._add.setVisible(bool(names))

    def _list_additions(self) -> None:
        self._additions.clear()
        for name in self._unstated():
            self._additions.addAction(self._labels[name]).setData(name)

    def _edit_chosen(self, action: QAction) -> None:
        self.edit(str(action.data()))

    def _leave_unsaid(self, name: str) -> None:
        self._show_missing()
        if self._article is not None and name not in self._article.metadata:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)


def field_labels() -> dict[str, str]:
    """Return what the metadata names are called in the reader's language."""
    translate = QCoreApplication.translate
    return {
        "title": translate("Metadata", "Title"),
        "author": translate("Metadata", "Author"),
        "agency": translate("Metadata", "Agency"),
        "via": translate("Metadata", "Via"),
        "place": translate("Metadata", "Place"),
        "date": translate("Metadata", "Date"),
        "section": translate("Metadata", "Section"),
        "site": translate("Metadata", "Site"),
        "publisher": translate("Metadata", "Publisher"),
        "url": translate("Metadata", "URL"),
        "language": translate("Metadata", "Language"),
        "encoding": translate("Metadata", "Encoding"),
    }


def _file_labels() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "path": translate("Metadata", "Path"),
        "type": translate("Metadata", "Type"),
        "size": translate("Metadata", "Size"),
        "sha256": translate("Metadata", "SHA-256"),
        "length": translate("Metadata", "Length"),
        "furniture": translate("Metadata", "Furniture"),
    }


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
        listed = ", ".join(each.value for each in years)
        if years[0].evidence.quote:
            words = translate("Metadata", "“{0}” fits the years {1}").format(years[0].evidence.quote, listed)
        else:
            words = translate("Metadata", "Years that fit: {0}").format(listed)
        yield words
    for reason, group in groupby((each for each in others if each not in years), key=_reason):
        values = ", ".join(each.value for each in group)
        words = translate("Metadata", "Also {0}: {1}") if reason else translate("Metadata", "Also {0}")
        yield words.format(values, reason)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _reason(candidate: Candidate) -> str:
    return candidate.reason


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
    """Return a value for people; a language by its name, with its code."""
    language = QLocale(field.value).language()
    if name != "language" or field.display != field.value or language is QLocale.Language.C:
        return field.display
    words = QCoreApplication.translate("Metadata", "{0} ({1})")
    return words.format(QLocale.languageToString(language), field.value)


def _media_type_name(media_type: str) -> str:
    translate = QCoreApplication.translate
    known = {
        "text/plain": translate("Metadata", "Plain text"),
        "text/html": translate("Metadata", "Web page (HTML)"),
        "application/xhtml+xml": translate("Metadata", "Web page (XHTML)"),
        "text/markdown": translate("Metadata", "Markdown"),
        "application/epub+zip": translate("Metadata", "EPUB"),
        "application/pdf": translate("Metadata", "PDF"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": translate(
            "Metadata", "Word document"
        ),
        "message/rfc822": translate("Metadata", "Mail or saved page (MIME)"),
        "multipart/related": translate("Metadata", "Saved page (MHTML)"),
    }
    return known.get(media_type, media_type)


def _size(byte_count: int) -> str:
    exact = QCoreApplication.translate("Metadata", "{0} bytes").format(f"{byte_count:,}")
    if byte_count < 10_000:
        return exact
    rounded = QLocale().formattedDataSize(byte_count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return f"{rounded} ({exact})"


def _length(article: Article) -> str:
    translate = QCoreApplication.translate
    count = len(article.paragraphs)
    paragraphs = (
        translate("Metadata", "{0} paragraphs") if count != 1 else translate("Metadata", "{0} paragraph")
    )
    if len(article.text) <= _EXACT_WORDS_UP_TO:
        words, told = len(article.text.split()), translate("Metadata", "{0} words")
    else:
        rate = len(article.text[:_SAMPLE].split()) / _SAMPLE
        words, told = int(round(rate * len(article.text), -3)), translate("Metadata", "about {0} words")
    return f"{paragraphs.format(f'{count:,}')}, {told.format(f'{words:,}')}"


def _furniture(article: Article) -> str:
    translate = QCoreApplication.translate
    count = len(article.furniture)
    if not count:
        return translate("Metadata", "No page lines around the article")
    words = translate("Metadata", "{0} page lines set aside")
    return (words if count != 1 else translate("Metadata", "{0} page line set aside")).format(f"{count:,}")
