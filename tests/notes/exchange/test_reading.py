"""Files of other programs are read as far as they can be; what is no note is told and stops nothing."""

import json

import pytest

from viewer.notes.annotation import Motivation
from viewer.notes.exchange import ExchangeError, ImportState, read_notes
from viewer.notes.notebook import Notebook

ANNO = "http://www.w3.org/ns/anno.jsonld"


def annotation(number=1, **members):
    return {
        "@context": ANNO,
        "id": f"urn:x:{number}",
        "type": "Annotation",
        "motivation": "commenting",
        "created": "2024-05-04T10:11:12Z",
        "body": {"type": "TextualBody", "value": f"Note {number}."},
        "target": {"source": "urn:x:doc", "selector": {"type": "TextQuoteSelector", "exact": "words"}},
        **members,
    }


def row(number=1, **members):
    """As the API of Hypothesis gives it."""
    return {
        "id": f"aBcDeFgHiJkLmNoPqRs{number}",
        "created": "2024-12-09T07:17:52.123456+00:00",
        "updated": "2024-12-09T09:17:52.654321+02:00",
        "user": "acct:jane@hypothes.is",
        "uri": "https://example.org/a",
        "text": "A remark.",
        "tags": ["one", "two"],
        "group": "__world__",
        "permissions": {"read": ["group:__world__"]},
        "target": [
            {
                "source": "https://example.org/a",
                "selector": [
                    {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 3},
                    {"type": "TextPositionSelector", "start": 10, "end": 15},
                    {"type": "TextQuoteSelector", "exact": "words", "prefix": "p ", "suffix": " s"},
                ],
            }
        ],
        "document": {"title": ["A page"]},
        "links": {"html": "https://hypothes.is/a/1"},
        "user_info": {"display_name": "Jane"},
        "hidden": False,
        **members,
    }


@pytest.mark.parametrize(
    "top",
    [
        annotation(),
        [annotation()],
        {"type": "AnnotationSet", "items": [annotation()]},
        {"@context": ANNO, "type": "AnnotationPage", "items": [annotation()]},
        {"type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": [annotation()]}},
        [{"type": "AnnotationPage", "items": [annotation()]}],
        {"total": 1, "rows": [annotation()]},
        {"annotations": [annotation()]},
    ],
)
def test_notes_are_found_in_every_container(top, read):
    imported = read(top)
    assert [(note.id, note.text, note.quote) for note in imported.notes] == [("urn:x:1", "Note 1.", "words")]
    assert imported.rejected == ()


def test_all_embedded_pages_of_a_collection_are_read(read):
    last = {"type": "AnnotationPage", "items": [annotation(3)]}
    first = {"type": "AnnotationPage", "items": [annotation(1), annotation(2)], "next": last}
    assert len(read({"type": "AnnotationCollection", "first": first}).notes) == 3


def test_a_page_that_leads_to_itself_by_name_is_read_once(read):
    assert len(read({"items": [annotation()], "next": "urn:x:page1"}).notes) == 1


def test_a_collection_whose_pages_lie_elsewhere_says_so():
    data = json.dumps({"type": "AnnotationCollection", "first": "http://example.org/page1"}).encode()
    with pytest.raises(ExchangeError, match=r"^c\.json holds no notes but only the address of them; save"):
        read_notes(data, name="c.json")


def test_lines_of_json_are_read_and_a_broken_line_is_told(read):
    lines = [json.dumps(annotation(1)), "", '{"id": "urn:x:2"', json.dumps(annotation(3))]
    imported = read("\n".join(lines).encode())
    assert [note.id for note in imported.notes] == ["urn:x:1", "urn:x:3"]
    (outcome,) = imported.rejected
    assert (outcome.state, outcome.label) == (ImportState.NOT_A_NOTE, "entry 2")
    assert outcome.detail == "Entry 2 was left out: the line is not JSON."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_every_encoding_that_json_may_have_is_read(encoding, read):
    data = json.dumps(annotation(body={"type": "TextualBody", "value": "서울 𝒳"}), ensure_ascii=False)
    assert read(data.encode(encoding)).notes[0].text == "서울 𝒳"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"Just words.\nOn two lines.", "not JSON"),
        (b'{"items": [NaN]}', "NaN is no number"),
        (b'{"items": [1e999]}', "1e999 is no number"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"items": ["Pr\xfcfe"]}', "not UTF-8 from byte 14 on"),
        (b"{}", "holds no notes in a form"),
        (b'"words"', "holds no notes in a form"),
        (b'{"title": "A page", "body": "Words"}', "holds no notes in a form"),
        (b"<!doctype html><p>Nothing here", "is a page without notes"),
        (b'<script type="application/ld+json">{"@type": "NewsArticle"}</script>', "is a page without notes"),
        (b'<script type="application/ld+json">{broken</script>', "is a page without notes"),
        (b'<script>{"items": []}</script>', "is a page without notes"),
    ],
)
def test_a_file_that_holds_no_notes_is_refused_in_one_sentence(data, told):
    with pytest.raises(ExchangeError) as refusal:
        read_notes(data, name="file.json")
    sentence = str(refusal.value)
    assert sentence.startswith("file.json ")
    assert told in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_an_empty_list_is_a_file_without_notes(read):
    for top in ([], {"items": []}, {"rows": [], "total": 0}):
        assert (read(top).notes, read(top).rejected) == ((), ())


def test_one_bad_entry_never_stops_the_rest(read):
    deep = {"x": 1}
    for _ in range(150):
        deep = {"x": deep}
    bad = [
        7,
        None,
        "words",
        [],
        {},
        {"id": "urn:x:9"},
        annotation(target=None, body=None),
        annotation(deep=deep),
    ]
    imported = read({"items": [annotation(1), *bad, annotation(2)]})
    assert [note.id for note in imported.notes] == ["urn:x:1", "urn:x:2"]
    assert len(imported.rejected) == len(bad)
    assert {each.state for each in imported.rejected} == {ImportState.NOT_A_NOTE}
    assert all(
        each.detail.startswith(f"Entry {n} was left out: ") for n, each in enumerate(imported.rejected, 2)
    )
    assert imported.rejected[5].label == "urn:x:9"


def test_members_of_any_type_make_no_note_unreadable(read):
    odd = [3, None, [], {}, [None], "x", True, [{"type": None}]]
    for name in (
        "id",
        "type",
        "motivation",
        "created",
        "body",
        "target",
        "@context",
        "uri",
        "text",
        "creator",
    ):
        for value in odd:
            imported = read([annotation(**{name: value}), row(**{name: value}), annotation(2)])
            assert "urn:x:2" in [note.id for note in imported.notes]
            assert len(imported.notes) + len(imported.rejected) == 3


def test_readium_tags_of_thorium_become_tags(read):
    for name in ("tag", "keyword"):
        body = {"type": "TextualBody", "value": "", "color": "green", name: "teacher"}
        (note,) = read({"type": "AnnotationSet", "items": [annotation(body=body)]}).notes
        assert (note.tags, note.colour) == (("teacher",), "green")
    (note,) = read([annotation(body={"type": "TextualBody", "value": "", "tag": ""})]).notes
    assert note.tags == ()


@pytest.mark.parametrize(
    ("stated", "colour"),
    [
        ("purple", "purple"),
        ("Violet", "purple"),
        ("red", "pink"),
        ("aqua", "blue"),
        ("#ff0000", "pink"),
        ("#FFA500", "orange"),
        ("#ffeb3b", "yellow"),
        ("#00c000ff", "green"),
        ("#2060ff", "blue"),
        ("#8000ff", "purple"),
        ("#ff00c0", "pink"),
        ("#808080", "yellow"),
        ("underline", "yellow"),
        (None, "yellow"),
    ],
)
def test_a_colour_becomes_the_nearest_of_ours(stated, colour, read):
    (note,) = read([annotation(body={"type": "TextualBody", "value": "x", "color": stated})]).notes
    assert note.colour == colour
    (styled,) = read([annotation(target={"source": "urn:x:d", "styleClass": stated})]).notes
    assert styled.colour == colour


def test_an_address_is_kept_as_id_and_another_id_becomes_one(read):
    first, second, third, fourth = read(
        [
            annotation(id="http://example.org/1"),
            annotation(id="7"),
            annotation(id=["urn:a:1", "urn:a:2"]),
            row(),
        ]
    ).notes
    assert first.id == "http://example.org/1"
    assert second.id.startswith("urn:uuid:")
    assert (third.id, third.to_dict()["id"]) == ("urn:a:1", "urn:a:1")
    assert fourth.id.startswith("urn:uuid:")
    assert second.to_dict()["id"] == second.id


def test_a_made_id_stays_the_same_when_the_words_of_the_note_change(read):
    one, other = (read([annotation(id="7", body={"value": words})]).notes[0] for words in ("a", "b"))
    assert one.id == other.id
    elsewhere = read([annotation(id="7", created="2020-01-01T00:00:00Z")]).notes[0]
    assert elsewhere.id != one.id


def test_a_note_without_an_id_gets_the_same_at_each_reading(read):
    item = annotation()
    del item["id"]
    assert read([item]).notes[0].id == read([item]).notes[0].id


@pytest.mark.parametrize(
    ("stated", "created"),
    [
        ("2024-05-04T10:11:12.345Z", "2024-05-04T10:11:12Z"),
        ("2024-05-04T12:11:12+02:00", "2024-05-04T10:11:12Z"),
        ("2024-05-04T10:11:12", "2024-05-04T10:11:12Z"),
        ("2024-05-04", "2024-05-04T00:00:00Z"),
        ("yesterday", "yesterday"),
        ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+14:00"),
        (None, ""),
    ],
)
def test_times_are_told_in_utc(stated, created, read):
    assert read([annotation(created=stated)]).notes[0].created == created


def test_members_nobody_knows_survive(read):
    item = annotation(rating=5, **{"x:deep": {"a": [None]}})
    item["target"]["x:scope"] = "s"
    item["body"]["x:mood"] = "m"
    assert read([item]).notes[0].to_dict() == item


def test_a_hypothesis_annotation_is_a_note_with_all_it_came_with(read):
    for top in ([row()], {"total": 1, "rows": [row()]}, {"export_date": "", "annotations": [row()]}, row()):
        (note,) = read(top).notes
        assert (note.text, note.tags, note.quote) == ("A remark.", ("one", "two"), "words")
        assert (note.created, note.modified) == ("2024-12-09T07:17:52Z", "2024-12-09T07:17:52Z")
        assert note.motivation is Motivation.COMMENTING
        raw = note.to_dict()
        assert raw["creator"] == {"id": "acct:jane@hypothes.is", "type": "Person", "name": "Jane"}
        assert raw["pilcrow:hypothesis"]["links"] == {"html": "https://hypothes.is/a/1"}
        assert {each["type"] for each in note.selectors} == {
            "RangeSelector",
            "TextPositionSelector",
            "TextQuoteSelector",
        }


def test_a_hypothesis_highlight_and_a_page_note_are_told_apart(read):
    highlight, page_note = read(
        {"rows": [row(1, text="", tags=[]), row(2, target=[{"source": "https://example.org/a"}])]}
    ).notes
    assert highlight.motivation is Motivation.HIGHLIGHTING
    assert page_note.is_document_note
    assert page_note.motivation is Motivation.COMMENTING


def test_a_hypothesis_reply_keeps_what_it_answers(read):
    answered, reply = read(
        {
            "rows": [row(1)],
            "replies": [row(2, references=[row(1)["id"]], target=[{"source": "https://example.org/a"}])],
        }
    ).notes
    assert reply.to_dict()["pilcrow:references"] == [answered.id]
    assert reply.to_dict()["motivation"] == ["replying", "commenting"]


def test_a_hypothesis_export_of_a_hypothesis_import_keeps_reply_user_and_group(
    read, article, taken_in, written
):
    reply = row(2, references=[row(1)["id"]], target=[{"source": "https://example.org/a"}], group="g7")
    _, notebook = taken_in(read({"rows": [row(1), reply]}), article, Notebook.for_article(article))
    top = json.loads(written("hypothesis", article, notebook))
    out = {each["text"] + each["group"]: each for each in top["annotations"]}
    first, second = out["A remark.__world__"], out["A remark.g7"]
    assert second["references"] == [first["id"]]
    assert second["user"] == "acct:jane@hypothes.is"
    assert second["links"] == {"html": "https://hypothes.is/a/1"}
    assert [note.to_dict() for note in read(top).notes] == [note.to_dict() for note in notebook.notes]


def test_a_hypothesis_row_without_place_and_words_is_no_note(read):
    imported = read({"rows": [row(text="", tags=[], target=[])]})
    assert imported.notes == ()
    assert "it names no place and has no words" in imported.rejected[0].detail


def test_a_hypothesis_annotation_without_id_gets_one_from_its_content(read):
    one, other = (read([row(id=None, text=words)]).notes[0] for words in ("a", "b"))
    assert one.id != other.id
    assert one.id == read([row(id=None, text="a")]).notes[0].id


def test_highlights_of_foliate_are_read_with_their_words(read):
    entry = {
        "value": "epubcfi(/6/8!/4/2,/1:0,/1:9)",
        "color": "aqua",
        "text": "the words",
        "note": "Why?",
        "created": "2024-05-04T10:11:12.000Z",
        "modified": "2024-05-05T10:11:12.000Z",
    }
    top = {"metadata": {"title": "T"}, "annotations": [entry], "bookmarks": ["epubcfi(/6/4!/4/2/1:0)"]}
    note, bookmark = read(top).notes
    assert (note.quote, note.text, note.colour) == ("the words", "Why?", "blue")
    assert (note.created, note.modified) == ("2024-05-04T10:11:12Z", "2024-05-05T10:11:12Z")
    assert [each["type"] for each in note.selectors] == ["TextQuoteSelector", "FragmentSelector"]
    assert bookmark.motivation is Motivation.BOOKMARKING
    assert bookmark.quote == ""


def test_highlights_of_readest_are_read_with_their_words(read):
    entry = {
        "id": "qfqy25y",
        "type": "annotation",
        "cfi": "epubcfi(/6/8!/4/2,/1:0,/1:9)",
        "text": "the words",
        "style": "underline",
        "color": "violet",
        "note": "",
        "createdAt": 1785665567362,
        "updatedAt": 10**20,
    }
    top = {
        "$format": "readest-annotations",
        "version": 1,
        "annotations": [entry, {**entry, "type": "bookmark"}],
    }
    note, bookmark = read(top).notes
    assert (note.quote, note.motivation, note.colour) == ("the words", Motivation.HIGHLIGHTING, "purple")
    assert (note.created, note.modified) == ("2026-08-02T10:12:47Z", "")
    assert note.to_dict()["pilcrow:epubNote"]["style"] == "underline"
    assert bookmark.motivation is Motivation.BOOKMARKING


def test_a_page_is_read_again_after_a_browser_saved_it_anew(article, notebook, written, read):
    page = written("html", article, notebook).decode()
    saved = page.replace(
        '<script type="application/ld+json" id="pilcrow-notes">',
        '<SCRIPT ID=x TYPE="application/LD+JSON; a=b">',
    )
    saved = (
        "\ufeff\n<!-- saved from url -->\n"
        + saved
        + '<script type="application/ld+json">{"@type": "Thing"}</script>'
    )
    assert read(saved.encode()).notes == notebook.notes
