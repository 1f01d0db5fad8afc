"""Say what stands before the items of lists, as browsers number and mark them."""

from collections.abc import Iterator

from viewer.readers.markup.tree import Node

LISTS = frozenset({"ul", "ol", "menu", "dir", "dl"})
BULLET = "•"

_LONGEST_NUMBER = 6  # digits
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


class List:
    """One list while its items come by."""

    def __init__(self, node: Node) -> None:
        self._type = node.get("type").strip()
        self._is_numbered = node.tag == "ol"
        self._is_bare = "list-style:none" in node.get("style").replace(" ", "").replace("-type", "").lower()
        self._step = -1 if "reversed" in node.attributes else 1
        first = sum(1 for _ in _items(node)) if self._step < 0 and self._is_numbered else 1
        self._next = _number(node.get("start"), first)

    def marker(self, item: Node) -> str:
        """Return what stands before the next item: "•", "3.", "c.", "" for none."""
        if not self._is_numbered:
            return "" if self._is_bare else BULLET
        value = _number(item.get("value"), self._next)
        self._next = value + self._step
        return "" if self._is_bare else f"{written(value, item.get('type').strip() or self._type)}."


def _items(node: Node) -> Iterator[Node]:
    return (child for child in node.children if isinstance(child, Node) and child.tag == "li")


def _number(stated: str, otherwise: int) -> int:
    digits = stated.strip()
    is_number = digits.removeprefix("-").isdecimal() and len(digits) <= _LONGEST_NUMBER
    return int(digits) if is_number else otherwise


def written(value: int, kind: str) -> str:
    """Return a number in the style that an `ol` asks for by its type: 1, a, A, i or I."""
    if kind in {"a", "A"} and value > 0:
        return _letters(value) if kind == "a" else _letters(value).upper()
    if kind in {"i", "I"} and 0 < value < 4000:
        return _roman(value) if kind == "i" else _roman(value).upper()
    return str(value)


def _letters(value: int) -> str:
    letters = ""
    while value > 0:
        value, last = divmod(value - 1, 26)
        letters = chr(ord("a") + last) + letters
    return letters


def _roman(value: int) -> str:
    written = ""
    for worth, letters in _ROMAN:
        count, value = divmod(value, worth)
        written += letters * count
    return written
