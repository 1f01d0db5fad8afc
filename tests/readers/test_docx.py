"""Word documents: headings, lists, tables, notes, links, changes, pictures, metadata, and "
"hostile packages."""

import io
import zipfile

import pytest

from viewer.article.model import Article, BlockKind, EvidenceKind, InlineKind
from viewer.readers import EmptyDocumentError, NotADocumentError, ReadError, TooLargeError, read_article
from viewer.readers.archive import Archive
from viewer.readers.office.package import Package

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
)
LONG = (
    "The keeper of the northern light wrote it down in green ink, because the black had frozen in its bottle "
    "during the night, and nobody had thought of taking it inside. 개성 𝒳 é"
)


def style(name: str, based: str = "", properties: str = "", kind: str = "paragraph") -> str:
    base = f'<w:basedOn w:val="{based}"/>' if based else ""
    identity = name.replace(" ", "")
    inner = f'<w:name w:val="{name}"/>{base}{properties}'
    return f'<w:style w:type="{kind}" w:styleId="{identity}">{inner}</w:style>'


STYLES = "".join(
    (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
        *(style(f"heading {level}", "Normal") for level in range(1, 9)),
        *map(style, ("Title", "Author", "Date", "Quote", "Source Code", "caption", "toc 1", "TOC Heading")),
        style("My Head", "heading2"),
        style("Outlined", "", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
        style("List Bullet 2", "", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
        style("Emphasis", kind="character"),
        style("Verbatim Char", kind="character"),
        style("Loud", "Emphasis", "<w:rPr><w:b/></w:rPr>", "character"),
        style("Circle", "Circle"),
    )
)
LISTS = (
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="\uf0b7"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="o"/></w:lvl>'
    '</w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="3"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>'
    '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/>'
    '<w:numFmt w:val="upperRoman"/><w:lvlText w:val="(%3)"/></w:lvl><w:lvl w:ilvl="3">'
    '<w:start w:val="1"/><w:isLgl/>'
    '<w:numFmt w:val="decimalZero"/><w:lvlText w:val="%2.%4"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:start w:val="9"/><w:numFmt w:val="decimalZero"/>'
    '<w:pStyle w:val="heading1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="10"><w:styleLink w:val="Mine"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="none"/><w:lvlText w:val="x"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="11"><w:numStyleLink w:val="Mine"/></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2">'
    '<w:abstractNumId w:val="8"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="8"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
    '</w:lvlOverride></w:num><w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>'
    '<w:num w:numId="5"><w:abstractNumId w:val="11"/></w:num>'
    '<w:num w:numId="6"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">'
    '<w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl></w:lvlOverride></w:num>'
)


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(*runs: str, style: str = "", properties: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "".join(each if each.startswith("<") else run(each) for each in runs)
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inner}</w:p>"


def listed(text: str, number: int, level: int = 0) -> str:
    return par(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def field(instruction: str, *shown: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{"".join(shown)}<w:r>'
        f'<w:fldChar w:fldCharType="end"/></w:r>'
    )


def relations(*each: tuple[str, str, str]) -> str:
    inner = ""
    for identity, kind, target in each:
        mode = 'TargetMode="External"' if target.startswith("!") else ""
        place = target.removeprefix("!")
        inner += f'<Relationship Id="{identity}" Type="{OFFICE}/{kind}" Target="{place}" {mode}/>'
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{inner}</Relationships>'


def packed(members: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def document(
    *body: str, more: dict[str, str | bytes] | None = None, links: tuple[tuple[str, str, str], ...] = ()
) -> bytes:
    known = (("s", "styles", "styles.xml"), ("n", "numbering", "/word/numbering.xml"))
    return packed(
        {
            "_rels/.rels": relations(("d", "officeDocument", "word/document.xml")),
            "word/document.xml": f"<w:document {SPACES}><w:body>{''.join(body)}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {SPACES}>{STYLES}</w:styles>",
            "word/numbering.xml": f"<w:numbering {SPACES}>{LISTS}</w:numbering>",
            "word/_rels/document.xml.rels": relations(*known, *links),
            **(more or {}),
        }
    )


def read(folder, data: bytes) -> Article:
    path = folder / "letter.docx"
    path.write_bytes(data)
    return read_article(path, with_language=False, latest_year=2024)


def kinds(article: Article) -> list[tuple[str, int | None, str]]:
    return [(block.kind.value, block.level, block.text) for block in article.blocks]


def inlines(article: Article) -> list[tuple[str, str, str]]:
    return [
        (each.kind.value, each.span.of(block.text), each.address)
        for block in article.blocks
        for each in block.inlines
    ]


def test_headings_are_told_by_style_and_by_outline_level(tmp_path):
    body = (
        par("Ink", style="heading1"),
        par("Mine", style="MyHead"),
        par("Out", style="Outlined"),
        par("Own", properties='<w:outlineLvl w:val="3"/>'),
        par("Not", style="heading3", properties='<w:outlineLvl w:val="9"/>'),
        par("Deep", style="heading8"),
        par("Odd", style="Circle"),
        par("Gone", style="nowhere"),
        par("Text."),
    )
    assert kinds(read(tmp_path, document(*body))) == [
        ("heading", 1, "Ink"),
        ("heading", 2, "Mine"),
        ("heading", 3, "Out"),
        ("heading", 4, "Own"),
        ("paragraph", None, "Not"),
        ("heading", 6, "Deep"),
        ("paragraph", None, "Odd"),
        ("paragraph", None, "Gone"),
        ("paragraph", None, "Text."),
    ]


def test_a_title_stands_over_the_headings(tmp_path):
    body = (
        par("Green Ink", style="Title"),
        par("Ann", style="Author"),
        par("3 May 2011", style="Date"),
        par("One", style="heading1"),
        par(LONG),
    )
    article = read(tmp_path, document(*body))
    assert kinds(article)[:4] == [
        ("heading", 1, "Green Ink"),
        ("byline", None, "Ann"),
        ("byline", None, "3 May 2011"),
        ("heading", 2, "One"),
    ]
    values = {name: (field.value, field.evidence.kind) for name, field in article.metadata.items()}
    assert values == {
        "title": ("Green Ink", EvidenceKind.TEXT),
        "author": ("Ann", EvidenceKind.TEXT),
        "date": ("2011-05-03", EvidenceKind.TEXT),
        "encoding": ("UTF-8", EvidenceKind.FILE),
    }
    assert article.metadata["date"].display == "3 May 2011"
    assert article.metadata["title"].evidence.span.of(article.text) == "Green Ink"


def test_a_title_in_several_paragraphs_is_one(tmp_path):
    body = (par("Ferries of the north", style="Title"), par("and of 개성 𝒳", style="Title"), par("Text."))
    article = read(tmp_path, document(*body, par("Another", style="Title")))
    assert article.title == "Ferries of the north and of 개성 𝒳"
    evidence = article.metadata["title"].evidence
    assert evidence.span.of(article.text) == evidence.quote == "Ferries of the north\nand of 개성 𝒳"


def test_a_large_first_letter_belongs_to_the_words_after_it(tmp_path):
    frame = '<w:framePr w:dropCap="drop" w:lines="3"/>'
    other = par("In a frame.", properties='<w:framePr w:w="2000"/>')
    article = read(tmp_path, document(par("T", properties=frame), par("he keeper wrote."), other))
    assert article.text == "The keeper wrote.\nIn a frame."


def test_items_of_lists_have_their_markers_and_levels(tmp_path):
    body = (
        listed("a", 1),
        listed("b", 1, 1),
        listed("c", 2),
        listed("d", 2, 1),
        listed("e", 2, 1),
        listed("f", 2, 2),
        listed("g", 2, 3),
        listed("h", 2),
        listed("i", 2, 1),
        listed("j", 3),
        listed("k", 3),
        listed("l", 5),
        listed("m", 6),
        listed("n", 0),
        listed("o", 99),
        par("p", style="ListBullet2"),
        listed("q", 2, 7),
    )
    items = [(block.text, block.marker, block.level) for block in read(tmp_path, document(*body)).blocks]
    assert items == [
        ("a", "•", 1),
        ("b", "◦", 2),
        ("c", "3.", 1),
        ("d", "3.a)", 2),
        ("e", "3.b)", 2),
        ("f", "(I)", 3),
        ("g", "2.1", 4),
        ("h", "4.", 1),
        ("i", "4.a)", 2),
        ("j", "1.", 1),
        ("k", "2.", 1),
        ("l", "", 1),
        ("m", "–", 1),
        ("n", "", None),
        ("o", "", None),
        ("p", "•", 2),
        ("q", "", None),
    ]


def test_numbered_headings_keep_their_numbers_beside_the_text(tmp_path):
    numbered = '<w:numPr><w:numId w:val="4"/></w:numPr>'
    body = (
        par("One", style="heading1", properties=numbered),
        par("Two", style="heading1", properties=numbered),
    )
    blocks = read(tmp_path, document(*body)).blocks
    assert [(block.kind, block.text, block.marker) for block in blocks] == [
        (BlockKind.HEADING, "One", "09"),
        (BlockKind.HEADING, "Two", "10"),
    ]


def test_quotes_code_and_captions_are_told_by_style(tmp_path):
    body = (par("Said.", style="Quote"), par("if x:", style="SourceCode"), par("Fig. 1", style="caption"))
    assert kinds(read(tmp_path, document(*body))) == [
        ("quote", 1, "Said."),
        ("code", None, "if x:"),
        ("caption", None, "Fig. 1"),
    ]


def cell(*inner: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(inner)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def test_rows_of_tables_are_rows(tmp_path):
    ink = cell(par("Ink"), par("(l)"))
    head = row(cell(par("Year")), ink, cell(par("Who")), properties="<w:tblHeader/>")
    first = row(cell(par("1911")), cell(par()), cell(par("Ann")))
    wide = row(cell(par("all"), properties='<w:gridSpan w:val="2"/>'), cell(par("Ben")))
    gone = row(cell(par("deleted")), properties="<w:del/>")
    last = row(cell(par("1912")), cell(par("3")), cell(par("Eve")))
    held = f"<w:sdt><w:sdtContent>{last}</w:sdtContent></w:sdt>"
    article = read(tmp_path, document(f"<w:tbl>{head}{first}{wide}{gone}{held}</w:tbl>", par("End.")))
    assert kinds(article) == [
        ("table row", None, "Year\tInk (l)\tWho"),
        ("table row", None, "1911\t\tAnn"),
        ("table row", None, "all\t\tBen"),
        ("table row", None, "1912\t3\tEve"),
        ("paragraph", None, "End."),
    ]


def test_runs_say_how_words_are_set(tmp_path):
    body = par(
        run("plain "),
        run("b", "<w:b/>"),
        run("bi", "<w:b/><w:i/>"),
        run(" not", '<w:b w:val="0"/>'),
        run(" x"),
        run("2", '<w:vertAlign w:val="superscript"/>'),
        run("0", '<w:vertAlign w:val="subscript"/>'),
        run(" "),
        run("old", "<w:strike/>"),
        run(" "),
        run("em", '<w:rStyle w:val="Emphasis"/>'),
        run(" "),
        run("loud", '<w:rStyle w:val="Loud"/><w:i w:val="false"/>'),
        run(" "),
        run("code", '<w:rStyle w:val="VerbatimChar"/>'),
        run("hidden", "<w:vanish/>"),
        run(" base", '<w:vertAlign w:val="baseline"/>'),
    )
    article = read(tmp_path, document(body))
    assert article.text == "plain bbi not x20 old em loud code base"
    assert inlines(article) == [
        ("strong", "bbi", ""),
        ("emphasis", "bi", ""),
        ("superscript", "2", ""),
        ("subscript", "0", ""),
        ("struck", "old", ""),
        ("emphasis", "em", ""),
        ("strong", "loud", ""),
        ("code", "code", ""),
    ]


def test_deleted_words_are_left_out_and_inserted_ones_kept(tmp_path):
    body = (
        par("<w:del><w:r><w:delText>Old</w:delText></w:r></w:del>", f"<w:ins>{run('New')}</w:ins>", " text."),
        f"<w:moveFrom>{run('x')}</w:moveFrom>",
        par(f"<w:moveFrom>{run('Moved')}</w:moveFrom>", f"<w:moveTo>{run('Here.')}</w:moveTo>"),
        par("Joined ", properties="<w:rPr><w:del/></w:rPr>"),
        par("on."),
        par("Said.", '<w:r><w:commentReference w:id="0"/></w:r>'),
    )
    comments = f'<w:comments {SPACES}><w:comment w:id="0">{par("A remark")}</w:comment></w:comments>'
    article = read(
        tmp_path,
        document(*body, more={"word/comments.xml": comments}, links=(("c", "comments", "comments.xml"),)),
    )
    assert article.text == "New text.\nHere.\nJoined on.\nSaid."


def test_a_paragraph_joined_to_none_is_not_lost(tmp_path):
    assert read(tmp_path, document(par("Last.", properties="<w:rPr><w:del/></w:rPr>"))).text == "Last."


def test_breaks_signs_and_tabs_are_characters(tmp_path):
    body = (
        par(
            "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t>"
            '<w:br w:type="page"/><w:t>f</w:t><w:cr/><w:t>g</w:t></w:r>'
        ),
        par(
            '<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Symbol" w:char="F0B3"/>'
            '<w:sym w:font="Symbol" w:char="F02B"/>'
            '<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F001"/>'
            '<w:sym w:font="Other" w:char="2603"/>'
            '<w:sym w:font="Symbol" w:char="F0FF"/><w:sym w:font="Other" w:char="zz"/></w:r>'
        ),
    )
    assert read(tmp_path, document(*body)).text == "a\u2028b c\u2011d\u00ade f\u2028g\nα≥+☒□☃□□"


def notes(kind: str, *each: tuple[str, str]) -> str:
    inner = "".join(f'<w:{kind} w:id="{identity}">{body}</w:{kind}>' for identity, body in each)
    return f"<w:{kind}s {SPACES}>{inner}</w:{kind}s>"


def test_notes_follow_the_text_and_their_marks_lead_there(tmp_path):
    def mark(kind: str, identity: str, more: str = "") -> str:
        return f'<w:r><w:{kind}Reference w:id="{identity}" {more}/></w:r>'

    body = (
        par(
            "One",
            mark("footnote", "5"),
            " two",
            mark("endnote", "2"),
            " three",
            mark("footnote", "4"),
            mark("footnote", "5"),
            ".",
        ),
        par("Own", mark("footnote", "6", 'w:customMarkFollows="1"'), "* lost", mark("footnote", "99"), "."),
    )
    more = {
        "word/footnotes.xml": notes(
            "footnote",
            ("-1", par("separator")),
            ("4", par("<w:r><w:footnoteRef/></w:r>", " Second.") + par("More.")),
            ("5", par("First", mark("endnote", "3"), ".")),
            ("6", par("Starred.")),
        ),
        "word/endnotes.xml": notes("endnote", ("2", par("At the end.")), ("3", par("Asked by a note."))),
    }
    linked = (("f", "footnotes", "footnotes.xml"), ("e", "endnotes", "endnotes.xml"))
    article = read(tmp_path, document(*body, more=more, links=linked))
    assert [(block.text, block.marker) for block in article.blocks] == [
        ("One1 twoi three21.", ""),
        ("Own* lost.", ""),
        ("First" + "ii.", "1"),
        ("Second.", "2"),
        ("More.", ""),
        ("Starred.", "3"),
        ("At the end.", "i"),
        ("Asked by a note.", "ii"),
    ]
    links = [(words, address) for kind, words, address in inlines(article) if kind == "link"]
    assert links == [
        ("1", "#footnote-1"),
        ("i", "#endnote-1"),
        ("2", "#footnote-2"),
        ("1", "#footnote-1"),
        ("ii", "#endnote-2"),
    ]
    assert article.text[article.targets["footnote-2"] :].startswith("Second.")
    assert article.text[article.targets["endnote-1"] :].startswith("At the end.")


def test_links_lead_to_sites_and_to_bookmarks(tmp_path):
    told = " HYPERLINK &quot;https://c.example/&quot; "
    simple = f'<w:fldSimple w:instr="{told}">{run("simple")}</w:fldSimple>'
    body = (
        par(
            f'<w:hyperlink r:id="h">{run("site")}</w:hyperlink>',
            " ",
            f'<w:hyperlink w:anchor="b">{run("below")}</w:hyperlink>',
            " ",
            f'<w:hyperlink r:id="h" w:anchor="x">{run("part")}</w:hyperlink>',
            " ",
            f'<w:hyperlink r:id="f">{run("file")}</w:hyperlink>',
            " ",
            f'<w:hyperlink r:id="j">{run("script")}</w:hyperlink>',
            " ",
            field(' HYPERLINK "https://b.example/" \\o "tip" ', run("field")),
            " ",
            field(' HYPERLINK \\l "b" ', run("inner")),
            " ",
            field(" REF b \\h ", field(" PAGE ", run("ref"))),
            " ",
            field(" DATE ", run("today")),
            " ",
            simple,
            " ",
            field(' HYPERLINK "file:///etc/passwd" ', run("local")),
        ),
        par('<w:bookmarkStart w:id="1" w:name="b"/>'),
        par('<w:bookmarkStart w:id="2" w:name="unused"/>', "Below."),
    )
    linked = (
        ("h", "hyperlink", "!https://a.example/"),
        ("f", "hyperlink", "!file:///etc/passwd"),
        ("j", "hyperlink", "!javascript:x()"),
    )
    article = read(tmp_path, document(*body, links=linked))
    assert article.text == "site below part file script field inner ref today simple local\nBelow."
    assert [(words, address) for _, words, address in inlines(article)] == [
        ("site", "https://a.example/"),
        ("below", "#b"),
        ("part", "https://a.example/#x"),
        ("field", "https://b.example/"),
        ("inner", "#b"),
        ("ref", "#b"),
        ("simple", "https://c.example/"),
    ]
    assert dict(article.targets) == {"b": article.text.index("Below")}


def test_a_field_without_result_shows_nothing(tmp_path):
    empty = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> XE "x" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    stray = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert read(tmp_path, document(par("a", empty, "b", stray))).text == "ab"


def drawing(identity: str = "p", alt: str = "Snow", attribute: str = "r:embed") -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="{alt}"/><a:graphic>'
        f'<a:blip {attribute}="{identity}"/>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def test_pictures_have_the_path_of_their_member_and_none_lies_outside(tmp_path):
    old = (
        '<w:r><w:pict><v:shape><v:imagedata r:id="p" o:title="Old" xmlns:o="urn:o"/></v:shape></w:pict></w:r>'
    )
    body = (
        par(
            "See ",
            drawing(),
            " and ",
            old,
            " and ",
            drawing("far", "Far", "r:link"),
            " ",
            drawing("none", "Lost"),
            ".",
        ),
    )
    linked = (("p", "image", "media/a.png"), ("far", "image", "!https://a.example/x.png"))
    article = read(tmp_path, document(*body, links=linked, more={"word/media/a.png": b"png"}))
    found = [(each.address, each.alt) for each in article.blocks[0].inlines if each.kind is InlineKind.IMAGE]
    assert found == [("word/media/a.png", "Snow"), ("word/media/a.png", "Old"), ("", "Far"), ("", "Lost")]


def box(*inner: str) -> str:
    return f"<wps:wsp><wps:txbx><w:txbxContent>{''.join(inner)}</w:txbxContent></wps:txbx></wps:wsp>"


def test_boxes_of_text_follow_their_paragraph_once(tmp_path):
    both = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">'
        f"<w:drawing>{box(par('Boxed.'), par('Twice.'))}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{par('Boxed.')}</w:txbxContent></v:textbox>"
        f"</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    other = (
        '<mc:AlternateContent><mc:Choice Requires="x"><w:sdt/></mc:Choice><mc:Fallback>'
        + run("fallen")
        + "</mc:Fallback></mc:AlternateContent>"
    )
    blocky = f"<mc:AlternateContent><mc:Choice>{par('Whole.')}</mc:Choice></mc:AlternateContent>"
    assert read(tmp_path, document(par("Around ", both, other), par("After."), blocky)).text == (
        "Around fallen\nBoxed.\nTwice.\nAfter.\nWhole."
    )


def test_what_controls_hold_is_read_but_not_their_hints(tmp_path):
    hint = (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click here')}</w:sdtContent>"
        f"</w:sdt>"
    )
    body = (
        f"<w:sdt><w:sdtContent>{par('Held.')}</w:sdtContent></w:sdt>",
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{par('Type')}</w:sdtContent></w:sdt>",
        par(
            "In",
            f"<w:sdt><w:sdtContent>{run('line')}</w:sdtContent></w:sdt>",
            hint,
            f"<w:smartTag>{run('.')}</w:smartTag>",
        ),
    )
    assert read(tmp_path, document(*body)).text == "Held.\nInline."


def test_formulas_and_readings_are_words_on_one_line(tmp_path):
    def m(tag: str, *inner: str) -> str:
        return f"<m:{tag}>{''.join(inner)}</m:{tag}>"

    def t(text: str) -> str:
        return m("r", m("t", text))

    formula = m(
        "oMath",
        m("f", m("num", t("a+b")), m("den", t("c"))),
        t("="),
        m("sSup", m("e", t("x")), m("sup", t("2"))),
        t("+"),
        m("rad", m("deg"), m("e", t("y"))),
        m("d", m("dPr", '<m:begChr m:val="["/><m:endChr m:val="]"/>'), m("e", t("z"))),
        m("nary", m("naryPr", '<m:chr m:val="∑"/>'), m("sub", t("i")), m("sup"), m("e", t("q"))),
    )
    ruby = f"<w:r><w:ruby><w:rt>{run('かい')}</w:rt><w:rubyBase>{run('開')}</w:rubyBase></w:ruby></w:r>"
    article = read(tmp_path, document(par(formula, " and ", ruby, "城")))
    assert article.text == "(a+b)/c=x^2+√y[z]∑_iq and 開城"


TAB = "<w:r><w:tab/></w:r>"
PAGE = '<w:r><w:br w:type="page"/></w:r>'
TURNED = "<w:r><w:lastRenderedPageBreak/></w:r>"


def test_headers_and_footers_are_furniture(tmp_path):
    lines = (par("Secret", TAB, "Draft"), par("- 2 -"), par("Secret Draft"))
    edge = f"<w:hdr {SPACES}>{''.join(lines)}</w:hdr>"
    article = read(
        tmp_path,
        document(par("Text."), more={"word/header1.xml": edge}, links=(("x", "header", "header1.xml"),)),
    )
    assert article.text == "Text."
    assert [line.text for line in article.furniture] == ["Secret Draft"]


def test_a_table_of_contents_is_rows_that_lead_to_its_headings_and_count_as_no_paragraph(tmp_path):
    def entry(text: str, page: str) -> str:
        inner = run(text) + TAB + run(page)
        return par(f'<w:hyperlink w:anchor="_Toc1">{inner}</w:hyperlink>', style="toc1")

    body = (
        par("Ferries of the north", style="Title"),
        par("Contents", style="TOCHeading"),
        entry("1.", "").replace(TAB, f"{TAB}{run('One')}{TAB}{run('4')}"),
        entry("Two 𝒳", "12"),
        par("No number", TAB, style="toc1"),
        par('<w:bookmarkStart w:id="1" w:name="_Toc1"/>', "One", style="heading1"),
        par("Text."),
    )
    article = read(tmp_path, document(*body))
    assert kinds(article) == [
        ("heading", 1, "Ferries of the north"),
        ("caption", None, "Contents"),
        ("table row", None, "1. One\t4"),
        ("table row", None, "Two 𝒳\t12"),
        ("table row", None, "No number"),
        ("heading", 2, "One"),
        ("paragraph", None, "Text."),
    ]
    assert [block.number for block in article.blocks if block.number] == [1]
    assert inlines(article)[2:4] == [("link", "Two 𝒳", "#_Toc1"), ("link", "12", "#_Toc1")]
    assert article.text[article.targets["_Toc1"] :].startswith("One\nText.")
    assert article.title == "Ferries of the north"
    assert not article.furniture


def test_a_table_of_contents_is_told_by_its_control_too(tmp_path):
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    inner = par("What is in it", style="heading1") + par("One", TAB, "4") + par("Two", TAB, "12")
    control = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
    other = f"<w:sdt><w:sdtPr/><w:sdtContent>{par('Held.')}</w:sdtContent></w:sdt>"
    article = read(tmp_path, document(control, par("One", style="heading1"), other, par("A", TAB, "b")))
    assert kinds(article) == [
        ("heading", 1, "One"),
        ("caption", None, "What is in it"),
        ("table row", None, "One\t4"),
        ("table row", None, "Two\t12"),
        ("paragraph", None, "Held."),
        ("paragraph", None, "A b"),
    ]


def pages(article: Article) -> list[tuple[str, str]]:
    return [(block.text, block.page) for block in article.blocks]


def test_paragraphs_know_the_page_on_which_they_begin(tmp_path):
    body = (
        par("One.", PAGE),
        par(TURNED, "Two, as Word found again.", PAGE, "Begun on two."),
        par("Three."),
        par("Goes on", TURNED, "to four."),
        par("Four."),
        par(PAGE, "Five."),
        par("Six.", properties="<w:pageBreakBefore/>"),
        par("Still six.", properties='<w:pageBreakBefore w:val="0"/>'),
    )
    assert pages(read(tmp_path, document(*body))) == [
        ("One.", "1"),
        ("Two, as Word found again. Begun on two.", "2"),
        ("Three.", "3"),
        ("Goes onto four.", "3"),
        ("Four.", "4"),
        ("Five.", "5"),
        ("Six.", "6"),
        ("Still six.", "6"),
    ]


def section(inner: str) -> str:
    return f"<w:sectPr>{inner}</w:sectPr>"


def test_sections_begin_pages_and_number_them_their_own_way(tmp_path):
    old = '<w:sectPrChange><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:sectPrChange>'
    body = (
        par("Before.", PAGE),
        par("Begins.", properties=section('<w:pgNumType w:fmt="lowerRoman" w:start="3"/>' + old)),
        par("The body.", properties=section('<w:pgNumType w:start="1"/>')),
        par("Beside it.", properties=section('<w:type w:val="continuous"/>')),
        par("On the next odd one.", properties=section('<w:type w:val="oddPage"/>')),
        par("Right after."),
        section('<w:type w:val="nextPage"/>'),
    )
    assert pages(read(tmp_path, document(*body))) == [
        ("Before.", "iii"),
        ("Begins.", "iv"),
        ("The body.", "1"),
        ("Beside it.", "1"),
        ("On the next odd one.", "3"),
        ("Right after.", "4"),
    ]


def test_a_row_begins_where_its_first_words_do_and_ends_where_its_last_cell_does(tmp_path):
    def row(*cells: str) -> str:
        return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"

    table = (
        f"<w:tbl>{row(par('a', TURNED, 'b'), par('c', TURNED, 'd'))}{row(par(TURNED, 'e'), par('f'))}</w:tbl>"
    )
    article = read(tmp_path, document(par("One."), table, par("After.", TURNED), par("Last.")))
    assert pages(article) == [
        ("One.", "1"),
        ("ab\tcd", "1"),
        ("e\tf", "3"),
        ("After.", "3"),
        ("Last.", "4"),
    ]


def test_notes_and_boxes_lie_on_the_page_of_their_mark(tmp_path):
    box = (
        f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{par('In the', TURNED, 'box.')}</w:txbxContent>"
        "</v:textbox></v:shape></w:pict></w:r>"
    )
    body = (
        par("One.", box),
        par("Still one."),
        par(TURNED, "Two", '<w:r><w:footnoteReference w:id="1"/></w:r>'),
    )
    more: dict[str, str | bytes] = {"word/footnotes.xml": notes("footnote", ("1", par("The note.")))}
    last = par(TURNED, "Three.")
    article = read(tmp_path, document(*body, last, more=more, links=(("f", "footnotes", "footnotes.xml"),)))
    assert dict(pages(article)) == {
        "One.": "1",
        "In thebox.": "1",
        "Still one.": "1",
        "Two1": "2",
        "Three.": "3",
        "The note.": "2",
    }


def app(count: str) -> dict[str, str | bytes]:
    return {"docProps/app.xml": f"<Properties><Pages>{count}</Pages></Properties>"}


@pytest.mark.parametrize(
    ("body", "more", "page"),
    [
        (par("No break."), {}, ""),
        (par("One.", PAGE) + par("Last."), {}, "2"),
        (par("One.", PAGE) + par("Last."), app("2"), "2"),
        (par("One.", PAGE) + par("Last."), app("7"), ""),
        (par("One.", PAGE) + par("Last."), app("many"), "2"),
        (par("One.", PAGE) + par("Last."), {"docProps/app.xml": "<Properties"}, "2"),
        (par("Long. " * 1000, PAGE) + par("Last."), {}, ""),
        (par("Long. " * 1000, PAGE) + par(TURNED, "Last."), app("7"), "2"),
    ],
)
def test_pages_are_told_only_where_the_breaks_are_all_there_are(tmp_path, body, more, page):
    assert read(tmp_path, document(body, more=more)).blocks[-1].page == page


def core(**fields: str) -> dict[str, str | bytes]:
    tags = {name: f"{'dcterms' if name == 'created' else 'dc'}:{name}" for name in fields}
    inner = "".join(f"<{tags[name]}>{value}</{tags[name]}>" for name, value in fields.items())
    return {"docProps/core.xml": f"<properties {SPACES}>{inner}</properties>"}


def test_the_properties_state_what_the_text_does_not(tmp_path):
    more = core(
        title="Green Ink", creator="Ann Author; Ben Writer", language="en-GB", created="2014-07-29T16:28:00Z"
    )
    fields = read(tmp_path, document(par("Text."), more=more)).metadata
    assert {name: field.value for name, field in fields.items()} == {
        "title": "Green Ink",
        "author": "Ann Author, Ben Writer",
        "language": "en-GB",
        "encoding": "UTF-8",
    }
    assert fields["title"].evidence.kind is EvidenceKind.FILE
    assert fields["title"].evidence.detail == "title in the file's properties"


def test_the_text_is_believed_before_the_properties(tmp_path):
    more = core(title="Old Template", creator="Typist", created="2014-07-29T16:28:00Z")
    body = (
        par("Green Ink", style="heading1"),
        par("Ann", style="Author"),
        par("July 28, 2014", style="Date"),
        par(LONG),
    )
    fields = read(tmp_path, document(*body, more=more)).metadata
    assert [
        (fields[name].value, [each.value for each in fields[name].candidates])
        for name in ("title", "author", "date")
    ] == [
        ("Green Ink", ["Old Template"]),
        ("Ann", ["Typist"]),
        ("2014-07-28", ["2014-07-29"]),
    ]


def test_a_title_in_the_properties_is_believed_where_the_text_shows_it(tmp_path):
    body = (par("Chapter 1", style="heading1"), par("From the book GREEN INK of 1911."))
    field = read(tmp_path, document(*body, more=core(title="Green Ink"))).metadata["title"]
    assert (field.value, [each.value for each in field.candidates]) == ("Green Ink", ["Chapter 1"])


@pytest.mark.parametrize(
    ("name", "value"),
    [("title", "Microsoft Word - x.doc"), ("title", "untitled"), ("creator", "Administrator")],
)
def test_what_programs_write_unasked_is_no_metadata(tmp_path, name, value):
    assert set(read(tmp_path, document(par("Text."), more=core(**{name: value}))).metadata) == {"encoding"}


def test_one_of_many_headings_is_no_title(tmp_path):
    body = (par("One", style="heading1"), par(LONG), par("Two", style="heading1"), par(LONG))
    assert read(tmp_path, document(*body)).title is None
    assert (
        read(tmp_path, document(par(LONG), par(LONG), par(LONG), par("Sources", style="heading1"))).title
        is None
    )


def test_a_dispatch_saved_without_styles_states_what_its_text_does(tmp_path):
    words = (
        "The keepers of the northern lights met on Monday and agreed to buy ink before the winter comes " * 2
    )
    body = (
        par("Keepers Agree on Ink"),
        par(f"Reykjavik, March 14 (KCNA) -- {words}"),
        par(words),
        par(words),
    )
    article = read(tmp_path, document(*body))
    assert kinds(article)[0] == ("heading", 1, "Keepers Agree on Ink")
    assert article.title == "Keepers Agree on Ink"
    assert article.metadata["place"].value == "Reykjavik"
    assert article.metadata["date"].value == "XXXX-03-14"
    assert article.metadata["date"].evidence.line is None
    assert article.paragraphs[0].text.startswith("Reykjavik, March 14")


def test_few_short_lines_are_not_taken_for_a_head(tmp_path):
    article = read(tmp_path, document(par("Term 1"), par("Definition 1.")))
    assert (article.title, kinds(article)[0]) == (None, ("paragraph", None, "Term 1"))


def test_a_document_without_styles_lists_and_relations_is_read(tmp_path):
    bare = packed({"word/document.xml": f"<w:document {SPACES}><w:body>{par('Text.')}</w:body></w:document>"})
    assert read(tmp_path, bare).text == "Text."


def test_a_document_that_shows_nothing_is_one_sentence(tmp_path):
    with pytest.raises(EmptyDocumentError, match=r"letter\.docx is a Word document that shows no text"):
        read(tmp_path, document(par(), par(run("x", "<w:vanish/>"))))
    with pytest.raises(EmptyDocumentError):
        read(tmp_path, packed({"word/document.xml": f"<w:document {SPACES}/>"}))


@pytest.mark.parametrize(
    "definitions",
    [
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!-- c --><?pi x?><!DOCTYPE x SYSTEM "https://a.example/x.dtd">',
    ],
)
def test_definitions_are_refused(tmp_path, definitions):
    text = f'<?xml version="1.0"?>{definitions}<w:document {SPACES}><w:body>{par("x")}</w:body></w:document>'
    with pytest.raises(NotADocumentError, match=r"letter\.docx defines names of its own"):
        read(tmp_path, packed({"word/document.xml": text}))


@pytest.mark.parametrize(
    ("text", "reason"), [("<w:p", "is damaged"), ("<a>" * 3000 + "</a>" * 3000, "is nested too deep")]
)
def test_damaged_xml_is_one_sentence(tmp_path, text, reason):
    with pytest.raises(NotADocumentError, match=rf"letter\.docx {reason}; open another copy of it\.$"):
        read(tmp_path, packed({"word/document.xml": text}))


def test_tables_nested_as_deep_as_xml_may_be_are_read(tmp_path):
    inner = par("Deep.")
    for _ in range(70):
        inner = f"<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    assert read(tmp_path, document(inner)).text == "Deep."


def test_a_document_of_too_much_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("viewer.readers.xml._MOST_TAGS", 20)
    with pytest.raises(TooLargeError, match="too large to be laid out"):
        read(tmp_path, document(*(par("x") for _ in range(20))))


def test_a_template_outside_is_not_followed(tmp_path):
    settings = {
        "word/_rels/settings.xml.rels": relations(("t", "attachedTemplate", "!https://a.example/t.dotm"))
    }
    linked = (("t", "attachedTemplate", "!https://a.example/t.dotm"), ("o", "footnotes", "../../outside.xml"))
    assert read(tmp_path, document(par("Text."), more=settings, links=linked)).text == "Text."


def test_a_package_without_its_text_is_no_document(tmp_path):
    with pytest.raises(ReadError, match="is a Word document without its text"):
        Package(Archive(packed({"a.xml": "<a/>"}), "x"), "x")
