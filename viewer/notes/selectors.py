"""How a stretch of an article is named by selectors, and what the selectors of a note say.

Source: W3C Web Annotation Data Model, section 4.2; RFC 5147 for places in a plain text file.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from viewer.article.model import Article, Span
from viewer.notes.alignment import Stretch, fold, joins

CONTEXT = 32  # code points on either side, as Hypothesis takes; more where the words stand several times
_CONTEXT_MOST = 1024
_WORD_MOST = 16  # how far a context is drawn out lest it begin within a word

_RFC5147 = "http://tools.ietf.org/rfc/rfc5147"
OURS = ("TextQuoteSelector", "TextPositionSelector")


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
    quote = {"type": OURS[0], "exact": span.of(article.text), "prefix": prefix, "suffix": suffix}
    return (quote, *positions_for(article, span))


@dataclass(frozen=True)
class Stated:
    """What a note's selectors say in words; `exact` is never empty."""

    exact: str
    prefix: str
    suffix: str
    position: Span | None

    @classmethod
    def of(cls, selectors: Iterable[Mapping[str, Any]]) -> "Stated | None":
        """Return what the first quote among the selectors says, or None if there is none."""
        quote = next((each for each in _of_type(selectors, OURS[0]) if _words(each, "exact")), None)
        if quote is None:
            return None
        return cls(
            _words(quote, "exact"),
            _words(quote, "prefix"),
            _words(quote, "suffix"),
            stated_position(selectors),
        )

    @property
    def has_context(self) -> bool:
        """Whether anything is said about what stands beside the words."""
        return bool(self.prefix or self.suffix)

    @property
    def is_repeated(self) -> bool:
        """Whether the context was drawn out, because the words with a shorter one stood several times."""
        return max(len(self.prefix), len(self.suffix)) > CONTEXT + _WORD_MOST

    @property
    def context_length(self) -> int:
        """Letters of the context as they are compared."""
        return len(self.stretch.prefix) + len(self.stretch.suffix)

    @cached_property
    def stretch(self) -> Stretch:
        """The words as they are looked for in a changed text."""
        return Stretch(
            fold(self.prefix),
            fold(self.exact),
            fold(self.suffix),
            bool(self.prefix) and joins(self.prefix[-1], self.exact[0]),
            bool(self.suffix) and joins(self.exact[-1], self.suffix[0]),
        )

    def fits(self, text: str, span: Span | None) -> bool:
        """Say whether words and context stand at a place."""
        return (
            span is not None
            and span.of(text) == self.exact
            and text.startswith(self.suffix, span.end)
            and text.endswith(self.prefix, 0, span.start)
        )

    def fits_in(self, text: str, span: Span, within: Span) -> bool:
        """Say whether of the context stands at a place what lies within a stretch of the text."""
        before = text[within.start : span.start]
        after = text[span.end : within.end]
        return (before.endswith(self.prefix) or self.prefix.endswith(before)) and (
            after.startswith(self.suffix) or self.suffix.startswith(after)
        )

    def context_in(self, span: Span, within: Span) -> int:
        """Return how much of the context lies within a stretch of the text."""
        before, after = span.start - within.start, max(within.end - span.end, 0)
        return min(len(self.prefix), before) + min(len(self.suffix), after)


def _of_type(selectors: Iterable[object], kind: str) -> Iterable[Mapping[str, Any]]:
    mappings = (cast("Mapping[str, Any]", each) for each in selectors if isinstance(each, Mapping))
    return (each for each in mappings if each.get("type") == kind)


def _words(selector: Mapping[str, Any], name: str) -> str:
    value = selector.get(name)
    return value if isinstance(value, str) else ""


def stated_position(selectors: Iterable[object]) -> Span | None:
    """Return the place that selectors state by numbers; it may lie beyond the text."""
    for each in _of_type(selectors, OURS[1]):
        start, end = each.get("start"), each.get("end")
        if type(start) is int and type(end) is int and 0 <= start <= end:
            return Span(start, end)
    return None


def is_rfc5147(selector: Mapping[str, Any]) -> bool:
    """Say whether a selector names a place in a plain text file."""
    return selector.get("type") == "FragmentSelector" and selector.get("conformsTo") == _RFC5147


def positions_for(article: Article, span: Span) -> list[dict[str, Any]]:
    """Return the selectors by numbers: the place in the text, and in the file where that is exact."""
    selectors: list[dict[str, Any]] = [{"type": OURS[1], "start": span.start, "end": span.end}]
    source = article.origin.to_source(span) if article.source.media_type == "text/plain" else None
    if source is not None and article.origin.is_exact(span):
        value = f"char={source.start},{source.end}"
        selectors.append({"type": "FragmentSelector", "conformsTo": _RFC5147, "value": value})
    return selectors


def _context_of(text: str, span: Span) -> tuple[str, str]:
    width = CONTEXT
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
