"""A note stands where its words stand, or says that it does not know where."""

import hashlib
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from viewer.article.model import Article, Block, BlockKind, OriginMap, Source, Span
from viewer.notes.anchoring import AnchorState, anchor_all, placed, refreshed, resolve, selectors_for
from viewer.notes.notebook import Notebook, NoteChange

WHEN = "2026-02-02T00:00:00Z"
EXACT, MOVED, AMBIGUOUS, ORPHAN = (
    AnchorState.EXACT,
    AnchorState.MOVED,
    AnchorState.AMBIGUOUS,
    AnchorState.ORPHAN,
)


def quote(exact, prefix="", suffix=""):
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


def position(start, end):
    return {"type": "TextPositionSelector", "start": start, "end": end}


def plain(text: str) -> Article:
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(text)), text, number=1),) if text else ()
    source = Source("/a.txt", hashlib.sha256(text.encode()).hexdigest(), "text/plain", "UTF-8", len(text))
    return Article(text, blocks, {}, (), source, OriginMap([(0, 0, len(text))]))


def test_a_stretch_is_named_by_its_words_its_place_and_its_place_in_the_file(article):
    start = article.text.index("𝒳 wrote")
    words, place, fragment = selectors_for(article, Span(start, start + 7))
    assert words["exact"] == "𝒳 wrote"
    assert words["prefix"].endswith("👩‍🚀 and ")
    assert words["suffix"].startswith(": “ميناء")
    assert place == position(start, start + 7)
    assert fragment["value"] == f"char={start + 100},{start + 107}"
    assert fragment["conformsTo"] == "http://tools.ietf.org/rfc/rfc5147"


def test_a_place_in_the_file_is_given_only_where_it_is_exact(make_article):
    markup = make_article(media_type="text/html")
    assert [each["type"] for each in selectors_for(markup, Span(0, 5))] == [
        "TextQuoteSelector",
        "TextPositionSelector",
    ]
    joined = make_article()
    joined = replace(joined, origin=OriginMap([(0, 0, 8), (8, 20, len(joined.text) - 8)]))
    assert len(selectors_for(joined, Span(0, 8))) == 3
    assert len(selectors_for(joined, Span(0, 12))) == 2


@pytest.mark.parametrize(("start", "end"), [(3, 3), (0, 10_000)])
def test_no_words_cannot_be_named(article, start, end):
    with pytest.raises(ValueError, match="no words"):
        selectors_for(article, Span(start, end))


def test_context_begins_and_ends_between_words():
    text = "one two three four five six seven eight nine ten WORDS eleven twelve thirteen fourteen fifteen"
    words = selectors_for(plain(text), Span(49, 54))[0]
    assert words["prefix"] == "four five six seven eight nine ten "
    assert words["suffix"] == " eleven twelve thirteen fourteen"


def test_context_grows_until_it_stands_once():
    sentence = "The crew slept while the tug lifted silt at night, and nobody said a word about it. "
    text = sentence * 3 + "At last it was day."
    for count in range(3):
        start = count * len(sentence) + 4
        words, place, *_ = selectors_for(plain(text), Span(start, start + 4))
        assert text.count(words["prefix"] + words["exact"] + words["suffix"]) == 1
        assert resolve(text, [words]).span == Span(place["start"], place["end"])


def test_context_does_not_grow_without_end():
    words = selectors_for(plain("a" * 9000), Span(4500, 4510))[0]
    assert 1024 <= len(words["prefix"]) <= 1100
    assert 1024 <= len(words["suffix"]) <= 1100


@given(st.text("ab 𝒳서\n", min_size=1, max_size=300), st.data())
def test_every_stretch_is_found_where_it_was_taken(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = resolve(text, selectors_for(plain(text), Span(start, end)))
    assert (anchor.span, anchor.state, anchor.score) == (Span(start, end), EXACT, 1.0)


@given(st.text("abc 𝒳", min_size=1, max_size=80), st.text("abc 𝒳", max_size=200), st.data())
def test_no_place_is_given_that_does_not_hold_the_words(text, other, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = resolve(other, selectors_for(plain(text), Span(start, end)))
    if anchor.span is not None:
        assert anchor.span.of(other) == text[start:end]
        assert anchor.state in {EXACT, MOVED}
    elif text[start:end] in other:
        assert anchor.state is AMBIGUOUS
        assert all(each.of(other) == text[start:end] for each in anchor.candidates)
    else:
        assert anchor.state is ORPHAN
    assert 0 <= anchor.score <= 1


@given(st.text("ab𝒳 .\n", max_size=60), st.text("ab𝒳 .\n", max_size=60))
def test_words_that_move_as_a_whole_are_followed(before, after):
    words = "The harbour master resigned on Sunday"
    text = before + words + after
    selectors = selectors_for(plain(text), Span(len(before), len(before) + len(words)))
    anchor = resolve("New first line.\n" + text, selectors)
    assert anchor.span == Span(len(before) + 16, len(before) + 16 + len(words))
    assert anchor.state is MOVED


CREW = (
    "The dredger lifted silt all day. The crew slept. The tug lifted silt at night. The dredger lifted silt."
)


@pytest.mark.parametrize(
    ("text", "selectors", "span", "state"),
    [
        ("The crew slept.", [quote("crew")], (4, 8), EXACT),
        (CREW, [position(57, 68), quote("lifted silt")], (57, 68), EXACT),
        (CREW, [position(58, 69), quote("lifted silt")], None, AMBIGUOUS),
        (CREW, [quote("lifted silt", "tug ", " at night")], (57, 68), EXACT),
        (CREW, [position(0, 11), quote("lifted silt", "tug ", " at night")], (57, 68), MOVED),
        (CREW, [position(12, 23), quote("lifted silt", "tug ", " at night")], (57, 68), MOVED),
        (CREW, [position(0, 11), quote("lifted silt", "tug ", " by night")], (57, 68), MOVED),
        (CREW, [position(0, 11), quote("lifted silt", "boat ", " at night")], (57, 68), MOVED),
        (CREW, [quote("lifted silt", "dredger ", " at night")], None, AMBIGUOUS),
        (CREW, [quote("lifted silt", "boat ", " by night")], None, AMBIGUOUS),
        (
            "The big tug lifted silt by night.",
            [quote("lifted silt", "The tug ", " at night")],
            (12, 23),
            MOVED,
        ),
        ("The tug lifted silt.", [position(8, 19), quote("lifted silt", "x", "y")], (8, 19), EXACT),
        ("bananas", [quote("ana", "ban", "s")], (3, 6), EXACT),
        ("bananas", [quote("ana")], None, AMBIGUOUS),
        ("Mark 𝒳 and 👩‍🚀 here now.", [quote("𝒳 and 👩‍🚀 here", "Mark ", " now")], (5, 19), EXACT),
        ("The tug slept.", [quote("The crew slept", "", "")], None, ORPHAN),
        ("", [quote("crew")], None, ORPHAN),
        ("The crew slept.", [position(4, 8)], None, AMBIGUOUS),
        ("The crew slept.", [position(4, 80)], None, ORPHAN),
        ("The crew slept.", [position(4, 4)], None, ORPHAN),
        ("The crew slept.", [quote(""), position(99, 100)], None, ORPHAN),
        ("The crew slept.", [quote(""), quote("crew")], (4, 8), EXACT),
        ("The crew slept.", [{"type": "CssSelector", "value": "p"}], None, ORPHAN),
        ("The crew slept.", [], None, EXACT),
    ],
)
def test_selectors_lead_to(text, selectors, span, state):
    anchor = resolve(text, selectors)
    assert (anchor.span, anchor.state) == (Span(*span) if span else None, state)


def test_ambiguous_words_come_with_the_places_that_fit():
    places = (Span(12, 23), Span(57, 68), Span(91, 102))
    assert resolve(CREW, [quote("lifted silt")]).candidates == places
    assert resolve(CREW, [quote("lifted silt", "dredger ", " at night")]).candidates == places
    assert resolve("The crew slept.", [position(4, 8)]).candidates == (Span(4, 8),)
    assert len(resolve("a " * 5000, [quote("a")]).candidates) == 50


junk = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 40) | st.floats() | st.text("ab", max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=2), inner, max_size=3),
    max_leaves=5,
)
members = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(["TextQuoteSelector", "TextPositionSelector", "FragmentSelector"]) | junk,
        **dict.fromkeys(["exact", "prefix", "suffix", "start", "end", "value", "refinedBy"], junk),
    },
)


@given(st.text("ab", max_size=30), st.lists(members | junk, min_size=1, max_size=4))
def test_garbage_never_raises(text, selectors):
    anchor = resolve(text, selectors)
    if anchor.span is not None:
        quotes = [each for each in selectors if isinstance(each, dict) and each.get("exact")]
        assert anchor.span.of(text) in {each["exact"] for each in quotes if isinstance(each["exact"], str)}


def test_a_placed_note_tells_paragraph_headings_and_source(article, make_note):
    note = make_note(article, "The tug lifted")
    assert note.paragraph == 3
    assert note.headings == ((1, "The Harbour at Work"), (2, "At night"))
    target = note.target
    assert list(target)[:3] == ["source", "selector", "meta"]
    assert target["source"] == f"urn:sha256:{article.source.sha256}"
    assert target["meta"] == {
        "headings": [{"level": 1, "txt": "The Harbour at Work"}, {"level": 2, "txt": "At night"}],
        "page": "¶3",
    }
    digest = hashlib.sha256(article.paragraphs[2].text.encode()).hexdigest()
    assert target["pilcrow:paragraph"] == {"number": 3, "hash": f"sha256:{digest}"}


def test_a_heading_is_no_paragraph_and_does_not_enclose_itself(article, make_note):
    assert make_note(article, "At night").paragraph is None
    assert make_note(article, "At night").headings == ((1, "The Harbour at Work"),)
    title = make_note(article, "The Harbour at Work")
    assert (title.paragraph, title.headings) == (None, ())
    assert "meta" not in title.target


def test_a_stretch_that_begins_in_a_heading_is_cited_by_the_paragraph_it_reaches(article, make_note):
    assert make_note(article, "At night\nThe crew").paragraph == 3
    assert make_note(article, "Work\nThe dredger").paragraph == 1


def test_a_text_without_paragraphs_has_no_number_to_tell(make_note):
    article = replace(plain("A line."), blocks=())
    assert make_note(article, "line").paragraph is None
    caption = replace(plain("A line."), blocks=(Block(BlockKind.CAPTION, Span(0, 7), "A line."),))
    assert make_note(caption, "line").paragraph is None


def test_a_subheading_does_not_enclose_what_follows_a_higher_one(make_note):
    text = "One\nTwo\nThree\nFour\nbody"
    levels = {"One": 2, "Two": 4, "Three": 3, "Four": 3, "body": None}
    blocks, at = [], 0
    for words, level in levels.items():
        kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
        blocks.append(Block(kind, Span(at, at + len(words)), words, None if level else 1, level))
        at += len(words) + 1
    article = replace(plain(text), blocks=tuple(blocks))
    assert make_note(article, "body").headings == ((2, "One"), (3, "Four"))


def test_a_note_can_be_put_on_the_whole_document(article, make_note):
    note = make_note(article, "silt")
    note = placed(note.with_target({**note.target, "x:more": 1}), article, None)
    assert note.is_document_note
    assert (note.paragraph, note.headings) == (None, ())
    assert note.to_dict()["target"] == {"source": f"urn:sha256:{article.source.sha256}", "x:more": 1}
    elsewhere = placed(note, article, Span(0, 11))
    assert (elsewhere.quote, elsewhere.target["x:more"]) == ("The Harbour", 1)
    assert elsewhere.text_hash == article.text_hash


def notebook_of(article, *notes):
    notebook = Notebook.for_article(article)
    for note in notes:
        notebook = notebook.apply(NoteChange(None, note), when=WHEN)
    return notebook


def test_in_the_same_text_every_note_stands_at_its_place(article, make_note):
    # the crew sleeps twice; only the place tells which
    once = make_note(article, "The crew slept", 1)
    whole = make_note(article, None, 2)
    notebook = notebook_of(article, once, whole)
    anchors = anchor_all(article, notebook)
    assert anchors[once.id].span == once.position
    assert (anchors[whole.id].span, anchors[whole.id].state, anchors[whole.id].score) == (None, EXACT, 1.0)


def test_a_position_without_words_counts_only_in_the_text_it_was_made_on(article, make_article, make_note):
    note = replace(make_note(article, "silt"), selectors=(position(30, 40),))
    notebook = notebook_of(article, note)
    assert anchor_all(article, notebook)[note.id].span == Span(30, 40)
    other = make_article("Another text of more than forty characters, surely.")
    assert anchor_all(other, notebook)[note.id].state is AMBIGUOUS


def test_a_position_is_not_believed_against_its_words(article, make_note):
    note = replace(make_note(article, "silt"), selectors=(position(30, 34), quote("pilot")))
    anchor = anchor_all(article, notebook_of(article, note))[note.id]
    assert anchor.span is not None
    assert (anchor.span.of(article.text), anchor.state) == ("pilot", MOVED)
    beyond = replace(note, id="urn:uuid:2", selectors=(position(30, 10**6), quote("pilot")))
    assert anchor_all(article, notebook_of(article, beyond))[beyond.id].state is MOVED


def test_in_a_changed_text_notes_are_followed_or_lost_but_never_misplaced(article, make_article, make_note):
    kept, gone = make_note(article, "dredger lifted nothing", 1), make_note(article, "40 000 tons", 2)
    changed = make_article("New opening.", *(block.text for block in article.paragraphs[1:]))
    anchors = anchor_all(changed, notebook_of(article, kept, gone))
    assert anchors[kept.id].state is MOVED
    assert anchors[kept.id].span is not None
    assert anchors[kept.id].span.of(changed.text) == "dredger lifted nothing"
    assert (anchors[gone.id].state, anchors[gone.id].span) == (ORPHAN, None)


def test_a_note_found_again_is_refreshed_and_keeps_what_others_wrote(article, make_article, make_note):
    note = make_note(article, "dredger lifted nothing")
    css = {"type": "CssSelector", "value": "p:nth-child(4)"}
    target = {**note.target, "selector": [*note.target["selector"], css], "x:more": 1}
    target["meta"] = {**target["meta"], "x:meta": 2}
    note = note.with_target(target)
    changed = make_article("New opening.", *(block.text for block in article.paragraphs))
    span = resolve(changed.text, note.selectors).span
    assert span is not None
    again = refreshed(note, changed, span)
    assert again.position == span
    assert again.selectors[0] == note.selectors[0]
    assert again.selectors[-1] == css
    assert [each.get("value") for each in again.selectors[2:3]] == [
        f"char={span.start + 100},{span.end + 100}"
    ]
    assert (again.paragraph, again.target["meta"]["page"]) == (5, "¶5")
    assert (again.target["x:more"], again.target["meta"]["x:meta"]) == (1, 2)
    assert again.target["source"] == f"urn:sha256:{changed.source.sha256}"
    assert again.text_hash is None


def test_a_context_that_no_longer_fits_is_taken_anew(article, make_article, make_note):
    note = make_note(article, "dredger lifted nothing")
    changed = make_article("A dredger lifted nothing at all.")
    span = resolve(changed.text, note.selectors).span
    assert span is not None
    words = refreshed(note, changed, span).selectors[0]
    assert words["suffix"] == " at all."


@given(st.integers(0, 500), st.integers(1, 60))
def test_a_refreshed_note_is_exact(start, length):
    article = plain("".join(f"Line {n}: 𝒳 said {n * n}.\n" for n in range(40)))
    assume(start + length <= len(article.text))
    selectors = selectors_for(article, Span(start, start + length))
    longer = plain("Preface. " + article.text)
    anchor = resolve(longer.text, selectors)
    assert anchor.span == Span(start + 9, start + 9 + length)
