"""A text capture is divided into the article and its page, and what it states is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.model import BlockKind, EvidenceKind
from viewer.article.structure import structure_of

TITLE = "Harbour Dredging to Resume"
BODY = (
    "Two barges are to lift about 40,000 cubic metres of silt by the end of the season.\n\n"
    "Fishing crews have asked for a fixed timetable; the office has promised one by then."
)
DISPATCH = (
    "Make a charitable donation in support of the harbour!\n\n"
    "Homeland Security\n\nHarbour Dredging to Resume\n\n"
    "Korean Central News Agency via Harbour Service (HS)\n\n"
    "\u00a0\u00a0\u00a0 Kaesong, May 10 (KCNA) -- The office said on Monday that dredging will resume. 𝒳\n"
    "\u00a0\u00a0\u00a0 Two barges are to lift the silt.\n\nJoin the Harbour.example.org mailing list"
)


def read(text: str, *, latest_year: int = 2024):
    return structure_of(text, latest_year=latest_year)


def values(text: str) -> dict[str, str]:
    return {name: field.value for name, field in read(text).metadata.items()}


def test_a_dispatch_on_a_page_gives_each_part_its_place():
    found = read(DISPATCH)
    assert [(block.kind.value, block.number, block.level) for block in found.blocks] == [
        ("section", None, None),
        ("heading", None, 1),
        ("byline", None, None),
        ("paragraph", 1, None),
        ("paragraph", 2, None),
    ]
    assert [(line.line, line.text[:10]) for line in found.furniture] == [
        (1, "Make a cha"),
        (12, "Join the H"),
    ]
    assert values(DISPATCH) == {
        "title": "Harbour Dredging to Resume",
        "section": "Homeland Security",
        "agency": "Korean Central News Agency",
        "via": "Harbour Service (HS)",
        "place": "Kaesong",
        "date": "XXXX-05-10",
        "site": "Harbour.example.org",
    }


@pytest.mark.parametrize("section", ["Harbour", "Weapons Of Mass", "World"])
def test_a_short_section_over_a_headline_in_sentence_case_is_no_title(section):
    headline = "Ferries return to the northern harbour"
    text = DISPATCH.replace("Homeland Security", section).replace("Harbour Dredging to Resume", headline)
    assert values(text)["title"] == headline
    assert values(text)["section"] == section


def test_a_line_written_out_under_a_headline_is_its_subtitle():
    headline = "Harbour Dredging To Resume In Spring"
    text = DISPATCH.replace("Homeland Security", headline).replace(
        "Harbour Dredging to Resume", "Fishing crews have asked for a fixed timetable"
    )
    assert values(text)["title"] == headline


def test_text_is_the_blocks_joined_by_line_feeds():
    found = read(DISPATCH)
    assert found.text == "\n".join(block.text for block in found.blocks)
    assert all(block.span.of(found.text) == block.text for block in found.blocks)


def test_every_field_has_evidence_that_can_be_looked_up():
    found = read(DISPATCH)
    for field in found.metadata.values():
        evidence = field.evidence
        if evidence.kind is EvidenceKind.TEXT:
            assert evidence.span.of(found.text) == evidence.quote
        assert evidence.source_span.of(DISPATCH) == evidence.quote
        assert evidence.quote in DISPATCH.split("\n")[evidence.line - 1]


def test_a_weekday_in_the_text_proposes_years_and_settles_none():
    date = read(DISPATCH).metadata["date"]
    assert date.display == "10 May, year not stated"
    assert [candidate.value for candidate in date.candidates] == ["1993", "1999", "2004", "2010", "2021"]
    assert date.candidates[0].reason == "in 1993, 10 May was a Monday"
    assert date.candidates[0].evidence.quote == "Monday"


def test_no_year_after_the_latest_is_proposed():
    date = read(DISPATCH, latest_year=2009).metadata["date"]
    assert [candidate.value for candidate in date.candidates] == ["1993", "1999", "2004"]


@pytest.mark.parametrize(
    "words", ["on Monday and Friday", "last Monday", "on Mondays", "every Monday", "in May"]
)
def test_weekdays_that_are_not_the_dispatchs_day_propose_nothing(words):
    found = read(DISPATCH.replace("on Monday", words))
    assert found.metadata["date"].candidates == ()


def test_a_leap_day_is_proposed_in_leap_years_only():
    found = read(DISPATCH.replace("May 10", "Feb. 29"))
    assert [candidate.value for candidate in found.metadata["date"].candidates] == ["2016"]


def test_the_datelines_name_for_the_agency_is_a_candidate():
    [candidate] = read(DISPATCH).metadata["agency"].candidates
    assert (candidate.value, candidate.reason) == ("KCNA", "the dateline's name for the same agency")
    other = read(DISPATCH.replace("(KCNA)", "(Yonhap)")).metadata["agency"].candidates[0]
    assert (other.value, other.reason) == ("Yonhap", "the dateline names it")


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Date: 10/05/2005 | Source: harbour.example.org", "2005-05-10"),
        ("Date: 05/10/2005", "2005-05-10"),
        ("calendar>> May 10. 2010 Juche 99", "2010-05-10"),
        ("Date: 11/05/2005", "XXXX-05-10"),
        ("Posted 2005-05-10 18:33", "2005-05-10"),
    ],
)
def test_a_dated_line_that_agrees_supplies_the_year(line, date):
    text = (
        f"Harbour Dredging to Resume\n\n{line}\n\nKaesong, May 10 (KCNA) -- The work will resume.\n\n{BODY}"
    )
    field = read(text).metadata["date"]
    assert field.value == date
    assert ("the year stands in line 3" in field.evidence.detail) == (date[0] == "2")


@pytest.mark.parametrize(
    ("line", "date"),
    [("Date: 22/05/2019", "2019-05-22"), ("Date: 3/4/2019", None), ("3 May 2019", "2019-05-03")],
)
def test_a_dated_line_alone_gives_the_date_unless_it_can_mean_two(line, date):
    assert values(f"Harbour Dredging to Resume\n{line}\n\n{BODY}").get("date") == date


def test_a_dated_line_above_the_title_is_not_the_articles_date():
    text = f"March 18, 2024\n\n{TITLE}\n\nKaesong, May 10 (KCNA) -- It will resume.\n\n{BODY}"
    assert values(text)["date"] == "XXXX-05-10"


def test_key_lines_give_values_and_stay_among_the_furniture():
    keys = "Title: Harbour Dredging\nAuthor: Jane Doe\nURL: https://example.org/1\nSource: The Harbour\nDate:"
    text = f"{keys}\n\n{BODY}"
    found = read(text)
    assert values(text) == {
        "title": "Harbour Dredging",
        "author": "Jane Doe",
        "url": "https://example.org/1",
        "publisher": "The Harbour",
    }
    assert [line.line for line in found.furniture] == [1, 2, 3, 4, 5]


def test_a_source_that_is_an_agency_is_the_agency():
    assert values(f"Harbour Dredging\nSource: Xinhua | Editor: Jane Doe\n\n{BODY}")["agency"] == "Xinhua"


SCRIPT = (
    "Military\n\nDATE=3/4/2019\nTYPE=CORRESPONDENT REPORT\nTITLE=BRIDGE CLOSED\nNUMBER=2-25\n"
    "BYLINE=OMAR SAID\nDATELINE=GENEVA\nCONTENT=\nVOICED AT:\n"
    "INTRO:  The bridge at the weir was closed on\nThursday.\n"
    "TEXT:  The bolts were loose, and so was what\nheld the bolts.\n(SIGNED)\nNEB/XX/YY\n"
)


def test_a_broadcasting_script_is_read_by_its_key_lines():
    assert values(SCRIPT) == {
        "section": "Military",
        "agency": "Voice of America",
        "date": "2019-03-04",
        "place": "GENEVA",
        "title": "BRIDGE CLOSED",
        "author": "OMAR SAID",
    }
    assert [block.text for block in read(SCRIPT).blocks[1:]] == [
        "The bridge at the weir was closed on Thursday.",
        "The bolts were loose, and so was what held the bolts.",
    ]


def test_a_scripts_labels_are_left_out_of_text_and_origin():
    found = read(SCRIPT)
    paragraph = found.blocks[1]
    assert (
        found.origin.to_source(paragraph.span).of(SCRIPT) == "The bridge at the weir was closed on\nThursday."
    )


def test_a_label_alone_on_its_line_is_furniture():
    found = read(f"Military\n\nINTRO:\n\n{BODY}\n\nTEXT:\n\n{BODY}")
    assert [line.text for line in found.furniture] == ["INTRO:", "TEXT:"]
    assert read("TEXT:").text == "TEXT:"


def test_an_agency_line_that_opens_as_a_dateline_does_is_no_dateline():
    text = (
        f"{TITLE}\n\nIRNA - Islamic Republic News Agency\n\nKaesong, May 10 (IRNA) -- It resumes.\n\n{BODY}"
    )
    assert values(text)["agency"] == "IRNA - Islamic Republic News Agency"
    assert values(text)["place"] == "Kaesong"


@pytest.mark.parametrize(
    ("line", "author", "agency"),
    [
        ("By Jane Doe", "Jane Doe", None),
        ("By JANE DOE and Omar van Said", "JANE DOE and Omar van Said", None),
        ("By Jane Doe, Reuters", "Jane Doe", "Reuters"),
        ("By Jane Doe\nAssociated Press", "Jane Doe", "Associated Press"),
        ("By the river", None, None),
    ],
)
def test_a_byline_names_the_author(line, author, agency):
    found = values(f"Harbour Dredging to Resume\n\n{line}\n\n{BODY}")
    assert (found.get("author"), found.get("agency")) == (author, agency)


def test_a_place_on_its_own_line_under_the_byline_is_the_place():
    found = read(f"Harbour Dredging to Resume\n\nBy Jane Doe\nBeijing\n14 March 2005\n\n{BODY}")
    assert found.metadata["place"].value == "Beijing"
    assert found.metadata["place"].evidence.kind is EvidenceKind.TEXT
    assert found.metadata["date"].value == "2005-03-14"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Harbour Dredging\n\n{BODY}", "Harbour Dredging"),
        (f"Visits to the U.S.\n\n{BODY}", "Visits to the U.S."),
        (f"Who pays?\n\n{BODY}", "Who pays?"),
        (
            f"Harbour Dredging Will Resume after\nthe Spring Tides Have Passed\n\n{BODY}",
            "Harbour Dredging Will Resume after the Spring Tides Have Passed",
        ),
        ("Title\n\nword", "Title"),
        (f"Harbour Dredging\n\nJane Doe\n\n{BODY}", "Harbour Dredging"),
        (
            f"Homeland Security\n\nHarbour Dredging\n\nKaesong, May 10 (KCNA) -- It resumes.\n\n{BODY}",
            "Harbour Dredging",
        ),
        (
            f"{TITLE}\n\nThe barges are ready and the crews wait\n\nKaesong, May 10 (KCNA) -- It resumes.",
            "Harbour Dredging to Resume",
        ),
        (BODY, None),
        ("one line", None),
        (f"Dear Jane\n\n{BODY}", None),
        (f"He said:\n\n{BODY}", None),
        ("so much depends\nupon\n\na red wheel\nbarrow", None),
        (f"All news\n\n{BODY}", None),
        (f"Find a Harbour Job!\n\nHomeland Security\n\nINTRO:  {BODY}", None),
    ],
)
def test_a_title_is_what_stands_alone_above_the_body(text, title):
    assert values(text).get("title") == title


def test_short_lines_inside_the_body_are_headings_and_numbered_lines_are_not():
    text = f"{TITLE}\n\n{BODY}\n\nInside the Harbour\n\n{BODY}\n\n1. Night shifts start late\n\n{BODY}\n\nEND"
    kinds = {block.text: (block.kind, block.level) for block in read(text).blocks}
    assert kinds["Inside the Harbour"] == (BlockKind.HEADING, 2)
    assert kinds["1. Night shifts start late"] == (BlockKind.PARAGRAPH, None)
    assert kinds["END"] == (BlockKind.PARAGRAPH, None)


def test_a_line_drawn_with_signs_is_a_rule_without_a_number():
    found = read(f"{BODY}\n\n* * *\n\n{BODY}")
    assert [block.number for block in found.blocks] == [1, 2, None, 3, 4]
    assert found.blocks[2].kind is BlockKind.RULE


def test_headings_between_agency_line_and_body_are_kept():
    above = "Homeland Security\n\nWeekly Review (May 4 - May 10)\n\nROK National Intelligence Service"
    text = f"{above}\n\nInside the Harbour\n\n{BODY}"
    assert [block.kind.value for block in read(text).blocks[:4]] == [
        "section",
        "heading",
        "byline",
        "heading",
    ]
    assert values(text)["agency"] == "ROK National Intelligence Service"


def test_everything_under_the_line_that_opens_the_foot_is_page():
    found = read(f"{TITLE}\n\n{BODY}\n\nNEWSLETTER\nJoin the mailing list\n\nHarbour podcast - all about it")
    assert [line.line for line in found.furniture] == [7, 8, 10]


def test_a_foot_with_much_text_after_it_is_no_foot():
    found = read(f"Title of the Piece\n\n{BODY}\n\nRelated posts:\n\n{BODY}\n\n{BODY}")
    assert found.furniture == ()


def test_a_file_of_page_lines_only_is_shown_rather_than_nothing():
    assert read("Home").text == "Home"
    assert read("Title: X\nAuthor: Y").text == "Title: X\nAuthor: Y"


def test_a_dateline_further_down_is_another_dispatchs():
    text = f"Title of the Piece\n\n{BODY}\n\n{BODY}\n\nKaesong, May 10 (KCNA) -- It resumes."
    assert "place" not in values(text)


def test_nothing_is_read_from_nothing():
    found = read("  \n\n ")
    assert (found.text, found.blocks, found.furniture, dict(found.metadata)) == ("", (), (), {})


MIXTURE = [
    *DISPATCH.split("\n"),
    *SCRIPT.split("\n"),
    *BODY.split("\n"),
    "By Jane Doe",
    "Reuters",
    "Beijing",
    "14 March 2005",
    "[Juche 94.3.14.]",
    "Title: Harbour",
    "Harbour Dredging to",
    "* * *",
    "(END)",
    "개성 항구 👩‍🚀",
    "TEXT:",
    "مرفأ\u00ad كيسونغ",
    "© 2020 harbour.info",
    "Related posts:",
    "\u00a0",
    "",
    "",
]


@given(st.lists(st.sampled_from(MIXTURE), max_size=25), st.sampled_from(["\n", "\r\n", "\r"]))
def test_nothing_is_lost_whatever_the_lines_are(lines, end):
    source = end.join(lines)
    found = read(source)
    kept = found.text + "\n" + "\n".join(line.text for line in found.furniture)
    for line in lines:
        words = line.strip().removeprefix("INTRO:").removeprefix("TEXT:").strip()
        assert words in kept
    for line in found.furniture:
        assert lines[line.line - 1].strip() == line.text == line.source_span.of(source)
    for block in found.blocks:
        assert block.span.of(found.text) == block.text == block.text.strip()
    numbers = [block.number for block in found.blocks if block.number]
    assert numbers == list(range(1, len(numbers) + 1))


@given(st.lists(st.sampled_from(MIXTURE), max_size=25))
def test_every_place_of_the_text_maps_to_the_same_character_of_the_file(lines):
    source = "\n".join(lines)
    found = read(source)
    for block in found.blocks:
        for offset in range(block.span.start, block.span.end):
            origin = found.origin.to_source(type(block.span)(offset, offset + 1))
            if origin:
                assert origin.of(source) == found.text[offset]
    for field in found.metadata.values():
        if field.evidence.span:
            assert field.evidence.span.of(found.text) == field.evidence.quote


@given(st.text(max_size=120))
def test_no_text_makes_the_reading_fail(source):
    found = read(source)
    assert bool(found.blocks or found.furniture) == bool(source.strip())
