"""Read what an article's own lines state, as in a plain-text capture: section, agency, byline, dateline."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from viewer.article.agencies import organisation_line, source_line
from viewer.article.dateline import display_date
from viewer.article.fields import Capture, metadata_of
from viewer.article.furniture import publisher_in, site_in
from viewer.article.head import Head
from viewer.article.model import (
    Block,
    BlockKind,
    Candidate,
    Evidence,
    EvidenceKind,
    Field,
    Furniture,
    OriginMap,
)
from viewer.readers.markup.segments import Segment

_LONGEST_SECTION = 60
_OWN = ("agency", "via", "place", "author", "section")


def headed(segments: Sequence[Segment], kept: Sequence[int], title: int | None) -> list[Segment]:
    """Return the article's segments with title, section and agency line marked as such.

    Args:
        segments: all of the page.
        kept: the article's, by index, without its title.
        title: the one that shows the title, if any does.
    """
    body = [segments[index] for index in kept]
    if title is None:
        return body
    named = replace(segments[title], kind=BlockKind.HEADING, level=1, marker="")
    for line in segments[title + 1 : title + 3]:
        if 0 < len(line.text) <= 120 and (source_line(line.text) or _is_organisation(line)):
            head = [replace(each, kind=BlockKind.SECTION, level=None) for each in _section(segments, title)]
            said = {line.index, *(each.index for each in head)}
            byline = replace(line, kind=BlockKind.BYLINE, level=None)
            return [*head, named, byline, *(each for each in body if each.index not in said)]
    return [named, *body]


def _is_organisation(line: Segment) -> bool:
    return line.kind is BlockKind.HEADING and organisation_line(line.text) is not None


def _section(segments: Sequence[Segment], title: int) -> list[Segment]:
    """Return the heading over the title, in the same element, that names a dispatch's section."""
    if not title:
        return []
    over, shown = segments[title - 1], segments[title]
    fits = over.kind is BlockKind.HEADING and over.owner.parent is shown.owner.parent
    fits = fits and len(over.text) <= _LONGEST_SECTION and over.text[-1:] not in ".!?:;,"
    return [over] if fits else []


def with_stated(
    fields: Mapping[str, Field],
    blocks: Sequence[Block],
    lines: Sequence[int],
    furniture: Sequence[Furniture],
    latest_year: int,
) -> dict[str, Field]:
    """Return the fields of a page's code with what its article states.

    Args:
        fields: what the code states.
        blocks: the article's blocks.
        lines: the line of the file each block begins in.
        furniture: the page's own lines.
        latest_year: the last year proposed for a date that states none.
    """
    text = "\n".join(block.text for block in blocks)
    capture = Capture(text, text, blocks, (), OriginMap(), Head((), 0))
    starts = {block.span.start: line for block, line in zip(blocks, lines, strict=True)}
    stated = {
        name: _on_line(field, starts) for name, field in metadata_of(capture, latest_year=latest_year).items()
    }
    found = dict(fields)
    for name in _OWN:
        if name in stated and (name not in found or name in {"agency", "place", "via"}):
            found[name] = _over(stated[name], found.get(name))
    if "date" in stated:
        found["date"] = _dated(found.get("date"), stated["date"])
    for name, field in _around(furniture):
        found.setdefault(name, field)
    return found


def _on_line(field: Field, starts: Mapping[int, int]) -> Field:
    """Give evidence in the text the line of the file where its block begins."""
    return replace(
        field,
        evidence=_placed(field.evidence, starts),
        candidates=tuple(replace(each, evidence=_placed(each.evidence, starts)) for each in field.candidates),
    )


def _placed(evidence: Evidence, starts: Mapping[int, int]) -> Evidence:
    if evidence.span is None:
        return evidence
    before = [start for start in starts if start <= evidence.span.start]
    return replace(evidence, line=starts[max(before)]) if before else evidence


def _over(stated: Field, coded: Field | None) -> Field:
    if coded is None or coded.value == stated.value:
        return stated
    other = Candidate(coded.value, "the page's code has it so", coded.evidence)
    return replace(stated, candidates=(*stated.candidates, other))


def _dated(coded: Field | None, stated: Field) -> Field:
    """Join the day of publication with the dateline's: the latter gives way where both have a year."""
    if coded is None:
        return stated
    if stated.value == coded.value or (
        stated.value.startswith("XXXX") and coded.value.endswith(stated.value[4:])
    ):
        detail = f"{coded.evidence.detail}; the dateline gives the same day"
        return replace(coded, evidence=replace(coded.evidence, detail=detail))
    other = Candidate(stated.value, f"the dateline's day, {display_date(stated.value)}", stated.evidence)
    return replace(coded, candidates=(*coded.candidates, other))


def _around(furniture: Sequence[Furniture]) -> list[tuple[str, Field]]:
    """Read the site's and the publisher's name off the page's own lines."""
    found: list[tuple[str, Field]] = []
    for line in furniture:
        for name, read in (("site", site_in), ("publisher", publisher_in)):
            place = read(line.text) if len(line.text) < 400 else None
            if place:
                value = line.text[slice(*place)]
                evidence = Evidence(EvidenceKind.FURNITURE, value, line.line, detail="a line of the page")
                found.append((name, Field(value, value, evidence)))
    return found
