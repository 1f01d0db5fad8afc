"""Take the words of a PDF with their places out of PDFium, in a process of their own.

PDFium is a library in C: a page of 2 kB made for it takes all memory and then ends the process, and nothing
in this process could stop it. So this module is run by a child, see `viewer.readers.pdf.child`, gets the
file on its standard input and answers with lines of JSON: facts about the document, its pages, an end.
"""

import ctypes
import json
import math
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, BinaryIO, NamedTuple, TextIO

from typing_extensions import override

from viewer.readers.confinement import Bounds, confine

_MOST_PAGES = 20_000
_MOST_WORDS = 4_000_000
_MOST_WORDS_ON_PAGE = 30_000  # three times what the largest newspaper has
_MOST_ENTRIES = 5_000  # of the outline
_MOST_LINKS = 500  # on one page
_MEMORY = 700 << 20  # bytes of address space beside the file's own
_PAGE_SECONDS = 1.5  # of one processor; what honest pages take is a hundredth of it
_PAGE_SECONDS_A_MEGABYTE = 0.5  # a large file may have one large drawing
_ALL_SECONDS = 20.0
_LAST_SECONDS = 25  # where even the watch is not let look at the clock

_MARK, _MARK_WITHIN = b"%PDF-", 1024  # how a document begins, and within how many bytes PDFium looks for it
_PASSWORD, _UNKNOWN_SECURITY = 4, 5  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
_GO_TO, _ADDRESS = 1, 3  # PDFACTION_GOTO, PDFACTION_URI
_FORCE_BOLD, _ITALIC, _FIXED = 1 << 18, 1 << 6, 1  # ISO 32000-1, table 123
_FILL_AND_STROKE = 2  # the text render mode by which writers make a font bold that has no bold face

_WORD = re.compile("[^\\s\ufffe\\x00]+\ufffe?|\ufffe")  # PDFium writes U+FFFE for a hyphen at a line's end
_PAIR = re.compile("[\ud800-\udfff]")  # a letter beyond the first plane is two of PDFium's characters
_BOLD = re.compile(r"bold|black|heavy|semib|demi(?!tal)|,b|-bd|cmbx|medi(?:\b|ital)", re.IGNORECASE)
_OBLIQUE = re.compile(r"ital|obli|slant|cmti|cmsl|kursiv", re.IGNORECASE)
_MONOSPACED = re.compile(r"mono|courier|consolas|typewriter|cmtt|menlo|fixed", re.IGNORECASE)

BOLD, ITALIC, MONOSPACED = 1, 2, 4  # the flags of a style
GLUED, HYPHENATED, BROKEN = (
    1,
    2,
    4,
)  # no space before the word; a line's last hyphen in it; a line's end before it

_LINE_ENDS = ("\r", "\n", "\ufffe")


_Pdfium = Any  # the library, its functions, and what they hand out: C without types


class _Style(NamedTuple):
    """How a run of text is set: size in points, quarter turns counter-clockwise, -1 for a slant."""

    size: float
    turns: int
    flags: int


class _Box(NamedTuple):
    left: float
    bottom: float
    right: float
    top: float


def answer(source: BinaryIO, sink: TextIO) -> None:
    """Read a PDF from one stream and write what it holds to another, within limits of time and memory.

    The process is ended where a limit is passed: this is the work of a child.
    """
    data = source.read()
    confine(Bounds(_MEMORY + 2 * len(data), _LAST_SECONDS))
    watch = _Watch(_PAGE_SECONDS + _PAGE_SECONDS_A_MEGABYTE * len(data) / 1e6, sink)
    watch.start()
    for message in messages(data, watch):
        sink.write(json.dumps(message, ensure_ascii=True, separators=(",", ":")) + "\n")
        sink.flush()


class _Watch(threading.Thread):
    """Ends the process when a page, or all, takes too long; PDFium's calls leave other threads running."""

    def __init__(self, page_seconds: float, sink: TextIO) -> None:
        super().__init__(daemon=True)
        self._page_seconds = page_seconds
        self._sink = sink
        self._page_began = time.process_time()

    def next_page(self) -> None:
        """Begin to count anew."""
        self._page_began = time.process_time()

    @override
    def run(self) -> None:
        """Look at the clock until the process ends."""
        while True:
            time.sleep(0.1)
            now = time.process_time()
            if now - self._page_began > self._page_seconds or now > _ALL_SECONDS:
                os.write(self._sink.fileno(), b'\n{"problem":"slow"}\n')
                os._exit(3)


def messages(data: bytes, watch: _Watch | None = None) -> Iterator[dict[str, Any]]:
    """Yield what a PDF holds: first facts about the document, then its pages, last an end or a problem."""
    import pypdfium2.raw as raw  # noqa: PLC0415, PLR0402 # pyright: ignore[reportMissingTypeStubs]

    library: _Pdfium = raw
    library.FPDF_InitLibrary()
    if _MARK not in data[:_MARK_WITHIN]:
        data = _MARK + b"1.7\n" + data  # it was lost on the way; the places of objects are found again
    document = library.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        error = library.FPDF_GetLastError()
        yield {"problem": "locked" if error in {_PASSWORD, _UNKNOWN_SECURITY} else "damaged"}
        return
    count = library.FPDF_GetPageCount(document)
    if not 0 < count <= _MOST_PAGES:
        yield {"problem": "empty" if count <= 0 else "large"}
        return
    reading = _Document(library, document)
    yield {"pages": count, **reading.facts()}
    words = 0
    for index in range(count):
        if watch:
            watch.next_page()
        page = reading.page(index)
        on_page = sum(len(layer["words"]) for layer in page["layers"]) + page["aside"].count(" ")
        words += on_page
        if on_page > _MOST_WORDS_ON_PAGE or words > _MOST_WORDS:
            yield {"problem": "large"}
            return
        yield page
    yield {"end": True}


class _Document:
    """One open document."""

    def __init__(self, library: _Pdfium, document: _Pdfium) -> None:
        self._library = library
        self._document = document

    def _words_of(self, function: _Pdfium, *arguments: _Pdfium) -> str:
        """Call one of PDFium's functions that fill a buffer with UTF-16."""
        size = min(function(*arguments, None, 0), 1 << 16)
        if size <= 2:
            return ""
        buffer = ctypes.create_string_buffer(size)
        function(*arguments, ctypes.cast(buffer, function.argtypes[-2]), size)
        return buffer.raw[: size - 2].decode("utf-16-le", "replace").partition("\0")[0]

    def facts(self) -> dict[str, Any]:
        """Return what the document states about itself, and its outline as rows of level, page and title."""
        library = self._library
        names = ("Title", "Author", "Subject", "Creator", "Producer", "CreationDate", "ModDate")
        info = {
            name: self._words_of(library.FPDF_GetMetaText, self._document, name.encode()) for name in names
        }
        language = self._words_of(library.FPDFCatalog_GetLanguage, self._document)
        return {"info": info, "language": language, "outline": list(self._outline())}

    def _outline(self) -> Iterator[tuple[int, int, str]]:
        library = self._library
        waiting = [(1, library.FPDFBookmark_GetFirstChild(self._document, None))]
        seen = 0
        while waiting and seen < _MOST_ENTRIES:
            level, entry = waiting.pop()
            if not entry:
                continue
            seen += 1
            title = self._words_of(library.FPDFBookmark_GetTitle, entry)
            target = library.FPDFBookmark_GetDest(self._document, entry)
            action = None if target else library.FPDFBookmark_GetAction(entry)
            if action and library.FPDFAction_GetType(action) == _GO_TO:
                target = library.FPDFAction_GetDest(self._document, action)
            page = library.FPDFDest_GetDestPageIndex(self._document, target) if target else -1
            yield level, page, title
            waiting.append((level, library.FPDFBookmark_GetNextSibling(self._document, entry)))
            if level < 6:
                waiting.append((level + 1, library.FPDFBookmark_GetFirstChild(self._document, entry)))

    def page(self, index: int) -> dict[str, Any]:
        """Return one page: its label, its size, its words, and what stands aside of the reading."""
        library = self._library
        label = self._words_of(library.FPDF_GetPageLabel, self._document, index)
        empty: dict[str, Any] = {"label": label, "layers": [], "aside": ""}
        page = library.FPDF_LoadPage(self._document, index)
        if not page:
            return empty
        try:
            if library.FPDFPage_GetAnnotCount(page) > 0:
                links = list(self._links(page))
                page = self._with_annotations(page, index)
            else:
                links = []
            text = library.FPDFText_LoadPage(page)
            if not text:
                return empty
            try:
                return _Page(library, page, text).found(label, links)
            finally:
                library.FPDFText_ClosePage(text)
        finally:
            library.FPDF_ClosePage(page)

    def _with_annotations(self, page: _Pdfium, index: int) -> _Pdfium:
        """Return the page with what forms and comments show drawn into it."""
        library = self._library
        library.FPDFPage_Flatten(page, 0)
        again = library.FPDF_LoadPage(self._document, index)
        if again:
            library.FPDF_ClosePage(page)
        return again or page

    def _links(self, page: _Pdfium) -> Iterator[tuple[_Box, str]]:
        library = self._library
        place, link = ctypes.c_int(0), library.FPDF_LINK()
        for _ in range(_MOST_LINKS):
            if not library.FPDFLink_Enumerate(page, ctypes.byref(place), ctypes.byref(link)):
                return
            rectangle = library.FS_RECTF()
            address = self._target(link)
            if address and library.FPDFLink_GetAnnotRect(link, ctypes.byref(rectangle)):
                yield _box(rectangle), address

    def _target(self, link: _Pdfium) -> str:
        library = self._library
        action = library.FPDFLink_GetAction(link)
        if action and library.FPDFAction_GetType(action) == _ADDRESS:
            size = min(library.FPDFAction_GetURIPath(self._document, action, None, 0), 4096)
            buffer = ctypes.create_string_buffer(max(size, 1))
            library.FPDFAction_GetURIPath(self._document, action, buffer, size)
            return buffer.value.decode("utf-8", "replace")
        target = library.FPDFLink_GetDest(self._document, link)
        page = library.FPDFDest_GetDestPageIndex(self._document, target) if target else -1
        return f"#page-{page + 1}" if page >= 0 else ""


_Row = tuple[str, float, float, float, float, float, float, int, int]
# a word, the left, lower, right and upper end of its glyphs, where the first of them is set, style and joint


class _Page:
    """The words of one page. What is done for each of them avoids every step it can: a book has 300,000."""

    def __init__(self, library: _Pdfium, page: _Pdfium, text: _Pdfium) -> None:
        self._library = library
        self._text = text
        box = library.FS_RECTF()
        library.FPDF_GetPageBoundingBox(page, ctypes.byref(box))
        self._box = _box(box)
        self._styles: dict[_Style, int] = {}
        self._style_of: dict[int | None, int] = {}
        self._piece_at = _returning_address(library.FPDFText_GetTextObject)

    def found(self, label: str, links: list[tuple[_Box, str]]) -> dict[str, Any]:
        """Return the page as it is told to the parent: a layer for each direction in which much is written.

        Lengths are whole tenths of a point from the upper left corner, the page turned so that the layer's
        lines run to the right. A word is its text, left and right end, base line, style, and how it is joined
        to the words around.
        """
        rows = self._rows(self._characters())
        styles = list(self._styles)
        by_turns: dict[int, list[_Row]] = {}
        aside: list[str] = []
        left, bottom, right, top = self._box
        for row in rows:
            turns = styles[row[7]].turns
            if turns < 0 or not (left - 1 <= row[5] <= right + 1 and bottom - 1 <= row[6] <= top + 1):
                aside.append(row[0])
            else:
                by_turns.setdefault(turns, []).append(row)
        letters = {turns: sum(len(row[0]) for row in each) for turns, each in by_turns.items()}
        ranked = sorted(letters, key=lambda turns: -letters[turns])
        kept = [turns for turns in ranked if letters[turns] * 3 > letters[ranked[0]]]
        aside.extend(row[0] for turns in ranked if turns not in kept for row in by_turns[turns])
        layers = [self._layer(by_turns[turns], turns, links) for turns in kept]
        return {"label": label, "layers": layers, "aside": " ".join(aside)}

    def _layer(self, rows: list[_Row], turns: int, links: list[tuple[_Box, str]]) -> dict[str, Any]:
        page = self._box
        width, height = page.right - page.left, page.top - page.bottom
        words: list[tuple[str, int, int, int, int, int]] = []
        for text, left, bottom, right, top, x, y, style, joint in rows:
            if turns == 0:
                ends = left - page.left, right - page.left, page.top - y
            elif turns == 1:
                ends = bottom - page.bottom, top - page.bottom, x - page.left
            elif turns == 2:
                ends = page.right - right, page.right - left, y - page.bottom
            else:
                ends = page.top - top, page.top - bottom, page.right - x
            words.append((text, int(10 * ends[0]), int(10 * ends[1]), int(10 * ends[2]), style, joint))
        return {
            "size": [round(10 * side) for side in ((height, width) if turns % 2 else (width, height))],
            "styles": [(round(10 * style.size), style.flags) for style in self._styles],
            "words": words,
            "links": [(*self._turned(box, turns), address) for box, address in links],
        }

    def _turned(self, box: _Box, turns: int) -> tuple[int, int, int, int]:
        """Return left, upper, right and lower end as seen by who turns the page to read."""
        left, lower = box.left - self._box.left, box.bottom - self._box.bottom
        right, upper = self._box.right - box.right, self._box.top - box.top
        width, height = box.right - box.left, box.top - box.bottom
        across, down, long, high = (
            (left, upper, width, height),
            (lower, left, height, width),
            (right, lower, width, height),
            (upper, right, height, width),
        )[turns]
        return round(10 * across), round(10 * down), round(10 * (across + long)), round(10 * (down + high))

    def _characters(self) -> str:
        """Return the page's text with one character for each of PDFium's."""
        count = max(self._library.FPDFText_CountChars(self._text), 0)
        buffer = (ctypes.c_ushort * (count + 1))()
        self._library.FPDFText_GetText(self._text, 0, count, buffer)
        text = bytes(buffer)[: 2 * count].decode("utf-16-le", "replace").rstrip("\0")
        if len(text) == count:
            return text
        codes = (self._library.FPDFText_GetUnicode(self._text, index) for index in range(count))
        text = "".join(chr(code) if code <= sys.maxunicode else "\ufffd" for code in codes)
        return text.replace("\2", "\ufffe")  # as the hyphen at a line's end is called in the whole text

    def _rows(self, text: str) -> list[_Row]:
        rows: list[_Row] = []
        for found in _WORD.finditer(text):
            start, end = found.span()
            style = self._style_at(start)
            joint = BROKEN if text[start - 1 : start] in _LINE_ENDS else 0
            if end - start == 1 or style == self._style_at(end - 1):
                rows.append(self._row(found[0], start, end, style, joint))
            else:
                rows.extend(self._parts(text, start, end, joint))
        return rows

    def _parts(self, text: str, start: int, end: int, joint: int) -> Iterator[_Row]:
        """Divide a word where its style changes: a raised number, a large initial."""
        began, style = start, self._style_at(start)
        for index in range(start + 1, end):
            following = self._style_at(index)
            if following != style:
                yield self._row(text[began:index], began, index, style, joint)
                began, style, joint = index, following, GLUED
        yield self._row(text[began:end], began, end, style, joint)

    @cached_property
    def _row(self) -> Callable[[str, int, int, int, int], _Row]:
        rectangle, x, y = self._library.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        box_of, origin_of = self._library.FPDFText_GetLooseCharBox, self._library.FPDFText_GetCharOrigin
        page, to_box, to_x, to_y = self._text, ctypes.byref(rectangle), ctypes.byref(x), ctypes.byref(y)

        def row(word: str, start: int, end: int, style: int, joint: int) -> _Row:
            if _PAIR.search(word):
                word = word.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            if word[-1] == "\ufffe":
                word, joint = word[:-1] + "-", joint | HYPHENATED
            box_of(page, start, to_box)
            left, bottom, right, top = rectangle.left, rectangle.bottom, rectangle.right, rectangle.top
            if end - start > 1:
                box_of(page, end - 1, to_box)
                left, bottom = min(left, rectangle.left), min(bottom, rectangle.bottom)
                right, top = max(right, rectangle.right), max(top, rectangle.top)
            origin_of(page, start, to_x, to_y)
            return word, left, bottom, right, top, x.value, y.value, style, joint

        return row

    def _style_at(self, index: int) -> int:
        """Return the number of a character's style; it is looked at once a piece of text."""
        address = self._piece_at(self._text, index)
        known = self._style_of.get(address)
        if known is None:
            known = self._styles.setdefault(self._read_style(index), len(self._styles))
            self._style_of[address] = known
        return known

    def _read_style(self, index: int) -> _Style:
        library = self._library
        matrix = library.FS_MATRIX()
        library.FPDFText_GetMatrix(self._text, index, ctypes.byref(matrix))
        size = library.FPDFText_GetFontSize(self._text, index) * math.hypot(matrix.c, matrix.d)
        angle = math.degrees(math.atan2(matrix.b, matrix.a))
        if matrix.a * matrix.d < matrix.b * matrix.c:  # a mirror image: the glyphs' upper side counts
            angle = math.degrees(math.atan2(-matrix.c, matrix.d))
        turns = round(angle / 90) % 4 if abs(angle / 90 - round(angle / 90)) < 0.12 else -1
        rectangle = library.FS_RECTF()
        library.FPDFText_GetLooseCharBox(self._text, index, ctypes.byref(rectangle))
        box = _box(rectangle)
        height = box.right - box.left if turns in {1, 3} else box.top - box.bottom
        if not 0.5 * size < height < 3 * size:  # a font with units of its own
            size = height / 1.2
        return _Style(round(size, 1), turns, self._flags(index))

    def _flags(self, index: int) -> int:
        library = self._library
        stated, buffer = ctypes.c_int(0), ctypes.create_string_buffer(256)
        library.FPDFText_GetFontInfo(self._text, index, buffer, 256, ctypes.byref(stated))
        name = buffer.value.decode("utf-8", "replace").rpartition("+")[2]
        is_bold = bool(_BOLD.search(name)) or bool(stated.value & _FORCE_BOLD)
        piece = library.FPDFText_GetTextObject(self._text, index)
        if piece and library.FPDFTextObj_GetTextRenderMode(piece) == _FILL_AND_STROKE:
            is_bold = True
        is_italic = bool(_OBLIQUE.search(name)) or bool(stated.value & _ITALIC)
        is_fixed = bool(_MONOSPACED.search(name)) or bool(stated.value & _FIXED)
        return BOLD * is_bold + ITALIC * is_italic + MONOSPACED * is_fixed


def _returning_address(function: _Pdfium) -> Callable[[_Pdfium, int], int | None]:
    """Return one of PDFium's functions so that it gives a pointer as a number, to be compared only."""
    prototype = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
    return prototype(ctypes.cast(function, ctypes.c_void_p).value or 0)


def _box(rectangle: _Pdfium) -> _Box:
    return _Box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
