"""PDFs written here, by a writer of a hundred lines, and what is read off them."""

import re
import textwrap
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from viewer.article.model import Article, BlockKind, EvidenceKind, InlineKind
from viewer.readers import NotADocumentError, ReadError, TooLargeError, read_article
from viewer.readers.pdf.extraction import BOLD, GLUED, HYPHENATED, messages

_WIDTHS = [  # Helvetica's, from the space on, in thousandths of its size
    *(278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278),
    *(556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556),
    *(1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778),
    *(667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556),
    *(333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556),
    *(556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584),
]
_FONTS = {
    "plain": b"Helvetica",
    "bold": b"Helvetica-Bold",
    "italic": b"Helvetica-Oblique",
    "typed": b"Courier",
}
WIDTH, HEIGHT = 600, 800


def width_of(text: str, size: float) -> float:
    return sum(_WIDTHS[ord(letter) - 32] for letter in text) * size / 1000


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


class Pdf:
    """A document being written: pages of text at places counted from the upper left corner."""

    def __init__(self, **info: str) -> None:
        self.info = info
        self.pages: list[list[bytes]] = []
        self.annotations: dict[int, list[bytes]] = {}
        self.objects: list[bytes] = []
        self.catalog = b""
        self.letters = ""
        self.new_page()

    def new_page(self) -> "Pdf":
        self.pages.append([])
        return self

    def text(
        self, x: float, y: float, text: str, size: float = 10, font: str = "plain", turn: str = "1 0 0 1"
    ) -> "Pdf":
        escaped = re.sub(r"([\\()])", r"\\\1", text).encode("cp1252")
        place = f"/{font} {size} Tf {turn} {x:.2f} {HEIGHT - y:.2f} Tm".encode()
        self.pages[-1].append(b"BT " + place + b" (" + escaped + b") Tj ET")
        return self

    def foreign(self, x: float, y: float, text: str, size: float = 10) -> "Pdf":
        """Write letters of any script, in their order on paper, each as wide as it is high."""
        self.letters += "".join(letter for letter in dict.fromkeys(text) if letter not in self.letters)
        codes = "".join(f"{self.letters.index(letter) + 1:04X}" for letter in text)
        self.pages[-1].append(f"BT /any {size} Tf {x} {HEIGHT - y} Td <{codes}> Tj ET".encode())
        return self

    def lines(self, x: float, y: float, lines: Iterable[str], size: float = 10, font: str = "plain") -> float:
        """Write lines under each other, and return where the next one would stand."""
        for line in lines:
            self.text(x, y, line, size, font)
            y += 1.2 * size
        return y

    def link(self, box: tuple[float, float, float, float], action: bytes) -> "Pdf":
        left, top, right, bottom = box
        rectangle = b"%d %d %d %d" % (left, HEIGHT - bottom, right, HEIGHT - top)
        row = b"<</Type/Annot/Subtype/Link/Rect[" + rectangle + b"]" + action + b">>"
        self.annotations.setdefault(len(self.pages) - 1, []).append(row)
        return self

    def data(self) -> bytes:
        first = 10
        fonts = [
            b"/%s<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>" % (name.encode(), base)
            for name, base in _FONTS.items()
        ]
        kids = b" ".join(b"%d 0 R" % (first + 2 * page) for page in range(len(self.pages)))
        info = [
            b"/%s <FEFF%s>" % (key.encode(), value.encode("utf-16-be").hex().encode())
            for key, value in self.info.items()
        ]
        objects: dict[int, bytes] = {
            1: b"<</Type/Catalog/Pages 2 0 R" + self.catalog + b">>",
            2: b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(self.pages), kids),
            3: b"<<" + b"".join(fonts) + b"/any 5 0 R>>",
            4: b"<<" + b"".join(info) + b">>",
            5: b"<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H/DescendantFonts[6 0 R]"
            b"/ToUnicode 7 0 R>>",
            6: b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Any/DW 1000/FontDescriptor 8 0 R"
            b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
            7: stream(self._to_unicode()),
            8: b"<</Type/FontDescriptor/FontName/Any/Flags 4/FontBBox[0 -200 1000 800]/Ascent 800"
            b"/Descent -200/CapHeight 700/StemV 80/ItalicAngle 0>>",
        }
        for page, content in enumerate(self.pages):
            notes = b" ".join(self.annotations.get(page, []))
            objects[first + 2 * page] = (
                b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Resources<</Font 3 0 R>>" % (WIDTH, HEIGHT)
            ) + b"/Contents %d 0 R/Annots[%s]>>" % (first + 2 * page + 1, notes)
            objects[first + 2 * page + 1] = stream(b"\n".join(content))
        return joined(objects, b"/Info 4 0 R")

    def _to_unicode(self) -> bytes:
        rows = "".join(
            f"<{code:04X}> <{letter.encode('utf-16-be').hex()}>\n"
            for code, letter in enumerate(self.letters, 1)
        )
        head = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange\n"
        ranges = f"<0000> <FFFF> endcodespacerange {len(self.letters)} beginbfchar\n"
        return f"{head}{ranges}{rows}endbfchar endcmap end end".encode()

    def read(self, folder: Path) -> Article:
        return read(self.data(), folder)


def joined(objects: dict[int, bytes], trailer: bytes = b"") -> bytes:
    data, places = b"%PDF-1.7\n", {}
    for number, content in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    count = max(objects) + 1
    rows = [
        b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
        for number in range(count)
    ]
    end = b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (count, trailer, len(data))
    return data + b"xref\n0 %d\n" % count + b"".join(rows) + end


def read(data: bytes, folder: Path) -> Article:
    path = folder / "paper.pdf"
    path.write_bytes(data)
    return read_article(path, with_language=False, latest_year=2020)


def wrapped(text: str, width: float, size: float = 10, indent: float = 0) -> list[str]:
    """Break a text into lines; at `=` a word may be broken with a hyphen."""
    lines, line, room = [], "", width - indent
    for word in text.split():
        whole = word.replace("=", "")
        if line and width_of(f"{line} {whole}", size) > room:
            front, _, back = word.partition("=")
            if back and width_of(f"{line} {front}-", size) <= room:
                lines.append(f"{line} {front}-")
                line, room = back.replace("=", ""), width
                continue
            lines.append(line)
            line, room = whole, width
        else:
            line = f"{line} {whole}".strip()
    return [*lines, line]


SENTENCES = (
    "The council met in the old harbour on Monday to speak about the bridge that the storm had taken away.",
    "Nobody had expected more than a dozen people, but the hall was full before the first word was said.",
    "A fisherman who had seen the water rise told how the pillars gave way one after another in the dark.",
    "The engineers answered that the river had moved by forty metres since the time when they were built.",
    "In the end a commission was asked to report before winter, and the ferry will go each hour until then.",
)


def prose(count: int, start: int = 0) -> str:
    return " ".join(SENTENCES[(start + index) % len(SENTENCES)] for index in range(count))


def texts(article: Article, *kinds: BlockKind) -> list[str]:
    return [block.text for block in article.blocks if not kinds or block.kind in kinds]


def set_paragraphs(
    pdf: Pdf, x: float, y: float, width: float, paragraphs: Sequence[str], size: float = 10
) -> float:
    """Set paragraphs whose first lines stand in, as books do."""
    for paragraph in paragraphs:
        lines = wrapped(paragraph, width, size, 12)
        pdf.text(x + 12, y, lines[0], size)
        y = pdf.lines(x, y + 1.2 * size, lines[1:], size)
    return y


def test_lines_become_paragraphs_by_indent_and_short_ends(tmp_path):
    own = [prose(3), prose(4, 1), prose(2, 2)]
    pdf = Pdf()
    set_paragraphs(pdf, 80, 100, 400, own)
    article = pdf.read(tmp_path)
    assert texts(article) == own
    assert [block.number for block in article.blocks] == [1, 2, 3]
    assert article.text == "\n".join(own)


def test_paragraphs_apart_by_white_space_are_told_apart(tmp_path):
    pdf = Pdf()
    y = pdf.lines(80, 100, wrapped(prose(2), 400))
    pdf.lines(80, y + 10, wrapped(prose(3, 1), 400))
    assert texts(pdf.read(tmp_path)) == [prose(2), prose(3, 1)]


def test_two_columns_are_read_one_after_the_other_under_a_heading_over_both(tmp_path):
    first, second, third = prose(5), prose(5, 1), prose(4, 2)
    lines = [*wrapped(first, 215), *wrapped(second, 215), *wrapped(third, 215)]
    pdf = Pdf()
    pdf.text(120, 60, "Bridge over the troubled river is gone for good", 16, "bold")
    half = len(lines) // 2
    for row, pair in enumerate(zip(lines[:half], lines[half:], strict=False)):
        for x, line in zip((60, 310), pair, strict=True):  # drawn row by row, across the columns
            pdf.text(x, 100 + 12 * row, line)
    if len(lines) % 2:
        pdf.text(310, 100 + 12 * half, lines[-1])
    article = pdf.read(tmp_path)
    assert article.title == "Bridge over the troubled river is gone for good"
    assert " ".join(texts(article, BlockKind.PARAGRAPH)) == f"{first} {second} {third}"


def test_three_columns_and_a_line_over_all_of_them_keep_their_order(tmp_path):
    columns = [wrapped(prose(4, start), 140) for start in range(3)]
    below = wrapped(prose(3, 3), 480)
    pdf = Pdf()
    for number, lines in enumerate(columns):
        pdf.lines(60 + 170 * number, 100, lines[:20])
    pdf.lines(60, 380, below)
    said = " ".join(texts(pdf.read(tmp_path)))
    assert said == " ".join(" ".join(lines[:20]) for lines in [*columns, below])


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page(tmp_path):
    text = prose(12)
    lines = wrapped(text, 215)
    third = len(lines) // 3 - 1
    assert not lines[third - 1].endswith(".")
    pdf = Pdf()
    pdf.lines(60, 100, lines[:third])
    pdf.lines(310, 100, lines[third : 2 * third])
    pdf.new_page().lines(60, 100, lines[2 * third :])
    article = pdf.read(tmp_path)
    assert texts(article) == [text]
    assert article.blocks[0].page == "1"


def test_words_broken_at_a_lines_end_are_joined(tmp_path):
    text = "The commis=sion of engin=eers will inves=tigate the catas=trophe of the har=bour " * 6
    lines = wrapped(text, 120)
    assert sum(line.endswith("-") for line in lines) > 3
    pdf = Pdf()
    pdf.lines(80, 100, lines)
    assert texts(pdf.read(tmp_path)) == [text.replace("=", "").strip()]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            ["it is well-known that this well-", "known place is far"],
            "it is well-known that this well-known place is far",
        ),
        (["a long way that is self-", "evident to us"], "a long way that is self-evident to us"),
        (["the Anglo-", "American pact of that year"], "the Anglo-American pact of that year"),
        (["in the years of 1994-", "95 there was no rain"], "in the years of 1994-95 there was no rain"),
        (["the trade of it and the minis-", "ter of it"], "the trade of it and the minister of it"),
        (["trade war, war over trade, trade-", "war"], "trade war, war over trade, trade-war"),
    ],
)
def test_a_hyphen_stays_where_the_document_writes_it_or_sense_asks_for_it(lines, said, tmp_path):
    pdf = Pdf()
    pdf.lines(80, 100, lines)
    assert " ".join(texts(pdf.read(tmp_path))) == said


def test_a_soft_hyphen_at_a_lines_end_goes(tmp_path):
    pdf = Pdf()
    pdf.foreign(60, 100, "the minis\u00ad").foreign(60, 114, "ter of state")
    assert texts(pdf.read(tmp_path)) == ["the minister of state"]


def test_running_heads_and_page_numbers_are_furniture(tmp_path):
    pdf = Pdf()
    for page in range(5):
        if page:
            pdf.new_page()
        pdf.text(60, 40, "Annual Review" if page % 2 else "A Harbour Chronicle", 9)
        pdf.text(520, 40, str(page + 11), 9)
        pdf.text(250, 770, f"Printed 3/{page + 1}/2004", 8)
        set_paragraphs(pdf, 80, 100, 400, [prose(3, page), prose(2, page + 1)])
    article = pdf.read(tmp_path)
    assert len(article.furniture) == 10
    assert article.furniture[0].text == "A Harbour Chronicle 11"
    assert [line.line for line in article.furniture] == [page for page in range(1, 6) for _ in range(2)]
    assert not any("Chronicle" in text or "Printed" in text for text in texts(article))
    assert [block.page for block in article.blocks] == [str(page) for page in range(1, 6) for _ in range(2)]


@pytest.mark.parametrize(
    "foot", ["1 / 1", "Page 1 of 1", "1 sur 1 28/05/2022 12:31", "https://example.org/harbour 1/1", "- 1 -"]
)
def test_what_a_browser_prints_under_a_lone_page_is_furniture(foot, tmp_path):
    pdf = Pdf()
    set_paragraphs(pdf, 80, 100, 400, [prose(3), prose(2)])
    pdf.text(80, 780, foot, 8)
    article = pdf.read(tmp_path)
    assert texts(article) == [prose(3), prose(2)]
    assert [line.text for line in article.furniture] == [foot]


def test_a_text_that_two_pages_share_in_other_places_is_no_furniture(tmp_path):
    pdf = Pdf()
    set_paragraphs(pdf, 80, 100, 400, [prose(3), prose(2)])
    pdf.new_page()
    set_paragraphs(pdf, 80, 220, 400, [prose(3), prose(2)])
    assert pdf.read(tmp_path).furniture == ()


def test_the_documents_own_page_labels_are_kept(tmp_path):
    pdf = Pdf()
    pdf.catalog = b"/PageLabels<</Nums[0<</S/r>>1<</S/D/St 7/P(A-)>>]>>"
    set_paragraphs(pdf, 80, 100, 400, [prose(2)])
    set_paragraphs(pdf.new_page(), 80, 100, 400, [prose(2, 1)])
    set_paragraphs(pdf.new_page(), 80, 100, 400, [prose(2, 2)])
    assert [block.page for block in pdf.read(tmp_path).blocks] == ["i", "A-7", "A-8"]


def test_headings_get_levels_by_size_and_weight(tmp_path):
    pdf = Pdf()
    pdf.text(80, 60, "A Harbour Chronicle", 20, "bold")
    y = 100
    for number, (title, size, font) in enumerate(
        [("The storm", 14, "bold"), ("The first night", 10, "bold"), ("The bridge", 14, "bold")]
    ):
        pdf.text(80, y, title, size, font)
        y = set_paragraphs(pdf, 80, y + 24, 400, [prose(3, number), prose(2, number)]) + 24
    article = pdf.read(tmp_path)
    headings = [(block.text, block.level) for block in article.blocks if block.kind is BlockKind.HEADING]
    assert headings == [
        ("A Harbour Chronicle", 1),
        ("The storm", 2),
        ("The first night", 3),
        ("The bridge", 2),
    ]


def test_a_title_of_two_centred_lines_is_one_heading(tmp_path):
    pdf = Pdf()
    for y, line in ((60, "Moves to mend the bridge over"), (84, "the river")):
        pdf.text(300 - width_of(line, 20) / 2, y, line, 20)
    set_paragraphs(pdf, 80, 130, 400, [prose(3), prose(2)])
    assert pdf.read(tmp_path).title == "Moves to mend the bridge over the river"


def test_lists_keep_their_marks_apart_from_the_text(tmp_path):
    pdf = Pdf()
    y = pdf.lines(80, 100, wrapped(prose(3), 400))
    for mark, start in (("\u2022", 0), ("\u2022", 1)):
        lines = wrapped(SENTENCES[start], 300)
        pdf.text(90, y, mark)
        y = pdf.lines(102, y, lines)
    y = pdf.lines(80, y + 6, wrapped(prose(2, 1), 400)) + 6
    for number in (1, 2, 3):
        y = pdf.lines(90, y, [f"{number}. Item of the second list"])
    items = [block for block in pdf.read(tmp_path).blocks if block.kind is BlockKind.LIST_ITEM]
    assert [item.marker for item in items] == ["\u2022", "\u2022", "1.", "2.", "3."]
    assert items[0].text == SENTENCES[0]
    assert items[2].text == "Item of the second list"
    assert {item.level for item in items} == {1}


def test_a_year_that_opens_a_paragraph_is_no_list(tmp_path):
    pdf = Pdf()
    set_paragraphs(pdf, 80, 100, 400, [prose(2), f"94. {prose(2, 1)}", prose(2, 2)])
    article = pdf.read(tmp_path)
    assert [block.kind for block in article.blocks] == [BlockKind.PARAGRAPH] * 3
    assert article.blocks[1].text.startswith("94. ")


def test_cells_in_columns_become_rows_with_tabs(tmp_path):
    rows = [("Harbour", "Ships", "Crew"), ("North", "12", "340"), ("South", "7", "95"), ("Old", "", "11")]
    pdf = Pdf()
    y = pdf.lines(80, 100, wrapped(prose(3), 400)) + 10
    for number, row in enumerate(rows):
        for x, cell in zip((90, 220, 330), row, strict=True):
            pdf.text(x, y + 14 * number, cell)
    pdf.lines(80, y + 80, wrapped(prose(3, 1), 400))
    article = pdf.read(tmp_path)
    assert texts(article, BlockKind.TABLE_ROW) == ["\t".join(row) for row in rows]
    assert texts(article, BlockKind.PARAGRAPH) == [prose(3), prose(3, 1)]


def test_footnotes_follow_the_paragraph_that_goes_on_over_the_page(tmp_path):
    text = prose(9)
    lines = wrapped(text, 400)
    pdf = Pdf()
    y = pdf.lines(80, 100, lines[:6])
    x = 80 + width_of(lines[5], 10)
    pdf.text(x, y - 12 - 4, "1", 6)
    pdf.text(80, 700, "1", 5)
    pdf.lines(84, 704, ["As the papers of the harbour have it."], 8)
    pdf.new_page().lines(80, 100, lines[6:])
    article = pdf.read(tmp_path)
    body, note = article.blocks
    assert body.text.replace("1", "") == text
    assert note.text == "1As the papers of the harbour have it."
    link = next(inline for inline in body.inlines if inline.kind is InlineKind.LINK)
    assert link.span.of(body.text) == "1"
    assert article.targets[link.address[1:]] == note.span.start
    assert any(inline.kind is InlineKind.SUPERSCRIPT for inline in body.inlines)


def test_captions_and_programs_are_told_from_the_text(tmp_path):
    pdf = Pdf()
    y = pdf.lines(80, 100, wrapped(prose(4), 400)) + 14
    y = pdf.lines(80, y, ["for ship in harbour:", "    count(ship)", "return ships"], 9, "typed") + 14
    y = pdf.lines(80, y, ["Figure 3. The harbour before the storm"], 8) + 14
    pdf.lines(80, y, wrapped(prose(3, 2), 400))
    article = pdf.read(tmp_path)
    assert texts(article, BlockKind.CODE) == ["for ship in harbour:\u2028    count(ship)\u2028return ships"]
    assert texts(article, BlockKind.CAPTION) == ["Figure 3. The harbour before the storm"]


def test_emphasis_and_links_are_runs_of_the_text(tmp_path):
    pdf = Pdf()
    pdf.text(80, 100, "See the")
    pdf.text(80 + width_of("See the ", 10), 100, "harbour papers", 10, "italic")
    after = 80 + width_of("See the harbour papers ", 10)
    pdf.text(after, 100, "there for more of all this")
    pdf.link((after, 90, after + width_of("there", 10), 103), b"/A<</S/URI/URI(https://example.org/papers)>>")
    block = pdf.read(tmp_path).blocks[0]
    assert block.text == "See the harbour papers there for more of all this"
    found = [(inline.kind, inline.span.of(block.text), inline.address) for inline in block.inlines]
    assert found == [
        (InlineKind.EMPHASIS, "harbour papers", ""),
        (InlineKind.LINK, "there", "https://example.org/papers"),
    ]


def test_a_link_to_a_page_leads_to_its_first_words(tmp_path):
    pdf = Pdf()
    pdf.lines(80, 100, ["The story goes on overleaf"])
    pdf.link((70, 80, 300, 110), b"/Dest[12 0 R/Fit]")
    pdf.new_page().lines(80, 300, ["Here it goes on, and ends."])
    article = pdf.read(tmp_path)
    link = article.blocks[0].inlines[0]
    assert article.text[article.targets[link.address[1:]] :].startswith("Here it goes on")


def test_the_outline_tells_headings_that_the_type_does_not(tmp_path):
    pdf = Pdf()
    pdf.catalog = b"/Outlines<</First 100 0 R/Last 100 0 R/Count 1>>"
    y = pdf.lines(80, 100, ["Of ships"]) + 14
    pdf.lines(80, y, wrapped(prose(3), 400))
    entry = b"100 0 obj\n<</Title(Of ships)/Dest[10 0 R/Fit]/Next 100 0 R>>\nendobj\n"  # it follows itself
    data = pdf.data().replace(b"xref\n0", entry + b"xref\n0", 1)
    article = read(re.sub(rb"startxref\n\d+", b"startxref\n0", data), tmp_path)
    assert (article.blocks[0].text, article.blocks[0].kind) == ("Of ships", BlockKind.HEADING)


def test_text_askew_or_across_is_furniture_and_a_page_written_across_is_read(tmp_path):
    pdf = Pdf()
    set_paragraphs(pdf, 80, 100, 400, [prose(3), prose(2)])
    pdf.text(200, 500, "DRAFT", 60, turn="0.7 0.7 -0.7 0.7")
    pdf.text(30, 600, "arXiv:1234", 12, turn="0 1 -1 0")
    pdf.new_page()
    for number, line in enumerate(wrapped(prose(3, 1), 400)):
        pdf.text(100 + 12 * number, 700, line, turn="0 1 -1 0")
    article = pdf.read(tmp_path)
    assert texts(article) == [prose(3), prose(2), prose(3, 1)]
    assert sorted(line.text for line in article.furniture) == ["DRAFT arXiv:1234"]


def test_words_in_every_direction_are_read_where_none_is_the_commoner_one(tmp_path):
    pdf = Pdf()
    for place, turn in enumerate(("1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0")):
        pdf.text(100 + 100 * place, 300, "corner", turn=turn)
    article = pdf.read(tmp_path)
    assert " ".join(texts(article)).split() == ["corner"] * 4
    assert not article.furniture


@pytest.mark.parametrize("turn", ["-1 0 0 -1", "0 -1 1 0"])
def test_a_page_upside_down_or_turned_right_is_read(turn, tmp_path):
    pdf = Pdf()
    for number, line in enumerate(wrapped(prose(2), 300)):
        x, y = (500, 400 - 12 * number) if turn.startswith("-1") else (400 - 12 * number, 100)
        pdf.text(x, y, line, turn=turn)
    assert texts(pdf.read(tmp_path)) == [prose(2)]


def test_an_invisible_text_layer_of_a_scan_is_read(tmp_path):
    pdf = Pdf()
    pdf.pages[-1].append(b"3 Tr")
    set_paragraphs(pdf, 80, 100, 400, [prose(2)])
    assert texts(pdf.read(tmp_path)) == [prose(2)]


def test_arabic_lines_are_in_the_order_of_reading(tmp_path):
    first = "انعقد المجلس في الميناء القديم وتحدث عن الجسر الذي"
    second = "دمرته العاصفة عام 2004 حسب رويترز"
    pdf = Pdf()
    for y, line in ((100, first), (114, second)):
        shown = " ".join(word if word.isdigit() else word[::-1] for word in reversed(line.split()))
        pdf.foreign(560 - 10 * len(shown), y, shown)
    assert texts(pdf.read(tmp_path)) == [f"{first} {second}"]


def test_korean_and_letters_beyond_the_first_plane_come_through(tmp_path):
    pdf = Pdf()
    pdf.foreign(60, 100, "평양 3월 14일발 조선중앙통신")
    pdf.foreign(60, 140, "𝒳 ≤ 😀")
    assert texts(pdf.read(tmp_path)) == ["평양 3월 14일발 조선중앙통신", "𝒳 ≤ 😀"]


def test_chinese_lines_are_joined_without_a_space(tmp_path):
    pdf = Pdf()
    pdf.foreign(60, 100, "理事会星期一在旧港口开会讨论被风暴冲走的大桥问")
    pdf.foreign(60, 114, "题并且请求报告")
    assert texts(pdf.read(tmp_path)) == ["理事会星期一在旧港口开会讨论被风暴冲走的大桥问题并且请求报告"]


def test_ligatures_and_private_signs_become_letters(tmp_path):
    pdf = Pdf()
    pdf.foreign(60, 100, "\ufb01sh and \uf0b7 \uf730\uf731")
    assert texts(pdf.read(tmp_path)) == ["fish and \u2022 01"]


@pytest.mark.parametrize(
    ("stated", "title", "kind"),
    [
        ("The harbour papers", "The harbour papers", EvidenceKind.FILE),
        ("Microsoft Word - harbour.doc", None, None),
        ("untitled", None, None),
    ],
)
def test_a_stated_title_counts_where_the_page_shows_none(stated, title, kind, tmp_path):
    pdf = Pdf(Title=stated)
    set_paragraphs(pdf, 80, 100, 400, [prose(3), prose(2)])
    article = pdf.read(tmp_path)
    assert article.title == title
    assert kind is None or article.metadata["title"].evidence.kind is kind


def test_the_shown_title_goes_before_the_stated_one(tmp_path):
    pdf = Pdf(Title="harbour-final-2.doc", Author="jsmith")
    pdf.text(80, 60, "A Harbour Chronicle", 20)
    set_paragraphs(pdf, 80, 100, 400, [prose(3), prose(2)])
    field = pdf.read(tmp_path).metadata["title"]
    assert (field.value, field.evidence.kind) == ("A Harbour Chronicle", EvidenceKind.TEXT)
    assert [candidate.value for candidate in field.candidates] == ["harbour-final-2.doc"]


def test_a_stated_title_finds_its_line_among_larger_ones(tmp_path):
    pdf = Pdf(Title="Of ships and storms")
    pdf.text(80, 40, "THE DAILY", 30)
    pdf.text(80, 70, "Of ships and storms", 14)
    set_paragraphs(pdf, 80, 100, 400, [prose(3), prose(2)])
    assert pdf.read(tmp_path).title == "Of ships and storms"


@pytest.mark.parametrize(
    ("stated", "line", "author"),
    [
        ("Jane Roe", "", "Jane Roe"),
        ("jroe", "", None),
        ("Administrator", "", None),
        ("jroe", "Told by jroe in the harbour", "jroe"),
    ],
)
def test_a_stated_author_is_a_person_or_on_the_first_page(stated, line, author, tmp_path):
    pdf = Pdf(Author=stated)
    set_paragraphs(pdf, 80, 100, 400, [prose(3), line or prose(1)])
    field = pdf.read(tmp_path).metadata.get("author")
    assert (field.value if field else None) == author


def test_title_and_author_are_read_from_an_xmp_packet_too(tmp_path):
    packet = (
        b"<x:xmpmeta><rdf:RDF><dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Ships &amp; storms</rdf:li>"
        b"</rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Jane Roe</rdf:li></rdf:Seq></dc:creator>"
        b"</rdf:RDF></x:xmpmeta>"
    )
    pdf = Pdf()
    set_paragraphs(pdf, 80, 100, 400, [prose(3)])
    article = read(pdf.data() + b"\n%" + packet, tmp_path)
    assert article.title == "Ships & storms"
    assert article.metadata["author"].evidence.detail == "dc:creator in its XMP"


DISPATCH = (
    "Pyongyang, March 14 (KCNA) -- The harbour council met on Monday to speak about the bridge, "
    "and said that the storm had taken away what was left of it."
)


def test_a_dispatch_printed_to_pdf_gives_place_agency_and_date(tmp_path):
    pdf = Pdf(CreationDate="D:20051104120000Z")
    pdf.text(80, 60, "Bridge Is to Be Mended", 18, "bold")
    y = pdf.lines(80, 90, ["Korean Central News Agency of DPRK via Korea News Service (KNS)"], 10, "italic")
    y = pdf.lines(80, y + 10, wrapped(DISPATCH, 400))
    pdf.lines(80, y + 10, wrapped(prose(3), 400))
    article = pdf.read(tmp_path)
    values = {name: field.value for name, field in article.metadata.items()}
    assert values["title"] == "Bridge Is to Be Mended"
    assert values["agency"] == "Korean Central News Agency of DPRK"
    assert values["via"] == "Korea News Service (KNS)"
    assert values["place"] == "Pyongyang"
    assert values["date"] == "XXXX-03-14"
    rejected = {candidate.value: candidate.reason for candidate in article.metadata["date"].candidates}
    assert rejected["2005-11-04"] == "the day on which the file was made"
    assert article.paragraphs[0].text == DISPATCH


def test_a_dispatch_set_in_one_type_is_read_as_the_text_capture_it_was(tmp_path):
    pdf = Pdf()
    y = pdf.lines(60, 60, ["Join the mailing list"], 10, "typed") + 12
    y = pdf.lines(60, y, ["Bridge Is to Be Mended"], 10, "typed") + 12
    y = (
        pdf.lines(60, y, ["Korean Central News Agency of DPRK via Korea News Service (KNS)"], 10, "typed")
        + 12
    )
    y = pdf.lines(60, y, textwrap.wrap(DISPATCH, 70), 10, "typed") + 12
    pdf.lines(60, y, textwrap.wrap(prose(3), 70), 10, "typed")
    article = pdf.read(tmp_path)
    assert article.title == "Bridge Is to Be Mended"
    assert article.metadata["agency"].value == "Korean Central News Agency of DPRK"
    assert [line.text for line in article.furniture] == ["Join the mailing list"]
    assert article.paragraphs[0].text == DISPATCH


def test_lines_drawn_with_signs_are_rules_and_no_part_of_a_heading(tmp_path):
    pdf = Pdf()
    y = pdf.lines(60, 60, ["Bridge Is to Be Mended", "=" * 40], 10, "typed")
    y = pdf.lines(
        60, y, [*textwrap.wrap(prose(3), 70), "* * *", *textwrap.wrap(prose(2, 1), 70)], 10, "typed"
    )
    article = pdf.read(tmp_path)
    assert article.title == "Bridge Is to Be Mended"
    assert texts(article, BlockKind.RULE) == ["=" * 40, "* * *"]
    assert texts(article, BlockKind.PARAGRAPH) == [prose(3), prose(2, 1)]


def test_a_few_short_lines_are_neither_title_nor_furniture(tmp_path):
    pdf = Pdf()
    pdf.lines(80, 100, ["http://harbour.example/"])
    pdf.lines(80, 200, ["99999"])
    pdf.lines(80, 300, ["(999) 999-999 or 999-9999"])
    article = pdf.read(tmp_path)
    assert article.title is None
    assert texts(article) == ["http://harbour.example/", "99999", "(999) 999-999 or 999-9999"]
    assert not article.furniture


def test_the_day_under_a_title_is_no_heading(tmp_path):
    pdf = Pdf().text(200, 60, "Of ships and harbours", 18).text(200, 90, "Jane Roe, February 23, 2024", 13)
    pdf.text(80, 130, "1 The harbour", 12, "bold")
    set_paragraphs(pdf, 80, 160, 400, [prose(3)])
    kinds = [block.kind for block in pdf.read(tmp_path).blocks]
    assert kinds == [BlockKind.HEADING, BlockKind.BYLINE, BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_a_line_of_figures_in_large_type_is_no_title(tmp_path):
    pdf = Pdf().text(80, 60, "Adm: 1/23/2021, D/C: 2/2/2021", 18)
    set_paragraphs(pdf, 80, 100, 400, [prose(3)])
    assert pdf.read(tmp_path).title is None


def test_a_document_that_has_lost_its_first_line_is_read(tmp_path):
    data = Pdf().text(80, 100, "Hello harbour").data()
    for lost in (data.removeprefix(b"%PDF-1.7\n"), data.replace(b"%PDF-1.7", b"%\xe2\xe3\xcf\xd3", 1)):
        article = read(lost, tmp_path)
        assert (article.source.media_type, texts(article)) == ("application/pdf", ["Hello harbour"])


def test_a_text_that_only_speaks_of_objects_is_none(tmp_path):
    article = read(b"In the file stands\n1 0 object << and so on.\n", tmp_path)
    assert article.source.media_type == "text/plain"


def test_a_scan_without_text_is_refused_in_one_sentence(tmp_path):
    pdf = Pdf()
    pdf.pages[-1].append(b"100 100 300 300 re f")
    with pytest.raises(NotADocumentError, match=r"paper\.pdf is a PDF of one page without text, as scanners"):
        pdf.read(tmp_path)


def test_a_page_of_nothing_but_its_number_is_no_text_either(tmp_path):
    with pytest.raises(NotADocumentError, match="without text"):
        Pdf().text(300, 780, "1").read(tmp_path)


def test_a_locked_document_says_so(tmp_path):
    data = Pdf().text(80, 100, "Secret").data()
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>/ID[<00><00>]" % (b"ab" * 32, b"cd" * 32)
    with pytest.raises(NotADocumentError, match="locked with a password"):
        read(data.replace(b"/Info", lock + b"/Info"), tmp_path)


def test_a_damaged_document_says_so(tmp_path):
    with pytest.raises(NotADocumentError, match="no PDF document that can be read"):
        read(b"%PDF-1.7\nnothing more", tmp_path)


def _bombs() -> dict[str, bytes]:
    """Return documents of two thousand bytes that take all memory and time there is."""
    font = b"/Font<</A<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"
    head = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>"}
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<%s%s>>>>"
    forms = head | {3: page % (b"/XObject<</F 5 0 R>>", font), 4: stream(b"/F Do " * 10)}
    for number in range(5, 13):
        deeper = b"/F Do " * 10 if number < 12 else b"BT /A 12 Tf 50 500 Td (hello world) Tj ET"
        inner = b"/XObject<</F %d 0 R>>" % (number + 1) if number < 12 else b""
        entries = b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<%s%s>>" % (inner, font)
        forms[number] = stream(deeper, entries)
    twice = zlib.compress(zlib.compress(b"BT /A 12 Tf 50 500 Td (hello world) Tj ET " * 2_000_000, 9), 9)
    packed = head | {3: page % (b"", font), 4: stream(twice, b"/Filter[/FlateDecode/FlateDecode]")}
    return {"forms in forms": joined(forms), "packed twice": joined(packed)}


@pytest.mark.parametrize("name", ["forms in forms", "packed twice"])
def test_a_document_made_to_take_all_memory_is_refused_and_harms_nothing(name, tmp_path):
    data = _bombs()[name]
    assert len(data) < 4000
    with pytest.raises((TooLargeError, NotADocumentError), match=r"takes too long|memory allowed"):
        read(data, tmp_path)


def test_a_page_tree_that_holds_itself_is_refused(tmp_path):
    loop = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[2 0 R]/Count 1>>"}
    with pytest.raises(ReadError):
        read(joined(loop), tmp_path)


def test_a_document_that_states_too_many_pages_shows_those_it_has(tmp_path):
    data = Pdf().text(80, 100, "Hello harbour").data().replace(b"/Count 1/", b"/Count 9999999/")
    assert texts(read(data, tmp_path)) == ["Hello harbour"]


def test_the_child_tells_what_the_library_gives():
    pdf = Pdf(Title="The harbour", Author="Jane Roe")
    pdf.catalog = b"/Lang(en-GB)/PageLabels<</Nums[0<</S/r>>]>>"
    pdf.text(80, 100, "Told").text(80 + width_of("Told", 10), 97, "1", 6).text(
        200, 500, "askew", turn="1 1 -1 1"
    )
    pdf.lines(80, 112, ["a word that is bro-", "ken"], font="bold")
    pdf.foreign(80, 200, "😀 is one letter")
    pdf.link((80, 90, 100, 103), b"/A<</S/URI/URI(https://example.org/)>>")
    pdf.link((80, 104, 100, 115), b"/Dest[10 0 R/Fit]")
    facts, page, end = messages(pdf.data())
    assert facts["pages"] == 1
    assert facts["info"]["Title"] == "The harbour"
    assert facts["language"] == "en-GB"
    assert end == {"end": True}
    assert (page["label"], page["aside"]) == ("i", "askew")
    [layer] = page["layers"]
    assert layer["size"] == [6000, 8000]
    assert [word[0] for word in layer["words"]] == [
        *("Told", "1", "a", "word", "that", "is", "bro-", "ken", "😀", "is", "one", "letter")
    ]
    told, raised = layer["words"][:2]
    assert told[1] == 800
    assert (told[3], raised[3]) == (1000, 970)
    assert raised[5] & GLUED
    assert layer["words"][6][5] & HYPHENATED
    assert layer["styles"][layer["words"][2][4]] == (100, BOLD)
    assert [link[4] for link in layer["links"]] == ["https://example.org/", "#page-1"]


@pytest.mark.parametrize(
    ("data", "problem"), [(b"%PDF-1.7 nothing", "damaged"), (b"", "damaged"), (b"%PDF-1.7\n%%EOF", "damaged")]
)
def test_the_child_tells_what_is_wrong(data, problem):
    assert list(messages(data)) == [{"problem": problem}]


def test_a_page_with_more_words_than_any_newspaper_is_refused(tmp_path):
    pdf = Pdf()
    for y in (100, 200, 300):
        pdf.text(80, y, "a " * 10_500)
    with pytest.raises(TooLargeError, match="too many pages or words"):
        pdf.read(tmp_path)


def test_nothing_is_started_by_a_document_that_asks_for_it(tmp_path):
    pdf = Pdf()
    pdf.catalog = b"/OpenAction<</S/Launch/F(touch " + str(tmp_path / "evil").encode() + b")>>"
    assert texts(pdf.text(80, 100, "Hello harbour").read(tmp_path)) == ["Hello harbour"]
    assert not (tmp_path / "evil").exists()
