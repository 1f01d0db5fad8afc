# ruff: noqa: RUF001 - the alphabets stand here as they are
"""Guess the encoding of bytes that nobody declared and that are not UTF-8.

Where foreign letters stand singly among ASCII ones, the language is written in Latin letters, and the
encodings differ only in which accented letters they make: that whose letters are one language's is taken.
Everywhere else charset-normalizer judges.
"""

import codecs
import re
from collections import Counter

_RUN = re.compile(rb"[\x80-\xff]+")
_FEW = 12  # high bytes; with fewer, encodings of several bytes a letter fit by mere chance
_PUNCTUATION = frozenset("“”„‘’‚«»‹›–—…€£§©®°·•¿¡ªº™\u00a0\u00ad")

# Latin encodings, the commonest first: it wins where several fit equally.
_LATIN: tuple[str, ...] = (
    "cp1252",
    "cp1250",
    "cp1254",
    "iso8859-2",
    "cp1257",
    "iso8859-15",
    "iso8859-16",
    "mac-roman",
    "cp850",
)
_OLD = frozenset({"mac-roman", "cp850"})  # their letters fit much by chance; no page of the web uses them
_SEVERAL_BYTES = ("euc_kr", "euc_jp", "cp932", "big5", "gbk")
_ALPHABETS = (
    "éèêëàâîïôöùûüÿçœæñ",  # French
    "äöüßéà",  # German
    "áéíóúüñ",  # Spanish
    "áâãàçéêíóôõúü",  # Portuguese
    "àèéìíîòóùú",  # Italian
    "åäöéüæøàá",  # Swedish, Finnish, Danish, Norwegian
    "áéëïíóöüúèê",  # Dutch
    "áðéíóúýþæö",  # Icelandic
    "ąćęłńóśźż",  # Polish
    "áčďéěíňóřšťúůýž",  # Czech
    "áäčďéíľĺňóôŕšťúýž",  # Slovak
    "áéíóöőúüű",  # Hungarian
    "ăâîșțşţ",  # Romanian
    "čćđšž",  # Croatian, Slovene
    "çğıiöşüâîû",  # Turkish
    "ąčęėįšųūž",  # Lithuanian
    "āčēģīķļņšūž",  # Latvian
    "äöõüšž",  # Estonian
    "çë",  # Albanian
    "àçèéíïòóúü·",  # Catalan
)


def guess(data: bytes) -> tuple[str, tuple[str, ...], str]:
    """Return Python's name of the likeliest codec, up to three others, and how it was found."""
    runs = _RUN.findall(data)
    high = sum(map(len, runs))
    if sum(len(run) <= 2 for run in runs) >= 0.8 * len(runs):
        best, *others = _latin(data)
        return (
            best,
            tuple(others),
            f"the letters that its {high} bytes beyond ASCII make belong to one language",
        )
    return _detected(data, several_bytes=high >= _FEW)


def _latin(data: bytes) -> list[str]:
    """Return the Latin encodings that fit best, at most four."""
    counts = Counter(byte for byte in data if byte >= 0x80)
    return sorted(_LATIN, key=lambda codec: -_score(codec, counts))[:4]


def _score(codec: str, counts: Counter[int]) -> float:
    """Weigh how well the letters a codec makes of the bytes belong to a single language."""
    letters: Counter[str] = Counter()
    for byte, count in counts.items():
        letters[bytes([byte]).decode(codec, "replace")] += count
    marks = sum(count for letter, count in letters.items() if letter in _PUNCTUATION)
    strange = sum(
        count for letter, count in letters.items() if letter == "\ufffd" or "\x80" <= letter < "\xa0"
    )
    spoken = max(
        sum(count for letter, count in letters.items() if letter.lower()[0] in alphabet)
        for alphabet in _ALPHABETS
    )
    handicap = 0.85 if codec in _OLD else 1.0
    return handicap * (spoken + 0.9 * marks) - strange


def _detected(data: bytes, *, several_bytes: bool) -> tuple[str, tuple[str, ...], str]:
    import charset_normalizer

    matches = charset_normalizer.from_bytes(data)
    found = [codecs.lookup(match.encoding).name for match in matches]
    if not several_bytes:
        found = [codec for codec in found if _is_single_byte(codec)]
    if not found:
        return (
            _least_broken(data)
            if several_bytes
            else ("cp1252", (), "too few bytes to judge; this is commonest")
        )
    return found[0], tuple(found[1:4]), "guessed by charset-normalizer"


def _least_broken(data: bytes) -> tuple[str, tuple[str, ...], str]:
    """Take the East Asian encoding that breaks least, if hardly anything breaks; else what is commonest."""
    broken = {codec: data.decode(codec, "replace").count("\ufffd") for codec in _SEVERAL_BYTES}
    best = min(broken, key=lambda codec: broken[codec])
    if broken[best] * 50 < len(data) / 2:
        return best, (), f"it leaves only {broken[best]} places unread"
    return "cp1252", (), "no encoding fits the bytes; this is commonest"


def _is_single_byte(codec: str) -> bool:
    return len(bytes(range(0xC0, 0x100)).decode(codec, "replace")) == 64
