"""A citation of an article, down to the paragraph, in the forms that other programs read.

Only what the document states is cited. A date without a year never gets one: where a form has no room for
such a date, it stands in the note as words.

Sources: BibTeX as BibTeX and biblatex read it; the RIS format specification; the CSL-JSON data schema.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from viewer.article.model import Article

FORMS = ("text", "bibtex", "ris", "csl-json")

_MONTHS = (
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


class _Day(NamedTuple):
    """An EDTF date in parts; None is a part the document does not state."""

    year: int | None
    month: int | None
    day: int | None

    @property
    def words(self) -> str:
        """The parts as people write them: "14 March", "3 October 2020"."""
        month = _MONTHS[self.month - 1] if self.month else None
        return " ".join(str(part) for part in (self.day, month, self.year) if part)

    @property
    def parts(self) -> list[int]:
        """Year, month and day as far as they are stated without a gap; empty without a year."""
        stated: list[int] = []
        for part in self:
            if not part:
                break
            stated.append(part)
        return stated


def cite(
    article: Article, *, paragraph: int | None = None, form: str = "text", accessed: str | None = None
) -> str:
    """Return a citation of the article, or of one of its paragraphs, without a line feed at its end.

    Args:
        article: with the reader's corrections already applied.
        paragraph: a number that the article has.
        form: one of FORMS. CSL-JSON is an array of one item.
        accessed: the ISO 8601 day on which the page was looked at, if it is to be told.

    Raises:
        ValueError: no such form, or no such paragraph in the article.
    """
    writers = {"text": _text, "bibtex": _bibtex, "ris": _ris, "csl-json": _csl_json}
    if form not in writers:
        raise ValueError(f"there is no citation form {form!r}; there are {', '.join(FORMS)}")
    if paragraph is not None and not 1 <= paragraph <= len(article.paragraphs):
        raise ValueError(f"there is no paragraph {paragraph}; the article has {len(article.paragraphs)}")
    return writers[form](article, paragraph, accessed)


def quotation(article: Article, quote: str, paragraph: int | None) -> str:
    """Return words of the article with their place behind them: `"…" (KCNA, Pyongyang, 14 March, ¶3)`.

    Where the document has pages, the paragraph's stands beside it: `¶3, p. 7`. The words stand as they were
    copied. Who speaks is the agency, failing that the author, the publisher, the site, and at last the title.
    """
    stated = _stated(article)
    speakers = (
        _short_agency(article),
        *(stated.get(name) for name in ("author", "publisher", "site", "title")),
    )
    speaker = next(filter(None, speakers), None)
    day = _day(stated.get("date"))
    place = _place(article, paragraph)
    behind = [part for part in (speaker, stated.get("place"), day and day.words, place) if part]
    return f'"{quote}"' + (f" ({', '.join(behind)})" if behind else "")


def cited_values(article: Article, paragraph: int | None, accessed: str = "") -> dict[str, str]:
    """Return what an article states of itself in words, by the names that citation styles have for it.

    `agency` is the acronym where the document uses it, `agency_name` the name.
    """
    stated = _stated(article)
    day = _day(stated.get("date"))
    edtf = stated.get("date", "")
    parts = {
        "agency": _short_agency(article) or "",
        "agency_name": stated.get("agency", ""),
        "date": day.words if day else edtf,
        "year": str(day.year) if day and day.year else "",
        "month": _MONTHS[day.month - 1] if day and day.month else "",
        "day": str(day.day) if day and day.month and day.day else "",
        "paragraph": str(paragraph) if paragraph is not None else "",
        "page": _page(article, paragraph),
        "accessed": _words(accessed) if accessed else "",
    }
    return {**stated, **parts}


def _place(article: Article, paragraph: int | None) -> str | None:
    """Return where a paragraph is: its number, and its page where the document has pages."""
    if paragraph is None:
        return None
    page = _page(article, paragraph)
    return f"¶{paragraph}, p. {page}" if page else f"¶{paragraph}"


def _page(article: Article, paragraph: int | None) -> str:
    """Return the page on which a paragraph begins, as the document labels it; empty where it has none."""
    return _line(article.paragraphs[paragraph - 1].page) if paragraph is not None else ""


def _stated(article: Article) -> dict[str, str]:
    """Return every stated value on one line, without control characters."""
    values = {name: _line(field.value) for name, field in article.metadata.items()}
    return {name: value for name, value in values.items() if value}


def _line(value: str) -> str:
    return " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", " ", value).split())


def _short_agency(article: Article) -> str | None:
    """Return the acronym of the agency where the document itself uses it, else the agency's name."""
    agency = article.metadata.get("agency")
    if agency is None:
        return None
    name = _line(agency.value)
    others = [_line(candidate.value) for candidate in agency.candidates]
    others += re.findall(r"\((\w+)\)$", name)
    return next((other for other in others if _is_acronym(other, name)), name)


def _is_acronym(short: str, name: str) -> bool:
    """Say whether capitals stand for a name's words, in order; else they may be another agency's."""
    initials = iter(re.findall(r"\b\w", name))
    return len(short) >= 2 and short.isupper() and all(letter in initials for letter in short)


def _day(edtf: str | None) -> _Day | None:
    """Return the parts of an EDTF date of level 0 or 1, or None for anything else, such as an interval."""
    found = re.fullmatch(r"(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T\S*)?[?~%]?", edtf or "")
    if found is None:
        return None
    year, month, day = (int(part) if part and part.isdigit() else None for part in found.groups())
    return _Day(year, month if month and month <= 12 else None, day)


def _undated(stated: Mapping[str, str]) -> str | None:
    """Return the words for a date that has no year, which structured fields cannot carry."""
    day = _day(stated.get("date"))
    if day is None:
        return stated.get("date")
    return f"{day.words}, year not stated" if day.words and not day.year else None


def _text(article: Article, paragraph: int | None, accessed: str | None) -> str:
    stated = _stated(article)
    day = _day(stated.get("date"))
    dated = _undated(stated) or (day.words if day else None)
    agency, via = stated.get("agency"), stated.get("via")
    title, url = stated.get("title"), stated.get("url")
    credited = f"{agency} via {via}" if agency and via else agency or via
    sentences = [
        stated.get("author"),
        f"“{title}”" if title else None,
        credited,
        ", ".join(part for part in (stated.get("place"), dated) if part),
        stated.get("site") or stated.get("publisher"),
        f"<{url}>" if url else None,
        f"Accessed {_words(accessed)}" if accessed else None,
        _place(article, paragraph),
    ]
    return " ".join(_ended(part) for part in sentences if part)


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."


def _words(date: str) -> str:
    day = _day(date)
    return day.words if day else date


# In a field in braces BibTeX counts even escaped braces, hence the commands for them.
_BIBTEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
}
_BIBTEX_SIGNS = re.compile("[" + re.escape("".join(_BIBTEX)) + "]")


def _bibtex(article: Article, paragraph: int | None, accessed: str | None) -> str:
    stated = _stated(article)
    day = _day(stated.get("date"))
    author, agency = stated.get("author"), stated.get("agency")
    month = _MONTHS[day.month - 1][:3].lower() if day and day.year and day.month else None
    written = {
        "author": _whole(author or agency),
        "title": _whole(stated.get("title")),
        "organization": _escaped(agency if author else None),
        "howpublished": _escaped(stated.get("site")),
        "publisher": _escaped(stated.get("publisher")),
        "address": _escaped(stated.get("place")),
        "year": str(day.year) if day and day.year else None,
        "day": str(day.day) if day and month and day.day else None,
        "url": _bibtex_address(stated.get("url")),
        "urldate": _escaped(accessed),
        "language": _escaped(stated.get("language")),
        "pages": _escaped(_page(article, paragraph)),
        "note": _escaped(_note(stated, paragraph)),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in written.items() if value]
    if month:
        lines.append(f"  month = {month}")
    return ",\n".join([f"@misc{{{_key(article)}", *lines]) + "\n}"


def _escaped(value: str | None) -> str | None:
    return _BIBTEX_SIGNS.sub(lambda sign: _BIBTEX[sign[0]], value) if value else None


def _whole(value: str | None) -> str | None:
    """Return a value in braces of its own: capitals stay, and no word is taken for a family name."""
    return f"{{{_escaped(value)}}}" if value else None


def _bibtex_address(url: str | None) -> str | None:
    """Return an address, which BibTeX takes as it is, without what would end the field or the command."""
    return re.sub(r"[\\{}\s]", lambda sign: f"%{ord(sign[0]):02X}", url) if url else None


def _key(article: Article) -> str:
    """Return a key that stays the same for the same file: agency, year, first words of the title, digest."""
    stated = _stated(article)
    day = _day(stated.get("date"))
    lead = _short_agency(article) or stated.get("site") or ""
    said = f"{lead} {day.year if day and day.year else ''} {' '.join(stated.get('title', '').split()[:4])}"
    words = re.findall(r"[a-z0-9]+", said.casefold())
    return "-".join([*words, article.source.sha256[:6]])


def _note(stated: Mapping[str, str], paragraph: int | None) -> str | None:
    """Return what no field of the form can carry."""
    via = stated.get("via")
    parts = [
        f"via {via}" if via else None,
        _undated(stated),
        f"¶{paragraph}" if paragraph is not None else None,
    ]
    return "; ".join(part for part in parts if part) or None


def _kind(stated: Mapping[str, str], dispatch: str, page: str, other: str) -> str:
    if "agency" in stated:
        return dispatch
    return page if "url" in stated or "site" in stated else other


def _ris(article: Article, paragraph: int | None, accessed: str | None) -> str:
    stated = _stated(article)
    day = _day(stated.get("date"))
    parts = [f"{part:02}" for part in day.parts] if day else []
    author, agency = stated.get("author"), stated.get("agency")
    tags = [
        ("TY", _kind(stated, "NEWS", "ELEC", "GEN")),
        ("AU", author or agency),
        ("A2", agency if author else None),
        ("TI", stated.get("title")),
        ("T2", stated.get("site")),
        ("PB", stated.get("publisher")),
        ("CY", stated.get("place")),
        ("PY", parts[0] if parts else None),
        ("DA", "/".join(parts) + "/" * (4 - len(parts)) if parts else None),
        ("SE", stated.get("section")),
        ("SP", _page(article, paragraph)),
        ("UR", stated.get("url")),
        ("Y2", accessed.replace("-", "/") if accessed else None),
        ("LA", stated.get("language")),
        ("N1", _note(stated, paragraph)),
    ]
    return "\n".join([*(f"{tag}  - {value}" for tag, value in tags if value), "ER  - "])


def _csl_json(article: Article, paragraph: int | None, accessed: str | None) -> str:
    stated = _stated(article)
    author, agency = stated.get("author"), stated.get("agency")
    item: dict[str, Any] = {
        "id": _key(article),
        "type": _kind(stated, "article-newspaper", "webpage", "document"),
        "title": stated.get("title"),
        "author": [{"literal": author or agency}] if author or agency else None,
        "container-title": stated.get("site"),
        "publisher": stated.get("publisher") or (agency if author else None),
        "publisher-place": stated.get("place"),
        "issued": _csl_date(stated.get("date")),
        "section": stated.get("section"),
        "page": _page(article, paragraph),
        "source": stated.get("via"),
        "URL": stated.get("url"),
        "accessed": _csl_date(accessed),
        "language": stated.get("language"),
        "note": f"¶{paragraph}" if paragraph is not None else None,
    }
    return json.dumps([{name: value for name, value in item.items() if value}], ensure_ascii=False, indent=2)


def _csl_date(edtf: str | None) -> dict[str, Any] | None:
    """Return a date: `date-parts` must begin with a year, so one without is given as words."""
    day = _day(edtf)
    if day and day.parts:
        is_about = edtf is not None and edtf[-1] in "?~%"
        return {"date-parts": [day.parts], **({"circa": True} if is_about else {})}
    words = _undated({"date": edtf}) if edtf else None
    return {"literal": words} if words else None
