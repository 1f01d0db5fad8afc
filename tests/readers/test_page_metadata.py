"""What pages claim in code and show in lines: which claim is taken, and what becomes of the others."""

import json
from pathlib import Path

import pytest

from viewer.article.model import Article, EvidenceKind
from viewer.readers import read_article
from viewer.readers.markup.dates import _MONTHS as MONTHS
from viewer.readers.markup.dates import day_in_address, day_of, written_day

WORDS = "The keeper wrote it down in green ink, because the black had frozen, and sent the book by cart."
BODY = "".join(f"<p>{WORDS} Part {number}.</p>" for number in range(4))


def page(folder: Path, head: str = "", body: str = "", after: str = "") -> Article:
    path = folder / "page.html"
    path.write_text(
        f"<!DOCTYPE html><html><head>{head}</head><body>{body}{BODY}{after}</body></html>", "utf-8"
    )
    return read_article(path, with_language=False, latest_year=2024)


def linked(members: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(members)}</script>'


def value(article: Article, name: str) -> str | None:
    return article.metadata[name].value if name in article.metadata else None


def rejected(article: Article, name: str) -> list[tuple[str, str]]:
    return [(each.value, each.reason) for each in article.metadata[name].candidates]


def test_linked_data_in_a_graph_is_followed_by_its_names(tmp_path):
    graph = [
        {"@type": "WebPage", "name": "Ink | Gazette", "datePublished": "2020-01-01"},
        {"@type": ["NewsArticle", "Thing"], "headline": "Ink &amp; Ice", "author": {"@id": "#m"}},
        {"@id": "#m", "@type": "Person", "name": "Mara Ellison"},
        {
            "@type": "BreadcrumbList",
            "itemListElement": [{"name": "Home"}, {"item": {"name": "Local"}}, {"name": "Ink & Ice"}],
        },
        {"@type": "WebSite", "name": "The Gazette"},
    ]
    article = page(tmp_path, linked({"@graph": graph}))
    found = {name: value(article, name) for name in ("title", "author", "date", "section", "site")}
    assert found == {
        "title": "Ink & Ice",
        "author": "Mara Ellison",
        "date": "2020-01-01",
        "section": "Local",
        "site": "The Gazette",
    }
    assert article.metadata["author"].evidence.kind is EvidenceKind.MARKUP


@pytest.mark.parametrize(
    "text",
    [
        '<!-- {"@type": "Article", "headline": "Ink froze"} -->',
        '//<![CDATA[\n{"@type": "Article", "headline": "Ink froze"}\n//]]>',
        '{"@type": "Article", "headline": "Ink\nfroze",}',
    ],
)
def test_linked_data_is_read_as_pages_really_write_it(tmp_path, text):
    assert (
        value(page(tmp_path, f'<script type="application/ld+json">{text}</script>'), "title") == "Ink froze"
    )


@pytest.mark.parametrize(
    "text", ["{", "[" * 5000, '"words"', "null", '{"@type": 3, "author": {"name": [7]}}']
)
def test_damaged_linked_data_says_nothing(tmp_path, text):
    assert set(page(tmp_path, f'<script type="application/ld+json">{text}</script>').metadata) == {"encoding"}


def test_the_visible_heading_is_the_title_the_code_agrees_with(tmp_path):
    head = "<title>Ink froze at the weir - The Gazette</title>"
    article = page(tmp_path, head, "<h1>The Gazette</h1><h2>Ink froze at the weir</h2>")
    assert (article.title, article.metadata["title"].evidence.line) == ("Ink froze at the weir", 1)
    assert article.blocks[0].text == "Ink froze at the weir"
    assert article.blocks[0].level == 1


def test_a_title_that_differs_in_the_code_is_a_candidate(tmp_path):
    head = (
        "<title>Keeper's ink is green</title><meta property='og:title' content='Ink froze at the weir again'>"
    )
    article = page(tmp_path, head, "<h1>Ink froze at the weir again</h1>")
    assert rejected(article, "title") == [("Keeper's ink is green", "the page's code has it so")]


@pytest.mark.parametrize(
    "title", ["Ink froze | The Gazette", "Ink froze - the gazette", "The Gazette: Ink froze"]
)
def test_the_sites_name_is_cut_from_a_title_that_is_not_shown(tmp_path, title):
    head = f"<title>{title}</title><meta property='og:site_name' content='The Gazette'>"
    assert value(page(tmp_path, head), "title") == ("Ink froze" if "Gazette:" not in title else title)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("<p>By Mara Ellison</p>", "Mara Ellison"),
        ("<p>By Mara Ellison and Tom van der Hagen, 4 June 2021</p>", "Mara Ellison and Tom van der Hagen"),
        ("<div class=byline>Mara Ellison | Staff writer</div>", "Mara Ellison"),
        (
            "<div class=entry-meta>Posted on Monday <span class=author>AuthorMara Ellison</span></div>",
            "Mara Ellison",
        ),
        ("<p><a href=/author/oz>oz</a> on 4 June 2021</p>", "oz"),
        ("<p>Von Grete Müller-Weiß</p>", "Grete Müller-Weiß"),
        ("<p class=author>小暮ひさのり</p>", "小暮ひさのり"),
        ("<p>By the light of the moon they wrote</p>", None),
        ("<p class=byline>Last updated: 4 June 2021</p>", None),
        ("<ul><li><a href=/x>Written by Green Ink: a story</a></li></ul>", None),
    ],
)
def test_a_byline_under_the_title_names_the_author(tmp_path, line, author):
    head = "<title>Ink froze at the weir</title>"
    assert value(page(tmp_path, head, f"<h1>Ink froze at the weir</h1>{line}"), "author") == author


@pytest.mark.parametrize(
    ("meta", "reason"),
    [
        ("The Gazette", "the publisher's name"),
        ("weir-gazette", "the publisher's name"),
        ("https://social.example/gazette", "no name of a person"),
        ("admin", "no name of a person"),
    ],
)
def test_a_name_that_is_no_persons_stays_a_rejected_candidate(tmp_path, meta, reason):
    head = (
        f"<meta name=author content='{meta}'><meta name=byl content='Mara Ellison'>"
        "<meta property='og:site_name' content='The Gazette'><link rel=canonical href='https://www.weir-gazette.example/a'>"
    )
    article = page(tmp_path, head)
    assert value(article, "author") == "Mara Ellison"
    assert (meta, reason) in rejected(article, "author")


def test_an_agency_is_the_agency_and_not_the_author(tmp_path):
    article = page(tmp_path, "<meta name=author content='Reuters'>")
    assert (value(article, "agency"), value(article, "author")) == ("Reuters", None)


def test_the_day_of_a_change_and_of_a_comment_are_not_the_articles(tmp_path):
    head = "<title>Ink froze at the weir</title><meta property='article:modified_time' content='2021-07-01'>"
    body = "<h1>Ink froze at the weir</h1><time datetime='2021-06-04T10:00'>Friday</time>"
    comments = "<div class=comments><p>I saw it too.</p><time datetime='2021-06-09'>9 June</time></div>"
    article = page(tmp_path, head, body, comments)
    assert value(article, "date") == "2021-06-04"
    assert rejected(article, "date") == [("2021-07-01", "the day of the last change")]
    assert "date" not in page(tmp_path, after=comments).metadata


@pytest.mark.parametrize(
    "mark",
    [
        "<meta itemprop=datePublished content=2021-06-04>",
        "<span property='dc:date dc:created' content='2021-06-04T18:44:31+02:00'></span>",
        "<link rel=canonical href='https://a.example/2021/06/04/ink'>",
        "<link rel=canonical href='https://a.example/20210604-ink'>",
        "<link rel=canonical href='https://a.example/2021/jun/04/ink'>",
    ],
)
def test_the_day_is_read_wherever_the_code_states_it(tmp_path, mark):
    assert value(page(tmp_path, mark), "date") == "2021-06-04"


def test_places_that_disagree_about_the_day_are_shown(tmp_path):
    head = (
        linked({"@type": "Article", "datePublished": "2021-06-04"}) + "<meta name=pubdate content=2021-06-05>"
    )
    assert rejected(page(tmp_path, head), "date") == [("2021-06-05", "another place of the page states it")]


def test_an_address_with_a_month_alone_gives_the_month(tmp_path):
    field = page(tmp_path, "<link rel=canonical href='https://a.example/2021/06/ink.html'>").metadata["date"]
    assert (field.value, field.display) == ("2021-06", "June 2021")


@pytest.mark.parametrize(
    ("stated", "language"),
    [("en_US", "en-US"), ("zh-hant-tw", "zh-Hant-TW"), ("deutsch", None), ("KO", "ko")],
)
def test_a_language_is_written_as_bcp_47(tmp_path, stated, language):
    assert (
        value(page(tmp_path, f"<meta http-equiv=content-language content={stated}>"), "language") == language
    )


def test_the_footer_names_site_and_publisher(tmp_path):
    article = page(
        tmp_path, after="<footer>Copyright 2021 Weir Publishing Ltd. All rights reserved.</footer>"
    )
    assert article.metadata["publisher"].evidence.kind is EvidenceKind.FURNITURE
    assert "Weir Publishing" in article.metadata["publisher"].value


def test_a_byline_names_an_agency_through_a_service(tmp_path):
    line = "<h3>Korean Central News Agency of DPRK via Korea News Service (KNS)</h3>"
    article = page(tmp_path, "<title>Ink froze at the weir</title>", f"<h1>Ink froze at the weir</h1>{line}")
    assert value(article, "via") == "Korea News Service (KNS)"
    assert article.blocks[1].kind == "byline"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20210604", "2021-06-04"),
        ("2021-06-04T23:30:00-05:00", "2021-06-04"),
        ("2021-06", "2021-06"),
        ("2021-13-04", None),
        ("Fri, 04 Jun 2021 10:00:00 GMT", "2021-06-04"),
        ("1622790000", None),
        ("", None),
    ],
)
def test_a_day_is_read_off_a_value(text, day):
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Published 4.6.2021", "2021-06-04"),
        ("2021년 6월 4일", "2021-06-04"),
        ("4 de junio de 2021", "2021-06-04"),
        ("4 июня 2021 г.", "2021-06-04"),
        ("25/06/2021", "2021-06-25"),
        ("05/06/2021", None),
        ("4 Moon 2021", None),
    ],
)
def test_a_day_is_read_off_words(text, day):
    assert written_day(text) == day


def test_every_language_has_twelve_months():
    assert len(MONTHS.split()) % 12 == 0


@pytest.mark.parametrize(
    "address", ["https://a.example/2021/ink", "https://a.example/2021/99/99/ink", "/20211399/"]
)
def test_an_address_without_a_day_gives_none(address):
    assert day_in_address(address) is None


def test_a_person_who_publishes_alone_is_the_author(tmp_path):
    both = {"@type": ["Person", "Organization"], "name": "Mara Ellison"}
    head = linked({"@type": "Article", "headline": "Ink", "publisher": both})
    byline = "<h1>Ink</h1><p class=byline>By Mara Ellison</p>"
    assert value(page(tmp_path, head, byline), "author") == "Mara Ellison"
    company = {"@type": "Organization", "name": "Mara Ellison"}
    head = linked({"@type": "Article", "headline": "Ink", "publisher": company})
    assert value(page(tmp_path, head, byline), "author") is None


def test_the_sites_name_written_as_one_word_is_no_author(tmp_path):
    head = "<meta property=og:site_name content='GAZETTE.IO'><meta name=author content='Gazetteio'>"
    assert value(page(tmp_path, head), "author") is None


@pytest.mark.parametrize("login", ["mara_ellison", "ME", "mellison7"])
def test_a_name_to_sign_in_with_gives_way_to_the_one_shown(tmp_path, login):
    head = f"<meta name=author content='{login}'>"
    byline = "<h1>Ink and ice at the weir</h1><p class=byline>By Mara Ellison</p>"
    article = page(tmp_path, head, byline)
    assert value(article, "author") == "Mara Ellison"
    assert (login, "stated elsewhere in the page") in rejected(article, "author")
    assert value(page(tmp_path, head), "author") == login


@pytest.mark.parametrize("heading", ["Mara Ellison", "About Mara Ellison", "Über Mara Ellison"])
def test_a_box_below_the_text_names_the_author(tmp_path, heading):
    box = f"<div class=author-bio><h3>{heading}</h3><p>She keeps the weir, and writes about it.</p></div>"
    tags = (
        "<ul class=tags>"
        + "".join(f"<li><a href=/{tag}>{tag}</a>" for tag in ("ink", "ice", "weir"))
        + "</ul>"
    )
    near = page(tmp_path, body="<h1>Ink and ice at the weir</h1>", after=box)
    assert value(near, "author") == "Mara Ellison"
    article = page(tmp_path, body="<h1>Ink and ice at the weir</h1>", after=BODY * 4 + tags + box)
    assert value(article, "author") == "Mara Ellison"
    assert article.metadata["author"].evidence.detail == "the box about the author"
    other = page(tmp_path, body="<h1>Ink and ice at the weir</h1>", after=box.replace("author-bio", "teaser"))
    assert value(other, "author") is None


@pytest.mark.parametrize("line", ["Ein Beitrag von Mara Ellison", "Guest post by Mara Ellison"])
def test_a_line_that_says_whose_text_it_is_names_the_author(tmp_path, line):
    assert value(page(tmp_path, body=f"<h1>Ink and ice</h1><p>{line}</p>"), "author") == "Mara Ellison"


def test_all_names_marked_as_the_authors_count_once_and_no_others(tmp_path):
    names = "<span itemprop=name>Mara Ellison</span> <span itemprop=name>Tom Hagen</span>"
    again = "<a itemprop=name>Mara Ellison</a>"
    employer = "<i itemprop=worksFor itemscope><b itemprop=name>Weir Works</b></i>"
    marked = f"<div itemprop=author itemscope>{names}{again}{employer}</div>"
    assert value(page(tmp_path, body=f"<h1>Ink and ice</h1>{marked}"), "author") == "Mara Ellison, Tom Hagen"
    held = "<div itemprop=author><p itemscope><b itemprop=name>Mara Ellison</b> keeper</p></div>"
    assert value(page(tmp_path, body=f"<h1>Ink and ice</h1>{held}"), "author") == "Mara Ellison"


def test_a_person_who_is_called_as_the_host_is_the_author_but_not_as_the_site(tmp_path):
    person = linked({"@type": "Article", "author": {"@type": "Person", "name": "Mara Ellison"}})
    person += "<link rel=canonical href=https://mara-ellison.example/ink>"
    assert value(page(tmp_path, person), "author") == "Mara Ellison"
    assert value(page(tmp_path, person.replace("Mara Ellison", "MaraEllison")), "author") is None
    site = "<meta property=og:site_name content='Mara Ellison'>"
    assert value(page(tmp_path, person + site), "author") is None


def test_a_byline_in_an_element_that_was_promoted_counts(tmp_path):
    body = f"<h1>Ink and ice</h1><div class='node node-promoted'><p>By Mara Ellison</p>{BODY}</div>"
    assert value(page(tmp_path, body=body), "author") == "Mara Ellison"


def test_an_editor_is_not_the_author(tmp_path):
    lines = "<p class=byline>Written by Mara Ellison</p><p class=byline>Edited by Jan Kowal</p>"
    assert value(page(tmp_path, body=f"<h1>Ink and ice</h1>{lines}"), "author") == "Mara Ellison"


@pytest.mark.parametrize(
    ("script", "day"),
    [
        ('var post = {"published_at":"2019-03-02T06:22:28+01:00"};', "2019-03-02"),
        (r'x("{\"datePublished\": \"2019-03-02\"}")', "2019-03-02"),
        ('a = {"published_at":"2019-03-02"}; b = {"published_at":"2019-03-03"};', None),
        ('a = {"updated_at":"2019-03-02"};', None),
    ],
)
def test_a_day_of_publication_in_a_script_counts_where_it_is_the_only_one(tmp_path, script, day):
    assert value(page(tmp_path, f"<script>{script}</script>"), "date") == day


def test_a_day_that_the_page_states_goes_before_one_in_a_script(tmp_path):
    head = "<meta property=article:published_time content=2020-01-01>"
    script = '<script>a = {"published_at":"2019-03-02"}</script>'
    assert value(page(tmp_path, head + script), "date") == "2020-01-01"


def test_meta_elements_may_state_their_content_as_a_value(tmp_path):
    assert value(page(tmp_path, "<meta name=author value='Mara Ellison'>"), "author") == "Mara Ellison"


def test_a_title_all_the_code_agrees_on_ends_where_the_heading_goes_on(tmp_path):
    code = linked({"@type": "Article", "headline": "Ink and ice at the weir"})
    code += "<meta property=og:title content='Ink and ice at the weir'><title>Ink and ice at the weir</title>"
    heading = "<h1>Ink and ice at the weir <small>A winter's tale</small></h1>"
    article = page(tmp_path, code, heading)
    assert value(article, "title") == "Ink and ice at the weir"
    assert article.blocks[0].text == "Ink and ice at the weir A winter's tale"
    less = page(tmp_path, "<title>Ink and ice at the weir</title>", heading)
    assert value(less, "title") == "Ink and ice at the weir A winter's tale"


def test_a_wide_colon_parts_the_sites_name_from_the_title(tmp_path):
    article = page(
        tmp_path, "<title>水門の氷とインクについて：堰新聞</title>", "<h1>水門の氷とインクについて</h1>"
    )
    assert value(article, "title") == "水門の氷とインクについて"


def test_the_days_of_works_cited_below_the_text_are_not_the_articles(tmp_path):
    works = "<ol><li>The Gazette, 4 May 2014, page 1<li>The Gazette, 19 May 2014, page 3</ol>"
    heading = "<h1>Ink and ice at the weir</h1>"
    assert value(page(tmp_path, body=heading + BODY * 4, after=works), "date") is None
    line = "<p>Published on 4 May 2014</p>"
    assert value(page(tmp_path, body=heading + BODY * 4, after=line), "date") == "2014-05-04"


@pytest.mark.parametrize("name", ["DC.title", "dcterms.title", "citation_title"])
def test_a_catalogues_wording_of_the_title_goes_before_the_heading(tmp_path, name):
    head = f"<meta name={name} content='How ink froze at the old weir'><title>The Gazette</title>"
    article = page(tmp_path, head, "<h1>Ink froze at the weir: all of it</h1>")
    assert value(article, "title") == "How ink froze at the old weir"
    assert ("Ink froze at the weir: all of it", "the page shows this heading") in rejected(article, "title")
    assert article.blocks[0].text == "Ink froze at the weir: all of it"


@pytest.mark.parametrize("stated", ["The Gazette", "Ink froze at the weir - The Gazette", "Ink froze at the"])
def test_a_catalogue_that_names_the_site_or_says_more_or_less_leaves_the_heading(tmp_path, stated):
    head = f"<meta name=dc.title content='{stated}'><title>Ink froze</title>"
    head += "<meta name=application-name content='The Gazette'>"
    assert value(page(tmp_path, head, "<h1>Ink froze at the weir</h1>"), "title") == "Ink froze at the weir"


def test_the_headline_that_the_title_element_repeats_goes_before_the_heading(tmp_path):
    headline = linked({"@type": "NewsArticle", "headline": "How ink froze at the old weir"})
    shared = "<meta property=og:title content='Ink froze at the weir'>"
    heading = "<h1>Ink froze at the weir</h1>"
    both = page(
        tmp_path, f"{headline}{shared}<title>How ink froze at the old weir - Gazette</title>", heading
    )
    assert value(both, "title") == "How ink froze at the old weir"
    alone = page(tmp_path, f"{headline}{shared}<title>The Gazette</title>", heading)
    assert value(alone, "title") == "Ink froze at the weir"


def test_a_headline_with_its_kicker_leaves_the_heading(tmp_path):
    headline = linked({"@type": "NewsArticle", "headline": "Frost news: Ink froze at the weir"})
    article = page(
        tmp_path,
        f"{headline}<title>Frost news: Ink froze at the weir</title>",
        "<h1>Ink froze at the weir</h1>",
    )
    assert value(article, "title") == "Ink froze at the weir"


def test_a_lone_title_element_goes_before_a_heading_in_other_words(tmp_path):
    head = "<title>How ink froze at the old weir</title>"
    assert value(page(tmp_path, head, "<h1>The weir: how ink froze</h1>"), "title") == (
        "How ink froze at the old weir"
    )


@pytest.mark.parametrize(
    "element",
    ["The Gazette, daily since 1871", "How ink froze", "How ink froze at the old weir by Mara Ellison"],
)
def test_a_lone_title_element_that_says_more_or_less_or_other_things_leaves_the_heading(tmp_path, element):
    article = page(tmp_path, f"<title>{element}</title>", "<h1>How ink froze at the old weir</h1>")
    assert value(article, "title") == "How ink froze at the old weir"


def test_a_lone_title_element_stays_whole_where_the_heading_is_the_lesser_part(tmp_path):
    lesser = page(tmp_path, "<title>Ink - The Gazette of the Weir</title>", "<h1>Ink</h1>")
    assert value(lesser, "title") == "Ink - The Gazette of the Weir"
    greater = page(
        tmp_path, "<title>Ink froze at the weir - The Gazette</title>", "<h1>Ink froze at the weir</h1>"
    )
    assert value(greater, "title") == "Ink froze at the weir"
    shared = "<meta property=og:title content='Ink - The Gazette of the Weir'>"
    assert value(page(tmp_path, shared, "<h1>Ink</h1>"), "title") == "Ink"


def test_a_short_heading_is_the_title_where_the_rest_is_the_stated_site(tmp_path):
    head = "<title>Ink - The Gazette of the Weir</title><meta name=application-name content='{0}'>"
    named = page(tmp_path, head.format("The Gazette of the Weir"), "<h1>Ink</h1>")
    assert value(named, "title") == "Ink"
    section = head.format("The Gazette of the Weir").replace("Ink - ", "Ink - Frost and ice - ")
    assert value(page(tmp_path, section, "<h1>Ink</h1>"), "title") == "Ink - Frost and ice"


@pytest.mark.parametrize(
    "stated",
    [
        "<meta itemprop=dateUpdate content='2021-07-01 10:47:36'>",
        "<meta itemprop=dateModified content='2021-07-01'>",
        "<meta property=article:modified_time content='2021-07-01T08:00:00Z'>",
        linked({"@type": "Article", "dateModified": "2021-07-01"}),
    ],
)
def test_the_day_of_the_last_change_counts_where_it_is_the_only_one(tmp_path, stated):
    found = page(tmp_path, stated).metadata["date"]
    assert found.value == "2021-07-01"
    assert found.evidence.detail.endswith("; the day of the last change, the only one stated")
    dated = page(tmp_path, stated, "<h1>Ink froze at the weir</h1><p>4 June 2021</p>")
    assert value(dated, "date") == "2021-06-04"


@pytest.mark.parametrize("stated", ["last-modified", "revised", "lastmod"])
def test_the_day_of_a_change_to_the_file_is_not_the_articles(tmp_path, stated):
    assert value(page(tmp_path, f"<meta name={stated} content='2021-07-01'>"), "date") is None


@pytest.mark.parametrize(
    ("fact", "day"),
    [("Born", None), ("Date of the frost", None), ("Date:", "1975-01-28"), ("Published on", "1975-01-28")],
)
def test_a_day_in_a_list_of_facts_is_the_articles_where_its_label_says_so(tmp_path, fact, day):
    facts = f"<h1>Mara Ellison, keeper</h1><dl><dt>{fact}<dd>28 January 1975</dl>"
    assert value(page(tmp_path, body=facts), "date") == day


@pytest.mark.parametrize(
    "shown",
    [
        "<p>The Gazette of the Weir</p>",
        "<p>Go to <a href=/>The Gazette of the Weir</a>, all of it</p>",
        "<p><img src=w.png alt='The Gazette of the Weir'></p>",
    ],
)
def test_a_short_heading_is_the_title_where_the_page_shows_the_rest_as_its_name(tmp_path, shown):
    head = "<title>Ink - The Gazette of the Weir</title>"
    assert value(page(tmp_path, head, "<h1>Ink</h1>", shown), "title") == "Ink"


@pytest.mark.parametrize(
    ("address", "title"), [("https://a.example/ink", "Green ink"), ("/frost", "Green ink | Ink today")]
)
def test_a_heading_that_leads_to_its_own_page_shows_the_title(tmp_path, address, title):
    head = "<title>Green ink | Ink today</title><link rel=canonical href=https://a.example/ink>"
    article = page(
        tmp_path, head, f"<p>Home</p><p>Ink today</p><p>Sea</p><h2><a href={address}>Green ink</a></h2>"
    )
    assert value(article, "title") == title


@pytest.mark.parametrize(
    ("facts", "day"),
    [
        ("<ul><li>28 January 1975<li>Weirside</ul>", None),
        ("<ul class=entry-meta><li>28 January 1975<li>Weirside</ul>", "1975-01-28"),
        ("<ul><li>Published on 28 January 1975<li>Weirside</ul>", "1975-01-28"),
        ("<ul><li>Born on 28 January 1975<li>Weirside</ul>", None),
    ],
)
def test_a_day_in_a_list_below_the_title_counts_where_it_is_called_so(tmp_path, facts, day):
    assert value(page(tmp_path, body=f"<h1>Mara Ellison, keeper</h1>{facts}"), "date") == day


@pytest.mark.parametrize("mark", ["class=site-title", "id=logo", "class=header_logo"])
def test_a_heading_that_is_the_sites_emblem_is_not_the_title(tmp_path, mark):
    emblem = f"<h1 {mark}>Ink at the weir</h1>"
    part = page(
        tmp_path,
        "<title>Frozen ink everywhere : Ink at the weir</title>",
        f"{emblem}<h2>Frozen ink everywhere</h2>",
    )
    assert value(part, "title") == "Frozen ink everywhere"
    shared = "<meta property=og:title content='A story of winter'>"
    alone = page(tmp_path, shared, f"{emblem}<h1>How ink froze at the old weir</h1>")
    assert value(alone, "title") == "How ink froze at the old weir"


def test_the_only_large_heading_of_a_script_without_spaces_is_the_title(tmp_path):
    shared = "<meta property=og:title content='冬の物語'>"
    assert (
        value(page(tmp_path, shared, "<h1>古い水門でインクが凍った</h1>"), "title")
        == "古い水門でインクが凍った"
    )


def test_a_catalogues_title_that_the_site_gives_every_page_leaves_the_heading(tmp_path):
    head = "<meta name=dc.title content='News of the day'><title>News of the day</title>"
    article = page(tmp_path, head, "<h1>How ink froze at the old weir</h1>")
    assert value(article, "title") == "How ink froze at the old weir"


def test_a_heading_shown_twice_is_one(tmp_path):
    shared = "<meta property=og:title content='A story of winter'>"
    twice = "<h1>How ink froze at the old weir</h1>" * 2
    assert value(page(tmp_path, shared, twice), "title") == "How ink froze at the old weir"
    two = "<h1>How ink froze at the old weir</h1><h1>How the ice came</h1>"
    assert value(page(tmp_path, shared, two), "title") == "A story of winter"
