"""What a page's elements mean is kept: lists, quotes, tables, runs, notes at the foot, where links lead."""

from pathlib import Path

import pytest

from viewer.article.model import Article, Block, BlockKind, InlineKind
from viewer.readers import read_article
from viewer.readers.markup.blocks import blocks_of, parted, targets_of
from viewer.readers.markup.segments import segments_of
from viewer.readers.markup.tree import parse

WORDS = "The keeper wrote it down in green ink, because the black had frozen, and sent the book by cart."
HERE = "https://weirs.example/a/b.html"


def blocks(body: str, **options) -> tuple[Block, ...]:
    return blocks_of(segments_of(parse(f"<!DOCTYPE html><body>{body}</body>", "a page"), **options))


def article(folder: Path, body: str, head: str = "") -> Article:
    path = folder / "page.html"
    path.write_text(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>", "utf-8")
    return read_article(path, with_language=False, latest_year=2024)


def markers(body: str) -> list[tuple[str, int | None, str]]:
    return [(each.marker, each.level, each.text) for each in blocks(body)]


def runs(block: Block, *kinds: InlineKind) -> list[tuple[str, str]]:
    return [(run.span.of(block.text), run.address) for run in block.inlines if run.kind in kinds]


def links(body: str, **options) -> list[str]:
    return [address for block in blocks(body, **options) for _, address in runs(block, InlineKind.LINK)]


def test_items_carry_bullets_and_say_how_deep_they_are_nested():
    body = "<ul><li>one<ul><li>two<ol><li>three</ol></ul><li>four</ul><p>after"
    expected = [("•", 1, "one"), ("•", 2, "two"), ("1.", 3, "three"), ("•", 1, "four"), ("", None, "after")]
    assert markers(body) == expected


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ("", ["1.", "2.", "3."]),
        ("start=9", ["9.", "10.", "11."]),
        ("start=-1", ["-1.", "0.", "1."]),
        ("start=x", ["1.", "2.", "3."]),
        ("start=99999999999999999999", ["1.", "2.", "3."]),
        ("reversed", ["3.", "2.", "1."]),
        ("reversed start=8", ["8.", "7.", "6."]),
        ("type=a start=26", ["z.", "aa.", "ab."]),
        ("type=A", ["A.", "B.", "C."]),
        ("type=i start=8", ["viii.", "ix.", "x."]),
        ("type=I start=1994", ["MCMXCIV.", "MCMXCV.", "MCMXCVI."]),
        ("type=a start=0", ["0.", "a.", "b."]),
        ("style='list-style-type: none'", ["", "", ""]),
    ],
)
def test_items_are_numbered_as_their_list_asks(attributes, expected):
    found = markers(f"<ol {attributes}><li>a<li>b<li>c</ol>")
    assert [marker for marker, _, _ in found] == expected


def test_an_item_may_state_its_number_and_those_after_it_go_on_from_there():
    assert [each[0] for each in markers("<ol><li>a<li value=7>b<li>c<li value=no>d</ol>")] == [
        "1.",
        "7.",
        "8.",
        "9.",
    ]


def test_only_the_first_paragraph_of_an_item_carries_its_marker():
    assert markers("<ol><li><p>a<p>b</ol>") == [("1.", 1, "a"), ("", 1, "b")]


def test_an_item_outside_a_list_is_one_of_an_outermost_list():
    assert markers("<li>stray") == [("•", 1, "stray")]


def test_boxes_to_be_ticked_stand_for_the_bullet():
    body = "<ul><li><input type=checkbox checked>done<li><input type=checkbox> open<li><input>none</ul>"
    assert [each[0] for each in markers(body)] == ["☑", "☐", "•"]


def test_terms_and_their_meanings_are_items_without_a_marker():
    assert markers("<dl><dt>weir<dd>a low dam</dl>") == [("", 1, "weir"), ("", 1, "a low dam")]


def test_quotes_say_how_deep_they_are_nested():
    found = blocks("<blockquote>a<blockquote>b</blockquote>c</blockquote>")
    assert [(each.kind, each.level, each.text) for each in found] == [
        (BlockKind.QUOTE, 1, "a"),
        (BlockKind.QUOTE, 2, "b"),
        (BlockKind.QUOTE, 1, "c"),
    ]


def test_what_stands_high_low_or_struck_through_is_marked():
    block = blocks("<p>H<sub>2</sub>O, x<sup>2</sup>, <s>one</s> <del>two</del> <strike>three</strike>")[0]
    assert block.text == "H2O, x2, one two three"
    assert runs(block, InlineKind.SUBSCRIPT) == [("2", "")]
    assert runs(block, InlineKind.SUPERSCRIPT) == [("2", "")]
    assert [words for words, _ in runs(block, InlineKind.STRUCK)] == ["one", "two", "three"]


def test_of_runs_over_the_same_words_the_outer_comes_first():
    block = blocks("<p>a <sup><a href='https://a.example/'><b>1</b></a></sup>")[0]
    assert [run.kind for run in block.inlines] == [
        InlineKind.SUPERSCRIPT,
        InlineKind.LINK,
        InlineKind.STRONG,
    ]


@pytest.mark.parametrize("inner", ["漢字<rt>かんじ", "漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp>"])
def test_how_a_word_is_read_stands_in_brackets_behind_it(inner):
    assert blocks(f"<p>彼は<ruby>{inner}</ruby>を書く")[0].text == "彼は漢字(かんじ)を書く"


def test_a_place_where_a_word_may_break_leaves_it_whole():
    assert blocks("<p>super<wbr>cali\u00adfragilistic")[0].text == "supercali\u00adfragilistic"


def test_arabic_keeps_the_order_in_which_it_is_spoken():
    assert blocks("<p dir=rtl>قال <b>الوزير</b> اليوم (2019)")[0].text == "قال الوزير اليوم (2019)"


def test_formulas_are_not_told_a_second_time_in_their_source():
    body = "<p>so <math><semantics><mi>x</mi><annotation>\\mathbf x</annotation></semantics></math> it is"
    assert blocks(body)[0].text == "so x it is"


def test_cells_keep_their_columns_whatever_is_empty_or_spans_several():
    head = "<tr><td></td><th>2019</th><th colspan=2>2020</th><th>Sum</th></tr>"
    rest = "<tr><th rowspan=2>Boats</th><td>3</td><td>4</td><td>5</td><td>12</td></tr>"
    last = "<tr><td>7</td><td></td><td></td><td><p>9</p><p>or 10</p></td></tr>"
    found = blocks(f"<table>{head}{rest}{last}</table>")
    assert {each.kind for each in found} == {BlockKind.TABLE_ROW}
    assert [each.text.split("\t") for each in found] == [
        ["\u2060", "2019", "2020", "", "Sum"],
        ["Boats", "3", "4", "5", "12"],
        ["\u2060", "7", "", "", "9 or 10"],
    ]
    assert [words for words, _ in runs(found[0], InlineKind.STRONG)] == ["2019", "2020", "Sum"]


@pytest.mark.parametrize("span", ["0", "-3", "x", "99999", "99999999999999999999"])
def test_a_cell_that_states_an_absurd_width_does_no_harm(span):
    body = f"<tr><td>a<td colspan={span}>b<td>c</tr><tr><td>d<td>e<td>f</tr>"
    found = blocks(f"<table>{body}</table>")
    assert found[0].text.replace("\t", "") == "abc"
    assert len(found[0].text) < 60


def test_code_keeps_its_lines_its_indents_and_its_emphasis():
    block = blocks("<pre>\r\ndef f():\r\n    return <b>1</b>  # 𝒳<br>f()\n\n</pre>")[0]
    assert block.kind is BlockKind.CODE
    assert block.text == "def f():\u2028    return 1  # 𝒳\u2028f()"
    assert runs(block, InlineKind.STRONG) == [("1", "")]


def test_a_figure_is_its_picture_with_the_caption_as_a_block():
    body = "<figure><img src=a.png alt='A weir'><figcaption><p>A weir at <i>night</i></figcaption></figure>"
    block = blocks(body)[0]
    assert (block.kind, block.text) == (BlockKind.CAPTION, "A weir at night")
    assert [(run.address, run.alt) for run in block.inlines if run.kind is InlineKind.IMAGE] == [
        ("a.png", "A weir")
    ]


# links


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "about:blank",
        "#",
        "",
    ],
)
def test_a_link_that_is_a_script_or_leads_nowhere_is_plain_text(address):
    found = blocks(f'<p>see <a href="{address}">this</a> now')
    assert found[0].text == "see this now"
    assert found[0].inlines == ()


@pytest.mark.parametrize(
    ("stated", "address"),
    [
        ("../c?x=1#y", "https://weirs.example/c?x=1#y"),
        ("//other.example/x", "https://other.example/x"),
        ("mailto:keeper@weirs.example", "mailto:keeper@weirs.example"),
        ("https://other.example/x", "https://other.example/x"),
        ("?page=2", f"{HERE}?page=2"),
        (f"{HERE}#end", "#end"),
        ("b.html#end", "#end"),
        ("#end", "#end"),
        ("#caf%C3%A9", "#café"),
        ("http://[bad", "http://[bad"),
    ],
)
def test_links_are_made_whole_by_the_pages_own_address(stated, address):
    assert links(f'<p><a href="{stated}">x</a>', own=[HERE]) == [address]


def test_links_stay_as_they_are_where_the_page_states_no_address():
    assert links('<p><a href="../c.html">x</a> <a href="#a">y</a>') == ["../c.html", "#a"]


def test_a_stated_base_counts_before_the_pages_own_address():
    page = parse("<head><base href='/z/'></head><body><p><a href='c.html'>x</a>", "a page")
    found = blocks_of(segments_of(page, own=[HERE]))
    assert runs(found[0], InlineKind.LINK) == [("x", "https://weirs.example/z/c.html")]


@pytest.mark.parametrize(
    "head",
    [
        f"<link rel=canonical href='{HERE}'>",
        f"<meta property=og:url content='{HERE}'>",
        f"<!-- saved from url=(0030){HERE} --><link rel=canonical href='https://other.example/'>",
    ],
)
def test_a_saved_page_states_its_address_in_its_code(tmp_path, head):
    block = article(tmp_path, f"<p>{WORDS} <a href='c.html'>More</a></p>", head).blocks[0]
    assert runs(block, InlineKind.LINK) == [("More", "https://weirs.example/a/c.html")]


def test_notes_at_the_foot_and_their_marks_lead_to_each_other(tmp_path):
    text = f"<p>{WORDS}<sup><a href='#fn1' id=ref1>1</a></sup></p>" + f"<p>{WORDS} Again.</p>" * 5
    read = article(tmp_path, f"<article>{text}<ol><li id=fn1>As told. <a href='#ref1'>↩</a></ol></article>")
    assert read.text[read.targets["ref1"] :].startswith("1\n")
    assert read.text[read.targets["fn1"] :].startswith("As told.")
    assert ("1", "#fn1") in runs(read.blocks[0], InlineKind.LINK)


def test_a_place_without_words_is_where_the_next_words_are():
    page = parse(
        "<p>a <a href='#x'>b</a> <a href='#y'>c</a><p><a name=x></a><br><img id=y src=a.png><p>𝒳 d", ""
    )
    segments = segments_of(page)
    found = blocks_of(segments)
    assert dict(targets_of(segments, found)) == {"x": 6, "y": 6}


def test_places_within_a_line_are_found_to_the_letter():
    page = parse("<p> 𝒳 <a href='#x'>b</a> <i>c</i> <span id=x>d</span> e", "")
    segments = segments_of(page)
    assert dict(targets_of(segments, blocks_of(segments))) == {"x": 6}


def test_the_first_of_places_with_one_name_counts_and_what_no_link_names_is_no_place():
    page = parse("<p><a href='#x'>b</a><p id=x>one<p id=x>two<p id=z>three", "")
    segments = segments_of(page)
    assert dict(targets_of(segments, blocks_of(segments))) == {"x": 2}


def test_places_that_links_from_elsewhere_name_are_kept():
    segments = segments_of(parse("<p>one<p id=z>two", ""), names=["z"])
    assert dict(targets_of(segments, blocks_of(segments))) == {"z": 4}


def test_a_line_drawn_between_paragraphs_is_a_rule_without_text_or_number(tmp_path):
    body = f"<p>{WORDS}</p><hr><hr><p>{WORDS} 𝒳</p><div><hr></div><blockquote>{WORDS}</blockquote>"
    read = article(
        tmp_path, f"<article><h1>The frozen ink</h1>{body}</article>", "<title>The frozen ink</title>"
    )
    kinds = [(block.kind, block.number) for block in read.blocks[1:]]
    rule = (BlockKind.RULE, None)
    expected = [(BlockKind.PARAGRAPH, 1), rule, (BlockKind.PARAGRAPH, 2), rule, (BlockKind.QUOTE, 3)]
    assert kinds == expected
    assert read.text == f"The frozen ink\n{WORDS}\n\n{WORDS} 𝒳\n\n{WORDS}"
    assert all(block.span.of(read.text) == block.text for block in read.blocks)
    assert all(read.origin.to_source(block.span) for block in read.paragraphs)


def test_a_line_drawn_at_an_end_of_the_article_or_under_its_heading_is_an_ornament(tmp_path):
    body = (
        f"<hr><h1>The frozen ink</h1><hr><p>{WORDS}</p><h2>Later that year</h2><hr>"
        f"<img src='a.png' alt='ink'><p>{WORDS}</p><table><tr><td>a<hr></td><td>b</td></tr>"
        f"<tr><td>c</td><td>d</td></tr></table><p>{WORDS}</p><hr hidden><p>{WORDS}</p><hr>"
    )
    read = article(tmp_path, f"<article>{body}</article><hr><footer>Copyright 2020 The Weir</footer>")
    assert BlockKind.RULE not in {block.kind for block in read.blocks}


def test_places_and_pictures_beside_a_drawn_line_go_to_the_words_after_it():
    page = parse(
        "<!DOCTYPE html><body><p>one <a href='#here'>b</a><hr><a name=here></a><img src=a.png><p>two",
        "a page",
    )
    segments = parted(segments_of(page))
    made = blocks_of(segments)
    assert [block.kind for block in made] == [BlockKind.PARAGRAPH, BlockKind.RULE, BlockKind.PARAGRAPH]
    assert [run.kind for run in made[2].inlines] == [InlineKind.IMAGE]
    assert targets_of(segments, made)["here"] == made[2].span.start
