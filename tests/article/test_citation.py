import json
from dataclasses import replace

import pytest

from viewer.article.citation import cite, quotation
from viewer.article.model import (
    Article,
    Block,
    BlockKind,
    Candidate,
    Evidence,
    EvidenceKind,
    Field,
    Source,
    Span,
)

HERE = Evidence(EvidenceKind.TEXT)
DISPATCH = {
    "title": "Moves to Tighten the Alliance under Fire",
    "agency": "Northern Central News Agency",
    "via": "Northern News Service (NNS)",
    "place": "Portsmouth",
    "date": "XXXX-03-14",
    "section": "World",
    "site": "Example.org",
}


def article(values: dict[str, str], candidates: dict[str, list[str]] | None = None) -> Article:
    named = candidates or {}
    metadata = {
        name: Field(value, value, HERE, tuple(Candidate(each, "", HERE) for each in named.get(name, [])))
        for name, value in values.items()
    }
    texts = ["First words.", "Second words."]
    blocks = (
        Block(BlockKind.PARAGRAPH, Span(0, 12), texts[0], number=1),
        Block(BlockKind.PARAGRAPH, Span(13, 26), texts[1], number=2),
    )
    source = Source("a.txt", "0123456789abcdef", "text/plain", "UTF-8", 26)
    return Article("\n".join(texts), blocks, metadata, (), source)


def csl(of: Article, **options) -> dict:
    (item,) = json.loads(cite(of, form="csl-json", **options))
    return item


def ris(of: Article, **options) -> dict[str, str]:
    return dict(line.split("  - ") for line in cite(of, form="ris", **options).split("\n"))


def test_a_dispatch_is_cited_in_words():
    assert cite(article(DISPATCH), paragraph=2) == (
        "“Moves to Tighten the Alliance under Fire”. Northern Central News Agency via Northern News Service "
        "(NNS). Portsmouth, 14 March, year not stated. Example.org. ¶2."
    )


def test_words_leave_out_what_the_document_does_not_state():
    assert cite(article({"title": "Is it?", "site": "Example.org"})) == "“Is it?”. Example.org."
    assert cite(article({})) == ""
    assert cite(article({"via": "Wire"})) == "Wire."


def test_words_name_author_address_and_the_day_of_access():
    of = article({"author": "A. B.", "url": "https://example.org/a", "date": "2020-10-03"})
    assert (
        cite(of, accessed="2026-01-02")
        == "A. B. 3 October 2020. <https://example.org/a>. Accessed 2 January 2026."
    )
    assert cite(of, accessed="lately").endswith("Accessed lately.")


def test_a_date_without_a_year_gets_none_in_any_form():
    of = article(DISPATCH, {"date": ["1994", "2005"]})
    for form in ("text", "bibtex", "ris", "csl-json"):
        said = cite(of, form=form)
        assert "14 March, year not stated" in said
        assert "1994" not in said
        assert "2005" not in said
    assert "year =" not in cite(of, form="bibtex")
    assert "month =" not in cite(of, form="bibtex")
    assert not {"PY", "DA", "Y1"} & set(ris(of))
    assert csl(of)["issued"] == {"literal": "14 March, year not stated"}


@pytest.mark.parametrize(
    ("date", "parts", "slashes", "month"),
    [
        ("2020-10-03", [2020, 10, 3], "2020/10/03/", "oct"),
        ("2020-10", [2020, 10], "2020/10//", "oct"),
        ("2020-10-XX", [2020, 10], "2020/10//", "oct"),
        ("2020", [2020], "2020///", None),
        ("2020-XX-03", [2020], "2020///", None),
        ("2020-10-03T12:30:00Z", [2020, 10, 3], "2020/10/03/", "oct"),
    ],
)
def test_a_date_with_a_year_is_told_as_far_as_it_goes(date, parts, slashes, month):
    of = article({"date": date})
    assert csl(of)["issued"] == {"date-parts": [parts]}
    assert ris(of)["DA"] == slashes
    assert ris(of)["PY"] == "2020"
    bibtex = cite(of, form="bibtex")
    assert "year = {2020}" in bibtex
    assert (f"month = {month}" in bibtex) if month else ("month" not in bibtex)


def test_an_uncertain_date_says_so_and_an_interval_stays_words():
    assert csl(article({"date": "2020-10~"}))["issued"] == {"date-parts": [[2020, 10]], "circa": True}
    assert csl(article({"date": "2019/2020"}))["issued"] == {"literal": "2019/2020"}
    assert "note = {2019/2020}" in cite(article({"date": "2019/2020"}), form="bibtex")
    assert "issued" not in csl(article({"date": "XXXX"}))


def test_bibtex_holds_every_stated_part():
    of = article(
        {**DISPATCH, "date": "2020-10-03", "url": "https://example.org/a_b?c=1&d=%7B", "language": "en"}
    )
    assert cite(of, form="bibtex", paragraph=1, accessed="2026-01-02").split("\n") == [
        "@misc{northern-central-news-agency-2020-moves-to-tighten-the-012345,",
        "  author = {{Northern Central News Agency}},",
        "  title = {{Moves to Tighten the Alliance under Fire}},",
        "  howpublished = {Example.org},",
        "  address = {Portsmouth},",
        "  year = {2020},",
        "  day = {3},",
        "  url = {https://example.org/a_b?c=1&d=%7B},",
        "  urldate = {2026-01-02},",
        "  language = {en},",
        "  note = {via Northern News Service (NNS); ¶1},",
        "  month = oct",
        "}",
    ]


def test_bibtex_signs_are_escaped_and_braces_stay_paired():
    of = article({"title": "50% of {A & B} \\ #1_x $5 ~^ }", "url": "https://example.org/{x} \\"})
    said = cite(of, form="bibtex")
    assert r"50\% of \textbraceleft{}A \& B\textbraceright{} \textbackslash{} \#1\_x \$5" in said
    assert r"\textasciitilde{}\textasciicircum{} \textbraceright{}" in said
    assert "url = {https://example.org/%7Bx%7D%20%5C}" in said
    assert said.count("{") == said.count("}")


def test_a_value_never_breaks_out_of_its_line():
    of = article({"title": "One\r\nER  - \nTY  - BOOK\x1b[2J\u2028end", "agency": "A\nB"})
    lines = cite(of, form="ris").split("\n")
    assert [line[:2] for line in lines] == ["TY", "AU", "TI", "ER"]
    assert lines[2] == "TI  - One ER - TY - BOOK [2J end"
    assert "\x1b" not in cite(of)


def test_ris_holds_every_stated_part():
    of = article(
        {
            **DISPATCH,
            "author": "Kim Min 김민",
            "publisher": "P",
            "url": "https://example.org",
            "language": "ko",
        }
    )
    assert ris(of, paragraph=2, accessed="2026-01-02") == {
        "TY": "NEWS",
        "AU": "Kim Min 김민",
        "A2": "Northern Central News Agency",
        "TI": "Moves to Tighten the Alliance under Fire",
        "T2": "Example.org",
        "PB": "P",
        "CY": "Portsmouth",
        "SE": "World",
        "UR": "https://example.org",
        "Y2": "2026/01/02",
        "LA": "ko",
        "N1": "via Northern News Service (NNS); 14 March, year not stated; ¶2",
        "ER": "",
    }


def test_csl_json_holds_every_stated_part_and_no_guess_at_names():
    of = article({**DISPATCH, "author": "Kim Min 𝒳", "url": "https://example.org", "language": "en"})
    assert csl(of, paragraph=2, accessed="2026-01-02") == {
        "id": "northern-central-news-agency-moves-to-tighten-the-012345",
        "type": "article-newspaper",
        "title": "Moves to Tighten the Alliance under Fire",
        "author": [{"literal": "Kim Min 𝒳"}],
        "container-title": "Example.org",
        "publisher": "Northern Central News Agency",
        "publisher-place": "Portsmouth",
        "issued": {"literal": "14 March, year not stated"},
        "section": "World",
        "source": "Northern News Service (NNS)",
        "URL": "https://example.org",
        "accessed": {"date-parts": [[2026, 1, 2]]},
        "language": "en",
        "note": "¶2",
    }


@pytest.mark.parametrize(
    ("values", "kinds"),
    [
        ({"agency": "A"}, ("NEWS", "article-newspaper")),
        ({"site": "Example.org"}, ("ELEC", "webpage")),
        ({"title": "T"}, ("GEN", "document")),
    ],
)
def test_the_kind_of_document_follows_from_what_it_states(values, kinds):
    assert (ris(article(values))["TY"], csl(article(values))["type"]) == kinds


def test_a_title_in_another_script_still_gives_a_key():
    assert csl(article({"title": "조선중앙통신"}))["id"] == "012345"


def test_copied_words_carry_their_place():
    of = article(DISPATCH, {"agency": ["NCNA"]})
    assert quotation(of, "First words", 1) == '"First words" (NCNA, Portsmouth, 14 March, ¶1)'


def test_an_acronym_counts_only_where_it_stands_for_the_agency():
    assert (
        quotation(article({"agency": "Big News Agency"}, {"agency": ["XPA", "BNA"]}), "x", None)
        == '"x" (BNA)'
    )
    assert (
        quotation(article({"agency": "Big News Agency"}, {"agency": ["XPA"]}), "x", None)
        == '"x" (Big News Agency)'
    )
    assert quotation(article({"agency": "Big News Agency (BNA)"}), "x", None) == '"x" (BNA)'


def test_copied_words_leave_out_what_is_absent_and_name_the_next_best_speaker():
    assert quotation(article({}), "x", None) == '"x"'
    assert quotation(article({}), "x", 2) == '"x" (¶2)'
    assert quotation(article({"author": "A. B.", "site": "S"}), "x", 2) == '"x" (A. B., ¶2)'
    assert (
        quotation(article({"site": "S", "title": "T", "date": "2020-10"}), "x", 2)
        == '"x" (S, October 2020, ¶2)'
    )
    assert quotation(article({"title": "T"}), "x", 2) == '"x" (T, ¶2)'
    assert quotation(article({"date": "2019/2020"}), "x", 2) == '"x" (¶2)'


def test_a_paragraph_or_form_that_is_not_there_is_refused():
    with pytest.raises(ValueError, match="no paragraph 3; the article has 2"):
        cite(article({}), paragraph=3)
    with pytest.raises(ValueError, match="no paragraph 0"):
        cite(article({}), paragraph=0)
    with pytest.raises(ValueError, match="no citation form 'mla'"):
        cite(article({}), form="mla")


# --- pages --------------------------------------------------------------------------------------------


def paged(*labels: str) -> Article:
    made = article(DISPATCH)
    return replace(
        made, blocks=tuple(replace(each, page=page) for each, page in zip(made.blocks, labels, strict=True))
    )


def test_the_page_stands_beside_the_paragraph():
    assert cite(paged("6", "7"), paragraph=2).endswith("Example.org. ¶2, p. 7.")
    assert quotation(paged("6", "iv"), "Second", 2) == (
        '"Second" (Northern Central News Agency, Portsmouth, 14 March, ¶2, p. iv)'
    )


def test_the_page_has_its_own_field_in_every_form():
    assert "  pages = {7}" in cite(paged("6", "7"), paragraph=2, form="bibtex")
    assert ris(paged("6", "7"), paragraph=2)["SP"] == "7"
    assert csl(paged("6", "7"), paragraph=2)["page"] == "7"


def test_a_whole_article_or_one_without_pages_names_none():
    for form in ("text", "bibtex", "ris", "csl-json"):
        assert cite(paged("6", "7"), form=form) == cite(article(DISPATCH), form=form)
        assert cite(paged("6", ""), paragraph=2, form=form) == cite(article(DISPATCH), paragraph=2, form=form)


def test_a_page_label_is_escaped_like_all_else():
    assert "pages = {A\\_1}" in cite(paged("6", "A_1"), paragraph=2, form="bibtex")
