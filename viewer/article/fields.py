"""Turn what the lines of a capture state into metadata, each value with its evidence.

Nothing is made up: a value stands in the document, and where two places of it disagree, the weaker one
becomes a candidate. Only what another line settles is filled in, such as the year of a dateline by a dated
page line.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from viewer.article.agencies import are_names_of_one, is_agency, organisation_line, script_agency, source_line
from viewer.article.dateline import MONTHS, WEEKDAYS, Dateline, display_date, parse_dateline
from viewer.article.furniture import publisher_in, site_in
from viewer.article.head import BYLINE, Fact, Head, numeric_days, stated_day
from viewer.article.model import (
    Block,
    BlockKind,
    Candidate,
    Evidence,
    EvidenceKind,
    Field,
    Furniture,
    OriginMap,
    Span,
    blocks_of_kind,
)

_EARLIEST_YEAR = 1990  # before the web there were no captures; older years would only lengthen the list
_LATEST_PARAGRAPH = 3  # a dateline further down belongs to another dispatch
_OTHER_WEEK = re.compile(
    r"\b(?:last|next|previous|every|each|coming|following|past|a|any|another|until|since)\s+\Z", re.IGNORECASE
)

_Day = tuple[int, int, int]  # year, month, day


class Capture(NamedTuple):
    """The parts of a capture from which its metadata are read."""

    source: str
    text: str
    blocks: Sequence[Block]
    furniture: Sequence[Furniture]
    origin: OriginMap
    head: Head

    def line_at(self, source_offset: int) -> int:
        """Return the number of the file's line at an offset."""
        before = self.source[:source_offset]
        return before.count("\n") + before.count("\r") - before.count("\r\n") + 1

    def said(self, span: Span, detail: str = "") -> Evidence:
        """Return evidence in the article's own words."""
        origin = self.origin.to_source(span)
        line = self.line_at(origin.start) if origin else None
        return Evidence(EvidenceKind.TEXT, span.of(self.text), line, span, origin, detail)

    def around(self, source_span: Span, detail: str = "") -> Evidence:
        """Return evidence in the words of a page line."""
        quote = source_span.of(self.source)
        return Evidence(
            EvidenceKind.FURNITURE, quote, self.line_at(source_span.start), None, source_span, detail
        )

    def stated(self, fact: Fact, detail: str) -> Evidence:
        """Return evidence in the words of a line above the body, the article's own or the page's."""
        span = self.origin.to_text(fact.span)
        is_own = span is not None and span.of(self.text) == fact.value
        return self.said(span, detail) if span and is_own else self.around(fact.span, detail)

    def block(self, kind: BlockKind, level: int | None = None) -> Block | None:
        """Return the first block of a kind and level."""
        return next((block for block in blocks_of_kind(self.blocks, kind) if block.level == level), None)


def metadata_of(capture: Capture, *, latest_year: int) -> dict[str, Field]:
    """Return the fields a capture states.

    Args:
        capture: the parts it was divided into.
        latest_year: the last year proposed for a date that states none.
    """
    found = _dateline(capture)
    fields = dict(_whole_blocks(capture))
    fields.update(_agency(capture, found))
    fields.update(_date(capture, found, latest_year))
    fields.update(_place(capture, found))
    fields.update(_site(capture))
    fields.update(_labelled(capture, fields))
    return fields


def _plain(value: str, evidence: Evidence, candidates: tuple[Candidate, ...] = ()) -> Field:
    return Field(value, value, evidence, candidates)


def _dateline(capture: Capture) -> Dateline | None:
    numbered = (block for block in capture.blocks if block.number is not None)
    for block, _ in zip(numbered, range(_LATEST_PARAGRAPH), strict=False):
        found = parse_dateline(block.text)
        if found:
            return _shifted(found, block.span.start)
    return None


def _shifted(found: Dateline, by: int) -> Dateline:
    return Dateline(
        found.place,
        found.date,
        found.agency,
        found.span.shifted(by),
        found.place_span.shifted(by) if found.place_span else None,
        found.date_span.shifted(by) if found.date_span else None,
        found.agency_span.shifted(by) if found.agency_span else None,
    )


def _whole_blocks(capture: Capture) -> Iterator[tuple[str, Field]]:
    title = capture.block(BlockKind.HEADING, 1)
    if title:
        yield "title", _plain(title.text, capture.said(title.span, "the first heading"))
    section = capture.block(BlockKind.SECTION)
    if section:
        yield "section", _plain(section.text, capture.said(section.span, "the line above the title"))


def _agency(capture: Capture, found: Dateline | None) -> Iterator[tuple[str, Field]]:
    """Read the agency off its own line, else off the dateline, else off what only such scripts have."""
    stated = _agency_line(capture)
    in_dateline = _agency_in_dateline(capture, found)
    if stated:
        block, agency, via = stated
        start = block.span.start + block.text.index(agency)
        evidence = capture.said(Span(start, start + len(agency)), "the line under the title")
        other = (_candidate(agency, in_dateline),) if in_dateline and in_dateline.value != agency else ()
        yield "agency", _plain(agency, evidence, other)
        if via:
            start = block.span.start + block.text.rindex(via)
            yield "via", _plain(via, capture.said(Span(start, start + len(via)), "the line under the title"))
    elif in_dateline:
        yield "agency", in_dateline
    else:
        yield from _agency_of_script(capture)


def _agency_in_dateline(capture: Capture, found: Dateline | None) -> Field | None:
    if not found or not found.agency or not found.agency_span:
        return None
    return _plain(found.agency, capture.said(found.agency_span, "the dateline"))


def _candidate(agency: str, other: Field) -> Candidate:
    same = are_names_of_one(agency, other.value)
    reason = "the dateline's name for the same agency" if same else "the dateline names it"
    return Candidate(other.value, reason, other.evidence)


def _agency_line(capture: Capture) -> tuple[Block, str, str | None] | None:
    for block in blocks_of_kind(capture.blocks, BlockKind.BYLINE):
        byline = BYLINE.match(block.text)
        of = byline["of"] if byline else None
        if of and is_agency(of):
            return block, of, None
        read = None if byline else source_line(block.text) or organisation_line(block.text)
        if read:
            return block, *read
    return None


def _agency_of_script(capture: Capture) -> Iterator[tuple[str, Field]]:
    stated = capture.head.fact("source")
    if stated and is_agency(stated.value):
        yield "agency", _plain(stated.value, capture.around(stated.span, "a line of the page"))
        return
    agency = script_agency(capture.head.keys)
    mark = next((fact for fact in capture.head.facts if fact.key in {"type", "number"} and fact.value), None)
    if agency and mark:
        yield "agency", _plain(agency, capture.around(mark.span, "the key lines are those of its scripts"))


def _place(capture: Capture, found: Dateline | None) -> Iterator[tuple[str, Field]]:
    stated = capture.head.fact("dateline", "place", "location")
    if found and found.place and found.place_span:
        yield "place", _plain(found.place, capture.said(found.place_span, "the dateline"))
    elif stated:
        yield "place", _plain(stated.value, capture.stated(stated, "a line above the body"))


def _date(capture: Capture, found: Dateline | None, latest_year: int) -> Iterator[tuple[str, Field]]:
    if found and found.date and found.date_span:
        yield "date", _dateline_date(capture, found.date, found.date_span, latest_year)
        return
    for fact in capture.head.facts:
        if fact.key in {"date", "published", "posted", "date under title"}:
            day = _only_day(fact, is_american=script_agency(capture.head.keys) is not None)
            if day:
                edtf = _edtf(day)
                evidence = capture.around(fact.span, "a dated line of the page")
                yield "date", Field(edtf, display_date(edtf), evidence)
                return


def _dateline_date(capture: Capture, edtf: str, span: Span, latest_year: int) -> Field:
    if not edtf.startswith("XXXX-"):
        return Field(edtf, display_date(edtf), capture.said(span, "the dateline"))
    month, day = int(edtf[5:7]), int(edtf[8:10])
    agreeing = {
        stated[0]: fact
        for fact in capture.head.facts
        if "date" in fact.key or fact.key in {"published", "posted"}
        for stated in _days(fact)
        if stated[1:] == (month, day)
    }
    if len(agreeing) == 1:
        [(year, fact)] = agreeing.items()
        full = _edtf((year, month, day))
        line = capture.line_at(fact.span.start)
        detail = f"the dateline; the year stands in line {line}, which gives the same day: {fact.value}"
        return Field(full, display_date(full), capture.said(span, detail))
    candidates = tuple(_years(capture, (month, day), latest_year))
    return Field(edtf, display_date(edtf), capture.said(span, "the dateline"), candidates)


def _days(fact: Fact) -> tuple[_Day, ...]:
    """Return the days a dated line can mean: two where day and month could be the other way round."""
    numeric = numeric_days(fact.value)
    if numeric is not None:
        return numeric
    stated = stated_day(fact.value)
    return (stated,) if stated else ()


def _only_day(fact: Fact, *, is_american: bool) -> _Day | None:
    days = _days(fact)
    return days[0] if len(days) == 1 or (days and is_american) else None


def _edtf(day: _Day) -> str:
    return f"{day[0]:04}-{day[1]:02}-{day[2]:02}"


def _years(capture: Capture, day: tuple[int, int], latest_year: int) -> Iterator[Candidate]:
    """Propose the years in which the one weekday the text names falls on the dateline's day."""
    named = _named_weekday(capture.text)
    if not named:
        return
    weekday = WEEKDAYS.index(named.of(capture.text))
    evidence = capture.said(named, "the only weekday named in the text")
    for year in range(_EARLIEST_YEAR, latest_year + 1):
        if _falls_on(year, day, weekday):
            reason = f"in {year}, {day[1]} {MONTHS[day[0] - 1]} was a {WEEKDAYS[weekday]}"
            yield Candidate(str(year), reason, evidence)


def _falls_on(year: int, day: tuple[int, int], weekday: int) -> bool:
    try:
        return date(year, *day).weekday() == weekday
    except ValueError:  # 29 February
        return False


def _named_weekday(text: str) -> Span | None:
    """Return where the text first names its weekday, if it names one only; other weeks' do not count."""
    named = {day: next(_mentions(text, day), None) for day in WEEKDAYS if day in text}
    found = [span for span in named.values() if span]
    return found[0] if len(found) == 1 else None


def _mentions(text: str, day: str) -> Iterator[Span]:
    start = text.find(day)
    while start >= 0:
        end = start + len(day)
        inside_word = text[end : end + 1].isalnum() or text[start - 1 : start].isalnum()
        if not inside_word and not _OTHER_WEEK.search(text[max(start - 12, 0) : start]):
            yield Span(start, end)
        start = text.find(day, end)


def _site(capture: Capture) -> Iterator[tuple[str, Field]]:
    for line in capture.furniture:
        for name, read in (("site", site_in), ("publisher", publisher_in)):
            place = read(line.text)
            if place:
                span = Span(*place).shifted(line.source_span.start)
                yield name, _plain(span.of(capture.source), capture.around(span, "a line of the page"))


def _labelled(capture: Capture, known: Mapping[str, Field]) -> Iterator[tuple[str, Field]]:
    """Read what key lines say, and the author's own line, where nothing better did."""
    author = _author_line(capture)
    if author:
        yield "author", author
    keys = {
        "title": ("title", "headline", "subject"),
        "author": ("byline", "by", "author", "authors"),
        "section": ("section", "category"),
        "url": ("url", "link", "permalink"),
        "publisher": ("publisher", "source"),
        "site": ("site",),
    }
    for name, labels in keys.items():
        fact = capture.head.fact(*labels)
        if name in known or not fact or (name == "author" and author) or is_agency(fact.value):
            continue
        yield name, _plain(fact.value, capture.around(fact.span, f"the line {fact.key.upper()}"))


def _author_line(capture: Capture) -> Field | None:
    for block in blocks_of_kind(capture.blocks, BlockKind.BYLINE):
        found = BYLINE.match(block.text)
        if found:
            span = Span(*found.span("author")).shifted(block.span.start)
            return _plain(found["author"], capture.said(span, "the byline"))
    return None
