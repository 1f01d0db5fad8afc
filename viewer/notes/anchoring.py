"""Where a note belongs: from a stretch of an article to selectors, and from selectors back to a stretch.

Every place given is verified by the words quoted. What cannot be verified is no place: a note is rather
reported as ambiguous or lost than put beside the wrong sentence.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol, cast

from viewer.article.model import Article, Block, BlockKind, Span
from viewer.notes.annotation import Note

_CONTEXT = 32  # code points on either side, as Hypothesis takes; more where the words stand several times
_CONTEXT_MOST = 1024
_WORD_MOST = 16  # how far a context is drawn out lest it begin within a word
_CANDIDATES_MOST = 50

_RFC5147 = "http://tools.ietf.org/rfc/rfc5147"
_OURS = ("TextQuoteSelector", "TextPositionSelector")
_PLACE = {
    "source",
    "selector",
    "meta",
    "pilcrow:paragraph",
    "pilcrow:textHash",
}  # a target's members on its place


class AnchorState(StrEnum):
    """What became of a note's place in the text at hand."""

    EXACT = "exact"  # the quote stands at its position, or the note is on the whole document
    MOVED = "moved"  # the very words stand at one other place
    CHANGED = "changed"  # the words were edited
    AMBIGUOUS = "ambiguous"  # several places fit, or one that cannot be verified: `candidates`
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A note's place in a text: `span` is None for document notes, ambiguous notes and orphans.

    `score` runs from 0 to 1 and says how much of what the selectors state was found.
    """

    span: Span | None
    state: AnchorState
    score: float
    candidates: tuple[Span, ...] = ()


ON_DOCUMENT = Anchor(None, AnchorState.EXACT, 1.0)
LOST = Anchor(None, AnchorState.ORPHAN, 0.0)


class Notes(Protocol):
    """The notes of one document, as a notebook holds them."""

    @property
    def notes(self) -> tuple[Note, ...]:
        """All of them."""
        ...

    @property
    def text_hash(self) -> str:
        """Hash of the text that their positions refer to."""
        ...


def selectors_for(article: Article, span: Span) -> tuple[dict[str, Any], ...]:
    """Return selectors for a stretch of the article: its words, its place, its place in the file.

    The words' context is made long enough that both together stand once in the text, up to a bound. The
    place in the file is given for plain text whose characters stand there unchanged.

    Raises:
        ValueError: the stretch is empty or reaches beyond the text.
    """
    if not span or span.end > len(article.text):
        raise ValueError(f"no words at [{span.start}, {span.end}) of {len(article.text)}")
    prefix, suffix = _context_of(article.text, span)
    quote = {"type": _OURS[0], "exact": span.of(article.text), "prefix": prefix, "suffix": suffix}
    return (quote, *_positions_for(article, span))


def placed(note: Note, article: Article, span: Span | None) -> Note:
    """Return the note put on a stretch of the article, or with None on the whole of it.

    Selectors, paragraph, headings, source and the text referred to all come to state the new place.

    Raises:
        ValueError: the stretch is empty or reaches beyond the text.
    """
    source = {"source": f"urn:sha256:{article.source.sha256}"}
    others = {key: value for key, value in note.target.items() if key not in _PLACE}
    if span is None:
        return note.with_target(source | others)
    return note.with_target(
        {
            **source,
            "selector": list(selectors_for(article, span)),
            **_beside(article, span, note.target.get("meta")),
            "pilcrow:textHash": article.text_hash,
            **others,
        }
    )


def refreshed(note: Note, article: Article, span: Span) -> Note:
    """Return the note with selectors for the place where its own words were found again.

    Its context is kept where it still fits, and so are selectors and members of other programs.
    """
    stated = _Stated.of(note.selectors)
    if stated is not None and stated.fits(article.text, span):
        kept = [each for each in note.selectors if each.get("type") == _OURS[0]]
    else:
        kept = [selectors_for(article, span)[0]]
    foreign = [each for each in note.selectors if each.get("type") not in _OURS and not _is_rfc5147(each)]
    target = {key: value for key, value in note.target.items() if key != "pilcrow:textHash"}
    return note.with_target(
        {
            **target,
            "source": f"urn:sha256:{article.source.sha256}",
            "selector": [*kept, *_positions_for(article, span), *foreign],
            **_beside(article, span, target.get("meta")),
        }
    )


def resolve(text: str, selectors: Sequence[Mapping[str, Any]]) -> Anchor:
    """Return the place that selectors name in a text, with the state reached.

    Without selectors the note is on the whole document. Selectors of a wrong form lead nowhere; none raises.
    """
    if not selectors:
        return ON_DOCUMENT
    stated = _Stated.of(selectors)
    if stated is None:
        return _unverified(text, selectors)
    for rung in _LADDER:
        anchor = rung(text, stated)
        if anchor is not None:
            return anchor
    return LOST


def anchor_all(article: Article, notebook: Notes) -> dict[str, Anchor]:
    """Return each note's place in the article by the note's id.

    In the text that the notes were made on, positions are taken as they are if the words stand there.
    """
    text = article.text
    anchors: dict[str, Anchor] = {}
    for note in notebook.notes:
        is_same_text = (note.text_hash or notebook.text_hash) == article.text_hash
        span = note.position if is_same_text else None
        if span and span.end <= len(text) and (not note.quote or text[span.start : span.end] == note.quote):
            anchors[note.id] = Anchor(span, AnchorState.EXACT, 1.0)
        else:
            anchors[note.id] = resolve(text, note.selectors)
    return anchors


@dataclass(frozen=True, slots=True)
class _Stated:
    """What a note's selectors say in words; `exact` is never empty."""

    exact: str
    prefix: str
    suffix: str
    position: Span | None

    @classmethod
    def of(cls, selectors: Iterable[Mapping[str, Any]]) -> "_Stated | None":
        """Return what the first quote among the selectors says, or None if there is none."""
        quote = next((each for each in _of_type(selectors, _OURS[0]) if _words(each, "exact")), None)
        if quote is None:
            return None
        return cls(
            _words(quote, "exact"), _words(quote, "prefix"), _words(quote, "suffix"), _position(selectors)
        )

    def fits(self, text: str, span: Span | None) -> bool:
        """Say whether words and context stand at a place."""
        return (
            span is not None
            and span.of(text) == self.exact
            and text.startswith(self.suffix, span.end)
            and text.endswith(self.prefix, 0, span.start)
        )

    def found(self, span: Span, *, context: int = 0) -> Anchor:
        """Return the anchor for the only place there is, where `context` code points of the context stand."""
        score = (len(self.exact) + context) / (len(self.exact) + len(self.prefix) + len(self.suffix))
        is_exact = self.position == span or (self.position is None and score == 1)
        return Anchor(span, AnchorState.EXACT if is_exact else AnchorState.MOVED, score)


def _at_position(text: str, stated: _Stated) -> Anchor | None:
    if stated.position is None or not stated.fits(text, stated.position):
        return None
    return Anchor(stated.position, AnchorState.EXACT, 1.0)


def _in_context(text: str, stated: _Stated) -> Anchor | None:
    places = _places(text, stated, stated.prefix, stated.suffix)
    if len(places) == 1:
        return stated.found(places[0], context=len(stated.prefix) + len(stated.suffix))
    return _several(places)


def _on_one_side(text: str, stated: _Stated) -> Anchor | None:
    """Accept the only place with one side of the context, if no place with the other side contradicts."""
    if not (stated.prefix and stated.suffix):
        return None
    before = _places(text, stated, stated.prefix, "")
    after = _places(text, stated, "", stated.suffix)
    if len(before) + len(after) == 1:
        side = stated.prefix if before else stated.suffix
        return stated.found((before or after)[0], context=len(side))
    return _several(sorted({*before, *after}))


def _alone(text: str, stated: _Stated) -> Anchor | None:
    places = _places(text, stated, "", "")
    return stated.found(places[0]) if len(places) == 1 else _several(places)


_Rung = Callable[[str, _Stated], Anchor | None]

# from the surest to the least sure; each rung answers, finds several answers, or leaves it to the next
_LADDER: tuple[_Rung, ...] = (_at_position, _in_context, _on_one_side, _alone)


def _places(text: str, stated: _Stated, prefix: str, suffix: str) -> list[Span]:
    needle = prefix + stated.exact + suffix
    found: list[Span] = []
    at = text.find(needle)
    while at >= 0 and len(found) < _CANDIDATES_MOST:
        start = at + len(prefix)
        found.append(Span(start, start + len(stated.exact)))
        at = text.find(needle, at + 1)
    return found


def _several(places: Sequence[Span]) -> Anchor | None:
    if not places:
        return None
    return Anchor(None, AnchorState.AMBIGUOUS, 1 / len(places), tuple(places))


def _unverified(text: str, selectors: Sequence[Mapping[str, Any]]) -> Anchor:
    """Offer a place that is stated without words; nothing shows that it is the right one."""
    span = _position(selectors)
    if not span or span.end > len(text):
        return LOST
    return Anchor(None, AnchorState.AMBIGUOUS, 0.0, (span,))


def _of_type(selectors: Iterable[object], kind: str) -> Iterable[Mapping[str, Any]]:
    mappings = (cast("Mapping[str, Any]", each) for each in selectors if isinstance(each, Mapping))
    return (each for each in mappings if each.get("type") == kind)


def _words(selector: Mapping[str, Any], name: str) -> str:
    value = selector.get(name)
    return value if isinstance(value, str) else ""


def _position(selectors: Iterable[object]) -> Span | None:
    for each in _of_type(selectors, _OURS[1]):
        start, end = each.get("start"), each.get("end")
        if type(start) is int and type(end) is int and 0 <= start <= end:
            return Span(start, end)
    return None


def _is_rfc5147(selector: Mapping[str, Any]) -> bool:
    return selector.get("type") == "FragmentSelector" and selector.get("conformsTo") == _RFC5147


def _positions_for(article: Article, span: Span) -> list[dict[str, Any]]:
    selectors: list[dict[str, Any]] = [{"type": _OURS[1], "start": span.start, "end": span.end}]
    source = article.origin.to_source(span) if article.source.media_type == "text/plain" else None
    if source is not None and article.origin.is_exact(span):
        value = f"char={source.start},{source.end}"
        selectors.append({"type": "FragmentSelector", "conformsTo": _RFC5147, "value": value})
    return selectors


def _context_of(text: str, span: Span) -> tuple[str, str]:
    width = _CONTEXT
    while True:
        start = _word_start(text, max(span.start - width, 0))
        end = _word_end(text, min(span.end + width, len(text)))
        stretch = text[start:end]
        if width >= _CONTEXT_MOST or (text.find(stretch) == start and text.find(stretch, start + 1) < 0):
            return text[start : span.start], text[span.end : end]
        width *= 2


def _word_start(text: str, at: int) -> int:
    for start in range(at, max(at - _WORD_MOST, 0) - 1, -1):
        if start == 0 or text[start - 1].isspace():
            return start
    return at


def _word_end(text: str, at: int) -> int:
    for end in range(at, min(at + _WORD_MOST, len(text)) + 1):
        if end == len(text) or text[end].isspace():
            return end
    return at


def _beside(article: Article, span: Span, meta: object) -> dict[str, Any]:
    """Return the members of a target that say in words where a place is, other programs' words being kept."""
    stated = cast("Mapping[str, Any]", meta if isinstance(meta, Mapping) else {})
    told = {key: value for key, value in stated.items() if key not in {"headings", "page"}}
    headings = [{"level": each.level, "txt": each.text} for each in _headings_above(article, span)]
    if headings:
        told["headings"] = headings
    paragraph = _paragraph_at(article, span)
    if paragraph is None:
        return {"meta": told} if told else {}
    digest = hashlib.sha256(paragraph.text.encode("utf-8", "surrogatepass")).hexdigest()
    told["page"] = f"¶{paragraph.number}"
    return {"meta": told, "pilcrow:paragraph": {"number": paragraph.number, "hash": f"sha256:{digest}"}}


def _paragraph_at(article: Article, span: Span) -> Block | None:
    """Return the first numbered paragraph that shares a character with the stretch."""
    nearest = article.paragraph_at(span.start)
    if nearest is None or nearest.number is None:
        return None
    # a stretch may begin in a heading, after the paragraph that is nearest before it
    following = article.paragraphs[nearest.number - 1 : nearest.number + 1]
    return next((each for each in following if each.span.overlaps(span)), None)


def _headings_above(article: Article, span: Span) -> list[Block]:
    """Return the headings that enclose a place, outermost first; a heading does not enclose itself."""
    found: list[Block] = []
    index = article.block_index_at(span.start) if article.blocks else 0
    for block in reversed(article.blocks[:index]):
        if block.kind == BlockKind.HEADING and (not found or _level(block) < _level(found[-1])):
            found.append(block)
            if _level(block) == 1:
                break
    return found[::-1]


def _level(heading: Block) -> int:
    return heading.level or 1
