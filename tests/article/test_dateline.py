"""Datelines of many agencies, what only looks like one, and dates for people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.article.dateline import display_date, is_calendar_day, parse_date, parse_dateline
from viewer.article.model import Span

AFTER = " The town council met on the matter and put off its decision."

DATELINES = [
    ("CNN —", None, None, "CNN"),
    ("TOKYO, June 4, Zenda -", "TOKYO", "XXXX-06-04", "Zenda"),
    ("Tashkent, Uzbekistan (UzDaily.com) --", "Tashkent, Uzbekistan", None, "UzDaily.com"),
    ("MINNEAPOLIS-ST. PAUL (AP) —", "MINNEAPOLIS-ST. PAUL", None, "AP"),
    ("CHICAGO--(BUSINESS WIRE)--March 14, 2005--", "CHICAGO", "2005-03-14", "BUSINESS WIRE"),
    ("ASTANA. KAZINFORM –", "ASTANA", None, "KAZINFORM"),
    ("ABU DHABI, 3rd March, 2021 (WAM) --", "ABU DHABI", "2021-03-03", "WAM"),
    ("Pyongyang, November 27 (KCNA) --", "Pyongyang", "XXXX-11-27", "KCNA"),
    ("SEOUL, Feb. 27 (Xinhua) --", "SEOUL", "XXXX-02-27", "Xinhua"),
    ("UNITED NATIONS, June 30 (Xinhua) --", "UNITED NATIONS", "XXXX-06-30", "Xinhua"),
    ("HO CHI MINH CITY, Aug. 8 (Xinhua) --", "HO CHI MINH CITY", "XXXX-08-08", "Xinhua"),
    ("Beijing, 3 Dec (ONA)---", "Beijing", "XXXX-12-03", "ONA"),
    ("WASHINGTON/PARIS (Reuters) –", "WASHINGTON/PARIS", None, "Reuters"),
    ("MOSCOW, Oct 2 (Reuters) –", "MOSCOW", "XXXX-10-02", "Reuters"),
    ("SALVADOR, Feb 26 -", "SALVADOR", "XXXX-02-26", None),
    ("VIENNA (AP) —", "VIENNA", None, "AP"),
    ("HAYWARD, Calif. (AP) —", "HAYWARD, Calif.", None, "AP"),
    ("SANTA FE, N.M. (AP) _", "SANTA FE, N.M.", None, "AP"),
    ("PORT-AU-PRINCE (AFP) -", "PORT-AU-PRINCE", None, "AFP"),
    ("(CNN)", None, None, "CNN"),
    ("HONOLULU, Dec. 23 (UPI) --", "HONOLULU", "XXXX-12-23", "UPI"),
    ("Moscow, Russia (XNA) Feb 03, 2011", "Moscow, Russia", "2011-02-03", "XNA"),
    ("MOSCOW, December 17. /TASS/.", "MOSCOW", "XXXX-12-17", "TASS"),
    ("Ankara, 3 March 2011 (AA) –", "Ankara", "2011-03-03", "AA"),
    ("New Delhi [India], January 1 (ANI):", "New Delhi [India]", "XXXX-01-01", "ANI"),
    ("SEOUL, Oct. 9 (Yonhap) --", "SEOUL", "XXXX-10-09", "Yonhap"),
    ("TOKYO, April 1 (Kyodo) --", "TOKYO", "XXXX-04-01", "Kyodo"),
    ("TOKYO, June 4, Kyodo -", "TOKYO", "XXXX-06-04", "Kyodo"),
    ("Taipei, Sept. 22 (CNA)", "Taipei", "XXXX-09-22", "CNA"),
    ("HANOI, May 19 (VNA) –", "HANOI", "XXXX-05-19", "VNA"),
    ("ISLAMABAD, Mar 23 (APP):", "ISLAMABAD", "XXXX-03-23", "APP"),
    ("April 21, 2006 --", None, "2006-04-21", None),
    ("WASHINGTON (Dec. 3, 2008) –", "WASHINGTON", "2008-12-03", None),
    ("WASHINGTON (AFPS) --", "WASHINGTON", None, "AFPS"),
    ("6 September 2005 –", None, "2005-09-06", None),
    ("GENEVA, 12 May 1999 -", "GENEVA", "1999-05-12", None),
    ("ROME, 5 MAR (ANSA) -", "ROME", "XXXX-03-05", "ANSA"),
    ("SÃO PAULO, 7 de abril (Reuters) -", "SÃO PAULO", None, "Reuters"),
    ("ST. PETERSBURG, Russia, June 3 (UPI) --", "ST. PETERSBURG, Russia", "XXXX-06-03", "UPI"),
    ("Pyongyang, March 14 (KCNA) --", "Pyongyang", "XXXX-03-14", "KCNA"),
    ("CAMP FALLUJAH, Iraq (Dec. 3, 2008) –", "CAMP FALLUJAH, Iraq", "2008-12-03", None),
    ("CAMP FALLUJAH, Iraq –", "CAMP FALLUJAH, Iraq", None, None),
    ("(ANSA) - ROME, MARCH 5 -", "ROME", "XXXX-03-05", "ANSA"),
    ("NEW YORK--(BUSINESS WIRE)--", "NEW YORK", None, "BUSINESS WIRE"),
    (
        "VANCOUVER, British Columbia, Oct. 03, 2020 (GLOBE NEWSWIRE) --",
        "VANCOUVER, British Columbia",
        "2020-10-03",
        "GLOBE NEWSWIRE",
    ),
    ("LONDON, March 14 /PRNewswire/ --", "LONDON", "XXXX-03-14", "PRNewswire"),
    ("MOSCOW. March 14 (Interfax) -", "MOSCOW", "XXXX-03-14", "Interfax"),
    ("KARACHI, March 5:", "KARACHI", "XXXX-03-05", None),
    ("Nairobi, 14 March 2005 (IRIN) -", "Nairobi", "2005-03-14", "IRIN"),
    ("14 March 2011 –", None, "2011-03-14", None),
    ("Berlin (dpa) -", "Berlin", None, "dpa"),
    ("WASHINGTON —", "WASHINGTON", None, None),
    ("ABOARD USS KITTY HAWK (NNS) --", "ABOARD USS KITTY HAWK", None, "NNS"),
    ("USS GEORGE WASHINGTON, At Sea (NNS) --", "USS GEORGE WASHINGTON, At Sea", None, "NNS"),
    ("THE HAGUE, Netherlands (AP) —", "THE HAGUE, Netherlands", None, "AP"),
    ("WASHINGTON, D.C. (AP) —", "WASHINGTON, D.C.", None, "AP"),
    ("VATICAN CITY (CNS) --", "VATICAN CITY", None, "CNS"),
    ("Geneva/New York, 14 March (Zenda) -", "Geneva/New York", "XXXX-03-14", "Zenda"),
    ("Havana, Mar 3 (Prensa Latina)", "Havana", "XXXX-03-03", "Prensa Latina"),
    ("Mumbai, Jan 2 (IANS)", "Mumbai", "XXXX-01-02", "IANS"),
    ("SEOUL, Oct. 9, (Yonhap) --", "SEOUL", "XXXX-10-09", "Yonhap"),
    ("Seoul, 9 October (AFP)—", "Seoul", "XXXX-10-09", "AFP"),
    ("Ankara – 3 March 2011 (AA) –", "Ankara", "2011-03-03", "AA"),
    ("JERUSALEM, 14 March (JTA) —", "JERUSALEM", "XXXX-03-14", "JTA"),
    ("RIO DE JANEIRO, Brazil (Reuters) -", "RIO DE JANEIRO, Brazil", None, "Reuters"),
    ("DAR ES SALAAM, Tanzania, Aug. 7 (AP) --", "DAR ES SALAAM, Tanzania", "XXXX-08-07", "AP"),
    ("(Reuters) -", None, None, "Reuters"),
    ("BEIJING, Jan. 1, 2010 (Xinhua) --", "BEIJING", "2010-01-01", "Xinhua"),
    ("TOKYO (Kyodo) --", "TOKYO", None, "Kyodo"),
    ("Tehran, March 14, IRNA --", "Tehran", "XXXX-03-14", "IRNA"),
    ("Tehran, March 14, IRNA –", "Tehran", "XXXX-03-14", "IRNA"),
    ("TEHRAN (Tasnim) –", "TEHRAN", None, "Tasnim"),
    ("KIEV, Ukraine (AP) —", "KIEV, Ukraine", None, "AP"),
    ("MOSCOW, January 3. /TASS/.", "MOSCOW", "XXXX-01-03", "TASS"),
    ("MOSCOW, January 3 /TASS/", "MOSCOW", "XXXX-01-03", "TASS"),
    ("YEREVAN, MARCH 14, ARMENPRESS.", "YEREVAN", "XXXX-03-14", "ARMENPRESS"),
    ("Baku, Azerbaijan, March 14. Trend:", "Baku, Azerbaijan", "XXXX-03-14", "Trend"),
    ("Brussels, 3 March 2005 -", "Brussels", "2005-03-03", None),
    ("WASHINGTON, April 5, 2005 –", "WASHINGTON", "2005-04-05", None),
    ("Washington, Feb. 27, 2004 -", "Washington", "2004-02-27", None),
    ("Amman, Mar. 3 (Petra)--", "Amman", "XXXX-03-03", "Petra"),
    ("Muscat, 3 Dec (ONA) ---", "Muscat", "XXXX-12-03", "ONA"),
    ("VIENNA, 3 March (IAEA) --", "VIENNA", "XXXX-03-03", "IAEA"),
    ("U.N. HEADQUARTERS, March 3 (AP) --", "U.N. HEADQUARTERS", "XXXX-03-03", "AP"),
    ("N'DJAMENA, Chad (AP) --", "N'DJAMENA, Chad", None, "AP"),
    ("SAN JOSÉ, Costa Rica (EFE).-", "SAN JOSÉ, Costa Rica", None, "EFE"),
    ("PARIS (AFP) –", "PARIS", None, "AFP"),
    ("Paris, 3 Mar (AFP) -", "Paris", "XXXX-03-03", "AFP"),
    ("BRUSSELS/BERLIN, March 3 (Reuters) -", "BRUSSELS/BERLIN", "XXXX-03-03", "Reuters"),
    ("MOSCOW, 3rd of March (RIA Novosti) -", "MOSCOW", "XXXX-03-03", "RIA Novosti"),
    ("MOSCOW, March 3 (RIA Novosti)", "MOSCOW", "XXXX-03-03", "RIA Novosti"),
    ("NEW DELHI: March 3 (PTI)", "NEW DELHI", "XXXX-03-03", "PTI"),
    ("ISLAMABAD:", "ISLAMABAD", None, None),
    ("Damascus, (SANA) –", "Damascus", None, "SANA"),
    ("Damascus, SANA –", "Damascus", None, "SANA"),
    ("BERLIN, Germany, Monday, March 3 (AP) --", "BERLIN, Germany", "XXXX-03-03", "AP"),
    ("Pyongyang, March 14 (KCNA)", "Pyongyang", "XXXX-03-14", "KCNA"),
    ("Pyongyang, Mar. 14 (KCNA)--", "Pyongyang", "XXXX-03-14", "KCNA"),
    ("SEOUL (Yonhap) —", "SEOUL", None, "Yonhap"),
    ("FORT BRAGG, N.C. (ARNEWS) --", "FORT BRAGG, N.C.", None, "ARNEWS"),
    ("BAGRAM AIR FIELD, Afghanistan (ISAF) –", "BAGRAM AIR FIELD, Afghanistan", None, "ISAF"),
    ("Wall Street Journal, March 3 (QXZ) -", "Wall Street Journal", "XXXX-03-03", "QXZ"),
    ("PRAGUE, 3 October 2020 (RFE/RL) --", "PRAGUE", "2020-10-03", "RFE/RL"),
    ("PRAGUE --", "PRAGUE", None, None),
    ("TASHKENT (Fergana) –", "TASHKENT", None, "Fergana"),
    ("TEHRAN -", "TEHRAN", None, None),
]

NO_DATELINES = [
    "AP: The town council met.",
    "Report - The town council met.",
    "BBC is a corporation -- The rest waited.",
    "Smith, March 14, said he would come.",
    "Smith, March 14 -- he said.",
    "March 14 -- The ferries start.",
    "In Paris (AFP) the men said.",
    "On March 14 (Pi Day) -- the",
    "NATO (OTAN) - The alliance said",
    "John Smith (left) - The man",
    "Photo (Reuters) - The man",
    "UPDATE 1 - Police said",
    "EXCLUSIVE (AP) - The",
    "Apple (AAPL) - The company said",
    "APPLE (AAPL) - The company said",
    "Lima (OH) - The mayor said",
    "May (the month) - a month.",
    "Smith (AP) said on Monday that",
    "The U.S. -- And the rest",
    "Figure 3 (AP) - The",
    "Easter Sunday, April 5 - The day",
    "NOTE, March 14 - The office",
    "I (Reuters) - a",
    "World War II (WWII) - The",
    "Mr. Smith (BBC) said",
    "Monday, March 14 -- The ferries",
    "London Bridge (1831) - The bridge",
    "Act I - Scene 2",
    "Paris - a city of light - is",
    "PARIS - a city of light - is",
    "Q: Who is it?",
    "Washington (AP, 14 March)'s report",
    "The Reuters (AP) - Something",
    "Juche 103 (2014) - The year",
    "WASHINGTON (state) - The",
    "WHO (World Health Organization) - The agency",
    "Kim Jong Un (General Secretary) -- The man",
    "Chapter 3, May 5 - The start",
    "Dear Sir, March 14 - I write",
    "A. March 14 (Friday) - Day",
    "Total (TTE) - The company",
    "March 14 is the day on which the ferries start to run.",
    "Dr. Aho (AP exam in hand) went home.",
    "The U.S. -- and the rest of the world -- waited.",
    "LONDON CALLING - a song of 1979 - opened the evening.",
    "WARNING - Do not open the valve.",
    "BY JANE DOE - Staff writer",
    "Kaesong, a city of old walls, was quiet.",
    "HTML (HyperText) - a language",
    "BAKU, Azerbaijan, March 14 The town council met.",
    "WASHINGTON, April 5, 2005 The town council met.",
    "Pyongyang, February 30 (KCNA) -- The town council met.",
]


@pytest.mark.parametrize(("dateline", "place", "date", "agency"), DATELINES)
def test_a_dateline_gives_what_it_states_and_nothing_else(dateline, place, date, agency):
    found = parse_dateline(dateline + AFTER)
    assert (found.place, found.date, found.agency) == (place, date, agency)


@pytest.mark.parametrize("dateline", [row[0] for row in DATELINES])
def test_a_dateline_says_where_each_part_stands(dateline):
    text = "\u00a0\u00a0 " + dateline + AFTER
    found = parse_dateline(text)
    assert found.span.of(text) == dateline
    if found.place:
        assert found.place_span.of(text) == found.place
    if found.agency:
        assert found.agency_span.of(text) == found.agency
    if found.date:
        assert found.date[-2:].lstrip("0") in found.date_span.of(text)


@pytest.mark.parametrize("text", NO_DATELINES)
def test_what_merely_looks_like_a_dateline_is_refused(text):
    assert parse_dateline(text) is None


@pytest.mark.parametrize("text", ["", "   ", "*", "- a list item", "“Fog,” he said."])
def test_a_paragraph_that_cannot_open_with_a_dateline_has_none(text):
    assert parse_dateline(text) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "MADRID, 7 de abril (EFE) - El puerto de la ciudad, que abre en mayo, espera los barcos.",
            "XXXX-04-07",
        ),
        ("MADRID, 7 de abril (EFE) - The harbour opens in May.", None),
        ("МОСКВА, 14 марта. /ТАСС/. Порт откроется в мае.", "XXXX-03-14"),
        ("PARIS, 3 mars (AFP) - Le port de la ville est ouvert.", "XXXX-03-03"),
        ("BERLIN, 3. März 2021 (dpa) - Der Hafen ist offen und das Eis weg.", "2021-03-03"),
    ],
)
def test_a_month_of_another_language_counts_only_in_text_of_that_language(text, date):
    found = parse_dateline(text)
    assert found.place
    assert found.agency
    assert found.date == date


def test_a_date_beside_the_agency_in_its_brackets_is_read():
    found = parse_dateline("BEIJING (Xinhua, 3 March 2010) -- The harbour opens.")
    assert (found.place, found.date, found.agency) == ("BEIJING", "2010-03-03", "Xinhua")


@given(st.text(max_size=200))
def test_no_text_makes_the_parser_fail(text):
    found = parse_dateline(text)
    assert found is None or found.span.end <= len(text)


@given(st.sampled_from(DATELINES), st.text(max_size=40))
def test_a_dateline_lies_within_its_text_whatever_follows(row, rest):
    text = row[0] + " " + rest
    found = parse_dateline(text)
    assert found is None or Span(0, len(text)).overlaps(found.span)


@pytest.mark.parametrize(
    ("edtf", "shown"),
    [
        ("XXXX-03-14", "14 March, year not stated"),
        ("2020-10-03", "3 October 2020"),
        ("2020-03", "March 2020"),
        ("2020", "2020"),
        ("XXXX-03", "March, year not stated"),
        ("XXXX", "year not stated"),
        ("2020-13-01", "2020-13-01"),
        ("2020/2021", "2020/2021"),
    ],
)
def test_a_date_is_written_for_people(edtf, shown):
    assert display_date(edtf) == shown


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("March 14", "XXXX-03-14"),
        ("Monday, 14 March 2005", "2005-03-14"),
        ("2005-03-14", "2005-03-14"),
        ("March 2005", "2005-03"),
        ("Feb. 29", "XXXX-02-29"),
        ("1st of May 1999", "1999-05-01"),
    ],
)
def test_a_date_in_words_is_read(text, edtf):
    assert parse_date(text).edtf == edtf


@pytest.mark.parametrize(
    "text", ["February 30", "29 Feb 2005", "Marching 14", "14", "May", "2005-13-01", "March 14/15"]
)
def test_what_is_no_date_is_not_read(text):
    assert parse_date(text) is None


def test_a_stated_date_says_whether_its_year_stands():
    assert parse_date("3 May 1999").has_year
    assert not parse_date("3 May").has_year


def test_a_leap_day_needs_a_leap_year():
    assert is_calendar_day(None, 2, 29)
    assert not is_calendar_day(2005, 2, 29)
