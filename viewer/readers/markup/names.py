"""Weigh the names that pages give their parts in class, id and role."""

import re

from viewer.readers.markup.tree import Node, Page

# Words by which pages name what lies around the article. The idea, and many of the words, are those that
# Arc90's Readability made known.
_AROUND = re.compile(
    r"-ad-|ad-break|adsbox|advert|banner|breadcrumb|combx|comment|community|cookie|consent|disqus|extra|footer|"
    r"gdpr|header|legends|menu|modal|newsletter|pager|pagination|paywall|popup|promo|recommend|related|remark|"
    r"replies|rss|share|sharing|shoutbox|sidebar|skyscraper|social|sponsor|subscri|supplemental|teaser|toolbar|"
    r"trending|widget|yom-remote|outbrain|taboola|most-?(?:read|popular|viewed)"
)
_MAY_BE_TEXT = re.compile(
    r"(?<![a-z])(?:article|body|column|content|main|mathjax|shadow|story|entry|post)(?![a-z])|and"
)
_TEXT = re.compile(r"article|body|content|entry|hentry|main|page|post|text|blog|story")
_NO_TEXT = re.compile(
    r"-ad-|hidden|banner|combx|comment|com-|contact|foot|footer|footnote|gdpr|masthead|media|meta|outbrain|promo|"
    r"related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|tool|widget"
)
# Whole words for parts that stand within an article's own element and are none of its text.
_WITHIN = re.compile(
    r"(?:^|[\s_-])(?:"
    r"author-?(?:bio|box|info|desc\w*|card|profile|about|block|footer|meta)|about-?(?:the-?)?author|"
    r"bio(?:graphy)?|"
    r"(?:entry|post|article|story|blog)-?_?(?:meta\w*|utility|footer|tags|nav\w*|share|tools|actions|info|"
    r"info-?bar|byline|dates?|time|author|categories|credits?)|"
    r"byline\w*|dateline|datetime|timestamp|pub-?date|published|posted-?on|meta-?(?:data|info|wrapper)|"
    r"copyright|wishlist|alert|captcha|rating|likes?|"
    r"next-?(?:story|post|article)\w*|prev(?:ious)?-?\w*|read-?(?:more|next|also)|"
    r"more-?(?:stories|news|from|on|in|articles|reading|links)|see-?also|recirc\w*|"
    r"newsletter\w*|sign-?up\w*|subscri\w*|donat\w*|advert\w*|ads?|promo\w*|sponsor\w*|"
    r"jp-relatedposts|sharedaddy|shar(?:e|ing)\w*|social\w*|follow\w*|"
    r"tags?|tag-?(?:list|links|cloud)|topics|keywords|categor(?:y|ies)|breadcrumbs?|"
    r"comments?(?:-?\w*)|respond|disqus\w*|related\w*|recommend\w*|popular|trending|most-?(?:read|viewed)|"
    r"pagination|pager|print|toolbar|screen-?reader\w*|visually-?hidden|sr-only|skip-?\w*|(?:no|not-?for)-?print|"
    r"cookie\w*|gdpr|banner|widget|sidebar|outbrain|taboola|"
    r"video-?player|player|playlist|slideshow-?\w*|carousel\w*|gallery-?(?:count\w*|nav\w*)|"
    r"image-?credit|photo-?credit"
    r")(?=$|[\s_-])"
)
# What says how a part looks or what a post is filed under, not what it is.
_MODIFIER = re.compile(r"--[\w-]+|(?<![\w-])(?:tag|category|post_tag|status|format|type|has|is)-[\w-]+")
_ROLES = frozenset(
    {
        "menu",
        "menubar",
        "complementary",
        "navigation",
        "alert",
        "alertdialog",
        "dialog",
        "banner",
        "search",
        "contentinfo",
    }
)
_MOST = 0.65  # a word that more of the page's text stands under tells nothing about its parts
_WEIGHT = 25  # as much as a paragraph of two dozen commas


class Names:
    """What the names on one page tell."""

    def __init__(self, page: Page, text: list[int]) -> None:
        """Take a page, and how many characters of text stand in each of its elements."""
        self._void = _void_words(page, text)
        self._known: dict[tuple[re.Pattern[str], str], bool] = {}

    def are_around(self, node: Node) -> bool:
        """Say whether an element's names are those of a part around the article."""
        return self._tell(_AROUND, node.hints) and not _MAY_BE_TEXT.search(node.hints)

    def are_within(self, node: Node) -> bool:
        """Say whether an element's names are those of a part that stands within an article but is none."""
        return self._tell(_WITHIN, _MODIFIER.sub("", node.hints))

    def weight(self, node: Node) -> int:
        """Return how much an element's names speak for text, or with a minus against it."""
        weight = _WEIGHT if "articlebody" in node.get("itemprop").lower() else 0
        for name in (node.get("class").lower(), node.get("id").lower()):
            if name:
                weight -= _WEIGHT * self._tell(_NO_TEXT, name)
                weight += _WEIGHT * bool(_TEXT.search(name))
        return weight

    def _tell(self, pattern: re.Pattern[str], name: str) -> bool:
        """Say whether a name holds one of the pattern's words that tells parts of this page from others."""
        if not name.strip():
            return False
        key = pattern, name
        if key not in self._known:
            self._known[key] = any(_word(found) not in self._void for found in pattern.finditer(name))
        return self._known[key]


def has_part_role(node: Node) -> bool:
    """Say whether an element calls itself a menu, a banner or the like."""
    return node.tag in {"nav", "menu"} or (bool(node.attributes) and node.get("role") in _ROLES)


def _word(found: re.Match[str]) -> str:
    return found[0].strip(" _-")


def _void_words(page: Page, text: list[int]) -> frozenset[str]:
    held: dict[str, int] = {}
    known: dict[str, frozenset[str]] = {"": frozenset(), " ": frozenset()}
    for node in page.nodes:
        words = _words(node.hints, known) if text[node.index] else frozenset[str]()
        above = _words(node.parent.hints, known) if words and node.parent is not None else frozenset[str]()
        for word in words - above:
            held[word] = held.get(word, 0) + text[node.index]
    most = text[page.body.index] * _MOST
    return frozenset(word for word, length in held.items() if length > most)


def _words(name: str, known: dict[str, frozenset[str]]) -> frozenset[str]:
    if name not in known:
        patterns = (_AROUND, _WITHIN, _NO_TEXT)
        known[name] = frozenset(_word(found) for pattern in patterns for found in pattern.finditer(name))
    return known[name]
