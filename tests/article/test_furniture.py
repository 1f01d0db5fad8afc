"""Lines of the page, and sentences of the article that speak of the same things."""

import pytest

from viewer.article.furniture import (
    is_end_mark,
    is_furniture,
    is_rule,
    is_sign_off,
    opens_footer,
    publisher_in,
    site_in,
)

PAGE_LINES = [
    "Sign up for our newsletter to get the news of the harbour in your inbox.",
    "RELIEF24 - Make a charitable donation in support of the harbour!",
    "Please donate to our fund!",
    "Support us today",
    "Find a Harbour Pilot Job!",
    "Join the Harbour.example.org mailing list",
    "Sign up for our weekly newsletter",
    "Subscribe to the newsletter.",
    "NEWSLETTER",
    "All news",
    "Accessibility links",
    "Skip to main content",
    "Next article »",
    "Page 2 of 7",
    "12 comments",
    "Share on Facebook",
    "Follow us on Twitter",
    "Home | News | World | Sport",
    "Home > World",
    "|",
    "• • •",
    "© 2020 Harbour News",
    "Copyright (C) HARBOUR NEWS SERVICE(HNS) All Rights Reserved.",
    "Image credit: https://example.org/photos/1/",
    "Photo: Jane Doe",
    "Tags: harbour, bridge",
    "Related posts:",
    "More stories on this topic:",
    "Read original version at source",
    "Read more: Bridge closed",
    "https://example.org/news/1",
    "editor@example.org",
    "Last updated 3 May 2020",
    "We use cookies to improve this page.",
    "Editor: Jane Doe",
]

ARTICLE_LINES = [
    "Sign up for the race is open, the office said by email.",
    "It asks visitors to make a charitable donation in support of the restoration.",
    "through its mailing list, which anyone may join at the county office.",
    "Join the club, said the master, and told us about each newsletter he had ever been sent by anyone.",
    "Support for the Bridge Grows",
    "Order Restored in the Harbour",
    "Museum Asks for Donations",
    "Help Arrives for Flood Victims as Funds Dry Up",
    "Find of the Year: A Job Well Done",
    "Photographs show the bridge.",
    "Bakers' Strike Ends: Bread Back by Thursday",
    "Inside the Observatories",
    "END",
    "Weapons of Mass Destruction (WMD)",
    "x" * 500,
    "개성의 항구",
]


@pytest.mark.parametrize("line", PAGE_LINES)
def test_a_line_of_the_page_is_known_by_its_class(line):
    assert is_furniture(line)


@pytest.mark.parametrize("line", ARTICLE_LINES)
def test_a_line_of_the_article_stays_though_it_speaks_of_the_same(line):
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line", ["-0-", "(END)", "ENDITEM/", "Enditem", "###", "(SIGNED)", "-30-", "--- END ---"]
)
def test_an_end_mark_is_known(line):
    assert is_end_mark(line)


@pytest.mark.parametrize("line", ["END", "The end", "(The end of the road)", "0"])
def test_a_last_word_is_no_end_mark(line):
    assert not is_end_mark(line)


def test_the_initials_under_a_script_are_known():
    assert is_sign_off("NEB/PCF/JO")
    assert not is_sign_off("Harbour/Bridge")


@pytest.mark.parametrize(
    "line", ["Join the mailing list", "Related posts:", "© 2020 Harbour News", "NEWSLETTER"]
)
def test_a_line_that_opens_the_pages_foot_is_known(line):
    assert opens_footer(line)


@pytest.mark.parametrize(
    "line", ["Photo: Jane Doe", "Related to this is the matter of the bridge, which stands."]
)
def test_other_lines_do_not_open_the_foot(line):
    assert not opens_footer(line)


@pytest.mark.parametrize("line", ["* * *", "-----", "=====", "• • •"])
def test_a_drawn_break_is_a_rule(line):
    assert is_rule(line)


@pytest.mark.parametrize("line", ["*", "--", "* - *", "...", "a a a"])
def test_other_signs_are_no_rule(line):
    assert not is_rule(line)


@pytest.mark.parametrize(
    ("line", "site"),
    [
        ("Join the Harbour.example.org mailing list", "Harbour.example.org"),
        ("Copyright 2020 www.harbour.example. All rights reserved", None),
        ("© 2020 harbour.info", "harbour.info"),
        ("Join the 38 North mailing list", "38 North"),
        ("Join the mailing list", None),
        ("Sign up for Harbour’s newsletter", None),
        ("Sign up for Sailor's Digest newsletter", "Sailor's Digest"),
        ("Subscribe to Our Daily newsletter", None),
        ("Source: harbour.org", None),
    ],
)
def test_a_page_names_its_site_where_it_speaks_for_itself(line, site):
    place = site_in(line)
    assert (line[slice(*place)] if place else None) == site


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("Copyright (C) HARBOUR NEWS SERVICE(HNS) All Rights Reserved.", "HARBOUR NEWS SERVICE(HNS)"),
        ("© 2019-2020 Harbour News. All rights reserved.", "Harbour News"),
        ("Copyright 2020 by Jane Doe", "Jane Doe"),
        ("© 2020 harbour.info", None),
        ("All rights reserved", None),
    ],
)
def test_the_holder_of_the_rights_is_read(line, holder):
    place = publisher_in(line)
    assert (line[slice(*place)] if place else None) == holder
