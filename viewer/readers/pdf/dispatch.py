"""Read the head of a dispatch printed to PDF: page lines, section, title, agency or byline, then the body."""

from collections.abc import Sequence

from viewer.article.agencies import organisation_line, source_line
from viewer.article.furniture import is_end_mark, is_furniture
from viewer.article.head import BYLINE
from viewer.article.model import BlockKind
from viewer.article.structure import structure_of
from viewer.readers.markup.dates import written_day
from viewer.readers.pdf.lines import is_ideograph
from viewer.readers.pdf.roles import Part, has_more_letters

_HEAD = 40  # paragraphs that may belong to the head of a document set in one type
_UNDER_TITLE = 4
_LONGEST_LINE = 160
_LONGEST_SECTION = 60
_PROSE = 100  # columns; where no paragraph is as long, there is no telling heads from text
_KINDS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH})


def settle_head(parts: Sequence[Part], *, latest_year: int) -> list[Part]:
    """Say which parts are section and agency line, in a document in one type also the title.

    Returns:
        The parts that belong to the page around the article, for the furniture.
    """
    title = next(
        (place for place, part in enumerate(parts) if part.level == 1 and part.kind is BlockKind.HEADING),
        None,
    )
    if title is None:
        return _settle_plain(parts, latest_year)
    _settle_lines(parts, title)
    return [*_outer(parts[:title]), *_outer(list(reversed(parts[max(title + 2, len(parts) - _HEAD) :])))]


def _settle_lines(parts: Sequence[Part], title: int) -> None:
    for place in range(title + 1, min(title + 1 + _UNDER_TITLE, len(parts))):
        line = parts[place]
        if line.kind not in _KINDS or len(line.text) > _LONGEST_LINE:
            return
        is_source = bool(source_line(line.text) or organisation_line(line.text))
        is_dated = line.kind is BlockKind.HEADING and bool(written_day(line.text))
        if is_source or is_dated or BYLINE.match(line.text):
            line.kind, line.level = BlockKind.BYLINE, None
        if is_source:
            _settle_section(parts, title)


def _settle_section(parts: Sequence[Part], title: int) -> None:
    over = parts[title - 1] if title else None
    if over is None or over.kind not in _KINDS or len(over.text) > _LONGEST_SECTION:
        return
    if over.text[-1] not in ".!?:;," and not is_furniture(over.text):
        over.kind, over.level = BlockKind.SECTION, None


def _outer(parts: Sequence[Part]) -> list[Part]:
    """Return the parts from the document's edge on that are lines of the page."""
    found: list[Part] = []
    for part in parts:
        if part.kind not in _KINDS or not (is_furniture(part.text) or is_end_mark(part.text)):
            break
        found.append(part)
    return found


def _settle_plain(parts: Sequence[Part], latest_year: int) -> list[Part]:
    """Read a document in one type as the text capture it looks like."""
    head = [part for part in parts[:_HEAD] if part.page <= 2 and part.kind is not BlockKind.RULE]
    if any(part.kind not in _KINDS for part in head[:3]) or not any(_is_prose(part.text) for part in parts):
        return []
    found = structure_of("\n\n".join(part.text for part in head), latest_year=latest_year)
    by_text = {" ".join(part.text.split()): part for part in reversed(head)}
    for block in found.blocks:
        part = by_text.get(" ".join(block.text.split()))
        if part and (
            block.kind in {BlockKind.SECTION, BlockKind.BYLINE}
            or (block.kind is BlockKind.HEADING and has_more_letters(block.text))
        ):
            part.kind, part.level = block.kind, block.level
    lines = {" ".join(line.text.split()) for line in found.furniture}
    return [part for text, part in by_text.items() if text in lines]


def _is_prose(text: str) -> bool:
    return len(text) >= _PROSE or sum(1 + is_ideograph(letter) for letter in text) >= _PROSE
