"""What stands on the pages, piece by piece: metadata, blocks, figures, the reader's notes. Not yet set.

Offsets count code points, from the beginning of the piece's own text.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from viewer.article.citation import quotation
from viewer.article.model import Article, Block, BlockKind, EvidenceKind, Field, Inline, InlineKind, Span
from viewer.notes.annotation import Motivation, Note
from viewer.ui.dates import date_words
from viewer.ui.pane.offsets import Figure
from viewer.ui.printing.sheet import LinksAs, NotesAt, PrintLook

translate = QCoreApplication.translate
_PRINTED = ("author", "agency", "via", "place", "date", "section", "site", "publisher", "url", "language")
_LONGEST_ADDRESS = 400  # characters; what is longer says nothing on paper
_LONGEST_QUOTE = 90  # characters of the words beside which a note stands
_LONGEST_PROOF = 160


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph, heading, figure or the like.

    Args:
        style: a name in `setting.STYLES`.
        text: its words; the cells of a table's row are separated by tabs.
        inlines: runs in it, as in a block.
        washes: stretches that notes are on, each with its colour.
        number: of the paragraph, set in the margin.
        marker: what stands before a list item, a note at the end or a footnote.
        level: of a heading, a list item or a quote, from 1.
        feet: footnotes, each with the offset that it belongs to.
        asides: notes that stand beside it, likewise.
        table: all rows of the table it is one of.
        figure: the images it shows; `text` stands for them where they are not to be had.
        colour: of the bar beside a note.
    """

    style: str
    text: str
    inlines: tuple[Inline, ...] = ()
    washes: tuple[tuple[Span, str], ...] = ()
    number: str = ""
    marker: str = ""
    level: int = 1
    feet: tuple[tuple[int, "Piece"], ...] = ()
    asides: tuple[tuple[int, "Piece"], ...] = ()
    table: tuple[Block, ...] = ()
    figure: Figure | None = None
    colour: str = ""


class PlacedNote(NamedTuple):
    """A note that is to be printed, and where it stands: nowhere, if it is on the whole or lost its place."""

    note: Note
    span: Span | None


@dataclass(frozen=True)
class Script:
    """What is to be printed: the article, with the notes chosen for it, in the order of the text."""

    article: Article
    notes: tuple[PlacedNote, ...] = ()
    figures: tuple[Figure, ...] = ()


def has_asides(script: Script, look: PrintLook) -> bool:
    """Say whether anything is to stand beside the text."""
    return look.notes is NotesAt.MARGIN and any(_says_something(each.note) for each in script.notes)


def pieces_of(script: Script, look: PrintLook) -> Iterator[Piece]:
    """Yield what is to be set, in reading order."""
    return _Writer(script, look).pieces()


class _Writer:
    def __init__(self, script: Script, look: PrintLook) -> None:
        self._article = script.article
        self._script = script
        self._look = look
        placed = [each for each in script.notes if each.span is not None]
        self._placed = sorted(placed, key=lambda each: each.span.start if each.span else 0)
        self._foot_count = 0
        if look.notes is NotesAt.END:  # numbered where their marks stand
            self._placed.sort(key=lambda each: each.span.end if each.span else 0)
        numbered = self._placed if look.notes is NotesAt.END else []
        self._end_numbers = {each.note.id: index for index, each in enumerate(numbered, 1)}
        self._by_block = self._notes_by_block()

    def pieces(self) -> Iterator[Piece]:
        article = self._article
        head = self._head_length()
        if not any(block.kind is BlockKind.HEADING and block.level == 1 for block in article.blocks[:head]):
            yield Piece("title", article.title or _file_name(article))
        yield from self._blocks(0, head)
        if self._look.shows_metadata:
            yield from _facts(article)
        if self._look.notes is not NotesAt.NONE:
            yield from self._document_notes()
        yield from self._blocks(head, len(article.blocks))
        if self._look.notes is not NotesAt.NONE:
            yield from self._last_notes()

    # --- blocks -----------------------------------------------------------------------------------

    def _head_length(self) -> int:
        """Return how many blocks stand above the text: section, title and byline."""
        above = {BlockKind.SECTION, BlockKind.BYLINE}
        for index, block in enumerate(self._article.blocks[:12]):
            is_title = block.kind is BlockKind.HEADING and block.level == 1
            if not is_title and block.kind not in above:
                return index
        return min(len(self._article.blocks), 12)

    def _blocks(self, start: int, end: int) -> Iterator[Piece]:
        figures = self._script.figures
        at = bisect_right([each.before for each in figures], start - 1) if start else 0
        table: tuple[Block, ...] = ()
        table_end = 0
        for index in range(start, end):
            block = self._article.blocks[index]
            while at < len(figures) and figures[at].before <= index:
                yield Piece("figure", figures[at].text, figure=figures[at])
                at += 1
            if block.kind is BlockKind.TABLE_ROW and index >= table_end:
                table_end = self._end_of_table(index)
                table = tuple(self._article.blocks[index:table_end])
            yield self._piece(index, block, table if index < table_end else ())
        while end == len(self._article.blocks) and at < len(figures):
            yield Piece("figure", figures[at].text, figure=figures[at])
            at += 1

    def _end_of_table(self, index: int) -> int:
        while index < len(self._article.blocks) and self._article.blocks[index].kind is BlockKind.TABLE_ROW:
            index += 1
        return index

    def _piece(self, index: int, block: Block, table: tuple[Block, ...]) -> Piece:
        notes = self._by_block.get(index, ())
        number = str(block.number) if block.number is not None and self._look.shows_numbers else ""
        is_title = block.kind is BlockKind.HEADING and block.level == 1
        plain = Piece(
            style="title" if is_title else block.kind.value,
            text=block.text,
            inlines=block.inlines,
            washes=tuple(_washes(block, notes)),
            number=number,
            marker=(block.marker or "•") if block.kind is BlockKind.LIST_ITEM else "",
            level=block.level or (2 if block.kind is BlockKind.HEADING else 1),
            asides=tuple(self._asides(block, notes)),
            table=table,
        )
        marks, feet = self._marks(block, notes)
        return _with_marks(plain, marks, feet) if marks else plain

    def _notes_by_block(self) -> dict[int, list[PlacedNote]]:
        found: dict[int, list[PlacedNote]] = {}
        if not self._article.blocks or self._look.notes is NotesAt.NONE:
            return found
        for each in self._placed:
            if each.span is None:
                continue
            first = self._article.block_index_at(each.span.start)
            last = self._article.block_index_at(max(each.span.end - 1, each.span.start))
            for index in range(first, last + 1):
                found.setdefault(index, []).append(each)
        return found

    def _asides(self, block: Block, notes: Sequence[PlacedNote]) -> Iterator[tuple[int, Piece]]:
        if self._look.notes is not NotesAt.MARGIN:
            return
        for each in notes:
            begins = each.span is not None and block.span.start <= each.span.start <= block.span.end
            if each.span is not None and begins and _says_something(each.note):
                is_whole = each.span.start <= block.span.start and each.span.end >= block.span.end
                quote = "" if is_whole else _shortened(each.span.of(self._article.text), _LONGEST_QUOTE)
                yield each.span.start - block.span.start, _note_piece("aside", each.note, quote)

    def _marks(
        self, block: Block, notes: Sequence[PlacedNote]
    ) -> tuple[list[tuple[int, str]], list[tuple[int, Piece]]]:
        """Return what is put into a block's words, with its offset there, and the footnotes it refers to."""
        marks: list[tuple[int, str]] = []
        feet: list[tuple[int, Piece]] = []
        for each in notes:
            number = self._end_numbers.get(each.note.id)
            if number is not None and each.span is not None and each.span.end <= block.span.end:
                marks.append((max(each.span.end - block.span.start, 0), f"[{number}]"))
        for inline in block.inlines if self._look.links is not LinksAs.NONE else ():
            address = inline.address
            if inline.kind is not InlineKind.LINK or not _is_worth_printing(inline, block.text):
                continue
            if self._look.links is LinksAs.BRACKETS:
                marks.append((inline.span.end, f" ({address})"))
                continue
            self._foot_count += 1
            marks.append((inline.span.end, str(self._foot_count)))
            feet.append((inline.span.end, Piece("footnote", address, marker=str(self._foot_count))))
        return sorted(marks, key=lambda mark: mark[0]), feet

    # --- notes ------------------------------------------------------------------------------------

    def _document_notes(self) -> Iterator[Piece]:
        notes = [each.note for each in self._script.notes if each.note.is_document_note]
        if notes and self._look.notes is NotesAt.MARGIN:
            yield Piece("label", translate("Printing", "Notes on the whole document"))
            yield from (_note_piece("note", note, "") for note in notes)

    def _last_notes(self) -> Iterator[Piece]:
        whole = [each.note for each in self._script.notes if each.note.is_document_note]
        lost = [each.note for each in self._script.notes if _is_lost(each)]
        at_end = self._look.notes is NotesAt.END
        if at_end and (whole or self._placed):
            yield Piece("heading", translate("Printing", "Notes"), level=2)
            yield from (_note_piece("note", note, "") for note in whole)
            yield from map(self._endnote, self._placed)
        if lost:
            yield Piece("heading", translate("Printing", "Notes without a place in this text"), level=2)
            yield from (_note_piece("note", note, _shortened(note.quote, 400)) for note in lost)

    def _endnote(self, placed: PlacedNote) -> Piece:
        number = str(self._end_numbers[placed.note.id])
        span = placed.span or Span(0, 0)
        block = self._article.blocks[self._article.block_index_at(span.start)]
        words = _shortened(span.of(self._article.text), 400)
        cited = quotation(self._article, words, block.number)
        piece = _note_piece("note", placed.note, "")
        return _led_by(replace(piece, marker=f"[{number}]"), cited, is_emphasis=False)


def _is_lost(each: PlacedNote) -> bool:
    return each.span is None and not each.note.is_document_note


def _says_something(note: Note) -> bool:
    return bool(note.text or note.tags) or note.motivation is Motivation.BOOKMARKING


def _washes(block: Block, notes: Iterable[PlacedNote]) -> Iterator[tuple[Span, str]]:
    for each in notes:
        if each.span is None or each.note.motivation is Motivation.BOOKMARKING:
            continue
        start = max(each.span.start, block.span.start) - block.span.start
        end = min(each.span.end, block.span.end) - block.span.start
        if start < end:
            yield Span(start, end), each.note.colour


def _note_piece(style: str, note: Note, quote: str) -> Piece:
    """Return a note: the words it is on, its own, and its tags."""
    said = [note.text] if note.text else []
    if note.motivation is Motivation.BOOKMARKING and not note.text:
        said.append(translate("Printing", "Bookmark"))
    if note.tags:
        said.append(" ".join(f"#{tag}" for tag in note.tags))
    piece = Piece(style, "\n".join(said), colour=note.colour)
    return _led_by(piece, translate("Notes", "“{0}”").format(quote), is_emphasis=True) if quote else piece


def _led_by(piece: Piece, words: str, *, is_emphasis: bool) -> Piece:
    kind = InlineKind.EMPHASIS
    runs = (Inline(kind, Span(0, len(words))),) if is_emphasis else ()
    return replace(piece, text=f"{words}\n{piece.text}" if piece.text else words, inlines=runs)


def _with_marks(piece: Piece, marks: list[tuple[int, str]], feet: list[tuple[int, Piece]]) -> Piece:
    """Return the piece with marks put into its words, and all its runs where they belong now."""
    parts: list[str] = []
    added: list[Inline] = []
    places: list[int] = []
    last = grown = 0
    lengths: list[int] = []
    for offset, mark in marks:
        parts += [piece.text[last:offset], mark]
        if not mark.startswith(" "):
            added.append(Inline(InlineKind.SUPERSCRIPT, Span(offset + grown, offset + grown + len(mark))))
        places.append(offset)
        grown += len(mark)
        lengths.append(grown)
        last = offset
    parts.append(piece.text[last:])

    def moved(offset: int, *, is_end: bool) -> int:
        # what ends at a mark ends before it, what begins there begins behind it
        before = bisect_right(places, offset - 1 if is_end else offset)
        return offset + (lengths[before - 1] if before else 0)

    def moved_span(span: Span) -> Span:
        start = moved(span.start, is_end=False)
        return Span(start, max(moved(span.end, is_end=True), start))

    inlines = [replace(each, span=moved_span(each.span)) for each in piece.inlines]
    return replace(
        piece,
        text="".join(parts),
        inlines=tuple(inlines + added),
        washes=tuple((moved_span(span), colour) for span, colour in piece.washes),
        feet=tuple((moved(offset, is_end=True), foot) for offset, foot in feet),
        asides=tuple((moved(offset, is_end=False), aside) for offset, aside in piece.asides),
    )


def _is_worth_printing(inline: Inline, text: str) -> bool:
    """Say whether a link leads out of the document, to another address than its own words name."""
    address = inline.address
    is_outside = not address.startswith("#") and 0 < len(address) <= _LONGEST_ADDRESS
    said = inline.span.of(text).strip().rstrip("/")
    plain = address.removeprefix("mailto:").removeprefix("https://").removeprefix("http://").rstrip("/")
    return is_outside and len(inline.span) > 0 and said not in {address.rstrip("/"), plain}


# --- what is known of the document ----------------------------------------------------------------------


def field_label(name: str) -> str:
    """Return a metadata field's name for people."""
    return {
        "title": translate("Printing", "Title"),
        "author": translate("Printing", "Author"),
        "agency": translate("Printing", "Agency"),
        "via": translate("Printing", "Via"),
        "place": translate("Printing", "Place"),
        "date": translate("Printing", "Date"),
        "section": translate("Printing", "Section"),
        "site": translate("Printing", "Site"),
        "publisher": translate("Printing", "Publisher"),
        "url": translate("Printing", "Address"),
        "language": translate("Printing", "Language"),
    }.get(name, name)


def _facts(article: Article) -> Iterator[Piece]:
    """Yield a line for each value, with the words that it was taken from."""
    stated = [(name, article.metadata[name]) for name in _PRINTED if name in article.metadata]
    rows = [f"{field_label(name)}\t{_words(name, field)}\t{_proof(field)}" for name, field in stated]
    blocks = tuple(Block(BlockKind.TABLE_ROW, Span(0, len(row)), row) for row in map(_on_one_line, rows))
    for index, block in enumerate(blocks, 1):
        yield Piece("fact" if index < len(blocks) else "last fact", block.text, table=blocks)


def _on_one_line(row: str) -> str:
    return row.replace("\n", " ")


def _words(name: str, field: Field) -> str:
    return date_words(field.value, field.display) if name == "date" else field.display


def _proof(field: Field) -> str:
    evidence = field.evidence
    shortened = _shortened(evidence.quote, _LONGEST_PROOF)
    quote = translate("Notes", "“{0}”").format(shortened) if evidence.quote else ""
    said = {
        EvidenceKind.TEXT: translate("Printing", "in the text"),
        EvidenceKind.FURNITURE: translate("Printing", "on the page around it"),
        EvidenceKind.MARKUP: translate("Printing", "in the page's code"),
        EvidenceKind.FILE: translate("Printing", "from the file"),
        EvidenceKind.USER: translate("Printing", "corrected by the reader"),
    }[evidence.kind]
    where = translate("Printing", "line {0}").format(evidence.line) if evidence.line is not None else said
    return translate("Printing", "{0}: {1}").format(where, quote) if quote else where


def _shortened(words: str, most: int) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _file_name(article: Article) -> str:
    return article.source.path.replace("\\", "/").rpartition("/")[2]
