r"""Where words end, as far as characters can tell.

A word is a run of letters, digits and low lines with their marks, as for \b: "don't" is two. Next to a script
that is written without spaces any place may be the end of a word; only a dictionary would know better.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import count, groupby
from unicodedata import category

_SPACELESS = (  # Thai, Lao; Burmese; Khmer; Tai; Han and Hiragana; Tai; Khamti; Han; Han
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u3005-\u3007\u3041-\u3096\u309d-\u309f"
    "\u3400-\u4dbf\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\U00020000-\U0003ffff"
)
_IS_SPACELESS = f"[{_SPACELESS}]"  # compiled when first needed, not by every start
_JOINING = rf"[^\W{_SPACELESS}]"
_MARK_BLOCKS = (range(0x300, 0x3100), range(0xA66F, 0xAC00), range(0xFB1E, 0xFE30), range(0x10A00, 0x11FFF))


@cache
def _marks() -> str:
    """Return the marks of all scripts as ranges of a character class; the re module knows no categories."""
    marks = (code for block in _MARK_BLOCKS for code in block if category(chr(code)).startswith("M"))
    pieces: list[str] = []
    for _, run in groupby(zip(marks, count(), strict=False), key=lambda pair: pair[0] - pair[1]):
        codes = [code for code, _ in run]
        pieces.append(f"{chr(codes[0])}-{chr(codes[-1])}")
    return "".join(pieces)


@dataclass(frozen=True, slots=True)
class Fence:
    """What may not stand beside a phrase that is to be a whole word.

    Args:
        before: character classes of the re module, none of which may precede it.
        after: the same for what follows.
    """

    before: tuple[str, ...]
    after: tuple[str, ...]

    def around(self, phrase: str) -> re.Pattern[str]:
        """Return a pattern for the phrase as a whole word.

        The words come first in it, so that the engine can race from one to the next and then look back.
        """
        literal = re.escape(phrase)
        behind = "".join(f"(?<!{kind}{literal})" for kind in self.before)
        return re.compile(literal + behind + "".join(f"(?!{kind})" for kind in self.after))

    def allows_before(self, character: str) -> bool:
        """Say whether a whole word may follow this character."""
        return not any(re.match(kind, character) for kind in self.before)

    def allows_after(self, character: str) -> bool:
        """Say whether this character may follow a whole word."""
        return not any(re.match(kind, character) for kind in self.after)


def fence_for(phrase: str, text: str) -> Fence:
    """Return what must not stand beside a folded phrase in a folded text.

    A word character on either side makes it part of something longer even where the phrase ends in a symbol:
    "c++" is no word of "C++11". A mark belongs to the letter before it in every script.
    """
    if text.isascii():
        return Fence((r"\w",), (r"\w",))
    marks = _marks()
    before = () if re.match(_IS_SPACELESS, phrase[0]) else (_JOINING, f"(?![{_SPACELESS}])[{marks}]")
    after = (f"[{marks}]",) if re.match(_IS_SPACELESS, phrase[-1]) else (_JOINING, f"[{marks}]")
    return Fence(before, after)
