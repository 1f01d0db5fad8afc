"""Where a note belongs: from a stretch of an article to selectors, and from selectors back to a stretch.

Every place given is verified by the words quoted. What cannot be verified is no place: a note is rather
reported as ambiguous or lost than put beside the wrong sentence.
"""

import hashlib
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple, Protocol, cast

from viewer.article.model import Article, Block, BlockKind, Span
from viewer.notes.alignment import (
    SHORT,
    SIDE_LEAST,
    Chain,
    Likeness,
    Rated,
    TextIndex,
    apart,
    letters_in,
    reread,
)
from viewer.notes.annotation import Note
from viewer.notes.selectors import (
    CONTEXT,
    OURS,
    Stated,
    is_rfc5147,
    positions_for,
    selectors_for,
    stated_position,
)

_CANDIDATES_MOST = 50
_COMPARED_MOST = 200  # equal words whose surroundings are compared; beyond that they are no more than noise
_CHECKED_EVERY = 64  # notes between two questions whether to go on: some milliseconds

# code points: as many as both sides of a context. Words that long stand for themselves; if twice as long, as
# paragraphs are, even where their context stayed behind.
_TELLING = 64
_EDGE = 32  # letters of a side of the context that are looked for elsewhere
_SIDE_ALIKE = 0.7  # of a side that was edited; chance gives 0.5
_REACH = 500  # letters that may have been put between words and their context: a paragraph
# A likely place where the neighbours expect it is not compared with others if its total reaches this: with
# the margins that it and a whole side have brought it, it leads them already.
_CERTAIN = 1.0
# What a changed note's score says: from _FORM_ONLY the words differ in form only, below that in letters.
_FORM_ONLY, _FORM_MOST, _EDIT_MOST = 0.99, 0.999, 0.98
_UNSURE = 0.5  # words that stand amid a longer word only

_PLACE = {
    "source",
    "selector",
    "meta",
    "pilcrow:paragraph",
    "pilcrow:textHash",
    "pilcrow:withoutPlaceIn",
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

    @property
    def differs_in_form_only(self) -> bool:
        """Whether the words stand there in another form: case, spacing, hyphens or quotation marks."""
        return self.state is AnchorState.CHANGED and self.score >= _FORM_ONLY


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
    stated = Stated.of(note.selectors)
    if stated is not None and stated.fits(article.text, span):
        kept = [each for each in note.selectors if each.get("type") == OURS[0]]
    else:
        kept = [selectors_for(article, span)[0]]
    foreign = [each for each in note.selectors if each.get("type") not in OURS and not is_rfc5147(each)]
    target = {key: value for key, value in note.target.items() if key != "pilcrow:textHash"}
    return note.with_target(
        {
            **target,
            "source": f"urn:sha256:{article.source.sha256}",
            "selector": [*kept, *positions_for(article, span), *foreign],
            **_beside(article, span, target.get("meta")),
        }
    )


def kept_without_place(note: Note, article: Article) -> Note:
    """Return the note as one that the reader wants kept in the article's text without a place.

    Its selectors stay, so that in yet another text it is looked for again.
    """
    return note.with_target({**note.target, "pilcrow:withoutPlaceIn": article.text_hash})


def is_kept_without_place(note: Note, article: Article) -> bool:
    """Say whether the reader wants the note kept in the article's text without a place."""
    return note.target.get("pilcrow:withoutPlaceIn") == article.text_hash


def resolve(text: str, selectors: Sequence[Mapping[str, Any]]) -> Anchor:
    """Return the place that selectors name in a text, with the state reached.

    Without selectors the note is on the whole document. Selectors of a wrong form lead nowhere; none raises.
    To resolve many notes in one text, ask one `Resolver`.
    """
    return Resolver(text).resolve(selectors)


class Resolver:
    """Finds the places of many notes in one text, which is prepared once, when first an edit is met."""

    def __init__(self, text: str) -> None:
        self.text = text

    def resolve(self, selectors: Sequence[Mapping[str, Any]]) -> Anchor:
        """Return the place that selectors name, as the function of this name does."""
        if not selectors:
            return ON_DOCUMENT
        stated = Stated.of(selectors)
        if stated is None:
            return _unverified(self.text, selectors)
        if stated.fits(self.text, stated.position):
            return Anchor(stated.position, AnchorState.EXACT, 1.0)
        if "_index" not in vars(self):  # for few notes looking through the text is cheaper than preparing it
            places = _places(self.text, stated) if stated.has_context else []
            if len(places) == 1:
                return _found(stated, places[0], context=len(stated.prefix) + len(stated.suffix))
        return self.sought(stated, None)

    def sought(self, stated: Stated, near: Span | None) -> Anchor:
        """Return the place of words that may have been edited; `near` is where the alignment expects them."""
        if not stated.stretch.words:  # of a dash nothing is left when folded
            places = _places(self.text, stated)
            return _found(stated, places[0]) if len(places) == 1 else _several(places) or LOST
        for rung in (self.in_context, self._by_words, self._by_likeness):
            anchor = rung(stated, near)
            if anchor is not None:
                return anchor
        return self._reread(stated, near) or LOST

    def _reread(self, stated: Stated, near: Span | None) -> Anchor | None:
        """Seek words that were quoted from a wrongly decoded text as they read when decoded rightly."""
        words = reread(stated.exact)
        if stated.exact.isascii() or words == stated.exact or not words:
            return None
        anchor = self.sought(
            replace(stated, exact=words, prefix=reread(stated.prefix), suffix=reread(stated.suffix)), near
        )
        if anchor.span is None:
            return anchor
        return replace(anchor, state=AnchorState.CHANGED, score=min(anchor.score, _EDIT_MOST))

    @cached_property
    def _index(self) -> TextIndex:
        return TextIndex(self.text)

    def _spots(self, starts: Iterable[int], stated: Stated) -> list["_Spot"]:
        length = len(stated.stretch.words)
        return [self._spot(start, start + length, stated) for start in starts]

    def _spot(self, start: int, end: int, stated: Stated) -> "_Spot":
        span = self._index.span(start, end)
        # white space and dashes at the quote's ends are not in the stream
        spare = max(len(stated.exact) - len(span), 0)
        at = self.text.find(stated.exact, max(span.start - spare, 0), span.end + spare)
        is_verbatim = 0 <= at <= span.start and span.end <= at + len(stated.exact)
        return _Spot(start, end, Span(at, at + len(stated.exact)) if is_verbatim else span, is_verbatim)

    def in_context(self, stated: Stated, near: Span | None) -> Anchor | None:
        """Take the only place where words and context stand, be it in another form."""
        if not stated.has_context:
            return None
        prefix, words, suffix = stated.stretch[:3]
        starts = self._index.places(prefix + words + suffix)
        spots = self._spots([start + len(prefix) for start in starts[:_CANDIDATES_MOST]], stated)
        spots = [each for each in spots if stated.fits(self.text, each.span)] or _verbatim_first(spots)
        return self._only(spots, stated, near, len(stated.prefix) + len(stated.suffix))

    def _by_words(self, stated: Stated, near: Span | None) -> Anchor | None:
        """Take the only place where words stand of whose context nothing was said."""
        if stated.has_context:
            return None
        return self._only(self._word_spots(stated), stated, near, 0) or self._within_word(stated)

    def _word_spots(self, stated: Stated, near: range | None = None) -> list["_Spot"]:
        """Return where the words stand as whole words, in their very form if they do so anywhere."""
        length = len(stated.stretch.words)
        starts = self._index.places(stated.stretch.words)
        if near is not None:
            starts = [each for each in starts if each in near]
        whole = [each for each in starts if not self._index.parts_words(each, each + length, stated.stretch)]
        return _verbatim_first(self._spots(whole, stated))

    def _within_word(self, stated: Stated) -> Anchor | None:
        """Propose a place amid a longer word, where nothing else says that the words stood so."""
        spots = _verbatim_first(self._spots(self._index.places(stated.stretch.words), stated))
        if len(spots) == 1 and stated.position != spots[0].span:
            return Anchor(spots[0].span, AnchorState.CHANGED, _UNSURE)
        return self._only(spots, stated, None, 0)

    def _only(
        self, spots: Sequence["_Spot"], stated: Stated, near: Span | None, context: int
    ) -> Anchor | None:
        """Return the anchor for the one of some equal places, or for the one where it was expected."""
        expected = [each for each in spots if near and near.start <= each.span.start <= near.end]
        spot = spots[0] if len(spots) == 1 else expected[0] if len(expected) == 1 else None
        if spot is None:
            return _several([each.span for each in spots[:_CANDIDATES_MOST]])
        found = _found(stated, spot.span, context=context)
        if spot.is_verbatim:
            return found
        return Anchor(spot.span, AnchorState.CHANGED, max(_FORM_ONLY, min(found.score, _FORM_MOST)))

    def _by_likeness(self, stated: Stated, near: Span | None) -> Anchor | None:
        """Take the place most like the words in their context, if no other is nearly as much so."""
        stretch, points = stated.stretch, None
        ranked: list[Rated] = []
        if near is not None:
            points = range(self._index.point(near.start), self._index.point(near.end) + 1)
            ranked = self._ranked(stated, points, everywhere=False)
        if not ranked or ranked[0].total < _CERTAIN:
            ranked = self._ranked(stated, points, everywhere=True)
        if not ranked:
            return None
        best = ranked[0]
        rivals = [best, *[each for each in ranked[1:] if not best.leads(each, stretch)]]
        spots = [self._spot(each.place.start, each.place.end, stated) for each in rivals[:_CANDIDATES_MOST]]
        if len(spots) > 1:
            return Anchor(
                None, AnchorState.AMBIGUOUS, 1 / len(spots), tuple(sorted(each.span for each in spots))
            )
        return self._judged(best, spots[0], stated)

    def _ranked(self, stated: Stated, near: range | None, *, everywhere: bool) -> list[Rated]:
        """Return the places that are like enough, those with most to speak for them first."""
        index, stretch = self._index, stated.stretch
        alike: list[Likeness] = []
        if near is not None:
            length = len(stretch.prefix) + len(stretch.words) + len(stretch.suffix)
            alike = index.likest(stretch, range(near.start - length, near.stop + length))
        if everywhere:
            alike += index.likest(stretch)
        spots = self._word_spots(stated, None if everywhere else near)
        alike += [index.compared(each.start, each.end, stretch) for each in spots[:_COMPARED_MOST]]
        return [each for each in apart(Rated.of(each, stretch, near) for each in alike) if each.is_like]

    def _judged(self, best: Rated, spot: "_Spot", stated: Stated) -> Anchor:
        """Return the anchor for the likest place; the words that stand there may still be others."""
        is_short = letters_in(stated.stretch.words) < SHORT
        score = min(best.total, _EDIT_MOST)
        is_sure = spot.is_verbatim and self._is_sure(best, stated)
        if spot.is_verbatim and spot.span == stated.position:
            # short words may stand at the same number by chance; a short context cannot tell
            is_told = is_sure or not is_short or stated.context_length < CONTEXT
            return Anchor(spot.span, AnchorState.EXACT if is_told else AnchorState.CHANGED, score)
        if best.is_against and is_short:
            return Anchor(None, AnchorState.AMBIGUOUS, score, (spot.span,))
        return Anchor(spot.span, AnchorState.MOVED if is_sure else AnchorState.CHANGED, score)

    def _is_sure(self, best: Rated, stated: Stated) -> bool:
        """Say whether words that stand at a place are those the note was made on, and not their like."""
        prefix, words, suffix = stated.stretch[:3]
        sides = ((prefix, best.place.prefix), (suffix, best.place.suffix))
        if stated.context_length < CONTEXT:  # too short for one side to tell alone
            return all(alike >= 0.5 for side, alike in sides if side)
        if stated.is_repeated:
            return False
        has_side = any(alike == 1 and len(side) >= SIDE_LEAST for side, alike in sides)
        if len(stated.exact) >= _TELLING and len(self._word_spots(stated)) == 1:
            has_side = True
        if letters_in(words) < SHORT:
            return has_side and self._sides_left(best, stated) == {True}
        return has_side and (len(stated.exact) >= 2 * _TELLING or False not in self._sides_left(best, stated))

    def _sides_left(self, best: Rated, stated: Stated) -> set[bool | None]:
        """Return what became of either side of the context.

        True: it stands beside a place, or something was put between; False: it stands elsewhere only, so that
        the words seem to have been taken from it; None: it is gone.
        """
        place = best.place
        reach = _EDGE + _REACH
        return {
            self._side_left(
                stated.stretch.prefix[-_EDGE:], place.prefix, range(place.start - reach, place.start)
            ),
            self._side_left(stated.stretch.suffix[:_EDGE], place.suffix, range(place.end, place.end + reach)),
        }

    def _side_left(self, side: str, alike: float, there: range) -> bool | None:
        if alike == 1 or letters_in(side) < SHORT:
            return True
        points = self._index.places(side)
        if points:
            return any(each in there for each in points)
        return True if alike > _SIDE_ALIKE else None


def anchor_all(
    article: Article, notebook: Notes, *, is_cancelled: Callable[[], bool] | None = None
) -> dict[str, Anchor]:
    """Return each note's place in the article by the note's id.

    In the text that the notes were made on, positions are taken as they are if the words stand there. A
    changed text is aligned with the old one once, by the paragraphs that stayed the same and the notes found
    in them; the others are sought between their neighbours first.

    Args:
        article: the text as it is now.
        notebook: the notes, and the hash of the text they were made on.
        is_cancelled: asked now and then; may be called from the thread this runs in only.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    text = article.text
    anchors: dict[str, Anchor] = {}
    pending: list[Note] = []
    for note in notebook.notes:
        if is_kept_without_place(note, article):
            anchors[note.id] = LOST
            continue
        is_same_text = (note.text_hash or notebook.text_hash) == article.text_hash
        span, quote = (note.position if is_same_text else None), note.quote
        if span and span.end <= len(text) and (not quote or text[span.start : span.end] == quote):
            anchors[note.id] = Anchor(span, AnchorState.EXACT, 1.0)
        else:
            anchors[note.id] = LOST  # keeps the order
            pending.append(note)
    if pending:
        anchors |= _Alignment(article, notebook.text_hash, is_cancelled).anchors(pending)
    return anchors


def count_states(anchors: Mapping[str, Anchor]) -> dict[AnchorState, int]:
    """Return how many notes reached each state, every state named, in the order of `AnchorState`."""
    counts = dict.fromkeys(AnchorState, 0)
    for anchor in anchors.values():
        counts[anchor.state] += 1
    return counts


class Cancelled(Exception):  # noqa: N818  no error: somebody wanted it
    """The work was given up because its result is no longer wanted."""


class _Alignment:
    """An old text laid beside the new one, of which nothing is known but what its notes say."""

    def __init__(self, article: Article, text_hash: str, is_cancelled: Callable[[], bool] | None) -> None:
        self._text = article.text
        self._text_hash = text_hash
        self._is_cancelled = is_cancelled or bool
        self._resolver = Resolver(article.text)
        self._known: defaultdict[str, list[tuple[int, int]]] = defaultdict(
            list
        )  # old and new places, by text
        self._paragraphs: defaultdict[str, list[Block]] = defaultdict(list)
        for paragraph in article.paragraphs:
            self._paragraphs[_digest(paragraph)].append(paragraph)

    def anchors(self, notes: Sequence[Note]) -> dict[str, Anchor]:
        """Return the notes' places by their ids.

        Raises:
            Cancelled: the result is no longer wanted.
        """
        anchors: dict[str, Anchor] = {}
        left = [(note, Stated.of(note.selectors)) for note in notes]
        for rung in (self._anchored, self._in_context, self._sought):
            chains = {text_hash: Chain(pairs) for text_hash, pairs in self._known.items()}
            missed: list[tuple[Note, Stated | None]] = []
            for count, (note, stated) in enumerate(left):
                if count % _CHECKED_EVERY == 0 and self._is_cancelled():
                    raise Cancelled
                position, chain = note.position, chains.get(self._hash(note))
                near = chain.around(position.start, len(self._text)) if chain and position else None
                anchor = rung(note, stated, near)
                if anchor is None:
                    missed.append((note, stated))
                    continue
                anchors[note.id] = anchor
                if position and anchor.span:
                    self._known[self._hash(note)].append((position.start, anchor.span.start))
            left = missed
        return anchors

    def _hash(self, note: Note) -> str:
        return note.text_hash or self._text_hash

    def _anchored(self, note: Note, stated: Stated | None, _near: Span | None) -> Anchor | None:
        """Return the place of a note that no edit touched, or that names none to be sought."""
        if stated is None:
            return _unverified(self._text, note.selectors) if note.selectors else ON_DOCUMENT
        if stated.fits(self._text, stated.position):
            return Anchor(stated.position, AnchorState.EXACT, 1.0)
        beside = note.target.get("pilcrow:paragraph")
        digest = cast("Mapping[str, Any]", beside).get("hash") if isinstance(beside, Mapping) else None
        paragraphs = self._paragraphs.get(digest) if isinstance(digest, str) else None
        return self._in_paragraph(paragraphs, stated) if paragraphs else None

    def _in_context(self, _note: Note, stated: Stated | None, near: Span | None) -> Anchor | None:
        """Return the only place between the neighbours, or else of the whole text, where all is as stated."""
        if stated is None or not stated.has_context:
            return None
        return self._between(stated, near) or self._resolver.in_context(stated, near)

    def _sought(self, _note: Note, stated: Stated | None, near: Span | None) -> Anchor | None:
        return self._resolver.sought(stated, near) if stated is not None else None

    def _in_paragraph(self, paragraphs: Sequence[Block], stated: Stated) -> Anchor | None:
        """Return the only place in paragraphs that stayed as they were, where words and context stand."""
        places = [
            place
            for paragraph in paragraphs
            for place in _places_in(self._text, stated.exact, paragraph.span)
            if stated.fits(self._text, place)
        ]
        if len(places) == 1:
            return _found(stated, places[0], context=len(stated.prefix) + len(stated.suffix))
        span = paragraphs[0].span
        # a short paragraph may have had its like, as may one whose context had to be drawn out
        if places or len(paragraphs) > 1 or len(span) < _TELLING or stated.is_repeated:
            return None
        inner = [
            place
            for place in _places_in(self._text, stated.exact, span)
            if stated.fits_in(self._text, place, span)
        ]
        return (
            _found(stated, inner[0], context=stated.context_in(inner[0], span)) if len(inner) == 1 else None
        )

    def _between(self, stated: Stated, near: Span | None) -> Anchor | None:
        """Return the only place between the neighbours where words and context stand."""
        if near is None:
            return None
        whole = stated.prefix + stated.exact + stated.suffix
        low, high = max(near.start - len(stated.prefix), 0), near.end + len(stated.exact) + len(stated.suffix)
        at = self._text.find(whole, low, high)
        if at < 0 or self._text.find(whole, at + 1, high) >= 0:
            return None
        start = at + len(stated.prefix)
        return _found(stated, Span(start, start + len(stated.exact)), context=len(whole) - len(stated.exact))


class _Spot(NamedTuple):
    """A place in the stream and in the text, and whether the words stand there letter by letter."""

    start: int
    end: int
    span: Span
    is_verbatim: bool


def _verbatim_first(spots: list[_Spot]) -> list[_Spot]:
    return [each for each in spots if each.is_verbatim] or spots


def _found(stated: Stated, span: Span, *, context: int = 0) -> Anchor:
    """Return the anchor for the only place there is, where `context` code points of the context stand."""
    score = (len(stated.exact) + context) / (len(stated.exact) + len(stated.prefix) + len(stated.suffix))
    is_exact = stated.position == span or (stated.position is None and score == 1)
    return Anchor(span, AnchorState.EXACT if is_exact else AnchorState.MOVED, score)


def _places(text: str, stated: Stated) -> list[Span]:
    """Return where words and context stand letter by letter, up to a bound."""
    needle = stated.prefix + stated.exact + stated.suffix
    starts = [each.start + len(stated.prefix) for each in _places_in(text, needle, Span(0, len(text)))]
    return [Span(start, start + len(stated.exact)) for start in starts]


def _places_in(text: str, needle: str, within: Span) -> list[Span]:
    """Return where words stand that begin within a stretch of a text, up to a bound."""
    found: list[Span] = []
    end = min(within.end + len(needle) - 1, len(text))
    at = text.find(needle, within.start, end)
    while at >= 0 and len(found) < _CANDIDATES_MOST:
        found.append(Span(at, at + len(needle)))
        at = text.find(needle, at + 1, end)
    return found


def _several(places: Sequence[Span]) -> Anchor | None:
    if not places:
        return None
    return Anchor(None, AnchorState.AMBIGUOUS, 1 / len(places), tuple(places))


def _unverified(text: str, selectors: Sequence[Mapping[str, Any]]) -> Anchor:
    """Offer a place that is stated without words; nothing shows that it is the right one."""
    span = stated_position(selectors)
    if not span or span.end > len(text):
        return LOST
    return Anchor(None, AnchorState.AMBIGUOUS, 0.0, (span,))


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
    told["page"] = f"¶{paragraph.number}"
    return {"meta": told, "pilcrow:paragraph": {"number": paragraph.number, "hash": _digest(paragraph)}}


def _digest(paragraph: Block) -> str:
    return "sha256:" + hashlib.sha256(paragraph.text.encode("utf-8", "surrogatepass")).hexdigest()


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
    headings = article.columns.of_kind(BlockKind.HEADING)
    for at in reversed(headings[: bisect_left(headings, index)]):
        block = article.blocks[at]
        if not found or _level(block) < _level(found[-1]):
            found.append(block)
            if _level(block) == 1:
                break
    return found[::-1]


def _level(heading: Block) -> int:
    return heading.level or 1
