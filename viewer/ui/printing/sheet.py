"""What a printed page looks like: the reader's choices, and the places on the sheet that follow from them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageSize

UNITS = 10  # a point; all lengths on a page are in such tenths
PAPERS = ("A4", "Letter")
_MM = 72 / 25.4 * UNITS
_NOTES_SHARE = 0.29  # of the room between the margins
_NOTES_GAP = 14.0 * UNITS


class NotesAt(StrEnum):
    """Where the reader's notes are printed."""

    MARGIN = "margin"
    END = "end"
    NONE = "none"


class LinksAs(StrEnum):
    """How the addresses of links are printed."""

    FOOTNOTES = "footnotes"
    BRACKETS = "brackets"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PrintLook:
    """The reader's choices for paper.

    Args:
        paper: one of PAPERS.
        margin_mm: on all sides; head and foot stand within it.
        notes: where notes go.
        links: how addresses are shown.
        shows_numbers: whether paragraphs have their numbers beside them.
        shows_metadata: whether what is known about the document stands above its text.
        text_size_pt: of body text.
        font_family: empty for the reading serif there is.
    """

    paper: str = "A4"
    margin_mm: int = 22
    notes: NotesAt = NotesAt.MARGIN
    links: LinksAs = LinksAs.FOOTNOTES
    shows_numbers: bool = True
    shows_metadata: bool = True
    text_size_pt: float = 10.5
    font_family: str = ""

    @property
    def page_size(self) -> QPageSize:
        """The paper as Qt names it."""
        is_letter = self.paper == "Letter"
        return QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)


class Sheet(NamedTuple):
    """A page's places in units from its top left corner; `notes` is empty where nothing stands beside."""

    page: QRectF
    text: QRectF
    notes: QRectF


def sheet_of(look: PrintLook, *, has_asides: bool) -> Sheet:
    """Return where text and notes stand on a page."""
    size = look.page_size.sizePoints()
    page = QRectF(0, 0, size.width() * UNITS, size.height() * UNITS)
    margin = look.margin_mm * _MM
    text = page.adjusted(margin, margin, -margin, -margin)
    if not has_asides:
        return Sheet(page, text, QRectF())
    width = text.width() * _NOTES_SHARE
    notes = QRectF(text.right() - width, text.top(), width, text.height())
    return Sheet(page, text.adjusted(0, 0, -width - _NOTES_GAP, 0), notes)
