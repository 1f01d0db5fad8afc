"""Lines of a file, and which of them are joined."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.lines import Lines, Units, joins

PROSE = (
    """The harbour office says that dredging of the northern channel will resume once the spring tides have
passed. The work was halted in January when a survey vessel found an old mooring chain.
Two barges are to lift about forty thousand cubic metres of silt by the end of the season, and the crews have
asked for a fixed timetable, which the office has promised for this week.
The channel was last deepened in the nineties.""".replace("have\npassed", "have passed")
    .replace("have\nasked", "have asked")
    .split("\n")
)


def units_of(text: str) -> list[str]:
    lines = Lines(text)
    return Units(lines, joins(lines)).texts


@pytest.mark.parametrize("width", [50, 66, 72, 100])
def test_paragraphs_broken_by_hand_are_made_whole(width):
    text = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in PROSE)
    assert units_of(text) == PROSE


def test_paragraphs_marked_by_an_indent_are_told_apart():
    text = "\n".join(textwrap.fill(paragraph, 60, initial_indent="    ") for paragraph in PROSE)
    assert units_of(text) == PROSE


@pytest.mark.parametrize("indent", ["", "    ", "\u00a0\u00a0\u00a0 ", "\t"])
def test_lines_that_are_each_a_paragraph_stay_apart(indent):
    text = "\n".join(indent + paragraph for paragraph in PROSE)
    assert units_of(text) == PROSE


def test_verse_stays_line_by_line():
    verse = [
        "Sometime too hot the eye of heaven shines,",
        "And often is his gold complexion dimmed;",
        "And every fair from fair sometime declines,",
        "By chance, or nature's changing course, untrimmed",
    ]
    assert units_of("\n".join(verse)) == verse


def test_verse_within_broken_prose_stays_line_by_line():
    verse = ["The lamp is out,", "the dog unseen,", "and all the harbour", "quiet"]
    wrapped = [textwrap.fill(paragraph, 60) for paragraph in PROSE * 2]
    text = "\n\n".join([*wrapped, "\n".join(verse), *wrapped])
    assert [unit for unit in units_of(text) if unit in verse] == verse


def test_items_of_a_list_stay_apart_and_their_lines_are_joined():
    text = (
        "The office of the harbour asks all crews that leave before the\n"
        "tide to bring what is listed here, and to bring it in time for\n"
        "the survey, which begins at noon:\n"
        "1. a lamp with oil enough for a night, and a wick that was not\n"
        "   used before;\n"
        "2. the log.\n"
    )
    assert [unit[:6] for unit in units_of(text)] == ["The of", "1. a l", "2. the"]


def test_lines_that_hang_below_a_list_item_go_on_with_it():
    text = (
        "The office of the harbour asks all crews that leave before the\n"
        "tide to bring what is listed here, and to bring it in time for\n"
        "the survey, which begins at noon.\n\n"
        "  2. Bring the log, and the\n     pencil that hangs\n     from it.\n"
    )
    assert units_of(text)[1:] == ["2. Bring the log, and the pencil that hangs from it."]


def test_a_word_broken_at_its_hyphen_is_joined_without_a_space():
    text = (
        "The northern observatory counted them on the night before and a well-\n"
        "known astronomer, who was asked by telephone, agreed with the counts of pre-\n"
        "and postwar keepers of the log that lies in the office of the harbour.\n"
    )
    assert "well-known" in units_of(text)[0]
    assert "pre- and" in units_of(text)[0]


def test_chinese_lines_are_joined_without_a_space():
    line = "港口办公室说北部航道的疏浚工程将在春潮过后恢复这项工作于一月停止当时一艘测量船发现"
    assert units_of(f"{line}\n{line}\n{line}\n完。") == [line * 3 + "完。"]


def test_two_lines_of_a_paragraph_are_joined_if_the_second_goes_on():
    text = "The harbour office says that dredging of the northern channel\nwill resume."
    assert units_of(text) == [text.replace("\n", " ")]


def test_a_wide_table_or_a_quoted_mail_is_left_as_it_is():
    text = "> the harbour office says that\n> dredging of the northern\n> channel will resume"
    assert units_of(text) == text.split("\n")


def test_walls_of_a_table_at_line_ends_are_dropped_where_others_stand_alone():
    assert units_of("One |\n|\nTwo |") == ["One", "|", "Two"]
    assert units_of("One |\nTwo") == ["One |", "Two"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_counts_as_one(end):
    lines = Lines(end.join(["One", "", "  Two", "Three"]))
    assert lines.texts == ["One", "Two", "Three"]
    assert list(lines.numbers) == [1, 3, 4]
    assert list(lines.apart) == [True, True, False]


def test_page_breaks_and_paragraph_separators_part_but_do_not_count_as_lines():
    lines = Lines("One\u2029Two\fThree\n\x0cFour\x85Five")
    assert lines.texts == ["One", "Two", "Three", "Four", "Five"]
    assert list(lines.numbers) == [1, 1, 1, 2, 2]
    assert list(lines.apart) == [True, True, True, True, False]


def test_a_line_separator_is_kept_inside_its_paragraph():
    assert units_of("One.\u2028still one\u2029Two.") == ["One.\u2028still one", "Two."]


def test_a_line_number_is_found_for_every_place_in_a_line():
    lines = Lines("One\n\nTwo\nThree")
    assert [lines.number_at(offset) for offset in (0, 2, 5, 7, 9)] == [1, 1, 3, 3, 4]


@given(
    st.lists(
        st.sampled_from(
            [*PROSE, "", "  ", "* * *", "TITLE=X", "1. One", "and so", "개성 항구", "\u00a0\u00a0x", "END"]
        )
    )
)
def test_no_line_is_lost_and_each_stands_where_it_is_said_to(pieces):
    source = "\n".join(pieces)
    lines = Lines(source)
    assert lines.texts == [piece.strip() for piece in pieces if piece.strip()]
    assert [lines.span(index).of(source) for index in range(len(lines))] == lines.texts
    assert [pieces[number - 1].strip() for number in lines.numbers] == lines.texts


@given(st.text(alphabet="ab \n\r\t\f\u2028\u2029\u00a0-.A", max_size=80))
def test_the_words_of_the_units_are_the_words_of_the_file(source):
    assert "".join("".join(units_of(source)).split()) == "".join(source.split())
