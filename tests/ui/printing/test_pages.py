"""How an article is divided between pages."""

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.article.model import Article, Block, BlockKind, Inline, InlineKind, Source, Span
from viewer.notes.annotation import Motivation, Note
from viewer.ui.printing.pages import Pages
from viewer.ui.printing.pieces import PlacedNote, Script
from viewer.ui.printing.sheet import LinksAs, NotesAt, PrintLook

WORDS = "The ferry left the pier at dawn with 한국호 and 🚢 and 𝒳 beside it. "
PLAIN = PrintLook(shows_metadata=False, notes=NotesAt.NONE)


def article(*parts: tuple[BlockKind, str] | Block) -> Article:
    """An article of blocks, its paragraphs numbered."""
    blocks: list[Block] = []
    at = number = 0
    for part in parts:
        block = part if isinstance(part, Block) else Block(part[0], Span(0, len(part[1])), part[1])
        is_body = block.kind is BlockKind.PARAGRAPH
        number += is_body
        level = {BlockKind.HEADING: 2}.get(block.kind)
        span = Span(at, at + len(block.text))
        blocks.append(Block(block.kind, span, block.text, number if is_body else None, level, block.inlines))
        at += len(block.text) + 1
    source = Source("/a/ferry.txt", "ab" * 32, "text/plain", "UTF-8", 5)
    return Article("\n".join(block.text for block in blocks), tuple(blocks), {}, (), source)


def paragraph(lines: int) -> tuple[BlockKind, str]:
    return BlockKind.PARAGRAPH, (WORDS * lines).strip()


def divided(of: Article, look: PrintLook = PLAIN, notes: Iterable[PlacedNote] = ()) -> Pages:
    pages = Pages(Script(of, tuple(notes)), look)
    shares = list(pages.steps())
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    return pages


def note(of: Article, words: str, text: str) -> PlacedNote:
    start = of.text.index(words)
    made = Note(f"urn:uuid:{text}", Motivation.COMMENTING, "", "", ({"type": "TextQuoteSelector"},), text)
    return PlacedNote(made, Span(start, start + len(words)))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.booleans(), st.integers(1, 30)), min_size=1, max_size=40))
def test_every_line_stands_on_just_one_page_within_its_bounds(qapp, shape) -> None:
    parts = [(BlockKind.HEADING, "A heading") if head else paragraph(lines) for head, lines in shape]
    pages = divided(article(*parts))
    seen: dict[int, list[tuple[int, int]]] = {}
    for page in pages.pages:
        bottom = pages.sheet.text.top() - 1
        for part in page.slices:
            chunks = pages.setter.set(part.piece, part.width).chunks
            height = chunks[part.last - 1].bottom - chunks[part.first].top
            assert part.y >= bottom
            bottom = part.y + height
            seen.setdefault(id(part.piece), []).append((part.first, part.last))
        assert bottom <= pages.sheet.text.bottom() + 1
        last = page.slices[-1]
        after = pages.pages[pages.pages.index(page) + 1 :]
        if after and after[0].slices[0].piece.style != "heading":
            assert last.piece.style != "heading"  # it stays with what follows
    for stretches in seen.values():
        assert stretches[0][0] == 0
        assert all(one[1] == other[0] for one, other in pairwise(stretches))
        sizes = [last - first for first, last in stretches]
        assert len(sizes) == 1 or min(sizes) >= 2  # no line stands alone


def test_a_paragraph_longer_than_a_page_goes_on(qapp) -> None:
    pages = divided(article(paragraph(200)))
    assert len(pages.pages) > 2


def test_a_heading_at_the_end_is_printed(qapp) -> None:
    pages = divided(article(paragraph(1), (BlockKind.HEADING, "The end")))
    assert pages.pages[-1].slices[-1].piece.text == "The end"


def test_a_footnote_stands_on_the_page_of_its_mark(qapp) -> None:
    link = Inline(InlineKind.LINK, Span(4, 9), "https://example.org/ferry")
    text = WORDS.strip()
    linked = Block(BlockKind.PARAGRAPH, Span(0, len(text)), text, inlines=(link,))
    parts = [part for lines in range(1, 25) for part in (linked, paragraph(lines))]
    pages = divided(article(*parts))
    assert len(pages.pages) > 3
    for page in pages.pages:
        marks = [foot.marker for part in page.slices for _, foot in part.piece.feet if part.first == 0]
        assert [foot.piece.marker for foot in page.feet] == marks
        for foot in page.feet:
            last = page.slices[-1]
            chunks = pages.setter.set(last.piece, last.width).chunks
            assert foot.y > last.y + chunks[last.last - 1].bottom - chunks[last.first].top
            assert foot.y < pages.sheet.text.bottom()
    first = pages.pages[0].slices
    assert next(part.piece.text for part in first if part.piece.feet).startswith("The ferry1 left")


@pytest.mark.parametrize(
    ("links", "said"),
    [(LinksAs.BRACKETS, "The ferry (https://example.org/f) left"), (LinksAs.NONE, "The ferry left")],
)
def test_addresses_may_stand_in_brackets_or_not_at_all(qapp, links, said) -> None:
    inlines = (
        Inline(InlineKind.LINK, Span(4, 9), "https://example.org/f"),
        Inline(InlineKind.LINK, Span(10, 14), "#below"),
    )
    text = WORDS.strip()
    of = article(Block(BlockKind.PARAGRAPH, Span(0, len(text)), text, inlines=inlines))
    pages = divided(of, PrintLook(shows_metadata=False, links=links))
    assert pages.pages[0].slices[-1].piece.text.startswith(said)
    assert not pages.pages[0].feet


def test_a_link_that_is_its_own_address_needs_no_footnote(qapp) -> None:
    text = "See https://example.org/ today"
    link = Inline(InlineKind.LINK, Span(4, 24), "https://example.org/")
    of = article(Block(BlockKind.PARAGRAPH, Span(0, len(text)), text, inlines=(link,)))
    assert not divided(of).pages[0].feet


def test_a_note_stands_beside_the_line_of_its_words(qapp) -> None:
    text = f"{WORDS * 6}The pier is closed. {WORDS * 3}"
    of = article(paragraph(4), (BlockKind.PARAGRAPH, text))
    pages = divided(of, PrintLook(shows_metadata=False), [note(of, "pier is closed", "Which pier?")])
    page = pages.pages[0]
    (aside,) = page.asides
    beside = page.slices[-1]
    set_piece = pages.setter.set(beside.piece, beside.width)
    line = set_piece.layout.lineForTextPosition(set_piece.text.position(text.index("pier is")))
    assert aside.y == pytest.approx(beside.y + set_piece.chunks[line.lineNumber()].top)
    assert aside.piece.text == "“pier is closed”\nWhich pier?"
    assert pages.sheet.text.right() < pages.sheet.notes.left()


def test_notes_that_crowd_are_moved_apart_and_none_is_lost(qapp) -> None:
    of = article(paragraph(3), paragraph(2))
    notes = [note(of, "The ferry left", f"Note {number}. {WORDS * 12}") for number in range(9)]
    pages = divided(of, PrintLook(shows_metadata=False), notes)
    assert len(pages.pages) > 1  # further pages for notes alone
    placed = [(index, part) for index, page in enumerate(pages.pages) for part in page.asides]
    lines: dict[int, int] = {}
    bottoms = dict.fromkeys(range(len(pages.pages)), 0.0)
    for index, part in placed:
        chunks = pages.setter.set(part.piece, part.width).chunks
        assert part.y >= bottoms[index]
        bottoms[index] = part.y + chunks[part.last - 1].bottom - chunks[part.first].top
        assert bottoms[index] <= pages.sheet.notes.bottom() + 2
        assert part.first == lines.get(id(part.piece), 0)
        lines[id(part.piece)] = part.last
    assert len(lines) == 9
    assert all(
        lines[id(part.piece)] == len(pages.setter.set(part.piece, part.width).chunks) for _, part in placed
    )


def test_notes_at_the_end_are_numbered_where_their_words_end_and_cited(qapp) -> None:
    of = article((BlockKind.PARAGRAPH, "The ferry left 🚢 the pier."))
    notes = [note(of, "The ferry left 🚢 the pier.", "All of it."), note(of, "ferry", "Which?")]
    pages = divided(of, PrintLook(shows_metadata=False, notes=NotesAt.END), notes)
    said = [(part.piece.marker, part.piece.text) for part in pages.pages[0].slices]
    assert said == [
        ("", "ferry.txt"),
        ("", "The ferry[1] left 🚢 the pier.[2]"),
        ("", "Notes"),
        ("[1]", '"ferry" (¶1)\nWhich?'),
        ("[2]", '"The ferry left 🚢 the pier." (¶1)\nAll of it.'),
    ]
    assert not pages.pages[0].asides


def test_notes_on_the_whole_and_lost_ones_are_printed_too(qapp) -> None:
    of = article(paragraph(1))
    whole = Note("urn:uuid:1", Motivation.COMMENTING, "", "", (), "On all of it.", tags=("ships",))
    quote = {"type": "TextQuoteSelector", "exact": "words that went"}
    lost = Note("urn:uuid:2", Motivation.COMMENTING, "", "", (quote,), "Where are they?")
    placed = [PlacedNote(whole, None), PlacedNote(lost, None)]
    texts = [part.piece.text for part in divided(of, notes=placed, look=PrintLook()).pages[0].slices]
    assert "On all of it.\n#ships" in texts
    assert texts[-2:] == ["Notes without a place in this text", "“words that went”\nWhere are they?"]
    at_end = divided(of, PrintLook(notes=NotesAt.END), placed).pages[0].slices
    assert "On all of it.\n#ships" in [part.piece.text for part in at_end]
    none = divided(of, PrintLook(notes=NotesAt.NONE), placed).pages[0].slices
    assert not {"On all of it.\n#ships", "Notes without a place in this text"} & {
        part.piece.text for part in none
    }


def test_a_table_stands_in_columns_and_a_row_too_long_for_a_page_becomes_lines(qapp) -> None:
    rows = ["Name\tCount", "Apples\t12", f"{WORDS * 400}\t3"]
    pages = divided(article(*((BlockKind.TABLE_ROW, row) for row in rows)))
    parts = [part for page in pages.pages for part in page.slices if part.piece.table]
    assert pages.setter.set(parts[1].piece, parts[1].width).columns is not None
    long = pages.setter.set(parts[2].piece, parts[2].width)
    assert long.columns is None
    assert len(long.chunks) > 50


def test_letter_is_wider_and_lower_than_a4(qapp) -> None:
    of = article(paragraph(1))
    letter = divided(of, PrintLook(paper="Letter")).sheet.page
    a4 = divided(of, PrintLook()).sheet.page
    assert letter.width() > a4.width()
    assert letter.height() < a4.height()
