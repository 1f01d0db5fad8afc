"""Turn what the package document of a book states into metadata, each value with what else was stated."""

import re
from collections.abc import Iterable, Sequence

from viewer.article.dateline import display_date
from viewer.article.model import Block, BlockKind, Candidate, Evidence, EvidenceKind, Field
from viewer.readers.book import Statement
from viewer.readers.markup.dates import day_of

_YEAR = re.compile(r"(?:1\d{3}|20\d\d)(?:-(?:0[1-9]|1[0-2]))?\Z")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}\Z")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}\Z", re.IGNORECASE)
_NO_NAMES = frozenset(
    {"unknown", "unknown author", "untitled", "no title", "[no title]", "n/a", "none", "und"}
)
_MOST_AUTHORS = 12
_PUBLISHED = frozenset({"", "publication", "original-publication", "issued"})

_Weighed = tuple[str, Statement, str]  # a value, where it is stated, and the reason against it, "" for none


def stated_fields(statements: Sequence[Statement], blocks: Sequence[Block]) -> dict[str, Field]:
    """Return the fields a package document states; failing a title there, that of the first heading."""
    fields: dict[str, Field] = {}
    for name, weighed in (
        ("title", _titles(statements)),
        ("date", _dates(statements)),
        ("publisher", _plain(statements, "dc:publisher")),
        ("language", _languages(statements)),
        ("url", _addresses(statements)),
    ):
        field = _field(name, list(weighed))
        if field:
            fields[name] = field
    author = _author(statements)
    if author:
        fields["author"] = author
    if "title" not in fields:
        fields.update(_first_heading(blocks))
    return fields


def _field(name: str, weighed: Sequence[_Weighed]) -> Field | None:
    """Return the first value nothing speaks against; the others become candidates."""
    taken = next((each for each in weighed if not each[2]), None)
    if taken is None:
        return None
    value = taken[0]
    others = {each[0]: each for each in reversed(weighed) if each[0] != value}
    candidates = tuple(
        Candidate(each[0], each[2] or "another is stated before it", _evidence(each[1]))
        for each in reversed(others.values())
    )
    display = display_date(value) if name == "date" else value
    return Field(value, display, _evidence(taken[1]), candidates)


def _evidence(statement: Statement) -> Evidence:
    quote = statement.value
    return Evidence(EvidenceKind.MARKUP, quote, detail=f"{statement.name} in the package document")


def _of(statements: Iterable[Statement], *names: str) -> list[Statement]:
    return [each for each in statements if each.name in names and each.value]


def _plain(statements: Iterable[Statement], name: str) -> list[_Weighed]:
    return [(each.value, each, _unnamed(each.value)) for each in _of(statements, name)]


def _unnamed(value: str) -> str:
    return "it names nobody and nothing" if value.casefold() in _NO_NAMES else ""


def _titles(statements: Iterable[Statement]) -> list[_Weighed]:
    """Weigh titles: the one called the main one, else the first."""
    titles = _of(statements, "dc:title")
    main = [each for each in titles if each.qualities.get("title-type") == "main"]
    ordered = [*main, *(each for each in titles if each not in main)]
    return [(each.value, each, _unnamed(each.value)) for each in ordered]


def _languages(statements: Iterable[Statement]) -> list[_Weighed]:
    found: list[_Weighed] = []
    for each in _of(statements, "dc:language"):
        reason = _unnamed(each.value) if _LANGUAGE.match(each.value) else "it is no language tag"
        found.append((each.value, each, reason))
    return found


def _dates(statements: Iterable[Statement]) -> list[_Weighed]:
    """Weigh days: that of publication; never those of the file's making or changing."""
    found: list[_Weighed] = []
    for each in _of(statements, "dc:date", "dc:issued", "dc:modified", "dcterms:modified"):
        event = each.qualities.get("event", "").strip().lower()
        value = each.value if _YEAR.match(each.value) else day_of(each.value)
        if each.name.endswith("modified"):
            event = "modification"
        reason = "" if event in _PUBLISHED else f"it is the day of the book's {event}"
        if value:
            found.append((value, each, reason))
    return sorted(found, key=lambda each: each[1].qualities.get("event", "") == "")


def _addresses(statements: Iterable[Statement]) -> list[_Weighed]:
    """Weigh addresses: what the book was made from, else what it is known by."""
    stated = [*_of(statements, "dc:source"), *_of(statements, "dc:identifier")]
    return [(each.value, each, "") for each in stated if _ADDRESS.match(each.value)]


def _author(statements: Iterable[Statement]) -> Field | None:
    """Return those who wrote the book; those who edited, drew or translated it are candidates."""
    writers: list[Statement] = []
    others: list[tuple[Statement, str]] = []
    for each in _of(statements, "dc:creator"):
        role = each.qualities.get("role", "aut").strip().lower() or "aut"
        reason = _unnamed(each.value) or ("" if role == "aut" else f"their part is {role!r}")
        if reason:
            others.append((each, reason))
        else:
            writers.append(each)
    names = list(dict.fromkeys(each.value for each in writers))[:_MOST_AUTHORS]
    if not names:
        return None
    candidates = tuple(Candidate(each.value, reason, _evidence(each)) for each, reason in others)
    quoted = "; ".join(each.value for each in writers[:_MOST_AUTHORS])
    evidence = Evidence(EvidenceKind.MARKUP, quoted, detail="dc:creator in the package document")
    return Field(", ".join(names), ", ".join(names), evidence, candidates)


def _first_heading(blocks: Sequence[Block]) -> dict[str, Field]:
    heading = next((block for block in blocks if block.kind is BlockKind.HEADING), None)
    if heading is None:
        return {}
    evidence = Evidence(EvidenceKind.TEXT, heading.text, span=heading.span, detail="the first heading")
    return {"title": Field(heading.text, heading.text, evidence)}
