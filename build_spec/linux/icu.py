"""Leaves out of ICU's data what Qt or this program never asks for: 23 of 32 MB, a fifth of what is installed.

The data is a library that holds nothing but one table, a "common data package": names, and where the bytes of
each lie. QtCore is linked to it. Names of currencies, languages, units, zones and regions are in Qt itself;
documents are decoded by Python. What cannot be found ICU does without, as in the small builds its makers
describe (Unicode ICU User Guide, "ICU Data", customising the library).
"""

import struct

UNUSED = frozenset(
    {"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"}
)  # folders of the table

_ALIGNED = 16  # bytes, of every item's start
_PAGE = 4096
_SEGMENT, _SECTION, _SYMBOL = (
    struct.Struct("<IIQQQQQQ"),
    struct.Struct("<IIQQQQIIQQ"),
    struct.Struct("<IBBHQQ"),
)
_LOAD, _SYMBOLS = 1, 11  # a segment that is loaded, a section with the symbols of a shared library


def trimmed(library: bytes) -> bytes:
    """Return a libicudata.so without the unused items.

    The bytes after the table move forward in the file by whole pages; in memory they stay where they were.

    Raises:
        ValueError: the library is built in another way than those of Qt for 64-bit Linux.
    """
    start = library.find(b"CmnD") - 12
    if library[:6] != b"\x7fELF\x02\x01" or start % _PAGE:
        raise ValueError("this is no libicudata.so as Qt brings it")
    sections = [list(_SECTION.unpack_from(library, at)) for at in _table(library, 0x28, 0x3A)]
    length = next((each[5] for each in sections if each[4] == start), 0)
    table = _without_unused(library[start : start + length])
    saved = (length - len(table)) // _PAGE * _PAGE
    end = start + length
    result = bytearray(library[:start] + table.ljust(length - saved, b"\0") + library[end:])
    struct.pack_into("<Q", result, 0x28, struct.unpack_from("<Q", library, 0x28)[0] - saved)
    _move_segments(result, end, saved)
    for at, section in zip(_table(result, 0x28, 0x3A), sections, strict=True):
        if section[1] == _SYMBOLS:
            _shorten_symbols(result, range(section[4], section[4] + section[5], _SYMBOL.size), length, saved)
        section[5] -= saved if section[4] == start else 0
        section[4] -= saved if section[4] > start else 0
        _SECTION.pack_into(result, at, *section)
    return bytes(result)


def _move_segments(result: bytearray, end: int, saved: int) -> None:
    for at in _table(result, 0x20, 0x36):
        segment = list(_SEGMENT.unpack_from(result, at))
        if segment[2] >= end:
            segment[2] -= saved
        elif segment[0] == _LOAD:
            segment[5] -= saved
            segment[6] -= saved
        _SEGMENT.pack_into(result, at, *segment)


def _table(library: bytes | bytearray, offset_at: int, count_at: int) -> range:
    """Return where the headers lie of which the file's own header says where and how many they are."""
    (first,) = struct.unpack_from("<Q", library, offset_at)
    size, count = struct.unpack_from("<HH", library, count_at)
    return range(first, first + size * count, size)


def _shorten_symbols(result: bytearray, places: range, length: int, saved: int) -> None:
    for at in places:
        symbol = list(_SYMBOL.unpack_from(result, at))
        if symbol[5] == length:
            symbol[5] -= saved
            _SYMBOL.pack_into(result, at, *symbol)


def items(package: bytes) -> dict[str, bytes]:
    """Return what a common data package holds, by name, in its order."""
    (header,) = struct.unpack_from("<H", package)
    (count,) = struct.unpack_from("<I", package, header)
    entries = [struct.unpack_from("<II", package, header + 4 + 8 * index) for index in range(count)]
    places = [(_name(package, header + name), header + data) for name, data in entries]
    ends = [*places[1:], ("", len(package))]
    return {name: package[begins:ends] for (name, begins), (_, ends) in zip(places, ends, strict=True)}


def _name(package: bytes, at: int) -> str:
    return package[at : package.index(b"\0", at)].decode("ascii")


def _without_unused(package: bytes) -> bytes:
    """Return a common data package of the same form, with fewer items."""
    kept = {name: data for name, data in items(package).items() if not _is_unused(name)}
    (header,) = struct.unpack_from("<H", package)
    names = b"".join(name.encode() + b"\0" for name in kept)
    body = bytearray(struct.pack("<I", len(kept)) + bytes(8 * len(kept)) + names)
    name_at = 4 + 8 * len(kept)
    for index, (name, data) in enumerate(kept.items()):
        body += bytes(-(header + len(body)) % _ALIGNED)
        struct.pack_into("<II", body, 4 + 8 * index, name_at, len(body))
        body += data
        name_at += len(name) + 1
    return package[:header] + bytes(body)


def _is_unused(name: str) -> bool:
    folder = name.split("/")[1]  # after the name of the whole, icudt73l
    return folder in UNUSED or folder.endswith(".cnv")
