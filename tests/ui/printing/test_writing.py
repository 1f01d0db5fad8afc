"""A PDF as other programs read it: its text, its structure, its information."""

import re
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from viewer.article.model import Article, Span
from viewer.notes.annotation import Motivation, Note
from viewer.readers import read_article
from viewer.ui.printing.drawing import Press
from viewer.ui.printing.pieces import PlacedNote
from viewer.ui.printing.sheet import NotesAt, PrintLook
from viewer.ui.printing.tagging import Structure, TaggingError, tagged
from viewer.ui.printing.writing import PrintError, Step, pages_of, print_pages, write_pdf

RED = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveW"
    "kH6oAAAAAElFTkSuQmCC"
)
PAGE = f"""<html lang="en"><head><title>Ferries of the North</title>
<meta name="author" content="Ada Lovelace"></head><body><article><h1>Ferries of the North</h1>
<p>First <em>emphasis</em> and <strong>strong</strong>, <a href="https://example.org/pier">a link</a>,
<code>code</code>, H<sub>2</sub>O, <del>struck</del>; the official affluent office.</p>
<h2>Boats &amp; piers</h2>
<p>A soft hy&shy;phen within a word, and 한국어 문장 beside it.</p>
<ul><li>One item</li><li>Another item</li></ul>
<blockquote><p>A quotation made long ago.</p></blockquote>
<pre>def f(x):
    return x</pre>
<table><tr><th>Name</th><th>Count</th></tr><tr><td>Apples</td><td>12</td></tr></table>
<figure><img alt="A red square" src="{RED}"><figcaption>The caption</figcaption></figure>
<hr><p>والصين والولايات وقعت</p><p>Signs 😀 and 𝒳 stay.</p></article></body></html>"""


@pytest.fixture
def rich(tmp_path: Path) -> Article:
    path = tmp_path / "rich 🚢.html"
    path.write_text(PAGE, "utf-8")
    return read_article(path, with_language=False)


@pytest.fixture
def printed(rich: Article, tmp_path: Path, qapp) -> Callable[..., bytes]:
    def written(article: Article = rich, notes: tuple[PlacedNote, ...] = (), where=NotesAt.MARGIN) -> bytes:
        pages = pages_of(article, notes, PrintLook(notes=where))
        list(pages.steps())
        steps = list(write_pdf(pages, tmp_path / "out.pdf"))
        assert [step.share for step in steps] == sorted(step.share for step in steps)
        assert steps[-1].share <= 1.0
        return (tmp_path / "out.pdf").read_bytes()

    return written


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document).replace("\r", "")


def contents_of(pdf: bytes) -> list[bytes]:
    streams = re.findall(rb"/Filter /FlateDecode\n>>\nstream\n(.*?)\nendstream", pdf, re.DOTALL)
    plain = [zlib.decompressobj().decompress(each) for each in streams]
    return [each for each in plain if b"BT\n" in each]


def kinds_of(pdf: bytes) -> list[str]:
    return [each.decode() for each in re.findall(rb"/Type /StructElem /S /(\w+)", pdf)]


def test_the_text_comes_out_in_reading_order_without_ligatures(printed) -> None:
    said = " ".join(text_of(printed()).replace("\xad", "").split())
    wanted = [
        "Ferries of the North",
        "the official affluent office.",
        "Boats & piers",
        "hyphen within a word",
        "One item",
        "Another item",
        "A quotation made long ago.",
        "def f(x):",
        "Apples 12",
        "The caption",
        "https://example.org/pier",
    ]
    places = [said.find(words) for words in wanted]
    assert -1 not in places
    assert places == sorted(places)
    assert "SHA-256" in said
    assert "1 of 1" in said


def test_letters_that_no_glyph_names_are_told(printed) -> None:
    pdf = printed()
    told = re.findall(rb"/ActualText <FEFF([0-9a-f]+)>", b"".join(contents_of(pdf)))
    words = [bytes.fromhex(each.decode()).decode("utf-16-be") for each in told]
    assert "😀" in words
    assert "𝒳" in words


def test_the_pdf_says_whose_it_is_and_is_tagged(printed) -> None:
    pdf = printed()
    with pypdfium2.PdfDocument(pdf) as document:
        stated = document.get_metadata_dict()
        assert (stated["Title"], stated["Author"]) == ("Ferries of the North", "Ada Lovelace")
        outline = [(entry.level, entry.get_title()) for entry in document.get_toc()]
    assert outline == [(0, "Ferries of the North"), (1, "Boats & piers")]
    assert b"/MarkInfo <</Marked true>>" in pdf
    assert b"/Lang <FEFF0065006E>" in pdf
    kinds = kinds_of(pdf)
    assert kinds[0] == "Document"
    assert {"H1", "H2", "P", "L", "LI", "LBody", "BlockQuote", "Code", "Table", "TR", "TD", "Figure"} <= {
        *kinds
    }
    assert kinds.count("L") == 1
    assert kinds.count("LI") == 2
    assert b"/Alt <FEFF" in pdf


def test_marked_content_is_paired_and_each_part_has_its_owner(printed, tmp_path, ferry_like) -> None:
    pdf = printed(ferry_like)
    pages = contents_of(pdf)
    assert len(pages) > 2
    nums = re.search(rb"/Nums \[(.*)\]>>", pdf, re.DOTALL)
    owners = [each.split() for each in re.findall(rb"\d+ \[(.*?)\]", nums[1])]
    for page, owned in zip(pages, owners, strict=True):
        depth = 0
        for sign in re.findall(rb"\b(BDC|BMC|EMC)\n", page):
            depth += -1 if sign == b"EMC" else 1
            assert 0 <= depth <= 1
        assert depth == 0
        assert b"-12345 " not in page
        parts = [int(each) for each in re.findall(rb"/MCID (\d+)", page)]
        assert parts == list(range(len(owned) // 3))


def test_the_cross_reference_table_leads_to_every_object(printed) -> None:
    pdf = printed()
    start = int(re.search(rb"startxref\n(\d+)", pdf)[1])
    rows = pdf[start:].split(b"\n")[2:]
    used = [(number, int(row[:10])) for number, row in enumerate(rows) if row[17:18] == b"n"]
    assert len(used) > 30
    assert all(pdf[at:].startswith(b"%d 0 obj\n" % number) for number, at in used)


@pytest.fixture
def ferry_like(tmp_path: Path) -> Article:
    path = tmp_path / "long.txt"
    rows = ["A Long Report", *(f"Paragraph {n} begins. " + "The boat 𝒳 goes. " * 30 for n in range(40))]
    path.write_text("\n\n".join(rows), "utf-8")
    return read_article(path, with_language=False)


def test_paragraphs_of_a_long_text_follow_each_other(printed, ferry_like) -> None:
    said = text_of(printed(ferry_like))
    places = [said.find(f"Paragraph {number} begins.") for number in range(40)]
    assert -1 not in places
    assert places == sorted(places)
    assert "A Long Report" in said[said.index("Paragraph 20 ") :]  # the running title


@pytest.mark.parametrize("where", list(NotesAt))
def test_notes_are_in_the_pdf_where_they_are_wished(printed, rich, where) -> None:
    start = rich.text.index("quotation")
    selectors = ({"type": "TextQuoteSelector", "exact": "quotation"},)
    note = Note("urn:uuid:1", Motivation.COMMENTING, "", "", selectors, "By whom?", "green", ("check",))
    placed = PlacedNote(note, Span(start, start + 9))
    said = text_of(printed(rich, (placed,), where))
    assert ("By whom?" in said) is (where is not NotesAt.NONE)
    assert ("[1]" in said) is (where is NotesAt.END)


def test_a_pdf_that_is_called_off_leaves_nothing_behind(rich, tmp_path, qapp) -> None:
    pages = pages_of(rich, (), PrintLook())
    list(pages.steps())
    out = tmp_path / "there" / "out.pdf"
    out.parent.mkdir()
    out.write_bytes(b"what was there")
    writing = write_pdf(pages, out)
    assert isinstance(next(writing), Step)
    writing.close()
    assert [each.name for each in out.parent.iterdir()] == ["out.pdf"]
    assert out.read_bytes() == b"what was there"


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(rich, tmp_path, qapp) -> None:
    pages = pages_of(rich, (), PrintLook())
    list(pages.steps())
    with pytest.raises(PrintError, match=r"out\.pdf cannot be written \(.+\); choose another place\."):
        list(write_pdf(pages, tmp_path / "nowhere" / "out.pdf"))


@pytest.mark.parametrize("damaged", [b"", b"%PDF-1.6\nnothing", b"%PDF\nstartxref\n5\n%%EOF\n"])
def test_a_file_of_another_shape_is_refused(damaged) -> None:
    with pytest.raises(TaggingError):
        list(tagged(damaged, Structure()))


def test_a_pdf_with_other_pages_than_were_drawn_is_refused(printed) -> None:
    with pytest.raises(TaggingError, match="1 pages instead of 0"):
        list(tagged(printed(), Structure()))


def test_a_page_shows_wash_picture_and_number(rich, qapp) -> None:
    start = rich.text.index("First")
    note = Note("urn:uuid:1", Motivation.HIGHLIGHTING, "", "", ({"type": "x"},), "", "green")
    pages = pages_of(rich, (PlacedNote(note, Span(start, start + 5)),), PrintLook())
    list(pages.steps())
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(0.1, 0.1)
    Press(pages).draw(painter, 0)
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(0, 595, 2) for y in range(0, 842, 2)}
    assert "#d5edcf" in colours  # the note's wash
    assert any(QColor(each).red() > 230 and QColor(each).green() < 150 for each in colours)  # the picture
    left = image.copy(0, 0, 58, 780)
    assert any(
        left.pixelColor(x, y).lightness() < 200 for x in range(58) for y in range(780)
    )  # numbers in the margin


@pytest.mark.parametrize(("first", "last", "count"), [(0, 0, 3), (2, 3, 2)])
def test_chosen_pages_go_to_the_printer(ferry_like, tmp_path, qapp, first, last, count) -> None:
    pages = pages_of(ferry_like, (), PrintLook())
    list(pages.steps())
    assert len(pages.pages) >= 3
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setFromTo(first, last)
    steps = list(print_pages(pages, printer))
    printed = len(pages.pages) if not first else count
    assert len(steps) == printed
    assert steps[-1].share == 1.0
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as document:
        assert len(document) == printed


def test_a_missing_picture_is_said_in_words(rich, printed) -> None:
    blocks = [
        replace(block, inlines=tuple(replace(each, address="gone.png") for each in block.inlines))
        for block in rich.blocks
    ]
    said = text_of(printed(replace(rich, blocks=tuple(blocks))))
    assert "A red square" in said
