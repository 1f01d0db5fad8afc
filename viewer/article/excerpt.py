"""A stretch of an article as other programs take it: HTML, Markdown, plain text. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from html import escape
from itertools import groupby, pairwise

from viewer.article.model import Article, Block, BlockKind, Inline, InlineKind, Span

_TAGS = {
    InlineKind.EMPHASIS: "em",
    InlineKind.STRONG: "strong",
    InlineKind.CODE: "code",
    InlineKind.SUPERSCRIPT: "sup",
    InlineKind.SUBSCRIPT: "sub",
    InlineKind.STRUCK: "s",
}
_SIGNS = {
    InlineKind.EMPHASIS: "*",
    InlineKind.STRONG: "**",
    InlineKind.CODE: "`",
    InlineKind.STRUCK: "~~",
}
_LINE_BREAK = "\u2028"  # a new line within a block
_OPENED = re.compile(r"(?:https?:|mailto:)", re.IGNORECASE)
_MARKDOWN = re.compile(r"([\\`*_\[\]<>&|~#$])")
_AS_A_LIST = re.compile(r"^(\d{1,9})([.)])|^([-+=])")


def excerpt(article: Article, span: Span) -> tuple[Block, ...]:
    """Return the blocks that a stretch of the text covers, each cut to what it covers of it."""
    if not article.blocks:
        return ()
    first = article.block_index_at(span.start)
    last = article.block_index_at(max(span.end - 1, span.start))
    cut = (_cut(block, span) for block in article.blocks[first : last + 1])
    return tuple(block for block in cut if block is not None)


def _cut(block: Block, span: Span) -> Block | None:
    start, end = max(block.span.start, span.start), min(block.span.end, span.end)
    if start >= end:
        return block if block.kind is BlockKind.RULE and span.start <= block.span.start < span.end else None
    by = start - block.span.start
    length = end - start
    inlines: list[Inline] = []
    for each in block.inlines:
        first, last = max(each.span.start - by, 0), min(each.span.end - by, length)
        if first < last:
            inlines.append(replace(each, span=Span(first, last)))
    return replace(block, span=Span(start, end), text=block.text[by : by + length], inlines=tuple(inlines))


def as_plain(blocks: Iterable[Block]) -> str:
    """Return blocks as plain text, a line each; a code's own lines, and those of verse, are lines too."""
    return "\n".join(block.text.replace(_LINE_BREAK, "\n") for block in blocks)


def as_html(blocks: Iterable[Block]) -> str:
    """Return blocks as HTML; words from the midst of one block come without an element around them."""
    given = list(blocks)
    if len(given) == 1 and given[0].kind not in {BlockKind.CODE, BlockKind.TABLE_ROW, BlockKind.RULE}:
        return _html_words(given[0])
    return "\n".join(_html_groups(given))


def _html_groups(blocks: list[Block]) -> Iterator[str]:
    for (kind, is_ordered), group in groupby(blocks, key=_group_of):
        alike = list(group)
        if kind is BlockKind.LIST_ITEM:
            tag = "ol" if is_ordered else "ul"
            yield f"<{tag}>{''.join(f'<li>{_html_words(each)}</li>' for each in alike)}</{tag}>"
        elif kind is BlockKind.TABLE_ROW:
            yield f"<table>{''.join(f'<tr>{_cells(each)}</tr>' for each in alike)}</table>"
        else:
            yield from map(_html_block, alike)


def _group_of(block: Block) -> tuple[BlockKind, bool]:
    return block.kind, re.match(r"\w+[.)]", block.marker) is not None


def _cells(row: Block) -> str:
    start, cells = 0, list[str]()
    for cell in row.text.split("\t"):
        span = Span(start, start + len(cell)).shifted(row.span.start)
        inner = _cut(row, span) if cell else None
        cells.append(f"<td>{_html_words(inner) if inner else ''}</td>")
        start += len(cell) + 1
    return "".join(cells)


def _html_block(block: Block) -> str:
    words = _html_words(block)
    match block.kind:
        case BlockKind.HEADING:
            level = min(max(block.level or 2, 1), 6)
            return f"<h{level}>{words}</h{level}>"
        case BlockKind.QUOTE:
            return f"<blockquote><p>{words}</p></blockquote>"
        case BlockKind.CODE:
            return f"<pre><code>{escape(as_plain([block]), quote=False)}</code></pre>"
        case BlockKind.RULE:
            return "<hr>"
        case _:
            return f"<p>{words}</p>"


def _html_words(block: Block) -> str:
    return _runs(block, _html_run)


def _html_run(words: str, inlines: list[Inline]) -> str:
    said = re.sub("[\n\u2028]", "<br>", escape(words, quote=False))
    for each in reversed(inlines):
        if each.kind is InlineKind.LINK:
            if _OPENED.match(each.address):
                said = f'<a href="{escape(each.address)}">{said}</a>'
        elif each.kind in _TAGS:
            said = f"<{_TAGS[each.kind]}>{said}</{_TAGS[each.kind]}>"
    return said


def _runs(block: Block, written: Callable[[str, list[Inline]], str]) -> str:
    """Write a block's words run by run, each with the inlines that it lies in, outer ones first."""
    inlines = [each for each in block.inlines if len(each.span)]
    edges = {0, len(block.text), *(edge for each in inlines for edge in (each.span.start, each.span.end))}
    places = sorted(edges)
    parts: list[str] = []
    for start, end in pairwise(places):
        over = [each for each in inlines if each.span.start <= start and end <= each.span.end]
        parts.append(written(block.text[start:end], over))
    return "".join(parts)


def as_markdown_words(blocks: Iterable[Block]) -> str:
    """Return blocks as CommonMark, with the tables and strike-outs of GitHub's."""
    parts: list[str] = []
    for kind, group in groupby(blocks, key=lambda block: block.kind):
        alike = list(group)
        if kind is BlockKind.LIST_ITEM:
            parts.append("\n".join(map(_markdown_item, alike)))
        elif kind is BlockKind.TABLE_ROW:
            parts.append(_markdown_table(alike))
        else:
            parts += map(_markdown_block, alike)
    return "\n\n".join(parts)


def _markdown_item(block: Block) -> str:
    marker = block.marker if re.fullmatch(r"\d{1,9}[.)]", block.marker) else "-"
    return f"{'   ' * ((block.level or 1) - 1)}{marker} {_markdown_words(block)}"


def _markdown_table(rows: list[Block]) -> str:
    cells = [[_plain_markdown(cell) for cell in row.text.split("\t")] for row in rows]
    width = max(map(len, cells))
    full = [row + [""] * (width - len(row)) for row in cells]
    full.insert(1, ["---"] * width)
    return "\n".join(f"| {' | '.join(row)} |" for row in full)


def _markdown_block(block: Block) -> str:
    match block.kind:
        case BlockKind.HEADING:
            return f"{'#' * min(max(block.level or 2, 1), 6)} {_markdown_words(block)}"
        case BlockKind.QUOTE:
            return "> " + _markdown_words(block).replace("\n", "\n> ")
        case BlockKind.RULE:
            return "---"
        case BlockKind.CODE:
            fence = "`" * max([3, *(len(run) + 1 for run in re.findall("`+", block.text))])
            return f"{fence}\n{as_plain([block])}\n{fence}"
        case _:
            return _AS_A_LIST.sub(r"\1\\\2\3", _markdown_words(block))


def _markdown_words(block: Block) -> str:
    lines = _runs(block, _markdown_run).split(_LINE_BREAK)
    return "\\\n".join(" ".join(line.split()) for line in lines)


def _plain_markdown(words: str) -> str:
    return " ".join(_MARKDOWN.sub(r"\\\1", words).split())


def _markdown_run(words: str, inlines: list[Inline]) -> str:
    core = words.strip()
    if not core:
        return words
    is_code = any(each.kind is InlineKind.CODE for each in inlines) and "`" not in core
    said = core if is_code else _MARKDOWN.sub(r"\\\1", core)
    for each in reversed(inlines):
        if each.kind is InlineKind.LINK:
            if _OPENED.match(each.address) and not re.search(r"[<>\s]", each.address):
                said = f"[{said}](<{each.address}>)"
        elif each.kind in _SIGNS and (each.kind is not InlineKind.CODE or is_code):
            said = f"{_SIGNS[each.kind]}{said}{_SIGNS[each.kind]}"
    before, _, after = words.partition(core)
    return f"{before}{said}{after}"
