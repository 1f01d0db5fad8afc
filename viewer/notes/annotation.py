"""One note, and the W3C Web Annotation it is written as.

A note made here has one form, that of the Readium profile. Notes of other programs come in every form the
model allows (a selector alone or in a list, bodies as object, list or address); they are read as far as they
can be, and written back as they came: only what the reader changed is changed.

Source: W3C Web Annotation Data Model, sections 3 and 4; Readium Annotations, sections 1.3 and 1.4.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import Any, Literal, NamedTuple, Self, cast
from uuid import NAMESPACE_URL, uuid5

from viewer.article.model import Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
COLOURS = ("pink", "orange", "yellow", "green", "blue", "purple")
DEFAULT_COLOUR = "yellow"

_SURROGATE = re.compile("[\ud800-\udfff]")


class Motivation(StrEnum):
    """Why a note was made: those of the model's motivations that a reader of articles uses."""

    HIGHLIGHTING = "highlighting"
    COMMENTING = "commenting"
    BOOKMARKING = "bookmarking"


_MOTIVATIONS = {**{each.value: each for each in Motivation}, **{f"oa:{each}": each for each in Motivation}}


class Heading(NamedTuple):
    """A heading above a note's place, as it read when the note was made. `level` 1 is the title."""

    level: int | None
    text: str


@dataclass(frozen=True)
class Note:
    """A highlight, comment or bookmark on a stretch of an article, or a note on the whole of it.

    Two notes are equal when all that the program knows of them is; `raw` may differ. A note is changed with
    `dataclasses.replace`, which keeps `raw` and with it every member that this program does not know.

    Args:
        id: `urn:uuid:…`, never changed.
        motivation: why it was made.
        created: UTC, `2026-01-02T03:04:05Z`; empty where another program stated none.
        modified: the same, of the last edit.
        selectors: W3C selectors, all naming the same place; none for a note on the whole document.
        text: the body, Markdown; may be empty.
        colour: one of COLOURS.
        tags: in the reader's order.
        paragraph: number of the paragraph as stated when the note was made, from 1.
        headings: the headings above it as stated then, outermost first.
        raw: the annotation as loaded; must not be changed in place.
    """

    id: str
    motivation: Motivation
    created: str
    modified: str
    selectors: tuple[Mapping[str, Any], ...] = field(hash=False)
    # made by factories lest the class itself have the value, which would hide that a note has not been read
    text: str = field(default_factory=str)
    colour: str = field(default_factory=lambda: DEFAULT_COLOUR)
    tags: tuple[str, ...] = field(default_factory=tuple)
    paragraph: int | None = field(default_factory=lambda: None)
    headings: tuple[Heading, ...] = field(default_factory=tuple)
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, compare=False)

    @property
    def is_document_note(self) -> bool:
        """Whether the note is on the document as a whole."""
        return not self.selectors

    @cached_property
    def quote(self) -> str:
        """The exact words the note was made on; empty where none are stated."""
        return _words_and_position(self.selectors)[0]

    @cached_property
    def position(self) -> Span | None:
        """The stated place in the text that `text_hash` names; it may lie beyond the text's end."""
        return _words_and_position(self.selectors)[1]

    @cached_property
    def target(self) -> Mapping[str, Any]:
        """The loaded target, the one with a selector if there are several; must not be changed in place."""
        return _target(self.raw)

    @property
    def text_hash(self) -> str | None:
        """Hash of the text that the positions refer to, where it is not the one its notebook names."""
        return _text(self.target.get("pilcrow:textHash")) or None

    @property
    def json(self) -> bytes:
        """The annotation as JSON in UTF-8, indented as an item of its set.

        Raises:
            ValueError: a member holds a number that JSON does not have.
        """
        return b"{\n%b\n  }" % self.lines

    @cached_property
    def lines(self) -> bytes:
        """The lines of `json` between its braces: what stands between the same two lines for every note.

        Raises:
            ValueError: a member holds a number that JSON does not have.
        """
        return as_json(self.to_dict(), depth=2).encode()[2:-4]

    def __getattr__(self, name: "_Late") -> object:
        """Read what a loaded note states when it is asked for: of ten thousand notes few ever are.

        Raises:
            AttributeError: a note has no such member.
        """
        reading = _READ_LATE.get(name)
        if reading is None:
            raise AttributeError(name)
        vars(self).update(reading(self.raw))
        return vars(self)[name]

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Self:
        """Read an annotation of this or another program; what is missing or of a wrong type stays empty.

        An annotation without an id gets one made from its content, the same at each reading.
        """
        note = object.__new__(cls)
        # past __init__, which in a frozen class takes a call a field; the other members are read when wanted
        vars(note).update(id=_id(raw), raw=raw)
        return note

    @classmethod
    def from_written(cls, raw: Mapping[str, Any], lines: bytes) -> Self:
        """Read an annotation as `from_dict` does, and keep its lines lest it be written out anew.

        The caller warrants that they are those of this very annotation, with its id; empty if they are not.
        """
        note = object.__new__(cls)
        members = vars(note)
        members.update(_read_place(raw))
        members["id"] = raw["id"]
        members["raw"] = raw
        if lines:
            members["lines"] = lines
        return note

    def to_dict(self) -> dict[str, Any]:
        """Return the annotation: as it was loaded, but for what has changed since."""
        is_new = "type" not in self.raw
        written: dict[str, Any] = {**(self._frame() if is_new else {}), **self.raw}
        stated = Note.from_dict(self.raw)
        for name in ("id", "created", "modified"):
            value = getattr(self, name)
            if value != getattr(stated, name) or (name == "id" and name not in written):
                written[name] = value
        if self.motivation != _motivation(written.get("motivation"), has_text=bool(self.text)):
            # a motivation of another vocabulary stands beside ours
            others = [each for each in _texts(written.get("motivation")) if each not in _MOTIVATIONS]
            written["motivation"] = [*others, str(self.motivation)] if others else str(self.motivation)
        place = (self.selectors, self.paragraph, self.headings)
        if place != (stated.selectors, stated.paragraph, stated.headings):
            written["target"] = _replaced(written.get("target"), _rewritten_target(self, stated))
        if is_new or (self.text, self.colour, self.tags) != (stated.text, stated.colour, stated.tags):
            _write_body(written, self, stated)
        return written

    def with_target(self, target: Mapping[str, Any]) -> Self:
        """Return the note on another target, from which its selectors, paragraph and headings are read."""
        return replace(
            self,
            selectors=_selectors(target.get("selector")),
            paragraph=_paragraph(target.get("pilcrow:paragraph")),
            headings=_headings(target.get("meta")),
            raw={**self.raw, "target": _replaced(self.raw.get("target"), target)},
        )

    def _frame(self) -> dict[str, Any]:
        dates = {"created": self.created, "modified": self.modified}
        stated = {"motivation": str(self.motivation), **{name: when for name, when in dates.items() if when}}
        return {"@context": CONTEXT, "id": self.id, "type": "Annotation", **stated, "target": {}}


_Late = Literal[
    "motivation", "created", "modified", "selectors", "text", "colour", "tags", "paragraph", "headings"
]


def _read_place(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Read at once all by which notes are sorted and anchored, what the note else computes of it included."""
    target = _target(raw)
    selectors = _selectors(target.get("selector"))
    quote, position = _words_and_position(selectors)
    created, modified = raw.get("created"), raw.get("modified")
    return {
        "created": created if isinstance(created, str) else "",
        "modified": modified if isinstance(modified, str) else "",
        "target": target,
        "selectors": selectors,
        "quote": quote,
        "position": position,
    }


def _read_surroundings(raw: Mapping[str, Any]) -> dict[str, Any]:
    target = _target(raw)
    return {
        "paragraph": _paragraph(target.get("pilcrow:paragraph")),
        "headings": _headings(target.get("meta")),
    }


def _read_content(raw: Mapping[str, Any]) -> dict[str, Any]:
    main, tagging = _bodies(raw)
    text = _text(main.get("value") if main else raw.get("bodyValue"))
    colour, tags = main.get("color"), _texts(main.get("tags"))
    if tagging:
        tags = (*tags, *(body["value"] for body in tagging if body["value"] not in tags))
    return {
        "motivation": _motivation(raw.get("motivation"), has_text=bool(text)),
        "text": text,
        "colour": colour if colour in COLOURS else DEFAULT_COLOUR,
        "tags": tags,
    }


_READ_LATE: Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    **dict.fromkeys(("created", "modified", "selectors"), _read_place),
    **dict.fromkeys(("paragraph", "headings"), _read_surroundings),
    **dict.fromkeys(("motivation", "text", "colour", "tags"), _read_content),
}


def as_json(value: object, depth: int = 0) -> str:
    """Return indented JSON whose later lines stand `depth` levels in; no lone surrogate is left in it.

    Raises:
        ValueError: a number is not finite.
    """
    written = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1)
    if depth:
        written = written.replace("\n", "\n" + " " * depth)
    if written.isascii() or not _SURROGATE.search(written):
        return written
    # halves that belong together become one character, the others the replacement character
    return written.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def derived_id(content: str) -> str:
    """Return an id that is always the same for the same content."""
    return uuid5(NAMESPACE_URL, content.encode("utf-8", "replace").decode()).urn


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _listed(value: object) -> Sequence[Any]:
    if isinstance(value, list):
        return cast("list[Any]", value)
    return () if value is None else (value,)


def _mapping(value: object) -> Mapping[str, Any]:
    # asking whether something is a Mapping costs ten times as much as whether it is a dict
    if type(value) is dict:
        return cast("Mapping[str, Any]", value)
    return cast("Mapping[str, Any]", value) if value is not None and isinstance(value, Mapping) else {}


def _texts(value: object) -> tuple[str, ...]:
    return tuple([each for each in _listed(value) if isinstance(each, str)])


def _id(raw: Mapping[str, Any]) -> str:
    stated = raw.get("id")
    if stated and isinstance(stated, str):
        return stated
    return next(iter(_texts(stated)), "") or derived_id(as_json(dict(raw)))


def _motivation(value: object, *, has_text: bool) -> Motivation:
    for each in (value,) if isinstance(value, str) else _texts(value):
        if each in _MOTIVATIONS:
            return _MOTIVATIONS[each]
    return Motivation.COMMENTING if has_text else Motivation.HIGHLIGHTING


def _target(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the target that names a place, else the first one that says more than an address."""
    stated = raw.get("target")
    if type(stated) is dict:
        return cast("Mapping[str, Any]", stated)
    if isinstance(stated, str):
        return {"source": stated}
    targets = [_mapping(each) for each in _listed(stated) if _mapping(each)]
    return next((each for each in targets if "selector" in each), targets[0] if targets else {})


def _selectors(stated: object) -> tuple[Mapping[str, Any], ...]:
    listed = _listed(stated)
    mappings: list[Mapping[str, Any]] = [each for each in listed if type(each) is dict]
    if len(mappings) == len(listed):
        return tuple(mappings)
    # what is no object still says that the note is not on the whole document
    return tuple({"id": each} if isinstance(each, str) else _mapping(each) for each in listed)


def _words_and_position(selectors: Sequence[Mapping[str, Any]]) -> tuple[str, Span | None]:
    words: str | None = None
    position: Span | None = None
    for selector in selectors:
        kind = selector.get("type")
        if kind == "TextQuoteSelector" and words is None:
            exact = selector.get("exact")
            words = exact if isinstance(exact, str) else None
        elif kind == "TextPositionSelector" and position is None:
            start, end = selector.get("start"), selector.get("end")
            if type(start) is int and type(end) is int and 0 <= start <= end:
                position = Span(start, end)
    return words or "", position


def _paragraph(stated: object) -> int | None:
    number = _mapping(stated).get("number")
    return number if type(number) is int and number > 0 else None


def _headings(meta: object) -> tuple[Heading, ...]:
    stated_headings = _mapping(meta).get("headings")
    if stated_headings is None:
        return ()
    found: list[Heading] = []
    for each in _listed(stated_headings):
        stated = _mapping(each)
        level, text = stated.get("level"), stated.get("txt")
        if isinstance(text, str):
            found.append(Heading(level if type(level) is int else None, text))
    return tuple(found)


def _is_textual(body: Mapping[str, Any]) -> bool:
    return isinstance(body.get("value"), str) or "TextualBody" in _listed(body.get("type"))


def _is_tag(body: Mapping[str, Any]) -> bool:
    return body.get("purpose") == "tagging" and isinstance(body.get("value"), str)


def _bodies(raw: Mapping[str, Any]) -> tuple[Mapping[str, Any], list[Mapping[str, Any]]]:
    """Return the body with the note's words, empty if there is none, and those that hold one tag each."""
    only = _mapping(raw.get("body"))
    if only and "purpose" not in only and _is_textual(only):
        return only, []
    bodies = [_mapping(each) for each in _listed(raw.get("body"))]
    nothing: Mapping[str, Any] = {}
    main = next((body for body in bodies if _is_textual(body) and not _is_tag(body)), nothing)
    return main, [body for body in bodies if _is_tag(body)]


def _replaced(stated: object, new: Mapping[str, Any]) -> object:
    """Put a rewritten target in the place of the one that was read, whatever form the targets have."""
    if not isinstance(stated, list):
        return new
    targets = list(cast("list[Any]", stated))
    read = _target({"target": stated})
    at = next((index for index, each in enumerate(targets) if each is read), 0)
    return [*targets[:at], new, *targets[at + 1 :]]


def _rewritten_target(note: Note, stated: Note) -> dict[str, Any]:
    target = dict(note.target)
    if note.selectors != stated.selectors:
        target["selector"] = list(note.selectors)
        if not note.selectors:
            del target["selector"]
    meta = dict(_mapping(target.get("meta")))
    if note.headings != stated.headings:
        meta["headings"] = [{"level": each.level, "txt": each.text} for each in note.headings]
    is_elsewhere = note.paragraph != stated.paragraph
    if is_elsewhere:
        meta.pop("page", None)
        target.pop("pilcrow:paragraph", None)
    if is_elsewhere and note.paragraph is not None:
        meta["page"] = f"¶{note.paragraph}"
    if meta:
        target["meta"] = meta
    if is_elsewhere and note.paragraph is not None:
        target["pilcrow:paragraph"] = {"number": note.paragraph}
    return target


def _write_body(written: dict[str, Any], note: Note, stated: Note) -> None:
    plain = written.pop("bodyValue", None)  # the model forbids it beside a body
    main, tagging = _bodies(written)
    new = dict(main) or {"type": "TextualBody", "value": _text(plain), "format": "text/markdown"}
    if note.text != stated.text or "value" not in new:
        new["value"] = note.text
        if new.get("format") not in {"text/markdown", "text/plain"}:
            new["format"] = "text/markdown"
    if note.colour != stated.colour or not main:
        new["color"] = note.colour
        new.setdefault("highlight", "solid")
    if note.tags != stated.tags:
        new["tags"] = list(note.tags)
    _place_body(written, main, new, [body for body in tagging if body["value"] not in note.tags])


def _place_body(
    written: dict[str, Any], main: Mapping[str, Any], new: Mapping[str, Any], dropped: list[Mapping[str, Any]]
) -> None:
    stated = _listed(written.get("body"))
    others = [new if each is main else each for each in stated if each not in dropped]
    if not main:
        others.insert(0, new)
    is_list = isinstance(written.get("body"), list)
    written["body"] = others if is_list or len(others) > 1 else others[0]
