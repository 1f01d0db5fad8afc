"""Divide a mail's plain text: lines that sending broke are joined, quotes told from the sender's own words.

Which line ends their writer meant shows by the rules of `format=flowed`, else by the width to which the lines
of the mail are filled.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from viewer.article.model import BlockKind, Evidence, EvidenceKind, Field, Inline
from viewer.article.structure import Structure, structure_of

_QUOTE = re.compile(r"(?:>[ ]?)+")
_OPENER = re.compile(r"[*•·#+|]\s|-{1,2}\s|\(?\d{1,3}[.)]\s|https?://|[\w-]{2,20}:\s")
_ORIGINAL = re.compile(r"-{3,}\s?(?:Original Message|Forwarded message|Begin forwarded)", re.IGNORECASE)
_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
_SIGNATURE = "-----BEGIN PGP SIGNATURE-----"
_DRAWN = re.compile(r"[_=*-]{10,}\s*\Z")
_OF_LIST = re.compile(r"\b(?:unsubscribe|mailing list|list ?info|subscription)", re.IGNORECASE)
_FOOTER = 10  # lines
_WIDEST = 80  # columns to which mails are broken
_NARROWEST = 50
_LONG = 100
_SLACK = 4


@dataclass(slots=True)
class Piece:
    """A block to be, or without a kind a line of the page around the article.

    `line` counts from 0 in the text here, from 1 in the file afterwards. `names` are places that links lead
    to, each with its offset in the text.
    """

    line: int
    text: str
    kind: BlockKind | None = None
    level: int | None = None
    inlines: tuple[Inline, ...] = ()
    marker: str = ""
    names: tuple[tuple[str, int], ...] = ()


class Flow(NamedTuple):
    """How a text was broken for sending: whether by RFC 3676, and whether its spaces at line ends go too."""

    is_flowed: bool = False
    drops_spaces: bool = False


class Divided(NamedTuple):
    """What a text consists of, and what lines that are furniture state."""

    pieces: list[Piece]
    fields: Mapping[str, Field]


class _Line(NamedTuple):
    """One line: without the signs of quoting, their number, and its place among the text's lines, from 0."""

    text: str
    level: int
    row: int


def divided(text: str, flow: Flow, subject: str, latest_year: int) -> Divided:
    """Divide a plain body.

    Args:
        text: the decoded body, its lines parted by line feeds.
        flow: how it was broken for sending.
        subject: what the mail is about, "" where it does not say.
        latest_year: the last year proposed for a date that states none.
    """
    rows = [_cut(line, index) for index, line in enumerate(text.split("\n"))]
    lines = list(_flowed(rows, flow)) if flow.is_flowed else _unwrapped(rows, text)
    aside = _aside(lines)
    own = [line._replace(text="") if line.level or line.row in aside else line for line in lines]
    pieces, fields = _own(own, subject, latest_year)
    for line in lines:
        words = line.text.strip()
        if words and line.row in aside:
            pieces.append(Piece(line.row, words))
        elif words and line.level:
            pieces.append(Piece(line.row, words, BlockKind.QUOTE, line.level))
    return Divided(sorted(pieces, key=lambda piece: piece.line), fields)


def _cut(line: str, index: int) -> _Line:
    quote = _QUOTE.match(line)
    if quote is None:
        return _Line(line, 0, index)
    return _Line(line[quote.end() :], quote[0].count(">"), index)


def _flowed(rows: Sequence[_Line], flow: Flow) -> Iterator[_Line]:
    """Yield the lines as they were before sending, by RFC 3676."""
    waiting: _Line | None = None
    for row in rows:
        stuffed = row.text.startswith(" ") and not row.level
        line = row._replace(text=row.text[1:]) if stuffed else row
        is_soft = line.text.endswith(" ") and line.text != "-- "
        if waiting is not None and waiting.level != line.level:
            yield waiting
            waiting = None
        text = line.text[:-1] if is_soft and flow.drops_spaces else line.text
        whole = waiting._replace(text=waiting.text + text) if waiting else line._replace(text=text)
        waiting = whole if is_soft else None
        if not is_soft:
            yield whole
    if waiting is not None:
        yield waiting


def _unwrapped(rows: Sequence[_Line], text: str) -> list[_Line]:
    """Return the lines with those joined that were broken where the next word had no room."""
    widths = [len(line.rstrip()) for line in text.split("\n")]
    filled = [width for width in widths if width]
    width = max((each for each in filled if each <= _WIDEST), default=0)
    if width < _NARROWEST or sum(each > _LONG for each in filled) * 5 > len(filled):
        return list(rows)
    lines: list[_Line] = []
    for row, before in zip(rows, [None, *rows], strict=False):
        if before is not None and _continues(before, row, widths[before.row], width):
            last = lines[-1]
            joint = "" if re.search(r"[^\W\d_]-$", last.text) and row.text[:1].islower() else " "
            lines[-1] = last._replace(text=last.text.rstrip() + joint + row.text.strip())
        else:
            lines.append(row)
    return lines


def _continues(before: _Line, row: _Line, filled: int, width: int) -> bool:
    """Say whether a line goes on with the one before, which was filled to so many columns."""
    words = row.text.split(None, 1)
    if not words or not before.text.strip() or before.level != row.level or _OPENER.match(row.text.lstrip()):
        return False
    is_deeper = _indent(row) > _indent(before) and not _OPENER.match(before.text.lstrip())
    is_room = filled + 1 + len(words[0]) <= width - _SLACK
    is_long_word = len(words[0]) * 2 > width and filled * 2 < width
    return not (is_deeper or is_room or is_long_word) and filled <= _WIDEST


def _indent(line: _Line) -> int:
    return len(line.text) - len(line.text.lstrip())


def _aside(lines: Sequence[_Line]) -> set[int]:
    """Return the lines that are no words of the mail: its signature, and the armour of one by PGP."""
    aside = _list_footer(lines)
    end = ""  # where what goes aside ends: with a blank line, PGP's last line, or where others' words begin
    for line in lines:
        text = line.text.rstrip()
        if end == "others" and (line.level or _ORIGINAL.match(text)):
            end = ""
        if not line.level and not end:
            end = {"--": "others", _SIGNED: "blank", _SIGNATURE: "armour"}.get(text, "")
        if end:
            aside.add(line.row)
        if (end == "blank" and not text) or (end == "armour" and text.startswith("-----END PGP")):
            end = ""
    return aside


def _list_footer(lines: Sequence[_Line]) -> set[int]:
    """Return the last lines under a drawn one, where they tell of the list that sent the mail."""
    last = [line for line in lines[-_FOOTER:] if line.text.strip()]
    drawn = next((place for place, line in enumerate(last) if _DRAWN.match(line.text)), len(last))
    footer = last[drawn:]
    tells = any(_OF_LIST.search(line.text) for line in footer)
    return {line.row for line in footer} if tells and not any(line.level for line in footer) else set()


def _own(lines: Sequence[_Line], subject: str, latest_year: int) -> tuple[list[Piece], dict[str, Field]]:
    """Return what the sender wrote, divided as any capture; the subject helps to tell what is no title."""
    body = "\n".join(line.text for line in lines)
    above = 0
    found = structure_of(f"{subject}\n\n{body}", latest_year=latest_year) if subject else None
    first = next(iter(found.blocks), None) if found else None
    if found is not None and first is not None and first.text == subject and first.span.start == 0:
        above = 2
        starts = list(
            accumulate((len(each) + 1 for each in (subject, "", *(line.text for line in lines))), initial=0)
        )
    else:
        found = structure_of(body, latest_year=latest_year)
        starts = list(accumulate((len(line.text) + 1 for line in lines), initial=0))
    pieces = list(_placed(found, starts, above, lines))
    stated = {
        name: field for name, field in found.metadata.items() if field.evidence.kind is EvidenceKind.FURNITURE
    }
    return pieces, {name: _without_place(field) for name, field in stated.items()}


def _placed(found: Structure, starts: Sequence[int], above: int, lines: Sequence[_Line]) -> Iterator[Piece]:
    """Yield blocks and furniture with the lines they begin in, less the subject's own."""
    for block in found.blocks[1 if above else 0 :]:
        place = found.origin.to_source(block.span)
        row = bisect_right(starts, place.start) - 1 - above if place else -1
        if row >= 0:
            yield Piece(lines[row].row, block.text, block.kind, block.level)
    for line in found.furniture:
        row = line.line - 1 - above
        if row >= 0:
            yield Piece(lines[row].row, line.text)


def _without_place(field: Field) -> Field:
    quote = Evidence(EvidenceKind.FURNITURE, field.evidence.quote, detail=field.evidence.detail)
    return Field(field.value, field.display, quote)
