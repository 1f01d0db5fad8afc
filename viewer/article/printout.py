"""An article written out: for a terminal, as Markdown, and as the members of a JSON document."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from viewer.article.model import METADATA_NAMES, Article, Block, BlockKind, Evidence, EvidenceKind, Field

_CONTROLS = {
    code: "\N{REPLACEMENT CHARACTER}" for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in {9, 10}
}


def as_text(article: Article, width: int) -> str:
    """Return what a terminal of `width` columns shows: title, metadata and where it stands, paragraphs."""
    margin = max(len(f"¶{len(article.paragraphs)}"), 2) + 2
    parts = [
        "\n".join(wrapped(article.title or "(no title stated)", width)),
        "\n".join(_metadata_lines(article, width)),
        *_body_parts(article, width, margin),
        _furniture_sentence(article),
    ]
    return printable("\n\n".join(part for part in parts if part))


def as_markdown(article: Article) -> str:
    """Return the article as CommonMark with tables: metadata as a list, every paragraph led by its number."""
    stated = [
        f"- **{name}:** {_escaped(field.display)} ({_where(field.evidence)})"
        for name, field in _fields(article)
        if name != "title"
    ]
    parts = [f"# {_escaped(article.title)}" if article.title else "", "\n".join(stated)]
    for kind, group in groupby(_body(article), key=lambda block: block.kind):
        blocks = list(group)
        joined = _markdown_group(kind, blocks)
        parts += [joined] if joined is not None else [_markdown_block(block) for block in blocks]
    return "\n\n".join(part for part in parts if part)


def as_json(article: Article) -> dict[str, Any]:
    """Return the article's members for JSON. Offsets are code points of `text`; half-open.

    Every metadata name is there, with null for what the document does not state.
    """
    source = article.source
    names = dict.fromkeys((*METADATA_NAMES, *article.metadata))
    return {
        "source": {
            "path": source.path,
            "sha256": source.sha256,
            "media_type": source.media_type,
            "encoding": source.encoding or None,
            "bytes": source.byte_count,
        },
        "metadata": {name: _field_members(article.metadata.get(name)) for name in names},
        "text": article.text,
        "blocks": [
            {
                "kind": str(block.kind),
                "number": block.number,
                "level": block.level,
                **({"marker": block.marker} if block.marker else {}),
                **({"page": block.page} if block.page else {}),
                "start": block.span.start,
                "end": block.span.end,
                "text": block.text,
            }
            for block in article.blocks
        ],
        "furniture": [{"line": line.line, "text": line.text} for line in article.furniture],
    }


def printable(text: str) -> str:
    """Return text without control characters but tab and line feed: a terminal would obey them."""
    return text.translate(_CONTROLS)


def wrapped(text: str, width: int) -> Iterator[str]:
    """Yield the lines that `text` takes in `width` terminal columns, where East Asian letters take two.

    Lines end at spaces; a word longer than a line is broken where the line is full.
    """
    line, used = "", 0
    for word in re.split(r"[ \t\n]+", text):
        taken = _columns(word)
        if line and used + 1 + taken <= width:
            line, used = f"{line} {word}", used + 1 + taken
            continue
        if line:
            yield line
        *full, line = _broken(word, width)
        yield from full
        used = _columns(line)
    yield line


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(map(_column, text))


def _column(character: str) -> int:
    if unicodedata.east_asian_width(character) in "WF":
        return 2
    return 0 if unicodedata.category(character) in {"Mn", "Me", "Cf"} else 1


def _broken(word: str, width: int) -> list[str]:
    if _columns(word) <= width:
        return [word]
    pieces, used = [""], 0
    for character in word:
        taken = _column(character)
        if used + taken > width and pieces[-1]:
            pieces.append("")
            used = 0
        pieces[-1] += character
        used += taken
    return pieces


def _body(article: Article) -> Iterator[Block]:
    """Yield the blocks but for the title, which stands above the metadata already."""
    for block in article.blocks:
        if not (block.kind is BlockKind.HEADING and block.level == 1 and block.text == article.title):
            yield block


def _fields(article: Article) -> list[tuple[str, Field]]:
    names = dict.fromkeys((*METADATA_NAMES, *article.metadata))
    return [(name, article.metadata[name]) for name in names if name in article.metadata]


def _metadata_lines(article: Article, width: int) -> Iterator[str]:
    fields = [(name, field) for name, field in _fields(article) if name != "title"]
    label = max((len(name) for name, _ in fields), default=0) + 2
    for name, field in fields:
        value = field.display if field.value == field.display else f"{field.display} ({field.value})"
        said = f"{value} [{_where(field.evidence)}]"
        if field.candidates:
            said += f"; candidates: {', '.join(candidate.value for candidate in field.candidates)}"
        yield from _hanging(name.ljust(label), said, width)


def _where(evidence: Evidence) -> str:
    if evidence.line is not None:
        return f"line {evidence.line}"
    said = {
        EvidenceKind.TEXT: "in the text",
        EvidenceKind.FURNITURE: "on the page",
        EvidenceKind.MARKUP: "in the page's code",
        EvidenceKind.FILE: "from the file",
        EvidenceKind.USER: "corrected by you",
    }
    return said[evidence.kind]


def _body_parts(article: Article, width: int, margin: int) -> Iterator[str]:
    """Yield what stands between blank lines: a block, or the items or rows that follow one another."""
    for kind, group in groupby(_body(article), key=lambda block: block.kind):
        written = [_block_text(block, width, margin) for block in group]
        if kind in {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW}:
            yield "\n".join(written)
        else:
            yield from written


def _block_text(block: Block, width: int, margin: int) -> str:
    lead = (f"¶{block.number}" if block.number is not None else "").ljust(margin)
    match block.kind:
        case BlockKind.RULE:
            lines = [f"{lead}* * *"]
        case BlockKind.HEADING | BlockKind.SECTION | BlockKind.BYLINE | BlockKind.CAPTION:
            lines = list(wrapped(block.text, width))
        case BlockKind.CODE | BlockKind.TABLE_ROW:
            first, *others = block.text.split("\n")
            lines = [lead + first, *(" " * margin + line for line in others)]
        case BlockKind.LIST_ITEM:
            lines = _hanging(f"{lead}• ", block.text, width)
        case BlockKind.QUOTE:
            lines = _hanging(f"{lead}  ", block.text, width)
        case BlockKind.PARAGRAPH:
            lines = _hanging(lead, block.text, width)
    return "\n".join(lines)


def _hanging(lead: str, text: str, width: int) -> Iterator[str]:
    """Yield wrapped lines that stand to the right of `lead`, which opens the first."""
    for index, line in enumerate(wrapped(text, max(width - len(lead), 20))):
        yield (lead if index == 0 else " " * len(lead)) + line


def _furniture_sentence(article: Article) -> str:
    count = len(article.furniture)
    if count == 1:
        return "(1 line of the page around the article is hidden)"
    return f"({count} lines of the page around the article are hidden)" if count else ""


def _escaped(text: str) -> str:
    """Return text on one line in which CommonMark sees nothing but words."""
    return re.sub(r"([\\`*_\[\]<>&|~#$])", r"\\\1", " ".join(printable(text).split()))


def _markdown_group(kind: BlockKind, blocks: Iterable[Block]) -> str | None:
    """Return blocks that only make sense together, such as a table's rows; None for any others."""
    if kind is BlockKind.LIST_ITEM:
        return "\n".join(f"- {_markdown_words(block)}" for block in blocks)
    if kind is BlockKind.TABLE_ROW:
        rows = [[_escaped(cell) for cell in block.text.split("\t")] for block in blocks]
        columns = max(map(len, rows))
        rows = [row + [""] * (columns - len(row)) for row in rows]
        rows.insert(1, ["---"] * columns)
        return "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return None


def _markdown_block(block: Block) -> str:
    words = _markdown_words(block)
    match block.kind:
        case BlockKind.HEADING:
            words = f"{'#' * min(max(block.level or 2, 1), 6)} {_escaped(block.text)}"
        case BlockKind.RULE:
            words = "---"
        case BlockKind.CODE:
            fence = "`" * max([3, *(len(run) + 1 for run in re.findall("`+", block.text))])
            words = f"{fence}\n{printable(block.text)}\n{fence}"
        case BlockKind.QUOTE:
            words = f"> {words}"
        case BlockKind.SECTION | BlockKind.BYLINE | BlockKind.CAPTION:
            words = f"*{_escaped(block.text)}*"
        case _:
            pass
    return words


def _markdown_words(block: Block) -> str:
    words = _escaped(block.text)
    if block.number is not None:
        return f"**¶{block.number}** {words}"
    # what would open a list or a heading at the start of a line
    return re.sub(r"^(\d{1,9})([.)])|^([-+=])", r"\1\\\2\3", words)


def _field_members(field: Field | None) -> Mapping[str, Any] | None:
    if field is None:
        return None
    members: dict[str, Any] = {
        "value": field.value,
        "display": field.display,
        "evidence": _evidence_members(field.evidence),
        "candidates": [candidate.value for candidate in field.candidates],
    }
    if field.candidates:
        members["rejected"] = [
            {
                "value": candidate.value,
                "reason": candidate.reason,
                "evidence": _evidence_members(candidate.evidence),
            }
            for candidate in field.candidates
        ]
    return members


def _evidence_members(evidence: Evidence) -> dict[str, Any]:
    span = evidence.span
    members: dict[str, Any] = {
        "kind": str(evidence.kind),
        "start": span.start if span else None,
        "end": span.end if span else None,
        "line": evidence.line,
        "quote": evidence.quote,
    }
    if evidence.detail:
        members["detail"] = evidence.detail
    return members
