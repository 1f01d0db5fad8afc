"""Which keys do what: those of the table of actions, changed as the reader wishes, kept in keys.json.

The file names only what was changed, by the actions' lasting names: `{"go-to": ["Ctrl+J"], "quit": []}`.
Members that we do not know, or cannot read, stay in it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from viewer.ui import settings
from viewer.ui.actions import Do, action_specs
from viewer.ui.menus import tooltip

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_MOVING = frozenset(
    {
        *("Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Esc", "Return", "Enter"),
        *("Up", "Down", "Left", "Right", "PgUp", "PgDown"),
    }
)


@dataclass(frozen=True)
class KeyMap:
    """The keys of every action; `stated` is what the reader's file says.

    Where one key stands at two actions, the one that the reader gave it to has it, else the first in the
    table: Qt would do neither.
    """

    stated: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def wished(self, name: Do) -> tuple[str, ...]:
        """Return the keys an action should have, in Qt's portable form."""
        own = self._own.get(name)
        return own if own is not None else _defaults()[name]

    def keys(self, name: Do) -> tuple[str, ...]:
        """Return the keys an action has: those it should have and no other action took."""
        return tuple(key for key in self.wished(name) if self._holders[key] is name)

    def holder(self, key: str) -> Do | None:
        """Return the action that a key is for."""
        return self._holders.get(portable(key))

    def is_changed(self, name: Do) -> bool:
        """Say whether an action's keys are others than the table's."""
        return self.wished(name) != _defaults()[name]

    def given(self, name: Do, keys: Iterable[str]) -> "KeyMap":
        """Return the map in which an action has these keys, and no other action has one of them."""
        wanted = _portable(keys)
        changed = {name: wanted}
        for other in Do:
            kept = tuple(key for key in self.wished(other) if key not in wanted)
            if other is not name and kept != self.wished(other):
                changed[other] = kept
        stated = {each: value for each, value in self.stated.items() if each not in changed}
        stated |= {each.value: list(keys) for each, keys in changed.items() if keys != _defaults()[each]}
        return KeyMap(stated)

    def reset(self, name: Do) -> "KeyMap":
        """Return the map in which an action has its first keys again, and no other action has one of them."""
        return self.given(name, _defaults()[name])

    def reset_all(self) -> "KeyMap":
        """Return the map with the table's keys; what we do not know stays."""
        return KeyMap({name: keys for name, keys in self.stated.items() if name not in set(Do)})

    @cached_property
    def _own(self) -> dict[Do, tuple[str, ...]]:
        own: dict[Do, tuple[str, ...]] = {}
        for name in Do:
            keys = self.stated.get(name)
            if isinstance(keys, list):
                texts = (each for each in cast("list[Any]", keys) if isinstance(each, str))
                own[name] = _portable(texts)
        return own

    @cached_property
    def _holders(self) -> dict[str, Do]:
        holders: dict[str, Do] = {}
        for name in sorted(Do, key=lambda each: each not in self._own):
            for key in self.wished(name):
                holders.setdefault(key, name)
        return holders


@cache  # the table's words may change with the language, its keys do not
def _defaults() -> dict[Do, tuple[str, ...]]:
    return {name: tuple(map(portable, spec.keys)) for name, spec in action_specs().items()}


def portable(key: str) -> str:
    """Return a key as Qt writes it on every system, "" for what is no key."""
    sequence = QKeySequence(key, _PORTABLE)
    unknown = QKeySequence(Qt.Key.Key_unknown)
    return "" if sequence == unknown else sequence.toString(_PORTABLE)


def _portable(keys: Iterable[str]) -> tuple[str, ...]:
    wanted = [portable(key) for key in keys]
    return tuple(dict.fromkeys(key for key in wanted if key))


def native(keys: Sequence[str]) -> str:
    """Return keys as this system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key, _PORTABLE).toString(form) for key in keys)


def is_for_moving(key: str) -> bool:
    """Say whether a key moves about in every window, and so can be no action's."""
    return key in _MOVING


class Keys(QObject):
    """Gives the actions their keys, and keeps what the reader changes.

    Signals: failed(str), one sentence; changed(), the actions have other keys now.
    """

    failed = Signal(str)
    changed = Signal()

    def __init__(self, path: Path, actions: Mapping[Do, QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._actions = actions
        stated, self.set_aside = settings.load(path)
        self.map = KeyMap(stated)
        if stated:
            self._apply()

    def take(self, changed: KeyMap) -> None:
        """Give the actions other keys at once, and keep them."""
        self.map = changed
        self._apply()
        try:
            settings.write(self._path, changed.stated)
        except OSError as error:
            reason = error.strerror or str(error)
            sentence = self.tr("The keys could not be saved in {0}: {1}; they hold until you quit.")
            self.failed.emit(sentence.format(self._path, reason))
        self.changed.emit()

    def _apply(self) -> None:
        for name, spec in action_specs().items():
            keys = self.map.keys(name)
            action = self._actions[name]
            action.setShortcuts([QKeySequence(key, _PORTABLE) for key in keys])
            action.setToolTip(tooltip(replace(spec, keys=keys)))
