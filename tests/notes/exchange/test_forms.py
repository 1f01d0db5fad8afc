"""What each form looks like to the programs it is for."""

import csv
import io
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from viewer.article.citation import cite
from viewer.article.model import Span
from viewer.notes.anchoring import anchor_all, placed
from viewer.notes.annotation import CONTEXT, Motivation, Note
from viewer.notes.exchange import FORMATS, export, read_notes
from viewer.notes.notebook import Correction, CorrectionChange, Notebook, NoteChange

WHEN = "2026-02-02T00:00:00Z"
URI = re.compile(r'[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+')
SELECTORS = {"TextQuoteSelector", "TextPositionSelector", "FragmentSelector", "RangeSelector", "CssSelector"}


@pytest.fixture
def exported(written, article, notebook):
    def exported(name, notes=notebook):
        return json.loads(written(name, article, notes))

    return exported


def with_words(items, words):
    return next(item for item in items if words in json.dumps(item, ensure_ascii=False))


def test_the_table_of_formats_names_each_once_with_its_ending():
    assert [each.name for each in FORMATS] == ["annotation", "w3c", "hypothesis", "html", "markdown", "csv"]
    assert len({each.ending for each in FORMATS}) == len({each.label for each in FORMATS}) == len(FORMATS)
    assert all(each.ending.startswith(".") and "/" in each.media_type for each in FORMATS)
    assert [each.name for each in FORMATS if each.can_import] == [
        each.name for each in FORMATS if each.is_lossless
    ]


def test_an_unknown_format_is_refused_by_name(article, notebook):
    with pytest.raises(ValueError, match=r"no notes format 'docx'; there are annotation, w3c"):
        export("docx", article, notebook, {})


def test_the_same_notes_at_the_same_time_give_the_same_bytes(article, notebook, written):
    for each in FORMATS:
        assert written(each.name, article, notebook) == written(each.name, article, notebook)


def test_without_a_time_none_is_stated(article, notebook):
    for each in FORMATS:
        assert b'"generated"' not in export(each.name, article, notebook, {})
    assert "generated" in json.loads(export("annotation", article, notebook, {}, when=WHEN))


def test_neither_the_trash_nor_the_path_of_the_file_leaves_the_house(article, notebook, written):
    note = next(each for each in notebook.notes if each.text == "Where from?")
    without = notebook.apply(NoteChange(note, None), when=WHEN)
    for each in FORMATS:
        file = written(each.name, article, without)
        assert b"Where from?" not in file
        assert b"/captures" not in file


def test_a_file_without_a_title_is_called_by_its_name(make_article, written):
    article = make_article("Words.", title=None, path=r"C:\captures\plain.txt")
    assert json.loads(written("annotation", article, Notebook.for_article(article)))["title"] == "plain.txt"


def test_an_annotation_set_says_what_it_is_on(article, notebook, exported):
    change = CorrectionChange("place", None, Correction("Busan", "", WHEN))
    top = exported("annotation", notebook.apply(change, when=WHEN))
    assert list(top)[:4] == ["@context", "id", "type", "title"]
    assert (top["@context"], top["type"], top["generated"]) == (CONTEXT, "AnnotationSet", WHEN)
    assert set(top["generator"]) == {"id", "type", "name"}
    assert top["about"]["dc:identifier"] == [f"urn:sha256:{article.source.sha256}", "harbour.txt"]
    assert top["about"]["pilcrow:textHash"] == notebook.text_hash
    assert top["about"]["pilcrow:corrections"]["place"]["value"] == "Busan"


def test_the_publication_is_described_in_dublin_core(article, notebook, written):
    stated = article.metadata["title"]
    facts = {"author": "A. Park", "publisher": "Harbour Press", "date": "2020-10-03"}
    described = article.with_metadata({k: replace(stated, value=v, display=v) for k, v in facts.items()})
    about = json.loads(written("annotation", described, notebook))["about"]
    assert (about["dc:creator"], about["dc:publisher"], about["dc:date"]) == (
        ["A. Park"],
        ["Harbour Press"],
        "2020",
    )
    undated = article.with_metadata({"date": replace(stated, value="XXXX-03-14")})
    assert "dc:date" not in json.loads(written("annotation", undated, notebook))["about"]


def test_readium_gets_one_body_with_tags_and_the_first_of_them_as_tag(exported):
    body = with_words(exported("annotation")["items"], "Where from?")["body"]
    assert body["tags"] == ["silt", "two words"]
    assert body["tag"] == "silt"
    assert (body["type"], body["color"], body["highlight"]) == ("TextualBody", "yellow", "solid")


def test_readium_gets_what_thorium_demands_of_every_annotation(article, exported, add, notebook):
    # Thorium refuses a whole set for one item that lacks any of these
    raw = {
        "id": ["urn:x:1", "urn:x:2"],
        "body": [{"type": "TextualBody", "value": "b", "highlight": "wavy", "color": "red"}],
        "creator": "urn:x:me",
        "target": {
            "source": {"id": "urn:x:page"},
            "selector": {"type": "CSSSelector", "value": "#p"},
            "meta": {"headings": [{"txt": "A heading without a level"}]},
        },
    }
    for item in exported("annotation", add(notebook, Note.from_dict(raw)))["items"]:
        assert item["@context"] == CONTEXT
        assert isinstance(item["id"], str)
        assert item["created"]
        assert isinstance(item["target"]["source"], str)
        assert item["target"]["selector"]
        assert all(each["type"] for each in item["target"]["selector"])
        assert isinstance(item["body"], dict)
        assert item["body"].get("highlight", "solid") == "solid"
        assert isinstance(item.get("creator", {}), dict)
        for heading in item["target"].get("meta", {}).get("headings", ()):
            assert type(heading["level"]) is int


def test_a_selector_of_another_program_stays_for_readium_and_leaves_the_strict_form(
    article, exported, make_note, add
):
    note = make_note(article, "lifted silt", 1)
    foreign = {"type": "ThoriumDomRangeSelector", "startOffset": 1}
    note = note.with_target({**note.target, "selector": [*note.selectors, foreign]})
    notes = add(Notebook.for_article(article), note)
    kept = exported("annotation", notes)["items"][0]["target"]["selector"][-1]
    assert {**kept, "id": ""} == {**foreign, "id": ""}
    assert URI.fullmatch(kept["id"])
    strict = exported("w3c", notes)["items"][0]["target"]["selector"]
    assert {each["type"] for each in strict} <= SELECTORS


def test_the_page_is_a_page_of_its_collection_and_names_our_vocabulary(exported, notebook):
    top = exported("w3c")
    context, ours = top["@context"]
    assert context == CONTEXT
    assert URI.fullmatch(ours["pilcrow"])
    assert (top["type"], top["partOf"]["total"], top["startIndex"]) == ("AnnotationPage", 5, 0)
    assert top["partOf"]["id"] == notebook.raw["id"] != top["id"]


def test_strict_annotations_use_nothing_but_the_model_and_names_of_ours(exported):
    model = (
        "id type motivation created modified stylesheet target body source styleClass selector value format "
        "purpose exact prefix suffix start end conformsTo startSelector endSelector language"
    )
    known = set(model.split())

    def walk(value):
        if isinstance(value, dict):
            for name, inner in value.items():
                assert name in known or name.startswith("pilcrow:")
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    for item in exported("w3c")["items"]:
        walk(item)
        for name, value in item.items():
            assert not name.startswith("pilcrow:") or isinstance(value, str)


def test_strict_tags_are_bodies_and_the_colour_is_a_style(exported):
    item = with_words(exported("w3c")["items"], "Where from?")
    words, *tags = item["body"]
    assert (words["value"], words["format"], words["purpose"]) == (
        "Where from?",
        "text/markdown",
        "commenting",
    )
    assert [(each["value"], each["purpose"]) for each in tags] == [
        ("silt", "tagging"),
        ("two words", "tagging"),
    ]
    assert item["target"]["styleClass"] == "yellow"
    assert item["target"]["type"] == "SpecificResource"
    assert item["stylesheet"]["value"].startswith(".yellow {")


def test_a_highlight_without_words_has_no_strict_body(exported):
    item = with_words(exported("w3c")["items"], "𝒳 wrote")
    assert "body" not in item


def test_a_note_on_the_document_names_the_whole_of_its_text(article, exported):
    for name in ("annotation", "w3c"):
        item = with_words(exported(name)["items"], "On the whole of it.")
        (selector,) = item["target"]["selector"]
        start, end = selector["startSelector"], selector["endSelector"]
        assert article.text.startswith(start["exact"] + start["suffix"])
        assert (end["start"], end["end"]) == (len(article.text), len(article.text))


def test_a_document_without_words_has_no_selector_of_its_whole(make_article, make_note, add, written):
    article = make_article("", title=None)
    notes = add(Notebook.for_article(article), make_note(article, None, 1, text="Empty?"))
    for name in ("annotation", "w3c"):
        assert "selector" not in json.loads(written(name, article, notes))["items"][0]["target"]


def test_an_answer_stays_an_answer_to_its_note(exported, add, notebook):
    raw = {
        "@context": CONTEXT,
        "id": "urn:x:2",
        "type": "Annotation",
        "motivation": "replying",
        "body": {"type": "TextualBody", "value": "No."},
        "target": "urn:x:1",
    }
    item = with_words(exported("w3c", add(notebook, Note.from_dict(raw)))["items"], '"No."')
    assert item["target"] == "urn:x:1"
    assert "stylesheet" not in item


def test_what_the_model_forbids_is_left_out_of_both_annotation_forms(exported, add, notebook):
    raw = {
        "id": "no address",
        "type": "Annotation",
        "motivation": ["Commenting", 3],
        "created": "2024-05-04",
        "modified": "2024-13-04T00:00:00Z",
        "rights": "none",
        "canonical": ["urn:x:1"],
        "bodyValue": "Plain.",
        "target": {
            "source": "file name.txt",
            "created": "yesterday",
            "selector": [
                {"type": "TextQuoteSelector", "exact": "", "prefix": "p"},
                {"type": "TextQuoteSelector", "exact": "words", "prefix": None},
                {"type": "TextPositionSelector", "start": 9, "end": 3},
                {"type": "RangeSelector", "startContainer": "/p[1]"},
                {"type": "XPathSelector", "value": "/p", "refinedBy": {"type": "FragmentSelector"}},
                "urn:x:selector",
                {},
            ],
        },
    }
    for name in ("annotation", "w3c"):
        item = with_words(exported(name, add(notebook, Note.from_dict(raw)))["items"], "Plain.")
        assert URI.fullmatch(item["id"])
        assert item["motivation"] == "commenting"
        assert item.get("created", WHEN) == WHEN
        assert not {"modified", "rights", "canonical", "bodyValue"} & set(item)
        assert URI.fullmatch(item["target"]["source"])
        assert "created" not in item["target"]
        assert item["target"]["selector"] == [
            {"type": "TextQuoteSelector", "exact": "words"},
            {"type": "XPathSelector", "value": "/p"},
            "urn:x:selector",
        ]


def test_hypothesis_gets_rows_as_its_client_exports_them(article, notebook, written, with_url):
    top = json.loads(written("hypothesis", with_url(article, "https://example.org/a"), notebook))
    assert (top["export_date"], bool(top["client_version"])) == (WHEN, True)
    row = with_words(top["annotations"], "Where from?")
    assert (row["uri"], row["text"], row["tags"]) == (
        "https://example.org/a",
        "Where from?",
        ["silt", "two words"],
    )
    assert (row["created"], row["updated"], row["user"]) == (
        "2026-01-02T03:04:01Z",
        "2026-01-02T03:04:01Z",
        top["export_userid"],
    )
    assert row["document"] == {"title": ["The Harbour at Work"]}
    assert row["permissions"]["read"] == [row["user"]]
    (target,) = row["target"]
    assert [each["type"] for each in target["selector"]][:2] == ["TextQuoteSelector", "TextPositionSelector"]
    page_note = with_words(top["annotations"], "On the whole of it.")
    assert "selector" not in page_note["target"][0]
    assert with_words(top["annotations"], "𝒳 wrote")["text"] == ""


def test_hypothesis_names_the_document_by_its_digest_where_no_address_is_known(article, exported):
    assert {row["uri"] for row in exported("hypothesis")["annotations"]} == {
        f"urn:sha256:{article.source.sha256}"
    }


def test_markdown_has_each_note_with_quote_place_words_tags_and_citation(article, notebook, written):
    page = written("markdown", article, notebook).decode()
    assert page.startswith("# The Harbour at Work\n")
    section = next(each for each in page.split("\n## ") if "Where from?" in each)
    assert section.startswith(
        "¶3 · commenting · yellow\n\n> lifted silt\n\nWhere from?\n\nTags: silt, two words"
    )
    assert cite(article, paragraph=3) in section
    places = re.findall(r"^## (.*?) ·", page, re.MULTILINE)
    assert places == ["The document", "¶2", "¶3", "¶3", "¶3, not found again"]


def test_words_of_the_article_are_no_markdown(article, make_article, make_note, add, written):
    words = "1. *a* _b_ <i>&amp; [c](d) `e` | $f$ # g"
    article = make_article(words, "- h\\", title=None)
    notes = add(Notebook.for_article(article), placed(make_note(article, "a"), article, Span(0, len(words))))
    quote = re.search(r"^> (.*)$", written("markdown", article, notes).decode(), re.MULTILINE)[1]
    assert quote == r"1\. \*a\* \_b\_ \<i\>\&amp; \[c\](d) \`e\` \| \$f\$ \# g"


def test_an_open_code_block_ends_with_its_note(article, make_note, add, written):
    notes = add(
        Notebook.for_article(article),
        make_note(article, "dredger", 1, text="~~~~\ncode\n~~~"),
        make_note(article, "tug", 2, text="```\nclosed\n```"),
    )
    page = written("markdown", article, notes).decode()
    assert "~~~~\ncode\n~~~\n~~~~\n\n" in page
    assert "```\nclosed\n```\n\n" in page
    assert page.count("```") == 2


def rows_of(file):
    return list(csv.DictReader(io.StringIO(file.decode("utf-8-sig"), newline="")))


def test_the_table_has_a_row_a_note_in_the_order_of_the_text(article, notebook, written):
    file = written("csv", article, notebook)
    assert file.startswith(b"\xef\xbb\xbf")
    rows = rows_of(file)
    assert [(row["paragraph"], row["state"], row["kind"]) for row in rows] == [
        ("", "exact", "commenting"),
        ("2", "exact", "highlighting"),
        ("3", "exact", "bookmarking"),
        ("3", "exact", "commenting"),
        ("3", "orphan", "commenting"),
    ]
    assert (rows[3]["quote"], rows[3]["note"], rows[3]["tags"]) == (
        "lifted silt",
        "Where from?",
        "silt; two words",
    )
    assert rows[3]["citation"] == cite(article, paragraph=3)
    assert rows[3]["headings"] == "The Harbour at Work > At night"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u00a0=1",
        "\ufeff=1",
        "\u200b-1",
        "＝1",
        "|c",
    ],
)
def test_no_cell_is_a_formula(article, make_note, add, written, text):
    note = make_note(article, "dredger", 1, text=text, tags=(text,))
    row = rows_of(written("csv", article, add(Notebook.for_article(article), note)))[0]
    assert row["note"] == "'" + text
    assert row["tags"] == "'" + text


def test_words_that_are_no_formula_stand_as_they_are(article, make_note, add, written):
    text = 'He said "no", 1=1;\nand 서울'
    note = make_note(article, "dredger", 1, text=text)
    assert rows_of(written("csv", article, add(Notebook.for_article(article), note)))[0]["note"] == text


class Page(HTMLParser):
    """What a browser makes of a page: its elements and the text outside scripts and styles."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.words, self._hidden = [], [], False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self._hidden = tag in {"script", "style"}

    def handle_endtag(self, tag):
        self._hidden = False

    def handle_data(self, data):
        if not self._hidden:
            self.words.append(data)


def test_the_page_shows_article_quotes_and_notes(article, notebook, written):
    page = Page(written("html", article, notebook).decode())
    shown = " ".join(page.words)
    for each in (
        "The Harbour at Work",
        "Where from?",
        "lifted silt",
        "two words",
        "¶3",
        article.source.sha256,
    ):
        assert each in shown
    assert cite(article, paragraph=3) in shown
    assert [attrs.get("class") for tag, attrs in page.elements if tag == "article"] == [
        "yellow",
        "blue",
        "pink",
        "yellow",
        "green",
    ]


@pytest.mark.parametrize(
    "evil", ["</script><img src=x>", "<!--<script>", "</SCRIPT >", "]]><b>", "\u2028</script>"]
)
def test_no_note_breaks_out_of_the_page(make_article, make_note, add, written, evil):
    article = make_article(f"A harbour {evil} at work.", title=evil)
    note = make_note(article, "harbour " + evil, 1, text=evil, tags=(evil,))
    file = written("html", article, add(Notebook.for_article(article), note)).decode()
    page = Page(file)
    assert [tag for tag, _ in page.elements if tag in {"script", "img", "b"}] == ["script"]
    (script,) = re.findall(r"<script[^>]*>(.*?)</script>", file, re.DOTALL)
    assert not set("<>&\u2028") & set(script)
    assert evil in json.loads(script)["items"][0]["body"][0]["value"]
    assert evil in " ".join(page.words)


def test_the_page_loads_and_runs_nothing(article, notebook, written):
    page = Page(written("html", article, notebook).decode())
    policy = next(attrs["content"] for tag, attrs in page.elements if attrs.get("http-equiv"))
    assert policy.startswith("default-src 'none'")
    assert not [attrs for _, attrs in page.elements if "src" in attrs or "href" in attrs or "onload" in attrs]


def test_the_language_of_the_article_is_told_to_whoever_speaks_it(article, notebook, written):
    korean = article.with_metadata(
        {"language": replace(article.metadata["title"], value="ko", display="Korean")}
    )
    page = Page(written("html", korean, notebook).decode())
    assert {attrs.get("lang") for tag, attrs in page.elements if tag in {"h1", "blockquote"}} == {"ko"}


def test_a_lost_note_keeps_its_quote_in_every_form(article, notebook, written):
    for each in FORMATS:
        assert b"no such words" in written(each.name, article, notebook)


def test_a_note_on_a_heading_stands_in_no_paragraph(article, make_note, add, written):
    note = make_note(article, "At night", 1, motivation=Motivation.HIGHLIGHTING)
    notes = add(Notebook.for_article(article), note)
    assert "## A heading · highlighting" in written("markdown", article, notes).decode()
    assert rows_of(written("csv", article, notes))[0]["paragraph"] == ""


def test_a_moved_note_is_told_at_its_new_place(make_article, article, notebook, written):
    changed = make_article("A new paragraph.", *(block.text for block in article.paragraphs))
    anchors = anchor_all(changed, notebook)
    page = export("markdown", changed, notebook, anchors).decode()
    section = next(each for each in page.split("\n## ") if "Where from?" in each)
    assert section.startswith("¶4 ·")
    assert "lifted silt" in section


def test_a_person_who_made_a_note_stays_its_maker(article, make_note, add, exported):
    maker = {"id": "urn:x:me", "type": "Person", "name": "A Reader"}
    note = make_note(article, "dredger", 1)
    notes = add(Notebook.for_article(article), replace(note, raw={**note.to_dict(), "creator": maker}))
    for name in ("annotation", "w3c"):
        assert exported(name, notes)["items"][0]["creator"] == maker


def test_a_time_that_nobody_states_is_not_made_up(article, add):
    notes = add(Notebook.for_article(article), Note.from_dict({"id": "urn:x:1", "type": "Annotation"}))
    (item,) = json.loads(export("annotation", article, notes, {}))["items"]
    assert "created" not in item
    assert read_notes(export("annotation", article, notes, {}), name="x").notes == notes.notes


def test_a_selector_with_an_id_of_its_own_keeps_it(article, make_note, add, exported):
    note = make_note(article, "dredger", 1)
    foreign = [{"type": "OddSelector", "id": "urn:x:7"}, {"id": "no address"}]
    note = note.with_target({**note.target, "selector": [*note.selectors, *foreign]})
    selectors = exported("annotation", add(Notebook.for_article(article), note))["items"][0]["target"][
        "selector"
    ]
    assert [each for each in selectors if "id" in each] == [foreign[0]]


def test_a_title_of_several_lines_is_one_heading(make_article, written):
    article = make_article("Words.", title="One\ntwo")
    page = written("markdown", article, Notebook.for_article(article)).decode()
    assert page.startswith("# One two\n")
    assert "0 notes, 2026-02-02T00:00:00Z" in page
    assert export("markdown", article, Notebook.for_article(article), {}).decode().endswith("\n0 notes\n")


def test_a_range_between_two_quotes_and_a_direction_of_writing_are_kept(article, add, exported):
    ends = [{"type": "TextQuoteSelector", "exact": words} for words in ("The", "silt")]
    between = {"type": "RangeSelector", "startSelector": ends[0], "endSelector": ends[1]}
    raw = {
        "id": "urn:x:1",
        "type": "Annotation",
        "body": {"type": "TextualBody", "value": "ميناء", "textDirection": "rtl"},
        "target": {"source": "urn:x:doc", "selector": between},
    }
    notes = add(Notebook.for_article(article), Note.from_dict(raw))
    for name in ("annotation", "w3c"):
        (item,) = exported(name, notes)["items"]
        assert item["target"]["selector"] == [between]
        assert item["body"]["textDirection"] == "rtl"
