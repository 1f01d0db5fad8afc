"""Tell what stands in an element as part of the page: menus, teasers, buttons, boxes about the author."""

import re
from collections.abc import Iterable, Sequence

from viewer.article.model import BlockKind
from viewer.readers.markup.names import Names, has_part_role
from viewer.readers.markup.segments import Segment
from viewer.readers.markup.tree import Node, Page

_COMMAS = re.compile("[,\N{ARABIC COMMA}\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}\N{FULLWIDTH SEMICOLON}]")
_MANY_COMMAS = 10  # as many show running text
_MOST = 0.65  # what holds more of a region's text is the region, not a part in it
_LONGEST_PART = 1500  # characters; what is longer is judged by how it is built, not by its name
_LONG_PARAGRAPH = 140
_LONGEST_BUTTONS = 500
_LONGEST_TEASER = 500
_NEAREST = 12  # elements around a line that a teaser can consist of
_BUILT = frozenset({"form", "fieldset", "table", "ul", "ol", "div", "section", "header"})
_BUTTONS = re.compile(r"share|social")


class Totals:
    """Sums over the segments in each element, in characters where nothing else is said."""

    def __init__(self, page: Page, segments: Sequence[Segment]) -> None:
        count = len(page.nodes)
        self._whole = page.body
        self.text = [0] * count
        self.links = [0] * count
        self.quotes = [0] * count
        self.commas = [0] * count  # their number, as that of paragraphs and items
        self.paragraphs = [0] * count
        self.items = [0] * count
        for segment in segments:
            self._add(segment)
        columns = (self.text, self.links, self.quotes, self.commas, self.paragraphs, self.items)
        for node in reversed(page.nodes):
            if node.parent is not None:
                for column in columns:
                    column[node.parent.index] += column[node.index]

    def _add(self, segment: Segment) -> None:
        at, length = segment.owner.index, len(segment.text)
        self.text[at] += length
        self.links[at] += segment.link_length
        self.quotes[at] += length if segment.kind is BlockKind.QUOTE else 0
        self.commas[at] += comma_count(segment.text)
        self.paragraphs[at] += segment.kind is BlockKind.PARAGRAPH and segment.owner.tag in {"p", "div"}
        self.items[at] += segment.kind is BlockKind.LIST_ITEM

    def link_density(self, node: Node) -> float:
        """The share of an element's text that stands in links."""
        text = self.text[node.index]
        return self.links[node.index] / text if text else 0.0

    def share(self, node: Node) -> float:
        """The share of the page's text that stands in an element."""
        return self.text[node.index] / (self.text[self._whole.index] or 1)


def comma_count(text: str) -> int:
    """Count what parts clauses, in any script: sentences have it, menus have not."""
    return text.count(",") if text.isascii() else len(_COMMAS.findall(text))


class Parts:
    """Judges the elements of one page. `trusts_names` is off where the names have led nowhere."""

    def __init__(self, page: Page, segments: Sequence[Segment], totals: Totals, names: Names) -> None:
        self._page = page
        self._totals = totals
        self._names = names
        self._teasers = self._find_teasers(segments)

    def around(self, *, by_name: bool) -> list[bool]:
        """Mark, by index, each element that calls itself a part around the article, and all below it."""
        out = [False] * len(self._page.nodes)
        for node in self._page.nodes:
            above = node.parent is not None and out[node.parent.index]
            out[node.index] = above or self._is_around(node, by_name=by_name)
        return out

    def named(self) -> list[bool]:
        """Mark each short element whose names are those of a part of the page, and all below it."""
        out = [False] * len(self._page.nodes)
        for node in self._page.nodes:
            above = node.parent is not None and out[node.parent.index]
            out[node.index] = above or self._calls_itself_part(node)
        return out

    def within(self, regions: Iterable[Node], *, trusts_names: bool) -> list[bool]:
        """Mark each element in regions that is built as a part of the page, and all below it."""
        pruned = [False] * len(self._page.nodes)
        for region in regions:
            most = self._totals.text[region.index] * _MOST
            for node in self._page.under(region)[1:]:
                parent = node.parent
                if parent is not None and parent is not region and pruned[parent.index]:
                    pruned[node.index] = True
                elif self._totals.text[node.index] <= most:
                    pruned[node.index] = self._is_within(node, trusts_names=trusts_names)
        return pruned

    def _is_around(self, node: Node, *, by_name: bool) -> bool:
        if has_part_role(node):
            return self._totals.share(node) < 0.5
        if not node.attributes and node.tag != "footer":
            return False
        if not by_name or node.tag in {"body", "html", "a", "article", "main"}:
            return False
        if node.tag == "footer" and self._totals.share(node) < 0.3:
            return True
        return self._names.are_around(node) and self._totals.share(node) < 0.5

    def _is_within(self, node: Node, *, trusts_names: bool) -> bool:
        if trusts_names and self._calls_itself_part(node):
            return True
        if node.tag not in _BUILT or not self._totals.text[node.index]:
            return False
        if trusts_names and self._names.weight(node) < 0 and not self._is_running_text(node):
            return True
        return self._holds_teasers(node) or self._is_mostly_links(node, trusts_names=trusts_names)

    def _calls_itself_part(self, node: Node) -> bool:
        return node.tag in {"aside", "footer"} or self.is_named(node)

    def is_named(self, node: Node) -> bool:
        """Say whether a short element's names are those of a part of the page."""
        if not node.hints.strip() or node.tag in {"article", "main"}:
            return False
        text = self._totals.text[node.index]
        if text < _LONGEST_BUTTONS and _BUTTONS.search(node.hints):
            return True
        return text < _LONGEST_PART and self._totals.share(node) < 0.3 and self._names.are_within(node)

    def _is_running_text(self, node: Node) -> bool:
        """Say whether an element holds one paragraph, of text: a box around it bears any name."""
        totals, at = self._totals, node.index
        is_one = totals.paragraphs[at] == 1 and not totals.items[at]
        return is_one and totals.text[at] >= _LONG_PARAGRAPH and totals.link_density(node) < 0.2

    def _is_mostly_links(self, node: Node, *, trusts_names: bool) -> bool:
        totals, at = self._totals, node.index
        density = totals.link_density(node)
        if totals.commas[at] >= _MANY_COMMAS or (totals.share(node) > 0.3 and density < 0.6):
            return False
        is_list = node.tag in {"ul", "ol"} or totals.items[at] * 2 > totals.paragraphs[at] + 2
        told = totals.text[at] - totals.links[at]
        is_text = totals.quotes[at] * 2 > totals.text[at] or (totals.paragraphs[at] == 1 and told >= 80)
        is_named = trusts_names and self._names.weight(node) > 0
        return density > (0.5 if is_list or is_text or is_named else 0.2)

    def _holds_teasers(self, node: Node) -> bool:
        """Say whether most of an element is three or more links, each with words about where it leads."""
        children = (child for child in node.children if isinstance(child, Node))
        teasers = [child for child in children if child.index in self._teasers]
        told = sum(self._totals.text[child.index] for child in teasers)
        return len(teasers) >= 3 and told * 5 >= self._totals.text[node.index] * 3

    def _find_teasers(self, segments: Sequence[Segment]) -> frozenset[int]:
        """Return the elements that hold a line that is nothing but a link, and little text beside it."""
        found: set[int] = set()
        for segment in segments:
            if segment.link_density >= 0.9 and len(segment.text) >= 10:
                nodes = (segment.owner, *segment.owner.ancestors(_NEAREST))
                lengths = [(node.index, self._totals.text[node.index]) for node in nodes]
                found.update(
                    index for index, text in lengths if len(segment.text) + 20 < text <= _LONGEST_TEASER
                )
        return frozenset(found)
