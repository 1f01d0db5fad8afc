"""Notes to be read and worked on elsewhere, not to come back: Markdown and a table."""

import csv
import io
import re

from viewer.article.citation import cite
from viewer.notes.annotation import Note
from viewer.notes.exchange.report import Collected

_COLUMNS = (
    "paragraph",
    "state",
    "kind",
    "colour",
    "quote",
    "note",
    "tags",
    "created",
    "modified",
    "headings",
    "citation",
    "id",
)

# what Markdown reads as more than a letter, and what it reads so at the start of a line
_SIGNS = re.compile(r"[\\`*_{}\[\]<>#|~&$]")
_LINE_START = re.compile(r"^(\s*\d*)([-+=.)])", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)

# spreadsheets take a cell for a formula that begins so, after signs that show nothing
_FORMULA = re.compile(
    r"[\s\u200b-\u200f\u2060\ufeff\u00ad\x00-\x1f]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|[\t\r\n]"
)


def markdown(collected: Collected) -> str:
    """Return the notes as Markdown, in the order of the text: quote, place, words, tags, citation."""
    lines = [f"# {_escaped(' '.join(collected.title.split()))}", "", _escaped(cite(collected.article)), ""]
    count = len(collected.notebook.notes)
    lines += [
        f"{count} {'note' if count == 1 else 'notes'}{', ' if collected.when else ''}{collected.when}",
        "",
    ]
    for note in collected.in_text_order():
        lines += _section(note, collected)
    return "\n".join(lines).rstrip("\n") + "\n"


def table(collected: Collected) -> str:
    """Return the notes as comma-separated values, a row each, in the order of the text (RFC 4180).

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    written = io.StringIO(newline="")
    rows = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(_COLUMNS)
    for note in collected.in_text_order():
        cells = _cells(note, collected)
        rows.writerow([_guarded(cells[name]) for name in _COLUMNS])
    return written.getvalue()


def citation_of(note: Note, collected: Collected) -> str:
    """Return a citation of the article at a note's paragraph, or of the whole where it stands in none."""
    return cite(collected.article, paragraph=collected.paragraph(note))


def dates_of(note: Note) -> str:
    """Return when a note was made and, if later, edited; empty where it states neither."""
    edited = note.modified if note.modified != note.created else ""
    dates = (f"created {note.created}" if note.created else "", f"edited {edited}" if edited else "")
    return ", ".join(filter(None, dates))


def _section(note: Note, collected: Collected) -> list[str]:
    words = collected.words(note)
    place = collected.place(note)
    lines = [f"## {place[0].upper() + place[1:]} · {note.motivation} · {note.colour}", ""]
    if words:
        lines += [*(f"> {line}".rstrip() for line in _escaped(words).splitlines()), ""]
    if note.text:
        lines += [_closed(note.text), ""]
    if note.tags:
        lines += ["Tags: " + ", ".join(_escaped(" ".join(tag.split())) for tag in note.tags), ""]
    told = dates_of(note)
    lines += [_escaped(citation_of(note, collected)), *(["", f"*{told}*"] if told else []), ""]
    return lines


def _escaped(words: str) -> str:
    """Return words that Markdown shows as they are."""
    return _LINE_START.sub(r"\1\\\2", _SIGNS.sub(r"\\\g<0>", words))


def _closed(words: str) -> str:
    """Return the reader's own Markdown with its last code block ended, lest the next notes stand in it."""
    open_with = ""
    for fence in _FENCE.findall(words):
        if not open_with:
            open_with = fence
        elif fence.startswith(open_with):
            open_with = ""
    return f"{words}\n{open_with}" if open_with else words


def _cells(note: Note, collected: Collected) -> dict[str, str]:
    number = collected.paragraph(note) or note.paragraph
    return {
        "paragraph": str(number) if number else "",
        "state": str(collected.anchor(note).state),
        "kind": str(note.motivation),
        "colour": note.colour,
        "quote": collected.words(note),
        "note": note.text,
        "tags": "; ".join(note.tags),
        "created": note.created,
        "modified": note.modified,
        "headings": " > ".join(each.text for each in note.headings),
        "citation": citation_of(note, collected),
        "id": note.id,
    }


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell
