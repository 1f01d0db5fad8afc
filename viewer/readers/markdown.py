"""Read a text in Markdown: CommonMark with tables, footnotes, task lists, struck words and front matter."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from viewer.article.dateline import display_date
from viewer.article.head import BYLINE
from viewer.article.model import (
    Article,
    Block,
    BlockKind,
    Candidate,
    Evidence,
    EvidenceKind,
    Field,
    Furniture,
    OriginMap,
    Source,
    Span,
)
from viewer.readers.front_matter import front_matter_of
from viewer.readers.markup.authors import bylines, name_in, why_no_author
from viewer.readers.markup.blocks import blocks_of, parted, targets_of, with_text
from viewer.readers.markup.dates import written_day
from viewer.readers.markup.dispatch import headed, with_stated
from viewer.readers.markup.segments import Segment, segments_of
from viewer.readers.markup.tree import Page, parse
from viewer.readers.source import EmptyDocumentError, RawFile, decode
from viewer.readers.text import read_text
from viewer.readers.verbatim import runs_of

_LONGEST = 4_000_000  # code points; the parser takes some seconds for so many
# What the marks cost the parser, in code points of prose: an open bracket is followed to its paragraph's end.
_COSTS: Mapping[str, int] = MappingProxyType({"[": 120, **dict.fromkeys("*_~`<|\n", 16)})
_DEEPEST = 60  # quotes and lists within each other; the parser works by recursion
_LINE = "data-pilcrow-line"
_LINE_END = re.compile(r"\r\n|\r|\n")
_RAW_TAG = re.compile(r"(\s*<[A-Za-z][\w-]*)(?=[\s/>])")
_INSTRUCTION = re.compile(r"<\?.*?(?:\?>|\Z)", re.DOTALL)
_TASK = re.compile(r"\[([ xX])\][ \t\u00a0]+(?=\S)")
_FAR = 20_000  # code points of the file in which a block's words are looked for


def read_markdown(raw: RawFile, *, encoding: str | None, latest_year: int) -> Article:
    """Read a text in Markdown; one whose marks no person wrote is read as a plain text.

    Args:
        raw: the file.
        encoding: the reader's own choice, or None to find it.
        latest_year: the last year proposed for a date that states none.

    Raises:
        EmptyDocumentError: it shows no words.
        ReadError: the file holds no text, raw HTML is nested too deep in it, or the encoding is unknown.
    """
    decoded = decode(raw, encoding)
    front = front_matter_of(decoded.text)
    page = _page(decoded.text, front.end if front else 0, str(raw.path))
    if page is None:
        return read_text(raw, encoding=encoding, latest_year=latest_year)
    segments = segments_of(page)
    if not any(segment.text for segment in segments):
        raise EmptyDocumentError(f"{raw.path} is a text in Markdown that shows no words; open another copy.")
    title = next((each.index for each in segments if each.text and _is_title(each)), None)
    own = parted(_in_order(segments, title))
    blocks = blocks_of(own)
    written = with_text(own)
    starts = [0, *(found.end() for found in _LINE_END.finditer(decoded.text))]
    origin = _origin(decoded.text, starts, written, blocks)
    stated = _fields_shown(page, segments, title)
    fields = {**stated, **(front.fields if front else {})}
    fields = with_stated(fields, blocks, [segment.line for segment in written], (), latest_year)
    _add_title(fields, blocks, written, origin)
    source = Source(str(raw.path), raw.sha256, raw.media_type, decoded.encoding.value, len(raw.data))
    metadata = MappingProxyType({**fields, "encoding": decoded.encoding})
    text = "\n".join(block.text for block in blocks)
    furniture = _furniture(decoded.text, starts, front.end if front else 0)
    return Article(text, blocks, metadata, furniture, source, origin, _targets(own, blocks))


def _page(source: str, start: int, name: str) -> Page | None:
    """Lay out a text from an offset on as a page whose elements know the lines of the file.

    Returns None for what takes the parser too long, or is nested deeper than it goes.
    """
    body = source[start:]
    if len(body) + sum(body.count(mark) * cost for mark, cost in _COSTS.items()) > _LONGEST:
        return None
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST + 2}).enable(["table", "strikethrough"])
    parser.use(footnote_plugin)
    parser.core.ruler.push("pilcrow", _mark)
    parser.core.ruler.before("footnote_tail", "pilcrow_footnotes", _keep_footnotes)
    parser.add_render_rule("footnote_block_open", _footnotes_open)
    parser.add_render_rule("footnote_anchor", _nothing)
    environment: dict[str, object] = {"first line": len(_LINE_END.findall(source, 0, start)) + 1}
    tokens = parser.parse(body, environment)
    if any(token.level > _DEEPEST for token in tokens):
        return None
    page = parse(f"<body>{parser.renderer.render(tokens, parser.options, environment)}</body>", name)
    _set_lines(page)
    return page


def _mark(state: StateCore) -> None:
    """Write the file's line into every block's element, and the box of a task into its list item."""
    first = int(state.env["first line"])
    tokens = state.tokens
    for index, token in enumerate(tokens):
        if token.map and token.nesting >= 0:
            line = str(token.map[0] + first)
            if token.type == "html_block":
                token.content = _RAW_TAG.sub(rf'\1 {_LINE}="{line}"', _closed(token.content), count=1)
            token.attrSet(_LINE, line)
        if token.type == "inline" and index > 1 and tokens[index - 2].type == "list_item_open":
            _mark_task(tokens[index - 2], token)


def _keep_footnotes(state: StateCore) -> None:
    """Leave footnotes that nothing in the text refers to where they are, as paragraphs."""
    references: Mapping[str, int] = state.env.get("footnotes", {}).get("refs", {})
    kept: list[Token] = []
    unused = 0
    for token in state.tokens:
        is_unused = (
            token.type == "footnote_reference_open" and references.get(f":{token.meta['label']}", -1) < 0
        )
        if is_unused or (unused and token.type in {"footnote_reference_open", "footnote_reference_close"}):
            unused += token.nesting
        else:
            kept.append(token)
    state.tokens = kept


def _closed(content: str) -> str:
    """Return raw HTML without instructions to other programs; a tag that never ends is shown as words."""
    without = _INSTRUCTION.sub(lambda found: "\n" * found[0].count("\n"), content)
    last = without.rfind(">") + 1
    return without[:last] + without[last:].replace("<", "&lt;")


def _mark_task(item: Token, inline: Token) -> None:
    first = inline.children[0] if inline.children else None
    found = _TASK.match(first.content) if first is not None and first.type == "text" else None
    if first is not None and found:
        first.content = first.content[found.end() :]
        item.meta = {**item.meta, "checked": found[1] != " "}  # the renderer makes a box to be ticked of it


def _footnotes_open(*_: object) -> str:
    return '<section class="footnotes">\n<ol class="footnotes-list">\n'


def _nothing(*_: object) -> str:
    return ""  # the way back from a footnote is no part of its text


def _set_lines(page: Page) -> None:
    """Give each element the line of the file; raw HTML counts on from the element it began with."""
    base, shown = 1, 1
    for node in page.nodes:
        stated = node.get(_LINE)
        if stated.isdecimal() and len(stated) < 9:
            base, shown = int(stated), node.line
        node.line = base + max(node.line - shown, 0)


def _is_title(segment: Segment) -> bool:
    return segment.kind is BlockKind.HEADING and segment.level == 1


def _in_order(segments: list[Segment], title: int | None) -> list[Segment]:
    """Return all segments, with title, section, agency line and byline marked where they come first."""
    if title is None:
        return segments
    kept = [segment.index for segment in segments if segment.index != title]
    marked = headed(segments, kept, title)
    order = [segment.index for segment in marked]
    return [
        replace(each, kind=BlockKind.BYLINE)
        if title < each.index < title + 3 and BYLINE.match(each.text)
        else each
        for each in (marked if order == sorted(order) else segments)
    ]


def _origin(
    source: str, starts: Sequence[int], segments: Sequence[Segment], blocks: Sequence[Block]
) -> OriginMap:
    """Return where the blocks' words stand in the file; what footnotes out of their order say is left out."""
    runs: list[tuple[int, int, int]] = []
    lines = sorted({segment.line for segment in segments})
    position = 0
    for segment, block in zip(segments, blocks, strict=True):
        start = max(starts[min(segment.line, len(starts)) - 1], position)
        after = bisect_right(lines, segment.line)
        last = starts[min(lines[after], len(starts)) - 1] if after < len(lines) else len(source)
        cuts = [edge for run in block.inlines for edge in (run.span.start, run.span.end)]
        end = min(last, start + len(block.text) + _FAR)
        if position <= last:
            found = runs_of(block.text, source, start, end, cuts)
            runs.extend((at + block.span.start, where, length) for at, where, length in found)
            position = found[-1][1] + found[-1][2] if found else position
    return OriginMap(runs)


def _fields_shown(page: Page, segments: Sequence[Segment], title: int | None) -> dict[str, Field]:
    """Read author and day off the short lines under the title."""
    if title is None:
        return {}
    near = [segment for segment in segments[title + 1 : title + 4] if len(segment.text) <= 120]
    fields: dict[str, Field] = {}
    for claim in bylines(page, near):
        name = name_in(claim.value)
        if not why_no_author(claim, name, set()):
            evidence = Evidence(EvidenceKind.MARKUP, name, claim.line, detail=claim.how)
            fields.setdefault("author", Field(name, name, evidence))
    for segment in near:
        day = written_day(segment.text)
        if day:
            evidence = Evidence(
                EvidenceKind.MARKUP, segment.text, segment.line, detail="the dated line under the title"
            )
            fields.setdefault("date", Field(day, display_date(day), evidence))
    return fields


def _add_title(
    fields: dict[str, Field], blocks: Sequence[Block], segments: Sequence[Segment], origin: OriginMap
) -> None:
    """Take the first heading of level 1 as the title, where the front matter states none."""
    pairs = zip(blocks, segments, strict=True)
    first = next((pair for pair in pairs if pair[0].kind is BlockKind.HEADING and pair[0].level == 1), None)
    if first is None:
        return
    block, segment = first
    place = origin.to_source(block.span) if origin.is_exact(block.span) else None
    evidence = Evidence(EvidenceKind.TEXT, block.text, segment.line, block.span, place, "the first heading")
    stated = fields.get("title")
    if stated is None:
        fields["title"] = Field(block.text, block.text, evidence)
    elif stated.value != block.text:
        other = Candidate(block.text, "the first heading has it so", evidence)
        fields["title"] = replace(stated, candidates=(*stated.candidates, other))


def _furniture(source: str, starts: Sequence[int], end: int) -> tuple[Furniture, ...]:
    """Return the lines of the front matter."""
    found: list[Furniture] = []
    for number, start in enumerate(starts, 1):
        if start >= end:
            break
        line = _LINE_END.split(source[start:end], maxsplit=1)[0]
        bare = line.strip()
        if bare:
            at = start + line.index(bare)
            found.append(Furniture(number, bare, Span(at, at + len(bare))))
    return tuple(found)


def _targets(segments: Sequence[Segment], blocks: Sequence[Block]) -> Mapping[str, int]:
    """Return where the places are that links name, and each heading under the name that sites make of it."""
    headings = {name: block.span.start for name, block in _headings(blocks)}
    return MappingProxyType({**headings, **targets_of(segments, blocks)})


def _headings(blocks: Sequence[Block]) -> Iterator[tuple[str, Block]]:
    seen: dict[str, int] = {}
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            name = re.sub(r"[^\w\- ]", "", block.text.lower()).replace(" ", "-")
            count = seen.get(name, 0)
            seen[name] = count + 1
            yield (f"{name}-{count}" if count else name), block
