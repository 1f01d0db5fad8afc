# ruff: noqa: RUF001 - dashes, quotes and months stand here as the press writes them
"""Read the dateline that opens a dispatch: `Pyongyang, March 14 (KCNA) --`.

A dateline is a short row of parts: place (P), date (D), agency (A), terminator (T). The parts are read
greedily; the longest row whose order is known and whose parts bear each other out is taken. What merely looks
like one is refused: a value that is missing costs less than one that is wrong.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import NamedTuple

from viewer.article.agencies import has_agency_form, is_agency, is_place, is_region
from viewer.article.model import Span

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

# A month of another language counts where the text around it is in that language: it has words English lacks.
_FOREIGN = {
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        r"\b(?:que|los|las|una|por|para|con|del|el)\b",
    ),
    "pt": (
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        r"\b(?:que|uma|os|da|dos|para|com|não|em|um)\b",
    ),
    "fr": (
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        r"\b(?:le|la|les|des|une|du|dans|que|est|pour|et)\b",
    ),
    "it": (
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        r"\b(?:il|gli|che|una|della|del|per|con|di|nel)\b",
    ),
    "de": (
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        r"\b(?:der|das|und|den|ein|eine|mit|von|im|zu|ist)\b",
    ),
    "ru": ("января февраля марта апреля мая июня июля августа сентября октября ноября декабря", r"[а-я]{2}"),
}

_LOOK = 240  # no dateline is longer; what follows is read only to judge what the dateline opens
_SPACE = r"[ \t\u00a0\u202f]*"
_GAP = re.compile(rf"{_SPACE}(?:[,.;]{_SPACE})?")
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)"
_WEEKDAY = r"(?:(?:[A-Z][a-z]{2,5}day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?,?\s+)?"
_DATES = (
    re.compile(
        rf"{_WEEKDAY}(?P<month>[^\W\d_]{{3,10}})\.?\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\w/-]|[.,:]\d)"
        rf"(?:\s*[,.]?\s*{_YEAR}\b)?"
    ),
    re.compile(
        rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s*(?:(?:de|of)\s+)?(?P<month>[^\W\d_]{{3,10}})\b\.?"
        rf"(?:(?:\s*,\s*|\s+(?:de\s+)?){_YEAR}\b)?"
    ),
    re.compile(rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)\b"),
    re.compile(rf"(?P<month>[^\W\d_]{{3,10}})\.?,?\s+{_YEAR}\b(?P<day>)"),
)
_WORD = re.compile(r"(?P<gap>(?:[ \u00a0]|, ?| ?/ ?)?)(?P<word>[^\W\d_](?:[\w’'.]|-(?=\w))*)")
_BRACKETED = re.compile(r" ?\[[^\W\d_][^\]\n]{1,24}\]")
_ENCLOSED = re.compile(r"\(([^()\n]{2,45})\)|/([^/()\n]{2,35})/(?!\w)|\[([^\[\]\n]{2,30})\]")
_BARE_AGENCY = re.compile(
    r"[^\W\d_][\w.&’'/-]*(?: [^\W\d_][\w.&’'/-]*){0,3}?(?=\s*(?:-{2,}|[—–―]|\s-\s|\.\s|:\s))"
)
_INNER_BREAK = re.compile(r"\s*(?:,|\s-|–|—)\s*(?=\d|[A-Z])")
_DASH = re.compile(r"\s*[-—–]")
_TERMINATOR = re.compile(rf"{_SPACE}(?:-{{2,4}}|[—–―−]{{1,2}}|_{{1,3}}|:(?=\s|$)|-(?=\s|$))")
_TERMINATOR_AFTER_AGENCY = re.compile(
    rf"{_SPACE}(?:\.?{_SPACE}(?:-{{1,4}}|[—–―−]{{1,2}})|_{{1,3}}|[.:](?=\s|$))"
)

_PARTICLES = frozenset(
    {
        "de",
        "del",
        "della",
        "di",
        "da",
        "do",
        "dos",
        "das",
        "du",
        "des",
        "la",
        "le",
        "les",
        "el",
        "al",
        "an",
        "am",
    }
    | {"der", "den", "of", "the", "and", "upon", "on", "sur", "es", "y"}
)
_NO_PLACE_WORDS = """
the a an by photo photos picture pictures image images video videos file source credit warning note notice
caution update updates exclusive breaking correction corrected editor editors advisory alert urgent flash
caption chapter section figure table part question answer mr mrs ms dr prof sir page volume vol no issue
letter subject re attention dear copyright read more also see watch listen here there this that these
those it he she we they you i and but or if when while
"""
_NO_PLACE = frozenset(_NO_PLACE_WORDS.split())
_NO_PLACE_CAPITALISED = frozenset(
    {"In", "On", "At", "From", "For", "With", "To", "After", "Before", "Since", "As"}
)
_THE = frozenset(
    {"hague", "gambia", "bahamas", "valley", "bronx", "netherlands", "vatican", "dalles", "woodlands"}
)
_SHORTENED = frozenset({"st.", "ste.", "ft.", "mt.", "pt.", "gen."})


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline states. A part that it leaves out is None; spans lie in the text that was given.

    Args:
        place: as it stands, with its region.
        date: EDTF; `XXXX-03-14` where no year stands.
        agency: as it stands, without brackets.
        span: from the first part to the end of the terminator.
    """

    place: str | None
    date: str | None
    agency: str | None
    span: Span
    place_span: Span | None = None
    date_span: Span | None = None
    agency_span: Span | None = None


class StatedDate(NamedTuple):
    """A date that stands in a text: `edtf` is None where the words are a date but cannot be trusted."""

    edtf: str | None
    span: Span

    @property
    def has_year(self) -> bool:
        """Say whether the year stands there too."""
        return self.edtf is not None and not self.edtf.startswith("X")


class _Part(NamedTuple):
    """One part: `span` with its brackets, `words` without them."""

    kind: str
    span: Span
    words: Span
    value: str | None
    is_known: bool = False


class _Row:
    """A row of parts under judgement, with what follows it."""

    def __init__(self, parts: Sequence[_Part], text: str) -> None:
        self.parts = parts
        self.text = text

    def part(self, kind: str) -> _Part | None:
        return next((part for part in self.parts if part.kind == kind), None)

    @property
    def agency_known(self) -> bool:
        agency = self.part("A")
        return agency is not None and agency.is_known

    @property
    def agency_in_capitals(self) -> bool:
        agency = self.part("A")
        return agency is not None and (agency.value or "").isupper()

    @property
    def place_known(self) -> bool:
        place = self.part("P")
        return place is not None and place.is_known

    @property
    def place_in_capitals(self) -> bool:
        place = self.part("P")
        return place is not None and _is_in_capitals(place.value or "")

    @property
    def date_has_year(self) -> bool:
        found = self.part("D")
        return found is not None and found.is_known

    @property
    def opens_sentence(self) -> bool:
        after = self.text[self.parts[-1].span.end :].lstrip(" \t\u00a0\"'“‘«(")
        return not after or not (after[0].islower() or after[0] in ",;)")


@cache
def _months() -> dict[str, tuple[int, str]]:
    table: dict[str, tuple[int, str]] = {}
    for language, (names, _) in _FOREIGN.items():
        for number, name in enumerate(names.split(), start=1):
            table.setdefault(name.casefold(), (number, language))
    for number, name in enumerate(MONTHS, start=1):
        for form in (name, name[:3], name[:4]):
            if form.casefold() not in {"marc", "apri", "augu", "octo", "nove", "dece", "janu", "febr"}:
                table[form.casefold()] = (number, "en")
    return table


def parse_date(text: str, start: int = 0) -> StatedDate | None:
    """Read the date in words, or in ISO form, that stands at `start`; None where none does."""
    for pattern in _DATES:
        found = pattern.match(text, start)
        read = _edtf_of(found, text) if found else None
        if found and read:
            end = found.end() - (found[0].endswith(".") and len(found["month"]) > 4)
            return StatedDate(read[0], Span(start, end))
    return None


def _edtf_of(found: re.Match[str], text: str) -> tuple[str | None] | None:
    year, month, day = found["year"], found["month"], found["day"]
    number, language = (int(month), "en") if month.isdigit() else _months().get(month.casefold(), (0, "en"))
    if not is_calendar_day(int(year) if year else None, number, int(day) if day else 1):
        return None
    if language != "en" and not re.search(_FOREIGN[language][1], text[found.end() : found.end() + 300]):
        return (None,)
    return (f"{year or 'XXXX'}-{number:02}" + (f"-{int(day):02}" if day else ""),)


def is_calendar_day(year: int | None, month: int, day: int) -> bool:
    """Say whether the calendar has this day; without a year, whether any year has it."""
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True


def parse_dateline(first_paragraph: str) -> Dateline | None:
    """Read the dateline that `first_paragraph` opens with; None where it opens with none.

    Spans count from the beginning of `first_paragraph`, white space included.
    """
    start = len(first_paragraph) - len(first_paragraph.lstrip())
    head = first_paragraph[start : start + 2]
    if not head or not (head[0].isalnum() or head[0] in "(/["):
        return None
    text = first_paragraph[: start + 3 * _LOOK]
    parts = _parts(text, start)
    for count in range(len(parts), 0, -1):
        row = _settled(_Row(parts[:count], text))
        accepts = _ORDERS.get("".join(part.kind for part in row.parts))
        if accepts and accepts(row):
            return _dateline(row)
    return None


def _parts(text: str, start: int) -> list[_Part]:
    parts: list[_Part] = []
    position = start
    while len(parts) < 6 and position <= start + _LOOK:
        found = _next_parts(text, position, parts)
        if not found:
            break
        parts.extend(found)
        position = parts[-1].span.end
    return parts


def _next_parts(text: str, position: int, parts: Sequence[_Part]) -> list[_Part]:
    last = parts[-1].kind if parts else ""
    if parts and last != "T":
        pattern = _TERMINATOR_AFTER_AGENCY if last == "A" else _TERMINATOR
        if ended := pattern.match(text, position):
            span = Span(position, ended.end())
            return [_Part("T", span, span, ended[0].strip())]
    gap = _GAP.match(text, position) if parts else None
    at = gap.end() if gap else position
    return _enclosed(text, at) or _dated(text, at) or _bare_agency(text, at, last) or _placed(text, at, parts)


def _dated(text: str, at: int) -> list[_Part]:
    found = parse_date(text, at)
    return [_Part("D", found.span, found.span, found.edtf, found.has_year)] if found else []


def _enclosed(text: str, at: int) -> list[_Part]:
    found = _ENCLOSED.match(text, at)
    if not found:
        return []
    outer, inner = Span(at, found.end()), Span(*found.span(found.lastindex or 1))
    words = inner.of(text)
    stated = parse_date(words)
    if stated and not words[stated.span.end :].strip(" ."):
        return [_Part("D", outer, stated.span.shifted(inner.start), stated.edtf, stated.has_year)]
    name, rest = _split_at_date(words)
    if not (is_agency(name) or has_agency_form(name)) or name.casefold() in _not_agencies():
        return []
    agency = _Part("A", outer, Span(inner.start, inner.start + len(name)), name, is_agency(name))
    if rest is None:
        return [agency]
    return [agency, _Part("D", outer, rest.span.shifted(inner.start), rest.edtf, rest.has_year)]


def _split_at_date(words: str) -> tuple[str, StatedDate | None]:
    """Part `AFP, March 3` into agency and date."""
    for gap in _INNER_BREAK.finditer(words):
        stated = parse_date(words, gap.end())
        if stated and not words[stated.span.end :].strip(" ."):
            return words[: gap.start()], stated
    return words.rstrip(), None


@cache
def _not_agencies() -> frozenset[str]:
    days = {day.casefold() for day in WEEKDAYS} | {day[:3].casefold() for day in WEEKDAYS}
    return frozenset(days | set(_months()) | {"update", "updated", "photo", "video", "left", "right", "file"})


def _bare_agency(text: str, at: int, last: str) -> list[_Part]:
    """Read an agency without brackets: `TOKYO, June 4, Kyodo -`, or in capitals at the start: `CNN --`."""
    found = _BARE_AGENCY.match(text, at) if last != "T" else None
    if not found or not is_agency(found[0]):
        return []
    if not last and not (found[0].isupper() and _DASH.match(text, found.end())):
        return []
    span = Span(at, found.end())
    return [_Part("A", span, span, found[0], is_known=True)]


def _placed(text: str, at: int, parts: Sequence[_Part]) -> list[_Part]:
    held = "".join(part.kind for part in parts)
    if "P" in held and held != "PD":
        return []
    end = _place_end(text, at)
    name = text[at:end]
    if not name or not _may_be_place(name):
        return []
    return [_Part("P", Span(at, end), Span(at, end), name, is_place(name))]


def _place_end(text: str, at: int) -> int:
    end, words = at, 0
    while words < 7 and (found := _WORD.match(text, end)):
        word = found["word"]
        if (words == 0) == bool(found["gap"]) or not _continues_place(text, found):
            break
        closes = word.endswith(".") and not _is_abbreviation(word)
        end = found.end() - closes
        words += 1
        if closes:
            break
    while end > at and text[at:end].rsplit(maxsplit=1)[-1] in _PARTICLES:
        end = at + len(text[at:end].rsplit(maxsplit=1)[0]) if " " in text[at:end] else at
    bracket = _BRACKETED.match(text, end) if end > at else None
    return bracket.end() if bracket else end


def _continues_place(text: str, found: re.Match[str]) -> bool:
    word, at = found["word"], found.start("word")
    if (word[0].islower() and word not in _PARTICLES) or parse_date(text, at):
        return False
    return "," not in found["gap"] or not _bare_agency(text, at, "P")


def _is_abbreviation(word: str) -> bool:
    return "." in word[:-1] or word.casefold().rpartition("-")[2] in _SHORTENED or is_region(word)


def _may_be_place(name: str) -> bool:
    words = re.findall(r"[^\W\d_][\w’'-]*", name)
    first = words[0]
    if first.casefold() == "the" and len(words) > 1 and words[1].casefold() in _THE:
        return True
    weekdays = {day.casefold() for day in WEEKDAYS}
    return (
        len(name) >= 2
        and first[0].isalpha()
        and not first[0].islower()
        and first.casefold() not in _NO_PLACE
        and first not in _NO_PLACE_CAPITALISED
        and weekdays.isdisjoint(word.casefold() for word in words)
    )


def _is_in_capitals(place: str) -> bool:
    """Say whether a place is set in capitals before its region: `HAYWARD, Calif.`, `McALLEN`."""
    head = re.split(r"[,\[(]", place, maxsplit=1)[0]
    letters = [letter for letter in head if letter.isalpha()]
    return len(letters) >= 3 and sum(map(str.isupper, letters)) >= 0.75 * len(letters)


def _settled(row: _Row) -> _Row:
    """Read the second name of `PLACE, date, NAME --` as the agency it stands for."""
    if "".join(part.kind for part in row.parts[:4]) != "PDPT":
        return row
    name = row.parts[2]
    fits = has_agency_form(name.value or "") and (row.place_in_capitals or row.place_known)
    renamed = _Part("A", name.span, name.words, name.value)
    return _Row([*row.parts[:2], renamed, *row.parts[3:]], row.text) if fits else row


def _whole(row: _Row) -> bool:
    return row.opens_sentence or row.agency_known


def _whole_without_end(row: _Row) -> bool:
    return row.opens_sentence and (row.agency_known or row.agency_in_capitals or row.date_has_year)


def _place_and_agency(row: _Row) -> bool:
    place = row.part("P")
    is_sure = row.place_known and (
        row.place_in_capitals or (place is not None and "," in (place.value or ""))
    )
    return row.opens_sentence and (row.agency_known or is_sure)


def _sure_agency(row: _Row) -> bool:
    return row.opens_sentence and row.agency_known


def _place_and_date(row: _Row) -> bool:
    return row.opens_sentence and (row.place_in_capitals or row.place_known)


def _date_alone(row: _Row) -> bool:
    return row.opens_sentence and row.date_has_year


def _place_alone(row: _Row) -> bool:
    return row.opens_sentence and row.place_in_capitals and row.place_known


_ORDERS: dict[str, Callable[[_Row], bool]] = {
    **dict.fromkeys(("PDAT", "PADT", "PTDAT", "DPAT", "APDT", "ATPDT", "PDTAT", "PTDTAT"), _whole),
    **dict.fromkeys(("PDA", "PAD", "PTDA"), _whole_without_end),
    **dict.fromkeys(("PAT", "PTAT", "PTATD", "PTATDT", "APT", "ATPT"), _place_and_agency),
    **dict.fromkeys(("PA", "A", "AT", "DA", "DAT", "ADT", "AD"), _sure_agency),
    **dict.fromkeys(("PDT", "DPT", "PTDT"), _place_and_date),
    "DT": _date_alone,
    "PT": _place_alone,
}


def _dateline(row: _Row) -> Dateline:
    place, stated, agency = row.part("P"), row.part("D"), row.part("A")
    return Dateline(
        place=place.value if place else None,
        date=stated.value if stated else None,
        agency=agency.value if agency else None,
        span=Span(row.parts[0].span.start, row.parts[-1].span.end),
        place_span=place.words if place else None,
        date_span=stated.words if stated else None,
        agency_span=agency.words if agency else None,
    )


def display_date(edtf: str) -> str:
    """Write an EDTF date for people: `14 March, year not stated`, `3 October 2020`, `March 2020`."""
    found = re.fullmatch(r"(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?", edtf)
    if not found or not 1 <= int(found[2] or 1) <= 12:
        return edtf
    year, month, day = found.groups()
    words = " ".join(filter(None, (day and str(int(day)), month and MONTHS[int(month) - 1])))
    if year == "XXXX":
        return f"{words}, year not stated" if words else "year not stated"
    return f"{words} {year}".strip()
