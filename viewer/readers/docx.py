"""Read a Word document: its text, with headings, lists, tables, notes and pictures as pages have them.

The document becomes the tree of a page, which is cut as all pages are. Nothing outside the file is followed:
no template, no picture, no definition.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from viewer.article.dateline import display_date
from viewer.article.model import (
    Article,
    Block,
    BlockKind,
    Candidate,
    Evidence,
    EvidenceKind,
    Field,
    Furniture,
    Source,
    Span,
)
from viewer.article.structure import structure_of
from viewer.readers.archive import Archive
from viewer.readers.markup.blocks import blocks_of, targets_of, with_text
from viewer.readers.markup.dates import day_of
from viewer.readers.markup.dispatch import headed, with_stated
from viewer.readers.markup.segments import Segment, segments_of
from viewer.readers.office.document import CELL, read_document
from viewer.readers.office.package import Package
from viewer.readers.office.styles import Role
from viewer.readers.source import EmptyDocumentError, RawFile
from viewer.readers.xml import Element, local, words

_NO_TITLES = frozenset(
    {"untitled", "title", "document", "word document", "powerpoint presentation", "normal"}
)
_NO_NAMES = frozenset(
    {"user", "admin", "administrator", "owner", "unknown", "author", "microsoft office user", "windows user"}
    | {"python-docx", "apache poi", "home", "pc", "hp", "dell", "lenovo", "acer", "asus", "guest", "docx4j"}
)
_BY_STYLE = MappingProxyType({"author": Role.AUTHOR, "date": Role.DATE})
_FILE_NAME = re.compile(r"\AMicrosoft \w+ - |\.(?:docx?|odt|rtf|pdf|txt)\Z|\ADocument ?\d*\Z", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}\Z")
_KINDS: Mapping[str, BlockKind] = MappingProxyType(
    {
        Role.AUTHOR.value: BlockKind.BYLINE,
        Role.DATE.value: BlockKind.BYLINE,
        Role.CONTENTS.value: BlockKind.TABLE_ROW,  # the document's own, but no paragraph of it
        Role.CONTENTS_TITLE.value: BlockKind.CAPTION,
    }
)
_CONTENTS = frozenset({Role.CONTENTS.value, Role.CONTENTS_TITLE.value})
_HEADS = frozenset({BlockKind.HEADING, BlockKind.SECTION, BlockKind.BYLINE})
_BEGINNING = 4000  # characters of a text in which its title is shown
_PROSE = 100  # characters; where no paragraph is as long, there is no telling heads from text
_LATEST_TITLE = 3  # a title below more lines than that is the heading of a part


def read_docx(raw: RawFile, *, encoding: str | None, latest_year: int) -> Article:  # noqa: ARG001 - XML says its own
    """Read a Word document, with its headers and footers as furniture.

    Args:
        raw: the file.
        encoding: not used; its parts say themselves how they are encoded.
        latest_year: the last year proposed for a date that states none.

    Raises:
        EmptyDocumentError: it shows no text.
        ReadError: it is damaged, locked, too deep or too large.
    """
    name = str(raw.path)
    package = Package(Archive(raw.data, name), name)
    document = read_document(package)
    cut = _marked(segments_of(document.page, names=document.names))
    segments = _headed(cut, latest_year)
    blocks = blocks_of(segments)
    if not blocks:
        raise EmptyDocumentError(f"{name} is a Word document that shows no text; open another copy of it.")
    if document.has_pages:
        blocks = tuple(map(_on_page, blocks, with_text(segments)))
    furniture = tuple(Furniture(1, line, Span(0, 0)) for line in filter(_has_letters, document.edges))
    shown = _Shown(blocks, [_role(segment) for segment in with_text(segments)])
    fields = _fields(shown, package.properties(), furniture, latest_year)
    fields["encoding"] = Field("UTF-8", "UTF-8", Evidence(EvidenceKind.FILE, detail="as its parts declare"))
    source = Source(name, raw.sha256, raw.media_type, "UTF-8", len(raw.data))
    text = "\n".join(block.text for block in blocks)
    targets = targets_of(segments, blocks)
    return Article(text, blocks, MappingProxyType(fields), furniture, source, targets=targets)


def _has_letters(line: str) -> bool:
    return any(map(str.isalpha, line))


def _role(segment: Segment) -> str:
    return segment.owner.get("data-role")


def _on_page(block: Block, segment: Segment) -> Block:
    return replace(block, page=segment.owner.get("data-page"))


def _is_of_contents(segment: Segment) -> bool:
    return _role(segment) in _CONTENTS


def _marked(segments: Sequence[Segment]) -> list[Segment]:
    """Return segments with the markers and levels that the document gives them, each marker once."""
    marked: list[Segment] = []
    seen: set[int] = set()
    for segment in segments:
        marker, level = segment.owner.get("data-marker"), segment.owner.get("data-level")
        if level:
            segment.level = int(level)
        segment.kind = _KINDS.get(_role(segment), segment.kind)
        segment.text = segment.text.replace(CELL, "\t")
        if level or marker:
            segment.marker = "" if segment.owner.index in seen else marker
            seen.add(segment.owner.index)
        marked.append(segment)
    return marked


def _headed(segments: Sequence[Segment], latest_year: int) -> list[Segment]:
    """Return segments with title, section and agency line marked as such.

    A document that uses no style for headings is read as a plain text is.
    """
    for index, segment in enumerate(segments):
        segment.index = index
    title = next(
        (segment.index for segment in segments if _role(segment) == Role.TITLE and segment.text), None
    )
    if title is None and not any(segment.kind is BlockKind.HEADING for segment in segments):
        return _as_text(segments, latest_year)
    if title is None:
        heads = [each for each in segments if each.kind is BlockKind.HEADING and each.level == 1]
        first = [each for each in segments if each.text and not _is_of_contents(each)][:_LATEST_TITLE]
        title = heads[0].index if len(heads) == 1 and heads[0] in first else None
    return headed(segments, [segment.index for segment in segments if segment.index != title], title)


def _as_text(segments: Sequence[Segment], latest_year: int) -> list[Segment]:
    """Return segments with the heads that their lines would have as a plain text."""
    if not any(len(each.text) >= _PROSE for each in segments):
        return list(segments)
    texts = (each.text for each in segments if each.text and not _is_of_contents(each))
    found = structure_of("\n\n".join(texts), latest_year=latest_year)
    heads = iter([block for block in found.blocks if block.kind in _HEADS])
    wanted = next(heads, None)
    marked: list[Segment] = []
    for segment in segments:
        if wanted and segment.kind is BlockKind.PARAGRAPH and segment.text == wanted.text:
            segment = replace(segment, kind=wanted.kind, level=wanted.level)  # noqa: PLW2901 - the same, as a head
            wanted = next(heads, None)
        marked.append(segment)
    return marked


class _Shown(NamedTuple):
    """The blocks, and what each is by its style."""

    blocks: Sequence[Block]
    roles: Sequence[str]

    def of_role(self, role: Role) -> Field | None:
        """Return the words of the paragraphs of a style, one after the other."""
        found = [block for block, each in zip(self.blocks, self.roles, strict=True) if each == role]
        if not found:
            return None
        value = ", ".join(block.text for block in found)
        detail = f"in the style {role.value!r}"
        return Field(
            value, value, Evidence(EvidenceKind.TEXT, found[0].text, span=found[0].span, detail=detail)
        )

    def title(self) -> Field | None:
        """Return the first words in the style of titles, also where they stand in several paragraphs."""
        places = [at for at, role in enumerate(self.roles) if role == Role.TITLE]
        if not places:
            return None
        last = next(at for at in places if at + 1 not in places)
        found = self.blocks[places[0] : last + 1]
        span = Span(found[0].span.start, found[-1].span.end)
        quote = "\n".join(block.text for block in found)
        value = " ".join(block.text for block in found)
        detail = f"in the style {Role.TITLE.value!r}"
        return Field(value, value, Evidence(EvidenceKind.TEXT, quote, span=span, detail=detail))

    def heading(self) -> Field | None:
        """Return the heading of the whole."""
        heads = [block for block in self.blocks if block.kind is BlockKind.HEADING and block.level == 1]
        pairs = zip(self.blocks, self.roles, strict=True)
        first = [block for block, role in pairs if role not in _CONTENTS][:_LATEST_TITLE]
        if len(heads) != 1 or heads[0] not in first:
            return None
        found = heads[0]
        evidence = Evidence(
            EvidenceKind.TEXT, found.text, span=found.span, detail="the heading over the whole"
        )
        return Field(found.text, found.text, evidence)


def _fields(
    shown: _Shown, properties: Element | None, furniture: Sequence[Furniture], latest_year: int
) -> dict[str, Field]:
    """Return what the text states, and failing that what the file's properties do."""
    filed = dict(_filed(properties))
    styled = {name: field for name, role in _BY_STYLE.items() if (field := shown.of_role(role)) is not None}
    day = day_of(styled["date"].value) if "date" in styled else None
    if day:
        styled["date"] = replace(styled["date"], value=day, display=display_date(day))
    else:
        styled.pop("date", None)
    fields = with_stated(styled, shown.blocks, [1] * len(shown.blocks), furniture, latest_year)
    fields = {name: _without_line(field) for name, field in fields.items()}
    fields.update(_titled(shown, filed.get("title")))
    if "author" in filed:
        fields["author"] = _joined(fields.get("author"), filed["author"], "the file's properties name them")
    if "language" in filed:
        fields["language"] = filed["language"]
    if "date" in fields and "created" in filed:
        fields["date"] = _joined(fields["date"], filed["created"], "the day the file was made")
    return fields


def _titled(shown: _Shown, filed: Field | None) -> dict[str, Field]:
    """Return the title: in the style of titles, else the file's if the text shows it, else a heading."""
    styled, heading = shown.title(), shown.heading()
    if styled is not None:
        heading = heading or styled
    elif filed is not None:
        beginning = "\n".join(block.text for block in shown.blocks)[:_BEGINNING].casefold()
        if heading is None or filed.value.casefold() in beginning:
            return {"title": _joined(filed, heading, "the heading over the whole") if heading else filed}
    if heading is None:
        return {}
    return {"title": _joined(heading, filed, "the file's properties have it so") if filed else heading}


def _joined(taken: Field | None, other: Field, reason: str) -> Field:
    """Return a field with another as its candidate, that other where there is none."""
    if taken is None or taken.value.casefold() == other.value.casefold():
        return taken or other
    candidate = Candidate(other.value, reason, other.evidence)
    return replace(taken, candidates=(*taken.candidates, candidate))


def _without_line(field: Field) -> Field:
    """Return a field whose evidence names no line, as the file has none."""
    candidates = tuple(replace(each, evidence=replace(each.evidence, line=None)) for each in field.candidates)
    return replace(field, evidence=replace(field.evidence, line=None), candidates=candidates)


def _filed(properties: Element | None) -> Iterator[tuple[str, Field]]:
    """Yield what the file states about itself, unless it is what programs put there unasked."""
    for each in properties if properties is not None else ():
        tag, value = local(each), words(each)
        evidence = Evidence(EvidenceKind.FILE, value, detail=f"{tag} in the file's properties")
        if tag == "title" and value and value.casefold() not in _NO_TITLES and not _FILE_NAME.search(value):
            yield "title", Field(value, value, evidence)
        elif tag == "creator" and value and value.casefold() not in _NO_NAMES:
            names = ", ".join(filter(None, (name.strip() for name in value.split(";"))))
            yield "author", Field(names, names, evidence)
        elif tag == "language" and _LANGUAGE.match(value):
            yield "language", Field(value, value, evidence)
        elif tag == "created" and (day := day_of(value)):
            yield "created", Field(day, display_date(day), evidence)
