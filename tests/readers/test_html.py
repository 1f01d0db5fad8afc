"""Saved pages become articles: goldens of whole pages, and what every page must give."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.model import Article, BlockKind, EvidenceKind, InlineKind
from viewer.readers import EmptyDocumentError, NotADocumentError, TooLargeError, read_article
from viewer.readers.html import read_html
from viewer.readers.markup import tree
from viewer.readers.source import RawFile

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "tests/golden/pages").glob("*.html"))
WORDS = "The keeper wrote it down in green ink, because the black had frozen, and sent the book by cart."


def read(path: Path, **options) -> Article:
    return read_article(path, with_language=False, latest_year=2024, **options)


def page(folder: Path, body: str, head: str = "", name: str = "page.html") -> Article:
    path = folder / name
    path.write_text(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>", "utf-8")
    return read(path)


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def value(article: Article, name: str) -> str | None:
    return article.metadata[name].value if name in article.metadata else None


def dump(article: Article) -> str:
    metadata = {
        name: {
            "value": field.value,
            "evidence": [field.evidence.kind.value, field.evidence.line, field.evidence.detail],
            "candidates": [[each.value, each.reason] for each in field.candidates],
        }
        for name, field in article.metadata.items()
    }
    blocks = [
        [block.kind.value, block.number, block.level, block.text]
        + [[run.kind.value, run.span.start, run.span.end, run.address, run.alt] for run in block.inlines]
        for block in article.blocks
    ]
    furniture = [[line.line, line.text] for line in article.furniture]
    whole = {"metadata": metadata, "blocks": blocks, "furniture": furniture}
    whole |= {"markers": [each.marker for each in article.blocks if each.marker]}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_is_read_as_was_agreed(path):
    golden, found = path.with_suffix(".json"), dump(read(path))
    if os.environ.get("PILCROW_REWRITE_GOLDEN"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_line_of_a_page_is_article_or_furniture_and_stands_where_it_is_said_to(path):
    article, text = read(path), path.read_text("utf-8")
    lines = text.split("\n")
    assert article.furniture
    for line in article.furniture:
        found = line.source_span.of(text)
        assert found
        assert line.text.startswith(found)
        assert found in lines[line.line - 1]
    for block in article.blocks:
        assert block.span.of(article.text) == block.text == block.text.strip()
        for run in block.inlines:
            assert run.span.end <= len(block.text)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_each_block_of_a_page_is_found_again_in_the_file(path):
    article, text = read(path), path.read_text("utf-8")
    assert article.blocks
    for block in article.blocks:
        origin = article.origin.to_source(block.span)
        assert origin
        assert origin.of(text) in block.text


def test_structure_is_kept(tmp_path):
    article = read(next(path for path in PAGES if path.stem == "own-news"))
    kinds = [block.kind for block in article.blocks]
    assert kinds.count(BlockKind.HEADING) == 2
    assert [block.text for block in article.blocks if block.kind is BlockKind.TABLE_ROW][1] == "2019\t3\tnone"
    assert [block.text for block in article.blocks if block.kind is BlockKind.CODE] == [
        "tide --year 2021\u2028tide --list"
    ]
    assert [each.number for each in article.paragraphs] == list(range(1, len(article.paragraphs) + 1))


def test_runs_say_what_they_cover(tmp_path):
    body = f"<p>𝒳 <a href='https://a.example/'>a <b>bold</b> link</a> and <i> slanted </i> words. {WORDS}</p>"
    block = page(tmp_path, body).blocks[0]
    found = [(run.kind, run.span.of(block.text), run.address) for run in block.inlines]
    assert found == [
        (InlineKind.LINK, "a bold link", "https://a.example/"),
        (InlineKind.STRONG, "bold", ""),
        (InlineKind.EMPHASIS, "slanted", ""),
    ]


def test_a_picture_stands_in_its_block_or_before_the_next(tmp_path):
    data = "data:image/png;base64," + "A" * 400
    first = f"<p>{WORDS}<img src='{data}' alt='A weir'></p>"
    body = f"{first}<div><img src='b.jpg' alt='B'></div><p>{WORDS} Twice.</p>"
    first, second = page(tmp_path, body).blocks
    assert [(run.span.start, run.address, run.alt) for run in first.inlines] == [(len(WORDS), data, "A weir")]
    assert [(run.span.start, run.address, run.alt) for run in second.inlines] == [(0, "b.jpg", "B")]


def test_a_picture_that_only_counts_viewers_is_left_out(tmp_path):
    assert page(tmp_path, f"<p>{WORDS}<img src='t.gif' width=1 height=1></p>").blocks[0].inlines == ()


@pytest.mark.parametrize("gap", ["<br><br>", "<br>\n<br/>", "<br>&nbsp;&nbsp;&nbsp; ", "<br>\u3000\u3000"])
def test_breaks_part_paragraphs(tmp_path, gap):
    article = page(tmp_path, f"<div>{WORDS}{gap}{WORDS} Again.</div>")
    assert texts(article) == [WORDS, WORDS + " Again."]


def test_a_single_break_is_a_new_line_in_the_block(tmp_path):
    article = page(tmp_path, f"<p>{WORDS}</p><p>Roses are red,<br>weirs are grey,<br>ink is green.</p>")
    assert texts(article)[1] == "Roses are red,\u2028weirs are grey,\u2028ink is green."


def test_a_link_over_two_paragraphs_stands_in_both(tmp_path):
    article = page(tmp_path, f"<div>{WORDS} <a href='x'>One<br><br>Two</a> {WORDS}</div>")
    assert [[run.address for run in block.inlines] for block in article.blocks] == [["x"], ["x"]]


def test_tables_that_lay_out_the_page_are_no_rows(tmp_path):
    body = f"<table><tr><td><p>{WORDS}</p><p>{WORDS} More.</p></td><td><a href='/'>Home</a></td></tr></table>"
    assert {block.kind for block in page(tmp_path, body).blocks} == {BlockKind.PARAGRAPH}


def test_a_program_in_pre_is_code_and_prose_in_pre_is_paragraphs(tmp_path):
    lines = (
        "The keeper wrote it down in green ink because the\nblack had frozen, and sent the book by cart.\n"
    )
    article = page(tmp_path, f"<pre>{lines}\n{lines}\n{lines}</pre>")
    assert texts(article)[0] == " ".join(lines.split())
    code = page(tmp_path, f"<p>{WORDS}</p><pre>for (i = 0; i < 3; i++) {{\n  x[i] = 0;\n}}</pre>")
    assert code.blocks[1].kind is BlockKind.CODE
    assert code.blocks[1].text == "for (i = 0; i < 3; i++) {\u2028  x[i] = 0;\u2028}"


def test_hidden_text_is_not_shown_unless_it_is_the_page(tmp_path):
    assert "unseen" not in page(tmp_path, f"<p>{WORDS}</p><p hidden>unseen</p>").text
    assert WORDS in page(tmp_path, f"<div style='display: none'><p>{WORDS}</p></div>").text


def test_comments_related_stories_and_menus_are_furniture(tmp_path):
    menu = "<ul class=menu>" + "".join(f"<li><a href=/{n}>Section {n}</a></li>" for n in range(9)) + "</ul>"
    comment = (
        f"<div class=comments><p>I read it, and I did not like it, but I read it twice. {WORDS}</p></div>"
    )
    article = page(tmp_path, menu + "".join(f"<p>{WORDS} Part {n}.</p>" for n in range(8)) + comment)
    assert texts(article) == [f"{WORDS} Part {n}." for n in range(8)]
    assert len(article.furniture) == 10


def test_teasers_within_the_body_are_taken_out(tmp_path):
    teasers = "".join(
        f"<div><a href=/{n}>A story about weir {n}</a><p>It was wet.</p></div>" for n in range(4)
    )
    text = "".join(f"<p>{WORDS} Part {n}.</p>" for n in range(8))
    article = page(tmp_path, f"<article>{text}<div>{teasers}</div></article>")
    assert all("story about" not in each for each in texts(article))


def test_what_the_code_states_as_the_text_settles_what_is_text(tmp_path):
    paragraphs = [f"{WORDS} Part {n}, which goes on for some words more." for n in range(6)]
    code = json.dumps({"@type": "NewsArticle", "headline": "Ink", "articleBody": " ".join(paragraphs)})
    body = "".join(
        f"<p>{each}</p>"
        for each in [*paragraphs[:3], "Read also what the miller says of ink.", *paragraphs[3:]]
    )
    article = page(
        tmp_path, f"<article>{body}</article>", f'<script type="application/ld+json">{code}</script>'
    )
    assert texts(article) == paragraphs


def test_an_organisation_is_no_author_and_a_comments_day_not_the_articles():
    article = read(next(path for path in PAGES if path.stem == "own-news"))
    author = article.metadata["author"]
    assert (author.value, author.evidence.kind) == ("Mara Ellison", EvidenceKind.MARKUP)
    assert [(each.value, each.reason) for each in author.candidates] == [
        ("The Weir Gazette", "the page calls it an organisation")
    ]
    assert value(article, "date") == "2021-06-04"
    assert "2021-06-09" not in [each.value for each in article.metadata["date"].candidates]


def test_a_page_that_states_nothing_has_no_metadata(tmp_path):
    article = page(tmp_path, f"<p>{WORDS}</p>")
    assert set(article.metadata) == {"encoding"}


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("5. Oktober 2013", "2013-10-05"),
        ("4 czerwca 2021", "2021-06-04"),
        ("2019年3月14日", "2019-03-14"),
        ("14.03.2019, 09:15 Uhr", "2019-03-14"),
        ("June 4th, 2021", "2021-06-04"),
        ("03/04/2021", None),
        ("31 February 2021", None),
    ],
)
def test_a_dated_line_under_the_title_is_read_where_it_can_be_one_day_only(tmp_path, written, day):
    body = f"<h1>Ink froze at the weir again</h1><p>{written}</p><p>{WORDS}</p><p>{WORDS} Yes.</p>"
    assert value(page(tmp_path, body, "<title>Ink froze at the weir again</title>"), "date") == day


def test_a_dateline_without_year_agrees_with_the_code_or_becomes_a_candidate(tmp_path):
    def dated(day):
        head = f'<title>Ink</title><meta property="article:published_time" content="{day}T10:00:00Z">'
        return page(tmp_path, f"<p>KAESONG, March 14 (KCNA) -- {WORDS}</p><p>{WORDS} Yes.</p>", head).metadata

    assert (dated("2019-03-14")["date"].value, dated("2019-03-14")["place"].value) == (
        "2019-03-14",
        "KAESONG",
    )
    assert "same day" in dated("2019-03-14")["date"].evidence.detail
    later = dated("2019-03-15")["date"]
    assert (later.value, later.candidates[0].value) == ("2019-03-15", "XXXX-03-14")


def test_evidence_in_the_text_names_the_line_of_the_file(tmp_path):
    place = page(tmp_path, f"\n\n<p>KAESONG, March 14 (KCNA) -- {WORDS}</p><p>{WORDS} Yes.</p>").metadata[
        "place"
    ]
    assert (place.evidence.kind, place.evidence.line, place.evidence.quote) == (
        EvidenceKind.TEXT,
        3,
        "KAESONG",
    )


@pytest.mark.parametrize(
    ("comment", "how"),
    [
        ("<!-- saved from url=(0022)https://a.example/ink -->", "the comment of the browser that saved it"),
        ("<!--\n Page saved with SingleFile\n url: https://a.example/ink \n-->", "SingleFile's header"),
    ],
)
def test_the_address_a_page_was_saved_from_is_read(tmp_path, comment, how):
    path = tmp_path / "page.html"
    path.write_text(f"<!DOCTYPE html>\n{comment}<html><body><p>{WORDS}</p></body></html>", "utf-8")
    url = read(path).metadata["url"]
    assert (url.value, url.evidence.detail) == ("https://a.example/ink", how)


@pytest.mark.parametrize("codec", ["cp1251", "koi8-r", "utf-8", "utf-16"])
def test_a_declared_encoding_is_heard(tmp_path, codec):
    words = "Смотритель записал уровень воды зелёными чернилами, потому что чёрные замёрзли."
    path = tmp_path / "page.html"
    path.write_bytes(
        f"<html><head><meta charset={codec}></head><body><p>{words}</p></body></html>".encode(codec)
    )
    assert texts(read(path)) == [words]


@pytest.mark.parametrize(
    "start", ["<html>", "  \n<!-- x --> <!DOCTYPE html>", '<?xml version="1.0"?>\n<html lang="en">']
)
def test_a_page_is_known_by_how_it_begins(tmp_path, start):
    path = tmp_path / "capture"
    path.write_text(f"{start}<body><p>{WORDS}</p></body></html>", "utf-8")
    assert read(path).source.media_type == "text/html"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("capture", "Title\n\nThe <html> element opens a page, as everybody knows who wrote one.\n"),
        ("source.txt", f"<!DOCTYPE html>\n<html><body><p>{WORDS}</p></body></html>\n"),
    ],
)
def test_a_text_about_html_and_a_source_kept_as_text_stay_texts(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    assert read(path).source.media_type == "text/plain"


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("<div>" * 10_000 + WORDS, NotADocumentError),
        ("<p title='" + "x" * 12_000_000 + f"'>{WORDS}</p>", NotADocumentError),
        ("<p " + " ".join(f"a{n}=1" for n in range(5000)) + f">{WORDS}</p>", NotADocumentError),
        ("<p>" * 600_001, TooLargeError),
        ("<script>only()</script>", EmptyDocumentError),
        ("", EmptyDocumentError),
    ],
    ids=["deep", "long value", "many attributes", "many elements", "script", "nothing"],
)
def test_a_page_beyond_the_bounds_is_refused_with_one_sentence(tmp_path, body, error):
    with pytest.raises(error) as told:
        page(tmp_path, body)
    assert str(told.value).startswith(str(tmp_path))
    assert str(told.value).count(". ") == 0


def test_unclosed_tags_of_old_pages_may_nest_deep(tmp_path):
    assert WORDS in page(tmp_path, "<font>" * 1000 + f"<p>{WORDS}</p>").text


def test_no_entity_reaches_outside_and_none_grows(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("the secret", "utf-8")
    path = tmp_path / "page.html"
    path.write_text(
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}"><!ENTITY y "&x;&x;">]><p>&x; &y; {WORDS}</p>',
        "utf-8",
    )
    assert "the secret" not in read(path).text


def test_a_long_embedded_picture_is_no_long_value(tmp_path):
    data = "data:image/png;base64," + "A" * 11_000_000
    assert page(tmp_path, f"<p>{WORDS}<img src='{data}'></p>").blocks[0].inlines[0].address == data


@given(st.text(alphabet="ab <>/&;=\"'pdivtr\n\x00\u2028𝒳", max_size=120))
def test_any_rubbish_is_read_or_refused(rubbish):
    raw = RawFile(Path("rubbish.html"), rubbish.encode("utf-8", "replace"), "", "text/html")
    try:
        article = read_html(raw, encoding="utf-8", latest_year=2024)
    except (EmptyDocumentError, NotADocumentError):
        return
    assert [block.span.of(article.text) for block in article.blocks] == texts(article)


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<b>", "</b>", "<a href=x>", "</a>", "<br>", "<img src=i>", "𝒳 a", " ", "é"]
        )
    )
)
def test_runs_stay_within_their_blocks(pieces):
    raw = RawFile(Path("page.html"), "".join(["<html>", *pieces, WORDS]).encode(), "", "text/html")
    for block in read_html(raw, encoding="utf-8", latest_year=2024).blocks:
        for run in block.inlines:
            assert 0 <= run.span.start <= run.span.end <= len(block.text)
            assert (run.span.start == run.span.end) == (run.kind is InlineKind.IMAGE)


def test_a_plain_text_loads_no_parser_of_pages(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(f"Title\n\n{WORDS}\n", "utf-8")
    program = (
        "import sys; from viewer.readers import read_article; read_article(sys.argv[1], with_language=False);"
        "print([name for name in sys.modules if name.startswith(('lxml', 'email', 'viewer.readers.markup'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, path], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]"


def test_the_tree_knows_what_lies_in_what():
    parsed = tree.parse("<div><p>a <b>b</b></p></div><p>c</p>", "x")
    first, bold = next(parsed.tagged("div")), next(parsed.tagged("b"))
    assert bold.has_ancestor(first)
    assert not next(node for node in parsed.tagged("p") if node.parent is parsed.body).has_ancestor(first)
    assert [node.tag for node in bold.ancestors(2)] == ["p", "div"]
    assert parsed.words(first) == "a b"


LONG = "".join(f"<p>{WORDS} Part {number}.</p>" for number in range(8))


def test_notes_that_marks_lead_to_are_kept_wherever_the_page_puts_them(tmp_path):
    text = f"<div class=story>{LONG}<p>{WORDS}<a href='#n1'>[1]</a> <a href='#c9'>All comments</a></p></div>"
    foot = "<ol class=footnotes><li id=n1><p>As the miller told it.</p><p>Twice.</p><li id=n2>Unread.</ol>"
    comments = "<div class=comments><p id=c9>I read it, and I did not like it.</p></div>"
    article = page(tmp_path, f"{text}<div class=related><p>Related: ice.</p></div>{foot}{comments}")
    assert texts(article)[-2:] == ["As the miller told it.", "Twice."]
    assert article.text[article.targets["n1"] :].startswith("As the miller")
    assert "c9" not in article.targets
    assert "Unread." in [line.text for line in article.furniture]


def test_a_short_article_is_not_filled_up_with_parts_of_the_page(tmp_path):
    text = f"<div class=post><h1>Ink</h1><div class=entry><p>{WORDS}</p></div></div>"
    author = f"<div class=author-info><p>{WORDS} He is 40, tall, and keeps a weir. {WORDS}</p></div>"
    cookies = f"<div class='widget cookie-law'><p>We use cookies, and more cookies. {WORDS}</p></div>"
    menu = "<ul class=menu>" + "".join(f"<li><a href=/{n}>Section {n}</a></li>" for n in range(90)) + "</ul>"
    article = page(tmp_path, f"{menu}{text}{author}{cookies}")
    assert [each for each in texts(article) if each != "Ink"] == [WORDS]


def test_what_stands_beside_the_text_and_calls_itself_a_part_is_none_of_it(tmp_path):
    box = f"<section class='content-box author-box'><h3>About</h3><p>{WORDS} She keeps a weir.</p></section>"
    article = page(tmp_path, f"<article><div class=entry-content>{LONG * 2}</div>{box}</article>")
    assert "She keeps a weir." not in article.text


def test_a_paragraph_in_an_ill_named_box_is_text(tmp_path):
    odd = f"<div class='el__leafmedia'><p>{WORDS} It was the first winter, and the last. {WORDS}</p></div>"
    article = page(tmp_path, f"<article>{odd}{LONG}</article>")
    assert article.paragraphs[0].text.startswith(f"{WORDS} It was")


def test_addresses_and_signs_within_the_text_are_text(tmp_path):
    middle = "<p><a href='mailto:keeper@weir.example'>keeper@weir.example</a></p><p>∇ ×</p>"
    last = "<p><a href='https://weir.example/ink'>https://weir.example/ink</a></p>"
    article = page(tmp_path, f"<article>{LONG * 2}{middle}{LONG}{last}</article>")
    assert {"keeper@weir.example", "∇ ×", "https://weir.example/ink"} <= set(texts(article))


def test_a_last_line_of_several_links_leads_on_and_one_link_is_text(tmp_path):
    menu = "<p><a href=a>Back</a> | <a href=b>Next letter</a></p>"
    assert "Next letter" not in page(tmp_path, f"<article>{LONG}{menu}</article>").text
    one = "<p><a href=a>The letter in which the miller answers</a></p>"
    assert "the miller answers" in page(tmp_path, f"<article>{LONG}{one}</article>").text


def test_an_item_that_names_a_day_is_no_dated_line(tmp_path):
    items = "<ol><li>Minutes of the last meeting of 5 August 2019<li>Ink, and who pays for it</ol>"
    article = page(tmp_path, f"<article><h1>Meeting</h1>{items}{LONG}</article>")
    assert "Minutes of the last meeting of 5 August 2019" in texts(article)


def test_the_authors_name_above_the_text_is_none_of_it(tmp_path):
    body = f"<article><h1>Ink and ice</h1><h5>Mara Ellison</h5>{LONG}</article>"
    head = "<meta name=author content='Mara Ellison'>"
    assert "Mara Ellison" not in texts(page(tmp_path, body, head))
    assert "Mara Ellison" in texts(page(tmp_path, body))


def test_words_that_the_file_breaks_into_lines_are_found_in_it_up_to_the_break(tmp_path):
    first = "The keeper wrote it down in green ink,\nbecause the black had frozen."
    path = tmp_path / "page.html"
    path.write_text(f"<p>The keeper slept.</p>\n<p>{first}</p>{LONG}", "utf-8")
    article = read(path)
    block = next(each for each in article.blocks if "because" in each.text and "green" in each.text)
    origin = article.origin.to_source(block.span)
    assert origin
    assert origin.of(path.read_text("utf-8")) == "The keeper wrote it down in green ink,"


@pytest.mark.parametrize(
    "around", ["{0}", "<html><head>{0}", "<!doctype html><meta charset=utf-8>{0}</html>"]
)
def test_a_page_that_leaves_its_head_open_shows_its_body(tmp_path, around):
    page = around.format(
        "<title>The Pier</title><article><h1>The pier is closed</h1>"
        "<p>The ferry stays in the harbour.</p></article>"
        "<p>The second boat stays there too, said the master.</p>"
    )
    path = tmp_path / "page.html"
    path.write_text(page, "utf-8")
    article = read_article(path, with_language=False)
    assert article.title == "The pier is closed"
    assert article.paragraphs[0].text == "The ferry stays in the harbour."
