from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.model import Article, Block, BlockKind, Evidence, EvidenceKind, Field, Source, Span
from viewer.article.quoting import (
    FIELDS,
    SHIPPED,
    TemplateError,
    fill,
    kept_styles,
    own_styles,
    problem_of,
    values_of,
)

HERE = Evidence(EvidenceKind.TEXT)
DISPATCH = {
    "title": "Moves Under Fire",
    "agency": "Northern Central News Agency (NCNA)",
    "place": "Portsmouth",
    "date": "XXXX-03-14",
    "site": "Example.org",
}


def article(values: dict[str, str]) -> Article:
    block = Block(BlockKind.PARAGRAPH, Span(0, 12), "First words.", number=1, page="7")
    metadata = {name: Field(value, value, HERE) for name, value in values.items()}
    return Article(
        "First words.", (block,), metadata, (), Source("/x/a.txt", "ab" * 32, "text/plain", "UTF-8", 9)
    )


def said(style: str, values: dict[str, str], **more) -> str:
    return fill(SHIPPED[style], values_of(article(values), **more))


def test_the_inline_form_is_that_of_the_design() -> None:
    assert said("inline", DISPATCH, paragraph=1, quote="First words.") == (
        '"First words." (NCNA, Portsmouth, 14 March, ¶1, p. 7)'
    )
    assert said("inline", {}, quote="First words.") == '"First words." (a.txt)'
    assert said("inline", DISPATCH) == "(NCNA, Portsmouth, 14 March)"


def test_chicago_leaves_no_stray_signs() -> None:
    dated = {**DISPATCH, "date": "2020-10-03", "author": "A. B.", "url": "https://example.org/a"}
    assert said("chicago", dated, paragraph=1, quote="First words.", accessed="2026-01-02") == (
        "“First words.” A. B., “Moves Under Fire,” Northern Central News Agency (NCNA), Example.org, "
        "Portsmouth, October 3, 2020, par. 1, accessed 2 January 2026, https://example.org/a."
    )
    assert said("chicago", {"title": "Moves"}) == "“Moves.”"


def test_apa_and_mla_say_what_there_is() -> None:
    assert said("apa", DISPATCH) == (
        "Northern Central News Agency (NCNA). (n.d., March 14). Moves Under Fire. Example.org."
    )
    assert said("apa", {**DISPATCH, "date": "2020"}, paragraph=1).endswith("Example.org. (para. 1)")
    assert said("mla", DISPATCH, accessed="2026-01-02") == (
        "“Moves Under Fire.” Example.org, 14 March. Accessed 2 January 2026."
    )


def test_a_markdown_quotation_marks_each_of_its_lines() -> None:
    assert said("markdown", DISPATCH, quote="One\n\nTwo").split("\n") == [
        "> One",
        "> ",
        "> Two",
        ">",
        "> — NCNA, *Moves Under Fire*, Portsmouth, 14 March",
    ]


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        ("{author|site}", "S"),
        ('{author|"nobody"}', "nobody"),
        ("[by {author}]", ""),
        ("[{site}[, {author}]]!", "S!"),
        ("a\\nb \\[{site}\\] \\{x\\} \\\\", "a\nb [S] {x} \\"),
        ("({author}) {site}", "S"),
        ("{site}, {author}, {site}", "S, S"),
        ("{quote}. {site}", "Who? S"),
    ],
)
def test_a_template_is_filled(template: str, filled: str) -> None:
    assert fill(template, {"site": "S", "quote": "Who?"}) == filled


@pytest.mark.parametrize("template", ["{nothing}", "[a", "a]", "{a", "}", "\\"])
def test_a_template_that_is_not_well_formed_is_refused_in_a_sentence(template: str) -> None:
    with pytest.raises(TemplateError, match=r"\.$"):
        fill(template, {})
    assert problem_of("mine", template)


@given(st.text(max_size=40).filter(lambda text: not set(text) & {"\ue000", "\ue001"}))
def test_a_value_is_never_changed(value: str) -> None:
    filled = fill("({site}) [{quote}]: {site}", {"site": "S, , ;", "quote": value})
    assert value in filled
    assert filled.startswith("(S, , ;)")


def test_markup_is_written_for_the_templates_own_signs() -> None:
    assert fill("<{site}>", {"site": "<b>S</b>"}, literal=escape) == "&lt;<b>S</b>&gt;"


def test_own_styles_are_kept_and_read_again() -> None:
    styles = {"My style": "{site} = {author}\n{quote}", "Ünï-2": "[{quote}]"}
    assert own_styles(kept_styles(styles)) == {
        "My style": "{site} = {author}\\n{quote}",
        "Ünï-2": "[{quote}]",
    }
    assert own_styles("no template\n= x\n  \nname =\n") == {}


@pytest.mark.parametrize(
    ("name", "template", "told"),
    [
        ("mine", "{quote}", ""),
        ("", "{quote}", "A style's name"),
        ("a=b", "{quote}", "A style's name"),
        ("bibtex", "{quote}", "there already"),
        ("mine", " ", "empty"),
    ],
)
def test_a_style_is_looked_at_before_it_is_kept(name: str, template: str, told: str) -> None:
    problem = problem_of(name, template)
    assert told in problem
    assert bool(problem) is bool(told)


def test_every_shipped_style_is_well_formed_and_every_field_has_a_value_or_none() -> None:
    for template in SHIPPED.values():
        fill(template, dict.fromkeys(FIELDS, "x"))
    assert set(values_of(article(DISPATCH), paragraph=1)) >= {"agency", "date", "file", "sha256", "link"}
