"""Texts in Markdown: their marks, their front matter, where their words stand, and what no person wrote."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.article.model import Article, Block, BlockKind, EvidenceKind, InlineKind
from viewer.readers import EmptyDocumentError, NotADocumentError, read_article
from viewer.readers.toml import stated_in
from viewer.readers.verbatim import runs_of

INK = "The keeper wrote it down in **green ink**, 개성 𝒳."


def read(folder: Path, text: str | bytes, **options) -> Article:
    path = folder / "article.md"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_article(path, with_language=False, latest_year=2024, **options)


def told(blocks: tuple[Block, ...]) -> list[tuple[str, int | None, str, str]]:
    return [(block.kind.value, block.level, block.marker, block.text) for block in blocks]


def test_marks_become_blocks_and_runs(tmp_path):
    article = read(
        tmp_path, f"# Ink\n\n{INK}\n\n> one\n> > two\n\n```\ncode  here\n```\n\n~~out~~ and *so*\n"
    )
    assert told(article.blocks) == [
        ("heading", 1, "", "Ink"),
        ("paragraph", None, "", "The keeper wrote it down in green ink, 개성 𝒳."),
        ("quote", 1, "", "one"),
        ("quote", 2, "", "two"),
        ("code", None, "", "code  here"),
        ("paragraph", None, "", "out and so"),
    ]
    runs = [(run.kind, run.span.of(block.text)) for block in article.blocks for run in block.inlines]
    assert (InlineKind.STRONG, "green ink") in runs
    assert (InlineKind.STRUCK, "out") in runs
    assert (InlineKind.EMPHASIS, "so") in runs


def test_a_thematic_break_is_a_rule_between_paragraphs(tmp_path):
    article = read(tmp_path, "# Ink\n\n---\n\none\n\n* * *\n\ntwo 𝒳\n\n***\n")
    assert [(block.kind, block.text) for block in article.blocks[1:]] == [
        (BlockKind.PARAGRAPH, "one"),
        (BlockKind.RULE, ""),
        (BlockKind.PARAGRAPH, "two 𝒳"),
    ]
    assert article.text == "Ink\none\n\ntwo 𝒳"


def test_lists_and_tasks_keep_their_markers(tmp_path):
    article = read(tmp_path, "3. three\n4. four\n\n* [ ] open *task*\n* [x] done\n  * inner\n* [z] none\n")
    assert told(article.blocks) == [
        ("list item", 1, "3.", "three"),
        ("list item", 1, "4.", "four"),
        ("list item", 1, "☐", "open task"),
        ("list item", 1, "☑", "done"),
        ("list item", 2, "•", "inner"),
        ("list item", 1, "•", "[z] none"),
    ]


def test_a_table_has_its_rows(tmp_path):
    rows = read(tmp_path, "| a | b |\n|---|:-:|\n| 1 | 𝒳 |\n").blocks
    assert [(row.kind, row.text) for row in rows] == [
        (BlockKind.TABLE_ROW, "a\tb"),
        (BlockKind.TABLE_ROW, "1\t𝒳"),
    ]


def test_footnotes_are_linked_and_found(tmp_path):
    article = read(tmp_path, "Word[^n] here.\n\n[^n]: The note.\n\n[^unused]: Nobody refers to this.\n")
    link = next(run for run in article.blocks[0].inlines if run.kind is InlineKind.LINK)
    assert link.span.of(article.blocks[0].text) == "[1]"
    at = article.targets[link.address.removeprefix("#")]
    assert article.text[at:].startswith("The note.")
    assert "↩" not in article.text
    assert "Nobody refers to this." in article.text


def test_a_link_to_a_heading_leads_there(tmp_path):
    article = read(
        tmp_path, "See [below](#the-black--the-green).\n\n## The Black & the Green\n\n## Ink\n\n## Ink\n"
    )
    at = article.targets["the-black--the-green"]
    assert article.text[at:].startswith("The Black")
    assert article.targets["ink-1"] > article.targets["ink"]


def test_raw_html_is_shown_as_a_page_would_be_without_its_scripts(tmp_path):
    article = read(
        tmp_path,
        "One\n\n<div>\n<p>raw <b>bold</b></p>\n<script>alert(1)</script>\n</div>\n\n"
        "<?php echo 1 ?>\n\nTwo\n\n<div class\nlost\n",
    )
    assert [block.text for block in article.blocks] == ["One", "raw bold", "Two", "<div class lost"]


def test_the_first_large_heading_is_the_title(tmp_path):
    article = read(tmp_path, "## Small\n\nText.\n\n# The *Ink*\n\nMore.\n")
    title = article.metadata["title"]
    assert (title.value, title.evidence.kind, title.evidence.line) == ("The Ink", EvidenceKind.TEXT, 5)
    assert title.evidence.span.of(article.text) == "The Ink"
    assert [block.text for block in article.blocks] == ["Small", "Text.", "The Ink", "More."]


def test_a_text_without_a_large_heading_has_no_title(tmp_path):
    assert read(tmp_path, "## Small\n\nText.\n").title is None


def test_a_dispatch_states_what_it_does_as_a_text(tmp_path):
    article = read(
        tmp_path,
        "# The Ink\n\nKorean Central News Agency of DPRK via Korea News Service (KNS)\n\n"
        "Pyongyang, March 14 (KCNA) -- It was *written* on Monday.\n",
    )
    values = {name: field.value for name, field in article.metadata.items()}
    assert values["agency"] == "Korean Central News Agency of DPRK"
    assert (values["place"], values["date"], values["via"]) == (
        "Pyongyang",
        "XXXX-03-14",
        "Korea News Service (KNS)",
    )
    assert [block.number for block in article.blocks] == [None, None, 1]
    assert article.metadata["place"].evidence.line == 5


def test_the_lines_under_a_title_name_author_and_day(tmp_path):
    article = read(tmp_path, "# The Ink\n\nBy Jane Doe\n\n14 March 2020\n\nText.\n")
    assert (article.metadata["author"].value, article.metadata["date"].value) == ("Jane Doe", "2020-03-14")
    assert article.blocks[1].kind is BlockKind.BYLINE
    german = read(tmp_path, "# Die Tinte\n\n*Von Max Müller*\n\nText.\n")
    assert german.metadata["author"].value == "Max Müller"


FRONT = """---
title: "The *Ink* Froze"
authors:
  - Jane Doe
  - {name: Max Müller, role: keeper}
date: 2020-03-14T23:30:00-05:00
lang: en-us
categories: [Weather, Sea]
source: https://a.example/ink
publication: The Light
publisher: null
---
"""


def test_front_matter_states_metadata_with_its_words_and_lines(tmp_path):
    article = read(tmp_path, f"{FRONT}\n# The Ink Froze\n\nText.\n")
    values = {name: field.value for name, field in article.metadata.items()}
    assert values == {
        "title": "The *Ink* Froze",
        "author": "Jane Doe, Max Müller",
        "date": "2020-03-14",
        "language": "en-US",
        "section": "Weather",
        "url": "https://a.example/ink",
        "site": "The Light",
        "encoding": "UTF-8",
    }
    for name in set(values) - {"encoding"}:
        evidence = article.metadata[name].evidence
        assert evidence.kind is EvidenceKind.MARKUP, name
        assert evidence.source_span.of(FRONT) == evidence.quote, name
        assert FRONT.split("\n")[evidence.line - 1].find(evidence.quote.split("\n")[0]) >= 0, name
    assert article.metadata["title"].evidence.quote == '"The *Ink* Froze"'
    assert [each.value for each in article.metadata["section"].candidates] == ["Sea"]
    assert [each.value for each in article.metadata["title"].candidates] == ["The Ink Froze"]
    assert [line.text for line in article.furniture] == [line.strip() for line in FRONT.strip().split("\n")]
    assert all(line.source_span.of(FRONT) == line.text for line in article.furniture)


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("date: 2020-03", "date", "2020-03"),
        ("date: 2020", "date", "2020"),
        ("date: XXXX-03-14", "date", "XXXX-03-14"),
        ("published: March 14, 2020", "date", "2020-03-14"),
        ("date: 2020-02-31", "date", None),
        ("date: soon", "date", None),
        ("source: Reuters", "agency", "Reuters"),
        ("source: a friend", "agency", None),
        ("source: a friend", "url", None),
        ("canonical_url: http://a.example/", "url", "http://a.example/"),
        ("url: /ink", "url", None),
        ("lang: English", "language", None),
        ("lang: zh-hant-tw", "language", "zh-Hant-TW"),
        ("title: 010", "title", "010"),
        ("title: ~", "title", None),
        ("title: >\n  The\n  Ink", "title", "The Ink"),
        ("author: {url: https://a.example/jane}", "author", "https://a.example/jane"),
        ("author: {age: 3}", "author", None),
        ("place: Kaesong", "place", "Kaesong"),
    ],
)
def test_a_value_is_taken_as_it_is_stated_or_not_at_all(tmp_path, line, name, value):
    field = read(tmp_path, f"---\n{line}\n---\n\nText.\n").metadata.get(name)
    assert (field.value if field else None) == value


@pytest.mark.parametrize(
    "front",
    [
        "title: a: b",
        "title: [1",
        "title: &a x\nauthor: *a",
        "title: " + "[" * 13 + "]" * 13,
        "title: x\nmore: [" + "x, " * 2_500 + "x]",
        "title: " + "x" * 17_000,
    ],
    ids=["damaged", "unclosed", "alias", "deep", "wide", "long"],
)
def test_damaged_or_hostile_front_matter_states_nothing_and_is_kept(tmp_path, front):
    article = read(tmp_path, f"---\n{front}\n---\n\nText.\n")
    assert set(article.metadata) == {"encoding"}
    assert article.text == "Text."
    assert [line.text for line in article.furniture] == ["---", *front.split("\n"), "---"]


TOML = """+++
# 연락선 𝒳
title = "The \\"Ink\\" \\u0046roze"   # as told
authors = ["Jane Doe", 'Max Müller',
  # and nobody else
]
date = 2020-03-14T23:30:00+09:00
lang = 'en_us'
url = "https://a.example/ink"
categories = ["Weather", "Sea"]
draft = false
weight = 1_000
publisher = { name = "The Light", url = "https://light.example" }
"place" = '''
Far Head'''

[params]
author = "Somebody else"
[site]
name = "Lights"
title = "of the north"
+++
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_in_toml_states_metadata_as_that_in_yaml_does(tmp_path, end):
    text = f"{TOML}\n# The Ink Froze\n\nText.\n".replace("\n", end)
    article = read(tmp_path, text)
    assert {name: field.value for name, field in article.metadata.items()} == {
        "title": 'The "Ink" Froze',
        "author": "Jane Doe, Max Müller",
        "date": "2020-03-14",
        "language": "en-US",
        "section": "Weather",
        "url": "https://a.example/ink",
        "publisher": "The Light",
        "place": "Far Head",
        "site": "Lights",
        "encoding": "UTF-8",
    }
    for name in set(article.metadata) - {"encoding"}:
        evidence = article.metadata[name].evidence
        assert evidence.kind is EvidenceKind.MARKUP, name
        assert evidence.source_span.of(text) == evidence.quote, name
        line = text.split(end)[evidence.line - 1]
        assert evidence.quote.split(end)[0] in line, name
    assert article.metadata["title"].evidence.quote == '"The \\"Ink\\" \\u0046roze"'
    assert article.metadata["date"].evidence.quote == "2020-03-14T23:30:00+09:00"
    assert article.metadata["author"].evidence.detail == "authors in the front matter"
    assert [each.value for each in article.metadata["section"].candidates] == ["Sea"]
    assert article.text == "The Ink Froze\nText."
    assert [line.text for line in article.furniture][:2] == ["+++", "# 연락선 𝒳"]


@pytest.mark.parametrize(
    ("lines", "name", "value"),
    [
        ("date = 2020-03-14", "date", "2020-03-14"),
        ("date = 2020-03-14 10:00:00", "date", "2020-03-14"),
        ("title = 1984", "title", "1984"),
        ('author.name = "Jane Doe"', "author", "Jane Doe"),
        (
            '[[authors]]\nname = "Jane Doe"\n[[authors]]\nname = "Max Müller"',
            "author",
            "Jane Doe, Max Müller",
        ),
        ('authors = [{ name = "Jane Doe" }, { name = "Max Müller" }]', "author", "Jane Doe, Max Müller"),
        ('authors = [["Jane Doe"], []]', "author", "Jane Doe"),
        ('title = """\nThe ink\nfroze"""', "title", "The ink froze"),
    ],
)
def test_values_in_toml_are_read_in_every_form(tmp_path, lines, name, value):
    assert read(tmp_path, f"+++\n{lines}\n+++\n\nText.\n").metadata[name].value == value


@pytest.mark.parametrize(
    "front",
    [
        'title = "unclosed',
        "title = one\ntitle = two",
        "title = " + "[" * 8_000,
        'title = ""',
        'title = "x"\n# ' + "x" * 20_000,
        'title = "' + "x" * 3_000 + '"',
    ],
)
def test_damaged_or_hostile_toml_states_nothing_and_is_kept(tmp_path, front):
    article = read(tmp_path, f"+++\n{front}\n+++\n\nText.\n")
    assert set(article.metadata) == {"encoding"}
    assert article.text == "Text."
    assert [line.text for line in article.furniture] == ["+++", *front.split("\n"), "+++"]


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
VALUES = st.recursive(
    WORDS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3)
)


def in_toml(value: object) -> str:
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{quoted(key)} = {in_toml(each)}' for key, each in value.items())} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(in_toml, value))} # a remark\n]"
    return quoted(str(value))


def quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def words_in(value: object, *path: str) -> list[tuple[tuple[str, ...], str]]:
    if isinstance(value, dict):
        return [found for key, each in value.items() for found in words_in(each, *path, key)]
    if isinstance(value, list):
        return [found for each in value for found in words_in(each, *path)]
    return [(path, str(value))]


@given(st.dictionaries(WORDS, VALUES, max_size=4))
@settings(deadline=None)
def test_every_value_in_toml_is_found_where_it_stands(values):
    text = "".join(f"{quoted(key)} = {in_toml(value)}\n" for key, value in values.items() if value != {})
    found = stated_in(text)
    assert [(each.path, each.words) for each in found] == words_in(values)
    assert all(json.loads(text[each.start : each.end]) == each.words for each in found)


@given(st.text("ab=.,[]{}\"'#\n 1-:", max_size=30))
@settings(deadline=None, max_examples=400)
def test_no_text_in_toml_breaks_its_reading(text):
    assert isinstance(stated_in(text), list)


@pytest.mark.parametrize("text", ["+++\nFoo\n+++\n", "+++\n\nFoo = bar\n", "text\n+++\na = 1\n+++\n"])
def test_what_is_no_front_matter_in_toml_is_text(tmp_path, text):
    assert not read(tmp_path, text).furniture


@pytest.mark.parametrize("text", ["---\nFoo\n---\n", "---\n\nFoo: bar is open\n", "text\n---\na: b\n---\n"])
def test_what_is_no_front_matter_is_text(tmp_path, text):
    article = read(tmp_path, text)
    assert not article.furniture
    assert article.blocks


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_words_are_found_again_in_the_file(tmp_path, end):
    text = (f'{FRONT}\n# Ink\n\n{INK}\ngoes on\n\n* an [item](http://an.item/ "x") AT&amp;T end\n').replace(
        "\n", end
    )
    article = read(tmp_path, text)
    for block in article.blocks:
        for word in block.text.split():
            if word != "AT&T":
                at = block.span.start + block.text.index(word)
                span = type(block.span)(at, at + len(word))
                assert article.origin.to_source(span).of(text).replace("*", "") == word
    heading = article.blocks[0]
    assert article.origin.is_exact(heading.span)
    assert article.metadata["title"].evidence.line == 1 + 1


def test_a_text_without_words_is_empty(tmp_path):
    with pytest.raises(EmptyDocumentError, match="shows no words"):
        read(tmp_path, "<!-- nothing -->\n\n[a]: /b\n")


@pytest.mark.parametrize(
    "text",
    ["[" * 40_000 + "word", "> " * 5_000 + "word", "a" * 4_000_001, "*a_ `b|" * 80_000],
    ids=["brackets", "quotes", "long", "marks"],
)
def test_what_no_person_wrote_is_shown_as_a_plain_text(tmp_path, text):
    article = read(tmp_path, text)
    assert article.text == text.strip()


def test_elements_nested_too_deep_are_refused(tmp_path):
    with pytest.raises(NotADocumentError, match="nested too deep"):
        read(tmp_path, "<div>" * 10_000)


def test_another_encoding_can_be_chosen(tmp_path):
    assert read(tmp_path, "# Тушь\n".encode("koi8-r"), encoding="koi8-r").title == "Тушь"


@settings(deadline=None, max_examples=60)
@given(
    st.text(st.sampled_from("ab é𝒳개\n*_[]()"), max_size=60),
    st.text(st.sampled_from("ab é𝒳\n*"), max_size=80),
)
def test_runs_are_the_same_in_text_and_file_and_ascend(text, source):
    last_text = last_source = 0
    for at, where, length in runs_of(text, source, 0, len(source), [3, 7]):
        assert text[at : at + length] == source[where : where + length]
        assert length > 0
        assert at >= last_text
        assert where >= last_source
        last_text, last_source = at + length, where + length
