"""Divides what is set between pages, and draws them.

A heading stays with what follows it; of a paragraph no first or last line stands alone on a page; footnotes
stand below the line that refers to them, notes of the reader beside theirs, moved apart where they crowd.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRectF

from viewer.ui.printing.pieces import Piece, Script, has_asides, pieces_of
from viewer.ui.printing.setting import Pictures, SetPiece, Setter
from viewer.ui.printing.sheet import PrintLook, Sheet, sheet_of

_LEAST = 2  # lines of a paragraph on a page
_FOOT_GAP = 0.8  # em between the text and its footnotes
_PIECES_A_STEP = 12


class Slice(NamedTuple):
    """Some chunks of a piece, `[first, last)`, whose top stands at `y` of the page."""

    piece: Piece
    first: int
    last: int
    y: float
    width: float


@dataclass
class Page:
    """What stands on one page."""

    slices: list[Slice] = field(default_factory=list[Slice])
    asides: list[Slice] = field(default_factory=list[Slice])
    feet: list[Slice] = field(default_factory=list[Slice])


class _Aside(NamedTuple):
    piece: Piece
    y: float
    first: int = 0


class Pages:
    """An article on paper. `steps` divides it; then `pages` holds what each page shows."""

    def __init__(self, script: Script, look: PrintLook, pictures: Pictures | None = None) -> None:
        self.script = script
        self.look = look
        self.sheet: Sheet = sheet_of(look, has_asides=has_asides(script, look))
        self.setter = Setter(look, self.sheet.text.height(), pictures)
        self.pages: list[Page] = [Page()]
        self._y = self.sheet.text.top()
        self._feet_height = 0.0
        self._after = 0.0  # room that the last piece wants below it
        self._asides: list[_Aside] = []
        self._held: list[SetPiece] = []  # what stays with the piece after it

    def steps(self) -> Iterator[float]:
        """Divide all of it, a little a step; yield how much of it is done, from 0 to 1."""
        total = max(len(self.script.article.text), 1)
        done = 0
        for count, piece in enumerate(pieces_of(self.script, self.look)):
            self._add(self.setter.set(piece, self.sheet.text.width()))
            done += len(piece.text)
            if count % _PIECES_A_STEP == 0:
                yield min(done / total, 1.0)
        self._place_together(self._held)
        self._finish_page()
        while self._asides:
            self.pages.append(Page())
            self._finish_page()
        yield 1.0

    # --- where the pieces go ----------------------------------------------------------------------

    @property
    def _page(self) -> Page:
        return self.pages[-1]

    @property
    def _is_empty(self) -> bool:
        return not self._page.slices

    def _room(self) -> float:
        return self.sheet.text.bottom() - self._feet_height - self._y

    def _add(self, piece: SetPiece) -> None:
        if piece.style.stays:
            self._held.append(piece)
            if len(self._held) < 12:
                return
        self._place_together(self._held if piece.style.stays else [*self._held, piece])

    def _place_together(self, together: list[SetPiece]) -> None:
        self._held = []
        if together and self._wish(together) > self._room() and not self._is_empty:
            self._break()
        for each in together:
            self._place(each)

    def _wish(self, together: list[SetPiece]) -> float:
        """Return the room for all but the last piece, and for those lines of it that must not stand alone."""
        wish, after = 0.0, self._after
        for each in together:
            wish += max(each.style.before * self.setter.em, after)
            after = each.style.after * self.setter.em
            wish += each.height
        last = together[-1]
        count = _first_lines(last)
        feet = sum(self._foot_height(last, at) for at in range(count))
        return wish - last.height + (last.chunks[count - 1].bottom if last.chunks else 0.0) + feet

    def _place(self, piece: SetPiece) -> None:
        if not piece.chunks:
            return
        if not self._is_empty:
            self._y += max(piece.style.before * self.setter.em, self._after)
        first, count = 0, len(piece.chunks)
        while first < count:
            last, feet = self._fitting(piece, first)
            if last == first:
                if self._is_empty:
                    last = first + 1  # higher than a page
                else:
                    self._break()
                    continue
            self._put(piece, first, last, feet)
            first = last
            if first < count:
                self._break()
        self._after = piece.style.after * self.setter.em

    def _fitting(self, piece: SetPiece, first: int) -> tuple[int, float]:
        """Return up to which chunk a piece fits on this page, and the room for the footnotes of those."""
        top = piece.chunks[first].top
        feet = 0.0
        last = first
        count = len(piece.chunks)
        while last < count:
            wished = feet + self._foot_height(piece, last, has_some=feet > 0)
            if piece.chunks[last].bottom - top + wished > self._room():
                break
            feet, last = wished, last + 1
        if last == count:
            return last, feet
        if count - last < _LEAST:
            last = count - _LEAST  # else the last line would stand alone
        if last - first < min(_LEAST, count - first) and not (self._is_empty and last > first):
            return first, 0.0
        last = max(last, first)
        return last, sum(self._foot_height(piece, at) for at in range(first, last))

    def _put(self, piece: SetPiece, first: int, last: int, feet: float) -> None:
        width = self.sheet.text.width()
        top = piece.chunks[first].top
        self._page.slices.append(Slice(piece.piece, first, last, self._y, width))
        for at, foot in self._belonging(piece, first, last, piece.piece.feet):
            del at
            self._page.feet.append(Slice(foot, 0, 0, 0.0, width))
        for at, aside in self._belonging(piece, first, last, piece.piece.asides):
            self._asides.append(_Aside(aside, self._y + piece.chunks[at].top - top))
        self._feet_height += feet
        self._y += piece.chunks[last - 1].bottom - top

    @staticmethod
    def _belonging(
        piece: SetPiece, first: int, last: int, others: tuple[tuple[int, Piece], ...]
    ) -> Iterator[tuple[int, Piece]]:
        """Yield what belongs to some chunks, each with the index of the chunk that its place is in."""
        for offset, other in others:
            at = _chunk_at(piece, offset)
            if first <= at < last:
                yield at, other

    def _foot_height(self, piece: SetPiece, at: int, *, has_some: bool = False) -> float:
        height = 0.0
        for _, foot in self._belonging(piece, at, at + 1, piece.piece.feet):
            set_foot = self.setter.set(foot, self.sheet.text.width())
            height += set_foot.height + 2 * set_foot.style.before * self.setter.em
        if height and not has_some and not self._page.feet:
            height += _FOOT_GAP * self.setter.em
        return height

    def _break(self) -> None:
        self._finish_page()
        self.pages.append(Page())
        self._y = self.sheet.text.top()
        self._feet_height = 0.0
        self._after = 0.0

    # --- what stands below and beside -------------------------------------------------------------

    def _finish_page(self) -> None:
        page = self._page
        y = self.sheet.text.bottom()
        for index in range(len(page.feet) - 1, -1, -1):
            foot = self.setter.set(page.feet[index].piece, page.feet[index].width)
            y -= foot.height + 2 * foot.style.before * self.setter.em
            page.feet[index] = page.feet[index]._replace(last=len(foot.chunks), y=y)
        self._put_asides()

    def _put_asides(self) -> None:
        """Put the waiting notes beside their lines; what finds no room goes to the top of the next page."""
        room, width = self.sheet.notes, self.sheet.notes.width()
        waiting, self._asides = self._asides, []
        gap = 0.6 * self.setter.em
        tops: list[float] = []
        heights: list[float] = []
        y = room.top()
        for each in waiting:
            chunks = self.setter.set(each.piece, width).chunks
            heights.append(chunks[-1].bottom - chunks[each.first].top if chunks else 0.0)
            tops.append(max(each.y, y))
            y = tops[-1] + heights[-1] + gap
        below = room.bottom() + gap
        for index in range(len(waiting) - 1, -1, -1):
            tops[index] = min(tops[index], below - gap - heights[index])
            below = tops[index]
        y = room.top()
        for index, each in enumerate(waiting):
            y = self._put_aside(each, max(tops[index], y), gap)

    def _put_aside(self, aside: _Aside, y: float, gap: float) -> float:
        room = self.sheet.notes
        chunks = self.setter.set(aside.piece, room.width()).chunks
        top = chunks[aside.first].top if chunks else 0.0
        last = aside.first
        while last < len(chunks) and y + chunks[last].bottom - top <= room.bottom() + 1:
            last += 1
        if last > aside.first:
            self._page.asides.append(Slice(aside.piece, aside.first, last, y, room.width()))
            y += chunks[last - 1].bottom - top + gap
        if last < len(chunks):
            self._asides.append(_Aside(aside.piece, room.top(), last))
            y = room.bottom() + 1
        return y


def _first_lines(piece: SetPiece) -> int:
    """Return how many chunks of a piece must stand on the page on which it begins."""
    count = len(piece.chunks)
    return count if count <= _LEAST + 1 else _LEAST


def _chunk_at(piece: SetPiece, offset: int) -> int:
    if piece.layout is None or len(piece.chunks) <= 1:
        return 0
    line = piece.layout.lineForTextPosition(piece.text.position(max(offset, 0)))
    return min(max(line.lineNumber(), 0), len(piece.chunks) - 1) if line.isValid() else 0


def slice_rect(piece: SetPiece, part: Slice, left: float) -> QRectF:
    """Return the place of a slice on its page, without what stands in the margin."""
    top, bottom = piece.chunks[part.first].top, piece.chunks[part.last - 1].bottom
    return QRectF(left, part.y, part.width, bottom - top)
