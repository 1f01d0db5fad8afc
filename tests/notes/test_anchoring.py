"""A note stands where its words stand, or says that it does not know where."""

import hashlib
from dataclasses import replace
from unicodedata import normalize

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from viewer.article.model import Article, Block, BlockKind, OriginMap, Source, Span
from viewer.notes.anchoring import (
    Anchor,
    AnchorState,
    Cancelled,
    Resolver,
    anchor_all,
    count_states,
    placed,
    refreshed,
    resolve,
    selectors_for,
)
from viewer.notes.notebook import Notebook, NoteChange

WHEN = "2026-02-02T00:00:00Z"
EXACT, MOVED, CHANGED, AMBIGUOUS, ORPHAN = (
    AnchorState.EXACT,
    AnchorState.MOVED,
    AnchorState.CHANGED,
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
    if anchor.state in {EXACT, MOVED}:
        assert anchor.span is not None
        assert anchor.span.of(other) == text[start:end]
    elif anchor.state is CHANGED:
        assert anchor.span
        assert anchor.span.end <= len(other)
    else:
        assert anchor.span is None
        assert bool(anchor.candidates) is (anchor.state is AMBIGUOUS)
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
        # was the boat a tug, or is the boat's sentence gone? The reader is asked
        (CREW, [position(0, 11), quote("lifted silt", "boat ", " at night")], (57, 68), CHANGED),
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


LONG = (
    "The dredger lifted 40 000 tons of silt, the harbour office said on Monday. "
    "“Nobody asked us,” a pilot said, “and the naïve captain’s crew slept.” "
    "서울의 기자들은 항구에서 밤새 기다렸다. 海軍在港口的工人們昨天晚上沒有睡覺。 "
    "وقال وزير الخارجية إن الميناء آمن للسفن. 👩‍🚀 and 𝒳 wrote a safe co-operative harbour law."
)


def decoded_wrongly(text: str, encoding: str) -> str:
    return "".join(bytes([each]).decode(encoding, "ignore") or chr(each) for each in text.encode())


FORMS = {
    "NFD": lambda text: normalize("NFD", text),
    "straight quotes": lambda text: text.translate(str.maketrans("“”’", '""\'')),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "lines": lambda text: text.replace(" ", "\n"),
    "runs of spaces": lambda text: text.replace(" ", "   "),
    "soft hyphens": lambda text: text.replace("ar", "a\u00adr"),
    "hyphens at line ends": lambda text: text.replace("ar", "a-\nr"),
    "capitals": str.upper,
    "full width": lambda text: text.replace("o", "ｏ"),
    "zero width spaces": lambda text: text.replace("e", "e\u200b"),
}
QUOTES = (
    "the harbour office said",
    "“Nobody asked us,” a pilot",
    "naïve captain’s crew",
    "기자들은 항구에서",
    "港口的工人們昨天晚上",
    "وزير الخارجية إن الميناء",
    "𝒳 wrote a safe co-operative harbour law",
)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("words", QUOTES)
def test_words_in_another_form_are_the_same_words(words, form):
    start = LONG.index(words)
    selectors = selectors_for(plain(LONG), Span(start, start + len(words)))
    text = FORMS[form](LONG)
    anchor = resolve(text, selectors)
    assert anchor.span is not None
    assert anchor.span.of(text) == FORMS[form](words)
    if anchor.span.of(text) == words:
        assert anchor.state in {EXACT, MOVED}
    else:
        assert (anchor.state, anchor.differs_in_form_only) == (CHANGED, True)


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
@pytest.mark.parametrize("words", QUOTES[1:6])
def test_words_quoted_from_a_wrongly_decoded_text_are_found_when_it_is_decoded_rightly(words, encoding):
    text, quoted = decoded_wrongly(LONG, encoding), decoded_wrongly(words, encoding)
    start = text.index(quoted)
    selectors = selectors_for(plain(text), Span(start, start + len(quoted)))
    anchor = resolve(LONG, selectors)
    assert anchor.span is not None
    assert (anchor.span.of(LONG), anchor.state) == (words, CHANGED)
    assert not anchor.differs_in_form_only


@pytest.mark.parametrize(
    ("text", "selector", "words"),
    [
        ("The old Linux stood still.", quote("Linus", "The old ", " stood still"), "Linux"),
        ("Many years later, as he faced the squad.", quote("yeers later"), "years later"),
        ("Many years later, as he faced.", quote("yeers later", "Many ", ", as he"), "years later"),
        ("The tug lifted much silt at night.", quote("lifted silt", "tug ", " at night"), "lifted much silt"),
        ("The tug lifted sand at night.", quote("lifted silt", "tug ", " at night"), "lifted sand"),
        ("The tug lifted at night.", quote("lifted silt", "tug ", " at night"), "lifted"),
        ("The old tug moved silt at night.", quote("lifted silt", "old tug ", " at night"), "moved silt"),
        ("It rose 50 000 tons in May.", quote("40 000 tons", "It rose ", " in May"), "50 000 tons"),
        ("海軍在港口的新船開始工作。", quote("海軍在港口的船開始", "", "工作"), "海軍在港口的新船開始"),
        ("Hi 👩🏽‍🚀 there", quote("Hi 👩‍🚀 there"), "Hi 👩🏽‍🚀 there"),
        ("A note on siltation.", quote("silt"), "silt"),
        ("AT&amp;T said so today", quote("AT&T said so", "", " today"), "AT&amp;T said so"),
    ],
)
def test_edited_words_are_found_with_whole_words_at_both_ends(text, selector, words):
    anchor = resolve(text, [selector])
    assert anchor.span is not None
    assert (anchor.span.of(text), anchor.state) == (words, CHANGED)
    assert anchor.score < 0.99


@pytest.mark.parametrize(
    ("text", "selector"),
    [
        ("The machines of the port stood still.", quote("Linus")),
        ("The old machines stood still.", quote("Linus", "The old ", " stood still")),
        ("The tug slept all night.", quote("The crew slept")),
        ("He lives in South Korea now.", quote("North Korea")),
        (
            "It was the best of times, it was the worst of times.",
            quote("Many years later, as he faced", "x", "y"),
        ),
        ("海軍在港口的新船開始工作。", quote("空軍", "", "在港口")),
        ("silt", quote("The tug lifted silt at night")),
        ("a b", quote("—")),
    ],
)
def test_other_words_are_no_place(text, selector):
    assert resolve(text, [selector]) == Anchor(None, ORPHAN, 0.0)


def test_a_dash_is_found_by_its_context_alone():
    assert resolve("zz a — b", [quote("—", "a ", " b")]).span == Span(5, 6)
    assert resolve("zz — a — b", [quote("—")]).state is AMBIGUOUS
    assert resolve("zz — a — b", [quote("—"), position(3, 4)]).span == Span(3, 4)


HEAD = "Exports rose in spring, the ministry of trade announced in the capital. "
TAIL = " Analysts had expected much less, and the markets took note of it at once."


def named(text: str, words: str, nth: int = 0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return selectors_for(plain(text), Span(start, start + len(words)))


@pytest.mark.parametrize(
    "words", ["The crew slept.", "crew", "The crew of the tug slept in the harbour until noon."]
)
def test_where_a_repeated_sentence_was_deleted_the_other_is_not_taken_for_it(words):
    sentence = "The crew of the tug slept in the harbour until noon." if words == "crew" else words
    others = (
        "Nothing else was said that day by anybody in town. " + sentence + " Rain fell on the hills all week."
    )
    text = HEAD + sentence + TAIL + "\n" + others
    selectors = named(text, words)
    for changed in (HEAD.strip() + TAIL + "\n" + others, others):
        assert resolve(changed, selectors).state not in {EXACT, MOVED}


def test_a_sentence_put_in_beside_the_words_leaves_them_found():
    text = HEAD + "The crew slept." + TAIL
    for changed in (HEAD + "It rained. " + text[len(HEAD) :], text[: -len(TAIL)] + " It rained." + TAIL):
        anchor = resolve(changed, named(text, "The crew slept"))
        assert anchor.state in {EXACT, MOVED}
        assert anchor.span is not None
        assert anchor.span.of(changed) == "The crew slept"


def test_a_paragraph_that_moved_away_from_its_neighbours_is_known_by_its_length():
    paragraph = HEAD + "The crew slept until noon." + TAIL
    text = f"First came the news of the day.\n{paragraph}\nThen the weather, and sports, and nothing more."
    changed = f"First came the news of the day.\nThen the weather, and sports, and nothing more.\n{paragraph}"
    anchor = resolve(changed, named(text, paragraph))
    assert (anchor.state, anchor.span) == (MOVED, Span(len(changed) - len(paragraph), len(changed)))


def test_short_words_left_alone_elsewhere_are_only_a_candidate():
    text = HEAD + "Linus wept." + TAIL
    changed = (
        "Quite another text of quite other people, in which one of them is named Linus as well, by chance."
    )
    selectors = named(text, "Linus")
    anchor = resolve("So. " + changed, selectors)
    assert (anchor.state, anchor.span) == (AMBIGUOUS, None)
    assert [each.of("So. " + changed) for each in anchor.candidates] == ["Linus"]
    # the same number of characters before them may be chance
    assert changed.index("Linus") == text.index("Linus")
    assert resolve(changed, selectors).state is CHANGED


def test_words_edited_in_several_equal_places_are_ambiguous():
    line = "The harbour office counted forty ships today.\n"
    anchor = resolve(line * 3, [quote("counted forti ships")])
    assert (anchor.state, anchor.span) == (AMBIGUOUS, None)
    assert [each.of(line * 3) for each in anchor.candidates] == ["counted forty ships"] * 3


def test_a_quote_cut_to_half_is_found_between_its_neighbours():
    words = "The crew of the tug slept in the harbour until noon because of the rain"
    text = HEAD + words + "." + TAIL
    changed = text.replace(" until noon because of the rain", "")
    anchor = resolve(changed, named(text, words))
    assert anchor.span is not None
    assert anchor.span.of(changed) == "The crew of the tug slept in the harbour"


NUMBERED = [
    f"Item {n}: the {a} of {b} met {c} in room {n * n} and left at {n + 7} sharp."
    for n, (a, b, c) in enumerate(
        [
            ("mayor", "Aden", "rebels"),
            ("pilot", "Bonn", "farmers"),
            ("judge", "Cork", "doctors"),
            ("baker", "Dijon", "sailors"),
            ("tailor", "Essen", "traders"),
            ("driver", "Fano", "singers"),
            ("nurse", "Ghent", "widows"),
            ("poet", "Hamm", "monks"),
            ("clerk", "Imola", "scouts"),
            ("miner", "Jena", "pupils"),
        ]
    )
]


@given(st.data())
def test_whatever_is_edited_elsewhere_no_note_is_put_in_a_wrong_place(data):
    text = " ".join(NUMBERED)
    at = data.draw(st.integers(0, 9))
    sentence = NUMBERED[at]
    start = data.draw(st.integers(0, len(sentence) - 1))
    end = data.draw(st.integers(start + 1, len(sentence)))
    base = text.index(sentence)
    selectors = selectors_for(plain(text), Span(base + start, base + end))
    others = [each for each in range(10) if each != at]
    kept = data.draw(st.lists(st.sampled_from(others), unique=True))
    order = data.draw(st.permutations([*kept, at]))
    changed = " ".join(NUMBERED[each] for each in order)
    anchor = resolve(changed, selectors)
    base = changed.index(sentence)
    place = Span(base + start, base + end)
    if anchor.state in {EXACT, MOVED}:
        assert anchor.span == place
    if len(place) > 20:
        assert place in {anchor.span, *anchor.candidates}
        gone = resolve(" ".join(NUMBERED[each] for each in kept), selectors)
        assert gone.state not in {EXACT, MOVED}


# --- whole notebooks --------------------------------------------------------------------------------

STORY = tuple(
    f"On day {n} the {who} of ship {n * 7} told the {whom} that {n + 30} tons of {what} had gone inland. "
    f"It was {n} hours before the {whom} answered, and the {who} waited in the rain."
    for n, (who, whom, what) in enumerate(
        [
            ("captain", "harbour master", "wheat"),
            ("mate", "customs clerk", "coal"),
            ("cook", "old pilot", "salt"),
            ("owner", "insurance man", "timber"),
            ("stoker", "young doctor", "silt"),
            ("purser", "port chaplain", "sugar"),
        ],
        start=3,
    )
)


@pytest.fixture
def story(make_article, make_note):
    article = make_article(*STORY)
    quotes = [
        "captain of ship",
        "the customs clerk that 34 tons",
        "old pilot answered",
        "insurance man that",
        "young doctor",
        "sugar had gone inland",
    ]
    notes = [make_note(article, words, number) for number, words in enumerate(quotes, start=1)]
    return article, notebook_of(article, *notes), notes


def words_of(article, anchor):
    return anchor.span and anchor.span.of(article.text)


def test_notes_follow_their_paragraphs_wherever_these_go(story, make_article):
    _, notebook, notes = story
    changed = make_article(STORY[5], "A new paragraph.", *STORY[3:5], STORY[0], STORY[1] + " " + STORY[2])
    anchors = anchor_all(changed, notebook)
    assert [words_of(changed, anchors[each.id]) for each in notes] == [each.quote for each in notes]
    assert {anchor.state for anchor in anchors.values()} == {MOVED}
    assert count_states(anchors) == {EXACT: 0, MOVED: 6, CHANGED: 0, AMBIGUOUS: 0, ORPHAN: 0}
    assert list(count_states(anchors)) == list(AnchorState)


def test_edited_paragraphs_are_aligned_by_their_neighbours(story, make_article):
    _, notebook, notes = story
    edited = list(STORY)
    edited[1] = edited[1].replace("customs clerk that 34", "customs officer that 35")
    edited[4] = "Nothing was heard of the fifth ship, nor of anybody on it."
    changed = make_article("An opening.", *edited)
    anchors = anchor_all(changed, notebook)
    states = [anchors[each.id].state for each in notes]
    assert states == [MOVED, CHANGED, MOVED, MOVED, ORPHAN, MOVED]
    assert words_of(changed, anchors[notes[1].id]) == "the customs officer that 35 tons"


def test_a_paragraph_repeated_since_is_told_from_its_copy_by_what_stands_around(story, make_article):
    _, notebook, notes = story
    changed = make_article(STORY[2], *STORY)
    anchors = anchor_all(changed, notebook)
    start = changed.text.rindex("old pilot answered")
    assert anchors[notes[2].id].span in {Span(start, start + 18), None}
    assert words_of(changed, anchors[notes[3].id]) == "insurance man that"


def test_the_order_of_the_notebook_is_kept_and_every_kind_of_note_is_answered(story, make_article, make_note):
    article, notebook, _ = story
    whole = make_note(article, None, 7)
    bare = replace(make_note(article, "coal", 8), selectors=(position(3, 9),))
    foreign = replace(make_note(article, "coal", 9), selectors=({"type": "CssSelector", "value": "p"},))
    for each in (whole, bare, foreign):
        notebook = notebook.apply(NoteChange(None, each), when=WHEN)
    changed = make_article("New.", *STORY)
    anchors = anchor_all(changed, notebook)
    assert list(anchors) == [each.id for each in notebook.notes]
    assert [anchors[each.id].state for each in (whole, bare, foreign)] == [EXACT, AMBIGUOUS, ORPHAN]


def test_work_that_is_no_longer_wanted_is_given_up(story, make_article):
    _, notebook, _ = story
    changed = make_article("New.", *STORY)
    with pytest.raises(Cancelled):
        anchor_all(changed, notebook, is_cancelled=lambda: True)
    assert anchor_all(changed, notebook, is_cancelled=lambda: False) == anchor_all(changed, notebook)


def test_a_thousand_notes_in_an_edited_book_are_where_they_were(make_article, make_note):
    # long enough for the index that lists each third place only
    paragraphs = [
        f"Chapter {n} tells of {n * 31} men from hill {n % 89}, walking {n * 17 % 101} miles to town {n**2}."
        for n in range(1200)
    ]
    article = make_article(*paragraphs, title=None)
    assert len(article.text) > 1 << 16
    notes = []
    for n in range(0, 1200, 6):
        span = article.paragraphs[n].span
        start = article.text.index("men from", span.start)
        note = make_note(article, None, n)
        notes.append(placed(note, article, Span(start, article.text.index(", walk", start))))
    empty = Notebook.for_article(article)
    notebook = replace(empty, notes=tuple(notes))
    edited = [
        text.replace("tells of", "tells us of") if n % 4 == 0 else text for n, text in enumerate(paragraphs)
    ]
    changed = make_article(*edited, title=None)
    anchors = anchor_all(changed, notebook)
    for n, note in zip(range(0, 1200, 6), notes, strict=True):
        anchor = anchors[note.id]
        assert anchor.state in {MOVED, CHANGED}
        assert anchor.span is not None
        assert changed.paragraphs[n].span.start < anchor.span.start < changed.paragraphs[n].span.end
        assert anchor.span.of(changed.text) == note.quote
    resolver = Resolver(changed.text)
    for note in notes[:40]:
        assert resolver.resolve(note.selectors).span in {anchors[note.id].span, None}
