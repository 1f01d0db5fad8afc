"""`override` marks a method that takes the place of Python's or Qt's own.

The stub beside this file says that it is that of typing_extensions, for the type checker; importing that
takes as long as importing half a dozen of our own modules. From Python 3.12 on `typing` has it.
"""

from collections.abc import Callable
from typing import Any, TypeVar

Method = TypeVar("Method", bound=Callable[..., Any])


def override(method: Method, /) -> Method:
    """Return the method as it is."""
    return method
