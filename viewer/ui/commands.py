"""The palette and the keys: every action by its name, and by the key the reader wants."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from viewer.ui.actions import RECENT, Do, action_specs, menu_specs
from viewer.ui.desk import Desk
from viewer.ui.document import Document
from viewer.ui.keys import Keys, native
from viewer.ui.menus import plain
from viewer.ui.palette_search import (
    Entry,
    Found,
    Kind,
    find_alike,
    find_headings,
    find_names,
    find_paragraphs,
)
from viewer.ui.tasks import Lane, Tasks
from viewer.ui.theme import load_theme
from viewer.ui.window import Window
from viewer.ui.wiring import Wiring

_ACTIONS_ALONE = ">"


class FoundView(Protocol):
    """What lists what was found."""

    def show_found(self, found: Sequence[Found], *, is_all: bool) -> None:
        """List it; `is_all` says that nothing more will be found."""
        ...


class Commands(QObject):
    """Opens the palette and the dialog of keys.

    Attributes:
        keys: which keys do what.
    """

    def __init__(self, window: Window, desk: Desk, tasks: Tasks, wiring: Wiring, home: Path) -> None:
        super().__init__(wiring)
        self._window = window
        self._desk = desk
        self._tasks = tasks
        self._wiring = wiring
        self._turn = 0  # counts what was typed, so that an answer to something older is void
        self.keys = Keys(home / "keys.json", window.do, self)
        self.keys.failed.connect(desk.failed)
        window.do[Do.KEYS].triggered.connect(self.show_keys)
        window.do[Do.PALETTE].triggered.connect(self.show_palette)

    def show_keys(self) -> None:
        """Show all keys, to be changed."""
        from viewer.ui.keys_dialog import KeysDialog  # noqa: PLC0415  no dialog at start-up

        dialog = KeysDialog(self.keys.map, load_theme(self._desk.preferences.theme), self._window)
        dialog.changed.connect(self.keys.take)
        dialog.open()

    def show_palette(self) -> None:
        """Ask for an action or a place by its name."""
        from viewer.ui.palette import Palette  # noqa: PLC0415  no dialog at start-up

        focused = QApplication.focusWidget()
        palette = Palette(load_theme(self._desk.preferences.theme), self._window)
        names = list(self.entries())

        def answer(typed: str) -> None:
            self._turn += 1
            self._answer(palette, names, typed)

        def leave(entry: Entry) -> None:
            if focused is not None and focused.window() is self._window and focused.isVisible():
                focused.setFocus()
            QTimer.singleShot(0, self, entry.do)  # once the palette is gone

        def forget() -> None:
            self._turn += 1

        palette.typed.connect(answer)
        palette.chosen.connect(leave)
        palette.finished.connect(forget)
        palette.ask()
        self._prepare()

    def _prepare(self) -> None:
        """Get ready what is looked through, while the reader is about to type."""
        document = self._desk.current
        index = document.index if document is not None else None

        def work() -> None:
            find_alike((), "warm", ())
            if index is not None:
                index.prepare()

        self._tasks.run(Lane.FIND, ("prepare palette", id(self)), work, _ignore, self._desk.report)

    # --- what there is ----------------------------------------------------------------------------

    def entries(self) -> Iterator[Entry]:
        """Yield all that has a name, but for the article's headings and paragraphs."""
        yield from self._actions()
        for document in self._desk.documents:
            title = document.article.title or document.name
            yield Entry(
                Kind.DOCUMENT,
                title,
                partial(self._desk.bring_forward, document),
                document.name,
                document.path,
            )
        if self._desk.current is not None:
            yield from self._notes(self._desk.current)
        there = {document.path for document in self._desk.documents}
        for path in self._wiring.recent:
            if path not in there:
                open_it = partial(self._wiring.open_paths, [path])
                yield Entry(Kind.RECENT, Path(path).name, open_it, "", path)

    def _actions(self) -> Iterator[Entry]:
        specs = action_specs()
        for spec, menu in zip(menu_specs(), self._window.menus, strict=True):
            for name in spec.entries:
                if isinstance(name, Do) and name is not Do.PALETTE:
                    action = self._window.do[name]
                    keys = native([each.toString() for each in action.shortcuts()[:1]])
                    why_not = "" if action.isEnabled() else self._why_not(name)
                    more = " ".join((plain(spec.title), specs[name].tip))
                    yield Entry(Kind.ACTION, _said(action), action.trigger, keys, more, why_not)
            yield from self._choices(menu)

    def _choices(self, menu: QMenu) -> Iterator[Entry]:
        """Yield the entries of the menus within a menu: themes, colours and the like."""
        for action in menu.actions():
            inner = action.menu()
            if not isinstance(inner, QMenu) or inner.objectName() == RECENT:
                continue
            for choice in inner.actions():
                if choice.text() and choice not in self._window.do.values():
                    name = self.tr("{0}: {1}").format(_plain(inner.title()), _said(choice))
                    why_not = "" if choice.isEnabled() else self.tr("it cannot be done now")
                    yield Entry(Kind.ACTION, name, choice.trigger, "", "", why_not)

    def _why_not(self, name: Do) -> str:
        if self._desk.current is None and action_specs()[name].needs_article:
            return self.tr("no article lies open")
        return {
            Do.UNDO: self.tr("there is nothing to undo"),
            Do.REDO: self.tr("there is nothing to do again"),
            Do.BACK: self.tr("there was no jump before"),
            Do.FORWARD: self.tr("you have not gone back"),
            Do.FURNITURE: self.tr("nothing stood around this article"),
        }.get(name, self.tr("it cannot be done now"))

    def _notes(self, document: Document) -> Iterator[Entry]:
        for note in document.notes_in_order():
            span = document.span_of(note.id)
            block = document.article.paragraph_at(span.start) if span is not None else None
            place = f"¶{block.number}" if block is not None else ""
            name = " ".join((note.text or note.quote).split())[:240]
            if name:
                go = partial(self._wiring.moving.to_note, note.id)
                yield Entry(Kind.NOTE, name, go, place, " ".join((note.quote, *note.tags)))

    # --- what is found ----------------------------------------------------------------------------

    def _answer(self, palette: FoundView, names: list[Entry], typed: str) -> None:
        """List what fits: names at once, and a moment later the places of the article."""
        words = typed.removeprefix(_ACTIONS_ALONE).strip()
        is_alone = typed.startswith(_ACTIONS_ALONE)
        listed = [each for each in names if each.kind is Kind.ACTION] if is_alone else names
        found, document, turn = find_names(listed, words), self._desk.current, self._turn
        if not words:
            palette.show_found(found, is_all=True)
            return

        def is_void() -> bool:
            return self._turn != turn

        places = None if document is None or is_alone else self._places(document, words, is_void)

        def work() -> list[Found]:
            alike = find_alike(listed, words, found)
            return alike + (places() if places is not None and not is_void() else [])

        def done(more: list[Found]) -> None:
            if not is_void():
                palette.show_found(found + more, is_all=True)

        palette.show_found(found, is_all=False)
        self._tasks.run(Lane.FIND, ("palette", id(self)), work, done, self._desk.report)

    def _places(
        self, document: Document, words: str, is_void: Callable[[], bool]
    ) -> Callable[[], list[Found]]:
        """Return what looks for words in an article, on whatever thread."""
        article, index, enter = document.article, document.index, self._enter

        def work() -> list[Found]:
            headings = find_headings(article, words, enter)
            return headings + ([] if is_void() else find_paragraphs(article, index, words, enter, is_void))

        return work

    def _enter(self, offset: int) -> Callable[[], object]:
        return partial(self._wiring.moving.jump, offset)


def _plain(title: str) -> str:
    return plain(title.replace("&&", "\0")).replace("\0", "&").rstrip("…")


def _said(action: QAction) -> str:
    return _plain(action.text())


def _ignore(_answer: object) -> None:
    pass
