# ruff: noqa: RUF001 - signs stand here as they are shown
"""Write what a Word document keeps as characters of a font of symbols or as a formula in plain characters."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from viewer.readers.xml import Element, attribute, local

_GREEK = dict(
    zip(
        "ABGDEZHQIKLMNXOPRSTUFCYWabgdezhqiklmnxoprstufcyw",
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω",  # as the font of symbols shows them
        strict=True,
    )
)
_WINGDINGS: Mapping[int, str] = MappingProxyType(
    {
        0x4A: "☺",
        0x6C: "●",
        0x6E: "■",
        0x6F: "□",
        0xA7: "▪",
        0xA8: "☐",
        0xD8: "➢",
        0xE0: "→",
        0xDF: "←",
        0xFB: "☒",
        0xFC: "✓",
        0xFE: "☒",
    }
)
_SYMBOLS: Mapping[int, str] = MappingProxyType(
    {
        0xB7: "•",
        0xB0: "°",
        0xB1: "±",
        0xB3: "≥",
        0xA3: "≤",
        0xB4: "×",
        0xB9: "≠",
        0xBB: "≈",
        0xA5: "∞",
        0xAE: "→",
        0xAC: "←",
        0xDE: "⇒",
        0xD6: "√",
        0xE5: "∑",
        0xF2: "∫",
    }
)
_OPERANDS = frozenset({"num", "den", "e"})
_UNKNOWN = "□"


def symbol(element: Element) -> str:
    """Return what a character of a font of symbols shows, "□" where nobody knows."""
    code = attribute(element, "char")
    value = int(code, 16) if re.fullmatch("[0-9A-Fa-f]{2,4}", code) else 0
    value -= 0xF000 if value >= 0xF000 else 0
    font = attribute(element, "font").lower()
    if font.startswith("wingdings"):
        return _WINGDINGS.get(value, _UNKNOWN)
    shown = chr(value) if value >= 0x20 else _UNKNOWN
    if font == "symbol":
        return _GREEK.get(shown) or _SYMBOLS.get(value) or (shown if shown.isascii() else _UNKNOWN)
    return shown


def formula(element: Element) -> str:
    """Return a formula on one line."""
    named = {local(each): each for each in element if local(each) in _OPERANDS}
    tag = local(element)
    if tag == "f" and {"num", "den"} <= named.keys():
        return f"{_grouped(formula(named['num']))}/{_grouped(formula(named['den']))}"
    if tag == "rad" and "e" in named:
        return f"√{_grouped(formula(named['e']))}"
    return "".join(_part(each) for each in element) + (_fence(element, "endChr", ")") if tag == "d" else "")


def _part(element: Element) -> str:
    """Return a part of a formula as it stands beside the others."""
    tag = local(element)
    if tag == "t":
        return element.text or ""
    if tag in {"sup", "sub"}:
        inner = formula(element)
        return f"{'^' if tag == 'sup' else '_'}{_grouped(inner)}" if inner else ""
    if tag == "dPr":
        return _fence(element, "begChr", "(")
    if tag == "naryPr":
        return _fence(element, "chr", "∫")
    return "" if tag.endswith("Pr") else formula(element)


def _fence(element: Element, name: str, otherwise: str) -> str:
    """Return the sign that properties name."""
    return next((attribute(each, "val") for each in element.iter() if local(each) == name), otherwise)


def _grouped(text: str) -> str:
    return text if len(text) < 2 or text.isalnum() else f"({text})"
