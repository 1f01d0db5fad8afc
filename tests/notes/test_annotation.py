"""Notes are read from what any program wrote, and written back without loss."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.notes.annotation import COLOURS, CONTEXT, Heading, Motivation, Note, as_json

QUOTE = {"type": "TextQuoteSelector", "exact": "joint strategic target", "prefix": "as a ", "suffix": " to"}
POSITION = {"type": "TextPositionSelector", "start": 700, "end": 722}

OWN = {
    "@context": CONTEXT,
    "id": "urn:uuid:1",
    "type": "Annotation",
    "motivation": "commenting",
    "created": "2026-01-02T03:04:05Z",
    "modified": "2026-01-02T03:04:06Z",
    "target": {
        "source": "urn:sha256:00",
        "selector": [QUOTE, POSITION],
        "meta": {"headings": [{"level": 1, "txt": "The Harbour"}], "page": "¶1"},
        "pilcrow:paragraph": {"number": 1, "hash": "sha256:00"},
    },
    "body": {
        "type": "TextualBody",
        "value": "Check 𝒳, 서울, ميناء.",
        "format": "text/markdown",
        "color": "green",
        "highlight": "solid",
        "tags": ["figures", "👩‍🚀"],
    },
}

FOREIGN = {
    "selector alone": {**OWN, "target": {"source": "urn:x:1", "selector": POSITION}},
    "selector by address": {**OWN, "target": {"source": "urn:x:1", "selector": "urn:x:selector"}},
    "selectors mixed": {**OWN, "target": {"source": "urn:x:1", "selector": ["urn:x:s", QUOTE, 5]}},
    "target is an address": {**OWN, "target": "http://example.org/page1"},
    "several targets": {**OWN, "target": ["urn:x:1", {"source": "urn:x:2", "selector": [QUOTE], "x": 1}]},
    "only addresses": {**OWN, "target": ["urn:x:1", "urn:x:2"]},
    "no body": {key: value for key, value in OWN.items() if key != "body"},
    "body is an address": {**OWN, "body": "http://example.org/post1"},
    "body value": {**{key: value for key, value in OWN.items() if key != "body"}, "bodyValue": "Plain."},
    "bodies": {
        **OWN,
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": "silt", "creator": "urn:x:me"},
            {"type": "TextualBody", "purpose": "commenting", "value": "<b>No</b>", "format": "text/html"},
            {"source": "urn:x:image", "purpose": "identifying"},
        ],
    },
    "only a tag": {**OWN, "body": {"type": "TextualBody", "purpose": "tagging", "value": "silt"}},
    "several motivations": {**OWN, "motivation": ["http://example.org/ns#disputing", "bookmarking"]},
    "other motivation": {**OWN, "motivation": "questioning"},
    "no motivation": {key: value for key, value in OWN.items() if key != "motivation"},
    "id in a list": {**OWN, "id": ["urn:x:id"]},
    "nothing but a type": {"type": "Annotation", "id": "urn:x:2"},
    "wrong types": {
        "type": "Annotation",
        "id": "urn:x:3",
        "motivation": 5,
        "created": [],
        "target": {"selector": 7, "meta": [], "pilcrow:paragraph": {"number": True}},
        "body": {"type": "TextualBody", "value": 9, "color": ["red"], "tags": [1, "a"]},
    },
    "odd headings": {
        **OWN,
        "target": {"source": "urn:x:1", "meta": {"headings": [1, {"txt": "A"}, {"level": 2}]}},
    },
}


def test_a_note_of_our_own_form_is_read():
    note = Note.from_dict(OWN)
    assert (note.id, note.motivation, note.text) == ("urn:uuid:1", "commenting", "Check 𝒳, 서울, ميناء.")
    assert (note.created, note.modified) == ("2026-01-02T03:04:05Z", "2026-01-02T03:04:06Z")
    assert (note.colour, note.tags) == ("green", ("figures", "👩‍🚀"))
    assert (note.paragraph, note.headings) == (1, (Heading(1, "The Harbour"),))
    assert note.quote == "joint strategic target"
    assert (note.position.start, note.position.end) == (700, 722)
    assert not note.is_document_note


def test_a_new_note_has_the_members_in_the_set_order():
    note = Note(
        "urn:uuid:2", Motivation.BOOKMARKING, "2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z", (POSITION,)
    )
    written = note.to_dict()
    assert list(written) == [
        *("@context", "id", "type", "motivation", "created", "modified", "target", "body"),
    ]
    assert written["target"] == {"selector": [POSITION]}
    assert written["body"] == {
        "type": "TextualBody",
        "value": "",
        "format": "text/markdown",
        "color": "yellow",
        "highlight": "solid",
    }


@pytest.mark.parametrize("raw", [pytest.param(raw, id=name) for name, raw in {"own": OWN, **FOREIGN}.items()])
def test_a_note_is_written_as_it_was_read(raw):
    assert Note.from_dict(raw).to_dict() == raw
    assert list(Note.from_dict(raw).to_dict()) == list(raw)


@pytest.mark.parametrize("raw", [pytest.param(raw, id=name) for name, raw in {"own": OWN, **FOREIGN}.items()])
@pytest.mark.parametrize(
    "change",
    [
        {"text": "new 𝒳"},
        {"colour": "pink"},
        {"tags": ("silt", "tide")},
        {"tags": ("tide",)},
        {"motivation": Motivation.HIGHLIGHTING},
        {"modified": "2026-02-02T00:00:00Z"},
        {"selectors": (QUOTE,)},
        {"selectors": ()},
        {"paragraph": 7},
        {"paragraph": None},
        {"headings": (Heading(1, "New"), Heading(None, "Part"))},
    ],
)
def test_an_edit_is_read_back_and_nothing_else_changes(raw, change):
    edited = replace(Note.from_dict(raw), **change)
    again = Note.from_dict(edited.to_dict())
    assert again == edited
    untouched = {
        "text": "body",
        "colour": "body",
        "tags": "body",
        "selectors": "target",
        "paragraph": "target",
        "headings": "target",
    }
    touched = {untouched.get(name, name) for name in change} | {"bodyValue", "motivation"}
    for name, value in raw.items():
        assert name in touched or again.raw[name] == value


def test_unknown_members_survive_an_edit_at_every_level():
    raw = json.loads(json.dumps(OWN))
    raw["x:item"] = {"deep": [1]}
    raw["target"]["x:target"] = raw["target"]["meta"]["x:meta"] = raw["body"]["x:body"] = 1
    raw["target"]["selector"][0]["x:selector"] = 1
    note = Note.from_dict(raw)
    written = replace(note, text="other", colour="blue", paragraph=2, headings=()).to_dict()
    assert written["x:item"] == {"deep": [1]}
    assert (
        written["target"]["x:target"] == written["target"]["meta"]["x:meta"] == written["body"]["x:body"] == 1
    )
    assert written["target"]["selector"][0]["x:selector"] == 1
    assert list(written) == list(raw)


def test_a_paragraph_that_changes_takes_its_hash_and_page_with_it():
    written = replace(Note.from_dict(OWN), paragraph=4).to_dict()
    assert written["target"]["pilcrow:paragraph"] == {"number": 4}
    assert written["target"]["meta"]["page"] == "¶4"


def test_a_tag_that_has_a_body_of_its_own_keeps_it():
    note = Note.from_dict(FOREIGN["bodies"])
    assert (note.text, note.tags) == ("<b>No</b>", ("silt",))
    written = replace(note, tags=("silt", "tide")).to_dict()["body"]
    assert written[0] == FOREIGN["bodies"]["body"][0]
    assert written[1]["tags"] == ["silt", "tide"]
    assert replace(note, tags=()).to_dict()["body"][1:] == FOREIGN["bodies"]["body"][2:]


def test_words_written_into_another_format_say_which_they_are_in():
    note = replace(Note.from_dict(FOREIGN["bodies"]), text="*Yes*")
    assert note.to_dict()["body"][1] == {
        **FOREIGN["bodies"]["body"][1],
        "value": "*Yes*",
        "format": "text/markdown",
    }


def test_a_body_value_becomes_a_body_when_it_is_edited():
    written = replace(Note.from_dict(FOREIGN["body value"]), colour="blue").to_dict()
    assert "bodyValue" not in written
    assert (written["body"]["value"], written["body"]["color"]) == ("Plain.", "blue")


def test_a_body_elsewhere_stands_beside_the_words_written():
    written = replace(Note.from_dict(FOREIGN["body is an address"]), text="mine").to_dict()
    assert [each if isinstance(each, str) else each["value"] for each in written["body"]] == [
        "mine",
        "http://example.org/post1",
    ]


def test_a_motivation_of_another_vocabulary_is_kept_beside_ours():
    note = Note.from_dict(FOREIGN["several motivations"])
    assert note.motivation is Motivation.BOOKMARKING
    written = replace(note, motivation=Motivation.COMMENTING).to_dict()
    assert written["motivation"] == ["http://example.org/ns#disputing", "commenting"]


def test_a_note_without_id_has_the_same_one_at_each_reading_and_keeps_it():
    raw = {key: value for key, value in OWN.items() if key != "id"}
    note = Note.from_dict(raw)
    assert note.id.startswith("urn:uuid:")
    assert note.id == Note.from_dict(dict(raw)).id != Note.from_dict({**raw, "created": ""}).id
    written = replace(note, text="changed").to_dict()
    assert written["id"] == note.id
    assert {**written, "body": raw["body"]} == {**raw, "id": note.id}


def test_a_selector_that_is_no_object_does_not_make_a_document_note():
    assert not Note.from_dict(FOREIGN["selector by address"]).is_document_note
    assert not Note.from_dict({"target": {"selector": [5]}}).is_document_note
    assert Note.from_dict(FOREIGN["only addresses"]).is_document_note
    assert Note.from_dict(FOREIGN["target is an address"]).target == {"source": "http://example.org/page1"}


@pytest.mark.parametrize(
    ("start", "end"), [(-1, 5), (5, 4), (True, 5), (1.0, 2), ("1", 2), (None, 2), (3, None)]
)
def test_a_position_of_a_wrong_form_is_none(start, end):
    raw = {"target": {"selector": [{"type": "TextPositionSelector", "start": start, "end": end}]}}
    assert Note.from_dict(raw).position is None


def test_unknown_colours_are_shown_as_yellow_and_kept():
    raw = {**OWN, "body": {**OWN["body"], "color": "brown"}}
    note = Note.from_dict(raw)
    assert note.colour == "yellow"
    assert replace(note, text="new").to_dict()["body"]["color"] == "brown"


def test_json_has_no_escapes_and_no_halves_of_characters():
    written = as_json({"a": "𝒳 서울 \u00a0", "pair": "\ud83d\ude00", "half": "x\ud83dy"})
    assert json.loads(written) == {"a": "𝒳 서울 \u00a0", "pair": "😀", "half": "x\ufffdy"}
    assert "𝒳 서울 \u00a0" in written


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_json_does_not_have_are_refused(number):
    with pytest.raises(ValueError, match="JSON"):
        as_json({"x": number})


def test_how_a_note_is_written_is_kept_only_while_it_is_right():
    raw = json.loads(as_json(OWN))
    odd = b'   "id":  "urn:uuid:1",  "type": "Annotation"'
    note = Note.from_written(raw, odd)
    assert note.json == b"{\n" + odd + b"\n  }"
    assert json.loads(replace(note, text="new").json)["body"]["value"] == "new"
    assert json.loads(Note.from_written(raw, b"").json) == raw


def test_a_note_has_the_members_it_should_and_no_others():
    with pytest.raises(AttributeError, match="colours"):
        _ = Note.from_dict(OWN).colours


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(
    text=texts,
    colour=st.sampled_from(COLOURS),
    tags=st.lists(texts, max_size=3).map(tuple),
    motivation=st.sampled_from(list(Motivation)),
    paragraph=st.none() | st.integers(1, 99),
    raw=st.sampled_from([{}, OWN, *FOREIGN.values()]),
)
def test_any_note_comes_back_from_json(text, colour, tags, motivation, paragraph, raw):
    note = replace(
        Note.from_dict(raw or {"id": "urn:x:new"}),
        text=text,
        colour=colour,
        tags=tags,
        motivation=motivation,
        paragraph=paragraph,
    )
    again = Note.from_dict(json.loads(note.json))
    assert again == note
    assert again.json == note.json
