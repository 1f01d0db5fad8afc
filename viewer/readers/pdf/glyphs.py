"""Make readable characters of what fonts say their glyphs stand for: ligatures, private numbers, controls."""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

# Symbol and Wingdings as Windows numbers them, U+F000 before the font's own code: those that open list items.
_SIGNS = {
    0xF02D: "\N{MINUS SIGN}",
    0xF06C: "\N{BLACK CIRCLE}",
    0xF06E: "\N{BLACK SQUARE}",
    0xF06F: "\N{WHITE SQUARE}",
    0xF071: "\N{WHITE SQUARE}",
    0xF075: "\N{BLACK DIAMOND}",
    0xF076: "\N{BLACK DIAMOND}",
    0xF09F: "\N{BULLET}",
    0xF0A7: "\N{BLACK SMALL SQUARE}",
    0xF0A8: "\N{WHITE SQUARE}",
    0xF0B7: "\N{BULLET}",
    0xF0D8: "\N{BLACK RIGHT-POINTING POINTER}",
    0xF0DE: "\N{RIGHTWARDS DOUBLE ARROW}",
    0xF0E0: "\N{RIGHTWARDS ARROW}",
    0xF0E8: "\N{RIGHTWARDS ARROW}",
    0xF0FC: "\N{CHECK MARK}",
    0xF0BE: "\N{EM DASH}",
}
# Adobe's private numbers for figures of the old style and small capitals.
_FIGURES = {0xF730 + digit: str(digit) for digit in range(10)}
_SMALL_CAPITALS = {0xF761 + letter: chr(ord("A") + letter) for letter in range(26)}
_LIGATURES = {
    code: unicodedata.normalize("NFKC", chr(code))
    for code in (*range(0xFB00, 0xFB07), *range(0xFB13, 0xFB18))
}
_NOTHING = dict.fromkeys(
    [*range(0x20), *range(0x7F, 0xA0), 0x200B, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF, *range(0xFFF9, 0xFFFC)], None
)
_MAP: Mapping[int, str | None] = MappingProxyType(
    {**_NOTHING, **_SIGNS, **_FIGURES, **_SMALL_CAPITALS, **_LIGATURES}
)
_ARABIC_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")
_PRIVATE = re.compile("[\ue000-\uf8ff]")


def cleaned(text: str) -> str:
    """Return a word as it would be written: no controls, ligatures as letters, known signs as themselves."""
    text = text.translate(_MAP)
    if _ARABIC_FORMS.search(text):
        text = _ARABIC_FORMS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return text


def is_unreadable(text: str) -> bool:
    """Say whether most of a text are glyphs of which nobody knows what they stand for."""
    unknown = len(_PRIVATE.findall(text)) + text.count("\ufffd")
    return unknown * 2 > len(text.replace(" ", ""))
