import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.model import (
    METADATA_NAMES,
    Article,
    Block,
    BlockKind,
    Candidate,
    Evidence,
    EvidenceKind,
    Field,
    Furniture,
    Source,
    Span,
)
from viewer.article.printout import as_json, as_markdown, as_text, printable, wrapped

SOURCE = Source("a.txt", "ab" * 32, "text/plain", "UTF-8", 99)


def article(*parts, metadata=None, furniture=()) -> Article:
    """Make an article of (kind, text, number or level) triples."""
    blocks, at = [], 0
    for kind, text, *rest in parts:
        value = rest[0] if rest else None
        is_heading = kind is BlockKind.HEADING
        number, level = (None, value) if is_heading else (value, None)
        blocks.append(Block(kind, Span(at, at + len(text)), text, number, level))
        at += len(text) + 1
    return Article(
        "\n".join(block.text for block in blocks), tuple(blocks), metadata or {}, tuple(furniture), SOURCE
    )


def stated(
    value: str, display: str = "", line: int | None = None, kind=EvidenceKind.TEXT, candidates=()
) -> Field:
    return Field(value, display or value, Evidence(kind, value, line), tuple(candidates))


TITLED = {"title": stated("The 𝒳 title", line=5)}


def test_a_terminal_shows_title_metadata_and_numbered_paragraphs():
    of = article(
        (BlockKind.SECTION, "World"),
        (BlockKind.HEADING, "The 𝒳 title", 1),
        (BlockKind.PARAGRAPH, "One two three four five six seven eight nine ten eleven.", 1),
        (BlockKind.HEADING, "More", 2),
        (BlockKind.PARAGRAPH, "Last.", 2),
        metadata={
            **TITLED,
            "place": stated("Portsmouth", line=9),
            "date": stated(
                "XXXX-03-14",
                "14 March, year not stated",
                9,
                candidates=[Candidate("1994", "a Monday", Evidence(EvidenceKind.TEXT))],
            ),
        },
        furniture=[Furniture(1, "Donate!", Span(0, 7))],
    )
    assert as_text(of, 44).split("\n") == [
        "The 𝒳 title",
        "",
        "place  Portsmouth [line 9]",
        "date   14 March, year not stated",
        "       (XXXX-03-14) [line 9]; candidates:",
        "       1994",
        "",
        "World",
        "",
        "¶1  One two three four five six seven eight",
        "    nine ten eleven.",
        "",
        "More",
        "",
        "¶2  Last.",
        "",
        "(1 line of the page around the article is hidden)",
    ]


def test_a_terminal_says_how_many_lines_are_hidden():
    lines = [Furniture(n, "x", Span(n, n + 1)) for n in (1, 2)]
    assert "(2 lines of the page around the article are hidden)" in as_text(article(furniture=lines), 80)
    assert "hidden" not in as_text(article(), 80)
    assert as_text(article(), 80) == "(no title stated)"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (EvidenceKind.TEXT, "in the text"),
        (EvidenceKind.FURNITURE, "on the page"),
        (EvidenceKind.MARKUP, "in the page's code"),
        (EvidenceKind.FILE, "from the file"),
        (EvidenceKind.USER, "corrected by you"),
    ],
)
def test_a_value_without_a_line_says_what_it_came_from(kind, said):
    assert f"site  Example [{said}]" in as_text(article(metadata={"site": stated("Example", kind=kind)}), 80)


def test_every_kind_of_block_is_told_apart():
    of = article(
        (BlockKind.QUOTE, "Quoted words", 1),
        (BlockKind.LIST_ITEM, "first", 2),
        (BlockKind.LIST_ITEM, "second"),
        (BlockKind.CODE, "a = 1\n  b"),
        (BlockKind.TABLE_ROW, "x\ty"),
        (BlockKind.TABLE_ROW, "z"),
        (BlockKind.CAPTION, "A picture"),
        (BlockKind.BYLINE, "By A. B."),
        (BlockKind.RULE, ""),
    )
    assert as_text(of, 40).split("\n\n")[1:] == [
        "¶1    Quoted words",
        "¶2  • first\n    • second",
        "    a = 1\n      b",
        "    x\ty\n    z",
        "A picture",
        "By A. B.",
        "    * * *",
    ]
    assert as_markdown(of).split("\n\n") == [
        "> **¶1** Quoted words",
        "- **¶2** first\n- second",
        "```\na = 1\n  b\n```",
        "| x | y |\n| --- | --- |\n| z |  |",
        "*A picture*",
        "*By A. B.*",
        "---",
    ]


def test_only_the_title_itself_is_not_printed_twice():
    of = article(
        (BlockKind.HEADING, "The 𝒳 title", 1), (BlockKind.PARAGRAPH, "The 𝒳 title", 1), metadata=TITLED
    )
    assert as_text(of, 80) == "The 𝒳 title\n\n¶1  The 𝒳 title"
    assert as_markdown(of) == "# The 𝒳 title\n\n**¶1** The 𝒳 title"


def test_markdown_names_the_metadata_and_escapes_what_is_no_markup():
    of = article(
        (BlockKind.HEADING, "A #1 *star*", 3),
        (BlockKind.PARAGRAPH, "<b>&amp; [x](y) `z` a_b ~~c~~ | $1\\", 1),
        (BlockKind.LIST_ITEM, "- 1) no list"),
        (BlockKind.PARAGRAPH, "1. no list"),
        (BlockKind.CODE, "``` in ````"),
        metadata={"site": stated("a_b", line=3)},
    )
    assert as_markdown(of).split("\n\n") == [
        "- **site:** a\\_b (line 3)",
        "### A \\#1 \\*star\\*",
        "**¶1** \\<b\\>\\&amp; \\[x\\](y) \\`z\\` a\\_b \\~\\~c\\~\\~ \\| \\$1\\\\",
        "- \\- 1) no list",
        "1\\. no list",
        "`````\n``` in ````\n`````",
    ]


def test_control_characters_never_reach_a_terminal():
    of = article((BlockKind.PARAGRAPH, "a\x1b[2Jb\x9bc\x07", 1), metadata={"title": stated("t\x1b]0;x\x07")})
    for text in (as_text(of, 80), as_markdown(of)):
        assert not {char for char in text if unicodedata.category(char) == "Cc"} - {"\n"}
    assert printable("a\tb\nc\r\x00") == "a\tb\nc��"


def test_json_names_every_field_and_says_null_for_what_is_not_stated():
    evidence = Evidence(EvidenceKind.TEXT, "March 14", 9, Span(12, 20), None, "weekday rule")
    other = Candidate("1994", "a Monday", Evidence(EvidenceKind.TEXT, "Monday", 9, Span(30, 36)))
    of = article(
        (BlockKind.HEADING, "Head", 1),
        (BlockKind.PARAGRAPH, "Body.", 1),
        metadata={
            "date": Field("XXXX-03-14", "14 March", evidence, (other,)),
            "title": stated("Head"),
            "x": stated("y"),
        },
        furniture=[Furniture(1, "Donate!", Span(0, 7))],
    )
    members = json.loads(json.dumps(as_json(of)))
    assert list(members) == ["source", "metadata", "text", "blocks", "furniture"]
    assert members["source"] == {
        "path": "a.txt",
        "sha256": "ab" * 32,
        "media_type": "text/plain",
        "encoding": "UTF-8",
        "bytes": 99,
    }
    assert list(members["metadata"]) == [*METADATA_NAMES, "x"]
    assert members["metadata"]["agency"] is None
    assert members["metadata"]["title"] == {
        "value": "Head",
        "display": "Head",
        "evidence": {"kind": "text", "start": None, "end": None, "line": None, "quote": "Head"},
        "candidates": [],
    }
    date = members["metadata"]["date"]
    assert date["evidence"] == {
        "kind": "text",
        "start": 12,
        "end": 20,
        "line": 9,
        "quote": "March 14",
        "detail": "weekday rule",
    }
    assert date["candidates"] == ["1994"]
    assert date["rejected"] == [
        {
            "value": "1994",
            "reason": "a Monday",
            "evidence": {"kind": "text", "start": 30, "end": 36, "line": 9, "quote": "Monday"},
        }
    ]
    assert members["text"] == "Head\nBody."
    assert members["blocks"] == [
        {"kind": "heading", "number": None, "level": 1, "start": 0, "end": 4, "text": "Head"},
        {"kind": "paragraph", "number": 1, "level": None, "start": 5, "end": 10, "text": "Body."},
    ]
    assert members["furniture"] == [{"line": 1, "text": "Donate!"}]


def columns(line: str) -> int:
    """Count columns by the rule of the terminals: wide letters take two, marks none."""
    wide = {"W": 2, "F": 2}
    return sum(
        0 if unicodedata.category(c) in {"Mn", "Me", "Cf"} else wide.get(unicodedata.east_asian_width(c), 1)
        for c in line
    )


LETTERS = st.text(alphabet="ab 조선漢字éé̂𝒳\u200d\u00ad\u00a0😀العربية.", max_size=80)


@given(LETTERS, st.integers(2, 30))
def test_no_line_is_wider_than_the_terminal_and_no_letter_is_lost(text, width):
    lines = list(wrapped(text, width))
    assert all(columns(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_lines_are_broken_at_spaces_but_not_at_no_break_spaces():
    assert list(wrapped("one two three", 8)) == ["one two", "three"]
    assert list(wrapped("10\u00a0km away", 7)) == ["10\u00a0km", "away"]
    assert list(wrapped("조선중앙통신", 5)) == ["조선", "중앙", "통신"]
    assert list(wrapped("", 5)) == [""]
