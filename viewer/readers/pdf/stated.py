"""Weigh what a PDF states about itself, in its information dictionary and XMP, against its first page."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from html import unescape
from typing import NamedTuple

from viewer.article.model import Block, BlockKind, Candidate, Evidence, EvidenceKind, Field
from viewer.readers.markup.authors import name_in, why_no_author
from viewer.readers.markup.claims import Claim
from viewer.readers.markup.words import relaxed

_LONGEST = 300
_PACKET = re.compile(rb"<x:xmpmeta.{0,200000}?</x:xmpmeta>", re.DOTALL)
_ITEM = {
    "title": re.compile(r"<dc:title>.{0,200}?<rdf:li[^>]{0,80}>([^<]{1,2000})</rdf:li>", re.DOTALL),
    "author": re.compile(r"<dc:creator>.{0,200}?<rdf:li[^>]{0,80}>([^<]{1,2000})</rdf:li>", re.DOTALL),
}
_NO_TITLE = re.compile(
    r"microsoft (?:word|powerpoint|excel)\b|untitled|(?:new )?document ?\d*$|slide ?\d+$|print$|layout ?\d+$|"
    r"(?:https?|file|about):|.*\.(?:docx?|pdf|indd|qxd|qxp|rtf|odt|txt|p65|pmd|tex|dvi|ps|html?|pptx?|xlsx?|wpd)$",
    re.IGNORECASE,
)
_PERSON = re.compile(r"[^\W\d_][\w.'\u2019-]*(?:[ ,]+[^\W\d_][\w.'\u2019-]*){1,5}")
_DAY = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})")


class Claimed(NamedTuple):
    """A value that the file states, and where."""

    value: str
    where: str

    @property
    def evidence(self) -> Evidence:
        """The words as stated."""
        return Evidence(EvidenceKind.FILE, self.value, detail=self.where)


def claimed(info: Mapping[str, str], data: bytes) -> dict[str, list[Claimed]]:
    """Return what the file states about title and author, by the field's name."""
    packet = _packet(data)
    found: dict[str, list[Claimed]] = {"title": [], "author": []}
    for name, key in (("title", "Title"), ("author", "Author")):
        rows = [(info.get(key, ""), f"{key} in the document's information dictionary")]
        inner = _ITEM[name].search(packet)
        rows.append(
            (
                unescape(inner[1]) if inner else "",
                f"dc:{'title' if name == 'title' else 'creator'} in its XMP",
            )
        )
        for value, where in rows:
            words = " ".join(value.split())[:_LONGEST]
            if words and relaxed(words) not in {relaxed(each.value) for each in found[name]}:
                found[name].append(Claimed(words, where))
    return found


def _packet(data: bytes) -> str:
    for found in _PACKET.finditer(data):
        if b"<dc:title>" in found[0] or b"<dc:creator>" in found[0]:
            return found[0].decode("utf-8", "replace")
    return ""


def title_field(shown: Block | None, claims: Sequence[Claimed]) -> Field | None:
    """Return the title: what the first page shows, else what the file states where it looks like a title."""
    if shown is not None:
        evidence = Evidence(
            EvidenceKind.TEXT, shown.text, 1, shown.span, detail="the title on the first page"
        )
        others = tuple(
            Candidate(each.value, "the first page shows another", each.evidence)
            for each in claims
            if relaxed(each.value) != relaxed(shown.text)
        )
        return Field(shown.text, shown.text, evidence, others)
    good = [each for each in claims if is_title(each.value)]
    if not good:
        return None
    bad = tuple(
        Candidate(each.value, "no title, but a name of the file or its program", each.evidence)
        for each in claims
        if each not in good
    )
    return Field(good[0].value, good[0].value, good[0].evidence, bad)


def is_title(value: str) -> bool:
    """Say whether a value stated as title can be one, rather than a file's or program's name."""
    return bool(re.search(r"[^\W\d_]{2}", value)) and not _NO_TITLE.match(value.strip())


def author_field(claims: Sequence[Claimed], first_page: str, *, is_dispatch: bool) -> Field | None:
    """Return the author the file states where the first page names him, or he has a person's full name.

    Accounts and programs are no authors; a dispatch is its agency's, unless it says otherwise.
    """
    words = f" {relaxed(first_page)} "
    for claim in claims:
        name = name_in(claim.value)
        if why_no_author(Claim("author", claim.value, 1, claim.where), name, set()):
            continue
        if f" {relaxed(name)} " in words:
            evidence = replace(claim.evidence, detail=f"{claim.where}; the first page has the name too")
            return Field(claim.value, claim.value, evidence)
        if not is_dispatch and _PERSON.fullmatch(name) and name != name.lower():
            return Field(claim.value, claim.value, claim.evidence)
    return None


def with_day_of_file(fields: Mapping[str, Field], info: Mapping[str, str]) -> dict[str, Field]:
    """Return the fields, the date with the file's own days as rejected candidates."""
    found = dict(fields)
    if "date" in found:
        others = tuple(_days(info, found["date"].value))
        found["date"] = replace(found["date"], candidates=(*found["date"].candidates, *others))
    return found


def _days(info: Mapping[str, str], known: str) -> Iterator[Candidate]:
    for key, reason in (
        ("CreationDate", "the day on which the file was made"),
        ("ModDate", "the day of its last change"),
    ):
        day = _DAY.match(info.get(key, ""))
        value = "-".join(day.groups()) if day else ""
        if value and value != known:
            where = f"{key} in the document's information dictionary"
            yield Candidate(value, reason, Evidence(EvidenceKind.FILE, info[key], detail=where))


def shown_title(blocks: Sequence[Block]) -> Block | None:
    """Return the block of the title."""
    return next((block for block in blocks if block.kind is BlockKind.HEADING and block.level == 1), None)
