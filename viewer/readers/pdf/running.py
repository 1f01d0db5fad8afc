"""Find running heads and feet: lines at the edges of pages that other pages have in the same place."""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from viewer.readers.pdf.child import Layer, Page, Word
from viewer.readers.pdf.lines import text_of

_DEEPEST = 4  # rows of a head or foot
_NEIGHBOURS = (
    3  # pages away at which a head may come again: left and right pages differ, a picture page has none
)
_SAME_PLACE = 8.0  # points
_LONGEST_CHANGING = (
    60  # characters of a row outside of a running one that other pages do not have: a chapter's name
)
_NUMBER = re.compile(r"\d+")
_ROMAN = re.compile(r"\b[ivxlc]{1,8}\b")
_PAGE_NUMBER = re.compile(
    r"(?:[\W_]*|(?:page|seite|p\.|pág\.?|página|pagina|strona|стр\.?|страница|第)\s*)"
    r"(?P<number>\d{1,4}|[ivxlc]{1,8})"
    r"\s*(?:(?:of|/|von|sur|de|di|из|z|of total)\s*\d{1,4}|[页頁쪽面ページ]+)?[\W_]*",
    re.IGNORECASE,
)
_OF = r"(\d{1,4})\s*(?:of|/|von|sur|de|di|из)\s*(\d{1,4})"
_OF_PAGES = re.compile(rf"\b{_OF}\s*\Z"), re.compile(rf"{_OF}(?=\s)")
_PRINTED_ADDRESS = re.compile(r"(?:https?|file)://\S")


class _Row(NamedTuple):
    """What stands on one base line at the edge of a page; `key` is the same for other numbers."""

    words: list[Word]
    base: float
    text: str
    key: str


class Edges(NamedTuple):
    """The rows at the edges of one page, outermost first."""

    head: list[_Row]
    foot: list[_Row]


class Bare(NamedTuple):
    """A page without its running head and foot, and those."""

    page: Page
    running: list[str]


def without_running(pages: Iterable[Page], count: int) -> Iterator[Bare]:
    """Yield pages without their running heads and feet, each as soon as its neighbours are known.

    Args:
        pages: the document's.
        count: how many it has.
    """
    near: deque[tuple[int, Page, Edges]] = deque()
    index = 0
    for place, page in enumerate(pages):
        near.append((place, page, _edges(page.layers[0].words) if page.layers else Edges([], [])))
        if place >= _NEIGHBOURS:
            yield _bare(near, index, count)
            index += 1
        if len(near) > 2 * _NEIGHBOURS:
            near.popleft()
    while index < (near[-1][0] + 1 if near else 0):
        yield _bare(near, index, count)
        index += 1


def _bare(near: Iterable[tuple[int, Page, Edges]], index: int, count: int) -> Bare:
    pages = {place: page for place, page, _ in near}
    edges = {place: each for place, _, each in near if abs(place - index) <= _NEIGHBOURS}
    page = pages[index]
    gone: set[int] = set()
    found: list[str] = []
    for side in (0, 1):
        for row in _running(edges, index, side, page.label, count):
            if not gone.issuperset(map(id, row.words)):
                found.append(row.text)
                gone.update(map(id, row.words))
    return Bare(_without(page, gone) if gone else page, found)


def _without(page: Page, gone: set[int]) -> Page:
    first = page.layers[0]
    left: Layer = first._replace(words=[word for word in first.words if id(word) not in gone])
    return page._replace(layers=[left, *page.layers[1:]])


def _edges(words: Sequence[Word]) -> Edges:
    down = sorted(words, key=lambda word: word.base)
    return Edges(_rows(down), _rows(list(reversed(down))))


def _rows(words: Sequence[Word]) -> list[_Row]:
    """Return the first rows of words given in the order of their base lines."""
    rows: list[list[Word]] = []
    for word in words:
        if rows and abs(rows[-1][0].base - word.base) <= 3:
            rows[-1].append(word)
        elif len(rows) == _DEEPEST:
            break
        else:
            rows.append([word])
    return [_row(row) for row in rows]


def _row(words: list[Word]) -> _Row:
    words.sort(key=lambda word: word.left)
    text = text_of(words)
    key = _NUMBER.sub("#", text.lower())
    return _Row(words, words[0].base, text, "#" if _ROMAN.fullmatch(key) else key.replace(" ", ""))


def _running(edges: Mapping[int, Edges], index: int, side: int, label: str, count: int) -> list[_Row]:
    """Return the rows of a page's head or foot from the edge on, as far as they are running ones."""
    others = {other: each[side] for other, each in edges.items() if other != index}
    rows = edges[index][side]
    last = 0
    for place, row in enumerate(rows, 1):
        is_lone = place == last + 1 and _is_page_line(row, label, index, count)
        if is_lone or _comes_again(row, others) or (place == 1 and _counts_on(row, index, others)):
            last = place
        elif place > last + 1 or len(row.text) > _LONGEST_CHANGING:
            break
    return rows[:last] if last < len(rows) or len(rows) == _DEEPEST else _but_text(rows)


def _but_text(rows: list[_Row]) -> list[_Row]:
    """Keep a page that would be left empty, but for its number."""
    return [row for row in rows if _PAGE_NUMBER.fullmatch(row.text)]


def _comes_again(row: _Row, others: Mapping[int, Sequence[_Row]]) -> bool:
    if row.key.count("#") > 1 and not any(map(str.isalpha, row.key)):  # a row of figures
        return False
    return any(
        each.key == row.key and abs(each.base - row.base) <= _SAME_PLACE
        for rows in others.values()
        for each in rows
    )


def _is_page_line(row: _Row, label: str, index: int, count: int) -> bool:
    """Say whether a row gives its page's number, or is what browsers print around a page."""
    alone = _PAGE_NUMBER.fullmatch(row.text)
    if alone and alone["number"].lower() in {label.lower(), str(index + 1)}:
        return True
    stated = _OF_PAGES[0].search(row.text) or _OF_PAGES[1].match(row.text)
    if stated and (int(stated[1]), int(stated[2])) == (index + 1, count):
        return len(row.text) < 30 or bool(_PRINTED_ADDRESS.search(row.text))
    return False


def _counts_on(row: _Row, index: int, others: Mapping[int, Sequence[_Row]]) -> bool:
    """Say whether a row begins or ends with a number that grows from page to page in the same place."""
    ours = {number - index for number in _outer_numbers(row)}
    return any(
        abs(rows[0].base - row.base) <= _SAME_PLACE
        and any(number - other in ours for number in _outer_numbers(rows[0]))
        for other, rows in others.items()
        if rows
    )


def _outer_numbers(row: _Row) -> list[int]:
    ends = (row.words[0].text.strip("[]()-–—|. "), row.words[-1].text.strip("[]()-–—|. "))  # noqa: RUF001
    return [int(end) for end in ends if end.isascii() and end.isdigit() and len(end) <= 4]
