"""Find the article among the segments of a page.

Paragraphs vote for the elements around them, the nearest most; the element with most votes for its links
holds the article, with those beside it that are alike. What is left in it and built as pages build menus,
teasers and share buttons is taken out again. The idea is that of Arc90's Readability, which browsers use.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from viewer.article.model import BlockKind
from viewer.readers.markup.segments import Segment
from viewer.readers.markup.tree import Node, Page

_SHORTEST_PARAGRAPH = 25
_DEEPEST_VOTE = 5
_GAIN = 0.5
_NOISE = 0.5
_PURITY = 1
_MOST = 0.65
_TEASER = 300
_ENOUGH = 500  # characters; with less, the page is read again with fewer things left out at once

# Words in class and id by which pages name their parts.
_PAGE_PART = re.compile(
    r"-ad-|ad-break|adsbox|advert|banner|breadcrumb|combx|comment|community|cookie|consent|disqus|extra|footer|gdpr|"
    r"header|legends|menu|modal|newsletter|pager|pagination|paywall|popup|promo|recommend|related|remark|replies|rss|"
    r"share|sharing|shoutbox|sidebar|skyscraper|social|sponsor|subscri|supplemental|teaser|toolbar|trending|"
    r"widget|yom-remote|outbrain|taboola|most-?(?:read|popular|viewed)"
)
_MAY_BE_TEXT = re.compile(
    r"(?<![a-z])(?:article|body|column|content|main|mathjax|shadow|story|entry|post)(?![a-z])|and"
)
_TEXT_PART = re.compile(r"article|body|content|entry|hentry|main|page|post|text|blog|story")
_NO_TEXT_PART = re.compile(
    r"-ad-|hidden|banner|combx|comment|com-|contact|foot|footer|footnote|gdpr|masthead|media|meta|outbrain|promo|"
    r"related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|tool|widget"
)
# Names of parts that stand within an article's own element and are none of its text.
_WITHIN = re.compile(
    r"(?:^|[\s_-])(?:author-?(?:bio|box|info|desc\w*|card|profile|about|block|footer|meta)|about-?(?:the-?)?author|bio(?:graphy)?|"
    r"(?:entry|post|article|story|blog)-?_?(?:meta\w*|utility|footer|tags|nav\w*|share|tools|actions|info|info-?bar|byline|dates?|time|"
    r"author|categories|credits?)|byline\w*|dateline|datetime|timestamp|pub-?date|published|posted-?on|meta-?(?:data|info|wrapper)|"
    r"copyright|wishlist|alert|captcha|rating|likes?|next-?(?:story|post|article)\w*|prev(?:ious)?-?\w*|read-?(?:more|next|also)|"
    r"more-?(?:stories|news|from|on|in|articles|reading|links)|see-?also|recirc\w*|newsletter\w*|sign-?up\w*|subscri\w*|donat\w*|advert\w*|ads?|"
    r"promo\w*|sponsor\w*|jp-relatedposts|sharedaddy|shar(?:e|ing)\w*|social\w*|follow\w*|tags?|tag-?(?:list|links|cloud)|topics|keywords|"
    r"categor(?:y|ies)|breadcrumbs?|comments?(?:-?\w*)|respond|disqus\w*|related\w*|recommend\w*|popular|trending|most-?(?:read|viewed)|"
    r"pagination|pager|print|toolbar|screen-?reader\w*|visually-?hidden|sr-only|skip-?\w*|noprint|cookie\w*|gdpr|banner|widget|sidebar|"
    r"outbrain|taboola|video-?player|player|playlist|slideshow-?\w*|carousel\w*|gallery-?(?:count\w*|nav\w*)|image-?credit|photo-?credit)(?=$|[\s_-])"
)
# What says how a part looks or what a post is filed under, not what it is.
_MODIFIER = re.compile(r"--[\w-]+|(?<![\w-])(?:tag|category|post_tag|status|format|type|has|is)-[\w-]+")
_ROLES = frozenset(
    "menu menubar complementary navigation alert alertdialog dialog banner search contentinfo".split()
)  # noqa: SIM905
_NO_ARTICLE_TAGS = frozenset({"nav", "aside", "footer", "form", "fieldset", "address", "menu"})
_START = {"div": 5, "pre": 3, "td": 3, "blockquote": 3, "address": -3, "ol": -3, "ul": -3, "dl": -3, "dd": -3}
_SCORES = _START | {"dt": -3, "li": -3, "form": -3, "th": -5} | {f"h{level}": -5 for level in range(1, 7)}
_COMMAS = re.compile("[,،﹐、，;；،]")
_OWN_TAGS = frozenset({"p", "pre", "td", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "figcaption"})


class Body(NamedTuple):
    """Which segments are the article's, by their index, and the element that holds most of it."""

    kept: Sequence[int]
    holder: Node


class Totals:
    """Sums over the segments in each element."""

    def __init__(self, page: Page, segments: Sequence[Segment]) -> None:
        count = len(page.nodes)
        self.text = [0] * count
        self.links = [0] * count
        self.commas = [0] * count
        self.paragraphs = [0] * count
        self.headings = [0] * count
        self.items = [0] * count
        self.images = [0] * count
        self.quotes = [0] * count
        for segment in segments:
            self._add(segment)
        columns = (
            self.text,
            self.links,
            self.commas,
            self.paragraphs,
            self.headings,
            self.items,
            self.images,
            self.quotes,
        )
        for node in reversed(page.nodes):
            if node.parent is not None:
                for column in columns:
                    column[node.parent.index] += column[node.index]

    def _add(self, segment: Segment) -> None:
        at, length = segment.owner.index, len(segment.text)
        self.text[at] += length
        self.links[at] += segment.link_length
        self.commas[at] += len(_COMMAS.findall(segment.text))
        self.paragraphs[at] += segment.kind is BlockKind.PARAGRAPH and segment.owner.tag in {"p", "div"}
        self.headings[at] += length if segment.kind is BlockKind.HEADING else 0
        self.items[at] += segment.kind is BlockKind.LIST_ITEM
        self.images[at] += len(segment.images)
        self.quotes[at] += length if segment.kind is BlockKind.QUOTE else 0

    def link_density(self, node: Node) -> float:
        """The share of an element's text that stands in links."""
        text = self.text[node.index]
        return self.links[node.index] / text if text else 0.0


def body_of(page: Page, segments: Sequence[Segment]) -> Body:
    """Choose the article's segments."""
    totals = Totals(page, segments)
    best = Body((), page.body)
    for strictness in (2, 1, 0):
        found = _Chooser(page, segments, totals, strictness).body()
        length = sum(len(segments[index].text) for index in found.kept)
        if length >= _ENOUGH:
            return found
        if length > 2 * sum(len(segments[index].text) for index in best.kept):
            best = found
    return best if best.kept else Body(range(len(segments)), page.body)


class _Names:
    """Words in class and id that name a part of the page, but for those that most of this page stands under."""

    def __init__(self, page: Page, totals: Totals) -> None:
        held: dict[str, int] = {}
        for node in page.nodes:
            words = _words(node.hints) if totals.text[node.index] else frozenset[str]()
            above = _words(node.parent.hints) if words and node.parent is not None else frozenset[str]()
            for word in words - above:
                held[word] = held.get(word, 0) + totals.text[node.index]
        most = totals.text[page.body.index] * _MOST
        self._void = frozenset(word for word, text in held.items() if text > most)
        self._known: dict[tuple[re.Pattern[str], str], bool] = {}

    def tell(self, pattern: re.Pattern[str], name: str) -> bool:
        """Say whether a name holds one of the pattern's words that tells parts of this page from others."""
        if not name.strip():
            return False
        key = pattern, name
        if key not in self._known:
            found = (match[0].strip(" _-") for match in pattern.finditer(name))
            self._known[key] = any(word not in self._void for word in found)
        return self._known[key]


def _words(name: str) -> frozenset[str]:
    """Return the words of a name that any pattern knows."""
    if not name.strip():
        return frozenset()
    patterns = (_PAGE_PART, _WITHIN, _NO_TEXT_PART)
    return frozenset(match[0].strip(" _-") for pattern in patterns for match in pattern.finditer(name))


class _Chooser:
    """One attempt; `strictness` 2 leaves page parts out before voting, 1 weighs names, 0 looks at text alone."""

    def __init__(self, page: Page, segments: Sequence[Segment], totals: Totals, strictness: int) -> None:
        self._page = page
        self._segments = segments
        self._totals = totals
        self._strictness = strictness
        self._names = _Names(page, totals)
        self._out = self._left_out()
        self._teasers = self._find_teasers()
        self._votes: dict[int, float] = {}

    def body(self) -> Body:
        for segment in self._segments:
            self._vote(segment)
        if not self._votes:
            return Body((), self._page.body)
        top = self._top()
        regions = self._widened(self._with_siblings(top))
        kept = [
            index
            for index, segment in enumerate(self._segments)
            if self._is_inside(segment, regions) and not self._out[segment.owner.index]
        ]
        pruned = self._pruned(regions)
        kept = [index for index in kept if not self._is_pruned(self._segments[index].owner, pruned)]
        return Body(kept, top)

    def _left_out(self) -> list[bool]:
        """Mark what is named or built as a part of the page, and all below it."""
        out = [False] * len(self._page.nodes)
        for node in self._page.nodes:
            parent = node.parent
            out[node.index] = (parent is not None and out[parent.index]) or self._is_page_part(node)
        return out

    def _is_page_part(self, node: Node) -> bool:
        if node.tag in {"nav", "menu"} or node.get("role") in _ROLES:
            return self._share(node) < 0.5
        if self._strictness < 2 or node.tag in {"body", "html", "a", "article", "main"}:
            return False
        if node.tag == "footer" and self._share(node) < 0.3:
            return True
        named = self._names.tell(_PAGE_PART, node.hints) and not _MAY_BE_TEXT.search(node.hints)
        return bool(named) and self._share(node) < 0.5

    def _share(self, node: Node) -> float:
        whole = self._totals.text[self._page.body.index] or 1
        return self._totals.text[node.index] / whole

    def _vote(self, segment: Segment) -> None:
        text = segment.text
        if len(text) < _SHORTEST_PARAGRAPH or self._out[segment.owner.index]:
            return
        if segment.kind in {BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.CAPTION}:
            return
        worth = 1 + len(_COMMAS.findall(text)) + 1 + min(len(text) // 100, 3)
        node: Node | None = segment.owner.parent if segment.owner.tag in _OWN_TAGS else segment.owner
        level = 0
        while node is not None and level < _DEEPEST_VOTE and node.tag != "html":
            share = 1 if level == 0 else 2 if level == 1 else level * 3
            self._votes[node.index] = self._votes.get(node.index, self._start(node)) + worth / share
            node = node.parent
            level += 1

    def _start(self, node: Node) -> float:
        return _SCORES.get(node.tag, 0) + (self._named(node) if self._strictness else 0)

    def _named(self, node: Node) -> float:
        weight = 25 if "articlebody" in node.get("itemprop").lower() else 0
        for name in (node.get("class").lower(), node.get("id").lower()):
            if name:
                weight -= 25 if self._names.tell(_NO_TEXT_PART, name) else 0
                weight += 25 if _TEXT_PART.search(name) else 0
        return weight

    def _score(self, node: Node) -> float:
        return self._votes.get(node.index, 0.0) * (1 - self._totals.link_density(node))

    def _top(self) -> Node:
        ranked = sorted((self._page.nodes[index] for index in self._votes), key=self._score, reverse=True)[:5]
        top = self._common(ranked)
        top = self._climbed(top)
        while top.parent is not None and top.parent.tag not in {"body", "html"} and self._is_only(top):
            top = top.parent
        return top

    def _common(self, ranked: Sequence[Node]) -> Node:
        """Return the first, or the element that holds three and more nearly as good ones."""
        top = ranked[0]
        others = [
            set(node.ancestors()) for node in ranked[1:] if self._score(node) >= 0.75 * self._score(top)
        ]
        if len(others) < 3:
            return top
        for node in top.ancestors():
            if node.tag in {"body", "html"}:
                break
            if sum(node in held for held in others) >= 3:
                return node
        return top

    def _climbed(self, top: Node) -> Node:
        last = self._votes.get(top.index, 0.0)
        floor = last / 3
        best = top
        for node in top.ancestors():
            if node.tag in {"body", "html"}:
                break
            if node.index not in self._votes:
                continue
            score = self._votes[node.index]
            if score < floor:
                break
            if score > last:
                return node
            last = score
        return best

    def _is_only(self, node: Node) -> bool:
        parent = node.parent
        return parent is not None and self._totals.text[parent.index] <= self._totals.text[node.index] + 5

    def _with_siblings(self, top: Node) -> list[Node]:
        parent = top.parent
        if parent is None or top.tag == "body":
            return [top]
        threshold = max(10.0, self._score(top) * 0.2)
        return [
            node for node in parent.children if isinstance(node, Node) and self._joins(node, top, threshold)
        ]

    def _joins(self, node: Node, top: Node, threshold: float) -> bool:
        if node is top:
            return True
        if self._out[node.index]:
            return False
        bonus = self._score(top) * 0.2 if top.get("class") and node.get("class") == top.get("class") else 0
        if node.index in self._votes and self._score(node) + bonus >= threshold:
            return True
        text = self._totals.text[node.index]
        if node.tag != "p" or not text:
            return False
        density = self._totals.link_density(node)
        return (text > 80 and density < 0.25) or (text <= 80 and not density)

    def _widened(self, regions: list[Node]) -> list[Node]:
        """Take in the elements around as long as they add much more text than links."""
        good, bad = self._weights()
        first = regions[0]
        while first.parent is not None and first.parent.tag != "html":
            around = first.parent
            had = sum(good[region.index] for region in regions)
            gain = good[around.index] - had
            noise = bad[around.index] - sum(bad[region.index] for region in regions)
            if gain >= max(_GAIN * had, 60) and noise <= gain * min(_NOISE, _PURITY * gain / max(had, 1)):
                regions = [around]
            first = around
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

    @staticmethod
    def _is_inside(segment: Segment, regions: Iterable[Node]) -> bool:
        return any(segment.owner.has_ancestor(region) for region in regions)

    def _pruned(self, regions: Sequence[Node]) -> list[bool]:
        """Mark what is built as a part of the page, and all below it; what holds most of a region never is."""
        pruned = [False] * len(self._page.nodes)
        for region in regions:
            most = self._totals.text[region.index] * _MOST
            for node in self._page.under(region)[1:]:
                parent = node.parent
                if parent is not None and parent is not region and pruned[parent.index]:
                    pruned[node.index] = True
                elif self._totals.text[node.index] <= most:
                    pruned[node.index] = self._is_built_as_page(node)
        return pruned

    @staticmethod
    def _is_pruned(owner: Node, pruned: Sequence[bool]) -> bool:
        return pruned[owner.index]

    def _is_built_as_page(self, node: Node) -> bool:
        tag, totals, at = node.tag, self._totals, node.index
        if tag in {"aside", "footer"} and self._strictness:
            return True
        if re.search(r"share|sharedaddy|social", node.hints) and totals.text[at] < 500 and self._strictness:
            return True
        if (
            self._strictness
            and tag not in {"body", "article", "main"}
            and node.hints
            and self._is_named_within(node)
        ):
            return True
        if (
            tag not in {"form", "fieldset", "table", "ul", "ol", "div", "section", "header"}
            or not totals.text[at]
        ):
            return False
        return self._fails(node)

    def _is_named_within(self, node: Node) -> bool:
        text = self._totals.text[node.index]
        names = _MODIFIER.sub("", node.hints)
        return text < 1500 and self._share(node) < 0.3 and self._names.tell(_WITHIN, names)

    def _fails(self, node: Node) -> bool:
        totals, at = self._totals, node.index
        weight = self._named(node) if self._strictness else 0
        if weight < 0:
            return True
        if self._holds_teasers(node):
            return True
        if totals.commas[at] >= 10:
            return False
        density = totals.link_density(node)
        if self._share(node) > 0.3 and density < 0.6:
            return False
        is_list = node.tag in {"ul", "ol"} or totals.items[at] * 2 > totals.paragraphs[at] + 2
        told = totals.text[at] - totals.links[at]
        is_text = totals.quotes[at] * 2 > totals.text[at] or (totals.paragraphs[at] == 1 and told >= 80)
        return density > (0.2 if weight < 25 and not is_list and not is_text else 0.5)

    def _holds_teasers(self, node: Node) -> bool:
        """Say whether most of an element is three and more alike, each a link and words about where it leads."""
        children = [child for child in node.children if isinstance(child, Node)]
        teasers = [child for child in children if child.index in self._teasers]
        if len(teasers) < 3:
            return False
        told = sum(self._totals.text[child.index] for child in teasers)
        return told * 5 >= self._totals.text[node.index] * 3

    def _find_teasers(self) -> set[int]:
        """Return the elements that hold a line that is nothing but a link, and little text beside it."""
        found: set[int] = set()
        for segment in self._segments:
            if segment.link_density < 0.9 or len(segment.text) < 10:
                continue
            for node in (segment.owner, *segment.owner.ancestors()):
                text = self._totals.text[node.index]
                if text > 500:
                    break
                if text > len(segment.text) + 20:
                    found.add(node.index)
        return found
