"""Books: order, contents, links between chapters, notes, pages, pictures, metadata, and hostile packages."""

import io
import zipfile

import pytest

from viewer.article.model import Article, BlockKind, EvidenceKind, InlineKind
from viewer.readers import EmptyDocumentError, NotADocumentError, ReadError, TooLargeError, read_article

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    "</container>"
)
DC = "<dc:title>Two Winters</dc:title><dc:language>en-GB</dc:language>"
LONG = "The keeper wrote it down in green ink, because the black had frozen. 개성 𝒳 é"


def page(body: str, attributes: str = "", head: str = "<title>t</title>") -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"><head>{head}</head><body {attributes}>{body}</body>'
        f"</html>"
    )


def opf(metadata: str, manifest: str, spine: str, rest: str = "", toc: str = "") -> str:
    return (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">'
        f"{metadata}</metadata><manifest>{manifest}</manifest><spine {toc}>{spine}</spine>{rest}</package>"
    )


def item(name: str, properties: str = "", kind: str = "application/xhtml+xml", more: str = "") -> str:
    return f'<item id="{name}" href="{name}" media-type="{kind}" properties="{properties}" {more}/>'


def packed(members: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def book(
    chapters: dict[str, str],
    *,
    metadata: str = DC,
    spine: str = "",
    manifest: str = "",
    rest: str = "",
    toc: str = "",
    more: dict[str, str | bytes] | None = None,
) -> bytes:
    items = manifest or "".join(map(item, chapters))
    order = spine or "".join(f'<itemref idref="{name}"/>' for name in chapters)
    members: dict[str, str | bytes] = {"META-INF/container.xml": CONTAINER}
    members["OEBPS/book.opf"] = opf(metadata, items, order, rest, toc)
    members.update({f"OEBPS/{name}": text for name, text in chapters.items()})
    return packed({**members, **(more or {})})


def read(folder, data: bytes, **options) -> Article:
    path = folder / "book.epub"
    path.write_bytes(data)
    return read_article(path, with_language=False, latest_year=2024, **options)


def links(article: Article) -> list[tuple[str, str]]:
    return [
        (each.span.of(block.text), each.address)
        for block in article.blocks
        for each in block.inlines
        if each.kind is InlineKind.LINK
    ]


def images(article: Article) -> list[tuple[str, str]]:
    return [
        (each.address, each.alt)
        for block in article.blocks
        for each in block.inlines
        if each.kind is InlineKind.IMAGE
    ]


def test_a_line_drawn_within_a_chapter_is_a_rule_and_one_at_its_end_is_none(tmp_path):
    chapters = {"a.xhtml": page("<p>One.</p><hr/><p>Two.</p><hr/>"), "b.xhtml": page("<p>Three.</p>")}
    kinds = [block.kind for block in read(tmp_path, book(chapters)).blocks]
    paragraph = BlockKind.PARAGRAPH
    assert kinds == [paragraph, BlockKind.RULE, paragraph, paragraph]


def test_chapters_follow_one_another_in_the_order_of_the_spine(tmp_path):
    chapters = {"b.xhtml": page("<h1>Second</h1><p>B.</p>"), "a.xhtml": page(f"<h1>First</h1><p>{LONG}</p>")}
    order = '<itemref idref="a.xhtml"/><itemref idref="b.xhtml"/><itemref idref="a.xhtml"/>'
    article = read(tmp_path, book(chapters, spine=order))
    assert article.text == f"First\n{LONG}\nSecond\nB."
    assert [block.number for block in article.blocks] == [None, 1, None, 2]
    assert (article.title, article.source.media_type) == ("Two Winters", "application/epub+zip")
    assert article.source.encoding == article.metadata["encoding"].value == "UTF-8"


def test_chapters_out_of_the_line_of_reading_come_last(tmp_path):
    chapters = {"n.xhtml": page("<p>Note.</p>"), "a.xhtml": page("<p>Text.</p>")}
    order = '<itemref idref="n.xhtml" linear="no"/><itemref idref="a.xhtml"/>'
    assert read(tmp_path, book(chapters, spine=order)).text == "Text.\nNote."


def test_links_lead_from_chapter_to_chapter_by_names_of_the_book(tmp_path):
    chapters = {
        "a.xhtml": page(
            '<p id="x">See<a href="b%20c.xhtml#x">1</a>, <a href="b%20c.xhtml">all</a>, <a '
            'href="#x">me</a>.</p>'
        ),
        "b c.xhtml": page(
            '<h1>Notes</h1><p>Before.</p><aside epub:type="footnote" id="x"><p>The note.</p></aside>'
        ),
    }
    manifest = item("a.xhtml") + '<item id="b" href="b%20c.xhtml" media-type="application/xhtml+xml"/>'
    article = read(
        tmp_path, book(chapters, manifest=manifest, spine='<itemref idref="a.xhtml"/><itemref idref="b"/>')
    )
    (one, note), (_, start), (_, own) = links(article)
    assert one == "1"
    assert len({note, start, own}) == 3
    targets = {name: article.text[at:] for name, at in article.targets.items()}
    assert targets[note.removeprefix("#")] == "The note."
    assert targets[start.removeprefix("#")].startswith("Notes\n")
    assert targets[own.removeprefix("#")].startswith("See1")


def test_links_that_lead_nowhere_are_no_links(tmp_path):
    body = (
        '<p><a href="file:///etc/passwd">a</a> <a href="../../x.xhtml">b</a> <a href="javascript:x()">c</a> '
        '<a href="#none">d</a> <a href="https://a.example/">e</a> <a href="mailto:a@b.example">f</a> '
        "<a>g</a></p>"
    )
    article = read(tmp_path, book({"a.xhtml": page(body)}))
    assert article.text == "a b c d e f g"
    assert links(article) == [
        ("d", "#OEBPS/a.xhtml"),
        ("e", "https://a.example/"),
        ("f", "mailto:a@b.example"),
    ]


def test_a_link_to_what_is_only_listed_is_no_link(tmp_path):
    nav = page(
        '<nav epub:type="toc"><h1 id="c">Contents</h1><ol><li><a href="a.xhtml">One</a></li></ol></nav>'
    )
    chapters = {"nav.xhtml": nav, "a.xhtml": page('<h1>One</h1><p><a href="nav.xhtml#c">Back</a></p>')}
    article = read(tmp_path, book(chapters, manifest=item("nav.xhtml", "nav") + item("a.xhtml")))
    assert links(article) == []
    assert article.text == "One\nBack"


def test_the_navigation_is_furniture_and_titles_chapters_without_headings(tmp_path):
    nav = page(
        '<nav epub:type="toc"><ol><li><a href="a.xhtml">Part One</a><ol><li>'
        '<a href="a.xhtml#s">Of Snow</a></li>'
        '<li><a href="c.xhtml">The End</a></li></ol></li></ol></nav>'
    )
    chapters = {
        "nav.xhtml": nav,
        "a.xhtml": page('<p>Intro.</p><p id="s" class="title">OF SNOW</p><p>It fell.</p>'),
        "c.xhtml": page("<p>All melted.</p>"),
    }
    article = read(
        tmp_path, book(chapters, manifest=item("nav.xhtml", "nav") + item("a.xhtml") + item("c.xhtml"))
    )
    shown = [(block.kind, block.level, block.text) for block in article.blocks]
    assert shown == [
        (BlockKind.HEADING, 1, "Part One"),
        (BlockKind.PARAGRAPH, None, "Intro."),
        (BlockKind.HEADING, 2, "OF SNOW"),
        (BlockKind.PARAGRAPH, None, "It fell."),
        (BlockKind.HEADING, 2, "The End"),
        (BlockKind.PARAGRAPH, None, "All melted."),
    ]
    assert [line.text for line in article.furniture] == ["Part One", "Of Snow", "The End"]
    assert article.targets["OEBPS/a.xhtml"] == 0
    assert article.text[article.targets["OEBPS/c.xhtml"] :].startswith("The End")


def test_the_contents_add_no_headings_to_chapters_that_have_some(tmp_path):
    nav = page(
        '<nav epub:type="toc"><ol><li><a href="a.xhtml">Chapter the First</a></li><li>'
        '<a href="b.xhtml">Two</a></li>'
        '<li><a href="p.xhtml">Plate</a></li></ol></nav>'
    )
    plate = page('<img src="p.png" alt="A plate"/>')
    chapters = {"a.xhtml": page("<h2>1</h2><p>Text.</p>"), "b.xhtml": page("<p>More.</p>"), "p.xhtml": plate}
    manifest = item("nav.xhtml", "nav") + "".join(map(item, chapters))
    article = read(
        tmp_path, book(chapters, manifest=manifest, more={"OEBPS/nav.xhtml": nav, "OEBPS/p.png": b"x"})
    )
    assert [(block.level, block.text) for block in article.blocks] == [
        (2, "1"),
        (None, "Text."),
        (2, "Two"),
        (None, "More."),
    ]
    assert images(article) == [("OEBPS/p.png", "A plate")]
    assert article.furniture == ()


def test_the_ncx_of_an_older_book_titles_its_chapters(tmp_path):
    ncx = (
        '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://x.example/ncx.dtd">'
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/">'
        "<navMap><navPoint><navLabel><text>Erster</text></navLabel><content src='a.xhtml'/>"
        "<navPoint><navLabel><text>Zweiter &uuml;</text></navLabel><content src='b.xhtml#q'/>"
        "</navPoint></navPoint></navMap>"
        "<pageList><pageTarget><navLabel><text>17</text></navLabel><content src='b.xhtml#q'/>"
        "</pageTarget></pageList></ncx>"
    )
    chapters = {"a.xhtml": page("<p>Eins.</p>"), "b.xhtml": page('<p>Davor.</p><p id="q">Zwei.</p>')}
    manifest = "".join(map(item, chapters)) + item("toc.ncx", kind="application/x-dtbncx+xml")
    data = book(
        chapters,
        manifest=manifest,
        toc='toc="toc.ncx"',
        spine='<itemref idref="a.xhtml"/><itemref idref="b.xhtml"/>',
        more={"OEBPS/toc.ncx": ncx},
    )
    article = read(tmp_path, data)
    assert [(block.level, block.text, block.page) for block in article.blocks] == [
        (1, "Erster", ""),
        (None, "Eins.", ""),
        (None, "Davor.", ""),
        (2, "Zweiter ü", "17"),
        (None, "Zwei.", "17"),
    ]


def test_pages_of_the_printed_book_are_kept_out_of_the_text(tmp_path):
    body = (
        '<span epub:type="pagebreak" title="9"></span><p>One.</p><div epub:type="pagebreak" id="p10">10</div>'
        '<p>Two <span role="doc-pagebreak" aria-label="11" id="p11"/>and a half.</p><p>Three.</p>'
    )
    article = read(tmp_path, book({"a.xhtml": page(body)}))
    assert [(block.text, block.page) for block in article.blocks] == [
        ("One.", "9"),
        ("Two and a half.", "10"),
        ("Three.", "11"),
    ]


def test_a_page_list_names_the_pages(tmp_path):
    nav = page(
        '<nav epub:type="toc"><ol><li><a href="a.xhtml">A</a></li></ol></nav><nav epub:type="page-list"><ol>'
        '<li><a href="a.xhtml">iv</a></li><li><a href="a.xhtml#q">v</a></li><li>'
        '<a href="gone.xhtml">vi</a></li></ol></nav>'
    )
    chapters = {"a.xhtml": page('<h1>A</h1><p>One.</p><p id="q">Two.</p>')}
    data = book(chapters, manifest=item("nav.xhtml", "nav") + item("a.xhtml"), more={"OEBPS/nav.xhtml": nav})
    assert [block.page for block in read(tmp_path, data).blocks] == ["iv", "iv", "v"]


def test_pictures_have_the_path_of_their_member(tmp_path):
    body = (
        '<p>See <img src="../img/a%20b.png" alt="Snow"/> and <img src="https://a.example/x.png" '
        'alt="far"/> and '
        '<img src="../../../etc/passwd" alt="none"/>.</p><div><svg xmlns="http://www.w3.org/2000/svg" '
        'xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="../IMG/c.jpg"/></svg></div><p>End.</p>'
    )
    data = book({"text/a.xhtml": page(body)}, more={"OEBPS/img/a b.png": b"x", "OEBPS/img/c.jpg": b"y"})
    assert images(read(tmp_path, data)) == [
        ("OEBPS/img/a b.png", "Snow"),
        ("https://a.example/x.png", "far"),
        ("", "none"),
        ("OEBPS/img/c.jpg", ""),
    ]


def test_pictures_and_drawings_may_be_chapters(tmp_path):
    drawing = '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title><g><text>Words in it</text></g></svg>'
    manifest = item("a.svg", kind="image/svg+xml") + item("b.png", kind="image/png") + item("c.xhtml")
    order = "".join(f'<itemref idref="{name}"/>' for name in ("a.svg", "b.png", "c.xhtml"))
    data = book(
        {"a.svg": drawing, "b.png": "png", "c.xhtml": page("<p>End.</p>")}, manifest=manifest, spine=order
    )
    article = read(tmp_path, data)
    assert article.text == "Words in it\nEnd."
    assert images(article) == [("OEBPS/a.svg", ""), ("OEBPS/b.png", "")]


def test_a_chapter_of_a_foreign_kind_falls_back_on_one_that_is_shown(tmp_path):
    manifest = (
        item("x.pdf", kind="application/pdf", more='fallback="y.xml"')
        + item("y.xml", kind="application/x-odd", more='fallback="a.xhtml"')
        + item("a.xhtml")
        + item("loop", kind="application/pdf", more='fallback="loop"')
    )
    data = book(
        {"a.xhtml": page("<p>Shown.</p>")},
        manifest=manifest,
        spine='<itemref idref="x.pdf"/><itemref idref="loop"/><itemref idref="none"/>',
    )
    assert read(tmp_path, data).text == "Shown."


def test_how_a_word_is_read_is_not_doubled_into_the_text(tmp_path):
    body = "<p><ruby>開<rp>(</rp><rt>かい</rt><rp>)</rp>城<rt>じょう</rt></ruby>に雪。</p>"
    assert read(tmp_path, book({"a.xhtml": page(body)})).text == "開城に雪。"


def test_only_the_default_of_a_switch_is_shown(tmp_path):
    body = (
        "<epub:switch><epub:case><p>MathML</p></epub:case><epub:default><p>Words</p></epub:default>"
        "</epub:switch>"
    )
    assert read(tmp_path, book({"a.xhtml": page(body)})).text == "Words"


def test_hidden_notes_are_shown_and_hidden_lists_are_not(tmp_path):
    body = (
        '<p>Text.</p><aside epub:type="footnote" hidden="hidden"><p>Note.</p></aside><p hidden="">Never.</p>'
    )
    assert read(tmp_path, book({"a.xhtml": page(body)})).text == "Text.\nNote."


def test_a_chapter_that_only_lists_the_others_is_furniture(tmp_path):
    names = [f"{letter}.xhtml" for letter in "abcdef"]
    chapters = {
        "toc.xhtml": page(
            "<p>Contents</p>" + "".join(f'<p><a href="{name}">Chapter {name}</a></p>' for name in names)
        )
    }
    chapters.update({name: page(f"<h1>{name}</h1><p>Text.</p>") for name in names})
    article = read(tmp_path, book(chapters))
    assert article.blocks[0].text == "a.xhtml"
    assert len(article.furniture) == 7
    assert article.furniture[0].line == 1


def test_what_the_guide_calls_the_contents_is_furniture(tmp_path):
    chapters = {"c.xhtml": page("<p>One ... 1</p>"), "a.xhtml": page("<p>Text.</p>")}
    rest = '<guide><reference type="toc" href="c.xhtml"/><reference type="text" href="a.xhtml"/></guide>'
    article = read(tmp_path, book(chapters, rest=rest))
    assert (article.text, [line.text for line in article.furniture]) == ("Text.", ["One ... 1"])


def test_chapters_that_are_not_well_formed_are_read_as_browsers_do(tmp_path):
    body = (
        '<html><head><title/><script src="x.js"/></head><body><p>One<br>two <b>three</p><a id="q"/>'
        "<p>Four &nbsp;&copy; A & B</p></body>"
    )
    assert read(tmp_path, book({"a.xhtml": body})).text == "One\u2028two three\nFour © A & B"


def test_metadata_have_evidence_and_what_was_not_taken(tmp_path):
    metadata = (
        '<dc:title id="s">A subtitle</dc:title><dc:title id="m">The Title</dc:title>'
        '<meta refines="#m" property="title-type">main</meta>'
        '<dc:creator id="a">Ann Author</dc:creator><dc:creator opf:role="aut">Ben Writer</dc:creator>'
        '<dc:creator id="e">Eve Editor</dc:creator><meta refines="#e" property="role">edt</meta>'
        "<dc:creator>Unknown</dc:creator>"
        '<dc:date>1922-10-15T00:00:00Z</dc:date><meta property="dcterms:modified">2012-01-18T12:47:00Z</meta>'
        "<dc:publisher>Boni</dc:publisher><dc:language>en-US</dc:language>"
        "<dc:language>not a tag</dc:language>"
        "<dc:identifier>https://a.example/ebooks/1</dc:identifier>"
        "<dc:source>https://a.example/page</dc:source>"
        "<dc:identifier>urn:isbn:1</dc:identifier>"
    )
    fields = read(tmp_path, book({"a.xhtml": page("<p>Text.</p>")}, metadata=metadata)).metadata
    assert {name: field.value for name, field in fields.items()} == {
        "title": "The Title",
        "author": "Ann Author, Ben Writer",
        "date": "1922-10-15",
        "publisher": "Boni",
        "language": "en-US",
        "url": "https://a.example/page",
        "encoding": "UTF-8",
    }
    assert fields["date"].display == "15 October 1922"
    assert fields["title"].evidence.kind is EvidenceKind.MARKUP
    assert fields["title"].evidence.detail == "dc:title in the package document"
    assert [each.value for each in fields["title"].candidates] == ["A subtitle"]
    assert [each.value for each in fields["author"].candidates] == ["Eve Editor", "Unknown"]
    assert [(each.value, each.reason) for each in fields["date"].candidates] == [
        ("2012-01-18", "it is the day of the book's modification")
    ]
    assert [each.value for each in fields["url"].candidates] == ["https://a.example/ebooks/1"]


@pytest.mark.parametrize(
    ("stated", "value"),
    [
        ("<dc:date>2011</dc:date>", "2011"),
        ("<dc:date>2011-09</dc:date>", "2011-09"),
        ("<dc:date>0101-01-01T00:00:00+00:00</dc:date>", None),
        ('<dc:date opf:event="modification">2011-09-01</dc:date>', None),
        ('<dc:date>2001</dc:date><dc:date opf:event="publication">1999-01-02</dc:date>', "1999-01-02"),
        ("<dc:date>soon</dc:date>", None),
    ],
)
def test_a_date_is_that_of_publication_or_none(tmp_path, stated, value):
    field = read(tmp_path, book({"a.xhtml": page("<p>Text.</p>")}, metadata=DC + stated)).metadata.get("date")
    assert (field.value if field else None) == value


def test_a_book_that_names_no_title_takes_its_first_heading(tmp_path):
    article = read(
        tmp_path, book({"a.xhtml": page("<h1>Ink</h1><p>Text.</p>")}, metadata="<dc:title>Unknown</dc:title>")
    )
    assert article.title == "Ink"
    assert article.metadata["title"].evidence.span == article.blocks[0].span
    bare = read(
        tmp_path, book({"a.xhtml": page("<p>Text.</p>")}, metadata="<dc:creator>unknown</dc:creator>")
    )
    assert set(bare.metadata) == {"encoding"}


def test_chapters_are_decoded_as_they_declare_or_as_the_reader_says(tmp_path):
    declared = '<?xml version="1.0" encoding="windows-1251"?><html><body><p>Привет</p></body></html>'
    article = read(
        tmp_path,
        book(
            {},
            manifest=item("a.xhtml"),
            spine='<itemref idref="a.xhtml"/>',
            more={"OEBPS/a.xhtml": declared.encode("cp1251")},
        ),
    )
    assert (article.text, article.source.encoding) == ("Привет", "windows-1251")
    silent = book(
        {},
        manifest=item("a.xhtml"),
        spine='<itemref idref="a.xhtml"/>',
        more={"OEBPS/a.xhtml": "<html><body><p>Привет</p></body></html>".encode("koi8-r")},
    )
    told = read(tmp_path, silent, encoding="koi8-r")
    assert told.text == "Привет"
    assert told.metadata["encoding"].evidence.kind is EvidenceKind.USER


def test_a_book_without_container_is_found_by_its_package_document(tmp_path):
    members = {
        "mimetype2": "x",
        "Book.opf": opf(DC, item("a.xhtml"), '<itemref idref="a.xhtml"/>'),
        "a.xhtml": page("<p>Text.</p>"),
    }
    assert read(tmp_path, packed(members)).text == "Text."


def test_a_package_document_with_slips_is_mended(tmp_path):
    metadata = "<dc:title>Ink & Snow &mdash; &unknown;</dc:title>"
    assert read(tmp_path, book({"a.xhtml": page("<p>Text.</p>")}, metadata=metadata)).title == "Ink & Snow —"


def encryption(algorithm: str, path: str) -> str:
    return (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
        'xmlns:e="http://www.w3.org/2001/04/xmlenc#">'
        f'<e:EncryptedData><e:EncryptionMethod Algorithm="{algorithm}"/><e:CipherData>'
        f'<e:CipherReference URI="{path}"/>'
        "</e:CipherData></e:EncryptedData></encryption>"
    )


def test_a_book_locked_by_its_seller_is_refused_in_one_sentence(tmp_path):
    lock = encryption("http://www.w3.org/2001/04/xmlenc#aes256-cbc", "OEBPS/a.xhtml")
    data = book({"a.xhtml": page("<p>Text.</p>")}, more={"META-INF/encryption.xml": lock})
    with pytest.raises(
        NotADocumentError, match=r"book\.epub is locked by its seller's copy protection; open it in"
    ):
        read(tmp_path, data)


@pytest.mark.parametrize(
    ("algorithm", "path"),
    [
        ("http://www.idpf.org/2008/embedding", "OEBPS/a.xhtml"),
        ("http://www.w3.org/2001/04/xmlenc#aes256-cbc", "OEBPS/font.otf"),
    ],
)
def test_a_book_with_fonts_made_unreadable_is_read(tmp_path, algorithm, path):
    more = {"META-INF/encryption.xml": encryption(algorithm, path), "OEBPS/font.otf": b"x"}
    assert read(tmp_path, book({"a.xhtml": page("<p>Text.</p>")}, more=more)).text == "Text."


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "../../etc/passwd", "/etc/passwd", "https://a.example/x", "gone.xhtml"]
)
def test_a_chapter_outside_the_book_is_not_read(tmp_path, address):
    manifest = f'<item id="c" href="{address}" media-type="application/xhtml+xml"/>'
    with pytest.raises(EmptyDocumentError, match="whose chapters show no text"):
        read(tmp_path, book({}, manifest=manifest, spine='<itemref idref="c"/>'))


def test_definitions_in_a_chapter_are_not_followed(tmp_path):
    evil = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "ha">'
        '<!ENTITY b "&a;&a;">]>'
        '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Before &x; &b; after</p></body></html>'
    )
    text = read(tmp_path, book({"a.xhtml": evil})).text
    assert "root:" not in text
    assert "haha" not in text
    assert text == "Before &x; &b; after"


def test_a_bomb_is_refused(tmp_path):
    data = book(
        {},
        manifest=item("a.xhtml"),
        spine='<itemref idref="a.xhtml"/>',
        more={"OEBPS/a.xhtml": bytes(6_000_000)},
    )
    with pytest.raises(TooLargeError, match=r"unpacks to too much at its member 'OEBPS/a\.xhtml'"):
        read(tmp_path, data)


@pytest.mark.parametrize("name", ["_LARGEST_BOOK", "_MOST_ELEMENTS"])
def test_a_book_of_too_much_is_refused(tmp_path, monkeypatch, name):
    monkeypatch.setattr(f"viewer.readers.epub.{name}", 10)
    with pytest.raises(TooLargeError, match="is a book too large"):
        read(tmp_path, book({"a.xhtml": page("<p>One.</p>" * 9)}))


def test_a_chapter_nested_too_deep_is_refused(tmp_path):
    with pytest.raises(ReadError, match=r"book\.epub: OEBPS/a\.xhtml is nested too deep"):
        read(tmp_path, book({"a.xhtml": page("<div>" * 5000 + "x" + "</div>" * 5000)}))


def test_a_damaged_chapter_is_one_sentence(tmp_path):
    data = bytearray(book({"a.xhtml": page(f"<p>{LONG}</p>")}))
    at = data.find(b"OEBPS/a.xhtml") + 40
    data[at : at + 8] = bytes(8)
    with pytest.raises(NotADocumentError, match="is damaged at its member"):
        read(tmp_path, bytes(data))


def test_a_book_without_package_document_is_one_sentence(tmp_path):
    with pytest.raises(NotADocumentError, match="is a book without a package document"):
        read(tmp_path, packed({"META-INF/container.xml": CONTAINER}))
