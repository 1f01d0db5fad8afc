import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.excerpt import as_html, as_markdown_words, as_plain, excerpt
from viewer.article.model import Article, Block, BlockKind, Inline, InlineKind, Source, Span

K, KIND = BlockKind, InlineKind


def article(*parts: tuple[BlockKind, str, tuple[Inline, ...], dict]) -> Article:
    blocks, at = [], 0
    for kind, text, inlines, more in parts:
        blocks.append(Block(kind, Span(at, at + len(text)), text, inlines=inlines, **more))
        at += len(text) + 1
    source = Source("a.txt", "0" * 64, "text/plain", "UTF-8", 1)
    return Article("\n".join(each.text for each in blocks), tuple(blocks), {}, (), source)


def run(kind: InlineKind, start: int, end: int, address: str = "") -> Inline:
    return Inline(kind, Span(start, end), address)


def one(text: str, *inlines: Inline, kind: BlockKind = K.PARAGRAPH, **more) -> Article:
    return article((kind, text, inlines, more))


def whole(of: Article) -> tuple[Block, ...]:
    return excerpt(of, Span(0, len(of.text)))


RICH = article(
    (K.HEADING, "Boats & 𝒳", (), {"level": 2}),
    (K.PARAGRAPH, "a <b> link", (run(KIND.STRONG, 2, 5), run(KIND.LINK, 2, 10, "https://e.org/?a=1&b")), {}),
    (K.LIST_ITEM, "one", (), {"marker": "1.", "level": 1}),
    (K.LIST_ITEM, "two", (), {"marker": "•", "level": 2}),
    (K.TABLE_ROW, "Name\tCount", (run(KIND.STRONG, 0, 4),), {}),
    (K.TABLE_ROW, "x|y\t", (), {}),
    (K.CODE, "if a:\u2028    b()", (), {}),
    (K.QUOTE, "said\u2028long ago", (), {}),
    (K.RULE, "", (), {}),
    (K.PARAGRAPH, "1. no list", (), {}),
)


def test_blocks_become_html() -> None:
    assert as_html(whole(RICH)).split("\n") == [
        "<h2>Boats &amp; 𝒳</h2>",
        '<p>a <strong><a href="https://e.org/?a=1&amp;b">&lt;b&gt;</a></strong>'  # noqa: ISC004
        '<a href="https://e.org/?a=1&amp;b"> link</a></p>',
        "<ol><li>one</li></ol>",
        "<ul><li>two</li></ul>",
        "<table><tr><td><strong>Name</strong></td><td>Count</td></tr><tr><td>x|y</td><td></td></tr></table>",
        "<pre><code>if a:",
        "    b()</code></pre>",
        "<blockquote><p>said<br>long ago</p></blockquote>",
        "<hr>",
        "<p>1. no list</p>",
    ]


def test_blocks_become_markdown() -> None:
    assert as_markdown_words(whole(RICH)).split("\n\n") == [
        "## Boats \\& 𝒳",
        "a **[\\<b\\>](<https://e.org/?a=1&b>)** [link](<https://e.org/?a=1&b>)",
        "1. one\n   - two",
        "| Name | Count |\n| --- | --- |\n| x\\|y |  |",
        "```\nif a:\n    b()\n```",
        "> said\\\n> long ago",
        "---",
        "1\\. no list",
    ]


def test_plain_words_have_a_line_for_each_line() -> None:
    assert as_plain(whole(RICH)).startswith("Boats & 𝒳\na <b> link\none\ntwo\n")
    assert "if a:\n    b()" in as_plain(whole(RICH))


def test_words_within_a_block_come_without_an_element_around_them() -> None:
    of = one("The ferry 🚢 left", run(KIND.EMPHASIS, 4, 11))
    start = of.text.index("ferry")
    assert as_html(excerpt(of, Span(start, start + 9))) == "<em>ferry 🚢</em> l"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "#below", "file:///etc/passwd"])
def test_only_pages_and_mail_stay_links(address: str) -> None:
    of = one("a link", run(KIND.LINK, 2, 6, address))
    assert as_html(whole(of)) == "a link"
    assert as_markdown_words(whole(of)) == "a link"


def test_code_signs_and_scripts_are_kept() -> None:
    of = one("H2O and a`b", run(KIND.SUBSCRIPT, 1, 2), run(KIND.CODE, 8, 11))
    assert as_html(whole(of)) == "H<sub>2</sub>O and <code>a`b</code>"
    assert as_markdown_words(whole(of)) == "H2O and a\\`b"


def test_an_empty_article_has_no_excerpt() -> None:
    source = Source("a.txt", "0" * 64, "text/plain", "UTF-8", 0)
    assert excerpt(Article("", (), {}, (), source), Span(0, 0)) == ()


@given(st.data())
def test_any_stretch_gives_its_own_words(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(RICH.text)))
    end = data.draw(st.integers(start, len(RICH.text)))
    blocks = excerpt(RICH, Span(start, end))
    assert "".join(each.text for each in blocks) == RICH.text[start:end].replace("\n", "")
    for each in blocks:
        assert each.text == each.span.of(RICH.text)
        assert all(inline.span.end <= len(each.text) for inline in each.inlines)
    html = as_html(blocks)
    opened = re.findall(r"<(\w+)", html.replace("<br>", "").replace("<hr>", ""))
    assert sorted(opened) == sorted(re.findall(r"</(\w+)", html))
