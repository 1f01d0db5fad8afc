# ruff: noqa: RUF001 - dashes and quotes stand here as pages write them
"""Read who wrote an article: off the lines near its title, and off what the page's code calls its author."""

import re
from collections.abc import Iterable, Iterator

from viewer.article.agencies import is_agency
from viewer.article.model import BlockKind
from viewer.readers.markup.claims import Claim
from viewer.readers.markup.runs import LINE_BREAK
from viewer.readers.markup.segments import Segment
from viewer.readers.markup.tree import Node, Page
from viewer.readers.markup.words import relaxed

_LONGEST_LINE = 250
_LONGEST_BYLINE = 150
_LONGEST_NAME = 120
_BY = re.compile(
    r"\A(?:(?:written|posted|reported|story|report|words|article|text|analysis|opinion|commentary|review)\s+)?"
    r"(?:by|von|par|por|di|door|af|av|autor(?:in)?|author|text|from)\b\s*:?\s+",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\A(?:[Aa]uthor|[Aa]utor(?:in)?|[Bb]y)(?=[^\W\d_a-z])")
_MARKED_BLOCK = re.compile(
    r"by-?line|author(?!i[tsz])|autor|sig-line|credit-text|contributor|(?:^|[\s_-])writer|reporter|vcard"
)
_MARKED_RUN = re.compile(
    r"(?:^|[\s_-])(?:author|byline|fn|autor)(?:$|[\s_-](?!date|time|image|avatar|photo|box))"
)
_RUNS = frozenset({"a", "span", "b", "strong", "em", "i", "cite"})
_LINK = re.compile(
    r"/(?:authors?|autor(?:en)?|contributors?|journalists?|reporters?)/|[?&]author=", re.IGNORECASE
)
_WEAK_LINK = re.compile(r"/(?:people|staff|by|profile)/", re.IGNORECASE)  # may lead to a section as well
_NAME_WORD = r"(?:[^\W\d_a-z][\w.'’-]*|(?:d[eaiu]|del|van|von|der|den|la|le|bin|al|el)\b)"
_NAME = rf"[^\W\d_a-z][\w.'’-]*(?:[ \u00a0]+{_NAME_WORD}){{1,4}}"
_NAMES = rf"(?P<name>{_NAME}(?:(?:,\s+|,?\s+(?:and|AND|&|und|y|et)\s+){_NAME})*)"
_BY_WORD = r"(?:By|BY|Von|von|Par|Por|Autor(?:in)?|Author|Door|Di|Written by|Posted by|Text)\b:?\s*"
_TEXT_BY = re.compile(
    r"(?i:(?:(?:an?|the|ein|eine)\s+)?(?:guest\s+|gast-?|blog[\s-]*)?(?:article|report|post|story|essay|column|"
    r"beitrag|artikel|text|bericht|kommentar|analyse|kolumne|reportage)\s+(?:by|von))\s+"
    rf"{_NAMES}\Z"
)
_BOX = re.compile(
    r"author-?_?(?:bio|box|info|card|profile|desc|about|name)|about-?_?(?:the-?_?)?author|(?:^|[\s_-])bio(?:$|[\s_-])"
)
_ABOUT = re.compile(
    r"\A(?:about|über|sobre|à propos de|o autorze)\s+(?:the author:?\s*|den autor:?\s*)?", re.IGNORECASE
)
_LOGIN = re.compile(r"[a-z0-9._-]+|[A-Z]{1,3}")
_BYLINE = re.compile(rf"(?:^|[|•·]\s*){_BY_WORD}{_NAMES}")
_BYLINE_WITHIN = re.compile(rf"(?:^|[\s|•·]){_BY_WORD}{_NAMES}")
_AFTER_NAME = re.compile(
    r"\s*[|•·/@]\s*|\s+[-–—(]\s*|,?\s+(?:on|at|am|vom|le)\s+(?=\w)|[,\s]+(?=[A-Z][a-z]{2,8}\.?\s+\d|\d)"
    r"|,\s+(?=CNN|AFP|AP\b)|\s+[a-z]+:\s"
)
_NO_NAME = re.compile(
    r"https?:|www\.|@|\d{3}|^(?:last )?(?:updated|posted|published)\b|"
    r"^(?:admin|administrator|editors?|staff|guest|webmaster|redaktion|redaction|author|unknown|anonymous|none|"
    r"null|n/?a|by|the editors|newsroom|news desk)$",
    re.IGNORECASE,
)


def bylines(page: Page, lines: Iterable[Segment]) -> Iterator[Claim]:
    """Yield the names in lines near the title that are marked as an author's or written as a byline."""
    for line in lines:
        if len(line.text) > _LONGEST_LINE or line.kind is BlockKind.TABLE_ROW:
            continue
        marked = [node for node in page.under(line.owner)[1:60] if _names_author(page, node)]
        for node in marked:
            if not any(other is not node and other.has_ancestor(node) for other in marked):
                how = f"the {node.tag} element marked as author"
                yield Claim("author", page.words(node), node.line, how)
        if len(line.text) <= _LONGEST_BYLINE:
            yield from _written(line)


def named_in_box(lines: Iterable[Segment]) -> Iterator[Claim]:
    """Yield the name over a box about the author, the first among lines that follow the article."""
    for line in lines:
        owners = (line.owner, *line.owner.ancestors(3))
        name = _ABOUT.sub("", line.text)
        if _looks_like_name(name) and any(_BOX.search(node.hints) for node in owners):
            yield Claim("author", name, line.line, "the box about the author")
            return


def is_login(name: str) -> bool:
    """Say whether a name is one that a writer signs in with, or initials: less than a name."""
    return bool(_LOGIN.fullmatch(name))


def _written(line: Segment) -> Iterator[Claim]:
    owners = (line.owner, *line.owner.ancestors(2))
    is_marked = any(_MARKED_BLOCK.search(node.hints) for node in owners)
    pattern = _BYLINE_WITHIN if is_marked else _BYLINE
    if line.link_density > 0.9 and not is_marked:
        return  # a way to another article, whose title may hold the word
    for text in line.text.split(LINE_BREAK):
        found = pattern.search(text) or _TEXT_BY.match(text)
        if found:
            yield Claim("author", found["name"], line.line, "the byline")
        elif is_marked and _looks_like_name(name_in(text)):
            yield Claim("author", text, line.line, "the byline")


def _names_author(page: Page, node: Node) -> bool:
    """Say whether an element within a line is marked as naming an author."""
    if node.tag == "a" and _LINK.search(node.get("href")):
        return True
    if node.tag == "a" and _WEAK_LINK.search(node.get("href")):
        return _looks_like_name(page.words(node))
    return node.tag in _RUNS and bool(_MARKED_RUN.search(node.hints))


def name_in(value: str) -> str:
    """Return the name in a byline or in a value that says more: a date, a place, an address."""
    name = _ABOUT.sub("", _LABEL.sub("", _BY.sub("", value.strip())))
    return _AFTER_NAME.split(name)[0].strip(" ,;:|–—-\u00a0")


def why_no_author(claim: Claim, name: str, publishers: set[str]) -> str | None:
    """Say why a claimed name is not the author's, None where nothing speaks against it.

    Args:
        claim: what the page claims.
        name: the name in it.
        publishers: the names of site and publisher, and the host's, as `relaxed` writes them.
    """
    if re.match(r"https?:|//", claim.value):
        return "no name of a person"
    if not name or len(name) > _LONGEST_NAME or _NO_NAME.search(name) or not re.search(r"[^\W\d_]{2}", name):
        return "no name of a person"
    if claim.is_person is False:
        return "the page calls it an organisation"
    if {relaxed(name), relaxed(name).replace(" ", "")} & publishers:
        return "the publisher's name"
    return "the agency's name" if is_agency(name) else None


def _looks_like_name(text: str) -> bool:
    words = text.split()
    if re.search(r"[\d:!?]", text) or not words:
        return False
    if re.match(r"[\u3040-\u9fff\uac00-\ud7af]", text):
        return len(text) <= 12
    return 1 < len(words) <= 6 and all(word[:1].isupper() or re.fullmatch(_NAME_WORD, word) for word in words)
