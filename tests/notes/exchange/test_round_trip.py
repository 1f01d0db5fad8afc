"""A note comes back from every lossless form as it was, whatever stands in it."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.article.model import Span
from viewer.notes.anchoring import anchor_all, placed
from viewer.notes.annotation import COLOURS, Motivation, Note
from viewer.notes.exchange import FORMATS, ImportState, export, plan, read_notes
from viewer.notes.notebook import Notebook, NoteChange

WHEN = "2026-02-02T00:00:00Z"
LOSSLESS = [each.name for each in FORMATS if each.is_lossless]

NASTY = (
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "&lt;/script&gt; &amp;",
    "=HYPERLINK(1)",
    "@SUM(1)",
    "𝒳 👩‍🚀 🇰🇷",
    "서울",
    "ميناء آمن",
    "a\u00a0b\u00adc\u200b",
    "\u2028\u2029\x00\x1f\x85",
    "line\r\nline\rline\n",
    '"\\\\u003c\\"',
    "```\nfence",
    "long " * 500,
)
words = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=("Cs",)), max_size=40))
times = st.datetimes().map(lambda at: at.replace(microsecond=0).isoformat() + "Z")
leaves = st.one_of(st.none(), st.booleans(), st.integers(-(2**60), 2**60), words)
values = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(words, inner, max_size=3)),
    max_leaves=6,
)
# names that W3C, Readium or Hypothesis give a meaning, beside those that nobody does
names = st.one_of(
    st.sampled_from(
        [
            "creator",
            "stylesheet",
            "rights",
            "dc:x",
            "rating",
            "pilcrow:x",
            "generated",
            "via",
            "hidden",
            "user",
        ]
    ),
    words.filter(bool),
)
members = st.dictionaries(
    names.filter(lambda name: name not in {"id", "type", "motivation", "created", "modified", "uri"}),
    values,
    max_size=3,
).map(lambda found: {k: v for k, v in found.items() if k not in {"body", "bodyValue", "target", "@context"}})


@st.composite
def notes(draw, article):
    span = draw(
        st.none()
        | st.tuples(st.integers(0, len(article.text) - 1), st.integers(1, 60)).map(
            lambda at: Span(at[0], min(at[0] + at[1], len(article.text)))
        )
    )
    note = Note(
        id=f"urn:uuid:{draw(st.uuids())}",
        motivation=draw(st.sampled_from(Motivation)),
        created=draw(times),
        modified=draw(times),
        selectors=(),
        text=draw(words),
        colour=draw(st.sampled_from(COLOURS)),
        tags=tuple(draw(st.lists(words, max_size=3, unique=True))),
    )
    raw = placed(note, article, span).to_dict()
    raw |= draw(members)
    raw["target"] |= {name: value for name, value in draw(members).items() if name != "id"}
    raw["body"] |= {name: value for name, value in draw(members).items() if name not in {"value", "tags"}}
    if draw(st.booleans()) and span is not None:
        foreign = draw(st.sampled_from([{"type": "ThoriumDomRangeSelector", "x": None}, {"type": 3}, {}]))
        raw["target"]["selector"].append(foreign)
    return Note.from_dict(raw)


@settings(max_examples=150, suppress_health_check=list(HealthCheck), deadline=None)
@given(data=st.data())
def test_every_note_comes_back_from_every_lossless_form(article, data):
    note = data.draw(notes(article))
    notebook = Notebook.for_article(article).apply(NoteChange(None, note), when=WHEN)
    for name in LOSSLESS:
        file = export(name, article, notebook, anchor_all(article, notebook), when=WHEN)
        imported = read_notes(file, name="x")
        assert not imported.rejected
        assert imported.notes == notebook.notes, name
        assert [each.to_dict() for each in imported.notes] == [each.to_dict() for each in notebook.notes], (
            name
        )
        assert imported.text_hash == notebook.text_hash
        assert [each.state for each in plan(imported, article, notebook).outcomes] == [
            ImportState.ALREADY_THERE
        ]


@pytest.mark.parametrize("name", LOSSLESS)
def test_an_empty_notebook_takes_over_another_as_it_is(name, article, notebook, written, taken_in):
    imported = read_notes(written(name, article, notebook), name="x")
    report, taken = taken_in(imported, article, Notebook.for_article(article))
    assert [each.to_dict() for each in taken.notes] == [each.to_dict() for each in notebook.notes]
    assert report.counts == {ImportState.RESOLVED: 4, ImportState.ORPHAN: 1}


@pytest.mark.parametrize("name", LOSSLESS)
def test_importing_twice_changes_nothing(name, article, notebook, written, taken_in):
    file = written(name, article, notebook)
    _, taken = taken_in(read_notes(file, name="x"), article, Notebook.for_article(article))
    report = plan(read_notes(file, name="x"), article, taken)
    assert report.changes == ()
    assert report.counts == {ImportState.ALREADY_THERE: 5}


@pytest.mark.parametrize("name", LOSSLESS)
def test_an_export_of_an_import_is_the_same_file(name, article, notebook, written, taken_in):
    file = written(name, article, notebook)
    _, taken = taken_in(read_notes(file, name="x"), article, Notebook.for_article(article))
    assert written(name, article, taken) == file


def test_what_another_program_edits_in_a_strict_annotation_is_taken_over(article, notebook, written):
    top = json.loads(written("w3c", article, notebook))
    item = next(each for each in top["items"] if "Where from?" in str(each))
    item["body"][0]["value"] = "From the basin."
    item["body"].append({"type": "TextualBody", "purpose": "tagging", "value": "basin"})
    item["target"]["styleClass"] = "purple"
    item["modified"] = "2026-03-03T00:00:00Z"
    imported = read_notes(json.dumps(top).encode(), name="x")
    read = next(note for note in imported.notes if note.id == item["id"])
    was = notebook.note(item["id"])
    assert (read.text, read.colour) == ("From the basin.", "purple")
    assert read.tags == (*was.tags, "basin")
    assert (read.selectors, read.paragraph, read.headings) == (was.selectors, was.paragraph, was.headings)
    report = plan(imported, article, notebook)
    assert [(each.before, each.after) for each in report.changes] == [(was, read)]
    assert report.counts == {ImportState.UPDATED: 1, ImportState.ALREADY_THERE: 4}


def test_without_our_own_members_words_colour_and_tags_of_a_strict_annotation_remain(
    article, notebook, written
):
    top = json.loads(written("w3c", article, notebook))
    for item in top["items"]:
        item.pop("pilcrow:patch", None)
    imported = read_notes(json.dumps(top).encode(), name="x")
    for note in imported.notes:
        was = notebook.note(note.id)
        assert (note.text, note.colour, note.tags, note.quote) == (was.text, was.colour, was.tags, was.quote)
        assert (note.created, note.modified, note.motivation) == (was.created, was.modified, was.motivation)
    document_note = next(note for note in notebook.notes if note.is_document_note)
    report = plan(imported, article, Notebook.for_article(article))
    added = [change.after for change in report.changes]
    assert next(note for note in added if note.id == document_note.id).is_document_note


def test_a_damaged_patch_leaves_the_note_that_the_form_states(article, notebook, written):
    for broken in ("{", "[]", "null", 7, "[" * 5000, '{"patch":' + '{"a":' * 500 + "1" + "}" * 501):
        top = json.loads(written("w3c", article, notebook))
        for item in top["items"]:
            item["pilcrow:patch"] = broken
        imported = read_notes(json.dumps(top).encode(), name="x")
        assert [note.text for note in imported.notes] == [note.text for note in notebook.notes]


def test_a_note_whose_dates_and_id_no_form_allows_comes_back_too(article, notebook, written, make_note, add):
    strange = replace(make_note(article, "harbour office", 8), id="note 8", created="", modified="last week")
    notebook = add(notebook, strange)
    for name in LOSSLESS:
        imported = read_notes(written(name, article, notebook), name="x")
        assert [each.to_dict() for each in imported.notes] == [each.to_dict() for each in notebook.notes], (
            name
        )


def test_a_note_with_bodies_of_other_programs_comes_back_too(article, notebook, written, add):
    bodies = [
        "http://example.org/picture.png",
        {"type": "TextualBody", "value": "Look.", "purpose": "describing"},
        {"type": "TextualBody", "value": "seen", "purpose": "tagging"},
        {"id": "http://example.org/film", "type": "Video"},
        {"type": "Choice", "items": []},
    ]
    target = [
        {"source": "http://example.org/a", "selector": {"type": "SvgSelector", "id": "urn:x:svg"}},
        "urn:x:b",
    ]
    raw = {"id": "urn:x:1", "type": "Annotation", "body": bodies, "target": target, "motivation": "Odd"}
    notebook = add(notebook, Note.from_dict(raw))
    for name in LOSSLESS:
        imported = read_notes(written(name, article, notebook), name="x")
        assert [each.to_dict() for each in imported.notes] == [each.to_dict() for each in notebook.notes], (
            name
        )


def test_what_a_form_lacks_is_carried_and_nothing_else(article, make_note, add, written):
    notes = add(
        Notebook.for_article(article),
        make_note(article, None, 1, text="All.", colour="pink"),
        make_note(article, "dredger", 2, text="Why?", tags=("a",)),
    )
    found = {}
    for name, items in (("annotation", "items"), ("w3c", "items"), ("hypothesis", "annotations")):
        entries = json.loads(written(name, article, notes))[items]
        patches = [json.loads(each.get("pilcrow:patch", '{"patch": {}}'))["patch"] for each in entries]
        found[name] = [{member: set(inner) for member, inner in each.items()} for each in patches]
    place = {"target": {"meta", "pilcrow:paragraph"}}
    assert found["annotation"] == [{"target": {"selector"}}, {}]
    assert found["w3c"] == [{"target": {"selector"}}, place]
    assert found["hypothesis"] == [{"body": {"color"}}, place]


def test_a_patch_that_was_stored_as_a_member_is_only_a_member(article, make_note, add, written):
    note = make_note(article, "dredger", 1, text="Why?")
    stale = replace(note, raw={**note.to_dict(), "pilcrow:patch": '{"patch":{"body":{"value":"Never."}}}'})
    notes = add(Notebook.for_article(article), stale)
    for name in LOSSLESS:
        imported = read_notes(written(name, article, notes), name="x")
        assert [each.to_dict() for each in imported.notes] == [each.to_dict() for each in notes.notes], name


def test_a_highlight_of_the_whole_document_without_words_comes_back(article, make_note, add, written):
    note = make_note(article, None, 1, motivation=Motivation.HIGHLIGHTING)
    notes = add(Notebook.for_article(article), note)
    for name in LOSSLESS:
        imported = read_notes(written(name, article, notes), name="x")
        assert [each.to_dict() for each in imported.notes] == [each.to_dict() for each in notes.notes], name
