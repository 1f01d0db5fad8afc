"""Lets Qt's Python binding load without what it needs only to say what went wrong.

At its import the binding (shiboken, of PySide) unpacks, compiles and runs modules that know the signature of
every function, to name them in error messages and help texts. That takes 23 ms, a tenth of the time to the
first view. Here those modules stay empty until something is asked of them.
"""

import importlib
import importlib.machinery
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from viewer.ui.overriding import override

# Those that the binding reaches as attributes of modules; it looks directly into the others.
_PUT_OFF = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
)


class _PutOff(ModuleType):
    """A module that runs when the first of its names is asked for."""

    @override
    def __getattr__(self, name: str) -> Any:
        waiting: tuple[str, Loader] | None = self.__dict__.get("_waiting")
        if waiting is None or name.startswith("__"):
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        del self.__dict__["_waiting"]
        object.__setattr__(self, "__class__", ModuleType)
        spec = self.__spec__
        if spec is None:
            raise ImportError(f"nobody knows where {self.__name__} comes from")
        called = spec.name  # the binding renames its modules; its loader knows them by their first names
        spec.name, loader = waiting
        try:
            loader.exec_module(self)
        finally:
            spec.name = called
        return getattr(self, name)


class _LaterLoader(Loader):
    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    @override
    def create_module(self, spec: ModuleSpec) -> None:
        """Leave it to the import system."""

    @override
    def exec_module(self, module: ModuleType) -> None:
        if module.__spec__ is None:
            self._loader.exec_module(module)
            return
        module.__dict__["_waiting"] = module.__spec__.name, self._loader
        module.__class__ = _PutOff


def _spec(name: str, loader: Any, **rest: Any) -> ModuleSpec:  # noqa: ANN401  as the class takes it
    return ModuleSpec(name, _LaterLoader(loader) if name in _PUT_OFF else loader, **rest)


def load_binding() -> None:
    """Import the binding; to be called before anything of Qt is imported.

    A version of it that goes about this in another way loads all of itself, as it does without us.
    """
    importlib.machinery.ModuleSpec = _spec  # which its own importer calls
    try:
        importlib.import_module("shiboken6")
    finally:
        importlib.machinery.ModuleSpec = ModuleSpec
