"""What is known of agencies and places, and the lines that name them."""

import pytest

from viewer.article.agencies import (
    are_names_of_one,
    has_agency_form,
    is_agency,
    is_place,
    is_region,
    organisation_line,
    script_agency,
    source_line,
)


@pytest.mark.parametrize(
    "name", ["KCNA", "Reuters", "Agence France-Presse", "AP/Reuters", "RFE/RL", "U.P.I.", "ТАСС"]
)
def test_a_well_known_agency_is_known_under_each_of_its_names(name):
    assert is_agency(name)


@pytest.mark.parametrize("name", ["", "HyperText", "AP exam in hand", "AP/QXZ", "left"])
def test_other_words_are_no_agency(name):
    assert not is_agency(name)


def test_two_names_of_one_agency_are_told_from_names_of_two():
    assert are_names_of_one("KCNA", "Korean Central News Agency of the DPRK")
    assert not are_names_of_one("PTI", "ANI")
    assert not are_names_of_one("QXZ", "QXZ")


@pytest.mark.parametrize("name", ["QXZ", "Zenda", "Harbour News", "PRNewswire-QX"])
def test_an_agency_nobody_listed_is_told_by_its_form(name):
    assert has_agency_form(name)


@pytest.mark.parametrize(
    "name", ["", "left", "exam in hand", "a", "One Two Three Four Five", "Iraq", "OH", "1905"]
)
def test_what_has_not_the_form_of_an_agency_is_refused(name):
    assert not has_agency_form(name)


@pytest.mark.parametrize(
    "name", ["PARIS", "Geneva", "HAYWARD, Calif.", "New Delhi [India]", "Port-au-Prince", "SÃO PAULO"]
)
def test_a_known_city_or_a_place_with_its_region_is_known(name):
    assert is_place(name)


def test_a_place_nobody_listed_is_not_known():
    assert not is_place("Harbourtown")
    assert is_region("N.M.")
    assert not is_region("Harbourtown")


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("KCNA", ("KCNA", None)),
        ("Source: Xinhua", ("Xinhua", None)),
        ("Korean Central News Agency (KCNA)", ("Korean Central News Agency (KCNA)", None)),
        ("Yonhap News Agency via Harbour Service (HS)", ("Yonhap News Agency", "Harbour Service (HS)")),
        ("IRNA - Islamic Republic News Agency", ("IRNA - Islamic Republic News Agency", None)),
        ("Reuters says the bridge is closed", None),
        ("Bridge Closed via Harbour", None),
        ("KCNA " * 40, None),
    ],
)
def test_a_line_that_only_names_an_agency_is_read(line, read):
    assert source_line(line) == read


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("ROK National Intelligence Service", ("ROK National Intelligence Service", None)),
        ("Ministry of Harbours via Press Service", ("Ministry of Harbours", "Press Service")),
        ("Harbour Dredging to Resume", None),
        ("The ministry's service resumes", None),
        ("National Service:", None),
        ("Service", None),
    ],
)
def test_a_line_in_the_form_of_an_organisation_is_read(line, read):
    assert organisation_line(line) == read


def test_a_broadcasters_script_is_known_by_its_key_lines():
    assert script_agency(frozenset({"TYPE", "NUMBER", "CONTENT", "VOICED AT"})) == "Voice of America"
    assert script_agency(frozenset({"TITLE", "AUTHOR", "DATE", "URL"})) is None
