"""The words of a text, for comparing what pages say in several places."""

import re
import unicodedata


def relaxed(text: str) -> str:
    """Return the words of a text without case, marks and signs, one space between them."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.findall(r"\w+", folded))
