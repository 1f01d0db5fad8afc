"""Find the article among the segments of a page.

Paragraphs vote for the elements around them, the nearest most; the element with most votes for its links
holds the article, with those beside it that are alike. What is left in it and built as a part of the page
is taken out again. The idea is that of Arc90's Readability, which browsers use.
"""

from collections.abc import Sequence
from typing import NamedTuple

from viewer.article.model import BlockKind
from viewer.readers.markup.names import Names
from viewer.readers.markup.parts import Parts, Totals, comma_count
from viewer.readers.markup.segments import Segment
from viewer.readers.markup.tree import Node, Page

_SHORTEST_PARAGRAPH = 25
_HIGHEST_VOTE = 5  # elements above a paragraph that its vote reaches
_ENOUGH = 500  # characters; with less, the page is looked at again with less trust in its names
_MUCH = 5000  # characters; with as many, no doubt is needed
_DOUBTED = 0.3  # what the names call a part of the page counts for less when they are trusted less
_NEAR = 0.75  # of the best score: as good as the best
_BESIDE = 0.2  # of the best score: belongs to it
_GAIN = 0.5  # of the text had; an element around must add as much to be taken in
_NOISE = 0.5  # of the text gained; it may add no more that is not text
_TEASER = 300  # characters of noise that a heading which is a link counts for
_START = {
    "div": 5,
    "pre": 3,
    "td": 3,
    "blockquote": 3,
    "address": -3,
    "form": -3,
    "th": -5,
    **dict.fromkeys(("ol", "ul", "dl", "dd", "dt", "li"), -3),
    **{f"h{level}": -5 for level in range(1, 7)},
}
_OWN = frozenset({"p", "pre", "td", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "figcaption"})
_ROOTS = frozenset({"body", "html"})


class Body(NamedTuple):
    """Which segments are the article's, by their index, and the element that holds most of it."""

    kept: Sequence[int]
    holder: Node


class _Sight(NamedTuple):
    """What the attempts on one page share."""

    page: Page
    segments: Sequence[Segment]
    totals: Totals
    names: Names
    parts: Parts


def body_of(page: Page, segments: Sequence[Segment]) -> Body:
    """Choose the article's segments, all where none can be told from the others."""
    totals = Totals(page, segments)
    names = Names(page, totals.text)
    sight = _Sight(page, segments, totals, names, Parts(page, segments, totals, names))
    best, most = Body((), page.body), 0.0
    doubted: list[bool] = []
    for trust in (2, 1, 0):
        found = _Vote(sight, trust).outcome()
        kept = [segments[index] for index in found.kept]
        if trust == 2 and sum(len(each.text) for each in kept) >= _MUCH:
            return found
        doubted = doubted or sight.parts.named()
        worth = sum(len(each.text) * (_DOUBTED if doubted[each.owner.index] else 1) for each in kept)
        if worth >= _ENOUGH:
            return found
        if worth > 2 * most:
            best, most = found, worth
    return best if best.kept else Body(range(len(segments)), page.body)


class _Vote:
    """One attempt. `trust` 2 leaves out parts by name before the vote, 1 weighs names, 0 ignores them."""

    def __init__(self, sight: _Sight, trust: int) -> None:
        self._page, self._segments, self._totals, self._names, self._parts = sight
        self._trust = trust
        self._out = self._parts.around(by_name=trust > 1)
        self._votes: dict[int, float] = {}

    def outcome(self) -> Body:
        """Count the votes and return what they chose."""
        for segment in self._segments:
            self._cast(segment)
        if not self._votes:
            return Body((), self._page.body)
        top = self._top()
        regions = self._widened(self._with_siblings(top))
        inside = [False] * len(self._page.nodes)
        for region in regions:
            inside[region.index : region.end] = [True] * (region.end - region.index)
        pruned = self._pruned(regions)
        free = [
            each
            for each in self._segments
            if not self._out[each.owner.index] and not pruned[each.owner.index]
        ]
        kept = [each.index for each in free if inside[each.owner.index]]
        pictures = (each.index for each in free if not each.text and kept and kept[0] < each.index < kept[-1])
        return Body(sorted({*kept, *pictures}), top)

    def _pruned(self, regions: Sequence[Node]) -> list[bool]:
        return self._parts.within(regions, trusts_names=self._trust > 0)

    def _cast(self, segment: Segment) -> None:
        """Let one paragraph vote for the elements around it."""
        owner, text = segment.owner, segment.text
        if len(text) < _SHORTEST_PARAGRAPH or self._out[owner.index]:
            return
        if segment.kind in {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.CAPTION}:
            return
        worth = 2 + comma_count(text) + min(len(text) // 100, 3)
        nodes = (
            owner.ancestors(_HIGHEST_VOTE)
            if owner.tag in _OWN
            else (owner, *owner.ancestors(_HIGHEST_VOTE - 1))
        )
        for level, node in enumerate(nodes):
            if node.tag != "html":
                share = level * 3 if level > 1 else level + 1
                had = self._votes.get(node.index)
                self._votes[node.index] = (self._start(node) if had is None else had) + worth / share

    def _start(self, node: Node) -> int:
        return _START.get(node.tag, 0) + (self._names.weight(node) if self._trust else 0)

    def _score(self, node: Node) -> float:
        return self._votes.get(node.index, 0.0) * (1 - self._totals.link_density(node))

    def _top(self) -> Node:
        """Return the element that holds the article."""
        ranked = sorted((self._page.nodes[index] for index in self._votes), key=self._score, reverse=True)[:5]
        top = self._climbed(self._common(ranked))
        for node in top.ancestors():
            if node.tag in _ROOTS or self._totals.text[node.index] > self._totals.text[top.index] + 5:
                break
            top = node
        return top

    def _common(self, ranked: Sequence[Node]) -> Node:
        """Return the first, or the nearest element that holds three others nearly as good."""
        top = ranked[0]
        others = [node for node in ranked[1:] if self._score(node) >= _NEAR * self._score(top)]
        if len(others) < 3:
            return top
        above = (node for node in top.ancestors() if node.tag not in _ROOTS)
        return next((node for node in above if sum(other.has_ancestor(node) for other in others) >= 3), top)

    def _climbed(self, top: Node) -> Node:
        """Return the element above that has more votes yet, if votes do not fall off on the way to it."""
        last = self._votes.get(top.index, 0.0)
        floor = last / 3
        for node in top.ancestors():
            score = self._votes.get(node.index, last)
            if node.tag in _ROOTS or score < floor:
                break
            if score > last:
                return node
            last = score
        return top

    def _with_siblings(self, top: Node) -> list[Node]:
        """Return the element with those beside it that belong to it, in order."""
        parent = top.parent
        if parent is None or top.tag == "body":
            return [top]
        beside = (node for node in parent.children if isinstance(node, Node))
        return [node for node in beside if node is top or self._belongs(node, top)]

    def _belongs(self, node: Node, top: Node) -> bool:
        if self._out[node.index] or (self._trust and self._parts.is_named(node)):
            return False
        best = self._score(top)
        bonus = best * _BESIDE if top.get("class") and node.get("class") == top.get("class") else 0
        if node.index in self._votes and self._score(node) + bonus >= max(10.0, best * _BESIDE):
            return True
        text, density = self._totals.text[node.index], self._totals.link_density(node)
        return node.tag == "p" and text > 0 and density < (0.25 if text > 80 else 0.01)

    def _widened(self, regions: list[Node]) -> list[Node]:
        """Take in the elements around as long as they add much more text than links."""
        good, bad = self._weights()
        for around in regions[0].ancestors():
            had = sum(good[region.index] for region in regions)
            gain = good[around.index] - had
            noise = bad[around.index] - sum(bad[region.index] for region in regions)
            if around.tag != "html" and gain >= max(_GAIN * had, 60) and noise <= _NOISE * gain:
                regions = [around]
        return regions

    def _weights(self) -> tuple[list[float], list[float]]:
        """Return how much running text, and how much else, stands in each element."""
        good = [0.0] * len(self._page.nodes)
        bad = [0.0] * len(self._page.nodes)
        pruned = self._pruned([self._page.body])
        for segment in self._segments:
            at, length = segment.owner.index, len(segment.text)
            if self._out[at] or pruned[at]:
                continue
            is_listed = segment.kind in {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW}
            if segment.link_density < 0.25 and length >= (20 if is_listed else 60):
                good[at] += length
            elif segment.kind is not BlockKind.HEADING:
                bad[at] += length
            elif segment.link_density > 0.8:  # it leads to another text, whose first words may follow
                bad[at] += _TEASER
        for node in reversed(self._page.nodes):
            if node.parent is not None:
                good[node.parent.index] += good[node.index]
                bad[node.parent.index] += bad[node.index]
        return good, bad
