"""The encodings of the Encoding Standard by all their labels, and which of Python's codecs read them."""

import codecs
import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

# Name, Python's codec, labels besides the name itself in lower case; as the standard has them.
_STANDARD = """
UTF-8 utf-8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8
IBM866 cp866 866 cp866 csibm866
ISO-8859-2 iso8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
ISO-8859-3 iso8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
ISO-8859-4 iso8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
ISO-8859-5 iso8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
ISO-8859-6 iso8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e \
iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
ISO-8859-7 iso8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 \
iso_8859-7:1987 sun_eu_greek
ISO-8859-8 iso8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 \
iso_8859-8 iso_8859-8:1988 visual
ISO-8859-8-I iso8859-8 csiso88598i logical
ISO-8859-10 iso8859-10 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6
ISO-8859-13 iso8859-13 iso8859-13 iso885913
ISO-8859-14 iso8859-14 iso8859-14 iso885914
ISO-8859-15 iso8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9
ISO-8859-16 iso8859-16
KOI8-R koi8-r cskoi8r koi koi8 koi8_r
KOI8-U koi8-u koi8-ru
macintosh mac-roman csmacintosh mac x-mac-roman
windows-874 cp874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
windows-1250 cp1250 cp1250 x-cp1250
windows-1251 cp1251 cp1251 x-cp1251
windows-1252 cp1252 ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 \
iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252
windows-1253 cp1253 cp1253 x-cp1253
windows-1254 cp1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 \
l5 latin5 x-cp1254
windows-1255 cp1255 cp1255 x-cp1255
windows-1256 cp1256 cp1256 x-cp1256
windows-1257 cp1257 cp1257 x-cp1257
windows-1258 cp1258 cp1258 x-cp1258
x-mac-cyrillic mac-cyrillic x-mac-ukrainian
GBK gbk chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk
gb18030 gb18030
Big5 big5hkscs big5-hkscs cn-big5 csbig5 x-x-big5
EUC-JP euc_jp cseucpkdfmtjapanese x-euc-jp
ISO-2022-JP iso2022_jp csiso2022jp
Shift_JIS cp932 csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis
EUC-KR cp949 cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 \
windows-949
UTF-16BE utf-16-be unicodefffe
UTF-16LE utf-16-le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16
"""
# What browsers refuse to read, since letters could hide a script in it; a reader of archives runs none.
_REPLACED = MappingProxyType({"hz-gb-2312": "hz", "iso-2022-kr": "iso2022_kr", "csiso2022kr": "iso2022_kr"})
_UNREADABLE = frozenset({"replacement", "iso-2022-cn", "iso-2022-cn-ext"})
# Labels of the standard that take more in than what they are called; nobody who writes them means more.
_ASCII = frozenset({"ascii", "us-ascii", "ansi_x3.4-1968"})
# Codecs under names of Python's own: what they are called in the standard, or which larger one reads them.
_LARGER: Mapping[str, str] = MappingProxyType(
    {
        "ascii": "utf-8",
        "iso8859-1": "cp1252",
        "iso8859-9": "cp1254",
        "tis-620": "cp874",
        "iso8859-11": "cp874",
        "gb2312": "gbk",
        "euc_kr": "cp949",
        "shift_jis": "cp932",
        "big5": "big5hkscs",
        "utf-16": "utf-16-le",
        "utf-32": "utf-32-le",
        "utf-8-sig": "utf-8",
    }
)
_OTHERS: Mapping[str, str] = MappingProxyType(
    {
        "utf-32-le": "UTF-32LE",
        "utf-32-be": "UTF-32BE",
        "cp855": "IBM855",
        "johab": "Johab",
        "hz": "HZ-GB-2312",
        "iso2022_kr": "ISO-2022-KR",
    }
)
_NO_TEXT = frozenset({"utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"})


@cache
def _table() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return the codec of each label, and the name of each codec."""
    labels: dict[str, str] = {"x-user-defined": "cp1252", **_REPLACED}
    names: dict[str, str] = dict(_OTHERS)
    for row in _STANDARD.strip().splitlines():
        name, codec, *others = row.split()
        labels.update(dict.fromkeys((name.lower(), *others), codec))
        names.setdefault(codec, name)
    labels.update(dict.fromkeys(_ASCII, "utf-8"))
    return labels, names


def encodings() -> tuple[str, ...]:
    """Return the names of the encodings in which a file can be asked to be read, the commonest first.

    Those of the Encoding Standard, section 4.2, less what Python lacks and what only orders letters
    differently; and UTF-32.
    """
    of_windows = [f"windows-125{digit}" for digit in range(9)]
    of_iso = [f"ISO-8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)]
    return (
        *("UTF-8", "UTF-16LE", "UTF-16BE", *of_windows[2:3], *of_windows[:2], *of_windows[3:], *of_iso),
        *("KOI8-R", "KOI8-U", "IBM866", "macintosh", "x-mac-cyrillic", "windows-874", "GBK", "gb18030"),
        *("Big5", "Shift_JIS", "EUC-JP", "ISO-2022-JP", "EUC-KR", "UTF-32LE", "UTF-32BE"),
    )


def codec_of(label: str) -> str | None:
    """Return Python's codec for a label of the standard, or one that only Python knows, else None."""
    name = label.strip(" \t\r\n\f").lower()
    known = _table()[0].get(name)
    if known or name in _UNREADABLE:
        return known
    try:
        found = codecs.lookup(name).name
        "".encode(found)
    except (LookupError, ValueError):  # LookupError also for codecs between bytes and bytes
        return None
    return None if found in _NO_TEXT else _LARGER.get(found, found)


def name_of(codec: str) -> str:
    """Return the standard's name of one of Python's codecs, else Python's own in capitals."""
    known = codecs.lookup(codec).name
    return _table()[1].get(_LARGER.get(known, known), known.upper())


def text_of(data: bytes, codec: str) -> str:
    """Decode bytes as browsers do; what does not fit becomes U+FFFD.

    Python's Japanese codecs lack the signs that makers added and the standard has, such as circled digits.
    """
    if codec == "iso2022_jp":
        return "".join(_segment(found) for found in _JIS_SEGMENT.finditer(data))
    return data.decode(codec, _WITH_SIGNS if codec == "euc_jp" else "replace")


_JIS_SEGMENT = re.compile(rb"(?:\x1b(\([BJI]|\$[@B]))?((?:[^\x1b]|\x1b(?!\([BJI]|\$[@B]))*)")
_WITH_SIGNS = "pilcrow-japanese-signs"


def _segment(found: re.Match[bytes]) -> str:
    """Decode what stands between two changes of the alphabet in ISO-2022-JP."""
    alphabet, data = found[1] or b"(B", found[2]
    if alphabet in {b"$@", b"$B"}:
        high = bytes(byte | 0x80 if 0x20 < byte < 0x7F else byte for byte in data)
        return high.decode("euc_jp", _WITH_SIGNS)
    if alphabet == b"(I":
        return bytes(byte | 0x80 if 0x20 < byte < 0x60 else byte for byte in data).decode("cp932", "replace")
    return data.decode("ascii", "replace")


def _read_sign(error: UnicodeError) -> tuple[str, int]:
    """Decode a pair of bytes of EUC-JP by the larger table of Shift_JIS, anything else as U+FFFD."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    pair = error.object[error.start : error.start + 2]
    if len(pair) == 2 and min(pair) > 0xA0 and max(pair) < 0xFF:
        row, cell = pair[0] - 0xA1, pair[1] - 0xA1
        lead = row // 2 + (0x81 if row < 62 else 0xC1)
        trail = cell + (0x9F if row % 2 else 0x40 + (cell >= 0x3F))
        letter = bytes((lead, trail)).decode("cp932", "replace")
        if len(letter) == 1:
            return letter, error.start + 2
    return "\ufffd", error.end


codecs.register_error(_WITH_SIGNS, _read_sign)
